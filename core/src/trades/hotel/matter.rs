//! A guest's question, complaint, opinion or fault in the room: whose it is, where it goes, what is missing.

use alloc::vec::Vec;

use chrono::TimeDelta;
use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, arrival, complaint, feedback},
    prompt::Prompt,
};
use crate::{
    clause::Clause,
    decision::{Decision, Finding, Findings, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    time::Instant,
};

words! {
    /// What a guest comes with.
    pub enum MatterKind {
        /// A question.
        Question,
        /// A complaint.
        Complaint,
        /// An opinion on the house.
        Opinion,
        /// A fault in the room, reported by a call to the front desk.
        RoomFault,
    }
}

words! {
    /// Whose a matter is.
    pub enum Owner {
        /// The first employee asked.
        FirstAsked,
        /// A manager who has taken it over.
        DepartmentManager,
    }
}

words! {
    /// Where a matter goes.
    pub enum MatterRoute {
        /// The first employee asked handles it.
        HandleYourself,
        /// It is reported to the department's management, and a manager comes.
        ReportToManagement,
        /// It is put right at once.
        FixOnSpot,
        /// It is recorded, planned and checked.
        PlanForLater,
        /// The front desk sees to it at once.
        FrontDesk,
    }
}

words! {
    /// What is kept of an opinion that needs further study.
    pub enum OpinionPaper {
        /// The record.
        OpinionRecord,
        /// The department's rectification plan.
        RectificationPlan,
        /// The check, which closes it.
        CheckOfRectification,
    }
}

/// A matter of a guest during the stay.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GuestMatter {
    /// The present.
    pub now: Instant,
    /// What it is.
    pub kind: MatterKind,
    /// When the guest raised it.
    pub raised_at: Instant,
    /// Whether the first employee asked passed it on to a colleague, instead of keeping it.
    #[serde(default)]
    pub passed_on: bool,
    /// Whether the employee can handle it; left out, that is not known. Not for an opinion.
    pub employee_can_handle: Option<bool>,
    /// Whether an opinion can be put right on the spot; left out, that is not known.
    pub fixable_on_spot: Option<bool>,
    /// When it was reported to the department's management; left out, it was not.
    pub reported_at: Option<Instant>,
    /// When a manager came to the spot; left out, none did.
    pub manager_came_at: Option<Instant>,
    /// When it was solved or put right, or its handling begun for a fault in the room; left out, it was not.
    pub handled_at: Option<Instant>,
    /// What is kept of an opinion that needs further study.
    #[serde(default)]
    pub papers: Vec<OpinionPaper>,
}

/// Whose a matter is and where it goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MatterRouted {
    /// Whose it is.
    pub owner: Owner,
    /// Where it goes; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub route: Option<MatterRoute>,
    /// What is still missing of an opinion that needs further study.
    pub missing: Vec<OpinionPaper>,
    /// Whether nothing is left to be done.
    pub closed: bool,
}

/// Says whose a guest's question, complaint, opinion or fault is, where it goes, and what is missing.
///
/// The first employee asked owns it until it is solved or a manager takes it over, whatever the department. What the employee
/// cannot handle is reported promptly, and a manager of the department comes promptly and deals with it. An opinion that can
/// be put right on the spot is, at once; any other gets a record, a plan and a check, which closes it. A fault in the room
/// goes to the front desk, which deals with it at once. No minutes are given: a delay is told, and late only where the policy
/// gives a limit.
///
/// # Errors
/// [`InvalidInput`] where something lies after the present or before the matter was raised, a manager came before the report,
/// a paper is named twice, or something is stated that belongs to another kind of matter.
///
/// ```
/// use clausebook::{Verdict, hotel::{self, GuestMatter, MatterKind, MatterRoute, Owner, Policy}};
/// let decision = hotel::complaint_route(&Policy::default(), &GuestMatter {
///     now: "2026-03-02T20:05:00+08:00".parse().unwrap(),
///     kind: MatterKind::Complaint,
///     raised_at: "2026-03-02T20:00:00+08:00".parse().unwrap(),
///     passed_on: false,
///     employee_can_handle: Some(false),
///     fixable_on_spot: None,
///     reported_at: Some("2026-03-02T20:01:00+08:00".parse().unwrap()),
///     manager_came_at: None,
///     handled_at: None,
///     papers: vec![],
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Pending);
/// let matter = decision.value().unwrap();
/// assert_eq!((matter.owner, matter.route), (Owner::FirstAsked, Some(MatterRoute::ReportToManagement)));
/// ```
#[rule(cites(
    arrival::ROOM_FAULT_CALL,
    complaint::FIRST_ASKED_RESPONSIBLE,
    complaint::ESCALATE_PROMPTLY,
    complaint::MANAGER_ON_SITE,
    feedback::FIX_ON_SPOT,
    feedback::PLAN_FOR_LATER
))]
pub fn complaint_route(policy: &Policy, case: &GuestMatter) -> Result<Decision<MatterRouted>, InvalidInput> {
    check(case)?;
    let mut desk = Desk { policy, case, findings: policy.findings() };
    let owner = desk.owner();
    let (route, missing) = match case.kind {
        MatterKind::Question | MatterKind::Complaint => (desk.complaint(), Vec::new()),
        MatterKind::Opinion => desk.opinion(),
        MatterKind::RoomFault => {
            desk.prompt(arrival::ROOM_FAULT_CALL, "see_to_room_fault", case.raised_at, case.handled_at, policy.room_fault_min());
            (Some(MatterRoute::FrontDesk), Vec::new())
        }
    };
    let planned = route == Some(MatterRoute::PlanForLater) && missing.is_empty();
    let closed = route.is_some() && (case.handled_at.is_some() || planned);
    Ok(desk.findings.decide(Some(MatterRouted { owner, route, missing, closed })))
}

