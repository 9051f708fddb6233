//! Whether a booking asks for a pick-up, whether the request is complete, and whom to ask.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, pickup};
use crate::{
    decision::{Decision, Finding, Findings, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
};

words! {
    /// What somebody arrives by.
    pub enum Transport {
        /// An aircraft.
        Aircraft,
        /// A train or a coach; its number stands for the flight number.
        Vehicle,
        /// A ship; its number stands for the flight number.
        Ship,
    }
}

words! {
    /// To or from.
    pub enum TransferWay {
        /// Guests are picked up.
        PickUp,
        /// Guests are taken there; the source has no steps of its own for it.
        DropOff,
    }
}

words! {
    /// What a request has to state.
    pub enum PickupField {
        /// The day.
        PickupDate,
        /// The number of the flight, train or ship.
        FlightNumber,
        /// The arrival in the local time of the place of arrival.
        ArrivalTime,
        /// How many persons.
        Persons,
        /// A phone number.
        ContactPhone,
    }
}

words! {
    /// Where a request stands.
    pub enum RequestState {
        /// No pick-up is asked for.
        NotRequested,
        /// It can be registered.
        Complete,
        /// Something is missing or unclear.
        Incomplete,
    }
}

words! {
    /// Whom to ask for what is missing.
    pub enum AskWhom {
        /// The online booking centre, by phone, and for a new fax.
        OnlineBookingCentre,
        /// The guest.
        Guest,
    }
}

/// A booking and its request for a pick-up.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PickupRequest {
    /// Whether the guest booked online; left out, that is not known.
    pub online_guest: Option<bool>,
    /// Whether a pick-up or drop-off is expressly asked for.
    #[serde(default)]
    pub expressly_requested: bool,
    /// What the guest arrives or leaves by; left out, that is not known.
    pub transport: Option<Transport>,
    /// To or from; left out, a pick-up.
    pub way: Option<TransferWay>,
    /// What the request states clearly.
    #[serde(default)]
    pub stated: Vec<PickupField>,
    /// Whether the online booking centre was phoned.
    #[serde(default)]
    pub centre_phoned: bool,
    /// What the centre's new fax states clearly; left out, none came.
    pub new_fax: Option<Vec<PickupField>>,
}

/// What a request comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PickupRequested {
    /// Where it stands; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<RequestState>,
    /// What is missing or unclear.
    pub missing: Vec<PickupField>,
    /// Whom to ask for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask: Option<AskWhom>,
}

