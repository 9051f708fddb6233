"""The hotel's banquets: what was prepared, checked and briefed, the stations, the dishes, the drinks, the bills."""

from datetime import timedelta

from .paper import CLOSING_TIME, Dice, clock, numbered, write_csv

HALLS = ("牡丹厅", "芙蓉厅", "百合厅", "桂花厅")


MENU = [
    ("八味凉碟", "cold", "other_dish"), ("清蒸石斑", "main_hot", "other_dish"), ("老鸭汤", "main_hot", "soup"),
    ("红烧蹄髈", "other_hot", "pork_knuckle"), ("上汤时蔬", "other_hot", "vegetable"), ("羊肉锅仔", "other_hot", "small_hot_pot"),
    ("三鲜面", "staple_food", "noodle_soup_staple"),
]


def plans():
    """Banquets to be planned: a wedding, a small dinner, a lunch of unknown hall, and one without a table."""
    day = CLOSING_TIME.date()
    fruits = ["西瓜", "葡萄", "哈密瓜", "火龙果"]
    row = {"hall": HALLS[0], "date": day + timedelta(days=11), "meal": "dinner", "kind": "wedding", "confirmed_at": clock(30, "10:00"),
           "head": 1, "guest_of_honour": 1, "ordinary": 18, "seats": 10, "glass_kinds": 3, "fruits": fruits,
           "standard_stations": 0, "trolley": True}
    write_csv("banquet/plans", numbered("P", [dict(row) for _ in range(5)], {
        2: {"hall": HALLS[2], "kind": "other_banquet", "guest_of_honour": 0, "ordinary": 4, "trolley": False},
        3: {"hall": HALLS[1], "meal": "lunch", "ordinary": 9, "trolley": None},
        4: {"kind": "other_banquet", "date": day + timedelta(days=1), "confirmed_at": clock(0, "10:00"), "fruits": ["西瓜", "苹果"]},
        5: {"head": 0, "guest_of_honour": 0, "ordinary": 0},
    }))
    write_csv("banquet/menus", [
        {"case": f"P-{number:03}", "dish": dish, "course": course, "kind": kind}
        for number in range(1, 6) for dish, course, kind in MENU if number != 2 or kind != "small_hot_pot"
    ])


def preparations():
    """Calculations that have to stand three days before the meal, and bookings that came later."""
    dice = Dice("banquet preparations")
    rows = []
    for number in range(1, 11):
        ahead = dice.between(2, 9)
        meal = clock(-ahead, dice.pick("11:58", "18:08"))
        rows.append({
            "hall": dice.pick(*HALLS), "meal_start": meal, "short_notice": False, "booking_confirmed": clock(20, "10:00"),
            "calculated_at": dice.time(dice.between(0, 2)) if number % 3 else None, "prepared_at": None,
            "as_of": CLOSING_TIME,
        })
    soon = clock(-1, "18:08")
    booked = clock(0, "10:00")
    write_csv("banquet/preparations", numbered("B", rows, {
        2: {"meal_start": soon, "calculated_at": clock(1, "09:00")},
        5: {"meal_start": soon, "short_notice": True, "booking_confirmed": booked, "calculated_at": None,
            "prepared_at": booked + timedelta(minutes=25)},
        6: {"meal_start": soon, "short_notice": True, "booking_confirmed": booked, "calculated_at": None,
            "prepared_at": booked + timedelta(minutes=45)},
        8: {"short_notice": None},
        9: {"meal_start": clock(-2, "11:58"), "calculated_at": None},
    }))


def meal_checks():
    """The checks of the day's lunches and dinners; dinner is still ahead at closing time."""
    dice = Dice("banquet checks")

    def row(meal):
        lunch = meal == "lunch"
        first, last = ("09:00", "10:59") if lunch else ("15:00", "16:59")
        hall = dice.time(0, *("09:00", "10:00") if lunch else ("15:30", "16:30"))
        return {
            "hall": dice.pick(*HALLS), "meal": meal, "meal_start": clock(0, "11:58" if lunch else "18:08"),
            "wedding": dice.pick(True, True, False), "hall_checked_at": hall, "love_meal_checked_at": dice.time(0, first, last),
            "preparation_checked_at": dice.time(0, first, last), "tea_at": dice.time(0, first, last), "as_of": CLOSING_TIME,
        }

    write_csv("banquet/meal_checks", numbered("M", [row(meal) for meal in ["lunch"] * 4 + ["dinner"] * 4], {
        2: {"hall_checked_at": clock(0, "10:06")},
        3: {"wedding": True, "love_meal_checked_at": None},
        5: {"wedding": False, "love_meal_checked_at": None},
        6: {"tea_at": clock(0, "17:00")},
        7: {"wedding": None},
        8: {"preparation_checked_at": clock(0, "17:20")},
    }))


POINTS = [
    ("zone_map_on_whiteboard", None), ("auxiliary_utensils_per_dish", None), ("table_numbers_per_waiter", None),
    ("service_station_per_waiter", None), ("landing_table_per_waiter", None), ("landing_table_per_runner", None),
    ("portions_per_runner", None), ("dirty_ware_clearer", None), ("clearing_zone_per_clearer", None), ("walk_through", None),
    ("clearing_duties", "hall_supervisor"), ("turnover_duties", "hall_supervisor"), ("dish_explanation", None),
    ("menus_handed_out", None),
]


def briefings():
    rows = [{"hall": hall, "ten_tables_or_more": many} for hall, many in zip(HALLS, (True, True, False, None))]
    skipped = {"E-002": ("zone_map_on_whiteboard", "walk_through"), "E-003": ("zone_map_on_whiteboard",), "E-004": ()}
    write_csv("banquet/briefings", numbered("E", rows))
    write_csv("banquet/briefing_points", [
        {"case": case, "point": point, "by": by}
        for case in (f"E-{number:03}" for number in range(1, 5))
        for point, by in POINTS
        if point not in skipped.get(case, ())
    ])


