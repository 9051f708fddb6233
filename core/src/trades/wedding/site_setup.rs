//! When the site is set up.

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, rehearsal, staff};
use crate::{
    decision::{Comparison, Decision, Finding, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    time::Day,
};

/// The set-up of a site.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SiteSetup {
    /// The calendar day of the wedding.
    pub wedding_on: Day,
    /// Whether the venue allows the set-up before the wedding day; left out, that is not known.
    pub early_setup_allowed: Option<bool>,
    /// The first calendar day on which the venue allows it, before the wedding day; left out, it names none.
    pub allowed_from: Option<Day>,
    /// The calendar day on which the site is set up, or was; left out, it is not arranged yet.
    pub set_up_on: Option<Day>,
    /// Whether the lead saw to the details on site in person; left out, that is still to come.
    pub lead_present: Option<bool>,
}

/// When the site is set up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SetupDay {
    /// The calendar day for which the set-up is arranged; nothing where the venue's word is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arrange_for: Option<Day>,
}

/// Says for which day the set-up of the site is arranged.
///
/// As early as the venue allows: on the first day that it names, or on the day before the wedding where it names none, so
/// that the site is ready for the rehearsal; on the wedding day where it allows no early set-up. The lead sees to the
/// details on site in person.
///
/// # Errors
/// [`InvalidInput`] where a day is allowed that is not before the wedding, a day is named although none is allowed, or the
/// site is set up after the wedding day.
///
/// ```
/// use chrono::NaiveDate;
/// use clausebook::{Day, wedding::{self, Policy, SiteSetup}};
/// let day = |text: &str| Day::try_from(text.parse::<NaiveDate>().unwrap()).unwrap();
/// let decision = wedding::site_setup(&Policy::default(), &SiteSetup {
///     wedding_on: day("2026-10-01"),
///     early_setup_allowed: Some(true),
///     allowed_from: None,
///     set_up_on: None,
///     lead_present: None,
/// }).unwrap();
/// assert_eq!(decision.value().unwrap().arrange_for, Some(day("2026-09-30")));
/// ```
#[rule(cites(staff::EARLY_SETUP, staff::LEAD_PRESENT_AT_SETUP))]
pub fn site_setup(policy: &Policy, case: &SiteSetup) -> Result<Decision<SetupDay>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    let day_before = case.wedding_on.earlier(rehearsal::day_before::LEAD).0;
    let arrange_for = case
        .early_setup_allowed
        .map(|allowed| if allowed { case.allowed_from.unwrap_or(day_before) } else { case.wedding_on });
    if let Some(finding) = day_kept(case, arrange_for) {
        findings.push(finding);
    }
    findings.push(match case.lead_present {
        Some(true) => Finding::met(staff::LEAD_PRESENT_AT_SETUP).what(LEAD_PRESENT).seen(true),
        Some(false) => {
            let finding = Finding::breached(staff::LEAD_PRESENT_AT_SETUP).what(LEAD_PRESENT).seen(false);
            finding.remedy(Remedy::DoNow)
        }
        None => Finding::missing(staff::LEAD_PRESENT_AT_SETUP, LEAD_PRESENT),
    });
    Ok(findings.decide(Some(SetupDay { arrange_for })))
}

const LEAD_PRESENT: &str = "lead_present_at_setup";

/// An early set-up is early enough, and none is made where the venue allows none.
fn day_kept(case: &SiteSetup, arrange_for: Option<Day>) -> Option<Finding> {
    let clause = staff::EARLY_SETUP;
    let Some(arrange_for) = arrange_for else {
        return Some(Finding::unknown(clause, "early_setup_allowed"));
    };
    let early = arrange_for < case.wedding_on;
    let finding = match case.set_up_on {
        Some(on) if early && on >= case.wedding_on => {
            Finding::breached(clause).seen(on).limit(Comparison::LessThan, case.wedding_on).remedy(Remedy::UseLimit)
        }
        Some(on) if on < case.wedding_on && case.allowed_from.map_or(!early, |first| on < first) => {
            Finding::breached(clause).seen(on).limit(Comparison::AtLeast, arrange_for).remedy(Remedy::WaitForLimit)
        }
        Some(on) if early => Finding::met(clause).seen(on).limit(Comparison::LessThan, case.wedding_on),
        None if early => Finding::missing(clause, "site_setup_arranged").limit(Comparison::Equal, arrange_for),
        Some(_) | None => return None,
    };
    Some(finding.what("site_setup_arranged"))
}

fn check(case: &SiteSetup) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    if let Some(from) = case.allowed_from {
        if from >= case.wedding_on {
            let expected = ("a day before wedding_on", "早于 wedding_on 的日期");
            faults.push(Fault::new(Code::OutOfRange, "allowed_from", expected).got(from));
        }
        if case.early_setup_allowed != Some(true) {
            let expected = ("no day where an early set-up is not known to be allowed", "未确认可提前布置时不应给出日期");
            faults.push(Fault::new(Code::Contradiction, "allowed_from", expected).got(from));
        }
    }
    faults.not_after("set_up_on", case.set_up_on, case.wedding_on);
    faults.check()
}
