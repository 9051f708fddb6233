//! Who serves which tables, from which station, and who has a duty of their own.

use alloc::{format, string::String, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, accompany, briefing, clearing, dispatch, inspection, staffing, station, tea},
    tables::{TableKind, Tables, count_of, not_longer},
};
use crate::{
    clause::Clause,
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
    unit::Unit,
};

words! {
    /// The standing of a member of staff.
    pub enum Rank {
        /// A manager.
        Manager,
        /// An experienced member of staff.
        SeniorStaff,
        /// Any other member of staff.
        OrdinaryStaff,
        /// A newcomer.
        Newcomer,
    }
}

words! {
    /// The duties that somebody has alone.
    pub enum Post {
        /// Clears dirty ware from landing tables and service stations.
        DirtyWareClearer,
        /// Dispatches the dishes from the kitchen.
        DishDispatcher,
        /// Is in charge of the meal preparation.
        MealPrepLead,
        /// Serves the tea; several may.
        TeaServer,
        /// Brings open-flame bases and underplates.
        HotBaseHandler,
    }
}

impl Post {
    /// The clauses that ask for it.
    pub(super) const fn clauses(self) -> &'static [Clause] {
        match self {
            Self::DirtyWareClearer => &[briefing::DIRTY_WARE_PERSON, clearing::DURING_MEAL_PERSON],
            Self::DishDispatcher => &[dispatch::DEDICATED_DISPATCHER],
            Self::MealPrepLead => &[inspection::MEAL_PREP_PERSON],
            Self::TeaServer => &[tea::DEDICATED_PERSON],
            Self::HotBaseHandler => &[accompany::HOT_BASE_BY_DEDICATED_PERSON],
        }
    }

    /// The posts that a banquet needs.
    pub(super) fn needed(hot_bases: bool) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |post| hot_bases || *post != Self::HotBaseHandler)
    }
}

/// A waiter and the tables served.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RosterWaiter {
    /// Who it is.
    pub name: String,
    /// The waiter's standing.
    pub rank: Rank,
    /// The numbers of the tables served, from 1, each once.
    #[serde(default)]
    pub tables: Vec<u32>,
    /// The number of the service station that the waiter uses, from 1; left out, none yet.
    pub station: Option<u32>,
}

/// Somebody with a duty.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PostHeld {
    /// The duty.
    pub post: Post,
    /// Who has it.
    pub name: String,
}

/// Who does what at a meal.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Roster {
    /// The tables, numbered from 1: head tables, guest-of-honour tables, the others.
    pub tables: Tables,
    /// Whether the menu has a dish that stands on an open-flame base or an underplate.
    pub hot_base_dishes: bool,
    /// The waiters, each name once.
    #[serde(default)]
    pub waiters: Vec<RosterWaiter>,
    /// Who has which duty.
    #[serde(default)]
    pub posts: Vec<PostHeld>,
}

/// What a roster lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RosterChecked {
    /// The numbers of the tables that nobody serves.
    pub unserved: Vec<u32>,
    /// The duties that nobody has.
    pub vacant: Vec<Post>,
}

/// Checks who serves which tables, from which station, and who has a duty alone.
///
/// Every table is served, an ordinary waiter has at most the policy's number of tables, whoever serves a head or
/// guest-of-honour table serves no other, and every waiter has a service station. A duty of one's own is nobody's second.
/// Pending while tables, stations or duties are not given out. Managers and experienced staff are advised for the head and
/// guest-of-honour tables.
///
/// # Errors
/// [`InvalidInput`] where no table is laid, a table is not one of them or given to a waiter twice, a station is numbered 0, a
/// name is blank, there twice among the waiters, or twice with the same duty.
///
/// ```
/// use clausebook::{Verdict, banquet::{self, Policy, Rank, Roster, RosterWaiter, Tables}};
/// let decision = banquet::roster_check(&Policy::default(), &Roster {
///     tables: Tables { head: 1, guest_of_honour: 0, ordinary: 1 },
///     hot_base_dishes: false,
///     waiters: vec![RosterWaiter { name: "A".into(), rank: Rank::SeniorStaff, tables: vec![1, 2], station: Some(1) }],
///     posts: vec![],
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Refused);
/// ```
#[rule(cites(
    briefing::DIRTY_WARE_PERSON,
    station::EVERY_WAITER_HAS_ONE,
    accompany::HOT_BASE_BY_DEDICATED_PERSON,
    dispatch::DEDICATED_DISPATCHER,
    staffing::TABLES_PER_WAITER_MAX,
    staffing::DEDICATED_FOR_HEAD_AND_HONOUR_TABLES,
    staffing::SENIOR_FOR_HEAD_TABLE,
    inspection::MEAL_PREP_PERSON,
    tea::DEDICATED_PERSON,
    clearing::DURING_MEAL_PERSON
))]
pub fn roster_check(policy: &Policy, case: &Roster) -> Result<Decision<RosterChecked>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    for (place, waiter) in case.waiters.iter().enumerate() {
        let mut own = policy.findings();
        of_waiter(policy, case.tables, waiter, &mut own);
        findings.append_at(place, own);
    }
    let unserved = unserved(case, &mut findings);
    let mut vacant = Vec::new();
    for post in Post::needed(case.hot_base_dishes) {
        let held: Vec<&PostHeld> = case.posts.iter().filter(|held| held.post == post).collect();
        if held.is_empty() {
            findings.each(post.clauses(), |clause| Finding::missing(clause, post.word()));
            vacant.push(post);
        }
    }
    for (place, held) in case.posts.iter().enumerate() {
        let mut own = policy.findings();
        own.each(held.post.clauses(), |clause| alone(case, held, clause));
        findings.append_at(place, own);
    }
    Ok(findings.decide(Some(RosterChecked { unserved, vacant })))
}

