//! A due time as an object: the event, the length, the calendar, the instant.

use chrono::TimeDelta;
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
