use std::hint::black_box;

use chrono::{Days, NaiveDate};
use clausebook::wedding::{self, Wedding};
use clausebook_benches::{beside, case};
use criterion::Criterion;
use rust_decimal::{Decimal, RoundingStrategy, dec};

/// Six days before a wedding: the deposits are paid, the second instalment and the balance are late.
const CASE: &str = r#"{"contract":{"signed_on":"2026-03-01","wedding_on":"2026-10-01","budget_total":"88888.88"},"payments":[{"at":"2026-03-01T10:00:00+08:00","amount":"1000.00","receipt_issued":true},{"at":"2026-03-01T15:00:00+08:00","amount":"25666.66","receipt_issued":true}],"preparation":{"in_place_on":"2026-09-20"},"log":{"planning_book_finished_at":"2026-06-01T10:00:00+08:00","day_schedule_finished_at":"2026-06-02T10:00:00+08:00","first_meeting_at":"2026-06-02T15:00:00+08:00","follow_up_meeting_at":"2026-06-04T10:00:00+08:00","final_check_at":"2026-09-23T10:00:00+08:00"},"now":"2026-09-25T10:00:00+08:00"}"#;

/// What a run-up by hand answers: each instalment's amount, day and open part, and the days from which the others are late.
type ByHand = ([(Decimal, NaiveDate, Decimal); 4], [NaiveDate; 2]);

/// The run-up by hand; nothing where the calendar ends.
fn by_hand(signed_on: NaiveDate, wedding_on: NaiveDate, total: Decimal, paid: &[Decimal]) -> Option<ByHand> {
    let share = |rate: Decimal| (total * rate).round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    let week_before = wedding_on.checked_sub_days(Days::new(7))?.max(signed_on);
    let day_before = wedding_on.checked_sub_days(Days::new(1))?;
    let (reserve, deposit, second) = (dec!(1000).min(total), share(dec!(0.3)), share(dec!(0.5)));
    let up_to = [
        (reserve, signed_on),
        (deposit.max(reserve), signed_on),
        ((deposit + second).max(reserve), week_before),
        (total, week_before),
    ];
    let paid: Decimal = paid.iter().sum();
    let mut before = Decimal::ZERO;
    let instalments = up_to.map(|(sum, due_on)| {
        let amount = sum - before;
        let open = (sum - paid.max(before)).max(Decimal::ZERO);
        before = sum;
        (amount, due_on, open)
    });
    Some((instalments, [week_before, day_before]))
}

pub fn run_up(criterion: &mut Criterion) {
    let policy = wedding::Policy::default();
    let couple: Wedding = case(CASE);
    let (signed_on, wedding_on) = (couple.contract.signed_on.date(), couple.contract.wedding_on.date());
    let total = couple.contract.budget_total.decimal();
    let paid: Vec<Decimal> = couple.payments.iter().map(|payment| payment.amount.decimal()).collect();
    let decided = wedding::run_up(&policy, &couple).expect("a decision");
    let instalments = &decided.value().expect("a value").payments.instalments;
    let decided = instalments.iter().map(|one| (one.amount.decimal(), one.due_on.date(), one.open.decimal()));
    assert!(decided.eq(by_hand(signed_on, wedding_on, total, &paid).expect("within the calendar").0));
    beside(criterion, "wedding.run_up", (&policy, &couple), wedding::run_up, || {
        by_hand(black_box(signed_on), black_box(wedding_on), black_box(total), black_box(&paid))
    })
    .finish();
}
