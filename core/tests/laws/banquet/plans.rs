//! The parts of a plan add up to its totals, and it says what the single functions say.

use clausebook::{
    Outcome, Verdict,
    banquet::{
        Banquet, BanquetKind, BanquetPlan, Evening, Hall, Meal, Rank, Section, StaffMember, StationCase, UtensilsCase,
        banquet_plan, evening_check, station_stock, utensils_needed,
    },
};
use proptest::prelude::*;

use super::{hotels, menus, tables};
use crate::common::{cases, facts::one as fact};

fn halls() -> impl Strategy<Value = Hall> {
    (fact(), 0_u32..6, fact(), prop::option::of(1_u32..12), any::<bool>()).prop_map(
        |(trolley_can_enter, standard_stations, stations_have_cupboard, sets, adapted)| Hall {
            trolley_can_enter,
            standard_stations,
            stations_have_cupboard,
            sets,
            sets_adapted_because: adapted.then(|| "两侧".into()),
        },
    )
}

fn banquets() -> impl Strategy<Value = Banquet> {
    let staff = prop::option::of(prop::collection::vec(prop::sample::select(Rank::ALL), 0..20));
    let kinds = (prop::sample::select(Meal::ALL), prop::sample::select(BanquetKind::ALL));
    (tables(), 1_u32..20, 0_u32..5, menus(), halls(), staff, kinds).prop_map(
        |(tables, seats_per_table, glass_kinds, menu, hall, ranks, (meal, kind))| Banquet {
            date: "2026-10-03".parse().expect("a day"),
            meal,
            kind,
            confirmed_at: "2026-09-01T10:00:00+08:00".parse().expect("an instant"),
            tables,
            seats_per_table,
            glass_kinds,
            menu,
            fruits: None,
            hall,
            waiters: ranks.map(|ranks| {
                let staff = ranks.into_iter().enumerate();
                staff.map(|(at, rank)| StaffMember { name: format!("waiter {at}"), rank }).collect()
            }),
            runners: vec!["runner".into()],
            posts: Vec::new(),
        },
    )
}

fn sum(plan: &BanquetPlan, of: impl Fn(usize) -> u32) -> u32 {
    (0..plan.zones.len()).map(of).sum()
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn the_zones_add_up_to_the_plan(hotel in hotels(), case in banquets()) {
        let decision = banquet_plan(&hotel.0, &case).expect("a case");
        let plan = decision.value().expect("a plan");
        let zones = &plan.zones;
        prop_assert_eq!(zones.len() as u32, plan.stands.service_stations);
        let mut tables: Vec<u32> = zones.iter().flat_map(|zone| zone.tables.clone()).collect();
        tables.sort_unstable();
        prop_assert_eq!(tables, (1..=plan.tables).collect::<Vec<u32>>());
        prop_assert_eq!(sum(plan, |at| zones[at].waiters.len() as u32), plan.staff.waiters);
        prop_assert_eq!(sum(plan, |at| zones[at].portions_per_dish), plan.tables);
        for (line, total) in plan.stock.iter().enumerate() {
            prop_assert_eq!(sum(plan, |at| zones[at].stock[line].min), total.min);
            prop_assert_eq!(sum(plan, |at| zones[at].stock[line].prepare), total.prepare);
            prop_assert!(total.min <= total.prepare);
        }
        for (line, total) in plan.utensils.utensils.iter().enumerate() {
            prop_assert_eq!(sum(plan, |at| zones[at].utensils.utensils[line].prepare), total.prepare);
            prop_assert!(total.min <= total.prepare);
        }
        prop_assert_eq!(plan.materials.chairs, plan.tables * case.seats_per_table);
        prop_assert_eq!(plan.materials.menu_copies, plan.staff.waiters);
        prop_assert!(plan.deadlines.is_sorted_by_key(|task| task.due_at));
    }

    #[test]
    fn a_zone_holds_what_its_station_and_its_landing_table_hold_alone(hotel in hotels(), case in banquets()) {
        let decision = banquet_plan(&hotel.0, &case).expect("a case");
        let plan = decision.value().expect("a plan");
        let served: Vec<u32> = plan.zones.iter().map(|zone| zone.tables.len() as u32).collect();
        for (zone, tables_served) in plan.zones.iter().zip(&served) {
            let station = StationCase {
                tables_served: *tables_served,
                seats_per_table: case.seats_per_table,
                glass_kinds: case.glass_kinds,
                has_cupboard: case.hall.stations_have_cupboard,
            };
            let alone = station_stock(&hotel.0, &station).expect("a case");
            prop_assert_eq!(&alone.value().expect("a value").lines, &zone.stock);
        }
        let utensils = UtensilsCase {
            menu: case.menu.clone(),
            landing_tables: served,
            trolley_can_enter: case.hall.trolley_can_enter,
        };
        let alone = utensils_needed(&hotel.0, &utensils).expect("a case");
        prop_assert_eq!(&alone.value().expect("a value").total, &plan.utensils);
    }

    #[test]
    fn a_hall_that_nobody_has_looked_at_leaves_the_plan_undetermined(hotel in hotels(), mut case in banquets()) {
        case.hall.trolley_can_enter = None;
        let decision = banquet_plan(&hotel.0, &case).expect("a case");
        prop_assert!(matches!(decision.verdict(), Verdict::Undetermined | Verdict::Refused));
    }

    #[test]
    fn what_was_not_recorded_is_never_in_order(hotel in hotels(), banquet in banquets(), copies in prop::option::of(0_u32..40)) {
        let case = Evening {
            now: "2026-10-03T22:00:00+08:00".parse().expect("an instant"),
            banquet,
            preparation: None,
            briefing: None,
            menu_copies: copies,
            roster: None,
            stands: None,
            stock: None,
            times: None,
            bridal_room: None,
            cold_dishes_checked: None,
            table_count_reconfirmed: None,
            tables_to_serve: None,
            tables: None,
            service: None,
            bottles: None,
            bill: None,
        };
        let decision = evening_check(&hotel.0, &case).expect("a case");
        let checked = decision.value().expect("a value");
        for part in &checked.sections {
            let counted = part.section == Section::MenuCopies && copies.is_some();
            prop_assert!(counted || part.verdict == Verdict::Undetermined);
        }
        prop_assert!(decision.findings().iter().any(|finding| finding.outcome == Outcome::Unknown));
    }
}
