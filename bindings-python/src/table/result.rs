//! Judged tables: what holds them all, and what judges as it is read.

use std::{collections::VecDeque, sync::Arc, sync::Mutex};

use arrow_array::{ArrayRef, RecordBatch, StructArray};
use arrow_schema::{ArrowError, Field, SchemaRef};
use pyo3::{
    exceptions::PyValueError,
    prelude::*,
    types::{PyCapsule, PyTuple},
};
use pyo3_arrow::ffi::{ArrayIterator, to_schema_pycapsule, to_stream_pycapsule};

use super::{chunks::Chunks, failed::Failed, judge::Judge};

/// The answers to a whole table, a row for a row, for whatever speaks Arrow: `polars.DataFrame(table)`,
/// `pyarrow.table(table)`, `pandas.DataFrame.from_arrow(table)`.
#[pyclass(frozen, module = "clausebook")]
pub struct Table {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

/// The answers to a stream, judged as they are read; it is read once, by an Arrow library or as tables in a loop.
#[pyclass(frozen, module = "clausebook")]
pub struct TableStream {
    schema: SchemaRef,
    /// Taken out by whoever reads, so that no thread waits for it while it holds Python's lock.
    rest: Mutex<Option<Rest>>,
}

/// What is left of a stream.
struct Rest {
    judge: Judge,
    chunks: Chunks,
    judged: VecDeque<RecordBatch>,
    ended: bool,
}

impl Table {
    pub const fn new(schema: SchemaRef, batches: Vec<RecordBatch>) -> Self {
        Self { schema, batches }
    }
}

impl TableStream {
    pub fn new(schema: SchemaRef, judge: Judge, chunks: Chunks) -> Self {
        let rest = Rest { judge, chunks, judged: VecDeque::new(), ended: false };
        Self { schema, rest: Mutex::new(Some(rest)) }
    }

    fn take(&self) -> PyResult<Rest> {
        let taken = self.rest.lock().ok().and_then(|mut rest| rest.take());
        taken.ok_or_else(|| PyValueError::new_err("the stream is being read elsewhere, or has been"))
    }

    fn put_back(&self, rest: Rest) {
        if let Ok(mut place) = self.rest.lock() {
            *place = Some(rest);
        }
    }
}

impl Rest {
    fn more(&mut self) -> Result<Option<RecordBatch>, Failed> {
        if self.judged.is_empty() && !self.ended {
            // What cannot be judged ends the stream.
            self.ended = true;
            self.judged.extend(self.judge.some(&mut self.chunks)?);
            self.ended = self.judged.is_empty();
        }
        Ok(self.judged.pop_front())
    }
}

impl Iterator for Rest {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.more().map_err(ArrowError::from).transpose()
    }
}

#[pymethods]
impl Table {
    /// The names of the columns.
    #[getter]
    fn columns<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        names(py, &self.schema)
    }

    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        Ok(to_schema_pycapsule(py, self.schema.as_ref())?)
    }

    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        stream(py, &self.schema, self.batches.clone().into_iter().map(Ok), requested_schema)
    }

    fn __repr__(&self) -> String {
        format!("<clausebook table of {} rows: {}>", self.__len__(), listed(&self.schema))
    }
}

#[pymethods]
impl TableStream {
    /// The names of the columns.
    #[getter]
    fn columns<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        names(py, &self.schema)
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Table>> {
        let mut rest = self.take()?;
        let (more, rest) = py.detach(|| (rest.more(), rest));
        self.put_back(rest);
        Ok(more?.map(|rows| Table::new(self.schema.clone(), vec![rows])))
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        Ok(to_schema_pycapsule(py, self.schema.as_ref())?)
    }

    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        stream(py, &self.schema, self.take()?, requested_schema)
    }

    fn __repr__(&self) -> String {
        format!("<clausebook stream: {}>", listed(&self.schema))
    }
}

fn names<'py>(py: Python<'py>, schema: &SchemaRef) -> PyResult<Bound<'py, PyTuple>> {
    PyTuple::new(py, schema.fields().iter().map(|field| field.name()))
}

fn listed(schema: &SchemaRef) -> String {
    schema.fields().iter().map(|field| field.name().as_str()).collect::<Vec<_>>().join(", ")
}

/// Batches as an Arrow stream, cast to another schema where the reader asks for one.
fn stream<'py>(
    py: Python<'py>,
    schema: &SchemaRef,
    batches: impl Iterator<Item = Result<RecordBatch, ArrowError>> + Send + 'static,
    requested: Option<Bound<'py, PyCapsule>>,
) -> PyResult<Bound<'py, PyCapsule>> {
    let arrays = batches.map(|batch| Ok(Arc::new(StructArray::from(batch?)) as ArrayRef));
    let field = Field::new_struct("", schema.fields().clone(), false).with_metadata(schema.metadata().clone());
    let reader = Box::new(ArrayIterator::new(arrays, Arc::new(field)));
    Ok(to_stream_pycapsule(py, reader, requested)?)
}
