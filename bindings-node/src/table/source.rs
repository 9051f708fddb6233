//! The batches of an Arrow IPC stream.

use std::collections::VecDeque;

use arrow_ipc::reader::StreamDecoder;
use clausebook::{
    Fault,
    batch::{arrow_array::RecordBatch, arrow_buffer::Buffer, arrow_schema::SchemaRef},
};

use super::messages::{END, check, malformed};
use crate::quiet::quietly;

/// Reads a stream's batches one after another.
pub struct Source {
    decoder: StreamDecoder,
    parts: VecDeque<Buffer>,
}

impl Source {
    /// The bytes are copied: another thread may write over those that are shared.
    pub fn new(bytes: &[u8]) -> Result<Self, Fault> {
        let bytes = Buffer::from_slice_ref(bytes);
        let messages = check(&bytes)?;
        // The reader learns that a message without a body is complete from what follows it.
        let parts = [bytes.slice_with_length(0, messages), Buffer::from_slice_ref(END)];
        Ok(Self { decoder: StreamDecoder::new(), parts: parts.into() })
    }

    /// The next batch, each of its columns checked; none at the end.
    pub fn next(&mut self) -> Result<Option<RecordBatch>, Fault> {
        let Self { decoder, parts } = self;
        while let Some(part) = parts.front_mut() {
            // The reader panics on types that no Arrow has, and on buffers that lie outside their message.
            match quietly(|| decoder.decode(part)).map_err(malformed)?.map_err(malformed)? {
                Some(batch) => return Ok(Some(batch)),
                None => parts.pop_front(),
            };
        }
        Ok(None)
    }

    /// The columns, once a batch or the end was reached.
    pub fn schema(&self) -> Result<SchemaRef, Fault> {
        self.decoder.schema().ok_or_else(|| malformed("no schema"))
    }
}
