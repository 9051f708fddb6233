"""The community office's day: social organisations, volunteers, petitions, legal help."""

from datetime import date, timedelta
from decimal import Decimal

from .paper import CLOSING_TIME, Dice, clock, log, minutes, numbered, write_csv

TODAY = CLOSING_TIME.date()
FOUNDING_PAPERS = (
    "preparation_application", "founding_registration_application", "supervising_unit_approval",
    "capital_verification_report", "premises_use_right_proof", "draft_charter",
)
PERSONAL_PAPERS = ("founders_and_intended_officers_particulars", "founders_and_intended_officers_identity_proof")
CHECK_PAPERS = {
    "last_year_work_summary": TODAY.year - 1, "this_year_work_plan": TODAY.year,
    "last_year_final_accounts": TODAY.year - 1, "last_year_audit_report": TODAY.year - 1,
    "self_inspection_report": None, "inspection_report_form": None,
}
OPINION = "supervising_unit_review_opinion"
FOUNDING_STEPS = (
    ("founders_apply", "founders"), ("acceptance", None), ("examination", None), ("decision", None),
    ("issue_certificate", None), ("public_notice", None),
)
CHECK_STEPS = (
    ("civil_affairs_notice", "civil_affairs_department"), ("supervising_unit_review", "supervising_unit"),
    ("civil_affairs_check", "civil_affairs_department"), ("annual_check_conclusion", None),
)
VOLUNTEER_STEPS = (
    ("fill_in_form", "applicant"), ("preliminary_review", "submitting_unit"),
    ("qualification_review_and_registration", "youth_league_district_committee"), ("pre_service_training", None),
    ("issue_service_certificate", None),
)
WITHIN_POWERS = ("register", "accept", "investigate", "form_opinion", "tell_petitioner", "file")
OUTSIDE_POWERS = ("register", "tell_competent_department", "file")
REPORTED = (
    "register", "tell_competent_department", "report_upward", "tell_petitioner_of_report", "superior_reply",
    "tell_petitioner_reply", "file",
)
FEE = Decimal("5.00")
A_DAY = 24 * 60


def paper(case, name, of=None, year=None):
    return {"case": case, "paper": name, "of": of, "year": year}


def foundings():
    """Founding registrations, each with its papers, its steps and what else was asked for."""
    dice = Dice("foundings")
    rows, papers, others, steps = [], [], [], []
    # How many steps are done, which papers are missing, what was paid, whether the decision was a refusal.
    course = [
        (0, FOUNDING_PAPERS, None, None), (1, (), Decimal("0.00"), None), (1, ("draft_charter",), None, None),
        (2, (), FEE, None), (2, (), Decimal("0.00"), None), (2, (), None, None), (3, (), FEE, None),
        (4, (), FEE, None), (4, (), FEE, True), (4, (), FEE, False), (6, (), FEE, False),
        (6, ("capital_verification_report",), FEE, False), (3, (), FEE, None), (1, (), None, None),
    ]
    for number, (done, missing, paid, refused) in enumerate(course, 1):
        case = f"FR-{number:03}"
        persons = [f"founder {letter}" for letter in "ABC"[:dice.between(1, 3)]]
        rows.append({"case": case, "service": "founding_registration", "persons": persons, "paid": paid,
                     "refused": refused, "checked_on": None})
        papers += [paper(case, name) for name in FOUNDING_PAPERS if name not in missing]
        # The last founder of the third society has yet to bring the identity paper.
        personal = [(name, person) for person in persons for name in PERSONAL_PAPERS]
        papers += [paper(case, name, person) for name, person in (personal[:-1] if number == 3 else personal)]
        began = clock(20, "09:30") + minutes(dice.between(0, 300))
        steps += log(case, began, FOUNDING_STEPS[:done], 3 * A_DAY)
    others += [
        {"case": "FR-004", "name": "fire safety report", "handed_in": True},
        {"case": "FR-014", "name": "list of first members", "handed_in": False},
    ]
    # Decided before it was examined.
    steps = [step for step in steps if (step["case"], step["step"]) != ("FR-013", "examination")]
    steps += [line for line in log("FR-013", clock(2, "10:00"), [("decision", None)])]
    return rows, papers, others, steps


def checks():
    """Annual checks, each with its papers and its steps."""
    rows, papers, steps = [], [], []
    course = [(0, ()), (1, ()), (1, ("this_year_work_plan",)), (2, (OPINION,)), (2, ()), (4, ()), (4, ()), (3, ())]
    for number, (done, missing) in enumerate(course, 1):
        case = f"AC-{number:03}"
        rows.append({"case": case, "service": "annual_check", "persons": None, "paid": None, "refused": None,
                     "checked_on": TODAY})
        # The summary that the sixth society brought is that of the year before last.
        years = {**CHECK_PAPERS, **({"last_year_work_summary": TODAY.year - 2} if number == 6 else {})}
        papers += [paper(case, name, year=year) for name, year in years.items() if name not in missing]
        if done > 1 and OPINION not in missing:
            papers.append(paper(case, OPINION))
        steps += log(case, clock(12, "10:00"), CHECK_STEPS[:done], 2 * A_DAY)
    # Checked by the department without the supervising unit's review.
    steps = [step for step in steps if (step["case"], step["step"]) != ("AC-008", "supervising_unit_review")]
    return rows, papers, steps


