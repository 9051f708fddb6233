//! A recorded session, checked sample by sample.

use alloc::{format, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, handling, handpiece},
    excursion::{CONTACT, Excursion, Excursions},
    handpiece::{angle, not_negative},
    rules::{Reading, Rules},
    site::{Lesion, Pass, Site, Spot},
};
use crate::{
    decision::{Decision, Finding, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
    time::Instant,
};

/// A stretch of a session during which one spot is treated.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stretch {
    /// When it begins; a sample at that instant belongs to it.
    pub from: Instant,
    /// When it ends; a sample at that instant still belongs to it, unless the next stretch begins there.
    pub until: Instant,
    /// The site.
    pub site: Site,
    /// What is treated there.
    pub lesion: Lesion,
    /// Which pass it is.
    #[serde(default)]
    pub pass: Pass,
    /// Whether the face is slack or sagging; matters at the jaw only. Left out, that is not known.
    pub sagging: Option<bool>,
}

/// One sample of the device's log; a value that is left out was not recorded.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    /// When it was taken; never before the sample above it.
    pub at: Instant,
    /// The output pressure in MPa, from 0.
    pub pressure_mpa: Option<Number>,
    /// The distance from the skin in cm; at 0 or less the handpiece touches.
    pub distance_cm: Option<Number>,
    /// The angle to the skin in degrees, 0 to 90.
    pub angle_deg: Option<Number>,
    /// Whether the handpiece touches skin, sponge, towel or the like.
    pub contact: Option<bool>,
    /// Whether the pedal is down.
    pub pedal: Option<bool>,
}

/// A recorded session.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recording {
    /// What was treated when, in order, without overlap.
    pub stretches: Vec<Stretch>,
    /// The samples in the order of time, at least one and at most 100,000.
    pub samples: Vec<Sample>,
    /// Whether the skin is sensitive or thin; left out, that is not known.
    pub skin_sensitive: Option<bool>,
}

/// What a recorded session shows.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Recorded {
    /// How many samples were checked.
    pub samples: u32,
    /// How many of them were taken with the pedal down.
    pub pedal_down: u32,
    /// The lowest pressure in MPa with which the session cleared, the eye sites left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lowest_clearing_mpa: Option<Number>,
    /// Every run of samples that break a rule, draw advice, or lack a value that a rule needs, by their beginning.
    pub excursions: Vec<Excursion>,
}

/// Checks a recorded session sample by sample and finds every breach with its start, end and worst value.
///
/// While the pedal is down, pressure, distance and angle are held to the rules of the spot being treated; contact is
/// forbidden throughout, pedal up or down. Between the first spot and the last the pedal is down only while a spot is
/// treated. At the eyes and in the growth-factor pass the pressure is held against the lowest clearing pressure up to
/// that sample. A value that was not recorded, and that a rule needs, leaves the answer undetermined.
///
/// # Errors
/// [`InvalidInput`] where there is no sample, samples or stretches are out of order, a pressure is negative or an angle
/// none between 0 and 90 degrees.
///
/// ```
/// use clausebook::{functions, node::Node, Verdict};
/// let check = functions::find("skin_clinic.check_telemetry").unwrap();
/// let policy = functions::default_policy("skin_clinic").unwrap();
/// let log = Node::from_json(r#"{
///     "skin_sensitive": false,
///     "stretches": [{"from": "2026-03-02T10:00:00+08:00", "until": "2026-03-02T10:05:00+08:00", "site": "cheek", "lesion": "other"}],
///     "samples": [
///         {"at": "2026-03-02T10:01:00+08:00", "pressure_mpa": 0.5, "distance_cm": 3, "angle_deg": 45, "contact": false, "pedal": true},
///         {"at": "2026-03-02T10:01:01+08:00", "pressure_mpa": 0.7, "distance_cm": 3, "angle_deg": 45, "contact": false, "pedal": true}
///     ]
/// }"#).unwrap();
/// let decision = check.call(&*policy, &log).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Refused);
/// ```
#[rule(cites(handling::AIM_BEFORE_PEDAL), as_in(super::handpiece::check_pressure, super::handpiece::check_handpiece))]
pub fn check_telemetry(policy: &Policy, case: &Recording) -> Result<Decision<Recorded>, InvalidInput> {
    check(case)?;
    let zone = policy.zone();
    let mut excursions = Excursions::default();
    let mut pedal_down: u32 = 0;
    let mut lowest_clearing: Option<Number> = None;
    let mut stretches = case.stretches.iter().peekable();
    let mut here: Option<(&Stretch, Rules)> = None;
    let session = case.stretches.first().zip(case.stretches.last());

    for (place, sample) in case.samples.iter().enumerate() {
        if here.as_ref().is_some_and(|(stretch, _)| sample.at > stretch.until) {
            here = None;
            excursions.close_measured();
        }
        while let Some(stretch) = stretches.next_if(|stretch| stretch.from <= sample.at) {
            let spot = spot(stretch, case.skin_sensitive);
            here = (sample.at <= stretch.until).then(|| (stretch, Rules::at(policy, &spot)));
            excursions.close();
        }
        let reading = sample.reading();
        let moment = (place, zone.local(sample.at));
        let within = session.is_some_and(|(first, last)| first.from <= sample.at && sample.at <= last.until);
        let clear = reading.touches() == Some(false) && excursions.is_quiet(CONTACT, handpiece::NO_CONTACT);
        if let Some(finding) = (!clear).then(|| contact(&reading, within, sample.pedal)).flatten() {
            excursions.note(moment, CONTACT, &[handpiece::NO_CONTACT], finding);
        }
        if sample.pedal == Some(true) {
            pedal_down = pedal_down.saturating_add(1);
        }
        match (&here, sample.pedal) {
            (_, Some(false)) => excursions.close_measured(),
            (None, _) if !within => {}
            (None, pedal) => excursions.note(moment, "pedal", &[handling::AIM_BEFORE_PEDAL], off_site(pedal)),
            (Some(_), None) => {
                let unknown = Finding::unknown(handling::AIM_BEFORE_PEDAL, "pedal");
                excursions.note(moment, "pedal", &[handling::AIM_BEFORE_PEDAL], unknown);
            }
            (Some((stretch, rules)), Some(true)) => {
                if !excursions.is_quiet("pedal", handling::AIM_BEFORE_PEDAL) {
                    let aimed = Finding::met(handling::AIM_BEFORE_PEDAL).what("pedal").seen(true);
                    excursions.note(moment, "pedal", &[handling::AIM_BEFORE_PEDAL], aimed);
                }
                excursions.measure(moment, rules, &reading, lowest_clearing);
                if stretch.pass == Pass::Clearing && !stretch.site.is_eye() {
                    lowest_clearing = [lowest_clearing, reading.pressure_mpa].into_iter().flatten().min();
                }
            }
        }
    }
    let mut findings = policy.findings();
    let excursions = excursions.finish(&mut findings);
    if findings.is_empty() {
        // Nothing in the log lies where something was treated: it shows nothing.
        findings.push(Finding::unknown(handling::AIM_BEFORE_PEDAL, "stretches"));
    }
    let samples = u32::try_from(case.samples.len()).unwrap_or(u32::MAX);
    Ok(findings.decide(Some(Recorded { samples, pedal_down, lowest_clearing_mpa: lowest_clearing, excursions })))
}

