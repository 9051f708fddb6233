//! clausebook for Node.js.
//!
//! The border is crossed once a call, as text: V8 is quicker at objects than any native code that builds them for it.
//! A whole table crosses as the bytes of an Arrow IPC stream.
//! The module knows no trade and no rule; everything is made from the registry ([`clausebook::functions`]).
// In a test build napi registers no export, so that nothing calls them.
#![cfg_attr(test, allow(dead_code))]

mod answer;
mod border;
mod calls;
mod catalog;
mod history;
mod names;
mod options;
mod policy;
mod quiet;
mod refusal;
mod rows;
mod schemas;
mod table;
