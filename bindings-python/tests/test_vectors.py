"""Every vector gives the answer that its clauses give, in the installed package."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import clausebook
import pytest
from clausebook import Decision, InvalidInput, Rule, Vector, find
from drawn import input_schema, native

PACK = clausebook.vectors()


def policy_of(vector: Vector) -> dict[str, Any]:
    """The keyword for the row's policy, which is made first, as a shop makes it."""
    if vector.policy is None:
        return {}
    return {"policy": getattr(clausebook, vector.trade).Policy.from_json(json.dumps(vector.policy))}


def by_json(vector: Vector) -> Decision[Any]:
    return rule_of(vector).decide_json(json.dumps(vector.input), **policy_of(vector))


def by_keywords(vector: Vector) -> Decision[Any]:
    return rule_of(vector)(**vector.input, **policy_of(vector))


def rule_of(vector: Vector) -> Rule[..., Any]:
    return find(f"{vector.trade}.{vector.function}")


def answer(vector: Vector, decide: Callable[[Vector], Decision[Any]]) -> dict[str, Any]:
    try:
        return decide(vector).to_dict()
    except InvalidInput as error:
        return {"faults": [told(fault) for fault in error.faults]}


def told(fault: clausebook.Fault) -> dict[str, Any]:
    fields = {name: getattr(fault, name) for name in ("code", "path", "expected", "got", "nearest")}
    return {**fields, "clause": fault.clause and fault.clause.id}


def in_order(faults: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(faults, key=lambda fault: (fault["path"], fault["code"]))


def mismatch(vector: Vector, decide: Callable[[Vector], Decision[Any]]) -> str | None:
    got = answer(vector, decide)
    if vector.error is None:
        as_expected = got == vector.expect
    else:
        # Faults come in the order of the case's fields, which JSON does not keep.
        faults, expected = in_order(got.get("faults", [])), in_order(vector.error["faults"])
        as_expected = len(faults) == len(expected) > 0 and all(
            wanted.items() <= fault.items() for wanted, fault in zip(expected, faults, strict=True)
        )
    return None if as_expected else f"{vector.trade}/{vector.file} {vector.name}: {vector} but got {got}"


@pytest.mark.parametrize("decide", [by_json, by_keywords])
def test_every_row_of_the_repository_gives_its_expected_answer(
    decide: Callable[[Vector], Decision[Any]], root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = sorted((root / "tests/vectors").glob("*/*.json"))
    in_files = [row for file in files for row in json.loads(file.read_text(encoding="utf-8"))]
    # Keywords cannot say a case that is no object.
    asked = [row for row in PACK if decide is by_json or isinstance(row.input, dict)]
    mismatches = [found for found in (mismatch(row, decide) for row in asked) if found]
    with capsys.disabled():
        print(f"\nvectors {decide.__name__}: {len(asked)} run")
    assert not mismatches, "\n\n".join(mismatches)
    assert len(PACK) == len(in_files)
    assert len(asked) == sum(decide is by_json or isinstance(row["input"], dict) for row in in_files) > 0


def test_the_pack_holds_the_files_of_the_repository(root: Path) -> None:
    packed = {(vector.trade, vector.file) for vector in PACK}
    assert packed == {(file.parent.name, file.name) for file in (root / "tests/vectors").glob("*/*.json")}


def test_native_values_are_decided_like_those_of_the_wire() -> None:
    for vector in (row for row in PACK if row.expect is not None):
        schema = input_schema(rule_of(vector))
        decision = rule_of(vector)(**native(vector.input, schema, schema), **policy_of(vector))
        assert decision.to_json() == by_json(vector).to_json(), vector.name


def test_the_package_is_the_installed_one(root: Path) -> None:
    assert clausebook.__file__ is not None
    parents = Path(clausebook.__file__).parents
    assert Path(sys.prefix) in parents
    assert root / "bindings-python/python" not in parents
