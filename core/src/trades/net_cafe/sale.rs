//! A sale at the counter: total, change or shortfall, what is said, and the offer of drinks.

use alloc::{format, string::String, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, drinks, game_points, membership, phrases, snacks, temporary_card, top_up},
    card::opening,
};
use crate::{
    book::{Language, PhraseRow},
    decision::{Comparison, Decision, Finding, Findings, Remedy, Verdict},
    invalid::{Code, Fault, Faults, InvalidInput},
    money::Money,
    shapes::phrase::{Moment, Spoken},
    unit::Unit,
};

words! {
    /// What is sold.
    pub enum SaleKind {
        /// A member's card is topped up.
        MemberTopUp,
        /// A membership is opened.
        OpenMembership,
        /// A temporary card is opened.
        TemporaryCard,
        /// A game account is topped up.
        DirectTopUp,
        /// Codes of game points.
        CardCode,
        /// Snacks and soft drinks.
        Snack,
        /// Drinks that are made and brought.
        Drink,
    }
}

impl SaleKind {
    /// Whether the sale is a list of items; otherwise it is an amount.
    const fn has_items(self) -> bool {
        matches!(self, Self::CardCode | Self::Snack | Self::Drink)
    }

    /// Whether the amount goes on the guest's card.
    pub(super) const fn is_onto_card(self) -> bool {
        matches!(self, Self::MemberTopUp | Self::OpenMembership | Self::TemporaryCard)
    }

    /// Words that do not speak of the money.
    const fn done(self) -> Option<&'static PhraseRow> {
        match self {
            Self::DirectTopUp => Some(phrases::DIRECT_TOP_UP_DONE),
            Self::CardCode => Some(phrases::CARD_CODE_HANDED_OVER),
            _ => None,
        }
    }

    /// Words that speak of the money, with change and without.
    const fn receipt(self) -> Option<(&'static PhraseRow, &'static PhraseRow)> {
        match self {
            Self::MemberTopUp => Some((phrases::MEMBER_TOPPED_UP, phrases::MEMBER_TOPPED_UP_EXACT)),
            Self::OpenMembership => Some((phrases::MEMBERSHIP_OPENED, phrases::MEMBERSHIP_OPENED_EXACT)),
            Self::TemporaryCard => Some((phrases::TEMPORARY_CARD_DONE, phrases::TEMPORARY_CARD_DONE_EXACT)),
            Self::Snack => Some((phrases::SNACK_SOLD, phrases::SNACK_SOLD_EXACT)),
            Self::Drink => Some((phrases::DRINK_ORDERED, phrases::DRINK_ORDERED_EXACT)),
            Self::DirectTopUp | Self::CardCode => None,
        }
    }

    /// Whether drinks are offered with it: not to a guest who just ordered one, and with snacks the receipt itself asks.
    const fn offers_drinks(self) -> bool {
        !matches!(self, Self::Snack | Self::Drink)
    }
}

/// A thing that is sold.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// What it is called, 1 to 40 characters.
    pub name: String,
    /// The price of one in CNY; for a card code its face value.
    pub price: Money,
    /// How many, from 1; left out, one.
    #[serde(default = "one")]
    pub quantity: u32,
}

const fn one() -> u32 {
    1
}

/// A sale at the counter.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sale {
    /// The language of the words.
    pub language: Language,
    /// What is sold.
    pub kind: SaleKind,
    /// The amount in CNY of a top-up, an opening or a temporary card; none for goods.
    pub amount: Option<Money>,
    /// What is bought of card codes, snacks and drinks: 1 to 20 items; none for amounts.
    #[serde(default)]
    pub items: Vec<Item>,
    /// The cash received in CNY; left out, it is still to come.
    pub received: Option<Money>,
}

