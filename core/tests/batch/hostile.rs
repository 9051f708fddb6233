//! Columns of every type, with the most extreme values: an answer or an error for each row, never a panic.

use std::sync::Arc;

use clausebook::{
    batch::{
        BatchOptions, MoneyColumns, OnError,
        arrow_array::{
            Array, ArrayRef, BinaryArray, BooleanArray, Date32Array, Date64Array, Decimal128Array, Decimal256Array,
            FixedSizeListArray, Float32Array, Float64Array, Int8Array, Int64Array, ListArray, MapArray, NullArray,
            RecordBatch, StringArray, StructArray, Time64MicrosecondArray, TimestampMicrosecondArray,
            TimestampNanosecondArray, TimestampSecondArray, UInt64Array, new_null_array,
        },
        arrow_buffer::{OffsetBuffer, i256},
        arrow_schema::{DataType, Field, Fields, IntervalUnit, Schema, UnionFields, UnionMode},
    },
    functions::{self, TRADES},
    invalid::Code,
};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};

use super::{common::inputs, read_back::entries, tables::table};

const ENDS: [i64; 6] = [i64::MIN, i64::MAX, i64::MIN + 1, -1, 0, 253_402_300_800_000_000];

fn stamps() -> Vec<ArrayRef> {
    let zones = [None, Some("UTC"), Some("-23:59"), Some("America/St_Johns"), Some("Mars/Olympus"), Some("")];
    zones
        .into_iter()
        .flat_map(|zone| -> [ArrayRef; 3] {
            [
                Arc::new(TimestampSecondArray::from_iter_values(ENDS).with_timezone_opt(zone)),
                Arc::new(TimestampMicrosecondArray::from_iter_values(ENDS).with_timezone_opt(zone)),
                Arc::new(TimestampNanosecondArray::from_iter_values(ENDS).with_timezone_opt(zone)),
            ]
        })
        .collect()
}

fn decimals() -> Vec<ArrayRef> {
    let narrow = [i128::MAX, i128::MIN, 1, -1, 0, 10_i128.pow(38)];
    let wide = [i256::MAX, i256::MIN, i256::ONE, i256::MINUS_ONE, i256::ZERO, i256::from_i128(10)];
    let of = |scale| -> [ArrayRef; 2] {
        let data_type = DataType::Decimal128(38, scale);
        [
            Arc::new(Decimal128Array::from_iter_values(narrow).with_data_type(data_type)),
            Arc::new(Decimal256Array::from_iter_values(wide).with_data_type(DataType::Decimal256(76, scale))),
        ]
    };
    [-38, -2, 0, 2, 6, 28, 29, 38].into_iter().flat_map(of).collect()
}

fn numbers() -> Vec<ArrayRef> {
    let floats = [f64::NAN, f64::INFINITY, f64::MIN, f64::MIN_POSITIVE, -0.0, 0.300_000_000_000_000_04];
    let short = [f32::NAN, f32::NEG_INFINITY, f32::MAX, f32::MIN_POSITIVE, -0.0, 0.1];
    vec![
        Arc::new(Int64Array::from_iter_values(ENDS)),
        Arc::new(Int8Array::from_iter_values([i8::MIN, i8::MAX, 0, 1, 2, 3])),
        Arc::new(UInt64Array::from_iter_values([u64::MAX, 0, 1, 2, 3, 4])),
        Arc::new(Float64Array::from_iter_values(floats)),
        Arc::new(Float32Array::from_iter_values(short)),
        Arc::new(Date32Array::from_iter_values([i32::MIN, i32::MAX, 0, -1, 1, 100_000])),
        Arc::new(Date64Array::from_iter_values(ENDS)),
        Arc::new(Time64MicrosecondArray::from_iter_values(ENDS)),
        new_null_array(&DataType::Interval(IntervalUnit::DayTime), 6),
        Arc::new(BooleanArray::from(vec![Some(true), Some(false), None, None, None, None])),
    ]
}

