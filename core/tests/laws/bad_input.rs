//! Bad input: exact codes and paths, all at once, and never a panic.

mod absurd;
mod hostile;
mod terms;
mod tree;

use clausebook::{
    book::Language,
    functions,
    invalid::{Code, Fault, InvalidInput},
    node::Node,
    policy::AnyPolicy,
};

/// A fault as it is expected: its code, its path, and the nearest name where one is near.
type Expected = (Code, &'static str, Option<&'static str>);

fn told(error: &InvalidInput) -> Vec<(Code, &str, Option<&str>)> {
    error.faults().iter().map(|fault| (fault.code, fault.path.as_str(), fault.nearest.as_deref())).collect()
}

fn load(trade: &str, policy: &Node<'_>) -> Result<AnyPolicy, InvalidInput> {
    (functions::Trade::find(trade)?.load_policy)(policy)
}

/// Decides a case under the source's policy and expects it to be refused as input.
#[track_caller]
fn refused(function: &str, input: &Node<'_>) -> InvalidInput {
    let callable = functions::find(function).expect("the function exists");
    let policy = functions::default_policy(callable.trade.name()).expect("the trade exists");
    let error = callable.call(&*policy, input).err().unwrap_or_else(|| panic!("{function} takes it"));
    speaks(error.faults());
    error
}

/// Every fault says in both languages where it is and what was expected.
#[track_caller]
fn speaks(faults: &[Fault]) {
    for fault in faults {
        for language in Language::ALL {
            let message = fault.message(*language);
            assert!(message.len() > fault.path.len() && message.contains(&fault.path), "{message}");
            assert!(!fault.expected.get(*language).is_empty(), "{fault:?}");
        }
    }
}

/// A case with exactly these faults, in the order of its schema.
#[track_caller]
fn faulty(function: &str, input: &str, expected: &[Expected]) {
    let error = refused(function, &Node::from_json(input).expect("JSON"));
    assert_eq!(told(&error), expected, "{function} of {input}");
}

const CANCEL: &str = "furniture_store.cancel";

