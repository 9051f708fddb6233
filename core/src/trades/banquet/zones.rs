//! The sets of landing tables and service stations of a plan, and what belongs to each.

use alloc::{string::String, vec::Vec};

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    book::{Policy, staffing, station},
    layout::{StandPlace, StandRole, adapted, bins},
    plan::{Banquet, Hall},
    roster::Rank,
    stock::{SparesPlace, StationCase, StockLine, stock_of},
    tables::{TableKind, count_of, needed},
    utensils::UtensilList,
    waiters::{Waiters, sets_of},
};
use crate::{
    decision::{Finding, Findings},
    measure::Number,
    unit::Unit,
};

/// A waiter of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WaiterPlanned {
    /// Who it is; nothing while nobody is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The numbers of the tables served.
    pub tables: Vec<u32>,
}

/// A set of a landing table and a service station, and what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Zone {
    /// The number of the set, of its landing table and its service station, from 1.
    pub set: u32,
    /// The numbers of the tables that it serves.
    pub tables: Vec<u32>,
    /// The waiters who share it.
    pub waiters: Vec<WaiterPlanned>,
    /// The food runner of the landing table; nothing while nobody is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runner: Option<String>,
    /// How many portions of each dish come to the landing table.
    pub portions_per_dish: u32,
    /// What the service station holds.
    pub stock: Vec<StockLine>,
    /// Where its spares are kept.
    pub spares_in: SparesPlace,
    /// The auxiliary utensils for its tables.
    pub utensils: UtensilList,
}

/// The landing tables and service stations of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Stands {
    /// Landing tables.
    pub landing_tables: u32,
    /// Service stations.
    pub service_stations: u32,
    /// Rectangular tables for those that the hotel does not issue as such.
    pub rectangular_tables: u32,
    /// Oil-proof mats.
    pub oil_mats: u32,
    /// Waste bins.
    pub waste_bins: u32,
    /// Where the landing tables stand; nothing while it is not known whether the trolley can enter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub landing_tables_at: Option<StandPlace>,
    /// Where the auxiliary utensils lie; nothing while it is not known whether the trolley can enter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utensils_at: Option<StandRole>,
}

/// How many sets are built.
pub(super) fn set_count(hall: &Hall, waiters: &Waiters, findings: &mut Findings) -> u32 {
    let Some(sets) = hall.sets else { return waiters.sets };
    findings.push(adapted(waiters.total, sets, hall.sets_adapted_because.as_deref()).what("sets"));
    sets
}

/// Each set with its tables, waiters, runner and stock.
pub(super) fn zones(
    policy: &Policy,
    case: &Banquet,
    waiters: &Waiters,
    sets: u32,
    findings: &mut Findings,
) -> Vec<Zone> {
    let names = names(case, waiters, findings);
    let mut zones = Vec::new();
    for (place, members) in sets_of(&waiters.serves, sets).into_iter().enumerate() {
        let planned = members.into_iter().map(|at| WaiterPlanned {
            name: names.get(at).cloned(),
            tables: waiters.serves.get(at).cloned().unwrap_or_default(),
        });
        let planned: Vec<WaiterPlanned> = planned.collect();
        let tables: Vec<u32> = planned.iter().flat_map(|waiter| waiter.tables.iter().copied()).collect();
        let served = count_of(&tables);
        let station = StationCase {
            tables_served: served,
            seats_per_table: case.seats_per_table,
            glass_kinds: case.glass_kinds,
            has_cupboard: case.hall.stations_have_cupboard,
        };
        let stock = stock_of(policy, station);
        zones.push(Zone {
            set: u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1),
            tables,
            waiters: planned,
            runner: place.checked_rem(case.runners.len()).and_then(|turn| case.runners.get(turn)).cloned(),
            portions_per_dish: served,
            stock: stock.lines,
            spares_in: stock.spares_in,
            utensils: UtensilList::default(),
        });
    }
    findings.push(needed(station::EVERY_WAITER_HAS_ONE, "waiters", waiters.total));
    zones
}

