//! The run-up to a wedding in one call: the dated plan of payments and meetings, and what is late today.

use alloc::{
    collections::BTreeMap,
    string::{String, ToString as _},
    vec::Vec,
};

use chrono::TimeDelta;
use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, meeting, plan, prep, rehearsal, schedules},
    contract::Contract,
    instalment::InstalmentState,
    payment::{Payment, PaymentCase, PaymentPlan, payment_plan},
    preparation::Preparation,
    site_setup::{SiteSetup, site_setup},
};
use crate::{
    book::ScheduleRow,
    decision::{Decision, Findings},
    invalid::{Faults, InvalidInput},
    measure::Number,
    money::Money,
    shapes::schedule::{ActReviewed, ActState, ScheduleCase},
    time::{Day, Instant},
};

/// What was done besides payments; what is left out was not done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RunUpLog {
    /// When the planning book was finished.
    pub planning_book_finished_at: Option<Instant>,
    /// When the schedule of the wedding day was finished.
    pub day_schedule_finished_at: Option<Instant>,
    /// When the first internal coordination meeting was held, once both papers were finished.
    pub first_meeting_at: Option<Instant>,
    /// When the follow-up meeting was held, not before the first.
    pub follow_up_meeting_at: Option<Instant>,
    /// When the state of all preparations was confirmed.
    pub final_check_at: Option<Instant>,
    /// When the six documents were handed over.
    pub documents_handed_over_at: Option<Instant>,
    /// When the performances were rehearsed.
    pub performances_rehearsed_at: Option<Instant>,
    /// When the rehearsal was held.
    pub rehearsed_at: Option<Instant>,
}

/// What the venue allows, and what became of the set-up.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Venue {
    /// Whether it allows the set-up before the wedding day; left out, that is not known.
    pub early_setup_allowed: Option<bool>,
    /// The first calendar day on which it allows it, before the wedding day; left out, it names none.
    pub allowed_from: Option<Day>,
    /// The calendar day on which the site is set up, or was; left out, it is not arranged yet.
    pub set_up_on: Option<Day>,
    /// Whether the lead saw to the details on site in person; left out, that is still to come.
    pub lead_present: Option<bool>,
}

/// A wedding, from the contract on.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Wedding {
    /// The contract: its day, the wedding's day, the total.
    pub contract: Contract,
    /// What has been paid, in any order.
    #[serde(default)]
    pub payments: Vec<Payment>,
    /// What has been given back, in CNY, at most what was paid; left out, nothing.
    #[serde(default)]
    pub refunded: Money,
    /// How far the preparations are; left out, they are not in place.
    #[serde(default)]
    pub preparation: Preparation,
    /// What was done besides.
    #[serde(default)]
    pub log: RunUpLog,
    /// Whether a performance is planned; left out, none is.
    #[serde(default)]
    pub performance_planned: bool,
    /// The venue; left out, the set-up is not asked about.
    pub venue: Option<Venue>,
    /// The present.
    pub now: Instant,
}

/// A payment or an act, and the last calendar day on which it is in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DueItem {
    /// What is due: an instalment or an act.
    pub what: &'static str,
    /// The last calendar day on which it is in time.
    pub due_on: Day,
    /// By how many calendar days it is late today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late_by_d: Option<Number>,
}

/// The plan of a wedding, and where it stands today.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RunUp {
    /// The calendar day of the present, in the shop's zone.
    pub today: Day,
    /// How many calendar days are left until the wedding; negative after it.
    pub days_left: Number,
    /// The payments.
    pub payments: PaymentPlan,
    /// The meetings and everything else that has a date.
    pub acts: Vec<ActReviewed>,
    /// The calendar day for which the set-up of the site is arranged, where the venue was given and its word is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_up_on: Option<Day>,
    /// What is late today, the oldest first.
    pub late: Vec<DueItem>,
    /// What is to be done from today on, the earliest first.
    pub ahead: Vec<DueItem>,
}

