"""Hotel: arrival, online bookings, pick-up, commission, departments, complaints and reviews (酒店:到店、网络预订、接送、佣金、各部门接待、投诉与网评).

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
    "agency_rates",
    "book",
    "booking_confirm",
    "checklist",
    "clauses",
    "commission_status",
    "complaint_route",
    "courtesy_call_status",
    "form",
    "full_house_notice",
    "gift_allowed",
    "online_guest_service",
    "phrase",
    "pickup_request",
    "pickup_schedule",
    "procedure",
    "review_task",
    "room_ready",
    "rooms_to_offer",
    "schedule",
]

book: Book

def clauses() -> tuple[Clause, ...]:
    """The clauses of the trade, in the order of the book."""

class Policy(AnyPolicy):
    """What a shop sets, Hotel: arrival, online bookings, pick-up, commission, departments, complaints and reviews (酒店:到店、网络预订、接送、佣金、各部门接待、投诉与网评): parameters inside the bounds of their clauses. It never changes."""
    __signature__: ClassVar[Signature]
    def __new__(
        cls,
        *,
        check_in_min: Decimal | int | float | str | None = ...,
        pickup_log_min: Decimal | int | float | str | None = ...,
        shift_check_min: Decimal | int | float | str | None = ...,
        manager_on_site_min: Decimal | int | float | str | None = ...,
        flight_check_lead_h: Decimal | int | float | str | None = ...,
        flight_check_interval_min: Decimal | int | float | str | None = ...,
        airport_enquiry_lead_min: Decimal | int | float | str | None = ...,
        vehicle_keys_lead_min: Decimal | int | float | str | None = ...,
        heating_below_c: Decimal | int | float | str | None = ...,
        cooling_above_c: Decimal | int | float | str | None = ...,
        air_conditioning_lead_min: Decimal | int | float | str | None = ...,
        room_types: Sequence[str] | None = ...,
        full_house_notice_days: int | None = ...,
        rate_notice_days: int | None = ...,
        statement_until_day: int | None = ...,
        remit_until_day: int | None = ...,
        courtesy_call_from_min: Decimal | int | float | str | None = ...,
        courtesy_call_until_min: Decimal | int | float | str | None = ...,
        quiet_hours: Decimal | int | float | str | None = ...,
        dining_outlets: Sequence[str] | None = ...,
        voucher_outlets: Sequence[str] | None = ...,
        child_to_years: int | None = ...,
        child_gift_from_cny: Decimal | int | str | None = ...,
        child_gift_to_cny: Decimal | int | str | None = ...,
        escalation_min: Decimal | int | float | str | None = ...,
        room_fault_min: Decimal | int | float | str | None = ...,
        on_spot_fix_min: Decimal | int | float | str | None = ...,
        time_zone: str = ...,
        wording: Mapping[str, Mapping[str, str]] = ...,
    ) -> Self: ...
    @property
    def check_in_min(self) -> Decimal:
        """Longest check-in at the desk, from the guest's turn to the room card; a shop may only shorten it.
        前台办理入住的最长时间,自轮到客人起至交付房卡止;只可缩短。

        Unit: min; at least 1; at most 5; by default 5.
        Clause: hotel.check_in.time_limit.
        """

    @property
    def pickup_log_min(self) -> Decimal | None:
        """Longest time from the verification of a pick-up to its entry in the log and on the booking. The source gives no figure; not set, a delay is told and never late.
        接送要求审核无误后登记、备注的最长时间。原文未给数值;不设则只报告用时,不判逾期。

        Unit: min; at least 1; without a default.
        Clause: hotel.pickup.register_in_log.
        """

    @property
    def shift_check_min(self) -> Decimal | None:
        """Longest time from the start of the concierge's shift to the check of its pick-ups with the front desk. The source gives no figure; not set, a delay is told and never late.
        礼宾员上班后与前台核对接机信息的最长时间。原文未给数值;不设则只报告用时,不判逾期。

        Unit: min; at least 1; without a default.
        Clause: hotel.pickup.daily_check_with_front_desk.
        """

    @property
    def manager_on_site_min(self) -> Decimal | None:
        """Longest time from the report of a complaint to the manager's coming. The source gives no figure; not set, a delay is told and never late.
        投诉上报后管理人员到场的最长时间。原文未给数值;不设则只报告用时,不判逾期。

        Unit: min; at least 1; without a default.
        Clause: hotel.complaint.manager_on_site.
        """

    @property
    def flight_check_lead_h(self) -> Decimal:
        """How long before the arrival its time is first confirmed; a hotel may only begin earlier.
        抵达前多久开始确认抵达时间,只可提前。

        Unit: h; at least 2; at most 24; by default 2.
        Clause: hotel.pickup.flight_check_start.
        """

    @property
    def flight_check_interval_min(self) -> Decimal:
        """How often the arrival time is confirmed after that; a hotel may only do it more often.
        之后每隔多久确认一次,只可更密。

        Unit: min; at least 5; at most 30; by default 30.
        Clause: hotel.pickup.flight_check_interval.
        """

    @property
    def airport_enquiry_lead_min(self) -> Decimal:
        """How long before the arrival the airport's desk is asked at the latest; a hotel may only ask earlier.
        抵达前至少多久询问机场问询处,只可提前。

        Unit: min; at least 30; at most 120; by default 30.
        Clause: hotel.pickup.airport_enquiry.
        """

    @property
    def vehicle_keys_lead_min(self) -> Decimal:
        """How long before the departure of the car its keys are collected at the latest; a hotel may only ask for it earlier.
        发车前至少多久领取车辆钥匙,只可提前。

        Unit: min; at least 30; at most 240; by default 30.
        Clause: hotel.pickup.driver_collects_keys.
        """

    @property
    def heating_below_c(self) -> Decimal | None:
        """Below which outdoor temperature the room is heated before the guest arrives. The source gives no figure; not set, the air conditioning is undetermined.
        室外温度低于多少时在客人抵店前开暖风。原文未给数值;不设则空调无法判定。

        Unit: degC; at least -50; at most 50; without a default.
        Clause: hotel.agency_booking.air_conditioning.
        """

    @property
    def cooling_above_c(self) -> Decimal | None:
        """Above which outdoor temperature the room is cooled before the guest arrives. The source gives no figure; not set, the air conditioning is undetermined.
        室外温度高于多少时在客人抵店前开冷风。原文未给数值;不设则空调无法判定。

        Unit: degC; at least -50; at most 50; without a default.
        Clause: hotel.agency_booking.air_conditioning.
        """

    @property
    def air_conditioning_lead_min(self) -> Decimal | None:
        """How long before the arrival the air conditioning is switched on. The source gives no figure; not set, the moment is undetermined.
        客人抵店前多久打开空调。原文未给数值;不设则时间无法判定。

        Unit: min; at least 1; without a default.
        Clause: hotel.agency_booking.air_conditioning.
        """

    @property
    def room_types(self) -> tuple[str, ...]:
        """The hotel's room types, from the simplest to the best, by which a change of room is judged. The source ranks none; an unranked type is undetermined.
        本店房型由低到高的排序,换房以此为准。原文未排序;未列入的房型无法判定。

        Unit: words; without a default.
        Clause: hotel.agency_booking.change_problem_room.
        """

    @property
    def full_house_notice_days(self) -> int:
        """How many days before the first night without a free room the online agency is told at the latest; a hotel may only tell it earlier.
        首个满房夜前至少几天通知网络公司,只可提前。

        Unit: d; at least 1; by default 1.
        Clause: hotel.agency_booking.notify_full_house.
        """

    @property
    def rate_notice_days(self) -> int | None:
        """How many days before a new price takes effect the online agency is told at the latest. The source gives no figure; not set, any moment before will do.
        新价生效前至少几天通知网络公司。原文未给数值;不设则生效前通知即可。

        Unit: d; at least 1; without a default.
        Clause: hotel.agency_booking.rate_change_notice.
        """

    @property
    def statement_until_day(self) -> int:
        """The last day of the beginning of a month, by which the agency's statement is due; a hotel may only agree an earlier one.
        月初截至几日,网络公司住房明细以此为限,只可提前。

        Unit: count; at least 1; at most 10; by default 10.
        Clause: hotel.commission.monthly_statement.
        """

    @property
    def remit_until_day(self) -> int:
        """The last day of the middle of a month, by which the commission is remitted; a hotel may only pay earlier.
        月中截至几日,佣金以此为限汇出,只可提前。

        Unit: count; at least 11; at most 20; by default 20.
        Clause: hotel.commission.remit_mid_month.
        """

    @property
    def courtesy_call_from_min(self) -> Decimal:
        """How long after the guest has moved in the room is called at the earliest; a hotel may only narrow the window.
        客人入住后最早多久致电客房,只可收窄。

        Unit: min; at least 10; by default 10.
        Clause: hotel.stay.courtesy_call_window.
        """

    @property
    def courtesy_call_until_min(self) -> Decimal:
        """How long after the guest has moved in the room is called at the latest; a hotel may only narrow the window.
        客人入住后最晚多久致电客房,只可收窄。

        Unit: min; at least 10; at most 15; by default 15.
        Clause: hotel.stay.courtesy_call_window.
        """

    @property
    def quiet_hours(self) -> Decimal | None:
        """The quiet hours of the day, such as 22:00-08:00, by the hotel's clock, in which no room is called. The source names none.
        每日静息时段,如 22:00-08:00,按酒店当地时间,其间不致电客房。原文未规定。

        Unit: periods; without a default.
        Clause: hotel.stay.courtesy_call_window.
        """

    @property
    def dining_outlets(self) -> tuple[str, ...]:
        """The hotel's dining outlets; not set, those of the source.
        本店餐饮营业点;不设则为原文所列。

        Unit: words; without a default.
        Clause: hotel.dining.outlets.
        """

    @property
    def voucher_outlets(self) -> tuple[str, ...]:
        """The dining outlets at which a voucher is given; not set, those of the source.
        可赠代金券的餐饮营业点;不设则为原文所列。

        Unit: words; without a default.
        Clause: hotel.gift.dining_voucher.
        """

    @property
    def child_to_years(self) -> int | None:
        """Up to and including which age a guest is a child. The source gives no age; not set, an age alone decides nothing.
        不超过多少岁为儿童。原文未给年龄;不设则不能单凭年龄判定。

        Unit: year; at least 0; without a default.
        Clause: hotel.gift.child_gift.
        """

    @property
    def child_gift_from_cny(self) -> Decimal:
        """The least value that still counts as about that of a child's gift.
        儿童小礼物价值的下限。

        Unit: CNY; at least 0.01; at most 5; by default 4.
        Clause: hotel.gift.child_gift.
        """

    @property
    def child_gift_to_cny(self) -> Decimal:
        """The greatest value that still counts as about that of a child's gift.
        儿童小礼物价值的上限。

        Unit: CNY; at least 5; by default 6.
        Clause: hotel.gift.child_gift.
        """

    @property
    def escalation_min(self) -> Decimal | None:
        """Longest time until what the employee cannot handle is reported. The source gives no figure; not set, a delay is told and never late.
        员工无法处理的问题上报的最长时间。原文未给数值;不设则只报告用时,不判逾期。

        Unit: min; at least 1; without a default.
        Clause: hotel.complaint.escalate_promptly.
        """

    @property
    def room_fault_min(self) -> Decimal | None:
        """Longest time until a fault in the room is dealt with after the call. The source gives no figure; not set, a delay is told and never late.
        客人报修后开始处理的最长时间。原文未给数值;不设则只报告用时,不判逾期。

        Unit: min; at least 1; without a default.
        Clause: hotel.arrival.room_fault_call.
        """

    @property
    def on_spot_fix_min(self) -> Decimal | None:
        """Longest time until an opinion that can be put right on the spot is. The source gives no figure; not set, a delay is told and never late.
        能现场整改的意见完成整改的最长时间。原文未给数值;不设则只报告用时,不判逾期。

        Unit: min; at least 1; without a default.
        Clause: hotel.feedback.fix_on_spot.
        """

# A new estimate of the arrival.
Estimate = TypedDict('Estimate', {
    'known_at': datetime | str,
    'arrives_at': datetime | str,
})

# A flight, train or ship that somebody is picked up from.
Flight = TypedDict('Flight', {
    'registered_at': datetime | str,
    'scheduled_at': datetime | str,
    'called_off_at': NotRequired[datetime | str | None],
    'estimates': NotRequired[Sequence[Estimate]],
    'landed_at': NotRequired[datetime | str | None],
})

# One step that was done.
Done = TypedDict('Done', {
    'step': str,
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# One item that is there.
Present = TypedDict('Present', {
    'item': str,
    'by': NotRequired[str | None],
})

# A free room.
FreeRoom = TypedDict('FreeRoom', {
    'number': str,
    'room_type': str,
    'meets': NotRequired[Sequence[str]],
})

# Another room instead of one with a problem.
RoomChange = TypedDict('RoomChange', {
    'booked_type': str,
    'new_type': str,
})

# What an inspection found.
Inspection = TypedDict('Inspection', {
    'hygiene_passed': NotRequired[bool | None],
    'problem_unsolvable': NotRequired[bool | None],
})

# A child that a gift is for.
Child = TypedDict('Child', {
    'child': str,
    'age_years': NotRequired[int | None],
    'is_child': NotRequired[bool | None],
})

# Something that was given during the stay already.
Received = TypedDict('Received', {
    'benefit': Literal["child_gift", "child_dessert", "free_dish", "meal_gift", "dining_voucher", "cashier_gift", "visit_fruit_plate", "open_air_fruit", "special_drink", "special_snack", "take_home_food"],
    'child': NotRequired[str | None],
})

# When each act was done; one that is left out, or null, is not done.
ScheduleAgencyReconciliationReviewDone = TypedDict('ScheduleAgencyReconciliationReviewDone', {
    'reconcile_with_front_desk': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleAgencyReconciliationReviewEvents = TypedDict('ScheduleAgencyReconciliationReviewEvents', {
    'day_began': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleAgencyReconciliationReviewFacts = TypedDict('ScheduleAgencyReconciliationReviewFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleAgencyReconciliationToIcalendarDone = TypedDict('ScheduleAgencyReconciliationToIcalendarDone', {
    'reconcile_with_front_desk': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleAgencyReconciliationToIcalendarEvents = TypedDict('ScheduleAgencyReconciliationToIcalendarEvents', {
    'day_began': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleAgencyReconciliationToIcalendarFacts = TypedDict('ScheduleAgencyReconciliationToIcalendarFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleRoomAllocationReviewDone = TypedDict('ScheduleRoomAllocationReviewDone', {
    'draw_up_booking_statistics': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleRoomAllocationReviewEvents = TypedDict('ScheduleRoomAllocationReviewEvents', {
    'guest_arrives': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleRoomAllocationReviewFacts = TypedDict('ScheduleRoomAllocationReviewFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleRoomAllocationToIcalendarDone = TypedDict('ScheduleRoomAllocationToIcalendarDone', {
    'draw_up_booking_statistics': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleRoomAllocationToIcalendarEvents = TypedDict('ScheduleRoomAllocationToIcalendarEvents', {
    'guest_arrives': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleRoomAllocationToIcalendarFacts = TypedDict('ScheduleRoomAllocationToIcalendarFacts', {})

# When each act was done; one that is left out, or null, is not done.
SchedulePickupBookingReviewDone = TypedDict('SchedulePickupBookingReviewDone', {
    'deliver_to_personnel': NotRequired[datetime | str | None],
    'enter_daily_list': NotRequired[datetime | str | None],
    'instruct_driver': NotRequired[datetime | str | None],
    'note_on_booking': NotRequired[datetime | str | None],
    'open_dispatch_form': NotRequired[datetime | str | None],
    'pass_to_concierge': NotRequired[datetime | str | None],
    'phone_booking_centre': NotRequired[datetime | str | None],
    'register_in_log': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
SchedulePickupBookingReviewEvents = TypedDict('SchedulePickupBookingReviewEvents', {
    'concierge_review_passed': NotRequired[datetime | str | None],
    'dispatch_form_or_information_received': NotRequired[datetime | str | None],
    'dispatch_marked_in_system': NotRequired[datetime | str | None],
    'request_found_incomplete': NotRequired[datetime | str | None],
    'request_verified': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
SchedulePickupBookingReviewFacts = TypedDict('SchedulePickupBookingReviewFacts', {})

# When each act was done; one that is left out, or null, is not done.
SchedulePickupBookingToIcalendarDone = TypedDict('SchedulePickupBookingToIcalendarDone', {
    'deliver_to_personnel': NotRequired[datetime | str | None],
    'enter_daily_list': NotRequired[datetime | str | None],
    'instruct_driver': NotRequired[datetime | str | None],
    'note_on_booking': NotRequired[datetime | str | None],
    'open_dispatch_form': NotRequired[datetime | str | None],
    'pass_to_concierge': NotRequired[datetime | str | None],
    'phone_booking_centre': NotRequired[datetime | str | None],
    'register_in_log': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
SchedulePickupBookingToIcalendarEvents = TypedDict('SchedulePickupBookingToIcalendarEvents', {
    'concierge_review_passed': NotRequired[datetime | str | None],
    'dispatch_form_or_information_received': NotRequired[datetime | str | None],
    'dispatch_marked_in_system': NotRequired[datetime | str | None],
    'request_found_incomplete': NotRequired[datetime | str | None],
    'request_verified': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
SchedulePickupBookingToIcalendarFacts = TypedDict('SchedulePickupBookingToIcalendarFacts', {})

# When each act was done; one that is left out, or null, is not done.
SchedulePickupShiftReviewDone = TypedDict('SchedulePickupShiftReviewDone', {
    'check_pickups_with_front_desk': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
SchedulePickupShiftReviewEvents = TypedDict('SchedulePickupShiftReviewEvents', {
    'shift_began': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
SchedulePickupShiftReviewFacts = TypedDict('SchedulePickupShiftReviewFacts', {
    'pickups_in_shift': NotRequired[bool | None],
})

# When each act was done; one that is left out, or null, is not done.
SchedulePickupShiftToIcalendarDone = TypedDict('SchedulePickupShiftToIcalendarDone', {
    'check_pickups_with_front_desk': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
SchedulePickupShiftToIcalendarEvents = TypedDict('SchedulePickupShiftToIcalendarEvents', {
    'shift_began': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
SchedulePickupShiftToIcalendarFacts = TypedDict('SchedulePickupShiftToIcalendarFacts', {
    'pickups_in_shift': NotRequired[bool | None],
})

# When each act was done; one that is left out, or null, is not done.
ScheduleCheckInReviewDone = TypedDict('ScheduleCheckInReviewDone', {
    'hand_over_room_card': NotRequired[datetime | str | None],
    'notify_floor': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleCheckInReviewEvents = TypedDict('ScheduleCheckInReviewEvents', {
    'check_in_began': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleCheckInReviewFacts = TypedDict('ScheduleCheckInReviewFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleCheckInToIcalendarDone = TypedDict('ScheduleCheckInToIcalendarDone', {
    'hand_over_room_card': NotRequired[datetime | str | None],
    'notify_floor': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleCheckInToIcalendarEvents = TypedDict('ScheduleCheckInToIcalendarEvents', {
    'check_in_began': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleCheckInToIcalendarFacts = TypedDict('ScheduleCheckInToIcalendarFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleComplaintReviewDone = TypedDict('ScheduleComplaintReviewDone', {
    'manager_comes': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleComplaintReviewEvents = TypedDict('ScheduleComplaintReviewEvents', {
    'reported_to_management': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleComplaintReviewFacts = TypedDict('ScheduleComplaintReviewFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleComplaintToIcalendarDone = TypedDict('ScheduleComplaintToIcalendarDone', {
    'manager_comes': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleComplaintToIcalendarEvents = TypedDict('ScheduleComplaintToIcalendarEvents', {
    'reported_to_management': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleComplaintToIcalendarFacts = TypedDict('ScheduleComplaintToIcalendarFacts', {})

ProcedureArrivalNextDone = TypedDict('ProcedureArrivalNextDone', {
    'step': Literal["greet", "lead_in", "introduce_room_types", "guest_chooses_room_type", "assign_room", "hand_room_card", "tell_lift_location", "tell_points_to_note"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureArrivalNextFacts = TypedDict('ProcedureArrivalNextFacts', {
    'room_type_booked': NotRequired[bool | None],
})

ProcedureArrivalReviewDone = TypedDict('ProcedureArrivalReviewDone', {
    'step': Literal["greet", "lead_in", "introduce_room_types", "guest_chooses_room_type", "assign_room", "hand_room_card", "tell_lift_location", "tell_points_to_note"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureArrivalReviewFacts = TypedDict('ProcedureArrivalReviewFacts', {
    'room_type_booked': NotRequired[bool | None],
})

ProcedureArrivalToMermaidDone = TypedDict('ProcedureArrivalToMermaidDone', {
    'step': Literal["greet", "lead_in", "introduce_room_types", "guest_chooses_room_type", "assign_room", "hand_room_card", "tell_lift_location", "tell_points_to_note"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureArrivalToMermaidFacts = TypedDict('ProcedureArrivalToMermaidFacts', {
    'room_type_booked': NotRequired[bool | None],
})

ProcedureBookingConfirmationNextDone = TypedDict('ProcedureBookingConfirmationNextDone', {
    'step': Literal["send_confirmation_letter", "make_confirmation_call"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureBookingConfirmationNextFacts = TypedDict('ProcedureBookingConfirmationNextFacts', {})

ProcedureBookingConfirmationReviewDone = TypedDict('ProcedureBookingConfirmationReviewDone', {
    'step': Literal["send_confirmation_letter", "make_confirmation_call"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureBookingConfirmationReviewFacts = TypedDict('ProcedureBookingConfirmationReviewFacts', {})

ProcedureBookingConfirmationToMermaidDone = TypedDict('ProcedureBookingConfirmationToMermaidDone', {
    'step': Literal["send_confirmation_letter", "make_confirmation_call"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureBookingConfirmationToMermaidFacts = TypedDict('ProcedureBookingConfirmationToMermaidFacts', {})

ProcedureOnlineStayNextDone = TypedDict('ProcedureOnlineStayNextDone', {
    'step': Literal["confirm_booking", "prepare_stay", "receive_and_check_in", "serve_during_stay", "settle_at_departure"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureOnlineStayNextFacts = TypedDict('ProcedureOnlineStayNextFacts', {})

ProcedureOnlineStayReviewDone = TypedDict('ProcedureOnlineStayReviewDone', {
    'step': Literal["confirm_booking", "prepare_stay", "receive_and_check_in", "serve_during_stay", "settle_at_departure"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureOnlineStayReviewFacts = TypedDict('ProcedureOnlineStayReviewFacts', {})

ProcedureOnlineStayToMermaidDone = TypedDict('ProcedureOnlineStayToMermaidDone', {
    'step': Literal["confirm_booking", "prepare_stay", "receive_and_check_in", "serve_during_stay", "settle_at_departure"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureOnlineStayToMermaidFacts = TypedDict('ProcedureOnlineStayToMermaidFacts', {})

ProcedureRoomPreparationNextDone = TypedDict('ProcedureRoomPreparationNextDone', {
    'step': Literal["draw_up_booking_statistics", "allocate_rooms", "prepare_and_clean_room", "inspect_room", "guest_arrives", "check_in"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureRoomPreparationNextFacts = TypedDict('ProcedureRoomPreparationNextFacts', {
    'agency_booking': NotRequired[bool | None],
    'online_guest': NotRequired[bool | None],
})

ProcedureRoomPreparationReviewDone = TypedDict('ProcedureRoomPreparationReviewDone', {
    'step': Literal["draw_up_booking_statistics", "allocate_rooms", "prepare_and_clean_room", "inspect_room", "guest_arrives", "check_in"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureRoomPreparationReviewFacts = TypedDict('ProcedureRoomPreparationReviewFacts', {
    'agency_booking': NotRequired[bool | None],
    'online_guest': NotRequired[bool | None],
})

ProcedureRoomPreparationToMermaidDone = TypedDict('ProcedureRoomPreparationToMermaidDone', {
    'step': Literal["draw_up_booking_statistics", "allocate_rooms", "prepare_and_clean_room", "inspect_room", "guest_arrives", "check_in"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureRoomPreparationToMermaidFacts = TypedDict('ProcedureRoomPreparationToMermaidFacts', {
    'agency_booking': NotRequired[bool | None],
    'online_guest': NotRequired[bool | None],
})

ProcedureAgencyBookingNextDone = TypedDict('ProcedureAgencyBookingNextDone', {
    'step': Literal["receive_booking_call", "ask_front_desk_availability", "confirm_in_writing", "send_memo"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureAgencyBookingNextFacts = TypedDict('ProcedureAgencyBookingNextFacts', {
    'room_free': NotRequired[bool | None],
})

ProcedureAgencyBookingReviewDone = TypedDict('ProcedureAgencyBookingReviewDone', {
    'step': Literal["receive_booking_call", "ask_front_desk_availability", "confirm_in_writing", "send_memo"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureAgencyBookingReviewFacts = TypedDict('ProcedureAgencyBookingReviewFacts', {
    'room_free': NotRequired[bool | None],
})

ProcedureAgencyBookingToMermaidDone = TypedDict('ProcedureAgencyBookingToMermaidDone', {
    'step': Literal["receive_booking_call", "ask_front_desk_availability", "confirm_in_writing", "send_memo"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureAgencyBookingToMermaidFacts = TypedDict('ProcedureAgencyBookingToMermaidFacts', {
    'room_free': NotRequired[bool | None],
})

ProcedureRateChangeNextDone = TypedDict('ProcedureRateChangeNextDone', {
    'step': Literal["notify_agency", "new_price_takes_effect"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureRateChangeNextFacts = TypedDict('ProcedureRateChangeNextFacts', {})

ProcedureRateChangeReviewDone = TypedDict('ProcedureRateChangeReviewDone', {
    'step': Literal["notify_agency", "new_price_takes_effect"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureRateChangeReviewFacts = TypedDict('ProcedureRateChangeReviewFacts', {})

ProcedureRateChangeToMermaidDone = TypedDict('ProcedureRateChangeToMermaidDone', {
    'step': Literal["notify_agency", "new_price_takes_effect"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureRateChangeToMermaidFacts = TypedDict('ProcedureRateChangeToMermaidFacts', {})

ProcedureCommissionNextDone = TypedDict('ProcedureCommissionNextDone', {
    'step': Literal["agency_draws_up_statement", "hotel_finance_verifies", "remit_commission", "agency_issues_invoice"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureCommissionNextFacts = TypedDict('ProcedureCommissionNextFacts', {})

ProcedureCommissionReviewDone = TypedDict('ProcedureCommissionReviewDone', {
    'step': Literal["agency_draws_up_statement", "hotel_finance_verifies", "remit_commission", "agency_issues_invoice"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureCommissionReviewFacts = TypedDict('ProcedureCommissionReviewFacts', {})

ProcedureCommissionToMermaidDone = TypedDict('ProcedureCommissionToMermaidDone', {
    'step': Literal["agency_draws_up_statement", "hotel_finance_verifies", "remit_commission", "agency_issues_invoice"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureCommissionToMermaidFacts = TypedDict('ProcedureCommissionToMermaidFacts', {})

ProcedurePickupBookingNextDone = TypedDict('ProcedurePickupBookingNextDone', {
    'step': Literal["receive_booking_fax", "check_for_pickup_request", "phone_booking_centre", "receive_new_fax", "verify_request", "register_in_log", "note_on_booking", "pass_to_concierge", "concierge_reviews", "enter_daily_list", "open_dispatch_form", "fill_dispatch_form", "review_dispatch_form", "mark_dispatch_in_system", "deliver_to_personnel", "personnel_manager_signs", "instruct_driver", "instruct_driver_on_information"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedurePickupBookingNextFacts = TypedDict('ProcedurePickupBookingNextFacts', {
    'instructed_on_information': NotRequired[bool | None],
    'online_guest': NotRequired[bool | None],
    'pickup_requested': NotRequired[bool | None],
    'request_incomplete': NotRequired[bool | None],
})

ProcedurePickupBookingReviewDone = TypedDict('ProcedurePickupBookingReviewDone', {
    'step': Literal["receive_booking_fax", "check_for_pickup_request", "phone_booking_centre", "receive_new_fax", "verify_request", "register_in_log", "note_on_booking", "pass_to_concierge", "concierge_reviews", "enter_daily_list", "open_dispatch_form", "fill_dispatch_form", "review_dispatch_form", "mark_dispatch_in_system", "deliver_to_personnel", "personnel_manager_signs", "instruct_driver", "instruct_driver_on_information"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedurePickupBookingReviewFacts = TypedDict('ProcedurePickupBookingReviewFacts', {
    'instructed_on_information': NotRequired[bool | None],
    'online_guest': NotRequired[bool | None],
    'pickup_requested': NotRequired[bool | None],
    'request_incomplete': NotRequired[bool | None],
})

ProcedurePickupBookingToMermaidDone = TypedDict('ProcedurePickupBookingToMermaidDone', {
    'step': Literal["receive_booking_fax", "check_for_pickup_request", "phone_booking_centre", "receive_new_fax", "verify_request", "register_in_log", "note_on_booking", "pass_to_concierge", "concierge_reviews", "enter_daily_list", "open_dispatch_form", "fill_dispatch_form", "review_dispatch_form", "mark_dispatch_in_system", "deliver_to_personnel", "personnel_manager_signs", "instruct_driver", "instruct_driver_on_information"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedurePickupBookingToMermaidFacts = TypedDict('ProcedurePickupBookingToMermaidFacts', {
    'instructed_on_information': NotRequired[bool | None],
    'online_guest': NotRequired[bool | None],
    'pickup_requested': NotRequired[bool | None],
    'request_incomplete': NotRequired[bool | None],
})

ProcedurePickupDayNextDone = TypedDict('ProcedurePickupDayNextDone', {
    'step': Literal["check_pickups_with_front_desk", "make_sign", "ask_airport_desk", "driver_departs", "ask_airport_desk_on_the_way"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedurePickupDayNextFacts = TypedDict('ProcedurePickupDayNextFacts', {
    'drive_outlasts_enquiry': NotRequired[bool | None],
})

ProcedurePickupDayReviewDone = TypedDict('ProcedurePickupDayReviewDone', {
    'step': Literal["check_pickups_with_front_desk", "make_sign", "ask_airport_desk", "driver_departs", "ask_airport_desk_on_the_way"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedurePickupDayReviewFacts = TypedDict('ProcedurePickupDayReviewFacts', {
    'drive_outlasts_enquiry': NotRequired[bool | None],
})

ProcedurePickupDayToMermaidDone = TypedDict('ProcedurePickupDayToMermaidDone', {
    'step': Literal["check_pickups_with_front_desk", "make_sign", "ask_airport_desk", "driver_departs", "ask_airport_desk_on_the_way"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedurePickupDayToMermaidFacts = TypedDict('ProcedurePickupDayToMermaidFacts', {
    'drive_outlasts_enquiry': NotRequired[bool | None],
})

ProcedureCheckInNextDone = TypedDict('ProcedureCheckInNextDone', {
    'step': Literal["receive_guest", "scan_identity_card", "take_deposit", "fill_registration_form", "make_room_card", "hand_over_to_concierge", "luggage_service", "lift_service", "escort_to_room", "wish_pleasant_stay"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureCheckInNextFacts = TypedDict('ProcedureCheckInNextFacts', {
    'has_luggage': NotRequired[bool | None],
})

ProcedureCheckInReviewDone = TypedDict('ProcedureCheckInReviewDone', {
    'step': Literal["receive_guest", "scan_identity_card", "take_deposit", "fill_registration_form", "make_room_card", "hand_over_to_concierge", "luggage_service", "lift_service", "escort_to_room", "wish_pleasant_stay"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureCheckInReviewFacts = TypedDict('ProcedureCheckInReviewFacts', {
    'has_luggage': NotRequired[bool | None],
})

ProcedureCheckInToMermaidDone = TypedDict('ProcedureCheckInToMermaidDone', {
    'step': Literal["receive_guest", "scan_identity_card", "take_deposit", "fill_registration_form", "make_room_card", "hand_over_to_concierge", "luggage_service", "lift_service", "escort_to_room", "wish_pleasant_stay"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureCheckInToMermaidFacts = TypedDict('ProcedureCheckInToMermaidFacts', {
    'has_luggage': NotRequired[bool | None],
})

ProcedureCheckOutNextDone = TypedDict('ProcedureCheckOutNextDone', {
    'step': Literal["start_settlement", "check_settlement_sheet", "print_bill"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureCheckOutNextFacts = TypedDict('ProcedureCheckOutNextFacts', {})

ProcedureCheckOutReviewDone = TypedDict('ProcedureCheckOutReviewDone', {
    'step': Literal["start_settlement", "check_settlement_sheet", "print_bill"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureCheckOutReviewFacts = TypedDict('ProcedureCheckOutReviewFacts', {})

ProcedureCheckOutToMermaidDone = TypedDict('ProcedureCheckOutToMermaidDone', {
    'step': Literal["start_settlement", "check_settlement_sheet", "print_bill"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureCheckOutToMermaidFacts = TypedDict('ProcedureCheckOutToMermaidFacts', {})

ProcedureDiningNoticeNextDone = TypedDict('ProcedureDiningNoticeNextDone', {
    'step': Literal["receive_group_notice", "tell_at_pre_shift_meeting", "pass_on_at_once", "all_on_duty_informed"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDiningNoticeNextFacts = TypedDict('ProcedureDiningNoticeNextFacts', {
    'notice_after_meeting': NotRequired[bool | None],
})

ProcedureDiningNoticeReviewDone = TypedDict('ProcedureDiningNoticeReviewDone', {
    'step': Literal["receive_group_notice", "tell_at_pre_shift_meeting", "pass_on_at_once", "all_on_duty_informed"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDiningNoticeReviewFacts = TypedDict('ProcedureDiningNoticeReviewFacts', {
    'notice_after_meeting': NotRequired[bool | None],
})

ProcedureDiningNoticeToMermaidDone = TypedDict('ProcedureDiningNoticeToMermaidDone', {
    'step': Literal["receive_group_notice", "tell_at_pre_shift_meeting", "pass_on_at_once", "all_on_duty_informed"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDiningNoticeToMermaidFacts = TypedDict('ProcedureDiningNoticeToMermaidFacts', {
    'notice_after_meeting': NotRequired[bool | None],
})

ProcedureHotSpringNoticeNextDone = TypedDict('ProcedureHotSpringNoticeNextDone', {
    'step': Literal["receive_group_notice", "inform_each_shift", "every_employee_knows"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureHotSpringNoticeNextFacts = TypedDict('ProcedureHotSpringNoticeNextFacts', {})

ProcedureHotSpringNoticeReviewDone = TypedDict('ProcedureHotSpringNoticeReviewDone', {
    'step': Literal["receive_group_notice", "inform_each_shift", "every_employee_knows"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureHotSpringNoticeReviewFacts = TypedDict('ProcedureHotSpringNoticeReviewFacts', {})

ProcedureHotSpringNoticeToMermaidDone = TypedDict('ProcedureHotSpringNoticeToMermaidDone', {
    'step': Literal["receive_group_notice", "inform_each_shift", "every_employee_knows"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureHotSpringNoticeToMermaidFacts = TypedDict('ProcedureHotSpringNoticeToMermaidFacts', {})

ProcedureComplaintNextDone = TypedDict('ProcedureComplaintNextDone', {
    'step': Literal["report_to_management", "manager_comes", "manager_handles"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureComplaintNextFacts = TypedDict('ProcedureComplaintNextFacts', {})

ProcedureComplaintReviewDone = TypedDict('ProcedureComplaintReviewDone', {
    'step': Literal["report_to_management", "manager_comes", "manager_handles"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureComplaintReviewFacts = TypedDict('ProcedureComplaintReviewFacts', {})

ProcedureComplaintToMermaidDone = TypedDict('ProcedureComplaintToMermaidDone', {
    'step': Literal["report_to_management", "manager_comes", "manager_handles"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureComplaintToMermaidFacts = TypedDict('ProcedureComplaintToMermaidFacts', {})

# Facts of the case; one that is left out is not known.
FormBookingConfirmationCheckFacts = TypedDict('FormBookingConfirmationCheckFacts', {})

FormBookingConfirmationCheckPresent = TypedDict('FormBookingConfirmationCheckPresent', {
    'item': Literal["booking_confirmation_letter"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormAgencyBookingCheckFacts = TypedDict('FormAgencyBookingCheckFacts', {})

FormAgencyBookingCheckPresent = TypedDict('FormAgencyBookingCheckPresent', {
    'item': Literal["written_confirmation", "fax", "other_written_transmission", "memo", "front_desk_head_signature", "cashier_head_signature"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormRoomAllocationCheckFacts = TypedDict('FormRoomAllocationCheckFacts', {})

FormRoomAllocationCheckPresent = TypedDict('FormRoomAllocationCheckPresent', {
    'item': Literal["booking_statistics"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormPickupRequestCheckFacts = TypedDict('FormPickupRequestCheckFacts', {
    'first_fax_unclear': NotRequired[bool | None],
    'online_guest': NotRequired[bool | None],
})

FormPickupRequestCheckPresent = TypedDict('FormPickupRequestCheckPresent', {
    'item': Literal["pickup_date", "flight_number", "arrival_time", "persons", "contact_phone", "new_booking_fax"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormPickupRegistrationCheckFacts = TypedDict('FormPickupRegistrationCheckFacts', {})

FormPickupRegistrationCheckPresent = TypedDict('FormPickupRegistrationCheckPresent', {
    'item': Literal["pickup_log_entry", "pickup_time_on_booking_form", "pickup_time_in_computer_system"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormConciergePickupCheckFacts = TypedDict('FormConciergePickupCheckFacts', {
    'copy_necessary': NotRequired[bool | None],
})

FormConciergePickupCheckPresent = TypedDict('FormConciergePickupCheckPresent', {
    'item': Literal["confirmation_copy", "flight_number_reviewed", "pickup_date_reviewed", "arrival_time_reviewed", "guest_contact_reviewed", "persons_reviewed", "daily_pickup_list_entry", "vehicle_dispatch_form"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormDispatchFormCheckFacts = TypedDict('FormDispatchFormCheckFacts', {
    'reviewed_by_department_supervisor': NotRequired[bool | None],
})

FormDispatchFormCheckPresent = TypedDict('FormDispatchFormCheckPresent', {
    'item': Literal["vehicle_date", "vehicle_time", "flight_number", "persons", "dispatch_form_review", "system_note_by_department_supervisor", "dispatch_form_opened_in_system", "system_note_by_duty_manager", "personnel_manager_signature"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormPickupSignCheckFacts = TypedDict('FormPickupSignCheckFacts', {})

FormPickupSignCheckPresent = TypedDict('FormPickupSignCheckPresent', {
    'item': Literal["sign", "flight_number", "arrival_time", "guest_contact"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormVehicleKeysCheckFacts = TypedDict('FormVehicleKeysCheckFacts', {})

FormVehicleKeysCheckPresent = TypedDict('FormVehicleKeysCheckPresent', {
    'item': Literal["key_register_entry"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormCheckInCheckFacts = TypedDict('FormCheckInCheckFacts', {})

FormCheckInCheckPresent = TypedDict('FormCheckInCheckPresent', {
    'item': Literal["registration", "booking_data_verified", "identity_data_verified", "room_number_notice"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormGroupPostCheckFacts = TypedDict('FormGroupPostCheckFacts', {})

FormGroupPostCheckPresent = TypedDict('FormGroupPostCheckPresent', {
    'item': Literal["group_post", "booking_platform", "guest_count", "room_number", "home_city", "arrival_time", "departure_time", "other_relevant_information"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormCheckOutCheckFacts = TypedDict('FormCheckOutCheckFacts', {})

FormCheckOutCheckPresent = TypedDict('FormCheckOutCheckPresent', {
    'item': Literal["good_points", "bad_points"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormRoomAmenitiesCheckFacts = TypedDict('FormRoomAmenitiesCheckFacts', {})

FormRoomAmenitiesCheckPresent = TypedDict('FormRoomAmenitiesCheckPresent', {
    'item': Literal["fruit_plate_or_dessert", "fruit_plate", "dessert", "welcome_letter", "rooms_director_card"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormDiningCheckFacts = TypedDict('FormDiningCheckFacts', {
    'latent_needs_noticed': NotRequired[bool | None],
})

FormDiningCheckPresent = TypedDict('FormDiningCheckPresent', {
    'item': Literal["latent_needs"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormHotSpringCheckFacts = TypedDict('FormHotSpringCheckFacts', {})

FormHotSpringCheckPresent = TypedDict('FormHotSpringCheckPresent', {
    'item': Literal["marked_guest_handed_over", "good_points", "bad_points"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormLockerCheckFacts = TypedDict('FormLockerCheckFacts', {})

FormLockerCheckPresent = TypedDict('FormLockerCheckPresent', {
    'item': Literal["bath_towel", "guest_robe", "slippers", "welcome_letter"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormGuestFilesCheckFacts = TypedDict('FormGuestFilesCheckFacts', {
    'finance_serves_guests': NotRequired[bool | None],
})

FormGuestFilesCheckPresent = TypedDict('FormGuestFilesCheckPresent', {
    'item': Literal["rooms_guest_file", "dining_guest_file", "hot_spring_guest_file", "finance_guest_file"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormOpinionCheckFacts = TypedDict('FormOpinionCheckFacts', {
    'needs_further_study': NotRequired[bool | None],
})

FormOpinionCheckPresent = TypedDict('FormOpinionCheckPresent', {
    'item': Literal["opinion_record", "rectification_plan", "check_of_rectification"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormReviewExplanationCheckFacts = TypedDict('FormReviewExplanationCheckFacts', {})

FormReviewExplanationCheckPresent = TypedDict('FormReviewExplanationCheckPresent', {
    'item': Literal["content_and_distribution", "investigation_or_rectification_plan", "investigation", "rectification_plan", "rectification_deadline", "prevention"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ChecklistArrivalCheckFacts = TypedDict('ChecklistArrivalCheckFacts', {
    'has_luggage': NotRequired[bool | None],
    'regular_guest': NotRequired[bool | None],
    'with_child': NotRequired[bool | None],
    'with_pet': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistArrivalCheckObserved = TypedDict('ChecklistArrivalCheckObserved', {
    'carrying_offered': NotRequired[bool | None],
    'child_or_pet_attended_to': NotRequired[bool | None],
    'door_staff_alert': NotRequired[bool | None],
    'greeted_first': NotRequired[bool | None],
    'house_introduced': NotRequired[bool | None],
    'inviting_gesture': NotRequired[bool | None],
    'luggage_taken_only_as_guest_agrees': NotRequired[bool | None],
    'reaction_observed': NotRequired[bool | None],
    'received_warmly': NotRequired[bool | None],
    'regular_addressed_by_name': NotRequired[bool | None],
    'smiled_on_seeing_guest': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistBeforeArrivalCheckFacts = TypedDict('ChecklistBeforeArrivalCheckFacts', {
    'special_needs_booked': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistBeforeArrivalCheckObserved = TypedDict('ChecklistBeforeArrivalCheckObserved', {
    'confirmation_call_made': NotRequired[bool | None],
    'special_needs_prepared': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistCheckInCheckFacts = TypedDict('ChecklistCheckInCheckFacts', {})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistCheckInCheckObserved = TypedDict('ChecklistCheckInCheckObserved', {
    'breakfast_charges_told': NotRequired[bool | None],
    'breakfast_opening_hours_told': NotRequired[bool | None],
    'hot_spring_charges_told': NotRequired[bool | None],
    'hot_spring_opening_hours_told': NotRequired[bool | None],
    'park_charges_told': NotRequired[bool | None],
    'park_opening_hours_told': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistStayCheckFacts = TypedDict('ChecklistStayCheckFacts', {
    'guest_revisited': NotRequired[bool | None],
    'hotel_has_dining': NotRequired[bool | None],
    'hotel_has_fitness': NotRequired[bool | None],
    'hotel_has_meeting': NotRequired[bool | None],
    'hotel_has_room_service': NotRequired[bool | None],
    'personal_need_noticed': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistStayCheckObserved = TypedDict('ChecklistStayCheckObserved', {
    'addressed_by_surname': NotRequired[bool | None],
    'belongings_touched_only_with_consent': NotRequired[bool | None],
    'dining_provided': NotRequired[bool | None],
    'fitness_provided': NotRequired[bool | None],
    'fruit_plate_given_on_visit': NotRequired[bool | None],
    'meeting_provided': NotRequired[bool | None],
    'personal_services_given': NotRequired[bool | None],
    'room_service_provided': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistDiningCheckFacts = TypedDict('ChecklistDiningCheckFacts', {
    'guest_departs': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistDiningCheckObserved = TypedDict('ChecklistDiningCheckObserved', {
    'favourites_given_to_take_home': NotRequired[bool | None],
    'gift_given_whatever_the_review': NotRequired[bool | None],
    'greeted_first': NotRequired[bool | None],
    'liking_of_gift_food_noted': NotRequired[bool | None],
    'online_advantage_shown': NotRequired[bool | None],
    'review_invited': NotRequired[bool | None],
    'section_head_alerted': NotRequired[bool | None],
    'smiled_in_greeting': NotRequired[bool | None],
    'stay_information_learnt': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistHotSpringCheckFacts = TypedDict('ChecklistHotSpringCheckFacts', {
    'open_complaint': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistHotSpringCheckObserved = TypedDict('ChecklistHotSpringCheckObserved', {
    'complaint_served_first': NotRequired[bool | None],
    'language_correct': NotRequired[bool | None],
    'language_respectful': NotRequired[bool | None],
    'rating_left_to_guest': NotRequired[bool | None],
    'reserved_changing_area_men': NotRequired[bool | None],
    'reserved_changing_area_women': NotRequired[bool | None],
    'review_help_offered': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistCheckOutCheckFacts = TypedDict('ChecklistCheckOutCheckFacts', {
    'open_complaint': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistCheckOutCheckObserved = TypedDict('ChecklistCheckOutCheckObserved', {
    'complaint_served_first': NotRequired[bool | None],
    'rating_left_to_guest': NotRequired[bool | None],
    'review_help_offered': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistCashierCheckFacts = TypedDict('ChecklistCashierCheckFacts', {
    'online_guest': NotRequired[bool | None],
    'same_gift_received': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistCashierCheckObserved = TypedDict('ChecklistCashierCheckObserved', {
    'small_gift_given': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
PhraseGreetingSayFacts = TypedDict('PhraseGreetingSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseGreetingSaySlots = TypedDict('PhraseGreetingSaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseNoveltySayFacts = TypedDict('PhraseNoveltySayFacts', {
    'something_new_arrived': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseNoveltySaySlots = TypedDict('PhraseNoveltySaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseChildQuestionSayFacts = TypedDict('PhraseChildQuestionSayFacts', {
    'with_child': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseChildQuestionSaySlots = TypedDict('PhraseChildQuestionSaySlots', {})

# Facts of the case; one that is left out is not known.
PhrasePetPraiseSayFacts = TypedDict('PhrasePetPraiseSayFacts', {
    'with_pet': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhrasePetPraiseSaySlots = TypedDict('PhrasePetPraiseSaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseOfferRoomTypesSayFacts = TypedDict('PhraseOfferRoomTypesSayFacts', {
    'standard_room_free': NotRequired[bool | None],
    'suite_free': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseOfferRoomTypesSaySlots = TypedDict('PhraseOfferRoomTypesSaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseOfferStandardRoomSayFacts = TypedDict('PhraseOfferStandardRoomSayFacts', {
    'standard_room_free': NotRequired[bool | None],
    'suite_free': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseOfferStandardRoomSaySlots = TypedDict('PhraseOfferStandardRoomSaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseOfferSuiteSayFacts = TypedDict('PhraseOfferSuiteSayFacts', {
    'standard_room_free': NotRequired[bool | None],
    'suite_free': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseOfferSuiteSaySlots = TypedDict('PhraseOfferSuiteSaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseRoomCardSayFacts = TypedDict('PhraseRoomCardSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseRoomCardSaySlots = TypedDict('PhraseRoomCardSaySlots', {})

# Facts of the case; one that is left out is not known.
PhrasePleasantStaySayFacts = TypedDict('PhrasePleasantStaySayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhrasePleasantStaySaySlots = TypedDict('PhrasePleasantStaySaySlots', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseCourtesyCallSaySlots = TypedDict('PhraseCourtesyCallSaySlots', {
    'extension': str,
})

# Facts of the case; one that is left out is not known.
PhraseCourtesyCallSayFacts = TypedDict('PhraseCourtesyCallSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseSurnameAddressSaySlots = TypedDict('PhraseSurnameAddressSaySlots', {
    'surname': str,
    'honorific': str,
})

# Facts of the case; one that is left out is not known.
PhraseSurnameAddressSayFacts = TypedDict('PhraseSurnameAddressSayFacts', {})

@type_check_only
class PickupPlan(Value):
    """What was to be done when, as it stood at a moment."""
    @property
    def known_at(self) -> datetime:
        """Since when it stood so, in the hotel's zone."""

    @property
    def arrives_at(self) -> datetime:
        """The arrival as it was expected then."""

    @property
    def checks_from(self) -> datetime:
        """When the checks were to begin, or began."""

    @property
    def enquiry_at(self) -> datetime:
        """When the airport's desk was to be asked."""

    @property
    def keys_at(self) -> datetime:
        """When the keys were to be collected."""

    @property
    def leave_at(self) -> datetime:
        """When the car was to leave."""

