//! A decision beside its floor and beside the same rule written by hand.

use std::hint::black_box;

use clausebook::{functions::Trade, node::Node, policy::AnyPolicy};
use criterion::{BenchmarkGroup, Criterion, measurement::WallTime};

#[inline(never)]
fn empty<P, C>(policy: &P, case: &C) -> usize {
    std::ptr::from_ref(black_box(policy)) as usize ^ std::ptr::from_ref(black_box(case)) as usize
}

/// Measures a decision, an empty call with the same arguments, and the rule as a shop's back end would have written it:
/// figures in the code, no clauses, no findings.
pub fn beside<'c, P, C, D, H>(
    criterion: &'c mut Criterion,
    name: &str,
    (policy, case): (&P, &C),
    decide: impl Fn(&P, &C) -> D,
    mut by_hand: impl FnMut() -> H,
) -> BenchmarkGroup<'c, WallTime> {
    let mut group = criterion.benchmark_group(name);
    group.bench_function("clausebook", |bencher| bencher.iter(|| decide(black_box(policy), black_box(case))));
    group.bench_function("floor", |bencher| bencher.iter(|| empty(black_box(policy), black_box(case))));
    group.bench_function("by_hand", |bencher| bencher.iter(&mut by_hand));
    group
}

/// A trade's policy with the source's figures, as the registry hands it on.
///
/// # Panics
/// Where there is no such trade.
#[must_use]
pub fn default_policy(trade: &str) -> AnyPolicy {
    (Trade::find(trade).expect("the trade exists").default_policy)()
}

/// A case that is written as JSON.
///
/// # Panics
/// Where the text does not fit the type.
#[must_use]
pub fn case<C: serde::de::DeserializeOwned>(json: &str) -> C {
    serde::Deserialize::deserialize(&Node::from_json(json).expect("JSON")).expect("a case of the type")
}
