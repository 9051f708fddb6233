//! The series of checks of an arrival time that moves.

use alloc::vec::Vec;

use chrono::TimeDelta;
use schemars::JsonSchema;
use serde::Serialize;

use super::{
    book::pickup,
    flight::{Estimate, Flight},
};
use crate::{
    clause::Clause,
    decision::{Comparison, Finding, Findings, Remedy},
    measure::Number,
    shapes::schedule::ActState,
    time::{Instant, Zone},
    unit::Unit,
};

/// A check of the arrival time, and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FlightCheck {
    /// When it falls due, in the hotel's zone.
    pub due_at: Instant,
    /// How it stands.
    pub state: ActState,
    /// When it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done_at: Option<Instant>,
    /// By how many seconds it is late.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late_by_s: Option<Number>,
    /// When the next check, a pause or the arrival overtook one that was not made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overtaken_at: Option<Instant>,
}

/// When a check falls due, and when it is overtaken: by the next one, by a pause, by the arrival.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Point {
    due_at: Instant,
    overtaken_at: Option<Instant>,
}

/// How the series runs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rhythm {
    /// How long before the arrival it begins.
    pub lead: TimeDelta,
    /// How often a check falls due after that.
    pub interval: TimeDelta,
    /// A delay beyond this lets it pause.
    pub pause_beyond: TimeDelta,
}

/// The series as it is known at a moment.
#[derive(Debug, Clone)]
pub(super) struct Series {
    points: Vec<Point>,
    interval: TimeDelta,
    /// When the series began, or began again after a pause, or is to begin.
    pub begins_at: Instant,
}

impl Series {
    /// The checks up to the arrival as they are known at `now`, and up to the next one that is still to be made.
    pub fn of(flight: &Flight, rhythm: Rhythm, now: Instant, last_made: Option<Instant>) -> Self {
        let known: Vec<Estimate> = flight.known_by(now).collect();
        let mut series = Self { points: Vec::new(), interval: rhythm.interval, begins_at: flight.registered_at };
        let mut next = flight.registered_at;
        let mut begun = false;
        let mut former: Option<Instant> = None;
        for (place, estimate) in known.iter().enumerate() {
            let begins = estimate.arrives_at.minus(rhythm.lead);
            let delay = former.map_or(TimeDelta::zero(), |former| estimate.arrives_at.since(former));
            let pauses = delay > rhythm.pause_beyond && begins > estimate.known_at;
            if !begun || pauses {
                next = begins.max(estimate.known_at);
                series.begins_at = next;
                if pauses {
                    series.overtake(estimate.known_at);
                }
                begun = false;
            }
            former = Some(estimate.arrives_at);
            let until = known.get(place.saturating_add(1)).map(|later| later.known_at);
            while (until.is_some() || next <= estimate.arrives_at || !series.reaches_beyond(now, last_made))
                && until.or(flight.over_at()).is_none_or(|until| next < until)
            {
                series.overtake(next);
                series.points.push(Point { due_at: next, overtaken_at: None });
                begun = true;
                next = next.plus(rhythm.interval);
            }
        }
        if let Some(over) = flight.over_at() {
            series.overtake(over);
        }
        series
    }

    /// Whether a check lies ahead that none of those made so far stands for.
    fn reaches_beyond(&self, now: Instant, last_made: Option<Instant>) -> bool {
        let answered = last_made.map_or(0, |made| {
            let before = self.points.iter().filter(|point| point.due_at < made).count();
            before.saturating_add(1)
        });
        self.points.get(answered..).is_some_and(|rest| rest.last().is_some_and(|point| point.due_at > now))
    }

    fn overtake(&mut self, at: Instant) {
        if let Some(point) = self.points.last_mut().filter(|point| point.overtaken_at.is_none()) {
            point.overtaken_at = Some(at);
        }
    }

    /// How every check stands; one is judged once it is due, and the first that lies ahead is still to come.
    pub fn judge(&self, made: &[Instant], zone: Zone, now: Instant, findings: &mut Findings) -> Vec<FlightCheck> {
        let mut made = made.to_vec();
        made.sort_unstable();
        let mut made = made.into_iter().peekable();
        let mut ahead = false;
        let mut judged = Vec::new();
        for point in &self.points {
            // A check stands for the stretch that ends when it falls due: an earlier one, or a second one, for nothing.
            let from = point.due_at.minus(self.interval);
            while made.next_if(|at| *at <= from).is_some() {}
            let counts = |at: &Instant| *at <= point.due_at || point.overtaken_at.is_none_or(|over| *at < over);
            let done_at = made.next_if(counts);
            let first = judged.is_empty();
            let clause = if first { pickup::FLIGHT_CHECK_START } else { pickup::FLIGHT_CHECK_INTERVAL };
            let open = done_at.is_none() && point.overtaken_at.is_none_or(|over| over > now) && now <= point.due_at;
            let (check, finding) = point.judge(clause, done_at, zone, now);
            judged.push(check);
            if !open || !ahead {
                findings.push(finding);
            }
            ahead |= open;
        }
        judged
    }
}

impl Point {
    fn judge(self, clause: Clause, done_at: Option<Instant>, zone: Zone, now: Instant) -> (FlightCheck, Finding) {
        let due_at = zone.local(self.due_at);
        let done_at = done_at.map(|done_at| zone.local(done_at));
        let overtaken_at = self.overtaken_at.filter(|over| done_at.is_none() && *over <= now).map(|over| zone.local(over));
        let seen = done_at.unwrap_or(overtaken_at.unwrap_or(now));
        let seen = zone.local(seen);
        let late = seen > due_at;
        let late_by_s = late.then(|| seen.seconds_since(due_at));
        let state = match (done_at, late) {
            (Some(_), false) => ActState::Done,
            (Some(_), true) => ActState::DoneLate,
            (None, true) => ActState::Overdue,
            (None, false) if now < self.due_at => ActState::NotYetDue,
            (None, false) => ActState::Open,
        };
        let finding = match state {
            ActState::Done => Finding::met(clause).seen(seen),
            ActState::DoneLate => Finding::breached(clause).seen(seen).remedy(Remedy::Nothing),
            ActState::Overdue if overtaken_at.is_some() => Finding::breached(clause).seen(seen).remedy(Remedy::Nothing),
            ActState::Overdue => Finding::breached(clause).seen(seen).remedy(Remedy::DoNow),
            ActState::NotYetDue => Finding::missing(clause, CHECK).remedy(Remedy::WaitForLimit),
            _ => Finding::missing(clause, CHECK).remedy(Remedy::DoNow),
        };
        let finding = finding.what(CHECK).limit(Comparison::AtMost, due_at);
        let finding = match late_by_s {
            Some(late) => finding.by(late).unit(Unit::Second),
            None => finding,
        };
        (FlightCheck { due_at, state, done_at, late_by_s, overtaken_at }, finding)
    }
}

/// The act as the book calls it.
pub(super) const CHECK: &str = "check_arrival_time";
