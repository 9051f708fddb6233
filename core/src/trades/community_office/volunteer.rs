//! Who may become a volunteer.

use alloc::{format, string::String, vec::Vec};

use chrono::TimeDelta;
use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, limits, volunteer};
use crate::{
    clause::Clause,
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
    shapes::limit::Measured,
    time::Day,
    unit::Unit,
};

/// A requirement that a project states.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// What it asks for.
    pub requirement: String,
    /// Whether the applicant meets it; left out, that is not known.
    pub met: Option<bool>,
}

/// A service project that the applicant has chosen.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProjectChoice {
    /// The project.
    pub project: String,
    /// What the project asks of its volunteers; a project that states nothing asks for nothing.
    #[serde(default)]
    pub requirements: Vec<Requirement>,
}

/// Somebody who applies to become a volunteer.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VolunteerApplicant {
    /// The applicant's date of birth; left out, it is not known.
    pub born_on: Option<Day>,
    /// The calendar day of the application at the office.
    pub applied_on: Day,
    /// Whether the applicant has declared a spirit of dedication on the form; left out, that is not known.
    pub declares_dedication: Option<bool>,
    /// The projects that the applicant has chosen, each once; left out, they are not known.
    pub projects: Option<Vec<ProjectChoice>>,
    /// Whether the applicant has undertaken to serve for a certain time; left out, that is not known.
    pub undertakes_service: Option<bool>,
    /// How many hours the applicant undertakes to serve, from 0; judged by the policy alone.
    pub service_hours: Option<Number>,
    /// Whether the guardian consents, asked for where the policy wants it at the applicant's age; false: not yet.
    pub guardian_consents: Option<bool>,
}

/// What follows from the applicant's age.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Eligibility {
    /// The age on the day of the application, in full years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<u32>,
    /// The first day on which the applicant is old enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eligible_from: Option<Day>,
    /// Whether the guardian has to consent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guardian_consent_needed: Option<bool>,
}

/// Decides whether somebody may become a volunteer.
///
/// The applicant is at least 14 years old on the day of the application (the 14th birthday is enough; in common years one
/// born on 29 February has it on 28 February), has declared dedication, has chosen at least one project and meets what each
/// chosen project asks for, and has undertaken to serve for a certain time. A declaration that is not made yet is pending.
///
/// # Errors
/// [`InvalidInput`] where the application lies before the birth, hours are negative, or a name is blank or there twice.
///
/// ```
/// use chrono::NaiveDate;
/// use clausebook::{Day, Verdict, community_office::{self, Policy, ProjectChoice, VolunteerApplicant}};
/// let day = |text: &str| Day::try_from(text.parse::<NaiveDate>().unwrap()).unwrap();
/// let decision = community_office::volunteer_eligibility(&Policy::default(), &VolunteerApplicant {
///     born_on: Some(day("2012-03-11")),
///     applied_on: day("2026-03-10"),
///     declares_dedication: Some(true),
///     projects: Some(vec![ProjectChoice { project: "visiting the elderly".into(), requirements: vec![] }]),
///     undertakes_service: Some(true),
///     service_hours: None,
///     guardian_consents: None,
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Refused);
/// assert_eq!(decision.value().unwrap().eligible_from, Some(day("2026-03-11")));
/// ```
#[rule(cites(
    volunteer::MIN_AGE,
    volunteer::DEDICATION,
    volunteer::SUITABLE_QUALITIES,
    volunteer::CHOOSE_PROJECT,
    volunteer::SERVE_SOME_TIME
))]
pub fn volunteer_eligibility(
    policy: &Policy,
    case: &VolunteerApplicant,
) -> Result<Decision<Eligibility>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    let value = age(policy, case, &mut findings);
    findings.push(promise(volunteer::DEDICATION, "declares_dedication", case.declares_dedication));
    projects(policy, case, &mut findings)?;
    service(policy, case, &mut findings);
    Ok(findings.decide(Some(value)))
}

/// Something that the applicant declares or the guardian signs: not yet is still to come.
fn promise(clause: Clause, name: &'static str, given: Option<bool>) -> Finding {
    match given {
        Some(true) => Finding::met(clause).what(name).seen(true),
        Some(false) => Finding::missing(clause, name),
        None => Finding::unknown(clause, name),
    }
}

