//! Tables made of single cases, each column in one of the types that are taken.

use std::{borrow::Cow, sync::Arc};

use clausebook::{
    batch::{
        BatchOptions, MoneyColumns,
        arrow_array::{
            Array, ArrayRef, BooleanArray, NullArray, RecordBatch, RecordBatchOptions, StructArray, new_null_array,
        },
        arrow_schema::{DataType, Field, Fields, Schema},
    },
    node::Node,
};
use serde_json::Value;

use super::{
    common::{
        inputs::{resolve, sort_of, words_of},
        policy::Tree,
    },
    lists, scalars,
};

/// Turns drawn bytes into choices.
pub struct Choices {
    bytes: Vec<u8>,
    at: usize,
}

impl Choices {
    pub fn new(bytes: Vec<u8>) -> Self {
        Self { bytes, at: 0 }
    }

    /// One of so many.
    pub fn pick(&mut self, of: usize) -> usize {
        self.at += 1;
        usize::from(self.bytes[self.at % self.bytes.len()]) % of
    }
}

/// A cell: a value, or none.
pub type Cell<'t> = Option<&'t Tree>;

/// A table and how it is to be read.
#[derive(Clone)]
pub struct Table {
    pub rows: RecordBatch,
    pub options: BatchOptions,
    /// Whether some instants are timestamps, told by their column's clock.
    pub retold: bool,
}

pub struct Encoder<'s> {
    pub root: &'s Value,
    pub choices: Choices,
    pub options: BatchOptions,
    pub retold: bool,
}

/// The cases as a table.
pub fn table(schema: &Value, cases: &[Tree], bytes: Vec<u8>) -> Table {
    let mut choices = Choices::new(bytes);
    let money = if choices.pick(2) == 0 { MoneyColumns::Yuan } else { MoneyColumns::Fen };
    let naive_zone = (choices.pick(2) == 0).then(|| "UTC".parse().expect("a zone"));
    let options = BatchOptions { money, naive_zone, ..BatchOptions::default() };
    let mut encoder = Encoder { root: schema, choices, options, retold: false };
    let cells: Vec<Cell<'_>> = cases.iter().map(Some).collect();
    let (fields, arrays) = encoder.fields(schema, &cells);
    let size = RecordBatchOptions::new().with_row_count(Some(cases.len()));
    let rows = RecordBatch::try_new_with_options(Arc::new(Schema::new(fields)), arrays, &size);
    Table { rows: rows.expect("columns of one length"), options: encoder.options, retold: encoder.retold }
}

