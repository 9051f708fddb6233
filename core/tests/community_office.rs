//! What must hold of the community office's decisions for all inputs, under any policy that loads.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[allow(dead_code, reason = "every test binary takes its own part of what is shared")]
mod common;

#[path = "community_office/application.rs"]
mod application;
#[path = "community_office/fees.rs"]
mod fees;
#[path = "community_office/legal.rs"]
mod legal;
#[path = "community_office/papers.rs"]
mod papers;
#[path = "community_office/petitions.rs"]
mod petitions;
#[path = "community_office/volunteers.rs"]
mod volunteers;

use std::{fmt, ops::Deref};

use clausebook::{
    Money, Verdict,
    community_office::Policy,
    functions::{TRADES, Trade},
    policy::TradePolicy,
    shapes::procedure::Done,
    wire,
};
use common::{law, policy};
use proptest::prelude::*;

/// A policy that a failing case prints as what it changes.
#[derive(Clone)]
struct Office(Policy);

impl Deref for Office {
    type Target = Policy;

    fn deref(&self) -> &Policy {
        &self.0
    }
}

impl fmt::Debug for Office {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&wire::to_json(&self.settings().changes(), wire::Naming::Snake))
    }
}

fn trade() -> &'static Trade {
    TRADES.iter().find(|trade| trade.name() == "community_office").expect("the trade exists")
}

/// Any policy that loads.
fn offices() -> impl Strategy<Value = Office> {
    policy::any_tree(trade().book)
        .prop_map(|tree| Office(Policy::load(&tree).expect("a policy inside its bounds loads")))
}

/// Something known or not.
fn fact() -> impl Strategy<Value = Option<bool>> {
    prop_oneof![Just(None), Just(Some(false)), Just(Some(true))]
}

/// Often a small amount.
fn amounts() -> impl Strategy<Value = Money> {
    prop_oneof![3 => 0_i64..3_000, 1 => 0..=Money::MAX.fen()].prop_map(|fen| Money::from_fen(fen).expect("an amount"))
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

/// The first steps of a procedure in their order, or any steps in any order.
fn logs(steps: &'static [&'static str]) -> impl Strategy<Value = Vec<Done>> {
    let begun = (0..=steps.len()).prop_map(move |count| steps[..count].to_vec());
    let any = prop::collection::vec(prop::sample::select(steps), 0..5);
    prop_oneof![3 => begun, 1 => any].prop_map(|log| log.into_iter().map(Done::new).collect())
}
