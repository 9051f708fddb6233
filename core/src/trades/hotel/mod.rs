//! Hotel: from an online booking and the pick-up at the airport to the departure, the review and the commission.

mod air;
mod booking;
mod commission;
mod courtesy_call;
mod flight;
mod flight_checks;
mod full_house;
mod gifts;
mod matter;
mod offer;
mod outlets;
mod pickup;
mod pickup_request;
mod prompt;
mod rates;
mod review;
mod room;
mod service;

use crate::functions::Function;

pub mod book {
    //! The book's clauses, figures, shapes and policy.
    include!(concat!(env!("OUT_DIR"), "/hotel.rs"));
}

pub use air::AirConditioning;
pub use book::{Policy, PolicyBuilder, checklists, forms, limits, phrases, procedures, schedules};
pub use booking::{AgencyBooking, BookingConfirmed, booking_confirm};
pub use commission::{Commission, CommissionStatus, commission_status};
pub use courtesy_call::{CourtesyCall, MovedIn, courtesy_call_status};
pub use flight::{Estimate, Flight};
pub use flight_checks::FlightCheck;
pub use full_house::{FullHouse, FullHouseNotice, full_house_notice};
pub use gifts::{Benefit, Child, GiftAllowed, GiftCase, Received, gift_allowed};
pub use matter::{GuestMatter, MatterKind, MatterRoute, MatterRouted, OpinionPaper, Owner, complaint_route};
pub use offer::{FreeRoom, OfferedRoom, RoomRequest, RoomsOffered, rooms_to_offer};
pub use outlets::Outlet;
pub use pickup::{Pickup, PickupAct, PickupNext, PickupPlan, PickupSchedule, pickup_schedule};
pub use pickup_request::{AskWhom, PickupField, PickupRequest, PickupRequested, RequestState, TransferWay, Transport, pickup_request};
pub use rates::{AgencyRates, RateChange, agency_rates};
pub use review::{Explained, OnlineReview, ReviewTask, review_task};
pub use room::{Amenity, Inspection, RoomChange, RoomCheck, RoomReady, RoomState, room_ready};
pub use service::{FreeItem, GuestAtPlace, KeyTag, PlaceService, ServicePlace, TagMark, online_guest_service};

/// The trade's functions.
pub static FUNCTIONS: &[&Function] = &[
    &pickup::PICKUP_SCHEDULE,
    &pickup_request::PICKUP_REQUEST,
    &booking::BOOKING_CONFIRM,
    &rates::AGENCY_RATES,
    &full_house::FULL_HOUSE_NOTICE,
    &commission::COMMISSION_STATUS,
    &offer::ROOMS_TO_OFFER,
    &room::ROOM_READY,
    &courtesy_call::COURTESY_CALL_STATUS,
    &service::ONLINE_GUEST_SERVICE,
    &gifts::GIFT_ALLOWED,
    &matter::COMPLAINT_ROUTE,
    &review::REVIEW_TASK,
];
