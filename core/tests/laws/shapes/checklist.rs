//! A checklist: doing what is asked for never harms, and one breach refuses whatever else was done.

use std::collections::BTreeMap;

use clausebook::{
    Verdict,
    book::{Book, CheckRow, ChecklistRow},
    clause::Severity,
    functions::TRADES,
    policy::Settings,
    shapes::{Facts, Holds, checklist::Observed},
};
use proptest::prelude::*;

use crate::common::{facts, law, rank};

type Seen = BTreeMap<String, Option<bool>>;

fn checklists() -> impl Iterator<Item = (&'static Book, &'static ChecklistRow)> {
    TRADES.iter().flat_map(|trade| trade.book.checklists.iter().map(|row| (trade.book, row)))
}

fn verdict(row: &'static ChecklistRow, settings: &Settings, observed: &Seen, facts: &Facts) -> Verdict {
    let case = Observed { observed: observed.clone(), facts: facts.clone() };
    row.check(settings, &case).expect("the items are on the list").verdict()
}

fn tell(holds: impl Fn(&'static ChecklistRow, &Settings, Facts, Seen) -> Result<(), TestCaseError>) {
    for (book, row) in checklists() {
        let settings = Settings::defaults(book);
        let items: Vec<&'static str> = row.items.iter().map(|item| item.name).collect();
        let values = (facts::some(row.fact_names()), facts::some(items));
        law(&format!("{}.checklist.{}", book.trade, row.name), 64, values, |(facts, observed)| {
            holds(row, &settings, facts, observed)
        });
    }
}

fn is_forbidden(item: &CheckRow) -> bool {
    item.clauses.iter().any(|clause| clause.severity() == Severity::Never)
}

/// Whether what was observed of an item breaks a clause that binds.
fn is_breached(item: &CheckRow, observed: Option<bool>) -> bool {
    item.clauses.iter().any(|clause| match clause.severity() {
        Severity::Must => observed == Some(false),
        Severity::Never => observed == Some(true),
        Severity::Should => false,
    })
}

#[test]
fn doing_what_is_asked_for_never_harms() {
    tell(|row, settings, facts, observed| {
        let before = verdict(row, settings, &observed, &facts);
        for item in row.items {
            let mut kept = observed.clone();
            kept.insert(item.name.into(), Some(!is_forbidden(item)));
            let after = verdict(row, settings, &kept, &facts);
            prop_assert!(rank(after) <= rank(before), "keeping {} made {:?} {:?}", item.name, before, after);
        }
        Ok(())
    });
}

#[test]
fn one_breach_refuses_whatever_else_was_done() {
    tell(|row, settings, facts, observed| {
        let seen = |item: &CheckRow| observed.get(item.name).copied().flatten();
        let breached =
            row.items.iter().any(|item| item.condition.holds(&facts) == Holds::Yes && is_breached(item, seen(item)));
        prop_assert_eq!(verdict(row, settings, &observed, &facts) == Verdict::Refused, breached);
        for item in row.items.iter().filter(|item| item.condition.holds(&facts) == Holds::Yes) {
            let mut broken = observed.clone();
            broken.insert(item.name.into(), Some(is_forbidden(item)));
            let refused = verdict(row, settings, &broken, &facts) == Verdict::Refused;
            prop_assert!(refused || !is_breached(item, Some(is_forbidden(item))), "{} broken", item.name);
        }
        Ok(())
    });
}

#[test]
fn what_nobody_looked_at_never_passes() {
    tell(|row, settings, facts, observed| {
        let asked = |item: &&CheckRow| {
            item.condition.holds(&facts) != Holds::No
                && item.clauses.iter().any(|clause| clause.severity() != Severity::Should)
        };
        for item in row.items.iter().filter(asked) {
            let mut unseen = observed.clone();
            unseen.remove(item.name);
            prop_assert_ne!(verdict(row, settings, &unseen, &facts), Verdict::Ok, "{} not looked at", item.name);
        }
        let before = verdict(row, settings, &observed, &facts);
        for known in facts::found_out(&facts, &row.fact_names()) {
            let after = verdict(row, settings, &observed, &known);
            prop_assert!(before != Verdict::Ok || after == Verdict::Ok);
            prop_assert!(before != Verdict::Refused || after == Verdict::Refused);
        }
        Ok(())
    });
}
