//! Whole tables in Rust: a batch beside a single typed call for each row, and beside the rule by hand over the columns.

mod cancellations;

use std::hint::black_box;

use cancellations::{by_hand, cases, columns, texts};
use clausebook::{
    batch::{BatchOptions, arrow_array::RecordBatch},
    functions, furniture_store,
};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

/// What a chunk of a large table is like.
const ROWS: usize = 32_768;

/// `furniture_store.cancel` with and without findings; both name the clauses.
fn cancel(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group(format!("furniture_store.cancel over {ROWS} rows"));
    group.throughput(Throughput::Elements(ROWS as u64));
    let cases = cases(ROWS);
    let rows = columns(&cases);
    let mut judge = |name: &str, rows: &RecordBatch, findings: bool| {
        let callable = functions::find("furniture_store.cancel").expect("the function exists");
        let policy = clausebook_benches::default_policy("furniture_store");
        let options = BatchOptions { findings, ..BatchOptions::default() };
        let batch = callable.batch(policy, options).expect("options that fit");
        group.bench_function(name, |bencher| bencher.iter(|| batch.judge(black_box(rows)).expect("no faults")));
    };
    judge("clausebook", &rows, false);
    judge("with_findings", &rows, true);
    judge("from_texts", &texts(&cases), false);
    let policy = furniture_store::Policy::default();
    group.bench_function("single_calls", |bencher| {
        bencher.iter(|| {
            for case in black_box(&cases) {
                let _ = black_box(furniture_store::cancel(&policy, case).expect("no faults"));
            }
        });
    });
    group.bench_function("by_hand", |bencher| bencher.iter(|| by_hand(black_box(&rows))));
    group.finish();
}

criterion_group!(tables, cancel);
criterion_main!(tables);
