//! Whether the passenger service centre was open without a gap.

use alloc::{format, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, contact_centre};
use crate::{
    decision::{Decision, Finding, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    time::{Instant, Zone},
    unit::Unit,
};

words! {
    /// A way in which the service centre answers.
    pub enum AnsweringMode {
        /// A human agent.
        HumanAgent,
        /// Automatic voice.
        AutomaticVoice,
        /// Internet service.
        InternetService,
    }
}

/// A stretch of time in which one mode answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answering {
    /// The mode.
    pub mode: AnsweringMode,
    /// Since when it answered.
    pub from: Instant,
    /// Until when, after `from`.
    pub until: Instant,
}

/// A stretch of time and what answered in it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CentreLog {
    /// The first instant to be judged.
    pub from: Instant,
    /// The end of the stretch, after `from`.
    pub until: Instant,
    /// What answered when, in any order; it may reach beyond the stretch.
    pub answering: Vec<Answering>,
}

/// A stretch of time in which nothing answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Silence {
    /// Since when.
    pub from: Instant,
    /// Until when.
    pub until: Instant,
}

/// When the service centre was not to be reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CentreHours {
    /// Every stretch in which no mode answered, in the order of time, in the station's zone.
    pub silent: Vec<Silence>,
}

/// Finds when the passenger service centre was not to be reached by any of its modes.
///
/// It is open 24 hours a day, every day, public holidays included. One of the three modes is enough at any moment; a human
/// agent is not asked for at all hours.
///
/// # Errors
/// [`InvalidInput`] where a stretch ends before or as it begins.
///
/// ```
/// use clausebook::{Verdict, rail_station::{self, Answering, AnsweringMode, CentreLog, Policy}};
/// let at = |clock: &str| format!("2026-03-02T{clock}:00+08:00").parse().unwrap();
/// let decision = rail_station::service_centre_hours(&Policy::default(), &CentreLog {
///     from: at("00:00"),
///     until: at("12:00"),
///     answering: vec![Answering { mode: AnsweringMode::AutomaticVoice, from: at("00:00"), until: at("11:00") }],
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Refused);
/// assert_eq!(decision.value().unwrap().silent[0].from, at("11:00"));
/// ```
#[rule(cites(contact_centre::ALWAYS_OPEN))]
pub fn service_centre_hours(policy: &Policy, case: &CentreLog) -> Result<Decision<CentreHours>, InvalidInput> {
    let mut faults = Faults::new();
    after("until", case.from, case.until, &mut faults);
    for (place, answering) in case.answering.iter().enumerate() {
        after(&format!("answering[{place}].until"), answering.from, answering.until, &mut faults);
    }
    faults.check()?;

    let silent = silences(policy.zone(), case);
    let clause = contact_centre::ALWAYS_OPEN;
    let mut findings = policy.findings();
    if silent.is_empty() {
        findings.push(Finding::met(clause).what("service_centre_open").seen(true));
    }
    for silence in &silent {
        let length = silence.until.seconds_since(silence.from);
        let finding = Finding::breached(clause).what("service_centre_open").seen(silence.from);
        findings.push(finding.by(length).unit(Unit::Second).remedy(Remedy::Nothing));
    }
    Ok(findings.decide(Some(CentreHours { silent })))
}

fn after(path: &str, from: Instant, until: Instant, faults: &mut Faults) {
    if until <= from {
        let expected = (format!("after from ({from})"), format!("晚于 from({from})"));
        faults.push(Fault::new(Code::BeforeEvent, path, expected).got(until));
    }
}

/// What no stretch covers.
fn silences(zone: Zone, case: &CentreLog) -> Vec<Silence> {
    let mut answering = case.answering.clone();
    answering.sort_by_key(|answering| answering.from);
    let mut reached = case.from;
    let mut silent = Vec::new();
    let ends = answering.iter().map(|answering| (answering.from, answering.until));
    for (from, until) in ends.chain([(case.until, case.until)]) {
        let next = from.min(case.until);
        if reached < next {
            silent.push(Silence { from: zone.local(reached), until: zone.local(next) });
        }
        reached = reached.max(until);
    }
    silent
}
