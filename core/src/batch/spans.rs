//! Where in the items of a column its lists lie.

use core::ops::Range;

use arrow_array::{Array, ArrayRef};
use arrow_buffer::{ArrowNativeType, ScalarBuffer};

/// Where each list lies, and which of the items are looked at at all: a slice of a column of lists still holds them all.
pub(super) struct Spans {
    lists: Lists,
    /// The first item that lies in one of the lists.
    first: usize,
}

/// The ways in which Arrow says it.
pub(super) enum Lists {
    Offsets(ScalarBuffer<i32>),
    LargeOffsets(ScalarBuffer<i64>),
    Views(ScalarBuffer<i32>, ScalarBuffer<i32>),
    LargeViews(ScalarBuffer<i64>, ScalarBuffer<i64>),
    Fixed(usize),
}

impl Spans {
    /// The lists of so many rows, and their items.
    pub fn of(lists: Lists, rows: usize, items: &dyn Array) -> (Self, ArrayRef) {
        let taken = (0..rows).map(|row| lists.get(row)).filter(|span| !span.is_empty());
        let all = taken.reduce(|all, span| all.start.min(span.start)..all.end.max(span.end)).unwrap_or_default();
        let end = all.end.min(items.len());
        let first = all.start.min(end);
        (Self { lists, first }, items.slice(first, end.saturating_sub(first)))
    }

    /// No lists.
    pub const fn none() -> Self {
        Self { lists: Lists::Fixed(0), first: 0 }
    }

    /// The items of a list.
    pub fn get(&self, row: usize) -> Range<usize> {
        let span = self.lists.get(row);
        span.start.saturating_sub(self.first)..span.end.saturating_sub(self.first)
    }
}

impl Lists {
    fn get(&self, row: usize) -> Range<usize> {
        fn between<T: ArrowNativeType>(offsets: &[T], row: usize) -> Range<usize> {
            let at = |row: usize| offsets.get(row).map_or(0, |offset| offset.as_usize());
            at(row)..at(row.saturating_add(1))
        }
        fn view<T: ArrowNativeType>(offsets: &[T], sizes: &[T], row: usize) -> Range<usize> {
            let at = |from: &[T]| from.get(row).map_or(0, |value| value.as_usize());
            let start = at(offsets);
            start..start.saturating_add(at(sizes))
        }
        match self {
            Self::Offsets(offsets) => between(offsets, row),
            Self::LargeOffsets(offsets) => between(offsets, row),
            Self::Views(offsets, sizes) => view(offsets, sizes, row),
            Self::LargeViews(offsets, sizes) => view(offsets, sizes, row),
            Self::Fixed(size) => row.saturating_mul(*size)..row.saturating_add(1).saturating_mul(*size),
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::{vec, vec::Vec};

    use arrow_array::{Array as _, Int32Array, cast::AsArray as _, types::Int32Type};
    use arrow_buffer::ScalarBuffer;

    use super::{Lists, Spans};

    #[test]
    fn only_items_that_lie_in_a_list_are_looked_at() {
        let items = Int32Array::from_iter_values(0..100);
        let offsets = Lists::Offsets(ScalarBuffer::from(vec![40, 42, 42, 45]));
        let views = Lists::Views(ScalarBuffer::from(vec![42, 0, 40]), ScalarBuffer::from(vec![3, 0, 2]));
        for (lists, first_list) in [(offsets, 40..42), (views, 42..45)] {
            let (spans, taken) = Spans::of(lists, 3, &items);
            assert_eq!(taken.len(), 5);
            let taken = taken.as_primitive::<Int32Type>().values();
            let first: Vec<i32> = spans.get(0).map(|at| *taken.get(at).unwrap()).collect();
            assert_eq!(first, first_list.collect::<Vec<i32>>());
            assert!(spans.get(3).is_empty());
        }
    }
}
