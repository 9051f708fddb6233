//! What a shop has set, and which settings were in force when.

use std::sync::Arc;

use clausebook::{
    Fault, Instant,
    book::ParamRow,
    functions::Trade,
    invalid::Code,
    node::Node,
    policy::AnyPolicy,
    unit::Unit,
    wire::{Naming, to_json},
};
use pyo3::{
    IntoPyObjectExt, intern,
    prelude::*,
    types::{PyDict, PyString, PyTuple, PyType},
};

use crate::{
    decision::hash,
    errors::{guarded, raise},
    incoming::Reader,
    outgoing,
    value::{generic, loads},
};

/// The parameters of one trade's policy, every one inside the bounds of its clause. Each trade has its own `Policy`.
#[pyclass(frozen, subclass, module = "clausebook")]
pub struct Policy(pub AnyPolicy);

/// A policy on its way into its Python class.
#[pyclass(frozen)]
struct Loaded(AnyPolicy);

impl Policy {
    fn trade_of(class: &Bound<'_, PyType>) -> PyResult<&'static Trade> {
        let name = class.getattr(intern!(class.py(), "trade"))?.cast_into::<PyString>()?;
        let name = name.to_str()?;
        guarded(|| Trade::find(name))
    }

    fn load<'py>(class: &Bound<'py, PyType>, node: &Node<'_>) -> PyResult<Bound<'py, PyAny>> {
        let trade = Self::trade_of(class)?;
        let loaded = guarded(|| (trade.load_policy)(node))?;
        class.call1((Loaded(loaded),))
    }

    fn parameter<'py>(&self, py: Python<'py>, at: usize, row: &ParamRow) -> PyResult<Bound<'py, PyAny>> {
        let settings = self.0.settings();
        match row.unit {
            Unit::Flag => settings.flag(at).into_bound_py_any(py),
            Unit::Word => settings.word(at).into_bound_py_any(py),
            Unit::Text => settings.text(at).into_bound_py_any(py),
            Unit::Periods => match settings.periods(at) {
                Some(periods) => PyTuple::new(py, periods.iter().map(ToString::to_string)).map(Bound::into_any),
                None => Ok(py.None().into_bound(py)),
            },
            Unit::Words => PyTuple::new(py, settings.words(at)).map(Bound::into_any),
            Unit::Cny => optional(py, settings.money(at), |money| outgoing::decimal(py, &money.to_string())),
            Unit::Count | Unit::Day | Unit::Week | Unit::Month | Unit::Year => {
                settings.number(at).map(clausebook::Number::count).into_bound_py_any(py)
            }
            _ => optional(py, settings.number(at), |number| outgoing::decimal(py, &number.to_string())),
        }
    }
}

fn optional<'py, T>(
    py: Python<'py>,
    value: Option<T>,
    make: impl FnOnce(T) -> PyResult<Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    value.map_or_else(|| Ok(py.None().into_bound(py)), make)
}

#[pymethods]
impl Policy {
    #[new]
    #[classmethod]
    #[pyo3(signature = (loaded=None, /, **parameters))]
    fn new(
        class: &Bound<'_, PyType>,
        loaded: Option<&Bound<'_, PyAny>>,
        parameters: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        match loaded {
            Some(loaded) => Ok(Self(loaded.cast::<Loaded>()?.get().0.clone())),
            None => {
                let trade = Self::trade_of(class)?;
                let Some(parameters) = parameters else { return Ok(Self((trade.default_policy)())) };
                let node = Reader::new(class.py())?.value(parameters, 0)?;
                guarded(|| (trade.load_policy)(&node)).map(Self)
            }
        }
    }

