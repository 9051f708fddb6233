"""Rules as Python callables: with a name, a signature and a documentation of their own."""

from __future__ import annotations

from inspect import Signature
from typing import Any, ParamSpec, TypeVar, cast

from . import _docs
from ._clausebook import NativeRule

P = ParamSpec("P")
V = TypeVar("V", covariant=True)


class _Doc:
    """The class's text on the class, a rule's own on the rule, made when it is asked for."""

    def __init__(self, of_class: str) -> None:
        self._of_class = of_class

    def __get__(self, rule: Rule[Any, Any] | None, owner: object = None) -> str:
        return self._of_class if rule is None else _docs.documentation(rule)


class Rule(NativeRule[P, V]):
    """A function of a trade, or a verb of one of its shapes. Called with keywords, it decides one case."""

    __slots__ = ()
    __doc__ = cast(str, _Doc(__doc__))

    @property
    def __name__(self) -> str:
        return self.full_name.rpartition(".")[2]

    @property
    def __signature__(self) -> Signature:
        return _docs.signature(self)

    def __get__(self, instance: object, owner: type | None = None, /) -> Rule[P, V]:
        """A rule is no method: it stays as it is wherever it is kept. This lets help() tell its signature."""
        return self

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        return find, (self.full_name,)


class Shape:
    """A schedule, procedure, form, checklist, limit or phrase of a trade; its verbs are attributes."""

    kind: str
    name: str

    def __init__(self, kind: str, name: str, verbs: dict[str, Rule[Any, Any]]) -> None:
        self.__dict__.update(verbs, kind=kind, name=name)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a shape does not change: {name}")

    def __repr__(self) -> str:
        return f"<clausebook {self.kind} {self.name}>"


_FOUND: dict[str, Rule[..., Any]] = {}


def find(full_name: str) -> Rule[..., Any]:
    """The rule with this full name: ``trade.function`` or ``trade.kind.shape.verb``.

    Raises InvalidInput, with the nearest name, where there is none.
    """
    found = _FOUND.get(full_name)
    return _FOUND.setdefault(full_name, Rule(full_name)) if found is None else found