/// What the rule against contact makes of a sample: it holds throughout the session, and outside it with the pedal down.
fn contact(reading: &Reading, within: bool, pedal: Option<bool>) -> Option<Finding> {
    match (within, pedal) {
        (true, _) | (_, Some(true)) => Some(reading.contact_finding()),
        (false, None) if reading.touches() != Some(false) => Some(Finding::unknown(handpiece::NO_CONTACT, "pedal")),
        (false, _) => None,
    }
}

/// The pedal is, or may be, down between two spots.
fn off_site(pedal: Option<bool>) -> Finding {
    match pedal {
        Some(down) => Finding::breached(handling::AIM_BEFORE_PEDAL).what("pedal").seen(down).remedy(Remedy::Stop),
        None => Finding::unknown(handling::AIM_BEFORE_PEDAL, "pedal"),
    }
}

impl Sample {
    const fn reading(&self) -> Reading {
        Reading {
            pressure_mpa: self.pressure_mpa,
            distance_cm: self.distance_cm,
            angle_deg: self.angle_deg,
            contact: self.contact,
        }
    }
}

const fn spot(stretch: &Stretch, skin_sensitive: Option<bool>) -> Spot {
    Spot {
        site: stretch.site,
        lesion: stretch.lesion,
        pass: stretch.pass,
        sagging: stretch.sagging,
        skin_sensitive,
    }
}

fn check(case: &Recording) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    faults.not_empty("samples", &case.samples);
    let mut last: Option<Instant> = None;
    for (place, stretch) in case.stretches.iter().enumerate() {
        in_order(&mut faults, || format!("stretches[{place}].from"), stretch.from, last);
        in_order(&mut faults, || format!("stretches[{place}].until"), stretch.until, Some(stretch.from));
        last = Some(stretch.until);
    }
    last = None;
    for (place, sample) in case.samples.iter().enumerate() {
        in_order(&mut faults, || format!("samples[{place}].at"), sample.at, last);
        not_negative(&mut faults, || format!("samples[{place}].pressure_mpa"), sample.pressure_mpa);
        angle(&mut faults, || format!("samples[{place}].angle_deg"), sample.angle_deg);
        last = Some(sample.at);
    }
    faults.check()
}

fn in_order(faults: &mut Faults, path: impl Fn() -> alloc::string::String, at: Instant, last: Option<Instant>) {
    if let Some(last) = last.filter(|last| at < *last) {
        let expected = (format!("not before {last}"), format!("不早于 {last}"));
        faults.push(Fault::new(Code::BeforeEvent, path(), expected).got(at));
    }
}
