//! The make-up artist's whole day.

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, staff};
use crate::{
    decision::{Comparison, Decision, Finding, Remedy},
    invalid::{Faults, InvalidInput},
    measure::Number,
    time::Instant,
    unit::Unit,
};

/// The make-up artist's wedding day.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MakeupDay {
    /// The first make-up call on the day schedule.
    pub first_call_at: Instant,
    /// The end of the last item on the day schedule, not before the first call.
    pub last_item_ends_at: Instant,
    /// When the artist arrived, not after the present; left out, the artist has not.
    pub arrived_at: Option<Instant>,
    /// When the artist left, not before the arrival nor after the present; left out, the artist has not.
    pub left_at: Option<Instant>,
    /// The present.
    pub now: Instant,
}

/// How much of the day the artist missed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MakeupPresence {
    /// How many seconds of the day were missed so far.
    pub missed_s: Number,
}

/// Decides whether the make-up artist serves throughout the wedding day.
///
/// From the first make-up call on the day schedule to the end of its last item, both included. The lead's right to set how
/// long staff stay does not shorten it: it is owed to the couple.
///
/// # Errors
/// [`InvalidInput`] where something lies after the present, the day ends before it begins, or the artist left before
/// arriving or without.
///
/// ```
/// use clausebook::{Verdict, wedding::{self, MakeupDay, Policy}};
/// let at = |clock: &str| format!("2026-10-01T{clock}:00+08:00").parse().unwrap();
/// let decision = wedding::makeup_presence(&Policy::default(), &MakeupDay {
///     first_call_at: at("05:30"),
///     last_item_ends_at: at("21:00"),
///     arrived_at: Some(at("05:30")),
///     left_at: Some(at("20:30")),
///     now: at("21:00"),
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Refused);
/// assert_eq!(decision.value().unwrap().missed_s.count(), 1800);
/// ```
#[rule(cites(staff::MAKEUP_WHOLE_DAY))]
pub fn makeup_presence(policy: &Policy, case: &MakeupDay) -> Result<Decision<MakeupPresence>, InvalidInput> {
    check(case)?;
    let clause = staff::MAKEUP_WHOLE_DAY;
    let local = |instant: Instant| policy.zone().local(instant);
    let (from, until) = (case.first_call_at, case.last_item_ends_at);
    let mut findings = policy.findings();
    let missed = |from: Instant, until: Instant| if until > from { until.seconds_since(from) } else { Number::ZERO };

    let came = case.arrived_at.unwrap_or(case.now);
    let late = missed(from, came.min(until));
    let finding = match (late > Number::ZERO, case.arrived_at) {
        (true, arrived) => {
            let remedy = if arrived.is_some() { Remedy::Nothing } else { Remedy::DoNow };
            Finding::breached(clause).seen(local(came)).by(late).unit(Unit::Second).remedy(remedy)
        }
        (false, Some(arrived_at)) => Finding::met(clause).seen(local(arrived_at)),
        (false, None) => Finding::missing(clause, ARRIVAL).remedy(Remedy::WaitForLimit),
    };
    findings.push(finding.what(ARRIVAL).limit(Comparison::AtMost, local(from)));

    let early = case.left_at.map_or(Number::ZERO, |left_at| missed(left_at.max(from), until));
    let finding = match case.left_at {
        Some(left_at) if early > Number::ZERO => {
            Finding::breached(clause).seen(local(left_at)).by(early).unit(Unit::Second).remedy(Remedy::Nothing)
        }
        Some(left_at) => Finding::met(clause).seen(local(left_at)),
        None if case.now >= until => Finding::met(clause).seen(local(case.now)),
        None => Finding::missing(clause, DEPARTURE).remedy(Remedy::WaitForLimit),
    };
    findings.push(finding.what(DEPARTURE).limit(Comparison::AtLeast, local(until)));

    let missed_s = Number::from_millionths(late.millionths().saturating_add(early.millionths()));
    Ok(findings.decide(Some(MakeupPresence { missed_s })))
}

const ARRIVAL: &str = "makeup_artist_arrives";
const DEPARTURE: &str = "makeup_artist_leaves";

fn check(case: &MakeupDay) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    let first = Some(&case.first_call_at);
    faults.not_before("last_item_ends_at", Some(&case.last_item_ends_at), "first_call_at", first);
    faults.not_after("arrived_at", case.arrived_at, case.now);
    faults.not_after("left_at", case.left_at, case.now);
    match (case.arrived_at, case.left_at) {
        (Some(arrived_at), left_at) => {
            faults.not_before("left_at", left_at.as_ref(), "arrived_at", Some(&arrived_at));
        }
        (None, Some(_)) => faults.push(crate::invalid::Fault::new(
            crate::invalid::Code::MissingField,
            "arrived_at",
            ("when the artist arrived, who left", "有离开时间时须给出到达时间"),
        )),
        (None, None) => {}
    }
    faults.check()
}
