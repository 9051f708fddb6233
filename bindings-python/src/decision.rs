//! A decision: verdict, value, findings.

use std::{
    collections::hash_map::DefaultHasher,
    hash::{Hash, Hasher},
    sync::{Arc, OnceLock},
};

use clausebook::{Verdict, functions::Answer, node::Node, wire::Naming};
use pyo3::{
    IntoPyObjectExt,
    exceptions::PyTypeError,
    intern,
    prelude::*,
    types::{PyString, PyTuple, PyType},
};

use crate::{
    clause::Clause,
    finding::Finding,
    layout::Layout,
    outgoing,
    rule::NativeRule,
    value::{Value, generic, loads, once},
};

/// A verdict, its value, and the findings that made it, in the order of the book.
#[pyclass(frozen, module = "clausebook")]
pub struct Decision {
    answer: Box<dyn Answer>,
    by: Py<NativeRule>,
    value: OnceLock<Py<PyAny>>,
    findings: OnceLock<Py<PyTuple>>,
}

impl Decision {
    pub const fn new(answer: Box<dyn Answer>, by: Py<NativeRule>) -> Self {
        Self { answer, by, value: OnceLock::new(), findings: OnceLock::new() }
    }

    fn layout(&self) -> Arc<Layout> {
        self.by.get().layout()
    }
}

#[pymethods]
impl Decision {
    #[classmethod]
    fn __class_getitem__<'py>(cls: &Bound<'py, PyType>, item: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        generic(cls, item)
    }

    /// "ok", "refused", "pending" or "undetermined".
    #[getter]
    fn verdict<'py>(&self, py: Python<'py>) -> &Bound<'py, PyString> {
        match self.answer.verdict() {
            Verdict::Ok => intern!(py, "ok"),
            Verdict::Refused => intern!(py, "refused"),
            Verdict::Pending => intern!(py, "pending"),
            Verdict::Undetermined => intern!(py, "undetermined"),
        }
    }

    /// What was worked out; None where it could not be.
    #[getter]
    fn value<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        once(py, &self.value, || match self.answer.value() {
            Node::Map(fields) => Value::new(fields, self.layout()).into_bound_py_any(py),
            other => outgoing::node(py, &other, &|| self.layout()),
        })
    }

    /// What each clause makes of the case, in the order of the book.
    #[getter]
    fn findings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let finding = |finding: &clausebook::Finding| Finding(finding.clone());
        once(py, &self.findings, || PyTuple::new(py, self.answer.findings().iter().map(finding)))
    }

    /// The clauses that the answer rests on, each once, in the order of the book.
    #[getter]
    fn cites<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let mut cites: Vec<Clause> = self.answer.findings().iter().map(|finding| Clause(finding.clause)).collect();
        cites.dedup();
        PyTuple::new(py, cites)
    }

    /// The decision in its wire form, as JSON text: the same bytes in every language.
    fn to_json(&self) -> String {
        self.answer.to_json(Naming::Snake)
    }

    /// The decision in its wire form, as plain dicts, lists, texts and numbers.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        loads(py, &self.to_json())
    }

    fn __bool__(&self) -> PyResult<bool> {
        Err(PyTypeError::new_err("a decision is not true or false: compare decision.verdict == \"ok\""))
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| {
            let other = other.get();
            self.by.get().name == other.by.get().name && self.to_json() == other.to_json()
        })
    }

    fn __hash__(&self) -> u64 {
        hash(&self.to_json())
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let cites: Vec<_> = self.answer.findings().iter().map(|finding| finding.clause.id()).collect();
        let value = self.value(py)?.repr()?;
        let verdict = self.answer.verdict().word();
        Ok(format!("<Decision {}: {verdict}, {value}, by {}>", self.by.get().name, cites.join(", ")))
    }
}

/// The hash of a wire form.
pub fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
