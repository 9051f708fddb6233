//! The counter during a visit: what is said, sold, paid back and booked.

use alloc::vec::Vec;

use super::{
    book::{Policy, phrases},
    card::{Arrival, CardRequest, Route, card_route},
    greeting::{Entrance, PartOfDay, welcome},
    points::{GamePoints, PointsWay, game_points_check},
    price::session_price,
    sale::{Item, Sale, SaleKind, Sold, sell},
    settlement::{Settled, Settlement, settle_card},
    visit::{Booked, CounterVisit, Leaving, Purchase, PurchaseKind, Till},
};
use crate::{
    book::Language,
    decision::{Findings, Verdict},
    invalid::InvalidInput,
    money::Money,
    shapes::phrase::{Moment, Spoken},
};

/// The counter during a visit.
pub(super) struct Counter<'p> {
    policy: &'p Policy,
    language: Language,
    pub(super) route: Option<Route>,
    pub(super) legal_age: bool,
    pub(super) balance: Option<Money>,
    pub(super) settled: Option<Settled>,
    pub(super) payments: Vec<Booked>,
    pub(super) till: Till,
    pub(super) say: Vec<Spoken>,
    pub(super) findings: Findings,
}

impl<'p> Counter<'p> {
    pub(super) fn new(policy: &'p Policy, language: Language) -> Self {
        Self {
            policy,
            language,
            route: None,
            legal_age: false,
            balance: None,
            settled: None,
            payments: Vec::new(),
            till: Till::default(),
            say: Vec::new(),
            findings: policy.findings(),
        }
    }

    pub(super) fn greet(&mut self, case: &CounterVisit) -> Result<Option<PartOfDay>, InvalidInput> {
        let mut part_of_day = None;
        if let Some(entered_at) = case.entered_at {
            let entrance = Entrance { language: case.language, entered_at };
            part_of_day = Some(welcome(self.policy, &entrance, &mut self.say, &mut self.findings)?);
        }
        if case.leaving.is_none() {
            let honorific = self.policy.book().name(case.honorific.word(), case.language);
            let moment = Moment::new(case.language).slot("honorific", honorific);
            phrases::ASK_TO_GO_ONLINE.speak(self.policy, &moment, &mut self.say, &mut self.findings)?;
        }
        Ok(part_of_day)
    }

    pub(super) fn arrive(&mut self, arrival: &Arrival, received: Option<Money>) -> Result<(), InvalidInput> {
        let request = CardRequest { language: self.language, arrival: arrival.clone() };
        let decision = card_route(self.policy, &request)?;
        let ready = decision.verdict() == Verdict::Ok;
        let (routed, findings) = decision.into_parts();
        self.legal_age = routed.as_ref().is_some_and(|routed| routed.route.is_some());
        self.findings.append(findings);
        let Some(routed) = routed else { return Ok(()) };
        self.say.extend(routed.say);
        self.route = routed.route;
        self.balance = arrival.balance.filter(|_| arrival.member == Some(true));
        let (true, Some(route), Some(amount)) = (ready, routed.route, arrival.add) else {
            self.give_back(routed.route.map_or("card", Route::word), arrival.add, received);
            return Ok(());
        };
        let adds_nothing = route == Route::MemberTopUp && amount == Money::ZERO;
        if adds_nothing && received.unwrap_or_default() == Money::ZERO {
            return Ok(());
        }
        let sale =
            Sale { language: self.language, kind: route.sale(), amount: Some(amount), items: Vec::new(), received };
        if self.sell(&sale, None)? {
            self.balance = routed.balance_after;
        }
        Ok(())
    }

