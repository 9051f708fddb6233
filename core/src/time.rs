//! Instants, calendar days of the shop, and deadlines.

mod day;
mod deadline;
mod instant;
mod text;
mod zone;

pub use day::Day;
pub use deadline::{Calendar, Deadline};
pub use instant::Instant;
pub use zone::{Resolution, Zone};
