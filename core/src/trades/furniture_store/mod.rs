//! Furniture store: cancelling, repair, returns and exchanges, after-sale follow-up, complaints.

mod cancel;
mod complaint;
mod liability;
mod order;
mod report;
mod returns;

use crate::functions::Function;

pub mod book {
    //! The book's clauses, figures, shapes and policy.
    include!(concat!(env!("OUT_DIR"), "/furniture_store.rs"));
}

pub use book::{Policy, PolicyBuilder, checklists, forms, limits, phrases, procedures, schedules};
pub use cancel::{Cancellation, Cancelled, cancel};
pub use complaint::{Classified, Complaint, ComplaintClass, Grievance, classify_complaint};
pub use liability::{Liability, Payer, RepairCase, RepairContext, repair_liability};
pub use order::{OrderAct, OrderKind, OrderStep, StillDue, order_gate};
pub use report::{ReportCase, ReportDue, ReportFormat, weekly_report};
pub use returns::{Paper, ReturnKind, ReturnRequest, ReturnRoute, Returned, return_goods};

/// The trade's functions.
pub static FUNCTIONS: &[&Function] = &[
    &cancel::CANCEL,
    &returns::RETURN_GOODS,
    &order::ORDER_GATE,
    &liability::REPAIR_LIABILITY,
    &complaint::CLASSIFY_COMPLAINT,
    &report::WEEKLY_REPORT,
];
