"""Values in and values out, decisions, findings, clauses, documentation."""

import enum
import inspect
import json
import keyword
from collections import ChainMap, OrderedDict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import clausebook
import pytest
from clausebook import Decision, find
from clausebook import furniture_store as store
from clausebook import skin_clinic as clinic
from support import every_rule, fields

BEIJING = timezone(timedelta(hours=8))


class Kind(enum.Enum):
    REGULAR = "regular"


class Word(enum.StrEnum):
    REGULAR = "regular"


class Moment(datetime):
    """A datetime of the caller's own."""


def test_a_decision_is_read_in_pythons_own_values(case: dict[str, Any]) -> None:
    decision = store.cancel(**case, paid=Decimal("12800.00"))
    assert decision.verdict == "ok"
    assert decision.value is not None
    fee, until = decision.value.fee, decision.value.free_until
    assert (type(fee), fee) == (Decimal, Decimal("1280.00"))
    assert until == datetime(2026, 3, 4, 10, 0, tzinfo=BEIJING) and until.utcoffset() == timedelta(hours=8)
    assert decision.value["refund"] == decision.value.refund == Decimal("11520.00")
    first = decision.findings[0]
    assert (first.clause.id, first.outcome, first.what, first.seen) == (
        "furniture_store.cancel.accept_if_insisted",
        "met",
        "insisted",
        True,
    )
    late = decision.findings[1]
    assert (late.comparison, late.limit, late.by, late.unit) == ("at_most", until, Decimal(86400), "s")
    assert late.seen == case["requested_at"]
    assert "48" in late.message("zh") and "48" in late.message()
    assert [clause.id for clause in decision.cites] == [finding.clause.id for finding in decision.findings]


def test_what_the_answer_leaves_out_reads_as_none(case: dict[str, Any]) -> None:
    value = store.cancel(**case).value
    assert value is not None
    assert value.refund is None and "refund" not in value and value.get("refund", 0) == 0
    assert dict(value) == {"free_until": value.free_until, "fee": value.fee}
    assert list(value) == list(value.keys()) == ["free_until", "fee"] and len(value) == 2
    with pytest.raises(KeyError):
        value["refund"]
    with pytest.raises(AttributeError):
        _ = value.refunds
    with pytest.raises(AttributeError):
        value.fee = Decimal(0)
    assert {"fee", "refund", "owed"} <= set(dir(value))
    assert repr(value).startswith("Value(free_until=datetime.datetime(2026, 3, 4")


def test_a_refused_case_has_no_value(case: dict[str, Any]) -> None:
    assert store.cancel(**{**case, "order_kind": "custom"}).value is None


def test_the_wire_form_is_the_librarys_own(case: dict[str, Any]) -> None:
    decision = store.cancel(**case)
    text = decision.to_json()
    assert text.startswith(
        '{"verdict":"ok","value":{"free_until":"2026-03-04T10:00:00+08:00","fee":"1280.00"},"findings":['
    )
    assert decision.to_dict() == json.loads(text)
    assert decision.value is not None and decision.value.to_dict() == json.loads(text)["value"]
    assert [finding.to_dict() for finding in decision.findings] == json.loads(text)["findings"]


def test_a_verdict_is_not_true_or_false(case: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match='verdict == "ok"'):
        bool(store.cancel(**case))


def test_decisions_are_equal_when_they_say_the_same(case: dict[str, Any]) -> None:
    one, same = store.cancel(**case), store.cancel(**case)
    other = store.cancel(**{**case, "order_amount": 1})
    assert one == same and hash(one) == hash(same) and one.value == same.value
    assert one != other and one.value != other.value and one != "ok"
    assert one.findings == same.findings and one.findings[2] != other.findings[2]
    assert "furniture_store.cancel.fee_after_free_window" in repr(one)
    assert str(Decision[int]) == "clausebook.Decision[int]"


@pytest.mark.parametrize(
    "amount", [12800, "12800", "12800.00", Decimal("12800"), Decimal("1.28E+4"), Decimal("12800.000")]
)
def test_an_amount_in_any_exact_form(amount: Any, case: dict[str, Any]) -> None:
    assert store.cancel(**{**case, "order_amount": amount}) == store.cancel(**case)


@pytest.mark.parametrize("kind", ["regular", Kind.REGULAR, Word.REGULAR])
def test_a_word_as_text_or_enumeration(kind: Any, case: dict[str, Any]) -> None:
    assert store.cancel(**{**case, "order_kind": kind}) == store.cancel(**case)


