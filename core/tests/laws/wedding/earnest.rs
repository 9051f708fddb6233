//! Earnest money: never beyond its ceiling, and every fen is somewhere. The hold of a date: long enough and no longer.

use clausebook::{
    Money, Verdict,
    wedding::{BrokenContract, DateReserved, DefaultingParty, HoldState, date_hold, earnest_share},
};
use proptest::prelude::*;

use super::{amounts, companies, law};
use crate::common::time::{later, zone_and_instant};

#[test]
fn earnest_money_keeps_its_ceiling_and_every_fen_is_somewhere() {
    let party = prop::sample::select(DefaultingParty::ALL);
    law("earnest_share", 512, (companies(), amounts(), amounts(), prop::option::of(amounts()), party), |case| {
        let (company, budget_total, paid, agreed, defaulting_party) = case;
        let agreed_deposit = agreed.map(|agreed| agreed.min(budget_total));
        let case = BrokenContract { budget_total, agreed_deposit, paid: Some(paid), defaulting_party };
        let Ok(decision) = earnest_share(&company, &case) else {
            prop_assert_eq!(defaulting_party, DefaultingParty::Company);
            prop_assert!(paid.fen() > Money::MAX.fen() / 2);
            return Ok(());
        };
        let share = decision.value().expect("everything is known");
        prop_assert!(i128::from(share.earnest.fen()) * 100 <= i128::from(budget_total.fen()) * 20);
        prop_assert!(share.earnest <= paid);
        prop_assert_eq!(share.earnest.fen() + share.prepayment.fen(), paid.fen());
        let (kept, returned) = match defaulting_party {
            DefaultingParty::Couple => (share.earnest.fen(), paid.fen() - share.earnest.fen()),
            DefaultingParty::Company => (0, paid.fen() + share.earnest.fen()),
        };
        prop_assert_eq!((share.kept.fen(), share.returned.fen()), (kept, returned));
        Ok(())
    });
}

#[test]
fn a_date_is_held_up_to_its_deadline_and_no_longer() {
    let past = (zone_and_instant(), 0_i64..40);
    law("date_hold", 512, (companies(), amounts(), past), |(company, paid, ((_, paid_at), days))| {
        let now = later(paid_at, days * 86_400_000_000);
        let case = DateReserved { paid, paid_at, plan_improved_at: None, signed_at: None, given_up_at: None, now };
        let decision = date_hold(&company, &case).expect("nothing contradicts anything");
        let value = decision.value().expect("there is always a value");
        match (&value.deadline, value.state) {
            (_, Some(HoldState::NotHeld)) => prop_assert!(paid < company.intention_deposit()),
            (Some(deadline), state) => {
                let held = if now < deadline.due_at { HoldState::Held } else { HoldState::Lapsed };
                prop_assert_eq!(state, Some(held));
            }
            (None, state) => {
                prop_assert_eq!((state, company.hold_d()), (None, None));
                prop_assert_eq!(decision.verdict(), Verdict::Undetermined);
            }
        }
        prop_assert!(value.refund.is_none_or(|refund| refund <= paid));
        Ok(())
    });
}
