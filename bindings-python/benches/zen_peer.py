"""The cancellation rule in GoRules ZEN: as a decision table, compiled once, and as a bare expression, compiled once.
Amounts are numbers there, instants microseconds."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import zen

MODELS = Path(__file__).parents[2] / "benches" / "models"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
FIELDS = ("verdict", "fee", "refund", "owed", "free_until", "cites")

DECISION = (MODELS / "cancel.zen.json").read_text(encoding="utf-8")
EXPRESSION = zen.compile_expression((MODELS / "cancel.zen.txt").read_text(encoding="utf-8"))
ENGINE = zen.ZenEngine({"loader": lambda _: zen.ZenDecisionContent(DECISION)})
COMPILED = ENGINE.create_decision(DECISION)

Request = dict[str, Any]
Answer = dict[str, Any]


def number(value: Any) -> Any:
    """A value as ZEN has it."""
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, datetime):
        return (value - EPOCH) // timedelta(microseconds=1)
    return value


def request(case: dict[str, Any]) -> Request:
    """A case as ZEN's context; what is not known is left out."""
    return {name: number(value) for name, value in case.items() if value is not None}


def decide(request: Request) -> Answer:
    """The decision table on one request."""
    return COMPILED.evaluate(request)["result"]


def decide_all(requests: list[Request]) -> list[Answer]:
    """The decision table on many requests in one call."""
    answers = ENGINE.evaluate_batch([{"key": "cancel", "context": request} for request in requests])
    return [answer["data"]["result"] for answer in answers]


def express(request: Request) -> Answer:
    """The bare expression on one request."""
    return EXPRESSION.evaluate(request)


def plain(answer: Answer) -> Answer:
    """The answer with every field, to be compared; nothing where it has none."""
    return {name: answer.get(name) for name in FIELDS}


def like_zen(answer: Answer) -> Answer:
    """The library's answer as ZEN gives it."""
    return plain({name: number(value) for name, value in answer.items()})
