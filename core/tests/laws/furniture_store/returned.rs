//! Returns and exchanges: free of charge, never more back than was paid, and never easier for waiting.

use clausebook::{
    Day, Decision, Money, Verdict,
    furniture_store::{OrderKind, Paper, ReturnKind, ReturnRequest, ReturnRoute, Returned, book, return_goods},
};
use proptest::prelude::*;

use super::{Shop, amounts, fact, kinds, law, rank, shops};
use crate::common::time::{anywhere, later};

const DAY: i64 = 86_400_000_000;

fn some_papers() -> impl Strategy<Value = Vec<Paper>> {
    prop_oneof![prop::sample::subsequence(Paper::ALL, 0..=Paper::ALL.len()), Just(Paper::ALL.to_vec()),]
}

prop_compose! {
    fn cases()(
        shop in shops(),
        request in prop::sample::select(ReturnKind::ALL),
        order_kind in kinds(),
        (defect, insisted, packaging_unopened, intact) in (fact(), fact(), fact(), fact()),
        requested_at in anywhere(),
        handed_over in prop::option::weighted(0.8, prop_oneof![0..10 * DAY, 0..400 * DAY, Just(-1)]),
        purchased in prop::option::weighted(0.8, prop_oneof![0_u32..10, 0_u32..400]),
        (papers, issued) in (some_papers(), some_papers()),
        paid in prop::option::of(amounts()),
    ) -> (Shop, ReturnRequest) {
        let requested_on = shop.zone().day(requested_at);
        let never_issued = Paper::ALL.iter().filter(|paper| !issued.contains(paper) && !papers.contains(paper));
        let never_issued = never_issued.copied().collect();
        (shop, ReturnRequest {
            request, order_kind, defect, insisted, requested_at, packaging_unopened, intact, papers, never_issued, paid,
            purchased_on: purchased.map(|ago| requested_on.minus(ago)),
            handed_over_at: handed_over.map(|ago| later(requested_at, -ago)),
        })
    }
}

fn decide(shop: &Shop, case: &ReturnRequest) -> Decision<Returned> {
    return_goods(shop, case).expect("told in order")
}

fn value(decision: &Decision<Returned>) -> &Returned {
    decision.value().expect("there is always a value")
}

/// Days from one day to another, counted one by one.
fn days_between(mut from: Day, until: Day) -> u32 {
    let mut days = 0;
    while from < until {
        from = from.plus(1);
        days += 1;
    }
    days
}

#[test]
fn never_more_back_than_was_paid_and_nothing_where_it_is_refused() {
    law("return_goods", 256, cases(), |(shop, case)| {
        let decision = decide(&shop, &case);
        let returned = value(&decision);
        prop_assert_eq!(returned.fee, Money::ZERO);
        prop_assert!(returned.refund.is_none() || returned.refund == case.paid);
        let back = returned.route == Some(ReturnRoute::Return) && decision.verdict() != Verdict::Refused;
        prop_assert_eq!(returned.refund.is_some(), back && case.paid.is_some());
        if decision.verdict() == Verdict::Ok {
            prop_assert!(returned.missing_papers.is_empty() && returned.route.is_some());
        }
        Ok(())
    });
}

#[test]
fn the_last_day_of_a_window_is_in_time_and_the_next_is_not() {
    law("return_goods", 256, cases(), |(shop, case)| {
        let case = ReturnRequest { defect: Some(false), ..case };
        let handed_over = case.handed_over_at.filter(|at| *at <= case.requested_at);
        let zone = shop.zone();
        let (from, window, least) = match (case.order_kind, handed_over, case.purchased_on) {
            (OrderKind::BuyerPickup, Some(_), Some(purchased_on)) => {
                (purchased_on, shop.pickup_return_window_days(), book::r#return::pickup_window::WITHIN)
            }
            (OrderKind::Regular | OrderKind::Other, Some(at), _) => {
                (zone.day(at), shop.return_window_days(), book::r#return::regular_window::WITHIN)
            }
            _ => return Ok(()),
        };
        prop_assert!(window >= least.value.count());
        let decision = decide(&shop, &case);
        prop_assert_eq!(value(&decision).last_day, Some(from.plus(window)));
        let in_time = days_between(from, zone.day(case.requested_at)) <= window;
        let unspoilt = match case.order_kind {
            OrderKind::BuyerPickup => case.packaging_unopened,
            _ => case.intact,
        };
        prop_assert_eq!(decision.verdict() == Verdict::Refused, !in_time || unspoilt == Some(false));
        Ok(())
    });
}

#[test]
fn waiting_longer_never_helps() {
    law("return_goods", 256, (cases(), 0..30 * DAY), |((shop, case), wait)| {
        let sooner = decide(&shop, &case);
        // What was to be handed over only later has then been handed over: another case.
        let case = ReturnRequest { requested_at: later(case.requested_at, wait), ..case };
        let same_route = case.handed_over_at.is_none_or(|at| at <= later(case.requested_at, -wait));
        let later = decide(&shop, &case);
        if same_route {
            prop_assert!(rank(later.verdict()) >= rank(sooner.verdict()));
            prop_assert_eq!(value(&later).last_day, value(&sooner).last_day);
        }
        Ok(())
    });
}

#[test]
fn more_papers_never_harm() {
    law("return_goods", 256, (cases(), any::<prop::sample::Index>()), |((shop, case), pick)| {
        let before = decide(&shop, &case);
        let mut more = case.clone();
        let open: Vec<Paper> = Paper::ALL.iter().filter(|paper| !case.never_issued.contains(paper)).copied().collect();
        if open.is_empty() {
            return Ok(());
        }
        more.papers.push(open[pick.index(open.len())]);
        let after = decide(&shop, &more);
        prop_assert!(rank(after.verdict()) <= rank(before.verdict()));
        prop_assert!(value(&after).missing_papers.len() <= value(&before).missing_papers.len());
        let fresh: Vec<_> = value(&after).missing_papers.iter().filter(|paper| more.papers.contains(paper)).collect();
        prop_assert!(fresh.is_empty(), "presented and missing: {:?}", fresh);
        Ok(())
    });
}

#[test]
fn what_the_shop_never_issued_is_never_missing() {
    law("return_goods", 256, cases(), |(shop, case)| {
        let decision = decide(&shop, &case);
        let missing = &value(&decision).missing_papers;
        prop_assert!(missing.iter().all(|paper| !case.never_issued.contains(paper)), "{:?}", missing);
        Ok(())
    });
}

#[test]
fn final_sales_are_refused_and_a_defect_the_customer_insists_on_is_not() {
    law("return_goods", 256, cases(), |(shop, case)| {
        let decision = decide(&shop, &case);
        // Without a defect a special-sale order can still be cancelled, as long as nothing was handed over.
        let handed_over = case.handed_over_at.is_some_and(|at| at <= case.requested_at);
        let final_sale = match case.order_kind {
            OrderKind::Clearance => true,
            OrderKind::SpecialSale => handed_over || case.defect != Some(false),
            _ => false,
        };
        prop_assert_eq!(value(&decision).statutory_rights_untouched, final_sale);
        if final_sale || case.order_kind == OrderKind::Custom && case.defect == Some(false) {
            prop_assert_eq!(decision.verdict(), Verdict::Refused);
        } else if case.defect == Some(true) && case.insisted == Some(true) && shop.warranty_days().is_none() {
            let papers = value(&decision).missing_papers.is_empty();
            prop_assert_eq!(decision.verdict(), if papers { Verdict::Ok } else { Verdict::Pending });
        }
        Ok(())
    });
}
