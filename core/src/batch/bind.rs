//! Binding columns to the places that they are read into; a column of a type that cannot be taken is a fault.

use alloc::{boxed::Box, format, string::String, sync::Arc, vec::Vec};

use arrow_array::{
    Array,
    cast::AsArray,
    types::{
        ArrowPrimitiveType, Date32Type, Date64Type, Decimal32Type, Decimal64Type, Decimal128Type, Decimal256Type,
        Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, TimestampMicrosecondType,
        TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type, UInt16Type, UInt32Type,
        UInt64Type,
    },
};
use arrow_buffer::{BooleanBuffer, ScalarBuffer};
use arrow_schema::{DataType, TimeUnit};

use super::{
    BatchOptions, MoneyColumns,
    moments::{Clock, Moments},
    nested,
    numbers::Numbers,
    reader::{Cells, Reader},
    sort::{Place, Sort},
};
use crate::{
    book::Text,
    invalid::{Code, Fault, Faults},
};

/// A column, or only its type while there are no rows yet.
pub(super) type Column<'a> = Option<&'a dyn Array>;

pub(super) struct Binder<'o> {
    pub options: &'o BatchOptions,
    pub faults: Faults,
    pub path: String,
}

impl Binder<'_> {
    /// Binds a column to a place. Without an array, its type is checked all the same.
    pub fn column(&mut self, place: &Place, data_type: &DataType, array: Column<'_>) -> Reader {
        self.reader(place, data_type, array).unwrap_or_else(|fault| {
            self.faults.push(fault.below(&self.path));
            Reader { len: 0, nulls: None, cells: Cells::Nothing }
        })
    }

    fn reader(&mut self, place: &Place, data_type: &DataType, array: Column<'_>) -> Result<Reader, Fault> {
        let len = array.map_or(0, Array::len);
        let nulls = array.and_then(|array| array.nulls().cloned());
        let cells = self.cells(place, data_type, array)?;
        Ok(Reader { len, cells: Numbers::of(&place.sort, cells, nulls.as_ref(), len), nulls })
    }

    fn cells(&mut self, place: &Place, data_type: &DataType, array: Column<'_>) -> Result<Cells, Fault> {
        use Sort::{Day, Flag, Instant, Integer, List, Money, Number, Open, Struct, Text, Word};
        match (&place.sort, data_type) {
            (_, DataType::Null) => Ok(Cells::Nothing),
            (_, DataType::Dictionary(_, values)) => self.dictionary(place, values, array),
            (
                Money | Number | Instant | Day | Word(_) | Text,
                DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View,
            ) => Ok(texts(array)),
            (Flag, DataType::Boolean) => {
                let flags = array.and_then(|array| array.as_boolean_opt().map(|flags| flags.values().clone()));
                Ok(Cells::Flags(flags.unwrap_or_else(|| BooleanBuffer::new_unset(0))))
            }
            (Integer | Number, integer) if integer.is_integer() => Ok(integers(integer, array)),
            (Money, integer) if integer.is_integer() && self.options.money == MoneyColumns::Fen => {
                Ok(fen(integer, array))
            }
            (Number | Money, decimal) if decimal.is_decimal() => Ok(decimals(decimal, array)),
            (Number, DataType::Float32) => Ok(Cells::Floats(as_widened::<Float32Type, _>(array, shortest))),
            (Number, DataType::Float64) => Ok(Cells::Floats(as_is::<Float64Type>(array))),
            (Money, float) if float.is_floating() => Err(self.unfit(place, float, Code::FloatMoney)),
            (Instant, DataType::Timestamp(unit, zone)) => self.moments(place, data_type, *unit, zone.as_deref(), array),
            (Day, DataType::Date32) => Ok(Cells::Days(as_is::<Date32Type>(array))),
            (Day, DataType::Date64) => Ok(Cells::Midnights(as_is::<Date64Type>(array))),
            (List(items), list) => {
                nested::list(self, items, list, array).unwrap_or_else(|| Err(self.unfit(place, list, Code::WrongType)))
            }
            (Struct(fields), DataType::Struct(columns)) => Ok(nested::structure(self, fields, columns, array)),
            (Open(value), DataType::Struct(columns)) => Ok(nested::open(self, value, columns, array)),
            (Struct(_) | Open(_), DataType::Map(entries, _)) => nested::map(self, place, entries, array)
                .unwrap_or_else(|| Err(self.unfit(place, data_type, Code::WrongType))),
            (_, other) => Err(self.unfit(place, other, Code::WrongType)),
        }
    }

    pub fn unfit(&self, place: &Place, data_type: &DataType, code: Code) -> Fault {
        Fault::new(code, "", expected(&place.sort)).got(data_type)
    }

    fn dictionary(&mut self, place: &Place, values: &DataType, array: Column<'_>) -> Result<Cells, Fault> {
        let array = array.and_then(|array| array.as_any_dictionary_opt());
        let inner = array.map(|array| array.values().as_ref());
        let values = self.reader(place, values, inner)?;
        // Keys into a dictionary without entries can only be null.
        let keys = array.filter(|_| values.len > 0).map(|array| array.normalized_keys()).unwrap_or_default();
        Ok(Cells::Dictionary { keys, values: Box::new(values) })
    }

    fn moments(
        &self,
        place: &Place,
        data_type: &DataType,
        unit: TimeUnit,
        zone: Option<&str>,
        array: Column<'_>,
    ) -> Result<Cells, Fault> {
        let clock = match (zone, self.options.naive_zone) {
            (Some(name), _) => Clock::named(name)?,
            (None, Some(zone)) => Clock::Wall(zone),
            (None, None) => return Err(self.unfit(place, data_type, Code::NaiveTime)),
        };
        let values = match unit {
            TimeUnit::Second => as_is::<TimestampSecondType>(array),
            TimeUnit::Millisecond => as_is::<TimestampMillisecondType>(array),
            TimeUnit::Microsecond => as_is::<TimestampMicrosecondType>(array),
            TimeUnit::Nanosecond => as_is::<TimestampNanosecondType>(array),
        };
        Ok(Cells::Instants(Moments { values, unit, clock }))
    }

    /// Binds what lies below `name`.
    pub fn below<T>(&mut self, name: &str, bind: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.path.len();
        if !self.path.is_empty() && !name.starts_with('[') {
            self.path.push('.');
        }
        self.path.push_str(&crate::invalid::echo(name));
        let bound = bind(self);
        self.path.truncate(length);
        bound
    }
}

