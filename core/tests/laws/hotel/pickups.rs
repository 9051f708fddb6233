//! A pick-up by a moving arrival.

use chrono::TimeDelta;
use clausebook::{
    Instant, Number, Verdict,
    hotel::{Estimate, Flight, Pickup, PickupSchedule, pickup_schedule},
    shapes::schedule::ActState,
};
use proptest::prelude::*;

use super::{Hotel, hotels, law, second};

const HOUR: i64 = 3_600;

/// A history of estimates and a landing, all after the registration, in the order of time; in seconds.
#[derive(Debug, Clone)]
struct History {
    registered: i64,
    scheduled: i64,
    estimates: Vec<(i64, i64)>,
    landed: i64,
}

impl History {
    /// What is known of it by then.
    fn by(&self, now: i64) -> Flight {
        let known = self.estimates.iter().filter(|(known, _)| *known <= now);
        Flight {
            registered_at: second(self.registered),
            scheduled_at: second(self.scheduled),
            estimates: known
                .map(|(at, arrives)| Estimate { known_at: second(*at), arrives_at: second(*arrives) })
                .collect(),
            landed_at: (self.landed <= now).then(|| second(self.landed)),
            called_off_at: None,
        }
    }
}

fn histories() -> impl Strategy<Value = History> {
    let changes = prop::collection::vec((60..2 * HOUR, -HOUR..4 * HOUR), 0..4);
    (0..6 * HOUR, 8 * HOUR..16 * HOUR, changes, 0..HOUR).prop_map(|(registered, scheduled, changes, drift)| {
        let (mut known, mut arrives) = (registered, scheduled);
        let mut estimates = Vec::new();
        for (later, by) in changes {
            known += later;
            arrives += by;
            estimates.push((known, arrives));
        }
        History { registered, scheduled, estimates, landed: arrives.max(known) + drift }
    })
}

fn at_hand(flight: Flight, now: i64, drive_min: u32) -> Pickup {
    Pickup {
        now: second(now),
        flight,
        driving_time_min: Number::whole(drive_min),
        checked_at: vec![],
        airport_asked_at: vec![],
        sign_ready_at: None,
        keys_collected_at: None,
        departed_at: None,
    }
}

fn decide(policy: &Hotel, case: &Pickup) -> (Verdict, PickupSchedule) {
    let decision = pickup_schedule(policy, case).expect("a case");
    (decision.verdict(), decision.value().expect("there is always a value").clone())
}

/// Does by the second everything that is due by then, as the answer says.
fn follow(policy: &Hotel, case: &mut Pickup) {
    loop {
        let (_, schedule) = decide(policy, case);
        let now = case.now;
        let Some(next) = schedule.next.iter().find(|next| next.due_at <= now) else { return };
        match next.act {
            "check_arrival_time" => case.checked_at.push(now),
            "collect_keys" => case.keys_collected_at = Some(now),
            "driver_departs" => case.departed_at = Some(now),
            _ => case.airport_asked_at.push(now),
        }
    }
}

#[test]
fn who_follows_the_answers_is_never_late() {
    law("pickup_schedule", 192, (hotels(), histories(), 1_u32..400), |(policy, history, drive)| {
        // Nothing is known of the landing before it comes: the car is there by the last estimate, not by the surprise.
        let told = history.estimates.last().map_or(history.scheduled, |(_, arrives)| *arrives);
        let history = History { landed: history.landed.max(told), ..history };
        let mut case = at_hand(history.by(history.registered), history.registered, drive);
        case.sign_ready_at = Some(case.now);
        for _ in 0..2_000 {
            follow(&policy, &mut case);
            if case.flight.landed_at.is_some() {
                break;
            }
            let (_, schedule) = decide(&policy, &case);
            let news = history.estimates.iter().map(|(known, _)| *known).chain([history.landed]).map(second);
            let ahead = schedule.next.iter().map(|next| next.due_at).chain(news).filter(|at| *at > case.now);
            case.now = ahead.min().expect("the landing lies ahead");
            case.flight = history.by(case.now.since(second(0)).num_seconds());
        }
        let (verdict, schedule) = decide(&policy, &case);
        prop_assert_eq!(verdict, Verdict::Ok, "{:?}", schedule);
        prop_assert!(schedule.next.is_empty());
        Ok(())
    });
}

