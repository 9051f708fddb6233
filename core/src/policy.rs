//! What a shop has set: parameters inside the bounds of their clauses, and which settings were in force when.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    sync::Arc,
    vec::Vec,
};
use core::{any::Any, fmt};

use serde::{Serialize, Serializer, ser::SerializeMap};
use sha2::{Digest, Sha256};

use crate::{
    book::{Book, Figure, Language, ParamRow, Source},
    invalid::{Code, Expected, Fault, Faults, InvalidInput, echo},
    measure::Number,
    money::Money,
    node::{LONGEST_LIST, LONGEST_TEXT, MOST_FIELDS, Node},
    period::Period,
    shapes::phrase,
    time::{Instant, Zone},
    unit::Unit,
};

/// The value of one parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
enum Value {
    Number(Number),
    Money(Money),
    Flag(bool),
    Word(&'static str),
    Words(Vec<String>),
    Text(String),
    Periods(Vec<Period>),
}

/// A shop's own words for a phrase.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Wording {
    #[serde(skip_serializing_if = "Option::is_none")]
    zh: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    en: Option<String>,
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
    book: &'static Book,
    zone: Zone,
    values: Vec<Option<Value>>,
    wording: BTreeMap<&'static str, Wording>,
}

impl PartialEq for Book {
    fn eq(&self, other: &Self) -> bool {
        self.trade == other.trade
    }
}

/// The parameters that every policy has beside those of its book.
const SHARED: [&str; 2] = ["time_zone", "wording"];

impl Settings {
    /// The source's figures; what the source leaves open stays open.
    #[must_use]
    pub fn defaults(book: &'static Book) -> Self {
        let values = book.params.iter().map(|row| row.default.map(|number| row.value(number))).collect();
        Self { book, zone: Zone::default(), values, wording: BTreeMap::new() }
    }

    /// Reads settings; what is left out keeps the source's figure.
    ///
    /// # Errors
    /// [`InvalidInput`] with every fault: a parameter that does not exist, a value of another type, outside the
    /// bounds of its clause, or looser than a safety limit.
    pub fn load(book: &'static Book, node: &Node<'_>) -> Result<Self, InvalidInput> {
        let mut settings = Self::defaults(book);
        let mut faults = Faults::new();
        let Node::Map(fields) = node else {
            return Err(node.unfit(("an object of policy parameters", "政策参数对象")).into());
        };
        if fields.len() > MOST_FIELDS {
            return Err(Fault::new(Code::TooLong, "", ("an object of at most 1000 fields", "至多1000个字段的对象"))
                .got(fields.len())
                .into());
        }
        let mut seen: Vec<&str> = Vec::new();
        for (name, value) in fields {
            if seen.contains(&name.as_ref()) {
                faults.push(Fault::new(Code::Duplicate, echo(name), ("each parameter once", "每个参数一次")));
            }
            seen.push(name);
            if let Err(found) = settings.set(name, value) {
                faults.extend(found.into_iter().map(|fault| fault.below(&echo(name))));
            }
        }
        settings.check_order(&mut faults);
        faults.check().map(|()| settings)
    }

    fn set(&mut self, name: &str, node: &Node<'_>) -> Result<(), Vec<Fault>> {
        match name {
            "time_zone" => {
                let Node::Text(zone) = node else {
                    return Err(alloc::vec![
                        node.unfit(("an IANA time zone, such as Asia/Shanghai", "IANA 时区名,如 Asia/Shanghai"))
                    ]);
                };
                self.zone = zone.parse().map_err(|fault| alloc::vec![fault])?;
                Ok(())
            }
            "wording" => self.set_wording(node),
            _ => {
                let found = self.book.params.iter().zip(&mut self.values).find(|(row, _)| row.name == name);
                let Some((row, value)) = found else {
                    let known = self.book.params.iter().map(|row| row.name).chain(SHARED);
                    let fault = Fault::new(
                        Code::UnknownField,
                        "",
                        (
                            format!("a parameter of the {} policy", self.book.trade),
                            format!("{} 政策的参数", self.book.trade),
                        ),
                    );
                    return Err(alloc::vec![fault.nearest(name, known)]);
                };
                if !matches!(node, Node::Null) {
                    *value = Some(row.read(node).map_err(|fault| alloc::vec![fault])?);
                }
                Ok(())
            }
        }
    }

