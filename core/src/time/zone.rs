//! The shop's time zone: what its clocks and calendar show.

use core::str::FromStr;

use chrono::{LocalResult, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone};

use super::{Day, Instant};
use crate::invalid::{Code, Fault};

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
    #[inline]
    pub fn local(self, instant: Instant) -> Instant {
        if self.0 == chrono_tz::Asia::Shanghai && instant.micros() >= CHINA_STEADY.0 {
            return Instant::at(instant.micros(), CHINA_STEADY.1);
        }
        self.looked_up(instant)
    }

    fn looked_up(self, instant: Instant) -> Instant {
        let offset = self.0.offset_from_utc_datetime(&instant.utc().naive_utc()).fix();
        Instant::at(instant.micros(), offset.local_minus_utc())
    }

    /// The shop's calendar day at that moment.
    #[must_use]
    pub fn day(self, instant: Instant) -> Day {
        Day::of(self.local(instant).datetime().date_naive())
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
    pub(super) fn end_beyond(self, day: Day, instant: Instant) -> (Instant, Option<Resolution>) {
        let (end, resolved) = self.end_of(day);
        let again = || self.0.from_local_datetime(&day.plus(1).date().and_time(NaiveTime::MIN)).latest();
        match Some(end).filter(|end| *end <= instant).and_then(|_| again()) {
            Some(again) => (Instant::of(&again.fixed_offset()), resolved),
            None => (end, resolved),
        }
    }

    /// The instant at which the shop's clock shows `time` on `day`.
    #[must_use]
    pub fn at(self, day: Day, time: NaiveTime) -> (Instant, Option<Resolution>) {
        let wall = day.date().and_time(time);
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

#[cfg(test)]
mod tests {
    use alloc::string::ToString as _;

    use chrono::{DateTime, Offset as _, TimeZone as _};

    use super::{CHINA_STEADY, Zone};
    use crate::{
        Number,
        book::Figure,
        time::{Deadline, Instant},
        unit::Unit,
    };

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
}
