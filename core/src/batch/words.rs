//! Columns of words: a dictionary that is the same in every batch, and keys into it.

use alloc::{boxed::Box, collections::BTreeMap, string::String, sync::Arc, vec::Vec};

use arrow_array::{Array as _, ArrayRef, DictionaryArray, PrimitiveArray, StringArray, types::ArrowDictionaryKeyType};
use arrow_buffer::ArrowNativeType as _;
use arrow_schema::{ArrowError, DataType};

use super::validity::Validity;
use crate::node::Misfit;

/// The words that a column can hold, as far as they are known beforehand.
#[derive(Debug)]
pub(super) struct Vocabulary {
    places: BTreeMap<Box<str>, usize>,
    values: Arc<StringArray>,
}

impl Vocabulary {
    pub fn new<'w>(words: impl IntoIterator<Item = &'w str>) -> Arc<Self> {
        let mut places = BTreeMap::new();
        let mut values: Vec<&str> = Vec::new();
        for word in words {
            if !places.contains_key(word) {
                places.insert(word.into(), values.len());
                values.push(word);
            }
        }
        Arc::new(Self { places, values: Arc::new(StringArray::from(values)) })
    }

    pub fn values(&self) -> ArrayRef {
        Arc::clone(&self.values) as ArrayRef
    }
}

/// A column of words.
pub(super) struct Words<K: ArrowDictionaryKeyType> {
    vocabulary: Arc<Vocabulary>,
    /// Words that the vocabulary lacks.
    more: BTreeMap<String, usize>,
    keys: Vec<K::Native>,
    nulls: Validity,
    /// The places of words of the book, by where they stand in memory.
    met: Vec<(*const str, usize)>,
}

/// So many words of the book are remembered; a function speaks of few.
const MOST_MET: usize = 24;

impl<K: ArrowDictionaryKeyType> Words<K> {
    pub fn new(vocabulary: &Arc<Vocabulary>, rows: usize) -> Self {
        Self {
            vocabulary: Arc::clone(vocabulary),
            more: BTreeMap::new(),
            keys: Vec::with_capacity(rows),
            nulls: Validity::default(),
            met: Vec::new(),
        }
    }

    pub fn data_type() -> DataType {
        DataType::Dictionary(Box::new(K::DATA_TYPE), Box::new(DataType::Utf8))
    }

    pub fn len(&self) -> usize {
        self.keys.len()
    }

    pub fn push_null(&mut self) {
        self.keys.push(K::Native::default());
        self.nulls.push(false);
    }

    pub fn push(&mut self, word: &str) -> Result<(), Misfit> {
        let place = self.place(word);
        self.push_place(place)
    }

    fn place(&mut self, word: &str) -> usize {
        match self.vocabulary.places.get(word) {
            Some(place) => *place,
            None => self.place_of_new(word),
        }
    }

    /// A word of the book, which stays where it is.
    #[inline]
    pub fn push_static(&mut self, word: &'static str) -> Result<(), Misfit> {
        let met = self.met.iter().find(|(met, _)| core::ptr::eq(*met, word)).map(|(_, place)| *place);
        let place = met.unwrap_or_else(|| self.meet(word));
        self.push_place(place)
    }

    fn meet(&mut self, word: &'static str) -> usize {
        let place = self.place(word);
        if self.met.len() < MOST_MET {
            self.met.push((word, place));
        }
        place
    }

    /// A word that is said to stand at this place of the vocabulary.
    #[inline]
    pub fn push_expected(&mut self, place: usize, word: &'static str) -> Result<(), Misfit> {
        let values = &self.vocabulary.values;
        if place < values.len() && values.value(place) == word { self.push_place(place) } else { self.push(word) }
    }

    pub fn push_place_or_null(&mut self, place: Option<usize>) -> Result<(), Misfit> {
        match place {
            Some(place) => self.push_place(place),
            None => {
                self.push_null();
                Ok(())
            }
        }
    }

    /// A word that stands at this place of the vocabulary.
    #[inline]
    pub fn push_place(&mut self, place: usize) -> Result<(), Misfit> {
        let key = K::Native::from_usize(place).ok_or_else(|| Misfit("too many words for a column".into()))?;
        self.keys.push(key);
        self.nulls.push(true);
        Ok(())
    }

    fn place_of_new(&mut self, word: &str) -> usize {
        let next = self.vocabulary.places.len().saturating_add(self.more.len());
        *self.more.entry(word.into()).or_insert(next)
    }

    pub fn finish(self) -> Result<ArrayRef, ArrowError> {
        let keys = PrimitiveArray::<K>::try_new(self.keys.into(), self.nulls.finish())?;
        let values = if self.more.is_empty() {
            Arc::clone(&self.vocabulary.values)
        } else {
            let mut more: Vec<(String, usize)> = self.more.into_iter().collect();
            more.sort_by_key(|(_, place)| *place);
            let known = self.vocabulary.values.iter().flatten();
            Arc::new(StringArray::from_iter_values(known.chain(more.iter().map(|(word, _)| word.as_str()))))
        };
        Ok(Arc::new(DictionaryArray::<K>::try_new(keys, values)?))
    }
}
