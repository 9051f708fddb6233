//! Cells that have no type of their own in the library: decimals of any width, days since 1970.

use arrow_array::types::{Decimal256Type, DecimalType};
use arrow_buffer::i256;
use chrono::{DateTime, NaiveDate};
use rust_decimal::Decimal;

use crate::{invalid::Code, node::Node, time::Day};

fn beyond(value: i256, scale: i32) -> Node<'static> {
    let scale = i8::try_from(scale).unwrap_or(i8::MAX);
    Node::Unfit(Code::OutOfRange, Decimal256Type::format_decimal(value, u8::MAX, scale))
}

/// A decimal of 128 bits; without trailing zeros where it would have no place otherwise.
pub(super) fn decimal(value: i128, scale: i32) -> Node<'static> {
    exact(value, scale).map_or_else(|| beyond(i256::from_i128(value), scale), Node::Decimal)
}

/// A decimal of 256 bits, the same.
pub(super) fn wide_decimal(value: i256, scale: i32) -> Node<'static> {
    let ten = i256::from_i128(10);
    let (mut short, mut places) = (value, scale);
    let exact = loop {
        match (short.to_i128(), short.checked_rem(ten)) {
            (Some(narrow), _) => break exact(narrow, places),
            (None, Some(i256::ZERO)) => {
                short = short.checked_div(ten).unwrap_or(i256::ZERO);
                places = places.saturating_sub(1);
            }
            _ => break None,
        }
    };
    exact.map_or_else(|| beyond(value, scale), Node::Decimal)
}

fn exact(mut value: i128, mut scale: i32) -> Option<Decimal> {
    if value == 0 {
        return Some(Decimal::ZERO);
    }
    while scale < 0 {
        value = value.checked_mul(10)?;
        scale = scale.saturating_add(1);
    }
    loop {
        let decimal = u32::try_from(scale).ok().and_then(|scale| Decimal::try_from_i128_with_scale(value, scale).ok());
        if decimal.is_some() || scale == 0 || value.checked_rem(10) != Some(0) {
            return decimal;
        }
        value = value.checked_div(10)?;
        scale = scale.saturating_sub(1);
    }
}

/// The day so many days after 1 January 1970.
pub(super) fn day(days: i32) -> Node<'static> {
    match NaiveDate::from_epoch_days(days).map(Day::try_from) {
        Some(Ok(day)) => Node::Day(day),
        Some(Err(fault)) => Node::Unfit(fault.code, fault.got.unwrap_or_default()),
        None => Node::Unfit(Code::OutOfRange, alloc::format!("{days} days after 1970-01-01")),
    }
}

/// The day that begins so many milliseconds after 1970; a time of day is no day.
pub(super) fn midnight(millis: i64) -> Node<'static> {
    const DAY: i64 = 86_400_000;
    match (millis.rem_euclid(DAY), i32::try_from(millis.div_euclid(DAY))) {
        (0, Ok(days)) => day(days),
        _ => {
            let time = DateTime::from_timestamp_millis(millis);
            Node::from(
                time.map_or_else(|| alloc::format!("{millis} ms"), |time| alloc::format!("{}", time.naive_utc())),
            )
        }
    }
}
