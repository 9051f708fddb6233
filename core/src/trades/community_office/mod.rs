//! Community office: social organisations, volunteers, petitions and mediation.

mod application;
mod fee;
mod legal;
mod petition;
mod society;
mod society_check;
mod society_paper;
mod volunteer;
mod volunteer_papers;

use crate::functions::Function;

pub mod book {
    //! The book's clauses, figures, shapes and policy.
    include!(concat!(env!("OUT_DIR"), "/community_office.rs"));
}

pub use application::{Application, Handled, Service, SocietyApplication, VolunteerApplication, handle_application};
pub use book::{Policy, PolicyBuilder, checklists, forms, limits, phrases, procedures, schedules};
pub use fee::{FeeCase, FeeDue, society_fee};
pub use legal::{LegalCase, LegalHelp, LegalService, Need, Offered, PersonKind, Risk, community_legal_service};
pub use petition::{Petition, PetitionCourse, PetitionForm, PetitionRoute, petition_route};
pub use society::{Law, MissingPaper, OtherPaper, PapersDue, SocietyFile, SocietyService, society_papers};
pub use society_paper::{HandedIn, SocietyPaper};
pub use volunteer::{Eligibility, ProjectChoice, Requirement, VolunteerApplicant, volunteer_eligibility};
pub use volunteer_papers::{
    LeagueBody, PhotoQuality, Residence, VolunteerPapers, VolunteerPapersDue, volunteer_papers,
};

/// The trade's functions.
pub static FUNCTIONS: &[&Function] = &[
    &application::HANDLE_APPLICATION,
    &society::SOCIETY_PAPERS,
    &fee::SOCIETY_FEE,
    &volunteer::VOLUNTEER_ELIGIBILITY,
    &volunteer_papers::VOLUNTEER_PAPERS,
    &petition::PETITION_ROUTE,
    &legal::COMMUNITY_LEGAL_SERVICE,
];
