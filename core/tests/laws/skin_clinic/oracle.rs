//! A second, plain reading of a device's log: each sample judged alone, then runs made of what was judged.

use std::collections::BTreeMap;

use clausebook::{
    Instant, Number, Outcome,
    skin_clinic::{Lesion, Pass, Policy, Recording, Sample, Site, Stretch, book},
};

/// A rule by what it is about and its first clause.
pub type Key = (&'static str, &'static str);

/// What a rule makes of one sample, and by how much it is missed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Judged {
    outcome: Outcome,
    seen: Option<Number>,
    by: Option<Number>,
}

/// Samples one after another of which a rule says the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Run {
    pub key: Key,
    pub outcome: Outcome,
    pub first: u32,
    pub samples: u32,
    pub from: Instant,
    pub until: Instant,
    pub worst: Option<Number>,
    pub by: Option<Number>,
}

/// What the oracle reads out of a log.
#[derive(Debug, Default)]
pub struct Reading {
    pub runs: Vec<Run>,
    pub judged: bool,
    pub pedal_down: u32,
    pub lowest_clearing: Option<Number>,
}

const MET: Judged = Judged { outcome: Outcome::Met, seen: None, by: None };
const UNKNOWN: Judged = Judged { outcome: Outcome::Unknown, seen: None, by: None };
const BROKEN: Judged = Judged { outcome: Outcome::Breached, seen: None, by: None };

/// Missed by the distance from the end, or kept.
fn held(kept: bool, outcome: Outcome, seen: Number, end: Number) -> Judged {
    if kept { MET } else { Judged { outcome, seen: Some(seen), by: Some(seen.minus(end).abs()) } }
}

fn pressure(
    policy: &Policy,
    spot: &Stretch,
    sensitive: Option<bool>,
    seen: Option<Number>,
    lowest: Option<Number>,
) -> Vec<(Key, Judged)> {
    let what = "pressure_mpa";
    let mut judged = Vec::new();
    let (min, max) = (policy.pressure_min_mpa(), policy.pressure_max_mpa());
    let mut rule = |clause: &'static str, judge: &dyn Fn(Number) -> Judged| {
        judged.push(((what, clause), seen.map_or(UNKNOWN, judge)));
    };
    let range = |seen: Number| {
        if seen < min {
            held(false, Outcome::Breached, seen, min)
        } else {
            held(seen <= max, Outcome::Breached, seen, max)
        }
    };
    rule("pressure.output_range", &range);
    if spot.site == Site::Nose {
        rule("nose.mind_pressure", &range);
    }
    let weakest = book::pressure::output_range::MIN.value;
    let weak = |seen: Number| match lowest {
        Some(lowest) if lowest > weakest => held(seen < lowest, Outcome::Breached, seen, lowest),
        _ => held(seen <= weakest, Outcome::Breached, seen, weakest),
    };
    let eye = matches!(spot.site, Site::LowerEyelid | Site::EyeCorner);
    if eye {
        rule("eye.lower_pressure", &weak);
    }
    if spot.pass == Pass::GrowthFactor {
        rule("pressure.egf_pass_weak", &weak);
    }
    let strong = match spot.lesion {
        _ if eye || spot.pass == Pass::GrowthFactor => None,
        Lesion::Blackhead | Lesion::Whitehead => Some("lesion.heads_blown_out"),
        Lesion::Inflamed => Some("lesion.inflamed_strong_pressure"),
        Lesion::Suppurating | Lesion::Other => None,
    };
    if let Some(clause) = strong {
        let most = book::lesion::heads_blown_out::MAX.value;
        rule(clause, &|seen| match policy.strong_pressure_min_mpa() {
            Some(least) if sensitive != Some(true) && seen < least => held(false, Outcome::Advice, seen, least),
            _ => held(seen <= most, Outcome::Breached, seen, most),
        });
    }
    let clause = "pressure.set_by_type_and_sensitivity";
    match (sensitive, policy.sensitive_pressure_max_mpa()) {
        (Some(true), Some(most)) => rule(clause, &|seen| held(seen <= most, Outcome::Breached, seen, most)),
        (Some(true), None) => judged.push((("sensitive_pressure_max_mpa", clause), UNKNOWN)),
        (None, _) => judged.push((("skin_sensitive", clause), UNKNOWN)),
        (Some(false), _) => {}
    }
    judged
}

fn handpiece(policy: &Policy, spot: &Stretch, sample: &Sample) -> Vec<(Key, Judged)> {
    let mut judged = Vec::new();
    let eye = matches!(spot.site, Site::LowerEyelid | Site::EyeCorner);
    let distance = |judge: &dyn Fn(Number) -> Judged| sample.distance_cm.map_or(UNKNOWN, judge);
    if eye {
        let over = policy.eye_distance_over_cm();
        let far = distance(&|seen| held(seen > over, Outcome::Breached, seen, over));
        judged.push((("distance_cm", "eye.high_distance"), far));
        return judged;
    }
    if spot.lesion == Lesion::Inflamed {
        let (near, far) = (policy.inflamed_distance_min_cm(), policy.inflamed_distance_max_cm());
        let working = distance(&|seen| {
            if seen < near {
                held(false, Outcome::Breached, seen, near)
            } else {
                held(seen <= far, Outcome::Advice, seen, far)
            }
        });
        judged.push((("distance_cm", "lesion.inflamed_distance"), working));
    }
    let nominal = book::nose::angle_45::ANGLE.value;
    let slant = sample.angle_deg.map_or(UNKNOWN, |seen| {
        let kept = seen.minus(nominal).abs() <= policy.angle_tolerance_deg();
        held(kept, Outcome::Breached, seen, nominal)
    });
    if matches!(spot.lesion, Lesion::Suppurating | Lesion::Blackhead | Lesion::Whitehead) {
        judged.push((("angle_deg", "lesion.headed_angle_45"), slant));
    }
    match (spot.site, spot.sagging) {
        (Site::Nose, _) => judged.push((("angle_deg", "nose.angle_45"), slant)),
        (Site::Jaw, Some(true)) => judged.push((("angle_deg", "site.jaw_sagging_angle"), slant)),
        (Site::Jaw, None) => judged.push((("sagging", "site.jaw_sagging_angle"), UNKNOWN)),
        _ => {}
    }
    judged
}

