//! serde into the columns of a struct, or into the entries of a map.

use alloc::string::{String, ToString as _};

use serde::{
    Serialize,
    ser::{SerializeMap, SerializeStruct},
};

use super::columns::{Ends, Texts, Writer, Written};
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
    Struct { names: &'w [String], columns: &'w mut [Writer], row: usize },
    Open { ends: &'w mut Ends, names: &'w mut Texts, values: &'w mut Writer },
}

impl<'w> Members<'w> {
    pub fn of(writer: &'w mut Writer) -> Result<Self, Misfit> {
        let row = writer.nulls.len();
        let into = match &mut writer.cells {
            Written::Struct { names, columns, .. } => Into::Struct { names, columns, row },
            Written::Open { ends, names, values, .. } => Into::Open { ends, names, values },
            _ => return Err(Misfit("an object where a column holds something else".to_string())),
        };
        writer.nulls.append_non_null();
        Ok(Self { into, name: None })
    }

    /// The column of a field; fields of a struct without a column do not exist.
    fn column(&mut self, name: &str) -> Result<&mut Writer, Misfit> {
        match &mut self.into {
            Into::Struct { names, columns, row } => {
                let at = names.iter().position(|known| known == name);
                let column = at.and_then(|at| columns.get_mut(at)).filter(|column| column.len() == *row);
                column.ok_or_else(|| Misfit(alloc::format!("{name} has no column")))
            }
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

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Done {
        value.serialize(self.column(name)?)
    }

    fn end(self) -> Done {
        match self.into {
            // What was not written is not there in this row.
            Into::Struct { columns, row, .. } => {
                columns.iter_mut().filter(|column| column.len() == row).for_each(Writer::push_null);
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
