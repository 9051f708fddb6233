//! What becomes of the money when one side does not keep the contract.

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, payment};
use crate::{
    decision::{Comparison, Decision, Finding},
    invalid::{Code, Fault, InvalidInput},
    money::{Money, Rate},
    unit::Unit,
};

words! {
    /// Who does not keep the contract.
    pub enum DefaultingParty {
        /// The couple.
        Couple,
        /// The company.
        Company,
    }
}

/// A contract that one side does not keep.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BrokenContract {
    /// The total of the budget sheet, in CNY.
    pub budget_total: Money,
    /// The whole deposit that the contract asks for, in CNY, at most the total; left out, the policy's share of the total.
    pub agreed_deposit: Option<Money>,
    /// What the couple has paid in all, in CNY; left out, that is not known.
    pub paid: Option<Money>,
    /// Who does not keep the contract.
    pub defaulting_party: DefaultingParty,
}

/// What of the money is earnest money, and who keeps what; `kept` + `returned` = paid where the couple breaks the contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EarnestShare {
    /// What counts as earnest money, in CNY.
    pub earnest: Money,
    /// What is mere prepayment, in CNY.
    pub prepayment: Money,
    /// What the company keeps, in CNY.
    pub kept: Money,
    /// What the company returns, in CNY: the earnest money twice where it breaks the contract itself.
    pub returned: Money,
}

/// Works out what of a wedding's payments is earnest money, and what of it is forfeited or returned twice.
///
/// Earnest money is what was paid of the deposit, but at most 20 % of the budget total by Civil Code art. 586, rounded down
/// so that the ceiling holds; the rest is prepayment and goes back. The couple that does not keep the contract loses the
/// earnest money; the company that does not returns it twice. Other rights by statute are untouched.
///
/// # Errors
/// [`InvalidInput`] where the agreed deposit is more than the total, or twice the earnest money is beyond what is taken.
///
/// ```
/// use clausebook::{Money, wedding::{self, BrokenContract, DefaultingParty, Policy}};
/// let yuan = |yuan: i64| Money::from_fen(yuan * 100).unwrap();
/// let decision = wedding::earnest_share(&Policy::default(), &BrokenContract {
///     budget_total: yuan(100_000),
///     agreed_deposit: None,
///     paid: Some(yuan(30_000)),
///     defaulting_party: DefaultingParty::Couple,
/// }).unwrap();
/// let share = decision.value().unwrap();
/// assert_eq!((share.kept, share.returned), (yuan(20_000), yuan(10_000)));
/// ```
#[rule(cites(payment::CONTRACT_DEPOSIT, payment::DEPOSIT_RATE))]
pub fn earnest_share(policy: &Policy, case: &BrokenContract) -> Result<Decision<EarnestShare>, InvalidInput> {
    let total = case.budget_total;
    if let Some(agreed) = case.agreed_deposit.filter(|agreed| *agreed > total) {
        let expected = (alloc::format!("at most budget_total ({total})"), alloc::format!("不超过 budget_total({total})"));
        return Err(Fault::new(Code::OutOfRange, "agreed_deposit", expected).got(agreed).into());
    }
    let mut findings = policy.findings();
    let Some(paid) = case.paid else {
        findings.push(Finding::unknown(payment::DEPOSIT_RATE, "paid"));
        return Ok(findings.decide(None));
    };
    let deposit = case.agreed_deposit.unwrap_or_else(|| total.share_rounded(policy.deposit_rate()));
    let ceiling = total.share_rounded_down(Rate::new(payment::deposit_rate::EARNEST_RATE_MAX.value));
    let earnest = paid.min(deposit).min(ceiling);
    let prepayment = paid.less(earnest);
    let (kept, returned) = match case.defaulting_party {
        DefaultingParty::Couple => (earnest, prepayment),
        DefaultingParty::Company => (Money::ZERO, twice(earnest, prepayment)?),
    };
    findings.push(Finding::met(payment::CONTRACT_DEPOSIT).what("contract_deposit").seen(deposit).unit(Unit::Cny));
    let finding = Finding::met(payment::DEPOSIT_RATE).what("earnest").seen(earnest);
    findings.push(finding.limit(Comparison::AtMost, ceiling).unit(Unit::Cny));
    Ok(findings.decide(Some(EarnestShare { earnest, prepayment, kept, returned })))
}

fn twice(earnest: Money, prepayment: Money) -> Result<Money, InvalidInput> {
    Money::sum([earnest, earnest, prepayment]).ok_or_else(|| {
        let expected = ("an amount that can be returned with the earnest money twice", "双倍返还定金后仍可表示的金额");
        Fault::new(Code::OutOfRange, "paid", expected).into()
    })
}
