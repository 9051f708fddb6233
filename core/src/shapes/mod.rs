//! The six kinds of rule that are data, each written once for all trades.

pub mod checklist;
mod facts;
pub mod form;
pub mod limit;
pub mod phrase;
pub mod procedure;
pub mod schedule;

use alloc::{boxed::Box, format, string::String, vec::Vec};

use schemars::{JsonSchema, Schema};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    book::{Book, ChecklistRow, FormRow, LimitRow, PhraseRow, ProcedureRow, ScheduleRow},
    clause::Clause,
    decision::Decision,
    functions::{Answer, Answered},
    invalid::InvalidInput,
    node::Node,
    policy::Settings,
    schema,
};

pub use facts::{Facts, Holds};

words! {
    /// The kinds of shape.
    pub enum ShapeKind {
        /// A measured value held to bounds.
        Limit,
        /// Acts that fall due after events.
        Schedule,
        /// Steps in their order.
        Procedure,
        /// What a case needs in writing.
        Form,
        /// Conduct to observe.
        Checklist,
        /// Words for a moment.
        Phrase,
    }
}

/// One verb of one shape of a book.
#[derive(Clone, Copy)]
pub struct Shape {
    row: Row,
}

#[derive(Clone, Copy)]
enum Row {
    Limit(&'static LimitRow),
    Schedule(&'static ScheduleRow),
    Calendar(&'static ScheduleRow),
    Next(&'static ProcedureRow),
    Review(&'static ProcedureRow),
    Draw(&'static ProcedureRow),
    Form(&'static FormRow),
    Checklist(&'static ChecklistRow),
    Phrase(&'static PhraseRow),
}

/// What a verb of a shape has to say of itself; one implementation a verb.
pub trait Verb {
    /// What comes in.
    type Input: DeserializeOwned + JsonSchema;
    /// What is worked out.
    type Value: Serialize + JsonSchema + Send + Sync + 'static;

    /// What it decides, in English, with its arguments and its answer.
    fn doc(&self) -> String;
    /// The clauses that it may cite.
    fn cites(&self) -> Vec<Clause>;
    /// The schema of the input, with the names that this shape knows.
    fn input_schema(&self) -> Schema;
    /// Decides one case.
    ///
    /// # Errors
    /// [`InvalidInput`] with every fault of the input; a name that the shape does not know is one.
    fn decide(&self, settings: &Settings, input: &Self::Input) -> Result<Decision<Self::Value>, InvalidInput>;
}

/// All shapes of a book, each with each of its verbs.
pub fn all(book: &'static Book) -> impl Iterator<Item = Shape> {
    let limits = book.limits.iter().map(Row::Limit);
    let schedules = book.schedules.iter().flat_map(|row| [Row::Schedule(row), Row::Calendar(row)]);
    let procedures = book.procedures.iter().flat_map(|row| [Row::Next(row), Row::Review(row), Row::Draw(row)]);
    let forms = book.forms.iter().map(Row::Form);
    let checklists = book.checklists.iter().map(Row::Checklist);
    let phrases = book.phrases.iter().map(Row::Phrase);
    limits.chain(schedules).chain(procedures).chain(forms).chain(checklists).chain(phrases).map(|row| Shape { row })
}

/// Runs `$then` with the verb of a shape bound to `$verb`.
macro_rules! with_verb {
    ($shape:expr, $verb:ident => $then:expr) => {
        match $shape.row {
            Row::Limit(row) => {
                let $verb = &limit::Check(row);
                $then
            }
            Row::Schedule(row) => {
                let $verb = &schedule::Review(row);
                $then
            }
            Row::Calendar(row) => {
                let $verb = &schedule::calendar::ToIcalendar(row);
                $then
            }
            Row::Next(row) => {
                let $verb = &procedure::Next(row);
                $then
            }
            Row::Review(row) => {
                let $verb = &procedure::Review(row);
                $then
            }
            Row::Draw(row) => {
                let $verb = &procedure::drawing::ToMermaid(row);
                $then
            }
            Row::Form(row) => {
                let $verb = &form::Check(row);
                $then
            }
            Row::Checklist(row) => {
                let $verb = &checklist::Check(row);
                $then
            }
            Row::Phrase(row) => {
                let $verb = &phrase::Say(row);
                $then
            }
        }
    };
}

impl Shape {
    /// The kind of shape.
    #[must_use]
    pub const fn kind(&self) -> ShapeKind {
        match self.row {
            Row::Limit(_) => ShapeKind::Limit,
            Row::Schedule(_) | Row::Calendar(_) => ShapeKind::Schedule,
            Row::Next(_) | Row::Review(_) | Row::Draw(_) => ShapeKind::Procedure,
            Row::Form(_) => ShapeKind::Form,
            Row::Checklist(_) => ShapeKind::Checklist,
            Row::Phrase(_) => ShapeKind::Phrase,
        }
    }

    /// The shape's own name.
    #[must_use]
    pub const fn title(&self) -> &'static str {
        match self.row {
            Row::Limit(row) => row.name,
            Row::Schedule(row) | Row::Calendar(row) => row.name,
            Row::Next(row) | Row::Review(row) | Row::Draw(row) => row.name,
            Row::Form(row) => row.name,
            Row::Checklist(row) => row.name,
            Row::Phrase(row) => row.name,
        }
    }

    /// The verb.
    #[must_use]
    pub const fn verb(&self) -> &'static str {
        match self.row {
            Row::Schedule(_) | Row::Review(_) => "review",
            Row::Calendar(_) => "to_icalendar",
            Row::Next(_) => "next",
            Row::Draw(_) => "to_mermaid",
            Row::Limit(_) | Row::Form(_) | Row::Checklist(_) => "check",
            Row::Phrase(_) => "say",
        }
    }

    /// Kind, name and verb: `schedule.repair.review`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}.{}.{}", self.kind().word(), self.title(), self.verb())
    }

    /// What it decides.
    #[must_use]
    pub fn doc(&self) -> String {
        with_verb!(self, verb => verb.doc())
    }

    /// The clauses that it may cite.
    #[must_use]
    pub fn cites(&self) -> Vec<Clause> {
        with_verb!(self, verb => verb.cites())
    }

    /// The schema of its input, with the names that this shape knows.
    #[must_use]
    pub fn input_schema(&self) -> Schema {
        with_verb!(self, verb => verb.input_schema())
    }

    /// The schema of its value.
    #[must_use]
    pub fn value_schema(&self) -> Schema {
        fn of<V: Verb>(_: &V) -> Schema {
            schema::of_answer::<V::Value>()
        }
        with_verb!(self, verb => of(verb))
    }

    /// Decides one case.
    ///
    /// # Errors
    /// [`InvalidInput`] with every fault of the input.
    pub fn call(&self, settings: &Settings, node: &Node<'_>) -> Answered {
        fn run<V: Verb>(verb: &V, settings: &Settings, node: &Node<'_>) -> Answered {
            let schema = || verb.input_schema();
            let input = schema::read::<V::Input>(node, &schema)?;
            verb.decide(settings, &input).map(|decision| Box::new(decision) as Box<dyn Answer>)
        }
        with_verb!(self, verb => run(verb, settings, node))
    }

    /// Decides each row of a table.
    ///
    /// # Errors
    /// [`BatchError`](crate::batch::BatchError) with the first row that has faults, unless they are collected.
    #[cfg(feature = "arrow")]
    pub(crate) fn judge(
        &self,
        settings: &Settings,
        rows: &mut crate::batch::Rows<'_>,
    ) -> Result<(), crate::batch::BatchError> {
        with_verb!(self, verb => rows.judge(|input| verb.decide(settings, input)))
    }
}
