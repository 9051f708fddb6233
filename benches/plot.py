"""The times of a cancellation as bars on a logarithmic scale."""

from html import escape
from math import ceil, floor, log10

from figures import LABELS, LANGUAGES, calls, duration, ordered, results

WIDTH, LEFT, RIGHT, BAR, GAP, TOP, GROUP = 880, 290, 80, 16, 6, 44, 30
OURS, THEIRS = "#2b6cb0", "#a0aec0"
STYLE = "text{font:12px sans-serif;fill:#1a202c}.head{font-weight:bold}.tick{fill:#718096}line{stroke:#e2e8f0}"


def groups(language: str) -> list[tuple[str, list[tuple[str, float]]]]:
    """What is drawn: each group with its ways, and nanoseconds."""
    figures = results("tables").get("figures", {})
    judged = {**figures.get("cancel", {}), **figures.get("spark", {})}
    rows = {name: ns for name, ns in judged.items() if name in LABELS["ways"]}
    times = {"row": rows, **calls("cancel")}
    heading = LABELS["headings"]["row"][language]
    return [
        (LANGUAGES.get(group, heading), [(name, ways[name]) for name in ordered(set(ways))])
        for group, ways in times.items()
        if ways
    ]


def cancel(language: str) -> str:
    """The drawing, as SVG."""
    drawn = groups(language)
    all_ns = [ns for _, ways in drawn for _, ns in ways] or [1]
    low, high = floor(log10(min(all_ns))), ceil(log10(max(all_ns)))
    bottom = TOP + sum(GROUP + len(ways) * (BAR + GAP) for _, ways in drawn)

    def across(ns: float) -> float:
        return LEFT + (log10(ns) - low) / (high - low) * (WIDTH - LEFT - RIGHT)

    parts = [f'<text class="head" x="8" y="18">{escape(LABELS["headings"]["plot"][language])}</text>']
    for power in range(low, high + 1):
        x = across(10**power)
        parts.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{TOP}" y2="{bottom}"/>')
        parts.append(f'<text class="tick" x="{x:.1f}" y="{TOP - 6}" text-anchor="middle">{scale(power)}</text>')
    y = TOP
    for heading, ways in drawn:
        parts.append(f'<text class="head" x="8" y="{y + 20}">{escape(heading)}</text>')
        y += GROUP
        for name, ns in ways:
            label, x = escape(LABELS["ways"][name][language]), across(ns)
            colour = OURS if name.startswith(("clausebook", "spark")) and name != "spark_sql" else THEIRS
            parts.append(f'<text x="{LEFT - 8}" y="{y + 12}" text-anchor="end">{label}</text>')
            parts.append(f'<rect x="{LEFT}" y="{y}" width="{x - LEFT:.1f}" height="{BAR}" fill="{colour}"/>')
            parts.append(f'<text x="{x + 6:.1f}" y="{y + 12}">{duration(ns)}</text>')
            y += BAR + GAP
    size = f'width="{WIDTH}" height="{bottom + 8}" viewBox="0 0 {WIDTH} {bottom + 8}"'
    body = "\n".join(parts)
    ground = '<rect width="100%" height="100%" fill="#fff"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>\n<style>{STYLE}</style>\n{ground}\n{body}\n</svg>\n'


def scale(power: int) -> str:
    """A power of ten nanoseconds, in the unit that is short."""
    unit, less = next((unit, less) for unit, less in (("ms", 6), ("µs", 3), ("ns", 0)) if power >= less or less == 0)
    return f"{10 ** (power - less):g} {unit}"
