//! An answer as it crosses the border: short and flat, for most of a call's time goes into its text.
//!
//! `[verdict, value, finding…]`, each finding being its clause, its outcome, how many fields follow, and those fields in
//! the order of [`Finding`]. Clauses and words stand as their places in the catalog, an absent field as null unless no
//! other follows. `lib/answer.js` reads it.

use clausebook::{Finding, functions::Answer, wire::Naming};
use serde::Serialize;

/// How many bytes a finding takes, about.
const FINDING: usize = 80;

/// The answer's text.
pub fn compact(answer: &dyn Answer) -> String {
    let value = answer.value_json(Naming::Camel);
    let mut text = Vec::with_capacity(value.len() + answer.findings().len() * FINDING + 8);
    text.push(b'[');
    text.extend_from_slice((answer.verdict() as u8).to_string().as_bytes());
    text.push(b',');
    text.extend_from_slice(value.as_bytes());
    for finding in answer.findings() {
        add_finding(&mut text, finding);
    }
    text.push(b']');
    String::from_utf8(text).unwrap_or_default()
}

fn add_finding(text: &mut Vec<u8>, finding: &Finding) {
    let Finding { clause, outcome, what, at, seen, comparison, limit, by, unit, remedy } = finding;
    let present = [
        what.is_some(),
        at.is_some(),
        seen.is_some(),
        comparison.is_some(),
        limit.is_some(),
        by.is_some(),
        unit.is_some(),
        remedy.is_some(),
    ];
    let length = present.iter().rposition(|present| *present).map_or(0, |last| last + 1);
    add(text, &clause.place());
    add(text, &(*outcome as u8));
    add(text, &length);
    let mut row = Row { text, left: length };
    row.add(what);
    row.add(at);
    row.add(seen);
    row.add(&comparison.map(|word| word as u8));
    row.add(limit);
    row.add(by);
    row.add(&unit.map(|word| word as u8));
    row.add(&remedy.map(|word| word as u8));
}

/// The fields of a finding that are still to be written.
struct Row<'t> {
    text: &'t mut Vec<u8>,
    left: usize,
}

impl Row<'_> {
    fn add<T: Serialize>(&mut self, field: &T) {
        if let Some(left) = self.left.checked_sub(1) {
            self.left = left;
            add(self.text, field);
        }
    }
}

fn add<T: Serialize>(text: &mut Vec<u8>, field: &T) {
    text.push(b',');
    // Writing into memory does not fail.
    let _ = serde_json::to_writer(text, field);
}
