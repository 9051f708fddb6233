//! When an act falls due, and how it stands.

use super::{ActReviewed, ActState, ScheduleCase};
use crate::{
    book::{ActRow, Due, Figure, ScheduleRow, Source},
    clause::Clause,
    decision::{Comparison, Finding, Findings, Remedy},
    measure::Number,
    policy::Settings,
    shapes::Holds,
    time::{Calendar, Day, Deadline, Instant, Zone},
    unit::Unit,
};

/// An act whose event has come: from when on and until when it is to be done.
struct Term {
    deadline: Deadline,
    not_before: Option<Instant>,
    /// Whether an act done before `not_before` breaks the clause; otherwise it is advice.
    early_is_breach: bool,
    /// Without a tolerance lateness is told, never a breach.
    tolerant: bool,
}

impl Term {
    fn is_met_at(&self, done_at: Instant) -> bool {
        self.not_before.is_none_or(|not_before| not_before <= done_at) && self.deadline.is_met_at(done_at)
    }

    /// What is due after a time is not due before it is over, although done earlier it counts.
    fn not_yet_due(&self, act: &ActRow, now: Instant) -> bool {
        let from = if matches!(act.due, Due::After(_)) { Some(self.deadline.due_at) } else { self.not_before };
        from.is_some_and(|from| now < from)
    }

    /// What is owed anew every week was owed last week where it was done before this week's day.
    fn counts(&self, act: &ActRow, done_at: Instant) -> bool {
        !matches!(act.due, Due::Weekday(_)) || self.deadline.from <= done_at
    }
}

/// Reviews one act; `earlier` are the acts that stand before it.
pub(super) fn review(
    schedule: &'static ScheduleRow,
    act: &'static ActRow,
    settings: &Settings,
    case: &ScheduleCase,
    earlier: &[ActReviewed],
    findings: &mut Findings,
) -> ActReviewed {
    let zone = settings.zone();
    let done_at = case.done_at(act).map(|done_at| zone.local(done_at));
    let mut reviewed = ActReviewed {
        act: act.name,
        who: act.who,
        state: ActState::Waiting,
        deadline: None,
        not_before: None,
        done_at,
        late_by_s: None,
    };
    match act.condition.holds(&case.facts) {
        Holds::Yes => {}
        Holds::No => {
            reviewed.state = ActState::NotNeeded;
            return reviewed;
        }
        Holds::Unknown(fact) => {
            findings.each(act.clauses, |clause| Finding::unknown(clause, fact));
            reviewed.state = ActState::Undetermined;
            return reviewed;
        }
    }
    let term = match term(schedule, act, settings, case, earlier) {
        Some(Ok(term)) => term,
        Some(Err(open)) => {
            findings.each(act.clauses, |clause| Finding::open(clause, open));
            reviewed.state = ActState::Undetermined;
            return reviewed;
        }
        None => return reviewed,
    };
    let done_at = done_at.filter(|done_at| term.counts(act, *done_at));
    reviewed.done_at = done_at;
    let closed = act.closed_by.iter().filter_map(|event| case.happened(event)).min();
    let needless = closed.is_some_and(|closed| term.deadline.is_met_at(closed));
    reviewed.state = if act.forecast {
        forecast(act, &term, findings);
        if case.now < term.deadline.due_at { ActState::Open } else { ActState::Done }
    } else if needless && !done_at.is_some_and(|done_at| term.tolerant || term.is_met_at(done_at)) {
        // What need not be done any more is not done too late either.
        ActState::NotNeeded
    } else if let Some(done_at) = done_at {
        let (state, late) = judge_done(act, &term, done_at, findings);
        reviewed.late_by_s = late;
        state
    } else if closed.is_some() && term.tolerant {
        ActState::NotNeeded
    } else {
        // What was closed too late is late by then, and nothing can be done about it.
        let (at, remedy) = closed.map_or((case.now, Remedy::DoNow), |closed| (closed, Remedy::Nothing));
        let (state, late) = judge_open(act, &term, zone.local(at), remedy, findings);
        reviewed.late_by_s = late;
        state
    };
    reviewed.not_before = term.not_before;
    reviewed.deadline = Some(term.deadline);
    reviewed
}

