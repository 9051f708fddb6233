//! Columns of clauses: a callable may cite few of the book's, and each has its place among them.

use alloc::{sync::Arc, vec::Vec};

use arrow_array::{ArrayRef, DictionaryArray, PrimitiveArray, types::Int16Type};
use arrow_schema::ArrowError;

use super::words::Vocabulary;
use crate::{
    clause::Clause,
    invalid::{Code, Fault},
    node::Misfit,
};

/// The clauses that a callable may cite.
pub(super) struct Clauses {
    vocabulary: Arc<Vocabulary>,
    first: u16,
    /// The place of each clause of the book from the first on; below nothing where it has none.
    places: Vec<i16>,
}

impl Clauses {
    /// # Errors
    /// A fault where there are more than a column can tell apart.
    pub fn new(cites: &[Clause]) -> Result<Arc<Self>, Fault> {
        let first = cites.first().map_or(0, |clause| clause.place());
        let last = cites.last().map_or(0, |clause| clause.place());
        if i16::try_from(cites.len()).is_err() {
            return Err(Fault::new(Code::Internal, "", ("fewer clauses", "较少的条款")).got(cites.len()));
        }
        let place = |number| cites.iter().position(|clause| clause.place() == number);
        let place = |number| place(number).and_then(|place| i16::try_from(place).ok()).unwrap_or(-1);
        Ok(Arc::new(Self {
            vocabulary: Vocabulary::new(cites.iter().map(|clause| clause.id())),
            first,
            places: (first..=last).map(place).collect(),
        }))
    }
}

/// A column of clauses.
pub(super) struct ClauseColumn {
    of: Arc<Clauses>,
    keys: Vec<i16>,
}

impl ClauseColumn {
    pub fn new(of: &Arc<Clauses>, rows: usize) -> Self {
        Self { of: Arc::clone(of), keys: Vec::with_capacity(rows.saturating_mul(4)) }
    }

    #[inline]
    pub fn push(&mut self, clause: Clause) -> Result<(), Misfit> {
        let number = usize::from(clause.place().wrapping_sub(self.of.first));
        match self.of.places.get(number) {
            Some(place) if *place >= 0 => {
                self.keys.push(*place);
                Ok(())
            }
            _ => Err(Misfit(alloc::format!("{clause} is not among the clauses that may be cited"))),
        }
    }

    #[inline]
    pub const fn len(&self) -> usize {
        self.keys.len()
    }

    pub fn finish(self) -> Result<ArrayRef, ArrowError> {
        let keys = PrimitiveArray::<Int16Type>::try_new(self.keys.into(), None)?;
        Ok(Arc::new(DictionaryArray::try_new(keys, self.of.vocabulary.values())?))
    }
}
