"""Community office: social organisations, volunteers, petitions and mediation (社区工作服务窗口:社会团体、志愿者、信访与人民调解).

Written by tools/stubs.py from the schemas of the library; not to be edited.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from inspect import Signature
from typing import (
    Any,
    ClassVar,
    Concatenate,
    Literal,
    NotRequired,
    ParamSpec,
    Self,
    TypedDict,
    TypeVar,
    overload,
    type_check_only,
)

from clausebook import Book, Clause, Decision, Rule, Shape, Value
from clausebook import Policy as AnyPolicy

_P = ParamSpec("_P")
_V = TypeVar("_V")

def _function(function: Callable[_P, Decision[_V]]) -> Rule[_P, _V]: ...
def _verb(function: Callable[Concatenate[Any, _P], Decision[_V]]) -> Rule[_P, _V]: ...

__all__ = [
    "Policy",
    "book",
    "clauses",
    "community_legal_service",
    "form",
    "handle_application",
    "limit",
    "petition_route",
    "procedure",
    "schedule",
    "society_fee",
    "society_papers",
    "volunteer_eligibility",
    "volunteer_papers",
]

book: Book

def clauses() -> tuple[Clause, ...]:
    """The clauses of the trade, in the order of the book."""

class Policy(AnyPolicy):
    """What a shop sets, Community office: social organisations, volunteers, petitions and mediation (社区工作服务窗口:社会团体、志愿者、信访与人民调解): parameters inside the bounds of their clauses. It never changes."""
    __signature__: ClassVar[Signature]
    def __new__(
        cls,
        *,
        other_province_measures: str | None = ...,
        registration_fee: Decimal | int | str | None = ...,
        other_province_fee: Decimal | int | str | None = ...,
        guardian_consent_below_age: int | None = ...,
        service_hours_min: Decimal | int | float | str | None = ...,
        petition_opinion_days: int | None = ...,
        time_zone: str = ...,
        wording: Mapping[str, Mapping[str, str]] = ...,
    ) -> Self: ...
    @property
    def other_province_measures(self) -> str | None:
        """Name of the registration measures of a province other than Hubei that this office works by; with it the fee is that province's too.
        湖北省以外的登记管理办法名称;设定后,收费也以该省为准。

        Unit: text; without a default.
        Clause: community_office.society_registration.legal_basis.
        """

    @property
    def registration_fee(self) -> Decimal:
        """Fee of a founding registration in Hubei, per application; the current tariff may take the place of that of 1999.
        湖北省社会团体成立登记收费,按件;可用现行标准替换1999年标准。

        Unit: CNY; at least 0; by default 5.
        Clause: community_office.society_registration.fee.
        """

    @property
    def other_province_fee(self) -> Decimal | None:
        """Fee of a founding registration, per application, where the office works by the measures of another province. The source gives no figure; not set, the fee there cannot be said.
        设定其他省份办法时的成立登记收费,按件。原文未给数值;不设则无法确定收费。

        Unit: CNY; at least 0; without a default.
        Clause: community_office.society_registration.fee.
        """

    @property
    def guardian_consent_below_age(self) -> int | None:
        """Age below which a volunteer's guardian has to consent, at most that of majority. The source asks for no consent; not set, none is needed.
        志愿者未满该年龄须经监护人同意,至多为成年年龄。原文不要求;不设则无须同意。

        Unit: year; at least 14; at most 18; without a default.
        Clause: community_office.volunteer.min_age.
        """

    @property
    def service_hours_min(self) -> Decimal | None:
        """Hours of service that a volunteer undertakes at least. The source gives no figure; not set, the undertaking itself is enough, and hours that are stated cannot be judged.
        志愿者承诺服务的最少小时数。原文未给数值;不设则以承诺为准,所填时长无法判断是否足够。

        Unit: h; at least 1; without a default.
        Clause: community_office.volunteer.serve_some_time.
        """

    @property
    def petition_opinion_days(self) -> int | None:
        """Calendar days from the acceptance of a petition within which the petitioner is told the opinion; 0 is the same day. The source gives no figure; not set, the due day cannot be said.
        受理信访件后告知上访人信访意见的日历天数;0为当天。原文未给数值;不设则无法确定期限。

        Unit: d; at least 0; without a default.
        Clause: community_office.petition.within_powers_steps.
        """

# One step that was done.
Done = TypedDict('Done', {
    'step': str,
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# A petition and what has been done about it.
Petition = TypedDict('Petition', {
    'done': NotRequired[Sequence[Done]],
    'form': NotRequired[Literal["written", "oral"] | None],
    'refer_upward': NotRequired[bool | None],
    'turned_away_for_want_of_paper': NotRequired[bool],
    'within_powers': NotRequired[bool | None],
})

# Another paper that the office has asked for.
OtherPaper = TypedDict('OtherPaper', {
    'name': str,
    'handed_in': bool,
})

# One paper that was handed in.
HandedIn = TypedDict('HandedIn', {
    'paper': Literal["preparation_application", "founding_registration_application", "supervising_unit_approval", "capital_verification_report", "premises_use_right_proof", "founders_and_intended_officers_particulars", "founders_and_intended_officers_identity_proof", "draft_charter", "last_year_work_summary", "this_year_work_plan", "last_year_final_accounts", "last_year_audit_report", "self_inspection_report", "supervising_unit_review_opinion", "inspection_report_form"],
    'of': NotRequired[str | None],
    'year': NotRequired[int | None],
})

# What a social organisation has handed in for a service.
SocietyFile = TypedDict('SocietyFile', {
    'service': Literal["founding_registration", "annual_check"],
    'checked_on': NotRequired[date | str | None],
    'other_papers': NotRequired[Sequence[OtherPaper]],
    'papers': NotRequired[Sequence[HandedIn]],
    'persons': NotRequired[Sequence[str]],
    'supervising_unit_reviewed': NotRequired[bool | None],
})

# A founding registration or an annual check.
SocietyApplication = TypedDict('SocietyApplication', {
    'file': SocietyFile,
    'done': NotRequired[Sequence[Done]],
    'paid': NotRequired[Decimal | int | str | None],
    'refused': NotRequired[bool | None],
})

# A requirement that a project states.
Requirement = TypedDict('Requirement', {
    'requirement': str,
    'met': NotRequired[bool | None],
})

# A service project that the applicant has chosen.
ProjectChoice = TypedDict('ProjectChoice', {
    'project': str,
    'requirements': NotRequired[Sequence[Requirement]],
})

# Somebody who applies to become a volunteer.
VolunteerApplicant = TypedDict('VolunteerApplicant', {
    'applied_on': date | str,
    'born_on': NotRequired[date | str | None],
    'declares_dedication': NotRequired[bool | None],
    'guardian_consents': NotRequired[bool | None],
    'projects': NotRequired[Sequence[ProjectChoice] | None],
    'service_hours': NotRequired[Decimal | int | float | str | None],
    'undertakes_service': NotRequired[bool | None],
})

# What a volunteer has handed in so far.
VolunteerPapers = TypedDict('VolunteerPapers', {
    'confirmed': NotRequired[Sequence[Literal["one_inch", "bareheaded", "recent"]]],
    'district_level_unit_staff': NotRequired[bool | None],
    'form_handed_in': NotRequired[bool],
    'photographs': NotRequired[int],
    'residence': NotRequired[Literal["township", "subdistrict"] | None],
})

# A volunteer's registration.
VolunteerApplication = TypedDict('VolunteerApplication', {
    'applicant': VolunteerApplicant,
    'papers': VolunteerPapers,
    'done': NotRequired[Sequence[Done]],
})

# Facts of the case; one that is left out is not known.
LimitServiceProjectsCheckFacts = TypedDict('LimitServiceProjectsCheckFacts', {})

# When each act was done; one that is left out, or null, is not done.
SchedulePetitionReviewDone = TypedDict('SchedulePetitionReviewDone', {
    'tell_petitioner': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
SchedulePetitionReviewEvents = TypedDict('SchedulePetitionReviewEvents', {
    'petition_accepted': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
SchedulePetitionReviewFacts = TypedDict('SchedulePetitionReviewFacts', {})

# When each act was done; one that is left out, or null, is not done.
SchedulePetitionToIcalendarDone = TypedDict('SchedulePetitionToIcalendarDone', {
    'tell_petitioner': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
SchedulePetitionToIcalendarEvents = TypedDict('SchedulePetitionToIcalendarEvents', {
    'petition_accepted': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
SchedulePetitionToIcalendarFacts = TypedDict('SchedulePetitionToIcalendarFacts', {})

ProcedureSocietyRegistrationNextDone = TypedDict('ProcedureSocietyRegistrationNextDone', {
    'step': Literal["founders_apply", "acceptance", "examination", "decision", "issue_certificate", "public_notice"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureSocietyRegistrationNextFacts = TypedDict('ProcedureSocietyRegistrationNextFacts', {
    'registration_refused': NotRequired[bool | None],
})

ProcedureSocietyRegistrationReviewDone = TypedDict('ProcedureSocietyRegistrationReviewDone', {
    'step': Literal["founders_apply", "acceptance", "examination", "decision", "issue_certificate", "public_notice"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureSocietyRegistrationReviewFacts = TypedDict('ProcedureSocietyRegistrationReviewFacts', {
    'registration_refused': NotRequired[bool | None],
})

ProcedureSocietyRegistrationToMermaidDone = TypedDict('ProcedureSocietyRegistrationToMermaidDone', {
    'step': Literal["founders_apply", "acceptance", "examination", "decision", "issue_certificate", "public_notice"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureSocietyRegistrationToMermaidFacts = TypedDict('ProcedureSocietyRegistrationToMermaidFacts', {
    'registration_refused': NotRequired[bool | None],
})

ProcedureSocietyAnnualCheckNextDone = TypedDict('ProcedureSocietyAnnualCheckNextDone', {
    'step': Literal["civil_affairs_notice", "supervising_unit_review", "civil_affairs_check", "annual_check_conclusion"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureSocietyAnnualCheckNextFacts = TypedDict('ProcedureSocietyAnnualCheckNextFacts', {})

ProcedureSocietyAnnualCheckReviewDone = TypedDict('ProcedureSocietyAnnualCheckReviewDone', {
    'step': Literal["civil_affairs_notice", "supervising_unit_review", "civil_affairs_check", "annual_check_conclusion"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureSocietyAnnualCheckReviewFacts = TypedDict('ProcedureSocietyAnnualCheckReviewFacts', {})

ProcedureSocietyAnnualCheckToMermaidDone = TypedDict('ProcedureSocietyAnnualCheckToMermaidDone', {
    'step': Literal["civil_affairs_notice", "supervising_unit_review", "civil_affairs_check", "annual_check_conclusion"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureSocietyAnnualCheckToMermaidFacts = TypedDict('ProcedureSocietyAnnualCheckToMermaidFacts', {})

ProcedureVolunteerRegistrationNextDone = TypedDict('ProcedureVolunteerRegistrationNextDone', {
    'step': Literal["fill_in_form", "preliminary_review", "qualification_review_and_registration", "pre_service_training", "issue_service_certificate", "first_service"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureVolunteerRegistrationNextFacts = TypedDict('ProcedureVolunteerRegistrationNextFacts', {})

ProcedureVolunteerRegistrationReviewDone = TypedDict('ProcedureVolunteerRegistrationReviewDone', {
    'step': Literal["fill_in_form", "preliminary_review", "qualification_review_and_registration", "pre_service_training", "issue_service_certificate", "first_service"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureVolunteerRegistrationReviewFacts = TypedDict('ProcedureVolunteerRegistrationReviewFacts', {})

ProcedureVolunteerRegistrationToMermaidDone = TypedDict('ProcedureVolunteerRegistrationToMermaidDone', {
    'step': Literal["fill_in_form", "preliminary_review", "qualification_review_and_registration", "pre_service_training", "issue_service_certificate", "first_service"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureVolunteerRegistrationToMermaidFacts = TypedDict('ProcedureVolunteerRegistrationToMermaidFacts', {})

ProcedurePetitionNextDone = TypedDict('ProcedurePetitionNextDone', {
    'step': Literal["register", "accept", "investigate", "form_opinion", "tell_petitioner", "tell_competent_department", "report_upward", "tell_petitioner_of_report", "superior_reply", "tell_petitioner_reply", "file"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedurePetitionNextFacts = TypedDict('ProcedurePetitionNextFacts', {
    'refer_upward': NotRequired[bool | None],
    'within_powers': NotRequired[bool | None],
})

ProcedurePetitionReviewDone = TypedDict('ProcedurePetitionReviewDone', {
    'step': Literal["register", "accept", "investigate", "form_opinion", "tell_petitioner", "tell_competent_department", "report_upward", "tell_petitioner_of_report", "superior_reply", "tell_petitioner_reply", "file"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedurePetitionReviewFacts = TypedDict('ProcedurePetitionReviewFacts', {
    'refer_upward': NotRequired[bool | None],
    'within_powers': NotRequired[bool | None],
})

ProcedurePetitionToMermaidDone = TypedDict('ProcedurePetitionToMermaidDone', {
    'step': Literal["register", "accept", "investigate", "form_opinion", "tell_petitioner", "tell_competent_department", "report_upward", "tell_petitioner_of_report", "superior_reply", "tell_petitioner_reply", "file"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedurePetitionToMermaidFacts = TypedDict('ProcedurePetitionToMermaidFacts', {
    'refer_upward': NotRequired[bool | None],
    'within_powers': NotRequired[bool | None],
})

ProcedureDisputeNextDone = TypedDict('ProcedureDisputeNextDone', {
    'step': Literal["identify_dispute", "settle_dispute"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDisputeNextFacts = TypedDict('ProcedureDisputeNextFacts', {})

ProcedureDisputeReviewDone = TypedDict('ProcedureDisputeReviewDone', {
    'step': Literal["identify_dispute", "settle_dispute"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDisputeReviewFacts = TypedDict('ProcedureDisputeReviewFacts', {})

ProcedureDisputeToMermaidDone = TypedDict('ProcedureDisputeToMermaidDone', {
    'step': Literal["identify_dispute", "settle_dispute"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDisputeToMermaidFacts = TypedDict('ProcedureDisputeToMermaidFacts', {})

# Facts of the case; one that is left out is not known.
FormSocietyRegistrationCheckFacts = TypedDict('FormSocietyRegistrationCheckFacts', {
    'other_papers_asked_for': NotRequired[bool | None],
})

FormSocietyRegistrationCheckPresent = TypedDict('FormSocietyRegistrationCheckPresent', {
    'item': Literal["preparation_application", "founding_registration_application", "supervising_unit_approval", "capital_verification_report", "premises_use_right_proof", "draft_charter", "other_papers"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormFounderOrIntendedOfficerCheckFacts = TypedDict('FormFounderOrIntendedOfficerCheckFacts', {})

FormFounderOrIntendedOfficerCheckPresent = TypedDict('FormFounderOrIntendedOfficerCheckPresent', {
    'item': Literal["founders_and_intended_officers_particulars", "founders_and_intended_officers_identity_proof"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormSocietyAnnualCheckCheckFacts = TypedDict('FormSocietyAnnualCheckCheckFacts', {
    'supervising_unit_reviewed': NotRequired[bool | None],
})

FormSocietyAnnualCheckCheckPresent = TypedDict('FormSocietyAnnualCheckCheckPresent', {
    'item': Literal["last_year_work_summary", "this_year_work_plan", "last_year_final_accounts", "last_year_audit_report", "self_inspection_report", "supervising_unit_review_opinion", "inspection_report_form"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormVolunteerRegistrationCheckFacts = TypedDict('FormVolunteerRegistrationCheckFacts', {
    'district_level_unit_staff': NotRequired[bool | None],
})

FormVolunteerRegistrationCheckPresent = TypedDict('FormVolunteerRegistrationCheckPresent', {
    'item': Literal["registration_form_from_unit", "registration_form_from_residence", "two_photographs", "photographs_one_inch", "photographs_bareheaded", "photographs_recent"],
    'by': NotRequired[str | None],
})

@type_check_only
class MissingPaper(Value):
    """A paper that is missing."""
    @property
    def paper(self) -> str:
        """The paper."""

    @property
    def of(self) -> str | None:
        """Whose it is, or what another paper is called."""

@type_check_only
class Offer(Value):
    """A step that may come next."""
    @property
    def step(self) -> str:
        """The step."""

    @property
    def optional(self) -> bool:
        """Whether it may be left out, or has been done and may be done again."""

    @property
    def who(self) -> str | None:
        """Who does it, where the book says so."""

@type_check_only
class Handled(Value):
    """Where an application stands."""
    @property
    def service(self) -> Literal["founding_registration", "annual_check", "volunteer_registration", "petition"]:
        """What is applied for."""

    @property
    def laws(self) -> tuple[Literal["registration_regulations", "hubei_measures", "other_provincial_measures"], ...]:
        """The rules that it rests on, where the source names them."""

    @property
    def missing(self) -> tuple[MissingPaper, ...]:
        """Every paper that is missing."""

    @property
    def next(self) -> tuple[Offer, ...]:
        """What may come next, and who decides or does it where the source says so; nothing for a refused application."""

    @property
    def remaining(self) -> tuple[str, ...]:
        """The steps that still have to be done."""

    @property
    def complete(self) -> bool:
        """Whether nothing is missing, owed, open or not known."""

    @property
    def fee(self) -> Decimal | None:
        """What it costs in CNY: nothing where the source names no fee; left out where the tariff is not known."""

    @property
    def form_from(self) -> Literal["youth_league_organisation_of_the_unit", "township_youth_league_committee", "subdistrict_youth_league_working_committee"] | None:
        """Who hands out a volunteer's registration form; nothing where that is not known or not asked for."""

    @property
    def still_due(self) -> Decimal | None:
        """What is still to be paid in CNY; left out where fee or payment is not known."""

