"""A trade's policy as a class with a property for each parameter."""

from __future__ import annotations

from inspect import Parameter, Signature
from typing import Any

from ._clausebook import Book, Policy
from ._schema import literal

#: What a parameter of each unit may be given as, and reads as.
HINTS = {
    "flag": ("bool", "bool"),
    "word": ("str", "str"),
    "words": ("Sequence[str]", "tuple[str, ...]"),
    "text": ("str", "str"),
    "CNY": ("Decimal | int | str", "Decimal"),
    "rate": ("Decimal | int | str", "Decimal"),
    "count": ("int", "int"),
    "d": ("int", "int"),
    "week": ("int", "int"),
    "month": ("int", "int"),
    "year": ("int", "int"),
}
MEASURE = ("Decimal | int | float | str", "Decimal")
SHARED = {"time_zone": "str", "wording": "Mapping[str, Mapping[str, str]]"}


def policy_class(book: Book, module: str) -> type[Policy]:
    """The policy class of a trade."""
    rows = book._parameters()
    body: dict[str, Any] = {
        "__slots__": (),
        "__module__": module,
        "__doc__": about(book),
        "__signature__": signature(rows),
        "trade": book.trade,
    }
    body.update((row["name"], parameter(row)) for row in rows)
    return type("Policy", (Policy,), body)


def about(book: Book) -> str:
    """What the policy is."""
    title = f"{book.title('en')} ({book.title('zh')})"
    return f"What a shop sets, {title}: parameters inside the bounds of their clauses. It never changes."


def hints(rows: list[dict[str, Any]]) -> dict[str, str]:
    """What each parameter may be given as."""
    own = {row["name"]: f"{one_of(row) or HINTS.get(row['unit'], MEASURE)[0]} | None" for row in rows}
    return {**own, **SHARED}


def read_hint(row: dict[str, Any]) -> str:
    """What a parameter reads as; None where the source leaves it open."""
    hint = HINTS.get(row["unit"], MEASURE)[1]
    return hint if row["default"] is not None or row["unit"] == "words" else f"{hint} | None"


def one_of(row: dict[str, Any]) -> str | None:
    """The hint of a parameter that is a word, or words, of a list."""
    if not row["one_of"]:
        return None
    words = literal(row["one_of"])
    return f"Sequence[{words}]" if row["unit"] == "words" else words


def signature(rows: list[dict[str, Any]]) -> Signature:
    """Keywords only; what is left out keeps the source's figure."""
    kind = Parameter.KEYWORD_ONLY
    return Signature([Parameter(name, kind, default=..., annotation=hint) for name, hint in hints(rows).items()])


def parameter(row: dict[str, Any]) -> property:
    """A read-only property for a parameter, documented with its unit, bounds and clause."""
    name = row["name"]
    return property(lambda policy: policy.get(name), doc=documentation(row))


def documentation(row: dict[str, Any]) -> str:
    """What a parameter sets, its unit, its bounds, its clause."""
    facts = [f"Unit: {row['unit']}"]
    facts += [f"{word} {row[key]}" for key, word in (("min", "at least"), ("max", "at most")) if row[key] is not None]
    facts += [f"one of {', '.join(row['one_of'])}"] if row["one_of"] else []
    facts += ["without a default" if row["default"] is None else f"by default {row['default']}"]
    return f"{row['en']}\n{row['zh']}\n\n{'; '.join(facts)}.\nClause: {row['clause']}."
