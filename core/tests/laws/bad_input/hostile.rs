//! Whatever comes in, there is an answer that rests on clauses, or there are faults with their places.

use clausebook::{
    functions::{Callable, TRADES},
    invalid::Code,
    node::Node,
    policy::AnyPolicy,
    receipt,
    wire::{self, Naming},
};
use proptest::{prelude::*, sample::Index};

use super::{speaks, tree};
use crate::common::{inputs, law, policy::Tree};

fn callables() -> impl Iterator<Item = (Callable, AnyPolicy)> {
    TRADES.iter().flat_map(|trade| trade.callables().map(|callable| (callable, (trade.default_policy)())))
}

/// The names of all fields of a callable's input, and the words of their values.
fn names(callable: &Callable) -> Vec<String> {
    let schema = callable.input_schema().to_value().to_string();
    let mut names: Vec<String> = schema.split('"').filter(|part| part.len() < 40).map(str::to_string).collect();
    names.sort();
    names.dedup();
    names
}

fn answer_or_faults(callable: &Callable, policy: &AnyPolicy, input: &Tree) -> Result<(), TestCaseError> {
    match callable.call(&**policy, input) {
        Ok(answer) => prop_assert!(!answer.findings().is_empty(), "an answer without its clause"),
        Err(error) => {
            prop_assert!(!error.faults().is_empty(), "an error without a fault");
            prop_assert!(error.faults().iter().all(|fault| fault.code != Code::Internal));
            speaks(error.faults());
        }
    }
    Ok(())
}

#[test]
fn any_tree_gets_an_answer_or_faults() {
    for (callable, policy) in callables() {
        law(&callable.full_name(), 24, tree::trees(names(&callable)), |input| {
            answer_or_faults(&callable, &policy, &input)
        });
    }
}

#[test]
fn an_input_spoilt_in_one_place_gets_an_answer_or_faults() {
    for (callable, policy) in callables() {
        let spoilt = (inputs::of(&callable), any::<Index>(), tree::trees(names(&callable)));
        law(&callable.full_name(), 24, spoilt, |(mut input, pick, value)| {
            tree::spoil(&mut input, pick, &value);
            answer_or_faults(&callable, &policy, &input)
        });
    }
}

#[test]
fn a_fault_names_the_place_that_is_spoilt() {
    let foreign = Node::Unfit(Code::WrongType, "a socket".into());
    for (callable, policy) in callables() {
        law(&callable.full_name(), 24, (inputs::of(&callable), any::<Index>()), |(mut input, pick)| {
            if callable.call(&*policy, &input).is_err() {
                return Ok(());
            }
            let path = tree::spoil(&mut input, pick, &foreign);
            let error = callable.call(&*policy, &input).err();
            let error = error.ok_or_else(|| TestCaseError::fail(format!("a socket at {path:?} is taken")))?;
            let places: Vec<(Code, &str)> =
                error.faults().iter().map(|fault| (fault.code, fault.path.as_str())).collect();
            prop_assert_eq!(places, [(Code::WrongType, path.as_str())]);
            Ok(())
        });
    }
}

#[test]
fn any_tree_is_a_policy_or_has_faults() {
    for trade in TRADES {
        let names: Vec<String> = trade.book.params.iter().map(|row| row.name.to_string()).collect();
        let names = [names, vec!["wording".into(), "time_zone".into(), "zh".into(), "en".into()]].concat();
        law(trade.name(), 256, tree::trees(names), |tree| {
            match (trade.load_policy)(&tree) {
                Ok(policy) => {
                    let again = (trade.load_policy)(&policy.settings().changes()).expect("what was written loads");
                    prop_assert_eq!(again.settings(), policy.settings());
                }
                Err(error) => {
                    prop_assert!(!error.faults().is_empty(), "an error without a fault");
                    speaks(error.faults());
                }
            }
            Ok(())
        });
    }
}

#[test]
fn any_text_is_a_receipt_or_has_faults() {
    let fields = ["function", "input", "policy", "policy_digest", "book_digest", "library", "decision"];
    let names = fields.iter().map(|name| (*name).to_string()).collect();
    let texts = prop_oneof![tree::trees(names).prop_map(|tree| wire::to_json(&tree, Naming::Snake)), "\\PC{0,40}",];
    law("receipt::replay", 256, texts, |text| {
        if let Err(error) = receipt::replay(&text, None) {
            prop_assert!(!error.faults().is_empty(), "an error without a fault");
        }
        Ok(())
    });
}
