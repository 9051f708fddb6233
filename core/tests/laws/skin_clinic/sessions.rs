//! A planned session is judged as its parts are judged alone.

use clausebook::{
    Decision, Finding, Number, Verdict,
    skin_clinic::{
        AcneType, CourseSoFar, Gas, Half, Pass, PlannedSession, PlannedSpot, SerumChoice, SessionPlan, check_handpiece,
        check_pressure, check_session, choose_serum, next_session,
    },
};
use proptest::prelude::*;

use super::{
    Clinic, Measured, clinics, fact,
    hard_limits::{handpiece_is_beyond, pressure_is_beyond},
    law, measured,
};

fn course() -> CourseSoFar {
    CourseSoFar {
        sessions_done: 0,
        previous_treatment: None,
        first_course: Some(true),
        severe: Some(false),
        acne_gone: Some(false),
        planned_on: None,
        decided_by: None,
        manager_consents: None,
    }
}

fn serum() -> SerumChoice {
    SerumChoice {
        acne_types: vec![AcneType::Pustule],
        large_area_clearing: Some(false),
        histories_recorded: Some(true),
        site_inspected: Some(true),
        leaflet_ratio: Some(Number::whole(10)),
    }
}

fn spot(seen: &Measured) -> PlannedSpot {
    PlannedSpot {
        site: seen.site,
        half: Some(Half::First),
        lesion: seen.lesion,
        pass: seen.pass,
        sagging: seen.sagging,
        pressure_mpa: seen.pressure_mpa,
        distance_cm: seen.distance_cm,
        angle_deg: seen.angle_deg,
    }
}

/// A plan, and each of its spots as it would be measured, with the lowest clearing pressure before it.
fn plans() -> impl Strategy<Value = (Clinic, PlannedSession, Vec<Measured>)> {
    let spots = clinics().prop_flat_map(|clinic| {
        let spots = prop::collection::vec(measured(&clinic), 1..5);
        (Just(clinic), spots)
    });
    (spots, fact(), fact()).prop_map(|((clinic, mut seen), skin_sensitive, operator_changed)| {
        let mut lowest: Option<Number> = None;
        for spot in &mut seen {
            spot.skin_sensitive = skin_sensitive;
            spot.contact = None;
            spot.lowest_clearing_mpa = lowest;
            if spot.pass == Pass::Clearing && !spot.site.is_eye() {
                lowest = [lowest, spot.pressure_mpa].into_iter().flatten().min();
            }
        }
        let plan = PlannedSession {
            course: course(),
            serum: serum(),
            gas: Some(Gas::Oxygen),
            duration_min: Some(Number::whole(60)),
            skin_sensitive,
            operator_changed,
            spots: seen.iter().map(spot).collect(),
        };
        (clinic, plan, seen)
    })
}

fn decide(clinic: &Clinic, plan: &PlannedSession) -> Decision<SessionPlan> {
    check_session(clinic, plan).expect("a plan that can be judged")
}

/// Findings without their place, in an order of their own.
fn told(findings: impl IntoIterator<Item = Finding>) -> Vec<String> {
    let mut told: Vec<String> =
        findings.into_iter().map(|finding| format!("{:?}", Finding { at: None, ..finding })).collect();
    told.sort();
    told
}

#[test]
fn every_spot_is_judged_as_if_it_stood_alone() {
    law("check_session", 256, plans(), |(clinic, plan, spots)| {
        let decision = decide(&clinic, &plan);
        for (place, seen) in spots.iter().enumerate() {
            let here = |finding: &&Finding| {
                finding.at == u32::try_from(place).ok() && finding.what != Some("operator_changed")
            };
            let here = decision.findings().iter().filter(here).filter(|finding| !is_about_order(finding)).cloned();
            let pressure = check_pressure(&clinic, &seen.pressure()).expect("no pressure is negative");
            let handpiece = check_handpiece(&clinic, &seen.handpiece()).expect("the angle is one");
            let alone = pressure.findings().iter().chain(handpiece.findings()).cloned();
            prop_assert_eq!(told(here), told(alone), "spot {}", place);
        }
        Ok(())
    });
}

/// The order of the sites speaks of places, too.
fn is_about_order(finding: &Finding) -> bool {
    finding.clause.id().starts_with("skin_clinic.order.")
}

#[test]
fn no_plan_with_a_spot_beyond_a_hard_limit_passes() {
    law("check_session", 256, plans(), |(clinic, plan, spots)| {
        if spots.iter().any(|seen| pressure_is_beyond(seen) || handpiece_is_beyond(seen)) {
            prop_assert_eq!(decide(&clinic, &plan).verdict(), Verdict::Refused);
        }
        Ok(())
    });
}

#[test]
fn a_plan_tells_what_its_parts_tell() {
    law("check_session", 128, plans(), |(clinic, plan, spots)| {
        let decision = decide(&clinic, &plan);
        let whole = decision.value().expect("there is always a value");
        let next = next_session(&clinic, &plan.course).expect("a course that can be judged");
        let serum = choose_serum(&clinic, &plan.serum).expect("a serum that can be judged");
        prop_assert_eq!(whole.next.as_ref(), next.value());
        prop_assert_eq!(whole.serum.as_ref(), serum.value());
        prop_assert_eq!(whole.spots.len(), spots.len());
        for part in next.findings().iter().chain(serum.findings()) {
            prop_assert!(decision.findings().contains(part), "{:?} is lost", part);
        }
        Ok(())
    });
}

#[test]
fn one_spot_more_never_turns_a_refusal_round() {
    law("check_session", 128, plans(), |(clinic, plan, _)| {
        let refused_spot = |decision: &Decision<SessionPlan>| {
            let broken = |finding: &&Finding| finding.outcome == clausebook::Outcome::Breached;
            decision.findings().iter().filter(broken).any(|finding| !is_about_order(finding))
        };
        let mut shorter = plan.clone();
        while shorter.spots.len() > 1 {
            let whole = refused_spot(&decide(&clinic, &shorter));
            shorter.spots.pop();
            prop_assert!(whole || !refused_spot(&decide(&clinic, &shorter)));
        }
        Ok(())
    });
}
