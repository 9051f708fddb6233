"""Arrow that is not what it says, across Python's border: an error of its own each time, and never a crash.

What cannot be told from a good table is not here: the C data interface hands over bare addresses, and a buffer that is
shorter than its column says, or a release that does nothing, looks like any other.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hostile.capsules import SPEAKERS
from hostile.columns import COLUMNS

HERE = Path(__file__).parent / "hostile"


@pytest.fixture(scope="module")
def outcomes() -> dict[str, str]:
    """What became of each table, judged in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(HERE), "RUST_BACKTRACE": "0"}
    command = [sys.executable, "-P", "-s", HERE / "run.py"]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return dict(line.split("\t") for line in ran.stdout.splitlines())


@pytest.mark.parametrize("name", COLUMNS)
def test_a_column_that_is_not_what_it_says_is_refused(name: str, outcomes: dict[str, str]) -> None:
    assert outcomes[name] == "unparsable kept"
    assert outcomes[f"{name}, as an argument"] in ("unparsable pressure_mpa", "wrong_type pressure_mpa")


@pytest.mark.parametrize("name", SPEAKERS)
def test_a_capsule_that_is_not_what_it_says_is_an_error(name: str, outcomes: dict[str, str]) -> None:
    assert outcomes[name] == SPEAKERS[name][1]


def test_every_table_was_judged(outcomes: dict[str, str]) -> None:
    assert len(outcomes) == 2 * len(COLUMNS) + len(SPEAKERS)
