//! Game points: what a direct top-up or a card code needs before it is sold, and what it costs.

use alloc::{string::String, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, game_points};
use crate::{
    decision::{Decision, Finding, Findings, Outcome, Remedy, Verdict},
    invalid::{Code, Fault, Faults, InvalidInput},
    money::Money,
    unit::Unit,
};

words! {
    /// How game points are sold.
    pub enum PointsWay {
        /// The guest's game account is topped up.
        DirectTopUp,
        /// The guest gets a code on a printed ticket.
        CardCode,
    }
}

/// A guest who buys game points; what is left out, or blank, is still to be asked.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GamePoints {
    /// Direct top-up or card code.
    pub way: Option<PointsWay>,
    /// The game.
    pub game: Option<String>,
    /// The account as the guest typed it first; for a direct top-up.
    pub account: Option<String>,
    /// The account as the guest typed it again; for a direct top-up.
    pub account_again: Option<String>,
    /// The game's region, "none" for a game without regions; for a direct top-up.
    pub region: Option<String>,
    /// The amount of a direct top-up, or the face value of a card, in CNY above 0.
    pub amount: Option<Money>,
    /// How many cards, from 1; for card codes.
    pub quantity: Option<u32>,
}

/// Whether game points may be sold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PointsChecked {
    /// Whether the top-up or the printing of the code may go ahead.
    pub may_proceed: bool,
    /// What is still to be asked, in this order.
    pub still_to_ask: Vec<&'static str>,
    /// What the guest pays in CNY; nothing where that cannot be told yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Money>,
}

/// Checks what a sale of game points needs, and works out its total.
///
/// A direct top-up needs game, account, region and amount, and the account typed twice alike: case counts, blanks around it
/// do not. Two entries that differ are refused, and the guest starts again. A card code needs the game, its face value and the
/// number of cards; the total is the face value times the number.
///
/// # Errors
/// [`InvalidInput`] where the amount is 0, the number of cards is 0, or the total is beyond what money can be.
///
/// ```
/// use clausebook::{Money, Verdict, net_cafe::{self, GamePoints, PointsWay, Policy}};
/// let decision = net_cafe::game_points_check(&Policy::default(), &GamePoints {
///     way: Some(PointsWay::CardCode),
///     game: Some("Star Sea".into()),
///     amount: Money::from_fen(3000),
///     quantity: Some(2),
///     ..GamePoints::default()
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Ok);
/// assert_eq!(decision.value().unwrap().total, Money::from_fen(6000));
/// ```
#[rule(cites(
    game_points::WAYS,
    game_points::ACCOUNT_TWICE,
    game_points::DIRECT_REQUIRED_FIELDS,
    game_points::CARD_CODE_ASK_PHRASE,
    game_points::ASK_PHRASE
))]
pub fn game_points_check(_: &Policy, case: &GamePoints) -> Result<Decision<PointsChecked>, InvalidInput> {
    let total = total(case)?;
    // Described in any case: what is still to be asked is read from them.
    let mut findings = Findings::new();
    match case.way {
        Some(way) => findings.push(Finding::met(game_points::WAYS).what(way.word())),
        None => findings.push(Finding::missing(game_points::WAYS, "way_of_sale").remedy(Remedy::FindOut)),
    }
    match case.way {
        Some(PointsWay::DirectTopUp) => check_direct(case, &mut findings),
        Some(PointsWay::CardCode) => check_card_code(case, total, &mut findings),
        None => findings.push(asked(game_points::ASK_PHRASE, "game", filled(case.game.as_ref()).is_some())),
    }
    let still_to_ask = findings
        .as_slice()
        .iter()
        .filter(|finding| finding.outcome == Outcome::Missing)
        .filter_map(|finding| finding.what)
        .collect();
    let may_proceed = findings.verdict() == Verdict::Ok;
    Ok(findings.decide(Some(PointsChecked { may_proceed, still_to_ask, total })))
}

fn total(case: &GamePoints) -> Result<Option<Money>, InvalidInput> {
    let mut faults = Faults::new();
    if case.amount == Some(Money::ZERO) {
        faults.push(Fault::new(Code::OutOfRange, "amount", ("an amount above 0", "大于0的金额")).got(Money::ZERO));
    }
    if case.quantity == Some(0) {
        faults.push(Fault::new(Code::OutOfRange, "quantity", ("at least 1 card", "至少1张")).got(0));
    }
    let total = match (case.way, case.amount, case.quantity) {
        (Some(PointsWay::DirectTopUp), amount, _) => amount,
        (Some(PointsWay::CardCode), Some(value), Some(cards)) => {
            let total = value.times(cards);
            if total.is_none() {
                let expected = ("a total of at most 999999999999.99", "总价至多999999999999.99");
                faults.push(Fault::new(Code::OutOfRange, "quantity", expected).got(cards));
            }
            total
        }
        _ => None,
    };
    faults.check().map(|()| total)
}

fn check_direct(case: &GamePoints, findings: &mut Findings) {
    let fields = [("game", &case.game), ("account", &case.account), ("region", &case.region)];
    let given = fields.into_iter().map(|(name, field)| (name, filled(field.as_ref()).is_some()));
    for (name, given) in given.chain([("amount", case.amount.is_some())]) {
        findings.push(asked(game_points::DIRECT_REQUIRED_FIELDS, name, given));
    }
    let entries = (filled(case.account.as_ref()), filled(case.account_again.as_ref()));
    findings.push(match entries {
        (Some(first), Some(again)) if first == again => Finding::met(game_points::ACCOUNT_TWICE).what("account_again"),
        (Some(_), Some(_)) => {
            Finding::breached(game_points::ACCOUNT_TWICE).what("accounts_differ").seen(true).remedy(Remedy::Provide)
        }
        _ => Finding::missing(game_points::ACCOUNT_TWICE, "account_again"),
    });
}

fn check_card_code(case: &GamePoints, total: Option<Money>, findings: &mut Findings) {
    findings.push(asked(game_points::ASK_PHRASE, "game", filled(case.game.as_ref()).is_some()));
    findings.push(asked(game_points::CARD_CODE_ASK_PHRASE, "face_value", case.amount.is_some()));
    findings.push(asked(game_points::CARD_CODE_ASK_PHRASE, "quantity", case.quantity.is_some()));
    if let Some(total) = total {
        findings.push(Finding::met(game_points::CARD_CODE_ASK_PHRASE).what("total").seen(total).unit(Unit::Cny));
    }
}

fn asked(clause: crate::Clause, what: &'static str, given: bool) -> Finding {
    if given { Finding::met(clause).what(what) } else { Finding::missing(clause, what) }
}

/// What was filled in, without the blanks around it.
fn filled(text: Option<&String>) -> Option<&str> {
    text.map(|text| text.trim()).filter(|text| !text.is_empty())
}
