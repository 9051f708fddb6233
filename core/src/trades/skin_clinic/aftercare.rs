//! What follows the jet: light, mask, home product, calls and reviews, wellness items.

use alloc::{format, string::String, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{self, Policy, aftercare, course, file, followup, light, plan};
use crate::{
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Code, Expected, Fault, Faults, InvalidInput},
    time::{Day, Instant},
};

words! {
    /// The light that goes with the jet.
    pub enum Light {
        /// E-light.
        ELight,
        /// Radio frequency.
        Rf,
    }
}

words! {
    /// The mask after cleaning.
    pub enum MaskKind {
        /// Against inflammation.
        AntiInflammatory,
        /// Hydrating.
        Hydrating,
        /// One mask that does both.
        Both,
    }
}

/// What is chosen to follow a treatment.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Aftercare {
    /// When the treatment began.
    pub treated_at: Instant,
    /// The light that goes with the jet; left out, it is not chosen yet.
    pub light: Option<Light>,
    /// Whether red-light repair is chosen.
    #[serde(default)]
    pub red_light: bool,
    /// The mask after cleaning; left out, it is not chosen yet.
    pub mask: Option<MaskKind>,
    /// Whether the home product is recommended.
    #[serde(default)]
    pub home_product: bool,
    /// Whether the allergy history speaks against the home product; left out, that is not known.
    pub allergic_to_home_product: Option<bool>,
    /// The wellness items, by name: `yao_bath`, `liver_gallbladder_meridian`, `ovarian_care`, or one that the policy
    /// adds; left out, none is planned yet.
    pub wellness_items: Option<Vec<String>>,
    /// Whether the customer is an adult woman; matters for ovarian care only. Left out, that is not known.
    pub adult_woman: Option<bool>,
}

/// The days after a treatment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AfterTreatment {
    /// The day on which the customer is called.
    pub call_on: Day,
    /// The day of the review.
    pub review_on: Day,
}

const BATH: &str = "yao_bath";
const OVARIAN: &str = "ovarian_care";
const ITEMS: [&str; 3] = [BATH, "liver_gallbladder_meridian", OVARIAN];

/// Says what of the aftercare is still to be chosen, whether the choices will do, and when to call and review.
///
/// Exactly one of E-light and RF, a mask after cleaning, the home product only where the allergy history allows it, the
/// Yao bath together with at least one other wellness item; the call on the next day, the review on the policy's day
/// (the third).
///
/// # Errors
/// [`InvalidInput`] where a wellness item is neither the book's nor the policy's, or is named twice.
///
/// ```
/// use clausebook::{Verdict, skin_clinic::{self, Aftercare, Light, MaskKind, Policy}};
/// let decision = skin_clinic::after_treatment_plan(&Policy::default(), &Aftercare {
///     treated_at: "2026-03-02T10:00:00+08:00".parse().unwrap(),
///     light: Some(Light::Rf),
///     red_light: false,
///     mask: Some(MaskKind::Hydrating),
///     home_product: false,
///     allergic_to_home_product: None,
///     wellness_items: None,
///     adult_woman: None,
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Ok);
/// assert_eq!(decision.value().unwrap().review_on.to_string(), "2026-03-05");
/// ```
#[rule(cites(
    course::BASE_COMBINATION,
    file::HISTORY_AND_ALLERGIES,
    light::E_LIGHT_OR_RF,
    light::RED_LIGHT,
    aftercare::MASK,
    aftercare::HOME_PRODUCT,
    followup::REVIEW_DATE,
    followup::NEXT_DAY_CALL,
    followup::REVIEW_AFTER_THREE_DAYS,
    plan::TCM_ITEMS
))]
pub fn after_treatment_plan(policy: &Policy, case: &Aftercare) -> Result<Decision<AfterTreatment>, InvalidInput> {
    check(policy, case)?;
    let day = policy.zone().day(case.treated_at);
    let after = AfterTreatment {
        call_on: day.plus(book::followup::next_day_call::DUE.value.count()),
        review_on: day.plus(policy.review_days()),
    };
    let mut findings = policy.findings();
    findings.each(&[course::BASE_COMBINATION, light::E_LIGHT_OR_RF], |clause| match case.light {
        Some(light) => Finding::met(clause).what("light_choice").seen(light.word()),
        None => Finding::missing(clause, "light_choice"),
    });
    if case.red_light {
        findings.push(Finding::met(light::RED_LIGHT).what("red_light").seen(true));
    }
    findings.push(match case.mask {
        Some(mask) => Finding::met(aftercare::MASK).what("mask_choice").seen(mask.word()),
        None => Finding::missing(aftercare::MASK, "mask_choice"),
    });
    if case.home_product {
        home_product(case.allergic_to_home_product, &mut findings);
    }
    findings.push(Finding::met(followup::NEXT_DAY_CALL).what("next_day_call").limit(Comparison::Equal, after.call_on));
    findings.each(&[followup::REVIEW_DATE, followup::REVIEW_AFTER_THREE_DAYS], |clause| {
        Finding::met(clause).what("review").limit(Comparison::Equal, after.review_on)
    });
    if let Some(items) = &case.wellness_items {
        wellness(items, case.adult_woman, &mut findings);
    }
    Ok(findings.decide(Some(after)))
}

fn check(policy: &Policy, case: &Aftercare) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    let known = || ITEMS.into_iter().chain(policy.tcm_added_items().iter().map(String::as_str));
    for (place, item) in case.wellness_items.iter().flatten().enumerate() {
        let path = format!("wellness_items[{place}]");
        if !known().any(|name| name == item) {
            faults.push(Fault::new(Code::UnknownWord, path, Expected::one_of(known())).got(item).nearest(item, known()));
        } else if case.wellness_items.iter().flatten().take(place).any(|earlier| earlier == item) {
            faults.push(Fault::new(Code::Duplicate, path, ("each entry once", "每项只出现一次")).got(item));
        }
    }
    faults.check()
}

/// The allergy history comes before any recommendation.
fn home_product(allergic: Option<bool>, findings: &mut Findings) {
    let what = "allergic_to_home_product";
    match allergic {
        Some(false) => {
            findings.push(Finding::met(file::HISTORY_AND_ALLERGIES).what(what).seen(false));
            findings.push(Finding::met(aftercare::HOME_PRODUCT).what("home_product").seen(true));
        }
        Some(true) => {
            findings.push(Finding::breached(file::HISTORY_AND_ALLERGIES).what(what).seen(true).remedy(Remedy::Stop));
            findings.push(Finding::breached(aftercare::HOME_PRODUCT).what("home_product").seen(true));
        }
        None => findings.push(Finding::unknown(file::HISTORY_AND_ALLERGIES, what)),
    }
}

/// The bath with at least one other item; ovarian care for adult women only.
fn wellness(items: &[String], adult_woman: Option<bool>, findings: &mut Findings) {
    let clause = plan::TCM_ITEMS;
    let has = |name: &str| items.iter().any(|item| item == name);
    if has(OVARIAN) {
        match adult_woman {
            Some(true) => {}
            Some(false) => findings.push(Finding::breached(clause).what(OVARIAN).seen(true).remedy(Remedy::Nothing)),
            None => findings.push(Finding::unknown(clause, "adult_woman")),
        }
    }
    let combined = has(BATH) && items.len() > 1;
    let finding = if combined { Finding::met(clause) } else { Finding::breached(clause).remedy(Remedy::Provide) };
    findings.push(finding.what("tcm_wellness_items"));
}
