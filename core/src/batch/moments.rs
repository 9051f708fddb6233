//! Timestamps, with a zone or told by a clock that the options name.

use alloc::{format, string::ToString as _};
use core::str::FromStr as _;

use arrow_buffer::ScalarBuffer;
use arrow_schema::TimeUnit;
use chrono::{DateTime, Datelike as _, FixedOffset, NaiveDateTime, SecondsFormat, TimeDelta, Utc};

use crate::{
    invalid::{Code, Fault},
    node::Node,
    time::{Day, Instant, Zone},
};

/// Whose clock tells the instants.
#[derive(Debug, Clone, Copy)]
pub(super) enum Clock {
    /// UTC is kept, a zone's clock tells it.
    Zone(Zone),
    /// UTC is kept, told at a fixed offset in seconds.
    Offset(i32),
    /// What the zone's clock shows is kept.
    Wall(Zone),
}

impl Clock {
    /// The clock that a column's zone names: an IANA name or an offset such as `+08:00`.
    pub fn named(name: &str) -> Result<Self, Fault> {
        match FixedOffset::from_str(name) {
            Ok(offset) => Ok(Self::Offset(offset.local_minus_utc())),
            Err(_) => name.parse().map(Self::Zone),
        }
    }
}

/// The timestamps of a column.
pub(super) struct Moments {
    pub values: ScalarBuffer<i64>,
    pub unit: TimeUnit,
    pub clock: Clock,
}

impl Moments {
    /// The microseconds since 1970 where UTC is kept, and they are all there is.
    pub fn micros(&self, row: usize) -> Option<i64> {
        let value = self.values.get(row).copied()?;
        match (self.clock, self.unit) {
            (Clock::Wall(_), _) => None,
            (_, TimeUnit::Microsecond) => Some(value),
            (_, TimeUnit::Millisecond) => value.checked_mul(1_000),
            (_, TimeUnit::Second) => value.checked_mul(1_000_000),
            (_, TimeUnit::Nanosecond) => (value.rem_euclid(1_000) == 0).then(|| value.div_euclid(1_000)),
        }
    }

    /// Whether the values are the microseconds since 1970 of UTC.
    pub fn are_micros(&self) -> bool {
        self.unit == TimeUnit::Microsecond && !matches!(self.clock, Clock::Wall(_))
    }

    /// The timestamp of a row as the library's instant, or as what a single call would have been given.
    pub fn node(&self, row: usize) -> Node<'static> {
        let Some(value) = self.values.get(row).copied() else { return Node::Null };
        let Some(utc) = datetime(value, self.unit) else {
            return Node::Unfit(Code::OutOfRange, format!("{value} since 1970"));
        };
        match self.clock {
            Clock::Wall(zone) => wall(zone, utc.naive_utc()),
            Clock::Offset(seconds) => at_offset(utc, seconds),
            Clock::Zone(zone) => {
                let offset = Instant::from_micros(utc.timestamp_micros(), 0)
                    .map_or(0, |instant| zone.local(instant).datetime().offset().local_minus_utc());
                at_offset(utc, offset)
            }
        }
    }
}

fn datetime(value: i64, unit: TimeUnit) -> Option<DateTime<Utc>> {
    match unit {
        TimeUnit::Second => DateTime::from_timestamp(value, 0),
        TimeUnit::Millisecond => DateTime::from_timestamp_millis(value),
        TimeUnit::Microsecond => DateTime::from_timestamp_micros(value),
        TimeUnit::Nanosecond => DateTime::UNIX_EPOCH.checked_add_signed(TimeDelta::nanoseconds(value)),
    }
}

fn at_offset(utc: DateTime<Utc>, seconds: i32) -> Node<'static> {
    match FixedOffset::east_opt(seconds) {
        Some(offset) if (1..=9998).contains(&utc.year()) => told(utc.with_timezone(&offset)),
        _ => Node::Unfit(Code::OutOfRange, utc.to_string()),
    }
}

/// Beyond what is taken an instant stays what it would be in a single call: its text.
fn told(told: DateTime<FixedOffset>) -> Node<'static> {
    Instant::try_from(told)
        .map_or_else(|_| Node::from(told.to_rfc3339_opts(SecondsFormat::AutoSi, false)), Node::Instant)
}

/// What the zone's clock shows. A time that it never shows, or shows twice, is no instant but a time without an offset.
fn wall(zone: Zone, wall: NaiveDateTime) -> Node<'static> {
    let found = Day::try_from(wall.date()).ok().map(|day| zone.at(day, wall.time()));
    let offset = match found {
        Some((instant, None)) => Some(*instant.datetime().offset()),
        _ => None,
    };
    let instant = offset.and_then(|offset| wall.and_local_timezone(offset).single());
    instant.map_or_else(|| Node::from(wall.to_string()), told)
}
