//! What must hold of the wedding company's decisions for all inputs, under any policy that loads.

mod command;
mod earnest;
mod payments;
mod run_up;
mod site;
mod staffing;

use crate::common::{
    law,
    policy::{self, Shown},
};
use chrono::NaiveDate;
use clausebook::{Day, Money, functions::Trade, wedding::Policy};
use proptest::prelude::*;

type Company = Shown<Policy>;

/// The source's policy, or any other that loads.
fn companies() -> impl Strategy<Value = Company> {
    let trade = Trade::find("wedding").expect("the trade exists");
    policy::shown(trade.book, Policy::load)
}

/// Often the amount of a wedding.
fn amounts() -> impl Strategy<Value = Money> {
    let fen = prop_oneof![6 => 0_i64..20_000_000, 2 => 0_i64..200, 1 => 0..=Money::MAX.fen()];
    fen.prop_map(|fen| Money::from_fen(fen).expect("an amount"))
}

fn days() -> impl Strategy<Value = Day> {
    (0_i32..80_000).prop_map(|days| {
        let first = NaiveDate::from_ymd_opt(1971, 6, 1).expect("a day");
        Day::try_from(first + chrono::TimeDelta::days(days.into())).expect("a day between 1971 and 2190")
    })
}

/// A day so many days later, or earlier.
fn shifted(day: Day, days: i32) -> Day {
    if days < 0 { day.minus(days.unsigned_abs()) } else { day.plus(days.unsigned_abs()) }
}
