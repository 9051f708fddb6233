//! Procedure: steps in their order.
//!
//! A step belongs to a case where its condition holds. Done after certain others, a belonging step is *in order* where
//!
//! - every step that must come before it, belongs to the case and is not optional was done before it;
//! - no step that must come after it was done before it, unless it was then done already;
//! - it was not done already, or may be done several times;
//! - no fact holds while which it is forbidden.
//!
//! What `next` offers is exactly what would be in order, and what `review` faults is exactly what was not.
//!
//! **Advice never holds a step up.** An order, or a prohibition, that only `should` clauses ask for is no constraint: a
//! step done against it is in order, and the findings say as advice what was better. One binding clause (`must`, `never`)
//! beside it makes it a constraint. A step done twice or out of place is a fault under every clause; where all its clauses
//! only advise, so does the finding.
//!
//! **Not knowing holds a step up.** A step whose own condition, prohibition, or necessary predecessor hangs on a fact that
//! is not known is neither offered nor faulted: the finding names the fact.

pub mod drawing;
mod log;
mod mermaid;
mod order;

use alloc::{format, string::String, vec::Vec};

use schemars::{JsonSchema, Schema, json_schema};
use serde::{Deserialize, Serialize};

use super::{Facts, Verb, facts, form::names};
use crate::{
    book::{ProcedureRow, StepRow},
    clause::Clause,
    decision::{Decision, Finding, Findings, Outcome},
    invalid::InvalidInput,
    policy::Settings,
    time::Instant,
};

/// What has been done, in the order in which it was done, and the facts of the case.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProcedureCase {
    /// The log: at most 100 000 entries, earliest first.
    #[serde(default)]
    pub done: Vec<Done>,
    /// The facts of the case.
    #[serde(default)]
    pub facts: Facts,
}

/// One step that was done.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Done {
    /// The step.
    pub step: String,
    /// When it was done, where that is known; not before any entry above it.
    pub at: Option<Instant>,
    /// Who did it; left out, that is taken on trust.
    pub by: Option<String>,
}

impl Done {
    /// A step done at a time and by a person that are not stated.
    #[must_use]
    pub fn new(step: &str) -> Self {
        Self { step: step.into(), at: None, by: None }
    }
}

/// A step that may come next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Offer {
    /// The step.
    pub step: &'static str,
    /// Who does it, where the book says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<&'static str>,
    /// Whether it may be left out, or has been done and may be done again.
    pub optional: bool,
}

/// What may come next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NextSteps {
    /// The steps that may come next, in the order of the procedure.
    pub next: Vec<Offer>,
    /// The steps that still have to be done, in the order of the procedure; with them those that hang on a fact that is
    /// not known.
    pub remaining: Vec<&'static str>,
    /// Whether nothing has to be done any more.
    pub complete: bool,
}

words! {
    /// What is wrong with an entry of a log.
    pub enum FaultKind {
        /// A step that must come first is not in the log at all.
        Skipped,
        /// A step that must come first was done only later, or one that must come after was done already.
        OutOfOrder,
        /// It was done while a fact forbids it.
        Forbidden,
        /// It was done twice and may be done once only.
        Repeated,
        /// It does not belong to this case.
        OutOfPlace,
        /// Somebody else had to do it.
        WrongPerson,
    }
}

/// One fault of a log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StepFault {
    /// The place in the log, counted from 0.
    pub at: usize,
    /// The step.
    pub step: &'static str,
    /// What is wrong.
    pub fault: FaultKind,
    /// The step that had to come first, where one was skipped or done too late.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needs: Option<&'static str>,
    /// The step that was done already although this one had to come before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub too_late_for: Option<&'static str>,
}

/// A log and its faults.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reviewed {
    /// Whether nothing has to be done any more; faults do not count here.
    pub complete: bool,
    /// Everything that was not in order, in the order of the log.
    pub faults: Vec<StepFault>,
    /// The steps that still have to be done, in the order of the procedure; with them those that hang on a fact that is
    /// not known.
    pub open: Vec<&'static str>,
}

