//! The written service procedures of shops and clinics as functions.
//!
//! A shop system asks, clausebook answers, and every answer names the clause that it rests on. The crate is pure: no
//! clock, file, network, randomness or global state; the present is an argument.
//!
//! Start at a trade, such as [`furniture_store`], or at [`functions`] to call by name.
//!
//! clausebook gives no medical or legal advice and does not replace a device's own interlocks.
#![no_std]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

extern crate alloc;
// `#[rule]` and the book's tables name the crate by its own name.
extern crate self as clausebook;

#[macro_use]
mod words;

#[cfg(feature = "arrow")]
pub mod batch;
pub mod book;
pub mod bridge;
pub mod clause;
pub mod decision;
pub mod functions;
pub mod invalid;
pub mod measure;
mod message;
pub mod money;
pub mod node;
pub mod period;
pub mod policy;
mod recall;
pub mod receipt;
pub mod schema;
pub mod shapes;
pub mod time;
mod trades;
pub mod unit;
pub mod wire;

pub use clause::Clause;
pub use decision::{Decision, Finding, Findings, Outcome, Verdict};
pub use invalid::{Fault, InvalidInput};
pub use measure::Number;
pub use money::Money;
pub use policy::PolicyHistory;
pub use time::{Day, Instant};
pub use trades::*;
