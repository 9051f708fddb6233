//! Limit: a measured value held to bounds.

mod bounds;

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    vec::Vec,
};

use schemars::{JsonSchema, Schema, json_schema};
use serde::{Deserialize, Serialize};

pub use bounds::{Bounds, Held, Standing};

use super::{Facts, Holds, Verb, facts, form::names};
use crate::{
    book::{LimitRow, Source},
    clause::Clause,
    decision::{Decision, Finding, Findings},
    invalid::{Code, Expected, Fault, Faults, InvalidInput},
    measure::Number,
    policy::Settings,
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

impl LimitRow {
    /// Holds a measured value against the limit.
    ///
    /// A value that is not known is never within. Where it is not known whether the limit applies, a value is neither within
    /// nor beyond it.
    ///
    /// # Errors
    /// [`InvalidInput`] where the value has another name than [`LimitRow::input`], or a fact is not asked for.
    pub fn check(&'static self, settings: &Settings, case: &Measured) -> Result<Decision<Checked>, InvalidInput> {
        self.check_names(case)?;
        let mut findings = settings.findings();
        let bounds = self.bounds(settings);
        let mut value =
            Checked { within: true, min: bounds.min(), max: bounds.max(), nominal: bounds.nominal(), off_by: None };
        let applies = self.condition.holds(&case.facts);
        match applies {
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
            Some(seen) if applies == Holds::Yes => value.off_by = self.hold(settings, &bounds, seen, &mut findings),
            Some(_) => {}
        }
        value.within = findings.all_met();
        Ok(findings.decide(Some(value)))
    }

    /// The facts under which the limit applies.
    #[must_use]
    pub fn fact_names(&self) -> Vec<&'static str> {
        facts::named([&self.condition].into_iter())
    }

    fn check_names(&self, case: &Measured) -> Result<(), InvalidInput> {
        let mut faults = Faults::new();
        let known = [self.input, "facts"];
        for name in case.value.keys().filter(|name| *name != self.input) {
            faults.push(Fault::new(Code::UnknownField, name.clone(), Expected::one_of(known)).nearest(name, known));
        }
        names::check_fields("facts", case.facts.keys(), &self.fact_names(), &mut faults);
        faults.check()
    }

    /// Notes what each clause makes of the value; returns how far it is off.
    fn hold(&self, settings: &Settings, bounds: &Bounds, seen: Number, findings: &mut Findings) -> Option<Number> {
        let sources = [self.min.map(|end| end.at), self.max.map(|end| end.at), self.nominal.map(|target| target.at)];
        for source in sources.into_iter().flatten().filter(|source| settings.figure(*source).is_none()) {
            self.open(settings, source, findings);
        }
        let held = bounds.hold(seen)?;
        findings.each(self.clauses, |clause| bounds.finding(clause, seen, held));
        let off = held.standing != Standing::Kept || (self.nominal.is_some() && held.off_by != Number::ZERO);
        off.then_some(held.off_by)
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
        let facts = facts::schema(&row.fact_names());
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

#[cfg(test)]
mod tests {
    use super::Measured;
    use crate::{
        Number, Verdict,
        policy::Settings,
        skin_clinic::{self, limits},
    };

    #[test]
    fn beyond_a_limit_that_may_not_apply_is_undetermined() {
        let settings: &Settings = &skin_clinic::Policy::default();
        let verdict = |eye_site: Option<bool>| {
            let mut case = Measured::new("angle_deg", Number::whole(90));
            case.facts.insert("eye_site".into(), eye_site);
            limits::HEADED_ANGLE.check(settings, &case).unwrap().verdict()
        };
        assert_eq!(verdict(Some(false)), Verdict::Refused);
        assert_eq!(verdict(None), Verdict::Undetermined);
        assert_eq!(verdict(Some(true)), Verdict::Ok);
    }
}
