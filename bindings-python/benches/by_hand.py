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
) -> tuple[str, Cancelled | None]:
    """Verdict and value: the same checks and the same figures, no clause."""
    check(order_kind, order_amount, ordered_at, requested_at, paid, handed_over_at, insisted)
    if handed_over_at is not None and handed_over_at <= requested_at:
        return "refused", None
    if order_kind in ("custom", "clearance"):
        return "refused", None
    verdict = "undetermined" if insisted is None else "ok" if insisted else "pending"
    free_until = (ordered_at + FREE_WINDOW).astimezone(SHOP)
    free = requested_at <= free_until
    fee = ZERO if free else (order_amount * RATE).quantize(FEN, ROUND_CEILING)
    refund = None if paid is None else max(paid - fee, ZERO)
    owed = None if paid is None else max(fee - paid, ZERO)
    return verdict, Cancelled(free_until, fee, refund, owed)


def cancel_with_findings(**case: Any) -> Decision:
    """The same with all that clausebook answers: what each clause makes of the case."""
    verdict, value = cancel(**case)
    return Decision(verdict, value, findings(value, **case))


def findings(
    value: Cancelled | None,
    *,
    order_kind: str,
    requested_at: datetime,
    handed_over_at: datetime | None = None,
    insisted: bool | None = None,
    **_: Any,
) -> list[Finding]:
    windows = ("cancel.free_window", "cancel.regular_free_window")
    requested = requested_at.astimezone(SHOP)
    if handed_over_at is not None and handed_over_at <= requested_at:
        limit = handed_over_at.astimezone(SHOP)
        return [
            Finding(window, "breached", "handed_over", requested, "less_than", limit, remedy="use_limit")
            for window in windows
        ]
    if value is None:
        clause = "cancel.special_order_refused" if order_kind == "custom" else "cancel.clearance_refused"
        return [Finding(clause, "breached", "order_kind", order_kind, remedy="nothing")]
    if insisted is None:
        found = [Finding("cancel.accept_if_insisted", "unknown", "insisted", remedy="find_out")]
    elif insisted:
        found = [Finding("cancel.accept_if_insisted", "met", "insisted", True)]
    else:
        found = [Finding("cancel.accept_if_insisted", "missing", "insisted", remedy="provide")]
    until = value.free_until
    if requested <= until:
        found += [Finding(window, "met", None, requested, "at_most", until) for window in windows]
    else:
        late = Decimal(str((requested - until).total_seconds()))
        found += [Finding(window, "advice", None, requested, "at_most", until, late, "s") for window in windows]
        found.append(Finding("cancel.fee_after_free_window", "met", "cancellation_fee", value.fee))
        found.append(Finding("cancel.regular_fee", "met", "cancellation_fee", value.fee))
    if value.refund is not None:
        found.append(Finding("cancel_process.notify_refund", "met", "refund", value.refund))
    return found
