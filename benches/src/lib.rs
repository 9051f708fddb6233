//! The cases that the benches decide, and the same rules written by hand.

pub mod by_hand;
pub mod cases;
