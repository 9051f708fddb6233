"""What a shop system writes: every line of it passes `mypy --strict`, and it runs."""

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Literal, assert_type

import clausebook
from clausebook import Decision, InvalidInput, PolicyHistory, Rule
from clausebook import furniture_store as store
from clausebook import skin_clinic as clinic

BEIJING = timezone(timedelta(hours=8))
ORDERED = datetime(2026, 3, 2, 10, 0, tzinfo=BEIJING)

decision = store.cancel(
    order_kind="regular",
    order_amount=Decimal("12800.00"),
    paid=12800,
    ordered_at=ORDERED,
    requested_at="2026-03-05T10:00:00+08:00",
    insisted=True,
    policy=store.Policy(cancellation_fee_rate="0.15"),
)
assert_type(decision.verdict, Literal["ok", "refused", "pending", "undetermined"])
if decision.value is not None:
    assert_type(decision.value.fee, Decimal)
    assert_type(decision.value.refund, Decimal | None)
    assert_type(decision.value.free_until, datetime)
sentences: list[str] = [finding.message("zh") for finding in decision.findings]

review = store.schedule("repair").review(events={"repair_notice_completed": ORDERED}, now=ORDERED)
if review.value is not None:
    for act in review.value.acts:
        print(act.act, act.state, act.deadline.due_at if act.deadline else None)

drawn = store.procedure("repair").to_mermaid(done=[{"step": "fill_repair_notice"}], language="zh")
calendar = store.schedule("repair").to_icalendar(now=ORDERED, reference="A-1024", alarm_minutes=30)
if drawn.value is not None and calendar.value is not None:
    texts: list[str] = [drawn.value.text, calendar.value.text]

sample: clinic.Sample = {"at": ORDERED, "pressure_mpa": 0.6, "contact": None}
telemetry = clinic.check_telemetry(samples=[sample], stretches=[])

history = PolicyHistory(
    [(ORDERED, store.Policy()), ("2026-07-01T00:00:00+08:00", store.Policy(time_zone="Asia/Urumqi"))]
)
in_force = history.at(ORDERED)
assert_type(in_force, store.Policy | None)
assert_type(store.Policy().cancellation_fee_rate, Decimal)

receipt: str = store.cancel.receipt(order_kind="custom", order_amount="1.00", ordered_at=ORDERED, requested_at=ORDERED)
assert_type(clausebook.replay(receipt).same, bool)

by_name: Rule[..., object] = clausebook.find("furniture_store.cancel")


def refused(found: Decision[object]) -> bool:
    return found.verdict == "refused"


try:
    store.Policy.from_json('{"cancellation_fee_rate": "0.05"}')
except InvalidInput as error:
    print([(fault.code, fault.path, fault.clause) for fault in error.faults])
