//! A function or a shape's verb, called with keywords.

use std::{
    borrow::Cow,
    sync::{Arc, OnceLock},
};

use clausebook::{
    Fault, InvalidInput,
    batch::Tables,
    functions::{self, Callable},
    invalid::Code,
    node::Node,
    policy::{AnyPolicy, TradePolicy},
    receipt,
};
use pyo3::{
    exceptions::PyTypeError,
    prelude::*,
    sync::PyOnceLock,
    types::{PyDict, PyString, PyTuple, PyType},
};

use crate::{
    clause::Clause,
    decision::Decision,
    errors::{guarded, raise},
    incoming::Reader,
    layout::Layout,
    policy::Given,
    receipt::difference,
    table,
    value::{Value, generic},
};

/// From so many values on, other threads run while the library decides.
const MANY_VALUES: usize = 1_000;

/// From so many bytes on, too.
const LONG_TEXT: usize = 65_536;

/// The keyword that names the policy.
const POLICY: &str = "policy";

/// A function, or the verb of a shape, by its full name.
#[pyclass(frozen, subclass, name = "NativeRule", module = "clausebook._clausebook")]
pub struct NativeRule {
    pub name: String,
    core: Callable,
    usual: AnyPolicy,
    keywords: PyOnceLock<Vec<Keyword>>,
    layout: OnceLock<Arc<Layout>>,
    tables: OnceLock<Tables>,
}

/// How a field is called in a call.
struct Keyword {
    interned: Py<PyString>,
    spelled: String,
    field: String,
}

/// A case as it was handed over: its tree and the policy to judge it by.
struct Case<'r> {
    input: Node<'r>,
    given: Given,
    values: usize,
}

impl NativeRule {
    /// Which fields the value may have.
    pub fn layout(&self) -> Arc<Layout> {
        self.layout.get_or_init(|| Layout::of(self.core.value_schema().as_value())).clone()
    }

    /// What tables of its cases look like.
    fn tables(&self) -> PyResult<&Tables> {
        if let Some(known) = self.tables.get() {
            return Ok(known);
        }
        let tables = guarded(|| self.core.tables())?;
        Ok(self.tables.get_or_init(|| tables))
    }

    /// The field that a keyword names; the caller's keywords are interned, as ours are.
    fn field(&self, name: &Bound<'_, PyString>) -> PyResult<Cow<'_, str>> {
        let known = self.keywords.get_or_try_init(name.py(), || self.keywords(name.py()))?;
        if let Some(found) = known.iter().find(|keyword| keyword.interned.is(name)) {
            return Ok(Cow::Borrowed(&found.field));
        }
        let name = name.to_string_lossy();
        let found = known.iter().find(|keyword| keyword.spelled == name);
        Ok(found.map_or_else(|| Cow::Owned(name.into_owned()), |keyword| Cow::Borrowed(keyword.field.as_str())))
    }

    /// The keywords of the fields; one that Python keeps for itself has a line behind it.
    fn keywords(&self, py: Python<'_>) -> PyResult<Vec<Keyword>> {
        let kept = py.import("keyword")?.getattr("iskeyword")?;
        let schema = self.core.input_schema();
        let names = schema.get("properties").and_then(serde_json::Value::as_object);
        let names = names.into_iter().flat_map(|names| names.keys().map(String::as_str)).chain([POLICY]);
        let keyword = |field: &str| {
            let spelled = if kept.call1((field,))?.is_truthy()? { format!("{field}_") } else { field.to_owned() };
            Ok(Keyword { interned: PyString::intern(py, &spelled).unbind(), spelled, field: field.to_owned() })
        };
        names.map(keyword).collect()
    }

    fn read(&self, py: Python<'_>, case: Option<&Bound<'_, PyDict>>) -> PyResult<Case<'_>> {
        let mut reader = Reader::new(py)?;
        let mut given = Given::default();
        let mut fields = Vec::with_capacity(case.map_or(0, PyDictMethods::len));
        for (name, value) in case.into_iter().flatten() {
            let name = name.cast_into::<PyString>()?;
            let field = self.field(&name)?;
            if field == POLICY {
                given = value.extract()?;
            } else {
                fields.push((field, reader.value(&value, 1)?));
            }
        }
        Ok(Case { input: Node::Map(fields), given, values: reader.read() })
    }

    fn run<T: Send>(
        &self,
        py: Python<'_>,
        case: Case<'_>,
        run: impl FnOnce(&Callable, &dyn TradePolicy, &Node<'_>) -> Result<T, InvalidInput> + Send,
    ) -> PyResult<T> {
        let policy = case.given.or(&self.usual);
        let run = || guarded(|| run(&self.core, &*policy, &case.input));
        if case.values < MANY_VALUES { run() } else { py.detach(run) }
    }
}

#[pymethods]
impl NativeRule {
    #[classmethod]
    fn __class_getitem__<'py>(cls: &Bound<'py, PyType>, item: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        generic(cls, item)
    }

