"""High-speed-rail passenger station: passengers and their services, flows, ticketing, delays, service centre (高速铁路客运站:旅客分类与服务、流程、售票、晚点、服务中心).

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
    "classify_passenger",
    "clauses",
    "delay_duties",
    "inbound_steps",
    "procedure",
    "schedule",
    "service_centre_hours",
    "services_for",
    "station_provision_gaps",
    "ticket_windows",
    "transfer_route",
]

book: Book

def clauses() -> tuple[Clause, ...]:
    """The clauses of the trade, in the order of the book."""

class Policy(AnyPolicy):
    """What a shop sets, High-speed-rail passenger station: passengers and their services, flows, ticketing, delays, service centre (高速铁路客运站:旅客分类与服务、流程、售票、晚点、服务中心): parameters inside the bounds of their clauses. It never changes."""
    __signature__: ClassVar[Signature]
    def __new__(
        cls,
        *,
        elderly_from_years: int | None = ...,
        young_child_to_years: int | None = ...,
        group_min_persons: int | None = ...,
        transfer_tight_min: Decimal | int | float | str | None = ...,
        dense_trains_per_hour: int | None = ...,
        short_headway_min: Decimal | int | float | str | None = ...,
        delay_information_min: Decimal | int | float | str | None = ...,
        meal_delay_h: Decimal | int | float | str | None = ...,
        meal_windows: Decimal | int | float | str | None = ...,
        meals_when_cancelled: bool | None = ...,
        time_zone: str = ...,
        wording: Mapping[str, Mapping[str, str]] = ...,
    ) -> Self: ...
    @property
    def elderly_from_years(self) -> int | None:
        """From which age on a passenger is elderly. The source gives no age; not set, an age alone decides nothing.
        满多少岁为老年旅客。原文未给年龄;不设则不能单凭年龄判定。

        Unit: year; at least 1; without a default.
        Clause: rail_station.passenger.priority_definition.
        """

    @property
    def young_child_to_years(self) -> int | None:
        """Up to and including which age a passenger is a young child. The source gives no age; not set, an age alone decides nothing.
        不超过多少岁为幼儿旅客。原文未给年龄;不设则不能单凭年龄判定。

        Unit: year; at least 0; without a default.
        Clause: rail_station.passenger.priority_definition.
        """

    @property
    def group_min_persons(self) -> int | None:
        """How many persons at least make a team a group. The source gives no number; not set, a team is undetermined.
        团队至少多少人为团体旅客。原文未给人数;不设则团队无法判定。

        Unit: count; at least 2; without a default.
        Clause: rail_station.passenger.group_definition.
        """

    @property
    def transfer_tight_min(self) -> Decimal | None:
        """Minutes to the onward train's departure up to and including which a transfer passenger is short of time. The source gives no figure; not set, the route is undetermined.
        距下一车次开车不超过多少分钟为时间紧迫。原文未给数值;不设则路线无法判定。

        Unit: min; at least 1; without a default.
        Clause: rail_station.transfer.tight_time.
        """

    @property
    def dense_trains_per_hour(self) -> int | None:
        """How many trains per hour at least are a dense service. The source gives no figure; not set, the opening of windows is undetermined.
        每小时至少多少列车为开行密度大。原文未给数值;不设则开窗方式无法判定。

        Unit: count; at least 1; without a default.
        Clause: rail_station.ticketing.flexible_windows.
        """

    @property
    def short_headway_min(self) -> Decimal | None:
        """Minutes between trains of one direction up to and including which they follow closely. The source gives no figure; not set, the opening of windows is undetermined.
        同方向列车间隔不超过多少分钟为间隔短。原文未给数值;不设则开窗方式无法判定。

        Unit: min; at least 1; without a default.
        Clause: rail_station.ticketing.flexible_windows.
        """

    @property
    def delay_information_min(self) -> Decimal | None:
        """Longest delay between news of a delay or cancellation and its passing on to a CIP. The source gives no figure; not set, a delay is told and never late.
        获知延误或取消信息至告知商务贵宾的最长间隔。原文未给数值;不设则只报告用时,不判逾期。

        Unit: min; at least 1; without a default.
        Clause: rail_station.delay.cip_new_information.
        """

    @property
    def meal_delay_h(self) -> Decimal:
        """From how long a delay of an EMU train on its passengers are looked after and, at meal times, fed; a station may only lower it.
        动车组晚点多久起安抚旅客并在用餐时间免费供餐,只能降低。

        Unit: h; at least 0.1; at most 1; by default 1.
        Clause: rail_station.delay.free_meal.
        """

    @property
    def meal_windows(self) -> Decimal | None:
        """The meal times of the day, such as 11:00-13:00, by the station's clock. The source gives none; not set, free meals are undetermined.
        每日用餐时段,如 11:00-13:00,按车站当地时间。原文未给;不设则免费供餐无法判定。

        Unit: periods; without a default.
        Clause: rail_station.delay.free_meal.
        """

    @property
    def meals_when_cancelled(self) -> bool | None:
        """Whether passengers of a cancelled train get free meals while they wait for the departure that replaces it. The source does not say; not set, that is undetermined.
        列车取消时,等候替代车次的旅客是否免费供餐。原文未说明;不设则无法判定。

        Unit: flag; without a default.
        Clause: rail_station.delay.free_meal.
        """

# What is known of a passenger.
Passenger = TypedDict('Passenger', {
    'direction': Literal["inbound", "outbound", "transfer"],
    'age_years': NotRequired[int | None],
    'conditions': NotRequired[Sequence[Literal["elderly", "young_child", "sick", "seriously_ill", "disabled", "pregnant"]]],
    'head_count': NotRequired[int | None],
    'status': NotRequired[Sequence[Literal["government_vip", "commercial_cip"]]],
    'travels_as_team': NotRequired[bool],
})

# What a passenger asks for, and what the services hang on.
Needs = TypedDict('Needs', {
    'accepts_self_service': NotRequired[bool | None],
    'changes_to_other_transport': NotRequired[bool],
    'grave_case': NotRequired[bool | None],
    'mobility': NotRequired[Literal["walks", "sits", "lies"] | None],
    'other_need': NotRequired[bool],
    'resting_in_vip_lounge': NotRequired[bool],
    'video_conference_wanted': NotRequired[bool],
})

# News of the train's running: a new forecast, a delay without one, or a cancellation.
News = TypedDict('News', {
    'known_at': datetime | str,
    'cancelled': NotRequired[bool],
    'departs_at': NotRequired[datetime | str | None],
})

# A train at this station.
DelayedTrain = TypedDict('DelayedTrain', {
    'train_type': Literal["emu", "other_train"],
    'scheduled_at': datetime | str,
    'departed_at': NotRequired[datetime | str | None],
    'dispatcher_order': NotRequired[bool | None],
    'drinks_delivered_at': NotRequired[datetime | str | None],
    'news': NotRequired[Sequence[News]],
})

# Passengers of one kind at the station, and what was done for them.
DelayedPassenger = TypedDict('DelayedPassenger', {
    'passenger': Passenger,
    'informed_at': NotRequired[Sequence[datetime | str]],
    'meals_served': NotRequired[int],
    'needs': NotRequired[Needs | None],
    'persons': NotRequired[int],
    'waiting': NotRequired[bool | None],
})

# A stretch of time in which one mode answered.
Answering = TypedDict('Answering', {
    'mode': Literal["human_agent", "automatic_voice", "internet_service"],
    'from': datetime | str,
    'until': datetime | str,
})

# When each act was done; one that is left out, or null, is not done.
ScheduleDelayInformationReviewDone = TypedDict('ScheduleDelayInformationReviewDone', {
    'give_new_information': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleDelayInformationReviewEvents = TypedDict('ScheduleDelayInformationReviewEvents', {
    'new_information_known': NotRequired[datetime | str | None],
    'newer_information_known': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleDelayInformationReviewFacts = TypedDict('ScheduleDelayInformationReviewFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleDelayInformationToIcalendarDone = TypedDict('ScheduleDelayInformationToIcalendarDone', {
    'give_new_information': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleDelayInformationToIcalendarEvents = TypedDict('ScheduleDelayInformationToIcalendarEvents', {
    'new_information_known': NotRequired[datetime | str | None],
    'newer_information_known': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleDelayInformationToIcalendarFacts = TypedDict('ScheduleDelayInformationToIcalendarFacts', {})

ProcedureVipInboundNextDone = TypedDict('ProcedureVipInboundNextDone', {
    'step': Literal["settle_formalities", "arrive_vip_area", "enter_vip_lounge", "serve_on_request"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureVipInboundNextFacts = TypedDict('ProcedureVipInboundNextFacts', {
    'passenger_has_requests': NotRequired[bool | None],
})

ProcedureVipInboundReviewDone = TypedDict('ProcedureVipInboundReviewDone', {
    'step': Literal["settle_formalities", "arrive_vip_area", "enter_vip_lounge", "serve_on_request"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureVipInboundReviewFacts = TypedDict('ProcedureVipInboundReviewFacts', {
    'passenger_has_requests': NotRequired[bool | None],
})

ProcedureVipInboundToMermaidDone = TypedDict('ProcedureVipInboundToMermaidDone', {
    'step': Literal["settle_formalities", "arrive_vip_area", "enter_vip_lounge", "serve_on_request"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureVipInboundToMermaidFacts = TypedDict('ProcedureVipInboundToMermaidFacts', {
    'passenger_has_requests': NotRequired[bool | None],
})

ProcedureOutboundFlowNextDone = TypedDict('ProcedureOutboundFlowNextDone', {
    'step': Literal["alight", "collect_luggage", "exit"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureOutboundFlowNextFacts = TypedDict('ProcedureOutboundFlowNextFacts', {
    'has_checked_luggage': NotRequired[bool | None],
})

ProcedureOutboundFlowReviewDone = TypedDict('ProcedureOutboundFlowReviewDone', {
    'step': Literal["alight", "collect_luggage", "exit"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureOutboundFlowReviewFacts = TypedDict('ProcedureOutboundFlowReviewFacts', {
    'has_checked_luggage': NotRequired[bool | None],
})

ProcedureOutboundFlowToMermaidDone = TypedDict('ProcedureOutboundFlowToMermaidDone', {
    'step': Literal["alight", "collect_luggage", "exit"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureOutboundFlowToMermaidFacts = TypedDict('ProcedureOutboundFlowToMermaidFacts', {
    'has_checked_luggage': NotRequired[bool | None],
})

ProcedureTransferFlowNextDone = TypedDict('ProcedureTransferFlowNextDone', {
    'step': Literal["security_check", "transfer_endorsement_office", "exchange_boarding_voucher", "waiting_room", "departure_platform"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureTransferFlowNextFacts = TypedDict('ProcedureTransferFlowNextFacts', {
    'left_secure_area': NotRequired[bool | None],
    'onward_ticket_missing': NotRequired[bool | None],
    'time_is_ample': NotRequired[bool | None],
})

ProcedureTransferFlowReviewDone = TypedDict('ProcedureTransferFlowReviewDone', {
    'step': Literal["security_check", "transfer_endorsement_office", "exchange_boarding_voucher", "waiting_room", "departure_platform"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureTransferFlowReviewFacts = TypedDict('ProcedureTransferFlowReviewFacts', {
    'left_secure_area': NotRequired[bool | None],
    'onward_ticket_missing': NotRequired[bool | None],
    'time_is_ample': NotRequired[bool | None],
})

ProcedureTransferFlowToMermaidDone = TypedDict('ProcedureTransferFlowToMermaidDone', {
    'step': Literal["security_check", "transfer_endorsement_office", "exchange_boarding_voucher", "waiting_room", "departure_platform"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureTransferFlowToMermaidFacts = TypedDict('ProcedureTransferFlowToMermaidFacts', {
    'left_secure_area': NotRequired[bool | None],
    'onward_ticket_missing': NotRequired[bool | None],
    'time_is_ample': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistStationCheckFacts = TypedDict('ChecklistStationCheckFacts', {})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistStationCheckObserved = TypedDict('ChecklistStationCheckObserved', {
    'air_conditioning': NotRequired[bool | None],
    'business_services': NotRequired[bool | None],
    'catering_raised': NotRequired[bool | None],
    'cleaning_raised': NotRequired[bool | None],
    'connection_plan': NotRequired[bool | None],
    'convenient_transport_services': NotRequired[bool | None],
    'exit_passage': NotRequired[bool | None],
    'food_and_tea': NotRequired[bool | None],
    'interchange_passage': NotRequired[bool | None],
    'internet': NotRequired[bool | None],
    'lighting': NotRequired[bool | None],
    'music_broadcast': NotRequired[bool | None],
    'phone_charging': NotRequired[bool | None],
    'reading': NotRequired[bool | None],
    'service_raised': NotRequired[bool | None],
    'toilets': NotRequired[bool | None],
    'train_information_accurate': NotRequired[bool | None],
    'train_information_in_real_time': NotRequired[bool | None],
    'transfer_flow_lines': NotRequired[bool | None],
    'transfer_passages': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistExtendedPlacesCheckFacts = TypedDict('ChecklistExtendedPlacesCheckFacts', {})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistExtendedPlacesCheckObserved = TypedDict('ChecklistExtendedPlacesCheckObserved', {
    'connected_to_passages': NotRequired[bool | None],
    'conspicuous_direction_signs': NotRequired[bool | None],
    'separate_from_passages': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistSpecialServiceCheckFacts = TypedDict('ChecklistSpecialServiceCheckFacts', {})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistSpecialServiceCheckObserved = TypedDict('ChecklistSpecialServiceCheckObserved', {
    'attentive': NotRequired[bool | None],
    'satisfactory': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistDelayConductCheckFacts = TypedDict('ChecklistDelayConductCheckFacts', {
    'emu_train_late_enough': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistDelayConductCheckObserved = TypedDict('ChecklistDelayConductCheckObserved', {
    'reassure_passengers': NotRequired[bool | None],
})

@type_check_only
class Classified(Value):
    """The classes of a passenger."""
    @property
    def direction(self) -> Literal["inbound", "outbound", "transfer"]:
        """Which way the passenger moves."""

    @property
    def special(self) -> tuple[Literal["government_vip", "commercial_cip", "priority_passenger", "group"], ...]:
        """Every special class that fits for certain, in the order of the book."""

    @property
    def need(self) -> Literal["ordinary", "special"] | None:
        """The need for service of who enters to depart; nothing for other directions, or where it is not known."""

@type_check_only
class ServiceDue(Value):
    """One service and the clause that promises it."""
    @property
    def service(self) -> Literal["buy_ticket", "wait", "board_and_alight", "self_service_ticket_machine", "staffed_process", "parking", "catering", "comfortable_waiting_area", "clear_wayfinding_signs", "shopping", "entertainment", "telecommunications", "internet", "special_security", "dedicated_secure_passage", "dedicated_waiting_hall", "dedicated_vehicle", "office_telephone", "office_internet", "office_fax", "video_conference", "barrier_free_ticketing", "barrier_free_waiting", "formalities_on_behalf", "luggage_help", "guide_on_and_off_train", "stretcher", "wheelchair", "ambulance", "dedicated_ticketing", "dedicated_waiting", "dedicated_ticket_check", "convenient_alighting", "quick_exit_passage", "fast_luggage_collection", "convenient_onward_transport", "signs", "guidance", "clear_passages", "train_running_information", "convenient_transfer_formalities", "internet_access", "meeting", "travel_advice", "travel_agency_contact", "hotel_booking", "ticket_agency", "local_car_hire", "remote_car_hire"]:
        """The service."""

    @property
    def clause(self) -> str:
        """The first clause that promises it."""

@type_check_only
class ServicesDue(Value):
    """A passenger's classes and the services that follow."""
    @property
    def classified(self) -> Classified:
        """The classes."""

    @property
    def services(self) -> tuple[ServiceDue, ...]:
        """The services that are due for certain, each once, by the order of the clauses that promise them."""

