//! A pick-up on its day: when to check the arrival, when to hand over the key, when to leave, at each new estimate.

use alloc::{format, vec::Vec};

use chrono::TimeDelta;
use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, pickup},
    flight::Flight,
    flight_checks::{CHECK, FlightCheck, Rhythm, Series},
};
use crate::{
    clause::Clause,
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
    shapes::schedule::ActState,
    time::Instant,
    unit::Unit,
};

/// A pick-up, what is known of the arrival, and what was done.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pickup {
    /// The present.
    pub now: Instant,
    /// What is known of the arrival.
    pub flight: Flight,
    /// How long the drive to the place of arrival takes, in minutes, above 0 and at most 1440.
    pub driving_time_min: Number,
    /// When the arrival time was confirmed, each time, in any order.
    #[serde(default)]
    pub checked_at: Vec<Instant>,
    /// When the airport's information desk was asked, each time, in any order. Such an enquiry is a check, too.
    #[serde(default)]
    pub airport_asked_at: Vec<Instant>,
    /// When the pick-up sign was ready; left out, it is not.
    pub sign_ready_at: Option<Instant>,
    /// When the driver collected the keys of the car; left out, that was not noted.
    pub keys_collected_at: Option<Instant>,
    /// When the car left; left out, it has not.
    pub departed_at: Option<Instant>,
}

/// What was to be done when, as it stood at a moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PickupPlan {
    /// Since when it stood so, in the hotel's zone.
    pub known_at: Instant,
    /// The arrival as it was expected then.
    pub arrives_at: Instant,
    /// When the checks were to begin, or began.
    pub checks_from: Instant,
    /// When the airport's desk was to be asked.
    pub enquiry_at: Instant,
    /// When the keys were to be collected.
    pub keys_at: Instant,
    /// When the car was to leave.
    pub leave_at: Instant,
}

/// An act of the pick-up, and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PickupAct {
    /// The act.
    pub act: &'static str,
    /// Who does it.
    pub who: &'static str,
    /// How it stands.
    pub state: ActState,
    /// When it falls due, as it was known when it was done or is known now.
    pub due_at: Instant,
    /// When it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done_at: Option<Instant>,
    /// By how many seconds it is late.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late_by_s: Option<Number>,
}

/// What comes next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PickupNext {
    /// The act.
    pub act: &'static str,
    /// Who does it.
    pub who: &'static str,
    /// When it falls due.
    pub due_at: Instant,
}

/// When everything of a pick-up falls due, and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PickupSchedule {
    /// The arrival as it is known now, in the hotel's zone.
    pub arrives_at: Instant,
    /// What was to be done when, at the registration and at each new estimate; the last one holds.
    pub plans: Vec<PickupPlan>,
    /// Whether the airport's desk is asked before the car leaves: so where the drive takes no longer than that is ahead.
    pub enquiry_before_departure: bool,
    /// The checks of the arrival time, in the order of time.
    pub checks: Vec<FlightCheck>,
    /// The keys, the enquiry and the departure.
    pub acts: Vec<PickupAct>,
    /// What is still to be done, in the order of time.
    pub next: Vec<PickupNext>,
}

