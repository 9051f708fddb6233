//! What a wedding contract fixes: days and money.

use alloc::{format, vec::Vec};

use schemars::JsonSchema;
use serde::Deserialize;

use super::book::payment;
use crate::{
    invalid::{Code, Fault, Faults},
    money::Money,
    time::Day,
};

/// A change of the budget after the signing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BudgetChange {
    /// The calendar day on which it was agreed, not before the signing nor the change before it.
    pub on: Day,
    /// The new total, in CNY, from 0.00.
    pub total: Money,
}

/// A wedding contract.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contract {
    /// The calendar day on which the couple confirmed the service relation; left out, the contract confirms it.
    pub confirmed_on: Option<Day>,
    /// The calendar day of the signing, which may lie ahead.
    pub signed_on: Day,
    /// The calendar day of the wedding, not before the signing.
    pub wedding_on: Day,
    /// The total of the budget sheet at the signing, in CNY, from 0.00.
    pub budget_total: Money,
    /// Later changes of the budget, earliest first.
    #[serde(default)]
    pub budget_changes: Vec<BudgetChange>,
    /// The whole deposit that the contract asks for, the intention deposit included, in CNY, at most the total; left out, the
    /// policy's share of the total.
    pub agreed_deposit: Option<Money>,
    /// The calendar day on which the agreement makes the second instalment due, at the latest that of the wedding; left out,
    /// it names none.
    pub second_due_on: Option<Day>,
}

impl Contract {
    /// A contract without anything out of the ordinary.
    #[must_use]
    pub const fn new(signed_on: Day, wedding_on: Day, budget_total: Money) -> Self {
        Self {
            confirmed_on: None,
            signed_on,
            wedding_on,
            budget_total,
            budget_changes: Vec::new(),
            agreed_deposit: None,
            second_due_on: None,
        }
    }

    /// The budget total that was valid at the end of a day.
    pub(super) fn total_on(&self, day: Day) -> Money {
        let valid = self.budget_changes.iter().rev().find(|change| change.on <= day);
        valid.map_or(self.budget_total, |change| change.total)
    }

    /// The budget total that holds now.
    pub(super) fn total(&self) -> Money {
        self.budget_changes.last().map_or(self.budget_total, |change| change.total)
    }

    /// The day one week before the wedding.
    pub(super) fn week_before(&self) -> Day {
        self.wedding_on.earlier(payment::balance_due::LEAD).0
    }

    /// Notes what is wrong with the contract.
    pub(super) fn check(&self, today: Day, faults: &mut Faults) {
        faults.not_before("contract.signed_on", Some(&self.signed_on), "confirmed_on", self.confirmed_on.as_ref());
        faults.not_before("contract.wedding_on", Some(&self.wedding_on), "signed_on", Some(&self.signed_on));
        if let Some(due_on) = self.second_due_on.filter(|due_on| *due_on > self.wedding_on) {
            let wedding_on = self.wedding_on;
            let expected =
                (format!("not after wedding_on ({wedding_on})"), format!("不晚于 wedding_on({wedding_on})"));
            faults.push(Fault::new(Code::OutOfRange, "contract.second_due_on", expected).got(due_on));
        }
        if let Some(agreed) = self.agreed_deposit.filter(|agreed| *agreed > self.budget_total) {
            let total = self.budget_total;
            let expected = (format!("at most budget_total ({total})"), format!("不超过 budget_total({total})"));
            faults.push(Fault::new(Code::OutOfRange, "contract.agreed_deposit", expected).got(agreed));
        }
        let mut earlier = self.signed_on;
        for (place, change) in self.budget_changes.iter().enumerate() {
            let path = format!("contract.budget_changes[{place}].on");
            if change.on < earlier {
                let expected = (format!("not before {earlier}"), format!("不早于{earlier}"));
                faults.push(Fault::new(Code::BeforeEvent, path.as_str(), expected).got(change.on));
            }
            faults.not_after(&path, Some(change.on), today);
            earlier = change.on;
        }
    }
}
