"""The documentation and the signature of a rule, from the library's documentation and the schemas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from inspect import Parameter, Signature
from textwrap import fill
from typing import TYPE_CHECKING, Any

from ._schema import Schema, Types, about, read, resolve, spelled, word_texts, words_of
from ._types import asked

if TYPE_CHECKING:
    from ._clausebook import Book
    from ._rule import Rule

WIDTH = 100


def title(book: Book) -> str:
    """What a trade is called, in both languages."""
    return f"{book.title('en')} ({book.title('zh')})."


def signature(rule: Rule[Any, Any]) -> Signature:
    """Keywords only: what has to be there, what may be left out, the policy."""

    def parameter(name: str, hint: str, required: bool) -> Parameter:
        default = Parameter.empty if required else ...
        return Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=hint)

    parameters = [parameter(spelled(one.name), one.type, one.required) for one in asked(rule, Types(incoming=True))]
    return Signature([*parameters, parameter("policy", "Policy", False)], return_annotation="Decision")


def documentation(rule: Rule[Any, Any]) -> str:
    """What it decides, each argument with its unit, what it returns and raises, the clauses with their source."""
    incoming, outgoing = (read(text) for text in rule._schemas())
    text, _, errors = prose(rule._doc()).partition("# Errors")
    parts = [text.strip(), section("Arguments", arguments(incoming))]
    parts.append(section("Returns", returned(outgoing)))
    parts.append(section("Raises", raised(errors)))
    parts.append(section("Clauses", cited(rule)))
    return "\n\n".join(part for part in parts if part)


def prose(doc: str) -> str:
    """The library's own documentation without its Rust: no example, no links."""
    doc = re.sub(r"```.*?(```|\Z)", "", doc, flags=re.DOTALL)
    return re.sub(r"\[`?([^\]`]+)`?\](\([^)]*\))?", r"\1", doc).strip()


def section(title: str, lines: Iterator[str]) -> str:
    """A titled, indented part; nothing where it is empty."""
    body = "\n".join(lines)
    return f"{title}:\n{body}" if body else ""


def entry(head: str, text: str) -> str:
    """One line of a section, broken where it is long."""
    return fill(f"{head}: {text}".strip(" :"), WIDTH, initial_indent="    ", subsequent_indent="        ")


def arguments(schema: Schema) -> Iterator[str]:
    """Every field of the case, then the policy."""
    yield from described(schema, schema, "", " (may be left out)")
    yield entry("policy (may be left out)", "a Policy of this trade; left out, the source's figures hold.")


def returned(schema: Schema) -> Iterator[str]:
    """The fields of the value."""
    yield entry("Decision", f"verdict, findings, and as its value: {about(schema) or 'nothing beside the verdict.'}")
    yield from described(schema, schema, "value.", " (or None)")


def described(schema: Schema, root: Schema, path: str, optional: str) -> Iterator[str]:
    """What each field of an object means, the words that it may be, and the fields below it."""
    required = schema.get("required", [])
    properties: Schema = schema.get("properties", {})
    for name in sorted(properties, key=lambda name: name not in required):
        one = properties[name]
        below, marks = core_of(one, root)
        named = spelled(name) if path in ("", "value.") else name
        text = f"{about(one) or about(below)} {words(below)}{names(below)}".strip()
        yield entry(f"{path}{named}{'' if name in required else optional}", text)
        if not names(below):
            yield from described(below, root, f"{path}{named}{marks}.", optional)


def core_of(schema: Schema, root: Schema) -> tuple[Schema, str]:
    """What a schema is behind references, alternatives to null and lists; a pair of brackets for each list."""
    marks = ""
    while True:
        schema = resolve(schema, root)
        if choices := schema.get("anyOf"):
            schema = next(choice for choice in choices if choice.get("type") != "null")
        elif "items" in schema:
            schema, marks = schema["items"], f"{marks}[]"
        else:
            return schema, marks


def words(schema: Schema) -> str:
    """The words of an enumeration, with what they mean where the schema says so."""
    told = dict(word_texts(schema))
    each = [f'"{word}" ({told[word].rstrip(".")})' if told.get(word) else f'"{word}"' for word in words_of(schema)]
    return f"One of {', '.join(each)}." if each else ""


def names(schema: Schema) -> str:
    """The names of an object's fields, where they say all there is to say."""
    properties: Schema = schema.get("properties", {})
    if not properties or any(about(one) for one in properties.values()):
        return ""
    return f"By name: {', '.join(properties)}."


def raised(errors: str) -> Iterator[str]:
    """When the input is refused."""
    own = " ".join(errors.split()).removeprefix("InvalidInput").strip()
    yield entry(
        "InvalidInput", f"with every fault of the input; also {own}" if own else "with every fault of the input."
    )


def cited(rule: Rule[Any, Any]) -> Iterator[str]:
    """The clauses with their source."""
    for clause in rule.cites:
        yield entry(clause.id, f"{clause.en} {clause.zh} ({clause.source}, {clause.lines})")
