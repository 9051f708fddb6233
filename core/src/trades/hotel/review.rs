//! An online review: whether a department investigates it, and what it explains at which morning meeting.

use alloc::{format, string::String, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, review};
use crate::{
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
    time::{Day, Instant},
    unit::Unit,
};

words! {
    /// What a department explains of a review.
    pub enum Explained {
        /// The contents of the bad reviews and how they are distributed.
        ContentAndDistribution,
        /// How it investigates, or its rectification plan.
        InvestigationOrRectificationPlan,
        /// The deadline of the rectification.
        RectificationDeadline,
        /// How such problems are prevented.
        Prevention,
    }
}

/// A review that appeared online.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OnlineReview {
    /// The present.
    pub now: Instant,
    /// When it appeared.
    pub posted_at: Instant,
    /// Its score, 0 to 5; one on another scale is converted first.
    pub score: Number,
    /// Whether it contains a suggestion; left out, that is not known.
    pub has_suggestion: Option<bool>,
    /// Whether the department has investigated it.
    #[serde(default)]
    pub investigated: bool,
    /// The morning meetings, held or planned, in any order, at most 400.
    #[serde(default)]
    pub meetings: Vec<Instant>,
    /// When the department explained it; left out, it has not.
    pub explained_at: Option<Instant>,
    /// What the explanation covers.
    #[serde(default)]
    pub explained: Vec<Explained>,
    /// Further rectification measures that the department adds.
    #[serde(default)]
    pub added_measures: Vec<String>,
}

/// What a review asks of the department.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReviewTask {
    /// Whether the department investigates it; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub investigate: Option<bool>,
    /// The day of the meeting at which it is explained; nothing where no meeting after the review is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explain_on: Option<Day>,
    /// The meeting at which it is explained, in the hotel's zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_at: Option<Instant>,
    /// What the explanation still lacks.
    pub missing: Vec<Explained>,
}

/// Says whether a department investigates an online review, at which morning meeting it explains it, and what the explanation
/// lacks.
///
/// A review below 4 points is investigated as a whole; one of 4 points or more where it contains a suggestion. Either is
/// explained at the first morning meeting held on a later day of the hotel's calendar: the contents and their distribution,
/// the investigation or the plan, the deadline, the prevention. Further measures may be added.
///
/// # Errors
/// [`InvalidInput`] where the score is not 0 to 5, the review or its explanation lies after the present, the explanation
/// before the review, something is named twice or blank, contents are given without an explanation, or there are more than
/// 400 meetings.
///
/// ```
/// use clausebook::{Number, Verdict, hotel::{self, OnlineReview, Policy}};
/// let decision = hotel::review_task(&Policy::default(), &OnlineReview {
///     now: "2026-03-02T20:00:00+08:00".parse().unwrap(),
///     posted_at: "2026-03-02T18:00:00+08:00".parse().unwrap(),
///     score: Number::from_millionths(3_900_000),
///     has_suggestion: None,
///     investigated: false,
///     meetings: vec!["2026-03-03T08:30:00+08:00".parse().unwrap()],
///     explained_at: None,
///     explained: vec![],
///     added_measures: vec![],
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Pending);
/// assert_eq!(decision.value().unwrap().explain_on.unwrap().to_string(), "2026-03-03");
/// ```
#[rule(cites(
    review::LOW_SCORE_INVESTIGATION,
    review::SUGGESTION_INVESTIGATION,
    review::EXPLAIN_NEXT_MORNING,
    review::EXPLANATION_CONTENTS,
    review::MORE_MEASURES
))]
pub fn review_task(policy: &Policy, case: &OnlineReview) -> Result<Decision<ReviewTask>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    let investigate = investigate(case, &mut findings);
    let mut task = ReviewTask { investigate, explain_on: None, meeting_at: None, missing: Vec::new() };
    if investigate == Some(true) {
        let zone = policy.zone();
        let posted_on = zone.day(case.posted_at);
        let meeting = case.meetings.iter().filter(|meeting| zone.day(**meeting) > posted_on).min();
        task.meeting_at = meeting.map(|meeting| zone.local(*meeting));
        task.explain_on = meeting.map(|meeting| zone.day(*meeting));
        explanation(policy, case, task.explain_on, &mut findings);
        task.missing = Explained::ALL.iter().copied().filter(|part| !case.explained.contains(part)).collect();
        for part in Explained::ALL {
            let clause = review::EXPLANATION_CONTENTS;
            let there = case.explained.contains(part);
            findings.push(if there { Finding::met(clause) } else { Finding::missing(clause, part.word()) }.what(part.word()));
        }
        for place in 0..case.added_measures.len() {
            findings.push(Finding::met(review::MORE_MEASURES).what("added_measure").at(place));
        }
    }
    Ok(findings.decide(Some(task)))
}

