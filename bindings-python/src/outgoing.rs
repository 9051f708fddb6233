//! Values out: a tree as Python values, each made when it is read.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use chrono::{DateTime, Datelike, FixedOffset, Timelike};
use clausebook::{decision::Quantity, node::Node};
use pyo3::{
    IntoPyObjectExt,
    prelude::*,
    sync::PyOnceLock,
    types::{PyDate, PyDateTime, PyDelta, PyTuple, PyType, PyTzInfo},
};

use crate::{layout::Layout, value::Value};

type Made<'py> = PyResult<Bound<'py, PyAny>>;

/// The Python value of a tree; `layout` says which fields it may have.
pub fn node<'py>(py: Python<'py>, node: &Node<'static>, layout: &Arc<Layout>) -> Made<'py> {
    match node {
        Node::Null => Ok(py.None().into_bound(py)),
        Node::Flag(value) => value.into_bound_py_any(py),
        Node::Int(value) => value.into_bound_py_any(py),
        Node::Float(value) => value.into_bound_py_any(py),
        Node::Decimal(value) => decimal(py, &value.to_string()),
        Node::Number(value) => decimal(py, &value.to_string()),
        Node::Money(value) => decimal(py, &value.to_string()),
        Node::Text(text) => text.as_ref().into_bound_py_any(py),
        Node::Unfit(_, text) => text.into_bound_py_any(py),
        Node::Instant(value) => instant(py, value.datetime()),
        Node::Day(value) => day(py, value.date()),
        Node::List(items) => {
            let items = items.iter().map(|item| self::node(py, item, layout)).collect::<PyResult<Vec<_>>>()?;
            PyTuple::new(py, items).map(Bound::into_any)
        }
        Node::Map(fields) => Value::new(fields.clone(), layout.clone()).into_bound_py_any(py),
    }
}

/// The Python value of what a finding speaks of.
pub fn quantity<'py>(py: Python<'py>, quantity: &Quantity) -> Made<'py> {
    match quantity {
        Quantity::Number(value) => decimal(py, &value.to_string()),
        Quantity::Money(value) => decimal(py, &value.to_string()),
        Quantity::Instant(value) => instant(py, value.datetime()),
        Quantity::Day(value) => day(py, value.date()),
        Quantity::Flag(value) => value.into_bound_py_any(py),
        Quantity::Word(value) => value.into_bound_py_any(py),
        Quantity::Text(value) => value.into_bound_py_any(py),
    }
}

/// A `decimal.Decimal`.
pub fn decimal<'py>(py: Python<'py>, text: &str) -> Made<'py> {
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    DECIMAL.import(py, "decimal", "Decimal")?.call1((text,))
}

/// An aware `datetime`.
pub fn instant(py: Python<'_>, value: DateTime<FixedOffset>) -> Made<'_> {
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    PyDateTime::new(
        py,
        value.year(),
        small(value.month()),
        small(value.day()),
        small(value.hour()),
        small(value.minute()),
        small(value.second()),
        value.timestamp_subsec_micros(),
        Some(&zone(py, value.offset().local_minus_utc())?),
    )
    .map(Bound::into_any)
}

/// A fixed offset; those of the answers are few, so each is made once.
fn zone(py: Python<'_>, seconds: i32) -> PyResult<Bound<'_, PyTzInfo>> {
    static MADE: Mutex<BTreeMap<i32, Py<PyTzInfo>>> = Mutex::new(BTreeMap::new());
    let made = || MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(zone) = made().get(&seconds) {
        return Ok(zone.bind(py).clone());
    }
    let zone = PyTzInfo::fixed_offset(py, PyDelta::new(py, 0, seconds, 0, true)?)?;
    made().insert(seconds, zone.clone().unbind());
    Ok(zone)
}

fn day(py: Python<'_>, value: chrono::NaiveDate) -> Made<'_> {
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    PyDate::new(py, value.year(), small(value.month()), small(value.day())).map(Bound::into_any)
}
