//! Schedule: acts that fall due after events, or before them.
//!
//! **What is still ahead.** An event before which something is due may lie in the future: it is planned. What runs from it
//! waits until it has come.

pub mod calendar;
mod due;
mod icalendar;

use alloc::{collections::BTreeMap, format, string::String, vec::Vec};

use schemars::{JsonSchema, Schema, json_schema};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Facts, Verb, facts, form::names};
use crate::{
    book::{ActRow, Due, From, ScheduleRow},
    clause::Clause,
    decision::{Decision, Finding, Findings},
    invalid::{Code, Expected, Fault, Faults, InvalidInput},
    measure::Number,
    policy::Settings,
    time::{Deadline, Instant},
};

/// What has happened, what has been done, and the present.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScheduleCase {
    /// When each event happened, or is to happen where something is due before it; one that is left out, or null, has not
    /// happened.
    #[serde(default)]
    pub events: BTreeMap<String, Option<Instant>>,
    /// When each act was done; one that is left out, or null, is not done.
    #[serde(default)]
    pub done: BTreeMap<String, Option<Instant>>,
    /// The present.
    pub now: Instant,
    /// The facts of the case.
    #[serde(default)]
    pub facts: Facts,
}

words! {
    /// How an act stands.
    pub enum ActState {
        /// Its event has not come.
        Waiting,
        /// It is not due yet.
        NotYetDue,
        /// It is to be done, and in time so far.
        Open,
        /// It is late and not done.
        Overdue,
        /// It was done in time.
        Done,
        /// It was done late.
        DoneLate,
        /// It was done too early.
        DoneEarly,
        /// This case does not need it.
        NotNeeded,
        /// That hangs on a fact that is not known.
        Undetermined,
    }
}

/// One act and how it stands.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ActReviewed {
    /// The act.
    pub act: &'static str,
    /// Who does it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<&'static str>,
    /// How it stands.
    pub state: ActState,
    /// When it falls due, and what that follows from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Deadline>,
    /// From when on it may be done, where it may not be done at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Instant>,
    /// When it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done_at: Option<Instant>,
    /// By how many seconds it is late; where it is not needed any more, by how many it was when that came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late_by_s: Option<Number>,
}

/// All acts of a schedule.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ScheduleReviewed {
    /// The acts in the order of the schedule.
    pub acts: Vec<ActReviewed>,
}

