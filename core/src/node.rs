//! A case or an answer as a plain tree: what the bindings build from their languages' own values.

mod de;
mod ser;

use alloc::{
    borrow::Cow,
    string::{String, ToString},
    vec::Vec,
};

use rust_decimal::Decimal;

use crate::{
    book::Language,
    invalid::{Code, Expected, Fault},
    measure::Number,
    money::Money,
    time::{Day, Instant},
};

pub use de::Misfit;
#[cfg(feature = "arrow")]
pub(crate) use ser::Packed;
pub use ser::to_node;

/// The longest text that is taken, in bytes.
pub const LONGEST_TEXT: usize = 65_536;
/// The longest list that is taken.
pub const LONGEST_LIST: usize = 100_000;
/// The most fields that an object may have.
pub const MOST_FIELDS: usize = 1_000;
/// The deepest nesting that is taken.
pub const DEEPEST: usize = 32;

/// One value of a case or an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Node<'a> {
    /// Not given.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Int(i64),
    /// A binary floating point number.
    Float(f64),
    /// A decimal number as it came.
    Decimal(Decimal),
    /// A text or a word.
    Text(Cow<'a, str>),
    /// An instant.
    Instant(Instant),
    /// A calendar day.
    Day(Day),
    /// A measure.
    Number(Number),
    /// An amount.
    Money(Money),
    /// Values in a row.
    List(Vec<Node<'a>>),
    /// Values by name, in the order in which they came.
    Map(Vec<(Cow<'a, str>, Node<'a>)>),
    /// A value of the other language that has no place here, and why.
    Unfit(Code, String),
}

impl Node<'_> {
    /// The value of a field; none where this is no map or has no such field.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Map(fields) => fields.iter().find(|(field, _)| field == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// What sort of value it is, in words.
    #[must_use]
    pub fn sort(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Flag(_) => "a truth value",
            Self::Int(_) => "a whole number",
            Self::Float(_) | Self::Decimal(_) | Self::Number(_) => "a number",
            Self::Money(_) => "an amount",
            Self::Text(_) => "a text",
            Self::Instant(_) => "an instant",
            Self::Day(_) => "a day",
            Self::List(_) => "a list",
            Self::Map(_) => "an object",
            Self::Unfit(..) => "a foreign value",
        }
    }

    /// The fault of this value standing where something else was expected.
    #[must_use]
    pub fn unfit(&self, expected: impl Into<Expected>) -> Fault {
        match self {
            Self::Unfit(code, got) => Fault::new(*code, "", expected).got(got),
            Self::Text(text) => Fault::new(Code::WrongType, "", expected).got(text),
            Self::Int(value) => Fault::new(Code::WrongType, "", expected).got(value),
            Self::Float(value) => Fault::new(Code::WrongType, "", expected).got(value),
            Self::Flag(value) => Fault::new(Code::WrongType, "", expected).got(value),
            other => Fault::new(Code::WrongType, "", expected).got(other.sort()),
        }
    }

    /// The same tree without borrowed parts.
    #[must_use]
    pub fn into_owned(self) -> Node<'static> {
        match self {
            Self::Null => Node::Null,
            Self::Flag(value) => Node::Flag(value),
            Self::Int(value) => Node::Int(value),
            Self::Float(value) => Node::Float(value),
            Self::Decimal(value) => Node::Decimal(value),
            Self::Text(text) => Node::Text(Cow::Owned(text.into_owned())),
            Self::Instant(value) => Node::Instant(value),
            Self::Day(value) => Node::Day(value),
            Self::Number(value) => Node::Number(value),
            Self::Money(value) => Node::Money(value),
            Self::List(items) => Node::List(items.into_iter().map(Node::into_owned).collect()),
            Self::Map(fields) => Node::Map(
                fields.into_iter().map(|(name, value)| (Cow::Owned(name.into_owned()), value.into_owned())).collect(),
            ),
            Self::Unfit(code, got) => Node::Unfit(code, got),
        }
    }
}

impl<'a> Node<'a> {
    /// Reads a JSON text.
    ///
    /// # Errors
    /// A fault where the text is no JSON, or nested beyond all measure.
    pub fn from_json(text: &'a str) -> Result<Self, Fault> {
        serde_json::from_str(text).map_err(|error| {
            let message = error.to_string();
            let code = if message.starts_with("recursion limit exceeded") { Code::TooDeep } else { Code::Unparsable };
            Fault::new(code, "", ("a JSON text", "JSON 文本")).got(message)
        })
    }

    /// Reads a TOML text.
    ///
    /// # Errors
    /// A fault where the text is no TOML.
    pub fn from_toml(text: &str) -> Result<Node<'static>, Fault> {
        if text.len() > LONGEST_TEXT {
            return Err(Fault::new(
                Code::TooLong,
                "",
                ("a TOML text of at most 65536 bytes", "不超过65536字节的 TOML 文本"),
            )
            .got(text.len()));
        }
        toml::from_str::<Node<'_>>(text)
            .map(Node::into_owned)
            .map_err(|error| Fault::new(Code::Unparsable, "", ("a TOML text", "TOML 文本")).got(error.message()))
    }
}

impl From<u64> for Node<'_> {
    fn from(value: u64) -> Self {
        i64::try_from(value).map_or_else(|_| Self::Unfit(Code::OutOfRange, value.to_string()), Self::Int)
    }
}

impl<'a> From<&'a str> for Node<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

macro_rules! node_from {
    ($($from:ty => $variant:ident),+) => {
        $(impl From<$from> for Node<'_> {
            fn from(value: $from) -> Self {
                Self::$variant(value.into())
            }
        })+
    };
}
node_from!(bool => Flag, i64 => Int, u32 => Int, i32 => Int, Decimal => Decimal, Instant => Instant, Day => Day,
    Number => Number, Money => Money, String => Text);

impl From<Language> for Node<'_> {
    fn from(language: Language) -> Self {
        Self::from(language.word())
    }
}

impl<'a, T: Into<Node<'a>>> From<Vec<T>> for Node<'a> {
    fn from(items: Vec<T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}
