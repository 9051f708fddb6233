//! The findings of a decision while it is being made.

use alloc::{collections::BTreeSet, vec::Vec};

use serde::{Serialize, Serializer};

use super::{
    Comparison, Decision, Finding, Outcome, Quantity, Remedy, Verdict,
    cited::{Cited, Few},
};
use crate::{clause::Clause, unit::Unit};

/// What the clauses make of a case so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Findings(Kept);

/// How much of them is kept.
#[derive(Debug, Clone, PartialEq)]
enum Kept {
    Whole(Vec<Finding>),
    /// Where nobody will read more.
    Cited(Cited),
}

/// The clauses that a decision cites, some perhaps more than once.
#[derive(Clone, Copy)]
pub(crate) enum Cites<'f> {
    /// Those of the findings, in the order of the book.
    Of(&'f [Finding]),
    /// A few, and where these are not enough the rest, in any order.
    Few(&'f Few, &'f [Clause]),
}

impl<'f> Cites<'f> {
    /// Each clause once, in the order of the book.
    pub(crate) fn once(self) -> impl Iterator<Item = Clause> + 'f {
        let (findings, few) = match self {
            Cites::Of(findings) => (findings, BTreeSet::new()),
            Cites::Few(few, rest) => (&[][..], few.iter().chain(rest.iter().copied()).collect()),
        };
        let mut last = None;
        let found = findings.iter().map(|finding| finding.clause);
        found.filter(move |clause| last.replace(*clause) != Some(*clause)).chain(few)
    }
}

/// A set of outcomes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Outcomes(u8);

impl Outcomes {
    pub const NONE: Self = Self(0);

    #[inline]
    pub const fn with(self, outcome: Outcome) -> Self {
        Self(self.0 | 1_u8.rotate_left(outcome as u32))
    }

    #[inline]
    pub const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    #[inline]
    fn has(self, outcome: Outcome) -> bool {
        self.with(outcome) == self
    }
}

/// A finding that stands in its place among the others and is described there; or nobody reads the description.
#[derive(Debug)]
pub struct Noted<'f>(Option<&'f mut Finding>);

