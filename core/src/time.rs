//! Instants, calendar days of the shop, and deadlines.

use alloc::string::{String, ToString as _};
use core::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    str::FromStr,
};

use chrono::{
    DateTime, Datelike, Days, FixedOffset, LocalResult, Months, NaiveDate, NaiveDateTime, NaiveTime, Offset,
    SecondsFormat, TimeDelta, TimeZone, Timelike, Utc,
};
use serde::{Serialize, Serializer};

use crate::{
    book::{Figure, Text},
    bridge::{DAY, INSTANT, bridged},
    invalid::{Code, Fault},
    measure::Number,
    node::Node,
    unit::Unit,
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
const DAY_EXPECTED: Text =
    Text { en: "a calendar day, such as 2026-03-02, from 1900 to 2199", zh: "日期,如 2026-03-02,1900年至2199年" };
const OFFSETS: i128 = 1 << 20;
const YEARS: core::ops::RangeInclusive<i32> = 1970..=2199;
/// Days reach back to the birthday of everybody who can come.
const DAY_YEARS: core::ops::RangeInclusive<i32> = 1900..=2199;

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
    const fn at(micros: i64, offset_seconds: i32) -> Self {
        let micros = if micros < *WRITABLE.start() {
            *WRITABLE.start()
        } else if micros > *WRITABLE.end() {
            *WRITABLE.end()
        } else {
            micros
        };
        Self { micros, offset_seconds }
    }

    fn of(value: &DateTime<FixedOffset>) -> Self {
        Self::at(value.timestamp_micros(), value.offset().local_minus_utc())
    }

    fn utc(self) -> DateTime<Utc> {
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

    fn text(self) -> String {
        self.datetime().to_rfc3339_opts(SecondsFormat::AutoSi, false)
    }

    fn write<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }

    /// Microseconds since 1970 (UTC) and the offset in seconds, in one number.
    pub(crate) fn packed(self) -> i128 {
        i128::from(self.micros)
            .saturating_mul(OFFSETS)
            .saturating_add(i128::from(self.offset_seconds).saturating_add(OFFSETS / 2))
    }

    /// The other way from `packed`. An answer may lie beyond the years that are taken as input.
    pub(crate) fn unpacked(packed: i128) -> Result<Self, Fault> {
        let micros = i64::try_from(packed.div_euclid(OFFSETS)).unwrap_or(i64::MAX);
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
        f.write_str(&self.text())
    }
}

/// A calendar day, from the year 1900 to the year 2199.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

bridged!(Day, DAY, "day", "a calendar day", { "type": "string", "format": "date" });

impl Day {
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
        let count = length.value.count();
        let months = match length.unit {
            Unit::Month => count,
            Unit::Year => count.saturating_mul(12),
            Unit::Week => return (self.plus(count.saturating_mul(7)), None),
            _ => return (self.plus(count), None),
        };
        let day = self.0.checked_add_months(Months::new(months)).map_or(self, Self);
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

words! {
    /// How a local time that does not exist once was resolved.
    pub enum Resolution {
        /// The clock jumps over it: the first instant after the gap.
        Gap,
        /// The clock shows it twice: the earlier one.
        Overlap,
        /// The month is too short for the day's number: its last day.
        MonthEnd,
    }
}

/// The shop's time zone, by its IANA name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone(chrono_tz::Tz);

/// Since when (microseconds since 1970, UTC) and by how much (seconds) China's clocks have stood still: looked up in the
/// zone's table a decision would spend a third of its time. A test walks the table.
const CHINA_STEADY: (i64, i32) = (685_000_000_000_000, 8 * 3600);

impl Default for Zone {
    fn default() -> Self {
        Self(chrono_tz::Asia::Shanghai)
    }
}

impl Zone {
    /// The IANA name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The same moment, told by the shop's clock.
    #[must_use]
    pub fn local(self, instant: Instant) -> Instant {
        if self.0 == chrono_tz::Asia::Shanghai && instant.micros >= CHINA_STEADY.0 {
            return Instant::at(instant.micros, CHINA_STEADY.1);
        }
        let offset = self.0.offset_from_utc_datetime(&instant.utc().naive_utc()).fix();
        Instant::at(instant.micros, offset.local_minus_utc())
    }

