//! Decisions in Rust, each beside its floor (an empty call with the same arguments) and beside the rule by hand.

use std::hint::black_box;

use clausebook::{
    Instant,
    community_office::{self, Application},
    functions,
    furniture_store::{self, Cancellation},
    node::Node,
    skin_clinic::{self, PressureReading},
    wire::Naming,
};
use clausebook_benches::{by_hand, cases};
use criterion::{Criterion, criterion_group, criterion_main};
use rust_decimal::dec;

#[inline(never)]
fn empty<P, C>(policy: &P, case: &C) -> usize {
    std::ptr::from_ref(black_box(policy)) as usize ^ std::ptr::from_ref(black_box(case)) as usize
}

fn cancel(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("furniture_store.cancel");
    let policy = furniture_store::Policy::default();
    let case = cases::cancellation();
    group.bench_function("clausebook", |bencher| {
        bencher.iter(|| furniture_store::cancel(black_box(&policy), black_box(&case)));
    });
    group.bench_function("floor", |bencher| {
        bencher.iter(|| empty::<_, Cancellation>(black_box(&policy), black_box(&case)));
    });
    let at = |text: &str| text.parse::<Instant>().expect("a literal instant").datetime();
    let (ordered_at, requested_at) = (at(cases::ORDERED_AT), at(cases::REQUESTED_AT));
    let amount = dec!(12800.00);
    group.bench_function("by_hand", |bencher| {
        bencher.iter(|| {
            by_hand::cancel(
                black_box("regular"),
                black_box(amount),
                black_box(amount),
                black_box(ordered_at),
                black_box(requested_at),
                black_box(true),
            )
        });
    });
    let text = cases::cancellation_json();
    let callable = functions::find("furniture_store.cancel").expect("the function exists");
    group.bench_function("json_in_json_out", |bencher| {
        bencher.iter(|| {
            let node = Node::from_json(black_box(&text)).expect("JSON");
            callable.call(&policy, &node).expect("a decision").to_json(Naming::Snake)
        });
    });
    group.finish();
}

fn pressure(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("skin_clinic.check_pressure");
    let policy = skin_clinic::Policy::default();
    let case = cases::pressure();
    group.bench_function("clausebook", |bencher| {
        bencher.iter(|| skin_clinic::check_pressure(black_box(&policy), black_box(&case)));
    });
    group.bench_function("floor", |bencher| {
        bencher.iter(|| empty::<_, PressureReading>(black_box(&policy), black_box(&case)));
    });
    group.bench_function("by_hand", |bencher| {
        bencher.iter(|| by_hand::pressure(black_box(dec!(0.45)), black_box(false)));
    });
    group.finish();
}

fn application(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("community_office.handle_application");
    let policy = community_office::Policy::default();
    let case = cases::founding();
    group.bench_function("clausebook", |bencher| {
        bencher.iter(|| community_office::handle_application(black_box(&policy), black_box(&case)));
    });
    group.bench_function("floor", |bencher| {
        bencher.iter(|| empty::<_, Application>(black_box(&policy), black_box(&case)));
    });
    let papers = cases::FOUNDING_PAPERS.map(|(paper, of)| (paper.word(), of));
    group.bench_function("by_hand", |bencher| {
        bencher.iter(|| {
            by_hand::founding(
                black_box(&papers),
                black_box(&cases::FOUNDERS),
                black_box(&cases::FOUNDING_STEPS),
                black_box(dec!(0.00)),
            )
        });
    });
    group.finish();
}

fn telemetry(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("skin_clinic.check_telemetry");
    let policy = skin_clinic::Policy::default();
    let text = cases::telemetry_json(1_000);
    let callable = functions::find("skin_clinic.check_telemetry").expect("the function exists");
    let node = Node::from_json(&text).expect("JSON");
    group.bench_function("clausebook_1000_samples", |bencher| {
        bencher.iter(|| callable.call(&policy, black_box(&node)).expect("a decision"));
    });
    group.finish();
}

criterion_group!(decisions, cancel, pressure, application, telemetry);
criterion_main!(decisions);
