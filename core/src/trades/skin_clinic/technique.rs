//! How a spot is treated: the printed technique in one answer.

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{self, Policy, eye, lesion, nose, pressure, serum, site},
    handpiece::range_at,
    rules::{Measure, Rules, strong},
    site::{Lesion, Pass, Site, Spot},
};
use crate::{
    clause::Clause,
    decision::{Decision, Finding, Findings},
    invalid::InvalidInput,
    measure::Number,
};

words! {
    /// Which way the handpiece moves.
    pub enum Direction {
        /// Along the lines of the skin.
        AlongSkinLines,
        /// From the outside inwards.
        OuterToInner,
        /// Upwards.
        Upward,
        /// In circles around the lesion.
        AroundLesion,
    }
}

words! {
    /// How strong the jet is, in the words of the book.
    pub enum JetStrength {
        /// Strong.
        Strong,
        /// Suited to skin and acne.
        Adjusted,
        /// Lowered: below the sites before at the eyes, or where sensitive skin forbids strong pressure.
        Lowered,
        /// Weak, with a gentle hand.
        Weak,
    }
}

words! {
    /// What ends the work at a spot.
    pub enum Endpoint {
        /// The first fresh blood.
        FreshBlood,
        /// The printed circles, with the epidermis uninjured.
        CirclesDone,
        /// What comes out at once; the rest is left.
        ClearedWithoutForce,
        /// The serum is absorbed.
        SerumAbsorbed,
        /// The printed passes.
        PassesDone,
    }
}

/// A spot whose technique is asked for.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TechniqueCase {
    /// The site.
    pub site: Site,
    /// What is treated there.
    pub lesion: Lesion,
    /// Which pass it is.
    #[serde(default)]
    pub pass: Pass,
    /// Whether the face is slack or sagging; matters at the jaw only. Left out, that is not known.
    pub sagging: Option<bool>,
    /// Whether the skin is sensitive or thin; left out, that is not known.
    pub skin_sensitive: Option<bool>,
}

/// How a spot is treated. What the book leaves open at a spot is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Technique {
    /// The angle to the skin in degrees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub angle_deg: Option<Number>,
    /// How far the angle may be off, in degrees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub angle_tolerance_deg: Option<Number>,
    /// The least distance in cm; at the eyes it has to be more than that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance_min_cm: Option<Number>,
    /// The end of the working range in cm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance_max_cm: Option<Number>,
    /// The lowest output pressure in MPa.
    pub pressure_min_mpa: Number,
    /// The highest output pressure in MPa, whatever the strength.
    pub pressure_max_mpa: Number,
    /// How strong the jet is.
    pub strength: JetStrength,
    /// Fewest circles around the lesion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub circles_least: Option<u32>,
    /// Most circles around the lesion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub circles_most: Option<u32>,
    /// Passes over the site, all told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passes: Option<u32>,
    /// Which way the handpiece moves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// What ends the work there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<Endpoint>,
}

/// Tells how a spot is treated: angle, distance, pressure, circles, passes, direction, and what ends the work.
///
/// At the eyes the eye rules beat every lesion rule. On sensitive skin nothing is strong. What depends on a fact that is
/// not known leaves the answer undetermined.
///
/// # Errors
/// None beyond the form of the input.
///
/// ```
/// use clausebook::skin_clinic::{self, Direction, Lesion, Pass, Policy, Site, TechniqueCase};
/// let decision = skin_clinic::treatment_technique(&Policy::default(), &TechniqueCase {
///     site: Site::LowerEyelid,
///     lesion: Lesion::Other,
///     pass: Pass::Clearing,
///     sagging: None,
///     skin_sensitive: Some(false),
/// }).unwrap();
/// assert_eq!(decision.value().unwrap().direction, Some(Direction::OuterToInner));
/// ```
#[rule(cites(
    pressure::USUAL_RANGE,
    pressure::SET_BY_TYPE_AND_SENSITIVITY,
    pressure::EGF_PASS_WEAK,
    serum::EGF_ABSORPTION,
    pressure::OUTPUT_RANGE,
    lesion::HEADED_ANGLE_45,
    lesion::HEADS_BLOWN_OUT,
    lesion::PUS_UNTIL_FRESH_BLOOD,
    lesion::INFLAMED_DISTANCE,
    lesion::INFLAMED_STRONG_PRESSURE,
    lesion::INFLAMED_CIRCLES,
    lesion::INFLAMED_NO_INJURY,
    site::JAW_SAGGING_ANGLE,
    nose::ANGLE_45,
    nose::NEVER_FORCE,
    nose::MIND_PRESSURE,
    site::FOREHEAD_PASSES,
    eye::LID_DIRECTION,
    eye::CORNER_DIRECTION,
    eye::LOWER_PRESSURE,
    eye::HIGH_DISTANCE
))]
pub fn treatment_technique(policy: &Policy, case: &TechniqueCase) -> Result<Decision<Technique>, InvalidInput> {
    let spot = Spot {
        site: case.site,
        lesion: case.lesion,
        pass: case.pass,
        sagging: case.sagging,
        skin_sensitive: case.skin_sensitive,
    };
    let (technique, findings) = technique_at(policy, &spot);
    Ok(findings.decide(Some(technique)))
}

