"""Policies: what a shop sets, within the bounds of the clauses, and what was in force when."""

import inspect
import pickle
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import clausebook
import pytest
from clausebook import InvalidInput, PolicyHistory
from clausebook import furniture_store as store
from clausebook import skin_clinic as clinic

DEARER = {"cancellation_fee_rate": "0.15"}


def test_a_policy_is_what_differs_from_the_sources_figures(case: dict[str, Any]) -> None:
    usual, dearer = store.Policy(), store.Policy(**DEARER)
    assert usual.to_json() == "{}" and dearer.to_json() == '{"cancellation_fee_rate":"0.15"}'
    assert dearer.to_dict() == DEARER
    assert (usual.cancellation_fee_rate, dearer.cancellation_fee_rate) == (Decimal("0.1"), Decimal("0.15"))
    assert store.cancel(**case, policy=usual) == store.cancel(**case)
    value = store.cancel(**case, policy=dearer).value
    assert value is not None and value.fee == Decimal("1920.00")


def test_a_policy_is_read_from_text() -> None:
    dearer = store.Policy(**DEARER)
    assert store.Policy.from_json('{"cancellation_fee_rate": "0.15"}') == dearer
    assert store.Policy.from_toml('cancellation_fee_rate = "0.15"') == dearer
    assert store.Policy(cancellation_fee_rate=Decimal("0.150")) == dearer
    assert isinstance(store.Policy.from_json("{}"), store.Policy)


def test_policies_are_equal_by_what_they_set() -> None:
    one, same, usual = store.Policy(**DEARER), store.Policy(**DEARER), store.Policy()
    assert one == same and hash(one) == hash(same) and one.digest == same.digest
    assert one != usual and one.digest != usual.digest and one != DEARER
    assert store.Policy(cancellation_fee_rate=None) == usual
    assert store.Policy(cancellation_fee_rate="0.10") == usual
    assert store.Policy() != clinic.Policy()
    assert pickle.loads(pickle.dumps(one)) == one and type(pickle.loads(pickle.dumps(one))) is store.Policy
    assert "0.15" in repr(one)


def test_a_policy_does_not_change() -> None:
    policy = store.Policy()
    for name in ("cancellation_fee_rate", "time_zone", "anything"):
        with pytest.raises(AttributeError):
            setattr(policy, name, "0.15")
    dearer = policy.replace(**DEARER)
    assert dearer == store.Policy(**DEARER) and policy == store.Policy()
    assert dearer.replace(time_zone="Asia/Urumqi").to_dict() == {**DEARER, "time_zone": "Asia/Urumqi"}
    with pytest.raises(InvalidInput):
        dearer.replace(cancellation_fee_rate="0.01")


@pytest.mark.parametrize("trade", clausebook.trades())
def test_every_parameter_reads_in_its_type_and_loads_again(trade: str) -> None:
    module = getattr(clausebook, trade)
    policy = module.Policy()
    types = {"flag": bool, "word": str, "words": tuple, "text": str}
    whole = {"count", "d", "week", "month", "year"}
    assert policy.parameters
    for row in module.book._parameters():
        value = getattr(policy, row["name"])
        assert value == policy.get(row["name"])
        if row["default"] is None and row["unit"] != "words":
            assert value is None
        else:
            kind = types.get(row["unit"], int if row["unit"] in whole else Decimal)
            assert type(value) is kind
        # A list of words that is not set reads as an empty one, which is set.
        if value != ():
            assert module.Policy(**{row["name"]: value}) == policy
        doc = inspect.getdoc(getattr(module.Policy, row["name"]))
        assert doc and row["zh"] in doc and row["clause"].id in doc and f"Unit: {row['unit']}" in doc
    names = set(inspect.signature(module.Policy).parameters)
    assert names == {*policy.parameters, "time_zone", "wording"}


def test_a_zone_and_words_of_the_shops_own() -> None:
    told = "{customer_name},请您放心。"
    policy = store.Policy(time_zone="America/New_York", wording={"we_will_help": {"zh": told}})
    assert policy.time_zone == "America/New_York"
    said = store.phrase("we_will_help").say(
        language="zh", slots={"customer_name": "李女士"}, facts={"customer_agitated": True}, policy=policy
    )
    assert said.value is not None and said.value.text == "李女士,请您放心。"
    with pytest.raises(InvalidInput):
        store.Policy(wording={"we_will_help": {"zh": "{staff_name}"}})


def test_an_old_case_is_judged_by_the_terms_of_its_day(case: dict[str, Any]) -> None:
    usual, dearer = store.Policy(), store.Policy(**DEARER)
    turn = datetime.fromisoformat("2026-07-01T00:00:00+08:00")
    history = PolicyHistory([(turn, dearer), ("2026-01-01T00:00:00+08:00", usual)])
    assert history.at(turn) is dearer
    assert history.at(turn - timedelta(microseconds=1)) is usual
    assert history.at("2025-12-31T23:59:59+08:00") is None
    in_force = history.at(case["ordered_at"])
    assert in_force is usual


def test_a_history_that_is_none() -> None:
    usual, at = store.Policy(), "2026-01-01T00:00:00+08:00"
    for terms, code, path in (
        ([(at, usual), (at, usual)], "duplicate", ""),
        ([(at, usual), ("2026-02-01T00:00:00+08:00", clinic.Policy())], "wrong_policy", "terms[1]"),
        ([("2026-01-01T00:00:00", usual)], "naive_time", "terms[0]"),
        ([(datetime(2026, 1, 1), usual)], "naive_time", "terms[0]"),
    ):
        with pytest.raises(InvalidInput) as caught:
            PolicyHistory(terms)
        assert [(fault.code, fault.path) for fault in caught.value.faults] == [(code, path)]
    with pytest.raises(TypeError):
        PolicyHistory([(at, "strict")])
