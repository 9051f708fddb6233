//! Cancelling an order before it is handed over.

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, cancel, cancel_process},
    order::OrderKind,
};
use crate::{
    clause::Clause,
    decision::{Comparison, Decision, Finding, Findings, Outcome, Remedy},
    invalid::{Faults, InvalidInput},
    money::Money,
    time::Instant,
    unit::Unit,
};

/// A customer's request to cancel an order, or a line of it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cancellation {
    /// The kind of order.
    pub order_kind: OrderKind,
    /// The agreed price of what is cancelled, after discounts and with tax, in CNY, from 0.00.
    pub order_amount: Money,
    /// What the customer has paid for it so far, in CNY, from 0.00; left out, no refund is worked out.
    pub paid: Option<Money>,
    /// When the order was placed (signed).
    pub ordered_at: Instant,
    /// When the customer's request was received, which counts rather than the signing of the form.
    pub requested_at: Instant,
    /// When the goods were delivered or picked up, if they were.
    pub handed_over_at: Option<Instant>,
    /// Whether the customer insists after hearing any advice; left out, that is not known.
    pub insisted: Option<bool>,
}

/// What a cancellation costs.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Cancelled {
    /// Until when cancelling is free, in the shop's zone; that instant itself is still free.
    pub free_until: Instant,
    /// The cancellation fee in CNY.
    pub fee: Money,
    /// What the customer gets back in CNY; nothing where what was paid is not stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<Money>,
    /// What the customer still owes of the fee in CNY.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owed: Option<Money>,
}

/// Decides whether an order can be cancelled, what that costs and what the customer gets back.
///
/// Inside the free window (48 hours by the book, the end included) nothing is charged; after it the fee is the policy's
/// share of the order amount, at least 10 %, rounded up to the fen. Custom and clearance orders cannot be cancelled;
/// after delivery or pick-up the rules for returns apply. As long as the customer does not insist the answer is pending.
///
/// # Errors
/// [`InvalidInput`] where the request or the hand-over lies before the order.
///
/// ```
/// use clausebook::{Verdict, furniture_store::{self, Cancellation, OrderKind, Policy}, Money};
/// let decision = furniture_store::cancel(&Policy::default(), &Cancellation {
///     order_kind: OrderKind::Regular,
///     order_amount: Money::from_fen(1_280_000).unwrap(),
///     paid: Money::from_fen(1_280_000),
///     ordered_at: "2026-03-02T10:00:00+08:00".parse().unwrap(),
///     requested_at: "2026-03-05T10:00:00+08:00".parse().unwrap(),
///     handed_over_at: None,
///     insisted: Some(true),
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Ok);
/// assert_eq!(decision.value().unwrap().fee.to_string(), "1280.00");
/// ```
#[rule(cites(
    cancel::ACCEPT_IF_INSISTED,
    cancel::FREE_WINDOW,
    cancel::FEE_AFTER_FREE_WINDOW,
    cancel::SPECIAL_ORDER_REFUSED,
    cancel::REGULAR_FREE_WINDOW,
    cancel::REGULAR_FEE,
    cancel::CLEARANCE_REFUSED,
    cancel_process::NOTIFY_REFUND
))]
pub fn cancel(policy: &Policy, case: &Cancellation) -> Result<Decision<Cancelled>, InvalidInput> {
    let mut faults = Faults::new();
    faults.not_before("requested_at", Some(&case.requested_at), "ordered_at", Some(&case.ordered_at));
    faults.not_before("handed_over_at", case.handed_over_at.as_ref(), "ordered_at", Some(&case.ordered_at));
    faults.check()?;

    let zone = policy.zone();
    let requested_at = zone.local(case.requested_at);
    let free_until = zone.local(case.ordered_at.plus(policy.free_window_h()));
    let free_windows = [cancel::FREE_WINDOW, cancel::REGULAR_FREE_WINDOW];
    let mut findings = policy.findings();

    if let Some(handed_over_at) = case.handed_over_at.filter(|handed_over| *handed_over <= case.requested_at) {
        findings.each(&free_windows, |clause| {
            Finding::breached(clause)
                .what("handed_over")
                .seen(requested_at)
                .limit(Comparison::LessThan, zone.local(handed_over_at))
                .remedy(Remedy::UseLimit)
        });
        return Ok(findings.decide(None));
    }
    let refused = match case.order_kind {
        OrderKind::Custom => Some(cancel::SPECIAL_ORDER_REFUSED),
        OrderKind::Clearance => Some(cancel::CLEARANCE_REFUSED),
        OrderKind::Regular | OrderKind::SpecialSale | OrderKind::BuyerPickup | OrderKind::Other => None,
    };
    if let Some(clause) = refused {
        findings.push(
            Finding::breached(clause).what("order_kind").seen(case.order_kind.word()).remedy(Remedy::Nothing),
        );
        return Ok(findings.decide(None));
    }

    match case.insisted {
        Some(true) => {
            findings.note(cancel::ACCEPT_IF_INSISTED, Outcome::Met).what("insisted").seen(true);
        }
        Some(false) => findings.push(Finding::missing(cancel::ACCEPT_IF_INSISTED, "insisted")),
        None => findings.push(Finding::unknown(cancel::ACCEPT_IF_INSISTED, "insisted")),
    }
    let late = requested_at > free_until;
    let fee = if late { case.order_amount.share_rounded_up(policy.cancellation_fee_rate()) } else { Money::ZERO };
    let refund = case.paid.map(|paid| paid.less(fee));
    let owed = case.paid.map(|paid| fee.less(paid));
    let hold = |findings: &mut Findings, window: Clause, charge: Clause| {
        let outcome = if late { Outcome::Advice } else { Outcome::Met };
        let held = findings.note(window, outcome).seen(requested_at).limit(Comparison::AtMost, free_until);
        if late {
            held.by(requested_at.seconds_since(free_until)).unit(Unit::Second);
            findings.note(charge, Outcome::Met).what("cancellation_fee").seen(fee);
        }
    };
    let [window, of_regular] = free_windows;
    hold(&mut findings, window, cancel::FEE_AFTER_FREE_WINDOW);
    if let Some(refund) = refund {
        findings.note(cancel_process::NOTIFY_REFUND, Outcome::Met).what("refund").seen(refund);
    }
    hold(&mut findings, of_regular, cancel::REGULAR_FEE);
    Ok(findings.decide(Some(Cancelled { free_until, fee, refund, owed })))
}
