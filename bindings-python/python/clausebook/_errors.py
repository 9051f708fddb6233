"""Bad input."""

from collections.abc import Iterable
from typing import Literal

from ._clausebook import Fault


class InvalidInput(ValueError):
    """An input that cannot be judged, with every fault that was found in it."""

    faults: tuple[Fault, ...]
    #: Where it is a row of a table, which one, counted from 0.
    row: int | None

    def __init__(self, faults: Iterable[Fault], row: int | None = None) -> None:
        self.faults, self.row = tuple(faults), row
        super().__init__(self.faults)

    def message(self, language: Literal["zh", "en"] = "en") -> str:
        """All faults as one text, a line each, in "en" or "zh"."""
        return "\n".join(fault.message(language) for fault in self.faults)

    def __str__(self) -> str:
        return self.message() if self.row is None else f"row {self.row}: {self.message()}"
