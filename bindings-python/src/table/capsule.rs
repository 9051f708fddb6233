//! Arrow across the border, by its PyCapsule interface.

use std::panic::{AssertUnwindSafe, catch_unwind};

use arrow_array::{Array, ArrayRef, RecordBatch, RecordBatchReader, cast::AsArray};
use arrow_schema::{ArrowError, DataType};
use clausebook::{Fault, invalid::Code};
use pyo3::prelude::*;
use pyo3_arrow::input::AnyRecordBatch;

use crate::errors::raise;

pub type Source = Box<dyn RecordBatchReader + Send>;

/// The batches that a table consists of, or a stream delivers.
pub fn import(table: &Bound<'_, PyAny>) -> PyResult<Source> {
    let speaks = |method| table.hasattr(method);
    if !speaks("__arrow_c_stream__")? && !speaks("__arrow_c_array__")? {
        let expected = ("a table or a stream of the Arrow PyCapsule interface", "符合 Arrow PyCapsule 接口的表或流");
        let got = table.get_type().name().map_or_else(|_| String::new(), |name| name.to_string());
        return Err(raise(Fault::new(Code::WrongType, "table", expected).got(got).into()));
    }
    read(|| table.extract::<AnyRecordBatch>().and_then(AnyRecordBatch::into_reader))
        .unwrap_or_else(|fault| Err(raise(fault.into())))
}

/// Reads what came across the border. Arrow's library panics where that is not what it says, or is beyond it.
pub fn read<T>(read: impl FnOnce() -> T) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(read)).map_err(|_| {
        let expected = (
            "well-formed Arrow data and, of objects inside objects, no slice, which Arrow's Rust library cannot take",
            "格式正确的 Arrow 数据;对象之内又有对象的,不能是切片,Arrow 的 Rust 库无法接收",
        );
        Fault::new(Code::Unparsable, "table", expected)
    })
}

/// Whether a batch is what its schema says: the interface hands over bare addresses and lengths. Of a column of views only
/// the lengths are looked at: to look at what each points to takes time, and is left to [`validate_views`].
pub fn validate(rows: &RecordBatch) -> Result<(), Fault> {
    each_column(rows, |column| {
        let data = column.to_data();
        if is_view(column) { data.validate() } else { data.validate_full() }
    })
}

/// Whether the views of a piece of such a batch point to texts, so that each thread finds that out of its own pieces.
pub fn validate_views(piece: &RecordBatch) -> Result<(), Fault> {
    read(|| each_column(piece, |column| if is_view(column) { validate_view(column) } else { Ok(()) }))?
}

fn validate_view(column: &ArrayRef) -> Result<(), ArrowError> {
    match column.as_string_view_opt() {
        Some(texts) if texts.views().iter().all(|view| is_plain(*view)) => Ok(()),
        _ => column.to_data().validate_full(),
    }
}

/// Whether a view is one of a short text of ASCII, which lies in it: most are, and that is soon seen.
fn is_plain(view: u128) -> bool {
    const LONGEST: u128 = 12;
    const BEYOND_ASCII: u128 = 0x8080_8080_8080_8080_8080_8080;
    let (length, text) = (view & u128::from(u32::MAX), view >> u32::BITS);
    length <= LONGEST && text & BEYOND_ASCII == 0 && text >> (8 * length) == 0
}

fn is_view(column: &ArrayRef) -> bool {
    matches!(column.data_type(), DataType::Utf8View | DataType::BinaryView)
}

fn each_column(rows: &RecordBatch, check: impl Fn(&ArrayRef) -> Result<(), ArrowError>) -> Result<(), Fault> {
    for (column, field) in rows.columns().iter().zip(rows.schema_ref().fields()) {
        check(column).map_err(|error| malformed(field.name(), &error))?;
    }
    Ok(())
}

fn malformed(column: &str, error: &ArrowError) -> Fault {
    Fault::new(Code::Unparsable, column, ("a well-formed Arrow column", "格式正确的 Arrow 列")).got(error)
}
