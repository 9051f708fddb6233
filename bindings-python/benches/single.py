"""One decision at a time: through the package, beside an empty native call with the same keywords (the floor), beside
the same rule written by hand in plain Python, with and without what each clause makes of the case. All in one run;
prints the medians and their ratios and writes the medians down.

usage: single.py [RESULTS.json]
"""

import json
import platform
import statistics
import sys
import timeit
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import by_hand
import clausebook
from clausebook import _clausebook
from clausebook import furniture_store as store

ROUNDS, CALLS = 31, 20_000
BEIJING = timezone(timedelta(hours=8))
CASE: dict[str, Any] = {
    "order_kind": "regular",
    "order_amount": Decimal("12800.00"),
    "ordered_at": datetime(2026, 3, 2, 10, 0, tzinfo=BEIJING),
    "requested_at": datetime(2026, 3, 5, 10, 0, tzinfo=BEIJING),
    "insisted": True,
}


def calling(function: Callable[..., Any], read: str = "") -> Callable[[int], float]:
    """Times a call with the case's keywords spelled out, as a program writes it."""
    keywords = ", ".join(f"{name}={name}" for name in CASE)
    timer = timeit.Timer(f"decision = function({keywords}){read}", globals={"function": function, **CASE})
    return timer.timeit


READ = "; decision.verdict; decision.value.fee; decision.value.free_until"
RUNS = {
    "clausebook": calling(store.cancel),
    "clausebook_three_results_read": calling(store.cancel, READ),
    "by_hand": calling(by_hand.cancel),
    "by_hand_with_findings": calling(by_hand.cancel_with_findings),
    "floor": calling(_clausebook._empty),
}
RATIOS = [
    ("clausebook", "by_hand"),
    ("clausebook_three_results_read", "by_hand"),
    ("clausebook", "by_hand_with_findings"),
    ("clausebook_three_results_read", "by_hand_with_findings"),
    ("clausebook", "floor"),
]


FIELDS = ("outcome", "what", "seen", "comparison", "limit", "by", "unit", "remedy")


def ours(case: dict[str, Any]) -> Any:
    """The package's answer, taken apart."""
    decision = store.cancel(**case)
    value = decision.value and [getattr(decision.value, name) for name in ("free_until", "fee", "refund", "owed")]
    findings = [
        (one.clause.id.partition(".")[2], *(getattr(one, name) for name in FIELDS)) for one in decision.findings
    ]
    return decision.verdict, value, sorted(findings, key=repr)


def theirs(case: dict[str, Any]) -> Any:
    """The answer by hand, taken apart; its findings stand in no order."""
    decision = by_hand.cancel_with_findings(**case)
    value = decision.value and [getattr(decision.value, name) for name in ("free_until", "fee", "refund", "owed")]
    findings = [(one.clause, *(getattr(one, name) for name in FIELDS)) for one in decision.findings]
    return decision.verdict, value, sorted(findings, key=repr)


def measure() -> dict[str, float]:
    """The median of each run in nanoseconds a call; the rounds take turns, so that all see the same machine."""
    times: dict[str, list[float]] = {name: [] for name in RUNS}
    for _ in range(ROUNDS):
        for name, run in RUNS.items():
            times[name].append(run(CALLS) / CALLS * 1e9)
    return {name: round(statistics.median(seen), 1) for name, seen in times.items()}


def processor() -> str:
    """What it ran on."""
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text(encoding="utf-8").splitlines() if cpuinfo.exists() else []
    return next(
        (line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.processor()
    )


def main() -> None:
    assert ours(CASE) == theirs(CASE), "both sides say the same, or there is nothing to compare"
    medians = measure()
    for name, nanoseconds in medians.items():
        print(f"{name:<56}{nanoseconds:>10.1f} ns")
    for name, beside in RATIOS:
        print(f"{name + ' / ' + beside:<56}{medians[name] / medians[beside]:>10.2f}")
    if len(sys.argv) > 1:
        results = {
            "language": "python",
            "date": date.today().isoformat(),
            "machine": {"cpu": processor(), "system": f"{platform.system()} {platform.machine()}"},
            "versions": {"python": platform.python_version(), "clausebook": clausebook.__version__},
            "unit": "ns, median",
            "cases": {"cancel": medians},
        }
        target = Path(sys.argv[1])
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