/// Says whether a booking asks for a pick-up, whether the request can be registered, and whom to ask for what is missing.
///
/// A booking that does not expressly ask for it needs none. A request states the date, the flight, train or ship number, the
/// arrival time, the number of persons and a phone number. Where an online guest's fax is unclear the booking centre is phoned,
/// and then has to send a new fax: the answer by phone alone completes nothing. Other guests have no fax to send again and are
/// asked themselves.
///
/// # Errors
/// [`InvalidInput`] where a field is named twice, a new fax came for another than an online guest, or something is stated of
/// a request that was not made.
///
/// ```
/// use clausebook::{Verdict, hotel::{self, AskWhom, PickupField, PickupRequest, Policy, Transport}};
/// let decision = hotel::pickup_request(&Policy::default(), &PickupRequest {
///     online_guest: Some(true),
///     expressly_requested: true,
///     transport: Some(Transport::Aircraft),
///     way: None,
///     stated: vec![PickupField::PickupDate, PickupField::ArrivalTime, PickupField::Persons, PickupField::ContactPhone],
///     centre_phoned: false,
///     new_fax: None,
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Pending);
/// let request = decision.value().unwrap();
/// assert_eq!((&request.missing[..], request.ask), (&[PickupField::FlightNumber][..], Some(AskWhom::OnlineBookingCentre)));
/// ```
#[rule(cites(
    pickup::SCOPE,
    pickup::BOOKED_BY_ONLINE_GUESTS,
    pickup::DEFAULT_NONE,
    pickup::REQUEST_FIELDS,
    pickup::INCOMPLETE_CALL_CENTRE,
    pickup::INCOMPLETE_RESEND_FAX
))]
pub fn pickup_request(policy: &Policy, case: &PickupRequest) -> Result<Decision<PickupRequested>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    if !case.expressly_requested {
        findings.push(Finding::met(pickup::DEFAULT_NONE).what("expressly_requested").seen(false));
        let state = Some(RequestState::NotRequested);
        return Ok(findings.decide(Some(PickupRequested { state, missing: Vec::new(), ask: None })));
    }
    findings.push(match case.transport {
        Some(transport) => Finding::met(pickup::SCOPE).what("transport").seen(transport.word()),
        None => Finding::unknown(pickup::SCOPE, "transport"),
    });
    let way = case.way.unwrap_or(TransferWay::PickUp);
    findings.push(Finding::met(pickup::SCOPE).what("way").seen(way.word()));
    match case.online_guest {
        Some(true) => findings.push(Finding::met(pickup::BOOKED_BY_ONLINE_GUESTS).what("online_guest").seen(true)),
        Some(false) => {}
        None => findings.push(Finding::unknown(pickup::BOOKED_BY_ONLINE_GUESTS, "online_guest")),
    }
    let known = case.new_fax.as_ref().unwrap_or(&case.stated);
    let missing: Vec<PickupField> = PickupField::ALL.iter().copied().filter(|field| !known.contains(field)).collect();
    for field in PickupField::ALL {
        let clause = pickup::REQUEST_FIELDS;
        findings.push(if known.contains(field) {
            Finding::met(clause).what(field.word())
        } else {
            Finding::missing(clause, field.word())
        });
    }
    let unclear_first = PickupField::ALL.iter().any(|field| !case.stated.contains(field));
    if case.online_guest == Some(true) && unclear_first {
        ask_centre(case, missing.is_empty(), &mut findings);
    }
    let ask = match case.online_guest {
        _ if missing.is_empty() => None,
        Some(true) => Some(AskWhom::OnlineBookingCentre),
        Some(false) => Some(AskWhom::Guest),
        None => None,
    };
    let complete = if missing.is_empty() { RequestState::Complete } else { RequestState::Incomplete };
    let state = case.transport.and(case.online_guest).map(|_| complete);
    Ok(findings.decide(Some(PickupRequested { state, missing, ask })))
}

/// The centre is phoned, and sends a new fax.
fn ask_centre(case: &PickupRequest, clear: bool, findings: &mut Findings) {
    const PHONE: &str = "phone_booking_centre";
    const FAX: &str = "new_booking_fax";
    let phone = pickup::INCOMPLETE_CALL_CENTRE;
    findings.push(match (case.centre_phoned, clear) {
        (true, _) => Finding::met(phone).what(PHONE),
        // The new fax is there: the call is no longer needed.
        (false, true) => Finding::advice(phone).what(PHONE).seen(false),
        (false, false) => Finding::missing(phone, PHONE).remedy(Remedy::DoNow),
    });
    let fax = pickup::INCOMPLETE_RESEND_FAX;
    findings.push(if clear { Finding::met(fax).what(FAX) } else { Finding::missing(fax, FAX) });
}

fn check(case: &PickupRequest) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    faults.each_once("stated", &case.stated, |field| field.word());
    if let Some(fields) = &case.new_fax {
        faults.each_once("new_fax", fields, |field| field.word());
        if case.online_guest != Some(true) {
            let expected = ("no new fax where the guest did not book online", "非网络客人没有重发的传真件");
            faults.push(Fault::new(Code::Contradiction, "new_fax", expected));
        }
    }
    if !case.expressly_requested && (!case.stated.is_empty() || case.new_fax.is_some() || case.centre_phoned) {
        let expected = ("true where something is stated of the request", "已注明接送信息时应为 true");
        faults.push(Fault::new(Code::Contradiction, "expressly_requested", expected).got(false));
    }
    faults.check()
}
