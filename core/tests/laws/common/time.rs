//! Instants of every sort: anywhere, and around the moments at which a shop's clock jumps.

use chrono::{DateTime, Datelike, NaiveDate, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use clausebook::{Day, Instant, time::Zone};
use proptest::prelude::*;

/// Zones whose clocks do odd things: jumps at midnight, by half an hour, by two hours, by a whole day.
pub const ZONES: [&str; 16] = [
    "Asia/Shanghai",
    "UTC",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Asia/Beirut",
    "Asia/Amman",
    "Africa/Cairo",
    "America/New_York",
    "America/Havana",
    "America/Sao_Paulo",
    "America/St_Johns",
    "America/Scoresbysund",
    "Antarctica/Troll",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Kwajalein",
];

/// Moments at which a clock jumped over midnight, back over it, or over a whole day.
const ODD_MOMENTS: [(&str, &str); 9] = [
    ("America/St_Johns", "2006-10-29T02:31:00Z"),
    ("America/St_Johns", "2006-04-02T03:31:00Z"),
    ("America/Sao_Paulo", "2018-02-18T02:00:00Z"),
    ("America/Sao_Paulo", "2017-10-15T03:00:00Z"),
    ("America/Havana", "2020-11-01T05:00:00Z"),
    ("Asia/Amman", "2021-10-28T22:00:00Z"),
    ("Pacific/Apia", "2011-12-30T10:00:00Z"),
    ("Pacific/Kwajalein", "1993-08-21T12:00:00Z"),
    ("Asia/Shanghai", "1988-04-16T18:00:00Z"),
];

const MICROS: i64 = 1_000_000;
const DAY: i64 = 86_400;
const WEEK: i64 = 7 * DAY;

/// The shop's zone, or another.
pub fn zone_name() -> impl Strategy<Value = &'static str> {
    prop_oneof![1 => Just(ZONES[0]), 2 => prop::sample::select(&ZONES[1..])]
}

/// An instant given by its seconds and microseconds since 1970.
pub fn at(seconds: i64, micros: i64) -> Instant {
    Instant::from_micros(seconds * MICROS + micros, 0).expect("an instant between 1970 and 2199")
}

/// The same instant so many microseconds later.
pub fn later(instant: Instant, micros: i64) -> Instant {
    instant.plus(TimeDelta::microseconds(micros))
}

/// An instant between 1971 and 2190, told in any offset.
pub fn anywhere() -> impl Strategy<Value = Instant> {
    let seconds = 366 * DAY..(220 * 365 * DAY);
    let micros = prop_oneof![3 => Just(0), 1 => 0..MICROS];
    (seconds, micros, -56_i32..=56).prop_map(|(seconds, micros, quarters)| {
        Instant::from_micros(seconds * MICROS + micros, quarters * 900).expect("an instant between 1970 and 2199")
    })
}

fn offset(zone: Tz, seconds: i64) -> i32 {
    let utc = DateTime::from_timestamp(seconds, 0).expect("a time that chrono knows");
    zone.offset_from_utc_datetime(&utc.naive_utc()).fix().local_minus_utc()
}

/// The first second of each new offset of a zone in one year.
fn jumps(zone: Tz, year: i32) -> Vec<i64> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).and_then(|day| day.and_hms_opt(0, 0, 0)).expect("a day");
    let start = Utc.from_utc_datetime(&first).timestamp();
    let weeks = (0..=52).map(|week| start + week * WEEK);
    let jumps = weeks.filter(|week| offset(zone, *week) != offset(zone, week + WEEK));
    jumps.map(|week| first_after(zone, week)).collect()
}

/// The first second of the week from `before` on at which the offset is another.
fn first_after(zone: Tz, mut before: i64) -> i64 {
    let old = offset(zone, before);
    let mut after = before + WEEK;
    while after - before > 1 {
        let middle = before.midpoint(after);
        if offset(zone, middle) == old { before = middle } else { after = middle }
    }
    after
}

/// An instant within a day or so of a jump of the zone's clock, where it jumps in the year that is drawn.
pub fn around_jump(name: &'static str) -> impl Strategy<Value = Instant> {
    let zone: Tz = name.parse().expect("a zone of the list");
    let off = prop_oneof![-7_200..=7_200_i64, -2 * DAY..=2 * DAY];
    (1972_i32..2100, any::<prop::sample::Index>(), off, 0..MICROS).prop_map(move |(year, pick, off, micros)| {
        let jumps = jumps(zone, year);
        let jump = if jumps.is_empty() { at_new_year(year) } else { jumps[pick.index(jumps.len())] };
        at(jump + off, micros)
    })
}

fn at_new_year(year: i32) -> i64 {
    let days = NaiveDate::from_ymd_opt(year, 1, 1).expect("a day").num_days_from_ce();
    i64::from(days - NaiveDate::from_ymd_opt(1970, 1, 1).expect("a day").num_days_from_ce()) * DAY
}

fn odd_moment() -> impl Strategy<Value = (&'static str, Instant)> {
    (prop::sample::select(&ODD_MOMENTS[..]), -2 * 3_600 * MICROS..2 * 3_600 * MICROS)
        .prop_map(|((zone, moment), off)| (zone, later(moment.parse().expect("an instant"), off)))
}

/// A zone and an instant in it, often near a jump of its clock.
pub fn zone_and_instant() -> impl Strategy<Value = (&'static str, Instant)> {
    let drawn = zone_name().prop_flat_map(|name| (Just(name), prop_oneof![anywhere(), around_jump(name)]));
    prop_oneof![2 => drawn, 1 => odd_moment()]
}

/// The shop's zone as the library has it.
pub fn zone(name: &str) -> Zone {
    name.parse().expect("a zone of the list")
}

/// A calendar day between 1971 and 2190.
pub fn day() -> impl Strategy<Value = Day> {
    (1971_i32..2190, 1_u32..=366).prop_map(|(year, ordinal)| {
        let date = NaiveDate::from_yo_opt(year, ordinal).or(NaiveDate::from_yo_opt(year, 1)).expect("a day");
        Day::try_from(date).expect("a day between 1970 and 2199")
    })
}
