//! Form: the papers, fields, signatures, copies and filings that a case needs.
//!
//! **Whose it is.** An item for which the form names persons must be by one of them. A paper or a signature that only one
//! person can bring stands for that person, so that `by` may be left out; for everything else a `by` that is left out is
//! not known, and the item is neither missing nor in order until it is stated.

pub(super) mod names;

use alloc::{collections::BTreeSet, format, string::String, vec::Vec};

use schemars::{JsonSchema, Schema, json_schema};
use serde::{Deserialize, Serialize};

use super::{Facts, Holds, Verb, facts};
use crate::{
    book::{FormRow, ItemRow, ItemSort},
    clause::{Clause, Severity},
    decision::{Comparison, Decision, Finding, Findings, Remedy, Verdict},
    invalid::{Code, Fault, Faults, InvalidInput},
    policy::Settings,
};

/// What is there, and the facts of the case.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FormCase {
    /// The items that are there, each once, in any order.
    #[serde(default)]
    pub present: Vec<Present>,
    /// The facts of the case.
    #[serde(default)]
    pub facts: Facts,
}

/// One item that is there.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Present {
    /// The item, or one of those that will do for it.
    pub item: String,
    /// Who presented it, filled it in or signed it; may be left out for a paper or signature of one certain person.
    pub by: Option<String>,
}

impl Present {
    /// An item by a person who is not stated.
    #[must_use]
    pub fn new(item: &str) -> Self {
        Self { item: item.into(), by: None }
    }

    /// The same item by this person.
    #[must_use]
    pub fn by(mut self, person: &str) -> Self {
        self.by = Some(person.into());
        self
    }
}

/// One item that is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Missing {
    /// The item.
    pub item: &'static str,
    /// What it is.
    pub sort: ItemSort,
    /// What will do for it, where there is a choice.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub any_of: Vec<&'static str>,
    /// Who presents it, fills it in or signs it: any of these.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub who: Vec<&'static str>,
    /// To whom it goes: all of these.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub to: Vec<&'static str>,
}

/// Where an item that is there goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Route {
    /// The item.
    pub item: &'static str,
    /// To whom it goes: all of these.
    pub to: Vec<&'static str>,
}

/// What a form lacks and where its items go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Filed {
    /// Whether nothing that a binding clause demands is missing, by the wrong person, or not known.
    pub complete: bool,
    /// What is missing, in the order of the form; also what is only advised.
    pub missing: Vec<Missing>,
    /// Where the items go that are there and in order.
    pub hand_to: Vec<Route>,
}

/// A form's verb.
pub struct Check(pub(super) &'static FormRow);

/// Whose an item is.
enum Whose {
    Right,
    NotStated,
    Wrong { at: usize, by: &'static str },
}

impl ItemRow {
    fn answers_to(&self, name: &str) -> bool {
        self.name == name || self.any_of.contains(&name)
    }

    /// Whether the item itself says whose it is.
    fn speaks_for_its_person(&self) -> bool {
        matches!(self.sort, ItemSort::Paper | ItemSort::Signature) && self.who.len() == 1
    }

    fn whose(&self, settings: &Settings, at: usize, present: &Present) -> Whose {
        match present.by.as_deref() {
            _ if self.who.is_empty() => Whose::Right,
            None if self.speaks_for_its_person() => Whose::Right,
            None => Whose::NotStated,
            Some(by) => match names::person(settings, self.who, by) {
                Some(by) if !self.who.contains(&by) => Whose::Wrong { at, by },
                _ => Whose::Right,
            },
        }
    }
}

impl FormRow {
    /// Says what is missing, who has to hand it in, fill it in or sign it, and to whom everything goes.
    ///
    /// What is there is met, what is missing is still to come, or advice where the clause is `should` or the facts under which
    /// it binds do not hold. An item by a person
    /// whom the form does not name for it is a breach; where several will do, or were brought, one by the right person is
    /// enough. See the [module](self) for a `by` that is left out.
    ///
    /// # Errors
    /// [`InvalidInput`] where an item does not belong to the form or is there twice, a person is no name of the book, or a
    /// fact is not asked for.
    pub fn check(&'static self, settings: &Settings, case: &FormCase) -> Result<Decision<Filed>, InvalidInput> {
        self.check_names(settings, case)?;
        let mut findings = Findings::new();
        let mut value = Filed { complete: false, missing: Vec::new(), hand_to: Vec::new() };
        for item in self.items {
            match item.condition.holds(&case.facts) {
                Holds::Yes => item.judge(settings, case, &mut findings, &mut value),
                Holds::No => {}
                Holds::Unknown(fact) => findings.each(item.clauses, |clause| Finding::unknown(clause, fact)),
            }
        }
        if findings.is_empty() {
            self.nothing_demanded(case, &mut findings);
        }
        value.complete = findings.verdict() == Verdict::Ok;
        Ok(findings.decide(Some(value)))
    }

    /// The facts that the items ask for.
    #[must_use]
    pub fn fact_names(&self) -> Vec<&'static str> {
        facts::named(self.items.iter().flat_map(|item| [&item.condition, &item.binding]))
    }

    /// The persons whom the items name.
    #[must_use]
    pub fn roles(&self) -> Vec<&'static str> {
        names::each_once(self.items.iter().flat_map(|item| item.who).copied())
    }

    /// Every word that an item can be called by.
    fn item_names(&self) -> Vec<&'static str> {
        names::each_once(self.items.iter().flat_map(|item| [item.name].into_iter().chain(item.any_of.iter().copied())))
    }

    /// No item applies: the answer rests on the fact that rules the first one out.
    fn nothing_demanded(&self, case: &FormCase, findings: &mut Findings) {
        if let Some(item) = self.items.iter().find(|item| !item.clauses.is_empty()) {
            findings.each(item.clauses, |clause| match names::ruled_out(&item.condition, &case.facts) {
                Some((fact, holds)) => Finding::met(clause).what(fact).seen(holds),
                None => Finding::met(clause).what(item.name),
            });
        }
    }

    fn check_names(&self, settings: &Settings, case: &FormCase) -> Result<(), InvalidInput> {
        let mut faults = Faults::new();
        let (items, roles) = (self.item_names(), self.roles());
        let mut seen = BTreeSet::new();
        for (at, present) in case.present.iter().enumerate() {
            let path = format!("present[{at}].item");
            if !items.contains(&present.item.as_str()) {
                faults.push(names::unknown_word(path, &present.item, &items));
            } else if !seen.insert(present.item.as_str()) {
                faults.push(Fault::new(Code::Duplicate, path, ("each item once", "每项一次")).got(&present.item));
            }
            if let Some(by) = present.by.as_deref().filter(|by| names::person(settings, &roles, by).is_none()) {
                faults.push(names::unknown_person(settings, &roles, format!("present[{at}].by"), by));
            }
        }
        names::check_fields("facts", case.facts.keys(), &self.fact_names(), &mut faults);
        faults.check()
    }
}