/// A log, judged, and what may follow it.
struct Judged<'c> {
    reviewed: Reviewed,
    /// The order as it stands after the last entry.
    order: order::Order<'c>,
    next: Vec<Offer>,
    findings: Findings,
}

/// The verb `next`.
pub struct Next(pub(super) &'static ProcedureRow);

/// The verb `review`.
pub struct Review(pub(super) &'static ProcedureRow);

impl ProcedureRow {
    /// Says which steps may come next, and who does them.
    ///
    /// Offered is exactly what, appended to the log, would be in order: every order that can be made from offers passes
    /// [`ProcedureRow::review`] without a fault, and every log without a fault can be made from offers. A log that breaks a
    /// binding clause is refused with the findings of the review and gets no offers. An offer that `should` clauses would
    /// rather see later comes with their advice.
    ///
    /// # Errors
    /// [`InvalidInput`] where a step is not one of the procedure, a person is no name of the book, a fact is not asked for,
    /// an instant lies before one above it, or the log has more than 100 000 entries.
    pub fn next(&'static self, settings: &Settings, case: &ProcedureCase) -> Result<Decision<NextSteps>, InvalidInput> {
        let Judged { reviewed, next, findings, .. } = self.judge(settings, case)?;
        let value = NextSteps { next, complete: reviewed.complete, remaining: reviewed.open };
        Ok(findings.decide(Some(value)))
    }

    /// Judges a log and what may follow it.
    fn judge<'c>(&'static self, settings: &Settings, case: &'c ProcedureCase) -> Result<Judged<'c>, InvalidInput> {
        let (reviewed, order, mut findings) = log::judge(self, settings, case)?;
        let mut next = Vec::new();
        if !findings.any(Outcome::Breached) {
            for (at, step) in self.steps.iter().enumerate() {
                let objections = order.objections(at);
                let again = order.is_done(at);
                if objections.iter().any(|objection| objection.is_fault()) {
                    continue;
                }
                let unknown = objections.iter().any(|objection| objection.is_unknown());
                if !unknown {
                    next.push(Offer { step: step.name, who: step.who, optional: step.optional || again });
                }
                // A step done already brought its findings with its entry in the log.
                if !again {
                    for objection in objections.iter().filter(|objection| objection.is_unknown() == unknown) {
                        let made = objection.clauses.iter().map(|clause| objection.finding(*clause, step));
                        for finding in made {
                            log::push_new(&mut findings, finding);
                        }
                    }
                }
            }
        }
        Ok(Judged { reviewed, order, next, findings })
    }

    /// Finds everything in a log that was skipped, out of order, forbidden, done twice, out of place or done by somebody
    /// else, and what is still to be done.
    ///
    /// The steps in order are met, those still to come are missing, so that a log in the middle is pending. Optional steps
    /// that were left out are no finding.
    ///
    /// # Errors
    /// [`InvalidInput`] where a step is not one of the procedure, a person is no name of the book, a fact is not asked for,
    /// an instant lies before one above it, or the log has more than 100 000 entries.
    pub fn review(
        &'static self,
        settings: &Settings,
        case: &ProcedureCase,
    ) -> Result<Decision<Reviewed>, InvalidInput> {
        let (reviewed, _, findings) = log::judge(self, settings, case)?;
        Ok(findings.decide(Some(reviewed)))
    }

    /// The facts that the steps ask for.
    #[must_use]
    pub fn fact_names(&self) -> Vec<&'static str> {
        let conditions = facts::named(self.steps.iter().map(|step| &step.condition));
        names::each_once(conditions.into_iter().chain(self.steps.iter().flat_map(|step| step.forbidden_when).copied()))
    }

    /// The persons whom the steps name.
    #[must_use]
    pub fn roles(&self) -> Vec<&'static str> {
        names::each_once(self.steps.iter().filter_map(|step| step.who))
    }

    /// A step's own clauses, else those of the procedure.
    fn clauses_of(&self, step: &StepRow) -> &'static [Clause] {
        if step.clauses.is_empty() { self.clauses } else { step.clauses }
    }

    fn step_names(&self) -> Vec<&'static str> {
        self.steps.iter().map(|step| step.name).collect()
    }

    fn all_clauses(&self) -> Vec<Clause> {
        let steps = self.steps.iter().flat_map(|step| {
            let before = step.before.iter().flat_map(|before| before.clauses);
            step.clauses.iter().chain(step.forbidden_by).chain(before)
        });
        self.clauses.iter().chain(steps).copied().collect()
    }

    fn arguments(&self) -> String {
        format!(
            "Arguments:\n\
             - `done`: what has been done, earliest first, at most 100000 entries, each with\n  \
               `step` (one of {}),\n  \
               `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and\n  \
               `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name {}).\n\
             - `facts`: true, false, or left out where not known: {}.",
            names::listed(&self.step_names()),
            names::listed(&self.roles()),
            names::listed(&self.fact_names()),
        )
    }

    fn schema(&self) -> Schema {
        let by = format!(
            "Who did it: a name of the book (the steps name {}); left out, that is taken on trust.",
            names::listed(&self.roles())
        );
        json_schema!({
            "type": "object",
            "properties": {
                "done": {
                    "type": "array",
                    "description": "What has been done, in the order in which it was done.",
                    "items": {
                        "type": "object",
                        "properties": {
                            "step": { "type": "string", "enum": self.step_names(), "description": "The step." },
                            "at": {
                                "type": ["string", "null"], "format": "date-time",
                                "description": "When it was done, where that is known; not before any entry above it."
                            },
                            "by": { "type": ["string", "null"], "description": by }
                        },
                        "required": ["step"],
                        "additionalProperties": false
                    }
                },
                "facts": facts::schema(&self.fact_names())
            },
            "additionalProperties": false
        })
    }
}

