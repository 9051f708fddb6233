//! High-speed-rail station: who passengers are, the services they get, their ways, tickets, delays, the service centre.

mod centre;
mod delay;
mod inbound;
mod meals;
mod offer;
mod passenger;
mod services;
mod station;
mod tickets;
mod train;
mod transfer;

use crate::functions::Function;

pub mod book {
    //! The book's clauses, figures, shapes and policy.
    include!(concat!(env!("OUT_DIR"), "/rail_station.rs"));
}

pub use book::{Policy, PolicyBuilder, checklists, forms, limits, phrases, procedures, schedules};
pub use centre::{Answering, AnsweringMode, CentreHours, CentreLog, Silence, service_centre_hours};
pub use delay::{Delay, DelayDuties, DelayedPassenger, PassengerDue, delay_duties};
pub use inbound::{Department, Formality, InboundFrame, InboundStep, Mode, inbound_steps};
pub use meals::MealTime;
pub use offer::Service;
pub use passenger::{
    Classified, Condition, Direction, Passenger, ServiceNeed, SpecialClass, Status, classify_passenger,
};
pub use services::{Mobility, Needs, ServiceCase, ServiceDue, ServicesDue, services_for};
pub use station::{CentreFunction, ContactChannel, Gaps, Provided, TicketChannel, station_provision_gaps};
pub use tickets::{Split, Trains, WindowMode, Windows, ticket_windows};
pub use train::{DelayedTrain, News, TrainType};
pub use transfer::{Transfer, TransferRoute, TransferStep, transfer_route};

/// The trade's functions.
pub static FUNCTIONS: &[&Function] = &[
    &passenger::CLASSIFY_PASSENGER,
    &services::SERVICES_FOR,
    &inbound::INBOUND_STEPS,
    &transfer::TRANSFER_ROUTE,
    &delay::DELAY_DUTIES,
    &tickets::TICKET_WINDOWS,
    &station::STATION_PROVISION_GAPS,
    &centre::SERVICE_CENTRE_HOURS,
];