/// Works out the dated plan of a wedding from its contract, and says what is late today.
///
/// From the days of the contract and of the wedding and the total: the instalments (see
/// [`payment_plan`](super::payment_plan)), the two coordination meetings once the planning papers are finished, and what is
/// counted back from the wedding: the check of all preparations one week before (on a contract signed later, by the day
/// before), the six documents, performances and the rehearsal itself on the day before. With a venue also for when the
/// set-up is arranged. With what was paid and done so far it says what is done, late or ahead.
///
/// # Errors
/// [`InvalidInput`] as [`payment_plan`](super::payment_plan) and [`site_setup`](super::site_setup), and where something was
/// done after the present, or a meeting before what it follows.
///
/// ```
/// use chrono::NaiveDate;
/// use clausebook::{Day, Money, wedding::{self, Contract, Policy, Preparation, RunUpLog, Wedding}};
/// let day = |text: &str| Day::try_from(text.parse::<NaiveDate>().unwrap()).unwrap();
/// let decision = wedding::run_up(&Policy::default(), &Wedding {
///     contract: Contract::new(day("2026-03-01"), day("2026-10-01"), Money::from_fen(10_000_000).unwrap()),
///     payments: vec![],
///     refunded: Money::ZERO,
///     preparation: Preparation::default(),
///     log: RunUpLog::default(),
///     performance_planned: false,
///     venue: None,
///     now: "2026-03-03T10:00:00+08:00".parse().unwrap(),
/// }).unwrap();
/// let run_up = decision.value().unwrap();
/// let late: Vec<_> = run_up.late.iter().map(|item| (item.what, item.late_by_d.unwrap().count())).collect();
/// assert_eq!(late, [("intention_deposit", 2), ("contract_deposit", 2)]);
/// let next = &run_up.ahead[0];
/// assert_eq!((next.what, next.due_on), ("second_instalment", day("2026-09-24")));
/// ```
#[rule(
    cites(
        plan::SIX_DOCUMENTS,
        rehearsal::DAY_BEFORE,
        rehearsal::PERFORMANCES,
        meeting::SAME_DAY,
        meeting::FOLLOW_UP,
        prep::FINAL_CHECK
    ),
    as_in(super::payment::payment_plan, super::site_setup::site_setup)
)]
pub fn run_up(policy: &Policy, case: &Wedding) -> Result<Decision<RunUp>, InvalidInput> {
    check(case)?;
    let zone = policy.zone();
    let today = zone.day(case.now);
    let (payments, mut findings) = payment_plan(policy, &case.of_payments())?.into_parts();
    let Some(payments) = payments else { return Ok(findings.decide(None)) };

    let mut acts = Vec::new();
    for (schedule, case) in [
        (schedules::COORDINATION, case.of_coordination()),
        (schedules::RUN_UP, case.of_run_up(zone.start_of(case.contract.wedding_on).0)),
    ] {
        acts.extend(reviewed(policy, schedule, &case, &mut findings)?);
    }
    let set_up_on = match &case.venue {
        Some(venue) => {
            let setup = site_setup(policy, &venue.of(case.contract.wedding_on)).map_err(|error| error.below("venue"))?;
            let (setup, own) = setup.into_parts();
            findings.append(own);
            setup.and_then(|setup| setup.arrange_for)
        }
        None => None,
    };
    let (late, ahead) = due(&payments, &acts, today, |instant| zone.day(instant));
    let days_left = case.contract.wedding_on.days_since(today);
    Ok(findings.decide(Some(RunUp { today, days_left, payments, acts, set_up_on, late, ahead })))
}

/// A schedule's acts; one whose event has not come, or that this case does not need, says nothing.
fn reviewed(
    policy: &Policy,
    schedule: &'static ScheduleRow,
    case: &ScheduleCase,
    findings: &mut Findings,
) -> Result<Vec<ActReviewed>, InvalidInput> {
    let (reviewed, own) = schedule.review(policy, case)?.into_parts();
    findings.append(own);
    Ok(reviewed.map(|reviewed| reviewed.acts).unwrap_or_default())
}

