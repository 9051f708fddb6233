//! A delay: who is owed what, and when.

use alloc::{collections::BTreeMap, format, string::ToString as _, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, delay, schedules},
    meals::{self, Claims, MealTime},
    passenger::{Classified, Direction, Passenger, SpecialClass, classify},
    services::{self, Needs, ServiceDue},
    train::DelayedTrain,
};
use crate::{
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
    shapes::schedule::{ActReviewed, ActState, ScheduleCase},
    time::Instant,
    unit::Unit,
};

/// Passengers of one kind at the station, and what was done for them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DelayedPassenger {
    /// Who they are.
    pub passenger: Passenger,
    /// How many persons the entry stands for, from 1; 1 where it is left out.
    #[serde(default = "one")]
    pub persons: u32,
    /// Whether they wait for this train; left out, that is not known. Whoever leaves the station does not.
    pub waiting: Option<bool>,
    /// What they ask for; left out, their services are not listed.
    pub needs: Option<Needs>,
    /// When they were given the new running information, each time.
    #[serde(default)]
    pub informed_at: Vec<Instant>,
    /// How many free meals they have been served in all.
    #[serde(default)]
    pub meals_served: u32,
}

const fn one() -> u32 {
    1
}

/// A train that is late or cancelled, and the passengers at the station.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Delay {
    /// The present.
    pub now: Instant,
    /// The train.
    pub train: DelayedTrain,
    /// The passengers.
    #[serde(default)]
    pub passengers: Vec<DelayedPassenger>,
}

/// What passengers of one kind are owed.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PassengerDue {
    /// Their classes.
    pub classified: Classified,
    /// How many free meals they are owed in all, one a person for each meal time; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_meals: Option<u32>,
    /// For CIPs: each piece of news, when it had to be passed on, and how that stands.
    pub information: Vec<ActReviewed>,
    /// The services of their classes, where their needs are stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub services: Option<Vec<ServiceDue>>,
}

/// Who is owed what, and when.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct DelayDuties {
    /// How late the train is, in seconds: actually, as forecast now, or at least so far.
    pub delay_s: Number,
    /// Whether `delay_s` is what it is so far, because no departure is known.
    pub at_least: bool,
    /// Whether staff reassure and look after the passengers; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reassure: Option<bool>,
    /// Whether those who wait are owed free meals; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_meals: Option<bool>,
    /// The meal times that the wait touches, in the order of time.
    pub meal_times: Vec<MealTime>,
    /// Whether drinks go to the train; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drinks: Option<bool>,
    /// What each entry of the passengers is owed, in their order.
    pub passengers: Vec<PassengerDue>,
}

/// Says, from passengers and a delay, who is owed what and when, and what of it is still to be done or late.
///
/// An EMU train that is late by at least the policy's figure, an hour by the book and at most, has its passengers looked
/// after; where a meal window of the policy shares an instant with the wait from the scheduled to the actual or forecast
/// departure, everybody who waits gets a free meal for each window, and the train gets drinks if the dispatcher orders
/// them. Any delay or cancellation of their train is passed on to CIPs at once, every new forecast again. Other trains
/// give no claim to meals. What the policy leaves open (meal times, cancelled trains) is undetermined.
///
/// # Errors
/// [`InvalidInput`] where something lies after the present, a departure before the schedule or more than 31 days after
/// it, news not after the news before it, a cancelled train without a replacement has departed, who leaves the station
/// waits, an entry stands for no person, or as [`classify_passenger`](super::classify_passenger).
///
/// ```
/// use clausebook::{Verdict, rail_station::{self, Delay, DelayedPassenger, DelayedTrain, Direction, News, Passenger, Policy, TrainType}};
/// let at = |clock: &str| format!("2026-03-02T{clock}:00+08:00").parse().unwrap();
/// let policy = Policy::builder().meal_windows(vec!["11:00-13:00"]).build().unwrap();
/// let decision = rail_station::delay_duties(&policy, &Delay {
///     now: at("11:30"),
///     train: DelayedTrain {
///         train_type: TrainType::Emu,
///         scheduled_at: at("11:10"),
///         news: vec![News { known_at: at("11:00"), departs_at: Some(at("12:10")), cancelled: false }],
///         departed_at: None,
///         dispatcher_order: Some(false),
///         drinks_delivered_at: None,
///     },
///     passengers: vec![DelayedPassenger {
///         passenger: Passenger::moving(Direction::Inbound),
///         persons: 40,
///         waiting: Some(true),
///         needs: None,
///         informed_at: vec![],
///         meals_served: 0,
///     }],
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Pending);
/// assert_eq!(decision.value().unwrap().passengers[0].free_meals, Some(40));
/// ```
#[rule(
    cites(delay::CIP_NEW_INFORMATION, delay::FREE_MEAL, delay::DRINKS_TO_TRAIN, delay::REASSURE),
    as_in(super::services::services_for)
)]
pub fn delay_duties(policy: &Policy, case: &Delay) -> Result<Decision<DelayDuties>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    let claims = meals::claims(policy, &case.train, case.now, &mut findings);
    let mut passengers = Vec::new();
    for (place, entry) in case.passengers.iter().enumerate() {
        let mut own = policy.findings();
        passengers.push(passenger_due(policy, case, &claims, entry, &mut own)?);
        findings.append_at(place, own);
    }
    let wait = case.train.wait(case.now);
    Ok(findings.decide(Some(DelayDuties {
        delay_s: wait.until.seconds_since(wait.from),
        at_least: !wait.certain,
        reassure: claims.reassure,
        free_meals: claims.meals,
        meal_times: claims.meal_times,
        drinks: claims.drinks,
        passengers,
    })))
}

