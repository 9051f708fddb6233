//! A limit is monotone, and its ends are exactly where the book and the policy put them.

use clausebook::{
    Decision, Number, Outcome, Verdict,
    book::{Book, BoundRow, LimitRow, Source},
    clause::Severity,
    functions::TRADES,
    policy::Settings,
    shapes::{
        Facts, Holds,
        limit::{Checked, Measured, Standing},
    },
};
use proptest::prelude::*;

use crate::common::{
    STEP, facts, law, near,
    policy::{self, Terms},
};

fn limits() -> impl Iterator<Item = (&'static Book, &'static LimitRow)> {
    TRADES.iter().flat_map(|trade| trade.book.limits.iter().map(|row| (trade.book, row)))
}

fn of((book, row): (&Book, &LimitRow)) -> String {
    format!("{}.limit.{}", book.trade, row.name)
}

fn decide(row: &'static LimitRow, settings: &Settings, facts: &Facts, value: Option<Number>) -> Decision<Checked> {
    let value = [(row.input.to_string(), value)].into();
    row.check(settings, &Measured { facts: facts.clone(), value }).expect("the value has the limit's name")
}

/// Facts under which a limit applies.
fn applying(row: &LimitRow) -> Facts {
    let holds = row.condition.all.iter().chain(row.condition.any).map(|name| ((*name).to_string(), Some(true)));
    holds.chain(row.condition.none.iter().map(|name| ((*name).to_string(), Some(false)))).collect()
}

/// Policies that set what the limit rests on.
fn terms(book: &'static Book, row: &'static LimitRow) -> impl Strategy<Value = Terms> {
    let ends = [row.min, row.max].into_iter().flatten().map(|end| end.at);
    let target = row.nominal.into_iter().flat_map(|nominal| [Some(nominal.at), nominal.tolerance]).flatten();
    let at = |source| if let Source::Policy(at) = source { Some(at) } else { None };
    policy::terms_at(book, ends.chain(target).filter_map(at).collect())
}

fn figure(settings: &Settings, source: Source) -> Option<Number> {
    settings.figure(source).map(|figure| figure.value)
}

/// Every value at which the limit may change its mind.
fn corners(row: &LimitRow, settings: &Settings) -> Vec<Number> {
    let figure = |source| figure(settings, source);
    let ends = [row.min, row.max].into_iter().flatten().filter_map(|end| figure(end.at));
    let target = row.nominal.and_then(|nominal| {
        let tolerance = nominal.tolerance.and_then(figure).unwrap_or(Number::ZERO);
        figure(nominal.at).map(|at| [at.minus(tolerance), at, at.plus(tolerance)])
    });
    ends.chain(target.into_iter().flatten()).collect()
}

/// What the row says of a value, read off without the library's own arithmetic: kept, or missed and how hard.
fn expected(row: &LimitRow, settings: &Settings, value: Number) -> Option<Outcome> {
    let figure = |source| figure(settings, source);
    let miss = |hard: bool| if hard { Outcome::Breached } else { Outcome::Advice };
    if let Some(nominal) = row.nominal {
        let tolerance = nominal.tolerance.and_then(figure);
        let off = value.minus(figure(nominal.at)?).abs();
        let kept = off <= tolerance.unwrap_or(Number::ZERO);
        return Some(if kept { Outcome::Met } else { miss(nominal.hard && tolerance.is_some()) });
    }
    let beyond = |end: Option<BoundRow>, is_beyond: fn(Number, Number) -> bool| {
        let end = end?;
        let at = figure(end.at)?;
        (is_beyond(value, at) || value == at && !end.inclusive).then(|| miss(end.hard))
    };
    Some(beyond(row.min, |value, at| value < at).or(beyond(row.max, |value, at| value > at)).unwrap_or(Outcome::Met))
}

#[test]
fn changes_exactly_at_its_ends() {
    for (book, row) in limits() {
        let settings_and_value =
            terms(book, row).prop_flat_map(|settings| (Just(settings.clone()), near(corners(row, &settings))));
        law(&of((book, row)), 64, settings_and_value, |(settings, value)| {
            let decision = decide(row, &settings, &applying(row), Some(value));
            let expected = expected(row, &settings, value);
            for clause in row.clauses {
                let mut of_clause = decision.findings().iter().filter(|finding| finding.clause == *clause);
                let found =
                    of_clause.find(|finding| finding.outcome != Outcome::Unknown).map(|finding| finding.outcome);
                let softened = expected.map(|outcome| match (outcome, clause.severity()) {
                    (Outcome::Breached, Severity::Should) => Outcome::Advice,
                    (outcome, _) => outcome,
                });
                prop_assert_eq!(found, softened, "{} at {}", clause, value);
            }
            let checked = decision.value().expect("a limit has a value");
            prop_assert_eq!(checked.within, expected == Some(Outcome::Met) && decision.verdict() == Verdict::Ok);
            let bounds = row.bounds(&settings);
            let kept = bounds.hold(value).is_some_and(|held| held.standing == Standing::Kept);
            prop_assert_eq!(bounds.keeps(value), kept, "kept without its findings as with them");
            Ok(())
        });
    }
}

