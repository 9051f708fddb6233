//! The domain's values as one number each, worked out for a whole column at once.

use alloc::{boxed::Box, rc::Rc, vec::Vec};
use core::hint::select_unpredictable;

use arrow_buffer::NullBuffer;

use super::{cells, places::Places, reader::Cells, sort::Sort};
use crate::{
    measure::Number,
    money::Money,
    node::Node,
    time::{Day, Instant},
};

/// The cells of a column, and the number that each holds.
pub(super) struct Numbers {
    numbers: Vec<i64>,
    pub cells: Box<Cells>,
    /// Where the numbers are places of words.
    places: Option<Rc<Places>>,
}

/// What stands for a cell that is null. No value of the domain is as far out as this or the next.
const NULL: i64 = i64::MIN;
/// What stands for a cell that needs a closer look: it holds no value of the domain.
const UNFIT: i64 = i64::MAX;

/// The number of a cell that is not null.
#[inline]
fn given(number: Option<i64>) -> i64 {
    match number {
        None | Some(NULL) => UNFIT,
        Some(number) => number,
    }
}

impl Numbers {
    /// Amounts in fen, measures in millionths, instants in microseconds, days as their numbers, words as their places, no and
    /// yes as 0 and 1; other cells as they are.
    pub fn of(sort: &Sort, cells: Cells, nulls: Option<&NullBuffer>, len: usize) -> Cells {
        let each = |number: fn(&Cells, usize) -> Option<i64>| -> Vec<i64> {
            (0..len).map(|row| given(number(&cells, row))).collect()
        };
        let mut places = None;
        let mut numbers = match (sort, &cells) {
            (_, Cells::Dictionary { keys, values }) => match &values.cells {
                Cells::Numbers(of) => {
                    places.clone_from(&of.places);
                    keys.iter().map(|key| of.numbers.get(*key).copied().unwrap_or(NULL)).collect()
                }
                _ => return cells,
            },
            (_, Cells::Nothing) => return cells,
            // The usual columns hold their numbers already.
            (Sort::Money, Cells::Decimals(fen, 2)) => fen.iter().map(|fen| given((*fen).try_into().ok())).collect(),
            (Sort::Instant, Cells::Instants(moments)) if moments.are_micros() => {
                let taken = |micros: &i64| if Instant::is_taken(*micros) { *micros } else { UNFIT };
                moments.values.iter().map(taken).collect()
            }
            (Sort::Number, Cells::Floats(values)) => values.iter().map(|value| given(float(*value))).collect(),
            (Sort::Word(words), _) => {
                let of = Places::new(words);
                let Some(numbers) = of.of_texts(&cells, UNFIT) else { return cells };
                places = Some(Rc::new(of));
                numbers
            }
            (Sort::Flag, Cells::Flags(flags)) => flags.iter().map(i64::from).collect(),
            (Sort::Money, _) => each(money),
            (Sort::Number, _) => each(number),
            (Sort::Instant, _) => each(instant),
            (Sort::Day, _) => each(day),
            _ => return cells,
        };
        for (number, valid) in numbers.iter_mut().zip(nulls.into_iter().flat_map(NullBuffer::iter)) {
            *number = select_unpredictable(valid, *number, NULL);
        }
        Cells::Numbers(Self { numbers, cells: Box::new(cells), places })
    }

    /// Whether the numbers are the places of a Rust enumeration's names.
    #[inline]
    pub fn are_places_of(&self, names: &'static [&'static str]) -> bool {
        self.places.as_ref().is_some_and(|places| places.are_of(names))
    }

    /// The number of a cell that is not null, and within that none where it needs a closer look.
    #[inline(always)]
    pub fn get(&self, row: usize) -> Option<Option<i64>> {
        match self.numbers.get(row) {
            None | Some(&NULL) => None,
            Some(&UNFIT) => Some(None),
            Some(&number) => Some(Some(number)),
        }
    }
}

/// An amount in fen.
#[inline]
fn money(cells: &Cells, row: usize) -> Option<i64> {
    match cells {
        Cells::Decimals(values, scale) => rescaled(*values.get(row)?, *scale, 2),
        _ => {
            let text = cells.text(row)?;
            Money::from_node(&Node::from(text)).ok().map(Money::fen)
        }
    }
}

/// A measure in millionths.
#[inline]
fn number(cells: &Cells, row: usize) -> Option<i64> {
    match cells {
        Cells::Decimals(values, scale) => rescaled(*values.get(row)?, *scale, 6),
        Cells::Integers(values) => values.get(row)?.checked_mul(1_000_000),
        Cells::Floats(values) => float(*values.get(row)?),
        _ => from_node(&Node::from(cells.text(row)?)),
    }
}

#[inline]
fn float(value: f64) -> Option<i64> {
    millionths(value).or_else(|| from_node(&Node::Float(value)))
}

fn from_node(node: &Node<'_>) -> Option<i64> {
    Number::from_node(node).ok().map(Number::millionths)
}

/// The microseconds of an instant; the offset changes no answer.
#[inline]
fn instant(cells: &Cells, row: usize) -> Option<i64> {
    match cells {
        Cells::Instants(moments) => match moments.micros(row) {
            Some(micros) => Instant::is_taken(micros).then_some(micros),
            None => match moments.node(row) {
                Node::Instant(instant) => Some(instant.micros()),
                _ => None,
            },
        },
        _ => Instant::from_node(&Node::from(cells.text(row)?)).ok().map(Instant::micros),
    }
}

/// A calendar day as its number.
#[inline]
fn day(cells: &Cells, row: usize) -> Option<i64> {
    let node = match cells {
        Cells::Days(days) => cells::day(*days.get(row)?),
        Cells::Midnights(values) => cells::midnight(*values.get(row)?),
        _ => Node::from(cells.text(row)?),
    };
    Day::from_node(&node).ok().map(|day| day.number().into())
}

/// A decimal with another number of places, where nothing is lost.
#[inline]
fn rescaled(value: i128, scale: i8, places: i8) -> Option<i64> {
    if scale == places {
        return value.try_into().ok();
    }
    let shift = places.checked_sub(scale)?;
    let power = 10_i128.checked_pow(shift.unsigned_abs().into())?;
    let rescaled = match shift {
        0.. => value.checked_mul(power),
        _ => (value.checked_rem(power) == Some(0)).then(|| value.checked_div(power)).flatten(),
    };
    rescaled?.try_into().ok()
}

/// The millionths of a float whose shortest decimal form has no more places than that.
///
/// A decimal of at most fifteen digits survives the way through a double, so the one that comes back to the same double
/// is its shortest form.
#[inline]
#[expect(clippy::float_arithmetic, clippy::cast_possible_truncation, reason = "the exact decimal of a binary number")]
fn millionths(value: f64) -> Option<i64> {
    const MILLION: f64 = 1_000_000.0;
    const MOST: f64 = 999_999_999.0;
    if !(-MOST..=MOST).contains(&value) {
        return None;
    }
    let scaled = value * MILLION;
    let half = if scaled < 0.0 { -0.5 } else { 0.5 };
    let whole = (scaled + half) as i64;
    (whole as f64 / MILLION == value).then_some(whole)
}
