//! The book of a trade, and what the registry knows.

use clausebook::{
    Fault,
    book::{Book as CoreBook, ParamRow},
    functions::{TRADES, Trade},
    invalid::Code,
};
use pyo3::{
    prelude::*,
    types::{PyDict, PyTuple},
};

use crate::{
    clause::Clause,
    errors::{guarded, language, raise},
    outgoing,
};

/// The book of one trade: which clauses it holds, in which version.
#[pyclass(frozen, module = "clausebook")]
pub struct Book(&'static CoreBook);

#[pymethods]
impl Book {
    #[new]
    fn new(trade: &str) -> PyResult<Self> {
        guarded(|| Trade::find(trade)).map(|trade| Self(trade.book))
    }

    /// The trade's name.
    #[getter]
    fn trade(&self) -> &'static str {
        self.0.trade
    }

    /// The trade's title, in "en" or "zh".
    #[pyo3(signature = (language="en"))]
    fn title(&self, language: &str) -> PyResult<&'static str> {
        Ok(self.0.title.get(self::language(language)?))
    }

    /// The version that the book states of itself.
    #[getter]
    fn version(&self) -> &'static str {
        self.0.version
    }

    /// SHA-256 of the book's text.
    #[getter]
    fn digest(&self) -> &'static str {
        self.0.digest
    }

    /// The clauses, in the order of the book.
    #[getter]
    fn clauses<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.0.clauses().map(Clause).collect::<Vec<_>>())
    }

    /// What people call a word of the book, in "en" or "zh"; the word itself where the book has no name for it.
    #[pyo3(signature = (word, language="en"))]
    fn name<'w>(&self, word: &'w str, language: &str) -> PyResult<&'w str> {
        let language = self::language(language)?;
        let known = self.0.names.iter().map(|row| row.name).chain(self.0.params.iter().map(|row| row.name));
        Ok(known.into_iter().find(|known| *known == word).map_or(word, |known| self.0.name(known, language)))
    }

    /// The policy's parameters as plain dicts: name, clause, unit, default, min, max, one_of, text.
    fn _parameters<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyDict>>> {
        self.0.params.iter().map(|row| parameter(py, row)).collect()
    }

    fn __repr__(&self) -> String {
        format!("<Book {} {}>", self.0.trade, self.0.version)
    }
}

fn parameter<'py>(py: Python<'py>, row: &ParamRow) -> PyResult<Bound<'py, PyDict>> {
    let number = |number: Option<clausebook::Number>| {
        number.map(|number| outgoing::decimal(py, &number.to_string())).transpose()
    };
    let fields = PyDict::new(py);
    fields.set_item("name", row.name)?;
    fields.set_item("clause", Clause(row.clause))?;
    fields.set_item("unit", row.unit.sign())?;
    fields.set_item("default", number(row.default)?)?;
    fields.set_item("min", number(row.min)?)?;
    fields.set_item("max", number(row.max)?)?;
    fields.set_item("one_of", PyTuple::new(py, row.one_of)?)?;
    fields.set_item("en", row.text.en)?;
    fields.set_item("zh", row.text.zh)?;
    Ok(fields)
}

/// The names of the trades.
#[pyfunction]
pub fn trades(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    PyTuple::new(py, TRADES.iter().map(|trade| trade.name()))
}

/// The full name of everything that can be called in a trade: functions first, then the shapes' verbs.
#[pyfunction]
pub fn rules(trade: &str) -> PyResult<Vec<String>> {
    let trade = guarded(|| Trade::find(trade))?;
    Ok(trade.callables().map(|callable| callable.full_name()).collect())
}

/// The clause with this id.
///
/// Raises InvalidInput, with the nearest id, where there is none.
#[pyfunction]
pub fn clause(id: &str) -> PyResult<Clause> {
    clausebook::Clause::find(id).map(Clause).ok_or_else(|| {
        let known = clausebook::Clause::all().map(clausebook::Clause::id);
        let fault = Fault::new(Code::UnknownWord, "id", ("the id of a clause", "条款编号"));
        raise(fault.got(id).nearest(id, known).into())
    })
}
