//! Fees: in proportion to the applications, and money that balances.

use clausebook::{
    Money, Verdict,
    community_office::{FeeCase, Policy, SocietyService, society_fee},
};
use proptest::prelude::*;

use super::{amounts, law, offices};

prop_compose! {
    fn cases()(
        service in prop::sample::select(SocietyService::ALL),
        applications in prop_oneof![3 => 1_u32..20, 1 => 1..=u32::MAX],
        accepted in any::<bool>(),
        paid in prop::option::of(amounts()),
    ) -> FeeCase {
        FeeCase { service, applications, accepted, paid }
    }
}

fn fee(policy: &Policy, case: &FeeCase) -> Option<Money> {
    society_fee(policy, case).expect("the fee can be stated").value().expect("there is always a value").fee
}

#[test]
fn so_many_applications_cost_so_many_times_one() {
    law("society_fee", 256, (offices(), cases()), |(office, case)| {
        let one = fee(&office, &FeeCase { applications: 1, ..case.clone() });
        let all = one.map(|one| i128::from(one.fen()) * i128::from(case.applications));
        match society_fee(&office, &case) {
            Ok(_) => prop_assert_eq!(fee(&office, &case).map(|fee| i128::from(fee.fen())), all),
            Err(error) => {
                prop_assert!(all.is_some_and(|all| all > i128::from(Money::MAX.fen())), "{error}");
                prop_assert_eq!(error.faults()[0].path.as_str(), "applications");
            }
        }
        if case.service == SocietyService::AnnualCheck {
            prop_assert_eq!(one, Some(Money::ZERO), "an annual check is free under every policy");
        }
        Ok(())
    });
}

#[test]
fn what_is_paid_and_owed_balances() {
    law("society_fee", 256, (offices(), cases()), |(office, case)| {
        let Ok(decision) = society_fee(&office, &case) else { return Ok(()) };
        let due = decision.value().expect("there is always a value");
        match (due.fee, case.paid) {
            (Some(fee), Some(paid)) => {
                let (still_due, overpaid) = (due.still_due.expect("known"), due.overpaid.expect("known"));
                prop_assert_eq!(paid.fen() + still_due.fen(), fee.fen() + overpaid.fen());
                prop_assert!(still_due == Money::ZERO || overpaid == Money::ZERO);
            }
            _ => prop_assert_eq!((due.still_due, due.overpaid), (None, None)),
        }
        Ok(())
    });
}

#[test]
fn the_fee_is_owed_from_the_acceptance_on_and_only_while_it_is_not_paid() {
    law("society_fee", 256, (offices(), cases()), |(office, case)| {
        let Ok(decision) = society_fee(&office, &case) else { return Ok(()) };
        let expected = match (decision.value().and_then(|due| due.fee), case.paid) {
            (None, _) => Verdict::Undetermined,
            (Some(fee), _) if !case.accepted || fee == Money::ZERO => Verdict::Ok,
            (Some(_), None) => Verdict::Undetermined,
            (Some(fee), Some(paid)) if paid < fee => Verdict::Pending,
            (Some(_), Some(_)) => Verdict::Ok,
        };
        prop_assert_eq!(decision.verdict(), expected);
        Ok(())
    });
}

#[test]
fn the_tariff_of_hubei_never_holds_in_another_province() {
    law("society_fee", 256, (offices(), cases()), |(office, case)| {
        let elsewhere = office.other_province_measures().is_some_and(|measures| !measures.trim().is_empty());
        let one = fee(&office, &FeeCase { applications: 1, ..case.clone() });
        if case.service == SocietyService::FoundingRegistration {
            let expected = if elsewhere { office.other_province_fee() } else { Some(office.registration_fee()) };
            prop_assert_eq!(one, expected);
        }
        Ok(())
    });
}
