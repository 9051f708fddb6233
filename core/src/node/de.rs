//! A tree as a serde data format, and a tree read from one.

use alloc::{
    borrow::Cow,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{self, IntoDeserializer, MapAccess, SeqAccess, Visitor, value::StrDeserializer},
    forward_to_deserialize_any,
};

use super::{LONGEST_LIST, LONGEST_TEXT, MOST_FIELDS, Node};
use crate::bridge::{DAY, INSTANT, MONEY, NUMBER};

/// Why a tree does not fit a type. The faults with their paths are worked out afterwards, from the schema.
#[derive(Debug)]
pub struct Misfit(pub(crate) String);

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl core::error::Error for Misfit {}

impl de::Error for Misfit {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

fn misfit<T>(message: &str) -> Result<T, Misfit> {
    Err(Misfit(message.to_string()))
}

impl<'de, 'a> Deserializer<'de> for &'de Node<'a> {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self {
            Node::Null => visitor.visit_unit(),
            Node::Flag(value) => visitor.visit_bool(*value),
            Node::Int(value) => visitor.visit_i64(*value),
            Node::Float(value) => visitor.visit_f64(*value),
            Node::Text(text) if text.len() > LONGEST_TEXT => misfit("text too long"),
            Node::Text(text) => visitor.visit_str(text),
            Node::List(items) if items.len() > LONGEST_LIST => misfit("list too long"),
            Node::List(items) => visitor.visit_seq(Items(items.iter())),
            Node::Map(fields) if fields.len() > MOST_FIELDS => misfit("object too large"),
            Node::Map(fields) => visitor.visit_map(Fields { fields: fields.iter(), value: None }),
            Node::Decimal(value) => visitor.visit_str(&value.to_string()),
            Node::Number(value) => visitor.visit_str(&value.to_string()),
            Node::Money(value) => visitor.visit_str(&value.to_string()),
            Node::Instant(value) => visitor.visit_str(&value.to_string()),
            Node::Day(value) => visitor.visit_str(&value.to_string()),
            Node::Unfit(_, got) => misfit(got),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self {
            Node::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Misfit> {
        match (name, self) {
            (MONEY, Node::Money(value)) => visitor.visit_i128(value.fen().into()),
            (MONEY, Node::Decimal(_) | Node::Number(_)) => {
                let money = crate::Money::from_node(self).map_err(|fault| Misfit(fault.to_string()))?;
                visitor.visit_i128(money.fen().into())
            }
            (NUMBER, Node::Number(value)) => visitor.visit_i128(value.millionths().into()),
            (NUMBER, Node::Decimal(_) | Node::Money(_)) => {
                let number = crate::Number::from_node(self).map_err(|fault| Misfit(fault.to_string()))?;
                visitor.visit_i128(number.millionths().into())
            }
            (INSTANT, Node::Instant(value)) => visitor.visit_i128(value.packed()),
            (DAY, Node::Day(value)) => visitor.visit_i128(value.number().into()),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        match self {
            Node::Text(word) => visitor.visit_enum(StrDeserializer::<Misfit>::new(word)),
            _ => misfit("no word"),
        }
    }

    /// Of a name that stands twice a map would keep the last value only, and what the first one says would be lost.
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self {
            Node::Map(fields) if fields.len() <= MOST_FIELDS && has_duplicate(fields) => misfit("a name stands twice"),
            _ => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct struct identifier ignored_any
    }
}

fn has_duplicate(fields: &[(Cow<'_, str>, Node<'_>)]) -> bool {
    fields.iter().enumerate().any(|(at, (name, _))| fields.iter().take(at).any(|(earlier, _)| earlier == name))
}

struct Items<'de, 'a>(core::slice::Iter<'de, Node<'a>>);

impl<'de> SeqAccess<'de> for Items<'de, '_> {
    type Error = Misfit;

    fn next_element_seed<T: de::DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Misfit> {
        self.0.next().map(|item| seed.deserialize(item)).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

struct Fields<'de, 'a> {
    fields: core::slice::Iter<'de, (Cow<'a, str>, Node<'a>)>,
    value: Option<&'de Node<'a>>,
}

impl<'de> MapAccess<'de> for Fields<'de, '_> {
    type Error = Misfit;

    fn next_key_seed<K: de::DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Misfit> {
        match self.fields.next() {
            Some((name, value)) => {
                self.value = Some(value);
                let name: StrDeserializer<'_, Misfit> = name.as_ref().into_deserializer();
                seed.deserialize(name).map(Some)
            }
            None => Ok(None),
        }
    }

    fn next_value_seed<V: de::DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Misfit> {
        match self.value.take() {
            Some(value) => seed.deserialize(value),
            None => misfit("a value without its name"),
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Node<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Tree;

        impl<'de> Visitor<'de> for Tree {
            type Value = Node<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("any value")
            }

            fn visit_unit<E>(self) -> Result<Node<'de>, E> {
                Ok(Node::Null)
            }

            fn visit_none<E>(self) -> Result<Node<'de>, E> {
                Ok(Node::Null)
            }

            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node<'de>, D::Error> {
                deserializer.deserialize_any(self)
            }

            fn visit_bool<E>(self, value: bool) -> Result<Node<'de>, E> {
                Ok(Node::Flag(value))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Node<'de>, E> {
                Ok(Node::Int(value))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Node<'de>, E> {
                Ok(Node::from(value))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Node<'de>, E> {
                Ok(Node::Float(value))
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Node<'de>, E> {
                Ok(Node::from(text))
            }

            fn visit_str<E>(self, text: &str) -> Result<Node<'de>, E> {
                Ok(Node::Text(Cow::Owned(text.to_string())))
            }

            fn visit_string<E>(self, text: String) -> Result<Node<'de>, E> {
                Ok(Node::Text(Cow::Owned(text)))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node<'de>, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element()? {
                    list.push(item);
                }
                Ok(Node::List(list))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Node<'de>, A::Error> {
                let mut map = Vec::new();
                while let Some((Name(name), value)) = fields.next_entry::<Name<'de>, Node<'de>>()? {
                    // TOML hands its own days and instants over under this name.
                    if name == "$__toml_private_datetime" {
                        return Ok(value);
                    }
                    map.push((name, value));
                }
                Ok(Node::Map(map))
            }
        }

        deserializer.deserialize_any(Tree)
    }
}

/// A field's name, borrowed from the text where it can be.
struct Name<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Name<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl<'de> Visitor<'de> for Text {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(text.to_string())))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests {
    use crate::{functions, invalid::Code};

    #[test]
    fn a_name_that_stands_twice_is_a_fault_in_a_map_too() {
        let table = [
            (
                "skin_clinic.limit.output_pressure.check",
                r#"{"pressure_mpa": 0.9, "pressure_mpa": 0.5}"#,
                "pressure_mpa",
            ),
            (
                "skin_clinic.limit.headed_angle.check",
                r#"{"facts": {"eye_site": false, "eye_site": true}}"#,
                "facts.eye_site",
            ),
            ("furniture_store.cancel", r#"{"insisted": true, "insisted": false}"#, "insisted"),
        ];
        for (function, input, path) in table {
            let error = functions::call_json(function, "{}", input).unwrap_err();
            let fault = &error.faults()[0];
            assert_eq!((fault.code, fault.path.as_str()), (Code::Duplicate, path), "{function}");
        }
    }
}
