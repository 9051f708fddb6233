//! The air conditioning of a room before its guest arrives, by the weather.

use super::{
    book::{Policy, agency_booking, params},
    room::RoomCheck,
};
use crate::{
    decision::{Comparison, Finding, Findings, Remedy},
    time::Instant,
    unit::Unit,
};

words! {
    /// What the air conditioning is switched on for.
    pub enum AirConditioning {
        /// It stays off.
        Off,
        /// To cool the room.
        Cool,
        /// To heat the room.
        Heat,
    }
}

/// What the weather asks for, and whether it is done; `settled` is nothing where that is not known.
pub(super) struct Air {
    pub way: Option<AirConditioning>,
    pub switch_on_at: Option<Instant>,
    pub settled: Option<bool>,
}

const SWITCH_ON: &str = "switch_on_air_conditioning";

/// Works out whether and when the air conditioning goes on.
pub(super) fn conditioned(policy: &Policy, case: &RoomCheck, findings: &mut Findings) -> Air {
    let clause = agency_booking::AIR_CONDITIONING;
    let way = way(policy, case, findings);
    match way {
        None => return Air { way, switch_on_at: None, settled: None },
        Some(AirConditioning::Off) => return Air { way, switch_on_at: None, settled: Some(true) },
        Some(_) => {}
    }
    let zone = policy.zone();
    let switch_on_at = policy.air_conditioning_lead_min().map(|lead| zone.local(case.arrives_at.minus(lead)));
    let on_at = case.air_conditioning_on_at.map(|on_at| zone.local(on_at));
    let arrives_at = zone.local(case.arrives_at);
    let settled = match (switch_on_at, on_at) {
        (None, None) => {
            findings.push(Finding::open(clause, params::AIR_CONDITIONING_LEAD_MIN));
            None
        }
        // Without a lead time any moment before the arrival will do.
        (due, Some(on_at)) => {
            let (comparison, limit) = due.map_or((Comparison::LessThan, arrives_at), |due| (Comparison::AtMost, due));
            let in_time = comparison.keeps(on_at, limit);
            let finding = if in_time { Finding::met(clause) } else { Finding::breached(clause).remedy(Remedy::Nothing) };
            let finding = finding.what(SWITCH_ON).seen(on_at).limit(comparison, limit);
            findings.push(if in_time { finding } else { finding.by(on_at.seconds_since(limit)).unit(Unit::Second) });
            Some(true)
        }
        (Some(due), None) => {
            let now = zone.local(case.now);
            let finding = match now.cmp(&due) {
                core::cmp::Ordering::Less => Finding::missing(clause, SWITCH_ON).remedy(Remedy::WaitForLimit),
                core::cmp::Ordering::Equal => Finding::missing(clause, SWITCH_ON).remedy(Remedy::DoNow),
                core::cmp::Ordering::Greater => {
                    let late = Finding::breached(clause).seen(now).by(now.seconds_since(due)).unit(Unit::Second);
                    late.remedy(Remedy::DoNow)
                }
            };
            findings.push(finding.what(SWITCH_ON).limit(Comparison::AtMost, due));
            Some(false)
        }
    };
    Air { way, switch_on_at, settled }
}

/// What the temperature asks for: both borders themselves leave it off.
fn way(policy: &Policy, case: &RoomCheck, findings: &mut Findings) -> Option<AirConditioning> {
    let clause = agency_booking::AIR_CONDITIONING;
    let Some(degrees) = case.outdoor_temperature_c else {
        findings.push(Finding::unknown(clause, "outdoor_temperature"));
        return None;
    };
    let (low, high) = (policy.heating_below_c(), policy.cooling_above_c());
    let seen = |finding: Finding| finding.what("outdoor_temperature").seen(degrees).unit(Unit::Celsius);
    let (way, finding) = match (low, high) {
        (Some(low), _) if degrees < low => {
            (AirConditioning::Heat, seen(Finding::met(clause)).limit(Comparison::LessThan, low))
        }
        (_, Some(high)) if degrees > high => {
            (AirConditioning::Cool, seen(Finding::met(clause)).limit(Comparison::MoreThan, high))
        }
        (Some(_), Some(_)) => (AirConditioning::Off, seen(Finding::advice(clause))),
        (low, _) => {
            let open = if low.is_none() { params::HEATING_BELOW_C } else { params::COOLING_ABOVE_C };
            findings.push(Finding::open(clause, open));
            return None;
        }
    };
    findings.push(finding);
    Some(way)
}