@type_check_only
class PapersDue(Value):
    """What a service asks for, and what of it is missing."""
    @property
    def laws(self) -> tuple[Literal["registration_regulations", "hubei_measures", "other_provincial_measures"], ...]:
        """The rules that the service rests on."""

    @property
    def missing(self) -> tuple[MissingPaper, ...]:
        """What is missing: the organisation's papers, those of each person, other papers asked for."""

    @property
    def complete(self) -> bool:
        """Whether nothing is missing or not known."""

    @property
    def last_year(self) -> int | None:
        """The calendar year that summary, accounts and audit report cover, where the day of an annual check is known."""

    @property
    def this_year(self) -> int | None:
        """The calendar year that the work plan covers, where the day of an annual check is known."""

@type_check_only
class FeeDue(Value):
    """The fee, and what is still due of it."""
    @property
    def fee(self) -> Decimal | None:
        """The fee in CNY; nothing where the tariff is not known."""

    @property
    def overpaid(self) -> Decimal | None:
        """What was paid too much and goes back, in CNY; nothing where fee or payment is not known."""

    @property
    def still_due(self) -> Decimal | None:
        """What is still to be paid in CNY, at acceptance; nothing where fee or payment is not known."""

@type_check_only
class Eligibility(Value):
    """What follows from the applicant's age."""
    @property
    def age(self) -> int | None:
        """The age on the day of the application, in full years."""

    @property
    def eligible_from(self) -> date | None:
        """The first day on which the applicant is old enough."""

    @property
    def guardian_consent_needed(self) -> bool | None:
        """Whether the guardian has to consent."""

@type_check_only
class VolunteerPapersDue(Value):
    """What a volunteer still has to hand in."""
    @property
    def missing(self) -> tuple[str, ...]:
        """What is missing or not confirmed."""

    @property
    def photographs_missing(self) -> int:
        """How many photographs are missing."""

    @property
    def complete(self) -> bool:
        """Whether nothing is missing or not known."""

    @property
    def form_from(self) -> Literal["youth_league_organisation_of_the_unit", "township_youth_league_committee", "subdistrict_youth_league_working_committee"] | None:
        """Who hands out the registration form and reviews it first; nothing where that is not known."""

@type_check_only
class PetitionCourse(Value):
    """Where a petition stands."""
    @property
    def next(self) -> tuple[Offer, ...]:
        """What may come next, and who does it."""

    @property
    def remaining(self) -> tuple[str, ...]:
        """The steps that still have to be done."""

    @property
    def tell_petitioner(self) -> tuple[str, ...]:
        """Those of them in which the petitioner is told something."""

    @property
    def may_be_filed(self) -> bool:
        """Whether it may be filed now."""

    @property
    def route(self) -> Literal["accept", "tell_competent_department", "report_upward"] | None:
        """The way it goes; nothing where that is not known."""

@type_check_only
class Offered(Value):
    """One thing that the office does."""
    @property
    def service(self) -> Literal["legal_advice", "legal_aid", "dispute_settlement", "assist_supervision", "support_and_guidance", "contact_to_solve_legal_problems", "protect_lawful_rights"]:
        """What it does."""

    @property
    def with_(self) -> str | None:
        """Who decides or has the powers, where it is not the office."""

@type_check_only
class LegalHelp(Value):
    """What the office does for a person."""
    @property
    def services(self) -> tuple[Offered, ...]:
        """What it does."""

    @property
    def prevent(self) -> tuple[Literal["group_fight", "civil_case_turning_criminal", "conflict_escalation", "mass_petition"], ...]:
        """What is to be prevented, the most urgent first, by settling the grievance."""

    @property
    def mass_petition_may_come(self) -> bool:
        """Whether a mass petition may come: it is registered like any other, never obstructed."""

@type_check_only
class LimitChecked(Value):
    """Where a measured value lies."""
    @property
    def within(self) -> bool:
        """Whether nothing is to be said against the value."""

    @property
    def max(self) -> Decimal | None:
        """The upper end in force."""

    @property
    def min(self) -> Decimal | None:
        """The lower end in force."""

    @property
    def nominal(self) -> Decimal | None:
        """The target in force."""

    @property
    def off_by(self) -> Decimal | None:
        """How far the value lies beyond an end, or off the target: positive above, negative below."""

@type_check_only
class ScheduleDeadline(Value):
    """A due time with all that it follows from."""
    @property
    def event(self) -> str:
        """The event that it runs from, or is counted back from."""

    @property
    def from_(self) -> datetime:
        """When that was, or is to be, in the shop's zone."""

    @property
    def length(self) -> Decimal:
        """How long it is, in `unit`."""

    @property
    def unit(self) -> str:
        """The unit of the length."""

    @property
    def calendar(self) -> Literal["elapsed", "calendar_days", "clock_time"]:
        """What it counts in."""

    @property
    def due_at(self) -> datetime:
        """When it falls due, in the shop's zone."""

    @property
    def inclusive(self) -> bool:
        """Whether `due_at` itself is still in time: so for elapsed time and clock times, not for the midnight that ends a day."""

    @property
    def counted_back(self) -> bool | None:
        """Whether it is counted back from its event."""

    @property
    def resolved(self) -> Literal["gap", "overlap", "month_end"] | None:
        """How a due time that the shop's clock jumps over, or shows twice, was resolved."""

@type_check_only
class ScheduleActReviewed(Value):
    """One act and how it stands."""
    @property
    def act(self) -> str:
        """The act."""

    @property
    def state(self) -> Literal["waiting", "not_yet_due", "open", "overdue", "done", "done_late", "done_early", "not_needed", "undetermined"]:
        """How it stands."""

    @property
    def deadline(self) -> ScheduleDeadline | None:
        """When it falls due, and what that follows from."""

    @property
    def done_at(self) -> datetime | None:
        """When it was done."""

    @property
    def late_by_s(self) -> Decimal | None:
        """By how many seconds it is late; where it is not needed any more, by how many it was when that came."""

    @property
    def not_before(self) -> datetime | None:
        """From when on it may be done, where it may not be done at once."""

    @property
    def who(self) -> str | None:
        """Who does it."""

@type_check_only
class ScheduleReviewed(Value):
    """All acts of a schedule."""
    @property
    def acts(self) -> tuple[ScheduleActReviewed, ...]:
        """The acts in the order of the schedule."""

@type_check_only
class ScheduleCalendarMade(Value):
    """A calendar."""
    @property
    def text(self) -> str:
        """The text of an iCalendar file (RFC 5545)."""

@type_check_only
class ProcedureOffer(Value):
    """A step that may come next."""
    @property
    def step(self) -> str:
        """The step."""

    @property
    def optional(self) -> bool:
        """Whether it may be left out, or has been done and may be done again."""

    @property
    def who(self) -> str | None:
        """Who does it, where the book says so."""

@type_check_only
class ProcedureNextSteps(Value):
    """What may come next."""
    @property
    def next(self) -> tuple[ProcedureOffer, ...]:
        """The steps that may come next, in the order of the procedure."""

    @property
    def remaining(self) -> tuple[str, ...]:
        """The steps that still have to be done, in the order of the procedure; with them those that hang on a fact that is
        not known.
        """

    @property
    def complete(self) -> bool:
        """Whether nothing has to be done any more."""

@type_check_only
class ProcedureStepFault(Value):
    """One fault of a log."""
    @property
    def at(self) -> int:
        """The place in the log, counted from 0."""

    @property
    def step(self) -> str:
        """The step."""

    @property
    def fault(self) -> Literal["skipped", "out_of_order", "forbidden", "repeated", "out_of_place", "wrong_person"]:
        """What is wrong."""

    @property
    def needs(self) -> str | None:
        """The step that had to come first, where one was skipped or done too late."""

    @property
    def too_late_for(self) -> str | None:
        """The step that was done already although this one had to come before it."""

@type_check_only
class ProcedureReviewed(Value):
    """A log and its faults."""
    @property
    def complete(self) -> bool:
        """Whether nothing has to be done any more; faults do not count here."""

    @property
    def faults(self) -> tuple[ProcedureStepFault, ...]:
        """Everything that was not in order, in the order of the log."""

    @property
    def open(self) -> tuple[str, ...]:
        """The steps that still have to be done, in the order of the procedure; with them those that hang on a fact that is
        not known.
        """

@type_check_only
class ProcedureStepDrawn(Value):
    """A step and how it stands."""
    @property
    def step(self) -> str:
        """The step."""

    @property
    def state(self) -> Literal["done", "repeatable", "next", "later", "not_needed", "undetermined", "skipped", "forbidden", "out_of_order", "repeated", "out_of_place", "wrong_person"]:
        """How it stands."""

