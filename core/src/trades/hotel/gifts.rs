//! What an online guest is given free of charge, and that nothing is given twice.

use alloc::{string::String, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, agency_booking, dining, gift, hot_spring, params},
    outlets::{Outlet, outlet_of, shown},
};
use crate::{
    clause::Clause,
    decision::{Comparison, Decision, Finding, Findings, Outcome, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
    money::Money,
    unit::Unit,
};

words! {
    /// Something that is given free of charge.
    pub enum Benefit {
        /// A small gift for a child, at a dining outlet.
        ChildGift,
        /// A dessert for a child instead of the gift, at a dining outlet.
        ChildDessert,
        /// A dish with a meal.
        FreeDish,
        /// A gift with a meal.
        MealGift,
        /// The dining voucher.
        DiningVoucher,
        /// A cashier post's small gift.
        CashierGift,
        /// The fruit plate on a visit to the room.
        VisitFruitPlate,
        /// Fruit in the hot spring's open-air area.
        OpenAirFruit,
        /// A special drink in the hot spring's open-air area.
        SpecialDrink,
        /// A special snack in the hot spring's lounge.
        SpecialSnack,
        /// Food that the guest liked, to take home.
        TakeHomeFood,
    }
}

/// A child that a gift is for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Child {
    /// Which child of the booking, by any name that stays the same during the stay.
    pub child: String,
    /// Whether staff take the guest for a child; left out, the age decides.
    pub is_child: Option<bool>,
    /// The age in full years; left out, that is not known.
    pub age_years: Option<u32>,
}

/// Something that was given during the stay already.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Received {
    /// What it was.
    pub benefit: Benefit,
    /// Which child it was for; only for a child's gift or dessert.
    pub child: Option<String>,
}

/// A benefit for a guest, over all departments and days of one booking and stay.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GiftCase {
    /// What is to be given.
    pub benefit: Benefit,
    /// Whether the guest's online booking is confirmed; left out, that is not known.
    pub online_guest: Option<bool>,
    /// The dining outlet, for what is given at a meal; left out, that is not known.
    pub outlet: Option<String>,
    /// Whether the guest is having a meal, for what is given at a meal; left out, that is not known.
    pub during_meal: Option<bool>,
    /// The child, for a child's gift or dessert; left out, that is not known.
    pub child: Option<Child>,
    /// The value of a child's gift in CNY; left out, it is not judged.
    pub value: Option<Money>,
    /// Whether the guest permits the visit, for the fruit plate on a visit; left out, that is not known.
    pub guest_permits: Option<bool>,
    /// What is part of the booked package.
    #[serde(default)]
    pub in_package: Vec<Benefit>,
    /// What was given during the stay already, at most 1000 entries.
    #[serde(default)]
    pub received: Vec<Received>,
}

/// Whether it is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GiftAllowed {
    /// Whether it may be given; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed: Option<bool>,
    /// What it is worth to the guest in CNY, where the source or the case says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worth: Option<Money>,
    /// What the guest pays for it in CNY: nothing.
    pub price: Money,
}

const FREE_ITEMS: [Clause; 2] = [gift::DINING_FREE_ITEMS, gift::DINING_FREE_ITEMS_REPRINT];
const CHILD_GIFT: [Clause; 2] = [gift::CHILD_GIFT, gift::CHILD_GIFT_REPRINT];
const VOUCHER: [Clause; 2] = [gift::DINING_VOUCHER, gift::DINING_VOUCHER_REPRINT];
const NO_DUPLICATES: [Clause; 2] = [gift::NO_DUPLICATES, gift::NO_DUPLICATES_REPRINT];
const OUTLETS: [Clause; 2] = [dining::OUTLETS, dining::OUTLETS_REPRINT];
const TAKE_HOME: [Clause; 2] = [gift::TAKE_HOME_FAVOURITES, gift::TAKE_HOME_FAVOURITES_REPRINT];

