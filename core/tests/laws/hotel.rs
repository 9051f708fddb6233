//! What must hold of the hotel's decisions for all inputs, under any policy that loads.

mod gifts;
mod money;
mod pickups;
mod windows;

use crate::common::{
    facts::one as fact,
    law,
    policy::{self, Shown},
    time,
};
use clausebook::{Instant, functions::Trade, hotel::Policy};
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