fn as_is<T: ArrowPrimitiveType>(array: Column<'_>) -> ScalarBuffer<T::Native> {
    let values = array.and_then(|array| array.as_primitive_opt::<T>()).map(|array| array.values().clone());
    values.unwrap_or_else(|| Vec::new().into())
}

fn as_widened<T: ArrowPrimitiveType, W: arrow_buffer::ArrowNativeType>(
    array: Column<'_>,
    widen: impl Fn(T::Native) -> W,
) -> ScalarBuffer<W> {
    as_is::<T>(array).iter().map(|value| widen(*value)).collect()
}

/// The number that a short float prints as.
fn shortest(value: f32) -> f64 {
    if value.is_finite() { format!("{value}").parse().unwrap_or_else(|_| value.into()) } else { value.into() }
}

fn texts(array: Column<'_>) -> Cells {
    let texts = array.and_then(|array| {
        let small = array.as_string_opt::<i32>().map(|texts| Cells::Texts(texts.clone()));
        let large = || array.as_string_opt::<i64>().map(|texts| Cells::LargeTexts(texts.clone()));
        let views = || array.as_string_view_opt().map(|texts| Cells::TextViews(texts.clone()));
        small.or_else(large).or_else(views)
    });
    texts.unwrap_or(Cells::Nothing)
}

/// Runs `$then` with the Arrow type of whole numbers that a data type names.
macro_rules! with_integers {
    ($data_type:expr, $array:expr, $widen:expr) => {
        match $data_type {
            DataType::Int8 => as_widened::<Int8Type, _>($array, $widen),
            DataType::Int16 => as_widened::<Int16Type, _>($array, $widen),
            DataType::Int32 => as_widened::<Int32Type, _>($array, $widen),
            DataType::UInt8 => as_widened::<UInt8Type, _>($array, $widen),
            DataType::UInt16 => as_widened::<UInt16Type, _>($array, $widen),
            DataType::UInt32 => as_widened::<UInt32Type, _>($array, $widen),
            _ => as_widened::<Int64Type, _>($array, $widen),
        }
    };
}

