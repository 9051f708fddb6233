"""One working day of every trade, decided by clausebook in Python.

``python decide.py FILE`` writes the decisions, a line each. ``cases.json`` beside the
records of each trade says which columns are which fields.
"""

import csv
import json
import re
import sys
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import clausebook

DEMO = Path(__file__).resolve().parent.parent
# What the cells of each type are in Python.
VALUES = {
    "word": str,
    "text": str,
    "money": Decimal,
    "number": Decimal,
    "count": int,
    "flag": "yes".__eq__,
    "time": datetime.fromisoformat,
    "day": date.fromisoformat,
}
Record = dict[str, Any]


@cache
def records(path: Path) -> list[Record]:
    """The records of a file: CSV with a header, or a JSON object a line. Numbers stay as they are written."""
    with path.open(encoding="utf-8", newline="") as file:
        if path.suffix == ".csv":
            return list(csv.DictReader(file))
        return [json.loads(line, parse_float=str, parse_int=str) for line in file]


def cell(record: Record, column: str) -> str:
    """The text of a cell, blank where there is none; points go into nested objects."""
    found: Any = record
    for name in column.split("."):
        found = (found or {}).get(name)
    if isinstance(found, bool):
        return "yes" if found else "no"
    return "; ".join(found) if isinstance(found, list) else found or ""


def value(kind: str, text: str) -> Any:
    if kind.endswith("*"):
        return [VALUES[kind[:-1]](item) for item in text.split("; ")]
    return VALUES[kind](text)


def put(fields: dict[str, Any], path: str, value: Any) -> None:
    """Puts a value at a path: names joined by points, after a colon a word of the book."""
    *outer, last = re.split("[.:]", path)
    for name in outer:
        fields = fields.setdefault(name, {})
    fields[last] = value


def read_fields(record: Record, sources: dict[str, str]) -> dict[str, Any]:
    """The fields that a record fills in."""
    fields: dict[str, Any] = {}
    for path, source in sources.items():
        kind, column = source.split(" ")
        if text := cell(record, column):
            put(fields, path, value(kind, text))
    return fields


def keywords(folder: Path, record: Record, group: dict[str, Any]) -> dict[str, Any]:
    """What the function is called with."""
    fields = read_fields(record, group["fields"])
    for field, listed in group.get("lists", {}).items():
        if "inside" in listed:
            lines = record[listed["inside"]]
        else:
            lines = records(folder / listed["lines"].format_map(record))
        own = [line for line in lines if line.get("case", record["case"]) == record["case"]]
        put(fields, field, [read_fields(line, listed["fields"]) for line in own])
    return fields


def decisions() -> Iterator[str]:
    """A line for each record: the answer in the wire form, or the codes of what is wrong with the record."""
    for folder in sorted((DEMO / "records").iterdir()):
        trade = folder.name
        policy = getattr(clausebook, trade).Policy.from_toml((folder / "policy.toml").read_text("utf-8"))
        for group in json.loads((folder / "cases.json").read_text("utf-8")):
            for record in records(folder / group["records"]):
                rule = clausebook.find(f"{trade}.{group['function'].format_map(record)}")
                try:
                    said = f'"answer":{rule(**keywords(folder, record, group), policy=policy).to_json()}'
                except clausebook.InvalidInput as error:
                    said = f'"faults":{json.dumps([fault.code for fault in error.faults], separators=(",", ":"))}'
                yield f'{{"case":"{record["case"]}","function":"{rule.full_name}",{said}}}\n'


if __name__ == "__main__":
    Path(sys.argv[1]).write_text("".join(decisions()), "utf-8")
