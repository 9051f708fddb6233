//! A kept decision can be played again, and one case compared under two policies.

use clausebook::{functions, node::Node, policy::AnyPolicy, receipt};

const CASE: &str = r#"{"order_kind": "regular", "order_amount": "12800.00", "ordered_at": "2026-05-01T10:00:00+08:00",
    "requested_at": "2026-05-04T10:00:00+08:00", "insisted": true}"#;

fn policy(text: &str) -> AnyPolicy {
    let trade = functions::Trade::find("furniture_store").expect("the trade exists");
    (trade.load_policy)(&Node::from_json(text).expect("the text is JSON")).expect("the policy loads")
}

#[test]
fn a_receipt_made_under_a_changed_share_replays() {
    let cancel = functions::find("furniture_store.cancel").expect("the function exists");
    let dearer = policy(r#"{"cancellation_fee_rate": "0.15"}"#);
    let kept = receipt::make(&cancel, &*dearer, &Node::from_json(CASE).expect("JSON")).expect("a decision");
    assert!(kept.contains(r#""policy":{"cancellation_fee_rate":"0.15"}"#), "{kept}");
    let again = receipt::replay(&kept, None).expect("the receipt is one");
    assert!(again.same && again.same_policy && again.same_book && again.same_library, "{again:?}");
}

#[test]
fn another_policy_changes_the_clauses_that_rest_on_it_and_no_other() {
    let cancel = functions::find("furniture_store.cancel").expect("the function exists");
    let usual = policy("{}");
    let dearer = policy(r#"{"cancellation_fee_rate": "0.15"}"#);
    let case = Node::from_json(CASE).expect("JSON");
    let kept = receipt::make(&cancel, &*usual, &case).expect("a decision");
    let again = receipt::replay(&kept, Some(&*dearer)).expect("the receipt is one");
    assert!(!again.same && !again.same_policy && again.same_book);
    assert_eq!(again.difference, receipt::compare(&cancel, &*usual, &*dearer, &case).expect("a decision"));
    assert_eq!(again.difference.verdict, None);
    let clauses: Vec<&str> = again.difference.clauses.iter().map(|difference| difference.clause.as_str()).collect();
    assert_eq!(clauses, ["furniture_store.cancel.fee_after_free_window", "furniture_store.cancel.regular_fee"]);
}

#[test]
fn what_is_no_receipt_is_refused() {
    for (text, path) in [("{}", "function"), (r#"{"function": 7}"#, "function")] {
        let error = receipt::replay(text, None).expect_err("no receipt");
        assert_eq!(error.faults()[0].path, path);
    }
    assert!(receipt::replay("no JSON", None).is_err());
}