    fn set_wording(&mut self, node: &Node<'_>) -> Result<(), Vec<Fault>> {
        let mut faults = Vec::new();
        let Node::Map(phrases) = node else {
            return Err(alloc::vec![node.unfit(("an object of phrases", "话术对象"))]);
        };
        for (name, texts) in phrases {
            let Some(row) = self.book.phrases.iter().find(|row| row.name == *name && row.words.is_some()) else {
                let known = self.book.phrases.iter().map(|row| row.name);
                faults.push(
                    Fault::new(Code::UnknownWord, echo(name), ("a phrase of the book", "规则书中的话术"))
                        .nearest(name, known),
                );
                continue;
            };
            if self.wording.contains_key(row.name) {
                faults.push(Fault::new(Code::Duplicate, row.name, ("each phrase once", "每条话术一次")));
            }
            let Node::Map(texts) = texts else {
                faults.push(texts.unfit(("an object with zh or en", "含 zh 或 en 的对象")).below(name));
                continue;
            };
            let mut wording = Wording::default();
            for (language, text) in texts {
                let place = match language.as_ref() {
                    "zh" => &mut wording.zh,
                    "en" => &mut wording.en,
                    other => {
                        let fault = Fault::new(Code::UnknownField, echo(other), ("zh or en", "zh 或 en"));
                        faults.push(fault.below(name));
                        continue;
                    }
                };
                if place.is_some() {
                    let fault = Fault::new(Code::Duplicate, language.as_ref(), ("each language once", "每种语言一次"));
                    faults.push(fault.below(name));
                }
                match text {
                    Node::Text(text) => match phrase::check_slots(text, row.slots) {
                        Ok(()) => *place = Some(text.to_string()),
                        Err(fault) => faults.push(fault.below(language).below(name)),
                    },
                    other => faults.push(
                        other.unfit(("the words with their slots", "带空位的话术文本")).below(language).below(name),
                    ),
                }
            }
            self.wording.insert(row.name, wording);
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }

    fn check_order(&self, faults: &mut Faults) {
        for (at, row) in self.book.params.iter().enumerate() {
            let Some(other) = row.not_above else { continue };
            if let (Some(low), Some(high), Some(high_row)) =
                (self.number(at), self.number(other), self.book.params.get(other))
                && low > high
            {
                let expected =
                    (format!("at most {} ({high})", high_row.name), format!("不超过 {}({high})", high_row.name));
                faults.push(Fault::new(Code::OutsideBounds, row.name, expected).got(low).clause(row.clause));
            }
        }
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

/// A value as it loads again: a share is read from text only, so it is written as text.
struct Entry<'s>(Unit, &'s Value);

impl Serialize for Entry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self(Unit::Rate, Value::Number(share)) => serializer.collect_str(share),
            Self(_, value) => value.serialize(serializer),
        }
    }
}

/// All settings, open ones as null.
impl Serialize for Settings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("time_zone", self.zone.name())?;
        for (row, value) in self.book.params.iter().zip(&self.values) {
            map.serialize_entry(row.name, &value.as_ref().map(|value| Entry(row.unit, value)))?;
        }
        map.serialize_entry("wording", &self.wording)?;
        map.end()
    }
}

struct Changes<'s>(&'s Settings);

impl Serialize for Changes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let settings = self.0;
        let mut map = serializer.serialize_map(None)?;
        if settings.zone != Zone::default() {
            map.serialize_entry("time_zone", settings.zone.name())?;
        }
        for (row, value) in settings.book.params.iter().zip(&settings.values) {
            if let Some(value) = value
                && Some(value) != row.default.map(|number| row.value(number)).as_ref()
            {
                map.serialize_entry(row.name, &Entry(row.unit, value))?;
            }
        }
        if !settings.wording.is_empty() {
            map.serialize_entry("wording", &settings.wording)?;
        }
        map.end()
    }
}