    /// The shop's calendar day at that moment.
    #[must_use]
    pub fn day(self, instant: Instant) -> Day {
        Day(self.local(instant).datetime().date_naive())
    }

    /// The instant at which a day begins, and how it was resolved where the clock jumps there.
    #[must_use]
    pub fn start_of(self, day: Day) -> (Instant, Option<Resolution>) {
        self.at(day, NaiveTime::MIN)
    }

    /// The instant at which a day ends, which is the next midnight and no longer belongs to it.
    #[must_use]
    pub fn end_of(self, day: Day) -> (Instant, Option<Resolution>) {
        self.start_of(day.plus(1))
    }

    /// The end of a day that lasts beyond `instant`. A clock that is set back over midnight shows that midnight twice; the
    /// earlier one ends the day, unless it is past already.
    fn end_beyond(self, day: Day, instant: Instant) -> (Instant, Option<Resolution>) {
        let (end, resolved) = self.end_of(day);
        let again = || self.0.from_local_datetime(&day.plus(1).0.and_time(NaiveTime::MIN)).latest();
        match Some(end).filter(|end| *end <= instant).and_then(|_| again()) {
            Some(again) => (Instant::of(&again.fixed_offset()), resolved),
            None => (end, resolved),
        }
    }

    /// The instant at which the shop's clock shows `time` on `day`.
    #[must_use]
    pub fn at(self, day: Day, time: NaiveTime) -> (Instant, Option<Resolution>) {
        let wall = day.0.and_time(time);
        match self.0.from_local_datetime(&wall) {
            LocalResult::Single(found) => (Instant::of(&found.fixed_offset()), None),
            LocalResult::Ambiguous(earlier, _) => (Instant::of(&earlier.fixed_offset()), Some(Resolution::Overlap)),
            LocalResult::None => (self.after_gap(wall), Some(Resolution::Gap)),
        }
    }

    /// The first instant after a gap of the clock: gaps end on a quarter of an hour and are shorter than two days.
    fn after_gap(self, wall: NaiveDateTime) -> Instant {
        (1..=192)
            .filter_map(|quarters| wall.checked_add_signed(TimeDelta::minutes(15_i64.saturating_mul(quarters))))
            .find_map(|later| self.0.from_local_datetime(&later).earliest())
            .map_or_else(|| Instant::of(&wall.and_utc().fixed_offset()), |found| Instant::of(&found.fixed_offset()))
    }
}

impl FromStr for Zone {
    type Err = Fault;

    fn from_str(name: &str) -> Result<Self, Fault> {
        name.parse().map(Self).map_err(|_| {
            let known = chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name());
            Fault::new(
                Code::UnknownWord,
                "",
                ("an IANA time zone, such as Asia/Shanghai", "IANA 时区名,如 Asia/Shanghai"),
            )
            .got(name)
            .nearest(name, known)
        })
    }
}

impl From<Instant> for DateTime<Utc> {
    fn from(instant: Instant) -> Self {
        instant.utc()
    }
}

words! {
    /// What a deadline counts in.
    pub enum Calendar {
        /// Elapsed time, from instant to instant.
        Elapsed,
        /// Calendar days of the shop; the last one counts up to the next midnight.
        CalendarDays,
    }
}

/// A due time with all that it follows from.
#[derive(Debug, Clone, PartialEq, Serialize, schemars::JsonSchema)]
pub struct Deadline {
    /// The event that it runs from.
    pub event: &'static str,
    /// When that was, in the shop's zone.
    pub from: Instant,
    /// How long it is, in `unit`.
    pub length: Number,
    /// The unit of the length.
    #[schemars(with = "alloc::string::String")]
    pub unit: Unit,
    /// What it counts in.
    pub calendar: Calendar,
    /// When it falls due, in the shop's zone.
    pub due_at: Instant,
    /// Whether `due_at` itself is still in time: so for elapsed time, not for the midnight that ends a day.
    pub inclusive: bool,
    /// How a due time that the shop's clock jumps over, or shows twice, was resolved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resolved: Option<Resolution>,
}

