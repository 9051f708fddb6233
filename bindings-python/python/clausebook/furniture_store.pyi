"""Furniture store: cancellation, repair, returns, after-sale follow-up and complaints (家具门店:取消订单、维修、退换货、售后跟踪与投诉).

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
    "cancel",
    "checklist",
    "classify_complaint",
    "clauses",
    "form",
    "order_gate",
    "phrase",
    "procedure",
    "repair_liability",
    "return_goods",
    "schedule",
    "weekly_report",
]

book: Book

def clauses() -> tuple[Clause, ...]:
    """The clauses of the trade, in the order of the book."""

class Policy(AnyPolicy):
    """What a shop sets, Furniture store: cancellation, repair, returns, after-sale follow-up and complaints (家具门店:取消订单、维修、退换货、售后跟踪与投诉): parameters inside the bounds of their clauses. It never changes."""
    __signature__: ClassVar[Signature]
    def __new__(
        cls,
        *,
        free_window_h: Decimal | int | float | str | None = ...,
        cancellation_fee_rate: Decimal | int | str | None = ...,
        service_centre_notice_min: Decimal | int | float | str | None = ...,
        repair_notice_sent_min: Decimal | int | float | str | None = ...,
        repair_first_contact_days: int | None = ...,
        repair_answer_h: Decimal | int | float | str | None = ...,
        repair_satisfaction_h: Decimal | int | float | str | None = ...,
        warranty_days: int | None = ...,
        pickup_return_window_days: int | None = ...,
        return_window_days: int | None = ...,
        first_call_h: Decimal | int | float | str | None = ...,
        thank_you_letter_days: int | None = ...,
        consultant_notice_h: Decimal | int | float | str | None = ...,
        delivery_feedback_h: Decimal | int | float | str | None = ...,
        judgement_min: Decimal | int | float | str | None = ...,
        escalation_h: Decimal | int | float | str | None = ...,
        complaint_report_h: Decimal | int | float | str | None = ...,
        soft_first_response_min: Decimal | int | float | str | None = ...,
        soft_verification_min: Decimal | int | float | str | None = ...,
        investigation_h: Decimal | int | float | str | None = ...,
        hard_first_response_h: Decimal | int | float | str | None = ...,
        hard_second_response_h: Decimal | int | float | str | None = ...,
        loose_rule_report_h: Decimal | int | float | str | None = ...,
        hard_followup_h: Decimal | int | float | str | None = ...,
        time_zone: str = ...,
        wording: Mapping[str, Mapping[str, str]] = ...,
    ) -> Self: ...
    @property
    def free_window_h(self) -> Decimal:
        """How long after the order cancelling is free; a shop may only lengthen it.
        下单后可无偿取消的时长,只能延长。

        Unit: h; at least 48; at most 8760; by default 48.
        Clause: furniture_store.cancel.free_window.
        """

    @property
    def cancellation_fee_rate(self) -> Decimal:
        """Share of the sale price charged as the cancellation fee after the free window; a shop may only raise it.
        免费期过后取消订单的退单费占销售价格的比例,只能提高。

        Unit: rate; at least 0.1; at most 1; by default 0.1.
        Clause: furniture_store.cancel.fee_after_free_window.
        """

    @property
    def service_centre_notice_min(self) -> Decimal | None:
        """Longest delay between the general manager's approval of a cancellation and the notice to the service centre. The source gives no figure; not set, a delay is told and never late.
        总经理批准取消后至通知服务中心的最长间隔。原文未给数值;不设则只报告用时,不判逾期。

        Unit: min; at least 1; without a default.
        Clause: furniture_store.cancel_process.notify_service_centre.
        """

    @property
    def repair_notice_sent_min(self) -> Decimal | None:
        """Longest delay between the completed repair notice and its transmission to the service centre. The source gives no figure; not set, a delay is told and never late.
        维修通知单填写完毕至传至服务中心的最长间隔。原文未给数值;不设则只报告用时,不判逾期。

        Unit: min; at least 1; without a default.
        Clause: furniture_store.repair_process.send_notice_at_once.
        """

    @property
    def repair_first_contact_days(self) -> int:
        """Days within which the service centre contacts the customer after the repair notice; 0 is the same day. A shop may only shorten it.
        服务中心接到维修通知单后联系顾客的天数;0为当天。只能缩短。

        Unit: d; at least 0; at most 1; by default 1.
        Clause: furniture_store.repair_deadline.first_contact.
        """

    @property
    def repair_answer_h(self) -> Decimal:
        """Hours within which the customer gets a concrete answer to a repair request; a shop may only shorten it.
        从接到维修要求到给顾客具体答复的小时数,只能缩短。

        Unit: h; at least 0.1; at most 72; by default 72.
        Clause: furniture_store.repair_deadline.concrete_answer_72h.
        """

    @property
    def repair_satisfaction_h(self) -> Decimal:
        """Hours within which the customer is asked about satisfaction after the product's return home; a shop may only shorten it.
        产品送回顾客家中后征询满意度的小时数,只能缩短。

        Unit: h; at least 0.1; at most 24; by default 24.
        Clause: furniture_store.repair_deadline.satisfaction_contact.
        """

    @property
    def warranty_days(self) -> int | None:
        """Days after the hand-over in which a quality defect gives a right to return or exchange (the warranty period). The source sets no limit; not set, there is none.
        交付后因质量问题可退换的天数(保修期)。原文未设期限;不设则不限。

        Unit: d; at least 1; without a default.
        Clause: furniture_store.return.defect_accepted.
        """

    @property
    def pickup_return_window_days(self) -> int:
        """Days after the purchase date in which an unopened buyer-pickup product is taken back; a shop may only lengthen it.
        买方自取型产品自购货之日起可退货的天数,只能延长。

        Unit: d; at least 7; at most 365; by default 7.
        Clause: furniture_store.return.pickup_window.
        """

    @property
    def return_window_days(self) -> int:
        """Days after delivery or pick-up in which intact goods are taken back; a shop may only lengthen it.
        送货或提货后可退货的天数,只能延长。

        Unit: d; at least 7; at most 365; by default 7.
        Clause: furniture_store.return.regular_window.
        """

    @property
    def first_call_h(self) -> Decimal:
        """Hours after the sale within which the customer is called by telephone; a shop may only shorten it.
        产品销售后电话联系顾客的小时数,只能缩短。

        Unit: h; at least 0.1; at most 24; by default 24.
        Clause: furniture_store.followup.first_call.
        """

    @property
    def thank_you_letter_days(self) -> int:
        """Days after the signing of the order within which the thank-you letter is mailed; a shop may only shorten it.
        签订订单后寄出答谢信的天数,只能缩短。

        Unit: d; at least 1; at most 7; by default 7.
        Clause: furniture_store.followup.thank_you_letter.
        """

    @property
    def consultant_notice_h(self) -> Decimal | None:
        """Longest delay between the delivery crew's return and the notice to the home consultant. The source gives no figure; not set, a delay is told and never late.
        送货人员返回后至通知家居顾问的最长间隔。原文未给数值;不设则只报告用时,不判逾期。

        Unit: h; at least 0.1; without a default.
        Clause: furniture_store.followup.notify_consultant.
        """

    @property
    def delivery_feedback_h(self) -> Decimal | None:
        """Longest delay between the notice to the home consultant and the consultant's contact with the customer. The source gives no figure; not set, a delay is told and never late.
        家居顾问接到通知后至联系顾客的最长间隔。原文未给数值;不设则只报告用时,不判逾期。

        Unit: h; at least 0.1; without a default.
        Clause: furniture_store.followup.delivery_feedback.
        """

    @property
    def judgement_min(self) -> Decimal | None:
        """Longest delay between clear facts and the judgement of a complaint. The source gives no figure; not set, a delay is told and never late.
        弄清原委后至作出判断的最长间隔。原文未给数值;不设则只报告用时,不判逾期。

        Unit: min; at least 1; without a default.
        Clause: furniture_store.soft_complaint.judge_after_facts.
        """

    @property
    def escalation_h(self) -> Decimal | None:
        """Longest delay before a problem that staff cannot solve is taken to a superior. The source gives no figure; not set, a delay is told and never late.
        解决不了的问题至上报上级的最长间隔。原文未给数值;不设则只报告用时,不判逾期。

        Unit: h; at least 0.1; without a default.
        Clause: furniture_store.soft_complaint.escalate.
        """

    @property
    def complaint_report_h(self) -> Decimal | None:
        """Longest delay between a soft complaint and its report to the company. The source gives no figure; not set, a delay is told and never late.
        接到软性投诉至反馈公司的最长间隔。原文未给数值;不设则只报告用时,不判逾期。

        Unit: h; at least 0.1; without a default.
        Clause: furniture_store.soft_complaint.report_to_company.
        """

    @property
    def soft_first_response_min(self) -> Decimal:
        """Minutes within which a soft complaint gets a response; a shop may only shorten it.
        对软性投诉作出反应的分钟数,只能缩短。

        Unit: min; at least 1; at most 15; by default 15.
        Clause: furniture_store.complaint.soft_first_response.
        """

    @property
    def soft_verification_min(self) -> Decimal:
        """Minutes within which a soft complaint is verified; a shop may only shorten it.
        核对软性投诉的分钟数,只能缩短。

        Unit: min; at least 1; at most 30; by default 30.
        Clause: furniture_store.complaint.soft_verification.
        """

    @property
    def investigation_h(self) -> Decimal | None:
        """Longest delay between the request to the departments concerned and their solution. The source gives no figure; not set, a delay is told and never late.
        要求相关部门调查后至其提交解决方案的最长间隔。原文未给数值;不设则只报告用时,不判逾期。

        Unit: h; at least 0.1; without a default.
        Clause: furniture_store.hard_complaint.request_investigation.
        """

    @property
    def hard_first_response_h(self) -> Decimal:
        """Hours within which all demands of a hard complaint get a response; a shop may only shorten it.
        对硬性投诉的所有要求作出反应的小时数,只能缩短。

        Unit: h; at least 0.1; at most 1; by default 1.
        Clause: furniture_store.complaint.hard_first_response.
        """

    @property
    def hard_second_response_h(self) -> Decimal:
        """Hours after a hard complaint at which the second response falls due; a shop may only shorten it.
        接到硬性投诉后作出第二次反应的小时数,只能缩短。

        Unit: h; at least 0.1; at most 3; by default 3.
        Clause: furniture_store.complaint.hard_second_response.
        """

    @property
    def loose_rule_report_h(self) -> Decimal | None:
        """Longest delay before a complaint about a loose business rule is reported upwards. The source gives no figure; not set, a delay is told and never late.
        针对业务细则的投诉至上报的最长间隔。原文未给数值;不设则只报告用时,不判逾期。

        Unit: h; at least 0.1; without a default.
        Clause: furniture_store.hard_complaint.loose_rule_report.
        """

    @property
    def hard_followup_h(self) -> Decimal:
        """Hours after a hard complaint's settlement within which the customer is asked about satisfaction; a shop may only shorten it.
        硬性投诉处理后征询满意度的小时数,只能缩短。

        Unit: h; at least 0.1; at most 24; by default 24.
        Clause: furniture_store.complaint.hard_followup.
        """

# When each act was done; one that is left out, or null, is not done.
ScheduleCancellationReviewDone = TypedDict('ScheduleCancellationReviewDone', {
    'notify_service_centre': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleCancellationReviewEvents = TypedDict('ScheduleCancellationReviewEvents', {
    'general_manager_approved': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleCancellationReviewFacts = TypedDict('ScheduleCancellationReviewFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleCancellationToIcalendarDone = TypedDict('ScheduleCancellationToIcalendarDone', {
    'notify_service_centre': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleCancellationToIcalendarEvents = TypedDict('ScheduleCancellationToIcalendarEvents', {
    'general_manager_approved': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleCancellationToIcalendarFacts = TypedDict('ScheduleCancellationToIcalendarFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleRepairReviewDone = TypedDict('ScheduleRepairReviewDone', {
    'concrete_answer': NotRequired[datetime | str | None],
    'first_contact': NotRequired[datetime | str | None],
    'satisfaction_contact': NotRequired[datetime | str | None],
    'send_notice_to_service_centre': NotRequired[datetime | str | None],
    'tell_solution': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleRepairReviewEvents = TypedDict('ScheduleRepairReviewEvents', {
    'manager_confirmation_received': NotRequired[datetime | str | None],
    'notice_received_by_service_centre': NotRequired[datetime | str | None],
    'product_returned_home': NotRequired[datetime | str | None],
    'repair_notice_completed': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleRepairReviewFacts = TypedDict('ScheduleRepairReviewFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleRepairToIcalendarDone = TypedDict('ScheduleRepairToIcalendarDone', {
    'concrete_answer': NotRequired[datetime | str | None],
    'first_contact': NotRequired[datetime | str | None],
    'satisfaction_contact': NotRequired[datetime | str | None],
    'send_notice_to_service_centre': NotRequired[datetime | str | None],
    'tell_solution': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleRepairToIcalendarEvents = TypedDict('ScheduleRepairToIcalendarEvents', {
    'manager_confirmation_received': NotRequired[datetime | str | None],
    'notice_received_by_service_centre': NotRequired[datetime | str | None],
    'product_returned_home': NotRequired[datetime | str | None],
    'repair_notice_completed': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleRepairToIcalendarFacts = TypedDict('ScheduleRepairToIcalendarFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleFollowUpReviewDone = TypedDict('ScheduleFollowUpReviewDone', {
    'ask_delivery_feedback': NotRequired[datetime | str | None],
    'call_customer_by_telephone': NotRequired[datetime | str | None],
    'mail_thank_you_letter': NotRequired[datetime | str | None],
    'notify_home_consultant': NotRequired[datetime | str | None],
    'second_contact': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleFollowUpReviewEvents = TypedDict('ScheduleFollowUpReviewEvents', {
    'crew_returned': NotRequired[datetime | str | None],
    'order_cancelled': NotRequired[datetime | str | None],
    'order_signed': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleFollowUpReviewFacts = TypedDict('ScheduleFollowUpReviewFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleFollowUpToIcalendarDone = TypedDict('ScheduleFollowUpToIcalendarDone', {
    'ask_delivery_feedback': NotRequired[datetime | str | None],
    'call_customer_by_telephone': NotRequired[datetime | str | None],
    'mail_thank_you_letter': NotRequired[datetime | str | None],
    'notify_home_consultant': NotRequired[datetime | str | None],
    'second_contact': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleFollowUpToIcalendarEvents = TypedDict('ScheduleFollowUpToIcalendarEvents', {
    'crew_returned': NotRequired[datetime | str | None],
    'order_cancelled': NotRequired[datetime | str | None],
    'order_signed': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleFollowUpToIcalendarFacts = TypedDict('ScheduleFollowUpToIcalendarFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleWeeklyReportReviewDone = TypedDict('ScheduleWeeklyReportReviewDone', {
    'send_report': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleWeeklyReportReviewEvents = TypedDict('ScheduleWeeklyReportReviewEvents', {})

# Facts of the case; one that is left out is not known.
ScheduleWeeklyReportReviewFacts = TypedDict('ScheduleWeeklyReportReviewFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleWeeklyReportToIcalendarDone = TypedDict('ScheduleWeeklyReportToIcalendarDone', {
    'send_report': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleWeeklyReportToIcalendarEvents = TypedDict('ScheduleWeeklyReportToIcalendarEvents', {})

# Facts of the case; one that is left out is not known.
ScheduleWeeklyReportToIcalendarFacts = TypedDict('ScheduleWeeklyReportToIcalendarFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleSoftComplaintReviewDone = TypedDict('ScheduleSoftComplaintReviewDone', {
    'judge': NotRequired[datetime | str | None],
    'report_loose_rule': NotRequired[datetime | str | None],
    'report_to_company': NotRequired[datetime | str | None],
    'respond': NotRequired[datetime | str | None],
    'take_to_superior': NotRequired[datetime | str | None],
    'verify_facts': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleSoftComplaintReviewEvents = TypedDict('ScheduleSoftComplaintReviewEvents', {
    'complaint_received': NotRequired[datetime | str | None],
    'facts_established': NotRequired[datetime | str | None],
    'found_unsolvable_by_staff': NotRequired[datetime | str | None],
    'loose_rule_complaint_found': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleSoftComplaintReviewFacts = TypedDict('ScheduleSoftComplaintReviewFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleSoftComplaintToIcalendarDone = TypedDict('ScheduleSoftComplaintToIcalendarDone', {
    'judge': NotRequired[datetime | str | None],
    'report_loose_rule': NotRequired[datetime | str | None],
    'report_to_company': NotRequired[datetime | str | None],
    'respond': NotRequired[datetime | str | None],
    'take_to_superior': NotRequired[datetime | str | None],
    'verify_facts': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleSoftComplaintToIcalendarEvents = TypedDict('ScheduleSoftComplaintToIcalendarEvents', {
    'complaint_received': NotRequired[datetime | str | None],
    'facts_established': NotRequired[datetime | str | None],
    'found_unsolvable_by_staff': NotRequired[datetime | str | None],
    'loose_rule_complaint_found': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleSoftComplaintToIcalendarFacts = TypedDict('ScheduleSoftComplaintToIcalendarFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleHardComplaintReviewDone = TypedDict('ScheduleHardComplaintReviewDone', {
    'judge': NotRequired[datetime | str | None],
    'report_loose_rule': NotRequired[datetime | str | None],
    'respond_to_all_demands': NotRequired[datetime | str | None],
    'satisfaction_contact': NotRequired[datetime | str | None],
    'second_response': NotRequired[datetime | str | None],
    'submit_solution': NotRequired[datetime | str | None],
    'take_to_superior': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleHardComplaintReviewEvents = TypedDict('ScheduleHardComplaintReviewEvents', {
    'complaint_received': NotRequired[datetime | str | None],
    'complaint_settled': NotRequired[datetime | str | None],
    'facts_established': NotRequired[datetime | str | None],
    'found_unsolvable_by_staff': NotRequired[datetime | str | None],
    'investigation_requested': NotRequired[datetime | str | None],
    'loose_rule_complaint_found': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleHardComplaintReviewFacts = TypedDict('ScheduleHardComplaintReviewFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleHardComplaintToIcalendarDone = TypedDict('ScheduleHardComplaintToIcalendarDone', {
    'judge': NotRequired[datetime | str | None],
    'report_loose_rule': NotRequired[datetime | str | None],
    'respond_to_all_demands': NotRequired[datetime | str | None],
    'satisfaction_contact': NotRequired[datetime | str | None],
    'second_response': NotRequired[datetime | str | None],
    'submit_solution': NotRequired[datetime | str | None],
    'take_to_superior': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleHardComplaintToIcalendarEvents = TypedDict('ScheduleHardComplaintToIcalendarEvents', {
    'complaint_received': NotRequired[datetime | str | None],
    'complaint_settled': NotRequired[datetime | str | None],
    'facts_established': NotRequired[datetime | str | None],
    'found_unsolvable_by_staff': NotRequired[datetime | str | None],
    'investigation_requested': NotRequired[datetime | str | None],
    'loose_rule_complaint_found': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleHardComplaintToIcalendarFacts = TypedDict('ScheduleHardComplaintToIcalendarFacts', {})

ProcedureCancellationNextDone = TypedDict('ProcedureCancellationNextDone', {
    'step': Literal["learn_reason", "record_reason", "offer_remedy", "accept_cancellation", "fill_request_form", "collect_documents", "customer_signs", "general_manager_approves", "notify_service_centre", "file_with_finance", "notify_refund"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureCancellationNextFacts = TypedDict('ProcedureCancellationNextFacts', {
    'reason_can_be_resolved': NotRequired[bool | None],
})

ProcedureCancellationReviewDone = TypedDict('ProcedureCancellationReviewDone', {
    'step': Literal["learn_reason", "record_reason", "offer_remedy", "accept_cancellation", "fill_request_form", "collect_documents", "customer_signs", "general_manager_approves", "notify_service_centre", "file_with_finance", "notify_refund"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureCancellationReviewFacts = TypedDict('ProcedureCancellationReviewFacts', {
    'reason_can_be_resolved': NotRequired[bool | None],
})

ProcedureCancellationToMermaidDone = TypedDict('ProcedureCancellationToMermaidDone', {
    'step': Literal["learn_reason", "record_reason", "offer_remedy", "accept_cancellation", "fill_request_form", "collect_documents", "customer_signs", "general_manager_approves", "notify_service_centre", "file_with_finance", "notify_refund"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureCancellationToMermaidFacts = TypedDict('ProcedureCancellationToMermaidFacts', {
    'reason_can_be_resolved': NotRequired[bool | None],
})

ProcedureRepairNextDone = TypedDict('ProcedureRepairNextDone', {
    'step': Literal["fill_repair_notice", "send_notice_to_service_centre", "contact_customer", "agree_visit_date", "assess_furniture", "complete_repair_notice", "pass_notice_to_store", "store_manager_signs", "distribute_copies", "check_warranty_rules", "decide_repair_method", "tell_solution", "prepare_parts", "agree_collection_date", "collect_product", "confirm_receiving_slot", "repair_product", "agree_send_back_date", "fill_repair_record", "return_product_home", "satisfaction_contact", "fill_feedback_form"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureRepairNextFacts = TypedDict('ProcedureRepairNextFacts', {
    'customer_brings_product': NotRequired[bool | None],
    'product_must_be_taken_away': NotRequired[bool | None],
})

ProcedureRepairReviewDone = TypedDict('ProcedureRepairReviewDone', {
    'step': Literal["fill_repair_notice", "send_notice_to_service_centre", "contact_customer", "agree_visit_date", "assess_furniture", "complete_repair_notice", "pass_notice_to_store", "store_manager_signs", "distribute_copies", "check_warranty_rules", "decide_repair_method", "tell_solution", "prepare_parts", "agree_collection_date", "collect_product", "confirm_receiving_slot", "repair_product", "agree_send_back_date", "fill_repair_record", "return_product_home", "satisfaction_contact", "fill_feedback_form"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureRepairReviewFacts = TypedDict('ProcedureRepairReviewFacts', {
    'customer_brings_product': NotRequired[bool | None],
    'product_must_be_taken_away': NotRequired[bool | None],
})

ProcedureRepairToMermaidDone = TypedDict('ProcedureRepairToMermaidDone', {
    'step': Literal["fill_repair_notice", "send_notice_to_service_centre", "contact_customer", "agree_visit_date", "assess_furniture", "complete_repair_notice", "pass_notice_to_store", "store_manager_signs", "distribute_copies", "check_warranty_rules", "decide_repair_method", "tell_solution", "prepare_parts", "agree_collection_date", "collect_product", "confirm_receiving_slot", "repair_product", "agree_send_back_date", "fill_repair_record", "return_product_home", "satisfaction_contact", "fill_feedback_form"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureRepairToMermaidFacts = TypedDict('ProcedureRepairToMermaidFacts', {
    'customer_brings_product': NotRequired[bool | None],
    'product_must_be_taken_away': NotRequired[bool | None],
})

ProcedureReturnOrExchangeNextDone = TypedDict('ProcedureReturnOrExchangeNextDone', {
    'step': Literal["learn_reason", "record_reason", "suggest_inspection_and_repair", "decide_request", "fill_request_form", "collect_documents", "customer_signs", "inspect_goods", "department_head_signs", "file_with_finance", "settle_money"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureReturnOrExchangeNextFacts = TypedDict('ProcedureReturnOrExchangeNextFacts', {
    'quality_defect': NotRequired[bool | None],
})

ProcedureReturnOrExchangeReviewDone = TypedDict('ProcedureReturnOrExchangeReviewDone', {
    'step': Literal["learn_reason", "record_reason", "suggest_inspection_and_repair", "decide_request", "fill_request_form", "collect_documents", "customer_signs", "inspect_goods", "department_head_signs", "file_with_finance", "settle_money"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureReturnOrExchangeReviewFacts = TypedDict('ProcedureReturnOrExchangeReviewFacts', {
    'quality_defect': NotRequired[bool | None],
})

ProcedureReturnOrExchangeToMermaidDone = TypedDict('ProcedureReturnOrExchangeToMermaidDone', {
    'step': Literal["learn_reason", "record_reason", "suggest_inspection_and_repair", "decide_request", "fill_request_form", "collect_documents", "customer_signs", "inspect_goods", "department_head_signs", "file_with_finance", "settle_money"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureReturnOrExchangeToMermaidFacts = TypedDict('ProcedureReturnOrExchangeToMermaidFacts', {
    'quality_defect': NotRequired[bool | None],
})

ProcedureDeliveryFeedbackNextDone = TypedDict('ProcedureDeliveryFeedbackNextDone', {
    'step': Literal["crew_returned", "notify_home_consultant", "ask_delivery_feedback", "record_delivery_feedback"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDeliveryFeedbackNextFacts = TypedDict('ProcedureDeliveryFeedbackNextFacts', {})

ProcedureDeliveryFeedbackReviewDone = TypedDict('ProcedureDeliveryFeedbackReviewDone', {
    'step': Literal["crew_returned", "notify_home_consultant", "ask_delivery_feedback", "record_delivery_feedback"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDeliveryFeedbackReviewFacts = TypedDict('ProcedureDeliveryFeedbackReviewFacts', {})

ProcedureDeliveryFeedbackToMermaidDone = TypedDict('ProcedureDeliveryFeedbackToMermaidDone', {
    'step': Literal["crew_returned", "notify_home_consultant", "ask_delivery_feedback", "record_delivery_feedback"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDeliveryFeedbackToMermaidFacts = TypedDict('ProcedureDeliveryFeedbackToMermaidFacts', {})

ProcedureSoftComplaintNextDone = TypedDict('ProcedureSoftComplaintNextDone', {
    'step': Literal["establish_facts", "judge", "contact_departments", "tell_plan", "obtain_agreement", "report_loose_rule", "obtain_superiors_support", "answer_customer_on_rule"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureSoftComplaintNextFacts = TypedDict('ProcedureSoftComplaintNextFacts', {
    'cannot_be_solved_at_once': NotRequired[bool | None],
    'complaint_about_loose_rule': NotRequired[bool | None],
})

ProcedureSoftComplaintReviewDone = TypedDict('ProcedureSoftComplaintReviewDone', {
    'step': Literal["establish_facts", "judge", "contact_departments", "tell_plan", "obtain_agreement", "report_loose_rule", "obtain_superiors_support", "answer_customer_on_rule"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureSoftComplaintReviewFacts = TypedDict('ProcedureSoftComplaintReviewFacts', {
    'cannot_be_solved_at_once': NotRequired[bool | None],
    'complaint_about_loose_rule': NotRequired[bool | None],
})

ProcedureSoftComplaintToMermaidDone = TypedDict('ProcedureSoftComplaintToMermaidDone', {
    'step': Literal["establish_facts", "judge", "contact_departments", "tell_plan", "obtain_agreement", "report_loose_rule", "obtain_superiors_support", "answer_customer_on_rule"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureSoftComplaintToMermaidFacts = TypedDict('ProcedureSoftComplaintToMermaidFacts', {
    'cannot_be_solved_at_once': NotRequired[bool | None],
    'complaint_about_loose_rule': NotRequired[bool | None],
})

ProcedureHardComplaintNextDone = TypedDict('ProcedureHardComplaintNextDone', {
    'step': Literal["establish_facts", "judge", "apologise_for_fault", "report_to_company", "request_investigation", "report_loose_rule", "obtain_superiors_support", "answer_customer_on_rule", "agree_visit_time", "inspect_on_site", "agree_service_date", "agree_collection_date", "collect_product", "repair_product", "agree_send_back_date", "settle_complaint", "satisfaction_contact"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureHardComplaintNextFacts = TypedDict('ProcedureHardComplaintNextFacts', {
    'complaint_about_loose_rule': NotRequired[bool | None],
    'on_site_inspection_needed': NotRequired[bool | None],
    'product_at_fault': NotRequired[bool | None],
    'product_must_be_taken_away': NotRequired[bool | None],
})

ProcedureHardComplaintReviewDone = TypedDict('ProcedureHardComplaintReviewDone', {
    'step': Literal["establish_facts", "judge", "apologise_for_fault", "report_to_company", "request_investigation", "report_loose_rule", "obtain_superiors_support", "answer_customer_on_rule", "agree_visit_time", "inspect_on_site", "agree_service_date", "agree_collection_date", "collect_product", "repair_product", "agree_send_back_date", "settle_complaint", "satisfaction_contact"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureHardComplaintReviewFacts = TypedDict('ProcedureHardComplaintReviewFacts', {
    'complaint_about_loose_rule': NotRequired[bool | None],
    'on_site_inspection_needed': NotRequired[bool | None],
    'product_at_fault': NotRequired[bool | None],
    'product_must_be_taken_away': NotRequired[bool | None],
})

ProcedureHardComplaintToMermaidDone = TypedDict('ProcedureHardComplaintToMermaidDone', {
    'step': Literal["establish_facts", "judge", "apologise_for_fault", "report_to_company", "request_investigation", "report_loose_rule", "obtain_superiors_support", "answer_customer_on_rule", "agree_visit_time", "inspect_on_site", "agree_service_date", "agree_collection_date", "collect_product", "repair_product", "agree_send_back_date", "settle_complaint", "satisfaction_contact"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureHardComplaintToMermaidFacts = TypedDict('ProcedureHardComplaintToMermaidFacts', {
    'complaint_about_loose_rule': NotRequired[bool | None],
    'on_site_inspection_needed': NotRequired[bool | None],
    'product_at_fault': NotRequired[bool | None],
    'product_must_be_taken_away': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
FormCancellationCheckFacts = TypedDict('FormCancellationCheckFacts', {})

FormCancellationCheckPresent = TypedDict('FormCancellationCheckPresent', {
    'item': Literal["cancellation_reason", "cancellation_request_form", "sales_order", "receipt_or_invoice", "receipt", "invoice", "customer_signature", "general_manager_signature", "filed_with_finance"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormRepairNoticeCheckFacts = TypedDict('FormRepairNoticeCheckFacts', {})

FormRepairNoticeCheckPresent = TypedDict('FormRepairNoticeCheckPresent', {
    'item': Literal["furniture_repair_notice", "original_in_store", "transmitted_copy", "visit_date", "visit_purpose", "visit_for_repair", "visit_for_assessment", "assessment_part", "store_manager_signature", "finance_copy", "service_centre_copy"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormRepairRecordsCheckFacts = TypedDict('FormRepairRecordsCheckFacts', {
    'customer_brings_product': NotRequired[bool | None],
    'product_must_be_taken_away': NotRequired[bool | None],
})

FormRepairRecordsCheckPresent = TypedDict('FormRepairRecordsCheckPresent', {
    'item': Literal["collection_date", "receiving_date", "receiving_time", "send_back_date", "product_repair_record", "repair_feedback_form"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormReturnOrExchangeCheckFacts = TypedDict('FormReturnOrExchangeCheckFacts', {
    'goods_received_note_issued': NotRequired[bool | None],
    'on_site_inspection_needed': NotRequired[bool | None],
    'pickup_note_issued': NotRequired[bool | None],
    'quality_defect': NotRequired[bool | None],
    'receipt_or_invoice_issued': NotRequired[bool | None],
})

FormReturnOrExchangeCheckPresent = TypedDict('FormReturnOrExchangeCheckPresent', {
    'item': Literal["return_reason", "visit_time", "original_receipts", "receipt_or_invoice", "receipt", "invoice", "pickup_note", "goods_received_note", "return_request_form", "customer_signature", "department_head_signature", "filed_with_finance"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormBuyerPickupReturnCheckFacts = TypedDict('FormBuyerPickupReturnCheckFacts', {
    'on_site_inspection_needed': NotRequired[bool | None],
})

FormBuyerPickupReturnCheckPresent = TypedDict('FormBuyerPickupReturnCheckPresent', {
    'item': Literal["return_reason", "visit_time", "paid_pickup_note", "purchase_receipt", "return_request_form", "customer_signature", "department_head_signature", "filed_with_finance"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormFollowUpSurveyCheckFacts = TypedDict('FormFollowUpSurveyCheckFacts', {
    'delivery_feedback_given': NotRequired[bool | None],
})

FormFollowUpSurveyCheckPresent = TypedDict('FormFollowUpSurveyCheckPresent', {
    'item': Literal["shop_environment", "purchase_process", "staff_attitude_and_service", "product_and_installation", "delivery_service", "satisfaction_level", "customer_satisfaction_survey", "delivery_feedback"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormWeeklyReportCheckFacts = TypedDict('FormWeeklyReportCheckFacts', {})

FormWeeklyReportCheckPresent = TypedDict('FormWeeklyReportCheckPresent', {
    'item': Literal["summary_table"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormSoftComplaintCheckFacts = TypedDict('FormSoftComplaintCheckFacts', {
    'cannot_be_solved_at_once': NotRequired[bool | None],
    'customer_refuses_plan': NotRequired[bool | None],
    'face_to_face': NotRequired[bool | None],
})

FormSoftComplaintCheckPresent = TypedDict('FormSoftComplaintCheckPresent', {
    'item': Literal["time", "place", "course_of_events", "people_or_departments_involved", "people_involved", "departments_involved", "recorded_in_customers_presence", "measures", "implementation_time", "steps", "customer_agrees_to_plan", "referral_to_superior", "complaint_report", "customer_flag", "customer_complaint_record", "customer_opinion", "handling_process"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormHardComplaintCheckFacts = TypedDict('FormHardComplaintCheckFacts', {
    'face_to_face': NotRequired[bool | None],
    'fee_waived': NotRequired[bool | None],
    'on_site_inspection_needed': NotRequired[bool | None],
    'product_at_fault': NotRequired[bool | None],
    'product_must_be_taken_away': NotRequired[bool | None],
    'second_response_given': NotRequired[bool | None],
})

FormHardComplaintCheckPresent = TypedDict('FormHardComplaintCheckPresent', {
    'item': Literal["complaint_content", "recorded_in_customers_presence", "waiver_reason", "complaint_report", "final_resolution_time", "visit_time", "service_date", "collection_date", "send_back_date", "service_report", "satisfaction_level", "customer_complaint_record", "customer_note"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ChecklistRepairCheckFacts = TypedDict('ChecklistRepairCheckFacts', {
    'customer_brings_product': NotRequired[bool | None],
    'product_at_fault': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistRepairCheckObserved = TypedDict('ChecklistRepairCheckObserved', {
    'apology_for_fault': NotRequired[bool | None],
    'apology_for_inconvenience': NotRequired[bool | None],
    'customer_requirements_followed': NotRequired[bool | None],
    'parts_prepared': NotRequired[bool | None],
    'thanks_for_cooperation': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistReturnOrExchangeCheckFacts = TypedDict('ChecklistReturnOrExchangeCheckFacts', {
    'product_at_fault': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistReturnOrExchangeCheckObserved = TypedDict('ChecklistReturnOrExchangeCheckObserved', {
    'apology_for_fault': NotRequired[bool | None],
    'reason_learnt': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistFollowUpCheckFacts = TypedDict('ChecklistFollowUpCheckFacts', {})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistFollowUpCheckObserved = TypedDict('ChecklistFollowUpCheckObserved', {
    'measures_taken_as_needed': NotRequired[bool | None],
    'questions_answered': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistSoftComplaintCheckFacts = TypedDict('ChecklistSoftComplaintCheckFacts', {
    'cannot_be_solved_at_once': NotRequired[bool | None],
    'customer_agitated': NotRequired[bool | None],
    'face_to_face': NotRequired[bool | None],
    'marked_customer_visits_again': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistSoftComplaintCheckObserved = TypedDict('ChecklistSoftComplaintCheckObserved', {
    'customer_calmed': NotRequired[bool | None],
    'delay_explained': NotRequired[bool | None],
    'heard_seriously_and_patiently': NotRequired[bool | None],
    'led_to_quiet_place': NotRequired[bool | None],
    'progress_told': NotRequired[bool | None],
    'remedy_supervised': NotRequired[bool | None],
    'targeted_service_given': NotRequired[bool | None],
    'told_we_will_help': NotRequired[bool | None],
    'unfounded_guarantee': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistHardComplaintCheckFacts = TypedDict('ChecklistHardComplaintCheckFacts', {
    'customer_agitated': NotRequired[bool | None],
    'customer_misuse': NotRequired[bool | None],
    'face_to_face': NotRequired[bool | None],
    'product_at_fault': NotRequired[bool | None],
    'send_back_date_agreed': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistHardComplaintCheckObserved = TypedDict('ChecklistHardComplaintCheckObserved', {
    'advice_and_help_offered': NotRequired[bool | None],
    'apology_for_fault': NotRequired[bool | None],
    'apology_for_inconvenience': NotRequired[bool | None],
    'cause_explained_politely': NotRequired[bool | None],
    'customer_calmed': NotRequired[bool | None],
    'fault_admitted_before_facts': NotRequired[bool | None],
    'led_to_quiet_place': NotRequired[bool | None],
    'mentality_understood': NotRequired[bool | None],
    'progress_told': NotRequired[bool | None],
    'told_we_will_help': NotRequired[bool | None],
    'unfounded_guarantee': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseApologyProductFaultSaySlots = TypedDict('PhraseApologyProductFaultSaySlots', {
    'customer_name': str,
    'item': str,
})

# Facts of the case; one that is left out is not known.
PhraseApologyProductFaultSayFacts = TypedDict('PhraseApologyProductFaultSayFacts', {
    'product_at_fault': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseSelfDeliveryApologySaySlots = TypedDict('PhraseSelfDeliveryApologySaySlots', {
    'customer_name': str,
    'item': str,
})

# Facts of the case; one that is left out is not known.
PhraseSelfDeliveryApologySayFacts = TypedDict('PhraseSelfDeliveryApologySayFacts', {
    'customer_brings_product': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseSelfDeliveryThanksSaySlots = TypedDict('PhraseSelfDeliveryThanksSaySlots', {
    'customer_name': str,
})

# Facts of the case; one that is left out is not known.
PhraseSelfDeliveryThanksSayFacts = TypedDict('PhraseSelfDeliveryThanksSayFacts', {
    'customer_brings_product': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseWeWillHelpSaySlots = TypedDict('PhraseWeWillHelpSaySlots', {
    'customer_name': str,
})

# Facts of the case; one that is left out is not known.
PhraseWeWillHelpSayFacts = TypedDict('PhraseWeWillHelpSayFacts', {
    'customer_agitated': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseExplainMisuseSaySlots = TypedDict('PhraseExplainMisuseSaySlots', {
    'customer_name': str,
    'item': str,
    'cause': str,
})

# Facts of the case; one that is left out is not known.
PhraseExplainMisuseSayFacts = TypedDict('PhraseExplainMisuseSayFacts', {
    'customer_misuse': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseInconvenienceApologySaySlots = TypedDict('PhraseInconvenienceApologySaySlots', {
    'customer_name': str,
    'item': str,
    'send_back_date': str,
})

# Facts of the case; one that is left out is not known.
PhraseInconvenienceApologySayFacts = TypedDict('PhraseInconvenienceApologySayFacts', {
    'send_back_date_agreed': NotRequired[bool | None],
})

@type_check_only
class Cancelled(Value):
    """What a cancellation costs."""
    @property
    def free_until(self) -> datetime:
        """Until when cancelling is free, in the shop's zone; that instant itself is still free."""

    @property
    def fee(self) -> Decimal:
        """The cancellation fee in CNY."""

    @property
    def owed(self) -> Decimal | None:
        """What the customer still owes of the fee in CNY."""

    @property
    def refund(self) -> Decimal | None:
        """What the customer gets back in CNY; nothing where what was paid is not stated."""

