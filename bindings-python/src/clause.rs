//! A clause of the book.

use clausebook::Clause as CoreClause;
use pyo3::prelude::*;

use crate::errors::language;

/// A clause: one normative statement of a source document. Clauses compare in the order of the book.
#[pyclass(frozen, eq, hash, ord, module = "clausebook")]
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash, Clone, Copy)]
pub struct Clause(pub CoreClause);

#[pymethods]
impl Clause {
    fn __reduce__(&self, py: Python<'_>) -> PyResult<(Py<PyAny>, (&'static str,))> {
        Ok((py.import("clausebook")?.getattr("clause")?.unbind(), (self.0.id(),)))
    }

    /// `trade.topic.name`.
    #[getter]
    fn id(&self) -> &'static str {
        self.0.id()
    }

    /// The trade whose book it stands in.
    #[getter]
    fn trade(&self) -> &'static str {
        self.0.trade()
    }

    /// The topic under which the book lists it.
    #[getter]
    fn topic(&self) -> &'static str {
        self.0.id().split('.').nth(1).unwrap_or_default()
    }

    /// What it says, in English.
    #[getter]
    fn en(&self) -> &'static str {
        self.0.en()
    }

    /// What it says, in simplified Chinese.
    #[getter]
    fn zh(&self) -> &'static str {
        self.0.zh()
    }

    /// What it says, in "en" or "zh".
    fn text(&self, language: &str) -> PyResult<&'static str> {
        Ok(self.0.text(self::language(language)?))
    }

    /// The source document.
    #[getter]
    fn source(&self) -> &'static str {
        self.0.source()
    }

    /// The lines of the source document, "63" or "63-65".
    #[getter]
    fn lines(&self) -> &'static str {
        self.0.lines()
    }

    /// What it does: "limit", "window", "money", "sequence", …
    #[getter]
    fn kind(&self) -> &'static str {
        self.0.kind().word()
    }

    /// How strictly it binds: "must", "should" or "never".
    #[getter]
    fn severity(&self) -> &'static str {
        self.0.severity().word()
    }

    /// Whether it is a hard limit that no policy loosens.
    #[getter]
    fn safety(&self) -> bool {
        self.0.is_safety()
    }

    /// Whether it is told and never breached.
    #[getter]
    fn forecast(&self) -> bool {
        self.0.is_forecast()
    }

    /// The clause that states the same rule first, if this one repeats it.
    #[getter]
    fn same_as(&self) -> Option<Self> {
        self.0.same_as().map(Self)
    }

    /// The decision taken where the source is vague, contradictory or has a slip; empty where none was needed.
    #[getter]
    fn reading(&self) -> &'static str {
        self.0.reading()
    }

    /// Why a declined clause is not encoded, in "en" or "zh"; nothing for every other clause.
    #[pyo3(signature = (language="en"))]
    fn reason(&self, language: &str) -> PyResult<Option<&'static str>> {
        let language = self::language(language)?;
        Ok(self.0.reason().map(|reason| reason.get(language)))
    }

    fn __str__(&self) -> &'static str {
        self.0.id()
    }

    fn __repr__(&self) -> String {
        format!("<Clause {}>", self.0.id())
    }
}
