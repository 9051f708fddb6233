//! The whole plan of a banquet in one call.

use alloc::{format, string::String, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{
        Policy, bridal_room, briefing, ceremony, inspection, prep, staffing, station, tea,
    },
    deadlines::{Task, deadlines, is_short_notice},
    fruit::fruit_plate,
    materials::{Materials, materials},
    roster::{Post, PostHeld, Rank},
    stock::StockLine,
    tables::{Tables, at_most, count_of, from_one, not_longer},
    utensils::{MenuDish, UtensilList, check_menu, utensils},
    waiters::waiters,
    zones::{Stands, Zone, set_count, stands, stock_total, zones},
};
use crate::{
    decision::{Comparison, Decision, Finding, Findings},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
    time::{Day, Instant},
    unit::Unit,
};

words! {
    /// The meal of a banquet.
    pub enum Meal {
        /// Lunch.
        Lunch,
        /// Dinner.
        Dinner,
    }
}

words! {
    /// The kind of banquet.
    pub enum BanquetKind {
        /// A wedding.
        Wedding,
        /// Any other.
        OtherBanquet,
    }
}

/// The hall of a banquet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hall {
    /// Whether the food trolley can enter with all tables laid; left out, that is not known.
    pub trolley_can_enter: Option<bool>,
    /// How many of the hotel's own service stations there are, 0 to 1000.
    #[serde(default)]
    pub standard_stations: u32,
    /// Whether the service stations have a cupboard; left out, the spares go into boxes.
    pub stations_have_cupboard: Option<bool>,
    /// How many sets of a landing table and a service station to build, 1 to 1000; left out, as the waiters ask for.
    pub sets: Option<u32>,
    /// Why a manager has adapted the number of sets to the layout of the tables; left out, nobody has.
    pub sets_adapted_because: Option<String>,
}

/// Somebody who may serve as a waiter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StaffMember {
    /// Who it is.
    pub name: String,
    /// The standing.
    pub rank: Rank,
}

/// A banquet that is to be planned.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Banquet {
    /// The day of the banquet.
    pub date: Day,
    /// The meal.
    pub meal: Meal,
    /// Its kind.
    pub kind: BanquetKind,
    /// When it was confirmed, at the latest on its day.
    pub confirmed_at: Instant,
    /// The tables that are laid, spare ones left out.
    pub tables: Tables,
    /// The seats of a table, 1 to 1000.
    pub seats_per_table: u32,
    /// How many kinds of glass are in use, 0 to 1000.
    pub glass_kinds: u32,
    /// The dishes of the menu, the fruit plate left out; each name once.
    pub menu: Vec<MenuDish>,
    /// The kinds of fruit on a fruit plate, each once; left out, there is none.
    pub fruits: Option<Vec<String>>,
    /// The hall.
    pub hall: Hall,
    /// Who serves, each name once; left out, nobody is named yet.
    pub waiters: Option<Vec<StaffMember>>,
    /// The food runners, each once; they take the landing tables in turn.
    #[serde(default)]
    pub runners: Vec<String>,
    /// Who has a duty alone.
    #[serde(default)]
    pub posts: Vec<PostHeld>,
}

/// A duty and who has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PostPlanned {
    /// The duty.
    pub post: Post,
    /// Who has it; empty while nobody is named.
    pub names: Vec<String>,
}

/// How many serve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StaffPlanned {
    /// Waiters of the head and guest-of-honour tables, one each.
    pub dedicated_waiters: u32,
    /// Waiters of the other tables.
    pub ordinary_waiters: u32,
    /// All waiters.
    pub waiters: u32,
    /// How many waiters are named too few; nothing while nobody is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiters_short: Option<u32>,
}

/// The whole plan of a banquet: what goes to the department manager for approval.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct BanquetPlan {
    /// The tables that are laid.
    pub tables: u32,
    /// Whether it was confirmed later than three days before, so that it is prepared at once.
    pub short_notice: bool,
    /// Whether a zone map is compulsory.
    pub zone_map: bool,
    /// How many serve.
    pub staff: StaffPlanned,
    /// The duties that somebody has alone.
    pub posts: Vec<PostPlanned>,
    /// Each set of a landing table and a service station, with its tables, waiters and stock.
    pub zones: Vec<Zone>,
    /// Landing tables and service stations.
    pub stands: Stands,
    /// The stock of all service stations.
    pub stock: Vec<StockLine>,
    /// The auxiliary utensils of all landing tables.
    pub utensils: UtensilList,
    /// Everything else that is counted.
    pub materials: Materials,
    /// What is due when, earliest first.
    pub deadlines: Vec<Task>,
}