@type_check_only
class FlightCheck(Value):
    """A check of the arrival time, and how it stands."""
    @property
    def due_at(self) -> datetime:
        """When it falls due, in the hotel's zone."""

    @property
    def state(self) -> Literal["waiting", "not_yet_due", "open", "overdue", "done", "done_late", "done_early", "not_needed", "undetermined"]:
        """How it stands."""

    @property
    def done_at(self) -> datetime | None:
        """When it was made."""

    @property
    def late_by_s(self) -> Decimal | None:
        """By how many seconds it is late."""

    @property
    def overtaken_at(self) -> datetime | None:
        """When the next check, a pause or the arrival overtook one that was not made."""

@type_check_only
class PickupAct(Value):
    """An act of the pick-up, and how it stands."""
    @property
    def act(self) -> str:
        """The act."""

    @property
    def who(self) -> str:
        """Who does it."""

    @property
    def state(self) -> Literal["waiting", "not_yet_due", "open", "overdue", "done", "done_late", "done_early", "not_needed", "undetermined"]:
        """How it stands."""

    @property
    def due_at(self) -> datetime:
        """When it falls due, as it was known when it was done or is known now."""

    @property
    def done_at(self) -> datetime | None:
        """When it was done."""

    @property
    def late_by_s(self) -> Decimal | None:
        """By how many seconds it is late."""

@type_check_only
class PickupNext(Value):
    """What comes next."""
    @property
    def act(self) -> str:
        """The act."""

    @property
    def who(self) -> str:
        """Who does it."""

    @property
    def due_at(self) -> datetime:
        """When it falls due."""

@type_check_only
class PickupSchedule(Value):
    """When everything of a pick-up falls due, and how it stands."""
    @property
    def arrives_at(self) -> datetime:
        """The arrival as it is known now, in the hotel's zone."""

    @property
    def plans(self) -> tuple[PickupPlan, ...]:
        """What was to be done when, at the registration and at each new estimate; the last one holds."""

    @property
    def enquiry_before_departure(self) -> bool:
        """Whether the airport's desk is asked before the car leaves: so where the drive takes no longer than that is ahead."""

    @property
    def checks(self) -> tuple[FlightCheck, ...]:
        """The checks of the arrival time, in the order of time."""

    @property
    def acts(self) -> tuple[PickupAct, ...]:
        """The keys, the enquiry and the departure."""

    @property
    def next(self) -> tuple[PickupNext, ...]:
        """What is still to be done, in the order of time."""

@type_check_only
class PickupRequested(Value):
    """What a request comes to."""
    @property
    def missing(self) -> tuple[Literal["pickup_date", "flight_number", "arrival_time", "persons", "contact_phone"], ...]:
        """What is missing or unclear."""

    @property
    def ask(self) -> Literal["online_booking_centre", "guest"] | None:
        """Whom to ask for it."""

    @property
    def state(self) -> Literal["not_requested", "complete", "incomplete"] | None:
        """Where it stands; nothing where that is not known."""

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
class Missing(Value):
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
class BookingConfirmed(Value):
    """How the booking stands."""
    @property
    def next(self) -> tuple[Offer, ...]:
        """What may come next, towards the agency first."""

    @property
    def missing(self) -> tuple[Missing, ...]:
        """The papers and signatures that are missing once it can be confirmed."""

    @property
    def complete(self) -> bool:
        """Whether everything is done."""

    @property
    def can_confirm(self) -> bool | None:
        """Whether it can be confirmed; nothing where that is not known."""

