//! Food trolleys and slop buckets, shared out among the banquets of a meal.

use alloc::{string::String, vec, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, dispatch},
    tables::{at_most, count_of, from_one, needed, not_longer},
};
use crate::{
    decision::{Comparison, Decision, Finding, Remedy},
    invalid::{Faults, InvalidInput},
    measure::Number,
    time::Instant,
    unit::Unit,
};

/// A banquet that shares the trolleys with others.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SharingBanquet {
    /// What it is called, not blank.
    pub name: String,
    /// Its tables, 1 to 1000.
    pub tables: u32,
    /// When it starts; left out, it comes after those whose start is known.
    pub starts_at: Option<Instant>,
}

/// The banquets of a meal and what is at hand.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SharedStock {
    /// The banquets, at least one, each name once.
    pub banquets: Vec<SharingBanquet>,
    /// The food trolleys at hand, 0 to 1000.
    pub food_trolleys: u32,
    /// The slop buckets at hand, 0 to 1000.
    pub slop_buckets: u32,
}

/// What a banquet gets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Allotted {
    /// The banquet.
    pub name: String,
    /// Its food trolleys.
    pub food_trolleys: u32,
    /// Its slop buckets.
    pub slop_buckets: u32,
}

/// What every banquet gets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Allotment {
    /// The banquets in the order given.
    pub banquets: Vec<Allotted>,
    /// How many food trolleys are lacking for one each.
    pub trolleys_short: u32,
    /// How many slop buckets are lacking for one each.
    pub buckets_short: u32,
}

/// Shares food trolleys and slop buckets out among the banquets of a meal, by their tables; all of them are given out.
///
/// A banquet whose share would be less than one gets one and drops out, the rest share what is left by the largest remainder,
/// ties to the earlier start, then to the order given. Too few for one each are pending: the larger banquets come first.
///
/// # Errors
/// [`InvalidInput`] where there is no banquet, a name is blank or there twice, a banquet has no table, or a count is above 1000.
///
/// ```
/// use clausebook::banquet::{self, Policy, SharedStock, SharingBanquet};
/// let of = |name: &str, tables| SharingBanquet { name: name.into(), tables, starts_at: None };
/// let decision = banquet::allot_trolleys(&Policy::default(), &SharedStock {
///     banquets: vec![of("A", 30), of("B", 9), of("C", 1)],
///     food_trolleys: 8,
///     slop_buckets: 4,
/// }).unwrap();
/// let trolleys: Vec<u32> = decision.value().unwrap().banquets.iter().map(|banquet| banquet.food_trolleys).collect();
/// assert_eq!(trolleys, [5, 2, 1]);
/// ```
#[rule(cites(dispatch::ALLOCATE_TROLLEYS_AND_BUCKETS))]
pub fn allot_trolleys(policy: &Policy, case: &SharedStock) -> Result<Decision<Allotment>, InvalidInput> {
    let mut faults = Faults::new();
    faults.not_empty("banquets", &case.banquets);
    not_longer("banquets", &case.banquets, &mut faults);
    faults.each_name_once("banquets", case.banquets.iter().map(|banquet| banquet.name.as_str()));
    for (place, banquet) in case.banquets.iter().enumerate() {
        from_one(alloc::format!("banquets[{place}].tables"), banquet.tables, &mut faults);
    }
    at_most("food_trolleys", case.food_trolleys, &mut faults);
    at_most("slop_buckets", case.slop_buckets, &mut faults);
    faults.check()?;

    let mut findings = policy.findings();
    let trolleys = share(&case.banquets, case.food_trolleys);
    let buckets = share(&case.banquets, case.slop_buckets);
    let mut short = |what, stock: u32| {
        let least = count_of(&case.banquets);
        let short = least.saturating_sub(stock);
        let clause = dispatch::ALLOCATE_TROLLEYS_AND_BUCKETS;
        findings.push(if short == 0 {
            needed(clause, what, stock)
        } else {
            let finding = Finding::missing(clause, what).seen(Number::whole(stock)).unit(Unit::Count);
            let finding = finding.limit(Comparison::AtLeast, Number::whole(least)).by(Number::whole(short));
            finding.remedy(Remedy::RaiseToLimit)
        });
        short
    };
    let trolleys_short = short("food_trolley", case.food_trolleys);
    let buckets_short = short("slop_bucket", case.slop_buckets);
    let shares = case.banquets.iter().zip(trolleys.into_iter().zip(buckets));
    let banquets = shares.map(|(banquet, (food_trolleys, slop_buckets))| Allotted {
        name: banquet.name.clone(),
        food_trolleys,
        slop_buckets,
    });
    let banquets = banquets.collect();
    Ok(findings.decide(Some(Allotment { banquets, trolleys_short, buckets_short })))
}

/// The places of the banquets, the earlier start first, then in the order given.
fn by_start(banquets: &[SharingBanquet]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..banquets.len()).collect();
    let start = |place: &usize| banquets.get(*place).and_then(|banquet| banquet.starts_at);
    places.sort_by_key(|place| (start(place).is_none(), start(place)));
    places
}

/// How many of `stock` each banquet gets; the shares add up to the stock.
fn share(banquets: &[SharingBanquet], stock: u32) -> Vec<u32> {
    let order = by_start(banquets);
    let tables = |place: usize| banquets.get(place).map_or(0, |banquet| u64::from(banquet.tables));
    let mut shares = vec![0_u32; banquets.len()];
    let mut give = |place: usize, count: u32| {
        if let Some(share) = shares.get_mut(place) {
            *share = share.saturating_add(count);
        }
    };
    if stock < count_of(banquets) {
        let mut larger = order;
        larger.sort_by_key(|place| core::cmp::Reverse(tables(*place)));
        let given = usize::try_from(stock).unwrap_or(usize::MAX);
        larger.into_iter().take(given).for_each(|place| give(place, 1));
        return shares;
    }
    let mut left = u64::from(stock);
    let mut sharing = order;
    // Whoever would get less than one gets one and drops out, until nobody does.
    let all = loop {
        let all: u64 = sharing.iter().map(|place| tables(*place)).fold(0, u64::saturating_add);
        let (small, rest): (Vec<usize>, Vec<usize>) =
            sharing.iter().partition(|place| left.saturating_mul(tables(**place)) < all);
        sharing = rest;
        if small.is_empty() {
            break all.max(1);
        }
        for place in small {
            give(place, 1);
            left = left.saturating_sub(1);
        }
    };
    let quota = |place: usize| left.saturating_mul(tables(place));
    let mut over = left;
    for place in &sharing {
        let whole = quota(*place).checked_div(all).unwrap_or_default();
        over = over.saturating_sub(whole);
        give(*place, u32::try_from(whole).unwrap_or(u32::MAX));
    }
    sharing.sort_by_key(|place| core::cmp::Reverse(quota(*place).checked_rem(all).unwrap_or_default()));
    let over = usize::try_from(over).unwrap_or(usize::MAX);
    sharing.into_iter().take(over).for_each(|place| give(place, 1));
    shares
}
