//! Receipts played again, and what differs between two decisions.

use std::sync::{Arc, LazyLock};

use clausebook::{
    Fault,
    invalid::Code,
    node::{Node, to_node},
    receipt::{Difference, Replay},
    schema,
};
use pyo3::prelude::*;
use serde::Serialize;

use crate::{
    errors::{guarded, raise},
    layout::Layout,
    policy::Policy,
    value::Value,
};

static REPLAY: LazyLock<Arc<Layout>> = LazyLock::new(|| Layout::of(schema::of::<Replay>().as_value()));
static DIFFERENCE: LazyLock<Arc<Layout>> = LazyLock::new(|| Layout::of(schema::of::<Difference>().as_value()));

/// Plays a receipt again: under the policy that it was made under, or under another.
///
/// Says whether the decision is the `same`, made under the `same_policy`, the `same_book` and the `same_library`, and
/// otherwise the `difference`, clause by clause.
///
/// Raises InvalidInput where the text is no receipt, or its function, policy or input are no longer taken.
#[pyfunction]
#[pyo3(signature = (receipt, policy=None))]
pub fn replay(receipt: &str, policy: Option<&Bound<'_, Policy>>) -> PyResult<Value> {
    let policy = policy.map(|terms| Arc::clone(&terms.get().0));
    let replay = guarded(|| clausebook::receipt::replay(receipt, policy.as_deref()))?;
    value(&replay, &REPLAY)
}

/// What differs, as a value.
pub fn difference(difference: &Difference) -> PyResult<Value> {
    value(difference, &DIFFERENCE)
}

fn value<T: Serialize>(of: &T, layout: &Arc<Layout>) -> PyResult<Value> {
    match to_node(of) {
        Ok(Node::Map(fields)) => Ok(Value::new(fields, layout.clone())),
        _ => Err(raise(Fault::new(Code::Internal, "", ("a value with fields", "带字段的值")).into())),
    }
}
