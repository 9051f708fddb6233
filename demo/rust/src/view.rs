//! `view.toml`: what the table shows of each kind of record.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use clausebook::book::Language;
use serde::Deserialize;

use crate::decide::{records, trade_of};

/// A text in both languages; `{}` hold the names of fields.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    zh: String,
    en: String,
}

impl Words {
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Zh => &self.zh,
            Language::En => &self.en,
        }
    }
}

/// What the table shows of one kind of record: of its fields, of the value that was worked out, and, where several
/// clauses were kept, the one that a manager wants to read first. A part whose field is blank, or zero, is left out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    pub title: Words,
    /// Parts of the record.
    pub asked: Vec<Words>,
    /// Parts of the value that was worked out.
    #[serde(default)]
    pub result: Vec<Words>,
    /// Its dates and instants.
    #[serde(default)]
    pub due: Vec<Words>,
    /// The clauses to name first where the case is in order.
    #[serde(default)]
    pub clauses: Vec<String>,
    /// Whether the records tell what was done, so that there is nothing to refuse any more.
    #[serde(default)]
    pub reviews: bool,
}

/// The words of the table, and the views of each trade.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Views {
    /// The working day.
    pub day: String,
    pub words: BTreeMap<String, Words>,
    pub verdicts: BTreeMap<String, Words>,
    /// What people call words of the library that its books never speak of.
    pub names: BTreeMap<String, Words>,
    #[serde(skip)]
    trades: BTreeMap<String, BTreeMap<String, View>>,
}

impl Views {
    /// The words, and the views that stand beside the records of each trade.
    pub fn load(demo: &Path) -> Result<Self> {
        let mut views: Self = toml::from_str(include_str!("../view.toml"))?;
        for folder in records(demo)? {
            let path = folder.join("view.toml");
            let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            let own = toml::from_str(&text).with_context(|| path.display().to_string())?;
            views.trades.insert(trade_of(&folder)?.name().to_owned(), own);
        }
        Ok(views)
    }

    /// The view of a file of records.
    pub fn of(&self, trade: &str, records: &str) -> Option<&View> {
        let (stem, _) = records.rsplit_once('.')?;
        self.trades.get(trade)?.get(stem)
    }
}

#[cfg(test)]
mod tests {
    use clausebook::book::Language;

    use super::{Views, Words};
    use crate::{
        decide::{DecidedGroup, days, folder},
        text::{Source, Speaker},
    };

    /// Whether a record of the group shows the part.
    fn is_shown(group: &DecidedGroup, speaker: &Speaker<'_>, part: &Words, of_value: bool) -> bool {
        let shows = |source: &Source<'_>| !speaker.parts(std::slice::from_ref(part), source).is_empty();
        group.decided.iter().any(|decided| match (&decided.answer, of_value) {
            (_, false) => shows(&Source::Case(&decided.case)),
            (Ok(answer), true) => shows(&Source::Value(&answer.value())),
            (Err(_), true) => false,
        })
    }

    #[test]
    fn every_part_of_every_view_is_shown_by_some_record() {
        let views = Views::load(&folder()).unwrap();
        let days = days(&folder()).unwrap();
        for day in &days {
            for group in &day.groups {
                let records = &group.group.records;
                let view = views.of(day.trade.name(), records).unwrap_or_else(|| panic!("no view of {records}"));
                for language in Language::ALL {
                    let speaker = Speaker { language: *language, book: day.trade.book, views: &views };
                    let parts = view.asked.iter().map(|part| (part, false));
                    let parts = parts.chain(view.result.iter().chain(&view.due).map(|part| (part, true)));
                    for (part, of_value) in parts {
                        assert!(is_shown(group, &speaker, part, of_value), "{records}: {}", part.get(*language));
                    }
                }
            }
        }
        let groups: usize = days.iter().map(|day| day.groups.len()).sum();
        assert_eq!(groups, views.trades.values().map(|views| views.len()).sum::<usize>());
    }

    #[test]
    fn every_clause_that_a_view_names_is_cited() {
        let views = Views::load(&folder()).unwrap();
        for day in days(&folder()).unwrap() {
            for group in &day.groups {
                let cited = |name: &str| {
                    let answers = group.decided.iter().filter_map(|decided| decided.answer.as_ref().ok());
                    answers.flat_map(|answer| answer.findings()).any(|finding| finding.clause.id().ends_with(name))
                };
                for name in &views.of(day.trade.name(), &group.group.records).unwrap().clauses {
                    assert!(cited(name), "{}: {name}", group.group.records);
                }
            }
        }
    }
}
