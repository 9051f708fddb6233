//! Classes and the services that follow from them.

use clausebook::{
    Verdict,
    rail_station::{
        Condition, Direction, Needs, Passenger, Service, ServiceCase, ServiceNeed, ServicesDue, SpecialClass, Status,
        classify_passenger, services_for,
    },
};
use proptest::{prelude::*, sample::subsequence};

use super::{Policy, fact, figure, law};

prop_compose! {
    fn people()(
        direction in prop::sample::select(Direction::ALL),
        status in subsequence(Status::ALL, 0..=Status::ALL.len()),
        conditions in subsequence(Condition::ALL, 0..=Condition::ALL.len()),
        age_years in prop::option::of(0_u32..=150),
        travels_as_team in any::<bool>(),
        size in prop::option::of(1_u32..40),
    ) -> Passenger {
        let head_count = size.filter(|size| travels_as_team || *size == 1);
        Passenger { direction, status, conditions, age_years, travels_as_team, head_count }
    }
}

prop_compose! {
    fn stations()(child in figure(0..18), elderly in figure(18..100), group in figure(2..40)) -> Policy {
        let mut policy = Policy::builder();
        if let Some(years) = child {
            policy = policy.young_child_to_years(years);
        }
        if let Some(years) = elderly {
            policy = policy.elderly_from_years(years);
        }
        if let Some(persons) = group {
            policy = policy.group_min_persons(persons);
        }
        policy.build().expect("inside the bounds")
    }
}

prop_compose! {
    fn needs()(
        accepts_self_service in fact(), grave_case in fact(), flags in prop::array::uniform4(any::<bool>()),
    ) -> Needs {
        let [video_conference_wanted, changes_to_other_transport, other_need, resting_in_vip_lounge] = flags;
        Needs {
            accepts_self_service, grave_case, mobility: None,
            video_conference_wanted, changes_to_other_transport, other_need, resting_in_vip_lounge,
        }
    }
}

fn served(policy: &Policy, passenger: Passenger, needs: &Needs) -> ServicesDue {
    let decision = services_for(policy, &ServiceCase { passenger, needs: needs.clone() }).expect("a case");
    decision.value().expect("there is always a value").clone()
}

#[test]
fn a_passenger_is_ordinary_only_where_no_special_class_can_fit() {
    law("classify_passenger", 512, (stations(), people()), |(policy, passenger)| {
        let decision = classify_passenger(&policy, &passenger).expect("a passenger");
        let classified = decision.value().expect("there is always a value");
        let expected = match (passenger.direction, classified.special.is_empty(), decision.verdict()) {
            (Direction::Outbound | Direction::Transfer, _, _) | (_, true, Verdict::Undetermined) => None,
            (Direction::Inbound, true, _) => Some(ServiceNeed::Ordinary),
            (Direction::Inbound, false, _) => Some(ServiceNeed::Special),
        };
        prop_assert_eq!(classified.need, expected);
        prop_assert!(matches!(decision.verdict(), Verdict::Ok | Verdict::Undetermined));
        Ok(())
    });
}

#[test]
fn what_is_noted_besides_takes_no_class_away() {
    law("classify_passenger", 256, (stations(), people(), people()), |(policy, less, other)| {
        let mut more = less.clone();
        more.status.extend(other.status.iter().filter(|status| !less.status.contains(status)));
        more.conditions.extend(other.conditions.iter().filter(|condition| !less.conditions.contains(condition)));
        let of = |passenger| {
            let decision = classify_passenger(&policy, passenger).expect("a passenger");
            decision.value().expect("there is always a value").special.clone()
        };
        let after = of(&more);
        prop_assert!(of(&less).iter().all(|class| after.contains(class)));
        Ok(())
    });
}

#[test]
fn every_service_stands_once_and_its_clause_is_cited() {
    law("services_for", 512, (stations(), people(), needs()), |(policy, passenger, needs)| {
        let decision = services_for(&policy, &ServiceCase { passenger, needs }).expect("a case");
        let due = &decision.value().expect("there is always a value").services;
        for (place, service) in due.iter().enumerate() {
            prop_assert!(due[..place].iter().all(|earlier| earlier.service != service.service));
            prop_assert!(decision.cites().any(|clause| clause == service.clause));
        }
        Ok(())
    });
}

#[test]
fn several_classes_get_the_union_of_what_each_gets() {
    law("services_for", 256, (stations(), people(), needs()), |(policy, passenger, needs)| {
        let all = served(&policy, passenger.clone(), &needs);
        let bare = Passenger {
            status: vec![],
            conditions: vec![],
            age_years: None,
            travels_as_team: false,
            head_count: None,
            ..passenger
        };
        let mut parts: Vec<Passenger> =
            passenger.status.iter().map(|status| Passenger { status: vec![*status], ..bare.clone() }).collect();
        parts.extend(passenger.conditions.iter().map(|one| Passenger { conditions: vec![*one], ..bare.clone() }));
        for part in parts {
            for due in served(&policy, part, &needs).services {
                prop_assert!(
                    all.services.iter().any(|other| other.service == due.service),
                    "{} is lacking",
                    due.service
                );
            }
        }
        Ok(())
    });
}

#[test]
fn special_security_is_for_government_vips_alone() {
    law("services_for", 256, (stations(), people(), needs()), |(policy, passenger, needs)| {
        let due = served(&policy, passenger, &needs);
        for service in [Service::SpecialSecurity, Service::DedicatedSecurePassage] {
            let is_due = due.services.iter().any(|due| due.service == service);
            prop_assert_eq!(is_due, due.classified.is(SpecialClass::GovernmentVip));
        }
        Ok(())
    });
}
