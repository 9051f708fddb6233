//! Free meals, drinks and care while a train is late.

use alloc::{string::String, vec::Vec};

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    book::{Policy, delay, params},
    train::{DelayedTrain, TrainType, Wait},
};
use crate::{
    clause::Clause,
    decision::{Comparison, Finding, Findings, Remedy},
    measure::Number,
    period::Period,
    time::{Instant, Zone},
    unit::Unit,
};

/// A meal time that falls in the wait; each passenger who waits is owed one meal for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MealTime {
    /// The meal window of the station's policy.
    pub window: String,
    /// Since when it and the wait coincide, in the station's zone.
    pub from: Instant,
    /// Until when they coincide.
    pub until: Instant,
    /// From when on the meal is owed: from their first common instant, but not before the delay is known to last so long.
    pub owed_from: Instant,
}

/// What is owed for a train, as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Claims {
    /// Whether its passengers are looked after.
    pub reassure: Option<bool>,
    /// Whether those who wait are owed meals.
    pub meals: Option<bool>,
    /// The meal times of the wait.
    pub meal_times: Vec<MealTime>,
    /// Whether drinks go to the train.
    pub drinks: Option<bool>,
}

/// Works out what is owed for a train.
pub(super) fn claims(policy: &Policy, train: &DelayedTrain, now: Instant, findings: &mut Findings) -> Claims {
    let wait = train.wait(now);
    let lasts = match train.train_type {
        TrainType::Emu => wait.lasts(policy.meal_delay_h()),
        TrainType::OtherTrain => Some(false),
    };
    match lasts {
        Some(true) => findings.push(judged(Finding::met(delay::REASSURE), policy, wait)),
        Some(false) => {}
        None => findings.push(Finding::unknown(delay::REASSURE, "departure")),
    }
    let (meals, meal_times) = meals(policy, train, wait, lasts, findings);
    let drinks = drinks(policy, train, meals, findings);
    Claims { reassure: lasts, meals, meal_times, drinks }
}

/// The length of a wait, held against what gives a claim.
fn judged(finding: Finding, policy: &Policy, wait: Wait) -> Finding {
    let threshold = wait.from.plus(policy.meal_delay_h());
    let finding = finding.what("delay").seen(wait.until.seconds_since(wait.from));
    finding.limit(Comparison::AtLeast, threshold.seconds_since(wait.from)).unit(Unit::Second)
}

/// Whether meals are owed, and the meal times; whatever is known to rule them out needs nothing else to be known.
fn meals(
    policy: &Policy,
    train: &DelayedTrain,
    wait: Wait,
    lasts: Option<bool>,
    findings: &mut Findings,
) -> (Option<bool>, Vec<MealTime>) {
    let clause = delay::FREE_MEAL;
    let none = |finding: Finding, findings: &mut Findings| {
        findings.push(finding);
        (Some(false), Vec::new())
    };
    if train.train_type != TrainType::Emu {
        let finding = Finding::advice(clause).what("train_type").seen(train.train_type.word());
        return none(finding.limit(Comparison::Equal, TrainType::Emu.word()), findings);
    }
    if lasts == Some(false) {
        let short = wait.from.plus(policy.meal_delay_h()).seconds_since(wait.until);
        return none(judged(Finding::advice(clause), policy, wait).by(short), findings);
    }
    if wait.cancelled && policy.meals_when_cancelled() == Some(false) {
        return none(Finding::advice(clause).what("cancelled").seen(true), findings);
    }
    let times = policy.meal_windows().map(|windows| meal_times(policy, windows, train, wait));
    let ever = wait.certain || policy.meal_windows().is_some_and(<[Period]>::is_empty);
    if ever && times.as_ref().is_some_and(Vec::is_empty) {
        return none(Finding::advice(clause).what("meal_times").seen(Number::ZERO).unit(Unit::Count), findings);
    }
    let open = [
        (wait.cancelled && policy.meals_when_cancelled().is_none())
            .then(|| Finding::open(clause, params::MEALS_WHEN_CANCELLED)),
        times.is_none().then(|| Finding::open(clause, params::MEAL_WINDOWS)),
        (lasts.is_none() || times.as_ref().is_some_and(Vec::is_empty)).then(|| Finding::unknown(clause, "departure")),
    ];
    let known = open.iter().all(Option::is_none);
    for finding in open.into_iter().flatten() {
        findings.push(finding);
    }
    if !known {
        return (None, Vec::new());
    }
    let times = times.unwrap_or_default();
    findings.push(judged(Finding::met(clause), policy, wait));
    let count = Number::whole(u32::try_from(times.len()).unwrap_or(u32::MAX));
    findings.push(Finding::met(clause).what("meal_times").seen(count).unit(Unit::Count));
    (Some(true), times)
}

/// The meal times that the wait touches, in the order of time.
fn meal_times(policy: &Policy, windows: &[Period], train: &DelayedTrain, wait: Wait) -> Vec<MealTime> {
    let since = policy.zone().local(train.known_since(policy.meal_delay_h()));
    let of_window = |window: &Period| {
        let overlaps = window.overlaps(policy.zone(), wait.from, wait.until).into_iter();
        let window = alloc::format!("{window}");
        overlaps.map(move |overlap| MealTime {
            window: window.clone(),
            from: overlap.from,
            until: overlap.until,
            owed_from: overlap.from.max(since),
        })
    };
    let mut times: Vec<MealTime> = windows.iter().flat_map(of_window).collect();
    times.sort_by_key(|time| (time.from, time.until));
    times
}

/// Drinks go to the train where meals are owed and the dispatcher orders them, and never without that order.
fn drinks(policy: &Policy, train: &DelayedTrain, meals: Option<bool>, findings: &mut Findings) -> Option<bool> {
    let clause = delay::DRINKS_TO_TRAIN;
    let ordered = |finding: Finding, order: bool| finding.what("dispatcher_order").seen(order);
    match (meals, train.dispatcher_order, train.drinks_delivered_at) {
        (_, Some(false), Some(_)) => {
            findings.push(ordered(Finding::breached(clause), false).remedy(Remedy::Nothing));
            Some(false)
        }
        (Some(false), None, Some(_)) | (Some(true), None, _) => {
            findings.push(Finding::unknown(clause, "dispatcher_order"));
            meals.filter(|owed| !owed)
        }
        (Some(true), Some(false), None) => {
            findings.push(ordered(Finding::advice(clause), false));
            Some(false)
        }
        (Some(true), Some(true), delivered) => {
            findings.push(ordered(Finding::met(clause), true));
            findings.push(delivery(clause, policy.zone(), train, delivered));
            Some(true)
        }
        (Some(false), _, _) => Some(false),
        (None, _, _) => None,
    }
}

/// Ordered drinks are at the train before it departs.
fn delivery(clause: Clause, zone: Zone, train: &DelayedTrain, delivered_at: Option<Instant>) -> Finding {
    let local = |at: Option<Instant>| at.map(|at| zone.local(at));
    match (local(delivered_at), local(train.departed_at)) {
        (Some(delivered), Some(departed)) if delivered > departed => Finding::breached(clause)
            .what("drinks")
            .seen(delivered)
            .limit(Comparison::AtMost, departed)
            .by(delivered.seconds_since(departed))
            .unit(Unit::Second)
            .remedy(Remedy::Nothing),
        (Some(delivered), _) => Finding::met(clause).what("drinks").seen(delivered),
        (None, Some(_)) => Finding::breached(clause).what("drinks").seen(false).remedy(Remedy::Nothing),
        (None, None) => Finding::missing(clause, "drinks"),
    }
}