/// A cancellation in order, with one field replaced.
fn cancellation(field: &str, value: &str) -> String {
    let fields = [
        ("order_kind", r#""regular""#),
        ("order_amount", r#""12800.00""#),
        ("ordered_at", r#""2026-03-02T10:00:00+08:00""#),
        ("requested_at", r#""2026-03-05T10:00:00+08:00""#),
    ];
    let kept = fields.iter().filter(|(name, _)| *name != field).map(|(name, value)| format!(r#""{name}": {value}"#));
    let all: Vec<String> = kept.chain([format!(r#""{field}": {value}"#)]).collect();
    format!("{{{}}}", all.join(", "))
}

#[test]
fn one_fault_of_each_sort() {
    use Code as C;
    let table: [(&str, &str, C, Option<&str>); 22] = [
        ("insisted", "\"yes\"", C::WrongType, None),
        ("insisted", "1", C::WrongType, None),
        ("order_amount", "true", C::WrongType, None),
        ("order_amount", "null", C::WrongType, None),
        ("order_amount", "12800.5", C::FloatMoney, None),
        ("order_amount", "\"-0.01\"", C::Negative, None),
        ("order_amount", "-1", C::Negative, None),
        ("order_amount", "\"0.001\"", C::TooPrecise, None),
        ("order_amount", "\"12,800.00\"", C::Unparsable, None),
        ("order_amount", "\"1e3\"", C::Unparsable, None),
        ("order_amount", "\"9999999999999999999999999999\"", C::OutOfRange, None),
        ("order_amount", "\"1000000000000.00\"", C::OutOfRange, None),
        ("order_kind", "\"reguler\"", C::UnknownWord, Some("regular")),
        ("order_kind", "3", C::WrongType, None),
        ("ordered_at", "\"2026-03-02T10:00:00\"", C::NaiveTime, None),
        ("ordered_at", "\"2026-03-02 10:00:00\"", C::NaiveTime, None),
        ("ordered_at", "\"yesterday\"", C::Unparsable, None),
        ("ordered_at", "\"2026-02-30T10:00:00+08:00\"", C::Unparsable, None),
        ("ordered_at", "1772416800", C::WrongType, None),
        ("requested_at", "\"9999-12-31T23:59:59Z\"", C::OutOfRange, None),
        ("requested_at", "\"1969-12-31T23:59:59Z\"", C::OutOfRange, None),
        ("insited", "true", C::UnknownField, Some("insisted")),
    ];
    for (field, value, code, nearest) in table {
        faulty(CANCEL, &cancellation(field, value), &[(code, field, nearest)]);
    }
}

#[test]
fn what_lies_before_its_event() {
    let before = |field| cancellation(field, r#""2026-03-02T09:59:59.999999+08:00""#);
    faulty(CANCEL, &before("requested_at"), &[(Code::BeforeEvent, "requested_at", None)]);
    faulty(CANCEL, &before("handed_over_at"), &[(Code::BeforeEvent, "handed_over_at", None)]);
    let repair = r#"{"events": {"repair_notice_completed": "2026-03-03T10:00:00+08:00"},
        "done": {"send_notice_to_service_centre": "2026-03-03T09:00:00+08:00"}, "now": "2026-03-04T10:00:00+08:00"}"#;
    let act = "done.send_notice_to_service_centre";
    faulty("furniture_store.schedule.repair.review", repair, &[(Code::BeforeEvent, act, None)]);
    let log = r#"{"done": [{"step": "learn_reason", "at": "2026-03-03T10:00:00+08:00"},
        {"step": "record_reason", "at": "2026-03-03T09:00:00+08:00"}]}"#;
    faulty("furniture_store.procedure.cancellation.review", log, &[(Code::BeforeEvent, "done[1].at", None)]);
}

#[test]
fn every_fault_is_told_at_once() {
    let input = r#"{"order_kind": "regulr", "order_amount": 1.5, "ordered_at": "2026-03-02T10:00:00",
        "insisted": "no", "discount": 1}"#;
    faulty(
        CANCEL,
        input,
        &[
            (Code::UnknownWord, "order_kind", Some("regular")),
            (Code::FloatMoney, "order_amount", None),
            (Code::NaiveTime, "ordered_at", None),
            (Code::WrongType, "insisted", None),
            (Code::UnknownField, "discount", None),
            (Code::MissingField, "requested_at", None),
        ],
    );
    let session = r#"{"course": {"sessions_done": -1}, "serum": {"acne_types": ["pustul"]}, "spots": [
        {"site": "nose", "lesion": "other", "pressure_mpa": "0.5.", "angle": 45}, {"site": "jaw"}]}"#;
    faulty(
        "skin_clinic.check_session",
        session,
        &[
            (Code::Negative, "course.sessions_done", None),
            (Code::UnknownWord, "serum.acne_types[0]", Some("pustule")),
            (Code::Unparsable, "spots[0].pressure_mpa", None),
            (Code::UnknownField, "spots[0].angle", None),
            (Code::MissingField, "spots[1].lesion", None),
        ],
    );
}

#[test]
fn what_is_said_twice() {
    let twice = |path| [(Code::Duplicate, path, None)];
    let insisted = cancellation("insisted", r#"true, "insisted": false"#);
    faulty(CANCEL, &insisted, &twice("insisted"));
    let limit = "skin_clinic.limit.output_pressure.check";
    faulty(limit, r#"{"pressure_mpa": 0.9, "pressure_mpa": 0.5}"#, &twice("pressure_mpa"));
    let say = "furniture_store.phrase.we_will_help.say";
    let slots = r#"{"language": "en", "slots": {"customer_name": "A", "customer_name": "B"}}"#;
    faulty(say, slots, &twice("slots.customer_name"));
    let policies = [
        (r#"{"free_window_h": 72, "free_window_h": 48}"#, "free_window_h"),
        (
            r#"{"wording": {"we_will_help": {"en": "{customer_name}", "en": "{customer_name}!"}}}"#,
            "wording.we_will_help.en",
        ),
        (r#"{"wording": {"we_will_help": {}, "we_will_help": {}}}"#, "wording.we_will_help"),
    ];
    for (policy, path) in policies {
        let error = load("furniture_store", &Node::from_json(policy).expect("JSON")).expect_err("said twice");
        assert_eq!(told(&error), twice(path), "{policy}");
    }
}

#[test]
fn names_that_a_shape_does_not_know() {
    faulty(
        "furniture_store.form.cancellation.check",
        r#"{"present": [{"item": "cancelation_reason"}], "facts": {"no_such_fact": true}}"#,
        &[
            (Code::UnknownWord, "present[0].item", Some("cancellation_reason")),
            (Code::UnknownField, "facts.no_such_fact", None),
        ],
    );
    let say = "furniture_store.phrase.we_will_help.say";
    faulty(say, r#"{"language": "en"}"#, &[(Code::UnfilledSlot, "slots.customer_name", None)]);
    faulty(
        say,
        r#"{"language": "en", "slots": {"customer_name": " "}}"#,
        &[(Code::UnfilledSlot, "slots.customer_name", None)],
    );
    let step = r#"{"done": [{"step": "learn_reasons"}]}"#;
    let unknown = [(Code::UnknownWord, "done[0].step", Some("learn_reason"))];
    faulty("furniture_store.procedure.cancellation.next", step, &unknown);
}

#[test]
fn what_no_text_can_hold() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let input = Node::Map(vec![
            ("site".into(), Node::from("cheek")),
            ("lesion".into(), Node::from("other")),
            ("pressure_mpa".into(), Node::Float(value)),
        ]);
        let error = refused("skin_clinic.check_pressure", &input);
        assert_eq!(told(&error), [(Code::NotFinite, "pressure_mpa", None)]);
        let limit = Node::Map(vec![("pressure_mpa".into(), Node::Float(value))]);
        let error = refused("skin_clinic.limit.output_pressure.check", &limit);
        assert_eq!(told(&error), [(Code::NotFinite, "pressure_mpa", None)]);
    }
    let foreign = Node::Map(vec![("order_kind".into(), Node::Unfit(Code::WrongType, "a socket".into()))]);
    assert_eq!(told(&refused(CANCEL, &foreign))[0], (Code::WrongType, "order_kind", None));
}

#[test]
fn names_of_functions_that_do_not_exist() {
    let table = [
        ("furniture_store.cancle", Some("cancel")),
        ("furniture_stor.cancel", Some("furniture_store")),
        ("skin_clinic.limit.output_presure.check", Some("limit.output_pressure.check")),
        ("cancel", None),
        ("", None),
    ];
    for (name, nearest) in table {
        let error = functions::find(name).err().unwrap_or_else(|| panic!("{name} exists"));
        assert_eq!(told(&error), [(Code::UnknownFunction, "", nearest)], "{name}");
    }
}
