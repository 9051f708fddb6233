//! Deadlines, held against a second computation that walks from midnight to midnight.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use clausebook::{
    Instant, Number,
    book::{Figure, ScheduleRow},
    furniture_store::{Policy, schedules},
    shapes::schedule::ScheduleCase,
    time::Deadline,
    unit::Unit,
};
use proptest::prelude::*;

use super::law;
use crate::common::time::{later, zone, zone_and_instant};

fn utc(instant: Instant) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(instant.micros()).expect("a time that chrono knows")
}

fn date(zone: Tz, instant: DateTime<Utc>) -> NaiveDate {
    instant.with_timezone(&zone).date_naive()
}

/// The first instant after `from` at which the shop's calendar shows a day beyond `last`: forward by quarters of an
/// hour, then back by seconds.
fn midnight_after(zone: Tz, from: DateTime<Utc>, last: NaiveDate) -> DateTime<Utc> {
    let mut coarse = DateTime::from_timestamp(from.timestamp() / 900 * 900, 0).expect("a time that chrono knows");
    while date(zone, coarse) <= last || coarse <= from {
        coarse += TimeDelta::minutes(15);
    }
    let mut fine = coarse;
    while fine > from && date(zone, fine - TimeDelta::seconds(1)) > last {
        fine -= TimeDelta::seconds(1);
    }
    fine
}

#[test]
fn days_count_from_midnight_to_midnight_of_the_shop() {
    law("a deadline of days", 512, (zone_and_instant(), 0_u32..12), |((name, from), days)| {
        let length = Figure { value: Number::whole(days), unit: Unit::Day };
        let deadline = Deadline::after(zone(name), "event", from, length);
        let shop: Tz = name.parse().expect("a zone of the list");
        let mut last = date(shop, utc(from));
        for _ in 0..days {
            last = last.succ_opt().expect("a day");
        }
        prop_assert_eq!(utc(deadline.due_at), midnight_after(shop, utc(from), last));
        prop_assert!(!deadline.inclusive && deadline.is_met_at(from) && !deadline.is_met_at(deadline.due_at));
        Ok(())
    });
}

#[test]
fn hours_elapse_whatever_the_clock_on_the_wall_does() {
    law("a deadline of hours", 256, (zone_and_instant(), 0_u32..200), |((name, from), hours)| {
        let length = Figure { value: Number::whole(hours), unit: Unit::Hour };
        let deadline = Deadline::after(zone(name), "event", from, length);
        prop_assert_eq!(utc(deadline.due_at), utc(from) + TimeDelta::hours(hours.into()));
        prop_assert!(deadline.is_met_at(deadline.due_at) && !deadline.is_met_at(later(deadline.due_at, 1)));
        Ok(())
    });
}

/// When an act that follows one event falls due.
fn due_at(policy: &Policy, row: &'static ScheduleRow, event: &str, act: &str, at: Instant) -> DateTime<Utc> {
    let case = ScheduleCase { events: [(event.into(), Some(at))].into(), done: [].into(), now: at, facts: [].into() };
    let decision = row.review(policy, &case).expect("the event is of the schedule");
    let acts = &decision.value().expect("there is always a value").acts;
    let reviewed = acts.iter().find(|reviewed| reviewed.act == act).expect("the act is of the schedule");
    utc(reviewed.deadline.as_ref().expect("its event has come").due_at)
}

/// Each deadline with a figure of the source: schedule, event, act, figure.
const SOURCE: [(&ScheduleRow, &str, &str, Figure); 10] = {
    use clausebook::furniture_store::book::{complaint as c, followup as f, repair_deadline as r};
    let (repair, soft, hard) = (schedules::REPAIR, schedules::SOFT_COMPLAINT, schedules::HARD_COMPLAINT);
    let (notice, received, settled) = ("notice_received_by_service_centre", "complaint_received", "complaint_settled");
    [
        (repair, notice, "first_contact", r::first_contact::WITHIN),
        (repair, notice, "concrete_answer", r::concrete_answer_72h::WITHIN),
        (repair, "product_returned_home", "satisfaction_contact", r::satisfaction_contact::WITHIN),
        (schedules::FOLLOW_UP, "order_signed", "call_customer_by_telephone", f::first_call::WITHIN),
        (schedules::FOLLOW_UP, "order_signed", "mail_thank_you_letter", f::thank_you_letter::WITHIN),
        (soft, received, "respond", c::soft_first_response::WITHIN),
        (soft, received, "verify_facts", c::soft_verification::WITHIN),
        (hard, received, "respond_to_all_demands", c::hard_first_response::WITHIN),
        (hard, received, "second_response", c::hard_second_response::AFTER),
        (hard, settled, "satisfaction_contact", c::hard_followup::WITHIN),
    ]
};

#[test]
fn every_deadline_is_the_sources_figure_after_its_event() {
    law("the schedules", 64, zone_and_instant(), |(name, at)| {
        let policy = Policy::builder().time_zone(name).build().expect("a zone of the list");
        let shop: Tz = name.parse().expect("a zone of the list");
        let day = date(shop, utc(at));
        for (row, event, act, figure) in SOURCE {
            let count = figure.value.count();
            let expected = match figure.unit {
                Unit::Day => midnight_after(shop, utc(at), day + Days::new(count.into())),
                Unit::Hour => utc(at) + TimeDelta::hours(count.into()),
                Unit::Minute => utc(at) + TimeDelta::minutes(count.into()),
                other => return Err(TestCaseError::fail(format!("{act} counts in {other}"))),
            };
            prop_assert_eq!(due_at(&policy, row, event, act, at), expected, "{}", act);
        }
        let today = due_at(&policy, schedules::REPAIR, "manager_confirmation_received", "tell_solution", at);
        prop_assert_eq!(today, midnight_after(shop, utc(at), day));
        Ok(())
    });
}
