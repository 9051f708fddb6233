"""Cancellations as keywords of a call."""

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import clausebook

BEIJING = timezone(timedelta(hours=8))
CASE: dict[str, Any] = {
    "order_kind": "regular",
    "order_amount": Decimal("12800.00"),
    "ordered_at": datetime(2026, 3, 2, 10, 0, tzinfo=BEIJING),
    "requested_at": datetime(2026, 3, 5, 10, 0, tzinfo=BEIJING),
    "insisted": True,
}


def native(name: str, value: Any) -> Any:
    if value is None or name in ("order_kind", "insisted"):
        return value
    return datetime.fromisoformat(value) if name.endswith("_at") else Decimal(str(value))


def decided() -> list[dict[str, Any]]:
    """Those of the vectors that are decided by the source's figures."""
    rows = [row for row in clausebook.vectors() if row.function == "cancel" and row.expect and not row.policy]
    return [{name: native(name, value) for name, value in row.input.items()} for row in rows]
