//! Phrase: words for a moment, filled in; or, for a declined clause, the stated refusal.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    vec::Vec,
};

use schemars::{JsonSchema, Schema, json_schema};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{Facts, Holds, Verb, facts, form::names};
use crate::{
    book::{Language, PhraseRow, Text},
    clause::{Clause, Kind},
    decision::{Decision, Finding, Findings, Outcome, Remedy},
    invalid::{Code, Expected, Fault, Faults, InvalidInput},
    policy::Settings,
};

/// The longest text that fills a slot, in characters.
const LONGEST_SLOT: usize = 1_000;
/// The longest wording, in bytes.
const LONGEST_WORDING: usize = 4_096;

/// The moment at which the words are wanted.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// The language of the words.
    pub language: Language,
    /// What fills the slots, each with 1 to 1000 characters.
    #[serde(default)]
    pub slots: BTreeMap<String, String>,
    /// The facts of the case.
    #[serde(default)]
    pub facts: Facts,
}

/// The words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Said {
    /// The words, filled in.
    pub text: String,
}

/// A phrase among others that a visit or a call is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Spoken {
    /// The phrase.
    pub phrase: &'static str,
    /// The words, filled in.
    pub text: String,
}

impl Moment {
    /// A moment with nothing filled in yet.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self { language, slots: BTreeMap::new(), facts: Facts::new() }
    }

    /// Fills a slot in.
    #[must_use]
    pub fn slot(mut self, name: &str, text: impl Into<String>) -> Self {
        self.slots.insert(name.into(), text.into());
        self
    }

    /// States a fact.
    #[must_use]
    pub fn fact(mut self, name: &str, holds: bool) -> Self {
        self.facts.insert(name.into(), Some(holds));
        self
    }
}

/// A phrase's verb.
pub struct Say(pub(super) &'static PhraseRow);

impl PhraseRow {
    /// The words of the moment, filled in; the policy's own wording where it has one.
    ///
    /// Asked for while its facts do not hold the phrase is refused, since it would not be true. A declined clause is refused
    /// always; [`Clause::reason`] says why.
    ///
    /// # Errors
    /// [`InvalidInput`] where a slot is not filled in, blank, filled with more than 1000 characters or not of the phrase, or
    /// a fact is not asked for.
    pub fn say(&'static self, settings: &Settings, case: &Moment) -> Result<Decision<Said>, InvalidInput> {
        self.check(case)?;
        let mut findings = Findings::new();
        // A refusal whatever the severity: what is asked for is not said.
        let refuse = |clause: Clause| Finding::new(clause, Outcome::Breached).remedy(Remedy::Nothing);
        let Some(words) = self.spoken() else {
            findings.each(self.clauses, |clause| refuse(clause).what(self.name));
            return Ok(findings.decide(None));
        };
        match self.condition.holds(&case.facts) {
            Holds::Yes => findings.each(self.clauses, |clause| Finding::met(clause).what(self.name)),
            Holds::No => {
                findings.each(self.clauses, |clause| match names::ruled_out(&self.condition, &case.facts) {
                    Some((fact, holds)) => refuse(clause).what(fact).seen(holds),
                    None => refuse(clause).what(self.name),
                });
                return Ok(findings.decide(None));
            }
            Holds::Unknown(fact) => {
                findings.each(self.clauses, |clause| Finding::unknown(clause, fact));
                return Ok(findings.decide(None));
            }
        }
        let own = settings.wording(self.name).and_then(|wording| wording.get(case.language));
        let text = fill(own.unwrap_or(words.get(case.language)), &case.slots);
        Ok(findings.decide(Some(Said { text })))
    }

    /// Says the words as one of several phrases that another decision is made of.
    ///
    /// # Errors
    /// As [`PhraseRow::say`].
    pub fn speak(
        &'static self,
        settings: &Settings,
        moment: &Moment,
        lines: &mut Vec<Spoken>,
        findings: &mut Findings,
    ) -> Result<(), InvalidInput> {
        let (said, found) = self.say(settings, moment)?.into_parts();
        findings.append(found);
        lines.extend(said.map(|said| Spoken { phrase: self.name, text: said.text }));
        Ok(())
    }

    /// The facts under which the words are due.
    #[must_use]
    pub fn fact_names(&self) -> Vec<&'static str> {
        facts::named([&self.condition].into_iter())
    }

    /// The words; none where a clause is declined.
    fn spoken(&self) -> Option<Text> {
        self.words.filter(|_| self.clauses.iter().all(|clause| clause.kind() != Kind::Declined))
    }

    fn check(&self, case: &Moment) -> Result<(), InvalidInput> {
        let mut faults = Faults::new();
        for slot in self.slots {
            let path = || names::path("slots", slot);
            match case.slots.get(*slot) {
                Some(text) if text.trim().is_empty() => {
                    faults.push(Fault::new(Code::UnfilledSlot, path(), FILLING).got("a blank text"));
                }
                Some(text) if text.chars().nth(LONGEST_SLOT).is_some() => {
                    faults.push(Fault::new(Code::TooLong, path(), FILLING).got(text));
                }
                Some(_) => {}
                None => faults.push(Fault::new(Code::UnfilledSlot, path(), FILLING)),
            }
        }
        names::check_fields("slots", case.slots.keys(), self.slots, &mut faults);
        names::check_fields("facts", case.facts.keys(), &self.fact_names(), &mut faults);
        faults.check()
    }
}

