//! Chunks judged by several threads, their answers in the order of the rows.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        OnceLock,
        atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
    },
    thread,
};

use arrow_array::RecordBatch;
use clausebook::batch::Batch;

use super::{
    capsule::validate_views,
    chunks::{Chunk, Chunks},
    failed::Failed,
    progress::Progress,
};

/// Judges the chunks of one table. Its threads live no longer than a call, so that a fork finds none of them missing.
pub struct Judge {
    batch: Batch,
    threads: usize,
    progress: Progress,
}

type Answer = Result<RecordBatch, Failed>;

/// What the threads share.
struct Work<'w> {
    chunks: &'w [Chunk],
    answers: Vec<OnceLock<Answer>>,
    next: AtomicUsize,
    rows: AtomicU64,
    stopped: AtomicBool,
}

impl Judge {
    pub const fn new(batch: Batch, threads: usize, progress: Progress) -> Self {
        Self { batch, threads, progress }
    }

    /// The answers to all chunks of a table.
    pub fn all(&self, chunks: Chunks) -> Result<Vec<RecordBatch>, Failed> {
        self.chunks(&chunks.collect::<Result<Vec<_>, _>>()?)
    }

    /// The answers to the next chunks of a stream, one for each thread; none at its end.
    pub fn some(&self, chunks: &mut Chunks) -> Result<Vec<RecordBatch>, Failed> {
        self.chunks(&chunks.take(self.threads).collect::<Result<Vec<_>, _>>()?)
    }

    fn chunks(&self, chunks: &[Chunk]) -> Result<Vec<RecordBatch>, Failed> {
        let work = Work {
            chunks,
            answers: chunks.iter().map(|_| OnceLock::new()).collect(),
            next: AtomicUsize::new(0),
            rows: AtomicU64::new(0),
            stopped: AtomicBool::new(false),
        };
        thread::scope(|scope| {
            for _ in 1..self.threads.min(chunks.len()) {
                // Where the system has no thread to give, this one judges alone.
                let _ = thread::Builder::new().spawn_scoped(scope, || while self.one(&work) {});
            }
            // Python hears of it from the thread that called: another may not take its lock while this one holds it.
            while self.one(&work) {
                self.tell(&work)?;
            }
            Ok::<(), Failed>(())
        })?;
        self.tell(&work)?;
        work.answers.into_iter().map_while(OnceLock::into_inner).collect()
    }

    /// Judges the next chunk; false where none is left.
    fn one(&self, work: &Work<'_>) -> bool {
        let at = work.next.fetch_add(1, Ordering::Relaxed);
        let (Some(chunk), Some(answer)) = (work.chunks.get(at), work.answers.get(at)) else { return false };
        if work.stopped.load(Ordering::Relaxed) {
            return false;
        }
        let judged = self.judge(chunk);
        if judged.is_err() {
            work.stopped.store(true, Ordering::Relaxed);
        }
        work.rows.fetch_add(chunk.rows.num_rows() as u64, Ordering::Relaxed);
        answer.set(judged).is_ok()
    }

    fn judge(&self, chunk: &Chunk) -> Answer {
        validate_views(&chunk.rows)?;
        let judged = catch_unwind(AssertUnwindSafe(|| self.batch.judge(&chunk.rows)));
        let judged = judged.map_err(|_| Failed::defect())?;
        judged.map_err(|error| match error.row {
            Some(row) => Failed::Row(chunk.first + row as u64, error.invalid),
            None => Failed::Input(error.invalid),
        })
    }

    fn tell(&self, work: &Work<'_>) -> Result<(), Failed> {
        let told = self.progress.advance(work.rows.swap(0, Ordering::Relaxed));
        if told.is_err() {
            work.stopped.store(true, Ordering::Relaxed);
        }
        told
    }
}