@type_check_only
class Returned(Value):
    """How a return or exchange goes on."""
    @property
    def fee(self) -> Decimal:
        """The fee in CNY: a return or an exchange is free."""

    @property
    def missing_papers(self) -> tuple[Literal["receipt", "invoice", "pickup_note", "goods_received_note", "paid_pickup_note", "purchase_receipt"], ...]:
        """The papers that are still missing; of receipt and invoice either will do."""

    @property
    def statutory_rights_untouched(self) -> bool:
        """Whether the house rule leaves statutory rights open that a person has to check."""

    @property
    def last_day(self) -> date | None:
        """The last day on which the request is in time, in the shop's zone; nothing where no window applies."""

    @property
    def refund(self) -> Decimal | None:
        """What a return gives back in CNY."""

    @property
    def route(self) -> Literal["return", "exchange", "cancellation"] | None:
        """How the request goes on; nothing where it is refused."""

@type_check_only
class StillDue(Value):
    """What is still to be paid."""
    @property
    def still_due(self) -> Decimal | None:
        """What is still to be paid before the act, in CNY; nothing where it is not known."""

@type_check_only
class Liability(Value):
    """Who pays for a repair, and what is said."""
    @property
    def apology_due(self) -> bool:
        """Whether an apology for the product's fault is due."""

    @property
    def explanation_due(self) -> bool:
        """Whether a polite explanation of the customer's part is due."""

    @property
    def check_statutory_rights(self) -> bool:
        """Whether a person has to check the customer's statutory rights."""

    @property
    def customer_pays(self) -> Decimal | None:
        """What the customer pays, in CNY; nothing where it is not known."""

    @property
    def payer(self) -> Literal["shop", "customer", "each"] | None:
        """Who pays; nothing where that cannot be said yet."""

@type_check_only
class Classified(Value):
    """How a complaint is handled."""
    @property
    def classes(self) -> tuple[Literal["soft", "hard"], ...]:
        """The classes, soft before hard; with both the complaint is split, each part under its own procedure and clocks."""

    @property
    def split(self) -> bool:
        """Whether it is split."""

    @property
    def to_superior(self) -> bool:
        """Whether it goes to a superior at once."""

@type_check_only
class ReportDue(Value):
    """This week's report."""
    @property
    def from_(self) -> date:
        """The first day that it covers, a Monday."""

    @property
    def to(self) -> date:
        """The last day that it covers, a Sunday."""

    @property
    def forms(self) -> int:
        """How many forms it collates; without any it is an empty report."""

    @property
    def due_at(self) -> datetime:
        """When it falls due: the midnight that ends this week's Monday, in the shop's zone."""

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

@type_check_only
class PhraseSaid(Value):
    """The words."""
    @property
    def text(self) -> str:
        """The words, filled in."""

@_function
def cancel(
    *,
    order_kind: Literal["regular", "custom", "clearance", "special_sale", "buyer_pickup", "other"],
    order_amount: Decimal | int | str,
    ordered_at: datetime | str,
    requested_at: datetime | str,
    handed_over_at: datetime | str | None = ...,
    insisted: bool | None = ...,
    paid: Decimal | int | str | None = ...,
    policy: Policy = ...,
) -> Decision[Cancelled]:
    """Decides whether an order can be cancelled, what that costs and what the customer gets back.

    Inside the free window (48 hours by the book, the end included) nothing is charged; after it the fee is the policy's
    share of the order amount, at least 10 %, rounded up to the fen. Custom and clearance orders cannot be cancelled;
    after delivery or pick-up the rules for returns apply. As long as the customer does not insist the answer is pending.

    Arguments:
        order_amount: The agreed price of what is cancelled, after discounts and with tax, in CNY, from
            0.00.
        order_kind: The kind of order. One of "regular" (Goods from the standing range), "custom" (Made
            or ordered specially for this customer), "clearance" (Sold as clearance: a final sale),
            "special_sale" (Sold in a special sale), "buyer_pickup" (Collected by the buyer), "other"
            (Any other goods that the shop delivers).
        ordered_at: When the order was placed (signed).
        requested_at: When the customer's request was received, which counts rather than the signing of
            the form.
        handed_over_at (may be left out): When the goods were delivered or picked up, if they were.
        insisted (may be left out): Whether the customer insists after hearing any advice; left out,
            that is not known.
        paid (may be left out): What the customer has paid for it so far, in CNY, from 0.00; left out,
            no refund is worked out.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What a cancellation costs.
        value.fee: The cancellation fee in CNY.
        value.free_until: Until when cancelling is free, in the shop's zone; that instant itself is
            still free.
        value.owed (or None): What the customer still owes of the fee in CNY.
        value.refund (or None): What the customer gets back in CNY; nothing where what was paid is not
            stated.

    Raises:
        InvalidInput: with every fault of the input; also where the request or the hand-over lies before
            the order.

    Clauses:
        furniture_store.cancel.accept_if_insisted: A cancellation is accepted when the customer insists
            on it, subject to the rules on free window, fee and special orders.
            顾客坚持取消的,可以受理,但须遵循免费期、退单费和特殊订单的规则。 (000_85616e3e705de8b7.txt, 59)
        furniture_store.cancel.free_window: Every order for non-customised products can be cancelled
            free of charge within 48 hours of being placed. 非定制产品订单在下单后48小时内可无偿取消。
            (000_85616e3e705de8b7.txt, 59)
        furniture_store.cancel.fee_after_free_window: Cancelling more than 48 hours after the order was
            placed costs a cancellation fee of at least 10 % of the sale price.
            下单超过48小时后取消,退单费不低于销售价格的10%。 (000_85616e3e705de8b7.txt, 60)
        furniture_store.cancel.special_order_refused: Special orders cannot be cancelled. 特殊订单不可取消。
            (000_85616e3e705de8b7.txt, 61)
        furniture_store.cancel_process.notify_refund: Finally the customer is notified to come and
            collect the refund. 通知顾客前来领取退款。 (000_85616e3e705de8b7.txt, 66)
        furniture_store.cancel.regular_free_window: Before pick-up, every regular order can be cancelled
            free of charge within 48 hours of ordering. 未提货之前,常规订单可在订购后48小时内无偿取消。
            (000_85616e3e705de8b7.txt, 88-89)
        furniture_store.cancel.regular_fee: Cancelling a regular order after 48 hours costs 10 % of the
            order amount as the cancellation fee. 48小时之后取消常规订单,收取订单金额的10%作为退单费。
            (000_85616e3e705de8b7.txt, 89)
        furniture_store.cancel.clearance_refused: An order for clearance goods cannot be cancelled.
            处理品订单不可取消。 (000_85616e3e705de8b7.txt, 91)
    """