/// What a sale comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Sold {
    /// Whether it is sold: paid in full, and nothing against it.
    pub done: bool,
    /// What is to be paid in CNY.
    pub total: Money,
    /// What is handed back in CNY: the change, or all that was received where nothing is sold.
    pub change: Money,
    /// What is lacking of the total in CNY.
    pub shortfall: Money,
    /// What is said, in this order.
    pub say: Vec<Spoken>,
}

/// Works out a sale at the counter: the total, the change, what is said and whether drinks are offered.
///
/// The change is the cash received less the total, exact to the fen. Less than the total is refused, nothing is sold in part,
/// and all the cash goes back. A membership opens with a single payment of 20 CNY or more. Where no change is due the words
/// leave it out. Drinks are offered with every service, once.
///
/// # Errors
/// [`InvalidInput`] where an amount is lacking or given for goods, items are lacking, given for an amount, more than 20,
/// without a name, of quantity 0, or their total is beyond what money can be.
///
/// ```
/// use clausebook::{book::Language, Money, net_cafe::{self, Policy, Sale, SaleKind}};
/// let decision = net_cafe::counter_sale(&Policy::default(), &Sale {
///     language: Language::Zh,
///     kind: SaleKind::MemberTopUp,
///     amount: Money::from_fen(2000),
///     items: vec![],
///     received: Money::from_fen(5000),
/// }).unwrap();
/// let sold = decision.value().unwrap();
/// assert_eq!(sold.change, Money::from_fen(3000).unwrap());
/// assert_eq!(sold.say[0].text, "您好,收您50元,卡上充了20元,找您30元,请拿好您的身份证!");
/// ```
#[rule(cites(
    top_up::CHANGE,
    top_up::RECEIPT_PHRASE,
    drinks::OFFER_AFTER_PAYMENT,
    drinks::OFFER_PHRASE,
    drinks::ORDER_PHRASE,
    membership::OPENING_TOP_UP,
    membership::DONE_PHRASE,
    temporary_card::DONE_PHRASE,
    temporary_card::TICKET_DONE_PHRASE,
    game_points::SUCCESS_PHRASE,
    game_points::CARD_CODE_DONE_PHRASE,
    snacks::SALE_PHRASE
))]
pub fn counter_sale(policy: &Policy, case: &Sale) -> Result<Decision<Sold>, InvalidInput> {
    let mut findings = policy.findings();
    if let (SaleKind::OpenMembership, Some(amount)) = (case.kind, case.amount) {
        findings.push(opening(policy, Some(amount)));
    }
    sell(policy, case, findings)
}

/// Sells where nothing found so far is against it.
pub(super) fn sell(policy: &Policy, case: &Sale, mut findings: Findings) -> Result<Decision<Sold>, InvalidInput> {
    let total = total(case)?;
    findings.push(paid(total, case.received));
    let received = case.received.unwrap_or_default();
    let done = findings.verdict() == Verdict::Ok;
    let change = if done { received.less(total) } else { received };
    let mut say = Vec::new();
    if done {
        speak(policy, case, total, change, &mut say, &mut findings)?;
        findings.push(Finding::met(drinks::OFFER_AFTER_PAYMENT).what("drinks_offered"));
    }
    Ok(findings.decide(Some(Sold { done, total, change, shortfall: total.less(received), say })))
}

/// The cash against the total.
fn paid(total: Money, received: Option<Money>) -> Finding {
    let Some(received) = received else { return Finding::missing(top_up::CHANGE, "received") };
    if received < total {
        Finding::breached(top_up::CHANGE)
            .what("received")
            .seen(received)
            .limit(Comparison::AtLeast, total)
            .by(total.less(received))
            .unit(Unit::Cny)
            .remedy(Remedy::RaiseToLimit)
    } else {
        Finding::met(top_up::CHANGE).what("change").seen(received.less(total)).unit(Unit::Cny)
    }
}

