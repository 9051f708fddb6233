//! Faults in the names of the other side: `orderKind` where the core says `order_kind`.
//!
//! Only names are rewritten. Words stay as they are, also where they are the keys of an object (`events`, `facts`);
//! the schema tells the two apart by `propertyNames`.

use std::collections::{HashMap, HashSet};

use clausebook::{
    Fault, InvalidInput,
    node::Node,
    wire::{camel, snake},
};
use serde_json::Value;

/// The names of an input, and how they were written.
#[derive(Default)]
pub struct Names {
    known: HashSet<String>,
    written: HashMap<String, String>,
}

impl Names {
    /// The names that a schema knows.
    pub fn of_schema(schema: &Value) -> Self {
        let mut names = Self::default();
        names.learn(schema);
        names
    }

    /// These names.
    pub fn of(known: impl IntoIterator<Item = String>) -> Self {
        Self { known: known.into_iter().collect(), ..Self::default() }
    }

    fn learn(&mut self, schema: &Value) {
        match schema {
            Value::Object(fields) => {
                let properties = fields.get("properties").and_then(Value::as_object);
                if let Some(properties) = properties.filter(|_| !fields.contains_key("propertyNames")) {
                    self.known.extend(properties.keys().cloned());
                }
                fields.values().for_each(|below| self.learn(below));
            }
            Value::Array(items) => items.iter().for_each(|item| self.learn(item)),
            _ => {}
        }
    }

    /// Notes how the names of a text were written.
    pub fn written_in(mut self, text: &str) -> Self {
        if let Ok(node) = Node::from_json(text) {
            self.note(&node);
        }
        self
    }

    fn note(&mut self, node: &Node<'_>) {
        match node {
            Node::Map(fields) => {
                for (name, value) in fields {
                    self.written.insert(snake(name).into_owned(), name.to_string());
                    self.note(value);
                }
            }
            Node::List(items) => items.iter().for_each(|item| self.note(item)),
            _ => {}
        }
    }

    /// The faults of an error in these names.
    pub fn faults(&self, error: &InvalidInput) -> Vec<Fault> {
        error.faults().iter().cloned().map(|fault| self.fault(fault)).collect()
    }

    fn fault(&self, mut fault: Fault) -> Fault {
        fault.path = replace_words(&fault.path, |word| self.written.get(word).cloned().or_else(|| self.name(word)));
        fault.nearest = fault.nearest.map(|nearest| self.name(&nearest).unwrap_or(nearest));
        for sentence in [&mut fault.expected.en, &mut fault.expected.zh] {
            *sentence = replace_words(sentence, |word| self.name(word)).into();
        }
        fault
    }

    fn name(&self, word: &str) -> Option<String> {
        self.known.contains(word).then(|| camel(word))
    }
}

/// Replaces those runs of letters, digits, `_` and `$` for which there is something else to say.
pub fn replace_words(text: &str, other: impl Fn(&str) -> Option<String>) -> String {
    let in_word = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let inside = in_word(letter);
        let length = rest.find(|letter| in_word(letter) != inside).unwrap_or(rest.len());
        let (run, behind) = rest.split_at(length);
        match inside.then(|| other(run)).flatten() {
            Some(said) => out.push_str(&said),
            None => out.push_str(run),
        }
        rest = behind;
    }
    out
}

#[cfg(test)]
mod tests {
    use clausebook::invalid::{Code, Fault};
    use serde_json::json;

    use super::Names;

    fn names() -> Names {
        let schema = json!({ "properties": {
            "order_kind": { "type": "string" },
            "events": { "properties": { "goods_received": {} }, "propertyNames": {} }
        } });
        Names::of_schema(&schema)
    }

    #[test]
    fn names_are_rewritten_and_words_are_not() {
        let fault = Fault::new(Code::UnknownField, "order_kind", ("one of order_kind, goods_received", "x"));
        let fault = names().fault(fault.nearest("order_knd", ["order_kind"]));
        assert_eq!((fault.path.as_str(), fault.nearest.as_deref()), ("orderKind", Some("orderKind")));
        assert_eq!(fault.expected.en, "one of orderKind, goods_received");
        assert_eq!(
            names().fault(Fault::new(Code::WrongType, "events.goods_received", ("x", "x"))).path,
            "events.goods_received"
        );
    }

    #[test]
    fn a_path_is_written_as_the_input_was() {
        let names = names().written_in(r#"{"orderKynd": 1, "order_kind": 2}"#);
        assert_eq!(names.fault(Fault::new(Code::UnknownField, "order_kynd", ("x", "x"))).path, "orderKynd");
        assert_eq!(names.fault(Fault::new(Code::WrongType, "order_kind", ("x", "x"))).path, "order_kind");
    }
}
