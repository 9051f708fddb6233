"""Tables made of cases, each column in one of the types that are taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import accumulate
from typing import Any
from zoneinfo import ZoneInfo

import pyarrow as pa
from drawn import Case, Schema, core, members, sort_of

NAIVE_ZONE = "Asia/Shanghai"
TEXTS = [
    pa.string(),
    pa.large_string(),
    pa.string_view(),
    pa.dictionary(pa.int8(), pa.string()),
    pa.dictionary(pa.uint16(), pa.large_string()),
]
INTEGERS = {
    getattr(pa, f"{sign}int{bits}")(): range(0 if sign else -(2 ** (bits - 1)), 2 ** (bits if sign else bits - 1))
    for sign in ("", "u")
    for bits in (8, 16, 32, 64)
}
DECIMALS = {pa.decimal32: 9, pa.decimal64: 18, pa.decimal128: 38, pa.decimal256: 76}
ZONES = ["UTC", "+08:00", "Asia/Shanghai", "America/New_York"]
UNITS = {"s": timedelta(seconds=1), "ms": timedelta(milliseconds=1), "us": timedelta(microseconds=1)}
KINDS = {"money": Decimal, "decimal": Decimal, "date-time": datetime, "date": date}
NESTED = ("array", "object")


@dataclass
class Encoder:
    """Chooses a type for each column."""

    pick: Callable[[Sequence[Any]], Any]
    root: Schema
    fen: bool
    naive: bool
    #: The sorts of values that met each type.
    met: set[tuple[str, str]] = field(default_factory=set)

    def table(self, cases: list[Case]) -> pa.Table:
        """The cases as a table, with the number of each in a column that is no argument."""
        return pa.table({"#": list(range(len(cases))), **self.fields(core(self.root, self.root), cases)})

    def column(self, schema: Schema, cells: list[Any]) -> pa.Array:
        schema = core(schema, self.root)
        sort = sort_of(schema)
        if all(cell is None for cell in cells) and self.pick((True, False, False)):
            made = pa.nulls(len(cells))
        elif sort in NESTED:
            made = self.list(schema["items"], cells) if sort == "array" else self.object(schema, cells)
        else:
            made = self.scalar(sort, cells)
        self.met.add((sort, kind_of(made.type)))
        return made

    def scalar(self, sort: str, cells: list[Any]) -> pa.Array:
        if sort == "boolean":
            return pa.array(cells, pa.bool_())
        if sort == "integer":
            return self.integers(cells)
        kind = KINDS.get(sort, str)
        if kind is str or any(not isinstance(cell, kind) for cell in given(cells)) or self.pick(range(5)) == 4:
            return pa.array(mapped(told, cells), self.pick(TEXTS))
        return {"money": self.money, "decimal": self.number, "date-time": self.instants, "date": self.days}[sort](cells)

    def integers(self, cells: list[int | None]) -> pa.Array:
        fitting = [one for one, span in INTEGERS.items() if all(cell in span for cell in given(cells))]
        return pa.array(cells, self.pick(fitting))

    def money(self, cells: list[Decimal | None]) -> pa.Array:
        fen = mapped(lambda cell: int(cell.scaleb(2)), cells)
        whole = all(cell.scaleb(2) % 1 == 0 for cell in given(cells))
        return self.integers(fen) if self.fen and whole and self.pick((True, False)) else self.decimals(cells)

    def number(self, cells: list[Decimal | None]) -> pa.Array:
        kind = self.pick((pa.float32(), pa.float64(), None, None))
        if kind is not None:
            return pa.array(mapped(float, cells), kind)
        whole = mapped(int, cells)
        return self.integers(whole) if whole == cells and self.pick((True, False)) else self.decimals(cells)

    def decimals(self, cells: list[Decimal | None]) -> pa.Array:
        scale = max((-cell.as_tuple().exponent for cell in given(cells)), default=0) + self.pick(range(3))
        scale = max(scale, 0)
        digits = max((max(cell.adjusted() + 1, 0) for cell in given(cells)), default=1) + scale
        make = self.pick([make for make, most in DECIMALS.items() if digits <= most])
        return pa.array(cells, make(DECIMALS[make], scale))

    def instants(self, cells: list[datetime | None]) -> pa.Array:
        zone = self.pick([*ZONES, None] if self.naive else ZONES)
        epoch = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
        since = mapped(lambda cell: cell - epoch if zone else shown(cell) - epoch.replace(tzinfo=None), cells)
        unit, step = self.pick(
            [(unit, step) for unit, step in UNITS.items() if all(not one % step for one in given(since))]
        )
        counts = mapped(lambda one: one // step, since)
        if unit == "us" and self.pick((True, False)):
            unit, counts = "ns", mapped(lambda count: count * 1_000, counts)
        return pa.array(counts, pa.int64()).cast(pa.timestamp(unit, zone))

    def days(self, cells: list[date | None]) -> pa.Array:
        return pa.array(cells, self.pick((pa.date32(), pa.date64())))

    def list(self, of: Schema, cells: list[list[Any] | None]) -> pa.Array:
        items = self.column(of, [one for cell in cells for one in cell or []])
        sizes = [len(cell or []) for cell in cells]
        ends, nothing = [0, *accumulate(sizes)], pa.array([cell is None for cell in cells], pa.bool_())
        large = self.pick((True, False))
        counted = pa.int64() if large else pa.int32()
        kind = self.pick(("list", "view", "fixed"))
        if kind == "fixed" and len(set(sizes)) == 1 and sizes[0] > 0:
            return pa.FixedSizeListArray.from_arrays(items, sizes[0], mask=nothing)
        if kind == "view":
            make = pa.LargeListViewArray if large else pa.ListViewArray
            return make.from_arrays(pa.array(ends[:-1], counted), pa.array(sizes, counted), items, mask=nothing)
        make = pa.LargeListArray if large else pa.ListArray
        return make.from_arrays(pa.array(ends, counted), items, mask=nothing)

    def object(self, schema: Schema, cells: list[Case | None]) -> pa.Array:
        properties, others = members(schema)
        nothing = pa.array([cell is None for cell in cells], pa.bool_())
        alike = [core(one, self.root) for one in [*properties.values(), *([others] if others else [])]]
        sorts = {sort_of(one) for one in alike}
        if len(sorts) == 1 and not sorts & {*NESTED} and self.pick((True, False)):
            entries = [entry for cell in cells for entry in (cell or {}).items()]
            ends = pa.array([0, *accumulate(len(cell or {}) for cell in cells)], pa.int32())
            names = pa.array([name for name, _ in entries], self.pick(TEXTS[:2]))
            return pa.MapArray.from_arrays(
                ends, names, self.column(alike[0], [one for _, one in entries]), mask=nothing
            )
        if others is not None:
            schema = {"properties": {name: others for cell in cells for name in cell or {}}}
        columns = self.fields(schema, [cell or {} for cell in cells])
        if not columns:
            return pa.array([None if cell is None else {} for cell in cells], pa.struct([]))
        return pa.StructArray.from_arrays(list(columns.values()), list(columns), mask=nothing)

    def fields(self, schema: Schema, cells: list[Case]) -> dict[str, pa.Array]:
        """A column for every field, but perhaps for one that no case states."""
        columns = {}
        for name, of in schema.get("properties", {}).items():
            inner = [cell.get(name) for cell in cells]
            absent = name not in schema.get("required", []) and all(one is None for one in inner)
            if not absent or self.pick((True, False)):
                columns[name] = self.column(of, inner)
        return columns


def given(cells: list[Any]) -> list[Any]:
    """What is known."""
    return [cell for cell in cells if cell is not None]


def mapped(change: Callable[[Any], Any], cells: list[Any]) -> list[Any]:
    """The cells changed, but for what is not known."""
    return [None if cell is None else change(cell) for cell in cells]


def told(value: Any) -> str:
    """A scalar as a text that is taken."""
    return value.isoformat() if isinstance(value, date) else f"{value:f}" if isinstance(value, Decimal) else value


def shown(instant: datetime) -> datetime:
    """What a clock shows that has no zone."""
    return instant.astimezone(ZoneInfo(NAIVE_ZONE)).replace(tzinfo=None)


def kind_of(kind: pa.DataType) -> str:
    """The name of a type, whatever its parameters but for those that are read differently."""
    if pa.types.is_timestamp(kind):
        return f"timestamp[{kind.unit}]{' with a zone' if kind.tz else ''}"
    name = str(kind).partition("<")[0].partition("(")[0]
    return f"{name} of {kind.value_type}" if pa.types.is_dictionary(kind) else name
