//! Petitions: whatever is offered leads to the files, past the petitioner.

use clausebook::{
    Verdict,
    community_office::{Petition, PetitionCourse, PetitionForm, PetitionRoute, Policy, petition_route},
    shapes::procedure::Done,
};
use proptest::prelude::*;

use super::{fact, law, logs};

pub const STEPS: &[&str] = &[
    "register",
    "accept",
    "investigate",
    "form_opinion",
    "tell_petitioner",
    "tell_competent_department",
    "report_upward",
    "tell_petitioner_of_report",
    "superior_reply",
    "tell_petitioner_reply",
    "file",
];

prop_compose! {
    pub fn petitions()(
        form in prop::option::of(prop::sample::select(PetitionForm::ALL)),
        turned_away_for_want_of_paper in prop::bool::weighted(0.1),
        (within_powers, refer_upward) in (fact(), fact())
            .prop_filter("not both at once", |facts| *facts != (Some(true), Some(true))),
        done in logs(STEPS),
    ) -> Petition {
        Petition { form, turned_away_for_want_of_paper, within_powers, refer_upward, done }
    }
}

fn course(case: &Petition) -> (Verdict, PetitionCourse) {
    let decision = petition_route(&Policy::default(), case).expect("the petition can be judged");
    (decision.verdict(), decision.value().expect("there is always a value").clone())
}

#[test]
fn following_what_is_offered_always_ends_in_the_files_with_the_petitioner_told() {
    let picks = prop::collection::vec(any::<prop::sample::Index>(), STEPS.len());
    let way = prop::sample::select(&[(true, None), (true, Some(false)), (false, Some(false)), (false, Some(true))][..]);
    law("petition_route", 128, (petitions(), way, picks), |(case, (within, refer), picks)| {
        let mut case = Petition {
            within_powers: Some(within),
            refer_upward: refer,
            turned_away_for_want_of_paper: false,
            done: Vec::new(),
            ..case
        };
        for pick in picks {
            let (verdict, course) = course(&case);
            if course.next.is_empty() {
                prop_assert_eq!(verdict, Verdict::Ok);
                break;
            }
            prop_assert_eq!(verdict, Verdict::Pending);
            prop_assert_eq!(course.may_be_filed, course.remaining == ["file"]);
            prop_assert!(!course.may_be_filed || course.tell_petitioner.is_empty());
            prop_assert!(course.next.iter().all(|offer| offer.who.is_some()), "somebody is always next");
            case.done.push(Done::new(course.next[pick.index(course.next.len())].step));
        }
        let (verdict, course) = course(&case);
        prop_assert_eq!((verdict, course.remaining), (Verdict::Ok, Vec::new()));
        let done: Vec<&str> = case.done.iter().map(|done| done.step.as_str()).collect();
        prop_assert_eq!((done.first(), done.last()), (Some(&"register"), Some(&"file")));
        prop_assert!(done.iter().any(|step| step.starts_with("tell_")));
        Ok(())
    });
}

#[test]
fn how_it_was_brought_changes_nothing_but_its_own_finding() {
    law("petition_route", 128, petitions(), |case| {
        let told = PetitionForm::ALL.iter().map(|form| Petition { form: Some(*form), ..case.clone() });
        let told: Vec<_> = told.map(|case| course(&case)).collect();
        prop_assert_eq!(&told[0], &told[1]);
        Ok(())
    });
}

#[test]
fn the_way_follows_from_the_powers_alone() {
    law("petition_route", 256, petitions(), |case| {
        let (_, course) = course(&case);
        let expected = match (case.within_powers, case.refer_upward) {
            (Some(true), _) => Some(PetitionRoute::Accept),
            (Some(false), Some(true)) => Some(PetitionRoute::ReportUpward),
            (Some(false), Some(false)) => Some(PetitionRoute::TellCompetentDepartment),
            (Some(false), None) | (None, _) => None,
        };
        prop_assert_eq!(course.route, expected);
        Ok(())
    });
}

#[test]
fn nobody_may_be_turned_away() {
    law("petition_route", 128, petitions(), |case| {
        let turned_away = Petition { turned_away_for_want_of_paper: true, ..case };
        prop_assert_eq!(course(&turned_away).0, Verdict::Refused);
        Ok(())
    });
}