#[test]
fn a_plan_ahead_is_counted_back_from_the_arrival_and_no_plan_lies_before_its_estimate() {
    law("pickup_schedule", 256, (hotels(), histories(), 1_u32..400), |(policy, history, drive)| {
        let now = history.landed - 1;
        prop_assume!(history.estimates.iter().all(|(known, _)| *known <= now));
        let (_, schedule) = decide(&policy, &at_hand(history.by(now), now, drive));
        prop_assert_eq!(schedule.plans.len(), history.estimates.len() + 1);
        let drive = TimeDelta::minutes(drive.into());
        let mut due_before: Option<Instant> = None;
        for plan in &schedule.plans {
            let (leave, keys) =
                (plan.arrives_at.minus(drive), plan.arrives_at.minus(drive + policy.vehicle_keys_lead_min()));
            for (due, wanted) in [(plan.leave_at, leave), (plan.keys_at, keys)] {
                prop_assert!(due >= wanted);
                prop_assert!(due == wanted || due <= plan.known_at);
            }
            prop_assert!(plan.keys_at <= plan.leave_at);
            prop_assert!(plan.leave_at >= plan.known_at.min(due_before.unwrap_or(plan.known_at)));
            due_before = Some(plan.leave_at);
        }
        prop_assert_eq!(schedule.arrives_at, schedule.plans.last().expect("a plan").arrives_at);
        Ok(())
    });
}

#[test]
fn the_checks_keep_their_rhythm_and_pause_only_for_a_long_delay() {
    law("pickup_schedule", 256, (hotels(), histories(), 1_u32..400), |(policy, history, drive)| {
        let now = history.landed - 1;
        let (_, schedule) = decide(&policy, &at_hand(history.by(now), now, drive));
        let mut pauses = 0;
        for pair in schedule.checks.windows(2) {
            let gap = pair[1].due_at.since(pair[0].due_at);
            if gap != policy.flight_check_interval_min() {
                pauses += 1;
            }
            prop_assert!(gap > TimeDelta::zero());
        }
        let arrivals: Vec<i64> =
            std::iter::once(history.scheduled).chain(history.estimates.iter().map(|(_, arrives)| *arrives)).collect();
        let long = |pair: &&[i64]| TimeDelta::seconds(pair[1] - pair[0]) > policy.flight_check_lead_h();
        prop_assert!(pauses <= arrivals.windows(2).filter(long).count());
        Ok(())
    });
}

#[test]
fn what_was_done_is_judged_by_what_was_known_then() {
    let news = (1..4 * HOUR, -2 * HOUR..6 * HOUR);
    law("pickup_schedule", 256, (hotels(), histories(), 1_u32..200, news), |(policy, history, drive, (later, by))| {
        let left = history.estimates.last().map_or(history.registered, |(known, _)| *known) + later;
        let mut before = at_hand(history.by(left), left, drive);
        before.flight.landed_at = None;
        before.departed_at = Some(before.now);
        before.keys_collected_at = Some(before.now);
        let mut after = before.clone();
        after.now = second(left + 60);
        let arrives_at = second(history.scheduled + by);
        after.flight.estimates.push(Estimate { known_at: after.now, arrives_at });
        let acts = |case: &Pickup| {
            decide(&policy, case).1.acts.into_iter().filter(|act| act.done_at.is_some()).collect::<Vec<_>>()
        };
        prop_assert_eq!(acts(&before), acts(&after));
        Ok(())
    });
}

#[test]
fn a_longer_drive_leaves_no_later() {
    let drives = (1_u32..600, 0_u32..600);
    law("pickup_schedule", 256, (hotels(), histories(), drives), |(policy, history, (drive, more))| {
        let leave = |drive| {
            decide(&policy, &at_hand(history.by(history.registered), history.registered, drive)).1.plans[0].leave_at
        };
        prop_assert!(leave(drive + more) <= leave(drive));
        Ok(())
    });
}

#[test]
fn nothing_is_owed_of_what_was_called_off_in_time() {
    law("pickup_schedule", 128, (hotels(), histories(), 1_u32..400), |(policy, history, drive)| {
        let mut case = at_hand(history.by(history.registered), history.registered, drive);
        case.flight.called_off_at = Some(case.now);
        case.now = second(history.landed);
        let (verdict, schedule) = decide(&policy, &case);
        prop_assert_eq!(verdict, Verdict::Ok);
        prop_assert!(schedule.checks.is_empty() && schedule.next.is_empty());
        prop_assert!(schedule.acts.iter().all(|act| act.state == ActState::NotNeeded));
        Ok(())
    });
}
