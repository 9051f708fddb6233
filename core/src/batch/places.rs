//! Words as their places in a vocabulary, worked out for a whole column at once.

use alloc::{string::String, sync::Arc, vec::Vec};
use core::{cell::OnceCell, hint::select_unpredictable};

use arrow_array::{Array as _, builder::make_view};

use super::reader::Cells;

/// A vocabulary as the texts of a column are held against it.
pub(super) struct Places {
    words: Arc<[String]>,
    /// Words that Arrow's view of a text holds whole: which of them it is can be found out without a turn.
    short: Vec<(u128, i64)>,
    long: Vec<(String, i64)>,
    /// The names of the Rust enumeration that has these words in this order, as soon as one has asked.
    of: OnceCell<Option<*const &'static str>>,
}

/// Longer texts lie outside of their view.
const SHORT: u128 = 12;

impl Places {
    pub fn new(words: &Arc<[String]>) -> Self {
        let (short, long): (Vec<_>, Vec<_>) = words.iter().zip(0..).partition(|(word, _)| word.len() as u128 <= SHORT);
        Self {
            words: Arc::clone(words),
            short: short.into_iter().map(|(word, place)| (make_view(word.as_bytes(), 0, 0), place)).collect(),
            long: long.into_iter().map(|(word, place)| (word.clone(), place)).collect(),
            of: OnceCell::new(),
        }
    }

    /// The place of each text; `stranger` for one that is no such word. None where these are no texts.
    pub fn of_texts(&self, cells: &Cells, stranger: i64) -> Option<Vec<i64>> {
        let viewed = |text: &str| self.place(make_view(text.as_bytes(), 0, 0), || text, stranger);
        Some(match cells {
            Cells::Texts(texts) => (0..texts.len()).map(|row| viewed(texts.value(row))).collect(),
            Cells::LargeTexts(texts) => (0..texts.len()).map(|row| viewed(texts.value(row))).collect(),
            Cells::TextViews(texts) => {
                let views = texts.views().iter().enumerate();
                views.map(|(row, view)| self.place(*view, || texts.value(row), stranger)).collect()
            }
            _ => return None,
        })
    }

    #[inline]
    fn place<'t>(&self, view: u128, text: impl FnOnce() -> &'t str, stranger: i64) -> i64 {
        // A view begins with the length.
        if view & u128::from(u32::MAX) > SHORT {
            let text = text();
            return self.long.iter().find(|(word, _)| word == text).map_or(stranger, |(_, place)| *place);
        }
        self.short.iter().fold(stranger, |found, (word, place)| select_unpredictable(*word == view, *place, found))
    }

    /// Whether the places are those of the names of a Rust enumeration.
    #[inline]
    pub fn are_of(&self, names: &'static [&'static str]) -> bool {
        let same = || self.words.iter().eq(names).then_some(names.as_ptr());
        self.of.get_or_init(same).is_some_and(|known| core::ptr::eq(known, names.as_ptr()))
    }
}
