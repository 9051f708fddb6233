"""Wedding planning: from the first talk to the wedding day (婚礼策划:自首次洽谈至婚礼当天).

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
    "checklist",
    "choose_references",
    "clauses",
    "date_hold",
    "day_staffing",
    "earnest_share",
    "form",
    "limit",
    "makeup_presence",
    "may_show_quote",
    "payment_plan",
    "procedure",
    "run_up",
    "schedule",
    "site_setup",
    "who_decides",
]

book: Book

def clauses() -> tuple[Clause, ...]:
    """The clauses of the trade, in the order of the book."""

class Policy(AnyPolicy):
    """What a shop sets, Wedding planning: from the first talk to the wedding day (婚礼策划:自首次洽谈至婚礼当天): parameters inside the bounds of their clauses. It never changes."""
    __signature__: ClassVar[Signature]
    def __new__(
        cls,
        *,
        deposit_rate: Decimal | int | str | None = ...,
        second_instalment_rate: Decimal | int | str | None = ...,
        intention_deposit: Decimal | int | str | None = ...,
        reserve_refund_rate: Decimal | int | str | None = ...,
        hold_d: int | None = ...,
        independent_sellers_exempt: bool | None = ...,
        persons_per_post_min: int | None = ...,
        guests_per_usher: int | None = ...,
        guests_per_bridal_secretary: int | None = ...,
        time_zone: str = ...,
        wording: Mapping[str, Mapping[str, str]] = ...,
    ) -> Self: ...
    @property
    def deposit_rate(self) -> Decimal:
        """Share of the budget total that is the deposit at signing, the intention deposit included, where the contract names no amount.
        签约时收取的定金占预算总额的比例(含意向定金);合同约定金额的从其约定。

        Unit: rate; at least 0; at most 1; by default 0.3.
        Clause: wedding.payment.deposit_rate.
        """

    @property
    def second_instalment_rate(self) -> Decimal:
        """Share of the budget total that is the second instalment; no instalment goes beyond the total.
        第二期款占预算总额的比例;各期款合计不超过总额。

        Unit: rate; at least 0; at most 1; by default 0.5.
        Clause: wedding.payment.second_instalment.
        """

    @property
    def intention_deposit(self) -> Decimal:
        """The intention deposit, credited against the deposit at signing.
        意向定金金额,签约时抵作定金。

        Unit: CNY; at least 0; by default 1000.
        Clause: wedding.payment.intention_deposit.
        """

    @property
    def reserve_refund_rate(self) -> Decimal | None:
        """Share of the intention deposit that is given back when no contract follows. The source does not say; not set, it cannot be said.
        未签约时意向定金的退还比例。原文未规定;不设则无法确定。

        Unit: rate; at least 0; at most 1; without a default.
        Clause: wedding.payment.intention_deposit.
        """

    @property
    def hold_d(self) -> int | None:
        """Calendar days for which the small deposit holds the date; the day of the payment is day 0. The source gives no figure; not set, it cannot be said.
        小订金保留档期的日历天数,付款当天为第0天。原文未给数值;不设则无法确定。

        Unit: d; at least 0; without a default.
        Clause: wedding.payment.small_deposit_short_hold.
        """

    @property
    def independent_sellers_exempt(self) -> bool:
        """Whether a lead who sells independently may show plans and quotes without the supervisor's confirmation.
        能独立销售的担当出示方案和报价是否免经主管确认。

        Unit: flag; by default 0.
        Clause: wedding.lead.independent_sellers.
        """

    @property
    def persons_per_post_min(self) -> int:
        """The least number of people at every post of the wedding day but the lead, who is alone.
        婚礼当天各岗位最少人数(婚礼担当固定一人除外)。

        Unit: count; at least 1; by default 1.
        Clause: wedding.staff.posts.
        """

    @property
    def guests_per_usher(self) -> int | None:
        """How many guests one usher looks after; not set, one usher is enough.
        每名督导对应的宾客人数;不设则至少一名。

        Unit: count; at least 1; without a default.
        Clause: wedding.staff.ushers_by_size.
        """

    @property
    def guests_per_bridal_secretary(self) -> int | None:
        """How many guests one bridal secretary is provided for; not set, one is enough.
        每名新娘秘书对应的宾客人数;不设则至少一名。

        Unit: count; at least 1; without a default.
        Clause: wedding.staff.ushers_by_size.
        """

# A change of the budget after the signing.
BudgetChange = TypedDict('BudgetChange', {
    'on': date | str,
    'total': Decimal | int | str,
})

# A wedding contract.
Contract = TypedDict('Contract', {
    'signed_on': date | str,
    'wedding_on': date | str,
    'budget_total': Decimal | int | str,
    'agreed_deposit': NotRequired[Decimal | int | str | None],
    'budget_changes': NotRequired[Sequence[BudgetChange]],
    'confirmed_on': NotRequired[date | str | None],
    'second_due_on': NotRequired[date | str | None],
})

# What was done besides payments; what is left out was not done.
RunUpLog = TypedDict('RunUpLog', {
    'day_schedule_finished_at': NotRequired[datetime | str | None],
    'documents_handed_over_at': NotRequired[datetime | str | None],
    'final_check_at': NotRequired[datetime | str | None],
    'first_meeting_at': NotRequired[datetime | str | None],
    'follow_up_meeting_at': NotRequired[datetime | str | None],
    'performances_rehearsed_at': NotRequired[datetime | str | None],
    'planning_book_finished_at': NotRequired[datetime | str | None],
    'rehearsed_at': NotRequired[datetime | str | None],
})

# A payment that was received.
Payment = TypedDict('Payment', {
    'at': datetime | str,
    'amount': Decimal | int | str,
    'receipt_issued': NotRequired[bool | None],
})

# How far the preparations are.
Preparation = TypedDict('Preparation', {
    'balance_asked_on': NotRequired[date | str | None],
    'in_place_on': NotRequired[date | str | None],
    'open_items': NotRequired[Sequence[Literal["makeup_trial", "final_makeup_photos", "mc_meeting", "photographer_videographer_talk", "four_professionals_and_staff_confirmed", "props_made_or_bought", "flower_designs_ordered", "site_setup_arranged", "transport", "hired_equipment"]]],
})

# What the venue allows, and what became of the set-up.
Venue = TypedDict('Venue', {
    'allowed_from': NotRequired[date | str | None],
    'early_setup_allowed': NotRequired[bool | None],
    'lead_present': NotRequired[bool | None],
    'set_up_on': NotRequired[date | str | None],
})

# Material of a past wedding, and what it fits; what is left out is not known.
Reference = TypedDict('Reference', {
    'name': str,
    'medium': Literal["photos", "videos"],
    'fits_hotel': NotRequired[bool | None],
    'fits_size': NotRequired[bool | None],
    'fits_wishes': NotRequired[bool | None],
})

# How many people are planned for a post.
Staffed = TypedDict('Staffed', {
    'post': Literal["wedding_lead", "flower_and_prop_crew", "master_of_ceremonies", "photographer", "videographer", "makeup_artist", "usher", "bridal_secretary", "planning_and_execution_team", "supervisor"],
    'persons': int,
})

# Facts of the case; one that is left out is not known.
LimitDetailTalksCheckFacts = TypedDict('LimitDetailTalksCheckFacts', {})

# Facts of the case; one that is left out is not known.
LimitMcPastJobsCheckFacts = TypedDict('LimitMcPastJobsCheckFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleDateHoldReviewDone = TypedDict('ScheduleDateHoldReviewDone', {
    'improve_initial_plan': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleDateHoldReviewEvents = TypedDict('ScheduleDateHoldReviewEvents', {
    'small_deposit_paid': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleDateHoldReviewFacts = TypedDict('ScheduleDateHoldReviewFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleDateHoldToIcalendarDone = TypedDict('ScheduleDateHoldToIcalendarDone', {
    'improve_initial_plan': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleDateHoldToIcalendarEvents = TypedDict('ScheduleDateHoldToIcalendarEvents', {
    'small_deposit_paid': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleDateHoldToIcalendarFacts = TypedDict('ScheduleDateHoldToIcalendarFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleCoordinationReviewDone = TypedDict('ScheduleCoordinationReviewDone', {
    'first_coordination_meeting': NotRequired[datetime | str | None],
    'follow_up_meeting': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleCoordinationReviewEvents = TypedDict('ScheduleCoordinationReviewEvents', {
    'planning_papers_finished': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleCoordinationReviewFacts = TypedDict('ScheduleCoordinationReviewFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleCoordinationToIcalendarDone = TypedDict('ScheduleCoordinationToIcalendarDone', {
    'first_coordination_meeting': NotRequired[datetime | str | None],
    'follow_up_meeting': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleCoordinationToIcalendarEvents = TypedDict('ScheduleCoordinationToIcalendarEvents', {
    'planning_papers_finished': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleCoordinationToIcalendarFacts = TypedDict('ScheduleCoordinationToIcalendarFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleRunUpReviewDone = TypedDict('ScheduleRunUpReviewDone', {
    'final_check': NotRequired[datetime | str | None],
    'final_check_after_late_signing': NotRequired[datetime | str | None],
    'hand_over_documents': NotRequired[datetime | str | None],
    'rehearsal': NotRequired[datetime | str | None],
    'rehearse_performances': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleRunUpReviewEvents = TypedDict('ScheduleRunUpReviewEvents', {
    'wedding': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleRunUpReviewFacts = TypedDict('ScheduleRunUpReviewFacts', {
    'performance_planned': NotRequired[bool | None],
    'signed_in_last_week': NotRequired[bool | None],
    'signed_on_wedding_day': NotRequired[bool | None],
})

# When each act was done; one that is left out, or null, is not done.
ScheduleRunUpToIcalendarDone = TypedDict('ScheduleRunUpToIcalendarDone', {
    'final_check': NotRequired[datetime | str | None],
    'final_check_after_late_signing': NotRequired[datetime | str | None],
    'hand_over_documents': NotRequired[datetime | str | None],
    'rehearsal': NotRequired[datetime | str | None],
    'rehearse_performances': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleRunUpToIcalendarEvents = TypedDict('ScheduleRunUpToIcalendarEvents', {
    'wedding': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleRunUpToIcalendarFacts = TypedDict('ScheduleRunUpToIcalendarFacts', {
    'performance_planned': NotRequired[bool | None],
    'signed_in_last_week': NotRequired[bool | None],
    'signed_on_wedding_day': NotRequired[bool | None],
})

ProcedureStagesNextDone = TypedDict('ProcedureStagesNextDone', {
    'step': Literal["first_consultation", "intention_deposit", "service_contract", "planning_documents", "adjustment_and_fulfilment", "rehearsal", "wedding_day", "after_service"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureStagesNextFacts = TypedDict('ProcedureStagesNextFacts', {})

ProcedureStagesReviewDone = TypedDict('ProcedureStagesReviewDone', {
    'step': Literal["first_consultation", "intention_deposit", "service_contract", "planning_documents", "adjustment_and_fulfilment", "rehearsal", "wedding_day", "after_service"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureStagesReviewFacts = TypedDict('ProcedureStagesReviewFacts', {})

ProcedureStagesToMermaidDone = TypedDict('ProcedureStagesToMermaidDone', {
    'step': Literal["first_consultation", "intention_deposit", "service_contract", "planning_documents", "adjustment_and_fulfilment", "rehearsal", "wedding_day", "after_service"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureStagesToMermaidFacts = TypedDict('ProcedureStagesToMermaidFacts', {})

ProcedureFirstConsultationNextDone = TypedDict('ProcedureFirstConsultationNextDone', {
    'step': Literal["appointment_by_phone", "record_wishes", "explain_procedure", "present_service_standards"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureFirstConsultationNextFacts = TypedDict('ProcedureFirstConsultationNextFacts', {})

ProcedureFirstConsultationReviewDone = TypedDict('ProcedureFirstConsultationReviewDone', {
    'step': Literal["appointment_by_phone", "record_wishes", "explain_procedure", "present_service_standards"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureFirstConsultationReviewFacts = TypedDict('ProcedureFirstConsultationReviewFacts', {})

ProcedureFirstConsultationToMermaidDone = TypedDict('ProcedureFirstConsultationToMermaidDone', {
    'step': Literal["appointment_by_phone", "record_wishes", "explain_procedure", "present_service_standards"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureFirstConsultationToMermaidFacts = TypedDict('ProcedureFirstConsultationToMermaidFacts', {})

ProcedureDepositNextDone = TypedDict('ProcedureDepositNextDone', {
    'step': Literal["small_deposit", "initial_plan_improved", "deposit_reminder", "contract_deposit"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDepositNextFacts = TypedDict('ProcedureDepositNextFacts', {})

ProcedureDepositReviewDone = TypedDict('ProcedureDepositReviewDone', {
    'step': Literal["small_deposit", "initial_plan_improved", "deposit_reminder", "contract_deposit"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDepositReviewFacts = TypedDict('ProcedureDepositReviewFacts', {})

ProcedureDepositToMermaidDone = TypedDict('ProcedureDepositToMermaidDone', {
    'step': Literal["small_deposit", "initial_plan_improved", "deposit_reminder", "contract_deposit"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDepositToMermaidFacts = TypedDict('ProcedureDepositToMermaidFacts', {})

ProcedureDesignNextDone = TypedDict('ProcedureDesignNextDone', {
    'step': Literal["service_relation_confirmed", "intention_deposit", "theme", "choose_mc", "book_mc", "site_visit", "verify_venue_resources", "concrete_plan", "discuss_plan", "itemised_budget"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDesignNextFacts = TypedDict('ProcedureDesignNextFacts', {})

ProcedureDesignReviewDone = TypedDict('ProcedureDesignReviewDone', {
    'step': Literal["service_relation_confirmed", "intention_deposit", "theme", "choose_mc", "book_mc", "site_visit", "verify_venue_resources", "concrete_plan", "discuss_plan", "itemised_budget"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDesignReviewFacts = TypedDict('ProcedureDesignReviewFacts', {})

ProcedureDesignToMermaidDone = TypedDict('ProcedureDesignToMermaidDone', {
    'step': Literal["service_relation_confirmed", "intention_deposit", "theme", "choose_mc", "book_mc", "site_visit", "verify_venue_resources", "concrete_plan", "discuss_plan", "itemised_budget"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDesignToMermaidFacts = TypedDict('ProcedureDesignToMermaidFacts', {})

ProcedureContractNextDone = TypedDict('ProcedureContractNextDone', {
    'step': Literal["discuss_budget", "hear_feedback", "agree", "draft_contract", "couple_reviews", "supervisor_confirms_quote", "customer_confirms_quote", "agreement_signed", "contract_deposit"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureContractNextFacts = TypedDict('ProcedureContractNextFacts', {})

ProcedureContractReviewDone = TypedDict('ProcedureContractReviewDone', {
    'step': Literal["discuss_budget", "hear_feedback", "agree", "draft_contract", "couple_reviews", "supervisor_confirms_quote", "customer_confirms_quote", "agreement_signed", "contract_deposit"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureContractReviewFacts = TypedDict('ProcedureContractReviewFacts', {})

ProcedureContractToMermaidDone = TypedDict('ProcedureContractToMermaidDone', {
    'step': Literal["discuss_budget", "hear_feedback", "agree", "draft_contract", "couple_reviews", "supervisor_confirms_quote", "customer_confirms_quote", "agreement_signed", "contract_deposit"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureContractToMermaidFacts = TypedDict('ProcedureContractToMermaidFacts', {})

ProcedureTaskListNextDone = TypedDict('ProcedureTaskListNextDone', {
    'step': Literal["cost_sheet", "store_manager_confirms", "task_list_issued"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureTaskListNextFacts = TypedDict('ProcedureTaskListNextFacts', {})

ProcedureTaskListReviewDone = TypedDict('ProcedureTaskListReviewDone', {
    'step': Literal["cost_sheet", "store_manager_confirms", "task_list_issued"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureTaskListReviewFacts = TypedDict('ProcedureTaskListReviewFacts', {})

ProcedureTaskListToMermaidDone = TypedDict('ProcedureTaskListToMermaidDone', {
    'step': Literal["cost_sheet", "store_manager_confirms", "task_list_issued"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureTaskListToMermaidFacts = TypedDict('ProcedureTaskListToMermaidFacts', {})

ProcedurePerformancesNextDone = TypedDict('ProcedurePerformancesNextDone', {
    'step': Literal["performance_rehearsed", "wedding_day"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedurePerformancesNextFacts = TypedDict('ProcedurePerformancesNextFacts', {
    'performance_planned': NotRequired[bool | None],
})

ProcedurePerformancesReviewDone = TypedDict('ProcedurePerformancesReviewDone', {
    'step': Literal["performance_rehearsed", "wedding_day"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedurePerformancesReviewFacts = TypedDict('ProcedurePerformancesReviewFacts', {
    'performance_planned': NotRequired[bool | None],
})

ProcedurePerformancesToMermaidDone = TypedDict('ProcedurePerformancesToMermaidDone', {
    'step': Literal["performance_rehearsed", "wedding_day"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedurePerformancesToMermaidFacts = TypedDict('ProcedurePerformancesToMermaidFacts', {
    'performance_planned': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
FormEnquiryCheckFacts = TypedDict('FormEnquiryCheckFacts', {
    'interested': NotRequired[bool | None],
    'order_placed': NotRequired[bool | None],
})

FormEnquiryCheckPresent = TypedDict('FormEnquiryCheckPresent', {
    'item': Literal["visitor_reception_form", "customer_follow_up_form", "guest_registration_form", "wedding_budget_sheet", "simple_wedding_plan"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormFirstConsultationCheckFacts = TypedDict('FormFirstConsultationCheckFacts', {})

FormFirstConsultationCheckPresent = TypedDict('FormFirstConsultationCheckPresent', {
    'item': Literal["appointment_time", "ideas", "expectations", "requirements", "wedding_form", "atmosphere", "tone"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormDesignCheckFacts = TypedDict('FormDesignCheckFacts', {})

FormDesignCheckPresent = TypedDict('FormDesignCheckPresent', {
    'item': Literal["theme", "creative_idea", "venue_resources", "ceremony_flow", "floral_decoration", "lighting_rig", "colour_scheme", "itemised_budget"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormContractCheckFacts = TypedDict('FormContractCheckFacts', {})

FormContractCheckPresent = TypedDict('FormContractCheckPresent', {
    'item': Literal["itemised_budget", "second_instalment_date", "signature_of_couple", "signature_of_company", "receipt"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormPlanningDocumentsCheckFacts = TypedDict('FormPlanningDocumentsCheckFacts', {})

FormPlanningDocumentsCheckPresent = TypedDict('FormPlanningDocumentsCheckPresent', {
    'item': Literal["wedding_planning_book", "wedding_day_schedule", "planning_scheme", "flow_scheme", "music_scheme", "photo_video_scheme", "staff_contact_list", "execution_sheet"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormPreparationCheckFacts = TypedDict('FormPreparationCheckFacts', {
    'wedding_approaching': NotRequired[bool | None],
})

FormPreparationCheckPresent = TypedDict('FormPreparationCheckPresent', {
    'item': Literal["makeup_trial", "final_makeup_photos", "mc_meeting", "photographer_videographer_talk", "details_of_each_talk", "results_of_each_talk", "final_check", "department_arrangement_for_the_day"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormPostHeadInformedCheckFacts = TypedDict('FormPostHeadInformedCheckFacts', {})

FormPostHeadInformedCheckPresent = TypedDict('FormPostHeadInformedCheckPresent', {
    'item': Literal["details_to_fulfil", "work_content"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormDepartmentFollowUpCheckFacts = TypedDict('FormDepartmentFollowUpCheckFacts', {})

FormDepartmentFollowUpCheckPresent = TypedDict('FormDepartmentFollowUpCheckPresent', {
    'item': Literal["fulfilment", "progress"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormCostSheetCheckFacts = TypedDict('FormCostSheetCheckFacts', {})

FormCostSheetCheckPresent = TypedDict('FormCostSheetCheckPresent', {
    'item': Literal["administrative_costs", "management_costs"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormTaskListCheckFacts = TypedDict('FormTaskListCheckFacts', {})

FormTaskListCheckPresent = TypedDict('FormTaskListCheckPresent', {
    'item': Literal["four_professionals_and_staff_confirmed", "props_made_or_bought", "flower_designs_ordered", "site_setup_arranged", "transport", "hired_equipment", "order_progress_form"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormRehearsalCheckFacts = TypedDict('FormRehearsalCheckFacts', {})

FormRehearsalCheckPresent = TypedDict('FormRehearsalCheckPresent', {
    'item': Literal["stage_walk", "ring_exchange", "cake_cutting", "champagne_pouring"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormWeddingDayCheckFacts = TypedDict('FormWeddingDayCheckFacts', {})

FormWeddingDayCheckPresent = TypedDict('FormWeddingDayCheckPresent', {
    'item': Literal["contract_items", "execution_sheet", "lead_present_at_setup", "couple_requirements", "shooting_outline"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ChecklistFirstTalkCheckFacts = TypedDict('ChecklistFirstTalkCheckFacts', {
    'appointment_made': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistFirstTalkCheckObserved = TypedDict('ChecklistFirstTalkCheckObserved', {
    'company_presented': NotRequired[bool | None],
    'consultant_waits_at_company': NotRequired[bool | None],
    'needs_found_out': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistPreparationCheckFacts = TypedDict('ChecklistPreparationCheckFacts', {
    'wedding_approaching': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistPreparationCheckObserved = TypedDict('ChecklistPreparationCheckObserved', {
    'couple_guided_in_preparation': NotRequired[bool | None],
    'couples_own_tasks_done_together': NotRequired[bool | None],
    'details_gone_over_repeatedly': NotRequired[bool | None],
    'links_between_parts_talked_through': NotRequired[bool | None],
    'special_services_recommended': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistWeddingDayCheckFacts = TypedDict('ChecklistWeddingDayCheckFacts', {})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistWeddingDayCheckObserved = TypedDict('ChecklistWeddingDayCheckObserved', {
    'all_assigned_staff_attend': NotRequired[bool | None],
    'crew_and_suppliers_cared_for': NotRequired[bool | None],
    'makeup_artist_devoted_service': NotRequired[bool | None],
    'makeup_artist_personal_appearance': NotRequired[bool | None],
    'makeup_work_quality': NotRequired[bool | None],
})

@type_check_only
class InstalmentReviewed(Value):
    """One instalment and how it stands."""
    @property
    def instalment(self) -> Literal["intention_deposit", "contract_deposit", "second_instalment", "balance", "supplement"]:
        """What it is for."""

    @property
    def amount(self) -> Decimal:
        """How much it is, in CNY; all instalments add up to the budget total."""

    @property
    def due_on(self) -> date:
        """The last calendar day on which it is paid in time."""

    @property
    def paid(self) -> Decimal:
        """What of it is paid, in CNY."""

    @property
    def open(self) -> Decimal:
        """What of it is open, in CNY."""

    @property
    def state(self) -> Literal["planned", "due_today", "held", "overdue", "paid", "paid_late"]:
        """How it stands."""

    @property
    def late_by_d(self) -> Decimal | None:
        """By how many calendar days it is, or was paid, late."""

    @property
    def paid_on(self) -> date | None:
        """The calendar day on which it was paid up."""

@type_check_only
class PaymentPlan(Value):
    """The payments of a wedding."""
    @property
    def instalments(self) -> tuple[InstalmentReviewed, ...]:
        """The instalments; their amounts add up to `total`."""

    @property
    def total(self) -> Decimal:
        """The budget total that holds now, in CNY: `paid` + `open` - `refund`."""

    @property
    def paid(self) -> Decimal:
        """What has been paid and not given back, in CNY."""

    @property
    def open(self) -> Decimal:
        """What is open of all instalments, in CNY."""

    @property
    def overdue(self) -> Decimal:
        """What should have been paid before today and is not, in CNY."""

    @property
    def refund(self) -> Decimal:
        """What was paid beyond the total and goes back, in CNY."""

    @property
    def work_may_start(self) -> bool:
        """Whether the work on the order may start: the deposit is received."""

    @property
    def balance_may_be_asked(self) -> bool:
        """Whether the couple may be asked for the balance."""

@type_check_only
class Deadline(Value):
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
class ActReviewed(Value):
    """One act and how it stands."""
    @property
    def act(self) -> str:
        """The act."""

    @property
    def state(self) -> Literal["waiting", "not_yet_due", "open", "overdue", "done", "done_late", "done_early", "not_needed", "undetermined"]:
        """How it stands."""

    @property
    def deadline(self) -> Deadline | None:
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
class DueItem(Value):
    """A payment or an act, and the last calendar day on which it is in time."""
    @property
    def what(self) -> str:
        """What is due: an instalment or an act."""

    @property
    def due_on(self) -> date:
        """The last calendar day on which it is in time."""

    @property
    def late_by_d(self) -> Decimal | None:
        """By how many calendar days it is late today."""

@type_check_only
class RunUp(Value):
    """The plan of a wedding, and where it stands today."""
    @property
    def today(self) -> date:
        """The calendar day of the present, in the shop's zone."""

    @property
    def days_left(self) -> Decimal:
        """How many calendar days are left until the wedding; negative after it."""

    @property
    def payments(self) -> PaymentPlan:
        """The payments."""

    @property
    def acts(self) -> tuple[ActReviewed, ...]:
        """The meetings and everything else that has a date."""

    @property
    def late(self) -> tuple[DueItem, ...]:
        """What is late today, the oldest first."""

    @property
    def ahead(self) -> tuple[DueItem, ...]:
        """What is to be done from today on, the earliest first."""

    @property
    def set_up_on(self) -> date | None:
        """The calendar day for which the set-up of the site is arranged, where the venue was given and its word is known."""