/// When the act is to be done; none while its event has not come, an error with the parameter's name where a figure is open.
fn term(
    schedule: &'static ScheduleRow,
    act: &'static ActRow,
    settings: &Settings,
    case: &ScheduleCase,
    earlier: &[ActReviewed],
) -> Option<Result<Term, &'static str>> {
    let zone = settings.zone();
    let event = schedule.event_name(act);
    let figure = |source: Source| settings.figure(source).ok_or(settings.parameter(source).unwrap_or(act.name));
    let term = |deadline: Deadline| Term { deadline, not_before: None, early_is_breach: true, tolerant: false };
    let none = Figure { value: Number::ZERO, unit: Unit::Second };
    if let Due::Weekday(weekday) = act.due {
        return Some(Ok(weekly(zone, act, weekday, case.now)));
    }
    let from = schedule.starts_at(act, case)?;
    let made = match act.due {
        Due::Within(length) | Due::After(length) => {
            figure(length).map(|length| term(Deadline::after(zone, event, from, length)))
        }
        Due::OnDay(length) => figure(length).map(|length| Term {
            not_before: Some(zone.start_of(zone.day(from).later(length).0).0),
            ..term(Deadline::after(zone, event, from, length))
        }),
        Due::SameDay => Ok(term(Deadline::after(zone, event, from, Figure { unit: Unit::Day, ..none }))),
        Due::NextDay => {
            Ok(term(Deadline::after(zone, event, from, Figure { value: Number::whole(1), unit: Unit::Day })))
        }
        Due::Immediately | Due::Promptly => {
            let limit = act.limit.and_then(|at| settings.figure(Source::Policy(at)));
            Ok(Term { tolerant: limit.is_none(), ..term(Deadline::after(zone, event, from, limit.unwrap_or(none))) })
        }
        Due::Before(lead) => {
            let at_it = if act.by_time.is_some() { Figure { unit: Unit::Day, ..none } } else { none };
            lead.map_or(Ok(at_it), figure).map(|lead| term(Deadline::before(zone, event, from, lead)))
        }
        Due::Weekday(_) => return None,
    };
    let made = made.map(|mut term| {
        if let Some(minutes) = act.by_time {
            term.deadline = term.deadline.by_clock(zone, minutes);
        }
        cap(act, from, earlier, &mut term);
        term
    });
    Some(match (made, act.earliest) {
        (Ok(term), Some((source, hard))) => figure(source).map(|length| {
            let day = zone.day(from);
            let (first, _) = if act.is_counted_back() { day.earlier(length) } else { day.later(length) };
            Term { not_before: Some(zone.start_of(first).0), early_is_breach: hard, ..term }
        }),
        (made, _) => made,
    })
}

/// Falls due with another act where that is earlier and still ahead when the event comes.
fn cap(act: &ActRow, from: Instant, earlier: &[ActReviewed], term: &mut Term) {
    let other = act.cap.and_then(|at| earlier.get(at)).and_then(|other| other.deadline.as_ref());
    if let Some(other) = other
        && from <= other.due_at
        && other.due_at < term.deadline.due_at
    {
        term.deadline = other.clone();
    }
}

/// This week's day: due by its end.
fn weekly(zone: Zone, act: &ActRow, weekday: u8, now: Instant) -> Term {
    let today = zone.day(now);
    let since = (7_u8.saturating_add(today.weekday()).saturating_sub(weekday)).checked_rem(7).unwrap_or_default();
    let deadline = by_end_of(zone, act, today.minus(u32::from(since)));
    Term { deadline, not_before: None, early_is_breach: false, tolerant: false }
}