#[test]
fn between_two_values_within_everything_is_within() {
    for (book, row) in limits() {
        let values = terms(book, row).prop_flat_map(|settings| {
            let near = near(corners(row, &settings));
            (Just(settings), near.clone(), near.clone(), near)
        });
        law(&of((book, row)), 64, values, |(settings, first, second, third)| {
            let mut values = [first, second, third];
            values.sort();
            let within = values.map(|value| {
                decide(row, &settings, &applying(row), Some(value)).value().is_some_and(|checked| checked.within)
            });
            prop_assert!(within[1] || !(within[0] && within[2]), "{:?} within {:?}", values, within);
            Ok(())
        });
    }
}

/// Whether `tight` leaves no more room than `loose`.
fn is_tighter(row: &LimitRow, tight: &Settings, loose: &Settings) -> bool {
    let at = |settings: &Settings, source: Option<Source>| source.and_then(|source| figure(settings, source));
    let low = row.min.map(|end| end.at);
    let high = row.max.map(|end| end.at);
    let (target, tolerance) =
        (row.nominal.map(|nominal| nominal.at), row.nominal.and_then(|nominal| nominal.tolerance));
    let far = Some(Number::whole(u32::MAX));
    at(tight, low) >= at(loose, low)
        && at(tight, high).or(far) <= at(loose, high).or(far)
        && at(tight, target) == at(loose, target)
        && at(tight, tolerance).is_some() == at(loose, tolerance).is_some()
        && at(tight, tolerance) <= at(loose, tolerance)
}

#[test]
fn tightening_the_policy_permits_nothing_that_was_refused() {
    for (book, row) in limits() {
        let values = (terms(book, row), terms(book, row)).prop_flat_map(|(loose, tight)| {
            let corners = [corners(row, &loose), corners(row, &tight)].concat();
            (Just(loose), Just(tight), near(corners))
        });
        law(&of((book, row)), 96, values, |(loose, tight, value)| {
            let verdict = |settings| decide(row, settings, &applying(row), Some(value)).verdict();
            for (loose, tight) in [(&loose, &tight), (&tight, &loose)] {
                if is_tighter(row, tight, loose) && verdict(loose) == Verdict::Refused {
                    prop_assert_eq!(verdict(tight), Verdict::Refused, "{}", value);
                }
            }
            Ok(())
        });
    }
}

#[test]
fn what_is_not_known_never_passes() {
    for (book, row) in limits() {
        let names: Vec<&'static str> = row.condition.facts().collect();
        let values = (terms(book, row), facts::some(names.clone())).prop_flat_map(|(settings, facts)| {
            let value = prop::option::of(near(corners(row, &settings)));
            (Just(settings), Just(facts), value)
        });
        law(&of((book, row)), 64, values, |(settings, facts, value)| {
            let decision = decide(row, &settings, &facts, value);
            let holds = row.condition.holds(&facts);
            if holds != Holds::No && (value.is_none() || holds != Holds::Yes) {
                prop_assert!(matches!(decision.verdict(), Verdict::Undetermined | Verdict::Refused));
            }
            if value.is_none() {
                prop_assert_ne!(decision.verdict(), Verdict::Refused);
            }
            for known in facts::found_out(&facts, &names) {
                let known = decide(row, &settings, &known, value).verdict();
                prop_assert!(decision.verdict() != Verdict::Ok || known == Verdict::Ok);
                prop_assert!(decision.verdict() != Verdict::Refused || known == Verdict::Refused, "{:?}", value);
            }
            Ok(())
        });
    }
}

/// The ends themselves, one step inside and one step outside, in so many words.
#[test]
fn one_step_beyond_a_hard_end_is_refused() {
    for (book, row) in limits() {
        let settings = Settings::defaults(book);
        let verdict = |value| decide(row, &settings, &applying(row), Some(value)).verdict();
        for (end, outside) in [(row.min, Number::ZERO.minus(STEP)), (row.max, STEP)] {
            let Some(at) = end.filter(|end| end.hard).and_then(|end| figure(&settings, end.at)) else { continue };
            let inclusive = end.is_some_and(|end| end.inclusive);
            assert_eq!(verdict(at.plus(outside)), Verdict::Refused, "{}: beyond {at}", of((book, row)));
            assert_eq!(verdict(at) == Verdict::Ok, inclusive, "{}: at {at}", of((book, row)));
        }
    }
}
