//! Money balances in every visit, and nobody goes online without the own identity card.

use clausebook::{
    Money, Outcome, Verdict,
    book::Language,
    net_cafe::{
        Arrival, Card, CounterVisit, GamePoints, Honorific, Identity, Item, Leaving, PointsWay, Purchase, PurchaseKind,
        Route, Session, Visit, ZoneRate, counter_visit,
    },
};
use proptest::prelude::*;

use super::{amounts, maybe, shops};
use crate::common::{facts::one as fact, law, time};

fn identities() -> impl Strategy<Value = Identity> {
    let own = Identity {
        identity_shown: Some(true),
        own_card: Some(true),
        swiped: Some(true),
        wants_card_without_identity: false,
    };
    let any = (fact(), fact(), fact(), any::<bool>()).prop_map(|(identity_shown, own_card, swiped, wants)| Identity {
        identity_shown,
        own_card,
        swiped,
        wants_card_without_identity: wants,
    });
    prop_oneof![3 => Just(own), 2 => any]
}

fn arrivals() -> impl Strategy<Value = Arrival> {
    let (balance, add) = (maybe(amounts()), maybe(amounts()));
    (identities(), fact(), balance, fact(), add).prop_map(|(identity, member, balance, wants_membership, add)| {
        Arrival { identity, member, balance, wants_membership, add }
    })
}

fn items() -> impl Strategy<Value = Vec<Item>> {
    let item = (amounts(), 1_u32..4).prop_map(|(price, quantity)| Item { name: "可乐".into(), price, quantity });
    prop::collection::vec(item, 1..4)
}

fn points() -> impl Strategy<Value = GamePoints> {
    let account = || maybe(prop::sample::select(vec!["Ace", "ace"]).prop_map(String::from));
    let amount = maybe(amounts().prop_filter("above 0", |amount| *amount > Money::ZERO));
    let way = maybe(prop::sample::select(PointsWay::ALL));
    (way, account(), account(), amount, maybe(1_u32..5)).prop_map(|(way, account, account_again, amount, quantity)| {
        let game = Some("星海".into());
        GamePoints { way, game, account, account_again, region: Some("none".into()), amount, quantity }
    })
}

fn purchases() -> impl Strategy<Value = Purchase> {
    let goods = (prop::sample::select(vec![PurchaseKind::Snack, PurchaseKind::Drink]), items())
        .prop_map(|(kind, items)| (kind, items, None));
    let points = points().prop_map(|points| (PurchaseKind::GamePoints, Vec::new(), Some(points)));
    (prop_oneof![goods, points], maybe(amounts())).prop_map(|((kind, items, game_points), received)| Purchase {
        kind,
        items,
        game_points,
        received,
    })
}

fn leavings() -> impl Strategy<Value = Leaving> {
    let card = prop::sample::select(Card::ALL);
    (card, amounts(), amounts(), 0_u32..600, amounts(), amounts()).prop_map(
        |(card, temporary_rate, member_rate, minutes, prepaid, charged)| {
            let zone = String::from("A");
            let price_list = vec![ZoneRate { zone: zone.clone(), temporary_rate, member_rate }];
            Leaving { session: Session { card, zone, price_list, minutes }, prepaid, charged }
        },
    )
}

fn visits() -> impl Strategy<Value = CounterVisit> {
    let side = prop_oneof![
        3 => (arrivals(), maybe(amounts())).prop_map(|(arrival, cash)| (Some(arrival), cash, None)),
        1 => leavings().prop_map(|leaving| (None, None, Some(leaving))),
    ];
    (
        prop::sample::select(Language::ALL),
        prop::sample::select(Honorific::ALL),
        maybe(time::anywhere()),
        side,
        prop::collection::vec(purchases(), 0..5),
    )
        .prop_map(|(language, honorific, entered_at, (arrival, card_received, leaving), purchases)| CounterVisit {
            language,
            honorific,
            entered_at,
            arrival,
            card_received,
            purchases,
            leaving,
        })
}

