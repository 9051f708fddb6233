//! What one clause makes of a case.

use clausebook::{
    Finding as CoreFinding,
    decision::{Comparison, Quantity, Remedy},
    wire::{Naming, to_json},
};
use pyo3::prelude::*;

use crate::{
    clause::Clause,
    decision::hash,
    errors::{guarded, language},
    incoming::Reader,
    outgoing,
    value::loads,
};

/// What one clause makes of a case: what was seen, what is allowed, by how much it misses, what would put it right.
#[pyclass(frozen, eq, module = "clausebook")]
#[derive(PartialEq)]
pub struct Finding(pub CoreFinding);

impl Finding {
    fn quantity<'py>(py: Python<'py>, value: Option<&Quantity>) -> PyResult<Option<Bound<'py, PyAny>>> {
        value.map(|value| outgoing::quantity(py, value)).transpose()
    }
}

#[pymethods]
impl Finding {
    /// Reads a finding from its wire form, such as a kept decision holds.
    #[staticmethod]
    fn from_dict(finding: &Bound<'_, PyAny>) -> PyResult<Self> {
        let node = Reader::new(finding.py())?.value(finding, 0)?;
        guarded(|| CoreFinding::from_node(&node)).map(Self)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyAny>,))> {
        Ok((py.get_type::<Self>().getattr("from_dict")?, (self.to_dict(py)?,)))
    }

    /// The clause.
    #[getter]
    fn clause(&self) -> Clause {
        Clause(self.0.clause)
    }

    /// What it makes of the case: "met", "breached", "advice", "missing" or "unknown".
    #[getter]
    fn outcome(&self) -> &'static str {
        self.0.outcome.word()
    }

    /// The thing it speaks of: a fact, a paper, a step, an act, a policy parameter.
    #[getter]
    fn what(&self) -> Option<&'static str> {
        self.0.what
    }

    /// The place in the list that came with the case, counted from 0.
    #[getter]
    fn at(&self) -> Option<u32> {
        self.0.at
    }

    /// What was seen.
    #[getter]
    fn seen<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        Self::quantity(py, self.0.seen.as_ref())
    }

    /// How it is held against the limit: "at_most", "at_least", "less_than", "more_than" or "equal".
    #[getter]
    fn comparison(&self) -> Option<&'static str> {
        self.0.comparison.map(Comparison::word)
    }

    /// What is allowed or asked for.
    #[getter]
    fn limit<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        Self::quantity(py, self.0.limit.as_ref())
    }

    /// By how much it misses.
    #[getter]
    fn by<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        Self::quantity(py, self.0.by.as_ref())
    }

    /// The unit of the numbers; of `by` where the others are instants.
    #[getter]
    fn unit(&self) -> Option<&'static str> {
        self.0.unit.map(clausebook::unit::Unit::sign)
    }

    /// What would put it right.
    #[getter]
    fn remedy(&self) -> Option<&'static str> {
        self.0.remedy.map(Remedy::word)
    }

    /// The finding as a sentence, in "en" or "zh".
    #[pyo3(signature = (language="en"))]
    fn message(&self, language: &str) -> PyResult<String> {
        Ok(self.0.message(self::language(language)?))
    }

    /// The finding in its wire form, as JSON text.
    fn to_json(&self) -> String {
        to_json(&self.0, Naming::Snake)
    }

    /// The finding in its wire form, as a plain dict.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        loads(py, &self.to_json())
    }

    fn __hash__(&self) -> u64 {
        hash(&self.to_json())
    }

    fn __repr__(&self) -> String {
        format!("<Finding {} {}>", self.0.outcome.word(), self.to_json())
    }
}
