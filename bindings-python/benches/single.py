"""One decision at a time: through the package, beside an empty native call with the same keywords (the floor), beside
the same rule written by hand in plain Python, with and without what each clause makes of the case, and beside other
engines, which get the case in their own types. All in one run; prints the medians and their ratios and writes the
medians down.

usage: single.py [RESULTS.json]
"""

import statistics
import sys
import timeit
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import by_hand
import cases
import machine
from cases import CASE
from clausebook import _clausebook
from clausebook import furniture_store as store
from peer import Peer

PEERS = ("zen_peer", "json_logic_peer", "rule_engine_peer")
ROUNDS, SECONDS, MOST_CALLS = 31, 0.05, 20_000


def calling(function: Callable[..., Any], read: str = "") -> timeit.Timer:
    """Times a call with the case's keywords spelled out, as a program writes it."""
    keywords = ", ".join(f"{name}={name}" for name in CASE)
    return timeit.Timer(f"decision = function({keywords}){read}", globals={"function": function, **CASE})


def asking(peer: Peer) -> timeit.Timer:
    """Times a peer's decision of the case, which it has in its own types."""
    return timeit.Timer("decision = decide(request)", globals={"decide": peer.decide, "request": peer.request(CASE)})


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


def value_and_cites(case: dict[str, Any]) -> dict[str, Any]:
    """The package's answer as the other engines give it."""
    decision = store.cancel(**case)
    value = {name: getattr(decision.value, name, None) for name in ("fee", "refund", "owed", "free_until")}
    return {"verdict": decision.verdict, **value, "cites": [finding.clause.id for finding in decision.findings]}


def check(peers: list[Peer]) -> None:
    """All sides say the same, or there is nothing to compare."""
    for case in [*cases.decided(), CASE]:
        assert ours(case) == theirs(case), f"by hand, otherwise: {case}"
        for peer in peers:
            said = peer.answer(peer.decide(peer.request(case)))
            assert said == value_and_cites(case), f"{peer.name} says otherwise: {case}: {said}"


def measure(timers: dict[str, timeit.Timer]) -> dict[str, float]:
    """The median of each run in nanoseconds a call; the rounds take turns, so that all see the same machine."""
    calls = {name: calls_a_round(timer) for name, timer in timers.items()}
    times: dict[str, list[float]] = {name: [] for name in timers}
    for _ in range(ROUNDS):
        for name, timer in timers.items():
            times[name].append(timer.timeit(calls[name]) / calls[name] * 1e9)
    return {name: round(statistics.median(seen), 1) for name, seen in times.items()}


def calls_a_round(timer: timeit.Timer) -> int:
    """As many as take long enough to be measured; what is warmed up on the way stays warm."""
    warm = 20
    timer.timeit(warm)
    return max(warm, min(MOST_CALLS, int(SECONDS * warm / timer.timeit(warm))))


def main() -> None:
    peers = [peer for module in map(import_module, PEERS) for peer in module.PEERS]
    check(peers)
    medians = measure(RUNS | {peer.name: asking(peer) for peer in peers})
    for name, nanoseconds in medians.items():
        print(f"{name:<56}{nanoseconds:>10.1f} ns")
    for name, beside in [*RATIOS, *((peer.name, "clausebook") for peer in peers)]:
        print(f"{name + ' / ' + beside:<56}{medians[name] / medians[beside]:>10.2f}")
    if len(sys.argv) > 1:
        results = {
            "language": "python",
            "date": machine.today(),
            "machine": machine.machine(),
            "versions": machine.python_versions(),
            "unit": "ns, median",
            "cases": {"cancel": medians},
        }
        machine.write(Path(sys.argv[1]), results)


if __name__ == "__main__":
    main()
