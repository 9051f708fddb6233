//! What was worked out: an object whose fields become Python values when they are read.

use std::{
    borrow::Cow,
    sync::{Arc, OnceLock},
};

use clausebook::{
    node::Node,
    wire::{self, Naming},
};
use pyo3::{
    exceptions::PyKeyError,
    intern,
    prelude::*,
    sync::PyOnceLock,
    types::{PyIterator, PyString, PyTuple, PyType},
};

use crate::{layout::Layout, outgoing};

/// What was worked out: fields by name.
///
/// As attributes (`value.fee`) all fields are there, None where the answer leaves one out; a field whose name Python
/// keeps for itself has a line behind it (`deadline.from_`). As a mapping (`value["fee"]`, `dict(value)`) it holds what
/// the answer holds. Amounts and measures are `decimal.Decimal`, instants aware `datetime`, days `date`, lists tuples.
#[pyclass(frozen, mapping, subclass, module = "clausebook")]
pub struct Value {
    fields: Vec<Field>,
    layout: Arc<Layout>,
}

struct Field {
    name: Cow<'static, str>,
    node: Node<'static>,
    read: OnceLock<Py<PyAny>>,
}

impl Value {
    pub fn new(fields: Vec<(Cow<'static, str>, Node<'static>)>, layout: Arc<Layout>) -> Self {
        let field = |(name, node)| Field { name, node, read: OnceLock::new() };
        Self { fields: fields.into_iter().map(field).collect(), layout }
    }

    fn find<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.fields.iter().find(|field| field.name == name).map(|field| self.read(py, field)).transpose()
    }

    /// A field as an attribute: None where the answer leaves it out, with a line behind a word of Python.
    fn attribute<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        let field = |name: &str| match self.find(py, name)? {
            None if self.layout.has(name) => Ok(Some(py.None().into_bound(py))),
            found => PyResult::Ok(found),
        };
        match field(name)? {
            None => name.strip_suffix('_').map_or(Ok(None), field),
            found => Ok(found),
        }
    }

    fn read<'py>(&self, py: Python<'py>, field: &Field) -> PyResult<Bound<'py, PyAny>> {
        once(py, &field.read, || outgoing::node(py, &field.node, &|| self.layout.below(&field.name)))
    }

    fn node(&self) -> Node<'static> {
        Node::Map(self.fields.iter().map(|field| (field.name.clone(), field.node.clone())).collect())
    }
}

#[pymethods]
impl Value {
    /// A field, before anything that the class has: no field is called like a method.
    fn __getattribute__<'py>(slf: &Bound<'py, Self>, name: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
        match slf.get().attribute(slf.py(), name.to_str()?)? {
            Some(found) => Ok(found),
            None => slf.py().get_type::<PyAny>().call_method1(intern!(slf.py(), "__getattribute__"), (slf, name)),
        }
    }

    fn __getitem__<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        self.find(py, name)?.ok_or_else(|| PyKeyError::new_err(name.to_owned()))
    }

    fn __contains__(&self, name: &Bound<'_, PyAny>) -> bool {
        name.extract::<&str>().is_ok_and(|name| self.fields.iter().any(|field| field.name == name))
    }

    fn __len__(&self) -> usize {
        self.fields.len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        self.keys(py)?.try_iter()
    }

    /// The names of the fields that the answer holds.
    fn keys<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.fields.iter().map(|field| field.name.as_ref()))
    }

    /// A field, or `default` where the answer leaves it out.
    #[pyo3(signature = (name, default=None))]
    fn get<'py>(
        &self,
        py: Python<'py>,
        name: &str,
        default: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        Ok(self.find(py, name)?.or(default))
    }

    /// The value in its wire form, as JSON text.
    fn to_json(&self) -> String {
        wire::to_json(&self.node(), Naming::Snake)
    }

    /// The value in its wire form, as plain dicts, lists, texts and numbers.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        loads(py, &self.to_json())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| self.node() == other.get().node())
    }

    fn __hash__(&self) -> u64 {
        crate::decision::hash(&self.to_json())
    }

    fn __dir__<'py>(slf: &Bound<'py, Self>) -> PyResult<Vec<String>> {
        let mut names: Vec<String> = slf.get_type().dir()?.extract()?;
        names.extend(slf.get().layout.names().map(ToOwned::to_owned));
        Ok(names)
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let py = slf.py();
        let this = slf.get();
        let fields = this.fields.iter().map(|field| Ok(format!("{}={}", field.name, this.read(py, field)?.repr()?)));
        Ok(format!("Value({})", fields.collect::<PyResult<Vec<_>>>()?.join(", ")))
    }
}

/// What a cell holds, made when it is first read. Where two threads make it at once, the first one's stays.
pub fn once<'py, T>(
    py: Python<'py>,
    cell: &OnceLock<Py<T>>,
    make: impl FnOnce() -> PyResult<Bound<'py, T>>,
) -> PyResult<Bound<'py, T>> {
    if let Some(made) = cell.get() {
        return Ok(made.bind(py).clone());
    }
    let made = make()?;
    Ok(cell.get_or_init(|| made.unbind()).bind(py).clone())
}

/// `Class[item]`, for type hints.
pub fn generic<'py>(class: &Bound<'py, PyType>, item: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    static ALIAS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    ALIAS.import(class.py(), "types", "GenericAlias")?.call1((class, item))
}

/// Plain Python values of a JSON text.
pub fn loads<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    static LOADS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    LOADS.import(py, "json", "loads")?.call1((text,))
}
