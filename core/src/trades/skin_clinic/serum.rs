//! Which acne factor goes into the bottle, and what must be known before it is mixed.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{self, Policy, file, serum};
use crate::{
    decision::{Decision, Finding, Findings},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
};

words! {
    /// A type of acne.
    pub enum AcneType {
        /// Papules.
        Papule,
        /// Whiteheads.
        Whitehead,
        /// Blackheads.
        Blackhead,
        /// Pustules.
        Pustule,
        /// Cysts.
        Cyst,
        /// Nodules.
        Nodule,
        /// Red, swollen, not suppurating spots.
        Inflamed,
        /// Any other type.
        Other,
    }
}

impl AcneType {
    /// The acne factor that the book assigns; none for a type that it does not name.
    fn factor(self) -> Option<Factor> {
        match self {
            Self::Papule | Self::Whitehead | Self::Blackhead => Some(Factor::One),
            Self::Pustule | Self::Cyst | Self::Nodule => Some(Factor::Two),
            Self::Inflamed | Self::Other => None,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Factor {
    One,
    Two,
}

/// What the nutrition liquid is mixed for.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SerumChoice {
    /// The types of acne on the face, at least one.
    pub acne_types: Vec<AcneType>,
    /// Whether a large area of the face is cleared, as the operator sees it; left out, that is not known.
    pub large_area_clearing: Option<bool>,
    /// Whether treatment and allergy history are asked and recorded, "none" included; left out, that is not known.
    pub histories_recorded: Option<bool>,
    /// Whether the treatment site has been inspected; left out, that is not known.
    pub site_inspected: Option<bool>,
    /// Parts of base nutrition liquid to one part of acne factor, from the factor's leaflet; above 0.
    pub leaflet_ratio: Option<Number>,
}

/// What goes into the bottle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SerumChosen {
    /// The number of the acne factor.
    pub acne_factor: Number,
    /// Parts of base nutrition liquid to one part of acne factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaflet_ratio: Option<Number>,
    /// Whether a pass with growth-factor serum follows; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub growth_factor_pass: Option<bool>,
}

/// Chooses the acne factor and says what is still missing before the liquid is mixed.
///
/// Papules, whiteheads and blackheads take factor No. 1; pustules, cysts and nodules take No. 2, which also decides for a
/// face with both. A type that the book assigns to neither leaves the answer undetermined, unless No. 2 is needed
/// anyway. The ratio comes from the leaflet, never from here; an empty allergy field blocks the mixing.
///
/// # Errors
/// [`InvalidInput`] where no type is named, one is named twice, or the ratio is not above 0.
///
/// ```
/// use clausebook::{Number, Verdict, skin_clinic::{self, AcneType, Policy, SerumChoice}};
/// let decision = skin_clinic::choose_serum(&Policy::default(), &SerumChoice {
///     acne_types: vec![AcneType::Whitehead, AcneType::Cyst],
///     large_area_clearing: Some(false),
///     histories_recorded: Some(true),
///     site_inspected: Some(true),
///     leaflet_ratio: Some(Number::whole(10)),
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Ok);
/// assert_eq!(decision.value().unwrap().acne_factor, Number::whole(2));
/// ```
#[rule(cites(
    file::HISTORY_AND_ALLERGIES,
    serum::FACTOR_1,
    serum::FACTOR_2,
    serum::INSPECT_SITE_FIRST,
    serum::RATIO_BY_LEAFLET,
    serum::EGF_AFTER_LARGE_AREA
))]
pub fn choose_serum(policy: &Policy, case: &SerumChoice) -> Result<Decision<SerumChosen>, InvalidInput> {
    let mut faults = Faults::new();
    faults.not_empty("acne_types", &case.acne_types);
    faults.each_once("acne_types", &case.acne_types, |kind| kind.word());
    if let Some(ratio) = case.leaflet_ratio.filter(|ratio| *ratio <= Number::ZERO) {
        faults.push(Fault::new(Code::OutOfRange, "leaflet_ratio", ("parts above 0", "大于0的份数")).got(ratio));
    }
    faults.check()?;

    let mut findings = policy.findings();
    let factor = factor(&case.acne_types, &mut findings);
    findings.push(match case.histories_recorded {
        Some(true) => Finding::met(file::HISTORY_AND_ALLERGIES).what("histories_recorded").seen(true),
        Some(false) => Finding::missing(file::HISTORY_AND_ALLERGIES, "histories_recorded"),
        None => Finding::unknown(file::HISTORY_AND_ALLERGIES, "histories_recorded"),
    });
    findings.push(match case.site_inspected {
        Some(true) => Finding::met(serum::INSPECT_SITE_FIRST).what("inspect_treatment_site").seen(true),
        Some(false) => Finding::missing(serum::INSPECT_SITE_FIRST, "inspect_treatment_site"),
        None => Finding::unknown(serum::INSPECT_SITE_FIRST, "inspect_treatment_site"),
    });
    findings.push(match case.leaflet_ratio {
        Some(ratio) => Finding::met(serum::RATIO_BY_LEAFLET).what("leaflet_ratio").seen(ratio),
        None => Finding::missing(serum::RATIO_BY_LEAFLET, "leaflet_ratio"),
    });
    match case.large_area_clearing {
        Some(true) => {
            findings.push(Finding::met(serum::EGF_AFTER_LARGE_AREA).what("large_area_clearing").seen(true));
        }
        Some(false) => {}
        None => findings.push(Finding::unknown(serum::EGF_AFTER_LARGE_AREA, "large_area_clearing")),
    }
    let chosen = factor.map(|acne_factor| SerumChosen {
        acne_factor,
        leaflet_ratio: case.leaflet_ratio,
        growth_factor_pass: case.large_area_clearing,
    });
    Ok(findings.decide(chosen))
}

/// The number of the acne factor for these types, with the clause that assigns it.
fn factor(types: &[AcneType], findings: &mut Findings) -> Option<Number> {
    let severest = types.iter().filter_map(|kind| kind.factor().map(|factor| (factor, *kind))).max_by_key(|(f, _)| *f);
    let unassigned = types.iter().any(|kind| kind.factor().is_none());
    let (clause, figure, kind) = match severest {
        Some((Factor::Two, kind)) => (serum::FACTOR_2, book::serum::factor_2::ACNE_FACTOR, kind),
        Some((Factor::One, kind)) if !unassigned => (serum::FACTOR_1, book::serum::factor_1::ACNE_FACTOR, kind),
        _ => {
            findings.each(&[serum::FACTOR_1, serum::FACTOR_2], |clause| Finding::unknown(clause, "acne_factor"));
            return None;
        }
    };
    findings.push(Finding::met(clause).what("acne_type").seen(kind.word()));
    Some(figure.value)
}
