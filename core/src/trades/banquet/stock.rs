//! What a service station holds.

use alloc::{format, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, service, stock},
    tables::{at_hand, at_most, from_one, needed},
};
use crate::{
    book::Figure,
    clause::Clause,
    decision::{Decision, Finding, Findings},
    invalid::{Code, Fault, Faults, InvalidInput},
};

words! {
    /// What a service station holds.
    pub enum StockItem {
        /// Bone plates.
        BonePlate,
        /// Soup bowls.
        SoupBowl,
        /// Ashtrays.
        Ashtray,
        /// Glasses, of all kinds together.
        Glass,
        /// Chopsticks, in pairs.
        Chopsticks,
        /// Small porcelain spoons.
        PorcelainSpoon,
        /// Trays.
        Tray,
        /// Debris tongs.
        DebrisTongs,
        /// Towel tongs.
        TowelTongs,
        /// Towels for wiping plate rims.
        RimWipingTowel,
        /// Vinegar, in bottles.
        Vinegar,
        /// Vinegar pots.
        VinegarPot,
        /// Sauce dishes.
        SauceDish,
        /// Wine openers.
        WineOpener,
        /// Beer openers.
        BeerOpener,
        /// Tea cups.
        TeaCup,
        /// Paper napkins, in packs.
        PaperNapkins,
        /// Toothpicks, in packs.
        Toothpicks,
        /// Takeaway bags, in rolls.
        TakeawayBags,
        /// Matches, in boxes.
        Matches,
    }
}

words! {
    /// In what a thing is counted.
    pub enum StockUnit {
        /// Single pieces.
        Piece,
        /// Pairs.
        Pair,
        /// Bottles.
        Bottle,
        /// Packs.
        Pack,
        /// Rolls.
        Roll,
        /// Boxes.
        MatchBox,
    }
}

words! {
    /// Where spare things of a service station are kept.
    pub enum SparesPlace {
        /// Inside the service station.
        InsideServiceStation,
        /// In a white collecting box under the table skirt.
        WhiteBoxUnderSkirt,
    }
}

/// What a service station has to serve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StationCase {
    /// The tables that it serves, 0 to 1000.
    pub tables_served: u32,
    /// The seats of a table, 1 to 1000.
    pub seats_per_table: u32,
    /// How many kinds of glass are in use at the banquet, 0 to 1000.
    pub glass_kinds: u32,
    /// Whether the station has a cupboard; left out, the spares go into the box, which is always right.
    pub has_cupboard: Option<bool>,
}

/// One thing that a service station holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StockLine {
    /// What it is.
    pub item: StockItem,
    /// In what it is counted.
    pub unit: StockUnit,
    /// The least that passes.
    pub min: u32,
    /// What to prepare.
    pub prepare: u32,
}

/// What a service station holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Stock {
    /// Each thing, in the order of the book.
    pub lines: Vec<StockLine>,
    /// Where spare tea cups, paper napkins, toothpicks, takeaway bags and matches are kept.
    pub spares_in: SparesPlace,
}

impl StationCase {
    fn check(self) -> Result<(), InvalidInput> {
        let mut faults = Faults::new();
        at_most("tables_served", self.tables_served, &mut faults);
        from_one("seats_per_table", self.seats_per_table, &mut faults);
        at_most("glass_kinds", self.glass_kinds, &mut faults);
        faults.check()
    }
}

/// How much of a thing: for each table served, or for the station.
enum Rate {
    Table(u32),
    Station(u32, u32),
}

impl StockItem {
    pub(super) fn clause(self) -> Clause {
        self.rule().0
    }

    fn unit(self) -> StockUnit {
        match self {
            Self::Chopsticks => StockUnit::Pair,
            Self::Vinegar => StockUnit::Bottle,
            Self::PaperNapkins | Self::Toothpicks => StockUnit::Pack,
            Self::TakeawayBags => StockUnit::Roll,
            Self::Matches => StockUnit::MatchBox,
            _ => StockUnit::Piece,
        }
    }