@type_check_only
class EarnestShare(Value):
    """What of the money is earnest money, and who keeps what; `kept` + `returned` = paid where the couple breaks the contract."""
    @property
    def earnest(self) -> Decimal:
        """What counts as earnest money, in CNY."""

    @property
    def prepayment(self) -> Decimal:
        """What is mere prepayment, in CNY."""

    @property
    def kept(self) -> Decimal:
        """What the company keeps, in CNY."""

    @property
    def returned(self) -> Decimal:
        """What the company returns, in CNY: the earnest money twice where it breaks the contract itself."""

@type_check_only
class DateHold(Value):
    """How a reserved date stands."""
    @property
    def deadline(self) -> Deadline | None:
        """Until when it is held, and what that follows from."""

    @property
    def refund(self) -> Decimal | None:
        """What goes back to the couple now, in CNY; nothing where that is not known."""

    @property
    def state(self) -> Literal["held", "signed", "lapsed", "given_up", "not_held"] | None:
        """How it stands; nothing where the length of the hold is not known and matters."""

@type_check_only
class QuoteGate(Value):
    """Whether it may be shown."""
    @property
    def confirmation_needed(self) -> bool | None:
        """Whether this lead needs the supervisor's confirmation; nothing where that is not known."""

    @property
    def may_be_shown(self) -> bool | None:
        """Whether this revision may be shown; nothing where that is not known."""

@type_check_only
class Decider(Value):
    """Who decides."""
    @property
    def role(self) -> Literal["wedding_consultant", "wedding_lead", "flower_and_prop_crew", "master_of_ceremonies", "photographer", "videographer", "makeup_artist", "usher", "bridal_secretary", "planning_and_execution_team", "supervisor", "store_manager", "supplier", "couple"]:
        """Who decides the matter or answers for it."""

    @property
    def prevails(self) -> Literal["wedding_consultant", "wedding_lead", "flower_and_prop_crew", "master_of_ceremonies", "photographer", "videographer", "makeup_artist", "usher", "bridal_secretary", "planning_and_execution_team", "supervisor", "store_manager", "supplier", "couple"]:
        """Whose word prevails where the two differ."""

@type_check_only
class ReferencesChosen(Value):
    """What is shown."""
    @property
    def show(self) -> tuple[str, ...]:
        """The names of what is shown, in the order given."""

    @property
    def lacking(self) -> tuple[Literal["photos", "videos"], ...]:
        """The media of which nothing fits."""

@type_check_only
class SetupDay(Value):
    """When the site is set up."""
    @property
    def arrange_for(self) -> date | None:
        """The calendar day for which the set-up is arranged; nothing where the venue's word is not known."""

