//! A calendar holds what `review` answers, and is what RFC 5545 asks for.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDateTime, TimeDelta};
use clausebook::{
    Instant,
    book::{ActRow, Due, Language, ScheduleRow},
    shapes::schedule::{
        ActReviewed, ActState, ScheduleCase,
        calendar::{CalendarMade, Style},
    },
};
use ical::{component::IcalComponent, tree::cst::IcalCst};
use proptest::prelude::*;

use super::{review, story::Told, tell};
use crate::common::{policy::Terms, time::later};

const SECOND: i64 = 1_000_000;
/// As many weeks of a weekly act stand in a calendar.
const WEEKS: usize = 5;

fn made(row: &'static ScheduleRow, terms: &Terms, case: &ScheduleCase, style: &Style) -> Option<CalendarMade> {
    let decision = row.to_icalendar(terms, case, style).expect("the story is told in order");
    let reviewed = row.review(terms, case).expect("the story is told in order");
    assert_eq!(decision.findings(), reviewed.findings());
    decision.value().cloned()
}

fn events(row: &'static ScheduleRow, told: &Told, style: &Style) -> Vec<Event> {
    made(row, &told.terms, &told.case, style).map_or_else(Vec::new, |made| read(&made.text))
}

/// An event as a calendar program reads it: the properties by name, and those of its alarm.
struct Event {
    props: BTreeMap<String, String>,
    alarm: Option<BTreeMap<String, String>>,
}

fn read(text: &str) -> Vec<Event> {
    let tree = IcalCst::parse(text).expect("a calendar");
    let calendar = tree.decode().validate().expect("as the RFC asks");
    calendar.components.iter().map(Event::of).collect()
}

fn props(component: &IcalComponent<'_>) -> BTreeMap<String, String> {
    component.props.iter().map(|prop| (prop.name.to_string(), format!("{:?}", prop.value))).collect()
}

impl Event {
    fn of(component: &IcalComponent<'_>) -> Self {
        assert_eq!(&*component.name, "VEVENT");
        assert!(component.components.iter().all(|alarm| &*alarm.name == "VALARM"));
        Self { props: props(component), alarm: component.components.first().map(props) }
    }

    fn says(&self, name: &str, text: &str) -> bool {
        self.props[name].contains(text)
    }

    /// When it starts; a due time may lie beyond the years that are taken as input.
    fn start(&self) -> Instant {
        let value = &self.props["DTSTART"];
        let digits: String = value.chars().filter(char::is_ascii_alphanumeric).collect();
        let utc = digits.trim_start_matches(char::is_alphabetic);
        let utc = NaiveDateTime::parse_from_str(utc, "%Y%m%dT%H%M%SZ").expect("a time in UTC").and_utc();
        let epoch = Instant::from_micros(0, 0).expect("the first instant");
        epoch.plus(TimeDelta::seconds(utc.timestamp()))
    }
}