@_function
def return_goods(
    *,
    request: Literal["return", "exchange"],
    order_kind: Literal["regular", "custom", "clearance", "special_sale", "buyer_pickup", "other"],
    requested_at: datetime | str,
    defect: bool | None = ...,
    handed_over_at: datetime | str | None = ...,
    insisted: bool | None = ...,
    intact: bool | None = ...,
    never_issued: Sequence[Literal["receipt", "invoice", "pickup_note", "goods_received_note", "paid_pickup_note", "purchase_receipt"]] = ...,
    packaging_unopened: bool | None = ...,
    paid: Decimal | int | str | None = ...,
    papers: Sequence[Literal["receipt", "invoice", "pickup_note", "goods_received_note", "paid_pickup_note", "purchase_receipt"]] = ...,
    purchased_on: date | str | None = ...,
    policy: Policy = ...,
) -> Decision[Returned]:
    """Decides whether goods are taken back or exchanged, until which day, on which papers and what the customer gets back.

    With a quality defect a customer who insists is served without a window, unless the goods were sold as clearance or
    in a special sale. Without one the order kind decides: custom, clearance and special-sale goods stay; a buyer-pickup
    product comes back unopened within 7 days of the purchase date; other goods come back intact within 7 days of delivery
    or pick-up. What was not handed over when the request came is cancelled instead, unless it is custom or clearance. The
    day of the event is day 0, and the last day counts to its end.

    Arguments:
        order_kind: The kind of order; of several marks the strictest: clearance, custom, special sale,
            buyer pickup, other. One of "regular" (Goods from the standing range), "custom" (Made or
            ordered specially for this customer), "clearance" (Sold as clearance: a final sale),
            "special_sale" (Sold in a special sale), "buyer_pickup" (Collected by the buyer), "other"
            (Any other goods that the shop delivers).
        request: What the customer wants. One of "return" (The money back), "exchange" (Other goods
            instead).
        requested_at: When the customer's request was received.
        defect (may be left out): Whether the goods have a quality defect of their own; left out, that
            is not known.
        handed_over_at (may be left out): When the goods were delivered or picked up; left out, they
            were not yet.
        insisted (may be left out): Whether the customer insists after an offered repair (asked for
            defects only); left out, that is not known.
        intact (may be left out): Whether the goods are intact (asked for other deliveries without a
            defect).
        never_issued (may be left out): Papers that the shop never issued for this order and so does not
            demand. One of "receipt" (The receipt), "invoice" (The invoice), "pickup_note" (The pick-up
            note), "goods_received_note" (The goods-received note), "paid_pickup_note" (The pick-up note
            of a buyer-pickup product, marked as paid), "purchase_receipt" (The purchase receipt of a
            buyer-pickup product).
        packaging_unopened (may be left out): Whether the original packaging is unopened (asked for
            buyer-pickup products without a defect).
        paid (may be left out): What was paid for these goods, in CNY, from 0.00; left out, no refund is
            worked out.
        papers (may be left out): The papers that the customer presents, originals. One of "receipt"
            (The receipt), "invoice" (The invoice), "pickup_note" (The pick-up note),
            "goods_received_note" (The goods-received note), "paid_pickup_note" (The pick-up note of a
            buyer-pickup product, marked as paid), "purchase_receipt" (The purchase receipt of a buyer-
            pickup product).
        purchased_on (may be left out): The purchase date on the purchase receipt (asked for buyer-
            pickup products without a defect).
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: How a return or exchange goes on.
        value.fee: The fee in CNY: a return or an exchange is free.
        value.missing_papers: The papers that are still missing; of receipt and invoice either will do.
            One of "receipt" (The receipt), "invoice" (The invoice), "pickup_note" (The pick-up note),
            "goods_received_note" (The goods-received note), "paid_pickup_note" (The pick-up note of a
            buyer-pickup product, marked as paid), "purchase_receipt" (The purchase receipt of a buyer-
            pickup product).
        value.statutory_rights_untouched: Whether the house rule leaves statutory rights open that a
            person has to check.
        value.last_day (or None): The last day on which the request is in time, in the shop's zone;
            nothing where no window applies.
        value.refund (or None): What a return gives back in CNY.
        value.route (or None): How the request goes on; nothing where it is refused. One of "return" (As
            a return), "exchange" (As an exchange), "cancellation" (As a cancellation, since nothing was
            handed over yet).

    Raises:
        InvalidInput: with every fault of the input; also where the request lies before the purchase, or
            a paper is both presented and never issued.

    Clauses:
        furniture_store.return.defect_accepted: A return or exchange that the customer insists on
            because of a quality defect of the product itself is accepted. 因产品本身质量问题,顾客坚持退货或换货的,可以受理。
            (000_85616e3e705de8b7.txt, 84)
        furniture_store.return.defect_clearance_excluded: Clearance goods are excluded from return and
            exchange even for a quality defect. 处理品即使有质量问题也不予退换。 (000_85616e3e705de8b7.txt, 84)
        furniture_store.return.defect_special_sale_excluded: Special-sale goods are excluded from return
            and exchange even for a quality defect. 特卖品即使有质量问题也不予退换。 (000_85616e3e705de8b7.txt, 84)
        furniture_store.return.no_defect_route: A return or exchange request without a product defect is
            decided by order kind: custom goods, buyer-pickup products, or all other orders.
            非质量问题的退换货,按订单类型处理:特殊定制、买方自取型、其他类型。 (000_85616e3e705de8b7.txt, 85-88)
        furniture_store.return.custom_refused: Ordered custom goods are neither returned nor exchanged.
            已下单的定制商品不予退货、更换。 (000_85616e3e705de8b7.txt, 86-87)
        furniture_store.return.pickup_window: Buyer-pickup products may be returned within 7 days of the
            purchase date. 买方自取型产品可在购货之日起7天内退货。 (000_85616e3e705de8b7.txt, 88)
        furniture_store.return.pickup_documents: For a buyer-pickup return the customer brings the paid
            pick-up note and the purchase receipt. 自取型产品退货,顾客须持已付款的提货单和购货票据。 (000_85616e3e705de8b7.txt,
            88)
        furniture_store.return.pickup_unopened: A buyer-pickup product is taken back only if its
            original packaging has not been opened. 自取型产品须在原包装尚未打开的情况下方可退货。 (000_85616e3e705de8b7.txt,
            88)
        furniture_store.return.regular_window: After delivery or pick-up of any other order the goods
            may be returned within 7 days. 送货或提货之后,可在7日之内退货。 (000_85616e3e705de8b7.txt, 90)
        furniture_store.return.regular_intact: Goods of other orders are taken back only if they are
            intact. 商品须完好方可退货。 (000_85616e3e705de8b7.txt, 90)
        furniture_store.return.regular_documents: A return of other orders needs all original receipts.
            退货须凭所有原始票据。 (000_85616e3e705de8b7.txt, 90)
        furniture_store.return.regular_too_late: After 7 days no return is possible. 7天之后不可退货。
            (000_85616e3e705de8b7.txt, 90)
        furniture_store.return.clearance_no_return: Goods sold as clearance are a final sale and cannot
            be returned. 作为“处理品”售出的商品为最终销售,不可退货。 (000_85616e3e705de8b7.txt, 91)
        furniture_store.return.clearance_no_exchange: Goods sold as clearance cannot be exchanged.
            处理品不可换货。 (000_85616e3e705de8b7.txt, 91)
        furniture_store.return_process.customer_documents: The customer must produce the receipt or
            invoice, the pick-up note and the goods-received note. 顾客须出具收据或发票、提货单及收货单。
            (000_85616e3e705de8b7.txt, 92)
    """

@_function
def order_gate(
    *,
    order_kind: Literal["regular", "custom", "clearance", "special_sale", "buyer_pickup", "other"],
    act: Literal["start_production", "hand_over", "sell_on_credit"],
    order_amount: Decimal | int | str,
    paid: Decimal | int | str | None = ...,
    policy: Policy = ...,
) -> Decision[StillDue]:
    """Decides whether an act on an order may go ahead, and what has to be paid first.

    Custom goods are paid in full before production; clearance goods no later than at the hand-over, never on credit.
    For other kinds the source sets no condition.

    Arguments:
        act: What is to be done. One of "start_production" (Begin to make the goods), "hand_over"
            (Deliver the goods or let them be picked up), "sell_on_credit" (Sell with payment after the
            hand-over).
        order_amount: The agreed price, in CNY, from 0.00.
        order_kind: The kind of order. One of "regular" (Goods from the standing range), "custom" (Made
            or ordered specially for this customer), "clearance" (Sold as clearance: a final sale),
            "special_sale" (Sold in a special sale), "buyer_pickup" (Collected by the buyer), "other"
            (Any other goods that the shop delivers).
        paid (may be left out): What has been paid so far, in CNY, from 0.00; left out, that is not
            known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What is still to be paid.
        value.still_due (or None): What is still to be paid before the act, in CNY; nothing where it is
            not known.

    Raises:
        InvalidInput: with every fault of the input; also None beyond a malformed case.

    Clauses:
        furniture_store.order.custom_prepayment: All ordered custom goods must be paid in full before
            production. 已下单的定制商品须在生产之前付清全款。 (000_85616e3e705de8b7.txt, 86-87)
        furniture_store.order.clearance_no_credit: Clearance goods are not sold on credit. 处理品不可赊欠。
            (000_85616e3e705de8b7.txt, 91)
    """

@_function
def repair_liability(
    *,
    context: Literal["repair", "return", "hard_complaint"],
    order_kind: Literal["regular", "custom", "clearance", "special_sale", "buyer_pickup", "other"],
    below_certificate: bool | None = ...,
    misuse: bool | None = ...,
    own_defect: bool | None = ...,
    schedule_fee: Decimal | int | str | None = ...,
    waiver_reason: str | None = ...,
    warranty_checked: bool | None = ...,
    policy: Policy = ...,
) -> Decision[Liability]:
    """Decides who pays for a repair, how much, and whether an apology or an explanation is due.

    The product is at fault where it falls short of its certificate or has a quality problem of its own: the shop pays
    and apologises. Misuse or poor care: the customer pays the fee of the shop's schedule, which only in a hard complaint
    may be waived, with a recorded reason. Both: each part goes its own way. Clearance goods have no guarantee: the
    customer pays. The warranty and repair rules come first.

    Arguments:
        context: Where the need for the repair came up. One of "repair" (A plain repair request),
            "return" (A request to return or exchange), "hard_complaint" (A hard complaint).
        order_kind: The kind of order. One of "regular" (Goods from the standing range), "custom" (Made
            or ordered specially for this customer), "clearance" (Sold as clearance: a final sale),
            "special_sale" (Sold in a special sale), "buyer_pickup" (Collected by the buyer), "other"
            (Any other goods that the shop delivers).
        below_certificate (may be left out): Whether the product falls short of its quality guarantee
            certificate; left out, that is not known.
        misuse (may be left out): Whether the customer's use or care caused it; left out, that is not
            known.
        own_defect (may be left out): Whether the product has a quality problem of its own; left out,
            that is not known.
        schedule_fee (may be left out): The amount of the shop's fee schedule for this repair, in CNY,
            from 0.00; the source leaves it open.
        waiver_reason (may be left out): The recorded reason for waiving the fee, if it is to be waived
            (hard complaints only).
        warranty_checked (may be left out): Whether the shop's warranty and repair rules were checked
            first; left out, that is not known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: Who pays for a repair, and what is said.
        value.apology_due: Whether an apology for the product's fault is due.
        value.check_statutory_rights: Whether a person has to check the customer's statutory rights.
        value.explanation_due: Whether a polite explanation of the customer's part is due.
        value.customer_pays (or None): What the customer pays, in CNY; nothing where it is not known.
        value.payer (or None): Who pays; nothing where that cannot be said yet. One of "shop" (The
            shop), "customer" (The customer), "each" (Each for the part of its own cause).

    Raises:
        InvalidInput: with every fault of the input; also None beyond a malformed case.

    Clauses:
        furniture_store.warranty.rules_first: Anyone deciding on any repair method judges first by the
            company's product warranty and repair rules. 任何人决定任何维修方法,须首先依据公司的商品保修及维修规定判断。
            (000_85616e3e705de8b7.txt, 71)
        furniture_store.fault.apology_product_fault_repair: If the need for repair comes from the
            product itself and not from the customer's misuse or poor maintenance, the customer receives
            a sincere apology. 维修原因在产品自身而非顾客使用或维护不当的,须真诚道歉。 (000_85616e3e705de8b7.txt, 73)
        furniture_store.fault.apology_product_fault_return: If the need for repair comes from the
            product itself and not from misuse or poor maintenance, the customer receives a sincere
            apology. 维修原因在产品自身而非顾客使用或维护不当的,须诚恳道歉。 (000_85616e3e705de8b7.txt, 83)
        furniture_store.fault.charge_misuse_return: If misuse or poor maintenance by the customer caused
            the need for repair, the corresponding fee of the company's fee schedule is charged.
            因顾客使用或维护不当引起的维修,按公司收费标准收取相应费用。 (000_85616e3e705de8b7.txt, 83)
        furniture_store.warranty.clearance_no_certificate: Clearance goods are not covered by the
            quality guarantee certificate. 处理品不属于“质量保证书”的保证范围。 (000_85616e3e705de8b7.txt, 91)
        furniture_store.warranty.clearance_no_statutory: Clearance goods are stated to be outside the
            statutory quality warranty. 处理品声明不在法定质量保证之列。 (000_85616e3e705de8b7.txt, 91)
        furniture_store.fault.explain_misuse: If the customer's own use or care caused the problem, this
            is explained politely and patiently. 因顾客个人使用、保养不当造成的,须礼貌耐心地解释说明。 (000_85616e3e705de8b7.txt,
            124)
        furniture_store.fault.charge_misuse_complaint: If such a case needs repair, the fee of the
            company's fee schedule is charged as the situation warrants. 如需维修,视情况按公司收费标准收取费用。
            (000_85616e3e705de8b7.txt, 124)
        furniture_store.fault.product_fault_test: The product is at fault if it does not meet the
            standard in the quality guarantee certificate or has a quality problem of its own.
            产品与《质量保证书》所注标准不符,或自身有质量问题的,责任在产品。 (000_85616e3e705de8b7.txt, 125)
        furniture_store.fault.apology_defect_complaint: If the product is at fault, the customer
            receives a sincere apology. 责任在产品的,须向顾客诚恳致歉。 (000_85616e3e705de8b7.txt, 125)
    """

@_function
def classify_complaint(
    *,
    about: Sequence[Literal["product", "service", "environment", "staff", "rule", "other"]],
    solvable_by_staff: bool | None = ...,
    unanswerable_question: bool = ...,
    policy: Policy = ...,
) -> Decision[Classified]:
    """Classifies a complaint as soft or hard, splits one that is both, and says whether it goes to a superior.

    What is complained about decides, not the mood: the product makes it hard, anything else soft. A loose business rule,
    a problem that staff cannot solve and a question that they cannot answer go to a superior.

    Arguments:
        about: What it is about: one grievance or several. One of "product" (The product), "service"
            (The service), "environment" (The shop's environment), "staff" (A member of staff), "rule"
            (A business rule of the shop), "other" (Anything else).
        solvable_by_staff (may be left out): Whether staff can solve it themselves; left out, that is
            not known.
        unanswerable_question (may be left out): Whether a question was asked that staff cannot answer.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: How a complaint is handled.
        value.classes: The classes, soft before hard; with both the complaint is split, each part under
            its own procedure and clocks. One of "soft" (About anything but the product), "hard" (About
            the product).
        value.split: Whether it is split.
        value.to_superior: Whether it goes to a superior at once.

    Raises:
        InvalidInput: with every fault of the input; also where no grievance is named, or one is named
            twice.

    Clauses:
        furniture_store.followup.escalate_unanswerable: Questions that staff cannot answer are referred
            to a superior for instruction. 无法解答的问题须请示上级领导。 (000_85616e3e705de8b7.txt, 103)
        furniture_store.complaint.soft_definition: A soft complaint is one about anything but the
            product, such as service or environment: a feeling without physical evidence.
            软性投诉指产品以外的投诉,如对服务不满、认为环境不好等无实物依据的情绪化反馈。 (000_85616e3e705de8b7.txt, 106)
        furniture_store.soft_complaint.escalate: Difficult problems that staff cannot solve are taken to
            a superior promptly. 解决不了的疑难问题须及时与上级联系。 (000_85616e3e705de8b7.txt, 113)
        furniture_store.complaint.hard_definition: A hard complaint is one about the product, whose
            problem can be clearly seen and identified. 硬性投诉指针对产品、问题清晰可辨的投诉。 (000_85616e3e705de8b7.txt,
            120)
        furniture_store.hard_complaint.loose_rule_report: A complaint about a loose business rule of our
            own is reported upwards promptly to win the leaders' support. 投诉针对不够严密的业务细则的,及时上报并取得领导支持。
            (000_85616e3e705de8b7.txt, 127)
        furniture_store.hard_complaint.escalate: Difficult problems that staff cannot solve are taken to
            a superior promptly. 解决不了的疑难问题须及时与上级联系。 (000_85616e3e705de8b7.txt, 134)
    """

@_function
def weekly_report(
    *,
    now: datetime | str,
    format: Literal["table", "other"] | None = ...,
    forms: Sequence[datetime | str] = ...,
    sent_at: datetime | str | None = ...,
    policy: Policy = ...,
) -> Decision[ReportDue]:
    """Works out which week this Monday's survey report covers, when it is due, and whether it is late.

    It is due by the end of Monday, shop-local, covers the preceding Monday to Sunday, and goes to company headquarters as
    a table. A Monday that is a holiday is not moved; a week without forms yields an empty report.

    Arguments:
        now: The present.
        format (may be left out): The form in which it went. One of "table" (A table), "other" (Anything
            else).
        forms (may be left out): When each survey form was filled in.
        sent_at (may be left out): When this week's report went to company headquarters, if it did.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: This week's report.
        value.due_at: When it falls due: the midnight that ends this week's Monday, in the shop's zone.
        value.forms: How many forms it collates; without any it is an empty report.
        value.from_: The first day that it covers, a Monday.
        value.to: The last day that it covers, a Sunday.

    Raises:
        InvalidInput: with every fault of the input; also where something lies after the present.

    Clauses:
        furniture_store.followup.weekly_report: Every Monday the satisfaction survey forms are collated
            and reported to company headquarters. 每周一将“顾客满意度调查表”整理汇总并提供给公司总部。 (000_85616e3e705de8b7.txt,
            104)
        furniture_store.followup.report_as_table: The summary goes to company headquarters in the form
            of a table. 以表格形式提供给公司总部。 (000_85616e3e705de8b7.txt, 104)
    """