@type_check_only
class InboundFrame(Value):
    """The frame of a passenger's way in."""
    @property
    def classified(self) -> Classified:
        """The classes."""

    @property
    def modes(self) -> tuple[Literal["fast", "simple", "self_service", "service_on_request"], ...]:
        """How the passenger is served; nothing where the need for service is not known."""

    @property
    def steps(self) -> tuple[Literal["buy_ticket", "wait", "board", "arrive_vip_area", "enter_vip_lounge"], ...]:
        """The stages in their order; nothing for passengers who leave or change trains."""

    @property
    def fixed_order(self) -> bool:
        """Whether the order of the stages is fixed; where service is on request it is only a frame."""

    @property
    def formalities(self) -> tuple[Literal["book_ticket", "buy_ticket", "check_in_luggage"], ...]:
        """The formalities that VIP service staff carry out."""

    @property
    def responsible(self) -> Literal["vip_service_department"] | None:
        """Who answers for the service, where the source says so."""

@type_check_only
class TransferRoute(Value):
    """A transfer passenger's route."""
    @property
    def short_of_time(self) -> bool | None:
        """Whether time is short; nothing where the station's policy does not say."""

    @property
    def steps(self) -> tuple[Literal["security_check", "transfer_endorsement_office", "exchange_boarding_voucher", "waiting_room", "departure_platform"], ...] | None:
        """The steps in their order; nothing where the route hangs on what is not known."""

@type_check_only
class MealTime(Value):
    """A meal time that falls in the wait; each passenger who waits is owed one meal for it."""
    @property
    def window(self) -> str:
        """The meal window of the station's policy."""

    @property
    def from_(self) -> datetime:
        """Since when it and the wait coincide, in the station's zone."""

    @property
    def until(self) -> datetime:
        """Until when they coincide."""

    @property
    def owed_from(self) -> datetime:
        """From when on the meal is owed: from their first common instant, but not before the delay is known to last so long."""

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
class PassengerDue(Value):
    """What passengers of one kind are owed."""
    @property
    def classified(self) -> Classified:
        """Their classes."""

    @property
    def information(self) -> tuple[ActReviewed, ...]:
        """For CIPs: each piece of news, when it had to be passed on, and how that stands."""

    @property
    def free_meals(self) -> int | None:
        """How many free meals they are owed in all, one a person for each meal time; nothing where that is not known."""

    @property
    def services(self) -> tuple[ServiceDue, ...] | None:
        """The services of their classes, where their needs are stated."""

@type_check_only
class DelayDuties(Value):
    """Who is owed what, and when."""
    @property
    def delay_s(self) -> Decimal:
        """How late the train is, in seconds: actually, as forecast now, or at least so far."""

    @property
    def at_least(self) -> bool:
        """Whether `delay_s` is what it is so far, because no departure is known."""

    @property
    def meal_times(self) -> tuple[MealTime, ...]:
        """The meal times that the wait touches, in the order of time."""

    @property
    def passengers(self) -> tuple[PassengerDue, ...]:
        """What each entry of the passengers is owed, in their order."""

    @property
    def drinks(self) -> bool | None:
        """Whether drinks go to the train; nothing where that is not known."""

    @property
    def free_meals(self) -> bool | None:
        """Whether those who wait are owed free meals; nothing where that is not known."""

    @property
    def reassure(self) -> bool | None:
        """Whether staff reassure and look after the passengers; nothing where that is not known."""

@type_check_only
class Windows(Value):
    """How the windows are opened."""
    @property
    def split_by(self) -> tuple[Literal["train_number", "time_period", "line", "destination"], ...]:
        """By what the windows may be split, alone or together; nothing unless they are opened flexibly."""

    @property
    def dedicated_interface(self) -> bool:
        """Whether the window may sell with an interface of its own."""

    @property
    def mode(self) -> Literal["standard", "flexible"] | None:
        """How; nothing where that hangs on what is not known."""

@type_check_only
class Gaps(Value):
    """What is lacking, list by list; nothing where what is there is not known."""
    @property
    def amenities(self) -> tuple[Literal["buy_ticket", "wait", "board_and_alight", "self_service_ticket_machine", "staffed_process", "parking", "catering", "comfortable_waiting_area", "clear_wayfinding_signs", "shopping", "entertainment", "telecommunications", "internet", "special_security", "dedicated_secure_passage", "dedicated_waiting_hall", "dedicated_vehicle", "office_telephone", "office_internet", "office_fax", "video_conference", "barrier_free_ticketing", "barrier_free_waiting", "formalities_on_behalf", "luggage_help", "guide_on_and_off_train", "stretcher", "wheelchair", "ambulance", "dedicated_ticketing", "dedicated_waiting", "dedicated_ticket_check", "convenient_alighting", "quick_exit_passage", "fast_luggage_collection", "convenient_onward_transport", "signs", "guidance", "clear_passages", "train_running_information", "convenient_transfer_formalities", "internet_access", "meeting", "travel_advice", "travel_agency_contact", "hotel_booking", "ticket_agency", "local_car_hire", "remote_car_hire"], ...] | None:
        """Amenities."""

    @property
    def answering_modes(self) -> tuple[Literal["human_agent", "automatic_voice", "internet_service"], ...] | None:
        """Ways of answering."""

    @property
    def centre_functions(self) -> tuple[Literal["advice", "enquiry", "transaction", "complaint_and_suggestion", "notification", "voice_mail", "key_account_service", "callback", "satisfaction_survey"], ...] | None:
        """Functions of the service centre."""

    @property
    def contact_channels(self) -> tuple[Literal["telephone", "fax", "internet", "mobile_phone"], ...] | None:
        """Ways of reaching the service centre."""

    @property
    def extended_services(self) -> tuple[Literal["buy_ticket", "wait", "board_and_alight", "self_service_ticket_machine", "staffed_process", "parking", "catering", "comfortable_waiting_area", "clear_wayfinding_signs", "shopping", "entertainment", "telecommunications", "internet", "special_security", "dedicated_secure_passage", "dedicated_waiting_hall", "dedicated_vehicle", "office_telephone", "office_internet", "office_fax", "video_conference", "barrier_free_ticketing", "barrier_free_waiting", "formalities_on_behalf", "luggage_help", "guide_on_and_off_train", "stretcher", "wheelchair", "ambulance", "dedicated_ticketing", "dedicated_waiting", "dedicated_ticket_check", "convenient_alighting", "quick_exit_passage", "fast_luggage_collection", "convenient_onward_transport", "signs", "guidance", "clear_passages", "train_running_information", "convenient_transfer_formalities", "internet_access", "meeting", "travel_advice", "travel_agency_contact", "hotel_booking", "ticket_agency", "local_car_hire", "remote_car_hire"], ...] | None:
        """Extended services, which only should be there."""

    @property
    def ticket_channels(self) -> tuple[Literal["staffed_counter", "telephone", "self_service", "online"], ...] | None:
        """Ways of selling tickets."""

@type_check_only
class Silence(Value):
    """A stretch of time in which nothing answered."""
    @property
    def from_(self) -> datetime:
        """Since when."""

    @property
    def until(self) -> datetime:
        """Until when."""

@type_check_only
class CentreHours(Value):
    """When the service centre was not to be reached."""
    @property
    def silent(self) -> tuple[Silence, ...]:
        """Every stretch in which no mode answered, in the order of time, in the station's zone."""

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
def classify_passenger(
    *,
    direction: Literal["inbound", "outbound", "transfer"],
    age_years: int | None = ...,
    conditions: Sequence[Literal["elderly", "young_child", "sick", "seriously_ill", "disabled", "pregnant"]] = ...,
    head_count: int | None = ...,
    status: Sequence[Literal["government_vip", "commercial_cip"]] = ...,
    travels_as_team: bool = ...,
    policy: Policy = ...,
) -> Decision[Classified]:
    """Says which way a passenger moves and which special classes fit, several at once.

    Status alone makes a VIP or a CIP; a condition, or an age where the station's policy names the ages, makes a priority
    passenger; a team of at least the policy's head count is a group. Whoever enters to depart and fits none of them is
    ordinary. A team while the policy or the head count is open, and an age while the policy's ages are, is undetermined.

    Arguments:
        direction: Which way the passenger moves. One of "inbound" (Enters the station to depart),
            "outbound" (Leaves the station), "transfer" (Changes from one train to another).
        age_years (may be left out): The age in full years, from 0 to 150; left out, only the noted
            conditions count.
        conditions (may be left out): The conditions that are noted, each once. One of "elderly" (Old;
            the station's policy or its staff say who is), "young_child" (A young child; the station's
            policy or its staff say who is), "sick" (Sick), "seriously_ill" (Seriously ill), "disabled"
            (Disabled), "pregnant" (Pregnant).
        head_count (may be left out): How many persons the team has, from 1; left out, that is not
            known.
        status (may be left out): The statuses that are noted, each once. One of "government_vip"
            (Government VIP), "commercial_cip" (Commercially important passenger (CIP)).
        travels_as_team (may be left out): Whether the passenger travels with others as a team.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: The classes of a passenger.
        value.direction: Which way the passenger moves. One of "inbound" (Enters the station to depart),
            "outbound" (Leaves the station), "transfer" (Changes from one train to another).
        value.special: Every special class that fits for certain, in the order of the book. One of
            "government_vip" (Government VIP), "commercial_cip" (Commercially important passenger
            (CIP)), "priority_passenger" (Old, a young child, sick, disabled or pregnant), "group"
            (Travelling together as a team).
        value.need (or None): The need for service of who enters to depart; nothing for other
            directions, or where it is not known. One of "ordinary" (None of the special classes fits),
            "special" (One of the special classes fits, or several).

    Raises:
        InvalidInput: with every fault of the input; also where a status or a condition is noted twice,
            an age is beyond 150 years, a head count is 0, or several travel together but not as a team.

    Clauses:
        rail_station.passenger.flow_classes: By direction of movement every passenger in the station is
            inbound (entering to depart), outbound (leaving) or transfer: three classes.
            站内旅客按流动方向分为进站、出站、中转三大类。 (001_364cd028b96cdb15.txt, 35)
        rail_station.passenger.inbound_classes: By service need, inbound passengers are ordinary or
            special. 按服务流程需求,进站旅客分为普通旅客和特殊旅客。 (001_364cd028b96cdb15.txt, 36)
        rail_station.passenger.special_definition: A special passenger is one who, because of status or
            physical condition, needs special service and care in the station.
            特殊旅客是因身份或身体状况特殊而需要车站特殊服务和照顾的旅客。 (001_364cd028b96cdb15.txt, 40)
        rail_station.passenger.special_classes: Special passengers are government VIPs, commercially
            important passengers (CIP), priority passengers and groups.
            特殊旅客包括政务贵宾(VIP)、商务贵宾(CIP)、重点旅客、团体旅客。 (001_364cd028b96cdb15.txt, 40)
        rail_station.passenger.priority_definition: Priority passengers are the old, young children, the
            sick, the disabled and the pregnant. 重点旅客指老、幼、病、残、孕旅客。 (001_364cd028b96cdb15.txt, 40)
        rail_station.passenger.group_definition: Group passengers are those who travel together as a
            team. 团体旅客指以团队形式集体出行的旅客。 (001_364cd028b96cdb15.txt, 40)
    """

