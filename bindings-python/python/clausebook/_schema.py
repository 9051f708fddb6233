"""What a rule takes and gives, read from its JSON schemas, in the words of Python's type hints."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from keyword import iskeyword
from typing import Any, NamedTuple

Schema = dict[str, Any]

#: What a value of each format may be, coming in and going out.
FORMATS = {
    "money": ("Decimal | int | str", "Decimal"),
    "decimal": ("Decimal | int | float | str", "Decimal"),
    "date-time": ("datetime | str", "datetime"),
    "date": ("date | str", "date"),
}
PLAIN = {"boolean": "bool", "integer": "int", "number": "float", "string": "str"}


class Field(NamedTuple):
    """One field of an object."""

    name: str
    type: str
    required: bool
    about: str


@dataclass
class Types:
    """The type hints of one trade's schemas; the objects among them become classes, kept under their names."""

    incoming: bool
    #: What the names of the objects begin with: the shapes' kinds have objects of the same name.
    prefix: str = ""
    classes: dict[str, list[Field]] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)

    def fields(self, schema: Schema, root: Schema, name: str) -> list[Field]:
        """The fields of an object, those that have to be there first."""
        required = schema.get("required", [])
        properties: Schema = schema.get("properties", {})
        order = [*required, *(key for key in properties if key not in required)]
        return [
            Field(key, self.hint(properties[key], root, name + camel(key)), key in required, about(properties[key]))
            for key in order
        ]

    def hint(self, schema: Schema, root: Schema, name: str) -> str:
        """The type hint of a schema; `name` is for an object that has none of its own."""
        if reference := schema.get("$ref"):
            target = reference.rpartition("/")[2]
            return self.hint(resolve(schema, root), root, target)
        if words := words_of(schema):
            return literal(words)
        if choices := schema.get("anyOf"):
            return " | ".join(self.hint(choice, root, name) for choice in choices)
        sorts = schema.get("type", "object")
        sorts = [sorts] if isinstance(sorts, str) else sorts
        hints = ["None" if sort == "null" else self._plain(sort, schema, root, name) for sort in sorts]
        return " | ".join(hints)

    def _plain(self, sort: str, schema: Schema, root: Schema, name: str) -> str:
        if both := FORMATS.get(schema.get("format", "")):
            return both[0 if self.incoming else 1]
        if sort == "array":
            items = self.hint(schema.get("items", {}), root, name)
            return f"Sequence[{items}]" if self.incoming else f"tuple[{items}, ...]"
        if sort == "object":
            return self._object(schema, root, name)
        return PLAIN[sort]

    def _object(self, schema: Schema, root: Schema, name: str) -> str:
        if "properties" not in schema:
            other = schema.get("additionalProperties")
            item = self.hint(other, root, name) if isinstance(other, dict) else "Any"
            return f"Mapping[str, {item}]"
        name = name if name.startswith(self.prefix) else self.prefix + name
        fields = self.fields(schema, root, name)
        if self.classes.setdefault(name, fields) != fields:
            raise ValueError(f"two different objects are called {name}")
        self.texts.setdefault(name, about(schema))
        return name


def read(text: str) -> Schema:
    """A schema from its JSON text."""
    schema: Schema = json.loads(text)
    return schema


def resolve(schema: Schema, root: Schema) -> Schema:
    """The schema that a reference stands for."""
    while reference := schema.get("$ref"):
        schema = root["$defs"][reference.rpartition("/")[2]]
    return schema


def about(schema: Schema) -> str:
    """What the schema says of itself."""
    text: str = schema.get("description", "")
    return text


def words_of(schema: Schema) -> list[str]:
    """The words of an enumeration."""
    words: list[str] = schema.get("enum", [])
    return words or [choice["const"] for choice in schema.get("oneOf", []) if "const" in choice]


def word_texts(schema: Schema) -> Iterator[tuple[str, str]]:
    """The words of an enumeration with what each means, where the schema says so."""
    for choice in schema.get("oneOf", []):
        if "const" in choice:
            yield choice["const"], about(choice)


def literal(words: Iterable[str]) -> str:
    """The hint of an enumeration."""
    return f"Literal[{', '.join(json.dumps(word, ensure_ascii=False) for word in words)}]"


def spelled(name: str) -> str:
    """A field's name as a keyword or an attribute: one that Python keeps for itself has a line behind it."""
    return f"{name}_" if iskeyword(name) else name


def camel(name: str) -> str:
    """`order_kind` as `OrderKind`."""
    return "".join(part.capitalize() for part in name.replace(".", "_").split("_"))
