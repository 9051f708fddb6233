//! Reading a case into its type, and finding every fault at once where it does not fit.
//!
//! The way in is serde; it stops at the first fault. Where it stops, the tree is walked once more along the type's
//! JSON schema, which finds them all, each with its path.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{
    book::Text,
    invalid::{Code, Expected, Fault, Faults, InvalidInput, echo},
    measure::Number,
    money::Money,
    node::{DEEPEST, LONGEST_LIST, LONGEST_TEXT, MOST_FIELDS, Node},
    time::{Day, Instant},
};

const TEXT_SIZE: Text = Text { en: "a text of at most 65536 bytes", zh: "不超过65536字节的文本" };

/// The schema of an input type.
#[must_use]
pub fn of<T: JsonSchema>() -> Schema {
    SchemaGenerator::default().into_root_schema_for::<T>()
}

/// The schema of an answer type: what is always written is required there, be it null.
#[must_use]
pub fn of_answer<T: JsonSchema>() -> Schema {
    answers().into_root_schema_for::<T>()
}

/// The schema of a type with the type's name.
#[must_use]
pub fn titled<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    let mut schema = T::json_schema(generator);
    schema.insert("title".to_string(), Value::from(T::schema_name()));
    schema
}

/// The schema that a generator function of an input stands for, with its definitions.
#[must_use]
pub fn root(make: fn(&mut SchemaGenerator) -> Schema) -> Schema {
    with_definitions(make, SchemaGenerator::default())
}

/// The schema that a generator function of an answer stands for, with its definitions.
#[must_use]
pub fn root_of_answer(make: fn(&mut SchemaGenerator) -> Schema) -> Schema {
    with_definitions(make, answers())
}

fn answers() -> SchemaGenerator {
    SchemaSettings::default().for_serialize().into_generator()
}

fn with_definitions(make: fn(&mut SchemaGenerator) -> Schema, mut generator: SchemaGenerator) -> Schema {
    let mut schema = make(&mut generator);
    let definitions = generator.take_definitions(true);
    if let Some(object) = schema.as_object_mut()
        && !definitions.is_empty()
    {
        object.insert("$defs".to_string(), Value::Object(definitions));
    }
    schema
}

/// Reads a case into its type.
///
/// # Errors
/// [`InvalidInput`] with every fault.
pub fn read<T: DeserializeOwned>(node: &Node<'_>, schema: &dyn Fn() -> Schema) -> Result<T, InvalidInput> {
    T::deserialize(node).map_err(|misfit| {
        faults(node, &schema()).unwrap_or_else(|| {
            Fault::new(Code::WrongType, "", ("an input of this function", "本函数的输入"))
                .got(misfit.to_string())
                .into()
        })
    })
}

/// Every fault of a tree against a schema; none where it fits.
#[must_use]
pub fn faults(node: &Node<'_>, schema: &Schema) -> Option<InvalidInput> {
    let root = schema.as_value();
    let mut faults = Faults::new();
    Walk { root, faults: &mut faults }.value(node, root, &mut String::new(), 0);
    faults.check().err()
}

struct Walk<'w> {
    root: &'w Value,
    faults: &'w mut Faults,
}

impl<'w> Walk<'w> {
    fn push(&mut self, fault: Fault, path: &str) {
        self.faults.push(fault.below(path));
    }

    fn value(&mut self, node: &Node<'_>, schema: &'w Value, path: &mut String, depth: usize) {
        let schema = resolve(self.root, schema);
        if depth > DEEPEST {
            return self.push(
                Fault::new(Code::TooDeep, "", (format!("at most {DEEPEST} levels"), format!("至多{DEEPEST}层"))),
                path,
            );
        }
        if let Some(choices) = schema.get("anyOf").or_else(|| schema.get("oneOf")).and_then(Value::as_array) {
            return self.choices(node, schema, choices, path, depth);
        }
        let (sort, optional) = sort_of(schema);
        if optional && *node == Node::Null {
            return;
        }
        if let Some(words) = words_of(schema) {
            return self.word(node, &words, path);
        }
        match (sort, schema.get("format").and_then(Value::as_str)) {
            (_, Some("money")) => self.leaf(Money::from_node(node), path),
            (_, Some("decimal")) => self.leaf(Number::from_node(node), path),
            (_, Some("date-time")) => self.leaf(Instant::from_node(node), path),
            (_, Some("date")) => self.leaf(Day::from_node(node), path),
            ("object", _) => self.object(node, schema, path, depth),
            ("array", _) => self.list(node, schema, path, depth),
            ("boolean", _) if !matches!(node, Node::Flag(_)) => {
                self.push(node.unfit(("true or false", "true 或 false")), path)
            }
            ("string", _) => self.text(node, path),
            ("integer", _) => self.integer(node, schema, path),
            _ => {}
        }
    }

