//! Columns of answers while they are written.

use alloc::{boxed::Box, string::String, sync::Arc, vec::Vec};

use arrow_array::{
    ArrayRef, BooleanArray, Decimal128Array, ListArray, MapArray, PrimitiveArray, StringArray, StructArray,
    types::{Date32Type, Int16Type, Int64Type, TimestampMicrosecondType},
};
use arrow_buffer::{BooleanBufferBuilder, NullBuffer, OffsetBuffer};
use arrow_schema::{ArrowError, DataType, Field as ArrowField, FieldRef, Fields, TimeUnit};

use super::{
    fields::FieldColumns,
    sort::{Field, Place, Sort},
    validity::Validity,
    words::{Vocabulary, Words},
};
use crate::node::Misfit;

/// Digits of a decimal column: every amount and every measure has place in them.
const DIGITS: u8 = 20;

/// The type of the column that a place is written to; instants are told in a zone.
pub(super) fn data_type(place: &Place, zone: &Arc<str>) -> DataType {
    match &place.sort {
        Sort::Money => DataType::Decimal128(DIGITS, 2),
        Sort::Number => DataType::Decimal128(DIGITS, 6),
        Sort::Instant => DataType::Timestamp(TimeUnit::Microsecond, Some(Arc::clone(zone))),
        Sort::Day => DataType::Date32,
        Sort::Flag => DataType::Boolean,
        Sort::Integer => DataType::Int64,
        Sort::Word(_) => Words::<Int16Type>::data_type(),
        Sort::Text => DataType::Utf8,
        Sort::List(items) => list(data_type(items, zone)),
        Sort::Struct(fields) => {
            let field = |field: &Field| optional(&field.name, data_type(&field.place, zone));
            DataType::Struct(fields.iter().map(field).collect())
        }
        Sort::Open(values) => {
            let fields = Fields::from(alloc::vec![
                Arc::new(ArrowField::new("keys", DataType::Utf8, false)),
                optional("values", data_type(values, zone)),
            ]);
            DataType::Map(Arc::new(ArrowField::new("entries", DataType::Struct(fields), false)), false)
        }
    }
}

/// A column that may be null: where nothing could be worked out there is no value.
pub(super) fn optional(name: &str, data_type: DataType) -> FieldRef {
    Arc::new(ArrowField::new(name, data_type, true))
}

/// What stands in a list.
pub(super) fn item(data_type: DataType) -> FieldRef {
    optional("item", data_type)
}

/// A list of something.
pub(super) fn list(items: DataType) -> DataType {
    DataType::List(item(items))
}

/// A column of texts.
#[derive(Default)]
pub(super) struct Texts {
    bytes: Vec<u8>,
    ends: Ends,
}

/// Where the lists or texts of a column end.
pub(super) struct Ends(Vec<i32>);

impl Default for Ends {
    fn default() -> Self {
        Self(alloc::vec![0])
    }
}

impl Ends {
    /// Ends a list or a text here, empty where nothing came since the last.
    pub fn close(&mut self, here: usize) -> Result<(), Misfit> {
        let end = i32::try_from(here).map_err(|_| Misfit("a batch that is too large: more than 2 GiB".into()))?;
        self.0.push(end);
        Ok(())
    }

    pub fn close_empty(&mut self) {
        self.0.push(self.0.last().copied().unwrap_or_default());
    }

    pub fn finish(self) -> OffsetBuffer<i32> {
        OffsetBuffer::new(self.0.into())
    }
}

impl Texts {
    pub fn push(&mut self, text: &str) -> Result<(), Misfit> {
        self.bytes.extend_from_slice(text.as_bytes());
        self.ends.close(self.bytes.len())
    }

    pub fn push_empty(&mut self) {
        self.ends.close_empty();
    }

    /// A text that is written piece by piece.
    pub fn push_written(&mut self, value: &dyn core::fmt::Display) -> Result<(), Misfit> {
        struct Bytes<'b>(&'b mut Vec<u8>);
        impl core::fmt::Write for Bytes<'_> {
            fn write_str(&mut self, text: &str) -> core::fmt::Result {
                self.0.extend_from_slice(text.as_bytes());
                Ok(())
            }
        }
        core::fmt::Write::write_fmt(&mut Bytes(&mut self.bytes), format_args!("{value}"))
            .map_err(|_| Misfit("a value that cannot be written".into()))?;
        self.ends.close(self.bytes.len())
    }

    pub fn finish(self, nulls: Option<NullBuffer>) -> Result<ArrayRef, ArrowError> {
        Ok(Arc::new(StringArray::try_new(self.ends.finish(), self.bytes.into(), nulls)?))
    }
}

/// A column while it is written.
pub(super) struct Writer {
    pub nulls: Validity,
    pub cells: Written,
}

