//! Where waste, clearing equipment, spares and drinks are put.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, clearing, drinks, station, stock};
use crate::{
    clause::Clause,
    decision::{Comparison, Decision, Finding, Remedy},
    invalid::InvalidInput,
};

words! {
    /// A thing that has its place.
    pub enum Thing {
        /// Rubbish among dirty ware.
        Rubbish,
        /// Food slops, wherever they come from.
        FoodSlops,
        /// Leftover rubbish cleared from the banquet tables.
        TableRubbish,
        /// Collecting boxes for tableware that are in use.
        TablewareCollectingBox,
        /// Cup racks that are in use.
        CupRack,
        /// Large rubbish bins.
        LargeRubbishBin,
        /// The linen cart.
        LinenCart,
        /// Spare tea cups, paper napkins, toothpicks, takeaway bags and matches.
        Spares,
        /// Empty bottles.
        EmptyBottles,
        /// Drinks that are not finished.
        UnfinishedDrinks,
    }
}

words! {
    /// A place for a thing.
    pub enum PlaceFor {
        /// The rubbish bin.
        RubbishBin,
        /// The slop bucket.
        SlopBucket,
        /// The banquet waste bin beside a stand.
        BanquetWasteBin,
        /// Under the landing table, hidden by its skirt.
        UnderLandingTable,
        /// The place that the hotel designates.
        DesignatedPlace,
        /// Inside the service station.
        InsideServiceStation,
        /// A white collecting box under the table skirt.
        WhiteBoxUnderSkirt,
        /// Anywhere else.
        AnotherPlace,
    }
}

impl Thing {
    /// Its clause, and the places of which any will do.
    const fn rule(self) -> (Clause, &'static [PlaceFor]) {
        match self {
            Self::Rubbish => (clearing::RUBBISH_INTO_BIN, &[PlaceFor::RubbishBin]),
            Self::FoodSlops => (clearing::SLOPS_INTO_SLOP_BUCKET, &[PlaceFor::SlopBucket]),
            Self::TableRubbish => (station::WASTE_BIN_USE, &[PlaceFor::BanquetWasteBin]),
            Self::TablewareCollectingBox | Self::CupRack => {
                (clearing::BOXES_UNDER_SKIRT, &[PlaceFor::UnderLandingTable])
            }
            Self::LargeRubbishBin | Self::LinenCart => {
                (clearing::BINS_AT_DESIGNATED_PLACE, &[PlaceFor::DesignatedPlace])
            }
            Self::Spares => {
                (stock::SPARES_STORAGE, &[PlaceFor::InsideServiceStation, PlaceFor::WhiteBoxUnderSkirt])
            }
            Self::EmptyBottles => (drinks::EMPTIES_FOR_COUNT, &[PlaceFor::DesignatedPlace]),
            Self::UnfinishedDrinks => (drinks::LEFTOVERS_FOR_TAKEAWAY, &[PlaceFor::DesignatedPlace]),
        }
    }
}

/// A thing to be put away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PutAway {
    /// What it is.
    pub thing: Thing,
    /// Where it was put; left out, it is asked where it goes.
    pub put_at: Option<PlaceFor>,
}

/// Where a thing goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Places {
    /// Any of these will do.
    pub any_of: Vec<PlaceFor>,
}

/// Says where waste, clearing equipment, spare things, empty bottles and unfinished drinks go, and whether one was put there.
///
/// # Errors
/// None beyond what cannot be read.
///
/// ```
/// use clausebook::{Verdict, banquet::{self, PlaceFor, Policy, PutAway, Thing}};
/// let slops = |put_at| PutAway { thing: Thing::FoodSlops, put_at };
/// let asked = banquet::place_for(&Policy::default(), &slops(None)).unwrap();
/// assert_eq!(asked.value().unwrap().any_of, [PlaceFor::SlopBucket]);
/// let wrong = banquet::place_for(&Policy::default(), &slops(Some(PlaceFor::RubbishBin))).unwrap();
/// assert_eq!(wrong.verdict(), Verdict::Refused);
/// ```
#[rule(cites(
    clearing::RUBBISH_INTO_BIN,
    clearing::SLOPS_INTO_SLOP_BUCKET,
    station::WASTE_BIN_USE,
    stock::SPARES_STORAGE,
    clearing::BOXES_UNDER_SKIRT,
    clearing::BINS_AT_DESIGNATED_PLACE,
    drinks::EMPTIES_FOR_COUNT,
    drinks::LEFTOVERS_FOR_TAKEAWAY
))]
pub fn place_for(policy: &Policy, case: &PutAway) -> Result<Decision<Places>, InvalidInput> {
    let (clause, places) = case.thing.rule();
    let mut findings = policy.findings();
    let first = places.first().map_or("", |place| place.word());
    findings.push(match case.put_at {
        None => Finding::met(clause).what(case.thing.word()).limit(Comparison::Equal, first),
        Some(at) if places.contains(&at) => Finding::met(clause).what(case.thing.word()).seen(at.word()),
        Some(at) => {
            let finding = Finding::breached(clause).what(case.thing.word()).seen(at.word());
            finding.limit(Comparison::Equal, first).remedy(Remedy::UseLimit)
        }
    });
    Ok(findings.decide(Some(Places { any_of: places.to_vec() })))
}
