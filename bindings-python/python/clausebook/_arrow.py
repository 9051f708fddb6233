"""What speaks Arrow: its PyCapsule interface, by which libraries hand each other tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Protocol, TypedDict

from ._clausebook import Policy


class ArrowStream(Protocol):
    """A table, or batches that are read one after the other."""

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any: ...


class ArrowTable(ArrowStream, Protocol):
    """A table: it has a length."""

    def __len__(self) -> int: ...


class ArrowBatch(Protocol):
    """A record batch."""

    def __arrow_c_array__(self, requested_schema: Any = None) -> Any: ...

    def __len__(self) -> int: ...


class JudgingOptions(TypedDict, total=False):
    """How rows are judged; ``Rule.batch`` tells what each option means."""

    policy: Policy
    on_error: Literal["raise", "collect"]
    language: Literal["en", "zh"]
    findings: bool
    keep: Sequence[str]
    money: Literal["yuan", "fen"]
    naive_zone: str
    threads: int


class BatchOptions(JudgingOptions, total=False):
    """How a table is judged where the caller waits for it."""

    progress: bool
