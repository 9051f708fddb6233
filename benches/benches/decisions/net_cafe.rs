use std::hint::black_box;

use chrono::{DateTime, FixedOffset, Timelike};
use clausebook::net_cafe::{self, CounterVisit};
use clausebook_benches::{beside, case};
use criterion::Criterion;
use rust_decimal::{Decimal, dec};

/// A member who enters in the evening, tops up 20 of 50 and gets 30 back.
const CASE: &str = r#"{"language":"zh","honorific":"sir","entered_at":"2026-03-02T19:00:00+08:00","arrival":{"identity":{"identity_shown":true,"own_card":true,"swiped":true},"member":true,"balance":"3.50","add":"20.00"},"card_received":"50.00"}"#;

/// What a member's visit by hand answers: the balance, the change and what is said; nothing without the own card.
fn by_hand(
    entered_at: DateTime<FixedOffset>,
    own_card: bool,
    (balance, add, received): (Decimal, Decimal, Decimal),
) -> Option<(Decimal, Decimal, Vec<String>)> {
    if !own_card || received < add {
        return None;
    }
    let greeting = match entered_at.hour() {
        5..12 => "上午好",
        12..18 => "下午好",
        _ => "晚上好",
    };
    let change = received - add;
    let said = vec![
        format!("欢迎光临,{greeting}!"),
        "您好先生,请问上网吗?".to_owned(),
        format!("您卡上余额为{balance}元,还需要加多少呢?"),
        format!("您好,收您{received}元,卡上充了{add}元,找您{change}元,请拿好您的身份证!"),
        "您好,您还需要来点饮品吗?我们这里有现磨的咖啡还有奶茶等,这上面是我们的饮品价目表。".to_owned(),
    ];
    Some((balance + add, change, said))
}

pub fn counter_visit(criterion: &mut Criterion) {
    let policy = net_cafe::Policy::default();
    let visit: CounterVisit = case(CASE);
    let entered_at = visit.entered_at.expect("the case has it").datetime();
    let money = (dec!(3.50), dec!(20.00), dec!(50.00));
    let decided = net_cafe::counter_visit(&policy, &visit).expect("a decision");
    let decided = decided.value().expect("a value");
    let (balance, change, said) = by_hand(entered_at, true, money).expect("the own card");
    assert_eq!(
        (decided.balance.map(|balance| balance.decimal()), decided.till.change.decimal()),
        (Some(balance), change)
    );
    assert_eq!(decided.say.len(), said.len());
    beside(criterion, "net_cafe.counter_visit", (&policy, &visit), net_cafe::counter_visit, || {
        by_hand(black_box(entered_at), black_box(true), black_box(money))
    })
    .finish();
}
