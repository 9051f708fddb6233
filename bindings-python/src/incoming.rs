//! Values in: a Python value as a tree.
//!
//! What has no place in a case becomes [`Node::Unfit`], so that the library names it with its path beside every other
//! fault; only an exception of the caller's own objects ends the reading.

use std::borrow::Cow;

use clausebook::{
    invalid::Code,
    node::{DEEPEST, Node},
};
use pyo3::{
    intern,
    prelude::*,
    sync::PyOnceLock,
    types::{PyBool, PyDate, PyDateTime, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple, PyType},
};
use rust_decimal::Decimal;

use crate::times;

/// How many values one case may hold; beyond it lists that contain one another could grow without bound.
const MOST_VALUES: usize = 2_000_000;

/// The classes of the standard library that have a place in a case.
struct Classes {
    date: Py<PyType>,
    datetime: Py<PyType>,
    decimal: Py<PyType>,
    enumeration: Py<PyType>,
    timezone: Py<PyType>,
}

impl Classes {
    fn of(py: Python<'_>) -> PyResult<&Self> {
        static CLASSES: PyOnceLock<Classes> = PyOnceLock::new();
        CLASSES.get_or_try_init(py, || {
            let class = |module: &str, name: &str| -> PyResult<Py<PyType>> {
                Ok(py.import(module)?.getattr(name)?.cast_into::<PyType>()?.unbind())
            };
            Ok(Self {
                date: class("datetime", "date")?,
                datetime: class("datetime", "datetime")?,
                decimal: class("decimal", "Decimal")?,
                enumeration: class("enum", "Enum")?,
                timezone: class("datetime", "timezone")?,
            })
        })
    }
}

/// Reads the values of one case.
pub struct Reader<'py> {
    py: Python<'py>,
    classes: &'py Classes,
    left: usize,
}

impl<'py> Reader<'py> {
    pub fn new(py: Python<'py>) -> PyResult<Self> {
        Ok(Self { py, classes: Classes::of(py)?, left: MOST_VALUES })
    }

    /// How many values have been read.
    pub const fn read(&self) -> usize {
        MOST_VALUES - self.left
    }

    /// The tree of a value.
    pub fn value(&mut self, value: &Bound<'py, PyAny>, depth: usize) -> PyResult<Node<'static>> {
        let class = value.get_type_ptr();
        self.left = self.left.saturating_sub(1);
        if class == self.classes.datetime.as_ptr().cast() {
            times::instant(value.cast::<PyDateTime>()?, &self.classes.timezone)
        } else if let Ok(text) = value.cast::<PyString>() {
            text_of(text)
        } else if class == self.classes.decimal.as_ptr().cast() {
            decimal(value)
        } else if let Ok(flag) = value.cast::<PyBool>() {
            Ok(Node::Flag(flag.is_true()))
        } else if value.is_none() {
            Ok(Node::Null)
        } else if let Ok(number) = value.cast::<PyInt>() {
            whole(number)
        } else if let Ok(number) = value.cast::<PyFloat>() {
            Ok(Node::Float(number.value()))
        } else {
            self.container(value, depth)
        }
    }

    fn container(&mut self, value: &Bound<'py, PyAny>, depth: usize) -> PyResult<Node<'static>> {
        if depth > DEEPEST {
            return Ok(Node::Unfit(Code::TooDeep, format!("more than {DEEPEST} levels")));
        }
        if let Ok(list) = value.cast::<PyList>() {
            self.list(list.len(), list.iter(), depth)
        } else if let Ok(tuple) = value.cast::<PyTuple>() {
            self.list(tuple.len(), tuple.iter(), depth)
        } else if let Ok(map) = value.cast::<PyDict>() {
            self.map(map.len(), map.iter().map(Ok), depth)
        } else {
            self.rarer(value, depth)
        }
    }

    fn rarer(&mut self, value: &Bound<'py, PyAny>, depth: usize) -> PyResult<Node<'static>> {
        let is = |class: &Py<PyType>| value.is_instance(class.bind(self.py));
        if is(&self.classes.datetime)? {
            times::foreign_instant(value)
        } else if is(&self.classes.date)? {
            times::day(value.cast::<PyDate>()?)
        } else if is(&self.classes.decimal)? {
            decimal(value)
        } else if is(&self.classes.enumeration)? {
            self.value(&value.getattr(intern!(self.py, "value"))?, depth + 1)
        } else if let Ok(map) = value.cast::<PyMapping>() {
            let items = map.items()?;
            self.map(items.len(), items.iter().map(|item| item.extract()), depth)
        } else if let Ok(index) = value.call_method0(intern!(self.py, "__index__")) {
            whole(index.cast::<PyInt>()?)
        } else {
            let class = value.get_type().name()?;
            Ok(Node::Unfit(Code::WrongType, format!("a Python {}", class.to_string_lossy())))
        }
    }

    fn list(
        &mut self,
        len: usize,
        items: impl Iterator<Item = Bound<'py, PyAny>>,
        depth: usize,
    ) -> PyResult<Node<'static>> {
        if len > self.left {
            return Ok(Node::Unfit(Code::TooLong, format!("a list of {len}")));
        }
        Ok(Node::List(items.map(|item| self.value(&item, depth + 1)).collect::<PyResult<_>>()?))
    }

    fn map(
        &mut self,
        len: usize,
        items: impl Iterator<Item = PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>)>>,
        depth: usize,
    ) -> PyResult<Node<'static>> {
        if len > self.left {
            return Ok(Node::Unfit(Code::TooLong, format!("an object of {len} fields")));
        }
        let mut fields = Vec::with_capacity(len);
        for item in items {
            let (name, value) = item?;
            match self.value(&name, depth + 1)? {
                Node::Text(name) => fields.push((name, self.value(&value, depth + 1)?)),
                other => return Ok(Node::Unfit(Code::WrongType, format!("{} as a field's name", other.sort()))),
            }
        }
        Ok(Node::Map(fields))
    }
}

fn text_of(text: &Bound<'_, PyString>) -> PyResult<Node<'static>> {
    Ok(match text.to_str() {
        Ok(text) => Node::Text(Cow::Owned(text.to_owned())),
        // A lone surrogate has no place in any text.
        Err(_) => Node::Unfit(Code::Unparsable, text.to_string_lossy().into_owned()),
    })
}

fn whole(number: &Bound<'_, PyInt>) -> PyResult<Node<'static>> {
    Ok(match number.extract::<i64>() {
        Ok(value) => Node::Int(value),
        Err(_) => {
            let bits: u64 = number.call_method0(intern!(number.py(), "bit_length"))?.extract()?;
            Node::Unfit(Code::OutOfRange, format!("a whole number of {bits} bits"))
        }
    })
}

fn decimal(value: &Bound<'_, PyAny>) -> PyResult<Node<'static>> {
    let text = value.str()?;
    let text = text.to_str()?;
    let read = Decimal::from_str_exact(text).or_else(|_| Decimal::from_scientific(text));
    Ok(read.map_or_else(
        |_| {
            let finite = !text.contains(['N', 'n', 'I', 'i']);
            Node::Unfit(if finite { Code::OutOfRange } else { Code::NotFinite }, text.to_owned())
        },
        Node::Decimal,
    ))
}
