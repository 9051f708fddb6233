//! A recorded session, held against a second, plain reading of the same log.

use clausebook::{
    Clause, Number, Outcome, Verdict,
    decision::Quantity,
    skin_clinic::{Excursion, Pass, Recorded, Recording, Sample, Stretch, check_telemetry},
};
use proptest::prelude::*;

use super::{
    Clinic, Measured, clinics,
    hard_limits::{handpiece_is_beyond, pressure_is_beyond},
    law,
    oracle::{self, Run},
    recordings::recordings,
};

fn cases() -> impl Strategy<Value = (Clinic, Recording)> {
    clinics().prop_flat_map(|clinic| {
        let recordings = recordings(&clinic);
        (Just(clinic), recordings)
    })
}

fn decide(clinic: &Clinic, recording: &Recording) -> (Verdict, Recorded) {
    let decision = check_telemetry(clinic, recording).expect("told in order");
    (decision.verdict(), decision.value().expect("there is always a value").clone())
}

/// An excursion in the oracle's words.
fn run(found: &Excursion) -> Run {
    let first: Clause = found.clauses[0];
    let clause = first.id().strip_prefix("skin_clinic.").expect("a clause of the trade");
    Run {
        key: (found.what, clause),
        outcome: found.outcome,
        first: found.first_sample,
        samples: found.samples,
        from: found.from,
        until: found.until,
        worst: found.worst,
        by: found.by.map(Number::abs),
    }
}

#[test]
fn every_breach_is_found_with_its_start_end_and_worst() {
    law("check_telemetry", 512, cases(), |(clinic, recording)| {
        let (verdict, recorded) = decide(&clinic, &recording);
        let expected = oracle::read(&clinic, &recording);
        let mut found: Vec<Run> = recorded.excursions.iter().map(run).collect();
        found.sort();
        prop_assert_eq!(found, expected.runs.clone());
        prop_assert_eq!(recorded.pedal_down, expected.pedal_down);
        prop_assert_eq!(recorded.lowest_clearing_mpa, expected.lowest_clearing);
        let any = |outcome: Outcome| expected.runs.iter().any(|run| run.outcome == outcome);
        let expected = match (any(Outcome::Breached), any(Outcome::Unknown) || !expected.judged) {
            (true, _) => Verdict::Refused,
            (false, true) => Verdict::Undetermined,
            (false, false) => Verdict::Ok,
        };
        prop_assert_eq!(verdict, expected);
        Ok(())
    });
}

#[test]
fn the_findings_hold_the_worst_of_each_clause() {
    law("check_telemetry", 256, cases(), |(clinic, recording)| {
        let decision = check_telemetry(&clinic, &recording).expect("told in order");
        let recorded = decision.value().expect("there is always a value");
        for finding in decision.findings() {
            let of_clause = |run: &&Excursion| run.clauses.contains(&finding.clause);
            let runs: Vec<&Excursion> = recorded.excursions.iter().filter(of_clause).collect();
            if finding.outcome == Outcome::Met {
                prop_assert!(runs.is_empty(), "{} is met and is not", finding.clause);
                continue;
            }
            let by = match &finding.by {
                Some(Quantity::Number(by)) => Some(by.abs()),
                _ => None,
            };
            let same = runs.iter().filter(|run| run.outcome == finding.outcome);
            // Where nothing lies in the log, that alone is told, and of no run.
            let worst = same.map(|run| run.by.map(Number::abs)).max().unwrap_or_default();
            prop_assert_eq!(worst, by, "{}", finding.clause);
        }
        for run in &recorded.excursions {
            let told = |clause: &Clause| {
                decision.findings().iter().any(|finding| finding.clause == *clause && finding.outcome == run.outcome)
            };
            prop_assert!(run.clauses.iter().all(told), "{:?} is not told", run);
        }
        Ok(())
    });
}

/// A sample while one spot is treated.
fn at_spot(spot: &Stretch, sample: &Sample, recording: &Recording, lowest_clearing_mpa: Option<Number>) -> Measured {
    Measured {
        site: spot.site,
        lesion: spot.lesion,
        pass: spot.pass,
        sagging: spot.sagging,
        skin_sensitive: recording.skin_sensitive,
        pressure_mpa: sample.pressure_mpa,
        distance_cm: sample.distance_cm,
        angle_deg: sample.angle_deg,
        contact: sample.contact,
        lowest_clearing_mpa,
    }
}

#[test]
fn no_sample_beyond_a_hard_limit_passes() {
    law("check_telemetry", 512, cases(), |(clinic, recording)| {
        let (verdict, _) = decide(&clinic, &recording);
        let mut lowest: Option<Number> = None;
        for sample in recording.samples.iter().filter(|sample| sample.pedal == Some(true)) {
            let begun = recording.stretches.iter().rfind(|stretch| stretch.from <= sample.at);
            let Some(spot) = begun.filter(|spot| sample.at <= spot.until) else { continue };
            let seen = at_spot(spot, sample, &recording, lowest);
            if pressure_is_beyond(&seen) || handpiece_is_beyond(&seen) {
                prop_assert_eq!(verdict, Verdict::Refused, "{:?}", sample);
            }
            if spot.pass == Pass::Clearing && !spot.site.is_eye() {
                lowest = [lowest, sample.pressure_mpa].into_iter().flatten().min();
            }
        }
        Ok(())
    });
}

#[test]
fn cutting_the_log_short_never_adds_a_breach() {
    law("check_telemetry", 128, cases(), |(clinic, recording)| {
        let (whole, _) = decide(&clinic, &recording);
        let mut shorter = recording.clone();
        while shorter.samples.len() > 1 {
            shorter.samples.pop();
            let (cut, _) = decide(&clinic, &shorter);
            prop_assert!(cut != Verdict::Refused || whole == Verdict::Refused);
        }
        Ok(())
    });
}
