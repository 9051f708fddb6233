//! A recorded banquet, held against its plan.

use alloc::{collections::BTreeMap, format, string::String, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{
        Policy, bridal_room, briefing, clearing, dispatch, drinks, inspection, prep, service,
        serving, settlement, staffing, station, stock, tea,
    },
    bridal::BridalRoom,
    drinks::{Bottles, BottlesPlan},
    evening_parts::Check,
    layout::Stand,
    plan::{Banquet, BanquetKind, BanquetPlan, Meal, check, plan},
    roster::{PostHeld, RosterChecked, RosterWaiter},
    settlement::{Bill, BillChecked},
    stock::{HeldItem, Shortfall, check_held},
    tables::{Tables, at_most, not_longer},
};
use crate::{
    clause::Clause,
    decision::{Decision, Verdict},
    invalid::{Code, Fault, Faults, InvalidInput},
    shapes::{form::Present, procedure::Done, schedule::ActReviewed},
    time::Instant,
};

words! {
    /// A part of a recorded banquet.
    pub enum Section {
        /// The calculation, its approval and the preparation.
        Preparation,
        /// The briefing.
        Briefing,
        /// The copies of the menu.
        MenuCopies,
        /// Who served which tables and who had a duty alone.
        Roster,
        /// How the landing tables and service stations were built.
        Stands,
        /// What the service stations held.
        Stock,
        /// What was done by which clock time.
        Times,
        /// The bridal room of a wedding.
        BridalRoom,
        /// The fruit plate.
        FruitPlates,
        /// The tables' dishes, tea, plates and napkins.
        Tables,
        /// The conduct of the service.
        Service,
        /// The bottles at the end.
        Bottles,
        /// The bill.
        Bill,
    }
}

impl Section {
    /// The clause that asks for the record, where it was not kept.
    pub(super) const fn clause(self, meal: Meal) -> Clause {
        match (self, meal) {
            (Self::Preparation, _) => prep::CARRY_OUT_AFTER_APPROVAL,
            (Self::Briefing, _) => briefing::HOLD_BEFORE_MEAL,
            (Self::MenuCopies, _) => briefing::MENU_PER_WAITER,
            (Self::Roster, _) => staffing::TABLES_PER_WAITER_MAX,
            (Self::Stands, _) => station::BOTH_REQUIRED,
            (Self::Stock, _) => stock::BONE_PLATES,
            (Self::Times, Meal::Lunch) => inspection::HALL_LUNCH,
            (Self::Times, Meal::Dinner) => inspection::HALL_DINNER,
            (Self::BridalRoom, _) => bridal_room::RESPONSIBLE,
            (Self::FruitPlates, _) => serving::FRUIT_VARIETY,
            (Self::Tables, _) => serving::TICK_OFF_DISHES,
            (Self::Service, _) => service::NO_STACKED_DISHES,
            (Self::Bottles, _) => drinks::EMPTIES_FOR_COUNT,
            (Self::Bill, _) => settlement::BILL_CHECKED_BY_BOTH,
        }
    }
}

/// Who served and who had a duty alone.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EveningRoster {
    /// The waiters, each name once.
    pub waiters: Vec<RosterWaiter>,
    /// Who had which duty.
    #[serde(default)]
    pub posts: Vec<PostHeld>,
}

/// How the hall was built.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EveningStands {
    /// All landing tables and service stations.
    pub stands: Vec<Stand>,
    /// How many waste bins stood beside them; left out, that is not known.
    pub waste_bins: Option<u32>,
}

/// What a service station held.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StationHeld {
    /// The number of its set in the plan, from 1, each once.
    pub set: u32,
    /// What was counted, each thing once.
    pub held: Vec<HeldItem>,
}

