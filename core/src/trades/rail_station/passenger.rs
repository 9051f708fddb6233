//! Who a passenger is: several classes at once.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, params, passenger};
use crate::{
    decision::{Comparison, Decision, Finding, Findings, Outcome},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
    unit::Unit,
};

words! {
    /// Which way a passenger moves; at any one moment one of three.
    pub enum Direction {
        /// Enters the station to depart.
        Inbound,
        /// Leaves the station.
        Outbound,
        /// Changes from one train to another.
        Transfer,
    }
}

words! {
    /// A status that calls for special service.
    pub enum Status {
        /// Government VIP.
        GovernmentVip,
        /// Commercially important passenger (CIP).
        CommercialCip,
    }
}

words! {
    /// A condition that calls for special care.
    pub enum Condition {
        /// Old; the station's policy or its staff say who is.
        Elderly,
        /// A young child; the station's policy or its staff say who is.
        YoungChild,
        /// Sick.
        Sick,
        /// Seriously ill.
        SeriouslyIll,
        /// Disabled.
        Disabled,
        /// Pregnant.
        Pregnant,
    }
}

words! {
    /// The need for service of a passenger who enters to depart.
    pub enum ServiceNeed {
        /// None of the special classes fits.
        Ordinary,
        /// One of the special classes fits, or several.
        Special,
    }
}

words! {
    /// A class of special passengers; several may fit one passenger.
    pub enum SpecialClass {
        /// Government VIP.
        GovernmentVip,
        /// Commercially important passenger (CIP).
        CommercialCip,
        /// Old, a young child, sick, disabled or pregnant.
        PriorityPassenger,
        /// Travelling together as a team.
        Group,
    }
}

/// What is known of a passenger.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Passenger {
    /// Which way the passenger moves.
    pub direction: Direction,
    /// The statuses that are noted, each once.
    #[serde(default)]
    pub status: Vec<Status>,
    /// The conditions that are noted, each once.
    #[serde(default)]
    pub conditions: Vec<Condition>,
    /// The age in full years, from 0 to 150; left out, only the noted conditions count.
    pub age_years: Option<u32>,
    /// Whether the passenger travels with others as a team.
    #[serde(default)]
    pub travels_as_team: bool,
    /// How many persons the team has, from 1; left out, that is not known.
    pub head_count: Option<u32>,
}

impl Passenger {
    /// A passenger of whom nothing is noted but the direction.
    #[must_use]
    pub const fn moving(direction: Direction) -> Self {
        Self {
            direction,
            status: Vec::new(),
            conditions: Vec::new(),
            age_years: None,
            travels_as_team: false,
            head_count: None,
        }
    }

    /// Notes what is wrong with the statement.
    pub(super) fn check(&self, faults: &mut Faults) {
        faults.each_once("status", &self.status, |status| status.word());
        faults.each_once("conditions", &self.conditions, |condition| condition.word());
        if let Some(age) = self.age_years.filter(|age| *age > OLDEST_YEARS) {
            let expected = ("an age from 0 to 150 years", "0至150岁的年龄");
            faults.push(Fault::new(Code::OutOfRange, "age_years", expected).got(age));
        }
        if self.head_count == Some(0) {
            faults.push(Fault::new(Code::OutOfRange, "head_count", ("1 or more", "至少1")).got(0));
        }
        if !self.travels_as_team && self.head_count.is_some_and(|count| count > 1) {
            let expected = ("travels_as_team where several travel together", "多人同行时须填 travels_as_team");
            faults.push(Fault::new(Code::Contradiction, "head_count", expected));
        }
    }
}

/// Beyond this an age is a slip of the pen.
const OLDEST_YEARS: u32 = 150;

/// The classes of a passenger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Classified {
    /// Which way the passenger moves.
    pub direction: Direction,
    /// The need for service of who enters to depart; nothing for other directions, or where it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need: Option<ServiceNeed>,
    /// Every special class that fits for certain, in the order of the book.
    pub special: Vec<SpecialClass>,
}

impl Classified {
    /// Whether a special class fits for certain.
    #[must_use]
    pub fn is(&self, class: SpecialClass) -> bool {
        self.special.contains(&class)
    }

    /// Whether the passenger is served by the VIP service department.
    #[must_use]
    pub fn is_vip(&self) -> bool {
        self.is(SpecialClass::GovernmentVip) || self.is(SpecialClass::CommercialCip)
    }
}

