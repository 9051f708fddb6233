//! The tables of a banquet: how many of each kind, how they are numbered, how much of a thing they ask for.

use alloc::string::String;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    clause::Clause,
    decision::{Comparison, Finding},
    invalid::{Code, Fault, Faults},
    measure::Number,
    unit::Unit,
};

/// The most tables of a kind, seats of a table and things at hand that are taken.
pub(super) const MOST: u32 = 1_000;

words! {
    /// The kinds of table.
    pub enum TableKind {
        /// The head table.
        HeadTable,
        /// The guest-of-honour table.
        GuestOfHonourTable,
        /// Any other table.
        OrdinaryTable,
    }
}

/// The tables that are laid for a banquet, spare ones left out.
///
/// They are numbered from 1: the head tables first, then the guest-of-honour tables, then the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tables {
    /// Head tables, 0 to 1000.
    #[serde(default)]
    pub head: u32,
    /// Guest-of-honour tables, 0 to 1000.
    #[serde(default)]
    pub guest_of_honour: u32,
    /// All other tables, 0 to 1000.
    pub ordinary: u32,
}

impl Tables {
    /// All of them.
    #[must_use]
    pub const fn total(self) -> u32 {
        self.dedicated().saturating_add(self.ordinary)
    }

    /// Those with a server of their own.
    #[must_use]
    pub const fn dedicated(self) -> u32 {
        self.head.saturating_add(self.guest_of_honour)
    }

    /// The kind of the table with this number; none where there is no such table.
    #[must_use]
    pub const fn kind(self, number: u32) -> Option<TableKind> {
        if number == 0 || number > self.total() {
            None
        } else if number <= self.head {
            Some(TableKind::HeadTable)
        } else if number <= self.dedicated() {
            Some(TableKind::GuestOfHonourTable)
        } else {
            Some(TableKind::OrdinaryTable)
        }
    }

    pub(super) fn check(self, faults: &mut Faults) {
        for (path, count) in
            [("head", self.head), ("guest_of_honour", self.guest_of_honour), ("ordinary", self.ordinary)]
        {
            at_most(path, count, faults);
        }
        if self.total() == 0 {
            let expected = ("at least one table in all", "合计至少一桌");
            faults.push(Fault::new(Code::OutOfRange, "ordinary", expected).got(0));
        }
    }
}

/// Notes a fault where a count is more than can be at hand.
pub(super) fn at_most(path: impl Into<String>, count: u32, faults: &mut Faults) {
    if count > MOST {
        faults.push(Fault::new(Code::OutOfRange, path, ("0 to 1000", "0至1000")).got(count));
    }
}

/// Notes a fault where a count is none, or more than can be at hand.
pub(super) fn from_one(path: impl Into<String>, count: u32, faults: &mut Faults) {
    if count == 0 || count > MOST {
        faults.push(Fault::new(Code::OutOfRange, path, ("1 to 1000", "1至1000")).got(count));
    }
}

/// Notes a fault where a list is longer than a hall can hold.
pub(super) fn not_longer<T>(path: &str, list: &[T], faults: &mut Faults) {
    let most = usize::try_from(MOST).unwrap_or(usize::MAX);
    if list.len() > most {
        faults.push(Fault::new(Code::OutOfRange, path, ("at most 1000 entries", "至多1000项")).got(list.len()));
    }
}

/// How many there are of something.
pub(super) fn count_of<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}

/// So many of a thing are needed.
pub(super) fn needed(clause: Clause, what: &'static str, count: u32) -> Finding {
    Finding::met(clause).what(what).seen(Number::whole(count)).unit(Unit::Count)
}

/// What is at hand against what is needed; not known where it was not counted.
pub(super) fn at_hand(clause: Clause, what: &'static str, held: Option<u32>, least: u32) -> Finding {
    let Some(held) = held else { return Finding::unknown(clause, what) };
    let short = least.saturating_sub(held);
    let finding = if short == 0 { Finding::met(clause) } else { Finding::breached(clause) };
    let finding = finding.what(what).seen(Number::whole(held)).limit(Comparison::AtLeast, Number::whole(least));
    let finding = finding.unit(Unit::Count);
    if short == 0 { finding } else { finding.by(Number::whole(short)).remedy(crate::decision::Remedy::RaiseToLimit) }
}
