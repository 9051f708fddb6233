//! Nothing is given twice, and nothing to whom it is not for.

use clausebook::{
    Verdict,
    hotel::{Benefit, Child, GiftCase, Received, gift_allowed},
};
use proptest::prelude::*;

use super::{fact, hotels, law};

fn a_childs(benefit: Benefit) -> bool {
    matches!(benefit, Benefit::ChildGift | Benefit::ChildDessert)
}

fn wanted(benefit: Benefit, child: usize, online_guest: Option<bool>) -> GiftCase {
    GiftCase {
        benefit,
        online_guest,
        outlet: Some("teppanyaki".into()),
        during_meal: Some(true),
        child: a_childs(benefit).then(|| Child {
            child: format!("child {child}"),
            is_child: Some(true),
            age_years: None,
        }),
        value: None,
        guest_permits: Some(true),
        in_package: vec![],
        received: vec![],
    }
}

#[test]
fn in_a_whole_stay_nothing_is_given_twice() {
    let wishes = prop::collection::vec((prop::sample::select(Benefit::ALL), 0_usize..3), 0..40);
    law("gift_allowed", 192, (hotels(), wishes), |(policy, wishes)| {
        let mut received: Vec<Received> = vec![];
        for (benefit, child) in wishes {
            let case = GiftCase { received: received.clone(), ..wanted(benefit, child, Some(true)) };
            let decision = gift_allowed(&policy, &case).expect("a case");
            let allowed = decision.value().expect("a value").allowed;
            prop_assert_eq!(allowed == Some(true), decision.verdict() == Verdict::Ok);
            if allowed == Some(true) {
                received.push(Received { benefit, child: case.child.map(|child| child.child) });
            }
        }
        for (place, one) in received.iter().enumerate() {
            for other in &received[..place] {
                let same_child = a_childs(one.benefit) && a_childs(other.benefit) && one.child == other.child;
                prop_assert!(!same_child && (one.benefit != other.benefit || one.child != other.child));
            }
        }
        Ok(())
    });
}

#[test]
fn only_online_guests_are_given_anything() {
    law("gift_allowed", 192, (hotels(), prop::sample::select(Benefit::ALL), fact()), |(policy, benefit, online)| {
        let decision = gift_allowed(&policy, &wanted(benefit, 0, online)).expect("a case");
        let allowed = decision.value().expect("a value").allowed;
        prop_assert!(allowed != Some(true) || online == Some(true));
        prop_assert!(online != Some(false) || allowed == Some(false));
        Ok(())
    });
}

#[test]
fn what_the_package_holds_is_not_given() {
    law("gift_allowed", 128, (hotels(), prop::sample::select(Benefit::ALL)), |(policy, benefit)| {
        let case = GiftCase { in_package: vec![benefit], ..wanted(benefit, 0, Some(true)) };
        prop_assert_eq!(gift_allowed(&policy, &case).expect("a case").verdict(), Verdict::Refused);
        Ok(())
    });
}
