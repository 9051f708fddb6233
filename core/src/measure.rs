//! Measures and counts: decimal numbers, each in the unit that its name says.

use core::{
    fmt::{self, Write},
    ops::RangeInclusive,
};

use rust_decimal::{Decimal, prelude::ToPrimitive};
use serde::Serializer;

use crate::{
    book::Text,
    bridge::{NUMBER, bridged},
    invalid::{Code, Fault},
    money::parse_decimal,
    node::Node,
};

/// A measure, exact to the millionth of its unit, within ± 1 000 000 000.
///
/// The unit is in the name of the field that holds it (`pressure_mpa`). A binary float is taken at its shortest
/// decimal form, so that 0.6 is 0.6.
///
/// ```
/// use clausebook::Number;
/// let pressure: Number = serde_json::from_str("0.6").unwrap();
/// assert_eq!(pressure, Number::from_millionths(600_000));
/// assert_eq!(serde_json::to_string(&pressure).unwrap(), "0.6");
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(i64);

const EXPECTED: Text = Text {
    en: "a number within ± 1000000000 with at most 6 decimal places",
    zh: "±1000000000以内、至多6位小数的数",
};
const UNIT: i64 = 1_000_000;
const TAKEN: RangeInclusive<i64> = -1_000_000_000_000_000..=1_000_000_000_000_000;

bridged!(Number, NUMBER, "number", "a number", { "type": "number", "format": "decimal" });

impl Number {
    /// Zero.
    pub const ZERO: Self = Self(0);

    /// A number in millionths.
    #[must_use]
    pub const fn from_millionths(millionths: i64) -> Self {
        Self(millionths)
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(value: u32) -> Self {
        Self((value as i64).saturating_mul(UNIT))
    }

    /// The number in millionths.
    #[must_use]
    pub const fn millionths(self) -> i64 {
        self.0
    }

    /// The number as a decimal, without trailing zeros.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        Decimal::new(self.0, 6).normalize()
    }

    /// The whole part, for counts.
    #[must_use]
    pub fn count(self) -> u32 {
        u32::try_from(self.0.div_euclid(UNIT)).unwrap_or_default()
    }

    /// How far it lies above `other`; negative below.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// The sum.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// The distance from zero.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self(self.0.saturating_abs())
    }

    /// Reads a number at the border.
    pub(crate) fn from_node(node: &Node<'_>) -> Result<Self, Fault> {
        let decimal = match node {
            Node::Number(number) => return Ok(*number),
            Node::Money(money) => money.decimal(),
            Node::Int(value) => Decimal::from(*value),
            Node::Decimal(value) => *value,
            Node::Float(value) if !value.is_finite() => {
                return Err(Fault::new(Code::NotFinite, "", EXPECTED).got(value));
            }
            Node::Float(value) => {
                shortest(*value).ok_or_else(|| Fault::new(Code::OutOfRange, "", EXPECTED).got(value))?
            }
            Node::Text(text) => {
                parse_decimal(text).ok_or_else(|| Fault::new(Code::Unparsable, "", EXPECTED).got(text))?
            }
            other => return Err(other.unfit(EXPECTED)),
        };
        Self::try_from(decimal)
    }

    fn write<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.rem_euclid(UNIT) == 0 {
            serializer.serialize_i64(self.0.div_euclid(UNIT))
        } else {
            // At most 16 significant digits: the nearest double prints as the same decimal.
            serializer.serialize_f64(self.decimal().to_f64().unwrap_or_default())
        }
    }

    fn packed(self) -> i128 {
        i128::from(self.0)
    }

    #[inline]
    pub(crate) fn unpacked(millionths: i128) -> Result<Self, Fault> {
        match i64::try_from(millionths) {
            Ok(value) if TAKEN.contains(&value) => Ok(Self(value)),
            _ => Err(Fault::new(Code::OutOfRange, "", EXPECTED).got(millionths)),
        }
    }
}

/// The decimal that a float prints as.
fn shortest(value: f64) -> Option<Decimal> {
    struct Digits {
        bytes: [u8; 40],
        len: usize,
    }
    impl Write for Digits {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            let end = self.len.checked_add(text.len()).ok_or(fmt::Error)?;
            self.bytes.get_mut(self.len..end).ok_or(fmt::Error)?.copy_from_slice(text.as_bytes());
            self.len = end;
            Ok(())
        }
    }
    let mut digits = Digits { bytes: [0; 40], len: 0 };
    write!(digits, "{value}").ok()?;
    parse_decimal(core::str::from_utf8(digits.bytes.get(..digits.len)?).ok()?)
}

impl TryFrom<Decimal> for Number {
    type Error = Fault;

    fn try_from(value: Decimal) -> Result<Self, Fault> {
        let fault = |code| Err(Fault::new(code, "", EXPECTED).got(value));
        let value = value.normalize();
        if value.abs() > Decimal::from(1_000_000_000) {
            return fault(Code::OutOfRange);
        }
        if value.scale() > 6 {
            return fault(Code::TooPrecise);
        }
        match value.checked_mul(Decimal::from(UNIT)).and_then(|millionths| millionths.to_i64()) {
            Some(millionths) => Ok(Self(millionths)),
            None => fault(Code::OutOfRange),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, mut rest) =
            (self.0.unsigned_abs().div_euclid(1_000_000), self.0.unsigned_abs().rem_euclid(1_000_000));
        if f.width().or(f.precision()).is_some() {
            return self.decimal().fmt(f);
        }
        let sign = if self.0 < 0 { "-" } else { "" };
        if rest == 0 {
            return write!(f, "{sign}{whole}");
        }
        let mut places = 6_usize;
        while rest.is_multiple_of(10) {
            rest = rest.div_euclid(10);
            places = places.saturating_sub(1);
        }
        write!(f, "{sign}{whole}.{rest:0places$}")
    }
}
