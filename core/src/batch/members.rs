//! serde into the columns of a struct, or into the entries of a map.

use alloc::string::{String, ToString as _};

use serde::{
    Serialize,
    ser::{SerializeMap, SerializeStruct},
};

use super::{
    columns::{Ends, Texts, Writer, Written},
    fields::Row,
};
use crate::node::{Misfit, Node, to_node};

type Done = Result<(), Misfit>;

/// The fields of a struct or the entries of a map.
pub(super) struct Members<'w> {
    into: Into<'w>,
    /// The name that a value is to follow.
    name: Option<String>,
}

/// Where they go.
enum Into<'w> {
    Struct(Row<'w>),
    Open { ends: &'w mut Ends, names: &'w mut Texts, values: &'w mut Writer },
}

/// Fields of a struct without a column do not exist.
#[cold]
fn no_column(name: &str) -> Misfit {
    Misfit(alloc::format!("{name} has no column"))
}

impl<'w> Members<'w> {
    #[inline]
    pub fn of(writer: &'w mut Writer) -> Result<Self, Misfit> {
        let into = match &mut writer.cells {
            Written::Struct { columns, .. } => Into::Struct(columns.row()),
            Written::Open { ends, names, values, .. } => Into::Open { ends, names, values },
            _ => return Err(Misfit("an object where a column holds something else".to_string())),
        };
        writer.nulls.push(true);
        Ok(Self { into, name: None })
    }

    /// The column of a field.
    fn column(&mut self, name: &str) -> Result<&mut Writer, Misfit> {
        match &mut self.into {
            Into::Struct(row) => row.named(name).ok_or_else(|| no_column(name)),
            Into::Open { names, values, .. } => {
                names.push(name)?;
                Ok(values)
            }
        }
    }

    /// The column of the next field of a Rust struct.
    #[inline(always)]
    fn next_column(&mut self, name: &'static str) -> Result<&mut Writer, Misfit> {
        match &mut self.into {
            Into::Struct(row) => row.next(name).ok_or_else(|| no_column(name)),
            Into::Open { names, values, .. } => {
                names.push(name)?;
                Ok(values)
            }
        }
    }
}

impl SerializeStruct for Members<'_> {
    type Ok = ();
    type Error = Misfit;

    #[inline]
    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Done {
        value.serialize(self.next_column(name)?)
    }

    #[inline]
    fn skip_field(&mut self, name: &'static str) -> Done {
        if matches!(self.into, Into::Struct(_)) {
            self.next_column(name)?.push_null();
        }
        Ok(())
    }

    fn end(self) -> Done {
        match self.into {
            Into::Struct(row) => {
                row.end();
                Ok(())
            }
            Into::Open { ends, values, .. } => ends.close(values.len()),
        }
    }
}

impl SerializeMap for Members<'_> {
    type Ok = ();
    type Error = Misfit;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Done {
        match to_node(key).map_err(Misfit)? {
            Node::Text(name) => {
                self.name = Some(name.into_owned());
                Ok(())
            }
            _ => Err(Misfit("a name that is no text".to_string())),
        }
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        let name = self.name.take().unwrap_or_default();
        value.serialize(self.column(&name)?)
    }

    fn end(self) -> Done {
        SerializeStruct::end(self)
    }
}
