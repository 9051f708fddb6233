//! serde from columns: a row is read into its type without a tree between.
//!
//! What does not fit here is read once more as a tree, for its faults.

use alloc::{
    boxed::Box,
    collections::BTreeSet,
    rc::Rc,
    string::{String, ToString as _},
    vec::Vec,
};
use core::{fmt, marker::PhantomData, ops::Range};

use serde::{
    Deserialize, Deserializer,
    de::{
        DeserializeSeed, MapAccess, SeqAccess, Visitor,
        value::{StrDeserializer, U32Deserializer, UnitDeserializer},
    },
    forward_to_deserialize_any,
};

use super::reader::{Cells, Reader, Struct};
use crate::{
    bridge::{DAY, INSTANT, MONEY, NUMBER},
    node::{LONGEST_LIST, LONGEST_TEXT, MOST_FIELDS, Node},
    time::Instant,
};

/// A cell that holds something, behind all dictionaries.
#[derive(Clone, Copy)]
pub(super) struct Given<'r> {
    cells: &'r Cells,
    row: usize,
    number: Option<i64>,
}

/// A cell does not hold what its place asks for. What that is, is found out along the schema.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unfit;

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that has no place here")
    }
}

impl core::error::Error for Unfit {}

impl serde::de::Error for Unfit {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl<'r> Given<'r> {
    #[inline]
    pub fn of(reader: &'r Reader, row: usize) -> Option<Self> {
        if let cells @ Cells::Numbers(numbers) = &reader.cells {
            return numbers.get(row).map(|number| Self { cells, row, number });
        }
        if row >= reader.len || reader.nulls.as_ref().is_some_and(|nulls| nulls.is_null(row)) {
            return None;
        }
        match &reader.cells {
            Cells::Nothing => None,
            Cells::Dictionary { keys, values } => Self::of(values, *keys.get(row)?),
            cells => Some(Self { cells, row, number: None }),
        }
    }

    #[inline]
    fn text(self) -> Option<&'r str> {
        self.cells.text(self.row).filter(|text| text.len() <= LONGEST_TEXT)
    }
}

/// Deserializes a cell, or null where it holds nothing.
#[inline(always)]
fn deserialize<'de, T: DeserializeSeed<'de>>(seed: T, cell: Option<Given<'de>>) -> Result<T::Value, Unfit> {
    match cell {
        Some(given) => seed.deserialize(given),
        None => seed.deserialize(UnitDeserializer::<Unfit>::new()),
    }
}

impl<'de> Deserializer<'de> for Given<'de> {
    type Error = Unfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        let row = self.row;
        match self.cells {
            Cells::Numbers(numbers) if matches!(*numbers.cells, Cells::Flags(_)) => self.deserialize_bool(visitor),
            Cells::Integers(values) => visitor.visit_i64(values.get(row).copied().unwrap_or_default()),
            Cells::Floats(values) => visitor.visit_f64(values.get(row).copied().unwrap_or_default()),
            Cells::List { .. } => self.deserialize_seq(visitor),
            Cells::Struct(_) | Cells::Map { .. } => self.deserialize_map(visitor),
            cells => match cells.text(row) {
                Some(text) if text.len() > LONGEST_TEXT => Err(Unfit),
                Some(text) => visitor.visit_str(text),
                None => scalar(&cells.node(row), visitor),
            },
        }
    }

    #[inline(always)]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_some(self)
    }

    #[inline(always)]
    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Unfit> {
        match (name, self.number) {
            (MONEY | NUMBER | DAY, Some(number)) => visitor.visit_i128(number.into()),
            (INSTANT, Some(micros)) => visitor.visit_i128(Instant::packed_micros(micros)),
            (MONEY | NUMBER | DAY | INSTANT, None) => Err(Unfit),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    #[inline(always)]
    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.number {
            Some(flag) => visitor.visit_bool(flag != 0),
            None => Err(Unfit),
        }
    }

    #[inline]
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        if let (Some(place), Cells::Numbers(numbers)) = (self.number, self.cells)
            && numbers.are_places_of(names)
            && let Ok(place) = u32::try_from(place)
        {
            return visitor.visit_enum(U32Deserializer::<Unfit>::new(place));
        }
        match self.text() {
            Some(word) => visitor.visit_enum(StrDeserializer::<Unfit>::new(word)),
            None => Err(Unfit),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.cells {
            Cells::List { spans, items } => {
                let span = spans.get(self.row);
                if span.len() > LONGEST_LIST {
                    return Err(Unfit);
                }
                visitor.visit_seq(Items { items, span })
            }
            _ => Err(Unfit),
        }
    }

    #[inline]
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        let Cells::Struct(of) = self.cells else { return self.deserialize_map(visitor) };
        match of.order.get_or_init(|| Order::of(of, fields)) {
            Some(order) if order.is_of(fields) => {
                visitor.visit_seq(Members { slots: order.slots.iter(), row: self.row })
            }
            _ => Err(Unfit),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        let row = self.row;
        match self.cells {
            Cells::Struct(of) => {
                let entries = of.stated(row).map(move |(name, reader)| (name, Given::of(reader, row)));
                visitor.visit_map(Entries { entries, value: None })
            }
            Cells::Map { spans, names, values } => {
                let span = spans.get(row);
                if span.len() > MOST_FIELDS {
                    return Err(Unfit);
                }
                let name = |at| Given::of(names, at).and_then(Given::text);
                let once: BTreeSet<&str> = span.clone().filter_map(name).collect();
                if once.len() < span.len() {
                    return Err(Unfit);
                }
                let entries = span.filter_map(|at| Some((name(at)?, Given::of(values, at))));
                visitor.visit_map(Entries { entries, value: None })
            }
            _ => Err(Unfit),
        }
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        tuple tuple_struct identifier ignored_any
    }
}