    /// The clause, the figure that it gives, and whether that is a table's.
    fn rule(self) -> (Clause, Figure, bool) {
        match self {
            Self::BonePlate => (stock::BONE_PLATES, stock::bone_plates::PER_TABLE, true),
            Self::SoupBowl => (stock::SOUP_BOWLS, stock::soup_bowls::PER_TABLE, true),
            Self::Ashtray => (stock::ASHTRAYS, stock::ashtrays::PER_TABLE, true),
            Self::Glass => (stock::GLASSES, stock::glasses::PER_TABLE_PER_GLASS_KIND, true),
            Self::Chopsticks => (stock::CHOPSTICKS, stock::chopsticks::PER_TABLE, true),
            Self::PorcelainSpoon => (stock::PORCELAIN_SPOONS, stock::porcelain_spoons::PER_TABLE, true),
            Self::Tray => (stock::TRAYS, stock::trays::PER_SERVICE_STATION_MIN, false),
            Self::DebrisTongs => (stock::DEBRIS_TONGS, stock::debris_tongs::PER_SERVICE_STATION_MIN, false),
            Self::TowelTongs => (stock::TOWEL_TONGS, stock::towel_tongs::PER_SERVICE_STATION_MIN, false),
            Self::RimWipingTowel => (stock::RIM_TOWELS, stock::rim_towels::PER_SERVICE_STATION_MIN, false),
            Self::Vinegar => (stock::VINEGAR_BOTTLES, stock::vinegar_bottles::PER_SERVICE_STATION, false),
            Self::VinegarPot => (stock::VINEGAR_POT, stock::vinegar_pot::PER_SERVICE_STATION, false),
            Self::SauceDish => (stock::SAUCE_DISHES, stock::sauce_dishes::PER_TABLE, true),
            Self::WineOpener => (stock::WINE_OPENERS, stock::wine_openers::PER_SERVICE_STATION, false),
            Self::BeerOpener => (stock::BEER_OPENERS, stock::beer_openers::PER_SERVICE_STATION, false),
            Self::TeaCup => (stock::TEA_CUPS, stock::tea_cups::PER_TABLE, true),
            Self::PaperNapkins => (stock::PAPER_NAPKINS, stock::paper_napkins::PER_SERVICE_STATION, false),
            Self::Toothpicks => (stock::TOOTHPICKS, stock::toothpicks::PER_SERVICE_STATION, false),
            Self::TakeawayBags => (stock::TAKEAWAY_BAGS, stock::takeaway_bags::PER_SERVICE_STATION, false),
            Self::Matches => (stock::MATCHES, stock::matches::PER_SERVICE_STATION_MIN, false),
        }
    }

    /// The least that passes and what to prepare.
    fn rate(self, policy: &Policy, case: StationCase) -> Rate {
        let (_, figure, per_table) = self.rule();
        let least = figure.value.count();
        match self {
            // The spare plates carry every change that is owed.
            Self::BonePlate => {
                Rate::Table(case.seats_per_table.saturating_mul(policy.plate_changes()).max(least))
            }
            Self::Glass => Rate::Table(least.saturating_mul(case.glass_kinds)),
            Self::Tray => Rate::Station(least, policy.trays_per_station()),
            Self::DebrisTongs => Rate::Station(least, policy.debris_tongs_per_station()),
            Self::TowelTongs => Rate::Station(least, policy.towel_tongs_per_station()),
            Self::RimWipingTowel => Rate::Station(least, policy.rim_towels_per_station()),
            Self::Matches => Rate::Station(least, policy.matches_per_station()),
            _ if per_table => Rate::Table(least),
            _ => Rate::Station(least, least),
        }
    }

    fn line(self, policy: &Policy, case: StationCase) -> StockLine {
        let (min, prepare) = match self.rate(policy, case) {
            Rate::Table(rate) => {
                let all = rate.saturating_mul(case.tables_served);
                (all, all)
            }
            Rate::Station(min, prepare) => (min, prepare),
        };
        StockLine { item: self, unit: self.unit(), min, prepare }
    }
}

/// Works out what a service station holds: the least that passes and what to prepare of each thing.
///
/// Plates, bowls, ashtrays, glasses, chopsticks, spoons, sauce dishes and tea cups follow the tables that it serves, the rest is
/// so much a station. Of what the source gives as a range the lower end passes and the upper is prepared. Bone plates are
/// the greater of the book's number and the plates that the guests' changes need. Glasses are counted for each kind in use.
///
/// # Errors
/// [`InvalidInput`] where a count is more than 1000 or a table has no seat.
///
/// ```
/// use clausebook::banquet::{self, Policy, StationCase, StockItem};
/// let case = StationCase { tables_served: 4, seats_per_table: 10, glass_kinds: 3, has_cupboard: None };
/// let decision = banquet::station_stock(&Policy::default(), &case).unwrap();
/// let of = |item| decision.value().unwrap().lines.iter().find(|line| line.item == item).copied().unwrap();
/// assert_eq!(of(StockItem::BonePlate).prepare, 48);
/// assert_eq!(of(StockItem::Glass).prepare, 24);
/// assert_eq!((of(StockItem::Tray).min, of(StockItem::Tray).prepare), (2, 3));
/// ```
#[rule(cites(service::PLATE_CHANGE_MIN, stock::SPARES_STORAGE), as_in(super::stock::stock_check))]
pub fn station_stock(policy: &Policy, case: &StationCase) -> Result<Decision<Stock>, InvalidInput> {
    case.check()?;
    let stock = stock_of(policy, *case);
    let mut findings = policy.findings();
    for line in &stock.lines {
        findings.push(needed(line.item.clause(), line.item.word(), line.prepare));
    }
    findings.push(needed(service::PLATE_CHANGE_MIN, "bone_plate_change", policy.plate_changes()));
    findings.push(Finding::met(stock::SPARES_STORAGE).what("spares").seen(stock.spares_in.word()));
    Ok(findings.decide(Some(stock)))
}

