"""What is written down around the clinic's device: preparation, start-up, telemetry, shut-down."""

from datetime import timedelta
from decimal import Decimal

from .clinic import client
from .paper import Dice, clock, log, numbered, write_csv, write_jsonl

MANAGER, CONSULTANT = "skin_health_manager", "skin_health_consultant"
PREPARATION = [
    ("customer_file_opened", CONSULTANT), ("histories_recorded", CONSULTANT), ("consultant_notice", CONSULTANT),
    ("prepare_materials", MANAGER), ("explain_principle", MANAGER), ("wrap_head", MANAGER), ("wash_face", MANAGER),
    ("explain_sensation_and_cooperation", MANAGER), ("eye_mask_and_ear_plugs_on_patient", MANAGER),
    ("operator_gloves_on", MANAGER), ("disinfect", MANAGER), ("jet_start", MANAGER),
]
START_UP = [
    "plug_in", "rocker_switch_on", "observe_pressure_gauge", "customer_in_room", "inspect_treatment_site",
    "mix_nutrition_liquid", "water_system_installed", "oxygen_cylinder_open", "source_valve_out",
    "oxygen_gauge_above_zero", "set_output_pressure", "acne_type_sensitivity_and_pressure_recorded", "safety_cap_off",
    "outlet_blocked_by_hand", "foot_switch_down_to_charge", "bubbles_visible", "bottle_pressurised", "trial_spray",
    "water_mist_output", "handpiece_near_site", "foot_switch_down_to_treat", "mist_out",
]
SHUT_DOWN = [
    "foot_switch_up", "handpiece_withdrawn", "oxygen_cylinder_closed", "vent_residual_gas", "rocker_switch_off",
    "regulator_pressed_in", "power_plug_out", "foot_switch_removed", "blue_ring_pushed_in", "hose_pulled", "store_hoses",
    "clean_handpiece", "cap_on", "put_back_device_and_items",
]


def moved(steps, step, before):
    """The steps with one of them done too early."""
    others = [other for other in steps if other != step]
    place = others.index(before)
    return others[:place] + [step] + others[place:]


def without(steps, *left_out):
    return [step for step in steps if step not in left_out]


def courses(name, prefix, facts, courses):
    """The main file and the log of a kind of procedure."""
    dice = Dice(name)
    rows = numbered(prefix, [{"device": f"device {dice.between(1, 3)}", **facts} for _ in courses])
    write_csv(f"skin_clinic/{name}s", rows)
    write_csv(f"skin_clinic/{name}_steps", [
        line for row, course in zip(rows, courses)
        for line in log(row["case"], dice.time(0), [step if isinstance(step, tuple) else (step, MANAGER) for step in course], 2)
    ])


def procedures():
    no_history = without(PREPARATION, ("histories_recorded", CONSULTANT))
    courses("preparation", "PR", {"acne_gone": False}, [
        PREPARATION, PREPARATION, no_history, PREPARATION,
        moved(PREPARATION, ("jet_start", MANAGER), ("operator_gloves_on", MANAGER)), PREPARATION[:8],
    ])
    courses("start_up", "SU", {"aimed_at_person": False, "allergies_unanswered": False}, [
        START_UP, START_UP, moved(START_UP, "oxygen_cylinder_open", "water_system_installed"), START_UP,
        without(START_UP, "safety_cap_off"), START_UP[:12],
    ])
    courses("shut_down", "SD", {"cap_still_on": False, "aimed_at_person": False}, [
        SHUT_DOWN, moved(SHUT_DOWN, "rocker_switch_off", "vent_residual_gas"), SHUT_DOWN, SHUT_DOWN[:9], SHUT_DOWN,
    ])


def protection():
    dice = Dice("protection")
    seen = {"sensation_explained": True, "cooperation_explained": True, "eye_mask_worn": True, "eye_mask_taken_off": None,
            "ear_plugs_worn": True, "gloves_worn": True, "hands_and_site_disinfected": True, "eyes_protected": True,
            "eyes_closed": None, "jet_kept_off_eyeball": True}
    eyes = {"eye_site": True, "eye_mask_worn": None, "eye_mask_taken_off": True, "eyes_closed": True}
    rows = [{"client": client(dice), "eye_site": False, **seen} for _ in range(8)]
    write_csv("skin_clinic/protection", numbered("PT", rows, {
        2: {"gloves_worn": False}, 3: eyes, 5: {"ear_plugs_worn": None}, 6: {**eyes, "eyes_closed": False},
    }))


FILE = ["customer_treatment_file", "current_skin_state", "skin_problems", "problem_sites", "treatment_history",
        "allergy_history"]


def customer_files():
    dice = Dice("files")
    blank = {3: ["allergy_history"], 6: ["treatment_history", "problem_sites"]}
    rows = numbered("CF", [{"client": client(dice)} for _ in range(7)])
    write_csv("skin_clinic/customer_files", rows)
    write_csv("skin_clinic/customer_file_fields", [
        {"case": row["case"], "field": field}
        for number, row in enumerate(rows, 1) for field in FILE if field not in blank.get(number, [])
    ])


# Site, lesion and pass of each stretch, with pressure, distance and angle as the hand should hold them.
STRETCHES = [
    ("cheek", "blackhead", "clearing", "0.55", "3", "45"),
    ("nose", "other", "clearing", "0.5", "3", "45"),
    ("lower_eyelid", "other", "clearing", "0.4", "4", "30"),
]
SECONDS = timedelta(seconds=1)
SAMPLES = 6


def telemetry():
    dice = Dice("telemetry")

    def wrong(column, value, stretch, samples):
        """The samples of a stretch at which a value goes wrong."""
        return {(stretch, sample): {column: value} for sample in samples}

    mistakes = {
        2: wrong("pressure_mpa", "0.66", 1, [2, 3, 4]),
        4: wrong("angle_deg", "58", 0, [1, 2]),
        5: wrong("contact", True, 0, [3]),
        7: wrong("distance_cm", "1.5", 2, [0, 1, 2, 3]),
        8: wrong("pressure_mpa", None, 0, [5]),
    }
    recordings = []
    for number in range(1, 10):
        case = f"T-{number:03}"
        start = dice.time(0)
        stretches, samples = [], []
        for place, (site, lesion, which, pressure, distance, angle) in enumerate(STRETCHES):
            begins = start + place * 10 * SAMPLES * SECONDS
            until = begins + 5 * (SAMPLES - 1) * SECONDS
            stretches.append({"from": begins, "until": until, "site": site, "lesion": lesion, "pass": which})
            for sample in range(SAMPLES):
                samples.append({
                    "at": begins + 5 * sample * SECONDS,
                    "pressure_mpa": Decimal(pressure) + Decimal(dice.between(-2, 2)) / 100,
                    "distance_cm": Decimal(distance) + Decimal(dice.between(-3, 3)) / 10,
                    "angle_deg": Decimal(angle) + dice.between(-3, 3),
                    "contact": False, "pedal": True,
                    **mistakes.get(number, {}).get((place, sample), {}),
                })
            samples.append({**samples[-1], "at": until + 10 * SECONDS, "contact": False,
                            "pedal": number == 6 and place == 0})
        recordings.append({"case": case, "client": client(dice), "skin_sensitive": False, "stretches": stretches})
        write_csv(f"skin_clinic/telemetry/{case}", samples)
    write_jsonl("skin_clinic/recordings", recordings)


def make():
    procedures()
    protection()
    customer_files()
    telemetry()