/// A value that crosses as text where nobody asks for its own form.
fn scalar<'de, V: Visitor<'de>>(node: &Node<'_>, visitor: V) -> Result<V::Value, Unfit> {
    let text: String = match node {
        Node::Decimal(value) => value.to_string(),
        Node::Instant(value) => value.to_string(),
        Node::Day(value) => value.to_string(),
        Node::Text(text) => return visitor.visit_str(text),
        Node::Int(value) => return visitor.visit_i64(*value),
        _ => return Err(Unfit),
    };
    visitor.visit_string(text)
}

/// The columns of a struct in the order of a Rust struct's fields.
pub(super) struct Order {
    fields: *const &'static str,
    slots: Box<[Slot]>,
}

struct Slot {
    column: Option<Rc<Reader>>,
    /// Whether what is left out is null, and not simply left out.
    null: bool,
}

impl Order {
    /// None where the Rust struct has other fields than the schema: names of old, say.
    fn of(of: &Struct, fields: &'static [&'static str]) -> Option<Self> {
        let slot = |name: &&str| {
            let (at, field) = of.fields.iter().enumerate().find(|(_, field)| field.name == **name)?;
            let column = of.members.iter().find(|(of, _)| *of == at).map(|(_, reader)| Rc::clone(reader));
            Some(Slot { column, null: field.place.nullable && !field.place.default })
        };
        let slots: Vec<Slot> = fields.iter().filter_map(slot).collect();
        let complete = slots.len() == fields.len() && fields.len() == of.fields.len();
        complete.then(|| Self { fields: fields.as_ptr(), slots: slots.into() })
    }

    fn is_of(&self, fields: &'static [&'static str]) -> bool {
        core::ptr::eq(self.fields, fields.as_ptr())
    }
}

/// The fields of a struct in a row.
struct Members<'r> {
    slots: core::slice::Iter<'r, Slot>,
    row: usize,
}

impl<'de> SeqAccess<'de> for Members<'de> {
    type Error = Unfit;

    #[inline(always)]
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Unfit> {
        let Some(slot) = self.slots.next() else { return Ok(None) };
        match slot.column.as_deref().and_then(|column| Given::of(column, self.row)) {
            None if !slot.null => Ok(None),
            cell => deserialize(seed, cell).map(Some),
        }
    }

    #[inline(always)]
    fn next_element<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, Unfit> {
        self.next_element_seed(PhantomData)
    }
}

/// The items of a list.
struct Items<'r> {
    items: &'r Reader,
    span: Range<usize>,
}

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Unfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Unfit> {
        self.span.next().map(|at| deserialize(seed, Given::of(self.items, at))).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.span.len())
    }
}

/// Values under their names.
struct Entries<'r, I> {
    entries: I,
    value: Option<Option<Given<'r>>>,
}

impl<'de, I: Iterator<Item = (&'de str, Option<Given<'de>>)>> MapAccess<'de> for Entries<'de, I> {
    type Error = Unfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Unfit> {
        let Some((name, value)) = self.entries.next() else { return Ok(None) };
        self.value = Some(value);
        seed.deserialize(StrDeserializer::<Unfit>::new(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unfit> {
        match self.value.take() {
            Some(value) => deserialize(seed, value),
            None => Err(Unfit),
        }
    }
}
