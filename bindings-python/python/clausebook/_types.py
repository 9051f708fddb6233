"""The objects that a trade's rules take, as typed dicts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NotRequired, TypedDict

from ._schema import Field, Schema, Types, camel, read

if TYPE_CHECKING:
    from ._rule import Rule


def asked(rule: Rule[Any, Any], types: Types) -> list[Field]:
    """What a rule is asked with."""
    schema = _schema(rule, types, 0)
    return types.fields(schema, schema, _name(rule))


def given(rule: Rule[Any, Any], types: Types) -> str:
    """The hint of the value that a rule gives."""
    schema = _schema(rule, types, 1)
    return types.hint(schema, schema, schema.get("title", f"{_name(rule)}Value"))


def _schema(rule: Rule[Any, Any], types: Types, which: int) -> Schema:
    types.prefix = camel(rule.shape[0]) if rule.shape else ""
    return read(rule._schemas()[which])


def _name(rule: Rule[Any, Any]) -> str:
    return camel(rule.full_name.partition(".")[2])


def typed_dicts(rules: Iterable[Rule[Any, Any]], module: str) -> dict[str, Any]:
    """The typed dicts of a trade, by name."""
    types = Types(incoming=True)
    for rule in rules:
        asked(rule, types)
    return {name: _typed_dict(name, fields, module) for name, fields in types.classes.items()}


def _typed_dict(name: str, fields: list[Field], module: str) -> Any:
    make: Any = TypedDict
    made = make(name, {one.name: one.type if one.required else NotRequired[one.type] for one in fields})
    made.__module__ = module
    return made