@type_check_only
class PostNeed(Value):
    """What a post needs."""
    @property
    def post(self) -> Literal["wedding_lead", "flower_and_prop_crew", "master_of_ceremonies", "photographer", "videographer", "makeup_artist", "usher", "bridal_secretary", "planning_and_execution_team", "supervisor"]:
        """The post."""

    @property
    def planned(self) -> int:
        """How many people are planned."""

    @property
    def needed(self) -> int | None:
        """How many are needed; nothing where that is not known."""

    @property
    def short(self) -> int | None:
        """How many are lacking; nothing where that is not known."""

@type_check_only
class DayStaffing(Value):
    """What all posts need."""
    @property
    def posts(self) -> tuple[PostNeed, ...]:
        """The posts in the order of the source."""

@type_check_only
class MakeupPresence(Value):
    """How much of the day the artist missed."""
    @property
    def missed_s(self) -> Decimal:
        """How many seconds of the day were missed so far."""

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

@type_check_only
class ChecklistItemState(Value):
    """One item and what became of it."""
    @property
    def item(self) -> str:
        """The item."""

    @property
    def state(self) -> Literal["done", "not_done", "breached", "not_observed", "not_applicable", "undetermined"]:
        """What became of it."""

@type_check_only
class ChecklistChecked(Value):
    """All items of a checklist."""
    @property
    def items(self) -> tuple[ChecklistItemState, ...]:
        """The items in the order of the checklist."""

@_function
def run_up(
    *,
    contract: Contract,
    now: datetime | str,
    log: RunUpLog = ...,
    payments: Sequence[Payment] = ...,
    performance_planned: bool = ...,
    preparation: Preparation = ...,
    refunded: Decimal | int | str = ...,
    venue: Venue | None = ...,
    policy: Policy = ...,
) -> Decision[RunUp]:
    """Works out the dated plan of a wedding from its contract, and says what is late today.

    From the days of the contract and of the wedding and the total: the instalments (see
    payment_plan), the two coordination meetings once the planning papers are finished, and what is
    counted back from the wedding: the check of all preparations one week before (on a contract signed later, by the day
    before), the six documents, performances and the rehearsal itself on the day before. With a venue also for when the
    set-up is arranged. With what was paid and done so far it says what is done, late or ahead.

    Arguments:
        contract: The contract: its day, the wedding's day, the total.
        contract.budget_total: The total of the budget sheet at the signing, in CNY, from 0.00.
        contract.signed_on: The calendar day of the signing, which may lie ahead.
        contract.wedding_on: The calendar day of the wedding, not before the signing.
        contract.agreed_deposit (may be left out): The whole deposit that the contract asks for, the
            intention deposit included, in CNY, at most the total; left out, the policy's share of the
            total.
        contract.budget_changes (may be left out): Later changes of the budget, earliest first.
        contract.budget_changes[].on: The calendar day on which it was agreed, not before the signing
            nor the change before it.
        contract.budget_changes[].total: The new total, in CNY, from 0.00.
        contract.confirmed_on (may be left out): The calendar day on which the couple confirmed the
            service relation; left out, the contract confirms it.
        contract.second_due_on (may be left out): The calendar day on which the agreement makes the
            second instalment due, at the latest that of the wedding; left out, it names none.
        now: The present.
        log (may be left out): What was done besides.
        log.day_schedule_finished_at (may be left out): When the schedule of the wedding day was
            finished.
        log.documents_handed_over_at (may be left out): When the six documents were handed over.
        log.final_check_at (may be left out): When the state of all preparations was confirmed.
        log.first_meeting_at (may be left out): When the first internal coordination meeting was held,
            once both papers were finished.
        log.follow_up_meeting_at (may be left out): When the follow-up meeting was held, not before the
            first.
        log.performances_rehearsed_at (may be left out): When the performances were rehearsed.
        log.planning_book_finished_at (may be left out): When the planning book was finished.
        log.rehearsed_at (may be left out): When the rehearsal was held.
        payments (may be left out): What has been paid, in any order.
        payments[].amount: How much, in CNY, from 0.01.
        payments[].at: When it was received, not after the present.
        payments[].receipt_issued (may be left out): Whether a receipt was issued; left out, that is not
            known.
        performance_planned (may be left out): Whether a performance is planned; left out, none is.
        preparation (may be left out): How far the preparations are; left out, they are not in place.
        preparation.balance_asked_on (may be left out): The calendar day on which the couple was asked
            for the balance; left out, it was not.
        preparation.in_place_on (may be left out): The calendar day since which they are in place; left
            out, they are not.
        preparation.open_items (may be left out): What is still open of them, each item once; nothing
            once they are in place. One of "makeup_trial" (The make-up trial), "final_makeup_photos"
            (The photos of the final make-up), "mc_meeting" (The meeting with the master of ceremonies),
            "photographer_videographer_talk" (The talk with the photographer and the videographer),
            "four_professionals_and_staff_confirmed" (The four professionals and other staff are
            confirmed), "props_made_or_bought" (The props are made or bought), "flower_designs_ordered"
            (The flower designs are ordered), "site_setup_arranged" (The set-up on site is arranged),
            "transport" (Transport), "hired_equipment" (Hired equipment).
        refunded (may be left out): What has been given back, in CNY, at most what was paid; left out,
            nothing.
        venue (may be left out): The venue; left out, the set-up is not asked about.
        venue.allowed_from (may be left out): The first calendar day on which it allows it, before the
            wedding day; left out, it names none.
        venue.early_setup_allowed (may be left out): Whether it allows the set-up before the wedding
            day; left out, that is not known.
        venue.lead_present (may be left out): Whether the lead saw to the details on site in person;
            left out, that is still to come.
        venue.set_up_on (may be left out): The calendar day on which the site is set up, or was; left
            out, it is not arranged yet.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: The plan of a wedding, and where it stands today.
        value.acts: The meetings and everything else that has a date.
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
        value.ahead: What is to be done from today on, the earliest first.
        value.ahead[].due_on: The last calendar day on which it is in time.
        value.ahead[].what: What is due: an instalment or an act.
        value.ahead[].late_by_d (or None): By how many calendar days it is late today.
        value.days_left: How many calendar days are left until the wedding; negative after it.
        value.late: What is late today, the oldest first.
        value.late[].due_on: The last calendar day on which it is in time.
        value.late[].what: What is due: an instalment or an act.
        value.late[].late_by_d (or None): By how many calendar days it is late today.
        value.payments: The payments.
        value.payments.balance_may_be_asked: Whether the couple may be asked for the balance.
        value.payments.instalments: The instalments; their amounts add up to `total`.
        value.payments.instalments[].amount: How much it is, in CNY; all instalments add up to the
            budget total.
        value.payments.instalments[].due_on: The last calendar day on which it is paid in time.
        value.payments.instalments[].instalment: What it is for. One of "intention_deposit" (The
            intention deposit, once the service relation is confirmed), "contract_deposit" (The deposit
            at the signing, the intention deposit taken off), "second_instalment" (The second
            instalment), "balance" (All the rest), "supplement" (What the budget was raised by after the
            balance was due).
        value.payments.instalments[].open: What of it is open, in CNY.
        value.payments.instalments[].paid: What of it is paid, in CNY.
        value.payments.instalments[].state: How it stands. One of "planned" (It is due on a later day),
            "due_today" (It is due today), "held" (It waits for preparations that are behind: due on the
            day on which they are in place, at the latest on `due_on`), "overdue" (It is late and not
            paid), "paid" (It was paid in time, or comes to nothing), "paid_late" (It was paid late).
        value.payments.instalments[].late_by_d (or None): By how many calendar days it is, or was paid,
            late.
        value.payments.instalments[].paid_on (or None): The calendar day on which it was paid up.
        value.payments.open: What is open of all instalments, in CNY.
        value.payments.overdue: What should have been paid before today and is not, in CNY.
        value.payments.paid: What has been paid and not given back, in CNY.
        value.payments.refund: What was paid beyond the total and goes back, in CNY.
        value.payments.total: The budget total that holds now, in CNY: `paid` + `open` - `refund`.
        value.payments.work_may_start: Whether the work on the order may start: the deposit is received.
        value.today: The calendar day of the present, in the shop's zone.
        value.set_up_on (or None): The calendar day for which the set-up of the site is arranged, where
            the venue was given and its word is known.

    Raises:
        InvalidInput: with every fault of the input; also as payment_plan and site_setup, and where
            something was done after the present, or a meeting before what it follows.

    Clauses:
        wedding.payment.intention_deposit: The couple pays an intention deposit of 1000 CNY.
            新人须缴纳意向定金1000元。 (001_364cd028b96cdb15.txt, 98-99)
        wedding.payment.intention_deposit_trigger: The intention deposit falls due once the couple
            confirms the service relation. 新人确定服务关系后缴纳意向定金。 (001_364cd028b96cdb15.txt, 99)
        wedding.payment.contract_deposit: On the contract the couple pays the booking deposit as
            required. 新人按要求缴纳预订款(定金)。 (001_364cd028b96cdb15.txt, 101)
        wedding.payment.receipt: The company takes the payment and issues a receipt. 公司收款并开具收款凭证。
            (001_364cd028b96cdb15.txt, 101)
        wedding.plan.six_documents: After the contract is concluded the couple receives six documents:
            planning scheme, flow scheme, music scheme, photo and video scheme, staff contact list and
            execution sheet. 合同订立后提供六份文件:婚礼策划方案、流程方案、音乐方案、摄影摄像方案、工作人员通讯名录、执行单。
            (001_364cd028b96cdb15.txt, 102)
        wedding.payment.balance_due: The couple pays the whole balance one week before the wedding.
            新人于婚礼前一周补齐余款。 (001_364cd028b96cdb15.txt, 104)
        wedding.payment.balance_amount: The balance is the budget total less everything paid before.
            余款=预算总额减去已付各款。 (001_364cd028b96cdb15.txt, 104)
        wedding.payment.balance_after_preparation: The balance may be asked for only when the
            preparations are in place. 准备工作到位后方可要求补齐余款。 (001_364cd028b96cdb15.txt, 104)
        wedding.rehearsal.day_before: The rehearsal is held on the day before the wedding. 彩排在婚礼前一天进行。
            (001_364cd028b96cdb15.txt, 104-105)
        wedding.rehearsal.performances: Where there are performances these are rehearsed beforehand too.
            有表演的活动也须提前预演。 (001_364cd028b96cdb15.txt, 105)
        wedding.payment.deposit_rate: 30 % of the wedding budget is collected as the deposit for taking
            on the wedding. 收取《婚礼费用预算单》总额的30%作为婚礼承办定金。 (002_8879770249a85b10.txt, 395)
        wedding.payment.deposit_at_signing: The deposit is collected at the same time as the agreement
            is signed. 签约的同时收取定金。 (002_8879770249a85b10.txt, 395)
        wedding.meeting.same_day: On the day the plan and the day schedule are finished an internal
            coordination meeting is held. 策划书和当日流程制作完成的当天召开内部协调会。 (002_8879770249a85b10.txt, 398)
        wedding.meeting.follow_up: Within 3 days another internal coordination meeting is held.
            3日内再次召开内部协调会议。 (002_8879770249a85b10.txt, 398)
        wedding.payment.second_instalment: 50 % of the wedding budget is collected as the second
            instalment. 收取《婚礼费用预算单》总额的50%作为第二期款。 (002_8879770249a85b10.txt, 400)
        wedding.payment.second_instalment_due: The second instalment is collected promptly on the date
            set by the agreement. 第二期款按协议约定及时收取。 (002_8879770249a85b10.txt, 400)
        wedding.prep.final_check: As the wedding draws near, the state of all preparations is confirmed.
            婚礼临近时确认前期各项准备工作的落实情况。 (002_8879770249a85b10.txt, 400-401)
        wedding.staff.early_setup: If the venue allows early set-up, the set-up is arranged in advance.
            场地可提前布置的,提前安排布置。 (002_8879770249a85b10.txt, 404)
        wedding.staff.lead_present_at_setup: The wedding lead must be on site in person to see to the
            set-up details. 婚礼担当必须亲临现场落实布置细节。 (002_8879770249a85b10.txt, 404)
    """

