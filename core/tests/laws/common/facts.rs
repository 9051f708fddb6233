//! Facts of a case: true, false, null or left out.

use clausebook::shapes::Facts;
use proptest::prelude::*;

/// Facts of these names, each known or not.
pub fn some(names: Vec<&'static str>) -> impl Strategy<Value = Facts> {
    let fact =
        prop_oneof![1 => Just(None), 1 => Just(Some(None)), 3 => any::<bool>().prop_map(|fact| Some(Some(fact)))];
    drawn(names, fact.boxed())
}

/// Facts of these names, each known.
pub fn known(names: Vec<&'static str>) -> impl Strategy<Value = Facts> {
    drawn(names, any::<bool>().prop_map(|fact| Some(Some(fact))).boxed())
}

fn drawn(names: Vec<&'static str>, fact: BoxedStrategy<Option<Option<bool>>>) -> impl Strategy<Value = Facts> {
    prop::collection::vec(fact, names.len()).prop_map(move |facts| {
        let stated = names.iter().zip(facts).filter_map(|(name, fact)| Some(((*name).to_string(), fact?)));
        stated.collect()
    })
}

/// One fact, known or not.
pub fn one() -> impl Strategy<Value = Option<bool>> {
    prop_oneof![1 => Just(None), 2 => Just(Some(false)), 2 => Just(Some(true))]
}

/// The same facts with each unknown one of these names found to be true, and found to be false.
pub fn found_out(facts: &Facts, names: &[&'static str]) -> Vec<Facts> {
    let unknown = names.iter().filter(|name| facts.get(**name).copied().flatten().is_none());
    unknown
        .flat_map(|name| {
            [true, false].map(|fact| {
                let mut known = facts.clone();
                known.insert((*name).to_string(), Some(fact));
                known
            })
        })
        .collect()
}
