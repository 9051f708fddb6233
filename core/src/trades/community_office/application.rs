//! The whole application in one call: what is missing, what it costs, who decides next.

use alloc::{string::ToString, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, procedures, society_registration, volunteer},
    fee::{FeeCase, society_fee},
    petition::{Petition, petition_route},
    society::{Law, MissingPaper, SocietyFile, SocietyService, society_papers},
    volunteer::{VolunteerApplicant, volunteer_eligibility},
    volunteer_papers::{LeagueBody, VolunteerPapers, form_from, volunteer_papers},
};
use crate::{
    decision::{Decision, Findings, Outcome, Verdict},
    invalid::{Code, Fault, InvalidInput},
    money::Money,
    shapes::procedure::{Done, NextSteps, Offer, ProcedureCase},
};

words! {
    /// What is applied for.
    pub enum Service {
        /// The founding registration of a social organisation.
        FoundingRegistration,
        /// The annual check of a social organisation.
        AnnualCheck,
        /// The registration of a volunteer.
        VolunteerRegistration,
        /// A petition.
        Petition,
    }
}

/// A founding registration or an annual check.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SocietyApplication {
    /// What was handed in. Whether the supervising unit has reviewed, the log says.
    pub file: SocietyFile,
    /// What has been paid, in CNY, from 0.00; left out, that is not known.
    pub paid: Option<Money>,
    /// Whether the decision was a refusal, asked for once a founding registration is decided; left out, that is not known.
    pub refused: Option<bool>,
    /// What has been done, earliest first: steps of the procedure `society_registration` or `society_annual_check`.
    #[serde(default)]
    pub done: Vec<Done>,
}

/// A volunteer's registration.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VolunteerApplication {
    /// Who applies.
    pub applicant: VolunteerApplicant,
    /// What was handed in.
    pub papers: VolunteerPapers,
    /// What has been done, earliest first: steps of the procedure `volunteer_registration`. The first review may be entered
    /// as done by the `submitting_unit` or by the body that handed out the form.
    #[serde(default)]
    pub done: Vec<Done>,
}

/// An application at the office: exactly one of the three.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Application {
    /// A founding registration or an annual check of a social organisation.
    pub society: Option<SocietyApplication>,
    /// A volunteer's registration.
    pub volunteer: Option<VolunteerApplication>,
    /// A petition.
    pub petition: Option<Petition>,
}

/// Where an application stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Handled {
    /// What is applied for.
    pub service: Service,
    /// The rules that it rests on, where the source names them.
    pub laws: Vec<Law>,
    /// Every paper that is missing.
    pub missing: Vec<MissingPaper>,
    /// Who hands out a volunteer's registration form; nothing where that is not known or not asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_from: Option<LeagueBody>,
    /// What it costs in CNY: nothing where the source names no fee; left out where the tariff is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee: Option<Money>,
    /// What is still to be paid in CNY; left out where fee or payment is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub still_due: Option<Money>,
    /// What may come next, and who decides or does it where the source says so; nothing for a refused application.
    pub next: Vec<Offer>,
    /// The steps that still have to be done.
    pub remaining: Vec<&'static str>,
    /// Whether nothing is missing, owed, open or not known.
    pub complete: bool,
}

