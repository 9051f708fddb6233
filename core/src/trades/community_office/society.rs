//! The papers of a social organisation's founding registration and annual check.

use alloc::{
    collections::BTreeMap,
    string::String,
    vec,
    vec::Vec,
};

use chrono::Datelike;
use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, forms, society_annual_check, society_registration},
    society_check::check,
    society_paper::{Covers, HandedIn},
};
use crate::{
    book::FormRow,
    decision::{Comparison, Decision, Finding, Findings, Verdict},
    invalid::InvalidInput,
    measure::Number,
    shapes::form::{FormCase, Present},
    time::Day,
};

words! {
    /// A service for social organisations.
    pub enum SocietyService {
        /// The registration that founds one.
        FoundingRegistration,
        /// The check of every year.
        AnnualCheck,
    }
}

impl SocietyService {
    pub(super) fn form(self) -> &'static FormRow {
        match self {
            Self::FoundingRegistration => forms::SOCIETY_REGISTRATION,
            Self::AnnualCheck => forms::SOCIETY_ANNUAL_CHECK,
        }
    }
}

words! {
    /// A rule that a service rests on.
    pub enum Law {
        /// The Regulations on Registration and Administration of Social Organisations.
        RegistrationRegulations,
        /// The Hubei Provincial Measures on Registration of Social Organisations.
        HubeiMeasures,
        /// The measures of the province that the policy names.
        OtherProvincialMeasures,
    }
}

/// Another paper that the office has asked for.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OtherPaper {
    /// What it is.
    pub name: String,
    /// Whether it was handed in.
    pub handed_in: bool,
}

/// What a social organisation has handed in for a service.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SocietyFile {
    /// The service.
    pub service: SocietyService,
    /// The papers that were handed in, each once.
    #[serde(default)]
    pub papers: Vec<HandedIn>,
    /// Every founder and intended officer, each once, asked for in a founding registration; without any they are not known.
    #[serde(default)]
    pub persons: Vec<String>,
    /// The other papers that the office has asked for in a founding registration; without any nothing more is missing.
    #[serde(default)]
    pub other_papers: Vec<OtherPaper>,
    /// Whether the supervising unit has reviewed, asked for in an annual check: only then is its opinion due.
    pub supervising_unit_reviewed: Option<bool>,
    /// The day of the annual check, asked for where a paper's year is stated: last year and this year count from it.
    pub checked_on: Option<Day>,
}

/// A paper that is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MissingPaper {
    /// The paper.
    pub paper: &'static str,
    /// Whose it is, or what another paper is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
}

/// What a service asks for, and what of it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PapersDue {
    /// The rules that the service rests on.
    pub laws: Vec<Law>,
    /// What is missing: the organisation's papers, those of each person, other papers asked for.
    pub missing: Vec<MissingPaper>,
    /// Whether nothing is missing or not known.
    pub complete: bool,
    /// The calendar year that summary, accounts and audit report cover, where the day of an annual check is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_year: Option<u32>,
    /// The calendar year that the work plan covers, where the day of an annual check is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub this_year: Option<u32>,
}

/// Says which papers a founding registration or an annual check still needs, and on which rules it rests.
///
/// A founding registration needs six papers, particulars and an identity paper of every founder and intended officer, and
/// whatever else the office has asked for. An annual check needs seven; the supervising unit's opinion only once that unit
/// has reviewed. A paper of another year than the one asked for is still to come.
///
/// # Errors
/// [`InvalidInput`] where a paper belongs to the other service or is there twice, a personal paper names nobody or nobody of
/// `persons`, a paper that covers no year has one, a name is blank or there twice, or an annual check asks for other papers.
///
/// ```
/// use clausebook::{Verdict, community_office::{self, HandedIn, Policy, SocietyFile, SocietyPaper, SocietyService}};
/// let decision = community_office::society_papers(&Policy::default(), &SocietyFile {
///     service: SocietyService::AnnualCheck,
///     papers: vec![HandedIn { paper: SocietyPaper::ThisYearWorkPlan, of: None, year: Some(2026) }],
///     persons: vec![],
///     other_papers: vec![],
///     supervising_unit_reviewed: Some(false),
///     checked_on: Some("2026-03-10".parse::<chrono::NaiveDate>().unwrap().try_into().unwrap()),
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Pending);
/// assert_eq!(decision.value().unwrap().missing.len(), 5);
/// ```
#[rule(cites(
    society_registration::LEGAL_BASIS,
    society_registration::MATERIALS,
    society_annual_check::LEGAL_BASIS,
    society_annual_check::MATERIALS,
    society_annual_check::STEPS
))]
pub fn society_papers(policy: &Policy, case: &SocietyFile) -> Result<Decision<PapersDue>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    let laws = laws(policy, case.service, &mut findings);
    let mut missing = organisation(policy, case, &mut findings)?;
    if case.service == SocietyService::FoundingRegistration {
        missing.extend(persons(policy, case, &mut findings)?);
        let others = case.other_papers.iter().filter(|other| !other.handed_in);
        missing.extend(others.map(|other| MissingPaper { paper: OTHER_PAPERS, of: Some(other.name.clone()) }));
    }
    let of_check = |covers: Covers| case.checked_on.filter(|_| is_check(case)).map(|day| year_of(day, covers));
    let value = PapersDue {
        laws,
        missing,
        complete: findings.verdict() == Verdict::Ok,
        last_year: of_check(Covers::LastYear),
        this_year: of_check(Covers::ThisYear),
    };
    Ok(findings.decide(Some(value)))
}

