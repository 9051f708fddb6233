//! Decisions in Rust, each beside its floor (an empty call with the same arguments) and beside the rule by hand.

mod banquet;
mod community_office;
mod furniture_store;
mod hotel;
mod net_cafe;
mod rail_station;
mod skin_clinic;
mod wedding;

use criterion::{criterion_group, criterion_main};

criterion_group!(
    decisions,
    banquet::banquet_plan,
    community_office::application,
    furniture_store::cancel,
    hotel::pickup,
    net_cafe::counter_visit,
    rail_station::delay_duties,
    skin_clinic::pressure,
    skin_clinic::telemetry,
    wedding::run_up
);
criterion_main!(decisions);