@type_check_only
class ProcedureDrawing(Value):
    """A drawing of a procedure."""
    @property
    def text(self) -> str:
        """The text of a Mermaid flowchart."""

    @property
    def steps(self) -> tuple[ProcedureStepDrawn, ...]:
        """The steps in the order of the procedure, each with how it stands: in the drawing, `step_<name>` and its class."""

@type_check_only
class FormMissing(Value):
    """One item that is missing."""
    @property
    def item(self) -> str:
        """The item."""

    @property
    def sort(self) -> Literal["field", "paper", "signature", "copy", "filing", "form", "report", "note", "supply"]:
        """What it is."""

    @property
    def any_of(self) -> tuple[str, ...] | None:
        """What will do for it, where there is a choice."""

    @property
    def to(self) -> tuple[str, ...] | None:
        """To whom it goes: all of these."""

    @property
    def who(self) -> tuple[str, ...] | None:
        """Who presents it, fills it in or signs it: any of these."""

@type_check_only
class FormRoute(Value):
    """Where an item that is there goes."""
    @property
    def item(self) -> str:
        """The item."""

    @property
    def to(self) -> tuple[str, ...]:
        """To whom it goes: all of these."""

@type_check_only
class FormFiled(Value):
    """What a form lacks and where its items go."""
    @property
    def complete(self) -> bool:
        """Whether nothing that a binding clause demands is missing, by the wrong person, or not known."""

    @property
    def missing(self) -> tuple[FormMissing, ...]:
        """What is missing, in the order of the form; also what is only advised."""

    @property
    def hand_to(self) -> tuple[FormRoute, ...]:
        """Where the items go that are there and in order."""

@_function
def handle_application(
    *,
    petition: Petition | None = ...,
    society: SocietyApplication | None = ...,
    volunteer: VolunteerApplication | None = ...,
    policy: Policy = ...,
) -> Decision[Handled]:
    """Says of any application what is missing, what it costs and who decides next.

    Takes a social organisation's founding registration or annual check, a volunteer's registration, or a petition, with what
    was handed in, paid and done so far. It answers what society_papers, society_fee, volunteer_eligibility,
    volunteer_papers, petition_route and the procedures answer together. Refused where a condition is not met or the
    log breaks the order; pending while papers, money or steps are still to come.

    Arguments:
        petition (may be left out): A petition.
        petition.done (may be left out): What has been done, earliest first: steps of the procedure
            `petition`.
        petition.done[].step: The step.
        petition.done[].at (may be left out): When it was done, where that is known; not before any
            entry above it.
        petition.done[].by (may be left out): Who did it; left out, that is taken on trust.
        petition.form (may be left out): How it was brought; either will do. One of "written" (In
            writing), "oral" (By word of mouth).
        petition.refer_upward (may be left out): Whether a petition outside the office's powers must go
            to the superior department; left out, that is not known.
        petition.turned_away_for_want_of_paper (may be left out): Whether the petitioner was turned away
            for want of a paper.
        petition.within_powers (may be left out): Whether it is within the office's powers; left out,
            that is not known.
        society (may be left out): A founding registration or an annual check of a social organisation.
        society.file: What was handed in. Whether the supervising unit has reviewed, the log says.
        society.file.service: The service. One of "founding_registration" (The registration that founds
            one), "annual_check" (The check of every year).
        society.file.checked_on (may be left out): The day of the annual check, asked for where a
            paper's year is stated: last year and this year count from it.
        society.file.other_papers (may be left out): The other papers that the office has asked for in a
            founding registration; without any nothing more is missing.
        society.file.other_papers[].handed_in: Whether it was handed in.
        society.file.other_papers[].name: What it is.
        society.file.papers (may be left out): The papers that were handed in, each once.
        society.file.papers[].paper: The paper. One of "preparation_application" (Founding registration:
            the preparation application), "founding_registration_application" (Founding registration:
            the founding registration application), "supervising_unit_approval" (Founding registration:
            the approval of the supervising unit), "capital_verification_report" (Founding registration:
            the capital verification report), "premises_use_right_proof" (Founding registration: the
            proof of the right to use the premises), "founders_and_intended_officers_particulars"
            (Founding registration: the particulars of one founder or intended officer),
            "founders_and_intended_officers_identity_proof" (Founding registration: the identity paper
            of one founder or intended officer), "draft_charter" (Founding registration: the draft
            charter), "last_year_work_summary" (Annual check: last year's work summary),
            "this_year_work_plan" (Annual check: this year's work plan), "last_year_final_accounts"
            (Annual check: last year's final accounts), "last_year_audit_report" (Annual check: last
            year's audit report), "self_inspection_report" (Annual check: the self-inspection report),
            "supervising_unit_review_opinion" (Annual check: the supervising unit's review opinion),
            "inspection_report_form" (Annual check: the inspection report form).
        society.file.papers[].of (may be left out): Whose it is, one of `persons`: for particulars and
            identity papers only, and there always.
        society.file.papers[].year (may be left out): The calendar year that it covers, for the papers
            of an annual check that cover one; left out, the clerk took it for the right one.
        society.file.persons (may be left out): Every founder and intended officer, each once, asked for
            in a founding registration; without any they are not known.
        society.file.supervising_unit_reviewed (may be left out): Whether the supervising unit has
            reviewed, asked for in an annual check: only then is its opinion due.
        society.done (may be left out): What has been done, earliest first: steps of the procedure
            `society_registration` or `society_annual_check`.
        society.done[].step: The step.
        society.done[].at (may be left out): When it was done, where that is known; not before any entry
            above it.
        society.done[].by (may be left out): Who did it; left out, that is taken on trust.
        society.paid (may be left out): What has been paid, in CNY, from 0.00; left out, that is not
            known.
        society.refused (may be left out): Whether the decision was a refusal, asked for once a founding
            registration is decided; left out, that is not known.
        volunteer (may be left out): A volunteer's registration.
        volunteer.applicant: Who applies.
        volunteer.applicant.applied_on: The calendar day of the application at the office.
        volunteer.applicant.born_on (may be left out): The applicant's date of birth; left out, it is
            not known.
        volunteer.applicant.declares_dedication (may be left out): Whether the applicant has declared a
            spirit of dedication on the form; left out, that is not known.
        volunteer.applicant.guardian_consents (may be left out): Whether the guardian consents, asked
            for where the policy wants it at the applicant's age; false: not yet.
        volunteer.applicant.projects (may be left out): The projects that the applicant has chosen, each
            once; left out, they are not known.
        volunteer.applicant.projects[].project: The project.
        volunteer.applicant.projects[].requirements (may be left out): What the project asks of its
            volunteers; a project that states nothing asks for nothing.
        volunteer.applicant.projects[].requirements[].requirement: What it asks for.
        volunteer.applicant.projects[].requirements[].met (may be left out): Whether the applicant meets
            it; left out, that is not known.
        volunteer.applicant.service_hours (may be left out): How many hours the applicant undertakes to
            serve, from 0; judged by the policy alone.
        volunteer.applicant.undertakes_service (may be left out): Whether the applicant has undertaken
            to serve for a certain time; left out, that is not known.
        volunteer.papers: What was handed in.
        volunteer.papers.confirmed (may be left out): What the clerk has confirmed of the photographs,
            each once. One of "one_inch" (They are in the Chinese one-inch format, 25 mm x 35 mm),
            "bareheaded" (They were taken bareheaded), "recent" (They were taken recently).
        volunteer.papers.district_level_unit_staff (may be left out): Whether the applicant is on the
            staff of a unit directly under the district, wherever the applicant lives; left out, that is
            not known.
        volunteer.papers.form_handed_in (may be left out): Whether the registration form is handed in.
        volunteer.papers.photographs (may be left out): How many photographs are handed in, from 0.
        volunteer.papers.residence (may be left out): Where an ordinary resident lives; asked for as
            long as the form is not handed in. One of "township" (A township), "subdistrict" (A
            subdistrict).
        volunteer.done (may be left out): What has been done, earliest first: steps of the procedure
            `volunteer_registration`. The first review may be entered as done by the `submitting_unit`
            or by the body that handed out the form.
        volunteer.done[].step: The step.
        volunteer.done[].at (may be left out): When it was done, where that is known; not before any
            entry above it.
        volunteer.done[].by (may be left out): Who did it; left out, that is taken on trust.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: Where an application stands.
        value.complete: Whether nothing is missing, owed, open or not known.
        value.laws: The rules that it rests on, where the source names them. One of
            "registration_regulations" (The Regulations on Registration and Administration of Social
            Organisations), "hubei_measures" (The Hubei Provincial Measures on Registration of Social
            Organisations), "other_provincial_measures" (The measures of the province that the policy
            names).
        value.missing: Every paper that is missing.
        value.missing[].paper: The paper.
        value.missing[].of (or None): Whose it is, or what another paper is called.
        value.next: What may come next, and who decides or does it where the source says so; nothing for
            a refused application.
        value.next[].optional: Whether it may be left out, or has been done and may be done again.
        value.next[].step: The step.
        value.next[].who (or None): Who does it, where the book says so.
        value.remaining: The steps that still have to be done.
        value.service: What is applied for. One of "founding_registration" (The founding registration of
            a social organisation), "annual_check" (The annual check of a social organisation),
            "volunteer_registration" (The registration of a volunteer), "petition" (A petition).
        value.fee (or None): What it costs in CNY: nothing where the source names no fee; left out where
            the tariff is not known.
        value.form_from (or None): Who hands out a volunteer's registration form; nothing where that is
            not known or not asked for. One of "youth_league_organisation_of_the_unit" (The organisation
            of the applicant's own unit), "township_youth_league_committee" (The committee of the
            township), "subdistrict_youth_league_working_committee" (The working committee of the
            subdistrict).
        value.still_due (or None): What is still to be paid in CNY; left out where fee or payment is not
            known.

    Raises:
        InvalidInput: with every fault of the input; also where not exactly one application is given,
            where a part of it is bad, where whether the supervising unit has reviewed or the
            registration was refused contradicts the log.

    Clauses:
        community_office.society_registration.legal_basis: Founding registration of a social
            organisation rests on the Regulations on Registration and Administration of Social
            Organisations and the Hubei Provincial Measures. 社会团体成立登记依据《社会团体登记管理条例》和《湖北省社会团体登记管理办法》。
            (001_364cd028b96cdb15.txt, 109-111)
        community_office.society_registration.materials: Founding registration needs: preparation
            application and founding application, approval of the supervising unit, capital verification
            report, proof of the right to use the premises, particulars and identity papers of founders
            and intended officers, draft charter, and other papers asked for.
            成立登记须提交:筹备申请书、成立登记申请书;业务主管单位批准文件;验资报告;场所使用权证明;发起人及拟任负责人基本情况及身份证明;章程草案;其他材料。
            (001_364cd028b96cdb15.txt, 111-118)
        community_office.society_registration.fee: Founding registration costs 5 CNY per case, under
            Hubei price document E-Jia-Fei-Zi (1999) No. 312. 成立登记收费5元/件,依据鄂价费字(1999)312号。
            (001_364cd028b96cdb15.txt, 119)
        community_office.society_registration.steps: Founding registration runs in six steps: founders
            apply, acceptance, examination, decision, certificate, public notice.
            成立登记六步:发起人申请、受理、审查、决定、发证、公告。 (001_364cd028b96cdb15.txt, 119-124)
        community_office.society_annual_check.legal_basis: The annual check of a social organisation
            rests on the same two rules as founding registration.
            社会团体年度检查依据《社会团体登记管理条例》和《湖北省社会团体登记管理办法》。 (001_364cd028b96cdb15.txt, 125-127)
        community_office.society_annual_check.materials: The annual check needs: last year's work
            summary, this year's work plan, last year's final accounts with audit report, self-
            inspection report, the supervising unit's review opinion, and the inspection report form.
            年检须提交:上一年度工作总结;本年度工作计划;上年度财务决算及审计报告;自查报告;业务主管单位审查意见;社会团体检查报告书。 (001_364cd028b96cdb15.txt,
            127-133)
        community_office.society_annual_check.steps: The annual check runs in four steps: notice by the
            civil affairs department, review by the supervising unit, check and verification by civil
            affairs, conclusion. 年检四步:民政部门通知公告、业务主管单位审查、民政检查审核、作出年检结论。 (001_364cd028b96cdb15.txt,
            134-136)
        community_office.volunteer.min_age: A volunteer is at least 14 years old. 志愿者须年满14周岁。
            (001_364cd028b96cdb15.txt, 138-139)
        community_office.volunteer.dedication: A volunteer has a spirit of dedication. 具有奉献精神。
            (001_364cd028b96cdb15.txt, 140)
        community_office.volunteer.suitable_qualities: A volunteer has the basic qualities that suit the
            service project and activities chosen. 具备与所参加项目及活动相适应的基本素质。 (001_364cd028b96cdb15.txt, 141)
        community_office.volunteer.choose_project: A volunteer chooses at least one service project, by
            own wish and circumstances. 按自身愿望和条件至少选择一个志愿服务项目。 (001_364cd028b96cdb15.txt, 142)
        community_office.volunteer.serve_some_time: A volunteer does voluntary work for a certain time.
            从事一定时间的志愿服务工作。 (001_364cd028b96cdb15.txt, 142-143)
        community_office.volunteer.form_from_unit: Staff of units directly under the district get the
            registration form from the Youth League organisation of their unit. 区直机关单位人员在本单位团组织领取注册登记表。
            (001_364cd028b96cdb15.txt, 145)
        community_office.volunteer.form_from_residence: Ordinary residents get the registration form
            from the Youth League (working) committee of the township or subdistrict where they live.
            普通居民在居住地乡镇、街道团(工)委领取注册登记表。 (001_364cd028b96cdb15.txt, 145)
        community_office.volunteer.photos: The applicant hands in two recent one-inch bareheaded
            photographs. 提交一寸免冠近照两张。 (001_364cd028b96cdb15.txt, 144-146)
        community_office.volunteer.steps: Registration runs in five steps: fill in the form, first
            review, qualification review with registration, pre-service training, service certificate.
            注册五步:填写报名表、初步审查、资格审查并注册、岗前培训、颁发服务证。 (001_364cd028b96cdb15.txt, 147-152)
        community_office.volunteer.preliminary_review: The first review is done by the unit that submits
            the application. 由申报单位进行初步审查。 (001_364cd028b96cdb15.txt, 149)
        community_office.volunteer.qualification_review: The Youth League district committee reviews the
            qualification and registers the volunteer. 由团区委进行资格审查并注册。 (001_364cd028b96cdb15.txt, 150)
        community_office.volunteer.training_before_service: The volunteer is trained before taking up
            service. 上岗前接受岗前培训。 (001_364cd028b96cdb15.txt, 151)
        community_office.volunteer.certificate: A service certificate is issued to the volunteer. 颁发服务证。
            (001_364cd028b96cdb15.txt, 152)
        community_office.petition.written_or_oral: A petition may be brought in writing or by word of
            mouth. 信访可以书面或口头提出。 (001_364cd028b96cdb15.txt, 153-154)
        community_office.petition.register: Every petition is registered first, before its competence is
            decided. 每件来访先登记。 (001_364cd028b96cdb15.txt, 154)
        community_office.petition.within_powers: A petition within the office's powers is accepted.
            属于职权范围内的予以受理。 (001_364cd028b96cdb15.txt, 154)
        community_office.petition.within_powers_steps: After acceptance: inquire with the units or
            persons concerned, form an opinion, tell it to the petitioner, file.
            受理后向有关单位或人员调查,提出信访意见,告知上访人,归档。 (001_364cd028b96cdb15.txt, 154)
        community_office.petition.outside_powers: For a petition outside the office's powers the
            petitioner is first told which competent department to turn to. 不属于职权范围的,先告知上访人到有权处理的部门反映。
            (001_364cd028b96cdb15.txt, 155)
        community_office.petition.report_upward: What must go to the superior competent department is
            reported to it, and the petitioner is told so. 应报请上级主管部门的,上报上级部门并告知上访人。
            (001_364cd028b96cdb15.txt, 155)
        community_office.petition.report_upward_steps: When the superior department has replied, the
            reply is told to the petitioner, then the case is filed. 上级部门答复后告知上访人,再归档。
            (001_364cd028b96cdb15.txt, 155)
        community_office.petition.file: Every petition ends in the files, after the petitioner has been
            told the outcome. 每件信访在告知上访人后归档。 (001_364cd028b96cdb15.txt, 154-155)
    """

