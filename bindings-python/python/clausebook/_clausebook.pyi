"""The native part: what the binding is made of. The trades' stubs are generated beside it."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from types import GenericAlias
from typing import Any, ClassVar, Generic, Literal, ParamSpec, Self, TypeVar, final, type_check_only

from typing_extensions import disjoint_base

__all__ = [
    "Book",
    "Clause",
    "Decision",
    "Fault",
    "Finding",
    "NativeRule",
    "Policy",
    "PolicyHistory",
    "Table",
    "TableStream",
    "Value",
    "__version__",
    "_defect",
    "_empty",
    "clause",
    "replay",
    "rules",
    "trades",
]

__version__: str

_P = ParamSpec("_P")
_V = TypeVar("_V", covariant=True)
_Language = Literal["zh", "en"]
_Quantity = Decimal | datetime | date | bool | str

@final
class Clause:
    """A clause: one normative statement of a source document. Clauses compare in the order of the book."""

    @property
    def id(self) -> str:
        """`trade.topic.name`."""
    @property
    def trade(self) -> str:
        """The trade whose book it stands in."""
    @property
    def topic(self) -> str:
        """The topic under which the book lists it."""
    @property
    def en(self) -> str:
        """What it says, in English."""
    @property
    def zh(self) -> str:
        """What it says, in simplified Chinese."""
    def text(self, language: _Language) -> str:
        """What it says, in "en" or "zh"."""
    @property
    def source(self) -> str:
        """The source document."""
    @property
    def lines(self) -> str:
        """The lines of the source document, "63" or "63-65"."""
    @property
    def kind(
        self,
    ) -> Literal[
        "limit",
        "window",
        "money",
        "sequence",
        "eligibility",
        "choice",
        "record",
        "quantity",
        "script",
        "conduct",
        "declined",
    ]:
        """What it does."""
    @property
    def severity(self) -> Literal["must", "should", "never"]:
        """How strictly it binds."""
    @property
    def safety(self) -> bool:
        """Whether it is a hard limit that no policy loosens."""
    @property
    def forecast(self) -> bool:
        """Whether it is told and never breached."""
    @property
    def same_as(self) -> Clause | None:
        """The clause that states the same rule first, if this one repeats it."""
    @property
    def reading(self) -> str:
        """The decision taken where the source is vague, contradictory or has a slip; empty where none was needed."""
    def reason(self, language: _Language = "en") -> str | None:
        """Why a declined clause is not encoded, in "en" or "zh"; nothing for every other clause."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __lt__(self, other: Clause, /) -> bool: ...
    def __le__(self, other: Clause, /) -> bool: ...
    def __gt__(self, other: Clause, /) -> bool: ...
    def __ge__(self, other: Clause, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Finding:
    """What one clause makes of a case: what was seen, what is allowed, by how much it misses, what puts it right."""

    @staticmethod
    def from_dict(finding: Mapping[str, Any]) -> Finding:
        """Reads a finding from its wire form, such as a kept decision holds."""
    @property
    def clause(self) -> Clause:
        """The clause."""
    @property
    def outcome(self) -> Literal["met", "breached", "advice", "missing", "unknown"]:
        """What it makes of the case."""
    @property
    def what(self) -> str | None:
        """The thing it speaks of: a fact, a paper, a step, an act, a policy parameter."""
    @property
    def at(self) -> int | None:
        """The place in the list that came with the case, counted from 0."""
    @property
    def seen(self) -> _Quantity | None:
        """What was seen."""
    @property
    def comparison(self) -> Literal["at_most", "at_least", "less_than", "more_than", "equal"] | None:
        """How it is held against the limit."""
    @property
    def limit(self) -> _Quantity | None:
        """What is allowed or asked for."""
    @property
    def by(self) -> _Quantity | None:
        """By how much it misses."""
    @property
    def unit(self) -> str | None:
        """The unit of the numbers; of `by` where the others are instants."""
    @property
    def remedy(self) -> str | None:
        """What would put it right."""
    def message(self, language: _Language = "en") -> str:
        """The finding as a sentence, in "en" or "zh"."""
    def to_json(self) -> str:
        """The finding in its wire form, as JSON text."""
    def to_dict(self) -> dict[str, Any]:
        """The finding in its wire form, as a plain dict."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Decision(Generic[_V]):
    """A verdict, its value, and the findings that made it, in the order of the book."""

    def __class_getitem__(cls, item: Any) -> GenericAlias: ...
    @property
    def verdict(self) -> Literal["ok", "refused", "pending", "undetermined"]:
        """In order; refused; still to come; not to be determined from what is known."""
    @property
    def value(self) -> _V | None:
        """What was worked out; None where it could not be."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What each clause makes of the case, in the order of the book."""
    @property
    def cites(self) -> tuple[Clause, ...]:
        """The clauses that the answer rests on, each once, in the order of the book."""
    def to_json(self) -> str:
        """The decision in its wire form, as JSON text: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """The decision in its wire form, as plain dicts, lists, texts and numbers."""
    def __bool__(self) -> bool:
        """Raises TypeError: compare the verdict."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@disjoint_base
class Value:
    """What was worked out: fields by name.

    As attributes (`value.fee`) all fields are there, None where the answer leaves one out; a field whose name Python
    keeps for itself has a line behind it (`deadline.from_`). As a mapping (`value["fee"]`, `dict(value)`) it holds what
    the answer holds. Amounts and measures are `decimal.Decimal`, instants aware `datetime`, days `date`, lists tuples.
    """

    def __getitem__(self, name: str, /) -> Any: ...
    def __contains__(self, name: object, /) -> bool: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[str]: ...
    def keys(self) -> tuple[str, ...]:
        """The names of the fields that the answer holds."""
    def get(self, name: str, default: Any = None) -> Any:
        """A field, or `default` where the answer leaves it out."""
    def to_json(self) -> str:
        """The value in its wire form, as JSON text."""
    def to_dict(self) -> dict[str, Any]:
        """The value in its wire form, as plain dicts, lists, texts and numbers."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Fault:
    """One thing that is wrong with an input."""

    def __new__(
        cls,
        code: str,
        path: str,
        expected_en: str,
        expected_zh: str,
        got: str | None = None,
        nearest: str | None = None,
        clause: str | None = None,
    ) -> Self: ...
    @property
    def code(self) -> str:
        """What is wrong, as a word of a closed list: `wrong_type`, `unknown_field`, `naive_time`, …"""
    @property
    def path(self) -> str:
        """Where it is wrong: `lines[3].price`; empty for the input as a whole."""
    @property
    def expected(self) -> str:
        """What was expected, in English."""
    @property
    def got(self) -> str | None:
        """What came, shortened."""
    @property
    def nearest(self) -> str | None:
        """The nearest known name or word."""
    @property
    def clause(self) -> Clause | None:
        """The clause whose bound a policy value breaks."""
    def message(self, language: _Language = "en") -> str:
        """The fault as a sentence, in "en" or "zh"."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@disjoint_base
class Policy:
    """The parameters of one trade's policy, every one inside the bounds of its clause. Each trade has its own class."""

    trade: ClassVar[str]
    @classmethod
    def from_json(cls, text: str) -> Self:
        """Reads a policy from JSON text: an object of what differs from the source's figures."""
    @classmethod
    def from_toml(cls, text: str) -> Self:
        """Reads a policy from TOML text: what differs from the source's figures."""
    def replace(self, **parameters: Any) -> Self:
        """The same policy with other values for some parameters."""
    @property
    def parameters(self) -> tuple[str, ...]:
        """The name of every parameter, in the order of the book."""
    def get(self, parameter: str) -> Any:
        """The value of a parameter; None where the source leaves it open and the shop has not set it."""
    @property
    def time_zone(self) -> str:
        """The shop's time zone, by its IANA name."""
    @property
    def digest(self) -> str:
        """SHA-256 of all settings: two policies with the same digest decide the same."""
    def to_json(self) -> str:
        """What differs from the source's figures, as JSON text that loads as the same policy."""
    def to_dict(self) -> dict[str, Any]:
        """What differs from the source's figures, as a plain dict."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

_Terms = TypeVar("_Terms", bound=Policy)

@final
class PolicyHistory(Generic[_Terms]):
    """Policies with the instants from which they were in force: an old case is judged by the terms of its day."""

    def __class_getitem__(cls, item: Any) -> GenericAlias: ...
    def __new__(cls, terms: list[tuple[datetime | str, _Terms]]) -> Self: ...
    def at(self, instant: datetime | str) -> _Terms | None:
        """The policy that was in force at an instant; None before the first."""

@final
class Table:
    """The answers to a whole table, a row for a row, for whatever speaks Arrow: `polars.DataFrame(table)`,
    `pyarrow.table(table)`, `pandas.DataFrame.from_arrow(table)`.
    """

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
    def __len__(self) -> int: ...
    def __arrow_c_schema__(self) -> Any: ...
    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any: ...

@final
class TableStream:
    """The answers to a stream, judged as they are read; it is read once, by an Arrow library or as tables in a loop."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
    def __iter__(self) -> Self: ...
    def __next__(self) -> Table: ...
    def __arrow_c_schema__(self) -> Any: ...
    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any: ...

@disjoint_base
class NativeRule(Generic[_P, _V]):
    """A function, or the verb of a shape, by its full name."""

    def __class_getitem__(cls, item: Any) -> GenericAlias: ...
    def __new__(cls, full_name: str) -> Self: ...
    def __call__(self, *args: _P.args, **case: _P.kwargs) -> Decision[_V]: ...
    def decide_json(self, case: str, *, policy: Policy = ...) -> Decision[_V]:
        """Decides one case given as JSON text."""
    def receipt(self, *args: _P.args, **case: _P.kwargs) -> str:
        """Decides one case and keeps the decision as one JSON record, which `clausebook.replay` plays again."""
    def compare(self, first: Policy, second: Policy, /, *args: _P.args, **case: _P.kwargs) -> Difference:
        """What would change if one case were decided under the second policy instead of the first."""
    @property
    def full_name(self) -> str:
        """The name with its trade: "trade.function", "trade.kind.shape.verb"."""
    @property
    def trade(self) -> str:
        """The trade it belongs to."""
    @property
    def shape(self) -> tuple[str, str, str] | None:
        """The kind of shape, the shape's name and the verb; None for a function."""
    @property
    def cites(self) -> tuple[Clause, ...]:
        """The clauses that it may cite, in the order of the book."""
    def _batch(self, table: Any, options: dict[str, Any], *, policy: Policy = ...) -> Any: ...
    def _doc(self) -> str: ...
    def _schemas(self) -> tuple[str, str]: ...

@final
class Book:
    """The book of one trade: which clauses it holds, in which version."""

    def __new__(cls, trade: str) -> Self: ...
    @property
    def trade(self) -> str:
        """The trade's name."""
    def title(self, language: _Language = "en") -> str:
        """The trade's title, in "en" or "zh"."""
    @property
    def version(self) -> str:
        """The version that the book states of itself."""
    @property
    def digest(self) -> str:
        """SHA-256 of the book's text."""
    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses, in the order of the book."""
    def name(self, word: str, language: _Language = "en") -> str:
        """What people call a word of the book, in "en" or "zh"; the word itself where the book has no name for it."""
    def _parameters(self) -> list[dict[str, Any]]: ...

@type_check_only
class Pair(Value):
    """What one side and the other said."""

    @property
    def first(self) -> Any:
        """Then, or under the first policy."""
    @property
    def second(self) -> Any:
        """Now, or under the second policy."""

@type_check_only
class ClauseDifference(Value):
    """What one side and the other found by one clause."""

    @property
    def clause(self) -> str:
        """The clause."""
    @property
    def first(self) -> tuple[Any, ...]:
        """Its findings then, or under the first policy."""
    @property
    def second(self) -> tuple[Any, ...]:
        """Its findings now, or under the second policy."""

@type_check_only
class Difference(Value):
    """What differs between two decisions about one case."""

    @property
    def verdict(self) -> Pair | None:
        """The two verdicts, where they differ."""
    @property
    def value(self) -> Pair | None:
        """The two values, where they differ."""
    @property
    def clauses(self) -> tuple[ClauseDifference, ...]:
        """The findings that differ, clause by clause, in the order in which they first appear."""

@type_check_only
class Replay(Value):
    """What a receipt says when it is played again."""

    @property
    def same(self) -> bool:
        """Whether the decision is the same."""
    @property
    def same_policy(self) -> bool:
        """Whether the policy that decided now has the digest that the receipt states."""
    @property
    def same_book(self) -> bool:
        """Whether the book is the one that decided then."""
    @property
    def same_library(self) -> bool:
        """Whether the library is the one that decided then."""
    @property
    def difference(self) -> Difference:
        """What differs; nothing where the decision is the same."""

def replay(receipt: str, policy: Policy | None = None) -> Replay:
    """Plays a receipt again: under the policy that it was made under, or under another."""

def clause(id: str) -> Clause:
    """The clause with this id."""

def trades() -> tuple[str, ...]:
    """The names of the trades."""

def rules(trade: str) -> list[str]:
    """The full name of everything that can be called in a trade: functions first, then the shapes' verbs."""

def _defect() -> None: ...
def _empty(**case: Any) -> None: ...