@_function
def payment_plan(
    *,
    contract: Contract,
    now: datetime | str,
    payments: Sequence[Payment] = ...,
    preparation: Preparation = ...,
    refunded: Decimal | int | str = ...,
    policy: Policy = ...,
) -> Decision[PaymentPlan]:
    """Works out the instalments of a wedding, when each is due, what of it is paid, open or late.

    1000 CNY when the service relation is confirmed; at the signing 30 % of the budget, or what the contract asks for, the
    intention deposit credited; 50 % on the agreement's day, or one week before the wedding where it names none; all the rest
    one week before the wedding. Shares are rounded half up to the fen, and the balance takes the rounding and every change
    of the budget. Nothing falls due before the signing. The balance waits for the preparations, at the latest until the
    wedding day; a raise of the budget after it was due is due on its own day. Payments fill the instalments in the order of
    their days; what is beyond the total goes back.

    Arguments:
        contract: The contract.
        contract.budget_total: The total of the budget sheet at the signing, in CNY, from 0.00.
        contract.signed_on: The calendar day of the signing, which may lie ahead.
        contract.wedding_on: The calendar day of the wedding, not before the signing.
        contract.agreed_deposit (may be left out): The whole deposit that the contract asks for, the
            intention deposit included, in CNY, at most the total; left out, the policy's share of the
            total.
        contract.budget_changes (may be left out): Later changes of the budget, earliest first.
        contract.budget_changes[].on: The calendar day on which it was agreed, not before the signing
            nor the change before it.
        contract.budget_changes[].total: The new total, in CNY, from 0.00.
        contract.confirmed_on (may be left out): The calendar day on which the couple confirmed the
            service relation; left out, the contract confirms it.
        contract.second_due_on (may be left out): The calendar day on which the agreement makes the
            second instalment due, at the latest that of the wedding; left out, it names none.
        now: The present.
        payments (may be left out): What has been paid, in any order.
        payments[].amount: How much, in CNY, from 0.01.
        payments[].at: When it was received, not after the present.
        payments[].receipt_issued (may be left out): Whether a receipt was issued; left out, that is not
            known.
        preparation (may be left out): How far the preparations are; left out, they are not in place.
        preparation.balance_asked_on (may be left out): The calendar day on which the couple was asked
            for the balance; left out, it was not.
        preparation.in_place_on (may be left out): The calendar day since which they are in place; left
            out, they are not.
        preparation.open_items (may be left out): What is still open of them, each item once; nothing
            once they are in place. One of "makeup_trial" (The make-up trial), "final_makeup_photos"
            (The photos of the final make-up), "mc_meeting" (The meeting with the master of ceremonies),
            "photographer_videographer_talk" (The talk with the photographer and the videographer),
            "four_professionals_and_staff_confirmed" (The four professionals and other staff are
            confirmed), "props_made_or_bought" (The props are made or bought), "flower_designs_ordered"
            (The flower designs are ordered), "site_setup_arranged" (The set-up on site is arranged),
            "transport" (Transport), "hired_equipment" (Hired equipment).
        refunded (may be left out): What has been given back, in CNY, at most what was paid; left out,
            nothing.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: The payments of a wedding.
        value.balance_may_be_asked: Whether the couple may be asked for the balance.
        value.instalments: The instalments; their amounts add up to `total`.
        value.instalments[].amount: How much it is, in CNY; all instalments add up to the budget total.
        value.instalments[].due_on: The last calendar day on which it is paid in time.
        value.instalments[].instalment: What it is for. One of "intention_deposit" (The intention
            deposit, once the service relation is confirmed), "contract_deposit" (The deposit at the
            signing, the intention deposit taken off), "second_instalment" (The second instalment),
            "balance" (All the rest), "supplement" (What the budget was raised by after the balance was
            due).
        value.instalments[].open: What of it is open, in CNY.
        value.instalments[].paid: What of it is paid, in CNY.
        value.instalments[].state: How it stands. One of "planned" (It is due on a later day),
            "due_today" (It is due today), "held" (It waits for preparations that are behind: due on the
            day on which they are in place, at the latest on `due_on`), "overdue" (It is late and not
            paid), "paid" (It was paid in time, or comes to nothing), "paid_late" (It was paid late).
        value.instalments[].late_by_d (or None): By how many calendar days it is, or was paid, late.
        value.instalments[].paid_on (or None): The calendar day on which it was paid up.
        value.open: What is open of all instalments, in CNY.
        value.overdue: What should have been paid before today and is not, in CNY.
        value.paid: What has been paid and not given back, in CNY.
        value.refund: What was paid beyond the total and goes back, in CNY.
        value.total: The budget total that holds now, in CNY: `paid` + `open` - `refund`.
        value.work_may_start: Whether the work on the order may start: the deposit is received.

    Raises:
        InvalidInput: with every fault of the input; also where days contradict one another or lie after
            the present, the agreed deposit is more than the total, a payment is nothing, all payments
            together are beyond what is taken, more was given back than paid, or preparations in place
            have open items.

    Clauses:
        wedding.payment.intention_deposit: The couple pays an intention deposit of 1000 CNY.
            新人须缴纳意向定金1000元。 (001_364cd028b96cdb15.txt, 98-99)
        wedding.payment.intention_deposit_trigger: The intention deposit falls due once the couple
            confirms the service relation. 新人确定服务关系后缴纳意向定金。 (001_364cd028b96cdb15.txt, 99)
        wedding.payment.contract_deposit: On the contract the couple pays the booking deposit as
            required. 新人按要求缴纳预订款(定金)。 (001_364cd028b96cdb15.txt, 101)
        wedding.payment.receipt: The company takes the payment and issues a receipt. 公司收款并开具收款凭证。
            (001_364cd028b96cdb15.txt, 101)
        wedding.payment.balance_due: The couple pays the whole balance one week before the wedding.
            新人于婚礼前一周补齐余款。 (001_364cd028b96cdb15.txt, 104)
        wedding.payment.balance_amount: The balance is the budget total less everything paid before.
            余款=预算总额减去已付各款。 (001_364cd028b96cdb15.txt, 104)
        wedding.payment.balance_after_preparation: The balance may be asked for only when the
            preparations are in place. 准备工作到位后方可要求补齐余款。 (001_364cd028b96cdb15.txt, 104)
        wedding.payment.deposit_rate: 30 % of the wedding budget is collected as the deposit for taking
            on the wedding. 收取《婚礼费用预算单》总额的30%作为婚礼承办定金。 (002_8879770249a85b10.txt, 395)
        wedding.payment.deposit_at_signing: The deposit is collected at the same time as the agreement
            is signed. 签约的同时收取定金。 (002_8879770249a85b10.txt, 395)
        wedding.payment.second_instalment: 50 % of the wedding budget is collected as the second
            instalment. 收取《婚礼费用预算单》总额的50%作为第二期款。 (002_8879770249a85b10.txt, 400)
        wedding.payment.second_instalment_due: The second instalment is collected promptly on the date
            set by the agreement. 第二期款按协议约定及时收取。 (002_8879770249a85b10.txt, 400)
    """

@_function
def earnest_share(
    *,
    budget_total: Decimal | int | str,
    defaulting_party: Literal["couple", "company"],
    agreed_deposit: Decimal | int | str | None = ...,
    paid: Decimal | int | str | None = ...,
    policy: Policy = ...,
) -> Decision[EarnestShare]:
    """Works out what of a wedding's payments is earnest money, and what of it is forfeited or returned twice.

    Earnest money is what was paid of the deposit, but at most 20 % of the budget total by Civil Code art. 586, rounded down
    so that the ceiling holds; the rest is prepayment and goes back. The couple that does not keep the contract loses the
    earnest money; the company that does not returns it twice. Other rights by statute are untouched.

    Arguments:
        budget_total: The total of the budget sheet, in CNY.
        defaulting_party: Who does not keep the contract. One of "couple" (The couple), "company" (The
            company).
        agreed_deposit (may be left out): The whole deposit that the contract asks for, in CNY, at most
            the total; left out, the policy's share of the total.
        paid (may be left out): What the couple has paid in all, in CNY; left out, that is not known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What of the money is earnest money, and who keeps
            what; `kept` + `returned` = paid where the couple breaks the contract.
        value.earnest: What counts as earnest money, in CNY.
        value.kept: What the company keeps, in CNY.
        value.prepayment: What is mere prepayment, in CNY.
        value.returned: What the company returns, in CNY: the earnest money twice where it breaks the
            contract itself.

    Raises:
        InvalidInput: with every fault of the input; also where the agreed deposit is more than the
            total, or twice the earnest money is beyond what is taken.

    Clauses:
        wedding.payment.contract_deposit: On the contract the couple pays the booking deposit as
            required. 新人按要求缴纳预订款(定金)。 (001_364cd028b96cdb15.txt, 101)
        wedding.payment.deposit_rate: 30 % of the wedding budget is collected as the deposit for taking
            on the wedding. 收取《婚礼费用预算单》总额的30%作为婚礼承办定金。 (002_8879770249a85b10.txt, 395)
    """

@_function
def date_hold(
    *,
    paid: Decimal | int | str,
    paid_at: datetime | str,
    now: datetime | str,
    given_up_at: datetime | str | None = ...,
    plan_improved_at: datetime | str | None = ...,
    signed_at: datetime | str | None = ...,
    policy: Policy = ...,
) -> Decision[DateHold]:
    """Decides whether a small deposit still holds the date, and what of it goes back when no contract follows.

    The small deposit is the intention deposit; less than that holds nothing. It holds the date for the policy's days, the
    day of the payment being day 0, within which the initial plan is improved. Neither the length of the hold nor what goes
    back is said by the source: what the policy leaves open is undetermined. A contract that follows takes the deposit over.

    Arguments:
        now: The present.
        paid: What was paid to hold the date, in CNY.
        paid_at: When it was paid, not after the present.
        given_up_at (may be left out): When the couple gave the date up, not before the payment; left
            out, they did not.
        plan_improved_at (may be left out): When the initial plan had been improved, not before the
            payment; left out, it has not.
        signed_at (may be left out): When the contract was signed, not before the payment; left out, it
            was not.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: How a reserved date stands.
        value.deadline (or None): Until when it is held, and what that follows from.
        value.deadline.calendar: What it counts in. One of "elapsed" (Elapsed time, from instant to
            instant), "calendar_days" (Calendar days of the shop; the last one counts up to the next
            midnight), "clock_time" (A clock time of a calendar day of the shop).
        value.deadline.due_at: When it falls due, in the shop's zone.
        value.deadline.event: The event that it runs from, or is counted back from.
        value.deadline.from: When that was, or is to be, in the shop's zone.
        value.deadline.inclusive: Whether `due_at` itself is still in time: so for elapsed time and
            clock times, not for the midnight that ends a day.
        value.deadline.length: How long it is, in `unit`.
        value.deadline.unit: The unit of the length.
        value.deadline.counted_back (or None): Whether it is counted back from its event.
        value.deadline.resolved (or None): How a due time that the shop's clock jumps over, or shows
            twice, was resolved. One of "gap" (The clock jumps over it: the first instant after the
            gap), "overlap" (The clock shows it twice: the earlier one), "month_end" (The month is too
            short for the day's number: its last day).
        value.refund (or None): What goes back to the couple now, in CNY; nothing where that is not
            known.
        value.state (or None): How it stands; nothing where the length of the hold is not known and
            matters. One of "held" (It is held), "signed" (A contract followed within the hold),
            "lapsed" (The hold is over: the date is free again), "given_up" (The couple gave it up),
            "not_held" (Too little was paid: nothing is held).

    Raises:
        InvalidInput: with every fault of the input; also where something lies after the present, or
            before the payment.

    Clauses:
        wedding.payment.intention_deposit: The couple pays an intention deposit of 1000 CNY.
            新人须缴纳意向定金1000元。 (001_364cd028b96cdb15.txt, 98-99)
        wedding.payment.small_deposit_short_hold: A small deposit holds the booking for a short time
            only. 小订金只作短期保留。 (002_8879770249a85b10.txt, 394)
        wedding.payment.refine_plan_quickly: During the hold the customer is helped to improve the
            initial plan as soon as possible. 尽快帮助客人改进初步方案。 (002_8879770249a85b10.txt, 394)
    """

@_function
def may_show_quote(
    *,
    revised_at: datetime | str,
    now: datetime | str,
    confirmed_at: datetime | str | None = ...,
    confirmed_by: Literal["wedding_consultant", "wedding_lead", "flower_and_prop_crew", "master_of_ceremonies", "photographer", "videographer", "makeup_artist", "usher", "bridal_secretary", "planning_and_execution_team", "supervisor", "store_manager", "supplier", "couple"] | None = ...,
    independent_seller: bool | None = ...,
    shown_at: datetime | str | None = ...,
    policy: Policy = ...,
) -> Decision[QuoteGate]:
    """Decides whether a plan or a quote may be shown to the customer.

    The supervisor confirms every revision before it is shown. A policy may exempt leads who sell independently. A revision
    that was shown before its confirmation breaks the rule, whatever was confirmed later.

    Arguments:
        now: The present.
        revised_at: When it was revised last, not after the present.
        confirmed_at (may be left out): When it was confirmed, not after the present; left out, it was
            not.
        confirmed_by (may be left out): Who confirmed it; left out, that is not known. One of
            "wedding_consultant" (The wedding consultant), "wedding_lead" (The wedding lead, commander
            of the day), "flower_and_prop_crew" (The crew that sets up flowers and props),
            "master_of_ceremonies" (The master of ceremonies), "photographer" (A photographer),
            "videographer" (A videographer), "makeup_artist" (The make-up artist), "usher" (An usher),
            "bridal_secretary" (A bridal secretary), "planning_and_execution_team" (The planning and
            execution team), "supervisor" (The supervisor), "store_manager" (The store manager),
            "supplier" (A supplier), "couple" (The couple).
        independent_seller (may be left out): Whether the lead sells independently; left out, that is
            not known. Asked where the policy exempts such leads.
        shown_at (may be left out): When it was shown to the customer, not before the last revision nor
            after the present; left out, it was not.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: Whether it may be shown.
        value.confirmation_needed (or None): Whether this lead needs the supervisor's confirmation;
            nothing where that is not known.
        value.may_be_shown (or None): Whether this revision may be shown; nothing where that is not
            known.

    Raises:
        InvalidInput: with every fault of the input; also where something lies after the present, it was
            shown before its last revision, or somebody confirmed it at no time.

    Clauses:
        wedding.lead.supervisor_confirms_quotes: Every plan and every quote needs the supervisor's
            confirmation before it goes to the customer. 所有方案和报价必须事先取得主管确认。 (002_8879770249a85b10.txt,
            393)
        wedding.lead.independent_sellers: The confirmation is meant mainly for leads who cannot yet sell
            on their own. 该确认主要针对尚不能独立销售的担当。 (002_8879770249a85b10.txt, 393)
    """

