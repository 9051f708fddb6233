//! Faults that the other side finds: what was asked for by a name that is not there, or what is no text at all.

use clausebook::{Fault, book::Language, invalid::Code};
use napi_derive::napi;

use crate::border::guarded;

/// A name that stands for nothing, with the nearest that does.
#[napi]
pub fn refuse_name(path: String, got: String, known: Vec<String>, en: String, zh: String) -> napi::Result<()> {
    guarded(|| {
        let fault = Fault::new(Code::UnknownFunction, path, (en, zh)).got(&got);
        Err(vec![fault.nearest(&got, known.iter().map(String::as_str))])
    })
}

/// A value of another sort than the one that belongs at this place.
#[napi]
pub fn refuse_value(path: String, got: String, en: String, zh: String) -> napi::Result<()> {
    guarded(|| Err(vec![Fault::new(Code::WrongType, path, (en, zh)).got(got)]))
}

/// The language that a word names.
pub fn language(word: &str) -> Result<Language, Vec<Fault>> {
    Language::ALL.iter().copied().find(|language| language.word() == word).ok_or_else(|| {
        let fault = Fault::new(Code::UnknownWord, "language", ("zh or en", "zh 或 en")).got(word);
        vec![fault.nearest(word, Language::ALL.iter().map(|language| language.word()))]
    })
}