@type_check_only
class AgencyRates(Value):
    """The agency's prices."""
    @property
    def adjusted(self) -> bool:
        """Whether the promotion moves the prices of that night."""

    @property
    def selling_price(self) -> Decimal:
        """The selling price of that night in CNY."""

    @property
    def floor_price(self) -> Decimal:
        """The floor price of that night in CNY."""

    @property
    def effective_at(self) -> datetime | None:
        """When the new price takes effect, in the hotel's zone; nothing where nothing is adjusted."""

    @property
    def notify_by(self) -> datetime | None:
        """The last moment for the notice, or the midnight before which it has to be given where the policy names days."""

@type_check_only
class FullHouseNotice(Value):
    """The notice to the agency."""
    @property
    def notify_by(self) -> datetime:
        """The midnight before which it has to be told, in the hotel's zone."""

    @property
    def due(self) -> bool | None:
        """Whether the agency has to be told; nothing where that is not known."""

@type_check_only
class CommissionStatus(Value):
    """How the commission stands."""
    @property
    def statement_from(self) -> datetime:
        """From when on the statement is drawn up, in the hotel's zone."""

    @property
    def statement_by(self) -> datetime:
        """The midnight before which it is drawn up."""

    @property
    def statement(self) -> Literal["waiting", "not_yet_due", "open", "overdue", "done", "done_late", "done_early", "not_needed", "undetermined"]:
        """How the statement stands."""

    @property
    def payment(self) -> Literal["waiting", "not_yet_due", "open", "overdue", "done", "done_late", "done_early", "not_needed", "undetermined"]:
        """How the payment stands."""

    @property
    def complete(self) -> bool:
        """Whether the month's file is complete, the invoice in it."""

    @property
    def next(self) -> str | None:
        """What comes next; nothing where the month is complete."""

    @property
    def remit_by(self) -> datetime | None:
        """The midnight before which the commission is remitted; nothing where the agreement's day is not known."""

@type_check_only
class OfferedRoom(Value):
    """A room that can be offered."""
    @property
    def number(self) -> str:
        """Its number."""

    @property
    def unmet(self) -> int:
        """How many of the requests it does not meet."""

@type_check_only
class RoomsOffered(Value):
    """The rooms that can be offered."""
    @property
    def rooms(self) -> tuple[OfferedRoom, ...]:
        """The rooms, those that meet the most requests first, otherwise as they came."""

    @property
    def tell_guest(self) -> bool:
        """Whether the guest has to be told that none meets every request."""

@type_check_only
class RoomReady(Value):
    """How the room stands."""
    @property
    def state(self) -> Literal["ready", "inspect", "clean_again", "change_room", "prepare", "not_known"]:
        """What is to be done with it first."""

    @property
    def missing(self) -> tuple[Literal["fruit_plate", "dessert", "welcome_letter", "rooms_director_card"], ...]:
        """The amenities that are missing; `fruit_plate` where neither it nor a dessert is there."""

    @property
    def air_conditioning(self) -> Literal["off", "cool", "heat"] | None:
        """What the air conditioning is switched on for; nothing where that is not known."""

    @property
    def switch_on_at(self) -> datetime | None:
        """When it is switched on, in the hotel's zone; nothing where it is not, or that is not known."""

@type_check_only
class Spoken(Value):
    """A phrase among others that a visit or a call is made of."""
    @property
    def phrase(self) -> str:
        """The phrase."""

    @property
    def text(self) -> str:
        """The words, filled in."""

@type_check_only
class CourtesyCall(Value):
    """How the call stands."""
    @property
    def state(self) -> Literal["waiting", "not_yet_due", "open", "overdue", "done", "done_late", "done_early", "not_needed", "undetermined"]:
        """How it stands: before the window it is not yet due, in quiet hours not needed."""

    @property
    def say(self) -> tuple[Spoken, ...]:
        """What is said when the call is to be made now."""

    @property
    def from_(self) -> datetime | None:
        """From when on the room is called, in the hotel's zone."""

    @property
    def until(self) -> datetime | None:
        """Until when the room is called: that moment included, unless quiet hours begin there."""

@type_check_only
class PlaceService(Value):
    """What the guest gets there."""
    @property
    def free(self) -> tuple[Literal["fruit", "special_drink", "special_snack"], ...]:
        """What is served free of charge, each once in a stay (`gift_allowed`)."""

    @property
    def key_tag(self) -> Literal["special", "ordinary"] | None:
        """The key tag; only at the admission."""

    @property
    def standard_flow(self) -> bool | None:
        """Whether the standard flow for online guests holds; nothing where that is not known."""

@type_check_only
class GiftAllowed(Value):
    """Whether it is given."""
    @property
    def price(self) -> Decimal:
        """What the guest pays for it in CNY: nothing."""

    @property
    def allowed(self) -> bool | None:
        """Whether it may be given; nothing where that is not known."""

    @property
    def worth(self) -> Decimal | None:
        """What it is worth to the guest in CNY, where the source or the case says so."""

@type_check_only
class MatterRouted(Value):
    """Whose a matter is and where it goes."""
    @property
    def owner(self) -> Literal["first_asked", "department_manager"]:
        """Whose it is."""

    @property
    def missing(self) -> tuple[Literal["opinion_record", "rectification_plan", "check_of_rectification"], ...]:
        """What is still missing of an opinion that needs further study."""

    @property
    def closed(self) -> bool:
        """Whether nothing is left to be done."""

    @property
    def route(self) -> Literal["handle_yourself", "report_to_management", "fix_on_spot", "plan_for_later", "front_desk"] | None:
        """Where it goes; nothing where that is not known."""

@type_check_only
class ReviewTask(Value):
    """What a review asks of the department."""
    @property
    def missing(self) -> tuple[Literal["content_and_distribution", "investigation_or_rectification_plan", "rectification_deadline", "prevention"], ...]:
        """What the explanation still lacks."""

    @property
    def explain_on(self) -> date | None:
        """The day of the meeting at which it is explained; nothing where no meeting after the review is known."""

    @property
    def investigate(self) -> bool | None:
        """Whether the department investigates it; nothing where that is not known."""

    @property
    def meeting_at(self) -> datetime | None:
        """The meeting at which it is explained, in the hotel's zone."""

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
def pickup_schedule(
    *,
    now: datetime | str,
    flight: Flight,
    driving_time_min: Decimal | int | float | str,
    airport_asked_at: Sequence[datetime | str] = ...,
    checked_at: Sequence[datetime | str] = ...,
    departed_at: datetime | str | None = ...,
    keys_collected_at: datetime | str | None = ...,
    sign_ready_at: datetime | str | None = ...,
    policy: Policy = ...,
) -> Decision[PickupSchedule]:
    """Says, from a scheduled and re-estimated arrival and the driving time, when to check the arrival, when the keys are handed
    over, when to ask the airport, when to leave, and how all that stands now.

    The checks begin 2 hours before the arrival that is known then, or with the departure of the car where the drive takes
    longer, and at once where the pick-up is registered later; after that one falls due every 30 minutes until the arrival. A
    changed time does not restart them; a delay of more than 2 hours against the former time lets them pause. 30 minutes
    before the arrival the airport's desk is asked; the car leaves so early that it is there at the landing, and its keys are
    collected 30 minutes before that. What a new estimate puts into the past is due when the estimate comes. Each act is
    judged by what was known when it was done; whatever is still to be done, by what is known now. The sign is ready before
    the enquiry and the departure, and the enquiry comes before the departure where the drive is short enough.

    Arguments:
        driving_time_min: How long the drive to the place of arrival takes, in minutes, above 0 and at
            most 1440.
        flight: What is known of the arrival.
        flight.registered_at: When the concierge had the pick-up registered.
        flight.scheduled_at: The arrival as it stood then.
        flight.called_off_at (may be left out): When the pick-up was called off; left out, it was not.
            Not together with `landed_at`.
        flight.estimates (may be left out): Every new estimate since, earliest first.
        flight.estimates[].arrives_at: When the arrival is now expected, at most 3 days from the
            schedule.
        flight.estimates[].known_at: When the hotel came to know it; later than the estimate before it
            and than the registration.
        flight.landed_at (may be left out): When it arrived; left out, it has not.
        now: The present.
        airport_asked_at (may be left out): When the airport's information desk was asked, each time, in
            any order. Such an enquiry is a check, too.
        checked_at (may be left out): When the arrival time was confirmed, each time, in any order.
        departed_at (may be left out): When the car left; left out, it has not.
        keys_collected_at (may be left out): When the driver collected the keys of the car; left out,
            that was not noted.
        sign_ready_at (may be left out): When the pick-up sign was ready; left out, it is not.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: When everything of a pick-up falls due, and how
            it stands.
        value.acts: The keys, the enquiry and the departure.
        value.acts[].act: The act.
        value.acts[].due_at: When it falls due, as it was known when it was done or is known now.
        value.acts[].state: How it stands. One of "waiting" (Its event has not come), "not_yet_due" (It
            is not due yet), "open" (It is to be done, and in time so far), "overdue" (It is late and
            not done), "done" (It was done in time), "done_late" (It was done late), "done_early" (It
            was done too early), "not_needed" (This case does not need it), "undetermined" (That hangs
            on a fact that is not known).
        value.acts[].who: Who does it.
        value.acts[].done_at (or None): When it was done.
        value.acts[].late_by_s (or None): By how many seconds it is late.
        value.arrives_at: The arrival as it is known now, in the hotel's zone.
        value.checks: The checks of the arrival time, in the order of time.
        value.checks[].due_at: When it falls due, in the hotel's zone.
        value.checks[].state: How it stands. One of "waiting" (Its event has not come), "not_yet_due"
            (It is not due yet), "open" (It is to be done, and in time so far), "overdue" (It is late
            and not done), "done" (It was done in time), "done_late" (It was done late), "done_early"
            (It was done too early), "not_needed" (This case does not need it), "undetermined" (That
            hangs on a fact that is not known).
        value.checks[].done_at (or None): When it was made.
        value.checks[].late_by_s (or None): By how many seconds it is late.
        value.checks[].overtaken_at (or None): When the next check, a pause or the arrival overtook one
            that was not made.
        value.enquiry_before_departure: Whether the airport's desk is asked before the car leaves: so
            where the drive takes no longer than that is ahead.
        value.next: What is still to be done, in the order of time.
        value.next[].act: The act.
        value.next[].due_at: When it falls due.
        value.next[].who: Who does it.
        value.plans: What was to be done when, at the registration and at each new estimate; the last
            one holds.
        value.plans[].arrives_at: The arrival as it was expected then.
        value.plans[].checks_from: When the checks were to begin, or began.
        value.plans[].enquiry_at: When the airport's desk was to be asked.
        value.plans[].keys_at: When the keys were to be collected.
        value.plans[].known_at: Since when it stood so, in the hotel's zone.
        value.plans[].leave_at: When the car was to leave.

    Raises:
        InvalidInput: with every fault of the input; also where something lies after the present or
            before the registration, the estimates are not in the order of time or lie more than 3 days
            from the schedule, an estimate comes after the arrival, a pick-up that was called off
            arrived, nothing is said of an arrival 3 days after it was expected, the drive takes no time
            or more than 1440 minutes, there are more than 1000 checks or enquiries, or the car left
            before its keys were collected.

    Clauses:
        hotel.pickup.flight_check_start: The exact arrival time is first confirmed 2 hours before the
            flight's arrival time. 航班抵达前2小时开始确认确切抵达时间。 (003_2454ff25c1100d27.txt, 419)
        hotel.pickup.flight_check_interval: After the first check the arrival time is confirmed every 30
            minutes. 之后每隔30分钟确认一次。 (003_2454ff25c1100d27.txt, 419)
        hotel.pickup.driver_collects_keys: The driver collects the vehicle keys from the duty manager 30
            minutes ahead. 司机提前30分钟到大堂副理处领取车辆钥匙。 (003_2454ff25c1100d27.txt, 419)
        hotel.pickup.airport_enquiry: 30 minutes before the expected arrival the concierge asks the
            airport information desk for the accurate arrival time. 预计抵达前30分钟联系机场问询处询问准确抵达时间。
            (003_2454ff25c1100d27.txt, 419)
        hotel.pickup.sign_ready: The sign is ready before the airport is asked and the vehicle leaves.
            礼宾员事先准备好接机牌。 (003_2454ff25c1100d27.txt, 419)
        hotel.pickup.depart_by_actual_time: The concierge has the driver leave in time for the accurate
            arrival time. 礼宾员按准确抵达时间请司机及时发车。 (003_2454ff25c1100d27.txt, 419)
    """

@_function
def pickup_request(
    *,
    centre_phoned: bool = ...,
    expressly_requested: bool = ...,
    new_fax: Sequence[Literal["pickup_date", "flight_number", "arrival_time", "persons", "contact_phone"]] | None = ...,
    online_guest: bool | None = ...,
    stated: Sequence[Literal["pickup_date", "flight_number", "arrival_time", "persons", "contact_phone"]] = ...,
    transport: Literal["aircraft", "vehicle", "ship"] | None = ...,
    way: Literal["pick_up", "drop_off"] | None = ...,
    policy: Policy = ...,
) -> Decision[PickupRequested]:
    """Says whether a booking asks for a pick-up, whether the request can be registered, and whom to ask for what is missing.

    A booking that does not expressly ask for it needs none. A request states the date, the flight, train or ship number, the
    arrival time, the number of persons and a phone number. Where an online guest's fax is unclear the booking centre is phoned,
    and then has to send a new fax: the answer by phone alone completes nothing. Other guests have no fax to send again and are
    asked themselves.

    Arguments:
        centre_phoned (may be left out): Whether the online booking centre was phoned.
        expressly_requested (may be left out): Whether a pick-up or drop-off is expressly asked for.
        new_fax (may be left out): What the centre's new fax states clearly; left out, none came. One of
            "pickup_date" (The day), "flight_number" (The number of the flight, train or ship),
            "arrival_time" (The arrival in the local time of the place of arrival), "persons" (How many
            persons), "contact_phone" (A phone number).
        online_guest (may be left out): Whether the guest booked online; left out, that is not known.
        stated (may be left out): What the request states clearly. One of "pickup_date" (The day),
            "flight_number" (The number of the flight, train or ship), "arrival_time" (The arrival in
            the local time of the place of arrival), "persons" (How many persons), "contact_phone" (A
            phone number).
        transport (may be left out): What the guest arrives or leaves by; left out, that is not known.
            One of "aircraft" (An aircraft), "vehicle" (A train or a coach; its number stands for the
            flight number), "ship" (A ship; its number stands for the flight number).
        way (may be left out): To or from; left out, a pick-up. One of "pick_up" (Guests are picked up),
            "drop_off" (Guests are taken there; the source has no steps of its own for it).
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What a request comes to.
        value.missing: What is missing or unclear. One of "pickup_date" (The day), "flight_number" (The
            number of the flight, train or ship), "arrival_time" (The arrival in the local time of the
            place of arrival), "persons" (How many persons), "contact_phone" (A phone number).
        value.ask (or None): Whom to ask for it. One of "online_booking_centre" (The online booking
            centre, by phone, and for a new fax), "guest" (The guest).
        value.state (or None): Where it stands; nothing where that is not known. One of "not_requested"
            (No pick-up is asked for), "complete" (It can be registered), "incomplete" (Something is
            missing or unclear).

    Raises:
        InvalidInput: with every fault of the input; also where a field is named twice, a new fax came
            for another than an online guest, or something is stated of a request that was not made.

    Clauses:
        hotel.pickup.scope: The pick-up rules hold for aircraft, vehicles and ships, to and from.
            接送服务流程适用于飞机、车、船的接和送。 (003_2454ff25c1100d27.txt, 419)
        hotel.pickup.booked_by_online_guests: The booking procedure for pick-up is for guests who booked
            online. 接机服务预订流程针对网络客人。 (003_2454ff25c1100d27.txt, 419)
        hotel.pickup.default_none: A booking that does not expressly ask for pick-up is treated as not
            needing it. 无特别注明的视为不需要接机(车、船)。 (003_2454ff25c1100d27.txt, 419)
        hotel.pickup.request_fields: A pick-up request must state the date, flight number, arrival time,
            number of persons and contact phone. 接机要求须注明接机日期、航班号、抵达时间、人数、联系电话。
            (003_2454ff25c1100d27.txt, 419)
        hotel.pickup.incomplete_call_centre: If any of these is unclear, the online booking centre is
            phoned promptly to confirm it. 信息未注明清楚的,及时致电网络订房中心确认。 (003_2454ff25c1100d27.txt, 419)
        hotel.pickup.incomplete_resend_fax: After the call the centre must send a new fax with the exact
            information. 并要求重新发送含确切信息的传真件。 (003_2454ff25c1100d27.txt, 419)
    """

@_function
def booking_confirm(
    *,
    rooms: int,
    done: Sequence[Done] = ...,
    free_rooms: int | None = ...,
    guest_done: Sequence[Done] = ...,
    present: Sequence[Present] = ...,
    policy: Policy = ...,
) -> Decision[BookingConfirmed]:
    """Says how a booking through an online agency stands: whether it can be confirmed, the next step, the documents and signatures
    that are missing.

    On a booking call the front desk is asked for free rooms first; only then, and only with enough of them, is the booking
    confirmed in writing. A memo goes to the front desk and the cashier, whose heads sign for it. The guest gets a confirmation
    letter, then a call.

    Arguments:
        rooms: How many rooms are wanted, from 1.
        done (may be left out): What has been done, earliest first: steps of the procedure
            `agency_booking`.
        done[].step: The step.
        done[].at (may be left out): When it was done, where that is known; not before any entry above
            it.
        done[].by (may be left out): Who did it; left out, that is taken on trust.
        free_rooms (may be left out): How many rooms of the wanted type the front desk has free; left
            out, it has not been asked.
        guest_done (may be left out): What has been done towards the guest, earliest first: steps of the
            procedure `booking_confirmation`.
        guest_done[].step: The step.
        guest_done[].at (may be left out): When it was done, where that is known; not before any entry
            above it.
        guest_done[].by (may be left out): Who did it; left out, that is taken on trust.
        present (may be left out): The papers and signatures that are there: items of the form
            `agency_booking`.
        present[].item: The item, or one of those that will do for it.
        present[].by (may be left out): Who presented it, filled it in or signed it; may be left out for
            a paper or signature of one certain person.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: How the booking stands.
        value.complete: Whether everything is done.
        value.missing: The papers and signatures that are missing once it can be confirmed.
        value.missing[].item: The item.
        value.missing[].sort: What it is. One of "field" (An entry), "paper" (A paper that somebody
            presents), "signature" (A signature), "copy" (A copy for somebody), "filing" (A filing with
            a department), "form" (A form to fill in), "report" (A report to somebody), "note" (A note),
            "supply" (A thing that is provided).
        value.missing[].any_of (or None): What will do for it, where there is a choice.
        value.missing[].to (or None): To whom it goes: all of these.
        value.missing[].who (or None): Who presents it, fills it in or signs it: any of these.
        value.next: What may come next, towards the agency first.
        value.next[].optional: Whether it may be left out, or has been done and may be done again.
        value.next[].step: The step.
        value.next[].who (or None): Who does it, where the book says so.
        value.can_confirm (or None): Whether it can be confirmed; nothing where that is not known.

    Raises:
        InvalidInput: with every fault of the input; also where no room is wanted, or as the procedures
            and the form.

    Clauses:
        hotel.booking_confirmation.send_letter: A booking confirmation letter is sent. 发送预订确认函。
            (003_2454ff25c1100d27.txt, 292)
        hotel.booking_confirmation.make_call: A booking confirmation call is made. 拨打预订确认电话。
            (003_2454ff25c1100d27.txt, 292)
        hotel.agency_booking.check_availability: On a booking call from the online agency the front desk
            is first asked for free rooms, and only then is the booking confirmed.
            接到网络公司预订电话后,先向总台询问空房,再确认。 (003_2454ff25c1100d27.txt, 299-300)
        hotel.agency_booking.written_fax_confirmation: The booking is confirmed to the agency in writing
            by fax. 以书面传真向网络公司确认预订。 (003_2454ff25c1100d27.txt, 299-300)
        hotel.agency_booking.memo: From the booking form a memo is filled in and sent to the front desk
            and the cashier. 按预订单填写备忘录送前台和收银。 (003_2454ff25c1100d27.txt, 302)
        hotel.agency_booking.memo_signatures: The memo is signed for by the heads of both departments.
            备忘录由两部门负责人签收。 (003_2454ff25c1100d27.txt, 302)
    """

@_function
def agency_rates(
    *,
    now: datetime | str,
    house_rate_before: Decimal | int | str,
    house_rate_after: Decimal | int | str,
    selling_price: Decimal | int | str,
    floor_price: Decimal | int | str,
    first_night: date | str,
    last_night: date | str,
    agreed_floor_price: Decimal | int | str | None = ...,
    agreed_selling_price: Decimal | int | str | None = ...,
    effective_at: datetime | str | None = ...,
    night: date | str | None = ...,
    notified_at: datetime | str | None = ...,
    policy: Policy = ...,
) -> Decision[AgencyRates]:
    """Says what an online agency's selling and floor price become when a promotion lowers the room rate, and whether the agency
    was told in time.

    Both prices move in the proportion of the house rate, each rounded half up to 0.01 CNY, unless the agreement fixes an
    amount, and only for the nights of the promotion. A rate that is not lowered moves nothing. The agency is told no later
    than the effective moment; where the policy names days, by the end of the day that lies so many days before.

    Arguments:
        first_night: The first night of the promotion.
        floor_price: The floor price before, which is what the hotel gets from the agency, in CNY.
        house_rate_after: The house's room rate during the promotion, in CNY.
        house_rate_before: The house's room rate before, in CNY, above 0.00.
        last_night: The last night of the promotion.
        now: The present.
        selling_price: The agency's selling price before, in CNY.
        agreed_floor_price (may be left out): The floor price that the agency agreement fixes for the
            promotion, in CNY; left out, it fixes none.
        agreed_selling_price (may be left out): The selling price that the agency agreement fixes for
            the promotion, in CNY; left out, it fixes none.
        effective_at (may be left out): When the new price takes effect; left out, when the first
            night's day begins.
        night (may be left out): The night that is asked for; left out, one of the promotion.
        notified_at (may be left out): When the agency was told; left out, it was not.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: The agency's prices.
        value.adjusted: Whether the promotion moves the prices of that night.
        value.floor_price: The floor price of that night in CNY.
        value.selling_price: The selling price of that night in CNY.
        value.effective_at (or None): When the new price takes effect, in the hotel's zone; nothing
            where nothing is adjusted.
        value.notify_by (or None): The last moment for the notice, or the midnight before which it has
            to be given where the policy names days.

    Raises:
        InvalidInput: with every fault of the input; also where the rate before is nothing, the last
            night lies before the first, or the notice after the present.

    Clauses:
        hotel.agency_booking.rate_follows_promotion: When a promotion lowers the room rate, the online
            selling price and the floor price are adjusted accordingly. 酒店活动房价下调时,网络售价及底价相应调整。
            (003_2454ff25c1100d27.txt, 315)
        hotel.agency_booking.rate_change_notice: The agency is notified of the price change in advance.
            调价须提前通知网络公司。 (003_2454ff25c1100d27.txt, 315-317)
    """

@_function
def full_house_notice(
    *,
    now: datetime | str,
    booked_at: datetime | str,
    first_night: date | str,
    free_rooms: int | None = ...,
    notified_at: datetime | str | None = ...,
    policy: Policy = ...,
) -> Decision[FullHouseNotice]:
    """Says whether an online agency has to be told of a large reception that leaves no free room, and until when.

    Only a house without a free room is told of, as soon as the reception is booked and by the end of the day before the first
    night concerned; more days are policy. A reception that is booked later than that is told of at once, the delay being told.

    Arguments:
        booked_at: When the reception was booked.
        first_night: The first night concerned.
        now: The present.
        free_rooms (may be left out): How many rooms are left free on the fullest of its nights; left
            out, that is not known.
        notified_at (may be left out): When the online agency was told in writing; left out, it was not.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: The notice to the agency.
        value.notify_by: The midnight before which it has to be told, in the hotel's zone.
        value.due (or None): Whether the agency has to be told; nothing where that is not known.

    Raises:
        InvalidInput: with every fault of the input; also where the booking lies after the present, or
            the notice after the present or before the booking.

    Clauses:
        hotel.agency_booking.notify_full_house: When a large reception leaves no free rooms, the online
            agency is told by fax in advance. 因大型接待无空房时,提前传真通知网络公司。 (003_2454ff25c1100d27.txt, 313)
    """

