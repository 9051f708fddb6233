//! Instants.

use core::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    str::FromStr as _,
};

use chrono::{DateTime, Datelike, FixedOffset, NaiveDateTime, TimeDelta, Timelike, Utc};
#[cfg(feature = "arrow")]
use chrono::{NaiveDate, NaiveTime};
use serde::Serializer;

use super::text::InstantText;
use crate::{
    book::Text,
    bridge::{INSTANT, bridged},
    invalid::{Code, Fault},
    measure::Number,
    node::Node,
};

/// An instant with its offset, from the year 1970 to the year 2199, exact to the microsecond.
///
/// Instants compare by the moment, whatever their offset.
///
/// ```
/// use clausebook::Instant;
/// let beijing: Instant = "2026-03-02T10:00:00+08:00".parse().unwrap();
/// let utc: Instant = "2026-03-02T02:00:00Z".parse().unwrap();
/// assert_eq!(beijing, utc);
/// assert!("2026-03-02T10:00:00".parse::<Instant>().is_err());
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Instant {
    micros: i64,
    offset_seconds: i32,
}

const INSTANT_EXPECTED: Text = Text {
    en: "an instant with its offset, such as 2026-03-02T10:00:00+08:00, from 1970 to 2199",
    zh: "带时区偏移的时间,如 2026-03-02T10:00:00+08:00,1970年至2199年",
};
const OFFSETS: i128 = 1 << OFFSET_BITS;
const OFFSET_BITS: u32 = 20;
const YEARS: core::ops::RangeInclusive<i32> = 1970..=2199;

/// The microseconds since 1970 (UTC) at which a year begins.
#[cfg(feature = "arrow")]
const fn begin_of(year: i32) -> i64 {
    match NaiveDate::from_ymd_opt(year, 1, 1) {
        Some(day) => day.and_time(NaiveTime::MIN).and_utc().timestamp_micros(),
        None => i64::MAX,
    }
}

bridged!(Instant, INSTANT, "instant", "an instant with its offset", { "type": "string", "format": "date-time" });

/// What an answer may lie in: every instant that RFC 3339 can write at any offset.
const WRITABLE: core::ops::RangeInclusive<i64> = -62_135_510_400_000_000..=253_402_214_400_000_000;

impl PartialEq for Instant {
    fn eq(&self, other: &Self) -> bool {
        self.micros == other.micros
    }
}

impl Eq for Instant {}

impl PartialOrd for Instant {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Instant {
    fn cmp(&self, other: &Self) -> Ordering {
        self.micros.cmp(&other.micros)
    }
}

impl Hash for Instant {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.micros.hash(state);
    }
}

impl Instant {
    pub(super) const fn at(micros: i64, offset_seconds: i32) -> Self {
        let micros = if micros < *WRITABLE.start() {
            *WRITABLE.start()
        } else if micros > *WRITABLE.end() {
            *WRITABLE.end()
        } else {
            micros
        };
        Self { micros, offset_seconds }
    }

    pub(super) fn of(value: &DateTime<FixedOffset>) -> Self {
        Self::at(value.timestamp_micros(), value.offset().local_minus_utc())
    }

