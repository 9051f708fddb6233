//! Returning or exchanging goods after they were handed over.

use alloc::{vec, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, r#return as returns, return_process},
    order::OrderKind,
};
use crate::{
    book::Figure,
    clause::Clause,
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
    money::Money,
    time::{Day, Instant},
    unit::Unit,
};

words! {
    /// What the customer wants.
    pub enum ReturnKind {
        /// The money back.
        Return,
        /// Other goods instead.
        Exchange,
    }
}

words! {
    /// A paper that the customer presents.
    pub enum Paper {
        /// The receipt.
        Receipt,
        /// The invoice.
        Invoice,
        /// The pick-up note.
        PickupNote,
        /// The goods-received note.
        GoodsReceivedNote,
        /// The pick-up note of a buyer-pickup product, marked as paid.
        PaidPickupNote,
        /// The purchase receipt of a buyer-pickup product.
        PurchaseReceipt,
    }
}

words! {
    /// How a request goes on.
    pub enum ReturnRoute {
        /// As a return.
        Return,
        /// As an exchange.
        Exchange,
        /// As a cancellation, since nothing was handed over yet.
        Cancellation,
    }
}

/// A customer's request to return or exchange goods, one order line at a time.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReturnRequest {
    /// What the customer wants.
    pub request: ReturnKind,
    /// The kind of order; of several marks the strictest: clearance, custom, special sale, buyer pickup, other.
    pub order_kind: OrderKind,
    /// Whether the goods have a quality defect of their own; left out, that is not known.
    pub defect: Option<bool>,
    /// Whether the customer insists after an offered repair (asked for defects only); left out, that is not known.
    pub insisted: Option<bool>,
    /// The purchase date on the purchase receipt (asked for buyer-pickup products without a defect).
    pub purchased_on: Option<Day>,
    /// When the goods were delivered or picked up; left out, they were not yet.
    pub handed_over_at: Option<Instant>,
    /// When the customer's request was received.
    pub requested_at: Instant,
    /// Whether the original packaging is unopened (asked for buyer-pickup products without a defect).
    pub packaging_unopened: Option<bool>,
    /// Whether the goods are intact (asked for other deliveries without a defect).
    pub intact: Option<bool>,
    /// The papers that the customer presents, originals.
    #[serde(default)]
    pub papers: Vec<Paper>,
    /// Papers that the shop never issued for this order and so does not demand.
    #[serde(default)]
    pub never_issued: Vec<Paper>,
    /// What was paid for these goods, in CNY, from 0.00; left out, no refund is worked out.
    pub paid: Option<Money>,
}

/// How a return or exchange goes on.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Returned {
    /// How the request goes on; nothing where it is refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub route: Option<ReturnRoute>,
    /// The last day on which the request is in time, in the shop's zone; nothing where no window applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Day>,
    /// The fee in CNY: a return or an exchange is free.
    pub fee: Money,
    /// What a return gives back in CNY.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<Money>,
    /// The papers that are still missing; of receipt and invoice either will do.
    pub missing_papers: Vec<Paper>,
    /// Whether the house rule leaves statutory rights open that a person has to check.
    pub statutory_rights_untouched: bool,
}