fn integers(data_type: &DataType, array: Column<'_>) -> Cells {
    match data_type {
        DataType::UInt64 => Cells::Unsigned(as_is::<UInt64Type>(array)),
        DataType::Int64 => Cells::Integers(as_is::<Int64Type>(array)),
        _ => Cells::Integers(with_integers!(data_type, array, Into::into)),
    }
}

fn fen(data_type: &DataType, array: Column<'_>) -> Cells {
    let fen = match data_type {
        DataType::UInt64 => as_widened::<UInt64Type, _>(array, i128::from),
        _ => with_integers!(data_type, array, Into::into),
    };
    Cells::Decimals(fen, 2)
}

fn decimals(data_type: &DataType, array: Column<'_>) -> Cells {
    match data_type {
        DataType::Decimal32(_, scale) => Cells::Decimals(as_widened::<Decimal32Type, _>(array, i128::from), *scale),
        DataType::Decimal64(_, scale) => Cells::Decimals(as_widened::<Decimal64Type, _>(array, i128::from), *scale),
        DataType::Decimal256(_, scale) => Cells::WideDecimals(as_is::<Decimal256Type>(array), *scale),
        DataType::Decimal128(_, scale) => Cells::Decimals(as_is::<Decimal128Type>(array), *scale),
        _ => Cells::Nothing,
    }
}

/// The columns that a place takes.
fn expected(sort: &Sort) -> Text {
    let (en, zh) = match sort {
        Sort::Money => (
            "amounts as text or decimals, or as whole numbers said to be fen",
            "以文本或十进制数给出的金额,或注明以分为单位的整数",
        ),
        Sort::Number => ("numbers: whole, decimal, binary or as text", "数:整数、十进制数、浮点数或文本"),
        Sort::Instant => (
            "timestamps with a time zone, without one where the zone is named, or text",
            "带时区的时间戳、已指明时区的无时区时间戳,或文本",
        ),
        Sort::Day => ("dates or text", "日期或文本"),
        Sort::Flag => ("true or false", "true 或 false"),
        Sort::Integer => ("whole numbers", "整数"),
        Sort::Word(_) | Sort::Text => ("texts", "文本"),
        Sort::List(_) => ("lists", "列表"),
        Sort::Struct(_) | Sort::Open(_) => ("structs, or maps with texts as keys", "结构,或以文本为键的映射"),
    };
    Text { en, zh }
}

/// The fields of a struct, or of the table itself, by their columns.
pub(super) struct Columns<'c, 'a> {
    pub named: Vec<(&'c str, &'c DataType, Column<'a>)>,
    /// Columns that may stand there without being read.
    pub passing: &'c [String],
}

impl Binder<'_> {
    /// Binds columns to the fields of a struct, each with the place of its field.
    pub fn members(&mut self, fields: &Arc<[super::sort::Field]>, columns: &Columns<'_, '_>) -> Vec<(usize, Reader)> {
        let mut members: Vec<(usize, Reader)> = Vec::new();
        let known = || fields.iter().map(|field| field.name.as_str());
        for (name, data_type, array) in &columns.named {
            let found = fields.iter().enumerate().find(|(_, field)| field.name == *name);
            match found {
                Some((at, _)) if members.iter().any(|(taken, _)| *taken == at) => {
                    let fault = Fault::new(Code::Duplicate, *name, ("each column once", "每列一次"));
                    self.faults.push(fault.below(&self.path));
                }
                Some((at, field)) => {
                    let reader = self.below(name, |binder| binder.column(&field.place, data_type, *array));
                    members.push((at, reader));
                }
                None if columns.passing.iter().any(|passing| passing == name) => {}
                None => self.faults.push(crate::schema::unknown_field(name, known()).below(&self.path)),
            }
        }
        for (at, field) in fields.iter().enumerate() {
            if let Some(missing) = &field.missing
                && !members.iter().any(|(taken, _)| *taken == at)
            {
                self.faults.push(missing.clone().below(&self.path));
            }
        }
        members
    }
}
