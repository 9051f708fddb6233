//! A booked guest's room before the arrival: inspection, another cleaning or another room, amenities, air conditioning.

use alloc::{string::String, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    air::{Air, AirConditioning, conditioned},
    book::{Policy, agency_booking, params, room_prep},
};
use crate::{
    clause::Clause,
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
    time::Instant,
};

words! {
    /// What lies in a room before check-in.
    pub enum Amenity {
        /// A fruit plate.
        FruitPlate,
        /// Another dessert, which will do for the fruit plate.
        Dessert,
        /// The welcome letter.
        WelcomeLetter,
        /// The rooms director's card.
        RoomsDirectorCard,
    }
}

words! {
    /// What is to be done with a room.
    pub enum RoomState {
        /// It can be given out.
        Ready,
        /// It is to be inspected, the first time or once more.
        Inspect,
        /// Housekeeping cleans it again.
        CleanAgain,
        /// The front desk changes it for another one.
        ChangeRoom,
        /// Amenities or the air conditioning are still to come.
        Prepare,
        /// A fact or a policy figure is not known.
        NotKnown,
    }
}

/// What an inspection found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Inspection {
    /// Whether the hygiene passed; left out, that is not known.
    pub hygiene_passed: Option<bool>,
    /// Whether there is a problem that cannot be solved before the arrival; left out, that is not known.
    pub problem_unsolvable: Option<bool>,
}

/// Another room instead of one with a problem.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoomChange {
    /// The type that was booked.
    pub booked_type: String,
    /// The type of the other room.
    pub new_type: String,
}

/// A room and its guest's arrival.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoomCheck {
    /// The present.
    pub now: Instant,
    /// When the guest is expected.
    pub arrives_at: Instant,
    /// The inspections of the room, earliest first; the last one counts.
    #[serde(default)]
    pub inspections: Vec<Inspection>,
    /// Whether it was cleaned again since the last inspection.
    #[serde(default)]
    pub cleaned_since: bool,
    /// The room that it was changed for; the facts are then that room's. Left out, it was not.
    pub change: Option<RoomChange>,
    /// What lies in the room.
    #[serde(default)]
    pub amenities: Vec<Amenity>,
    /// The outdoor temperature in degrees Celsius; left out, that is not known.
    pub outdoor_temperature_c: Option<Number>,
    /// When the air conditioning was switched on; left out, it was not.
    pub air_conditioning_on_at: Option<Instant>,
}

/// How the room stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RoomReady {
    /// What is to be done with it first.
    pub state: RoomState,
    /// The amenities that are missing; `fruit_plate` where neither it nor a dessert is there.
    pub missing: Vec<Amenity>,
    /// What the air conditioning is switched on for; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub air_conditioning: Option<AirConditioning>,
    /// When it is switched on, in the hotel's zone; nothing where it is not, or that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub switch_on_at: Option<Instant>,
}

const AMENITIES: [Clause; 2] = [room_prep::AMENITIES, room_prep::AMENITIES_REPRINT];

/// Says whether a booked guest's room can be given out: to inspect, to clean again, to change, what is missing in it, and when
/// the air conditioning goes on.
///
/// A room that fails the hygiene inspection is cleaned again and inspected once more. One with a problem that cannot be solved
/// before the arrival is changed for one of the same or a better type, by the policy's ranking. Before check-in it holds a
/// fruit plate or another dessert, the welcome letter and the rooms director's card. The air conditioning goes by the weather;
/// its temperatures and lead time are the policy's, and without them undetermined.
///
/// # Errors
/// [`InvalidInput`] where an amenity is named twice, the air conditioning was switched on after the present, a room was
/// cleaned again that was not inspected, or a room type is blank.
///
/// ```
/// use clausebook::{Number, Verdict, hotel::{self, Amenity, Inspection, Policy, RoomCheck, RoomState}};
/// let policy = Policy::builder().heating_below_c(12).cooling_above_c(26).air_conditioning_lead_min(30).build().unwrap();
/// let decision = hotel::room_ready(&policy, &RoomCheck {
///     now: "2026-07-02T13:00:00+08:00".parse().unwrap(),
///     arrives_at: "2026-07-02T14:00:00+08:00".parse().unwrap(),
///     inspections: vec![Inspection { hygiene_passed: Some(true), problem_unsolvable: Some(false) }],
///     cleaned_since: false,
///     change: None,
///     amenities: vec![Amenity::Dessert, Amenity::WelcomeLetter],
///     outdoor_temperature_c: Some(Number::whole(31)),
///     air_conditioning_on_at: None,
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Pending);
/// let room = decision.value().unwrap();
/// assert_eq!((room.state, room.missing[0]), (RoomState::Prepare, Amenity::RoomsDirectorCard));
/// assert_eq!(room.switch_on_at.unwrap().to_string(), "2026-07-02T13:30:00+08:00");
/// ```
#[rule(cites(
    agency_booking::INSPECT_BEFORE_ARRIVAL,
    agency_booking::RECLEAN_UNCLEAN_ROOM,
    agency_booking::CHANGE_PROBLEM_ROOM,
    agency_booking::AIR_CONDITIONING,
    room_prep::PREPARE_AND_CLEAN,
    room_prep::AMENITIES,
    room_prep::AMENITIES_REPRINT
))]
pub fn room_ready(policy: &Policy, case: &RoomCheck) -> Result<Decision<RoomReady>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    let inspected = inspected(case, &mut findings);
    let changed = case.change.as_ref().map_or(Some(true), |change| judge_change(policy, change, &mut findings));
    let missing = missing(case, &mut findings);
    let Air { way, switch_on_at, settled } = conditioned(policy, case, &mut findings);
    let state = match inspected {
        RoomState::Ready if changed == Some(false) => RoomState::ChangeRoom,
        RoomState::Ready if changed.is_none() || settled.is_none() => RoomState::NotKnown,
        RoomState::Ready if !missing.is_empty() || settled == Some(false) => RoomState::Prepare,
        state => state,
    };
    Ok(findings.decide(Some(RoomReady { state, missing, air_conditioning: way, switch_on_at })))
}