@_function
def services_for(
    *,
    passenger: Passenger,
    needs: Needs = ...,
    policy: Policy = ...,
) -> Decision[ServicesDue]:
    """Lists the services that a passenger is owed: the union of those of every class that fits.

    Direction gives the services of passengers who leave or change trains; the special classes hold in every direction.
    Whether a stretcher, a wheelchair or an ambulance is due hangs on mobility and gravity, which are asked for only where
    the passenger is disabled or seriously ill; whether self-service, on acceptance by an ordinary passenger. What is not
    known is named, and nothing is due under it yet.

    Arguments:
        passenger: The passenger.
        passenger.direction: Which way the passenger moves. One of "inbound" (Enters the station to
            depart), "outbound" (Leaves the station), "transfer" (Changes from one train to another).
        passenger.age_years (may be left out): The age in full years, from 0 to 150; left out, only the
            noted conditions count.
        passenger.conditions (may be left out): The conditions that are noted, each once. One of
            "elderly" (Old; the station's policy or its staff say who is), "young_child" (A young child;
            the station's policy or its staff say who is), "sick" (Sick), "seriously_ill" (Seriously
            ill), "disabled" (Disabled), "pregnant" (Pregnant).
        passenger.head_count (may be left out): How many persons the team has, from 1; left out, that is
            not known.
        passenger.status (may be left out): The statuses that are noted, each once. One of
            "government_vip" (Government VIP), "commercial_cip" (Commercially important passenger
            (CIP)).
        passenger.travels_as_team (may be left out): Whether the passenger travels with others as a
            team.
        needs (may be left out): What the passenger asks for.
        needs.accepts_self_service (may be left out): Whether an ordinary passenger accepts self-
            service; left out, that is not known.
        needs.changes_to_other_transport (may be left out): Whether a passenger who leaves changes to
            another means of transport.
        needs.grave_case (may be left out): Whether a disabled or seriously ill passenger is a grave
            case; left out, that is not known.
        needs.mobility (may be left out): What a disabled or seriously ill passenger can do; left out,
            that is not known. One of "walks" (Walks), "sits" (Has to sit), "lies" (Has to lie).
        needs.other_need (may be left out): Whether the passenger needs something beyond ticket, waiting
            and train.
        needs.resting_in_vip_lounge (may be left out): Whether a VIP or CIP is resting in the VIP
            lounge.
        needs.video_conference_wanted (may be left out): Whether a CIP wants a video conference.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: A passenger's classes and the services that
            follow.
        value.classified: The classes.
        value.classified.direction: Which way the passenger moves. One of "inbound" (Enters the station
            to depart), "outbound" (Leaves the station), "transfer" (Changes from one train to another).
        value.classified.special: Every special class that fits for certain, in the order of the book.
            One of "government_vip" (Government VIP), "commercial_cip" (Commercially important passenger
            (CIP)), "priority_passenger" (Old, a young child, sick, disabled or pregnant), "group"
            (Travelling together as a team).
        value.classified.need (or None): The need for service of who enters to depart; nothing for other
            directions, or where it is not known. One of "ordinary" (None of the special classes fits),
            "special" (One of the special classes fits, or several).
        value.services: The services that are due for certain, each once, by the order of the clauses
            that promise them.
        value.services[].clause: The first clause that promises it.
        value.services[].service: The service. One of "buy_ticket" (Safe, punctual and convenient ticket
            purchase), "wait" (Safe, punctual and convenient waiting), "board_and_alight" (Safe,
            punctual and convenient boarding and alighting), "self_service_ticket_machine" (A ticket
            machine), "staffed_process" (The staffed way, step by step, which always remains), "parking"
            (Parking), "catering" (Catering), "comfortable_waiting_area" (A comfortable waiting area),
            "clear_wayfinding_signs" (Clear wayfinding signs), "shopping" (Shopping), "entertainment"
            (Entertainment), "telecommunications" (Telecommunications), "internet" (Internet in the
            station), "special_security" (Special security protection as regulations require),
            "dedicated_secure_passage" (A secure passage of one's own), "dedicated_waiting_hall" (A
            waiting hall of one's own), "dedicated_vehicle" (A vehicle to be fetched and seen off),
            "office_telephone" (A telephone in the waiting room and on the train), "office_internet"
            (Internet in the waiting room and on the train), "office_fax" (Fax in the waiting room and
            on the train), "video_conference" (Video conference in the waiting room and on the train),
            "barrier_free_ticketing" (Ticket buying without barriers), "barrier_free_waiting" (Waiting
            without barriers), "formalities_on_behalf" (Formalities done on the passenger's behalf),
            "luggage_help" (Help to fetch luggage), "guide_on_and_off_train" (Guidance on and off the
            train), "stretcher" (A stretcher), "wheelchair" (A wheelchair), "ambulance" (An ambulance),
            "dedicated_ticketing" (Ticketing for groups), "dedicated_waiting" (Waiting for groups),
            "dedicated_ticket_check" (Ticket checking for groups), "convenient_alighting" (Convenient
            alighting), "quick_exit_passage" (A quick exit passage), "fast_luggage_collection" (Fast
            luggage collection), "convenient_onward_transport" (Convenient onward transport), "signs"
            (Signs to other means of transport), "guidance" (Guidance to other means of transport),
            "clear_passages" (Clear passages to other means of transport), "train_running_information"
            (Train running information), "convenient_transfer_formalities" (Convenient transfer
            formalities), "internet_access" (Internet access on request, in the lounge), "meeting" (A
            meeting on request, in the lounge), "travel_advice" (Travel advice), "travel_agency_contact"
            (Contact with a travel agency), "hotel_booking" (Hotel booking), "ticket_agency" (Ticket
            agency), "local_car_hire" (Car hire here), "remote_car_hire" (Car hire elsewhere).

    Raises:
        InvalidInput: with every fault of the input; also As classify_passenger, below `passenger`.

    Clauses:
        rail_station.passenger.flow_classes: By direction of movement every passenger in the station is
            inbound (entering to depart), outbound (leaving) or transfer: three classes.
            站内旅客按流动方向分为进站、出站、中转三大类。 (001_364cd028b96cdb15.txt, 35)
        rail_station.passenger.inbound_classes: By service need, inbound passengers are ordinary or
            special. 按服务流程需求,进站旅客分为普通旅客和特殊旅客。 (001_364cd028b96cdb15.txt, 36)
        rail_station.passenger.special_definition: A special passenger is one who, because of status or
            physical condition, needs special service and care in the station.
            特殊旅客是因身份或身体状况特殊而需要车站特殊服务和照顾的旅客。 (001_364cd028b96cdb15.txt, 40)
        rail_station.passenger.special_classes: Special passengers are government VIPs, commercially
            important passengers (CIP), priority passengers and groups.
            特殊旅客包括政务贵宾(VIP)、商务贵宾(CIP)、重点旅客、团体旅客。 (001_364cd028b96cdb15.txt, 40)
        rail_station.passenger.priority_definition: Priority passengers are the old, young children, the
            sick, the disabled and the pregnant. 重点旅客指老、幼、病、残、孕旅客。 (001_364cd028b96cdb15.txt, 40)
        rail_station.passenger.group_definition: Group passengers are those who travel together as a
            team. 团体旅客指以团队形式集体出行的旅客。 (001_364cd028b96cdb15.txt, 40)
        rail_station.service.ordinary_core: Ordinary passengers are owed safe, punctual and convenient
            ticket purchase, waiting and boarding/alighting. 普通旅客应得到安全、准时、便捷的购票、候车和乘降。
            (001_364cd028b96cdb15.txt, 38)
        rail_station.service.ordinary_self_service: Ordinary passengers who accept self-service are
            routed to it (e.g. ticket machines) to shorten waiting; the others go through the staffed
            process step by step. 愿意自助的普通旅客引导使用自助服务(如自动售票机)以缩短等候;其余旅客按常规人工流程办理。
            (001_364cd028b96cdb15.txt, 38)
        rail_station.service.ordinary_amenities: The station must also offer ordinary passengers
            parking, catering, a comfortable waiting area, clear wayfinding signs, shopping,
            entertainment, telecommunications and internet.
            车站还须为普通旅客提供停车位、餐饮、舒适候车环境、清晰导向标志、购物、娱乐、通讯、网络服务。 (001_364cd028b96cdb15.txt, 38)
        rail_station.service.vip_security: Government VIPs get special security protection as
            regulations require. 按规定为政务贵宾提供特殊安全保障。 (001_364cd028b96cdb15.txt, 40)
        rail_station.service.vip_list: Government VIPs get a dedicated secure passage, a dedicated
            waiting hall and a dedicated vehicle to fetch and see them off. 政务贵宾使用专门安全通道、专用候车厅、专车迎送。
            (001_364cd028b96cdb15.txt, 40)
        rail_station.service.cip_as_vip: CIPs get the same services as VIPs except the special security
            protection. 商务贵宾除特殊安全保障外,享受与政务贵宾基本相同的服务。 (001_364cd028b96cdb15.txt, 40)
        rail_station.service.cip_office: CIPs also get office facilities in the waiting room and on the
            train: telephone, internet, fax and, where wanted, video conference.
            商务贵宾另在候车室和列车上提供电话、网络、传真以至视频会议等商务办公条件。 (001_364cd028b96cdb15.txt, 40)
        rail_station.service.priority_accessible: For priority passengers the station makes ticket
            buying and waiting barrier-free. 为重点旅客创建无障碍的购票和候车环境。 (001_364cd028b96cdb15.txt, 40)
        rail_station.service.priority_assistance: Priority passengers have formalities done for them,
            are helped to fetch their luggage and are guided on and off the train.
            为重点旅客代办手续、帮助提取行李、上下车引导。 (001_364cd028b96cdb15.txt, 40)
        rail_station.service.disabled_equipment: Disabled passengers, including the seriously ill, also
            get a stretcher or a wheelchair, and an ambulance where needed.
            残疾旅客(含病重旅客)另提供担架或轮椅,必要时提供救护车。 (001_364cd028b96cdb15.txt, 40)
        rail_station.service.group: Groups get dedicated ticketing, waiting and ticket checking.
            为团体旅客提供专门的购票、候车、检票服务。 (001_364cd028b96cdb15.txt, 40)
        rail_station.service.outbound: Outbound passengers get convenient alighting, a quick exit
            passage, fast luggage collection and convenient onward transport.
            为出站旅客提供方便的下车方式、便捷的出站通道、快速提取行李、方便的换乘交通工具。 (001_364cd028b96cdb15.txt, 42)
        rail_station.service.transfer_as_outbound: Transfer passengers get the services of outbound
            passengers. 中转旅客享受与一般出站旅客基本相同的服务。 (001_364cd028b96cdb15.txt, 44)
        rail_station.service.transfer_extra: Transfer passengers also get train running information and
            convenient handling of transfer formalities. 中转旅客另提供列车运行信息和便捷的中转乘车手续。
            (001_364cd028b96cdb15.txt, 44)
        rail_station.inbound.ordinary_other_needs: Any other need of an ordinary inbound passenger is
            met by the extended services, not in the boarding flow. 普通旅客的其他需求主要由延伸服务满足。
            (001_364cd028b96cdb15.txt, 48)
        rail_station.inbound.vip_requests_while_resting: While a VIP rests in the lounge, services such
            as internet access or a meeting are provided on request. 贵宾休息期间可按需提供网络接入、会议等订单式服务。
            (001_364cd028b96cdb15.txt, 51)
        rail_station.outbound.other_transport: For passengers changing to another means of transport the
            station need provide only convenient signs, guidance and clear passages.
            对换乘其他交通方式的旅客,提供方便的标志、引导服务和通畅的通道即可。 (001_364cd028b96cdb15.txt, 53)
        rail_station.extended.services: Meanwhile passengers may use the extended services: travel
            advice, travel agency contact, hotel booking, ticket agency, and car hire here or elsewhere.
            期间旅客可享受延伸服务:旅行咨询、联系旅行社、预订酒店、票务代办、本地或异地租车。 (001_364cd028b96cdb15.txt, 56)
    """