/// Whether the department investigates, and whether it has.
fn investigate(case: &OnlineReview, findings: &mut Findings) -> Option<bool> {
    let border = review::suggestion_investigation::SCORE_FROM.value;
    let low = case.score < border;
    let score = |finding: Finding| {
        let comparison = if low { Comparison::LessThan } else { Comparison::AtLeast };
        finding.what("score").seen(case.score).limit(comparison, border).unit(Unit::Count)
    };
    let clause = if low { review::LOW_SCORE_INVESTIGATION } else { review::SUGGESTION_INVESTIGATION };
    let due = match (low, case.has_suggestion) {
        (true, _) | (false, Some(true)) => true,
        (false, Some(false)) => {
            findings.push(Finding::advice(clause).what("has_suggestion").seen(false));
            return Some(false);
        }
        (false, None) => {
            findings.push(Finding::unknown(clause, "has_suggestion"));
            return None;
        }
    };
    findings.push(score(Finding::met(clause)));
    findings.push(match case.investigated {
        true => Finding::met(clause).what("investigation"),
        false => Finding::missing(clause, "investigation").remedy(Remedy::DoNow),
    });
    Some(due)
}

/// Whether it is explained at the meeting, which is open all day.
fn explanation(policy: &Policy, case: &OnlineReview, explain_on: Option<Day>, findings: &mut Findings) {
    let (clause, zone) = (review::EXPLAIN_NEXT_MORNING, policy.zone());
    let Some(due) = explain_on else {
        findings.push(Finding::unknown(clause, "morning_meeting"));
        return;
    };
    let seen = zone.day(case.explained_at.unwrap_or(case.now));
    let late = seen > due;
    let finding = match (case.explained_at, late) {
        (Some(_), false) => Finding::met(clause).seen(seen),
        (Some(_), true) => Finding::breached(clause).seen(seen).remedy(Remedy::Nothing),
        (None, false) => Finding::missing(clause, EXPLANATION).remedy(if seen < due { Remedy::WaitForLimit } else { Remedy::DoNow }),
        (None, true) => Finding::breached(clause).seen(seen).remedy(Remedy::DoNow),
    };
    let finding = finding.what(EXPLANATION).limit(Comparison::AtMost, due);
    findings.push(if late { finding.by(seen.days_since(due)).unit(Unit::Day) } else { finding });
}

const EXPLANATION: &str = "explain_at_morning_meeting";

fn check(case: &OnlineReview) -> Result<(), InvalidInput> {
    const MOST_MEETINGS: usize = 400;
    let mut faults = Faults::new();
    faults.not_after("posted_at", Some(case.posted_at), case.now);
    let most = review::low_score_investigation::OURS_SCORE_MAX.value;
    if !(Number::ZERO..=most).contains(&case.score) {
        let expected = (format!("a score from 0 to {most}"), format!("0至{most}分"));
        faults.push(Fault::new(Code::OutOfRange, "score", expected).got(case.score));
    }
    if case.meetings.len() > MOST_MEETINGS {
        let expected = (format!("at most {MOST_MEETINGS} meetings"), format!("至多{MOST_MEETINGS}次晨会"));
        faults.push(Fault::new(Code::TooLong, "meetings", expected).got(case.meetings.len()));
    }
    faults.not_after("explained_at", case.explained_at, case.now);
    faults.not_before("explained_at", case.explained_at.as_ref(), "posted_at", Some(&case.posted_at));
    faults.each_once("explained", &case.explained, |part| part.word());
    if case.explained_at.is_none() && !case.explained.is_empty() {
        let expected = ("when it was explained, where contents are given", "已说明内容时应填写说明时间");
        faults.push(Fault::new(Code::MissingField, "explained_at", expected));
    }
    faults.each_name_once("added_measures", case.added_measures.iter().map(String::as_str));
    faults.check()
}
