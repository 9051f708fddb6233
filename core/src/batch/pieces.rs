//! Batches cut into what is judged at a time.

use arrow_array::RecordBatch;

/// Small enough to spread over threads and to hold in memory, large enough that its dictionaries are worth their while.
const MOST_ROWS: usize = 32_768;

/// The rows of a batch in pieces of at most 32,768, in their order.
pub fn pieces(rows: &RecordBatch) -> impl Iterator<Item = RecordBatch> + '_ {
    let all = rows.num_rows();
    (0..all).step_by(MOST_ROWS).map(move |at| rows.slice(at, MOST_ROWS.min(all.saturating_sub(at))))
}