/// Says whether a guest may be given something free of charge, what it is worth, or why not.
///
/// Gifts are for online guests. At a meal, at any dining outlet, they are given dishes and gifts; a child gets a small gift of
/// about 5 CNY or a dessert, one or the other; a guest at the teppanyaki or Zhenweifu gets a voucher of 10 CNY. The hot spring
/// gives fruit, special drinks and snacks, every cashier post a small gift, a visit that the guest permits a fruit plate, the
/// departure some of the food that was liked. Nothing is given twice in one booking and stay, nor what the package holds.
///
/// # Errors
/// [`InvalidInput`] where a child is stated for what is not a child's, or none for what a child received, something of the
/// package is named twice, a text is blank, or there are more than 1000 entries.
///
/// ```
/// use clausebook::{Money, Verdict, hotel::{self, Benefit, GiftCase, Policy, Received}};
/// let mut case = GiftCase {
///     benefit: Benefit::DiningVoucher,
///     online_guest: Some(true),
///     outlet: Some("teppanyaki".into()),
///     during_meal: Some(true),
///     child: None,
///     value: None,
///     guest_permits: None,
///     in_package: vec![],
///     received: vec![],
/// };
/// let decision = hotel::gift_allowed(&Policy::default(), &case).unwrap();
/// assert_eq!(decision.value().unwrap().worth, Money::from_fen(1_000));
/// case.received = vec![Received { benefit: Benefit::DiningVoucher, child: None }];
/// assert_eq!(hotel::gift_allowed(&Policy::default(), &case).unwrap().verdict(), Verdict::Refused);
/// ```
#[rule(cites(
    agency_booking::REVISIT_WITH_PERMISSION,
    agency_booking::FRUIT_PLATE_ON_REVISIT,
    dining::OUTLETS,
    dining::OUTLETS_REPRINT,
    gift::DINING_FREE_ITEMS,
    gift::DINING_FREE_ITEMS_REPRINT,
    gift::CHILD_GIFT,
    gift::CHILD_GIFT_REPRINT,
    gift::DINING_VOUCHER,
    gift::DINING_VOUCHER_REPRINT,
    gift::NO_DUPLICATES,
    gift::NO_DUPLICATES_REPRINT,
    gift::TAKE_HOME_FAVOURITES,
    gift::TAKE_HOME_FAVOURITES_REPRINT,
    gift::CASHIER_SMALL_GIFT,
    hot_spring::OPEN_AIR_SERVICE,
    hot_spring::LOUNGE_SERVICE
))]
pub fn gift_allowed(policy: &Policy, case: &GiftCase) -> Result<Decision<GiftAllowed>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    of_online_guest(case, &mut findings);
    if case.benefit.is_at_meal() {
        at_meal(policy, case, &mut findings);
    }
    if case.benefit == Benefit::VisitFruitPlate {
        let clauses = [agency_booking::REVISIT_WITH_PERMISSION];
        demand(&clauses, "guest_permits", case.guest_permits, &mut findings);
    }
    if case.benefit.is_a_childs() {
        for_child(policy, case, &mut findings);
    }
    once(case, &mut findings);
    let allowed = match (findings.any(Outcome::Breached), findings.any(Outcome::Unknown)) {
        (true, _) => Some(false),
        (false, true) => None,
        (false, false) => Some(true),
    };
    let worth = match case.benefit {
        Benefit::DiningVoucher => Some(gift::dining_voucher::VOUCHER.money()),
        Benefit::ChildGift => case.value,
        _ => None,
    };
    let worth = worth.filter(|_| allowed == Some(true));
    Ok(findings.decide(Some(GiftAllowed { allowed, worth, price: Money::ZERO })))
}

impl Benefit {
    const fn is_a_childs(self) -> bool {
        matches!(self, Self::ChildGift | Self::ChildDessert)
    }

    const fn is_at_meal(self) -> bool {
        self.is_a_childs() || matches!(self, Self::FreeDish | Self::MealGift | Self::DiningVoucher)
    }

    /// The clauses that give it to online guests.
    const fn clauses(self) -> &'static [Clause] {
        match self {
            Self::ChildGift | Self::ChildDessert | Self::FreeDish | Self::MealGift | Self::DiningVoucher => &FREE_ITEMS,
            Self::CashierGift => &[gift::CASHIER_SMALL_GIFT],
            Self::VisitFruitPlate => &[agency_booking::FRUIT_PLATE_ON_REVISIT],
            Self::OpenAirFruit | Self::SpecialDrink => &[hot_spring::OPEN_AIR_SERVICE],
            Self::SpecialSnack => &[hot_spring::LOUNGE_SERVICE],
            Self::TakeHomeFood => &TAKE_HOME,
        }
    }
}

/// A refusal whatever the severity: what is asked for is not given.
fn refuse(clause: Clause) -> Finding {
    Finding::new(clause, Outcome::Breached).remedy(Remedy::Nothing)
}

/// What has to be so.
fn demand(clauses: &[Clause], fact: &'static str, holds: Option<bool>, findings: &mut Findings) {
    findings.each(clauses, |clause| match holds {
        Some(true) => Finding::met(clause).what(fact).seen(true),
        Some(false) => refuse(clause).what(fact).seen(false),
        None => Finding::unknown(clause, fact),
    });
}

fn of_online_guest(case: &GiftCase, findings: &mut Findings) {
    demand(case.benefit.clauses(), "online_guest", case.online_guest, findings);
}

/// At a meal, at an outlet; a voucher only at some of them.
fn at_meal(policy: &Policy, case: &GiftCase, findings: &mut Findings) {
    demand(&FREE_ITEMS, "during_meal", case.during_meal, findings);
    let Some(outlet) = &case.outlet else {
        findings.each(&OUTLETS, |clause| Finding::unknown(clause, "outlet"));
        return;
    };
    let at = |finding: Finding| finding.what("outlet").seen(shown(outlet));
    let known = outlet_of(policy.dining_outlets(), Outlet::ALL, outlet);
    findings.each(&OUTLETS, |clause| at(if known { Finding::met(clause) } else { refuse(clause) }));
    if case.benefit == Benefit::DiningVoucher {
        let gives = outlet_of(policy.voucher_outlets(), &[Outlet::Teppanyaki, Outlet::Zhenweifu], outlet);
        let voucher = gift::dining_voucher::VOUCHER.money();
        findings.each(&VOUCHER, |clause| match gives {
            true => Finding::met(clause).what(Benefit::DiningVoucher.word()).seen(voucher).unit(Unit::Cny),
            false => at(refuse(clause)),
        });
    }
}