    #[new]
    fn new(full_name: &str) -> PyResult<Self> {
        let core = guarded(|| functions::find(full_name))?;
        Ok(Self {
            name: core.full_name(),
            core,
            usual: (core.trade.default_policy)(),
            keywords: PyOnceLock::new(),
            layout: OnceLock::new(),
            tables: OnceLock::new(),
        })
    }

    #[pyo3(signature = (**case))]
    fn __call__(slf: &Bound<'_, Self>, case: Option<&Bound<'_, PyDict>>) -> PyResult<Decision> {
        let this = slf.get();
        let case = this.read(slf.py(), case)?;
        let answer = this.run(slf.py(), case, |core, policy, input| core.call(policy, input))?;
        Ok(Decision::new(answer, slf.clone().unbind()))
    }

    /// Decides one case given as JSON text.
    #[pyo3(signature = (case, *, policy=Given::default()))]
    fn decide_json(slf: &Bound<'_, Self>, case: &str, policy: Given) -> PyResult<Decision> {
        let this = slf.get();
        let policy = policy.or(&this.usual);
        let run = || guarded(|| this.core.call(&*policy, &Node::from_json(case)?));
        let answer = if case.len() < LONG_TEXT { run() } else { slf.py().detach(run) }?;
        Ok(Decision::new(answer, slf.clone().unbind()))
    }

    /// Decides one case and keeps the decision as one JSON record, which `clausebook.replay` plays again.
    #[pyo3(signature = (*args, **case))]
    fn receipt(&self, py: Python<'_>, args: &Bound<'_, PyTuple>, case: Option<&Bound<'_, PyDict>>) -> PyResult<String> {
        keywords_only(args)?;
        let case = self.read(py, case)?;
        self.run(py, case, receipt::make)
    }

    /// What would change if one case were decided under the second policy instead of the first.
    #[pyo3(signature = (first, second, /, *args, **case))]
    fn compare(
        &self,
        py: Python<'_>,
        first: Given,
        second: Given,
        args: &Bound<'_, PyTuple>,
        case: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Value> {
        keywords_only(args)?;
        let second = second.or(&self.usual);
        let case = self.read(py, case)?;
        if case.given.is_some() {
            let expected = ("the two policies that are compared, and no other", "只有所比较的两个政策");
            return Err(raise(Fault::new(Code::Contradiction, POLICY, expected).into()));
        }
        let case = Case { given: first, ..case };
        let found = self.run(py, case, |core, first, input| receipt::compare(core, first, &*second, input))?;
        difference(&found)
    }

    /// Judges a table; `batch` of the Python class tells its options.
    #[pyo3(signature = (table, options, *, policy=Given::default()))]
    fn _batch<'py>(
        &self,
        table: &Bound<'py, PyAny>,
        options: table::Options,
        policy: Given,
    ) -> PyResult<Bound<'py, PyAny>> {
        table::batch(self.tables()?, policy.or(&self.usual), table, options)
    }

    /// The name with its trade: "trade.function", "trade.kind.shape.verb".
    #[getter]
    fn full_name(&self) -> &str {
        &self.name
    }

    /// The trade it belongs to.
    #[getter]
    fn trade(&self) -> &'static str {
        self.core.trade.name()
    }

    /// The kind of shape, the shape's name and the verb; None for a function.
    #[getter]
    fn shape(&self) -> Option<(&'static str, &'static str, &'static str)> {
        self.core.shape().map(|shape| (shape.kind().word(), shape.title(), shape.verb()))
    }

    /// The clauses that it may cite, in the order of the book.
    #[getter]
    fn cites<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.core.cites().into_iter().map(Clause))
    }

    /// What it decides, as the library's own documentation says it.
    fn _doc(&self) -> String {
        self.core.doc()
    }

    /// The JSON schemas of the input and of the value.
    fn _schemas(&self) -> (String, String) {
        (self.core.input_schema().as_value().to_string(), self.core.value_schema().as_value().to_string())
    }

    fn __repr__(&self) -> String {
        format!("<clausebook {}>", self.name)
    }
}

fn keywords_only(args: &Bound<'_, PyTuple>) -> PyResult<()> {
    if args.is_empty() { Ok(()) } else { Err(PyTypeError::new_err("a case is given by keywords only")) }
}

/// A call with keywords that does nothing: what any call costs at least.
#[pyfunction]
#[pyo3(signature = (**case))]
pub fn _empty(case: Option<&Bound<'_, PyDict>>) {
    let _ = case;
}
