//! Answers read back from their columns.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};
use clausebook::{
    Day, Instant, Money, Number,
    batch::{
        arrow_array::{
            Array, ArrayRef, RecordBatch,
            cast::AsArray as _,
            types::{Date32Type, Decimal128Type, Int64Type, TimestampMicrosecondType},
        },
        arrow_schema::DataType,
    },
    functions::Callable,
    node::Node,
};

use super::common::policy::Tree;

/// A cell as a tree; of a struct the fields that are there, by name.
pub fn cell(array: &dyn Array, row: usize) -> Tree {
    if array.is_null(row) {
        return Node::Null;
    }
    match array.data_type() {
        DataType::Decimal128(20, 2) => {
            let fen = array.as_primitive::<Decimal128Type>().value(row);
            Node::Money(i64::try_from(fen).ok().and_then(Money::from_fen).expect("an amount"))
        }
        DataType::Decimal128(20, 6) => {
            let millionths = array.as_primitive::<Decimal128Type>().value(row);
            Node::Number(Number::from_millionths(millionths.try_into().expect("a measure")))
        }
        DataType::Timestamp(_, Some(_)) => {
            let micros = array.as_primitive::<TimestampMicrosecondType>().value(row);
            let epoch = Instant::from_micros(0, 0).expect("1970");
            Node::Instant(epoch.plus(TimeDelta::microseconds(micros)))
        }
        DataType::Date32 => {
            let days = array.as_primitive::<Date32Type>().value(row);
            let epoch = Day::try_from(NaiveDate::default()).expect("1970");
            Node::Day(if days < 0 { epoch.minus(days.unsigned_abs()) } else { epoch.plus(days.unsigned_abs()) })
        }
        DataType::Boolean => Node::Flag(array.as_boolean().value(row)),
        DataType::Int64 => Node::Int(array.as_primitive::<Int64Type>().value(row)),
        DataType::Utf8 => Node::from(array.as_string::<i32>().value(row).to_string()),
        DataType::Dictionary(..) => {
            let dictionary = array.as_any_dictionary();
            cell(dictionary.values(), dictionary.normalized_keys()[row])
        }
        DataType::List(_) => {
            let items = array.as_list::<i32>().value(row);
            Node::List((0..items.len()).map(|at| cell(&items, at)).collect())
        }
        DataType::Struct(fields) => {
            let columns = fields.iter().zip(array.as_struct().columns());
            stated(columns.map(|(field, column)| (field.name().as_str(), cell(column, row))))
        }
        other => panic!("{other} is no column of an answer"),
    }
}

fn stated<'n>(fields: impl Iterator<Item = (&'n str, Tree)>) -> Tree {
    let fields: BTreeMap<String, Tree> =
        fields.filter(|(_, value)| *value != Node::Null).map(|(name, value)| (name.to_string(), value)).collect();
    Node::Map(fields.into_iter().map(|(name, value)| (name.into(), value)).collect())
}

/// A value as its columns can say it: without the fields that say nothing, by name.
pub fn sorted(value: Tree) -> Tree {
    match value {
        Node::Map(fields) => {
            let fields: Vec<(String, Tree)> =
                fields.into_iter().map(|(name, value)| (name.into_owned(), sorted(value))).collect();
            stated(fields.iter().map(|(name, value)| (name.as_str(), value.clone())))
        }
        Node::List(items) => Node::List(items.into_iter().map(sorted).collect()),
        other => other,
    }
}

/// The value of a row: what the columns between `verdict` and `cites` say.
pub fn value(judged: &RecordBatch, row: usize, callable: &Callable) -> Tree {
    let schema = callable.value_schema();
    let fields = schema.as_value()["properties"].as_object().into_iter().flatten();
    stated(fields.map(|(name, _)| (name.as_str(), cell(&judged[name.as_str()], row))))
}

/// The words of a row's cell: one, or those of a list.
pub fn words(array: &ArrayRef, row: usize) -> Vec<String> {
    let word = |node: Tree| match node {
        Node::Text(word) => word.into_owned(),
        other => panic!("{other:?} is no word"),
    };
    match cell(array, row) {
        Node::List(items) => items.into_iter().map(word).collect(),
        Node::Null => Vec::new(),
        other => vec![word(other)],
    }
}

/// Entries of a list of structs, each as names and texts.
pub fn entries(array: &ArrayRef, row: usize) -> Vec<BTreeMap<String, String>> {
    let Node::List(items) = cell(array, row) else { return Vec::new() };
    let text = |node: Tree| match node {
        Node::Text(text) => text.into_owned(),
        Node::Int(value) => value.to_string(),
        other => panic!("{other:?} is no entry"),
    };
    let entry = |item: Tree| match item {
        Node::Map(fields) => fields.into_iter().map(|(name, value)| (name.into_owned(), text(value))).collect(),
        other => panic!("{other:?} is no struct"),
    };
    items.into_iter().map(entry).collect()
}
