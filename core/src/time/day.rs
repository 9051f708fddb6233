//! Calendar days of the shop.

use alloc::string::ToString as _;
use core::fmt;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::Serializer;

use super::Resolution;
use crate::{
    book::{Figure, Text},
    bridge::{DAY, bridged},
    invalid::{Code, Fault},
    measure::Number,
    node::Node,
    unit::Unit,
};

const DAY_EXPECTED: Text =
    Text { en: "a calendar day, such as 2026-03-02, from 1900 to 2199", zh: "日期,如 2026-03-02,1900年至2199年" };
/// Days reach back to the birthday of everybody who can come.
const DAY_YEARS: core::ops::RangeInclusive<i32> = 1900..=2199;

/// A calendar day, from the year 1900 to the year 2199.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

bridged!(Day, DAY, "day", "a calendar day", { "type": "string", "format": "date" });

impl Day {
    /// The day of an instant, which may lie beyond what is taken as input.
    pub(super) const fn of(date: NaiveDate) -> Self {
        Self(date)
    }

    /// The day in chrono's terms.
    #[must_use]
    pub const fn date(self) -> NaiveDate {
        self.0
    }

    /// So many days later.
    #[must_use]
    pub fn plus(self, days: u32) -> Self {
        self.0.checked_add_days(Days::new(u64::from(days))).map_or(self, Self)
    }

    /// So many days earlier.
    #[must_use]
    pub fn minus(self, days: u32) -> Self {
        self.0.checked_sub_days(Days::new(u64::from(days))).map_or(self, Self)
    }

    /// So many calendar days, weeks, months or years later, and whether the month's end cut it short.
    #[must_use]
    pub fn later(self, length: Figure) -> (Self, Option<Resolution>) {
        self.moved(length, Self::plus, NaiveDate::checked_add_months)
    }

    /// So many calendar days, weeks, months or years earlier, and whether the month's end cut it short.
    #[must_use]
    pub fn earlier(self, length: Figure) -> (Self, Option<Resolution>) {
        self.moved(length, Self::minus, NaiveDate::checked_sub_months)
    }

    fn moved(
        self,
        length: Figure,
        by_days: fn(Self, u32) -> Self,
        by_months: fn(NaiveDate, Months) -> Option<NaiveDate>,
    ) -> (Self, Option<Resolution>) {
        let count = length.value.count();
        let months = match length.unit {
            Unit::Month => count,
            Unit::Year => count.saturating_mul(12),
            Unit::Week => return (by_days(self, count.saturating_mul(7)), None),
            _ => return (by_days(self, count), None),
        };
        let day = by_months(self.0, Months::new(months)).map_or(self, Self);
        (day, (day.0.day() != self.0.day()).then_some(Resolution::MonthEnd))
    }

    /// How many days after `earlier`; negative before.
    #[must_use]
    pub fn since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }

    /// How many days after `earlier`, as a number.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> Number {
        Number::from_millionths(self.since(earlier).saturating_mul(1_000_000))
    }

    /// How many full calendar years after `earlier`, an age in years; 0 before. A year from 29 February ends on 28 February
    /// where the month is too short.
    #[must_use]
    pub fn full_years_since(self, earlier: Self) -> u32 {
        let years = u32::try_from(self.0.year().saturating_sub(earlier.0.year())).unwrap_or_default();
        let (anniversary, _) = earlier.later(Figure { value: Number::whole(years), unit: Unit::Year });
        if anniversary > self { years.saturating_sub(1) } else { years }
    }

    /// The day of the week, Monday being 0.
    #[must_use]
    pub fn weekday(self) -> u8 {
        u8::try_from(self.0.weekday().num_days_from_monday()).unwrap_or_default()
    }

    /// Days since 1 January of the year 1.
    #[must_use]
    pub fn number(self) -> i32 {
        self.0.num_days_from_ce()
    }

    /// Reads a day at the border.
    pub(crate) fn from_node(node: &Node<'_>) -> Result<Self, Fault> {
        match node {
            Node::Day(day) => Ok(*day),
            Node::Text(text) => NaiveDate::parse_from_str(text, "%Y-%m-%d")
                .ok()
                .filter(|date| date.to_string() == *text)
                .ok_or_else(|| Fault::new(Code::Unparsable, "", DAY_EXPECTED).got(text))
                .and_then(Self::try_from),
            other => Err(other.unfit(DAY_EXPECTED)),
        }
    }

    fn write<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self)
    }

    fn packed(self) -> i128 {
        self.number().into()
    }

    #[inline]
    pub(crate) fn unpacked(number: i128) -> Result<Self, Fault> {
        i32::try_from(number)
            .ok()
            .and_then(NaiveDate::from_num_days_from_ce_opt)
            .map(Self)
            .ok_or_else(|| Fault::new(Code::OutOfRange, "", DAY_EXPECTED).got(number))
    }
}

impl TryFrom<NaiveDate> for Day {
    type Error = Fault;

    fn try_from(date: NaiveDate) -> Result<Self, Fault> {
        if DAY_YEARS.contains(&date.year()) {
            Ok(Self(date))
        } else {
            Err(Fault::new(Code::OutOfRange, "", DAY_EXPECTED).got(date))
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn an_age_grows_on_the_birthday_and_in_common_years_on_the_last_of_february() {
        let day = |text: &str| Day::try_from(text.parse::<chrono::NaiveDate>().unwrap()).unwrap();
        let age = |born: &str, on: &str| day(on).full_years_since(day(born));
        assert_eq!(age("2012-03-10", "2026-03-09"), 13);
        assert_eq!(age("2012-03-10", "2026-03-10"), 14);
        assert_eq!(age("2012-02-29", "2026-02-27"), 13);
        assert_eq!(age("2012-02-29", "2026-02-28"), 14);
        assert_eq!(age("2012-02-29", "2028-02-28"), 15);
        assert_eq!(age("2012-02-29", "2028-02-29"), 16);
        assert_eq!(age("2026-03-10", "2026-03-10"), 0);
        assert_eq!(age("2026-03-11", "2026-03-10"), 0);
    }
}
