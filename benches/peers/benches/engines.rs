//! A cancellation decided by the library, by GoRules ZEN, by Regorus and, as far as it can say it, by Cedar.

use std::hint::black_box;

use clausebook::furniture_store::{self, Cancellation, Policy};
use clausebook_peers::{
    cases::{CASE, decided},
    cedar::{self, Cedar},
    rego,
    zen::{self, Zen},
};
use criterion::{Criterion, criterion_group, criterion_main};

/// Every engine says of every vector what is expected, or there is nothing to compare.
fn check(zen: &Zen, cedar: &Cedar) {
    let mut machine = rego::compiled();
    let decided = decided();
    assert!(decided.len() > 10, "the vectors are there");
    for (case, expected) in &decided {
        assert_eq!(&zen::answer(&zen.decide(&zen::request(case))), expected, "ZEN");
        assert_eq!(&rego::answer(&rego::decide(&mut machine, &rego::request(case))), expected, "Regorus");
        assert_eq!(cedar.answer(&cedar.decide(&cedar::request(case))), cedar::as_much_of(expected), "Cedar");
    }
}

fn cancel(criterion: &mut Criterion) {
    let (zen, cedar, mut machine) = (Zen::compiled(), Cedar::compiled(), rego::compiled());
    check(&zen, &cedar);
    let (policy, case): (_, Cancellation) = (Policy::default(), clausebook_benches::case(CASE));
    let (zen_request, rego_request, cedar_request) = (zen::request(&case), rego::request(&case), cedar::request(&case));
    let mut group = criterion.benchmark_group("furniture_store.cancel beside other engines");
    group.bench_function("clausebook", |bencher| {
        bencher.iter(|| furniture_store::cancel(black_box(&policy), black_box(&case)));
    });
    group.bench_function("zen_decision", |bencher| bencher.iter(|| zen.decide(black_box(&zen_request))));
    group.bench_function("regorus", |bencher| bencher.iter(|| rego::decide(&mut machine, black_box(&rego_request))));
    group.bench_function("cedar", |bencher| bencher.iter(|| cedar.decide(black_box(&cedar_request))));
    group.finish();
}

criterion_group!(engines, cancel);
criterion_main!(engines);
