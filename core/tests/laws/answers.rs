//! The laws of every answer, held by every function and every shape of every book.

mod unknown;

use std::cell::Cell;

use crate::common::{
    inputs, law,
    policy::{self, Tree},
};
use clausebook::{
    Outcome, Verdict,
    book::Language,
    functions::{Answer, Callable, TRADES},
    invalid::Code,
    node::Node,
    policy::AnyPolicy,
    receipt, schema,
    wire::{self, Naming},
};
use proptest::prelude::*;

fn callables() -> impl Iterator<Item = Callable> {
    TRADES.iter().flat_map(|trade| trade.callables())
}

/// The source's policy, or any other that loads.
fn policies(callable: &Callable) -> impl Strategy<Value = Tree> + use<> {
    prop_oneof![2 => Just(Node::Map(Vec::new())), 1 => policy::any_tree(callable.trade.book)]
}

fn load(callable: &Callable, policy: &Tree) -> AnyPolicy {
    (callable.trade.load_policy)(policy).expect("a policy inside its bounds loads")
}

/// How often inputs are drawn anew before a callable is said to answer none: of inputs with many dates and amounts that have
/// to fit together, one in a hundred may do.
const PATIENCE: usize = 1_000;

/// Tries a law with every answer that random inputs get; every callable gives at least one.
fn answered(count: u32, holds: impl Fn(&Callable, &AnyPolicy, &Tree, &dyn Answer) -> Result<(), TestCaseError>) {
    for callable in callables() {
        let answers = Cell::new(0_u32);
        let holds = |policy: Tree, input: Tree| {
            let policy = load(&callable, &policy);
            match callable.call(&*policy, &input) {
                Ok(answer) => {
                    answers.set(answers.get() + 1);
                    holds(&callable, &policy, &input, &*answer)
                }
                Err(error) => {
                    prop_assert!(!error.faults().is_empty(), "an error without a fault");
                    Ok(())
                }
            }
        };
        let drawn = (policies(&callable).boxed(), inputs::of(&callable));
        for _ in 0..PATIENCE {
            law(&callable.full_name(), count, drawn.clone(), |(policy, input)| holds(policy, input));
            if answers.get() > 0 {
                break;
            }
        }
        assert!(answers.get() > 0, "{}: none of the inputs got an answer", callable.full_name());
    }
}

/// The verdict that findings come to, by the words of the design.
fn verdict_of(outcomes: &[Outcome]) -> Verdict {
    let worst = [
        (Outcome::Breached, Verdict::Refused),
        (Outcome::Unknown, Verdict::Undetermined),
        (Outcome::Missing, Verdict::Pending),
    ];
    let found = worst.into_iter().find(|(outcome, _)| outcomes.contains(outcome));
    found.map_or(Verdict::Ok, |(_, verdict)| verdict)
}

#[test]
fn every_answer_rests_on_clauses_in_the_order_of_the_book() {
    answered(32, |callable, _, _, answer| {
        let findings = answer.findings();
        prop_assert!(!findings.is_empty(), "an answer without its clause");
        prop_assert!(findings.is_sorted_by_key(|finding| finding.clause));
        let outcomes: Vec<Outcome> = findings.iter().map(|finding| finding.outcome).collect();
        prop_assert_eq!(answer.verdict(), verdict_of(&outcomes));
        let declared = callable.cites();
        for finding in findings {
            prop_assert!(declared.contains(&finding.clause), "{} is not among its clauses", finding.clause);
            for language in Language::ALL {
                prop_assert!(!finding.message(*language).trim().is_empty());
            }
        }
        Ok(())
    });
}

#[test]
fn the_same_case_gives_the_same_bytes_and_they_read_back() {
    answered(24, |callable, policy, input, answer| {
        let text = answer.to_json(Naming::Snake);
        let again = callable.call(&**policy, input).expect("it was answered before");
        prop_assert_eq!(&again.to_json(Naming::Snake), &text);
        let tree = Node::from_json(&text).expect("an answer is JSON");
        prop_assert_eq!(&wire::to_json(&tree, Naming::Snake), &text);
        let value = wire::to_json(tree.get("value").unwrap_or(&Node::Null), Naming::Snake);
        prop_assert_eq!(wire::to_json(&answer.value(), Naming::Snake), value);
        prop_assert_eq!(tree.get("verdict"), Some(&Node::from(answer.verdict().word())));
        let camel = answer.to_json(Naming::Camel);
        let renamed = Node::from_json(&camel).expect("an answer is JSON").with_snake_names();
        prop_assert_eq!(&wire::to_json(&renamed, Naming::Snake), &text);
        Ok(())
    });
}

#[test]
fn values_are_what_their_schema_says() {
    for callable in callables() {
        let schema = callable.value_schema();
        law(&callable.full_name(), 16, (policies(&callable), inputs::of(&callable)), |(policy, input)| {
            if let Ok(answer) = callable.call(&*load(&callable, &policy), &input) {
                let value = answer.value();
                let faults = (value != Node::Null).then(|| schema::faults(&value, &schema)).flatten();
                prop_assert_eq!(faults, None);
            }
            Ok(())
        });
    }
}

#[test]
fn a_case_as_text_is_answered_like_one_of_values() {
    for callable in callables() {
        law(&callable.full_name(), 16, (policies(&callable), inputs::of(&callable)), |(policy, input)| {
            let policy = load(&callable, &policy);
            let text = wire::to_json(&input, Naming::Snake);
            let read = Node::from_json(&text).expect("an input is JSON");
            let answer = |input: &Node<'_>| callable.call(&*policy, input).map(|answer| answer.to_json(Naming::Snake));
            prop_assert_eq!(answer(&read).ok(), answer(&input).ok(), "{}", text);
            Ok(())
        });
    }
}

#[test]
fn a_kept_decision_replays() {
    answered(8, |callable, policy, input, answer| {
        let kept = receipt::make(callable, &**policy, input).expect("it was answered before");
        let replay = receipt::replay(&kept, None).expect("a receipt replays");
        prop_assert!(replay.same && replay.same_policy && replay.same_book && replay.same_library, "{}", kept);
        prop_assert!(kept.contains(&answer.to_json(Naming::Snake)));
        Ok(())
    });
}

#[test]
fn an_unknown_field_is_refused_with_its_nearest() {
    for callable in callables() {
        let schema = callable.input_schema();
        let fields = schema.as_value()["properties"].as_object().expect("an input is an object").clone();
        law(&callable.full_name(), 8, inputs::of(&callable), |mut input| {
            for name in fields.keys() {
                let Node::Map(given) = &mut input else { continue };
                given.push((format!("{name}q").into(), Node::Null));
            }
            let policy = load(&callable, &Node::Map(Vec::new()));
            let error = callable.call(&*policy, &input).err().expect("no field has such a name");
            for name in fields.keys() {
                let slip = format!("{name}q");
                let fault = error.faults().iter().find(|fault| fault.path == slip);
                let fault = fault.ok_or_else(|| TestCaseError::fail(format!("{slip} is taken")))?;
                prop_assert_eq!(fault.code, Code::UnknownField);
                prop_assert_eq!(fault.nearest.as_ref(), Some(name));
            }
            Ok(())
        });
    }
}
