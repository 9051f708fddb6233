//! Internet café: from the greeting to the settlement at the counter.

mod card;
mod counter;
mod desk;
mod enquiry;
mod greeting;
mod identity;
mod points;
mod price;
mod sale;
mod settlement;
mod visit;

use crate::functions::Function;

pub mod book {
    //! The book's clauses, figures, shapes and policy.
    include!(concat!(env!("OUT_DIR"), "/net_cafe.rs"));
}

pub use book::{Policy, PolicyBuilder, checklists, forms, limits, phrases, procedures, schedules};
pub use card::{Arrival, CardRequest, Route, Routed, card_route};
pub use enquiry::{Answerer, Contact, Direction, Enquiry, Place, Question, Reply, Way, ZonePlaces, answer_enquiry};
pub use greeting::{Entrance, Greeted, Honorific, PartOfDay, greet};
pub use identity::{Admission, AdmissionRequest, Identity, may_go_online};
pub use points::{GamePoints, PointsChecked, PointsWay, game_points_check};
pub use price::{Card, Price, Session, ZoneRate, session_price};
pub use sale::{Item, Sale, SaleKind, Sold, counter_sale};
pub use settlement::{Settled, Settlement, settle_card};
pub use visit::{Booked, CounterVisit, Leaving, Purchase, PurchaseKind, Till, Visit, counter_visit};

/// The trade's functions.
pub static FUNCTIONS: &[&Function] = &[
    &visit::COUNTER_VISIT,
    &greeting::GREET,
    &enquiry::ANSWER_ENQUIRY,
    &identity::MAY_GO_ONLINE,
    &card::CARD_ROUTE,
    &sale::COUNTER_SALE,
    &points::GAME_POINTS_CHECK,
    &price::SESSION_PRICE,
    &settlement::SETTLE_CARD,
];
