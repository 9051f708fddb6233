//! Skin clinic: acne treatment with the hydro-oxygen jet device.

use crate::functions::Function;

pub mod book {
    //! The book's clauses, figures, shapes and policy.
    include!(concat!(env!("OUT_DIR"), "/skin_clinic.rs"));
}

pub use book::{Policy, PolicyBuilder, checklists, forms, limits, phrases, procedures, schedules};

/// The trade's functions.
pub static FUNCTIONS: &[&Function] = &[];
