//! What has to leave the hall.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, hall},
    tables::{at_most, not_longer},
};
use crate::{
    decision::{Comparison, Decision, Finding, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
    unit::Unit,
};

words! {
    /// Things that stand about in a hall.
    pub enum HallThing {
        /// Chairs.
        Chair,
        /// Coat racks.
        CoatRack,
        /// Turntables.
        Turntable,
        /// Cup racks.
        HallCupRack,
        /// Wedding props.
        WeddingProp,
        /// Anything else.
        OtherThing,
    }
}

/// So many of a thing in the hall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HallCount {
    /// What it is.
    pub thing: HallThing,
    /// How many stand in the hall, from 0.
    pub in_hall: u32,
    /// How many the approved list needs; of cup racks also those that are hidden under the landing tables for clearing. Left
    /// out, that is not known.
    pub needed: Option<u32>,
}

/// What stands in the hall.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HallContents {
    /// The things, at least one, each once.
    pub things: Vec<HallCount>,
}

/// So many of a thing to be taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Surplus {
    /// What it is.
    pub thing: HallThing,
    /// How many are too many.
    pub count: u32,
}

/// What has to leave the hall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct HallChecked {
    /// The things that are too many, in the order given.
    pub surplus: Vec<Surplus>,
}

/// Says which things have to leave the hall: whatever is beyond the approved list.
///
/// # Errors
/// [`InvalidInput`] where nothing is counted, a thing is counted twice or a count is above 1000.
///
/// ```
/// use clausebook::{Verdict, banquet::{self, HallContents, HallCount, HallThing, Policy}};
/// let chairs = HallCount { thing: HallThing::Chair, in_hall: 210, needed: Some(200) };
/// let decision = banquet::hall_surplus(&Policy::default(), &HallContents { things: vec![chairs] }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Refused);
/// assert_eq!(decision.value().unwrap().surplus[0].count, 10);
/// ```
#[rule(cites(hall::REMOVE_SURPLUS, hall::NO_SURPLUS_STORED_INSIDE))]
pub fn hall_surplus(policy: &Policy, case: &HallContents) -> Result<Decision<HallChecked>, InvalidInput> {
    let mut faults = Faults::new();
    faults.not_empty("things", &case.things);
    not_longer("things", &case.things, &mut faults);
    for (place, entry) in case.things.iter().enumerate() {
        let path = |field: &str| alloc::format!("things[{place}].{field}");
        at_most(path("in_hall"), entry.in_hall, &mut faults);
        at_most(path("needed"), entry.needed.unwrap_or_default(), &mut faults);
        if case.things.iter().take(place).any(|earlier| earlier.thing == entry.thing) {
            let expected = ("each entry once", "每项只出现一次");
            faults.push(Fault::new(Code::Duplicate, path("thing"), expected).got(entry.thing));
        }
    }
    faults.check()?;
    let mut findings = policy.findings();
    let mut surplus = Vec::new();
    for (place, entry) in case.things.iter().enumerate() {
        let over = entry.needed.map(|needed| (needed, entry.in_hall.saturating_sub(needed)));
        let clauses = [hall::REMOVE_SURPLUS, hall::NO_SURPLUS_STORED_INSIDE];
        findings.each(&clauses, |clause| match over {
            None => Finding::unknown(clause, entry.thing.word()).at(place),
            Some((needed, over)) => {
                let finding = if over == 0 { Finding::met(clause) } else { Finding::breached(clause) };
                let finding = finding.at(place).what(entry.thing.word()).seen(Number::whole(entry.in_hall));
                let finding = finding.limit(Comparison::AtMost, Number::whole(needed)).unit(Unit::Count);
                if over == 0 { finding } else { finding.by(Number::whole(over)).remedy(Remedy::LowerToLimit) }
            }
        });
        if let Some((_, count)) = over.filter(|(_, over)| *over > 0) {
            surplus.push(Surplus { thing: entry.thing, count });
        }
    }
    Ok(findings.decide(Some(HallChecked { surplus })))
}