/// Says of any application what is missing, what it costs and who decides next.
///
/// Takes a social organisation's founding registration or annual check, a volunteer's registration, or a petition, with what
/// was handed in, paid and done so far. It answers what [`society_papers`], [`society_fee`], [`volunteer_eligibility`],
/// [`volunteer_papers`], [`petition_route`] and the procedures answer together. Refused where a condition is not met or the
/// log breaks the order; pending while papers, money or steps are still to come.
///
/// # Errors
/// [`InvalidInput`] where not exactly one application is given, where a part of it is bad, where whether the supervising
/// unit has reviewed or the registration was refused contradicts the log.
///
/// ```
/// use clausebook::{Verdict, community_office::{
///     self, Application, Policy, SocietyApplication, SocietyFile, SocietyService,
/// }, shapes::procedure::Done};
/// let decision = community_office::handle_application(&Policy::default(), &Application {
///     society: Some(SocietyApplication {
///         file: SocietyFile {
///             service: SocietyService::FoundingRegistration,
///             papers: vec![],
///             persons: vec!["founder A".into()],
///             other_papers: vec![],
///             supervising_unit_reviewed: None,
///             checked_on: None,
///         },
///         paid: None,
///         refused: None,
///         done: vec![Done::new("founders_apply")],
///     }),
///     volunteer: None,
///     petition: None,
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Pending);
/// let handled = decision.value().unwrap();
/// assert_eq!(handled.missing.len(), 8);
/// assert_eq!(handled.fee.unwrap().to_string(), "5.00");
/// assert_eq!((handled.next[0].step, handled.next[0].who), ("acceptance", Some("civil_affairs_department")));
/// ```
#[rule(
    cites(
        society_registration::FEE,
        society_registration::STEPS,
        volunteer::STEPS,
        volunteer::PRELIMINARY_REVIEW,
        volunteer::QUALIFICATION_REVIEW,
        volunteer::TRAINING_BEFORE_SERVICE,
        volunteer::CERTIFICATE
    ),
    as_in(
        super::society::society_papers,
        super::volunteer::volunteer_eligibility,
        super::volunteer_papers::volunteer_papers,
        super::petition::petition_route
    )
)]
pub fn handle_application(policy: &Policy, case: &Application) -> Result<Decision<Handled>, InvalidInput> {
    let below = |section: &'static str| move |error: InvalidInput| error.below(section);
    let (mut handled, findings) = match (&case.society, &case.volunteer, &case.petition) {
        (Some(society), None, None) => of_society(policy, society).map_err(below("society"))?,
        (None, Some(volunteer), None) => of_volunteer(policy, volunteer).map_err(below("volunteer"))?,
        (None, None, Some(petition)) => of_petition(policy, petition).map_err(below("petition"))?,
        _ => return Err(not_one(case)),
    };
    if findings.any(Outcome::Breached) {
        handled.next.clear();
    }
    handled.complete = findings.verdict() == Verdict::Ok;
    Ok(findings.decide(Some(handled)))
}

/// None or several applications were given.
fn not_one(case: &Application) -> InvalidInput {
    let expected = ("exactly one of society, volunteer, petition", "society、volunteer、petition 中恰好一项");
    let sections = [("volunteer", case.volunteer.is_some()), ("petition", case.petition.is_some())];
    match sections.iter().rev().find(|(_, given)| *given) {
        Some((section, _)) => Fault::new(Code::Contradiction, *section, expected).into(),
        None => Fault::new(Code::MissingField, "", expected).into(),
    }
}

impl Handled {
    fn of(service: Service, steps: Option<NextSteps>) -> Self {
        let (next, remaining) = steps.map_or_else(Default::default, |steps| (steps.next, steps.remaining));
        Self {
            service,
            laws: Vec::new(),
            missing: Vec::new(),
            form_from: None,
            fee: Some(Money::ZERO),
            still_due: Some(Money::ZERO),
            next,
            remaining,
            complete: false,
        }
    }
}

