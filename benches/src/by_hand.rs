//! The rules as a shop's back end would have written them itself: figures in the code, no clauses, no findings.

use chrono::{DateTime, FixedOffset, TimeDelta};
use rust_decimal::{Decimal, RoundingStrategy, dec};

/// What a cancellation by hand answers: fee and refund, or nothing where it is refused.
#[must_use]
pub fn cancel(
    kind: &str,
    amount: Decimal,
    paid: Decimal,
    ordered_at: DateTime<FixedOffset>,
    requested_at: DateTime<FixedOffset>,
    insisted: bool,
) -> Option<(Decimal, Decimal)> {
    if kind == "custom" || kind == "clearance" || !insisted || requested_at < ordered_at {
        return None;
    }
    let fee = if requested_at <= ordered_at + TimeDelta::hours(48) {
        Decimal::ZERO
    } else {
        (amount * dec!(0.10)).round_dp_with_strategy(2, RoundingStrategy::AwayFromZero)
    };
    Some((fee, (paid - fee).max(Decimal::ZERO)))
}

/// Whether a pressure passes by hand.
#[must_use]
pub fn pressure(mpa: Decimal, sensitive: bool) -> Option<bool> {
    if sensitive { None } else { Some((dec!(0.3)..=dec!(0.6)).contains(&mpa)) }
}