@_function
def who_decides(
    *,
    matter: Literal["preparation", "overall_charge", "emergency", "instruct_staff", "instruct_supplier", "stay_time", "work_assignment", "setup_crew_size", "programme_on_stage", "logistics", "purchases", "props", "supplier_coordination", "monitoring", "improvement", "sales_to_potential_customers", "incidents"],
    by: Literal["wedding_consultant", "wedding_lead", "flower_and_prop_crew", "master_of_ceremonies", "photographer", "videographer", "makeup_artist", "usher", "bridal_secretary", "planning_and_execution_team", "supervisor", "store_manager", "supplier", "couple"] | None = ...,
    policy: Policy = ...,
) -> Decision[Decider]:
    """Says who decides a matter, and whether somebody may.

    The lead has overall charge of the site, decides in emergencies, and alone commands staff and suppliers, how long they
    stay and what they do. The master of ceremonies steers the programme on stage, the planning and execution team secures
    logistics and coordinates the suppliers whom the lead assigns to it, the supervisor monitors, sells and solves what comes
    up; the lead's word prevails in all of it. The consultant, who answers for the preparation, is the same person.

    Arguments:
        matter: The matter. One of "preparation" (The whole preparation), "overall_charge" (The overall
            charge of the site), "emergency" (What is done in an emergency), "instruct_staff" (An
            instruction to staff), "instruct_supplier" (An instruction to a supplier), "stay_time" (How
            long staff stay on site), "work_assignment" (What staff do), "setup_crew_size" (How many
            people set up flowers and props), "programme_on_stage" (The programme on stage, its details
            and its effect), "logistics" (Logistics), "purchases" (What has to be bought), "props"
            (Props), "supplier_coordination" (The coordination of the suppliers whom the lead assigns),
            "monitoring" (Monitoring how the wedding is carried out), "improvement" (Improving how the
            wedding is carried out), "sales_to_potential_customers" (Selling to potential customers),
            "incidents" (Matters that come up and are no emergency).
        by (may be left out): Who decides it, or means to; left out, it is only asked who does. One of
            "wedding_consultant" (The wedding consultant), "wedding_lead" (The wedding lead, commander
            of the day), "flower_and_prop_crew" (The crew that sets up flowers and props),
            "master_of_ceremonies" (The master of ceremonies), "photographer" (A photographer),
            "videographer" (A videographer), "makeup_artist" (The make-up artist), "usher" (An usher),
            "bridal_secretary" (A bridal secretary), "planning_and_execution_team" (The planning and
            execution team), "supervisor" (The supervisor), "store_manager" (The store manager),
            "supplier" (A supplier), "couple" (The couple).
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: Who decides.
        value.prevails: Whose word prevails where the two differ. One of "wedding_consultant" (The
            wedding consultant), "wedding_lead" (The wedding lead, commander of the day),
            "flower_and_prop_crew" (The crew that sets up flowers and props), "master_of_ceremonies"
            (The master of ceremonies), "photographer" (A photographer), "videographer" (A
            videographer), "makeup_artist" (The make-up artist), "usher" (An usher), "bridal_secretary"
            (A bridal secretary), "planning_and_execution_team" (The planning and execution team),
            "supervisor" (The supervisor), "store_manager" (The store manager), "supplier" (A supplier),
            "couple" (The couple).
        value.role: Who decides the matter or answers for it. One of "wedding_consultant" (The wedding
            consultant), "wedding_lead" (The wedding lead, commander of the day), "flower_and_prop_crew"
            (The crew that sets up flowers and props), "master_of_ceremonies" (The master of
            ceremonies), "photographer" (A photographer), "videographer" (A videographer),
            "makeup_artist" (The make-up artist), "usher" (An usher), "bridal_secretary" (A bridal
            secretary), "planning_and_execution_team" (The planning and execution team), "supervisor"
            (The supervisor), "store_manager" (The store manager), "supplier" (A supplier), "couple"
            (The couple).

    Raises:
        InvalidInput: with every fault of the input; also None beyond a malformed case.

    Clauses:
        wedding.prep.consultant_supervises_all: The consultant coordinates and supervises the whole
            process and completes the preparation of every part of the wedding.
            婚礼顾问统筹监督整个进程,完成所有环节的准备工作。 (001_364cd028b96cdb15.txt, 104)
        wedding.command.lead_has_overall_charge: The wedding lead has overall charge of the site and the
            right to act in emergencies. 婚礼担当具有婚礼现场总负责权和应变紧急处理权。 (002_8879770249a85b10.txt, 402)
        wedding.command.all_obey_lead: Everybody on site follows the wedding lead's instructions and
            assignments. 所有人员必须服从婚礼担当的指令和调配。 (002_8879770249a85b10.txt, 402)
        wedding.command.lead_commands_the_day: The wedding lead is the commander of the wedding day.
            婚礼担当是婚礼当天的总指挥。 (002_8879770249a85b10.txt, 404)
        wedding.command.lead_sets_stay_and_work: The lead may decide how long staff stay on site and
            what they do. 婚礼担当可按具体情况决定现场工作人员的逗留时间和具体工作安排。 (002_8879770249a85b10.txt, 404)
        wedding.command.suppliers_obey_lead: Everybody, suppliers included, follows the lead's
            assignments and changes. 所有人员(包括供应商)服从婚礼担当的工作分配及调整。 (002_8879770249a85b10.txt, 404)
        wedding.staff.setup_crew_size: The size of the flower and prop crew is decided case by case.
            花卉和道具的搭建人员数量自行决定。 (002_8879770249a85b10.txt, 404)
        wedding.staff.mc_steers_programme: The master of ceremonies steers the details and the effect of
            the ceremony on site. 司仪掌控现场整体细节和现场效果。 (002_8879770249a85b10.txt, 405)
        wedding.staff.team_secures_logistics: The planning and execution team secures logistics and
            everything that must be bought, props included. 策划研发和执行团队保障婚礼后勤及所有需购买的物品和道具。
            (002_8879770249a85b10.txt, 407)
        wedding.staff.team_coordinates_suppliers: On the day that team coordinates some of the suppliers
            on site. 婚礼当天该团队协调部分供应商的现场事宜。 (002_8879770249a85b10.txt, 407)
        wedding.staff.supervisor_monitors: The supervisor on site monitors and improves how the wedding
            is carried out. 主管在婚礼现场监督和改进婚礼落实情况。 (002_8879770249a85b10.txt, 407)
        wedding.staff.supervisor_sales_and_incidents: The supervisor's duties on site include selling to
            potential customers and solving matters that come up. 主管的现场职责还包括潜在客户销售及解决临时事宜。
            (002_8879770249a85b10.txt, 407)
    """

@_function
def choose_references(
    *,
    references: Sequence[Reference],
    policy: Policy = ...,
) -> Decision[ReferencesChosen]:
    """Chooses the photos and videos of past weddings that a couple is shown.

    Shown is what fits the hotel, the size of the wedding and the couple's wishes, all three; photos and videos both, each at
    least once. What is not known to fit is not shown, and is told where its medium would otherwise lack.

    Arguments:
        references: The material, at least one entry.
        references[].medium: What it is. One of "photos" (Photos), "videos" (A video).
        references[].name: What it is called, each name once.
        references[].fits_hotel (may be left out): Whether it fits the features of the hotel.
        references[].fits_size (may be left out): Whether it fits the size of the wedding.
        references[].fits_wishes (may be left out): Whether it fits the couple's wishes.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What is shown.
        value.lacking: The media of which nothing fits. One of "photos" (Photos), "videos" (A video).
        value.show: The names of what is shown, in the order given.

    Raises:
        InvalidInput: with every fault of the input; also where there is nothing to choose from, or a
            name is blank or there twice.

    Clauses:
        wedding.consult.show_references: The couple is shown photos and videos of past weddings that fit
            the hotel, the size of the wedding and their wishes. 按酒店特点、婚礼规模和新人意向,观看历史照片和视频参考资料。
            (001_364cd028b96cdb15.txt, 98)
    """

@_function
def site_setup(
    *,
    wedding_on: date | str,
    allowed_from: date | str | None = ...,
    early_setup_allowed: bool | None = ...,
    lead_present: bool | None = ...,
    set_up_on: date | str | None = ...,
    policy: Policy = ...,
) -> Decision[SetupDay]:
    """Says for which day the set-up of the site is arranged.

    As early as the venue allows: on the first day that it names, or on the day before the wedding where it names none, so
    that the site is ready for the rehearsal; on the wedding day where it allows no early set-up. The lead sees to the
    details on site in person.

    Arguments:
        wedding_on: The calendar day of the wedding.
        allowed_from (may be left out): The first calendar day on which the venue allows it, before the
            wedding day; left out, it names none.
        early_setup_allowed (may be left out): Whether the venue allows the set-up before the wedding
            day; left out, that is not known.
        lead_present (may be left out): Whether the lead saw to the details on site in person; left out,
            that is still to come.
        set_up_on (may be left out): The calendar day on which the site is set up, or was; left out, it
            is not arranged yet.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: When the site is set up.
        value.arrange_for (or None): The calendar day for which the set-up is arranged; nothing where
            the venue's word is not known.

    Raises:
        InvalidInput: with every fault of the input; also where a day is allowed that is not before the
            wedding, a day is named although none is allowed, or the site is set up after the wedding
            day.

    Clauses:
        wedding.staff.early_setup: If the venue allows early set-up, the set-up is arranged in advance.
            场地可提前布置的,提前安排布置。 (002_8879770249a85b10.txt, 404)
        wedding.staff.lead_present_at_setup: The wedding lead must be on site in person to see to the
            set-up details. 婚礼担当必须亲临现场落实布置细节。 (002_8879770249a85b10.txt, 404)
    """

@_function
def day_staffing(
    *,
    crew_set_by_lead: int | None = ...,
    guests: int | None = ...,
    staff: Sequence[Staffed] = ...,
    policy: Policy = ...,
) -> Decision[DayStaffing]:
    """Says of every post of the wedding day how many people it needs and how many are lacking.

    Exactly one lead; of every other post one at least, or the policy's number. Photographer and videographer, usher and
    bridal secretary are posts of their own. Ushers and bridal secretaries go by the number of guests where the policy says
    so, rounded up; the size of the set-up crew is the lead's to set.

    Arguments:
        crew_set_by_lead (may be left out): How many people the lead wants for the set-up of flowers and
            props, from 1; left out, the lead has set no number.
        guests (may be left out): How many guests come, from 1; left out, that is not known. Asked where
            the policy counts by guests.
        staff (may be left out): Who is planned; a post that is left out has nobody.
        staff[].persons: How many people, from 0.
        staff[].post: The post, each once. One of "wedding_lead" (The wedding lead, exactly one),
            "flower_and_prop_crew" (The crew that sets up flowers and props), "master_of_ceremonies"
            (The master of ceremonies), "photographer" (Photographers), "videographer" (Videographers),
            "makeup_artist" (Make-up artists), "usher" (Ushers, who direct the floor),
            "bridal_secretary" (Bridal secretaries), "planning_and_execution_team" (The planning and
            execution team), "supervisor" (The supervisor).
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What all posts need.
        value.posts: The posts in the order of the source.
        value.posts[].planned: How many people are planned.
        value.posts[].post: The post. One of "wedding_lead" (The wedding lead, exactly one),
            "flower_and_prop_crew" (The crew that sets up flowers and props), "master_of_ceremonies"
            (The master of ceremonies), "photographer" (Photographers), "videographer" (Videographers),
            "makeup_artist" (Make-up artists), "usher" (Ushers, who direct the floor),
            "bridal_secretary" (Bridal secretaries), "planning_and_execution_team" (The planning and
            execution team), "supervisor" (The supervisor).
        value.posts[].needed (or None): How many are needed; nothing where that is not known.
        value.posts[].short (or None): How many are lacking; nothing where that is not known.

    Raises:
        InvalidInput: with every fault of the input; also where a post is there twice, or guests or the
            lead's number are 0.

    Clauses:
        wedding.command.lead_commands_the_day: The wedding lead is the commander of the wedding day.
            婚礼担当是婚礼当天的总指挥。 (002_8879770249a85b10.txt, 404)
        wedding.staff.posts: On the wedding day these posts are staffed: lead, flower and prop crew,
            master of ceremonies, photographers and videographers, make-up artist, ushers and bridal
            secretaries, planning and execution team, supervisor.
            婚礼当日岗位:婚礼担当、花卉和道具搭建人员、司仪、摄影摄像、化妆、督导和新娘秘书、策划研发和执行团队、主管。 (002_8879770249a85b10.txt, 402-407)
        wedding.staff.setup_crew_size: The size of the flower and prop crew is decided case by case.
            花卉和道具的搭建人员数量自行决定。 (002_8879770249a85b10.txt, 404)
        wedding.staff.ushers_by_size: Ushers (floor directors) and bridal secretaries are provided
            according to the size of the wedding. 督导、新娘秘书按婚礼规模配置。 (002_8879770249a85b10.txt, 406)
    """

@_function
def makeup_presence(
    *,
    first_call_at: datetime | str,
    last_item_ends_at: datetime | str,
    now: datetime | str,
    arrived_at: datetime | str | None = ...,
    left_at: datetime | str | None = ...,
    policy: Policy = ...,
) -> Decision[MakeupPresence]:
    """Decides whether the make-up artist serves throughout the wedding day.

    From the first make-up call on the day schedule to the end of its last item, both included. The lead's right to set how
    long staff stay does not shorten it: it is owed to the couple.

    Arguments:
        first_call_at: The first make-up call on the day schedule.
        last_item_ends_at: The end of the last item on the day schedule, not before the first call.
        now: The present.
        arrived_at (may be left out): When the artist arrived, not after the present; left out, the
            artist has not.
        left_at (may be left out): When the artist left, not before the arrival nor after the present;
            left out, the artist has not.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: How much of the day the artist missed.
        value.missed_s: How many seconds of the day were missed so far.

    Raises:
        InvalidInput: with every fault of the input; also where something lies after the present, the
            day ends before it begins, or the artist left before arriving or without.

    Clauses:
        wedding.staff.makeup_whole_day: The make-up artist serves throughout the wedding day.
            化妆人员婚礼当天全程提供服务。 (002_8879770249a85b10.txt, 406)
    """

