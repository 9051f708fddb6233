//! What an order is, and what has to be paid before an act.

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, order};
use crate::{
    decision::{Comparison, Decision, Finding, Remedy},
    invalid::InvalidInput,
    money::Money,
    unit::Unit,
};

words! {
    /// The kind of an order or of one of its lines. Where a line carries several marks, the strictest counts:
    /// clearance, custom, special sale, buyer pickup, other.
    pub enum OrderKind {
        /// Goods from the standing range.
        Regular,
        /// Made or ordered specially for this customer.
        Custom,
        /// Sold as clearance: a final sale.
        Clearance,
        /// Sold in a special sale.
        SpecialSale,
        /// Collected by the buyer.
        BuyerPickup,
        /// Any other goods that the shop delivers.
        Other,
    }
}

words! {
    /// What is to be done with an order.
    pub enum OrderAct {
        /// Begin to make the goods.
        StartProduction,
        /// Deliver the goods or let them be picked up.
        HandOver,
        /// Sell with payment after the hand-over.
        SellOnCredit,
    }
}

/// An act on an order that may need payment first.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OrderStep {
    /// The kind of order.
    pub order_kind: OrderKind,
    /// What is to be done.
    pub act: OrderAct,
    /// The agreed price, in CNY, from 0.00.
    pub order_amount: Money,
    /// What has been paid so far, in CNY, from 0.00; left out, that is not known.
    pub paid: Option<Money>,
}

/// What is still to be paid.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StillDue {
    /// What is still to be paid before the act, in CNY; nothing where it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub still_due: Option<Money>,
}

/// Decides whether an act on an order may go ahead, and what has to be paid first.
///
/// Custom goods are paid in full before production; clearance goods no later than at the hand-over, never on credit.
/// For other kinds the source sets no condition.
///
/// # Errors
/// None beyond a malformed case.
///
/// ```
/// use clausebook::{Money, Verdict, furniture_store::{self, OrderAct, OrderKind, OrderStep, Policy}};
/// let decision = furniture_store::order_gate(&Policy::default(), &OrderStep {
///     order_kind: OrderKind::Custom,
///     act: OrderAct::StartProduction,
///     order_amount: Money::from_fen(1_280_000).unwrap(),
///     paid: Money::from_fen(1_000_000),
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Refused);
/// assert_eq!(decision.value().unwrap().still_due, Money::from_fen(280_000));
/// ```
#[rule(cites(order::CUSTOM_PREPAYMENT, order::CLEARANCE_NO_CREDIT))]
pub fn order_gate(policy: &Policy, case: &OrderStep) -> Result<Decision<StillDue>, InvalidInput> {
    let mut findings = policy.findings();
    let clause = match (case.order_kind, case.act) {
        (OrderKind::Custom, OrderAct::StartProduction) => order::CUSTOM_PREPAYMENT,
        (OrderKind::Clearance, OrderAct::HandOver) => order::CLEARANCE_NO_CREDIT,
        (OrderKind::Clearance, OrderAct::SellOnCredit) => {
            findings.push(
                Finding::breached(order::CLEARANCE_NO_CREDIT)
                    .what("act")
                    .seen(case.act.word())
                    .limit(Comparison::AtLeast, case.order_amount)
                    .remedy(Remedy::RaiseToLimit),
            );
            return Ok(findings.decide(Some(StillDue { still_due: case.paid.map(|paid| case.order_amount.less(paid)) })));
        }
        (kind, act) => {
            let clause = match act {
                OrderAct::StartProduction => order::CUSTOM_PREPAYMENT,
                OrderAct::HandOver | OrderAct::SellOnCredit => order::CLEARANCE_NO_CREDIT,
            };
            findings.push(Finding::met(clause).what("order_kind").seen(kind.word()));
            return Ok(findings.decide(Some(StillDue { still_due: Some(Money::ZERO) })));
        }
    };
    let still_due = case.paid.map(|paid| case.order_amount.less(paid));
    findings.push(match case.paid {
        None => Finding::unknown(clause, "paid"),
        Some(paid) => {
            let enough = paid >= case.order_amount;
            let finding = if enough { Finding::met(clause) } else { Finding::breached(clause) };
            let finding = finding.what("paid").seen(paid).limit(Comparison::AtLeast, case.order_amount);
            if enough {
                finding
            } else {
                finding.by(case.order_amount.less(paid)).unit(Unit::Cny).remedy(Remedy::RaiseToLimit)
            }
        }
    });
    Ok(findings.decide(Some(StillDue { still_due })))
}
