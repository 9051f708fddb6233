//! How landing tables and service stations are built.

use alloc::{format, string::String, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, accompany, station},
    tables::{at_hand, at_most, not_longer},
    waiters::sets_allowed,
};
use crate::{
    clause::Clause,
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Faults, InvalidInput},
    measure::Number,
    unit::Unit,
};

words! {
    /// The two kinds of stand.
    pub enum StandRole {
        /// Where dishes arrive.
        LandingTable,
        /// Where stock and tableware stand ready.
        ServiceStation,
    }
}

words! {
    /// The shape of a table.
    pub enum TableShape {
        /// A long table.
        Rectangular,
        /// A round table.
        Round,
        /// Any other.
        OtherShape,
    }
}

words! {
    /// What fastens a skirt.
    pub enum Fastener {
        /// Skirt clips.
        SkirtClip,
        /// Pins.
        Pin,
        /// Anything else.
        OtherFastener,
        /// There is no skirt.
        NoSkirt,
    }
}

words! {
    /// Where a stand is built.
    pub enum StandPlace {
        /// Near the door of the hall.
        NearTheDoor,
        /// Beside its service station, zone by zone.
        BesideServiceStation,
        /// Anywhere else.
        Elsewhere,
    }
}

words! {
    /// What a stand is used for.
    pub enum StandUse {
        /// Dishes arrive on it.
        DishesArriving,
        /// Stock and tableware stand on it.
        ServiceStock,
        /// Auxiliary utensils of dishes lie on it.
        AuxiliaryUtensils,
    }
}

/// A landing table or a service station.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stand {
    /// Which of the two it is.
    pub role: StandRole,
    /// Its shape; left out, that is not known.
    pub shape: Option<TableShape>,
    /// Whether it stands against a wall; left out, that is not known.
    pub against_wall: Option<bool>,
    /// Whether it is a service station that the hotel issues as such.
    #[serde(default)]
    pub standard_issue: bool,
    /// What fastens its skirt; left out, that is not known.
    pub fastener: Option<Fastener>,
    /// Where a landing table stands; left out, that is not known. Not asked for of a service station.
    pub place: Option<StandPlace>,
    /// Whether an oil-proof mat cut to size lies on it, asked for of a landing table; left out, that is not known.
    pub oil_mat: Option<bool>,
    /// What it is used for, each once; left out, that is not known.
    pub uses: Option<Vec<StandUse>>,
}

/// The stands of a hall.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Layout {
    /// How many waiters use them, 1 to 1000; left out, that is not known.
    pub waiters: Option<u32>,
    /// Whether the food trolley can enter the hall; left out, that is not known.
    pub trolley_can_enter: Option<bool>,
    /// All landing tables and service stations.
    pub stands: Vec<Stand>,
    /// How many waste bins stand beside them; left out, that is not known.
    pub waste_bins: Option<u32>,
    /// Why a manager has adapted the number of sets to the layout of the tables; left out, nobody has.
    pub adapted_because: Option<String>,
}

/// How the stands of a hall are built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LayoutChecked {
    /// How many landing tables there are.
    pub landing_tables: u32,
    /// How many service stations there are.
    pub service_stations: u32,
    /// How many waste bins they need.
    pub waste_bins: u32,
}