impl ParamRow {
    fn value(&self, number: Number) -> Value {
        match self.unit {
            Unit::Cny => Value::Money(Money::from_fen(number.millionths().div_euclid(10_000)).unwrap_or_default()),
            Unit::Flag => Value::Flag(number != Number::ZERO),
            _ => Value::Number(number),
        }
    }

    fn read(&self, node: &Node<'_>) -> Result<Value, Fault> {
        match self.unit {
            Unit::Flag => match node {
                Node::Flag(flag) => Ok(Value::Flag(*flag)),
                other => Err(other.unfit(("true or false", "true 或 false"))),
            },
            Unit::Word => self.read_word(node).map(Value::Word),
            Unit::Words => self.read_words(node).map(Value::Words),
            Unit::Periods => read_periods(node).map(Value::Periods),
            Unit::Text => match node {
                Node::Text(text) if text.len() <= LONGEST_TEXT => Ok(Value::Text(text.to_string())),
                Node::Text(text) => {
                    Err(Fault::new(Code::TooLong, "", ("a text of at most 65536 bytes", "不超过65536字节的文本"))
                        .got(text.len()))
                }
                other => Err(other.unfit(("a text", "文本"))),
            },
            Unit::Cny => {
                let money = Money::from_node(node)?;
                let number = Number::try_from(money.decimal())?;
                self.check(number, node).map(|()| Value::Money(money))
            }
            _ => {
                if let Node::Float(value) = node
                    && self.unit == Unit::Rate
                {
                    let expected =
                        ("a share as text or decimal, such as \"0.15\"", "以文本或十进制数给出的比例,如 \"0.15\"");
                    return Err(Fault::new(Code::FloatMoney, "", expected).got(value));
                }
                let number = Number::from_node(node)?;
                if matches!(self.unit, Unit::Count | Unit::Day | Unit::Week | Unit::Month | Unit::Year) {
                    let whole = Number::whole(number.abs().count());
                    if number.abs() != whole {
                        return Err(Fault::new(Code::TooPrecise, "", ("a whole number", "整数")).got(number));
                    }
                    if number != whole && self.min.is_none() {
                        return Err(
                            Fault::new(Code::Negative, "", ("a whole number from 0", "不小于0的整数")).got(number)
                        );
                    }
                }
                self.check(number, node).map(|()| Value::Number(number))
            }
        }
    }

