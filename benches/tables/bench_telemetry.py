"""``skin_clinic.check_telemetry`` over recorded sessions, beside its threshold part in NumPy."""

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import telemetry
import telemetry_numpy
from aims import Found, at_most
from clausebook import skin_clinic as clinic
from timing import medians

ROUNDS = 5


def run(rows: int, data: Path) -> Found:
    sessions = pq.read_table(telemetry.parquet(data, 2 * rows))
    log = telemetry_numpy.flat(sessions)
    check(sessions, telemetry_numpy.misses(log))
    seconds = medians(
        {
            "clausebook": lambda: clinic.check_telemetry.batch(sessions, findings=False),
            "numpy_thresholds": lambda: telemetry_numpy.misses(log),
        },
        ROUNDS,
    )
    sample = {name: round(took / len(log.at) * 1e9, 2) for name, took in seconds.items()}
    return Found(
        {"samples": len(log.at), "sessions": len(sessions), "unit": "ns a sample, median", **sample},
        [at_most("telemetry_numpy", sample["clausebook"], sample["numpy_thresholds"], "ns")],
    )


def check(sessions: pa.Table, misses: telemetry_numpy.Counts) -> None:
    """The library's runs hold as many samples of each session as miss the bound."""
    ours = {clause: np.zeros(len(sessions), np.int64) for clause in misses}
    judged = pa.table(clinic.check_telemetry.batch(sessions, findings=False))
    for session, runs in enumerate(judged["excursions"].to_pylist()):
        for run in runs:
            if run["outcome"] in ("breached", "advice"):
                ours[run["clauses"][0].removeprefix("skin_clinic.")][session] += run["samples"]
    for clause, counts in misses.items():
        assert np.array_equal(ours[clause], counts), f"NumPy counts otherwise: {clause}"
