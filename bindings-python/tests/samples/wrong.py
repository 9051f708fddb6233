"""Mistakes that `mypy --strict` has to find: each on the line that names its code."""

from datetime import datetime
from decimal import Decimal

from clausebook import furniture_store as store
from clausebook import skin_clinic as clinic

NOW = datetime.now().astimezone()

store.cancel(order_kind="regular", order_amount=1, ordered_at=NOW)  # error: call-arg
store.cancel(order_kind="usual", order_amount=1, ordered_at=NOW, requested_at=NOW)  # error: arg-type
store.cancel(order_kind="regular", order_amount=1.5, ordered_at=NOW, requested_at=NOW)  # error: arg-type
store.cancel(order_kind="regular", order_amount=1, ordered_at=1, requested_at=NOW)  # error: arg-type
store.cancel(order_kind="other", order_amount=1, ordered_at=NOW, requested_at=NOW, insist=True)  # error: call-arg
store.cancel("regular", order_amount=1, ordered_at=NOW, requested_at=NOW)  # error: call-arg
decision = store.cancel(
    order_kind="regular",
    order_amount=Decimal(1),
    ordered_at=NOW,
    requested_at=NOW,
    policy=clinic.Policy(),  # error: arg-type
)
decision.value.fee  # error: union-attr
decision.verdict == "okay"  # error: comparison-overlap
if decision.value:
    decision.value.fees  # error: attr-defined
    cost: float = decision.value.fee  # error: assignment
decision.findings[0].message("fr")  # error: arg-type
store.schedule("repiar")  # error: call-overload
store.schedule("repair").check(now=NOW)  # error: attr-defined
store.schedule("repair").review(events={"sold": NOW}, now=NOW)  # error: typeddict-unknown-key
sample: clinic.Sample = {"at": NOW, "pressure_mpa": "high", "pedal": "down"}  # error: typeddict-item
store.Policy(cancellation_fee_rate=0.15)  # error: arg-type
store.Policy().cancellation_fee_rate = Decimal("0.15")  # error: misc