/// What a table was given.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TableEvening {
    /// Its number, from 1, each once.
    pub number: u32,
    /// The dishes as they were ticked off, earliest first.
    #[serde(default)]
    pub served: Vec<String>,
    /// How many dishes had been ticked off when the fruit plate was served; left out, it was not served.
    pub fruit_after: Option<u32>,
    /// How many pots of tea it had; left out, that is not known.
    pub pots_of_tea: Option<u32>,
    /// How often each guest's bone plate was changed, the guest with the fewest changes; left out, that is not known.
    pub plate_changes: Option<u32>,
    /// Whether the cloth napkins were given to the guests, asked for of the head table; left out, that is not known.
    pub cloth_napkins_given: Option<bool>,
}

/// A banquet as it was recorded; of a part that is left out nothing is known.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evening {
    /// The banquet as it was planned.
    pub banquet: Banquet,
    /// The present.
    pub now: Instant,
    /// What was done about the calculation, earliest first: steps of the procedure `preparation`.
    pub preparation: Option<Vec<Done>>,
    /// What the briefing had: items of the form `briefing`.
    pub briefing: Option<Vec<Present>>,
    /// How many copies of the menu were handed out to the waiters.
    pub menu_copies: Option<u32>,
    /// Who served and who had a duty alone.
    pub roster: Option<EveningRoster>,
    /// How landing tables and service stations were built.
    pub stands: Option<EveningStands>,
    /// What the service stations held.
    pub stock: Option<Vec<StationHeld>>,
    /// When each act of the schedules `preparation` and `lunch` or `dinner` was done; one that is left out is not done.
    pub times: Option<BTreeMap<String, Option<Instant>>>,
    /// The bridal room, asked for of a wedding.
    pub bridal_room: Option<BridalRoom>,
    /// Whether the supervisor checked before the start that all cold dishes were on the tables; left out, that is not known.
    pub cold_dishes_checked: Option<bool>,
    /// Whether the number of tables was confirmed once more before the start; left out, that is not known.
    pub table_count_reconfirmed: Option<bool>,
    /// The tables to serve as they were confirmed once more, where they are others than were booked: portions go by them.
    pub tables_to_serve: Option<Tables>,
    /// What each table was given.
    pub tables: Option<Vec<TableEvening>>,
    /// What was observed: items of the checklist `service`.
    pub service: Option<BTreeMap<String, Option<bool>>>,
    /// The bottles at the end, at least one entry.
    pub bottles: Option<Vec<Bottles>>,
    /// The bill.
    pub bill: Option<Bill>,
}

impl Evening {
    /// The tables that are served: the number confirmed last replaces the one booked.
    pub(super) fn served(&self) -> Tables {
        self.tables_to_serve.unwrap_or(self.banquet.tables)
    }

    /// Whether the number of tables was confirmed once more.
    pub(super) fn reconfirmed(&self) -> Option<bool> {
        self.table_count_reconfirmed.or(self.tables_to_serve.map(|_| true))
    }
}

/// How one part of the record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SectionChecked {
    /// The part.
    pub section: Section,
    /// What follows from its findings.
    pub verdict: Verdict,
}

/// What a service station lacked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StationLacking {
    /// The number of its set.
    pub set: u32,
    /// What lacked of the least that passes.
    pub lacking: Vec<Shortfall>,
}

/// The dishes that a table did not get.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TableLacking {
    /// The table's number.
    pub number: u32,
    /// The dishes of the menu that are not ticked off.
    pub left: Vec<String>,
}

/// A recorded banquet, held against its plan.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct EveningChecked {
    /// Each part that this banquet has, in the order of the meal.
    pub sections: Vec<SectionChecked>,
    /// Tables without a waiter and duties that nobody had.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roster: Option<RosterChecked>,
    /// Service stations that lacked something.
    pub stock: Vec<StationLacking>,
    /// When each act was due and whether it was done in time.
    pub times: Vec<ActReviewed>,
    /// Tables that lack a dish.
    pub tables: Vec<TableLacking>,
    /// What becomes of the bottles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bottles: Option<BottlesPlan>,
    /// What the bill lacks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill: Option<BillChecked>,
}

