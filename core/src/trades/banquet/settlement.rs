//! The bill: who has checked it, what is charged beside the meal, who settles it.

use alloc::{string::String, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, settlement},
    tables::not_longer,
};
use crate::{
    decision::{Comparison, Decision, Finding, Findings, Remedy, Verdict},
    invalid::{Code, Fault, Faults, InvalidInput},
};

words! {
    /// Who checks or settles the bill.
    pub enum BillRole {
        /// The F&B director.
        FnbDirector,
        /// The F&B manager.
        FnbManager,
        /// The supervisor of the hall.
        HallSupervisor,
        /// Any other member of staff.
        OtherStaff,
    }
}

impl BillRole {
    const fn heads(self) -> bool {
        matches!(self, Self::FnbDirector | Self::FnbManager)
    }
}

words! {
    /// Charges beside the meal that the check looks for.
    pub enum ExtraCharge {
        /// The large screen.
        LargeScreen,
        /// The fee of outside vendors who set up in the hall.
        EntryFee,
    }
}

words! {
    /// What the check says of a charge.
    pub enum ChargeState {
        /// It is on the bill.
        Billed,
        /// It was not used.
        NotUsed,
        /// It was used and is not on the bill.
        Unbilled,
    }
}

/// Somebody who acted on the bill.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BillPerson {
    /// In which capacity.
    pub role: BillRole,
    /// Who it was.
    pub name: String,
}

/// What the check says of one charge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChargeChecked {
    /// The charge.
    pub charge: ExtraCharge,
    /// What becomes of it.
    pub state: ChargeState,
}

/// A bill and what was done with it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bill {
    /// Who has checked it.
    #[serde(default)]
    pub checked_by: Vec<BillPerson>,
    /// What the check says of the charges beside the meal, each once.
    #[serde(default)]
    pub extra_charges: Vec<ChargeChecked>,
    /// Who took the customer's payment; left out, it is not settled.
    pub settled_by: Option<BillPerson>,
}

/// What a bill still lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BillChecked {
    /// Whether it may be settled now: checked by both, every charge answered.
    pub may_settle: bool,
    /// Whose check is missing.
    pub checks_missing: Vec<BillRole>,
    /// The charges that are not answered.
    pub charges_missing: Vec<ExtraCharge>,
}

/// Says what a bill lacks before it is settled, and whether whoever settles it may.
///
/// The F&B director or manager checks it together with the hall supervisor, two different persons; each charge beside the meal
/// is billed or was not used; then the F&B director or manager takes the customer's payment in person. Pending while something is
/// still to come; a bill that was settled before is refused.
///
/// # Errors
/// [`InvalidInput`] where a name is blank, somebody checks twice in one capacity or a charge is answered twice.
///
/// ```
/// use clausebook::{Verdict, banquet::{self, Bill, BillPerson, BillRole, Policy}};
/// let bill = Bill {
///     checked_by: vec![BillPerson { role: BillRole::HallSupervisor, name: "A".into() }],
///     extra_charges: vec![],
///     settled_by: None,
/// };
/// let decision = banquet::settle_bill(&Policy::default(), &bill).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Pending);
/// assert_eq!(decision.value().unwrap().checks_missing, [BillRole::FnbManager]);
/// ```
#[rule(cites(
    settlement::BILL_CHECKED_BY_BOTH,
    settlement::OTHER_CHARGES,
    settlement::SETTLED_BY_FNB_HEAD
))]
pub fn settle_bill(policy: &Policy, case: &Bill) -> Result<Decision<BillChecked>, InvalidInput> {
    check(case)?;
    let settled = case.settled_by.is_some();
    let mut findings = policy.findings();
    let checks_missing = checks(case, settled, &mut findings);
    let charges_missing = charges(case, settled, &mut findings);
    let may_settle = findings.verdict() == Verdict::Ok;
    let clause = settlement::SETTLED_BY_FNB_HEAD;
    findings.push(match &case.settled_by {
        None => Finding::missing(clause, "settled_by"),
        Some(person) if person.role.heads() => Finding::met(clause).what("settled_by").seen(person.role.word()),
        Some(person) => {
            let finding = Finding::breached(clause).what("settled_by").seen(person.role.word());
            finding.limit(Comparison::Equal, BillRole::FnbManager.word()).remedy(Remedy::UseLimit)
        }
    });
    Ok(findings.decide(Some(BillChecked { may_settle, checks_missing, charges_missing })))
}

