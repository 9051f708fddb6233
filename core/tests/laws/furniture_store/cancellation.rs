//! Cancelling: the fee between its floor and the price, and never cheaper for waiting.

use chrono::TimeDelta;
use clausebook::{
    Decision, Instant, Money, Verdict,
    furniture_store::{Cancellation, Cancelled, OrderKind, Policy, book, cancel},
    money::Rate,
};
use proptest::prelude::*;

use super::{Shop, amounts, fact, kinds, law, shops};
use crate::common::time::{anywhere, later};

const HOUR: i64 = 3_600_000_000;
const MILLION: i128 = 1_000_000;

/// How long after the order the request comes: often about the end of the free window.
fn waits(window: TimeDelta) -> impl Strategy<Value = i64> {
    let end = window.num_microseconds().expect("a window of at most a year");
    prop_oneof![(-2_i64..=2).prop_map(move |off| end + off), 0..=end, 0..100 * 24 * HOUR]
}

prop_compose! {
    fn cases()(shop in shops())(
        wait in waits(shop.free_window_h()),
        ordered_at in anywhere(),
        order_kind in kinds(),
        order_amount in amounts(),
        paid in prop::option::of(amounts()),
        handed_over in prop::option::weighted(0.3, 0..100 * 24 * HOUR),
        insisted in fact(),
        shop in Just(shop),
    ) -> (Shop, Cancellation) {
        let requested_at = later(ordered_at, wait);
        let handed_over_at = handed_over.map(|after| later(ordered_at, after));
        (shop, Cancellation { order_kind, order_amount, paid, ordered_at, requested_at, handed_over_at, insisted })
    }
}

fn decide(policy: &Policy, case: &Cancellation) -> Decision<Cancelled> {
    cancel(policy, case).expect("nothing lies before the order")
}

/// `share` of an amount in millionths of a fen.
fn exact(amount: Money, share: Rate) -> i128 {
    i128::from(amount.fen()) * i128::from(share.number().millionths())
}

fn floor() -> Rate {
    Rate::new(book::cancel::fee_after_free_window::FEE_RATE_MIN.value)
}

#[test]
fn a_fee_lies_between_its_floor_and_the_price() {
    law("cancel", 256, cases(), |(shop, case)| {
        let decision = decide(&shop, &case);
        let Some(cancelled) = decision.value() else { return Ok(()) };
        let fee = i128::from(cancelled.fee.fen()) * MILLION;
        prop_assert!(cancelled.fee <= case.order_amount, "more than the price");
        if case.requested_at <= cancelled.free_until {
            prop_assert_eq!(cancelled.fee, Money::ZERO);
        } else {
            let due = exact(case.order_amount, shop.cancellation_fee_rate());
            prop_assert!(fee >= exact(case.order_amount, floor()), "below the floor");
            prop_assert!((due..due + MILLION).contains(&fee), "not rounded up to the next fen");
        }
        Ok(())
    });
}

#[test]
fn the_free_window_is_never_shorter_than_the_books_and_its_end_is_free() {
    law("cancel", 256, cases(), |(shop, case)| {
        if let Some(cancelled) = decide(&shop, &case).value() {
            let window = cancelled.free_until.since(case.ordered_at);
            let least = book::cancel::free_window::FREE_WINDOW;
            prop_assert_eq!(window, shop.free_window_h());
            prop_assert!(window >= TimeDelta::hours(i64::from(least.value.count())));
        }
        Ok(())
    });
}

#[test]
fn refund_and_fee_are_what_was_paid_and_what_is_owed() {
    law("cancel", 256, cases(), |(shop, case)| {
        let decision = decide(&shop, &case);
        let Some(cancelled) = decision.value() else { return Ok(()) };
        prop_assert_eq!(cancelled.refund.is_some(), case.paid.is_some());
        prop_assert_eq!(cancelled.owed.is_some(), case.paid.is_some());
        if let (Some(paid), Some(refund), Some(owed)) = (case.paid, cancelled.refund, cancelled.owed) {
            prop_assert_eq!(refund.fen() + cancelled.fee.fen(), paid.fen() + owed.fen());
            prop_assert!(refund <= paid && owed <= cancelled.fee);
            prop_assert!(refund == Money::ZERO || owed == Money::ZERO);
        }
        Ok(())
    });
}

#[test]
fn a_later_request_never_costs_less() {
    law("cancel", 256, (cases(), 0..100 * 24 * HOUR), |((shop, case), wait)| {
        let sooner = decide(&shop, &case);
        let case = Cancellation { requested_at: later(case.requested_at, wait), ..case };
        let later = decide(&shop, &case);
        if let (Some(sooner), Some(later)) = (sooner.value(), later.value()) {
            prop_assert!(later.fee >= sooner.fee);
            prop_assert!(later.refund <= sooner.refund);
        }
        if sooner.verdict() == Verdict::Refused {
            prop_assert_eq!(later.verdict(), Verdict::Refused);
        }
        Ok(())
    });
}

#[test]
fn what_the_book_excludes_is_refused_and_nothing_else() {
    law("cancel", 256, cases(), |(shop, case)| {
        let over = case.handed_over_at.is_some_and(|at| at <= case.requested_at);
        let excluded = matches!(case.order_kind, OrderKind::Custom | OrderKind::Clearance);
        let decision = decide(&shop, &case);
        prop_assert_eq!(decision.verdict() == Verdict::Refused, over || excluded);
        prop_assert_eq!(decision.value().is_none(), over || excluded);
        let expected = match case.insisted {
            _ if over || excluded => Verdict::Refused,
            Some(true) => Verdict::Ok,
            Some(false) => Verdict::Pending,
            None => Verdict::Undetermined,
        };
        prop_assert_eq!(decision.verdict(), expected);
        Ok(())
    });
}

#[test]
fn a_dearer_policy_never_costs_less_and_a_longer_window_never_more() {
    law("cancel", 256, (cases(), shops()), |((one, case), two)| {
        let fee = |shop: &Policy| decide(shop, &case).value().map(|cancelled| cancelled.fee);
        if one.cancellation_fee_rate() <= two.cancellation_fee_rate() && one.free_window_h() >= two.free_window_h() {
            prop_assert!(fee(&one) <= fee(&two));
        }
        Ok(())
    });
}

#[test]
fn the_moment_counts_and_not_how_it_is_told() {
    law("cancel", 64, (cases(), -56_i32..=56), |((shop, case), quarters)| {
        let retold =
            |instant: Instant| Instant::from_micros(instant.micros(), quarters * 900).expect("the same moment");
        let told = Cancellation {
            ordered_at: retold(case.ordered_at),
            requested_at: retold(case.requested_at),
            handed_over_at: case.handed_over_at.map(retold),
            ..case.clone()
        };
        prop_assert_eq!(decide(&shop, &told), decide(&shop, &case));
        Ok(())
    });
}
