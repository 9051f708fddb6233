"""Receipts: a decision kept, played again, and one case under two policies."""

import json
from typing import Any

import clausebook
import pytest
from clausebook import InvalidInput, Rule, find, replay
from clausebook import furniture_store as store

DEARER = store.Policy(cancellation_fee_rate="0.15")


def test_a_receipt_holds_the_whole_case(case: dict[str, Any]) -> None:
    kept = json.loads(store.cancel.receipt(**case, policy=DEARER))
    assert kept["function"] == "furniture_store.cancel"
    assert kept["decision"] == store.cancel(**case, policy=DEARER).to_dict()
    assert kept["policy"] == DEARER.to_dict() and kept["policy_digest"] == DEARER.digest
    assert (kept["book_version"], kept["book_digest"]) == (store.book.version, store.book.digest)
    assert kept["library"] == clausebook.__version__


def test_a_receipt_plays_again(case: dict[str, Any]) -> None:
    again = replay(store.cancel.receipt(**case, policy=DEARER))
    assert again.same and again.same_policy and again.same_book and again.same_library
    assert again.difference.verdict is None and again.difference.value is None and again.difference.clauses == ()


def test_under_another_policy_the_clauses_that_rest_on_it_differ(case: dict[str, Any]) -> None:
    again = replay(store.cancel.receipt(**case), DEARER)
    assert not again.same and not again.same_policy and again.same_book
    assert again.difference == store.cancel.compare(store.Policy(), DEARER, **case)
    assert again.difference.verdict is None
    assert again.difference.value is not None
    assert (again.difference.value.first["fee"], again.difference.value.second["fee"]) == ("1280.00", "1920.00")
    clauses = [one.clause for one in again.difference.clauses]
    assert clauses == ["furniture_store.cancel.fee_after_free_window", "furniture_store.cancel.regular_fee"]
    assert again.difference.clauses[0].second[0]["seen"] == "1920.00"


def test_under_equal_policies_nothing_differs(case: dict[str, Any]) -> None:
    same = store.cancel.compare(DEARER, store.Policy(cancellation_fee_rate="0.15"), **case)
    assert same.verdict is None and same.value is None and same.clauses == ()


def test_a_comparison_takes_no_third_policy(case: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput) as caught:
        store.cancel.compare(store.Policy(), DEARER, **case, policy=DEARER)
    assert [(fault.code, fault.path) for fault in caught.value.faults] == [("contradiction", "policy")]


def test_every_decision_of_the_pack_replays() -> None:
    played = 0
    for row in clausebook.vectors():
        if row.expect is None:
            continue
        rule: Rule[..., Any] = find(f"{row.trade}.{row.function}")
        policy = getattr(clausebook, row.trade).Policy.from_json(json.dumps(row.policy or {}))
        again = replay(rule.receipt(**row.input, policy=policy))
        assert again.same and again.same_policy, row.name
        played += 1
    assert played > 100


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"function": 7}', '{"function": "no.such", "policy": {}}', "[" * 10_000]
)
def test_what_is_no_receipt_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        replay(text)


def test_the_fields_of_a_replay_are_those_of_the_stubs(case: dict[str, Any]) -> None:
    again = replay(store.cancel.receipt(**case), DEARER)

    def own(value: Any) -> set[str]:
        return {name for name in dir(value) if not name.startswith("_")} - set(dir(clausebook.Value))

    assert own(again) == {"same", "same_policy", "same_book", "same_library", "difference"}
    assert own(again.difference) == {"verdict", "value", "clauses"}
    assert own(again.difference.value) == {"first", "second"}
    assert own(again.difference.clauses[0]) == {"clause", "first", "second"}