    /// `Option<T>` and the like: null, or the one choice that is something else.
    fn choices(&mut self, node: &Node<'_>, schema: &'w Value, choices: &'w [Value], path: &mut String, depth: usize) {
        if let Some(words) = words_of(schema) {
            return self.word(node, &words, path);
        }
        let is_null = |choice: &Value| choice.get("type").and_then(Value::as_str) == Some("null");
        if *node == Node::Null && choices.iter().any(is_null) {
            return;
        }
        if let Some(choice) = choices.iter().find(|choice| !is_null(choice)) {
            self.value(node, choice, path, depth);
        }
    }

    fn leaf<T>(&mut self, read: Result<T, Fault>, path: &str) {
        if let Err(fault) = read {
            self.push(fault, path);
        }
    }

    fn word(&mut self, node: &Node<'_>, words: &[&str], path: &str) {
        match node {
            Node::Text(word) if words.contains(&word.as_ref()) => {}
            Node::Text(word) => {
                let fault = Fault::new(Code::UnknownWord, "", Expected::one_of(words.iter().copied()));
                self.push(fault.got(word).nearest(word, words.iter().copied()), path);
            }
            other => self.push(other.unfit(Expected::one_of(words.iter().copied())), path),
        }
    }

    /// A list, text or object of the other language that was not even looked through is as long as it was said to be.
    fn unfit(&mut self, node: &Node<'_>, sort: Text, size: Expected, path: &str) {
        let too_long = matches!(node, Node::Unfit(Code::TooLong, _));
        self.push(node.unfit(if too_long { size } else { sort.into() }), path);
    }

    fn text(&mut self, node: &Node<'_>, path: &str) {
        match node {
            Node::Text(text) if text.len() > LONGEST_TEXT => {
                let fault = Fault::new(Code::TooLong, "", TEXT_SIZE);
                self.push(fault.got(format!("{} bytes", text.len())), path);
            }
            Node::Text(_) => {}
            other => self.unfit(other, Text { en: "a text", zh: "文本" }, TEXT_SIZE.into(), path),
        }
    }

    fn integer(&mut self, node: &Node<'_>, schema: &Value, path: &str) {
        let Node::Int(value) = node else {
            return self.push(node.unfit(("a whole number", "整数")), path);
        };
        let least = schema.get("minimum").and_then(Value::as_i64).unwrap_or(i64::MIN);
        let most = match schema.get("format").and_then(Value::as_str) {
            Some("uint8") => i64::from(u8::MAX),
            Some("uint16") => i64::from(u16::MAX),
            Some("uint32") => i64::from(u32::MAX),
            _ => i64::MAX,
        };
        let most = schema.get("maximum").and_then(Value::as_i64).unwrap_or(most);
        if !(least..=most).contains(value) {
            let code = if *value < 0 && least >= 0 { Code::Negative } else { Code::OutOfRange };
            let expected = (format!("a whole number from {least} to {most}"), format!("{least}至{most}的整数"));
            self.push(Fault::new(code, "", expected).got(value), path);
        }
    }

    fn list(&mut self, node: &Node<'_>, schema: &'w Value, path: &mut String, depth: usize) {
        let size = || (format!("a list of at most {LONGEST_LIST}"), format!("至多{LONGEST_LIST}项的列表")).into();
        let Node::List(items) = node else {
            return self.unfit(node, Text { en: "a list", zh: "列表" }, size(), path);
        };
        if items.len() > LONGEST_LIST {
            return self.push(Fault::new(Code::TooLong, "", size()).got(items.len()), path);
        }
        let Some(of) = schema.get("items") else { return };
        for (at, item) in items.iter().enumerate() {
            self.below(item, of, &format!("[{at}]"), path, depth);
        }
    }

