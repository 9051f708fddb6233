//! Which cells of a column hold something.

use alloc::vec::Vec;

use arrow_buffer::{BooleanBuffer, NullBuffer};

/// A byte a cell, and none at all as long as nothing is null: a bit at a time costs more than the rest of a cell.
#[derive(Default)]
pub(super) struct Validity {
    len: usize,
    valid: Vec<bool>,
}

impl Validity {
    #[inline]
    pub const fn len(&self) -> usize {
        self.len
    }

    #[inline]
    pub fn push(&mut self, valid: bool) {
        if !valid && self.valid.is_empty() {
            self.valid = alloc::vec![true; self.len];
        }
        if !valid || !self.valid.is_empty() {
            self.valid.push(valid);
        }
        self.len = self.len.saturating_add(1);
    }

    pub fn finish(self) -> Option<NullBuffer> {
        let bits = |at: usize| self.valid.get(at).copied().unwrap_or_default();
        (!self.valid.is_empty()).then(|| NullBuffer::new(BooleanBuffer::collect_bool(self.len, bits)))
    }
}
