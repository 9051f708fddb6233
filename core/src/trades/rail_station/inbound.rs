//! The frame of a passenger's way into the station.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::Serialize;

use super::{
    book::{Policy, inbound},
    passenger::{Classified, Passenger, ServiceNeed, classify},
};
use crate::{
    decision::{Decision, Finding},
    invalid::{Faults, InvalidInput},
};

words! {
    /// How passengers are served on their way in.
    pub enum Mode {
        /// Fast.
        Fast,
        /// Simple.
        Simple,
        /// By self-service.
        SelfService,
        /// On request: a frame to be filled, no fixed sequence.
        ServiceOnRequest,
    }
}

words! {
    /// A stage of the way in.
    pub enum InboundStep {
        /// Buy a ticket.
        BuyTicket,
        /// Wait.
        Wait,
        /// Board.
        Board,
        /// Arrive at the VIP service area.
        ArriveVipArea,
        /// Enter the VIP lounge, directly from there.
        EnterVipLounge,
    }
}

words! {
    /// A travel formality of a VIP.
    pub enum Formality {
        /// Book a ticket.
        BookTicket,
        /// Buy a ticket.
        BuyTicket,
        /// Check in luggage.
        CheckInLuggage,
    }
}

words! {
    /// Who answers for the service.
    pub enum Department {
        /// The VIP service department, whose staff also carry out the formalities.
        VipServiceDepartment,
    }
}

/// The frame of a passenger's way in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct InboundFrame {
    /// The classes.
    pub classified: Classified,
    /// How the passenger is served; nothing where the need for service is not known.
    pub modes: Vec<Mode>,
    /// The stages in their order; nothing for passengers who leave or change trains.
    pub steps: Vec<InboundStep>,
    /// Whether the order of the stages is fixed; where service is on request it is only a frame.
    pub fixed_order: bool,
    /// Who answers for the service, where the source says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsible: Option<Department>,
    /// The formalities that VIP service staff carry out.
    pub formalities: Vec<Formality>,
}

/// Lays out a passenger's way into the station, and says who answers for it.
///
/// Ordinary passengers go through ticket, waiting and boarding, fast, simple and by self-service. Special passengers are
/// served on request, so that theirs is only a frame; VIPs and CIPs belong to the VIP service department, go directly into
/// the lounge, and have their formalities carried out. Other directions have no way in. How a recorded way kept the order,
/// the procedure `vip_inbound` says.
///
/// # Errors
/// As [`classify_passenger`](super::classify_passenger).
///
/// ```
/// use clausebook::rail_station::{self, Department, Direction, Passenger, Policy, Status};
/// let decision = rail_station::inbound_steps(&Policy::default(), &Passenger {
///     status: vec![Status::CommercialCip],
///     ..Passenger::moving(Direction::Inbound)
/// }).unwrap();
/// assert_eq!(decision.value().unwrap().responsible, Some(Department::VipServiceDepartment));
/// ```
#[rule(
    cites(
        inbound::ORDINARY_EMPHASIS,
        inbound::SPECIAL_ON_REQUEST,
        inbound::VIP_DEPARTMENT,
        inbound::VIP_DIRECT_TO_LOUNGE,
        inbound::VIP_FORMALITIES
    ),
    as_in(super::passenger::classify_passenger)
)]
pub fn inbound_steps(policy: &Policy, case: &Passenger) -> Result<Decision<InboundFrame>, InvalidInput> {
    let mut faults = Faults::new();
    case.check(&mut faults);
    faults.check()?;
    let mut findings = policy.findings();
    let classified = classify(policy, case, &mut findings);
    let vip = classified.need.is_some() && classified.is_vip();
    let mut push = |clause, what: &'static str, seen: &'static str| {
        findings.push(Finding::met(clause).what(what).seen(seen));
    };
    let modes = match classified.need {
        None => Vec::new(),
        Some(ServiceNeed::Ordinary) => {
            push(inbound::ORDINARY_EMPHASIS, "mode", Mode::SelfService.word());
            alloc::vec![Mode::Fast, Mode::Simple, Mode::SelfService]
        }
        Some(ServiceNeed::Special) => {
            push(inbound::SPECIAL_ON_REQUEST, "mode", Mode::ServiceOnRequest.word());
            alloc::vec![Mode::ServiceOnRequest]
        }
    };
    let (mut steps, mut formalities) = (Vec::new(), Vec::new());
    if vip {
        push(inbound::VIP_DEPARTMENT, "responsible", Department::VipServiceDepartment.word());
        push(inbound::VIP_DIRECT_TO_LOUNGE, InboundStep::EnterVipLounge.word(), "arrive_vip_area");
        push(inbound::VIP_FORMALITIES, "settle_formalities", "vip_service_staff");
        steps.extend([InboundStep::ArriveVipArea, InboundStep::EnterVipLounge]);
        formalities.extend(Formality::ALL);
    } else if classified.need.is_some() {
        steps.extend([InboundStep::BuyTicket, InboundStep::Wait, InboundStep::Board]);
    }
    let fixed_order = vip || classified.need == Some(ServiceNeed::Ordinary);
    let responsible = vip.then_some(Department::VipServiceDepartment);
    Ok(findings.decide(Some(InboundFrame { classified, modes, steps, fixed_order, responsible, formalities })))
}
