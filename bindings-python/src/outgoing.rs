//! Values out: a tree as Python values, each made when it is read.

use std::sync::Arc;

use clausebook::{decision::Quantity, node::Node};
use pyo3::{
    IntoPyObjectExt,
    prelude::*,
    sync::PyOnceLock,
    types::{PyTuple, PyType},
};

use crate::{layout::Layout, times, value::Value};

type Made<'py> = PyResult<Bound<'py, PyAny>>;

/// The Python value of a tree; `layout` says which fields its objects may have.
pub fn node<'py>(py: Python<'py>, node: &Node<'static>, layout: &dyn Fn() -> Arc<Layout>) -> Made<'py> {
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
        Node::Instant(value) => times::aware(py, value.datetime()),
        Node::Day(value) => times::date(py, value.date()),
        Node::List(items) => {
            let layout = layout();
            let items = items.iter().map(|item| self::node(py, item, &|| layout.clone()));
            let items = items.collect::<PyResult<Vec<_>>>()?;
            PyTuple::new(py, items).map(Bound::into_any)
        }
        Node::Map(fields) => Value::new(fields.clone(), layout()).into_bound_py_any(py),
    }
}

/// The Python value of what a finding speaks of.
pub fn quantity<'py>(py: Python<'py>, quantity: &Quantity) -> Made<'py> {
    match quantity {
        Quantity::Number(value) => decimal(py, &value.to_string()),
        Quantity::Money(value) => decimal(py, &value.to_string()),
        Quantity::Instant(value) => times::aware(py, value.datetime()),
        Quantity::Day(value) => times::date(py, value.date()),
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
