//! The parameters of a trade's policy.

use alloc::{collections::BTreeMap, format, string::String, vec::Vec};

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{param::Value, write::Changes};
use crate::{
    book::{Book, Figure, Language, Source},
    decision::Findings,
    measure::Number,
    money::Money,
    node::Node,
    period::Period,
    time::Zone,
};

/// A shop's own words for a phrase.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Wording {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) zh: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) en: Option<String>,
}

impl Wording {
    pub(crate) fn get(&self, language: Language) -> Option<&str> {
        match language {
            Language::Zh => self.zh.as_deref(),
            Language::En => self.en.as_deref(),
        }
    }
}

/// The parameters of one trade's policy, every one inside the bounds of its clause.
///
/// A trade's own `Policy` wraps it and gives each parameter its typed getter.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    pub(super) book: &'static Book,
    pub(super) zone: Zone,
    pub(super) values: Vec<Option<Value>>,
    pub(super) wording: BTreeMap<&'static str, Wording>,
    /// Whether nobody reads more of a decision's findings than which clauses it cites.
    cites_only: bool,
}

impl PartialEq for Book {
    fn eq(&self, other: &Self) -> bool {
        self.trade == other.trade
    }
}

impl Settings {
    /// The source's figures; what the source leaves open stays open.
    #[must_use]
    pub fn defaults(book: &'static Book) -> Self {
        let values = book.params.iter().map(|row| row.default.map(|number| row.value(number))).collect();
        Self { book, zone: Zone::default(), values, wording: BTreeMap::new(), cites_only: false }
    }

    /// The book whose parameters these are.
    #[must_use]
    pub const fn book(&self) -> &'static Book {
        self.book
    }

    /// The shop's time zone.
    #[must_use]
    pub const fn zone(&self) -> Zone {
        self.zone
    }

    /// The same settings for decisions of which nobody reads more findings than which clauses they cite.
    #[cfg(feature = "arrow")]
    #[must_use]
    pub(crate) fn cites_only(mut self) -> Self {
        self.cites_only = true;
        self
    }

    /// The findings of a decision that is about to be made.
    #[inline]
    pub(crate) fn findings(&self) -> Findings {
        if self.cites_only { Findings::cited() } else { Findings::new() }
    }

    fn value(&self, at: usize) -> Option<&Value> {
        self.values.get(at).and_then(Option::as_ref)
    }

    /// A number; none where it is open.
    #[must_use]
    pub fn number(&self, at: usize) -> Option<Number> {
        match self.value(at) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// An amount; none where it is open.
    #[must_use]
    pub fn money(&self, at: usize) -> Option<Money> {
        match self.value(at) {
            Some(Value::Money(money)) => Some(*money),
            _ => None,
        }
    }

    /// A yes or no; none where it is open.
    #[must_use]
    pub fn flag(&self, at: usize) -> Option<bool> {
        match self.value(at) {
            Some(Value::Flag(flag)) => Some(*flag),
            _ => None,
        }
    }

    /// A word; none where it is open.
    #[must_use]
    pub fn word(&self, at: usize) -> Option<&'static str> {
        match self.value(at) {
            Some(Value::Word(word)) => Some(word),
            _ => None,
        }
    }

    /// Words; none where they are open.
    #[must_use]
    pub fn words(&self, at: usize) -> &[String] {
        match self.value(at) {
            Some(Value::Words(words)) => words,
            _ => &[],
        }
    }

    /// A text; none where it is open.
    #[must_use]
    pub fn text(&self, at: usize) -> Option<&str> {
        match self.value(at) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Periods of the day; none where they are open, which is another thing than an empty list.
    #[must_use]
    pub fn periods(&self, at: usize) -> Option<&[Period]> {
        match self.value(at) {
            Some(Value::Periods(periods)) => Some(periods),
            _ => None,
        }
    }

    /// A number with its unit; none where it is open.
    #[must_use]
    pub fn figure(&self, source: Source) -> Option<Figure> {
        match source {
            Source::Fixed(figure) => Some(figure),
            Source::Policy(at) => Some(Figure { value: self.number(at)?, unit: self.book.params.get(at)?.unit }),
        }
    }

    /// The name of the parameter that a shape's figure comes from, if it does.
    #[must_use]
    pub fn parameter(&self, source: Source) -> Option<&'static str> {
        match source {
            Source::Fixed(_) => None,
            Source::Policy(at) => self.book.params.get(at).map(|row| row.name),
        }
    }

    pub(crate) fn wording(&self, phrase: &str) -> Option<&Wording> {
        self.wording.get(phrase)
    }

    /// What differs from the source's figures, as a tree that loads as the same settings.
    #[must_use]
    pub fn changes(&self) -> Node<'static> {
        crate::node::to_node(&Changes(self)).unwrap_or(Node::Null)
    }

    /// SHA-256 of all settings, in hexadecimal: two policies with the same digest decide the same.
    #[must_use]
    pub fn digest(&self) -> String {
        let text = serde_json::to_string(self).unwrap_or_default();
        hexadecimal(&Sha256::digest(text.as_bytes()))
    }
}

pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
