//! Which clause of an answer a manager reads first.

use clausebook::{Finding, Outcome, Verdict, functions::Answer};

use crate::{text::Speaker, view::View};

/// The clause that decides the case, in words; for a case that is not in order with all that was seen and what puts it
/// right.
pub fn sentence(speaker: &Speaker<'_>, view: &View, answer: &dyn Answer) -> String {
    let decisive = match answer.verdict() {
        Verdict::Ok => return kept(speaker, view, answer.findings()),
        Verdict::Refused => Outcome::Breached,
        Verdict::Pending => Outcome::Missing,
        Verdict::Undetermined => Outcome::Unknown,
    };
    let mut deciding: Vec<&Finding> = answer.findings().iter().filter(|finding| finding.outcome == decisive).collect();
    // What went wrong first comes first; of a rule that is printed twice, one clause will do.
    deciding.sort_by_key(|finding| (finding.at.is_none(), finding.at, rank(view, finding)));
    deciding.dedup_by_key(|finding| (finding.what, finding.at));
    let Some((first, others)) = deciding.split_first() else { return String::new() };
    let mut sentence = first.message(speaker.language);
    if !others.is_empty() {
        let more = speaker.word("more").replace("{count}", &others.len().to_string());
        sentence.push_str(&format!(" {more}"));
    }
    sentence
}

/// The clause of a case that is in order: one that the view names, else advice, else the first of the book.
fn kept(speaker: &Speaker<'_>, view: &View, findings: &[Finding]) -> String {
    let first = findings.iter().min_by_key(|finding| (rank(view, finding), finding.outcome != Outcome::Advice));
    first.map(|finding| finding.message(speaker.language)).unwrap_or_default()
}

/// The place of a finding's clause among those that the view names.
fn rank(view: &View, finding: &Finding) -> usize {
    let named = view.clauses.iter().position(|name| finding.clause.id().ends_with(name.as_str()));
    named.unwrap_or(view.clauses.len())
}
