//! A batch in pieces is the batch: every row once, in order; long lists make small pieces.

use std::sync::Arc;

use clausebook::batch::{
    arrow_array::{ArrayRef, Int64Array, ListArray, RecordBatch, cast::AsArray as _, types::Int64Type},
    pieces,
};

fn numbered(rows: i64, items: i64) -> RecordBatch {
    let lists = (0..rows).map(|row| Some(vec![Some(row); usize::try_from(items).expect("a length")]));
    let columns: [(&str, ArrayRef); 2] = [
        ("row", Arc::new((0..rows).collect::<Int64Array>())),
        ("items", Arc::new(ListArray::from_iter_primitive::<Int64Type, _, _>(lists))),
    ];
    RecordBatch::try_from_iter(columns).expect("columns of one length")
}

#[test]
fn every_row_is_in_one_piece_in_order() {
    for (rows, items) in [(0, 3), (1, 3), (70_000, 1), (20, 100_000)] {
        let batch = numbered(rows, items);
        let numbers = pieces(&batch, 2).flat_map(|piece| piece["row"].as_primitive::<Int64Type>().values().to_vec());
        assert_eq!(numbers.collect::<Vec<_>>(), (0..rows).collect::<Vec<_>>(), "{rows} rows of {items}");
    }
}

#[test]
fn rows_that_hold_long_lists_come_in_small_pieces() {
    let sizes =
        |rows, items| -> Vec<usize> { pieces(&numbered(rows, items), 1).map(|piece| piece.num_rows()).collect() };
    assert_eq!(sizes(70_000, 1), [32_768, 32_768, 4_464]);
    assert!(sizes(20, 100_000).into_iter().all(|rows| (1..=5).contains(&rows)));
    assert_eq!(sizes(3, 1_000_000), [1, 1, 1]);
}

#[test]
fn a_small_batch_is_shared_out_among_the_threads() {
    let sizes =
        |rows, threads| -> Vec<usize> { pieces(&numbered(rows, 1), threads).map(|piece| piece.num_rows()).collect() };
    assert_eq!(sizes(10_000, 2), [5_000, 5_000]);
    assert_eq!(sizes(1_500, 2), [1_024, 476]);
    assert_eq!(sizes(1_000, 8), [1_000]);
    assert_eq!(sizes(5_000, 0), [5_000]);
}
