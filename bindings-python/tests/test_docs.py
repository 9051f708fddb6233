"""The programs on the pages print what stands below them."""

from pathlib import Path

import pytest
from support import blocks, examples, printed


@pytest.mark.parametrize("name", ["README.md", "README.zh.md", "bindings-python/README.md"])
def test_the_first_call_prints_what_stands_below_it(name: str, root: Path, tmp_path: Path) -> None:
    held = dict(blocks((root / name).read_text(encoding="utf-8")))
    assert printed(held["python"], tmp_path) == held["text"]


def test_the_recipes_for_tables_run_one_after_the_other(root: Path, tmp_path: Path) -> None:
    recipes = examples((root / "docs/tables.md").read_text(encoding="utf-8"))
    # Those for Spark run where its session is.
    here = [(program, output) for program, output in recipes if "pyspark" not in program]
    assert len(here) > 5
    for program, output in here:
        assert printed(program, tmp_path) == output, program
