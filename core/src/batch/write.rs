//! serde into columns: the value of an answer, typed or as a tree, goes straight to where it will stand.

use alloc::string::ToString as _;

use serde::{
    Serialize, Serializer,
    ser::{Impossible, SerializeSeq},
};

use super::{
    columns::{Ends, Writer, Written},
    members::Members,
};
use crate::{
    bridge::{DAY, INSTANT, MONEY, NUMBER},
    node::{Misfit, Packed},
    time::{Day, Instant},
};

type Done = Result<(), Misfit>;

fn foreign(sort: &str) -> Misfit {
    Misfit(alloc::format!("{sort} where a column holds something else"))
}

impl Writer {
    #[inline(always)]
    fn push_packed(&mut self, name: &'static str, packed: i128) -> Done {
        let fault = |fault: crate::Fault| Misfit(fault.to_string());
        match (name, &mut self.cells) {
            (MONEY, Written::Money(values)) | (NUMBER, Written::Number(values)) => values.push(packed),
            (INSTANT, Written::Instants(values, _)) => values.push(Instant::micros_of(packed)),
            (DAY, Written::Days(values)) => {
                values.push(Day::unpacked(packed).map_err(fault)?.date().to_epoch_days());
            }
            _ => return Err(foreign(name)),
        }
        self.nulls.push(true);
        Ok(())
    }
}

macro_rules! whole {
    ($($method:ident($type:ty)),+) => {
        $(fn $method(self, value: $type) -> Done {
            let value = i64::try_from(value).map_err(|_| foreign("a whole number beyond 64 bits"))?;
            let Written::Integers(values) = &mut self.cells else { return Err(foreign("a whole number")) };
            values.push(value);
            self.nulls.push(true);
            Ok(())
        })+
    };
}

impl<'w> Serializer for &'w mut Writer {
    type Ok = ();
    type Error = Misfit;
    type SerializeSeq = Items<'w>;
    type SerializeMap = Members<'w>;
    type SerializeStruct = Members<'w>;
    type SerializeTuple = Impossible<(), Misfit>;
    type SerializeTupleStruct = Impossible<(), Misfit>;
    type SerializeTupleVariant = Impossible<(), Misfit>;
    type SerializeStructVariant = Impossible<(), Misfit>;

    fn is_human_readable(&self) -> bool {
        false
    }

    whole!(
        serialize_i8(i8),
        serialize_i16(i16),
        serialize_i32(i32),
        serialize_i64(i64),
        serialize_u8(u8),
        serialize_u16(u16),
        serialize_u32(u32),
        serialize_u64(u64)
    );

    fn serialize_bool(self, value: bool) -> Done {
        let Written::Flags(values) = &mut self.cells else { return Err(foreign("a truth value")) };
        values.append(value);
        self.nulls.push(true);
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Done {
        match &mut self.cells {
            Written::Words(words) => words.push(value)?,
            Written::Texts(texts) => texts.push(value)?,
            _ => return Err(foreign("a text")),
        }
        self.nulls.push(true);
        Ok(())
    }

    #[inline]
    fn serialize_none(self) -> Done {
        self.push_null();
        Ok(())
    }

    #[inline(always)]
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Done {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Done {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, place: u32, word: &'static str) -> Done {
        match &mut self.cells {
            Written::Words(words) => words.push_expected(usize::try_from(place).unwrap_or(usize::MAX), word)?,
            _ => return self.serialize_str(word),
        }
        self.nulls.push(true);
        Ok(())
    }

    #[inline(always)]
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Done {
        match name {
            MONEY | NUMBER | INSTANT | DAY => self.push_packed(name, value.serialize(Packed)?),
            _ => value.serialize(self),
        }
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'w>, Misfit> {
        match &mut self.cells {
            Written::List { ends, items, .. } => {
                self.nulls.push(true);
                Ok(Items { ends, items })
            }
            _ => Err(foreign("a list")),
        }
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members<'w>, Misfit> {
        Members::of(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members<'w>, Misfit> {
        Members::of(self)
    }

    fn serialize_f32(self, _: f32) -> Done {
        Err(foreign("a binary number"))
    }

    fn serialize_f64(self, _: f64) -> Done {
        Err(foreign("a binary number"))
    }

    fn serialize_char(self, value: char) -> Done {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_bytes(self, _: &[u8]) -> Done {
        Err(foreign("bytes"))
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(self, _: &'static str, _: u32, _: &'static str, _: &T) -> Done {
        Err(foreign("a variant"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Misfit> {
        Err(foreign("a tuple"))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Misfit> {
        Err(foreign("a tuple"))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Misfit> {
        Err(foreign("a variant"))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Misfit> {
        Err(foreign("a variant"))
    }
}

/// The items of a list.
pub(super) struct Items<'w> {
    ends: &'w mut Ends,
    items: &'w mut Writer,
}

impl SerializeSeq for Items<'_> {
    type Ok = ();
    type Error = Misfit;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        value.serialize(&mut *self.items)
    }

    fn end(self) -> Done {
        self.ends.close(self.items.len())
    }
}