@_function
def society_papers(
    *,
    service: Literal["founding_registration", "annual_check"],
    checked_on: date | str | None = ...,
    other_papers: Sequence[OtherPaper] = ...,
    papers: Sequence[HandedIn] = ...,
    persons: Sequence[str] = ...,
    supervising_unit_reviewed: bool | None = ...,
    policy: Policy = ...,
) -> Decision[PapersDue]:
    """Says which papers a founding registration or an annual check still needs, and on which rules it rests.

    A founding registration needs six papers, particulars and an identity paper of every founder and intended officer, and
    whatever else the office has asked for. An annual check needs seven; the supervising unit's opinion only once that unit
    has reviewed. A paper of another year than the one asked for is still to come.

    Arguments:
        service: The service. One of "founding_registration" (The registration that founds one),
            "annual_check" (The check of every year).
        checked_on (may be left out): The day of the annual check, asked for where a paper's year is
            stated: last year and this year count from it.
        other_papers (may be left out): The other papers that the office has asked for in a founding
            registration; without any nothing more is missing.
        other_papers[].handed_in: Whether it was handed in.
        other_papers[].name: What it is.
        papers (may be left out): The papers that were handed in, each once.
        papers[].paper: The paper. One of "preparation_application" (Founding registration: the
            preparation application), "founding_registration_application" (Founding registration: the
            founding registration application), "supervising_unit_approval" (Founding registration: the
            approval of the supervising unit), "capital_verification_report" (Founding registration: the
            capital verification report), "premises_use_right_proof" (Founding registration: the proof
            of the right to use the premises), "founders_and_intended_officers_particulars" (Founding
            registration: the particulars of one founder or intended officer),
            "founders_and_intended_officers_identity_proof" (Founding registration: the identity paper
            of one founder or intended officer), "draft_charter" (Founding registration: the draft
            charter), "last_year_work_summary" (Annual check: last year's work summary),
            "this_year_work_plan" (Annual check: this year's work plan), "last_year_final_accounts"
            (Annual check: last year's final accounts), "last_year_audit_report" (Annual check: last
            year's audit report), "self_inspection_report" (Annual check: the self-inspection report),
            "supervising_unit_review_opinion" (Annual check: the supervising unit's review opinion),
            "inspection_report_form" (Annual check: the inspection report form).
        papers[].of (may be left out): Whose it is, one of `persons`: for particulars and identity
            papers only, and there always.
        papers[].year (may be left out): The calendar year that it covers, for the papers of an annual
            check that cover one; left out, the clerk took it for the right one.
        persons (may be left out): Every founder and intended officer, each once, asked for in a
            founding registration; without any they are not known.
        supervising_unit_reviewed (may be left out): Whether the supervising unit has reviewed, asked
            for in an annual check: only then is its opinion due.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What a service asks for, and what of it is
            missing.
        value.complete: Whether nothing is missing or not known.
        value.laws: The rules that the service rests on. One of "registration_regulations" (The
            Regulations on Registration and Administration of Social Organisations), "hubei_measures"
            (The Hubei Provincial Measures on Registration of Social Organisations),
            "other_provincial_measures" (The measures of the province that the policy names).
        value.missing: What is missing: the organisation's papers, those of each person, other papers
            asked for.
        value.missing[].paper: The paper.
        value.missing[].of (or None): Whose it is, or what another paper is called.
        value.last_year (or None): The calendar year that summary, accounts and audit report cover,
            where the day of an annual check is known.
        value.this_year (or None): The calendar year that the work plan covers, where the day of an
            annual check is known.

    Raises:
        InvalidInput: with every fault of the input; also where a paper belongs to the other service or
            is there twice, a personal paper names nobody or nobody of `persons`, a paper that covers no
            year has one, a name is blank or there twice, or an annual check asks for other papers.

    Clauses:
        community_office.society_registration.legal_basis: Founding registration of a social
            organisation rests on the Regulations on Registration and Administration of Social
            Organisations and the Hubei Provincial Measures. 社会团体成立登记依据《社会团体登记管理条例》和《湖北省社会团体登记管理办法》。
            (001_364cd028b96cdb15.txt, 109-111)
        community_office.society_registration.materials: Founding registration needs: preparation
            application and founding application, approval of the supervising unit, capital verification
            report, proof of the right to use the premises, particulars and identity papers of founders
            and intended officers, draft charter, and other papers asked for.
            成立登记须提交:筹备申请书、成立登记申请书;业务主管单位批准文件;验资报告;场所使用权证明;发起人及拟任负责人基本情况及身份证明;章程草案;其他材料。
            (001_364cd028b96cdb15.txt, 111-118)
        community_office.society_annual_check.legal_basis: The annual check of a social organisation
            rests on the same two rules as founding registration.
            社会团体年度检查依据《社会团体登记管理条例》和《湖北省社会团体登记管理办法》。 (001_364cd028b96cdb15.txt, 125-127)
        community_office.society_annual_check.materials: The annual check needs: last year's work
            summary, this year's work plan, last year's final accounts with audit report, self-
            inspection report, the supervising unit's review opinion, and the inspection report form.
            年检须提交:上一年度工作总结;本年度工作计划;上年度财务决算及审计报告;自查报告;业务主管单位审查意见;社会团体检查报告书。 (001_364cd028b96cdb15.txt,
            127-133)
        community_office.society_annual_check.steps: The annual check runs in four steps: notice by the
            civil affairs department, review by the supervising unit, check and verification by civil
            affairs, conclusion. 年检四步:民政部门通知公告、业务主管单位审查、民政检查审核、作出年检结论。 (001_364cd028b96cdb15.txt,
            134-136)
    """

@_function
def society_fee(
    *,
    service: Literal["founding_registration", "annual_check"],
    accepted: bool = ...,
    applications: int = ...,
    paid: Decimal | int | str | None = ...,
    policy: Policy = ...,
) -> Decision[FeeDue]:
    """Says what founding registrations or annual checks cost, and what is still to be paid.

    A founding registration costs the policy's fee, 5 CNY by the book, for each application, due when it is accepted; an
    annual check costs nothing. Where the policy names the measures of another province, that province's fee holds, which
    the source leaves open.

    Arguments:
        service: The service. One of "founding_registration" (The registration that founds one),
            "annual_check" (The check of every year).
        accepted (may be left out): Whether they have been accepted: the fee falls due with the
            acceptance.
        applications (may be left out): How many applications, from 1; the number of their papers does
            not count.
        paid (may be left out): What has been paid, in CNY, from 0.00; left out, that is not known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: The fee, and what is still due of it.
        value.fee (or None): The fee in CNY; nothing where the tariff is not known.
        value.overpaid (or None): What was paid too much and goes back, in CNY; nothing where fee or
            payment is not known.
        value.still_due (or None): What is still to be paid in CNY, at acceptance; nothing where fee or
            payment is not known.

    Raises:
        InvalidInput: with every fault of the input; also where there is no application, or so many that
            their fee lies beyond the greatest amount.

    Clauses:
        community_office.society_registration.fee: Founding registration costs 5 CNY per case, under
            Hubei price document E-Jia-Fei-Zi (1999) No. 312. 成立登记收费5元/件,依据鄂价费字(1999)312号。
            (001_364cd028b96cdb15.txt, 119)
        community_office.society_annual_check.materials: The annual check needs: last year's work
            summary, this year's work plan, last year's final accounts with audit report, self-
            inspection report, the supervising unit's review opinion, and the inspection report form.
            年检须提交:上一年度工作总结;本年度工作计划;上年度财务决算及审计报告;自查报告;业务主管单位审查意见;社会团体检查报告书。 (001_364cd028b96cdb15.txt,
            127-133)
    """

@_function
def volunteer_eligibility(
    *,
    applied_on: date | str,
    born_on: date | str | None = ...,
    declares_dedication: bool | None = ...,
    guardian_consents: bool | None = ...,
    projects: Sequence[ProjectChoice] | None = ...,
    service_hours: Decimal | int | float | str | None = ...,
    undertakes_service: bool | None = ...,
    policy: Policy = ...,
) -> Decision[Eligibility]:
    """Decides whether somebody may become a volunteer.

    The applicant is at least 14 years old on the day of the application (the 14th birthday is enough; in common years one
    born on 29 February has it on 28 February), has declared dedication, has chosen at least one project and meets what each
    chosen project asks for, and has undertaken to serve for a certain time. A declaration that is not made yet is pending.

    Arguments:
        applied_on: The calendar day of the application at the office.
        born_on (may be left out): The applicant's date of birth; left out, it is not known.
        declares_dedication (may be left out): Whether the applicant has declared a spirit of dedication
            on the form; left out, that is not known.
        guardian_consents (may be left out): Whether the guardian consents, asked for where the policy
            wants it at the applicant's age; false: not yet.
        projects (may be left out): The projects that the applicant has chosen, each once; left out,
            they are not known.
        projects[].project: The project.
        projects[].requirements (may be left out): What the project asks of its volunteers; a project
            that states nothing asks for nothing.
        projects[].requirements[].requirement: What it asks for.
        projects[].requirements[].met (may be left out): Whether the applicant meets it; left out, that
            is not known.
        service_hours (may be left out): How many hours the applicant undertakes to serve, from 0;
            judged by the policy alone.
        undertakes_service (may be left out): Whether the applicant has undertaken to serve for a
            certain time; left out, that is not known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What follows from the applicant's age.
        value.age (or None): The age on the day of the application, in full years.
        value.eligible_from (or None): The first day on which the applicant is old enough.
        value.guardian_consent_needed (or None): Whether the guardian has to consent.

    Raises:
        InvalidInput: with every fault of the input; also where the application lies before the birth,
            hours are negative, or a name is blank or there twice.

    Clauses:
        community_office.volunteer.min_age: A volunteer is at least 14 years old. 志愿者须年满14周岁。
            (001_364cd028b96cdb15.txt, 138-139)
        community_office.volunteer.dedication: A volunteer has a spirit of dedication. 具有奉献精神。
            (001_364cd028b96cdb15.txt, 140)
        community_office.volunteer.suitable_qualities: A volunteer has the basic qualities that suit the
            service project and activities chosen. 具备与所参加项目及活动相适应的基本素质。 (001_364cd028b96cdb15.txt, 141)
        community_office.volunteer.choose_project: A volunteer chooses at least one service project, by
            own wish and circumstances. 按自身愿望和条件至少选择一个志愿服务项目。 (001_364cd028b96cdb15.txt, 142)
        community_office.volunteer.serve_some_time: A volunteer does voluntary work for a certain time.
            从事一定时间的志愿服务工作。 (001_364cd028b96cdb15.txt, 142-143)
    """

