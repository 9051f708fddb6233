//! How long a small deposit holds the date of a wedding, and what goes back when no contract follows.

use alloc::{collections::BTreeMap, string::ToString as _};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{
    Policy,
    params::{HOLD_D, RESERVE_REFUND_RATE},
    payment, schedules,
};
use crate::{
    book::Figure,
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Faults, InvalidInput},
    measure::Number,
    money::Money,
    shapes::schedule::ScheduleCase,
    time::{Deadline, Instant},
    unit::Unit,
};

/// A small deposit, and what followed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DateReserved {
    /// What was paid to hold the date, in CNY.
    pub paid: Money,
    /// When it was paid, not after the present.
    pub paid_at: Instant,
    /// When the initial plan had been improved, not before the payment; left out, it has not.
    pub plan_improved_at: Option<Instant>,
    /// When the contract was signed, not before the payment; left out, it was not.
    pub signed_at: Option<Instant>,
    /// When the couple gave the date up, not before the payment; left out, they did not.
    pub given_up_at: Option<Instant>,
    /// The present.
    pub now: Instant,
}

words! {
    /// How a reserved date stands.
    pub enum HoldState {
        /// It is held.
        Held,
        /// A contract followed within the hold.
        Signed,
        /// The hold is over: the date is free again.
        Lapsed,
        /// The couple gave it up.
        GivenUp,
        /// Too little was paid: nothing is held.
        NotHeld,
    }
}

/// How a reserved date stands.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct DateHold {
    /// How it stands; nothing where the length of the hold is not known and matters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<HoldState>,
    /// Until when it is held, and what that follows from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Deadline>,
    /// What goes back to the couple now, in CNY; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<Money>,
}

/// Decides whether a small deposit still holds the date, and what of it goes back when no contract follows.
///
/// The small deposit is the intention deposit; less than that holds nothing. It holds the date for the policy's days, the
/// day of the payment being day 0, within which the initial plan is improved. Neither the length of the hold nor what goes
/// back is said by the source: what the policy leaves open is undetermined. A contract that follows takes the deposit over.
///
/// # Errors
/// [`InvalidInput`] where something lies after the present, or before the payment.
///
/// ```
/// use clausebook::{Money, wedding::{self, DateReserved, HoldState, Policy}};
/// let at = |text: &str| text.parse().unwrap();
/// let policy = Policy::builder().hold_d(7).build().unwrap();
/// let decision = wedding::date_hold(&policy, &DateReserved {
///     paid: Money::from_fen(100_000).unwrap(),
///     paid_at: at("2026-03-01T10:00:00+08:00"),
///     plan_improved_at: Some(at("2026-03-04T10:00:00+08:00")),
///     signed_at: None,
///     given_up_at: None,
///     now: at("2026-03-08T23:59:00+08:00"),
/// }).unwrap();
/// assert_eq!(decision.value().unwrap().state, Some(HoldState::Held));
/// ```
#[rule(cites(
    payment::INTENTION_DEPOSIT,
    payment::SMALL_DEPOSIT_SHORT_HOLD,
    payment::REFINE_PLAN_QUICKLY
))]
pub fn date_hold(policy: &Policy, case: &DateReserved) -> Result<Decision<DateHold>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    if case.paid < policy.intention_deposit() {
        let lacking = policy.intention_deposit().less(case.paid);
        let finding = Finding::missing(payment::INTENTION_DEPOSIT, "intention_deposit").seen(case.paid);
        findings
            .push(finding.limit(Comparison::AtLeast, policy.intention_deposit()).by(lacking).unit(Unit::Cny));
        return Ok(findings.decide(Some(DateHold { state: Some(HoldState::NotHeld), deadline: None, refund: None })));
    }
    let length = policy.hold_d().map(|days| Figure { value: Number::whole(days), unit: Unit::Day });
    let deadline =
        length.map(|length| Deadline::after(policy.zone(), "small_deposit_paid", case.paid_at, length));
    let state = state(policy, case, deadline.as_ref(), &mut findings);
    improvement(policy, case, state, &mut findings)?;
    let refund = refund(policy, case, state, &mut findings);
    Ok(findings.decide(Some(DateHold { state, deadline, refund })))
}

