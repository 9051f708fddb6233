//! What must hold of the net café's decisions for all inputs, under any policy that loads.

mod prices;
mod visits;

use crate::common::policy::{self, Shown};
use clausebook::{Money, functions::Trade, net_cafe::Policy};
use proptest::prelude::*;

type Shop = Shown<Policy>;

/// The source's policy, or any other that loads.
fn shops() -> impl Strategy<Value = Shop> {
    let trade = Trade::find("net_cafe").expect("the trade exists");
    policy::shown(trade.book, Policy::load)
}

fn fen(fen: i64) -> Money {
    Money::from_fen(fen).expect("an amount")
}

/// An amount of a counter, often one at which something changes.
fn amounts() -> impl Strategy<Value = Money> {
    prop_oneof![3 => 0_i64..20_000, 1 => 1_998_i64..2_003, 1 => Just(0)].prop_map(fen)
}

fn maybe<T: Clone + std::fmt::Debug + 'static>(
    values: impl Strategy<Value = T> + 'static,
) -> impl Strategy<Value = Option<T>> {
    prop_oneof![1 => Just(None), 4 => values.prop_map(Some)]
}
