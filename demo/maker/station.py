"""The station's day: who gets which service, who changes trains how, and one train that is late."""

from .paper import Dice, clock, numbered, write_csv


def passengers():
    dice = Dice("passengers")

    def passenger():
        return {
            "direction": dice.pick("inbound", "inbound", "outbound", "transfer"), "status": [], "conditions": [],
            "age_years": None, "travels_as_team": False, "head_count": None, "accepts_self_service": True,
            "mobility": None, "grave_case": None, "changes_to_other_transport": False, "other_need": False,
        }

    write_csv("rail_station/passengers", numbered("P", [passenger() for _ in range(14)], {
        1: {"direction": "inbound"},
        2: {"direction": "inbound", "accepts_self_service": None},
        3: {"direction": "inbound", "status": ["government_vip"], "conditions": ["elderly"]},
        4: {"direction": "inbound", "status": ["commercial_cip"]},
        5: {"direction": "inbound", "age_years": 60},
        6: {"direction": "inbound", "age_years": 59},
        7: {"direction": "outbound", "changes_to_other_transport": True},
        8: {"direction": "inbound", "conditions": ["disabled"], "mobility": "sits", "grave_case": False},
        9: {"direction": "transfer", "conditions": ["seriously_ill"], "mobility": "lies", "grave_case": True},
        10: {"direction": "inbound", "conditions": ["disabled"]},
        # As many as make a group, and one fewer.
        11: {"direction": "inbound", "travels_as_team": True, "head_count": 20},
        12: {"direction": "inbound", "travels_as_team": True, "head_count": 19},
        13: {"direction": "inbound", "travels_as_team": True, "head_count": None},
        # Several, and no team ticked.
        14: {"direction": "inbound", "head_count": 4},
    }))


def transfers():
    dice = Dice("transfers")

    def transfer():
        arrived = dice.time(0, "09:00", "16:00")
        return {"now": arrived, "departs_at": clock(0, "17:30"), "holds_onward_ticket": True, "left_secure_area": False}

    write_csv("rail_station/transfers", numbered("T", [transfer() for _ in range(8)], {
        # Exactly at the threshold, and a minute more.
        1: {"now": clock(0, "10:00"), "departs_at": clock(0, "10:20")},
        2: {"now": clock(0, "10:00"), "departs_at": clock(0, "10:21")},
        3: {"now": clock(0, "11:00"), "departs_at": clock(0, "11:10"), "holds_onward_ticket": False},
        4: {"now": clock(0, "11:00"), "departs_at": clock(0, "11:10"), "holds_onward_ticket": None},
        5: {"left_secure_area": True},
        6: {"left_secure_area": None},
        # The train is gone.
        7: {"now": clock(0, "12:00"), "departs_at": clock(0, "11:58")},
    }))


# The late train as it was looked at through the day: each look knows the news up to then.
NEWS = [("10:45", "11:40"), ("11:20", "12:09"), ("11:50", "12:30")]
LOOKS = {
    "V-001": {"as_of": clock(0, "10:50")},
    "V-002": {"as_of": clock(0, "11:25")},
    "V-003": {"as_of": clock(0, "11:55"), "dispatcher_order": None},
    "V-004": {"as_of": clock(0, "12:10"), "dispatcher_order": True},
    "V-005": {"as_of": clock(0, "12:28"), "dispatcher_order": True, "drinks_delivered_at": clock(0, "12:20")},
    "V-006": {"as_of": clock(0, "12:45"), "departed_at": clock(0, "12:31"), "dispatcher_order": True,
              "drinks_delivered_at": clock(0, "12:20")},
}
# Who waited, how many of them, when CIPs were told, and the meals that were served by then.
WAITING = [
    ("inbound", "", "", 180, [], {"V-004": 60, "V-005": 180, "V-006": 180}),
    ("inbound", "commercial_cip", "", 2, ["10:46", "11:22", "11:58"], {"V-004": 2, "V-005": 2, "V-006": 2}),
    ("transfer", "", "elderly", 12, [], {"V-005": 12, "V-006": 11}),
]


def late_train():
    looks, news, waiting = [], [], []
    for case, look in LOOKS.items():
        looks.append({
            "case": case, "train": "G107", "train_type": "emu", "scheduled_at": clock(0, "11:10"), "departed_at": None,
            "dispatcher_order": None, "drinks_delivered_at": None, **look,
        })
        for known, departs in NEWS:
            if clock(0, known) <= look["as_of"]:
                news.append({"case": case, "known_at": clock(0, known), "departs_at": clock(0, departs), "cancelled": False})
        for direction, status, condition, persons, told, served in WAITING:
            waiting.append({
                "case": case, "direction": direction, "status": status, "conditions": condition, "persons": persons,
                "waiting": True, "informed_at": [at for at in map(lambda time: clock(0, time), told) if at <= look["as_of"]],
                "meals_served": served.get(case, 0),
            })
    # Another day's train that was cancelled, and what replaced it.
    looks.append({
        "case": "V-007", "train": "D312", "train_type": "emu", "scheduled_at": clock(0, "16:00"), "departed_at": None,
        "dispatcher_order": False, "drinks_delivered_at": None, "as_of": clock(0, "16:10"),
    })
    news.append({"case": "V-007", "known_at": clock(0, "15:30"), "departs_at": clock(0, "17:40"), "cancelled": True})
    waiting.append({"case": "V-007", "direction": "inbound", "status": "", "conditions": "", "persons": 90, "waiting": True,
                    "informed_at": [], "meals_served": 0})
    write_csv("rail_station/late_trains", looks)
    write_csv("rail_station/late_train_news", news)
    write_csv("rail_station/late_train_passengers", waiting)


def make():
    passengers()
    transfers()
    late_train()