/// Says, from a scheduled and re-estimated arrival and the driving time, when to check the arrival, when the keys are handed
/// over, when to ask the airport, when to leave, and how all that stands now.
///
/// The checks begin 2 hours before the arrival that is known then, or with the departure of the car where the drive takes
/// longer, and at once where the pick-up is registered later; after that one falls due every 30 minutes until the arrival. A
/// changed time does not restart them; a delay of more than 2 hours against the former time lets them pause. 30 minutes
/// before the arrival the airport's desk is asked; the car leaves so early that it is there at the landing, and its keys are
/// collected 30 minutes before that. What a new estimate puts into the past is due when the estimate comes. Each act is
/// judged by what was known when it was done; whatever is still to be done, by what is known now. The sign is ready before
/// the enquiry and the departure, and the enquiry comes before the departure where the drive is short enough.
///
/// # Errors
/// [`InvalidInput`] where something lies after the present or before the registration, the estimates are not in the order of
/// time or lie more than 3 days from the schedule, an estimate comes after the arrival, a pick-up that was called off
/// arrived, nothing is said of an arrival 3 days after it was expected, the drive takes no time or more than 1440 minutes,
/// there are more than 1000 checks or enquiries, or the car left before its keys were collected.
///
/// ```
/// use clausebook::{Number, hotel::{self, Estimate, Flight, Pickup, Policy}};
/// let at = |clock: &str| format!("2026-03-02T{clock}:00+08:00").parse().unwrap();
/// let decision = hotel::pickup_schedule(&Policy::default(), &Pickup {
///     now: at("11:00"),
///     flight: Flight {
///         registered_at: at("09:00"),
///         scheduled_at: at("14:00"),
///         estimates: vec![Estimate { known_at: at("10:40"), arrives_at: at("14:20") }],
///         landed_at: None,
///         called_off_at: None,
///     },
///     driving_time_min: Number::whole(45),
///     checked_at: vec![],
///     airport_asked_at: vec![],
///     sign_ready_at: None,
///     keys_collected_at: None,
///     departed_at: None,
/// }).unwrap();
/// let plan = decision.value().unwrap().plans.last().unwrap();
/// assert_eq!(plan.checks_from, at("12:20"));
/// assert_eq!((plan.keys_at, plan.leave_at), (at("13:05"), at("13:35")));
/// ```
#[rule(cites(
    pickup::FLIGHT_CHECK_START,
    pickup::FLIGHT_CHECK_INTERVAL,
    pickup::DRIVER_COLLECTS_KEYS,
    pickup::AIRPORT_ENQUIRY,
    pickup::SIGN_READY,
    pickup::DEPART_BY_ACTUAL_TIME
))]
pub fn pickup_schedule(policy: &Policy, case: &Pickup) -> Result<Decision<PickupSchedule>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    let day = Day::new(policy, case);
    let made: Vec<Instant> = case.checked_at.iter().chain(&case.airport_asked_at).copied().collect();
    let series = day.series(case.now, made.iter().max().copied());
    let checks = series.judge(&made, policy.zone(), case.now, &mut findings);
    let asked_at = case.airport_asked_at.iter().filter(|asked| **asked >= series.begins_at).min().copied();
    let acts = Vec::from([
        day.judge(&day.keys(), case.keys_collected_at, &mut findings),
        day.judge(&day.enquiry(), asked_at, &mut findings),
        day.judge(&day.departure(), case.departed_at, &mut findings),
    ]);
    day.order(asked_at, &acts, &mut findings);
    let next = day.next(&checks, &acts);
    Ok(findings.decide(Some(PickupSchedule {
        arrives_at: policy.zone().local(case.flight.arrives_at(case.now)),
        plans: case.flight.expected().map(|known| day.plan(known.known_at)).collect(),
        enquiry_before_departure: day.enquiry_first(),
        checks,
        acts,
        next,
    })))
}

/// An act that falls due so long before the arrival.
struct Planned {
    clause: Clause,
    act: &'static str,
    who: &'static str,
    lead: TimeDelta,
    /// When it need not be done any more.
    closed_at: Option<Instant>,
}

/// A pick-up under a policy.
struct Day<'c> {
    policy: &'c Policy,
    case: &'c Pickup,
    drive: TimeDelta,
}

impl<'c> Day<'c> {
    fn new(policy: &'c Policy, case: &'c Pickup) -> Self {
        let drive = TimeDelta::microseconds(case.driving_time_min.millionths().saturating_mul(60));
        Self { policy, case, drive }
    }

    fn series(&self, at: Instant, last_made: Option<Instant>) -> Series {
        let lead = self.policy.flight_check_lead_h();
        let rhythm = Rhythm {
            lead: lead.max(self.drive),
            interval: self.policy.flight_check_interval_min(),
            pause_beyond: lead,
        };
        Series::of(&self.case.flight, rhythm, at, last_made)
    }

    fn keys(&self) -> Planned {
        let ahead = self.policy.vehicle_keys_lead_min();
        Planned {
            clause: pickup::DRIVER_COLLECTS_KEYS,
            act: "collect_keys",
            who: "driver",
            lead: self.drive.checked_add(&ahead).unwrap_or(self.drive),
            closed_at: self.case.flight.called_off_at,
        }
    }

    fn enquiry(&self) -> Planned {
        Planned {
            clause: pickup::AIRPORT_ENQUIRY,
            act: "ask_airport_desk",
            who: "concierge",
            lead: self.policy.airport_enquiry_lead_min(),
            closed_at: self.case.flight.over_at(),
        }
    }

