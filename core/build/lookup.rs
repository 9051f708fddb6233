//! What the references of a book stand for.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    faults::nearest,
    figure::{self, Figure},
    model::{Book, Clause, Param},
};

/// A book with its names looked up.
pub struct Lookup<'b> {
    pub book: &'b Book,
    clauses: BTreeMap<&'b str, usize>,
    params: BTreeMap<&'b str, usize>,
    names: BTreeSet<&'b str>,
}

/// Where a shape's figure comes from.
pub enum Source {
    Fixed(Figure),
    Policy(usize),
}

/// What is wrong with a reference; nothing where the fault was noted at what it refers to.
pub type Wrong = Option<String>;

impl<'b> Lookup<'b> {
    pub fn new(book: &'b Book) -> Self {
        let ids = book.clause.iter().map(|clause| short(clause.id.get_ref()));
        let params = book.policy.iter().map(|param| param.name.get_ref().as_str());
        Self {
            book,
            clauses: places(ids),
            params: places(params),
            names: book.names.iter().map(|(name, _)| name.get_ref().as_str()).collect(),
        }
    }

    /// Whether an entry of that name could not be read.
    fn is_lost(&self, name: &str) -> bool {
        self.book.lost.iter().any(|lost| lost == name || lost.contains('.') && short(lost) == name)
    }

    fn not_there(&self, sort: &str, name: &str, known: impl Iterator<Item = &'b str>) -> Wrong {
        (!self.is_lost(name)).then(|| format!("\"{name}\", which is no {sort}{}", nearest(name, known)))
    }

    /// The place of the clause `topic.name`.
    pub fn clause_at(&self, name: &str) -> Result<usize, Wrong> {
        self.clauses.get(name).copied().ok_or_else(|| self.not_there("clause", name, self.clauses.keys().copied()))
    }

    /// Whether a clause is no more than advice or a permission.
    pub fn only_advises(&self, name: &str) -> bool {
        let severity = self.clause(name).and_then(|clause| clause.severity.as_ref());
        severity.is_some_and(|severity| severity.get_ref() == "should")
    }

    /// The clause `topic.name`.
    pub fn clause(&self, name: &str) -> Option<&'b Clause> {
        self.clauses.get(name).and_then(|at| self.book.clause.get(*at))
    }

    /// The place of the policy parameter `name`.
    pub fn param_at(&self, name: &str) -> Result<usize, Wrong> {
        let known = self.params.keys().copied();
        self.params.get(name).copied().ok_or_else(|| self.not_there("policy parameter", name, known))
    }

    /// The policy parameter `name`.
    pub fn param(&self, name: &str) -> Option<&'b Param> {
        self.params.get(name).and_then(|at| self.book.policy.get(*at))
    }

    /// Whether people have a name for the word, or its entry could not be read.
    pub fn is_named(&self, word: &str) -> bool {
        self.names.contains(word) || self.is_lost(word)
    }

    /// Every word that has a name.
    pub fn names(&self) -> impl Iterator<Item = &'b str> + '_ {
        self.names.iter().copied()
    }

    /// The figure of a shape: `@topic.name.key` or `policy.name`.
    pub fn source(&self, reference: &str) -> Result<Source, Wrong> {
        if let Some(name) = reference.strip_prefix("policy.") {
            return self.param_at(name).map(Source::Policy);
        }
        match reference.strip_prefix('@') {
            Some(path) => self.figure_of(path).map(Source::Fixed),
            None => Err(Some(format!("\"{reference}\", which is neither @topic.name.key nor policy.name"))),
        }
    }

    /// The figure of a policy parameter's bound or default: `@topic.name.key`, or a figure of ours.
    pub fn bound(&self, text: &str) -> Result<Figure, Wrong> {
        match text.strip_prefix('@') {
            Some(path) => self.figure_of(path),
            None => figure_or_flag(text).ok_or(Some(format!("\"{text}\", which is no <decimal> [unit]"))),
        }
    }

    /// The clock time of a shape, `@topic.name.key`, in minutes since midnight.
    pub fn clock(&self, reference: &str) -> Result<u16, Wrong> {
        match reference.strip_prefix('@') {
            Some(path) => self.value_of(path, figure::clock, "HH:MM"),
            None => Err(Some(format!("\"{reference}\", which is not @topic.name.key"))),
        }
    }

    fn figure_of(&self, path: &str) -> Result<Figure, Wrong> {
        self.value_of(path, figure_or_flag, "<decimal> [unit]")
    }

    /// The value of `topic.name.key`, read in a certain way.
    fn value_of<V>(&self, path: &str, read: impl Fn(&str) -> Option<V>, form: &str) -> Result<V, Wrong> {
        let Some((id, key)) = path.rsplit_once('.').filter(|(id, _)| id.contains('.')) else {
            return Err(Some(format!("\"@{path}\", which is not @topic.name.key")));
        };
        let clause = self.clause_at(id)?;
        let clause = self.book.clause.get(clause).ok_or(None)?;
        let Some((_, value)) = clause.params.iter().find(|(name, _)| name.get_ref() == key) else {
            let known = clause.params.keys().map(|name| name.get_ref().as_str());
            let what = format!("param \"{key}\" of clause {id}, which is not there{}", nearest(key, known));
            return Err((!self.is_lost(id)).then_some(what));
        };
        value.as_str().and_then(read).ok_or_else(|| {
            let value =
                value.as_str().map_or_else(|| format!("of type {}", value.type_str()), |text| format!("\"{text}\""));
            Some(format!("param \"{key}\" of clause {id}, {value}, which is no {form}"))
        })
    }

    /// A reference's figure as the book prints it.
    pub fn printed<'t>(&'t self, text: &'t str) -> &'t str {
        let path = text.strip_prefix('@').and_then(|path| path.rsplit_once('.'));
        let value = path.and_then(|(id, key)| {
            let (_, value) = self.clause(id)?.params.iter().find(|(name, _)| name.get_ref() == key)?;
            value.as_str()
        });
        value.unwrap_or(text)
    }

    /// The unit of a source, and its figure where it has one by default.
    pub fn default_of(&self, source: &Source) -> (Option<&'static str>, Option<i64>) {
        match source {
            Source::Fixed(figure) => (Some(figure.unit), Some(figure.millionths)),
            Source::Policy(at) => self
                .book
                .policy
                .get(*at)
                .map_or((None, None), |param| (figure::unit(param.unit.get_ref()), self.default_figure(param))),
        }
    }

    /// A parameter's default in millionths.
    pub fn default_figure(&self, param: &Param) -> Option<i64> {
        let default = param.default.as_ref()?;
        self.bound(default.get_ref()).ok().map(|figure| figure.millionths)
    }
}

/// The place of each name, the first where it stands twice.
fn places<'n>(names: impl DoubleEndedIterator<Item = &'n str> + ExactSizeIterator) -> BTreeMap<&'n str, usize> {
    names.enumerate().rev().map(|(at, name)| (name, at)).collect()
}

fn figure_or_flag(text: &str) -> Option<Figure> {
    match text {
        "true" => Some(Figure { millionths: figure::ONE, unit: "flag" }),
        "false" => Some(Figure { millionths: 0, unit: "flag" }),
        _ => figure::parse(text),
    }
}

/// `topic.name` of `trade.topic.name`.
fn short(id: &str) -> &str {
    id.split_once('.').map_or("", |(_, short)| short)
}
