//! Who decides what at a wedding.

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, command, prep, staff},
    role::Role,
};
use crate::{
    clause::Clause,
    decision::{Comparison, Decision, Finding, Remedy},
    invalid::InvalidInput,
};

words! {
    /// A matter that somebody decides or answers for.
    pub enum Matter {
        /// The whole preparation.
        Preparation,
        /// The overall charge of the site.
        OverallCharge,
        /// What is done in an emergency.
        Emergency,
        /// An instruction to staff.
        InstructStaff,
        /// An instruction to a supplier.
        InstructSupplier,
        /// How long staff stay on site.
        StayTime,
        /// What staff do.
        WorkAssignment,
        /// How many people set up flowers and props.
        SetupCrewSize,
        /// The programme on stage, its details and its effect.
        ProgrammeOnStage,
        /// Logistics.
        Logistics,
        /// What has to be bought.
        Purchases,
        /// Props.
        Props,
        /// The coordination of the suppliers whom the lead assigns.
        SupplierCoordination,
        /// Monitoring how the wedding is carried out.
        Monitoring,
        /// Improving how the wedding is carried out.
        Improvement,
        /// Selling to potential customers.
        SalesToPotentialCustomers,
        /// Matters that come up and are no emergency.
        Incidents,
    }
}

/// A matter, and who decides it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The matter.
    pub matter: Matter,
    /// Who decides it, or means to; left out, it is only asked who does.
    pub by: Option<Role>,
}

/// Who decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Decider {
    /// Who decides the matter or answers for it.
    pub role: Role,
    /// Whose word prevails where the two differ.
    pub prevails: Role,
}

/// Says who decides a matter, and whether somebody may.
///
/// The lead has overall charge of the site, decides in emergencies, and alone commands staff and suppliers, how long they
/// stay and what they do. The master of ceremonies steers the programme on stage, the planning and execution team secures
/// logistics and coordinates the suppliers whom the lead assigns to it, the supervisor monitors, sells and solves what comes
/// up; the lead's word prevails in all of it. The consultant, who answers for the preparation, is the same person.
///
/// # Errors
/// None beyond a malformed case.
///
/// ```
/// use clausebook::{Verdict, wedding::{self, Matter, Policy, Question, Role}};
/// let asked = |matter, by| wedding::who_decides(&Policy::default(), &Question { matter, by }).unwrap();
/// assert_eq!(asked(Matter::Emergency, None).value().unwrap().role, Role::WeddingLead);
/// assert_eq!(asked(Matter::Emergency, Some(Role::Supervisor)).verdict(), Verdict::Refused);
/// ```
#[rule(cites(
    prep::CONSULTANT_SUPERVISES_ALL,
    command::LEAD_HAS_OVERALL_CHARGE,
    command::ALL_OBEY_LEAD,
    command::LEAD_COMMANDS_THE_DAY,
    command::LEAD_SETS_STAY_AND_WORK,
    command::SUPPLIERS_OBEY_LEAD,
    staff::SETUP_CREW_SIZE,
    staff::MC_STEERS_PROGRAMME,
    staff::TEAM_SECURES_LOGISTICS,
    staff::TEAM_COORDINATES_SUPPLIERS,
    staff::SUPERVISOR_MONITORS,
    staff::SUPERVISOR_SALES_AND_INCIDENTS
))]
pub fn who_decides(policy: &Policy, case: &Question) -> Result<Decision<Decider>, InvalidInput> {
    let (role, clauses) = case.matter.decided_by();
    let mut findings = policy.findings();
    let allowed = |by: Role| by == role || by.leads();
    findings.each(clauses, |clause| match case.by {
        None => Finding::met(clause).what(case.matter.word()).limit(Comparison::Equal, role.word()),
        Some(by) => {
            let finding = if allowed(by) {
                Finding::met(clause)
            } else {
                Finding::breached(clause).remedy(Remedy::UseLimit)
            };
            finding.what(case.matter.word()).seen(by.word()).limit(Comparison::Equal, role.word())
        }
    });
    let prevails = if role == Role::WeddingConsultant { role } else { Role::WeddingLead };
    Ok(findings.decide(Some(Decider { role, prevails })))
}

impl Matter {
    const fn decided_by(self) -> (Role, &'static [Clause]) {
        match self {
            Self::Preparation => (Role::WeddingConsultant, &[prep::CONSULTANT_SUPERVISES_ALL]),
            Self::OverallCharge => {
                (Role::WeddingLead, &[command::LEAD_HAS_OVERALL_CHARGE, command::LEAD_COMMANDS_THE_DAY])
            }
            Self::Emergency => (Role::WeddingLead, &[command::LEAD_HAS_OVERALL_CHARGE]),
            Self::InstructStaff => (Role::WeddingLead, &[command::ALL_OBEY_LEAD, command::LEAD_COMMANDS_THE_DAY]),
            Self::InstructSupplier => {
                (Role::WeddingLead, &[command::LEAD_COMMANDS_THE_DAY, command::SUPPLIERS_OBEY_LEAD])
            }
            Self::StayTime | Self::WorkAssignment => (Role::WeddingLead, &[command::LEAD_SETS_STAY_AND_WORK]),
            Self::SetupCrewSize => (Role::WeddingLead, &[staff::SETUP_CREW_SIZE]),
            Self::ProgrammeOnStage => (Role::MasterOfCeremonies, &[staff::MC_STEERS_PROGRAMME]),
            Self::Logistics | Self::Purchases | Self::Props => {
                (Role::PlanningAndExecutionTeam, &[staff::TEAM_SECURES_LOGISTICS])
            }
            Self::SupplierCoordination => {
                (Role::PlanningAndExecutionTeam, &[staff::TEAM_COORDINATES_SUPPLIERS])
            }
            Self::Monitoring | Self::Improvement => (Role::Supervisor, &[staff::SUPERVISOR_MONITORS]),
            Self::SalesToPotentialCustomers | Self::Incidents => {
                (Role::Supervisor, &[staff::SUPERVISOR_SALES_AND_INCIDENTS])
            }
        }
    }
}
