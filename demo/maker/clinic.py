"""The skin clinic's courses, sessions, materials and follow-up."""

from decimal import Decimal

from .paper import CLOSING_TIME, Dice, clock, numbered, write_csv, write_jsonl

TODAY = CLOSING_TIME.date()
TYPES = (["papule"], ["whitehead"], ["blackhead"], ["blackhead", "whitehead"], ["pustule"], ["papule", "pustule"], ["cyst"])


def client(dice):
    return f"client {dice.between(1, 40):03}"


def courses():
    dice = Dice("courses")

    def course():
        done = dice.between(1, 9)
        return {
            "client": client(dice), "sessions_done": done, "first_course": True, "severe": False, "acne_gone": False,
            "previous_treatment": dice.time(dice.between(3, 6)), "planned_on": TODAY, "decided_by": "skin_health_manager",
            "manager_consents": None,
        }

    severe = {"severe": True, "sessions_done": 2, "previous_treatment": clock(2, "10:00")}
    write_csv("skin_clinic/courses", numbered("N", [course() for _ in range(16)], {
        2: {"previous_treatment": clock(2, "16:00")},
        4: severe,
        5: {**severe, "previous_treatment": clock(1, "18:00")},
        7: {"previous_treatment": clock(9, "11:00")},
        9: {"decided_by": "skin_health_consultant"},
        10: {"decided_by": "other"},
        12: {"severe": None},
        14: {"acne_gone": True, "planned_on": None, "decided_by": None},
        15: {**severe, "sessions_done": 5, "previous_treatment": clock(3, "10:00")},
        # The previous treatment was not entered.
        16: {"previous_treatment": None},
    }))


SITES = [("jaw", "first"), ("cheek", "first"), ("nasolabial_fold", "first"), ("forehead", None), ("jaw", "second"),
         ("cheek", "second"), ("nasolabial_fold", "second"), ("nose", None), ("lower_eyelid", None)]


def spot(site, half, lesion="other", pressure="0.5", distance="3", angle="45"):
    if site == "lower_eyelid":
        pressure, distance, angle = "0.4", "4", None
    fields = {"site": site, "half": half, "lesion": lesion, "sagging": False if site == "jaw" else None,
              "pressure_mpa": Decimal(pressure), "distance_cm": Decimal(distance), "angle_deg": angle and Decimal(angle)}
    return {name: value for name, value in fields.items() if value is not None}


def sessions():
    dice = Dice("sessions")

    def session():
        return {
            "client": client(dice),
            "course": {"sessions_done": dice.between(1, 8), "previous_treatment": dice.time(dice.between(3, 6)),
                       "first_course": True, "severe": False, "acne_gone": False, "planned_on": TODAY,
                       "decided_by": "skin_health_manager"},
            "serum": {"acne_types": dice.pick(*TYPES), "large_area_clearing": False, "histories_recorded": True,
                      "site_inspected": True, "leaflet_ratio": 10},
            "gas": "oxygen",
            "duration_min": dice.between(45, 90),
            "skin_sensitive": False,
            "operator_changed": False,
            "spots": [spot(*place) for place in SITES],
        }

    rows = numbered("S", [session() for _ in range(16)])
    at = {place: number for number, place in enumerate(SITES)}
    rows[1]["spots"][at["nose", None]]["pressure_mpa"] = Decimal("0.65")
    rows[3]["spots"][at["cheek", "first"]] |= {"lesion": "blackhead", "angle_deg": Decimal("60")}
    rows[4]["duration_min"] = 100
    rows[5]["serum"]["histories_recorded"] = False
    rows[6]["spots"][at["lower_eyelid", None]]["distance_cm"] = Decimal("2")
    rows[7]["gas"] = "self_made_gas"
    rows[8]["skin_sensitive"] = True
    rows[9]["spots"].insert(0, rows[9]["spots"].pop(at["nose", None]))
    rows[10]["course"]["previous_treatment"] = clock(2, "15:00")
    write_jsonl("skin_clinic/sessions", rows)


def readings():
    dice = Dice("readings")

    def reading():
        return {"client": client(dice), "site": dice.pick("jaw", "cheek", "forehead", "nose"), "lesion": "other",
                "pressure_mpa": Decimal(dice.between(6, 11) * 5) / 100, "lowest_clearing_mpa": None, "skin_sensitive": False}

    write_csv("skin_clinic/readings", numbered("G", [reading() for _ in range(12)], {
        2: {"site": "nose", "pressure_mpa": Decimal("0.62")},
        # The end of the range itself.
        4: {"pressure_mpa": Decimal("0.6")},
        5: {"pressure_mpa": Decimal("0.25")},
        7: {"site": "eye_corner", "pressure_mpa": Decimal("0.5"), "lowest_clearing_mpa": Decimal("0.45")},
        8: {"site": "eye_corner", "pressure_mpa": Decimal("0.35"), "lowest_clearing_mpa": Decimal("0.45")},
        10: {"skin_sensitive": True, "pressure_mpa": Decimal("0.5")},
        11: {"skin_sensitive": None},
        # A minus sign slipped in.
        12: {"pressure_mpa": Decimal("-0.5")},
    }))


