//! The columns of a table: what is taken, what is refused, what comes back.

use std::sync::Arc;

use clausebook::{
    batch::{
        BatchOptions, MoneyColumns, OnError,
        arrow_array::{
            ArrayRef, BooleanArray, Decimal128Array, Float64Array, Int64Array, RecordBatch, StringArray,
            TimestampMillisecondArray, cast::AsArray as _, types::Decimal128Type,
        },
        arrow_schema::{DataType, TimeUnit},
    },
    functions,
    invalid::{Code, InvalidInput},
};

const ORDERED: i64 = 1_772_416_800_000;
const DAY: i64 = 86_400_000;

/// Three cancellations: in the free window, after it, and one that came before the order.
fn cancellations(amount: ArrayRef, zone: Option<&str>) -> RecordBatch {
    let moments = |days: [i64; 3]| -> ArrayRef {
        let array = TimestampMillisecondArray::from_iter_values(days.map(|days| ORDERED + days * DAY));
        Arc::new(array.with_timezone_opt(zone))
    };
    RecordBatch::try_from_iter([
        ("number", Arc::new(Int64Array::from(vec![7, 8, 9])) as ArrayRef),
        ("order_kind", Arc::new(StringArray::from(vec!["regular"; 3]))),
        ("order_amount", amount),
        ("ordered_at", moments([0, 0, 0])),
        ("requested_at", moments([1, 3, -1])),
        ("insisted", Arc::new(BooleanArray::from(vec![Some(true), Some(true), None]))),
    ])
    .expect("columns of one length")
}

fn decimals() -> ArrayRef {
    let amounts = Decimal128Array::from(vec![1_280_000, 1_280_000, 100]);
    Arc::new(amounts.with_precision_and_scale(12, 2).expect("a decimal"))
}

fn options() -> BatchOptions {
    BatchOptions { keep: vec!["number".into()], on_error: OnError::Collect, ..BatchOptions::default() }
}

fn judge(rows: &RecordBatch, options: BatchOptions) -> Result<RecordBatch, InvalidInput> {
    let callable = functions::find("furniture_store.cancel").expect("the function exists");
    let policy = functions::default_policy("furniture_store").expect("the trade exists");
    let batch = callable.batch(policy, options)?;
    let judged = batch.judge(rows).map_err(|error| error.invalid)?;
    assert_eq!(batch.schema(rows.schema_ref())?, judged.schema());
    Ok(judged)
}

fn codes(invalid: &InvalidInput) -> Vec<(Code, &str)> {
    invalid.faults().iter().map(|fault| (fault.code, fault.path.as_str())).collect()
}

#[test]
fn answers_come_in_typed_columns_behind_the_kept_ones() {
    let judged = judge(&cancellations(decimals(), Some("UTC")), options()).expect("a table that fits");
    let schema = judged.schema();
    let names: Vec<&str> = schema.fields().iter().map(|field| field.name().as_str()).collect();
    assert_eq!(names, ["number", "verdict", "fee", "free_until", "owed", "refund", "cites", "findings", "error"]);
    let zone = Some("Asia/Shanghai".into());
    assert_eq!(*schema.field(3).data_type(), DataType::Timestamp(TimeUnit::Microsecond, zone));
    assert_eq!(*schema.field(2).data_type(), DataType::Decimal128(20, 2));
    let fees = judged["fee"].as_primitive::<Decimal128Type>();
    assert_eq!(fees.iter().collect::<Vec<_>>(), [Some(0), Some(128_000), None]);
    let errors = judged["error"].as_list::<i32>();
    assert_eq!(errors.iter().map(|error| error.is_some()).collect::<Vec<_>>(), [false, false, true]);
    let paths = errors.value(2).as_struct().column(1).as_string::<i32>().clone();
    assert_eq!(paths.iter().flatten().collect::<Vec<_>>(), ["requested_at"]);
}

#[test]
fn the_first_row_with_faults_stops_a_batch_unless_they_are_collected() {
    let options = BatchOptions { on_error: OnError::Stop, ..options() };
    let callable = functions::find("furniture_store.cancel").expect("the function exists");
    let policy = functions::default_policy("furniture_store").expect("the trade exists");
    let batch = callable.batch(policy, options).expect("options that fit");
    let error = batch.judge(&cancellations(decimals(), Some("UTC"))).expect_err("row 2 has a fault");
    assert_eq!(error.row, Some(2));
    assert_eq!(codes(&error.invalid), [(Code::BeforeEvent, "requested_at")]);
}

#[test]
fn whole_numbers_are_money_only_where_they_are_said_to_be_fen() {
    let whole: ArrayRef = Arc::new(Int64Array::from(vec![1_280_000, 1_280_000, 100]));
    let rows = cancellations(whole, Some("+08:00"));
    let refused = judge(&rows, options()).expect_err("nobody can see what it counts");
    assert_eq!(codes(&refused), [(Code::WrongType, "order_amount")]);
    let fen = BatchOptions { money: MoneyColumns::Fen, ..options() };
    let judged = judge(&rows, fen).expect("amounts in fen");
    assert_eq!(judged["fee"].as_primitive::<Decimal128Type>().value(1), 128_000);
    let floats: ArrayRef = Arc::new(Float64Array::from(vec![12_800.0; 3]));
    let refused = judge(&cancellations(floats, Some("UTC")), options()).expect_err("binary money");
    assert_eq!(codes(&refused), [(Code::FloatMoney, "order_amount")]);
}

#[test]
fn timestamps_without_a_zone_are_refused_unless_one_is_named() {
    let rows = cancellations(decimals(), None);
    let refused = judge(&rows, options()).expect_err("no zone");
    assert_eq!(codes(&refused), [(Code::NaiveTime, "ordered_at"), (Code::NaiveTime, "requested_at")]);
    let zone = "Asia/Shanghai".parse().ok();
    let judged = judge(&rows, BatchOptions { naive_zone: zone, ..options() }).expect("a zone is named");
    assert_eq!(judged["fee"].as_primitive::<Decimal128Type>().value(1), 128_000);
}

#[test]
fn columns_that_do_not_fit_are_told_before_a_row_is_read() {
    let rows = cancellations(decimals(), Some("UTC"));
    let missing = judge(&rows.project(&[0, 1, 2, 3]).expect("columns"), options()).expect_err("no request");
    assert_eq!(codes(&missing), [(Code::MissingField, "requested_at")]);
    let unknown = judge(&rows, BatchOptions::default()).expect_err("number is no field");
    assert_eq!(codes(&unknown), [(Code::UnknownField, "number")]);
    let kept = BatchOptions { keep: vec!["fee".into(), "nummer".into()], ..options() };
    assert_eq!(codes(&judge(&rows, kept).expect_err("fee is an answer")), [(Code::Duplicate, "keep[0]")]);
    let kept = BatchOptions { keep: vec!["number".into(), "nummer".into()], ..options() };
    let unknown = judge(&rows, kept).expect_err("nummer is no column");
    assert_eq!(codes(&unknown), [(Code::UnknownField, "keep[1]")]);
    assert_eq!(unknown.faults()[0].nearest.as_deref(), Some("number"));
}
