//! Instants and days: Python's as the library's own, and the other way round.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, Timelike};
use clausebook::{Day, Instant, invalid::Code, node::Node};
use pyo3::{
    intern,
    prelude::*,
    sync::PyOnceLock,
    types::{PyBytes, PyDate, PyDateAccess, PyDateTime, PyDelta, PyDeltaAccess, PyString, PyTuple, PyType, PyTzInfo},
};

/// An instant of the standard class, whose fixed offsets are of class `fixed`, read as it packs itself for a copy: that is one call instead of one an attribute.
pub fn instant(value: &Bound<'_, PyDateTime>, fixed: &Py<PyType>) -> PyResult<Node<'static>> {
    let reduced = value.call_method0(intern!(value.py(), "__reduce__"))?.cast_into::<PyTuple>()?;
    let arguments = reduced.get_item(1)?.cast_into::<PyTuple>()?;
    if arguments.len() < 2 {
        return Ok(unfit(Code::NaiveTime, value));
    }
    let packed = arguments.get_item(0)?.cast_into::<PyBytes>()?;
    let (Some(wall), Some(offset)) = (wall_clock(packed.as_bytes()), offset(value, &arguments.get_item(1)?, fixed)?)
    else {
        return foreign_instant(value);
    };
    let micros = wall.and_utc().timestamp_micros() - i64::from(offset) * 1_000_000;
    Ok(Instant::from_micros(micros, offset).map_or_else(|fault| unfit(fault.code, value), Node::Instant))
}

/// Year in two bytes, month, day, hour, minute, second, microsecond in three.
fn wall_clock(packed: &[u8]) -> Option<NaiveDateTime> {
    let [century, year, month, day, hour, minute, second, micros @ ..]: [u8; 10] = packed.try_into().ok()?;
    let micros = micros.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte));
    let year = i32::from(u16::from_be_bytes([century, year]));
    NaiveDate::from_ymd_opt(year, month.into(), day.into())?.and_hms_micro_opt(
        hour.into(),
        minute.into(),
        second.into(),
        micros,
    )
}

/// How many seconds the instant's clock is ahead; none where that is no whole number, or the zone does not say.
fn offset(value: &Bound<'_, PyDateTime>, zone: &Bound<'_, PyAny>, fixed: &Py<PyType>) -> PyResult<Option<i32>> {
    // A fixed offset stays what it is, and most instants of a program share one.
    static LAST: Mutex<Option<(Py<PyAny>, i32)>> = Mutex::new(None);
    let last = || LAST.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((known, seconds)) = &*last()
        && known.is(zone)
    {
        return Ok(Some(*seconds));
    }
    let offset = value.call_method0(intern!(value.py(), "utcoffset"))?;
    let Ok(offset) = offset.cast::<PyDelta>() else { return Ok(None) };
    let seconds = offset.get_days() * 86_400 + offset.get_seconds();
    if zone.get_type().is(fixed) {
        *last() = Some((zone.clone().unbind(), seconds));
    }
    Ok((offset.get_microseconds() == 0).then_some(seconds))
}

/// An instant that tells its time in its own way.
pub fn foreign_instant(value: &Bound<'_, PyAny>) -> PyResult<Node<'static>> {
    let text = value.call_method0(intern!(value.py(), "isoformat"))?.cast_into::<PyString>()?;
    Ok(text.to_str()?.parse::<Instant>().map_or_else(|fault| unfit(fault.code, value), Node::Instant))
}

pub fn day(value: &Bound<'_, PyDate>) -> PyResult<Node<'static>> {
    let date =
        NaiveDate::from_ymd_opt(value.get_year(), value.get_month().into(), value.get_day().into()).map(Day::try_from);
    Ok(match date {
        Some(Ok(day)) => Node::Day(day),
        _ => unfit(Code::OutOfRange, value),
    })
}

/// An aware `datetime`, unpacked as from a copy.
pub fn aware(py: Python<'_>, value: DateTime<FixedOffset>) -> PyResult<Bound<'_, PyAny>> {
    static DATETIME: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let [.., century, year] = value.year().to_be_bytes();
    let [.., high, middle, low] = value.timestamp_subsec_micros().to_be_bytes();
    let [month, day, hour, minute, second] =
        [value.month(), value.day(), value.hour(), value.minute(), value.second()].map(small);
    let packed = [century, year, month, day, hour, minute, second, high, middle, low];
    let zone = zone(py, value.offset().local_minus_utc())?;
    DATETIME.import(py, "datetime", "datetime")?.call1((PyBytes::new(py, &packed), zone))
}

/// A fixed offset; those of the answers are few, so each is made once.
fn zone(py: Python<'_>, seconds: i32) -> PyResult<Bound<'_, PyTzInfo>> {
    static MADE: Mutex<BTreeMap<i32, Py<PyTzInfo>>> = Mutex::new(BTreeMap::new());
    let made = || MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(zone) = made().get(&seconds) {
        return Ok(zone.bind(py).clone());
    }
    let zone = PyTzInfo::fixed_offset(py, PyDelta::new(py, 0, seconds, 0, true)?)?;
    made().insert(seconds, zone.clone().unbind());
    Ok(zone)
}

/// A `date`.
pub fn date(py: Python<'_>, value: chrono::NaiveDate) -> PyResult<Bound<'_, PyAny>> {
    PyDate::new(py, value.year(), small(value.month()), small(value.day())).map(Bound::into_any)
}

fn small(number: u32) -> u8 {
    u8::try_from(number).unwrap_or_default()
}

/// A foreign value as its own text.
fn unfit(code: Code, value: &Bound<'_, PyAny>) -> Node<'static> {
    let text = value.str().map_or_else(|_| String::new(), |text| text.to_string_lossy().into_owned());
    Node::Unfit(code, text)
}
