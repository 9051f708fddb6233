"""What the benchmark compares with is the same rule."""

import json
from datetime import datetime
from decimal import Decimal
from typing import Any

import clausebook
import single


def native(name: str, value: Any) -> Any:
    if value is None or name in ("order_kind", "insisted"):
        return value
    return datetime.fromisoformat(value) if name.endswith("_at") else Decimal(str(value))


def test_the_rule_by_hand_gives_the_same_answers() -> None:
    rows = [row for row in clausebook.vectors() if row.function == "cancel" and row.expect and not row.policy]
    cases = [{name: native(name, value) for name, value in row.input.items()} for row in rows]
    assert len(cases) > 10
    for row, case in zip(rows, cases, strict=True):
        assert single.ours(case) == single.theirs(case), json.dumps(row.input)
    assert single.ours(single.CASE) == single.theirs(single.CASE)
