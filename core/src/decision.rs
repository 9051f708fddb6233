//! What every function returns: a verdict, a value, and the clauses that made it.

mod cited;
mod findings;

use alloc::{borrow::Cow, boxed::Box, string::String};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

pub use findings::{Findings, Noted};
#[cfg(feature = "arrow")]
pub(crate) use {
    cited::{FEW, Few},
    findings::Cites,
};

use crate::{
    book::Figure,
    clause::{Clause, Severity},
    measure::Number,
    money::Money,
    time::{Day, Instant},
    unit::Unit,
};

words! {
    /// The four answers to a case.
    pub enum Verdict {
        /// It is in order.
        Ok,
        /// A known fact breaks a clause.
        Refused,
        /// Steps, papers or signatures are still to come.
        Pending,
        /// A fact or a policy figure that is needed is not known.
        Undetermined,
    }
}

words! {
    /// What a clause makes of a case.
    pub enum Outcome {
        /// The clause is kept, or it is the one chosen.
        Met,
        /// The clause is broken.
        Breached,
        /// The clause advises otherwise; nothing is refused.
        Advice,
        /// Something that the clause asks for is still to come.
        Missing,
        /// A fact that the clause needs is not known.
        Unknown,
    }
}

words! {
    /// How what was seen is held against the limit.
    pub enum Comparison {
        /// Up to and including the limit.
        AtMost,
        /// The limit itself or more.
        AtLeast,
        /// Only below the limit.
        LessThan,
        /// Only above the limit.
        MoreThan,
        /// The limit itself.
        Equal,
    }
}

impl Comparison {
    /// Whether `seen` keeps `limit`.
    #[must_use]
    pub fn keeps<T: PartialOrd>(self, seen: T, limit: T) -> bool {
        match self {
            Self::AtMost => seen <= limit,
            Self::AtLeast => seen >= limit,
            Self::LessThan => seen < limit,
            Self::MoreThan => seen > limit,
            Self::Equal => seen == limit,
        }
    }
}

words! {
    /// What would put a finding right.
    pub enum Remedy {
        /// Bring the value up to the limit.
        RaiseToLimit,
        /// Bring the value down to the limit.
        LowerToLimit,
        /// Bring the value to the limit.
        SetToLimit,
        /// Wait until the instant given as the limit.
        WaitForLimit,
        /// Do it now: it is late.
        DoNow,
        /// First do the step given as the limit.
        DoLimitFirst,
        /// Hand in what is named.
        Provide,
        /// Find out the fact that is named.
        FindOut,
        /// Set the policy parameter that is named.
        SetPolicy,
        /// Stop at once.
        Stop,
        /// Take the way given as the limit instead.
        UseLimit,
        /// Leave it: nothing puts it right.
        Nothing,
    }
}

/// A value that a finding speaks of.
#[derive(Debug, Clone, PartialEq)]
pub enum Quantity {
    /// A measure or a count.
    Number(Number),
    /// An amount in yuan.
    Money(Money),
    /// An instant, in the shop's zone.
    Instant(Instant),
    /// A calendar day of the shop.
    Day(Day),
    /// Yes or no.
    Flag(bool),
    /// A word of the book or of an enumeration.
    Word(&'static str),
    /// A text that came with the case.
    Text(Box<str>),
}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.serialize(serializer),
            Self::Money(value) => value.serialize(serializer),
            Self::Instant(value) => value.serialize(serializer),
            Self::Day(value) => value.serialize(serializer),
            Self::Flag(value) => serializer.serialize_bool(*value),
            Self::Word(value) => serializer.serialize_str(value),
            Self::Text(value) => serializer.serialize_str(value),
        }
    }
}

impl JsonSchema for Quantity {
    fn schema_name() -> Cow<'static, str> {
        "Quantity".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["number", "string", "boolean"] })
    }
}