/// What a station that is known to be in order holds.
pub(super) fn stock_of(policy: &Policy, case: StationCase) -> Stock {
    let lines = StockItem::ALL.iter().map(|item| item.line(policy, case)).collect();
    let spares_in = match case.has_cupboard {
        Some(true) => SparesPlace::InsideServiceStation,
        Some(false) | None => SparesPlace::WhiteBoxUnderSkirt,
    };
    Stock { lines, spares_in }
}

/// So much of a thing at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HeldItem {
    /// What it is.
    pub item: StockItem,
    /// How much of it, in its unit, from 0.
    pub count: u32,
}

/// What a service station holds, counted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StockCount {
    /// What the station has to serve.
    pub station: StationCase,
    /// What was counted, each thing once; of what is left out it is not known.
    #[serde(default)]
    pub held: Vec<HeldItem>,
}

/// A thing of which there is too little.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Shortfall {
    /// What it is.
    pub item: StockItem,
    /// How much is lacking of the least that passes.
    pub short: u32,
    /// How much is lacking of what is to be prepared.
    pub to_prepare: u32,
}

/// What a service station lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StockChecked {
    /// What lacks of the least that passes, in the order of the book.
    pub lacking: Vec<Shortfall>,
}

/// Holds what a service station has against what it needs: [`station_stock`].
///
/// Less than the least of a thing is refused, more is no fault, and what was not counted is not known.
///
/// # Errors
/// [`InvalidInput`] as [`station_stock`], or where a thing is counted twice.
///
/// ```
/// use clausebook::{Verdict, banquet::{self, HeldItem, Policy, StationCase, StockCount, StockItem}};
/// let station = StationCase { tables_served: 1, seats_per_table: 10, glass_kinds: 1, has_cupboard: None };
/// let held = vec![HeldItem { item: StockItem::Ashtray, count: 1 }];
/// let decision = banquet::stock_check(&Policy::default(), &StockCount { station, held }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Refused);
/// assert_eq!(decision.value().unwrap().lacking[0].short, 1);
/// ```
#[rule(cites(
    stock::BONE_PLATES,
    stock::SOUP_BOWLS,
    stock::ASHTRAYS,
    stock::GLASSES,
    stock::CHOPSTICKS,
    stock::PORCELAIN_SPOONS,
    stock::TRAYS,
    stock::DEBRIS_TONGS,
    stock::TOWEL_TONGS,
    stock::RIM_TOWELS,
    stock::VINEGAR_BOTTLES,
    stock::VINEGAR_POT,
    stock::SAUCE_DISHES,
    stock::WINE_OPENERS,
    stock::BEER_OPENERS,
    stock::TEA_CUPS,
    stock::PAPER_NAPKINS,
    stock::TOOTHPICKS,
    stock::TAKEAWAY_BAGS,
    stock::MATCHES
))]
pub fn stock_check(policy: &Policy, case: &StockCount) -> Result<Decision<StockChecked>, InvalidInput> {
    case.station.check().map_err(|error| error.below("station"))?;
    let mut faults = Faults::new();
    check_held(&case.held, &mut faults);
    faults.check()?;
    let mut findings = policy.findings();
    let lacking = compare(&stock_of(policy, case.station), &case.held, &mut findings);
    Ok(findings.decide(Some(StockChecked { lacking })))
}

/// Notes a fault for everything that is counted twice.
pub(super) fn check_held(held: &[HeldItem], faults: &mut Faults) {
    for (place, entry) in held.iter().enumerate() {
        if held.iter().take(place).any(|earlier| earlier.item == entry.item) {
            let expected = ("each entry once", "每项只出现一次");
            faults.push(Fault::new(Code::Duplicate, format!("held[{place}].item"), expected).got(entry.item));
        }
    }
}

/// What lacks of a station's stock.
pub(super) fn compare(stock: &Stock, held: &[HeldItem], findings: &mut Findings) -> Vec<Shortfall> {
    let mut lacking = Vec::new();
    for line in &stock.lines {
        let count = held.iter().find(|entry| entry.item == line.item).map(|entry| entry.count);
        findings.push(at_hand(line.item.clause(), line.item.word(), count, line.min));
        if let Some(count) = count.filter(|count| *count < line.min) {
            let short = line.min.saturating_sub(count);
            lacking.push(Shortfall { item: line.item, short, to_prepare: line.prepare.saturating_sub(count) });
        }
    }
    lacking
}