fn speak(
    policy: &Policy,
    case: &Sale,
    total: Money,
    change: Money,
    say: &mut Vec<Spoken>,
    findings: &mut Findings,
) -> Result<(), InvalidInput> {
    if let Some(done) = case.kind.done() {
        done.speak(policy, &Moment::new(case.language), say, findings)?;
    }
    if let Some((with_change, exact)) = case.kind.receipt() {
        let row = if change == Money::ZERO { exact } else { with_change };
        let mut moment = Moment::new(case.language).fact("change_due", change != Money::ZERO);
        let slots = [
            ("received", case.received.unwrap_or_default().spoken()),
            ("top_up", total.spoken()),
            ("total", total.spoken()),
            ("change", change.spoken()),
            ("items", listed(case)),
            ("drink", listed(case)),
        ];
        for (slot, text) in slots.into_iter().filter(|(slot, _)| row.slots.contains(slot)) {
            moment = moment.slot(slot, text);
        }
        row.speak(policy, &moment, say, findings)?;
    }
    if case.kind.offers_drinks() {
        phrases::DRINKS_OFFER.speak(policy, &Moment::new(case.language), say, findings)?;
    }
    Ok(())
}

/// The items as they are named to the guest.
fn listed(case: &Sale) -> String {
    let items: Vec<String> = case
        .items
        .iter()
        .map(|item| match item.quantity {
            1 => item.name.trim().into(),
            many => format!("{} × {many}", item.name.trim()),
        })
        .collect();
    items.join(match case.language {
        Language::Zh => "、",
        Language::En => ", ",
    })
}

/// What is to be paid, once the case is in order.
fn total(case: &Sale) -> Result<Money, InvalidInput> {
    const MOST_ITEMS: usize = 20;
    let mut faults = Faults::new();
    match (case.kind.has_items(), case.amount, case.items.is_empty()) {
        (true, Some(amount), _) => {
            faults.push(Fault::new(Code::Contradiction, "amount", ("items instead of an amount", "应给出商品明细")).got(amount));
        }
        (false, None, _) => {
            faults.push(Fault::new(Code::MissingField, "amount", ("an amount in yuan", "金额(元)")));
        }
        (true, None, true) => faults.not_empty("items", &case.items),
        _ => {}
    }
    if !case.kind.has_items() && !case.items.is_empty() {
        faults.push(Fault::new(Code::Contradiction, "items", ("an amount instead of items", "应给出金额")));
    }
    if case.items.len() > MOST_ITEMS {
        let expected = (format!("at most {MOST_ITEMS} items"), format!("至多{MOST_ITEMS}项"));
        faults.push(Fault::new(Code::TooLong, "items", expected).got(case.items.len()));
    }
    for (place, item) in case.items.iter().enumerate() {
        check_item(place, item, &mut faults);
    }
    let prices: Option<Vec<Money>> = case.items.iter().map(|item| item.price.times(item.quantity)).collect();
    let total = prices.and_then(|prices| Money::sum(prices.into_iter().chain(case.amount)));
    if total.is_none() {
        let expected = ("a total of at most 999999999999.99", "总价至多999999999999.99");
        faults.push(Fault::new(Code::OutOfRange, "items", expected));
    }
    faults.check().map(|()| total.unwrap_or_default())
}

fn check_item(place: usize, item: &Item, faults: &mut Faults) {
    const LONGEST_NAME: usize = 40;
    let path = format!("items[{place}].name");
    let expected = (format!("a name of 1 to {LONGEST_NAME} characters"), format!("1至{LONGEST_NAME}个字的名称"));
    if item.name.trim().is_empty() {
        faults.push(Fault::new(Code::MissingField, path, expected));
    } else if item.name.chars().nth(LONGEST_NAME).is_some() {
        faults.push(Fault::new(Code::TooLong, path, expected).got(&item.name));
    }
    if item.quantity == 0 {
        let expected = ("a quantity of at least 1", "数量至少为1");
        faults.push(Fault::new(Code::OutOfRange, format!("items[{place}].quantity"), expected).got(0));
    }
}
