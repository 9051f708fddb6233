"""The cancellation rule in JsonLogic, by the engine that compiles it once. Amounts are whole fen there, instants
microseconds."""

import json
from typing import Any

from datalogic_py import Engine
from peer import FIELDS, Answer, Case, Peer, instant, instants_as_micros, model, yuan

COMPILED = Engine().compile(json.loads(model("cancel.jsonlogic.json")))


def request(case: Case) -> dict[str, Any]:
    """A case as the rule's data."""
    numbered = instants_as_micros(case)
    for ours, theirs in (("order_amount", "order_fen"), ("paid", "paid_fen")):
        if ours in numbered:
            numbered[theirs] = int(numbered.pop(ours) * 100)
    return numbered


def answer(said: list[Any]) -> Answer:
    """What it said, with its numbers as amounts and instants."""
    verdict, fee, refund, owed, free_until, cites = said
    values = (verdict, yuan(fee), yuan(refund), yuan(owed), instant(free_until), cites)
    return dict(zip(FIELDS, values, strict=True))


PEERS = (Peer("json_logic", "datalogic-py", request, COMPILED.evaluate, answer),)
