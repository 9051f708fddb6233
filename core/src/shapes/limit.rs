//! Limit: a measured value held to bounds.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    vec::Vec,
};

use schemars::{JsonSchema, Schema, json_schema};
use serde::{Deserialize, Serialize};

use super::{Facts, Holds, Verb, facts};
use crate::{
    book::{BoundRow, LimitRow, NominalRow, Source},
    clause::Clause,
    decision::{Comparison, Decision, Finding, Findings, Outcome, Remedy},
    invalid::{Code, Expected, Fault, InvalidInput},
    measure::Number,
    policy::Settings,
    unit::Unit,
};

/// A measured value under its name, and the facts of the case.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
pub struct Measured {
    /// The facts of the case.
    #[serde(default)]
    pub facts: Facts,
    /// The value by its name (`pressure_mpa`); null, or left out, it is not known.
    #[serde(flatten)]
    pub value: BTreeMap<String, Option<Number>>,
}

impl Measured {
    /// A value under its name.
    #[must_use]
    pub fn new(name: &str, value: Number) -> Self {
        Self { facts: Facts::new(), value: BTreeMap::from([(name.to_string(), Some(value))]) }
    }
}

/// Where a measured value lies.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Checked {
    /// Whether nothing is to be said against the value.
    pub within: bool,
    /// The lower end in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<Number>,
    /// The upper end in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<Number>,
    /// The target in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nominal: Option<Number>,
    /// How far the value lies beyond an end, or off the target: positive above, negative below.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub off_by: Option<Number>,
}