struct Desk<'c> {
    policy: &'c Policy,
    case: &'c GuestMatter,
    findings: Findings,
}

impl Desk<'_> {
    /// The first asked keeps it until it is solved or a manager takes it over.
    fn owner(&mut self) -> Owner {
        let clause = complaint::FIRST_ASKED_RESPONSIBLE;
        let owner = if self.case.manager_came_at.is_some() { Owner::DepartmentManager } else { Owner::FirstAsked };
        self.findings.push(if self.case.passed_on {
            Finding::breached(clause).what("passed_on").seen(true).remedy(Remedy::UseLimit)
        } else {
            Finding::met(clause).what("owner").seen(owner.word())
        });
        owner
    }

    fn prompt(
        &mut self,
        clause: Clause,
        act: &'static str,
        from: Instant,
        done_at: Option<Instant>,
        limit: Option<TimeDelta>,
    ) {
        self.findings.push(Prompt { clause, act, from, done_at, limit }.judge(self.policy, self.case.now));
    }

    fn complaint(&mut self) -> Option<MatterRoute> {
        let case = self.case;
        match case.employee_can_handle {
            None => {
                self.findings.push(Finding::unknown(complaint::ESCALATE_PROMPTLY, "employee_can_handle"));
                None
            }
            Some(true) => {
                if case.handled_at.is_none() {
                    self.findings.push(Finding::missing(complaint::FIRST_ASKED_RESPONSIBLE, "handle_matter"));
                }
                Some(MatterRoute::HandleYourself)
            }
            Some(false) => {
                let limit = self.policy.escalation_min();
                self.prompt(complaint::ESCALATE_PROMPTLY, "report_to_management", case.raised_at, case.reported_at, limit);
                if let Some(reported) = case.reported_at {
                    let limit = self.policy.manager_on_site_min();
                    self.prompt(complaint::MANAGER_ON_SITE, "manager_comes", reported, case.manager_came_at, limit);
                }
                if case.manager_came_at.is_some() {
                    let clause = complaint::MANAGER_ON_SITE;
                    self.findings.push(match case.handled_at {
                        Some(at) => Finding::met(clause).what("manager_handles").seen(self.policy.zone().local(at)),
                        None => Finding::missing(clause, "manager_handles"),
                    });
                }
                Some(MatterRoute::ReportToManagement)
            }
        }
    }

    fn opinion(&mut self) -> (Option<MatterRoute>, Vec<OpinionPaper>) {
        let case = self.case;
        match case.fixable_on_spot {
            None => {
                self.findings.push(Finding::unknown(feedback::FIX_ON_SPOT, "fixable_on_spot"));
                (None, Vec::new())
            }
            Some(true) => {
                let limit = self.policy.on_spot_fix_min();
                self.prompt(feedback::FIX_ON_SPOT, "fix_on_spot", case.raised_at, case.handled_at, limit);
                (Some(MatterRoute::FixOnSpot), Vec::new())
            }
            Some(false) => {
                let clause = feedback::PLAN_FOR_LATER;
                let mut missing = Vec::new();
                for paper in OpinionPaper::ALL {
                    if case.papers.contains(paper) {
                        self.findings.push(Finding::met(clause).what(paper.word()));
                    } else {
                        missing.push(*paper);
                        self.findings.push(Finding::missing(clause, paper.word()));
                    }
                }
                (Some(MatterRoute::PlanForLater), missing)
            }
        }
    }
}

fn check(case: &GuestMatter) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    faults.not_after("raised_at", Some(case.raised_at), case.now);
    let opinion = case.kind == MatterKind::Opinion;
    let complaint = matches!(case.kind, MatterKind::Question | MatterKind::Complaint);
    let times =
        [("reported_at", case.reported_at), ("manager_came_at", case.manager_came_at), ("handled_at", case.handled_at)];
    for (path, at) in times {
        faults.not_after(path, at, case.now);
        faults.not_before(path, at.as_ref(), "raised_at", Some(&case.raised_at));
    }
    faults.not_before("manager_came_at", case.manager_came_at.as_ref(), "reported_at", case.reported_at.as_ref());
    faults.each_once("papers", &case.papers, |paper| paper.word());
    let foreign = [
        ("employee_can_handle", case.employee_can_handle.is_some() && !complaint),
        ("reported_at", case.reported_at.is_some() && !complaint),
        ("manager_came_at", case.manager_came_at.is_some() && !complaint),
        ("fixable_on_spot", case.fixable_on_spot.is_some() && !opinion),
        ("papers", !case.papers.is_empty() && !opinion),
    ];
    for (path, _) in foreign.into_iter().filter(|(_, wrong)| *wrong) {
        let expected = ("nothing for a matter of this kind", "此类事项不应填写");
        faults.push(Fault::new(Code::Contradiction, path, expected));
    }
    if case.manager_came_at.is_some() && case.reported_at.is_none() && complaint {
        let expected = ("when it was reported, where a manager came", "管理人员到场时应填写上报时间");
        faults.push(Fault::new(Code::MissingField, "reported_at", expected));
    }
    faults.check()
}
