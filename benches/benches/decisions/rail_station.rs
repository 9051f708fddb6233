use std::hint::black_box;

use chrono::{DateTime, FixedOffset, NaiveTime, TimeDelta};
use clausebook::rail_station::{self, Delay};
use clausebook_benches::{beside, case};
use criterion::Criterion;

/// A train that leaves an hour late, 180 passengers who wait for it and two CIPs who were told of it.
const CASE: &str = r#"{"now":"2026-03-02T11:30:00+08:00","train":{"train_type":"emu","scheduled_at":"2026-03-02T11:10:00+08:00","news":[{"known_at":"2026-03-02T11:00:00+08:00","departs_at":"2026-03-02T12:10:00+08:00"}],"dispatcher_order":false},"passengers":[{"passenger":{"direction":"inbound"},"persons":180,"waiting":true},{"passenger":{"direction":"inbound","status":["commercial_cip"]},"persons":2,"waiting":true,"informed_at":["2026-03-02T11:04:00+08:00"]}]}"#;

/// What a delay by hand answers: the meals of each entry of the passengers, and whether news reached it in time.
fn by_hand(
    scheduled_at: DateTime<FixedOffset>,
    departs_at: DateTime<FixedOffset>,
    known_at: DateTime<FixedOffset>,
    passengers: &[(u32, Option<DateTime<FixedOffset>>)],
) -> Vec<(u32, Option<bool>)> {
    let window = [NaiveTime::from_hms_opt(11, 0, 0), NaiveTime::from_hms_opt(13, 0, 0)].map(Option::unwrap_or_default);
    let late = departs_at - scheduled_at >= TimeDelta::hours(1);
    let meal = late && scheduled_at.time() <= window[1] && departs_at.time() >= window[0];
    let in_time = |informed_at| informed_at - known_at <= TimeDelta::minutes(5);
    passengers
        .iter()
        .map(|(persons, informed_at)| (if meal { *persons } else { 0 }, informed_at.map(in_time)))
        .collect()
}

pub fn delay_duties(criterion: &mut Criterion) {
    let policy = rail_station::Policy::builder().meal_windows(vec!["11:00-13:00"]).delay_information_min("5").build();
    let policy = policy.expect("a policy inside its bounds");
    let delay: Delay = case(CASE);
    let news = &delay.train.news[0];
    let [scheduled_at, known_at] = [delay.train.scheduled_at, news.known_at].map(|at| at.datetime());
    let departs_at = news.departs_at.expect("the case has it").datetime();
    let passengers = [(180, None), (2, Some(delay.passengers[1].informed_at[0].datetime()))];
    let decided = rail_station::delay_duties(&policy, &delay).expect("a decision");
    let meals = decided.value().expect("a value").passengers.iter().map(|due| due.free_meals.unwrap_or_default());
    assert!(meals.eq(by_hand(scheduled_at, departs_at, known_at, &passengers).into_iter().map(|(meals, _)| meals)));
    beside(criterion, "rail_station.delay_duties", (&policy, &delay), rail_station::delay_duties, || {
        by_hand(black_box(scheduled_at), black_box(departs_at), black_box(known_at), black_box(&passengers))
    })
    .finish();
}
