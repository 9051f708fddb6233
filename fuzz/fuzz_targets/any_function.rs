//! Any function with any JSON: an answer or an error, never a panic, and every answer cites a clause.
#![no_main]

use clausebook::{
    functions::{self, TRADES},
    node::Node,
    wire::Naming,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|case: (u16, &str)| {
    let (pick, text) = case;
    let callables: Vec<_> = TRADES.iter().flat_map(|trade| trade.callables()).collect();
    let callable = callables[usize::from(pick) % callables.len()];
    let policy = functions::default_policy(callable.trade.name()).expect("the trade exists");
    let Ok(input) = Node::from_json(text) else { return };
    match callable.call(&*policy, &input) {
        Ok(answer) => {
            assert!(!answer.findings().is_empty(), "an answer without its clause");
            assert_eq!(answer.to_json(Naming::Snake), again(&callable, &*policy, &input));
        }
        Err(error) => assert!(!error.faults().is_empty(), "an error without a fault"),
    }
});

/// The same case decided again gives the same bytes.
fn again(callable: &functions::Callable, policy: &dyn clausebook::policy::TradePolicy, input: &Node<'_>) -> String {
    callable.call(policy, input).expect("it was decided before").to_json(Naming::Snake)
}
