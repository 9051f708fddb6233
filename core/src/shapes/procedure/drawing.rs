//! A procedure as a picture: every step with how it stands, by the judgement that `next` and `review` give.

use alloc::{format, string::String, vec::Vec};

use schemars::{JsonSchema, Schema};
use serde::{Deserialize, Serialize};

use super::{Done, ERRORS, FaultKind, Judged, ProcedureCase, mermaid, order::Reason};
use crate::{
    book::{Language, ProcedureRow, StepRow},
    clause::Clause,
    decision::{Decision, Outcome},
    invalid::InvalidInput,
    policy::Settings,
    shapes::{Facts, Holds, Verb, facts},
};

words! {
    /// How a step of a procedure stands.
    pub enum StepState {
        /// It is done, in order.
        Done,
        /// It is done, in order, and may be done once more now.
        Repeatable,
        /// It may come next.
        Next,
        /// It comes later.
        Later,
        /// This case does not need it, or not any more.
        NotNeeded,
        /// That hangs on a fact that is not known.
        Undetermined,
        /// It was left out although a step that comes after it is done.
        Skipped,
        /// A fact forbids it, or it was done while one did.
        Forbidden,
        /// It was done before a step that must come first, or after one that must come later.
        OutOfOrder,
        /// It was done twice and may be done once only.
        Repeated,
        /// It was done and does not belong to this case.
        OutOfPlace,
        /// Somebody else had to do it.
        WrongPerson,
    }
}

/// What has been done, the facts of the case, and the language of the drawing.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DrawingCase {
    /// The log: at most 100 000 entries, earliest first.
    #[serde(default)]
    pub done: Vec<Done>,
    /// The facts of the case.
    #[serde(default)]
    pub facts: Facts,
    /// The language of the labels.
    #[serde(default)]
    pub language: Language,
}

/// A step and how it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StepDrawn {
    /// The step.
    pub step: &'static str,
    /// How it stands.
    pub state: StepState,
}

/// A drawing of a procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Drawing {
    /// The text of a Mermaid flowchart.
    pub text: String,
    /// The steps in the order of the procedure, each with how it stands: in the drawing, `step_<name>` and its class.
    pub steps: Vec<StepDrawn>,
}