    fn departure(&self) -> Planned {
        Planned {
            clause: pickup::DEPART_BY_ACTUAL_TIME,
            act: "driver_departs",
            who: "driver",
            lead: self.drive,
            closed_at: self.case.flight.called_off_at,
        }
    }

    /// Whether the enquiry can come before the departure.
    fn enquiry_first(&self) -> bool {
        self.drive <= self.policy.airport_enquiry_lead_min()
    }

    fn plan(&self, at: Instant) -> PickupPlan {
        let zone = self.policy.zone();
        let due = |planned: &Planned| zone.local(self.case.flight.due(at, planned.lead));
        PickupPlan {
            known_at: zone.local(at),
            arrives_at: zone.local(self.case.flight.arrives_at(at)),
            checks_from: zone.local(self.series(at, None).begins_at),
            enquiry_at: due(&self.enquiry()),
            keys_at: due(&self.keys()),
            leave_at: due(&self.departure()),
        }
    }

    /// How an act stands: judged by what was known when it was done, was closed, or is known now.
    fn judge(&self, planned: &Planned, done_at: Option<Instant>, findings: &mut Findings) -> PickupAct {
        let (zone, now) = (self.policy.zone(), self.case.now);
        let done_at = done_at.map(|done_at| zone.local(done_at));
        let closed_at = planned.closed_at.filter(|_| done_at.is_none());
        let at = done_at.or(closed_at).unwrap_or(now);
        let known_at = closed_at.map_or(at, |closed| closed.minus(TimeDelta::microseconds(1)));
        let due_at = zone.local(self.case.flight.due(known_at, planned.lead));
        let late = at > due_at;
        let state = match (done_at, closed_at, late) {
            (Some(_), _, false) => ActState::Done,
            (Some(_), _, true) => ActState::DoneLate,
            (None, Some(_), false) => ActState::NotNeeded,
            (None, _, true) => ActState::Overdue,
            (None, None, false) if now < due_at => ActState::NotYetDue,
            (None, None, false) => ActState::Open,
        };
        let late_by_s = late.then(|| at.seconds_since(due_at));
        let act = PickupAct { act: planned.act, who: planned.who, state, due_at, done_at, late_by_s };
        if planned.act == "collect_keys" && done_at.is_none() && self.case.departed_at.is_some() {
            // A car that has left has had its keys: nobody noted when.
            findings.push(Finding::unknown(planned.clause, planned.act));
            return PickupAct { state: ActState::Undetermined, late_by_s: None, ..act };
        }
        let finding = match state {
            ActState::NotNeeded => return act,
            ActState::Done => Finding::met(planned.clause).seen(at),
            ActState::DoneLate => Finding::breached(planned.clause).seen(at).remedy(Remedy::Nothing),
            ActState::Overdue => {
                let remedy = if closed_at.is_some() { Remedy::Nothing } else { Remedy::DoNow };
                Finding::breached(planned.clause).seen(zone.local(at)).remedy(remedy)
            }
            ActState::NotYetDue => Finding::missing(planned.clause, planned.act).remedy(Remedy::WaitForLimit),
            _ => Finding::missing(planned.clause, planned.act).remedy(Remedy::DoNow),
        };
        let finding = finding.what(planned.act).limit(Comparison::AtMost, due_at);
        findings.push(match late_by_s {
            Some(late) => finding.by(late).unit(Unit::Second),
            None => finding,
        });
        act
    }

