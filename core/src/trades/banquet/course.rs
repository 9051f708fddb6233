//! Which dish comes next at a table, and what a fruit plate holds.

use alloc::{borrow::ToOwned, format, string::String, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, liaison, serving},
    tables::{count_of, not_longer},
};
use crate::{
    clause::Clause,
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Faults, InvalidInput},
    measure::Number,
    unit::Unit,
};

words! {
    /// When a dish is served.
    pub enum Course {
        /// Before the banquet begins.
        Cold,
        /// First of the hot dishes.
        MainHot,
        /// After the main hot dishes.
        OtherHot,
        /// A staple food, served with the other hot dishes.
        StapleFood,
    }
}

/// A dish and when it is served.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CourseDish {
    /// Its name, not blank.
    pub name: String,
    /// When it is served.
    pub course: Course,
}

/// A table in the course of the meal.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TableCourse {
    /// The dishes of the table's menu, the fruit plate left out; each name once.
    pub menu: Vec<CourseDish>,
    /// The dishes as they were ticked off, earliest first.
    #[serde(default)]
    pub served: Vec<String>,
    /// How many dishes had been ticked off when the fruit plate was served; left out, it has not been served.
    pub fruit_after: Option<u32>,
    /// Whether the supervisor has checked before the start that all cold dishes are on the tables; left out, that is not known.
    pub cold_dishes_checked: Option<bool>,
    /// Whether the number of tables was confirmed once more before the start; left out, that is not known.
    pub table_count_reconfirmed: Option<bool>,
}

/// What may be served next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NextDish {
    /// The dishes that may come next, in the order of the menu.
    pub next: Vec<String>,
    /// Whether the fruit plate comes next.
    pub fruit_plate: bool,
    /// The dishes of the menu that are not ticked off.
    pub left: Vec<String>,
    /// Ticks, by their place in `served`, of what is not on the menu or was ticked off before.
    pub wrong: Vec<u32>,
}

/// Says which dish may be served next at a table, and what was wrong or is missing so far.
///
/// The cold dishes stand on the table before the banquet begins and are checked, and the tables are counted once more; then come the
/// main hot dishes, then the other hot dishes and staple food, and the fruit plate last of all. Each dish is ticked off: one that
/// is not on the menu, or ticked twice, is wrong. Pending while dishes are left.
///
/// # Errors
/// [`InvalidInput`] where the menu is empty, a name is blank or on the menu twice, or the fruit plate came after more dishes than
/// were ticked off.
///
/// ```
/// use clausebook::banquet::{self, Course, CourseDish, Policy, TableCourse};
/// let dish = |name: &str, course| CourseDish { name: name.into(), course };
/// let decision = banquet::next_dish(&Policy::default(), &TableCourse {
///     menu: vec![dish("凉菜", Course::Cold), dish("炒时蔬", Course::OtherHot), dish("清蒸鱼", Course::MainHot)],
///     served: vec!["凉菜".into()],
///     fruit_after: None,
///     cold_dishes_checked: Some(true),
///     table_count_reconfirmed: Some(true),
/// }).unwrap();
/// assert_eq!(decision.value().unwrap().next, ["清蒸鱼"]);
/// ```
#[rule(cites(
    liaison::COLD_DISHES_COMPLETE,
    liaison::RECONFIRM_TABLE_COUNT,
    serving::HOT_MAIN_DISHES_FIRST,
    serving::TICK_OFF_DISHES,
    serving::FRUIT_LAST
))]
pub fn next_dish(policy: &Policy, case: &TableCourse) -> Result<Decision<NextDish>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    let wrong = tick_off(case, &mut findings);
    let ticked = |dish: &&CourseDish| case.served.contains(&dish.name);
    let left: Vec<&CourseDish> = case.menu.iter().filter(|dish| !ticked(dish)).collect();
    let hot_begun = case.menu.iter().any(|dish| dish.course != Course::Cold && ticked(&dish));
    let cold_left = left.iter().any(|dish| dish.course == Course::Cold);
    let cold_checked = if cold_left && hot_begun { Some(false) } else { case.cold_dishes_checked };
    let may_begin = [
        before_start(liaison::COLD_DISHES_COMPLETE, "cold_dishes_checked", cold_checked, hot_begun),
        before_start(liaison::RECONFIRM_TABLE_COUNT, "table_count_reconfirmed", case.table_count_reconfirmed, hot_begun),
    ]
    .map(|(ready, finding)| {
        findings.push(finding);
        ready
    });
    order(case, &mut findings);
    fruit(case, left.len(), &mut findings);

    let rank = left.iter().map(|dish| dish.course.rank()).min();
    let begins = rank.is_some_and(|rank| rank == Course::Cold.rank()) || may_begin == [true, true];
    let next = left.iter().filter(|dish| begins && Some(dish.course.rank()) == rank);
    Ok(findings.decide(Some(NextDish {
        next: next.map(|dish| dish.name.clone()).collect(),
        fruit_plate: left.is_empty() && case.fruit_after.is_none() && begins,
        left: left.iter().map(|dish| dish.name.clone()).collect(),
        wrong,
    })))
}

