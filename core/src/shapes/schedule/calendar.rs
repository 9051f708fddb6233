//! A schedule as a calendar: an entry for every act with a due time, by the judgement that `review` gives.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString as _},
    vec::Vec,
};

use schemars::{JsonSchema, Schema};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{ActReviewed, ActState, Review, ScheduleCase, due, icalendar};
use crate::{
    book::{ActRow, Due, Language, ScheduleRow},
    clause::Clause,
    decision::Decision,
    invalid::{Code, Fault, Faults, InvalidInput},
    policy::Settings,
    shapes::{Facts, Verb, facts},
    time::{Deadline, Instant, Zone},
};

/// How many minutes before it is too late an alarm goes off, where nothing else is asked for.
pub const ALARM_MINUTES: u32 = 60;
/// The longest that can be asked for: thirty days.
const LONGEST_ALARM: u32 = 30 * 24 * 60;
/// The longest reference, in characters.
const LONGEST_REFERENCE: usize = 100;
/// How many weeks of a weekly act stand in a calendar after the one that is under review.
const WEEKS_AHEAD: u32 = 4;

/// What has happened, what has been done, the present, and how the calendar is to be.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CalendarCase {
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
    /// The language of the entries.
    #[serde(default)]
    pub language: Language,
    /// What the case is called, such as an order number.
    #[serde(default)]
    pub reference: Option<String>,
    /// How many minutes before it is too late an alarm goes off.
    #[serde(default)]
    pub alarm_minutes: Option<u32>,
}

/// How a calendar is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Style {
    /// The language of the entries.
    pub language: Language,
    /// What the case is called, such as an order number. It stands in the titles, and entries of the same reference stay the
    /// same entries when a calendar is made anew; without one they do as long as the event's time does.
    pub reference: Option<String>,
    /// How many minutes before it is too late an alarm goes off, at most 43 200.
    pub alarm_minutes: u32,
}

impl Default for Style {
    fn default() -> Self {
        Self { language: Language::default(), reference: None, alarm_minutes: ALARM_MINUTES }
    }
}

/// A calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CalendarMade {
    /// The text of an iCalendar file (RFC 5545).
    pub text: String,
}

