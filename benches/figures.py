"""What benches/results/*.json say, as Markdown."""

import json
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
RESULTS = ROOT / "benches" / "results"
LABELS = json.loads((ROOT / "benches" / "labels.json").read_text(encoding="utf-8"))
LANGUAGES = {"rust": "Rust", "python": "Python", "node": "Node.js"}
CALLS = ("cancel", "check_pressure", "cancel_a_row_of_many")
RUST_CANCEL = {"rust": "furniture_store.cancel", "rust_peers": "furniture_store.cancel beside other engines"}
NONE = "–"

Row = list[str]
Times = dict[str, float]


def results(name: str) -> dict[str, Any]:
    """The results of a bench; nothing where it has not been run."""
    path = RESULTS / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def duration(ns: float | None) -> str:
    """A time with three figures: 0.512 ns, 48.2 ns, 3.33 µs, 1,230 ms."""
    if ns is None:
        return NONE
    unit, scale = next(
        (unit, scale) for unit, scale in (("ns", 1), ("µs", 1e3), ("ms", 1e6)) if ns < scale * 999.5 or unit == "ms"
    )
    return f"{three_figures(ns / scale)} {unit}"


def three_figures(value: float) -> str:
    places = next((places for places, below in ((3, 0.9995), (2, 9.995), (1, 99.95)) if value < below), 0)
    return f"{value:,.{places}f}"


def quantity(value: float, unit: str) -> str:
    return duration(value) if unit == "ns" else f"{three_figures(value)} {unit}"


def calls(case: str) -> dict[str, Times]:
    """Nanoseconds a call of a case, by language and way; no language that has not measured it."""
    times = {spoken: results(spoken).get("cases", {}).get(case, {}) for spoken in LANGUAGES}
    if case == "cancel":
        for bench, group in RUST_CANCEL.items():
            times["rust"] = times["rust"] | results(bench).get("cases", {}).get(group, {})
    return {spoken: ways for spoken, ways in times.items() if ways}


def ordered(names: set[str]) -> list[str]:
    """Ways in the order of their labels; one without a label is a mistake."""
    if unknown := names - LABELS["ways"].keys():
        raise SystemExit(f"benches/labels.json has no label for {', '.join(sorted(unknown))}")
    return [name for name in LABELS["ways"] if name in names]


def sizes() -> dict[str, str]:
    """How large the tables were."""
    bench = results("tables").get("figures", {})
    known = {
        "rows": bench.get("cancel", {}).get("rows"),
        "samples": bench.get("telemetry", {}).get("samples"),
        **ends("fewest", "most", bench.get("growth")),
        **ends("part", "whole", bench.get("memory")),
    }
    return {name: f"{size:,}" for name, size in known.items() if size is not None}


def ends(least: str, most: str, found: dict[str, Any] | None) -> dict[str, int]:
    """The least and the most rows of a bench, under these names."""
    rows = [int(size) for size in (found or {}).get("by_rows", {})]
    return {least: min(rows), most: max(rows)} if rows else {}


def aims(language: str) -> list[Row]:
    words = {name: word[language] for name, word in LABELS["words"].items()}
    rows = []
    for aim in results("tables").get("aims", []):
        what, beside = (text.format(**sizes()) for text in LABELS["aims"][aim["name"]][language])
        ours, theirs = (quantity(aim[side], aim["unit"]) for side in ("ours", "theirs"))
        side = words["at_most" if aim["at_most"] else "at_least"]
        goal = f"{side} {aim['limit']:g} × ({words['met' if aim['met'] else 'missed']})"
        rows.append([what, ours, beside, theirs, f"{three_figures(aim['ratio'])} ×", goal])
    return rows


def call_table(case: str, language: str) -> list[Row]:
    times = calls(case)
    names = ordered({name for ways in times.values() for name in ways})
    heading = [LABELS["headings"][case][language], *(LANGUAGES[spoken] for spoken in times)]
    rows = [[LABELS["ways"][name][language], *(duration(ways.get(name)) for ways in times.values())] for name in names]
    return [heading, *rows]


def trades() -> list[Row]:
    cases = results("rust").get("cases", {})
    return [
        [f"`{name}`", *(duration(ways[way]) for way in ("clausebook", "by_hand", "floor"))]
        for name, ways in cases.items()
        if {"clausebook", "by_hand", "floor"} <= ways.keys()
    ]


def table(heading: Row, *rows: Row) -> str:
    """Markdown; a column of figures is set to the right."""
    columns = list(zip(*rows, strict=True))
    figures = [all(cell == NONE or cell[0].isdigit() for cell in column) for column in columns]
    rule = ["---:" if right else "---" for right in figures]
    return "\n".join(f"| {' | '.join(row)} |" for row in [heading, rule, *rows])


def measured(name: str, language: str) -> str:
    """When and on what a bench was run; nothing where it was not."""
    result = results(name)
    if not result:
        return ""
    machine = result["machine"]
    cores = f", {machine['cores']} {LABELS['words']['cores'][language]}" if "cores" in machine else ""
    versions = ", ".join(f"{what} {version}" for what, version in result["versions"].items())
    return f"<sub>{result['date']}, {machine['cpu']}{cores}: {versions}</sub>"


def tables(language: str) -> str:
    """Every table, each with what it was measured on."""
    headings = {name: heading[language] for name, heading in LABELS["headings"].items()}
    of_calls = [table(*call_table(case, language)) for case in CALLS if calls(case)]
    parts = [
        *([table(headings["aims"], *rows), measured("tables", language)] if (rows := aims(language)) else []),
        *of_calls,
        *([table(headings["trades"], *rows)] if (rows := trades()) else []),
        *(measured(bench, language) for bench in (*LANGUAGES, "rust_peers")),
    ]
    return "\n\n".join(part for part in parts if part)