@type_check_only
class _ScheduleCancellation(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleCancellationReviewDone = ...,
        events: ScheduleCancellationReviewEvents = ...,
        facts: ScheduleCancellationReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: What is due after the approval of a cancellation.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: notify_service_centre.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name:
                general_manager_approved.
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
            furniture_store.cancel_process.notify_service_centre: Once the general manager has signed, the
                service centre is notified immediately. 总经理签字批准后,须立即通知服务中心。 (000_85616e3e705de8b7.txt, 64)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleCancellationToIcalendarDone = ...,
        events: ScheduleCancellationToIcalendarEvents = ...,
        facts: ScheduleCancellationToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: What is due after the approval of a cancellation.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: notify_service_centre.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name:
                general_manager_approved.
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
            furniture_store.cancel_process.notify_service_centre: Once the general manager has signed, the
                service centre is notified immediately. 总经理签字批准后,须立即通知服务中心。 (000_85616e3e705de8b7.txt, 64)
        """


@type_check_only
class _ScheduleRepair(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleRepairReviewDone = ...,
        events: ScheduleRepairReviewEvents = ...,
        facts: ScheduleRepairReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: Deadlines of a repair, from the notice to the question about satisfaction.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: concrete_answer, first_contact, satisfaction_contact, send_notice_to_service_centre,
                tell_solution.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name:
                manager_confirmation_received, notice_received_by_service_centre, product_returned_home,
                repair_notice_completed.
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
            furniture_store.repair_process.send_notice_at_once: The repair notice is transmitted to the
                service centre at the same time as it is completed. 通知单填写完毕的同时传至服务中心。
                (000_85616e3e705de8b7.txt, 69)
            furniture_store.repair_deadline.first_contact: The service centre contacts the customer within 1
                day of receiving the repair notice. 服务中心接到通知单后1日内与顾客取得联系。 (000_85616e3e705de8b7.txt, 69)
            furniture_store.repair_deadline.solution_same_day: The service centre tells the customer the
                concrete solution on the very day it receives the store manager's confirmation.
                服务中心在得到店长确认的当天,将具体解决方案告知顾客。 (000_85616e3e705de8b7.txt, 70)
            furniture_store.repair_deadline.concrete_answer_72h: From the service centre's receipt of the
                repair request to the concrete answer to the customer no more than 72 hours may pass in
                total. 服务中心从接到维修要求到给顾客具体答复,总时间须在72小时内。 (000_85616e3e705de8b7.txt, 73)
            furniture_store.repair_deadline.satisfaction_contact: Within 24 hours of the product's return to
                the customer's home, the service centre's customer-service staff contact the customer again
                and ask about satisfaction. 产品送回顾客家中后24小时内,服务中心客服人员再次联系顾客征询满意度。 (000_85616e3e705de8b7.txt,
                78)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleRepairToIcalendarDone = ...,
        events: ScheduleRepairToIcalendarEvents = ...,
        facts: ScheduleRepairToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: Deadlines of a repair, from the notice to the question about satisfaction.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: concrete_answer, first_contact, satisfaction_contact, send_notice_to_service_centre,
                tell_solution.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name:
                manager_confirmation_received, notice_received_by_service_centre, product_returned_home,
                repair_notice_completed.
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
            furniture_store.repair_process.send_notice_at_once: The repair notice is transmitted to the
                service centre at the same time as it is completed. 通知单填写完毕的同时传至服务中心。
                (000_85616e3e705de8b7.txt, 69)
            furniture_store.repair_deadline.first_contact: The service centre contacts the customer within 1
                day of receiving the repair notice. 服务中心接到通知单后1日内与顾客取得联系。 (000_85616e3e705de8b7.txt, 69)
            furniture_store.repair_deadline.solution_same_day: The service centre tells the customer the
                concrete solution on the very day it receives the store manager's confirmation.
                服务中心在得到店长确认的当天,将具体解决方案告知顾客。 (000_85616e3e705de8b7.txt, 70)
            furniture_store.repair_deadline.concrete_answer_72h: From the service centre's receipt of the
                repair request to the concrete answer to the customer no more than 72 hours may pass in
                total. 服务中心从接到维修要求到给顾客具体答复,总时间须在72小时内。 (000_85616e3e705de8b7.txt, 73)
            furniture_store.repair_deadline.satisfaction_contact: Within 24 hours of the product's return to
                the customer's home, the service centre's customer-service staff contact the customer again
                and ask about satisfaction. 产品送回顾客家中后24小时内,服务中心客服人员再次联系顾客征询满意度。 (000_85616e3e705de8b7.txt,
                78)
        """


@type_check_only
class _ScheduleFollowUp(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleFollowUpReviewDone = ...,
        events: ScheduleFollowUpReviewEvents = ...,
        facts: ScheduleFollowUpReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: After-sale follow-up: call, letter, second contact, feedback on the delivery.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: ask_delivery_feedback, call_customer_by_telephone, mail_thank_you_letter,
                notify_home_consultant, second_contact.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: crew_returned,
                order_cancelled, order_signed.
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
            furniture_store.followup.first_call: Within 24 hours of the sale the customer is contacted by
                telephone. 产品销售后24小时内打电话联系顾客。 (000_85616e3e705de8b7.txt, 98)
            furniture_store.followup.thank_you_letter: Within 7 days of signing the order a thank-you letter
                is mailed to the customer. 签订订单后7天内向顾客寄出一封答谢信。 (000_85616e3e705de8b7.txt, 99)
            furniture_store.followup.second_contact: On the 7th day after mailing the thank-you letter the
                customer is contacted again and asked for opinions and suggestions.
                答谢信寄出后的第7天,再次联系顾客征询意见和建议。 (000_85616e3e705de8b7.txt, 100)
            furniture_store.followup.notify_consultant: After the delivery, once the crew is back, the
                service centre notifies the customer's home consultant. 送货或人员返回后,服务中心须通知该顾客的家居顾问。
                (000_85616e3e705de8b7.txt, 101)
            furniture_store.followup.delivery_feedback: The home consultant contacts the customer for
                feedback on the delivery. 家居顾问联系顾客,了解送货情况的反馈。 (000_85616e3e705de8b7.txt, 101)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleFollowUpToIcalendarDone = ...,
        events: ScheduleFollowUpToIcalendarEvents = ...,
        facts: ScheduleFollowUpToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: After-sale follow-up: call, letter, second contact, feedback on the delivery.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: ask_delivery_feedback, call_customer_by_telephone, mail_thank_you_letter,
                notify_home_consultant, second_contact.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: crew_returned,
                order_cancelled, order_signed.
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
            furniture_store.followup.first_call: Within 24 hours of the sale the customer is contacted by
                telephone. 产品销售后24小时内打电话联系顾客。 (000_85616e3e705de8b7.txt, 98)
            furniture_store.followup.thank_you_letter: Within 7 days of signing the order a thank-you letter
                is mailed to the customer. 签订订单后7天内向顾客寄出一封答谢信。 (000_85616e3e705de8b7.txt, 99)
            furniture_store.followup.second_contact: On the 7th day after mailing the thank-you letter the
                customer is contacted again and asked for opinions and suggestions.
                答谢信寄出后的第7天,再次联系顾客征询意见和建议。 (000_85616e3e705de8b7.txt, 100)
            furniture_store.followup.notify_consultant: After the delivery, once the crew is back, the
                service centre notifies the customer's home consultant. 送货或人员返回后,服务中心须通知该顾客的家居顾问。
                (000_85616e3e705de8b7.txt, 101)
            furniture_store.followup.delivery_feedback: The home consultant contacts the customer for
                feedback on the delivery. 家居顾问联系顾客,了解送货情况的反馈。 (000_85616e3e705de8b7.txt, 101)
        """


@type_check_only
class _ScheduleWeeklyReport(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleWeeklyReportReviewDone = ...,
        events: ScheduleWeeklyReportReviewEvents = ...,
        facts: ScheduleWeeklyReportReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: The week's satisfaction survey, sent to company headquarters.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: send_report.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened.
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
            furniture_store.followup.weekly_report: Every Monday the satisfaction survey forms are collated
                and reported to company headquarters. 每周一将“顾客满意度调查表”整理汇总并提供给公司总部。 (000_85616e3e705de8b7.txt,
                104)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleWeeklyReportToIcalendarDone = ...,
        events: ScheduleWeeklyReportToIcalendarEvents = ...,
        facts: ScheduleWeeklyReportToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: The week's satisfaction survey, sent to company headquarters.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: send_report.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened.
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
            furniture_store.followup.weekly_report: Every Monday the satisfaction survey forms are collated
                and reported to company headquarters. 每周一将“顾客满意度调查表”整理汇总并提供给公司总部。 (000_85616e3e705de8b7.txt,
                104)
        """


@type_check_only
class _ScheduleSoftComplaint(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleSoftComplaintReviewDone = ...,
        events: ScheduleSoftComplaintReviewEvents = ...,
        facts: ScheduleSoftComplaintReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: Deadlines of a soft complaint.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: judge, report_loose_rule, report_to_company, respond, take_to_superior, verify_facts.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: complaint_received,
                facts_established, found_unsolvable_by_staff, loose_rule_complaint_found.
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
            furniture_store.soft_complaint.judge_after_facts: Staff keep a cool head and judge quickly and
                correctly only once the facts are clear. 保持冷静,弄清原委后迅速作出正确判断。 (000_85616e3e705de8b7.txt, 110)
            furniture_store.soft_complaint.escalate: Difficult problems that staff cannot solve are taken to
                a superior promptly. 解决不了的疑难问题须及时与上级联系。 (000_85616e3e705de8b7.txt, 113)
            furniture_store.soft_complaint.report_to_company: The complaint is reported to the company
                promptly so that it is solved and does not recur. 及时将投诉意见反馈给公司,使问题得到解决并杜绝再次出现。
                (000_85616e3e705de8b7.txt, 115)
            furniture_store.complaint.soft_first_response: Any soft complaint gets a response within 15
                minutes. 任何软性投诉须在15分钟之内作出反应。 (000_85616e3e705de8b7.txt, 118)
            furniture_store.complaint.soft_verification: Any soft complaint is verified within 30 minutes.
                任何软性投诉须在30分钟之内予以核对。 (000_85616e3e705de8b7.txt, 118)
            furniture_store.hard_complaint.loose_rule_report: A complaint about a loose business rule of our
                own is reported upwards promptly to win the leaders' support. 投诉针对不够严密的业务细则的,及时上报并取得领导支持。
                (000_85616e3e705de8b7.txt, 127)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleSoftComplaintToIcalendarDone = ...,
        events: ScheduleSoftComplaintToIcalendarEvents = ...,
        facts: ScheduleSoftComplaintToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: Deadlines of a soft complaint.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: judge, report_loose_rule, report_to_company, respond, take_to_superior, verify_facts.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: complaint_received,
                facts_established, found_unsolvable_by_staff, loose_rule_complaint_found.
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
            furniture_store.soft_complaint.judge_after_facts: Staff keep a cool head and judge quickly and
                correctly only once the facts are clear. 保持冷静,弄清原委后迅速作出正确判断。 (000_85616e3e705de8b7.txt, 110)
            furniture_store.soft_complaint.escalate: Difficult problems that staff cannot solve are taken to
                a superior promptly. 解决不了的疑难问题须及时与上级联系。 (000_85616e3e705de8b7.txt, 113)
            furniture_store.soft_complaint.report_to_company: The complaint is reported to the company
                promptly so that it is solved and does not recur. 及时将投诉意见反馈给公司,使问题得到解决并杜绝再次出现。
                (000_85616e3e705de8b7.txt, 115)
            furniture_store.complaint.soft_first_response: Any soft complaint gets a response within 15
                minutes. 任何软性投诉须在15分钟之内作出反应。 (000_85616e3e705de8b7.txt, 118)
            furniture_store.complaint.soft_verification: Any soft complaint is verified within 30 minutes.
                任何软性投诉须在30分钟之内予以核对。 (000_85616e3e705de8b7.txt, 118)
            furniture_store.hard_complaint.loose_rule_report: A complaint about a loose business rule of our
                own is reported upwards promptly to win the leaders' support. 投诉针对不够严密的业务细则的,及时上报并取得领导支持。
                (000_85616e3e705de8b7.txt, 127)
        """


@type_check_only
class _ScheduleHardComplaint(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleHardComplaintReviewDone = ...,
        events: ScheduleHardComplaintReviewEvents = ...,
        facts: ScheduleHardComplaintReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: Deadlines of a hard complaint.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: judge, report_loose_rule, respond_to_all_demands, satisfaction_contact,
                second_response, submit_solution, take_to_superior.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: complaint_received,
                complaint_settled, facts_established, found_unsolvable_by_staff, investigation_requested,
                loose_rule_complaint_found.
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
            furniture_store.soft_complaint.judge_after_facts: Staff keep a cool head and judge quickly and
                correctly only once the facts are clear. 保持冷静,弄清原委后迅速作出正确判断。 (000_85616e3e705de8b7.txt, 110)
            furniture_store.soft_complaint.escalate: Difficult problems that staff cannot solve are taken to
                a superior promptly. 解决不了的疑难问题须及时与上级联系。 (000_85616e3e705de8b7.txt, 113)
            furniture_store.hard_complaint.judge_after_facts: Staff keep a cool head and judge quickly and
                correctly only once the facts are clear. 保持冷静,弄清原委后迅速作出正确判断。 (000_85616e3e705de8b7.txt, 124)
            furniture_store.hard_complaint.request_investigation: The departments concerned are asked to
                investigate promptly and to submit a solution. 要求相关部门及时调查并提交解决方案。 (000_85616e3e705de8b7.txt,
                125)
            furniture_store.complaint.hard_first_response: Within 1 hour of receiving a hard complaint all
                of the customer's demands get a response. 接到硬性投诉1小时内,须对顾客的所有要求作出反应。
                (000_85616e3e705de8b7.txt, 126)
            furniture_store.complaint.hard_second_response: After 3 hours the customer gets a second
                response. 3小时后须向顾客作出第二次反应。 (000_85616e3e705de8b7.txt, 126)
            furniture_store.hard_complaint.loose_rule_report: A complaint about a loose business rule of our
                own is reported upwards promptly to win the leaders' support. 投诉针对不够严密的业务细则的,及时上报并取得领导支持。
                (000_85616e3e705de8b7.txt, 127)
            furniture_store.complaint.hard_followup: Within 24 hours of the complaint's settlement the
                customer is contacted again and asked about satisfaction. 投诉处理后24小时内再次联系顾客征询满意度。
                (000_85616e3e705de8b7.txt, 133)
            furniture_store.hard_complaint.escalate: Difficult problems that staff cannot solve are taken to
                a superior promptly. 解决不了的疑难问题须及时与上级联系。 (000_85616e3e705de8b7.txt, 134)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleHardComplaintToIcalendarDone = ...,
        events: ScheduleHardComplaintToIcalendarEvents = ...,
        facts: ScheduleHardComplaintToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: Deadlines of a hard complaint.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: judge, report_loose_rule, respond_to_all_demands, satisfaction_contact,
                second_response, submit_solution, take_to_superior.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: complaint_received,
                complaint_settled, facts_established, found_unsolvable_by_staff, investigation_requested,
                loose_rule_complaint_found.
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
            furniture_store.soft_complaint.judge_after_facts: Staff keep a cool head and judge quickly and
                correctly only once the facts are clear. 保持冷静,弄清原委后迅速作出正确判断。 (000_85616e3e705de8b7.txt, 110)
            furniture_store.soft_complaint.escalate: Difficult problems that staff cannot solve are taken to
                a superior promptly. 解决不了的疑难问题须及时与上级联系。 (000_85616e3e705de8b7.txt, 113)
            furniture_store.hard_complaint.judge_after_facts: Staff keep a cool head and judge quickly and
                correctly only once the facts are clear. 保持冷静,弄清原委后迅速作出正确判断。 (000_85616e3e705de8b7.txt, 124)
            furniture_store.hard_complaint.request_investigation: The departments concerned are asked to
                investigate promptly and to submit a solution. 要求相关部门及时调查并提交解决方案。 (000_85616e3e705de8b7.txt,
                125)
            furniture_store.complaint.hard_first_response: Within 1 hour of receiving a hard complaint all
                of the customer's demands get a response. 接到硬性投诉1小时内,须对顾客的所有要求作出反应。
                (000_85616e3e705de8b7.txt, 126)
            furniture_store.complaint.hard_second_response: After 3 hours the customer gets a second
                response. 3小时后须向顾客作出第二次反应。 (000_85616e3e705de8b7.txt, 126)
            furniture_store.hard_complaint.loose_rule_report: A complaint about a loose business rule of our
                own is reported upwards promptly to win the leaders' support. 投诉针对不够严密的业务细则的,及时上报并取得领导支持。
                (000_85616e3e705de8b7.txt, 127)
            furniture_store.complaint.hard_followup: Within 24 hours of the complaint's settlement the
                customer is contacted again and asked about satisfaction. 投诉处理后24小时内再次联系顾客征询满意度。
                (000_85616e3e705de8b7.txt, 133)
            furniture_store.hard_complaint.escalate: Difficult problems that staff cannot solve are taken to
                a superior promptly. 解决不了的疑难问题须及时与上级联系。 (000_85616e3e705de8b7.txt, 134)
        """


@overload
def schedule(name: Literal['cancellation']) -> _ScheduleCancellation: ...

@overload
def schedule(name: Literal['repair']) -> _ScheduleRepair: ...

@overload
def schedule(name: Literal['follow_up']) -> _ScheduleFollowUp: ...

@overload
def schedule(name: Literal['weekly_report']) -> _ScheduleWeeklyReport: ...

@overload
def schedule(name: Literal['soft_complaint']) -> _ScheduleSoftComplaint: ...

@overload
def schedule(name: Literal['hard_complaint']) -> _ScheduleHardComplaint: ...

@type_check_only
class _ProcedureCancellation(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureCancellationNextDone] = ...,
        facts: ProcedureCancellationNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. Cancelling an order, from the customer's reason to the refund notice.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `learn_reason`, `record_reason`, `offer_remedy`, `accept_cancellation`, `fill_request_form`, `collect_documents`, `customer_signs`, `general_manager_approves`, `notify_service_centre`, `file_with_finance`, `notify_refund`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `reception_staff`, `customer`, `general_manager`).
        - `facts`: true, false, or left out where not known: `reason_can_be_resolved`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "learn_reason", "record_reason", "offer_remedy",
                "accept_cancellation", "fill_request_form", "collect_documents", "customer_signs",
                "general_manager_approves", "notify_service_centre", "file_with_finance", "notify_refund".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `reception_staff`,
                `customer`, `general_manager`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                reason_can_be_resolved.
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
            furniture_store.cancel_process.learn_reason: Find out promptly why the customer wants to cancel
                the order. 及时了解顾客要求取消订单的原因。 (000_85616e3e705de8b7.txt, 57)
            furniture_store.cancel_process.record_reason: Record the customer's reason for cancelling in
                detail. 详细记录顾客取消订单的原因。 (000_85616e3e705de8b7.txt, 57)
            furniture_store.cancel_process.offer_remedy: If the reason can be properly resolved, staff may
                first offer advice that resolves it so that the customer withdraws the cancellation.
                原因能妥善解决的,可先向顾客提出相应建议,使其收回取消要求。 (000_85616e3e705de8b7.txt, 58)
            furniture_store.cancel_process.form_by_reception: The reception staff fill in the order
                cancellation request form. 由接待人员填写取消订单申请单。 (000_85616e3e705de8b7.txt, 62)
            furniture_store.cancel_process.customer_documents: The customer is asked to produce the sales
                order and the receipt or invoice. 同时请顾客出具销售订单以及收据或发票等凭据。 (000_85616e3e705de8b7.txt, 62)
            furniture_store.cancel_process.customer_signature: The customer signs the cancellation request
                form to confirm it. 取消订单申请单须由顾客签字确认。 (000_85616e3e705de8b7.txt, 63)
            furniture_store.cancel_process.general_manager_approval: The cancellation request form must be
                approved by the general manager's signature. 取消订单申请单须经总经理签字批准。 (000_85616e3e705de8b7.txt,
                64)
            furniture_store.cancel_process.notify_service_centre: Once the general manager has signed, the
                service centre is notified immediately. 总经理签字批准后,须立即通知服务中心。 (000_85616e3e705de8b7.txt, 64)
            furniture_store.cancel_process.file_with_finance: The approved cancellation form is sent to
                finance for filing. 经审批的取消订单申请单送财务备案。 (000_85616e3e705de8b7.txt, 65)
            furniture_store.cancel_process.notify_refund: Finally the customer is notified to come and
                collect the refund. 通知顾客前来领取退款。 (000_85616e3e705de8b7.txt, 66)
            furniture_store.cancel_process.step_order: A cancellation runs in a fixed order: reason,
                possible remedy, acceptance, form and documents, customer's signature, general manager's
                approval, notice to the service centre, filing with finance, refund notice.
                取消订单按顺序办理:了解原因、建议、受理、填单并收凭据、顾客签字、总经理批准、通知服务中心、财务备案、通知退款。 (000_85616e3e705de8b7.txt, 57-66)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureCancellationReviewDone] = ...,
        facts: ProcedureCancellationReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. Cancelling an order, from the customer's reason to the refund notice.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `learn_reason`, `record_reason`, `offer_remedy`, `accept_cancellation`, `fill_request_form`, `collect_documents`, `customer_signs`, `general_manager_approves`, `notify_service_centre`, `file_with_finance`, `notify_refund`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `reception_staff`, `customer`, `general_manager`).
        - `facts`: true, false, or left out where not known: `reason_can_be_resolved`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "learn_reason", "record_reason", "offer_remedy",
                "accept_cancellation", "fill_request_form", "collect_documents", "customer_signs",
                "general_manager_approves", "notify_service_centre", "file_with_finance", "notify_refund".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `reception_staff`,
                `customer`, `general_manager`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                reason_can_be_resolved.
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
            furniture_store.cancel_process.learn_reason: Find out promptly why the customer wants to cancel
                the order. 及时了解顾客要求取消订单的原因。 (000_85616e3e705de8b7.txt, 57)
            furniture_store.cancel_process.record_reason: Record the customer's reason for cancelling in
                detail. 详细记录顾客取消订单的原因。 (000_85616e3e705de8b7.txt, 57)
            furniture_store.cancel_process.offer_remedy: If the reason can be properly resolved, staff may
                first offer advice that resolves it so that the customer withdraws the cancellation.
                原因能妥善解决的,可先向顾客提出相应建议,使其收回取消要求。 (000_85616e3e705de8b7.txt, 58)
            furniture_store.cancel_process.form_by_reception: The reception staff fill in the order
                cancellation request form. 由接待人员填写取消订单申请单。 (000_85616e3e705de8b7.txt, 62)
            furniture_store.cancel_process.customer_documents: The customer is asked to produce the sales
                order and the receipt or invoice. 同时请顾客出具销售订单以及收据或发票等凭据。 (000_85616e3e705de8b7.txt, 62)
            furniture_store.cancel_process.customer_signature: The customer signs the cancellation request
                form to confirm it. 取消订单申请单须由顾客签字确认。 (000_85616e3e705de8b7.txt, 63)
            furniture_store.cancel_process.general_manager_approval: The cancellation request form must be
                approved by the general manager's signature. 取消订单申请单须经总经理签字批准。 (000_85616e3e705de8b7.txt,
                64)
            furniture_store.cancel_process.notify_service_centre: Once the general manager has signed, the
                service centre is notified immediately. 总经理签字批准后,须立即通知服务中心。 (000_85616e3e705de8b7.txt, 64)
            furniture_store.cancel_process.file_with_finance: The approved cancellation form is sent to
                finance for filing. 经审批的取消订单申请单送财务备案。 (000_85616e3e705de8b7.txt, 65)
            furniture_store.cancel_process.notify_refund: Finally the customer is notified to come and
                collect the refund. 通知顾客前来领取退款。 (000_85616e3e705de8b7.txt, 66)
            furniture_store.cancel_process.step_order: A cancellation runs in a fixed order: reason,
                possible remedy, acceptance, form and documents, customer's signature, general manager's
                approval, notice to the service centre, filing with finance, refund notice.
                取消订单按顺序办理:了解原因、建议、受理、填单并收凭据、顾客签字、总经理批准、通知服务中心、财务备案、通知退款。 (000_85616e3e705de8b7.txt, 57-66)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureCancellationToMermaidDone] = ...,
        facts: ProcedureCancellationToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Cancelling an order, from the customer's reason to the refund notice.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `learn_reason`, `record_reason`, `offer_remedy`, `accept_cancellation`, `fill_request_form`, `collect_documents`, `customer_signs`, `general_manager_approves`, `notify_service_centre`, `file_with_finance`, `notify_refund`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `reception_staff`, `customer`, `general_manager`).
        - `facts`: true, false, or left out where not known: `reason_can_be_resolved`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "learn_reason", "record_reason", "offer_remedy",
                "accept_cancellation", "fill_request_form", "collect_documents", "customer_signs",
                "general_manager_approves", "notify_service_centre", "file_with_finance", "notify_refund".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `reception_staff`,
                `customer`, `general_manager`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                reason_can_be_resolved.
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
            furniture_store.cancel_process.learn_reason: Find out promptly why the customer wants to cancel
                the order. 及时了解顾客要求取消订单的原因。 (000_85616e3e705de8b7.txt, 57)
            furniture_store.cancel_process.record_reason: Record the customer's reason for cancelling in
                detail. 详细记录顾客取消订单的原因。 (000_85616e3e705de8b7.txt, 57)
            furniture_store.cancel_process.offer_remedy: If the reason can be properly resolved, staff may
                first offer advice that resolves it so that the customer withdraws the cancellation.
                原因能妥善解决的,可先向顾客提出相应建议,使其收回取消要求。 (000_85616e3e705de8b7.txt, 58)
            furniture_store.cancel_process.form_by_reception: The reception staff fill in the order
                cancellation request form. 由接待人员填写取消订单申请单。 (000_85616e3e705de8b7.txt, 62)
            furniture_store.cancel_process.customer_documents: The customer is asked to produce the sales
                order and the receipt or invoice. 同时请顾客出具销售订单以及收据或发票等凭据。 (000_85616e3e705de8b7.txt, 62)
            furniture_store.cancel_process.customer_signature: The customer signs the cancellation request
                form to confirm it. 取消订单申请单须由顾客签字确认。 (000_85616e3e705de8b7.txt, 63)
            furniture_store.cancel_process.general_manager_approval: The cancellation request form must be
                approved by the general manager's signature. 取消订单申请单须经总经理签字批准。 (000_85616e3e705de8b7.txt,
                64)
            furniture_store.cancel_process.notify_service_centre: Once the general manager has signed, the
                service centre is notified immediately. 总经理签字批准后,须立即通知服务中心。 (000_85616e3e705de8b7.txt, 64)
            furniture_store.cancel_process.file_with_finance: The approved cancellation form is sent to
                finance for filing. 经审批的取消订单申请单送财务备案。 (000_85616e3e705de8b7.txt, 65)
            furniture_store.cancel_process.notify_refund: Finally the customer is notified to come and
                collect the refund. 通知顾客前来领取退款。 (000_85616e3e705de8b7.txt, 66)
            furniture_store.cancel_process.step_order: A cancellation runs in a fixed order: reason,
                possible remedy, acceptance, form and documents, customer's signature, general manager's
                approval, notice to the service centre, filing with finance, refund notice.
                取消订单按顺序办理:了解原因、建议、受理、填单并收凭据、顾客签字、总经理批准、通知服务中心、财务备案、通知退款。 (000_85616e3e705de8b7.txt, 57-66)
        """


@type_check_only
class _ProcedureRepair(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureRepairNextDone] = ...,
        facts: ProcedureRepairNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. Repairing a product, from the notice to the feedback form.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `fill_repair_notice`, `send_notice_to_service_centre`, `contact_customer`, `agree_visit_date`, `assess_furniture`, `complete_repair_notice`, `pass_notice_to_store`, `store_manager_signs`, `distribute_copies`, `check_warranty_rules`, `decide_repair_method`, `tell_solution`, `prepare_parts`, `agree_collection_date`, `collect_product`, `confirm_receiving_slot`, `repair_product`, `agree_send_back_date`, `fill_repair_record`, `return_product_home`, `satisfaction_contact`, `fill_feedback_form`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `reception_staff`, `service_centre`, `repair_technician`, `store_manager`, `service_centre_customer_service`).
        - `facts`: true, false, or left out where not known: `product_must_be_taken_away`, `customer_brings_product`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "fill_repair_notice", "send_notice_to_service_centre",
                "contact_customer", "agree_visit_date", "assess_furniture", "complete_repair_notice",
                "pass_notice_to_store", "store_manager_signs", "distribute_copies", "check_warranty_rules",
                "decide_repair_method", "tell_solution", "prepare_parts", "agree_collection_date",
                "collect_product", "confirm_receiving_slot", "repair_product", "agree_send_back_date",
                "fill_repair_record", "return_product_home", "satisfaction_contact", "fill_feedback_form".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `reception_staff`,
                `service_centre`, `repair_technician`, `store_manager`, `service_centre_customer_service`);
                left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                customer_brings_product, product_must_be_taken_away.
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
            furniture_store.repair_process.notice_by_reception: When a customer asks for a repair, the
                reception staff fill in the furniture repair notice (appendix 1).
                顾客提出维修要求后,接待人员填写“家具维修通知单”(附录1)。 (000_85616e3e705de8b7.txt, 68)
            furniture_store.repair_process.send_notice_at_once: The repair notice is transmitted to the
                service centre at the same time as it is completed. 通知单填写完毕的同时传至服务中心。
                (000_85616e3e705de8b7.txt, 69)
            furniture_store.repair_deadline.first_contact: The service centre contacts the customer within 1
                day of receiving the repair notice. 服务中心接到通知单后1日内与顾客取得联系。 (000_85616e3e705de8b7.txt, 69)
            furniture_store.repair_process.agree_visit_date: In that contact the service centre agrees with
                the customer on the date of the home visit for repair or assessment. 联系时与顾客约定上门维修或判定的日期。
                (000_85616e3e705de8b7.txt, 69)
            furniture_store.repair_process.technician_report: After assessing the furniture the repair
                technician fills in the repair notice. 维修人员判定维修状况后填写“家具维修通知单”。 (000_85616e3e705de8b7.txt,
                70)
            furniture_store.repair_process.notice_back_to_store: The technician passes the completed repair
                notice on to the store. 维修人员将填好的通知单转到门店。 (000_85616e3e705de8b7.txt, 70)
            furniture_store.repair_process.store_manager_signature: The store manager confirms the assessed
                repair notice by signature. 店长在通知单上签字确认。 (000_85616e3e705de8b7.txt, 70)
            furniture_store.repair_process.distribute_copies: After the store manager's signature one copy
                of the repair notice goes to finance and one to the service centre. 店长签字后,财务和服务中心各存一份。
                (000_85616e3e705de8b7.txt, 70)
            furniture_store.repair_deadline.solution_same_day: The service centre tells the customer the
                concrete solution on the very day it receives the store manager's confirmation.
                服务中心在得到店长确认的当天,将具体解决方案告知顾客。 (000_85616e3e705de8b7.txt, 70)
            furniture_store.warranty.rules_first: Anyone deciding on any repair method judges first by the
                company's product warranty and repair rules. 任何人决定任何维修方法,须首先依据公司的商品保修及维修规定判断。
                (000_85616e3e705de8b7.txt, 71)
            furniture_store.repair_process.parts_preparation: The service centre prepares the parts
                according to the parts preparation procedure. 服务中心按配件准备程序准备配件。 (000_85616e3e705de8b7.txt,
                72)
            furniture_store.repair_deadline.concrete_answer_72h: From the service centre's receipt of the
                repair request to the concrete answer to the customer no more than 72 hours may pass in
                total. 服务中心从接到维修要求到给顾客具体答复,总时间须在72小时内。 (000_85616e3e705de8b7.txt, 73)
            furniture_store.repair_process.collection_date: If the product has to be taken to the service
                centre, the centre agrees a reasonable collection date with the customer.
                产品需运回服务中心维修的,服务中心须与顾客约定合理的取货日期。 (000_85616e3e705de8b7.txt, 74)
            furniture_store.repair_process.self_delivery_slot: The service centre confirms the exact date
                and time at which it will receive the product. 并确认具体的接收日期和详细时间。 (000_85616e3e705de8b7.txt,
                75)
            furniture_store.repair_process.send_back_date: After the repair the service centre agrees a
                reasonable date with the customer for bringing the product back home.
                维修完毕后,服务中心与顾客约定合理日期将产品送回家中。 (000_85616e3e705de8b7.txt, 76)
            furniture_store.repair_process.repair_record: The service centre fills in the customer product
                repair record in detail. 服务中心详细填写“顾客产品维修记录”。 (000_85616e3e705de8b7.txt, 77)
            furniture_store.repair_deadline.satisfaction_contact: Within 24 hours of the product's return to
                the customer's home, the service centre's customer-service staff contact the customer again
                and ask about satisfaction. 产品送回顾客家中后24小时内,服务中心客服人员再次联系顾客征询满意度。 (000_85616e3e705de8b7.txt,
                78)
            furniture_store.repair_process.feedback_form: The customer-service staff fill in the repair
                customer feedback form in detail. 客服人员详细填写“产品维修顾客意见反馈表”。 (000_85616e3e705de8b7.txt, 78)
            furniture_store.repair_process.step_order: A repair runs in a fixed order: notice, transmission,
                contact and visit date, assessment on the notice, store manager's signature, copies,
                solution to the customer, parts, repair, return date, repair record, satisfaction contact,
                feedback form. 维修按顺序办理:填通知单、传服务中心、联系约期、判定填单、店长签字、分发、告知方案、备件、维修、约定送回、填维修记录、回访、填反馈表。
                (000_85616e3e705de8b7.txt, 68-78)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureRepairReviewDone] = ...,
        facts: ProcedureRepairReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. Repairing a product, from the notice to the feedback form.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `fill_repair_notice`, `send_notice_to_service_centre`, `contact_customer`, `agree_visit_date`, `assess_furniture`, `complete_repair_notice`, `pass_notice_to_store`, `store_manager_signs`, `distribute_copies`, `check_warranty_rules`, `decide_repair_method`, `tell_solution`, `prepare_parts`, `agree_collection_date`, `collect_product`, `confirm_receiving_slot`, `repair_product`, `agree_send_back_date`, `fill_repair_record`, `return_product_home`, `satisfaction_contact`, `fill_feedback_form`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `reception_staff`, `service_centre`, `repair_technician`, `store_manager`, `service_centre_customer_service`).
        - `facts`: true, false, or left out where not known: `product_must_be_taken_away`, `customer_brings_product`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "fill_repair_notice", "send_notice_to_service_centre",
                "contact_customer", "agree_visit_date", "assess_furniture", "complete_repair_notice",
                "pass_notice_to_store", "store_manager_signs", "distribute_copies", "check_warranty_rules",
                "decide_repair_method", "tell_solution", "prepare_parts", "agree_collection_date",
                "collect_product", "confirm_receiving_slot", "repair_product", "agree_send_back_date",
                "fill_repair_record", "return_product_home", "satisfaction_contact", "fill_feedback_form".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `reception_staff`,
                `service_centre`, `repair_technician`, `store_manager`, `service_centre_customer_service`);
                left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                customer_brings_product, product_must_be_taken_away.
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
            furniture_store.repair_process.notice_by_reception: When a customer asks for a repair, the
                reception staff fill in the furniture repair notice (appendix 1).
                顾客提出维修要求后,接待人员填写“家具维修通知单”(附录1)。 (000_85616e3e705de8b7.txt, 68)
            furniture_store.repair_process.send_notice_at_once: The repair notice is transmitted to the
                service centre at the same time as it is completed. 通知单填写完毕的同时传至服务中心。
                (000_85616e3e705de8b7.txt, 69)
            furniture_store.repair_deadline.first_contact: The service centre contacts the customer within 1
                day of receiving the repair notice. 服务中心接到通知单后1日内与顾客取得联系。 (000_85616e3e705de8b7.txt, 69)
            furniture_store.repair_process.agree_visit_date: In that contact the service centre agrees with
                the customer on the date of the home visit for repair or assessment. 联系时与顾客约定上门维修或判定的日期。
                (000_85616e3e705de8b7.txt, 69)
            furniture_store.repair_process.technician_report: After assessing the furniture the repair
                technician fills in the repair notice. 维修人员判定维修状况后填写“家具维修通知单”。 (000_85616e3e705de8b7.txt,
                70)
            furniture_store.repair_process.notice_back_to_store: The technician passes the completed repair
                notice on to the store. 维修人员将填好的通知单转到门店。 (000_85616e3e705de8b7.txt, 70)
            furniture_store.repair_process.store_manager_signature: The store manager confirms the assessed
                repair notice by signature. 店长在通知单上签字确认。 (000_85616e3e705de8b7.txt, 70)
            furniture_store.repair_process.distribute_copies: After the store manager's signature one copy
                of the repair notice goes to finance and one to the service centre. 店长签字后,财务和服务中心各存一份。
                (000_85616e3e705de8b7.txt, 70)
            furniture_store.repair_deadline.solution_same_day: The service centre tells the customer the
                concrete solution on the very day it receives the store manager's confirmation.
                服务中心在得到店长确认的当天,将具体解决方案告知顾客。 (000_85616e3e705de8b7.txt, 70)
            furniture_store.warranty.rules_first: Anyone deciding on any repair method judges first by the
                company's product warranty and repair rules. 任何人决定任何维修方法,须首先依据公司的商品保修及维修规定判断。
                (000_85616e3e705de8b7.txt, 71)
            furniture_store.repair_process.parts_preparation: The service centre prepares the parts
                according to the parts preparation procedure. 服务中心按配件准备程序准备配件。 (000_85616e3e705de8b7.txt,
                72)
            furniture_store.repair_deadline.concrete_answer_72h: From the service centre's receipt of the
                repair request to the concrete answer to the customer no more than 72 hours may pass in
                total. 服务中心从接到维修要求到给顾客具体答复,总时间须在72小时内。 (000_85616e3e705de8b7.txt, 73)
            furniture_store.repair_process.collection_date: If the product has to be taken to the service
                centre, the centre agrees a reasonable collection date with the customer.
                产品需运回服务中心维修的,服务中心须与顾客约定合理的取货日期。 (000_85616e3e705de8b7.txt, 74)
            furniture_store.repair_process.self_delivery_slot: The service centre confirms the exact date
                and time at which it will receive the product. 并确认具体的接收日期和详细时间。 (000_85616e3e705de8b7.txt,
                75)
            furniture_store.repair_process.send_back_date: After the repair the service centre agrees a
                reasonable date with the customer for bringing the product back home.
                维修完毕后,服务中心与顾客约定合理日期将产品送回家中。 (000_85616e3e705de8b7.txt, 76)
            furniture_store.repair_process.repair_record: The service centre fills in the customer product
                repair record in detail. 服务中心详细填写“顾客产品维修记录”。 (000_85616e3e705de8b7.txt, 77)
            furniture_store.repair_deadline.satisfaction_contact: Within 24 hours of the product's return to
                the customer's home, the service centre's customer-service staff contact the customer again
                and ask about satisfaction. 产品送回顾客家中后24小时内,服务中心客服人员再次联系顾客征询满意度。 (000_85616e3e705de8b7.txt,
                78)
            furniture_store.repair_process.feedback_form: The customer-service staff fill in the repair
                customer feedback form in detail. 客服人员详细填写“产品维修顾客意见反馈表”。 (000_85616e3e705de8b7.txt, 78)
            furniture_store.repair_process.step_order: A repair runs in a fixed order: notice, transmission,
                contact and visit date, assessment on the notice, store manager's signature, copies,
                solution to the customer, parts, repair, return date, repair record, satisfaction contact,
                feedback form. 维修按顺序办理:填通知单、传服务中心、联系约期、判定填单、店长签字、分发、告知方案、备件、维修、约定送回、填维修记录、回访、填反馈表。
                (000_85616e3e705de8b7.txt, 68-78)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureRepairToMermaidDone] = ...,
        facts: ProcedureRepairToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Repairing a product, from the notice to the feedback form.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `fill_repair_notice`, `send_notice_to_service_centre`, `contact_customer`, `agree_visit_date`, `assess_furniture`, `complete_repair_notice`, `pass_notice_to_store`, `store_manager_signs`, `distribute_copies`, `check_warranty_rules`, `decide_repair_method`, `tell_solution`, `prepare_parts`, `agree_collection_date`, `collect_product`, `confirm_receiving_slot`, `repair_product`, `agree_send_back_date`, `fill_repair_record`, `return_product_home`, `satisfaction_contact`, `fill_feedback_form`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `reception_staff`, `service_centre`, `repair_technician`, `store_manager`, `service_centre_customer_service`).
        - `facts`: true, false, or left out where not known: `product_must_be_taken_away`, `customer_brings_product`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "fill_repair_notice", "send_notice_to_service_centre",
                "contact_customer", "agree_visit_date", "assess_furniture", "complete_repair_notice",
                "pass_notice_to_store", "store_manager_signs", "distribute_copies", "check_warranty_rules",
                "decide_repair_method", "tell_solution", "prepare_parts", "agree_collection_date",
                "collect_product", "confirm_receiving_slot", "repair_product", "agree_send_back_date",
                "fill_repair_record", "return_product_home", "satisfaction_contact", "fill_feedback_form".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `reception_staff`,
                `service_centre`, `repair_technician`, `store_manager`, `service_centre_customer_service`);
                left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                customer_brings_product, product_must_be_taken_away.
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
            furniture_store.repair_process.notice_by_reception: When a customer asks for a repair, the
                reception staff fill in the furniture repair notice (appendix 1).
                顾客提出维修要求后,接待人员填写“家具维修通知单”(附录1)。 (000_85616e3e705de8b7.txt, 68)
            furniture_store.repair_process.send_notice_at_once: The repair notice is transmitted to the
                service centre at the same time as it is completed. 通知单填写完毕的同时传至服务中心。
                (000_85616e3e705de8b7.txt, 69)
            furniture_store.repair_deadline.first_contact: The service centre contacts the customer within 1
                day of receiving the repair notice. 服务中心接到通知单后1日内与顾客取得联系。 (000_85616e3e705de8b7.txt, 69)
            furniture_store.repair_process.agree_visit_date: In that contact the service centre agrees with
                the customer on the date of the home visit for repair or assessment. 联系时与顾客约定上门维修或判定的日期。
                (000_85616e3e705de8b7.txt, 69)
            furniture_store.repair_process.technician_report: After assessing the furniture the repair
                technician fills in the repair notice. 维修人员判定维修状况后填写“家具维修通知单”。 (000_85616e3e705de8b7.txt,
                70)
            furniture_store.repair_process.notice_back_to_store: The technician passes the completed repair
                notice on to the store. 维修人员将填好的通知单转到门店。 (000_85616e3e705de8b7.txt, 70)
            furniture_store.repair_process.store_manager_signature: The store manager confirms the assessed
                repair notice by signature. 店长在通知单上签字确认。 (000_85616e3e705de8b7.txt, 70)
            furniture_store.repair_process.distribute_copies: After the store manager's signature one copy
                of the repair notice goes to finance and one to the service centre. 店长签字后,财务和服务中心各存一份。
                (000_85616e3e705de8b7.txt, 70)
            furniture_store.repair_deadline.solution_same_day: The service centre tells the customer the
                concrete solution on the very day it receives the store manager's confirmation.
                服务中心在得到店长确认的当天,将具体解决方案告知顾客。 (000_85616e3e705de8b7.txt, 70)
            furniture_store.warranty.rules_first: Anyone deciding on any repair method judges first by the
                company's product warranty and repair rules. 任何人决定任何维修方法,须首先依据公司的商品保修及维修规定判断。
                (000_85616e3e705de8b7.txt, 71)
            furniture_store.repair_process.parts_preparation: The service centre prepares the parts
                according to the parts preparation procedure. 服务中心按配件准备程序准备配件。 (000_85616e3e705de8b7.txt,
                72)
            furniture_store.repair_deadline.concrete_answer_72h: From the service centre's receipt of the
                repair request to the concrete answer to the customer no more than 72 hours may pass in
                total. 服务中心从接到维修要求到给顾客具体答复,总时间须在72小时内。 (000_85616e3e705de8b7.txt, 73)
            furniture_store.repair_process.collection_date: If the product has to be taken to the service
                centre, the centre agrees a reasonable collection date with the customer.
                产品需运回服务中心维修的,服务中心须与顾客约定合理的取货日期。 (000_85616e3e705de8b7.txt, 74)
            furniture_store.repair_process.self_delivery_slot: The service centre confirms the exact date
                and time at which it will receive the product. 并确认具体的接收日期和详细时间。 (000_85616e3e705de8b7.txt,
                75)
            furniture_store.repair_process.send_back_date: After the repair the service centre agrees a
                reasonable date with the customer for bringing the product back home.
                维修完毕后,服务中心与顾客约定合理日期将产品送回家中。 (000_85616e3e705de8b7.txt, 76)
            furniture_store.repair_process.repair_record: The service centre fills in the customer product
                repair record in detail. 服务中心详细填写“顾客产品维修记录”。 (000_85616e3e705de8b7.txt, 77)
            furniture_store.repair_deadline.satisfaction_contact: Within 24 hours of the product's return to
                the customer's home, the service centre's customer-service staff contact the customer again
                and ask about satisfaction. 产品送回顾客家中后24小时内,服务中心客服人员再次联系顾客征询满意度。 (000_85616e3e705de8b7.txt,
                78)
            furniture_store.repair_process.feedback_form: The customer-service staff fill in the repair
                customer feedback form in detail. 客服人员详细填写“产品维修顾客意见反馈表”。 (000_85616e3e705de8b7.txt, 78)
            furniture_store.repair_process.step_order: A repair runs in a fixed order: notice, transmission,
                contact and visit date, assessment on the notice, store manager's signature, copies,
                solution to the customer, parts, repair, return date, repair record, satisfaction contact,
                feedback form. 维修按顺序办理:填通知单、传服务中心、联系约期、判定填单、店长签字、分发、告知方案、备件、维修、约定送回、填维修记录、回访、填反馈表。
                (000_85616e3e705de8b7.txt, 68-78)
        """