/// One gift or dessert for each child; a value outside the band is advice.
fn for_child(policy: &Policy, case: &GiftCase, findings: &mut Findings) {
    let Some(child) = &case.child else {
        findings.each(&CHILD_GIFT, |clause| Finding::unknown(clause, "child"));
        return;
    };
    let age = child.age_years.map(Number::whole);
    let most = policy.child_to_years().map(Number::whole);
    findings.each(&CHILD_GIFT, |clause| match (child.is_child, age, most) {
        (Some(true), ..) => Finding::met(clause).what("is_child").seen(true),
        (Some(false), ..) => refuse(clause).what("is_child").seen(false),
        (None, None, _) => Finding::unknown(clause, "age"),
        (None, Some(_), None) => Finding::open(clause, params::CHILD_TO_YEARS),
        (None, Some(age), Some(most)) => {
            let finding = if age <= most { Finding::met(clause) } else { refuse(clause).by(age.minus(most)) };
            finding.what("age").seen(age).limit(Comparison::AtMost, most).unit(Unit::Year)
        }
    });
    let of_child = |received: &&Received| received.benefit.is_a_childs() && received.child.as_ref() == Some(&child.child);
    if let Some(earlier) = case.received.iter().find(of_child) {
        findings.each(&CHILD_GIFT, |clause| refuse(clause).what("received_already").seen(earlier.benefit.word()));
    }
    if let (Benefit::ChildGift, Some(value)) = (case.benefit, case.value) {
        let (least, greatest) = (policy.child_gift_from_cny(), policy.child_gift_to_cny());
        let worth = |finding: Finding| finding.what("gift_value").seen(value).unit(Unit::Cny);
        findings.each(&CHILD_GIFT, |clause| {
            if value < least {
                worth(Finding::advice(clause)).limit(Comparison::AtLeast, least).by(least.less(value))
            } else if value > greatest {
                worth(Finding::advice(clause)).limit(Comparison::AtMost, greatest).by(value.less(greatest))
            } else {
                worth(Finding::met(clause))
            }
        });
    }
}

/// The same benefit once a booking and stay, and not what the package holds already.
fn once(case: &GiftCase, findings: &mut Findings) {
    let child = case.child.as_ref().map(|child| &child.child);
    let same = |received: &Received| {
        received.benefit == case.benefit && (!case.benefit.is_a_childs() || received.child.as_ref() == child)
    };
    let word = case.benefit.word();
    let found = if case.in_package.contains(&case.benefit) {
        Some("part_of_package")
    } else {
        case.received.iter().any(same).then_some("received_already")
    };
    findings.each(&NO_DUPLICATES, |clause| match found {
        Some(found) => refuse(clause).what(found).seen(word),
        None => Finding::met(clause).what(word),
    });
}

fn check(case: &GiftCase) -> Result<(), InvalidInput> {
    const MOST_RECEIVED: usize = 1_000;
    let mut faults = Faults::new();
    let own = ("nothing: only a child's gift or dessert is for a child", "不填:仅儿童礼物或甜品填写儿童");
    if !case.benefit.is_a_childs() && case.child.is_some() {
        faults.push(Fault::new(Code::Contradiction, "child", own));
    }
    if case.benefit != Benefit::ChildGift && case.value.is_some() {
        let expected = ("nothing: only a child's gift is judged by its value", "不填:仅儿童小礼物以价值判定");
        faults.push(Fault::new(Code::Contradiction, "value", expected));
    }
    let mut blank = |path: &str, text: Option<&String>| {
        if text.is_some_and(|text| text.trim().is_empty()) {
            let expected = ("a text that is not blank", "非空白的文本");
            faults.push(Fault::new(Code::Unparsable, path, expected).got("a blank text"));
        }
    };
    blank("outlet", case.outlet.as_ref());
    blank("child.child", case.child.as_ref().map(|child| &child.child));
    faults.each_once("in_package", &case.in_package, |benefit| benefit.word());
    if case.received.len() > MOST_RECEIVED {
        let expected = (alloc::format!("at most {MOST_RECEIVED} entries"), alloc::format!("至多{MOST_RECEIVED}项"));
        faults.push(Fault::new(Code::TooLong, "received", expected).got(case.received.len()));
    }
    for (place, received) in case.received.iter().enumerate() {
        let path = alloc::format!("received[{place}].child");
        match (received.benefit.is_a_childs(), &received.child) {
            (true, None) => faults.push(Fault::new(Code::MissingField, path, ("which child it was for", "给哪位儿童"))),
            (false, Some(_)) => faults.push(Fault::new(Code::Contradiction, path, own)),
            _ => {}
        }
    }
    faults.check()
}
