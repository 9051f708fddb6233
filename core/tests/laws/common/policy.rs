//! Policies with every parameter at random inside its bounds.

use std::{borrow::Cow, collections::BTreeSet, fmt, ops::Deref};

use clausebook::{
    Number,
    book::{Book, Language, ParamRow, PhraseRow},
    invalid::InvalidInput,
    node::Node,
    policy::{Settings, TradePolicy},
    unit::Unit,
    wire,
};
use proptest::prelude::*;

use super::time;

/// What stands in for a bound that the clause does not give.
const FAR: Number = Number::whole(10_000);

/// A policy's settings as a tree.
pub type Tree = Node<'static>;

/// Whether a parameter takes whole numbers only.
pub fn is_whole(row: &ParamRow) -> bool {
    matches!(row.unit, Unit::Count | Unit::Day | Unit::Week | Unit::Month | Unit::Year)
}

/// Whether a parameter is a number, an amount or a share.
pub fn is_number(row: &ParamRow) -> bool {
    !matches!(row.unit, Unit::Flag | Unit::Word | Unit::Words | Unit::Text | Unit::Periods)
}

/// The smallest step of a parameter's value.
pub fn step(row: &ParamRow) -> i64 {
    match row.unit {
        Unit::Cny => 10_000,
        _ if is_whole(row) => 1_000_000,
        _ => 1,
    }
}

/// A number inside the bounds, often at one of their ends.
fn number(row: &'static ParamRow) -> BoxedStrategy<Number> {
    let (least, most) = (row.min.unwrap_or(Number::ZERO), row.max.unwrap_or(FAR));
    let step = step(row);
    let steps = least.millionths().div_euclid(step)..=most.millionths().div_euclid(step);
    let inside = steps.prop_map(move |steps| Number::from_millionths(steps * step).max(least));
    prop_oneof![1 => Just(least), 1 => Just(most), 4 => inside].boxed()
}

fn value(row: &'static ParamRow) -> BoxedStrategy<Tree> {
    let word = || match row.one_of {
        [] => "[a-z]{1,8}".boxed(),
        words => prop::sample::select(words).prop_map(str::to_string).boxed(),
    };
    match row.unit {
        Unit::Flag => any::<bool>().prop_map(Node::Flag).boxed(),
        Unit::Word => word().prop_map(Node::from).boxed(),
        Unit::Words => prop::collection::vec(word(), 0..3).prop_map(Node::from).boxed(),
        Unit::Periods => prop::collection::vec(period(), 0..4).prop_map(Node::from).boxed(),
        Unit::Text => "\\PC{0,12}".prop_map(Node::from).boxed(),
        _ => number(row).prop_map(Node::Number).boxed(),
    }
}

/// A period of the day as text; it may run over midnight, and never ends where it begins.
fn period() -> impl Strategy<Value = String> {
    let clock = |minutes: u32| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    (0..1440_u32, 1..1440_u32)
        .prop_map(move |(from, length)| format!("{}-{}", clock(from), clock((from + length) % 1440)))
}

