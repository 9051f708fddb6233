"""Cases of a rule, drawn: those of its vectors with a few values changed, or as its schema allows."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

import clausebook
from clausebook import Rule, Vector
from clausebook._schema import Schema, resolve, words_of
from hypothesis import strategies as st

Case = dict[str, Any]
Place = tuple[Any, Any, Schema]

#: Texts that are no word, amount, number, instant or day, or one beyond what is taken.
SPOILED = ["", "nan", "-1", "12.345", "1e3", "2026-03-02T10:00:00", "2026-02-30", "1850-01-01"]

SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "money": st.decimals(0, 10_000, places=2)
    | st.sampled_from([Decimal("0.01"), Decimal("1.00"), Decimal("-1.00"), Decimal(10**12)]),
    "decimal": st.decimals(-1, 100, places=6)
    | st.sampled_from([Decimal("0.000001"), Decimal("0.5"), Decimal(3), Decimal(10**9)]),
    "date-time": st.integers(0, 90 * 86_400 * 4).map(
        lambda quarters: datetime(2026, 3, 2, tzinfo=UTC) + timedelta(seconds=quarters / 4)
    ),
    "date": st.dates(date(2025, 12, 1), date(2026, 12, 31)) | st.sampled_from([date(1901, 6, 1), date(1899, 12, 31)]),
    "boolean": st.booleans(),
    "integer": st.integers(-1, 100) | st.sampled_from([2**31, 2**62]),
    "string": st.sampled_from(["", "0", "张三", "13800000000"]) | st.text(max_size=4),
}


def core(schema: Schema, root: Schema) -> Schema:
    """What a schema is behind references and the alternative to null."""
    schema = resolve(schema, root)
    return core(schema["anyOf"][0], root) if "anyOf" in schema else schema


def sort_of(schema: Schema) -> str:
    """What a core schema's values are: words, a format, or a plain type."""
    sorts = schema.get("type", "string" if words_of(schema) else "object")
    sort = sorts if isinstance(sorts, str) else next(one for one in sorts if one != "null")
    fitting = schema.get("format") if schema.get("format") in SCALARS else sort
    return "word" if words_of(schema) else str(fitting)


def input_schema(rule: Rule[..., Any]) -> Schema:
    """The schema of what a rule is asked."""
    schema: Schema = json.loads(rule._schemas()[0])
    return schema


def members(schema: Schema) -> tuple[dict[str, Schema], Schema | None]:
    """The fields of an object, and what stands under any other name where one may."""
    others = schema.get("additionalProperties")
    return schema.get("properties", {}), others if isinstance(others, dict) else None


def values(schema: Schema, root: Schema) -> st.SearchStrategy[Any]:
    """Python's own values of a schema."""
    schema = core(schema, root)
    sort = sort_of(schema)
    if sort == "word":
        return st.sampled_from(words_of(schema))
    if sort == "array":
        return st.lists(st.deferred(lambda: values(schema["items"], root)), max_size=3)
    if sort != "object":
        return SCALARS[sort]
    properties, others = members(schema)
    if others is not None:
        return st.dictionaries(st.sampled_from(["a", "b", "c"]), st.deferred(lambda: values(others, root)), max_size=3)
    required = schema.get("required", [])
    fields = {name: st.deferred(lambda of=of: values(of, root)) for name, of in properties.items()}
    return st.fixed_dictionaries(
        {name: field for name, field in fields.items() if name in required},
        optional={name: field for name, field in fields.items() if name not in required},
    )


NATIVE = {
    "money": Decimal,
    "decimal": lambda value: Decimal(str(value)),
    "date-time": datetime.fromisoformat,
    "date": date.fromisoformat,
}


def native(value: Any, schema: Schema, root: Schema) -> Any:
    """A value of the wire as Python's own; null stays away from objects."""
    schema = core(schema, root)
    if isinstance(value, dict):
        fields, others = members(schema)
        return {name: native(one, fields.get(name) or others or {}, root) for name, one in value.items()}
    if isinstance(value, list):
        return [native(one, schema["items"], root) for one in value]
    make = NATIVE.get(schema.get("format", ""))
    return make(value) if make and value is not None else value


@cache
def rows() -> dict[str, list[Vector]]:
    """The vectors with an answer, by rule."""
    answered: dict[str, list[Vector]] = defaultdict(list)
    for row in clausebook.vectors():
        if row.expect is not None:
            answered[f"{row.trade}.{row.function}"].append(row)
    return answered


@cache
def samples(name: str) -> list[Case]:
    """What the vectors ask a rule; where it only shows what another verb of its shape decides, what they ask that."""
    shape = name.rpartition(".")[0]
    beside = (row for other, some in rows().items() if other.rpartition(".")[0] == shape for row in some)
    return [row.input for row in rows().get(name) or beside]


@cache
def policies(name: str) -> list[Any]:
    """None, and what the vectors set for a rule."""
    load = getattr(clausebook, name.partition(".")[0]).Policy.from_json
    return [None, *(load(json.dumps(row.policy)) for row in rows().get(name, []) if row.policy)]


def places(value: Any, schema: Schema, root: Schema) -> Iterator[Place]:
    """Every place of a case in which something stands or may stand: what holds it, under which name, its schema."""
    schema = core(schema, root)
    if isinstance(value, dict):
        fields, others = members(schema)
        for name, of in (fields if others is None else dict.fromkeys(value, others)).items():
            yield value, name, of
            yield from places(value.get(name), of, root)
    elif isinstance(value, list):
        for at, one in enumerate(value):
            yield value, at, schema["items"]
            yield from places(one, schema["items"], root)


@st.composite
def mutations(draw: st.DrawFn, rule: Rule[..., Any], schema: Schema) -> Case:
    """A case of a vector with a few values changed, taken away or spoiled."""
    sample = draw(st.sampled_from(samples(rule.full_name)))
    case: Case = native(sample, schema, schema)
    for _ in range(draw(st.integers(0, 3))):
        if not (known := list(places(case, schema, schema))):
            break
        holder, name, of = known[draw(st.integers(0, len(known) - 1))]
        change = draw(st.integers(0, 9))
        scalar = sort_of(core(of, schema)) not in ("array", "object", "boolean", "integer")
        if change == 0 and scalar:
            holder[name] = draw(st.sampled_from(SPOILED))
        elif change < 3 and isinstance(holder, dict):
            holder.pop(name, None)
        else:
            holder[name] = draw(values(of, schema))
    return case


def cases(rule: Rule[..., Any]) -> st.SearchStrategy[list[Case]]:
    """A few cases of a rule."""
    schema = input_schema(rule)
    one = mutations(rule, schema)
    return st.lists(st.one_of(one, one, one, values(schema, schema)), min_size=1, max_size=4)
