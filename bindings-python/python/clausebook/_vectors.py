"""The conformance pack: the cases that every language answers alike."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple


class Vector(NamedTuple):
    """A case and the whole answer, or the faults, that its clauses give."""

    trade: str
    file: str
    name: str
    function: str
    input: Any
    policy: dict[str, Any] | None
    expect: dict[str, Any] | None
    error: dict[str, Any] | None


def vectors() -> tuple[Vector, ...]:
    """Every row of the conformance pack that comes with the package."""
    return tuple(_rows())


def _rows() -> Iterator[Vector]:
    for trade in sorted((Path(__file__).parent / "vectors").iterdir()):
        for file in sorted(trade.iterdir()):
            for row in json.loads(file.read_text(encoding="utf-8")):
                yield Vector(
                    trade.name,
                    file.name,
                    row["name"],
                    row["function"],
                    row["input"],
                    row.get("policy"),
                    row.get("expect"),
                    row.get("error"),
                )
