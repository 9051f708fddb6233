//! Batches cut into what is judged at a time.

use arrow_array::{Array as _, RecordBatch};

/// Small enough to spread over threads and to hold in memory, large enough that its dictionaries are worth their while.
const ROWS: usize = 32_768;
/// Fewer rows are not worth a thread of their own.
const LEAST_ROWS: usize = 1_024;
/// Rows that hold long lists are cut into pieces of about this size.
const BYTES: usize = 4 << 20;

/// The rows of a batch in their order, in pieces of at most 32,768 rows, and of fewer where a row is large: a piece holds
/// about 4 MiB, lists and all, and at least one row. A small batch is shared out evenly among so many threads, unless it
/// is very small.
pub fn pieces(rows: &RecordBatch, threads: usize) -> impl Iterator<Item = RecordBatch> + '_ {
    let all = rows.num_rows();
    let size = |column: &arrow_array::ArrayRef| column.to_data().get_slice_memory_size().unwrap_or_default();
    let bytes: usize = rows.columns().iter().map(size).fold(0, usize::saturating_add);
    let most = all.saturating_mul(BYTES).checked_div(bytes).unwrap_or(ROWS).clamp(1, ROWS);
    let share = all.div_ceil(threads.max(1)).max(LEAST_ROWS);
    let most = most.min(share);
    (0..all).step_by(most).map(move |at| rows.slice(at, most.min(all.saturating_sub(at))))
}
