//! Scalars in every type of column that is taken.

use std::{borrow::Cow, sync::Arc};

use clausebook::{
    Instant,
    batch::{
        arrow_array::{
            ArrayRef, Date32Array, Date64Array, Decimal128Array, Decimal256Array, DictionaryArray, Float64Array,
            Int16Array, Int32Array, Int64Array, LargeStringArray, StringArray, StringViewArray,
            TimestampMicrosecondArray, TimestampMillisecondArray, TimestampNanosecondArray, TimestampSecondArray,
            UInt8Array, UInt32Array, UInt64Array,
            types::{ArrowDictionaryKeyType, Int16Type, Int32Type, UInt8Type},
        },
        arrow_buffer::i256,
    },
};
use rust_decimal::Decimal;

use super::tables::Choices;

const ZONES: [&str; 4] = ["UTC", "+08:00", "Asia/Shanghai", "America/New_York"];

pub fn texts(choices: &mut Choices, cells: &[Option<Cow<'_, str>>]) -> ArrayRef {
    let texts = || cells.iter().map(Option::as_deref);
    match choices.pick(6) {
        0 => Arc::new(texts().collect::<LargeStringArray>()),
        1 => Arc::new(texts().collect::<StringViewArray>()),
        2 => Arc::new(texts().collect::<DictionaryArray<Int32Type>>()),
        3 => dictionary::<Int16Type>(&texts().collect::<Vec<_>>(), Arc::new(texts().collect::<LargeStringArray>())),
        4 => dictionary::<UInt8Type>(&texts().collect::<Vec<_>>(), Arc::new(texts().collect::<StringViewArray>())),
        _ => Arc::new(texts().collect::<StringArray>()),
    }
}

/// A dictionary with an entry for each row, nulls among them: a key may be null, or what it points to.
fn dictionary<K: ArrowDictionaryKeyType>(cells: &[Option<&str>], values: ArrayRef) -> ArrayRef
where
    K::Native: TryFrom<usize>,
{
    let key = |(at, cell): (usize, &Option<&str>)| {
        (cell.is_some() || at % 2 == 0).then(|| K::Native::try_from(at).ok()).flatten()
    };
    let keys = cells.iter().enumerate().map(key).collect();
    Arc::new(DictionaryArray::<K>::try_new(keys, values).expect("keys inside the dictionary"))
}

/// Amounts or measures with `scale` decimal places, in decimals of any scale and width.
pub fn decimals(choices: &mut Choices, values: &[Option<i64>], scale: i8, whole: bool) -> ArrayRef {
    let finer = i8::try_from(choices.pick(4)).expect("below four");
    let lift = 10_i128.pow(u32::try_from(finer).expect("below four"));
    let lifted = values.iter().map(|value| value.map(|value| i128::from(value) * lift));
    match choices.pick(if whole { 3 } else { 2 }) {
        0 => Arc::new(
            lifted.collect::<Decimal128Array>().with_precision_and_scale(38, scale + finer).expect("a decimal"),
        ),
        1 => {
            let wide = lifted.map(|value| value.map(i256::from_i128)).collect::<Decimal256Array>();
            Arc::new(wide.with_precision_and_scale(76, scale + finer).expect("a decimal"))
        }
        _ => Arc::new(values.iter().copied().collect::<Int64Array>()),
    }
}

pub fn numbers(choices: &mut Choices, values: &[Option<i64>]) -> ArrayRef {
    let whole = |value: &Option<i64>| value.is_none_or(|value| value % 1_000_000 == 0);
    match choices.pick(3) {
        0 => decimals(choices, values, 6, false),
        1 if values.iter().all(whole) => {
            integers(choices, &values.iter().map(|value| value.map(|value| value / 1_000_000)).collect::<Vec<_>>())
        }
        _ => {
            let float = |value: i64| Decimal::new(value, 6).to_string().parse::<f64>().expect("a float");
            Arc::new(values.iter().map(|value| value.map(float)).collect::<Float64Array>())
        }
    }
}

pub fn integers(choices: &mut Choices, values: &[Option<i64>]) -> ArrayRef {
    macro_rules! narrowed {
        ($($at:literal => $array:ty),+) => {
            match choices.pick(6) {
                $($at => values
                    .iter()
                    .map(|value| value.map(|value| value.try_into()).transpose().ok())
                    .collect::<Option<Vec<_>>>()
                    .map(|values| Arc::new(<$array>::from(values)) as ArrayRef),)+
                _ => None,
            }
        };
    }
    let narrow = narrowed!(0 => Int16Array, 1 => Int32Array, 2 => UInt8Array, 3 => UInt32Array, 4 => UInt64Array);
    narrow.unwrap_or_else(|| Arc::new(values.iter().copied().collect::<Int64Array>()))
}

pub fn days(choices: &mut Choices, values: &[Option<i32>]) -> ArrayRef {
    match choices.pick(2) {
        0 => Arc::new(values.iter().copied().collect::<Date32Array>()),
        _ => Arc::new(values.iter().map(|day| day.map(|day| i64::from(day) * 86_400_000)).collect::<Date64Array>()),
    }
}

/// Timestamps in the coarsest of the drawn units that keeps them, in a zone, or in none where one is named for UTC.
pub fn instants(choices: &mut Choices, values: &[Option<Instant>], naive: bool) -> ArrayRef {
    let zone = choices.pick(ZONES.len() + usize::from(naive));
    let zone = ZONES.get(zone).copied();
    let micros: Vec<Option<i64>> = values.iter().map(|value| value.map(Instant::micros)).collect();
    let parts = |size: i64| -> Option<Vec<Option<i64>>> {
        micros
            .iter()
            .all(|value| value.is_none_or(|value| value % size == 0))
            .then(|| micros.iter().map(|value| value.map(|value| value / size)).collect())
    };
    let nanos: Option<Vec<Option<i64>>> =
        micros.iter().map(|value| value.map_or(Some(None), |value| value.checked_mul(1_000).map(Some))).collect();
    match (choices.pick(4), parts(1_000_000), parts(1_000), nanos) {
        (0, Some(seconds), _, _) => Arc::new(TimestampSecondArray::from(seconds).with_timezone_opt(zone)),
        (1, _, Some(millis), _) => Arc::new(TimestampMillisecondArray::from(millis).with_timezone_opt(zone)),
        (2, _, _, Some(nanos)) => Arc::new(TimestampNanosecondArray::from(nanos).with_timezone_opt(zone)),
        _ => Arc::new(TimestampMicrosecondArray::from(micros).with_timezone_opt(zone)),
    }
}