@_function
def commission_status(
    *,
    now: datetime | str,
    month: date | str,
    agreement_last_day: int | None = ...,
    invoiced_at: datetime | str | None = ...,
    remitted_at: datetime | str | None = ...,
    statement_at: datetime | str | None = ...,
    verified_at: datetime | str | None = ...,
    policy: Policy = ...,
) -> Decision[CommissionStatus]:
    """Says how the commission of a month's nights stands: statement, verification, payment and invoice, and what of it is late.

    The agency's statement is due on days 1 to 10 of the month after; the hotel verifies it before anything is paid; the
    commission is remitted by the 20th, or by the last day of the agreement's payment period where that is earlier, and earlier
    payment after verification is in time. The month is complete with the agency's invoice, which follows the payment.

    Arguments:
        month: Any day of the month whose nights are settled; it is settled in the month after.
        now: The present.
        agreement_last_day (may be left out): The last day of the payment period in the agency
            agreement, as a day of the month in which is settled, 1 to 31; 31 where the agreement names
            none. Left out, that is not known.
        invoiced_at (may be left out): When the agency's invoice came; left out, it did not.
        remitted_at (may be left out): When the commission was remitted; left out, it was not.
        statement_at (may be left out): When the agency's finance department drew up the statement; left
            out, it has not.
        verified_at (may be left out): When the hotel's finance department verified it; left out, it has
            not.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: How the commission stands.
        value.complete: Whether the month's file is complete, the invoice in it.
        value.payment: How the payment stands. One of "waiting" (Its event has not come), "not_yet_due"
            (It is not due yet), "open" (It is to be done, and in time so far), "overdue" (It is late
            and not done), "done" (It was done in time), "done_late" (It was done late), "done_early"
            (It was done too early), "not_needed" (This case does not need it), "undetermined" (That
            hangs on a fact that is not known).
        value.statement: How the statement stands. One of "waiting" (Its event has not come),
            "not_yet_due" (It is not due yet), "open" (It is to be done, and in time so far), "overdue"
            (It is late and not done), "done" (It was done in time), "done_late" (It was done late),
            "done_early" (It was done too early), "not_needed" (This case does not need it),
            "undetermined" (That hangs on a fact that is not known).
        value.statement_by: The midnight before which it is drawn up.
        value.statement_from: From when on the statement is drawn up, in the hotel's zone.
        value.next (or None): What comes next; nothing where the month is complete.
        value.remit_by (or None): The midnight before which the commission is remitted; nothing where
            the agreement's day is not known.

    Raises:
        InvalidInput: with every fault of the input; also where the agreement's day is not 1 to 31,
            something lies after the present, the verification before the statement, or the invoice
            before the payment.

    Clauses:
        hotel.commission.monthly_statement: At the beginning of each month the agency's finance
            department draws up the list of room nights. 每月初由网络公司财务部整理住房明细。 (003_2454ff25c1100d27.txt,
            318)
        hotel.commission.verify: The hotel's finance department verifies the statement before anything
            is paid. 酒店财务核实明细后再付款。 (003_2454ff25c1100d27.txt, 318)
        hotel.commission.remit_mid_month: The commission is remitted by the middle of the month, within
            the payment period of the agreement. 佣金于月中、协议回款期内汇出。 (003_2454ff25c1100d27.txt, 318-319)
        hotel.commission.invoice_after_receipt: The agency issues the invoice after receiving the
            payment. 网络公司收到款后开具发票。 (003_2454ff25c1100d27.txt, 319)
    """

@_function
def rooms_to_offer(
    *,
    free_rooms: Sequence[FreeRoom],
    booked_type: str | None = ...,
    requests: Sequence[str] = ...,
    policy: Policy = ...,
) -> Decision[RoomsOffered]:
    """Puts the free rooms of the booked type in the order in which they are offered to a guest with special requests.

    Those that meet the requests come first; if none meets them all, the guest is told so and offered the nearest. A guest
    without requests is offered any; no room of the type is no room to offer.

    Arguments:
        free_rooms: The rooms that are free, at most 10000.
        free_rooms[].number: Its number, each once.
        free_rooms[].room_type: Its type.
        free_rooms[].meets (may be left out): Which of the requests it meets, in the words of the
            requests.
        booked_type (may be left out): The type that was booked; left out, none was, and any will do.
        requests (may be left out): The guest's special requests, such as `quiet`, at most 100.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: The rooms that can be offered.
        value.rooms: The rooms, those that meet the most requests first, otherwise as they came.
        value.rooms[].number: Its number.
        value.rooms[].unmet: How many of the requests it does not meet.
        value.tell_guest: Whether the guest has to be told that none meets every request.

    Raises:
        InvalidInput: with every fault of the input; also where a room's number, a request or what a
            room meets is blank or there twice, a room meets what is not asked for, or there are too
            many rooms or requests.

    Clauses:
        hotel.arrival.special_requests: Special requests, such as a quiet place, are met as far as
            possible. 宾客的特殊要求(如安静)尽量满足。 (003_2454ff25c1100d27.txt, 116)
    """

@_function
def room_ready(
    *,
    now: datetime | str,
    arrives_at: datetime | str,
    air_conditioning_on_at: datetime | str | None = ...,
    amenities: Sequence[Literal["fruit_plate", "dessert", "welcome_letter", "rooms_director_card"]] = ...,
    change: RoomChange | None = ...,
    cleaned_since: bool = ...,
    inspections: Sequence[Inspection] = ...,
    outdoor_temperature_c: Decimal | int | float | str | None = ...,
    policy: Policy = ...,
) -> Decision[RoomReady]:
    """Says whether a booked guest's room can be given out: to inspect, to clean again, to change, what is missing in it, and when
    the air conditioning goes on.

    A room that fails the hygiene inspection is cleaned again and inspected once more. One with a problem that cannot be solved
    before the arrival is changed for one of the same or a better type, by the policy's ranking. Before check-in it holds a
    fruit plate or another dessert, the welcome letter and the rooms director's card. The air conditioning goes by the weather;
    its temperatures and lead time are the policy's, and without them undetermined.

    Arguments:
        arrives_at: When the guest is expected.
        now: The present.
        air_conditioning_on_at (may be left out): When the air conditioning was switched on; left out,
            it was not.
        amenities (may be left out): What lies in the room. One of "fruit_plate" (A fruit plate),
            "dessert" (Another dessert, which will do for the fruit plate), "welcome_letter" (The
            welcome letter), "rooms_director_card" (The rooms director's card).
        change (may be left out): The room that it was changed for; the facts are then that room's. Left
            out, it was not.
        change.booked_type: The type that was booked.
        change.new_type: The type of the other room.
        cleaned_since (may be left out): Whether it was cleaned again since the last inspection.
        inspections (may be left out): The inspections of the room, earliest first; the last one counts.
        inspections[].hygiene_passed (may be left out): Whether the hygiene passed; left out, that is
            not known.
        inspections[].problem_unsolvable (may be left out): Whether there is a problem that cannot be
            solved before the arrival; left out, that is not known.
        outdoor_temperature_c (may be left out): The outdoor temperature in degrees Celsius; left out,
            that is not known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: How the room stands.
        value.missing: The amenities that are missing; `fruit_plate` where neither it nor a dessert is
            there. One of "fruit_plate" (A fruit plate), "dessert" (Another dessert, which will do for
            the fruit plate), "welcome_letter" (The welcome letter), "rooms_director_card" (The rooms
            director's card).
        value.state: What is to be done with it first. One of "ready" (It can be given out), "inspect"
            (It is to be inspected, the first time or once more), "clean_again" (Housekeeping cleans it
            again), "change_room" (The front desk changes it for another one), "prepare" (Amenities or
            the air conditioning are still to come), "not_known" (A fact or a policy figure is not
            known).
        value.air_conditioning (or None): What the air conditioning is switched on for; nothing where
            that is not known. One of "off" (It stays off), "cool" (To cool the room), "heat" (To heat
            the room).
        value.switch_on_at (or None): When it is switched on, in the hotel's zone; nothing where it is
            not, or that is not known.

    Raises:
        InvalidInput: with every fault of the input; also where an amenity is named twice, the air
            conditioning was switched on after the present, a room was cleaned again that was not
            inspected, or a room type is blank.

    Clauses:
        hotel.room_prep.prepare_and_clean: Before check-in the room is prepared and cleaned. 入住前准备并清洁房间。
            (003_2454ff25c1100d27.txt, 292)
        hotel.agency_booking.inspect_before_arrival: The room is inspected before the guest arrives.
            客人抵店前提前查房。 (003_2454ff25c1100d27.txt, 306-307)
        hotel.agency_booking.reclean_unclean_room: A room that fails the hygiene inspection is reported
            to housekeeping for cleaning again. 卫生不合格的通知房务员重新打扫。 (003_2454ff25c1100d27.txt, 306-307)
        hotel.agency_booking.change_problem_room: For a room with a problem that cannot be solved for
            now, the front desk is told to change the room. 暂时无法解决的问题房通知总台换房。 (003_2454ff25c1100d27.txt,
            307)
        hotel.agency_booking.air_conditioning: Depending on the weather the air conditioning is switched
            on before the guest arrives. 按天气情况在客人抵店前打开空调。 (003_2454ff25c1100d27.txt, 309)
        hotel.room_prep.amenities: Before check-in the room holds a fruit plate or other dessert, a
            welcome letter and the rooms director's card. 入住前房间内配好果盘(或其他甜品)、欢迎信、房务总监名片。
            (003_2454ff25c1100d27.txt, 499)
        hotel.room_prep.amenities_reprint: Before check-in the room holds a fruit plate or other
            dessert, a welcome letter and the rooms director's card. 入住前房间内配好果盘(或其他甜品)、欢迎信、房务总监名片。
            (003_2454ff25c1100d27.txt, 537)
    """

@_function
def courtesy_call_status(
    *,
    language: Literal["zh", "en"],
    now: datetime | str,
    called_at: datetime | str | None = ...,
    card_handed_at: datetime | str | None = ...,
    escorted_at: datetime | str | None = ...,
    policy: Policy = ...,
) -> Decision[CourtesyCall]:
    """Says whether the switchboard's call to a guest who has moved in is too early, due, overdue or made, and what is said.

    The room is called 10 to 15 minutes after the guest has moved in, both ends included: after the concierge left, or after
    the room card was handed over where nobody escorted. A call before is too early; after the window it is overdue and still
    to be made. In the policy's quiet hours no call is made or owed: they take their part of the window away, or all of it.

    Arguments:
        language: The language of the words. One of "zh" (Simplified Chinese), "en" (English).
        now: The present.
        called_at (may be left out): When the switchboard called; left out, it has not.
        card_handed_at (may be left out): When the room card was handed over; left out, that is not
            known.
        escorted_at (may be left out): When the concierge left the guest at the room; left out, nobody
            escorted.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: How the call stands.
        value.say: What is said when the call is to be made now.
        value.say[].phrase: The phrase.
        value.say[].text: The words, filled in.
        value.state: How it stands: before the window it is not yet due, in quiet hours not needed. One
            of "waiting" (Its event has not come), "not_yet_due" (It is not due yet), "open" (It is to
            be done, and in time so far), "overdue" (It is late and not done), "done" (It was done in
            time), "done_late" (It was done late), "done_early" (It was done too early), "not_needed"
            (This case does not need it), "undetermined" (That hangs on a fact that is not known).
        value.from_ (or None): From when on the room is called, in the hotel's zone.
        value.until (or None): Until when the room is called: that moment included, unless quiet hours
            begin there.

    Raises:
        InvalidInput: with every fault of the input; also where something lies after the present, the
            escort before the card, or the call before the guest moved in.

    Clauses:
        hotel.stay.courtesy_call_window: The switchboard calls the room between 10 and 15 minutes after
            the guest has moved in. 客人入住后10至15分钟,总机致电客房。 (003_2454ff25c1100d27.txt, 499)
        hotel.stay.courtesy_call_phrase: On that call the guest is told to dial 0 on the room phone for
            any service. 电话中告知:“如在入住期间有服务需求可使用房间电话拨打‘0’”。 (003_2454ff25c1100d27.txt, 499)
        hotel.stay.courtesy_call_window_reprint: The switchboard calls the room between 10 and 15
            minutes after the guest has moved in. 客人入住后10至15分钟,总机致电客房。 (003_2454ff25c1100d27.txt, 538)
        hotel.stay.courtesy_call_phrase_reprint: On that call the guest is told to dial 0 on the room
            phone for any service. 电话中告知:“如在入住期间有服务需求可使用房间电话拨打‘0’”。 (003_2454ff25c1100d27.txt, 538-539)
    """

@_function
def online_guest_service(
    *,
    place: Literal["front_desk", "dining_outlet", "hot_spring_admission", "open_air", "lounge"],
    added: Sequence[str] = ...,
    left_out: Sequence[str] = ...,
    mark: Literal["key_ring", "ribbon"] | None = ...,
    online_booking_confirmed: bool | None = ...,
    outlet: str | None = ...,
    policy: Policy = ...,
) -> Decision[PlaceService]:
    """Says what a department does for a guest who booked online: the standard flow, the key tag, what is free.

    The standard flow begins once the arriving guest's online booking is confirmed; a department may add to it and should leave
    nothing out. It holds at every dining outlet. At the hot spring's admission an online guest gets a special key tag, marked
    by a key ring or a ribbon; fruit and special drinks are free in the open-air area, special snacks in the lounge.

    Arguments:
        place: The place. One of "front_desk" (At the front desk), "dining_outlet" (At a dining outlet),
            "hot_spring_admission" (At the hot spring's admission), "open_air" (In the hot spring's
            open-air area), "lounge" (In the hot spring's lounge).
        added (may be left out): Personalised services that the department adds to the standard flow.
        left_out (may be left out): Steps of the standard flow that the department leaves out.
        mark (may be left out): The mark on the key tag that was issued; only at the admission, left out
            there none was issued yet. One of "key_ring" (A key ring), "ribbon" (A ribbon).
        online_booking_confirmed (may be left out): Whether the guest's online booking is confirmed;
            left out, that is not known.
        outlet (may be left out): The dining outlet; only at one, left out there it is not known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What the guest gets there.
        value.free: What is served free of charge, each once in a stay (`gift_allowed`). One of "fruit"
            (Fruit), "special_drink" (A special drink), "special_snack" (A special snack).
        value.key_tag (or None): The key tag; only at the admission. One of "special" (An online
            guest's, with a mark), "ordinary" (Any other).
        value.standard_flow (or None): Whether the standard flow for online guests holds; nothing where
            that is not known.

    Raises:
        InvalidInput: with every fault of the input; also where an outlet or a mark is stated at another
            place, or a text is blank or there twice.

    Clauses:
        hotel.check_in.confirm_online_guest: The standard flow for online guests starts once the
            arriving guest is confirmed to be one. 客人到店确认为网络客人后按标准流程服务。 (003_2454ff25c1100d27.txt, 491)
        hotel.online_guest.personalised_additions: A department may add personalised services to the
            flow. 部门可根据实际情况增加个性化服务。 (003_2454ff25c1100d27.txt, 493)
        hotel.dining.outlets: The dining service for online guests holds at every dining outlet:
            Zhenweifu, the teppanyaki and the snack bar. 适用于任一餐饮营业点:甄味府、铁板烧、小食坊。
            (003_2454ff25c1100d27.txt, 499)
        hotel.check_in.confirm_online_guest_reprint: The standard flow for online guests starts once the
            arriving guest is confirmed to be one. 客人到店确认为网络客人后按标准流程服务。 (003_2454ff25c1100d27.txt, 513)
        hotel.online_guest.personalised_additions_reprint: A department may add personalised services to
            the flow. 部门可根据实际情况增加个性化服务。 (003_2454ff25c1100d27.txt, 522)
        hotel.dining.outlets_reprint: The dining service for online guests holds at every dining outlet:
            Zhenweifu, the teppanyaki and the snack bar. 适用于任一餐饮营业点:甄味府、铁板烧、小食坊。
            (003_2454ff25c1100d27.txt, 544)
        hotel.hot_spring.special_key_tag: At admission an online guest receives a special key tag,
            marked by a conspicuous key ring or ribbon. 办理入场时为网络客人发放特殊钥匙牌(显眼的钥匙扣或丝带)。
            (003_2454ff25c1100d27.txt, 556-557)
        hotel.hot_spring.open_air_service: In the open-air area online guests are looked after
            personally and given fruit and special drinks free of charge. 露天区域关注网络客人,提供个性化服务并赠免费水果、特饮。
            (003_2454ff25c1100d27.txt, 559)
        hotel.hot_spring.lounge_service: In the lounge online guests are looked after and given special
            snacks free of charge. 休息厅关注网络客人,提供免费特色小吃。 (003_2454ff25c1100d27.txt, 560)
    """

@_function
def gift_allowed(
    *,
    benefit: Literal["child_gift", "child_dessert", "free_dish", "meal_gift", "dining_voucher", "cashier_gift", "visit_fruit_plate", "open_air_fruit", "special_drink", "special_snack", "take_home_food"],
    child: Child | None = ...,
    during_meal: bool | None = ...,
    guest_permits: bool | None = ...,
    in_package: Sequence[Literal["child_gift", "child_dessert", "free_dish", "meal_gift", "dining_voucher", "cashier_gift", "visit_fruit_plate", "open_air_fruit", "special_drink", "special_snack", "take_home_food"]] = ...,
    online_guest: bool | None = ...,
    outlet: str | None = ...,
    received: Sequence[Received] = ...,
    value: Decimal | int | str | None = ...,
    policy: Policy = ...,
) -> Decision[GiftAllowed]:
    """Says whether a guest may be given something free of charge, what it is worth, or why not.

    Gifts are for online guests. At a meal, at any dining outlet, they are given dishes and gifts; a child gets a small gift of
    about 5 CNY or a dessert, one or the other; a guest at the teppanyaki or Zhenweifu gets a voucher of 10 CNY. The hot spring
    gives fruit, special drinks and snacks, every cashier post a small gift, a visit that the guest permits a fruit plate, the
    departure some of the food that was liked. Nothing is given twice in one booking and stay, nor what the package holds.

    Arguments:
        benefit: What is to be given. One of "child_gift" (A small gift for a child, at a dining
            outlet), "child_dessert" (A dessert for a child instead of the gift, at a dining outlet),
            "free_dish" (A dish with a meal), "meal_gift" (A gift with a meal), "dining_voucher" (The
            dining voucher), "cashier_gift" (A cashier post's small gift), "visit_fruit_plate" (The
            fruit plate on a visit to the room), "open_air_fruit" (Fruit in the hot spring's open-air
            area), "special_drink" (A special drink in the hot spring's open-air area), "special_snack"
            (A special snack in the hot spring's lounge), "take_home_food" (Food that the guest liked,
            to take home).
        child (may be left out): The child, for a child's gift or dessert; left out, that is not known.
        child.child: Which child of the booking, by any name that stays the same during the stay.
        child.age_years (may be left out): The age in full years; left out, that is not known.
        child.is_child (may be left out): Whether staff take the guest for a child; left out, the age
            decides.
        during_meal (may be left out): Whether the guest is having a meal, for what is given at a meal;
            left out, that is not known.
        guest_permits (may be left out): Whether the guest permits the visit, for the fruit plate on a
            visit; left out, that is not known.
        in_package (may be left out): What is part of the booked package. One of "child_gift" (A small
            gift for a child, at a dining outlet), "child_dessert" (A dessert for a child instead of the
            gift, at a dining outlet), "free_dish" (A dish with a meal), "meal_gift" (A gift with a
            meal), "dining_voucher" (The dining voucher), "cashier_gift" (A cashier post's small gift),
            "visit_fruit_plate" (The fruit plate on a visit to the room), "open_air_fruit" (Fruit in the
            hot spring's open-air area), "special_drink" (A special drink in the hot spring's open-air
            area), "special_snack" (A special snack in the hot spring's lounge), "take_home_food" (Food
            that the guest liked, to take home).
        online_guest (may be left out): Whether the guest's online booking is confirmed; left out, that
            is not known.
        outlet (may be left out): The dining outlet, for what is given at a meal; left out, that is not
            known.
        received (may be left out): What was given during the stay already, at most 1000 entries.
        received[].benefit: What it was. One of "child_gift" (A small gift for a child, at a dining
            outlet), "child_dessert" (A dessert for a child instead of the gift, at a dining outlet),
            "free_dish" (A dish with a meal), "meal_gift" (A gift with a meal), "dining_voucher" (The
            dining voucher), "cashier_gift" (A cashier post's small gift), "visit_fruit_plate" (The
            fruit plate on a visit to the room), "open_air_fruit" (Fruit in the hot spring's open-air
            area), "special_drink" (A special drink in the hot spring's open-air area), "special_snack"
            (A special snack in the hot spring's lounge), "take_home_food" (Food that the guest liked,
            to take home).
        received[].child (may be left out): Which child it was for; only for a child's gift or dessert.
        value (may be left out): The value of a child's gift in CNY; left out, it is not judged.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: Whether it is given.
        value.price: What the guest pays for it in CNY: nothing.
        value.allowed (or None): Whether it may be given; nothing where that is not known.
        value.worth (or None): What it is worth to the guest in CNY, where the source or the case says
            so.

    Raises:
        InvalidInput: with every fault of the input; also where a child is stated for what is not a
            child's, or none for what a child received, something of the package is named twice, a text
            is blank, or there are more than 1000 entries.

    Clauses:
        hotel.agency_booking.revisit_with_permission: Only with the guest's permission is the guest
            visited and asked about the room. 客人允许时方可回访用房情况。 (003_2454ff25c1100d27.txt, 311)
        hotel.agency_booking.fruit_plate_on_revisit: On that visit a fruit plate is given. 回访时赠送果盘。
            (003_2454ff25c1100d27.txt, 311)
        hotel.dining.outlets: The dining service for online guests holds at every dining outlet:
            Zhenweifu, the teppanyaki and the snack bar. 适用于任一餐饮营业点:甄味府、铁板烧、小食坊。
            (003_2454ff25c1100d27.txt, 499)
        hotel.gift.dining_free_items: During the meal online guests receive dishes and gifts free of
            charge. 用餐过程中为网络客人免费赠送菜品与礼物。 (003_2454ff25c1100d27.txt, 499)
        hotel.gift.child_gift: A guest with a child may be given a small gift of about 5 CNY, or one
            dessert. 客人携带儿童可赠约5元的小礼物,或甜品一份。 (003_2454ff25c1100d27.txt, 499)
        hotel.gift.dining_voucher: A guest dining at the teppanyaki or Zhenweifu may be given a 10 CNY
            voucher. 在铁板烧或甄味府用餐时可提供10元代金券。 (003_2454ff25c1100d27.txt, 499)
        hotel.gift.no_duplicates: An online guest may not receive the same benefit twice.
            网络客人不能重复享受优惠项目。 (003_2454ff25c1100d27.txt, 499)
        hotel.gift.take_home_favourites: The guest's liking for the given foods is noted, and some may
            be given to take home at departure. 关注客人对赠送食品的喜好,离店时可赠送一些带回家。 (003_2454ff25c1100d27.txt,
            499)
        hotel.dining.outlets_reprint: The dining service for online guests holds at every dining outlet:
            Zhenweifu, the teppanyaki and the snack bar. 适用于任一餐饮营业点:甄味府、铁板烧、小食坊。
            (003_2454ff25c1100d27.txt, 544)
        hotel.gift.dining_free_items_reprint: During the meal online guests receive dishes and gifts
            free of charge. 用餐过程中为网络客人免费赠送菜品与礼物。 (003_2454ff25c1100d27.txt, 546)
        hotel.gift.child_gift_reprint: A guest with a child may be given a small gift of about 5 CNY, or
            one dessert. 客人携带儿童可赠约5元的小礼物,或甜品一份。 (003_2454ff25c1100d27.txt, 547)
        hotel.gift.dining_voucher_reprint: A guest dining at the teppanyaki or Zhenweifu may be given a
            10 CNY voucher. 在铁板烧或甄味府用餐时可提供10元代金券。 (003_2454ff25c1100d27.txt, 548)
        hotel.gift.no_duplicates_reprint: An online guest may not receive the same benefit twice.
            网络客人不能重复享受优惠项目。 (003_2454ff25c1100d27.txt, 551)
        hotel.gift.take_home_favourites_reprint: The guest's liking for the given foods is noted, and
            some may be given to take home at departure. 关注客人对赠送食品的喜好,离店时可赠送一些带回家。
            (003_2454ff25c1100d27.txt, 552)
        hotel.hot_spring.open_air_service: In the open-air area online guests are looked after
            personally and given fruit and special drinks free of charge. 露天区域关注网络客人,提供个性化服务并赠免费水果、特饮。
            (003_2454ff25c1100d27.txt, 559)
        hotel.hot_spring.lounge_service: In the lounge online guests are looked after and given special
            snacks free of charge. 休息厅关注网络客人,提供免费特色小吃。 (003_2454ff25c1100d27.txt, 560)
        hotel.gift.cashier_small_gift: Every cashier post gives online guests a small gift on top of the
            standard service. 各收银岗位在标准服务外须赠送小礼品。 (003_2454ff25c1100d27.txt, 564-565)
    """

@_function
def complaint_route(
    *,
    now: datetime | str,
    kind: Literal["question", "complaint", "opinion", "room_fault"],
    raised_at: datetime | str,
    employee_can_handle: bool | None = ...,
    fixable_on_spot: bool | None = ...,
    handled_at: datetime | str | None = ...,
    manager_came_at: datetime | str | None = ...,
    papers: Sequence[Literal["opinion_record", "rectification_plan", "check_of_rectification"]] = ...,
    passed_on: bool = ...,
    reported_at: datetime | str | None = ...,
    policy: Policy = ...,
) -> Decision[MatterRouted]:
    """Says whose a guest's question, complaint, opinion or fault is, where it goes, and what is missing.

    The first employee asked owns it until it is solved or a manager takes it over, whatever the department. What the employee
    cannot handle is reported promptly, and a manager of the department comes promptly and deals with it. An opinion that can
    be put right on the spot is, at once; any other gets a record, a plan and a check, which closes it. A fault in the room
    goes to the front desk, which deals with it at once. No minutes are given: a delay is told, and late only where the policy
    gives a limit.

    Arguments:
        kind: What it is. One of "question" (A question), "complaint" (A complaint), "opinion" (An
            opinion on the house), "room_fault" (A fault in the room, reported by a call to the front
            desk).
        now: The present.
        raised_at: When the guest raised it.
        employee_can_handle (may be left out): Whether the employee can handle it; left out, that is not
            known. Not for an opinion.
        fixable_on_spot (may be left out): Whether an opinion can be put right on the spot; left out,
            that is not known.
        handled_at (may be left out): When it was solved or put right, or its handling begun for a fault
            in the room; left out, it was not.
        manager_came_at (may be left out): When a manager came to the spot; left out, none did.
        papers (may be left out): What is kept of an opinion that needs further study. One of
            "opinion_record" (The record), "rectification_plan" (The department's rectification plan),
            "check_of_rectification" (The check, which closes it).
        passed_on (may be left out): Whether the first employee asked passed it on to a colleague,
            instead of keeping it.
        reported_at (may be left out): When it was reported to the department's management; left out, it
            was not.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: Whose a matter is and where it goes.
        value.closed: Whether nothing is left to be done.
        value.missing: What is still missing of an opinion that needs further study. One of
            "opinion_record" (The record), "rectification_plan" (The department's rectification plan),
            "check_of_rectification" (The check, which closes it).
        value.owner: Whose it is. One of "first_asked" (The first employee asked), "department_manager"
            (A manager who has taken it over).
        value.route (or None): Where it goes; nothing where that is not known. One of "handle_yourself"
            (The first employee asked handles it), "report_to_management" (It is reported to the
            department's management, and a manager comes), "fix_on_spot" (It is put right at once),
            "plan_for_later" (It is recorded, planned and checked), "front_desk" (The front desk sees to
            it at once).

    Raises:
        InvalidInput: with every fault of the input; also where something lies after the present or
            before the matter was raised, a manager came before the report, a paper is named twice, or
            something is stated that belongs to another kind of matter.

    Clauses:
        hotel.arrival.room_fault_call: A guest reports a fault in the room by calling the front desk,
            and it is dealt with at once. 房内物品有问题时宾客致电前台,前台立即安排处理。 (003_2454ff25c1100d27.txt, 124)
        hotel.complaint.first_asked_responsible: A question or complaint during the stay is the
            responsibility of the first employee asked. 客人在店期间的问题及投诉按首问责任制执行。 (003_2454ff25c1100d27.txt,
            569)
        hotel.complaint.escalate_promptly: What the employee cannot handle is reported upwards promptly.
            员工无法处理的须及时上报。 (003_2454ff25c1100d27.txt, 569-570)
        hotel.complaint.manager_on_site: A manager of the department comes to the spot promptly and
            deals with it. 部门管理人员及时到场处理。 (003_2454ff25c1100d27.txt, 570)
        hotel.feedback.fix_on_spot: A guest's opinion that can be put right on the spot is put right at
            once. 客人意见能现场整改的须立即整改。 (003_2454ff25c1100d27.txt, 572)
        hotel.feedback.plan_for_later: An opinion that needs further study is recorded, gets a
            rectification plan from the department, and is checked. 须后续研究商定的意见,须有记录、有整改计划、有检查。
            (003_2454ff25c1100d27.txt, 572-573)
    """

