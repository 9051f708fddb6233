//! The checks of a book: clauses, names, texts, and what the checks of all entries share.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    faults::{Faults, nearest},
    figure,
    lookup::Lookup,
    model::{Book, Clause, Facts, Name},
    order::order,
    read::read,
};

pub const KINDS: [&str; 11] = [
    "limit",
    "window",
    "money",
    "sequence",
    "eligibility",
    "choice",
    "record",
    "quantity",
    "script",
    "conduct",
    "declined",
];
const SEVERITIES: [&str; 3] = ["must", "should", "never"];

/// Reads and checks a book. The error is every fault, as `file:line: place: what is wrong`.
pub fn parse(file: &str, text: &str) -> Result<Book, Vec<String>> {
    let mut faults = Faults::new(file, text);
    let book = read(text, &mut faults);
    if let Some(book) = &book {
        let look = Lookup::new(book);
        Checker { look: &look, book, faults: &mut faults }.check();
    }
    match book {
        Some(book) if faults.is_empty() => Ok(book),
        _ => Err(faults.into_lines()),
    }
}

/// A book under check.
pub struct Checker<'b, 'f, 't> {
    pub look: &'b Lookup<'b>,
    pub book: &'b Book,
    pub faults: &'f mut Faults<'t>,
}

impl Checker<'_, '_, '_> {
    fn check(&mut self) {
        let book = self.book;
        let place = "book";
        self.word(&book.trade, place);
        let title = book.title.get_ref();
        self.texts_at(book.title.span().start, "book, title", &title.en, &title.zh);
        if book.source.trim().is_empty() {
            self.fault(&book.trade, place, "`source` is empty");
        }
        if book.version.trim().is_empty() {
            self.fault(&book.trade, place, "`version` is empty");
        }
        if book.clause.is_empty() && book.lost.is_empty() {
            self.fault(&book.trade, place, "has no clause");
        }
        self.check_clauses();
        for (name, text) in &book.names {
            let place = format!("name {}", name.get_ref());
            self.word(name, &place);
            self.texts(name, &place, &text.en, &text.zh);
        }
        self.check_policy();
        self.check_limits();
        self.check_schedules();
        self.check_procedures();
        self.check_forms();
        self.check_checklists();
        self.check_phrases();
    }

    pub fn fault(&mut self, at: &Name, place: &str, what: impl std::fmt::Display) {
        self.faults.add(at.span().start, place, what);
    }

    /// Each name once.
    pub fn unique<'n>(&mut self, names: impl Iterator<Item = &'n Name>, place: &str) {
        let mut seen = BTreeMap::new();
        for name in names {
            let line = self.faults.line(name.span().start);
            match seen.get(name.get_ref()) {
                Some(first) => {
                    self.fault(name, place, format!("\"{}\" stands twice, first in line {first}", name.get_ref()));
                }
                None => {
                    seen.insert(name.get_ref(), line);
                }
            }
        }
    }

    /// A word in snake_case, which Rust, JSON and the file names share.
    pub fn word(&mut self, word: &Name, place: &str) {
        if !is_word(word.get_ref()) {
            self.fault(word, place, format!("\"{}\" is not in snake_case", word.get_ref()));
        }
    }

    /// A text in both languages.
    pub fn texts(&mut self, at: &Name, place: &str, en: &str, zh: &str) {
        if self.is_whole(at) {
            self.texts_at(at.span().start, place, en, zh);
        }
    }

    fn texts_at(&mut self, at: usize, place: &str, en: &str, zh: &str) {
        for (language, text) in [("en", en), ("zh", zh)] {
            if text.trim().is_empty() {
                self.faults.add(at, place, format!("has no words in `{language}`"));
            }
        }
    }

    /// A word of a closed list.
    pub fn one_of(&mut self, key: &str, word: &Name, words: &[&str], place: &str) {
        let given = word.get_ref().as_str();
        if !words.contains(&given) {
            let near = nearest(given, words.iter().copied());
            self.fault(word, place, format!("`{key}` is \"{given}\", which is none of {}{near}", words.join(", ")));
        }
    }

    pub fn clause_ref(&mut self, key: &str, name: &Name, place: &str) {
        if let Err(Some(what)) = self.look.clause_at(name.get_ref()) {
            self.fault(name, place, format!("`{key}` names {what}"));
        }
    }

    pub fn clause_refs(&mut self, key: &str, names: &[Name], place: &str) {
        self.unique(names.iter(), &format!("{place}, {key}"));
        for name in names {
            self.clause_ref(key, name, place);
        }
    }

    /// Whether the entry of that name was read as it stands: what it lacks was not left out for another fault.
    pub fn is_whole(&self, name: &Name) -> bool {
        !self.book.lost.contains(name.get_ref())
    }

    /// Clauses of which there must be one.
    pub fn some_clause(&mut self, at: &Name, names: &[Name], place: &str) {
        if names.is_empty() && self.is_whole(at) {
            self.fault(at, place, "names no clause");
        }
        self.clause_refs("clauses", names, place);
    }

    /// A word that an answer can speak of.
    pub fn named(&mut self, key: &str, word: &Name, place: &str) {
        let given = word.get_ref().as_str();
        if !self.look.is_named(given) {
            let near = nearest(given, self.look.names());
            self.fault(word, place, format!("`{key}` is \"{given}\", which has no entry under [names]{near}"));
        }
    }

    pub fn all_named(&mut self, key: &str, words: &[Name], place: &str) {
        self.unique(words.iter(), &format!("{place}, {key}"));
        for word in words {
            self.named(key, word, place);
        }
    }

    pub fn facts(&mut self, facts: Facts<'_>, place: &str) {
        self.all_named("when", facts.when, place);
        self.all_named("when_any", facts.when_any, place);
        self.all_named("unless", facts.unless, place);
    }

    /// The unit with this sign.
    pub fn unit(&mut self, unit: &Name, place: &str) -> Option<&'static str> {
        let found = figure::unit(unit.get_ref());
        if found.is_none() {
            let signs: Vec<&str> = figure::signs().collect();
            self.one_of("unit", unit, &signs, place);
        }
        found
    }

    /// A shape's figure, in one of the units; returns its unit and its value by default.
    pub fn figure(&mut self, key: &str, at: &Name, units: &[&str], place: &str) -> Option<(&'static str, Option<i64>)> {
        let source = match self.look.source(at.get_ref()) {
            Ok(source) => source,
            Err(what) => {
                if let Some(what) = what {
                    self.fault(at, place, format!("`{key}` names {what}"));
                }
                return None;
            }
        };
        let (unit, value) = self.look.default_of(&source);
        let unit = unit?;
        if !units.contains(&unit) {
            let what = format!("`{key}` is \"{}\", which is in {unit}, not in {}", at.get_ref(), units.join(" or "));
            self.fault(at, place, what);
            return None;
        }
        Some((unit, value))
    }

    /// Whether places wait for one another in a circle.
    pub fn circle(&mut self, what: &str, place: &str, names: &[&Name], waits_for: impl Fn(usize) -> Vec<usize>) {
        if let Err(circle) = order(names.len(), waits_for) {
            let way: Vec<&str> =
                circle.iter().filter_map(|at| names.get(*at)).map(|name| name.get_ref().as_str()).collect();
            if let Some(first) = circle.first().and_then(|at| names.get(*at)) {
                self.fault(first, place, format!("{what} in a circle: {}", way.join(", ")));
            }
        }
    }

    fn check_clauses(&mut self) {
        let book = self.book;
        self.unique(book.clause.iter().map(|clause| &clause.id), "clause");
        let trade = book.trade.get_ref();
        for clause in &book.clause {
            let id = clause.id.get_ref();
            let place = format!("clause {id}");
            let parts: Vec<&str> = id.split('.').collect();
            if parts.len() != 3 || parts.first() != Some(&trade.as_str()) || !parts.iter().all(|part| is_word(part)) {
                self.fault(
                    &clause.id,
                    &place,
                    format!("`id` is \"{id}\", which is not {trade}.topic.name in snake_case"),
                );
            }
            self.one_of("kind", &clause.kind, &KINDS, &place);
            if let Some(severity) = &clause.severity {
                self.one_of("severity", severity, &SEVERITIES, &place);
            }
            self.texts(&clause.id, &place, &clause.en, &clause.zh);
            self.lines(&clause.lines, &place);
            if clause.source.as_ref().is_some_and(|source| source.trim().is_empty()) {
                self.fault(&clause.id, &place, "`source` is empty");
            }
            for key in clause.params.keys() {
                self.word(key, &format!("{place}, params"));
            }
            if let Some(same) = &clause.same_as {
                self.clause_ref("same_as", same, &place);
            }
            self.reason(clause, &place);
        }
        let ids: Vec<&Name> = book.clause.iter().map(|clause| &clause.id).collect();
        self.circle("`same_as` runs", "clause", &ids, |at| {
            let same = book.clause.get(at).and_then(|clause| clause.same_as.as_ref());
            same.and_then(|same| self.look.clause_at(same.get_ref()).ok()).into_iter().collect()
        });
    }

    fn reason(&mut self, clause: &Clause, place: &str) {
        match &clause.reason {
            Some(reason) => self.texts(&clause.id, &format!("{place}, reason"), &reason.en, &reason.zh),
            None if clause.kind.get_ref() == "declined" => {
                self.fault(&clause.id, place, "is declined and has no `reason`");
            }
            None => {}
        }
    }

    /// `63` or `63-65`.
    fn lines(&mut self, lines: &Name, place: &str) {
        let (first, last) = lines.get_ref().split_once('-').unwrap_or((lines.get_ref(), lines.get_ref()));
        let number = |text: &str| text.parse::<u32>().ok().filter(|line| *line > 0);
        if number(first).is_none() || number(first) > number(last) {
            self.fault(lines, place, format!("`lines` is \"{}\", which is neither N nor N-M", lines.get_ref()));
        }
    }
}

/// Whether it is a word in snake_case.
pub fn is_word(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_lowercase())
        && !word.ends_with('_')
        && !word.contains("__")
        && word.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
}

/// The slots of some words, or what is wrong with their braces.
pub fn slots_of(words: &str) -> Result<BTreeSet<&str>, &'static str> {
    const UNPAIRED: &str = "a brace without its pair";
    let mut slots = BTreeSet::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('{') {
        let (slot, behind) = after.split_once('}').ok_or(UNPAIRED)?;
        if before.contains('}') || slot.contains('{') {
            return Err(UNPAIRED);
        }
        slots.insert(slot);
        rest = behind;
    }
    if rest.contains('}') { Err(UNPAIRED) } else { Ok(slots) }
}
