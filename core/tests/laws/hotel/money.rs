//! Prices of a promotion, and the commission of a month.

use clausebook::{
    Money, Verdict,
    hotel::{AgencyRates, Commission, RateChange, agency_rates, commission_status},
    time::Day,
};
use proptest::prelude::*;

use super::{hotels, law, second};

const DAY: i64 = 86_400;

fn day(text: &str) -> Day {
    Day::try_from(text.parse::<chrono::NaiveDate>().expect("a date")).expect("a day")
}

fn fen(fen: i64) -> Money {
    Money::from_fen(fen).expect("an amount")
}

#[test]
fn prices_move_in_the_proportion_of_the_rate_to_the_nearest_fen() {
    let amounts = (1_i64..200_000, 0_i64..200_000, 0_i64..10_000_000, 0_i64..10_000_000);
    law("agency_rates", 512, (hotels(), amounts), |(policy, (before, after, selling, floor))| {
        let decision = agency_rates(
            &policy,
            &RateChange {
                now: second(0),
                house_rate_before: fen(before),
                house_rate_after: fen(after),
                selling_price: fen(selling),
                floor_price: fen(floor),
                agreed_selling_price: None,
                agreed_floor_price: None,
                first_night: day("2026-06-01"),
                last_night: day("2026-06-07"),
                night: None,
                effective_at: None,
                notified_at: None,
            },
        )
        .expect("a case");
        let AgencyRates { adjusted, selling_price, floor_price, .. } = decision.value().expect("a value").clone();
        prop_assert_eq!(adjusted, after < before);
        for (old, new) in [(selling, selling_price.fen()), (floor, floor_price.fen())] {
            if adjusted {
                // Half up: new lies in (exact - 1/2, exact + 1/2].
                let off = i128::from(new) * i128::from(before) - i128::from(old) * i128::from(after);
                prop_assert!(2 * off <= i128::from(before) && 2 * off > -i128::from(before));
            } else {
                prop_assert_eq!(old, new);
            }
        }
        Ok(())
    });
}

/// The commission of February's nights, paid so many seconds after the beginning of 2 March.
fn paid(verified: i64, remitted: i64, last_day: u32) -> Commission {
    Commission {
        now: second(60 * DAY),
        month: day("2026-02-14"),
        agreement_last_day: Some(last_day),
        statement_at: Some(second(0)),
        verified_at: Some(second(verified)),
        remitted_at: Some(second(remitted)),
        invoiced_at: Some(second(60 * DAY)),
    }
}

#[test]
fn paid_earlier_after_the_verification_is_never_worse() {
    let times = (0..10 * DAY, 0..20 * DAY, 0..20 * DAY, 1_u32..=31);
    law("commission_status", 512, (hotels(), times), |(policy, (verified, wait, more, last_day))| {
        let verdict =
            |remitted| commission_status(&policy, &paid(verified, remitted, last_day)).expect("a case").verdict();
        let (earlier, later) = (verdict(verified + wait), verdict(verified + wait + more));
        prop_assert!(earlier == Verdict::Ok || later == Verdict::Refused);
        Ok(())
    });
}

#[test]
fn nothing_is_paid_before_it_is_verified() {
    law("commission_status", 256, (hotels(), 1..10 * DAY, 1_u32..=31), |(policy, late, last_day)| {
        let decision = commission_status(&policy, &paid(late, late - 1, last_day)).expect("a case");
        prop_assert_eq!(decision.verdict(), Verdict::Refused);
        Ok(())
    });
}
