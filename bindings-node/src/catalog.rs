//! What there is: trades, calls, clauses, schemas.

use std::sync::LazyLock;

use clausebook::{
    Clause, Fault,
    decision::{Comparison, Outcome, Remedy, Verdict},
    functions::{self, Callable, Trade},
    invalid::Code,
    node,
    policy::AnyPolicy,
    receipt,
    unit::{Unit, VariantArray as _},
    wire::camel,
};
use napi_derive::napi;
use serde_json::{Value, json};

use crate::border::guarded;

/// Everything that can be called, with the place of its trade.
pub static CALLS: LazyLock<Vec<(usize, Callable)>> = LazyLock::new(|| {
    let trades = functions::TRADES.iter().enumerate();
    trades.flat_map(|(place, trade)| trade.callables().map(move |call| (place, call))).collect()
});

static DEFAULTS: LazyLock<Vec<AnyPolicy>> =
    LazyLock::new(|| functions::TRADES.iter().map(|trade| (trade.default_policy)()).collect());

fn no_such(what: u32) -> Vec<Fault> {
    vec![Fault::new(Code::UnknownFunction, "", ("a place in the catalog", "目录中的位置")).got(what)]
}

/// The trade at a place of the catalog.
pub fn trade(place: u32) -> Result<&'static Trade, Vec<Fault>> {
    functions::TRADES.get(place as usize).copied().ok_or_else(|| no_such(place))
}

/// The call at a place of the catalog, and the policy with the source's figures.
pub fn call(place: u32) -> Result<(&'static Callable, &'static AnyPolicy), Vec<Fault>> {
    let (trade, call) = CALLS.get(place as usize).ok_or_else(|| no_such(place))?;
    let policy = DEFAULTS.get(*trade).ok_or_else(|| no_such(place))?;
    Ok((call, policy))
}

/// The trades, their calls in the order of their places, and how much is taken.
#[napi]
pub fn catalog() -> napi::Result<String> {
    guarded(|| {
        let trades: Vec<Value> = functions::TRADES
            .iter()
            .map(|trade| {
                let book = trade.book;
                json!({
                    "name": book.trade, "js": camel(book.trade), "title": { "zh": book.title.zh, "en": book.title.en },
                    "version": book.version, "digest": book.digest
                })
            })
            .collect();
        let calls: Vec<Value> = CALLS
            .iter()
            .map(|(place, call)| match call.shape() {
                None => json!({ "trade": place, "name": call.name(), "js": camel(&call.name()) }),
                Some(shape) => json!({
                    "trade": place, "name": call.name(), "kind": shape.kind(), "title": shape.title(),
                    "js": camel(shape.verb())
                }),
            })
            .collect();
        let most = json!({
            "text": node::LONGEST_TEXT, "list": node::LONGEST_LIST, "fields": node::MOST_FIELDS, "depth": node::DEEPEST
        });
        Ok(json!({
            "library": receipt::LIBRARY, "trades": trades, "calls": calls, "most": most, "words": words(),
            "clauses": Value::from_iter(Clause::all().map(Clause::id))
        })
        .to_string())
    })
}

/// The words that answers name by their places.
fn words() -> Value {
    let signs: Vec<&str> = Unit::VARIANTS.iter().map(|unit| unit.sign()).collect();
    json!({
        "verdicts": Verdict::ALL, "outcomes": Outcome::ALL, "comparisons": Comparison::ALL, "remedies": Remedy::ALL,
        "units": signs
    })
}

pub fn described(clause: Clause) -> Value {
    json!({
        "id": clause.id(), "zh": clause.zh(), "en": clause.en(), "source": clause.source(), "lines": clause.lines(),
        "kind": clause.kind(), "severity": clause.severity(), "safety": clause.is_safety(),
        "forecast": clause.is_forecast(), "sameAs": clause.same_as(), "reading": clause.reading(),
        "reason": clause.reason().map(|text| json!({ "zh": text.zh, "en": text.en }))
    })
}

/// Every clause of a trade in the order of its book.
#[napi]
pub fn clauses(trade_at: u32) -> napi::Result<String> {
    guarded(|| Ok(Value::from_iter(trade(trade_at)?.book.clauses().map(described)).to_string()))
}

/// The clause with this id.
#[napi]
pub fn clause(id: String) -> napi::Result<String> {
    guarded(|| {
        let found = Clause::find(&id).map(|clause| described(clause).to_string());
        found.ok_or_else(|| {
            let fault = Fault::new(Code::UnknownWord, "", ("the id of a clause", "条款编号")).got(&id);
            vec![fault.nearest(&id, Clause::all().map(Clause::id))]
        })
    })
}
