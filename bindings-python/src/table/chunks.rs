//! A source of batches cut into what one thread judges at a time.

use std::collections::VecDeque;

use arrow_array::RecordBatch;
use clausebook::batch::pieces;

use super::{
    capsule::{Source, read, validate},
    failed::Failed,
};

/// Rows that one thread judges.
pub struct Chunk {
    /// The place of its first row in the table.
    pub first: u64,
    pub rows: RecordBatch,
}

/// The chunks of a source, in its order. Nothing is read before it is asked for.
pub struct Chunks {
    source: Source,
    threads: usize,
    cut: VecDeque<Chunk>,
    read: u64,
}

impl Chunks {
    pub fn new(source: Source, threads: usize) -> Self {
        Self { source, threads, cut: VecDeque::new(), read: 0 }
    }

    fn cut(&mut self, batch: &RecordBatch) {
        for rows in pieces(batch, self.threads) {
            let first = self.read;
            self.read += rows.num_rows() as u64;
            self.cut.push_back(Chunk { first, rows });
        }
    }

    fn pull(&mut self) -> Option<Result<RecordBatch, Failed>> {
        let pulled = read(|| {
            let batch = self.source.next()?;
            Some(batch.map_err(Failed::from).and_then(|batch| validate(&batch).map(|()| batch).map_err(Failed::from)))
        });
        pulled.unwrap_or_else(|fault| Some(Err(fault.into())))
    }
}

impl Iterator for Chunks {
    type Item = Result<Chunk, Failed>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.cut.is_empty() {
            match self.pull()? {
                Ok(batch) => self.cut(&batch),
                Err(failed) => return Some(Err(failed)),
            }
        }
        self.cut.pop_front().map(Ok)
    }
}
