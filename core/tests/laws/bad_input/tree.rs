//! Random trees, and inputs spoilt in one place.

use chrono::NaiveDate;
use clausebook::{Day, Money, Number, invalid::Code, node::Node};
use proptest::{prelude::*, sample::Index};

use crate::common::{policy::Tree, time};

/// One value of any sort.
pub fn leaves() -> impl Strategy<Value = Tree> {
    let word =
        prop::sample::select(vec!["regular", "en", "customer", "2026-03-02", "2026-03-02T10:00:00+08:00", "12.50"]);
    prop_oneof![
        Just(Node::Null),
        any::<bool>().prop_map(Node::Flag),
        any::<i64>().prop_map(Node::Int),
        (-3_i64..3).prop_map(Node::Int),
        any::<f64>().prop_map(Node::Float),
        word.prop_map(Node::from),
        "\\PC{0,8}".prop_map(Node::from),
        any::<i64>().prop_map(|value| Node::Number(Number::from_millionths(value))),
        (0..=Money::MAX.fen()).prop_map(|fen| Node::Money(Money::from_fen(fen).expect("an amount"))),
        time::anywhere().prop_map(Node::Instant),
        (1970_i32..2200).prop_map(|year| Node::Day(day(year))),
        (any::<i64>(), 0_u32..28).prop_map(|(digits, scale)| Node::Decimal(rust_decimal::Decimal::new(digits, scale))),
        Just(Node::Unfit(Code::WrongType, "a socket".into())),
    ]
}

fn day(year: i32) -> Day {
    NaiveDate::from_ymd_opt(year, 2, 28).and_then(|date| Day::try_from(date).ok()).expect("a day")
}

/// Any tree whose fields are called by one of these names, or by any other.
pub fn trees(names: Vec<String>) -> impl Strategy<Value = Tree> {
    let name = prop_oneof![4 => prop::sample::select(names), 1 => "[a-z_]{0,6}"];
    leaves().prop_recursive(4, 24, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Node::List),
            prop::collection::vec((name.clone().prop_map(Into::into), inner), 0..5).prop_map(Node::Map),
        ]
    })
}

/// Puts a value in the place of one leaf, or of one inner part, and says where that was.
pub fn spoil(tree: &mut Tree, pick: Index, value: &Tree) -> String {
    let count = size(tree);
    let mut left = pick.index(count);
    let mut path = String::new();
    replace(tree, &mut left, value, &mut path);
    path
}

fn size(tree: &Tree) -> usize {
    1 + match tree {
        Node::List(items) => items.iter().map(size).sum(),
        Node::Map(fields) => fields.iter().map(|(_, value)| size(value)).sum(),
        _ => 0,
    }
}

/// Counts down through the tree; at nought the part is replaced.
fn replace(tree: &mut Tree, left: &mut usize, value: &Tree, path: &mut String) -> bool {
    if *left == 0 {
        *tree = value.clone();
        return true;
    }
    *left -= 1;
    let length = path.len();
    let parts: Vec<(String, &mut Tree)> = match tree {
        Node::List(items) => items.iter_mut().enumerate().map(|(at, item)| (format!("[{at}]"), item)).collect(),
        Node::Map(fields) => fields.iter_mut().map(|(name, value)| (name.to_string(), value)).collect(),
        _ => return false,
    };
    for (name, part) in parts {
        if !path.is_empty() && !name.starts_with('[') {
            path.push('.');
        }
        path.push_str(&name);
        if replace(part, left, value, path) {
            return true;
        }
        path.truncate(length);
    }
    false
}
