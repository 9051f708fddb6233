//! The calls themselves.

use std::sync::Arc;

use clausebook::{
    Fault, Finding, InvalidInput,
    functions::{Answer, Callable},
    node::Node,
    policy::{AnyPolicy, TradePolicy},
    receipt,
    wire::{Naming, to_json},
};
use napi_derive::napi;

use crate::{
    answer::compact,
    border::{all, guarded, read},
    catalog,
    names::Names,
    policy::NativePolicy,
    refusal,
};

pub type Given<'p> = Option<&'p NativePolicy>;

/// One case: what is called, under which policy, with which input.
pub struct Case<'c> {
    call: &'static Callable,
    policy: &'c dyn TradePolicy,
    text: &'c str,
    input: Node<'c>,
}

/// What stands at a place of the catalog, and the policy that it is called under.
pub fn called(place: u32, given: Given<'_>) -> Result<(&'static Callable, &AnyPolicy), Vec<Fault>> {
    let (call, default) = catalog::call(place)?;
    Ok((call, given.map_or(default, |given| &given.policy)))
}

impl<'c> Case<'c> {
    fn read(place: u32, text: &'c str, given: Given<'c>) -> Result<Self, Vec<Fault>> {
        let (call, policy) = called(place, given)?;
        Self::of(call, policy.as_ref(), text)
    }

    /// The case that a text is.
    pub fn of(call: &'static Callable, policy: &'c dyn TradePolicy, text: &'c str) -> Result<Self, Vec<Fault>> {
        let input = read(text).map_err(|faults| {
            let names = Names::default().written_in(text);
            faults.into_iter().flat_map(|fault| names.faults(&fault.into())).collect::<Vec<_>>()
        })?;
        Ok(Self { call, policy, text, input })
    }

    fn run<T>(&self, run: impl FnOnce(&Self) -> Result<T, InvalidInput>) -> Result<T, Vec<Fault>> {
        run(self)
            .map_err(|error| Names::of_schema(self.call.input_schema().as_value()).written_in(self.text).faults(&error))
    }

    /// Decides it, and writes the answer.
    pub fn decide(&self, write: impl FnOnce(&dyn Answer) -> String) -> Result<String, Vec<Fault>> {
        self.run(|case| case.call.call(case.policy, &case.input).map(|answer| write(&*answer)))
    }
}

/// Decides one case; the answer is as short as [`compact`] makes it.
#[napi]
pub fn decide(place: u32, text: String, policy: Given<'_>) -> napi::Result<String> {
    guarded(|| Case::read(place, &text, policy)?.decide(compact))
}

/// Decides one case; the answer is the wire form, the same bytes in every language.
#[napi]
pub fn decide_wire(place: u32, text: String, policy: Given<'_>) -> napi::Result<String> {
    guarded(|| Case::read(place, &text, policy)?.decide(|answer| answer.to_json(Naming::Snake)))
}

/// Decides one case and keeps the decision as one record.
#[napi]
pub fn receipt(place: u32, text: String, policy: Given<'_>) -> napi::Result<String> {
    guarded(|| Case::read(place, &text, policy)?.run(|case| receipt::make(case.call, case.policy, &case.input)))
}

/// Plays a record again, under the policy that it was made under or under another.
#[napi]
pub fn replay(text: String, policy: Given<'_>) -> napi::Result<String> {
    guarded(|| {
        let policy = policy.map(|given| Arc::as_ref(&given.policy));
        receipt::replay(&text, policy).map(|replay| to_json(&replay, Naming::Camel)).map_err(all)
    })
}

/// What would change if one case were decided under another policy.
#[napi]
pub fn compare(place: u32, text: String, first: Given<'_>, second: Given<'_>) -> napi::Result<String> {
    guarded(|| {
        let case = Case::read(place, &text, first)?;
        let second = match second {
            Some(given) => Arc::as_ref(&given.policy),
            None => Arc::as_ref(catalog::call(place)?.1),
        };
        let difference = case.run(|case| receipt::compare(case.call, case.policy, second, &case.input))?;
        Ok(to_json(&difference, Naming::Camel))
    })
}

/// Takes and returns what [`decide`] does and decides nothing: what the border alone costs.
#[napi]
pub fn decide_nothing(_place: u32, _text: String, _policy: Given<'_>) -> napi::Result<String> {
    guarded(|| Ok(String::from("[0,null]")))
}

/// A finding as a sentence; the finding may come from this answer, or from one that was kept.
#[napi]
pub fn message(finding: String, language: String) -> napi::Result<String> {
    guarded(|| {
        let language = refusal::language(&language)?;
        Finding::from_node(&read(&finding)?).map(|finding| finding.message(language)).map_err(all)
    })
}
