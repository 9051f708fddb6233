//! Whether a plan or a quote may be shown to the customer.

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, lead},
    role::Role,
};
use crate::{
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    time::Instant,
};

/// A plan or a quote, as it stands.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    /// When it was revised last, not after the present.
    pub revised_at: Instant,
    /// When it was confirmed, not after the present; left out, it was not.
    pub confirmed_at: Option<Instant>,
    /// Who confirmed it; left out, that is not known.
    pub confirmed_by: Option<Role>,
    /// When it was shown to the customer, not before the last revision nor after the present; left out, it was not.
    pub shown_at: Option<Instant>,
    /// Whether the lead sells independently; left out, that is not known. Asked where the policy exempts such leads.
    pub independent_seller: Option<bool>,
    /// The present.
    pub now: Instant,
}

/// Whether it may be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QuoteGate {
    /// Whether this revision may be shown; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub may_be_shown: Option<bool>,
    /// Whether this lead needs the supervisor's confirmation; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirmation_needed: Option<bool>,
}

/// Decides whether a plan or a quote may be shown to the customer.
///
/// The supervisor confirms every revision before it is shown. A policy may exempt leads who sell independently. A revision
/// that was shown before its confirmation breaks the rule, whatever was confirmed later.
///
/// # Errors
/// [`InvalidInput`] where something lies after the present, it was shown before its last revision, or somebody confirmed it
/// at no time.
///
/// ```
/// use clausebook::{Verdict, wedding::{self, Policy, Quote, Role}};
/// let at = |clock: &str| format!("2026-03-02T{clock}:00+08:00").parse().unwrap();
/// let mut quote = Quote {
///     revised_at: at("10:00"),
///     confirmed_at: Some(at("09:00")),
///     confirmed_by: Some(Role::Supervisor),
///     shown_at: None,
///     independent_seller: None,
///     now: at("12:00"),
/// };
/// assert_eq!(wedding::may_show_quote(&Policy::default(), &quote).unwrap().verdict(), Verdict::Pending);
/// quote.confirmed_at = Some(at("11:00"));
/// assert_eq!(wedding::may_show_quote(&Policy::default(), &quote).unwrap().verdict(), Verdict::Ok);
/// ```
#[rule(cites(lead::SUPERVISOR_CONFIRMS_QUOTES, lead::INDEPENDENT_SELLERS))]
pub fn may_show_quote(policy: &Policy, case: &Quote) -> Result<Decision<QuoteGate>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    let needed = match (policy.independent_sellers_exempt(), case.independent_seller) {
        (false, _) | (true, Some(false)) => Some(true),
        (true, Some(true)) => Some(false),
        (true, None) => None,
    };
    match needed {
        Some(true) => {}
        Some(false) => {
            findings.push(Finding::met(lead::INDEPENDENT_SELLERS).what("independent_seller").seen(true));
            return Ok(findings.decide(Some(QuoteGate { may_be_shown: Some(true), confirmation_needed: needed })));
        }
        None => findings.push(Finding::unknown(lead::INDEPENDENT_SELLERS, "independent_seller")),
    }
    let confirmed = confirmed(policy, case, needed, &mut findings);
    let may_be_shown = if needed == Some(true) || confirmed == Some(true) { confirmed } else { None };
    Ok(findings.decide(Some(QuoteGate { may_be_shown, confirmation_needed: needed })))
}

/// Whether this revision is confirmed; broken only where that is known to be needed.
fn confirmed(policy: &Policy, case: &Quote, needed: Option<bool>, findings: &mut Findings) -> Option<bool> {
    let clause = lead::SUPERVISOR_CONFIRMS_QUOTES;
    let of_this_revision = case.confirmed_at.filter(|at| *at >= case.revised_at);
    let (finding, confirmed) = match (of_this_revision, case.confirmed_by) {
        (Some(_), None) => (Finding::unknown(clause, "confirmed_by"), None),
        (Some(_), Some(by)) if by != Role::Supervisor && needed == Some(true) => {
            let finding = Finding::breached(clause).what("confirmed_by").seen(by.word());
            (finding.limit(Comparison::Equal, Role::Supervisor.word()).remedy(Remedy::UseLimit), Some(false))
        }
        (Some(at), Some(Role::Supervisor)) if case.shown_at.is_none_or(|shown_at| at <= shown_at) => {
            (Finding::met(clause).what("supervisor_confirms_quote").seen(policy.zone().local(at)), Some(true))
        }
        (at, _) => {
            let finding = match case.shown_at.filter(|_| needed == Some(true)) {
                Some(shown_at) => {
                    let finding = Finding::breached(clause).what("supervisor_confirms_quote").seen(policy.zone().local(shown_at));
                    finding.remedy(if at.is_some() { Remedy::Nothing } else { Remedy::DoNow })
                }
                None => Finding::missing(clause, "supervisor_confirms_quote"),
            };
            (finding, Some(at.is_some() && case.confirmed_by == Some(Role::Supervisor)))
        }
    };
    findings.push(finding);
    confirmed
}

fn check(case: &Quote) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    faults.not_after("revised_at", Some(case.revised_at), case.now);
    faults.not_after("confirmed_at", case.confirmed_at, case.now);
    faults.not_after("shown_at", case.shown_at, case.now);
    faults.not_before("shown_at", case.shown_at.as_ref(), "revised_at", Some(&case.revised_at));
    if case.confirmed_by.is_some() && case.confirmed_at.is_none() {
        let expected = ("when it was confirmed, since somebody confirmed it", "有确认人时须给出确认时间");
        faults.push(Fault::new(Code::MissingField, "confirmed_at", expected));
    }
    faults.check()
}