/// What has been written so far.
pub(super) enum Written {
    Money(Vec<i128>),
    Number(Vec<i128>),
    Instants(Vec<i64>, Arc<str>),
    Days(Vec<i32>),
    Flags(BooleanBufferBuilder),
    Integers(Vec<i64>),
    Words(Words<Int16Type>),
    Texts(Texts),
    List { ends: Ends, items: Box<Writer>, of: FieldRef },
    Struct { columns: FieldColumns, of: Fields },
    Open { ends: Ends, names: Texts, values: Box<Writer>, of: FieldRef },
}

impl Writer {
    pub fn new(place: &Place, zone: &Arc<str>, rows: usize) -> Self {
        let inner = |place: &Place| Box::new(Self::new(place, zone, rows));
        let cells = match (&place.sort, data_type(place, zone)) {
            (Sort::Money, _) => Written::Money(Vec::with_capacity(rows)),
            (Sort::Number, _) => Written::Number(Vec::with_capacity(rows)),
            (Sort::Instant, _) => Written::Instants(Vec::with_capacity(rows), Arc::clone(zone)),
            (Sort::Day, _) => Written::Days(Vec::with_capacity(rows)),
            (Sort::Flag, _) => Written::Flags(BooleanBufferBuilder::new(rows)),
            (Sort::Integer, _) => Written::Integers(Vec::with_capacity(rows)),
            (Sort::Word(words), _) => {
                Written::Words(Words::new(&Vocabulary::new(words.iter().map(String::as_str)), rows))
            }
            (Sort::List(items), DataType::List(of)) => Written::List { ends: Ends::default(), items: inner(items), of },
            (Sort::Struct(fields), DataType::Struct(of)) => {
                let column = |field: &Field| (field.name.clone(), Self::new(&field.place, zone, rows));
                Written::Struct { columns: FieldColumns::new(fields.iter().map(column)), of }
            }
            (Sort::Open(values), DataType::Map(of, _)) => {
                Written::Open { ends: Ends::default(), names: Texts::default(), values: inner(values), of }
            }
            _ => Written::Texts(Texts::default()),
        };
        Self { nulls: Validity::default(), cells }
    }

    pub fn len(&self) -> usize {
        self.nulls.len()
    }

    pub fn push_null(&mut self) {
        self.nulls.push(false);
        match &mut self.cells {
            Written::Money(values) | Written::Number(values) => values.push(0),
            Written::Instants(values, _) | Written::Integers(values) => values.push(0),
            Written::Days(values) => values.push(0),
            Written::Flags(values) => values.append(false),
            Written::Words(words) => words.push_null(),
            Written::Texts(texts) => texts.push_empty(),
            Written::List { ends, .. } | Written::Open { ends, .. } => ends.close_empty(),
            Written::Struct { columns, .. } => columns.row().end(),
        }
    }

    pub fn finish(self) -> Result<ArrayRef, ArrowError> {
        let (len, nulls) = (self.nulls.len(), self.nulls.finish());
        let decimal = |values: Vec<i128>, scale, nulls| {
            Decimal128Array::try_new(values.into(), nulls)?.with_precision_and_scale(DIGITS, scale)
        };
        Ok(match self.cells {
            Written::Money(values) => Arc::new(decimal(values, 2, nulls)?),
            Written::Number(values) => Arc::new(decimal(values, 6, nulls)?),
            Written::Instants(values, zone) => {
                Arc::new(PrimitiveArray::<TimestampMicrosecondType>::try_new(values.into(), nulls)?.with_timezone(zone))
            }
            Written::Days(values) => Arc::new(PrimitiveArray::<Date32Type>::try_new(values.into(), nulls)?),
            Written::Flags(mut values) => Arc::new(BooleanArray::new(values.finish(), nulls)),
            Written::Integers(values) => Arc::new(PrimitiveArray::<Int64Type>::try_new(values.into(), nulls)?),
            Written::Words(words) => words.finish()?,
            Written::Texts(texts) => texts.finish(nulls)?,
            Written::List { ends, items, of } => {
                Arc::new(ListArray::try_new(of, ends.finish(), items.finish()?, nulls)?)
            }
            Written::Struct { columns, of } => {
                let columns = columns.into_writers().map(Self::finish).collect::<Result<Vec<_>, _>>()?;
                Arc::new(StructArray::try_new_with_length(of, columns, nulls, len)?)
            }
            Written::Open { ends, names, values, of } => {
                let DataType::Struct(fields) = of.data_type() else { return Err(no_map()) };
                let columns = alloc::vec![names.finish(None)?, values.finish()?];
                let entries = StructArray::try_new(fields.clone(), columns, None)?;
                Arc::new(MapArray::try_new(of, ends.finish(), entries, nulls, false)?)
            }
        })
    }
}

fn no_map() -> ArrowError {
    ArrowError::SchemaError("a map whose entries are no struct".into())
}
