"""The first call on each page prints what stands below it."""

import subprocess
import sys
from pathlib import Path

import pytest


def block(page: str, language: str) -> str:
    """The first block of a language."""
    return page.split(f"```{language}\n", 1)[1].split("```", 1)[0]


@pytest.mark.parametrize("name", ["README.md", "README.zh.md", "bindings-python/README.md"])
def test_the_first_call_prints_what_stands_below_it(name: str, root: Path, tmp_path: Path) -> None:
    page = (root / name).read_text(encoding="utf-8")
    command = [sys.executable, "-I", "-X", "utf8", "-c", block(page, "python")]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == block(page, "text")
