//! The domain's values in one number each, straight from the cells. None where a cell needs a closer look.

use super::{cells, reader::Cells};
use crate::{
    measure::Number,
    money::Money,
    node::Node,
    time::{Day, Instant},
};

/// An amount in fen.
pub(super) fn money(cells: &Cells, row: usize) -> Option<i128> {
    match cells {
        Cells::Decimals(values, scale) => rescaled(*values.get(row)?, *scale, 2),
        _ => {
            let text = cells.text(row)?;
            Money::from_node(&Node::from(text)).ok().map(|money| money.fen().into())
        }
    }
}

/// A measure in millionths.
pub(super) fn number(cells: &Cells, row: usize) -> Option<i128> {
    match cells {
        Cells::Decimals(values, scale) => rescaled(*values.get(row)?, *scale, 6),
        Cells::Integers(values) => i128::from(*values.get(row)?).checked_mul(1_000_000),
        Cells::Floats(values) => {
            let value = *values.get(row)?;
            millionths(value).or_else(|| from_node(&Node::Float(value)))
        }
        _ => from_node(&Node::from(cells.text(row)?)),
    }
}

fn from_node(node: &Node<'_>) -> Option<i128> {
    Number::from_node(node).ok().map(|number| number.millionths().into())
}

/// An instant as it crosses; the offset, which changes no answer, is left at nothing.
pub(super) fn instant(cells: &Cells, row: usize) -> Option<i128> {
    match cells {
        Cells::Instants(moments) => match moments.micros(row) {
            Some(micros) => Instant::packed_micros(micros),
            None => match moments.node(row) {
                Node::Instant(instant) => Some(instant.packed()),
                _ => None,
            },
        },
        _ => Instant::from_node(&Node::from(cells.text(row)?)).ok().map(Instant::packed),
    }
}

/// A calendar day as its number.
pub(super) fn day(cells: &Cells, row: usize) -> Option<i128> {
    let node = match cells {
        Cells::Days(days) => cells::day(*days.get(row)?),
        Cells::Midnights(values) => cells::midnight(*values.get(row)?),
        _ => Node::from(cells.text(row)?),
    };
    Day::from_node(&node).ok().map(|day| day.number().into())
}

/// A decimal with another number of places, where nothing is lost.
#[inline]
fn rescaled(value: i128, scale: i8, places: i8) -> Option<i128> {
    if scale == places {
        return Some(value);
    }
    let shift = places.checked_sub(scale)?;
    let power = 10_i128.checked_pow(shift.unsigned_abs().into())?;
    if shift >= 0 {
        return value.checked_mul(power);
    }
    (value.checked_rem(power) == Some(0)).then(|| value.checked_div(power)).flatten()
}

/// The millionths of a float whose shortest decimal form has no more places than that.
///
/// A decimal of at most fifteen digits survives the way through a double, so the one that comes back to the same double
/// is its shortest form.
#[inline]
#[expect(clippy::float_arithmetic, clippy::cast_possible_truncation, reason = "the exact decimal of a binary number")]
fn millionths(value: f64) -> Option<i128> {
    const MILLION: f64 = 1_000_000.0;
    const MOST: f64 = 999_999_999.0;
    if !(-MOST..=MOST).contains(&value) {
        return None;
    }
    let scaled = value * MILLION;
    let half = if scaled < 0.0 { -0.5 } else { 0.5 };
    let whole = (scaled + half) as i64;
    (whole as f64 / MILLION == value).then_some(whole.into())
}
