"""The hotel's week: guests picked up from flights that move, gifts, reviews, rooms and the commissions of a month."""

from .paper import Dice, clock, minutes, numbered, write_csv

# Flights of the week: days ago, flight, when the pick-up was registered, the schedule, the drive, the estimates as they came
# in, the landing, and when the record was looked at.
FLIGHTS = [
    (6, "MF8102", "09:10", "14:00", 45, [], "13:58", "14:30"),
    (5, "CA1809", "08:30", "15:20", 45, [("12:40", "15:55")], "15:52", "16:20"),
    # An hour and more late, then a little earlier again.
    (4, "MU5661", "10:00", "16:30", 45, [("13:15", "17:50"), ("15:40", "17:35")], "17:33", "18:00"),
    # More than 2 hours late: the checks pause.
    (3, "CZ3831", "09:00", "12:00", 45, [("10:20", "15:10")], "15:12", "15:30"),
    # Early, and told only when the car should have left already.
    (2, "HU7191", "11:00", "17:00", 45, [("16:02", "16:40")], "16:41", "17:30"),
    # Booked an hour ahead, a short drive.
    (1, "MF8539", "13:05", "14:10", 25, [], "14:12", "14:40"),
    # A long drive.
    (1, "FM9261", "08:00", "16:00", 150, [("13:00", "16:10")], "16:08", "16:30"),
    # Today's, looked at in the afternoon: one on its way, one re-estimated just now, one called off.
    (0, "MF8104", "09:00", "19:00", 45, [], None, "17:10"),
    (0, "CA1815", "09:30", "18:40", 45, [("17:05", "19:25")], None, "17:10"),
    (0, "MU5667", "10:00", "19:30", 45, [], None, "17:10"),
]
# What goes wrong in which arrival.
MISTAKES = {
    # The check in the middle was forgotten.
    2: {"forgotten": 2},
    # Left when the estimate came, ten minutes after that.
    5: {"departed_later": 10},
    # The sign was ready only after the car had left.
    4: {"sign": 20},
}


def due_checks(registered, end, arrival, lead):
    """When the arrival is to be checked: from so many minutes ahead on, with a pause for more than 2 hours of delay."""
    due, begun, moment, known = [], False, registered, None
    while moment < end:
        if arrival(moment) != known:
            pauses = known is not None and arrival(moment) - known > minutes(120)
            if not begun or pauses:
                begun, then = False, max(moment, arrival(moment) - minutes(lead))
            known = arrival(moment)
        if moment == then:
            due.append(moment)
            begun, then = True, moment + minutes(30)
        moment += minutes(1)
    return due


def arrivals():
    rows, news = [], []
    for number, (days, flight, registered, scheduled, drive, estimates, landed, looked) in enumerate(FLIGHTS, 1):
        wrong = MISTAKES.get(number, {})
        case = f"A-{number:03}"
        at = lambda time: clock(days, time)
        now, known = at(looked), [(at(told), at(arrives)) for told, arrives in estimates]
        arrival = lambda moment: ([at(scheduled)] + [arrives for told, arrives in known if told <= moment])[-1]
        # The car leaves by what is known at the moment at which it has to leave.
        moment = at(registered)
        while moment < arrival(moment) - minutes(drive):
            moment += minutes(1)
        departed = moment + minutes(wrong.get("departed_later", 0))
        keys = min(departed, max(at(registered), departed - minutes(35)))
        end = at(landed) if landed else now
        due = due_checks(at(registered), end, arrival, max(120, drive))
        checks = [moment - minutes(2) if place else moment for place, moment in enumerate(due)]
        asked = arrival(end) - minutes(31)
        if "forgotten" in wrong:
            checks.pop(wrong["forgotten"])
        past = lambda moment: moment if moment <= now else None
        rows.append({
            "case": case, "flight": flight, "as_of": now, "registered_at": at(registered), "scheduled_at": at(scheduled),
            "landed_at": at(landed) if landed else None, "called_off_at": at("15:00") if flight == "MU5667" else None,
            "driving_time_min": drive, "checked_at": [moment for moment in checks if moment <= now],
            "airport_asked_at": past(max(asked, at(registered))),
            "sign_ready_at": departed + minutes(wrong["sign"]) if "sign" in wrong else at(registered) + minutes(1),
            "keys_collected_at": past(keys) if landed else None, "departed_at": past(departed) if landed else None,
        })
        news += [{"case": case, "known_at": told, "arrives_at": arrives} for told, arrives in known]
    write_csv("hotel/arrivals", rows)
    write_csv("hotel/arrival_estimates", news)