fn state(policy: &Policy, case: &DateReserved, deadline: Option<&Deadline>, findings: &mut Findings) -> Option<HoldState> {
    let clause = payment::SMALL_DEPOSIT_SHORT_HOLD;
    let ended = [(case.signed_at, HoldState::Signed), (case.given_up_at, HoldState::GivenUp)];
    let ended = ended.into_iter().filter_map(|(at, state)| Some((at?, state))).min_by_key(|(at, _)| *at);
    let (at, state) = ended.unwrap_or((case.now, HoldState::Held));
    let Some(deadline) = deadline else {
        findings.push(Finding::open(clause, HOLD_D));
        return ended.filter(|(_, state)| *state == HoldState::GivenUp).map(|(_, state)| state);
    };
    let held = deadline.is_met_at(at);
    let finding = if held { Finding::met(clause) } else { Finding::breached(clause).remedy(Remedy::Nothing) };
    findings.push(finding.what("date_held").seen(policy.zone().local(at)).limit(Comparison::LessThan, deadline.due_at));
    Some(if held { state } else { HoldState::Lapsed })
}

/// The plan is improved within the hold, unless the couple has given the date up or signed.
fn improvement(
    policy: &Policy,
    case: &DateReserved,
    state: Option<HoldState>,
    findings: &mut Findings,
) -> Result<(), InvalidInput> {
    let ended = matches!(state, Some(HoldState::Signed | HoldState::GivenUp));
    if ended && case.plan_improved_at.is_none() {
        return Ok(());
    }
    let (_, own) = schedules::DATE_HOLD
        .review(
            policy,
            &ScheduleCase {
                events: BTreeMap::from([("small_deposit_paid".to_string(), Some(case.paid_at))]),
                done: BTreeMap::from([("improve_initial_plan".to_string(), case.plan_improved_at)]),
                now: case.now,
                facts: BTreeMap::new(),
            },
        )?
        .into_parts();
    findings.append(own);
    Ok(())
}

fn refund(
    policy: &Policy,
    case: &DateReserved,
    state: Option<HoldState>,
    findings: &mut Findings,
) -> Option<Money> {
    let clause = payment::INTENTION_DEPOSIT;
    match (state?, policy.reserve_refund_rate()) {
        // A contract that is signed after all takes the deposit over.
        (HoldState::Lapsed | HoldState::GivenUp, _) if case.signed_at.is_some() => Some(Money::ZERO),
        (HoldState::Lapsed | HoldState::GivenUp, Some(rate)) => {
            let refund = case.paid.share_rounded(rate);
            findings.push(Finding::met(clause).what("refund").seen(refund).unit(Unit::Cny));
            Some(refund)
        }
        (HoldState::Lapsed | HoldState::GivenUp, None) => {
            findings.push(Finding::open(clause, RESERVE_REFUND_RATE));
            None
        }
        (HoldState::Held | HoldState::Signed | HoldState::NotHeld, _) => {
            findings.push(Finding::met(clause).what("intention_deposit").seen(case.paid).unit(Unit::Cny));
            Some(Money::ZERO)
        }
    }
}

fn check(case: &DateReserved) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    faults.not_after("paid_at", Some(case.paid_at), case.now);
    for (path, at) in [
        ("plan_improved_at", case.plan_improved_at),
        ("signed_at", case.signed_at),
        ("given_up_at", case.given_up_at),
    ] {
        faults.not_after(path, at, case.now);
        faults.not_before(path, at.as_ref(), "paid_at", Some(&case.paid_at));
    }
    faults.check()
}
