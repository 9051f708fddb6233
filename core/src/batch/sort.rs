//! What may stand in a column, from the JSON schema of an input or a value.

use alloc::{
    boxed::Box,
    string::{String, ToString},
    sync::Arc,
    vec::Vec,
};

use schemars::Schema;
use serde_json::Value;

use crate::{
    invalid::{Code, Fault},
    node::DEEPEST,
    schema::{missing_field, resolve, sort_of, words_of},
};

/// The sort of a value.
#[derive(Debug, Clone)]
pub(super) enum Sort {
    Money,
    Number,
    Instant,
    Day,
    Flag,
    Integer,
    Word(Arc<[String]>),
    Text,
    List(Box<Place>),
    Struct(Arc<[Field]>),
    /// Values of one sort under any names.
    Open(Box<Place>),
}

/// Where a value may stand.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub sort: Sort,
    /// Whether null will do.
    pub nullable: bool,
    /// Whether something of its own stands in for what is left out.
    pub default: bool,
}

/// A field of a struct.
#[derive(Debug, Clone)]
pub(super) struct Field {
    pub name: String,
    pub place: Place,
    /// The fault of its absence, where it has to be there.
    pub missing: Option<Fault>,
}

impl Place {
    /// What a schema says.
    ///
    /// # Errors
    /// A fault where the schema has a form that no function of the library has.
    pub fn of(schema: &Schema) -> Result<Self, Fault> {
        Walk { root: schema.as_value() }.place(schema.as_value(), 0)
    }

    /// The fields, where it is a struct.
    pub fn fields(&self) -> Option<&Arc<[Field]>> {
        match &self.sort {
            Sort::Struct(fields) => Some(fields),
            _ => None,
        }
    }
}

struct Walk<'w> {
    root: &'w Value,
}

impl<'w> Walk<'w> {
    fn place(&self, schema: &'w Value, depth: usize) -> Result<Place, Fault> {
        if depth > DEEPEST {
            return Err(foreign(schema));
        }
        let default = schema.get("default").is_some_and(|value| !value.is_null());
        let schema = resolve(self.root, schema);
        if let Some(words) = words_of(schema) {
            let words = words.into_iter().map(ToString::to_string).collect();
            return Ok(Place { sort: Sort::Word(words), nullable: false, default });
        }
        if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
            let choice = choices.iter().find(|choice| sort_of(choice).0 != "null").ok_or_else(|| foreign(schema))?;
            return Ok(Place { nullable: true, default, ..self.place(choice, depth.saturating_add(1))? });
        }
        let (sort, nullable) = sort_of(schema);
        let sort = match (sort, schema.get("format").and_then(Value::as_str)) {
            (_, Some("money")) => Sort::Money,
            (_, Some("decimal")) => Sort::Number,
            (_, Some("date-time")) => Sort::Instant,
            (_, Some("date")) => Sort::Day,
            ("boolean", _) => Sort::Flag,
            ("integer", _) => Sort::Integer,
            ("string", _) => Sort::Text,
            ("array", _) => Sort::List(self.inner(schema, "items", depth)?),
            ("object", _) if schema.get("additionalProperties").is_some_and(Value::is_object) => {
                Sort::Open(self.inner(schema, "additionalProperties", depth)?)
            }
            ("object", _) => Sort::Struct(self.fields(schema, depth)?),
            _ => return Err(foreign(schema)),
        };
        Ok(Place { sort, nullable, default })
    }

    fn inner(&self, schema: &'w Value, name: &str, depth: usize) -> Result<Box<Place>, Fault> {
        let inner = schema.get(name).ok_or_else(|| foreign(schema))?;
        self.place(inner, depth.saturating_add(1)).map(Box::new)
    }

    fn fields(&self, schema: &'w Value, depth: usize) -> Result<Arc<[Field]>, Fault> {
        let required = schema.get("required").and_then(Value::as_array);
        let required: Vec<&str> = required.into_iter().flatten().filter_map(Value::as_str).collect();
        let properties = schema.get("properties").and_then(Value::as_object);
        let field = |(name, of): (&'w String, &'w Value)| {
            let missing = required.contains(&name.as_str()).then(|| missing_field(name, Some(of)));
            Ok(Field { name: name.clone(), place: self.place(of, depth.saturating_add(1))?, missing })
        };
        properties.into_iter().flatten().map(field).collect()
    }
}

fn foreign(schema: &Value) -> Fault {
    Fault::new(Code::Internal, "", ("a schema that a column can have", "列所能有的模式")).got(schema)
}
