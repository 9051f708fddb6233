//! Inputs of any function or shape, drawn from its schema.

use std::{borrow::Cow, sync::Arc};

use chrono::NaiveDate;
use clausebook::{Day, Instant, Money, Number, functions::Callable, node::Node};
use proptest::{prelude::*, strategy::Union};
use serde_json::Value;

use super::{policy::Tree, time::later};

const HOUR: i64 = 3_600_000_000;
/// The first and the last instant that is taken.
const ENDS: [&str; 2] = ["1970-01-01T00:00:00Z", "2199-12-31T23:59:59.999999Z"];
/// How often a field is given that may be left out.
const GIVEN: f64 = 0.7;

/// Inputs that fit a callable's schema. What one field asks of another may still be broken.
pub fn of(callable: &Callable) -> BoxedStrategy<Tree> {
    let root = Arc::new(callable.input_schema().to_value());
    let book = callable.trade.book;
    let names: Vec<&'static str> = book.names.iter().map(|row| row.name).collect();
    let drawn = Draw { root: &root, names: &names }.value(&root);
    (drawn, Moments::any()).prop_map(|(tree, moments)| moments.settle(tree)).boxed()
}

/// What a schema stands for behind its reference.
pub fn resolve<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    let reference = schema.get("$ref").and_then(Value::as_str);
    reference.and_then(|name| root.pointer(name.trim_start_matches('#'))).unwrap_or(schema)
}

/// The type that a schema names, and whether null will do.
pub fn sort_of(schema: &Value) -> (&str, bool) {
    match &schema["type"] {
        Value::Array(sorts) => {
            let mut sorts = sorts.iter().filter_map(Value::as_str);
            (sorts.clone().find(|sort| *sort != "null").unwrap_or_default(), sorts.any(|sort| sort == "null"))
        }
        sort => (sort.as_str().unwrap_or_default(), false),
    }
}

/// The words of an enumeration.
pub fn words_of(schema: &Value) -> Vec<String> {
    let listed = schema["enum"].as_array().into_iter().flatten();
    let documented = schema["oneOf"].as_array().into_iter().flatten().map(|choice| &choice["const"]);
    listed.chain(documented).filter_map(Value::as_str).map(str::to_string).collect()
}

struct Draw<'s> {
    root: &'s Value,
    names: &'s [&'static str],
}

impl Draw<'_> {
    fn value(&self, schema: &Value) -> BoxedStrategy<Tree> {
        let schema = resolve(self.root, schema);
        if let Some(choices) = schema["anyOf"].as_array() {
            let (null, some): (Vec<&Value>, Vec<&Value>) = choices.iter().partition(|choice| choice["type"] == "null");
            let some = Union::new(some.into_iter().map(|choice| self.value(choice)));
            return if null.is_empty() { some.boxed() } else { optional(some.boxed()) };
        }
        let words = words_of(schema);
        let (sort, may_be_null) = sort_of(schema);
        let drawn = match (sort, schema["format"].as_str()) {
            _ if !words.is_empty() => prop::sample::select(words).prop_map(Node::from).boxed(),
            (_, Some("money")) => money(),
            (_, Some("decimal")) => decimal(),
            (_, Some("date-time")) => {
                (0_i64..480).prop_map(|hours| Node::Instant(later(start(), hours * HOUR))).boxed()
            }
            (_, Some("date")) => (0_u32..20).prop_map(|days| Node::Day(first_day().plus(days))).boxed(),
            ("object", _) => self.object(schema),
            ("array", _) => self.list(schema),
            ("boolean", _) => any::<bool>().prop_map(Node::Flag).boxed(),
            ("integer", _) => (0_i64..14).prop_map(Node::Int).boxed(),
            _ => self.text(),
        };
        if may_be_null { optional(drawn) } else { drawn }
    }

    fn object(&self, schema: &Value) -> BoxedStrategy<Tree> {
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let fields = schema["properties"].as_object().into_iter().flatten();
        let drawn: Vec<_> = fields
            .map(|(name, of)| {
                let name = name.clone();
                let must = required.contains(&name.as_str());
                let field = self.value(of).prop_map(move |value| (Cow::Owned(name.clone()), value));
                if must { field.prop_map(Some).boxed() } else { prop::option::weighted(GIVEN, field).boxed() }
            })
            .collect();
        drawn.prop_map(|fields| Node::Map(fields.into_iter().flatten().collect())).boxed()
    }

    fn list(&self, schema: &Value) -> BoxedStrategy<Tree> {
        let words = words_of(resolve(self.root, &schema["items"]));
        if words.is_empty() {
            return prop::collection::vec(self.value(&schema["items"]), 0..4).prop_map(Node::List).boxed();
        }
        let most = words.len().min(4);
        prop::sample::subsequence(words, 0..=most).prop_shuffle().prop_map(Node::from).boxed()
    }

    fn text(&self) -> BoxedStrategy<Tree> {
        let names = prop::sample::select(self.names.to_vec()).prop_map(Node::from);
        prop_oneof![2 => names, 1 => "[a-z李]{1,6}".prop_map(Node::from)].boxed()
    }
}

