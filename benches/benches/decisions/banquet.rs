use std::hint::black_box;

use chrono::{NaiveDate, TimeDelta};
use clausebook::banquet::{self, Banquet};
use clausebook_benches::{beside, case};
use criterion::Criterion;

/// A wedding dinner of twenty tables and seven dishes.
const CASE: &str = r#"{
    "date":"2026-10-03","meal":"dinner","kind":"wedding","confirmed_at":"2026-08-01T10:00:00+08:00",
    "tables":{"head":1,"guest_of_honour":1,"ordinary":18},"seats_per_table":10,"glass_kinds":3,
    "fruits":["西瓜","葡萄","哈密瓜","火龙果"],"hall":{"trolley_can_enter":true},
    "menu":[
        {"name":"八味凉碟","course":"cold","kind":"other_dish"},
        {"name":"清蒸石斑","course":"main_hot","kind":"other_dish"},
        {"name":"老鸭汤","course":"main_hot","kind":"soup"},
        {"name":"蹄髈","course":"other_hot","kind":"pork_knuckle"},
        {"name":"上汤时蔬","course":"other_hot","kind":"vegetable"},
        {"name":"羊肉锅仔","course":"other_hot","kind":"small_hot_pot"},
        {"name":"三鲜面","course":"staple_food","kind":"noodle_soup_staple"}
    ]
}"#;

/// What the head of a hall works out on paper: the waiters, the tables of each of them, whether it is short notice. The
/// stock, the utensils and the deadlines of the plan are left out.
fn by_hand(
    date: NaiveDate,
    confirmed_on: NaiveDate,
    (head, honour, ordinary): (u32, u32, u32),
) -> (u32, Vec<Vec<u32>>, bool) {
    let dedicated = head + honour;
    let waiters = ordinary.div_ceil(4);
    let mut next = dedicated;
    let mut serves: Vec<Vec<u32>> = (1..=dedicated).map(|table| vec![table]).collect();
    for waiter in 0..waiters {
        let count = ordinary / waiters + u32::from(waiter < ordinary % waiters);
        serves.push((next + 1..=next + count).collect());
        next += count;
    }
    (dedicated + waiters, serves, confirmed_on > date - TimeDelta::days(3))
}

pub fn banquet_plan(criterion: &mut Criterion) {
    let policy = banquet::Policy::default();
    let dinner: Banquet = case(CASE);
    let (date, confirmed_on) = (dinner.date.date(), dinner.confirmed_at.datetime().date_naive());
    let decided = banquet::banquet_plan(&policy, &dinner).expect("a decision");
    let plan = decided.value().expect("a value");
    let (waiters, serves, short_notice) = by_hand(date, confirmed_on, (1, 1, 18));
    assert_eq!((plan.staff.waiters, plan.short_notice), (waiters, short_notice));
    assert_eq!(serves.iter().map(Vec::len).sum::<usize>(), 20);
    beside(criterion, "banquet.banquet_plan", (&policy, &dinner), banquet::banquet_plan, || {
        by_hand(black_box(date), black_box(confirmed_on), black_box((1, 1, 18)))
    })
    .finish();
}
