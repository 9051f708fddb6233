//! Periods of the day, such as `11:00-13:00`, by the shop's clock.

use alloc::{string::ToString as _, vec::Vec};
use core::{fmt, str::FromStr};

use chrono::NaiveTime;
use serde::{Serialize, Serializer};

use crate::{
    book::Text,
    invalid::{Code, Fault},
    node::Node,
    time::{Instant, Zone},
};

const EXPECTED: Text = Text {
    en: "a period of the day from another minute to another, such as 11:00-13:00",
    zh: "起止不同的时段,如 11:00-13:00",
};
const CLOCK: &str = "%H:%M";

/// A period that returns every day, by the shop's clock. One that ends before it begins runs over midnight.
///
/// ```
/// use clausebook::period::Period;
/// let lunch: Period = "11:00-13:00".parse().unwrap();
/// assert_eq!(lunch.to_string(), "11:00-13:00");
/// assert!("11:00-11:00".parse::<Period>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    from: NaiveTime,
    until: NaiveTime,
}

/// What a period and a stretch of time have in common, both ends included, in the shop's zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overlap {
    /// The first instant.
    pub from: Instant,
    /// The last instant; the first itself where they only touch.
    pub until: Instant,
}

impl Period {
    /// What every day's period has in common with the stretch from `from` to `until`, in the order of time. Both are
    /// closed: where they touch in a single instant, that instant is common to them.
    #[must_use]
    pub fn overlaps(self, zone: Zone, from: Instant, until: Instant) -> Vec<Overlap> {
        let (from, until) = (zone.local(from), zone.local(until));
        let last = zone.day(until);
        let mut day = zone.day(from).minus(1);
        let mut found = Vec::new();
        while day <= last {
            let (begins, _) = zone.at(day, self.from);
            let end_day = if self.until < self.from { day.plus(1) } else { day };
            let (ends, _) = zone.at(end_day, self.until);
            let common = Overlap { from: begins.max(from), until: ends.min(until) };
            if common.from <= common.until {
                found.push(common);
            }
            let next = day.plus(1);
            if next == day {
                break;
            }
            day = next;
        }
        found
    }

    /// Reads a period at the border.
    pub(crate) fn from_node(node: &Node<'_>) -> Result<Self, Fault> {
        match node {
            Node::Text(text) => text.parse(),
            other => Err(other.unfit(EXPECTED)),
        }
    }
}

impl FromStr for Period {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let clock = |text: &str| NaiveTime::parse_from_str(text, CLOCK).ok();
        text.split_once('-')
            .and_then(|(from, until)| Some(Self { from: clock(from)?, until: clock(until)? }))
            .filter(|period| period.from != period.until && period.to_string() == text)
            .ok_or_else(|| Fault::new(Code::Unparsable, "", EXPECTED).got(text))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.from.format(CLOCK), self.until.format(CLOCK))
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use alloc::{string::ToString as _, vec::Vec};

    use super::Period;
    use crate::time::{Instant, Zone};

    fn overlaps(period: &str, from: &str, until: &str) -> Vec<(Instant, Instant)> {
        let at = |clock: &str| clock.parse().unwrap();
        let period: Period = period.parse().unwrap();
        let found = period.overlaps(Zone::default(), at(from), at(until));
        found.into_iter().map(|overlap| (overlap.from, overlap.until)).collect()
    }

    fn instant(text: &str) -> Instant {
        text.parse().unwrap()
    }

    #[test]
    fn what_only_touches_has_one_instant_in_common() {
        let noon = instant("2026-03-02T13:00:00+08:00");
        assert_eq!(overlaps("11:00-13:00", "2026-03-02T13:00:00+08:00", "2026-03-02T14:00:00+08:00"), [(noon, noon)]);
        assert!(overlaps("11:00-13:00", "2026-03-02T13:00:00.000001+08:00", "2026-03-02T14:00:00+08:00").is_empty());
    }

    #[test]
    fn a_period_over_midnight_counts_for_the_morning_after() {
        let found = overlaps("23:00-01:00", "2026-03-02T00:30:00+08:00", "2026-03-02T23:30:00+08:00");
        let expected = [
            (instant("2026-03-02T00:30:00+08:00"), instant("2026-03-02T01:00:00+08:00")),
            (instant("2026-03-02T23:00:00+08:00"), instant("2026-03-02T23:30:00+08:00")),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_long_stretch_meets_it_every_day() {
        assert_eq!(overlaps("11:00-13:00", "2026-03-02T12:00:00+08:00", "2026-03-04T11:00:00+08:00").len(), 3);
    }

    #[test]
    fn what_is_written_another_way_is_no_period() {
        for text in ["11:00", "11:00-11:00", "9:00-10:00", "09:00-24:00", "09:00 - 10:00", "-", ""] {
            assert!(text.parse::<Period>().is_err(), "{text}");
        }
        assert_eq!("23:00-01:00".parse::<Period>().unwrap().to_string(), "23:00-01:00");
    }
}