/// The technique at a spot, with the clauses that made it.
pub(super) fn technique_at(policy: &Policy, spot: &Spot) -> (Technique, Findings) {
    let mut findings = policy.findings();
    let rules = Rules::at(policy, spot);
    for finding in &rules.unknown {
        findings.push(finding.clone());
    }
    for rule in &rules.rules {
        findings.each(rule.clauses, |clause| Finding::met(clause).what(rule.measure.word()));
    }
    let bounds = |measure: Measure| rules.rules.iter().filter(move |rule| rule.measure == measure).find_map(|rule| rule.bounds());
    let angle = bounds(Measure::AngleDeg);
    let distance = bounds(Measure::DistanceCm);
    let range = range_at(policy, spot, None);
    let strength = strength(spot);
    let usual = range_at(policy, &Spot { site: Site::Cheek, pass: Pass::Clearing, ..*spot }, None);
    let (direction, moved_by) = direction(spot);
    let (endpoint, ended_by) = endpoint(spot);
    findings.each(moved_by, Finding::met);
    findings.each(ended_by, Finding::met);
    let circling = !spot.site.is_eye() && spot.lesion == Lesion::Inflamed && spot.pass == Pass::Clearing;
    if spot.site == Site::Forehead && spot.pass == Pass::Clearing {
        findings.push(Finding::met(site::FOREHEAD_PASSES).what("forehead_pass_count"));
    }
    let passes = match (spot.pass, spot.site) {
        (Pass::GrowthFactor, _) => Some(book::pressure::egf_pass_weak::EXTRA_PASSES.value.count()),
        (Pass::Clearing, Site::Forehead) => Some(policy.forehead_passes()),
        (Pass::Clearing, _) => None,
    };
    let technique = Technique {
        angle_deg: angle.and_then(|angle| angle.nominal()),
        angle_tolerance_deg: angle.and_then(|angle| angle.tolerance()),
        distance_min_cm: distance.and_then(|distance| distance.min()),
        distance_max_cm: distance.and_then(|distance| distance.max()),
        pressure_min_mpa: range.min_mpa,
        pressure_max_mpa: usual.max_mpa,
        strength,
        circles_least: circling.then(|| policy.inflamed_circles_least()),
        circles_most: circling.then(|| policy.inflamed_circles_most()),
        passes,
        direction,
        endpoint,
    };
    (technique, findings)
}

fn strength(spot: &Spot) -> JetStrength {
    match (spot.pass, spot.site.is_eye(), strong(spot), spot.skin_sensitive) {
        (Pass::GrowthFactor, ..) => JetStrength::Weak,
        (Pass::Clearing, true, ..) | (_, _, Some(_), Some(true)) => JetStrength::Lowered,
        (Pass::Clearing, false, Some(_), _) => JetStrength::Strong,
        (Pass::Clearing, false, None, _) => JetStrength::Adjusted,
    }
}

/// Which way the handpiece moves at a spot, with the clauses that no measured rule has named.
const fn direction(spot: &Spot) -> (Option<Direction>, &'static [Clause]) {
    let clearing = matches!(spot.pass, Pass::Clearing);
    match (spot.site, spot.lesion) {
        (Site::LowerEyelid, _) => (Some(Direction::OuterToInner), &[eye::LID_DIRECTION]),
        (Site::EyeCorner, _) => (Some(Direction::Upward), &[eye::CORNER_DIRECTION]),
        (_, Lesion::Inflamed) if clearing => (Some(Direction::AroundLesion), &[lesion::INFLAMED_CIRCLES]),
        (Site::Forehead, _) if clearing => (Some(Direction::AlongSkinLines), &[]),
        (Site::Jaw, _) if matches!(spot.sagging, Some(true)) => (Some(Direction::Upward), &[]),
        _ => (None, &[]),
    }
}

/// What ends the work at a spot, with the clauses that no measured rule has named.
const fn endpoint(spot: &Spot) -> (Option<Endpoint>, &'static [Clause]) {
    if matches!(spot.pass, Pass::GrowthFactor) {
        return (Some(Endpoint::SerumAbsorbed), &[serum::EGF_ABSORPTION]);
    }
    match (spot.site, spot.lesion) {
        (Site::LowerEyelid | Site::EyeCorner, _) => (None, &[]),
        (_, Lesion::Suppurating) => (Some(Endpoint::FreshBlood), &[lesion::PUS_UNTIL_FRESH_BLOOD]),
        (_, Lesion::Inflamed) => (Some(Endpoint::CirclesDone), &[lesion::INFLAMED_NO_INJURY]),
        (_, Lesion::Blackhead | Lesion::Whitehead) => (Some(Endpoint::ClearedWithoutForce), &[nose::NEVER_FORCE]),
        (Site::Forehead, Lesion::Other) => (Some(Endpoint::PassesDone), &[]),
        (_, Lesion::Other) => (None, &[]),
    }
}