/// Decides whether goods are taken back or exchanged, until which day, on which papers and what the customer gets back.
///
/// With a quality defect a customer who insists is served without a window, unless the goods were sold as clearance or
/// in a special sale. Without one the order kind decides: custom, clearance and special-sale goods stay; a buyer-pickup
/// product comes back unopened within 7 days of the purchase date; other goods come back intact within 7 days of delivery
/// or pick-up. What was not handed over when the request came is cancelled instead, unless it is custom or clearance. The
/// day of the event is day 0, and the last day counts to its end.
///
/// # Errors
/// [`InvalidInput`] where the request lies before the purchase, or a paper is both presented and never issued.
///
/// ```
/// use clausebook::{Verdict, furniture_store::{self, OrderKind, Policy, ReturnKind, ReturnRequest}};
/// let decision = furniture_store::return_goods(&Policy::default(), &ReturnRequest {
///     request: ReturnKind::Return,
///     order_kind: OrderKind::Custom,
///     defect: Some(false),
///     insisted: None,
///     purchased_on: None,
///     handed_over_at: Some("2026-03-02T10:00:00+08:00".parse().unwrap()),
///     requested_at: "2026-03-03T10:00:00+08:00".parse().unwrap(),
///     packaging_unopened: None,
///     intact: Some(true),
///     papers: vec![],
///     never_issued: vec![],
///     paid: None,
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Refused);
/// ```
#[rule(cites(
    returns::DEFECT_ACCEPTED,
    returns::DEFECT_CLEARANCE_EXCLUDED,
    returns::DEFECT_SPECIAL_SALE_EXCLUDED,
    returns::NO_DEFECT_ROUTE,
    returns::CUSTOM_REFUSED,
    returns::PICKUP_WINDOW,
    returns::PICKUP_DOCUMENTS,
    returns::PICKUP_UNOPENED,
    returns::REGULAR_WINDOW,
    returns::REGULAR_INTACT,
    returns::REGULAR_DOCUMENTS,
    returns::REGULAR_TOO_LATE,
    returns::CLEARANCE_NO_RETURN,
    returns::CLEARANCE_NO_EXCHANGE,
    return_process::CUSTOMER_DOCUMENTS
))]
pub fn return_goods(policy: &Policy, case: &ReturnRequest) -> Result<Decision<Returned>, InvalidInput> {
    check(policy, case)?;
    let mut judge = Judge { policy, case, findings: policy.findings(), last_day: None, missing: Vec::new() };
    let handed_over_at = case.handed_over_at.filter(|handed_over| *handed_over <= case.requested_at);
    let statutory = judge.final_sale(handed_over_at);
    let mut route = match case.request {
        ReturnKind::Return => ReturnRoute::Return,
        ReturnKind::Exchange => ReturnRoute::Exchange,
    };
    if !statutory {
        match (case.defect, handed_over_at) {
            (Some(true), _) => judge.defect(),
            (None, _) => judge.findings.push(Finding::unknown(returns::NO_DEFECT_ROUTE, "defect")),
            (Some(false), _) if case.order_kind == OrderKind::Custom => judge.custom(),
            (Some(false), None) => {
                judge.not_handed_over();
                route = ReturnRoute::Cancellation;
            }
            (Some(false), Some(_)) if case.order_kind == OrderKind::BuyerPickup => judge.buyer_pickup(),
            (Some(false), Some(handed_over_at)) => judge.delivered(handed_over_at),
        }
    }
    let refused = judge.findings.any(crate::Outcome::Breached);
    let is_open = !refused || route == ReturnRoute::Cancellation;
    let value = Returned {
        route: is_open.then_some(route),
        last_day: judge.last_day,
        fee: Money::ZERO,
        refund: case.paid.filter(|_| !refused && route == ReturnRoute::Return),
        missing_papers: judge.missing,
        statutory_rights_untouched: statutory,
    };
    Ok(judge.findings.decide(Some(value)))
}

fn check(policy: &Policy, case: &ReturnRequest) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    let requested_on = policy.zone().day(case.requested_at);
    faults.not_before("requested_at", Some(&requested_on), "purchased_on", case.purchased_on.as_ref());
    for (at, paper) in case.never_issued.iter().enumerate() {
        if case.papers.contains(paper) {
            let expected = ("a paper that is not presented", "未出示的票据");
            faults.push(Fault::new(Code::Contradiction, alloc::format!("never_issued[{at}]"), expected).got(paper.word()));
        }
    }
    faults.check()
}

struct Judge<'c> {
    policy: &'c Policy,
    case: &'c ReturnRequest,
    findings: Findings,
    last_day: Option<Day>,
    missing: Vec<Paper>,
}

