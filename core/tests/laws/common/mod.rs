//! What the property tests share: how a law is tried, and what it is tried with.

pub mod facts;
pub mod inputs;
pub mod policy;
pub mod time;

use clausebook::{Number, Verdict};
use proptest::{
    prelude::*,
    test_runner::{Config, TestCaseResult, TestRunner},
};

/// How many cases `PROPTEST_CASES` stands for where it is not set.
const USUAL: u32 = 256;

/// So many cases of a property; `PROPTEST_CASES` scales them all, 2560 to ten times as many.
pub fn cases(count: u32) -> Config {
    let asked = Config::default();
    let cases = count.saturating_mul(asked.cases).div_ceil(USUAL);
    Config { cases, failure_persistence: None, max_shrink_iters: 4_096, ..asked }
}

/// Tries a law with so many random values. `of` says in the report what it did not hold of.
pub fn law<S: Strategy>(of: &str, count: u32, values: S, holds: impl Fn(S::Value) -> TestCaseResult) {
    if let Err(error) = TestRunner::new(cases(count)).run(&values, holds) {
        panic!("{of}: {error}");
    }
}

/// The smallest step of a measure.
pub const STEP: Number = Number::from_millionths(1);

/// Measures at, just beside and far from each of these.
pub fn near(places: Vec<Number>) -> BoxedStrategy<Number> {
    let anywhere = (-100_000_000_i64..200_000_000).prop_map(Number::from_millionths);
    if places.is_empty() {
        return anywhere.boxed();
    }
    let beside = (prop::sample::select(places), prop_oneof![-1_i64..=1, -2_000_000_i64..=2_000_000])
        .prop_map(|(place, off)| place.plus(Number::from_millionths(off)));
    prop_oneof![3 => beside, 1 => anywhere].boxed()
}

/// How bad a verdict is.
pub fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Ok => 0,
        Verdict::Pending => 1,
        Verdict::Undetermined => 2,
        Verdict::Refused => 3,
    }
}
