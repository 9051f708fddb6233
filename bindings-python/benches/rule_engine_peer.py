"""The cancellation rule in rule-engine, compiled once. It has decimals and instants of its own."""

from typing import Any

from peer import FIELDS, Answer, Peer, known, model
from rule_engine import Context, Rule

RULE = Rule(model("cancel.rule-engine.txt"), context=Context(default_value=None))


def answer(said: tuple[Any, ...]) -> Answer:
    """What it said, by name."""
    *values, cites = said
    return dict(zip(FIELDS, (*values, list(cites)), strict=True))


PEERS = (Peer("rule_engine", "rule-engine", known, RULE.evaluate, answer),)
