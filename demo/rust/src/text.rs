//! Values and parts of records in a manager's words.

use std::{collections::BTreeMap, fmt::Display};

use clausebook::{
    Instant,
    book::{Book, Language},
    node::Node,
};

use crate::{
    cases::Case,
    records::cell,
    view::{Views, Words},
};

/// Speaks one language about one trade.
pub struct Speaker<'a> {
    pub language: Language,
    pub book: &'static Book,
    pub views: &'a Views,
}

/// Where the fields that a part names are found.
pub enum Source<'a> {
    Case(&'a Case),
    Value(&'a Node<'static>),
}

impl Speaker<'_> {
    /// Words of the table's own.
    pub fn word<'w>(&'w self, name: &'w str) -> &'w str {
        of(&self.views.words, name, self.language)
    }

    /// The parts whose fields are there, with those fields filled in.
    pub fn parts(&self, parts: &[Words], source: &Source<'_>) -> Vec<String> {
        parts.iter().filter_map(|part| self.part(part.get(self.language), source)).collect()
    }

    fn part(&self, template: &str, source: &Source<'_>) -> Option<String> {
        let Some((before, rest)) = template.split_once('{') else { return Some(template.into()) };
        let (path, after) = rest.split_once('}')?;
        Some(format!("{before}{}{}", self.field(path, source)?, self.part(after, source)?))
    }

    fn field(&self, path: &str, source: &Source<'_>) -> Option<String> {
        match (source, path.strip_prefix('$')) {
            (Source::Case(case), Some(column)) => Some(self.name(&cell(&case.row, column)?)),
            (Source::Case(case), None) => self.value(at(&case.input, path)?),
            (Source::Value(value), _) => self.value(at(value, path)?),
        }
    }

    /// A value in words; nothing where it is blank, an empty list or no money at all.
    fn value(&self, value: &Node<'_>) -> Option<String> {
        Some(match value {
            Node::Flag(flag) => self.word(if *flag { "yes" } else { "no" }).into(),
            Node::Text(word) => self.name(word),
            Node::Instant(instant) => self.clock(*instant),
            Node::Day(day) => self.day(day.date()),
            Node::Money(money) => Some(money.to_string()).filter(|_| money.fen() != 0)?,
            Node::Int(count) => count.to_string(),
            Node::Number(number) => number.to_string(),
            Node::List(items) if items.is_empty() => return None,
            Node::List(items) if matches!(items.first(), Some(Node::Text(_))) => {
                let names: Vec<String> = items.iter().filter_map(|item| self.value(item)).collect();
                names.join(self.word("and"))
            }
            Node::List(items) => items.len().to_string(),
            _ => return None,
        })
    }

    /// An instant on the shop's clock; midnight as the end of the day before, which is what it is to a deadline.
    pub fn clock(&self, instant: Instant) -> String {
        let wall = instant.datetime().naive_local();
        let time = wall.format("%H:%M:%S").to_string();
        let time = time.strip_suffix(":00").unwrap_or(&time);
        let (day, time) = match time {
            "00:00" => (wall.date().pred_opt().unwrap_or(wall.date()), "24:00"),
            _ => (wall.date(), time),
        };
        // No line breaks between them.
        format!("{}\u{a0}{time}", self.day(day))
    }

    /// A day; its year only where it is another than that of the working day.
    fn day(&self, day: impl Display) -> String {
        let day = day.to_string();
        match (day.split_once('-'), self.views.day.split_once('-')) {
            (Some((year, rest)), Some((this_year, _))) if year == this_year => rest.into(),
            _ => day,
        }
    }

    /// What people call a word: by the book, or by the table where the book never speaks of it.
    pub fn name(&self, word: &str) -> String {
        let entry = self.book.names.iter().find(|row| row.name == word);
        match (entry, self.views.names.get(word)) {
            (Some(row), _) => row.text.get(self.language).into(),
            (None, Some(words)) => words.get(self.language).into(),
            (None, None) => word.into(),
        }
    }
}

/// The words of an entry; its name where there is none.
pub fn of<'w>(words: &'w BTreeMap<String, Words>, name: &'w str, language: Language) -> &'w str {
    words.get(name).map_or(name, |words| words.get(language))
}

/// The value at a path of names, and of places in lists, joined by points.
pub fn at<'n>(node: &'n Node<'static>, path: &str) -> Option<&'n Node<'static>> {
    path.split('.').try_fold(node, |node, name| match node {
        Node::List(items) => items.get(name.parse::<usize>().ok()?),
        _ => node.get(name),
    })
}
