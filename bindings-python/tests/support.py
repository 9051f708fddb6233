"""What several tests look through."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import clausebook
import pyarrow as pa
from clausebook import Rule, find
from clausebook._clausebook import rules


def every_rule() -> Iterator[Rule[..., Any]]:
    """Every function and every verb of every shape."""
    return (find(name) for trade in clausebook.trades() for name in rules(trade))


def fields(schema: Any) -> Iterator[str]:
    """The name of every field of every object of a schema."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
    below = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    for one in below:
        yield from fields(one)


def blocks(page: str) -> list[tuple[str, str]]:
    """The blocks of a page of Markdown, each with its language."""
    return re.findall(r"^```(\w+)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)


def examples(page: str) -> list[tuple[str, str]]:
    """The programs of a page, each with what stands right below it as its output."""
    found = blocks(page)
    return [
        (program, printed if below == "text" else "")
        for (language, program), (below, printed) in zip(found, [*found[1:], ("", "")], strict=True)
        if language == "py"
    ]


def printed(program: str, folder: Path) -> str:
    """What a program prints, run in a folder."""
    file = folder / "program.py"
    file.write_text(program, encoding="utf-8")
    command = [sys.executable, "-I", "-X", "utf8", file]
    ran = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def cannot_be_sliced(kind: pa.DataType, inside: bool = False) -> bool:
    """Whether an object stands in an object or a fixed-size list: arrow-rs does not take a slice of such a column.

    It counts the slice's offset twice and stops (apache/arrow-rs#7595). Mended in its version 60, which pyo3-arrow does
    not have yet.
    """
    if pa.types.is_struct(kind):
        return inside or any(cannot_be_sliced(field.type, inside=True) for field in kind)
    return pa.types.is_fixed_size_list(kind) and cannot_be_sliced(kind.value_type, inside=True)