type Pair = (&'static ActRow, ActReviewed, Vec<Event>);

/// Each act with its events, in the order of the calendar.
fn paired(row: &'static ScheduleRow, acts: &[ActReviewed], events: Vec<Event>) -> Result<Vec<Pair>, TestCaseError> {
    let mut left = events.into_iter();
    let mut pairs = Vec::new();
    for (act, reviewed) in row.acts.iter().zip(acts).filter(|(_, reviewed)| reviewed.deadline.is_some()) {
        let weekly = matches!(act.due, Due::Weekday(_)) && reviewed.state != ActState::NotNeeded;
        let own: Vec<Event> = left.by_ref().take(if weekly { WEEKS } else { 1 }).collect();
        prop_assert_eq!(own.len(), if weekly { WEEKS } else { 1 }, "{} is missing", act.name);
        pairs.push((act, reviewed.clone(), own));
    }
    prop_assert_eq!(left.count(), 0, "more events than acts");
    Ok(pairs)
}

#[test]
fn every_act_with_a_due_time_is_an_event_at_the_last_second_in_time() {
    tell(|row, told| {
        let acts = review(row, &told.terms, &told.case);
        for (act, reviewed, events) in paired(row, &acts, events(row, &told, &Style::default()))? {
            let deadline = reviewed.deadline.expect("it has a due time");
            let (start, event) = (events[0].start(), &events[0]);
            prop_assert!(!deadline.is_met_at(later(start, SECOND)), "{}: {} is too early", act.name, start);
            prop_assert!(deadline.is_met_at(start), "{}: {} is too late", act.name, start);
            prop_assert_eq!(event.says("STATUS", "CANCELLED"), reviewed.state == ActState::NotNeeded);
            prop_assert!(event.says("SUMMARY", told.terms.book().name(act.name, Language::En)));
            for clause in act.clauses {
                prop_assert!(event.says("DESCRIPTION", clause.id()));
            }
            for week in events.windows(2) {
                let days = told.terms.zone().day(week[1].start()).since(told.terms.zone().day(week[0].start()));
                prop_assert_eq!(days, 7);
            }
        }
        Ok(())
    });
}

#[test]
fn an_alarm_goes_off_while_there_is_something_to_do_and_time_to_do_it() {
    tell(|row, told| {
        let acts = review(row, &told.terms, &told.case);
        for alarm_minutes in [0, 60, 43_200] {
            let style = Style { alarm_minutes, ..Style::default() };
            for (act, reviewed, events) in paired(row, &acts, events(row, &told, &style))? {
                let to_do = matches!(reviewed.state, ActState::NotYetDue | ActState::Open) && !act.forecast;
                let ahead = told.case.now <= events[0].start();
                prop_assert_eq!(events[0].alarm.is_some(), to_do && ahead, "{} is {}", act.name, reviewed.state);
                prop_assert!(events[1..].iter().all(|event| event.alarm.is_some()));
                for event in events {
                    let Some(alarm) = &event.alarm else { continue };
                    let span = event.start().since(told.case.now).num_seconds().min(i64::from(alarm_minutes) * 60);
                    prop_assert_eq!(seconds_before(&alarm["TRIGGER"]), span);
                    prop_assert!(alarm["ACTION"].contains("DISPLAY"));
                    prop_assert_eq!(&alarm["DESCRIPTION"], &event.props["SUMMARY"]);
                }
            }
        }
        Ok(())
    });
}

/// `-PT5M30S` as 330.
fn seconds_before(trigger: &str) -> i64 {
    let (_, length) = trigger.split_once("-PT").expect("before the start");
    let (minutes, rest) = length.split_once('M').expect("minutes");
    let seconds = rest.split_once('S').map_or(0, |(seconds, _)| seconds.parse().expect("seconds"));
    minutes.parse::<i64>().expect("minutes") * 60 + seconds
}

fn uids(events: &[Event]) -> Vec<&str> {
    events.iter().map(|event| event.props["UID"].as_str()).collect()
}

#[test]
fn an_event_stays_the_same_one_when_the_calendar_is_made_anew() {
    let style = Style { reference: Some("A-1024".into()), ..Style::default() };
    tell(|row, told| {
        let first = events(row, &told, &style);
        let own: BTreeSet<&str> = uids(&first).into_iter().collect();
        prop_assert_eq!(own.len(), first.len(), "two events of one calendar are the same");
        let chinese = events(row, &told, &Style { language: Language::Zh, alarm_minutes: 5, ..style.clone() });
        prop_assert_eq!(uids(&first), uids(&chinese));
        if !row.acts.iter().any(|act| matches!(act.due, Due::Weekday(_))) {
            let mut told = told.clone();
            told.case.now = later(told.case.now, told.later);
            // What runs from a planned event joins when that has come.
            let again = events(row, &told, &style);
            prop_assert!(uids(&first).iter().all(|uid| uids(&again).contains(uid)));
        }
        let other = events(row, &told, &Style { reference: Some("A-1025".into()), ..style.clone() });
        prop_assert!(uids(&other).iter().all(|uid| !own.contains(uid)));
        Ok(())
    });
}

#[test]
fn lines_are_folded_and_texts_escaped() {
    let style =
        Style {
            reference: Some("张\"女士\", 单号;\\n 1:2 😀".into()), language: Language::Zh, ..Style::default()
        };
    tell(|row, told| {
        let Some(made) = made(row, &told.terms, &told.case, &style) else { return Ok(()) };
        prop_assert!(made.text.ends_with("END:VCALENDAR\r\n"));
        for line in made.text.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{line}");
            prop_assert!(!line.contains(['\r', '\n']), "{line}");
        }
        let unfolded = made.text.replace("\r\n ", "");
        prop_assert!(unfolded.contains("张\"女士\"\\, 单号\\;\\\\n 1:2 😀"));
        Ok(())
    });
}

#[test]
fn a_reference_on_several_lines_and_an_alarm_months_ahead_are_refused() {
    for (book, row) in super::story::schedules() {
        let settings = clausebook::policy::Settings::defaults(book);
        let case = ScheduleCase {
            events: BTreeMap::new(),
            done: BTreeMap::new(),
            now: "2026-03-02T10:00:00+08:00".parse().expect("an instant"),
            facts: BTreeMap::new(),
        };
        for reference in ["", " ", "a\nb", "a\u{7}", &"长".repeat(101)] {
            let style = Style { reference: Some(reference.into()), alarm_minutes: 43_201, ..Style::default() };
            let error = row.to_icalendar(&settings, &case, &style).expect_err("refused");
            let paths: Vec<&str> = error.faults().iter().map(|fault| fault.path.as_str()).collect();
            assert_eq!(paths, ["reference", "alarm_minutes"]);
        }
        let style = Style { reference: Some("长".repeat(100)), alarm_minutes: 43_200, ..Style::default() };
        assert!(row.to_icalendar(&settings, &case, &style).is_ok());
    }
}
