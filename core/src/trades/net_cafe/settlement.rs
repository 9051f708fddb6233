//! What a guest gets back who leaves.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, params::MEMBER_BALANCE_REFUNDED, phrases, temporary_card},
    price::Card,
};
use crate::{
    book::Language,
    decision::{Decision, Finding, Findings},
    invalid::InvalidInput,
    money::Money,
    shapes::phrase::{Moment, Spoken},
    unit::Unit,
};

/// A guest who leaves and settles at the counter.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settlement {
    /// The language of the words.
    pub language: Language,
    /// The card.
    pub card: Card,
    /// What was on the card when the session began, in CNY.
    pub prepaid: Money,
    /// The cost of the time online in CNY; left out, it is not known.
    pub cost_of_time: Option<Money>,
    /// What else was charged to the card in CNY; left out, nothing.
    #[serde(default)]
    pub charged: Money,
}

/// What a settlement comes to; prepaid = cost + refund + balance kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Settled {
    /// The cost of use in CNY, never more than was prepaid.
    pub cost: Money,
    /// Whether the card was used up, which ended the session.
    pub used_up: bool,
    /// What is paid back in CNY; nothing where that is not determined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<Money>,
    /// What stays on the card in CNY; nothing where that is not determined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_kept: Option<Money>,
    /// What is said, in this order.
    pub say: Vec<Spoken>,
}

/// Settles a card when the guest leaves: the unused balance of a temporary card is paid back.
///
/// The cost of use is the cost of the time online and what else was charged to the card, never more than the prepaid sum, for
/// the session ends when that is used up. Where nothing is left the words leave the refund out. Whether a member's unused
/// balance is paid back the source does not say: without the policy's word it is undetermined, else it is paid back or stays on
/// the card.
///
/// # Errors
/// None beyond a malformed case.
///
/// ```
/// use clausebook::{book::Language, Money, net_cafe::{self, Card, Policy, Settlement}};
/// let yuan = |yuan: i64| Money::from_fen(yuan * 100).unwrap();
/// let decision = net_cafe::settle_card(&Policy::default(), &Settlement {
///     language: Language::En,
///     card: Card::Temporary,
///     prepaid: yuan(30),
///     cost_of_time: Some(yuan(10)),
///     charged: yuan(8),
/// }).unwrap();
/// assert_eq!(decision.value().unwrap().refund, Some(yuan(12)));
/// ```
#[rule(cites(
    temporary_card::SETTLE_AT_COUNTER,
    temporary_card::CHECKOUT_PHRASE,
    temporary_card::CHECKOUT_REFUND
))]
pub fn settle_card(policy: &Policy, case: &Settlement) -> Result<Decision<Settled>, InvalidInput> {
    let mut findings = policy.findings();
    let Some(cost_of_time) = case.cost_of_time else {
        findings.push(Finding::unknown(temporary_card::CHECKOUT_REFUND, "cost"));
        return Ok(findings.decide(None));
    };
    let used = cost_of_time.plus(case.charged);
    let cost = used.min(case.prepaid);
    let left = case.prepaid.less(cost);
    let refunded = match case.card {
        Card::Temporary => Some(true),
        // Nothing left, nothing to ask.
        Card::Member if left == Money::ZERO => Some(true),
        Card::Member => policy.member_balance_refunded(),
    };
    let refund = refunded.map(|refunded| if refunded { left } else { Money::ZERO });
    findings.push(match refund {
        Some(refund) => {
            Finding::met(temporary_card::CHECKOUT_REFUND).what("refund").seen(refund).unit(Unit::Cny)
        }
        None => Finding::open(temporary_card::CHECKOUT_REFUND, MEMBER_BALANCE_REFUNDED),
    });
    let mut say = Vec::new();
    if case.card == Card::Temporary {
        findings.push(Finding::met(temporary_card::SETTLE_AT_COUNTER).what("settle_at_counter"));
        goodbye(policy, case.language, left, &mut say, &mut findings)?;
    }
    let balance_kept = refund.map(|refund| left.less(refund));
    Ok(findings.decide(Some(Settled { cost, used_up: used >= case.prepaid, refund, balance_kept, say })))
}

fn goodbye(
    policy: &Policy,
    language: Language,
    refund: Money,
    say: &mut Vec<Spoken>,
    findings: &mut Findings,
) -> Result<(), InvalidInput> {
    let moment = Moment::new(language);
    if refund == Money::ZERO {
        phrases::TEMPORARY_CARD_SETTLED_NOTHING_LEFT.speak(policy, &moment.fact("refund_due", false), say, findings)
    } else {
        let moment = moment.slot("refund", refund.spoken()).fact("refund_due", true);
        phrases::TEMPORARY_CARD_SETTLED.speak(policy, &moment, say, findings)
    }
}