@_function
def review_task(
    *,
    now: datetime | str,
    posted_at: datetime | str,
    score: Decimal | int | float | str,
    added_measures: Sequence[str] = ...,
    explained: Sequence[Literal["content_and_distribution", "investigation_or_rectification_plan", "rectification_deadline", "prevention"]] = ...,
    explained_at: datetime | str | None = ...,
    has_suggestion: bool | None = ...,
    investigated: bool = ...,
    meetings: Sequence[datetime | str] = ...,
    policy: Policy = ...,
) -> Decision[ReviewTask]:
    """Says whether a department investigates an online review, at which morning meeting it explains it, and what the explanation
    lacks.

    A review below 4 points is investigated as a whole; one of 4 points or more where it contains a suggestion. Either is
    explained at the first morning meeting held on a later day of the hotel's calendar: the contents and their distribution,
    the investigation or the plan, the deadline, the prevention. Further measures may be added.

    Arguments:
        now: The present.
        posted_at: When it appeared.
        score: Its score, 0 to 5; one on another scale is converted first.
        added_measures (may be left out): Further rectification measures that the department adds.
        explained (may be left out): What the explanation covers. One of "content_and_distribution" (The
            contents of the bad reviews and how they are distributed),
            "investigation_or_rectification_plan" (How it investigates, or its rectification plan),
            "rectification_deadline" (The deadline of the rectification), "prevention" (How such
            problems are prevented).
        explained_at (may be left out): When the department explained it; left out, it has not.
        has_suggestion (may be left out): Whether it contains a suggestion; left out, that is not known.
        investigated (may be left out): Whether the department has investigated it.
        meetings (may be left out): The morning meetings, held or planned, in any order, at most 400.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What a review asks of the department.
        value.missing: What the explanation still lacks. One of "content_and_distribution" (The contents
            of the bad reviews and how they are distributed), "investigation_or_rectification_plan" (How
            it investigates, or its rectification plan), "rectification_deadline" (The deadline of the
            rectification), "prevention" (How such problems are prevented).
        value.explain_on (or None): The day of the meeting at which it is explained; nothing where no
            meeting after the review is known.
        value.investigate (or None): Whether the department investigates it; nothing where that is not
            known.
        value.meeting_at (or None): The meeting at which it is explained, in the hotel's zone.

    Raises:
        InvalidInput: with every fault of the input; also where the score is not 0 to 5, the review or
            its explanation lies after the present, the explanation before the review, something is
            named twice or blank, contents are given without an explanation, or there are more than 400
            meetings.

    Clauses:
        hotel.review.low_score_investigation: An online review below 4 points is investigated by the
            department itself. 4分以下网评,部门须自行调查。 (003_2454ff25c1100d27.txt, 574)
        hotel.review.suggestion_investigation: A suggestion in a review of 4 points or more is
            investigated by the department itself. 4分及以上网评中提出的建议,部门须自行调查。 (003_2454ff25c1100d27.txt,
            574)
        hotel.review.explain_next_morning: The department explains the case at the next day's morning
            meeting. 须在次日晨会中说明情况。 (003_2454ff25c1100d27.txt, 574-575)
        hotel.review.explanation_contents: The explanation covers the contents and distribution of the
            bad reviews, how the department investigates or its rectification plan, the deadline of the
            rectification, and how such problems are prevented. 说明须含:差评涉及内容及具体分布、如何调查或整改计划、整改截止时间、如何防治。
            (003_2454ff25c1100d27.txt, 575-579)
        hotel.review.more_measures: Further rectification measures may be added. 可根据实际情况增加整改措施。
            (003_2454ff25c1100d27.txt, 581)
    """

@type_check_only
class _ScheduleAgencyReconciliation(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleAgencyReconciliationReviewDone = ...,
        events: ScheduleAgencyReconciliationReviewEvents = ...,
        facts: ScheduleAgencyReconciliationReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: The day's reconciliation of agency bookings with the front desk.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: reconcile_with_front_desk.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: day_began.
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
            hotel.agency_booking.daily_reconciliation: Every day the bookings of that day and the arrivals
                booked for the day before are reconciled with the front desk. 每日与总台核对当日订房及前一日预订入住情况。
                (003_2454ff25c1100d27.txt, 304)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleAgencyReconciliationToIcalendarDone = ...,
        events: ScheduleAgencyReconciliationToIcalendarEvents = ...,
        facts: ScheduleAgencyReconciliationToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: The day's reconciliation of agency bookings with the front desk.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: reconcile_with_front_desk.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: day_began.
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
            hotel.agency_booking.daily_reconciliation: Every day the bookings of that day and the arrivals
                booked for the day before are reconciled with the front desk. 每日与总台核对当日订房及前一日预订入住情况。
                (003_2454ff25c1100d27.txt, 304)
        """


@type_check_only
class _ScheduleRoomAllocation(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleRoomAllocationReviewDone = ...,
        events: ScheduleRoomAllocationReviewEvents = ...,
        facts: ScheduleRoomAllocationReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: The statistics of online guests' bookings, ready before the day of arrival.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: draw_up_booking_statistics.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: guest_arrives.
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
            hotel.online_guest.booking_statistics: The front office draws up the statistics of online
                guests' bookings in advance. 前厅部提前统计网络客人预订情况。 (003_2454ff25c1100d27.txt, 491)
            hotel.online_guest.booking_statistics_reprint: The front office draws up the statistics of
                online guests' bookings in advance. 前厅部提前统计网络客人预订情况。 (003_2454ff25c1100d27.txt, 512)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleRoomAllocationToIcalendarDone = ...,
        events: ScheduleRoomAllocationToIcalendarEvents = ...,
        facts: ScheduleRoomAllocationToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: The statistics of online guests' bookings, ready before the day of arrival.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: draw_up_booking_statistics.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: guest_arrives.
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
            hotel.online_guest.booking_statistics: The front office draws up the statistics of online
                guests' bookings in advance. 前厅部提前统计网络客人预订情况。 (003_2454ff25c1100d27.txt, 491)
            hotel.online_guest.booking_statistics_reprint: The front office draws up the statistics of
                online guests' bookings in advance. 前厅部提前统计网络客人预订情况。 (003_2454ff25c1100d27.txt, 512)
        """


@type_check_only
class _SchedulePickupBooking(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: SchedulePickupBookingReviewDone = ...,
        events: SchedulePickupBookingReviewEvents = ...,
        facts: SchedulePickupBookingReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: What follows promptly from a request for pick-up, from the fax to the order to the driver.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: deliver_to_personnel, enter_daily_list, instruct_driver, note_on_booking,
                open_dispatch_form, pass_to_concierge, phone_booking_centre, register_in_log.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name:
                concierge_review_passed, dispatch_form_or_information_received, dispatch_marked_in_system,
                request_found_incomplete, request_verified.
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
            hotel.pickup.incomplete_call_centre: If any of these is unclear, the online booking centre is
                phoned promptly to confirm it. 信息未注明清楚的,及时致电网络订房中心确认。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.register_in_log: Once verified, the pick-up is entered at once in the pick-up log.
                审核无误后立即登记在接机信息记录本。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.note_time_on_booking: At the same time the pick-up time is noted on the booking
                form and in the computer system. 同时在预订单和电脑系统备注接机时间。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.pass_to_concierge: The pick-up information is promptly passed to the concierge.
                及时将接机信息提供给礼宾部。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.concierge_opens_dispatch: The concierge promptly opens the vehicle dispatch form.
                礼宾部及时开派车单。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.daily_list: Once confirmed, the concierge promptly enters the pick-up in the daily
                pick-up list. 礼宾员确认无误后登记在每日接机一览表。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.deliver_to_hr: The concierge then promptly brings the dispatch form to the
                personnel department. 礼宾员及时将派车单送人事部。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.instruct_driver: On receiving the form or the dispatch information the personnel
                manager promptly passes it to the driver and gives the order. 人事部经理收到派车单或信息后及时向司机下达接机任务。
                (003_2454ff25c1100d27.txt, 419)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: SchedulePickupBookingToIcalendarDone = ...,
        events: SchedulePickupBookingToIcalendarEvents = ...,
        facts: SchedulePickupBookingToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: What follows promptly from a request for pick-up, from the fax to the order to the driver.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: deliver_to_personnel, enter_daily_list, instruct_driver, note_on_booking,
                open_dispatch_form, pass_to_concierge, phone_booking_centre, register_in_log.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name:
                concierge_review_passed, dispatch_form_or_information_received, dispatch_marked_in_system,
                request_found_incomplete, request_verified.
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
            hotel.pickup.incomplete_call_centre: If any of these is unclear, the online booking centre is
                phoned promptly to confirm it. 信息未注明清楚的,及时致电网络订房中心确认。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.register_in_log: Once verified, the pick-up is entered at once in the pick-up log.
                审核无误后立即登记在接机信息记录本。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.note_time_on_booking: At the same time the pick-up time is noted on the booking
                form and in the computer system. 同时在预订单和电脑系统备注接机时间。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.pass_to_concierge: The pick-up information is promptly passed to the concierge.
                及时将接机信息提供给礼宾部。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.concierge_opens_dispatch: The concierge promptly opens the vehicle dispatch form.
                礼宾部及时开派车单。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.daily_list: Once confirmed, the concierge promptly enters the pick-up in the daily
                pick-up list. 礼宾员确认无误后登记在每日接机一览表。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.deliver_to_hr: The concierge then promptly brings the dispatch form to the
                personnel department. 礼宾员及时将派车单送人事部。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.instruct_driver: On receiving the form or the dispatch information the personnel
                manager promptly passes it to the driver and gives the order. 人事部经理收到派车单或信息后及时向司机下达接机任务。
                (003_2454ff25c1100d27.txt, 419)
        """


@type_check_only
class _SchedulePickupShift(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: SchedulePickupShiftReviewDone = ...,
        events: SchedulePickupShiftReviewEvents = ...,
        facts: SchedulePickupShiftReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: The concierge's first act of a shift with pick-ups.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: check_pickups_with_front_desk.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: shift_began.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                pickups_in_shift.
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
            hotel.pickup.daily_check_with_front_desk: At the start of each working day the concierge first
                checks the day's pick-ups with the front desk. 礼宾员每日上班时先与前台核对当日接机信息。
                (003_2454ff25c1100d27.txt, 419)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: SchedulePickupShiftToIcalendarDone = ...,
        events: SchedulePickupShiftToIcalendarEvents = ...,
        facts: SchedulePickupShiftToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: The concierge's first act of a shift with pick-ups.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: check_pickups_with_front_desk.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: shift_began.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                pickups_in_shift.
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
            hotel.pickup.daily_check_with_front_desk: At the start of each working day the concierge first
                checks the day's pick-ups with the front desk. 礼宾员每日上班时先与前台核对当日接机信息。
                (003_2454ff25c1100d27.txt, 419)
        """


@type_check_only
class _ScheduleCheckIn(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleCheckInReviewDone = ...,
        events: ScheduleCheckInReviewEvents = ...,
        facts: ScheduleCheckInReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: The time a check-in may take, and the word to the floor.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: hand_over_room_card, notify_floor.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: check_in_began.
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
            hotel.check_in.notify_floor: The floor is promptly told which room the guest has taken.
                及时告知楼层客人入住房间。 (003_2454ff25c1100d27.txt, 491)
            hotel.check_in.time_limit: The front desk completes a check-in within 5 minutes.
                前台办理入住手续应在5分钟内完成。 (003_2454ff25c1100d27.txt, 491)
            hotel.check_in.notify_floor_reprint: The floor is promptly told which room the guest has taken.
                及时告知楼层客人入住房间。 (003_2454ff25c1100d27.txt, 516)
            hotel.check_in.time_limit_reprint: The front desk completes a check-in within 5 minutes.
                前台办理入住手续应在5分钟内完成。 (003_2454ff25c1100d27.txt, 520)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleCheckInToIcalendarDone = ...,
        events: ScheduleCheckInToIcalendarEvents = ...,
        facts: ScheduleCheckInToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: The time a check-in may take, and the word to the floor.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: hand_over_room_card, notify_floor.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: check_in_began.
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
            hotel.check_in.notify_floor: The floor is promptly told which room the guest has taken.
                及时告知楼层客人入住房间。 (003_2454ff25c1100d27.txt, 491)
            hotel.check_in.time_limit: The front desk completes a check-in within 5 minutes.
                前台办理入住手续应在5分钟内完成。 (003_2454ff25c1100d27.txt, 491)
            hotel.check_in.notify_floor_reprint: The floor is promptly told which room the guest has taken.
                及时告知楼层客人入住房间。 (003_2454ff25c1100d27.txt, 516)
            hotel.check_in.time_limit_reprint: The front desk completes a check-in within 5 minutes.
                前台办理入住手续应在5分钟内完成。 (003_2454ff25c1100d27.txt, 520)
        """


@type_check_only
class _ScheduleComplaint(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleComplaintReviewDone = ...,
        events: ScheduleComplaintReviewEvents = ...,
        facts: ScheduleComplaintReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: The manager's way to a complaint that was reported.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: manager_comes.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: reported_to_management.
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
            hotel.complaint.manager_on_site: A manager of the department comes to the spot promptly and
                deals with it. 部门管理人员及时到场处理。 (003_2454ff25c1100d27.txt, 570)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleComplaintToIcalendarDone = ...,
        events: ScheduleComplaintToIcalendarEvents = ...,
        facts: ScheduleComplaintToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: The manager's way to a complaint that was reported.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: manager_comes.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: reported_to_management.
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
            hotel.complaint.manager_on_site: A manager of the department comes to the spot promptly and
                deals with it. 部门管理人员及时到场处理。 (003_2454ff25c1100d27.txt, 570)
        """


@overload
def schedule(name: Literal['agency_reconciliation']) -> _ScheduleAgencyReconciliation: ...

@overload
def schedule(name: Literal['room_allocation']) -> _ScheduleRoomAllocation: ...

@overload
def schedule(name: Literal['pickup_booking']) -> _SchedulePickupBooking: ...

@overload
def schedule(name: Literal['pickup_shift']) -> _SchedulePickupShift: ...

@overload
def schedule(name: Literal['check_in']) -> _ScheduleCheckIn: ...

@overload
def schedule(name: Literal['complaint']) -> _ScheduleComplaint: ...

@type_check_only
class _ProcedureArrival(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureArrivalNextDone] = ...,
        facts: ProcedureArrivalNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. The way of an arriving guest into the room.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `greet`, `lead_in`, `introduce_room_types`, `guest_chooses_room_type`, `assign_room`, `hand_room_card`, `tell_lift_location`, `tell_points_to_note`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `room_type_booked`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "greet", "lead_in", "introduce_room_types",
                "guest_chooses_room_type", "assign_room", "hand_room_card", "tell_lift_location",
                "tell_points_to_note".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                room_type_booked.
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
            hotel.arrival.step_order: An arriving guest is greeted, then led in, then given a room, then the
                basic service, in this order. 宾客到店依次为:迎接、引导、安排房间、提供基本服务。 (003_2454ff25c1100d27.txt, 96-120)
            hotel.arrival.lead_after_greeting: After the greeting the guest is led into the house.
                打完招呼后引导宾客进店。 (003_2454ff25c1100d27.txt, 94-96)
            hotel.arrival.introduce_room_types: Before a room is assigned, the room types and their features
                are introduced briefly. 安排房间前简单介绍房型和特点。 (003_2454ff25c1100d27.txt, 114)
            hotel.arrival.hand_room_card: The guest is handed the room card, then told where the lift is,
                then the points to note. 先交房卡,再告知电梯位置和注意事项。 (003_2454ff25c1100d27.txt, 124)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureArrivalReviewDone] = ...,
        facts: ProcedureArrivalReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. The way of an arriving guest into the room.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `greet`, `lead_in`, `introduce_room_types`, `guest_chooses_room_type`, `assign_room`, `hand_room_card`, `tell_lift_location`, `tell_points_to_note`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `room_type_booked`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "greet", "lead_in", "introduce_room_types",
                "guest_chooses_room_type", "assign_room", "hand_room_card", "tell_lift_location",
                "tell_points_to_note".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                room_type_booked.
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
            hotel.arrival.step_order: An arriving guest is greeted, then led in, then given a room, then the
                basic service, in this order. 宾客到店依次为:迎接、引导、安排房间、提供基本服务。 (003_2454ff25c1100d27.txt, 96-120)
            hotel.arrival.lead_after_greeting: After the greeting the guest is led into the house.
                打完招呼后引导宾客进店。 (003_2454ff25c1100d27.txt, 94-96)
            hotel.arrival.introduce_room_types: Before a room is assigned, the room types and their features
                are introduced briefly. 安排房间前简单介绍房型和特点。 (003_2454ff25c1100d27.txt, 114)
            hotel.arrival.hand_room_card: The guest is handed the room card, then told where the lift is,
                then the points to note. 先交房卡,再告知电梯位置和注意事项。 (003_2454ff25c1100d27.txt, 124)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureArrivalToMermaidDone] = ...,
        facts: ProcedureArrivalToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. The way of an arriving guest into the room.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `greet`, `lead_in`, `introduce_room_types`, `guest_chooses_room_type`, `assign_room`, `hand_room_card`, `tell_lift_location`, `tell_points_to_note`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `room_type_booked`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "greet", "lead_in", "introduce_room_types",
                "guest_chooses_room_type", "assign_room", "hand_room_card", "tell_lift_location",
                "tell_points_to_note".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                room_type_booked.
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
            hotel.arrival.step_order: An arriving guest is greeted, then led in, then given a room, then the
                basic service, in this order. 宾客到店依次为:迎接、引导、安排房间、提供基本服务。 (003_2454ff25c1100d27.txt, 96-120)
            hotel.arrival.lead_after_greeting: After the greeting the guest is led into the house.
                打完招呼后引导宾客进店。 (003_2454ff25c1100d27.txt, 94-96)
            hotel.arrival.introduce_room_types: Before a room is assigned, the room types and their features
                are introduced briefly. 安排房间前简单介绍房型和特点。 (003_2454ff25c1100d27.txt, 114)
            hotel.arrival.hand_room_card: The guest is handed the room card, then told where the lift is,
                then the points to note. 先交房卡,再告知电梯位置和注意事项。 (003_2454ff25c1100d27.txt, 124)
        """


@type_check_only
class _ProcedureBookingConfirmation(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureBookingConfirmationNextDone] = ...,
        facts: ProcedureBookingConfirmationNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. The confirmation of a booking to the guest.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `send_confirmation_letter`, `make_confirmation_call`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "send_confirmation_letter", "make_confirmation_call".
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
            hotel.booking_confirmation.send_letter: A booking confirmation letter is sent. 发送预订确认函。
                (003_2454ff25c1100d27.txt, 292)
            hotel.booking_confirmation.make_call: A booking confirmation call is made. 拨打预订确认电话。
                (003_2454ff25c1100d27.txt, 292)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureBookingConfirmationReviewDone] = ...,
        facts: ProcedureBookingConfirmationReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. The confirmation of a booking to the guest.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `send_confirmation_letter`, `make_confirmation_call`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "send_confirmation_letter", "make_confirmation_call".
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
            hotel.booking_confirmation.send_letter: A booking confirmation letter is sent. 发送预订确认函。
                (003_2454ff25c1100d27.txt, 292)
            hotel.booking_confirmation.make_call: A booking confirmation call is made. 拨打预订确认电话。
                (003_2454ff25c1100d27.txt, 292)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureBookingConfirmationToMermaidDone] = ...,
        facts: ProcedureBookingConfirmationToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. The confirmation of a booking to the guest.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `send_confirmation_letter`, `make_confirmation_call`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "send_confirmation_letter", "make_confirmation_call".
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
            hotel.booking_confirmation.send_letter: A booking confirmation letter is sent. 发送预订确认函。
                (003_2454ff25c1100d27.txt, 292)
            hotel.booking_confirmation.make_call: A booking confirmation call is made. 拨打预订确认电话。
                (003_2454ff25c1100d27.txt, 292)
        """


@type_check_only
class _ProcedureOnlineStay(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureOnlineStayNextDone] = ...,
        facts: ProcedureOnlineStayNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. The five stages of an online guest's stay.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `confirm_booking`, `prepare_stay`, `receive_and_check_in`, `serve_during_stay`, `settle_at_departure`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "confirm_booking", "prepare_stay", "receive_and_check_in",
                "serve_during_stay", "settle_at_departure".
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
            hotel.stay_flow.five_stages: An online guest's stay runs through booking confirmation,
                preparation, reception and check-in, service during the stay, and settlement at departure.
                网络客人接待依次为:预订确认、入住准备、接待与入住、入住期间服务、离店结算。 (003_2454ff25c1100d27.txt, 292)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureOnlineStayReviewDone] = ...,
        facts: ProcedureOnlineStayReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. The five stages of an online guest's stay.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `confirm_booking`, `prepare_stay`, `receive_and_check_in`, `serve_during_stay`, `settle_at_departure`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "confirm_booking", "prepare_stay", "receive_and_check_in",
                "serve_during_stay", "settle_at_departure".
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
            hotel.stay_flow.five_stages: An online guest's stay runs through booking confirmation,
                preparation, reception and check-in, service during the stay, and settlement at departure.
                网络客人接待依次为:预订确认、入住准备、接待与入住、入住期间服务、离店结算。 (003_2454ff25c1100d27.txt, 292)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureOnlineStayToMermaidDone] = ...,
        facts: ProcedureOnlineStayToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. The five stages of an online guest's stay.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `confirm_booking`, `prepare_stay`, `receive_and_check_in`, `serve_during_stay`, `settle_at_departure`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "confirm_booking", "prepare_stay", "receive_and_check_in",
                "serve_during_stay", "settle_at_departure".
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
            hotel.stay_flow.five_stages: An online guest's stay runs through booking confirmation,
                preparation, reception and check-in, service during the stay, and settlement at departure.
                网络客人接待依次为:预订确认、入住准备、接待与入住、入住期间服务、离店结算。 (003_2454ff25c1100d27.txt, 292)
        """


@type_check_only
class _ProcedureRoomPreparation(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureRoomPreparationNextDone] = ...,
        facts: ProcedureRoomPreparationNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. The room from the booking statistics to the check-in.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `draw_up_booking_statistics`, `allocate_rooms`, `prepare_and_clean_room`, `inspect_room`, `guest_arrives`, `check_in`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_office`).
        - `facts`: true, false, or left out where not known: `online_guest`, `agency_booking`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "draw_up_booking_statistics", "allocate_rooms",
                "prepare_and_clean_room", "inspect_room", "guest_arrives", "check_in".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_office`);
                left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                agency_booking, online_guest.
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
            hotel.room_prep.prepare_and_clean: Before check-in the room is prepared and cleaned. 入住前准备并清洁房间。
                (003_2454ff25c1100d27.txt, 292)
            hotel.agency_booking.inspect_before_arrival: The room is inspected before the guest arrives.
                客人抵店前提前查房。 (003_2454ff25c1100d27.txt, 306-307)
            hotel.online_guest.booking_statistics: The front office draws up the statistics of online
                guests' bookings in advance. 前厅部提前统计网络客人预订情况。 (003_2454ff25c1100d27.txt, 491)
            hotel.online_guest.allocate_rooms_with_floors: Rooms are allocated by the front office together
                with the floors, after the statistics. 统计后协同楼层做好分房。 (003_2454ff25c1100d27.txt, 491)
            hotel.online_guest.booking_statistics_reprint: The front office draws up the statistics of
                online guests' bookings in advance. 前厅部提前统计网络客人预订情况。 (003_2454ff25c1100d27.txt, 512)
            hotel.online_guest.allocate_rooms_with_floors_reprint: Rooms are allocated by the front office
                together with the floors, after the statistics. 统计后协同楼层做好分房。 (003_2454ff25c1100d27.txt, 512)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureRoomPreparationReviewDone] = ...,
        facts: ProcedureRoomPreparationReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. The room from the booking statistics to the check-in.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `draw_up_booking_statistics`, `allocate_rooms`, `prepare_and_clean_room`, `inspect_room`, `guest_arrives`, `check_in`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_office`).
        - `facts`: true, false, or left out where not known: `online_guest`, `agency_booking`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "draw_up_booking_statistics", "allocate_rooms",
                "prepare_and_clean_room", "inspect_room", "guest_arrives", "check_in".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_office`);
                left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                agency_booking, online_guest.
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
            hotel.room_prep.prepare_and_clean: Before check-in the room is prepared and cleaned. 入住前准备并清洁房间。
                (003_2454ff25c1100d27.txt, 292)
            hotel.agency_booking.inspect_before_arrival: The room is inspected before the guest arrives.
                客人抵店前提前查房。 (003_2454ff25c1100d27.txt, 306-307)
            hotel.online_guest.booking_statistics: The front office draws up the statistics of online
                guests' bookings in advance. 前厅部提前统计网络客人预订情况。 (003_2454ff25c1100d27.txt, 491)
            hotel.online_guest.allocate_rooms_with_floors: Rooms are allocated by the front office together
                with the floors, after the statistics. 统计后协同楼层做好分房。 (003_2454ff25c1100d27.txt, 491)
            hotel.online_guest.booking_statistics_reprint: The front office draws up the statistics of
                online guests' bookings in advance. 前厅部提前统计网络客人预订情况。 (003_2454ff25c1100d27.txt, 512)
            hotel.online_guest.allocate_rooms_with_floors_reprint: Rooms are allocated by the front office
                together with the floors, after the statistics. 统计后协同楼层做好分房。 (003_2454ff25c1100d27.txt, 512)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureRoomPreparationToMermaidDone] = ...,
        facts: ProcedureRoomPreparationToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. The room from the booking statistics to the check-in.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `draw_up_booking_statistics`, `allocate_rooms`, `prepare_and_clean_room`, `inspect_room`, `guest_arrives`, `check_in`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_office`).
        - `facts`: true, false, or left out where not known: `online_guest`, `agency_booking`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "draw_up_booking_statistics", "allocate_rooms",
                "prepare_and_clean_room", "inspect_room", "guest_arrives", "check_in".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_office`);
                left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                agency_booking, online_guest.
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
            hotel.room_prep.prepare_and_clean: Before check-in the room is prepared and cleaned. 入住前准备并清洁房间。
                (003_2454ff25c1100d27.txt, 292)
            hotel.agency_booking.inspect_before_arrival: The room is inspected before the guest arrives.
                客人抵店前提前查房。 (003_2454ff25c1100d27.txt, 306-307)
            hotel.online_guest.booking_statistics: The front office draws up the statistics of online
                guests' bookings in advance. 前厅部提前统计网络客人预订情况。 (003_2454ff25c1100d27.txt, 491)
            hotel.online_guest.allocate_rooms_with_floors: Rooms are allocated by the front office together
                with the floors, after the statistics. 统计后协同楼层做好分房。 (003_2454ff25c1100d27.txt, 491)
            hotel.online_guest.booking_statistics_reprint: The front office draws up the statistics of
                online guests' bookings in advance. 前厅部提前统计网络客人预订情况。 (003_2454ff25c1100d27.txt, 512)
            hotel.online_guest.allocate_rooms_with_floors_reprint: Rooms are allocated by the front office
                together with the floors, after the statistics. 统计后协同楼层做好分房。 (003_2454ff25c1100d27.txt, 512)
        """