/// The waiters' names in the order of their tables: managers and experienced staff first where a table asks for them.
fn names(case: &Banquet, waiters: &Waiters, findings: &mut Findings) -> Vec<String> {
    let Some(staff) = &case.waiters else { return Vec::new() };
    let dedicated = usize::try_from(waiters.dedicated).unwrap_or(usize::MAX);
    let fits = |rank: Rank| matches!(rank, Rank::Manager | Rank::SeniorStaff);
    let honoured: Vec<usize> = (0..staff.len())
        .filter(|at| staff.get(*at).is_some_and(|member| fits(member.rank)))
        .chain((0..staff.len()).filter(|at| staff.get(*at).is_some_and(|member| !fits(member.rank))))
        .take(dedicated)
        .collect();
    let rest = (0..staff.len()).filter(|at| !honoured.contains(at));
    let order: Vec<_> = honoured.iter().copied().chain(rest).filter_map(|at| staff.get(at)).collect();
    for (at, member) in order.iter().take(dedicated).enumerate() {
        let table = u32::try_from(at).unwrap_or(u32::MAX).saturating_add(1);
        let kind = case.tables.kind(table).unwrap_or(TableKind::OrdinaryTable);
        let clause = staffing::SENIOR_FOR_HEAD_TABLE;
        let finding = if fits(member.rank) { Finding::met(clause) } else { Finding::breached(clause) };
        findings.push(finding.what(kind.word()).seen(member.rank.word()));
    }
    order.into_iter().map(|member| member.name.clone()).collect()
}

/// The landing tables and service stations, and what stands with them.
pub(super) fn stands(
    policy: &Policy,
    hall: &Hall,
    sets: u32,
    utensils_at: Option<StandRole>,
    served: &[u32],
    findings: &mut Findings,
) -> Stands {
    let built = sets.saturating_sub(hall.standard_stations);
    let rectangular_tables = sets.saturating_add(built);
    let oil_mats = sets.saturating_mul(station::landing_oil_mat::PER_LANDING_TABLE.value.count());
    let waste_bins = bins(policy, hall.trolley_can_enter, sets, sets);
    findings.push(needed(station::BOTH_REQUIRED, StandRole::LandingTable.word(), sets));
    findings.push(needed(station::BOTH_REQUIRED, StandRole::ServiceStation.word(), sets));
    findings.push(needed(station::LONG_TABLE_AGAINST_WALL, "rectangular_tables", rectangular_tables));
    findings.push(needed(station::LANDING_OIL_MAT, "oil_proof_mat", oil_mats));
    findings.push(needed(station::WASTE_BIN, "banquet_waste_bin", waste_bins));
    let (place, clause) = match hall.trolley_can_enter {
        Some(true) => (Some(StandPlace::BesideServiceStation), station::TROLLEY_ZONES),
        Some(false) => (Some(StandPlace::NearTheDoor), station::NO_TROLLEY_NEAR_DOOR),
        None => (None, station::TROLLEY_ZONES),
    };
    findings.push(match place {
        Some(place) => Finding::met(clause).what("place").seen(place.word()),
        None => Finding::unknown(clause, "trolley_can_enter"),
    });
    if hall.trolley_can_enter == Some(true) {
        for (at, portions) in served.iter().enumerate() {
            let finding = needed(station::TROLLEY_DELIVERS_BY_COUNT, "portions_per_dish", *portions);
            findings.push(finding.at(at));
        }
    }
    Stands {
        landing_tables: sets,
        service_stations: sets,
        rectangular_tables,
        oil_mats,
        waste_bins,
        landing_tables_at: place,
        utensils_at,
    }
}

/// The stock of all service stations together.
pub(super) fn stock_total(zones: &[Zone], findings: &mut Findings) -> Vec<StockLine> {
    let mut zones = zones.iter();
    let mut total = zones.next().map(|zone| zone.stock.clone()).unwrap_or_default();
    for zone in zones {
        for (sum, line) in total.iter_mut().zip(&zone.stock) {
            sum.min = sum.min.saturating_add(line.min);
            sum.prepare = sum.prepare.saturating_add(line.prepare);
        }
    }
    for line in &total {
        let finding = Finding::met(line.item.clause()).what(line.item.word());
        findings.push(finding.seen(Number::whole(line.prepare)).unit(Unit::Count));
    }
    total
}
