//! Logs of procedures: what `next` offers, `review` passes, and a log that `review` passes gets an answer from `next`.
#![no_main]

use std::collections::BTreeMap;

use arbitrary::Arbitrary;
use clausebook::{
    Outcome,
    functions::TRADES,
    policy::Settings,
    shapes::procedure::{Done, ProcedureCase},
};
use libfuzzer_sys::fuzz_target;

#[derive(Debug, Arbitrary)]
struct Log {
    procedure: u8,
    steps: Vec<u8>,
    facts: Vec<Option<bool>>,
}

fuzz_target!(|log: Log| {
    let procedures: Vec<_> =
        TRADES.iter().flat_map(|trade| trade.book.procedures.iter().map(|row| (trade.book, row))).collect();
    let (book, row) = procedures[usize::from(log.procedure) % procedures.len()];
    let settings = Settings::defaults(book);
    let names = row.steps.iter().flat_map(|step| step.condition.facts().chain(step.forbidden_when.iter().copied()));
    let mut facts = BTreeMap::new();
    for (at, name) in names.enumerate() {
        facts.entry(name.to_string()).or_insert_with(|| log.facts.get(at).copied().flatten());
    }
    let mut case = ProcedureCase { done: Vec::new(), facts };
    for pick in log.steps.iter().take(64) {
        let step = row.steps[usize::from(*pick) % row.steps.len()].name;
        let offered = row.next(&settings, &case).expect("the log is well formed");
        let offered = offered.value().is_some_and(|value| value.next.iter().any(|offer| offer.step == step));
        case.done.push(Done { step: step.to_string(), at: None, by: None });
        let reviewed = row.review(&settings, &case).expect("the log is well formed");
        let broken = reviewed.findings().iter().any(|finding| finding.outcome == Outcome::Breached);
        assert!(!(offered && broken), "{step} was offered and then faulted");
        if broken {
            return;
        }
    }
});
