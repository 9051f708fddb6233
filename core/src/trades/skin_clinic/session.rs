//! A planned session, checked as a whole before it begins.

use alloc::{format, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, gas, limits, order, serum, session},
    course::{CourseSoFar, NextSession, next_session},
    gas::{Gas, acne_takes_oxygen},
    handpiece::{angle, not_negative},
    order::{SiteStep, SitesSoFar, site_order},
    rules::{Reading, Rules},
    serum::{SerumChoice, SerumChosen, choose_serum},
    site::{Half, Lesion, Pass, Site, Spot},
    technique::{Technique, technique_at},
};
use crate::{
    decision::{Decision, Finding, Findings},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
    shapes::limit::Measured,
};

/// A spot that a session plans to treat.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlannedSpot {
    /// The site.
    pub site: Site,
    /// Which half of the face; needed at jaw, cheek and nasolabial fold.
    pub half: Option<Half>,
    /// What is treated there.
    pub lesion: Lesion,
    /// Which pass it is.
    #[serde(default)]
    pub pass: Pass,
    /// Whether the face is slack or sagging; matters at the jaw only. Left out, that is not known.
    pub sagging: Option<bool>,
    /// The planned output pressure in MPa, from 0.
    pub pressure_mpa: Option<Number>,
    /// The planned distance from the skin in cm.
    pub distance_cm: Option<Number>,
    /// The planned angle to the skin in degrees, 0 to 90.
    pub angle_deg: Option<Number>,
}

/// A planned session for acne.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlannedSession {
    /// The course so far, with the planned day.
    pub course: CourseSoFar,
    /// What the nutrition liquid is mixed for.
    pub serum: SerumChoice,
    /// The gas; left out, oxygen.
    pub gas: Option<Gas>,
    /// The planned length of the whole service in minutes; left out, it is not known.
    pub duration_min: Option<Number>,
    /// Whether the skin is sensitive or thin; left out, that is not known.
    pub skin_sensitive: Option<bool>,
    /// Whether the operator changes the order of the sites to suit the acne; left out, that is not known.
    pub operator_changed: Option<bool>,
    /// The spots in the order in which they are treated, at least one.
    pub spots: Vec<PlannedSpot>,
}

/// What a planned session comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SessionPlan {
    /// The next treatment of the course, into which the session falls.
    pub next: Option<NextSession>,
    /// What goes into the bottle; nothing where that cannot be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serum: Option<SerumChosen>,
    /// The sites that the plan leaves out.
    pub left_out: Vec<SiteStep>,
    /// How each spot is treated, in the order of the plan.
    pub spots: Vec<Technique>,
}

/// Checks a planned session for acne as a whole: day, gas, serum, length, order of the sites, and every spot's pressure,
/// distance and angle.
///
/// Each part is decided as by its own function; a finding about a spot says which by its place in the plan. At the eyes
/// and in the growth-factor pass the planned pressure is held against the lowest planned before it. A large area needs
/// the growth-factor pass.
///
/// # Errors
/// [`InvalidInput`] where no spot is planned, a half is needed and not given, a pressure is negative, an angle is none
/// between 0 and 90 degrees, or course or serum are bad.
///
/// ```
/// use clausebook::{functions, node::Node};
/// let check = functions::find("skin_clinic.check_session").unwrap();
/// let policy = functions::default_policy("skin_clinic").unwrap();
/// let plan = Node::from_json(r#"{"course": {"sessions_done": 0}, "serum": {"acne_types": ["pustule"]}, "spots": []}"#).unwrap();
/// assert!(check.call(&*policy, &plan).is_err());
/// ```
#[rule(
    cites(session::DURATION, gas::ACNE_NEEDS_OXYGEN, order::HALF_FACES, order::OPERATOR_MAY_CHANGE),
    as_in(
        super::course::next_session,
        super::serum::choose_serum,
        super::handpiece::check_pressure,
        super::handpiece::check_handpiece
    )
)]
pub fn check_session(policy: &Policy, case: &PlannedSession) -> Result<Decision<SessionPlan>, InvalidInput> {
    let sites = check(case)?;
    let mut findings = policy.findings();
    let next = taken(next_session(policy, &case.course).map_err(|fault| fault.below("course"))?, &mut findings);
    let serum = taken(choose_serum(policy, &case.serum).map_err(|fault| fault.below("serum"))?, &mut findings);
    findings.push(acne_takes_oxygen(case.gas.unwrap_or(Gas::Oxygen)));
    let length = Measured {
        value: [(limits::SESSION_DURATION.input.into(), case.duration_min)].into(),
        ..Measured::default()
    };
    taken(limits::SESSION_DURATION.check(policy, &length)?, &mut findings);
    let order = SitesSoFar { done: sites, operator_changed: case.operator_changed, finished: true };
    let left_out = taken(site_order(policy, &order)?, &mut findings).map(|order| order.open).unwrap_or_default();
    if case.serum.large_area_clearing == Some(true)
        && !case.spots.iter().any(|spot| spot.pass == Pass::GrowthFactor)
    {
        findings.push(Finding::missing(serum::EGF_AFTER_LARGE_AREA, "egf_pass"));
    }

    let mut spots = Vec::with_capacity(case.spots.len());
    let mut lowest_clearing: Option<Number> = None;
    for (place, planned) in case.spots.iter().enumerate() {
        let spot = planned.spot(case.skin_sensitive);
        let reading = Reading {
            pressure_mpa: planned.pressure_mpa,
            distance_cm: planned.distance_cm,
            angle_deg: planned.angle_deg,
            contact: None,
        };
        let mut here = policy.findings();
        here.push(reading.contact_finding());
        reading.judge(&Rules::at(policy, &spot), lowest_clearing, &mut here);
        findings.append_at(place, here);
        if spot.pass == Pass::Clearing && !spot.site.is_eye() {
            lowest_clearing = [lowest_clearing, planned.pressure_mpa].into_iter().flatten().min();
        }
        spots.push(technique_at(policy, &spot).0);
    }
    Ok(findings.decide(Some(SessionPlan { next, serum, left_out, spots })))
}

/// The value of a part, its findings taken over.
fn taken<T>(part: Decision<T>, findings: &mut Findings) -> Option<T> {
    let (value, found) = part.into_parts();
    findings.append(found);
    value
}

impl PlannedSpot {
    const fn spot(&self, skin_sensitive: Option<bool>) -> Spot {
        Spot { site: self.site, lesion: self.lesion, pass: self.pass, sagging: self.sagging, skin_sensitive }
    }
}

/// The steps of the order of sites that the clearing of the plan takes, each once.
fn check(case: &PlannedSession) -> Result<Vec<SiteStep>, InvalidInput> {
    let mut faults = Faults::new();
    let mut sites: Vec<SiteStep> = Vec::new();
    faults.not_empty("spots", &case.spots);
    for (place, spot) in case.spots.iter().enumerate() {
        match SiteStep::of(spot.site, spot.half) {
            None => {
                let expected = ("the half of the face: first or second", "半边:first 或 second");
                faults.push(Fault::new(Code::MissingField, format!("spots[{place}].half"), expected));
            }
            Some(step) if spot.pass == Pass::Clearing && !sites.contains(&step) => sites.push(step),
            Some(_) => {}
        }
        not_negative(&mut faults, || format!("spots[{place}].pressure_mpa"), spot.pressure_mpa);
        angle(&mut faults, || format!("spots[{place}].angle_deg"), spot.angle_deg);
    }
    faults.check()?;
    Ok(sites)
}