const FILLING: Text =
    Text { en: "a text of 1 to 1000 characters for the slot", zh: "填入该空位的文本,1至1000个字" };

/// Fills slots in; what fills one is never read for slots again.
fn fill(words: &str, slots: &BTreeMap<String, String>) -> String {
    let mut text = String::with_capacity(words.len());
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let (slot, behind) = after.split_once('}').unwrap_or((after, ""));
        text.push_str(slots.get(slot).map_or("", String::as_str));
        rest = behind;
    }
    text.push_str(rest);
    text
}

/// Whether a wording has exactly these slots, each at least once, no stray brace, and 1 to 4096 bytes.
pub(crate) fn check_slots(text: &str, slots: &[&str]) -> Result<(), Fault> {
    let size = ("words of 1 to 4096 bytes", "1至4096字节的话术");
    if text.len() > LONGEST_WORDING {
        return Err(Fault::new(Code::TooLong, "", size).got(format!("{} bytes", text.len())));
    }
    if text.trim().is_empty() {
        return Err(Fault::new(Code::Unparsable, "", size).got("a blank text"));
    }
    let mut found: Vec<&str> = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        match after.split_once('}') {
            Some((slot, behind)) if !before.contains('}') && !slot.contains('{') => {
                found.push(slot);
                rest = behind;
            }
            _ => return Err(stray_brace(text)),
        }
    }
    if rest.contains('}') {
        return Err(stray_brace(text));
    }
    let known = || slots.iter().copied();
    if let Some(slot) = found.iter().find(|slot| !slots.contains(slot)) {
        let expected =
            if slots.is_empty() { Expected::from(("no slot", "无空位")) } else { Expected::one_of(known()) };
        return Err(Fault::new(Code::UnknownWord, "", expected).got(slot).nearest(slot, known()));
    }
    match slots.iter().find(|slot| !found.contains(slot)) {
        Some(slot) => {
            let list = slots.join(", ");
            let expected = (format!("every slot of the phrase: {list}"), format!("话术的每个空位:{list}"));
            Err(Fault::new(Code::UnfilledSlot, "", expected).got(format!("no {{{slot}}}")))
        }
        None => Ok(()),
    }
}

fn stray_brace(text: &str) -> Fault {
    Fault::new(Code::Unparsable, "", ("every { closed by a }", "花括号须成对")).got(text)
}

impl Verb for Say {
    type Input = Moment;
    type Value = Said;

    fn doc(&self) -> String {
        let row = self.0;
        let Some(words) = row.spoken() else {
            let reasons: Vec<&str> =
                row.clauses.iter().filter_map(|clause| clause.reason()).map(|text| text.en).collect();
            return format!(
                "Declined: always refused. {}\n\nArguments:\n- `language`: zh or en.\n\nReturns: no words; the finding's \
                 clause has the reason.\n\nErrors: a slot or a fact, for there is none.",
                reasons.join(" ")
            )
            .trim()
            .to_string();
        };
        format!(
            "Says: \"{}\" (\"{}\")\n\n\
             Arguments:\n\
             - `language`: zh or en.\n\
             - `slots`: a text of 1 to 1000 characters for each of: {}.\n\
             - `facts`: true, false, or left out where not known: {}.\n\n\
             Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. \
             Refused, without words, where the facts do not hold; undetermined where one is not known.\n\n\
             Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.",
            words.en,
            words.zh,
            names::listed(row.slots),
            names::listed(&row.fact_names()),
        )
    }

    fn cites(&self) -> Vec<Clause> {
        self.0.clauses.to_vec()
    }

    fn input_schema(&self) -> Schema {
        let text = |slot: &&'static str| {
            let about = "A text of 1 to 1000 characters.";
            (
                (*slot).to_string(),
                json!({ "type": "string", "description": about, "minLength": 1, "maxLength": LONGEST_SLOT }),
            )
        };
        let slots: Map<String, Value> = self.0.slots.iter().map(text).collect();
        let slots = json_schema!({
            "type": "object", "description": "What fills the slots, each with 1 to 1000 characters.",
            "propertyNames": { "enum": self.0.slots }, "properties": slots, "required": self.0.slots,
            "additionalProperties": false
        });
        let required: &[&str] = if self.0.slots.is_empty() { &["language"] } else { &["language", "slots"] };
        json_schema!({
            "type": "object",
            "properties": {
                "language": { "type": "string", "enum": ["zh", "en"], "description": "The language of the words." },
                "slots": slots,
                "facts": facts::schema(&self.0.fact_names())
            },
            "required": required,
            "additionalProperties": false
        })
    }

    fn decide(&self, settings: &Settings, input: &Moment) -> Result<Decision<Said>, InvalidInput> {
        self.0.say(settings, input)
    }
}