    /// The sign comes before the enquiry and the departure, the enquiry before the departure where that is possible.
    fn order(&self, asked_at: Option<Instant>, acts: &[PickupAct], findings: &mut Findings) {
        const SIGN: &str = "make_sign";
        let clause = pickup::SIGN_READY;
        let zone = self.policy.zone();
        let departed_at = self.case.departed_at.map(|at| zone.local(at));
        let first = asked_at.into_iter().chain(departed_at).min().map(|at| zone.local(at));
        let ready_at = self.case.sign_ready_at.map(|at| zone.local(at));
        let pending = acts.iter().filter(|act| act.act != "collect_keys" && act.state != ActState::NotNeeded);
        let due_at = pending.map(|act| act.due_at).min();
        match (ready_at, first, due_at) {
            (Some(ready), Some(first), _) if ready > first => {
                let finding = Finding::breached(clause).what(SIGN).seen(ready).limit(Comparison::AtMost, first);
                findings.push(finding.by(ready.seconds_since(first)).unit(Unit::Second).remedy(Remedy::Nothing));
            }
            (Some(ready), ..) => findings.push(Finding::met(clause).what(SIGN).seen(ready)),
            (None, Some(first), _) => {
                let finding = Finding::breached(clause).what(SIGN).limit(Comparison::AtMost, first);
                findings.push(finding.remedy(Remedy::DoNow));
            }
            (None, None, Some(due_at)) => {
                findings.push(Finding::missing(clause, SIGN).limit(Comparison::AtMost, due_at));
            }
            (None, None, None) => findings.push(Finding::met(clause).what(SIGN)),
        }
        if let Some(departed) = departed_at.filter(|_| self.enquiry_first()) {
            let asked = self.case.airport_asked_at.iter().any(|asked| *asked <= departed);
            let finding = if asked { Finding::met(clause) } else { Finding::breached(clause).remedy(Remedy::Nothing) };
            findings.push(finding.what("ask_airport_desk").seen(asked).limit(Comparison::AtMost, departed));
        }
    }

    /// What is still to be done, in the order of time.
    fn next(&self, checks: &[FlightCheck], acts: &[PickupAct]) -> Vec<PickupNext> {
        let over = self.case.flight.over_at().is_some();
        let open = |state: ActState| matches!(state, ActState::NotYetDue | ActState::Open | ActState::Overdue);
        let to_check = checks.iter().rfind(|check| check.state == ActState::Overdue && check.overtaken_at.is_none());
        let ahead = checks.iter().find(|check| matches!(check.state, ActState::NotYetDue | ActState::Open));
        let to_check = to_check.into_iter().chain(ahead);
        let of_check = |check: &FlightCheck| PickupNext { act: CHECK, who: "concierge", due_at: check.due_at };
        let of_act = |act: &PickupAct| PickupNext { act: act.act, who: act.who, due_at: act.due_at };
        let closed = |act: &&PickupAct| {
            let called_off = self.case.flight.called_off_at.is_some();
            !called_off && (!over || act.act != "ask_airport_desk")
        };
        let mut next: Vec<PickupNext> = to_check.filter(|_| !over).map(of_check).collect();
        next.extend(acts.iter().filter(|act| open(act.state)).filter(closed).map(of_act));
        next.sort_by_key(|next| next.due_at);
        next
    }
}

const MOST_CHECKS: usize = 1_000;

fn check(case: &Pickup) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    case.flight.check(case.now, &mut faults);
    let longest = Number::whole(24 * 60);
    if case.driving_time_min <= Number::ZERO || case.driving_time_min > longest {
        let expected = ("above 0 and at most 1440 minutes", "大于0且至多1440分钟");
        faults.push(Fault::new(Code::OutOfRange, "driving_time_min", expected).got(case.driving_time_min));
    }
    for (list, times) in [("checked_at", &case.checked_at), ("airport_asked_at", &case.airport_asked_at)] {
        if times.len() > MOST_CHECKS {
            let expected = (format!("at most {MOST_CHECKS} entries"), format!("至多{MOST_CHECKS}项"));
            faults.push(Fault::new(Code::TooLong, list, expected).got(times.len()));
        }
        for (place, at) in times.iter().enumerate() {
            during(&format!("{list}[{place}]"), Some(*at), case, &mut faults);
        }
    }
    during("sign_ready_at", case.sign_ready_at, case, &mut faults);
    during("keys_collected_at", case.keys_collected_at, case, &mut faults);
    during("departed_at", case.departed_at, case, &mut faults);
    faults.not_before("departed_at", case.departed_at.as_ref(), "keys_collected_at", case.keys_collected_at.as_ref());
    faults.check()
}

/// Nothing of a pick-up is done before it is registered, or after the present.
fn during(path: &str, at: Option<Instant>, case: &Pickup, faults: &mut Faults) {
    faults.not_after(path, at, case.now);
    let registered = case.flight.registered_at;
    if let Some(early) = at.filter(|at| *at < registered) {
        let expected = (format!("not before the registration ({registered})"), format!("不早于登记时间({registered})"));
        faults.push(Fault::new(Code::BeforeEvent, path, expected).got(early));
    }
}
