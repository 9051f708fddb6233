"""What a bench found: figures, and the aims that were set for them."""

from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass
class Aim:
    """Two figures and what their ratio was to be: ours at most ``limit`` times theirs, or theirs at least ``limit``
    times ours."""

    name: str
    ours: float
    theirs: float
    unit: str
    limit: float
    at_most: bool

    @property
    def ratio(self) -> float:
        return self.ours / self.theirs if self.at_most else self.theirs / self.ours

    @property
    def met(self) -> bool:
        return self.ratio <= self.limit if self.at_most else self.ratio >= self.limit

    def told(self) -> dict[str, Any]:
        rounded = {"ours": round(self.ours, 2), "theirs": round(self.theirs, 2), "ratio": round(self.ratio, 3)}
        return {**asdict(self), **rounded, "met": self.met}

    def __str__(self) -> str:
        side = "at most" if self.at_most else "at least"
        return f"  {'met   ' if self.met else 'MISSED'} {self.name}: {self.ratio:.2f}, aim {side} {self.limit:g}"


@dataclass
class Found:
    """The figures of one bench."""

    figures: dict[str, Any]
    aims: list[Aim] = field(default_factory=list)


def at_most(name: str, ours: float, theirs: float, unit: str, limit: float = 1) -> Aim:
    """Ours is at most so many times theirs."""
    return Aim(name, ours, theirs, unit, limit, at_most=True)


def times_faster(name: str, ours: float, theirs: float, unit: str, limit: float) -> Aim:
    """Theirs is at least so many times ours."""
    return Aim(name, ours, theirs, unit, limit, at_most=False)
