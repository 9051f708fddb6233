//! A whole visit at the counter: the welcome, the card, what is bought, what is paid back, and money that balances.

use alloc::{format, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{
        Policy, greeting, price,
    },
    counter::Counter,
    card::{Arrival, Route},
    greeting::{Honorific, PartOfDay},
    points::GamePoints,
    price::Session,
    sale::Item,
    settlement::Settled,
};
use crate::{
    book::Language,
    decision::Decision,
    invalid::{Code, Fault, Faults, InvalidInput},
    money::Money,
    shapes::phrase::Spoken,
    time::Instant,
};

words! {
    /// What a guest buys beside the card.
    pub enum PurchaseKind {
        /// Game points, topped up directly or as a code.
        GamePoints,
        /// Snacks and soft drinks.
        Snack,
        /// Drinks that are made and brought.
        Drink,
    }
}

/// A purchase, paid on its own.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Purchase {
    /// What is bought.
    pub kind: PurchaseKind,
    /// The snacks or drinks, 1 to 20; none for game points.
    #[serde(default)]
    pub items: Vec<Item>,
    /// The game points; none for snacks and drinks.
    pub game_points: Option<GamePoints>,
    /// The cash received for it in CNY; left out, it is still to come.
    pub received: Option<Money>,
}

/// A guest who leaves and settles the card.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Leaving {
    /// The session that ends.
    pub session: Session,
    /// What was on the card when the session began, in CNY.
    pub prepaid: Money,
    /// What else was charged to the card in CNY; left out, nothing.
    #[serde(default)]
    pub charged: Money,
}

/// A guest's visit at the counter.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CounterVisit {
    /// The language of the words.
    pub language: Language,
    /// How the guest is addressed.
    pub honorific: Honorific,
    /// When the guest enters; left out, the guest is in already and no welcome is said.
    pub entered_at: Option<Instant>,
    /// The guest who goes online; left out, the guest does not.
    pub arrival: Option<Arrival>,
    /// The cash received for the card in CNY; left out, it is still to come. Only with `arrival`.
    pub card_received: Option<Money>,
    /// What else is bought, at most 50 purchases.
    #[serde(default)]
    pub purchases: Vec<Purchase>,
    /// The guest who leaves; not together with `arrival`.
    pub leaving: Option<Leaving>,
}

/// One payment of a visit; received = change + total where it is done, and all goes back where it is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Booked {
    /// What was to be sold; `card` or `game_points` where that is not decided.
    pub sale: &'static str,
    /// Whether it is sold.
    pub done: bool,
    /// What is to be paid in CNY; nothing where that cannot be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Money>,
    /// The cash received in CNY.
    pub received: Money,
    /// What is handed back in CNY.
    pub change: Money,
    /// What is lacking of the total in CNY; nothing where that cannot be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shortfall: Option<Money>,
}

/// The cash of a visit; received = onto the card + goods + change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Till {
    /// All the cash received in CNY.
    pub received: Money,
    /// What of it went on the card in CNY.
    pub onto_card: Money,
    /// What of it paid for game points, snacks and drinks in CNY.
    pub goods: Money,
    /// What of it was handed back in CNY.
    pub change: Money,
    /// What was paid out of a card that was settled in CNY.
    pub refund: Money,
}

/// What a visit comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Visit {
    /// The part of the day of the welcome.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_of_day: Option<PartOfDay>,
    /// What is done for a guest who goes online; nothing where that is not decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub route: Option<Route>,
    /// Whether it still has to be checked that the guest is of age, which is not decided here.
    pub legal_age_still_to_check: bool,
    /// The balance of the card at the end of the visit in CNY; nothing where it cannot be told or there is no card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<Money>,
    /// The settlement of a guest who leaves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settled: Option<Settled>,
    /// The payments, the card's first.
    pub payments: Vec<Booked>,
    /// The cash.
    pub till: Till,
    /// What is said, in this order.
    pub say: Vec<Spoken>,
}

