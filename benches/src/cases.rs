//! The cases.

use std::fmt::Write as _;

use clausebook::{
    Instant, Money, Number,
    community_office::{Application, HandedIn, SocietyApplication, SocietyFile, SocietyPaper, SocietyService},
    furniture_store::{Cancellation, OrderKind},
    shapes::procedure::Done,
    skin_clinic::{Lesion, Pass, PressureReading, Site},
};

/// When the order was placed.
pub const ORDERED_AT: &str = "2026-03-02T10:00:00+08:00";
/// When its cancellation was asked for: three days later.
pub const REQUESTED_AT: &str = "2026-03-05T10:00:00+08:00";

fn instant(text: &str) -> Instant {
    text.parse().expect("a literal instant")
}

/// A regular order of 12,800.00, paid in full, cancelled after the free window.
#[must_use]
pub fn cancellation() -> Cancellation {
    Cancellation {
        order_kind: OrderKind::Regular,
        order_amount: Money::from_fen(1_280_000).expect("a literal amount"),
        paid: Money::from_fen(1_280_000),
        ordered_at: instant(ORDERED_AT),
        requested_at: instant(REQUESTED_AT),
        handed_over_at: None,
        insisted: Some(true),
    }
}

/// The same case as JSON text.
#[must_use]
pub fn cancellation_json() -> String {
    format!(
        r#"{{"order_kind":"regular","order_amount":"12800.00","paid":"12800.00","ordered_at":"{ORDERED_AT}","requested_at":"{REQUESTED_AT}","insisted":true}}"#
    )
}

/// The founders of a society.
pub const FOUNDERS: [&str; 2] = ["founder A", "founder B"];
/// What they have handed in, and whose it is: the charter is missing, and the second founder's identity paper.
pub const FOUNDING_PAPERS: [(SocietyPaper, Option<&str>); 8] = [
    (SocietyPaper::PreparationApplication, None),
    (SocietyPaper::FoundingRegistrationApplication, None),
    (SocietyPaper::SupervisingUnitApproval, None),
    (SocietyPaper::CapitalVerificationReport, None),
    (SocietyPaper::PremisesUseRightProof, None),
    (SocietyPaper::FoundersAndIntendedOfficersParticulars, Some(FOUNDERS[0])),
    (SocietyPaper::FoundersAndIntendedOfficersIdentityProof, Some(FOUNDERS[0])),
    (SocietyPaper::FoundersAndIntendedOfficersParticulars, Some(FOUNDERS[1])),
];
/// What has been done about it.
pub const FOUNDING_STEPS: [&str; 2] = ["founders_apply", "acceptance"];

/// A founding registration that is accepted and lacks two papers and the fee.
#[must_use]
pub fn founding() -> Application {
    let papers = FOUNDING_PAPERS.iter();
    let file = SocietyFile {
        service: SocietyService::FoundingRegistration,
        papers: papers.map(|(paper, of)| HandedIn { paper: *paper, of: of.map(Into::into), year: None }).collect(),
        persons: FOUNDERS.map(Into::into).into(),
        other_papers: Vec::new(),
        supervising_unit_reviewed: None,
        checked_on: None,
    };
    let done = FOUNDING_STEPS.map(Done::new).into();
    let society = SocietyApplication { file, paid: Some(Money::ZERO), refused: None, done };
    Application { society: Some(society), volunteer: None, petition: None }
}

/// A pressure inside the range at the cheek.
#[must_use]
pub fn pressure() -> PressureReading {
    PressureReading {
        pressure_mpa: Some(Number::from_millionths(450_000)),
        site: Site::Cheek,
        lesion: Lesion::Blackhead,
        pass: Pass::Clearing,
        lowest_clearing_mpa: None,
        skin_sensitive: Some(false),
    }
}

/// A session's log of so many samples as JSON text, without a mistake.
#[must_use]
pub fn telemetry_json(samples: u32) -> String {
    let mut text = String::from(
        r#"{"skin_sensitive":false,"stretches":[{"from":"2026-03-02T10:00:00+08:00","until":"2026-03-02T11:00:00+08:00","site":"cheek","lesion":"other"}],"samples":["#,
    );
    for sample in 0..samples {
        let comma = if sample == 0 { "" } else { "," };
        let (minute, second) = (sample / 60 % 60, sample % 60);
        write!(text, r#"{comma}{{"at":"2026-03-02T10:{minute:02}:{second:02}+08:00","pressure_mpa":0.45,"distance_cm":3,"angle_deg":45,"contact":false,"pedal":true}}"#)
            .expect("a String takes everything");
    }
    text.push_str("]}");
    text
}
