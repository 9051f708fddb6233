//! Knowing more never contradicts: what passes while a fact is unknown passes whatever the fact, and what is refused
//! stays refused.

use clausebook::{
    Verdict,
    functions::{Callable, TRADES},
    node::Node,
};
use proptest::prelude::*;
use serde_json::Value;

use crate::common::{
    inputs::{self, resolve, sort_of},
    law,
    policy::Tree,
};

/// Facts that something else tells where they are left out, and why.
const TOLD_OTHERWISE: [(&str, &str); 2] = [
    // Left out, the distance decides whether the handpiece touches.
    ("skin_clinic.check_handpiece", "contact"),
    ("skin_clinic.check_telemetry", "contact"),
];

/// One way down a tree.
#[derive(Debug, Clone)]
enum Step {
    Field(String),
    Item(usize),
}

/// Every place of an input where a fact is left open that may be true or false.
fn open_facts(root: &Value, schema: &Value, tree: &Tree, path: &[Step], found: &mut Vec<Vec<Step>>) {
    let schema = resolve(root, schema);
    let down = |step: Step| [path, &[step]].concat();
    match (tree, sort_of(schema)) {
        (Node::Null, ("boolean", true)) => found.push(path.to_vec()),
        (Node::Map(fields), ("object", _)) => {
            for (name, of) in schema["properties"].as_object().into_iter().flatten() {
                let value = fields.iter().find(|(field, _)| field == name).map_or(&Node::Null, |(_, value)| value);
                open_facts(root, of, value, &down(Step::Field(name.clone())), found);
            }
        }
        (Node::List(items), ("array", _)) => {
            for (at, item) in items.iter().enumerate() {
                open_facts(root, &schema["items"], item, &down(Step::Item(at)), found);
            }
        }
        _ => {}
    }
}

fn set(tree: &mut Tree, path: &[Step], fact: bool) {
    match (path, tree) {
        ([], tree) => *tree = Node::Flag(fact),
        ([Step::Field(name), rest @ ..], Node::Map(fields)) => {
            if !fields.iter().any(|(field, _)| field == name) {
                fields.push((name.clone().into(), Node::Null));
            }
            if let Some((_, value)) = fields.iter_mut().find(|(field, _)| field == name) {
                set(value, rest, fact);
            }
        }
        ([Step::Item(at), rest @ ..], Node::List(items)) => set(&mut items[*at], rest, fact),
        _ => {}
    }
}

fn is_told_otherwise(callable: &Callable, path: &[Step]) -> bool {
    let name = callable.full_name();
    let is = |field: &str| path.iter().any(|step| matches!(step, Step::Field(name) if name == field));
    TOLD_OTHERWISE.iter().any(|(function, field)| *function == name && is(field))
}

#[test]
fn knowing_more_never_turns_a_verdict_round() {
    for callable in TRADES.iter().flat_map(|trade| trade.callables()) {
        let schema = callable.input_schema().to_value();
        let policy = (callable.trade.default_policy)();
        law(&callable.full_name(), 24, (inputs::of(&callable), any::<prop::sample::Index>()), |(input, pick)| {
            let Ok(answer) = callable.call(&*policy, &input) else { return Ok(()) };
            let mut open = Vec::new();
            open_facts(&schema, &schema, &input, &[], &mut open);
            open.retain(|path| !is_told_otherwise(&callable, path));
            if open.is_empty() {
                return Ok(());
            }
            let path = &open[pick.index(open.len())];
            for fact in [true, false] {
                let mut known = input.clone();
                set(&mut known, path, fact);
                let Ok(now) = callable.call(&*policy, &known) else { continue };
                for decided in [Verdict::Ok, Verdict::Refused] {
                    let turned = answer.verdict() == decided && now.verdict() != decided;
                    prop_assert!(!turned, "{:?} until {:?} is {}: {:?}", decided, path, fact, now.verdict());
                }
            }
            Ok(())
        });
    }
}
