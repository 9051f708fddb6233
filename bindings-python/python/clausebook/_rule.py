"""Rules as Python callables: with a name, a signature and a documentation of their own."""

from __future__ import annotations

from inspect import Signature
from typing import Any, ParamSpec, TypeVar, Unpack, cast, overload

from . import _docs
from ._arrow import ArrowBatch, ArrowStream, ArrowTable, BatchOptions
from ._clausebook import NativeRule, Table, TableStream
from ._progress import bar

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

    @overload
    def batch(  # type: ignore[overload-overlap]
        self, table: ArrowTable | ArrowBatch, **options: Unpack[BatchOptions]
    ) -> Table: ...
    @overload
    def batch(self, table: ArrowStream, **options: Unpack[BatchOptions]) -> TableStream: ...
    def batch(
        self, table: ArrowTable | ArrowBatch | ArrowStream, **options: Unpack[BatchOptions]
    ) -> Table | TableStream:
        """Judges every row of a table, each as a single call would, and answers with a row for a row.

        ``table`` is anything that speaks the Arrow PyCapsule interface: a frame of Polars or pandas, a table of
        PyArrow, a relation of DuckDB. Its columns are called as the arguments are; null is unknown. What has a length
        is judged at once and gives a Table; what has none is a stream and gives a TableStream, which judges as it is
        read, so that no more than a few batches are in memory. Either goes into any Arrow library.

        The answer has, after the columns that ``keep`` names, ``verdict``, the fields of the value, ``cites``, and
        ``findings`` unless they are not wanted.

        >>> import polars
        >>> from clausebook import furniture_store
        >>> orders = polars.DataFrame(
        ...     {
        ...         "order": ["A", "B"],
        ...         "order_kind": ["regular", "custom"],
        ...         "order_amount": ["12800.00", "900.00"],
        ...         "ordered_at": ["2026-03-02T10:00:00+08:00", "2026-03-02T10:00:00+08:00"],
        ...         "requested_at": ["2026-03-05T10:00:00+08:00", "2026-03-02T11:00:00+08:00"],
        ...         "insisted": [True, True],
        ...     }
        ... )
        >>> judged = polars.DataFrame(furniture_store.cancel.batch(orders, keep=["order"]))
        >>> for order, verdict, fee in judged["order", "verdict", "fee"].iter_rows():
        ...     print(order, verdict, fee)
        A ok 1280.00
        B refused None

        Options:
            policy: judges by this policy of the trade; left out, the source's figures hold.
            on_error: left out or "raise", a row that cannot be judged raises InvalidInput, whose ``row`` tells which;
                with "collect" its faults stand in a column ``error``, which is null everywhere else.
            language: of the messages in ``error``: "en", which is usual, or "zh".
            findings: whether the answer has the findings; left out, it has.
            keep: columns of ``table`` that stand in front of the answer; they need not be arguments.
            money: what a whole number in a column of money counts. Without "fen" such a column is refused.
            naive_zone: the time zone, by its IANA name, of instants that come without one; else they are refused.
            progress: whether tqdm shows a bar; left out, where it is installed and a terminal is watched.
            threads: how many threads judge; left out, one for each core.
        """
        given: dict[str, Any] = dict(options)
        if unknown := given.keys() - BatchOptions.__annotations__.keys():
            raise TypeError(f"batch() got an unexpected keyword argument {min(unknown)!r}")
        policy = {"policy": given.pop("policy")} if "policy" in given else {}
        given["bar"] = bar(given.pop("progress", None), self.full_name, table)
        return cast(Table | TableStream, self._batch(table, given, **policy))

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
