//! The columns of a struct while they are written.

use alloc::{string::String, vec::Vec};
use core::mem;

use super::columns::Writer;

/// A column for each field of a struct. Once a Rust struct has been written they lie in the order of its fields, so that the
/// next one finds each where it looks first.
pub(super) struct FieldColumns(Vec<FieldColumn>);

struct FieldColumn {
    name: String,
    /// Its place in the schema.
    place: usize,
    /// The name under which a Rust struct writes it, which is known again by where it stands in memory.
    met: Option<&'static str>,
    writer: Writer,
}

impl FieldColumns {
    pub fn new(columns: impl Iterator<Item = (String, Writer)>) -> Self {
        let column = |(place, (name, writer))| FieldColumn { name, place, met: None, writer };
        Self(columns.enumerate().map(column).collect())
    }

    /// The columns for one row.
    #[inline]
    pub fn row(&mut self) -> Row<'_> {
        Row(&mut self.0)
    }

    /// The columns in the order of the schema.
    pub fn into_writers(mut self) -> impl Iterator<Item = Writer> {
        self.0.sort_by_key(|column| column.place);
        self.0.into_iter().map(|column| column.writer)
    }
}

/// The columns that have still to be written in a row.
pub(super) struct Row<'w>(&'w mut [FieldColumn]);

impl<'w> Row<'w> {
    /// The column of a Rust struct's next field.
    #[inline(always)]
    pub fn next(&mut self, name: &'static str) -> Option<&'w mut Writer> {
        let expected = |column: &FieldColumn| column.met.is_some_and(|met| core::ptr::eq(met, name));
        if !self.0.first().is_some_and(expected) {
            self.meet(name)?;
        }
        self.take()
    }

    #[cold]
    fn meet(&mut self, name: &'static str) -> Option<()> {
        self.bring(name)?;
        self.0.first_mut()?.met = Some(name);
        Some(())
    }

    /// The column of a field.
    pub fn named(&mut self, name: &str) -> Option<&'w mut Writer> {
        self.bring(name)?;
        self.take()
    }

    /// Has a column be the next one.
    fn bring(&mut self, name: &str) -> Option<()> {
        let at = self.0.iter().position(|column| column.name == name)?;
        self.0.swap(0, at);
        Some(())
    }

    #[inline(always)]
    fn take(&mut self) -> Option<&'w mut Writer> {
        let (first, rest) = mem::take(&mut self.0).split_first_mut()?;
        self.0 = rest;
        Some(&mut first.writer)
    }

    /// What was not written is not there in this row.
    #[inline]
    pub fn end(self) {
        self.0.iter_mut().for_each(|column| column.writer.push_null());
    }
}
