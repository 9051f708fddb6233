"""Judges the first rows of a Parquet file as a stream, lets every answer go and tells the most memory that it had.

usage: stream.py FILE ROWS
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import machine
import pyarrow as pa
import pyarrow.parquet as pq
from clausebook import furniture_store as store

BATCH = 65_536


def first(file: pq.ParquetFile, rows: int) -> Iterator[pa.RecordBatch]:
    for batch in file.iter_batches(BATCH):
        yield batch.slice(0, rows)
        rows -= batch.num_rows
        if rows <= 0:
            return


def main() -> None:
    # Reading ahead, the reader would keep all that it has read.
    file, rows = pq.ParquetFile(sys.argv[1], pre_buffer=False), int(sys.argv[2])
    requests = pa.RecordBatchReader.from_batches(file.schema_arrow, first(file, rows))
    judged = pa.RecordBatchReader.from_stream(store.cancel.batch(requests))
    told = {"rows": sum(batch.num_rows for batch in judged)}
    # The peak that getrusage tells may be that of the process which started this one.
    told["peak_kib"] = int(machine.told(Path("/proc/self/status"), "VmHWM").split()[0])
    print(json.dumps(told))


if __name__ == "__main__":
    main()
