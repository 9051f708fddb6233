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

const COMMON_PAPERS: [&str; 6] = [
    "preparation_application",
    "founding_registration_application",
    "supervising_unit_approval",
    "capital_verification_report",
    "premises_use_right_proof",
    "draft_charter",
];
const PERSONAL_PAPERS: [&str; 2] =
    ["founders_and_intended_officers_particulars", "founders_and_intended_officers_identity_proof"];
const REGISTRATION: [&str; 6] =
    ["founders_apply", "acceptance", "examination", "decision", "issue_certificate", "public_notice"];

/// A paper that is missing, and whose it is.
type Missing<'p> = (&'static str, Option<&'p str>);

/// What a founding registration by hand answers: the papers that are missing, what is owed, the next step; nothing where
/// the steps are out of order.
#[must_use]
pub fn founding<'p>(
    papers: &[(&str, Option<&str>)],
    persons: &[&'p str],
    done: &[&str],
    paid: Decimal,
) -> Option<(Vec<Missing<'p>>, Decimal, Option<&'static str>)> {
    if !REGISTRATION.starts_with(done) {
        return None;
    }
    let personal = persons.iter().flat_map(|person| PERSONAL_PAPERS.map(|paper| (paper, Some(*person))));
    let demanded = COMMON_PAPERS.map(|paper| (paper, None)).into_iter().chain(personal);
    let missing = demanded.filter(|paper| !papers.contains(paper)).collect();
    let owed = if done.contains(&"acceptance") { (dec!(5.00) - paid).max(Decimal::ZERO) } else { Decimal::ZERO };
    Some((missing, owed, REGISTRATION.get(done.len()).copied()))
}

/// Whether a pressure passes by hand.
#[must_use]
pub fn pressure(mpa: Decimal, sensitive: bool) -> Option<bool> {
    if sensitive { None } else { Some((dec!(0.3)..=dec!(0.6)).contains(&mpa)) }
}