@type_check_only
class _LimitDetailTalks(Shape):
    @_verb
    def check(
        self,
        *,
        facts: LimitDetailTalksCheckFacts = ...,
        talks: Decimal | int | float | str | None = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: The wedding's details are gone over with the couple repeatedly.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            talks (may be left out): The measured value in count; null, or left out, it is not known.
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
            wedding.plan.repeat_communication: The wedding's details and the main agenda of the day are gone
                over with the couple repeatedly. 与新人反复沟通婚礼细节和当天主要议程。 (001_364cd028b96cdb15.txt, 102)
        """


@type_check_only
class _LimitMcPastJobs(Shape):
    @_verb
    def check(
        self,
        *,
        facts: LimitMcPastJobsCheckFacts = ...,
        past_jobs: Decimal | int | float | str | None = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: A master of ceremonies with whom the company has worked several times is advised.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            past_jobs (may be left out): The measured value in count; null, or left out, it is not known.
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
            wedding.staff.mc_experienced: A good master of ceremonies with whom the company has worked
                several times is advised. 建议选用合作过多次的优秀司仪。 (002_8879770249a85b10.txt, 405)
        """


@overload
def limit(name: Literal['detail_talks']) -> _LimitDetailTalks: ...

@overload
def limit(name: Literal['mc_past_jobs']) -> _LimitMcPastJobs: ...

@type_check_only
class _ScheduleDateHold(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleDateHoldReviewDone = ...,
        events: ScheduleDateHoldReviewEvents = ...,
        facts: ScheduleDateHoldReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: What is done while a small deposit holds the date.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: improve_initial_plan.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: small_deposit_paid.
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
            wedding.payment.refine_plan_quickly: During the hold the customer is helped to improve the
                initial plan as soon as possible. 尽快帮助客人改进初步方案。 (002_8879770249a85b10.txt, 394)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleDateHoldToIcalendarDone = ...,
        events: ScheduleDateHoldToIcalendarEvents = ...,
        facts: ScheduleDateHoldToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: What is done while a small deposit holds the date.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: improve_initial_plan.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: small_deposit_paid.
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
            wedding.payment.refine_plan_quickly: During the hold the customer is helped to improve the
                initial plan as soon as possible. 尽快帮助客人改进初步方案。 (002_8879770249a85b10.txt, 394)
        """


@type_check_only
class _ScheduleCoordination(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleCoordinationReviewDone = ...,
        events: ScheduleCoordinationReviewEvents = ...,
        facts: ScheduleCoordinationReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: The internal coordination meetings, once the planning book and the day schedule are finished.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: first_coordination_meeting, follow_up_meeting.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name:
                planning_papers_finished.
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
            wedding.meeting.same_day: On the day the plan and the day schedule are finished an internal
                coordination meeting is held. 策划书和当日流程制作完成的当天召开内部协调会。 (002_8879770249a85b10.txt, 398)
            wedding.meeting.follow_up: Within 3 days another internal coordination meeting is held.
                3日内再次召开内部协调会议。 (002_8879770249a85b10.txt, 398)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleCoordinationToIcalendarDone = ...,
        events: ScheduleCoordinationToIcalendarEvents = ...,
        facts: ScheduleCoordinationToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: The internal coordination meetings, once the planning book and the day schedule are finished.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: first_coordination_meeting, follow_up_meeting.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name:
                planning_papers_finished.
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
            wedding.meeting.same_day: On the day the plan and the day schedule are finished an internal
                coordination meeting is held. 策划书和当日流程制作完成的当天召开内部协调会。 (002_8879770249a85b10.txt, 398)
            wedding.meeting.follow_up: Within 3 days another internal coordination meeting is held.
                3日内再次召开内部协调会议。 (002_8879770249a85b10.txt, 398)
        """


@type_check_only
class _ScheduleRunUp(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleRunUpReviewDone = ...,
        events: ScheduleRunUpReviewEvents = ...,
        facts: ScheduleRunUpReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: What is counted back from the wedding day.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: final_check, final_check_after_late_signing, hand_over_documents, rehearsal,
                rehearse_performances.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: wedding.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                performance_planned, signed_in_last_week, signed_on_wedding_day.
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
            wedding.plan.six_documents: After the contract is concluded the couple receives six documents:
                planning scheme, flow scheme, music scheme, photo and video scheme, staff contact list and
                execution sheet. 合同订立后提供六份文件:婚礼策划方案、流程方案、音乐方案、摄影摄像方案、工作人员通讯名录、执行单。
                (001_364cd028b96cdb15.txt, 102)
            wedding.rehearsal.day_before: The rehearsal is held on the day before the wedding. 彩排在婚礼前一天进行。
                (001_364cd028b96cdb15.txt, 104-105)
            wedding.rehearsal.performances: Where there are performances these are rehearsed beforehand too.
                有表演的活动也须提前预演。 (001_364cd028b96cdb15.txt, 105)
            wedding.prep.final_check: As the wedding draws near, the state of all preparations is confirmed.
                婚礼临近时确认前期各项准备工作的落实情况。 (002_8879770249a85b10.txt, 400-401)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleRunUpToIcalendarDone = ...,
        events: ScheduleRunUpToIcalendarEvents = ...,
        facts: ScheduleRunUpToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: What is counted back from the wedding day.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: final_check, final_check_after_late_signing, hand_over_documents, rehearsal,
                rehearse_performances.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: wedding.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                performance_planned, signed_in_last_week, signed_on_wedding_day.
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
            wedding.plan.six_documents: After the contract is concluded the couple receives six documents:
                planning scheme, flow scheme, music scheme, photo and video scheme, staff contact list and
                execution sheet. 合同订立后提供六份文件:婚礼策划方案、流程方案、音乐方案、摄影摄像方案、工作人员通讯名录、执行单。
                (001_364cd028b96cdb15.txt, 102)
            wedding.rehearsal.day_before: The rehearsal is held on the day before the wedding. 彩排在婚礼前一天进行。
                (001_364cd028b96cdb15.txt, 104-105)
            wedding.rehearsal.performances: Where there are performances these are rehearsed beforehand too.
                有表演的活动也须提前预演。 (001_364cd028b96cdb15.txt, 105)
            wedding.prep.final_check: As the wedding draws near, the state of all preparations is confirmed.
                婚礼临近时确认前期各项准备工作的落实情况。 (002_8879770249a85b10.txt, 400-401)
        """


@overload
def schedule(name: Literal['date_hold']) -> _ScheduleDateHold: ...

@overload
def schedule(name: Literal['coordination']) -> _ScheduleCoordination: ...

@overload
def schedule(name: Literal['run_up']) -> _ScheduleRunUp: ...

@type_check_only
class _ProcedureStages(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureStagesNextDone] = ...,
        facts: ProcedureStagesNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. The eight steps of the service.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `first_consultation`, `intention_deposit`, `service_contract`, `planning_documents`, `adjustment_and_fulfilment`, `rehearsal`, `wedding_day`, `after_service`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "first_consultation", "intention_deposit", "service_contract",
                "planning_documents", "adjustment_and_fulfilment", "rehearsal", "wedding_day",
                "after_service".
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
            wedding.stage.order: The service runs through eight steps in this order: first consultation,
                intention deposit, service contract, planning documents, adjustment and fulfilment,
                rehearsal, wedding day, after-service. 服务共八步:初次咨询、交纳意向定金、签订服务合同、出策划方案、调整和落实、彩排、婚礼当日执行、后期服务。
                (001_364cd028b96cdb15.txt, 97-108)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureStagesReviewDone] = ...,
        facts: ProcedureStagesReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. The eight steps of the service.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `first_consultation`, `intention_deposit`, `service_contract`, `planning_documents`, `adjustment_and_fulfilment`, `rehearsal`, `wedding_day`, `after_service`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "first_consultation", "intention_deposit", "service_contract",
                "planning_documents", "adjustment_and_fulfilment", "rehearsal", "wedding_day",
                "after_service".
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
            wedding.stage.order: The service runs through eight steps in this order: first consultation,
                intention deposit, service contract, planning documents, adjustment and fulfilment,
                rehearsal, wedding day, after-service. 服务共八步:初次咨询、交纳意向定金、签订服务合同、出策划方案、调整和落实、彩排、婚礼当日执行、后期服务。
                (001_364cd028b96cdb15.txt, 97-108)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureStagesToMermaidDone] = ...,
        facts: ProcedureStagesToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. The eight steps of the service.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `first_consultation`, `intention_deposit`, `service_contract`, `planning_documents`, `adjustment_and_fulfilment`, `rehearsal`, `wedding_day`, `after_service`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "first_consultation", "intention_deposit", "service_contract",
                "planning_documents", "adjustment_and_fulfilment", "rehearsal", "wedding_day",
                "after_service".
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
            wedding.stage.order: The service runs through eight steps in this order: first consultation,
                intention deposit, service contract, planning documents, adjustment and fulfilment,
                rehearsal, wedding day, after-service. 服务共八步:初次咨询、交纳意向定金、签订服务合同、出策划方案、调整和落实、彩排、婚礼当日执行、后期服务。
                (001_364cd028b96cdb15.txt, 97-108)
        """


@type_check_only
class _ProcedureFirstConsultation(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureFirstConsultationNextDone] = ...,
        facts: ProcedureFirstConsultationNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. The first consultation, from the telephone call on.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `appointment_by_phone`, `record_wishes`, `explain_procedure`, `present_service_standards`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `wedding_consultant`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "appointment_by_phone", "record_wishes", "explain_procedure",
                "present_service_standards".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `wedding_consultant`); left out, that is taken on trust.
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
            wedding.consult.appointment_by_phone: The first consultation is arranged by telephone.
                初次咨询通过电话预约时间。 (001_364cd028b96cdb15.txt, 98)
            wedding.consult.explain_procedure_and_standards: After recording, the consultant explains the
                wedding procedure and its parts and presents the standards of the services.
                记录后,顾问讲解婚礼程序与环节,并介绍相关服务项目的标准。 (001_364cd028b96cdb15.txt, 98)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureFirstConsultationReviewDone] = ...,
        facts: ProcedureFirstConsultationReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. The first consultation, from the telephone call on.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `appointment_by_phone`, `record_wishes`, `explain_procedure`, `present_service_standards`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `wedding_consultant`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "appointment_by_phone", "record_wishes", "explain_procedure",
                "present_service_standards".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `wedding_consultant`); left out, that is taken on trust.
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
            wedding.consult.appointment_by_phone: The first consultation is arranged by telephone.
                初次咨询通过电话预约时间。 (001_364cd028b96cdb15.txt, 98)
            wedding.consult.explain_procedure_and_standards: After recording, the consultant explains the
                wedding procedure and its parts and presents the standards of the services.
                记录后,顾问讲解婚礼程序与环节,并介绍相关服务项目的标准。 (001_364cd028b96cdb15.txt, 98)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureFirstConsultationToMermaidDone] = ...,
        facts: ProcedureFirstConsultationToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. The first consultation, from the telephone call on.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `appointment_by_phone`, `record_wishes`, `explain_procedure`, `present_service_standards`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `wedding_consultant`).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "appointment_by_phone", "record_wishes", "explain_procedure",
                "present_service_standards".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `wedding_consultant`); left out, that is taken on trust.
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
            wedding.consult.appointment_by_phone: The first consultation is arranged by telephone.
                初次咨询通过电话预约时间。 (001_364cd028b96cdb15.txt, 98)
            wedding.consult.explain_procedure_and_standards: After recording, the consultant explains the
                wedding procedure and its parts and presents the standards of the services.
                记录后,顾问讲解婚礼程序与环节,并介绍相关服务项目的标准。 (001_364cd028b96cdb15.txt, 98)
        """


@type_check_only
class _ProcedureDeposit(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureDepositNextDone] = ...,
        facts: ProcedureDepositNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. From the small deposit to the deposit at signing.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `small_deposit`, `initial_plan_improved`, `deposit_reminder`, `contract_deposit`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "small_deposit", "initial_plan_improved", "deposit_reminder",
                "contract_deposit".
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
            wedding.payment.ask_for_deposit: The customer is reminded to pay the deposit. 催促客人支付定金。
                (002_8879770249a85b10.txt, 394)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureDepositReviewDone] = ...,
        facts: ProcedureDepositReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. From the small deposit to the deposit at signing.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `small_deposit`, `initial_plan_improved`, `deposit_reminder`, `contract_deposit`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "small_deposit", "initial_plan_improved", "deposit_reminder",
                "contract_deposit".
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
            wedding.payment.ask_for_deposit: The customer is reminded to pay the deposit. 催促客人支付定金。
                (002_8879770249a85b10.txt, 394)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureDepositToMermaidDone] = ...,
        facts: ProcedureDepositToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. From the small deposit to the deposit at signing.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `small_deposit`, `initial_plan_improved`, `deposit_reminder`, `contract_deposit`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "small_deposit", "initial_plan_improved", "deposit_reminder",
                "contract_deposit".
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
            wedding.payment.ask_for_deposit: The customer is reminded to pay the deposit. 催促客人支付定金。
                (002_8879770249a85b10.txt, 394)
        """


