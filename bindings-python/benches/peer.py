"""What the peers of the cancellation rule have in common: their models, and the answers that have to be the same."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

FIELDS = ("verdict", "fee", "refund", "owed", "free_until", "cites")
MODELS = Path(__file__).parents[2] / "benches" / "models"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Case = dict[str, Any]
Answer = dict[str, Any]


@dataclass(frozen=True)
class Peer:
    """Another way to decide a cancellation: how it takes a case, how it decides it, and what it then said."""

    name: str
    package: str
    request: Callable[[Case], Any]
    decide: Callable[[Any], Any]
    answer: Callable[[Any], Answer]


def model(name: str) -> str:
    """The text of a rule as a peer has it."""
    return (MODELS / name).read_text(encoding="utf-8")


def known(case: Case) -> Case:
    """The case without what is not known."""
    return {name: value for name, value in case.items() if value is not None}


def micros(at: datetime) -> int:
    return (at - EPOCH) // timedelta(microseconds=1)


def instant(micros: float | None) -> datetime | None:
    return None if micros is None else EPOCH + timedelta(microseconds=micros)


def yuan(fen: float | None) -> Decimal | None:
    return None if fen is None else Decimal(int(fen)) / 100


def instants_as_micros(case: Case) -> Case:
    """The case for a peer without instants."""
    return {name: micros(value) if isinstance(value, datetime) else value for name, value in known(case).items()}
