"""The cancellation rule written by hand in plain Python: the same checks, the same answer, clause by clause."""

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from decimal import ROUND_CEILING, Decimal
from typing import Any

SHOP = timezone(timedelta(hours=8))
FREE_WINDOW = timedelta(hours=48)
RATE = Decimal("0.10")
FEN = Decimal("0.01")
GREATEST = Decimal("999999999999.99")
KINDS = frozenset(("regular", "custom", "clearance", "special_sale", "buyer_pickup", "other"))
ZERO = Decimal("0.00")


@dataclass(slots=True)
class Finding:
    clause: str
    outcome: str
    what: str | None = None
    seen: Any = None
    comparison: str | None = None
    limit: Any = None
    by: Any = None
    unit: str | None = None
    remedy: str | None = None


@dataclass(slots=True)
class Cancelled:
    free_until: datetime
    fee: Decimal
    refund: Decimal | None
    owed: Decimal | None


@dataclass(slots=True)
class Decision:
    verdict: str
    value: Cancelled | None
    findings: list[Finding]


def amount(name: str, value: Any, faults: list[str]) -> None:
    if not isinstance(value, Decimal):
        faults.append(f"{name}: a decimal amount")
    elif not ZERO <= value <= GREATEST:
        faults.append(f"{name}: out of range")


def instant(name: str, value: Any, faults: list[str]) -> None:
    if not isinstance(value, datetime) or value.tzinfo is None:
        faults.append(f"{name}: an instant with its offset")
    elif not 1970 <= value.year <= 2199:
        faults.append(f"{name}: from 1970 to 2199")


def check(
    order_kind: str,
    order_amount: Decimal,
    ordered_at: datetime,
    requested_at: datetime,
    paid: Decimal | None,
    handed_over_at: datetime | None,
    insisted: bool | None,
) -> None:
    faults: list[str] = []
    if order_kind not in KINDS:
        faults.append("order_kind: unknown word")
    amount("order_amount", order_amount, faults)
    instant("ordered_at", ordered_at, faults)
    instant("requested_at", requested_at, faults)
    if paid is not None:
        amount("paid", paid, faults)
    if handed_over_at is not None:
        instant("handed_over_at", handed_over_at, faults)
    if insisted is not None and not isinstance(insisted, bool):
        faults.append("insisted: true or false")
    if not faults and requested_at < ordered_at:
        faults.append("requested_at: not before ordered_at")
    if not faults and handed_over_at is not None and handed_over_at < ordered_at:
        faults.append("handed_over_at: not before ordered_at")
    if faults:
        raise ValueError("\n".join(faults))


def cancel(
    *,
    order_kind: str,
    order_amount: Decimal,
    ordered_at: datetime,
    requested_at: datetime,
    paid: Decimal | None = None,
    handed_over_at: datetime | None = None,
    insisted: bool | None = None,
) -> Decision:
    check(order_kind, order_amount, ordered_at, requested_at, paid, handed_over_at, insisted)
    free_until = (ordered_at + FREE_WINDOW).astimezone(SHOP)
    requested = requested_at.astimezone(SHOP)
    windows = ("cancel.free_window", "cancel.regular_free_window")
    if handed_over_at is not None and handed_over_at <= requested_at:
        limit = handed_over_at.astimezone(SHOP)
        broken = [
            Finding(window, "breached", "handed_over", requested, "less_than", limit, remedy="use_limit")
            for window in windows
        ]
        return Decision("refused", None, broken)
    if order_kind in ("custom", "clearance"):
        clause = "cancel.special_order_refused" if order_kind == "custom" else "cancel.clearance_refused"
        return Decision("refused", None, [Finding(clause, "breached", "order_kind", order_kind, remedy="nothing")])
    if insisted is None:
        verdict, first = "undetermined", Finding("cancel.accept_if_insisted", "unknown", "insisted", remedy="find_out")
    elif insisted:
        verdict, first = "ok", Finding("cancel.accept_if_insisted", "met", "insisted", True)
    else:
        verdict, first = "pending", Finding("cancel.accept_if_insisted", "missing", "insisted", remedy="provide")
    if requested <= free_until:
        fee = ZERO
        free, regular_free = (Finding(window, "met", None, requested, "at_most", free_until) for window in windows)
        findings = [first, free, regular_free]
    else:
        late = Decimal(str((requested - free_until).total_seconds()))
        fee = (order_amount * RATE).quantize(FEN, ROUND_CEILING)
        free, regular_free = (
            Finding(window, "advice", None, requested, "at_most", free_until, late, "s") for window in windows
        )
        charged = Finding("cancel.fee_after_free_window", "met", "cancellation_fee", fee)
        findings = [first, free, charged, regular_free, Finding("cancel.regular_fee", "met", "cancellation_fee", fee)]
    refund = owed = None
    if paid is not None:
        refund, owed = max(paid - fee, ZERO), max(fee - paid, ZERO)
        findings.insert(-2, Finding("cancel_process.notify_refund", "met", "refund", refund))
    return Decision(verdict, Cancelled(free_until, fee, refund, owed), findings)


def fee_alone(
    *,
    order_kind: str,
    order_amount: Decimal,
    ordered_at: datetime,
    requested_at: datetime,
    insisted: bool | None = None,
) -> tuple[str, Decimal | None]:
    """The least that can be written: no checks, no clauses, no reasons."""
    if order_kind in ("custom", "clearance"):
        return "refused", None
    late = requested_at > ordered_at + FREE_WINDOW
    fee = (order_amount * RATE).quantize(FEN, ROUND_CEILING) if late else ZERO
    return "ok" if insisted else "pending", fee
