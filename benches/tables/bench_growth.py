"""How the time of ``furniture_store.cancel.batch`` grows with the rows."""

from functools import partial
from pathlib import Path

import orders
import polars as pl
from aims import Found, at_most
from clausebook import furniture_store as store
from timing import medians

LEAST_ROWS = 10_000
STEP = 10
ROUNDS = 5
ROWS_A_RUN = 1_000_000


def run(rows: int, data: Path) -> Found:
    sizes = [2 * rows]
    while sizes[0] > LEAST_ROWS:
        sizes.insert(0, max(sizes[0] // STEP, LEAST_ROWS))
    requests = pl.read_parquet(orders.parquet(data, 2 * rows))
    times = {size: max(ROWS_A_RUN // size, 1) for size in sizes}
    tables = {size: requests.head(size) for size in sizes}
    seconds = medians({str(size): partial(judge, tables[size], times[size]) for size in sizes}, ROUNDS)
    row = {size: seconds[str(size)] / times[size] / size * 1e9 for size in sizes}
    return Found(
        {"unit": "ns a row, median", "by_rows": {str(size): round(ns, 1) for size, ns in row.items()}},
        [at_most("growth", max(row.values()), min(row.values()), "ns", 1.15)],
    )


def judge(requests: pl.DataFrame, times: int) -> None:
    """Judges a table so many times, which makes the time of a small one long enough to be measured."""
    for _ in range(times):
        store.cancel.batch(requests, findings=False)
