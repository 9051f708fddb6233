//! An answer as a tree.

use alloc::{
    borrow::Cow,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;

use serde::{
    Serialize, Serializer,
    ser::{self, SerializeMap, SerializeSeq, SerializeStruct},
};

use super::{Misfit, Node};
use crate::{
    bridge::{DAY, INSTANT, MONEY, NUMBER},
    measure::Number,
    money::Money,
    time::{Day, Instant},
};

/// The tree of a value; the domain's values stay what they are.
///
/// # Errors
/// A text where the value has a form that no answer of the library has.
pub fn to_node<T: Serialize + ?Sized>(value: &T) -> Result<Node<'static>, String> {
    value.serialize(Tree).map_err(|misfit| misfit.0)
}

impl ser::Error for Misfit {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

type Made = Result<Node<'static>, Misfit>;

struct Tree;

fn foreign(sort: &str) -> Made {
    Err(Misfit(sort.to_string()))
}

impl Serializer for Tree {
    type Ok = Node<'static>;
    type Error = Misfit;
    type SerializeSeq = List;
    type SerializeMap = Map;
    type SerializeStruct = Map;
    type SerializeTuple = ser::Impossible<Node<'static>, Misfit>;
    type SerializeTupleStruct = ser::Impossible<Node<'static>, Misfit>;
    type SerializeTupleVariant = ser::Impossible<Node<'static>, Misfit>;
    type SerializeStructVariant = ser::Impossible<Node<'static>, Misfit>;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_bool(self, value: bool) -> Made {
        Ok(Node::Flag(value))
    }

