//! Names that come with a case, held against those that a shape knows.

use alloc::{
    format,
    string::{String, ToString as _},
    vec::Vec,
};

use crate::{
    book::Condition,
    invalid::{Code, Expected, Fault, Faults, echo},
    policy::Settings,
    shapes::Facts,
};

/// A field of an object by its name.
pub(in crate::shapes) fn path(object: &str, name: &str) -> String {
    format!("{object}.{}", echo(name))
}

/// Notes every field of an object that is not known.
pub(in crate::shapes) fn check_fields<'n>(
    object: &str,
    given: impl IntoIterator<Item = &'n String>,
    known: &[&'static str],
    faults: &mut Faults,
) {
    for name in given.into_iter().filter(|name| !known.contains(&name.as_str())) {
        let fault = Fault::new(Code::UnknownField, path(object, name), Expected::one_of(known.iter().copied()));
        faults.push(fault.nearest(name, known.iter().copied()));
    }
}

/// The fault of a word that is not in the list.
pub(in crate::shapes) fn unknown_word(path: String, word: &str, known: &[&'static str]) -> Fault {
    Fault::new(Code::UnknownWord, path, Expected::one_of(known.iter().copied()))
        .got(word)
        .nearest(word, known.iter().copied())
}

/// The person's word, if it is one of these or any other name of the book.
pub(in crate::shapes) fn person(settings: &Settings, roles: &[&'static str], word: &str) -> Option<&'static str> {
    let names = settings.book().names;
    let of_book = || names.binary_search_by(|row| row.name.cmp(word)).ok().and_then(|at| names.get(at));
    roles.iter().find(|role| **role == word).copied().or_else(|| of_book().map(|row| row.name))
}

/// The fault of a person whom neither the shape nor the book names.
pub(in crate::shapes) fn unknown_person(
    settings: &Settings,
    roles: &[&'static str],
    path: String,
    word: &str,
) -> Fault {
    let known = || roles.iter().copied().chain(settings.book().names.iter().map(|row| row.name));
    let expected = if roles.is_empty() {
        ("a name of the book".to_string(), "规则书中的名称".to_string())
    } else {
        let list = roles.join(", ");
        (format!("one of {list}, or another name of the book"), format!("以下之一:{list},或规则书中的其他名称"))
    };
    Fault::new(Code::UnknownWord, path, expected).got(word).nearest(word, known())
}

/// The fact by which a condition does not hold, and what it is; none where it may hold.
pub(in crate::shapes) fn ruled_out(condition: &Condition, facts: &Facts) -> Option<(&'static str, bool)> {
    let is = |name: &str, wanted: bool| facts.get(name).copied().flatten() == Some(wanted);
    let first =
        |names: &[&'static str], wanted: bool| names.iter().find(|name| is(name, wanted)).map(|name| (*name, wanted));
    first(condition.all, false).or_else(|| first(condition.none, true)).or_else(|| {
        let all_false = condition.any.iter().all(|name| is(name, false));
        if all_false { first(condition.any, false) } else { None }
    })
}

/// Words each once, in the order of their first mention.
pub(in crate::shapes) fn each_once(words: impl IntoIterator<Item = &'static str>) -> Vec<&'static str> {
    let mut once = Vec::new();
    for word in words {
        if !once.contains(&word) {
            once.push(word);
        }
    }
    once
}

/// A list of words as a sentence of a documentation has it.
pub(in crate::shapes) fn listed(words: &[&'static str]) -> String {
    if words.is_empty() { "none".to_string() } else { format!("`{}`", words.join("`, `")) }
}
