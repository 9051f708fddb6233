//! Which fields the objects of a value may have, read from its schema: a field that an answer leaves out reads as None.

use std::{collections::BTreeMap, sync::Arc};

use serde_json::Value as Json;

/// The fields of one object, and of the objects below it.
#[derive(Default)]
pub struct Layout {
    fields: BTreeMap<String, Arc<Layout>>,
}

/// Schemas refer to one another; this deep a value nests at most.
const DEEPEST: usize = clausebook::node::DEEPEST;

impl Layout {
    /// The layout of what a schema describes.
    pub fn of(schema: &Json) -> Arc<Self> {
        Self::behind(schema, schema, 0)
    }

    /// The names of the fields.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.keys().map(String::as_str)
    }

    /// Whether there is such a field.
    pub fn has(&self, name: &str) -> bool {
        self.fields.contains_key(name)
    }

    /// The layout of the objects below a field.
    pub fn below(&self, name: &str) -> Arc<Self> {
        self.fields.get(name).cloned().unwrap_or_default()
    }

    fn behind(root: &Json, schema: &Json, depth: usize) -> Arc<Self> {
        let schema = resolve(root, schema);
        if depth > DEEPEST {
            return Arc::default();
        }
        if let Some(items) = schema.get("items") {
            return Self::behind(root, items, depth + 1);
        }
        if let Some(choices) = schema.get("anyOf").and_then(Json::as_array) {
            let chosen = choices.iter().find(|choice| choice.get("type").is_none_or(|sort| sort != "null"));
            return chosen.map_or_else(Arc::default, |choice| Self::behind(root, choice, depth + 1));
        }
        let fields = schema.get("properties").and_then(Json::as_object);
        let fields = fields.into_iter().flatten();
        Arc::new(Self {
            fields: fields.map(|(name, field)| (name.clone(), Self::behind(root, field, depth + 1))).collect(),
        })
    }
}

fn resolve<'s>(root: &'s Json, schema: &'s Json) -> &'s Json {
    let reference = schema.get("$ref").and_then(Json::as_str);
    reference.and_then(|name| root.pointer(name.trim_start_matches('#'))).unwrap_or(schema)
}