@type_check_only
class _ProcedureAgencyBooking(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureAgencyBookingNextDone] = ...,
        facts: ProcedureAgencyBookingNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. A booking call from the online agency.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `receive_booking_call`, `ask_front_desk_availability`, `confirm_in_writing`, `send_memo`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `room_free`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "receive_booking_call", "ask_front_desk_availability",
                "confirm_in_writing", "send_memo".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                room_free.
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
            hotel.agency_booking.check_availability: On a booking call from the online agency the front desk
                is first asked for free rooms, and only then is the booking confirmed.
                接到网络公司预订电话后,先向总台询问空房,再确认。 (003_2454ff25c1100d27.txt, 299-300)
            hotel.agency_booking.written_fax_confirmation: The booking is confirmed to the agency in writing
                by fax. 以书面传真向网络公司确认预订。 (003_2454ff25c1100d27.txt, 299-300)
            hotel.agency_booking.memo: From the booking form a memo is filled in and sent to the front desk
                and the cashier. 按预订单填写备忘录送前台和收银。 (003_2454ff25c1100d27.txt, 302)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureAgencyBookingReviewDone] = ...,
        facts: ProcedureAgencyBookingReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. A booking call from the online agency.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `receive_booking_call`, `ask_front_desk_availability`, `confirm_in_writing`, `send_memo`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `room_free`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "receive_booking_call", "ask_front_desk_availability",
                "confirm_in_writing", "send_memo".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                room_free.
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
            hotel.agency_booking.check_availability: On a booking call from the online agency the front desk
                is first asked for free rooms, and only then is the booking confirmed.
                接到网络公司预订电话后,先向总台询问空房,再确认。 (003_2454ff25c1100d27.txt, 299-300)
            hotel.agency_booking.written_fax_confirmation: The booking is confirmed to the agency in writing
                by fax. 以书面传真向网络公司确认预订。 (003_2454ff25c1100d27.txt, 299-300)
            hotel.agency_booking.memo: From the booking form a memo is filled in and sent to the front desk
                and the cashier. 按预订单填写备忘录送前台和收银。 (003_2454ff25c1100d27.txt, 302)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureAgencyBookingToMermaidDone] = ...,
        facts: ProcedureAgencyBookingToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. A booking call from the online agency.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `receive_booking_call`, `ask_front_desk_availability`, `confirm_in_writing`, `send_memo`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `room_free`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "receive_booking_call", "ask_front_desk_availability",
                "confirm_in_writing", "send_memo".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                room_free.
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
            hotel.agency_booking.check_availability: On a booking call from the online agency the front desk
                is first asked for free rooms, and only then is the booking confirmed.
                接到网络公司预订电话后,先向总台询问空房,再确认。 (003_2454ff25c1100d27.txt, 299-300)
            hotel.agency_booking.written_fax_confirmation: The booking is confirmed to the agency in writing
                by fax. 以书面传真向网络公司确认预订。 (003_2454ff25c1100d27.txt, 299-300)
            hotel.agency_booking.memo: From the booking form a memo is filled in and sent to the front desk
                and the cashier. 按预订单填写备忘录送前台和收银。 (003_2454ff25c1100d27.txt, 302)
        """


@type_check_only
class _ProcedureRateChange(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureRateChangeNextDone] = ...,
        facts: ProcedureRateChangeNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. A lower rate of a promotion, told to the online agency.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `notify_agency`, `new_price_takes_effect`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "notify_agency", "new_price_takes_effect".
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
            hotel.agency_booking.rate_change_notice: The agency is notified of the price change in advance.
                调价须提前通知网络公司。 (003_2454ff25c1100d27.txt, 315-317)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureRateChangeReviewDone] = ...,
        facts: ProcedureRateChangeReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. A lower rate of a promotion, told to the online agency.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `notify_agency`, `new_price_takes_effect`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "notify_agency", "new_price_takes_effect".
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
            hotel.agency_booking.rate_change_notice: The agency is notified of the price change in advance.
                调价须提前通知网络公司。 (003_2454ff25c1100d27.txt, 315-317)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureRateChangeToMermaidDone] = ...,
        facts: ProcedureRateChangeToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. A lower rate of a promotion, told to the online agency.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `notify_agency`, `new_price_takes_effect`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "notify_agency", "new_price_takes_effect".
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
            hotel.agency_booking.rate_change_notice: The agency is notified of the price change in advance.
                调价须提前通知网络公司。 (003_2454ff25c1100d27.txt, 315-317)
        """


@type_check_only
class _ProcedureCommission(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureCommissionNextDone] = ...,
        facts: ProcedureCommissionNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. The month's commission to the online agency.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `agency_draws_up_statement`, `hotel_finance_verifies`, `remit_commission`, `agency_issues_invoice`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `agency_finance_department`, `hotel_finance_department`, `online_agency`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "agency_draws_up_statement", "hotel_finance_verifies",
                "remit_commission", "agency_issues_invoice".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `agency_finance_department`, `hotel_finance_department`, `online_agency`); left out, that is
                taken on trust.
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
            hotel.commission.verify: The hotel's finance department verifies the statement before anything
                is paid. 酒店财务核实明细后再付款。 (003_2454ff25c1100d27.txt, 318)
            hotel.commission.invoice_after_receipt: The agency issues the invoice after receiving the
                payment. 网络公司收到款后开具发票。 (003_2454ff25c1100d27.txt, 319)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureCommissionReviewDone] = ...,
        facts: ProcedureCommissionReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. The month's commission to the online agency.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `agency_draws_up_statement`, `hotel_finance_verifies`, `remit_commission`, `agency_issues_invoice`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `agency_finance_department`, `hotel_finance_department`, `online_agency`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "agency_draws_up_statement", "hotel_finance_verifies",
                "remit_commission", "agency_issues_invoice".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `agency_finance_department`, `hotel_finance_department`, `online_agency`); left out, that is
                taken on trust.
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
            hotel.commission.verify: The hotel's finance department verifies the statement before anything
                is paid. 酒店财务核实明细后再付款。 (003_2454ff25c1100d27.txt, 318)
            hotel.commission.invoice_after_receipt: The agency issues the invoice after receiving the
                payment. 网络公司收到款后开具发票。 (003_2454ff25c1100d27.txt, 319)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureCommissionToMermaidDone] = ...,
        facts: ProcedureCommissionToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. The month's commission to the online agency.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `agency_draws_up_statement`, `hotel_finance_verifies`, `remit_commission`, `agency_issues_invoice`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `agency_finance_department`, `hotel_finance_department`, `online_agency`).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "agency_draws_up_statement", "hotel_finance_verifies",
                "remit_commission", "agency_issues_invoice".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `agency_finance_department`, `hotel_finance_department`, `online_agency`); left out, that is
                taken on trust.
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
            hotel.commission.verify: The hotel's finance department verifies the statement before anything
                is paid. 酒店财务核实明细后再付款。 (003_2454ff25c1100d27.txt, 318)
            hotel.commission.invoice_after_receipt: The agency issues the invoice after receiving the
                payment. 网络公司收到款后开具发票。 (003_2454ff25c1100d27.txt, 319)
        """


@type_check_only
class _ProcedurePickupBooking(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedurePickupBookingNextDone] = ...,
        facts: ProcedurePickupBookingNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. A pick-up from the booking fax to the order to the driver.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `receive_booking_fax`, `check_for_pickup_request`, `phone_booking_centre`, `receive_new_fax`, `verify_request`, `register_in_log`, `note_on_booking`, `pass_to_concierge`, `concierge_reviews`, `enter_daily_list`, `open_dispatch_form`, `fill_dispatch_form`, `review_dispatch_form`, `mark_dispatch_in_system`, `deliver_to_personnel`, `personnel_manager_signs`, `instruct_driver`, `instruct_driver_on_information`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `receptionist`, `concierge`, `personnel_manager`).
        - `facts`: true, false, or left out where not known: `online_guest`, `pickup_requested`, `request_incomplete`, `instructed_on_information`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "receive_booking_fax", "check_for_pickup_request",
                "phone_booking_centre", "receive_new_fax", "verify_request", "register_in_log",
                "note_on_booking", "pass_to_concierge", "concierge_reviews", "enter_daily_list",
                "open_dispatch_form", "fill_dispatch_form", "review_dispatch_form",
                "mark_dispatch_in_system", "deliver_to_personnel", "personnel_manager_signs",
                "instruct_driver", "instruct_driver_on_information".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `receptionist`,
                `concierge`, `personnel_manager`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                instructed_on_information, online_guest, pickup_requested, request_incomplete.
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
            hotel.pickup.review_fax: The front desk checks every online booking fax for a request for pick-
                up or drop-off. 前台收到网络订房传真须审核是否有接送要求。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.incomplete_call_centre: If any of these is unclear, the online booking centre is
                phoned promptly to confirm it. 信息未注明清楚的,及时致电网络订房中心确认。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.incomplete_resend_fax: After the call the centre must send a new fax with the exact
                information. 并要求重新发送含确切信息的传真件。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.register_in_log: Once verified, the pick-up is entered at once in the pick-up log.
                审核无误后立即登记在接机信息记录本。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.note_time_on_booking: At the same time the pick-up time is noted on the booking
                form and in the computer system. 同时在预订单和电脑系统备注接机时间。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.pass_to_concierge: The pick-up information is promptly passed to the concierge.
                及时将接机信息提供给礼宾部。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.concierge_opens_dispatch: The concierge promptly opens the vehicle dispatch form.
                礼宾部及时开派车单。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.concierge_review: The concierge reviews flight number, date and arrival time, the
                guest's contact and the number of persons. 礼宾员审核航班号、日期及抵达时间、客人联系方式、人数。
                (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.daily_list: Once confirmed, the concierge promptly enters the pick-up in the daily
                pick-up list. 礼宾员确认无误后登记在每日接机一览表。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.dispatch_form_fields: The dispatch form carries the departure date and time of the
                vehicle, the flight number and the number of persons. 派车单须填写出车日期、时间、航班号、人数。
                (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.supervisor_review: The dispatch form is reviewed by the department supervisor or
                the duty manager. 派车单交部门主管或大堂副理审核。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.mark_dispatch_in_system: After the review it is noted in the system, by the
                reviewer, that the dispatch form has been opened. 审核无误后由审核人在系统注明已开派车单。
                (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.deliver_to_hr: The concierge then promptly brings the dispatch form to the
                personnel department. 礼宾员及时将派车单送人事部。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.personnel_manager_signs: The personnel manager signs the dispatch form.
                人事部经理签字确认派车单。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.instruct_driver: On receiving the form or the dispatch information the personnel
                manager promptly passes it to the driver and gives the order. 人事部经理收到派车单或信息后及时向司机下达接机任务。
                (003_2454ff25c1100d27.txt, 419)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedurePickupBookingReviewDone] = ...,
        facts: ProcedurePickupBookingReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. A pick-up from the booking fax to the order to the driver.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `receive_booking_fax`, `check_for_pickup_request`, `phone_booking_centre`, `receive_new_fax`, `verify_request`, `register_in_log`, `note_on_booking`, `pass_to_concierge`, `concierge_reviews`, `enter_daily_list`, `open_dispatch_form`, `fill_dispatch_form`, `review_dispatch_form`, `mark_dispatch_in_system`, `deliver_to_personnel`, `personnel_manager_signs`, `instruct_driver`, `instruct_driver_on_information`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `receptionist`, `concierge`, `personnel_manager`).
        - `facts`: true, false, or left out where not known: `online_guest`, `pickup_requested`, `request_incomplete`, `instructed_on_information`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "receive_booking_fax", "check_for_pickup_request",
                "phone_booking_centre", "receive_new_fax", "verify_request", "register_in_log",
                "note_on_booking", "pass_to_concierge", "concierge_reviews", "enter_daily_list",
                "open_dispatch_form", "fill_dispatch_form", "review_dispatch_form",
                "mark_dispatch_in_system", "deliver_to_personnel", "personnel_manager_signs",
                "instruct_driver", "instruct_driver_on_information".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `receptionist`,
                `concierge`, `personnel_manager`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                instructed_on_information, online_guest, pickup_requested, request_incomplete.
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
            hotel.pickup.review_fax: The front desk checks every online booking fax for a request for pick-
                up or drop-off. 前台收到网络订房传真须审核是否有接送要求。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.incomplete_call_centre: If any of these is unclear, the online booking centre is
                phoned promptly to confirm it. 信息未注明清楚的,及时致电网络订房中心确认。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.incomplete_resend_fax: After the call the centre must send a new fax with the exact
                information. 并要求重新发送含确切信息的传真件。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.register_in_log: Once verified, the pick-up is entered at once in the pick-up log.
                审核无误后立即登记在接机信息记录本。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.note_time_on_booking: At the same time the pick-up time is noted on the booking
                form and in the computer system. 同时在预订单和电脑系统备注接机时间。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.pass_to_concierge: The pick-up information is promptly passed to the concierge.
                及时将接机信息提供给礼宾部。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.concierge_opens_dispatch: The concierge promptly opens the vehicle dispatch form.
                礼宾部及时开派车单。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.concierge_review: The concierge reviews flight number, date and arrival time, the
                guest's contact and the number of persons. 礼宾员审核航班号、日期及抵达时间、客人联系方式、人数。
                (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.daily_list: Once confirmed, the concierge promptly enters the pick-up in the daily
                pick-up list. 礼宾员确认无误后登记在每日接机一览表。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.dispatch_form_fields: The dispatch form carries the departure date and time of the
                vehicle, the flight number and the number of persons. 派车单须填写出车日期、时间、航班号、人数。
                (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.supervisor_review: The dispatch form is reviewed by the department supervisor or
                the duty manager. 派车单交部门主管或大堂副理审核。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.mark_dispatch_in_system: After the review it is noted in the system, by the
                reviewer, that the dispatch form has been opened. 审核无误后由审核人在系统注明已开派车单。
                (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.deliver_to_hr: The concierge then promptly brings the dispatch form to the
                personnel department. 礼宾员及时将派车单送人事部。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.personnel_manager_signs: The personnel manager signs the dispatch form.
                人事部经理签字确认派车单。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.instruct_driver: On receiving the form or the dispatch information the personnel
                manager promptly passes it to the driver and gives the order. 人事部经理收到派车单或信息后及时向司机下达接机任务。
                (003_2454ff25c1100d27.txt, 419)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedurePickupBookingToMermaidDone] = ...,
        facts: ProcedurePickupBookingToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. A pick-up from the booking fax to the order to the driver.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `receive_booking_fax`, `check_for_pickup_request`, `phone_booking_centre`, `receive_new_fax`, `verify_request`, `register_in_log`, `note_on_booking`, `pass_to_concierge`, `concierge_reviews`, `enter_daily_list`, `open_dispatch_form`, `fill_dispatch_form`, `review_dispatch_form`, `mark_dispatch_in_system`, `deliver_to_personnel`, `personnel_manager_signs`, `instruct_driver`, `instruct_driver_on_information`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `receptionist`, `concierge`, `personnel_manager`).
        - `facts`: true, false, or left out where not known: `online_guest`, `pickup_requested`, `request_incomplete`, `instructed_on_information`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "receive_booking_fax", "check_for_pickup_request",
                "phone_booking_centre", "receive_new_fax", "verify_request", "register_in_log",
                "note_on_booking", "pass_to_concierge", "concierge_reviews", "enter_daily_list",
                "open_dispatch_form", "fill_dispatch_form", "review_dispatch_form",
                "mark_dispatch_in_system", "deliver_to_personnel", "personnel_manager_signs",
                "instruct_driver", "instruct_driver_on_information".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `receptionist`,
                `concierge`, `personnel_manager`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                instructed_on_information, online_guest, pickup_requested, request_incomplete.
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
            hotel.pickup.review_fax: The front desk checks every online booking fax for a request for pick-
                up or drop-off. 前台收到网络订房传真须审核是否有接送要求。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.incomplete_call_centre: If any of these is unclear, the online booking centre is
                phoned promptly to confirm it. 信息未注明清楚的,及时致电网络订房中心确认。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.incomplete_resend_fax: After the call the centre must send a new fax with the exact
                information. 并要求重新发送含确切信息的传真件。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.register_in_log: Once verified, the pick-up is entered at once in the pick-up log.
                审核无误后立即登记在接机信息记录本。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.note_time_on_booking: At the same time the pick-up time is noted on the booking
                form and in the computer system. 同时在预订单和电脑系统备注接机时间。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.pass_to_concierge: The pick-up information is promptly passed to the concierge.
                及时将接机信息提供给礼宾部。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.concierge_opens_dispatch: The concierge promptly opens the vehicle dispatch form.
                礼宾部及时开派车单。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.concierge_review: The concierge reviews flight number, date and arrival time, the
                guest's contact and the number of persons. 礼宾员审核航班号、日期及抵达时间、客人联系方式、人数。
                (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.daily_list: Once confirmed, the concierge promptly enters the pick-up in the daily
                pick-up list. 礼宾员确认无误后登记在每日接机一览表。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.dispatch_form_fields: The dispatch form carries the departure date and time of the
                vehicle, the flight number and the number of persons. 派车单须填写出车日期、时间、航班号、人数。
                (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.supervisor_review: The dispatch form is reviewed by the department supervisor or
                the duty manager. 派车单交部门主管或大堂副理审核。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.mark_dispatch_in_system: After the review it is noted in the system, by the
                reviewer, that the dispatch form has been opened. 审核无误后由审核人在系统注明已开派车单。
                (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.deliver_to_hr: The concierge then promptly brings the dispatch form to the
                personnel department. 礼宾员及时将派车单送人事部。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.personnel_manager_signs: The personnel manager signs the dispatch form.
                人事部经理签字确认派车单。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.instruct_driver: On receiving the form or the dispatch information the personnel
                manager promptly passes it to the driver and gives the order. 人事部经理收到派车单或信息后及时向司机下达接机任务。
                (003_2454ff25c1100d27.txt, 419)
        """