macro_rules! quantity_from {
    ($($from:ty => $variant:ident),+) => {
        $(impl From<$from> for Quantity {
            fn from(value: $from) -> Self {
                Self::$variant(value)
            }
        })+
    };
}
quantity_from!(Number => Number, Money => Money, Instant => Instant, Day => Day, bool => Flag, &'static str => Word, Box<str> => Text);

impl From<String> for Quantity {
    fn from(value: String) -> Self {
        Self::Text(value.into_boxed_str())
    }
}

impl From<Figure> for Quantity {
    fn from(figure: Figure) -> Self {
        Self::Number(figure.value)
    }
}

/// What one clause makes of a case: what was seen, what is allowed, by how much it misses, what would put it right.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Finding {
    /// The clause.
    pub clause: Clause,
    /// What it makes of the case.
    pub outcome: Outcome,
    /// The thing it speaks of: a fact, a paper, a step, an act, a policy parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what: Option<&'static str>,
    /// The place in the list that came with the case, counted from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<u32>,
    /// What was seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seen: Option<Quantity>,
    /// How it is held against the limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparison: Option<Comparison>,
    /// What is allowed or asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Quantity>,
    /// By how much it misses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Quantity>,
    /// The unit of the numbers; of `by` where the others are instants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    /// What would put it right.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remedy: Option<Remedy>,
}

impl Finding {
    /// A finding with nothing but its outcome.
    #[must_use]
    pub const fn new(clause: Clause, outcome: Outcome) -> Self {
        Self {
            clause,
            outcome,
            what: None,
            at: None,
            seen: None,
            comparison: None,
            limit: None,
            by: None,
            unit: None,
            remedy: None,
        }
    }

    /// The clause is kept, or chosen.
    #[must_use]
    pub const fn met(clause: Clause) -> Self {
        Self::new(clause, Outcome::Met)
    }

    /// The clause is broken; where it only advises (`should`), that is advice.
    #[must_use]
    pub fn breached(clause: Clause) -> Self {
        let outcome = match clause.severity() {
            Severity::Should => Outcome::Advice,
            Severity::Must | Severity::Never => Outcome::Breached,
        };
        Self::new(clause, outcome)
    }

    /// The clause advises otherwise.
    #[must_use]
    pub const fn advice(clause: Clause) -> Self {
        Self::new(clause, Outcome::Advice)
    }

    /// `what` is still to come.
    #[must_use]
    pub const fn missing(clause: Clause, what: &'static str) -> Self {
        let mut finding = Self::new(clause, Outcome::Missing);
        finding.what = Some(what);
        finding.remedy = Some(Remedy::Provide);
        finding
    }

    /// The fact `what` is not known.
    #[must_use]
    pub const fn unknown(clause: Clause, what: &'static str) -> Self {
        let mut finding = Self::new(clause, Outcome::Unknown);
        finding.what = Some(what);
        finding.remedy = Some(Remedy::FindOut);
        finding
    }

    /// The policy parameter `what` is open and needed.
    #[must_use]
    pub const fn open(clause: Clause, what: &'static str) -> Self {
        let mut finding = Self::unknown(clause, what);
        finding.remedy = Some(Remedy::SetPolicy);
        finding
    }
}

/// A verdict, its value, and the clauses that made it, in the order of the book.
///
/// The verdict always follows from the findings, so that no answer stands without its clause.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[must_use]
pub struct Decision<T> {
    verdict: Verdict,
    value: Option<T>,
    findings: Findings,
}

impl<T> Decision<T> {
    /// The answer.
    pub const fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// What was worked out; nothing where it could not be.
    pub const fn value(&self) -> Option<&T> {
        self.value.as_ref()
    }

    /// What each clause makes of the case, in the order of the book.
    pub fn findings(&self) -> &[Finding] {
        self.findings.as_slice()
    }

    /// The clauses that the answer rests on, each once, in the order of the book.
    pub fn cites(&self) -> impl Iterator<Item = Clause> + '_ {
        self.findings.cites().once()
    }

    /// The clauses of the findings, of which nothing else may have been kept.
    #[cfg(feature = "arrow")]
    pub(crate) fn found(&self) -> Cites<'_> {
        self.findings.cites()
    }

    /// Takes the decision apart, to build on it in another decision about the same case.
    pub fn into_parts(self) -> (Option<T>, Findings) {
        (self.value, self.findings)
    }
}

/// The value of a decision that has none beside its verdict.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Nothing {}