impl ItemRow {
    fn judge(&self, settings: &Settings, case: &FormCase, findings: &mut Findings, value: &mut Filed) {
        let brought = case.present.iter().enumerate().filter(|(_, present)| self.answers_to(&present.item));
        // One in order is enough, and one whose person is not known may be in order.
        let best = brought.map(|(at, present)| self.whose(settings, at, present)).min_by_key(|whose| match whose {
            Whose::Right => 0,
            Whose::NotStated => 1,
            Whose::Wrong { .. } => 2,
        });
        match best {
            Some(Whose::Right) => {
                if !self.to.is_empty() {
                    value.hand_to.push(Route { item: self.name, to: self.to.to_vec() });
                }
                findings.each(self.clauses, |clause| Finding::met(clause).what(self.name));
            }
            Some(Whose::NotStated) => findings.each(self.clauses, |clause| Finding::unknown(clause, self.name)),
            Some(Whose::Wrong { at, by }) => findings.each(self.clauses, |clause| {
                let finding = Finding::breached(clause).what(self.name).at(at).seen(by).remedy(Remedy::UseLimit);
                match self.who.first() {
                    Some(who) => finding.limit(Comparison::Equal, *who),
                    None => finding,
                }
            }),
            None => {
                value.missing.push(Missing {
                    item: self.name,
                    sort: self.sort,
                    any_of: self.any_of.to_vec(),
                    who: self.who.to_vec(),
                    to: self.to.to_vec(),
                });
                let binding = self.binding.holds(&case.facts);
                findings.each(self.clauses, |clause| match (clause.severity(), binding) {
                    (Severity::Should, _) | (_, Holds::No) => {
                        Finding::advice(clause).what(self.name).remedy(Remedy::Provide)
                    }
                    (_, Holds::Unknown(fact)) => Finding::unknown(clause, fact),
                    (_, Holds::Yes) => Finding::missing(clause, self.name),
                });
            }
        }
    }
}

impl Verb for Check {
    type Input = FormCase;
    type Value = Filed;

    fn doc(&self) -> String {
        let row = self.0;
        format!(
            "Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. {}\n\n\
             Arguments:\n\
             - `present`: what is there, each item once, each with\n  \
               `item` (one of {}) and\n  \
               `by` (who brought, filled in or signed it, a name of the book; the items name {}). It may be left out for what \
               no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it \
               is not known.\n\
             - `facts`: true, false, or left out where not known: {}.\n\n\
             Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes \
             `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused \
             where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised \
             never holds anything up.\n\n\
             Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is \
             not asked for.",
            row.text.en,
            names::listed(&row.item_names()),
            names::listed(&row.roles()),
            names::listed(&row.fact_names()),
        )
    }

    fn cites(&self) -> Vec<Clause> {
        self.0.items.iter().flat_map(|item| item.clauses).copied().collect()
    }

    fn input_schema(&self) -> Schema {
        let by = format!(
            "Who presented it, filled it in or signed it: a name of the book (the items name {}); may be left out for a \
             paper or signature of one certain person.",
            names::listed(&self.0.roles())
        );
        json_schema!({
            "type": "object",
            "properties": {
                "present": {
                    "type": "array",
                    "description": "The items that are there, each once.",
                    "items": {
                        "type": "object",
                        "properties": {
                            "item": {
                                "type": "string", "enum": self.0.item_names(),
                                "description": "The item, or one that will do for it."
                            },
                            "by": { "type": ["string", "null"], "description": by }
                        },
                        "required": ["item"],
                        "additionalProperties": false
                    }
                },
                "facts": facts::schema(&self.0.fact_names())
            },
            "additionalProperties": false
        })
    }

    fn decide(&self, settings: &Settings, input: &FormCase) -> Result<Decision<Filed>, InvalidInput> {
        self.0.check(settings, input)
    }
}
