"""Times of things that are to be compared: they take turns in one run, so that all see the same machine."""

import statistics
import time
from collections.abc import Callable, Mapping

Runs = Mapping[str, Callable[[], object]]


def medians(runs: Runs, rounds: int) -> dict[str, float]:
    """The median time of each run in seconds, after one round that is not counted. What a run answers is let go after
    its time is taken."""
    seen: dict[str, list[float]] = {name: [] for name in runs}
    for counted in [False, *[True] * rounds]:
        for name, run in runs.items():
            begun = time.perf_counter()
            answer = run()
            took = time.perf_counter() - begun
            del answer
            if counted:
                seen[name].append(took)
    return {name: statistics.median(times) for name, times in seen.items()}