/// A schedule's verb.
pub struct Review(pub(super) &'static ScheduleRow);

impl ScheduleCase {
    fn event(&self, name: &str) -> Option<Instant> {
        self.events.get(name).copied().flatten()
    }

    /// An event that has come.
    fn happened(&self, name: &str) -> Option<Instant> {
        self.event(name).filter(|at| *at <= self.now)
    }

    fn done_at(&self, act: &ActRow) -> Option<Instant> {
        self.done.get(act.name).copied().flatten()
    }
}

impl ScheduleRow {
    /// Says of every act when it falls due, whether it is done, open or overdue, and by how long.
    ///
    /// # Errors
    /// [`InvalidInput`] where an event or act is not of this schedule, lies after the present (but an event may before which
    /// something is due), or an act was done before the event that it follows, or a fact is not asked for.
    pub fn review(
        &'static self,
        settings: &Settings,
        case: &ScheduleCase,
    ) -> Result<Decision<ScheduleReviewed>, InvalidInput> {
        self.check(case)?;
        let mut findings = Findings::new();
        let mut acts: Vec<ActReviewed> = Vec::new();
        for act in self.acts {
            let reviewed = due::review(self, act, settings, case, &acts, &mut findings);
            acts.push(reviewed);
        }
        if findings.is_empty() {
            self.nothing_found(&acts, &mut findings);
        }
        Ok(findings.decide(Some(ScheduleReviewed { acts })))
    }

    /// The facts that the acts ask for.
    #[must_use]
    pub fn fact_names(&self) -> Vec<&'static str> {
        facts::named(self.acts.iter().map(|act| &act.condition))
    }

    /// No act has come to its moment: pending while one waits for its event, else nothing is needed.
    fn nothing_found(&self, reviewed: &[ActReviewed], findings: &mut Findings) {
        let waiting = self.acts.iter().zip(reviewed).find(|(_, reviewed)| reviewed.state == ActState::Waiting);
        match (waiting, self.acts.first()) {
            (Some((act, _)), _) => {
                let event = self.event_name(act);
                findings.each(act.clauses, |clause| Finding::missing(clause, event));
            }
            (None, Some(act)) => findings.each(act.clauses, |clause| Finding::met(clause).what(act.name)),
            (None, None) => {}
        }
    }

    fn event_name(&self, act: &ActRow) -> &'static str {
        match act.from {
            Some(From::Event(event)) => event,
            Some(From::Act(at)) => self.acts.get(at).map_or(act.name, |from| from.name),
            None => act.name,
        }
    }

    fn starts_at(&self, act: &ActRow, case: &ScheduleCase) -> Option<Instant> {
        match act.from? {
            From::Event(event) if act.is_counted_back() => case.event(event),
            From::Event(event) => case.happened(event),
            From::Act(at) => case.done_at(self.acts.get(at)?),
        }
    }

    /// Whether something is due before the event, so that it may lie ahead.
    fn is_planned(&self, event: &str) -> bool {
        self.acts
            .iter()
            .any(|act| act.is_counted_back() && matches!(act.from, Some(From::Event(from)) if from == event))
    }

    fn check(&self, case: &ScheduleCase) -> Result<(), InvalidInput> {
        let mut faults = Faults::new();
        let acts = || self.acts.iter().map(|act| act.name);
        let events = || self.events.iter().copied();
        for (field, given, known) in
            [("events", &case.events, events().collect::<Vec<_>>()), ("done", &case.done, acts().collect::<Vec<_>>())]
        {
            for (name, instant) in given {
                let path = format!("{field}.{name}");
                if !known.contains(&name.as_str()) {
                    let fault = Fault::new(Code::UnknownField, path, Expected::one_of(known.iter().copied()));
                    faults.push(fault.nearest(name, known.iter().copied()));
                } else if field == "done" || !self.is_planned(name) {
                    faults.not_after(&path, *instant, case.now);
                }
            }
        }
        names::check_fields("facts", case.facts.keys(), &self.fact_names(), &mut faults);
        for act in self.acts {
            if let (Some(done), Some(from)) = (case.done_at(act), self.starts_at(act, case))
                && !act.is_counted_back()
                && done < from
            {
                let event = self.event_name(act);
                let expected = (format!("not before {event} ({from})"), format!("不早于 {event}({from})"));
                faults.push(Fault::new(Code::BeforeEvent, format!("done.{}", act.name), expected).got(done));
            }
        }
        faults.check()
    }
}

impl ActRow {
    /// Whether it is due before its event.
    #[must_use]
    pub const fn is_counted_back(&self) -> bool {
        matches!(self.due, Due::Before(_))
    }
}

impl Verb for Review {
    type Input = ScheduleCase;
    type Value = ScheduleReviewed;

    fn doc(&self) -> String {
        format!(
            "Says of every act when it falls due, whether it is done, open or overdue, and by how long: {}\n\nHours, minutes \
             and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to \
             the next midnight. An event before which something is due may lie ahead.",
            self.0.text.en
        )
    }

    fn cites(&self) -> Vec<Clause> {
        self.0.acts.iter().flat_map(|act| act.clauses).copied().collect()
    }

    fn input_schema(&self) -> Schema {
        let instant = json!({ "type": ["string", "null"], "format": "date-time" });
        let acts: Vec<&'static str> = self.0.acts.iter().map(|act| act.name).collect();
        let events = facts::object_of(
            self.0.events,
            &instant,
            "When each event happened, or is to happen where something is due before it; one that is left out, or null, has \
             not happened.",
        );
        let done =
            facts::object_of(&acts, &instant, "When each act was done; one that is left out, or null, is not done.");
        let facts = facts::schema(&facts::named(self.0.acts.iter().map(|act| &act.condition)));
        json_schema!({
            "type": "object",
            "properties": {
                "events": events,
                "done": done,
                "now": { "type": "string", "format": "date-time", "description": "The present." },
                "facts": facts
            },
            "required": ["now"],
            "additionalProperties": false
        })
    }

    fn decide(&self, settings: &Settings, input: &ScheduleCase) -> Result<Decision<ScheduleReviewed>, InvalidInput> {
        self.0.review(settings, input)
    }
}
