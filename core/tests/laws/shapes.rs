//! The laws of the six shapes, held by every shape of every book.

mod checklist;
mod form;
mod limit;
mod phrase;
mod procedure;
mod schedule;
