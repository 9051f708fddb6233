//! How ticket windows are opened.

use clausebook::{
    Number, Verdict,
    rail_station::{Split, Trains, WindowMode, ticket_windows},
};
use proptest::prelude::*;

use super::{Policy, figure, law};

#[test]
fn windows_are_flexible_exactly_where_both_conditions_hold() {
    let cases = (figure(1..12), figure(1..20), figure(0..14), prop::option::of(0_i64..22_000_000), any::<bool>());
    law("ticket_windows", 512, cases, |(dense, close, trains_per_hour, headway, dedicated_window)| {
        let mut policy = Policy::builder();
        if let Some(trains) = dense {
            policy = policy.dense_trains_per_hour(trains);
        }
        if let Some(minutes) = close {
            policy = policy.short_headway_min(minutes);
        }
        let headway_min = headway.map(Number::from_millionths);
        let case = Trains { trains_per_hour, headway_min, dedicated_window };
        let decision = ticket_windows(&policy.build().expect("inside the bounds"), &case).expect("a case");
        let windows = decision.value().expect("there is always a value");
        let is_dense = trains_per_hour.zip(dense).map(|(seen, least)| seen >= least);
        let is_close = headway.zip(close).map(|(seen, most)| seen <= i64::from(most) * 1_000_000);
        let expected = match (is_dense, is_close) {
            (Some(true), Some(true)) => Some(WindowMode::Flexible),
            (Some(false), _) | (_, Some(false)) => Some(WindowMode::Standard),
            _ => None,
        };
        prop_assert_eq!(windows.mode, expected);
        prop_assert_eq!(decision.verdict() == Verdict::Undetermined, expected.is_none());
        let flexible = expected == Some(WindowMode::Flexible);
        prop_assert_eq!(&windows.split_by[..], if flexible { Split::ALL } else { &[] });
        prop_assert_eq!(windows.dedicated_interface, dedicated_window);
        Ok(())
    });
}
