//! Money in yuan, exact to the fen, and shares of it.

use alloc::string::{String, ToString as _};
use core::fmt;

use rust_decimal::{Decimal, prelude::ToPrimitive};
use serde::Serializer;

use crate::{
    book::Text,
    bridge::{MONEY, bridged},
    invalid::{Code, Fault},
    measure::Number,
    node::Node,
};

/// An amount in yuan (CNY), exact to the fen, from 0.00 up to 999 999 999 999.99.
///
/// ```
/// use clausebook::Money;
/// use rust_decimal::Decimal;
/// let price = Money::try_from(Decimal::new(1_280_000, 2)).unwrap();
/// assert_eq!(price.to_string(), "12800.00");
/// assert!(Money::try_from(Decimal::new(1, 3)).is_err());
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(i64);

const EXPECTED: Text = Text {
    en: "an amount in yuan from 0.00 to 999999999999.99, as text, integer or decimal",
    zh: "金额(元),0.00至999999999999.99,以文本、整数或十进制数给出",
};

bridged!(Money, MONEY, "money", "an amount in yuan", { "type": "string", "format": "money" });

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The greatest amount that is taken.
    pub const MAX: Self = Self(99_999_999_999_999);

    /// An amount in fen; none where it is negative or beyond [`Money::MAX`].
    #[must_use]
    pub const fn from_fen(fen: i64) -> Option<Self> {
        if fen < 0 || fen > Self::MAX.0 { None } else { Some(Self(fen)) }
    }

    /// The amount in fen.
    #[must_use]
    pub const fn fen(self) -> i64 {
        self.0
    }

    /// The amount in yuan.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        Decimal::new(self.0, 2)
    }

    /// The amount as it is said: `50`, `12.50`.
    #[must_use]
    pub fn spoken(self) -> String {
        let text = self.to_string();
        match text.strip_suffix(".00") {
            Some(yuan) => yuan.into(),
            None => text,
        }
    }

    /// So many of it; none where that is beyond [`Money::MAX`].
    #[must_use]
    pub fn times(self, count: u32) -> Option<Self> {
        self.0.checked_mul(i64::from(count)).and_then(Self::from_fen)
    }

    /// The sum; none where it is beyond [`Money::MAX`].
    #[must_use]
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts
            .into_iter()
            .try_fold(0_i64, |sum, amount| sum.checked_add(amount.0).filter(|sum| *sum <= Self::MAX.0))
            .map(Self)
    }

    /// The amount moved in the proportion in which `from` moves to `to`, rounded half up to the fen; none where `from` is
    /// nothing or the result is beyond [`Money::MAX`].
    #[must_use]
    pub fn in_proportion(self, from: Self, to: Self) -> Option<Self> {
        let doubled = i128::from(self.0).checked_mul(i128::from(to.0))?.checked_mul(2)?.checked_add(from.0.into())?;
        let fen = doubled.checked_div(i128::from(from.0).checked_mul(2)?)?;
        i64::try_from(fen).ok().and_then(Self::from_fen)
    }

    /// What is left after taking `other` away, at least nothing.
    #[must_use]
    pub const fn less(self, other: Self) -> Self {
        if other.0 > self.0 { Self::ZERO } else { Self(self.0.saturating_sub(other.0)) }
    }

    /// Both together, at most [`Money::MAX`].
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0)).min(Self::MAX)
    }

    /// The share `rate`, rounded up to the fen, so that a floor holds.
    #[must_use]
    pub fn share_rounded_up(self, rate: Rate) -> Self {
        self.share(rate, MILLION.saturating_sub(1))
    }

    /// The share `rate`, rounded down to the fen, so that a ceiling holds.
    #[must_use]
    pub fn share_rounded_down(self, rate: Rate) -> Self {
        self.share(rate, 0)
    }

    /// The share `rate`, rounded half up to the fen.
    #[must_use]
    pub fn share_rounded(self, rate: Rate) -> Self {
        self.share(rate, MILLION / 2)
    }

    fn share(self, rate: Rate, lift: i128) -> Self {
        let millionths = i128::from(self.0).saturating_mul(i128::from(rate.0.millionths())).saturating_add(lift);
        i64::try_from(millionths.div_euclid(MILLION)).map_or(Self::MAX, |fen| Self(fen.clamp(0, Self::MAX.0)))
    }

    /// Reads an amount at the border.
    pub(crate) fn from_node(node: &Node<'_>) -> Result<Self, Fault> {
        let decimal = match node {
            Node::Money(money) => return Ok(*money),
            Node::Int(value) => Decimal::from(*value),
            Node::Decimal(value) => *value,
            Node::Number(value) => value.decimal(),
            Node::Float(value) => {
                return Err(Fault::new(Code::FloatMoney, "", EXPECTED).got(value));
            }
            Node::Text(text) => {
                parse_decimal(text).ok_or_else(|| Fault::new(Code::Unparsable, "", EXPECTED).got(text))?
            }
            other => return Err(other.unfit(EXPECTED)),
        };
        Self::try_from(decimal)
    }

    fn write<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self)
    }

    fn packed(self) -> i128 {
        i128::from(self.0)
    }

    #[inline]
    pub(crate) fn unpacked(fen: i128) -> Result<Self, Fault> {
        i64::try_from(fen)
            .ok()
            .and_then(Self::from_fen)
            .ok_or_else(|| Fault::new(if fen < 0 { Code::Negative } else { Code::OutOfRange }, "", EXPECTED).got(fen))
    }
}

const MILLION: i128 = 1_000_000;

/// A plain decimal number: digits with at most one point and a sign, nothing else.
pub(crate) fn parse_decimal(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let framed = digits.starts_with(|first: char| first.is_ascii_digit())
        && digits.ends_with(|last: char| last.is_ascii_digit());
    if plain && framed { Decimal::from_str_exact(text).ok() } else { None }
}

impl TryFrom<Decimal> for Money {
    type Error = Fault;

    fn try_from(value: Decimal) -> Result<Self, Fault> {
        let fault = |code| Err(Fault::new(code, "", EXPECTED).got(value));
        let value = value.normalize();
        if value.is_sign_negative() && !value.is_zero() {
            return fault(Code::Negative);
        }
        if value > Self::MAX.decimal() {
            return fault(Code::OutOfRange);
        }
        if value.scale() > 2 {
            return fault(Code::TooPrecise);
        }
        match value.checked_mul(Decimal::ONE_HUNDRED).and_then(|fen| fen.to_i64()) {
            Some(fen) => Ok(Self(fen)),
            None => fault(Code::OutOfRange),
        }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0.div_euclid(100), self.0.rem_euclid(100))
    }
}

/// A share; 10 % is 0.10.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate(pub(crate) Number);

impl Rate {
    /// A share given as a number: 0.10 for 10 %.
    #[must_use]
    pub const fn new(share: Number) -> Self {
        Self(share)
    }

    /// The share as a number: 0.10 for 10 %.
    #[must_use]
    pub const fn number(self) -> Number {
        self.0
    }
}
