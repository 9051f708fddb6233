//! Values at the border: what is written reads back the same, and arithmetic is exact.

use crate::common::{law, policy, time};
use clausebook::{
    Day, Instant, Money, Number,
    functions::TRADES,
    money::Rate,
    node::{Node, to_node},
    policy::Settings,
    wire::{self, Naming},
};
use proptest::prelude::*;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// The greatest measure that is taken, in millionths.
const MOST: i64 = 1_000_000_000_000_000;

fn amounts() -> impl Strategy<Value = Money> {
    prop_oneof![0..=Money::MAX.fen(), 0_i64..1_000].prop_map(|fen| Money::from_fen(fen).expect("an amount"))
}

fn numbers() -> impl Strategy<Value = Number> {
    let ends = prop::sample::select(vec![-MOST, -1, 0, 1, MOST]);
    prop_oneof![4 => -MOST..=MOST, 4 => -1_000_000_i64..100_000_000, 1 => ends].prop_map(Number::from_millionths)
}

/// As JSON text, as a tree and as a tree of text a value reads back as itself.
fn reads_back<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: &T) -> Result<(), TestCaseError> {
    let text = wire::to_json(value, Naming::Snake);
    prop_assert_eq!(&serde_json::from_str::<T>(&text).expect("it was written"), value, "{}", text);
    let tree = to_node(value).expect("a value is a tree");
    prop_assert_eq!(&T::deserialize(&tree).expect("it was written"), value);
    let told = Node::from_json(&text).expect("JSON");
    prop_assert_eq!(&T::deserialize(&told).expect("it was written"), value, "{}", text);
    prop_assert_eq!(wire::to_json(&told, Naming::Snake), text);
    Ok(())
}

#[test]
fn every_value_reads_back_as_it_was_written() {
    law("Money", 256, amounts(), |money| reads_back(&money));
    law("Number", 512, numbers(), |number| reads_back(&number));
    law("Instant", 256, time::anywhere(), |instant| {
        prop_assert_eq!(
            instant.to_string().parse::<Instant>().expect("it was written").to_string(),
            instant.to_string()
        );
        reads_back(&instant)
    });
    law("Day", 128, time::day(), |day: Day| reads_back(&day));
}

#[test]
fn a_share_is_exact_and_rounded_as_its_name_says() {
    let rates = (0_i64..=1_000_000).prop_map(|millionths| Rate::new(Number::from_millionths(millionths)));
    law("shares", 512, (amounts(), rates), |(amount, rate)| {
        let exact = amount.decimal() * rate.number().decimal();
        let rounded = |strategy| exact.round_dp_with_strategy(2, strategy);
        let up = amount.share_rounded_up(rate);
        let down = amount.share_rounded_down(rate);
        prop_assert_eq!(up.decimal(), rounded(RoundingStrategy::AwayFromZero));
        prop_assert_eq!(down.decimal(), rounded(RoundingStrategy::ToZero));
        prop_assert_eq!(amount.share_rounded(rate).decimal(), rounded(RoundingStrategy::MidpointAwayFromZero));
        prop_assert!(down <= up && up <= amount);
        Ok(())
    });
}

#[test]
fn taking_away_and_putting_back() {
    law("Money", 256, (amounts(), amounts()), |(one, two)| {
        let (more, less) = (one.max(two), one.min(two));
        prop_assert_eq!(Money::sum([more.less(less), less]), Some(more));
        prop_assert_eq!(less.less(more), Money::ZERO);
        prop_assert_eq!(one.plus(two), two.plus(one));
        prop_assert!(one.plus(two) >= more && one.plus(two) <= Money::MAX);
        prop_assert_eq!(Money::sum([one, two]), Money::from_fen(one.fen() + two.fen()));
        Ok(())
    });
}

#[test]
fn so_many_of_an_amount_is_exact_or_nothing() {
    law("Money", 256, (amounts(), 0_u32..=u32::MAX), |(one, count)| {
        let exact = i128::from(one.fen()) * i128::from(count);
        prop_assert_eq!(
            one.times(count).map(|all| i128::from(all.fen())),
            (exact <= i128::from(Money::MAX.fen())).then_some(exact)
        );
        prop_assert_eq!(one.times(1), Some(one));
        Ok(())
    });
}

#[test]
fn a_float_is_taken_at_its_shortest_decimal() {
    law("Number", 512, numbers(), |number| {
        let told: f64 = number.to_string().parse().expect("a float");
        prop_assert_eq!(Number::deserialize(&Node::Float(told)).ok(), Some(number));
        prop_assert_eq!(Number::deserialize(&Node::Decimal(number.decimal())).ok(), Some(number));
        prop_assert_eq!(Number::deserialize(&Node::from(number.to_string())).ok(), Some(number));
        Ok(())
    });
}

#[test]
fn finer_than_a_value_can_be_is_never_rounded_away() {
    law("a seventh place", 256, (numbers(), 1_i64..10), |(number, digit)| {
        let finer = number.decimal() + Decimal::new(digit, 7);
        prop_assert!(Number::deserialize(&Node::Decimal(finer)).is_err());
        let amount = Decimal::new(number.millionths(), 3).abs() + Decimal::new(digit, 3);
        let taken = Money::deserialize(&Node::Decimal(amount)).ok().map(Money::decimal);
        prop_assert!(taken.is_none_or(|taken| taken == amount), "{} became {:?}", amount, taken);
        Ok(())
    });
}

#[test]
fn moments_compare_by_the_moment_and_keep_their_offset() {
    law("Instant", 256, (time::anywhere(), -56_i32..=56), |(instant, quarters)| {
        let told = Instant::from_micros(instant.micros(), quarters * 900).expect("the same moment");
        prop_assert_eq!(told, instant);
        prop_assert_eq!(told.since(instant), chrono::TimeDelta::zero());
        prop_assert_eq!(told.datetime().offset().local_minus_utc(), quarters * 900);
        Ok(())
    });
}

#[test]
fn days_go_forward_and_back() {
    law("Day", 256, (time::day(), 0_u32..4_000), |(day, count)| {
        prop_assert_eq!(day.plus(count).minus(count), day);
        prop_assert_eq!(day.plus(count).since(day), i64::from(count));
        prop_assert_eq!(day.plus(7).weekday(), day.weekday());
        prop_assert_eq!(day.plus(1).number(), day.number() + 1);
        Ok(())
    });
}

#[test]
fn a_policy_in_toml_loads_like_one_in_json() {
    for trade in TRADES {
        law(trade.name(), 64, policy::terms(trade.book), |terms| {
            let json = wire::to_json(&terms.changes(), Naming::Snake);
            let value: serde_json::Value = serde_json::from_str(&json).expect("JSON");
            let toml = toml_of(&value);
            let read = Node::from_toml(&toml).map_err(|fault| TestCaseError::fail(format!("{fault}: {toml}")))?;
            let loaded = Settings::load(trade.book, &read);
            prop_assert_eq!(loaded.as_ref().ok(), Some(&terms.0), "{}", toml);
            Ok(())
        });
    }
}

/// An object as TOML: its fields line by line, objects inside it in braces.
fn toml_of(object: &serde_json::Value) -> String {
    let fields = object.as_object().into_iter().flatten();
    fields.map(|(name, value)| format!("{name} = {}\n", inline(value))).collect()
}

fn inline(value: &serde_json::Value) -> String {
    match value.as_object() {
        Some(fields) => {
            let fields: Vec<String> =
                fields.iter().map(|(name, value)| format!("{name} = {}", inline(value))).collect();
            format!("{{ {} }}", fields.join(", "))
        }
        None => value.to_string(),
    }
}
