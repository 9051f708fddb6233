"""A trade as a module, built from the registry when it is first asked for something: none is named here."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.machinery import ModuleSpec
from threading import Lock
from types import ModuleType
from typing import Any

from ._clausebook import Book, Clause, rules, trades
from ._docs import title
from ._policy import policy_class
from ._rule import Rule, Shape, find
from ._types import typed_dicts

Shapes = dict[str, dict[str, Rule[Any, Any]]]


class Trade(ModuleType):
    """The module of a trade."""

    def __init__(self, package: str, trade: str) -> None:
        self.__dict__["_trade"], self.__dict__["_lock"] = trade, Lock()
        super().__init__(f"{package}.{trade}", title(Book(trade)))
        self.__package__ = package
        self.__spec__ = ModuleSpec(self.__name__, None)

    def __getattr__(self, name: str) -> Any:
        if name == "__all__" or not name.startswith("__"):
            with self._lock:
                if "__all__" not in self.__dict__:
                    self.__dict__.update(contents(self.__name__, self._trade))
                if name not in self.__dict__ and name[0].isupper():
                    self.__dict__.update(typed_dicts(map(find, rules(self._trade)), self.__name__))
            if name in self.__dict__:
                return self.__dict__[name]
        raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}", name=name, obj=self)

    def __dir__(self) -> list[str]:
        return sorted({*self.__dict__, *self.__all__})


def contents(module: str, trade: str) -> dict[str, Any]:
    """What the module of a trade holds."""
    book = Book(trade)
    made: dict[str, Any] = {"book": book, "Policy": policy_class(book, module)}
    kinds: dict[str, Shapes] = {}
    for rule in map(find, rules(trade)):
        if rule.shape is None:
            made[rule.__name__] = rule
        else:
            kind, name, verb = rule.shape
            kinds.setdefault(kind, {}).setdefault(name, {})[verb] = rule
    made.update((kind, finder(kind, shapes, trade, module)) for kind, shapes in kinds.items())

    def clauses() -> tuple[Clause, ...]:
        """The clauses of the trade, in the order of the book."""
        return book.clauses

    clauses.__module__ = module
    made["clauses"] = clauses
    return {**made, "__all__": sorted(made)}


def finder(kind: str, shapes: Shapes, trade: str, module: str) -> Callable[[str], Shape]:
    """The function that finds a trade's shapes of one kind by name."""
    known = {name: Shape(kind, name, verbs) for name, verbs in shapes.items()}
    verb = next(iter(next(iter(shapes.values()))))

    def shape(name: str) -> Shape:
        if name in known:
            return known[name]
        # The registry knows what is nearest.
        find(f"{trade}.{kind}.{name}.{verb}")
        raise KeyError(name)

    shape.__name__ = shape.__qualname__ = kind
    shape.__module__ = module
    shape.__doc__ = f"The {kind} with this name: {', '.join(known)}.\n\nRaises InvalidInput, with the nearest name."
    return shape


def register(package: str, names: dict[str, Any]) -> None:
    """Makes each trade a module of the package."""
    for trade in trades():
        names[trade] = sys.modules[f"{package}.{trade}"] = Trade(package, trade)