def societies():
    founding, checked = foundings(), checks()
    write_csv("community_office/societies", founding[0] + checked[0])
    write_csv("community_office/society_papers", founding[1] + checked[1])
    write_csv("community_office/society_other_papers", founding[2])
    write_csv("community_office/society_steps", founding[3] + checked[2])


def years_ago(age, days=0):
    """A date of birth: so many years and days before the working day."""
    return TODAY.replace(year=TODAY.year - age) - timedelta(days=days)


def volunteers():
    dice = Dice("volunteers")

    def volunteer():
        staff = dice.between(1, 4) == 1
        return {
            "born_on": years_ago(dice.between(15, 67), dice.between(0, 364)), "applied_on": TODAY, "declares": True,
            "undertakes": True, "hours": dice.between(20, 60), "guardian_consents": None, "unit_staff": staff,
            "lives_in": None if staff else dice.pick("township", "subdistrict"), "form": True, "photographs": 2,
            "confirmed": ["one_inch", "bareheaded", "recent"],
        }

    bring_nothing = {"form": False, "photographs": 0, "confirmed": None}
    rows = numbered("V", [volunteer() for _ in range(18)], {
        1: {"born_on": years_ago(14), "guardian_consents": True},
        2: {"born_on": years_ago(14, -1), "guardian_consents": True},
        3: {"born_on": years_ago(16), "guardian_consents": False},
        4: {"born_on": years_ago(17), "guardian_consents": None},
        5: {**bring_nothing, "unit_staff": True, "lives_in": None},
        6: {**bring_nothing, "unit_staff": False, "lives_in": "township"},
        7: {**bring_nothing, "unit_staff": None, "lives_in": None},
        8: {"photographs": 1},
        9: {"confirmed": ["one_inch", "bareheaded"]},
        10: {"hours": 12},
        11: {"declares": False},
        13: {"born_on": date(TODAY.year + 1, 3, 10)},
    })
    done = [1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 0, 2, 3, 4, 5, 3]
    projects, steps = [], []
    for row, count in zip(rows, done):
        # The twelfth has not chosen a project yet.
        chosen = dice.pick(["visiting the elderly"], ["planting trees", "clearing the river"], ["reading to children"])
        if row["case"] != "V-012":
            projects += [{"case": row["case"], "project": project} for project in chosen]
        steps += log(row["case"], clock(9, "14:00"), VOLUNTEER_STEPS[:count], A_DAY)
    # Sent out before the training.
    steps += log("V-018", clock(1, "08:30"), [("first_service", None)])
    write_csv("community_office/volunteers", rows)
    write_csv("community_office/volunteer_projects", projects)
    write_csv("community_office/volunteer_steps", steps)


def petitions():
    dice = Dice("petitions")
    # Within the powers, to the superior department, the steps, how many of them are done.
    course = [
        (None, None, WITHIN_POWERS, 0), (None, None, WITHIN_POWERS, 1), (True, None, WITHIN_POWERS, 1),
        (True, None, WITHIN_POWERS, 3), (True, None, WITHIN_POWERS, 5), (True, None, WITHIN_POWERS, 6),
        (False, False, OUTSIDE_POWERS, 1), (False, False, OUTSIDE_POWERS, 3), (False, None, OUTSIDE_POWERS, 2),
        (False, True, REPORTED, 2), (False, True, REPORTED, 4), (False, True, REPORTED, 7), (True, True, WITHIN_POWERS, 1),
        (False, True, (*REPORTED[:4], "file"), 5), (True, None, WITHIN_POWERS, 0),
    ]
    rows, steps = [], []
    for number, (within, upward, way, done) in enumerate(course, 1):
        case = f"P-{number:03}"
        rows.append({"case": case, "form": dice.pick("written", "oral"), "turned_away": number == len(course),
                     "within_powers": within, "refer_upward": upward})
        by = [(step, "superior_department" if step == "superior_reply" else "community_office") for step in way[:done]]
        steps += log(case, clock(6, "10:00") + minutes(dice.between(0, 240)), by, 600)
    write_csv("community_office/petitions", rows)
    write_csv("community_office/petition_steps", steps)


def legal_help():
    rows = [
        {"needs": ["legal_question"], "kinds": ["other"], "of_area": True, "signs": None},
        {"needs": ["legal_aid"], "kinds": ["other"], "of_area": False, "signs": None},
        {"needs": ["legal_question", "legal_aid"], "kinds": ["migrant_worker"], "of_area": True, "signs": None},
        {"needs": ["dispute"], "kinds": ["migrant_worker"], "of_area": None, "signs": ["conflict_escalation"]},
        {"needs": ["dispute"], "kinds": ["other"], "of_area": True, "signs": None},
        {"needs": ["dispute"], "kinds": ["other"], "of_area": True, "signs": ["mass_petition", "group_fight"]},
        {"needs": ["supervision_and_guidance"], "kinds": ["under_community_correction"], "of_area": True, "signs": None},
        {"needs": ["supervision_and_guidance"], "kinds": ["released_from_prison_or_reeducation"], "of_area": False,
         "signs": None},
        {"needs": ["supervision_and_guidance"], "kinds": ["other"], "of_area": True, "signs": None},
        {"needs": ["legal_question"], "kinds": None, "of_area": True, "signs": None},
    ]
    write_csv("community_office/legal_help", numbered("L", rows))


def make():
    societies()
    volunteers()
    petitions()
    legal_help()
