//! The instalments of a wedding: how much each is, when it is due, what of it is paid.

use alloc::vec::Vec;

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    book::{Policy, payment},
    contract::Contract,
    preparation::BalanceTerm,
};
use crate::{
    clause::Clause,
    decision::{Comparison, Finding, Findings, Remedy},
    measure::Number,
    money::Money,
    time::Day,
    unit::Unit,
};

words! {
    /// What a payment is for.
    pub enum Instalment {
        /// The intention deposit, once the service relation is confirmed.
        IntentionDeposit,
        /// The deposit at the signing, the intention deposit taken off.
        ContractDeposit,
        /// The second instalment.
        SecondInstalment,
        /// All the rest.
        Balance,
        /// What the budget was raised by after the balance was due.
        Supplement,
    }
}

words! {
    /// How an instalment stands.
    pub enum InstalmentState {
        /// It is due on a later day.
        Planned,
        /// It is due today.
        DueToday,
        /// It waits for preparations that are behind: due on the day on which they are in place, at the latest on `due_on`.
        Held,
        /// It is late and not paid.
        Overdue,
        /// It was paid in time, or comes to nothing.
        Paid,
        /// It was paid late.
        PaidLate,
    }
}

/// One instalment and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct InstalmentReviewed {
    /// What it is for.
    pub instalment: Instalment,
    /// How much it is, in CNY; all instalments add up to the budget total.
    pub amount: Money,
    /// The last calendar day on which it is paid in time.
    pub due_on: Day,
    /// What of it is paid, in CNY.
    pub paid: Money,
    /// What of it is open, in CNY.
    pub open: Money,
    /// The calendar day on which it was paid up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_on: Option<Day>,
    /// How it stands.
    pub state: InstalmentState,
    /// By how many calendar days it is, or was paid, late.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late_by_d: Option<Number>,
}

/// An amount, and the day on which it is due.
#[derive(Debug, Clone, Copy)]
pub(super) struct Due {
    instalment: Instalment,
    amount: Money,
    due_on: Day,
}

/// The instalments in their order. Each is asked for up to what all together come to by then, never beyond the total.
pub(super) fn plan(policy: &Policy, contract: &Contract, balance: BalanceTerm) -> Vec<Due> {
    let total = contract.total();
    let second_due_on = contract.second_due_on.unwrap_or_else(|| contract.week_before()).max(contract.signed_on);
    let deposit =
        contract.agreed_deposit.unwrap_or_else(|| contract.budget_total.share_rounded(policy.deposit_rate()));
    let second = contract.total_on(second_due_on).share_rounded(policy.second_instalment_rate());
    let asked = [
        (Instalment::IntentionDeposit, policy.intention_deposit(), contract.confirmed_on.unwrap_or(contract.signed_on)),
        (Instalment::ContractDeposit, deposit, contract.signed_on),
        (Instalment::SecondInstalment, deposit.plus(second), second_due_on),
        (Instalment::Balance, contract.total_on(balance.due_on), balance.due_on),
    ];
    let raises = contract.budget_changes.iter().filter(|change| change.on > balance.due_on);
    let raises = raises.map(|change| (Instalment::Supplement, change.total, change.on));
    let mut sum = Money::ZERO;
    let mut dues = Vec::new();
    for (instalment, up_to, due_on) in asked.into_iter().chain(raises) {
        let amount = up_to.min(total).less(sum);
        if instalment != Instalment::Supplement || amount > Money::ZERO {
            dues.push(Due { instalment, amount, due_on });
        }
        sum = sum.plus(amount);
    }
    dues
}

