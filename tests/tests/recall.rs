//! A finding that was kept in its wire form still has its sentences.

use clausebook::{
    Finding,
    book::Language,
    node::{Node, to_node},
    wire::{Naming, to_json},
};
use clausebook_tests::vectors;

#[test]
fn every_finding_of_every_row_reads_back_with_its_sentences() {
    let mut read = 0;
    for row in vectors::load().expect("the vectors can be read") {
        let Some(answer) = row.answer() else { continue };
        for finding in answer.findings() {
            let text = to_json(finding, Naming::Snake);
            let trees = [Node::from_json(&text).expect("JSON"), to_node(finding).expect("a tree")];
            for again in trees.map(|tree| Finding::from_node(&tree).unwrap_or_else(|e| panic!("{text}: {e}"))) {
                for language in Language::ALL {
                    assert_eq!(again.message(*language), finding.message(*language), "{}: {text}", row.place);
                }
                assert_eq!(to_json(&again, Naming::Snake), text, "{}", row.place);
            }
            read += 1;
        }
    }
    assert!(read > 0);
}

#[test]
fn what_is_no_finding_is_refused_with_every_fault() {
    let bad = r#"{"clause": "furniture_store.cancel.free_window", "outcome": "mett", "unit": "hour", "sen": 1}"#;
    let error = Finding::from_node(&Node::from_json(bad).expect("JSON")).expect_err("it is no finding");
    let paths: Vec<&str> = error.faults().iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(paths, ["outcome", "unit", "sen"]);
    for (bad, path) in [("[]", ""), ("{}", "clause"), (r#"{"clause": "hotel.x"}"#, "clause")] {
        let error = Finding::from_node(&Node::from_json(bad).expect("JSON")).expect_err("it is no finding");
        assert_eq!(error.faults()[0].path, path, "{bad}");
    }
}