impl Course {
    const fn rank(self) -> u8 {
        match self {
            Self::Cold => 0,
            Self::MainHot => 1,
            Self::OtherHot | Self::StapleFood => 2,
        }
    }
}

fn check(case: &TableCourse) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    faults.not_empty("menu", &case.menu);
    not_longer("menu", &case.menu, &mut faults);
    not_longer("served", &case.served, &mut faults);
    faults.each_name_once("menu", case.menu.iter().map(|dish| dish.name.as_str()));
    if let Some(after) = case.fruit_after.filter(|after| *after > count_of(&case.served)) {
        let most = count_of(&case.served);
        let expected = (format!("at most {most}, the dishes ticked off"), format!("至多{most},即已划菜数"));
        faults.push(crate::invalid::Fault::new(crate::invalid::Code::OutOfRange, "fruit_after", expected).got(after));
    }
    faults.check()
}

/// The ticks that are wrong.
fn tick_off(case: &TableCourse, findings: &mut Findings) -> Vec<u32> {
    let mut wrong = Vec::new();
    for (place, name) in case.served.iter().enumerate() {
        let twice = case.served.iter().take(place).any(|earlier| earlier == name);
        let what = match case.menu.iter().any(|dish| dish.name == *name) {
            false => "dish_not_on_menu",
            true if twice => "dish_ticked_twice",
            true => continue,
        };
        let finding = Finding::breached(serving::TICK_OFF_DISHES).what(what).at(place).seen(name.to_owned());
        findings.push(finding.remedy(Remedy::Stop));
        wrong.extend(u32::try_from(place));
    }
    let right = case.menu.iter().filter(|dish| case.served.contains(&dish.name)).count();
    let all = Number::whole(count_of(&case.menu));
    let clause = serving::TICK_OFF_DISHES;
    let finding = if right < case.menu.len() { Finding::missing(clause, "dishes") } else { Finding::met(clause) };
    let seen = Number::whole(u32::try_from(right).unwrap_or(u32::MAX));
    findings.push(finding.what("dishes").seen(seen).limit(Comparison::Equal, all).unit(Unit::Count));
    wrong
}

/// What comes before the banquet begins, and whether it allows the hot dishes.
fn before_start(clause: Clause, what: &'static str, done: Option<bool>, begun: bool) -> (bool, Finding) {
    match (done, begun) {
        (Some(true), _) => (true, Finding::met(clause).what(what)),
        (Some(false), false) => (false, Finding::missing(clause, what).remedy(Remedy::DoNow)),
        (Some(false), true) => (false, Finding::breached(clause).what(what).remedy(Remedy::DoNow)),
        (None, _) => (false, Finding::unknown(clause, what)),
    }
}

/// Main hot dishes come before the other hot dishes.
fn order(case: &TableCourse, findings: &mut Findings) {
    let clause = serving::HOT_MAIN_DISHES_FIRST;
    let course = |name: &String| case.menu.iter().find(|dish| dish.name == *name).map(|dish| dish.course);
    let mains = || case.menu.iter().filter(|dish| dish.course == Course::MainHot);
    let mut kept = true;
    for (place, name) in case.served.iter().enumerate() {
        if !matches!(course(name), Some(Course::OtherHot | Course::StapleFood)) {
            continue;
        }
        let before = case.served.get(..place).unwrap_or_default();
        if let Some(main) = mains().find(|main| !before.contains(&main.name)) {
            kept = false;
            let finding = Finding::breached(clause).what("dish_served").at(place).seen(name.to_owned());
            findings.push(finding.limit(Comparison::Equal, main.name.clone()).remedy(Remedy::DoLimitFirst));
        }
    }
    if kept {
        findings.push(Finding::met(clause).what("dish_served"));
    }
}

/// The fruit plate comes last.
fn fruit(case: &TableCourse, left: usize, findings: &mut Findings) {
    let clause = serving::FRUIT_LAST;
    let Some(after) = case.fruit_after else {
        let finding = if left == 0 { Finding::met(clause) } else { Finding::missing(clause, "fruit_plate") };
        findings.push(finding.what("fruit_plate"));
        return;
    };
    let place = usize::try_from(after).unwrap_or(usize::MAX);
    let before = case.served.get(..place).unwrap_or_default();
    let lacking = case.menu.iter().filter(|dish| !before.contains(&dish.name)).count();
    let finding = if lacking == 0 {
        Finding::met(clause)
    } else {
        let lacking = Number::whole(u32::try_from(lacking).unwrap_or(u32::MAX));
        Finding::breached(clause).by(lacking).unit(Unit::Count).remedy(Remedy::Nothing)
    };
    findings.push(finding.what("fruit_plate"));
}
