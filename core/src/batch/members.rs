//! serde into the columns of a struct, or into the entries of a map.

use alloc::{
    string::{String, ToString as _},
    vec::Vec,
};

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
    Struct { names: &'w [String], columns: &'w mut [Writer], order: &'w mut Order, row: usize, next: usize },
    Open { ends: &'w mut Ends, names: &'w mut Texts, values: &'w mut Writer },
}

impl<'w> Members<'w> {
    pub fn of(writer: &'w mut Writer) -> Result<Self, Misfit> {
        let row = writer.nulls.len();
        let into = match &mut writer.cells {
            Written::Struct { names, columns, order, .. } => Into::Struct { names, columns, order, row, next: 0 },
            Written::Open { ends, names, values, .. } => Into::Open { ends, names, values },
            _ => return Err(Misfit("an object where a column holds something else".to_string())),
        };
        writer.nulls.push(true);
        Ok(Self { into, name: None })
    }

    /// The column of a field; fields of a struct without a column do not exist.
    fn column(&mut self, name: &str) -> Result<&mut Writer, Misfit> {
        match &mut self.into {
            Into::Struct { names, columns, row, .. } => {
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

    /// The column of the next field of a Rust struct: the same one as in the row before.
    #[inline]
    fn next_column(&mut self, name: &'static str) -> Result<&mut Writer, Misfit> {
        match &mut self.into {
            Into::Struct { names, columns, order, next, .. } => {
                let at = order.place(*next, name, names);
                *next = next.saturating_add(1);
                at.and_then(|at| columns.get_mut(at)).ok_or_else(|| Misfit(alloc::format!("{name} has no column")))
            }
            Into::Open { names, values, .. } => {
                names.push(name)?;
                Ok(values)
            }
        }
    }
}

/// The columns of a Rust struct's fields in their order, as the first row found them.
#[derive(Default)]
pub(super) struct Order(Vec<(*const str, usize)>);

impl Order {
    #[inline]
    fn place(&mut self, next: usize, name: &'static str, names: &[String]) -> Option<usize> {
        match self.0.get(next) {
            Some((known, at)) if core::ptr::eq(*known, name) => Some(*at),
            known => {
                let at = names.iter().position(|known| known == name)?;
                if known.is_none() {
                    self.0.push((name, at));
                }
                Some(at)
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
        if matches!(self.into, Into::Struct { .. }) {
            self.next_column(name)?.push_null();
        }
        Ok(())
    }

    fn end(self) -> Done {
        match self.into {
            // What was not written is not there in this row.
            Into::Struct { columns, next, .. } if next == columns.len() => Ok(()),
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
