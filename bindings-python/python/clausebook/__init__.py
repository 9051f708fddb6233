"""The written service procedures of shops and clinics as functions; each answer names its clauses.

Each trade is a module: its functions, its shapes (schedule, procedure, form, checklist, limit, phrase) by name, its
``Policy``, its ``book``. ``trades()`` lists them.

clausebook gives no medical or legal advice and does not replace a device's own interlocks.
"""

from . import spark
from ._clausebook import (
    Book,
    Clause,
    Decision,
    Fault,
    Finding,
    Policy,
    PolicyHistory,
    Table,
    TableStream,
    Value,
    __version__,
    clause,
    replay,
    trades,
)
from ._errors import InvalidInput
from ._rule import Rule, Shape, find
from ._trade import register
from ._vectors import Vector, vectors

__all__ = [
    "Book",
    "Clause",
    "Decision",
    "Fault",
    "Finding",
    "InvalidInput",
    "Policy",
    "PolicyHistory",
    "Rule",
    "Shape",
    "Table",
    "TableStream",
    "Value",
    "Vector",
    "__version__",
    "clause",
    "find",
    "replay",
    "spark",
    "trades",
    "vectors",
]

register(__name__, globals())
