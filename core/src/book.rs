//! The rule book as static tables, written by the build script from `core/book/*.toml`.
//!
//! Nothing here is parsed at run time; every reference between the tables was resolved when the crate was built.

use crate::{clause::Clause, measure::Number, money::Money, unit::Unit};

/// One text in the two languages of the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {
    /// English.
    pub en: &'static str,
    /// Simplified Chinese.
    pub zh: &'static str,
}

impl Text {
    /// The text in `language`.
    #[must_use]
    pub const fn get(&self, language: Language) -> &'static str {
        match language {
            Language::En => self.en,
            Language::Zh => self.zh,
        }
    }
}

words! {
    /// The language of a text.
    pub enum Language {
        /// Simplified Chinese.
        Zh,
        /// English.
        En,
    }
}

/// What is written to be looked at is in English unless another language is asked for.
impl Default for Language {
    fn default() -> Self {
        Self::En
    }
}

/// A figure of the source with its unit, such as `48 h`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// The number as printed.
    pub value: Number,
    /// The unit as printed.
    pub unit: Unit,
}

impl Figure {
    /// The figure as an amount in yuan.
    #[must_use]
    pub fn money(self) -> Money {
        Money::try_from(self.value.decimal()).unwrap_or_default()
    }
}

/// Where a shape's figure comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Fixed by the clause.
    Fixed(Figure),
    /// The policy parameter at this place of the trade's table.
    Policy(usize),
}

/// When an entry of a shape applies: plain named facts.
#[derive(Debug, Clone, Copy)]
pub struct Condition {
    /// All of these hold.
    pub all: &'static [&'static str],
    /// One of these holds (an empty list asks nothing).
    pub any: &'static [&'static str],
    /// None of these holds.
    pub none: &'static [&'static str],
}

/// A named word and what it is called.
#[derive(Debug, Clone, Copy)]
pub struct NameRow {
    /// The word, in snake_case.
    pub name: &'static str,
    /// What people call it.
    pub text: Text,
}

/// A policy parameter.
#[derive(Debug, Clone, Copy)]
pub struct ParamRow {
    /// The parameter's name; the unit of a measure or a time is part of it.
    pub name: &'static str,
    /// The clause that gives the figure and its bounds.
    pub clause: Clause,
    /// The unit, or the sort of value.
    pub unit: Unit,
    /// The source's figure; without one the source leaves it open.
    pub default: Option<Number>,
    /// The least value allowed, inclusive.
    pub min: Option<Number>,
    /// The greatest value allowed, inclusive.
    pub max: Option<Number>,
    /// The words allowed, for words.
    pub one_of: &'static [&'static str],
    /// A parameter that this one must not exceed.
    pub not_above: Option<usize>,
    /// What it sets.
    pub text: Text,
}

/// One end of a limit.
#[derive(Debug, Clone, Copy)]
pub struct BoundRow {
    /// Where the end lies.
    pub at: Source,
    /// Whether beyond it is a breach, or only advice.
    pub hard: bool,
    /// Whether the end itself is still within.
    pub inclusive: bool,
}

/// A target value and how far off it may be.
#[derive(Debug, Clone, Copy)]
pub struct NominalRow {
    /// The target.
    pub at: Source,
    /// How far off is still met; without one only the target itself is.
    pub tolerance: Option<Source>,
    /// Whether being off is a breach, or only advice.
    pub hard: bool,
}

/// A measured value held to bounds.
#[derive(Debug, Clone, Copy)]
pub struct LimitRow {
    /// The limit's name.
    pub name: &'static str,
    /// What it bounds.
    pub text: Text,
    /// The name of the measured value, with its unit.
    pub input: &'static str,
    /// The unit of the measured value.
    pub unit: Unit,
    /// The clauses that bound it.
    pub clauses: &'static [Clause],
    /// The lower end.
    pub min: Option<BoundRow>,
    /// The upper end.
    pub max: Option<BoundRow>,
    /// The target, where there is one instead of ends.
    pub nominal: Option<NominalRow>,
    /// When the limit applies.
    pub condition: Condition,
}

