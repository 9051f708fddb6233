"""What several tests look through."""

from collections.abc import Iterator
from typing import Any

import clausebook
from clausebook import Rule, find
from clausebook._clausebook import rules


def every_rule() -> Iterator[Rule[..., Any]]:
    """Every function and every verb of every shape."""
    return (find(name) for trade in clausebook.trades() for name in rules(trade))


def fields(schema: Any) -> Iterator[str]:
    """The name of every field of every object of a schema."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
    below = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    for one in below:
        yield from fields(one)
