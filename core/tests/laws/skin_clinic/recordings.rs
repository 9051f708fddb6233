//! Recorded sessions, with stretches, gaps, pauses and mistakes.

use clausebook::{
    Instant,
    skin_clinic::{Lesion, Pass, Policy, Recording, Sample, Site, Stretch},
};
use proptest::prelude::*;

use super::{Measured, fact, measured};
use crate::common::time::later;

const SECOND: i64 = 1_000_000;

fn start() -> Instant {
    "2026-03-02T10:00:00+08:00".parse().expect("an instant")
}

/// A pedal, mostly down.
fn pedal() -> impl Strategy<Value = Option<bool>> {
    prop_oneof![8 => Just(Some(true)), 2 => Just(Some(false)), 1 => Just(None)]
}

prop_compose! {
    fn stretch()(
        gap in 0_i64..3,
        length in 0_i64..7,
        site in prop::sample::select(Site::ALL),
        lesion in prop::sample::select(Lesion::ALL),
        pass in prop::sample::select(Pass::ALL),
        sagging in fact(),
    ) -> (i64, i64, Site, Lesion, Pass, Option<bool>) {
        (gap, length, site, lesion, pass, sagging)
    }
}

/// One after another, without overlap.
fn stretches() -> impl Strategy<Value = Vec<Stretch>> {
    prop::collection::vec(stretch(), 0..4).prop_map(|drawn| {
        let mut at = start();
        let told = drawn.into_iter().map(|(gap, length, site, lesion, pass, sagging)| {
            let from = later(at, gap * SECOND);
            let until = later(from, length * SECOND);
            at = until;
            Stretch { from, until, site, lesion, pass, sagging }
        });
        told.collect()
    })
}

fn sample(at: Instant, seen: Measured, pedal: Option<bool>) -> Sample {
    let Measured { pressure_mpa, distance_cm, angle_deg, contact, .. } = seen;
    Sample { at, pressure_mpa, distance_cm, angle_deg, contact, pedal }
}

/// Recordings of a session.
pub fn recordings(clinic: &Policy) -> impl Strategy<Value = Recording> + use<> {
    let samples = prop::collection::vec((0_i64..3, measured(clinic), pedal()), 1..14);
    (stretches(), samples, fact(), -3_i64..2).prop_map(|(stretches, samples, skin_sensitive, ahead)| {
        let mut at = later(start(), ahead * SECOND);
        let samples = samples.into_iter().map(|(step, seen, pedal)| {
            at = later(at, step * SECOND);
            sample(at, seen, pedal)
        });
        Recording { stretches, samples: samples.collect(), skin_sensitive }
    })
}
