"""Cases read back from the rows of a table, as single calls are given them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import pyarrow as pa
from columns import NAIVE_ZONE
from drawn import Case, Schema, core, members, sort_of


def read(value: Any, kind: pa.DataType, schema: Schema, root: Schema) -> Any:
    """A cell as PyArrow gives it, as it is given to a single call."""
    schema = core(schema, root)
    if value is None:
        return None
    if pa.types.is_map(kind):
        fields, others = members(schema)
        others = others or next(iter(fields.values()))
        return {name: read(one, kind.item_type, fields.get(name, others), root) for name, one in value}
    if pa.types.is_struct(kind):
        fields, others = members(schema)
        inner = {one.name: read(value[one.name], one.type, fields.get(one.name, others), root) for one in kind}
        return {name: one for name, one in inner.items() if one is not None}
    if isinstance(value, list):
        return [read(one, kind.value_type, schema["items"], root) for one in value]
    if pa.types.is_timestamp(kind):
        moment = value.to_pydatetime() if isinstance(value, pd.Timestamp) else value
        return moment if kind.tz else moment.replace(tzinfo=ZoneInfo(NAIVE_ZONE))
    if pa.types.is_float32(kind):
        return float(str(np.float32(value)))
    return Decimal(value).scaleb(-2) if sort_of(schema) == "money" and isinstance(value, int) else value


def cases_of(table: pa.Table, root: Schema) -> list[Case]:
    """The rows of a table as single calls are given them: what is null is left out."""
    table = table.drop_columns(["#"])
    kind, schema = pa.struct(list(table.schema)), core(root, root)
    rows = table.to_pylist() if table.column_names else [{}] * table.num_rows
    return [read(row, kind, schema, root) for row in rows]
