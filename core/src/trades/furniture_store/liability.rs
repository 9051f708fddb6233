//! Who pays for a repair.

use alloc::string::String;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, fault, warranty},
    order::OrderKind,
};
use crate::{
    decision::{Decision, Finding, Remedy},
    invalid::InvalidInput,
    money::Money,
};

words! {
    /// Where the need for the repair came up.
    pub enum RepairContext {
        /// A plain repair request.
        Repair,
        /// A request to return or exchange.
        Return,
        /// A hard complaint.
        HardComplaint,
    }
}

words! {
    /// Who pays.
    pub enum Payer {
        /// The shop.
        Shop,
        /// The customer.
        Customer,
        /// Each for the part of its own cause.
        Each,
    }
}

/// What the assessment found.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RepairCase {
    /// Where the need for the repair came up.
    pub context: RepairContext,
    /// The kind of order.
    pub order_kind: OrderKind,
    /// Whether the product falls short of its quality guarantee certificate; left out, that is not known.
    pub below_certificate: Option<bool>,
    /// Whether the product has a quality problem of its own; left out, that is not known.
    pub own_defect: Option<bool>,
    /// Whether the customer's use or care caused it; left out, that is not known.
    pub misuse: Option<bool>,
    /// Whether the shop's warranty and repair rules were checked first; left out, that is not known.
    pub warranty_checked: Option<bool>,
    /// The amount of the shop's fee schedule for this repair, in CNY, from 0.00; the source leaves it open.
    pub schedule_fee: Option<Money>,
    /// The recorded reason for waiving the fee, if it is to be waived (hard complaints only).
    pub waiver_reason: Option<String>,
}

/// Who pays for a repair, and what is said.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Liability {
    /// Who pays; nothing where that cannot be said yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// What the customer pays, in CNY; nothing where it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_pays: Option<Money>,
    /// Whether an apology for the product's fault is due.
    pub apology_due: bool,
    /// Whether a polite explanation of the customer's part is due.
    pub explanation_due: bool,
    /// Whether a person has to check the customer's statutory rights.
    pub check_statutory_rights: bool,
}