@pytest.mark.parametrize(
    "instant",
    [
        "2026-03-05T10:00:00+08:00",
        "2026-03-05T02:00:00Z",
        datetime(2026, 3, 5, 2, 0, tzinfo=UTC),
        datetime(2026, 3, 5, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai")),
        datetime(2026, 3, 4, 21, 0, tzinfo=ZoneInfo("America/New_York")),
        datetime(2026, 3, 5, 10, 0, 30, tzinfo=timezone(timedelta(hours=8, seconds=30))),
        Moment(2026, 3, 5, 10, 0, tzinfo=BEIJING),
    ],
)
def test_an_instant_in_any_zone(instant: Any, case: dict[str, Any]) -> None:
    assert store.cancel(**{**case, "requested_at": instant}) == store.cancel(**case)


def test_an_instant_that_the_clock_shows_twice(case: dict[str, Any]) -> None:
    new_york = ZoneInfo("America/New_York")
    for fold, hours in ((0, 4), (1, 5)):
        ordered = datetime(2026, 11, 1, 1, 30, fold=fold, tzinfo=new_york)
        value = store.cancel(**{**case, "ordered_at": ordered, "requested_at": ordered}).value
        assert value is not None
        assert value.free_until == datetime(2026, 11, 3, 1, 30, tzinfo=timezone(timedelta(hours=-hours)))


def test_an_offset_stands_in_a_receipt_as_it_was_given(case: dict[str, Any]) -> None:
    case["ordered_at"] = case["ordered_at"].astimezone(timezone(timedelta(hours=-3, minutes=-30)))
    kept = json.loads(store.cancel.receipt(**case))
    assert kept["input"]["ordered_at"] == "2026-03-01T22:30:00-03:30"
    assert kept["input"]["requested_at"] == "2026-03-05T10:00:00+08:00"


def test_microseconds_count(case: dict[str, Any]) -> None:
    limit = case["ordered_at"] + timedelta(hours=48)
    for beyond, fee in ((timedelta(0), "0.00"), (timedelta(microseconds=1), "1280.00")):
        value = store.cancel(**{**case, "requested_at": limit + beyond}).value
        assert value is not None and value.fee == Decimal(fee)


@pytest.mark.parametrize("make", [dict, OrderedDict, ChainMap])
def test_an_object_is_any_mapping(make: Any, case: dict[str, Any]) -> None:
    events = make({"repair_notice_completed": case["ordered_at"], "product_returned_home": None})
    reviewed = store.schedule("repair").review(events=events, now=case["requested_at"])
    assert reviewed.value is not None and {act.state for act in reviewed.value.acts} >= {"open", "waiting"}


def test_a_measure_is_taken_at_its_shortest_decimal_form(case: dict[str, Any]) -> None:
    at = case["ordered_at"]
    told = []
    for pressure in (0.3, Decimal("0.3"), "0.3", Decimal("0.300")):
        decision = clinic.check_telemetry(
            samples=[{"at": at, "pressure_mpa": pressure, "pedal": True}],
            stretches=[{"from": at, "until": at, "site": "cheek", "lesion": "inflamed"}],
        )
        told.append(decision.to_json())
    assert len(set(told)) == 1


def test_a_field_that_python_keeps_for_itself_has_a_line_behind_it(case: dict[str, Any]) -> None:
    acts = store.schedule("repair").review(
        events={"repair_notice_completed": case["ordered_at"]}, now=case["requested_at"]
    )
    assert acts.value is not None
    deadline = next(act.deadline for act in acts.value.acts if act.deadline)
    assert deadline.from_ == deadline["from"] == case["ordered_at"]
    kept = [
        (rule, name)
        for rule in every_rule()
        for name in inspect.signature(rule).parameters
        if keyword.iskeyword(name.rstrip("_"))
    ]
    assert kept
    for rule, name in kept:
        with pytest.raises(clausebook.InvalidInput) as caught:
            rule(**{name: object()})
        paths = [fault.path for fault in caught.value.faults]
        assert name.rstrip("_") in paths and name not in paths


def test_no_field_of_a_value_is_called_like_something_that_every_value_has() -> None:
    taken = {name for name in dir(clausebook.Value) if not name.startswith("__")}
    for rule in every_rule():
        assert not taken & set(fields(json.loads(rule._schemas()[1])))


def test_no_field_of_a_case_is_called_like_a_keyword_of_the_package() -> None:
    for rule in every_rule():
        names = json.loads(rule._schemas()[0])["properties"]
        assert "policy" not in names
        assert all(f"{name}_" not in names for name in names)


def test_no_number_comes_out_as_a_binary_float() -> None:
    seen = 0
    for row in clausebook.vectors():
        if row.expect and not row.policy:
            decision = find(f"{row.trade}.{row.function}").decide_json(json.dumps(row.input))
            values = [
                decision.value,
                *(getattr(one, name) for one in decision.findings for name in ("seen", "limit", "by")),
            ]
            leaves = list(leaves_of(values))
            seen += sum(isinstance(leaf, Decimal) for leaf in leaves)
            assert not any(isinstance(leaf, float) for leaf in leaves)
    assert seen > 100


def leaves_of(value: Any) -> Iterator[Any]:
    if isinstance(value, clausebook.Value):
        for name in value:
            yield from leaves_of(value[name])
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from leaves_of(one)
    else:
        yield value