fn contact(sample: &Sample) -> Judged {
    let touching = sample.distance_cm.map(|distance| distance <= Number::ZERO);
    match (sample.contact, touching) {
        (Some(true), _) | (_, Some(true)) => {
            // Where the distance tells it, the distance is what was seen.
            Judged { seen: sample.distance_cm.filter(|_| sample.contact != Some(true)), ..BROKEN }
        }
        (None, None) => UNKNOWN,
        _ => MET,
    }
}

const CONTACT: Key = ("contact", "handpiece.no_contact");
const PEDAL: Key = ("pedal", "handling.aim_before_pedal");

/// Where a sample lies: the stretch last begun, counted from 1, and whether it lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    begun: usize,
    lasts: bool,
}

fn place(recording: &Recording, sample: &Sample) -> Place {
    let begun = recording.stretches.iter().filter(|stretch| stretch.from <= sample.at).count();
    let lasts = begun > 0 && sample.at <= recording.stretches[begun - 1].until;
    Place { begun, lasts }
}

/// What is judged of one sample.
fn judge(policy: &Policy, recording: &Recording, sample: &Sample, lowest: Option<Number>) -> Vec<(Key, Judged)> {
    let Place { begun, lasts } = place(recording, sample);
    let within = begun > 0 && recording.stretches.last().is_some_and(|last| sample.at <= last.until);
    let mut judged = Vec::new();
    if within || sample.pedal == Some(true) {
        judged.push((CONTACT, contact(sample)));
    } else if sample.pedal.is_none() && contact(sample) != MET {
        // Only with the pedal down would it be a breach.
        judged.push((CONTACT, UNKNOWN));
    }
    match sample.pedal {
        None if within => judged.push((PEDAL, UNKNOWN)),
        Some(true) if lasts => {
            let spot = &recording.stretches[begun - 1];
            judged.push((PEDAL, MET));
            judged.extend(pressure(policy, spot, recording.skin_sensitive, sample.pressure_mpa, lowest));
            judged.extend(handpiece(policy, spot, sample));
        }
        Some(true) if within => judged.push((PEDAL, BROKEN)),
        _ => {}
    }
    judged
}

/// Reads a log.
pub fn read(policy: &Policy, recording: &Recording) -> Reading {
    let mut reading = Reading::default();
    let mut open: BTreeMap<Key, Run> = BTreeMap::new();
    let mut before = Place { begun: 0, lasts: false };
    for (at, sample) in recording.samples.iter().enumerate() {
        let here = place(recording, sample);
        // A new spot ends every run; the end of one, or the pedal up, all but contact, which needs neither.
        let ends = |key: &Key| here.begun != before.begun || *key != CONTACT;
        if here != before || sample.pedal == Some(false) {
            let (ended, going_on) = std::mem::take(&mut open).into_iter().partition(|(key, _)| ends(key));
            open = going_on;
            reading.runs.extend(BTreeMap::into_values(ended));
        }
        before = here;
        let judged = judge(policy, recording, sample, reading.lowest_clearing);
        reading.judged |= !judged.is_empty();
        for (key, judged) in judged {
            note(&mut open, &mut reading.runs, key, judged, at, sample.at);
        }
        if sample.pedal == Some(true) {
            reading.pedal_down += 1;
            if here.lasts && clears(&recording.stretches[here.begun - 1]) {
                reading.lowest_clearing = [reading.lowest_clearing, sample.pressure_mpa].into_iter().flatten().min();
            }
        }
    }
    reading.runs.extend(open.into_values());
    reading.runs.sort();
    reading
}

fn clears(spot: &Stretch) -> bool {
    spot.pass == Pass::Clearing && !matches!(spot.site, Site::LowerEyelid | Site::EyeCorner)
}

fn note(open: &mut BTreeMap<Key, Run>, runs: &mut Vec<Run>, key: Key, judged: Judged, place: usize, at: Instant) {
    if let Some(run) = open.get_mut(&key).filter(|run| run.outcome == judged.outcome) {
        run.samples += 1;
        run.until = at;
        if judged.by > run.by {
            (run.worst, run.by) = (judged.seen, judged.by);
        }
        return;
    }
    runs.extend(open.remove(&key));
    if judged.outcome != Outcome::Met {
        let first = u32::try_from(place).expect("a short log");
        let Judged { outcome, seen: worst, by } = judged;
        open.insert(key, Run { key, outcome, first, samples: 1, from: at, until: at, worst, by });
    }
}
