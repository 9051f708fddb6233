//! The payment plan of a wedding: four instalments that come to the total, to the fen.

use alloc::{format, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, payment},
    contract::Contract,
    instalment::{self, Instalment, InstalmentReviewed},
    preparation::Preparation,
};
use crate::{
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    money::Money,
    time::{Day, Instant},
    unit::Unit,
};

/// A payment that was received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Payment {
    /// When it was received, not after the present.
    pub at: Instant,
    /// How much, in CNY, from 0.01.
    pub amount: Money,
    /// Whether a receipt was issued; left out, that is not known.
    pub receipt_issued: Option<bool>,
}

/// A contract and what was paid on it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PaymentCase {
    /// The contract.
    pub contract: Contract,
    /// What has been paid, in any order.
    #[serde(default)]
    pub payments: Vec<Payment>,
    /// What has been given back, in CNY, at most what was paid; left out, nothing.
    #[serde(default)]
    pub refunded: Money,
    /// How far the preparations are; left out, they are not in place.
    #[serde(default)]
    pub preparation: Preparation,
    /// The present.
    pub now: Instant,
}

/// The payments of a wedding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PaymentPlan {
    /// The instalments; their amounts add up to `total`.
    pub instalments: Vec<InstalmentReviewed>,
    /// The budget total that holds now, in CNY: `paid` + `open` - `refund`.
    pub total: Money,
    /// What has been paid and not given back, in CNY.
    pub paid: Money,
    /// What is open of all instalments, in CNY.
    pub open: Money,
    /// What should have been paid before today and is not, in CNY.
    pub overdue: Money,
    /// What was paid beyond the total and goes back, in CNY.
    pub refund: Money,
    /// Whether the work on the order may start: the deposit is received.
    pub work_may_start: bool,
    /// Whether the couple may be asked for the balance.
    pub balance_may_be_asked: bool,
}

/// Works out the instalments of a wedding, when each is due, what of it is paid, open or late.
///
/// 1000 CNY when the service relation is confirmed; at the signing 30 % of the budget, or what the contract asks for, the
/// intention deposit credited; 50 % on the agreement's day, or one week before the wedding where it names none; all the rest
/// one week before the wedding. Shares are rounded half up to the fen, and the balance takes the rounding and every change
/// of the budget. Nothing falls due before the signing. The balance waits for the preparations, at the latest until the
/// wedding day; a raise of the budget after it was due is due on its own day. Payments fill the instalments in the order of
/// their days; what is beyond the total goes back.
///
/// # Errors
/// [`InvalidInput`] where days contradict one another or lie after the present, the agreed deposit is more than the total, a
/// payment is nothing, all payments together are beyond what is taken, more was given back than paid, or preparations in place have open items.
///
/// ```
/// use chrono::NaiveDate;
/// use clausebook::{Day, Money, Verdict, wedding::{self, Contract, PaymentCase, Policy, Preparation}};
/// let day = |text: &str| Day::try_from(text.parse::<NaiveDate>().unwrap()).unwrap();
/// let decision = wedding::payment_plan(&Policy::default(), &PaymentCase {
///     contract: Contract::new(day("2026-03-01"), day("2026-10-01"), Money::from_fen(10_000_000).unwrap()),
///     payments: vec![],
///     refunded: Money::ZERO,
///     preparation: Preparation::default(),
///     now: "2026-03-01T10:00:00+08:00".parse().unwrap(),
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Pending);
/// let plan: Vec<_> = decision.value().unwrap().instalments.iter().map(|one| (one.amount.spoken(), one.due_on)).collect();
/// assert_eq!(plan, [
///     ("1000".to_string(), day("2026-03-01")),
///     ("29000".to_string(), day("2026-03-01")),
///     ("50000".to_string(), day("2026-09-24")),
///     ("20000".to_string(), day("2026-09-24")),
/// ]);
/// ```
#[rule(cites(
    payment::INTENTION_DEPOSIT,
    payment::INTENTION_DEPOSIT_TRIGGER,
    payment::CONTRACT_DEPOSIT,
    payment::RECEIPT,
    payment::BALANCE_DUE,
    payment::BALANCE_AMOUNT,
    payment::BALANCE_AFTER_PREPARATION,
    payment::DEPOSIT_RATE,
    payment::DEPOSIT_AT_SIGNING,
    payment::SECOND_INSTALMENT,
    payment::SECOND_INSTALMENT_DUE
))]
pub fn payment_plan(policy: &Policy, case: &PaymentCase) -> Result<Decision<PaymentPlan>, InvalidInput> {
    let zone = policy.zone();
    let today = zone.day(case.now);
    let paid = check(case, today)?;
    let mut received: Vec<(Day, Money)> =
        case.payments.iter().map(|payment| (zone.day(payment.at), payment.amount)).collect();
    received.sort_by_key(|(on, _)| *on);

    let contract = &case.contract;
    let balance = case.preparation.balance_term(contract, today);
    let dues = instalment::plan(policy, contract, balance);
    let instalments = instalment::review(&dues, &received, paid, balance, today);
    let mut findings = policy.findings();
    instalments.iter().for_each(|one| one.judge(contract, today, &mut findings));
    case.preparation.judge(contract, today, &mut findings);
    receipts(&case.payments, &mut findings);
    if contract.second_due_on.is_none() {
        let clause = payment::SECOND_INSTALMENT_DUE;
        findings.push(Finding::advice(clause).what("second_instalment_date").remedy(Remedy::Provide));
    }
    let plan = summary(case, instalments, paid, today);
    if plan.refund > Money::ZERO {
        let clause = payment::BALANCE_AMOUNT;
        findings.push(Finding::missing(clause, "refund").limit(Comparison::Equal, plan.refund).unit(Unit::Cny));
    }
    Ok(findings.decide(Some(plan)))
}

