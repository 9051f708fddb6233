"""Whatever comes in, the answer is a decision or an InvalidInput."""

import random
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from clausebook import Decision, InvalidInput, Rule
from drawn import samples
from support import every_rule

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
LEAVES = [
    None, True, False, 0, -1, 7, 2**31, 2**63, -(2**70), 0.0, -0.5, float("inf"), float("nan"), Decimal("0.30"),
    Decimal("-1"), Decimal("sNaN"), Decimal("1E-400"), "", "regular", "2026-03-02", "2026-03-02T10:00:00Z", "\ud800",
    "\0", "x" * 70_000, NOW, NOW.replace(tzinfo=None), NOW + timedelta(days=400), date(2026, 3, 2), time(1), b"",
    object, timedelta(1), {1, 2}, range(3), lambda: None, NOW.tzinfo, 1j,
]  # fmt: skip


def nonsense(chance: random.Random, names: list[Any], depth: int = 0) -> Any:
    kind = chance.random()
    if depth < 3 and kind < 0.15:
        return [nonsense(chance, names, depth + 1) for _ in range(chance.randrange(4))]
    if depth < 3 and kind < 0.35:
        return {chance.choice(names): nonsense(chance, names, depth + 1) for _ in range(chance.randrange(4))}
    return chance.choice(LEAVES)


@pytest.mark.parametrize("rule", list(every_rule()), ids=lambda rule: rule.full_name)
def test_a_rule_answers_nonsense_with_faults(rule: Rule[..., Any]) -> None:
    chance = random.Random(rule.full_name)
    known = samples(rule.full_name)
    names = [*{name for sample in known for name in sample}, "nonsense", 1, None]
    told = 0
    for _ in range(100):
        case = dict(chance.choice(known))
        for _ in range(chance.randrange(1, 3)):
            case[str(chance.choice(names))] = nonsense(chance, names)
        try:
            assert type(rule(**case)) is Decision
        except InvalidInput as error:
            told += 1
            assert error.faults and str(error) and error.message("zh")
            assert all(fault.code != "internal" for fault in error.faults), (case, error.faults)
    assert told > 0
