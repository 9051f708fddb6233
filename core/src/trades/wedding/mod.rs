//! Wedding planning: from the first talk to the wedding day.

mod command;
mod contract;
mod date_hold;
mod earnest;
mod instalment;
mod makeup;
mod payment;
mod preparation;
mod quote;
mod references;
mod role;
mod run_up;
mod site_setup;
mod staffing;

use crate::functions::Function;

pub mod book {
    //! The book's clauses, figures, shapes and policy.
    include!(concat!(env!("OUT_DIR"), "/wedding.rs"));
}

pub use book::{Policy, PolicyBuilder, checklists, forms, limits, phrases, procedures, schedules};
pub use command::{Decider, Matter, Question, who_decides};
pub use contract::{BudgetChange, Contract};
pub use date_hold::{DateHold, DateReserved, HoldState, date_hold};
pub use earnest::{BrokenContract, DefaultingParty, EarnestShare, earnest_share};
pub use instalment::{Instalment, InstalmentReviewed, InstalmentState};
pub use makeup::{MakeupDay, MakeupPresence, makeup_presence};
pub use payment::{Payment, PaymentCase, PaymentPlan, payment_plan};
pub use preparation::{Preparation, PreparationItem};
pub use quote::{Quote, QuoteGate, may_show_quote};
pub use references::{Medium, Reference, ReferenceChoice, ReferencesChosen, choose_references};
pub use role::Role;
pub use run_up::{DueItem, RunUp, RunUpLog, Venue, Wedding, run_up};
pub use site_setup::{SetupDay, SiteSetup, site_setup};
pub use staffing::{DayStaff, DayStaffing, Post, PostNeed, Staffed, day_staffing};

/// The trade's functions.
pub static FUNCTIONS: &[&Function] = &[
    &run_up::RUN_UP,
    &payment::PAYMENT_PLAN,
    &earnest::EARNEST_SHARE,
    &date_hold::DATE_HOLD,
    &quote::MAY_SHOW_QUOTE,
    &command::WHO_DECIDES,
    &references::CHOOSE_REFERENCES,
    &site_setup::SITE_SETUP,
    &staffing::DAY_STAFFING,
    &makeup::MAKEUP_PRESENCE,
];
