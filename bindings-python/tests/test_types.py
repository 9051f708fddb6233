"""The stubs: written from the schemas, true of the package, and of use to a shop's program."""

import os
import re
import subprocess
import sys
from pathlib import Path

import clausebook

SAMPLES = Path(__file__).parent / "samples"


def run(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """A tool of the virtual environment, far from the sources. What one run of mypy finds out, the next ones know."""
    environment = {**os.environ, "MYPY_CACHE_DIR": str(cwd.parent / "mypy")}
    command = [sys.executable, "-I", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def mypy(*arguments: str | Path, cwd: Path) -> str:
    return run("-m", "mypy", "--strict", "--no-error-summary", *arguments, cwd=cwd).stdout


def test_the_stubs_are_those_that_the_schemas_give(root: Path, tmp_path: Path) -> None:
    written = run(root / "bindings-python/tools/stubs.py", tmp_path, cwd=tmp_path)
    assert written.returncode == 0, written.stderr
    committed = root / "bindings-python/python/clausebook"
    for trade in clausebook.trades():
        name = f"{trade}.pyi"
        fresh = (tmp_path / name).read_text(encoding="utf-8")
        assert fresh == (committed / name).read_text(encoding="utf-8"), f"{name} is stale: make stubs"


def test_no_stub_is_left_of_a_trade_that_is_gone(root: Path) -> None:
    stubs = {stub.stem for stub in (root / "bindings-python/python/clausebook").glob("*.pyi")}
    assert stubs == {*clausebook.trades(), "_clausebook"}


def test_the_package_passes_mypy(tmp_path: Path) -> None:
    assert mypy("--package", "clausebook", cwd=tmp_path) == ""


def test_the_stubs_are_true_of_the_package(tmp_path: Path) -> None:
    checked = run("-m", "mypy.stubtest", "clausebook", cwd=tmp_path)
    assert checked.returncode == 0, checked.stdout


def test_a_right_program_passes_and_runs(tmp_path: Path) -> None:
    assert mypy(SAMPLES / "right.py", cwd=tmp_path) == ""
    ran = run(SAMPLES / "right.py", cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr


def test_each_mistake_of_a_wrong_program_is_found_where_it_is(tmp_path: Path) -> None:
    expected = {
        (at, code.strip())
        for at, line in enumerate((SAMPLES / "wrong.py").read_text(encoding="utf-8").splitlines(), 1)
        if (marked := re.search(r"# error: (.+)", line))
        for code in marked[1].split(",")
    }
    found = mypy(SAMPLES / "wrong.py", cwd=tmp_path)
    errors = re.findall(r"wrong\.py:(\d+): error: .*\[([a-z-]+)\]", found)
    assert {(int(at), code) for at, code in errors} == expected, found
    assert len(expected) >= 15
