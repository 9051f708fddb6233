//! Legal help, disputes, and the persons whom the office looks after.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, mediation};
use crate::{
    decision::{Decision, Finding, Findings, Remedy},
    invalid::{Faults, InvalidInput},
};

words! {
    /// What somebody needs.
    pub enum Need {
        /// An answer to a legal question.
        LegalQuestion,
        /// Legal aid.
        LegalAid,
        /// A dispute settled.
        Dispute,
        /// Supervision and guidance after a crime.
        SupervisionAndGuidance,
    }
}

words! {
    /// What sort of person it is.
    pub enum PersonKind {
        /// A migrant worker.
        MigrantWorker,
        /// Under community correction.
        UnderCommunityCorrection,
        /// Released from prison or re-education.
        ReleasedFromPrisonOrReeducation,
        /// Anybody else.
        Other,
    }
}

words! {
    /// What a dispute may turn into, the most urgent first.
    pub enum Risk {
        /// A fight between groups.
        GroupFight,
        /// A civil case that turns criminal.
        CivilCaseTurningCriminal,
        /// An escalation of the conflict.
        ConflictEscalation,
        /// A mass petition.
        MassPetition,
    }
}

words! {
    /// What the office does.
    pub enum LegalService {
        /// It answers the legal question.
        LegalAdvice,
        /// It takes the request for legal aid and passes it on.
        LegalAid,
        /// It finds the dispute and settles it.
        DisputeSettlement,
        /// It helps to supervise.
        AssistSupervision,
        /// It supports and guides, against reoffending.
        SupportAndGuidance,
        /// It makes contacts to solve the legal problems.
        ContactToSolveLegalProblems,
        /// It protects the lawful rights.
        ProtectLawfulRights,
    }
}

/// Somebody who needs help.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LegalCase {
    /// What the person needs: at least one thing, each once.
    pub needs: Vec<Need>,
    /// What sort of person it is, each once; left out, that is not known.
    pub person_kinds: Option<Vec<PersonKind>>,
    /// Whether the person lives in the office's area, or as a migrant worker comes from it; left out, that is not known.
    pub of_area: Option<bool>,
    /// What there are signs of, each once, an empty list for nothing; left out, nobody has looked, as a dispute asks for.
    pub risk_signs: Option<Vec<Risk>>,
}

/// One thing that the office does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Offered {
    /// What it does.
    pub service: LegalService,
    /// Who decides or has the powers, where it is not the office.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with: Option<&'static str>,
}

/// What the office does for a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LegalHelp {
    /// What it does.
    pub services: Vec<Offered>,
    /// What is to be prevented, the most urgent first, by settling the grievance.
    pub prevent: Vec<Risk>,
    /// Whether a mass petition may come: it is registered like any other, never obstructed.
    pub mass_petition_may_come: bool,
}

/// Says what the office does for somebody, and what a dispute must be kept from turning into.
///
/// Anybody gets legal advice and has a request for legal aid passed on to the legal aid body, which decides it. Disputes of
/// every kind are settled, and their risks flagged in the order of urgency. Persons under community correction and
/// released persons of the area are supported; the office only assists, supervising powers stay with the justice authority.
/// Migrant workers from the area get contacts made and their rights protected beside all that.
///
/// # Errors
/// [`InvalidInput`] where nothing is needed, or something is named twice.
///
/// ```
/// use clausebook::{Verdict, community_office::{self, LegalCase, Need, PersonKind, Policy, Risk}};
/// let decision = community_office::community_legal_service(&Policy::default(), &LegalCase {
///     needs: vec![Need::Dispute],
///     person_kinds: Some(vec![PersonKind::Other]),
///     of_area: None,
///     risk_signs: Some(vec![Risk::MassPetition, Risk::GroupFight]),
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Ok);
/// assert_eq!(decision.value().unwrap().prevent, [Risk::GroupFight, Risk::MassPetition]);
/// ```
#[rule(cites(
    mediation::LEGAL_HELP,
    mediation::DISPUTES,
    mediation::FOUR_PREVENTIONS,
    mediation::RELEASED_AND_SUPERVISED,
    mediation::MIGRANT_WORKERS
))]
pub fn community_legal_service(policy: &Policy, case: &LegalCase) -> Result<Decision<LegalHelp>, InvalidInput> {
    check(case)?;
    let mut desk = Desk { case, findings: policy.findings(), services: Vec::new() };
    let mut legal = false;
    for need in [Need::LegalQuestion, Need::LegalAid, Need::Dispute, Need::SupervisionAndGuidance] {
        if !case.needs.contains(&need) {
            continue;
        }
        match need {
            Need::LegalQuestion => desk.legal_help(LegalService::LegalAdvice, None),
            Need::LegalAid => desk.legal_help(LegalService::LegalAid, Some("legal_aid_body")),
            Need::Dispute => desk.dispute(),
            Need::SupervisionAndGuidance => desk.supervision(),
        }
        legal |= need != Need::SupervisionAndGuidance;
    }
    if legal {
        desk.migrant_worker();
    }
    let prevent = desk.prevent();
    let mass_petition_may_come = prevent.contains(&Risk::MassPetition);
    Ok(desk.findings.decide(Some(LegalHelp { services: desk.services, prevent, mass_petition_may_come })))
}

