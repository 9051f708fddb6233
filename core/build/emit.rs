//! Writes clauses, figures and the book as Rust.

use std::{collections::BTreeMap, fmt::Write};

use crate::{
    check::KINDS,
    emit_policy, emit_shapes,
    figure::{self, Figure},
    lookup::Lookup,
    model::{Clause, Facts, Name},
};

/// What a name may not be as it stands: keywords, and for topics the modules beside them.
const KEYWORDS: [&str; 51] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];
const MODULES: [&str; 7] = ["limits", "schedules", "procedures", "forms", "checklists", "phrases", "params"];

/// A Rust string literal.
pub fn literal(text: &str) -> String {
    format!("{text:?}")
}

pub fn text(en: &str, zh: &str) -> String {
    format!("Text {{ en: {en:?}, zh: {zh:?} }}")
}

/// `free_window` as `FreeWindow`.
pub fn variant(word: &str) -> String {
    let capital = |part: &str| {
        let mut letters = part.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    };
    word.split('_').map(capital).collect()
}

/// A name as a Rust identifier; a keyword gets a trailing underscore.
pub fn ident(word: &str) -> String {
    if KEYWORDS.contains(&word) { format!("{word}_") } else { word.to_string() }
}

/// A topic's module, which also makes way for the modules of the shapes.
fn topic_ident(topic: &str) -> String {
    if MODULES.contains(&topic) { format!("{topic}_") } else { ident(topic) }
}

/// `Some(…)` or `None`.
pub fn option(value: Option<String>) -> String {
    value.map_or("None".to_string(), |value| format!("Some({value})"))
}

/// A text as it reads as a paragraph of a doc comment.
pub fn doc_text(text: &str) -> String {
    let mut out = doc_part(text);
    // What would begin a list.
    match out.find(|letter: char| !letter.is_ascii_digit()) {
        Some(0) if out.starts_with(['-', '+', '=']) => out.insert(0, '\\'),
        Some(end) if end > 0 && out.get(end..).is_some_and(|rest| rest.starts_with(['.', ')'])) => {
            out.insert(end, '\\')
        }
        _ => {}
    }
    out
}

/// A text as it reads inside a paragraph.
pub fn doc_part(text: &str) -> String {
    let mut out = String::new();
    for letter in text.trim().chars() {
        // The second slash of an address, which would want to be a link.
        if "\\`*_[]<>#&|~$".contains(letter) || letter == '/' && out.ends_with(":/") {
            out.push('\\');
        }
        out.push(if letter.is_whitespace() { ' ' } else { letter });
    }
    out
}

/// Paragraphs, markdown already, as a doc comment.
pub fn doc(paragraphs: &[String]) -> String {
    let kept: Vec<String> =
        paragraphs.iter().filter(|text| !text.is_empty()).map(|text| format!("/// {text}\n")).collect();
    kept.join("///\n")
}

pub fn number(millionths: i64) -> String {
    format!("Number::from_millionths({millionths})")
}

pub fn figure(figure: Figure) -> String {
    format!("Figure {{ value: {}, unit: Unit::{} }}", number(figure.millionths), figure::variant(figure.unit))
}

pub fn words(names: &[Name]) -> String {
    let list: Vec<String> = names.iter().map(|name| literal(name.get_ref())).collect();
    format!("&[{}]", list.join(", "))
}

pub fn optional(name: Option<&Name>) -> String {
    option(name.map(|name| literal(name.get_ref())))
}

pub fn condition(facts: Facts<'_>) -> String {
    let Facts { when, when_any, unless } = facts;
    format!("Condition {{ all: {}, any: {}, none: {} }}", words(when), words(when_any), words(unless))
}

impl Lookup<'_> {
    /// The handle of a clause of this book, whose first one is `first`.
    pub fn handle(&self, name: &Name, first: usize) -> String {
        let at = self.clause_at(name.get_ref()).unwrap_or_default();
        format!("Clause({})", first.saturating_add(at))
    }

    /// A list of handles.
    pub fn handles(&self, names: &[Name], first: usize) -> String {
        let list: Vec<String> = names.iter().map(|name| self.handle(name, first)).collect();
        format!("&[{}]", list.join(", "))
    }

    fn source_of<'c>(&'c self, clause: &'c Clause) -> &'c str {
        clause.source.as_deref().unwrap_or(&self.book.source)
    }
}

/// The rows of the table of clauses.
pub fn clause_rows(look: &Lookup<'_>, first: usize) -> String {
    let mut out = String::new();
    for clause in &look.book.clause {
        let kind = KINDS.iter().find(|kind| *kind == clause.kind.get_ref()).copied().unwrap_or_default();
        let severity = clause.severity.as_ref().map_or("must", |severity| severity.get_ref());
        let _ = writeln!(
            out,
            "ClauseRow {{ id: {:?}, source: {:?}, lines: {:?}, text: {}, kind: Kind::{}, severity: Severity::{}, safety: {}, \
             forecast: {}, same_as: {}, reading: {:?}, reason: {} }},",
            clause.id.get_ref(),
            look.source_of(clause),
            clause.lines.get_ref(),
            text(&clause.en, &clause.zh),
            variant(kind),
            variant(severity),
            clause.safety,
            clause.forecast,
            option(clause.same_as.as_ref().map(|same| look.handle(same, first))),
            clause.reading,
            option(clause.reason.as_ref().map(|reason| text(&reason.en, &reason.zh))),
        );
    }
    out
}

