//! The run-up: what is late and what is ahead, together with the payment plan.

use clausebook::{
    Money, Verdict,
    shapes::schedule::ActState,
    wedding::{InstalmentState, RunUpLog, Wedding, payment_plan, run_up},
};
use proptest::prelude::*;

use super::{
    companies, law,
    payments::{Story, stories, told},
};
use crate::common::time::later;

const HOUR: i64 = 3_600_000_000;

/// Hours before the present at which things were done.
type Done = [Option<i64>; 8];

fn wedding(company: &clausebook::wedding::Policy, story: &Story, done: Done, performance_planned: bool) -> Wedding {
    let case = told(company, story);
    let at = |place: usize| done[place].map(|hours| later(case.now, -hours * HOUR));
    let finished = at(0).max(at(1)).filter(|_| done[0].is_some() && done[1].is_some());
    let first_meeting_at = at(2).max(finished.filter(|_| done[2].is_some()));
    let follow_up_meeting_at = at(3).max(first_meeting_at.filter(|_| done[3].is_some()));
    Wedding {
        contract: case.contract,
        payments: case.payments,
        refunded: case.refunded,
        preparation: case.preparation,
        log: RunUpLog {
            planning_book_finished_at: at(0),
            day_schedule_finished_at: at(1),
            first_meeting_at,
            follow_up_meeting_at,
            final_check_at: at(4),
            documents_handed_over_at: at(5),
            performances_rehearsed_at: at(6),
            rehearsed_at: at(7),
        },
        performance_planned,
        venue: None,
        now: case.now,
    }
}

fn logs() -> impl Strategy<Value = Done> {
    prop::array::uniform8(prop::option::of(0_i64..5_000))
}

#[test]
fn what_is_late_and_what_is_ahead_are_what_is_open() {
    law("run_up", 512, (companies(), stories(), logs(), any::<bool>()), |(company, story, done, performance)| {
        let case = wedding(&company, &story, done, performance);
        let decision = run_up(&company, &case).expect("nothing contradicts anything");
        let value = decision.value().expect("there is always a plan");
        prop_assert!(value.late.iter().all(|item| item.due_on < value.today && item.late_by_d.is_some()));
        prop_assert!(value.ahead.iter().all(|item| item.due_on >= value.today && item.late_by_d.is_none()));
        prop_assert!(value.late.is_sorted_by_key(|item| item.due_on));
        prop_assert!(value.ahead.is_sorted_by_key(|item| item.due_on));
        let overdue = value.payments.instalments.iter().filter(|one| one.state == InstalmentState::Overdue).count();
        let late = value.acts.iter().filter(|act| act.state == ActState::Overdue).count();
        prop_assert_eq!(value.late.len(), overdue + late);
        let open = value.payments.instalments.iter().filter(|one| one.open > Money::ZERO).count();
        let acts = [ActState::Open, ActState::NotYetDue, ActState::Overdue];
        let acts = value.acts.iter().filter(|act| acts.contains(&act.state)).count();
        prop_assert_eq!(value.late.len() + value.ahead.len(), open + acts);
        prop_assert!(value.late.is_empty() || decision.verdict() == Verdict::Refused);
        Ok(())
    });
}

#[test]
fn its_payments_are_those_of_the_payment_plan() {
    law("run_up", 256, (companies(), stories(), logs(), any::<bool>()), |(company, story, done, performance)| {
        let alone = payment_plan(&company, &told(&company, &story)).expect("nothing contradicts anything");
        let case = wedding(&company, &story, done, performance);
        let together = run_up(&company, &case).expect("nothing contradicts anything");
        prop_assert_eq!(alone.value(), together.value().map(|value| &value.payments));
        for finding in alone.findings() {
            prop_assert!(together.findings().contains(finding), "{finding:?}");
        }
        Ok(())
    });
}

#[test]
fn it_reads_the_clock_of_the_company() {
    law("run_up", 256, (companies(), stories()), |(company, story)| {
        let case = wedding(&company, &story, Done::default(), false);
        let decision = run_up(&company, &case).expect("nothing contradicts anything");
        let value = decision.value().expect("there is always a plan");
        prop_assert_eq!(value.today, company.zone().day(case.now));
        prop_assert_eq!(value.days_left, case.contract.wedding_on.days_since(value.today));
        Ok(())
    });
}
