//! The law of tables: each row is answered as a single call of its case is, however its columns are typed and cut.

use std::collections::BTreeMap;

use clausebook::{
    Fault, Finding,
    batch::{
        BatchOptions, OnError,
        arrow_array::{Array as _, RecordBatch},
    },
    book::Language,
    functions::{Callable, TRADES},
    node::Node,
    policy::AnyPolicy,
    wire::{self, Naming},
};
use proptest::{prelude::*, test_runner::TestCaseResult};
use rust_decimal::Decimal;

use super::{
    common::{
        inputs, law,
        policy::{self, Tree},
    },
    read_back::{entries, sorted, value, words},
    spoil::spoil,
    tables::{Choices, Table, table},
};

fn callables() -> impl Iterator<Item = Callable> {
    TRADES.iter().flat_map(|trade| trade.callables())
}

/// Cases of a callable under a policy, and bytes that say which columns they come in.
fn drawn(callable: &Callable) -> impl Strategy<Value = (Tree, Vec<Tree>, Vec<u8>)> + use<> {
    let policy = prop_oneof![2 => Just(Node::Map(Vec::new())), 1 => policy::any_tree(callable.trade.book)];
    (policy, prop::collection::vec(inputs::of(callable), 1..5), prop::collection::vec(any::<u8>(), 48))
}

fn load(callable: &Callable, policy: &Tree) -> AnyPolicy {
    (callable.trade.load_policy)(policy).expect("a policy inside its bounds loads")
}

fn judge(callable: &Callable, policy: &AnyPolicy, table: &Table, on_error: OnError) -> RecordBatch {
    let options = BatchOptions { on_error, ..table.options.clone() };
    let judged = judge_with(callable, policy, table, options.clone());
    let without_findings = judge_with(callable, policy, table, BatchOptions { findings: false, ..options });
    for (field, column) in without_findings.schema().fields().iter().zip(without_findings.columns()) {
        assert_eq!(
            column.to_data(),
            judged[field.name().as_str()].to_data(),
            "{}: {}",
            callable.full_name(),
            field.name()
        );
    }
    judged
}

fn judge_with(callable: &Callable, policy: &AnyPolicy, table: &Table, options: BatchOptions) -> RecordBatch {
    let batch = callable.batch(policy.clone(), options).expect("a policy and options that fit");
    let judged = batch.judge(&table.rows).unwrap_or_else(|error| panic!("{error}\n{:?}", table.rows.schema()));
    assert_eq!(batch.schema(table.rows.schema_ref()).expect("columns that fit"), judged.schema());
    judged
}

/// A finding as names and texts.
fn told(finding: &Finding) -> BTreeMap<String, String> {
    let finding = serde_json::from_str(&wire::to_json(finding, Naming::Snake)).expect("a finding is JSON");
    let fields: BTreeMap<String, serde_json::Value> = finding;
    fields.iter().map(|(name, value)| (name.clone(), text(value))).collect()
}

fn text(value: &serde_json::Value) -> String {
    let written = value.as_str().map_or_else(|| value.to_string(), str::to_string);
    // JSON's reader writes a very small number in another way than it came.
    Decimal::from_scientific(&written).map_or(written, |small| small.to_string())
}

fn fault(fault: &Fault) -> BTreeMap<String, String> {
    let fields = [
        ("code", fault.code.word().to_string()),
        ("path", fault.path.clone()),
        ("message", fault.message(Language::En)),
    ];
    fields.map(|(name, value)| (name.to_string(), value)).into()
}

/// A row of the answers beside the single call.
fn same(
    callable: &Callable,
    policy: &AnyPolicy,
    case: &Tree,
    table: &Table,
    judged: &RecordBatch,
    row: usize,
) -> TestCaseResult {
    match callable.call(&**policy, case) {
        Ok(answer) => {
            prop_assert_eq!(words(&judged["verdict"], row), [answer.verdict().word()]);
            let expected = match sorted(answer.value()) {
                Node::Null => Node::Map(Vec::new()),
                value => value,
            };
            prop_assert_eq!(value(judged, row, callable), expected);
            prop_assert_eq!(entries(&judged["findings"], row), answer.findings().iter().map(told).collect::<Vec<_>>());
            let mut clauses: Vec<&str> = answer.findings().iter().map(|finding| finding.clause.id()).collect();
            clauses.dedup();
            prop_assert_eq!(words(&judged["cites"], row), clauses);
            prop_assert!(judged["error"].is_null(row));
        }
        Err(invalid) => {
            let (mut actual, mut expected) =
                (entries(&judged["error"], row), invalid.faults().iter().map(fault).collect::<Vec<_>>());
            if table.retold {
                // A message tells an instant by the clock of its column.
                actual.iter_mut().chain(&mut expected).for_each(|fault| drop(fault.remove("message")));
            }
            actual.sort();
            expected.sort();
            prop_assert_eq!(actual, expected);
            for column in judged.columns().iter().take(judged.num_columns() - 1) {
                prop_assert!(column.is_null(row), "a row with faults has an answer");
            }
        }
    }
    Ok(())
}

fn every_row_is_the_same(spoiled: bool) {
    for callable in callables() {
        let schema = callable.input_schema().to_value();
        law(&callable.full_name(), 8, drawn(&callable), |(policy, mut cases, bytes)| {
            if spoiled {
                let mut choices = Choices::new(bytes.iter().rev().copied().collect());
                cases.iter_mut().for_each(|case| spoil(case, &mut choices));
            }
            let table = table(&schema, &cases, bytes);
            let policy = load(&callable, &policy);
            let judged = judge(&callable, &policy, &table, OnError::Collect);
            prop_assert_eq!(judged.num_rows(), cases.len());
            for (row, case) in cases.iter().enumerate() {
                same(&callable, &policy, case, &table, &judged, row)?;
            }
            Ok(())
        });
    }
}

#[test]
fn a_table_is_answered_row_by_row_as_single_calls_are() {
    every_row_is_the_same(false);
}

#[test]
fn rows_with_something_wrong_have_the_faults_of_single_calls() {
    every_row_is_the_same(true);
}

#[test]
fn how_a_table_is_cut_changes_no_answer() {
    for callable in callables() {
        let schema = callable.input_schema().to_value();
        law(&callable.full_name(), 4, (drawn(&callable), 0..4_usize), |((policy, cases, bytes), cut)| {
            let whole = table(&schema, &cases, bytes);
            let policy = load(&callable, &policy);
            let judged = judge(&callable, &policy, &whole, OnError::Collect);
            let cut = cut.min(cases.len());
            for (start, length) in [(0, cut), (cut, cases.len() - cut)] {
                let rows = whole.rows.slice(start, length);
                let part = judge(&callable, &policy, &Table { rows, ..whole.clone() }, OnError::Collect);
                prop_assert_eq!(part, judged.slice(start, length));
            }
            Ok(())
        });
    }
}

#[test]
fn no_field_of_a_value_takes_the_name_of_another_column() {
    for callable in callables() {
        let schema = callable.value_schema();
        let fields = schema.as_value()["properties"].as_object().expect("a value is an object");
        for name in ["verdict", "cites", "findings", "error", "value"] {
            assert!(!fields.contains_key(name), "{}: {name}", callable.full_name());
        }
    }
}
