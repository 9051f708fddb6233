//! The laws of the six shapes, held by every shape of every book.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[allow(dead_code, reason = "every test binary takes its own part of what is shared")]
mod common;

#[path = "shapes/checklist.rs"]
mod checklist;
#[path = "shapes/form.rs"]
mod form;
#[path = "shapes/limit.rs"]
mod limit;
#[path = "shapes/phrase.rs"]
mod phrase;
#[path = "shapes/procedure.rs"]
mod procedure;
#[path = "shapes/schedule.rs"]
mod schedule;
