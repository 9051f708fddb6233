//! Which way a petition goes.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, petition, procedures};
use crate::{
    decision::{Comparison, Decision, Finding, Remedy},
    invalid::{Code, Fault, InvalidInput},
    shapes::procedure::{Done, Offer, ProcedureCase},
};

words! {
    /// How a petition is brought.
    pub enum PetitionForm {
        /// In writing.
        Written,
        /// By word of mouth.
        Oral,
    }
}

words! {
    /// Which way a petition goes.
    pub enum PetitionRoute {
        /// The office accepts it and deals with it itself.
        Accept,
        /// The petitioner is told which department to turn to.
        TellCompetentDepartment,
        /// The petitioner is told that, and the petition goes to the superior department as well.
        ReportUpward,
    }
}

/// A petition and what has been done about it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Petition {
    /// How it was brought; either will do.
    pub form: Option<PetitionForm>,
    /// Whether the petitioner was turned away for want of a paper.
    #[serde(default)]
    pub turned_away_for_want_of_paper: bool,
    /// Whether it is within the office's powers; left out, that is not known.
    pub within_powers: Option<bool>,
    /// Whether a petition outside the office's powers must go to the superior department; left out, that is not known.
    pub refer_upward: Option<bool>,
    /// What has been done, earliest first: steps of the procedure `petition`.
    #[serde(default)]
    pub done: Vec<Done>,
}

/// Where a petition stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PetitionCourse {
    /// The way it goes; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub route: Option<PetitionRoute>,
    /// What may come next, and who does it.
    pub next: Vec<Offer>,
    /// The steps that still have to be done.
    pub remaining: Vec<&'static str>,
    /// Those of them in which the petitioner is told something.
    pub tell_petitioner: Vec<&'static str>,
    /// Whether it may be filed now.
    pub may_be_filed: bool,
}

/// Says which way a petition goes, what comes next, what the petitioner must still be told, and whether it may be filed.
///
/// Every petition, written or oral, is registered first. Within the office's powers it is accepted, looked into, answered and
/// filed; outside them the petitioner is told which department to turn to, and where it must go to the superior department
/// it is reported there too and the petitioner told of the report and of the reply. It is filed when the petitioner has been
/// told the outcome, never while a reply is out.
///
/// # Errors
/// [`InvalidInput`] where a petition within the office's powers is to go to the superior department, or the log is none of
/// the procedure `petition`.
///
/// ```
/// use clausebook::{Verdict, community_office::{self, Petition, PetitionForm, Policy}, shapes::procedure::Done};
/// let decision = community_office::petition_route(&Policy::default(), &Petition {
///     form: Some(PetitionForm::Oral),
///     turned_away_for_want_of_paper: false,
///     within_powers: Some(false),
///     refer_upward: Some(false),
///     done: vec![Done::new("register"), Done::new("tell_competent_department")],
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Pending);
/// assert!(decision.value().unwrap().may_be_filed);
/// ```
#[rule(cites(
    petition::WRITTEN_OR_ORAL,
    petition::REGISTER,
    petition::WITHIN_POWERS,
    petition::WITHIN_POWERS_STEPS,
    petition::OUTSIDE_POWERS,
    petition::REPORT_UPWARD,
    petition::REPORT_UPWARD_STEPS,
    petition::FILE
))]
pub fn petition_route(policy: &Policy, case: &Petition) -> Result<Decision<PetitionCourse>, InvalidInput> {
    if case.within_powers == Some(true) && case.refer_upward == Some(true) {
        let expected = ("a petition outside the office's powers", "不属于职权范围的信访件");
        return Err(Fault::new(Code::Contradiction, "refer_upward", expected).got(true).into());
    }
    let log = ProcedureCase {
        done: case.done.clone(),
        facts: [("within_powers".into(), case.within_powers), ("refer_upward".into(), case.refer_upward)].into(),
    };
    let (steps, mut findings) = procedures::PETITION.next(policy, &log)?.into_parts();
    let clause = petition::WRITTEN_OR_ORAL;
    if case.turned_away_for_want_of_paper {
        let finding = Finding::breached(clause).what("turned_away_for_want_of_paper").seen(true);
        findings.push(finding.limit(Comparison::Equal, "register").remedy(Remedy::UseLimit));
    } else if let Some(form) = case.form {
        findings.push(Finding::met(clause).what("petition_form").seen(form.word()));
    }
    let route = route(case);
    if let Some(route) = route {
        let clause = match route {
            PetitionRoute::Accept => petition::WITHIN_POWERS,
            PetitionRoute::TellCompetentDepartment => petition::OUTSIDE_POWERS,
            PetitionRoute::ReportUpward => petition::REPORT_UPWARD,
        };
        findings.push(Finding::met(clause).what("route").seen(route.word()));
    }
    let (next, remaining) = steps.map_or_else(Default::default, |steps| (steps.next, steps.remaining));
    let value = PetitionCourse {
        route,
        tell_petitioner: remaining.iter().filter(|step| TELLS.contains(step)).copied().collect(),
        may_be_filed: next.iter().any(|offer| offer.step == "file" && !offer.optional),
        next: next.into_iter().map(by_the_office).collect(),
        remaining,
    };
    Ok(findings.decide(Some(value)))
}

/// The steps in which the petitioner is told something.
const TELLS: [&str; 4] =
    ["tell_petitioner", "tell_competent_department", "tell_petitioner_of_report", "tell_petitioner_reply"];

fn route(case: &Petition) -> Option<PetitionRoute> {
    match (case.within_powers?, case.refer_upward) {
        (true, _) => Some(PetitionRoute::Accept),
        (false, Some(true)) => Some(PetitionRoute::ReportUpward),
        (false, Some(false)) => Some(PetitionRoute::TellCompetentDepartment),
        (false, None) => None,
    }
}

/// What nobody else does, the office does itself.
fn by_the_office(offer: Offer) -> Offer {
    Offer { who: offer.who.or(Some("community_office")), ..offer }
}
