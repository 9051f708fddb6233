//! Tightening a policy never turns a refusal into a permission.

use clausebook::{
    Number, Verdict,
    functions::Callable,
    node::{Node, to_node},
    policy::Settings,
    skin_clinic::{Policy, check_handpiece, check_pressure, check_telemetry},
};
use proptest::prelude::*;

use super::{Clinic, Shown, law, measured, policy, recordings::recordings, trade};
use crate::common::inputs;

/// Parameters that a shop tightens by raising them.
const RAISED: [&str; 7] = [
    "session_shortest_min",
    "interval_general_min_days",
    "interval_severe_first_min_days",
    "interval_severe_later_min_days",
    "pressure_min_mpa",
    "inflamed_distance_min_cm",
    "eye_distance_over_cm",
];
/// Parameters that a shop tightens by lowering them.
const LOWERED: [&str; 4] =
    ["session_longest_min", "pressure_max_mpa", "sensitive_pressure_max_mpa", "angle_tolerance_deg"];

/// A loose policy and a tighter one: of two random ones, each parameter from the stricter.
fn pairs() -> impl Strategy<Value = (Clinic, Clinic)> {
    let settings =
        || policy::any_tree(trade().book).prop_map(|tree| Settings::load(trade().book, &tree).expect("it loads"));
    (settings(), settings()).prop_filter_map("the stricter parameters make no range", |(one, two)| {
        let tight = merge(&one, &two, true)?;
        Some((merge(&one, &two, false)?, tight))
    })
}

fn merge(one: &Settings, two: &Settings, stricter: bool) -> Option<Clinic> {
    let pick = |(at, row): (usize, &clausebook::book::ParamRow)| {
        let (one, two) = (one.number(at)?, two.number(at)?);
        let value = match (RAISED.contains(&row.name), LOWERED.contains(&row.name)) {
            (true, _) if stricter => one.max(two),
            (true, _) => one.min(two),
            (_, true) if stricter => one.min(two),
            (_, true) => one.max(two),
            (false, false) => return None,
        };
        Some((row.name, Node::Number(value)))
    };
    let fields = trade().book.params.iter().enumerate().filter_map(pick).collect();
    Policy::load(&policy::tree(fields)).ok().map(Shown)
}

fn hold(loose: Verdict, tight: Verdict) -> Result<(), TestCaseError> {
    prop_assert!(loose != Verdict::Refused || tight == Verdict::Refused, "refused, and {:?} when tightened", tight);
    Ok(())
}

#[test]
fn of_a_reading() {
    let values = pairs().prop_flat_map(|(loose, tight)| {
        let seen = prop_oneof![measured(&loose), measured(&tight)];
        (Just(loose), Just(tight), seen)
    });
    law("a reading", 512, values, |(loose, tight, seen)| {
        let pressure = |clinic: &Clinic| check_pressure(clinic, &seen.pressure()).expect("none is negative").verdict();
        hold(pressure(&loose), pressure(&tight))?;
        let handpiece = |clinic: &Clinic| check_handpiece(clinic, &seen.handpiece()).expect("angles are").verdict();
        hold(handpiece(&loose), handpiece(&tight))
    });
}

#[test]
fn of_a_recording() {
    let values = pairs().prop_flat_map(|(loose, tight)| (Just(loose.clone()), Just(tight), recordings(&loose)));
    law("check_telemetry", 256, values, |(loose, tight, recording)| {
        let verdict = |clinic: &Clinic| check_telemetry(clinic, &recording).expect("told in order").verdict();
        hold(verdict(&loose), verdict(&tight))
    });
}

#[test]
fn of_anything_else() {
    let callables = trade().callables().filter(|callable: &Callable| {
        let name = callable.name();
        name.starts_with("limit.") || name.starts_with("check_") || name == "next_session"
    });
    for callable in callables {
        law(&callable.full_name(), 48, (pairs(), inputs::of(&callable)), |((loose, tight), input)| {
            let verdict = |clinic: &Clinic| callable.call(&clinic.0, &input).map(|answer| answer.verdict());
            match (verdict(&loose), verdict(&tight)) {
                (Ok(loose), Ok(tight)) => hold(loose, tight),
                (loose, tight) => {
                    prop_assert_eq!(loose.is_err(), tight.is_err());
                    Ok(())
                }
            }
        });
    }
}

/// The two lists name parameters of the book, each moved away from the source's figure by a policy that loads.
#[test]
fn every_parameter_of_the_lists_can_be_tightened() {
    for name in RAISED.iter().chain(&LOWERED) {
        let row = trade().book.params.iter().find(|row| row.name == *name).expect("a parameter of the book");
        let bound = if RAISED.contains(name) { row.min } else { row.max };
        let loosest = row.default.or(bound).expect("a figure of the source");
        assert_eq!(bound, Some(loosest), "{name} starts at its loosest");
        let beyond =
            if RAISED.contains(name) { loosest.minus(Number::whole(1)) } else { loosest.plus(Number::whole(1)) };
        let looser = policy::tree(vec![(*name, to_node(&beyond).expect("a number"))]);
        assert!(Policy::load(&looser).is_err(), "{name} loosened to {beyond} loads");
    }
}
