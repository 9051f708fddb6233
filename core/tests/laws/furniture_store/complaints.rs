//! Complaints: the product makes them hard, anything else soft, whatever the order in which they are told.

use clausebook::{
    Verdict,
    furniture_store::{Complaint, ComplaintClass, Grievance, Policy, classify_complaint},
    invalid::Code,
};
use proptest::prelude::*;

use super::{fact, law};

prop_compose! {
    fn complaints()(
        about in prop::sample::subsequence(Grievance::ALL, 1..=Grievance::ALL.len()).prop_shuffle(),
        solvable_by_staff in fact(),
        unanswerable_question in any::<bool>(),
    ) -> Complaint {
        Complaint { about, solvable_by_staff, unanswerable_question }
    }
}

#[test]
fn what_it_is_about_makes_the_class() {
    law("classify_complaint", 256, complaints(), |case| {
        let decision = classify_complaint(&Policy::default(), &case).expect("each grievance stands once");
        let found = decision.value().expect("a complaint has a class");
        let product = case.about.iter().filter(|grievance| **grievance == Grievance::Product).count();
        let mut expected = Vec::new();
        if case.about.len() > product {
            expected.push(ComplaintClass::Soft);
        }
        if product > 0 {
            expected.push(ComplaintClass::Hard);
        }
        prop_assert_eq!(found.split, expected.len() == 2);
        prop_assert_eq!(&found.classes, &expected);
        let undetermined = case.solvable_by_staff.is_none();
        prop_assert_eq!(decision.verdict(), if undetermined { Verdict::Undetermined } else { Verdict::Ok });
        let up = case.about.contains(&Grievance::Rule) || case.unanswerable_question;
        prop_assert_eq!(found.to_superior, up || case.solvable_by_staff == Some(false));
        Ok(())
    });
}

#[test]
fn the_order_of_the_grievances_changes_nothing() {
    law("classify_complaint", 128, complaints(), |case| {
        let told = classify_complaint(&Policy::default(), &case).expect("each grievance stands once");
        let mut sorted = case.clone();
        sorted.about.sort();
        let sorted = classify_complaint(&Policy::default(), &sorted).expect("each grievance stands once");
        prop_assert_eq!((told.verdict(), told.value()), (sorted.verdict(), sorted.value()));
        prop_assert!(told.cites().eq(sorted.cites()));
        Ok(())
    });
}

#[test]
fn a_grievance_told_twice_is_a_fault_at_its_place() {
    law("classify_complaint", 64, (complaints(), any::<prop::sample::Index>()), |(mut case, pick)| {
        let again = case.about[pick.index(case.about.len())];
        case.about.push(again);
        let error = classify_complaint(&Policy::default(), &case).expect_err("it stands twice");
        let faults: Vec<_> = error.faults().iter().map(|fault| (fault.code, fault.path.clone())).collect();
        prop_assert_eq!(faults, [(Code::Duplicate, format!("about[{}]", case.about.len() - 1))]);
        Ok(())
    });
}
