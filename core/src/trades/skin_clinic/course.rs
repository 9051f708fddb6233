//! When the next treatment of a course may be.

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{self, Policy, course, followup};
use crate::{
    clause::Clause,
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
    time::{Day, Instant},
    unit::Unit,
};

words! {
    /// Who fixes the day of a treatment.
    pub enum Decider {
        /// The skin-health manager.
        SkinHealthManager,
        /// The skin-health consultant, who needs the manager's consent.
        SkinHealthConsultant,
        /// Anyone else.
        Other,
    }
}

/// A course of treatments so far, and the day that is planned next.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CourseSoFar {
    /// How many treatments of this course are done, from 0.
    pub sessions_done: u32,
    /// When the previous treatment began, in this course or the one before; left out, there was none.
    pub previous_treatment: Option<Instant>,
    /// Whether it is the customer's first course; left out, that is not known.
    pub first_course: Option<bool>,
    /// Whether the acne is severe; left out, that is not known.
    pub severe: Option<bool>,
    /// Whether the acne is gone; left out, that is not known.
    pub acne_gone: Option<bool>,
    /// The day that is planned for the next treatment, in the shop's calendar; left out, none is planned yet.
    pub planned_on: Option<Day>,
    /// Who fixed that day; left out, that is not known.
    pub decided_by: Option<Decider>,
    /// Whether the manager consents to a day that the consultant fixed; left out, that is still to come.
    pub manager_consents: Option<bool>,
}

/// The next treatment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NextSession {
    /// Whether the treatment ends because the acne is gone.
    pub stop: bool,
    /// Its number in its course, from 1.
    pub session: u32,
    /// Whether it starts a new course.
    pub new_course: bool,
    /// The first day on which the skin may be treated again: a hard limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest: Option<Day>,
    /// The first day that is advised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advised_from: Option<Day>,
    /// The last day; later is overdue, not refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest: Option<Day>,
    /// The day to propose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposed: Option<Day>,
}

/// An interval between two treatments, in days.
struct Interval {
    hard: (Clause, u32),
    advised: (Clause, u32, u32),
    propose: u32,
}

/// Works out when the next treatment may be, which number it has, and whether a planned day will do.
///
/// 3 to 7 days after the previous treatment by the book, counted in the shop's calendar days from the day on which it
/// began. Severe acne: 2 to 3 days between the first three treatments of the first course, then 5 to 7 days are advised
/// and 3 days stay the hard floor. Only the lower end refuses; past the upper end the treatment is overdue. The end of
/// the acne ends the treatment; an eleventh treatment starts a new course. The manager fixes the day.
///
/// # Errors
/// [`InvalidInput`] where treatments are done but the previous one is not given, or the planned day lies before it.
///
/// ```
/// use clausebook::{Verdict, skin_clinic::{self, CourseSoFar, Policy}};
/// let decision = skin_clinic::next_session(&Policy::default(), &CourseSoFar {
///     sessions_done: 1,
///     previous_treatment: Some("2026-03-02T10:00:00+08:00".parse().unwrap()),
///     first_course: Some(true),
///     severe: Some(true),
///     acne_gone: Some(false),
///     planned_on: None,
///     decided_by: None,
///     manager_consents: None,
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Ok);
/// assert_eq!(decision.value().unwrap().earliest.unwrap().to_string(), "2026-03-04");
/// ```
#[rule(cites(
    course::INTERVAL_GENERAL,
    course::INTERVAL_DECIDED_BY_MANAGER,
    course::SESSIONS_PER_COURSE,
    course::INTERVAL_SEVERE_FIRST_THREE,
    course::INTERVAL_SEVERE_LATER,
    course::UNTIL_ACNE_GONE,
    followup::REVIEW_BY
))]
pub fn next_session(policy: &Policy, case: &CourseSoFar) -> Result<Decision<NextSession>, InvalidInput> {
    let previous = case.previous_treatment.map(|began| policy.zone().day(began));
    let mut faults = Faults::new();
    if case.sessions_done > 0 && previous.is_none() {
        let expected = ("the previous treatment, since treatments are done", "已有治疗,须给出上次治疗时间");
        faults.push(Fault::new(Code::MissingField, "previous_treatment", expected));
    }
    faults.not_before("planned_on", case.planned_on.as_ref(), "previous_treatment", previous.as_ref());
    faults.check()?;

    let mut findings = policy.findings();
    findings.push(until_gone(case));
    let most = policy.course_sessions_most();
    let new_course = case.sessions_done >= most;
    let mut next = NextSession {
        stop: case.acne_gone == Some(true),
        session: if new_course { 1 } else { case.sessions_done.saturating_add(1) },
        new_course: new_course || (case.sessions_done == 0 && previous.is_some()),
        earliest: None,
        advised_from: None,
        latest: None,
        proposed: None,
    };
    if next.stop {
        return Ok(findings.decide(Some(next)));
    }
    findings.push(size_of_course(case.sessions_done.saturating_add(1), most));
    if let Some(previous) = previous {
        match interval(policy, case) {
            Ok(interval) => {
                next.earliest = Some(previous.plus(interval.hard.1));
                next.advised_from = Some(previous.plus(interval.advised.1));
                next.latest = Some(previous.plus(interval.advised.2));
                next.proposed = Some(previous.plus(interval.propose));
                interval.hold(previous, case.planned_on, &mut findings);
            }
            Err(unknown) => findings.push(unknown),
        }
    }
    if case.planned_on.is_some() {
        decided(case, &mut findings);
    }
    Ok(findings.decide(Some(next)))
}