@_function
def inbound_steps(
    *,
    direction: Literal["inbound", "outbound", "transfer"],
    age_years: int | None = ...,
    conditions: Sequence[Literal["elderly", "young_child", "sick", "seriously_ill", "disabled", "pregnant"]] = ...,
    head_count: int | None = ...,
    status: Sequence[Literal["government_vip", "commercial_cip"]] = ...,
    travels_as_team: bool = ...,
    policy: Policy = ...,
) -> Decision[InboundFrame]:
    """Lays out a passenger's way into the station, and says who answers for it.

    Ordinary passengers go through ticket, waiting and boarding, fast, simple and by self-service. Special passengers are
    served on request, so that theirs is only a frame; VIPs and CIPs belong to the VIP service department, go directly into
    the lounge, and have their formalities carried out. Other directions have no way in. How a recorded way kept the order,
    the procedure `vip_inbound` says.

    Arguments:
        direction: Which way the passenger moves. One of "inbound" (Enters the station to depart),
            "outbound" (Leaves the station), "transfer" (Changes from one train to another).
        age_years (may be left out): The age in full years, from 0 to 150; left out, only the noted
            conditions count.
        conditions (may be left out): The conditions that are noted, each once. One of "elderly" (Old;
            the station's policy or its staff say who is), "young_child" (A young child; the station's
            policy or its staff say who is), "sick" (Sick), "seriously_ill" (Seriously ill), "disabled"
            (Disabled), "pregnant" (Pregnant).
        head_count (may be left out): How many persons the team has, from 1; left out, that is not
            known.
        status (may be left out): The statuses that are noted, each once. One of "government_vip"
            (Government VIP), "commercial_cip" (Commercially important passenger (CIP)).
        travels_as_team (may be left out): Whether the passenger travels with others as a team.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: The frame of a passenger's way in.
        value.classified: The classes.
        value.classified.direction: Which way the passenger moves. One of "inbound" (Enters the station
            to depart), "outbound" (Leaves the station), "transfer" (Changes from one train to another).
        value.classified.special: Every special class that fits for certain, in the order of the book.
            One of "government_vip" (Government VIP), "commercial_cip" (Commercially important passenger
            (CIP)), "priority_passenger" (Old, a young child, sick, disabled or pregnant), "group"
            (Travelling together as a team).
        value.classified.need (or None): The need for service of who enters to depart; nothing for other
            directions, or where it is not known. One of "ordinary" (None of the special classes fits),
            "special" (One of the special classes fits, or several).
        value.fixed_order: Whether the order of the stages is fixed; where service is on request it is
            only a frame.
        value.formalities: The formalities that VIP service staff carry out. One of "book_ticket" (Book
            a ticket), "buy_ticket" (Buy a ticket), "check_in_luggage" (Check in luggage).
        value.modes: How the passenger is served; nothing where the need for service is not known. One
            of "fast" (Fast), "simple" (Simple), "self_service" (By self-service), "service_on_request"
            (On request: a frame to be filled, no fixed sequence).
        value.steps: The stages in their order; nothing for passengers who leave or change trains. One
            of "buy_ticket" (Buy a ticket), "wait" (Wait), "board" (Board), "arrive_vip_area" (Arrive at
            the VIP service area), "enter_vip_lounge" (Enter the VIP lounge, directly from there).
        value.responsible (or None): Who answers for the service, where the source says so. One of
            "vip_service_department" (The VIP service department, whose staff also carry out the
            formalities).

    Raises:
        InvalidInput: with every fault of the input; also As classify_passenger.

    Clauses:
        rail_station.passenger.flow_classes: By direction of movement every passenger in the station is
            inbound (entering to depart), outbound (leaving) or transfer: three classes.
            站内旅客按流动方向分为进站、出站、中转三大类。 (001_364cd028b96cdb15.txt, 35)
        rail_station.passenger.inbound_classes: By service need, inbound passengers are ordinary or
            special. 按服务流程需求,进站旅客分为普通旅客和特殊旅客。 (001_364cd028b96cdb15.txt, 36)
        rail_station.passenger.special_definition: A special passenger is one who, because of status or
            physical condition, needs special service and care in the station.
            特殊旅客是因身份或身体状况特殊而需要车站特殊服务和照顾的旅客。 (001_364cd028b96cdb15.txt, 40)
        rail_station.passenger.special_classes: Special passengers are government VIPs, commercially
            important passengers (CIP), priority passengers and groups.
            特殊旅客包括政务贵宾(VIP)、商务贵宾(CIP)、重点旅客、团体旅客。 (001_364cd028b96cdb15.txt, 40)
        rail_station.passenger.priority_definition: Priority passengers are the old, young children, the
            sick, the disabled and the pregnant. 重点旅客指老、幼、病、残、孕旅客。 (001_364cd028b96cdb15.txt, 40)
        rail_station.passenger.group_definition: Group passengers are those who travel together as a
            team. 团体旅客指以团队形式集体出行的旅客。 (001_364cd028b96cdb15.txt, 40)
        rail_station.inbound.ordinary_emphasis: The inbound flow of ordinary passengers is fast, simple
            and self-service. 普通旅客进站服务以快速、简捷、自助为主。 (001_364cd028b96cdb15.txt, 48)
        rail_station.inbound.special_on_request: Special passengers' individual needs are met by
            services on request (per order); their flow is a frame to be filled, not a fixed sequence.
            特殊旅客的个性化需求以订单式服务满足,其流程只是框架而非固定顺序。 (001_364cd028b96cdb15.txt, 50)
        rail_station.inbound.vip_department: Service to VIPs is the responsibility of the VIP service
            department. 贵宾旅客服务由贵宾服务部门负责。 (001_364cd028b96cdb15.txt, 51)
        rail_station.inbound.vip_direct_to_lounge: On reaching the VIP service area a VIP goes directly
            into the VIP lounge to rest. 贵宾到达贵宾服务区后直接进入贵宾厅休息。 (001_364cd028b96cdb15.txt, 51)
        rail_station.inbound.vip_formalities: VIP staff carry out the VIP's travel formalities: booking
            and buying tickets and checking in luggage. 贵宾的乘车手续(预订与购买车票、托运行李等)由贵宾服务人员代办。
            (001_364cd028b96cdb15.txt, 51)
    """

@_function
def transfer_route(
    *,
    now: datetime | str,
    departs_at: datetime | str,
    holds_onward_ticket: bool | None = ...,
    left_secure_area: bool | None = ...,
    policy: Policy = ...,
) -> Decision[TransferRoute]:
    """Lays out a transfer passenger's route to the onward train.

    No second security check, unless the secure area was left. With ample time: endorsement office, boarding voucher,
    waiting room. Short of time, by the station's policy and including its threshold: straight to the platform
    with a ticket for the onward train; without one endorsement office and voucher, then straight to the platform.

    Arguments:
        departs_at: When the onward train departs, not before the present.
        now: The present.
        holds_onward_ticket (may be left out): Whether the passenger holds a ticket that is valid for
            the onward train; left out, that is not known.
        left_secure_area (may be left out): Whether the passenger has left the station's secure area;
            left out, that is not known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: A transfer passenger's route.
        value.short_of_time (or None): Whether time is short; nothing where the station's policy does
            not say.
        value.steps (or None): The steps in their order; nothing where the route hangs on what is not
            known. One of "security_check" (The security check, as for anybody who enters),
            "transfer_endorsement_office" (The transfer endorsement office), "exchange_boarding_voucher"
            (Exchange for the boarding voucher of the next train), "waiting_room" (The waiting room),
            "departure_platform" (The departure platform).

    Raises:
        InvalidInput: with every fault of the input; also where the onward train has departed.

    Clauses:
        rail_station.transfer.no_second_security_check: A transfer passenger is not put through a
            security check again at the transfer station. 中转旅客到达中转站后不再经过安全检查。 (001_364cd028b96cdb15.txt,
            54-55)
        rail_station.transfer.endorsement_office: The only formality of a transfer is done at the
            transfer endorsement office. 中转旅客只需到中转签证室办理中转手续。 (001_364cd028b96cdb15.txt, 55)
        rail_station.transfer.tight_time: A transfer passenger short of time may go directly to the
            departure platform. 时间紧迫的中转旅客可直接进入出发站台。 (001_364cd028b96cdb15.txt, 55)
        rail_station.transfer.ample_time: A transfer passenger with ample time exchanges for the
            boarding voucher of the next train and may then enter the waiting room.
            时间宽裕的中转旅客换取下一车次乘车凭证后进入候车室。 (001_364cd028b96cdb15.txt, 55)
    """

