//! Policies that do not load, and policies of another trade.

use clausebook::{functions, invalid::Code, node::Node};

use super::{CANCEL, Expected, cancellation, load, speaks, told};

#[test]
fn policies_that_loosen_a_safety_limit_or_leave_their_bounds() {
    let table: [(&str, &str, &[Expected]); 8] = [
        ("skin_clinic", r#"{"pressure_max_mpa": 0.61}"#, &[(Code::LoosensSafety, "pressure_max_mpa", None)]),
        ("skin_clinic", r#"{"pressure_min_mpa": "0.299999"}"#, &[(Code::LoosensSafety, "pressure_min_mpa", None)]),
        ("skin_clinic", r#"{"angle_tolerance_deg": 6}"#, &[(Code::LoosensSafety, "angle_tolerance_deg", None)]),
        (
            "skin_clinic",
            r#"{"presure_max_mpa": 0.5}"#,
            &[(Code::UnknownField, "presure_max_mpa", Some("pressure_max_mpa"))],
        ),
        (
            "furniture_store",
            r#"{"cancellation_fee_rate": "0.09"}"#,
            &[(Code::OutsideBounds, "cancellation_fee_rate", None)],
        ),
        ("furniture_store", r#"{"cancellation_fee_rate": 0.15}"#, &[(Code::FloatMoney, "cancellation_fee_rate", None)]),
        ("furniture_store", r#"{"return_window_days": 7.5}"#, &[(Code::TooPrecise, "return_window_days", None)]),
        (
            "furniture_store",
            r#"{"time_zone": "Asia/Shanghay", "free_window_h": 24}"#,
            &[(Code::UnknownWord, "time_zone", Some("Asia/Shanghai")), (Code::OutsideBounds, "free_window_h", None)],
        ),
    ];
    for (trade, policy, expected) in table {
        let error = load(trade, &Node::from_json(policy).expect("JSON")).expect_err("it must not load");
        speaks(error.faults());
        assert_eq!(told(&error), expected, "{policy}");
    }
}

#[test]
fn a_policy_of_another_trade() {
    let callable = functions::find(CANCEL).expect("the function exists");
    let clinic = functions::default_policy("skin_clinic").expect("the trade exists");
    let input = cancellation("insisted", "true");
    let error = callable.call(&*clinic, &Node::from_json(&input).expect("JSON")).err().expect("another trade's policy");
    assert_eq!(told(&error), [(Code::WrongPolicy, "policy", None)]);
    let shape = functions::find("furniture_store.schedule.repair.review").expect("the shape exists");
    let error = shape.call(&*clinic, &Node::Map(Vec::new())).err().expect("another trade's policy");
    assert_eq!(told(&error), [(Code::WrongPolicy, "policy", None)]);
}