fn age(policy: &Policy, case: &VolunteerApplicant, findings: &mut Findings) -> Eligibility {
    let clause = volunteer::MIN_AGE;
    let Some(born_on) = case.born_on else {
        findings.push(Finding::unknown(clause, "born_on"));
        return Eligibility { age: None, eligible_from: None, guardian_consent_needed: None };
    };
    let (eligible_from, _) = born_on.later(volunteer::min_age::MIN_AGE);
    let finding = if case.applied_on >= eligible_from {
        Finding::met(clause)
    } else {
        let early = eligible_from.days_since(case.applied_on);
        Finding::breached(clause).by(early).unit(Unit::Day).remedy(Remedy::WaitForLimit)
    };
    findings.push(finding.what("applied_on").seen(case.applied_on).limit(Comparison::AtLeast, eligible_from));
    let age = case.applied_on.full_years_since(born_on);
    let consent_needed = policy.guardian_consent_below_age().is_some_and(|below| age < below);
    if consent_needed {
        findings.push(promise(clause, "guardian_consents", case.guardian_consents));
    }
    Eligibility {
        age: Some(age),
        eligible_from: Some(eligible_from),
        guardian_consent_needed: Some(consent_needed),
    }
}

fn projects(policy: &Policy, case: &VolunteerApplicant, findings: &mut Findings) -> Result<(), InvalidInput> {
    let Some(projects) = &case.projects else {
        for clause in [volunteer::SUITABLE_QUALITIES, volunteer::CHOOSE_PROJECT] {
            findings.push(Finding::unknown(clause, "projects"));
        }
        return Ok(());
    };
    let chosen = Number::whole(u32::try_from(projects.len()).unwrap_or(u32::MAX));
    let limit = limits::SERVICE_PROJECTS;
    let (_, held) = limit.check(policy, &Measured::new(limit.input, chosen))?.into_parts();
    findings.append(held);
    let clause = volunteer::SUITABLE_QUALITIES;
    for (at, project) in projects.iter().enumerate() {
        let doubts = project.requirements.iter().filter(|asked| asked.met != Some(true));
        let mut suits = true;
        for asked in doubts {
            suits = false;
            let finding = match asked.met {
                None => Finding::unknown(clause, "meets_requirements"),
                Some(_) => Finding::breached(clause).what("meets_requirements").remedy(Remedy::Nothing),
            };
            findings.push(finding.at(at).seen(asked.requirement.clone()));
        }
        if suits {
            findings.push(Finding::met(clause).what("meets_requirements").at(at));
        }
    }
    Ok(())
}

fn service(policy: &Policy, case: &VolunteerApplicant, findings: &mut Findings) {
    let clause = volunteer::SERVE_SOME_TIME;
    findings.push(promise(clause, "undertakes_service", case.undertakes_service));
    let least = policy.service_hours_min().map(hours);
    findings.push(match (case.service_hours, least) {
        (None, None) => return,
        (None, Some(_)) => Finding::unknown(clause, "service_hours"),
        (Some(hours), None) if hours == Number::ZERO => Finding::breached(clause)
            .what("service_hours")
            .seen(hours)
            .limit(Comparison::MoreThan, Number::ZERO)
            .unit(Unit::Hour)
            .remedy(Remedy::RaiseToLimit),
        (Some(hours), None) => Finding::open(clause, "service_hours_min").seen(hours).unit(Unit::Hour),
        (Some(hours), Some(least)) => {
            let finding = if hours >= least {
                Finding::met(clause)
            } else {
                Finding::breached(clause).by(least.minus(hours)).remedy(Remedy::RaiseToLimit)
            };
            finding.what("service_hours").seen(hours).limit(Comparison::AtLeast, least).unit(Unit::Hour)
        }
    });
}

/// A length of time in hours.
fn hours(length: TimeDelta) -> Number {
    let seconds = Unit::Hour.seconds().unwrap_or(1);
    Number::from_millionths(length.num_microseconds().unwrap_or(i64::MAX).div_euclid(seconds))
}

fn check(case: &VolunteerApplicant) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    faults.not_before("applied_on", Some(&case.applied_on), "born_on", case.born_on.as_ref());
    let projects = case.projects.as_deref().unwrap_or_default();
    faults.each_name_once("projects", projects.iter().map(|choice| choice.project.as_str()));
    for (at, choice) in projects.iter().enumerate() {
        let asked = choice.requirements.iter().map(|asked| asked.requirement.as_str());
        faults.each_name_once(&format!("projects[{at}].requirements"), asked);
    }
    if let Some(hours) = case.service_hours.filter(|hours| *hours < Number::ZERO) {
        faults.push(Fault::new(Code::Negative, "service_hours", ("hours from 0", "不小于0的小时数")).got(hours));
    }
    faults.check()
}
