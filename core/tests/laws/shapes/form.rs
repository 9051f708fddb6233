//! A form lacks less and less as things arrive, and never passes on what is not known.

use clausebook::{
    Decision, Verdict,
    book::{Book, FormRow, ItemRow},
    clause::Severity,
    functions::TRADES,
    policy::Settings,
    shapes::{
        Facts, Holds,
        form::{Filed, FormCase, Present},
    },
};
use proptest::prelude::*;

use crate::common::{facts, law};

fn forms() -> impl Iterator<Item = (&'static Book, &'static FormRow)> {
    TRADES.iter().flat_map(|trade| trade.book.forms.iter().map(|row| (trade.book, row)))
}

fn check(row: &'static FormRow, settings: &Settings, present: &[Present], facts: &Facts) -> Decision<Filed> {
    let case = FormCase { present: present.to_vec(), facts: facts.clone() };
    row.check(settings, &case).expect("the items are of the form")
}

fn missing(decision: &Decision<Filed>) -> Vec<&'static str> {
    decision.value().expect("a form has a value").missing.iter().map(|missing| missing.item).collect()
}

/// Every word that an item may be called by, each once.
fn words(row: &FormRow) -> Vec<&'static str> {
    let mut words: Vec<_> = row.items.iter().flat_map(|item| [&[item.name], item.any_of].concat()).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// Everybody whom the form names, and somebody whom only the book names.
fn persons(book: &Book, row: &FormRow) -> Vec<&'static str> {
    let named = row.items.iter().flat_map(|item| item.who).copied();
    named.chain(book.names.first().map(|name| name.name)).collect()
}

/// Things that arrive one after another, each once, by somebody or by nobody in particular.
fn arrivals(book: &'static Book, row: &'static FormRow) -> impl Strategy<Value = Vec<Present>> {
    let items = Just(words(row)).prop_shuffle();
    let who = prop::option::weighted(0.7, prop::sample::select(persons(book, row)));
    let some = (0..=words(row).len(), prop::collection::vec(who, words(row).len()));
    (items, some).prop_map(|(items, (count, who))| {
        let brought = items.into_iter().zip(who).take(count);
        brought.map(|(item, by)| Present { item: item.into(), by: by.map(Into::into) }).collect()
    })
}

fn tell(count: u32, holds: impl Fn(&'static FormRow, &Settings, Facts, Vec<Present>) -> Result<(), TestCaseError>) {
    for (book, row) in forms() {
        let settings = Settings::defaults(book);
        let values = (facts::some(row.fact_names()), arrivals(book, row));
        law(&format!("{}.form.{}", book.trade, row.name), count, values, |(facts, present)| {
            holds(row, &settings, facts, present)
        });
    }
}

#[test]
fn the_missing_set_shrinks_as_things_arrive() {
    tell(48, |row, settings, facts, present| {
        let mut before = missing(&check(row, settings, &[], &facts));
        for count in 1..=present.len() {
            let after = missing(&check(row, settings, &present[..count], &facts));
            prop_assert!(after.iter().all(|item| before.contains(item)), "{:?} grew to {:?}", before, after);
            let brought = &present[count - 1].item;
            let answers = |item: &&ItemRow| item.name == brought || item.any_of.contains(&brought.as_str());
            for item in row.items.iter().filter(answers) {
                prop_assert!(!after.contains(&item.name), "{} is there and missing", item.name);
            }
            before = after;
        }
        Ok(())
    });
}

#[test]
fn nothing_is_missing_that_the_case_does_not_need_and_everything_that_it_does() {
    tell(48, |row, settings, facts, present| {
        let there = |item: &ItemRow| {
            present.iter().any(|present| item.name == present.item || item.any_of.contains(&present.item.as_str()))
        };
        let needed = row.items.iter().filter(|item| item.condition.holds(&facts) == Holds::Yes);
        let expected: Vec<&str> = needed.filter(|item| !there(item)).map(|item| item.name).collect();
        prop_assert_eq!(missing(&check(row, settings, &present, &facts)), expected);
        Ok(())
    });
}

#[test]
fn with_everything_there_by_the_right_person_a_form_is_complete() {
    for (book, row) in forms() {
        let settings = Settings::defaults(book);
        law(&format!("{}.form.{}", book.trade, row.name), 48, facts::known(row.fact_names()), |facts| {
            let needed = row.items.iter().filter(|item| item.condition.holds(&facts) == Holds::Yes);
            let mut present: Vec<Present> = needed
                .map(|item| Present { item: item.name.into(), by: item.who.first().map(|who| (*who).into()) })
                .collect();
            present.sort_by(|one, other| one.item.cmp(&other.item));
            present.dedup_by(|one, other| one.item == other.item);
            let decision = check(row, &settings, &present, &facts);
            prop_assert_eq!(decision.verdict(), Verdict::Ok, "{:?}", decision.findings());
            let filed = decision.value().expect("a form has a value");
            prop_assert!(filed.complete && filed.missing.is_empty());
            Ok(())
        });
    }
}

#[test]
fn what_is_not_known_never_completes_a_form() {
    tell(48, |row, settings, facts, present| {
        let decision = check(row, settings, &present, &facts);
        let filed = decision.value().expect("a form has a value");
        prop_assert_eq!(filed.complete, decision.verdict() == Verdict::Ok);
        let hangs =
            |item: &ItemRow| matches!(item.condition.holds(&facts), Holds::Unknown(_)) && !item.clauses.is_empty();
        prop_assert!(!filed.complete || !row.items.iter().any(hangs));
        for known in facts::found_out(&facts, &row.fact_names()) {
            let known = check(row, settings, &present, &known).verdict();
            prop_assert!(decision.verdict() != Verdict::Ok || known == Verdict::Ok);
            prop_assert!(decision.verdict() != Verdict::Refused || known == Verdict::Refused);
        }
        Ok(())
    });
}

#[test]
fn an_item_by_the_wrong_person_is_refused() {
    tell(48, |row, settings, facts, present| {
        let demanded = |item: &&ItemRow| {
            let binding = item.clauses.iter().any(|clause| clause.severity() != Severity::Should);
            binding && item.any_of.is_empty() && item.condition.holds(&facts) == Holds::Yes && !item.who.is_empty()
        };
        let wrong = row.items.iter().filter(demanded).any(|item| {
            let by = present.iter().find(|there| there.item == item.name).and_then(|there| there.by.as_deref());
            by.is_some_and(|by| !item.who.contains(&by))
        });
        prop_assert!(!wrong || check(row, settings, &present, &facts).verdict() == Verdict::Refused, "{:?}", present);
        Ok(())
    });
}
