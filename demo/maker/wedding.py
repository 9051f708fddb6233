"""The wedding company's day: couples on their way to the wedding, quotes, reserved dates, the staff of tomorrow's wedding."""

from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal

from .paper import CLOSING_TIME, Dice, clock, numbered, write_csv

TODAY = CLOSING_TIME.date()
FEN = Decimal("0.01")
RESERVE = Decimal("1000.00")
LOG = ("book", "day_schedule", "first_meeting", "follow_up", "final_check", "documents", "rehearsed")


def share(total, rate):
    return (total * Decimal(rate)).quantize(FEN, ROUND_HALF_UP)


def paid(case, days_ago, amount, receipt=True):
    return {"case": case, "at": clock(days_ago, "11:00"), "amount": amount, "receipt": receipt}


def course(number, days_left, signed_ago, instalments, **rest):
    """A couple: how far the wedding is, since when the contract is signed, how many instalments are paid in time."""
    case = f"W-{number:03}"
    total = Decimal(Dice(f"wedding {case}").between(300, 1500)) * 100 - Decimal("0.01")
    deposit, second = share(total, "0.3"), share(total, "0.5")
    amounts = (RESERVE, deposit - RESERVE, second, total - deposit - second)
    days = (signed_ago + 5, signed_ago, max(7 - days_left, 0) + 1, max(7 - days_left, 0))
    row = {
        "case": case, "confirmed_on": TODAY - timedelta(days=signed_ago + 5), "signed_on": TODAY - timedelta(days=signed_ago),
        "wedding_on": TODAY + timedelta(days=days_left), "total": total, "second_due_on": None, "in_place_on": None,
        "open_items": None, "performance": False, **dict.fromkeys(LOG), "now": CLOSING_TIME, **rest,
    }
    payments = zip(days[:instalments], amounts[:instalments])
    return row, [paid(case, days_ago, amount) for days_ago, amount in payments]


def couples():
    met = {"book": clock(30, "10:00"), "day_schedule": clock(29, "16:00"), "first_meeting": clock(29, "17:30"),
           "follow_up": clock(26, "10:00")}
    ready = {"in_place_on": TODAY - timedelta(days=2)}
    told = [
        course(1, 200, 0, 1),
        course(2, 190, 3, 1),
        course(3, 120, 60, 2),
        course(4, 90, 60, 2, second_due_on=TODAY - timedelta(days=4)),
        course(5, 60, 90, 2, book=clock(0, "09:00"), day_schedule=clock(0, "15:00")),
        course(6, 55, 90, 2, book=clock(2, "09:00"), day_schedule=clock(1, "15:00")),
        course(7, 50, 90, 2, book=clock(5, "09:00"), day_schedule=clock(4, "15:00"), first_meeting=clock(4, "17:00")),
        course(8, 21, 150, 2, **met),
        course(9, 7, 150, 3, **met, **ready),
        course(10, 6, 150, 3, **met, **ready, final_check=clock(2, "10:00")),
        course(11, 5, 150, 3, **met, final_check=clock(2, "10:00"), open_items=["props_made_or_bought", "transport"]),
        course(12, 4, 2, 2, **ready | {"in_place_on": TODAY}),
        course(13, 1, 160, 4, **met, **ready, final_check=clock(6, "10:00"), documents=clock(3, "10:00")),
        course(14, 0, 160, 4, **met, **ready, final_check=clock(7, "10:00"), documents=clock(3, "10:00"),
               rehearsed=clock(1, "15:00")),
        course(15, 0, 160, 4, **met, **ready, final_check=clock(7, "10:00"), documents=clock(3, "10:00"),
               rehearsed=clock(1, "15:00"), performance=True),
        course(16, 0, 160, 4, **met, **ready, final_check=clock(7, "10:00"), documents=clock(3, "10:00"),
               rehearsed=clock(2, "15:00")),
        # The day of the wedding is written down before that of the contract.
        course(17, -40, 30, 2),
    ]
    payments = [payment for _, own in told for payment in own]
    # The eighteenth is paid twice by mistake.
    double, own = course(18, 2, 160, 4, **met, **ready, final_check=clock(6, "10:00"), documents=clock(1, "10:00"))
    payments += own + [paid(double["case"], 1, own[-1]["amount"], False)]
    write_csv("wedding/couples", [row for row, _ in told] + [double])
    write_csv("wedding/payments", payments)


def quotes():
    rows = [
        {"revised_at": clock(1, "15:00"), "confirmed_at": clock(1, "17:00"), "confirmed_by": "supervisor",
         "shown_at": clock(0, "10:00")},
        {"revised_at": clock(0, "11:00"), "confirmed_at": clock(1, "17:00"), "confirmed_by": "supervisor", "shown_at": None},
        {"revised_at": clock(0, "09:00"), "confirmed_at": clock(0, "16:00"), "confirmed_by": "supervisor",
         "shown_at": clock(0, "14:00")},
        {"revised_at": clock(0, "09:00"), "confirmed_at": clock(0, "10:00"), "confirmed_by": "wedding_lead", "shown_at": None},
    ]
    write_csv("wedding/quotes", numbered("Q", [{**row, "now": CLOSING_TIME} for row in rows]))


def holds():
    blank = dict.fromkeys(["improved_at", "signed_at", "given_up_at"])
    rows = [
        {"paid": RESERVE, "paid_at": clock(3, "11:00"), **blank, "improved_at": clock(1, "16:00")},
        {"paid": RESERVE, "paid_at": clock(7, "11:00"), **blank},
        {"paid": RESERVE, "paid_at": clock(8, "11:00"), **blank, "improved_at": clock(5, "16:00")},
        {"paid": Decimal("500.00"), "paid_at": clock(0, "11:00"), **blank},
        {"paid": RESERVE, "paid_at": clock(6, "11:00"), **blank, "signed_at": clock(1, "16:00")},
        {"paid": RESERVE, "paid_at": clock(5, "11:00"), **blank, "given_up_at": clock(2, "16:00")},
    ]
    write_csv("wedding/holds", numbered("H", [{**row, "now": CLOSING_TIME} for row in rows]))


def make():
    couples()
    quotes()
    holds()