@type_check_only
class _ProcedureDesign(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureDesignNextDone] = ...,
        facts: ProcedureDesignNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. From the service relation to the itemised budget.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `service_relation_confirmed`, `intention_deposit`, `theme`, `choose_mc`, `book_mc`, `site_visit`, `verify_venue_resources`, `concrete_plan`, `discuss_plan`, `itemised_budget`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `couple`, `wedding_consultant`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "service_relation_confirmed", "intention_deposit", "theme",
                "choose_mc", "book_mc", "site_visit", "verify_venue_resources", "concrete_plan",
                "discuss_plan", "itemised_budget".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `couple`,
                `wedding_consultant`); left out, that is taken on trust.
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
            wedding.payment.intention_deposit_trigger: The intention deposit falls due once the couple
                confirms the service relation. 新人确定服务关系后缴纳意向定金。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.theme: The consultant develops a wedding theme and an individual creative idea
                from the couple's own character. 婚礼顾问按新人特点挖掘婚礼主题,寻找独特创意。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.choose_and_book_mc: The company helps the couple choose a suitable master of
                ceremonies and books that person. 帮助新人选择合适的主持人并预定。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.site_visit_with_couple: After that the venue is inspected together with the
                couple. 之后与新人一起考察婚礼场地。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.verify_venue_resources: The venue's resources are verified with the hotel.
                与酒店方核实场地资源。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.plan_from_site: The concrete wedding plan is designed from the features of the
                venue, after the site visit. 按现场特点设计具体婚礼计划方案。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.discuss_plan: The plan is discussed with the couple and covers the ceremony flow,
                floral decoration, lighting rig and colour scheme. 与新人讨论计划方案,包括婚礼流程、花艺装饰、灯光架构、色彩搭配等。
                (001_364cd028b96cdb15.txt, 99)
            wedding.design.itemised_budget: The discussion results in an itemised budget of the wedding
                design. 讨论后形成一份详细的婚礼设计预算明细。 (001_364cd028b96cdb15.txt, 99)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureDesignReviewDone] = ...,
        facts: ProcedureDesignReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. From the service relation to the itemised budget.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `service_relation_confirmed`, `intention_deposit`, `theme`, `choose_mc`, `book_mc`, `site_visit`, `verify_venue_resources`, `concrete_plan`, `discuss_plan`, `itemised_budget`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `couple`, `wedding_consultant`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "service_relation_confirmed", "intention_deposit", "theme",
                "choose_mc", "book_mc", "site_visit", "verify_venue_resources", "concrete_plan",
                "discuss_plan", "itemised_budget".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `couple`,
                `wedding_consultant`); left out, that is taken on trust.
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
            wedding.payment.intention_deposit_trigger: The intention deposit falls due once the couple
                confirms the service relation. 新人确定服务关系后缴纳意向定金。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.theme: The consultant develops a wedding theme and an individual creative idea
                from the couple's own character. 婚礼顾问按新人特点挖掘婚礼主题,寻找独特创意。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.choose_and_book_mc: The company helps the couple choose a suitable master of
                ceremonies and books that person. 帮助新人选择合适的主持人并预定。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.site_visit_with_couple: After that the venue is inspected together with the
                couple. 之后与新人一起考察婚礼场地。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.verify_venue_resources: The venue's resources are verified with the hotel.
                与酒店方核实场地资源。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.plan_from_site: The concrete wedding plan is designed from the features of the
                venue, after the site visit. 按现场特点设计具体婚礼计划方案。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.discuss_plan: The plan is discussed with the couple and covers the ceremony flow,
                floral decoration, lighting rig and colour scheme. 与新人讨论计划方案,包括婚礼流程、花艺装饰、灯光架构、色彩搭配等。
                (001_364cd028b96cdb15.txt, 99)
            wedding.design.itemised_budget: The discussion results in an itemised budget of the wedding
                design. 讨论后形成一份详细的婚礼设计预算明细。 (001_364cd028b96cdb15.txt, 99)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureDesignToMermaidDone] = ...,
        facts: ProcedureDesignToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. From the service relation to the itemised budget.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `service_relation_confirmed`, `intention_deposit`, `theme`, `choose_mc`, `book_mc`, `site_visit`, `verify_venue_resources`, `concrete_plan`, `discuss_plan`, `itemised_budget`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `couple`, `wedding_consultant`).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "service_relation_confirmed", "intention_deposit", "theme",
                "choose_mc", "book_mc", "site_visit", "verify_venue_resources", "concrete_plan",
                "discuss_plan", "itemised_budget".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `couple`,
                `wedding_consultant`); left out, that is taken on trust.
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
            wedding.payment.intention_deposit_trigger: The intention deposit falls due once the couple
                confirms the service relation. 新人确定服务关系后缴纳意向定金。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.theme: The consultant develops a wedding theme and an individual creative idea
                from the couple's own character. 婚礼顾问按新人特点挖掘婚礼主题,寻找独特创意。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.choose_and_book_mc: The company helps the couple choose a suitable master of
                ceremonies and books that person. 帮助新人选择合适的主持人并预定。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.site_visit_with_couple: After that the venue is inspected together with the
                couple. 之后与新人一起考察婚礼场地。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.verify_venue_resources: The venue's resources are verified with the hotel.
                与酒店方核实场地资源。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.plan_from_site: The concrete wedding plan is designed from the features of the
                venue, after the site visit. 按现场特点设计具体婚礼计划方案。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.discuss_plan: The plan is discussed with the couple and covers the ceremony flow,
                floral decoration, lighting rig and colour scheme. 与新人讨论计划方案,包括婚礼流程、花艺装饰、灯光架构、色彩搭配等。
                (001_364cd028b96cdb15.txt, 99)
            wedding.design.itemised_budget: The discussion results in an itemised budget of the wedding
                design. 讨论后形成一份详细的婚礼设计预算明细。 (001_364cd028b96cdb15.txt, 99)
        """


@type_check_only
class _ProcedureContract(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureContractNextDone] = ...,
        facts: ProcedureContractNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. From the budget to the signed agreement and the deposit.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `discuss_budget`, `hear_feedback`, `agree`, `draft_contract`, `couple_reviews`, `supervisor_confirms_quote`, `customer_confirms_quote`, `agreement_signed`, `contract_deposit`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `couple`, `supervisor`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "discuss_budget", "hear_feedback", "agree", "draft_contract",
                "couple_reviews", "supervisor_confirms_quote", "customer_confirms_quote",
                "agreement_signed", "contract_deposit".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `couple`,
                `supervisor`); left out, that is taken on trust.
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
            wedding.contract.discuss_budget_first: The budget is discussed with the couple and agreed before
                the formal contract is drawn up. 先与新人讨论预算、听取反馈并达成一致,再拟定正式合同。 (001_364cd028b96cdb15.txt,
                100-101)
            wedding.contract.couple_reviews: The couple reviews the content and terms of the contract before
                paying. 新人付款前审核合同内容及条款。 (001_364cd028b96cdb15.txt, 101)
            wedding.contract.confirm_quote: The quote is confirmed when the agreement is signed. 签约时确认报价。
                (002_8879770249a85b10.txt, 395)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureContractReviewDone] = ...,
        facts: ProcedureContractReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. From the budget to the signed agreement and the deposit.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `discuss_budget`, `hear_feedback`, `agree`, `draft_contract`, `couple_reviews`, `supervisor_confirms_quote`, `customer_confirms_quote`, `agreement_signed`, `contract_deposit`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `couple`, `supervisor`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "discuss_budget", "hear_feedback", "agree", "draft_contract",
                "couple_reviews", "supervisor_confirms_quote", "customer_confirms_quote",
                "agreement_signed", "contract_deposit".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `couple`,
                `supervisor`); left out, that is taken on trust.
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
            wedding.contract.discuss_budget_first: The budget is discussed with the couple and agreed before
                the formal contract is drawn up. 先与新人讨论预算、听取反馈并达成一致,再拟定正式合同。 (001_364cd028b96cdb15.txt,
                100-101)
            wedding.contract.couple_reviews: The couple reviews the content and terms of the contract before
                paying. 新人付款前审核合同内容及条款。 (001_364cd028b96cdb15.txt, 101)
            wedding.contract.confirm_quote: The quote is confirmed when the agreement is signed. 签约时确认报价。
                (002_8879770249a85b10.txt, 395)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureContractToMermaidDone] = ...,
        facts: ProcedureContractToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. From the budget to the signed agreement and the deposit.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `discuss_budget`, `hear_feedback`, `agree`, `draft_contract`, `couple_reviews`, `supervisor_confirms_quote`, `customer_confirms_quote`, `agreement_signed`, `contract_deposit`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `couple`, `supervisor`).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "discuss_budget", "hear_feedback", "agree", "draft_contract",
                "couple_reviews", "supervisor_confirms_quote", "customer_confirms_quote",
                "agreement_signed", "contract_deposit".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `couple`,
                `supervisor`); left out, that is taken on trust.
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
            wedding.contract.discuss_budget_first: The budget is discussed with the couple and agreed before
                the formal contract is drawn up. 先与新人讨论预算、听取反馈并达成一致,再拟定正式合同。 (001_364cd028b96cdb15.txt,
                100-101)
            wedding.contract.couple_reviews: The couple reviews the content and terms of the contract before
                paying. 新人付款前审核合同内容及条款。 (001_364cd028b96cdb15.txt, 101)
            wedding.contract.confirm_quote: The quote is confirmed when the agreement is signed. 签约时确认报价。
                (002_8879770249a85b10.txt, 395)
        """


@type_check_only
class _ProcedureTaskList(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureTaskListNextDone] = ...,
        facts: ProcedureTaskListNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. From the cost sheet to the task list.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `cost_sheet`, `store_manager_confirms`, `task_list_issued`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `store_manager`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "cost_sheet", "store_manager_confirms", "task_list_issued".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `store_manager`);
                left out, that is taken on trust.
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
            wedding.task.store_manager_confirms: The task list may be issued to the departments only after
                the store manager has confirmed the cost sheet. 成本核算单经店长确认后方可向各部门下发《工作任务清单》。
                (002_8879770249a85b10.txt, 399)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureTaskListReviewDone] = ...,
        facts: ProcedureTaskListReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. From the cost sheet to the task list.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `cost_sheet`, `store_manager_confirms`, `task_list_issued`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `store_manager`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "cost_sheet", "store_manager_confirms", "task_list_issued".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `store_manager`);
                left out, that is taken on trust.
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
            wedding.task.store_manager_confirms: The task list may be issued to the departments only after
                the store manager has confirmed the cost sheet. 成本核算单经店长确认后方可向各部门下发《工作任务清单》。
                (002_8879770249a85b10.txt, 399)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureTaskListToMermaidDone] = ...,
        facts: ProcedureTaskListToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. From the cost sheet to the task list.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `cost_sheet`, `store_manager_confirms`, `task_list_issued`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `store_manager`).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "cost_sheet", "store_manager_confirms", "task_list_issued".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `store_manager`);
                left out, that is taken on trust.
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
            wedding.task.store_manager_confirms: The task list may be issued to the departments only after
                the store manager has confirmed the cost sheet. 成本核算单经店长确认后方可向各部门下发《工作任务清单》。
                (002_8879770249a85b10.txt, 399)
        """


@type_check_only
class _ProcedurePerformances(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedurePerformancesNextDone] = ...,
        facts: ProcedurePerformancesNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. Performances are rehearsed before the wedding.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `performance_rehearsed`, `wedding_day`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `performance_planned`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "performance_rehearsed", "wedding_day".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                performance_planned.
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
            wedding.rehearsal.performances: Where there are performances these are rehearsed beforehand too.
                有表演的活动也须提前预演。 (001_364cd028b96cdb15.txt, 105)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedurePerformancesReviewDone] = ...,
        facts: ProcedurePerformancesReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. Performances are rehearsed before the wedding.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `performance_rehearsed`, `wedding_day`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `performance_planned`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "performance_rehearsed", "wedding_day".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                performance_planned.
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
            wedding.rehearsal.performances: Where there are performances these are rehearsed beforehand too.
                有表演的活动也须提前预演。 (001_364cd028b96cdb15.txt, 105)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedurePerformancesToMermaidDone] = ...,
        facts: ProcedurePerformancesToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Performances are rehearsed before the wedding.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `performance_rehearsed`, `wedding_day`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `performance_planned`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "performance_rehearsed", "wedding_day".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                performance_planned.
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
            wedding.rehearsal.performances: Where there are performances these are rehearsed beforehand too.
                有表演的活动也须提前预演。 (001_364cd028b96cdb15.txt, 105)
        """


@overload
def procedure(name: Literal['stages']) -> _ProcedureStages: ...

@overload
def procedure(name: Literal['first_consultation']) -> _ProcedureFirstConsultation: ...

@overload
def procedure(name: Literal['deposit']) -> _ProcedureDeposit: ...

@overload
def procedure(name: Literal['design']) -> _ProcedureDesign: ...

@overload
def procedure(name: Literal['contract']) -> _ProcedureContract: ...

@overload
def procedure(name: Literal['task_list']) -> _ProcedureTaskList: ...

@overload
def procedure(name: Literal['performances']) -> _ProcedurePerformances: ...

