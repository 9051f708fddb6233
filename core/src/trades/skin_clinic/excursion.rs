//! Runs of samples against which a rule has something to say, and what is left of them as findings.

use alloc::vec::Vec;

use schemars::JsonSchema;
use serde::Serialize;

use super::rules::{Reading, Rules};
use crate::{
    clause::Clause,
    decision::{Comparison, Finding, Findings, Outcome, Quantity},
    measure::Number,
    time::Instant,
};

/// A run of samples that break a rule, draw its advice, or lack a value that it needs.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Excursion {
    /// What it is about: `pressure_mpa`, `distance_cm`, `angle_deg`, `contact`, `pedal`, or a fact that is not known.
    pub what: &'static str,
    /// The clauses of the rule.
    pub clauses: Vec<Clause>,
    /// What the clauses make of it.
    pub outcome: Outcome,
    /// The place of its first sample in the log, from 0.
    pub first_sample: u32,
    /// How many samples it has.
    pub samples: u32,
    /// When its first sample was taken.
    pub from: Instant,
    /// When its last sample was taken.
    pub until: Instant,
    /// The worst value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worst: Option<Number>,
    /// How a value is held against the limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparison: Option<Comparison>,
    /// What was allowed at the worst sample.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Number>,
    /// By how much the worst value misses it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Number>,
}

/// A sample's place in the log, and when it was taken.
pub(super) type Moment = (usize, Instant);

/// The runs so far.
#[derive(Default)]
pub(super) struct Excursions {
    open: Vec<Excursion>,
    done: Vec<Excursion>,
    /// The clauses of which something was noted, each with its tally at the same place.
    noted: Vec<Clause>,
    tallies: Vec<Tally>,
}

/// The worst finding of one clause for each outcome.
type Tally = [Option<Finding>; 4];

/// What is not tied to the pedal.
pub(super) const CONTACT: &str = "contact";

impl Excursions {
    /// Notes what a rule makes of a sample.
    pub fn note(&mut self, moment: Moment, what: &'static str, clauses: &[Clause], finding: Finding) {
        for clause in clauses {
            self.tally(*clause, moment, &finding);
        }
        let Some(first) = clauses.first() else { return };
        let same = |run: &Excursion| run.what == what && run.clauses.first() == Some(first);
        if finding.outcome == Outcome::Met {
            self.close_where(same);
            return;
        }
        let goes_on = |run: &&mut Excursion| same(run) && run.outcome == finding.outcome;
        match self.open.iter_mut().find(goes_on) {
            Some(run) => run.extend(moment, &finding),
            None => {
                self.close_where(same);
                self.open.push(Excursion::begin(moment, what, clauses, &finding));
            }
        }
    }

    /// Notes what the rules of a spot make of a reading.
    pub fn measure(&mut self, moment: Moment, rules: &Rules, reading: &Reading, lowest_clearing: Option<Number>) {
        for unknown in &rules.unknown {
            self.note(moment, unknown.what.unwrap_or_default(), &[unknown.clause], unknown.clone());
        }
        for rule in &rules.rules {
            let Some(first) = rule.clauses.first() else { continue };
            let seen = reading.of(rule.measure);
            let what = rule.measure.word();
            if seen.is_some_and(|seen| rule.keeps(seen, lowest_clearing)) && self.is_quiet(what, *first) {
                continue;
            }
            let finding = match seen.and_then(|seen| rule.hold(seen, lowest_clearing).map(|held| (seen, held))) {
                Some((seen, held)) => rule.finding(*first, seen, held),
                None => Finding::unknown(*first, what),
            };
            self.note(moment, what, rule.clauses, finding);
        }
    }

    /// Whether a rule that is kept again changes nothing: it was noted before, and no run of it is open.
    #[inline]
    pub fn is_quiet(&self, what: &str, clause: Clause) -> bool {
        let open = |run: &Excursion| run.what == what && run.clauses.first() == Some(&clause);
        self.noted.contains(&clause) && !self.open.iter().any(open)
    }

    /// Ends every run.
    pub fn close(&mut self) {
        self.done.append(&mut self.open);
    }

    /// Ends every run that goes with the pedal.
    pub fn close_measured(&mut self) {
        self.close_where(|run| run.what != CONTACT);
    }

    fn close_where(&mut self, ends: impl Fn(&Excursion) -> bool) {
        let mut place = 0;
        while let Some(run) = self.open.get(place) {
            if ends(run) {
                self.done.push(self.open.remove(place));
            } else {
                place = place.saturating_add(1);
            }
        }
    }

    fn tally(&mut self, clause: Clause, (place, _): Moment, finding: &Finding) {
        let at = self.noted.iter().position(|noted| *noted == clause).unwrap_or_else(|| {
            self.noted.push(clause);
            self.tallies.push([const { None }; 4]);
            self.noted.len().saturating_sub(1)
        });
        let rank = match finding.outcome {
            Outcome::Breached => 0,
            Outcome::Unknown | Outcome::Missing => 1,
            Outcome::Advice => 2,
            Outcome::Met => 3,
        };
        let Some(worst) = self.tallies.get_mut(at).and_then(|tally| tally.get_mut(rank)) else { return };
        if worst.as_ref().is_none_or(|worst| finding.outcome != Outcome::Met && by(finding) > by(worst)) {
            *worst = Some(Finding { clause, ..finding.clone() }.at(place));
        }
    }

    /// The runs by their beginning; into `findings` goes the worst of each clause, and that it is met where nothing is
    /// to be said against it.
    pub fn finish(mut self, findings: &mut Findings) -> Vec<Excursion> {
        self.close();
        for [broken, unknown, advice, met] in self.tallies {
            let said = [broken, unknown, advice];
            let met = met.filter(|_| said.iter().all(Option::is_none));
            for finding in said.into_iter().chain([met]).flatten() {
                findings.push(finding);
            }
        }
        self.done.sort_by_key(|run| run.first_sample);
        self.done
    }
}

impl Excursion {
    fn begin((place, at): Moment, what: &'static str, clauses: &[Clause], finding: &Finding) -> Self {
        let mut run = Self {
            what,
            clauses: clauses.to_vec(),
            outcome: finding.outcome,
            first_sample: u32::try_from(place).unwrap_or(u32::MAX),
            samples: 1,
            from: at,
            until: at,
            worst: None,
            comparison: None,
            limit: None,
            by: None,
        };
        run.take(finding);
        run
    }

    fn extend(&mut self, (_, at): Moment, finding: &Finding) {
        self.samples = self.samples.saturating_add(1);
        self.until = at;
        if by(finding) > self.by.map(Number::abs) {
            self.take(finding);
        }
    }

    fn take(&mut self, finding: &Finding) {
        self.worst = number(finding.seen.as_ref());
        self.comparison = finding.comparison.filter(|_| self.worst.is_some());
        self.limit = number(finding.limit.as_ref());
        self.by = number(finding.by.as_ref());
    }
}

fn number(quantity: Option<&Quantity>) -> Option<Number> {
    match quantity {
        Some(Quantity::Number(number)) => Some(*number),
        _ => None,
    }
}

/// By how much a finding misses, whichever way.
fn by(finding: &Finding) -> Option<Number> {
    number(finding.by.as_ref()).map(Number::abs)
}
