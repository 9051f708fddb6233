//! Policies as bytes, JSON and TOML: what loads has the same digest when it is written and loaded again.
#![no_main]

use clausebook::{functions::TRADES, node::Node, wire};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = core::str::from_utf8(bytes) else { return };
    for trade in TRADES {
        for node in [Node::from_json(text), Node::from_toml(text)].into_iter().flatten() {
            match (trade.load_policy)(&node) {
                Ok(policy) => {
                    let written = wire::to_json(&policy.settings().changes(), wire::Naming::Snake);
                    let node = Node::from_json(&written).expect("what was written is JSON");
                    let again = (trade.load_policy)(&node).expect("what was written loads");
                    assert_eq!(policy.settings().digest(), again.settings().digest());
                }
                Err(error) => assert!(!error.faults().is_empty(), "an error without a fault"),
            }
        }
    }
});
