//! What every export shares: reading a case, and turning faults and panics into errors of the other side.

use std::{
    any::Any,
    borrow::Cow,
    panic::{AssertUnwindSafe, catch_unwind},
};

use clausebook::{Fault, InvalidInput, book::Language, invalid::Code, node::Node};
use napi::{Error, Status};
use serde_json::{Value, json};

/// The field under which the other side hands over a value that JSON has no place for: `{"$unfit": [code, got]}`.
pub const UNFIT: &str = "$unfit";

/// Why there is no answer.
pub struct Refused {
    /// The row, counted from the first of all; none where one case was asked about, or the whole table is refused.
    pub row: Option<u64>,
    pub faults: Vec<Fault>,
}

impl From<Vec<Fault>> for Refused {
    fn from(faults: Vec<Fault>) -> Self {
        Self { row: None, faults }
    }
}

impl From<Fault> for Refused {
    fn from(fault: Fault) -> Self {
        vec![fault].into()
    }
}

impl From<InvalidInput> for Refused {
    fn from(error: InvalidInput) -> Self {
        all(error).into()
    }
}

/// Runs an export so that neither faults nor a panic cross the border as anything but an error.
pub fn guarded<T>(run: impl FnOnce() -> Result<T, Vec<Fault>>) -> napi::Result<T> {
    guarded_rows(|| run().map_err(Refused::from))
}

/// The same for an export that takes many cases, one of which may be at fault.
pub fn guarded_rows<T>(run: impl FnOnce() -> Result<T, Refused>) -> napi::Result<T> {
    let done = catch_unwind(AssertUnwindSafe(run));
    done.unwrap_or_else(|panic| Err(defect(&*panic).into())).map_err(|refused| {
        // The status is what the other side tells these errors by.
        Error::new(Status::InvalidArg, refused.to_json())
    })
}

fn defect(panic: &(dyn Any + Send)) -> Vec<Fault> {
    vec![Fault::new(Code::Internal, "", ("no defect of the library", "程序库没有缺陷")).got(said(panic))]
}

/// What a panic said.
pub fn said(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("a panic")
}

impl Refused {
    /// The row, and the faults each with its sentences.
    pub fn to_json(&self) -> String {
        json!({ "faults": described(&self.faults), "row": self.row }).to_string()
    }
}

fn described(faults: &[Fault]) -> Value {
    let faults = faults.iter().map(|fault| {
        json!({
            "code": fault.code, "path": fault.path, "expected": fault.expected.en, "got": fault.got,
            "nearest": fault.nearest, "clause": fault.clause,
            "sentences": { "zh": fault.message(Language::Zh), "en": fault.message(Language::En) }
        })
    });
    faults.collect()
}

/// All faults of an error.
pub fn all(error: InvalidInput) -> Vec<Fault> {
    error.faults().to_vec()
}

/// Reads a text of the other side into a tree with its names in snake_case.
pub fn read(text: &str) -> Result<Node<'_>, Vec<Fault>> {
    let node = Node::from_json(text).map_err(|fault| vec![fault])?.with_snake_names();
    // Looking for its first byte is quicker than walking every tree for the few that hold such a value.
    if !text.as_bytes().contains(&b'$') {
        return Ok(node);
    }
    let node = with_unfit(node);
    match deepest(&node, "") {
        Some(fault) => Err(vec![fault]),
        None => Ok(node),
    }
}

/// The same tree with the values that JSON has no place for.
fn with_unfit(node: Node<'_>) -> Node<'_> {
    match node {
        Node::Map(fields) => unfit(&fields)
            .unwrap_or_else(|| Node::Map(fields.into_iter().map(|(name, value)| (name, with_unfit(value))).collect())),
        Node::List(items) => Node::List(items.into_iter().map(with_unfit).collect()),
        leaf => leaf,
    }
}

fn unfit(fields: &[(Cow<'_, str>, Node<'_>)]) -> Option<Node<'static>> {
    let [(name, Node::List(said))] = fields else { return None };
    let ([Node::Text(code), Node::Text(got)], UNFIT) = (said.as_slice(), name.as_ref()) else { return None };
    let code = Code::ALL.iter().find(|known| known.word() == code.as_ref())?;
    Some(Node::Unfit(*code, got.to_string()))
}

/// The first value that is nested too deeply. It is reported alone: below it nothing was looked at.
fn deepest(node: &Node<'_>, path: &str) -> Option<Fault> {
    match node {
        Node::Unfit(Code::TooDeep, got) => {
            let expected = ("a value that is not nested so deeply", "嵌套不这么深的值");
            Some(Fault::new(Code::TooDeep, path, expected).got(got))
        }
        Node::Map(fields) => fields.iter().find_map(|(name, value)| {
            let below = if path.is_empty() { name.to_string() } else { format!("{path}.{name}") };
            deepest(value, &below)
        }),
        Node::List(items) => items.iter().enumerate().find_map(|(at, item)| deepest(item, &format!("{path}[{at}]"))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{guarded, read};

    #[test]
    fn a_panic_becomes_an_error() {
        let error = guarded::<()>(|| panic!("out of order")).unwrap_err();
        assert!(error.reason.contains(r#""code":"internal""#), "{}", error.reason);
        assert!(error.reason.contains("out of order"), "{}", error.reason);
    }

    #[test]
    fn a_value_that_is_nested_too_deeply_is_named() {
        let faults = read(r#"{"someList": [1, {"$unfit": ["too_deep", "33"]}]}"#).unwrap_err();
        assert_eq!(faults[0].path, "some_list[1]");
    }
}