fn check(case: &Bill) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    not_longer("checked_by", &case.checked_by, &mut faults);
    for (place, person) in case.checked_by.iter().enumerate() {
        let earlier = case.checked_by.iter().take(place);
        if earlier.filter(|earlier| earlier.role == person.role).any(|earlier| earlier.name == person.name) {
            let path = alloc::format!("checked_by[{place}].name");
            faults.push(Fault::new(Code::Duplicate, path, ("each entry once", "每项只出现一次")).got(&person.name));
        }
        blank(&alloc::format!("checked_by[{place}].name"), &person.name, &mut faults);
    }
    for (place, entry) in case.extra_charges.iter().enumerate() {
        if case.extra_charges.iter().take(place).any(|earlier| earlier.charge == entry.charge) {
            let path = alloc::format!("extra_charges[{place}].charge");
            faults.push(Fault::new(Code::Duplicate, path, ("each entry once", "每项只出现一次")).got(entry.charge));
        }
    }
    if let Some(person) = &case.settled_by {
        blank("settled_by.name", &person.name, &mut faults);
    }
    faults.check()
}

fn blank(path: &str, name: &str, faults: &mut Faults) {
    if name.trim().is_empty() {
        let expected = ("a text that is not blank", "非空白的文本");
        faults.push(Fault::new(Code::Unparsable, path, expected).got("a blank text"));
    }
}

/// Still to come, or too late once the bill is settled.
fn lacking(clause: crate::clause::Clause, what: &'static str, settled: bool) -> Finding {
    if settled {
        Finding::breached(clause).what(what).remedy(Remedy::Provide)
    } else {
        Finding::missing(clause, what)
    }
}

/// Whose check is missing: two persons, one of either side.
fn checks(case: &Bill, settled: bool, findings: &mut Findings) -> Vec<BillRole> {
    let clause = settlement::BILL_CHECKED_BY_BOTH;
    let of = |fits: fn(BillRole) -> bool| case.checked_by.iter().filter(move |person| fits(person.role));
    let heads = || of(BillRole::heads);
    let supervisors = || of(|role| role == BillRole::HallSupervisor);
    let mut missing = Vec::new();
    for (role, none) in
        [(BillRole::FnbManager, heads().next().is_none()), (BillRole::HallSupervisor, supervisors().next().is_none())]
    {
        if none {
            findings.push(lacking(clause, role.word(), settled));
            missing.push(role);
        }
    }
    if missing.is_empty() {
        let two = heads().any(|head| supervisors().any(|supervisor| supervisor.name != head.name));
        findings.push(if two {
            Finding::met(clause).what("two_different_persons")
        } else {
            Finding::breached(clause).what("two_different_persons").remedy(Remedy::Provide)
        });
    }
    missing
}

/// The charges beside the meal that are not answered.
fn charges(case: &Bill, settled: bool, findings: &mut Findings) -> Vec<ExtraCharge> {
    let clause = settlement::OTHER_CHARGES;
    let mut missing = Vec::new();
    for charge in ExtraCharge::ALL.iter().copied() {
        let state = case.extra_charges.iter().find(|entry| entry.charge == charge).map(|entry| entry.state);
        findings.push(match state {
            Some(ChargeState::Unbilled) | None => {
                missing.push(charge);
                let finding = lacking(clause, charge.word(), settled);
                state.map_or(finding.clone(), |state| finding.seen(state.word()))
            }
            Some(state) => Finding::met(clause).what(charge.word()).seen(state.word()),
        });
    }
    missing
}
