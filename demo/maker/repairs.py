"""The furniture store's repairs: who pays, the clocks, who did what."""

from datetime import timedelta
from decimal import Decimal

from .orders import customer
from .paper import CLOSING_TIME, Dice, clock, log, minutes, numbered, write_csv

DAY = timedelta(days=1)


def repairs():
    dice = Dice("repairs")

    def product():
        return {"below_certificate": dice.pick(True, False), "own_defect": True, "misuse": False, "schedule_fee": None}

    def misuse():
        return {"below_certificate": False, "own_defect": False, "misuse": True,
                "schedule_fee": Decimal(dice.between(6, 48) * 10).quantize(Decimal("0.01"))}

    def repair():
        return {
            "customer": customer(dice),
            "context": dice.pick("repair", "repair", "return", "hard_complaint"),
            "kind": dice.pick("regular", "regular", "custom", "other"),
            **dice.pick(product, product, misuse)(),
            "rules_checked": True,
            "waiver_reason": None,
        }

    by_misuse = {"below_certificate": False, "own_defect": False, "misuse": True, "schedule_fee": Decimal("180.00")}
    write_csv("furniture_store/repairs", numbered("RP", [repair() for _ in range(18)], {
        3: {"rules_checked": False},
        6: {"below_certificate": None, "own_defect": False},
        8: {**by_misuse, "context": "repair", "schedule_fee": None},
        10: {**by_misuse, "context": "repair", "waiver_reason": "long-standing customer"},
        12: {**by_misuse, "context": "hard_complaint", "waiver_reason": "the manual did not warn of it"},
        14: {**by_misuse, "own_defect": True},
        16: {**by_misuse, "kind": "clearance"},
        17: {"below_certificate": False, "own_defect": False, "misuse": False, "schedule_fee": None},
    }))


def repair_notices():
    dice = Dice("repair notices")

    def notice(days_ago):
        completed = dice.time(days_ago, "09:00", "12:00")
        received = completed + minutes(dice.between(5, 30))
        confirmed = received + DAY + minutes(dice.between(30, 240))
        home = confirmed + DAY + minutes(dice.between(0, 120))
        return {
            "customer": customer(dice),
            "as_of": CLOSING_TIME,
            "completed_at": completed,
            "sent_at": received,
            "received_at": received,
            "first_contact_at": received + minutes(dice.between(30, 300)),
            "answered_at": received + DAY + minutes(dice.between(30, 300)),
            "manager_confirmed_at": confirmed,
            "solution_told_at": confirmed + minutes(dice.between(20, 120)),
            "returned_home_at": home,
            "satisfaction_asked_at": home + minutes(dice.between(60, 600)),
        }

    rows = [notice(dice.between(4, 9)) for _ in range(16)]
    nothing_yet = dict.fromkeys(["answered_at", "manager_confirmed_at", "solution_told_at", "returned_home_at",
                                 "satisfaction_asked_at"])

    def of(number, column):
        return rows[number - 1][column]

    write_csv("furniture_store/repair_notices", numbered("RN", rows, {
        2: {"sent_at": of(2, "completed_at") + minutes(95), "received_at": of(2, "completed_at") + minutes(95)},
        4: {"first_contact_at": of(4, "received_at") + 2 * DAY},
        6: {**nothing_yet, "completed_at": clock(1, "10:00"), "sent_at": clock(1, "10:12"),
            "received_at": clock(1, "10:12"), "first_contact_at": clock(1, "15:40")},
        8: {**nothing_yet, "completed_at": clock(4, "09:20"), "sent_at": clock(4, "09:31"),
            "received_at": clock(4, "09:31"), "first_contact_at": clock(4, "16:05")},
        10: {"satisfaction_asked_at": of(10, "returned_home_at") + 2 * DAY},
        12: {"satisfaction_asked_at": None, "returned_home_at": clock(0, "15:30")},
        14: {**nothing_yet, "completed_at": clock(0, "16:40"), "sent_at": clock(0, "16:55"),
             "received_at": clock(0, "16:55"), "first_contact_at": None},
        15: {"solution_told_at": of(15, "manager_confirmed_at") + DAY,
             "answered_at": of(15, "received_at") + 4 * DAY,
             "returned_home_at": of(15, "manager_confirmed_at") + 2 * DAY,
             "satisfaction_asked_at": of(15, "manager_confirmed_at") + 2 * DAY + minutes(45)},
    }))


REPAIR_STEPS = [
    ("fill_repair_notice", "reception_staff"),
    ("send_notice_to_service_centre", "reception_staff"),
    ("contact_customer", "service_centre"),
    ("agree_visit_date", "service_centre"),
    ("assess_furniture", "repair_technician"),
    ("complete_repair_notice", "repair_technician"),
    ("pass_notice_to_store", "repair_technician"),
    ("store_manager_signs", "store_manager"),
    ("distribute_copies", "reception_staff"),
    ("check_warranty_rules", "service_centre"),
    ("decide_repair_method", "service_centre"),
    ("tell_solution", "service_centre"),
    ("prepare_parts", "service_centre"),
    ("repair_product", "repair_technician"),
    ("fill_repair_record", "service_centre"),
]


def repair_steps():
    dice = Dice("repair steps")
    done = REPAIR_STEPS
    method_before_rules = done[:9] + [done[10], done[9], *done[11:]]
    unsigned = [step for step in done if step[0] != "store_manager_signs"]
    rows = numbered("RS", [{"customer": customer(dice), "taken_away": False, "customer_brings": False} for _ in range(6)])
    courses = [done, method_before_rules, done, unsigned, done[:9], done]
    write_csv("furniture_store/repair_courses", rows)
    write_csv("furniture_store/repair_steps", [
        line for row, course in zip(rows, courses) for line in log(row["case"], dice.time(4, "09:00", "12:00"), course, 47)
    ])


def make():
    repairs()
    repair_notices()
    repair_steps()