fn check(case: &Roster) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    let mut tables = Faults::new();
    case.tables.check(&mut tables);
    faults.extend(tables.into_vec().into_iter().map(|fault| fault.below("tables")));
    not_longer("waiters", &case.waiters, &mut faults);
    not_longer("posts", &case.posts, &mut faults);
    faults.each_name_once("waiters", case.waiters.iter().map(|waiter| waiter.name.as_str()));
    for (at, waiter) in case.waiters.iter().enumerate() {
        let path = |field: &str| format!("waiters[{at}].{field}");
        for (place, table) in waiter.tables.iter().enumerate() {
            let path = format!("waiters[{at}].tables[{place}]");
            if case.tables.kind(*table).is_none() {
                let most = case.tables.total();
                let expected = (format!("1 to {most}"), format!("1至{most}"));
                faults.push(Fault::new(Code::OutOfRange, path, expected).got(table));
            } else if waiter.tables.iter().take(place).any(|earlier| earlier == table) {
                faults.push(Fault::new(Code::Duplicate, path, ("each entry once", "每项只出现一次")).got(table));
            }
        }
        if waiter.station == Some(0) {
            faults.push(Fault::new(Code::OutOfRange, path("station"), ("1 or more", "至少1")).got(0));
        }
    }
    for post in Post::ALL {
        let names = case.posts.iter().filter(|held| held.post == *post).map(|held| held.name.as_str());
        faults.each_name_once("posts", names);
    }
    faults.check()
}

/// The tables, the station and the rank of one waiter.
fn of_waiter(policy: &Policy, tables: Tables, waiter: &RosterWaiter, findings: &mut Findings) {
    let kinds = || waiter.tables.iter().filter_map(|table| tables.kind(*table));
    let honoured = kinds().find(|kind| *kind != TableKind::OrdinaryTable);
    let served = count_of(&waiter.tables);
    match honoured {
        Some(kind) => {
            let clause = staffing::DEDICATED_FOR_HEAD_AND_HONOUR_TABLES;
            let alone = staffing::dedicated_for_head_and_honour_tables::DEDICATED_SERVERS_PER_TABLE_MIN.value;
            findings.push(at_most(clause, kind.word(), served, alone.count()));
            let clause = staffing::SENIOR_FOR_HEAD_TABLE;
            let fit = matches!(waiter.rank, Rank::Manager | Rank::SeniorStaff);
            let finding = if fit { Finding::met(clause) } else { Finding::breached(clause) };
            findings.push(finding.what(kind.word()).seen(waiter.rank.word()));
        }
        None if served > 0 => {
            let most = policy.tables_per_waiter();
            findings.push(at_most(staffing::TABLES_PER_WAITER_MAX, "tables_per_waiter", served, most));
        }
        None => {}
    }
    let clause = station::EVERY_WAITER_HAS_ONE;
    findings.push(match waiter.station {
        Some(number) => Finding::met(clause).what("service_station").seen(Number::whole(number)).unit(Unit::Count),
        None => Finding::missing(clause, "service_station"),
    });
}

fn at_most(clause: Clause, what: &'static str, seen: u32, most: u32) -> Finding {
    let over = seen.saturating_sub(most);
    let finding = if over == 0 { Finding::met(clause) } else { Finding::breached(clause) };
    let finding = finding.what(what).seen(Number::whole(seen)).limit(Comparison::AtMost, Number::whole(most));
    let finding = finding.unit(Unit::Count);
    if over == 0 { finding } else { finding.by(Number::whole(over)).remedy(Remedy::LowerToLimit) }
}

/// The tables that nobody serves.
fn unserved(case: &Roster, findings: &mut Findings) -> Vec<u32> {
    let served = |table: &u32| case.waiters.iter().any(|waiter| waiter.tables.contains(table));
    let unserved: Vec<u32> = (1..=case.tables.total()).filter(|table| !served(table)).collect();
    for table in &unserved {
        let clause = match case.tables.kind(*table) {
            Some(TableKind::OrdinaryTable) | None => staffing::TABLES_PER_WAITER_MAX,
            Some(_) => staffing::DEDICATED_FOR_HEAD_AND_HONOUR_TABLES,
        };
        let finding = Finding::missing(clause, "waiter_of_table").seen(Number::whole(*table));
        findings.push(finding.unit(Unit::Count));
    }
    unserved
}

/// Whether a duty is the only one of whoever has it.
fn alone(case: &Roster, held: &PostHeld, clause: Clause) -> Finding {
    let waits = case.waiters.iter().any(|waiter| waiter.name == held.name);
    let other = case.posts.iter().find(|other| other.name == held.name && other.post != held.post);
    let second = if waits { Some("waiter") } else { other.map(|other| other.post.word()) };
    match second {
        None => Finding::met(clause).what(held.post.word()),
        Some(second) => Finding::breached(clause).what(held.post.word()).seen(second).remedy(Remedy::Stop),
    }
}