@type_check_only
class _ProcedureReturnOrExchange(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureReturnOrExchangeNextDone] = ...,
        facts: ProcedureReturnOrExchangeNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. Returning or exchanging goods, from the customer's reason to the settlement of the money.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `learn_reason`, `record_reason`, `suggest_inspection_and_repair`, `decide_request`, `fill_request_form`, `collect_documents`, `customer_signs`, `inspect_goods`, `department_head_signs`, `file_with_finance`, `settle_money`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `store_manager`, `customer`, `head_of_self_operated_stores`).
        - `facts`: true, false, or left out where not known: `quality_defect`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "learn_reason", "record_reason", "suggest_inspection_and_repair",
                "decide_request", "fill_request_form", "collect_documents", "customer_signs",
                "inspect_goods", "department_head_signs", "file_with_finance", "settle_money".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `store_manager`,
                `customer`, `head_of_self_operated_stores`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                quality_defect.
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
            furniture_store.return_process.learn_reason: Find out promptly why the customer wants to return
                or exchange the goods. 及时了解顾客要求退货、换货的原因。 (000_85616e3e705de8b7.txt, 80)
            furniture_store.return_process.record_reason: Record the customer's reason for the return or
                exchange in detail. 详细记录退货、换货的原因。 (000_85616e3e705de8b7.txt, 80)
            furniture_store.return.repair_first_for_defect: For a quality problem staff may first suggest an
                on-site inspection and repair by a technician. 属产品质量问题的,可先建议由维修人员上门检测和维修。
                (000_85616e3e705de8b7.txt, 81)
            furniture_store.return_process.form_by_store_manager: The store manager fills in the return or
                exchange request form. 店长填写退货、换货申请单。 (000_85616e3e705de8b7.txt, 92)
            furniture_store.return_process.customer_signature: The customer signs the return or exchange
                request form to confirm it. 退货、换货申请单须由顾客签字确认。 (000_85616e3e705de8b7.txt, 93)
            furniture_store.return_process.inspect_goods: After the customer's signature the goods are
                inspected and the result is confirmed. 顾客签字后检验货物并确认。 (000_85616e3e705de8b7.txt, 93)
            furniture_store.return_process.head_signature: The return or exchange request form takes effect
                only with the signature of the head of the self-operated stores department.
                退货、换货申请单须经自营部负责人签字方可生效。 (000_85616e3e705de8b7.txt, 94)
            furniture_store.return_process.file_with_finance: The approved return or exchange form is sent
                to finance for filing. 经审批的退换货申请单送财务备案。 (000_85616e3e705de8b7.txt, 95)
            furniture_store.return_process.guide_payment: Staff lead the customer through the settlement of
                the money. 引领顾客办理款项事宜。 (000_85616e3e705de8b7.txt, 96)
            furniture_store.return_process.step_order: A return or exchange runs in a fixed order: reason,
                possible repair, decision, form and documents, customer's signature, inspection of the
                goods, department head's signature, filing with finance, settlement of the money.
                退换货按顺序办理:了解原因、建议维修、判断受理、填单收凭据、顾客签字、验货、自营部负责人签字、财务备案、办理款项。 (000_85616e3e705de8b7.txt, 80-96)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureReturnOrExchangeReviewDone] = ...,
        facts: ProcedureReturnOrExchangeReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. Returning or exchanging goods, from the customer's reason to the settlement of the money.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `learn_reason`, `record_reason`, `suggest_inspection_and_repair`, `decide_request`, `fill_request_form`, `collect_documents`, `customer_signs`, `inspect_goods`, `department_head_signs`, `file_with_finance`, `settle_money`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `store_manager`, `customer`, `head_of_self_operated_stores`).
        - `facts`: true, false, or left out where not known: `quality_defect`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "learn_reason", "record_reason", "suggest_inspection_and_repair",
                "decide_request", "fill_request_form", "collect_documents", "customer_signs",
                "inspect_goods", "department_head_signs", "file_with_finance", "settle_money".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `store_manager`,
                `customer`, `head_of_self_operated_stores`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                quality_defect.
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
            furniture_store.return_process.learn_reason: Find out promptly why the customer wants to return
                or exchange the goods. 及时了解顾客要求退货、换货的原因。 (000_85616e3e705de8b7.txt, 80)
            furniture_store.return_process.record_reason: Record the customer's reason for the return or
                exchange in detail. 详细记录退货、换货的原因。 (000_85616e3e705de8b7.txt, 80)
            furniture_store.return.repair_first_for_defect: For a quality problem staff may first suggest an
                on-site inspection and repair by a technician. 属产品质量问题的,可先建议由维修人员上门检测和维修。
                (000_85616e3e705de8b7.txt, 81)
            furniture_store.return_process.form_by_store_manager: The store manager fills in the return or
                exchange request form. 店长填写退货、换货申请单。 (000_85616e3e705de8b7.txt, 92)
            furniture_store.return_process.customer_signature: The customer signs the return or exchange
                request form to confirm it. 退货、换货申请单须由顾客签字确认。 (000_85616e3e705de8b7.txt, 93)
            furniture_store.return_process.inspect_goods: After the customer's signature the goods are
                inspected and the result is confirmed. 顾客签字后检验货物并确认。 (000_85616e3e705de8b7.txt, 93)
            furniture_store.return_process.head_signature: The return or exchange request form takes effect
                only with the signature of the head of the self-operated stores department.
                退货、换货申请单须经自营部负责人签字方可生效。 (000_85616e3e705de8b7.txt, 94)
            furniture_store.return_process.file_with_finance: The approved return or exchange form is sent
                to finance for filing. 经审批的退换货申请单送财务备案。 (000_85616e3e705de8b7.txt, 95)
            furniture_store.return_process.guide_payment: Staff lead the customer through the settlement of
                the money. 引领顾客办理款项事宜。 (000_85616e3e705de8b7.txt, 96)
            furniture_store.return_process.step_order: A return or exchange runs in a fixed order: reason,
                possible repair, decision, form and documents, customer's signature, inspection of the
                goods, department head's signature, filing with finance, settlement of the money.
                退换货按顺序办理:了解原因、建议维修、判断受理、填单收凭据、顾客签字、验货、自营部负责人签字、财务备案、办理款项。 (000_85616e3e705de8b7.txt, 80-96)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureReturnOrExchangeToMermaidDone] = ...,
        facts: ProcedureReturnOrExchangeToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Returning or exchanging goods, from the customer's reason to the settlement of the money.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `learn_reason`, `record_reason`, `suggest_inspection_and_repair`, `decide_request`, `fill_request_form`, `collect_documents`, `customer_signs`, `inspect_goods`, `department_head_signs`, `file_with_finance`, `settle_money`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `store_manager`, `customer`, `head_of_self_operated_stores`).
        - `facts`: true, false, or left out where not known: `quality_defect`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "learn_reason", "record_reason", "suggest_inspection_and_repair",
                "decide_request", "fill_request_form", "collect_documents", "customer_signs",
                "inspect_goods", "department_head_signs", "file_with_finance", "settle_money".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `store_manager`,
                `customer`, `head_of_self_operated_stores`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                quality_defect.
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
            furniture_store.return_process.learn_reason: Find out promptly why the customer wants to return
                or exchange the goods. 及时了解顾客要求退货、换货的原因。 (000_85616e3e705de8b7.txt, 80)
            furniture_store.return_process.record_reason: Record the customer's reason for the return or
                exchange in detail. 详细记录退货、换货的原因。 (000_85616e3e705de8b7.txt, 80)
            furniture_store.return.repair_first_for_defect: For a quality problem staff may first suggest an
                on-site inspection and repair by a technician. 属产品质量问题的,可先建议由维修人员上门检测和维修。
                (000_85616e3e705de8b7.txt, 81)
            furniture_store.return_process.form_by_store_manager: The store manager fills in the return or
                exchange request form. 店长填写退货、换货申请单。 (000_85616e3e705de8b7.txt, 92)
            furniture_store.return_process.customer_signature: The customer signs the return or exchange
                request form to confirm it. 退货、换货申请单须由顾客签字确认。 (000_85616e3e705de8b7.txt, 93)
            furniture_store.return_process.inspect_goods: After the customer's signature the goods are
                inspected and the result is confirmed. 顾客签字后检验货物并确认。 (000_85616e3e705de8b7.txt, 93)
            furniture_store.return_process.head_signature: The return or exchange request form takes effect
                only with the signature of the head of the self-operated stores department.
                退货、换货申请单须经自营部负责人签字方可生效。 (000_85616e3e705de8b7.txt, 94)
            furniture_store.return_process.file_with_finance: The approved return or exchange form is sent
                to finance for filing. 经审批的退换货申请单送财务备案。 (000_85616e3e705de8b7.txt, 95)
            furniture_store.return_process.guide_payment: Staff lead the customer through the settlement of
                the money. 引领顾客办理款项事宜。 (000_85616e3e705de8b7.txt, 96)
            furniture_store.return_process.step_order: A return or exchange runs in a fixed order: reason,
                possible repair, decision, form and documents, customer's signature, inspection of the
                goods, department head's signature, filing with finance, settlement of the money.
                退换货按顺序办理:了解原因、建议维修、判断受理、填单收凭据、顾客签字、验货、自营部负责人签字、财务备案、办理款项。 (000_85616e3e705de8b7.txt, 80-96)
        """


@type_check_only
class _ProcedureDeliveryFeedback(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureDeliveryFeedbackNextDone] = ...,
        facts: ProcedureDeliveryFeedbackNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. After the delivery: the consultant's notice, the customer's feedback, its record.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `crew_returned`, `notify_home_consultant`, `ask_delivery_feedback`, `record_delivery_feedback`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `service_centre`, `home_consultant`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "crew_returned", "notify_home_consultant",
                "ask_delivery_feedback", "record_delivery_feedback".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `service_centre`,
                `home_consultant`); left out, that is taken on trust.
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
            furniture_store.followup.notify_consultant: After the delivery, once the crew is back, the
                service centre notifies the customer's home consultant. 送货或人员返回后,服务中心须通知该顾客的家居顾问。
                (000_85616e3e705de8b7.txt, 101)
            furniture_store.followup.delivery_feedback: The home consultant contacts the customer for
                feedback on the delivery. 家居顾问联系顾客,了解送货情况的反馈。 (000_85616e3e705de8b7.txt, 101)
            furniture_store.followup.record_feedback: The feedback is entered in detail in the customer
                satisfaction survey form. 将反馈信息详细记入“顾客满意度调查表”。 (000_85616e3e705de8b7.txt, 102)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureDeliveryFeedbackReviewDone] = ...,
        facts: ProcedureDeliveryFeedbackReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. After the delivery: the consultant's notice, the customer's feedback, its record.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `crew_returned`, `notify_home_consultant`, `ask_delivery_feedback`, `record_delivery_feedback`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `service_centre`, `home_consultant`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "crew_returned", "notify_home_consultant",
                "ask_delivery_feedback", "record_delivery_feedback".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `service_centre`,
                `home_consultant`); left out, that is taken on trust.
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
            furniture_store.followup.notify_consultant: After the delivery, once the crew is back, the
                service centre notifies the customer's home consultant. 送货或人员返回后,服务中心须通知该顾客的家居顾问。
                (000_85616e3e705de8b7.txt, 101)
            furniture_store.followup.delivery_feedback: The home consultant contacts the customer for
                feedback on the delivery. 家居顾问联系顾客,了解送货情况的反馈。 (000_85616e3e705de8b7.txt, 101)
            furniture_store.followup.record_feedback: The feedback is entered in detail in the customer
                satisfaction survey form. 将反馈信息详细记入“顾客满意度调查表”。 (000_85616e3e705de8b7.txt, 102)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureDeliveryFeedbackToMermaidDone] = ...,
        facts: ProcedureDeliveryFeedbackToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. After the delivery: the consultant's notice, the customer's feedback, its record.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `crew_returned`, `notify_home_consultant`, `ask_delivery_feedback`, `record_delivery_feedback`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `service_centre`, `home_consultant`).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "crew_returned", "notify_home_consultant",
                "ask_delivery_feedback", "record_delivery_feedback".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `service_centre`,
                `home_consultant`); left out, that is taken on trust.
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
            furniture_store.followup.notify_consultant: After the delivery, once the crew is back, the
                service centre notifies the customer's home consultant. 送货或人员返回后,服务中心须通知该顾客的家居顾问。
                (000_85616e3e705de8b7.txt, 101)
            furniture_store.followup.delivery_feedback: The home consultant contacts the customer for
                feedback on the delivery. 家居顾问联系顾客,了解送货情况的反馈。 (000_85616e3e705de8b7.txt, 101)
            furniture_store.followup.record_feedback: The feedback is entered in detail in the customer
                satisfaction survey form. 将反馈信息详细记入“顾客满意度调查表”。 (000_85616e3e705de8b7.txt, 102)
        """