/// Works out the whole plan of a banquet from its date, meal, tables, menu and hall.
///
/// It answers what [`waiters_needed`](super::waiters_needed), [`station_stock`](super::station_stock),
/// [`utensils_needed`](super::utensils_needed), [`fruit_plate_check`](super::fruit_plate_check) and the schedules `preparation`, `lunch`
/// or `dinner` answer together: who serves which tables from which set, what each service station and landing table holds and all
/// of them together, copies of the menu, tea, chairs, and what is due when. Named waiters are given out in their order, managers
/// and experienced staff to the head and guest-of-honour tables first. Pending while named waiters are too few, undetermined
/// while it is not known whether the trolley can enter.
///
/// # Errors
/// [`InvalidInput`] as those functions, or where the banquet was confirmed after its day, the menu is empty, or a name is blank or
/// there twice.
///
/// ```
/// use clausebook::{Verdict, banquet::{self, Banquet, BanquetKind, Course, DishKind, Hall, Meal, MenuDish, Policy, Tables}};
/// let decision = banquet::banquet_plan(&Policy::default(), &Banquet {
///     date: "2026-10-03".parse().unwrap(),
///     meal: Meal::Dinner,
///     kind: BanquetKind::Wedding,
///     confirmed_at: "2026-08-01T10:00:00+08:00".parse().unwrap(),
///     tables: Tables { head: 1, guest_of_honour: 1, ordinary: 18 },
///     seats_per_table: 10,
///     glass_kinds: 3,
///     menu: vec![MenuDish {
///         name: "老鸭汤".into(), course: Course::MainHot, kind: DishKind::Soup, without_spoon: false, vessels: vec![],
///     }],
///     fruits: None,
///     hall: Hall { trolley_can_enter: Some(true), ..Hall::default() },
///     waiters: None,
///     runners: vec![],
///     posts: vec![],
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Ok);
/// let plan = decision.value().unwrap();
/// assert_eq!((plan.staff.waiters, plan.stands.landing_tables), (7, 3));
/// assert_eq!(plan.stock[0].prepare, 240);
/// assert_eq!(plan.utensils.utensils[0].prepare, 20);
/// assert_eq!(plan.deadlines[0].due_at.to_string(), "2026-10-01T00:00:00+08:00");
/// ```
#[rule(
    cites(
        prep::PLAN_THREE_DAYS_BEFORE,
        prep::PLAN_ITEMS,
        prep::SHORT_NOTICE_IMMEDIATE,
        briefing::ZONE_MAP_THRESHOLD,
        briefing::MENU_PER_WAITER,
        station::EVERY_WAITER_HAS_ONE,
        station::NO_TROLLEY_NEAR_DOOR,
        station::TROLLEY_ZONES,
        station::TROLLEY_DELIVERS_BY_COUNT,
        station::BOTH_REQUIRED,
        station::LANDING_OIL_MAT,
        station::WASTE_BIN,
        station::LONG_TABLE_AGAINST_WALL,
        station::ADAPT_TO_LAYOUT,
        ceremony::CROSS_CUPPED_WINE,
        staffing::SENIOR_FOR_HEAD_TABLE,
        inspection::HALL_LUNCH,
        inspection::HALL_DINNER,
        bridal_room::LOVE_MEAL_CHECK_LUNCH,
        bridal_room::LOVE_MEAL_CHECK_DINNER,
        inspection::MEAL_PREP_LUNCH,
        inspection::MEAL_PREP_DINNER,
        tea::POT_PER_TABLE,
        tea::READY_LUNCH,
        tea::READY_DINNER
    ),
    as_in(
        super::waiters::waiters_needed,
        super::stock::stock_check,
        super::utensils::utensils_needed,
        super::fruit::fruit_plate_check
    )
)]
pub fn banquet_plan(policy: &Policy, case: &Banquet) -> Result<Decision<BanquetPlan>, InvalidInput> {
    check(policy, case)?;
    let mut findings = policy.findings();
    let plan = plan(policy, case, &mut findings)?;
    Ok(findings.decide(Some(plan)))
}

