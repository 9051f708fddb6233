//! The switchboard's call after a guest has moved in.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, phrases, stay};
use crate::{
    book::Language,
    clause::Clause,
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    shapes::{
        phrase::{Moment, Spoken},
        schedule::ActState,
    },
    time::Instant,
    unit::Unit,
};

/// A guest who has moved in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MovedIn {
    /// The language of the words.
    pub language: Language,
    /// The present.
    pub now: Instant,
    /// When the concierge left the guest at the room; left out, nobody escorted.
    pub escorted_at: Option<Instant>,
    /// When the room card was handed over; left out, that is not known.
    pub card_handed_at: Option<Instant>,
    /// When the switchboard called; left out, it has not.
    pub called_at: Option<Instant>,
}

/// How the call stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CourtesyCall {
    /// How it stands: before the window it is not yet due, in quiet hours not needed.
    pub state: ActState,
    /// From when on the room is called, in the hotel's zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Instant>,
    /// Until when the room is called: that moment included, unless quiet hours begin there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Instant>,
    /// What is said when the call is to be made now.
    pub say: Vec<Spoken>,
}

const WINDOW: [Clause; 2] = [stay::COURTESY_CALL_WINDOW, stay::COURTESY_CALL_WINDOW_REPRINT];
const CALL: &str = "courtesy_call";

/// Says whether the switchboard's call to a guest who has moved in is too early, due, overdue or made, and what is said.
///
/// The room is called 10 to 15 minutes after the guest has moved in, both ends included: after the concierge left, or after
/// the room card was handed over where nobody escorted. A call before is too early; after the window it is overdue and still
/// to be made. In the policy's quiet hours no call is made or owed: they take their part of the window away, or all of it.
///
/// # Errors
/// [`InvalidInput`] where something lies after the present, the escort before the card, or the call before the guest moved in.
///
/// ```
/// use clausebook::{book::Language, hotel::{self, MovedIn, Policy}, shapes::schedule::ActState};
/// let decision = hotel::courtesy_call_status(&Policy::default(), &MovedIn {
///     language: Language::En,
///     now: "2026-03-02T15:12:00+08:00".parse().unwrap(),
///     escorted_at: Some("2026-03-02T15:00:00+08:00".parse().unwrap()),
///     card_handed_at: None,
///     called_at: None,
/// }).unwrap();
/// let call = decision.value().unwrap();
/// assert_eq!(call.state, ActState::Open);
/// assert_eq!(call.say[0].text, "If you need any service during your stay, please dial '0' on the room phone.");
/// ```
#[rule(cites(
    stay::COURTESY_CALL_WINDOW,
    stay::COURTESY_CALL_WINDOW_REPRINT,
    stay::COURTESY_CALL_PHRASE,
    stay::COURTESY_CALL_PHRASE_REPRINT
))]
pub fn courtesy_call_status(policy: &Policy, case: &MovedIn) -> Result<Decision<CourtesyCall>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    let mut say = Vec::new();
    let Some(moved_in) = case.escorted_at.or(case.card_handed_at) else {
        findings.each(&WINDOW, |clause| Finding::unknown(clause, "card_handed_at"));
        return Ok(findings.decide(Some(CourtesyCall { state: ActState::Undetermined, from: None, until: None, say })));
    };
    let zone = policy.zone();
    let moved_in = zone.local(moved_in);
    let whole = (moved_in.plus(policy.courtesy_call_from_min()), moved_in.plus(policy.courtesy_call_until_min()));
    let called_at = case.called_at.map(|called| zone.local(called));
    let quiet = |at: Instant| is_quiet(policy, at);
    let Some((from, until)) = outside_quiet_hours(policy, whole) else {
        let state = match called_at {
            Some(called) => {
                findings.each(&WINDOW, |clause| disturbed(clause, called));
                ActState::DoneEarly
            }
            None => {
                findings.each(&WINDOW, |clause| Finding::met(clause).what("quiet_hours").seen(true));
                ActState::NotNeeded
            }
        };
        return Ok(findings.decide(Some(CourtesyCall { state, from: None, until: None, say })));
    };
    let now = zone.local(case.now);
    let state = match called_at {
        Some(called) if quiet(called) => {
            findings.each(&WINDOW, |clause| disturbed(clause, called));
            if called > until { ActState::DoneLate } else { ActState::DoneEarly }
        }
        called => judge(from, until, called, now, &mut findings),
    };
    if matches!(state, ActState::Open | ActState::Overdue) && !quiet(now) {
        let extension = alloc::format!("{}", stay::courtesy_call_phrase::EXTENSION.value);
        phrases::COURTESY_CALL.speak(
            policy,
            &Moment::new(case.language).slot("extension", extension),
            &mut say,
            &mut findings,
        )?;
    }
    Ok(findings.decide(Some(CourtesyCall { state, from: Some(from), until: Some(until), say })))
}

