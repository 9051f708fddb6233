//! The next treatment: its days in order, and never before the skin has recovered.

use chrono::NaiveDate;
use clausebook::{
    Day, Decision, Outcome, Verdict,
    skin_clinic::{CourseSoFar, Decider, NextSession, book, next_session},
};
use proptest::prelude::*;

use super::{Clinic, clinics, fact, law};
use crate::common::time::anywhere;

prop_compose! {
    fn courses()(
        clinic in clinics(),
        sessions_done in 0_u32..24,
        previous in prop::option::weighted(0.9, anywhere()),
        (first_course, severe, acne_gone, manager_consents) in (fact(), fact(), fact(), fact()),
        planned in prop::option::weighted(0.8, 0_u32..12),
        decided_by in prop::option::of(prop::sample::select(Decider::ALL)),
    ) -> (Clinic, CourseSoFar) {
        let base = Day::try_from(NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day")).expect("a day");
        let from = previous.map_or(base, |began| clinic.zone().day(began));
        let course = CourseSoFar {
            sessions_done: if previous.is_some() { sessions_done } else { 0 },
            previous_treatment: previous,
            planned_on: planned.map(|days| from.plus(days)),
            first_course, severe, acne_gone, decided_by, manager_consents,
        };
        (clinic, course)
    }
}

fn decide(clinic: &Clinic, course: &CourseSoFar) -> Decision<NextSession> {
    next_session(clinic, course).expect("a course that can be judged")
}

fn next(decision: &Decision<NextSession>) -> &NextSession {
    decision.value().expect("there is always a value")
}

/// The fewest days that the source allows after the treatments so far.
fn hard_floor(course: &CourseSoFar) -> u32 {
    let first = book::course::interval_severe_first_three::FIRST_SESSIONS.value.count();
    let among_first = course.sessions_done >= 1 && course.sessions_done < first;
    if course.severe == Some(true) && among_first && course.first_course == Some(true) {
        book::course::interval_severe_first_three::INTERVAL_MIN.value.count()
    } else {
        book::course::interval_general::INTERVAL_MIN.value.count()
    }
}

#[test]
fn the_days_of_the_next_treatment_stand_in_their_order() {
    law("next_session", 256, courses(), |(clinic, course)| {
        let decision = decide(&clinic, &course);
        let next = next(&decision);
        let days = [next.earliest, next.advised_from, next.proposed, next.latest];
        prop_assert!(days.iter().all(Option::is_some) || days.iter().all(Option::is_none), "{:?}", next);
        prop_assert!(next.earliest <= next.advised_from && next.advised_from <= next.proposed);
        prop_assert!(next.proposed <= next.latest);
        if let (Some(previous), Some(earliest)) = (course.previous_treatment, next.earliest) {
            let floor = clinic.zone().day(previous).plus(hard_floor(&course));
            prop_assert!(earliest >= floor, "{} is before {}", earliest, floor);
        }
        Ok(())
    });
}

#[test]
fn a_day_before_the_hard_floor_is_never_in_order() {
    law("next_session", 256, courses(), |(clinic, course)| {
        let decision = decide(&clinic, &course);
        let (Some(previous), Some(planned)) = (course.previous_treatment, course.planned_on) else { return Ok(()) };
        let too_early = planned.since(clinic.zone().day(previous)) < i64::from(hard_floor(&course));
        if too_early {
            prop_assert_ne!(decision.verdict(), Verdict::Ok);
        }
        if next(&decision).earliest.is_some_and(|earliest| planned < earliest) {
            prop_assert_eq!(decision.verdict(), Verdict::Refused);
        }
        // Later than the last day is overdue, never refused for it.
        if next(&decision).latest.is_some_and(|latest| planned > latest) {
            let interval = |id: &str| id.starts_with("skin_clinic.course.interval_") && !id.ends_with("by_manager");
            let refused = decision
                .findings()
                .iter()
                .any(|finding| finding.outcome == Outcome::Breached && interval(finding.clause.id()));
            prop_assert!(!refused);
        }
        Ok(())
    });
}

#[test]
fn numbers_run_from_one_to_the_most_and_then_begin_anew() {
    law("next_session", 256, courses(), |(clinic, course)| {
        let decision = decide(&clinic, &course);
        let next = next(&decision);
        let most = clinic.course_sessions_most();
        let expected = if course.sessions_done < most { course.sessions_done + 1 } else { 1 };
        prop_assert_eq!(next.session, expected);
        prop_assert!(next.session <= most);
        prop_assert!(next.new_course || course.sessions_done < most);
        prop_assert_eq!(next.stop, course.acne_gone == Some(true));
        prop_assert!(!next.stop || next.proposed.is_none(), "a treatment that ends has no next day");
        Ok(())
    });
}

#[test]
fn only_whom_the_source_names_fixes_the_day() {
    law("next_session", 256, courses(), |(clinic, course)| {
        let decision = decide(&clinic, &course);
        if course.planned_on.is_some() && course.acne_gone == Some(false) {
            let may = match course.decided_by {
                Some(Decider::SkinHealthManager) => true,
                Some(Decider::SkinHealthConsultant) => course.manager_consents == Some(true),
                Some(Decider::Other) | None => false,
            };
            prop_assert!(may || decision.verdict() != Verdict::Ok);
        }
        Ok(())
    });
}
