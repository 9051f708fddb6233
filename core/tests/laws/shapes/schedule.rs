//! A schedule's dues never precede their events, time makes nothing better, and doing an act makes nothing worse.

mod calendar;
mod story;

use std::collections::BTreeMap;

use clausebook::{
    Instant, Verdict,
    book::{ActRow, Due, From, ScheduleRow, Source},
    shapes::schedule::{ActReviewed, ActState, ScheduleCase},
};
use proptest::prelude::*;
use story::{Told, schedules, stories};

use crate::common::{law, policy::Terms, time::later};

fn review(row: &'static ScheduleRow, terms: &Terms, case: &ScheduleCase) -> Vec<ActReviewed> {
    row.review(terms, case).expect("the story is told in order").value().expect("a schedule has a value").acts.clone()
}

fn starts_at(row: &ScheduleRow, act: &ActRow, case: &ScheduleCase) -> Option<Instant> {
    let at = |times: &BTreeMap<String, Option<Instant>>, name: &str| times.get(name).copied().flatten();
    match act.from? {
        From::Event(event) => at(&case.events, event),
        From::Act(place) => at(&case.done, row.acts[place].name),
    }
}

/// As if an act had not been done, nor what follows it.
fn undo(row: &ScheduleRow, place: usize, case: &mut ScheduleCase) {
    case.done.remove(row.acts[place].name);
    for (later, act) in row.acts.iter().enumerate() {
        if matches!(act.from, Some(From::Act(at)) if at == place) {
            undo(row, later, case);
        }
    }
}

/// Whether lateness is told and never a breach.
fn is_tolerant(act: &ActRow, terms: &Terms) -> bool {
    matches!(act.due, Due::Immediately | Due::Promptly)
        && act.limit.and_then(|at| terms.figure(Source::Policy(at))).is_none()
}