struct Desk<'c> {
    case: &'c LegalCase,
    findings: Findings,
    services: Vec<Offered>,
}

impl Desk<'_> {
    fn offer(&mut self, service: LegalService, with: Option<&'static str>) {
        self.services.push(Offered { service, with });
    }

    fn legal_help(&mut self, service: LegalService, with: Option<&'static str>) {
        self.findings.push(Finding::met(mediation::LEGAL_HELP).what(service.word()));
        self.offer(service, with);
    }

    fn dispute(&mut self) {
        self.findings.push(Finding::met(mediation::DISPUTES).what(LegalService::DisputeSettlement.word()));
        self.offer(LegalService::DisputeSettlement, None);
        if self.case.risk_signs.is_none() {
            self.findings.push(Finding::unknown(mediation::FOUR_PREVENTIONS, "risk_signs"));
        }
    }

    /// Notes the risks, the most urgent first.
    fn prevent(&mut self) -> Vec<Risk> {
        let mut risks = self.case.risk_signs.clone().unwrap_or_default();
        risks.sort_unstable();
        for risk in &risks {
            self.findings.push(Finding::met(mediation::FOUR_PREVENTIONS).what(risk.word()));
        }
        risks
    }

    /// Whether the person is of one of these kinds, and of which; an error where the kind is not known.
    fn kind(&self, kinds: &[PersonKind]) -> Result<Option<PersonKind>, ()> {
        let stated = self.case.person_kinds.as_ref().ok_or(())?;
        Ok(stated.iter().find(|kind| kinds.contains(kind)).copied())
    }

    fn supervision(&mut self) {
        let clause = mediation::RELEASED_AND_SUPERVISED;
        let kinds = [PersonKind::UnderCommunityCorrection, PersonKind::ReleasedFromPrisonOrReeducation];
        let finding = match (self.kind(&kinds), self.case.of_area) {
            (Ok(None), _) => Finding::breached(clause).what("supervision_and_guidance").remedy(Remedy::Nothing),
            (_, Some(false)) => Finding::breached(clause).what("of_area").seen(false).remedy(Remedy::Nothing),
            (Err(()), _) => Finding::unknown(clause, "person_kinds"),
            (Ok(Some(_)), None) => Finding::unknown(clause, "of_area"),
            (Ok(Some(kind)), Some(true)) => {
                self.offer(LegalService::AssistSupervision, Some("justice_authority"));
                self.offer(LegalService::SupportAndGuidance, None);
                Finding::met(clause).what("person_kinds").seen(kind.word())
            }
        };
        self.findings.push(finding);
    }

    fn migrant_worker(&mut self) {
        let clause = mediation::MIGRANT_WORKERS;
        match (self.kind(&[PersonKind::MigrantWorker]), self.case.of_area) {
            (Ok(None), _) | (_, Some(false)) => {}
            (Err(()), _) => self.findings.push(Finding::unknown(clause, "person_kinds")),
            (Ok(Some(_)), None) => self.findings.push(Finding::unknown(clause, "of_area")),
            (Ok(Some(_)), Some(true)) => {
                for service in [LegalService::ContactToSolveLegalProblems, LegalService::ProtectLawfulRights] {
                    self.findings.push(Finding::met(clause).what(service.word()));
                    self.offer(service, None);
                }
            }
        }
    }
}

fn check(case: &LegalCase) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    faults.not_empty("needs", &case.needs);
    faults.each_once("needs", &case.needs, |need| need.word());
    faults.each_once("person_kinds", case.person_kinds.as_deref().unwrap_or_default(), |kind| kind.word());
    faults.each_once("risk_signs", case.risk_signs.as_deref().unwrap_or_default(), |risk| risk.word());
    faults.check()
}