/// What the last inspection asks for.
fn inspected(case: &RoomCheck, findings: &mut Findings) -> RoomState {
    let inspect = agency_booking::INSPECT_BEFORE_ARRIVAL;
    let Some(last) = case.inspections.last() else {
        findings.push(Finding::missing(inspect, "inspect_room").remedy(Remedy::DoNow));
        return RoomState::Inspect;
    };
    match last.problem_unsolvable {
        Some(true) => {
            findings.push(Finding::met(inspect).what("inspect_room"));
            findings.push(Finding::missing(agency_booking::CHANGE_PROBLEM_ROOM, "change_room").remedy(Remedy::DoNow));
            return RoomState::ChangeRoom;
        }
        Some(false) => {}
        None => findings.push(Finding::unknown(agency_booking::CHANGE_PROBLEM_ROOM, "problem_unsolvable")),
    }
    let reclean = agency_booking::RECLEAN_UNCLEAN_ROOM;
    match (last.hygiene_passed, case.cleaned_since) {
        (None, _) => {
            findings.push(Finding::unknown(reclean, "hygiene_passed"));
            RoomState::NotKnown
        }
        (Some(false), false) => {
            findings.push(Finding::met(inspect).what("inspect_room"));
            findings.push(Finding::missing(reclean, "clean_again").remedy(Remedy::DoNow));
            findings.push(Finding::missing(room_prep::PREPARE_AND_CLEAN, "clean_again"));
            RoomState::CleanAgain
        }
        (Some(false), true) => {
            findings.push(Finding::met(reclean).what("clean_again"));
            findings.push(Finding::missing(inspect, "inspect_room").remedy(Remedy::DoNow));
            RoomState::Inspect
        }
        (Some(true), _) => {
            findings.push(Finding::met(inspect).what("inspect_room"));
            findings.push(Finding::met(room_prep::PREPARE_AND_CLEAN).what("hygiene_passed").seen(true));
            if last.problem_unsolvable.is_some() { RoomState::Ready } else { RoomState::NotKnown }
        }
    }
}

/// Whether the other room is of the same or a better type; nothing where the ranking is open.
fn judge_change(policy: &Policy, change: &RoomChange, findings: &mut Findings) -> Option<bool> {
    let clause = agency_booking::CHANGE_PROBLEM_ROOM;
    let seen = |finding: Finding| finding.what("new_room_type").seen(change.new_type.clone());
    if change.new_type == change.booked_type {
        findings.push(seen(Finding::met(clause)));
        return Some(true);
    }
    let rank = |name: &str| policy.room_types().iter().position(|known| known == name);
    let (Some(booked), Some(new)) = (rank(&change.booked_type), rank(&change.new_type)) else {
        findings.push(Finding::open(clause, params::ROOM_TYPES));
        return None;
    };
    let good = new >= booked;
    let finding = if good { Finding::met(clause) } else { Finding::breached(clause).remedy(Remedy::UseLimit) };
    findings.push(seen(finding).limit(Comparison::AtLeast, change.booked_type.clone()));
    Some(good)
}

/// The amenities that are missing.
fn missing(case: &RoomCheck, findings: &mut Findings) -> Vec<Amenity> {
    let there = |amenity: &Amenity| case.amenities.contains(amenity);
    let sweet = [Amenity::FruitPlate, Amenity::Dessert];
    let mut missing = Vec::new();
    for (wanted, will_do) in [
        (Amenity::FruitPlate, &sweet[..]),
        (Amenity::WelcomeLetter, &[Amenity::WelcomeLetter][..]),
        (Amenity::RoomsDirectorCard, &[Amenity::RoomsDirectorCard][..]),
    ] {
        let found = will_do.iter().find(|amenity| there(amenity));
        match found {
            Some(found) => findings.each(&AMENITIES, |clause| Finding::met(clause).what(found.word())),
            None => {
                missing.push(wanted);
                let word = if wanted == Amenity::FruitPlate { "fruit_plate_or_dessert" } else { wanted.word() };
                findings.each(&AMENITIES, |clause| Finding::missing(clause, word));
            }
        }
    }
    missing
}

fn check(case: &RoomCheck) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    faults.each_once("amenities", &case.amenities, |amenity| amenity.word());
    faults.not_after("air_conditioning_on_at", case.air_conditioning_on_at, case.now);
    if case.cleaned_since && case.inspections.is_empty() {
        let expected = ("an inspection before it was cleaned again", "重新打扫前应有查房");
        faults.push(Fault::new(Code::Contradiction, "cleaned_since", expected));
    }
    if let Some(change) = &case.change {
        for (path, name) in [("change.booked_type", &change.booked_type), ("change.new_type", &change.new_type)] {
            if name.trim().is_empty() {
                let expected = ("a text that is not blank", "非空白的文本");
                faults.push(Fault::new(Code::Unparsable, path, expected).got("a blank text"));
            }
        }
    }
    faults.check()
}
