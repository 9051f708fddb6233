//! Whole tables: Arrow batches in, Arrow batches out, judged by all cores while other Python threads run.

mod capsule;
mod chunks;
mod failed;
mod judge;
mod options;
mod progress;
mod result;

pub use options::Options;
pub use result::{Table, TableStream};

use chunks::Chunks;
use clausebook::{batch::Tables, policy::AnyPolicy};
use judge::Judge;
use pyo3::prelude::*;

use crate::errors::guarded;

/// Judges a table: what has a length is judged at once, a stream as it is read.
pub fn batch<'py>(
    tables: &Tables,
    policy: AnyPolicy,
    table: &Bound<'py, PyAny>,
    options: Options,
) -> PyResult<Bound<'py, PyAny>> {
    let py = table.py();
    let threads = options.threads()?;
    let (options, progress) = options.read()?;
    let batch = guarded(|| tables.batch(policy, options))?;
    let source = capsule::import(table)?;
    let schema = guarded(|| batch.schema(&source.schema()))?;
    let (judge, chunks) = (Judge::new(batch, threads, progress), Chunks::new(source, threads));
    if table.hasattr("__len__")? {
        let judged = py.detach(|| judge.all(chunks))?;
        Bound::new(py, Table::new(schema, judged)).map(Bound::into_any)
    } else {
        Bound::new(py, TableStream::new(schema, judge, chunks)).map(Bound::into_any)
    }
}