/// Holds a recorded banquet against its plan, part by part.
///
/// It works out the plan as [`banquet_plan`](super::banquet_plan) does and judges what was recorded: the preparation, the
/// briefing, copies of the menu, who served where, landing tables and service stations, their stock, what was done by which clock
/// time, the bridal room of a wedding, the fruit plate, every table's dishes, tea, plates and napkins, the conduct, the bottles
/// and the bill. A part that was not recorded is not known. Findings carry the place in the list of their part.
///
/// # Errors
/// [`InvalidInput`] as the functions and shapes that judge the parts, or where a table or a set is not of the plan or there
/// twice, an act is of neither schedule, or the bridal room is of another day or of a banquet that is no wedding.
///
/// ```
/// use clausebook::{Verdict, banquet::{self, Banquet, BanquetKind, Course, DishKind, Evening, Hall, Meal, MenuDish, Policy, Tables}};
/// let dish = MenuDish {
///     name: "老鸭汤".into(), course: Course::MainHot, kind: DishKind::Soup, without_spoon: false, vessels: vec![],
/// };
/// let decision = banquet::evening_check(&Policy::default(), &Evening {
///     banquet: Banquet {
///         date: "2026-10-03".parse().unwrap(),
///         meal: Meal::Lunch,
///         kind: BanquetKind::OtherBanquet,
///         confirmed_at: "2026-08-01T10:00:00+08:00".parse().unwrap(),
///         tables: Tables { head: 1, guest_of_honour: 0, ordinary: 4 },
///         seats_per_table: 10,
///         glass_kinds: 2,
///         menu: vec![dish],
///         fruits: None,
///         hall: Hall { trolley_can_enter: Some(true), ..Hall::default() },
///         waiters: None,
///         runners: vec![],
///         posts: vec![],
///     },
///     now: "2026-10-03T14:00:00+08:00".parse().unwrap(),
///     preparation: None,
///     briefing: None,
///     menu_copies: Some(1),
///     roster: None,
///     stands: None,
///     stock: None,
///     times: None,
///     bridal_room: None,
///     cold_dishes_checked: None,
///     table_count_reconfirmed: None,
///     tables_to_serve: None,
///     tables: None,
///     service: None,
///     bottles: None,
///     bill: None,
/// }).unwrap();
/// // Two waiters need two copies; of everything else nothing is known.
/// assert_eq!(decision.verdict(), Verdict::Refused);
/// let of = |section| decision.value().unwrap().sections.iter().find(|part| part.section == section).unwrap().verdict;
/// assert_eq!(of(banquet::Section::Bill), Verdict::Undetermined);
/// ```
#[rule(
    cites(
        prep::PLAN_THREE_DAYS_BEFORE,
        prep::PLAN_APPROVED_BY_DEPARTMENT_MANAGER,
        prep::CARRY_OUT_AFTER_APPROVAL,
        prep::SHORT_NOTICE_IMMEDIATE,
        briefing::HOLD_BEFORE_MEAL,
        briefing::ZONE_MAP_ON_WHITEBOARD,
        briefing::ZONE_MAP_THRESHOLD,
        briefing::ZONE_MAP_NOTES_UTENSILS,
        briefing::ZONE_MAP_WAITER_FIELDS,
        briefing::RUNNER_LANDING_TABLE_AND_COUNT,
        briefing::CLEARING_ZONE,
        briefing::CLEARING_AND_TURNOVER_DUTIES,
        briefing::MENU_PER_WAITER,
        clearing::SORT_AND_STACK_DIRTY_WARE,
        dispatch::LIAISE_WITH_HALL_HEADS,
        staffing::SUPERVISOR_WATCHES_HEAD_TABLE,
        inspection::HALL_LUNCH,
        inspection::HALL_DINNER,
        inspection::MEAL_PREP_LUNCH,
        inspection::MEAL_PREP_DINNER,
        bridal_room::LOVE_MEAL_CHECK_LUNCH,
        bridal_room::LOVE_MEAL_CHECK_DINNER,
        tea::READY_LUNCH,
        tea::READY_DINNER,
        tea::TOP_UP,
        service::KEEP_TABLE_CLEAN,
        service::NO_STACKED_DISHES,
        service::AVOID_DRIPPING
    ),
    as_in(
        super::roster::roster_check,
        super::stock::stock_check,
        super::layout::station_check,
        super::bridal::bridal_room_check,
        super::guests::table_check,
        super::course::next_dish,
        super::fruit::fruit_plate_check,
        super::drinks::bottles_plan,
        super::settlement::settle_bill
    )
)]
pub fn evening_check(policy: &Policy, case: &Evening) -> Result<Decision<EveningChecked>, InvalidInput> {
    check(policy, &case.banquet).map_err(|error| error.below("banquet"))?;
    // The plan's own findings are those of `banquet_plan`: here it is only the measure.
    let plan = plan(policy, &case.banquet, &mut policy.findings())?;
    check_record(case, &plan)?;
    let mut check = Check { policy, case, plan, findings: policy.findings(), sections: Vec::new() };
    check.preparation()?;
    check.briefing()?;
    check.menu_copies();
    let roster = check.roster()?;
    check.stands()?;
    let stock = check.stock();
    let times = check.times()?;
    check.bridal_room()?;
    check.fruit_plates()?;
    let tables = check.tables()?;
    check.service()?;
    let bottles = check.bottles()?;
    let bill = check.bill()?;
    let Check { sections, findings, .. } = check;
    Ok(findings.decide(Some(EveningChecked { sections, roster, stock, times, tables, bottles, bill })))
}

