//! Which cells of a column hold something.

use alloc::vec::Vec;

use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer};

/// A byte a cell: a bit at a time costs more than the rest of a cell.
#[derive(Default)]
pub(super) struct Validity(Vec<bool>);

impl Validity {
    #[inline]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    #[inline]
    pub fn push(&mut self, valid: bool) {
        self.0.push(valid);
    }

    pub fn finish(self) -> Option<NullBuffer> {
        self.0.contains(&false).then(|| {
            let (eights, rest) = self.0.as_chunks::<8>();
            let mut bytes: Vec<u8> = eights.iter().map(|eight| byte(eight)).collect();
            if !rest.is_empty() {
                bytes.push(byte(rest));
            }
            NullBuffer::new(BooleanBuffer::new(Buffer::from_vec(bytes), 0, self.0.len()))
        })
    }
}

#[inline]
fn byte(bits: &[bool]) -> u8 {
    bits.iter().rev().fold(0, |byte, bit| byte.wrapping_shl(1) | u8::from(*bit))
}
