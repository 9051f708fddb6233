//! What may be forecast to a customer after a treatment.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{self, Policy, expectation},
    serum::AcneType,
};
use crate::{
    decision::{Comparison, Decision, Finding, Remedy},
    invalid::{Faults, InvalidInput},
    time::{Day, Instant},
};

/// A treatment whose outlook is asked for.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Treated {
    /// The types of acne that were treated, at least one.
    pub acne_types: Vec<AcneType>,
    /// When the treatment began.
    pub treated_at: Instant,
    /// Whether the nose was treated.
    #[serde(default)]
    pub nose_treated: bool,
}

/// The days on which something goes by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GoneBetween {
    /// The first of them.
    pub from: Day,
    /// The last of them.
    pub until: Day,
}

/// What may be forecast.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Outlook {
    /// The types that may be said to be cleared in the same treatment, most of them at once.
    pub cleared_at_once: Vec<AcneType>,
    /// The types for which nothing may be forecast.
    pub no_forecast: Vec<AcneType>,
    /// When blackheads and whiteheads that are left come away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heads_gone: Option<GoneBetween>,
    /// The day by which an inflamed lesion subsides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inflamed_gone_by: Option<Day>,
}

/// Says what may be forecast after a treatment, and for what nothing may be.
///
/// Pustules, whiteheads, blackheads and papules can be cleared at once, heads that stay come away in 3 to 5 days, inflamed
/// spots subside in about 5. For cysts and nodules no clearing may be forecast. A forecast is told, never owed.
///
/// # Errors
/// [`InvalidInput`] where no type is named, or one is named twice.
///
/// ```
/// use clausebook::skin_clinic::{self, AcneType, Policy, Treated};
/// let decision = skin_clinic::forecast(&Policy::default(), &Treated {
///     acne_types: vec![AcneType::Blackhead],
///     treated_at: "2026-03-02T10:00:00+08:00".parse().unwrap(),
///     nose_treated: true,
/// }).unwrap();
/// assert_eq!(decision.value().unwrap().heads_gone.as_ref().unwrap().until.to_string(), "2026-03-07");
/// ```
#[rule(cites(
    expectation::CLEARED_AT_ONCE,
    expectation::RESIDUAL_HEADS,
    expectation::INFLAMED_SUBSIDES,
    expectation::NOSE_RESIDUAL_HEADS
))]
pub fn forecast(policy: &Policy, case: &Treated) -> Result<Decision<Outlook>, InvalidInput> {
    let mut faults = Faults::new();
    faults.not_empty("acne_types", &case.acne_types);
    faults.each_once("acne_types", &case.acne_types, |kind| kind.word());
    faults.check()?;

    let day = policy.zone().day(case.treated_at);
    let mut findings = policy.findings();
    let mut outlook =
        Outlook { cleared_at_once: Vec::new(), no_forecast: Vec::new(), heads_gone: None, inflamed_gone_by: None };
    for kind in &case.acne_types {
        let said = |finding: Finding| finding.what("acne_type").seen(kind.word());
        match kind {
            AcneType::Pustule | AcneType::Whitehead | AcneType::Blackhead | AcneType::Papule => {
                outlook.cleared_at_once.push(*kind);
                findings.push(said(Finding::met(expectation::CLEARED_AT_ONCE)));
            }
            AcneType::Cyst | AcneType::Nodule | AcneType::Other => {
                outlook.no_forecast.push(*kind);
                findings.push(said(Finding::breached(expectation::CLEARED_AT_ONCE)).remedy(Remedy::Nothing));
            }
            AcneType::Inflamed => {
                let gone_by = day.plus(book::expectation::inflamed_subsides::RESOLVES.value.count());
                outlook.inflamed_gone_by = Some(gone_by);
                let finding = said(Finding::met(expectation::INFLAMED_SUBSIDES));
                findings.push(finding.limit(Comparison::AtMost, gone_by));
            }
        }
    }
    if case.acne_types.iter().any(|kind| matches!(kind, AcneType::Blackhead | AcneType::Whitehead)) {
        use book::expectation::residual_heads::{RESOLVES_MAX, RESOLVES_MIN};
        let until = day.plus(RESOLVES_MAX.value.count());
        outlook.heads_gone = Some(GoneBetween { from: day.plus(RESOLVES_MIN.value.count()), until });
        let at_nose = case.nose_treated.then_some(expectation::NOSE_RESIDUAL_HEADS);
        for clause in [Some(expectation::RESIDUAL_HEADS), at_nose].into_iter().flatten() {
            findings.push(Finding::met(clause).what("heads_left").limit(Comparison::AtMost, until));
        }
    }
    Ok(findings.decide(Some(outlook)))
}
