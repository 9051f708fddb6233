//! The schemas of everything that crosses the border, for the generator of the declarations.

use clausebook::{
    Finding,
    book::{Language, ParamRow},
    clause::{Kind, Severity},
    decision::{Comparison, Outcome, Remedy, Verdict},
    functions::TRADES,
    invalid::Code,
    receipt::{Difference, Replay},
    schema,
    shapes::ShapeKind,
    unit::Unit,
};
use napi_derive::napi;
use serde_json::{Value, json};

use crate::{
    border::guarded,
    catalog::{CALLS, described},
};

/// What each call takes, returns and may cite; what each policy may set; what all answers share.
#[napi]
pub fn schemas() -> napi::Result<String> {
    guarded(|| {
        let calls = CALLS.iter().map(|(place, call)| {
            let shape = call.shape();
            let cites: Vec<Value> = call.cites().into_iter().map(described).collect();
            json!({
                "trade": place, "name": call.name(), "doc": call.doc(), "cites": cites,
                "kind": shape.map(|shape| shape.kind()), "title": shape.map(|shape| shape.title()),
                "input": call.input_schema(), "value": call.value_schema()
            })
        });
        let parameters = TRADES.iter().map(|trade| Value::from_iter(trade.book.params.iter().map(parameter)));
        let phrases = TRADES.iter().map(|trade| {
            Value::from_iter(trade.book.phrases.iter().filter(|row| row.words.is_some()).map(|row| row.name))
        });
        Ok(json!({
            "calls": Value::from_iter(calls), "parameters": Value::from_iter(parameters),
            "phrases": Value::from_iter(phrases), "shared": shared()
        })
        .to_string())
    })
}

fn parameter(row: &ParamRow) -> Value {
    json!({
        "name": row.name, "unit": row.unit.sign(), "oneOf": row.one_of, "text": row.text.en,
        "default": row.default, "min": row.min, "max": row.max, "clause": described(row.clause)
    })
}

/// The types that answers and faults of all trades share.
fn shared() -> Vec<Value> {
    [
        schema::of::<Language>(),
        schema::of::<ShapeKind>(),
        schema::of::<Kind>(),
        schema::of::<Severity>(),
        schema::of::<Verdict>(),
        schema::of::<Outcome>(),
        schema::of::<Comparison>(),
        schema::of::<Remedy>(),
        schema::of::<Unit>(),
        schema::of::<Finding>(),
        schema::of::<Code>(),
        schema::of::<Replay>(),
        schema::of::<Difference>(),
    ]
    .map(Into::into)
    .to_vec()
}
