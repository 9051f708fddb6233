//! The vectors and what they show of the book.
//!
//! `tests/vectors/<trade>/<topic>.json` hold rows that every language runs; [`coverage`] works out which clauses the
//! actual outputs answer.

pub mod coverage;
pub mod vectors;