impl Deadline {
    /// The deadline so long after an event: hours, minutes and seconds elapse, any other unit is calendar days.
    #[must_use]
    pub fn after(zone: Zone, event: &'static str, from: Instant, length: Figure) -> Self {
        match length.unit.seconds() {
            Some(seconds) => {
                let micros = length.value.millionths().saturating_mul(seconds);
                let due_at = zone.local(from.plus(TimeDelta::microseconds(micros)));
                Self {
                    event,
                    from: zone.local(from),
                    length: length.value,
                    unit: length.unit,
                    calendar: Calendar::Elapsed,
                    due_at,
                    inclusive: true,
                    resolved: None,
                }
            }
            None => {
                let (last, cut) = zone.day(from).later(length);
                let (due_at, resolved) = zone.end_beyond(last, from);
                let resolved = cut.or(resolved);
                Self {
                    event,
                    from: zone.local(from),
                    length: length.value,
                    unit: length.unit,
                    calendar: Calendar::CalendarDays,
                    due_at,
                    inclusive: false,
                    resolved,
                }
            }
        }
    }

    /// Whether something at `instant` is in time.
    #[must_use]
    pub fn is_met_at(&self, instant: Instant) -> bool {
        if self.inclusive { instant <= self.due_at } else { instant < self.due_at }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString as _;

    use chrono::{DateTime, Offset as _, TimeZone as _};

    use super::{CHINA_STEADY, Day, Deadline, Instant, Zone};
    use crate::{Number, book::Figure, unit::Unit};

    #[test]
    fn chinas_clocks_stand_still_as_the_table_of_the_zone_says() {
        let (from, offset) = (CHINA_STEADY.0 / 1_000_000, CHINA_STEADY.1);
        let last = "2200-01-01T00:00:00Z".parse::<DateTime<chrono::Utc>>().unwrap().timestamp();
        for second in (from..last).step_by(3_600) {
            let utc = DateTime::from_timestamp(second, 0).unwrap().naive_utc();
            assert_eq!(
                chrono_tz::Asia::Shanghai.offset_from_utc_datetime(&utc).fix().local_minus_utc(),
                offset,
                "{utc}"
            );
        }
    }

    #[test]
    fn before_that_summer_time_counts() {
        let summer: Instant = "1991-07-01T00:00:00Z".parse().unwrap();
        assert_eq!(Zone::default().local(summer).to_string(), "1991-07-01T09:00:00+09:00");
        let winter: Instant = "1991-12-01T00:00:00Z".parse().unwrap();
        assert_eq!(Zone::default().local(winter).to_string(), "1991-12-01T08:00:00+08:00");
    }

    #[test]
    fn a_midnight_that_is_past_already_ends_no_day() {
        let newfoundland: Zone = "America/St_Johns".parse().unwrap();
        let due_at = |event: &str| {
            let today = Figure { value: Number::ZERO, unit: Unit::Day };
            Deadline::after(newfoundland, "event", event.parse().unwrap(), today).due_at.to_string()
        };
        // On 29 October 2006 the clock went back from 00:01 to 23:01 of the day before.
        assert_eq!(due_at("2006-10-28T23:15:00-02:30"), "2006-10-29T00:00:00-02:30");
        assert_eq!(due_at("2006-10-28T23:15:00-03:30"), "2006-10-29T00:00:00-03:30");
    }

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

    #[test]
    fn an_instant_beyond_what_can_be_written_stays_writable() {
        let last: Instant = "2199-12-31T23:59:59.999999Z".parse().unwrap();
        let later = last.plus(chrono::TimeDelta::MAX);
        assert_eq!(later.to_string(), "9999-12-31T00:00:00+00:00");
        assert_eq!(later.plus(chrono::TimeDelta::microseconds(1)), later);
    }
}
