//! The weekly report, held against weeks that are found by walking from day to day.

use chrono::{DateTime, Datelike, NaiveDate, Utc, Weekday};
use chrono_tz::Tz;
use clausebook::{
    Instant, Verdict,
    furniture_store::{Policy, ReportCase, ReportFormat, weekly_report},
};
use proptest::prelude::*;

use super::law;
use crate::common::time::{later, zone_and_instant};

const DAY: i64 = 86_400_000_000;

fn date(zone: Tz, instant: Instant) -> NaiveDate {
    let utc: DateTime<Utc> = DateTime::from_timestamp_micros(instant.micros()).expect("a time that chrono knows");
    utc.with_timezone(&zone).date_naive()
}

prop_compose! {
    fn reports()((zone, now) in zone_and_instant())(
        forms in prop::collection::vec(0..16 * DAY, 0..6),
        sent in prop::option::of(0..9 * DAY),
        format in prop::option::of(prop::sample::select(ReportFormat::ALL)),
        zone in Just(zone),
        now in Just(now),
    ) -> (&'static str, ReportCase) {
        let forms = forms.into_iter().map(|ago| later(now, -ago)).collect();
        (zone, ReportCase { now, forms, sent_at: sent.map(|ago| later(now, -ago)), format })
    }
}

#[test]
fn covers_the_week_before_its_monday_and_waits_until_that_monday_ends() {
    law("weekly_report", 256, reports(), |(name, case)| {
        let policy = Policy::builder().time_zone(name).build().expect("a zone of the list");
        let zone: Tz = name.parse().expect("a zone of the list");
        let decision = weekly_report(&policy, &case).expect("nothing lies after the present");
        let report = decision.value().expect("there is always a value");

        let mut monday = date(zone, case.now);
        while monday.weekday() != Weekday::Mon {
            monday = monday.pred_opt().expect("a day");
        }
        let mut covered = Vec::new();
        let mut day = monday;
        while covered.len() < 7 {
            day = day.pred_opt().expect("a day");
            covered.push(day);
        }
        prop_assert_eq!(Some(&report.to.date()), covered.first());
        prop_assert_eq!(Some(&report.from.date()), covered.last());
        let forms = case.forms.iter().filter(|form| covered.contains(&date(zone, **form))).count();
        prop_assert_eq!(usize::try_from(report.forms).ok(), Some(forms));
        prop_assert!(date(zone, report.due_at) > monday);
        prop_assert!(date(zone, later(report.due_at, -1)) <= monday);

        let sent = case.sent_at.filter(|sent| date(zone, *sent) >= monday);
        let late = date(zone, sent.unwrap_or(case.now)) > monday;
        let expected = match (late, sent, case.format) {
            (true, ..) => Verdict::Refused,
            (false, None, _) => Verdict::Pending,
            (false, Some(_), Some(ReportFormat::Table)) => Verdict::Ok,
            (false, Some(_), Some(ReportFormat::Other)) => Verdict::Refused,
            (false, Some(_), None) => Verdict::Undetermined,
        };
        prop_assert_eq!(decision.verdict(), expected);
        Ok(())
    });
}
