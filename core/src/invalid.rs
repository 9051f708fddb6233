//! Bad input: what is wrong, where, what was expected and what came. Never a verdict.

use alloc::{
    borrow::Cow,
    boxed::Box,
    collections::BTreeSet,
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;

use serde::Serialize;

use crate::book::{Language, Text};

words! {
    /// What is wrong with an input; a closed list.
    #[non_exhaustive]
    pub enum Code {
        /// A value of another type.
        WrongType,
        /// A field that has to be there is not.
        MissingField,
        /// A field that the function does not know.
        UnknownField,
        /// A word that is not in the list.
        UnknownWord,
        /// An instant without an offset.
        NaiveTime,
        /// Money as a binary floating point number.
        FloatMoney,
        /// NaN or an infinity.
        NotFinite,
        /// A negative value where none can be.
        Negative,
        /// A value beyond what can be.
        OutOfRange,
        /// More decimal places than the unit has.
        TooPrecise,
        /// A text or a list beyond all measure.
        TooLong,
        /// Lists or objects nested beyond all measure.
        TooDeep,
        /// An instant or a day before the one it follows.
        BeforeEvent,
        /// Two statements that cannot both be true.
        Contradiction,
        /// The same thing twice.
        Duplicate,
        /// A text that is no JSON, TOML, number, instant or day.
        Unparsable,
        /// A slot of a phrase that is not filled in.
        UnfilledSlot,
        /// A policy value that loosens a safety limit.
        LoosensSafety,
        /// A policy value outside the bounds that its clause gives.
        OutsideBounds,
        /// A function, shape or trade that does not exist.
        UnknownFunction,
        /// A policy of another trade.
        WrongPolicy,
        /// The library failed; a defect of clausebook.
        Internal,
    }
}

/// What an input was expected to be, in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// English.
    pub en: Cow<'static, str>,
    /// Simplified Chinese.
    pub zh: Cow<'static, str>,
}

impl Expected {
    /// One of these words; nothing at all where there is none.
    pub(crate) fn one_of<'w>(words: impl IntoIterator<Item = &'w str>) -> Self {
        let list = words.into_iter().collect::<Vec<_>>().join(", ");
        if list.is_empty() {
            return Self { en: "nothing".into(), zh: "不填".into() };
        }
        Self { en: format!("one of {list}").into(), zh: format!("以下之一:{list}").into() }
    }

    /// What was expected, in `language`.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Zh => &self.zh,
        }
    }
}

impl<E: Into<Cow<'static, str>>, Z: Into<Cow<'static, str>>> From<(E, Z)> for Expected {
    fn from((en, zh): (E, Z)) -> Self {
        Self { en: en.into(), zh: zh.into() }
    }
}

impl From<Text> for Expected {
    fn from(text: Text) -> Self {
        Self::from((text.en, text.zh))
    }
}

/// The wire form is English; a person's sentence comes from [`Fault::message`].
impl Serialize for Expected {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.en)
    }
}

/// One thing that is wrong with an input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// What is wrong.
    pub code: Code,
    /// Where: `lines[3].price`; empty for the input as a whole.
    pub path: String,
    /// What was expected.
    pub expected: Box<Expected>,
    /// What came; shortened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub got: Option<String>,
    /// The nearest known name or word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nearest: Option<String>,
    /// The clause whose bound a policy value breaks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clause: Option<crate::Clause>,
}

const LONGEST_ECHO: usize = 60;

/// As much of a foreign name as a path repeats.
pub(crate) fn echo(name: &str) -> String {
    name.chars().take(LONGEST_ECHO).collect()
}

impl Fault {
    /// A fault at `path`.
    #[must_use]
    pub fn new(code: Code, path: impl Into<String>, expected: impl Into<Expected>) -> Self {
        Self { code, path: path.into(), expected: Box::new(expected.into()), got: None, nearest: None, clause: None }
    }

    /// What came.
    #[must_use]
    pub fn got(mut self, got: impl fmt::Display) -> Self {
        let text = got.to_string();
        self.got = Some(if text.chars().count() > LONGEST_ECHO {
            let mut short = echo(&text);
            short.push('…');
            short
        } else {
            text
        });
        self
    }

    /// The known name nearest to what came, if one is near.
    #[must_use]
    pub fn nearest<'n>(mut self, got: &str, known: impl IntoIterator<Item = &'n str>) -> Self {
        self.nearest = nearest(got, known).map(ToString::to_string);
        self
    }

    /// The clause whose bound is broken.
    #[must_use]
    pub const fn clause(mut self, clause: crate::Clause) -> Self {
        self.clause = Some(clause);
        self
    }

    /// The same fault below `parent`.
    #[must_use]
    pub fn below(mut self, parent: &str) -> Self {
        self.path = match (parent.is_empty(), self.path.is_empty(), self.path.starts_with('[')) {
            (true, _, _) => self.path,
            (_, true, _) => parent.to_string(),
            (_, _, true) => format!("{parent}{}", self.path),
            _ => format!("{parent}.{}", self.path),
        };
        self
    }

    /// The fault as a sentence.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        crate::message::fault(self, language)
    }
}

impl core::error::Error for Fault {}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Language::En))
    }
}

/// An input that cannot be judged, with every fault that was found in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{}", self.message(Language::En))]
pub struct InvalidInput {
    faults: Vec<Fault>,
}