/// Holds the landing tables and service stations of a hall against the building principles.
///
/// Both kinds are needed, never one for the other's use; two to three waiters share a set unless a manager gives a reason.
/// Rectangular tables against a wall, never round ones, the hotel's own service stations aside; skirts held by clips,
/// never by pins. Where the trolley can enter, each service station has a landing table beside it; else the landing tables stand near
/// the door and the auxiliary utensils lie on the service stations. What is not known of a stand is undetermined.
///
/// # Errors
/// [`InvalidInput`] where there are more than 1000 stands, waiters or bins, a landing table is called standard issue, a use is
/// named twice or a reason is blank.
///
/// ```
/// use clausebook::{Verdict, banquet::{self, Fastener, Layout, Policy, Stand, StandPlace, StandRole, StandUse, TableShape}};
/// let stand = |role, fastener, used_for| Stand {
///     role,
///     shape: Some(TableShape::Rectangular),
///     against_wall: Some(true),
///     standard_issue: false,
///     fastener: Some(fastener),
///     place: Some(StandPlace::BesideServiceStation),
///     oil_mat: Some(true),
///     uses: Some(vec![used_for]),
/// };
/// let mut hall = Layout {
///     waiters: Some(3),
///     trolley_can_enter: Some(true),
///     stands: vec![
///         stand(StandRole::LandingTable, Fastener::SkirtClip, StandUse::DishesArriving),
///         stand(StandRole::ServiceStation, Fastener::SkirtClip, StandUse::ServiceStock),
///     ],
///     waste_bins: Some(2),
///     adapted_because: None,
/// };
/// assert_eq!(banquet::station_check(&Policy::default(), &hall).unwrap().verdict(), Verdict::Ok);
/// hall.stands[0].fastener = Some(Fastener::Pin);
/// assert_eq!(banquet::station_check(&Policy::default(), &hall).unwrap().verdict(), Verdict::Refused);
/// ```
#[rule(cites(
    station::NO_TROLLEY_NEAR_DOOR,
    station::UTENSILS_ON_SERVICE_STATION,
    station::TROLLEY_ZONES,
    station::NO_MIXED_USE,
    station::BOTH_REQUIRED,
    station::LANDING_OIL_MAT,
    station::WASTE_BIN,
    station::LONG_TABLE_AGAINST_WALL,
    station::NO_ROUND_TABLE,
    station::SKIRT_CLIPS,
    station::NO_PINS,
    station::STAFF_PER_SET,
    station::ADAPT_TO_LAYOUT,
    accompany::COUNT
))]
pub fn station_check(policy: &Policy, case: &Layout) -> Result<Decision<LayoutChecked>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    let of = |role| case.stands.iter().filter(|stand| stand.role == role).count();
    let count = |role| u32::try_from(of(role)).unwrap_or(u32::MAX);
    let (landing_tables, service_stations) = (count(StandRole::LandingTable), count(StandRole::ServiceStation));
    let both = [
        (StandRole::LandingTable, landing_tables, station::both_required::LANDING_TABLES_MIN),
        (StandRole::ServiceStation, service_stations, station::both_required::SERVICE_STATIONS_MIN),
    ];
    for (role, count, least) in both {
        findings.push(at_hand(station::BOTH_REQUIRED, role.word(), Some(count), least.value.count()));
        findings.push(sets(case, role, count));
    }
    let waste_bins = bins(policy, case.trolley_can_enter, landing_tables, service_stations);
    findings.push(at_hand(station::WASTE_BIN, "banquet_waste_bin", case.waste_bins, waste_bins));
    mats(case, landing_tables, &mut findings);
    trolley(case, landing_tables, service_stations, &mut findings);
    for (place, stand) in case.stands.iter().enumerate() {
        let mut own = policy.findings();
        built(stand, &mut own);
        used(case.trolley_can_enter, stand, &mut own);
        findings.append_at(place, own);
    }
    Ok(findings.decide(Some(LayoutChecked { landing_tables, service_stations, waste_bins })))
}

fn check(case: &Layout) -> Result<(), InvalidInput> {
    use crate::invalid::{Code, Fault};
    let mut faults = Faults::new();
    if let Some(waiters) = case.waiters {
        super::tables::from_one("waiters", waiters, &mut faults);
    }
    not_longer("stands", &case.stands, &mut faults);
    at_most("waste_bins", case.waste_bins.unwrap_or_default(), &mut faults);
    faults.each_name_once("adapted_because", case.adapted_because.as_deref());
    for (place, stand) in case.stands.iter().enumerate() {
        let mut own = Faults::new();
        if stand.standard_issue && stand.role == StandRole::LandingTable {
            let expected = ("not true of a landing table", "落菜台不是统一配置的服务台");
            own.push(Fault::new(Code::Contradiction, "standard_issue", expected).got(true));
        }
        own.each_once("uses", stand.uses.as_deref().unwrap_or_default(), |used| used.word());
        faults.extend(own.into_vec().into_iter().map(|fault| fault.below(&format!("stands[{place}]"))));
    }
    faults.check()
}

/// How many bins so many stands need.
pub(super) fn bins(policy: &Policy, trolley_can_enter: Option<bool>, landing_tables: u32, service_stations: u32) -> u32 {
    if policy.one_bin_per_set() && trolley_can_enter == Some(true) {
        landing_tables.max(service_stations)
    } else {
        let each = station::waste_bin::PER_LANDING_TABLE.value.count();
        let of_stations = station::waste_bin::PER_SERVICE_STATION.value.count();
        landing_tables.saturating_mul(each).saturating_add(service_stations.saturating_mul(of_stations))
    }
}

/// So many landing tables or service stations for so many waiters.
fn sets(case: &Layout, role: StandRole, count: u32) -> Finding {
    let Some(waiters) = case.waiters else { return Finding::unknown(station::STAFF_PER_SET, "waiters") };
    adapted(waiters, count, case.adapted_because.as_deref()).what(role.word())
}

/// A number of sets against that which the waiters ask for, or the reason for another.
pub(super) fn adapted(waiters: u32, sets: u32, because: Option<&str>) -> Finding {
    let (least, most) = sets_allowed(waiters);
    let seen = |finding: Finding| finding.seen(Number::whole(sets)).unit(Unit::Count);
    let clause = station::STAFF_PER_SET;
    let breached = |comparison, limit: u32, remedy| {
        let by = Number::whole(limit.abs_diff(sets));
        seen(Finding::breached(clause)).limit(comparison, Number::whole(limit)).by(by).remedy(remedy)
    };
    match because {
        _ if (least..=most).contains(&sets) => seen(Finding::met(clause)),
        Some(_) => seen(Finding::met(station::ADAPT_TO_LAYOUT)),
        None if sets < least => breached(Comparison::AtLeast, least, Remedy::RaiseToLimit),
        None => breached(Comparison::AtMost, most, Remedy::LowerToLimit),
    }
}

