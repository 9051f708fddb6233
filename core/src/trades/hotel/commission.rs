//! The month's commission to an online agency: statement, verification, payment, invoice.

use chrono::Datelike;
use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, commission};
use crate::{
    book::Figure,
    clause::Clause,
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
    shapes::schedule::ActState,
    time::{Day, Instant, Zone},
    unit::Unit,
};

/// The commission of one month's nights.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Commission {
    /// The present.
    pub now: Instant,
    /// Any day of the month whose nights are settled; it is settled in the month after.
    pub month: Day,
    /// The last day of the payment period in the agency agreement, as a day of the month in which is settled, 1 to 31; 31 where
    /// the agreement names none. Left out, that is not known.
    pub agreement_last_day: Option<u32>,
    /// When the agency's finance department drew up the statement; left out, it has not.
    pub statement_at: Option<Instant>,
    /// When the hotel's finance department verified it; left out, it has not.
    pub verified_at: Option<Instant>,
    /// When the commission was remitted; left out, it was not.
    pub remitted_at: Option<Instant>,
    /// When the agency's invoice came; left out, it did not.
    pub invoiced_at: Option<Instant>,
}

/// How the commission stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CommissionStatus {
    /// From when on the statement is drawn up, in the hotel's zone.
    pub statement_from: Instant,
    /// The midnight before which it is drawn up.
    pub statement_by: Instant,
    /// How the statement stands.
    pub statement: ActState,
    /// The midnight before which the commission is remitted; nothing where the agreement's day is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remit_by: Option<Instant>,
    /// How the payment stands.
    pub payment: ActState,
    /// What comes next; nothing where the month is complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<&'static str>,
    /// Whether the month's file is complete, the invoice in it.
    pub complete: bool,
}

/// Says how the commission of a month's nights stands: statement, verification, payment and invoice, and what of it is late.
///
/// The agency's statement is due on days 1 to 10 of the month after; the hotel verifies it before anything is paid; the
/// commission is remitted by the 20th, or by the last day of the agreement's payment period where that is earlier, and earlier
/// payment after verification is in time. The month is complete with the agency's invoice, which follows the payment.
///
/// # Errors
/// [`InvalidInput`] where the agreement's day is not 1 to 31, something lies after the present, the verification before the
/// statement, or the invoice before the payment.
///
/// ```
/// use clausebook::{Verdict, hotel::{self, Commission, Policy}, time::Day};
/// let decision = hotel::commission_status(&Policy::default(), &Commission {
///     now: "2026-04-12T10:00:00+08:00".parse().unwrap(),
///     month: Day::try_from("2026-03-31".parse::<chrono::NaiveDate>().unwrap()).unwrap(),
///     agreement_last_day: Some(18),
///     statement_at: Some("2026-04-08T10:00:00+08:00".parse().unwrap()),
///     verified_at: None,
///     remitted_at: None,
///     invoiced_at: None,
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Pending);
/// assert_eq!(decision.value().unwrap().next, Some("hotel_finance_verifies"));
/// ```
#[rule(cites(
    commission::MONTHLY_STATEMENT,
    commission::VERIFY,
    commission::REMIT_MID_MONTH,
    commission::INVOICE_AFTER_RECEIPT
))]
pub fn commission_status(policy: &Policy, case: &Commission) -> Result<Decision<CommissionStatus>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    let zone = policy.zone();
    let first = first_of_next(case.month);
    let end_of = |day: u32| zone.end_of(day_of(first, day)).0;
    let from_day = commission::monthly_statement::OURS_DAY_MIN.value.count();
    let (statement_from, _) = zone.start_of(day_of(first, from_day));
    let statement_by = end_of(policy.statement_until_day());
    let window = Window { clause: commission::MONTHLY_STATEMENT, act: STEPS[0], from: Some(statement_from), by: statement_by };
    let statement = window.judge(case.statement_at.map(|at| zone.local(at)), zone.local(case.now), &mut findings);
    verification(zone, case, &mut findings);
    let latest = end_of(policy.remit_until_day());
    let remit_by = case.agreement_last_day.map(|day| end_of(day).min(latest));
    let window = Window { clause: commission::REMIT_MID_MONTH, act: STEPS[2], from: None, by: remit_by.unwrap_or(latest) };
    let seen = case.remitted_at.unwrap_or(case.now);
    let payment = if remit_by.is_none() && seen < latest {
        findings.push(Finding::unknown(commission::REMIT_MID_MONTH, "agreement_last_day"));
        ActState::Undetermined
    } else {
        window.judge(case.remitted_at.map(|at| zone.local(at)), zone.local(case.now), &mut findings)
    };
    findings.push(match case.invoiced_at {
        Some(at) => Finding::met(commission::INVOICE_AFTER_RECEIPT).what(STEPS[3]).seen(zone.local(at)),
        None => Finding::missing(commission::INVOICE_AFTER_RECEIPT, STEPS[3]),
    });
    let done = [case.statement_at, case.verified_at, case.remitted_at, case.invoiced_at];
    let next = done.iter().zip(STEPS).find(|(done, _)| done.is_none()).map(|(_, step)| step);
    Ok(findings.decide(Some(CommissionStatus {
        statement_from,
        statement_by,
        statement,
        remit_by,
        payment,
        next,
        complete: next.is_none(),
    })))
}