fn judge(from: Instant, until: Instant, called: Option<Instant>, now: Instant, findings: &mut Findings) -> ActState {
    let seen = called.unwrap_or(now);
    let held = |finding: Finding| match (seen < from, seen > until) {
        (true, _) => {
            let finding = finding.what(CALL).limit(Comparison::AtLeast, from);
            finding.by(from.seconds_since(seen)).unit(Unit::Second).remedy(Remedy::WaitForLimit)
        }
        (_, true) => {
            let finding = finding.what(CALL).limit(Comparison::AtMost, until);
            finding.by(seen.seconds_since(until)).unit(Unit::Second)
        }
        _ => finding.what(CALL).limit(Comparison::AtMost, until),
    };
    let (state, make): (ActState, fn(Clause) -> Finding) = match (called, seen < from, seen > until) {
        (Some(_), true, _) => (ActState::DoneEarly, Finding::breached),
        (Some(_), _, true) => (ActState::DoneLate, |clause| Finding::breached(clause).remedy(Remedy::Nothing)),
        (Some(_), ..) => (ActState::Done, Finding::met),
        (None, true, _) => (ActState::NotYetDue, |clause| Finding::missing(clause, CALL)),
        (None, _, true) => (ActState::Overdue, |clause| Finding::breached(clause).remedy(Remedy::DoNow)),
        (None, ..) => (ActState::Open, |clause| Finding::missing(clause, CALL).remedy(Remedy::DoNow)),
    };
    findings.each(&WINDOW, |clause| held(make(clause).seen(seen)));
    state
}

/// A call in the quiet hours.
fn disturbed(clause: Clause, called: Instant) -> Finding {
    Finding::breached(clause).what("quiet_hours").seen(called).remedy(Remedy::Nothing)
}

fn is_quiet(policy: &Policy, at: Instant) -> bool {
    overlaps(policy, at, at).next().is_some()
}

/// The quiet hours in a stretch of time; their end is quiet no more.
fn overlaps(policy: &Policy, from: Instant, until: Instant) -> impl Iterator<Item = (Instant, Instant)> {
    let zone = policy.zone();
    let periods = policy.quiet_hours().unwrap_or_default().iter();
    periods.flat_map(move |period| {
        // A day more on both sides, so that a period is seen whole.
        let day = chrono::TimeDelta::days(1);
        let whole = period.overlaps(zone, from.minus(day), until.plus(day)).into_iter();
        whole.map(|quiet| (quiet.from, quiet.until)).filter(move |(begins, ends)| *begins <= until && from < *ends)
    })
}

/// What the quiet hours leave of a window; nothing where they cover it.
fn outside_quiet_hours(policy: &Policy, (from, until): (Instant, Instant)) -> Option<(Instant, Instant)> {
    let quiet: Vec<(Instant, Instant)> = overlaps(policy, from, until).collect();
    let (mut first, mut last) = (from, until);
    // Each period moves an end at most once.
    for _ in &quiet {
        for (begins, ends) in &quiet {
            if *begins <= first && first < *ends {
                first = *ends;
            }
            if *begins <= last && last < *ends {
                last = *begins;
            }
        }
    }
    (first <= last).then_some((first, last))
}

fn check(case: &MovedIn) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    for (path, at) in
        [("escorted_at", case.escorted_at), ("card_handed_at", case.card_handed_at), ("called_at", case.called_at)]
    {
        faults.not_after(path, at, case.now);
    }
    faults.not_before("escorted_at", case.escorted_at.as_ref(), "card_handed_at", case.card_handed_at.as_ref());
    let moved_in = case.escorted_at.or(case.card_handed_at);
    faults.not_before("called_at", case.called_at.as_ref(), "moved_in", moved_in.as_ref());
    if case.called_at.is_some() && moved_in.is_none() {
        let expected = ("when the guest moved in, where a call was made", "已致电时应填写入住时间");
        faults.push(Fault::new(Code::MissingField, "card_handed_at", expected));
    }
    faults.check()
}