@type_check_only
class _ProcedurePickupDay(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedurePickupDayNextDone] = ...,
        facts: ProcedurePickupDayNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. The concierge's and the driver's way on the day of a pick-up.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `check_pickups_with_front_desk`, `make_sign`, `ask_airport_desk`, `driver_departs`, `ask_airport_desk_on_the_way`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `concierge`, `driver`).
        - `facts`: true, false, or left out where not known: `drive_outlasts_enquiry`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "check_pickups_with_front_desk", "make_sign", "ask_airport_desk",
                "driver_departs", "ask_airport_desk_on_the_way".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `concierge`,
                `driver`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                drive_outlasts_enquiry.
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
            hotel.pickup.daily_check_with_front_desk: At the start of each working day the concierge first
                checks the day's pick-ups with the front desk. 礼宾员每日上班时先与前台核对当日接机信息。
                (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.make_sign: A pick-up sign is made from the pick-up information after the morning
                check. 核对后按接机信息制作接机牌。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.sign_ready: The sign is ready before the airport is asked and the vehicle leaves.
                礼宾员事先准备好接机牌。 (003_2454ff25c1100d27.txt, 419)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedurePickupDayReviewDone] = ...,
        facts: ProcedurePickupDayReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. The concierge's and the driver's way on the day of a pick-up.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `check_pickups_with_front_desk`, `make_sign`, `ask_airport_desk`, `driver_departs`, `ask_airport_desk_on_the_way`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `concierge`, `driver`).
        - `facts`: true, false, or left out where not known: `drive_outlasts_enquiry`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "check_pickups_with_front_desk", "make_sign", "ask_airport_desk",
                "driver_departs", "ask_airport_desk_on_the_way".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `concierge`,
                `driver`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                drive_outlasts_enquiry.
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
            hotel.pickup.daily_check_with_front_desk: At the start of each working day the concierge first
                checks the day's pick-ups with the front desk. 礼宾员每日上班时先与前台核对当日接机信息。
                (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.make_sign: A pick-up sign is made from the pick-up information after the morning
                check. 核对后按接机信息制作接机牌。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.sign_ready: The sign is ready before the airport is asked and the vehicle leaves.
                礼宾员事先准备好接机牌。 (003_2454ff25c1100d27.txt, 419)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedurePickupDayToMermaidDone] = ...,
        facts: ProcedurePickupDayToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. The concierge's and the driver's way on the day of a pick-up.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `check_pickups_with_front_desk`, `make_sign`, `ask_airport_desk`, `driver_departs`, `ask_airport_desk_on_the_way`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `concierge`, `driver`).
        - `facts`: true, false, or left out where not known: `drive_outlasts_enquiry`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "check_pickups_with_front_desk", "make_sign", "ask_airport_desk",
                "driver_departs", "ask_airport_desk_on_the_way".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `concierge`,
                `driver`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                drive_outlasts_enquiry.
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
            hotel.pickup.daily_check_with_front_desk: At the start of each working day the concierge first
                checks the day's pick-ups with the front desk. 礼宾员每日上班时先与前台核对当日接机信息。
                (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.make_sign: A pick-up sign is made from the pick-up information after the morning
                check. 核对后按接机信息制作接机牌。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.sign_ready: The sign is ready before the airport is asked and the vehicle leaves.
                礼宾员事先准备好接机牌。 (003_2454ff25c1100d27.txt, 419)
        """


@type_check_only
class _ProcedureCheckIn(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureCheckInNextDone] = ...,
        facts: ProcedureCheckInNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. An online guest's check-in, from the desk to the room.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `receive_guest`, `scan_identity_card`, `take_deposit`, `fill_registration_form`, `make_room_card`, `hand_over_to_concierge`, `luggage_service`, `lift_service`, `escort_to_room`, `wish_pleasant_stay`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`, `concierge`).
        - `facts`: true, false, or left out where not known: `has_luggage`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "receive_guest", "scan_identity_card", "take_deposit",
                "fill_registration_form", "make_room_card", "hand_over_to_concierge", "luggage_service",
                "lift_service", "escort_to_room", "wish_pleasant_stay".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`,
                `concierge`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                has_luggage.
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
            hotel.check_in.register_and_verify: The front desk receives the guest, then registers the stay
                and verifies the guest's data. 前台接待后办理入住登记并核对资料。 (003_2454ff25c1100d27.txt, 292)
            hotel.check_in.desk_steps: Check-in runs: scan the identity card, take the deposit, fill in the
                registration form, make the room card. 入住手续依次为:扫身份证、收押金、填入住单、做房卡。 (003_2454ff25c1100d27.txt,
                491)
            hotel.check_in.hand_over_to_concierge: After check-in the guest is handed over to the concierge.
                办好入住后将客人交接给礼宾。 (003_2454ff25c1100d27.txt, 491)
            hotel.check_in.concierge_escort: The concierge carries the luggage, sees to the lift and escorts
                the guest to the room. 礼宾提供行李、电梯服务并送客至房间。 (003_2454ff25c1100d27.txt, 491)
            hotel.check_in.desk_steps_reprint: Check-in runs: scan the identity card, take the deposit, fill
                in the registration form, make the room card. 入住手续依次为:扫身份证、收押金、填入住单、做房卡。
                (003_2454ff25c1100d27.txt, 514)
            hotel.check_in.hand_over_to_concierge_reprint: After check-in the guest is handed over to the
                concierge. 办好入住后将客人交接给礼宾。 (003_2454ff25c1100d27.txt, 517)
            hotel.check_in.concierge_escort_reprint: The concierge carries the luggage, sees to the lift and
                escorts the guest to the room. 礼宾提供行李、电梯服务并送客至房间。 (003_2454ff25c1100d27.txt, 518)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureCheckInReviewDone] = ...,
        facts: ProcedureCheckInReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. An online guest's check-in, from the desk to the room.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `receive_guest`, `scan_identity_card`, `take_deposit`, `fill_registration_form`, `make_room_card`, `hand_over_to_concierge`, `luggage_service`, `lift_service`, `escort_to_room`, `wish_pleasant_stay`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`, `concierge`).
        - `facts`: true, false, or left out where not known: `has_luggage`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "receive_guest", "scan_identity_card", "take_deposit",
                "fill_registration_form", "make_room_card", "hand_over_to_concierge", "luggage_service",
                "lift_service", "escort_to_room", "wish_pleasant_stay".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`,
                `concierge`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                has_luggage.
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
            hotel.check_in.register_and_verify: The front desk receives the guest, then registers the stay
                and verifies the guest's data. 前台接待后办理入住登记并核对资料。 (003_2454ff25c1100d27.txt, 292)
            hotel.check_in.desk_steps: Check-in runs: scan the identity card, take the deposit, fill in the
                registration form, make the room card. 入住手续依次为:扫身份证、收押金、填入住单、做房卡。 (003_2454ff25c1100d27.txt,
                491)
            hotel.check_in.hand_over_to_concierge: After check-in the guest is handed over to the concierge.
                办好入住后将客人交接给礼宾。 (003_2454ff25c1100d27.txt, 491)
            hotel.check_in.concierge_escort: The concierge carries the luggage, sees to the lift and escorts
                the guest to the room. 礼宾提供行李、电梯服务并送客至房间。 (003_2454ff25c1100d27.txt, 491)
            hotel.check_in.desk_steps_reprint: Check-in runs: scan the identity card, take the deposit, fill
                in the registration form, make the room card. 入住手续依次为:扫身份证、收押金、填入住单、做房卡。
                (003_2454ff25c1100d27.txt, 514)
            hotel.check_in.hand_over_to_concierge_reprint: After check-in the guest is handed over to the
                concierge. 办好入住后将客人交接给礼宾。 (003_2454ff25c1100d27.txt, 517)
            hotel.check_in.concierge_escort_reprint: The concierge carries the luggage, sees to the lift and
                escorts the guest to the room. 礼宾提供行李、电梯服务并送客至房间。 (003_2454ff25c1100d27.txt, 518)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureCheckInToMermaidDone] = ...,
        facts: ProcedureCheckInToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. An online guest's check-in, from the desk to the room.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `receive_guest`, `scan_identity_card`, `take_deposit`, `fill_registration_form`, `make_room_card`, `hand_over_to_concierge`, `luggage_service`, `lift_service`, `escort_to_room`, `wish_pleasant_stay`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`, `concierge`).
        - `facts`: true, false, or left out where not known: `has_luggage`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "receive_guest", "scan_identity_card", "take_deposit",
                "fill_registration_form", "make_room_card", "hand_over_to_concierge", "luggage_service",
                "lift_service", "escort_to_room", "wish_pleasant_stay".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`,
                `concierge`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                has_luggage.
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
            hotel.check_in.register_and_verify: The front desk receives the guest, then registers the stay
                and verifies the guest's data. 前台接待后办理入住登记并核对资料。 (003_2454ff25c1100d27.txt, 292)
            hotel.check_in.desk_steps: Check-in runs: scan the identity card, take the deposit, fill in the
                registration form, make the room card. 入住手续依次为:扫身份证、收押金、填入住单、做房卡。 (003_2454ff25c1100d27.txt,
                491)
            hotel.check_in.hand_over_to_concierge: After check-in the guest is handed over to the concierge.
                办好入住后将客人交接给礼宾。 (003_2454ff25c1100d27.txt, 491)
            hotel.check_in.concierge_escort: The concierge carries the luggage, sees to the lift and escorts
                the guest to the room. 礼宾提供行李、电梯服务并送客至房间。 (003_2454ff25c1100d27.txt, 491)
            hotel.check_in.desk_steps_reprint: Check-in runs: scan the identity card, take the deposit, fill
                in the registration form, make the room card. 入住手续依次为:扫身份证、收押金、填入住单、做房卡。
                (003_2454ff25c1100d27.txt, 514)
            hotel.check_in.hand_over_to_concierge_reprint: After check-in the guest is handed over to the
                concierge. 办好入住后将客人交接给礼宾。 (003_2454ff25c1100d27.txt, 517)
            hotel.check_in.concierge_escort_reprint: The concierge carries the luggage, sees to the lift and
                escorts the guest to the room. 礼宾提供行李、电梯服务并送客至房间。 (003_2454ff25c1100d27.txt, 518)
        """


@type_check_only
class _ProcedureCheckOut(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureCheckOutNextDone] = ...,
        facts: ProcedureCheckOutNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. The last steps of the standard check-out.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `start_settlement`, `check_settlement_sheet`, `print_bill`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "start_settlement", "check_settlement_sheet", "print_bill".
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
            hotel.check_out.settlement_order: At departure the settlement sheet is checked before the bill
                is printed. 离店结算:先核对结算单,再打印账单。 (003_2454ff25c1100d27.txt, 292)
            hotel.check_out.standard_flow: Check-out follows the standard operating procedure. 退房按标准操作流程执行。
                (003_2454ff25c1100d27.txt, 497)
            hotel.check_out.standard_flow_reprint: Check-out follows the standard operating procedure.
                退房按标准操作流程执行。 (003_2454ff25c1100d27.txt, 532-533)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureCheckOutReviewDone] = ...,
        facts: ProcedureCheckOutReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. The last steps of the standard check-out.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `start_settlement`, `check_settlement_sheet`, `print_bill`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "start_settlement", "check_settlement_sheet", "print_bill".
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
            hotel.check_out.settlement_order: At departure the settlement sheet is checked before the bill
                is printed. 离店结算:先核对结算单,再打印账单。 (003_2454ff25c1100d27.txt, 292)
            hotel.check_out.standard_flow: Check-out follows the standard operating procedure. 退房按标准操作流程执行。
                (003_2454ff25c1100d27.txt, 497)
            hotel.check_out.standard_flow_reprint: Check-out follows the standard operating procedure.
                退房按标准操作流程执行。 (003_2454ff25c1100d27.txt, 532-533)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureCheckOutToMermaidDone] = ...,
        facts: ProcedureCheckOutToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. The last steps of the standard check-out.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `start_settlement`, `check_settlement_sheet`, `print_bill`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "start_settlement", "check_settlement_sheet", "print_bill".
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
            hotel.check_out.settlement_order: At departure the settlement sheet is checked before the bill
                is printed. 离店结算:先核对结算单,再打印账单。 (003_2454ff25c1100d27.txt, 292)
            hotel.check_out.standard_flow: Check-out follows the standard operating procedure. 退房按标准操作流程执行。
                (003_2454ff25c1100d27.txt, 497)
            hotel.check_out.standard_flow_reprint: Check-out follows the standard operating procedure.
                退房按标准操作流程执行。 (003_2454ff25c1100d27.txt, 532-533)
        """


@type_check_only
class _ProcedureDiningNotice(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureDiningNoticeNextDone] = ...,
        facts: ProcedureDiningNoticeNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. A notice of the group, passed on in the dining department.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `receive_group_notice`, `tell_at_pre_shift_meeting`, `pass_on_at_once`, `all_on_duty_informed`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `notice_after_meeting`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "receive_group_notice", "tell_at_pre_shift_meeting",
                "pass_on_at_once", "all_on_duty_informed".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                notice_after_meeting.
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
            hotel.dining.pre_shift_notice: After the group notice the dining department tells every employee
                on duty at the pre-shift meeting. 餐饮部接群通知后在班前会告知每位在岗员工。 (003_2454ff25c1100d27.txt, 499)
            hotel.dining.pre_shift_notice_reprint: After the group notice the dining department tells every
                employee on duty at the pre-shift meeting. 餐饮部接群通知后在班前会告知每位在岗员工。 (003_2454ff25c1100d27.txt,
                543)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureDiningNoticeReviewDone] = ...,
        facts: ProcedureDiningNoticeReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. A notice of the group, passed on in the dining department.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `receive_group_notice`, `tell_at_pre_shift_meeting`, `pass_on_at_once`, `all_on_duty_informed`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `notice_after_meeting`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "receive_group_notice", "tell_at_pre_shift_meeting",
                "pass_on_at_once", "all_on_duty_informed".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                notice_after_meeting.
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
            hotel.dining.pre_shift_notice: After the group notice the dining department tells every employee
                on duty at the pre-shift meeting. 餐饮部接群通知后在班前会告知每位在岗员工。 (003_2454ff25c1100d27.txt, 499)
            hotel.dining.pre_shift_notice_reprint: After the group notice the dining department tells every
                employee on duty at the pre-shift meeting. 餐饮部接群通知后在班前会告知每位在岗员工。 (003_2454ff25c1100d27.txt,
                543)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureDiningNoticeToMermaidDone] = ...,
        facts: ProcedureDiningNoticeToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. A notice of the group, passed on in the dining department.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `receive_group_notice`, `tell_at_pre_shift_meeting`, `pass_on_at_once`, `all_on_duty_informed`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `notice_after_meeting`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "receive_group_notice", "tell_at_pre_shift_meeting",
                "pass_on_at_once", "all_on_duty_informed".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                notice_after_meeting.
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
            hotel.dining.pre_shift_notice: After the group notice the dining department tells every employee
                on duty at the pre-shift meeting. 餐饮部接群通知后在班前会告知每位在岗员工。 (003_2454ff25c1100d27.txt, 499)
            hotel.dining.pre_shift_notice_reprint: After the group notice the dining department tells every
                employee on duty at the pre-shift meeting. 餐饮部接群通知后在班前会告知每位在岗员工。 (003_2454ff25c1100d27.txt,
                543)
        """


@type_check_only
class _ProcedureHotSpringNotice(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureHotSpringNoticeNextDone] = ...,
        facts: ProcedureHotSpringNoticeNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. A notice of the group, passed on in the hot spring department.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `receive_group_notice`, `inform_each_shift`, `every_employee_knows`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "receive_group_notice", "inform_each_shift",
                "every_employee_knows".
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
            hotel.hot_spring.shift_notice: After the group notice the hot spring department informs every
                shift so that each employee knows. 温泉部接群通知后通知各班,每位员工知晓。 (003_2454ff25c1100d27.txt, 555)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureHotSpringNoticeReviewDone] = ...,
        facts: ProcedureHotSpringNoticeReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. A notice of the group, passed on in the hot spring department.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `receive_group_notice`, `inform_each_shift`, `every_employee_knows`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "receive_group_notice", "inform_each_shift",
                "every_employee_knows".
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
            hotel.hot_spring.shift_notice: After the group notice the hot spring department informs every
                shift so that each employee knows. 温泉部接群通知后通知各班,每位员工知晓。 (003_2454ff25c1100d27.txt, 555)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureHotSpringNoticeToMermaidDone] = ...,
        facts: ProcedureHotSpringNoticeToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. A notice of the group, passed on in the hot spring department.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `receive_group_notice`, `inform_each_shift`, `every_employee_knows`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "receive_group_notice", "inform_each_shift",
                "every_employee_knows".
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
            hotel.hot_spring.shift_notice: After the group notice the hot spring department informs every
                shift so that each employee knows. 温泉部接群通知后通知各班,每位员工知晓。 (003_2454ff25c1100d27.txt, 555)
        """


@type_check_only
class _ProcedureComplaint(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureComplaintNextDone] = ...,
        facts: ProcedureComplaintNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. A complaint that the employee cannot handle.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `report_to_management`, `manager_comes`, `manager_handles`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `department_manager`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "report_to_management", "manager_comes", "manager_handles".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `department_manager`); left out, that is taken on trust.
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
            hotel.complaint.manager_on_site: A manager of the department comes to the spot promptly and
                deals with it. 部门管理人员及时到场处理。 (003_2454ff25c1100d27.txt, 570)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureComplaintReviewDone] = ...,
        facts: ProcedureComplaintReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. A complaint that the employee cannot handle.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `report_to_management`, `manager_comes`, `manager_handles`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `department_manager`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "report_to_management", "manager_comes", "manager_handles".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `department_manager`); left out, that is taken on trust.
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
            hotel.complaint.manager_on_site: A manager of the department comes to the spot promptly and
                deals with it. 部门管理人员及时到场处理。 (003_2454ff25c1100d27.txt, 570)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureComplaintToMermaidDone] = ...,
        facts: ProcedureComplaintToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. A complaint that the employee cannot handle.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `report_to_management`, `manager_comes`, `manager_handles`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `department_manager`).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "report_to_management", "manager_comes", "manager_handles".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `department_manager`); left out, that is taken on trust.
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
            hotel.complaint.manager_on_site: A manager of the department comes to the spot promptly and
                deals with it. 部门管理人员及时到场处理。 (003_2454ff25c1100d27.txt, 570)
        """


@overload
def procedure(name: Literal['arrival']) -> _ProcedureArrival: ...

@overload
def procedure(name: Literal['booking_confirmation']) -> _ProcedureBookingConfirmation: ...

@overload
def procedure(name: Literal['online_stay']) -> _ProcedureOnlineStay: ...

@overload
def procedure(name: Literal['room_preparation']) -> _ProcedureRoomPreparation: ...

@overload
def procedure(name: Literal['agency_booking']) -> _ProcedureAgencyBooking: ...

@overload
def procedure(name: Literal['rate_change']) -> _ProcedureRateChange: ...

@overload
def procedure(name: Literal['commission']) -> _ProcedureCommission: ...

@overload
def procedure(name: Literal['pickup_booking']) -> _ProcedurePickupBooking: ...

@overload
def procedure(name: Literal['pickup_day']) -> _ProcedurePickupDay: ...

@overload
def procedure(name: Literal['check_in']) -> _ProcedureCheckIn: ...

@overload
def procedure(name: Literal['check_out']) -> _ProcedureCheckOut: ...

@overload
def procedure(name: Literal['dining_notice']) -> _ProcedureDiningNotice: ...

@overload
def procedure(name: Literal['hot_spring_notice']) -> _ProcedureHotSpringNotice: ...

@overload
def procedure(name: Literal['complaint']) -> _ProcedureComplaint: ...

