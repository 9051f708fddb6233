//! GoRules ZEN: a decision table, compiled.

use std::sync::Arc;

use clausebook::furniture_store::Cancellation;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use zen_engine::{Decision, DecisionEngine, Variable, model::DecisionContent};

use crate::cases::{Answer, facts, whole};

const MODEL: &str = include_str!("../../models/cancel.zen.json");

/// The compiled table, and what runs its futures.
pub struct Zen {
    decision: Decision,
    runtime: Runtime,
}

impl Zen {
    /// Compiles the table.
    ///
    /// # Panics
    /// Where it is no decision.
    #[must_use]
    pub fn compiled() -> Self {
        let content: DecisionContent = serde_json::from_str(MODEL).expect("a decision");
        let mut decision = DecisionEngine::default().create_decision(Arc::new(content)).expect("a graph");
        decision.compile();
        Self { decision, runtime: Builder::new_current_thread().build().expect("a runtime") }
    }

    /// Decides one case.
    ///
    /// # Panics
    /// Where the table fails.
    #[must_use]
    pub fn decide(&self, request: &Variable) -> Variable {
        self.runtime.block_on(self.decision.evaluate(request.clone())).expect("an answer").result
    }
}

/// A case as the table's context; amounts are numbers of yuan there.
#[must_use]
pub fn request(case: &Cancellation) -> Variable {
    let yuan = |name, money: clausebook::Money| {
        (if name == "paid" { "paid" } else { "order_amount" }, json!(money.fen() as f64 / 100.0))
    };
    facts(case, yuan).into()
}

/// What it said.
#[must_use]
pub fn answer(said: &Variable) -> Answer {
    let fen = |yuan: &Value| whole(&json!(yuan.as_f64()? * 100.0));
    Answer::said(&said.to_value(), fen)
}
