//! Drinks that are added, opened, left over and counted.

use alloc::{format, string::String, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, drinks},
    place::PlaceFor,
    tables::{at_most, not_longer},
};
use crate::{
    clause::Clause,
    decision::{Comparison, Decision, Finding, Remedy, Verdict},
    invalid::{Code, Fault, Faults, InvalidInput},
};

words! {
    /// What is to be done with drinks.
    pub enum DrinkAction {
        /// A guest asks for more.
        AddDrinks,
        /// A bottle that is there is opened.
        OpenBottle,
        /// A bottle is added and opened.
        AddAndOpenBottle,
    }
}

/// Drinks that a guest asks for or that are to be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DrinkCase {
    /// What is to be done.
    pub action: DrinkAction,
    /// Whether the host, who booked or pays, agrees to more; left out, that is not known.
    pub host_consents: Option<bool>,
    /// Whether the guest for whom a bottle is opened agrees; left out, that is not known.
    pub guest_consents: Option<bool>,
}

/// Whether it may be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DrinkAnswer {
    /// Whether everybody who is asked has agreed; only then it goes on the bill.
    pub allowed: bool,
}

/// Says whether drinks may be added or a bottle opened.
///
/// The host agrees to more, the guest at the table to the opening, and both to a bottle that is newly added. Without consent it is
/// refused and not put on the bill; not knowing is undetermined.
///
/// # Errors
/// None beyond what cannot be read.
///
/// ```
/// use clausebook::{Verdict, banquet::{self, DrinkAction, DrinkCase, Policy}};
/// let case = DrinkCase { action: DrinkAction::AddDrinks, host_consents: Some(false), guest_consents: Some(true) };
/// let decision = banquet::drink_allowed(&Policy::default(), &case).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Refused);
/// ```
#[rule(cites(drinks::HOST_CONSENTS_TO_MORE, drinks::CONSENT_BEFORE_OPENING))]
pub fn drink_allowed(policy: &Policy, case: &DrinkCase) -> Result<Decision<DrinkAnswer>, InvalidInput> {
    let mut findings = policy.findings();
    if case.action != DrinkAction::OpenBottle {
        findings.push(consent(drinks::HOST_CONSENTS_TO_MORE, "host_consents", case.host_consents));
    }
    if case.action != DrinkAction::AddDrinks {
        findings.push(consent(drinks::CONSENT_BEFORE_OPENING, "guest_consents", case.guest_consents));
    }
    let allowed = findings.verdict() == Verdict::Ok;
    Ok(findings.decide(Some(DrinkAnswer { allowed })))
}

fn consent(clause: Clause, what: &'static str, given: Option<bool>) -> Finding {
    match given {
        None => Finding::unknown(clause, what),
        Some(true) => Finding::met(clause).what(what),
        Some(false) => Finding::breached(clause).what(what).remedy(Remedy::Stop),
    }
}

words! {
    /// How full a bottle is.
    pub enum BottleState {
        /// Nothing is left in it.
        Empty,
        /// Something is left in it.
        Unfinished,
        /// It was not opened.
        Unopened,
    }
}

/// Bottles of one drink in one state.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bottles {
    /// What they are called, not blank.
    pub drink: String,
    /// How full they are.
    pub state: BottleState,
    /// How many, 0 to 1000.
    pub bottles: u32,
    /// Where they were put; left out, that is not known.
    pub put_at: Option<PlaceFor>,
    /// Whether the customer has counted them, asked for of empty ones that were taken away; left out, that is not known.
    pub counted: Option<bool>,
    /// Whether they were taken away already.
    #[serde(default)]
    pub taken_away: bool,
    /// Whether caps and packaging were kept, asked for of the others; left out, that is not known.
    pub caps_and_boxes_kept: Option<bool>,
}

/// The bottles at the end of a meal.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BottlesCase {
    /// The bottles, at least one entry.
    pub bottles: Vec<Bottles>,
}

/// What becomes of the bottles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BottlesPlan {
    /// Empty bottles for the customer to count.
    pub empties: u32,
    /// Bottles for the customer to take away, with caps and boxes.
    pub takeaway: u32,
}

/// Says what becomes of the bottles at the end of a meal, and what of it was not done.
///
/// Empty ones stand at the designated place until the customer has counted them, none is taken away before; those that are
/// unfinished or unopened stand at the designated place for the customer to take away, with their caps and boxes.
///
/// # Errors
/// [`InvalidInput`] where there is no entry or more than 1000, a drink is blank or there are more than 1000 bottles in an entry.
///
/// ```
/// use clausebook::{Verdict, banquet::{self, BottleState, Bottles, BottlesCase, PlaceFor, Policy}};
/// let decision = banquet::bottles_plan(&Policy::default(), &BottlesCase { bottles: vec![Bottles {
///     drink: "白酒".into(),
///     state: BottleState::Empty,
///     bottles: 6,
///     put_at: Some(PlaceFor::DesignatedPlace),
///     counted: Some(false),
///     taken_away: true,
///     caps_and_boxes_kept: None,
/// }] }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Refused);
/// assert_eq!(decision.value().unwrap().empties, 6);
/// ```
#[rule(cites(drinks::EMPTIES_FOR_COUNT, drinks::LEFTOVERS_FOR_TAKEAWAY, drinks::KEEP_CAPS_AND_BOXES))]
pub fn bottles_plan(policy: &Policy, case: &BottlesCase) -> Result<Decision<BottlesPlan>, InvalidInput> {
    let mut faults = Faults::new();
    faults.not_empty("bottles", &case.bottles);
    not_longer("bottles", &case.bottles, &mut faults);
    for (place, bottles) in case.bottles.iter().enumerate() {
        at_most(format!("bottles[{place}].bottles"), bottles.bottles, &mut faults);
        if bottles.drink.trim().is_empty() {
            let expected = ("a text that is not blank", "非空白的文本");
            let fault = Fault::new(Code::Unparsable, format!("bottles[{place}].drink"), expected);
            faults.push(fault.got("a blank text"));
        }
    }
    faults.check()?;
    let mut findings = policy.findings();
    let mut plan = BottlesPlan { empties: 0, takeaway: 0 };
    for (place, bottles) in case.bottles.iter().enumerate() {
        let empty = bottles.state == BottleState::Empty;
        let sum = if empty { &mut plan.empties } else { &mut plan.takeaway };
        *sum = sum.saturating_add(bottles.bottles);
        let mut own = policy.findings();
        if empty {
            own.push(stands(drinks::EMPTIES_FOR_COUNT, bottles));
            if bottles.taken_away {
                own.push(consent(drinks::EMPTIES_FOR_COUNT, "counted", bottles.counted));
            }
        } else {
            own.push(stands(drinks::LEFTOVERS_FOR_TAKEAWAY, bottles));
            own.push(consent(drinks::KEEP_CAPS_AND_BOXES, "caps_and_boxes_kept", bottles.caps_and_boxes_kept));
        }
        findings.append_at(place, own);
    }
    Ok(findings.decide(Some(plan)))
}

/// Whether bottles stand where they belong.
fn stands(clause: Clause, bottles: &Bottles) -> Finding {
    let wanted = PlaceFor::DesignatedPlace;
    match bottles.put_at {
        None => Finding::unknown(clause, "put_at"),
        Some(at) if at == wanted => Finding::met(clause).what("put_at").seen(at.word()),
        Some(at) => {
            let finding = Finding::breached(clause).what("put_at").seen(at.word());
            finding.limit(Comparison::Equal, wanted.word()).remedy(Remedy::UseLimit)
        }
    }
}