/// Decides who pays for a repair, how much, and whether an apology or an explanation is due.
///
/// The product is at fault where it falls short of its certificate or has a quality problem of its own: the shop pays
/// and apologises. Misuse or poor care: the customer pays the fee of the shop's schedule, which only in a hard complaint
/// may be waived, with a recorded reason. Both: each part goes its own way. Clearance goods have no guarantee: the
/// customer pays. The warranty and repair rules come first.
///
/// # Errors
/// None beyond a malformed case.
///
/// ```
/// use clausebook::{Verdict, furniture_store::{self, OrderKind, Payer, Policy, RepairCase, RepairContext}};
/// let decision = furniture_store::repair_liability(&Policy::default(), &RepairCase {
///     context: RepairContext::Repair,
///     order_kind: OrderKind::Regular,
///     below_certificate: Some(true),
///     own_defect: None,
///     misuse: Some(false),
///     warranty_checked: Some(true),
///     schedule_fee: None,
///     waiver_reason: None,
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Ok);
/// assert_eq!(decision.value().unwrap().payer, Some(Payer::Shop));
/// ```
#[rule(cites(
    warranty::RULES_FIRST,
    fault::APOLOGY_PRODUCT_FAULT_REPAIR,
    fault::APOLOGY_PRODUCT_FAULT_RETURN,
    fault::CHARGE_MISUSE_RETURN,
    warranty::CLEARANCE_NO_CERTIFICATE,
    warranty::CLEARANCE_NO_STATUTORY,
    fault::EXPLAIN_MISUSE,
    fault::CHARGE_MISUSE_COMPLAINT,
    fault::PRODUCT_FAULT_TEST,
    fault::APOLOGY_DEFECT_COMPLAINT
))]
pub fn repair_liability(policy: &Policy, case: &RepairCase) -> Result<Decision<Liability>, InvalidInput> {
    let mut findings = policy.findings();
    findings.push(match case.warranty_checked {
        Some(true) => Finding::met(warranty::RULES_FIRST).what("warranty_checked").seen(true),
        Some(false) => {
            Finding::breached(warranty::RULES_FIRST).what("warranty_checked").seen(false).remedy(Remedy::DoNow)
        }
        None => Finding::unknown(warranty::RULES_FIRST, "warranty_checked"),
    });
    let clearance = case.order_kind == OrderKind::Clearance;
    if clearance {
        for clause in [warranty::CLEARANCE_NO_CERTIFICATE, warranty::CLEARANCE_NO_STATUTORY] {
            findings.push(Finding::met(clause).what("order_kind").seen(case.order_kind.word()));
        }
    }
    let product = either(case.below_certificate, case.own_defect);
    findings.push(match product {
        Some(at_fault) => Finding::met(fault::PRODUCT_FAULT_TEST).what("product_at_fault").seen(at_fault),
        None => Finding::unknown(fault::PRODUCT_FAULT_TEST, "product_at_fault"),
    });
    if product == Some(true) {
        findings.push(Finding::met(apology(case.context)).what("apology"));
    }
    let misuse = case.misuse == Some(true);
    if misuse {
        findings.push(Finding::met(fault::EXPLAIN_MISUSE).what("explanation"));
    } else if case.misuse.is_none() {
        findings.push(Finding::unknown(charge(case.context), "misuse"));
    }
    let customer_pays = if misuse || clearance {
        let (finding, amount) = fee(case);
        findings.push(finding);
        amount
    } else if product == Some(true) && case.misuse == Some(false) {
        Some(Money::ZERO)
    } else {
        None
    };
    let payer = match (product, case.misuse) {
        _ if clearance => Some(Payer::Customer),
        (Some(true), Some(true)) => Some(Payer::Each),
        (Some(true), Some(false)) => Some(Payer::Shop),
        (Some(false), Some(true)) => Some(Payer::Customer),
        (Some(false), Some(false)) => {
            // Neither cause: the source is silent, and the shop's own warranty rules speak.
            findings.push(Finding::unknown(warranty::RULES_FIRST, "warranty_ruling"));
            None
        }
        (None, _) | (_, None) => None,
    };
    Ok(findings.decide(Some(Liability {
        payer,
        customer_pays,
        apology_due: product == Some(true),
        explanation_due: misuse,
        check_statutory_rights: clearance,
    })))
}

/// Either is enough; unknown as long as none holds and one is not known.
fn either(left: Option<bool>, right: Option<bool>) -> Option<bool> {
    match (left, right) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}

const fn apology(context: RepairContext) -> crate::Clause {
    match context {
        RepairContext::Repair => fault::APOLOGY_PRODUCT_FAULT_REPAIR,
        RepairContext::Return => fault::APOLOGY_PRODUCT_FAULT_RETURN,
        RepairContext::HardComplaint => fault::APOLOGY_DEFECT_COMPLAINT,
    }
}

const fn charge(context: RepairContext) -> crate::Clause {
    match context {
        RepairContext::Repair | RepairContext::Return => fault::CHARGE_MISUSE_RETURN,
        RepairContext::HardComplaint => fault::CHARGE_MISUSE_COMPLAINT,
    }
}

/// What the customer pays by the fee schedule, or nothing by a waiver that the clause allows.
fn fee(case: &RepairCase) -> (Finding, Option<Money>) {
    let clause = charge(case.context);
    let waived = case.waiver_reason.as_ref().is_some_and(|reason| !reason.trim().is_empty());
    match (waived, case.context, case.schedule_fee) {
        (true, RepairContext::HardComplaint, _) => {
            (Finding::met(clause).what("waiver_reason").seen(Money::ZERO), Some(Money::ZERO))
        }
        (true, RepairContext::Repair | RepairContext::Return, fee) => {
            (Finding::breached(clause).what("waiver_reason").remedy(Remedy::Nothing), fee)
        }
        (false, _, Some(fee)) => (Finding::met(clause).what("schedule_fee").seen(fee), Some(fee)),
        (false, _, None) => (Finding::unknown(clause, "schedule_fee"), None),
    }
}
