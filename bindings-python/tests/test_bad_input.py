"""Bad input: a clear fault with code and path, all faults at once, no crash, nothing changed."""

import enum
import pickle
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from clausebook import Fault, InvalidInput, _clausebook, find
from clausebook import furniture_store as store
from clausebook import skin_clinic as clinic

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def faults(call: Any, *arguments: Any, **keywords: Any) -> list[tuple[str, str]]:
    """The code and path of every fault."""
    with pytest.raises(InvalidInput) as caught:
        call(*arguments, **keywords)
    assert all(fault.message("en") and fault.message("zh") for fault in caught.value.faults)
    return [(fault.code, fault.path) for fault in caught.value.faults]


def deep(levels: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(levels):
        value = [value]
    return value


def endless() -> list[Any]:
    value: list[Any] = []
    value.extend([value, value])
    return value


def bush(levels: int) -> list[Any]:
    """A list of a few objects that would be a billion values written out."""
    value: list[Any] = []
    for _ in range(levels):
        value = [value, value]
    return value


class Raising(Mapping[str, Any]):
    def __getitem__(self, name: str) -> Any:
        raise RuntimeError("the caller's own mistake")

    def __iter__(self) -> Any:
        raise RuntimeError("the caller's own mistake")

    def __len__(self) -> int:
        return 1


AMOUNTS = [
    (12800.0, "float_money"),
    (float("nan"), "float_money"),
    (Decimal("NaN"), "not_finite"),
    (Decimal("-Infinity"), "not_finite"),
    (Decimal("-0.01"), "negative"),
    (-1, "negative"),
    (Decimal("0.001"), "too_precise"),
    (Decimal("1234567890123456789012345678"), "out_of_range"),
    (Decimal("12345678901234567890123456.78"), "out_of_range"),
    (Decimal("1E+1000000"), "out_of_range"),
    (10**28, "out_of_range"),
    (10**100_000, "out_of_range"),
    ("1e3", "unparsable"),
    ("12,800.00", "unparsable"),
    ("9" * 10_000_000, "unparsable"),
    (True, "wrong_type"),
    (b"12800", "wrong_type"),
    ({"yuan": 1}, "wrong_type"),
    ({1, 2}, "wrong_type"),
    (object(), "wrong_type"),
    (NOW, "wrong_type"),
    ("\ud800", "unparsable"),
    (deep(10_000), "wrong_type"),
    (endless(), "wrong_type"),
    (bush(60), "wrong_type"),
]


@pytest.mark.parametrize(("amount", "code"), AMOUNTS, ids=[f"{at}-{code}" for at, (_, code) in enumerate(AMOUNTS)])
def test_an_amount_that_is_none(amount: Any, code: str, case: dict[str, Any]) -> None:
    assert faults(store.cancel, **{**case, "order_amount": amount}) == [(code, "order_amount")]


INSTANTS = [
    (datetime(2026, 3, 5, 10, 0), "naive_time"),
    ("2026-03-05T10:00:00", "naive_time"),
    ("2026-03-05 10:00:00", "naive_time"),
    ("yesterday", "unparsable"),
    (datetime(9999, 12, 31, 23, 59, tzinfo=UTC), "out_of_range"),
    (datetime(9999, 12, 31, 23, 59, tzinfo=timezone(timedelta(hours=-23))), "out_of_range"),
    (datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=23))), "out_of_range"),
    (datetime(1969, 12, 31, tzinfo=UTC), "out_of_range"),
    (date(2026, 3, 5), "wrong_type"),
    (1772672400, "wrong_type"),
    (None, "wrong_type"),
]


@pytest.mark.parametrize(("instant", "code"), INSTANTS)
def test_an_instant_that_is_none(instant: Any, code: str, case: dict[str, Any]) -> None:
    assert faults(store.cancel, **{**case, "requested_at": instant}) == [(code, "requested_at")]


def test_an_instant_before_the_one_it_follows(case: dict[str, Any]) -> None:
    case["requested_at"] = case["ordered_at"] - timedelta(seconds=1)
    assert faults(store.cancel, **case) == [("before_event", "requested_at")]


