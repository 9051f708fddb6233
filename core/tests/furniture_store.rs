//! What must hold of the furniture store's decisions for all inputs, under any policy that loads.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[allow(dead_code, reason = "every test binary takes its own part of what is shared")]
mod common;

#[path = "furniture_store/cancellation.rs"]
mod cancellation;
#[path = "furniture_store/complaints.rs"]
mod complaints;
#[path = "furniture_store/deadlines.rs"]
mod deadlines;
#[path = "furniture_store/payment.rs"]
mod payment;
#[path = "furniture_store/repair.rs"]
mod repair;
#[path = "furniture_store/reports.rs"]
mod reports;
#[path = "furniture_store/returned.rs"]
mod returned;

use std::{fmt, ops::Deref};

use clausebook::{
    Money, Verdict,
    functions::{TRADES, Trade},
    furniture_store::{OrderKind, Policy},
    policy::TradePolicy,
    wire,
};
use common::{law, policy};
use proptest::prelude::*;

/// A policy that a failing case prints as what it changes.
#[derive(Clone)]
struct Shop(Policy);

impl Deref for Shop {
    type Target = Policy;

    fn deref(&self) -> &Policy {
        &self.0
    }
}

impl fmt::Debug for Shop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&wire::to_json(&self.settings().changes(), wire::Naming::Snake))
    }
}

fn trade() -> &'static Trade {
    TRADES.iter().find(|trade| trade.name() == "furniture_store").expect("the trade exists")
}

/// Any policy that loads.
fn shops() -> impl Strategy<Value = Shop> {
    policy::any_tree(trade().book).prop_map(|tree| Shop(Policy::load(&tree).expect("a policy inside its bounds loads")))
}

fn kinds() -> impl Strategy<Value = OrderKind> {
    prop::sample::select(OrderKind::ALL)
}

/// An amount, often a small one or the greatest there is.
fn amounts() -> impl Strategy<Value = Money> {
    let fen =
        prop_oneof![4 => 0_i64..100_000_000, 2 => 0_i64..200, 1 => Just(Money::MAX.fen()), 1 => 0..=Money::MAX.fen()];
    fen.prop_map(|fen| Money::from_fen(fen).expect("an amount"))
}

/// Something known or not.
fn fact() -> impl Strategy<Value = Option<bool>> {
    prop_oneof![Just(None), Just(Some(false)), Just(Some(true))]
}

/// How bad a verdict is.
fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Ok => 0,
        Verdict::Pending => 1,
        Verdict::Undetermined => 2,
        Verdict::Refused => 3,
    }
}