@type_check_only
class _FormBookingConfirmation(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormBookingConfirmationCheckFacts = ...,
        present: Sequence[FormBookingConfirmationCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What confirms a booking to the guest.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `booking_confirmation_letter`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "booking_confirmation_letter".
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
            hotel.booking_confirmation.send_letter: A booking confirmation letter is sent. 发送预订确认函。
                (003_2454ff25c1100d27.txt, 292)
        """


@type_check_only
class _FormAgencyBooking(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormAgencyBookingCheckFacts = ...,
        present: Sequence[FormAgencyBookingCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What a booking through the online agency needs in writing.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `written_confirmation`, `fax`, `other_written_transmission`, `memo`, `front_desk_head_signature`, `cashier_head_signature`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `front_desk_head`, `cashier_head`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "written_confirmation", "fax",
                "other_written_transmission", "memo", "front_desk_head_signature", "cashier_head_signature".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `front_desk_head`, `cashier_head`); may be left out for a paper or signature
                of one certain person.
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
            hotel.agency_booking.written_fax_confirmation: The booking is confirmed to the agency in writing
                by fax. 以书面传真向网络公司确认预订。 (003_2454ff25c1100d27.txt, 299-300)
            hotel.agency_booking.memo: From the booking form a memo is filled in and sent to the front desk
                and the cashier. 按预订单填写备忘录送前台和收银。 (003_2454ff25c1100d27.txt, 302)
            hotel.agency_booking.memo_signatures: The memo is signed for by the heads of both departments.
                备忘录由两部门负责人签收。 (003_2454ff25c1100d27.txt, 302)
        """


@type_check_only
class _FormRoomAllocation(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormRoomAllocationCheckFacts = ...,
        present: Sequence[FormRoomAllocationCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the front office draws up before the day of arrival.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `booking_statistics`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `front_office`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "booking_statistics".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `front_office`); may be left out for a paper or signature of one certain
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
            hotel.online_guest.booking_statistics: The front office draws up the statistics of online
                guests' bookings in advance. 前厅部提前统计网络客人预订情况。 (003_2454ff25c1100d27.txt, 491)
            hotel.online_guest.booking_statistics_reprint: The front office draws up the statistics of
                online guests' bookings in advance. 前厅部提前统计网络客人预订情况。 (003_2454ff25c1100d27.txt, 512)
        """


@type_check_only
class _FormPickupRequest(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormPickupRequestCheckFacts = ...,
        present: Sequence[FormPickupRequestCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What a request for pick-up must state.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `pickup_date`, `flight_number`, `arrival_time`, `persons`, `contact_phone`, `new_booking_fax`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `online_booking_centre`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `online_guest`, `first_fax_unclear`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                first_fax_unclear, online_guest.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "pickup_date", "flight_number",
                "arrival_time", "persons", "contact_phone", "new_booking_fax".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `online_booking_centre`); may be left out for a paper or signature of one
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
            hotel.pickup.request_fields: A pick-up request must state the date, flight number, arrival time,
                number of persons and contact phone. 接机要求须注明接机日期、航班号、抵达时间、人数、联系电话。
                (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.incomplete_resend_fax: After the call the centre must send a new fax with the exact
                information. 并要求重新发送含确切信息的传真件。 (003_2454ff25c1100d27.txt, 419)
        """


@type_check_only
class _FormPickupRegistration(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormPickupRegistrationCheckFacts = ...,
        present: Sequence[FormPickupRegistrationCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. Where the front desk notes a pick-up.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `pickup_log_entry`, `pickup_time_on_booking_form`, `pickup_time_in_computer_system`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `receptionist`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "pickup_log_entry",
                "pickup_time_on_booking_form", "pickup_time_in_computer_system".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `receptionist`); may be left out for a paper or signature of one certain
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
            hotel.pickup.register_in_log: Once verified, the pick-up is entered at once in the pick-up log.
                审核无误后立即登记在接机信息记录本。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.note_time_on_booking: At the same time the pick-up time is noted on the booking
                form and in the computer system. 同时在预订单和电脑系统备注接机时间。 (003_2454ff25c1100d27.txt, 419)
        """


@type_check_only
class _FormConciergePickup(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormConciergePickupCheckFacts = ...,
        present: Sequence[FormConciergePickupCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the concierge checks and keeps of a pick-up.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `confirmation_copy`, `flight_number_reviewed`, `pickup_date_reviewed`, `arrival_time_reviewed`, `guest_contact_reviewed`, `persons_reviewed`, `daily_pickup_list_entry`, `vehicle_dispatch_form`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `concierge`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `copy_necessary`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                copy_necessary.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "confirmation_copy",
                "flight_number_reviewed", "pickup_date_reviewed", "arrival_time_reviewed",
                "guest_contact_reviewed", "persons_reviewed", "daily_pickup_list_entry",
                "vehicle_dispatch_form".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `concierge`); may be left out for a paper or signature of one certain
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
            hotel.pickup.concierge_opens_dispatch: The concierge promptly opens the vehicle dispatch form.
                礼宾部及时开派车单。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.copy_of_confirmation: Where necessary a copy of the online booking confirmation is
                given to the concierge. 必要时可复印网络订房确认函给礼宾部。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.concierge_review: The concierge reviews flight number, date and arrival time, the
                guest's contact and the number of persons. 礼宾员审核航班号、日期及抵达时间、客人联系方式、人数。
                (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.daily_list: Once confirmed, the concierge promptly enters the pick-up in the daily
                pick-up list. 礼宾员确认无误后登记在每日接机一览表。 (003_2454ff25c1100d27.txt, 419)
        """


@type_check_only
class _FormDispatchForm(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormDispatchFormCheckFacts = ...,
        present: Sequence[FormDispatchFormCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The vehicle dispatch form and who signs it.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `vehicle_date`, `vehicle_time`, `flight_number`, `persons`, `dispatch_form_review`, `system_note_by_department_supervisor`, `dispatch_form_opened_in_system`, `system_note_by_duty_manager`, `personnel_manager_signature`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `department_supervisor`, `duty_manager`, `personnel_manager`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `reviewed_by_department_supervisor`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                reviewed_by_department_supervisor.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "vehicle_date", "vehicle_time",
                "flight_number", "persons", "dispatch_form_review", "system_note_by_department_supervisor",
                "dispatch_form_opened_in_system", "system_note_by_duty_manager",
                "personnel_manager_signature".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `department_supervisor`, `duty_manager`, `personnel_manager`); may be left
                out for a paper or signature of one certain person.
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
            hotel.pickup.dispatch_form_fields: The dispatch form carries the departure date and time of the
                vehicle, the flight number and the number of persons. 派车单须填写出车日期、时间、航班号、人数。
                (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.supervisor_review: The dispatch form is reviewed by the department supervisor or
                the duty manager. 派车单交部门主管或大堂副理审核。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.mark_dispatch_in_system: After the review it is noted in the system, by the
                reviewer, that the dispatch form has been opened. 审核无误后由审核人在系统注明已开派车单。
                (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.personnel_manager_signs: The personnel manager signs the dispatch form.
                人事部经理签字确认派车单。 (003_2454ff25c1100d27.txt, 419)
        """


@type_check_only
class _FormPickupSign(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormPickupSignCheckFacts = ...,
        present: Sequence[FormPickupSignCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The pick-up sign and what is noted on it for the staff.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `sign`, `flight_number`, `arrival_time`, `guest_contact`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `concierge`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "sign", "flight_number",
                "arrival_time", "guest_contact".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `concierge`); may be left out for a paper or signature of one certain
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
            hotel.pickup.make_sign: A pick-up sign is made from the pick-up information after the morning
                check. 核对后按接机信息制作接机牌。 (003_2454ff25c1100d27.txt, 419)
            hotel.pickup.sign_fields: The sign is annotated with the flight number, the arrival time and the
                guest's contact. 接机牌备注航班号、抵达时间、客人联系方式。 (003_2454ff25c1100d27.txt, 419)
        """


@type_check_only
class _FormVehicleKeys(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormVehicleKeysCheckFacts = ...,
        present: Sequence[FormVehicleKeysCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The keys of the vehicle.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `key_register_entry`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "key_register_entry".
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
            hotel.pickup.key_register: Taking the keys is registered. 领取钥匙须登记。 (003_2454ff25c1100d27.txt,
                419)
        """


@type_check_only
class _FormCheckIn(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormCheckInCheckFacts = ...,
        present: Sequence[FormCheckInCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What a check-in leaves in writing.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `registration`, `booking_data_verified`, `identity_data_verified`, `room_number_notice`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `front_desk`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "registration",
                "booking_data_verified", "identity_data_verified", "room_number_notice".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `front_desk`); may be left out for a paper or signature of one certain
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
            hotel.check_in.register_and_verify: The front desk receives the guest, then registers the stay
                and verifies the guest's data. 前台接待后办理入住登记并核对资料。 (003_2454ff25c1100d27.txt, 292)
            hotel.check_in.notify_floor: The floor is promptly told which room the guest has taken.
                及时告知楼层客人入住房间。 (003_2454ff25c1100d27.txt, 491)
            hotel.check_in.notify_floor_reprint: The floor is promptly told which room the guest has taken.
                及时告知楼层客人入住房间。 (003_2454ff25c1100d27.txt, 516)
        """


@type_check_only
class _FormGroupPost(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormGroupPostCheckFacts = ...,
        present: Sequence[FormGroupPostCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The post on an online guest in the reception group.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `group_post`, `booking_platform`, `guest_count`, `room_number`, `home_city`, `arrival_time`, `departure_time`, `other_relevant_information`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `front_desk`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "group_post", "booking_platform",
                "guest_count", "room_number", "home_city", "arrival_time", "departure_time",
                "other_relevant_information".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `front_desk`); may be left out for a paper or signature of one certain
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
            hotel.vip_group.post_guest: The front desk posts the guest's information to the hotel's VIP
                reception group chat. 前台编辑客人信息发送至VIP接待群。 (003_2454ff25c1100d27.txt, 495)
            hotel.vip_group.post_fields: The post states the booking platform, the number of guests, the
                room number, the guest's home city, and the arrival and departure times.
                发送内容:预订平台、入住人数、房间号、所在城市、入住及离店时间。 (003_2454ff25c1100d27.txt, 495)
            hotel.vip_group.more_fields: Further information on the guest may be added to the post.
                可根据实际情况增加客人其他信息。 (003_2454ff25c1100d27.txt, 495)
            hotel.vip_group.post_guest_reprint: The front desk posts the guest's information to the hotel's
                VIP reception group chat. 前台编辑客人信息发送至VIP接待群。 (003_2454ff25c1100d27.txt, 524)
            hotel.vip_group.post_fields_reprint: The post states the booking platform, the number of guests,
                the room number, the guest's home city, and the arrival and departure times.
                发送内容:预订平台、入住人数、房间号、所在城市、入住及离店时间。 (003_2454ff25c1100d27.txt, 524-529)
            hotel.vip_group.more_fields_reprint: Further information on the guest may be added to the post.
                可根据实际情况增加客人其他信息。 (003_2454ff25c1100d27.txt, 530)
        """


@type_check_only
class _FormCheckOut(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormCheckOutCheckFacts = ...,
        present: Sequence[FormCheckOutCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What a check-out leaves in writing.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `good_points`, `bad_points`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "good_points", "bad_points".
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
            hotel.check_out.ask_pros_and_cons: During check-out the guest is asked what was good and what
                was bad about the stay. 退房过程中了解本次入住的优缺点。 (003_2454ff25c1100d27.txt, 497)
            hotel.check_out.ask_pros_and_cons_reprint: During check-out the guest is asked what was good and
                what was bad about the stay. 退房过程中了解本次入住的优缺点。 (003_2454ff25c1100d27.txt, 534)
        """


@type_check_only
class _FormRoomAmenities(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormRoomAmenitiesCheckFacts = ...,
        present: Sequence[FormRoomAmenitiesCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What lies in the room before check-in.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `fruit_plate_or_dessert`, `fruit_plate`, `dessert`, `welcome_letter`, `rooms_director_card`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "fruit_plate_or_dessert",
                "fruit_plate", "dessert", "welcome_letter", "rooms_director_card".
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
            hotel.room_prep.amenities: Before check-in the room holds a fruit plate or other dessert, a
                welcome letter and the rooms director's card. 入住前房间内配好果盘(或其他甜品)、欢迎信、房务总监名片。
                (003_2454ff25c1100d27.txt, 499)
            hotel.room_prep.amenities_reprint: Before check-in the room holds a fruit plate or other
                dessert, a welcome letter and the rooms director's card. 入住前房间内配好果盘(或其他甜品)、欢迎信、房务总监名片。
                (003_2454ff25c1100d27.txt, 537)
        """


@type_check_only
class _FormDining(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormDiningCheckFacts = ...,
        present: Sequence[FormDiningCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the dining department passes on about a guest.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `latent_needs`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `latent_needs_noticed`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                latent_needs_noticed.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "latent_needs".
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
            hotel.dining.post_latent_needs: The guest's latent needs are posted to the VIP reception group.
                将客人潜在需求发送至VIP接待群。 (003_2454ff25c1100d27.txt, 499)
            hotel.dining.post_latent_needs_reprint: The guest's latent needs are posted to the VIP reception
                group. 将客人潜在需求发送至VIP接待群。 (003_2454ff25c1100d27.txt, 545)
        """


@type_check_only
class _FormHotSpring(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormHotSpringCheckFacts = ...,
        present: Sequence[FormHotSpringCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the hot spring department keeps of an online guest.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `marked_guest_handed_over`, `good_points`, `bad_points`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `duty_supervisor`, `shift_leader`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "marked_guest_handed_over",
                "good_points", "bad_points".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `duty_supervisor`, `shift_leader`); may be left out for a paper or signature
                of one certain person.
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
            hotel.hot_spring.hand_over: The issue of the special tag is handed over properly to the next
                post. 做好特殊钥匙牌的交接。 (003_2454ff25c1100d27.txt, 557)
            hotel.hot_spring.supervisor_follows_up: While an online guest is present, the day's duty
                supervisor or shift leader follows up and learns the good and bad points of the visit.
                网络客人在场期间,当日值班主管或领班须跟进并了解消费的优缺点。 (003_2454ff25c1100d27.txt, 561-562)
        """


@type_check_only
class _FormLocker(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormLockerCheckFacts = ...,
        present: Sequence[FormLockerCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What lies in each locker of an online guest.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `bath_towel`, `guest_robe`, `slippers`, `welcome_letter`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "bath_towel", "guest_robe",
                "slippers", "welcome_letter".
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
            hotel.hot_spring.locker_items: Each locker holds a bath towel, a guest robe, slippers and a
                welcome letter. 更衣柜内须配:浴巾、客服(浴服)、拖鞋、欢迎信。 (003_2454ff25c1100d27.txt, 558)
        """


@type_check_only
class _FormGuestFiles(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormGuestFilesCheckFacts = ...,
        present: Sequence[FormGuestFilesCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The departments' file books of online guests.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `rooms_guest_file`, `dining_guest_file`, `hot_spring_guest_file`, `finance_guest_file`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `rooms_department`, `dining_department`, `hot_spring_department`, `hotel_finance_department`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `finance_serves_guests`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                finance_serves_guests.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "rooms_guest_file",
                "dining_guest_file", "hot_spring_guest_file", "finance_guest_file".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `rooms_department`, `dining_department`, `hot_spring_department`,
                `hotel_finance_department`); may be left out for a paper or signature of one certain person.
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
            hotel.guest_file.keep: Each operating department keeps a file book of online guests.
                营业部门须建立网络客人档案本。 (003_2454ff25c1100d27.txt, 567-568)
        """


@type_check_only
class _FormOpinion(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormOpinionCheckFacts = ...,
        present: Sequence[FormOpinionCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. A guest's opinion that needs further study.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `opinion_record`, `rectification_plan`, `check_of_rectification`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `rooms_department`, `dining_department`, `hot_spring_department`, `hotel_finance_department`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `needs_further_study`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                needs_further_study.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "opinion_record",
                "rectification_plan", "check_of_rectification".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `rooms_department`, `dining_department`, `hot_spring_department`,
                `hotel_finance_department`); may be left out for a paper or signature of one certain person.
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
            hotel.feedback.plan_for_later: An opinion that needs further study is recorded, gets a
                rectification plan from the department, and is checked. 须后续研究商定的意见,须有记录、有整改计划、有检查。
                (003_2454ff25c1100d27.txt, 572-573)
        """


@type_check_only
class _FormReviewExplanation(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormReviewExplanationCheckFacts = ...,
        present: Sequence[FormReviewExplanationCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What a department explains of online reviews at the morning meeting.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `content_and_distribution`, `investigation_or_rectification_plan`, `investigation`, `rectification_plan`, `rectification_deadline`, `prevention`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "content_and_distribution",
                "investigation_or_rectification_plan", "investigation", "rectification_plan",
                "rectification_deadline", "prevention".
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
            hotel.review.explanation_contents: The explanation covers the contents and distribution of the
                bad reviews, how the department investigates or its rectification plan, the deadline of the
                rectification, and how such problems are prevented. 说明须含:差评涉及内容及具体分布、如何调查或整改计划、整改截止时间、如何防治。
                (003_2454ff25c1100d27.txt, 575-579)
        """


@overload
def form(name: Literal['booking_confirmation']) -> _FormBookingConfirmation: ...

@overload
def form(name: Literal['agency_booking']) -> _FormAgencyBooking: ...

@overload
def form(name: Literal['room_allocation']) -> _FormRoomAllocation: ...

@overload
def form(name: Literal['pickup_request']) -> _FormPickupRequest: ...

@overload
def form(name: Literal['pickup_registration']) -> _FormPickupRegistration: ...

@overload
def form(name: Literal['concierge_pickup']) -> _FormConciergePickup: ...

@overload
def form(name: Literal['dispatch_form']) -> _FormDispatchForm: ...

@overload
def form(name: Literal['pickup_sign']) -> _FormPickupSign: ...

@overload
def form(name: Literal['vehicle_keys']) -> _FormVehicleKeys: ...

@overload
def form(name: Literal['check_in']) -> _FormCheckIn: ...

@overload
def form(name: Literal['group_post']) -> _FormGroupPost: ...

@overload
def form(name: Literal['check_out']) -> _FormCheckOut: ...

@overload
def form(name: Literal['room_amenities']) -> _FormRoomAmenities: ...

@overload
def form(name: Literal['dining']) -> _FormDining: ...

@overload
def form(name: Literal['hot_spring']) -> _FormHotSpring: ...

@overload
def form(name: Literal['locker']) -> _FormLocker: ...

@overload
def form(name: Literal['guest_files']) -> _FormGuestFiles: ...

@overload
def form(name: Literal['opinion']) -> _FormOpinion: ...

@overload
def form(name: Literal['review_explanation']) -> _FormReviewExplanation: ...

@type_check_only
class _ChecklistArrival(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistArrivalCheckFacts = ...,
        observed: ChecklistArrivalCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. How an arriving guest is received.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `received_warmly`, `door_staff_alert`, `smiled_on_seeing_guest`, `greeted_first`, `regular_addressed_by_name`, `inviting_gesture`, `house_introduced`, `carrying_offered`, `luggage_taken_only_as_guest_agrees`, `child_or_pet_attended_to`, `reaction_observed`.
        - `facts`: true, false, or left out where not known: `regular_guest`, `has_luggage`, `with_child`, `with_pet`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                has_luggage, regular_guest, with_child, with_pet.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: carrying_offered, child_or_pet_attended_to,
                door_staff_alert, greeted_first, house_introduced, inviting_gesture,
                luggage_taken_only_as_guest_agrees, reaction_observed, received_warmly,
                regular_addressed_by_name, smiled_on_seeing_guest.
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
            hotel.arrival.warm: Arriving guests are received warmly. 宾客到店时热情接待。 (003_2454ff25c1100d27.txt,
                84)
            hotel.arrival.door_staff_alert_and_smile: Staff at the door watch out for guests and smile as
                soon as one approaches. 门口人员留意来客,见到宾客立即微笑。 (003_2454ff25c1100d27.txt, 86)
            hotel.arrival.greet_first: Staff step up and greet the guest first. 主动上前打招呼。
                (003_2454ff25c1100d27.txt, 90)
            hotel.arrival.regulars_by_name: A regular guest is greeted by name. 对常客称呼其姓名。
                (003_2454ff25c1100d27.txt, 92)
            hotel.arrival.inviting_gesture: Leading is done gracefully, with an outstretched inviting hand.
                引导时姿态优雅大方,伸手作请的动作。 (003_2454ff25c1100d27.txt, 98)
            hotel.arrival.introduce_while_walking: While walking, the house may be introduced briefly.
                引导途中可简单介绍店内情况。 (003_2454ff25c1100d27.txt, 100)
            hotel.arrival.carry_luggage: A guest with luggage is offered help with carrying it, unasked.
                宾客有行李时主动帮忙提拿。 (003_2454ff25c1100d27.txt, 102)
            hotel.arrival.children_and_pets_attention: Guests with children or pets are given special
                attention. 宾客携带小朋友或宠物时特别照顾。 (003_2454ff25c1100d27.txt, 104)
            hotel.arrival.observe_reaction: While arranging, the guest's expression and reaction are watched
                throughout. 安排过程中随时观察宾客表情和反应。 (003_2454ff25c1100d27.txt, 116)
        """


@type_check_only
class _ChecklistBeforeArrival(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistBeforeArrivalCheckFacts = ...,
        observed: ChecklistBeforeArrivalCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. What is done before an online guest arrives.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `confirmation_call_made`, `special_needs_prepared`.
        - `facts`: true, false, or left out where not known: `special_needs_booked`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                special_needs_booked.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: confirmation_call_made, special_needs_prepared.
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
            hotel.booking_confirmation.make_call: A booking confirmation call is made. 拨打预订确认电话。
                (003_2454ff25c1100d27.txt, 292)
            hotel.room_prep.special_needs: The booked guest's special needs are prepared for before check-
                in. 入住前准备好预订客人的特殊需求。 (003_2454ff25c1100d27.txt, 292)
        """


@type_check_only
class _ChecklistCheckIn(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistCheckInCheckFacts = ...,
        observed: ChecklistCheckInCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. What the guest is told at check-in.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `breakfast_opening_hours_told`, `breakfast_charges_told`, `hot_spring_opening_hours_told`, `hot_spring_charges_told`, `park_opening_hours_told`, `park_charges_told`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: breakfast_charges_told, breakfast_opening_hours_told,
                hot_spring_charges_told, hot_spring_opening_hours_told, park_charges_told,
                park_opening_hours_told.
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
            hotel.check_in.introduce_facilities: The guest is told the opening hours and charges of
                breakfast, hot spring and park. 向客人介绍早餐、温泉、园区的营业时间及费用。 (003_2454ff25c1100d27.txt, 491)
            hotel.check_in.introduce_facilities_reprint: The guest is told the opening hours and charges of
                breakfast, hot spring and park. 向客人介绍早餐、温泉、园区的营业时间及费用。 (003_2454ff25c1100d27.txt, 515)
        """


@type_check_only
class _ChecklistStay(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistStayCheckFacts = ...,
        observed: ChecklistStayCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. Services during the stay.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `room_service_provided`, `dining_provided`, `meeting_provided`, `fitness_provided`, `fruit_plate_given_on_visit`, `personal_services_given`, `belongings_touched_only_with_consent`, `addressed_by_surname`.
        - `facts`: true, false, or left out where not known: `hotel_has_room_service`, `hotel_has_dining`, `hotel_has_meeting`, `hotel_has_fitness`, `guest_revisited`, `personal_need_noticed`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                guest_revisited, hotel_has_dining, hotel_has_fitness, hotel_has_meeting,
                hotel_has_room_service, personal_need_noticed.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: addressed_by_surname,
                belongings_touched_only_with_consent, dining_provided, fitness_provided,
                fruit_plate_given_on_visit, meeting_provided, personal_services_given,
                room_service_provided.
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
            hotel.stay.services_offered: During the stay room service and dining, meeting and fitness
                services are provided. 入住期间提供客房服务及餐饮、会议、健身等服务。 (003_2454ff25c1100d27.txt, 292)
            hotel.agency_booking.fruit_plate_on_revisit: On that visit a fruit plate is given. 回访时赠送果盘。
                (003_2454ff25c1100d27.txt, 311)
            hotel.stay.personal_services: Personal services are given as the stay suggests, such as washing
                socks or fetching parcels. 按入住情况提供个性化服务,如洗袜子、取快递。 (003_2454ff25c1100d27.txt, 499)
            hotel.stay.personal_services_reprint: Personal services are given as the stay suggests, such as
                washing socks or fetching parcels. 按入住情况提供个性化服务,如洗袜子、取快递。 (003_2454ff25c1100d27.txt, 540)
            hotel.conduct.surname_service: Staff of every department address the guest by surname.
                各部门在岗人员须提供姓氏服务。 (003_2454ff25c1100d27.txt, 571)
        """


@type_check_only
class _ChecklistDining(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistDiningCheckFacts = ...,
        observed: ChecklistDiningCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. Service at a dining outlet.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `greeted_first`, `smiled_in_greeting`, `stay_information_learnt`, `section_head_alerted`, `online_advantage_shown`, `review_invited`, `gift_given_whatever_the_review`, `liking_of_gift_food_noted`, `favourites_given_to_take_home`.
        - `facts`: true, false, or left out where not known: `guest_departs`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                guest_departs.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: favourites_given_to_take_home,
                gift_given_whatever_the_review, greeted_first, liking_of_gift_food_noted,
                online_advantage_shown, review_invited, section_head_alerted, smiled_in_greeting,
                stay_information_learnt.
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
            hotel.dining.greet_with_smile: Dining staff greet the guest first, with a smile. 餐饮服务员主动微笑打招呼。
                (003_2454ff25c1100d27.txt, 499)
            hotel.dining.learn_stay_and_alert_head: Dining staff learn as much as they can of the guest's
                stay and alert the head of the section. 尽可能了解客人住店信息,并提醒分部门负责人关注。 (003_2454ff25c1100d27.txt,
                499)
            hotel.review.guide_good_review: The gifts let guests feel the advantage of booking online, and
                guests are guided towards writing a good review. 让客人体验网络预订的优越性,并引导客人写网评。
                (003_2454ff25c1100d27.txt, 499)
            hotel.gift.take_home_favourites: The guest's liking for the given foods is noted, and some may
                be given to take home at departure. 关注客人对赠送食品的喜好,离店时可赠送一些带回家。 (003_2454ff25c1100d27.txt,
                499)
            hotel.dining.greet_with_smile_reprint: Dining staff greet the guest first, with a smile.
                餐饮服务员主动微笑打招呼。 (003_2454ff25c1100d27.txt, 544-545)
            hotel.dining.learn_stay_and_alert_head_reprint: Dining staff learn as much as they can of the
                guest's stay and alert the head of the section. 尽可能了解客人住店信息,并提醒分部门负责人关注。
                (003_2454ff25c1100d27.txt, 545)
            hotel.review.guide_good_review_reprint: The gifts let guests feel the advantage of booking
                online, and guests are guided towards writing a good review. 让客人体验网络预订的优越性,并引导客人写网评。
                (003_2454ff25c1100d27.txt, 550-551)
            hotel.gift.take_home_favourites_reprint: The guest's liking for the given foods is noted, and
                some may be given to take home at departure. 关注客人对赠送食品的喜好,离店时可赠送一些带回家。
                (003_2454ff25c1100d27.txt, 552)
        """


@type_check_only
class _ChecklistHotSpring(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistHotSpringCheckFacts = ...,
        observed: ChecklistHotSpringCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. Service at the hot spring.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `language_correct`, `language_respectful`, `reserved_changing_area_men`, `reserved_changing_area_women`, `review_help_offered`, `rating_left_to_guest`, `complaint_served_first`.
        - `facts`: true, false, or left out where not known: `open_complaint`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                open_complaint.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: complaint_served_first, language_correct,
                language_respectful, rating_left_to_guest, reserved_changing_area_men,
                reserved_changing_area_women, review_help_offered.
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
            hotel.hot_spring.respectful_language: Service language is correct and shows respect for the
                guest. 服务语言规范,突出对宾客的尊重。 (003_2454ff25c1100d27.txt, 557)
            hotel.hot_spring.reserved_changing_areas: The men's and the women's side each have a changing
                area reserved for online guests. 男宾、女宾各设网络客人专属更衣区。 (003_2454ff25c1100d27.txt, 558)
            hotel.hot_spring.assist_review: The supervisor helps the guest to post a review on the spot,
                favourable if the guest is satisfied. 协助客人现场点评。 (003_2454ff25c1100d27.txt, 562)
        """


@type_check_only
class _ChecklistCheckOut(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistCheckOutCheckFacts = ...,
        observed: ChecklistCheckOutCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. Service at check-out.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `review_help_offered`, `rating_left_to_guest`, `complaint_served_first`.
        - `facts`: true, false, or left out where not known: `open_complaint`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                open_complaint.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: complaint_served_first, rating_left_to_guest,
                review_help_offered.
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
            hotel.check_out.assist_review: The guest is helped to post a review on the spot, favourable if
                the guest is satisfied. 协助客人现场点评。 (003_2454ff25c1100d27.txt, 497)
            hotel.check_out.assist_review_reprint: The guest is helped to post a review on the spot,
                favourable if the guest is satisfied. 协助客人现场点评。 (003_2454ff25c1100d27.txt, 534)
        """


@type_check_only
class _ChecklistCashier(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistCashierCheckFacts = ...,
        observed: ChecklistCashierCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. Service at a cashier post.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `small_gift_given`.
        - `facts`: true, false, or left out where not known: `online_guest`, `same_gift_received`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                online_guest, same_gift_received.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: small_gift_given.
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
            hotel.gift.cashier_small_gift: Every cashier post gives online guests a small gift on top of the
                standard service. 各收银岗位在标准服务外须赠送小礼品。 (003_2454ff25c1100d27.txt, 564-565)
        """


@overload
def checklist(name: Literal['arrival']) -> _ChecklistArrival: ...

@overload
def checklist(name: Literal['before_arrival']) -> _ChecklistBeforeArrival: ...

@overload
def checklist(name: Literal['check_in']) -> _ChecklistCheckIn: ...

@overload
def checklist(name: Literal['stay']) -> _ChecklistStay: ...

@overload
def checklist(name: Literal['dining']) -> _ChecklistDining: ...

@overload
def checklist(name: Literal['hot_spring']) -> _ChecklistHotSpring: ...

@overload
def checklist(name: Literal['check_out']) -> _ChecklistCheckOut: ...

@overload
def checklist(name: Literal['cashier']) -> _ChecklistCashier: ...

@type_check_only
class _PhraseGreeting(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseGreetingSayFacts = ...,
        slots: PhraseGreetingSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Welcome! How has your day been?" ("欢迎光临呀,今天过得咋样呢?")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: none.
        - `facts`: true, false, or left out where not known: none.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            facts (may be left out): Facts of the case; one that is left out is not known.
            slots (may be left out): What fills the slots, each with 1 to 1000 characters.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            hotel.arrival.greet_phrase: The greeting may be: welcome, how has your day been?
                问候语可用:“欢迎光临呀,今天过得咋样呢?” (003_2454ff25c1100d27.txt, 90)
        """


@type_check_only
class _PhraseNovelty(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseNoveltySayFacts = ...,
        slots: PhraseNoveltySaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Some great new things have arrived here today, do have a look later." ("咱们店里今天新到了一些超棒的东西哦,一会儿您可以看看。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: none.
        - `facts`: true, false, or left out where not known: `something_new_arrived`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                something_new_arrived.
            slots (may be left out): What fills the slots, each with 1 to 1000 characters.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            hotel.arrival.novelty_phrase: For example: some great new things have arrived today, please have
                a look later. 介绍语可用:“咱们店里今天新到了一些超棒的东西哦,一会儿您可以看看。” (003_2454ff25c1100d27.txt, 100)
        """


@type_check_only
class _PhraseChildQuestion(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseChildQuestionSayFacts = ...,
        slots: PhraseChildQuestionSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Little one, has anything fun happened today?" ("小宝贝,今天有没有什么好玩的事儿呀?")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: none.
        - `facts`: true, false, or left out where not known: `with_child`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                with_child.
            slots (may be left out): What fills the slots, each with 1 to 1000 characters.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            hotel.arrival.child_phrase: A child may be asked: little one, has anything fun happened today?
                对小朋友可说:“小宝贝,今天有没有什么好玩的事儿呀?” (003_2454ff25c1100d27.txt, 104)
        """


@type_check_only
class _PhrasePetPraise(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhrasePetPraiseSayFacts = ...,
        slots: PhrasePetPraiseSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Your little pet is so cute." ("您这小宠物好可爱呀。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: none.
        - `facts`: true, false, or left out where not known: `with_pet`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                with_pet.
            slots (may be left out): What fills the slots, each with 1 to 1000 characters.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            hotel.arrival.pet_phrase: A pet may be praised: your little pet is so cute. 对宠物可夸:“您这小宠物好可爱呀。”
                (003_2454ff25c1100d27.txt, 104)
        """


@type_check_only
class _PhraseOfferRoomTypes(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseOfferRoomTypesSayFacts = ...,
        slots: PhraseOfferRoomTypesSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "We have cosy standard rooms, furnished so comfortably, and luxurious suites with everything in them. Which would you like?" ("我们有温馨的标准间,房间布置得可舒服啦,还有豪华的套房,里面设施特别齐全哦,您看您想要哪种呢?")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: none.
        - `facts`: true, false, or left out where not known: `standard_room_free`, `suite_free`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                standard_room_free, suite_free.
            slots (may be left out): What fills the slots, each with 1 to 1000 characters.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            hotel.arrival.room_types_phrase: For example: we have cosy standard rooms and fully equipped
                suites, which would you like? 用语:“我们有温馨的标准间……还有豪华的套房……您看您想要哪种呢?” (003_2454ff25c1100d27.txt,
                116)
        """


@type_check_only
class _PhraseOfferStandardRoom(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseOfferStandardRoomSayFacts = ...,
        slots: PhraseOfferStandardRoomSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "We have cosy standard rooms, furnished so comfortably. Would you like one?" ("我们有温馨的标准间,房间布置得可舒服啦,您看可以吗?")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: none.
        - `facts`: true, false, or left out where not known: `standard_room_free`, `suite_free`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                standard_room_free, suite_free.
            slots (may be left out): What fills the slots, each with 1 to 1000 characters.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            hotel.arrival.room_types_phrase: For example: we have cosy standard rooms and fully equipped
                suites, which would you like? 用语:“我们有温馨的标准间……还有豪华的套房……您看您想要哪种呢?” (003_2454ff25c1100d27.txt,
                116)
        """


@type_check_only
class _PhraseOfferSuite(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseOfferSuiteSayFacts = ...,
        slots: PhraseOfferSuiteSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "We have luxurious suites with everything in them. Would you like one?" ("我们有豪华的套房,里面设施特别齐全哦,您看可以吗?")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: none.
        - `facts`: true, false, or left out where not known: `suite_free`, `standard_room_free`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                standard_room_free, suite_free.
            slots (may be left out): What fills the slots, each with 1 to 1000 characters.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            hotel.arrival.room_types_phrase: For example: we have cosy standard rooms and fully equipped
                suites, which would you like? 用语:“我们有温馨的标准间……还有豪华的套房……您看您想要哪种呢?” (003_2454ff25c1100d27.txt,
                116)
        """


@type_check_only
class _PhraseRoomCard(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseRoomCardSayFacts = ...,
        slots: PhraseRoomCardSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Here is your room card, the lift is over there. If anything in the room is wrong, just call the front desk and we will come and see to it at once." ("这是您的房卡,电梯在那边,房间里的东西要是有啥问题,您就给前台打电话,我们会马上来处理的哦。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: none.
        - `facts`: true, false, or left out where not known: none.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            facts (may be left out): Facts of the case; one that is left out is not known.
            slots (may be left out): What fills the slots, each with 1 to 1000 characters.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            hotel.arrival.room_card_phrase: For example: here is your room card, the lift is over there, if
                anything in the room is wrong call the front desk and we will see to it at once.
                用语:“这是您的房卡,电梯在那边,房间里的东西要是有啥问题,您就给前台打电话,我们会马上来处理的哦。” (003_2454ff25c1100d27.txt, 124)
        """


@type_check_only
class _PhrasePleasantStay(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhrasePleasantStaySayFacts = ...,
        slots: PhrasePleasantStaySaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "We wish you a pleasant stay." ("祝您入住愉快")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: none.
        - `facts`: true, false, or left out where not known: none.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            facts (may be left out): Facts of the case; one that is left out is not known.
            slots (may be left out): What fills the slots, each with 1 to 1000 characters.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            hotel.check_in.pleasant_stay_phrase: At the room the guest is wished a pleasant stay.
                送至房间后祝客人入住愉快。 (003_2454ff25c1100d27.txt, 491)
            hotel.check_in.pleasant_stay_phrase_reprint: At the room the guest is wished a pleasant stay.
                送至房间后祝客人入住愉快。 (003_2454ff25c1100d27.txt, 518)
        """


@type_check_only
class _PhraseCourtesyCall(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseCourtesyCallSaySlots,
        facts: PhraseCourtesyCallSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "If you need any service during your stay, please dial '{extension}' on the room phone." ("如在入住期间有服务需求可使用房间电话拨打‘{extension}’")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `extension`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.extension: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            hotel.stay.courtesy_call_phrase: On that call the guest is told to dial 0 on the room phone for
                any service. 电话中告知:“如在入住期间有服务需求可使用房间电话拨打‘0’”。 (003_2454ff25c1100d27.txt, 499)
            hotel.stay.courtesy_call_phrase_reprint: On that call the guest is told to dial 0 on the room
                phone for any service. 电话中告知:“如在入住期间有服务需求可使用房间电话拨打‘0’”。 (003_2454ff25c1100d27.txt, 538-539)
        """


@type_check_only
class _PhraseSurnameAddress(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseSurnameAddressSaySlots,
        facts: PhraseSurnameAddressSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "{honorific} {surname}" ("{surname}{honorific}")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `surname`, `honorific`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.honorific: A text of 1 to 1000 characters.
            slots.surname: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            hotel.conduct.surname_service: Staff of every department address the guest by surname.
                各部门在岗人员须提供姓氏服务。 (003_2454ff25c1100d27.txt, 571)
        """


@overload
def phrase(name: Literal['greeting']) -> _PhraseGreeting: ...

@overload
def phrase(name: Literal['novelty']) -> _PhraseNovelty: ...

@overload
def phrase(name: Literal['child_question']) -> _PhraseChildQuestion: ...

@overload
def phrase(name: Literal['pet_praise']) -> _PhrasePetPraise: ...

@overload
def phrase(name: Literal['offer_room_types']) -> _PhraseOfferRoomTypes: ...

@overload
def phrase(name: Literal['offer_standard_room']) -> _PhraseOfferStandardRoom: ...

@overload
def phrase(name: Literal['offer_suite']) -> _PhraseOfferSuite: ...

@overload
def phrase(name: Literal['room_card']) -> _PhraseRoomCard: ...

@overload
def phrase(name: Literal['pleasant_stay']) -> _PhrasePleasantStay: ...

@overload
def phrase(name: Literal['courtesy_call']) -> _PhraseCourtesyCall: ...

@overload
def phrase(name: Literal['surname_address']) -> _PhraseSurnameAddress: ...