@type_check_only
class _ProcedureSoftComplaint(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureSoftComplaintNextDone] = ...,
        facts: ProcedureSoftComplaintNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. Handling a soft complaint: judgement after the facts, departments, plan, agreement.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `establish_facts`, `judge`, `contact_departments`, `tell_plan`, `obtain_agreement`, `report_loose_rule`, `obtain_superiors_support`, `answer_customer_on_rule`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `cannot_be_solved_at_once`, `complaint_about_loose_rule`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "establish_facts", "judge", "contact_departments", "tell_plan",
                "obtain_agreement", "report_loose_rule", "obtain_superiors_support",
                "answer_customer_on_rule".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                cannot_be_solved_at_once, complaint_about_loose_rule.
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
            furniture_store.soft_complaint.judge_after_facts: Staff keep a cool head and judge quickly and
                correctly only once the facts are clear. 保持冷静,弄清原委后迅速作出正确判断。 (000_85616e3e705de8b7.txt, 110)
            furniture_store.soft_complaint.involve_departments: The departments concerned are contacted to
                deal with the matter. 与有关部门联系处理投诉事项。 (000_85616e3e705de8b7.txt, 111)
            furniture_store.soft_complaint.plan_contents: In that case the customer is told in detail the
                measures, their time and their steps. 并将采取的措施、实施时间和步骤详细告知顾客。 (000_85616e3e705de8b7.txt, 112)
            furniture_store.soft_complaint.customer_agreement: The customer's agreement to that plan is
                obtained. 并取得顾客认同。 (000_85616e3e705de8b7.txt, 112)
            furniture_store.hard_complaint.loose_rule_report: A complaint about a loose business rule of our
                own is reported upwards promptly to win the leaders' support. 投诉针对不够严密的业务细则的,及时上报并取得领导支持。
                (000_85616e3e705de8b7.txt, 127)
            furniture_store.hard_complaint.loose_rule_answer: The customer is then given a satisfactory
                answer. 并给予顾客满意的答复。 (000_85616e3e705de8b7.txt, 127)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureSoftComplaintReviewDone] = ...,
        facts: ProcedureSoftComplaintReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. Handling a soft complaint: judgement after the facts, departments, plan, agreement.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `establish_facts`, `judge`, `contact_departments`, `tell_plan`, `obtain_agreement`, `report_loose_rule`, `obtain_superiors_support`, `answer_customer_on_rule`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `cannot_be_solved_at_once`, `complaint_about_loose_rule`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "establish_facts", "judge", "contact_departments", "tell_plan",
                "obtain_agreement", "report_loose_rule", "obtain_superiors_support",
                "answer_customer_on_rule".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                cannot_be_solved_at_once, complaint_about_loose_rule.
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
            furniture_store.soft_complaint.judge_after_facts: Staff keep a cool head and judge quickly and
                correctly only once the facts are clear. 保持冷静,弄清原委后迅速作出正确判断。 (000_85616e3e705de8b7.txt, 110)
            furniture_store.soft_complaint.involve_departments: The departments concerned are contacted to
                deal with the matter. 与有关部门联系处理投诉事项。 (000_85616e3e705de8b7.txt, 111)
            furniture_store.soft_complaint.plan_contents: In that case the customer is told in detail the
                measures, their time and their steps. 并将采取的措施、实施时间和步骤详细告知顾客。 (000_85616e3e705de8b7.txt, 112)
            furniture_store.soft_complaint.customer_agreement: The customer's agreement to that plan is
                obtained. 并取得顾客认同。 (000_85616e3e705de8b7.txt, 112)
            furniture_store.hard_complaint.loose_rule_report: A complaint about a loose business rule of our
                own is reported upwards promptly to win the leaders' support. 投诉针对不够严密的业务细则的,及时上报并取得领导支持。
                (000_85616e3e705de8b7.txt, 127)
            furniture_store.hard_complaint.loose_rule_answer: The customer is then given a satisfactory
                answer. 并给予顾客满意的答复。 (000_85616e3e705de8b7.txt, 127)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureSoftComplaintToMermaidDone] = ...,
        facts: ProcedureSoftComplaintToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Handling a soft complaint: judgement after the facts, departments, plan, agreement.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `establish_facts`, `judge`, `contact_departments`, `tell_plan`, `obtain_agreement`, `report_loose_rule`, `obtain_superiors_support`, `answer_customer_on_rule`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `cannot_be_solved_at_once`, `complaint_about_loose_rule`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "establish_facts", "judge", "contact_departments", "tell_plan",
                "obtain_agreement", "report_loose_rule", "obtain_superiors_support",
                "answer_customer_on_rule".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                cannot_be_solved_at_once, complaint_about_loose_rule.
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
            furniture_store.soft_complaint.judge_after_facts: Staff keep a cool head and judge quickly and
                correctly only once the facts are clear. 保持冷静,弄清原委后迅速作出正确判断。 (000_85616e3e705de8b7.txt, 110)
            furniture_store.soft_complaint.involve_departments: The departments concerned are contacted to
                deal with the matter. 与有关部门联系处理投诉事项。 (000_85616e3e705de8b7.txt, 111)
            furniture_store.soft_complaint.plan_contents: In that case the customer is told in detail the
                measures, their time and their steps. 并将采取的措施、实施时间和步骤详细告知顾客。 (000_85616e3e705de8b7.txt, 112)
            furniture_store.soft_complaint.customer_agreement: The customer's agreement to that plan is
                obtained. 并取得顾客认同。 (000_85616e3e705de8b7.txt, 112)
            furniture_store.hard_complaint.loose_rule_report: A complaint about a loose business rule of our
                own is reported upwards promptly to win the leaders' support. 投诉针对不够严密的业务细则的,及时上报并取得领导支持。
                (000_85616e3e705de8b7.txt, 127)
            furniture_store.hard_complaint.loose_rule_answer: The customer is then given a satisfactory
                answer. 并给予顾客满意的答复。 (000_85616e3e705de8b7.txt, 127)
        """


@type_check_only
class _ProcedureHardComplaint(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureHardComplaintNextDone] = ...,
        facts: ProcedureHardComplaintNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. Handling a hard complaint: judgement after the facts, report, inspection, transport, satisfaction.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `establish_facts`, `judge`, `apologise_for_fault`, `report_to_company`, `request_investigation`, `report_loose_rule`, `obtain_superiors_support`, `answer_customer_on_rule`, `agree_visit_time`, `inspect_on_site`, `agree_service_date`, `agree_collection_date`, `collect_product`, `repair_product`, `agree_send_back_date`, `settle_complaint`, `satisfaction_contact`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `service_centre`, `repair_technician`).
        - `facts`: true, false, or left out where not known: `product_at_fault`, `complaint_about_loose_rule`, `on_site_inspection_needed`, `product_must_be_taken_away`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "establish_facts", "judge", "apologise_for_fault",
                "report_to_company", "request_investigation", "report_loose_rule",
                "obtain_superiors_support", "answer_customer_on_rule", "agree_visit_time",
                "inspect_on_site", "agree_service_date", "agree_collection_date", "collect_product",
                "repair_product", "agree_send_back_date", "settle_complaint", "satisfaction_contact".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `service_centre`,
                `repair_technician`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                complaint_about_loose_rule, on_site_inspection_needed, product_at_fault,
                product_must_be_taken_away.
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
            furniture_store.fault.apology_product_fault_repair: If the need for repair comes from the
                product itself and not from the customer's misuse or poor maintenance, the customer receives
                a sincere apology. 维修原因在产品自身而非顾客使用或维护不当的,须真诚道歉。 (000_85616e3e705de8b7.txt, 73)
            furniture_store.repair_process.collection_date: If the product has to be taken to the service
                centre, the centre agrees a reasonable collection date with the customer.
                产品需运回服务中心维修的,服务中心须与顾客约定合理的取货日期。 (000_85616e3e705de8b7.txt, 74)
            furniture_store.repair_process.send_back_date: After the repair the service centre agrees a
                reasonable date with the customer for bringing the product back home.
                维修完毕后,服务中心与顾客约定合理日期将产品送回家中。 (000_85616e3e705de8b7.txt, 76)
            furniture_store.return_process.inspection_date: If an on-site inspection is needed, the service
                centre contacts the customer and confirms a suitable visiting time.
                需要上门检测的,服务中心与顾客联系确认合适的上门时间。 (000_85616e3e705de8b7.txt, 82)
            furniture_store.soft_complaint.judge_after_facts: Staff keep a cool head and judge quickly and
                correctly only once the facts are clear. 保持冷静,弄清原委后迅速作出正确判断。 (000_85616e3e705de8b7.txt, 110)
            furniture_store.hard_complaint.judge_after_facts: Staff keep a cool head and judge quickly and
                correctly only once the facts are clear. 保持冷静,弄清原委后迅速作出正确判断。 (000_85616e3e705de8b7.txt, 124)
            furniture_store.hard_complaint.no_early_admission: Never hurry to admit fault before the facts
                are clear. 未弄清之前不急于认错。 (000_85616e3e705de8b7.txt, 124)
            furniture_store.fault.apology_defect_complaint: If the product is at fault, the customer
                receives a sincere apology. 责任在产品的,须向顾客诚恳致歉。 (000_85616e3e705de8b7.txt, 125)
            furniture_store.hard_complaint.report_to_company: If the product is at fault, the complaint is
                reported to the company. 责任在产品的,将投诉信息反馈至公司。 (000_85616e3e705de8b7.txt, 125)
            furniture_store.hard_complaint.request_investigation: The departments concerned are asked to
                investigate promptly and to submit a solution. 要求相关部门及时调查并提交解决方案。 (000_85616e3e705de8b7.txt,
                125)
            furniture_store.hard_complaint.loose_rule_report: A complaint about a loose business rule of our
                own is reported upwards promptly to win the leaders' support. 投诉针对不够严密的业务细则的,及时上报并取得领导支持。
                (000_85616e3e705de8b7.txt, 127)
            furniture_store.hard_complaint.loose_rule_answer: The customer is then given a satisfactory
                answer. 并给予顾客满意的答复。 (000_85616e3e705de8b7.txt, 127)
            furniture_store.hard_complaint.inspection_date: If an on-site inspection is needed, the service
                centre contacts the customer and confirms a suitable visiting time.
                需要上门检测的,服务中心与顾客联系确认合适的上门时间。 (000_85616e3e705de8b7.txt, 128)
            furniture_store.hard_complaint.service_date: After the inspection result another reasonable date
                is agreed with the customer for the technician's service at home.
                取得检测结果后,再次与顾客约定合理日期,由维修人员上门服务。 (000_85616e3e705de8b7.txt, 129)
            furniture_store.hard_complaint.collection_date: If the product must be taken away for repair, a
                reasonable collection date is agreed with the customer. 产品需运回维修的,与顾客约定合理日期运回。
                (000_85616e3e705de8b7.txt, 130)
            furniture_store.hard_complaint.send_back_date: After the repair the service centre agrees a
                reasonable date for bringing the product back home. 维修完毕后,服务中心与顾客约定合理日期将产品送回家中。
                (000_85616e3e705de8b7.txt, 131)
            furniture_store.complaint.hard_followup: Within 24 hours of the complaint's settlement the
                customer is contacted again and asked about satisfaction. 投诉处理后24小时内再次联系顾客征询满意度。
                (000_85616e3e705de8b7.txt, 133)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureHardComplaintReviewDone] = ...,
        facts: ProcedureHardComplaintReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. Handling a hard complaint: judgement after the facts, report, inspection, transport, satisfaction.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `establish_facts`, `judge`, `apologise_for_fault`, `report_to_company`, `request_investigation`, `report_loose_rule`, `obtain_superiors_support`, `answer_customer_on_rule`, `agree_visit_time`, `inspect_on_site`, `agree_service_date`, `agree_collection_date`, `collect_product`, `repair_product`, `agree_send_back_date`, `settle_complaint`, `satisfaction_contact`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `service_centre`, `repair_technician`).
        - `facts`: true, false, or left out where not known: `product_at_fault`, `complaint_about_loose_rule`, `on_site_inspection_needed`, `product_must_be_taken_away`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "establish_facts", "judge", "apologise_for_fault",
                "report_to_company", "request_investigation", "report_loose_rule",
                "obtain_superiors_support", "answer_customer_on_rule", "agree_visit_time",
                "inspect_on_site", "agree_service_date", "agree_collection_date", "collect_product",
                "repair_product", "agree_send_back_date", "settle_complaint", "satisfaction_contact".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `service_centre`,
                `repair_technician`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                complaint_about_loose_rule, on_site_inspection_needed, product_at_fault,
                product_must_be_taken_away.
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
            furniture_store.fault.apology_product_fault_repair: If the need for repair comes from the
                product itself and not from the customer's misuse or poor maintenance, the customer receives
                a sincere apology. 维修原因在产品自身而非顾客使用或维护不当的,须真诚道歉。 (000_85616e3e705de8b7.txt, 73)
            furniture_store.repair_process.collection_date: If the product has to be taken to the service
                centre, the centre agrees a reasonable collection date with the customer.
                产品需运回服务中心维修的,服务中心须与顾客约定合理的取货日期。 (000_85616e3e705de8b7.txt, 74)
            furniture_store.repair_process.send_back_date: After the repair the service centre agrees a
                reasonable date with the customer for bringing the product back home.
                维修完毕后,服务中心与顾客约定合理日期将产品送回家中。 (000_85616e3e705de8b7.txt, 76)
            furniture_store.return_process.inspection_date: If an on-site inspection is needed, the service
                centre contacts the customer and confirms a suitable visiting time.
                需要上门检测的,服务中心与顾客联系确认合适的上门时间。 (000_85616e3e705de8b7.txt, 82)
            furniture_store.soft_complaint.judge_after_facts: Staff keep a cool head and judge quickly and
                correctly only once the facts are clear. 保持冷静,弄清原委后迅速作出正确判断。 (000_85616e3e705de8b7.txt, 110)
            furniture_store.hard_complaint.judge_after_facts: Staff keep a cool head and judge quickly and
                correctly only once the facts are clear. 保持冷静,弄清原委后迅速作出正确判断。 (000_85616e3e705de8b7.txt, 124)
            furniture_store.hard_complaint.no_early_admission: Never hurry to admit fault before the facts
                are clear. 未弄清之前不急于认错。 (000_85616e3e705de8b7.txt, 124)
            furniture_store.fault.apology_defect_complaint: If the product is at fault, the customer
                receives a sincere apology. 责任在产品的,须向顾客诚恳致歉。 (000_85616e3e705de8b7.txt, 125)
            furniture_store.hard_complaint.report_to_company: If the product is at fault, the complaint is
                reported to the company. 责任在产品的,将投诉信息反馈至公司。 (000_85616e3e705de8b7.txt, 125)
            furniture_store.hard_complaint.request_investigation: The departments concerned are asked to
                investigate promptly and to submit a solution. 要求相关部门及时调查并提交解决方案。 (000_85616e3e705de8b7.txt,
                125)
            furniture_store.hard_complaint.loose_rule_report: A complaint about a loose business rule of our
                own is reported upwards promptly to win the leaders' support. 投诉针对不够严密的业务细则的,及时上报并取得领导支持。
                (000_85616e3e705de8b7.txt, 127)
            furniture_store.hard_complaint.loose_rule_answer: The customer is then given a satisfactory
                answer. 并给予顾客满意的答复。 (000_85616e3e705de8b7.txt, 127)
            furniture_store.hard_complaint.inspection_date: If an on-site inspection is needed, the service
                centre contacts the customer and confirms a suitable visiting time.
                需要上门检测的,服务中心与顾客联系确认合适的上门时间。 (000_85616e3e705de8b7.txt, 128)
            furniture_store.hard_complaint.service_date: After the inspection result another reasonable date
                is agreed with the customer for the technician's service at home.
                取得检测结果后,再次与顾客约定合理日期,由维修人员上门服务。 (000_85616e3e705de8b7.txt, 129)
            furniture_store.hard_complaint.collection_date: If the product must be taken away for repair, a
                reasonable collection date is agreed with the customer. 产品需运回维修的,与顾客约定合理日期运回。
                (000_85616e3e705de8b7.txt, 130)
            furniture_store.hard_complaint.send_back_date: After the repair the service centre agrees a
                reasonable date for bringing the product back home. 维修完毕后,服务中心与顾客约定合理日期将产品送回家中。
                (000_85616e3e705de8b7.txt, 131)
            furniture_store.complaint.hard_followup: Within 24 hours of the complaint's settlement the
                customer is contacted again and asked about satisfaction. 投诉处理后24小时内再次联系顾客征询满意度。
                (000_85616e3e705de8b7.txt, 133)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureHardComplaintToMermaidDone] = ...,
        facts: ProcedureHardComplaintToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Handling a hard complaint: judgement after the facts, report, inspection, transport, satisfaction.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `establish_facts`, `judge`, `apologise_for_fault`, `report_to_company`, `request_investigation`, `report_loose_rule`, `obtain_superiors_support`, `answer_customer_on_rule`, `agree_visit_time`, `inspect_on_site`, `agree_service_date`, `agree_collection_date`, `collect_product`, `repair_product`, `agree_send_back_date`, `settle_complaint`, `satisfaction_contact`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `service_centre`, `repair_technician`).
        - `facts`: true, false, or left out where not known: `product_at_fault`, `complaint_about_loose_rule`, `on_site_inspection_needed`, `product_must_be_taken_away`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "establish_facts", "judge", "apologise_for_fault",
                "report_to_company", "request_investigation", "report_loose_rule",
                "obtain_superiors_support", "answer_customer_on_rule", "agree_visit_time",
                "inspect_on_site", "agree_service_date", "agree_collection_date", "collect_product",
                "repair_product", "agree_send_back_date", "settle_complaint", "satisfaction_contact".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `service_centre`,
                `repair_technician`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                complaint_about_loose_rule, on_site_inspection_needed, product_at_fault,
                product_must_be_taken_away.
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
            furniture_store.fault.apology_product_fault_repair: If the need for repair comes from the
                product itself and not from the customer's misuse or poor maintenance, the customer receives
                a sincere apology. 维修原因在产品自身而非顾客使用或维护不当的,须真诚道歉。 (000_85616e3e705de8b7.txt, 73)
            furniture_store.repair_process.collection_date: If the product has to be taken to the service
                centre, the centre agrees a reasonable collection date with the customer.
                产品需运回服务中心维修的,服务中心须与顾客约定合理的取货日期。 (000_85616e3e705de8b7.txt, 74)
            furniture_store.repair_process.send_back_date: After the repair the service centre agrees a
                reasonable date with the customer for bringing the product back home.
                维修完毕后,服务中心与顾客约定合理日期将产品送回家中。 (000_85616e3e705de8b7.txt, 76)
            furniture_store.return_process.inspection_date: If an on-site inspection is needed, the service
                centre contacts the customer and confirms a suitable visiting time.
                需要上门检测的,服务中心与顾客联系确认合适的上门时间。 (000_85616e3e705de8b7.txt, 82)
            furniture_store.soft_complaint.judge_after_facts: Staff keep a cool head and judge quickly and
                correctly only once the facts are clear. 保持冷静,弄清原委后迅速作出正确判断。 (000_85616e3e705de8b7.txt, 110)
            furniture_store.hard_complaint.judge_after_facts: Staff keep a cool head and judge quickly and
                correctly only once the facts are clear. 保持冷静,弄清原委后迅速作出正确判断。 (000_85616e3e705de8b7.txt, 124)
            furniture_store.hard_complaint.no_early_admission: Never hurry to admit fault before the facts
                are clear. 未弄清之前不急于认错。 (000_85616e3e705de8b7.txt, 124)
            furniture_store.fault.apology_defect_complaint: If the product is at fault, the customer
                receives a sincere apology. 责任在产品的,须向顾客诚恳致歉。 (000_85616e3e705de8b7.txt, 125)
            furniture_store.hard_complaint.report_to_company: If the product is at fault, the complaint is
                reported to the company. 责任在产品的,将投诉信息反馈至公司。 (000_85616e3e705de8b7.txt, 125)
            furniture_store.hard_complaint.request_investigation: The departments concerned are asked to
                investigate promptly and to submit a solution. 要求相关部门及时调查并提交解决方案。 (000_85616e3e705de8b7.txt,
                125)
            furniture_store.hard_complaint.loose_rule_report: A complaint about a loose business rule of our
                own is reported upwards promptly to win the leaders' support. 投诉针对不够严密的业务细则的,及时上报并取得领导支持。
                (000_85616e3e705de8b7.txt, 127)
            furniture_store.hard_complaint.loose_rule_answer: The customer is then given a satisfactory
                answer. 并给予顾客满意的答复。 (000_85616e3e705de8b7.txt, 127)
            furniture_store.hard_complaint.inspection_date: If an on-site inspection is needed, the service
                centre contacts the customer and confirms a suitable visiting time.
                需要上门检测的,服务中心与顾客联系确认合适的上门时间。 (000_85616e3e705de8b7.txt, 128)
            furniture_store.hard_complaint.service_date: After the inspection result another reasonable date
                is agreed with the customer for the technician's service at home.
                取得检测结果后,再次与顾客约定合理日期,由维修人员上门服务。 (000_85616e3e705de8b7.txt, 129)
            furniture_store.hard_complaint.collection_date: If the product must be taken away for repair, a
                reasonable collection date is agreed with the customer. 产品需运回维修的,与顾客约定合理日期运回。
                (000_85616e3e705de8b7.txt, 130)
            furniture_store.hard_complaint.send_back_date: After the repair the service centre agrees a
                reasonable date for bringing the product back home. 维修完毕后,服务中心与顾客约定合理日期将产品送回家中。
                (000_85616e3e705de8b7.txt, 131)
            furniture_store.complaint.hard_followup: Within 24 hours of the complaint's settlement the
                customer is contacted again and asked about satisfaction. 投诉处理后24小时内再次联系顾客征询满意度。
                (000_85616e3e705de8b7.txt, 133)
        """