def test_a_word_and_a_field_are_refused_with_the_nearest(case: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput) as caught:
        store.cancel(**{**case, "order_kind": "regulr", "insistd": True})
    word, field = caught.value.faults
    assert (word.code, word.path, word.got, word.nearest) == ("unknown_word", "order_kind", "regulr", "regular")
    assert (field.code, field.path, field.nearest) == ("unknown_field", "insistd", "insisted")
    assert "`insisted`" in field.message("en") and "`insisted`" in field.message("zh")


def test_all_faults_come_at_once(case: dict[str, Any]) -> None:
    del case["requested_at"]
    case.update(order_kind="x", order_amount=-1, ordered_at=1, insisted="yes", extra=None)
    assert faults(store.cancel, **case) == [
        ("unknown_word", "order_kind"),
        ("negative", "order_amount"),
        ("wrong_type", "ordered_at"),
        ("wrong_type", "insisted"),
        ("unknown_field", "extra"),
        ("missing_field", "requested_at"),
    ]


def test_a_fault_inside_a_list_has_its_place() -> None:
    samples = [{"at": NOW}, {"at": NOW, "pressure_mpa": float("nan")}, {"at": NOW.replace(tzinfo=None), "pedal": 1}]
    assert faults(clinic.check_telemetry, samples=samples, stretches=[]) == [
        ("not_finite", "samples[1].pressure_mpa"),
        ("naive_time", "samples[2].at"),
        ("wrong_type", "samples[2].pedal"),
    ]


def test_a_log_of_a_million_samples() -> None:
    samples = [{"at": NOW}] * 1_000_000
    assert faults(clinic.check_telemetry, samples=samples, stretches=[]) == [("too_long", "samples")]


def test_a_text_of_ten_million_bytes() -> None:
    say = store.phrase("we_will_help").say
    long = {"customer_name": "x" * 10_000_000}
    assert faults(say, language="zh", slots=long, facts={"customer_agitated": True}) == [
        ("too_long", "slots.customer_name")
    ]


@pytest.mark.parametrize(
    "value", [deep(10_000), endless(), {"a": deep(100)}, bush(60)], ids=["deep", "endless", "below", "bush"]
)
def test_a_value_that_is_nested_without_end_where_an_object_belongs(value: Any) -> None:
    found = faults(store.schedule("repair").review, now=NOW, events=value, done={"first_contact": value})
    assert all(path.startswith(("events", "done")) for _, path in found)


def test_json_that_is_nested_without_end() -> None:
    assert faults(store.cancel.decide_json, "[" * 10_000) == [("too_deep", "")]
    assert faults(store.cancel.decide_json, "{") == [("unparsable", "")]


@pytest.mark.parametrize("name", [1, None, NOW, ("a",)])
def test_a_field_whose_name_is_no_text(name: Any) -> None:
    assert faults(store.schedule("repair").review, now=NOW, events={name: NOW}) == [("wrong_type", "events")]


def test_an_exception_of_the_caller_stays_what_it_is() -> None:
    with pytest.raises(RuntimeError, match="own mistake"):
        store.schedule("repair").review(now=NOW, events=Raising())


def test_a_case_goes_by_keyword_only(case: dict[str, Any]) -> None:
    for call in (store.cancel, store.cancel.receipt):
        with pytest.raises(TypeError):
            call("regular", **case)
    with pytest.raises(TypeError):
        store.Policy({"cancellation_fee_rate": "0.15"})


@pytest.mark.parametrize("policy", [None, {}, {"cancellation_fee_rate": "0.15"}, "strict", store.Policy])
def test_a_policy_that_is_none(policy: Any, case: dict[str, Any]) -> None:
    assert faults(store.cancel, **case, policy=policy) == [("wrong_type", "policy")]
    assert faults(store.cancel.decide_json, "{}", policy=policy) == [("wrong_type", "policy")]
    assert faults(store.cancel.compare, store.Policy(), policy, **case) == [("wrong_type", "policy")]