@_function
def volunteer_papers(
    *,
    confirmed: Sequence[Literal["one_inch", "bareheaded", "recent"]] = ...,
    district_level_unit_staff: bool | None = ...,
    form_handed_in: bool = ...,
    photographs: int = ...,
    residence: Literal["township", "subdistrict"] | None = ...,
    policy: Policy = ...,
) -> Decision[VolunteerPapersDue]:
    """Says where a volunteer gets the registration form, and what is still to be handed in.

    Staff of units directly under the district get it from the Youth League organisation of their unit, also where they
    live in the area; ordinary residents from the League (working) committee of the township or subdistrict where they live.
    With it go two recent one-inch bareheaded photographs, which the clerk confirms.

    Arguments:
        confirmed (may be left out): What the clerk has confirmed of the photographs, each once. One of
            "one_inch" (They are in the Chinese one-inch format, 25 mm x 35 mm), "bareheaded" (They were
            taken bareheaded), "recent" (They were taken recently).
        district_level_unit_staff (may be left out): Whether the applicant is on the staff of a unit
            directly under the district, wherever the applicant lives; left out, that is not known.
        form_handed_in (may be left out): Whether the registration form is handed in.
        photographs (may be left out): How many photographs are handed in, from 0.
        residence (may be left out): Where an ordinary resident lives; asked for as long as the form is
            not handed in. One of "township" (A township), "subdistrict" (A subdistrict).
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What a volunteer still has to hand in.
        value.complete: Whether nothing is missing or not known.
        value.missing: What is missing or not confirmed.
        value.photographs_missing: How many photographs are missing.
        value.form_from (or None): Who hands out the registration form and reviews it first; nothing
            where that is not known. One of "youth_league_organisation_of_the_unit" (The organisation of
            the applicant's own unit), "township_youth_league_committee" (The committee of the
            township), "subdistrict_youth_league_working_committee" (The working committee of the
            subdistrict).

    Raises:
        InvalidInput: with every fault of the input; also where something is confirmed twice.

    Clauses:
        community_office.volunteer.form_from_unit: Staff of units directly under the district get the
            registration form from the Youth League organisation of their unit. 区直机关单位人员在本单位团组织领取注册登记表。
            (001_364cd028b96cdb15.txt, 145)
        community_office.volunteer.form_from_residence: Ordinary residents get the registration form
            from the Youth League (working) committee of the township or subdistrict where they live.
            普通居民在居住地乡镇、街道团(工)委领取注册登记表。 (001_364cd028b96cdb15.txt, 145)
        community_office.volunteer.photos: The applicant hands in two recent one-inch bareheaded
            photographs. 提交一寸免冠近照两张。 (001_364cd028b96cdb15.txt, 144-146)
    """

@_function
def petition_route(
    *,
    done: Sequence[Done] = ...,
    form: Literal["written", "oral"] | None = ...,
    refer_upward: bool | None = ...,
    turned_away_for_want_of_paper: bool = ...,
    within_powers: bool | None = ...,
    policy: Policy = ...,
) -> Decision[PetitionCourse]:
    """Says which way a petition goes, what comes next, what the petitioner must still be told, and whether it may be filed.

    Every petition, written or oral, is registered first. Within the office's powers it is accepted, looked into, answered and
    filed; outside them the petitioner is told which department to turn to, and where it must go to the superior department
    it is reported there too and the petitioner told of the report and of the reply. It is filed when the petitioner has been
    told the outcome, never while a reply is out.

    Arguments:
        done (may be left out): What has been done, earliest first: steps of the procedure `petition`.
        done[].step: The step.
        done[].at (may be left out): When it was done, where that is known; not before any entry above
            it.
        done[].by (may be left out): Who did it; left out, that is taken on trust.
        form (may be left out): How it was brought; either will do. One of "written" (In writing),
            "oral" (By word of mouth).
        refer_upward (may be left out): Whether a petition outside the office's powers must go to the
            superior department; left out, that is not known.
        turned_away_for_want_of_paper (may be left out): Whether the petitioner was turned away for want
            of a paper.
        within_powers (may be left out): Whether it is within the office's powers; left out, that is not
            known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: Where a petition stands.
        value.may_be_filed: Whether it may be filed now.
        value.next: What may come next, and who does it.
        value.next[].optional: Whether it may be left out, or has been done and may be done again.
        value.next[].step: The step.
        value.next[].who (or None): Who does it, where the book says so.
        value.remaining: The steps that still have to be done.
        value.tell_petitioner: Those of them in which the petitioner is told something.
        value.route (or None): The way it goes; nothing where that is not known. One of "accept" (The
            office accepts it and deals with it itself), "tell_competent_department" (The petitioner is
            told which department to turn to), "report_upward" (The petitioner is told that, and the
            petition goes to the superior department as well).

    Raises:
        InvalidInput: with every fault of the input; also where a petition within the office's powers is
            to go to the superior department, or the log is none of the procedure `petition`.

    Clauses:
        community_office.petition.written_or_oral: A petition may be brought in writing or by word of
            mouth. 信访可以书面或口头提出。 (001_364cd028b96cdb15.txt, 153-154)
        community_office.petition.register: Every petition is registered first, before its competence is
            decided. 每件来访先登记。 (001_364cd028b96cdb15.txt, 154)
        community_office.petition.within_powers: A petition within the office's powers is accepted.
            属于职权范围内的予以受理。 (001_364cd028b96cdb15.txt, 154)
        community_office.petition.within_powers_steps: After acceptance: inquire with the units or
            persons concerned, form an opinion, tell it to the petitioner, file.
            受理后向有关单位或人员调查,提出信访意见,告知上访人,归档。 (001_364cd028b96cdb15.txt, 154)
        community_office.petition.outside_powers: For a petition outside the office's powers the
            petitioner is first told which competent department to turn to. 不属于职权范围的,先告知上访人到有权处理的部门反映。
            (001_364cd028b96cdb15.txt, 155)
        community_office.petition.report_upward: What must go to the superior competent department is
            reported to it, and the petitioner is told so. 应报请上级主管部门的,上报上级部门并告知上访人。
            (001_364cd028b96cdb15.txt, 155)
        community_office.petition.report_upward_steps: When the superior department has replied, the
            reply is told to the petitioner, then the case is filed. 上级部门答复后告知上访人,再归档。
            (001_364cd028b96cdb15.txt, 155)
        community_office.petition.file: Every petition ends in the files, after the petitioner has been
            told the outcome. 每件信访在告知上访人后归档。 (001_364cd028b96cdb15.txt, 154-155)
    """

@_function
def community_legal_service(
    *,
    needs: Sequence[Literal["legal_question", "legal_aid", "dispute", "supervision_and_guidance"]],
    of_area: bool | None = ...,
    person_kinds: Sequence[Literal["migrant_worker", "under_community_correction", "released_from_prison_or_reeducation", "other"]] | None = ...,
    risk_signs: Sequence[Literal["group_fight", "civil_case_turning_criminal", "conflict_escalation", "mass_petition"]] | None = ...,
    policy: Policy = ...,
) -> Decision[LegalHelp]:
    """Says what the office does for somebody, and what a dispute must be kept from turning into.

    Anybody gets legal advice and has a request for legal aid passed on to the legal aid body, which decides it. Disputes of
    every kind are settled, and their risks flagged in the order of urgency. Persons under community correction and
    released persons of the area are supported; the office only assists, supervising powers stay with the justice authority.
    Migrant workers from the area get contacts made and their rights protected beside all that.

    Arguments:
        needs: What the person needs: at least one thing, each once. One of "legal_question" (An answer
            to a legal question), "legal_aid" (Legal aid), "dispute" (A dispute settled),
            "supervision_and_guidance" (Supervision and guidance after a crime).
        of_area (may be left out): Whether the person lives in the office's area, or as a migrant worker
            comes from it; left out, that is not known.
        person_kinds (may be left out): What sort of person it is, each once; left out, that is not
            known. One of "migrant_worker" (A migrant worker), "under_community_correction" (Under
            community correction), "released_from_prison_or_reeducation" (Released from prison or re-
            education), "other" (Anybody else).
        risk_signs (may be left out): What there are signs of, each once, an empty list for nothing;
            left out, nobody has looked, as a dispute asks for. One of "group_fight" (A fight between
            groups), "civil_case_turning_criminal" (A civil case that turns criminal),
            "conflict_escalation" (An escalation of the conflict), "mass_petition" (A mass petition).
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What the office does for a person.
        value.mass_petition_may_come: Whether a mass petition may come: it is registered like any other,
            never obstructed.
        value.prevent: What is to be prevented, the most urgent first, by settling the grievance. One of
            "group_fight" (A fight between groups), "civil_case_turning_criminal" (A civil case that
            turns criminal), "conflict_escalation" (An escalation of the conflict), "mass_petition" (A
            mass petition).
        value.services: What it does.
        value.services[].service: What it does. One of "legal_advice" (It answers the legal question),
            "legal_aid" (It takes the request for legal aid and passes it on), "dispute_settlement" (It
            finds the dispute and settles it), "assist_supervision" (It helps to supervise),
            "support_and_guidance" (It supports and guides, against reoffending),
            "contact_to_solve_legal_problems" (It makes contacts to solve the legal problems),
            "protect_lawful_rights" (It protects the lawful rights).
        value.services[].with (or None): Who decides or has the powers, where it is not the office.

    Raises:
        InvalidInput: with every fault of the input; also where nothing is needed, or something is named
            twice.

    Clauses:
        community_office.mediation.legal_help: The office answers legal questions and provides legal
            aid. 解答法律咨询,提供法律援助。 (001_364cd028b96cdb15.txt, 156-158)
        community_office.mediation.disputes: Disputes of every kind are looked for and settled.
            排查化解各类矛盾纠纷。 (001_364cd028b96cdb15.txt, 159)
        community_office.mediation.four_preventions: Four outcomes are to be prevented: escalation of
            conflicts, civil disputes turning criminal, mass petitions, and group fights.
            做好“四防”:防矛盾激化、防民转刑案件、防群体上访、防群体械斗。 (001_364cd028b96cdb15.txt, 159)
        community_office.mediation.released_and_supervised: The office helps to supervise persons under
            community correction and released persons of its area, with support and guidance to prevent
            reoffending. 协助监管本辖区矫正对象和刑释解教人员,帮教感化,防止重新犯罪。 (001_364cd028b96cdb15.txt, 160)
        community_office.mediation.migrant_workers: For migrant workers from the area the office makes
            contacts to solve legal problems and protects their lawful rights. 为外出务工农民联系解决涉法问题,维护其合法权益。
            (001_364cd028b96cdb15.txt, 161)
    """

