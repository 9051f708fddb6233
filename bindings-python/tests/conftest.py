"""What the tests share."""

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings

# The same few examples in every run; `pytest --hypothesis-profile=long` draws many, others each time, and shrinks them.
EVER = {"deadline": None, "database": None, "suppress_health_check": list(HealthCheck)}
settings.register_profile("quick", max_examples=4, derandomize=True, phases=[Phase.generate], **EVER)
settings.register_profile("long", max_examples=500, **EVER)
settings.load_profile("quick")

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