fn until_gone(case: &CourseSoFar) -> Finding {
    let clause = course::UNTIL_ACNE_GONE;
    match (case.acne_gone, case.planned_on) {
        (None, _) => Finding::unknown(clause, "acne_gone"),
        (Some(true), Some(planned)) => Finding::breached(clause).what("planned_on").seen(planned).remedy(Remedy::Stop),
        (Some(gone), _) => Finding::met(clause).what("acne_gone").seen(gone),
    }
}

fn size_of_course(session: u32, most: u32) -> Finding {
    let clause = course::SESSIONS_PER_COURSE;
    let finding = if session <= most { Finding::met(clause) } else { Finding::breached(clause) };
    finding.what("session_count").seen(Number::whole(session)).limit(Comparison::AtMost, Number::whole(most))
}

/// The interval that holds after the treatments so far; what is not known where it cannot be told.
fn interval(policy: &Policy, case: &CourseSoFar) -> Result<Interval, Finding> {
    let general = (policy.interval_general_min_days(), policy.interval_general_max_days());
    let first_three = book::course::interval_severe_first_three::FIRST_SESSIONS.value.count();
    let among_first = (1..first_three).contains(&case.sessions_done);
    let Some(severe) = case.severe else {
        return Err(Finding::unknown(course::INTERVAL_GENERAL, "severe"));
    };
    if !severe {
        return Ok(Interval {
            hard: (course::INTERVAL_GENERAL, general.0),
            advised: (course::INTERVAL_GENERAL, general.0, general.1),
            propose: general.0,
        });
    }
    match (among_first, case.first_course) {
        (true, None) => Err(Finding::unknown(course::INTERVAL_SEVERE_FIRST_THREE, "first_course")),
        (true, Some(true)) => {
            let (least, most) = (policy.interval_severe_first_min_days(), policy.interval_severe_first_max_days());
            let clause = course::INTERVAL_SEVERE_FIRST_THREE;
            Ok(Interval { hard: (clause, least), advised: (clause, least, most), propose: most })
        }
        _ => {
            let (least, most) = (policy.interval_severe_later_min_days(), policy.interval_severe_later_max_days());
            let least = least.max(general.0);
            Ok(Interval {
                hard: (course::INTERVAL_GENERAL, general.0),
                advised: (course::INTERVAL_SEVERE_LATER, least, most.max(least)),
                propose: least,
            })
        }
    }
}

impl Interval {
    /// What the clauses make of the planned day; without one they say which days there are.
    fn hold(&self, previous: Day, planned: Option<Day>, findings: &mut Findings) {
        let (hard, floor) = self.hard;
        let (advised, from, until) = self.advised;
        let Some(planned) = planned else {
            findings.push(Finding::met(hard).limit(Comparison::AtLeast, previous.plus(floor)));
            if advised != hard {
                findings.push(Finding::met(advised).limit(Comparison::AtLeast, previous.plus(from)));
            }
            return;
        };
        let seen = planned.days_since(previous);
        let held = |finding: Finding, comparison: Comparison, days: u32| {
            let limit = Number::whole(days);
            let finding = finding.what("planned_on").seen(seen).limit(comparison, limit).unit(Unit::Day);
            if comparison.keeps(seen, limit) { finding } else { finding.by(seen.minus(limit).abs()) }
        };
        if seen < Number::whole(floor) {
            let early = Finding::breached(hard).remedy(Remedy::RaiseToLimit);
            findings.push(held(early, Comparison::AtLeast, floor));
            return;
        }
        if advised != hard {
            findings.push(held(Finding::met(hard), Comparison::AtLeast, floor));
        }
        findings.push(if seen < Number::whole(from) {
            held(Finding::advice(advised).remedy(Remedy::RaiseToLimit), Comparison::AtLeast, from)
        } else if seen > Number::whole(until) {
            held(Finding::advice(advised).remedy(Remedy::LowerToLimit), Comparison::AtMost, until)
        } else {
            held(Finding::met(advised), Comparison::AtMost, until)
        });
    }
}

/// Whether the planned day was fixed by someone who may.
fn decided(case: &CourseSoFar, findings: &mut Findings) {
    let clause = course::INTERVAL_DECIDED_BY_MANAGER;
    let said = |finding: Finding, by: Decider| finding.what("decided_by").seen(by.word());
    findings.push(match (case.decided_by, case.manager_consents) {
        (None, _) => Finding::unknown(clause, "decided_by"),
        (Some(Decider::SkinHealthManager), _) => said(Finding::met(clause), Decider::SkinHealthManager),
        (Some(Decider::SkinHealthConsultant), Some(true)) => said(Finding::met(clause), Decider::SkinHealthConsultant),
        (Some(Decider::SkinHealthConsultant), None) => Finding::missing(clause, "manager_consent"),
        (Some(by), _) => said(Finding::breached(clause), by)
            .limit(Comparison::Equal, Decider::SkinHealthManager.word())
            .remedy(Remedy::UseLimit),
    });
    if case.decided_by == Some(Decider::SkinHealthConsultant) {
        findings.push(said(Finding::met(followup::REVIEW_BY), Decider::SkinHealthConsultant));
    }
}
