//! The one call: as bad as the worst of its parts, and what its parts say.

use clausebook::{
    Verdict,
    community_office::{
        Application, FeeCase, Handled, Petition, Policy, Service, SocietyApplication, SocietyFile, SocietyService,
        VolunteerApplication, handle_application, petition_route, procedures, society_fee, society_papers,
        volunteer_eligibility, volunteer_papers,
    },
    shapes::procedure::{Done, ProcedureCase},
};
use proptest::prelude::*;

use super::{amounts, fact, law, logs, offices, papers, petitions, rank, volunteers};

const REGISTRATION: &[&str] =
    &["founders_apply", "acceptance", "examination", "decision", "issue_certificate", "public_notice"];
const CHECK: &[&str] =
    &["civil_affairs_notice", "supervising_unit_review", "civil_affairs_check", "annual_check_conclusion"];
const VOLUNTEER: &[&str] = &[
    "fill_in_form",
    "preliminary_review",
    "qualification_review_and_registration",
    "pre_service_training",
    "issue_service_certificate",
    "first_service",
];

fn has(done: &[Done], step: &str) -> bool {
    done.iter().any(|done| done.step == step)
}

prop_compose! {
    fn societies()(
        file in papers::files(),
        paid in prop::option::of(amounts()),
        refused in fact(),
        registration in logs(REGISTRATION),
        check in logs(CHECK),
    ) -> SocietyApplication {
        let done = match file.service {
            SocietyService::FoundingRegistration => registration,
            SocietyService::AnnualCheck => check,
        };
        let refused = refused.filter(|refused| !refused || has(&done, "decision"));
        SocietyApplication { file: SocietyFile { supervising_unit_reviewed: None, ..file }, paid, refused, done }
    }
}

prop_compose! {
    fn registrations()(
        applicant in volunteers::applicants(),
        papers in papers::volunteers(),
        done in logs(VOLUNTEER),
    ) -> VolunteerApplication {
        VolunteerApplication { applicant, papers, done }
    }
}

fn society(society: SocietyApplication) -> Application {
    Application { society: Some(society), volunteer: None, petition: None }
}

fn volunteer(volunteer: VolunteerApplication) -> Application {
    Application { society: None, volunteer: Some(volunteer), petition: None }
}

fn petition(petition: Petition) -> Application {
    Application { society: None, volunteer: None, petition: Some(petition) }
}

fn applications() -> impl Strategy<Value = Application> {
    prop_oneof![
        societies().prop_map(society),
        registrations().prop_map(volunteer),
        petitions::petitions().prop_map(petition),
    ]
}

fn handle(policy: &Policy, case: &Application) -> (Verdict, Handled) {
    let decision = handle_application(policy, case).expect("the application can be judged");
    (decision.verdict(), decision.value().expect("there is always a value").clone())
}

fn worst(verdicts: &[Verdict]) -> Verdict {
    verdicts.iter().copied().max_by_key(|verdict| rank(*verdict)).expect("there is a part")
}

#[test]
fn a_society_is_as_bad_as_its_papers_its_fee_and_its_log() {
    law("handle_application", 256, (offices(), societies()), |(office, case)| {
        let service = case.file.service;
        let founding = service == SocietyService::FoundingRegistration;
        let reviewed = Some(has(&case.done, "supervising_unit_review"));
        let file = SocietyFile { supervising_unit_reviewed: reviewed, ..case.file.clone() };
        let papers = society_papers(&office, &file).expect("each paper stands once");
        let accepted = has(&case.done, "acceptance");
        let fee = FeeCase { service, applications: 1, accepted, paid: case.paid };
        let fee = society_fee(&office, &fee).expect("there is an application");
        let facts = founding.then(|| ("registration_refused".to_string(), case.refused)).into_iter().collect();
        let log = ProcedureCase { done: case.done.clone(), facts };
        let procedure = if founding { procedures::SOCIETY_REGISTRATION } else { procedures::SOCIETY_ANNUAL_CHECK };
        let steps = procedure.next(&office, &log).expect("the steps exist");
        let (verdict, handled) = handle(&office, &society(case));
        prop_assert_eq!(verdict, worst(&[papers.verdict(), fee.verdict(), steps.verdict()]));
        let due = papers.value().expect("there is always a value");
        prop_assert_eq!((&handled.missing, &handled.laws), (&due.missing, &due.laws));
        prop_assert_eq!(handled.fee, fee.value().expect("there is always a value").fee);
        prop_assert_eq!(&handled.remaining, &steps.value().expect("there is always a value").remaining);
        Ok(())
    });
}

#[test]
fn a_volunteer_is_as_bad_as_eligibility_papers_and_log() {
    law("handle_application", 256, (offices(), registrations()), |(office, case)| {
        let eligible = volunteer_eligibility(&office, &case.applicant).expect("the applicant is born");
        let papers = volunteer_papers(&office, &case.papers).expect("each confirmation stands once");
        let log = ProcedureCase { done: case.done.clone(), ..ProcedureCase::default() };
        let steps = procedures::VOLUNTEER_REGISTRATION.next(&office, &log).expect("the steps exist");
        let (verdict, handled) = handle(&office, &volunteer(case));
        prop_assert_eq!(verdict, worst(&[eligible.verdict(), papers.verdict(), steps.verdict()]));
        prop_assert_eq!(handled.form_from, papers.value().expect("there is always a value").form_from);
        Ok(())
    });
}

#[test]
fn a_petition_goes_the_way_that_its_own_call_says() {
    law("handle_application", 128, (offices(), petitions::petitions()), |(office, case)| {
        let course = petition_route(&office, &case).expect("the petition can be judged");
        let (verdict, handled) = handle(&office, &petition(case));
        prop_assert_eq!(verdict, course.verdict());
        let course = course.value().expect("there is always a value");
        prop_assert_eq!(&handled.remaining, &course.remaining);
        if verdict != Verdict::Refused {
            prop_assert_eq!(&handled.next, &course.next);
        }
        prop_assert!(handled.missing.is_empty(), "a petition needs no paper");
        Ok(())
    });
}

#[test]
fn complete_is_what_is_in_order_and_a_refused_one_has_no_next() {
    law("handle_application", 256, (offices(), applications()), |(office, case)| {
        let (verdict, handled) = handle(&office, &case);
        prop_assert_eq!(handled.complete, verdict == Verdict::Ok);
        if handled.complete {
            prop_assert!(handled.missing.is_empty() && handled.remaining.is_empty());
            prop_assert!(handled.next.iter().all(|offer| offer.optional));
        }
        if verdict == Verdict::Refused {
            prop_assert!(handled.next.is_empty());
        }
        let free = matches!(handled.service, Service::AnnualCheck | Service::VolunteerRegistration | Service::Petition);
        prop_assert!(!free || handled.fee.is_some_and(|fee| fee.fen() == 0));
        Ok(())
    });
}

#[test]
fn exactly_one_application_is_taken() {
    law("handle_application", 64, (societies(), registrations(), petitions::petitions()), |(one, two, three)| {
        let policy = Policy::default();
        let none = Application { society: None, volunteer: None, petition: None };
        prop_assert!(handle_application(&policy, &none).is_err());
        let both = Application { society: Some(one), volunteer: Some(two), petition: None };
        prop_assert!(handle_application(&policy, &both).is_err());
        let all = Application { petition: Some(three), ..both };
        prop_assert!(handle_application(&policy, &all).is_err());
        Ok(())
    });
}