@type_check_only
class _LimitServiceProjects(Shape):
    @_verb
    def check(
        self,
        *,
        facts: LimitServiceProjectsCheckFacts = ...,
        projects: Decimal | int | float | str | None = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: A volunteer chooses at least one service project.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            projects (may be left out): The measured value in count; null, or left out, it is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: Where a measured value lies.
            value.within: Whether nothing is to be said against the value.
            value.max (or None): The upper end in force.
            value.min (or None): The lower end in force.
            value.nominal (or None): The target in force.
            value.off_by (or None): How far the value lies beyond an end, or off the target: positive above,
                negative below.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.volunteer.choose_project: A volunteer chooses at least one service project, by
                own wish and circumstances. 按自身愿望和条件至少选择一个志愿服务项目。 (001_364cd028b96cdb15.txt, 142)
        """


def limit(name: Literal['service_projects']) -> _LimitServiceProjects: ...

@type_check_only
class _SchedulePetition(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: SchedulePetitionReviewDone = ...,
        events: SchedulePetitionReviewEvents = ...,
        facts: SchedulePetitionReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: When the petitioner is told the opinion, where the office sets a time.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: tell_petitioner.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: petition_accepted.
            facts (may be left out): Facts of the case; one that is left out is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: All acts of a schedule.
            value.acts: The acts in the order of the schedule.
            value.acts[].act: The act.
            value.acts[].state: How it stands. One of "waiting" (Its event has not come), "not_yet_due" (It
                is not due yet), "open" (It is to be done, and in time so far), "overdue" (It is late and
                not done), "done" (It was done in time), "done_late" (It was done late), "done_early" (It
                was done too early), "not_needed" (This case does not need it), "undetermined" (That hangs
                on a fact that is not known).
            value.acts[].deadline (or None): When it falls due, and what that follows from.
            value.acts[].deadline.calendar: What it counts in. One of "elapsed" (Elapsed time, from instant
                to instant), "calendar_days" (Calendar days of the shop; the last one counts up to the next
                midnight), "clock_time" (A clock time of a calendar day of the shop).
            value.acts[].deadline.due_at: When it falls due, in the shop's zone.
            value.acts[].deadline.event: The event that it runs from, or is counted back from.
            value.acts[].deadline.from: When that was, or is to be, in the shop's zone.
            value.acts[].deadline.inclusive: Whether `due_at` itself is still in time: so for elapsed time
                and clock times, not for the midnight that ends a day.
            value.acts[].deadline.length: How long it is, in `unit`.
            value.acts[].deadline.unit: The unit of the length.
            value.acts[].deadline.counted_back (or None): Whether it is counted back from its event.
            value.acts[].deadline.resolved (or None): How a due time that the shop's clock jumps over, or
                shows twice, was resolved. One of "gap" (The clock jumps over it: the first instant after
                the gap), "overlap" (The clock shows it twice: the earlier one), "month_end" (The month is
                too short for the day's number: its last day).
            value.acts[].done_at (or None): When it was done.
            value.acts[].late_by_s (or None): By how many seconds it is late; where it is not needed any
                more, by how many it was when that came.
            value.acts[].not_before (or None): From when on it may be done, where it may not be done at
                once.
            value.acts[].who (or None): Who does it.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.petition.within_powers_steps: After acceptance: inquire with the units or
                persons concerned, form an opinion, tell it to the petitioner, file.
                受理后向有关单位或人员调查,提出信访意见,告知上访人,归档。 (001_364cd028b96cdb15.txt, 154)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: SchedulePetitionToIcalendarDone = ...,
        events: SchedulePetitionToIcalendarEvents = ...,
        facts: SchedulePetitionToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: When the petitioner is told the opinion, where the office sets a time.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: tell_petitioner.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: petition_accepted.
            facts (may be left out): Facts of the case; one that is left out is not known.
            language (may be left out): The language of the text; left out, English. One of "zh", "en".
            reference (may be left out): What the case is called, such as an order number: it stands in the
                titles, and keeps the entries the same ones when the calendar is made anew.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: A calendar.
            value.text: The text of an iCalendar file (RFC 5545).

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.petition.within_powers_steps: After acceptance: inquire with the units or
                persons concerned, form an opinion, tell it to the petitioner, file.
                受理后向有关单位或人员调查,提出信访意见,告知上访人,归档。 (001_364cd028b96cdb15.txt, 154)
        """


def schedule(name: Literal['petition']) -> _SchedulePetition: ...

@type_check_only
class _ProcedureSocietyRegistration(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureSocietyRegistrationNextDone] = ...,
        facts: ProcedureSocietyRegistrationNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. Founding registration of a social organisation, from the founders' application to the public notice.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `founders_apply`, `acceptance`, `examination`, `decision`, `issue_certificate`, `public_notice`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `founders`).
        - `facts`: true, false, or left out where not known: `registration_refused`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "founders_apply", "acceptance", "examination", "decision",
                "issue_certificate", "public_notice".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `founders`); left
                out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                registration_refused.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: What may come next.
            value.complete: Whether nothing has to be done any more.
            value.next: The steps that may come next, in the order of the procedure.
            value.next[].optional: Whether it may be left out, or has been done and may be done again.
            value.next[].step: The step.
            value.next[].who (or None): Who does it, where the book says so.
            value.remaining: The steps that still have to be done, in the order of the procedure; with them
                those that hang on a fact that is not known.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.society_registration.steps: Founding registration runs in six steps: founders
                apply, acceptance, examination, decision, certificate, public notice.
                成立登记六步:发起人申请、受理、审查、决定、发证、公告。 (001_364cd028b96cdb15.txt, 119-124)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureSocietyRegistrationReviewDone] = ...,
        facts: ProcedureSocietyRegistrationReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. Founding registration of a social organisation, from the founders' application to the public notice.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `founders_apply`, `acceptance`, `examination`, `decision`, `issue_certificate`, `public_notice`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `founders`).
        - `facts`: true, false, or left out where not known: `registration_refused`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "founders_apply", "acceptance", "examination", "decision",
                "issue_certificate", "public_notice".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `founders`); left
                out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                registration_refused.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: A log and its faults.
            value.complete: Whether nothing has to be done any more; faults do not count here.
            value.faults: Everything that was not in order, in the order of the log.
            value.faults[].at: The place in the log, counted from 0.
            value.faults[].fault: What is wrong. One of "skipped" (A step that must come first is not in the
                log at all), "out_of_order" (A step that must come first was done only later, or one that
                must come after was done already), "forbidden" (It was done while a fact forbids it),
                "repeated" (It was done twice and may be done once only), "out_of_place" (It does not belong
                to this case), "wrong_person" (Somebody else had to do it).
            value.faults[].step: The step.
            value.faults[].needs (or None): The step that had to come first, where one was skipped or done
                too late.
            value.faults[].too_late_for (or None): The step that was done already although this one had to
                come before it.
            value.open: The steps that still have to be done, in the order of the procedure; with them those
                that hang on a fact that is not known.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.society_registration.steps: Founding registration runs in six steps: founders
                apply, acceptance, examination, decision, certificate, public notice.
                成立登记六步:发起人申请、受理、审查、决定、发证、公告。 (001_364cd028b96cdb15.txt, 119-124)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureSocietyRegistrationToMermaidDone] = ...,
        facts: ProcedureSocietyRegistrationToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Founding registration of a social organisation, from the founders' application to the public notice.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `founders_apply`, `acceptance`, `examination`, `decision`, `issue_certificate`, `public_notice`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `founders`).
        - `facts`: true, false, or left out where not known: `registration_refused`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "founders_apply", "acceptance", "examination", "decision",
                "issue_certificate", "public_notice".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `founders`); left
                out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                registration_refused.
            language (may be left out): The language of the text; left out, English. One of "zh", "en".
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: A drawing of a procedure.
            value.steps: The steps in the order of the procedure, each with how it stands: in the drawing,
                `step_<name>` and its class.
            value.steps[].state: How it stands. One of "done" (It is done, in order), "repeatable" (It is
                done, in order, and may be done once more now), "next" (It may come next), "later" (It comes
                later), "not_needed" (This case does not need it, or not any more), "undetermined" (That
                hangs on a fact that is not known), "skipped" (It was left out although a step that comes
                after it is done), "forbidden" (A fact forbids it, or it was done while one did),
                "out_of_order" (It was done before a step that must come first, or after one that must come
                later), "repeated" (It was done twice and may be done once only), "out_of_place" (It was
                done and does not belong to this case), "wrong_person" (Somebody else had to do it).
            value.steps[].step: The step.
            value.text: The text of a Mermaid flowchart.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.society_registration.steps: Founding registration runs in six steps: founders
                apply, acceptance, examination, decision, certificate, public notice.
                成立登记六步:发起人申请、受理、审查、决定、发证、公告。 (001_364cd028b96cdb15.txt, 119-124)
        """


@type_check_only
class _ProcedureSocietyAnnualCheck(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureSocietyAnnualCheckNextDone] = ...,
        facts: ProcedureSocietyAnnualCheckNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. Annual check of a social organisation, from the notice to the conclusion.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `civil_affairs_notice`, `supervising_unit_review`, `civil_affairs_check`, `annual_check_conclusion`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `civil_affairs_department`, `supervising_unit`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "civil_affairs_notice", "supervising_unit_review",
                "civil_affairs_check", "annual_check_conclusion".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `civil_affairs_department`, `supervising_unit`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: What may come next.
            value.complete: Whether nothing has to be done any more.
            value.next: The steps that may come next, in the order of the procedure.
            value.next[].optional: Whether it may be left out, or has been done and may be done again.
            value.next[].step: The step.
            value.next[].who (or None): Who does it, where the book says so.
            value.remaining: The steps that still have to be done, in the order of the procedure; with them
                those that hang on a fact that is not known.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.society_annual_check.steps: The annual check runs in four steps: notice by the
                civil affairs department, review by the supervising unit, check and verification by civil
                affairs, conclusion. 年检四步:民政部门通知公告、业务主管单位审查、民政检查审核、作出年检结论。 (001_364cd028b96cdb15.txt,
                134-136)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureSocietyAnnualCheckReviewDone] = ...,
        facts: ProcedureSocietyAnnualCheckReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. Annual check of a social organisation, from the notice to the conclusion.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `civil_affairs_notice`, `supervising_unit_review`, `civil_affairs_check`, `annual_check_conclusion`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `civil_affairs_department`, `supervising_unit`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "civil_affairs_notice", "supervising_unit_review",
                "civil_affairs_check", "annual_check_conclusion".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `civil_affairs_department`, `supervising_unit`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: A log and its faults.
            value.complete: Whether nothing has to be done any more; faults do not count here.
            value.faults: Everything that was not in order, in the order of the log.
            value.faults[].at: The place in the log, counted from 0.
            value.faults[].fault: What is wrong. One of "skipped" (A step that must come first is not in the
                log at all), "out_of_order" (A step that must come first was done only later, or one that
                must come after was done already), "forbidden" (It was done while a fact forbids it),
                "repeated" (It was done twice and may be done once only), "out_of_place" (It does not belong
                to this case), "wrong_person" (Somebody else had to do it).
            value.faults[].step: The step.
            value.faults[].needs (or None): The step that had to come first, where one was skipped or done
                too late.
            value.faults[].too_late_for (or None): The step that was done already although this one had to
                come before it.
            value.open: The steps that still have to be done, in the order of the procedure; with them those
                that hang on a fact that is not known.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.society_annual_check.steps: The annual check runs in four steps: notice by the
                civil affairs department, review by the supervising unit, check and verification by civil
                affairs, conclusion. 年检四步:民政部门通知公告、业务主管单位审查、民政检查审核、作出年检结论。 (001_364cd028b96cdb15.txt,
                134-136)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureSocietyAnnualCheckToMermaidDone] = ...,
        facts: ProcedureSocietyAnnualCheckToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Annual check of a social organisation, from the notice to the conclusion.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `civil_affairs_notice`, `supervising_unit_review`, `civil_affairs_check`, `annual_check_conclusion`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `civil_affairs_department`, `supervising_unit`).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "civil_affairs_notice", "supervising_unit_review",
                "civil_affairs_check", "annual_check_conclusion".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `civil_affairs_department`, `supervising_unit`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known.
            language (may be left out): The language of the text; left out, English. One of "zh", "en".
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: A drawing of a procedure.
            value.steps: The steps in the order of the procedure, each with how it stands: in the drawing,
                `step_<name>` and its class.
            value.steps[].state: How it stands. One of "done" (It is done, in order), "repeatable" (It is
                done, in order, and may be done once more now), "next" (It may come next), "later" (It comes
                later), "not_needed" (This case does not need it, or not any more), "undetermined" (That
                hangs on a fact that is not known), "skipped" (It was left out although a step that comes
                after it is done), "forbidden" (A fact forbids it, or it was done while one did),
                "out_of_order" (It was done before a step that must come first, or after one that must come
                later), "repeated" (It was done twice and may be done once only), "out_of_place" (It was
                done and does not belong to this case), "wrong_person" (Somebody else had to do it).
            value.steps[].step: The step.
            value.text: The text of a Mermaid flowchart.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.society_annual_check.steps: The annual check runs in four steps: notice by the
                civil affairs department, review by the supervising unit, check and verification by civil
                affairs, conclusion. 年检四步:民政部门通知公告、业务主管单位审查、民政检查审核、作出年检结论。 (001_364cd028b96cdb15.txt,
                134-136)
        """


