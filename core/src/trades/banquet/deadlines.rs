//! What is due when before a banquet.

use alloc::{collections::BTreeMap, string::ToString as _, vec::Vec};

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    book::{Policy, prep, schedules},
    plan::{Banquet, BanquetKind, Meal},
};
use crate::{
    book::ScheduleRow,
    decision::{Comparison, Finding, Findings},
    invalid::InvalidInput,
    shapes::{Facts, schedule::ScheduleCase},
    time::Instant,
};

/// Something that is due before a banquet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Task {
    /// What is to be done.
    pub task: &'static str,
    /// Who does it, where the source says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<&'static str>,
    /// When it is due.
    pub due_at: Instant,
    /// Whether `due_at` itself is still in time: so for clock times, not for the midnight that ends a day.
    pub inclusive: bool,
}

/// Whether a banquet was confirmed later than the day on which its requirement is due.
pub(super) fn is_short_notice(policy: &Policy, case: &Banquet) -> bool {
    let ahead = prep::plan_three_days_before::DUE_BEFORE_EVENT.value.count();
    policy.zone().day(case.confirmed_at) > case.date.minus(ahead)
}

/// The facts that the schedules of a banquet may ask for.
fn facts(policy: &Policy, case: &Banquet, asked: &[&'static str]) -> Facts {
    let wedding = case.kind == BanquetKind::Wedding;
    let known = [("wedding_banquet", wedding), ("short_notice", is_short_notice(policy, case))];
    let known = known.into_iter().filter(|(fact, _)| asked.contains(fact));
    known.map(|(fact, holds)| (fact.to_string(), Some(holds))).collect()
}

/// The schedules of a banquet, each with its case: nothing done yet.
pub(super) fn schedules_of(
    policy: &Policy,
    case: &Banquet,
    now: Instant,
) -> impl Iterator<Item = (&'static ScheduleRow, ScheduleCase)> {
    let day = match case.meal {
        Meal::Lunch => schedules::LUNCH,
        Meal::Dinner => schedules::DINNER,
    };
    [schedules::PREPARATION, day].map(|row| {
        let (start, _) = policy.zone().start_of(case.date);
        let mut events = BTreeMap::from([("meal_start".to_string(), Some(start))]);
        if row.events.contains(&"booking_confirmed") {
            events.insert("booking_confirmed".to_string(), Some(case.confirmed_at));
        }
        let facts = facts(policy, case, &row.fact_names());
        (row, ScheduleCase { events, done: BTreeMap::new(), now, facts })
    })
    .into_iter()
}

/// What is due when, earliest first.
pub(super) fn deadlines(
    policy: &Policy,
    case: &Banquet,
    findings: &mut Findings,
) -> Result<Vec<Task>, InvalidInput> {
    let mut tasks = Vec::new();
    for (row, review) in schedules_of(policy, case, case.confirmed_at) {
        let (reviewed, _) = row.review(policy, &review)?.into_parts();
        let acts = reviewed.map(|reviewed| reviewed.acts).unwrap_or_default();
        for (act, reviewed) in row.acts.iter().zip(acts) {
            let Some(deadline) = reviewed.deadline else { continue };
            let comparison = if deadline.inclusive { Comparison::AtMost } else { Comparison::LessThan };
            findings.each(act.clauses, |clause| {
                Finding::met(clause).what(act.name).limit(comparison, deadline.due_at)
            });
            tasks.push(Task { task: act.name, who: act.who, due_at: deadline.due_at, inclusive: deadline.inclusive });
        }
    }
    tasks.sort_by_key(|task| task.due_at);
    Ok(tasks)
}