def gifts():
    def gift(benefit, outlet=None, **more):
        return {
            "benefit": benefit, "online_guest": True, "outlet": outlet, "during_meal": True if outlet else None,
            "child": None, "age_years": None, "value": None, "guest_permits": None, **more,
        }

    write_csv("hotel/gifts", numbered("G", [
        gift("dining_voucher", "teppanyaki"),
        # A second one in the same stay, and one where none is given.
        gift("dining_voucher", "zhenweifu"),
        gift("dining_voucher", "snack_bar"),
        gift("child_gift", "zhenweifu", child="older child", age_years=9, value="5.50"),
        # One or the other; and a gift that is worth too much.
        gift("child_dessert", "zhenweifu", child="older child", age_years=9),
        gift("child_gift", "snack_bar", child="younger child", age_years=4, value="12.00"),
        gift("special_drink", None, online_guest=None),
        gift("visit_fruit_plate", None, guest_permits=False),
    ]))
    write_csv("hotel/gifts_received", [
        {"case": "G-002", "benefit": "dining_voucher", "child": None},
        {"case": "G-005", "benefit": "child_gift", "child": "older child"},
        {"case": "G-006", "benefit": "child_gift", "child": "older child"},
    ])


def reviews():
    dice = Dice("reviews")
    parts = ["content_and_distribution", "investigation_or_rectification_plan", "rectification_deadline", "prevention"]

    def review():
        return {
            "as_of": clock(0, "17:30"), "posted_at": dice.time(2), "score": "4.8", "has_suggestion": False,
            "investigated": False, "meetings": [clock(1, "08:30"), clock(0, "08:30")], "explained_at": None, "explained": [],
        }

    write_csv("hotel/reviews", numbered("R", [review() for _ in range(6)], {
        2: {"score": "3.9", "investigated": True, "explained_at": clock(1, "08:40"), "explained": parts},
        # Exactly 4 points, with a suggestion; explained a day late.
        3: {"score": "4.0", "has_suggestion": True, "investigated": True, "explained_at": clock(0, "08:40"), "explained": parts},
        4: {"score": "2.5", "investigated": True, "explained_at": clock(1, "08:45"), "explained": parts[:3]},
        5: {"has_suggestion": None},
        6: {"score": "3.0", "posted_at": clock(0, "16:00"), "meetings": [clock(0, "08:30")]},
    }))


def rooms():
    full = ["fruit_plate", "welcome_letter", "rooms_director_card"]

    def room():
        return {
            "as_of": clock(0, "13:00"), "arrives_at": clock(0, "14:00"), "booked_type": None, "new_type": None,
            "amenities": full, "outdoor_temperature_c": "9.5", "air_conditioning_on_at": clock(0, "12:50"),
        }

    write_csv("hotel/rooms", numbered("Z", [room() for _ in range(6)], {
        4: {"booked_type": "suite", "new_type": "standard room"},
        5: {"amenities": ["dessert", "welcome_letter"]},
        6: {"air_conditioning_on_at": None, "as_of": clock(0, "13:40")},
    }))
    # One room is not clean, one has a problem that nobody can solve in time.
    found = [(True, False), (False, False), (True, True), (True, False), (True, False), (True, False)]
    write_csv("hotel/room_inspections", numbered("Z", [
        {"hygiene_passed": hygiene, "problem_unsolvable": problem} for hygiene, problem in found
    ]))


def make():
    arrivals()
    gifts()
    reviews()
    rooms()