/// Decides a whole visit at the counter: the welcome, whether the guest may go online, the card, what is bought, the
/// settlement, every word that is said, and money that always balances.
///
/// Each part is decided as by its own function (`greet`, `card_route`, `counter_sale`, `game_points_check`, `session_price`,
/// `settle_card`); a finding about a purchase says which by its place in the list. Whatever is not sold, because the guest may
/// not go online, the cash is short or something is still to be asked, its cash goes back whole, so that the cash received is
/// always what went on the card, what paid for goods and the change. Drinks are offered once.
///
/// # Errors
/// [`InvalidInput`] where the guest arrives and leaves at once, cash for a card comes without an arrival, a purchase has no
/// items or game points or those of the other kind, there are more than 50 purchases, the cash is beyond what money can be, or a
/// part is bad as by its own function.
///
/// ```
/// use clausebook::functions;
/// let answer = functions::call_json(
///     "net_cafe.counter_visit",
///     "{}",
///     r#"{
///         "language": "en", "honorific": "madam",
///         "arrival": {
///             "identity": {"identity_shown": true, "own_card": true, "swiped": true},
///             "member": true, "balance": "3.50", "add": "20.00"
///         },
///         "card_received": "50.00"
///     }"#,
/// ).unwrap();
/// assert!(answer.contains(r#""balance":"23.50""#));
/// assert!(answer.contains(r#""received":"50.00","onto_card":"20.00","goods":"0.00","change":"30.00""#));
/// ```
#[rule(
    cites(
        greeting::ENTRY_PHRASE,
        greeting::BY_TIME_OF_DAY,
        greeting::COUNTER_PHRASE,
        price::TEMPORARY_CARD_MINIMUM,
        price::MEMBER_CARD_MINIMUM
    ),
    as_in(
        super::card::card_route,
        super::sale::counter_sale,
        super::points::game_points_check,
        super::settlement::settle_card
    )
)]
pub fn counter_visit(policy: &Policy, case: &CounterVisit) -> Result<Decision<Visit>, InvalidInput> {
    let received = check(case)?;
    let mut counter = Counter::new(policy, case.language);
    let part_of_day = counter.greet(case)?;
    if let Some(arrival) = &case.arrival {
        counter.arrive(arrival, case.card_received)?;
    }
    for (place, purchase) in case.purchases.iter().enumerate() {
        counter.buy(place, purchase).map_err(|fault| fault.below(&format!("purchases[{place}]")))?;
    }
    if let Some(leaving) = &case.leaving {
        counter.leave(leaving)?;
    }
    let Counter { mut till, route, legal_age, balance, settled, payments, say, findings, .. } = counter;
    till.received = received;
    let visit =
        Visit { part_of_day, route, legal_age_still_to_check: legal_age, balance, settled, payments, till, say };
    Ok(findings.decide(Some(visit)))
}

/// All the cash received, once the parts of the visit fit together.
fn check(case: &CounterVisit) -> Result<Money, InvalidInput> {
    const MOST_PURCHASES: usize = 50;
    let mut faults = Faults::new();
    if case.arrival.is_some() && case.leaving.is_some() {
        let expected = ("a guest who arrives or who leaves, not both", "到店或下机,二者取一");
        faults.push(Fault::new(Code::Contradiction, "leaving", expected));
    }
    if let (None, Some(cash)) = (&case.arrival, case.card_received) {
        let expected = ("cash for a card only with `arrival`", "仅在客人上网(`arrival`)时收取充值款");
        faults.push(Fault::new(Code::Contradiction, "card_received", expected).got(cash));
    }
    if case.purchases.len() > MOST_PURCHASES {
        let expected = (format!("at most {MOST_PURCHASES} purchases"), format!("至多{MOST_PURCHASES}笔"));
        faults.push(Fault::new(Code::TooLong, "purchases", expected).got(case.purchases.len()));
    }
    for (place, purchase) in case.purchases.iter().enumerate() {
        let path = |field: &str| format!("purchases[{place}].{field}");
        match (purchase.kind, &purchase.game_points, purchase.items.is_empty()) {
            (PurchaseKind::GamePoints, None, _) => {
                faults.push(Fault::new(Code::MissingField, path("game_points"), ("the game points", "点卡信息")));
            }
            (PurchaseKind::GamePoints, Some(_), false) => {
                let expected = ("game points instead of items", "应给出点卡信息");
                faults.push(Fault::new(Code::Contradiction, path("items"), expected));
            }
            (PurchaseKind::Snack | PurchaseKind::Drink, Some(_), _) => {
                let expected = ("items instead of game points", "应给出商品明细");
                faults.push(Fault::new(Code::Contradiction, path("game_points"), expected));
            }
            _ => {}
        }
    }
    let cash = case.purchases.iter().filter_map(|purchase| purchase.received).chain(case.card_received);
    let received = Money::sum(cash);
    if received.is_none() {
        let expected = ("cash of at most 999999999999.99 in all", "收款合计至多999999999999.99");
        faults.push(Fault::new(Code::OutOfRange, "card_received", expected));
    }
    faults.check().map(|()| received.unwrap_or_default())
}