@_function
def delay_duties(
    *,
    now: datetime | str,
    train: DelayedTrain,
    passengers: Sequence[DelayedPassenger] = ...,
    policy: Policy = ...,
) -> Decision[DelayDuties]:
    """Says, from passengers and a delay, who is owed what and when, and what of it is still to be done or late.

    An EMU train that is late by at least the policy's figure, an hour by the book and at most, has its passengers looked
    after; where a meal window of the policy shares an instant with the wait from the scheduled to the actual or forecast
    departure, everybody who waits gets a free meal for each window, and the train gets drinks if the dispatcher orders
    them. Any delay or cancellation of their train is passed on to CIPs at once, every new forecast again. Other trains
    give no claim to meals. What the policy leaves open (meal times, cancelled trains) is undetermined.

    Arguments:
        now: The present.
        train: The train.
        train.scheduled_at: The scheduled departure from this station.
        train.train_type: The kind of train. One of "emu" (An EMU train), "other_train" (Any other
            train, which gives no claim to meals).
        train.departed_at (may be left out): When the train, or what replaces a cancelled one, departed;
            left out, it has not.
        train.dispatcher_order (may be left out): Whether the passenger dispatcher ordered drinks for
            the train; left out, that is not known.
        train.drinks_delivered_at (may be left out): When the drinks were delivered to the train; left
            out, they were not.
        train.news (may be left out): The news of its running, earliest first; without any the timetable
            stands.
        train.news[].known_at: When the station came to know it; later than the news before it.
        train.news[].cancelled (may be left out): Whether the train is cancelled.
        train.news[].departs_at (may be left out): When the train, or what replaces a cancelled one, is
            expected to depart from this station, not before its scheduled departure; left out, that is
            not known.
        passengers (may be left out): The passengers.
        passengers[].passenger: Who they are.
        passengers[].passenger.direction: Which way the passenger moves. One of "inbound" (Enters the
            station to depart), "outbound" (Leaves the station), "transfer" (Changes from one train to
            another).
        passengers[].passenger.age_years (may be left out): The age in full years, from 0 to 150; left
            out, only the noted conditions count.
        passengers[].passenger.conditions (may be left out): The conditions that are noted, each once.
            One of "elderly" (Old; the station's policy or its staff say who is), "young_child" (A young
            child; the station's policy or its staff say who is), "sick" (Sick), "seriously_ill"
            (Seriously ill), "disabled" (Disabled), "pregnant" (Pregnant).
        passengers[].passenger.head_count (may be left out): How many persons the team has, from 1; left
            out, that is not known.
        passengers[].passenger.status (may be left out): The statuses that are noted, each once. One of
            "government_vip" (Government VIP), "commercial_cip" (Commercially important passenger
            (CIP)).
        passengers[].passenger.travels_as_team (may be left out): Whether the passenger travels with
            others as a team.
        passengers[].informed_at (may be left out): When they were given the new running information,
            each time.
        passengers[].meals_served (may be left out): How many free meals they have been served in all.
        passengers[].needs (may be left out): What they ask for; left out, their services are not
            listed.
        passengers[].needs.accepts_self_service (may be left out): Whether an ordinary passenger accepts
            self-service; left out, that is not known.
        passengers[].needs.changes_to_other_transport (may be left out): Whether a passenger who leaves
            changes to another means of transport.
        passengers[].needs.grave_case (may be left out): Whether a disabled or seriously ill passenger
            is a grave case; left out, that is not known.
        passengers[].needs.mobility (may be left out): What a disabled or seriously ill passenger can
            do; left out, that is not known. One of "walks" (Walks), "sits" (Has to sit), "lies" (Has to
            lie).
        passengers[].needs.other_need (may be left out): Whether the passenger needs something beyond
            ticket, waiting and train.
        passengers[].needs.resting_in_vip_lounge (may be left out): Whether a VIP or CIP is resting in
            the VIP lounge.
        passengers[].needs.video_conference_wanted (may be left out): Whether a CIP wants a video
            conference.
        passengers[].persons (may be left out): How many persons the entry stands for, from 1; 1 where
            it is left out.
        passengers[].waiting (may be left out): Whether they wait for this train; left out, that is not
            known. Whoever leaves the station does not.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: Who is owed what, and when.
        value.at_least: Whether `delay_s` is what it is so far, because no departure is known.
        value.delay_s: How late the train is, in seconds: actually, as forecast now, or at least so far.
        value.meal_times: The meal times that the wait touches, in the order of time.
        value.meal_times[].from: Since when it and the wait coincide, in the station's zone.
        value.meal_times[].owed_from: From when on the meal is owed: from their first common instant,
            but not before the delay is known to last so long.
        value.meal_times[].until: Until when they coincide.
        value.meal_times[].window: The meal window of the station's policy.
        value.passengers: What each entry of the passengers is owed, in their order.
        value.passengers[].classified: Their classes.
        value.passengers[].classified.direction: Which way the passenger moves. One of "inbound" (Enters
            the station to depart), "outbound" (Leaves the station), "transfer" (Changes from one train
            to another).
        value.passengers[].classified.special: Every special class that fits for certain, in the order
            of the book. One of "government_vip" (Government VIP), "commercial_cip" (Commercially
            important passenger (CIP)), "priority_passenger" (Old, a young child, sick, disabled or
            pregnant), "group" (Travelling together as a team).
        value.passengers[].classified.need (or None): The need for service of who enters to depart;
            nothing for other directions, or where it is not known. One of "ordinary" (None of the
            special classes fits), "special" (One of the special classes fits, or several).
        value.passengers[].information: For CIPs: each piece of news, when it had to be passed on, and
            how that stands.
        value.passengers[].information[].act: The act.
        value.passengers[].information[].state: How it stands. One of "waiting" (Its event has not
            come), "not_yet_due" (It is not due yet), "open" (It is to be done, and in time so far),
            "overdue" (It is late and not done), "done" (It was done in time), "done_late" (It was done
            late), "done_early" (It was done too early), "not_needed" (This case does not need it),
            "undetermined" (That hangs on a fact that is not known).
        value.passengers[].information[].deadline (or None): When it falls due, and what that follows
            from.
        value.passengers[].information[].deadline.calendar: What it counts in. One of "elapsed" (Elapsed
            time, from instant to instant), "calendar_days" (Calendar days of the shop; the last one
            counts up to the next midnight), "clock_time" (A clock time of a calendar day of the shop).
        value.passengers[].information[].deadline.due_at: When it falls due, in the shop's zone.
        value.passengers[].information[].deadline.event: The event that it runs from, or is counted back
            from.
        value.passengers[].information[].deadline.from: When that was, or is to be, in the shop's zone.
        value.passengers[].information[].deadline.inclusive: Whether `due_at` itself is still in time:
            so for elapsed time and clock times, not for the midnight that ends a day.
        value.passengers[].information[].deadline.length: How long it is, in `unit`.
        value.passengers[].information[].deadline.unit: The unit of the length.
        value.passengers[].information[].deadline.counted_back (or None): Whether it is counted back
            from its event.
        value.passengers[].information[].deadline.resolved (or None): How a due time that the shop's
            clock jumps over, or shows twice, was resolved. One of "gap" (The clock jumps over it: the
            first instant after the gap), "overlap" (The clock shows it twice: the earlier one),
            "month_end" (The month is too short for the day's number: its last day).
        value.passengers[].information[].done_at (or None): When it was done.
        value.passengers[].information[].late_by_s (or None): By how many seconds it is late; where it
            is not needed any more, by how many it was when that came.
        value.passengers[].information[].not_before (or None): From when on it may be done, where it may
            not be done at once.
        value.passengers[].information[].who (or None): Who does it.
        value.passengers[].free_meals (or None): How many free meals they are owed in all, one a person
            for each meal time; nothing where that is not known.
        value.passengers[].services (or None): The services of their classes, where their needs are
            stated.
        value.passengers[].services[].clause: The first clause that promises it.
        value.passengers[].services[].service: The service. One of "buy_ticket" (Safe, punctual and
            convenient ticket purchase), "wait" (Safe, punctual and convenient waiting),
            "board_and_alight" (Safe, punctual and convenient boarding and alighting),
            "self_service_ticket_machine" (A ticket machine), "staffed_process" (The staffed way, step
            by step, which always remains), "parking" (Parking), "catering" (Catering),
            "comfortable_waiting_area" (A comfortable waiting area), "clear_wayfinding_signs" (Clear
            wayfinding signs), "shopping" (Shopping), "entertainment" (Entertainment),
            "telecommunications" (Telecommunications), "internet" (Internet in the station),
            "special_security" (Special security protection as regulations require),
            "dedicated_secure_passage" (A secure passage of one's own), "dedicated_waiting_hall" (A
            waiting hall of one's own), "dedicated_vehicle" (A vehicle to be fetched and seen off),
            "office_telephone" (A telephone in the waiting room and on the train), "office_internet"
            (Internet in the waiting room and on the train), "office_fax" (Fax in the waiting room and
            on the train), "video_conference" (Video conference in the waiting room and on the train),
            "barrier_free_ticketing" (Ticket buying without barriers), "barrier_free_waiting" (Waiting
            without barriers), "formalities_on_behalf" (Formalities done on the passenger's behalf),
            "luggage_help" (Help to fetch luggage), "guide_on_and_off_train" (Guidance on and off the
            train), "stretcher" (A stretcher), "wheelchair" (A wheelchair), "ambulance" (An ambulance),
            "dedicated_ticketing" (Ticketing for groups), "dedicated_waiting" (Waiting for groups),
            "dedicated_ticket_check" (Ticket checking for groups), "convenient_alighting" (Convenient
            alighting), "quick_exit_passage" (A quick exit passage), "fast_luggage_collection" (Fast
            luggage collection), "convenient_onward_transport" (Convenient onward transport), "signs"
            (Signs to other means of transport), "guidance" (Guidance to other means of transport),
            "clear_passages" (Clear passages to other means of transport), "train_running_information"
            (Train running information), "convenient_transfer_formalities" (Convenient transfer
            formalities), "internet_access" (Internet access on request, in the lounge), "meeting" (A
            meeting on request, in the lounge), "travel_advice" (Travel advice), "travel_agency_contact"
            (Contact with a travel agency), "hotel_booking" (Hotel booking), "ticket_agency" (Ticket
            agency), "local_car_hire" (Car hire here), "remote_car_hire" (Car hire elsewhere).
        value.drinks (or None): Whether drinks go to the train; nothing where that is not known.
        value.free_meals (or None): Whether those who wait are owed free meals; nothing where that is
            not known.
        value.reassure (or None): Whether staff reassure and look after the passengers; nothing where
            that is not known.

    Raises:
        InvalidInput: with every fault of the input; also where something lies after the present, a
            departure before the schedule or more than 31 days after it, news not after the news before
            it, a cancelled train without a replacement has departed, who leaves the station waits, an
            entry stands for no person, or as classify_passenger.

    Clauses:
        rail_station.passenger.flow_classes: By direction of movement every passenger in the station is
            inbound (entering to depart), outbound (leaving) or transfer: three classes.
            站内旅客按流动方向分为进站、出站、中转三大类。 (001_364cd028b96cdb15.txt, 35)
        rail_station.passenger.inbound_classes: By service need, inbound passengers are ordinary or
            special. 按服务流程需求,进站旅客分为普通旅客和特殊旅客。 (001_364cd028b96cdb15.txt, 36)
        rail_station.passenger.special_definition: A special passenger is one who, because of status or
            physical condition, needs special service and care in the station.
            特殊旅客是因身份或身体状况特殊而需要车站特殊服务和照顾的旅客。 (001_364cd028b96cdb15.txt, 40)
        rail_station.passenger.special_classes: Special passengers are government VIPs, commercially
            important passengers (CIP), priority passengers and groups.
            特殊旅客包括政务贵宾(VIP)、商务贵宾(CIP)、重点旅客、团体旅客。 (001_364cd028b96cdb15.txt, 40)
        rail_station.passenger.priority_definition: Priority passengers are the old, young children, the
            sick, the disabled and the pregnant. 重点旅客指老、幼、病、残、孕旅客。 (001_364cd028b96cdb15.txt, 40)
        rail_station.passenger.group_definition: Group passengers are those who travel together as a
            team. 团体旅客指以团队形式集体出行的旅客。 (001_364cd028b96cdb15.txt, 40)
        rail_station.service.ordinary_core: Ordinary passengers are owed safe, punctual and convenient
            ticket purchase, waiting and boarding/alighting. 普通旅客应得到安全、准时、便捷的购票、候车和乘降。
            (001_364cd028b96cdb15.txt, 38)
        rail_station.service.ordinary_self_service: Ordinary passengers who accept self-service are
            routed to it (e.g. ticket machines) to shorten waiting; the others go through the staffed
            process step by step. 愿意自助的普通旅客引导使用自助服务(如自动售票机)以缩短等候;其余旅客按常规人工流程办理。
            (001_364cd028b96cdb15.txt, 38)
        rail_station.service.ordinary_amenities: The station must also offer ordinary passengers
            parking, catering, a comfortable waiting area, clear wayfinding signs, shopping,
            entertainment, telecommunications and internet.
            车站还须为普通旅客提供停车位、餐饮、舒适候车环境、清晰导向标志、购物、娱乐、通讯、网络服务。 (001_364cd028b96cdb15.txt, 38)
        rail_station.service.vip_security: Government VIPs get special security protection as
            regulations require. 按规定为政务贵宾提供特殊安全保障。 (001_364cd028b96cdb15.txt, 40)
        rail_station.service.vip_list: Government VIPs get a dedicated secure passage, a dedicated
            waiting hall and a dedicated vehicle to fetch and see them off. 政务贵宾使用专门安全通道、专用候车厅、专车迎送。
            (001_364cd028b96cdb15.txt, 40)
        rail_station.service.cip_as_vip: CIPs get the same services as VIPs except the special security
            protection. 商务贵宾除特殊安全保障外,享受与政务贵宾基本相同的服务。 (001_364cd028b96cdb15.txt, 40)
        rail_station.service.cip_office: CIPs also get office facilities in the waiting room and on the
            train: telephone, internet, fax and, where wanted, video conference.
            商务贵宾另在候车室和列车上提供电话、网络、传真以至视频会议等商务办公条件。 (001_364cd028b96cdb15.txt, 40)
        rail_station.service.priority_accessible: For priority passengers the station makes ticket
            buying and waiting barrier-free. 为重点旅客创建无障碍的购票和候车环境。 (001_364cd028b96cdb15.txt, 40)
        rail_station.service.priority_assistance: Priority passengers have formalities done for them,
            are helped to fetch their luggage and are guided on and off the train.
            为重点旅客代办手续、帮助提取行李、上下车引导。 (001_364cd028b96cdb15.txt, 40)
        rail_station.service.disabled_equipment: Disabled passengers, including the seriously ill, also
            get a stretcher or a wheelchair, and an ambulance where needed.
            残疾旅客(含病重旅客)另提供担架或轮椅,必要时提供救护车。 (001_364cd028b96cdb15.txt, 40)
        rail_station.service.group: Groups get dedicated ticketing, waiting and ticket checking.
            为团体旅客提供专门的购票、候车、检票服务。 (001_364cd028b96cdb15.txt, 40)
        rail_station.service.outbound: Outbound passengers get convenient alighting, a quick exit
            passage, fast luggage collection and convenient onward transport.
            为出站旅客提供方便的下车方式、便捷的出站通道、快速提取行李、方便的换乘交通工具。 (001_364cd028b96cdb15.txt, 42)
        rail_station.service.transfer_as_outbound: Transfer passengers get the services of outbound
            passengers. 中转旅客享受与一般出站旅客基本相同的服务。 (001_364cd028b96cdb15.txt, 44)
        rail_station.service.transfer_extra: Transfer passengers also get train running information and
            convenient handling of transfer formalities. 中转旅客另提供列车运行信息和便捷的中转乘车手续。
            (001_364cd028b96cdb15.txt, 44)
        rail_station.inbound.ordinary_other_needs: Any other need of an ordinary inbound passenger is
            met by the extended services, not in the boarding flow. 普通旅客的其他需求主要由延伸服务满足。
            (001_364cd028b96cdb15.txt, 48)
        rail_station.inbound.vip_requests_while_resting: While a VIP rests in the lounge, services such
            as internet access or a meeting are provided on request. 贵宾休息期间可按需提供网络接入、会议等订单式服务。
            (001_364cd028b96cdb15.txt, 51)
        rail_station.outbound.other_transport: For passengers changing to another means of transport the
            station need provide only convenient signs, guidance and clear passages.
            对换乘其他交通方式的旅客,提供方便的标志、引导服务和通畅的通道即可。 (001_364cd028b96cdb15.txt, 53)
        rail_station.extended.services: Meanwhile passengers may use the extended services: travel
            advice, travel agency contact, hotel booking, ticket agency, and car hire here or elsewhere.
            期间旅客可享受延伸服务:旅行咨询、联系旅行社、预订酒店、票务代办、本地或异地租车。 (001_364cd028b96cdb15.txt, 56)
        rail_station.delay.cip_new_information: If a CIP's train is delayed or cancelled, the new
            running information is given to the CIP promptly. 商务贵宾的列车延误或取消时,应及时向其提供新的运行信息。
            (001_364cd028b96cdb15.txt, 40)
        rail_station.delay.free_meal: When an EMU train is at least 1 h late and a meal time falls in
            the wait, the station serves a free meal to the passengers waiting for that train.
            动车组晚点1小时及以上且逢用餐时间,车站为等候该次列车的旅客免费供餐。 (001_364cd028b96cdb15.txt, 61)
        rail_station.delay.drinks_to_train: In that case the station also supplies drinks to the train,
            as arranged by the passenger dispatcher. 同时按客运调度安排向该次列车提供饮品。 (001_364cd028b96cdb15.txt, 61)
        rail_station.delay.reassure: During such a delay staff actively reassure and look after the
            passengers. 同时积极做好旅客安抚和服务工作。 (001_364cd028b96cdb15.txt, 61)
    """

