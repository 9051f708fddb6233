//! The cancellation rule in other engines, each compiled once and asked in its own types. Their rules stand in
//! `benches/models`.

pub mod cases;
pub mod cedar;
pub mod rego;
pub mod zen;
