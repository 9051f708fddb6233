//! Waiters serve every table once, within their number; trolleys are given out to the last.

use clausebook::banquet::{
    Course, CourseDish, Policy, SharedStock, SharingBanquet, TableCourse, TableKind, WaitersCase, allot_trolleys,
    next_dish, waiters_needed,
};
use proptest::prelude::*;

use super::{hotels, menus, tables};
use crate::common::{cases, facts::one as fact};

fn sharing() -> impl Strategy<Value = SharedStock> {
    (prop::collection::vec(1_u32..40, 1..7), 0_u32..40, 0_u32..40).prop_map(|(tables, food_trolleys, slop_buckets)| {
        let banquets = tables.into_iter().enumerate();
        let banquets =
            banquets.map(|(at, tables)| SharingBanquet { name: format!("hall {at}"), tables, starts_at: None });
        SharedStock { banquets: banquets.collect(), food_trolleys, slop_buckets }
    })
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn every_table_has_one_waiter_who_has_no_more_than_may_be(hotel in hotels(), tables in tables()) {
        let decision = waiters_needed(&hotel.0, &WaitersCase { tables }).expect("a case");
        let waiters = decision.value().expect("a value");
        let mut served: Vec<u32> = waiters.serves.concat();
        served.sort_unstable();
        prop_assert_eq!(served, (1..=tables.total()).collect::<Vec<u32>>());
        prop_assert_eq!(waiters.serves.len() as u32, waiters.total);
        for own in &waiters.serves {
            let ordinary = own.iter().all(|table| tables.kind(*table) == Some(TableKind::OrdinaryTable));
            let most = if ordinary { hotel.0.tables_per_waiter() } else { 1 };
            prop_assert!(!own.is_empty() && own.len() as u32 <= most);
        }
        prop_assert!((waiters.sets_min..=waiters.sets_max).contains(&waiters.sets));
        prop_assert!(waiters.sets_max * 2 <= waiters.total.max(2) && waiters.sets_min * 3 >= waiters.total);
    }

    #[test]
    fn trolleys_are_given_out_to_the_last_and_nobody_goes_without_while_there_are_enough(case in sharing()) {
        let decision = allot_trolleys(&Policy::default(), &case).expect("a case");
        let shares = decision.value().expect("a value");
        let given: u32 = shares.banquets.iter().map(|share| share.food_trolleys).sum();
        prop_assert_eq!(given, case.food_trolleys);
        let given: u32 = shares.banquets.iter().map(|share| share.slop_buckets).sum();
        prop_assert_eq!(given, case.slop_buckets);
        if shares.trolleys_short == 0 {
            prop_assert!(shares.banquets.iter().all(|share| share.food_trolleys > 0));
        }
        // A larger banquet never gets fewer.
        for (one, larger) in case.banquets.iter().zip(&shares.banquets) {
            for (other, smaller) in case.banquets.iter().zip(&shares.banquets) {
                prop_assert!(one.tables <= other.tables || larger.food_trolleys >= smaller.food_trolleys);
            }
        }
    }

    #[test]
    fn whoever_follows_the_next_dish_serves_all_of_them_in_order(menu in menus(), choice in any::<prop::sample::Index>()) {
        let menu: Vec<CourseDish> =
            menu.into_iter().map(|dish| CourseDish { name: dish.name, course: dish.course }).collect();
        let mut case = TableCourse {
            menu: menu.clone(),
            served: Vec::new(),
            fruit_after: None,
            cold_dishes_checked: Some(true),
            table_count_reconfirmed: Some(true),
        };
        for _ in 0..menu.len() {
            let decision = next_dish(&Policy::default(), &case).expect("a case");
            let next = &decision.value().expect("a value").next;
            prop_assert!(!next.is_empty());
            case.served.push(next[choice.index(next.len())].clone());
        }
        let decision = next_dish(&Policy::default(), &case).expect("a case");
        prop_assert!(decision.value().expect("a value").fruit_plate);
        prop_assert_eq!(decision.verdict(), clausebook::Verdict::Ok);
    }

    #[test]
    fn no_hot_dish_comes_before_the_check_and_the_count(checked in fact(), counted in fact()) {
        let menu = vec![CourseDish { name: "汤".into(), course: Course::MainHot }];
        let case = TableCourse {
            menu,
            served: Vec::new(),
            fruit_after: None,
            cold_dishes_checked: checked,
            table_count_reconfirmed: counted,
        };
        let decision = next_dish(&Policy::default(), &case).expect("a case");
        let may = !decision.value().expect("a value").next.is_empty();
        prop_assert_eq!(may, checked == Some(true) && counted == Some(true));
    }
}
