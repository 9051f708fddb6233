use std::hint::black_box;

use chrono::{DateTime, FixedOffset, TimeDelta};
use clausebook::{
    Instant, functions,
    furniture_store::{self, Cancellation},
    node::Node,
    wire::Naming,
};
use clausebook_benches::{beside, case};
use criterion::Criterion;
use rust_decimal::{Decimal, RoundingStrategy, dec};

/// A regular order of 12,800.00, paid in full, cancelled after the free window.
const CASE: &str = r#"{"order_kind":"regular","order_amount":"12800.00","paid":"12800.00","ordered_at":"2026-03-02T10:00:00+08:00","requested_at":"2026-03-05T10:00:00+08:00","insisted":true}"#;

/// What a cancellation by hand answers: fee and refund, or nothing where it is refused.
fn by_hand(
    kind: &str,
    amount: Decimal,
    paid: Decimal,
    ordered_at: DateTime<FixedOffset>,
    requested_at: DateTime<FixedOffset>,
    insisted: bool,
) -> Option<(Decimal, Decimal)> {
    if kind == "custom" || kind == "clearance" || !insisted || requested_at < ordered_at {
        return None;
    }
    let fee = if requested_at <= ordered_at + TimeDelta::hours(48) {
        Decimal::ZERO
    } else {
        (amount * dec!(0.10)).round_dp_with_strategy(2, RoundingStrategy::AwayFromZero)
    };
    Some((fee, (paid - fee).max(Decimal::ZERO)))
}

pub fn cancel(criterion: &mut Criterion) {
    let policy = furniture_store::Policy::default();
    let order: Cancellation = case(CASE);
    let (ordered_at, requested_at) = (Instant::datetime(order.ordered_at), Instant::datetime(order.requested_at));
    let amount = dec!(12800.00);
    let mut group = beside(criterion, "furniture_store.cancel", (&policy, &order), furniture_store::cancel, || {
        by_hand(
            black_box("regular"),
            black_box(amount),
            black_box(amount),
            black_box(ordered_at),
            black_box(requested_at),
            black_box(true),
        )
    });
    let callable = functions::find("furniture_store.cancel").expect("the function exists");
    group.bench_function("json_in_json_out", |bencher| {
        bencher.iter(|| {
            let node = Node::from_json(black_box(CASE)).expect("JSON");
            callable.call(&policy, &node).expect("a decision").to_json(Naming::Snake)
        });
    });
    group.finish();
}
