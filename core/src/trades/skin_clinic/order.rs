//! The order in which the sites of the face are treated.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, order},
    site::{Half, Site},
};
use crate::{
    decision::{Comparison, Decision, Finding, Remedy},
    invalid::{Faults, InvalidInput},
};

words! {
    /// A step of the order of sites.
    pub enum SiteStep {
        /// The jaw of the half that comes first.
        JawFirstHalf,
        /// The cheek of that half.
        CheekFirstHalf,
        /// The nasolabial fold of that half.
        NasolabialFirstHalf,
        /// The forehead.
        Forehead,
        /// The jaw of the other half.
        JawSecondHalf,
        /// The cheek of the other half.
        CheekSecondHalf,
        /// The nasolabial fold of the other half.
        NasolabialSecondHalf,
        /// The nose.
        Nose,
        /// The eyes.
        Eyes,
    }
}

impl SiteStep {
    /// The step at which a site is treated; none where the half is needed and not said.
    #[must_use]
    pub const fn of(site: Site, half: Option<Half>) -> Option<Self> {
        Some(match (site, half) {
            (Site::Jaw, Some(Half::First)) => Self::JawFirstHalf,
            (Site::Jaw, Some(Half::Second)) => Self::JawSecondHalf,
            (Site::Cheek, Some(Half::First)) => Self::CheekFirstHalf,
            (Site::Cheek, Some(Half::Second)) => Self::CheekSecondHalf,
            (Site::NasolabialFold, Some(Half::First)) => Self::NasolabialFirstHalf,
            (Site::NasolabialFold, Some(Half::Second)) => Self::NasolabialSecondHalf,
            (Site::Forehead, _) => Self::Forehead,
            (Site::Nose, _) => Self::Nose,
            (Site::LowerEyelid | Site::EyeCorner, _) => Self::Eyes,
            (Site::Jaw | Site::Cheek | Site::NasolabialFold, None) => return None,
        })
    }
}

/// The sites treated so far.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SitesSoFar {
    /// The sites in the order in which they were treated, each once.
    pub done: Vec<SiteStep>,
    /// Whether the operator changed the order to suit the acne at each site; left out, that is not known.
    pub operator_changed: Option<bool>,
    /// Whether the clearing is over, so that a site that is not done has been left out.
    #[serde(default)]
    pub finished: bool,
}

/// The sites still to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SitesToCome {
    /// The next site in the printed order; nothing where all are done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<SiteStep>,
    /// Every site not yet done, in the printed order.
    pub open: Vec<SiteStep>,
    /// Whether the sites so far keep the printed order.
    pub in_order: bool,
}

/// Says which site comes next, and what has been left out.
///
/// Half by half: jaw, cheek, nasolabial fold, forehead, the same on the other half, then nose and eyes. Another order is
/// noted, never refused, since the operator may change it to suit the acne; a site left out at the end is refused.
///
/// # Errors
/// [`InvalidInput`] where a site is named twice.
///
/// ```
/// use clausebook::{Verdict, skin_clinic::{self, Policy, SiteStep, SitesSoFar}};
/// let decision = skin_clinic::site_order(&Policy::default(), &SitesSoFar {
///     done: vec![SiteStep::JawFirstHalf],
///     operator_changed: None,
///     finished: false,
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Pending);
/// assert_eq!(decision.value().unwrap().next, Some(SiteStep::CheekFirstHalf));
/// ```
#[rule(cites(order::HALF_FACES, order::OPERATOR_MAY_CHANGE))]
pub fn site_order(policy: &Policy, case: &SitesSoFar) -> Result<Decision<SitesToCome>, InvalidInput> {
    let mut faults = Faults::new();
    faults.each_once("done", &case.done, |site| site.word());
    faults.check()?;

    let open: Vec<SiteStep> = SiteStep::ALL.iter().filter(|site| !case.done.contains(site)).copied().collect();
    let printed = || SiteStep::ALL.iter().filter(|site| case.done.contains(site));
    let in_order = case.done.iter().eq(printed());
    let clause = order::HALF_FACES;
    let mut findings = policy.findings();
    match (open.first(), case.finished) {
        (None, _) => findings.push(Finding::met(clause)),
        (Some(_), true) => {
            for site in &open {
                findings.push(Finding::breached(clause).what(site.word()).remedy(Remedy::DoNow));
            }
        }
        (Some(next), false) => findings.push(Finding::missing(clause, next.word()).remedy(Remedy::DoNow)),
    }
    if !in_order {
        if let Some((place, (seen, expected))) = case.done.iter().zip(printed()).enumerate().find(|(_, (a, b))| a != b)
        {
            let swapped = Finding::advice(clause).at(place).seen(seen.word());
            findings.push(swapped.limit(Comparison::Equal, expected.word()));
        }
        let allowed = order::OPERATOR_MAY_CHANGE;
        let finding = if case.operator_changed == Some(true) { Finding::met(allowed) } else { Finding::advice(allowed) };
        let finding = finding.what("operator_changed");
        findings.push(match case.operator_changed {
            Some(changed) => finding.seen(changed),
            None => finding.remedy(Remedy::FindOut),
        });
    }
    Ok(findings.decide(Some(SitesToCome { next: open.first().copied(), open, in_order })))
}
