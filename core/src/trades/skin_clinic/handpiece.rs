//! Holding a reading of pressure, angle and distance against the rules of its spot.

use alloc::string::{String, ToString};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, eye, handpiece, lesion, nose, pressure, site},
    rules::{Reading, Rules, strong, weak},
    site::{Lesion, Pass, Site, Spot},
};
use crate::{
    decision::Decision,
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
};

const STEEPEST_DEG: u32 = 90;

/// An output pressure at a spot.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PressureReading {
    /// The output pressure at the gauge in MPa, from 0; left out, it is not known and nothing passes.
    pub pressure_mpa: Option<Number>,
    /// The site.
    pub site: Site,
    /// What is treated there.
    pub lesion: Lesion,
    /// Which pass it is.
    #[serde(default)]
    pub pass: Pass,
    /// The lowest pressure in MPa with which the session has cleared so far, the eye sites left out; left out, none is
    /// known.
    pub lowest_clearing_mpa: Option<Number>,
    /// Whether the skin is sensitive or thin; left out, that is not known.
    pub skin_sensitive: Option<bool>,
}

/// The pressures that a spot takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PressureRange {
    /// The lower end in MPa, which itself is allowed.
    pub min_mpa: Number,
    /// The upper end in MPa, which itself is allowed; below the lower end where no pressure will do.
    pub max_mpa: Number,
    /// The pressure in MPa that it must stay below, where the spot asks for weak or lowered pressure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub below_mpa: Option<Number>,
    /// Whether strong pressure is asked for.
    pub strong: bool,
}

/// Holds an output pressure against the hard range of the device and the rules of its spot.
///
/// 0.3 to 0.6 MPa by the book, both ends included, whatever the site. At the lower eyelid, at the corner of the eye and
/// in the growth-factor pass it also lies below the lowest clearing pressure so far, or at the book's lower end. On sensitive
/// skin the policy's figure caps it; without that figure the answer is undetermined. Strong pressure stays inside the
/// range.
///
/// # Errors
/// [`InvalidInput`] where a pressure is negative.
///
/// ```
/// use clausebook::{Number, Verdict, skin_clinic::{self, Lesion, Pass, Policy, PressureReading, Site}};
/// let decision = skin_clinic::check_pressure(&Policy::default(), &PressureReading {
///     pressure_mpa: Some(Number::from_millionths(610_000)),
///     site: Site::Cheek,
///     lesion: Lesion::Blackhead,
///     pass: Pass::Clearing,
///     lowest_clearing_mpa: None,
///     skin_sensitive: Some(false),
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Refused);
/// ```
#[rule(cites(
    pressure::USUAL_RANGE,
    pressure::SET_BY_TYPE_AND_SENSITIVITY,
    pressure::EGF_PASS_WEAK,
    pressure::OUTPUT_RANGE,
    lesion::HEADS_BLOWN_OUT,
    lesion::INFLAMED_STRONG_PRESSURE,
    nose::MIND_PRESSURE,
    eye::LOWER_PRESSURE
))]
pub fn check_pressure(policy: &Policy, case: &PressureReading) -> Result<Decision<PressureRange>, InvalidInput> {
    let mut faults = Faults::new();
    not_negative(&mut faults, || "pressure_mpa".to_string(), case.pressure_mpa);
    not_negative(&mut faults, || "lowest_clearing_mpa".to_string(), case.lowest_clearing_mpa);
    faults.check()?;

    let spot = Spot {
        site: case.site,
        lesion: case.lesion,
        pass: case.pass,
        sagging: None,
        skin_sensitive: case.skin_sensitive,
    };
    let rules = Rules::on_pressure(policy, &spot);
    let reading = Reading { pressure_mpa: case.pressure_mpa, ..Reading::default() };
    let mut findings = policy.findings();
    reading.judge(&rules, case.lowest_clearing_mpa, &mut findings);
    Ok(findings.decide(Some(range_at(policy, &spot, case.lowest_clearing_mpa))))
}

/// The pressures that a spot takes under a policy.
pub(super) fn range_at(policy: &Policy, spot: &Spot, lowest_clearing: Option<Number>) -> PressureRange {
    let weak = weak(spot);
    let below_mpa = lowest_clearing.filter(|lowest| weak.is_some_and(|weak| *lowest > weak));
    let gentle = policy.sensitive_pressure_max_mpa().filter(|_| spot.skin_sensitive == Some(true));
    let usual = gentle.unwrap_or(policy.pressure_max_mpa());
    PressureRange {
        min_mpa: policy.pressure_min_mpa(),
        max_mpa: weak.filter(|_| below_mpa.is_none()).unwrap_or(usual),
        below_mpa,
        strong: strong(spot).is_some() && spot.skin_sensitive != Some(true),
    }
}

