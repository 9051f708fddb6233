"""The furniture store's complaints: their class, their clocks, the conduct of the staff."""

from .orders import customer
from .paper import CLOSING_TIME, Dice, clock, minutes, numbered, write_csv


def complaints():
    dice = Dice("complaints")
    about = (["product"], ["product"], ["service"], ["staff"], ["environment"], ["product", "service"], ["other"])
    rows = [{"customer": customer(dice), "about": dice.pick(*about), "staff_can_solve": True, "question_unanswerable": False}
            for _ in range(18)]
    write_csv("furniture_store/complaints", numbered("K", rows, {
        3: {"about": ["rule"]},
        6: {"staff_can_solve": False},
        9: {"staff_can_solve": None},
        13: {"question_unanswerable": True},
        # Ticked twice on the form.
        16: {"about": ["staff", "staff"]},
    }))


def soft_complaints():
    dice = Dice("soft complaints")

    def complaint():
        received = dice.time(0, "09:30", "15:00")
        return {
            "customer": customer(dice), "as_of": CLOSING_TIME, "received_at": received,
            "responded_at": received + minutes(dice.between(2, 15)),
            "facts_at": received + minutes(dice.between(10, 20)),
            "verified_at": received + minutes(dice.between(20, 30)),
            "judged_at": received + minutes(dice.between(30, 60)),
            "reported_at": received + minutes(dice.between(60, 150)),
        }

    rows = [complaint() for _ in range(10)]
    write_csv("furniture_store/soft_complaints", numbered("SK", rows, {
        3: {"responded_at": rows[2]["received_at"] + minutes(22)},
        5: {"verified_at": rows[4]["received_at"] + minutes(51), "judged_at": rows[4]["received_at"] + minutes(55)},
        8: {"received_at": clock(0, "17:50"), "responded_at": clock(0, "17:54"), "facts_at": None, "verified_at": None,
            "judged_at": None, "reported_at": None},
        10: {"reported_at": None},
    }))


def hard_complaints():
    dice = Dice("hard complaints")

    def complaint(days_ago):
        received = dice.time(days_ago, "09:30", "12:00")
        settled = received + minutes(dice.between(200, 300))
        return {
            "customer": customer(dice), "as_of": CLOSING_TIME, "received_at": received,
            "answered_at": received + minutes(dice.between(20, 60)),
            "second_answer_at": received + minutes(dice.between(150, 180)),
            "facts_at": received + minutes(60), "judged_at": received + minutes(dice.between(70, 110)),
            "settled_at": settled, "satisfaction_asked_at": settled + minutes(dice.between(300, 1200)),
        }

    rows = [complaint(dice.between(2, 5)) for _ in range(10)]
    today = {"received_at": clock(0, "15:00"), "answered_at": clock(0, "15:40"), "second_answer_at": None,
             "facts_at": clock(0, "16:10"), "judged_at": clock(0, "16:30"), "settled_at": None,
             "satisfaction_asked_at": None}
    write_csv("furniture_store/hard_complaints", numbered("HK", rows, {
        2: {"answered_at": rows[1]["received_at"] + minutes(85)},
        4: {"satisfaction_asked_at": rows[3]["settled_at"] + minutes(1830)},
        6: {**today, "received_at": clock(0, "13:00"), "answered_at": clock(0, "13:30")},
        # Due to the minute at closing time.
        7: today,
        9: {"settled_at": clock(0, "11:40"), "satisfaction_asked_at": None},
    }))


def conduct():
    dice = Dice("conduct")
    def observed():
        return {
            "customer": customer(dice), "face_to_face": True, "agitated": False, "returning": False,
            "cannot_be_solved_at_once": False,
            "listened": True, "quiet_place": True, "calmed": None, "told_we_will_help": None, "delay_explained": None,
            "guaranteed_without_ground": False, "progress_told": True, "remedy_supervised": True,
        }

    write_csv("furniture_store/conduct", numbered("B", [observed() for _ in range(8)], {
        2: {"agitated": True, "calmed": True, "told_we_will_help": True},
        3: {"quiet_place": False},
        5: {"guaranteed_without_ground": True},
        7: {"cannot_be_solved_at_once": True, "delay_explained": None},
    }))


def make():
    complaints()
    soft_complaints()
    hard_complaints()
    conduct()