/// How an act's due time follows from its event.
#[derive(Debug, Clone, Copy)]
pub enum Due {
    /// Within so much time: hours, minutes and seconds elapse; days are calendar days of the shop.
    Within(Source),
    /// On exactly that calendar day after the event.
    OnDay(Source),
    /// So much time after the event; earlier counts too.
    After(Source),
    /// At the event itself, as the very next act.
    Immediately,
    /// Open from the event until done; late only by the policy's limit.
    Promptly,
    /// By the end of the event's day.
    SameDay,
    /// By the end of the next day.
    NextDay,
    /// Every week, by the end of this day (Monday is 0).
    Weekday(u8),
    /// At the latest so long before the event, or at the event itself; the event may lie ahead.
    Before(Option<Source>),
}

/// One act of a schedule.
#[derive(Debug, Clone, Copy)]
pub struct ActRow {
    /// The act's name.
    pub name: &'static str,
    /// The clauses that order it.
    pub clauses: &'static [Clause],
    /// Who does it.
    pub who: Option<&'static str>,
    /// The event, or the earlier act, that starts the clock; the event from which it is counted back.
    pub from: Option<From>,
    /// How the due time follows.
    pub due: Due,
    /// The clock time, in minutes since midnight, by which it is due on its last day.
    pub by_time: Option<u16>,
    /// The first calendar day, where there is one, and whether before it is a breach.
    pub earliest: Option<(Source, bool)>,
    /// An act of the same schedule with whose due time this one falls due if that is earlier and still ahead.
    pub cap: Option<usize>,
    /// The policy's limit for an act without a figure.
    pub limit: Option<usize>,
    /// Events after which the act is no longer needed.
    pub closed_by: &'static [&'static str],
    /// When the act applies.
    pub condition: Condition,
    /// Told, never overdue.
    pub forecast: bool,
}

/// What starts an act's clock.
#[derive(Debug, Clone, Copy)]
pub enum From {
    /// A named event.
    Event(&'static str),
    /// The instant at which an earlier act of the schedule was done.
    Act(usize),
}

/// Acts that fall due after events.
#[derive(Debug, Clone, Copy)]
pub struct ScheduleRow {
    /// The schedule's name.
    pub name: &'static str,
    /// What it is for.
    pub text: Text,
    /// The events it runs from or is closed by, in the order of their first mention.
    pub events: &'static [&'static str],
    /// Its acts; an act that another runs from stands before it.
    pub acts: &'static [ActRow],
}

/// A step that must come before another, and who says so.
#[derive(Debug, Clone, Copy)]
pub struct BeforeRow {
    /// The place of the earlier step.
    pub step: usize,
    /// The clauses that demand the order.
    pub clauses: &'static [Clause],
}

/// One step of a procedure.
#[derive(Debug, Clone, Copy)]
pub struct StepRow {
    /// The step's name.
    pub name: &'static str,
    /// The clauses that ask for the step.
    pub clauses: &'static [Clause],
    /// Who does it.
    pub who: Option<&'static str>,
    /// Every step that comes before, nearest demands first: direct predecessors, then what they in turn need.
    pub before: &'static [BeforeRow],
    /// Whether it may be skipped.
    pub optional: bool,
    /// Whether it may be done several times.
    pub repeat: bool,
    /// When the step belongs to the procedure.
    pub condition: Condition,
    /// Facts while one of which the step must not be done, and the clauses that forbid it.
    pub forbidden_when: &'static [&'static str],
    /// The clauses that forbid it.
    pub forbidden_by: &'static [Clause],
}

/// Steps in their order.
#[derive(Debug, Clone, Copy)]
pub struct ProcedureRow {
    /// The procedure's name.
    pub name: &'static str,
    /// What it is for.
    pub text: Text,
    /// The clauses that order it as a whole.
    pub clauses: &'static [Clause],
    /// Its steps; every step stands after those that come before it.
    pub steps: &'static [StepRow],
}

words! {
    /// What an item of a form is.
    pub enum ItemSort {
        /// An entry.
        Field,
        /// A paper that somebody presents.
        Paper,
        /// A signature.
        Signature,
        /// A copy for somebody.
        Copy,
        /// A filing with a department.
        Filing,
        /// A form to fill in.
        Form,
        /// A report to somebody.
        Report,
        /// A note.
        Note,
        /// A thing that is provided.
        Supply,
    }
}

