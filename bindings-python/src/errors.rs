//! Bad input as a Python exception; a panic of the library as one, too.

use std::panic::{AssertUnwindSafe, catch_unwind};

use clausebook::{
    Fault as CoreFault, InvalidInput,
    book::Language,
    invalid::{Code, Expected},
};
use pyo3::{exceptions::PyValueError, prelude::*, sync::PyOnceLock, types::PyTuple};

/// One thing that is wrong with an input.
#[pyclass(frozen, eq, module = "clausebook")]
#[derive(PartialEq, Eq, Clone)]
pub struct Fault(CoreFault);

/// The language that a word names.
pub fn language(word: &str) -> PyResult<Language> {
    Language::ALL
        .iter()
        .find(|language| language.word() == word)
        .copied()
        .ok_or_else(|| raise(CoreFault::new(Code::UnknownWord, "language", ("zh or en", "zh 或 en")).got(word).into()))
}

/// The exception of an input that cannot be judged.
pub fn raise(error: InvalidInput) -> PyErr {
    raise_in_row(error, None)
}

/// The same, with the row of a table that it is about.
pub fn raise_in_row(error: InvalidInput, row: Option<u64>) -> PyErr {
    static INVALID_INPUT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    Python::attach(|py| {
        let made = INVALID_INPUT.import(py, "clausebook", "InvalidInput").and_then(|class| {
            let faults = error.faults().iter().map(|fault| Fault(fault.clone()));
            class.call1((PyTuple::new(py, faults.collect::<Vec<_>>())?, row))
        });
        made.map_or_else(|failed| failed, PyErr::from_value)
    })
}

/// Runs a part of the library; a panic inside becomes an `internal` fault.
pub fn guarded<T>(run: impl FnOnce() -> Result<T, InvalidInput>) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(run))
        .unwrap_or_else(|_| {
            let expected = ("an input that the library can judge", "本库能判定的输入");
            Err(CoreFault::new(Code::Internal, "", expected).into())
        })
        .map_err(raise)
}

/// Fails as a defect of the library would, so that a test can see what a caller sees then.
#[pyfunction]
#[allow(clippy::panic)]
pub fn _defect() -> PyResult<()> {
    guarded(|| panic!("a defect of the library"))
}

#[pymethods]
impl Fault {
    #[new]
    #[pyo3(signature = (code, path, expected_en, expected_zh, got=None, nearest=None, clause=None))]
    fn new(
        code: &str,
        path: String,
        expected_en: String,
        expected_zh: String,
        got: Option<String>,
        nearest: Option<String>,
        clause: Option<&str>,
    ) -> PyResult<Self> {
        let known = Code::ALL.iter().find(|known| known.word() == code).copied();
        let known = known.ok_or_else(|| PyValueError::new_err(format!("no such code: {code}")))?;
        let mut fault = CoreFault::new(known, path, Expected::from((expected_en, expected_zh)));
        fault.got = got;
        fault.nearest = nearest;
        fault.clause = clause.and_then(clausebook::Clause::find);
        Ok(Self(fault))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let fault = &self.0;
        let fields = (
            fault.code.word(),
            &fault.path,
            &fault.expected.en,
            &fault.expected.zh,
            &fault.got,
            &fault.nearest,
            fault.clause.map(clausebook::Clause::id),
        );
        Ok((py.get_type::<Self>().into_any(), fields.into_pyobject(py)?))
    }

    /// What is wrong, as a word of a closed list: `wrong_type`, `unknown_field`, `naive_time`, …
    #[getter]
    fn code(&self) -> &'static str {
        self.0.code.word()
    }

    /// Where it is wrong: `lines[3].price`; empty for the input as a whole.
    #[getter]
    fn path(&self) -> &str {
        &self.0.path
    }

    /// What was expected, in English.
    #[getter]
    fn expected(&self) -> &str {
        &self.0.expected.en
    }

    /// What came, shortened.
    #[getter]
    fn got(&self) -> Option<&str> {
        self.0.got.as_deref()
    }

    /// The nearest known name or word.
    #[getter]
    fn nearest(&self) -> Option<&str> {
        self.0.nearest.as_deref()
    }

    /// The clause whose bound a policy value breaks.
    #[getter]
    fn clause(&self) -> Option<crate::clause::Clause> {
        self.0.clause.map(crate::clause::Clause)
    }

    /// The fault as a sentence, in "en" or "zh".
    #[pyo3(signature = (language="en"))]
    fn message(&self, language: &str) -> PyResult<String> {
        Ok(self.0.message(self::language(language)?))
    }

    fn __hash__(&self) -> u64 {
        crate::decision::hash(&self.0.to_string())
    }

    fn __repr__(&self) -> String {
        format!("<Fault {} at {:?}: {}>", self.0.code.word(), self.0.path, self.0)
    }
}