fn optional(value: BoxedStrategy<Tree>) -> BoxedStrategy<Tree> {
    prop_oneof![1 => Just(Node::Null), 4 => value].boxed()
}

fn money() -> BoxedStrategy<Tree> {
    let amount = (0_i64..3_000_000).prop_map(|fen| Money::from_fen(fen).expect("an amount"));
    let whole = (0_i64..20_000).prop_map(Node::Int);
    let told = amount.clone().prop_map(|amount| Node::from(amount.to_string()));
    prop_oneof![amount.prop_map(Node::Money), whole, told].boxed()
}

fn decimal() -> BoxedStrategy<Tree> {
    let hundredths = |most: i64| (0..=most * 100).prop_map(|value| Number::from_millionths(value * 10_000));
    let any = -1_000_000_i64..100_000_000;
    let any = any.prop_map(Number::from_millionths);
    prop_oneof![4 => hundredths(1), 3 => hundredths(4), 3 => hundredths(100), 1 => any].prop_map(Node::Number).boxed()
}

fn start() -> Instant {
    "2026-03-02T10:00:00+08:00".parse().expect("an instant")
}

fn first_day() -> Day {
    NaiveDate::from_ymd_opt(2026, 3, 2).and_then(|date| Day::try_from(date).ok()).expect("a day")
}

/// How the instants of an input lie to one another, so that enough inputs are told in order.
#[derive(Debug, Clone, Copy)]
enum Moments {
    AsDrawn,
    InOrder,
    AllAt(Instant),
}

impl Moments {
    fn any() -> impl Strategy<Value = Self> {
        let end = prop::sample::select(&ENDS[..]).prop_map(|end| Self::AllAt(end.parse().expect("an instant")));
        prop_oneof![3 => Just(Self::AsDrawn), 3 => Just(Self::InOrder), 3 => Just(Self::AllAt(start())), 1 => end]
    }

    fn settle(self, mut tree: Tree) -> Tree {
        let mut moments = Vec::new();
        each_instant(&mut tree, &mut |instant| moments.push(*instant));
        match self {
            Self::AsDrawn => return tree,
            Self::InOrder => moments.sort(),
            Self::AllAt(instant) => moments.fill(instant),
        }
        let mut moments = moments.into_iter();
        each_instant(&mut tree, &mut |instant| *instant = moments.next().unwrap_or(*instant));
        tree
    }
}

fn each_instant(tree: &mut Tree, act: &mut impl FnMut(&mut Instant)) {
    match tree {
        Node::Instant(instant) => act(instant),
        Node::List(items) => items.iter_mut().for_each(|item| each_instant(item, act)),
        Node::Map(fields) => fields.iter_mut().for_each(|(_, value)| each_instant(value, act)),
        _ => {}
    }
}
