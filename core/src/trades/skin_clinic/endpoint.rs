//! When the work on one lesion ends.

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, expectation, handling, lesion, nose},
    site::Lesion,
};
use crate::{
    decision::{Decision, Finding, Remedy},
    invalid::InvalidInput,
};

words! {
    /// What happens at a lesion next.
    pub enum LesionAct {
        /// The work goes on.
        GoOn,
        /// The lesion is clean: the jet leaves it.
        Leave,
        /// The skin is injured: the work there stops.
        StopThere,
        /// What is left comes away by itself: the jet leaves it.
        LeaveTheRest,
    }
}

/// What is seen at one lesion.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LesionSeen {
    /// The lesion.
    pub lesion: Lesion,
    /// Whether fresh blood flows; left out, that is not known.
    pub fresh_blood: Option<bool>,
    /// Whether the epidermis is visibly injured; left out, that is not known.
    pub epidermis_injured: Option<bool>,
    /// Whether heads are left that did not come out at once.
    #[serde(default)]
    pub heads_left: bool,
    /// Whether clearing them is being forced.
    #[serde(default)]
    pub forced_clearing: bool,
}

/// What happens at the lesion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LesionEnd {
    /// What happens next.
    pub act: LesionAct,
}

/// Says whether the work on a lesion goes on, is done, or stops.
///
/// A suppurating lesion is clean at the first fresh blood; on any other lesion blood, like a visible injury anywhere, stops
/// the work there. Heads that do not come out at once are left to come away by themselves and never forced.
///
/// # Errors
/// None beyond the form of the input.
///
/// ```
/// use clausebook::{Verdict, skin_clinic::{self, Lesion, LesionAct, LesionSeen, Policy}};
/// let decision = skin_clinic::lesion_endpoint(&Policy::default(), &LesionSeen {
///     lesion: Lesion::Suppurating,
///     fresh_blood: Some(true),
///     epidermis_injured: Some(false),
///     heads_left: false,
///     forced_clearing: false,
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Ok);
/// assert_eq!(decision.value().unwrap().act, LesionAct::Leave);
/// ```
#[rule(cites(
    handling::ADJUST_PRESSURE_AND_ANGLE,
    expectation::RESIDUAL_HEADS,
    lesion::PUS_UNTIL_FRESH_BLOOD,
    lesion::INFLAMED_NO_INJURY,
    nose::NEVER_FORCE
))]
pub fn lesion_endpoint(policy: &Policy, case: &LesionSeen) -> Result<Decision<LesionEnd>, InvalidInput> {
    let mut findings = policy.findings();
    let suppurating = case.lesion == Lesion::Suppurating;
    if suppurating {
        findings.push(match case.fresh_blood {
            Some(blood) => Finding::met(lesion::PUS_UNTIL_FRESH_BLOOD).what("fresh_blood").seen(blood),
            None => Finding::unknown(lesion::PUS_UNTIL_FRESH_BLOOD, "fresh_blood"),
        });
    }
    let guards = if case.lesion == Lesion::Inflamed { lesion::INFLAMED_NO_INJURY } else { handling::ADJUST_PRESSURE_AND_ANGLE };
    let blood_injures = if suppurating { Some(false) } else { case.fresh_blood };
    let signs = [("epidermis_injured", case.epidermis_injured), ("fresh_blood", blood_injures)];
    let injured = signs.iter().find(|(_, seen)| *seen == Some(true));
    let unseen = signs.iter().find(|(_, seen)| seen.is_none());
    findings.push(match (injured, unseen) {
        (Some((sign, _)), _) => Finding::breached(guards).what(sign).seen(true).remedy(Remedy::Stop),
        (None, Some((sign, _))) => Finding::unknown(guards, sign),
        (None, None) => Finding::met(guards).what("epidermis_injured").seen(false),
    });
    if case.forced_clearing {
        let forced = Finding::breached(nose::NEVER_FORCE).what("forced_clearing").seen(true);
        findings.push(forced.remedy(Remedy::Stop));
    } else if case.heads_left {
        findings.push(Finding::met(nose::NEVER_FORCE).what("forced_clearing").seen(false));
        findings.push(Finding::met(expectation::RESIDUAL_HEADS).what("heads_left").seen(true));
    }
    let act = match (injured.is_some(), suppurating && case.fresh_blood == Some(true)) {
        (true, _) => LesionAct::StopThere,
        (false, true) => LesionAct::Leave,
        (false, false) if case.heads_left || case.forced_clearing => LesionAct::LeaveTheRest,
        (false, false) => LesionAct::GoOn,
    };
    let known = injured.is_some() || unseen.is_none() && (!suppurating || case.fresh_blood.is_some());
    Ok(findings.decide(known.then_some(LesionEnd { act })))
}
