"""The furniture store's follow-up: calls, deliveries, surveys, the weekly report."""

from datetime import timedelta

from .orders import customer
from .paper import CLOSING_TIME, Dice, clock, log, minutes, numbered, write_csv

DAY = timedelta(days=1)


def calls():
    dice = Dice("calls")

    def call(days_ago):
        signed = dice.time(days_ago, "10:00", "17:00")
        letter = signed + dice.between(1, 2) * DAY
        delivered = signed + 2 * DAY
        later = days_ago >= 12
        told = delivered + minutes(dice.between(20, 180))
        return {
            "customer": customer(dice), "as_of": CLOSING_TIME, "order_signed_at": signed,
            "called_at": signed + minutes(dice.between(60, 1380)) if days_ago else None,
            "letter_mailed_at": letter if later else None,
            "second_contact_at": letter + 7 * DAY if later else None,
            "order_cancelled_at": None,
            "crew_returned_at": delivered if later else None,
            "consultant_told_at": told if later else None,
            "feedback_asked_at": told + minutes(dice.between(60, 1200)) if later else None,
        }

    rows = [call(dice.pick(14, 14, 13, 15, 12, 1, 0)) for _ in range(26)]
    late = clock(13, "11:00")
    full = {"order_signed_at": late, "called_at": late + minutes(300), "letter_mailed_at": late + DAY,
            "second_contact_at": late + 8 * DAY, "crew_returned_at": late + 2 * DAY,
            "consultant_told_at": late + 2 * DAY + minutes(40), "feedback_asked_at": late + 3 * DAY}
    new = dict.fromkeys(["letter_mailed_at", "second_contact_at", "crew_returned_at", "consultant_told_at",
                         "feedback_asked_at"])
    write_csv("furniture_store/calls", numbered("F", rows, {
        4: {**full, "called_at": late + minutes(1500)},
        7: {**new, "order_signed_at": clock(2, "10:15"), "called_at": None},
        11: {**full, "letter_mailed_at": late + 9 * DAY, "second_contact_at": None},
        # Exactly a day after the signature, which is in time.
        13: {**full, "called_at": late + DAY},
        16: {**full, "second_contact_at": late + 10 * DAY},
        19: {**new, "order_signed_at": clock(6, "15:00"), "called_at": clock(6, "17:00"),
             "order_cancelled_at": clock(5, "10:00")},
        21: {**full, "consultant_told_at": late + 3 * DAY, "feedback_asked_at": late + 3 * DAY + minutes(90)},
        24: {**full, "letter_mailed_at": clock(7, "09:00"), "second_contact_at": None},
    }))


def deliveries():
    dice = Dice("deliveries")
    done = [("crew_returned", None), ("notify_home_consultant", "service_centre"),
            ("ask_delivery_feedback", "home_consultant"), ("record_delivery_feedback", "home_consultant")]
    by_crew = [done[0], done[1], ("ask_delivery_feedback", "service_centre"), done[3]]
    courses = [done, done, by_crew, done, done[:2], [done[0], done[2], done[1], done[3]], done]
    rows = numbered("D", [{"customer": customer(dice)} for _ in courses])
    write_csv("furniture_store/deliveries", rows)
    write_csv("furniture_store/delivery_steps", [
        line for row, course in zip(rows, courses) for line in log(row["case"], dice.time(0, "09:00", "14:00"), course, 35)
    ])


SURVEY = ["shop_environment", "purchase_process", "staff_attitude_and_service", "product_and_installation",
          "delivery_service", "satisfaction_level", "customer_satisfaction_survey"]


def surveys():
    dice = Dice("surveys")
    blank = {3: "delivery_service", 6: "satisfaction_level"}
    rows = numbered("V", [{"customer": customer(dice), "delivery_feedback_given": False} for _ in range(7)])
    write_csv("furniture_store/surveys", rows)
    write_csv("furniture_store/survey_fields", [
        {"case": row["case"], "field": field}
        for number, row in enumerate(rows, 1) for field in SURVEY if blank.get(number) != field
    ])


def weekly_reports():
    dice = Dice("weekly reports")

    def report(branch):
        forms = sorted(dice.time(dice.between(2, 8), "09:00", "20:00") for _ in range(dice.between(3, 6)))
        return {"branch": branch, "as_of": CLOSING_TIME, "forms_filled_at": forms, "sent_at": clock(1, "16:30"),
                "sent_as": "table"}

    rows = [report(branch) for branch in ("main hall", "east branch", "west branch", "harbour branch")]
    write_csv("furniture_store/weekly_reports", numbered("W", rows, {
        2: {"sent_at": clock(0, "09:40")},
        3: {"sent_as": "other"},
        4: {"sent_at": None, "sent_as": None},
    }))


def make():
    calls()
    deliveries()
    surveys()
    weekly_reports()
