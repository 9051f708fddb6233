use std::hint::black_box;

use chrono::{DateTime, FixedOffset, TimeDelta};
use clausebook::{
    Instant, Number,
    hotel::{self, Estimate, Flight, Pickup},
};
use clausebook_benches::beside;
use criterion::Criterion;

/// When a pick-up was registered, and the arrival as it stood then.
const REGISTERED: [&str; 2] = ["2026-03-02T09:00:00+08:00", "2026-03-02T14:00:00+08:00"];
/// The estimates of the arrival: when each came, and what it said.
const ESTIMATES: [[&str; 2]; 2] = [
    ["2026-03-02T12:10:00+08:00", "2026-03-02T14:40:00+08:00"],
    ["2026-03-02T13:05:00+08:00", "2026-03-02T14:25:00+08:00"],
];
/// When the arrival was checked.
const CHECKED: [&str; 3] = ["2026-03-02T12:00:00+08:00", "2026-03-02T12:28:00+08:00", "2026-03-02T12:59:00+08:00"];
/// The present of the pick-up.
const NOW: &str = "2026-03-02T13:10:00+08:00";
/// How long the drive takes, in minutes.
const DRIVE_MIN: u32 = 45;

fn instant(text: &str) -> Instant {
    text.parse().expect("a literal instant")
}

/// A pick-up whose flight was re-estimated twice, with the keys due within the minute.
fn case() -> Pickup {
    Pickup {
        now: instant(NOW),
        flight: Flight {
            registered_at: instant(REGISTERED[0]),
            scheduled_at: instant(REGISTERED[1]),
            estimates: ESTIMATES.map(|[at, to]| Estimate { known_at: instant(at), arrives_at: instant(to) }).into(),
            landed_at: None,
            called_off_at: None,
        },
        driving_time_min: Number::whole(DRIVE_MIN),
        checked_at: CHECKED.map(instant).into(),
        airport_asked_at: Vec::new(),
        sign_ready_at: Some(instant(REGISTERED[0])),
        keys_collected_at: None,
        departed_at: None,
    }
}

/// An instant by hand.
type At = DateTime<FixedOffset>;

/// When a pick-up by hand falls due: every check up to the arrival, the enquiry, the keys, the departure, and how many of the
/// checks are late.
fn by_hand(
    registered: [At; 2],
    estimates: &[[At; 2]],
    drive_min: i64,
    checked: &[At],
    now: At,
) -> ([At; 3], Vec<At>, usize) {
    let [registered_at, mut arrives] = registered;
    let minutes = TimeDelta::minutes;
    let lead = minutes(drive_min.max(120));
    let mut next = (arrives - lead).max(registered_at);
    let mut due = Vec::new();
    for [known, to] in estimates {
        while next < *known {
            due.push(next);
            next += minutes(30);
        }
        if due.is_empty() || (*to - arrives > minutes(120) && *to - lead > *known) {
            next = (*to - lead).max(*known);
        }
        arrives = *to;
    }
    while next <= arrives || due.last().is_none_or(|last| *last <= now) {
        due.push(next);
        next += minutes(30);
    }
    let made = |at: &At| checked.iter().any(|check| *check <= *at && *check > *at - minutes(30));
    let late = due.iter().filter(|at| **at < now && !made(at)).count();
    let leave = arrives - minutes(drive_min);
    ([arrives - minutes(30), leave - minutes(30), leave], due, late)
}

pub fn pickup(criterion: &mut Criterion) {
    let policy = hotel::Policy::default();
    let at = |text: &str| instant(text).datetime();
    let (registered, estimates) = (REGISTERED.map(at), ESTIMATES.map(|pair| pair.map(at)));
    let (checked, now) = (CHECKED.map(at), at(NOW));
    beside(criterion, "hotel.pickup_schedule", (&policy, &case()), hotel::pickup_schedule, || {
        by_hand(
            black_box(registered),
            black_box(&estimates),
            black_box(DRIVE_MIN.into()),
            black_box(&checked),
            black_box(now),
        )
    })
    .finish();
}