@overload
def procedure(name: Literal['cancellation']) -> _ProcedureCancellation: ...

@overload
def procedure(name: Literal['repair']) -> _ProcedureRepair: ...

@overload
def procedure(name: Literal['return_or_exchange']) -> _ProcedureReturnOrExchange: ...

@overload
def procedure(name: Literal['delivery_feedback']) -> _ProcedureDeliveryFeedback: ...

@overload
def procedure(name: Literal['soft_complaint']) -> _ProcedureSoftComplaint: ...

@overload
def procedure(name: Literal['hard_complaint']) -> _ProcedureHardComplaint: ...

@type_check_only
class _FormCancellation(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormCancellationCheckFacts = ...,
        present: Sequence[FormCancellationCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What a cancellation needs in writing.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `cancellation_reason`, `cancellation_request_form`, `sales_order`, `receipt_or_invoice`, `receipt`, `invoice`, `customer_signature`, `general_manager_signature`, `filed_with_finance`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `reception_staff`, `customer`, `general_manager`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "cancellation_reason",
                "cancellation_request_form", "sales_order", "receipt_or_invoice", "receipt", "invoice",
                "customer_signature", "general_manager_signature", "filed_with_finance".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `reception_staff`, `customer`, `general_manager`); may be left out for a
                paper or signature of one certain person.
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
            furniture_store.cancel_process.record_reason: Record the customer's reason for cancelling in
                detail. 详细记录顾客取消订单的原因。 (000_85616e3e705de8b7.txt, 57)
            furniture_store.cancel_process.form_by_reception: The reception staff fill in the order
                cancellation request form. 由接待人员填写取消订单申请单。 (000_85616e3e705de8b7.txt, 62)
            furniture_store.cancel_process.customer_documents: The customer is asked to produce the sales
                order and the receipt or invoice. 同时请顾客出具销售订单以及收据或发票等凭据。 (000_85616e3e705de8b7.txt, 62)
            furniture_store.cancel_process.customer_signature: The customer signs the cancellation request
                form to confirm it. 取消订单申请单须由顾客签字确认。 (000_85616e3e705de8b7.txt, 63)
            furniture_store.cancel_process.general_manager_approval: The cancellation request form must be
                approved by the general manager's signature. 取消订单申请单须经总经理签字批准。 (000_85616e3e705de8b7.txt,
                64)
            furniture_store.cancel_process.file_with_finance: The approved cancellation form is sent to
                finance for filing. 经审批的取消订单申请单送财务备案。 (000_85616e3e705de8b7.txt, 65)
        """


@type_check_only
class _FormRepairNotice(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormRepairNoticeCheckFacts = ...,
        present: Sequence[FormRepairNoticeCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The furniture repair notice: request part, assessment part, copies.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `furniture_repair_notice`, `original_in_store`, `transmitted_copy`, `visit_date`, `visit_purpose`, `visit_for_repair`, `visit_for_assessment`, `assessment_part`, `store_manager_signature`, `finance_copy`, `service_centre_copy`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `reception_staff`, `service_centre`, `repair_technician`, `store_manager`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "furniture_repair_notice",
                "original_in_store", "transmitted_copy", "visit_date", "visit_purpose", "visit_for_repair",
                "visit_for_assessment", "assessment_part", "store_manager_signature", "finance_copy",
                "service_centre_copy".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `reception_staff`, `service_centre`, `repair_technician`, `store_manager`);
                may be left out for a paper or signature of one certain person.
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
            furniture_store.repair_process.notice_by_reception: When a customer asks for a repair, the
                reception staff fill in the furniture repair notice (appendix 1).
                顾客提出维修要求后,接待人员填写“家具维修通知单”(附录1)。 (000_85616e3e705de8b7.txt, 68)
            furniture_store.repair_process.keep_original: After filling in the repair notice the shop keeps
                the original. 通知单填写完毕后,门店保留原件。 (000_85616e3e705de8b7.txt, 69)
            furniture_store.repair_process.send_notice_at_once: The repair notice is transmitted to the
                service centre at the same time as it is completed. 通知单填写完毕的同时传至服务中心。
                (000_85616e3e705de8b7.txt, 69)
            furniture_store.repair_process.agree_visit_date: In that contact the service centre agrees with
                the customer on the date of the home visit for repair or assessment. 联系时与顾客约定上门维修或判定的日期。
                (000_85616e3e705de8b7.txt, 69)
            furniture_store.repair_process.technician_report: After assessing the furniture the repair
                technician fills in the repair notice. 维修人员判定维修状况后填写“家具维修通知单”。 (000_85616e3e705de8b7.txt,
                70)
            furniture_store.repair_process.store_manager_signature: The store manager confirms the assessed
                repair notice by signature. 店长在通知单上签字确认。 (000_85616e3e705de8b7.txt, 70)
            furniture_store.repair_process.distribute_copies: After the store manager's signature one copy
                of the repair notice goes to finance and one to the service centre. 店长签字后,财务和服务中心各存一份。
                (000_85616e3e705de8b7.txt, 70)
            furniture_store.repair_process.store_keeps_original: The store keeps the signed original of the
                repair notice. 门店留存通知单原件。 (000_85616e3e705de8b7.txt, 70)
        """


