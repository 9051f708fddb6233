//! What must hold of the furniture store's decisions for all inputs, under any policy that loads.

mod cancellation;
mod complaints;
mod deadlines;
mod payment;
mod repair;
mod reports;
mod returned;

use crate::common::{
    facts::one as fact,
    law,
    policy::{self, Shown},
    rank,
};
use clausebook::{
    Money,
    functions::Trade,
    furniture_store::{OrderKind, Policy},
};
use proptest::prelude::*;

type Shop = Shown<Policy>;

/// The source's policy, or any other that loads.
fn shops() -> impl Strategy<Value = Shop> {
    let trade = Trade::find("furniture_store").expect("the trade exists");
    policy::shown(trade.book, Policy::load)
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
