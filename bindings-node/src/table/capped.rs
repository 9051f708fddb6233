//! Bytes that grow no further than the other side can hold.

use std::io::{Error, Result, Write};

/// The most bytes that a typed array has in every version of Node.js.
const MOST: usize = u32::MAX as usize;

pub struct Capped {
    bytes: Vec<u8>,
    most: usize,
}

impl Default for Capped {
    fn default() -> Self {
        Self { bytes: Vec::new(), most: MOST }
    }
}

impl Capped {
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

impl Write for Capped {
    fn write(&mut self, more: &[u8]) -> Result<usize> {
        if more.len() > self.most - self.bytes.len() {
            return Err(Error::other("more than 4 GiB"));
        }
        self.bytes.extend_from_slice(more);
        Ok(more.len())
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::Capped;

    #[test]
    fn what_does_not_fit_is_an_error() {
        let mut capped = Capped { bytes: Vec::new(), most: 3 };
        capped.write_all(b"ab").unwrap();
        capped.write_all(b"c").unwrap();
        assert!(capped.write_all(b"d").is_err());
        assert_eq!(capped.into_bytes(), b"abc");
    }
}
