//! Which free room a guest with special requests is offered.

use alloc::{format, string::String, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, arrival};
use crate::{
    decision::{Comparison, Decision, Finding, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
    unit::Unit,
};

/// A free room.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FreeRoom {
    /// Its number, each once.
    pub number: String,
    /// Its type.
    pub room_type: String,
    /// Which of the requests it meets, in the words of the requests.
    #[serde(default)]
    pub meets: Vec<String>,
}

/// A guest and the rooms that are free.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoomRequest {
    /// The type that was booked; left out, none was, and any will do.
    pub booked_type: Option<String>,
    /// The guest's special requests, such as `quiet`, at most 100.
    #[serde(default)]
    pub requests: Vec<String>,
    /// The rooms that are free, at most 10000.
    pub free_rooms: Vec<FreeRoom>,
}

/// A room that can be offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OfferedRoom {
    /// Its number.
    pub number: String,
    /// How many of the requests it does not meet.
    pub unmet: u32,
}

/// The rooms that can be offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RoomsOffered {
    /// The rooms, those that meet the most requests first, otherwise as they came.
    pub rooms: Vec<OfferedRoom>,
    /// Whether the guest has to be told that none meets every request.
    pub tell_guest: bool,
}

/// Puts the free rooms of the booked type in the order in which they are offered to a guest with special requests.
///
/// Those that meet the requests come first; if none meets them all, the guest is told so and offered the nearest. A guest
/// without requests is offered any; no room of the type is no room to offer.
///
/// # Errors
/// [`InvalidInput`] where a room's number, a request or what a room meets is blank or there twice, a room meets what is not
/// asked for, or there are too many rooms or requests.
///
/// ```
/// use clausebook::hotel::{self, FreeRoom, Policy, RoomRequest};
/// let room = |number: &str, meets: &[&str]| FreeRoom {
///     number: number.into(), room_type: "standard".into(), meets: meets.iter().map(|word| (*word).into()).collect(),
/// };
/// let decision = hotel::rooms_to_offer(&Policy::default(), &RoomRequest {
///     booked_type: Some("standard".into()),
///     requests: vec!["quiet".into()],
///     free_rooms: vec![room("301", &[]), room("508", &["quiet"])],
/// }).unwrap();
/// assert_eq!(decision.value().unwrap().rooms[0].number, "508");
/// ```
#[rule(cites(arrival::SPECIAL_REQUESTS))]
pub fn rooms_to_offer(policy: &Policy, case: &RoomRequest) -> Result<Decision<RoomsOffered>, InvalidInput> {
    check(case)?;
    let clause = arrival::SPECIAL_REQUESTS;
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let of_type = |room: &&FreeRoom| case.booked_type.as_ref().is_none_or(|booked| room.room_type == *booked);
    let unmet = |room: &FreeRoom| count(case.requests.iter().filter(|request| !room.meets.contains(request)).count());
    let offer = |room: &FreeRoom| OfferedRoom { number: room.number.clone(), unmet: unmet(room) };
    let mut rooms: Vec<OfferedRoom> = case.free_rooms.iter().filter(of_type).map(offer).collect();
    rooms.sort_by_key(|room| room.unmet);
    let mut findings = policy.findings();
    let least = rooms.first().map(|room| room.unmet);
    let asked = Number::whole(count(case.requests.len()));
    findings.push(match least {
        None => Finding::advice(clause).what("free_rooms").seen(Number::ZERO).unit(Unit::Count).remedy(Remedy::Nothing),
        Some(0) => Finding::met(clause).what("requests_met").seen(asked).unit(Unit::Count),
        Some(least) => {
            let met = asked.minus(Number::whole(least));
            let finding = Finding::breached(clause).what("requests_met").seen(met).limit(Comparison::AtLeast, asked);
            finding.by(Number::whole(least)).unit(Unit::Count)
        }
    });
    Ok(findings.decide(Some(RoomsOffered { rooms, tell_guest: least != Some(0) })))
}

fn check(case: &RoomRequest) -> Result<(), InvalidInput> {
    const MOST: [(&str, usize); 2] = [("free_rooms", 10_000), ("requests", 100)];
    let mut faults = Faults::new();
    for ((list, most), length) in MOST.into_iter().zip([case.free_rooms.len(), case.requests.len()]) {
        if length > most {
            let expected = (format!("at most {most} entries"), format!("至多{most}项"));
            faults.push(Fault::new(Code::TooLong, list, expected).got(length));
        }
    }
    faults.each_name_once("requests", case.requests.iter().map(String::as_str));
    let numbers = case.free_rooms.iter().map(|room| room.number.as_str());
    let mut own = Faults::new();
    own.each_name_once("free_rooms", numbers);
    faults.extend(own.into_vec().into_iter().map(|mut fault| {
        fault.path.push_str(".number");
        fault
    }));
    for (place, room) in case.free_rooms.iter().enumerate() {
        let path = format!("free_rooms[{place}].meets");
        faults.each_name_once(&path, room.meets.iter().map(String::as_str));
        for (at, met) in room.meets.iter().enumerate().filter(|(_, met)| !case.requests.contains(met)) {
            let expected = ("one of the requests", "客人要求之一");
            faults.push(Fault::new(Code::UnknownWord, format!("{path}[{at}]"), expected).got(met));
        }
    }
    faults.check()
}
