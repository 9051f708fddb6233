//! The weekly report of the satisfaction survey.

use alloc::{format, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, followup};
use crate::{
    decision::{Comparison, Decision, Finding, Remedy},
    invalid::{Faults, InvalidInput},
    time::{Day, Instant},
    unit::Unit,
};

words! {
    /// The form of the report.
    pub enum ReportFormat {
        /// A table.
        Table,
        /// Anything else.
        Other,
    }
}

/// The survey forms of a shop and what became of the report.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportCase {
    /// The present.
    pub now: Instant,
    /// When each survey form was filled in.
    #[serde(default)]
    pub forms: Vec<Instant>,
    /// When this week's report went to company headquarters, if it did.
    pub sent_at: Option<Instant>,
    /// The form in which it went.
    pub format: Option<ReportFormat>,
}

/// This week's report.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ReportDue {
    /// The first day that it covers, a Monday.
    pub from: Day,
    /// The last day that it covers, a Sunday.
    pub to: Day,
    /// How many forms it collates; without any it is an empty report.
    pub forms: u32,
    /// When it falls due: the midnight that ends this week's Monday, in the shop's zone.
    pub due_at: Instant,
}

/// Works out which week this Monday's survey report covers, when it is due, and whether it is late.
///
/// It is due by the end of Monday, shop-local, covers the preceding Monday to Sunday, and goes to company headquarters as
/// a table. A Monday that is a holiday is not moved; a week without forms yields an empty report.
///
/// # Errors
/// [`InvalidInput`] where something lies after the present.
///
/// ```
/// use clausebook::{Verdict, furniture_store::{self, Policy, ReportCase}};
/// let decision = furniture_store::weekly_report(&Policy::default(), &ReportCase {
///     now: "2026-03-09T09:00:00+08:00".parse().unwrap(),
///     forms: vec!["2026-03-04T15:00:00+08:00".parse().unwrap()],
///     sent_at: None,
///     format: None,
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Pending);
/// assert_eq!(decision.value().unwrap().from.to_string(), "2026-03-02");
/// ```
#[rule(cites(followup::WEEKLY_REPORT, followup::REPORT_AS_TABLE))]
pub fn weekly_report(policy: &Policy, case: &ReportCase) -> Result<Decision<ReportDue>, InvalidInput> {
    let mut faults = Faults::new();
    faults.not_after("sent_at", case.sent_at, case.now);
    for (at, form) in case.forms.iter().enumerate() {
        faults.not_after(&format!("forms[{at}]"), Some(*form), case.now);
    }
    faults.check()?;

    let zone = policy.zone();
    let today = zone.day(case.now);
    let monday = today.minus(u32::from(today.weekday()));
    let (from, to) = (monday.minus(7), monday.minus(1));
    let (due_at, _) = zone.end_of(monday);
    let covered = case.forms.iter().filter(|form| (from..=to).contains(&zone.day(**form)));
    let forms = u32::try_from(covered.count()).unwrap_or(u32::MAX);

    let mut findings = policy.findings();
    let sent_at = case.sent_at.filter(|sent_at| zone.day(*sent_at) >= monday).map(|sent_at| zone.local(sent_at));
    let late = |instant: Instant| instant >= due_at;
    findings.push(match sent_at {
        Some(sent_at) if late(sent_at) => overdue(sent_at, due_at).remedy(Remedy::Nothing),
        Some(sent_at) => {
            Finding::met(followup::WEEKLY_REPORT).what("send_report").seen(sent_at).limit(Comparison::LessThan, due_at)
        }
        None if late(case.now) => overdue(zone.local(case.now), due_at).remedy(Remedy::DoNow),
        None => Finding::missing(followup::WEEKLY_REPORT, "send_report").limit(Comparison::LessThan, due_at),
    });
    if sent_at.is_some() {
        findings.push(match case.format {
            Some(ReportFormat::Table) => Finding::met(followup::REPORT_AS_TABLE).what("format").seen("table"),
            Some(ReportFormat::Other) => Finding::breached(followup::REPORT_AS_TABLE)
                .what("format")
                .seen("other")
                .limit(Comparison::Equal, "table")
                .remedy(Remedy::UseLimit),
            None => Finding::unknown(followup::REPORT_AS_TABLE, "format"),
        });
    }
    Ok(findings.decide(Some(ReportDue { from, to, forms, due_at })))
}

fn overdue(instant: Instant, due_at: Instant) -> Finding {
    Finding::breached(followup::WEEKLY_REPORT)
        .what("send_report")
        .seen(instant)
        .limit(Comparison::LessThan, due_at)
        .by(instant.seconds_since(due_at))
        .unit(Unit::Second)
}
