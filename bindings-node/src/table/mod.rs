//! Whole tables: the bytes of an Arrow IPC stream in, such bytes out.

mod capped;
mod messages;
mod source;

use std::sync::Arc;

use arrow_ipc::writer::StreamWriter;
use clausebook::{
    batch::{
        Batch, BatchError,
        arrow_array::RecordBatch,
        arrow_schema::{ArrowError, SchemaRef},
        pieces,
    },
    invalid::{Code, Fault},
};
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;

use crate::{
    border::{Refused, guarded_rows},
    calls::{Given, called},
    options::table_options,
};
use capped::Capped;
use source::Source;

/// Judges a table. Batch by batch, so that no more than the bytes and one piece of a batch are in memory at a time.
#[napi]
pub fn judge_table(place: u32, bytes: &[u8], options: String, policy: Given<'_>) -> napi::Result<Uint8Array> {
    guarded_rows(|| {
        let (call, policy) = called(place, policy)?;
        let batch = call.batch(Arc::clone(policy), table_options(&options)?)?;
        let mut source = Source::new(bytes)?;
        let first = source.next()?;
        let mut judged = Judged::new(&batch, &source.schema()?)?;
        let mut rows = first;
        while let Some(some) = rows {
            judged.add(&some)?;
            rows = source.next()?;
        }
        judged.finish().map(Uint8Array::from)
    })
}

/// The answers to a table, as they come.
struct Judged<'b> {
    batch: &'b Batch,
    answers: StreamWriter<Capped>,
    rows: u64,
}

impl<'b> Judged<'b> {
    fn new(batch: &'b Batch, columns: &SchemaRef) -> Result<Self, Refused> {
        let schema = batch.schema(columns)?;
        let answers = StreamWriter::try_new(Capped::default(), &schema).map_err(unwritten)?;
        Ok(Self { batch, answers, rows: 0 })
    }

    fn add(&mut self, rows: &RecordBatch) -> Result<(), Refused> {
        for piece in pieces(rows, 1) {
            let answers = self.batch.judge(&piece).map_err(|error| self.refused(error))?;
            self.answers.write(&answers).map_err(unwritten)?;
            self.rows += piece.num_rows() as u64;
        }
        Ok(())
    }

    fn refused(&self, error: BatchError) -> Refused {
        let row = error.row.map(|row| self.rows + row as u64);
        Refused { row, ..error.invalid.into() }
    }

    fn finish(self) -> Result<Vec<u8>, Refused> {
        Ok(self.answers.into_inner().map_err(unwritten)?.into_bytes())
    }
}

fn unwritten(error: ArrowError) -> Refused {
    match error {
        ArrowError::IoError(_, error) => {
            let expected = ("a table whose answers have at most 4 GiB", "答复不超过 4 GiB 的表");
            Fault::new(Code::TooLong, "bytes", expected).got(error).into()
        }
        error => Fault::new(Code::Internal, "", ("answers that can be written", "可写出的答复")).got(error).into(),
    }
}
