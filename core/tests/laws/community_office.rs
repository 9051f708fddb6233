//! What must hold of the community office's decisions for all inputs, under any policy that loads.

mod application;
mod fees;
mod legal;
mod papers;
mod petitions;
mod volunteers;

use crate::common::{
    facts::one as fact,
    law,
    policy::{self, Shown},
    rank,
};
use clausebook::{Money, community_office::Policy, functions::Trade, shapes::procedure::Done};
use proptest::prelude::*;

type Office = Shown<Policy>;

/// The source's policy, or any other that loads.
fn offices() -> impl Strategy<Value = Office> {
    let trade = Trade::find("community_office").expect("the trade exists");
    policy::shown(trade.book, Policy::load)
}

/// Often a small amount.
fn amounts() -> impl Strategy<Value = Money> {
    prop_oneof![3 => 0_i64..3_000, 1 => 0..=Money::MAX.fen()].prop_map(|fen| Money::from_fen(fen).expect("an amount"))
}

/// The first steps of a procedure in their order, or any steps in any order.
fn logs(steps: &'static [&'static str]) -> impl Strategy<Value = Vec<Done>> {
    let begun = (0..=steps.len()).prop_map(move |count| steps[..count].to_vec());
    let any = prop::collection::vec(prop::sample::select(steps), 0..5);
    prop_oneof![3 => begun, 1 => any].prop_map(|log| log.into_iter().map(Done::new).collect())
}
