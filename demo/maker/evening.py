"""The internet café's evening: questions, visits at the counter, sales, guests who leave."""

from decimal import Decimal

from .paper import Dice, clock, numbered, write_csv, write_jsonl

PRICES = [
    {"zone": "休闲区", "temporary_rate": "5.00", "member_rate": "4.00"},
    {"zone": "苹果区", "temporary_rate": "8.00", "member_rate": "6.50"},
    {"zone": "竞技区", "temporary_rate": "10.00", "member_rate": "8.00"},
]
NOTES = (5, 10, 20, 50, 100)


def cash(dice, due):
    """What a guest puts on the counter: a note that is enough."""
    return Decimal(dice.pick(*[note for note in NOTES if note >= due] or [100]))


def enquiries():
    blank = dict.fromkeys(["place", "machine", "direction", "front_desk_can_settle", "shift_leader_in", "manager_in",
                           "contact"])
    asked = [
        {"question": "hourly_price"},
        {"question": "zones"},
        {"question": "way", "place": "machine", "machine": "36", "direction": "upstairs_and_in"},
        {"question": "manager", "manager_in": True},
        {"question": "manager", "manager_in": False},
        {"question": "manager", "manager_in": False, "contact": "left"},
        {"question": "other", "front_desk_can_settle": False, "shift_leader_in": False, "manager_in": True},
        {"question": "other", "front_desk_can_settle": False},
        {"question": "way"},
    ]
    dice = Dice("enquiries")
    write_csv("net_cafe/enquiries", numbered("Q", [
        {"language": "zh", "honorific": dice.pick("sir", "madam", "student"), "question": None, **blank, **row} for row in asked
    ]))


def visits():
    dice = Dice("visits")
    own = {"identity_shown": True, "own_card": True, "swiped": True, "wants_card_without_identity": False}

    def visit():
        member = dice.pick(True, True, False)
        joins = None if member else dice.pick(True, False)
        add = Decimal(dice.pick(20, 30, 50) if member or joins else dice.pick(5, 10, 20))
        return {
            "language": "zh", "honorific": dice.pick("sir", "madam", "student"), "entered_at": dice.time(0, "17:00", "17:59"), **own,
            "member": member, "balance": Decimal(dice.between(0, 3000)) / 100 if member else None,
            "wants_membership": joins, "add": add, "received": cash(dice, add),
        }

    short = {"member": True, "balance": Decimal("3.50"), "wants_membership": None, "add": Decimal(20)}
    guest = {"member": False, "balance": None, "wants_membership": True}
    write_csv("net_cafe/visits", numbered("V", [visit() for _ in range(18)], {
        3: {"identity_shown": False, "own_card": None, "swiped": None},
        5: {**short, "received": Decimal("19.50")},
        8: {**guest, "add": Decimal(10), "received": Decimal(10)},
        10: {**guest, "wants_membership": None},
        12: {"identity_shown": False, "own_card": None, "swiped": None, "wants_card_without_identity": True},
        14: {"swiped": False},
        16: {"entered_at": clock(0, "12:00"), "member": True, "balance": Decimal(30), "wants_membership": None,
             "add": Decimal(0), "received": None},
        17: {"own_card": False},
    }))


def sales():
    dice = Dice("sales")
    goods = {"snack": [("可乐", "3.50"), ("薯片", "6.00"), ("方便面", "5.50")],
             "drink": [("拿铁", "18.00"), ("奶茶", "12.00")], "card_code": [("星海30元卡", "30.00")]}
    rows, items = [], []
    for number in range(1, 13):
        kind = dice.pick("snack", "snack", "drink", "card_code")
        bought = [(dice.pick(*goods[kind]), dice.between(1, 2)) for _ in range(dice.between(1, 2))]
        total = sum(Decimal(price) * count for (_, price), count in bought)
        rows.append({"language": "zh", "kind": kind, "received": cash(dice, total) if total <= 100 else total})
        items += [{"case": f"K-{number:03}", "name": name, "price": price, "quantity": count}
                  for (name, price), count in bought]
    write_csv("net_cafe/sales", numbered("K", rows, {4: {"received": Decimal(1)}, 9: {"received": None}}))
    write_csv("net_cafe/sale_items", items)


def leavings():
    dice = Dice("leavings")

    def leaving(number):
        card, zone = dice.pick("temporary", "temporary", "member"), dice.pick(*PRICES)["zone"]
        return {"case": f"L-{number:03}", "language": "zh", "honorific": "sir", "card": card, "zone": zone, "minutes": dice.pick(60, 95, 120, 150, 181, 240),
                "prepaid": dice.pick("10.00", "20.00", "50.00"), "charged": dice.pick("0.00", "0.00", "12.00"),
                "price_list": PRICES}

    rows = [leaving(number) for number in range(1, 11)]
    rows[6]["price_list"] = [{**PRICES[0], "temporary_rate": "4.50"}, *PRICES[1:]]
    rows[8]["zone"] = "包厢"
    write_jsonl("net_cafe/leavings", rows)


def make():
    for kind in (enquiries, visits, sales, leavings):
        kind()
