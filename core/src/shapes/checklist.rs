//! Checklist: conduct that a person observes.

use alloc::{collections::BTreeMap, format, string::String, vec::Vec};

use schemars::{JsonSchema, Schema, json_schema};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Facts, Holds, Verb, facts, form::names};
use crate::{
    book::{CheckRow, ChecklistRow},
    clause::{Clause, Severity},
    decision::{Decision, Finding, Findings, Remedy},
    invalid::{Faults, InvalidInput},
    policy::Settings,
};

/// What was observed at a moment, and the facts of the case.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Observed {
    /// For each item whether it was observed; an item that is left out, or null, was not looked at.
    #[serde(default)]
    pub observed: BTreeMap<String, Option<bool>>,
    /// The facts of the case.
    #[serde(default)]
    pub facts: Facts,
}

words! {
    /// What became of an item.
    pub enum State {
        /// It was done.
        Done,
        /// It was not done; whether that is right, the findings say.
        NotDone,
        /// It was done and is forbidden.
        Breached,
        /// Nobody looked.
        NotObserved,
        /// It does not apply to this case.
        NotApplicable,
        /// Whether it applies hangs on a fact that is not known.
        Undetermined,
    }
}

/// One item and what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ItemState {
    /// The item.
    pub item: &'static str,
    /// What became of it.
    pub state: State,
}

/// All items of a checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Checked {
    /// The items in the order of the checklist.
    pub items: Vec<ItemState>,
}

/// A checklist's verb.
pub struct Check(pub(super) &'static ChecklistRow);

impl ChecklistRow {
    /// Judges what was observed, each item by the severity of its clauses.
    ///
    /// | clause | observed | not done | not looked at |
    /// | --- | --- | --- | --- |
    /// | `must` | met | breached | not known |
    /// | `should` | met | advice | nothing is said |
    /// | `never` | breached | met | not known |
    ///
    /// Where nothing else is to be said, advice to look stands for the items that nobody looked at.
    ///
    /// # Errors
    /// [`InvalidInput`] where an item is not on the list, or a fact is not asked for.
    pub fn check(&'static self, _settings: &Settings, case: &Observed) -> Result<Decision<Checked>, InvalidInput> {
        let mut faults = Faults::new();
        names::check_fields("observed", case.observed.keys(), &self.item_names(), &mut faults);
        names::check_fields("facts", case.facts.keys(), &self.fact_names(), &mut faults);
        faults.check()?;
        let mut findings = Findings::new();
        let judge = |item: &CheckRow| ItemState { item: item.name, state: item.judge(case, &mut findings) };
        let items: Vec<ItemState> = self.items.iter().map(judge).collect();
        if findings.is_empty() {
            self.never_silent(case, &items, &mut findings);
        }
        Ok(findings.decide(Some(Checked { items })))
    }

    /// The facts that the items ask for.
    #[must_use]
    pub fn fact_names(&self) -> Vec<&'static str> {
        facts::named(self.items.iter().map(|item| &item.condition))
    }

    fn item_names(&self) -> Vec<&'static str> {
        self.items.iter().map(|item| item.name).collect()
    }

    /// Nothing was said yet: advice to look, or, where no item applies, the fact that rules the first one out.
    fn never_silent(&self, case: &Observed, items: &[ItemState], findings: &mut Findings) {
        for (item, state) in self.items.iter().zip(items) {
            if state.state == State::NotObserved {
                findings.each(item.clauses, |clause| Finding::advice(clause).what(item.name).remedy(Remedy::FindOut));
            }
        }
        if findings.is_empty()
            && let Some(item) = self.items.iter().find(|item| !item.clauses.is_empty())
        {
            findings.each(item.clauses, |clause| match names::ruled_out(&item.condition, &case.facts) {
                Some((fact, holds)) => Finding::met(clause).what(fact).seen(holds),
                None => Finding::met(clause).what(item.name),
            });
        }
    }
}

impl CheckRow {
    fn judge(&self, case: &Observed, findings: &mut Findings) -> State {
        match self.condition.holds(&case.facts) {
            Holds::Yes => {}
            Holds::No => return State::NotApplicable,
            Holds::Unknown(fact) => {
                findings.each(self.clauses, |clause| Finding::unknown(clause, fact));
                return State::Undetermined;
            }
        }
        let observed = case.observed.get(self.name).copied().flatten();
        for clause in self.clauses {
            if let Some(finding) = self.finding(*clause, observed) {
                findings.push(finding);
            }
        }
        let forbidden = self.clauses.iter().any(|clause| clause.severity() == Severity::Never);
        match observed {
            None => State::NotObserved,
            Some(false) => State::NotDone,
            Some(true) if forbidden => State::Breached,
            Some(true) => State::Done,
        }
    }

    fn finding(&self, clause: Clause, observed: Option<bool>) -> Option<Finding> {
        let severity = clause.severity();
        if self.permitted && observed == Some(false) {
            return None;
        }
        let Some(observed) = observed else {
            // Advice that nobody looked at leaves nothing undecided.
            return (severity != Severity::Should).then(|| Finding::unknown(clause, self.name));
        };
        let (kept, remedy) = match severity {
            Severity::Must | Severity::Should => (observed, Remedy::DoNow),
            Severity::Never => (!observed, Remedy::Stop),
        };
        let finding = if kept { Finding::met(clause) } else { Finding::breached(clause).remedy(remedy) };
        Some(finding.what(self.name).seen(observed))
    }
}

impl Verb for Check {
    type Input = Observed;
    type Value = Checked;

    fn doc(&self) -> String {
        let row = self.0;
        format!(
            "Judges observed conduct. {}\n\n\
             Arguments:\n\
             - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: {}.\n\
             - `facts`: true, false, or left out where not known: {}.\n\n\
             Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, \
             not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; \
             undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.\n\n\
             Errors: an item that is not on the list, a fact that is not asked for.",
            row.text.en,
            names::listed(&row.item_names()),
            names::listed(&row.fact_names()),
        )
    }

    fn cites(&self) -> Vec<Clause> {
        self.0.items.iter().flat_map(|item| item.clauses).copied().collect()
    }

    fn input_schema(&self) -> Schema {
        let about = "For each item whether it was observed; one that is left out, or null, was not looked at.";
        let observed = facts::object_of(&self.0.item_names(), &json!({ "type": ["boolean", "null"] }), about);
        json_schema!({
            "type": "object",
            "properties": { "observed": observed, "facts": facts::schema(&self.0.fact_names()) },
            "additionalProperties": false
        })
    }

    fn decide(&self, settings: &Settings, input: &Observed) -> Result<Decision<Checked>, InvalidInput> {
        self.0.check(settings, input)
    }
}