/// A limit's verb.
pub struct Check(pub(super) &'static LimitRow);

/// One side of a limit that a value is held against.
struct Side {
    comparison: Comparison,
    at: Number,
    hard: bool,
    kept: bool,
}

impl LimitRow {
    /// Holds a measured value against the limit.
    ///
    /// A value that is not known is never within.
    ///
    /// # Errors
    /// [`InvalidInput`] where the value has another name than [`LimitRow::input`].
    pub fn check(&'static self, settings: &Settings, case: &Measured) -> Result<Decision<Checked>, InvalidInput> {
        if let Some(name) = case.value.keys().find(|name| *name != self.input) {
            return Err(Fault::new(Code::UnknownField, name.clone(), Expected::one_of([self.input, "facts"])).into());
        }
        let mut findings = Findings::new();
        let ends =
            |bound: Option<BoundRow>| bound.and_then(|bound| settings.figure(bound.at)).map(|figure| figure.value);
        let mut value = Checked {
            within: true,
            min: ends(self.min),
            max: ends(self.max),
            nominal: self.nominal.and_then(|nominal| settings.figure(nominal.at)).map(|figure| figure.value),
            off_by: None,
        };
        match self.condition.holds(&case.facts) {
            Holds::Yes => {}
            Holds::No => {
                let ruled_out = self.condition.facts().next().unwrap_or(self.input);
                findings.each(self.clauses, |clause| Finding::met(clause).what(ruled_out));
                return Ok(findings.decide(Some(value)));
            }
            Holds::Unknown(fact) => findings.each(self.clauses, |clause| Finding::unknown(clause, fact)),
        }
        match case.value.get(self.input).copied().flatten() {
            None => findings.each(self.clauses, |clause| Finding::unknown(clause, self.input)),
            Some(seen) => value.off_by = self.hold(settings, seen, &mut findings),
        }
        value.within = findings.as_slice().iter().all(|finding| finding.outcome == Outcome::Met);
        Ok(findings.decide(Some(value)))
    }

    /// Notes what each clause makes of the value; returns how far it is off.
    fn hold(&self, settings: &Settings, seen: Number, findings: &mut Findings) -> Option<Number> {
        if let Some(nominal) = self.nominal {
            return self.hold_nominal(settings, nominal, seen, findings);
        }
        let mut sides: Vec<Side> = Vec::new();
        for (bound, lower) in [(self.min, true), (self.max, false)] {
            let Some(bound) = bound else { continue };
            let Some(figure) = settings.figure(bound.at) else {
                self.open(settings, bound.at, findings);
                continue;
            };
            let at = figure.value;
            let (comparison, kept) = match (lower, bound.inclusive) {
                (true, true) => (Comparison::AtLeast, seen >= at),
                (true, false) => (Comparison::MoreThan, seen > at),
                (false, true) => (Comparison::AtMost, seen <= at),
                (false, false) => (Comparison::LessThan, seen < at),
            };
            sides.push(Side { comparison, at, hard: bound.hard, kept });
        }
        // The end that is broken, else the nearer one.
        let nearest = sides.iter().min_by_key(|side| (side.kept, seen.minus(side.at).abs()))?;
        let off_by = seen.minus(nearest.at);
        findings.each(self.clauses, |clause| {
            if nearest.kept {
                return self.sized(Finding::met(clause), seen).limit(nearest.comparison, nearest.at);
            }
            let finding = if nearest.hard { Finding::breached(clause) } else { Finding::advice(clause) };
            let remedy = match nearest.comparison {
                Comparison::AtLeast | Comparison::MoreThan => Remedy::RaiseToLimit,
                _ => Remedy::LowerToLimit,
            };
            self.sized(finding, seen).limit(nearest.comparison, nearest.at).by(off_by.abs()).remedy(remedy)
        });
        (!nearest.kept).then_some(off_by)
    }

    /// A nominal value without a tolerance is met only exactly; anything else is advice, never a refusal.
    fn hold_nominal(
        &self,
        settings: &Settings,
        nominal: NominalRow,
        seen: Number,
        findings: &mut Findings,
    ) -> Option<Number> {
        let Some(target) = settings.figure(nominal.at) else {
            self.open(settings, nominal.at, findings);
            return None;
        };
        let off_by = seen.minus(target.value);
        let tolerance = nominal.tolerance.and_then(|source| settings.figure(source)).map(|figure| figure.value);
        let kept = off_by.abs() <= tolerance.unwrap_or(Number::ZERO);
        findings.each(self.clauses, |clause| {
            let finding = match (kept, nominal.hard && tolerance.is_some()) {
                (true, _) => Finding::met(clause),
                (false, true) => Finding::breached(clause).remedy(Remedy::SetToLimit),
                (false, false) => Finding::advice(clause).remedy(Remedy::SetToLimit),
            };
            self.sized(finding, seen).limit(Comparison::Equal, target.value).by(off_by)
        });
        (off_by != Number::ZERO).then_some(off_by)
    }

    fn sized(&self, finding: Finding, seen: Number) -> Finding {
        let finding = finding.what(self.input).seen(seen);
        if self.unit == Unit::Count { finding } else { finding.unit(self.unit) }
    }

    fn open(&self, settings: &Settings, source: Source, findings: &mut Findings) {
        let name = settings.parameter(source).unwrap_or(self.input);
        findings.each(self.clauses, |clause| Finding::open(clause, name));
    }
}

impl Verb for Check {
    type Input = Measured;
    type Value = Checked;

    fn doc(&self) -> String {
        format!(
            "Holds a measured value against the limit: {}\n\nA value that is not known is never within. The value says \
             where the ends lie and how far it is off.",
            self.0.text.en
        )
    }

    fn cites(&self) -> Vec<Clause> {
        self.0.clauses.to_vec()
    }

    fn input_schema(&self) -> Schema {
        let row = self.0;
        let about = format!("The measured value in {}; null, or left out, it is not known.", row.unit);
        let facts = facts::schema(&facts::named([&row.condition].into_iter()));
        let value = json_schema!({ "type": ["number", "null"], "format": "decimal", "description": about });
        json_schema!({
            "type": "object",
            "properties": { row.input: value, "facts": facts },
            "additionalProperties": false
        })
    }

    fn decide(&self, settings: &Settings, input: &Measured) -> Result<Decision<Checked>, InvalidInput> {
        self.0.check(settings, input)
    }
}
