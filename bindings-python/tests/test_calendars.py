"""Every schedule's calendar is read by an iCalendar library and holds what `review` answers."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import clausebook
import pytest
from clausebook import Shape, find
from clausebook import furniture_store as store
from clausebook._clausebook import rules
from conftest import BEIJING
from icalendar import Calendar, Event

START = datetime(2026, 3, 2, 10, 0, tzinfo=BEIJING)
TO_DO = ("not_yet_due", "open")
#: So many weeks of a weekly act stand in a calendar after the one under review.
WEEKS_AHEAD = 4


def schedules() -> Iterator[tuple[str, Shape]]:
    """Every schedule of every trade, with its full name."""
    for trade in clausebook.trades():
        for name in rules(trade):
            _, *shape = name.split(".")
            if len(shape) == 3 and shape[0] == "schedule" and shape[2] == "to_icalendar":
                yield name, getattr(clausebook, trade).schedule(shape[1])


def fields(rule: Any, name: str) -> list[str]:
    """The names that one of the objects of a case may have."""
    return list(json.loads(rule._schemas()[0])["properties"][name]["properties"])


def cases(schedule: Any) -> Iterator[dict[str, Any]]:
    """Nothing yet; every event now, an hour, a day and a month ago; and with every second act done since."""
    facts = dict.fromkeys(fields(schedule.review, "facts"), True)
    events, acts = fields(schedule.review, "events"), fields(schedule.review, "done")
    yield {"events": {}, "done": {}, "now": START}
    for ago in (timedelta(0), timedelta(hours=1), timedelta(days=1), timedelta(days=31)):
        happened = dict.fromkeys(events, START)
        for done in ({}, dict.fromkeys(acts[::2], START)):
            yield {"events": happened, "done": done, "facts": facts, "now": START + ago}


def every_case() -> Iterator[tuple[Any, dict[str, Any]]]:
    """Each schedule with each of its cases that can be told."""
    for _, schedule in schedules():
        for case in cases(schedule):
            try:
                schedule.review(**case)
            except clausebook.InvalidInput:
                continue
            yield schedule, case


def events_of(made: Any) -> list[Event]:
    """The events of a calendar, as the library reads them."""
    return [] if made.value is None else Calendar.from_ical(made.value.text).events


def due(act: Any) -> datetime:
    """The last whole second in which an act is in time."""
    deadline = act.deadline
    whole: datetime = deadline.due_at.replace(microsecond=0)
    in_time = whole <= deadline.due_at if deadline.inclusive else whole < deadline.due_at
    return whole if in_time else whole - timedelta(seconds=1)


def pairs(schedule: Any, case: dict[str, Any], **style: Any) -> Iterator[tuple[Any, Event]]:
    """Each act with its event; those of a weekly act's next weeks follow its first."""
    events = iter(events_of(schedule.to_icalendar(**case, **style)))
    # What is due although nothing has happened is due every week.
    weekly = {act.act for act in schedule.review(now=START).value.acts if act.deadline}
    for act in schedule.review(**case).value.acts:
        if act.deadline:
            yield act, next(events)
            for _ in range(WEEKS_AHEAD if act.act in weekly and act.state != "not_needed" else 0):
                assert next(events).alarms.times
    assert not list(events)


def test_every_act_with_a_due_time_is_an_event_at_that_time() -> None:
    told = 0
    for schedule, case in every_case():
        made, review = schedule.to_icalendar(**case), schedule.review(**case)
        assert made.findings == review.findings and made.verdict == review.verdict
        for act, event in pairs(schedule, case):
            assert event.start == due(act) and event.start.utcoffset() == timedelta(0)
            assert event.stamp == case["now"]
            assert str(event["TRANSP"]) == "TRANSPARENT"
            assert (str(event["STATUS"]) == "CANCELLED") == (act.state == "not_needed")
            told += 1
        events = events_of(made)
        assert len({event["UID"] for event in events}) == len(events)
    assert told > 100


def test_the_alarm_is_before_it_is_too_late_and_only_while_something_is_to_be_done() -> None:
    alarms = 0
    for schedule, case in every_case():
        for minutes in (0, 90):
            for act, event in pairs(schedule, case, alarm_minutes=minutes):
                triggers = event.alarms.times
                ahead = event.start >= case["now"]
                if triggers:
                    alarms += 1
                    assert act.state in TO_DO and ahead
                    wanted = max(event.start - timedelta(minutes=minutes), case["now"])
                    assert [one.trigger for one in triggers] == [wanted.astimezone(UTC)]
                else:
                    assert act.state not in TO_DO or not ahead or is_forecast(event)
    assert alarms > 20


def is_forecast(event: Event) -> bool:
    """Whether every clause of an event is told and never breached, so that there is nothing to do."""
    ids = [line.split(":")[0] for line in str(event["DESCRIPTION"]).splitlines() if "." in line.split(":")[0]]
    return all(clausebook.clause(one).forecast for one in ids)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_titles_and_texts_are_in_the_language_asked_for(language: str) -> None:
    reference = 'A-17; 2, "x" \\n: 张女士😀'
    case = {"events": {"complaint_received": START}, "done": {"respond": START}, "now": START + timedelta(minutes=5)}
    made = store.schedule("soft_complaint").to_icalendar(**case, language=language, reference=reference)
    assert made.value is not None
    calendar = Calendar.from_ical(made.value.text)
    done, verify, *_ = calendar.events
    name = store.book.name("verify_facts", language)
    assert str(verify["SUMMARY"]).startswith(name) and reference in str(verify["SUMMARY"])
    assert "(A-17" in str(calendar["X-WR-CALNAME"])
    clause = clausebook.clause("furniture_store.complaint.soft_verification")
    assert clause.id in str(verify["DESCRIPTION"]) and clause.text(language) in str(verify["DESCRIPTION"])
    assert str(done["SUMMARY"]).startswith({"en": "Done: ", "zh": "已完成"}[language])
    assert not done.alarms.times and verify.alarms.times


def test_the_same_case_stays_the_same_events() -> None:
    schedule = store.schedule("soft_complaint")
    case: dict[str, Any] = {"events": {"complaint_received": START}, "now": START}
    later = {**case, "now": START + timedelta(hours=1), "done": {"respond": START + timedelta(minutes=1)}}

    def uids(**case: Any) -> list[str]:
        return [str(event["UID"]) for event in events_of(schedule.to_icalendar(**case))]

    assert uids(**case) == uids(**later, language="zh") != uids(**case, reference="A-1")
    assert uids(**case, reference="A-1") == uids(**later, reference="A-1") != uids(**case, reference="A-2")


def test_a_drawing_is_the_core_s_text() -> None:
    drawn = store.procedure("repair").to_mermaid(done=[{"step": "fill_repair_notice"}], language="zh")
    assert drawn.value is not None
    assert "\nflowchart TD\n" in drawn.value.text
    states = {one.step: one.state for one in drawn.value.steps}
    assert states["fill_repair_notice"] == "done" and states["send_notice_to_service_centre"] == "next"
    assert find("furniture_store.procedure.repair.to_mermaid")().value == store.procedure("repair").to_mermaid().value