/// What can be said of a finding, alone or in its place.
macro_rules! describe {
    ($($(#[$doc:meta])* fn $name:ident($($argument:ident: $type:ty),+) { $($field:ident: $value:expr),+ })+) => {
        impl Finding {
            $($(#[$doc])*
            #[must_use]
            #[inline]
            pub fn $name(mut self, $($argument: $type),+) -> Self {
                $(self.$field = $value;)+
                self
            })+
        }

        impl Noted<'_> {
            $($(#[$doc])*
            #[inline(always)]
            pub fn $name(mut self, $($argument: $type),+) -> Self {
                if let Some(finding) = &mut self.0 {
                    $(finding.$field = $value;)+
                }
                self
            })+
        }
    };
}

describe! {
    /// The thing it speaks of.
    fn what(what: &'static str) { what: Some(what) }
    /// The place in the list that came with the case.
    fn at(place: usize) { at: u32::try_from(place).ok() }
    /// What was seen.
    fn seen(seen: impl Into<Quantity>) { seen: Some(seen.into()) }
    /// What is allowed, and how what was seen is held against it.
    fn limit(comparison: Comparison, limit: impl Into<Quantity>) {
        comparison: Some(comparison),
        limit: Some(limit.into())
    }
    /// By how much it misses.
    fn by(by: impl Into<Quantity>) { by: Some(by.into()) }
    /// The unit of the numbers.
    fn unit(unit: Unit) { unit: Some(unit) }
    /// What would put it right.
    fn remedy(remedy: Remedy) { remedy: Some(remedy) }
}

impl Default for Findings {
    fn default() -> Self {
        Self(Kept::Whole(Vec::new()))
    }
}

impl Findings {
    /// No finding yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// No finding yet; of those to come only the clauses are kept.
    #[inline]
    pub(crate) fn cited() -> Self {
        Self(Kept::Cited(Cited::new()))
    }

    /// Adds a finding with nothing but its outcome and gives it back to be described in its place: where a rule is asked
    /// often, carrying a finding there costs more than the rule.
    #[inline(always)]
    pub fn note(&mut self, clause: Clause, outcome: Outcome) -> Noted<'_> {
        match &mut self.0 {
            Kept::Whole(findings) => Noted(Some(blank(findings, clause, outcome))),
            Kept::Cited(cited) => {
                cited.push(clause, outcome);
                Noted(None)
            }
        }
    }

    /// Adds a finding.
    #[inline]
    pub fn push(&mut self, finding: Finding) {
        match &mut self.0 {
            Kept::Whole(findings) => {
                make_room(findings);
                findings.push(finding);
            }
            Kept::Cited(cited) => cited.push(finding.clause, finding.outcome),
        }
    }

    /// Adds `make(clause)` for each clause of a rule that is printed more than once.
    pub fn each(&mut self, clauses: &[Clause], make: impl Fn(Clause) -> Finding) {
        for clause in clauses {
            self.push(make(*clause));
        }
    }

    /// Takes over the findings of another decision about the same case.
    pub fn append(&mut self, other: Self) {
        match (&mut self.0, other.0) {
            (Kept::Whole(findings), Kept::Whole(other)) => findings.extend(other),
            (Kept::Whole(findings), Kept::Cited(mut cited)) => {
                cited.push_all(findings);
                self.0 = Kept::Cited(cited);
            }
            (Kept::Cited(cited), Kept::Whole(other)) => cited.push_all(&other),
            (Kept::Cited(cited), Kept::Cited(other)) => cited.append(&other),
        }
    }

    /// Takes over the findings about entry `place` of a list that came with the case.
    pub fn append_at(&mut self, place: usize, mut other: Self) {
        if let Kept::Whole(findings) = &mut other.0 {
            for finding in findings {
                finding.at = u32::try_from(place).ok();
            }
        }
        self.append(other);
    }

    /// What has been found; nothing where only the clauses are kept.
    #[must_use]
    pub fn as_slice(&self) -> &[Finding] {
        match &self.0 {
            Kept::Whole(findings) => findings,
            Kept::Cited(_) => &[],
        }
    }

    /// The clauses, as often as they were found to matter.
    #[inline]
    pub(crate) fn cites(&self) -> Cites<'_> {
        match &self.0 {
            Kept::Whole(findings) => Cites::Of(findings),
            Kept::Cited(cited) => cited.clauses(),
        }
    }

    #[inline]
    fn outcomes(&self) -> Outcomes {
        match &self.0 {
            Kept::Whole(findings) => {
                findings.iter().fold(Outcomes::NONE, |outcomes, finding| outcomes.with(finding.outcome))
            }
            Kept::Cited(cited) => cited.outcomes,
        }
    }

    /// Whether nothing has been found so far.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.outcomes() == Outcomes::NONE
    }

    /// Whether there is such a finding so far.
    #[must_use]
    pub fn any(&self, outcome: Outcome) -> bool {
        self.outcomes().has(outcome)
    }

    /// Whether every clause is kept so far.
    #[must_use]
    pub fn all_met(&self) -> bool {
        let met = Outcomes::NONE.with(Outcome::Met);
        met.and(self.outcomes()) == met
    }

    /// The verdict that follows: broken, then not known, then still to come, then in order.
    #[must_use]
    #[inline]
    pub fn verdict(&self) -> Verdict {
        let outcomes = self.outcomes();
        if outcomes.has(Outcome::Breached) {
            Verdict::Refused
        } else if outcomes.has(Outcome::Unknown) {
            Verdict::Undetermined
        } else if outcomes.has(Outcome::Missing) {
            Verdict::Pending
        } else {
            Verdict::Ok
        }
    }

    /// Closes the case: the findings in the order of the book, and the verdict that follows from them.
    #[inline]
    pub fn decide<T>(mut self, value: Option<T>) -> Decision<T> {
        match &mut self.0 {
            Kept::Whole(findings) if findings.is_sorted_by_key(|finding| finding.clause) => {}
            Kept::Whole(findings) => findings.sort_by_key(|finding| finding.clause),
            Kept::Cited(_) => {}
        }
        Decision { verdict: self.verdict(), value, findings: self }
    }
}

fn blank(findings: &mut Vec<Finding>, clause: Clause, outcome: Outcome) -> &mut Finding {
    const BLANK: Finding = Finding::new(Clause::FIRST, Outcome::Met);
    make_room(findings);
    let finding = findings.push_mut(BLANK);
    finding.clause = clause;
    finding.outcome = outcome;
    finding
}

/// Most decisions have no more findings than this.
#[inline]
fn make_room(findings: &mut Vec<Finding>) {
    if findings.capacity() == 0 {
        *findings = Vec::with_capacity(6);
    }
}

impl Serialize for Findings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_slice().serialize(serializer)
    }
}