def stations():
    """Three halls: as it should be, no trolley in the hall, and a round table with pins."""
    rows = [
        {"hall": HALLS[0], "waiters": 3, "trolley_can_enter": True, "waste_bins": 2, "adapted_because": None},
        {"hall": HALLS[1], "waiters": 2, "trolley_can_enter": False, "waste_bins": 2, "adapted_because": None},
        {"hall": HALLS[2], "waiters": 5, "trolley_can_enter": True, "waste_bins": 1, "adapted_because": None},
    ]
    landing = {"role": "landing_table", "shape": "rectangular", "against_wall": True, "fastener": "skirt_clip",
               "place": "beside_service_station", "oil_mat": True, "uses": ["dishes_arriving"]}
    service = {**landing, "role": "service_station", "place": None, "oil_mat": None, "uses": ["service_stock"]}
    stands = [
        ("H-001", landing), ("H-001", service),
        ("H-002", {**landing, "place": "near_the_door"}), ("H-002", {**service, "uses": ["service_stock", "auxiliary_utensils"]}),
        ("H-003", {**landing, "shape": "round"}), ("H-003", {**service, "fastener": "pin"}),
    ]
    write_csv("banquet/stations", numbered("H", rows))
    write_csv("banquet/stands", [{"case": case, **stand} for case, stand in stands])


def dishes():
    hot = {"base_brought_by": "hot_base_handler"}
    carved = {"asked_to_carve": False, "carved_by": "guest"}
    served = [
        {"dish": "老鸭汤", "kind": "soup", "brought": ["soup_ladle"]},
        {"dish": "炒时蔬", "kind": "vegetable", "brought": ["serving_chopsticks"]},
        {"dish": "清蒸鲈鱼", "kind": "other_dish", "brought": ["serving_spoon"]},
        {"dish": "红烧蹄髈", "kind": "pork_knuckle", "brought": ["knife_and_fork"], **carved},
        {"dish": "片皮鸭", "kind": "whole_duck", "brought": ["knife_and_fork"], "asked_to_carve": True, "carved_by": "guest"},
        {"dish": "菌菇锅仔", "kind": "small_hot_pot", "brought": ["serving_spoon", "alcohol_stove"], **hot},
        {"dish": "牛腩锅仔", "kind": "small_hot_pot", "brought": ["serving_spoon", "gas_cassette_stove"],
         "base_brought_by": "other_person"},
        {"dish": "汤面", "kind": "noodle_soup_staple", "brought": ["serving_spoon"], **hot},
        {"dish": "菌汤", "kind": "soup", "brought": ["serving_spoon"]},
        {"dish": "白切鸡", "kind": "whole_chicken", "brought": None, **carved},
    ]
    blank = dict.fromkeys(["dish", "kind", "brought", "base_brought_by", "asked_to_carve", "carved_by"])
    write_csv("banquet/dishes", numbered("D", [{**blank, **row} for row in served]))


def drinks():
    asked = [
        ("add_drinks", True, None), ("add_drinks", False, None), ("open_bottle", None, True), ("open_bottle", None, None),
        ("add_and_open_bottle", True, True), ("add_and_open_bottle", True, False),
    ]
    write_csv("banquet/drinks", numbered("W", [
        {"action": action, "host_consents": host, "guest_consents": guest} for action, host, guest in asked
    ]))
    bottles = [
        ("L-001", "红酒", "empty", 12, "designated_place", True, True, None),
        ("L-001", "白酒", "unfinished", 2, "designated_place", None, False, True),
        ("L-002", "啤酒", "empty", 30, "designated_place", False, True, None),
        ("L-003", "黄酒", "unopened", 3, "another_place", None, False, False),
    ]
    columns = ("case", "drink", "state", "bottles", "put_at", "counted", "taken_away", "caps_and_boxes_kept")
    write_csv("banquet/leftovers", numbered("L", [{"hall": hall} for hall in HALLS[:3]]))
    write_csv("banquet/leftover_bottles", [dict(zip(columns, line)) for line in bottles])


def bills():
    rows = [
        {"hall": HALLS[0], "settled_role": "fnb_manager", "settled_name": "餐饮经理"},
        {"hall": HALLS[1], "settled_role": "hall_supervisor", "settled_name": "二厅主管"},
        {"hall": HALLS[2], "settled_role": None, "settled_name": None},
        {"hall": HALLS[3], "settled_role": None, "settled_name": None},
    ]
    write_csv("banquet/bills", numbered("R", rows))
    both = [("fnb_manager", "餐饮经理"), ("hall_supervisor", "主管")]
    checks = {"R-001": both, "R-002": both, "R-003": both[1:], "R-004": both}
    write_csv("banquet/bill_checks", [
        {"case": case, "role": role, "name": name} for case, people in checks.items() for role, name in people
    ])
    charges = [("R-001", "large_screen", "billed"), ("R-001", "entry_fee", "not_used"), ("R-002", "large_screen", "billed"),
               ("R-002", "entry_fee", "billed"), ("R-003", "large_screen", "not_used"), ("R-003", "entry_fee", "billed"),
               ("R-004", "large_screen", "unbilled")]
    write_csv("banquet/bill_charges", [dict(zip(("case", "charge", "state"), charge)) for charge in charges])


def make():
    plans()
    preparations()
    meal_checks()
    briefings()
    stations()
    dishes()
    drinks()
    bills()