@type_check_only
class _ProcedureVolunteerRegistration(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureVolunteerRegistrationNextDone] = ...,
        facts: ProcedureVolunteerRegistrationNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. Registration of a volunteer, from the form to the service certificate; the first service waits for the training.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `fill_in_form`, `preliminary_review`, `qualification_review_and_registration`, `pre_service_training`, `issue_service_certificate`, `first_service`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `applicant`, `submitting_unit`, `youth_league_district_committee`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "fill_in_form", "preliminary_review",
                "qualification_review_and_registration", "pre_service_training",
                "issue_service_certificate", "first_service".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `applicant`,
                `submitting_unit`, `youth_league_district_committee`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: What may come next.
            value.complete: Whether nothing has to be done any more.
            value.next: The steps that may come next, in the order of the procedure.
            value.next[].optional: Whether it may be left out, or has been done and may be done again.
            value.next[].step: The step.
            value.next[].who (or None): Who does it, where the book says so.
            value.remaining: The steps that still have to be done, in the order of the procedure; with them
                those that hang on a fact that is not known.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.volunteer.steps: Registration runs in five steps: fill in the form, first
                review, qualification review with registration, pre-service training, service certificate.
                注册五步:填写报名表、初步审查、资格审查并注册、岗前培训、颁发服务证。 (001_364cd028b96cdb15.txt, 147-152)
            community_office.volunteer.preliminary_review: The first review is done by the unit that submits
                the application. 由申报单位进行初步审查。 (001_364cd028b96cdb15.txt, 149)
            community_office.volunteer.qualification_review: The Youth League district committee reviews the
                qualification and registers the volunteer. 由团区委进行资格审查并注册。 (001_364cd028b96cdb15.txt, 150)
            community_office.volunteer.training_before_service: The volunteer is trained before taking up
                service. 上岗前接受岗前培训。 (001_364cd028b96cdb15.txt, 151)
            community_office.volunteer.certificate: A service certificate is issued to the volunteer. 颁发服务证。
                (001_364cd028b96cdb15.txt, 152)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureVolunteerRegistrationReviewDone] = ...,
        facts: ProcedureVolunteerRegistrationReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. Registration of a volunteer, from the form to the service certificate; the first service waits for the training.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `fill_in_form`, `preliminary_review`, `qualification_review_and_registration`, `pre_service_training`, `issue_service_certificate`, `first_service`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `applicant`, `submitting_unit`, `youth_league_district_committee`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "fill_in_form", "preliminary_review",
                "qualification_review_and_registration", "pre_service_training",
                "issue_service_certificate", "first_service".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `applicant`,
                `submitting_unit`, `youth_league_district_committee`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: A log and its faults.
            value.complete: Whether nothing has to be done any more; faults do not count here.
            value.faults: Everything that was not in order, in the order of the log.
            value.faults[].at: The place in the log, counted from 0.
            value.faults[].fault: What is wrong. One of "skipped" (A step that must come first is not in the
                log at all), "out_of_order" (A step that must come first was done only later, or one that
                must come after was done already), "forbidden" (It was done while a fact forbids it),
                "repeated" (It was done twice and may be done once only), "out_of_place" (It does not belong
                to this case), "wrong_person" (Somebody else had to do it).
            value.faults[].step: The step.
            value.faults[].needs (or None): The step that had to come first, where one was skipped or done
                too late.
            value.faults[].too_late_for (or None): The step that was done already although this one had to
                come before it.
            value.open: The steps that still have to be done, in the order of the procedure; with them those
                that hang on a fact that is not known.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.volunteer.steps: Registration runs in five steps: fill in the form, first
                review, qualification review with registration, pre-service training, service certificate.
                注册五步:填写报名表、初步审查、资格审查并注册、岗前培训、颁发服务证。 (001_364cd028b96cdb15.txt, 147-152)
            community_office.volunteer.preliminary_review: The first review is done by the unit that submits
                the application. 由申报单位进行初步审查。 (001_364cd028b96cdb15.txt, 149)
            community_office.volunteer.qualification_review: The Youth League district committee reviews the
                qualification and registers the volunteer. 由团区委进行资格审查并注册。 (001_364cd028b96cdb15.txt, 150)
            community_office.volunteer.training_before_service: The volunteer is trained before taking up
                service. 上岗前接受岗前培训。 (001_364cd028b96cdb15.txt, 151)
            community_office.volunteer.certificate: A service certificate is issued to the volunteer. 颁发服务证。
                (001_364cd028b96cdb15.txt, 152)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureVolunteerRegistrationToMermaidDone] = ...,
        facts: ProcedureVolunteerRegistrationToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Registration of a volunteer, from the form to the service certificate; the first service waits for the training.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `fill_in_form`, `preliminary_review`, `qualification_review_and_registration`, `pre_service_training`, `issue_service_certificate`, `first_service`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `applicant`, `submitting_unit`, `youth_league_district_committee`).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "fill_in_form", "preliminary_review",
                "qualification_review_and_registration", "pre_service_training",
                "issue_service_certificate", "first_service".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `applicant`,
                `submitting_unit`, `youth_league_district_committee`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known.
            language (may be left out): The language of the text; left out, English. One of "zh", "en".
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: A drawing of a procedure.
            value.steps: The steps in the order of the procedure, each with how it stands: in the drawing,
                `step_<name>` and its class.
            value.steps[].state: How it stands. One of "done" (It is done, in order), "repeatable" (It is
                done, in order, and may be done once more now), "next" (It may come next), "later" (It comes
                later), "not_needed" (This case does not need it, or not any more), "undetermined" (That
                hangs on a fact that is not known), "skipped" (It was left out although a step that comes
                after it is done), "forbidden" (A fact forbids it, or it was done while one did),
                "out_of_order" (It was done before a step that must come first, or after one that must come
                later), "repeated" (It was done twice and may be done once only), "out_of_place" (It was
                done and does not belong to this case), "wrong_person" (Somebody else had to do it).
            value.steps[].step: The step.
            value.text: The text of a Mermaid flowchart.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.volunteer.steps: Registration runs in five steps: fill in the form, first
                review, qualification review with registration, pre-service training, service certificate.
                注册五步:填写报名表、初步审查、资格审查并注册、岗前培训、颁发服务证。 (001_364cd028b96cdb15.txt, 147-152)
            community_office.volunteer.preliminary_review: The first review is done by the unit that submits
                the application. 由申报单位进行初步审查。 (001_364cd028b96cdb15.txt, 149)
            community_office.volunteer.qualification_review: The Youth League district committee reviews the
                qualification and registers the volunteer. 由团区委进行资格审查并注册。 (001_364cd028b96cdb15.txt, 150)
            community_office.volunteer.training_before_service: The volunteer is trained before taking up
                service. 上岗前接受岗前培训。 (001_364cd028b96cdb15.txt, 151)
            community_office.volunteer.certificate: A service certificate is issued to the volunteer. 颁发服务证。
                (001_364cd028b96cdb15.txt, 152)
        """


@type_check_only
class _ProcedurePetition(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedurePetitionNextDone] = ...,
        facts: ProcedurePetitionNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. A petition, from its registration to the files.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `register`, `accept`, `investigate`, `form_opinion`, `tell_petitioner`, `tell_competent_department`, `report_upward`, `tell_petitioner_of_report`, `superior_reply`, `tell_petitioner_reply`, `file`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `superior_department`).
        - `facts`: true, false, or left out where not known: `within_powers`, `refer_upward`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "register", "accept", "investigate", "form_opinion",
                "tell_petitioner", "tell_competent_department", "report_upward",
                "tell_petitioner_of_report", "superior_reply", "tell_petitioner_reply", "file".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `superior_department`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                refer_upward, within_powers.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: What may come next.
            value.complete: Whether nothing has to be done any more.
            value.next: The steps that may come next, in the order of the procedure.
            value.next[].optional: Whether it may be left out, or has been done and may be done again.
            value.next[].step: The step.
            value.next[].who (or None): Who does it, where the book says so.
            value.remaining: The steps that still have to be done, in the order of the procedure; with them
                those that hang on a fact that is not known.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.petition.register: Every petition is registered first, before its competence is
                decided. 每件来访先登记。 (001_364cd028b96cdb15.txt, 154)
            community_office.petition.within_powers: A petition within the office's powers is accepted.
                属于职权范围内的予以受理。 (001_364cd028b96cdb15.txt, 154)
            community_office.petition.within_powers_steps: After acceptance: inquire with the units or
                persons concerned, form an opinion, tell it to the petitioner, file.
                受理后向有关单位或人员调查,提出信访意见,告知上访人,归档。 (001_364cd028b96cdb15.txt, 154)
            community_office.petition.outside_powers: For a petition outside the office's powers the
                petitioner is first told which competent department to turn to. 不属于职权范围的,先告知上访人到有权处理的部门反映。
                (001_364cd028b96cdb15.txt, 155)
            community_office.petition.report_upward: What must go to the superior competent department is
                reported to it, and the petitioner is told so. 应报请上级主管部门的,上报上级部门并告知上访人。
                (001_364cd028b96cdb15.txt, 155)
            community_office.petition.report_upward_steps: When the superior department has replied, the
                reply is told to the petitioner, then the case is filed. 上级部门答复后告知上访人,再归档。
                (001_364cd028b96cdb15.txt, 155)
            community_office.petition.file: Every petition ends in the files, after the petitioner has been
                told the outcome. 每件信访在告知上访人后归档。 (001_364cd028b96cdb15.txt, 154-155)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedurePetitionReviewDone] = ...,
        facts: ProcedurePetitionReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. A petition, from its registration to the files.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `register`, `accept`, `investigate`, `form_opinion`, `tell_petitioner`, `tell_competent_department`, `report_upward`, `tell_petitioner_of_report`, `superior_reply`, `tell_petitioner_reply`, `file`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `superior_department`).
        - `facts`: true, false, or left out where not known: `within_powers`, `refer_upward`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "register", "accept", "investigate", "form_opinion",
                "tell_petitioner", "tell_competent_department", "report_upward",
                "tell_petitioner_of_report", "superior_reply", "tell_petitioner_reply", "file".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `superior_department`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                refer_upward, within_powers.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: A log and its faults.
            value.complete: Whether nothing has to be done any more; faults do not count here.
            value.faults: Everything that was not in order, in the order of the log.
            value.faults[].at: The place in the log, counted from 0.
            value.faults[].fault: What is wrong. One of "skipped" (A step that must come first is not in the
                log at all), "out_of_order" (A step that must come first was done only later, or one that
                must come after was done already), "forbidden" (It was done while a fact forbids it),
                "repeated" (It was done twice and may be done once only), "out_of_place" (It does not belong
                to this case), "wrong_person" (Somebody else had to do it).
            value.faults[].step: The step.
            value.faults[].needs (or None): The step that had to come first, where one was skipped or done
                too late.
            value.faults[].too_late_for (or None): The step that was done already although this one had to
                come before it.
            value.open: The steps that still have to be done, in the order of the procedure; with them those
                that hang on a fact that is not known.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.petition.register: Every petition is registered first, before its competence is
                decided. 每件来访先登记。 (001_364cd028b96cdb15.txt, 154)
            community_office.petition.within_powers: A petition within the office's powers is accepted.
                属于职权范围内的予以受理。 (001_364cd028b96cdb15.txt, 154)
            community_office.petition.within_powers_steps: After acceptance: inquire with the units or
                persons concerned, form an opinion, tell it to the petitioner, file.
                受理后向有关单位或人员调查,提出信访意见,告知上访人,归档。 (001_364cd028b96cdb15.txt, 154)
            community_office.petition.outside_powers: For a petition outside the office's powers the
                petitioner is first told which competent department to turn to. 不属于职权范围的,先告知上访人到有权处理的部门反映。
                (001_364cd028b96cdb15.txt, 155)
            community_office.petition.report_upward: What must go to the superior competent department is
                reported to it, and the petitioner is told so. 应报请上级主管部门的,上报上级部门并告知上访人。
                (001_364cd028b96cdb15.txt, 155)
            community_office.petition.report_upward_steps: When the superior department has replied, the
                reply is told to the petitioner, then the case is filed. 上级部门答复后告知上访人,再归档。
                (001_364cd028b96cdb15.txt, 155)
            community_office.petition.file: Every petition ends in the files, after the petitioner has been
                told the outcome. 每件信访在告知上访人后归档。 (001_364cd028b96cdb15.txt, 154-155)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedurePetitionToMermaidDone] = ...,
        facts: ProcedurePetitionToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. A petition, from its registration to the files.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `register`, `accept`, `investigate`, `form_opinion`, `tell_petitioner`, `tell_competent_department`, `report_upward`, `tell_petitioner_of_report`, `superior_reply`, `tell_petitioner_reply`, `file`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `superior_department`).
        - `facts`: true, false, or left out where not known: `within_powers`, `refer_upward`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "register", "accept", "investigate", "form_opinion",
                "tell_petitioner", "tell_competent_department", "report_upward",
                "tell_petitioner_of_report", "superior_reply", "tell_petitioner_reply", "file".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `superior_department`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                refer_upward, within_powers.
            language (may be left out): The language of the text; left out, English. One of "zh", "en".
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: A drawing of a procedure.
            value.steps: The steps in the order of the procedure, each with how it stands: in the drawing,
                `step_<name>` and its class.
            value.steps[].state: How it stands. One of "done" (It is done, in order), "repeatable" (It is
                done, in order, and may be done once more now), "next" (It may come next), "later" (It comes
                later), "not_needed" (This case does not need it, or not any more), "undetermined" (That
                hangs on a fact that is not known), "skipped" (It was left out although a step that comes
                after it is done), "forbidden" (A fact forbids it, or it was done while one did),
                "out_of_order" (It was done before a step that must come first, or after one that must come
                later), "repeated" (It was done twice and may be done once only), "out_of_place" (It was
                done and does not belong to this case), "wrong_person" (Somebody else had to do it).
            value.steps[].step: The step.
            value.text: The text of a Mermaid flowchart.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.petition.register: Every petition is registered first, before its competence is
                decided. 每件来访先登记。 (001_364cd028b96cdb15.txt, 154)
            community_office.petition.within_powers: A petition within the office's powers is accepted.
                属于职权范围内的予以受理。 (001_364cd028b96cdb15.txt, 154)
            community_office.petition.within_powers_steps: After acceptance: inquire with the units or
                persons concerned, form an opinion, tell it to the petitioner, file.
                受理后向有关单位或人员调查,提出信访意见,告知上访人,归档。 (001_364cd028b96cdb15.txt, 154)
            community_office.petition.outside_powers: For a petition outside the office's powers the
                petitioner is first told which competent department to turn to. 不属于职权范围的,先告知上访人到有权处理的部门反映。
                (001_364cd028b96cdb15.txt, 155)
            community_office.petition.report_upward: What must go to the superior competent department is
                reported to it, and the petitioner is told so. 应报请上级主管部门的,上报上级部门并告知上访人。
                (001_364cd028b96cdb15.txt, 155)
            community_office.petition.report_upward_steps: When the superior department has replied, the
                reply is told to the petitioner, then the case is filed. 上级部门答复后告知上访人,再归档。
                (001_364cd028b96cdb15.txt, 155)
            community_office.petition.file: Every petition ends in the files, after the petitioner has been
                told the outcome. 每件信访在告知上访人后归档。 (001_364cd028b96cdb15.txt, 154-155)
        """


