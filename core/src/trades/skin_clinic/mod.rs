//! Skin clinic: acne treatment with the hydro-oxygen jet device.

mod aftercare;
mod course;
mod endpoint;
mod excursion;
mod gas;
mod handpiece;
mod order;
mod outlook;
mod rules;
mod serum;
mod session;
mod site;
mod technique;
mod telemetry;

use crate::functions::Function;

pub mod book {
    //! The book's clauses, figures, shapes and policy.
    include!(concat!(env!("OUT_DIR"), "/skin_clinic.rs"));
}

pub use aftercare::{AfterTreatment, Aftercare, Light, MaskKind, after_treatment_plan};
pub use book::{Policy, PolicyBuilder, checklists, forms, limits, phrases, procedures, schedules};
pub use course::{CourseSoFar, Decider, NextSession, next_session};
pub use endpoint::{LesionAct, LesionEnd, LesionSeen, lesion_endpoint};
pub use excursion::Excursion;
pub use gas::{Gas, GasChoice, GasChosen, Indication, ValvePosition, choose_gas};
pub use handpiece::{
    HandpieceChecked, HandpieceReading, PressureRange, PressureReading, check_handpiece, check_pressure,
};
pub use order::{SiteStep, SitesSoFar, SitesToCome, site_order};
pub use outlook::{GoneBetween, Outlook, Treated, forecast};
pub use serum::{AcneType, SerumChoice, SerumChosen, choose_serum};
pub use session::{PlannedSession, PlannedSpot, SessionPlan, check_session};
pub use site::{Half, Lesion, Pass, Site};
pub use technique::{Direction, Endpoint, JetStrength, Technique, TechniqueCase, treatment_technique};
pub use telemetry::{Recorded, Recording, Sample, Stretch, check_telemetry};

/// The trade's functions.
pub static FUNCTIONS: &[&Function] = &[
    &course::NEXT_SESSION,
    &gas::CHOOSE_GAS,
    &serum::CHOOSE_SERUM,
    &handpiece::CHECK_PRESSURE,
    &handpiece::CHECK_HANDPIECE,
    &technique::TREATMENT_TECHNIQUE,
    &endpoint::LESION_ENDPOINT,
    &order::SITE_ORDER,
    &aftercare::AFTER_TREATMENT_PLAN,
    &outlook::FORECAST,
    &session::CHECK_SESSION,
    &telemetry::CHECK_TELEMETRY,
];