/// The verb `to_mermaid`.
pub struct ToMermaid(pub(in crate::shapes) &'static ProcedureRow);

impl ProcedureRow {
    /// Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log.
    ///
    /// ```
    /// use clausebook::{book::Language, functions::Trade, furniture_store::Policy, policy::TradePolicy};
    /// use clausebook::shapes::procedure::{Done, ProcedureCase};
    ///
    /// let book = Trade::find("furniture_store")?.book;
    /// let repair = book.procedures.iter().find(|row| row.name == "repair").expect("the book has it");
    /// let case = ProcedureCase { done: vec![Done::new("fill_repair_notice")], ..ProcedureCase::default() };
    /// let decision = repair.to_mermaid(Policy::default().settings(), &case, Language::En)?;
    /// let drawing = decision.value().expect("a drawing");
    /// assert!(drawing.text.contains("flowchart TD\n"));
    /// assert_eq!(drawing.steps[0].state.word(), "done");
    /// # Ok::<(), clausebook::InvalidInput>(())
    /// ```
    ///
    /// # Errors
    /// As [`ProcedureRow::next`].
    pub fn to_mermaid(
        &'static self,
        settings: &Settings,
        case: &ProcedureCase,
        language: Language,
    ) -> Result<Decision<Drawing>, InvalidInput> {
        let judged = self.judge(settings, case)?;
        let states: Vec<StepState> =
            self.steps.iter().enumerate().map(|(at, step)| judged.state(at, step, &case.done)).collect();
        let text = mermaid::flowchart(self, settings.book(), &states, language);
        let steps = self.steps.iter().zip(states).map(|(step, state)| StepDrawn { step: step.name, state }).collect();
        Ok(judged.findings.decide(Some(Drawing { text, steps })))
    }
}

impl Judged<'_> {
    fn state(&self, at: usize, step: &StepRow, log: &[Done]) -> StepState {
        let offered = self.next.iter().any(|offer| offer.step == step.name);
        match (self.order.is_done(at), offered) {
            (true, _) => self.state_of_done(step, log, offered),
            (false, true) => StepState::Next,
            (false, false) => self.state_of_undone(at, step),
        }
    }

    /// Of several faults the forbidden step is told first, then what came first in the log.
    fn state_of_done(&self, step: &StepRow, log: &[Done], offered: bool) -> StepState {
        let mut faults = self.reviewed.faults.iter().filter(|fault| fault.step == step.name).map(|fault| fault.fault);
        let is_forbidden = faults.clone().any(|fault| fault == FaultKind::Forbidden);
        match if is_forbidden { Some(FaultKind::Forbidden) } else { faults.next() } {
            Some(FaultKind::Forbidden) => StepState::Forbidden,
            Some(FaultKind::Skipped | FaultKind::OutOfOrder) => StepState::OutOfOrder,
            Some(FaultKind::Repeated) => StepState::Repeated,
            Some(FaultKind::OutOfPlace) => StepState::OutOfPlace,
            Some(FaultKind::WrongPerson) => StepState::WrongPerson,
            None if self.is_unsure(step, log) => StepState::Undetermined,
            None if offered => StepState::Repeatable,
            None => StepState::Done,
        }
    }

    /// Whether an entry of the step hangs on a fact that is not known.
    fn is_unsure(&self, step: &StepRow, log: &[Done]) -> bool {
        let entry = |at: u32| usize::try_from(at).ok().and_then(|at| log.get(at));
        let unknown = self.findings.as_slice().iter().filter(|finding| finding.outcome == Outcome::Unknown);
        unknown.filter_map(|finding| entry(finding.at?)).any(|entry| entry.step == step.name)
    }

    fn state_of_undone(&self, at: usize, step: &StepRow) -> StepState {
        let objections = self.order.objections(at);
        let faulted =
            |is: fn(Reason) -> bool| objections.iter().any(|objection| objection.is_fault() && is(objection.reason));
        let waits = faulted(|reason| matches!(reason, Reason::Needs(..)));
        let too_late = faulted(|reason| matches!(reason, Reason::TooLateFor(_)));
        let unknown = objections.iter().any(|objection| objection.is_unknown());
        if faulted(|reason| matches!(reason, Reason::Forbidden(_))) {
            return StepState::Forbidden;
        }
        match self.order.belongs(at) {
            Holds::No => StepState::NotNeeded,
            Holds::Yes if too_late && step.optional => StepState::NotNeeded,
            Holds::Yes if too_late => StepState::Skipped,
            _ if unknown && !waits => StepState::Undetermined,
            _ => StepState::Later,
        }
    }
}

impl Verb for ToMermaid {
    type Input = DrawingCase;
    type Value = Drawing;

    fn doc(&self) -> String {
        format!(
            "Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. {}\n\n{}\n\
             - `language`: zh or en, of the labels; left out, English.\n\n\
             Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a \
             dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with \
             its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that \
             breaks a binding clause is drawn with its faults, and nothing in it comes next.\n\n{ERRORS}",
            self.0.text.en,
            self.0.arguments(),
        )
    }

    fn cites(&self) -> Vec<Clause> {
        self.0.all_clauses()
    }

    fn input_schema(&self) -> Schema {
        facts::with_fields(self.0.schema(), [facts::language()])
    }

    fn decide(&self, settings: &Settings, input: &DrawingCase) -> Result<Decision<Drawing>, InvalidInput> {
        let case = ProcedureCase { done: input.done.clone(), facts: input.facts.clone() };
        self.0.to_mermaid(settings, &case, input.language)
    }
}
