//! The services that a passenger is owed, each with its clause.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, extended, inbound, outbound, service},
    offer::Service,
    passenger::{Classified, Condition, Direction, Passenger, ServiceNeed, SpecialClass, classify},
};
use crate::{
    clause::Clause,
    decision::{Decision, Finding, Findings},
    invalid::{Faults, InvalidInput},
};

words! {
    /// What a disabled or seriously ill passenger can do.
    pub enum Mobility {
        /// Walks.
        Walks,
        /// Has to sit.
        Sits,
        /// Has to lie.
        Lies,
    }
}

/// What a passenger asks for, and what the services hang on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Needs {
    /// Whether an ordinary passenger accepts self-service; left out, that is not known.
    pub accepts_self_service: Option<bool>,
    /// What a disabled or seriously ill passenger can do; left out, that is not known.
    pub mobility: Option<Mobility>,
    /// Whether a disabled or seriously ill passenger is a grave case; left out, that is not known.
    pub grave_case: Option<bool>,
    /// Whether a CIP wants a video conference.
    #[serde(default)]
    pub video_conference_wanted: bool,
    /// Whether a passenger who leaves changes to another means of transport.
    #[serde(default)]
    pub changes_to_other_transport: bool,
    /// Whether the passenger needs something beyond ticket, waiting and train.
    #[serde(default)]
    pub other_need: bool,
    /// Whether a VIP or CIP is resting in the VIP lounge.
    #[serde(default)]
    pub resting_in_vip_lounge: bool,
}

/// A passenger and what the services hang on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ServiceCase {
    /// The passenger.
    pub passenger: Passenger,
    /// What the passenger asks for.
    #[serde(default)]
    pub needs: Needs,
}

/// One service and the clause that promises it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ServiceDue {
    /// The service.
    pub service: Service,
    /// The first clause that promises it.
    pub clause: Clause,
}

/// A passenger's classes and the services that follow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ServicesDue {
    /// The classes.
    pub classified: Classified,
    /// The services that are due for certain, each once, by the order of the clauses that promise them.
    pub services: Vec<ServiceDue>,
}

/// Lists the services that a passenger is owed: the union of those of every class that fits.
///
/// Direction gives the services of passengers who leave or change trains; the special classes hold in every direction.
/// Whether a stretcher, a wheelchair or an ambulance is due hangs on mobility and gravity, which are asked for only where
/// the passenger is disabled or seriously ill; whether self-service, on acceptance by an ordinary passenger. What is not
/// known is named, and nothing is due under it yet.
///
/// # Errors
/// As [`classify_passenger`](super::classify_passenger), below `passenger`.
///
/// ```
/// use clausebook::rail_station::{self, Direction, Needs, Passenger, Policy, Service, ServiceCase, Status};
/// let decision = rail_station::services_for(&Policy::default(), &ServiceCase {
///     passenger: Passenger { status: vec![Status::CommercialCip], ..Passenger::moving(Direction::Outbound) },
///     needs: Needs::default(),
/// }).unwrap();
/// let due = |service| decision.value().unwrap().services.iter().any(|due| due.service == service);
/// assert!(due(Service::DedicatedWaitingHall));
/// assert!(!due(Service::SpecialSecurity));
/// ```
#[rule(
    cites(
        service::ORDINARY_CORE,
        service::ORDINARY_SELF_SERVICE,
        service::ORDINARY_AMENITIES,
        service::VIP_SECURITY,
        service::VIP_LIST,
        service::CIP_AS_VIP,
        service::CIP_OFFICE,
        service::PRIORITY_ACCESSIBLE,
        service::PRIORITY_ASSISTANCE,
        service::DISABLED_EQUIPMENT,
        service::GROUP,
        service::OUTBOUND,
        service::TRANSFER_AS_OUTBOUND,
        service::TRANSFER_EXTRA,
        inbound::ORDINARY_OTHER_NEEDS,
        inbound::VIP_REQUESTS_WHILE_RESTING,
        outbound::OTHER_TRANSPORT,
        extended::SERVICES
    ),
    as_in(super::passenger::classify_passenger)
)]
pub fn services_for(policy: &Policy, case: &ServiceCase) -> Result<Decision<ServicesDue>, InvalidInput> {
    let mut faults = Faults::new();
    case.passenger.check(&mut faults);
    faults.check().map_err(|error| error.below("passenger"))?;
    let mut findings = policy.findings();
    let classified = classify(policy, &case.passenger, &mut findings);
    let services = list(&classified, &case.passenger, &case.needs, &mut findings);
    Ok(findings.decide(Some(ServicesDue { classified, services })))
}

/// The services of a passenger whose classes are known.
pub(super) fn list(
    classified: &Classified,
    passenger: &Passenger,
    needs: &Needs,
    findings: &mut Findings,
) -> Vec<ServiceDue> {
    let mut due = Due { list: Vec::new(), findings };
    due.ordinary(classified, needs);
    if classified.direction == Direction::Inbound {
        due.add(service::ORDINARY_AMENITIES, "direction", classified.direction.word(), Service::AMENITIES);
    }
    for class in &classified.special {
        due.special(*class, needs);
    }
    if passenger.conditions.iter().any(|condition| EQUIPPED.contains(condition)) {
        due.equipment(needs);
    }
    due.leaving(classified.direction, needs);
    due.on_request(classified, needs);
    let mut services = due.list;
    services.sort_by_key(|due| due.clause);
    let mut listed: Vec<ServiceDue> = Vec::new();
    for due in services {
        if !listed.iter().any(|earlier| earlier.service == due.service) {
            listed.push(due);
        }
    }
    listed
}

