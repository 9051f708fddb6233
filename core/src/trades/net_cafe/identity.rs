//! Whether a guest may go online: only after the guest's own identity card was swiped.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, identity, phrases, temporary_card};
use crate::{
    book::Language,
    decision::{Decision, Finding, Findings, Outcome, Remedy, Verdict},
    invalid::InvalidInput,
    shapes::phrase::{Moment, Spoken},
};

/// A guest who wants to go online.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AdmissionRequest {
    /// The language of the words.
    pub language: Language,
    /// What is known of the guest's identity card.
    pub identity: Identity,
}

/// What is known of a guest's identity card.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// Whether the guest has shown an identity card; left out, the guest has not been asked.
    pub identity_shown: Option<bool>,
    /// Whether it is the guest's own; left out, that is not known.
    pub own_card: Option<bool>,
    /// Whether it has been swiped; left out, that is not known.
    pub swiped: Option<bool>,
    /// Whether the guest asks for a temporary card without an identity card.
    #[serde(default)]
    pub wants_card_without_identity: bool,
}

/// Whether the guest may go online.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Admission {
    /// Whether the rule on the identity card is kept; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed: Option<bool>,
    /// Whether it still has to be checked that the guest is of age, which is not decided here.
    pub legal_age_still_to_check: bool,
    /// What is said now, in this order.
    pub say: Vec<Spoken>,
}

/// Decides whether a guest may go online: only after the guest's own identity card was swiped.
///
/// A guest without a card, or with somebody else's, is refused with an apology that names the rule as official policy and
/// the same in every internet café; no card is lent, and a temporary card without identity is declined. A card that is not
/// swiped yet leaves the answer pending. Whether the guest is of age is not decided here, and an ok says so.
///
/// # Errors
/// None beyond a malformed case.
///
/// ```
/// use clausebook::{book::Language, Verdict, net_cafe::{self, AdmissionRequest, Identity, Policy}};
/// let decision = net_cafe::may_go_online(&Policy::default(), &AdmissionRequest {
///     language: Language::En,
///     identity: Identity { identity_shown: Some(false), wants_card_without_identity: true, ..Identity::default() },
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Refused);
/// assert_eq!(decision.value().unwrap().say[0].phrase, "identity_refusal");
/// ```
#[rule(cites(
    identity::ASK_PHRASE,
    identity::SWIPE_CARD,
    identity::OWN_CARD_REQUIRED,
    identity::REFUSAL_PHRASE,
    identity::REFUSAL_REASON,
    temporary_card::WITHOUT_IDENTITY
))]
pub fn may_go_online(policy: &Policy, case: &AdmissionRequest) -> Result<Decision<Admission>, InvalidInput> {
    let (mut say, mut findings) = (Vec::new(), policy.findings());
    check_card(&case.identity, &mut findings);
    let moment = Moment::new(case.language);
    if findings.any(Outcome::Breached) {
        let moment = moment.fact("own_identity_card_swiped", false);
        phrases::IDENTITY_REFUSAL.speak(policy, &moment, &mut say, &mut findings)?;
        findings.push(Finding::met(identity::REFUSAL_REASON).what("guest_refused"));
    } else if case.identity.identity_shown.is_none() {
        phrases::ASK_FOR_IDENTITY_CARD.speak(policy, &moment, &mut say, &mut findings)?;
    }
    let allowed = match findings.verdict() {
        Verdict::Ok => Some(true),
        Verdict::Refused | Verdict::Pending => Some(false),
        Verdict::Undetermined => None,
    };
    let legal_age_still_to_check = !findings.any(Outcome::Breached);
    Ok(findings.decide(Some(Admission { allowed, legal_age_still_to_check, say })))
}

/// A known fact that breaks the rule decides before one that is not known.
fn check_card(case: &Identity, findings: &mut Findings) {
    if case.wants_card_without_identity && case.identity_shown == Some(false) {
        findings.push(
            Finding::new(temporary_card::WITHOUT_IDENTITY, Outcome::Breached)
                .what("temporary_card_without_identity")
                .remedy(Remedy::Nothing),
        );
    }
    let facts = [("identity_shown", case.identity_shown), ("own_card", case.own_card)];
    if let Some((fact, _)) = facts.into_iter().find(|(_, known)| *known == Some(false)) {
        findings.push(Finding::breached(identity::OWN_CARD_REQUIRED).what(fact).seen(false).remedy(Remedy::Provide));
        return;
    }
    for (fact, known) in facts {
        if known.is_none() {
            findings.push(Finding::unknown(identity::OWN_CARD_REQUIRED, fact));
        }
    }
    match case.swiped {
        Some(true) if !findings.any(Outcome::Unknown) => {
            findings.push(Finding::met(identity::OWN_CARD_REQUIRED).what("swiped").seen(true));
        }
        Some(true) => {}
        Some(false) => findings.each(&[identity::SWIPE_CARD, identity::OWN_CARD_REQUIRED], |clause| {
            Finding::missing(clause, "swiped").remedy(Remedy::DoNow)
        }),
        None => findings.push(Finding::unknown(identity::OWN_CARD_REQUIRED, "swiped")),
    }
}