/// A trade's own file: its clauses and figures, shapes, policy, book and entry in the registry.
pub fn trade(look: &Lookup<'_>, first: usize, digest: &str) -> String {
    let book = look.book;
    let mut names: Vec<String> = book
        .names
        .iter()
        .map(|(name, words)| format!("NameRow {{ name: {:?}, text: {} }}", name.get_ref(), text(&words.en, &words.zh)))
        .collect();
    names.sort();
    let title = book.title.get_ref();
    let about = doc(&[doc_text(&title.en), doc_text(&title.zh), format!("Source: {}.", doc_part(&book.source))]);
    format!(
        "#[allow(unused_imports)]\nuse crate::{{book::*, clause::Clause, measure::Number, unit::Unit}};\n\
         {topics}{shapes}{policy}\
         static NAMES: &[NameRow] = &[{names}];\n\
         {about}pub static BOOK: Book = Book {{\n\
             trade: {trade:?}, title: {title}, version: {version:?}, digest: {digest:?}, first: Clause({first}),\n\
             total: {total}, names: NAMES, params: PARAMS, limits: LIMITS, schedules: SCHEDULES, procedures: PROCEDURES,\n\
             forms: FORMS, checklists: CHECKLISTS, phrases: PHRASES,\n\
         }};\n\
         /// The trade as the registry knows it.\npub static TRADE: crate::functions::Trade = crate::functions::Trade {{\n\
             book: &BOOK,\n\
             functions: super::FUNCTIONS,\n\
             default_policy: || crate::functions::share(Policy::default()),\n\
             load_policy: |node| Policy::load(node).map(crate::functions::share),\n\
         }};\n",
        topics = topics(look, first),
        shapes = emit_shapes::shapes(look, first),
        policy = emit_policy::policy(look, first),
        names = names.join(",\n"),
        trade = book.trade.get_ref(),
        title = text(&title.en, &title.zh),
        version = book.version,
        total = book.clause.len(),
    )
}

/// One module a topic: its clauses as constants, and their figures.
fn topics(look: &Lookup<'_>, first: usize) -> String {
    let mut topics: BTreeMap<&str, String> = BTreeMap::new();
    for (at, clause) in look.book.clause.iter().enumerate() {
        let mut parts = clause.id.get_ref().split('.').skip(1);
        let (topic, name) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let safety = if clause.safety { " A safety limit: no policy loosens it." } else { "" };
        let about = doc(&[
            doc_text(&clause.en),
            doc_text(&clause.zh),
            format!("Source: {}, {}.{safety}", doc_part(look.source_of(clause)), lines(clause.lines.get_ref())),
            if clause.reading.is_empty() { String::new() } else { format!("Reading: {}", doc_part(&clause.reading)) },
        ]);
        let constants = topics.entry(topic).or_default();
        let handle = first.saturating_add(at);
        let _ = writeln!(constants, "{about}pub const {}: Clause = Clause({handle});", name.to_uppercase());
        constants.push_str(&figures(topic, name, clause));
    }
    let mut out = String::new();
    for (topic, constants) in topics {
        let _ = writeln!(
            out,
            "/// The clauses of `{topic}`, and their figures.\npub mod {} {{\nuse crate::clause::Clause;\n{constants}}}",
            topic_ident(topic)
        );
        // For code that writes the keyword raw.
        if KEYWORDS.contains(&topic) && !["crate", "self", "super"].contains(&topic) {
            let _ = writeln!(out, "#[doc(hidden)]\npub use {} as r#{topic};", topic_ident(topic));
        }
    }
    out
}

fn lines(lines: &str) -> String {
    format!("{} {lines}", if lines.contains('-') { "lines" } else { "line" })
}

/// A link to the constant of a clause, from beside the topics.
pub fn clause_link(clause: &Clause) -> String {
    let mut parts = clause.id.get_ref().split('.').skip(1);
    let (topic, name) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    format!("[`{}`]({}::{})", clause.id.get_ref(), topic_ident(topic), name.to_uppercase())
}

/// The params of a clause that are figures, in a module of the clause's name.
fn figures(topic: &str, name: &str, clause: &Clause) -> String {
    let mut constants = String::new();
    for (key, value) in &clause.params {
        let Some((printed, value)) = value.as_str().and_then(|text| Some((text, figure::parse(text)?))) else {
            continue;
        };
        let _ = writeln!(
            constants,
            "/// `{}`: {}.\npub const {}: Figure = {};",
            key.get_ref(),
            doc_part(printed),
            key.get_ref().to_uppercase(),
            figure(value)
        );
    }
    if constants.is_empty() {
        return constants;
    }
    let allowed = if topic == name { "#[allow(clippy::module_inception)]\n" } else { "" };
    format!(
        "/// The figures of [`{}`](super::{}::{}).\n{allowed}pub mod {} {{\nuse crate::{{book::Figure, measure::Number, \
         unit::Unit}};\n{constants}}}\n",
        name.to_uppercase(),
        topic_ident(topic),
        name.to_uppercase(),
        ident(name)
    )
}
