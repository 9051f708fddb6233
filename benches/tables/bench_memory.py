"""The most memory that a process had which judges a Parquet file as a stream."""

import json
import subprocess
import sys
from pathlib import Path

import orders
from aims import Found, at_most

STREAM = Path(__file__).parent / "stream.py"
FRACTION = 10


def run(rows: int, data: Path) -> Found:
    file = orders.parquet(data, 2 * rows)
    peak = {size: peak_mib(file, size) for size in (2 * rows // FRACTION, 2 * rows)}
    small, large = peak.values()
    return Found(
        {"unit": "MiB at most", "by_rows": {str(size): mib for size, mib in peak.items()}},
        [at_most("memory", large, small, "MiB", 1.2)],
    )


def peak_mib(file: Path, rows: int) -> float:
    """In a process of its own."""
    told = subprocess.run([sys.executable, STREAM, file, str(rows)], capture_output=True, text=True, check=True).stdout
    result = json.loads(told)
    assert result["rows"] == rows
    return round(result["peak_kib"] / 1024, 1)
