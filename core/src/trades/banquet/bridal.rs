//! The bridal room of a wedding banquet.

use chrono::Datelike;
use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, bridal_room};
use crate::{
    clause::Clause,
    decision::{Comparison, Decision, Finding, Remedy},
    invalid::InvalidInput,
    time::Day,
};

words! {
    /// Who prepared the bridal room.
    pub enum Preparer {
        /// The person in charge of the hall at that meal.
        HallInCharge,
        /// Anybody else.
        AnotherPerson,
    }
}

words! {
    /// The colour of slippers.
    pub enum SlipperColour {
        /// Pink.
        Pink,
        /// Red.
        Red,
        /// Any other colour.
        OtherColour,
    }
}

words! {
    /// The kind of slippers.
    pub enum SlipperKind {
        /// Disposable ones.
        Disposable,
        /// Sandals that are used again.
        ReusableSandals,
        /// Cotton slippers that are used again.
        ReusableCottonSlippers,
    }
}

words! {
    /// What the love meal is.
    pub enum LoveMeal {
        /// Pastries.
        Pastry,
        /// A staple food other than noodles.
        Staple,
        /// Noodles.
        Noodles,
        /// Anything else.
        OtherMeal,
    }
}

/// A bridal room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BridalRoom {
    /// The day of the wedding.
    pub date: Day,
    /// Who prepared it; left out, that is not known.
    pub prepared_by: Option<Preparer>,
    /// The colour of the slippers; left out, that is not known.
    pub slipper_colour: Option<SlipperColour>,
    /// The kind of the slippers; left out, that is not known.
    pub slipper_kind: Option<SlipperKind>,
    /// What the love meal is; left out, that is not known.
    pub love_meal: Option<LoveMeal>,
}

/// What the bridal room may offer beside what it must.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BridalRoomChecked {
    /// Whether hot drinks may be offered, because it is winter.
    pub hot_drinks: bool,
}

/// Checks the choices for the bridal room of a wedding: who prepares it, the slippers, the love meal, hot drinks in winter.
///
/// The person in charge of the hall at that meal prepares it. Slippers are disposable, pink or red; the love meal is pastries or
/// a staple food, never noodles. In the policy's winter, December to February by default, hot drinks may be offered; not
/// offering them is no finding. The things that stand in the room are the form `bridal_room`.
///
/// # Errors
/// None beyond what cannot be read.
///
/// ```
/// use clausebook::{Verdict, banquet::{self, BridalRoom, LoveMeal, Policy, Preparer, SlipperColour, SlipperKind}};
/// let decision = banquet::bridal_room_check(&Policy::default(), &BridalRoom {
///     date: "2026-12-05".parse().unwrap(),
///     prepared_by: Some(Preparer::HallInCharge),
///     slipper_colour: Some(SlipperColour::Red),
///     slipper_kind: Some(SlipperKind::Disposable),
///     love_meal: Some(LoveMeal::Noodles),
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Refused);
/// assert!(decision.value().unwrap().hot_drinks);
/// ```
#[rule(cites(
    bridal_room::RESPONSIBLE,
    bridal_room::SLIPPER_COLOUR,
    bridal_room::NO_REUSABLE_SLIPPERS,
    bridal_room::LOVE_MEAL,
    bridal_room::NO_NOODLES,
    bridal_room::HOT_DRINKS_IN_WINTER
))]
pub fn bridal_room_check(policy: &Policy, case: &BridalRoom) -> Result<Decision<BridalRoomChecked>, InvalidInput> {
    let mut findings = policy.findings();
    let in_charge = |by| by == Preparer::HallInCharge;
    findings.push(allowed(bridal_room::RESPONSIBLE, "prepared_by", case.prepared_by.map(|by| (by.word(), in_charge(by)))));
    let fits = |colour| colour != SlipperColour::OtherColour;
    let colour = case.slipper_colour.map(|colour| (colour.word(), fits(colour)));
    findings.push(allowed(bridal_room::SLIPPER_COLOUR, "slipper_colour", colour));
    let kind = case.slipper_kind.map(|kind| (kind.word(), kind == SlipperKind::Disposable));
    findings.push(allowed(bridal_room::NO_REUSABLE_SLIPPERS, "slipper_kind", kind));
    let meal = |fits: fn(LoveMeal) -> bool| case.love_meal.map(|meal| (meal.word(), fits(meal)));
    let of_kind = meal(|meal| meal != LoveMeal::OtherMeal);
    findings.push(allowed(bridal_room::LOVE_MEAL, "love_meal", of_kind));
    findings.push(allowed(bridal_room::NO_NOODLES, "love_meal", meal(|meal| meal != LoveMeal::Noodles)));
    let hot_drinks = is_winter(policy, case.date);
    if hot_drinks {
        findings.push(Finding::met(bridal_room::HOT_DRINKS_IN_WINTER).what("hot_drink").seen(case.date));
    }
    Ok(findings.decide(Some(BridalRoomChecked { hot_drinks })))
}

fn allowed(clause: Clause, what: &'static str, seen: Option<(&'static str, bool)>) -> Finding {
    match seen {
        None => Finding::unknown(clause, what),
        Some((seen, true)) => Finding::met(clause).what(what).seen(seen),
        Some((seen, false)) => {
            let wanted = match what {
                "prepared_by" => Preparer::HallInCharge.word(),
                "slipper_colour" => SlipperColour::Red.word(),
                "slipper_kind" => SlipperKind::Disposable.word(),
                _ => LoveMeal::Pastry.word(),
            };
            let finding = Finding::breached(clause).what(what).seen(seen);
            finding.limit(Comparison::Equal, wanted).remedy(Remedy::UseLimit)
        }
    }
}

/// Whether a day lies in the policy's winter, which may run over the turn of the year.
pub(super) fn is_winter(policy: &Policy, day: Day) -> bool {
    let (first, last, month) = (policy.winter_first_month(), policy.winter_last_month(), day.date().month());
    if first <= last { (first..=last).contains(&month) } else { month >= first || month <= last }
}
