//! Which card a guest gets: a member's top-up, a new membership or a temporary card.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, membership, phrases, temporary_card, top_up},
    identity::{AdmissionRequest, Identity, may_go_online},
    sale::SaleKind,
};
use crate::{
    book::Language,
    decision::{Comparison, Decision, Finding, Findings, Remedy, Verdict},
    invalid::{Code, Fault, InvalidInput},
    money::Money,
    shapes::phrase::{Moment, Spoken},
    unit::Unit,
};

words! {
    /// What is done for a guest who goes online.
    pub enum Route {
        /// The member's card is topped up, or used as it is.
        MemberTopUp,
        /// A membership is opened.
        OpenMembership,
        /// A temporary card is opened.
        TemporaryCard,
    }
}

impl Route {
    /// What is sold on that route.
    pub(super) const fn sale(self) -> SaleKind {
        match self {
            Self::MemberTopUp => SaleKind::MemberTopUp,
            Self::OpenMembership => SaleKind::OpenMembership,
            Self::TemporaryCard => SaleKind::TemporaryCard,
        }
    }
}

/// A guest at the counter who wants to go online.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Arrival {
    /// What is known of the guest's identity card.
    #[serde(default)]
    pub identity: Identity,
    /// Whether the guest is a member; left out, that is not known.
    pub member: Option<bool>,
    /// The balance of the member's card in CNY.
    pub balance: Option<Money>,
    /// Whether a guest who is no member wants to become one; left out, the guest has not been asked.
    pub wants_membership: Option<bool>,
    /// How much goes on the card in one payment in CNY; left out, the guest has not said. A member may add 0.
    pub add: Option<Money>,
}

/// A guest who wants to go online, and the language of the words.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CardRequest {
    /// The language of the words.
    pub language: Language,
    /// The guest.
    pub arrival: Arrival,
}

/// What is done for the guest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Routed {
    /// What is done; nothing where that is not decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub route: Option<Route>,
    /// The balance of the card once the amount is paid, in CNY; nothing where it cannot be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_after: Option<Money>,
    /// What is said now, in this order.
    pub say: Vec<Spoken>,
}

/// Decides which card a guest gets who wants to go online, and what is asked next.
///
/// First the rule on the guest's own identity card is decided as by `may_go_online`; without it there is no card at all. A
/// member is told the balance and may add any amount, or none. A guest who is no member is offered a membership, which one
/// single payment of 20 CNY opens (two of 10 do not), and otherwise gets a temporary card. Until the guest has said how much,
/// the answer is pending.
///
/// # Errors
/// [`InvalidInput`] where the new balance is beyond what money can be.
///
/// ```
/// use clausebook::{book::Language, Money, Verdict, net_cafe::{self, Arrival, CardRequest, Identity, Policy, Route}};
/// let decision = net_cafe::card_route(&Policy::default(), &CardRequest {
///     language: Language::En,
///     arrival: Arrival {
///         identity: Identity { identity_shown: Some(true), own_card: Some(true), swiped: Some(true), ..Identity::default() },
///         member: Some(false),
///         wants_membership: Some(true),
///         add: Money::from_fen(2000),
///         ..Arrival::default()
///     },
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Ok);
/// assert_eq!(decision.value().unwrap().route, Some(Route::OpenMembership));
/// ```
#[rule(
    cites(
        top_up::BALANCE_PHRASE,
        membership::OFFER_PHRASE,
        membership::OPENING_TOP_UP,
        temporary_card::FOR_NON_MEMBERS,
        temporary_card::AMOUNT_PHRASE
    ),
    as_in(super::identity::may_go_online)
)]
pub fn card_route(policy: &Policy, case: &CardRequest) -> Result<Decision<Routed>, InvalidInput> {
    let (arrival, language) = (&case.arrival, case.language);
    let balance_after = balance_after(arrival)?;
    let admission = may_go_online(policy, &AdmissionRequest { language, identity: arrival.identity.clone() })?;
    let admitted = admission.verdict() == Verdict::Ok;
    let (value, mut findings) = admission.into_parts();
    let mut say = value.map(|admission| admission.say).unwrap_or_default();
    if !admitted {
        return Ok(findings.decide(Some(Routed { route: None, balance_after: None, say })));
    }
    let route = route(policy, case, &mut say, &mut findings)?;
    Ok(findings.decide(Some(Routed { route, balance_after: route.and(balance_after), say })))
}

/// A new card starts at nothing.
fn balance_after(arrival: &Arrival) -> Result<Option<Money>, InvalidInput> {
    let before = if arrival.member == Some(false) { Some(Money::ZERO) } else { arrival.balance };
    let (Some(before), Some(add)) = (before, arrival.add) else { return Ok(None) };
    let expected = ("a balance of at most 999999999999.99", "余额至多999999999999.99");
    let fault = || Fault::new(Code::OutOfRange, "arrival.add", expected).got(add).into();
    Money::sum([before, add]).map(Some).ok_or_else(fault)
}

fn route(
    policy: &Policy,
    case: &CardRequest,
    say: &mut Vec<Spoken>,
    findings: &mut Findings,
) -> Result<Option<Route>, InvalidInput> {
    let (arrival, moment) = (&case.arrival, Moment::new(case.language));
    let non_members = temporary_card::FOR_NON_MEMBERS;
    match (arrival.member, arrival.wants_membership) {
        (Some(true), _) => {
            match arrival.balance {
                Some(balance) => {
                    let moment = moment.slot("balance", balance.spoken()).fact("member", true);
                    phrases::MEMBER_BALANCE.speak(policy, &moment, say, findings)?;
                }
                None => findings.push(Finding::unknown(top_up::BALANCE_PHRASE, "balance")),
            }
            if arrival.add.is_none() {
                findings.push(Finding::missing(top_up::BALANCE_PHRASE, "add"));
            }
            Ok(Some(Route::MemberTopUp))
        }
        (Some(false), Some(true)) => {
            findings.push(opening(policy, arrival.add));
            Ok(Some(Route::OpenMembership))
        }
        (Some(false), Some(false)) => {
            findings.push(Finding::met(non_members).what("wants_membership").seen(false));
            phrases::TEMPORARY_CARD_AMOUNT.speak(policy, &moment, say, findings)?;
            if arrival.add.is_none() {
                findings.push(Finding::missing(temporary_card::AMOUNT_PHRASE, "add"));
            }
            Ok(Some(Route::TemporaryCard))
        }
        (Some(false), None) => {
            let moment = moment.slot("minimum", policy.membership_opening_min().spoken()).fact("member", false);
            phrases::MEMBERSHIP_OFFER.speak(policy, &moment, say, findings)?;
            findings.push(Finding::unknown(non_members, "wants_membership"));
            Ok(None)
        }
        (None, _) => {
            findings.push(Finding::unknown(non_members, "member"));
            Ok(None)
        }
    }
}

/// Whether a payment opens a membership.
pub(super) fn opening(policy: &Policy, payment: Option<Money>) -> Finding {
    let (clause, minimum) = (membership::OPENING_TOP_UP, policy.membership_opening_min());
    let Some(payment) = payment else { return Finding::missing(clause, "opening_payment") };
    let held = |finding: Finding| {
        finding.what("opening_payment").seen(payment).limit(Comparison::AtLeast, minimum).unit(Unit::Cny)
    };
    if payment < minimum {
        held(Finding::breached(clause)).by(minimum.less(payment)).remedy(Remedy::RaiseToLimit)
    } else {
        held(Finding::met(clause))
    }
}