/// One item of a form.
#[derive(Debug, Clone, Copy)]
pub struct ItemRow {
    /// The item's name.
    pub name: &'static str,
    /// What it is.
    pub sort: ItemSort,
    /// The clauses that demand it.
    pub clauses: &'static [Clause],
    /// Either of these will do; without any, the item itself is meant.
    pub any_of: &'static [&'static str],
    /// Who presents, fills in or signs it: any of these.
    pub who: &'static [&'static str],
    /// To whom it goes: all of these.
    pub to: &'static [&'static str],
    /// When it is demanded.
    pub condition: Condition,
    /// When that binds; otherwise it is advised.
    pub binding: Condition,
}

/// What a case needs in writing.
#[derive(Debug, Clone, Copy)]
pub struct FormRow {
    /// The form's name.
    pub name: &'static str,
    /// What it is for.
    pub text: Text,
    /// Its items.
    pub items: &'static [ItemRow],
}

/// One item of a checklist.
#[derive(Debug, Clone, Copy)]
pub struct CheckRow {
    /// The item's name.
    pub name: &'static str,
    /// The clauses that ask for it or forbid it.
    pub clauses: &'static [Clause],
    /// Whether it is only permitted: left undone it is worth no word.
    pub permitted: bool,
    /// When it applies.
    pub condition: Condition,
}

/// Conduct to observe.
#[derive(Debug, Clone, Copy)]
pub struct ChecklistRow {
    /// The checklist's name.
    pub name: &'static str,
    /// What it is for.
    pub text: Text,
    /// Its items.
    pub items: &'static [CheckRow],
}

/// Words for a moment.
#[derive(Debug, Clone, Copy)]
pub struct PhraseRow {
    /// The phrase's name.
    pub name: &'static str,
    /// The clauses that ask for the words, or the declined one.
    pub clauses: &'static [Clause],
    /// The moment at which they are said or written.
    pub moment: Option<&'static str>,
    /// What is filled in.
    pub slots: &'static [&'static str],
    /// The words; none where the clause is declined.
    pub words: Option<Text>,
    /// When they are due.
    pub condition: Condition,
}

/// The book of one trade.
#[derive(Debug, Clone, Copy)]
pub struct Book {
    /// The trade's name, in snake_case.
    pub trade: &'static str,
    /// The trade's title.
    pub title: Text,
    /// The version that the book states of itself.
    pub version: &'static str,
    /// SHA-256 of the book's text, in hexadecimal.
    pub digest: &'static str,
    /// The first clause.
    pub first: Clause,
    /// How many clauses there are.
    pub total: usize,
    /// Every word that an answer can speak of, sorted.
    pub names: &'static [NameRow],
    /// The policy's parameters.
    pub params: &'static [ParamRow],
    /// The limits.
    pub limits: &'static [LimitRow],
    /// The schedules.
    pub schedules: &'static [ScheduleRow],
    /// The procedures.
    pub procedures: &'static [ProcedureRow],
    /// The forms.
    pub forms: &'static [FormRow],
    /// The checklists.
    pub checklists: &'static [ChecklistRow],
    /// The phrases.
    pub phrases: &'static [PhraseRow],
}

impl Book {
    /// What people call the word `name`, a policy parameter included; the word itself where it has no entry.
    #[must_use]
    pub fn name(&self, name: &'static str, language: Language) -> &'static str {
        self.named(name, language).unwrap_or(name)
    }

    /// What people call this, where the book has a name for it.
    #[must_use]
    pub fn named(&self, word: &str, language: Language) -> Option<&'static str> {
        let entry = self.names.binary_search_by(|row| row.name.cmp(word)).ok().and_then(|at| self.names.get(at));
        let parameter = || self.params.iter().find(|row| row.name == word).map(|row| row.text);
        entry.map(|row| row.text).or_else(parameter).map(|text| text.get(language))
    }

    /// The book's clauses in its order.
    pub fn clauses(&self) -> impl Iterator<Item = Clause> + use<> {
        let first = self.first;
        (0..self.total).filter_map(move |place| first.nth(place))
    }
}
