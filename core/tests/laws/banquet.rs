//! What must hold of the banquet's decisions for all inputs, under any policy that loads.

mod plans;
mod shares;

use crate::common::policy::{self, Shown};
use clausebook::{
    banquet::{Course, DishKind, MenuDish, Policy, Tables},
    functions::Trade,
};
use proptest::prelude::*;

type Hotel = Shown<Policy>;

/// The source's policy, or any other that loads.
fn hotels() -> impl Strategy<Value = Hotel> {
    let trade = Trade::find("banquet").expect("the trade exists");
    policy::shown(trade.book, Policy::load)
}

/// Tables of a banquet, at least one.
fn tables() -> impl Strategy<Value = Tables> {
    (0_u32..3, 0_u32..3, 0_u32..60)
        .prop_map(|(head, guest_of_honour, ordinary)| Tables { head, guest_of_honour, ordinary })
        .prop_filter("a table is laid", |tables| tables.total() > 0)
}

/// A menu of at least one dish.
fn menus() -> impl Strategy<Value = Vec<MenuDish>> {
    let dish = (prop::sample::select(Course::ALL), prop::sample::select(DishKind::ALL), any::<bool>(), any::<bool>());
    prop::collection::vec(dish, 1..9).prop_map(|dishes| {
        let dishes = dishes.into_iter().enumerate();
        dishes
            .map(|(at, (course, kind, without_spoon, vessel))| MenuDish {
                name: format!("dish {at}"),
                course,
                kind,
                without_spoon,
                vessels: if vessel { vec!["蟹钳".into()] } else { Vec::new() },
            })
            .collect()
    })
}