@_function
def ticket_windows(
    *,
    dedicated_window: bool = ...,
    headway_min: Decimal | int | float | str | None = ...,
    trains_per_hour: int | None = ...,
    policy: Policy = ...,
) -> Decision[Windows]:
    """Says how ticket windows are opened for the trains of one direction.

    Flexibly where trains run densely *and* follow each other closely, by the station's policy, each figure included: by
    train, by period, by line or by destination. One of the two that is known and fails settles it.

    Arguments:
        dedicated_window (may be left out): Whether it is a dedicated window.
        headway_min (may be left out): The time between two trains of the direction, in minutes, from 0;
            left out, that is not known.
        trains_per_hour (may be left out): How many trains run in an hour, from 0; left out, that is not
            known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: How the windows are opened.
        value.dedicated_interface: Whether the window may sell with an interface of its own.
        value.split_by: By what the windows may be split, alone or together; nothing unless they are
            opened flexibly. One of "train_number" (By train), "time_period" (By period), "line" (By
            line), "destination" (By destination).
        value.mode (or None): How; nothing where that hangs on what is not known. One of "standard" (As
            usual), "flexible" (Flexibly, by one of the splits or several).

    Raises:
        InvalidInput: with every fault of the input; also where the headway is negative.

    Clauses:
        rail_station.ticketing.dedicated_interface: Dedicated ticket windows may sell with a dedicated
            screen interface. 车票发售专窗可采用专用界面售票。 (001_364cd028b96cdb15.txt, 61)
        rail_station.ticketing.flexible_windows: For trains that run densely and follow each other
            closely in one direction, windows are opened flexibly by train, by period, by line or by
            destination. 对开行密度大、同方向连发间隔短的列车,按车次、时段、线别、到站弹性开窗。 (001_364cd028b96cdb15.txt, 61)
    """

@_function
def station_provision_gaps(
    *,
    amenities: Sequence[Literal["buy_ticket", "wait", "board_and_alight", "self_service_ticket_machine", "staffed_process", "parking", "catering", "comfortable_waiting_area", "clear_wayfinding_signs", "shopping", "entertainment", "telecommunications", "internet", "special_security", "dedicated_secure_passage", "dedicated_waiting_hall", "dedicated_vehicle", "office_telephone", "office_internet", "office_fax", "video_conference", "barrier_free_ticketing", "barrier_free_waiting", "formalities_on_behalf", "luggage_help", "guide_on_and_off_train", "stretcher", "wheelchair", "ambulance", "dedicated_ticketing", "dedicated_waiting", "dedicated_ticket_check", "convenient_alighting", "quick_exit_passage", "fast_luggage_collection", "convenient_onward_transport", "signs", "guidance", "clear_passages", "train_running_information", "convenient_transfer_formalities", "internet_access", "meeting", "travel_advice", "travel_agency_contact", "hotel_booking", "ticket_agency", "local_car_hire", "remote_car_hire"]] | None = ...,
    answering_modes: Sequence[Literal["human_agent", "automatic_voice", "internet_service"]] | None = ...,
    centre_functions: Sequence[Literal["advice", "enquiry", "transaction", "complaint_and_suggestion", "notification", "voice_mail", "key_account_service", "callback", "satisfaction_survey"]] | None = ...,
    contact_channels: Sequence[Literal["telephone", "fax", "internet", "mobile_phone"]] | None = ...,
    extended_services: Sequence[Literal["buy_ticket", "wait", "board_and_alight", "self_service_ticket_machine", "staffed_process", "parking", "catering", "comfortable_waiting_area", "clear_wayfinding_signs", "shopping", "entertainment", "telecommunications", "internet", "special_security", "dedicated_secure_passage", "dedicated_waiting_hall", "dedicated_vehicle", "office_telephone", "office_internet", "office_fax", "video_conference", "barrier_free_ticketing", "barrier_free_waiting", "formalities_on_behalf", "luggage_help", "guide_on_and_off_train", "stretcher", "wheelchair", "ambulance", "dedicated_ticketing", "dedicated_waiting", "dedicated_ticket_check", "convenient_alighting", "quick_exit_passage", "fast_luggage_collection", "convenient_onward_transport", "signs", "guidance", "clear_passages", "train_running_information", "convenient_transfer_formalities", "internet_access", "meeting", "travel_advice", "travel_agency_contact", "hotel_booking", "ticket_agency", "local_car_hire", "remote_car_hire"]] | None = ...,
    ticket_channels: Sequence[Literal["staffed_counter", "telephone", "self_service", "online"]] | None = ...,
    policy: Policy = ...,
) -> Decision[Gaps]:
    """Finds what a station and its service centre lack of what passengers must find there.

    Each list is held against that of its clause; more than it names is no fault. A binding entry that is lacking refuses,
    an extended service that is lacking is advice. What can only be seen (comfort, signs, passages) is in the checklists
    `station` and `extended_places`, the hours of the service centre in `service_centre_hours`.

    Arguments:
        amenities (may be left out): The amenities: parking, catering and so on, each once. One of
            "buy_ticket" (Safe, punctual and convenient ticket purchase), "wait" (Safe, punctual and
            convenient waiting), "board_and_alight" (Safe, punctual and convenient boarding and
            alighting), "self_service_ticket_machine" (A ticket machine), "staffed_process" (The staffed
            way, step by step, which always remains), "parking" (Parking), "catering" (Catering),
            "comfortable_waiting_area" (A comfortable waiting area), "clear_wayfinding_signs" (Clear
            wayfinding signs), "shopping" (Shopping), "entertainment" (Entertainment),
            "telecommunications" (Telecommunications), "internet" (Internet in the station),
            "special_security" (Special security protection as regulations require),
            "dedicated_secure_passage" (A secure passage of one's own), "dedicated_waiting_hall" (A
            waiting hall of one's own), "dedicated_vehicle" (A vehicle to be fetched and seen off),
            "office_telephone" (A telephone in the waiting room and on the train), "office_internet"
            (Internet in the waiting room and on the train), "office_fax" (Fax in the waiting room and
            on the train), "video_conference" (Video conference in the waiting room and on the train),
            "barrier_free_ticketing" (Ticket buying without barriers), "barrier_free_waiting" (Waiting
            without barriers), "formalities_on_behalf" (Formalities done on the passenger's behalf),
            "luggage_help" (Help to fetch luggage), "guide_on_and_off_train" (Guidance on and off the
            train), "stretcher" (A stretcher), "wheelchair" (A wheelchair), "ambulance" (An ambulance),
            "dedicated_ticketing" (Ticketing for groups), "dedicated_waiting" (Waiting for groups),
            "dedicated_ticket_check" (Ticket checking for groups), "convenient_alighting" (Convenient
            alighting), "quick_exit_passage" (A quick exit passage), "fast_luggage_collection" (Fast
            luggage collection), "convenient_onward_transport" (Convenient onward transport), "signs"
            (Signs to other means of transport), "guidance" (Guidance to other means of transport),
            "clear_passages" (Clear passages to other means of transport), "train_running_information"
            (Train running information), "convenient_transfer_formalities" (Convenient transfer
            formalities), "internet_access" (Internet access on request, in the lounge), "meeting" (A
            meeting on request, in the lounge), "travel_advice" (Travel advice), "travel_agency_contact"
            (Contact with a travel agency), "hotel_booking" (Hotel booking), "ticket_agency" (Ticket
            agency), "local_car_hire" (Car hire here), "remote_car_hire" (Car hire elsewhere).
        answering_modes (may be left out): The ways in which the service centre answers, each once. One
            of "human_agent" (A human agent), "automatic_voice" (Automatic voice), "internet_service"
            (Internet service).
        centre_functions (may be left out): The functions of the service centre, each once. One of
            "advice" (Advice), "enquiry" (Enquiries), "transaction" (Transactions),
            "complaint_and_suggestion" (Complaints and suggestions), "notification" (Notifications),
            "voice_mail" (Voice mail), "key_account_service" (Service for key accounts), "callback"
            (Call-backs), "satisfaction_survey" (Satisfaction surveys).
        contact_channels (may be left out): The ways of reaching the service centre, each once. One of
            "telephone" (Telephone), "fax" (Fax), "internet" (Internet), "mobile_phone" (Mobile phone).
        extended_services (may be left out): The extended services, each once. One of "buy_ticket"
            (Safe, punctual and convenient ticket purchase), "wait" (Safe, punctual and convenient
            waiting), "board_and_alight" (Safe, punctual and convenient boarding and alighting),
            "self_service_ticket_machine" (A ticket machine), "staffed_process" (The staffed way, step
            by step, which always remains), "parking" (Parking), "catering" (Catering),
            "comfortable_waiting_area" (A comfortable waiting area), "clear_wayfinding_signs" (Clear
            wayfinding signs), "shopping" (Shopping), "entertainment" (Entertainment),
            "telecommunications" (Telecommunications), "internet" (Internet in the station),
            "special_security" (Special security protection as regulations require),
            "dedicated_secure_passage" (A secure passage of one's own), "dedicated_waiting_hall" (A
            waiting hall of one's own), "dedicated_vehicle" (A vehicle to be fetched and seen off),
            "office_telephone" (A telephone in the waiting room and on the train), "office_internet"
            (Internet in the waiting room and on the train), "office_fax" (Fax in the waiting room and
            on the train), "video_conference" (Video conference in the waiting room and on the train),
            "barrier_free_ticketing" (Ticket buying without barriers), "barrier_free_waiting" (Waiting
            without barriers), "formalities_on_behalf" (Formalities done on the passenger's behalf),
            "luggage_help" (Help to fetch luggage), "guide_on_and_off_train" (Guidance on and off the
            train), "stretcher" (A stretcher), "wheelchair" (A wheelchair), "ambulance" (An ambulance),
            "dedicated_ticketing" (Ticketing for groups), "dedicated_waiting" (Waiting for groups),
            "dedicated_ticket_check" (Ticket checking for groups), "convenient_alighting" (Convenient
            alighting), "quick_exit_passage" (A quick exit passage), "fast_luggage_collection" (Fast
            luggage collection), "convenient_onward_transport" (Convenient onward transport), "signs"
            (Signs to other means of transport), "guidance" (Guidance to other means of transport),
            "clear_passages" (Clear passages to other means of transport), "train_running_information"
            (Train running information), "convenient_transfer_formalities" (Convenient transfer
            formalities), "internet_access" (Internet access on request, in the lounge), "meeting" (A
            meeting on request, in the lounge), "travel_advice" (Travel advice), "travel_agency_contact"
            (Contact with a travel agency), "hotel_booking" (Hotel booking), "ticket_agency" (Ticket
            agency), "local_car_hire" (Car hire here), "remote_car_hire" (Car hire elsewhere).
        ticket_channels (may be left out): The ways of selling tickets, each once. One of
            "staffed_counter" (A staffed counter), "telephone" (Booking by telephone), "self_service"
            (Self-service), "online" (Online booking).
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What is lacking, list by list; nothing where what
            is there is not known.
        value.amenities (or None): Amenities. One of "buy_ticket" (Safe, punctual and convenient ticket
            purchase), "wait" (Safe, punctual and convenient waiting), "board_and_alight" (Safe,
            punctual and convenient boarding and alighting), "self_service_ticket_machine" (A ticket
            machine), "staffed_process" (The staffed way, step by step, which always remains), "parking"
            (Parking), "catering" (Catering), "comfortable_waiting_area" (A comfortable waiting area),
            "clear_wayfinding_signs" (Clear wayfinding signs), "shopping" (Shopping), "entertainment"
            (Entertainment), "telecommunications" (Telecommunications), "internet" (Internet in the
            station), "special_security" (Special security protection as regulations require),
            "dedicated_secure_passage" (A secure passage of one's own), "dedicated_waiting_hall" (A
            waiting hall of one's own), "dedicated_vehicle" (A vehicle to be fetched and seen off),
            "office_telephone" (A telephone in the waiting room and on the train), "office_internet"
            (Internet in the waiting room and on the train), "office_fax" (Fax in the waiting room and
            on the train), "video_conference" (Video conference in the waiting room and on the train),
            "barrier_free_ticketing" (Ticket buying without barriers), "barrier_free_waiting" (Waiting
            without barriers), "formalities_on_behalf" (Formalities done on the passenger's behalf),
            "luggage_help" (Help to fetch luggage), "guide_on_and_off_train" (Guidance on and off the
            train), "stretcher" (A stretcher), "wheelchair" (A wheelchair), "ambulance" (An ambulance),
            "dedicated_ticketing" (Ticketing for groups), "dedicated_waiting" (Waiting for groups),
            "dedicated_ticket_check" (Ticket checking for groups), "convenient_alighting" (Convenient
            alighting), "quick_exit_passage" (A quick exit passage), "fast_luggage_collection" (Fast
            luggage collection), "convenient_onward_transport" (Convenient onward transport), "signs"
            (Signs to other means of transport), "guidance" (Guidance to other means of transport),
            "clear_passages" (Clear passages to other means of transport), "train_running_information"
            (Train running information), "convenient_transfer_formalities" (Convenient transfer
            formalities), "internet_access" (Internet access on request, in the lounge), "meeting" (A
            meeting on request, in the lounge), "travel_advice" (Travel advice), "travel_agency_contact"
            (Contact with a travel agency), "hotel_booking" (Hotel booking), "ticket_agency" (Ticket
            agency), "local_car_hire" (Car hire here), "remote_car_hire" (Car hire elsewhere).
        value.answering_modes (or None): Ways of answering. One of "human_agent" (A human agent),
            "automatic_voice" (Automatic voice), "internet_service" (Internet service).
        value.centre_functions (or None): Functions of the service centre. One of "advice" (Advice),
            "enquiry" (Enquiries), "transaction" (Transactions), "complaint_and_suggestion" (Complaints
            and suggestions), "notification" (Notifications), "voice_mail" (Voice mail),
            "key_account_service" (Service for key accounts), "callback" (Call-backs),
            "satisfaction_survey" (Satisfaction surveys).
        value.contact_channels (or None): Ways of reaching the service centre. One of "telephone"
            (Telephone), "fax" (Fax), "internet" (Internet), "mobile_phone" (Mobile phone).
        value.extended_services (or None): Extended services, which only should be there. One of
            "buy_ticket" (Safe, punctual and convenient ticket purchase), "wait" (Safe, punctual and
            convenient waiting), "board_and_alight" (Safe, punctual and convenient boarding and
            alighting), "self_service_ticket_machine" (A ticket machine), "staffed_process" (The staffed
            way, step by step, which always remains), "parking" (Parking), "catering" (Catering),
            "comfortable_waiting_area" (A comfortable waiting area), "clear_wayfinding_signs" (Clear
            wayfinding signs), "shopping" (Shopping), "entertainment" (Entertainment),
            "telecommunications" (Telecommunications), "internet" (Internet in the station),
            "special_security" (Special security protection as regulations require),
            "dedicated_secure_passage" (A secure passage of one's own), "dedicated_waiting_hall" (A
            waiting hall of one's own), "dedicated_vehicle" (A vehicle to be fetched and seen off),
            "office_telephone" (A telephone in the waiting room and on the train), "office_internet"
            (Internet in the waiting room and on the train), "office_fax" (Fax in the waiting room and
            on the train), "video_conference" (Video conference in the waiting room and on the train),
            "barrier_free_ticketing" (Ticket buying without barriers), "barrier_free_waiting" (Waiting
            without barriers), "formalities_on_behalf" (Formalities done on the passenger's behalf),
            "luggage_help" (Help to fetch luggage), "guide_on_and_off_train" (Guidance on and off the
            train), "stretcher" (A stretcher), "wheelchair" (A wheelchair), "ambulance" (An ambulance),
            "dedicated_ticketing" (Ticketing for groups), "dedicated_waiting" (Waiting for groups),
            "dedicated_ticket_check" (Ticket checking for groups), "convenient_alighting" (Convenient
            alighting), "quick_exit_passage" (A quick exit passage), "fast_luggage_collection" (Fast
            luggage collection), "convenient_onward_transport" (Convenient onward transport), "signs"
            (Signs to other means of transport), "guidance" (Guidance to other means of transport),
            "clear_passages" (Clear passages to other means of transport), "train_running_information"
            (Train running information), "convenient_transfer_formalities" (Convenient transfer
            formalities), "internet_access" (Internet access on request, in the lounge), "meeting" (A
            meeting on request, in the lounge), "travel_advice" (Travel advice), "travel_agency_contact"
            (Contact with a travel agency), "hotel_booking" (Hotel booking), "ticket_agency" (Ticket
            agency), "local_car_hire" (Car hire here), "remote_car_hire" (Car hire elsewhere).
        value.ticket_channels (or None): Ways of selling tickets. One of "staffed_counter" (A staffed
            counter), "telephone" (Booking by telephone), "self_service" (Self-service), "online"
            (Online booking).

    Raises:
        InvalidInput: with every fault of the input; also where an entry is named twice, or a service is
            none of the list's kind.

    Clauses:
        rail_station.service.ordinary_amenities: The station must also offer ordinary passengers
            parking, catering, a comfortable waiting area, clear wayfinding signs, shopping,
            entertainment, telecommunications and internet.
            车站还须为普通旅客提供停车位、餐饮、舒适候车环境、清晰导向标志、购物、娱乐、通讯、网络服务。 (001_364cd028b96cdb15.txt, 38)
        rail_station.extended.services: Meanwhile passengers may use the extended services: travel
            advice, travel agency contact, hotel booking, ticket agency, and car hire here or elsewhere.
            期间旅客可享受延伸服务:旅行咨询、联系旅行社、预订酒店、票务代办、本地或异地租车。 (001_364cd028b96cdb15.txt, 56)
        rail_station.ticketing.channels: Tickets are sold through four channels: staffed counter,
            telephone booking, self-service and online booking. 售票方式包括人工售票、电话订票、自助购票、网络订票。
            (001_364cd028b96cdb15.txt, 60-61)
        rail_station.contact_centre.channels: Passengers can reach the railway passenger service centre
            by telephone, fax, internet and mobile phone. 旅客可通过电话、传真、网络、手机进入铁路客运服务中心。
            (001_364cd028b96cdb15.txt, 62-63)
        rail_station.contact_centre.modes: The service centre answers by human agent, automatic voice
            and internet service. 服务中心以人工受理、自动语音、互联网服务方式受理。 (001_364cd028b96cdb15.txt, 63)
        rail_station.contact_centre.functions: The service centre offers advice, enquiries,
            transactions, complaints and suggestions, notifications, voice mail, key-account service,
            and call-backs with satisfaction surveys.
            服务中心功能:业务咨询、业务查询、业务办理、投诉与建议、信息通知、语音信箱、大客户服务、用户回访和满意度调查。 (001_364cd028b96cdb15.txt, 63)
    """