/// Faults that lie in the record itself.
fn check_record(case: &Evening, plan: &BanquetPlan) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    let numbers = case.tables.iter().flatten().map(|table| table.number);
    numbered("tables", "number", numbers, case.served().total(), &mut faults);
    if let Some(tables) = case.tables_to_serve {
        let mut own = Faults::new();
        tables.check(&mut own);
        faults.extend(own.into_vec().into_iter().map(|fault| fault.below("tables_to_serve")));
        if case.table_count_reconfirmed == Some(false) {
            let expected = ("none where the number was not confirmed once more", "未再次确认桌数则不填");
            faults.push(Fault::new(Code::Contradiction, "tables_to_serve", expected));
        }
    }
    let sets = case.stock.iter().flatten().map(|station| station.set);
    numbered("stock", "set", sets, plan.stands.service_stations, &mut faults);
    for (place, station) in case.stock.iter().flatten().enumerate() {
        let mut own = Faults::new();
        check_held(&station.held, &mut own);
        faults.extend(own.into_vec().into_iter().map(|fault| fault.below(&format!("stock[{place}]"))));
    }
    not_longer("tables", case.tables.as_deref().unwrap_or_default(), &mut faults);
    at_most("menu_copies", case.menu_copies.unwrap_or_default(), &mut faults);
    if let Some(room) = &case.bridal_room {
        if case.banquet.kind != BanquetKind::Wedding {
            let expected = ("none where the banquet is no wedding", "非婚宴没有新娘房");
            faults.push(Fault::new(Code::Contradiction, "bridal_room", expected));
        } else if room.date != case.banquet.date {
            let day = case.banquet.date;
            let expected = (format!("the day of the banquet ({day})"), format!("宴会当天({day})"));
            faults.push(Fault::new(Code::Contradiction, "bridal_room.date", expected).got(room.date));
        }
    }
    faults.check()
}

/// Numbers of a list that are not of the plan or there twice.
fn numbered(list: &str, field: &str, numbers: impl Iterator<Item = u32>, most: u32, faults: &mut Faults) {
    let mut seen: Vec<u32> = Vec::new();
    for (place, number) in numbers.enumerate() {
        let path = format!("{list}[{place}].{field}");
        if number == 0 || number > most {
            let expected = (format!("1 to {most}"), format!("1至{most}"));
            faults.push(Fault::new(Code::OutOfRange, path, expected).got(number));
        } else if seen.contains(&number) {
            faults.push(Fault::new(Code::Duplicate, path, ("each entry once", "每项只出现一次")).got(number));
        }
        seen.push(number);
    }
}

