//! How far the preparations are, on which the balance waits.

use alloc::vec::Vec;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{book::payment, contract::Contract};
use crate::{
    decision::{Comparison, Finding, Findings, Remedy},
    invalid::{Code, Fault, Faults},
    time::Day,
};

words! {
    /// An item of the preparations: what is arranged with the couple, and the task list.
    pub enum PreparationItem {
        /// The make-up trial.
        MakeupTrial,
        /// The photos of the final make-up.
        FinalMakeupPhotos,
        /// The meeting with the master of ceremonies.
        McMeeting,
        /// The talk with the photographer and the videographer.
        PhotographerVideographerTalk,
        /// The four professionals and other staff are confirmed.
        FourProfessionalsAndStaffConfirmed,
        /// The props are made or bought.
        PropsMadeOrBought,
        /// The flower designs are ordered.
        FlowerDesignsOrdered,
        /// The set-up on site is arranged.
        SiteSetupArranged,
        /// Transport.
        Transport,
        /// Hired equipment.
        HiredEquipment,
    }
}

/// How far the preparations are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Preparation {
    /// The calendar day since which they are in place; left out, they are not.
    pub in_place_on: Option<Day>,
    /// What is still open of them, each item once; nothing once they are in place.
    #[serde(default)]
    pub open_items: Vec<PreparationItem>,
    /// The calendar day on which the couple was asked for the balance; left out, it was not.
    pub balance_asked_on: Option<Day>,
}

/// When the balance is due.
#[derive(Debug, Clone, Copy)]
pub(super) struct BalanceTerm {
    /// The day, at the latest where it is held.
    pub due_on: Day,
    /// Whether it waits for preparations that are behind.
    pub held: bool,
}

impl Preparation {
    /// One week before the wedding, or at the signing where that is later, or on the day the preparations are in place, but
    /// never after the wedding.
    pub(super) fn balance_term(&self, contract: &Contract, today: Day) -> BalanceTerm {
        let planned = contract.week_before().max(contract.signed_on);
        let held = self.in_place_on.is_none() && planned <= today && today < contract.wedding_on;
        let due_on = match self.in_place_on {
            Some(in_place_on) => planned.max(in_place_on).min(contract.wedding_on),
            None if planned <= today => contract.wedding_on,
            None => planned,
        };
        BalanceTerm { due_on, held }
    }

    /// The first day on which the couple may be asked for the balance, as far as that is known.
    pub(super) fn balance_askable_from(&self, contract: &Contract) -> Day {
        self.in_place_on.map_or(contract.wedding_on, |in_place_on| in_place_on.min(contract.wedding_on))
    }

    /// Whether the balance may be asked for, and was not asked for too early.
    pub(super) fn judge(&self, contract: &Contract, today: Day, findings: &mut Findings) {
        let clause = payment::BALANCE_AFTER_PREPARATION;
        let from = self.balance_askable_from(contract);
        if let Some(asked_on) = self.balance_asked_on.filter(|asked_on| *asked_on < from) {
            let finding = Finding::breached(clause).what("balance_asked_on").seen(asked_on);
            findings.push(match self.in_place_on {
                Some(_) => finding.limit(Comparison::AtLeast, from).remedy(Remedy::Nothing),
                None => finding.remedy(Remedy::Stop),
            });
        }
        if from <= today {
            findings.push(Finding::met(clause).what("balance").seen(today).limit(Comparison::AtLeast, from));
        } else if self.open_items.is_empty() {
            findings.push(Finding::missing(clause, "preparation_in_place"));
        }
        if self.in_place_on.is_none() {
            let open = |item: &PreparationItem| Finding::missing(clause, item.word()).remedy(Remedy::DoNow);
            self.open_items.iter().for_each(|item| findings.push(open(item)));
        }
    }

    /// Notes what is wrong with it.
    pub(super) fn check(&self, contract: &Contract, today: Day, faults: &mut Faults) {
        let signed_on = Some(&contract.signed_on);
        faults.not_before("preparation.in_place_on", self.in_place_on.as_ref(), "signed_on", signed_on);
        faults.not_after("preparation.in_place_on", self.in_place_on, today);
        faults.not_after("preparation.balance_asked_on", self.balance_asked_on, today);
        faults.each_once("preparation.open_items", &self.open_items, |item| item.word());
        if self.in_place_on.is_some() && !self.open_items.is_empty() {
            let expected = ("nothing open where the preparations are in place", "筹备到位时不应有未完成事项");
            faults.push(Fault::new(Code::Contradiction, "preparation.open_items", expected));
        }
    }
}
