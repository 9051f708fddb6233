//! How many auxiliary utensils each landing table prepares.

use alloc::{format, string::String, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, accompany, station},
    course::Course,
    dish::{Accompaniment, DishKind, Need},
    layout::StandRole,
    tables::{at_most, needed, not_longer},
};
use crate::{
    decision::{Decision, Finding, Findings},
    invalid::{Faults, InvalidInput},
};

/// A dish of the menu.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MenuDish {
    /// Its name, not blank.
    pub name: String,
    /// When it is served.
    pub course: Course,
    /// Its kind.
    pub kind: DishKind,
    /// Whether the menu marks it as needing no serving spoon; left out, it needs one unless its kind has another utensil.
    #[serde(default)]
    pub without_spoon: bool,
    /// Auxiliary vessels of this dish alone, such as crab tools: one of each for each table.
    #[serde(default)]
    pub vessels: Vec<String>,
}

/// A menu and the landing tables from which it is served.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UtensilsCase {
    /// The dishes of the menu, the fruit plate left out; each name once.
    pub menu: Vec<MenuDish>,
    /// How many tables each landing table serves, 0 to 1000 each; at least one landing table.
    pub landing_tables: Vec<u32>,
    /// Whether the food trolley can enter the hall; left out, that is not known.
    pub trolley_can_enter: Option<bool>,
}

/// So many of a thing at a landing table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct UtensilLine {
    /// What it is: any of these will do.
    pub any_of: Vec<Accompaniment>,
    /// The least that passes.
    pub min: u32,
    /// What to prepare.
    pub prepare: u32,
}

/// So many of a dish's own vessels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct VesselLine {
    /// What it is called.
    pub name: String,
    /// What to prepare.
    pub prepare: u32,
}

/// What goes with the menu at one landing table, or in all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct UtensilList {
    /// Utensils and bases.
    pub utensils: Vec<UtensilLine>,
    /// Vessels of single dishes.
    pub vessels: Vec<VesselLine>,
}

/// The auxiliary utensils of a banquet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Utensils {
    /// Where they are prepared; nothing where it is not known whether the trolley can enter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<StandRole>,
    /// Each landing table's, in the order given.
    pub landing_tables: Vec<UtensilList>,
    /// All of them together.
    pub total: UtensilList,
    /// Whether a dish needs the person named for hot bases.
    pub needs_handler: bool,
}

/// Works out the auxiliary utensils of a menu, for each landing table and in all.
///
/// One for each dish that needs it and each table served. Knife and fork are counted once, whatever the number of dishes to
/// carve: two sets pass, and as many are prepared as tables are served, at least the policy's number, three by the book. They
/// lie on the landing table where the trolley can enter the hall, else on the service station.
///
/// # Errors
/// [`InvalidInput`] where a dish has no name or the same as another, a vessel is blank or named twice, there is no landing table,
/// a list has more than 1000 entries or a landing table serves more than 1000 tables.
///
/// ```
/// use clausebook::banquet::{self, Course, DishKind, MenuDish, Policy, UtensilsCase};
/// let dish = |name: &str, kind| MenuDish {
///     name: name.into(), course: Course::OtherHot, kind, without_spoon: false, vessels: vec![],
/// };
/// let menu = vec![dish("老鸭汤", DishKind::Soup), dish("菌菇汤", DishKind::Soup), dish("蹄髈", DishKind::PorkKnuckle)];
/// let case = UtensilsCase { menu, landing_tables: vec![4, 2], trolley_can_enter: Some(true) };
/// let decision = banquet::utensils_needed(&Policy::default(), &case).unwrap();
/// let needed = decision.value().unwrap();
/// assert_eq!(needed.total.utensils[0].prepare, 12);
/// let cutlery = &needed.landing_tables[1].utensils[1];
/// assert_eq!((cutlery.min, cutlery.prepare), (2, 3));
/// ```
#[rule(cites(
    station::UTENSILS_ON_SERVICE_STATION,
    accompany::COUNT,
    accompany::SOUP_LADLE,
    accompany::VEGETABLE_CHOPSTICKS,
    accompany::OTHER_SPOON,
    accompany::CARVING_CUTLERY_STOCK,
    accompany::HOT_BASE_DISHES,
    accompany::HOT_BASE_BY_DEDICATED_PERSON,
    accompany::SPOON_WHERE_NEEDED,
    accompany::VEGETABLE_CHOPSTICKS_SERVICE,
    accompany::SOUP_LADLE_SERVICE,
    accompany::HOT_POT_STOVE,
    accompany::CARVING_CUTLERY
))]
pub fn utensils_needed(policy: &Policy, case: &UtensilsCase) -> Result<Decision<Utensils>, InvalidInput> {
    let mut faults = Faults::new();
    check_menu("menu", &case.menu, &mut faults);
    faults.not_empty("landing_tables", &case.landing_tables);
    not_longer("landing_tables", &case.landing_tables, &mut faults);
    for (place, served) in case.landing_tables.iter().enumerate() {
        at_most(format!("landing_tables[{place}]"), *served, &mut faults);
    }
    faults.check()?;
    let mut findings = policy.findings();
    let utensils = utensils(policy, &case.menu, &case.landing_tables, case.trolley_can_enter, &mut findings);
    Ok(findings.decide(Some(utensils)))
}

