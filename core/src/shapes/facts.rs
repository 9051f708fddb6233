//! Plain named facts, each true, false or not known, and the conditions that ask for them.

use alloc::{collections::BTreeMap, string::String, vec::Vec};

use schemars::{Schema, json_schema};
use serde_json::{Map, Value, json};

use crate::book::Condition;

/// The facts of a case by name; one that is left out, or null, is not known.
pub type Facts = BTreeMap<String, Option<bool>>;

/// Whether a condition holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// That hangs on this fact, which is not known.
    Unknown(&'static str),
}

impl Condition {
    /// Whether the condition holds of these facts: a known fact that decides it beats one that is not known.
    #[must_use]
    pub fn holds(&self, facts: &Facts) -> Holds {
        let known = |name: &&'static str| facts.get(*name).copied().flatten();
        let mut open = None;
        for name in self.all {
            match known(name) {
                Some(true) => {}
                Some(false) => return Holds::No,
                None => open = open.or(Some(*name)),
            }
        }
        for name in self.none {
            match known(name) {
                Some(false) => {}
                Some(true) => return Holds::No,
                None => open = open.or(Some(*name)),
            }
        }
        if !self.any.is_empty() && !self.any.iter().any(|name| known(name) == Some(true)) {
            match self.any.iter().find(|name| known(name).is_none()) {
                Some(name) => open = open.or(Some(*name)),
                None => return Holds::No,
            }
        }
        open.map_or(Holds::Yes, Holds::Unknown)
    }

    /// Every fact that it asks for.
    pub fn facts(&self) -> impl Iterator<Item = &'static str> {
        self.all.iter().chain(self.any).chain(self.none).copied()
    }
}

/// The facts that the conditions ask for, each once, in the order of their first mention.
pub(crate) fn named<'c>(conditions: impl Iterator<Item = &'c Condition>) -> Vec<&'static str> {
    let mut names = Vec::new();
    for name in conditions.flat_map(Condition::facts) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The schema of an object with these optional names and no others; `propertyNames` says that they are words of the
/// book, which no binding writes its own way.
pub(crate) fn object_of(names: &[&'static str], value: &Value, description: &str) -> Schema {
    let properties: Map<String, Value> = names.iter().map(|name| (String::from(*name), value.clone())).collect();
    json_schema!({
        "type": "object", "description": description, "propertyNames": { "enum": names }, "properties": properties,
        "additionalProperties": false
    })
}

/// The schema of an object with further fields that may be left out.
pub(crate) fn with_fields(mut schema: Schema, fields: impl IntoIterator<Item = (&'static str, Value)>) -> Schema {
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.extend(fields.into_iter().map(|(name, field)| (String::from(name), field)));
    }
    schema
}

/// The field that asks for a language; left out, it is English.
pub(crate) fn language() -> (&'static str, Value) {
    (
        "language",
        json!({ "type": "string", "enum": ["zh", "en"], "description": "The language of the text; left out, English." }),
    )
}

/// The schema of the facts that a shape asks for.
pub(crate) fn schema(names: &[&'static str]) -> Schema {
    object_of(names, &json!({ "type": ["boolean", "null"] }), "Facts of the case; one that is left out is not known.")
}