/// The plan of a banquet that is known to be in order.
pub(super) fn plan(policy: &Policy, case: &Banquet, findings: &mut Findings) -> Result<BanquetPlan, InvalidInput> {
    let total = case.tables.total();
    let waiters = waiters(policy, case.tables, findings);
    let sets = set_count(&case.hall, &waiters, findings);
    let mut zones = zones(policy, case, &waiters, sets, findings);
    let served: Vec<u32> = zones.iter().map(|zone| count_of(&zone.tables)).collect();
    let utensils = utensils(policy, &case.menu, &served, case.hall.trolley_can_enter, findings);
    for (zone, list) in zones.iter_mut().zip(utensils.landing_tables) {
        zone.utensils = list;
    }
    let stands = stands(policy, &case.hall, sets, utensils.place, &served, findings);
    let stock = stock_total(&zones, findings);
    let materials = materials(policy, case, waiters.total, findings);
    if let Some(fruits) = &case.fruits {
        fruit_plate(policy, fruits, findings);
    }
    let staff = StaffPlanned {
        dedicated_waiters: waiters.dedicated,
        ordinary_waiters: waiters.ordinary,
        waiters: waiters.total,
        waiters_short: short(case, waiters.total, findings),
    };
    let zone_map = zone_map(total, findings);
    let deadlines = deadlines(policy, case, findings)?;
    let posts = Post::needed(utensils.needs_handler).map(|post| PostPlanned {
        post,
        names: case.posts.iter().filter(|held| held.post == post).map(|held| held.name.clone()).collect(),
    });
    Ok(BanquetPlan {
        tables: total,
        short_notice: is_short_notice(policy, case),
        zone_map,
        staff,
        posts: posts.collect(),
        zones,
        stands,
        stock,
        utensils: utensils.total,
        materials,
        deadlines,
    })
}

/// From so many tables on a zone map is compulsory.
fn zone_map(tables: u32, findings: &mut Findings) -> bool {
    let least = briefing::zone_map_threshold::MIN_TABLES;
    let compulsory = tables >= least.value.count();
    if compulsory {
        let finding = Finding::met(briefing::ZONE_MAP_THRESHOLD).what("zone_map_on_whiteboard");
        findings.push(finding.seen(Number::whole(tables)).limit(Comparison::AtLeast, least).unit(Unit::Count));
    }
    compulsory
}

/// How many named waiters are too few.
fn short(case: &Banquet, needed: u32, findings: &mut Findings) -> Option<u32> {
    let named = count_of(case.waiters.as_ref()?);
    let short = needed.saturating_sub(named);
    if short > 0 {
        let finding = Finding::missing(staffing::TABLES_PER_WAITER_MAX, "waiter").seen(Number::whole(named));
        let finding = finding.limit(Comparison::AtLeast, Number::whole(needed)).by(Number::whole(short));
        findings.push(finding.unit(Unit::Count));
    }
    Some(short)
}

/// Every fault of a banquet.
pub(super) fn check(policy: &Policy, case: &Banquet) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    let below = |parent: &str, check: &dyn Fn(&mut Faults)| {
        let mut own = Faults::new();
        check(&mut own);
        own.into_vec().into_iter().map(|fault| fault.below(parent)).collect::<Vec<_>>()
    };
    let tables = below("tables", &|own| case.tables.check(own));
    let hall = below("hall", &|own| check_hall(&case.hall, own));
    if policy.zone().day(case.confirmed_at) > case.date {
        let expected = (format!("not after the day of the banquet ({})", case.date), format!("不晚于宴会当天({})", case.date));
        faults.push(Fault::new(Code::OutOfRange, "confirmed_at", expected).got(case.confirmed_at));
    }
    faults.extend(tables);
    from_one("seats_per_table", case.seats_per_table, &mut faults);
    at_most("glass_kinds", case.glass_kinds, &mut faults);
    faults.not_empty("menu", &case.menu);
    check_menu("menu", &case.menu, &mut faults);
    let fruits = case.fruits.as_deref().unwrap_or_default();
    not_longer("fruits", fruits, &mut faults);
    faults.each_name_once("fruits", fruits.iter().map(String::as_str));
    faults.extend(hall);
    let waiters = case.waiters.as_deref().unwrap_or_default();
    not_longer("waiters", waiters, &mut faults);
    faults.each_name_once("waiters", waiters.iter().map(|waiter| waiter.name.as_str()));
    not_longer("runners", &case.runners, &mut faults);
    faults.each_name_once("runners", case.runners.iter().map(String::as_str));
    not_longer("posts", &case.posts, &mut faults);
    for post in Post::ALL {
        let names = case.posts.iter().filter(|held| held.post == *post).map(|held| held.name.as_str());
        faults.each_name_once("posts", names);
    }
    faults.check()
}

fn check_hall(hall: &Hall, faults: &mut Faults) {
    at_most("standard_stations", hall.standard_stations, faults);
    if let Some(sets) = hall.sets {
        from_one("sets", sets, faults);
    }
    faults.each_name_once("sets_adapted_because", hall.sets_adapted_because.as_deref());
}
