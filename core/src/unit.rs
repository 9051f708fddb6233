//! Units, which are never converted into one another.

use alloc::{borrow::Cow, vec::Vec};
use core::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};
pub use strum::VariantArray;

/// The unit of a figure, or the sort of a policy parameter's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, VariantArray)]
pub enum Unit {
    /// Seconds of elapsed time.
    Second,
    /// Minutes of elapsed time.
    Minute,
    /// Hours of elapsed time.
    Hour,
    /// Calendar days of the shop.
    Day,
    /// Calendar weeks.
    Week,
    /// Calendar months.
    Month,
    /// Calendar years.
    Year,
    /// A share; `10 %` is kept as 0.10.
    Rate,
    /// Yuan.
    Cny,
    /// Megapascal, gauge.
    Megapascal,
    /// Metre.
    Metre,
    /// Centimetre.
    Centimetre,
    /// Millimetre.
    Millimetre,
    /// Degree of arc.
    Degree,
    /// Degree Celsius.
    Celsius,
    /// A number of things.
    Count,
    /// Yes or no.
    Flag,
    /// One word of a list.
    Word,
    /// Words of a list.
    Words,
    /// Any short text.
    Text,
    /// Periods of the day.
    Periods,
}

impl Unit {
    /// The unit's sign.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Second => "s",
            Self::Minute => "min",
            Self::Hour => "h",
            Self::Day => "d",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
            Self::Rate => "rate",
            Self::Cny => "CNY",
            Self::Megapascal => "MPa",
            Self::Metre => "m",
            Self::Centimetre => "cm",
            Self::Millimetre => "mm",
            Self::Degree => "deg",
            Self::Celsius => "degC",
            Self::Count => "count",
            Self::Flag => "flag",
            Self::Word => "word",
            Self::Words => "words",
            Self::Text => "text",
            Self::Periods => "periods",
        }
    }

    /// How many seconds of elapsed time one of the unit is; none for calendar units and measures.
    #[must_use]
    pub const fn seconds(self) -> Option<i64> {
        match self {
            Self::Second => Some(1),
            Self::Minute => Some(60),
            Self::Hour => Some(3600),
            _ => None,
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.sign())
    }
}

impl Serialize for Unit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.sign())
    }
}

impl JsonSchema for Unit {
    fn schema_name() -> Cow<'static, str> {
        "Unit".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let signs: Vec<&str> = Self::VARIANTS.iter().map(|unit| unit.sign()).collect();
        json_schema!({ "type": "string", "description": "A unit; none is converted into another.", "enum": signs })
    }
}
