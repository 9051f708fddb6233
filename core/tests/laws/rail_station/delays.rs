//! Who is owed what in a delay.

use clausebook::{
    Verdict,
    rail_station::{
        Delay, DelayDuties, DelayedPassenger, DelayedTrain, Direction, News, Passenger, Status, TrainType, delay_duties,
    },
};
use proptest::prelude::*;

use super::{Policy, fact, law, second};

const HOUR: i64 = 3_600;
const MEAL: (i64, i64) = (11 * HOUR, 13 * HOUR);

/// A station with one meal time, or with none set.
fn station(meals: bool, cancelled: Option<bool>) -> Policy {
    let mut policy = Policy::builder();
    if meals {
        policy = policy.meal_windows(vec!["11:00-13:00"]);
    }
    if let Some(flag) = cancelled {
        policy = policy.meals_when_cancelled(flag);
    }
    policy.build().expect("inside the bounds")
}

/// A train that is forecast to depart so many seconds late; it is known from the start.
fn late(train_type: TrainType, scheduled: i64, by: i64, cancelled: bool, order: Option<bool>) -> DelayedTrain {
    DelayedTrain {
        train_type,
        scheduled_at: second(scheduled),
        news: vec![News { known_at: second(0), departs_at: Some(second(scheduled + by)), cancelled }],
        departed_at: None,
        dispatcher_order: order,
        drinks_delivered_at: None,
    }
}

fn waiting(persons: u32, meals_served: u32) -> DelayedPassenger {
    DelayedPassenger {
        passenger: Passenger::moving(Direction::Inbound),
        persons,
        waiting: Some(true),
        needs: None,
        informed_at: vec![],
        meals_served,
    }
}

fn decide(policy: &Policy, train: DelayedTrain, passengers: Vec<DelayedPassenger>) -> (Verdict, DelayDuties) {
    let decision = delay_duties(policy, &Delay { now: second(0), train, passengers }).expect("a case");
    (decision.verdict(), decision.value().expect("there is always a value").clone())
}

/// Scheduled departures and delays of a day, often at a border.
fn delays() -> impl Strategy<Value = (i64, i64)> {
    let off = -1_i64..=1;
    let scheduled = prop_oneof![
        0..16 * HOUR,
        (prop::sample::select(vec![MEAL.0, MEAL.1]), off.clone()).prop_map(|(at, off)| at + off)
    ];
    let by = prop_oneof![0..6 * HOUR, off.prop_map(|off| HOUR + off)];
    (scheduled, by)
}

#[test]
fn a_meal_is_owed_exactly_where_an_emu_train_is_an_hour_late_over_a_meal_time() {
    let cases = (delays(), prop::sample::select(TrainType::ALL), any::<bool>(), fact(), 1_u32..500, 0_u32..3);
    law("delay_duties", 512, cases, |((scheduled, by), train_type, cancelled, when_cancelled, persons, served)| {
        let policy = station(true, when_cancelled);
        let train = late(train_type, scheduled, by, cancelled, Some(false));
        let (verdict, duties) = decide(&policy, train, vec![waiting(persons, served)]);
        let late_enough = train_type == TrainType::Emu && by >= HOUR;
        let touches = scheduled <= MEAL.1 && scheduled + by >= MEAL.0;
        let expected = match (late_enough && touches, cancelled, when_cancelled) {
            (false, _, _) | (true, true, Some(false)) => Some(false),
            (true, false, _) | (true, true, Some(true)) => Some(true),
            (true, true, None) => None,
        };
        prop_assert_eq!(duties.free_meals, expected);
        prop_assert_eq!(duties.reassure, Some(late_enough));
        prop_assert_eq!(duties.passengers[0].free_meals, expected.map(|owed| if owed { persons } else { 0 }));
        let expected = match expected {
            None => Verdict::Undetermined,
            Some(true) if served < persons => Verdict::Pending,
            Some(_) => Verdict::Ok,
        };
        prop_assert_eq!(verdict, expected);
        for time in &duties.meal_times {
            prop_assert!(time.from <= time.until && time.from <= time.owed_from);
        }
        Ok(())
    });
}

#[test]
fn a_longer_delay_takes_nothing_away() {
    law("delay_duties", 256, (delays(), 0_i64..6 * HOUR), |((scheduled, by), more)| {
        let of = |by| decide(&station(true, None), late(TrainType::Emu, scheduled, by, false, Some(true)), vec![]).1;
        let (before, after) = (of(by), of(by + more));
        prop_assert!(before.meal_times.len() <= after.meal_times.len());
        prop_assert!(before.free_meals <= after.free_meals && before.drinks <= after.drinks);
        Ok(())
    });
}

#[test]
fn a_station_that_feeds_earlier_takes_nothing_away() {
    law("delay_duties", 256, (delays(), 100_000_i64..=1_000_000), |((scheduled, by), threshold)| {
        let train = || late(TrainType::Emu, scheduled, by, false, Some(true));
        let usual = decide(&station(true, None), train(), vec![]).1;
        let hours = clausebook::Number::from_millionths(threshold).to_string();
        let generous = Policy::builder().meal_windows(vec!["11:00-13:00"]).meal_delay_h(hours).build();
        let generous = decide(&generous.expect("inside the bounds"), train(), vec![]).1;
        prop_assert!(usual.free_meals <= generous.free_meals && usual.reassure <= generous.reassure);
        Ok(())
    });
}

#[test]
fn drinks_go_to_no_train_without_the_order_and_no_meal_is_given_by_guess() {
    let cases = (delays(), any::<bool>(), fact(), fact(), any::<bool>());
    law("delay_duties", 256, cases, |((scheduled, by), cancelled, when_cancelled, order, meals)| {
        let train = late(TrainType::Emu, scheduled, by, cancelled, order);
        let (_, duties) = decide(&station(meals, when_cancelled), train, vec![waiting(1, 0)]);
        prop_assert!(duties.drinks != Some(true) || order == Some(true));
        prop_assert!(duties.drinks != Some(true) || duties.free_meals == Some(true));
        prop_assert!(meals || duties.free_meals != Some(true));
        Ok(())
    });
}

#[test]
fn who_is_told_every_piece_of_news_at_once_is_never_told_late() {
    let cases = (prop::collection::vec(1_i64..600, 1..6), prop::option::of(1_u32..60), 0_i64..600);
    law("delay_duties", 256, cases, |(steps, tolerance, wait)| {
        let known: Vec<i64> = steps
            .iter()
            .scan(0, |at, step| {
                *at += step;
                Some(*at)
            })
            .collect();
        let (last, scheduled) = (known[known.len() - 1], 20 * HOUR);
        let news = known.iter().map(|at| News {
            known_at: second(*at),
            departs_at: Some(second(scheduled + at)),
            cancelled: false,
        });
        let mut train = late(TrainType::OtherTrain, scheduled, 1, false, None);
        train.news = news.collect();
        let mut cip = waiting(1, 0);
        cip.passenger.status = vec![Status::CommercialCip];
        cip.informed_at = known.iter().map(|at| second(*at)).collect();
        let policy = Policy::builder();
        let policy = tolerance.map_or(policy.clone(), |minutes| policy.delay_information_min(minutes));
        let case = Delay { now: second(last + wait), train, passengers: vec![cip] };
        let decision = delay_duties(&policy.build().expect("inside the bounds"), &case).expect("a case");
        prop_assert_eq!(decision.verdict(), Verdict::Ok);
        prop_assert_eq!(
            decision.value().expect("there is always a value").passengers[0].information.len(),
            known.len()
        );
        Ok(())
    });
}
