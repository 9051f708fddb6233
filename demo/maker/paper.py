"""The working day, the dice, and the files that the records go into."""

import csv
import json
import random
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

RECORDS = Path(__file__).resolve().parent.parent / "records"
SHOP_TIME = timezone(timedelta(hours=8))
# A Tuesday, so that Monday's weekly report is behind it.
CLOSING_TIME = datetime(2026, 3, 10, 18, 0, tzinfo=SHOP_TIME)


def clock(days_ago, time):
    """The instant at which the shop's clock showed `time` so many days before the working day."""
    hour, minute = map(int, time.split(":"))
    return CLOSING_TIME.replace(hour=hour, minute=minute) - timedelta(days=days_ago)


def minutes(count):
    return timedelta(minutes=count)


class Dice:
    """Chance that falls the same way on every machine: only `random()` is the same in every Python."""

    def __init__(self, topic):
        self.random = random.Random(f"clausebook {topic}").random

    def between(self, low, high):
        return low + int(self.random() * (high - low + 1))

    def pick(self, *choices):
        return choices[self.between(0, len(choices) - 1)]

    def time(self, days_ago, first="09:00", last="17:30"):
        start, end = clock(days_ago, first), clock(days_ago, last)
        return start + minutes(self.between(0, int((end - start).total_seconds()) // 60))


def numbered(prefix, rows, mistakes=None):
    """Gives each row its case number; `mistakes` says what goes wrong in which row."""
    numbered_rows = []
    for number, row in enumerate(rows, 1):
        row = {"case": f"{prefix}-{number:03}", **row}
        wrong = (mistakes or {}).get(number, {})
        unknown = wrong.keys() - row.keys()
        if unknown:
            raise KeyError(f"{row['case']} has no column {unknown}")
        numbered_rows.append({**row, **wrong})
    return numbered_rows


def log(case, start, steps, apart=10):
    """The lines of a log: `steps` are (step, by) in the order in which they were done."""
    return [
        {"case": case, "at": start + minutes(apart * place), "step": step, "by": by}
        for place, (step, by) in enumerate(steps)
    ]


def cell(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, list):
        return "; ".join(map(cell, value))
    return str(value)


def write_csv(name, rows):
    path = RECORDS / f"{name}.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(rows[0])
        writer.writerows([cell(value) for value in row.values()] for row in rows)


def write_jsonl(name, rows):
    def plain(value):
        if isinstance(value, Decimal):
            return int(value) if value == int(value) else float(value)
        return value.isoformat()

    path = RECORDS / f"{name}.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, default=plain, ensure_ascii=False) + "\n")
