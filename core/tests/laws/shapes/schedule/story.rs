//! What happened, what was done and when, told in order.

use std::collections::BTreeSet;

use clausebook::{
    Instant,
    book::{ActRow, Book, Due, From, ScheduleRow, Source},
    functions::TRADES,
    shapes::schedule::ScheduleCase,
};
use proptest::prelude::*;

use crate::common::{
    facts,
    policy::{self, Terms},
    time::{self, later},
};

const SECOND: i64 = 1_000_000;
const DAY: i64 = 86_400 * SECOND;

/// A case under a policy.
#[derive(Debug, Clone)]
pub struct Told {
    /// The policy.
    pub terms: Terms,
    /// The case.
    pub case: ScheduleCase,
    /// So many microseconds from the present to a later one.
    pub later: i64,
}

/// When an act is done.
#[derive(Debug, Clone, Copy)]
enum Pace {
    /// So long after its event.
    After(i64),
    /// So long before or after its due time.
    AroundDue(i64),
}

/// Whether the present is told when what was planned has not all come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Present {
    AfterAll,
    AfterWhatWasDone,
}

/// Every schedule of every book.
pub fn schedules() -> impl Iterator<Item = (&'static Book, &'static ScheduleRow)> {
    TRADES.iter().flat_map(|trade| trade.book.schedules.iter().map(|row| (trade.book, row)))
}

fn span() -> impl Strategy<Value = i64> {
    prop_oneof![Just(0), 0..3_600 * SECOND, (0_i64..100).prop_map(|hours| hours * 3_600 * SECOND), 0..40 * DAY]
}

fn pace() -> impl Strategy<Value = Pace> {
    prop_oneof![span().prop_map(Pace::After), prop_oneof![-1_i64..=1, -2 * DAY..2 * DAY].prop_map(Pace::AroundDue)]
}

fn parameters(act: &ActRow) -> impl Iterator<Item = usize> {
    let due = match act.due {
        Due::Within(source) | Due::OnDay(source) | Due::After(source) => Some(source),
        Due::Before(lead) => lead,
        _ => None,
    };
    let sources = [due, act.earliest.map(|(source, _)| source)].into_iter().flatten();
    sources.filter_map(|source| if let Source::Policy(at) = source { Some(at) } else { None }).chain(act.limit)
}

/// Stories of a schedule.
pub fn stories(book: &'static Book, row: &'static ScheduleRow) -> impl Strategy<Value = Told> {
    let places: BTreeSet<usize> = row.acts.iter().flat_map(parameters).collect();
    let names: Vec<&'static str> = row.acts.iter().flat_map(|act| act.condition.facts()).collect();
    let happened = prop::collection::vec(prop::option::weighted(0.8, span()), row.events.len());
    let done = prop::collection::vec(prop::option::of(pace()), row.acts.len());
    let present = prop_oneof![Just(Present::AfterAll), Just(Present::AfterWhatWasDone)];
    (time::zone_and_instant(), happened, done, facts::some(names), span(), (span(), present)).prop_flat_map(
        move |((zone, first), happened, done, facts, pause, (later, present))| {
            policy::terms_in(book, zone, places.clone()).prop_map(move |terms| {
                let events = row.events.iter().zip(&happened);
                let events = events.map(|(name, after)| ((*name).into(), after.map(|after| time::later(first, after))));
                let case = ScheduleCase { events: events.collect(), done: [].into(), now: first, facts: facts.clone() };
                let case = told(row, &terms, case, &done, (pause, present));
                Told { terms, case, later }
            })
        },
    )
}

/// Does the acts one after another; the present lies so long after the last of all.
fn told(
    row: &'static ScheduleRow,
    terms: &Terms,
    mut case: ScheduleCase,
    paces: &[Option<Pace>],
    (pause, present): (i64, Present),
) -> ScheduleCase {
    let far = later(case.now, 2 * 366 * DAY);
    for (place, (act, pace)) in row.acts.iter().zip(paces).enumerate() {
        let start = match act.from {
            Some(From::Event(event)) => case.events.get(event).copied().flatten(),
            Some(From::Act(at)) => case.done.get(row.acts[at].name).copied().flatten(),
            None => Some(case.now),
        };
        let (Some(start), Some(pace)) = (start, pace) else { continue };
        let earliest = if act.is_counted_back() { later(start, -400 * DAY) } else { start };
        let done_at = match pace {
            Pace::After(after) => later(start, *after),
            Pace::AroundDue(off) => {
                let then = ScheduleCase { now: far, ..case.clone() };
                let due = due_at(row, terms, &then, place).unwrap_or(start);
                later(due, *off).max(earliest)
            }
        };
        case.done.insert(act.name.into(), Some(done_at));
    }
    let planned = |name: &str| {
        let counted = row.acts.iter().filter(|act| act.is_counted_back());
        counted.flat_map(|act| act.from).any(|from| matches!(from, From::Event(event) if event == name))
    };
    let events = case.events.iter().filter(|(name, _)| present == Present::AfterAll || !planned(name));
    let last = events.map(|(_, at)| at).chain(case.done.values()).flatten().max();
    case.now = later(last.copied().unwrap_or(case.now), pause);
    case
}

fn due_at(row: &'static ScheduleRow, terms: &Terms, case: &ScheduleCase, place: usize) -> Option<Instant> {
    let reviewed = row.review(terms, case).ok()?;
    reviewed.value()?.acts.get(place)?.deadline.as_ref().map(|deadline| deadline.due_at)
}