@type_check_only
class _FormEnquiry(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormEnquiryCheckFacts = ...,
        present: Sequence[FormEnquiryCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What is written down about somebody who comes to talk about a wedding.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `visitor_reception_form`, `customer_follow_up_form`, `guest_registration_form`, `wedding_budget_sheet`, `simple_wedding_plan`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `interested`, `order_placed`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                interested, order_placed.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "visitor_reception_form",
                "customer_follow_up_form", "guest_registration_form", "wedding_budget_sheet",
                "simple_wedding_plan".
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
            wedding.lead.visitor_form: Every visitor is entered in the visitor reception form. 登记《接待访客表》。
                (002_8879770249a85b10.txt, 391)
            wedding.lead.follow_up_form: A customer who has not yet ordered is followed up, and the customer
                follow-up form is filled in. 未能成单的客人继续跟进,并填写《客户跟进表》。 (002_8879770249a85b10.txt, 391)
            wedding.lead.guest_form: The guest registration form is filled in for interested and for
                uninterested customers alike. 有意向和无意向的客人都须填写《来宾登记表》。 (002_8879770249a85b10.txt, 392)
            wedding.lead.budget_and_simple_plan: After summing up the talk, a wedding budget sheet and a
                simple wedding plan are made. 总结交流内容后,制作《婚礼费用预算单》和简单的《婚礼计划书》。 (002_8879770249a85b10.txt,
                392)
        """


@type_check_only
class _FormFirstConsultation(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormFirstConsultationCheckFacts = ...,
        present: Sequence[FormFirstConsultationCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the first consultation leaves in writing.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `appointment_time`, `ideas`, `expectations`, `requirements`, `wedding_form`, `atmosphere`, `tone`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `wedding_consultant`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "appointment_time", "ideas",
                "expectations", "requirements", "wedding_form", "atmosphere", "tone".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `wedding_consultant`); may be left out for a paper or signature of one
                certain person.
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
            wedding.consult.appointment_by_phone: The first consultation is arranged by telephone.
                初次咨询通过电话预约时间。 (001_364cd028b96cdb15.txt, 98)
            wedding.consult.record_wishes: In the interview the consultant records the couple's ideas and
                requirements in detail. 面谈中婚礼顾问详细记录新人的想法与要求。 (001_364cd028b96cdb15.txt, 98)
            wedding.consult.initial_plan: The consultant advises and fixes the initial design and plan,
                covering the form of the wedding, the atmosphere and the tone.
                提出专业建议,确定初步设计及计划,包括婚礼形式、场景氛围、基调等。 (001_364cd028b96cdb15.txt, 98)
        """


@type_check_only
class _FormDesign(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormDesignCheckFacts = ...,
        present: Sequence[FormDesignCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the design leaves in writing.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `theme`, `creative_idea`, `venue_resources`, `ceremony_flow`, `floral_decoration`, `lighting_rig`, `colour_scheme`, `itemised_budget`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `wedding_consultant`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "theme", "creative_idea",
                "venue_resources", "ceremony_flow", "floral_decoration", "lighting_rig", "colour_scheme",
                "itemised_budget".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `wedding_consultant`); may be left out for a paper or signature of one
                certain person.
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
            wedding.design.theme: The consultant develops a wedding theme and an individual creative idea
                from the couple's own character. 婚礼顾问按新人特点挖掘婚礼主题,寻找独特创意。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.verify_venue_resources: The venue's resources are verified with the hotel.
                与酒店方核实场地资源。 (001_364cd028b96cdb15.txt, 99)
            wedding.design.discuss_plan: The plan is discussed with the couple and covers the ceremony flow,
                floral decoration, lighting rig and colour scheme. 与新人讨论计划方案,包括婚礼流程、花艺装饰、灯光架构、色彩搭配等。
                (001_364cd028b96cdb15.txt, 99)
            wedding.design.itemised_budget: The discussion results in an itemised budget of the wedding
                design. 讨论后形成一份详细的婚礼设计预算明细。 (001_364cd028b96cdb15.txt, 99)
        """


@type_check_only
class _FormContract(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormContractCheckFacts = ...,
        present: Sequence[FormContractCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The wedding agreement: its annex, its signatures, the receipt.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `itemised_budget`, `second_instalment_date`, `signature_of_couple`, `signature_of_company`, `receipt`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `couple`, `company`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "itemised_budget",
                "second_instalment_date", "signature_of_couple", "signature_of_company", "receipt".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `couple`, `company`); may be left out for a paper or signature of one
                certain person.
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
            wedding.contract.annex: The contract has the itemised wedding budget as an annex.
                合同须附婚礼预算明细作为附件。 (001_364cd028b96cdb15.txt, 101)
            wedding.payment.receipt: The company takes the payment and issues a receipt. 公司收款并开具收款凭证。
                (001_364cd028b96cdb15.txt, 101)
            wedding.contract.sign_agreement: The wedding agreement is signed with the customer.
                与客人签订《婚礼协议书》。 (002_8879770249a85b10.txt, 395)
            wedding.payment.second_instalment_due: The second instalment is collected promptly on the date
                set by the agreement. 第二期款按协议约定及时收取。 (002_8879770249a85b10.txt, 400)
        """


@type_check_only
class _FormPlanningDocuments(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormPlanningDocumentsCheckFacts = ...,
        present: Sequence[FormPlanningDocumentsCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the couple receives once the contract is concluded, and what these papers rest on.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `wedding_planning_book`, `wedding_day_schedule`, `planning_scheme`, `flow_scheme`, `music_scheme`, `photo_video_scheme`, `staff_contact_list`, `execution_sheet`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `wedding_lead`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "wedding_planning_book",
                "wedding_day_schedule", "planning_scheme", "flow_scheme", "music_scheme",
                "photo_video_scheme", "staff_contact_list", "execution_sheet".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `wedding_lead`); may be left out for a paper or signature of one certain
                person.
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
            wedding.plan.six_documents: After the contract is concluded the couple receives six documents:
                planning scheme, flow scheme, music scheme, photo and video scheme, staff contact list and
                execution sheet. 合同订立后提供六份文件:婚礼策划方案、流程方案、音乐方案、摄影摄像方案、工作人员通讯名录、执行单。
                (001_364cd028b96cdb15.txt, 102)
            wedding.plan.improve_planning_book: The wedding lead keeps talking with the couple and updates
                the wedding planning book promptly. 婚礼担当继续沟通并及时改进《婚礼策划书》。 (002_8879770249a85b10.txt, 397)
            wedding.plan.day_schedule: At the same time the schedule of the wedding day is made. 同时制作婚礼当日流程。
                (002_8879770249a85b10.txt, 397)
        """


@type_check_only
class _FormPreparation(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormPreparationCheckFacts = ...,
        present: Sequence[FormPreparationCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the preparation leaves in writing.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `makeup_trial`, `final_makeup_photos`, `mc_meeting`, `photographer_videographer_talk`, `details_of_each_talk`, `results_of_each_talk`, `final_check`, `department_arrangement_for_the_day`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `wedding_approaching`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                wedding_approaching.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "makeup_trial",
                "final_makeup_photos", "mc_meeting", "photographer_videographer_talk",
                "details_of_each_talk", "results_of_each_talk", "final_check",
                "department_arrangement_for_the_day".
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
            wedding.prep.scheduled_items: These are arranged on schedule: make-up trial, photos of the final
                make-up, meeting with the master of ceremonies, talk with the photographer and videographer.
                按计划安排:试妆、拍定妆照、与主持人面谈、与摄影摄像师沟通。 (001_364cd028b96cdb15.txt, 104)
            wedding.prep.record_details_and_results: Details and results of these talks are recorded.
                详细记录沟通的细节与结果。 (001_364cd028b96cdb15.txt, 104)
            wedding.prep.makeup_trial_and_mc_talk: In the same phase the make-up trial and the talk with the
                master of ceremonies are arranged. 同时安排试妆、与司仪交流等项目。 (002_8879770249a85b10.txt, 400)
            wedding.prep.final_check: As the wedding draws near, the state of all preparations is confirmed.
                婚礼临近时确认前期各项准备工作的落实情况。 (002_8879770249a85b10.txt, 400-401)
            wedding.day.coordinate_departments: The departments' work on the wedding day is coordinated and
                arranged beforehand. 做好婚礼当天各部门的综合协调及安排。 (002_8879770249a85b10.txt, 401)
        """


@type_check_only
class _FormPostHeadInformed(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormPostHeadInformedCheckFacts = ...,
        present: Sequence[FormPostHeadInformedCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the head of one post is told at the first coordination meeting.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `details_to_fulfil`, `work_content`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "details_to_fulfil",
                "work_content".
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
            wedding.meeting.inform_post_heads: At that meeting the head of each post is told the details to
                fulfil and the work to do. 会上告知各岗位负责人须落实的细节和工作内容。 (002_8879770249a85b10.txt, 398)
        """


@type_check_only
class _FormDepartmentFollowUp(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormDepartmentFollowUpCheckFacts = ...,
        present: Sequence[FormDepartmentFollowUpCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the follow-up meeting learns from one department.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `fulfilment`, `progress`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "fulfilment", "progress".
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
            wedding.meeting.follow_up_topics: The second meeting takes stock of each department's fulfilment
                and progress. 第二次会议了解各部门的落实情况和进展。 (002_8879770249a85b10.txt, 398)
        """


@type_check_only
class _FormCostSheet(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormCostSheetCheckFacts = ...,
        present: Sequence[FormCostSheetCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the cost sheet includes.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `administrative_costs`, `management_costs`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "administrative_costs",
                "management_costs".
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
            wedding.task.cost_sheet: A cost sheet is drawn up that includes the administrative and
                management costs that may arise on the wedding day. 编制成本核算单,含婚礼当天可能发生的行政及管理费用。
                (002_8879770249a85b10.txt, 399)
        """


@type_check_only
class _FormTaskList(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormTaskListCheckFacts = ...,
        present: Sequence[FormTaskListCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The task list for the departments, and the progress form.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `four_professionals_and_staff_confirmed`, `props_made_or_bought`, `flower_designs_ordered`, `site_setup_arranged`, `transport`, `hired_equipment`, `order_progress_form`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of
                "four_professionals_and_staff_confirmed", "props_made_or_bought", "flower_designs_ordered",
                "site_setup_arranged", "transport", "hired_equipment", "order_progress_form".
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
            wedding.task.list_items: The task list covers confirming the four professionals and other staff,
                making or buying props, ordering flower designs, arranging the set-up on site, transport,
                and hired equipment. 任务清单包括:四师及相关人员确认、道具制作或采购、花卉式样预定、现场布置搭建、后勤运输、各类外借设备。
                (002_8879770249a85b10.txt, 399)
            wedding.task.progress_form: The order progress form is kept up to date at all times.
                随时填写《接单进程表》。 (002_8879770249a85b10.txt, 399)
        """


@type_check_only
class _FormRehearsal(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormRehearsalCheckFacts = ...,
        present: Sequence[FormRehearsalCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The movements that are coached at the rehearsal.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `stage_walk`, `ring_exchange`, `cake_cutting`, `champagne_pouring`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `wedding_consultant`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "stage_walk", "ring_exchange",
                "cake_cutting", "champagne_pouring".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `wedding_consultant`); may be left out for a paper or signature of one
                certain person.
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
            wedding.rehearsal.movements: At the rehearsal the consultant coaches the couple's bearing:
                walking the aisle, exchanging rings, cutting the cake and pouring champagne.
                彩排时顾问指导新人仪态:走台步、互戴戒指、切蛋糕、倒香槟等。 (001_364cd028b96cdb15.txt, 105)
        """


@type_check_only
class _FormWeddingDay(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormWeddingDayCheckFacts = ...,
        present: Sequence[FormWeddingDayCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What is ticked off on the wedding day.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `contract_items`, `execution_sheet`, `lead_present_at_setup`, `couple_requirements`, `shooting_outline`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `wedding_lead`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "contract_items",
                "execution_sheet", "lead_present_at_setup", "couple_requirements", "shooting_outline".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `wedding_lead`); may be left out for a paper or signature of one certain
                person.
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
            wedding.day.deliver_contract_items: On the wedding day every item of the contract and of the
                execution plan is carried out. 婚礼当天按合同项目和执行计划完成所有工作。 (001_364cd028b96cdb15.txt, 104)
            wedding.staff.lead_present_at_setup: The wedding lead must be on site in person to see to the
                set-up details. 婚礼担当必须亲临现场落实布置细节。 (002_8879770249a85b10.txt, 404)
            wedding.staff.photo_by_wish_and_outline: Photographers and videographers shoot to the couple's
                requirements and the shooting outline. 摄影摄像人员按新人要求并配合拍摄大纲完成拍摄。 (002_8879770249a85b10.txt,
                406)
        """


@overload
def form(name: Literal['enquiry']) -> _FormEnquiry: ...

@overload
def form(name: Literal['first_consultation']) -> _FormFirstConsultation: ...

@overload
def form(name: Literal['design']) -> _FormDesign: ...

@overload
def form(name: Literal['contract']) -> _FormContract: ...

@overload
def form(name: Literal['planning_documents']) -> _FormPlanningDocuments: ...

@overload
def form(name: Literal['preparation']) -> _FormPreparation: ...

@overload
def form(name: Literal['post_head_informed']) -> _FormPostHeadInformed: ...

@overload
def form(name: Literal['department_follow_up']) -> _FormDepartmentFollowUp: ...

@overload
def form(name: Literal['cost_sheet']) -> _FormCostSheet: ...

@overload
def form(name: Literal['task_list']) -> _FormTaskList: ...

@overload
def form(name: Literal['rehearsal']) -> _FormRehearsal: ...

@overload
def form(name: Literal['wedding_day']) -> _FormWeddingDay: ...

@type_check_only
class _ChecklistFirstTalk(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistFirstTalkCheckFacts = ...,
        observed: ChecklistFirstTalkCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. Conduct at the first talk.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `consultant_waits_at_company`, `needs_found_out`, `company_presented`.
        - `facts`: true, false, or left out where not known: `appointment_made`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                appointment_made.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: company_presented, consultant_waits_at_company,
                needs_found_out.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: All items of a checklist.
            value.items: The items in the order of the checklist.
            value.items[].item: The item.
            value.items[].state: What became of it. One of "done" (It was done), "not_done" (It was not
                done; whether that is right, the findings say), "breached" (It was done and is forbidden),
                "not_observed" (Nobody looked), "not_applicable" (It does not apply to this case),
                "undetermined" (Whether it applies hangs on a fact that is not known).

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            wedding.consult.consultant_waits: A wedding consultant is assigned and waits at the company for
                the couple at the appointed time. 安排婚礼顾问按约在公司等候新人。 (001_364cd028b96cdb15.txt, 98)
            wedding.lead.first_talk_needs: In the first talk the wedding salesperson finds out the
                customer's needs for the wedding service. 婚礼销售首次交流时适时了解客人对婚礼服务的需求。
                (002_8879770249a85b10.txt, 390)
            wedding.lead.present_company: The wedding lead always shows the customer the company's overall
                image and strength. 婚礼担当必须向客人展示公司的整体形象和实力。 (002_8879770249a85b10.txt, 391)
        """


@type_check_only
class _ChecklistPreparation(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistPreparationCheckFacts = ...,
        observed: ChecklistPreparationCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. Conduct during the preparation.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `couple_guided_in_preparation`, `details_gone_over_repeatedly`, `couples_own_tasks_done_together`, `special_services_recommended`, `links_between_parts_talked_through`.
        - `facts`: true, false, or left out where not known: `wedding_approaching`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                wedding_approaching.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: couple_guided_in_preparation,
                couples_own_tasks_done_together, details_gone_over_repeatedly,
                links_between_parts_talked_through, special_services_recommended.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: All items of a checklist.
            value.items: The items in the order of the checklist.
            value.items[].item: The item.
            value.items[].state: What became of it. One of "done" (It was done), "not_done" (It was not
                done; whether that is right, the findings say), "breached" (It was done and is forbidden),
                "not_observed" (Nobody looked), "not_applicable" (It does not apply to this case),
                "undetermined" (Whether it applies hangs on a fact that is not known).

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            wedding.plan.guide_couple_preparation: The couple is guided in getting the wedding articles and
                in the early preparations. 指导新人筹备婚礼物品和前期准备工作。 (001_364cd028b96cdb15.txt, 102)
            wedding.plan.repeat_communication: The wedding's details and the main agenda of the day are gone
                over with the couple repeatedly. 与新人反复沟通婚礼细节和当天主要议程。 (001_364cd028b96cdb15.txt, 102)
            wedding.prep.couples_own_tasks: Following the plan's schedule, the couple's own tasks are
                carried out together with them. 按计划进程与新人一同落实与其自身相关的事项。 (001_364cd028b96cdb15.txt, 103-104)
            wedding.prep.recommend_extras: Special services may be recommended in moderation to raise the
                value of the order. 可适当推荐特色服务以提高整单销售额。 (002_8879770249a85b10.txt, 400)
            wedding.prep.link_parts: How the parts of the day follow one another is talked through further.
                进一步沟通各环节的衔接。 (002_8879770249a85b10.txt, 401)
        """


@type_check_only
class _ChecklistWeddingDay(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistWeddingDayCheckFacts = ...,
        observed: ChecklistWeddingDayCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. Conduct on the wedding day.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `all_assigned_staff_attend`, `makeup_work_quality`, `makeup_artist_personal_appearance`, `makeup_artist_devoted_service`, `crew_and_suppliers_cared_for`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: all_assigned_staff_attend, crew_and_suppliers_cared_for,
                makeup_artist_devoted_service, makeup_artist_personal_appearance, makeup_work_quality.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: All items of a checklist.
            value.items: The items in the order of the checklist.
            value.items[].item: The item.
            value.items[].state: What became of it. One of "done" (It was done), "not_done" (It was not
                done; whether that is right, the findings say), "breached" (It was done and is forbidden),
                "not_observed" (Nobody looked), "not_applicable" (It does not apply to this case),
                "undetermined" (Whether it applies hangs on a fact that is not known).

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            wedding.day.all_staff_support: On the day all staff assigned attend and support the couple.
                婚礼当日所有工作人员为新人保驾护航。 (001_364cd028b96cdb15.txt, 106-107)
            wedding.staff.makeup_quality: The make-up artist is held to quality of work, personal appearance
                and, above all, devoted service. 对化妆人员的要求包括化妆质量、个人形象,更重要的是倾心服务。 (002_8879770249a85b10.txt,
                406)
            wedding.staff.team_cares_for_crew: That team looks after the daily needs of staff and suppliers.
                该团队妥善照顾各工作人员和供应商的生活问题。 (002_8879770249a85b10.txt, 407)
        """


@overload
def checklist(name: Literal['first_talk']) -> _ChecklistFirstTalk: ...

@overload
def checklist(name: Literal['preparation']) -> _ChecklistPreparation: ...

@overload
def checklist(name: Literal['wedding_day']) -> _ChecklistWeddingDay: ...