    fn object(&mut self, node: &Node<'_>, schema: &'w Value, path: &mut String, depth: usize) {
        let size =
            || (format!("an object of at most {MOST_FIELDS} fields"), format!("至多{MOST_FIELDS}个字段的对象")).into();
        let Node::Map(fields) = node else {
            return self.unfit(node, Text { en: "an object", zh: "对象" }, size(), path);
        };
        if fields.len() > MOST_FIELDS {
            return self.push(Fault::new(Code::TooLong, "", size()).got(fields.len()), path);
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        let known = || properties.into_iter().flat_map(|properties| properties.keys()).map(String::as_str);
        let mut seen: Vec<&str> = Vec::new();
        for (name, value) in fields {
            if seen.contains(&name.as_ref()) {
                self.push(Fault::new(Code::Duplicate, echo(name), ("each field once", "每个字段一次")), path);
            }
            seen.push(name);
            match (properties.and_then(|properties| properties.get(name.as_ref())), schema.get("additionalProperties"))
            {
                (Some(field), _) => self.below(value, field, name, path, depth),
                (None, Some(Value::Bool(true)) | None) => {}
                (None, Some(Value::Bool(false))) => {
                    self.push(unknown_field(name, known()), path);
                }
                (None, Some(any)) => self.below(value, any, name, path, depth),
            }
        }
        let required = schema.get("required").and_then(Value::as_array);
        for name in required.into_iter().flatten().filter_map(Value::as_str) {
            if !seen.contains(&name) {
                self.push(missing_field(name, properties.and_then(|properties| properties.get(name))), path);
            }
        }
    }

    fn below(&mut self, node: &Node<'_>, schema: &'w Value, name: &str, path: &mut String, depth: usize) {
        let length = path.len();
        if !path.is_empty() && !name.starts_with('[') {
            path.push('.');
        }
        path.push_str(name);
        self.value(node, schema, path, depth.saturating_add(1));
        path.truncate(length);
    }
}

/// The fault of a field that is not known, beside those that are.
pub(crate) fn unknown_field<'n>(name: &str, known: impl Iterator<Item = &'n str> + Clone) -> Fault {
    Fault::new(Code::UnknownField, echo(name), Expected::one_of(known.clone())).nearest(name, known)
}

/// The fault of a field that has to be there and is not.
pub(crate) fn missing_field(name: &str, field: Option<&Value>) -> Fault {
    let about = field.and_then(|field| field.get("description")).and_then(Value::as_str);
    let about = about.and_then(|text| text.lines().next()).unwrap_or("a value").to_string();
    Fault::new(Code::MissingField, name, (about, "必填字段"))
}

/// What a schema stands for behind its reference.
pub(crate) fn resolve<'w>(root: &'w Value, schema: &'w Value) -> &'w Value {
    let reference = schema.get("$ref").and_then(Value::as_str);
    reference.and_then(|name| root.pointer(name.trim_start_matches('#'))).unwrap_or(schema)
}

/// The type that a schema names, and whether null will do.
pub(crate) fn sort_of(schema: &Value) -> (&str, bool) {
    match schema.get("type") {
        Some(Value::String(sort)) => (sort, false),
        Some(Value::Array(sorts)) => {
            let mut names = sorts.iter().filter_map(Value::as_str);
            let optional = names.clone().any(|name| name == "null");
            (names.find(|name| *name != "null").unwrap_or_default(), optional)
        }
        _ => ("", false),
    }
}

/// The words of an enumeration; with documented members each stands as a constant of its own.
pub(crate) fn words_of(schema: &Value) -> Option<Vec<&str>> {
    if let Some(words) = schema.get("enum").and_then(Value::as_array) {
        return Some(words.iter().filter_map(Value::as_str).collect());
    }
    let constants: Vec<&str> = schema
        .get("oneOf")
        .and_then(Value::as_array)?
        .iter()
        .filter_map(|choice| choice.get("const").and_then(Value::as_str))
        .collect();
    if constants.is_empty() { None } else { Some(constants) }
}