@_function
def service_centre_hours(
    *,
    from_: datetime | str,
    until: datetime | str,
    answering: Sequence[Answering],
    policy: Policy = ...,
) -> Decision[CentreHours]:
    """Finds when the passenger service centre was not to be reached by any of its modes.

    It is open 24 hours a day, every day, public holidays included. One of the three modes is enough at any moment; a human
    agent is not asked for at all hours.

    Arguments:
        answering: What answered when, in any order; it may reach beyond the stretch.
        answering[].from: Since when it answered.
        answering[].mode: The mode. One of "human_agent" (A human agent), "automatic_voice" (Automatic
            voice), "internet_service" (Internet service).
        answering[].until: Until when, after `from`.
        from_: The first instant to be judged.
        until: The end of the stretch, after `from`.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: When the service centre was not to be reached.
        value.silent: Every stretch in which no mode answered, in the order of time, in the station's
            zone.
        value.silent[].from: Since when.
        value.silent[].until: Until when.

    Raises:
        InvalidInput: with every fault of the input; also where a stretch ends before or as it begins.

    Clauses:
        rail_station.contact_centre.always_open: The service centre is open 24 h a day without
            interruption. 服务中心24小时不间断服务。 (001_364cd028b96cdb15.txt, 63)
    """

@type_check_only
class _ScheduleDelayInformation(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleDelayInformationReviewDone = ...,
        events: ScheduleDelayInformationReviewEvents = ...,
        facts: ScheduleDelayInformationReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: News of a delay or a cancellation, passed on to a CIP.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: give_new_information.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: new_information_known,
                newer_information_known.
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
            rail_station.delay.cip_new_information: If a CIP's train is delayed or cancelled, the new
                running information is given to the CIP promptly. 商务贵宾的列车延误或取消时,应及时向其提供新的运行信息。
                (001_364cd028b96cdb15.txt, 40)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleDelayInformationToIcalendarDone = ...,
        events: ScheduleDelayInformationToIcalendarEvents = ...,
        facts: ScheduleDelayInformationToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: News of a delay or a cancellation, passed on to a CIP.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: give_new_information.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: new_information_known,
                newer_information_known.
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
            rail_station.delay.cip_new_information: If a CIP's train is delayed or cancelled, the new
                running information is given to the CIP promptly. 商务贵宾的列车延误或取消时,应及时向其提供新的运行信息。
                (001_364cd028b96cdb15.txt, 40)
        """


def schedule(name: Literal['delay_information']) -> _ScheduleDelayInformation: ...

@type_check_only
class _ProcedureVipInbound(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureVipInboundNextDone] = ...,
        facts: ProcedureVipInboundNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. A VIP's or CIP's way into the station.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `settle_formalities`, `arrive_vip_area`, `enter_vip_lounge`, `serve_on_request`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `vip_service_staff`).
        - `facts`: true, false, or left out where not known: `passenger_has_requests`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "settle_formalities", "arrive_vip_area", "enter_vip_lounge",
                "serve_on_request".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `vip_service_staff`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                passenger_has_requests.
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
            rail_station.inbound.vip_direct_to_lounge: On reaching the VIP service area a VIP goes directly
                into the VIP lounge to rest. 贵宾到达贵宾服务区后直接进入贵宾厅休息。 (001_364cd028b96cdb15.txt, 51)
            rail_station.inbound.vip_formalities: VIP staff carry out the VIP's travel formalities: booking
                and buying tickets and checking in luggage. 贵宾的乘车手续(预订与购买车票、托运行李等)由贵宾服务人员代办。
                (001_364cd028b96cdb15.txt, 51)
            rail_station.inbound.vip_requests_while_resting: While a VIP rests in the lounge, services such
                as internet access or a meeting are provided on request. 贵宾休息期间可按需提供网络接入、会议等订单式服务。
                (001_364cd028b96cdb15.txt, 51)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureVipInboundReviewDone] = ...,
        facts: ProcedureVipInboundReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. A VIP's or CIP's way into the station.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `settle_formalities`, `arrive_vip_area`, `enter_vip_lounge`, `serve_on_request`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `vip_service_staff`).
        - `facts`: true, false, or left out where not known: `passenger_has_requests`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "settle_formalities", "arrive_vip_area", "enter_vip_lounge",
                "serve_on_request".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `vip_service_staff`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                passenger_has_requests.
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
            rail_station.inbound.vip_direct_to_lounge: On reaching the VIP service area a VIP goes directly
                into the VIP lounge to rest. 贵宾到达贵宾服务区后直接进入贵宾厅休息。 (001_364cd028b96cdb15.txt, 51)
            rail_station.inbound.vip_formalities: VIP staff carry out the VIP's travel formalities: booking
                and buying tickets and checking in luggage. 贵宾的乘车手续(预订与购买车票、托运行李等)由贵宾服务人员代办。
                (001_364cd028b96cdb15.txt, 51)
            rail_station.inbound.vip_requests_while_resting: While a VIP rests in the lounge, services such
                as internet access or a meeting are provided on request. 贵宾休息期间可按需提供网络接入、会议等订单式服务。
                (001_364cd028b96cdb15.txt, 51)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureVipInboundToMermaidDone] = ...,
        facts: ProcedureVipInboundToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. A VIP's or CIP's way into the station.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `settle_formalities`, `arrive_vip_area`, `enter_vip_lounge`, `serve_on_request`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `vip_service_staff`).
        - `facts`: true, false, or left out where not known: `passenger_has_requests`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "settle_formalities", "arrive_vip_area", "enter_vip_lounge",
                "serve_on_request".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `vip_service_staff`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                passenger_has_requests.
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
            rail_station.inbound.vip_direct_to_lounge: On reaching the VIP service area a VIP goes directly
                into the VIP lounge to rest. 贵宾到达贵宾服务区后直接进入贵宾厅休息。 (001_364cd028b96cdb15.txt, 51)
            rail_station.inbound.vip_formalities: VIP staff carry out the VIP's travel formalities: booking
                and buying tickets and checking in luggage. 贵宾的乘车手续(预订与购买车票、托运行李等)由贵宾服务人员代办。
                (001_364cd028b96cdb15.txt, 51)
            rail_station.inbound.vip_requests_while_resting: While a VIP rests in the lounge, services such
                as internet access or a meeting are provided on request. 贵宾休息期间可按需提供网络接入、会议等订单式服务。
                (001_364cd028b96cdb15.txt, 51)
        """


@type_check_only
class _ProcedureOutboundFlow(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureOutboundFlowNextDone] = ...,
        facts: ProcedureOutboundFlowNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. The way out of the station.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `alight`, `collect_luggage`, `exit`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `has_checked_luggage`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "alight", "collect_luggage", "exit".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                has_checked_luggage.
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
            rail_station.outbound.direct_exit: Outbound passengers alight and leave directly, with no step
                in between. 出站旅客直接下车、出站。 (001_364cd028b96cdb15.txt, 53)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureOutboundFlowReviewDone] = ...,
        facts: ProcedureOutboundFlowReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. The way out of the station.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `alight`, `collect_luggage`, `exit`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `has_checked_luggage`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "alight", "collect_luggage", "exit".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                has_checked_luggage.
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
            rail_station.outbound.direct_exit: Outbound passengers alight and leave directly, with no step
                in between. 出站旅客直接下车、出站。 (001_364cd028b96cdb15.txt, 53)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureOutboundFlowToMermaidDone] = ...,
        facts: ProcedureOutboundFlowToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. The way out of the station.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `alight`, `collect_luggage`, `exit`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `has_checked_luggage`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "alight", "collect_luggage", "exit".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                has_checked_luggage.
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
            rail_station.outbound.direct_exit: Outbound passengers alight and leave directly, with no step
                in between. 出站旅客直接下车、出站。 (001_364cd028b96cdb15.txt, 53)
        """


@type_check_only
class _ProcedureTransferFlow(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureTransferFlowNextDone] = ...,
        facts: ProcedureTransferFlowNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. The way from one train to the next.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `security_check`, `transfer_endorsement_office`, `exchange_boarding_voucher`, `waiting_room`, `departure_platform`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `left_secure_area`, `time_is_ample`, `onward_ticket_missing`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "security_check", "transfer_endorsement_office",
                "exchange_boarding_voucher", "waiting_room", "departure_platform".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                left_secure_area, onward_ticket_missing, time_is_ample.
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
            rail_station.transfer.no_second_security_check: A transfer passenger is not put through a
                security check again at the transfer station. 中转旅客到达中转站后不再经过安全检查。 (001_364cd028b96cdb15.txt,
                54-55)
            rail_station.transfer.endorsement_office: The only formality of a transfer is done at the
                transfer endorsement office. 中转旅客只需到中转签证室办理中转手续。 (001_364cd028b96cdb15.txt, 55)
            rail_station.transfer.tight_time: A transfer passenger short of time may go directly to the
                departure platform. 时间紧迫的中转旅客可直接进入出发站台。 (001_364cd028b96cdb15.txt, 55)
            rail_station.transfer.ample_time: A transfer passenger with ample time exchanges for the
                boarding voucher of the next train and may then enter the waiting room.
                时间宽裕的中转旅客换取下一车次乘车凭证后进入候车室。 (001_364cd028b96cdb15.txt, 55)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureTransferFlowReviewDone] = ...,
        facts: ProcedureTransferFlowReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. The way from one train to the next.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `security_check`, `transfer_endorsement_office`, `exchange_boarding_voucher`, `waiting_room`, `departure_platform`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `left_secure_area`, `time_is_ample`, `onward_ticket_missing`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "security_check", "transfer_endorsement_office",
                "exchange_boarding_voucher", "waiting_room", "departure_platform".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                left_secure_area, onward_ticket_missing, time_is_ample.
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
            rail_station.transfer.no_second_security_check: A transfer passenger is not put through a
                security check again at the transfer station. 中转旅客到达中转站后不再经过安全检查。 (001_364cd028b96cdb15.txt,
                54-55)
            rail_station.transfer.endorsement_office: The only formality of a transfer is done at the
                transfer endorsement office. 中转旅客只需到中转签证室办理中转手续。 (001_364cd028b96cdb15.txt, 55)
            rail_station.transfer.tight_time: A transfer passenger short of time may go directly to the
                departure platform. 时间紧迫的中转旅客可直接进入出发站台。 (001_364cd028b96cdb15.txt, 55)
            rail_station.transfer.ample_time: A transfer passenger with ample time exchanges for the
                boarding voucher of the next train and may then enter the waiting room.
                时间宽裕的中转旅客换取下一车次乘车凭证后进入候车室。 (001_364cd028b96cdb15.txt, 55)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureTransferFlowToMermaidDone] = ...,
        facts: ProcedureTransferFlowToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. The way from one train to the next.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `security_check`, `transfer_endorsement_office`, `exchange_boarding_voucher`, `waiting_room`, `departure_platform`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `left_secure_area`, `time_is_ample`, `onward_ticket_missing`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "security_check", "transfer_endorsement_office",
                "exchange_boarding_voucher", "waiting_room", "departure_platform".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                left_secure_area, onward_ticket_missing, time_is_ample.
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
            rail_station.transfer.no_second_security_check: A transfer passenger is not put through a
                security check again at the transfer station. 中转旅客到达中转站后不再经过安全检查。 (001_364cd028b96cdb15.txt,
                54-55)
            rail_station.transfer.endorsement_office: The only formality of a transfer is done at the
                transfer endorsement office. 中转旅客只需到中转签证室办理中转手续。 (001_364cd028b96cdb15.txt, 55)
            rail_station.transfer.tight_time: A transfer passenger short of time may go directly to the
                departure platform. 时间紧迫的中转旅客可直接进入出发站台。 (001_364cd028b96cdb15.txt, 55)
            rail_station.transfer.ample_time: A transfer passenger with ample time exchanges for the
                boarding voucher of the next train and may then enter the waiting room.
                时间宽裕的中转旅客换取下一车次乘车凭证后进入候车室。 (001_364cd028b96cdb15.txt, 55)
        """


