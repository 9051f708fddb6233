"""The furniture store's orders, cancellations and returns."""

from decimal import Decimal

from .paper import Dice, clock, log, minutes, numbered, write_csv

CUSTOMERS = 60


def customer(dice):
    return f"customer {dice.between(1, CUSTOMERS):03}"


def price(dice):
    return Decimal(dice.between(80, 1980) * 10).quantize(Decimal("0.01"))


def deposit(amount):
    return (amount * 3 / 10).quantize(Decimal("0.01"))


def orders():
    dice = Dice("orders")

    def order():
        kind = dice.pick("regular", "regular", "regular", "custom", "custom", "special_sale", "buyer_pickup", "clearance")
        amount = price(dice)
        in_full = kind in ("custom", "clearance") or dice.random() < 0.5
        return {
            "customer": customer(dice),
            "kind": kind,
            "act": "start_production" if kind == "custom" else "hand_over",
            "amount": amount,
            "paid": amount if in_full else deposit(amount),
        }

    custom = {"kind": "custom", "act": "start_production", "amount": Decimal("9800.00")}
    clearance = {"kind": "clearance", "act": "hand_over", "amount": Decimal("2400.00")}
    write_csv("furniture_store/orders", numbered("O", [order() for _ in range(30)], {
        5: {**custom, "paid": Decimal("2940.00")},
        11: {**clearance, "paid": Decimal("720.00")},
        17: {**clearance, "act": "sell_on_credit", "paid": Decimal("0.00")},
        22: {**custom, "paid": None},
        27: {**custom, "paid": Decimal("9799.99")},
    }))


def cancellations():
    dice = Dice("cancellations")

    def cancellation(days_ago):
        amount = price(dice)
        return {
            "customer": customer(dice),
            "kind": dice.pick("regular", "regular", "regular", "special_sale", "buyer_pickup", "other"),
            "amount": amount,
            "paid": dice.pick(amount, deposit(amount)),
            "ordered_at": dice.time(days_ago),
            "requested_at": dice.time(0),
            "handed_over_at": None,
            "insists": True,
        }

    rows = [cancellation(dice.pick(1, 1, 1, 1, 4, 9)) for _ in range(24)]
    write_csv("furniture_store/cancellations", numbered("C", rows, {
        4: {"kind": "custom"},
        9: {"kind": "clearance"},
        12: {"ordered_at": clock(6, "15:10"), "handed_over_at": clock(1, "10:30")},
        15: {"insists": False},
        18: {"insists": None},
        # The year was mistyped: the record itself is at fault.
        20: {"ordered_at": clock(-365, "10:05")},
        # On the minute, and a minute after it.
        21: {"ordered_at": clock(2, "11:20"), "requested_at": clock(0, "11:20")},
        22: {"ordered_at": clock(2, "11:20"), "requested_at": clock(0, "11:21")},
        23: {"ordered_at": clock(5, "16:45"), "amount": Decimal("6480.00"), "paid": Decimal("300.00")},
    }))


CANCELLATION_ITEMS = [
    ("cancellation_reason", None),
    ("cancellation_request_form", "reception_staff"),
    ("sales_order", "customer"),
    ("receipt", "customer"),
    ("customer_signature", "customer"),
    ("general_manager_signature", "general_manager"),
    ("filed_with_finance", None),
]


def cancellation_papers():
    lacking = {
        2: {"general_manager_signature": ...},
        4: {"cancellation_request_form": "store_manager"},
        7: {"receipt": ..., "filed_with_finance": ...},
    }
    rows = numbered("CP", [{"order": f"order {number + 400}"} for number in range(8)])
    items = [
        {"case": row["case"], "item": item, "by": lacking.get(number, {}).get(item, by)}
        for number, row in enumerate(rows, 1)
        for item, by in CANCELLATION_ITEMS
        if lacking.get(number, {}).get(item) is not ...
    ]
    write_csv("furniture_store/cancellation_papers", rows)
    write_csv("furniture_store/cancellation_paper_items", items)


