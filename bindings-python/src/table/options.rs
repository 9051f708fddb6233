//! What is asked of a table's judging.

use std::{num::NonZero, thread::available_parallelism};

use clausebook::{
    Fault, InvalidInput,
    batch::{BatchOptions, MoneyColumns, OnError},
    book::Language,
    invalid::Code,
    time::Zone,
};
use pyo3::prelude::*;

use super::progress::Progress;
use crate::errors::raise;

/// The options, as the Python class hands them over; what is left out stays as it is usual.
#[derive(FromPyObject)]
#[pyo3(from_item_all)]
pub struct Options {
    #[pyo3(default)]
    on_error: Option<String>,
    #[pyo3(default)]
    findings: Option<bool>,
    #[pyo3(default)]
    keep: Vec<String>,
    #[pyo3(default)]
    money: Option<String>,
    #[pyo3(default)]
    naive_zone: Option<String>,
    #[pyo3(default)]
    language: Option<String>,
    #[pyo3(default)]
    threads: Option<usize>,
    bar: Option<Py<PyAny>>,
}

impl Options {
    /// How many threads judge.
    pub fn threads(&self) -> PyResult<usize> {
        match self.threads {
            None => Ok(available_parallelism().map_or(1, NonZero::get)),
            Some(0) => Err(raise(Fault::new(Code::OutOfRange, "threads", ("at least 1", "至少为 1")).got(0).into())),
            Some(threads) => Ok(threads),
        }
    }

    /// The library's options, and the bar that shows how far the judging has come.
    pub fn read(self) -> PyResult<(BatchOptions, Progress)> {
        let usual = BatchOptions::default();
        let read = || {
            Ok(BatchOptions {
                on_error: choice("on_error", self.on_error.as_deref(), usual.on_error, &ON_ERROR)?,
                findings: self.findings.unwrap_or(usual.findings),
                money: choice("money", self.money.as_deref(), usual.money, &MONEY)?,
                naive_zone: self.naive_zone.as_deref().map(zone).transpose()?,
                keep: self.keep,
                language: choice("language", self.language.as_deref(), usual.language, &LANGUAGES)?,
            })
        };
        read().map(|options| (options, Progress::new(self.bar))).map_err(raise)
    }
}

const ON_ERROR: [(&str, OnError); 2] = [("raise", OnError::Stop), ("collect", OnError::Collect)];
const MONEY: [(&str, MoneyColumns); 2] = [("yuan", MoneyColumns::Yuan), ("fen", MoneyColumns::Fen)];
const LANGUAGES: [(&str, Language); 2] = [("en", Language::En), ("zh", Language::Zh)];

/// What a word stands for; what is usual where nothing is said.
fn choice<T: Copy>(option: &str, word: Option<&str>, usual: T, choices: &[(&str, T)]) -> Result<T, InvalidInput> {
    let Some(word) = word else { return Ok(usual) };
    choices.iter().find(|(known, _)| *known == word).map(|(_, choice)| *choice).ok_or_else(|| {
        let words: Vec<_> = choices.iter().map(|(known, _)| *known).collect();
        let expected = (words.join(" or "), words.join(" 或 "));
        Fault::new(Code::UnknownWord, option, expected).got(word).nearest(word, words).into()
    })
}

fn zone(name: &str) -> Result<Zone, InvalidInput> {
    name.parse().map_err(|fault: Fault| fault.below("naive_zone").into())
}
