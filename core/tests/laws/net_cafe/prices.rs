//! What a session costs under any policy.

use clausebook::{
    Money, Verdict,
    net_cafe::{Card, Session, ZoneRate, session_price},
};
use proptest::prelude::*;

use super::{amounts, shops};
use crate::common::law;

fn session(card: Card, rate: Money, minutes: u32) -> Session {
    let zone = String::from("A");
    let price_list = vec![ZoneRate { zone: zone.clone(), temporary_rate: rate, member_rate: rate }];
    Session { card, zone, price_list, minutes }
}

#[test]
fn a_cost_lies_between_the_time_itself_and_the_started_hours() {
    let cases = (shops(), prop::sample::select(Card::ALL), amounts(), 0_u32..2_000);
    law("session_price", 512, cases, |(shop, card, rate, minutes)| {
        let decision = session_price(&shop, &session(card, rate, minutes)).expect("any session can be judged");
        let cost = decision.value().expect("there is always a value").cost;
        prop_assert_eq!(cost.is_some(), decision.verdict() == Verdict::Ok);
        if rate < shop.temporary_rate_min().max(shop.member_rate_min()) {
            prop_assert_eq!(decision.verdict(), Verdict::Refused);
        } else if minutes.is_multiple_of(60) {
            prop_assert_eq!(cost.map(Money::fen), Some(rate.fen() * i64::from(minutes / 60)));
        } else if shop.part_hour_step_min().is_none() {
            prop_assert_eq!(decision.verdict(), Verdict::Undetermined);
        } else {
            let cost = cost.expect("a policy that says how").fen();
            let time = rate.fen() * i64::from(minutes) / 60;
            prop_assert!(cost >= time, "{} for time worth {}", cost, time);
            prop_assert!(cost <= rate.fen() * i64::from(minutes.div_ceil(60)));
        }
        Ok(())
    });
}

#[test]
fn more_time_never_costs_less() {
    let cases = (shops(), prop::sample::select(Card::ALL), amounts(), 0_u32..2_000, 0_u32..200);
    law("session_price", 512, cases, |(shop, card, rate, minutes, more)| {
        let cost = |minutes| {
            let decision = session_price(&shop, &session(card, rate, minutes)).expect("any session can be judged");
            decision.value().and_then(|price| price.cost)
        };
        if let (Some(less), Some(most)) = (cost(minutes), cost(minutes + more)) {
            prop_assert!(less <= most, "{} for less time than {}", less, most);
        }
        Ok(())
    });
}
