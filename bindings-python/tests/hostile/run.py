"""Judges each hostile table in a process of its own, and prints what became of it."""

import os
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pyarrow as pa
from capsules import SPEAKERS
from clausebook import InvalidInput, Table, find
from columns import COLUMNS

CHECK = find("skin_clinic.limit.output_pressure.check")


def kept(column: pa.Array) -> pa.Table:
    """A table that is in order but for a column that is kept."""
    return pa.table({"pressure_mpa": [0.5] * len(column), "kept": column})


def tables() -> Iterator[tuple[str, Callable[[], Any], list[str]]]:
    """Each table by name, and the columns that are kept of it."""
    for name, make in COLUMNS.items():
        yield name, lambda make=make: kept(make()), ["kept"]
        yield (
            f"{name}, as an argument",
            lambda make=make: kept(make()).rename_columns(["kept", "pressure_mpa"]),
            ["kept"],
        )
    for name, (speaker, _) in SPEAKERS.items():
        yield name, speaker, []


def outcome(table: Any, keep: list[str]) -> str:
    try:
        judged = CHECK.batch(table, keep=keep)
        return f"judged {len(judged) if isinstance(judged, Table) else sum(map(len, judged))}"
    except InvalidInput as error:
        return " ".join(f"{fault.code} {fault.path}" for fault in error.faults)
    except Exception as error:
        return type(error).__name__


for name, make, keep in tables():
    sys.stdout.flush()
    if (child := os.fork()) == 0:
        print(name, outcome(make(), keep), sep="\t", flush=True)
        os._exit(0)
    if status := os.waitpid(child, 0)[1]:
        print(name, f"crashed {status}", sep="\t")
