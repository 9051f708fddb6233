//! Where the parents sit, and what a table owes its guests.

use alloc::{format, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, napkin, seating, service, tea},
    tables::{TableKind, at_hand, not_longer},
};
use crate::{
    clause::Clause,
    decision::{Comparison, Decision, Finding, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
};

words! {
    /// Guests of a wedding, as far as their seats are laid down.
    pub enum WeddingGuest {
        /// A parent of either side.
        Parent,
        /// Anybody else.
        OtherGuest,
    }
}

/// A guest of a wedding and the seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SeatCase {
    /// Who the guest is.
    pub guest: WeddingGuest,
    /// At which kind of table the guest sits; left out, it is asked where a parent is to sit.
    pub table: Option<TableKind>,
    /// Whether the seat faces the stage; left out, that is not known.
    pub faces_stage: Option<bool>,
}

/// Where a guest sits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SeatAnswer {
    /// The table to be seated at; nothing where the source lays down none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<TableKind>,
    /// Whether the seat has to face the stage.
    pub faces_stage: bool,
}

/// Says where a guest of a wedding is seated: the parents of both sides at the head table, facing the stage.
///
/// For anybody else no seat is laid down.
///
/// # Errors
/// [`InvalidInput`] where a seat faces the stage and no table is given.
///
/// ```
/// use clausebook::banquet::{self, Policy, SeatCase, TableKind, WeddingGuest};
/// let case = SeatCase { guest: WeddingGuest::Parent, table: None, faces_stage: None };
/// let decision = banquet::seat_guest(&Policy::default(), &case).unwrap();
/// assert_eq!(decision.value().unwrap().table, Some(TableKind::HeadTable));
/// ```
#[rule(cites(seating::PARENTS_AT_HEAD_TABLE, seating::PARENTS_FACE_STAGE))]
pub fn seat_guest(policy: &Policy, case: &SeatCase) -> Result<Decision<SeatAnswer>, InvalidInput> {
    if let (None, Some(faces)) = (case.table, case.faces_stage) {
        let expected = ("a table where a seat is given", "给出座位朝向时须给出餐桌");
        return Err(Fault::new(Code::MissingField, "table", expected).got(faces).into());
    }
    let mut findings = policy.findings();
    let parent = case.guest == WeddingGuest::Parent;
    let head = TableKind::HeadTable;
    match case.table {
        _ if !parent => {
            findings.push(Finding::met(seating::PARENTS_AT_HEAD_TABLE).what("guest").seen(case.guest.word()));
        }
        None => {
            findings.push(Finding::met(seating::PARENTS_AT_HEAD_TABLE).what("table").limit(Comparison::Equal, head.word()));
            findings.push(Finding::met(seating::PARENTS_FACE_STAGE).what("faces_stage"));
        }
        Some(table) => {
            let clause = seating::PARENTS_AT_HEAD_TABLE;
            findings.push(if table == head {
                Finding::met(clause).what("table").seen(table.word())
            } else {
                let finding = Finding::breached(clause).what("table").seen(table.word());
                finding.limit(Comparison::Equal, head.word()).remedy(Remedy::UseLimit)
            });
            findings.push(fact(seating::PARENTS_FACE_STAGE, "faces_stage", case.faces_stage));
        }
    }
    Ok(findings.decide(Some(SeatAnswer { table: parent.then_some(head), faces_stage: parent })))
}

fn fact(clause: Clause, what: &'static str, holds: Option<bool>) -> Finding {
    match holds {
        None => Finding::unknown(clause, what),
        Some(true) => Finding::met(clause).what(what),
        Some(false) => Finding::breached(clause).what(what),
    }
}

/// What the guests of a table were given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TableServed {
    /// The kind of table.
    pub kind: TableKind,
    /// How many pots of tea it had; left out, that is not known.
    pub pots_of_tea: Option<u32>,
    /// How often each guest's bone plate was changed, the guest with the fewest changes; left out, that is not known.
    pub plate_changes: Option<u32>,
    /// Whether the cloth napkins were given to the guests, asked for of the head table; left out, that is not known.
    pub cloth_napkins_given: Option<bool>,
}

/// The tables of a meal.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TablesServed {
    /// The tables, at least one.
    pub tables: Vec<TableServed>,
}

/// What the guests of a table are owed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TableOwed {
    /// Pots of tea.
    pub pots_of_tea: u32,
    /// Changes of each guest's bone plate at least.
    pub plate_changes: u32,
    /// Whether the guests have to be given the cloth napkins.
    pub cloth_napkins: bool,
}

/// What each table is owed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TablesOwed {
    /// Each table, in the order given.
    pub tables: Vec<TableOwed>,
}

/// Checks what the guests of each table were given: a pot of tea, a change of the bone plate, and at the head table the cloth napkins.
///
/// At other tables, the guest-of-honour table among them, cloth napkins are a matter of choice, and may be taken away before
/// the dishes come.
///
/// # Errors
/// [`InvalidInput`] where there is no table, or more than 1000.
///
/// ```
/// use clausebook::{Verdict, banquet::{self, Policy, TableKind, TableServed, TablesServed}};
/// let table = |kind| TableServed {
///     kind, pots_of_tea: Some(1), plate_changes: Some(1), cloth_napkins_given: Some(false),
/// };
/// let at = |kind| banquet::table_check(&Policy::default(), &TablesServed { tables: vec![table(kind)] }).unwrap();
/// assert_eq!(at(TableKind::OrdinaryTable).verdict(), Verdict::Ok);
/// assert_eq!(at(TableKind::HeadTable).verdict(), Verdict::Refused);
/// ```
#[rule(cites(
    napkin::HEAD_TABLE_MUST,
    napkin::OTHER_TABLES_OPTIONAL,
    tea::POT_PER_TABLE,
    service::PLATE_CHANGE_MIN
))]
pub fn table_check(policy: &Policy, case: &TablesServed) -> Result<Decision<TablesOwed>, InvalidInput> {
    let mut faults = Faults::new();
    faults.not_empty("tables", &case.tables);
    not_longer("tables", &case.tables, &mut faults);
    for (place, table) in case.tables.iter().enumerate() {
        super::tables::at_most(format!("tables[{place}].pots_of_tea"), table.pots_of_tea.unwrap_or(0), &mut faults);
    }
    faults.check()?;
    let mut findings = policy.findings();
    let mut owed = Vec::new();
    for (place, table) in case.tables.iter().enumerate() {
        let mut own = policy.findings();
        let head = table.kind == TableKind::HeadTable;
        let owes = TableOwed {
            pots_of_tea: tea::pot_per_table::PER_TABLE.value.count(),
            plate_changes: policy.plate_changes(),
            cloth_napkins: head,
        };
        own.push(at_hand(tea::POT_PER_TABLE, "pot_of_tea", table.pots_of_tea, owes.pots_of_tea));
        own.push(at_hand(service::PLATE_CHANGE_MIN, "bone_plate_change", table.plate_changes, owes.plate_changes));
        own.push(if head {
            fact(napkin::HEAD_TABLE_MUST, "cloth_napkins_given", table.cloth_napkins_given)
        } else {
            Finding::met(napkin::OTHER_TABLES_OPTIONAL).what("cloth_napkins_given")
        });
        findings.append_at(place, own);
        owed.push(owes);
    }
    Ok(findings.decide(Some(TablesOwed { tables: owed })))
}
