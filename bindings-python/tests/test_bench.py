"""What the benchmark compares with is the same rule."""

import importlib.util
import json
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import clausebook


def single(root: Path) -> Any:
    spec = importlib.util.spec_from_file_location("single", root / "bindings-python/benches/single.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def native(name: str, value: Any) -> Any:
    if value is None or name in ("order_kind", "insisted"):
        return value
    return datetime.fromisoformat(value) if name.endswith("_at") else Decimal(str(value))


def test_the_rule_by_hand_gives_the_same_answers(root: Path) -> None:
    bench = single(root)
    rows = [row for row in clausebook.vectors() if row.function == "cancel" and row.expect and not row.policy]
    cases = [{name: native(name, value) for name, value in row.input.items()} for row in rows]
    assert len(cases) > 10
    for row, case in zip(rows, cases, strict=True):
        assert bench.ours(case) == bench.theirs(case), json.dumps(row.input)
    assert bench.ours(bench.CASE) == bench.theirs(bench.CASE)