@type_check_only
class _ProcedureDispute(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureDisputeNextDone] = ...,
        facts: ProcedureDisputeNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. A dispute: it is looked for, then settled.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `identify_dispute`, `settle_dispute`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "identify_dispute", "settle_dispute".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: What may come next.
            value.complete: Whether nothing has to be done any more.
            value.next: The steps that may come next, in the order of the procedure.
            value.next[].optional: Whether it may be left out, or has been done and may be done again.
            value.next[].step: The step.
            value.next[].who (or None): Who does it, where the book says so.
            value.remaining: The steps that still have to be done, in the order of the procedure; with them
                those that hang on a fact that is not known.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.mediation.disputes: Disputes of every kind are looked for and settled.
                排查化解各类矛盾纠纷。 (001_364cd028b96cdb15.txt, 159)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureDisputeReviewDone] = ...,
        facts: ProcedureDisputeReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. A dispute: it is looked for, then settled.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `identify_dispute`, `settle_dispute`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "identify_dispute", "settle_dispute".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: A log and its faults.
            value.complete: Whether nothing has to be done any more; faults do not count here.
            value.faults: Everything that was not in order, in the order of the log.
            value.faults[].at: The place in the log, counted from 0.
            value.faults[].fault: What is wrong. One of "skipped" (A step that must come first is not in the
                log at all), "out_of_order" (A step that must come first was done only later, or one that
                must come after was done already), "forbidden" (It was done while a fact forbids it),
                "repeated" (It was done twice and may be done once only), "out_of_place" (It does not belong
                to this case), "wrong_person" (Somebody else had to do it).
            value.faults[].step: The step.
            value.faults[].needs (or None): The step that had to come first, where one was skipped or done
                too late.
            value.faults[].too_late_for (or None): The step that was done already although this one had to
                come before it.
            value.open: The steps that still have to be done, in the order of the procedure; with them those
                that hang on a fact that is not known.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.mediation.disputes: Disputes of every kind are looked for and settled.
                排查化解各类矛盾纠纷。 (001_364cd028b96cdb15.txt, 159)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureDisputeToMermaidDone] = ...,
        facts: ProcedureDisputeToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. A dispute: it is looked for, then settled.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `identify_dispute`, `settle_dispute`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "identify_dispute", "settle_dispute".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known.
            language (may be left out): The language of the text; left out, English. One of "zh", "en".
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: A drawing of a procedure.
            value.steps: The steps in the order of the procedure, each with how it stands: in the drawing,
                `step_<name>` and its class.
            value.steps[].state: How it stands. One of "done" (It is done, in order), "repeatable" (It is
                done, in order, and may be done once more now), "next" (It may come next), "later" (It comes
                later), "not_needed" (This case does not need it, or not any more), "undetermined" (That
                hangs on a fact that is not known), "skipped" (It was left out although a step that comes
                after it is done), "forbidden" (A fact forbids it, or it was done while one did),
                "out_of_order" (It was done before a step that must come first, or after one that must come
                later), "repeated" (It was done twice and may be done once only), "out_of_place" (It was
                done and does not belong to this case), "wrong_person" (Somebody else had to do it).
            value.steps[].step: The step.
            value.text: The text of a Mermaid flowchart.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.mediation.disputes: Disputes of every kind are looked for and settled.
                排查化解各类矛盾纠纷。 (001_364cd028b96cdb15.txt, 159)
        """


@overload
def procedure(name: Literal['society_registration']) -> _ProcedureSocietyRegistration: ...

@overload
def procedure(name: Literal['society_annual_check']) -> _ProcedureSocietyAnnualCheck: ...

@overload
def procedure(name: Literal['volunteer_registration']) -> _ProcedureVolunteerRegistration: ...

@overload
def procedure(name: Literal['petition']) -> _ProcedurePetition: ...

@overload
def procedure(name: Literal['dispute']) -> _ProcedureDispute: ...

@type_check_only
class _FormSocietyRegistration(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormSocietyRegistrationCheckFacts = ...,
        present: Sequence[FormSocietyRegistrationCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The papers of a founding registration, without those of each founder and intended officer.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `preparation_application`, `founding_registration_application`, `supervising_unit_approval`, `capital_verification_report`, `premises_use_right_proof`, `draft_charter`, `other_papers`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `other_papers_asked_for`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                other_papers_asked_for.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "preparation_application",
                "founding_registration_application", "supervising_unit_approval",
                "capital_verification_report", "premises_use_right_proof", "draft_charter", "other_papers".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name none); may be left out for a paper or signature of one certain person.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: What a form lacks and where its items go.
            value.complete: Whether nothing that a binding clause demands is missing, by the wrong person,
                or not known.
            value.hand_to: Where the items go that are there and in order.
            value.hand_to[].item: The item.
            value.hand_to[].to: To whom it goes: all of these.
            value.missing: What is missing, in the order of the form; also what is only advised.
            value.missing[].item: The item.
            value.missing[].sort: What it is. One of "field" (An entry), "paper" (A paper that somebody
                presents), "signature" (A signature), "copy" (A copy for somebody), "filing" (A filing with
                a department), "form" (A form to fill in), "report" (A report to somebody), "note" (A note),
                "supply" (A thing that is provided).
            value.missing[].any_of (or None): What will do for it, where there is a choice.
            value.missing[].to (or None): To whom it goes: all of these.
            value.missing[].who (or None): Who presents it, fills it in or signs it: any of these.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.society_registration.materials: Founding registration needs: preparation
                application and founding application, approval of the supervising unit, capital verification
                report, proof of the right to use the premises, particulars and identity papers of founders
                and intended officers, draft charter, and other papers asked for.
                成立登记须提交:筹备申请书、成立登记申请书;业务主管单位批准文件;验资报告;场所使用权证明;发起人及拟任负责人基本情况及身份证明;章程草案;其他材料。
                (001_364cd028b96cdb15.txt, 111-118)
        """


@type_check_only
class _FormFounderOrIntendedOfficer(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormFounderOrIntendedOfficerCheckFacts = ...,
        present: Sequence[FormFounderOrIntendedOfficerCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The papers of one founder or intended officer in a founding registration.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `founders_and_intended_officers_particulars`, `founders_and_intended_officers_identity_proof`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of
                "founders_and_intended_officers_particulars",
                "founders_and_intended_officers_identity_proof".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name none); may be left out for a paper or signature of one certain person.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: What a form lacks and where its items go.
            value.complete: Whether nothing that a binding clause demands is missing, by the wrong person,
                or not known.
            value.hand_to: Where the items go that are there and in order.
            value.hand_to[].item: The item.
            value.hand_to[].to: To whom it goes: all of these.
            value.missing: What is missing, in the order of the form; also what is only advised.
            value.missing[].item: The item.
            value.missing[].sort: What it is. One of "field" (An entry), "paper" (A paper that somebody
                presents), "signature" (A signature), "copy" (A copy for somebody), "filing" (A filing with
                a department), "form" (A form to fill in), "report" (A report to somebody), "note" (A note),
                "supply" (A thing that is provided).
            value.missing[].any_of (or None): What will do for it, where there is a choice.
            value.missing[].to (or None): To whom it goes: all of these.
            value.missing[].who (or None): Who presents it, fills it in or signs it: any of these.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.society_registration.materials: Founding registration needs: preparation
                application and founding application, approval of the supervising unit, capital verification
                report, proof of the right to use the premises, particulars and identity papers of founders
                and intended officers, draft charter, and other papers asked for.
                成立登记须提交:筹备申请书、成立登记申请书;业务主管单位批准文件;验资报告;场所使用权证明;发起人及拟任负责人基本情况及身份证明;章程草案;其他材料。
                (001_364cd028b96cdb15.txt, 111-118)
        """


@type_check_only
class _FormSocietyAnnualCheck(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormSocietyAnnualCheckCheckFacts = ...,
        present: Sequence[FormSocietyAnnualCheckCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The papers of a social organisation's annual check.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `last_year_work_summary`, `this_year_work_plan`, `last_year_final_accounts`, `last_year_audit_report`, `self_inspection_report`, `supervising_unit_review_opinion`, `inspection_report_form`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `supervising_unit_reviewed`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                supervising_unit_reviewed.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "last_year_work_summary",
                "this_year_work_plan", "last_year_final_accounts", "last_year_audit_report",
                "self_inspection_report", "supervising_unit_review_opinion", "inspection_report_form".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name none); may be left out for a paper or signature of one certain person.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: What a form lacks and where its items go.
            value.complete: Whether nothing that a binding clause demands is missing, by the wrong person,
                or not known.
            value.hand_to: Where the items go that are there and in order.
            value.hand_to[].item: The item.
            value.hand_to[].to: To whom it goes: all of these.
            value.missing: What is missing, in the order of the form; also what is only advised.
            value.missing[].item: The item.
            value.missing[].sort: What it is. One of "field" (An entry), "paper" (A paper that somebody
                presents), "signature" (A signature), "copy" (A copy for somebody), "filing" (A filing with
                a department), "form" (A form to fill in), "report" (A report to somebody), "note" (A note),
                "supply" (A thing that is provided).
            value.missing[].any_of (or None): What will do for it, where there is a choice.
            value.missing[].to (or None): To whom it goes: all of these.
            value.missing[].who (or None): Who presents it, fills it in or signs it: any of these.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.society_annual_check.materials: The annual check needs: last year's work
                summary, this year's work plan, last year's final accounts with audit report, self-
                inspection report, the supervising unit's review opinion, and the inspection report form.
                年检须提交:上一年度工作总结;本年度工作计划;上年度财务决算及审计报告;自查报告;业务主管单位审查意见;社会团体检查报告书。 (001_364cd028b96cdb15.txt,
                127-133)
            community_office.society_annual_check.steps: The annual check runs in four steps: notice by the
                civil affairs department, review by the supervising unit, check and verification by civil
                affairs, conclusion. 年检四步:民政部门通知公告、业务主管单位审查、民政检查审核、作出年检结论。 (001_364cd028b96cdb15.txt,
                134-136)
        """


@type_check_only
class _FormVolunteerRegistration(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormVolunteerRegistrationCheckFacts = ...,
        present: Sequence[FormVolunteerRegistrationCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What a volunteer hands in: the registration form and two photographs, which the clerk confirms.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `registration_form_from_unit`, `registration_form_from_residence`, `two_photographs`, `photographs_one_inch`, `photographs_bareheaded`, `photographs_recent`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `district_level_unit_staff`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                district_level_unit_staff.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "registration_form_from_unit",
                "registration_form_from_residence", "two_photographs", "photographs_one_inch",
                "photographs_bareheaded", "photographs_recent".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name none); may be left out for a paper or signature of one certain person.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: What a form lacks and where its items go.
            value.complete: Whether nothing that a binding clause demands is missing, by the wrong person,
                or not known.
            value.hand_to: Where the items go that are there and in order.
            value.hand_to[].item: The item.
            value.hand_to[].to: To whom it goes: all of these.
            value.missing: What is missing, in the order of the form; also what is only advised.
            value.missing[].item: The item.
            value.missing[].sort: What it is. One of "field" (An entry), "paper" (A paper that somebody
                presents), "signature" (A signature), "copy" (A copy for somebody), "filing" (A filing with
                a department), "form" (A form to fill in), "report" (A report to somebody), "note" (A note),
                "supply" (A thing that is provided).
            value.missing[].any_of (or None): What will do for it, where there is a choice.
            value.missing[].to (or None): To whom it goes: all of these.
            value.missing[].who (or None): Who presents it, fills it in or signs it: any of these.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            community_office.volunteer.form_from_unit: Staff of units directly under the district get the
                registration form from the Youth League organisation of their unit. 区直机关单位人员在本单位团组织领取注册登记表。
                (001_364cd028b96cdb15.txt, 145)
            community_office.volunteer.form_from_residence: Ordinary residents get the registration form
                from the Youth League (working) committee of the township or subdistrict where they live.
                普通居民在居住地乡镇、街道团(工)委领取注册登记表。 (001_364cd028b96cdb15.txt, 145)
            community_office.volunteer.photos: The applicant hands in two recent one-inch bareheaded
                photographs. 提交一寸免冠近照两张。 (001_364cd028b96cdb15.txt, 144-146)
        """


@overload
def form(name: Literal['society_registration']) -> _FormSocietyRegistration: ...

@overload
def form(name: Literal['founder_or_intended_officer']) -> _FormFounderOrIntendedOfficer: ...

@overload
def form(name: Literal['society_annual_check']) -> _FormSocietyAnnualCheck: ...

@overload
def form(name: Literal['volunteer_registration']) -> _FormVolunteerRegistration: ...