/// The handpiece at a spot.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HandpieceReading {
    /// The site.
    pub site: Site,
    /// What is treated there.
    pub lesion: Lesion,
    /// Whether the face is slack or sagging; matters at the jaw only. Left out, that is not known.
    pub sagging: Option<bool>,
    /// The angle between the axis of the handpiece and the skin in degrees, 0 to 90; left out, it is not known.
    pub angle_deg: Option<Number>,
    /// The distance from the skin in cm; at 0 or less the handpiece touches. Left out, it is not known.
    pub distance_cm: Option<Number>,
    /// Whether it touches skin, sponge, towel or the like; left out, the distance decides.
    pub contact: Option<bool>,
}

/// How far the handpiece is off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct HandpieceChecked {
    /// Whether nothing is to be said against it.
    pub in_order: bool,
    /// Whether the treatment stops at once.
    pub stop: bool,
}

/// Holds angle, distance and contact of the handpiece against the rules of its spot.
///
/// The handpiece touches nothing. Acne with a head, the wings of the nose and a sagging jaw take 45 degrees, within the
/// policy's tolerance; inflamed acne takes 1 to 2 cm, of which the near end is hard; at the eyes more than 2 cm, and no
/// lesion rule holds there. A measure that a rule needs and that is not known leaves the answer undetermined.
///
/// # Errors
/// [`InvalidInput`] where the angle is none between 0 and 90 degrees.
///
/// ```
/// use clausebook::{Number, Verdict, skin_clinic::{self, HandpieceReading, Lesion, Policy, Site}};
/// let decision = skin_clinic::check_handpiece(&Policy::default(), &HandpieceReading {
///     site: Site::Forehead,
///     lesion: Lesion::Inflamed,
///     sagging: None,
///     angle_deg: None,
///     distance_cm: Some(Number::from_millionths(1_500_000)),
///     contact: Some(false),
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Ok);
/// ```
#[rule(cites(
    handpiece::NO_CONTACT,
    lesion::HEADED_ANGLE_45,
    lesion::INFLAMED_DISTANCE,
    site::JAW_SAGGING_ANGLE,
    nose::ANGLE_45,
    eye::HIGH_DISTANCE
))]
pub fn check_handpiece(policy: &Policy, case: &HandpieceReading) -> Result<Decision<HandpieceChecked>, InvalidInput> {
    let mut faults = Faults::new();
    angle(&mut faults, || "angle_deg".to_string(), case.angle_deg);
    faults.check()?;

    let spot = Spot {
        site: case.site,
        lesion: case.lesion,
        pass: Pass::Clearing,
        sagging: case.sagging,
        skin_sensitive: None,
    };
    let rules = Rules::on_handpiece(policy, &spot);
    let reading = Reading {
        pressure_mpa: None,
        distance_cm: case.distance_cm,
        angle_deg: case.angle_deg,
        contact: case.contact,
    };
    let mut findings = policy.findings();
    findings.push(reading.contact_finding());
    reading.judge(&rules, None, &mut findings);
    let in_order = findings.all_met();
    let stop = reading.touches() == Some(true);
    Ok(findings.decide(Some(HandpieceChecked { in_order, stop })))
}

/// Notes a fault where a pressure is negative.
pub(super) fn not_negative(faults: &mut Faults, path: impl FnOnce() -> String, value: Option<Number>) {
    if let Some(value) = value.filter(|value| *value < Number::ZERO) {
        faults.push(Fault::new(Code::Negative, path(), ("a pressure from 0 MPa", "不小于0的压力(MPa)")).got(value));
    }
}

/// Notes a fault where an angle is none between the skin and its perpendicular.
pub(super) fn angle(faults: &mut Faults, path: impl FnOnce() -> String, value: Option<Number>) {
    if let Some(value) = value.filter(|value| !(Number::ZERO..=Number::whole(STEEPEST_DEG)).contains(value)) {
        faults.push(Fault::new(Code::OutOfRange, path(), ("an angle from 0 to 90 degrees", "0至90度的角度")).got(value));
    }
}

#[cfg(test)]
mod tests {
    use super::{Lesion, Number, Pass, Policy, PressureReading, Site, check_pressure};
    use crate::Verdict;

    #[test]
    fn a_raised_lower_end_lets_nothing_pass_at_the_eye_that_the_book_refuses() {
        let pressure = Number::from_millionths(600_000);
        let reading = PressureReading {
            pressure_mpa: Some(pressure),
            site: Site::LowerEyelid,
            lesion: Lesion::Other,
            pass: Pass::Clearing,
            lowest_clearing_mpa: None,
            skin_sensitive: Some(false),
        };
        let raised = Policy::builder().pressure_min_mpa(pressure).build().unwrap();
        for policy in [Policy::default(), raised] {
            assert_eq!(check_pressure(&policy, &reading).unwrap().verdict(), Verdict::Refused);
        }
    }
}
