//! Every vector gives the answer that its clauses give.

use clausebook::{Clause, Instant, functions, node::Node, wire::Naming};
use clausebook_tests::vectors;
use serde_json::Value;

#[test]
fn every_row_gives_its_expected_answer() {
    let rows = vectors::load().expect("the vectors can be read");
    let mismatches: Vec<String> = rows.iter().filter_map(vectors::Placed::mismatch).collect();
    println!("vectors: {} run", rows.len());
    assert!(!rows.is_empty());
    assert!(mismatches.is_empty(), "{} of {} rows differ:\n{}", mismatches.len(), rows.len(), mismatches.join("\n\n"));
}

#[test]
fn every_trade_has_rows_and_every_row_a_trade() {
    let rows = vectors::load().expect("the vectors can be read");
    for trade in functions::TRADES {
        assert!(rows.iter().any(|row| row.trade == trade.name()), "{} has no vectors", trade.name());
    }
    for row in &rows {
        assert!(functions::Trade::find(&row.trade).is_ok(), "{}: no such trade", row.place);
    }
}

#[test]
fn names_of_rows_are_unique_within_a_trade() {
    let rows = vectors::load().expect("the vectors can be read");
    let mut names = std::collections::BTreeSet::new();
    for row in &rows {
        let key = (row.trade.clone(), row.vector.function.clone(), row.vector.name.clone());
        assert!(names.insert(key), "{}: the name stands twice", row.place);
    }
}

#[test]
fn rows_cite_only_clauses_that_their_function_declares() {
    for row in vectors::load().expect("the vectors can be read") {
        let callable = functions::find(&format!("{}.{}", row.trade, row.vector.function));
        let declared: Vec<Clause> = callable.expect("the function exists").cites();
        let findings = row.vector.expect.as_ref().and_then(|expect| expect.get("findings")).and_then(Value::as_array);
        for finding in findings.into_iter().flatten() {
            let id = finding.get("clause").and_then(Value::as_str).unwrap_or_default();
            let clause = Clause::find(id).unwrap_or_else(|| panic!("{}: unknown clause {id}", row.place));
            assert!(declared.contains(&clause), "{}: {id} is not among the function's clauses", row.place);
        }
        if let Some(expect) = &row.vector.expect {
            assert!(
                expect.get("findings").and_then(Value::as_array).is_some_and(|findings| !findings.is_empty()),
                "{}: an answer without its clause",
                row.place
            );
        }
    }
}

#[test]
fn every_file_of_the_folder_is_run() {
    let rows = vectors::load().expect("the vectors can be read");
    for trade in std::fs::read_dir(vectors::folder()).expect("the folder is there").flatten() {
        assert!(trade.path().is_dir(), "{} lies outside every trade", trade.path().display());
        for file in std::fs::read_dir(trade.path()).expect("the folder is there").flatten() {
            let name = format!("{}/{}[", trade.file_name().display(), file.file_name().display());
            assert!(rows.iter().any(|row| row.place.starts_with(&name)), "{name}…] holds no row that is run");
        }
    }
}

/// The case with every instant told in another offset.
fn retold(node: Node<'_>, offset_seconds: i32) -> Node<'_> {
    let inside = |node| retold(node, offset_seconds);
    match node {
        Node::Text(text) => text.parse::<Instant>().map_or(Node::Text(text), |instant| {
            Node::Instant(Instant::from_micros(instant.micros(), offset_seconds).expect("the same moment"))
        }),
        Node::List(items) => Node::List(items.into_iter().map(inside).collect()),
        Node::Map(fields) => Node::Map(fields.into_iter().map(|(name, value)| (name, inside(value))).collect()),
        other => other,
    }
}

#[test]
fn an_instant_is_a_moment_and_its_offset_changes_no_answer() {
    let mut told = 0;
    let mut changed = Vec::new();
    for row in vectors::load().expect("the vectors can be read") {
        let Some(answer) = row.answer() else { continue };
        let case = Node::from_json(row.vector.input.get()).expect("JSON");
        for offset_seconds in [0, -34_200] {
            let elsewhere = row.answer_to(&retold(case.clone(), offset_seconds)).expect("the same case");
            told += 1;
            if elsewhere.to_json(Naming::Snake) != answer.to_json(Naming::Snake) {
                changed.push(format!(
                    "{}\n  {}\n  {}",
                    row.place,
                    answer.to_json(Naming::Snake),
                    elsewhere.to_json(Naming::Snake)
                ));
            }
        }
    }
    assert!(told > 0);
    assert!(changed.is_empty(), "{} answers change:\n{}", changed.len(), changed.join("\n"));
}