impl InvalidInput {
    /// The faults, in the order of the input.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// All faults as one text, a line each.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        self.faults.iter().map(|fault| fault.message(language)).collect::<Vec<_>>().join("\n")
    }
}

impl InvalidInput {
    /// The same faults below `parent`.
    #[must_use]
    pub fn below(self, parent: &str) -> Self {
        Self { faults: self.faults.into_iter().map(|fault| fault.below(parent)).collect() }
    }

    /// The same faults where that which was read as `field` stands at `place`.
    #[must_use]
    pub(crate) fn moved(mut self, field: &str, place: &str) -> Self {
        for fault in &mut self.faults {
            if let Some(rest) = fault.path.strip_prefix(field) {
                fault.path = format!("{place}{rest}");
            }
        }
        self
    }
}

impl From<Fault> for InvalidInput {
    fn from(fault: Fault) -> Self {
        Self { faults: alloc::vec![fault] }
    }
}

/// Faults while an input is being checked.
#[derive(Debug, Default)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// No fault yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a fault.
    pub fn push(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    /// Adds every fault of another check.
    pub fn extend(&mut self, faults: impl IntoIterator<Item = Fault>) {
        self.0.extend(faults);
    }

    /// Notes a fault where `later` (at `path`) lies before `earlier`, which is called `event`.
    #[inline]
    pub fn not_before<T: PartialOrd + fmt::Display>(
        &mut self,
        path: &'static str,
        later: Option<&T>,
        event: &'static str,
        earlier: Option<&T>,
    ) {
        if let (Some(later), Some(earlier)) = (later, earlier)
            && later < earlier
        {
            self.before(path, later, event, earlier);
        }
    }

    #[cold]
    fn before(
        &mut self,
        path: &'static str,
        later: &dyn fmt::Display,
        event: &'static str,
        earlier: &dyn fmt::Display,
    ) {
        let expected = (format!("not before {event} ({earlier})"), format!("不早于 {event}({earlier})"));
        self.push(Fault::new(Code::BeforeEvent, path, expected).got(later));
    }

    /// Notes a fault where what is at `path` lies after the present.
    pub fn not_after<T: PartialOrd + fmt::Display>(&mut self, path: &str, instant: Option<T>, now: T) {
        if let Some(instant) = instant.filter(|instant| *instant > now) {
            let expected = (format!("not after the present ({now})"), format!("不晚于现在({now})"));
            self.push(Fault::new(Code::OutOfRange, path, expected).got(instant));
        }
    }

    /// Notes a fault for every entry of a list that stands in it already.
    pub fn each_once<T: PartialEq>(&mut self, path: &'static str, list: &[T], word: impl Fn(&T) -> &'static str) {
        for (place, item) in list.iter().enumerate() {
            if list.iter().take(place).any(|earlier| earlier == item) {
                let expected = ("each entry once", "每项只出现一次");
                self.push(Fault::new(Code::Duplicate, format!("{path}[{place}]"), expected).got(word(item)));
            }
        }
    }

    /// Notes a fault for every text of a list that is blank or stands in it already.
    pub fn each_name_once<'t>(&mut self, path: &str, names: impl IntoIterator<Item = &'t str>) {
        let mut seen = BTreeSet::new();
        for (place, name) in names.into_iter().enumerate() {
            let path = || format!("{path}[{place}]");
            if name.trim().is_empty() {
                let expected = ("a text that is not blank", "非空白的文本");
                self.push(Fault::new(Code::Unparsable, path(), expected).got("a blank text"));
            } else if !seen.insert(name) {
                self.push(Fault::new(Code::Duplicate, path(), ("each entry once", "每项只出现一次")).got(name));
            }
        }
    }

    /// Notes a fault where a list is empty.
    pub fn not_empty<T>(&mut self, path: &'static str, list: &[T]) {
        if list.is_empty() {
            self.push(Fault::new(Code::MissingField, path, ("at least one entry", "至少一项")));
        }
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every fault so far.
    #[must_use]
    pub fn into_vec(self) -> Vec<Fault> {
        self.0
    }

    /// An error with all faults, if there are any.
    ///
    /// # Errors
    /// [`InvalidInput`] with every fault noted.
    pub fn check(self) -> Result<(), InvalidInput> {
        if self.0.is_empty() { Ok(()) } else { Err(InvalidInput { faults: self.0 }) }
    }
}

/// The name of `known` nearest to `name`, if it is near enough to be a slip.
pub(crate) fn nearest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    if name.len() > LONGEST_ECHO {
        return None;
    }
    let allowed = name.chars().count().div_ceil(3).max(1);
    known
        .into_iter()
        .map(|candidate| (edits(name, candidate), candidate))
        .filter(|(edits, _)| *edits <= allowed)
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, candidate)| candidate)
}

/// Levenshtein distance. The usual crate for it needs `std`.
fn edits(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.chars().count()).collect();
    for (down, a) in left.chars().enumerate() {
        let mut diagonal = down;
        let mut previous = down.saturating_add(1);
        let mut next = alloc::vec![previous];
        for (b, above) in right.chars().zip(row.iter().skip(1)) {
            let replaced = diagonal.saturating_add(usize::from(a != b));
            previous = replaced.min(previous.saturating_add(1)).min(above.saturating_add(1));
            diagonal = *above;
            next.push(previous);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
