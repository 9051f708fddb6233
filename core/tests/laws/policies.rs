//! Policies: what loads lies inside its bounds, what is written loads again, and the one in force is found.

use std::collections::{BTreeMap, BTreeSet};

use crate::common::{
    law, near,
    policy::{self, Tree},
    time,
};
use clausebook::{
    Number, PolicyHistory,
    book::{Book, ParamRow},
    functions::TRADES,
    invalid::Code,
    node::Node,
    policy::Settings,
    wire::{self, Naming},
};
use proptest::prelude::*;

fn books() -> impl Iterator<Item = &'static Book> {
    TRADES.iter().map(|trade| trade.book)
}

/// A number about the bounds of a parameter, or anywhere.
fn about(row: &'static ParamRow) -> impl Strategy<Value = Number> {
    let step = policy::step(row);
    near([row.min, row.max, row.default].into_iter().flatten().collect())
        .prop_map(move |number| Number::from_millionths(number.millionths().div_euclid(step) * step))
}

#[test]
fn a_number_loads_exactly_inside_its_bounds() {
    for book in books() {
        for row in book.params.iter().filter(|row| policy::is_number(row)) {
            law(&format!("{}.{}", book.trade, row.name), 48, about(row), |number| {
                let inside = row.min.is_none_or(|min| number >= min) && row.max.is_none_or(|max| number <= max);
                // A shop that sets this one alone may come into conflict with what the source sets for another.
                let clash = |low: &ParamRow, high: &ParamRow| {
                    let in_force = |of: &ParamRow| if of.name == row.name { Some(number) } else { of.default };
                    in_force(low).zip(in_force(high)).is_some_and(|(low, high)| low > high)
                };
                let clashes =
                    book.params.iter().any(|low| low.not_above.is_some_and(|at| clash(low, &book.params[at])));
                let loaded = Settings::load(book, &policy::tree(vec![(row.name, Node::Number(number))]));
                let negative = row.unit == clausebook::unit::Unit::Cny && number < Number::ZERO;
                let whole = !policy::is_whole(row) || number >= Number::ZERO;
                prop_assert_eq!(loaded.is_ok(), inside && !clashes && !negative && whole, "{:?}", loaded.err());
                Ok(())
            });
        }
    }
}

#[test]
fn a_value_beyond_a_safety_limit_is_refused_as_that_with_its_clause() {
    for book in books() {
        for row in book.params.iter().filter(|row| policy::is_number(row)) {
            let step = Number::from_millionths(policy::step(row));
            let beyond = [row.min.map(|min| min.minus(step)), row.max.map(|max| max.plus(step))];
            for number in beyond.into_iter().flatten().filter(|number| *number >= Number::ZERO) {
                let error = Settings::load(book, &policy::tree(vec![(row.name, Node::Number(number))]));
                let error = error.expect_err("beyond its bounds");
                let fault = &error.faults()[0];
                let code = if row.clause.is_safety() { Code::LoosensSafety } else { Code::OutsideBounds };
                assert_eq!((fault.code, fault.path.as_str()), (code, row.name), "{number}");
                assert_eq!(fault.clause, Some(row.clause));
            }
        }
    }
}

#[test]
fn what_is_written_loads_as_the_same_settings() {
    for book in books() {
        law(book.trade, 128, policy::terms(book), |terms| {
            let changes = terms.changes();
            let again = Settings::load(book, &changes).expect("what was written loads");
            prop_assert_eq!(&again, &terms.0);
            prop_assert_eq!(again.digest(), terms.digest());
            let text = wire::to_json(&changes, Naming::Snake);
            let read = Settings::load(book, &Node::from_json(&text).expect("JSON")).expect("what was written loads");
            prop_assert_eq!(&read, &terms.0, "{}", text);
            Ok(())
        });
    }
}