@type_check_only
class _FormRepairRecords(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormRepairRecordsCheckFacts = ...,
        present: Sequence[FormRepairRecordsCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What is recorded around the repair itself: dates, repair record, feedback form.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `collection_date`, `receiving_date`, `receiving_time`, `send_back_date`, `product_repair_record`, `repair_feedback_form`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `service_centre`, `service_centre_customer_service`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `product_must_be_taken_away`, `customer_brings_product`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                customer_brings_product, product_must_be_taken_away.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "collection_date",
                "receiving_date", "receiving_time", "send_back_date", "product_repair_record",
                "repair_feedback_form".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `service_centre`, `service_centre_customer_service`); may be left out for a
                paper or signature of one certain person.
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
            furniture_store.repair_process.collection_date: If the product has to be taken to the service
                centre, the centre agrees a reasonable collection date with the customer.
                产品需运回服务中心维修的,服务中心须与顾客约定合理的取货日期。 (000_85616e3e705de8b7.txt, 74)
            furniture_store.repair_process.self_delivery_slot: The service centre confirms the exact date
                and time at which it will receive the product. 并确认具体的接收日期和详细时间。 (000_85616e3e705de8b7.txt,
                75)
            furniture_store.repair_process.send_back_date: After the repair the service centre agrees a
                reasonable date with the customer for bringing the product back home.
                维修完毕后,服务中心与顾客约定合理日期将产品送回家中。 (000_85616e3e705de8b7.txt, 76)
            furniture_store.repair_process.repair_record: The service centre fills in the customer product
                repair record in detail. 服务中心详细填写“顾客产品维修记录”。 (000_85616e3e705de8b7.txt, 77)
            furniture_store.repair_process.feedback_form: The customer-service staff fill in the repair
                customer feedback form in detail. 客服人员详细填写“产品维修顾客意见反馈表”。 (000_85616e3e705de8b7.txt, 78)
        """


@type_check_only
class _FormReturnOrExchange(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormReturnOrExchangeCheckFacts = ...,
        present: Sequence[FormReturnOrExchangeCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What a return or exchange needs in writing, all goods but buyer-pickup products.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `return_reason`, `visit_time`, `original_receipts`, `receipt_or_invoice`, `receipt`, `invoice`, `pickup_note`, `goods_received_note`, `return_request_form`, `customer_signature`, `department_head_signature`, `filed_with_finance`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `service_centre`, `customer`, `store_manager`, `head_of_self_operated_stores`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `on_site_inspection_needed`, `quality_defect`, `receipt_or_invoice_issued`, `pickup_note_issued`, `goods_received_note_issued`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                goods_received_note_issued, on_site_inspection_needed, pickup_note_issued, quality_defect,
                receipt_or_invoice_issued.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "return_reason", "visit_time",
                "original_receipts", "receipt_or_invoice", "receipt", "invoice", "pickup_note",
                "goods_received_note", "return_request_form", "customer_signature",
                "department_head_signature", "filed_with_finance".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `service_centre`, `customer`, `store_manager`,
                `head_of_self_operated_stores`); may be left out for a paper or signature of one certain
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
            furniture_store.return_process.record_reason: Record the customer's reason for the return or
                exchange in detail. 详细记录退货、换货的原因。 (000_85616e3e705de8b7.txt, 80)
            furniture_store.return_process.inspection_date: If an on-site inspection is needed, the service
                centre contacts the customer and confirms a suitable visiting time.
                需要上门检测的,服务中心与顾客联系确认合适的上门时间。 (000_85616e3e705de8b7.txt, 82)
            furniture_store.return.regular_documents: A return of other orders needs all original receipts.
                退货须凭所有原始票据。 (000_85616e3e705de8b7.txt, 90)
            furniture_store.return_process.form_by_store_manager: The store manager fills in the return or
                exchange request form. 店长填写退货、换货申请单。 (000_85616e3e705de8b7.txt, 92)
            furniture_store.return_process.customer_documents: The customer must produce the receipt or
                invoice, the pick-up note and the goods-received note. 顾客须出具收据或发票、提货单及收货单。
                (000_85616e3e705de8b7.txt, 92)
            furniture_store.return_process.customer_signature: The customer signs the return or exchange
                request form to confirm it. 退货、换货申请单须由顾客签字确认。 (000_85616e3e705de8b7.txt, 93)
            furniture_store.return_process.head_signature: The return or exchange request form takes effect
                only with the signature of the head of the self-operated stores department.
                退货、换货申请单须经自营部负责人签字方可生效。 (000_85616e3e705de8b7.txt, 94)
            furniture_store.return_process.file_with_finance: The approved return or exchange form is sent
                to finance for filing. 经审批的退换货申请单送财务备案。 (000_85616e3e705de8b7.txt, 95)
        """


@type_check_only
class _FormBuyerPickupReturn(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormBuyerPickupReturnCheckFacts = ...,
        present: Sequence[FormBuyerPickupReturnCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the return or exchange of a buyer-pickup product needs in writing.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `return_reason`, `visit_time`, `paid_pickup_note`, `purchase_receipt`, `return_request_form`, `customer_signature`, `department_head_signature`, `filed_with_finance`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `service_centre`, `customer`, `store_manager`, `head_of_self_operated_stores`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `on_site_inspection_needed`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                on_site_inspection_needed.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "return_reason", "visit_time",
                "paid_pickup_note", "purchase_receipt", "return_request_form", "customer_signature",
                "department_head_signature", "filed_with_finance".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `service_centre`, `customer`, `store_manager`,
                `head_of_self_operated_stores`); may be left out for a paper or signature of one certain
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
            furniture_store.return_process.record_reason: Record the customer's reason for the return or
                exchange in detail. 详细记录退货、换货的原因。 (000_85616e3e705de8b7.txt, 80)
            furniture_store.return_process.inspection_date: If an on-site inspection is needed, the service
                centre contacts the customer and confirms a suitable visiting time.
                需要上门检测的,服务中心与顾客联系确认合适的上门时间。 (000_85616e3e705de8b7.txt, 82)
            furniture_store.return.pickup_documents: For a buyer-pickup return the customer brings the paid
                pick-up note and the purchase receipt. 自取型产品退货,顾客须持已付款的提货单和购货票据。 (000_85616e3e705de8b7.txt,
                88)
            furniture_store.return_process.form_by_store_manager: The store manager fills in the return or
                exchange request form. 店长填写退货、换货申请单。 (000_85616e3e705de8b7.txt, 92)
            furniture_store.return_process.customer_signature: The customer signs the return or exchange
                request form to confirm it. 退货、换货申请单须由顾客签字确认。 (000_85616e3e705de8b7.txt, 93)
            furniture_store.return_process.head_signature: The return or exchange request form takes effect
                only with the signature of the head of the self-operated stores department.
                退货、换货申请单须经自营部负责人签字方可生效。 (000_85616e3e705de8b7.txt, 94)
            furniture_store.return_process.file_with_finance: The approved return or exchange form is sent
                to finance for filing. 经审批的退换货申请单送财务备案。 (000_85616e3e705de8b7.txt, 95)
        """


@type_check_only
class _FormFollowUpSurvey(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormFollowUpSurveyCheckFacts = ...,
        present: Sequence[FormFollowUpSurveyCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The customer satisfaction survey.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `shop_environment`, `purchase_process`, `staff_attitude_and_service`, `product_and_installation`, `delivery_service`, `satisfaction_level`, `customer_satisfaction_survey`, `delivery_feedback`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `delivery_feedback_given`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                delivery_feedback_given.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "shop_environment",
                "purchase_process", "staff_attitude_and_service", "product_and_installation",
                "delivery_service", "satisfaction_level", "customer_satisfaction_survey",
                "delivery_feedback".
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
            furniture_store.followup.first_call_topics: The call asks for opinions and suggestions on the
                shop environment, the purchase process, staff attitude and service, the product and its
                installation, and the delivery service. 征询顾客对店面环境、购物过程、人员态度及服务、产品及其安装、送货服务的意见和建议。
                (000_85616e3e705de8b7.txt, 98)
            furniture_store.followup.confirm_satisfaction: The call establishes the customer's degree of
                satisfaction. 确认顾客的满意程度。 (000_85616e3e705de8b7.txt, 98)
            furniture_store.followup.survey_form: The customer satisfaction survey form must be filled in.
                须填写顾客满意度调查表。 (000_85616e3e705de8b7.txt, 98)
            furniture_store.followup.record_feedback: The feedback is entered in detail in the customer
                satisfaction survey form. 将反馈信息详细记入“顾客满意度调查表”。 (000_85616e3e705de8b7.txt, 102)
        """


@type_check_only
class _FormWeeklyReport(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormWeeklyReportCheckFacts = ...,
        present: Sequence[FormWeeklyReportCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The weekly summary of the surveys.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `summary_table`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "summary_table".
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
            furniture_store.followup.report_as_table: The summary goes to company headquarters in the form
                of a table. 以表格形式提供给公司总部。 (000_85616e3e705de8b7.txt, 104)
        """


@type_check_only
class _FormSoftComplaint(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormSoftComplaintCheckFacts = ...,
        present: Sequence[FormSoftComplaintCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. Records of a soft complaint.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `time`, `place`, `course_of_events`, `people_or_departments_involved`, `people_involved`, `departments_involved`, `recorded_in_customers_presence`, `measures`, `implementation_time`, `steps`, `customer_agrees_to_plan`, `referral_to_superior`, `complaint_report`, `customer_flag`, `customer_complaint_record`, `customer_opinion`, `handling_process`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `face_to_face`, `cannot_be_solved_at_once`, `customer_refuses_plan`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                cannot_be_solved_at_once, customer_refuses_plan, face_to_face.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "time", "place",
                "course_of_events", "people_or_departments_involved", "people_involved",
                "departments_involved", "recorded_in_customers_presence", "measures", "implementation_time",
                "steps", "customer_agrees_to_plan", "referral_to_superior", "complaint_report",
                "customer_flag", "customer_complaint_record", "customer_opinion", "handling_process".
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
            furniture_store.soft_complaint.record_content: The complaint is recorded in detail: time, place,
                course of events, and the people or departments involved. 倾听并详细记录投诉内容:发生的时间、地点、经过、涉及人员或部门。
                (000_85616e3e705de8b7.txt, 108)
            furniture_store.soft_complaint.record_in_presence: In a face-to-face complaint the detailed
                record is made in the customer's presence. 面谈时须当顾客的面做详细记录。 (000_85616e3e705de8b7.txt, 108)
            furniture_store.soft_complaint.plan_contents: In that case the customer is told in detail the
                measures, their time and their steps. 并将采取的措施、实施时间和步骤详细告知顾客。 (000_85616e3e705de8b7.txt, 112)
            furniture_store.soft_complaint.customer_agreement: The customer's agreement to that plan is
                obtained. 并取得顾客认同。 (000_85616e3e705de8b7.txt, 112)
            furniture_store.soft_complaint.report_to_company: The complaint is reported to the company
                promptly so that it is solved and does not recur. 及时将投诉意见反馈给公司,使问题得到解决并杜绝再次出现。
                (000_85616e3e705de8b7.txt, 115)
            furniture_store.soft_complaint.customer_flag: The complaining customer is specially marked in
                the records. 将该顾客作特别记录。 (000_85616e3e705de8b7.txt, 116)
            furniture_store.soft_complaint.complaint_record: The customer's opinion and the handling are
                recorded in detail in the customer complaint record, open to the store staff concerned.
                将顾客意见及处理过程详细记入“顾客投诉记录”,供店面相关人员查阅。 (000_85616e3e705de8b7.txt, 117)
        """


@type_check_only
class _FormHardComplaint(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormHardComplaintCheckFacts = ...,
        present: Sequence[FormHardComplaintCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. Records of a hard complaint.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `complaint_content`, `recorded_in_customers_presence`, `waiver_reason`, `complaint_report`, `final_resolution_time`, `visit_time`, `service_date`, `collection_date`, `send_back_date`, `service_report`, `satisfaction_level`, `customer_complaint_record`, `customer_note`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `service_centre`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `face_to_face`, `fee_waived`, `product_at_fault`, `second_response_given`, `on_site_inspection_needed`, `product_must_be_taken_away`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                face_to_face, fee_waived, on_site_inspection_needed, product_at_fault,
                product_must_be_taken_away, second_response_given.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "complaint_content",
                "recorded_in_customers_presence", "waiver_reason", "complaint_report",
                "final_resolution_time", "visit_time", "service_date", "collection_date", "send_back_date",
                "service_report", "satisfaction_level", "customer_complaint_record", "customer_note".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `service_centre`); may be left out for a paper or signature of one certain
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
            furniture_store.repair_process.collection_date: If the product has to be taken to the service
                centre, the centre agrees a reasonable collection date with the customer.
                产品需运回服务中心维修的,服务中心须与顾客约定合理的取货日期。 (000_85616e3e705de8b7.txt, 74)
            furniture_store.repair_process.send_back_date: After the repair the service centre agrees a
                reasonable date with the customer for bringing the product back home.
                维修完毕后,服务中心与顾客约定合理日期将产品送回家中。 (000_85616e3e705de8b7.txt, 76)
            furniture_store.return_process.inspection_date: If an on-site inspection is needed, the service
                centre contacts the customer and confirms a suitable visiting time.
                需要上门检测的,服务中心与顾客联系确认合适的上门时间。 (000_85616e3e705de8b7.txt, 82)
            furniture_store.soft_complaint.record_in_presence: In a face-to-face complaint the detailed
                record is made in the customer's presence. 面谈时须当顾客的面做详细记录。 (000_85616e3e705de8b7.txt, 108)
            furniture_store.hard_complaint.record_content: The content of the complaint is listened to and
                recorded in detail. 倾听投诉的具体内容并详细记录。 (000_85616e3e705de8b7.txt, 121)
            furniture_store.hard_complaint.record_in_presence: In a face-to-face complaint the detailed
                record is made in the customer's presence. 面谈时须当顾客的面做详细记录。 (000_85616e3e705de8b7.txt, 121)
            furniture_store.fault.charge_misuse_complaint: If such a case needs repair, the fee of the
                company's fee schedule is charged as the situation warrants. 如需维修,视情况按公司收费标准收取费用。
                (000_85616e3e705de8b7.txt, 124)
            furniture_store.hard_complaint.report_to_company: If the product is at fault, the complaint is
                reported to the company. 责任在产品的,将投诉信息反馈至公司。 (000_85616e3e705de8b7.txt, 125)
            furniture_store.complaint.hard_resolution_time: With the second response the final resolution
                time is determined from the information at hand. 第二次反应的同时,根据所得信息判断最后解决时间。
                (000_85616e3e705de8b7.txt, 126)
            furniture_store.hard_complaint.inspection_date: If an on-site inspection is needed, the service
                centre contacts the customer and confirms a suitable visiting time.
                需要上门检测的,服务中心与顾客联系确认合适的上门时间。 (000_85616e3e705de8b7.txt, 128)
            furniture_store.hard_complaint.service_date: After the inspection result another reasonable date
                is agreed with the customer for the technician's service at home.
                取得检测结果后,再次与顾客约定合理日期,由维修人员上门服务。 (000_85616e3e705de8b7.txt, 129)
            furniture_store.hard_complaint.collection_date: If the product must be taken away for repair, a
                reasonable collection date is agreed with the customer. 产品需运回维修的,与顾客约定合理日期运回。
                (000_85616e3e705de8b7.txt, 130)
            furniture_store.hard_complaint.send_back_date: After the repair the service centre agrees a
                reasonable date for bringing the product back home. 维修完毕后,服务中心与顾客约定合理日期将产品送回家中。
                (000_85616e3e705de8b7.txt, 131)
            furniture_store.hard_complaint.service_report: The service centre submits the service report to
                the headquarters of the self-operated stores so that the problem does not recur.
                服务中心将服务报告提交自营总部,杜绝问题再次出现。 (000_85616e3e705de8b7.txt, 132)
            furniture_store.hard_complaint.complaint_record: The customer complaint record is filled in.
                并填写“顾客投诉记录”。 (000_85616e3e705de8b7.txt, 133)
            furniture_store.hard_complaint.customer_note: The customer's opinion is specially noted so that
                targeted service can be given later. 将顾客意见作特别备注,以便提供针对性服务。 (000_85616e3e705de8b7.txt, 135)
        """


@overload
def form(name: Literal['cancellation']) -> _FormCancellation: ...

@overload
def form(name: Literal['repair_notice']) -> _FormRepairNotice: ...

@overload
def form(name: Literal['repair_records']) -> _FormRepairRecords: ...

@overload
def form(name: Literal['return_or_exchange']) -> _FormReturnOrExchange: ...

@overload
def form(name: Literal['buyer_pickup_return']) -> _FormBuyerPickupReturn: ...

@overload
def form(name: Literal['follow_up_survey']) -> _FormFollowUpSurvey: ...

@overload
def form(name: Literal['weekly_report']) -> _FormWeeklyReport: ...

@overload
def form(name: Literal['soft_complaint']) -> _FormSoftComplaint: ...

@overload
def form(name: Literal['hard_complaint']) -> _FormHardComplaint: ...

@type_check_only
class _ChecklistRepair(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistRepairCheckFacts = ...,
        observed: ChecklistRepairCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. Conduct during a repair.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `parts_prepared`, `customer_requirements_followed`, `apology_for_fault`, `apology_for_inconvenience`, `thanks_for_cooperation`.
        - `facts`: true, false, or left out where not known: `product_at_fault`, `customer_brings_product`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                customer_brings_product, product_at_fault.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: apology_for_fault, apology_for_inconvenience,
                customer_requirements_followed, parts_prepared, thanks_for_cooperation.
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
            furniture_store.repair_process.parts_preparation: The service centre prepares the parts
                according to the parts preparation procedure. 服务中心按配件准备程序准备配件。 (000_85616e3e705de8b7.txt,
                72)
            furniture_store.repair_process.customer_requirements: The service centre handles each case
                according to the particular customer's requirements. 服务中心根据顾客的不同要求进行相应处理。
                (000_85616e3e705de8b7.txt, 72)
            furniture_store.fault.apology_product_fault_repair: If the need for repair comes from the
                product itself and not from the customer's misuse or poor maintenance, the customer receives
                a sincere apology. 维修原因在产品自身而非顾客使用或维护不当的,须真诚道歉。 (000_85616e3e705de8b7.txt, 73)
            furniture_store.repair_process.self_delivery_apology: If the customer chooses to bring the
                product to the service centre, the centre apologises for the inconvenience of the repair.
                顾客自行送修的,服务中心须为维修造成的不便致歉。 (000_85616e3e705de8b7.txt, 75)
            furniture_store.repair_process.self_delivery_thanks: The service centre also thanks the customer
                who brings the product in for the understanding and cooperation. 并对自行送修顾客的理解和配合表示感谢。
                (000_85616e3e705de8b7.txt, 75)
        """


@type_check_only
class _ChecklistReturnOrExchange(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistReturnOrExchangeCheckFacts = ...,
        observed: ChecklistReturnOrExchangeCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. Conduct at a return or exchange.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `reason_learnt`, `apology_for_fault`.
        - `facts`: true, false, or left out where not known: `product_at_fault`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                product_at_fault.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: apology_for_fault, reason_learnt.
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
            furniture_store.fault.apology_product_fault_repair: If the need for repair comes from the
                product itself and not from the customer's misuse or poor maintenance, the customer receives
                a sincere apology. 维修原因在产品自身而非顾客使用或维护不当的,须真诚道歉。 (000_85616e3e705de8b7.txt, 73)
            furniture_store.return_process.learn_reason: Find out promptly why the customer wants to return
                or exchange the goods. 及时了解顾客要求退货、换货的原因。 (000_85616e3e705de8b7.txt, 80)
            furniture_store.fault.apology_product_fault_return: If the need for repair comes from the
                product itself and not from misuse or poor maintenance, the customer receives a sincere
                apology. 维修原因在产品自身而非顾客使用或维护不当的,须诚恳道歉。 (000_85616e3e705de8b7.txt, 83)
        """


@type_check_only
class _ChecklistFollowUp(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistFollowUpCheckFacts = ...,
        observed: ChecklistFollowUpCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. Conduct in the after-sale follow-up.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `questions_answered`, `measures_taken_as_needed`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: measures_taken_as_needed, questions_answered.
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
            furniture_store.followup.answer_questions: The customer's questions and difficulties are
                answered in detail. 对顾客的咨询和疑难详细解答。 (000_85616e3e705de8b7.txt, 103)
            furniture_store.followup.act_on_needs: Measures are taken as the situation and the customer's
                needs require. 视情况根据顾客需要采取措施。 (000_85616e3e705de8b7.txt, 103)
        """


@type_check_only
class _ChecklistSoftComplaint(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistSoftComplaintCheckFacts = ...,
        observed: ChecklistSoftComplaintCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. Conduct in a soft complaint.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `heard_seriously_and_patiently`, `led_to_quiet_place`, `customer_calmed`, `told_we_will_help`, `delay_explained`, `unfounded_guarantee`, `progress_told`, `targeted_service_given`, `remedy_supervised`.
        - `facts`: true, false, or left out where not known: `face_to_face`, `customer_agitated`, `cannot_be_solved_at_once`, `marked_customer_visits_again`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                cannot_be_solved_at_once, customer_agitated, face_to_face, marked_customer_visits_again.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: customer_calmed, delay_explained,
                heard_seriously_and_patiently, led_to_quiet_place, progress_told, remedy_supervised,
                targeted_service_given, told_we_will_help, unfounded_guarantee.
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
            furniture_store.soft_complaint.listen: Every customer's complaint is heard seriously and
                patiently, with courtesy, regard and attention. 认真耐心听取每位顾客的投诉,表现出礼节、重视和关注。
                (000_85616e3e705de8b7.txt, 107)
            furniture_store.soft_complaint.quiet_place: In a face-to-face complaint the customer is invited
                to a relatively quiet place away from other customers. 面谈时,请顾客到远离其他顾客、相对安静的地方交谈。
                (000_85616e3e705de8b7.txt, 108)
            furniture_store.soft_complaint.calm_customer: If the customer is agitated, calm the customer and
                find out what happened. 顾客情绪激动时,安抚情绪并了解事情经过。 (000_85616e3e705de8b7.txt, 109)
            furniture_store.soft_complaint.say_we_will_help: Tell the agitated customer that we will
                effectively help to solve the problem. 告知情绪激动的顾客我们将有效地帮其解决问题。 (000_85616e3e705de8b7.txt,
                109)
            furniture_store.soft_complaint.explain_delay: A problem that cannot be solved at once is
                explained clearly to the customer. 一时不能解决的问题,向顾客解释清楚。 (000_85616e3e705de8b7.txt, 112)
            furniture_store.soft_complaint.no_unfounded_promise: Never give the customer a guarantee without
                certainty and basis. 不得无把握、无根据地向顾客作出任何保证。 (000_85616e3e705de8b7.txt, 113)
            furniture_store.soft_complaint.progress_updates: The customer is kept informed of the progress
                at all times. 随时将处理进度告知顾客。 (000_85616e3e705de8b7.txt, 114)
            furniture_store.soft_complaint.targeted_service: On the next visit the marked customer receives
                targeted service to avoid another complaint. 该顾客再次进店时提供针对性服务,避免再次投诉。
                (000_85616e3e705de8b7.txt, 116)
            furniture_store.soft_complaint.supervise_remedy: The carrying out of the remedial measures is
                supervised. 同时监督补救措施的实施。 (000_85616e3e705de8b7.txt, 117)
        """


@type_check_only
class _ChecklistHardComplaint(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistHardComplaintCheckFacts = ...,
        observed: ChecklistHardComplaintCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. Conduct in a hard complaint.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `led_to_quiet_place`, `customer_calmed`, `told_we_will_help`, `mentality_understood`, `fault_admitted_before_facts`, `cause_explained_politely`, `advice_and_help_offered`, `apology_for_fault`, `progress_told`, `apology_for_inconvenience`, `unfounded_guarantee`.
        - `facts`: true, false, or left out where not known: `face_to_face`, `customer_agitated`, `customer_misuse`, `product_at_fault`, `send_back_date_agreed`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                customer_agitated, customer_misuse, face_to_face, product_at_fault, send_back_date_agreed.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: advice_and_help_offered, apology_for_fault,
                apology_for_inconvenience, cause_explained_politely, customer_calmed,
                fault_admitted_before_facts, led_to_quiet_place, mentality_understood, progress_told,
                told_we_will_help, unfounded_guarantee.
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
            furniture_store.fault.apology_product_fault_repair: If the need for repair comes from the
                product itself and not from the customer's misuse or poor maintenance, the customer receives
                a sincere apology. 维修原因在产品自身而非顾客使用或维护不当的,须真诚道歉。 (000_85616e3e705de8b7.txt, 73)
            furniture_store.soft_complaint.quiet_place: In a face-to-face complaint the customer is invited
                to a relatively quiet place away from other customers. 面谈时,请顾客到远离其他顾客、相对安静的地方交谈。
                (000_85616e3e705de8b7.txt, 108)
            furniture_store.soft_complaint.calm_customer: If the customer is agitated, calm the customer and
                find out what happened. 顾客情绪激动时,安抚情绪并了解事情经过。 (000_85616e3e705de8b7.txt, 109)
            furniture_store.soft_complaint.say_we_will_help: Tell the agitated customer that we will
                effectively help to solve the problem. 告知情绪激动的顾客我们将有效地帮其解决问题。 (000_85616e3e705de8b7.txt,
                109)
            furniture_store.soft_complaint.no_unfounded_promise: Never give the customer a guarantee without
                certainty and basis. 不得无把握、无根据地向顾客作出任何保证。 (000_85616e3e705de8b7.txt, 113)
            furniture_store.soft_complaint.progress_updates: The customer is kept informed of the progress
                at all times. 随时将处理进度告知顾客。 (000_85616e3e705de8b7.txt, 114)
            furniture_store.hard_complaint.quiet_place: In a face-to-face complaint the customer is taken to
                a relatively quiet place away from other customers. 面谈时,将顾客带到远离其他顾客、相对安静的地方交谈。
                (000_85616e3e705de8b7.txt, 121)
            furniture_store.hard_complaint.calm_customer: If the customer is agitated, calm the customer and
                find out what happened. 顾客情绪激动时,安抚情绪并了解事情经过。 (000_85616e3e705de8b7.txt, 122)
            furniture_store.hard_complaint.say_we_will_help: Tell the agitated customer that we will
                effectively help to solve the problem. 告知情绪激动的顾客我们将有效地帮其解决问题。 (000_85616e3e705de8b7.txt,
                122)
            furniture_store.hard_complaint.understand_mentality: While listening, staff find out what the
                customer wants from the complaint. 倾听过程中了解顾客投诉的心态。 (000_85616e3e705de8b7.txt, 123)
            furniture_store.hard_complaint.no_early_admission: Never hurry to admit fault before the facts
                are clear. 未弄清之前不急于认错。 (000_85616e3e705de8b7.txt, 124)
            furniture_store.fault.explain_misuse: If the customer's own use or care caused the problem, this
                is explained politely and patiently. 因顾客个人使用、保养不当造成的,须礼貌耐心地解释说明。 (000_85616e3e705de8b7.txt,
                124)
            furniture_store.fault.advice_on_misuse: In that case effective advice and help may be offered.
                并可为其提供有效的建议及帮助。 (000_85616e3e705de8b7.txt, 124)
            furniture_store.fault.apology_defect_complaint: If the product is at fault, the customer
                receives a sincere apology. 责任在产品的,须向顾客诚恳致歉。 (000_85616e3e705de8b7.txt, 125)
            furniture_store.hard_complaint.progress_updates: Staff stay in contact with the customer
                throughout and report progress promptly. 始终与顾客保持联系,及时告知进度。 (000_85616e3e705de8b7.txt, 126)
            furniture_store.hard_complaint.inconvenience_apology: The customer again receives a sincere
                apology for the inconvenience. 同时为造成的不便再次致以诚恳歉意。 (000_85616e3e705de8b7.txt, 131)
            furniture_store.hard_complaint.no_unfounded_promise: Never give the customer a guarantee without
                certainty and basis. 不得无把握、无根据地向顾客作出任何保证。 (000_85616e3e705de8b7.txt, 134)
        """


@overload
def checklist(name: Literal['repair']) -> _ChecklistRepair: ...

@overload
def checklist(name: Literal['return_or_exchange']) -> _ChecklistReturnOrExchange: ...

@overload
def checklist(name: Literal['follow_up']) -> _ChecklistFollowUp: ...

@overload
def checklist(name: Literal['soft_complaint']) -> _ChecklistSoftComplaint: ...

@overload
def checklist(name: Literal['hard_complaint']) -> _ChecklistHardComplaint: ...

@type_check_only
class _PhraseApologyProductFault(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseApologyProductFaultSaySlots,
        facts: PhraseApologyProductFaultSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "{customer_name}, we have looked into it: the fault lies in the {item} itself. We sincerely apologise for the trouble it has caused you." ("{customer_name},经核实,{item}的问题出在产品自身。给您添了麻烦,我们真诚地向您道歉。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `customer_name`, `item`.
        - `facts`: true, false, or left out where not known: `product_at_fault`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.customer_name: A text of 1 to 1000 characters.
            slots.item: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                product_at_fault.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            furniture_store.fault.apology_product_fault_repair: If the need for repair comes from the
                product itself and not from the customer's misuse or poor maintenance, the customer receives
                a sincere apology. 维修原因在产品自身而非顾客使用或维护不当的,须真诚道歉。 (000_85616e3e705de8b7.txt, 73)
            furniture_store.fault.apology_product_fault_return: If the need for repair comes from the
                product itself and not from misuse or poor maintenance, the customer receives a sincere
                apology. 维修原因在产品自身而非顾客使用或维护不当的,须诚恳道歉。 (000_85616e3e705de8b7.txt, 83)
            furniture_store.fault.apology_defect_complaint: If the product is at fault, the customer
                receives a sincere apology. 责任在产品的,须向顾客诚恳致歉。 (000_85616e3e705de8b7.txt, 125)
        """


@type_check_only
class _PhraseSelfDeliveryApology(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseSelfDeliveryApologySaySlots,
        facts: PhraseSelfDeliveryApologySayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "{customer_name}, we are sorry for the inconvenience of the repair, and that you have to bring the {item} to us yourself." ("{customer_name},为了维修还要劳您亲自把{item}送来,给您带来不便,非常抱歉。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `customer_name`, `item`.
        - `facts`: true, false, or left out where not known: `customer_brings_product`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.customer_name: A text of 1 to 1000 characters.
            slots.item: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                customer_brings_product.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            furniture_store.repair_process.self_delivery_apology: If the customer chooses to bring the
                product to the service centre, the centre apologises for the inconvenience of the repair.
                顾客自行送修的,服务中心须为维修造成的不便致歉。 (000_85616e3e705de8b7.txt, 75)
        """


@type_check_only
class _PhraseSelfDeliveryThanks(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseSelfDeliveryThanksSaySlots,
        facts: PhraseSelfDeliveryThanksSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "{customer_name}, thank you very much for your understanding and cooperation." ("{customer_name},非常感谢您的理解和配合。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `customer_name`.
        - `facts`: true, false, or left out where not known: `customer_brings_product`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.customer_name: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                customer_brings_product.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            furniture_store.repair_process.self_delivery_thanks: The service centre also thanks the customer
                who brings the product in for the understanding and cooperation. 并对自行送修顾客的理解和配合表示感谢。
                (000_85616e3e705de8b7.txt, 75)
        """


@type_check_only
class _PhraseWeWillHelp(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseWeWillHelpSaySlots,
        facts: PhraseWeWillHelpSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "{customer_name}, I understand that you are upset. We take what you tell us very seriously, and we will effectively help you to solve the problem." ("{customer_name},您的心情我们理解。您反映的情况我们非常重视,会有效地帮您解决问题。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `customer_name`.
        - `facts`: true, false, or left out where not known: `customer_agitated`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.customer_name: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                customer_agitated.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            furniture_store.soft_complaint.say_we_will_help: Tell the agitated customer that we will
                effectively help to solve the problem. 告知情绪激动的顾客我们将有效地帮其解决问题。 (000_85616e3e705de8b7.txt,
                109)
            furniture_store.hard_complaint.say_we_will_help: Tell the agitated customer that we will
                effectively help to solve the problem. 告知情绪激动的顾客我们将有效地帮其解决问题。 (000_85616e3e705de8b7.txt,
                122)
        """


@type_check_only
class _PhraseExplainMisuse(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseExplainMisuseSaySlots,
        facts: PhraseExplainMisuseSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "{customer_name}, we have looked into it carefully: what happened to the {item} was caused by {cause}. Please let me explain it to you in detail." ("{customer_name},我们仔细核实过了,{item}出现这种情况,是由{cause}引起的。请让我向您详细说明一下。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `customer_name`, `item`, `cause`.
        - `facts`: true, false, or left out where not known: `customer_misuse`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.cause: A text of 1 to 1000 characters.
            slots.customer_name: A text of 1 to 1000 characters.
            slots.item: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                customer_misuse.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            furniture_store.fault.explain_misuse: If the customer's own use or care caused the problem, this
                is explained politely and patiently. 因顾客个人使用、保养不当造成的,须礼貌耐心地解释说明。 (000_85616e3e705de8b7.txt,
                124)
        """


@type_check_only
class _PhraseInconvenienceApology(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseInconvenienceApologySaySlots,
        facts: PhraseInconvenienceApologySayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "{customer_name}, as agreed we will bring the repaired {item} back to your home on {send_back_date}. Once again, our sincere apologies for all the inconvenience this has caused you." ("{customer_name},我们已和您约好,{send_back_date}把修好的{item}送回您家中。这次的事给您带来诸多不便,我们再次向您致以诚恳的歉意。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `customer_name`, `item`, `send_back_date`.
        - `facts`: true, false, or left out where not known: `send_back_date_agreed`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.customer_name: A text of 1 to 1000 characters.
            slots.item: A text of 1 to 1000 characters.
            slots.send_back_date: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                send_back_date_agreed.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            furniture_store.hard_complaint.inconvenience_apology: The customer again receives a sincere
                apology for the inconvenience. 同时为造成的不便再次致以诚恳歉意。 (000_85616e3e705de8b7.txt, 131)
        """


@overload
def phrase(name: Literal['apology_product_fault']) -> _PhraseApologyProductFault: ...

@overload
def phrase(name: Literal['self_delivery_apology']) -> _PhraseSelfDeliveryApology: ...

@overload
def phrase(name: Literal['self_delivery_thanks']) -> _PhraseSelfDeliveryThanks: ...

@overload
def phrase(name: Literal['we_will_help']) -> _PhraseWeWillHelp: ...

@overload
def phrase(name: Literal['explain_misuse']) -> _PhraseExplainMisuse: ...

@overload
def phrase(name: Literal['inconvenience_apology']) -> _PhraseInconvenienceApology: ...