fn texts() -> Vec<ArrayRef> {
    let long = "长".repeat(30_000);
    let texts = ["", "\u{0}", "\u{202e}ok", "-0.00", "9".repeat(300).leak(), &long];
    vec![
        Arc::new(StringArray::from_iter_values(texts)),
        Arc::new(BinaryArray::from_iter_values([[0xff_u8; 3]; 6])),
        Arc::new(NullArray::new(6)),
    ]
}

/// Lists, structs and maps of what may lie in none, one of them longer than anything that is taken.
fn nested() -> Vec<ArrayRef> {
    let item = |data_type| Arc::new(Field::new("item", data_type, true));
    let long: ArrayRef = new_null_array(&DataType::Int8, 600_006);
    let flags: ArrayRef = Arc::new(BooleanArray::from(vec![true; 4_000]));
    let names: ArrayRef = Arc::new(StringArray::from(vec!["same"; 4_000]));
    let fields =
        Fields::from(vec![Field::new("keys", DataType::Utf8, false), Field::new("values", DataType::Boolean, true)]);
    let entries = StructArray::new(fields.clone(), vec![names, flags], None);
    let entry = Arc::new(Field::new("entries", DataType::Struct(fields), false));
    let ends = OffsetBuffer::new(vec![0, 0, 1, 3, 4, 1_500, 4_000].into());
    let mut deep = DataType::Int8;
    for _ in 0..40 {
        deep = DataType::List(item(deep));
    }
    let union = UnionFields::try_new([0], [Field::new("one", DataType::Int8, true)]).expect("a union");
    vec![
        Arc::new(FixedSizeListArray::new(item(DataType::Int8), 100_001, long, None)),
        Arc::new(MapArray::new(entry, ends, entries, None, false)),
        Arc::new(ListArray::new_null(item(DataType::Utf8), 6)),
        Arc::new(StructArray::new_empty_fields(6, None)),
        new_null_array(&deep, 6),
        new_null_array(&DataType::Union(union, UnionMode::Sparse), 6),
        new_null_array(&DataType::Dictionary(Box::new(DataType::Int8), Box::new(deep)), 6),
        new_null_array(&DataType::Dictionary(Box::new(DataType::UInt64), Box::new(DataType::Utf8)), 6),
    ]
}

fn columns() -> Vec<ArrayRef> {
    [stamps(), decimals(), numbers(), texts(), nested()].concat()
}

/// The table with one column replaced.
fn with(rows: &RecordBatch, at: usize, column: &ArrayRef) -> RecordBatch {
    let mut fields: Vec<Field> = rows.schema().fields().iter().map(|field| field.as_ref().clone()).collect();
    let mut arrays = rows.columns().to_vec();
    fields[at] = Field::new(fields[at].name(), column.data_type().clone(), true);
    arrays[at] = Arc::clone(column);
    RecordBatch::try_new(Arc::new(Schema::new(fields)), arrays).expect("columns of one length")
}

#[test]
fn no_column_makes_a_batch_panic() {
    let columns = columns();
    let mut runner = TestRunner::deterministic();
    for callable in TRADES.iter().flat_map(|trade| trade.callables()) {
        let schema = callable.input_schema().to_value();
        let cases = proptest::collection::vec(inputs::of(&callable), 6).new_tree(&mut runner).expect("cases").current();
        let table = table(&schema, &cases, vec![1]);
        let policy = functions::default_policy(callable.trade.name()).expect("the trade exists");
        let zone = "America/Sao_Paulo".parse().ok();
        let options = BatchOptions {
            on_error: OnError::Collect,
            money: MoneyColumns::Fen,
            naive_zone: zone,
            ..BatchOptions::default()
        };
        let batch = callable.batch(policy, options).expect("options that fit");
        for at in 0..table.rows.num_columns() {
            for column in &columns {
                match batch.judge(&with(&table.rows, at, column)) {
                    Ok(judged) => assert_eq!(judged.num_rows(), 6),
                    Err(error) => assert!(error.row.is_none() && !error.invalid.faults().is_empty()),
                }
            }
        }
    }
}