/// Fills the instalments with what is paid and not given back, the one that is due first before the others.
pub(super) fn review(
    dues: &[Due],
    received: &[(Day, Money)],
    paid: Money,
    balance: BalanceTerm,
    today: Day,
) -> Vec<InstalmentReviewed> {
    let sum = |amounts: &mut dyn Iterator<Item = Money>| amounts.fold(Money::ZERO, Money::plus);
    let reviewed = dues.iter().enumerate().map(|(place, due)| {
        let first = |(at, other): &(usize, &Due)| (other.due_on, *at) < (due.due_on, place);
        let before = sum(&mut dues.iter().enumerate().filter(first).map(|(_, due)| due.amount));
        let paid = paid.less(before).min(due.amount);
        let open = due.amount.less(paid);
        let up_to = before.plus(due.amount);
        let paid_on = (open == Money::ZERO && due.amount > Money::ZERO).then(|| reached(received, up_to)).flatten();
        let held = balance.held && due.instalment == Instalment::Balance;
        let state = match (open > Money::ZERO, paid_on) {
            (false, Some(paid_on)) if paid_on > due.due_on => InstalmentState::PaidLate,
            (false, _) => InstalmentState::Paid,
            (true, _) if held => InstalmentState::Held,
            (true, _) if due.due_on < today => InstalmentState::Overdue,
            (true, _) if due.due_on == today => InstalmentState::DueToday,
            (true, _) => InstalmentState::Planned,
        };
        let late = matches!(state, InstalmentState::PaidLate | InstalmentState::Overdue);
        let late_by_d = late.then(|| paid_on.unwrap_or(today).days_since(due.due_on));
        let Due { instalment, amount, due_on } = *due;
        InstalmentReviewed { instalment, amount, due_on, paid, open, paid_on, state, late_by_d }
    });
    reviewed.collect()
}

/// The day on which the payments had come to an amount.
fn reached(received: &[(Day, Money)], amount: Money) -> Option<Day> {
    let mut sum = Money::ZERO;
    received.iter().find_map(|(on, paid)| {
        sum = sum.plus(*paid);
        (sum >= amount).then_some(*on)
    })
}

impl InstalmentReviewed {
    /// Says how amount and day are kept.
    pub(super) fn judge(&self, contract: &Contract, today: Day, findings: &mut Findings) {
        let (amounts, due): (&[Clause], Clause) = match self.instalment {
            Instalment::IntentionDeposit => (&[payment::INTENTION_DEPOSIT], payment::INTENTION_DEPOSIT_TRIGGER),
            Instalment::ContractDeposit if contract.agreed_deposit.is_some() => {
                (&[payment::CONTRACT_DEPOSIT], payment::DEPOSIT_AT_SIGNING)
            }
            Instalment::ContractDeposit => {
                (&[payment::CONTRACT_DEPOSIT, payment::DEPOSIT_RATE], payment::DEPOSIT_AT_SIGNING)
            }
            Instalment::SecondInstalment => (&[payment::SECOND_INSTALMENT], payment::SECOND_INSTALMENT_DUE),
            Instalment::Balance | Instalment::Supplement => (&[payment::BALANCE_AMOUNT], payment::BALANCE_DUE),
        };
        findings.each(amounts, |clause| self.amount_kept(clause));
        findings.push(self.day_kept(due, today));
    }

    fn amount_kept(&self, clause: Clause) -> Finding {
        let what = self.instalment.word();
        let finding = if self.open == Money::ZERO {
            Finding::met(clause).what(what)
        } else {
            Finding::missing(clause, what).by(self.open)
        };
        finding.seen(self.paid).limit(Comparison::AtLeast, self.amount).unit(Unit::Cny)
    }

    fn day_kept(&self, clause: Clause, today: Day) -> Finding {
        let what = self.instalment.word();
        let finding = match self.state {
            InstalmentState::Paid => {
                let finding = Finding::met(clause).what(what);
                return match self.paid_on {
                    Some(paid_on) => finding.seen(paid_on).limit(Comparison::AtMost, self.due_on),
                    None => finding,
                };
            }
            InstalmentState::PaidLate => Finding::breached(clause).remedy(Remedy::Nothing),
            InstalmentState::Overdue => Finding::breached(clause).remedy(Remedy::DoNow),
            InstalmentState::DueToday => Finding::missing(clause, what).remedy(Remedy::DoNow),
            InstalmentState::Planned | InstalmentState::Held => {
                Finding::missing(clause, what).remedy(Remedy::WaitForLimit)
            }
        };
        let finding = finding.what(what).limit(Comparison::AtMost, self.due_on);
        match self.late_by_d {
            Some(days) => finding.seen(self.paid_on.unwrap_or(today)).by(days).unit(Unit::Day),
            None => finding,
        }
    }
}
