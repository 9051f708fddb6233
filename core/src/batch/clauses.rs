//! Columns of clauses: a callable may cite few of the book's, and each has its place among them.

use alloc::{sync::Arc, vec::Vec};

use arrow_array::{ArrayRef, types::Int16Type};
use arrow_schema::ArrowError;

use super::words::{Vocabulary, Words};
use crate::{clause::Clause, node::Misfit};

/// The clauses that a callable may cite.
pub(super) struct Clauses {
    vocabulary: Arc<Vocabulary>,
    first: u16,
    /// The place of each clause of the book from the first on, where it has one.
    places: Vec<Option<usize>>,
}

impl Clauses {
    pub fn new(cites: &[Clause]) -> Arc<Self> {
        let first = cites.first().map_or(0, |clause| clause.place());
        let last = cites.last().map_or(0, |clause| clause.place());
        let place = |number| cites.iter().position(|clause| clause.place() == number);
        Arc::new(Self {
            vocabulary: Vocabulary::new(cites.iter().map(|clause| clause.id())),
            first,
            places: (first..=last).map(place).collect(),
        })
    }
}

/// A column of clauses.
pub(super) struct ClauseColumn {
    of: Arc<Clauses>,
    words: Words<Int16Type>,
}

impl ClauseColumn {
    pub fn new(of: &Arc<Clauses>, rows: usize) -> Self {
        Self { of: Arc::clone(of), words: Words::new(&of.vocabulary, rows) }
    }

    #[inline]
    pub fn push(&mut self, clause: Clause) -> Result<(), Misfit> {
        let number = usize::from(clause.place().wrapping_sub(self.of.first));
        match self.of.places.get(number) {
            Some(Some(place)) => self.words.push_place(*place),
            _ => self.words.push(clause.id()),
        }
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }

    pub fn finish(self) -> Result<ArrayRef, ArrowError> {
        self.words.finish()
    }
}
