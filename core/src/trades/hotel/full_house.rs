//! A large reception that leaves no free room, and the notice to the online agency.

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, agency_booking};
use crate::{
    decision::{Comparison, Decision, Finding, Remedy},
    invalid::{Faults, InvalidInput},
    time::{Day, Instant},
    unit::Unit,
};

/// A large reception, and whether the agency was told.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FullHouse {
    /// The present.
    pub now: Instant,
    /// When the reception was booked.
    pub booked_at: Instant,
    /// The first night concerned.
    pub first_night: Day,
    /// How many rooms are left free on the fullest of its nights; left out, that is not known.
    pub free_rooms: Option<u32>,
    /// When the online agency was told in writing; left out, it was not.
    pub notified_at: Option<Instant>,
}

/// The notice to the agency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FullHouseNotice {
    /// Whether the agency has to be told; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<bool>,
    /// The midnight before which it has to be told, in the hotel's zone.
    pub notify_by: Instant,
}

/// Says whether an online agency has to be told of a large reception that leaves no free room, and until when.
///
/// Only a house without a free room is told of, as soon as the reception is booked and by the end of the day before the first
/// night concerned; more days are policy. A reception that is booked later than that is told of at once, the delay being told.
///
/// # Errors
/// [`InvalidInput`] where the booking lies after the present, or the notice after the present or before the booking.
///
/// ```
/// use clausebook::{Verdict, hotel::{self, FullHouse, Policy}, time::Day};
/// let decision = hotel::full_house_notice(&Policy::default(), &FullHouse {
///     now: "2026-05-20T10:00:00+08:00".parse().unwrap(),
///     booked_at: "2026-05-20T09:00:00+08:00".parse().unwrap(),
///     first_night: Day::try_from("2026-06-01".parse::<chrono::NaiveDate>().unwrap()).unwrap(),
///     free_rooms: Some(0),
///     notified_at: None,
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Pending);
/// assert_eq!(decision.value().unwrap().notify_by.to_string(), "2026-06-01T00:00:00+08:00");
/// ```
#[rule(cites(agency_booking::NOTIFY_FULL_HOUSE))]
pub fn full_house_notice(policy: &Policy, case: &FullHouse) -> Result<Decision<FullHouseNotice>, InvalidInput> {
    check(case)?;
    let (clause, zone) = (agency_booking::NOTIFY_FULL_HOUSE, policy.zone());
    let last_day = case.first_night.minus(policy.full_house_notice_days());
    let (notify_by, _) = zone.end_of(last_day);
    let due = case.free_rooms.map(|free| free == 0);
    let mut findings = policy.findings();
    let booked_late = case.booked_at >= notify_by;
    let seen = zone.local(case.notified_at.unwrap_or(case.now));
    let late = seen >= notify_by;
    let held = |finding: Finding| {
        let finding = finding.what("notify_agency_by_fax").limit(Comparison::LessThan, notify_by);
        if late { finding.by(seen.seconds_since(notify_by)).unit(Unit::Second) } else { finding }
    };
    findings.push(match (due, case.notified_at) {
        (None, _) => Finding::unknown(clause, "free_rooms"),
        (Some(false), _) => Finding::met(clause).what("no_free_room").seen(false),
        (Some(true), Some(_)) if !late || booked_late => held(Finding::met(clause).seen(seen)),
        (Some(true), Some(_)) => held(Finding::breached(clause).seen(seen).remedy(Remedy::Nothing)),
        (Some(true), None) if !late || booked_late => {
            held(Finding::missing(clause, "notify_agency_by_fax").remedy(Remedy::DoNow))
        }
        (Some(true), None) => held(Finding::breached(clause).seen(seen).remedy(Remedy::DoNow)),
    });
    Ok(findings.decide(Some(FullHouseNotice { due, notify_by })))
}

fn check(case: &FullHouse) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    faults.not_after("booked_at", Some(case.booked_at), case.now);
    faults.not_after("notified_at", case.notified_at, case.now);
    faults.not_before("notified_at", case.notified_at.as_ref(), "booked_at", Some(&case.booked_at));
    faults.check()
}