/// The codes of the rows of `furniture_store.cancel` with this column.
fn codes(name: &'static str, column: ArrayRef) -> Vec<Vec<String>> {
    let callable = functions::find("furniture_store.cancel").expect("the function exists");
    let policy = functions::default_policy("furniture_store").expect("the trade exists");
    let texts = |text: &str, name| (name, Arc::new(StringArray::from(vec![text; column.len()])) as ArrayRef);
    let mut columns = vec![
        texts("regular", "order_kind"),
        texts("100", "order_amount"),
        texts("2026-03-02T10:00:00+08:00", "ordered_at"),
        texts("2026-03-03T10:00:00+08:00", "requested_at"),
    ];
    columns.retain(|(known, _)| *known != name);
    columns.push((name, column));
    let rows = RecordBatch::try_from_iter(columns).expect("columns of one length");
    let zone = "America/New_York".parse().ok();
    let options = BatchOptions { on_error: OnError::Collect, naive_zone: zone, ..BatchOptions::default() };
    let judged = callable.batch(policy, options).and_then(|batch| batch.judge(&rows).map_err(|error| error.invalid));
    let judged = judged.expect("columns that fit");
    let code = |row| entries(&judged["error"], row).into_iter().map(|mut fault| fault.remove("code").expect("a code"));
    (0..judged.num_rows()).map(|row| code(row).collect()).collect()
}

#[test]
fn what_a_column_says_beyond_the_librarys_values_is_a_fault_of_its_row() {
    let word = |code: Code| vec![code.word().to_string()];
    let amounts = Decimal128Array::from(vec![1_000_000, 1_000_001, -1_000_000, i128::MAX]);
    let amounts = Arc::new(amounts.with_data_type(DataType::Decimal128(38, 6)));
    let expected = [vec![], word(Code::TooPrecise), word(Code::Negative), word(Code::OutOfRange)];
    assert_eq!(codes("order_amount", amounts), expected);
    // Neither end of what a column of numbers can hold is taken for a null.
    let ends = Decimal128Array::from(vec![i128::from(i64::MIN), i128::from(i64::MAX), i128::from(i64::MIN) - 1]);
    let ends = Arc::new(ends.with_data_type(DataType::Decimal128(38, 2)));
    assert_eq!(
        codes("order_amount", ends.clone()),
        [word(Code::Negative), word(Code::OutOfRange), word(Code::Negative)]
    );
    assert_eq!(codes("paid", ends), [word(Code::Negative), word(Code::OutOfRange), word(Code::Negative)]);
    // The day of the change to summer time in New York: 02:30 is never shown; in autumn 01:30 is shown twice.
    let wall = |text: &str| text.parse::<chrono::NaiveDateTime>().expect("a time").and_utc().timestamp_millis();
    let times =
        ["2026-03-08T02:30:00", "2025-11-02T01:30:00", "2026-03-01T02:30:00"].map(wall).map(|at| at * 1_000_000);
    let before = Arc::new(TimestampNanosecondArray::from_iter_values(times));
    assert_eq!(codes("ordered_at", before), [word(Code::NaiveTime), word(Code::NaiveTime), vec![]]);
    let nanos = Arc::new(TimestampNanosecondArray::from(vec![1, i64::MAX, -1_000]).with_timezone("UTC"));
    assert_eq!(codes("ordered_at", nanos), [word(Code::TooPrecise), word(Code::OutOfRange), word(Code::OutOfRange)]);
}

#[test]
fn a_batch_that_says_it_has_more_rows_than_are_taken_is_refused_at_once() {
    let callable = functions::find("furniture_store.cancel").expect("the function exists");
    let policy = functions::default_policy("furniture_store").expect("the trade exists");
    let batch = callable.batch(policy, BatchOptions::default()).expect("options that fit");
    let names = ["order_kind", "order_amount", "ordered_at", "requested_at"];
    let rows = |length| {
        RecordBatch::try_from_iter(names.map(|name| (name, Arc::new(NullArray::new(length)) as ArrayRef)))
            .expect("columns")
    };
    let error = batch.judge(&rows(1 << 40)).expect_err("more rows than are taken");
    assert_eq!(error.invalid.faults()[0].code, Code::TooLong);
    let error = batch.judge(&rows(3)).expect_err("rows without what has to be there");
    assert_ne!(error.invalid.faults()[0].code, Code::TooLong);
}