/// What is late and what is ahead, each in the order of the days.
fn due(
    payments: &PaymentPlan,
    acts: &[ActReviewed],
    today: Day,
    day: impl Fn(Instant) -> Day,
) -> (Vec<DueItem>, Vec<DueItem>) {
    let open = |state: InstalmentState| !matches!(state, InstalmentState::Paid | InstalmentState::PaidLate);
    let instalments = payments.instalments.iter().filter(|one| open(one.state));
    let instalments = instalments.map(|one| (one.instalment.word(), one.due_on));
    let open = |state: ActState| matches!(state, ActState::Open | ActState::NotYetDue | ActState::Overdue);
    let acts = acts.iter().filter(|act| open(act.state)).filter_map(|act| {
        let deadline = act.deadline.as_ref()?;
        // The midnight that ends a day belongs to the next one.
        let moment = if deadline.inclusive { TimeDelta::zero() } else { TimeDelta::microseconds(-1) };
        Some((act.act, day(deadline.due_at.plus(moment))))
    });
    let item = |(what, due_on): (&'static str, Day)| {
        let late_by_d = (due_on < today).then(|| today.days_since(due_on));
        DueItem { what, due_on, late_by_d }
    };
    let mut items: Vec<DueItem> = instalments.chain(acts).map(item).collect();
    items.sort_by_key(|item| item.due_on);
    items.into_iter().partition(|item| item.late_by_d.is_some())
}

type Times = BTreeMap<String, Option<Instant>>;

fn times<const N: usize>(times: [(&str, Option<Instant>); N]) -> Times {
    times.into_iter().map(|(name, at)| (name.to_string(), at)).collect()
}

impl Wedding {
    fn of_payments(&self) -> PaymentCase {
        PaymentCase {
            contract: self.contract.clone(),
            payments: self.payments.clone(),
            refunded: self.refunded,
            preparation: self.preparation.clone(),
            now: self.now,
        }
    }

    /// When both papers were finished.
    fn papers_finished_at(&self) -> Option<Instant> {
        Some(self.log.planning_book_finished_at?.max(self.log.day_schedule_finished_at?))
    }

    fn of_coordination(&self) -> ScheduleCase {
        ScheduleCase {
            events: times([("planning_papers_finished", self.papers_finished_at())]),
            done: times([
                ("first_coordination_meeting", self.log.first_meeting_at),
                ("follow_up_meeting", self.log.follow_up_meeting_at),
            ]),
            now: self.now,
            facts: BTreeMap::new(),
        }
    }

    fn of_run_up(&self, wedding_at: Instant) -> ScheduleCase {
        let Contract { signed_on, wedding_on, .. } = self.contract;
        let in_last_week = signed_on > self.contract.week_before();
        let check = if in_last_week { "final_check_after_late_signing" } else { "final_check" };
        let facts = [
            ("signed_in_last_week", in_last_week),
            ("signed_on_wedding_day", signed_on == wedding_on),
            ("performance_planned", self.performance_planned),
        ];
        ScheduleCase {
            events: times([("wedding", Some(wedding_at))]),
            done: times([
                (check, self.log.final_check_at),
                ("hand_over_documents", self.log.documents_handed_over_at),
                ("rehearse_performances", self.log.performances_rehearsed_at),
                ("rehearsal", self.log.rehearsed_at),
            ]),
            now: self.now,
            facts: facts.into_iter().map(|(fact, holds)| (fact.to_string(), Some(holds))).collect(),
        }
    }
}

impl Venue {
    const fn of(&self, wedding_on: Day) -> SiteSetup {
        let Self { early_setup_allowed, allowed_from, set_up_on, lead_present } = *self;
        SiteSetup { wedding_on, early_setup_allowed, allowed_from, set_up_on, lead_present }
    }
}

fn check(case: &Wedding) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    let log = &case.log;
    for (path, at) in [
        ("log.planning_book_finished_at", log.planning_book_finished_at),
        ("log.day_schedule_finished_at", log.day_schedule_finished_at),
        ("log.first_meeting_at", log.first_meeting_at),
        ("log.follow_up_meeting_at", log.follow_up_meeting_at),
        ("log.final_check_at", log.final_check_at),
        ("log.documents_handed_over_at", log.documents_handed_over_at),
        ("log.performances_rehearsed_at", log.performances_rehearsed_at),
        ("log.rehearsed_at", log.rehearsed_at),
    ] {
        faults.not_after(path, at, case.now);
    }
    let (first, finished) = (log.first_meeting_at.as_ref(), case.papers_finished_at());
    faults.not_before("log.first_meeting_at", first, "planning_papers_finished", finished.as_ref());
    faults.not_before("log.follow_up_meeting_at", log.follow_up_meeting_at.as_ref(), "first_meeting_at", first);
    faults.check()
}
