"""The law of tables: each row is answered as a single call of its case is, however its columns are typed and cut."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime
from decimal import Decimal
from itertools import groupby
from typing import Any

import pyarrow as pa
import pytest
from clausebook import InvalidInput, Rule
from columns import NAIVE_ZONE, Encoder
from drawn import Schema, cases, core, input_schema, native, policies, samples
from hypothesis import given
from hypothesis import strategies as st
from read_back import cases_of
from support import cannot_be_sliced, every_rule

RULES = list(every_rule())


def told(value: Any) -> Any:
    """A fact of a finding as its column tells it."""
    return f"{value:f}" if isinstance(value, Decimal) else value if isinstance(value, str) else json.dumps(value)


def stated(value: Any) -> Any:
    """A value without what it does not say, for a column has a place for every field; instants by one clock."""
    if isinstance(value, datetime):
        return value.astimezone(UTC)
    if isinstance(value, dict):
        return {name: stated(one) for name, one in value.items() if one is not None}
    return [stated(one) for one in value] if isinstance(value, list) else value


def single(rule: Rule[..., Any], case: dict[str, Any], policy: dict[str, Any]) -> dict[str, Any]:
    """The answer of a single call, in the words of a row."""
    schema: Schema = json.loads(rule._schemas()[1])
    try:
        decision = rule(**case, **policy)
    except InvalidInput as error:
        faults = [{"code": one.code, "path": one.path, "message": one.message()} for one in error.faults]
        return {"error": sorted(faults, key=str)}
    wire = json.loads(decision.to_json(), parse_float=Decimal)
    findings = [{name: told(one) for name, one in finding.items()} for finding in wire["findings"]]
    return {
        "verdict": wire["verdict"],
        **stated(native(wire["value"] or {}, core(schema, schema), schema)),
        "cites": [clause for clause, _ in groupby(finding["clause"] for finding in findings)],
        "findings": findings,
    }


def of_row(row: dict[str, Any]) -> dict[str, Any]:
    """The answer of a row."""
    said: dict[str, Any] = stated({name: one for name, one in row.items() if name != "#"})
    if "error" in said:
        return {**said, "error": sorted(said["error"], key=str)}
    for finding in said["findings"]:
        finding.update({name: told(one) for name, one in finding.items()})
    return said


def cut(table: pa.Table, cuts: list[int]) -> list[pa.Table]:
    """The table in parts, each a slice of it, or a copy of that where no slice is taken."""
    parts = [table.slice(start, end - start) for start, end in zip([0, *cuts], [*cuts, table.num_rows], strict=True)]
    return list(map(copied, parts)) if any(map(cannot_be_sliced, table.schema.types)) else parts


def copied(part: pa.Table) -> pa.Table:
    """A table without what lies around it."""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, part.schema) as stream:
        stream.write_table(part)
    return pa.ipc.open_stream(sink.getvalue()).read_all()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.full_name)
def test_rows_are_answered_as_single_calls_are(rule: Rule[..., Any]) -> None:
    schema = input_schema(rule)

    @given(st.data(), cases(rule), st.sampled_from(policies(rule.full_name)), st.booleans(), st.booleans())
    def law(data: st.DataObject, drawn: list[dict[str, Any]], policy: Any, fen: bool, naive: bool) -> None:
        table = Encoder(lambda choices: data.draw(st.sampled_from(choices)), schema, fen, naive).table(drawn)
        judged_by = {} if policy is None else {"policy": policy}
        options: dict[str, Any] = {**judged_by, "keep": ["#"], "on_error": "collect"}
        options |= {"money": "fen"} if fen else {}
        options |= {"naive_zone": NAIVE_ZONE} if naive else {}
        judged = pa.table(rule.batch(table, **options))
        rows = [of_row(row) for row in judged.to_pylist()]
        assert rows == [single(rule, case, judged_by) for case in cases_of(table, schema)]

        cuts = data.draw(st.lists(st.integers(0, len(drawn)), max_size=3).map(sorted))
        batches = [batch for part in cut(table, cuts) for batch in part.to_batches()]
        threads = data.draw(st.integers(1, 3))
        stream = rule.batch(pa.RecordBatchReader.from_batches(table.schema, batches), threads=threads, **options)
        assert pa.table(stream).to_pylist() == judged.to_pylist()

    law()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.full_name)
def test_without_findings_all_else_is_the_same(rule: Rule[..., Any]) -> None:
    schema = input_schema(rule)
    asked = [native(case, schema, schema) for case in samples(rule.full_name)]
    assert asked, "the vectors ask every rule something"
    table = Encoder(lambda choices: choices[0], schema, fen=False, naive=False).table(asked)
    for policy in policies(rule.full_name):
        judged_by = {} if policy is None else {"policy": policy}
        judged = pa.table(rule.batch(table, on_error="collect", keep=["#"], **judged_by))
        without = pa.table(rule.batch(table, on_error="collect", keep=["#"], findings=False, **judged_by))
        assert judged["verdict"].null_count < len(judged), "all rows have faults"
        assert without.to_pylist() == judged.drop_columns("findings").to_pylist()


#: A column of each sort of value, and the types that such a column may have.
EVERY_SORT = {
    "word": {"enum": ["a", "b"]},
    "string": {"type": "string"},
    "money": {"type": "string", "format": "money"},
    "decimal": {"type": "number", "format": "decimal"},
    "date-time": {"type": "string", "format": "date-time"},
    "date": {"type": ["string", "null"], "format": "date"},
    "boolean": {"type": "boolean"},
    "integer": {"type": "integer"},
    "array": {"type": "array", "items": {"type": "boolean"}},
    "object": {"type": "object", "additionalProperties": {"type": "boolean"}},
}
WHOLE = {f"{sign}int{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)}
EXACT = {f"decimal{bits}" for bits in (32, 64, 128, 256)}
TEXT = {"string", "large_string", "string_view", "dictionary of string", "dictionary of large_string"}
TAKEN: dict[str, set[str]] = {
    "word": TEXT,
    "string": TEXT,
    "money": TEXT | EXACT | WHOLE,
    "decimal": TEXT | EXACT | WHOLE | {"float", "double"},
    "date-time": TEXT
    | {f"timestamp[{unit}]{zone}" for unit in ("s", "ms", "us", "ns") for zone in ("", " with a zone")},
    "date": TEXT | {"date32[day]", "date64[ms]"},
    "boolean": {"bool"},
    "integer": WHOLE,
    "array": {"list", "large_list", "list_view", "large_list_view", "fixed_size_list"},
    "object": {"struct", "map"},
}


def test_every_type_of_column_that_is_taken_is_drawn() -> None:
    schema: Schema = {"type": "object", "properties": EVERY_SORT, "required": list(EVERY_SORT)}
    encoder = Encoder(random.Random(7).choice, schema, fen=True, naive=True)
    moment = datetime(2026, 3, 2, tzinfo=UTC)
    case = {"word": "a", "string": "", "money": Decimal("1.00"), "decimal": Decimal(3), "date-time": moment}
    case |= {"date": moment.date(), "boolean": True, "integer": 1, "array": [True], "object": {"a": True}}
    for _ in range(1_000):
        encoder.table([case])
    wanted = {(sort, kind) for sort, kinds in TAKEN.items() for kind in kinds}
    assert encoder.met - {(sort, "null") for sort in TAKEN} == wanted
