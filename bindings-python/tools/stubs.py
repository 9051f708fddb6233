"""Writes the stubs of the trades, `clausebook/<trade>.pyi`, from the library's schemas.

usage: stubs.py FOLDER    (writes into the folder)
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import indent
from typing import Any

import clausebook
from clausebook import _docs, _policy
from clausebook._clausebook import rules
from clausebook._rule import Rule
from clausebook._schema import Field, Types, camel, spelled
from clausebook._types import asked, given

HEAD = '''"""{title}

Written by tools/stubs.py from the schemas of the library; not to be edited.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from inspect import Signature
from typing import (
    Any,
    ClassVar,
    Concatenate,
    Literal,
    NotRequired,
    ParamSpec,
    Self,
    TypedDict,
    TypeVar,
    overload,
    type_check_only,
)

from clausebook import Book, Clause, Decision, Rule, Shape, Value
from clausebook import Policy as AnyPolicy

_P = ParamSpec("_P")
_V = TypeVar("_V")

def _function(function: Callable[_P, Decision[_V]]) -> Rule[_P, _V]: ...
def _verb(function: Callable[Concatenate[Any, _P], Decision[_V]]) -> Rule[_P, _V]: ...

__all__ = {all}

book: Book

def clauses() -> tuple[Clause, ...]:
    """The clauses of the trade, in the order of the book."""
'''


def text(doc: str) -> str:
    """A documentation string."""
    doc = doc.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    doc = doc + " " if doc.endswith('"') else doc
    return f'"""{doc}\n"""' if "\n" in doc else f'"""{doc}"""'


def block(head: str, lines: Iterator[str]) -> str:
    """A statement with what stands below it."""
    body = "\n".join(lines) or "..."
    return f"{head}\n{indent(body, '    ')}\n"


def attribute(name: str, hint: str, doc: str) -> str:
    """A read-only attribute."""
    return block(f"@property\ndef {spelled(name)}(self) -> {hint}:", iter([text(doc) if doc else "..."]))


def value_class(name: str, fields: list[Field], doc: str) -> str:
    """The class of an object that comes out."""
    lines = [text(doc)] if doc else []
    lines += [attribute(one.name, nullable(one), one.about) for one in fields]
    return block(f"@type_check_only\nclass {name}(Value):", iter(lines))


def nullable(one: Field) -> str:
    """What a field reads as: None where the answer leaves it out."""
    return one.type if one.required or one.type.endswith("| None") else f"{one.type} | None"


def case_class(name: str, fields: list[Field], doc: str) -> str:
    """The class of an object that goes in; the functional form, since a field may be a word of Python."""
    entries = [f"{one.name!r}: {one.type if one.required else f'NotRequired[{one.type}]'}," for one in fields]
    body = "{\n" + indent("\n".join(entries), "    ") + "\n}" if entries else "{}"
    about = "".join(f"# {line}\n" for line in doc.splitlines())
    return f"{about}{name} = TypedDict({name!r}, {body})\n"


def call(rule: Rule[Any, Any], name: str, incoming: Types, outgoing: Types, method: bool) -> str:
    """The typed signature of a rule, with its documentation."""
    fields, value = asked(rule, incoming), given(rule, outgoing)
    keywords = [f"{spelled(one.name)}: {one.type}{'' if one.required else ' = ...'}," for one in fields]
    body = "\n".join([*(["self,"] if method else []), "*,", *keywords, "policy: Policy = ...,"])
    head = f"@{'_verb' if method else '_function'}\ndef {name}(\n{indent(body, '    ')}\n) -> Decision[{value}]:"
    return block(head, iter([text(_docs.documentation(rule))]))


def policy(book: clausebook.Book) -> str:
    """The policy class."""
    rows = book._parameters()
    keywords = [f"{name}: {hint} = ...," for name, hint in _policy.hints(rows).items()]
    new = f"def __new__(\n    cls,\n    *,\n{indent(chr(10).join(keywords), '    ')}\n) -> Self: ..."
    lines = [text(_policy.about(book)), "__signature__: ClassVar[Signature]", new]
    lines += [attribute(row["name"], _policy.read_hint(row), _policy.documentation(row)) for row in rows]
    return block("class Policy(AnyPolicy):", iter(lines))


def shapes(kind: str, shapes: dict[str, list[str]]) -> str:
    """A class for each shape of a kind, and the function that finds them."""
    classes, finders = [], []
    for name, verbs in shapes.items():
        own = f"_{camel(kind)}{camel(name)}"
        classes.append(block(f"@type_check_only\nclass {own}(Shape):", iter(verbs)))
        finders.append(f"def {kind}(name: Literal[{name!r}]) -> {own}: ...\n")
    finders = [f"@overload\n{finder}" for finder in finders] if len(finders) > 1 else finders
    return "\n".join([*classes, *finders])


def stub(trade: str) -> str:
    """The stub of a trade."""
    book, found = clausebook.Book(trade), list(map(clausebook.find, rules(trade)))
    incoming, outgoing = Types(incoming=True), Types(incoming=False)
    functions: list[str] = []
    kinds: dict[str, dict[str, list[str]]] = {}
    for rule in found:
        if rule.shape is None:
            functions.append(call(rule, rule.__name__, incoming, outgoing, method=False))
        else:
            kind, name, verb = rule.shape
            verbs = kinds.setdefault(kind, {}).setdefault(name, [])
            verbs.append(call(rule, verb, incoming, outgoing, method=True))
    if both := incoming.classes.keys() & outgoing.classes.keys():
        raise ValueError(f"{trade}: the same names going in and coming out: {sorted(both)}")
    parts = [HEAD.format(title=_docs.title(book), all=exported(trade)), policy(book)]
    parts += [case_class(name, fields, incoming.texts[name]) for name, fields in incoming.classes.items()]
    parts += [value_class(name, fields, outgoing.texts[name]) for name, fields in outgoing.classes.items()]
    parts += [*functions, *(shapes(kind, verbs) for kind, verbs in kinds.items())]
    return "\n".join(part.rstrip() + "\n" for part in parts)


def exported(trade: str) -> str:
    """The names that a star imports."""
    names = indent("\n".join(f'"{name}",' for name in getattr(clausebook, trade).__all__), "    ")
    return f"[\n{names}\n]"


def main(folder: Path) -> None:
    """Writes every stub."""
    for trade in clausebook.trades():
        (folder / f"{trade}.pyi").write_text(stub(trade), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