    fn read_word(&self, node: &Node<'_>) -> Result<&'static str, Fault> {
        let expected = || Expected::one_of(self.one_of.iter().copied());
        match node {
            Node::Text(word) => self.one_of.iter().find(|known| **known == *word).copied().ok_or_else(|| {
                Fault::new(Code::UnknownWord, "", expected()).got(word).nearest(word, self.one_of.iter().copied())
            }),
            other => Err(other.unfit(expected())),
        }
    }

    fn read_words(&self, node: &Node<'_>) -> Result<Vec<String>, Fault> {
        match node {
            Node::List(items) if items.len() > LONGEST_LIST => {
                Err(Fault::new(Code::TooLong, "", ("a list of at most 100000 words", "至多100000个词的列表"))
                    .got(items.len()))
            }
            Node::List(items) => items
                .iter()
                .enumerate()
                .map(|(at, item)| match item {
                    Node::Text(word) if self.one_of.is_empty() && word.len() <= LONGEST_TEXT => Ok(word.to_string()),
                    _ if self.one_of.is_empty() => Err(item.unfit(("a word", "词")).below(&format!("[{at}]"))),
                    _ => self.read_word(item).map(ToString::to_string).map_err(|fault| fault.below(&format!("[{at}]"))),
                })
                .collect(),
            other => Err(other.unfit(("a list of words", "词的列表"))),
        }
    }

    /// Whether a value lies inside the bounds of its clause.
    fn check(&self, number: Number, node: &Node<'_>) -> Result<(), Fault> {
        let below = self.min.is_some_and(|min| number < min);
        let above = self.max.is_some_and(|max| number > max);
        if !below && !above {
            return Ok(());
        }
        let code = if self.clause.is_safety() { Code::LoosensSafety } else { Code::OutsideBounds };
        let unit = match self.unit {
            Unit::Rate | Unit::Count => String::new(),
            other => format!(" {}", other.sign()),
        };
        let expected = match (self.min, self.max) {
            (Some(min), Some(max)) => (format!("from {min} to {max}{unit}"), format!("{min}至{max}{unit}")),
            (Some(min), None) => (format!("{min}{unit} or more"), format!("不低于{min}{unit}")),
            (None, Some(max)) => (format!("{max}{unit} or less"), format!("不超过{max}{unit}")),
            (None, None) => return Ok(()),
        };
        let got: &dyn fmt::Display = match node {
            Node::Text(text) => text,
            _ => &number,
        };
        Err(Fault::new(code, "", expected).got(got).clause(self.clause))
    }
}

/// A list of periods of the day.
fn read_periods(node: &Node<'_>) -> Result<Vec<Period>, Fault> {
    let Node::List(items) = node else {
        return Err(node.unfit(("a list of periods, such as [\"11:00-13:00\"]", "时段列表,如 [\"11:00-13:00\"]")));
    };
    if items.len() > MOST_FIELDS {
        return Err(
            Fault::new(Code::TooLong, "", ("a list of at most 1000 periods", "至多1000个时段的列表")).got(items.len())
        );
    }
    let read =
        |(at, item): (usize, &Node<'_>)| Period::from_node(item).map_err(|fault| fault.below(&format!("[{at}]")));
    items.iter().enumerate().map(read).collect()
}

/// A policy of some trade, as the registry hands it on.
pub trait TradePolicy: Any + Send + Sync {
    /// Its parameters.
    fn settings(&self) -> &Settings;
}

/// A policy of any trade, shared.
pub type AnyPolicy = Arc<dyn TradePolicy>;

impl fmt::Debug for dyn TradePolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings().fmt(f)
    }
}

/// Policies with the instants from which they were in force: an old case is judged by the terms of its day.
///
/// ```
/// use clausebook::{furniture_store::Policy, policy::PolicyHistory};
/// let strict = Policy::builder().cancellation_fee_rate("0.15").build().unwrap();
/// let history = PolicyHistory::new(vec![
///     ("2026-01-01T00:00:00+08:00".parse().unwrap(), Policy::default()),
///     ("2026-07-01T00:00:00+08:00".parse().unwrap(), strict.clone()),
/// ]).unwrap();
/// assert_eq!(history.at("2026-07-01T00:00:00+08:00".parse().unwrap()), Some(&strict));
/// assert_eq!(history.at("2025-12-31T23:59:59+08:00".parse().unwrap()), None);
/// ```
#[derive(Debug, Clone)]
pub struct PolicyHistory<P> {
    terms: Vec<(Instant, P)>,
}

impl<P> PolicyHistory<P> {
    /// The policies, each with the instant from which on it is in force, in any order.
    ///
    /// # Errors
    /// [`InvalidInput`] where two are to be in force from the same instant on.
    pub fn new(mut terms: Vec<(Instant, P)>) -> Result<Self, InvalidInput> {
        terms.sort_by_key(|(from, _)| *from);
        let mut faults = Faults::new();
        for (earlier, later) in terms.iter().zip(terms.iter().skip(1)) {
            if earlier.0 == later.0 {
                faults.push(
                    Fault::new(Code::Duplicate, "", ("one policy from an instant on", "同一时刻起只能有一个政策"))
                        .got(later.0),
                );
            }
        }
        faults.check().map(|()| Self { terms })
    }

    /// The policy that was in force at an instant; none before the first.
    #[must_use]
    pub fn at(&self, instant: Instant) -> Option<&P> {
        self.terms.iter().rev().find(|(from, _)| *from <= instant).map(|(_, policy)| policy)
    }
}
