"""The cancellation rule in GoRules ZEN: a decision table that its loader compiles once, which is the quickest; the
table held as in its quick start; and a bare expression, compiled once. Amounts are numbers there, instants
microseconds."""

import json
from decimal import Decimal
from typing import Any

import zen
from peer import FIELDS, Answer, Case, Peer, instant, instants_as_micros, model

DECISION = model("cancel.zen.json")
EXPRESSION = zen.compile_expression(model("cancel.zen.txt"))
ENGINE = zen.ZenEngine({"loader": {"type": "static", "content": {"cancel": json.loads(DECISION)}}})
QUICK_START = zen.ZenEngine().create_decision(DECISION)

Request = dict[str, Any]


def request(case: Case) -> Request:
    """A case as ZEN's context."""
    numbered = instants_as_micros(case)
    return {name: float(value) if isinstance(value, Decimal) else value for name, value in numbered.items()}


def decide(request: Request) -> Answer:
    """The decision table on one request."""
    return ENGINE.evaluate("cancel", request)["result"]


def decide_as_quick_start(request: Request) -> Answer:
    """The same table, created as a decision of its own."""
    return QUICK_START.evaluate(request)["result"]


def decide_all(requests: list[Request]) -> list[Answer]:
    """The decision table on many requests in one call."""
    answers = ENGINE.evaluate_batch([{"key": "cancel", "context": request} for request in requests])
    return [answer["data"]["result"] for answer in answers]


def answer(said: Answer) -> Answer:
    """What it said, with its numbers as amounts and instants."""
    read = {name: said.get(name) for name in FIELDS}
    for name in ("fee", "refund", "owed"):
        if read[name] is not None:
            read[name] = Decimal(repr(read[name]))
    return {**read, "free_until": instant(read["free_until"])}


PEERS = (
    Peer("zen_decision", "zen-engine", request, decide, answer),
    Peer("zen_quick_start", "zen-engine", request, decide_as_quick_start, answer),
    Peer("zen_expression", "zen-engine", request, EXPRESSION.evaluate, answer),
)