    pub(super) fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.micros).unwrap_or_default()
    }

    /// The instant in chrono's terms.
    #[must_use]
    pub fn datetime(self) -> DateTime<FixedOffset> {
        let utc = self.utc();
        FixedOffset::east_opt(self.offset_seconds).map_or(utc.fixed_offset(), |offset| utc.with_timezone(&offset))
    }

    /// Microseconds since 1970 (UTC).
    #[must_use]
    pub const fn micros(self) -> i64 {
        self.micros
    }

    /// The instant so many microseconds after 1970 (UTC) and its offset in seconds.
    ///
    /// # Errors
    /// A fault where it lies beyond what is taken.
    pub fn from_micros(micros: i64, offset_seconds: i32) -> Result<Self, Fault> {
        let offset = FixedOffset::east_opt(offset_seconds);
        match (DateTime::from_timestamp_micros(micros), offset) {
            (Some(utc), Some(offset)) => Self::try_from(utc.with_timezone(&offset)),
            _ => Err(Fault::new(Code::OutOfRange, "", INSTANT_EXPECTED).got(micros)),
        }
    }

    /// So much time later; the last instant that can be written where that lies beyond.
    #[must_use]
    pub fn plus(self, length: TimeDelta) -> Self {
        let beyond = if length < TimeDelta::zero() { i64::MIN } else { i64::MAX };
        Self::at(self.micros.saturating_add(length.num_microseconds().unwrap_or(beyond)), self.offset_seconds)
    }

    /// So much time earlier; the first instant that can be written where that lies beyond.
    #[must_use]
    pub fn minus(self, length: TimeDelta) -> Self {
        self.plus(TimeDelta::zero().checked_sub(&length).unwrap_or(TimeDelta::MIN))
    }

    /// How much time has passed since `earlier`; negative before.
    #[must_use]
    pub const fn since(self, earlier: Self) -> TimeDelta {
        TimeDelta::microseconds(self.micros.saturating_sub(earlier.micros))
    }

    /// How many seconds have passed since `earlier`, as a number.
    #[must_use]
    pub fn seconds_since(self, earlier: Self) -> Number {
        Number::from_millionths(self.micros.saturating_sub(earlier.micros))
    }

    /// Reads an instant at the border.
    pub(crate) fn from_node(node: &Node<'_>) -> Result<Self, Fault> {
        match node {
            Node::Instant(instant) => Ok(*instant),
            Node::Text(text) => match DateTime::parse_from_rfc3339(text) {
                Ok(value) => Self::try_from(value),
                Err(_) => {
                    let naive = NaiveDateTime::from_str(text).is_ok()
                        || NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f").is_ok();
                    let code = if naive { Code::NaiveTime } else { Code::Unparsable };
                    Err(Fault::new(code, "", INSTANT_EXPECTED).got(text))
                }
            },
            other => Err(other.unfit(INSTANT_EXPECTED)),
        }
    }

    fn text(self) -> InstantText {
        InstantText::new(self.micros, self.offset_seconds)
    }

    fn write<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.text().as_str())
    }

    /// Microseconds since 1970 (UTC) and the offset in seconds, in one number.
    pub(crate) fn packed(self) -> i128 {
        Self::packed_micros(self.micros).wrapping_add(self.offset_seconds.into())
    }

    /// An instant of UTC in the same form.
    #[inline]
    pub(crate) fn packed_micros(micros: i64) -> i128 {
        i128::from(micros).wrapping_shl(OFFSET_BITS).wrapping_add(OFFSETS / 2)
    }

    /// Whether an instant may come with a case.
    #[cfg(feature = "arrow")]
    #[inline]
    pub(crate) fn is_taken(micros: i64) -> bool {
        const FIRST: i64 = begin_of(*YEARS.start());
        const BEYOND: i64 = begin_of(YEARS.end().saturating_add(1));
        (FIRST..BEYOND).contains(&micros)
    }

    /// The microseconds of an instant that is packed.
    #[inline]
    pub(crate) fn micros_of(packed: i128) -> i64 {
        i64::try_from(packed.wrapping_shr(OFFSET_BITS)).unwrap_or(i64::MAX)
    }

    /// The other way from `packed`. An answer may lie beyond the years that are taken as input.
    #[inline]
    pub(crate) fn unpacked(packed: i128) -> Result<Self, Fault> {
        let micros = Self::micros_of(packed);
        let offset = i32::try_from(packed.rem_euclid(OFFSETS).saturating_sub(OFFSETS / 2)).unwrap_or(i32::MAX);
        match (WRITABLE.contains(&micros), FixedOffset::east_opt(offset)) {
            (true, Some(_)) => Ok(Self::at(micros, offset)),
            _ => Err(Fault::new(Code::OutOfRange, "", INSTANT_EXPECTED).got(micros)),
        }
    }
}

impl TryFrom<DateTime<FixedOffset>> for Instant {
    type Error = Fault;

    fn try_from(value: DateTime<FixedOffset>) -> Result<Self, Fault> {
        if !YEARS.contains(&value.naive_utc().year()) {
            return Err(Fault::new(Code::OutOfRange, "", INSTANT_EXPECTED).got(value));
        }
        if !value.nanosecond().is_multiple_of(1_000) {
            return Err(
                Fault::new(Code::TooPrecise, "", ("an instant to the microsecond", "精确到微秒的时间")).got(value)
            );
        }
        Ok(Self::of(&value))
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text().as_str())
    }
}

impl From<Instant> for DateTime<Utc> {
    fn from(instant: Instant) -> Self {
        instant.utc()
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString as _;

    use super::Instant;

    #[test]
    #[cfg(feature = "arrow")]
    fn in_one_number_the_same_instants_are_taken() {
        for micros in [-1, 0, 1, 1_772_416_800_000_000, 7_258_118_399_999_999, 7_258_118_400_000_000] {
            let taken = Instant::from_micros(micros, 0).ok();
            assert_eq!(Instant::is_taken(micros), taken.is_some());
            assert!(taken.is_none_or(|instant| instant.packed() == Instant::packed_micros(micros)));
        }
    }

    #[test]
    fn an_instant_beyond_what_can_be_written_stays_writable() {
        let last: Instant = "2199-12-31T23:59:59.999999Z".parse().unwrap();
        let later = last.plus(chrono::TimeDelta::MAX);
        assert_eq!(later.to_string(), "9999-12-31T00:00:00+00:00");
        assert_eq!(later.plus(chrono::TimeDelta::microseconds(1)), later);
    }
}
