//! What must hold of the rail station's decisions for all inputs.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[allow(dead_code, reason = "every test binary takes its own part of what is shared")]
mod common;

#[path = "rail_station/centre.rs"]
mod centre;
#[path = "rail_station/delays.rs"]
mod delays;
#[path = "rail_station/passengers.rs"]
mod passengers;
#[path = "rail_station/tickets.rs"]
mod tickets;
#[path = "rail_station/transfers.rs"]
mod transfers;

use clausebook::{Instant, rail_station::Policy};
use common::{facts::one as fact, law, time};
use proptest::prelude::*;

/// A figure that a station has set or left open.
fn figure(figures: std::ops::Range<u32>) -> impl Strategy<Value = Option<u32>> {
    prop::option::weighted(0.7, figures)
}

/// An instant so many seconds after the beginning of 2 March 2026 in Shanghai.
fn second(seconds: i64) -> Instant {
    time::at(1_772_380_800 + seconds, 0)
}
