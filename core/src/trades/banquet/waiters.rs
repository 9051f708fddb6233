//! How many waiters a banquet needs, and who serves which tables.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, staffing, station},
    tables::{Tables, count_of, needed},
};
use crate::{
    decision::{Comparison, Decision, Findings},
    invalid::{Faults, InvalidInput},
    measure::Number,
};

/// The tables to be served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WaitersCase {
    /// The tables that are laid, at least one.
    pub tables: Tables,
}

/// How many waiters are needed, and how many sets of a landing table and a service station they share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Waiters {
    /// Those of the head and guest-of-honour tables, one each.
    pub dedicated: u32,
    /// Those of the other tables.
    pub ordinary: u32,
    /// All of them.
    pub total: u32,
    /// The least sets that pass.
    pub sets_min: u32,
    /// The most sets that pass without a reason.
    pub sets_max: u32,
    /// The sets to plan.
    pub sets: u32,
    /// The numbers of the tables that each waiter serves, the dedicated ones first.
    pub serves: Vec<Vec<u32>>,
}

/// Says how many waiters a banquet needs, which tables each serves, and how many sets of stations they share.
///
/// The head and the guest-of-honour table have a server each who serves no other; of the other tables a waiter serves at
/// most the policy's number, four by the book, and they are shared out as evenly as can be. Two to three waiters share a
/// set: at least a third of them, rounded up, at most half, rounded down, and one set for a lone waiter.
///
/// # Errors
/// [`InvalidInput`] where no table is laid, or more than 1000 of a kind.
///
/// ```
/// use clausebook::banquet::{self, Policy, Tables, WaitersCase};
/// let tables = Tables { head: 1, guest_of_honour: 1, ordinary: 17 };
/// let decision = banquet::waiters_needed(&Policy::default(), &WaitersCase { tables }).unwrap();
/// let waiters = decision.value().unwrap();
/// assert_eq!((waiters.dedicated, waiters.ordinary, waiters.total), (2, 5, 7));
/// assert_eq!((waiters.sets_min, waiters.sets_max, waiters.sets), (3, 3, 3));
/// assert_eq!(waiters.serves[2], [3, 4, 5, 6]);
/// ```
#[rule(cites(
    staffing::TABLES_PER_WAITER_MAX,
    staffing::DEDICATED_FOR_HEAD_AND_HONOUR_TABLES,
    station::STAFF_PER_SET
))]
pub fn waiters_needed(policy: &Policy, case: &WaitersCase) -> Result<Decision<Waiters>, InvalidInput> {
    let mut faults = Faults::new();
    case.tables.check(&mut faults);
    faults.check().map_err(|error| error.below("tables"))?;
    let mut findings = policy.findings();
    let waiters = waiters(policy, case.tables, &mut findings);
    Ok(findings.decide(Some(waiters)))
}

/// The waiters of tables that are known to be in order.
pub(super) fn waiters(policy: &Policy, tables: Tables, findings: &mut Findings) -> Waiters {
    let dedicated = tables.dedicated();
    let most = policy.tables_per_waiter().max(1);
    let ordinary = tables.ordinary.div_ceil(most);
    let total = dedicated.saturating_add(ordinary);
    let mut serves: Vec<Vec<u32>> = (1..=dedicated).map(|table| [table].into()).collect();
    let mut next = dedicated.saturating_add(1);
    for share in shares(tables.ordinary, ordinary) {
        let end = next.saturating_add(share);
        serves.push((next..end).collect());
        next = end;
    }
    if dedicated > 0 {
        findings.push(needed(staffing::DEDICATED_FOR_HEAD_AND_HONOUR_TABLES, "dedicated_server", dedicated));
    }
    if ordinary > 0 {
        let largest = tables.ordinary.div_ceil(ordinary);
        let finding = needed(staffing::TABLES_PER_WAITER_MAX, "tables_per_waiter", largest);
        findings.push(finding.limit(Comparison::AtMost, Number::whole(most)));
    }
    let (sets_min, sets_max) = sets_allowed(total);
    let sets = total.div_ceil(policy.waiters_per_set().max(1)).clamp(sets_min, sets_max);
    findings.push(needed(station::STAFF_PER_SET, "sets", sets));
    Waiters { dedicated, ordinary, total, sets_min, sets_max, sets, serves }
}

/// The least and the most sets of stations for so many waiters.
pub(super) fn sets_allowed(waiters: u32) -> (u32, u32) {
    let sharing = station::staff_per_set::WAITERS_PER_SET_MIN.value.count().max(1);
    let most_sharing = station::staff_per_set::WAITERS_PER_SET_MAX.value.count().max(1);
    let least = waiters.div_ceil(most_sharing).max(1);
    let most = waiters.checked_div(sharing).unwrap_or_default().max(least);
    (least, most)
}

/// `count` things shared out among so many, as evenly as can be, the larger shares first.
pub(super) fn shares(count: u32, among: u32) -> impl Iterator<Item = u32> {
    let even = count.checked_div(among).unwrap_or_default();
    let over = count.checked_rem(among).unwrap_or_default();
    (0..among).map(move |place| if place < over { even.saturating_add(1) } else { even })
}

/// The waiters of each set: neighbours, as evenly as can be.
pub(super) fn sets_of(waiters: &[Vec<u32>], sets: u32) -> Vec<Vec<usize>> {
    let mut next = 0_usize;
    shares(count_of(waiters), sets)
        .map(|share| {
            let end = next.saturating_add(usize::try_from(share).unwrap_or_default());
            let set = (next..end).collect();
            next = end;
            set
        })
        .collect()
}