pub(super) fn check_menu(path: &'static str, menu: &[MenuDish], faults: &mut Faults) {
    not_longer(path, menu, faults);
    faults.each_name_once(path, menu.iter().map(|dish| dish.name.as_str()));
    for (place, dish) in menu.iter().enumerate() {
        faults.each_name_once(&format!("{path}[{place}].vessels"), dish.vessels.iter().map(String::as_str));
    }
}

/// The utensils of a menu that is known to be in order.
pub(super) fn utensils(
    policy: &Policy,
    menu: &[MenuDish],
    landing_tables: &[u32],
    trolley_can_enter: Option<bool>,
    findings: &mut Findings,
) -> Utensils {
    let demands = demands(menu);
    let vessels = vessels(menu);
    let lists: Vec<UtensilList> = landing_tables
        .iter()
        .map(|served| UtensilList {
            utensils: demands.iter().map(|demand| demand.line(policy, *served)).collect(),
            vessels: vessels.iter().map(|(name, dishes)| vessel_line(name, dishes.saturating_mul(*served))).collect(),
        })
        .collect();
    let total = total(&lists);
    for (demand, line) in demands.iter().zip(&total.utensils) {
        findings.each(demand.need.clauses, |clause| needed(clause, demand.word(), line.prepare));
        let count = if demand.is_cutlery() { accompany::CARVING_CUTLERY_STOCK } else { accompany::COUNT };
        findings.push(needed(count, demand.word(), line.prepare));
    }
    if !total.vessels.is_empty() || demands.is_empty() {
        let own = total.vessels.iter().fold(0_u32, |sum, line| sum.saturating_add(line.prepare));
        findings.push(needed(accompany::COUNT, "auxiliary_vessels", own));
    }
    let needs_handler = menu.iter().any(|dish| dish.kind.base().is_some());
    if needs_handler {
        findings.push(Finding::met(accompany::HOT_BASE_BY_DEDICATED_PERSON).what("hot_base_handler"));
    }
    Utensils { place: place(trolley_can_enter, findings), landing_tables: lists, total, needs_handler }
}

/// Where the utensils lie.
fn place(trolley_can_enter: Option<bool>, findings: &mut Findings) -> Option<StandRole> {
    let clause = station::UTENSILS_ON_SERVICE_STATION;
    match trolley_can_enter {
        None => {
            findings.push(Finding::unknown(clause, "trolley_can_enter"));
            None
        }
        Some(true) => Some(StandRole::LandingTable),
        Some(false) => {
            let place = StandRole::ServiceStation;
            findings.push(Finding::met(clause).what("auxiliary_utensils").seen(place.word()));
            Some(place)
        }
    }
}

/// What so many dishes of the menu need.
struct Demand {
    need: Need,
    dishes: u32,
}

impl Demand {
    fn word(&self) -> &'static str {
        self.need.any_of.first().copied().map(Accompaniment::word).unwrap_or_default()
    }

    fn is_cutlery(&self) -> bool {
        self.need.any_of == [Accompaniment::KnifeAndFork]
    }

    fn line(&self, policy: &Policy, served: u32) -> UtensilLine {
        let (min, prepare) = if self.is_cutlery() {
            let least = accompany::carving_cutlery_stock::PER_LANDING_TABLE_MIN.value.count();
            (least, policy.carving_sets_per_landing_table().max(served))
        } else {
            let all = self.dishes.saturating_mul(served);
            (all, all)
        };
        UtensilLine { any_of: self.need.any_of.to_vec(), min, prepare }
    }
}

/// The things that the menu needs, in the order of their enumeration.
fn demands(menu: &[MenuDish]) -> Vec<Demand> {
    let mut demands: Vec<Demand> = Vec::new();
    for need in menu.iter().flat_map(|dish| dish.kind.needs(dish.without_spoon)) {
        match demands.iter_mut().find(|demand| demand.need.any_of == need.any_of) {
            Some(demand) => demand.dishes = demand.dishes.saturating_add(1),
            None => demands.push(Demand { need, dishes: 1 }),
        }
    }
    demands.sort_by_key(|demand| demand.need.any_of);
    demands
}

/// The dishes' own vessels by name, each with the number of dishes that need it.
fn vessels(menu: &[MenuDish]) -> Vec<(&str, u32)> {
    let mut vessels: Vec<(&str, u32)> = Vec::new();
    for name in menu.iter().flat_map(|dish| &dish.vessels) {
        match vessels.iter_mut().find(|(known, _)| known == name) {
            Some((_, dishes)) => *dishes = dishes.saturating_add(1),
            None => vessels.push((name, 1)),
        }
    }
    vessels
}

fn vessel_line(name: &str, prepare: u32) -> VesselLine {
    VesselLine { name: name.into(), prepare }
}

fn total(lists: &[UtensilList]) -> UtensilList {
    let mut lists = lists.iter();
    let mut total = lists.next().cloned().unwrap_or_default();
    for list in lists {
        for (sum, line) in total.utensils.iter_mut().zip(&list.utensils) {
            sum.min = sum.min.saturating_add(line.min);
            sum.prepare = sum.prepare.saturating_add(line.prepare);
        }
        for (sum, line) in total.vessels.iter_mut().zip(&list.vessels) {
            sum.prepare = sum.prepare.saturating_add(line.prepare);
        }
    }
    total
}