/// The steps of a month, as the book's procedure calls them.
const STEPS: [&str; 4] =
    ["agency_draws_up_statement", "hotel_finance_verifies", "remit_commission", "agency_issues_invoice"];

/// Nothing is paid before it is verified.
fn verification(zone: Zone, case: &Commission, findings: &mut Findings) {
    let clause = commission::VERIFY;
    let [verified_at, remitted_at] = [case.verified_at, case.remitted_at].map(|at| at.map(|at| zone.local(at)));
    findings.push(match (verified_at, remitted_at) {
        (Some(verified), Some(remitted)) if verified > remitted => {
            let finding = Finding::breached(clause).what(STEPS[1]).seen(verified).limit(Comparison::AtMost, remitted);
            finding.by(verified.seconds_since(remitted)).unit(Unit::Second).remedy(Remedy::Nothing)
        }
        (Some(verified), _) => Finding::met(clause).what(STEPS[1]).seen(verified),
        (None, Some(remitted)) => {
            Finding::breached(clause).what(STEPS[1]).limit(Comparison::AtMost, remitted).remedy(Remedy::DoNow)
        }
        (None, None) => Finding::missing(clause, STEPS[1]),
    });
}

/// When something is to be done: not before its first day, and before the midnight that ends its last.
struct Window {
    clause: Clause,
    act: &'static str,
    from: Option<Instant>,
    by: Instant,
}

impl Window {
    fn judge(&self, done_at: Option<Instant>, now: Instant, findings: &mut Findings) -> ActState {
        let early = |at: Instant| self.from.filter(|from| at < *from);
        let seen = done_at.unwrap_or(now);
        let late = seen >= self.by;
        let (state, finding) = match (done_at, early(seen)) {
            (Some(_), Some(from)) => {
                let finding = Finding::breached(self.clause).seen(seen).limit(Comparison::AtLeast, from);
                let finding = finding.by(from.seconds_since(seen)).unit(Unit::Second).remedy(Remedy::WaitForLimit);
                findings.push(finding.what(self.act));
                return ActState::DoneEarly;
            }
            (Some(_), None) if late => (ActState::DoneLate, Finding::breached(self.clause).seen(seen).remedy(Remedy::Nothing)),
            (Some(_), None) => (ActState::Done, Finding::met(self.clause).seen(seen)),
            (None, _) if late => (ActState::Overdue, Finding::breached(self.clause).seen(seen).remedy(Remedy::DoNow)),
            (None, Some(_)) => {
                (ActState::NotYetDue, Finding::missing(self.clause, self.act).remedy(Remedy::WaitForLimit))
            }
            (None, None) => (ActState::Open, Finding::missing(self.clause, self.act).remedy(Remedy::DoNow)),
        };
        let finding = finding.what(self.act).limit(Comparison::LessThan, self.by);
        findings.push(if late { finding.by(seen.seconds_since(self.by)).unit(Unit::Second) } else { finding });
        state
    }
}

/// The first day of the month after.
fn first_of_next(month: Day) -> Day {
    let first = month.minus(month.date().day0());
    first.later(Figure { value: Number::whole(1), unit: Unit::Month }).0
}

/// That day of the month that begins with `first`, or the month's last where it is too short.
fn day_of(first: Day, day: u32) -> Day {
    let last = first_of_next(first).minus(1);
    first.plus(day.saturating_sub(1)).min(last)
}

fn check(case: &Commission) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    if let Some(day) = case.agreement_last_day.filter(|day| !(1..=31).contains(day)) {
        let expected = ("a day of the month from 1 to 31", "1至31日");
        faults.push(Fault::new(Code::OutOfRange, "agreement_last_day", expected).got(day));
    }
    let times = [
        ("statement_at", case.statement_at),
        ("verified_at", case.verified_at),
        ("remitted_at", case.remitted_at),
        ("invoiced_at", case.invoiced_at),
    ];
    for (path, at) in times {
        faults.not_after(path, at, case.now);
    }
    faults.not_before("verified_at", case.verified_at.as_ref(), "statement_at", case.statement_at.as_ref());
    faults.not_before("invoiced_at", case.invoiced_at.as_ref(), "remitted_at", case.remitted_at.as_ref());
    faults.check()
}
