//! The names under which the domain's values cross serde.
//!
//! Text formats see strings and numbers. An adapter that knows these names hands a value over as one `i128` and so
//! spares the way through text: `Money` in fen, `Number` in millionths, `Instant` in microseconds since 1970 (UTC),
//! `Day` in days since 1 January of the year 1.

/// An amount in yuan.
pub const MONEY: &str = "clausebook::Money";
/// A measure.
pub const NUMBER: &str = "clausebook::Number";
/// An instant.
pub const INSTANT: &str = "clausebook::Instant";
/// A calendar day.
pub const DAY: &str = "clausebook::Day";

/// Implements serde and JSON schema for a value with a text form and an `i128` form.
macro_rules! bridged {
    ($type:ident, $name:expr, $format:literal, $expected:literal, $schema:tt) => {
        impl serde::Serialize for $type {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() {
                    self.write(serializer)
                } else {
                    serializer.serialize_newtype_struct($name, &self.packed())
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Visitor;
                impl<'de> serde::de::Visitor<'de> for Visitor {
                    type Value = $type;

                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str($expected)
                    }

                    fn visit_newtype_struct<D: serde::Deserializer<'de>>(
                        self,
                        deserializer: D,
                    ) -> Result<$type, D::Error> {
                        deserializer.deserialize_any(self)
                    }

                    #[inline]
                    fn visit_i128<E: serde::de::Error>(self, packed: i128) -> Result<$type, E> {
                        $type::unpacked(packed).map_err(E::custom)
                    }

                    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<$type, E> {
                        $type::from_node(&crate::node::Node::Int(value)).map_err(E::custom)
                    }

                    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<$type, E> {
                        $type::from_node(&crate::node::Node::from(value)).map_err(E::custom)
                    }

                    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<$type, E> {
                        $type::from_node(&crate::node::Node::Float(value)).map_err(E::custom)
                    }

                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$type, E> {
                        $type::from_node(&crate::node::Node::from(text)).map_err(E::custom)
                    }
                }
                deserializer.deserialize_newtype_struct($name, Visitor)
            }
        }

        impl core::str::FromStr for $type {
            type Err = crate::invalid::Fault;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $type::from_node(&crate::node::Node::from(text))
            }
        }

        impl schemars::JsonSchema for $type {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!($schema)
            }
        }
    };
}
pub(crate) use bridged;
