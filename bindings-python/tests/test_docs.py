"""The examples of the documentation run and print what they say."""

import re
import subprocess
import sys
from pathlib import Path

import pytest


def examples(text: str) -> list[str]:
    return re.findall(r"```python\n(.*?)```", text, flags=re.DOTALL)


def promised(example: str) -> list[str]:
    """What the comments behind the prints say."""
    return re.findall(r"print\(.*\)  # (.+)", example)


@pytest.mark.parametrize("page", ["bindings-python/README.md"])
def test_the_examples_print_what_they_promise(page: str, root: Path, tmp_path: Path) -> None:
    found = examples((root / page).read_text(encoding="utf-8"))
    assert found and any(promised(example) for example in found)
    for example in found:
        ran = subprocess.run(
            [sys.executable, "-I", "-c", example], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert ran.returncode == 0, ran.stderr
        printed = ran.stdout.splitlines()
        assert all(line in printed for line in promised(example)), ran.stdout