/// The day of a weekly act so many weeks after another: due by its end.
pub(super) fn weeks_after(zone: Zone, act: &ActRow, deadline: &Deadline, weeks: u32) -> Deadline {
    by_end_of(zone, act, zone.day(deadline.from).plus(weeks.saturating_mul(7)))
}

fn by_end_of(zone: Zone, act: &ActRow, day: Day) -> Deadline {
    let (from, _) = zone.start_of(day);
    Deadline::after(zone, act.name, from, Figure { value: Number::ZERO, unit: Unit::Day })
}

pub(super) fn comparison(deadline: &Deadline) -> Comparison {
    match deadline.calendar {
        Calendar::Elapsed | Calendar::ClockTime => Comparison::AtMost,
        Calendar::CalendarDays => Comparison::LessThan,
    }
}

fn forecast(act: &ActRow, term: &Term, findings: &mut Findings) {
    findings.each(act.clauses, |clause| {
        Finding::met(clause).what(act.name).limit(comparison(&term.deadline), term.deadline.due_at)
    });
}

fn judge_done(act: &ActRow, term: &Term, done_at: Instant, findings: &mut Findings) -> (ActState, Option<Number>) {
    let late_by = done_at.seconds_since(term.deadline.due_at);
    if let Some(not_before) = term.not_before.filter(|not_before| done_at < *not_before) {
        findings.each(act.clauses, |clause| {
            let finding = if term.early_is_breach { Finding::breached(clause) } else { Finding::advice(clause) };
            finding
                .what(act.name)
                .seen(done_at)
                .limit(Comparison::AtLeast, not_before)
                .by(not_before.seconds_since(done_at))
                .unit(Unit::Second)
                .remedy(Remedy::WaitForLimit)
        });
        return (ActState::DoneEarly, None);
    }
    if term.is_met_at(done_at) {
        findings.each(act.clauses, |clause| timely(clause, act, term, done_at));
        return (ActState::Done, None);
    }
    let (state, late) = if term.tolerant { (ActState::Done, None) } else { (ActState::DoneLate, Some(late_by)) };
    findings.each(act.clauses, |clause| {
        let finding =
            if term.tolerant { Finding::met(clause) } else { Finding::breached(clause).remedy(Remedy::Nothing) };
        finding
            .what(act.name)
            .seen(done_at)
            .limit(comparison(&term.deadline), term.deadline.due_at)
            .by(late_by)
            .unit(Unit::Second)
    });
    (state, late)
}

fn timely(clause: Clause, act: &ActRow, term: &Term, done_at: Instant) -> Finding {
    Finding::met(clause).what(act.name).seen(done_at).limit(comparison(&term.deadline), term.deadline.due_at)
}

fn judge_open(
    act: &ActRow,
    term: &Term,
    now: Instant,
    remedy: Remedy,
    findings: &mut Findings,
) -> (ActState, Option<Number>) {
    let due_at = term.deadline.due_at;
    if term.tolerant || term.deadline.is_met_at(now) {
        let early = term.not_yet_due(act, now);
        findings.each(act.clauses, |clause| {
            let finding = Finding::missing(clause, act.name).limit(comparison(&term.deadline), due_at);
            let finding = finding.remedy(if early { Remedy::WaitForLimit } else { remedy });
            if now > due_at { finding.seen(now).by(now.seconds_since(due_at)).unit(Unit::Second) } else { finding }
        });
        return (if early { ActState::NotYetDue } else { ActState::Open }, None);
    }
    let late_by = now.seconds_since(due_at);
    findings.each(act.clauses, |clause| {
        Finding::breached(clause)
            .what(act.name)
            .seen(now)
            .limit(comparison(&term.deadline), due_at)
            .by(late_by)
            .unit(Unit::Second)
            .remedy(remedy)
    });
    (ActState::Overdue, Some(late_by))
}
