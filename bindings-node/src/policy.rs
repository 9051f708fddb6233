//! A trade's policy as the other side holds it.

use clausebook::{
    Fault,
    functions::Trade,
    node::Node,
    policy::AnyPolicy,
    wire::{Naming, to_json},
};
use napi_derive::napi;

use crate::{
    border::{guarded, read},
    catalog,
    names::Names,
};

/// A policy that has been loaded; it never changes.
#[napi]
pub struct NativePolicy {
    pub(crate) policy: AnyPolicy,
}

#[napi]
impl NativePolicy {
    /// Reads what differs from the source's figures from JSON.
    #[napi(factory)]
    pub fn from_json(trade: u32, text: String) -> napi::Result<Self> {
        guarded(|| load(catalog::trade(trade)?, &text, &read(&text)?))
    }

    /// The same from TOML.
    #[napi(factory)]
    pub fn from_toml(trade: u32, text: String) -> napi::Result<Self> {
        guarded(|| {
            let node = Node::from_toml(&text).map_err(|fault| vec![fault])?.with_snake_names();
            load(catalog::trade(trade)?, &to_json(&node, Naming::Snake), &node)
        })
    }

    /// SHA-256 of all settings.
    #[napi(getter)]
    pub fn digest(&self) -> napi::Result<String> {
        guarded(|| Ok(self.policy.settings().digest()))
    }

    /// What differs from the source's figures, as JSON that loads again in every language.
    #[napi]
    pub fn changes(&self) -> napi::Result<String> {
        guarded(|| Ok(to_json(&self.policy.settings().changes(), Naming::Snake)))
    }

    /// Every parameter, open ones as null, as JSON.
    #[napi]
    pub fn settings(&self) -> napi::Result<String> {
        guarded(|| Ok(to_json(self.policy.settings(), Naming::Snake)))
    }
}

fn load(trade: &'static Trade, text: &str, node: &Node<'_>) -> Result<NativePolicy, Vec<Fault>> {
    (trade.load_policy)(node).map(|policy| NativePolicy { policy }).map_err(|error| {
        let parameters = trade.book.params.iter().map(|row| row.name.to_string());
        Names::of(parameters.chain(["time_zone".to_string()])).written_in(text).faults(&error)
    })
}