/// Two policies of one book, often the same but for one parameter, or for nothing.
fn two(book: &'static Book) -> impl Strategy<Value = (policy::Terms, policy::Terms)> {
    let all: BTreeSet<usize> = (0..book.params.len()).collect();
    let one = policy::terms_at(book, all.clone());
    (one, policy::terms_at(book, all), any::<prop::sample::Index>(), 0_u8..3).prop_filter_map(
        "the mixture makes no range",
        move |(one, two, pick, how)| {
            let row = &book.params[pick.index(book.params.len())];
            let mixed = match how {
                0 => return Some((one, two)),
                1 => one.changes(),
                _ => exchange(&one.changes(), &two.changes(), row.name),
            };
            Settings::load(book, &mixed).ok().map(|mixed| (one, policy::Terms(mixed)))
        },
    )
}

/// The first tree with one field of the second.
fn exchange(first: &Tree, second: &Tree, name: &'static str) -> Tree {
    let Node::Map(fields) = first else { return first.clone() };
    let mut fields: Vec<_> = fields.iter().filter(|(field, _)| field != name).cloned().collect();
    fields.extend(second.get(name).map(|value| (name.into(), value.clone())));
    Node::Map(fields)
}

#[test]
fn digests_are_the_same_exactly_where_the_settings_are() {
    for book in books() {
        law(book.trade, 128, two(book), |(one, two)| {
            prop_assert_eq!(one.digest() == two.digest(), one.0 == two.0);
            prop_assert_eq!(one.digest().len(), 64);
            Ok(())
        });
    }
}

#[test]
fn nothing_that_is_set_gets_lost() {
    for book in books() {
        law(book.trade, 64, policy::any_tree(book), |tree| {
            let settings = Settings::load(book, &tree).expect("a policy inside its bounds loads");
            let Node::Map(fields) = &tree else { return Ok(()) };
            for (at, row) in book.params.iter().enumerate().filter(|(_, row)| policy::is_number(row)) {
                let set = fields.iter().find(|(name, _)| name == row.name).map(|(_, value)| value);
                let expected = match set {
                    Some(Node::Number(number)) => Some(*number),
                    _ => row.default,
                };
                let money = settings.money(at).and_then(|money| Number::try_from(money.decimal()).ok());
                prop_assert_eq!(settings.number(at).or(money), expected, "{}", row.name);
            }
            Ok(())
        });
    }
}

#[test]
fn the_policy_in_force_is_the_last_that_has_begun() {
    let terms = prop::collection::btree_map(time::anywhere(), any::<u32>(), 0..8);
    let asked = terms.prop_flat_map(|terms| {
        let begun: Vec<_> = terms.keys().copied().collect();
        let near = if begun.is_empty() {
            time::anywhere().boxed()
        } else {
            let beside = (prop::sample::select(begun), -1_i64..=1).prop_map(|(begun, off)| time::later(begun, off));
            prop_oneof![beside, time::anywhere()].boxed()
        };
        (Just(terms), near)
    });
    law("PolicyHistory", 256, (asked, any::<bool>()), |((terms, instant), backwards)| {
        let mut given: Vec<_> = terms.iter().map(|(from, policy)| (*from, *policy)).collect();
        if backwards {
            given.reverse();
        }
        let history = PolicyHistory::new(given).expect("no two begin at once");
        let mut in_force = None;
        for (from, policy) in &terms {
            if *from <= instant {
                in_force = Some(policy);
            }
        }
        prop_assert_eq!(history.at(instant), in_force);
        Ok(())
    });
}

#[test]
fn two_policies_from_one_instant_on_are_refused() {
    let terms: BTreeMap<_, _> = [(time::at(100, 0), 1), (time::at(200, 0), 2)].into();
    let mut given: Vec<_> = terms.into_iter().collect();
    given.push((time::at(100, 0), 3));
    let error = PolicyHistory::new(given).expect_err("two begin at once");
    assert_eq!(error.faults().iter().map(|fault| fault.code).collect::<Vec<_>>(), [Code::Duplicate]);
}
