//! The wire form of answers, and how names are written in a language.

use alloc::{borrow::Cow, string::String};

use serde::Serialize;

use crate::node::Node;

/// How names are written: fields and other keys; words stay as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// `order_kind`, as in Rust, Python, TOML and the vectors.
    Snake,
    /// `orderKind`, as in JavaScript.
    Camel,
}

/// The JSON text of an answer.
#[must_use]
pub fn to_json<T: Serialize + ?Sized>(value: &T, naming: Naming) -> String {
    // Answers hold nothing that serde_json could refuse: no maps with odd keys, no floats that are not finite.
    let text = serde_json::to_string(value).unwrap_or_default();
    match naming {
        Naming::Snake => text,
        Naming::Camel => camel_keys(&text),
    }
}

/// `order_kind` as `orderKind`.
#[must_use]
pub fn camel(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    let mut raise = false;
    for letter in name.chars() {
        match letter {
            '_' if !camel.is_empty() => raise = true,
            _ if raise => {
                camel.extend(letter.to_uppercase());
                raise = false;
            }
            _ => camel.push(letter),
        }
    }
    camel
}

/// `orderKind` as `order_kind`; a path keeps its points and brackets.
#[must_use]
pub fn snake(name: &str) -> Cow<'_, str> {
    if !name.contains(|letter: char| letter.is_ascii_uppercase()) {
        return Cow::Borrowed(name);
    }
    let mut snake = String::with_capacity(name.len().saturating_add(4));
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    Cow::Owned(snake)
}

/// Rewrites the keys of a JSON text: every string that a colon follows.
fn camel_keys(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // What lies before `rest` and is not in `out` yet is taken over in one go.
    let (mut kept, mut rest) = (text, text);
    while let Some((_, after)) = rest.split_once('"') {
        let (inside, behind) = after.split_at_checked(string_length(after)).unwrap_or((after, ""));
        rest = behind.strip_prefix('"').unwrap_or(behind);
        if rest.starts_with(':') && inside.contains('_') {
            let before = kept.len().saturating_sub(after.len());
            out.push_str(kept.get(..before).unwrap_or_default());
            out.push_str(&camel(inside));
            kept = behind;
        }
    }
    out.push_str(kept);
    out
}

/// How many bytes lie before the quote that ends a JSON string.
fn string_length(text: &str) -> usize {
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' => return at,
            b'\\' => drop(bytes.next()),
            _ => {}
        }
    }
    text.len()
}

impl Node<'_> {
    /// The same tree with every name in snake_case.
    #[must_use]
    pub fn with_snake_names(mut self) -> Self {
        self.write_snake_names();
        self
    }

    fn write_snake_names(&mut self) {
        match self {
            Self::Map(fields) => {
                for (name, value) in fields {
                    if let Cow::Owned(other) = snake(name) {
                        *name = Cow::Owned(other);
                    }
                    value.write_snake_names();
                }
            }
            Self::List(items) => items.iter_mut().for_each(Self::write_snake_names),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{camel, camel_keys, snake};

    #[test]
    fn only_keys_are_rewritten() {
        let text = r#"{"order_kind":"special_sale","a_b":{"c_d":[1,"e_f"]},"said":"say \"x_y\": z_z"}"#;
        let camel = r#"{"orderKind":"special_sale","aB":{"cD":[1,"e_f"]},"said":"say \"x_y\": z_z"}"#;
        assert_eq!(camel_keys(text), camel);
    }

    #[test]
    fn names_come_back() {
        for name in ["order_kind", "late_by_s", "at", "pressure_mpa"] {
            assert_eq!(snake(&camel(name)), name);
        }
    }
}