fn passenger_due(
    policy: &Policy,
    case: &Delay,
    claims: &Claims,
    entry: &DelayedPassenger,
    findings: &mut Findings,
) -> Result<PassengerDue, InvalidInput> {
    let classified = classify(policy, &entry.passenger, findings);
    let services =
        entry.needs.as_ref().map(|needs| services::list(&classified, &entry.passenger, needs, findings));
    let waiting = if classified.direction == Direction::Outbound { Some(false) } else { entry.waiting };
    let free_meals = free_meals(case, claims, entry, waiting, findings);
    let mut information = Vec::new();
    if classified.is(SpecialClass::CommercialCip) && case.train.to_be_told().next().is_some() {
        match waiting {
            Some(true) => information = inform(policy, case, entry, findings)?,
            Some(false) => {}
            None => findings.push(Finding::unknown(delay::CIP_NEW_INFORMATION, "waiting")),
        }
    }
    Ok(PassengerDue { classified, free_meals, information, services })
}

/// The meals that an entry is owed, and what is left of them.
fn free_meals(
    case: &Delay,
    claims: &Claims,
    entry: &DelayedPassenger,
    waiting: Option<bool>,
    findings: &mut Findings,
) -> Option<u32> {
    let clause = delay::FREE_MEAL;
    match (claims.meals, waiting) {
        (Some(false), _) | (_, Some(false)) => return Some(0),
        (None, _) => return None,
        (Some(true), None) => {
            findings.push(Finding::unknown(clause, "waiting"));
            return None;
        }
        (Some(true), Some(true)) => {}
    }
    let times = u32::try_from(claims.meal_times.len()).unwrap_or(u32::MAX);
    let owed = times.saturating_mul(entry.persons);
    let short = owed.saturating_sub(entry.meals_served);
    let finding = match (short, case.train.departed_at) {
        (0, _) => Finding::met(clause),
        (_, Some(_)) => Finding::breached(clause).remedy(Remedy::Nothing),
        (_, None) => Finding::missing(clause, "free_meals").remedy(Remedy::DoNow),
    };
    let finding = finding.what("free_meals").seen(Number::whole(entry.meals_served));
    let finding = finding.limit(Comparison::AtLeast, Number::whole(owed)).unit(Unit::Count);
    findings.push(if short == 0 { finding } else { finding.by(Number::whole(short)) });
    Some(owed)
}

/// How the passing on of each piece of news stands: the next piece closes it.
fn inform(
    policy: &Policy,
    case: &Delay,
    entry: &DelayedPassenger,
    findings: &mut Findings,
) -> Result<Vec<ActReviewed>, InvalidInput> {
    let mut reviewed = Vec::new();
    for (known_at, overtaken_at) in case.train.to_be_told() {
        let in_time = |at: &&Instant| **at >= known_at && overtaken_at.is_none_or(|overtaken| **at < overtaken);
        let informed_at = entry.informed_at.iter().filter(in_time).min().copied();
        let at = |name: &str, instant: Option<Instant>| (name.to_string(), instant);
        let case = ScheduleCase {
            events: BTreeMap::from([
                at("new_information_known", Some(known_at)),
                at("newer_information_known", overtaken_at),
            ]),
            done: BTreeMap::from([at("give_new_information", informed_at)]),
            now: case.now,
            facts: BTreeMap::new(),
        };
        let (schedule, own) = schedules::DELAY_INFORMATION.review(policy, &case)?.into_parts();
        let acts = schedule.map(|schedule| schedule.acts).unwrap_or_default();
        if acts.iter().any(|act| act.state != ActState::NotNeeded) {
            findings.append(own);
        }
        reviewed.extend(acts);
    }
    Ok(reviewed)
}

fn check(case: &Delay) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    case.train.check(case.now, &mut faults);
    for (place, entry) in case.passengers.iter().enumerate() {
        let mut own = Faults::new();
        let mut passenger = Faults::new();
        entry.passenger.check(&mut passenger);
        own.extend(passenger.into_vec().into_iter().map(|fault| fault.below("passenger")));
        if entry.persons == 0 {
            own.push(Fault::new(Code::OutOfRange, "persons", ("1 or more", "至少1")).got(0));
        }
        if entry.waiting == Some(true) && entry.passenger.direction == Direction::Outbound {
            let expected = ("not true where the passenger leaves the station", "出站旅客不应等候列车");
            own.push(Fault::new(Code::Contradiction, "waiting", expected));
        }
        for (at, informed) in entry.informed_at.iter().enumerate() {
            own.not_after(&format!("informed_at[{at}]"), Some(*informed), case.now);
        }
        faults.extend(own.into_vec().into_iter().map(|fault| fault.below(&format!("passengers[{place}]"))));
    }
    faults.check()
}