/// The verb `to_icalendar`.
pub struct ToIcalendar(pub(in crate::shapes) &'static ScheduleRow);

/// One entry of a calendar.
pub(super) struct Entry {
    pub(super) act: &'static ActRow,
    pub(super) state: ActState,
    pub(super) deadline: Deadline,
    /// What tells the entry from others of the same act.
    pub(super) key: String,
}

impl Entry {
    /// The last whole second in which the act is in time.
    pub(super) fn last_second(&self) -> Instant {
        let below = |micros: i64| self.deadline.due_at.plus(chrono::TimeDelta::microseconds(micros.saturating_neg()));
        let whole = below(self.deadline.due_at.micros().rem_euclid(1_000_000));
        if self.deadline.is_met_at(whole) { whole } else { whole.plus(chrono::TimeDelta::seconds(-1)) }
    }

    /// How many seconds before that an alarm goes off; none where nothing is to be done any more, or not in time.
    pub(super) fn alarm_seconds(&self, style: &Style, now: Instant) -> Option<i64> {
        // A forecast is told, and nobody's to do.
        let is_to_do = matches!(self.state, ActState::NotYetDue | ActState::Open) && !self.act.forecast;
        let asked = i64::from(style.alarm_minutes).saturating_mul(60);
        (is_to_do && now <= self.last_second()).then(|| asked.min(self.last_second().since(now).num_seconds()))
    }
}

impl ScheduleRow {
    /// Makes a calendar of the acts with a due time, which a calendar program opens; none where no act has one yet.
    ///
    /// ```
    /// use clausebook::{functions::Trade, furniture_store::Policy, policy::TradePolicy};
    /// use clausebook::shapes::schedule::{ScheduleCase, calendar::Style};
    ///
    /// let book = Trade::find("furniture_store")?.book;
    /// let report = book.schedules.iter().find(|row| row.name == "weekly_report").expect("the book has it");
    /// let case = ScheduleCase {
    ///     events: Default::default(),
    ///     done: Default::default(),
    ///     now: "2026-03-02T10:00:00+08:00".parse().expect("an instant"),
    ///     facts: Default::default(),
    /// };
    /// let decision = report.to_icalendar(Policy::default().settings(), &case, &Style::default())?;
    /// let calendar = decision.value().expect("a weekly act always has a due time");
    /// assert!(calendar.text.contains("DTSTART:20260302T155959Z\r\n"));
    /// # Ok::<(), clausebook::InvalidInput>(())
    /// ```
    ///
    /// # Errors
    /// As [`ScheduleRow::review`]; also where the reference is empty, has more than 100 characters or a control character,
    /// or the alarm is asked for more than 43 200 minutes ahead.
    pub fn to_icalendar(
        &'static self,
        settings: &Settings,
        case: &ScheduleCase,
        style: &Style,
    ) -> Result<Decision<CalendarMade>, InvalidInput> {
        style.check()?;
        let (reviewed, findings) = self.review(settings, case)?.into_parts();
        let acts = reviewed.map(|reviewed| reviewed.acts).unwrap_or_default();
        let acts = self.acts.iter().zip(acts);
        let entries: Vec<Entry> =
            acts.flat_map(|(act, reviewed)| self.entries(settings.zone(), act, reviewed, case, style)).collect();
        let made = (!entries.is_empty())
            .then(|| CalendarMade { text: icalendar::text(self, settings, &entries, style, case.now) });
        Ok(findings.decide(made))
    }

    /// The entries of an act: one, and where it is owed every week, those of the next weeks.
    fn entries(
        &self,
        zone: Zone,
        act: &'static ActRow,
        reviewed: ActReviewed,
        case: &ScheduleCase,
        style: &Style,
    ) -> Vec<Entry> {
        let Some(deadline) = reviewed.deadline else { return Vec::new() };
        let is_weekly = matches!(act.due, Due::Weekday(_));
        let key = |deadline: &Deadline| {
            let start = if is_weekly { Some(deadline.from) } else { self.starts_at(act, case) };
            let start =
                start.map(|start| start.micros().to_string()).filter(|_| is_weekly || style.reference.is_none());
            format!("{}|{}", style.reference.as_deref().unwrap_or_default(), start.unwrap_or_default())
        };
        let entry = |state: ActState, deadline: Deadline| Entry { act, state, key: key(&deadline), deadline };
        let ahead = if is_weekly && reviewed.state != ActState::NotNeeded { WEEKS_AHEAD } else { 0 };
        let later = (1..=ahead).map(|weeks| entry(ActState::NotYetDue, due::weeks_after(zone, act, &deadline, weeks)));
        let later: Vec<Entry> = later.collect();
        core::iter::once(entry(reviewed.state, deadline)).chain(later).collect()
    }
}

impl Style {
    fn check(&self) -> Result<(), InvalidInput> {
        let mut faults = Faults::new();
        if let Some(reference) = &self.reference {
            let is_long = reference.chars().nth(LONGEST_REFERENCE).is_some();
            if reference.trim().is_empty() || is_long || reference.contains(char::is_control) {
                let code = if is_long { Code::TooLong } else { Code::Unparsable };
                let expected = (
                    format!("a text of 1 to {LONGEST_REFERENCE} characters on one line"),
                    format!("1至{LONGEST_REFERENCE}个字的单行文本"),
                );
                faults.push(Fault::new(code, "reference", expected).got(reference));
            }
        }
        if self.alarm_minutes > LONGEST_ALARM {
            let expected = (format!("at most {LONGEST_ALARM} minutes"), format!("不超过{LONGEST_ALARM}分钟"));
            faults.push(Fault::new(Code::OutOfRange, "alarm_minutes", expected).got(self.alarm_minutes));
        }
        faults.check()
    }
}

impl Verb for ToIcalendar {
    type Input = CalendarCase;
    type Value = CalendarMade;

    fn doc(&self) -> String {
        format!(
            "Makes a calendar of the acts with a due time, which a calendar program opens: {}\n\n\
             Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in \
             which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not \
             late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act \
             stands there for this week and the next {WEEKS_AHEAD}. The verdict and the findings are those of `review`.\n\n\
             Errors: as those of `review`; a reference that is empty, longer than {LONGEST_REFERENCE} characters or not on \
             one line; an alarm more than {LONGEST_ALARM} minutes ahead.",
            self.0.text.en
        )
    }

    fn cites(&self) -> Vec<Clause> {
        Review(self.0).cites()
    }

    fn input_schema(&self) -> Schema {
        let reference = json!({
            "type": ["string", "null"], "minLength": 1, "maxLength": LONGEST_REFERENCE,
            "description": "What the case is called, such as an order number: it stands in the titles, and keeps the entries \
                            the same ones when the calendar is made anew."
        });
        let alarm = json!({
            "type": ["integer", "null"], "minimum": 0, "maximum": LONGEST_ALARM,
            "description": format!(
                "How many minutes before it is too late an alarm goes off; left out, {ALARM_MINUTES}."
            )
        });
        let fields = [facts::language(), ("reference", reference), ("alarm_minutes", alarm)];
        facts::with_fields(Review(self.0).input_schema(), fields)
    }

    fn decide(&self, settings: &Settings, input: &CalendarCase) -> Result<Decision<CalendarMade>, InvalidInput> {
        let CalendarCase { events, done, now, facts, language, reference, alarm_minutes } = input.clone();
        let alarm_minutes = alarm_minutes.unwrap_or(ALARM_MINUTES);
        self.0.to_icalendar(
            settings,
            &ScheduleCase { events, done, now, facts },
            &Style { language, reference, alarm_minutes },
        )
    }
}
