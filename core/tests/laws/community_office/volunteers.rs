//! Volunteers: nobody younger than the book asks for, and nobody too old.

use chrono::{Datelike, NaiveDate};
use clausebook::{
    Day, Number, Outcome, Verdict,
    community_office::{Policy, ProjectChoice, Requirement, VolunteerApplicant, book, volunteer_eligibility},
};
use proptest::prelude::*;

use super::{Office, fact, law, offices};

/// A birthday: in common years that of 29 February is 28 February.
fn birthday(born_on: Day, age: i32) -> NaiveDate {
    let born_on = born_on.date();
    let year = born_on.year() + age;
    NaiveDate::from_ymd_opt(year, born_on.month(), born_on.day())
        .or(NaiveDate::from_ymd_opt(year, 2, 28))
        .expect("a day")
}

fn least_age() -> i32 {
    i32::try_from(book::volunteer::min_age::MIN_AGE.value.count()).expect("an age")
}

/// A date of birth and a day of application, often about a birthday.
fn days() -> impl Strategy<Value = (Day, Day)> {
    let any = (1900_i32..2100, 1_u32..=365).prop_map(|(year, ordinal)| {
        Day::try_from(NaiveDate::from_yo_opt(year, ordinal).expect("a day")).expect("a day from 1900 to 2199")
    });
    let born = prop_oneof![3 => any, 1 => (1904_i32..2100).prop_map(|year| leap_day(year - year % 4))];
    let after = prop_oneof![2 => (13_i32..=19, -2_i64..=2).prop_map(Some), 1 => Just(None)];
    (born, after, 0_u32..30_000).prop_map(|(born_on, around, days)| {
        let applied = match around {
            Some((age, off)) => birthday(born_on, age) + chrono::TimeDelta::days(off),
            None => born_on.plus(days).date(),
        };
        (born_on, Day::try_from(applied).expect("a day before 2200"))
    })
}

fn leap_day(year: i32) -> Day {
    let date = NaiveDate::from_ymd_opt(year, 2, 29).or(NaiveDate::from_ymd_opt(1972, 2, 29)).expect("a leap day");
    Day::try_from(date).expect("a day from 1900 to 2199")
}

fn projects() -> impl Strategy<Value = Vec<ProjectChoice>> {
    let requirements = prop::collection::vec(fact(), 0..3);
    prop::collection::vec(requirements, 0..3).prop_map(|chosen| {
        let requirement = |(at, met)| Requirement { requirement: format!("requirement {at}"), met };
        let project = |(at, asked): (usize, Vec<Option<bool>>)| ProjectChoice {
            project: format!("project {at}"),
            requirements: asked.into_iter().enumerate().map(requirement).collect(),
        };
        chosen.into_iter().enumerate().map(project).collect()
    })
}

prop_compose! {
    pub fn applicants()(
        (born_on, applied_on) in days(),
        born_known in prop::bool::weighted(0.9),
        declares_dedication in fact(),
        projects in prop::option::weighted(0.9, projects()),
        undertakes_service in fact(),
        service_hours in prop::option::of((0_i64..100_000_000).prop_map(Number::from_millionths)),
        guardian_consents in fact(),
    ) -> VolunteerApplicant {
        let born_on = born_known.then_some(born_on);
        VolunteerApplicant {
            born_on, applied_on, declares_dedication, projects, undertakes_service, service_hours, guardian_consents,
        }
    }
}

/// Somebody of whom nothing but the age can be held against.
fn eligible(case: VolunteerApplicant) -> VolunteerApplicant {
    VolunteerApplicant {
        declares_dedication: Some(true),
        projects: Some(vec![ProjectChoice { project: "planting trees".into(), requirements: vec![] }]),
        undertakes_service: Some(true),
        service_hours: None,
        guardian_consents: Some(true),
        ..case
    }
}

fn verdict(office: &Office, case: &VolunteerApplicant) -> Verdict {
    volunteer_eligibility(office, case).expect("the applicant is born").verdict()
}

#[test]
fn age_alone_is_refused_before_the_birthday_and_on_no_day_after() {
    law("volunteer_eligibility", 512, (applicants(), days()), |(case, (born_on, applied_on))| {
        let case = VolunteerApplicant { born_on: Some(born_on), applied_on, ..eligible(case) };
        let decision = volunteer_eligibility(&Default::default(), &case).expect("the applicant is born");
        let old_enough = applied_on.date() >= birthday(born_on, least_age());
        prop_assert_eq!(decision.verdict(), if old_enough { Verdict::Ok } else { Verdict::Refused });
        let found = decision.value().expect("there is always a value");
        let age = i32::try_from(found.age.expect("known")).expect("an age");
        prop_assert!(birthday(born_on, age) <= applied_on.date());
        prop_assert!(birthday(born_on, age + 1) > applied_on.date());
        prop_assert_eq!(found.eligible_from.expect("known").date(), birthday(born_on, least_age()));
        Ok(())
    });
}

#[test]
fn no_policy_takes_anybody_younger() {
    law("volunteer_eligibility", 256, (offices(), applicants()), |(office, case)| {
        let young = case.born_on.is_some_and(|born_on| case.applied_on.date() < birthday(born_on, least_age()));
        if young {
            prop_assert_eq!(verdict(&office, &case), Verdict::Refused);
        }
        Ok(())
    });
}

#[test]
fn who_waits_loses_nothing_by_age() {
    law("volunteer_eligibility", 256, (offices(), applicants(), 0_u32..10_000), |(office, case, days)| {
        let later = VolunteerApplicant { applied_on: case.applied_on.plus(days), ..eligible(case.clone()) };
        let sooner = eligible(case);
        if verdict(&office, &sooner) == Verdict::Ok {
            prop_assert_eq!(verdict(&office, &later), Verdict::Ok);
        }
        Ok(())
    });
}

#[test]
fn one_requirement_that_is_not_met_or_no_project_refuses_whoever_it_is() {
    law("volunteer_eligibility", 256, (offices(), applicants()), |(office, case)| {
        let Some(projects) = &case.projects else { return Ok(()) };
        let asked = projects.iter().flat_map(|choice| &choice.requirements);
        let unfit = projects.is_empty() || asked.clone().any(|one| one.met == Some(false));
        let unsure = asked.clone().any(|one| one.met.is_none());
        let found = verdict(&office, &case);
        if unfit {
            prop_assert_eq!(found, Verdict::Refused);
        } else if unsure {
            prop_assert!([Verdict::Undetermined, Verdict::Refused].contains(&found));
        }
        Ok(())
    });
}

#[test]
fn hours_are_enough_from_the_policys_figure_on() {
    let cases = (1_000_000_i64..1_000_000_000, -2_000_000_i64..=2_000_000, applicants());
    law("volunteer_eligibility", 256, cases, |(least, off, case)| {
        let policy = Policy::builder().service_hours_min(Number::from_millionths(least)).build();
        let policy = policy.expect("an hour or more");
        let stated = Number::from_millionths((least + off).max(0));
        let case = VolunteerApplicant { service_hours: Some(stated), ..eligible(case) };
        let findings = volunteer_eligibility(&policy, &case).expect("the applicant is born");
        let held = findings.findings().iter().find(|finding| finding.what == Some("service_hours"));
        let expected = if stated < Number::from_millionths(least) { Outcome::Breached } else { Outcome::Met };
        prop_assert_eq!(held.map(|finding| finding.outcome), Some(expected));
        Ok(())
    });
}