    /// Reads a policy from JSON text: an object of what differs from the source's figures.
    #[classmethod]
    fn from_json<'py>(cls: &Bound<'py, PyType>, text: &str) -> PyResult<Bound<'py, PyAny>> {
        Self::load(cls, &guarded(|| Ok(Node::from_json(text)?))?)
    }

    /// Reads a policy from TOML text: what differs from the source's figures.
    #[classmethod]
    fn from_toml<'py>(cls: &Bound<'py, PyType>, text: &str) -> PyResult<Bound<'py, PyAny>> {
        Self::load(cls, &guarded(|| Ok(Node::from_toml(text)?))?)
    }

    /// The same policy with other values for some parameters.
    #[pyo3(signature = (**parameters))]
    fn replace<'py>(slf: &Bound<'py, Self>, parameters: Option<&Bound<'py, PyDict>>) -> PyResult<Bound<'py, PyAny>> {
        let Node::Map(mut fields) = slf.get().0.settings().changes() else { return Ok(slf.clone().into_any()) };
        if let Some(parameters) = parameters
            && let Node::Map(others) = Reader::new(slf.py())?.value(parameters, 0)?
        {
            fields.retain(|(name, _)| others.iter().all(|(other, _)| other != name));
            fields.extend(others);
        }
        Self::load(&slf.get_type(), &Node::Map(fields))
    }

    /// The name of every parameter, in the order of the book.
    #[getter]
    fn parameters<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.0.settings().book().params.iter().map(|row| row.name))
    }

    /// The value of a parameter; None where the source leaves it open and the shop has not set it.
    fn get<'py>(&self, py: Python<'py>, parameter: &str) -> PyResult<Bound<'py, PyAny>> {
        let rows = self.0.settings().book().params;
        match rows.iter().enumerate().find(|(_, row)| row.name == parameter) {
            Some((at, row)) => self.parameter(py, at, row),
            None => Err(raise(
                Fault::new(Code::UnknownField, "parameter", ("a parameter of this policy", "本政策的参数"))
                    .got(parameter)
                    .nearest(parameter, rows.iter().map(|row| row.name))
                    .into(),
            )),
        }
    }

    /// The shop's time zone, by its IANA name.
    #[getter]
    fn time_zone(&self) -> &'static str {
        self.0.settings().zone().name()
    }

    /// SHA-256 of all settings: two policies with the same digest decide the same.
    #[getter]
    fn digest(&self) -> String {
        self.0.settings().digest()
    }

    /// What differs from the source's figures, as JSON text that loads as the same policy.
    fn to_json(&self) -> String {
        to_json(&self.0.settings().changes(), Naming::Snake)
    }

    /// What differs from the source's figures, as a plain dict.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        loads(py, &self.to_json())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| self.0.settings() == other.get().0.settings())
    }

    fn __hash__(&self) -> u64 {
        hash(&self.digest())
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        Ok((slf.get_type().getattr("from_json")?, (slf.get().to_json(),)))
    }

    fn __repr__(&self) -> String {
        format!("<{} policy {}>", self.0.settings().book().trade, self.to_json())
    }
}

/// Policies with the instants from which they were in force: an old case is judged by the terms of its day.
#[pyclass(frozen, module = "clausebook")]
pub struct PolicyHistory(clausebook::PolicyHistory<Py<Policy>>);

#[pymethods]
impl PolicyHistory {
    #[classmethod]
    fn __class_getitem__<'py>(cls: &Bound<'py, PyType>, item: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        generic(cls, item)
    }

    /// The policies of one trade, each with the instant from which on it is in force, in any order.
    #[new]
    fn new(terms: Vec<(Bound<'_, PyAny>, Py<Policy>)>) -> PyResult<Self> {
        let mut read = Vec::with_capacity(terms.len());
        for (at, (from, policy)) in terms.into_iter().enumerate() {
            let first = read.first().map_or(&policy, |(_, first)| first);
            if policy.get().0.settings().book() != first.get().0.settings().book() {
                let expected = ("policies of one trade", "同一行业的政策");
                return Err(raise(Fault::new(Code::WrongPolicy, format!("terms[{at}]"), expected).into()));
            }
            read.push((instant(&from, &format!("terms[{at}]"))?, policy));
        }
        guarded(|| clausebook::PolicyHistory::new(read)).map(Self)
    }

    /// The policy that was in force at an instant; None before the first.
    fn at(&self, py: Python<'_>, instant: &Bound<'_, PyAny>) -> PyResult<Option<Py<Policy>>> {
        Ok(self.0.at(self::instant(instant, "instant")?).map(|policy| policy.clone_ref(py)))
    }
}

fn instant(value: &Bound<'_, PyAny>, path: &str) -> PyResult<Instant> {
    let node = Reader::new(value.py())?.value(value, 0)?;
    guarded(|| {
        let read = match &node {
            Node::Instant(instant) => Ok(*instant),
            Node::Text(text) => text.parse(),
            other => Err(other.unfit(("an instant with its offset", "带时区偏移的时间"))),
        };
        read.map_err(|fault| fault.below(path).into())
    })
}

/// The policy given with a case; none where it was left out. None given in its place is no policy.
#[derive(Default)]
pub struct Given(Option<AnyPolicy>);

impl Given {
    /// Whether one was given.
    pub const fn is_some(&self) -> bool {
        self.0.is_some()
    }

    /// The policy to judge by: the one given, or the trade's own.
    pub fn or(self, usual: &AnyPolicy) -> AnyPolicy {
        self.0.unwrap_or_else(|| Arc::clone(usual))
    }
}

impl<'py> FromPyObject<'_, 'py> for Given {
    type Error = PyErr;

    fn extract(policy: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        policy.cast::<Policy>().map(|terms| Self(Some(Arc::clone(&terms.get().0)))).map_err(|_| {
            let got = policy.get_type().name().map_or_else(|_| String::new(), |name| name.to_string());
            raise(Fault::new(Code::WrongType, "policy", ("a policy of this trade", "本行业的政策")).got(got).into())
        })
    }
}
