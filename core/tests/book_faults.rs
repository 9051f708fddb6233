//! The build script's checks: a good tiny book, one place of it broken at a time.

#![allow(clippy::expect_used)]

#[path = "../build/check.rs"]
mod check;
#[path = "../build/check_policy.rs"]
mod check_policy;
#[path = "../build/check_shapes.rs"]
mod check_shapes;
#[path = "../build/emit.rs"]
mod emit;
#[path = "../build/emit_policy.rs"]
mod emit_policy;
#[path = "../build/emit_shapes.rs"]
mod emit_shapes;
#[path = "../build/faults.rs"]
mod faults;
#[path = "../build/figure.rs"]
mod figure;
#[path = "../build/generate.rs"]
mod generate;
#[path = "../build/lookup.rs"]
mod lookup;
#[path = "../build/model.rs"]
mod model;
#[path = "../build/order.rs"]
mod order;
#[path = "../build/read.rs"]
mod read;

/// One test a kind of fault: what is replaced by what, the line below it, the fault.
macro_rules! broken {
    ($($name:ident: $from:expr => $to:expr, $below:expr, $fault:expr;)+) => {
        $(#[test]
        fn $name() {
            crate::breaks($from, $to, $below, $fault);
        })+
    };
}

#[path = "book_faults/entries.rs"]
mod entries;
#[path = "book_faults/policy.rs"]
mod policy;
#[path = "book_faults/shapes.rs"]
mod shapes;
#[path = "book_faults/written.rs"]
mod written;

/// A book without a fault.
const TINY: &str = include_str!("book_faults/tiny.toml");

/// The tiny book with `from`, which stands in it once, replaced by `to`; and the line where that stands.
fn changed(from: &str, to: &str) -> (String, usize) {
    assert_eq!(TINY.matches(from).count(), 1, "`{from}` stands once in the tiny book");
    let before = TINY.split(from).next().unwrap_or_default();
    (TINY.replace(from, to), before.matches('\n').count().saturating_add(1))
}

/// Every fault of a text.
fn faults_of(text: &str) -> Vec<String> {
    check::parse("tiny.toml", text).err().unwrap_or_default()
}

/// The tiny book with one place broken has exactly this fault, so many lines below the beginning of that place.
#[track_caller]
fn breaks(from: &str, to: &str, below: isize, fault: &str) {
    let (text, line) = changed(from, to);
    assert_eq!(faults_of(&text), [format!("tiny.toml:{}: {fault}", line.saturating_add_signed(below))]);
}

#[test]
fn good_book_passes() {
    assert_eq!(faults_of(TINY), Vec::<String>::new());
}
