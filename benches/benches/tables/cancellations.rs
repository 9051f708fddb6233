//! Requests to cancel, as cases and as columns, and the rule by hand over the columns.

use std::sync::Arc;

use clausebook::{
    Instant, Money,
    batch::arrow_array::{
        ArrayRef, BooleanArray, Decimal128Array, RecordBatch, StringArray, StringViewArray, TimestampMicrosecondArray,
        cast::AsArray as _,
        types::{Decimal128Type, TimestampMicrosecondType},
    },
    furniture_store::{Cancellation, OrderKind},
};

const ORDERED: i64 = 1_772_416_800_000_000;
const HOUR: i64 = 3_600_000_000;

/// Requests of every kind, inside the free window and after it, some without payment or without the customer's word.
pub fn cases(rows: usize) -> Vec<Cancellation> {
    let instant = |micros| Instant::from_micros(micros, 0).expect("an instant");
    (0..i64::try_from(rows).expect("a number of rows"))
        .map(|row| {
            let mixed = row.wrapping_mul(2_654_435_761).rem_euclid(1 << 32);
            let amount = Money::from_fen(10_000 + mixed % 3_000_000).expect("an amount");
            let ordered_at = ORDERED + mixed % 10_000 * HOUR / 7;
            Cancellation {
                order_kind: OrderKind::ALL[usize::try_from(mixed % 6).expect("a place")],
                order_amount: amount,
                paid: (mixed % 5 > 0).then_some(amount),
                ordered_at: instant(ordered_at),
                requested_at: instant(ordered_at + mixed % 97 * HOUR),
                handed_over_at: (mixed % 11 == 0).then(|| instant(ordered_at + 20 * HOUR)),
                insisted: (mixed % 13 > 0).then_some(mixed % 7 > 0),
            }
        })
        .collect()
}

/// The columns, with these for kind and amounts.
fn table(cases: &[Cancellation], kind: ArrayRef, amount: ArrayRef, paid: ArrayRef) -> RecordBatch {
    let moments = |of: fn(&Cancellation) -> Option<Instant>| -> ArrayRef {
        let micros = cases.iter().map(|case| of(case).map(Instant::micros));
        Arc::new(micros.collect::<TimestampMicrosecondArray>().with_timezone("UTC"))
    };
    let insisted: BooleanArray = cases.iter().map(|case| case.insisted).collect();
    RecordBatch::try_from_iter([
        ("order_kind", kind),
        ("order_amount", amount),
        ("paid", paid),
        ("ordered_at", moments(|case| Some(case.ordered_at))),
        ("requested_at", moments(|case| Some(case.requested_at))),
        ("handed_over_at", moments(|case| case.handed_over_at)),
        ("insisted", Arc::new(insisted)),
    ])
    .expect("columns of one length")
}

/// The cases with amounts as decimals.
pub fn columns(cases: &[Cancellation]) -> RecordBatch {
    let amounts = |of: fn(&Cancellation) -> Option<Money>| -> ArrayRef {
        let fen = cases.iter().map(|case| of(case).map(|money| i128::from(money.fen())));
        Arc::new(fen.collect::<Decimal128Array>().with_precision_and_scale(12, 2).expect("a decimal"))
    };
    let kind: StringViewArray = cases.iter().map(|case| Some(case.order_kind.word())).collect();
    table(cases, Arc::new(kind), amounts(|case| Some(case.order_amount)), amounts(|case| case.paid))
}

/// The cases with amounts as texts.
pub fn texts(cases: &[Cancellation]) -> RecordBatch {
    let amounts = |of: fn(&Cancellation) -> Option<Money>| -> ArrayRef {
        Arc::new(cases.iter().map(|case| of(case).map(|money| money.to_string())).collect::<StringArray>())
    };
    let kind: StringArray = cases.iter().map(|case| Some(case.order_kind.word())).collect();
    table(cases, Arc::new(kind), amounts(|case| Some(case.order_amount)), amounts(|case| case.paid))
}

/// Fee and refund as columns; nothing where the cancellation is refused.
pub fn by_hand(rows: &RecordBatch) -> (Decimal128Array, Decimal128Array) {
    let kinds = rows["order_kind"].as_string_view();
    let amounts = rows["order_amount"].as_primitive::<Decimal128Type>();
    let paid = rows["paid"].as_primitive::<Decimal128Type>();
    let ordered = rows["ordered_at"].as_primitive::<TimestampMicrosecondType>();
    let requested = rows["requested_at"].as_primitive::<TimestampMicrosecondType>();
    let handed_over = rows["handed_over_at"].as_primitive::<TimestampMicrosecondType>();
    let insisted = rows["insisted"].as_boolean();
    let delivered = handed_over.iter().zip(requested.values()).map(|(at, now)| at.is_some_and(|at| at <= *now));
    let fees: Decimal128Array = kinds
        .iter()
        .zip(delivered)
        .zip(insisted)
        .zip(amounts.values())
        .zip(ordered.values().iter().zip(requested.values()))
        .map(|((((kind, delivered), insisted), amount), (ordered, requested))| {
            let refused = matches!(kind, Some("custom" | "clearance")) || delivered || insisted != Some(true);
            let fee = if *requested > *ordered + 48 * HOUR { (*amount + 9) / 10 } else { 0 };
            (!refused).then_some(fee)
        })
        .collect();
    let refunds = fees.iter().zip(paid).map(|(fee, paid)| Some((paid? - fee?).max(0))).collect();
    (fees, refunds)
}