    fn serialize_i8(self, value: i8) -> Made {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> Made {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> Made {
        self.serialize_i64(value.into())
    }

    fn serialize_i64(self, value: i64) -> Made {
        Ok(Node::Int(value))
    }

    fn serialize_u8(self, value: u8) -> Made {
        self.serialize_i64(value.into())
    }

    fn serialize_u16(self, value: u16) -> Made {
        self.serialize_i64(value.into())
    }

    fn serialize_u32(self, value: u32) -> Made {
        self.serialize_i64(value.into())
    }

    fn serialize_u64(self, value: u64) -> Made {
        Ok(Node::from(value))
    }

    fn serialize_f32(self, _: f32) -> Made {
        foreign("f32")
    }

    fn serialize_f64(self, _: f64) -> Made {
        foreign("f64")
    }

    fn serialize_char(self, value: char) -> Made {
        Ok(Node::from(value.to_string()))
    }

    fn serialize_str(self, value: &str) -> Made {
        Ok(Node::from(value.to_string()))
    }

    fn serialize_bytes(self, _: &[u8]) -> Made {
        foreign("bytes")
    }

    fn serialize_none(self) -> Made {
        Ok(Node::Null)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Made {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Made {
        Ok(Node::Null)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Made {
        Ok(Node::Null)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, word: &'static str) -> Made {
        Ok(Node::Text(Cow::Borrowed(word)))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Made {
        let packed = || value.serialize(Packed);
        let fault = |fault: crate::Fault| Misfit(fault.to_string());
        Ok(match name {
            MONEY => Node::Money(Money::unpacked(packed()?).map_err(fault)?),
            // An answer may lie beyond what is taken as input: a lateness in seconds, say.
            NUMBER => Node::Number(Number::from_millionths(packed()?.try_into().unwrap_or(i64::MAX))),
            INSTANT => Node::Instant(Instant::unpacked(packed()?).map_err(fault)?),
            DAY => Node::Day(Day::unpacked(packed()?).map_err(fault)?),
            _ => value.serialize(self)?,
        })
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Made {
        Ok(Node::Map(alloc::vec![(Cow::Borrowed(variant), value.serialize(self)?)]))
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<List, Misfit> {
        Ok(List(Vec::with_capacity(len.unwrap_or_default())))
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Misfit> {
        Err(Misfit("tuple".to_string()))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Misfit> {
        Err(Misfit("tuple struct".to_string()))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Misfit> {
        Err(Misfit("tuple variant".to_string()))
    }

    fn serialize_map(self, len: Option<usize>) -> Result<Map, Misfit> {
        Ok(Map { fields: Vec::with_capacity(len.unwrap_or_default()), name: None })
    }

    fn serialize_struct(self, _: &'static str, len: usize) -> Result<Map, Misfit> {
        self.serialize_map(Some(len))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Misfit> {
        Err(Misfit("struct variant".to_string()))
    }
}

struct List(Vec<Node<'static>>);

impl SerializeSeq for List {
    type Ok = Node<'static>;
    type Error = Misfit;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Misfit> {
        self.0.push(value.serialize(Tree)?);
        Ok(())
    }

    fn end(self) -> Made {
        Ok(Node::List(self.0))
    }
}

struct Map {
    fields: Vec<(Cow<'static, str>, Node<'static>)>,
    name: Option<String>,
}

impl SerializeMap for Map {
    type Ok = Node<'static>;
    type Error = Misfit;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Misfit> {
        match key.serialize(Tree)? {
            Node::Text(name) => {
                self.name = Some(name.into_owned());
                Ok(())
            }
            _ => Err(Misfit("a name that is no text".to_string())),
        }
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Misfit> {
        let name = self.name.take().unwrap_or_default();
        self.fields.push((Cow::Owned(name), value.serialize(Tree)?));
        Ok(())
    }

    fn end(self) -> Made {
        Ok(Node::Map(self.fields))
    }
}

impl SerializeStruct for Map {
    type Ok = Node<'static>;
    type Error = Misfit;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Misfit> {
        self.fields.push((Cow::Borrowed(name), value.serialize(Tree)?));
        Ok(())
    }

    fn end(self) -> Made {
        Ok(Node::Map(self.fields))
    }
}

/// Takes the one `i128` of a value that crosses packed.
pub(crate) struct Packed;

macro_rules! packed_only {
    ($($method:ident($($type:ty),*)),+) => {
        $(fn $method(self, $(_: $type),*) -> Result<i128, Misfit> {
            Err(Misfit("not packed".to_string()))
        })+
    };
}

impl Serializer for Packed {
    type Ok = i128;
    type Error = Misfit;
    type SerializeSeq = ser::Impossible<i128, Misfit>;
    type SerializeMap = ser::Impossible<i128, Misfit>;
    type SerializeStruct = ser::Impossible<i128, Misfit>;
    type SerializeTuple = ser::Impossible<i128, Misfit>;
    type SerializeTupleStruct = ser::Impossible<i128, Misfit>;
    type SerializeTupleVariant = ser::Impossible<i128, Misfit>;
    type SerializeStructVariant = ser::Impossible<i128, Misfit>;

    fn serialize_i128(self, value: i128) -> Result<i128, Misfit> {
        Ok(value)
    }

    packed_only!(
        serialize_bool(bool),
        serialize_i8(i8),
        serialize_i16(i16),
        serialize_i32(i32),
        serialize_i64(i64),
        serialize_u8(u8),
        serialize_u16(u16),
        serialize_u32(u32),
        serialize_u64(u64),
        serialize_f32(f32),
        serialize_f64(f64),
        serialize_char(char),
        serialize_str(&str),
        serialize_bytes(&[u8]),
        serialize_none(),
        serialize_unit(),
        serialize_unit_struct(&'static str),
        serialize_unit_variant(&'static str, u32, &'static str)
    );

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<i128, Misfit> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<i128, Misfit> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<i128, Misfit> {
        Err(Misfit("not packed".to_string()))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Misfit> {
        Err(Misfit("not packed".to_string()))
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Misfit> {
        Err(Misfit("not packed".to_string()))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Misfit> {
        Err(Misfit("not packed".to_string()))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Misfit> {
        Err(Misfit("not packed".to_string()))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Misfit> {
        Err(Misfit("not packed".to_string()))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, Misfit> {
        Err(Misfit("not packed".to_string()))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Misfit> {
        Err(Misfit("not packed".to_string()))
    }
}

/// A tree in the wire form. What came from another language and has none is written as its words.
impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Flag(value) => serializer.serialize_bool(*value),
            Self::Int(value) => serializer.serialize_i64(*value),
            Self::Float(value) => serializer.serialize_f64(*value),
            Self::Decimal(value) => serializer.collect_str(value),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Unfit(_, text) => serializer.serialize_str(text),
            Self::Instant(value) => value.serialize(serializer),
            Self::Day(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Money(value) => value.serialize(serializer),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Self::Map(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}
