//! What a station and its service centre lack.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, contact_centre, extended, service, ticketing},
    centre::AnsweringMode,
    offer::Service,
};
use crate::{
    clause::Clause,
    decision::{Decision, Finding, Findings, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
};

words! {
    /// A way of selling tickets.
    pub enum TicketChannel {
        /// A staffed counter.
        StaffedCounter,
        /// Booking by telephone.
        Telephone,
        /// Self-service.
        SelfService,
        /// Online booking.
        Online,
    }
}

words! {
    /// A way of reaching the passenger service centre.
    pub enum ContactChannel {
        /// Telephone.
        Telephone,
        /// Fax.
        Fax,
        /// Internet.
        Internet,
        /// Mobile phone.
        MobilePhone,
    }
}

words! {
    /// What the passenger service centre does.
    pub enum CentreFunction {
        /// Advice.
        Advice,
        /// Enquiries.
        Enquiry,
        /// Transactions.
        Transaction,
        /// Complaints and suggestions.
        ComplaintAndSuggestion,
        /// Notifications.
        Notification,
        /// Voice mail.
        VoiceMail,
        /// Service for key accounts.
        KeyAccountService,
        /// Call-backs.
        Callback,
        /// Satisfaction surveys.
        SatisfactionSurvey,
    }
}

/// What is there, list by list; a list that is left out is not known, an empty one means that nothing is there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Provided {
    /// The amenities: parking, catering and so on, each once.
    pub amenities: Option<Vec<Service>>,
    /// The extended services, each once.
    pub extended_services: Option<Vec<Service>>,
    /// The ways of selling tickets, each once.
    pub ticket_channels: Option<Vec<TicketChannel>>,
    /// The ways of reaching the service centre, each once.
    pub contact_channels: Option<Vec<ContactChannel>>,
    /// The ways in which the service centre answers, each once.
    pub answering_modes: Option<Vec<AnsweringMode>>,
    /// The functions of the service centre, each once.
    pub centre_functions: Option<Vec<CentreFunction>>,
}

/// What is lacking, list by list; nothing where what is there is not known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Gaps {
    /// Amenities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amenities: Option<Vec<Service>>,
    /// Extended services, which only should be there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended_services: Option<Vec<Service>>,
    /// Ways of selling tickets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ticket_channels: Option<Vec<TicketChannel>>,
    /// Ways of reaching the service centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_channels: Option<Vec<ContactChannel>>,
    /// Ways of answering.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answering_modes: Option<Vec<AnsweringMode>>,
    /// Functions of the service centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub centre_functions: Option<Vec<CentreFunction>>,
}

/// Finds what a station and its service centre lack of what passengers must find there.
///
/// Each list is held against that of its clause; more than it names is no fault. A binding entry that is lacking refuses,
/// an extended service that is lacking is advice. What can only be seen (comfort, signs, passages) is in the checklists
/// `station` and `extended_places`, the hours of the service centre in `service_centre_hours`.
///
/// # Errors
/// [`InvalidInput`] where an entry is named twice, or a service is none of the list's kind.
///
/// ```
/// use clausebook::{Verdict, rail_station::{self, Policy, Provided, TicketChannel}};
/// let decision = rail_station::station_provision_gaps(&Policy::default(), &Provided {
///     ticket_channels: Some(vec![TicketChannel::StaffedCounter, TicketChannel::Online]),
///     ..Provided::default()
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Refused);
/// let gaps = decision.value().unwrap().ticket_channels.clone();
/// assert_eq!(gaps, Some(vec![TicketChannel::Telephone, TicketChannel::SelfService]));
/// ```
#[rule(cites(
    service::ORDINARY_AMENITIES,
    extended::SERVICES,
    ticketing::CHANNELS,
    contact_centre::CHANNELS,
    contact_centre::MODES,
    contact_centre::FUNCTIONS
))]
pub fn station_provision_gaps(policy: &Policy, case: &Provided) -> Result<Decision<Gaps>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    let amenities = Demand { clause: service::ORDINARY_AMENITIES, what: "amenities", all: Service::AMENITIES };
    let extended = Demand { clause: extended::SERVICES, what: "extended_services", all: Service::EXTENDED };
    let tickets = Demand { clause: ticketing::CHANNELS, what: "ticket_channels", all: TicketChannel::ALL };
    let contacts = Demand { clause: contact_centre::CHANNELS, what: "contact_channels", all: ContactChannel::ALL };
    let modes = Demand { clause: contact_centre::MODES, what: "answering_modes", all: AnsweringMode::ALL };
    let functions = Demand { clause: contact_centre::FUNCTIONS, what: "centre_functions", all: CentreFunction::ALL };
    let gaps = Gaps {
        amenities: amenities.lacking(case.amenities.as_deref(), &mut findings),
        extended_services: extended.lacking(case.extended_services.as_deref(), &mut findings),
        ticket_channels: tickets.lacking(case.ticket_channels.as_deref(), &mut findings),
        contact_channels: contacts.lacking(case.contact_channels.as_deref(), &mut findings),
        answering_modes: modes.lacking(case.answering_modes.as_deref(), &mut findings),
        centre_functions: functions.lacking(case.centre_functions.as_deref(), &mut findings),
    };
    Ok(findings.decide(Some(gaps)))
}

/// What a clause demands of a list.
struct Demand<T: 'static> {
    clause: Clause,
    what: &'static str,
    all: &'static [T],
}

impl<T: Copy + PartialEq + Into<&'static str>> Demand<T> {
    fn lacking(&self, provided: Option<&[T]>, findings: &mut Findings) -> Option<Vec<T>> {
        let Some(provided) = provided else {
            findings.push(Finding::unknown(self.clause, self.what));
            return None;
        };
        let lacking: Vec<T> = self.all.iter().filter(|entry| !provided.contains(entry)).copied().collect();
        if lacking.is_empty() {
            findings.push(Finding::met(self.clause).what(self.what));
        }
        for entry in &lacking {
            let word: &'static str = (*entry).into();
            findings.push(Finding::breached(self.clause).what(word).seen(false).remedy(Remedy::Provide));
        }
        Some(lacking)
    }
}

fn check(case: &Provided) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    for (path, given, all) in [
        ("amenities", &case.amenities, Service::AMENITIES),
        ("extended_services", &case.extended_services, Service::EXTENDED),
    ] {
        let given = given.as_deref().unwrap_or_default();
        faults.each_once(path, given, |service| service.word());
        for (place, other) in given.iter().enumerate().filter(|(_, service)| !all.contains(service)) {
            let expected = crate::invalid::Expected::one_of(all.iter().map(|service| service.word()));
            faults.push(Fault::new(Code::UnknownWord, alloc::format!("{path}[{place}]"), expected).got(other));
        }
    }
    faults.each_once("ticket_channels", case.ticket_channels.as_deref().unwrap_or_default(), |word| word.word());
    faults.each_once("contact_channels", case.contact_channels.as_deref().unwrap_or_default(), |word| word.word());
    faults.each_once("answering_modes", case.answering_modes.as_deref().unwrap_or_default(), |word| word.word());
    faults.each_once("centre_functions", case.centre_functions.as_deref().unwrap_or_default(), |word| word.word());
    faults.check()
}
