"""What a bench found: figures, and the aims that were set for them."""

from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass
class Aim:
    """A ratio and what it was to be; ``at_most`` tells on which side of the limit it has to lie."""

    what: str
    ratio: float
    limit: float
    at_most: bool

    @property
    def met(self) -> bool:
        return self.ratio <= self.limit if self.at_most else self.ratio >= self.limit

    def told(self) -> dict[str, Any]:
        return {**asdict(self), "ratio": round(self.ratio, 3), "met": self.met}

    def __str__(self) -> str:
        side = "at most" if self.at_most else "at least"
        return f"  {'met   ' if self.met else 'MISSED'} {self.what}: {self.ratio:.2f}, aim {side} {self.limit:g}"


@dataclass
class Found:
    """The figures of one bench."""

    figures: dict[str, Any]
    aims: list[Aim] = field(default_factory=list)


def at_most(what: str, ours: float, theirs: float, limit: float = 1) -> Aim:
    """Ours takes at most so many times what theirs takes."""
    return Aim(what, ours / theirs, limit, at_most=True)


def times_faster(what: str, ours: float, theirs: float, limit: float) -> Aim:
    """Theirs takes at least so many times what ours takes."""
    return Aim(what, theirs / ours, limit, at_most=False)
