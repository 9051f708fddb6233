//! Any function with a table from hostile Arrow IPC bytes: answers or an error, never a panic.
#![no_main]

use std::{
    cell::Cell,
    panic::{self, AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use arrow_ipc::{reader::StreamReader, writer::StreamWriter};
use clausebook::{
    batch::{
        BatchOptions, MoneyColumns, OnError,
        arrow_array::{
            Array, ArrayRef, BooleanArray, Decimal128Array, DictionaryArray, Float64Array, Int64Array, ListArray,
            RecordBatch, StringArray, StringViewArray, TimestampMicrosecondArray, new_null_array,
            types::{Int8Type, Int64Type},
        },
    },
    functions::{self, Callable, TRADES},
};
use libfuzzer_sys::{
    arbitrary::{self, Arbitrary},
    fuzz_target,
};

/// Which columns a table has, and which of its bytes are spoilt.
#[derive(Debug, Arbitrary)]
struct Case {
    pick: u16,
    columns: Vec<(u8, u8)>,
    spoilt: Vec<(u16, u8)>,
    cut: Option<u16>,
    raw: Option<Vec<u8>>,
}

/// A claim of more rows than this says nothing about the library and only fills the memory.
const MOST_ROWS: usize = 10_000;

thread_local! {
    static READING: Cell<bool> = const { Cell::new(false) };
}

/// libFuzzer ends at every panic, and the reader has some of its own: those are no finding.
fn spare_the_reader() {
    let ends = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if !READING.get() {
            ends(panic);
        }
    }));
}

/// What the reader gives; nothing where it panics.
fn read<T>(reading: impl FnOnce() -> T) -> Option<T> {
    READING.set(true);
    let given = catch_unwind(AssertUnwindSafe(reading)).ok();
    READING.set(false);
    given
}

fuzz_target!(init: spare_the_reader(), |case: Case| {
    let callables: Vec<_> = TRADES.iter().flat_map(|trade| trade.callables()).collect();
    let callable = callables[usize::from(case.pick) % callables.len()];
    let policy = functions::default_policy(callable.trade.name()).expect("the trade exists");
    let options = BatchOptions {
        on_error: OnError::Collect,
        money: MoneyColumns::Fen,
        naive_zone: "Asia/Shanghai".parse().ok(),
        ..BatchOptions::default()
    };
    let batch = callable.batch(policy, options).expect("options that fit");
    let bytes = case.raw.clone().unwrap_or_else(|| stream(&callable, &case));
    let Some(Ok(mut reader)) = read(|| StreamReader::try_new(bytes.as_slice(), None)) else { return };
    while let Some(Some(Ok(rows))) = read(|| reader.next()) {
        if rows.num_rows() > MOST_ROWS {
            return;
        }
        match batch.judge(&rows) {
            Ok(judged) => {
                assert_eq!(judged.num_rows(), rows.num_rows());
                assert_eq!(batch.schema(rows.schema_ref()).expect("it was judged"), judged.schema());
            }
            Err(error) => assert!(!error.invalid.faults().is_empty(), "an error without a fault"),
        }
    }
});

/// A table as an IPC stream, and what the case makes of its bytes.
fn stream(callable: &Callable, case: &Case) -> Vec<u8> {
    let schema = callable.input_schema();
    let fields = schema.as_value()["properties"].as_object().expect("an input is an object");
    let column = |(at, name): (usize, &'_ String)| {
        let sort = case.columns.iter().find(|(place, _)| usize::from(*place) % fields.len() == at);
        (name.clone(), array(sort.map_or(0, |(_, sort)| *sort)))
    };
    let Ok(rows) = RecordBatch::try_from_iter(fields.keys().enumerate().map(column)) else { return Vec::new() };
    let mut bytes = Vec::new();
    let written = StreamWriter::try_new(&mut bytes, rows.schema_ref())
        .and_then(|mut writer| writer.write(&rows).and_then(|()| writer.finish()));
    written.expect("a table has a stream");
    for (at, byte) in &case.spoilt {
        let place = usize::from(*at) % bytes.len();
        bytes[place] = *byte;
    }
    bytes.truncate(case.cut.map_or(bytes.len(), |cut| usize::from(cut) % bytes.len()));
    bytes
}

fn array(sort: u8) -> ArrayRef {
    let texts = ["regular", "2026-03-02T10:00:00+08:00", "12.50"];
    match sort % 9 {
        0 => Arc::new(StringArray::from(texts.to_vec())),
        1 => Arc::new(StringViewArray::from(texts.to_vec())),
        2 => Arc::new(texts.into_iter().collect::<DictionaryArray<Int8Type>>()),
        3 => Arc::new(Decimal128Array::from(vec![Some(1_250), None, Some(-1)])),
        4 => Arc::new(TimestampMicrosecondArray::from(vec![0, 1_772_416_800_000_000, i64::MAX]).with_timezone("UTC")),
        5 => Arc::new(BooleanArray::from(vec![Some(true), Some(false), None])),
        6 => Arc::new(Int64Array::from(vec![0, -1, i64::MAX])),
        7 => Arc::new(Float64Array::from(vec![0.5, f64::NAN, 1e300])),
        _ => {
            let lists =
                ListArray::from_iter_primitive::<Int64Type, _, _>([Some(vec![Some(1)]), None, Some(Vec::new())]);
            if sort > 128 { new_null_array(lists.data_type(), 3) } else { Arc::new(lists) }
        }
    }
}
