//! Reads a book entry by entry, so that one that does not fit hides no other.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use toml::{
    Spanned,
    de::{DeTable, DeValue, ValueDeserializer},
};

use crate::{
    faults::{Faults, NOWHERE, nearest},
    model::{Act, Book, Check, Head, Item, Name, Step, Text},
};

/// The entries that a book has.
const ENTRIES: [&str; 9] =
    ["clause", "names", "policy", "limit", "schedule", "procedure", "form", "checklist", "phrase"];

/// The book as far as it can be read; what cannot is among the faults.
pub fn read(text: &str, faults: &mut Faults<'_>) -> Option<Book> {
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        for error in errors {
            faults.add(error.span().map_or(0, |span| span.start), "not TOML", error.message());
        }
        return None;
    }
    let mut table = table;
    let mut reader = Reader { faults, lost: BTreeSet::new() };
    let top = table.get_mut();
    let clause = reader.entries(top, "clause", "");
    let names = reader.names(top);
    let policy = reader.entries(top, "policy", "");
    let limit = reader.entries(top, "limit", "");
    let schedule =
        reader.families(top, "schedule", "act", |row: &mut crate::model::Schedule, acts: Vec<Act>| row.act = acts);
    let procedure = reader
        .families(top, "procedure", "step", |row: &mut crate::model::Procedure, steps: Vec<Step>| row.step = steps);
    let form = reader.families(top, "form", "item", |row: &mut crate::model::Form, items: Vec<Item>| row.item = items);
    let checklist =
        reader.families(top, "checklist", "item", |row: &mut crate::model::Checklist, items: Vec<Check>| {
            row.item = items
        });
    let phrase = reader.entries(top, "phrase", "");
    let head: Head = reader.entry(Spanned::new(0..0, DeValue::Table(table.into_inner())), "book", &ENTRIES)?;
    let lost = reader.lost.into_iter().collect();
    let Head { trade, title, source, version } = head;
    Some(Book {
        trade,
        title,
        source,
        version,
        clause,
        names,
        policy,
        limit,
        schedule,
        procedure,
        form,
        checklist,
        phrase,
        lost,
    })
}

struct Reader<'f, 't> {
    faults: &'f mut Faults<'t>,
    lost: BTreeSet<String>,
}

impl Reader<'_, '_> {
    /// The list of tables under `kind`, taken out of `table`.
    fn take<'i>(&mut self, table: &mut DeTable<'i>, kind: &str, above: &str) -> Vec<(Spanned<DeValue<'i>>, String)> {
        let Some(list) = table.remove(kind) else { return Vec::new() };
        let at = list.span().start;
        let DeValue::Array(items) = list.into_inner() else {
            self.faults.add(at, if above.is_empty() { kind } else { above }, format!("`{kind}` is a list of tables"));
            return Vec::new();
        };
        items
            .into_iter()
            .map(|item| {
                let name = name_of(item.get_ref()).unwrap_or("without a name");
                let place = if above.is_empty() { format!("{kind} {name}") } else { format!("{above}, {kind} {name}") };
                (item, place)
            })
            .collect()
    }

    fn entries<T: DeserializeOwned>(&mut self, table: &mut DeTable<'_>, kind: &str, above: &str) -> Vec<T> {
        let taken = self.take(table, kind, above);
        taken.into_iter().filter_map(|(item, place)| self.entry(item, &place, &[])).collect()
    }

    /// Entries that hold entries of their own.
    fn families<T: DeserializeOwned, N: DeserializeOwned>(
        &mut self,
        table: &mut DeTable<'_>,
        kind: &str,
        inner: &str,
        hold: fn(&mut T, Vec<N>),
    ) -> Vec<T> {
        let mut families = Vec::new();
        for (mut item, place) in self.take(table, kind, "") {
            let held = match item.get_mut() {
                DeValue::Table(family) => self.entries(family, inner, &place),
                _ => Vec::new(),
            };
            if let Some(mut family) = self.entry(item, &place, &[inner]) {
                hold(&mut family, held);
                families.push(family);
            }
        }
        families
    }

    fn names(&mut self, table: &mut DeTable<'_>) -> Vec<(Name, Text)> {
        let Some(names) = table.remove("names") else { return Vec::new() };
        let at = names.span().start;
        let DeValue::Table(names) = names.into_inner() else {
            self.faults.add(at, "names", "`names` is a table");
            return Vec::new();
        };
        let mut read = Vec::new();
        for (name, text) in names {
            let name = Spanned::new(name.span(), name.into_inner().into_owned());
            match self.entry(text, &format!("name {}", name.get_ref()), &[]) {
                Some(text) => read.push((name, text)),
                None => {
                    self.lost.insert(name.into_inner());
                }
            }
        }
        read
    }

    /// One entry. A key that does not fit is noted and left out, one that is missing is noted and filled in, and the rest is
    /// read again.
    fn entry<T: DeserializeOwned>(&mut self, mut item: Spanned<DeValue<'_>>, place: &str, known: &[&str]) -> Option<T> {
        let name = name_of(item.get_ref()).map(str::to_string);
        let mut left_out: Vec<String> = Vec::new();
        loop {
            let error = match T::deserialize(ValueDeserializer::from(item.clone())) {
                Ok(entry) => return Some(entry),
                Err(error) => error,
            };
            let (begin, message) = (item.span().start, error.message());
            let start = error.span().map_or(begin, |span| span.start);
            let missing = quoted(message, "missing field `");
            let DeValue::Table(table) = item.get_mut() else {
                self.faults.add(start, place, message);
                self.lost.extend(name);
                return None;
            };
            let guilty = table.iter().find(|(key, value)| key.span().contains(&start) || value.span().contains(&start));
            let guilty = guilty.map(|(key, _)| key.get_ref().to_string());
            match (guilty, quoted(message, "unknown field `"), missing) {
                (Some(key), Some(unknown), _) => {
                    let fields = message.split('`').skip(3).step_by(2).chain(known.iter().copied());
                    self.faults.add(start, place, format!("unknown key `{unknown}`{}", nearest(unknown, fields)));
                    table.remove(key.as_str());
                }
                (Some(key), _, missing) => {
                    let what =
                        missing.map_or(format!("`{key}`: {message}"), |missing| format!("`{key}` has no `{missing}`"));
                    self.faults.add(start, place, what);
                    table.remove(key.as_str());
                    left_out.push(key);
                    self.lost.extend(name.clone());
                }
                (None, _, Some(missing)) => {
                    if !left_out.iter().any(|key| key == missing) {
                        self.faults.add(begin, place, format!("has no `{missing}`"));
                    }
                    let nowhere = NOWHERE..NOWHERE;
                    let filler = Spanned::new(nowhere.clone(), DeValue::String("".into()));
                    table.insert(Spanned::new(nowhere, missing.to_string().into()), filler);
                }
                // A filler of another type than a text: what is missing was noted.
                (None, ..) => {
                    self.faults.add(start, place, message);
                    self.lost.extend(name);
                    return None;
                }
            }
        }
    }
}

/// What stands between `before` and the next backtick.
fn quoted<'m>(message: &'m str, before: &str) -> Option<&'m str> {
    message.strip_prefix(before)?.split_once('`').map(|(word, _)| word)
}

/// What an entry calls itself.
fn name_of<'i>(value: &'i DeValue<'_>) -> Option<&'i str> {
    let table = value.as_table()?;
    table.get("id").or_else(|| table.get("name"))?.get_ref().as_str()
}