const OTHER_PAPERS: &str = "other_papers";

pub(super) fn is_check(case: &SocietyFile) -> bool {
    case.service == SocietyService::AnnualCheck
}

fn year_of(day: Day, covers: Covers) -> u32 {
    let this_year = u32::try_from(day.date().year()).unwrap_or_default();
    match covers {
        Covers::LastYear => this_year.saturating_sub(1),
        Covers::ThisYear => this_year,
    }
}

/// The measures of another province that this office works by.
pub(super) fn other_province(policy: &Policy) -> Option<&str> {
    policy.other_province_measures().filter(|measures| !measures.trim().is_empty())
}

fn laws(policy: &Policy, service: SocietyService, findings: &mut Findings) -> Vec<Law> {
    let clause = match service {
        SocietyService::FoundingRegistration => society_registration::LEGAL_BASIS,
        SocietyService::AnnualCheck => society_annual_check::LEGAL_BASIS,
    };
    let provincial = if other_province(policy).is_some() { Law::OtherProvincialMeasures } else { Law::HubeiMeasures };
    let laws = vec![Law::RegistrationRegulations, provincial];
    for law in &laws {
        let finding = Finding::met(clause).what(law.word());
        findings.push(match other_province(policy) {
            Some(measures) if *law == Law::OtherProvincialMeasures => finding.seen(String::from(measures)),
            _ => finding,
        });
    }
    laws
}

/// What the stated year of a paper makes of it.
enum Year {
    Right,
    Wrong { at: usize, stated: u32, asked: u32 },
    Unclear { at: usize },
}

fn year(case: &SocietyFile, at: usize, paper: &HandedIn) -> Year {
    match (paper.year, paper.paper.covers(), case.checked_on) {
        (None, _, _) | (_, None, _) => Year::Right,
        (Some(_), Some(_), None) => Year::Unclear { at },
        (Some(stated), Some(covers), Some(day)) => match year_of(day, covers) {
            asked if asked == stated => Year::Right,
            asked => Year::Wrong { at, stated, asked },
        },
    }
}

/// The papers of the organisation itself.
fn organisation(
    policy: &Policy,
    case: &SocietyFile,
    findings: &mut Findings,
) -> Result<Vec<MissingPaper>, InvalidInput> {
    let mut form = FormCase::default();
    let mut years: BTreeMap<&'static str, Year> = BTreeMap::new();
    for (at, paper) in case.papers.iter().enumerate().filter(|(_, paper)| !paper.paper.is_personal()) {
        let name = paper.paper.word();
        match year(case, at, paper) {
            Year::Right => form.present.push(Present::new(name)),
            doubt => drop(years.insert(name, doubt)),
        }
    }
    if is_check(case) {
        form.facts.insert("supervising_unit_reviewed".into(), case.supervising_unit_reviewed);
    } else {
        form.facts.insert("other_papers_asked_for".into(), Some(!case.other_papers.is_empty()));
        if case.other_papers.iter().all(|other| other.handed_in) {
            form.present.push(Present::new(OTHER_PAPERS));
        }
    }
    let (filed, found) = case.service.form().check(policy, &form)?.into_parts();
    for finding in found.as_slice() {
        findings.push(told(finding.clone(), finding.what.and_then(|name| years.get(name))));
    }
    let unclear = |name: &str| matches!(years.get(name), Some(Year::Unclear { .. }));
    let lacking = filed.into_iter().flat_map(|filed| filed.missing).map(|missing| missing.item);
    let lacking = lacking.filter(|name| !unclear(name) && *name != OTHER_PAPERS);
    Ok(lacking.map(|paper| MissingPaper { paper, of: None }).collect())
}

/// The finding about a paper with what its year says.
fn told(finding: Finding, year: Option<&Year>) -> Finding {
    match year {
        None | Some(Year::Right) => finding,
        Some(Year::Wrong { at, stated, asked }) => {
            finding.at(*at).seen(Number::whole(*stated)).limit(Comparison::Equal, Number::whole(*asked))
        }
        Some(Year::Unclear { at }) => Finding::unknown(finding.clause, "checked_on").at(*at),
    }
}

/// The papers of every founder and intended officer.
fn persons(policy: &Policy, case: &SocietyFile, findings: &mut Findings) -> Result<Vec<MissingPaper>, InvalidInput> {
    if case.persons.is_empty() {
        findings.push(Finding::unknown(society_registration::MATERIALS, "founders_and_intended_officers"));
    }
    let mut brought: BTreeMap<&str, Vec<Present>> = BTreeMap::new();
    for paper in &case.papers {
        if let Some(of) = &paper.of {
            brought.entry(of).or_default().push(Present::new(paper.paper.word()));
        }
    }
    let mut lacking = Vec::new();
    for (at, person) in case.persons.iter().enumerate() {
        let present = brought.remove(person.as_str()).unwrap_or_default();
        let form = FormCase { present, ..FormCase::default() };
        let (filed, found) = forms::FOUNDER_OR_INTENDED_OFFICER.check(policy, &form)?.into_parts();
        findings.append_at(at, found);
        let missing = filed.into_iter().flat_map(|filed| filed.missing);
        lacking.extend(missing.map(|missing| MissingPaper { paper: missing.item, of: Some(person.clone()) }));
    }
    Ok(lacking)
}
