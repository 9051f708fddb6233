//! Hotel banquet service: from the table count to the settled bill.

mod bridal;
mod course;
mod deadlines;
mod dish;
mod dispatch;
mod drinks;
mod evening;
mod evening_parts;
mod fruit;
mod guests;
mod layout;
mod materials;
mod place;
mod plan;
mod roster;
mod settlement;
mod stock;
mod surplus;
mod tables;
mod utensils;
mod waiters;
mod zones;

use crate::functions::Function;

pub mod book {
    //! The book's clauses, figures, shapes and policy.
    include!(concat!(env!("OUT_DIR"), "/banquet.rs"));
}

pub use book::{Policy, PolicyBuilder};
pub use bridal::{BridalRoom, BridalRoomChecked, LoveMeal, Preparer, SlipperColour, SlipperKind, bridal_room_check};
pub use course::{Course, CourseDish, NextDish, TableCourse, next_dish};
pub use deadlines::Task;
pub use dish::{
    Accompaniment, Accompaniments, BaseBringer, Carver, DishCase, DishChecked, DishKind, DishServed, dish_accompaniments,
    dish_check,
};
pub use dispatch::{Allotment, Allotted, SharedStock, SharingBanquet, allot_trolleys};
pub use drinks::{
    BottleState, Bottles, BottlesCase, BottlesPlan, DrinkAction, DrinkAnswer, DrinkCase, bottles_plan, drink_allowed,
};
pub use evening::{
    Evening, EveningChecked, EveningRoster, EveningStands, Section, SectionChecked, StationHeld, StationLacking, TableEvening,
    TableLacking, evening_check,
};
pub use fruit::{BrowningFruit, FruitChecked, FruitPlate, fruit_plate_check};
pub use guests::{
    SeatAnswer, SeatCase, TableOwed, TableServed, TablesOwed, TablesServed, WeddingGuest, seat_guest, table_check,
};
pub use layout::{
    Fastener, Layout, LayoutChecked, Stand, StandPlace, StandRole, StandUse, TableShape, station_check,
};
pub use materials::Materials;
pub use place::{PlaceFor, Places, PutAway, Thing, place_for};
pub use plan::{Banquet, BanquetKind, BanquetPlan, Hall, Meal, PostPlanned, StaffMember, StaffPlanned, banquet_plan};
pub use roster::{Post, PostHeld, Rank, Roster, RosterChecked, RosterWaiter, roster_check};
pub use settlement::{Bill, BillChecked, BillPerson, BillRole, ChargeChecked, ChargeState, ExtraCharge, settle_bill};
pub use stock::{
    HeldItem, Shortfall, SparesPlace, StationCase, Stock, StockChecked, StockCount, StockItem, StockLine, StockUnit,
    station_stock, stock_check,
};
pub use surplus::{HallChecked, HallContents, HallCount, HallThing, Surplus, hall_surplus};
pub use tables::{TableKind, Tables};
pub use utensils::{MenuDish, UtensilLine, UtensilList, Utensils, UtensilsCase, VesselLine, utensils_needed};
pub use waiters::{Waiters, WaitersCase, waiters_needed};
pub use zones::{Stands, WaiterPlanned, Zone};

/// The trade's functions.
pub static FUNCTIONS: &[&Function] = &[
    &plan::BANQUET_PLAN,
    &evening::EVENING_CHECK,
    &waiters::WAITERS_NEEDED,
    &roster::ROSTER_CHECK,
    &stock::STATION_STOCK,
    &stock::STOCK_CHECK,
    &layout::STATION_CHECK,
    &dish::DISH_ACCOMPANIMENTS,
    &dish::DISH_CHECK,
    &utensils::UTENSILS_NEEDED,
    &dispatch::ALLOT_TROLLEYS,
    &surplus::HALL_SURPLUS,
    &bridal::BRIDAL_ROOM_CHECK,
    &guests::SEAT_GUEST,
    &guests::TABLE_CHECK,
    &course::NEXT_DISH,
    &fruit::FRUIT_PLATE_CHECK,
    &drinks::DRINK_ALLOWED,
    &drinks::BOTTLES_PLAN,
    &place::PLACE_FOR,
    &settlement::SETTLE_BILL,
];