fn of_society(policy: &Policy, case: &SocietyApplication) -> Result<(Handled, Findings), InvalidInput> {
    let founding = case.file.service == SocietyService::FoundingRegistration;
    let logged = |step: &str| case.done.iter().any(|done| done.step == step);
    check_log(case, founding, logged("supervising_unit_review"), logged("decision"))?;

    let (service, procedure) = if founding {
        (Service::FoundingRegistration, procedures::SOCIETY_REGISTRATION)
    } else {
        (Service::AnnualCheck, procedures::SOCIETY_ANNUAL_CHECK)
    };
    let refused = founding.then(|| ("registration_refused".to_string(), case.refused));
    let log = ProcedureCase { done: case.done.clone(), facts: refused.into_iter().collect() };
    let (steps, mut findings) = procedure.next(policy, &log)?.into_parts();

    let file = SocietyFile { supervising_unit_reviewed: Some(logged("supervising_unit_review")), ..case.file.clone() };
    let (papers, found) = society_papers(policy, &file).map_err(|error| error.below("file"))?.into_parts();
    findings.append(found);
    let fees = FeeCase { service: case.file.service, applications: 1, accepted: logged("acceptance"), paid: case.paid };
    let (fees, found) = society_fee(policy, &fees)?.into_parts();
    findings.append(found);

    let mut handled = Handled::of(service, steps);
    for offer in &mut handled.next {
        offer.who = offer.who.or(Some("civil_affairs_department"));
    }
    if let Some(papers) = papers {
        (handled.laws, handled.missing) = (papers.laws, papers.missing);
    }
    (handled.fee, handled.still_due) = fees.map_or((None, None), |fees| (fees.fee, fees.still_due));
    Ok((handled, findings))
}

/// What is stated of a step agrees with the log.
fn check_log(case: &SocietyApplication, founding: bool, reviewed: bool, decided: bool) -> Result<(), InvalidInput> {
    if let Some(stated) = case.file.supervising_unit_reviewed.filter(|stated| !founding && *stated != reviewed) {
        let expected = ("what the log says", "与办理记录一致");
        return Err(Fault::new(Code::Contradiction, "file.supervising_unit_reviewed", expected).got(stated).into());
    }
    if case.refused == Some(true) && founding && !decided {
        let expected = ("a decision in the log", "办理记录中的决定");
        return Err(Fault::new(Code::Contradiction, "refused", expected).got(true).into());
    }
    Ok(())
}

fn of_volunteer(policy: &Policy, case: &VolunteerApplication) -> Result<(Handled, Findings), InvalidInput> {
    let body = form_from(&case.papers);
    let (steps, mut findings) = procedures::VOLUNTEER_REGISTRATION.next(policy, &log_of(case, body))?.into_parts();
    let eligible = volunteer_eligibility(policy, &case.applicant).map_err(|error| error.below("applicant"))?;
    findings.append(eligible.into_parts().1);
    let (papers, found) =
        volunteer_papers(policy, &case.papers).map_err(|error| error.below("papers"))?.into_parts();
    findings.append(found);

    let mut handled = Handled::of(Service::VolunteerRegistration, steps);
    for offer in handled.next.iter_mut().filter(|offer| offer.who == Some(SUBMITTING_UNIT)) {
        offer.who = body.map(LeagueBody::word).or(offer.who);
    }
    handled.form_from = body;
    let missing = papers.into_iter().flat_map(|papers| papers.missing);
    handled.missing = missing.map(|paper| MissingPaper { paper, of: None }).collect();
    Ok((handled, findings))
}

const SUBMITTING_UNIT: &str = "submitting_unit";

/// The log, in which the body that handed out the form is the submitting unit.
fn log_of(case: &VolunteerApplication, body: Option<LeagueBody>) -> ProcedureCase {
    let mut done = case.done.clone();
    for entry in &mut done {
        if entry.by.is_some() && entry.by.as_deref() == body.map(LeagueBody::word) {
            entry.by = Some(SUBMITTING_UNIT.to_string());
        }
    }
    ProcedureCase { done, ..ProcedureCase::default() }
}

fn of_petition(policy: &Policy, case: &Petition) -> Result<(Handled, Findings), InvalidInput> {
    let (course, findings) = petition_route(policy, case)?.into_parts();
    let steps = course.map(|course| NextSteps { next: course.next, remaining: course.remaining, complete: false });
    Ok((Handled::of(Service::Petition, steps), findings))
}
