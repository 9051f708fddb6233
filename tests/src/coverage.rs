//! Which clauses the actual outputs of the vectors answer.
//!
//! A clause is answered when an output cites it in a finding; a clause that decides something only when the outputs
//! show it both ways. Looking a clause up does not answer it.

use std::collections::{BTreeMap, BTreeSet};

use clausebook::{Clause, clause::Kind, functions::TRADES};
use serde::Serialize;
use serde_json::Value;

use crate::vectors::{Actual, Placed};

/// What the vectors show of one trade.
#[derive(Debug, Serialize)]
pub struct Coverage {
    /// How many clauses the book has.
    pub total: usize,
    /// How many are answered.
    pub answered: usize,
    /// The ids of the others.
    pub open: Vec<String>,
}

/// What one clause was seen to do.
#[derive(Default)]
struct Shown {
    outcomes: BTreeSet<String>,
    amounts: BTreeSet<String>,
    cited: BTreeMap<String, usize>,
}

/// Works the coverage out by running every row.
#[must_use]
pub fn measure(rows: &[Placed]) -> BTreeMap<String, Coverage> {
    let mut shown: BTreeMap<String, Shown> = BTreeMap::new();
    let mut decided: BTreeMap<String, usize> = BTreeMap::new();
    for row in rows {
        let Actual::Decision(answer) = row.run() else { continue };
        let function = format!("{}.{}", row.trade, row.vector.function);
        *decided.entry(function.clone()).or_default() += 1;
        let findings = answer.get("findings").and_then(Value::as_array).cloned().unwrap_or_default();
        let mut here = BTreeSet::new();
        for finding in &findings {
            let text = |name: &str| finding.get(name).and_then(Value::as_str).unwrap_or_default().to_string();
            let clause = shown.entry(text("clause")).or_default();
            clause.outcomes.insert(text("outcome"));
            let amount = ["seen", "limit", "by"].map(|name| finding.get(name).cloned().unwrap_or(Value::Null));
            clause.amounts.insert(Value::from(amount.to_vec()).to_string());
            if here.insert(text("clause")) {
                *clause.cited.entry(function.clone()).or_default() += 1;
            }
        }
    }
    TRADES
        .iter()
        .map(|trade| {
            let open: Vec<String> = trade
                .book
                .clauses()
                .filter(|clause| !shown.get(clause.id()).is_some_and(|shown| shown.answers(*clause, &decided)))
                .map(|clause| clause.id().to_string())
                .collect();
            let total = trade.book.total;
            (trade.name().to_string(), Coverage { total, answered: total - open.len(), open })
        })
        .collect()
}

impl Shown {
    fn answers(&self, clause: Clause, decided: &BTreeMap<String, usize>) -> bool {
        let had = |outcome: &str| self.outcomes.contains(outcome);
        let met_and_not = had("met") && self.outcomes.len() > 1;
        let broken_too = had("met") && (had("breached") || had("advice"));
        let two_amounts = self.amounts.len() > 1;
        match clause.kind() {
            Kind::Limit | Kind::Window if clause.is_forecast() => two_amounts,
            Kind::Limit | Kind::Window => broken_too,
            Kind::Eligibility => met_and_not || self.left_out(decided),
            Kind::Choice => met_and_not || self.left_out(decided),
            Kind::Money | Kind::Quantity => two_amounts,
            Kind::Declined => had("breached"),
            Kind::Sequence | Kind::Record | Kind::Script | Kind::Conduct => true,
        }
    }

    /// Whether a function that cites the clause in one case does not cite it in another: chosen and not chosen.
    fn left_out(&self, decided: &BTreeMap<String, usize>) -> bool {
        self.cited.iter().any(|(function, cited)| decided.get(function).is_some_and(|all| all > cited))
    }
}
