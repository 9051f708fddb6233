"""Many threads at once."""

import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from clausebook import furniture_store as store
from clausebook import skin_clinic as clinic


def test_threads_decide_alike(case: dict[str, Any]) -> None:
    dearer = store.Policy(cancellation_fee_rate="0.15")

    def decide(at: int) -> Decimal:
        value = store.cancel(**{**case, "order_amount": at}, policy=dearer).value
        assert value is not None
        return value.fee

    with ThreadPoolExecutor(8) as pool:
        fees = list(pool.map(decide, range(4_000)))
    assert fees == [Decimal(at * 15).scaleb(-2) for at in range(4_000)]


def test_one_decision_is_read_by_many_threads(case: dict[str, Any]) -> None:
    for _ in range(50):
        decision = store.cancel(**case)
        with ThreadPoolExecutor(8) as pool:
            values = list(pool.map(lambda _, decision=decision: decision.value, range(16)))
        assert all(value is values[0] for value in values)


def test_other_threads_run_while_a_long_log_is_decided() -> None:
    at = datetime.fromisoformat("2026-03-02T10:00:00+08:00")
    samples = [
        {"at": at + timedelta(milliseconds=10 * place), "pressure_mpa": 9, "pedal": True} for place in range(50_000)
    ]
    ticks: list[float] = []
    done = threading.Event()

    def tick() -> None:
        while not done.is_set():
            ticks.append(time.perf_counter())
            time.sleep(0.0005)

    ticker = threading.Thread(target=tick)
    ticker.start()
    begun = time.perf_counter()
    clinic.check_telemetry(
        samples=samples, stretches=[{"from": at, "until": samples[-1]["at"], "site": "cheek", "lesion": "inflamed"}]
    )
    ended = time.perf_counter()
    done.set()
    ticker.join()
    assert any(begun < moment < ended for moment in ticks)


def test_threads_that_import_a_trade_at_once_get_one_module() -> None:
    program = """
import clausebook, threading
found = []
def look():
    from clausebook import furniture_store as store
    found.append((store, store.Policy, store.cancel, store.schedule("repair")))
threads = [threading.Thread(target=look) for _ in range(16)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
assert len(found) == 16 and len(set(found)) == 1
"""
    for _ in range(3):
        subprocess.run([sys.executable, "-I", "-c", program], check=True)
