//! Regorus: Rego, compiled for its virtual machine.

use clausebook::furniture_store::Cancellation;
use regorus::{Engine, Value, languages::rego::compiler::Compiler, rvm::vm::RegoVM};

use crate::cases::{Answer, facts, in_fen, whole};

const MODEL: &str = include_str!("../../models/cancel.rego");
const ENTRY: &str = "data.cancel.answer";

/// The machine with the rule loaded.
///
/// # Panics
/// Where the rule is no Rego.
#[must_use]
pub fn compiled() -> RegoVM {
    let mut engine = Engine::new();
    engine.add_policy("cancel.rego".into(), MODEL.into()).expect("Rego");
    let policy = engine.compile_with_entrypoint(&ENTRY.into()).expect("an entry point");
    let mut machine = RegoVM::new();
    machine.load_program(Compiler::compile_from_policy(&policy, &[ENTRY]).expect("a program"));
    machine
}

/// A case as the rule's input.
///
/// # Panics
/// Where a case is no JSON.
#[must_use]
pub fn request(case: &Cancellation) -> Value {
    Value::from_json_str(&facts(case, in_fen).to_string()).expect("JSON")
}

/// Decides one case.
///
/// # Panics
/// Where the rule fails.
pub fn decide(machine: &mut RegoVM, request: &Value) -> Value {
    machine.set_input(request.clone());
    machine.execute().expect("an answer")
}

/// What it said.
///
/// # Panics
/// Where it said no JSON.
#[must_use]
pub fn answer(said: &Value) -> Answer {
    Answer::said(&serde_json::from_str(&said.to_json_str().expect("JSON")).expect("JSON"), whole)
}
