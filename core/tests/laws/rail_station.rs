//! What must hold of the rail station's decisions for all inputs.

mod centre;
mod delays;
mod passengers;
mod tickets;
mod transfers;

use crate::common::{facts::one as fact, law, time};
use clausebook::{Instant, rail_station::Policy};
use proptest::prelude::*;

/// A figure that a station has set or left open.
fn figure(figures: std::ops::Range<u32>) -> impl Strategy<Value = Option<u32>> {
    prop::option::weighted(0.7, figures)
}

/// An instant so many seconds after the beginning of 2 March 2026 in Shanghai.
fn second(seconds: i64) -> Instant {
    time::at(1_772_380_800 + seconds, 0)
}
