//! What else a banquet needs: tables and chairs, linen, tea, copies of the menu, the couple's wine.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    book::{Policy, briefing, ceremony, prep, tea},
    plan::{Banquet, BanquetKind},
    tables::needed,
};
use crate::decision::Findings;

/// Everything that follows from tables, seats and waiters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Materials {
    /// Table tops, one a table.
    pub table_tops: u32,
    /// Chairs, one a seat.
    pub chairs: u32,
    /// Table cloths, one a table.
    pub table_cloths: u32,
    /// Cloth napkins, one a seat.
    pub cloth_napkins: u32,
    /// Pots of tea.
    pub pots_of_tea: u32,
    /// Copies of the menu, for the waiters.
    pub menu_copies: u32,
    /// Cups of the cross-cupped wine; none unless it is a wedding.
    pub cross_cups: u32,
}

/// Counts them.
pub(super) fn materials(policy: &Policy, case: &Banquet, waiters: u32, findings: &mut Findings) -> Materials {
    let tables = case.tables.total();
    let seats = tables.saturating_mul(case.seats_per_table);
    let materials = Materials {
        table_tops: tables,
        chairs: seats,
        table_cloths: tables,
        cloth_napkins: seats,
        pots_of_tea: tables.saturating_mul(tea::pot_per_table::PER_TABLE.value.count()),
        menu_copies: waiters.saturating_mul(briefing::menu_per_waiter::PER_WAITER.value.count()),
        cross_cups: if case.kind == BanquetKind::Wedding { policy.cross_cups() } else { 0 },
    };
    for (what, count) in [
        ("table_tops", materials.table_tops),
        ("chairs", materials.chairs),
        ("table_cloths", materials.table_cloths),
        ("cloth_napkins", materials.cloth_napkins),
    ] {
        findings.push(needed(prep::PLAN_ITEMS, what, count));
    }
    findings.push(needed(tea::POT_PER_TABLE, "pot_of_tea", materials.pots_of_tea));
    findings.push(needed(briefing::MENU_PER_WAITER, "menu_copies", materials.menu_copies));
    if materials.cross_cups > 0 {
        findings.push(needed(ceremony::CROSS_CUPPED_WINE, "cross_cups", materials.cross_cups));
    }
    materials
}
