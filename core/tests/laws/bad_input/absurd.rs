//! Inputs of absurd size: refused at once, whatever they are.

use std::{
    thread,
    time::{Duration, Instant},
};

use clausebook::{
    functions,
    invalid::Code,
    node::{LONGEST_LIST, LONGEST_TEXT, MOST_FIELDS, Node},
};

use super::{CANCEL, cancellation, load, refused, told};

const MILLION: usize = 1_000_000;
const TEN_MEGABYTES: usize = 10 * 1024 * 1024;
const VERY_DEEP: usize = 10_000;
/// Longer than any refusal takes, even unoptimised on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

fn steps(count: usize) -> Node<'static> {
    let step = Node::Map(vec![("step".into(), Node::from("learn_reason"))]);
    Node::Map(vec![("done".into(), Node::List(vec![step; count]))])
}

#[test]
fn a_log_of_a_million_steps() {
    let started = Instant::now();
    for verb in ["next", "review"] {
        let error = refused(&format!("furniture_store.procedure.cancellation.{verb}"), &steps(MILLION));
        assert_eq!(told(&error), [(Code::TooLong, "done", None)]);
    }
    assert!(started.elapsed() < PATIENCE);
}

#[test]
fn the_longest_log_is_judged_and_one_step_more_is_not() {
    let review = functions::find("furniture_store.procedure.cancellation.review").expect("the procedure exists");
    let policy = functions::default_policy("furniture_store").expect("the trade exists");
    let started = Instant::now();
    assert!(review.call(&*policy, &steps(LONGEST_LIST)).is_ok());
    assert!(started.elapsed() < PATIENCE);
    assert!(review.call(&*policy, &steps(LONGEST_LIST + 1)).is_err());
}

#[test]
fn a_text_of_ten_megabytes_in_any_place() {
    let huge = "x".repeat(TEN_MEGABYTES);
    let table = [
        ("order_kind", Code::UnknownWord),
        ("order_amount", Code::Unparsable),
        ("ordered_at", Code::Unparsable),
        ("insisted", Code::WrongType),
    ];
    for (field, code) in table {
        let input = cancellation(field, &format!("\"{huge}\""));
        let error = refused(CANCEL, &Node::from_json(&input).expect("JSON"));
        assert_eq!(told(&error), [(code, field, None)]);
        assert!(error.faults()[0].got.as_ref().is_some_and(|got| got.len() < 1_000), "the whole text is repeated");
    }
    let repair = format!(r#"{{"context": "repair", "order_kind": "regular", "waiver_reason": "{huge}"}}"#);
    let error = refused("furniture_store.repair_liability", &Node::from_json(&repair).expect("JSON"));
    assert_eq!(told(&error), [(Code::TooLong, "waiver_reason", None)]);
    let slots = format!(r#"{{"language": "zh", "slots": {{"customer_name": "{huge}"}}}}"#);
    let error = refused("furniture_store.phrase.we_will_help.say", &Node::from_json(&slots).expect("JSON"));
    assert_eq!(told(&error), [(Code::TooLong, "slots.customer_name", None)]);
}

#[test]
fn a_name_of_ten_megabytes() {
    let huge = "x".repeat(TEN_MEGABYTES);
    let input = cancellation(&huge, "1");
    let error = refused(CANCEL, &Node::from_json(&input).expect("JSON"));
    assert_eq!(error.faults()[0].code, Code::UnknownField);
    assert!(error.faults()[0].path.len() < 1_000, "the whole name is repeated");
    for policy in [format!(r#"{{"{huge}": 1}}"#), format!(r#"{{"wording": {{"{huge}": {{}}}}}}"#)] {
        let error = load("furniture_store", &Node::from_json(&policy).expect("JSON")).expect_err("no such name");
        assert!(error.faults()[0].path.len() < 1_000, "the whole name is repeated");
    }
    assert!(functions::find(&huge).is_err());
    assert!(functions::find(&format!("furniture_store.{huge}")).is_err());
}

#[test]
fn a_longest_text_is_taken_and_one_byte_more_is_not() {
    let waiver = |length: usize| {
        let reason = "x".repeat(length);
        let case = format!(r#"{{"context": "hard_complaint", "order_kind": "regular", "waiver_reason": "{reason}"}}"#);
        functions::call_json("furniture_store.repair_liability", "{}", &case)
    };
    assert!(waiver(LONGEST_TEXT).is_ok());
    assert_eq!(told(&waiver(LONGEST_TEXT + 1).expect_err("too long")), [(Code::TooLong, "waiver_reason", None)]);
}

#[test]
fn more_fields_than_an_object_may_have() {
    let fields = |count: usize| Node::Map((0..count).map(|at| (format!("f{at}").into(), Node::Null)).collect());
    assert_eq!(told(&refused(CANCEL, &fields(MILLION))), [(Code::TooLong, "", None)]);
    let error = load("furniture_store", &fields(MOST_FIELDS + 1)).expect_err("too many");
    assert_eq!(told(&error), [(Code::TooLong, "", None)]);
}

#[test]
fn nested_ten_thousand_deep_as_text() {
    for (open, close) in [("[", "]"), (r#"{"facts": "#, "}")] {
        let text = open.repeat(VERY_DEEP) + "1" + &close.repeat(VERY_DEEP);
        let fault = Node::from_json(&text).expect_err("too deep");
        assert_eq!((fault.code, fault.path.as_str()), (Code::TooDeep, ""));
        let error = functions::call_json(CANCEL, "{}", &text).expect_err("too deep");
        assert_eq!(told(&error), [(Code::TooDeep, "", None)]);
        let error = functions::call_json(CANCEL, &text, "{}").expect_err("too deep");
        assert_eq!(told(&error), [(Code::TooDeep, "policy", None)]);
    }
    let array = "a = ".to_string() + &"[".repeat(VERY_DEEP) + &"]".repeat(VERY_DEEP);
    assert!(Node::from_toml(&array).is_err());
}

#[test]
fn nested_ten_thousand_deep_as_values() {
    // Only such a tree itself needs the stack: to be built and dropped.
    let built = thread::Builder::new().stack_size(256 * 1024 * 1024).spawn(|| {
        let mut deep = Node::Null;
        for _ in 0..VERY_DEEP {
            deep = Node::List(vec![deep]);
        }
        let input = Node::Map(vec![("about".into(), deep.clone()), ("facts".into(), deep)]);
        let error = refused("furniture_store.classify_complaint", &input);
        assert_eq!(told(&error), [(Code::WrongType, "about[0]", None), (Code::UnknownField, "facts", None)]);
        assert!(load("furniture_store", &input).is_err());
    });
    assert!(built.expect("a thread").join().is_ok());
}
