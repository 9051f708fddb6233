//! A transfer passenger's way from one train to the next.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, params, transfer};
use crate::{
    decision::{Comparison, Decision, Finding, Findings},
    invalid::{Faults, InvalidInput},
    time::Instant,
    unit::Unit,
};

words! {
    /// A step of a transfer.
    pub enum TransferStep {
        /// The security check, as for anybody who enters.
        SecurityCheck,
        /// The transfer endorsement office.
        TransferEndorsementOffice,
        /// Exchange for the boarding voucher of the next train.
        ExchangeBoardingVoucher,
        /// The waiting room.
        WaitingRoom,
        /// The departure platform.
        DeparturePlatform,
    }
}

/// A transfer passenger and the onward train.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Transfer {
    /// The present.
    pub now: Instant,
    /// When the onward train departs, not before the present.
    pub departs_at: Instant,
    /// Whether the passenger holds a ticket that is valid for the onward train; left out, that is not known.
    pub holds_onward_ticket: Option<bool>,
    /// Whether the passenger has left the station's secure area; left out, that is not known.
    pub left_secure_area: Option<bool>,
}

/// A transfer passenger's route.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TransferRoute {
    /// Whether time is short; nothing where the station's policy does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_of_time: Option<bool>,
    /// The steps in their order; nothing where the route hangs on what is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steps: Option<Vec<TransferStep>>,
}

/// Lays out a transfer passenger's route to the onward train.
///
/// No second security check, unless the secure area was left. With ample time: endorsement office, boarding voucher,
/// waiting room. Short of time, by the station's policy and including its threshold: straight to the platform
/// with a ticket for the onward train; without one endorsement office and voucher, then straight to the platform.
///
/// # Errors
/// [`InvalidInput`] where the onward train has departed.
///
/// ```
/// use clausebook::rail_station::{self, Policy, Transfer, TransferStep};
/// let policy = Policy::builder().transfer_tight_min(20).build().unwrap();
/// let decision = rail_station::transfer_route(&policy, &Transfer {
///     now: "2026-03-02T10:00:00+08:00".parse().unwrap(),
///     departs_at: "2026-03-02T10:20:00+08:00".parse().unwrap(),
///     holds_onward_ticket: Some(true),
///     left_secure_area: Some(false),
/// }).unwrap();
/// assert_eq!(decision.value().unwrap().steps, Some(vec![TransferStep::DeparturePlatform]));
/// ```
#[rule(cites(
    transfer::NO_SECOND_SECURITY_CHECK,
    transfer::ENDORSEMENT_OFFICE,
    transfer::TIGHT_TIME,
    transfer::AMPLE_TIME
))]
pub fn transfer_route(policy: &Policy, case: &Transfer) -> Result<Decision<TransferRoute>, InvalidInput> {
    let mut faults = Faults::new();
    faults.not_before("departs_at", Some(&case.departs_at), "now", Some(&case.now));
    faults.check()?;

    let mut findings = policy.findings();
    let checked = check(case, &mut findings);
    let short_of_time = is_short(policy, case, &mut findings);
    let way = short_of_time.and_then(|short| way(short, case.holds_onward_ticket, &mut findings));
    let steps = checked.zip(way).map(|(checked, way)| {
        let mut steps = Vec::new();
        steps.extend(checked.then_some(TransferStep::SecurityCheck));
        steps.extend(way);
        steps
    });
    Ok(findings.decide(Some(TransferRoute { short_of_time, steps })))
}

/// Whether the passenger is checked again.
fn check(case: &Transfer, findings: &mut Findings) -> Option<bool> {
    let (clause, what) = (transfer::NO_SECOND_SECURITY_CHECK, "left_secure_area");
    findings.push(match case.left_secure_area {
        Some(false) => Finding::met(clause).what(what).seen(false),
        Some(true) => Finding::advice(clause).what(what).seen(true),
        None => Finding::unknown(clause, what),
    });
    case.left_secure_area
}

/// Whether time is short: exactly at the threshold it is.
fn is_short(policy: &Policy, case: &Transfer, findings: &mut Findings) -> Option<bool> {
    let Some(threshold) = policy.transfer_tight_min() else {
        findings.push(Finding::open(transfer::TIGHT_TIME, params::TRANSFER_TIGHT_MIN));
        return None;
    };
    let latest = policy.zone().local(case.now.plus(threshold));
    let departs_at = policy.zone().local(case.departs_at);
    let short = departs_at <= latest;
    let (clause, comparison) = if short {
        (transfer::TIGHT_TIME, Comparison::AtMost)
    } else {
        (transfer::AMPLE_TIME, Comparison::MoreThan)
    };
    let left = departs_at.seconds_since(case.now);
    let threshold = latest.seconds_since(case.now);
    let finding = Finding::met(clause).what("minutes_to_departure").seen(left).limit(comparison, threshold);
    findings.push(finding.unit(Unit::Second));
    Some(short)
}

/// The way inside the station.
fn way(short: bool, holds_ticket: Option<bool>, findings: &mut Findings) -> Option<&'static [TransferStep]> {
    const OFFICE: TransferStep = TransferStep::TransferEndorsementOffice;
    const VOUCHER: TransferStep = TransferStep::ExchangeBoardingVoucher;
    const PLATFORM: TransferStep = TransferStep::DeparturePlatform;
    let clause = transfer::ENDORSEMENT_OFFICE;
    if !short {
        findings.push(Finding::met(clause).what("time_is_ample").seen(true));
        return Some(&[OFFICE, VOUCHER, TransferStep::WaitingRoom]);
    }
    let what = "holds_onward_ticket";
    match holds_ticket {
        None => {
            findings.push(Finding::unknown(clause, what));
            None
        }
        Some(true) => {
            findings.push(Finding::met(transfer::TIGHT_TIME).what(what).seen(true));
            Some(&[PLATFORM])
        }
        Some(false) => {
            findings.push(Finding::met(clause).what(what).seen(false));
            Some(&[OFFICE, VOUCHER, PLATFORM])
        }
    }
}
