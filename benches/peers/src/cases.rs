//! Cancellations, and what has to be said of them.

use clausebook::{Instant, Money, furniture_store::Cancellation};
use serde_json::{Map, Value};

const VECTORS: &str = include_str!("../../../tests/vectors/furniture_store/cancel.json");

/// A regular order of 12,800.00 that is cancelled after the free window.
pub const CASE: &str = r#"{"order_kind":"regular","order_amount":"12800.00","paid":"12800.00","ordered_at":"2026-03-02T10:00:00+08:00","requested_at":"2026-03-05T10:00:00+08:00","insisted":true}"#;

/// What is decided of a cancellation: amounts in fen, instants in microseconds.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    pub verdict: String,
    pub fee: Option<i64>,
    pub refund: Option<i64>,
    pub owed: Option<i64>,
    pub free_until: Option<i64>,
    pub cites: Vec<String>,
}

/// The cancellations of the vectors that are decided by the source's figures, each with its answer.
///
/// # Panics
/// Where the vectors are not what they are known to be.
#[must_use]
pub fn decided() -> Vec<(Cancellation, Answer)> {
    let rows: Vec<Value> = serde_json::from_str(VECTORS).expect("JSON");
    let ours = rows.iter().filter(|row| row["function"] == "cancel" && row["policy"].is_null());
    ours.filter(|row| !row["expect"].is_null())
        .map(|row| (clausebook_benches::case(&row["input"].to_string()), Answer::expected(&row["expect"])))
        .collect()
}

impl Answer {
    fn expected(decision: &Value) -> Self {
        let amount = |name: &str| decision["value"][name].as_str().map(|text| fen(text.parse().expect("an amount")));
        let cited = decision["findings"].as_array().expect("findings").iter();
        Self {
            verdict: text(&decision["verdict"]),
            fee: amount("fee"),
            refund: amount("refund"),
            owed: amount("owed"),
            free_until: decision["value"]["free_until"]
                .as_str()
                .map(|at| at.parse().map(Instant::micros).expect("an instant")),
            cites: cited.map(|finding| text(&finding["clause"])).collect(),
        }
    }

    /// The answer of an engine that says it as JSON; `fen` reads its amounts.
    pub fn said(answer: &Value, fen: impl Fn(&Value) -> Option<i64>) -> Self {
        Self {
            verdict: text(&answer["verdict"]),
            fee: fen(&answer["fee"]),
            refund: fen(&answer["refund"]),
            owed: fen(&answer["owed"]),
            free_until: whole(&answer["free_until"]),
            cites: answer["cites"].as_array().into_iter().flatten().map(text).collect(),
        }
    }
}

/// The facts of a case as JSON, what is not known left out; `amount` writes a sum.
pub fn facts(case: &Cancellation, amount: impl Fn(&'static str, Money) -> (&'static str, Value)) -> Value {
    let instants = [
        ("ordered_at", Some(case.ordered_at)),
        ("requested_at", Some(case.requested_at)),
        ("handed_over_at", case.handed_over_at),
    ];
    let instants = instants.into_iter().filter_map(|(name, at)| Some((name, at?.micros().into())));
    let amounts = [Some(amount("order", case.order_amount)), case.paid.map(|paid| amount("paid", paid))];
    let rest =
        [Some(("order_kind", case.order_kind.word().into())), case.insisted.map(|said| ("insisted", said.into()))];
    let facts = instants.chain(amounts.into_iter().flatten()).chain(rest.into_iter().flatten());
    Value::Object(facts.map(|(name, value): (&str, Value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}

/// An amount in fen.
#[must_use]
pub fn fen(money: Money) -> i64 {
    money.fen()
}

/// A sum under the name that an engine in fen has for it.
#[must_use]
pub fn in_fen(name: &'static str, money: Money) -> (&'static str, Value) {
    (if name == "paid" { "paid_fen" } else { "order_fen" }, money.fen().into())
}

/// A whole number, however it is written.
#[must_use]
pub fn whole(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_f64().map(|number| number.round() as i64))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