CANCELLATION_STEPS = [
    ("learn_reason", "reception_staff"),
    ("record_reason", "reception_staff"),
    ("accept_cancellation", "reception_staff"),
    ("fill_request_form", "reception_staff"),
    ("collect_documents", "reception_staff"),
    ("customer_signs", "customer"),
    ("general_manager_approves", "general_manager"),
    ("notify_service_centre", "reception_staff"),
    ("file_with_finance", "finance"),
    ("notify_refund", "reception_staff"),
]


def cancellation_steps():
    dice = Dice("cancellation steps")
    in_order = CANCELLATION_STEPS
    told_too_early = in_order[:5] + [in_order[7], in_order[5], in_order[6], *in_order[8:]]
    courses = [in_order, in_order, told_too_early, in_order, in_order[:6],
               [(step, "store_manager" if step == "fill_request_form" else by) for step, by in in_order],
               in_order, in_order[:3] + in_order[4:]]
    rows = numbered("CS", [{"order": f"order {number + 400}", "reason_can_be_resolved": False} for number in range(8)])
    steps = [line for row, course in zip(rows, courses) for line in log(row["case"], dice.time(0, "09:00", "13:00"), course)]
    write_csv("furniture_store/cancellation_courses", rows)
    write_csv("furniture_store/cancellation_steps", steps)


ALL_PAPERS = ["receipt", "pickup_note", "goods_received_note"]


def returns():
    dice = Dice("returns")

    def sound(days_ago):
        kind = dice.pick("regular", "regular", "other", "buyer_pickup")
        pickup = kind == "buyer_pickup"
        handed_over = dice.time(days_ago)
        return {
            "customer": customer(dice),
            "request": dice.pick("return", "return", "exchange"),
            "kind": kind,
            "defect": False,
            "insists": None,
            "purchased_on": handed_over.date() if pickup else None,
            "handed_over_at": handed_over,
            "requested_at": dice.time(0),
            "packaging_unopened": True if pickup else None,
            "intact": None if pickup else True,
            "papers": ["paid_pickup_note", "purchase_receipt"] if pickup else ALL_PAPERS,
            "never_issued": [],
            "paid": price(dice),
        }

    def faulty(days_ago):
        kind = dice.pick("regular", "custom", "other")
        return {**sound(days_ago), "kind": kind, "defect": True, "insists": True, "purchased_on": None,
                "packaging_unopened": None, "intact": None, "papers": ALL_PAPERS}

    rows = [sound(dice.between(1, 6)) if number % 3 else faulty(dice.between(1, 200)) for number in range(26)]
    regular = {"kind": "regular", "defect": False, "insists": None, "purchased_on": None, "packaging_unopened": None,
               "intact": True, "papers": ALL_PAPERS, "handed_over_at": clock(3, "14:00")}
    pickup = {**regular, "kind": "buyer_pickup", "intact": None, "packaging_unopened": True,
              "purchased_on": clock(3, "14:00").date(), "papers": ["paid_pickup_note", "purchase_receipt"]}
    write_csv("furniture_store/returns", numbered("R", rows, {
        2: {**regular, "handed_over_at": clock(8, "16:20")},
        # The last day that is in time.
        3: {**regular, "handed_over_at": clock(7, "09:05")},
        5: {**regular, "intact": False},
        8: {**regular, "kind": "custom"},
        9: {"kind": "clearance", "request": "return"},
        13: {"kind": "special_sale", "request": "exchange"},
        14: {**regular, "papers": ["receipt", "goods_received_note"]},
        16: {"insists": False},
        17: {**pickup, "packaging_unopened": False},
        18: {**pickup, "purchased_on": clock(9, "14:00").date(), "handed_over_at": clock(9, "14:00")},
        20: {**regular, "defect": None},
        21: {**regular, "handed_over_at": None},
        23: {**regular, "papers": ["invoice", "pickup_note"], "never_issued": ["goods_received_note"]},
    }))


def make():
    orders()
    cancellations()
    cancellation_papers()
    cancellation_steps()
    returns()
