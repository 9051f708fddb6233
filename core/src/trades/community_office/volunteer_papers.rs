//! What a volunteer hands in, and where the registration form is handed out.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, forms, volunteer};
use crate::{
    decision::{Decision, Finding, Verdict},
    invalid::{Faults, InvalidInput},
    shapes::form::{FormCase, Present},
};

words! {
    /// What sort of place an ordinary resident lives in.
    pub enum Residence {
        /// A township.
        Township,
        /// A subdistrict.
        Subdistrict,
    }
}

words! {
    /// A body of the Youth League that hands out the registration form and reviews it first.
    pub enum LeagueBody {
        /// The organisation of the applicant's own unit.
        YouthLeagueOrganisationOfTheUnit,
        /// The committee of the township.
        TownshipYouthLeagueCommittee,
        /// The working committee of the subdistrict.
        SubdistrictYouthLeagueWorkingCommittee,
    }
}

words! {
    /// What the clerk confirms of the photographs.
    pub enum PhotoQuality {
        /// They are in the Chinese one-inch format, 25 mm x 35 mm.
        OneInch,
        /// They were taken bareheaded.
        Bareheaded,
        /// They were taken recently.
        Recent,
    }
}

impl PhotoQuality {
    const fn item(self) -> &'static str {
        match self {
            Self::OneInch => "photographs_one_inch",
            Self::Bareheaded => "photographs_bareheaded",
            Self::Recent => "photographs_recent",
        }
    }
}

/// What a volunteer has handed in so far.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VolunteerPapers {
    /// Whether the applicant is on the staff of a unit directly under the district, wherever the applicant lives; left out,
    /// that is not known.
    pub district_level_unit_staff: Option<bool>,
    /// Where an ordinary resident lives; asked for as long as the form is not handed in.
    pub residence: Option<Residence>,
    /// Whether the registration form is handed in.
    #[serde(default)]
    pub form_handed_in: bool,
    /// How many photographs are handed in, from 0.
    #[serde(default)]
    pub photographs: u32,
    /// What the clerk has confirmed of the photographs, each once.
    #[serde(default)]
    pub confirmed: Vec<PhotoQuality>,
}

/// What a volunteer still has to hand in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct VolunteerPapersDue {
    /// Who hands out the registration form and reviews it first; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_from: Option<LeagueBody>,
    /// What is missing or not confirmed.
    pub missing: Vec<&'static str>,
    /// How many photographs are missing.
    pub photographs_missing: u32,
    /// Whether nothing is missing or not known.
    pub complete: bool,
}

/// Says where a volunteer gets the registration form, and what is still to be handed in.
///
/// Staff of units directly under the district get it from the Youth League organisation of their unit, also where they
/// live in the area; ordinary residents from the League (working) committee of the township or subdistrict where they live.
/// With it go two recent one-inch bareheaded photographs, which the clerk confirms.
///
/// # Errors
/// [`InvalidInput`] where something is confirmed twice.
///
/// ```
/// use clausebook::{Verdict, community_office::{self, LeagueBody, Policy, Residence, VolunteerPapers}};
/// let decision = community_office::volunteer_papers(&Policy::default(), &VolunteerPapers {
///     district_level_unit_staff: Some(false),
///     residence: Some(Residence::Subdistrict),
///     form_handed_in: false,
///     photographs: 1,
///     confirmed: vec![],
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Pending);
/// let due = decision.value().unwrap();
/// assert_eq!(due.form_from, Some(LeagueBody::SubdistrictYouthLeagueWorkingCommittee));
/// assert_eq!(due.photographs_missing, 1);
/// ```
#[rule(cites(volunteer::FORM_FROM_UNIT, volunteer::FORM_FROM_RESIDENCE, volunteer::PHOTOS))]
pub fn volunteer_papers(policy: &Policy, case: &VolunteerPapers) -> Result<Decision<VolunteerPapersDue>, InvalidInput> {
    let mut faults = Faults::new();
    faults.each_once("confirmed", &case.confirmed, |quality| quality.word());
    faults.check()?;

    let photographs_missing = volunteer::photos::PHOTOS.value.count().saturating_sub(case.photographs);
    let (filed, mut findings) = forms::VOLUNTEER_REGISTRATION.check(policy, &form(case, photographs_missing))?.into_parts();
    let form_from = form_from(case);
    if let Some((clause, _)) = choice(case) {
        match form_from {
            Some(body) => findings.push(Finding::met(clause).what("form_from").seen(body.word())),
            None if case.form_handed_in => {}
            None => findings.push(Finding::unknown(clause, "residence")),
        }
    }
    let value = VolunteerPapersDue {
        form_from,
        missing: filed.into_iter().flat_map(|filed| filed.missing).map(|missing| missing.item).collect(),
        photographs_missing,
        complete: findings.verdict() == Verdict::Ok,
    };
    Ok(findings.decide(Some(value)))
}

/// The clause that says where the form comes from, and the form's name; none where it is not known whose staff it is.
fn choice(case: &VolunteerPapers) -> Option<(crate::Clause, &'static str)> {
    case.district_level_unit_staff.map(|staff| {
        if staff {
            (volunteer::FORM_FROM_UNIT, "registration_form_from_unit")
        } else {
            (volunteer::FORM_FROM_RESIDENCE, "registration_form_from_residence")
        }
    })
}

/// Who hands out the form.
pub(super) fn form_from(case: &VolunteerPapers) -> Option<LeagueBody> {
    match (case.district_level_unit_staff?, case.residence) {
        (true, _) => Some(LeagueBody::YouthLeagueOrganisationOfTheUnit),
        (false, Some(Residence::Township)) => Some(LeagueBody::TownshipYouthLeagueCommittee),
        (false, Some(Residence::Subdistrict)) => Some(LeagueBody::SubdistrictYouthLeagueWorkingCommittee),
        (false, None) => None,
    }
}

fn form(case: &VolunteerPapers, photographs_missing: u32) -> FormCase {
    let form = choice(case).filter(|_| case.form_handed_in).map(|(_, item)| item);
    let photographs = (photographs_missing == 0).then_some("two_photographs");
    let confirmed = case.confirmed.iter().map(|quality| quality.item());
    let present = form.into_iter().chain(photographs).chain(confirmed).map(Present::new).collect();
    FormCase { present, facts: [("district_level_unit_staff".into(), case.district_level_unit_staff)].into() }
}
