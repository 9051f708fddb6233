//! What the messages of an Arrow IPC stream claim, held against the bytes that there are.
//!
//! The reader believes what a message says of itself. What would have it take memory or time for nothing is refused here,
//! before it reads.

use std::fmt::Display;

use arrow_ipc::{Message, RecordBatch, root_as_message_with_opts};
use clausebook::{Fault, invalid::Code};
use flatbuffers::VerifierOptions;

/// The end of a stream.
pub const END: &[u8] = &[0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0];
const CONTINUATION: &[u8] = &[0xff, 0xff, 0xff, 0xff];
const FILE: &[u8] = b"ARROW1";

/// A row has a bit in some column; rows of nothing but nulls have none, and so many are taken for nothing.
const FOR_NOTHING: u64 = 1 << 16;

/// What a message refers to more than once counts each time; honest ones refer so to little.
const SHARED: usize = 16;

pub fn malformed(what: impl Display) -> Fault {
    let expected = ("the bytes of an uncompressed Arrow IPC stream", "未压缩的 Arrow IPC 流的字节");
    Fault::new(Code::Unparsable, "bytes", expected).got(what)
}

/// Checks a stream's messages, and says where they end.
pub fn check(bytes: &[u8]) -> Result<usize, Fault> {
    if bytes.starts_with(FILE) {
        let expected =
            ("an Arrow IPC stream, not a file of Arrow's file format", "Arrow IPC 流,而非 Arrow 文件格式的文件");
        return Err(Fault::new(Code::Unparsable, "bytes", expected).got("ARROW1"));
    }
    let mut claims = Claims { rows: FOR_NOTHING + 8 * bytes.len() as u64 };
    let mut at = 0;
    while let Some(rest) = bytes.get(at..).filter(|rest| !is_end(rest)) {
        at += claims.message(rest)?;
    }
    Ok(at)
}

/// A stream may end with its mark, with the mark's older form, or with nothing.
fn is_end(rest: &[u8]) -> bool {
    matches!(rest.len(), 0 | 4 | 8) && END.ends_with(rest)
}

/// What may still be claimed.
struct Claims {
    rows: u64,
}

impl Claims {
    /// Checks the message that the bytes begin with, and says how long it is.
    fn message(&mut self, bytes: &[u8]) -> Result<usize, Fault> {
        let cut = || malformed("a message that is cut off");
        // Streams from before 2019 lack the mark.
        let prefix = if bytes.starts_with(CONTINUATION) { 8 } else { 4 };
        let (head, rest) = bytes.split_at_checked(prefix).ok_or_else(cut)?;
        let size = head.last_chunk().map_or(0, |size| u32::from_le_bytes(*size)) as usize;
        let metadata = rest.get(..size).ok_or_else(cut)?;
        let message = verified(metadata)?;
        let body = usize::try_from(message.bodyLength()).map_err(malformed)?;
        if body > rest.len() - size {
            return Err(cut());
        }
        self.rows(&message, body)?;
        Ok(prefix + size + body)
    }

    fn rows(&mut self, message: &Message<'_>, body: usize) -> Result<(), Fault> {
        if let Some(rows) = message.header_as_record_batch() {
            self.check(&rows, body)?;
            self.rows -= rows.length() as u64;
        }
        let values = message.header_as_dictionary_batch().and_then(|dictionary| dictionary.data());
        values.map_or(Ok(()), |values| self.check(&values, body))
    }

    fn check(&self, batch: &RecordBatch<'_>, body: usize) -> Result<(), Fault> {
        let nodes = batch.nodes().into_iter().flatten().map(|node| node.length());
        let claimed = std::iter::once(batch.length()).chain(nodes);
        let unbacked = |length: &i64| !u64::try_from(*length).is_ok_and(|length| length <= self.rows);
        if let Some(length) = claimed.into_iter().find(unbacked) {
            return Err(malformed(format!("{length} rows, for which there are too few bytes")));
        }
        // Columns that share their bytes would have the reader check these as often.
        let buffers = batch.buffers().into_iter().flatten().map(|buffer| i128::from(buffer.length()));
        if buffers.sum::<i128>() > body as i128 { Err(malformed("columns that share their bytes")) } else { Ok(()) }
    }
}

fn verified(metadata: &[u8]) -> Result<Message<'_>, Fault> {
    let limits = VerifierOptions {
        max_tables: metadata.len(),
        max_apparent_size: SHARED * metadata.len(),
        ..VerifierOptions::default()
    };
    root_as_message_with_opts(&limits, metadata).map_err(malformed)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow_ipc::writer::StreamWriter;
    use clausebook::batch::arrow_array::{ArrayRef, Float64Array, RecordBatch};

    use super::{END, check};

    /// The size of a column of three numbers, which nothing else in its stream is.
    const COLUMN: i64 = 24;

    fn stream() -> Vec<u8> {
        let column = || Arc::new(Float64Array::from(vec![0.1, 0.2, 0.3])) as ArrayRef;
        let rows = RecordBatch::try_from_iter([("a", column()), ("b", column())]).unwrap();
        let mut bytes = Vec::new();
        let mut writer = StreamWriter::try_new(&mut bytes, rows.schema_ref()).unwrap();
        writer.write(&rows).unwrap();
        writer.finish().unwrap();
        bytes
    }

    fn refusal(bytes: &[u8]) -> Option<String> {
        check(bytes).unwrap_err().got
    }

    #[test]
    fn a_stream_ends_with_its_mark_or_without() {
        let bytes = stream();
        let messages = bytes.len() - END.len();
        for mark in [END, &END[4..], &[]] {
            assert_eq!(check(&[&bytes[..messages], mark].concat()), Ok(messages));
        }
        assert!(refusal(&[&bytes[..], &END[4..]].concat()).is_some());
    }

    #[test]
    fn what_is_claimed_has_its_bytes() {
        let with = |claim: i64| {
            let bytes = stream();
            let words = bytes.chunks_exact(8).flat_map(|word| {
                let word: [u8; 8] = word.try_into().unwrap();
                if i64::from_le_bytes(word) == COLUMN { claim.to_le_bytes() } else { word }
            });
            words.collect::<Vec<u8>>()
        };
        assert!(check(&with(COLUMN)).is_ok());
        assert_eq!(refusal(&with(128)).as_deref(), Some("columns that share their bytes"));
    }
}
