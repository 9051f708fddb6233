//! What has to be paid before an act.

use clausebook::{
    Money, Verdict,
    furniture_store::{OrderAct, OrderKind, OrderStep, Policy, order_gate},
};
use proptest::prelude::*;

use super::{amounts, kinds, law};

prop_compose! {
    fn steps()(
        order_kind in kinds(),
        act in prop::sample::select(OrderAct::ALL),
        order_amount in amounts(),
        off in prop_oneof![-1_i64..=1, -10_000_000_i64..10_000_000],
        known in prop::bool::weighted(0.8),
    ) -> OrderStep {
        let paid = Money::from_fen((order_amount.fen() + off).clamp(0, Money::MAX.fen())).filter(|_| known);
        OrderStep { order_kind, act, order_amount, paid }
    }
}

/// Whether the source asks for the whole price before the act.
fn is_bound(step: &OrderStep) -> bool {
    matches!(
        (step.order_kind, step.act),
        (OrderKind::Custom, OrderAct::StartProduction)
            | (OrderKind::Clearance, OrderAct::HandOver | OrderAct::SellOnCredit)
    )
}

#[test]
fn what_is_bound_waits_for_the_whole_price_to_the_fen() {
    law("order_gate", 256, steps(), |step| {
        let decision = order_gate(&Policy::default(), &step).expect("any step can be judged");
        let credit = (step.order_kind, step.act) == (OrderKind::Clearance, OrderAct::SellOnCredit);
        let expected = match step.paid {
            _ if credit => Verdict::Refused,
            _ if !is_bound(&step) => Verdict::Ok,
            None => Verdict::Undetermined,
            Some(paid) if paid < step.order_amount => Verdict::Refused,
            Some(_) => Verdict::Ok,
        };
        prop_assert_eq!(decision.verdict(), expected);
        let due = decision.value().expect("there is always a value").still_due;
        let lacking = step.paid.map(|paid| (step.order_amount.fen() - paid.fen()).max(0));
        let expected = if is_bound(&step) { lacking } else { Some(0) };
        prop_assert_eq!(due.map(Money::fen), expected);
        Ok(())
    });
}
