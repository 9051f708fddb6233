//! The value of a parameter, inside the bounds of its clause.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;

use serde::Serialize;

use crate::{
    book::ParamRow,
    invalid::{Code, Expected, Fault},
    measure::Number,
    money::Money,
    node::{LONGEST_LIST, LONGEST_TEXT, MOST_FIELDS, Node},
    period::Period,
    unit::Unit,
};

/// The value of one parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(super) enum Value {
    Number(Number),
    Money(Money),
    Flag(bool),
    Word(&'static str),
    Words(Vec<String>),
    Text(String),
    Periods(Vec<Period>),
}

impl ParamRow {
    pub(super) fn value(&self, number: Number) -> Value {
        match self.unit {
            Unit::Cny => Value::Money(Money::from_fen(number.millionths().div_euclid(10_000)).unwrap_or_default()),
            Unit::Flag => Value::Flag(number != Number::ZERO),
            _ => Value::Number(number),
        }
    }

    pub(super) fn read(&self, node: &Node<'_>) -> Result<Value, Fault> {
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
            _ => self.read_number(node).map(Value::Number),
        }
    }

    fn read_number(&self, node: &Node<'_>) -> Result<Number, Fault> {
        if let Node::Float(value) = node
            && self.unit == Unit::Rate
        {
            let expected = ("a share as text or decimal, such as \"0.15\"", "以文本或十进制数给出的比例,如 \"0.15\"");
            return Err(Fault::new(Code::FloatMoney, "", expected).got(value));
        }
        let number = Number::from_node(node)?;
        if matches!(self.unit, Unit::Count | Unit::Day | Unit::Week | Unit::Month | Unit::Year) {
            let whole = Number::whole(number.abs().count());
            if number.abs() != whole {
                return Err(Fault::new(Code::TooPrecise, "", ("a whole number", "整数")).got(number));
            }
            if number != whole && self.min.is_none() {
                return Err(Fault::new(Code::Negative, "", ("a whole number from 0", "不小于0的整数")).got(number));
            }
        }
        self.check(number, node).map(|()| number)
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
