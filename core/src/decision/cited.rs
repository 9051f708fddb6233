//! The clauses that a decision cites, where nobody reads what it finds of each.

use alloc::vec::Vec;

use super::{
    Finding, Outcome,
    findings::{Cites, Outcomes},
};
use crate::clause::Clause;

/// So many clauses lie side by side.
pub(crate) const FEW: usize = 12;

/// A few clauses, and a number by which they are soon found again.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Few {
    mixed: u64,
    clauses: [Clause; FEW],
    len: usize,
}

impl Few {
    #[inline]
    pub const fn none() -> Self {
        Self { mixed: 0, clauses: [Clause::FIRST; FEW], len: 0 }
    }

    #[inline]
    fn push(&mut self, clause: Clause) -> bool {
        const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
        let Some(place) = self.clauses.get_mut(self.len) else { return false };
        *place = clause;
        self.len = self.len.saturating_add(1);
        self.mixed = (self.mixed.rotate_left(5) ^ u64::from(clause.place())).wrapping_mul(ODD);
        true
    }

    /// Where among so many they are to be found, which is a power of two.
    #[cfg(feature = "arrow")]
    #[inline]
    pub fn slot(&self, slots: u32) -> usize {
        usize::try_from(self.mixed.rotate_left(slots.ilog2()) & u64::from(slots.wrapping_sub(1))).unwrap_or_default()
    }

    pub fn iter(&self) -> impl Iterator<Item = Clause> + '_ {
        self.clauses.iter().take(self.len).copied()
    }
}

/// Clauses in the order in which they were found to matter, and what they make of the case between them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cited {
    few: Few,
    /// Those that come after the few.
    more: Vec<Clause>,
    pub outcomes: Outcomes,
}

impl Cited {
    #[inline]
    pub const fn new() -> Self {
        Self { few: Few::none(), more: Vec::new(), outcomes: Outcomes::NONE }
    }

    #[inline]
    pub fn push(&mut self, clause: Clause, outcome: Outcome) {
        self.cite(clause);
        self.outcomes = self.outcomes.with(outcome);
    }

    #[inline]
    fn cite(&mut self, clause: Clause) {
        if !self.few.push(clause) {
            self.more.push(clause);
        }
    }

    pub fn push_all(&mut self, findings: &[Finding]) {
        findings.iter().for_each(|finding| self.push(finding.clause, finding.outcome));
    }

    pub fn append(&mut self, other: &Self) {
        other.few.iter().chain(other.more.iter().copied()).for_each(|clause| self.cite(clause));
        self.outcomes = self.outcomes.and(other.outcomes);
    }

    #[inline]
    pub const fn clauses(&self) -> Cites<'_> {
        Cites::Few(&self.few, self.more.as_slice())
    }
}
