"""How a rule judges in the tasks of Apache Spark. Imported where pyspark is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped]
from pyspark import TaskContext
from pyspark.sql import DataFrame
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema
from pyspark.sql.types import StructType

from ._arrow import JudgingOptions
from ._errors import InvalidInput
from ._rule import Rule

#: Spark keeps instants; the zone that an Arrow column names changes none of them.
ZONE = "UTC"


def judge(df: DataFrame, rule: Rule[..., Any], options: JudgingOptions) -> DataFrame:
    """The DataFrame of the answers."""
    if unknown := options.keys() - JudgingOptions.__annotations__.keys():
        raise TypeError(f"apply() got an unexpected keyword argument {min(unknown)!r}")
    chosen: JudgingOptions = {"threads": 1, **options}
    answer = answer_schema(df.schema, rule, chosen)
    columns = to_arrow_schema(answer, timezone=ZONE)

    def part(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return judge_part(batches, rule, chosen, columns)

    return df.mapInArrow(part, answer)


def answer_schema(asked: StructType, rule: Rule[..., Any], options: JudgingOptions) -> StructType:
    """Spark's schema of the answers to rows of a schema."""
    empty = to_arrow_schema(asked, timezone=ZONE).empty_table()
    answers = pa.schema(rule.batch(empty, **options))
    return from_arrow_schema(answers, prefer_timestamp_ntz=True)


def judge_part(
    batches: Iterator[pa.RecordBatch], rule: Rule[..., Any], options: JudgingOptions, columns: pa.Schema
) -> Iterator[pa.RecordBatch]:
    """Judges one partition, batch by batch."""
    first = next(batches, None)
    if first is None:
        return
    rows = pa.RecordBatchReader.from_batches(first.schema, chain([first], batches))
    try:
        for judged in rule.batch(rows, **options):
            yield from pa.table(judged, schema=columns).to_batches()
    except InvalidInput as error:
        faults = ", ".join(f"{fault.code} at {fault.path}" for fault in error.faults)
        context = TaskContext.get()
        error.add_note(f"{rule.full_name}, partition {context and context.partitionId()}: {faults}")
        raise
