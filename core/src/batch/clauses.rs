//! Columns of clauses: a callable may cite few of the book's, and each has its place among them.

use alloc::{sync::Arc, vec::Vec};

use arrow_array::{ArrayRef, DictionaryArray, PrimitiveArray, types::Int16Type};
use arrow_schema::ArrowError;

use super::words::Vocabulary;
use crate::{
    clause::Clause,
    decision::{Cites, FEW, Few},
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

    #[inline]
    fn key(&self, clause: Clause) -> Result<i16, Misfit> {
        let number = usize::from(clause.place().wrapping_sub(self.first));
        self.places.get(number).copied().filter(|place| *place >= 0).ok_or_else(|| strange(clause))
    }
}

#[cold]
fn strange(clause: Clause) -> Misfit {
    Misfit(alloc::format!("{clause} is not among the clauses that may be cited"))
}

/// A column of clauses.
pub(super) struct ClauseColumn {
    of: Arc<Clauses>,
    keys: Vec<i16>,
    met: Vec<Met>,
}

/// Clauses that were cited before, and the keys of each once in the order of the book.
#[derive(Clone)]
struct Met {
    few: Few,
    keys: [i16; FEW],
    len: usize,
}

/// So many lists of clauses are remembered; a function knows few. A power of two.
const MOST_MET: u32 = 256;

impl ClauseColumn {
    pub fn new(of: &Arc<Clauses>, rows: usize) -> Self {
        let nothing = Met { few: Few::none(), keys: [0; FEW], len: 0 };
        let met = (0..MOST_MET).map(|_| nothing.clone()).collect();
        Self { of: Arc::clone(of), keys: Vec::with_capacity(rows.saturating_mul(4)), met }
    }

    /// Adds each clause once, in the order of the book.
    #[inline]
    pub fn cite(&mut self, cites: Cites<'_>) -> Result<(), Misfit> {
        match cites {
            Cites::Few(few, []) => self.push_few(few),
            many => self.push_all(many),
        }
    }

    #[inline]
    pub fn push(&mut self, clause: Clause) -> Result<(), Misfit> {
        self.keys.push(self.of.key(clause)?);
        Ok(())
    }

    /// How many clauses a row cites nobody can foretell, a processor neither: so as many keys as there may be are
    /// copied, and those too many taken back.
    #[inline]
    fn push_few(&mut self, few: &Few) -> Result<(), Misfit> {
        let slot = few.slot(MOST_MET);
        match self.met.get(slot) {
            Some(met) if met.few == *few => {
                let len = self.keys.len().wrapping_add(met.len);
                self.keys.extend_from_slice(&met.keys);
                self.keys.truncate(len);
                Ok(())
            }
            _ => self.meet(few, slot),
        }
    }

    #[cold]
    fn meet(&mut self, few: &Few, slot: usize) -> Result<(), Misfit> {
        let begin = self.keys.len();
        self.push_all(Cites::Few(few, &[]))?;
        let new = self.keys.get(begin..).unwrap_or_default();
        if let Some(met) = self.met.get_mut(slot) {
            met.few = few.clone();
            met.len = new.len();
            met.keys.iter_mut().zip(new).for_each(|(key, new)| *key = *new);
        }
        Ok(())
    }

    fn push_all(&mut self, cites: Cites<'_>) -> Result<(), Misfit> {
        cites.once().try_for_each(|clause| self.push(clause))
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