fn mats(case: &Layout, landing_tables: u32, findings: &mut Findings) {
    let landing = || case.stands.iter().filter(|stand| stand.role == StandRole::LandingTable);
    let laid = landing().filter(|stand| stand.oil_mat == Some(true)).count();
    let known = landing().all(|stand| stand.oil_mat.is_some());
    let laid = known.then(|| u32::try_from(laid).unwrap_or(u32::MAX));
    let least = landing_tables.saturating_mul(station::landing_oil_mat::PER_LANDING_TABLE.value.count());
    findings.push(at_hand(station::LANDING_OIL_MAT, "oil_proof_mat", laid, least));
}

/// Where the landing tables stand, by whether the trolley can enter.
fn trolley(case: &Layout, landing_tables: u32, service_stations: u32, findings: &mut Findings) {
    let Some(enters) = case.trolley_can_enter else {
        for clause in [station::NO_TROLLEY_NEAR_DOOR, station::UTENSILS_ON_SERVICE_STATION, station::TROLLEY_ZONES] {
            findings.push(Finding::unknown(clause, "trolley_can_enter"));
        }
        return;
    };
    let (clause, wanted) = if enters {
        (station::TROLLEY_ZONES, StandPlace::BesideServiceStation)
    } else {
        (station::NO_TROLLEY_NEAR_DOOR, StandPlace::NearTheDoor)
    };
    for (place, stand) in case.stands.iter().enumerate().filter(|(_, stand)| stand.role == StandRole::LandingTable) {
        let finding = match stand.place {
            None => Finding::unknown(clause, "place"),
            Some(at) => chosen(clause, "place", at.word(), wanted.word(), at == wanted),
        };
        findings.push(finding.at(place));
    }
    if enters {
        let kept = landing_tables == service_stations;
        let finding = if kept { Finding::met(clause) } else { Finding::breached(clause).remedy(Remedy::SetToLimit) };
        let per = station::trolley_zones::LANDING_TABLES_PER_SERVICE_STATION.value.count();
        let limit = Number::whole(service_stations.saturating_mul(per));
        let finding = finding.what("landing_tables").seen(Number::whole(landing_tables));
        findings.push(finding.limit(Comparison::Equal, limit).unit(Unit::Count));
    }
}

fn chosen(clause: Clause, what: &'static str, seen: &'static str, wanted: &'static str, kept: bool) -> Finding {
    if kept {
        Finding::met(clause).what(what).seen(seen)
    } else {
        let finding = Finding::breached(clause).what(what).seen(seen);
        finding.limit(Comparison::Equal, wanted).remedy(Remedy::UseLimit)
    }
}

/// The table and the skirt of a stand.
fn built(stand: &Stand, findings: &mut Findings) {
    let round = stand.shape.map(|shape| shape == TableShape::Round);
    let long = stand.shape.map(|shape| shape == TableShape::Rectangular);
    findings.push(kept(station::NO_ROUND_TABLE, "shape", round.map(|round| !round)));
    if !stand.standard_issue {
        findings.push(kept(station::LONG_TABLE_AGAINST_WALL, "shape", long));
        findings.push(kept(station::LONG_TABLE_AGAINST_WALL, "against_wall", stand.against_wall));
    }
    if stand.fastener != Some(Fastener::NoSkirt) {
        let clips = stand.fastener.map(|fastener| fastener == Fastener::SkirtClip);
        findings.push(kept(station::SKIRT_CLIPS, "fastener", clips));
    }
    findings.push(kept(station::NO_PINS, "fastener", stand.fastener.map(|fastener| fastener != Fastener::Pin)));
}

fn kept(clause: Clause, what: &'static str, kept: Option<bool>) -> Finding {
    match kept {
        None => Finding::unknown(clause, what),
        Some(true) => Finding::met(clause).what(what),
        Some(false) => Finding::breached(clause).what(what).remedy(Remedy::Stop),
    }
}

/// What a stand is used for.
fn used(trolley_can_enter: Option<bool>, stand: &Stand, findings: &mut Findings) {
    let Some(uses) = &stand.uses else {
        findings.push(Finding::unknown(station::NO_MIXED_USE, "uses"));
        return;
    };
    let foreign = match stand.role {
        StandRole::LandingTable => StandUse::ServiceStock,
        StandRole::ServiceStation => StandUse::DishesArriving,
    };
    let mixed = uses.contains(&foreign);
    let finding = kept(station::NO_MIXED_USE, "uses", Some(!mixed));
    findings.push(if mixed { finding.seen(foreign.word()) } else { finding });
    let (true, Some(enters)) = (uses.contains(&StandUse::AuxiliaryUtensils), trolley_can_enter) else { return };
    let (clause, wanted) = if enters {
        (accompany::COUNT, StandRole::LandingTable)
    } else {
        (station::UTENSILS_ON_SERVICE_STATION, StandRole::ServiceStation)
    };
    let finding = chosen(clause, "auxiliary_utensils", stand.role.word(), wanted.word(), stand.role == wanted);
    findings.push(finding);
}