    pub(super) fn buy(&mut self, place: usize, purchase: &Purchase) -> Result<(), InvalidInput> {
        let mut sale = Sale {
            language: self.language,
            kind: match purchase.kind {
                PurchaseKind::Snack => SaleKind::Snack,
                PurchaseKind::Drink | PurchaseKind::GamePoints => SaleKind::Drink,
            },
            amount: None,
            items: purchase.items.clone(),
            received: purchase.received,
        };
        if let Some(points) = &purchase.game_points {
            let decision = game_points_check(self.policy, points).map_err(|fault| fault.below("game_points"))?;
            let ready = decision.verdict() == Verdict::Ok;
            let (checked, findings) = decision.into_parts();
            self.findings.append_at(place, findings);
            let total = checked.and_then(|checked| checked.total);
            let (true, Some(way), Some(total)) = (ready, points.way, total) else {
                self.give_back(purchase.kind.word(), total, purchase.received);
                return Ok(());
            };
            self.fill_in(&mut sale, way, points, total);
        }
        self.sell(&sale, Some(place)).map(|_| ())
    }

    /// The sale of game points that passed their check.
    fn fill_in(&self, sale: &mut Sale, way: PointsWay, points: &GamePoints, total: Money) {
        match way {
            PointsWay::DirectTopUp => {
                sale.kind = SaleKind::DirectTopUp;
                sale.amount = Some(total);
            }
            PointsWay::CardCode => {
                sale.kind = SaleKind::CardCode;
                sale.items.push(Item {
                    name: self.policy.book().name(way.word(), self.language).into(),
                    price: points.amount.unwrap_or_default(),
                    quantity: points.quantity.unwrap_or_default(),
                });
            }
        }
    }

    /// Sells, books the money and says the words; whether it is sold.
    fn sell(&mut self, sale: &Sale, place: Option<usize>) -> Result<bool, InvalidInput> {
        let (sold, findings) = sell(self.policy, sale, self.policy.findings())?.into_parts();
        match place {
            Some(place) => self.findings.append_at(place, findings),
            None => self.findings.append(findings),
        }
        let Some(Sold { done, total, change, shortfall, say }) = sold else { return Ok(false) };
        if done {
            let side = if sale.kind.is_onto_card() { &mut self.till.onto_card } else { &mut self.till.goods };
            *side = side.plus(total);
        }
        self.till.change = self.till.change.plus(change);
        self.payments.push(Booked {
            sale: sale.kind.word(),
            done,
            total: Some(total),
            received: sale.received.unwrap_or_default(),
            change,
            shortfall: Some(shortfall),
        });
        let offered = self.say.iter().any(|line| line.phrase == phrases::DRINKS_OFFER.name);
        self.say.extend(say.into_iter().filter(|line| !offered || line.phrase != phrases::DRINKS_OFFER.name));
        Ok(done)
    }

    /// What came for something that is not sold goes back whole.
    fn give_back(&mut self, sale: &'static str, total: Option<Money>, received: Option<Money>) {
        let received = received.unwrap_or_default();
        self.till.change = self.till.change.plus(received);
        self.payments.push(Booked { sale, done: false, total, received, change: received, shortfall: None });
    }

    pub(super) fn leave(&mut self, leaving: &Leaving) -> Result<(), InvalidInput> {
        let priced = session_price(self.policy, &leaving.session).map_err(|fault| fault.below("leaving.session"))?;
        let (price, findings) = priced.into_parts();
        self.findings.append(findings);
        // Without a price there is nothing to settle yet, and the price has said why.
        let Some(cost) = price.and_then(|price| price.cost) else { return Ok(()) };
        let settlement = Settlement {
            language: self.language,
            card: leaving.session.card,
            prepaid: leaving.prepaid,
            cost_of_time: Some(cost),
            charged: leaving.charged,
        };
        let (settled, findings) = settle_card(self.policy, &settlement)?.into_parts();
        self.findings.append(findings);
        if let Some(settled) = settled {
            self.till.refund = settled.refund.unwrap_or_default();
            self.balance = settled.balance_kept;
            self.say.extend(settled.say.iter().cloned());
            self.settled = Some(settled);
        }
        Ok(())
    }
}
