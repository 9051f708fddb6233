//! Routes of transfer passengers.

use clausebook::{
    Verdict,
    rail_station::{Transfer, TransferStep, transfer_route},
};
use proptest::prelude::*;

use super::{Policy, fact, figure, law, second};

fn policy(threshold: Option<u32>) -> Policy {
    let policy = Policy::builder();
    let policy = threshold.map_or(policy.clone(), |minutes| policy.transfer_tight_min(minutes));
    policy.build().expect("inside the bounds")
}

#[test]
fn the_route_is_known_exactly_where_nothing_is_undetermined() {
    let cases = (figure(1..60), -2_i64..=2, 0_i64..7_200, any::<bool>(), fact(), fact());
    law("transfer_route", 512, cases, |(threshold, off, far, near, holds_onward_ticket, left_secure_area)| {
        let left = if near { (i64::from(threshold.unwrap_or(20)) * 60 + off).max(0) } else { far };
        let case = Transfer { now: second(0), departs_at: second(left), holds_onward_ticket, left_secure_area };
        let decision = transfer_route(&policy(threshold), &case).expect("a case");
        let route = decision.value().expect("there is always a value");
        let short = threshold.map(|minutes| left <= i64::from(minutes) * 60);
        prop_assert_eq!(route.short_of_time, short);
        prop_assert_eq!(route.steps.is_some(), decision.verdict() == Verdict::Ok);
        let Some(steps) = &route.steps else { return Ok(()) };
        prop_assert_eq!(steps.contains(&TransferStep::SecurityCheck), left_secure_area == Some(true));
        prop_assert_eq!(steps.contains(&TransferStep::WaitingRoom), short == Some(false));
        let office = short == Some(false) || holds_onward_ticket == Some(false);
        prop_assert_eq!(steps.contains(&TransferStep::TransferEndorsementOffice), office);
        prop_assert_eq!(steps.contains(&TransferStep::ExchangeBoardingVoucher), office);
        prop_assert!(steps.is_sorted());
        Ok(())
    });
}
