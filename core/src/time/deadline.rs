//! A due time as an object: the event, the length, the calendar, the instant.

use chrono::{NaiveTime, TimeDelta};
use serde::Serialize;

use super::{Instant, Resolution, Zone};
use crate::{book::Figure, measure::Number, unit::Unit};

words! {
    /// What a deadline counts in.
    pub enum Calendar {
        /// Elapsed time, from instant to instant.
        Elapsed,
        /// Calendar days of the shop; the last one counts up to the next midnight.
        CalendarDays,
        /// A clock time of a calendar day of the shop.
        ClockTime,
    }
}

/// A due time with all that it follows from.
#[derive(Debug, Clone, PartialEq, Serialize, schemars::JsonSchema)]
pub struct Deadline {
    /// The event that it runs from, or is counted back from.
    pub event: &'static str,
    /// When that was, or is to be, in the shop's zone.
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
    /// Whether `due_at` itself is still in time: so for elapsed time and clock times, not for the midnight that ends a day.
    pub inclusive: bool,
    /// Whether it is counted back from its event.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pub counted_back: bool,
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
                    counted_back: false,
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
                    counted_back: false,
                    resolved,
                }
            }
        }
    }

    /// The deadline so long before an event: hours, minutes and seconds elapse up to it; with any other unit it is the end
    /// of the calendar day that lies so far ahead of the event's day.
    #[must_use]
    pub fn before(zone: Zone, event: &'static str, at: Instant, lead: Figure) -> Self {
        let (due_at, resolved) = match lead.unit.seconds() {
            Some(seconds) => {
                let micros = lead.value.millionths().saturating_mul(seconds).saturating_neg();
                (zone.local(at.plus(TimeDelta::microseconds(micros))), None)
            }
            None => {
                let (last, cut) = zone.day(at).earlier(lead);
                let (due_at, resolved) = zone.end_of(last);
                (due_at, cut.or(resolved))
            }
        };
        let elapsed = lead.unit.seconds().is_some();
        Self {
            event,
            from: zone.local(at),
            length: lead.value,
            unit: lead.unit,
            calendar: if elapsed { Calendar::Elapsed } else { Calendar::CalendarDays },
            due_at,
            inclusive: elapsed,
            counted_back: true,
            resolved,
        }
    }

    /// The same deadline by a clock time of its last day, in minutes since midnight; elapsed time stays as it is.
    #[must_use]
    pub fn by_clock(self, zone: Zone, minutes: u16) -> Self {
        if self.calendar == Calendar::Elapsed {
            return self;
        }
        let length = Figure { value: self.length, unit: self.unit };
        let day = zone.day(self.from);
        let (last, cut) = if self.counted_back { day.earlier(length) } else { day.later(length) };
        let time = NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minutes).saturating_mul(60), 0);
        let (due_at, resolved) = zone.at(last, time.unwrap_or_default());
        Self { calendar: Calendar::ClockTime, due_at, inclusive: true, resolved: cut.or(resolved), ..self }
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

    use super::{Deadline, Instant, Resolution, Zone};
    use crate::{book::Figure, measure::Number, unit::Unit};

    #[test]
    fn a_deadline_is_counted_back_in_days_hours_and_clock_times() {
        let zone = Zone::default();
        let event: Instant = "2026-05-31T18:08:00+08:00".parse().unwrap();
        let lead = |count: u32, unit: Unit| {
            Deadline::before(zone, "event", event, Figure { value: Number::whole(count), unit })
        };
        assert_eq!(lead(3, Unit::Day).due_at.to_string(), "2026-05-29T00:00:00+08:00");
        assert!(!lead(3, Unit::Day).inclusive);
        assert_eq!(lead(2, Unit::Hour).due_at.to_string(), "2026-05-31T16:08:00+08:00");
        assert_eq!(lead(3, Unit::Month).due_at.to_string(), "2026-03-01T00:00:00+08:00");
        assert_eq!(lead(3, Unit::Month).resolved, Some(Resolution::MonthEnd));
        let morning = lead(1, Unit::Day).by_clock(zone, 10 * 60);
        assert_eq!(morning.due_at.to_string(), "2026-05-30T10:00:00+08:00");
        assert!(morning.inclusive && morning.is_met_at(morning.due_at));
        assert_eq!(lead(2, Unit::Hour).by_clock(zone, 600), lead(2, Unit::Hour));
        let next_day = Deadline::after(zone, "event", event, Figure { value: Number::whole(1), unit: Unit::Day });
        assert_eq!(next_day.by_clock(zone, 12 * 60).due_at.to_string(), "2026-06-01T12:00:00+08:00");
    }
}