fn sum(amounts: impl Iterator<Item = Money>) -> i64 {
    amounts.map(Money::fen).sum()
}

/// What came in, by the case itself.
fn cash(visit: &CounterVisit) -> i64 {
    sum(visit.purchases.iter().filter_map(|purchase| purchase.received).chain(visit.card_received))
}

fn balances(case: &CounterVisit, visit: &Visit) -> Result<(), TestCaseError> {
    let till = &visit.till;
    prop_assert_eq!(till.received.fen(), cash(case));
    prop_assert_eq!(till.received.fen(), till.onto_card.fen() + till.goods.fen() + till.change.fen());
    prop_assert_eq!(till.change.fen(), sum(visit.payments.iter().map(|payment| payment.change)));
    for payment in &visit.payments {
        let kept = payment.received.fen() - payment.change.fen();
        let due = payment.total.filter(|_| payment.done).map_or(0, Money::fen);
        prop_assert_eq!(kept, due, "a payment keeps its total, or nothing: {:?}", payment);
    }
    if let Some(settled) = &visit.settled
        && let (Some(leaving), Some(refund), Some(kept)) = (&case.leaving, settled.refund, settled.balance_kept)
    {
        prop_assert_eq!(leaving.prepaid.fen(), settled.cost.fen() + refund.fen() + kept.fen());
        prop_assert_eq!(till.refund, refund);
    }
    Ok(())
}

#[test]
fn money_balances_whatever_is_refused() {
    law("counter_visit", 512, (shops(), visits()), |(shop, case)| {
        let decision = counter_visit(&shop, &case).expect("any such visit can be judged");
        let visit = decision.value().expect("there is always a value");
        balances(&case, visit)
    });
}

#[test]
fn only_what_is_in_order_is_sold() {
    law("counter_visit", 512, (shops(), visits()), |(shop, case)| {
        let decision = counter_visit(&shop, &case).expect("any such visit can be judged");
        let visit = decision.value().expect("there is always a value");
        if decision.verdict() == Verdict::Ok {
            prop_assert!(visit.payments.iter().all(|payment| payment.done), "in order, and yet not sold: {:?}", visit);
        }
        let offers = visit.say.iter().filter(|line| line.phrase == "drinks_offer").count();
        prop_assert!(offers <= 1, "drinks were offered {} times", offers);
        let broken = decision.findings().iter().any(|finding| finding.outcome == Outcome::Breached);
        prop_assert_eq!(broken, decision.verdict() == Verdict::Refused);
        Ok(())
    });
}

#[test]
fn nothing_goes_on_a_card_without_the_own_identity_card_swiped() {
    law("counter_visit", 512, (shops(), visits()), |(shop, case)| {
        let decision = counter_visit(&shop, &case).expect("any such visit can be judged");
        let visit = decision.value().expect("there is always a value");
        let identity = case.arrival.as_ref().map(|arrival| &arrival.identity);
        let facts = identity.map(|identity| [identity.identity_shown, identity.own_card, identity.swiped]);
        if facts != Some([Some(true); 3]) {
            prop_assert_eq!(visit.till.onto_card, Money::ZERO);
            prop_assert_eq!(visit.route, None);
        }
        Ok(())
    });
}

#[test]
fn a_membership_opens_with_the_shop_s_minimum_and_no_less() {
    law("counter_visit", 512, (shops(), visits()), |(shop, case)| {
        let decision = counter_visit(&shop, &case).expect("any such visit can be judged");
        let visit = decision.value().expect("there is always a value");
        if visit.route == Some(Route::OpenMembership) && visit.till.onto_card > Money::ZERO {
            prop_assert!(visit.till.onto_card >= shop.membership_opening_min());
            prop_assert_eq!(visit.balance, Some(visit.till.onto_card));
        }
        Ok(())
    });
}
