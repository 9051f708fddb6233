//! Cases with something wrong in them.

use clausebook::node::Node;

use super::{common::policy::Tree, tables::Choices};

/// Texts that are no word, amount, number, instant or day, or one beyond what is taken.
const TEXTS: [&str; 12] = [
    "",
    "nan",
    "-1",
    "12.345",
    "1e3",
    "0.1234567",
    "99999999999999999999999999999999999999",
    "2026-03-02T10:00:00",
    "2026-02-30",
    "1850-01-01",
    "2300-01-01T00:00:00+08:00",
    "2026-03-02T10:00:00.1234567+08:00",
];

/// A case with a few of its values replaced: texts by other texts, anything by nothing.
pub fn spoil(case: &mut Tree, choices: &mut Choices) {
    match case {
        Node::Map(fields) => {
            if !fields.is_empty() && choices.pick(6) == 0 {
                fields.remove(choices.pick(fields.len()));
            }
            fields.iter_mut().for_each(|(_, value)| spoil(value, choices));
        }
        Node::List(items) => items.iter_mut().for_each(|item| spoil(item, choices)),
        Node::Flag(_) | Node::Int(_) | Node::Null => {}
        scalar => {
            if choices.pick(5) == 0 {
                *scalar = Node::from(TEXTS[choices.pick(TEXTS.len())].to_string());
            }
        }
    }
}
