//! A promotion that lowers the room rate, and what the online agency's prices become.

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, agency_booking};
use crate::{
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    money::Money,
    time::{Day, Instant},
    unit::Unit,
};

/// A promotion, and the prices of a room type at one online agency.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RateChange {
    /// The present.
    pub now: Instant,
    /// The house's room rate before, in CNY, above 0.00.
    pub house_rate_before: Money,
    /// The house's room rate during the promotion, in CNY.
    pub house_rate_after: Money,
    /// The agency's selling price before, in CNY.
    pub selling_price: Money,
    /// The floor price before, which is what the hotel gets from the agency, in CNY.
    pub floor_price: Money,
    /// The selling price that the agency agreement fixes for the promotion, in CNY; left out, it fixes none.
    pub agreed_selling_price: Option<Money>,
    /// The floor price that the agency agreement fixes for the promotion, in CNY; left out, it fixes none.
    pub agreed_floor_price: Option<Money>,
    /// The first night of the promotion.
    pub first_night: Day,
    /// The last night of the promotion.
    pub last_night: Day,
    /// The night that is asked for; left out, one of the promotion.
    pub night: Option<Day>,
    /// When the new price takes effect; left out, when the first night's day begins.
    pub effective_at: Option<Instant>,
    /// When the agency was told; left out, it was not.
    pub notified_at: Option<Instant>,
}

/// The agency's prices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AgencyRates {
    /// Whether the promotion moves the prices of that night.
    pub adjusted: bool,
    /// The selling price of that night in CNY.
    pub selling_price: Money,
    /// The floor price of that night in CNY.
    pub floor_price: Money,
    /// When the new price takes effect, in the hotel's zone; nothing where nothing is adjusted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_at: Option<Instant>,
    /// The last moment for the notice, or the midnight before which it has to be given where the policy names days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_by: Option<Instant>,
}

/// Says what an online agency's selling and floor price become when a promotion lowers the room rate, and whether the agency
/// was told in time.
///
/// Both prices move in the proportion of the house rate, each rounded half up to 0.01 CNY, unless the agreement fixes an
/// amount, and only for the nights of the promotion. A rate that is not lowered moves nothing. The agency is told no later
/// than the effective moment; where the policy names days, by the end of the day that lies so many days before.
///
/// # Errors
/// [`InvalidInput`] where the rate before is nothing, the last night lies before the first, or the notice after the present.
///
/// ```
/// use clausebook::{Money, hotel::{self, Policy, RateChange}, time::Day};
/// let day = |text: &str| Day::try_from(text.parse::<chrono::NaiveDate>().unwrap()).unwrap();
/// let yuan = |yuan: i64| Money::from_fen(yuan * 100).unwrap();
/// let decision = hotel::agency_rates(&Policy::default(), &RateChange {
///     now: "2026-05-20T10:00:00+08:00".parse().unwrap(),
///     house_rate_before: yuan(600),
///     house_rate_after: yuan(450),
///     selling_price: yuan(560),
///     floor_price: yuan(500),
///     agreed_selling_price: None,
///     agreed_floor_price: None,
///     first_night: day("2026-06-01"),
///     last_night: day("2026-06-07"),
///     night: None,
///     effective_at: None,
///     notified_at: Some("2026-05-20T09:00:00+08:00".parse().unwrap()),
/// }).unwrap();
/// let rates = decision.value().unwrap();
/// assert_eq!((rates.selling_price, rates.floor_price), (yuan(420), yuan(375)));
/// ```
#[rule(cites(agency_booking::RATE_FOLLOWS_PROMOTION, agency_booking::RATE_CHANGE_NOTICE))]
pub fn agency_rates(policy: &Policy, case: &RateChange) -> Result<Decision<AgencyRates>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    let clause = agency_booking::RATE_FOLLOWS_PROMOTION;
    let lowered = case.house_rate_after < case.house_rate_before;
    let during = case.night.is_none_or(|night| (case.first_night..=case.last_night).contains(&night));
    if !(lowered && during) {
        let finding = if lowered {
            Finding::met(clause).what("night_of_promotion").seen(false)
        } else {
            let finding = Finding::met(clause).what("house_rate").seen(case.house_rate_after);
            finding.limit(Comparison::AtLeast, case.house_rate_before).unit(Unit::Cny)
        };
        findings.push(finding);
        return Ok(findings.decide(Some(AgencyRates {
            adjusted: false,
            selling_price: case.selling_price,
            floor_price: case.floor_price,
            effective_at: None,
            notify_by: None,
        })));
    }
    let moved = |price: Money| price.in_proportion(case.house_rate_before, case.house_rate_after).unwrap_or(price);
    let selling_price = case.agreed_selling_price.unwrap_or_else(|| moved(case.selling_price));
    let floor_price = case.agreed_floor_price.unwrap_or_else(|| moved(case.floor_price));
    for (what, price) in [("online_selling_price", selling_price), ("floor_price", floor_price)] {
        findings.push(Finding::met(clause).what(what).seen(price).unit(Unit::Cny));
    }
    let zone = policy.zone();
    let effective_at = zone.local(case.effective_at.unwrap_or_else(|| zone.start_of(case.first_night).0));
    let notify_by = notice(policy, case, effective_at, &mut findings);
    Ok(findings.decide(Some(AgencyRates {
        adjusted: true,
        selling_price,
        floor_price,
        effective_at: Some(effective_at),
        notify_by: Some(notify_by),
    })))
}

/// Whether the agency was told in time, and until when it is.
fn notice(policy: &Policy, case: &RateChange, effective_at: Instant, findings: &mut Findings) -> Instant {
    let (clause, zone) = (agency_booking::RATE_CHANGE_NOTICE, policy.zone());
    let (notify_by, comparison) = match policy.rate_notice_days() {
        Some(days) => (zone.end_of(zone.day(effective_at).minus(days)).0, Comparison::LessThan),
        None => (effective_at, Comparison::AtMost),
    };
    let seen = zone.local(case.notified_at.unwrap_or(case.now));
    let in_time = comparison.keeps(seen, notify_by);
    let finding = match (case.notified_at, in_time) {
        (Some(_), true) => Finding::met(clause).seen(seen),
        (Some(_), false) => Finding::breached(clause).seen(seen).remedy(Remedy::Nothing),
        (None, true) => Finding::missing(clause, NOTICE).remedy(Remedy::DoNow),
        (None, false) => Finding::breached(clause).seen(seen).remedy(Remedy::DoNow),
    };
    let finding = finding.what(NOTICE).limit(comparison, notify_by);
    let late = finding.by(seen.seconds_since(notify_by)).unit(Unit::Second);
    findings.push(if in_time { Finding { by: None, unit: None, ..late } } else { late });
    notify_by
}

const NOTICE: &str = "notify_agency";

fn check(case: &RateChange) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    if case.house_rate_before == Money::ZERO {
        let expected = ("a rate above 0.00", "大于0.00的房价");
        faults.push(Fault::new(Code::OutOfRange, "house_rate_before", expected).got(case.house_rate_before));
    }
    faults.not_before("last_night", Some(&case.last_night), "first_night", Some(&case.first_night));
    faults.not_after("notified_at", case.notified_at, case.now);
    faults.check()
}