def test_a_policy_of_another_trade(case: dict[str, Any]) -> None:
    assert faults(store.cancel, **case, policy=clinic.Policy()) == [("wrong_policy", "policy")]
    repair = store.schedule("repair").review
    assert faults(repair, now=NOW, policy=clinic.Policy()) == [("wrong_policy", "policy")]


def test_a_policy_that_loosens_a_safety_limit_is_refused_with_its_clause() -> None:
    loose = [row for row in clinic.book._parameters() if row["clause"].safety and row["max"] is not None]
    assert loose
    for row in loose:
        beyond = row["max"] + 1
        with pytest.raises(InvalidInput) as caught:
            clinic.Policy(**{row["name"]: beyond})
        assert ("loosens_safety", row["name"]) in [(fault.code, fault.path) for fault in caught.value.faults]
        assert row["clause"] in [fault.clause for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({"cancellation_fee_rate": 0.15}, ("float_money", "cancellation_fee_rate")),
        ({"cancellation_fee_rate": "0.05"}, ("outside_bounds", "cancellation_fee_rate")),
        ({"cancelation_fee_rate": "0.15"}, ("unknown_field", "cancelation_fee_rate")),
        ({"time_zone": "Asia/Shanghay"}, ("unknown_word", "time_zone")),
        ({"warranty_days": 1.5}, ("too_precise", "warranty_days")),
    ],
)
def test_a_policy_that_does_not_load(parameters: dict[str, Any], expected: tuple[str, str]) -> None:
    assert faults(store.Policy, **parameters) == [expected]


def test_texts_that_are_no_policy() -> None:
    assert faults(store.Policy.from_json, "[") == [("unparsable", "")]
    assert faults(store.Policy.from_json, "[]") == [("wrong_type", "")]
    assert faults(store.Policy.from_toml, "= 1") == [("unparsable", "")]


def test_names_that_do_not_exist_are_refused_with_the_nearest() -> None:
    for call, nearest in (
        (lambda: find("furniture_store.cancle"), "cancel"),
        (lambda: find("furniture_stor.cancel"), "furniture_store"),
        (lambda: store.schedule("repiar"), "schedule.repair.review"),
    ):
        with pytest.raises(InvalidInput) as caught:
            call()
        assert [fault.code for fault in caught.value.faults] == ["unknown_function"]
        assert caught.value.faults[0].nearest == nearest
    with pytest.raises(AttributeError):
        _ = store.cancle


def test_a_language_that_is_none(case: dict[str, Any]) -> None:
    assert faults(store.cancel(**case).findings[0].message, "fr") == [("unknown_word", "language")]


def test_nothing_is_changed_by_a_bad_call(case: dict[str, Any]) -> None:
    before = store.cancel(**case).to_json()
    faults(store.cancel, **{**case, "order_amount": endless()})
    assert store.cancel(**case).to_json() == before


def test_a_defect_of_the_library_is_an_internal_fault_and_no_crash(case: dict[str, Any]) -> None:
    assert faults(_clausebook._defect) == [("internal", "")]
    assert store.cancel(**case).verdict == "ok"


def test_faults_survive_pickling() -> None:
    with pytest.raises(InvalidInput) as caught:
        store.Policy(cancellation_fee_rate="0.05", time_zone="Asia/Shanghay")
    error = caught.value
    again = pickle.loads(pickle.dumps(error))
    assert isinstance(again, ValueError) and type(again) is InvalidInput
    assert again.faults == error.faults and str(again) == str(error)
    assert again.message("zh") == error.message("zh") != error.message("en")
    assert [fault.clause for fault in again.faults] == [fault.clause for fault in error.faults]
    assert isinstance(again.faults[0], Fault)


def test_an_enumeration_with_a_word_that_is_none(case: dict[str, Any]) -> None:
    class Kind(enum.Enum):
        SALE = "sale"

    assert faults(store.cancel, **{**case, "order_kind": Kind.SALE}) == [("unknown_word", "order_kind")]
