//! What a session online costs, and the floors below the zone prices.

use alloc::{format, string::String, vec::Vec};

use chrono::TimeDelta;
use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, params::PART_HOUR_STEP_MIN, price};
use crate::{
    clause::Clause,
    decision::{Comparison, Decision, Finding, Findings, Outcome, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    money::Money,
    unit::Unit,
};

words! {
    /// The card that a guest goes online with.
    pub enum Card {
        /// A temporary card.
        Temporary,
        /// A member card.
        Member,
    }
}

impl Card {
    const fn floor_clause(self) -> Clause {
        match self {
            Self::Temporary => price::TEMPORARY_CARD_MINIMUM,
            Self::Member => price::MEMBER_CARD_MINIMUM,
        }
    }

    fn floor(self, policy: &Policy) -> Money {
        match self {
            Self::Temporary => policy.temporary_rate_min(),
            Self::Member => policy.member_rate_min(),
        }
    }

    const fn rate(self, zone: &ZoneRate) -> Money {
        match self {
            Self::Temporary => zone.temporary_rate,
            Self::Member => zone.member_rate,
        }
    }
}

/// A line of the zone price list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ZoneRate {
    /// The zone, as the price list calls it.
    pub zone: String,
    /// The price of an hour with a temporary card in CNY.
    pub temporary_rate: Money,
    /// The price of an hour with a member card in CNY.
    pub member_rate: Money,
}

/// A session online.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// The card.
    pub card: Card,
    /// The zone, as the price list calls it.
    pub zone: String,
    /// The shop's price list, at least one zone, each once.
    pub price_list: Vec<ZoneRate>,
    /// How long the session lasted, in minutes from 0.
    pub minutes: u32,
}

/// What a session costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Price {
    /// The price of an hour in that zone with that card in CNY.
    pub rate: Money,
    /// The cost of the session in CNY; nothing where it cannot be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<Money>,
}

/// Works out what a session costs, and holds the price list against the lowest prices of an hour.
///
/// Whole hours cost the zone's hourly price for the card. The source does not say how a part of an hour is charged: the
/// policy's step does, in started steps and never more than the hour; without it a session that is no whole number of hours
/// is undetermined. The cost is rounded once, half up to the fen. No temporary rate may lie below 5 CNY an hour and no member
/// rate below 4; a list that breaks that is refused, with the line at fault, and has no cost. A zone that
/// is not on the list has no known rate: undetermined.
///
/// # Errors
/// [`InvalidInput`] where the price list is empty or names a zone twice.
///
/// ```
/// use clausebook::{Money, net_cafe::{self, Card, Policy, Session, ZoneRate}};
/// let yuan = |yuan: i64| Money::from_fen(yuan * 100).unwrap();
/// let decision = net_cafe::session_price(&Policy::default(), &Session {
///     card: Card::Member,
///     zone: "esports".into(),
///     price_list: vec![ZoneRate { zone: "esports".into(), temporary_rate: yuan(8), member_rate: yuan(6) }],
///     minutes: 180,
/// }).unwrap();
/// assert_eq!(decision.value().unwrap().cost, Some(yuan(18)));
/// ```
#[rule(cites(price::TEMPORARY_CARD_MINIMUM, price::MEMBER_CARD_MINIMUM))]
pub fn session_price(policy: &Policy, case: &Session) -> Result<Decision<Price>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    for (place, line) in case.price_list.iter().enumerate() {
        for card in Card::ALL {
            hold_against_floor(policy, *card, line, place, &mut findings);
        }
    }
    let Some(zone) = case.price_list.iter().find(|line| line.zone == case.zone) else {
        findings.push(Finding::unknown(case.card.floor_clause(), "rate"));
        return Ok(findings.decide(None));
    };
    let rate = case.card.rate(zone);
    if findings.any(Outcome::Breached) {
        return Ok(findings.decide(Some(Price { rate, cost: None })));
    }
    let floor = case.card.floor(policy);
    let kept = Finding::met(case.card.floor_clause()).what("rate").seen(rate);
    findings.push(kept.limit(Comparison::AtLeast, floor).unit(Unit::Cny));
    let cost = charged(policy, case.minutes).map(|time| cost(rate, time));
    findings.push(match cost {
        Some(cost) => Finding::met(case.card.floor_clause()).what("cost").seen(cost).unit(Unit::Cny),
        None => Finding::open(price::MEMBER_CARD_MINIMUM, PART_HOUR_STEP_MIN),
    });
    Ok(findings.decide(Some(Price { rate, cost })))
}

fn check(case: &Session) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    faults.not_empty("price_list", &case.price_list);
    for (place, line) in case.price_list.iter().enumerate() {
        if case.price_list.iter().take(place).any(|earlier| earlier.zone == line.zone) {
            let expected = ("each zone once", "每个区域一次");
            faults.push(Fault::new(Code::Duplicate, format!("price_list[{place}].zone"), expected).got(&line.zone));
        }
    }
    faults.check()
}

fn hold_against_floor(policy: &Policy, card: Card, line: &ZoneRate, place: usize, findings: &mut Findings) {
    let (rate, floor) = (card.rate(line), card.floor(policy));
    if rate < floor {
        findings.push(
            Finding::breached(card.floor_clause())
                .what("rate")
                .at(place)
                .seen(rate)
                .limit(Comparison::AtLeast, floor)
                .by(floor.less(rate))
                .unit(Unit::Cny)
                .remedy(Remedy::RaiseToLimit),
        );
    }
}

/// The time that is charged: whole hours, and of the rest the started steps, at most an hour.
fn charged(policy: &Policy, minutes: u32) -> Option<TimeDelta> {
    let time = TimeDelta::minutes(minutes.into());
    let hours = TimeDelta::hours(time.num_hours());
    let rest = micros(time).checked_sub(micros(hours)).filter(|rest| *rest > 0);
    let Some(rest) = rest else { return Some(hours) };
    let step = micros(policy.part_hour_step_min()?).max(1);
    let steps = rest.checked_add(step)?.checked_sub(1)?.checked_div(step)?;
    let rest = steps.checked_mul(step)?.min(micros(TimeDelta::hours(1)));
    hours.checked_add(&TimeDelta::microseconds(rest))
}

fn micros(time: TimeDelta) -> i64 {
    time.num_microseconds().unwrap_or(i64::MAX)
}

/// The price of so much time, rounded half up to the fen.
fn cost(rate: Money, time: TimeDelta) -> Money {
    let hour = i128::from(micros(TimeDelta::hours(1)));
    let priced = i128::from(rate.fen()).saturating_mul(micros(time).into()).saturating_add(hour.div_euclid(2));
    i64::try_from(priced.div_euclid(hour)).ok().and_then(Money::from_fen).unwrap_or(Money::MAX)
}