const ERRORS: &str = "Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not \
                      asked for, an instant before one above it, more than 100000 entries.";

impl Verb for Next {
    type Input = ProcedureCase;
    type Value = NextSteps;

    fn doc(&self) -> String {
        format!(
            "Says which steps may come next, and who does them. {}\n\n{}\n\n\
             Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; \
             `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps \
             remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: \
             what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What \
             only advises an order never holds a step up.\n\n{ERRORS}",
            self.0.text.en,
            self.0.arguments(),
        )
    }

    fn cites(&self) -> Vec<Clause> {
        self.0.all_clauses()
    }

    fn input_schema(&self) -> Schema {
        self.0.schema()
    }

    fn decide(&self, settings: &Settings, input: &ProcedureCase) -> Result<Decision<NextSteps>, InvalidInput> {
        self.0.next(settings, input)
    }
}

impl Verb for Review {
    type Input = ProcedureCase;
    type Value = Reviewed;

    fn doc(&self) -> String {
        format!(
            "Reviews a log of steps. {}\n\n{}\n\n\
             Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the \
             `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step \
             had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there \
             is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that \
             hangs on a fact that is not known. Optional steps may be left out without a word.\n\n{ERRORS}",
            self.0.text.en,
            self.0.arguments(),
        )
    }

    fn cites(&self) -> Vec<Clause> {
        self.0.all_clauses()
    }

    fn input_schema(&self) -> Schema {
        self.0.schema()
    }

    fn decide(&self, settings: &Settings, input: &ProcedureCase) -> Result<Decision<Reviewed>, InvalidInput> {
        self.0.review(settings, input)
    }
}

/// A finding against a step, before it is known where in a log it stands.
fn against(clause: Clause, step: &StepRow) -> Finding {
    Finding::breached(clause).what(step.name)
}
