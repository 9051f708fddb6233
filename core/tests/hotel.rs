//! What must hold of the hotel's decisions for all inputs, under any policy that loads.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[allow(dead_code, reason = "every test binary takes its own part of what is shared")]
mod common;

#[path = "hotel/gifts.rs"]
mod gifts;
#[path = "hotel/money.rs"]
mod money;
#[path = "hotel/pickups.rs"]
mod pickups;
#[path = "hotel/windows.rs"]
mod windows;

use clausebook::{Instant, functions::Trade, hotel::Policy};
use common::{
    facts::one as fact,
    law,
    policy::{self, Shown},
    time,
};
use proptest::prelude::*;

type Hotel = Shown<Policy>;

/// The source's policy, or any other that loads.
fn hotels() -> impl Strategy<Value = Hotel> {
    let trade = Trade::find("hotel").expect("the trade exists");
    policy::shown(trade.book, Policy::load)
}

/// An instant so many seconds after the beginning of 2 March 2026 in Shanghai.
fn second(seconds: i64) -> Instant {
    time::at(1_772_380_800 + seconds, 0)
}
