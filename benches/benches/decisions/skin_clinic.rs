use std::{fmt::Write as _, hint::black_box};

use clausebook::{
    functions,
    node::Node,
    skin_clinic::{self, PressureReading},
};
use clausebook_benches::{beside, case, default_policy};
use criterion::Criterion;
use rust_decimal::{Decimal, dec};

/// A pressure inside the range at the cheek.
const CASE: &str =
    r#"{"pressure_mpa":0.45,"site":"cheek","lesion":"blackhead","pass":"clearing","skin_sensitive":false}"#;

/// Whether a pressure passes by hand.
fn by_hand(mpa: Decimal, sensitive: bool) -> Option<bool> {
    if sensitive { None } else { Some((dec!(0.3)..=dec!(0.6)).contains(&mpa)) }
}

pub fn pressure(criterion: &mut Criterion) {
    let policy = skin_clinic::Policy::default();
    let reading: PressureReading = case(CASE);
    beside(criterion, "skin_clinic.check_pressure", (&policy, &reading), skin_clinic::check_pressure, || {
        by_hand(black_box(dec!(0.45)), black_box(false))
    })
    .finish();
}

/// A session's log of so many samples as JSON text, without a mistake.
fn telemetry_json(samples: u32) -> String {
    let mut text = String::from(
        r#"{"skin_sensitive":false,"stretches":[{"from":"2026-03-02T10:00:00+08:00","until":"2026-03-02T11:00:00+08:00","site":"cheek","lesion":"other"}],"samples":["#,
    );
    for sample in 0..samples {
        let comma = if sample == 0 { "" } else { "," };
        let (minute, second) = (sample / 60 % 60, sample % 60);
        write!(text, r#"{comma}{{"at":"2026-03-02T10:{minute:02}:{second:02}+08:00","pressure_mpa":0.45,"distance_cm":3,"angle_deg":45,"contact":false,"pedal":true}}"#)
            .expect("a String takes everything");
    }
    text.push_str("]}");
    text
}

pub fn telemetry(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("skin_clinic.check_telemetry");
    let policy = default_policy("skin_clinic");
    let callable = functions::find("skin_clinic.check_telemetry").expect("the function exists");
    let node = Node::from_json(&telemetry_json(1_000)).expect("JSON").into_owned();
    group.bench_function("clausebook_1000_samples", |bencher| {
        bencher.iter(|| callable.call(&*policy, black_box(&node)).expect("a decision"));
    });
    group.finish();
}
