//! A booking through an online agency: from the call to the confirmation, the memo and the word to the guest.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, agency_booking, booking_confirmation, forms, procedures};
use crate::{
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Code, Fault, InvalidInput},
    measure::Number,
    shapes::{
        Facts,
        form::{FormCase, Missing, Present},
        procedure::{Done, Offer, ProcedureCase},
    },
    unit::Unit,
};

/// A booking call and what was done about it.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgencyBooking {
    /// How many rooms are wanted, from 1.
    pub rooms: u32,
    /// How many rooms of the wanted type the front desk has free; left out, it has not been asked.
    pub free_rooms: Option<u32>,
    /// What has been done, earliest first: steps of the procedure `agency_booking`.
    #[serde(default)]
    pub done: Vec<Done>,
    /// The papers and signatures that are there: items of the form `agency_booking`.
    #[serde(default)]
    pub present: Vec<Present>,
    /// What has been done towards the guest, earliest first: steps of the procedure `booking_confirmation`.
    #[serde(default)]
    pub guest_done: Vec<Done>,
}

/// How the booking stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BookingConfirmed {
    /// Whether it can be confirmed; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_confirm: Option<bool>,
    /// What may come next, towards the agency first.
    pub next: Vec<Offer>,
    /// The papers and signatures that are missing once it can be confirmed.
    pub missing: Vec<Missing>,
    /// Whether everything is done.
    pub complete: bool,
}

/// Says how a booking through an online agency stands: whether it can be confirmed, the next step, the documents and signatures
/// that are missing.
///
/// On a booking call the front desk is asked for free rooms first; only then, and only with enough of them, is the booking
/// confirmed in writing. A memo goes to the front desk and the cashier, whose heads sign for it. The guest gets a confirmation
/// letter, then a call.
///
/// # Errors
/// [`InvalidInput`] where no room is wanted, or as the procedures and the form.
///
/// ```
/// use clausebook::{Verdict, hotel::{self, AgencyBooking, Policy}, shapes::procedure::Done};
/// let decision = hotel::booking_confirm(&Policy::default(), &AgencyBooking {
///     rooms: 2,
///     free_rooms: Some(5),
///     done: vec![Done::new("receive_booking_call"), Done::new("ask_front_desk_availability")],
///     ..AgencyBooking::default()
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Pending);
/// let booking = decision.value().unwrap();
/// assert_eq!(booking.next[0].step, "confirm_in_writing");
/// assert_eq!(booking.missing.len(), 4);
/// ```
#[rule(cites(
    booking_confirmation::SEND_LETTER,
    booking_confirmation::MAKE_CALL,
    agency_booking::CHECK_AVAILABILITY,
    agency_booking::WRITTEN_FAX_CONFIRMATION,
    agency_booking::MEMO,
    agency_booking::MEMO_SIGNATURES
))]
pub fn booking_confirm(policy: &Policy, case: &AgencyBooking) -> Result<Decision<BookingConfirmed>, InvalidInput> {
    if case.rooms == 0 {
        return Err(Fault::new(Code::OutOfRange, "rooms", ("1 or more", "至少1")).got(case.rooms).into());
    }
    let can_confirm = case.free_rooms.map(|free| free >= case.rooms);
    let facts = Facts::from([("room_free".into(), can_confirm)]);
    let log = ProcedureCase { done: case.done.clone(), facts };
    let (steps, mut findings) = procedures::AGENCY_BOOKING.next(policy, &log)?.into_parts();
    let mut value = BookingConfirmed { can_confirm, next: Vec::new(), missing: Vec::new(), complete: false };
    let agency_done = steps.is_some_and(|steps| {
        value.next = steps.next;
        steps.complete
    });
    match can_confirm {
        Some(true) => {
            let rest_done = papers(policy, case, &mut value, &mut findings)?;
            value.complete = agency_done && rest_done;
        }
        Some(false) => {
            let finding = Finding::breached(agency_booking::CHECK_AVAILABILITY).what("free_rooms");
            let free = Number::whole(case.free_rooms.unwrap_or_default());
            let wanted = Number::whole(case.rooms);
            let finding = finding.seen(free).limit(Comparison::AtLeast, wanted).by(wanted.minus(free));
            findings.push(finding.unit(Unit::Count).remedy(Remedy::Nothing));
        }
        None => {}
    }
    Ok(findings.decide(Some(value)))
}

/// The documents and signatures, and the word to the guest; whether they are complete.
fn papers(
    policy: &Policy,
    case: &AgencyBooking,
    value: &mut BookingConfirmed,
    findings: &mut Findings,
) -> Result<bool, InvalidInput> {
    let form = FormCase { present: case.present.clone(), facts: Facts::new() };
    let (filed, found) = forms::AGENCY_BOOKING.check(policy, &form)?.into_parts();
    findings.append(found);
    let log = ProcedureCase { done: case.guest_done.clone(), facts: Facts::new() };
    let guest = procedures::BOOKING_CONFIRMATION.next(policy, &log).map_err(|fault| in_guest_log(&fault))?;
    let (steps, found) = guest.into_parts();
    findings.append(found);
    let guest_done = steps.is_some_and(|steps| {
        value.next.extend(steps.next);
        steps.complete
    });
    let filed = filed.is_some_and(|filed| {
        value.missing = filed.missing;
        filed.complete
    });
    Ok(guest_done && filed)
}

/// Faults of the second log stand at its own name.
fn in_guest_log(fault: &InvalidInput) -> InvalidInput {
    let mut faults = crate::invalid::Faults::new();
    faults.extend(fault.faults().iter().cloned().map(|mut fault| {
        fault.path = alloc::format!("guest_{}", fault.path);
        fault
    }));
    faults.check().err().unwrap_or_else(|| fault.clone())
}
