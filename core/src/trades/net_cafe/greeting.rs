//! The welcome, by the time of day.

use alloc::{string::String, vec::Vec};

use chrono::{NaiveTime, TimeDelta};
use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, greeting, phrases};
use crate::{
    book::Language,
    decision::{Decision, Finding, Findings},
    invalid::InvalidInput,
    shapes::phrase::{Moment, Spoken},
    time::Instant,
};

words! {
    /// A form of address; it says nothing on whether the guest may go online.
    pub enum Honorific {
        /// Sir.
        Sir,
        /// Madam.
        Madam,
        /// Student.
        Student,
    }
}

words! {
    /// A part of the day.
    pub enum PartOfDay {
        /// Morning.
        Morning,
        /// Afternoon.
        Afternoon,
        /// Evening, until the next morning.
        Evening,
    }
}

impl PartOfDay {
    const fn greeting(self) -> &'static str {
        match self {
            Self::Morning => "good_morning",
            Self::Afternoon => "good_afternoon",
            Self::Evening => "good_evening",
        }
    }
}

/// A guest who enters.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Entrance {
    /// The language of the words.
    pub language: Language,
    /// When the guest enters.
    pub entered_at: Instant,
}

/// The welcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Greeted {
    /// The part of the day in the shop's zone.
    pub part_of_day: PartOfDay,
    /// The words of the welcome.
    pub text: String,
}

/// Says the welcome that is due when a guest enters: good morning, good afternoon or good evening.
///
/// The clock of the shop's zone counts: morning from 05:00, afternoon from 12:00, evening from 18:00 until the next morning,
/// each border included in the part that it opens; a policy may move the borders.
///
/// # Errors
/// None beyond a malformed case.
///
/// ```
/// use clausebook::{book::Language, net_cafe::{self, Entrance, PartOfDay, Policy}};
/// let decision = net_cafe::greet(&Policy::default(), &Entrance {
///     language: Language::En,
///     entered_at: "2026-03-02T12:00:00+08:00".parse().unwrap(),
/// }).unwrap();
/// assert_eq!(decision.value().unwrap().part_of_day, PartOfDay::Afternoon);
/// assert_eq!(decision.value().unwrap().text, "Welcome, good afternoon!");
/// ```
#[rule(cites(greeting::ENTRY_PHRASE, greeting::BY_TIME_OF_DAY))]
pub fn greet(policy: &Policy, case: &Entrance) -> Result<Decision<Greeted>, InvalidInput> {
    let (mut lines, mut findings) = (Vec::new(), policy.findings());
    let part_of_day = welcome(policy, case, &mut lines, &mut findings)?;
    Ok(findings.decide(lines.pop().map(|line| Greeted { part_of_day, text: line.text })))
}

/// Says the welcome and tells the part of the day.
pub(super) fn welcome(
    policy: &Policy,
    case: &Entrance,
    lines: &mut Vec<Spoken>,
    findings: &mut Findings,
) -> Result<PartOfDay, InvalidInput> {
    let entered_at = policy.zone().local(case.entered_at);
    let part = part_of_day(policy, entered_at);
    findings.push(Finding::met(greeting::BY_TIME_OF_DAY).what(part.greeting()).seen(entered_at));
    let words = policy.book().name(part.greeting(), case.language);
    phrases::WELCOME.speak(policy, &Moment::new(case.language).slot("time_greeting", words), lines, findings)?;
    Ok(part)
}

fn part_of_day(policy: &Policy, local: Instant) -> PartOfDay {
    let clock: TimeDelta = local.datetime().time().signed_duration_since(NaiveTime::MIN);
    if clock < policy.morning_from_h() || clock >= policy.evening_from_h() {
        PartOfDay::Evening
    } else if clock >= policy.afternoon_from_h() {
        PartOfDay::Afternoon
    } else {
        PartOfDay::Morning
    }
}
