//! What speaks against doing a step after certain others.

use alloc::{vec, vec::Vec};

use super::against;
use crate::{
    book::{BeforeRow, ProcedureRow, StepRow},
    clause::{Clause, Severity},
    decision::{Comparison, Finding, Remedy},
    shapes::{Facts, Holds, form::names},
};

/// What speaks against a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// The step at this place and of this name, which must come first, is not done.
    Needs(usize, &'static str),
    /// This step, which must come after, is done.
    TooLateFor(&'static str),
    /// This fact forbids it.
    Forbidden(&'static str),
    /// It is done already.
    Repeated,
    /// It does not belong to the case, by this fact.
    OutOfPlace(Option<&'static str>),
    /// It hangs on this fact, which is not known.
    Unknown(&'static str),
}

/// What speaks against a step, and who says so.
#[derive(Debug, Clone, Copy)]
pub(super) struct Objection {
    pub(super) reason: Reason,
    pub(super) clauses: &'static [Clause],
    binding: bool,
}

impl Objection {
    /// Whether the step is not in order.
    pub(super) fn is_fault(&self) -> bool {
        match self.reason {
            Reason::Needs(..) | Reason::TooLateFor(_) | Reason::Forbidden(_) => self.binding,
            Reason::Repeated | Reason::OutOfPlace(_) => true,
            Reason::Unknown(_) => false,
        }
    }

    /// Whether that cannot be said.
    pub(super) fn is_unknown(&self) -> bool {
        matches!(self.reason, Reason::Unknown(_))
    }

    /// What a clause makes of doing `step` nevertheless.
    pub(super) fn finding(&self, clause: Clause, step: &StepRow) -> Finding {
        let finding = against(clause, step);
        match self.reason {
            Reason::Needs(_, needed) => finding.limit(Comparison::Equal, needed).remedy(Remedy::DoLimitFirst),
            Reason::TooLateFor(later) => finding.seen(later).remedy(Remedy::Nothing),
            Reason::Forbidden(fact) => finding.seen(fact).remedy(Remedy::Stop),
            Reason::Repeated | Reason::OutOfPlace(None) => finding.remedy(Remedy::Nothing),
            Reason::OutOfPlace(Some(fact)) => finding.seen(fact).remedy(Remedy::Nothing),
            Reason::Unknown(fact) => Finding::unknown(clause, fact),
        }
    }
}

/// A procedure in one case: which steps belong to it and which are done.
pub(super) struct Order<'c> {
    row: &'static ProcedureRow,
    facts: &'c Facts,
    belongs: Vec<Holds>,
    done: Vec<bool>,
}

impl<'c> Order<'c> {
    pub(super) fn new(row: &'static ProcedureRow, facts: &'c Facts) -> Self {
        let belongs = row.steps.iter().map(|step| step.condition.holds(facts)).collect();
        Self { row, facts, belongs, done: vec![false; row.steps.len()] }
    }

    /// Notes a step as done; says whether it was not before.
    pub(super) fn mark(&mut self, at: usize) -> bool {
        self.done.get_mut(at).is_some_and(|done| !core::mem::replace(done, true))
    }

    pub(super) fn is_done(&self, at: usize) -> bool {
        self.done.get(at).copied().unwrap_or_default()
    }

    pub(super) fn belongs(&self, at: usize) -> Holds {
        self.belongs.get(at).copied().unwrap_or(Holds::No)
    }

    /// Everything that speaks against doing the step at `at` now.
    pub(super) fn objections(&self, at: usize) -> Vec<Objection> {
        let mut found = Vec::new();
        let Some(step) = self.row.steps.get(at) else { return found };
        let own = self.row.clauses_of(step);
        match self.belongs(at) {
            Holds::Yes => {}
            Holds::No => {
                let fact = names::ruled_out(&step.condition, self.facts).map(|(fact, _)| fact);
                found.push(objection(Reason::OutOfPlace(fact), own));
            }
            Holds::Unknown(fact) => found.push(objection(Reason::Unknown(fact), own)),
        }
        self.prohibitions(step, own, &mut found);
        let again = self.is_done(at);
        if again && !step.repeat {
            found.push(objection(Reason::Repeated, own));
        }
        self.predecessors(step, own, &mut found);
        // Doing it once more changes nothing for what has followed.
        if !again {
            self.successors(at, own, &mut found);
        }
        found
    }

    fn prohibitions(&self, step: &StepRow, own: &'static [Clause], found: &mut Vec<Objection>) {
        let clauses = or_own(step.forbidden_by, own);
        for fact in step.forbidden_when {
            match self.facts.get(*fact).copied().flatten() {
                Some(true) => found.push(objection(Reason::Forbidden(fact), clauses)),
                Some(false) => {}
                None if binds(clauses) => found.push(objection(Reason::Unknown(fact), clauses)),
                None => {}
            }
        }
    }

    fn predecessors(&self, step: &StepRow, own: &'static [Clause], found: &mut Vec<Objection>) {
        let mut lacking: Vec<(&BeforeRow, &StepRow)> = Vec::new();
        for before in step.before.iter().filter(|before| !self.is_done(before.step)) {
            let Some(earlier) = self.row.steps.get(before.step).filter(|earlier| !earlier.optional) else { continue };
            let clauses = or_own(before.clauses, own);
            match self.belongs(before.step) {
                Holds::Yes => lacking.push((before, earlier)),
                Holds::Unknown(fact) if binds(clauses) => {
                    let said = |known: &Objection| known.reason == Reason::Unknown(fact) && known.clauses == clauses;
                    if !found.iter().any(said) {
                        found.push(objection(Reason::Unknown(fact), clauses));
                    }
                }
                Holds::Unknown(_) | Holds::No => {}
            }
        }
        // Of a chain that is lacking the nearest step is named; what only advises never covers up what binds.
        for (before, earlier) in &lacking {
            let clauses = or_own(before.clauses, own);
            let covered = lacking.iter().any(|(nearer, between)| {
                between.before.iter().any(|far| far.step == before.step)
                    && (binds(or_own(nearer.clauses, own)) || !binds(clauses))
            });
            if !covered {
                found.push(objection(Reason::Needs(before.step, earlier.name), clauses));
            }
        }
    }

    fn successors(&self, at: usize, own: &'static [Clause], found: &mut Vec<Objection>) {
        for (place, later) in self.row.steps.iter().enumerate().filter(|(place, _)| self.is_done(*place)) {
            if place != at
                && let Some(before) = later.before.iter().find(|before| before.step == at)
            {
                found.push(objection(Reason::TooLateFor(later.name), or_own(before.clauses, own)));
            }
        }
    }
}

/// A step that must come first, as a drawing shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Demand {
    /// The place of the earlier step.
    pub(super) earlier: usize,
    /// Whether the order is demanded, or only advised.
    pub(super) binding: bool,
}

/// What has to come before the step at `at`, but for what follows from the demands between; what only advises never
/// stands for what binds.
pub(super) fn direct_demands(row: &ProcedureRow, at: usize) -> Vec<Demand> {
    let all = demands(row, at);
    let covered = |far: &Demand| {
        all.iter().any(|near| {
            let between = demands(row, near.earlier).into_iter().find(|first| first.earlier == far.earlier);
            between.is_some_and(|first| !far.binding || (first.binding && near.binding))
        })
    };
    all.iter().filter(|demand| !covered(demand)).copied().collect()
}

fn demands(row: &ProcedureRow, at: usize) -> Vec<Demand> {
    let Some(step) = row.steps.get(at) else { return Vec::new() };
    let own = row.clauses_of(step);
    let demand = |before: &BeforeRow| Demand { earlier: before.step, binding: binds(or_own(before.clauses, own)) };
    step.before.iter().map(demand).collect()
}

fn objection(reason: Reason, clauses: &'static [Clause]) -> Objection {
    Objection { reason, clauses, binding: binds(clauses) }
}

fn or_own(clauses: &'static [Clause], own: &'static [Clause]) -> &'static [Clause] {
    if clauses.is_empty() { own } else { clauses }
}

/// Whether one of the clauses does more than advise; what no clause speaks of binds.
fn binds(clauses: &[Clause]) -> bool {
    clauses.is_empty() || clauses.iter().any(|clause| clause.severity() != Severity::Should)
}