@overload
def procedure(name: Literal['vip_inbound']) -> _ProcedureVipInbound: ...

@overload
def procedure(name: Literal['outbound_flow']) -> _ProcedureOutboundFlow: ...

@overload
def procedure(name: Literal['transfer_flow']) -> _ProcedureTransferFlow: ...

@type_check_only
class _ChecklistStation(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistStationCheckFacts = ...,
        observed: ChecklistStationCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. What the station provides.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `train_information_accurate`, `train_information_in_real_time`, `exit_passage`, `interchange_passage`, `convenient_transport_services`, `connection_plan`, `transfer_flow_lines`, `transfer_passages`, `air_conditioning`, `lighting`, `music_broadcast`, `food_and_tea`, `toilets`, `cleaning_raised`, `service_raised`, `catering_raised`, `internet`, `phone_charging`, `reading`, `business_services`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: air_conditioning, business_services, catering_raised,
                cleaning_raised, connection_plan, convenient_transport_services, exit_passage, food_and_tea,
                interchange_passage, internet, lighting, music_broadcast, phone_charging, reading,
                service_raised, toilets, train_information_accurate, train_information_in_real_time,
                transfer_flow_lines, transfer_passages.
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
            rail_station.service.live_train_information: Accurate train running information is shown in the
                station in real time. 站内提供准确、实时的列车动态信息。 (001_364cd028b96cdb15.txt, 38)
            rail_station.outbound.passages: The outbound flow is quick and convenient: the station provides
                convenient exit and interchange passages. 出站服务强调迅速便捷,车站提供便捷的出站通道和换乘通道。
                (001_364cd028b96cdb15.txt, 52-53)
            rail_station.transfer.connection_plan: Because transfer flows grow on high-speed lines, the
                station provides more convenient transport services and train connection plans.
                高铁中转客流增加,车站须提供更方便的运输服务和衔接方案。 (001_364cd028b96cdb15.txt, 43-44)
            rail_station.transfer.flow_lines: Convenient flow lines and passages are laid out for transfer
                passengers. 为中转旅客设计便捷的服务流线和通道。 (001_364cd028b96cdb15.txt, 44)
            rail_station.facility.comfort: Station facilities cover, besides the safety basics, comfort
                while waiting: air conditioning, lighting, music broadcast, food and tea, and toilets.
                车站硬件除安全基础外,还须提供候车时的空调、照明、音乐广播、餐茶供应、卫生间。 (001_364cd028b96cdb15.txt, 58-59)
            rail_station.facility.professional_standards: Professional standards of cleaning, service and
                catering are raised continually. 不断提高车站保洁、服务、餐饮的专业化水平。 (001_364cd028b96cdb15.txt, 59)
            rail_station.facility.work_and_study: Passengers' work and study needs are met with internet,
                phone charging, reading and business services. 提供上网、手机充电、阅读及商务服务,满足旅客工作学习需求。
                (001_364cd028b96cdb15.txt, 59)
        """


@type_check_only
class _ChecklistExtendedPlaces(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistExtendedPlacesCheckFacts = ...,
        observed: ChecklistExtendedPlacesCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. The places of the extended services.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `separate_from_passages`, `connected_to_passages`, `conspicuous_direction_signs`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: connected_to_passages, conspicuous_direction_signs,
                separate_from_passages.
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
            rail_station.extended.location: The places of the extended services are separate from the
                passenger passages and yet connected to them. 延伸服务场所须与旅客通道既分离又衔接。 (001_364cd028b96cdb15.txt,
                56)
            rail_station.extended.signs: The places of the extended services carry conspicuous direction
                signs. 延伸服务场所附有显著的引导标志。 (001_364cd028b96cdb15.txt, 56)
        """


@type_check_only
class _ChecklistSpecialService(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistSpecialServiceCheckFacts = ...,
        observed: ChecklistSpecialServiceCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. How special passengers are served.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `attentive`, `satisfactory`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: attentive, satisfactory.
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
            rail_station.service.special_attentive: Special passengers are served attentively and to their
                satisfaction. 为特殊旅客提供周到、满意的服务。 (001_364cd028b96cdb15.txt, 40)
        """


@type_check_only
class _ChecklistDelayConduct(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistDelayConductCheckFacts = ...,
        observed: ChecklistDelayConductCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. Conduct during a delay.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `reassure_passengers`.
        - `facts`: true, false, or left out where not known: `emu_train_late_enough`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                emu_train_late_enough.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: reassure_passengers.
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
            rail_station.delay.reassure: During such a delay staff actively reassure and look after the
                passengers. 同时积极做好旅客安抚和服务工作。 (001_364cd028b96cdb15.txt, 61)
        """


@overload
def checklist(name: Literal['station']) -> _ChecklistStation: ...

@overload
def checklist(name: Literal['extended_places']) -> _ChecklistExtendedPlaces: ...

@overload
def checklist(name: Literal['special_service']) -> _ChecklistSpecialService: ...

@overload
def checklist(name: Literal['delay_conduct']) -> _ChecklistDelayConduct: ...
