//! What a service for social organisations costs.

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, society_annual_check, society_registration},
    society::{SocietyService, other_province},
};
use crate::{
    decision::{Comparison, Decision, Finding},
    invalid::{Code, Fault, InvalidInput},
    money::Money,
    unit::Unit,
};

/// Applications of one organisation for one service.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FeeCase {
    /// The service.
    pub service: SocietyService,
    /// How many applications, from 1; the number of their papers does not count.
    #[serde(default = "one")]
    pub applications: u32,
    /// Whether they have been accepted: the fee falls due with the acceptance.
    #[serde(default)]
    pub accepted: bool,
    /// What has been paid, in CNY, from 0.00; left out, that is not known.
    pub paid: Option<Money>,
}

const fn one() -> u32 {
    1
}

/// The fee, and what is still due of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FeeDue {
    /// The fee in CNY; nothing where the tariff is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee: Option<Money>,
    /// What is still to be paid in CNY, at acceptance; nothing where fee or payment is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub still_due: Option<Money>,
    /// What was paid too much and goes back, in CNY; nothing where fee or payment is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overpaid: Option<Money>,
}

/// Says what founding registrations or annual checks cost, and what is still to be paid.
///
/// A founding registration costs the policy's fee, 5 CNY by the book, for each application, due when it is accepted; an
/// annual check costs nothing. Where the policy names the measures of another province, that province's fee holds, which
/// the source leaves open.
///
/// # Errors
/// [`InvalidInput`] where there is no application, or so many that their fee lies beyond the greatest amount.
///
/// ```
/// use clausebook::{community_office::{self, FeeCase, Policy, SocietyService}, Money};
/// let decision = community_office::society_fee(&Policy::default(), &FeeCase {
///     service: SocietyService::FoundingRegistration,
///     applications: 2,
///     accepted: false,
///     paid: Some(Money::ZERO),
/// }).unwrap();
/// assert_eq!(decision.value().unwrap().fee, Money::from_fen(1_000));
/// ```
#[rule(cites(society_registration::FEE, society_annual_check::MATERIALS))]
pub fn society_fee(policy: &Policy, case: &FeeCase) -> Result<Decision<FeeDue>, InvalidInput> {
    if case.applications == 0 {
        let expected = ("at least one application", "至少一件申请");
        return Err(Fault::new(Code::OutOfRange, "applications", expected).got(case.applications).into());
    }
    let mut findings = policy.findings();
    let fee = match case.service {
        SocietyService::AnnualCheck => {
            findings.push(Finding::met(society_annual_check::MATERIALS).what("fee").seen(Money::ZERO));
            Some(Money::ZERO)
        }
        SocietyService::FoundingRegistration => {
            let fee = tariff(policy).map(|fee| all(fee, case.applications)).transpose()?;
            findings.push(match fee {
                Some(fee) => standing(case, fee),
                None => Finding::open(society_registration::FEE, "other_province_fee"),
            });
            fee
        }
    };
    let balance = fee.zip(case.paid);
    let value = FeeDue {
        fee,
        still_due: balance.map(|(fee, paid)| fee.less(paid)),
        overpaid: balance.map(|(fee, paid)| paid.less(fee)),
    };
    Ok(findings.decide(Some(value)))
}

/// The fee of all applications together.
fn all(fee: Money, applications: u32) -> Result<Money, Fault> {
    fee.times(applications).ok_or_else(|| {
        let expected = ("fewer applications: their fee lies beyond the greatest amount", "申请件数过多,费用超出金额上限");
        Fault::new(Code::OutOfRange, "applications", expected).got(applications)
    })
}

/// The fee of one application.
fn tariff(policy: &Policy) -> Option<Money> {
    match other_province(policy) {
        Some(_) => policy.other_province_fee(),
        None => Some(policy.registration_fee()),
    }
}

fn standing(case: &FeeCase, fee: Money) -> Finding {
    let clause = society_registration::FEE;
    match case.paid {
        _ if !case.accepted || fee == Money::ZERO => Finding::met(clause).what("registration_fee").seen(fee),
        None => Finding::unknown(clause, "paid").limit(Comparison::AtLeast, fee),
        Some(paid) if paid >= fee => Finding::met(clause).what("registration_fee").seen(fee),
        Some(paid) => Finding::missing(clause, "registration_fee")
            .seen(paid)
            .limit(Comparison::AtLeast, fee)
            .by(fee.less(paid))
            .unit(Unit::Cny),
    }
}
