"""What the tests share."""

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

BEIJING = timezone(timedelta(hours=8))


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository."""
    return Path(__file__).parents[2]


@pytest.fixture
def case() -> dict[str, Any]:
    """A cancellation that is in order and costs a fee."""
    return {
        "order_kind": "regular",
        "order_amount": Decimal("12800.00"),
        "ordered_at": datetime(2026, 3, 2, 10, 0, tzinfo=BEIJING),
        "requested_at": datetime(2026, 3, 5, 10, 0, tzinfo=BEIJING),
        "insisted": True,
    }