def gases():
    rows = [{"indication": "acne", "gas": "oxygen", "source_valve": "out", "oxygen_gauge_mpa": Decimal("0.8")}] * 7
    write_csv("skin_clinic/gases", numbered("GA", rows, {
        2: {"gas": "self_made_gas", "source_valve": "in", "oxygen_gauge_mpa": None},
        4: {"indication": "other", "gas": "self_made_gas", "source_valve": "in", "oxygen_gauge_mpa": None},
        5: {"oxygen_gauge_mpa": Decimal("0")},
        6: {"source_valve": None, "oxygen_gauge_mpa": None},
        7: {"source_valve": "in"},
    }))


def serums():
    dice = Dice("serums")
    rows = [{"client": client(dice), "acne_types": dice.pick(*TYPES), "large_area_clearing": dice.random() < 0.3,
             "histories_recorded": True, "site_inspected": True, "leaflet_ratio": 10} for _ in range(10)]
    write_csv("skin_clinic/serums", numbered("M", rows, {
        3: {"site_inspected": False},
        5: {"acne_types": ["other"]},
        8: {"leaflet_ratio": None},
        9: {"histories_recorded": None},
    }))


def lesions():
    dice = Dice("lesions")
    rows = [{"client": client(dice), "lesion": dice.pick("blackhead", "whitehead", "inflamed"), "fresh_blood": False,
             "epidermis_injured": False, "heads_left": False, "forced": False} for _ in range(9)]
    write_csv("skin_clinic/lesions", numbered("L", rows, {
        2: {"lesion": "suppurating", "fresh_blood": True},
        4: {"lesion": "inflamed", "epidermis_injured": True},
        6: {"lesion": "blackhead", "heads_left": True},
        7: {"lesion": "blackhead", "heads_left": True, "forced": True},
        9: {"lesion": "suppurating", "fresh_blood": None},
    }))


def aftercare():
    dice = Dice("aftercare")
    rows = [{"client": client(dice), "treated_at": dice.time(0), "light": dice.pick("e_light", "rf"),
             "red_light": dice.random() < 0.5, "mask": dice.pick("anti_inflammatory", "hydrating", "both"),
             "home_product": dice.random() < 0.5, "allergic": False, "wellness_items": [], "adult_woman": None}
            for _ in range(10)]
    write_csv("skin_clinic/aftercare", numbered("A", rows, {
        2: {"light": None},
        4: {"home_product": True, "allergic": True},
        6: {"wellness_items": ["yao_bath", "ovarian_care"], "adult_woman": True},
        7: {"wellness_items": ["yao_bath"]},
        9: {"home_product": True, "allergic": None},
    }))


def follow_ups():
    dice = Dice("follow-ups")

    def follow_up(days_ago):
        began = dice.time(days_ago)
        return {
            "client": client(dice), "as_of": CLOSING_TIME, "treated_at": began,
            "called_at": dice.time(days_ago - 1) if days_ago > 0 else None,
            "reviewed_at": dice.time(days_ago - 3) if days_ago > 2 else None,
        }

    rows = [follow_up(dice.pick(5, 4, 3, 4, 1, 0)) for _ in range(14)]
    write_csv("skin_clinic/follow_ups", numbered("FU", rows, {
        3: {"treated_at": clock(4, "11:00"), "called_at": clock(2, "09:30"), "reviewed_at": clock(1, "10:00")},
        6: {"treated_at": clock(2, "15:00"), "called_at": None, "reviewed_at": None},
        8: {"treated_at": clock(4, "10:00"), "called_at": clock(3, "10:00"), "reviewed_at": None},
        11: {"treated_at": clock(3, "10:00"), "called_at": clock(2, "16:00"), "reviewed_at": None},
        13: {"treated_at": clock(4, "10:00"), "called_at": clock(3, "10:00"), "reviewed_at": clock(2, "09:00")},
    }))


def forecasts():
    dice = Dice("forecasts")
    rows = [{"client": client(dice), "acne_types": dice.pick(*TYPES), "treated_at": dice.time(0),
             "nose_treated": dice.random() < 0.5} for _ in range(6)]
    write_csv("skin_clinic/forecasts", numbered("E", rows, {
        2: {"acne_types": ["cyst"]},
        3: {"acne_types": ["blackhead", "whitehead"], "nose_treated": True},
        5: {"acne_types": ["inflamed"]},
    }))


def words():
    asked = [("principle", True), ("side_benefits", False), ("cure_promise", False), ("principle", True)]
    write_csv("skin_clinic/words", numbered("P", [
        {"phrase": phrase, "language": "zh", "customer_name": "顾客" if names else None,
         "consultant_name": "皮肤健康管理" if names else None}
        for phrase, names in asked
    ]))


def make():
    courses()
    sessions()
    readings()
    gases()
    serums()
    lesions()
    aftercare()
    follow_ups()
    forecasts()
    words()