impl Encoder<'_> {
    pub fn array(&mut self, schema: &Value, cells: &[Cell<'_>]) -> ArrayRef {
        let schema = resolve(self.root, schema);
        let cells: Vec<Cell<'_>> = cells.iter().map(|cell| cell.filter(|node| **node != Node::Null)).collect();
        if cells.iter().all(Option::is_none) && self.choices.pick(3) == 0 {
            return Arc::new(NullArray::new(cells.len()));
        }
        if let Some(choices) = schema["anyOf"].as_array() {
            let some = choices.iter().find(|choice| choice["type"] != "null").expect("a choice");
            return self.array(some, &cells);
        }
        if !words_of(schema).is_empty() {
            return self.texts(&cells);
        }
        match (sort_of(schema).0, schema["format"].as_str()) {
            (_, Some("money")) => self.money(&cells),
            (_, Some("decimal")) => self.numbers(&cells),
            (_, Some("date-time")) => self.instants(&cells),
            (_, Some("date")) => self.days(&cells),
            ("boolean", _) => Arc::new(cells.iter().map(|cell| cell.map(is_true)).collect::<BooleanArray>()),
            ("integer", _) => self.integers(&cells),
            ("array", _) => self.list(&schema["items"], &cells),
            ("object", _) => self.object(schema, &cells),
            _ => self.texts(&cells),
        }
    }

    fn texts(&mut self, cells: &[Cell<'_>]) -> ArrayRef {
        scalars::texts(&mut self.choices, &cells.iter().map(|cell| cell.map(text)).collect::<Vec<_>>())
    }

    fn money(&mut self, cells: &[Cell<'_>]) -> ArrayRef {
        let fen = each(cells, fen);
        match fen {
            Some(fen) if self.choices.pick(4) > 0 => {
                scalars::decimals(&mut self.choices, &fen, 2, self.options.money == MoneyColumns::Fen)
            }
            _ => self.texts(cells),
        }
    }

    fn numbers(&mut self, cells: &[Cell<'_>]) -> ArrayRef {
        let millionths = |node: &Tree| match node {
            Node::Number(number) => Some(number.millionths()),
            _ => None,
        };
        let values = each(cells, millionths);
        match values {
            Some(values) if self.choices.pick(4) > 0 => scalars::numbers(&mut self.choices, &values),
            _ => self.texts(cells),
        }
    }

    fn instants(&mut self, cells: &[Cell<'_>]) -> ArrayRef {
        let instant = |node: &Tree| match node {
            Node::Instant(instant) => Some(*instant),
            _ => None,
        };
        let values = each(cells, instant);
        match values {
            Some(values) if self.choices.pick(4) > 0 => {
                self.retold = true;
                scalars::instants(&mut self.choices, &values, self.options.naive_zone.is_some())
            }
            _ => self.texts(cells),
        }
    }

    fn days(&mut self, cells: &[Cell<'_>]) -> ArrayRef {
        let day = |node: &Tree| match node {
            Node::Day(day) => Some(day.date().to_epoch_days()),
            _ => None,
        };
        let values = each(cells, day);
        match values {
            Some(values) if self.choices.pick(4) > 0 => scalars::days(&mut self.choices, &values),
            _ => self.texts(cells),
        }
    }

    fn integers(&mut self, cells: &[Cell<'_>]) -> ArrayRef {
        let integer = |node: &Tree| match node {
            Node::Int(value) => *value,
            other => panic!("{other:?} is no whole number"),
        };
        scalars::integers(&mut self.choices, &cells.iter().map(|cell| cell.map(integer)).collect::<Vec<_>>())
    }

    fn list(&mut self, of: &Value, cells: &[Cell<'_>]) -> ArrayRef {
        let items = |node: &'_ Tree| match node {
            Node::List(items) => items.len(),
            other => panic!("{other:?} is no list"),
        };
        let lengths: Vec<Option<usize>> = cells.iter().map(|cell| cell.map(items)).collect();
        let inner: Vec<Cell<'_>> = cells.iter().flatten().flat_map(|node| list_of(node)).map(Some).collect();
        let values = self.array(of, &inner);
        lists::of(&mut self.choices, values, &lengths)
    }

    fn object(&mut self, schema: &Value, cells: &[Cell<'_>]) -> ArrayRef {
        let properties = schema["properties"].as_object();
        let flags = properties.is_some_and(|all| all.values().all(|field| sort_of(field).0 == "boolean"));
        if flags && self.choices.pick(2) == 0 {
            return lists::map_of_flags(cells);
        }
        let valid: Vec<bool> = cells.iter().map(Option::is_some).collect();
        let (fields, arrays) = self.fields(schema, cells);
        let structs = StructArray::try_new_with_length(fields, arrays, Some(valid.into()), cells.len());
        Arc::new(structs.expect("columns of one length"))
    }

    /// A column for every field, but perhaps for one that no case states.
    fn fields(&mut self, schema: &Value, cells: &[Cell<'_>]) -> (Fields, Vec<ArrayRef>) {
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let (mut fields, mut arrays) = (Vec::new(), Vec::new());
        for (name, of) in schema["properties"].as_object().into_iter().flatten() {
            let inner: Vec<Cell<'_>> = cells.iter().map(|cell| cell.and_then(|node| node.get(name))).collect();
            let absent = inner.iter().all(Option::is_none) && !required.contains(&name.as_str());
            if absent && self.choices.pick(2) == 0 {
                continue;
            }
            let array = if inner.is_empty() { new_null_array(&DataType::Null, 0) } else { self.array(of, &inner) };
            fields.push(Field::new(name, array.data_type().clone(), true));
            arrays.push(array);
        }
        (fields.into(), arrays)
    }
}

/// The value of each cell; nothing where one is told otherwise.
fn each<T>(cells: &[Cell<'_>], read: impl Fn(&Tree) -> Option<T>) -> Option<Vec<Option<T>>> {
    cells.iter().map(|cell| cell.map_or(Some(None), |node| read(node).map(Some))).collect()
}

fn list_of(node: &Tree) -> &[Tree] {
    match node {
        Node::List(items) => items,
        _ => &[],
    }
}

fn is_true(node: &Tree) -> bool {
    *node == Node::Flag(true)
}

/// An amount in fen, however it is told.
fn fen(node: &Tree) -> Option<i64> {
    match node {
        Node::Money(money) => Some(money.fen()),
        Node::Int(yuan) => Some(yuan * 100),
        Node::Text(text) => text.parse::<clausebook::Money>().ok().map(clausebook::Money::fen),
        _ => None,
    }
}

/// A scalar as its text.
pub fn text(node: &Tree) -> Cow<'_, str> {
    match node {
        Node::Text(text) => Cow::Borrowed(text),
        Node::Money(value) => value.to_string().into(),
        Node::Number(value) => value.to_string().into(),
        Node::Instant(value) => value.to_string().into(),
        Node::Day(value) => value.to_string().into(),
        Node::Int(value) => value.to_string().into(),
        other => panic!("{other:?} is no scalar"),
    }
}