impl Judge<'_> {
    fn kind_refuses(&mut self, clause: Clause) {
        let kind = self.case.order_kind.word();
        self.findings.push(Finding::breached(clause).what("order_kind").seen(kind).remedy(Remedy::Nothing));
    }

    /// Clearance and special-sale goods: refused with a defect, all the more without one; but a special-sale order without
    /// one can still be cancelled before the hand-over.
    fn final_sale(&mut self, handed_over_at: Option<Instant>) -> bool {
        match self.case.order_kind {
            OrderKind::SpecialSale if handed_over_at.is_none() && self.case.defect == Some(false) => false,
            OrderKind::Clearance => {
                if self.case.defect == Some(true) {
                    self.kind_refuses(returns::DEFECT_CLEARANCE_EXCLUDED);
                }
                self.kind_refuses(match self.case.request {
                    ReturnKind::Return => returns::CLEARANCE_NO_RETURN,
                    ReturnKind::Exchange => returns::CLEARANCE_NO_EXCHANGE,
                });
                true
            }
            OrderKind::SpecialSale => {
                self.kind_refuses(returns::DEFECT_SPECIAL_SALE_EXCLUDED);
                true
            }
            OrderKind::Regular | OrderKind::Custom | OrderKind::BuyerPickup | OrderKind::Other => false,
        }
    }

    fn defect(&mut self) {
        self.findings.push(match self.case.insisted {
            Some(true) => Finding::met(returns::DEFECT_ACCEPTED).what("defect").seen(true),
            Some(false) => Finding::missing(returns::DEFECT_ACCEPTED, "insisted"),
            None => Finding::unknown(returns::DEFECT_ACCEPTED, "insisted"),
        });
        if let (Some(days), Some(handed_over_at)) = (self.policy.warranty_days(), self.case.handed_over_at) {
            let from = self.policy.zone().day(handed_over_at);
            self.window(&[returns::DEFECT_ACCEPTED], from, days);
        }
        self.papers();
    }

    fn custom(&mut self) {
        self.route("custom_refused");
        self.kind_refuses(returns::CUSTOM_REFUSED);
    }

    fn not_handed_over(&mut self) {
        self.route("cancellation");
        let clause = match self.case.order_kind {
            OrderKind::BuyerPickup => returns::PICKUP_WINDOW,
            _ => returns::REGULAR_WINDOW,
        };
        self.findings.push(
            Finding::breached(clause)
                .what("handed_over")
                .seen(false)
                .limit(Comparison::Equal, "cancellation")
                .remedy(Remedy::UseLimit),
        );
    }

    fn buyer_pickup(&mut self) {
        self.route("buyer_pickup");
        match self.case.purchased_on {
            Some(purchased_on) => {
                self.window(&[returns::PICKUP_WINDOW], purchased_on, self.policy.pickup_return_window_days());
            }
            None => self.findings.push(Finding::unknown(returns::PICKUP_WINDOW, "purchased_on")),
        }
        self.papers();
        self.fact(returns::PICKUP_UNOPENED, "packaging_unopened", self.case.packaging_unopened);
    }

    fn delivered(&mut self, handed_over_at: Instant) {
        self.route("delivered");
        let from = self.policy.zone().day(handed_over_at);
        let in_time = self.window(&[returns::REGULAR_WINDOW], from, self.policy.return_window_days());
        if !in_time {
            let requested_on = self.policy.zone().day(self.case.requested_at);
            self.findings.push(
                Finding::breached(returns::REGULAR_TOO_LATE)
                    .seen(requested_on)
                    .limit(Comparison::AtMost, from.plus(self.policy.return_window_days()))
                    .remedy(Remedy::Nothing),
            );
        }
        self.fact(returns::REGULAR_INTACT, "intact", self.case.intact);
        self.papers();
    }

    fn route(&mut self, route: &'static str) {
        self.findings.push(Finding::met(returns::NO_DEFECT_ROUTE).what("route").seen(route));
    }

    fn fact(&mut self, clause: Clause, name: &'static str, fact: Option<bool>) {
        self.findings.push(match fact {
            Some(true) => Finding::met(clause).what(name).seen(true),
            Some(false) => Finding::breached(clause).what(name).seen(false).remedy(Remedy::Nothing),
            None => Finding::unknown(clause, name),
        });
    }

    /// Whether the request's day lies within so many days of `from`, which is day 0.
    fn window(&mut self, clauses: &[Clause], from: Day, days: u32) -> bool {
        let requested_on = self.policy.zone().day(self.case.requested_at);
        let (last, _) = from.later(Figure { value: Number::whole(days), unit: Unit::Day });
        self.last_day = Some(last);
        let in_time = requested_on <= last;
        self.findings.each(clauses, |clause| {
            let finding = if in_time { Finding::met(clause) } else { Finding::breached(clause) };
            let finding = finding.what("requested_on").seen(requested_on).limit(Comparison::AtMost, last);
            if in_time {
                finding
            } else {
                finding.by(requested_on.days_since(last)).unit(Unit::Day).remedy(Remedy::Nothing)
            }
        });
        in_time
    }

    /// The papers that the customer has to present; what the shop never issued is not demanded.
    fn papers(&mut self) {
        let (clauses, demanded): (Vec<Clause>, &[&[Paper]]) =
            match (self.case.order_kind, self.case.defect) {
                (OrderKind::BuyerPickup, _) => {
                    (vec![returns::PICKUP_DOCUMENTS], &[&[Paper::PaidPickupNote], &[Paper::PurchaseReceipt]])
                }
                (_, Some(false)) => (
                    vec![returns::REGULAR_DOCUMENTS, return_process::CUSTOMER_DOCUMENTS],
                    &[&[Paper::Receipt, Paper::Invoice], &[Paper::PickupNote], &[Paper::GoodsReceivedNote]],
                ),
                _ => (
                    vec![return_process::CUSTOMER_DOCUMENTS],
                    &[&[Paper::Receipt, Paper::Invoice], &[Paper::PickupNote], &[Paper::GoodsReceivedNote]],
                ),
            };
        let case = self.case;
        let missing = demanded
            .iter()
            .filter(|either| !either.iter().any(|paper| case.papers.contains(paper)))
            .filter(|either| !either.iter().all(|paper| case.never_issued.contains(paper)))
            .filter_map(|either| either.iter().find(|paper| !case.never_issued.contains(paper)));
        self.missing = missing.copied().collect();
        for clause in clauses {
            if self.missing.is_empty() {
                self.findings.push(Finding::met(clause).what("papers"));
            }
            for paper in &self.missing {
                self.findings.push(Finding::missing(clause, paper.word()));
            }
        }
    }
}