fn summary(case: &PaymentCase, instalments: Vec<InstalmentReviewed>, paid: Money, today: Day) -> PaymentPlan {
    let total = case.contract.total();
    let deposits = [Instalment::IntentionDeposit, Instalment::ContractDeposit];
    let open = |one: &InstalmentReviewed| one.open > Money::ZERO;
    let overdue = instalments.iter().filter(|one| one.state == instalment::InstalmentState::Overdue);
    PaymentPlan {
        total,
        paid,
        open: total.less(paid),
        overdue: overdue.map(|one| one.open).fold(Money::ZERO, Money::plus),
        refund: paid.less(total),
        work_may_start: !instalments.iter().any(|one| deposits.contains(&one.instalment) && open(one)),
        balance_may_be_asked: case.preparation.balance_askable_from(&case.contract) <= today,
        instalments,
    }
}

fn receipts(payments: &[Payment], findings: &mut Findings) {
    for (place, payment) in payments.iter().enumerate() {
        let finding = match payment.receipt_issued {
            Some(true) => Finding::met(payment::RECEIPT).what("receipt"),
            Some(false) => Finding::missing(payment::RECEIPT, "receipt"),
            None => Finding::unknown(payment::RECEIPT, "receipt_issued"),
        };
        findings.push(finding.at(place));
    }
}

/// Checks a case and adds up what was paid and not given back.
fn check(case: &PaymentCase, today: Day) -> Result<Money, InvalidInput> {
    let mut faults = Faults::new();
    case.contract.check(today, &mut faults);
    case.preparation.check(&case.contract, today, &mut faults);
    for (place, payment) in case.payments.iter().enumerate() {
        faults.not_after(&format!("payments[{place}].at"), Some(payment.at), case.now);
        if payment.amount == Money::ZERO {
            let expected = ("0.01 or more", "至少0.01");
            faults.push(Fault::new(Code::OutOfRange, format!("payments[{place}].amount"), expected).got(payment.amount));
        }
    }
    let paid = Money::sum(case.payments.iter().map(|payment| payment.amount));
    if paid.is_none() {
        let expected = (format!("at most {} in all", Money::MAX), format!("合计不超过{}", Money::MAX));
        faults.push(Fault::new(Code::OutOfRange, "payments", expected));
    }
    if let Some(paid) = paid.filter(|paid| case.refunded > *paid) {
        let expected = (format!("at most what was paid ({paid})"), format!("不超过已付金额({paid})"));
        faults.push(Fault::new(Code::OutOfRange, "refunded", expected).got(case.refunded));
    }
    faults.check()?;
    Ok(paid.unwrap_or_default().less(case.refunded))
}
