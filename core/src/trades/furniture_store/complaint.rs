//! What sort of complaint it is, and where it goes.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, complaint, followup, hard_complaint, soft_complaint};
use crate::{
    decision::{Decision, Finding},
    invalid::{Faults, InvalidInput},
};

words! {
    /// What a grievance is about.
    pub enum Grievance {
        /// The product.
        Product,
        /// The service.
        Service,
        /// The shop's environment.
        Environment,
        /// A member of staff.
        Staff,
        /// A business rule of the shop.
        Rule,
        /// Anything else.
        Other,
    }
}

words! {
    /// The class of a complaint, which decides its procedure and its clocks.
    pub enum ComplaintClass {
        /// About anything but the product.
        Soft,
        /// About the product.
        Hard,
    }
}

/// A customer's complaint.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Complaint {
    /// What it is about: one grievance or several.
    pub about: Vec<Grievance>,
    /// Whether staff can solve it themselves; left out, that is not known.
    pub solvable_by_staff: Option<bool>,
    /// Whether a question was asked that staff cannot answer.
    #[serde(default)]
    pub unanswerable_question: bool,
}

/// How a complaint is handled.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Classified {
    /// The classes, soft before hard; with both the complaint is split, each part under its own procedure and clocks.
    pub classes: Vec<ComplaintClass>,
    /// Whether it is split.
    pub split: bool,
    /// Whether it goes to a superior at once.
    pub to_superior: bool,
}

/// Classifies a complaint as soft or hard, splits one that is both, and says whether it goes to a superior.
///
/// What is complained about decides, not the mood: the product makes it hard, anything else soft. A loose business rule,
/// a problem that staff cannot solve and a question that they cannot answer go to a superior.
///
/// # Errors
/// [`InvalidInput`] where no grievance is named, or one is named twice.
///
/// ```
/// use clausebook::furniture_store::{self, Complaint, ComplaintClass, Grievance, Policy};
/// let decision = furniture_store::classify_complaint(&Policy::default(), &Complaint {
///     about: vec![Grievance::Product, Grievance::Staff],
///     solvable_by_staff: Some(true),
///     unanswerable_question: false,
/// }).unwrap();
/// assert_eq!(decision.value().unwrap().classes, [ComplaintClass::Soft, ComplaintClass::Hard]);
/// ```
#[rule(cites(
    complaint::SOFT_DEFINITION,
    complaint::HARD_DEFINITION,
    followup::ESCALATE_UNANSWERABLE,
    soft_complaint::ESCALATE,
    hard_complaint::LOOSE_RULE_REPORT,
    hard_complaint::ESCALATE
))]
pub fn classify_complaint(policy: &Policy, case: &Complaint) -> Result<Decision<Classified>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    let hard = case.about.contains(&Grievance::Product);
    let soft = case.about.iter().any(|grievance| *grievance != Grievance::Product);
    for grievance in &case.about {
        let clause = match grievance {
            Grievance::Product => complaint::HARD_DEFINITION,
            _ => complaint::SOFT_DEFINITION,
        };
        findings.push(Finding::met(clause).what("about").seen(grievance.word()));
    }
    let loose_rule = case.about.contains(&Grievance::Rule);
    if loose_rule {
        findings.push(Finding::met(hard_complaint::LOOSE_RULE_REPORT).what("route").seen("superior"));
    }
    let classes: Vec<ComplaintClass> = [(soft, ComplaintClass::Soft), (hard, ComplaintClass::Hard)]
        .into_iter()
        .filter_map(|(is, class)| is.then_some(class))
        .collect();
    for class in &classes {
        let clause = match class {
            ComplaintClass::Soft => soft_complaint::ESCALATE,
            ComplaintClass::Hard => hard_complaint::ESCALATE,
        };
        match case.solvable_by_staff {
            Some(true) => {}
            Some(false) => findings.push(Finding::met(clause).what("route").seen("superior")),
            None => findings.push(Finding::unknown(clause, "solvable_by_staff")),
        }
    }
    if case.unanswerable_question {
        findings.push(Finding::met(followup::ESCALATE_UNANSWERABLE).what("route").seen("superior"));
    }
    let to_superior = loose_rule || case.solvable_by_staff == Some(false) || case.unanswerable_question;
    Ok(findings.decide(Some(Classified { split: classes.len() > 1, classes, to_superior })))
}

fn check(case: &Complaint) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    faults.not_empty("about", &case.about);
    faults.each_once("about", &case.about, |grievance| grievance.word());
    faults.check()
}