fn tell(holds: impl Fn(&'static ScheduleRow, Told) -> Result<(), TestCaseError>) {
    for (book, row) in schedules() {
        law(&format!("{}.schedule.{}", book.trade, row.name), 64, stories(book, row), |told| holds(row, told));
    }
}

#[test]
fn no_due_time_lies_before_its_event() {
    tell(|row, told| {
        for (act, reviewed) in row.acts.iter().zip(review(row, &told.terms, &told.case)) {
            let Some(deadline) = reviewed.deadline else { continue };
            prop_assert_eq!(deadline.counted_back, act.is_counted_back());
            if act.is_counted_back() {
                let zone = told.terms.zone();
                prop_assert!(
                    zone.day(later(deadline.due_at, -1)) <= zone.day(deadline.from),
                    "{}: after its event",
                    act.name
                );
                prop_assert!(reviewed.not_before.is_none_or(|not_before| not_before <= deadline.due_at));
                continue;
            }
            if let Some(start) = starts_at(row, act, &told.case) {
                prop_assert!(deadline.due_at >= start, "{}: {} before {}", act.name, deadline.due_at, start);
                prop_assert!(deadline.is_met_at(start), "{}: late at its own event", act.name);
            }
            prop_assert!(deadline.from <= deadline.due_at);
            prop_assert!(reviewed.not_before.is_none_or(|not_before| not_before <= deadline.due_at));
        }
        Ok(())
    });
}

#[test]
fn doing_an_act_makes_no_other_overdue() {
    tell(|row, told| {
        let before = review(row, &told.terms, &told.case);
        for (place, act) in row.acts.iter().enumerate() {
            if told.case.done.get(act.name).copied().flatten().is_some() {
                continue;
            }
            // An event that is planned may lie ahead; nothing is done ahead.
            let earliest = starts_at(row, act, &told.case).unwrap_or(told.case.now).min(told.case.now);
            for done_at in [told.case.now, earliest] {
                let mut case = told.case.clone();
                case.done.insert(act.name.into(), Some(done_at));
                let others = row.acts.iter().zip(&before).zip(review(row, &told.terms, &case));
                for ((other, before), after) in others.filter(|((other, _), _)| other.name != act.name) {
                    // Done in the past, it starts in the past the clock of what follows it.
                    let starts = done_at < case.now && matches!(other.from, Some(From::Act(at)) if at == place);
                    let worse = after.state == ActState::Overdue && before.state != ActState::Overdue;
                    prop_assert!(!worse || starts, "{} done at {} makes {} overdue", act.name, done_at, other.name);
                }
            }
        }
        Ok(())
    });
}

#[test]
fn what_is_overdue_stays_so_until_it_is_done() {
    tell(|row, told| {
        let mut case = told.case.clone();
        case.now = later(case.now, told.later);
        let acts = review(row, &told.terms, &told.case).into_iter().zip(review(row, &told.terms, &case));
        for (act, (before, after)) in row.acts.iter().zip(acts) {
            // The act of a week is owed anew in the next one.
            let same_week = before.deadline.as_ref().map(|due| due.due_at) == after.deadline.map(|due| due.due_at);
            if before.state == ActState::Overdue && (same_week || !matches!(act.due, Due::Weekday(_))) {
                prop_assert_eq!(after.state, ActState::Overdue, "{}", act.name);
                prop_assert!(after.late_by_s >= before.late_by_s, "{}", act.name);
            }
        }
        Ok(())
    });
}

#[test]
fn what_is_closed_grows_no_later() {
    tell(|row, told| {
        let mut case = told.case.clone();
        case.now = later(case.now, told.later);
        let closed =
            |act: &ActRow| act.closed_by.iter().any(|event| case.events.get(*event).copied().flatten().is_some());
        let acts = review(row, &told.terms, &told.case).into_iter().zip(review(row, &told.terms, &case));
        for (act, (before, after)) in row.acts.iter().zip(acts).filter(|(act, _)| closed(act)) {
            prop_assert_eq!(after.state, before.state, "{}", act.name);
            prop_assert_eq!(after.late_by_s, before.late_by_s, "{}", act.name);
        }
        Ok(())
    });
}

#[test]
fn what_was_done_before_this_weeks_day_was_for_another_week() {
    tell(|row, told| {
        for (place, act) in row.acts.iter().enumerate().filter(|(_, act)| matches!(act.due, Due::Weekday(_))) {
            let mut case = told.case.clone();
            undo(row, place, &mut case);
            let owed = review(row, &told.terms, &case)[place].clone();
            let Some(deadline) = &owed.deadline else { continue };
            case.done.insert(act.name.into(), Some(later(deadline.from, -1)));
            prop_assert_eq!(&review(row, &told.terms, &case)[place], &owed, "{}", act.name);
        }
        Ok(())
    });
}

#[test]
fn without_events_nothing_is_due() {
    tell(|row, told| {
        let case = ScheduleCase { events: [].into(), done: [].into(), ..told.case };
        for (act, reviewed) in row.acts.iter().zip(review(row, &told.terms, &case)) {
            if act.from.is_some() {
                let idle = [ActState::Waiting, ActState::NotNeeded, ActState::Undetermined];
                prop_assert!(idle.contains(&reviewed.state), "{} is {:?}", act.name, reviewed.state);
                prop_assert_eq!(reviewed.deadline, None);
            }
        }
        Ok(())
    });
}

#[test]
fn done_up_to_the_due_time_is_in_order_for_ever() {
    tell(|row, told| {
        for (place, act) in row.acts.iter().enumerate().filter(|(_, act)| !act.forecast) {
            let mut case = told.case.clone();
            undo(row, place, &mut case);
            let Some(reviewed) = review(row, &told.terms, &case).into_iter().nth(place) else { continue };
            let (Some(deadline), Some(start)) = (reviewed.deadline, starts_at(row, act, &case)) else { continue };
            let last = if deadline.inclusive { deadline.due_at } else { later(deadline.due_at, -1) };
            let state_when_done = |done_at: Instant, now: Instant| {
                let mut case = ScheduleCase { now: now.max(done_at), ..case.clone() };
                case.done.insert(act.name.into(), Some(done_at));
                review(row, &told.terms, &case)[place].clone()
            };
            let start = if act.is_counted_back() { start.min(later(last, -1)) } else { start };
            let first = reviewed.not_before.unwrap_or(start).max(start);
            if first > last {
                let zone = told.terms.zone();
                let skipped = zone.day(first).since(zone.day(later(first, -1))) > 1;
                prop_assert!(skipped, "{}: no moment is in time, although the clock skips no day", act.name);
                continue;
            }
            for done_at in [first, last] {
                for now in [case.now, later(case.now.max(done_at), told.later)] {
                    let found = state_when_done(done_at, now);
                    prop_assert_eq!(found.state, ActState::Done, "{} at {}", act.name, done_at);
                    prop_assert_eq!(found.late_by_s, None);
                }
            }
            let late = state_when_done(later(last, 1), case.now);
            let expected = match reviewed.state {
                _ if is_tolerant(act, &told.terms) => ActState::Done,
                ActState::NotNeeded => ActState::NotNeeded,
                _ => ActState::DoneLate,
            };
            prop_assert_eq!(late.state, expected, "{} one step late", act.name);
            if let Some(not_before) = reviewed.not_before.filter(|not_before| later(*not_before, -1) >= start) {
                let early = state_when_done(later(not_before, -1), case.now);
                let expected =
                    if reviewed.state == ActState::NotNeeded { ActState::NotNeeded } else { ActState::DoneEarly };
                prop_assert_eq!(early.state, expected, "{} one step early", act.name);
            }
        }
        Ok(())
    });
}

#[test]
fn an_overdue_act_refuses() {
    tell(|row, told| {
        let decision = row.review(&told.terms, &told.case).expect("the story is told in order");
        let overdue = |act: &ActReviewed| act.state == ActState::Overdue;
        let binding =
            |act: &ActRow| act.clauses.iter().any(|clause| clause.severity() != clausebook::clause::Severity::Should);
        let acts = decision.value().map(|value| value.acts.as_slice()).unwrap_or_default();
        if row.acts.iter().zip(acts).any(|(act, reviewed)| overdue(reviewed) && binding(act)) {
            prop_assert_eq!(decision.verdict(), Verdict::Refused);
        }
        Ok(())
    });
}

/// What of a story had happened at a moment.
fn as_of(row: &ScheduleRow, case: &ScheduleCase, now: Instant) -> ScheduleCase {
    let counted = row.acts.iter().filter(|act| act.is_counted_back());
    let planned: Vec<&str> =
        counted.filter_map(|act| if let Some(From::Event(event)) = act.from { Some(event) } else { None }).collect();
    let by = |times: &BTreeMap<String, Option<Instant>>| {
        let known =
            |name: &String, at: &Option<Instant>| at.is_none_or(|at| at <= now) || planned.contains(&name.as_str());
        times.iter().filter(|(name, at)| known(name, at)).map(|(name, at)| (name.clone(), *at)).collect()
    };
    ScheduleCase { events: by(&case.events), done: by(&case.done), now, facts: case.facts.clone() }
}

#[test]
fn open_until_the_due_time_and_overdue_from_then_on() {
    tell(|row, told| {
        for (place, act) in row.acts.iter().enumerate().filter(|(_, act)| !act.forecast) {
            let mut case = told.case.clone();
            undo(row, place, &mut case);
            let Some(deadline) = review(row, &told.terms, &case).swap_remove(place).deadline else { continue };
            let last = if deadline.inclusive { deadline.due_at } else { later(deadline.due_at, -1) };
            for (now, late) in [(last, false), (later(last, 1), true)] {
                let then = review(row, &told.terms, &as_of(row, &case, now)).swap_remove(place);
                // With what had happened by then, it may have had another due time or none.
                if then.deadline.as_ref() == Some(&deadline) && then.state != ActState::NotNeeded {
                    let late = late && !is_tolerant(act, &told.terms);
                    prop_assert_eq!(then.state == ActState::Overdue, late, "{} at {}", act.name, now);
                }
            }
        }
        Ok(())
    });
}
