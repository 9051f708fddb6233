//! Which photos and videos of past weddings a couple is shown.

use alloc::{string::String, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, consult};
use crate::{
    decision::{Decision, Finding, Remedy},
    invalid::{Faults, InvalidInput},
};

words! {
    /// What a past wedding was recorded on.
    pub enum Medium {
        /// Photos.
        Photos,
        /// A video.
        Videos,
    }
}

/// Material of a past wedding, and what it fits; what is left out is not known.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// What it is called, each name once.
    pub name: String,
    /// What it is.
    pub medium: Medium,
    /// Whether it fits the features of the hotel.
    pub fits_hotel: Option<bool>,
    /// Whether it fits the size of the wedding.
    pub fits_size: Option<bool>,
    /// Whether it fits the couple's wishes.
    pub fits_wishes: Option<bool>,
}

/// What could be shown.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReferenceChoice {
    /// The material, at least one entry.
    pub references: Vec<Reference>,
}

/// What is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReferencesChosen {
    /// The names of what is shown, in the order given.
    pub show: Vec<String>,
    /// The media of which nothing fits.
    pub lacking: Vec<Medium>,
}

/// Chooses the photos and videos of past weddings that a couple is shown.
///
/// Shown is what fits the hotel, the size of the wedding and the couple's wishes, all three; photos and videos both, each at
/// least once. What is not known to fit is not shown, and is told where its medium would otherwise lack.
///
/// # Errors
/// [`InvalidInput`] where there is nothing to choose from, or a name is blank or there twice.
///
/// ```
/// use clausebook::{Verdict, wedding::{self, Medium, Policy, Reference, ReferenceChoice}};
/// let fitting = |name: &str, medium| Reference {
///     name: name.into(),
///     medium,
///     fits_hotel: Some(true),
///     fits_size: Some(true),
///     fits_wishes: Some(true),
/// };
/// let references = vec![fitting("garden", Medium::Photos), fitting("ballroom", Medium::Videos)];
/// let decision = wedding::choose_references(&Policy::default(), &ReferenceChoice { references }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Ok);
/// assert_eq!(decision.value().unwrap().show, ["garden", "ballroom"]);
/// ```
#[rule(cites(consult::SHOW_REFERENCES))]
pub fn choose_references(policy: &Policy, case: &ReferenceChoice) -> Result<Decision<ReferencesChosen>, InvalidInput> {
    let mut faults = Faults::new();
    faults.not_empty("references", &case.references);
    faults.each_name_once("references", case.references.iter().map(|reference| reference.name.as_str()));
    faults.check()?;
    let clause = consult::SHOW_REFERENCES;
    let mut findings = policy.findings();
    let mut chosen = ReferencesChosen { show: Vec::new(), lacking: Vec::new() };
    for (place, reference) in case.references.iter().enumerate() {
        if reference.fits() == Ok(true) {
            findings.push(Finding::met(clause).what(reference.medium.word()).at(place));
            chosen.show.push(reference.name.clone());
        }
    }
    for medium in [Medium::Photos, Medium::Videos] {
        let mut of_medium = case.references.iter().enumerate().filter(|(_, reference)| reference.medium == medium);
        if of_medium.clone().any(|(_, reference)| reference.fits() == Ok(true)) {
            continue;
        }
        chosen.lacking.push(medium);
        let open = of_medium.find_map(|(place, reference)| Some((place, reference.fits().err()?)));
        findings.push(match open {
            Some((place, fact)) => Finding::unknown(clause, fact).at(place),
            None => Finding::missing(clause, medium.word()).remedy(Remedy::Provide),
        });
    }
    Ok(findings.decide(Some(chosen)))
}

impl Reference {
    /// Whether it fits in all three; an error with the first fact that is needed for that.
    fn fits(&self) -> Result<bool, &'static str> {
        let facts =
            [("fits_hotel", self.fits_hotel), ("fits_size", self.fits_size), ("fits_wishes", self.fits_wishes)];
        if facts.iter().any(|(_, fits)| *fits == Some(false)) {
            return Ok(false);
        }
        facts.iter().find(|(_, fits)| fits.is_none()).map_or(Ok(true), |(fact, _)| Err(*fact))
    }
}