/// Who gets a stretcher or a wheelchair.
const EQUIPPED: [Condition; 2] = [Condition::Disabled, Condition::SeriouslyIll];

struct Due<'f> {
    list: Vec<ServiceDue>,
    findings: &'f mut Findings,
}

impl Due<'_> {
    /// Adds the services of a clause, and what brought them about.
    fn add(&mut self, clause: Clause, what: &'static str, seen: &'static str, services: &[Service]) {
        self.findings.push(Finding::met(clause).what(what).seen(seen));
        self.list.extend(services.iter().map(|service| ServiceDue { service: *service, clause }));
    }

    /// Adds the services that follow from a fact that holds.
    fn add_if(&mut self, clause: Clause, what: &'static str, holds: bool, services: &[Service]) {
        if holds {
            self.findings.push(Finding::met(clause).what(what).seen(true));
            self.list.extend(services.iter().map(|service| ServiceDue { service: *service, clause }));
        }
    }

    fn ordinary(&mut self, classified: &Classified, needs: &Needs) {
        if classified.need != Some(ServiceNeed::Ordinary) {
            return;
        }
        self.add(service::ORDINARY_CORE, "service_need", ServiceNeed::Ordinary.word(), Service::CORE);
        let (clause, what) = (service::ORDINARY_SELF_SERVICE, "accepts_self_service");
        self.findings.push(match needs.accepts_self_service {
            Some(accepts) => Finding::met(clause).what(what).seen(accepts),
            None => Finding::unknown(clause, what),
        });
        if needs.accepts_self_service == Some(true) {
            self.list.push(ServiceDue { service: Service::SelfServiceTicketMachine, clause });
        }
        self.list.push(ServiceDue { service: Service::StaffedProcess, clause });
    }

    fn special(&mut self, class: SpecialClass, needs: &Needs) {
        let promises: &[(Clause, &[Service])] = match class {
            SpecialClass::GovernmentVip => &[
                (service::VIP_SECURITY, &[Service::SpecialSecurity]),
                (service::VIP_LIST, Service::VIP),
            ],
            SpecialClass::CommercialCip => &[
                (service::CIP_AS_VIP, Service::CIP),
                (service::CIP_OFFICE, Service::OFFICE),
            ],
            SpecialClass::PriorityPassenger => &[
                (service::PRIORITY_ACCESSIBLE, Service::ACCESSIBLE),
                (service::PRIORITY_ASSISTANCE, Service::ASSISTANCE),
            ],
            SpecialClass::Group => &[(service::GROUP, Service::GROUP)],
        };
        for (clause, services) in promises {
            self.add(*clause, "special_class", class.word(), services);
        }
        if class == SpecialClass::CommercialCip {
            let wanted = needs.video_conference_wanted;
            self.add_if(service::CIP_OFFICE, "video_conference_wanted", wanted, &[Service::VideoConference]);
        }
    }

    fn equipment(&mut self, needs: &Needs) {
        let clause = service::DISABLED_EQUIPMENT;
        match needs.mobility {
            None => self.findings.push(Finding::unknown(clause, "mobility")),
            Some(mobility) => {
                let services: &[Service] = match mobility {
                    Mobility::Walks => &[],
                    Mobility::Sits => &[Service::Wheelchair],
                    Mobility::Lies => &[Service::Stretcher],
                };
                self.add(clause, "mobility", mobility.word(), services);
            }
        }
        match needs.grave_case {
            None => self.findings.push(Finding::unknown(clause, "grave_case")),
            Some(grave) => self.add_if(clause, "grave_case", grave, &[Service::Ambulance]),
        }
    }

    fn leaving(&mut self, direction: Direction, needs: &Needs) {
        let other_transport = |due: &mut Self| {
            let changes = needs.changes_to_other_transport;
            due.add_if(outbound::OTHER_TRANSPORT, "changes_to_other_transport", changes, Service::OTHER_TRANSPORT);
        };
        match direction {
            Direction::Inbound => {}
            Direction::Outbound => {
                self.add(service::OUTBOUND, "direction", direction.word(), Service::LEAVING);
                other_transport(self);
            }
            Direction::Transfer => {
                self.add(service::TRANSFER_AS_OUTBOUND, "direction", direction.word(), Service::LEAVING);
                self.add(service::TRANSFER_EXTRA, "direction", direction.word(), Service::TRANSFER);
            }
        }
    }

    fn on_request(&mut self, classified: &Classified, needs: &Needs) {
        let inbound = classified.direction == Direction::Inbound;
        let ordinary = classified.need == Some(ServiceNeed::Ordinary);
        if needs.other_need && ordinary {
            self.add(inbound::ORDINARY_OTHER_NEEDS, "other_need", "extended_services", &[]);
        }
        let extended = needs.other_need && (ordinary || classified.direction == Direction::Transfer);
        self.add_if(extended::SERVICES, "other_need", extended, Service::EXTENDED);
        let resting = needs.resting_in_vip_lounge && inbound && classified.is_vip();
        self.add_if(inbound::VIP_REQUESTS_WHILE_RESTING, "resting_in_vip_lounge", resting, Service::LOUNGE);
    }
}