/// Says which way a passenger moves and which special classes fit, several at once.
///
/// Status alone makes a VIP or a CIP; a condition, or an age where the station's policy names the ages, makes a priority
/// passenger; a team of at least the policy's head count is a group. Whoever enters to depart and fits none of them is
/// ordinary. A team while the policy or the head count is open, and an age while the policy's ages are, is undetermined.
///
/// # Errors
/// [`InvalidInput`] where a status or a condition is noted twice, an age is beyond 150 years, a head count is 0, or
/// several travel together but not as a team.
///
/// ```
/// use clausebook::rail_station::{self, Condition, Direction, Passenger, Policy, SpecialClass, Status};
/// let decision = rail_station::classify_passenger(&Policy::default(), &Passenger {
///     status: vec![Status::GovernmentVip],
///     conditions: vec![Condition::Elderly],
///     ..Passenger::moving(Direction::Inbound)
/// }).unwrap();
/// let special = &decision.value().unwrap().special;
/// assert_eq!(*special, [SpecialClass::GovernmentVip, SpecialClass::PriorityPassenger]);
/// ```
#[rule(cites(
    passenger::FLOW_CLASSES,
    passenger::INBOUND_CLASSES,
    passenger::SPECIAL_DEFINITION,
    passenger::SPECIAL_CLASSES,
    passenger::PRIORITY_DEFINITION,
    passenger::GROUP_DEFINITION
))]
pub fn classify_passenger(policy: &Policy, case: &Passenger) -> Result<Decision<Classified>, InvalidInput> {
    let mut faults = Faults::new();
    case.check(&mut faults);
    faults.check()?;
    let mut findings = policy.findings();
    let classified = classify(policy, case, &mut findings);
    Ok(findings.decide(Some(classified)))
}

/// The classes of a passenger who has been checked.
pub(super) fn classify(policy: &Policy, case: &Passenger, findings: &mut Findings) -> Classified {
    let seen = |clause, what, word: &'static str| Finding::met(clause).what(what).seen(word);
    findings.push(seen(passenger::FLOW_CLASSES, "direction", case.direction.word()));
    let by_condition = is_priority(policy, case, findings);
    let by_team = is_group(policy, case, findings);
    let fits = |class: &SpecialClass| match class {
        SpecialClass::GovernmentVip => case.status.contains(&Status::GovernmentVip),
        SpecialClass::CommercialCip => case.status.contains(&Status::CommercialCip),
        SpecialClass::PriorityPassenger => by_condition,
        SpecialClass::Group => by_team,
    };
    let special: Vec<SpecialClass> = SpecialClass::ALL.iter().copied().filter(fits).collect();
    for class in &special {
        findings.push(seen(passenger::SPECIAL_CLASSES, "special_class", class.word()));
    }
    for (holds, ground) in [(by_team || !case.status.is_empty(), "status"), (by_condition, "physical_condition")] {
        if holds {
            findings.push(seen(passenger::SPECIAL_DEFINITION, "ground", ground));
        }
    }
    let need = match (case.direction, special.is_empty()) {
        (Direction::Outbound | Direction::Transfer, _) => None,
        (Direction::Inbound, false) => Some(ServiceNeed::Special),
        (Direction::Inbound, true) if findings.any(Outcome::Unknown) => None,
        (Direction::Inbound, true) => Some(ServiceNeed::Ordinary),
    };
    if let Some(need) = need {
        findings.push(seen(passenger::INBOUND_CLASSES, "service_need", need.word()));
    }
    Classified { direction: case.direction, need, special }
}

/// A noted condition decides by itself; an age only where none is noted.
fn is_priority(policy: &Policy, case: &Passenger, findings: &mut Findings) -> bool {
    let clause = passenger::PRIORITY_DEFINITION;
    for condition in &case.conditions {
        findings.push(Finding::met(clause).what("condition").seen(condition.word()));
    }
    let Some(age) = case.age_years.filter(|_| case.conditions.is_empty()) else {
        return !case.conditions.is_empty();
    };
    let ends = [
        (Condition::Elderly, Comparison::AtLeast, policy.elderly_from_years(), params::ELDERLY_FROM_YEARS),
        (Condition::YoungChild, Comparison::AtMost, policy.young_child_to_years(), params::YOUNG_CHILD_TO_YEARS),
    ];
    let judge = |finding: Finding, condition: Condition, comparison: Comparison, end: u32| {
        let finding = finding.what(condition.word()).seen(Number::whole(age));
        finding.limit(comparison, Number::whole(end)).unit(Unit::Year)
    };
    let fits = ends.iter().find(|(_, comparison, end, _)| end.is_some_and(|end| comparison.keeps(age, end)));
    if let Some((condition, comparison, Some(end), _)) = fits {
        findings.push(judge(Finding::met(clause), *condition, *comparison, *end));
        return true;
    }
    for (condition, comparison, end, parameter) in ends {
        findings.push(match end {
            Some(end) => judge(Finding::advice(clause), condition, comparison, end)
                .by(Number::whole(age.abs_diff(end))),
            None => Finding::open(clause, parameter),
        });
    }
    false
}

/// Only who travels as a team can be of a group.
fn is_group(policy: &Policy, case: &Passenger, findings: &mut Findings) -> bool {
    let clause = passenger::GROUP_DEFINITION;
    if !case.travels_as_team {
        return false;
    }
    let (Some(count), Some(least)) = (case.head_count, policy.group_min_persons()) else {
        if policy.group_min_persons().is_none() {
            findings.push(Finding::open(clause, params::GROUP_MIN_PERSONS));
        }
        if case.head_count.is_none() {
            findings.push(Finding::unknown(clause, "head_count"));
        }
        return false;
    };
    let large = count >= least;
    let finding = if large { Finding::met(clause) } else { Finding::advice(clause) };
    let finding = finding.what("head_count").seen(Number::whole(count));
    let finding = finding.limit(Comparison::AtLeast, Number::whole(least)).unit(Unit::Count);
    findings.push(if large { finding } else { finding.by(Number::whole(least.abs_diff(count))) });
    large
}
