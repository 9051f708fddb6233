//! Who pays for a repair: the one whose fault it was, by a table of its own.

use clausebook::{
    Money, Verdict,
    furniture_store::{Liability, OrderKind, Payer, RepairCase, RepairContext, repair_liability},
};
use proptest::prelude::*;

use super::{Shop, amounts, fact, kinds, law, shops};

prop_compose! {
    fn cases()(
        shop in shops(),
        context in prop::sample::select(RepairContext::ALL),
        order_kind in kinds(),
        (below_certificate, own_defect, misuse, warranty_checked) in (fact(), fact(), fact(), fact()),
        schedule_fee in prop::option::of(amounts()),
        waiver_reason in prop::option::of("[a-z ]{0,6}"),
    ) -> (Shop, RepairCase) {
        (shop, RepairCase {
            context, order_kind, below_certificate, own_defect, misuse, warranty_checked, schedule_fee, waiver_reason,
        })
    }
}

fn decide(shop: &Shop, case: &RepairCase) -> (Verdict, Liability) {
    let decision = repair_liability(shop, case).expect("any case can be judged");
    (decision.verdict(), decision.value().expect("there is always a value").clone())
}

/// Whether the product is at fault: either sign is enough, and both are needed to rule it out.
fn product_at_fault(case: &RepairCase) -> Option<bool> {
    let signs = [case.below_certificate, case.own_defect];
    if signs.contains(&Some(true)) {
        Some(true)
    } else if signs.contains(&None) {
        None
    } else {
        Some(false)
    }
}

#[test]
fn an_answer_in_order_names_exactly_one_payer() {
    law("repair_liability", 256, cases(), |(shop, case)| {
        let (verdict, liability) = decide(&shop, &case);
        let expected = match (product_at_fault(&case), case.misuse) {
            _ if case.order_kind == OrderKind::Clearance => Some(Payer::Customer),
            (Some(true), Some(false)) => Some(Payer::Shop),
            (Some(false), Some(true)) => Some(Payer::Customer),
            (Some(true), Some(true)) => Some(Payer::Each),
            _ => None,
        };
        prop_assert_eq!(liability.payer, expected);
        prop_assert!(verdict != Verdict::Ok || liability.payer.is_some(), "in order, and nobody pays");
        prop_assert!(
            verdict != Verdict::Ok || liability.customer_pays.is_some(),
            "in order, and nobody knows how much"
        );
        Ok(())
    });
}

#[test]
fn a_customer_pays_for_an_own_part_only_and_by_the_schedule() {
    law("repair_liability", 256, cases(), |(shop, case)| {
        let (_, liability) = decide(&shop, &case);
        let clearance = case.order_kind == OrderKind::Clearance;
        match liability.payer {
            Some(Payer::Shop) => prop_assert_eq!(liability.customer_pays, Some(Money::ZERO)),
            Some(Payer::Customer | Payer::Each) => prop_assert!(clearance || case.misuse == Some(true)),
            None => prop_assert!(liability.customer_pays.is_none() || case.misuse == Some(true)),
        }
        if let Some(pays) = liability.customer_pays.filter(|pays| *pays != Money::ZERO) {
            prop_assert_eq!(Some(pays), case.schedule_fee);
            prop_assert!(clearance || case.misuse == Some(true));
        }
        Ok(())
    });
}

#[test]
fn a_fee_is_waived_with_a_reason_and_in_a_hard_complaint_only() {
    law("repair_liability", 256, cases(), |(shop, case)| {
        let (verdict, liability) = decide(&shop, &case);
        let charged = case.misuse == Some(true) || case.order_kind == OrderKind::Clearance;
        let reason = case.waiver_reason.as_deref().is_some_and(|reason| !reason.trim().is_empty());
        let hard = case.context == RepairContext::HardComplaint;
        if charged && reason {
            prop_assert_eq!(verdict == Verdict::Refused, !hard || case.warranty_checked == Some(false));
            prop_assert_eq!(liability.customer_pays, if hard { Some(Money::ZERO) } else { case.schedule_fee });
        }
        Ok(())
    });
}

#[test]
fn an_apology_is_due_for_the_products_fault_and_an_explanation_for_misuse() {
    law("repair_liability", 256, cases(), |(shop, case)| {
        let (verdict, liability) = decide(&shop, &case);
        prop_assert_eq!(liability.apology_due, product_at_fault(&case) == Some(true));
        prop_assert_eq!(liability.explanation_due, case.misuse == Some(true));
        prop_assert_eq!(liability.check_statutory_rights, case.order_kind == OrderKind::Clearance);
        if case.warranty_checked == Some(false) {
            prop_assert_eq!(verdict, Verdict::Refused);
        }
        Ok(())
    });
}