/// What a policy holds for a number; the source's figure where it sets none.
pub fn in_force(row: &ParamRow, fields: &[(&'static str, Tree)]) -> Option<Number> {
    match fields.iter().find(|(name, _)| *name == row.name) {
        Some((_, Node::Number(number))) => Some(*number),
        _ => row.default,
    }
}

/// Brings every parameter that must not exceed another down to it.
fn in_order(book: &'static Book, fields: &mut Vec<(&'static str, Tree)>) {
    for _ in book.params {
        for low in book.params {
            let Some(high) = low.not_above.map(|at| &book.params[at]) else { continue };
            if let (Some(below), Some(above)) = (in_force(low, fields), in_force(high, fields))
                && below > above
            {
                fields.retain(|(name, _)| *name != low.name);
                fields.push((low.name, Node::Number(above)));
            }
        }
    }
}

/// A policy as an object of names and values.
pub fn tree(fields: Vec<(&'static str, Tree)>) -> Tree {
    Node::Map(fields.into_iter().map(|(name, value)| (Cow::Borrowed(name), value)).collect())
}

/// Those of these parameters that a policy sets, each at random; the others are left alone.
fn fields(book: &'static Book, places: BTreeSet<usize>) -> impl Strategy<Value = Vec<(&'static str, Tree)>> {
    let rows: Vec<&'static ParamRow> = places.into_iter().map(|at| &book.params[at]).collect();
    let drawn: Vec<_> = rows.iter().map(|row| prop::option::of(value(row))).collect();
    drawn.prop_map(move |values| {
        let named = rows.iter().zip(values).filter_map(|(row, value)| Some((row.name, value?)));
        let mut fields = named.collect();
        in_order(book, &mut fields);
        fields
    })
}

/// Own words for some of the phrases, in one language each.
fn wording(book: &'static Book) -> BoxedStrategy<Option<Tree>> {
    let spoken: Vec<&'static PhraseRow> = book.phrases.iter().filter(|row| row.words.is_some()).collect();
    if spoken.is_empty() {
        return Just(None).boxed();
    }
    let language = prop::sample::select(Language::ALL);
    let some = prop::sample::subsequence(spoken, 0..=1);
    (some, language, "[a-z李]{1,6}")
        .prop_map(|(phrases, language, text)| {
            let own = phrases.into_iter().map(|row| {
                let slots = row.slots.iter().map(|slot| format!(" {{{slot}}}"));
                let words = Node::from(text.clone() + &slots.collect::<String>());
                (row.name, tree(vec![(language.word(), words)]))
            });
            let own: Vec<(&'static str, Tree)> = own.collect();
            (!own.is_empty()).then(|| tree(own))
        })
        .boxed()
}

/// A policy that loads, in any time zone, with or without words of its own.
pub fn any_tree(book: &'static Book) -> impl Strategy<Value = Tree> {
    let zone = prop::option::of(time::zone_name());
    let all = fields(book, (0..book.params.len()).collect());
    (all, zone, wording(book)).prop_map(|(mut fields, zone, wording)| {
        fields.extend(zone.map(|zone| ("time_zone", Node::from(zone))));
        fields.extend(wording.map(|wording| ("wording", wording)));
        tree(fields)
    })
}

/// A trade's policy that a failing case prints as what it changes.
#[derive(Clone)]
pub struct Shown<P>(pub P);

impl<P> Deref for Shown<P> {
    type Target = P;

    fn deref(&self) -> &P {
        &self.0
    }
}

impl<P: TradePolicy> fmt::Debug for Shown<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&wire::to_json(&self.settings().changes(), wire::Naming::Snake))
    }
}

/// The source's policy of a trade, or any other that loads.
pub fn shown<P: TradePolicy + Clone + Default>(
    book: &'static Book,
    load: fn(&Tree) -> Result<P, InvalidInput>,
) -> impl Strategy<Value = Shown<P>> {
    let any = any_tree(book).prop_map(move |tree| Shown(load(&tree).expect("a policy inside its bounds loads")));
    prop_oneof![1 => Just(Shown(P::default())), 3 => any]
}

/// Settings that a failing case prints as what they change.
#[derive(Clone)]
pub struct Terms(pub Settings);

impl Deref for Terms {
    type Target = Settings;

    fn deref(&self) -> &Settings {
        &self.0
    }
}

impl fmt::Debug for Terms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&wire::to_json(&self.changes(), wire::Naming::Snake))
    }
}

fn load(book: &'static Book, tree: &Tree) -> Terms {
    Terms(Settings::load(book, tree).expect("a policy inside its bounds loads"))
}

/// Settings that load.
pub fn terms(book: &'static Book) -> impl Strategy<Value = Terms> {
    any_tree(book).prop_map(move |tree| load(book, &tree))
}

/// Settings that load, with nothing set but the zone and the parameters at these places.
pub fn terms_in(book: &'static Book, zone: &'static str, places: BTreeSet<usize>) -> impl Strategy<Value = Terms> {
    fields(book, places).prop_map(move |mut fields| {
        fields.push(("time_zone", Node::from(zone)));
        load(book, &tree(fields))
    })
}

/// Settings that load, with nothing set but the parameters at these places.
pub fn terms_at(book: &'static Book, places: BTreeSet<usize>) -> impl Strategy<Value = Terms> {
    fields(book, places).prop_map(move |fields| load(book, &tree(fields)))
}
