"""Hotel banquet service (酒店宴会服务).

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
    "allot_trolleys",
    "banquet_plan",
    "book",
    "bottles_plan",
    "bridal_room_check",
    "checklist",
    "clauses",
    "dish_accompaniments",
    "dish_check",
    "drink_allowed",
    "evening_check",
    "form",
    "fruit_plate_check",
    "hall_surplus",
    "limit",
    "next_dish",
    "phrase",
    "place_for",
    "procedure",
    "roster_check",
    "schedule",
    "seat_guest",
    "settle_bill",
    "station_check",
    "station_stock",
    "stock_check",
    "table_check",
    "utensils_needed",
    "waiters_needed",
]

book: Book

def clauses() -> tuple[Clause, ...]:
    """The clauses of the trade, in the order of the book."""

class Policy(AnyPolicy):
    """What a shop sets, Hotel banquet service (酒店宴会服务): parameters inside the bounds of their clauses. It never changes."""
    __signature__: ClassVar[Signature]
    def __new__(
        cls,
        *,
        tables_per_waiter: int | None = ...,
        waiters_per_set: int | None = ...,
        one_bin_per_set: bool | None = ...,
        plate_changes: int | None = ...,
        trays_per_station: int | None = ...,
        debris_tongs_per_station: int | None = ...,
        towel_tongs_per_station: int | None = ...,
        rim_towels_per_station: int | None = ...,
        matches_per_station: int | None = ...,
        carving_sets_per_landing_table: int | None = ...,
        winter_first_month: int | None = ...,
        winter_last_month: int | None = ...,
        browning_fruits: Sequence[str] | None = ...,
        cross_cups: int | None = ...,
        short_notice_preparation_min: Decimal | int | float | str | None = ...,
        time_zone: str = ...,
        wording: Mapping[str, Mapping[str, str]] = ...,
    ) -> Self: ...
    @property
    def tables_per_waiter(self) -> int:
        """How many tables a waiter serves at most, head and guest-of-honour tables aside; a hotel may only lower it.
        每名服务员(主桌、主宾桌除外)最多服务的桌数,只可调低。

        Unit: count; at least 1; at most 4; by default 4.
        Clause: banquet.staffing.tables_per_waiter_max.
        """

    @property
    def waiters_per_set(self) -> int:
        """How many waiters share a set of a landing table and a service station when the sets are planned.
        计划时几名服务员合用一组落菜台和服务台。

        Unit: count; at least 2; at most 3; by default 3.
        Clause: banquet.station.staff_per_set.
        """

    @property
    def one_bin_per_set(self) -> bool:
        """Whether one waste bin is enough for a landing table and a service station that stand together.
        落菜台与服务台摆放在一起时,是否每组只配一个垃圾桶。

        Unit: flag; by default 0.
        Clause: banquet.station.waste_bin.
        """

    @property
    def plate_changes(self) -> int:
        """How often each guest's bone plate is changed in a meal at least; the spare plates follow.
        每餐至少为每位顾客更换骨碟的次数,备用骨碟随之计算。

        Unit: count; at least 1; at most 10; by default 1.
        Clause: banquet.service.plate_change_min.
        """

    @property
    def trays_per_station(self) -> int:
        """How many trays a service station is given.
        每个服务台配备的托盘数。

        Unit: count; at least 2; at most 100; by default 3.
        Clause: banquet.stock.trays.
        """

    @property
    def debris_tongs_per_station(self) -> int:
        """How many debris tongs a service station is given.
        每个服务台配备的脏物夹数。

        Unit: count; at least 2; at most 100; by default 3.
        Clause: banquet.stock.debris_tongs.
        """

    @property
    def towel_tongs_per_station(self) -> int:
        """How many towel tongs a service station is given.
        每个服务台配备的毛巾夹数。

        Unit: count; at least 2; at most 100; by default 3.
        Clause: banquet.stock.towel_tongs.
        """

    @property
    def rim_towels_per_station(self) -> int:
        """How many towels for wiping plate rims a service station is given.
        每个服务台配备的擦盘边毛巾数。

        Unit: count; at least 10; at most 100; by default 15.
        Clause: banquet.stock.rim_towels.
        """

    @property
    def matches_per_station(self) -> int:
        """How many boxes of matches a service station is given. The source gives no number; by default the one that it needs (ours).
        每个服务台配备的火柴盒数。原文未给数量,默认为至少的一盒(自定)。

        Unit: count; at least 1; at most 100; by default 1.
        Clause: banquet.stock.matches.
        """

    @property
    def carving_sets_per_landing_table(self) -> int:
        """How many sets of knife and fork a landing table is given at least where the menu has a dish to carve; a table served asks for one each.
        菜单有需切分的菜肴时,每个落菜台至少配备的刀叉副数;每服务一桌至少一副。

        Unit: count; at least 2; at most 100; by default 3.
        Clause: banquet.accompany.carving_cutlery_stock.
        """

    @property
    def winter_first_month(self) -> int:
        """The month, 1 to 12, in which winter begins.
        冬季开始的月份(1至12)。

        Unit: count; at least 1; at most 12; by default 12.
        Clause: banquet.bridal_room.hot_drinks_in_winter.
        """

    @property
    def winter_last_month(self) -> int:
        """The month, 1 to 12, with which winter ends; before the first month it is one of the next year.
        冬季结束的月份(1至12);早于开始月份即为次年。

        Unit: count; at least 1; at most 12; by default 2.
        Clause: banquet.bridal_room.hot_drinks_in_winter.
        """

    @property
    def browning_fruits(self) -> tuple[str, ...]:
        """The fruits that discolour easily, in the hotel's words, instead of apple, pear, banana and peach; never none.
        易变色水果的名称(酒店用语),替代苹果、梨、香蕉、桃;不得为空。

        Unit: words; without a default.
        Clause: banquet.serving.no_browning_fruit.
        """

    @property
    def cross_cups(self) -> int:
        """How many cups of the cross-cupped wine are provided at a wedding.
        婚宴提供的交杯酒杯数。

        Unit: count; at least 1; at most 100; by default 2.
        Clause: banquet.ceremony.cross_cupped_wine.
        """

    @property
    def short_notice_preparation_min(self) -> Decimal | None:
        """Longest delay between the confirmation of a short-notice banquet and its preparation. The source gives no figure; not set, a delay is told and never late.
        临时宴席确认至备好物料的最长间隔。原文未给数值;不设则只报告用时,不判逾期。

        Unit: min; at least 1; without a default.
        Clause: banquet.prep.short_notice_immediate.
        """

# The tables that are laid for a banquet, spare ones left out.
# 
# They are numbered from 1: the head tables first, then the guest-of-honour tables, then the others.
Tables = TypedDict('Tables', {
    'ordinary': int,
    'guest_of_honour': NotRequired[int],
    'head': NotRequired[int],
})

# A dish of the menu.
MenuDish = TypedDict('MenuDish', {
    'name': str,
    'course': Literal["cold", "main_hot", "other_hot", "staple_food"],
    'kind': Literal["soup", "steamed_soup", "vegetable", "pork_knuckle", "whole_chicken", "whole_duck", "leg_of_lamb", "small_hot_pot", "noodle_soup_staple", "other_dish"],
    'vessels': NotRequired[Sequence[str]],
    'without_spoon': NotRequired[bool],
})

# The hall of a banquet.
Hall = TypedDict('Hall', {
    'sets': NotRequired[int | None],
    'sets_adapted_because': NotRequired[str | None],
    'standard_stations': NotRequired[int],
    'stations_have_cupboard': NotRequired[bool | None],
    'trolley_can_enter': NotRequired[bool | None],
})

# Somebody with a duty.
PostHeld = TypedDict('PostHeld', {
    'post': Literal["dirty_ware_clearer", "dish_dispatcher", "meal_prep_lead", "tea_server", "hot_base_handler"],
    'name': str,
})

# Somebody who may serve as a waiter.
StaffMember = TypedDict('StaffMember', {
    'name': str,
    'rank': Literal["manager", "senior_staff", "ordinary_staff", "newcomer"],
})

# A banquet that is to be planned.
Banquet = TypedDict('Banquet', {
    'date': date | str,
    'meal': Literal["lunch", "dinner"],
    'kind': Literal["wedding", "other_banquet"],
    'confirmed_at': datetime | str,
    'tables': Tables,
    'seats_per_table': int,
    'glass_kinds': int,
    'menu': Sequence[MenuDish],
    'hall': Hall,
    'fruits': NotRequired[Sequence[str] | None],
    'posts': NotRequired[Sequence[PostHeld]],
    'runners': NotRequired[Sequence[str]],
    'waiters': NotRequired[Sequence[StaffMember] | None],
})

# Somebody who acted on the bill.
BillPerson = TypedDict('BillPerson', {
    'role': Literal["fnb_director", "fnb_manager", "hall_supervisor", "other_staff"],
    'name': str,
})

# What the check says of one charge.
ChargeChecked = TypedDict('ChargeChecked', {
    'charge': Literal["large_screen", "entry_fee"],
    'state': Literal["billed", "not_used", "unbilled"],
})

# A bill and what was done with it.
Bill = TypedDict('Bill', {
    'checked_by': NotRequired[Sequence[BillPerson]],
    'extra_charges': NotRequired[Sequence[ChargeChecked]],
    'settled_by': NotRequired[BillPerson | None],
})

# Bottles of one drink in one state.
Bottles = TypedDict('Bottles', {
    'drink': str,
    'state': Literal["empty", "unfinished", "unopened"],
    'bottles': int,
    'caps_and_boxes_kept': NotRequired[bool | None],
    'counted': NotRequired[bool | None],
    'put_at': NotRequired[Literal["rubbish_bin", "slop_bucket", "banquet_waste_bin", "under_landing_table", "designated_place", "inside_service_station", "white_box_under_skirt", "another_place"] | None],
    'taken_away': NotRequired[bool],
})

# A bridal room.
BridalRoom = TypedDict('BridalRoom', {
    'date': date | str,
    'love_meal': NotRequired[Literal["pastry", "staple", "noodles", "other_meal"] | None],
    'prepared_by': NotRequired[Literal["hall_in_charge", "another_person"] | None],
    'slipper_colour': NotRequired[Literal["pink", "red", "other_colour"] | None],
    'slipper_kind': NotRequired[Literal["disposable", "reusable_sandals", "reusable_cotton_slippers"] | None],
})

# One item that is there.
Present = TypedDict('Present', {
    'item': str,
    'by': NotRequired[str | None],
})

# One step that was done.
Done = TypedDict('Done', {
    'step': str,
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# A waiter and the tables served.
RosterWaiter = TypedDict('RosterWaiter', {
    'name': str,
    'rank': Literal["manager", "senior_staff", "ordinary_staff", "newcomer"],
    'station': NotRequired[int | None],
    'tables': NotRequired[Sequence[int]],
})

# Who served and who had a duty alone.
EveningRoster = TypedDict('EveningRoster', {
    'waiters': Sequence[RosterWaiter],
    'posts': NotRequired[Sequence[PostHeld]],
})

# A landing table or a service station.
Stand = TypedDict('Stand', {
    'role': Literal["landing_table", "service_station"],
    'against_wall': NotRequired[bool | None],
    'fastener': NotRequired[Literal["skirt_clip", "pin", "other_fastener", "no_skirt"] | None],
    'oil_mat': NotRequired[bool | None],
    'place': NotRequired[Literal["near_the_door", "beside_service_station", "elsewhere"] | None],
    'shape': NotRequired[Literal["rectangular", "round", "other_shape"] | None],
    'standard_issue': NotRequired[bool],
    'uses': NotRequired[Sequence[Literal["dishes_arriving", "service_stock", "auxiliary_utensils"]] | None],
})

# How the hall was built.
EveningStands = TypedDict('EveningStands', {
    'stands': Sequence[Stand],
    'waste_bins': NotRequired[int | None],
})

# So much of a thing at hand.
HeldItem = TypedDict('HeldItem', {
    'item': Literal["bone_plate", "soup_bowl", "ashtray", "glass", "chopsticks", "porcelain_spoon", "tray", "debris_tongs", "towel_tongs", "rim_wiping_towel", "vinegar", "vinegar_pot", "sauce_dish", "wine_opener", "beer_opener", "tea_cup", "paper_napkins", "toothpicks", "takeaway_bags", "matches"],
    'count': int,
})

# What a service station held.
StationHeld = TypedDict('StationHeld', {
    'set': int,
    'held': Sequence[HeldItem],
})

# What a table was given.
TableEvening = TypedDict('TableEvening', {
    'number': int,
    'cloth_napkins_given': NotRequired[bool | None],
    'fruit_after': NotRequired[int | None],
    'plate_changes': NotRequired[int | None],
    'pots_of_tea': NotRequired[int | None],
    'served': NotRequired[Sequence[str]],
})

# What a service station has to serve.
StationCase = TypedDict('StationCase', {
    'tables_served': int,
    'seats_per_table': int,
    'glass_kinds': int,
    'has_cupboard': NotRequired[bool | None],
})

# A banquet that shares the trolleys with others.
SharingBanquet = TypedDict('SharingBanquet', {
    'name': str,
    'tables': int,
    'starts_at': NotRequired[datetime | str | None],
})

# So many of a thing in the hall.
HallCount = TypedDict('HallCount', {
    'thing': Literal["chair", "coat_rack", "turntable", "hall_cup_rack", "wedding_prop", "other_thing"],
    'in_hall': int,
    'needed': NotRequired[int | None],
})

# What the guests of a table were given.
TableServed = TypedDict('TableServed', {
    'kind': Literal["head_table", "guest_of_honour_table", "ordinary_table"],
    'cloth_napkins_given': NotRequired[bool | None],
    'plate_changes': NotRequired[int | None],
    'pots_of_tea': NotRequired[int | None],
})

# A dish and when it is served.
CourseDish = TypedDict('CourseDish', {
    'name': str,
    'course': Literal["cold", "main_hot", "other_hot", "staple_food"],
})

# Facts of the case; one that is left out is not known.
LimitTablesPerWaiterCheckFacts = TypedDict('LimitTablesPerWaiterCheckFacts', {})

# Facts of the case; one that is left out is not known.
LimitFruitKindsCheckFacts = TypedDict('LimitFruitKindsCheckFacts', {})

# Facts of the case; one that is left out is not known.
LimitFruitKindsRecommendedCheckFacts = TypedDict('LimitFruitKindsRecommendedCheckFacts', {})

# Facts of the case; one that is left out is not known.
LimitCrossCuppedWineCheckFacts = TypedDict('LimitCrossCuppedWineCheckFacts', {
    'wedding_banquet': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
LimitPlateChangesCheckFacts = TypedDict('LimitPlateChangesCheckFacts', {})

# When each act was done; one that is left out, or null, is not done.
SchedulePreparationReviewDone = TypedDict('SchedulePreparationReviewDone', {
    'calculate_requirements': NotRequired[datetime | str | None],
    'prepare_materials': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
SchedulePreparationReviewEvents = TypedDict('SchedulePreparationReviewEvents', {
    'booking_confirmed': NotRequired[datetime | str | None],
    'meal_start': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
SchedulePreparationReviewFacts = TypedDict('SchedulePreparationReviewFacts', {
    'short_notice': NotRequired[bool | None],
})

# When each act was done; one that is left out, or null, is not done.
SchedulePreparationToIcalendarDone = TypedDict('SchedulePreparationToIcalendarDone', {
    'calculate_requirements': NotRequired[datetime | str | None],
    'prepare_materials': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
SchedulePreparationToIcalendarEvents = TypedDict('SchedulePreparationToIcalendarEvents', {
    'booking_confirmed': NotRequired[datetime | str | None],
    'meal_start': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
SchedulePreparationToIcalendarFacts = TypedDict('SchedulePreparationToIcalendarFacts', {
    'short_notice': NotRequired[bool | None],
})

# When each act was done; one that is left out, or null, is not done.
ScheduleLunchReviewDone = TypedDict('ScheduleLunchReviewDone', {
    'check_love_meal': NotRequired[datetime | str | None],
    'finish_meal_prep_check': NotRequired[datetime | str | None],
    'inspect_hall': NotRequired[datetime | str | None],
    'tea_on_every_table': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleLunchReviewEvents = TypedDict('ScheduleLunchReviewEvents', {
    'meal_start': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleLunchReviewFacts = TypedDict('ScheduleLunchReviewFacts', {
    'wedding_banquet': NotRequired[bool | None],
})

# When each act was done; one that is left out, or null, is not done.
ScheduleLunchToIcalendarDone = TypedDict('ScheduleLunchToIcalendarDone', {
    'check_love_meal': NotRequired[datetime | str | None],
    'finish_meal_prep_check': NotRequired[datetime | str | None],
    'inspect_hall': NotRequired[datetime | str | None],
    'tea_on_every_table': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleLunchToIcalendarEvents = TypedDict('ScheduleLunchToIcalendarEvents', {
    'meal_start': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleLunchToIcalendarFacts = TypedDict('ScheduleLunchToIcalendarFacts', {
    'wedding_banquet': NotRequired[bool | None],
})

# When each act was done; one that is left out, or null, is not done.
ScheduleDinnerReviewDone = TypedDict('ScheduleDinnerReviewDone', {
    'check_love_meal': NotRequired[datetime | str | None],
    'finish_meal_prep_check': NotRequired[datetime | str | None],
    'inspect_hall': NotRequired[datetime | str | None],
    'tea_on_every_table': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleDinnerReviewEvents = TypedDict('ScheduleDinnerReviewEvents', {
    'meal_start': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleDinnerReviewFacts = TypedDict('ScheduleDinnerReviewFacts', {
    'wedding_banquet': NotRequired[bool | None],
})

# When each act was done; one that is left out, or null, is not done.
ScheduleDinnerToIcalendarDone = TypedDict('ScheduleDinnerToIcalendarDone', {
    'check_love_meal': NotRequired[datetime | str | None],
    'finish_meal_prep_check': NotRequired[datetime | str | None],
    'inspect_hall': NotRequired[datetime | str | None],
    'tea_on_every_table': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleDinnerToIcalendarEvents = TypedDict('ScheduleDinnerToIcalendarEvents', {
    'meal_start': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleDinnerToIcalendarFacts = TypedDict('ScheduleDinnerToIcalendarFacts', {
    'wedding_banquet': NotRequired[bool | None],
})

# When each act was done; one that is left out, or null, is not done.
ScheduleMealReviewDone = TypedDict('ScheduleMealReviewDone', {
    'bring_bridal_items_to_couple': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleMealReviewEvents = TypedDict('ScheduleMealReviewEvents', {
    'meal_end': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleMealReviewFacts = TypedDict('ScheduleMealReviewFacts', {
    'wedding_banquet': NotRequired[bool | None],
})

# When each act was done; one that is left out, or null, is not done.
ScheduleMealToIcalendarDone = TypedDict('ScheduleMealToIcalendarDone', {
    'bring_bridal_items_to_couple': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleMealToIcalendarEvents = TypedDict('ScheduleMealToIcalendarEvents', {
    'meal_end': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleMealToIcalendarFacts = TypedDict('ScheduleMealToIcalendarFacts', {
    'wedding_banquet': NotRequired[bool | None],
})

# When each act was done; one that is left out, or null, is not done.
ScheduleDishReviewDone = TypedDict('ScheduleDishReviewDone', {
    'bring_auxiliary_utensils': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleDishReviewEvents = TypedDict('ScheduleDishReviewEvents', {
    'dish_reaches_table': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleDishReviewFacts = TypedDict('ScheduleDishReviewFacts', {
    'dish_needs_auxiliary_utensils': NotRequired[bool | None],
})

# When each act was done; one that is left out, or null, is not done.
ScheduleDishToIcalendarDone = TypedDict('ScheduleDishToIcalendarDone', {
    'bring_auxiliary_utensils': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleDishToIcalendarEvents = TypedDict('ScheduleDishToIcalendarEvents', {
    'dish_reaches_table': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleDishToIcalendarFacts = TypedDict('ScheduleDishToIcalendarFacts', {
    'dish_needs_auxiliary_utensils': NotRequired[bool | None],
})

ProcedurePreparationNextDone = TypedDict('ProcedurePreparationNextDone', {
    'step': Literal["calculate_requirements", "submit_calculation", "approve_calculation", "prepare_materials", "prepare_at_once", "approve_afterwards"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedurePreparationNextFacts = TypedDict('ProcedurePreparationNextFacts', {
    'short_notice': NotRequired[bool | None],
})

ProcedurePreparationReviewDone = TypedDict('ProcedurePreparationReviewDone', {
    'step': Literal["calculate_requirements", "submit_calculation", "approve_calculation", "prepare_materials", "prepare_at_once", "approve_afterwards"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedurePreparationReviewFacts = TypedDict('ProcedurePreparationReviewFacts', {
    'short_notice': NotRequired[bool | None],
})

ProcedurePreparationToMermaidDone = TypedDict('ProcedurePreparationToMermaidDone', {
    'step': Literal["calculate_requirements", "submit_calculation", "approve_calculation", "prepare_materials", "prepare_at_once", "approve_afterwards"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedurePreparationToMermaidFacts = TypedDict('ProcedurePreparationToMermaidFacts', {
    'short_notice': NotRequired[bool | None],
})

ProcedureStartTimeNextDone = TypedDict('ProcedureStartTimeNextDone', {
    'step': Literal["agree_expected_start", "tell_chief_food_runner", "tell_kitchen"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureStartTimeNextFacts = TypedDict('ProcedureStartTimeNextFacts', {})

ProcedureStartTimeReviewDone = TypedDict('ProcedureStartTimeReviewDone', {
    'step': Literal["agree_expected_start", "tell_chief_food_runner", "tell_kitchen"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureStartTimeReviewFacts = TypedDict('ProcedureStartTimeReviewFacts', {})

ProcedureStartTimeToMermaidDone = TypedDict('ProcedureStartTimeToMermaidDone', {
    'step': Literal["agree_expected_start", "tell_chief_food_runner", "tell_kitchen"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureStartTimeToMermaidFacts = TypedDict('ProcedureStartTimeToMermaidFacts', {})

ProcedureServingNextDone = TypedDict('ProcedureServingNextDone', {
    'step': Literal["serve_cold_dishes", "check_cold_dishes", "reconfirm_table_count", "start_banquet", "serve_hot_main_dishes", "serve_other_hot_dishes", "serve_staple_food", "serve_fruit_plate"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureServingNextFacts = TypedDict('ProcedureServingNextFacts', {
    'menu_has_cold_dishes': NotRequired[bool | None],
    'menu_has_fruit_plate': NotRequired[bool | None],
    'menu_has_hot_main_dishes': NotRequired[bool | None],
    'menu_has_other_hot_dishes': NotRequired[bool | None],
    'menu_has_staple_food': NotRequired[bool | None],
})

ProcedureServingReviewDone = TypedDict('ProcedureServingReviewDone', {
    'step': Literal["serve_cold_dishes", "check_cold_dishes", "reconfirm_table_count", "start_banquet", "serve_hot_main_dishes", "serve_other_hot_dishes", "serve_staple_food", "serve_fruit_plate"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureServingReviewFacts = TypedDict('ProcedureServingReviewFacts', {
    'menu_has_cold_dishes': NotRequired[bool | None],
    'menu_has_fruit_plate': NotRequired[bool | None],
    'menu_has_hot_main_dishes': NotRequired[bool | None],
    'menu_has_other_hot_dishes': NotRequired[bool | None],
    'menu_has_staple_food': NotRequired[bool | None],
})

ProcedureServingToMermaidDone = TypedDict('ProcedureServingToMermaidDone', {
    'step': Literal["serve_cold_dishes", "check_cold_dishes", "reconfirm_table_count", "start_banquet", "serve_hot_main_dishes", "serve_other_hot_dishes", "serve_staple_food", "serve_fruit_plate"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureServingToMermaidFacts = TypedDict('ProcedureServingToMermaidFacts', {
    'menu_has_cold_dishes': NotRequired[bool | None],
    'menu_has_fruit_plate': NotRequired[bool | None],
    'menu_has_hot_main_dishes': NotRequired[bool | None],
    'menu_has_other_hot_dishes': NotRequired[bool | None],
    'menu_has_staple_food': NotRequired[bool | None],
})

ProcedureDishNextDone = TypedDict('ProcedureDishNextDone', {
    'step': Literal["ready_auxiliary_vessel", "bring_hot_base", "serve_dish", "announce_dish", "tick_off_dish"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDishNextFacts = TypedDict('ProcedureDishNextFacts', {
    'dish_needs_auxiliary_vessel': NotRequired[bool | None],
    'dish_needs_hot_base': NotRequired[bool | None],
})

ProcedureDishReviewDone = TypedDict('ProcedureDishReviewDone', {
    'step': Literal["ready_auxiliary_vessel", "bring_hot_base", "serve_dish", "announce_dish", "tick_off_dish"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDishReviewFacts = TypedDict('ProcedureDishReviewFacts', {
    'dish_needs_auxiliary_vessel': NotRequired[bool | None],
    'dish_needs_hot_base': NotRequired[bool | None],
})

ProcedureDishToMermaidDone = TypedDict('ProcedureDishToMermaidDone', {
    'step': Literal["ready_auxiliary_vessel", "bring_hot_base", "serve_dish", "announce_dish", "tick_off_dish"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDishToMermaidFacts = TypedDict('ProcedureDishToMermaidFacts', {
    'dish_needs_auxiliary_vessel': NotRequired[bool | None],
    'dish_needs_hot_base': NotRequired[bool | None],
})

ProcedureEmptyBottlesNextDone = TypedDict('ProcedureEmptyBottlesNextDone', {
    'step': Literal["put_empties_at_designated_place", "customer_counts_empties", "take_empties_away"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureEmptyBottlesNextFacts = TypedDict('ProcedureEmptyBottlesNextFacts', {})

ProcedureEmptyBottlesReviewDone = TypedDict('ProcedureEmptyBottlesReviewDone', {
    'step': Literal["put_empties_at_designated_place", "customer_counts_empties", "take_empties_away"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureEmptyBottlesReviewFacts = TypedDict('ProcedureEmptyBottlesReviewFacts', {})

ProcedureEmptyBottlesToMermaidDone = TypedDict('ProcedureEmptyBottlesToMermaidDone', {
    'step': Literal["put_empties_at_designated_place", "customer_counts_empties", "take_empties_away"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureEmptyBottlesToMermaidFacts = TypedDict('ProcedureEmptyBottlesToMermaidFacts', {})

ProcedureNewBottleNextDone = TypedDict('ProcedureNewBottleNextDone', {
    'step': Literal["host_agrees", "guest_agrees", "bottle_opened"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureNewBottleNextFacts = TypedDict('ProcedureNewBottleNextFacts', {})

ProcedureNewBottleReviewDone = TypedDict('ProcedureNewBottleReviewDone', {
    'step': Literal["host_agrees", "guest_agrees", "bottle_opened"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureNewBottleReviewFacts = TypedDict('ProcedureNewBottleReviewFacts', {})

ProcedureNewBottleToMermaidDone = TypedDict('ProcedureNewBottleToMermaidDone', {
    'step': Literal["host_agrees", "guest_agrees", "bottle_opened"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureNewBottleToMermaidFacts = TypedDict('ProcedureNewBottleToMermaidFacts', {})

ProcedureSettlementNextDone = TypedDict('ProcedureSettlementNextDone', {
    'step': Literal["check_bill_by_fnb_head", "check_bill_by_hall_supervisor", "answer_other_charges", "settle_with_customer"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureSettlementNextFacts = TypedDict('ProcedureSettlementNextFacts', {})

ProcedureSettlementReviewDone = TypedDict('ProcedureSettlementReviewDone', {
    'step': Literal["check_bill_by_fnb_head", "check_bill_by_hall_supervisor", "answer_other_charges", "settle_with_customer"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureSettlementReviewFacts = TypedDict('ProcedureSettlementReviewFacts', {})

ProcedureSettlementToMermaidDone = TypedDict('ProcedureSettlementToMermaidDone', {
    'step': Literal["check_bill_by_fnb_head", "check_bill_by_hall_supervisor", "answer_other_charges", "settle_with_customer"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureSettlementToMermaidFacts = TypedDict('ProcedureSettlementToMermaidFacts', {})

# Facts of the case; one that is left out is not known.
FormRequirementCheckFacts = TypedDict('FormRequirementCheckFacts', {})

FormRequirementCheckPresent = TypedDict('FormRequirementCheckPresent', {
    'item': Literal["requirement_calculation_sheet", "department_manager_approval"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormBriefingCheckFacts = TypedDict('FormBriefingCheckFacts', {
    'ten_tables_or_more': NotRequired[bool | None],
})

FormBriefingCheckPresent = TypedDict('FormBriefingCheckPresent', {
    'item': Literal["zone_map_on_whiteboard", "auxiliary_utensils_per_dish", "table_numbers_per_waiter", "service_station_per_waiter", "landing_table_per_waiter", "landing_table_per_runner", "portions_per_runner", "dirty_ware_clearer", "clearing_zone_per_clearer", "walk_through", "clearing_duties", "turnover_duties", "dish_explanation", "menus_handed_out"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormClearingEquipmentCheckFacts = TypedDict('FormClearingEquipmentCheckFacts', {})

FormClearingEquipmentCheckPresent = TypedDict('FormClearingEquipmentCheckPresent', {
    'item': Literal["tableware_collecting_box", "cup_rack", "large_rubbish_bin", "linen_cart"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormHallCheckCheckFacts = TypedDict('FormHallCheckCheckFacts', {
    'lunch_banquet': NotRequired[bool | None],
})

FormHallCheckCheckPresent = TypedDict('FormHallCheckCheckPresent', {
    'item': Literal["signboard_led_caption", "table_cards", "tables_chairs_cloths", "head_table_setup", "inspector_of_lunch", "inspector_of_dinner"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormDrinksServicesCheckFacts = TypedDict('FormDrinksServicesCheckFacts', {})

FormDrinksServicesCheckPresent = TypedDict('FormDrinksServicesCheckPresent', {
    'item': Literal["drinks_temporary_storage", "drinks_collection", "drinks_placing"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormBridalRoomCheckFacts = TypedDict('FormBridalRoomCheckFacts', {
    'wedding_banquet': NotRequired[bool | None],
})

FormBridalRoomCheckPresent = TypedDict('FormBridalRoomCheckPresent', {
    'item': Literal["pastries", "fruit_plate", "tea", "drinks", "straws", "disposable_slippers", "love_meal"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormLiaisonCheckFacts = TypedDict('FormLiaisonCheckFacts', {
    'has_master_of_ceremonies': NotRequired[bool | None],
})

FormLiaisonCheckPresent = TypedDict('FormLiaisonCheckPresent', {
    'item': Literal["expected_start_agreed_with_customer", "expected_start_agreed_with_master_of_ceremonies", "cold_dish_time"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ChecklistBriefingCheckFacts = TypedDict('ChecklistBriefingCheckFacts', {})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistBriefingCheckObserved = TypedDict('ChecklistBriefingCheckObserved', {
    'auxiliary_utensils_explained': NotRequired[bool | None],
    'dish_features_explained': NotRequired[bool | None],
    'operating_flow_walked_through': NotRequired[bool | None],
    'placement_areas_walked_through': NotRequired[bool | None],
    'service_points_explained': NotRequired[bool | None],
    'staff_of_every_post_walked_through': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistStationLookCheckFacts = TypedDict('ChecklistStationLookCheckFacts', {
    'hall_has_stage': NotRequired[bool | None],
    'trolley_cannot_enter': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistStationLookCheckObserved = TypedDict('ChecklistStationLookCheckObserved', {
    'aisle_kept_tidy': NotRequired[bool | None],
    'landing_cloth_matches': NotRequired[bool | None],
    'landing_skirt_matches': NotRequired[bool | None],
    'landing_tables_neat': NotRequired[bool | None],
    'service_station_skirt_colour_matches': NotRequired[bool | None],
    'stage_skirt_fits': NotRequired[bool | None],
    'stations_near_served_tables': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistServiceCheckFacts = TypedDict('ChecklistServiceCheckFacts', {
    'has_guest_of_honour_table': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistServiceCheckObserved = TypedDict('ChecklistServiceCheckObserved', {
    'dirty_ware_sorted': NotRequired[bool | None],
    'dirty_ware_stacked_neatly': NotRequired[bool | None],
    'dishes_stacked': NotRequired[bool | None],
    'dispatcher_settles_dishes_with_hall_heads': NotRequired[bool | None],
    'plates_kept_clean': NotRequired[bool | None],
    'served_without_dripping': NotRequired[bool | None],
    'supervisor_watches_guest_of_honour_table': NotRequired[bool | None],
    'supervisor_watches_head_table': NotRequired[bool | None],
    'table_top_kept_clean': NotRequired[bool | None],
    'tea_topped_up': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistDrinksCheckFacts = TypedDict('ChecklistDrinksCheckFacts', {})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistDrinksCheckObserved = TypedDict('ChecklistDrinksCheckObserved', {
    'bottle_caps_kept': NotRequired[bool | None],
    'packaging_boxes_kept': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseAnnounceDishSaySlots = TypedDict('PhraseAnnounceDishSaySlots', {
    'dish_name': str,
})

# Facts of the case; one that is left out is not known.
PhraseAnnounceDishSayFacts = TypedDict('PhraseAnnounceDishSayFacts', {})

@type_check_only
class StaffPlanned(Value):
    """How many serve."""
    @property
    def dedicated_waiters(self) -> int:
        """Waiters of the head and guest-of-honour tables, one each."""

    @property
    def ordinary_waiters(self) -> int:
        """Waiters of the other tables."""

    @property
    def waiters(self) -> int:
        """All waiters."""

    @property
    def waiters_short(self) -> int | None:
        """How many waiters are named too few; nothing while nobody is named."""

@type_check_only
class PostPlanned(Value):
    """A duty and who has it."""
    @property
    def post(self) -> Literal["dirty_ware_clearer", "dish_dispatcher", "meal_prep_lead", "tea_server", "hot_base_handler"]:
        """The duty."""

    @property
    def names(self) -> tuple[str, ...]:
        """Who has it; empty while nobody is named."""

@type_check_only
class WaiterPlanned(Value):
    """A waiter of a plan."""
    @property
    def tables(self) -> tuple[int, ...]:
        """The numbers of the tables served."""

    @property
    def name(self) -> str | None:
        """Who it is; nothing while nobody is named."""

@type_check_only
class StockLine(Value):
    """One thing that a service station holds."""
    @property
    def item(self) -> Literal["bone_plate", "soup_bowl", "ashtray", "glass", "chopsticks", "porcelain_spoon", "tray", "debris_tongs", "towel_tongs", "rim_wiping_towel", "vinegar", "vinegar_pot", "sauce_dish", "wine_opener", "beer_opener", "tea_cup", "paper_napkins", "toothpicks", "takeaway_bags", "matches"]:
        """What it is."""

    @property
    def unit(self) -> Literal["piece", "pair", "bottle", "pack", "roll", "match_box"]:
        """In what it is counted."""

    @property
    def min(self) -> int:
        """The least that passes."""

    @property
    def prepare(self) -> int:
        """What to prepare."""

@type_check_only
class UtensilLine(Value):
    """So many of a thing at a landing table."""
    @property
    def any_of(self) -> tuple[Literal["soup_ladle", "serving_chopsticks", "serving_spoon", "knife_and_fork", "gas_cassette_stove", "alcohol_stove", "underplate"], ...]:
        """What it is: any of these will do."""

    @property
    def min(self) -> int:
        """The least that passes."""

    @property
    def prepare(self) -> int:
        """What to prepare."""

@type_check_only
class VesselLine(Value):
    """So many of a dish's own vessels."""
    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def prepare(self) -> int:
        """What to prepare."""

@type_check_only
class UtensilList(Value):
    """What goes with the menu at one landing table, or in all."""
    @property
    def utensils(self) -> tuple[UtensilLine, ...]:
        """Utensils and bases."""

    @property
    def vessels(self) -> tuple[VesselLine, ...]:
        """Vessels of single dishes."""

@type_check_only
class Zone(Value):
    """A set of a landing table and a service station, and what belongs to it."""
    @property
    def set(self) -> int:
        """The number of the set, of its landing table and its service station, from 1."""

    @property
    def tables(self) -> tuple[int, ...]:
        """The numbers of the tables that it serves."""

    @property
    def waiters(self) -> tuple[WaiterPlanned, ...]:
        """The waiters who share it."""

    @property
    def portions_per_dish(self) -> int:
        """How many portions of each dish come to the landing table."""

    @property
    def stock(self) -> tuple[StockLine, ...]:
        """What the service station holds."""

    @property
    def spares_in(self) -> Literal["inside_service_station", "white_box_under_skirt"]:
        """Where its spares are kept."""

    @property
    def utensils(self) -> UtensilList:
        """The auxiliary utensils for its tables."""

    @property
    def runner(self) -> str | None:
        """The food runner of the landing table; nothing while nobody is named."""

@type_check_only
class Stands(Value):
    """The landing tables and service stations of a plan."""
    @property
    def landing_tables(self) -> int:
        """Landing tables."""

    @property
    def service_stations(self) -> int:
        """Service stations."""

    @property
    def rectangular_tables(self) -> int:
        """Rectangular tables for those that the hotel does not issue as such."""

    @property
    def oil_mats(self) -> int:
        """Oil-proof mats."""

    @property
    def waste_bins(self) -> int:
        """Waste bins."""

    @property
    def landing_tables_at(self) -> Literal["near_the_door", "beside_service_station", "elsewhere"] | None:
        """Where the landing tables stand; nothing while it is not known whether the trolley can enter."""

    @property
    def utensils_at(self) -> Literal["landing_table", "service_station"] | None:
        """Where the auxiliary utensils lie; nothing while it is not known whether the trolley can enter."""

@type_check_only
class Materials(Value):
    """Everything that follows from tables, seats and waiters."""
    @property
    def table_tops(self) -> int:
        """Table tops, one a table."""

    @property
    def chairs(self) -> int:
        """Chairs, one a seat."""

    @property
    def table_cloths(self) -> int:
        """Table cloths, one a table."""

    @property
    def cloth_napkins(self) -> int:
        """Cloth napkins, one a seat."""

    @property
    def pots_of_tea(self) -> int:
        """Pots of tea."""

    @property
    def menu_copies(self) -> int:
        """Copies of the menu, for the waiters."""

    @property
    def cross_cups(self) -> int:
        """Cups of the cross-cupped wine; none unless it is a wedding."""

@type_check_only
class Task(Value):
    """Something that is due before a banquet."""
    @property
    def task(self) -> str:
        """What is to be done."""

    @property
    def due_at(self) -> datetime:
        """When it is due."""

    @property
    def inclusive(self) -> bool:
        """Whether `due_at` itself is still in time: so for clock times, not for the midnight that ends a day."""

    @property
    def who(self) -> str | None:
        """Who does it, where the source says so."""

@type_check_only
class BanquetPlan(Value):
    """The whole plan of a banquet: what goes to the department manager for approval."""
    @property
    def tables(self) -> int:
        """The tables that are laid."""

    @property
    def short_notice(self) -> bool:
        """Whether it was confirmed later than three days before, so that it is prepared at once."""

    @property
    def zone_map(self) -> bool:
        """Whether a zone map is compulsory."""

    @property
    def staff(self) -> StaffPlanned:
        """How many serve."""

    @property
    def posts(self) -> tuple[PostPlanned, ...]:
        """The duties that somebody has alone."""

    @property
    def zones(self) -> tuple[Zone, ...]:
        """Each set of a landing table and a service station, with its tables, waiters and stock."""

    @property
    def stands(self) -> Stands:
        """Landing tables and service stations."""

    @property
    def stock(self) -> tuple[StockLine, ...]:
        """The stock of all service stations."""

    @property
    def utensils(self) -> UtensilList:
        """The auxiliary utensils of all landing tables."""

    @property
    def materials(self) -> Materials:
        """Everything else that is counted."""

    @property
    def deadlines(self) -> tuple[Task, ...]:
        """What is due when, earliest first."""

@type_check_only
class SectionChecked(Value):
    """How one part of the record is."""
    @property
    def section(self) -> Literal["preparation", "briefing", "menu_copies", "roster", "stands", "stock", "times", "bridal_room", "fruit_plates", "tables", "service", "bottles", "bill"]:
        """The part."""

    @property
    def verdict(self) -> Literal["ok", "refused", "pending", "undetermined"]:
        """What follows from its findings."""

@type_check_only
class Shortfall(Value):
    """A thing of which there is too little."""
    @property
    def item(self) -> Literal["bone_plate", "soup_bowl", "ashtray", "glass", "chopsticks", "porcelain_spoon", "tray", "debris_tongs", "towel_tongs", "rim_wiping_towel", "vinegar", "vinegar_pot", "sauce_dish", "wine_opener", "beer_opener", "tea_cup", "paper_napkins", "toothpicks", "takeaway_bags", "matches"]:
        """What it is."""

    @property
    def short(self) -> int:
        """How much is lacking of the least that passes."""

    @property
    def to_prepare(self) -> int:
        """How much is lacking of what is to be prepared."""

@type_check_only
class StationLacking(Value):
    """What a service station lacked."""
    @property
    def set(self) -> int:
        """The number of its set."""

    @property
    def lacking(self) -> tuple[Shortfall, ...]:
        """What lacked of the least that passes."""

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
class TableLacking(Value):
    """The dishes that a table did not get."""
    @property
    def number(self) -> int:
        """The table's number."""

    @property
    def left(self) -> tuple[str, ...]:
        """The dishes of the menu that are not ticked off."""

@type_check_only
class BillChecked(Value):
    """What a bill still lacks."""
    @property
    def may_settle(self) -> bool:
        """Whether it may be settled now: checked by both, every charge answered."""

    @property
    def checks_missing(self) -> tuple[Literal["fnb_director", "fnb_manager", "hall_supervisor", "other_staff"], ...]:
        """Whose check is missing."""

    @property
    def charges_missing(self) -> tuple[Literal["large_screen", "entry_fee"], ...]:
        """The charges that are not answered."""

@type_check_only
class BottlesPlan(Value):
    """What becomes of the bottles."""
    @property
    def empties(self) -> int:
        """Empty bottles for the customer to count."""

    @property
    def takeaway(self) -> int:
        """Bottles for the customer to take away, with caps and boxes."""

@type_check_only
class RosterChecked(Value):
    """What a roster lacks."""
    @property
    def unserved(self) -> tuple[int, ...]:
        """The numbers of the tables that nobody serves."""

    @property
    def vacant(self) -> tuple[Literal["dirty_ware_clearer", "dish_dispatcher", "meal_prep_lead", "tea_server", "hot_base_handler"], ...]:
        """The duties that nobody has."""

@type_check_only
class EveningChecked(Value):
    """A recorded banquet, held against its plan."""
    @property
    def sections(self) -> tuple[SectionChecked, ...]:
        """Each part that this banquet has, in the order of the meal."""

    @property
    def stock(self) -> tuple[StationLacking, ...]:
        """Service stations that lacked something."""

    @property
    def times(self) -> tuple[ActReviewed, ...]:
        """When each act was due and whether it was done in time."""

    @property
    def tables(self) -> tuple[TableLacking, ...]:
        """Tables that lack a dish."""

    @property
    def bill(self) -> BillChecked | None:
        """What the bill lacks."""

    @property
    def bottles(self) -> BottlesPlan | None:
        """What becomes of the bottles."""

    @property
    def roster(self) -> RosterChecked | None:
        """Tables without a waiter and duties that nobody had."""

@type_check_only
class Waiters(Value):
    """How many waiters are needed, and how many sets of a landing table and a service station they share."""
    @property
    def dedicated(self) -> int:
        """Those of the head and guest-of-honour tables, one each."""

    @property
    def ordinary(self) -> int:
        """Those of the other tables."""

    @property
    def total(self) -> int:
        """All of them."""

    @property
    def sets_min(self) -> int:
        """The least sets that pass."""

    @property
    def sets_max(self) -> int:
        """The most sets that pass without a reason."""

    @property
    def sets(self) -> int:
        """The sets to plan."""

    @property
    def serves(self) -> tuple[tuple[int, ...], ...]:
        """The numbers of the tables that each waiter serves, the dedicated ones first."""

@type_check_only
class Stock(Value):
    """What a service station holds."""
    @property
    def lines(self) -> tuple[StockLine, ...]:
        """Each thing, in the order of the book."""

    @property
    def spares_in(self) -> Literal["inside_service_station", "white_box_under_skirt"]:
        """Where spare tea cups, paper napkins, toothpicks, takeaway bags and matches are kept."""

@type_check_only
class StockChecked(Value):
    """What a service station lacks."""
    @property
    def lacking(self) -> tuple[Shortfall, ...]:
        """What lacks of the least that passes, in the order of the book."""

@type_check_only
class LayoutChecked(Value):
    """How the stands of a hall are built."""
    @property
    def landing_tables(self) -> int:
        """How many landing tables there are."""

    @property
    def service_stations(self) -> int:
        """How many service stations there are."""

    @property
    def waste_bins(self) -> int:
        """How many waste bins they need."""

@type_check_only
class Accompaniments(Value):
    """What a dish is served with."""
    @property
    def base(self) -> tuple[Literal["soup_ladle", "serving_chopsticks", "serving_spoon", "knife_and_fork", "gas_cassette_stove", "alcohol_stove", "underplate"], ...]:
        """What it stands on, any of these; empty where it needs no base."""

    @property
    def needs_handler(self) -> bool:
        """Whether only the person named for it brings the base."""

    @property
    def carved_by(self) -> Literal["guest", "waiter"] | None:
        """Who carves it; nothing where it is not carved at the table."""

    @property
    def utensil(self) -> Literal["soup_ladle", "serving_chopsticks", "serving_spoon", "knife_and_fork", "gas_cassette_stove", "alcohol_stove", "underplate"] | None:
        """The utensil of its kind, one for each such dish and table; nothing where it needs none."""

@type_check_only
class DishChecked(Value):
    """What a dish lacked."""
    @property
    def lacking(self) -> tuple[Literal["soup_ladle", "serving_chopsticks", "serving_spoon", "knife_and_fork", "gas_cassette_stove", "alcohol_stove", "underplate"], ...]:
        """What was not brought; where any of several will do, the first of them."""

@type_check_only
class Utensils(Value):
    """The auxiliary utensils of a banquet."""
    @property
    def landing_tables(self) -> tuple[UtensilList, ...]:
        """Each landing table's, in the order given."""

    @property
    def total(self) -> UtensilList:
        """All of them together."""

    @property
    def needs_handler(self) -> bool:
        """Whether a dish needs the person named for hot bases."""

    @property
    def place(self) -> Literal["landing_table", "service_station"] | None:
        """Where they are prepared; nothing where it is not known whether the trolley can enter."""

@type_check_only
class Allotted(Value):
    """What a banquet gets."""
    @property
    def name(self) -> str:
        """The banquet."""

    @property
    def food_trolleys(self) -> int:
        """Its food trolleys."""

    @property
    def slop_buckets(self) -> int:
        """Its slop buckets."""

@type_check_only
class Allotment(Value):
    """What every banquet gets."""
    @property
    def banquets(self) -> tuple[Allotted, ...]:
        """The banquets in the order given."""

    @property
    def trolleys_short(self) -> int:
        """How many food trolleys are lacking for one each."""

    @property
    def buckets_short(self) -> int:
        """How many slop buckets are lacking for one each."""

@type_check_only
class Surplus(Value):
    """So many of a thing to be taken out."""
    @property
    def thing(self) -> Literal["chair", "coat_rack", "turntable", "hall_cup_rack", "wedding_prop", "other_thing"]:
        """What it is."""

    @property
    def count(self) -> int:
        """How many are too many."""

@type_check_only
class HallChecked(Value):
    """What has to leave the hall."""
    @property
    def surplus(self) -> tuple[Surplus, ...]:
        """The things that are too many, in the order given."""

@type_check_only
class BridalRoomChecked(Value):
    """What the bridal room may offer beside what it must."""
    @property
    def hot_drinks(self) -> bool:
        """Whether hot drinks may be offered, because it is winter."""

@type_check_only
class SeatAnswer(Value):
    """Where a guest sits."""
    @property
    def faces_stage(self) -> bool:
        """Whether the seat has to face the stage."""

    @property
    def table(self) -> Literal["head_table", "guest_of_honour_table", "ordinary_table"] | None:
        """The table to be seated at; nothing where the source lays down none."""

@type_check_only
class TableOwed(Value):
    """What the guests of a table are owed."""
    @property
    def pots_of_tea(self) -> int:
        """Pots of tea."""

    @property
    def plate_changes(self) -> int:
        """Changes of each guest's bone plate at least."""

    @property
    def cloth_napkins(self) -> bool:
        """Whether the guests have to be given the cloth napkins."""

@type_check_only
class TablesOwed(Value):
    """What each table is owed."""
    @property
    def tables(self) -> tuple[TableOwed, ...]:
        """Each table, in the order given."""

@type_check_only
class NextDish(Value):
    """What may be served next."""
    @property
    def next(self) -> tuple[str, ...]:
        """The dishes that may come next, in the order of the menu."""

    @property
    def fruit_plate(self) -> bool:
        """Whether the fruit plate comes next."""

    @property
    def left(self) -> tuple[str, ...]:
        """The dishes of the menu that are not ticked off."""

    @property
    def wrong(self) -> tuple[int, ...]:
        """Ticks, by their place in `served`, of what is not on the menu or was ticked off before."""

@type_check_only
class FruitChecked(Value):
    """How a fruit plate is."""
    @property
    def kinds(self) -> int:
        """How many kinds it holds."""

    @property
    def browning(self) -> tuple[str, ...]:
        """Those that discolour easily."""

@type_check_only
class DrinkAnswer(Value):
    """Whether it may be done."""
    @property
    def allowed(self) -> bool:
        """Whether everybody who is asked has agreed; only then it goes on the bill."""

@type_check_only
class Places(Value):
    """Where a thing goes."""
    @property
    def any_of(self) -> tuple[Literal["rubbish_bin", "slop_bucket", "banquet_waste_bin", "under_landing_table", "designated_place", "inside_service_station", "white_box_under_skirt", "another_place"], ...]:
        """Any of these will do."""

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

@type_check_only
class PhraseSaid(Value):
    """The words."""
    @property
    def text(self) -> str:
        """The words, filled in."""

@_function
def banquet_plan(
    *,
    date: date | str,
    meal: Literal["lunch", "dinner"],
    kind: Literal["wedding", "other_banquet"],
    confirmed_at: datetime | str,
    tables: Tables,
    seats_per_table: int,
    glass_kinds: int,
    menu: Sequence[MenuDish],
    hall: Hall,
    fruits: Sequence[str] | None = ...,
    posts: Sequence[PostHeld] = ...,
    runners: Sequence[str] = ...,
    waiters: Sequence[StaffMember] | None = ...,
    policy: Policy = ...,
) -> Decision[BanquetPlan]:
    """Works out the whole plan of a banquet from its date, meal, tables, menu and hall.

    It answers what waiters_needed, station_stock,
    utensils_needed, fruit_plate_check and the schedules `preparation`, `lunch`
    or `dinner` answer together: who serves which tables from which set, what each service station and landing table holds and all
    of them together, copies of the menu, tea, chairs, and what is due when. Named waiters are given out in their order, managers
    and experienced staff to the head and guest-of-honour tables first. Pending while named waiters are too few, undetermined
    while it is not known whether the trolley can enter.

    Arguments:
        confirmed_at: When it was confirmed, at the latest on its day.
        date: The day of the banquet.
        glass_kinds: How many kinds of glass are in use, 0 to 1000.
        hall: The hall.
        hall.sets (may be left out): How many sets of a landing table and a service station to build, 1
            to 1000; left out, as the waiters ask for.
        hall.sets_adapted_because (may be left out): Why a manager has adapted the number of sets to the
            layout of the tables; left out, nobody has.
        hall.standard_stations (may be left out): How many of the hotel's own service stations there
            are, 0 to 1000.
        hall.stations_have_cupboard (may be left out): Whether the service stations have a cupboard;
            left out, the spares go into boxes.
        hall.trolley_can_enter (may be left out): Whether the food trolley can enter with all tables
            laid; left out, that is not known.
        kind: Its kind. One of "wedding" (A wedding), "other_banquet" (Any other).
        meal: The meal. One of "lunch" (Lunch), "dinner" (Dinner).
        menu: The dishes of the menu, the fruit plate left out; each name once.
        menu[].course: When it is served. One of "cold" (Before the banquet begins), "main_hot" (First
            of the hot dishes), "other_hot" (After the main hot dishes), "staple_food" (A staple food,
            served with the other hot dishes).
        menu[].kind: Its kind. One of "soup" (A soup), "steamed_soup" (A steamed soup), "vegetable" (A
            vegetable dish), "pork_knuckle" (Pork knuckle), "whole_chicken" (A whole chicken),
            "whole_duck" (A whole duck), "leg_of_lamb" (A leg of lamb), "small_hot_pot" (A small hot
            pot), "noodle_soup_staple" (A staple food in soup, such as noodles), "other_dish" (Any other
            dish).
        menu[].name: Its name, not blank.
        menu[].vessels (may be left out): Auxiliary vessels of this dish alone, such as crab tools: one
            of each for each table.
        menu[].without_spoon (may be left out): Whether the menu marks it as needing no serving spoon;
            left out, it needs one unless its kind has another utensil.
        seats_per_table: The seats of a table, 1 to 1000.
        tables: The tables that are laid, spare ones left out.
        tables.ordinary: All other tables, 0 to 1000.
        tables.guest_of_honour (may be left out): Guest-of-honour tables, 0 to 1000.
        tables.head (may be left out): Head tables, 0 to 1000.
        fruits (may be left out): The kinds of fruit on a fruit plate, each once; left out, there is
            none.
        posts (may be left out): Who has a duty alone.
        posts[].name: Who has it.
        posts[].post: The duty. One of "dirty_ware_clearer" (Clears dirty ware from landing tables and
            service stations), "dish_dispatcher" (Dispatches the dishes from the kitchen),
            "meal_prep_lead" (Is in charge of the meal preparation), "tea_server" (Serves the tea;
            several may), "hot_base_handler" (Brings open-flame bases and underplates).
        runners (may be left out): The food runners, each once; they take the landing tables in turn.
        waiters (may be left out): Who serves, each name once; left out, nobody is named yet.
        waiters[].name: Who it is.
        waiters[].rank: The standing. One of "manager" (A manager), "senior_staff" (An experienced
            member of staff), "ordinary_staff" (Any other member of staff), "newcomer" (A newcomer).
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: The whole plan of a banquet: what goes to the
            department manager for approval.
        value.deadlines: What is due when, earliest first.
        value.deadlines[].due_at: When it is due.
        value.deadlines[].inclusive: Whether `due_at` itself is still in time: so for clock times, not
            for the midnight that ends a day.
        value.deadlines[].task: What is to be done.
        value.deadlines[].who (or None): Who does it, where the source says so.
        value.materials: Everything else that is counted.
        value.materials.chairs: Chairs, one a seat.
        value.materials.cloth_napkins: Cloth napkins, one a seat.
        value.materials.cross_cups: Cups of the cross-cupped wine; none unless it is a wedding.
        value.materials.menu_copies: Copies of the menu, for the waiters.
        value.materials.pots_of_tea: Pots of tea.
        value.materials.table_cloths: Table cloths, one a table.
        value.materials.table_tops: Table tops, one a table.
        value.posts: The duties that somebody has alone.
        value.posts[].names: Who has it; empty while nobody is named.
        value.posts[].post: The duty. One of "dirty_ware_clearer" (Clears dirty ware from landing tables
            and service stations), "dish_dispatcher" (Dispatches the dishes from the kitchen),
            "meal_prep_lead" (Is in charge of the meal preparation), "tea_server" (Serves the tea;
            several may), "hot_base_handler" (Brings open-flame bases and underplates).
        value.short_notice: Whether it was confirmed later than three days before, so that it is
            prepared at once.
        value.staff: How many serve.
        value.staff.dedicated_waiters: Waiters of the head and guest-of-honour tables, one each.
        value.staff.ordinary_waiters: Waiters of the other tables.
        value.staff.waiters: All waiters.
        value.staff.waiters_short (or None): How many waiters are named too few; nothing while nobody is
            named.
        value.stands: Landing tables and service stations.
        value.stands.landing_tables: Landing tables.
        value.stands.oil_mats: Oil-proof mats.
        value.stands.rectangular_tables: Rectangular tables for those that the hotel does not issue as
            such.
        value.stands.service_stations: Service stations.
        value.stands.waste_bins: Waste bins.
        value.stands.landing_tables_at (or None): Where the landing tables stand; nothing while it is
            not known whether the trolley can enter. One of "near_the_door" (Near the door of the hall),
            "beside_service_station" (Beside its service station, zone by zone), "elsewhere" (Anywhere
            else).
        value.stands.utensils_at (or None): Where the auxiliary utensils lie; nothing while it is not
            known whether the trolley can enter. One of "landing_table" (Where dishes arrive),
            "service_station" (Where stock and tableware stand ready).
        value.stock: The stock of all service stations.
        value.stock[].item: What it is. One of "bone_plate" (Bone plates), "soup_bowl" (Soup bowls),
            "ashtray" (Ashtrays), "glass" (Glasses, of all kinds together), "chopsticks" (Chopsticks, in
            pairs), "porcelain_spoon" (Small porcelain spoons), "tray" (Trays), "debris_tongs" (Debris
            tongs), "towel_tongs" (Towel tongs), "rim_wiping_towel" (Towels for wiping plate rims),
            "vinegar" (Vinegar, in bottles), "vinegar_pot" (Vinegar pots), "sauce_dish" (Sauce dishes),
            "wine_opener" (Wine openers), "beer_opener" (Beer openers), "tea_cup" (Tea cups),
            "paper_napkins" (Paper napkins, in packs), "toothpicks" (Toothpicks, in packs),
            "takeaway_bags" (Takeaway bags, in rolls), "matches" (Matches, in boxes).
        value.stock[].min: The least that passes.
        value.stock[].prepare: What to prepare.
        value.stock[].unit: In what it is counted. One of "piece" (Single pieces), "pair" (Pairs),
            "bottle" (Bottles), "pack" (Packs), "roll" (Rolls), "match_box" (Boxes).
        value.tables: The tables that are laid.
        value.utensils: The auxiliary utensils of all landing tables.
        value.utensils.utensils: Utensils and bases.
        value.utensils.utensils[].any_of: What it is: any of these will do. One of "soup_ladle" (A soup
            ladle), "serving_chopsticks" (A pair of serving chopsticks), "serving_spoon" (A serving
            spoon), "knife_and_fork" (A set of knife and fork), "gas_cassette_stove" (A gas cassette
            stove, an open-flame base), "alcohol_stove" (An alcohol stove, an open-flame base),
            "underplate" (An underplate).
        value.utensils.utensils[].min: The least that passes.
        value.utensils.utensils[].prepare: What to prepare.
        value.utensils.vessels: Vessels of single dishes.
        value.utensils.vessels[].name: What it is called.
        value.utensils.vessels[].prepare: What to prepare.
        value.zone_map: Whether a zone map is compulsory.
        value.zones: Each set of a landing table and a service station, with its tables, waiters and
            stock.
        value.zones[].portions_per_dish: How many portions of each dish come to the landing table.
        value.zones[].set: The number of the set, of its landing table and its service station, from 1.
        value.zones[].spares_in: Where its spares are kept. One of "inside_service_station" (Inside the
            service station), "white_box_under_skirt" (In a white collecting box under the table skirt).
        value.zones[].stock: What the service station holds.
        value.zones[].stock[].item: What it is. One of "bone_plate" (Bone plates), "soup_bowl" (Soup
            bowls), "ashtray" (Ashtrays), "glass" (Glasses, of all kinds together), "chopsticks"
            (Chopsticks, in pairs), "porcelain_spoon" (Small porcelain spoons), "tray" (Trays),
            "debris_tongs" (Debris tongs), "towel_tongs" (Towel tongs), "rim_wiping_towel" (Towels for
            wiping plate rims), "vinegar" (Vinegar, in bottles), "vinegar_pot" (Vinegar pots),
            "sauce_dish" (Sauce dishes), "wine_opener" (Wine openers), "beer_opener" (Beer openers),
            "tea_cup" (Tea cups), "paper_napkins" (Paper napkins, in packs), "toothpicks" (Toothpicks,
            in packs), "takeaway_bags" (Takeaway bags, in rolls), "matches" (Matches, in boxes).
        value.zones[].stock[].min: The least that passes.
        value.zones[].stock[].prepare: What to prepare.
        value.zones[].stock[].unit: In what it is counted. One of "piece" (Single pieces), "pair"
            (Pairs), "bottle" (Bottles), "pack" (Packs), "roll" (Rolls), "match_box" (Boxes).
        value.zones[].tables: The numbers of the tables that it serves.
        value.zones[].utensils: The auxiliary utensils for its tables.
        value.zones[].utensils.utensils: Utensils and bases.
        value.zones[].utensils.utensils[].any_of: What it is: any of these will do. One of "soup_ladle"
            (A soup ladle), "serving_chopsticks" (A pair of serving chopsticks), "serving_spoon" (A
            serving spoon), "knife_and_fork" (A set of knife and fork), "gas_cassette_stove" (A gas
            cassette stove, an open-flame base), "alcohol_stove" (An alcohol stove, an open-flame base),
            "underplate" (An underplate).
        value.zones[].utensils.utensils[].min: The least that passes.
        value.zones[].utensils.utensils[].prepare: What to prepare.
        value.zones[].utensils.vessels: Vessels of single dishes.
        value.zones[].utensils.vessels[].name: What it is called.
        value.zones[].utensils.vessels[].prepare: What to prepare.
        value.zones[].waiters: The waiters who share it.
        value.zones[].waiters[].tables: The numbers of the tables served.
        value.zones[].waiters[].name (or None): Who it is; nothing while nobody is named.
        value.zones[].runner (or None): The food runner of the landing table; nothing while nobody is
            named.

    Raises:
        InvalidInput: with every fault of the input; also as those functions, or where the banquet was
            confirmed after its day, the menu is empty, or a name is blank or there twice.

    Clauses:
        banquet.prep.plan_three_days_before: The requirement of staff and materials is calculated 3 days
            before the banquet. 宴会开始前3天完成人员与物品需求的计算。 (001_364cd028b96cdb15.txt, 225)
        banquet.prep.plan_items: The calculation derives from the table count and covers staff per post,
            table tops, chairs, linen, tableware and utensils. 按桌数计算:各岗位人数、台面、椅子、各类布草、各类餐具、使用器具等物品。
            (001_364cd028b96cdb15.txt, 225)
        banquet.prep.short_notice_immediate: For a short-notice banquet the hotel prepares the same list
            of materials at once. 临时接待的宴席,立即按同样的物料清单准备。 (001_364cd028b96cdb15.txt, 225)
        banquet.briefing.zone_map_threshold: A banquet of 10 tables or more must have a zone map.
            10桌及以上(含10桌)的宴会必须有区域分工图。 (001_364cd028b96cdb15.txt, 226)
        banquet.briefing.menu_per_waiter: The menu of the meal is handed out; every waiter must hold one
            copy. 分发当餐宴会菜单,每位服务员必须有一份。 (001_364cd028b96cdb15.txt, 229)
        banquet.station.every_waiter_has_one: Service stations are set up so that every waiter has the
            use of one. 服务台的搭设须保证每位服务员都有服务台可用。 (001_364cd028b96cdb15.txt, 226)
        banquet.station.no_trolley_near_door: Where the tables stand so close that the food trolley
            cannot enter the hall, the station that receives dishes is built near the door.
            桌数较多、餐车无法进厅时,摆放菜肴用的台子搭在靠近门口处。 (001_364cd028b96cdb15.txt, 231)
        banquet.station.utensils_on_service_station: Where the trolley cannot enter, the auxiliary
            utensils for dishes lie on the service station. 餐车无法进厅时,菜肴辅助器皿放在服务台上。
            (001_364cd028b96cdb15.txt, 231)
        banquet.station.trolley_zones: Where the trolley enters the hall, landing tables are laid out by
            zone, matched to the service stations and placed beside them. 餐车可进厅送菜时,落菜台分区域与服务台一一配置并摆放在一起。
            (001_364cd028b96cdb15.txt, 231)
        banquet.station.trolley_delivers_by_count: The trolley brings dishes, by count, to the
            designated landing table. 餐车按数量将菜肴送至指定落菜台。 (001_364cd028b96cdb15.txt, 231)
        banquet.station.both_required: Building only landing tables or only service stations is
            forbidden; both are needed. 严禁只搭落菜台或只搭服务台,两者缺一不可。 (001_364cd028b96cdb15.txt, 231)
        banquet.station.landing_oil_mat: An oil-proof mat cut to size lies on every landing table.
            落菜台上放置裁剪合适的隔油垫。 (001_364cd028b96cdb15.txt, 232)
        banquet.station.waste_bin: One banquet waste bin stands beside each service station and each
            landing table. 每个服务台、每个落菜台旁各配宴会专用垃圾桶1个。 (001_364cd028b96cdb15.txt, 232)
        banquet.station.long_table_against_wall: Landing tables and service stations are built from
            rectangular tables against a wall, except the hotel's own standard-issue service stations.
            落菜台和服务台必须用长条桌靠墙搭建,酒店统一配置的服务台除外。 (001_364cd028b96cdb15.txt, 233)
        banquet.station.staff_per_set: One set of a landing table and a service station is provided for
            every 2 to 3 waiters. 每2至3名服务员配置一组落菜台和服务台。 (001_364cd028b96cdb15.txt, 235)
        banquet.station.adapt_to_layout: The number of sets may be adapted to the banquet's table
            layout. 可根据宴会台型合理安排落菜台、服务台的搭建数量。 (001_364cd028b96cdb15.txt, 235)
        banquet.stock.bone_plates: A service station holds 12 bone plates per table served.
            服务台配骨碟:每桌12个。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.soup_bowls: A service station holds 5 soup bowls per table served. 服务台配口汤碗:每桌5个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.ashtrays: A service station holds 2 ashtrays per table served. 服务台配烟缸:每桌2个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.glasses: A service station holds 2 glasses of each kind per table served.
            服务台配各类玻璃杯:每类每桌2个。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.chopsticks: A service station holds 2 pairs of chopsticks per table served.
            服务台配筷子:每桌2双。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.porcelain_spoons: A service station holds 2 small porcelain spoons per table
            served. 服务台配小瓷勺:每桌2个。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.trays: Each service station holds 2 to 3 trays. 每个服务台配托盘2至3个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.debris_tongs: Each service station holds 2 to 3 debris tongs. 每个服务台配脏物夹2至3个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.towel_tongs: Each service station holds 2 to 3 towel tongs. 每个服务台配毛巾夹2至3个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.rim_towels: Each service station holds 10 to 15 towels for wiping plate rims.
            每个服务台配擦盘边毛巾10至15条。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.vinegar_bottles: Each service station holds 2 bottles of vinegar. 每个服务台配醋2瓶。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.vinegar_pot: Each service station holds 1 vinegar pot. 每个服务台配醋壶1个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.sauce_dishes: A service station holds 2 sauce dishes per table served.
            服务台配味碟:每桌2个。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.wine_openers: Each service station holds 5 wine openers. 每个服务台配红酒开瓶器5个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.beer_openers: Each service station holds 5 beer openers. 每个服务台配啤酒开瓶器5个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.tea_cups: A service station holds 5 tea cups per table served. 服务台配茶盅:每桌5个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.paper_napkins: Each service station holds 3 packs of paper napkins. 每个服务台配餐巾纸3包。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.toothpicks: Each service station holds 1 pack of toothpicks. 每个服务台配牙签1包。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.takeaway_bags: Each service station holds 1 roll of takeaway bags. 每个服务台配打包袋1卷。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.matches: Each service station holds matches and the like. 每个服务台配火柴等。
            (001_364cd028b96cdb15.txt, 236)
        banquet.accompany.count: A landing table prepares auxiliary utensils and spare tableware to the
            number of tables served times the number of menu dishes that need them.
            落菜台准备的辅助器具数=服务桌数×菜单中需配辅助器具和备用餐具的菜肴数。 (001_364cd028b96cdb15.txt, 237)
        banquet.accompany.soup_ladle: Every soup on the menu is served with a soup ladle. 汤类菜肴必须跟配汤勺。
            (001_364cd028b96cdb15.txt, 237)
        banquet.accompany.vegetable_chopsticks: Vegetable dishes are served with serving chopsticks.
            蔬菜类菜肴跟配公筷。 (001_364cd028b96cdb15.txt, 237)
        banquet.accompany.other_spoon: All other dishes are served with a serving spoon. 其他菜肴跟配公勺。
            (001_364cd028b96cdb15.txt, 237)
        banquet.accompany.carving_cutlery_stock: For pork knuckle and leg of lamb each landing table
            holds 2 to 3 sets of knife and fork. 有蹄髈、羊腿类菜肴时,每个落菜台配刀叉2至3副。 (001_364cd028b96cdb15.txt,
            237)
        banquet.accompany.hot_base_dishes: Small hot pots, steamed soups and noodle-soup staples are
            served on an open-flame pot base or an underplate. 锅仔类菜肴、蒸汤、汤面类主食须跟配明火锅底座或垫盘。
            (001_364cd028b96cdb15.txt, 238)
        banquet.accompany.hot_base_by_dedicated_person: A dedicated person brings the open-flame base or
            the underplate. 明火锅底座或垫盘由专人跟配。 (001_364cd028b96cdb15.txt, 238)
        banquet.ceremony.cross_cupped_wine: The customer (the couple) is provided with the cross-cupped
            wine. 为顾客(新人)提供交杯酒。 (001_364cd028b96cdb15.txt, 242)
        banquet.staffing.tables_per_waiter_max: A waiter serves no more than 4 tables. 每名服务员服务不超过4桌。
            (001_364cd028b96cdb15.txt, 243)
        banquet.staffing.dedicated_for_head_and_honour_tables: The head table and the guest-of-honour
            table each have a dedicated server. 主桌和主宾桌必须安排专人服务。 (001_364cd028b96cdb15.txt, 243)
        banquet.staffing.senior_for_head_table: Managers or experienced staff are advised for the head
            and guest-of-honour tables. 主桌和主宾桌建议安排管理人员或老员工服务。 (001_364cd028b96cdb15.txt, 243)
        banquet.inspection.hall_lunch: For lunch the F&B director or manager checks the hall set-up by
            10:00. 午餐:餐饮总监或经理须在10:00前检查厅内布置准备工作。 (001_364cd028b96cdb15.txt, 245)
        banquet.inspection.hall_dinner: For dinner the F&B director or manager checks the hall set-up by
            16:30. 晚餐:餐饮总监或经理须在16:30前检查厅内布置准备工作。 (001_364cd028b96cdb15.txt, 246)
        banquet.bridal_room.love_meal_check_lunch: By 11:00 it is checked that the love meal is ready
            (lunch banquet). 午宴:上午11:00前检查爱心餐是否准备到位。 (001_364cd028b96cdb15.txt, 247)
        banquet.bridal_room.love_meal_check_dinner: By 17:00 it is checked that the love meal is ready
            (dinner banquet). 晚宴:17:00前检查爱心餐是否准备到位。 (001_364cd028b96cdb15.txt, 247)
        banquet.inspection.meal_prep_lunch: For lunch the supervisor finishes checking the meal
            preparation by 11:00. 午餐:主管11:00前完成餐备检查。 (001_364cd028b96cdb15.txt, 248)
        banquet.inspection.meal_prep_dinner: For dinner the supervisor finishes checking the meal
            preparation by 17:00. 晚餐:主管17:00前完成餐备检查。 (001_364cd028b96cdb15.txt, 248)
        banquet.tea.pot_per_table: Each table has one pot of tea. 每桌配茶水1壶。 (001_364cd028b96cdb15.txt,
            249)
        banquet.tea.ready_lunch: For lunch the tea is on every table by 11:00. 午餐:11:00前每桌茶水到位。
            (001_364cd028b96cdb15.txt, 249)
        banquet.tea.ready_dinner: For dinner the tea is on every table by 17:00. 晚餐:17:00前每桌茶水到位。
            (001_364cd028b96cdb15.txt, 249)
        banquet.accompany.spoon_where_needed: Dishes that need one are served with a serving spoon.
            需要的菜肴必须跟配公勺。 (001_364cd028b96cdb15.txt, 253)
        banquet.accompany.vegetable_chopsticks_service: Vegetable dishes are served with serving
            chopsticks. 蔬菜类菜肴跟配公筷。 (001_364cd028b96cdb15.txt, 253)
        banquet.accompany.soup_ladle_service: Soups are served with a soup ladle. 汤类菜肴必须跟配汤勺。
            (001_364cd028b96cdb15.txt, 253)
        banquet.accompany.hot_pot_stove: Small hot pots are served with a gas cassette stove or an
            alcohol stove. 锅仔类菜肴须跟配卡斯炉或酒精炉等。 (001_364cd028b96cdb15.txt, 253)
        banquet.accompany.carving_cutlery: Pork knuckle, whole chicken, whole duck and leg of lamb are
            served with knife and fork. 圆蹄、整鸡、整鸭、羊腿上桌须跟配刀叉。 (001_364cd028b96cdb15.txt, 253)
        banquet.serving.fruit_variety: A fruit plate holds at least 2 and preferably 4 kinds of fruit.
            果盘不少于2种水果,以2至4种为宜。 (001_364cd028b96cdb15.txt, 256)
        banquet.serving.no_browning_fruit: Fruit that discolours easily must never be served on the
            fruit plate. 容易变色的水果严禁做水果拼盘。 (001_364cd028b96cdb15.txt, 256)
    """

@_function
def evening_check(
    *,
    banquet: Banquet,
    now: datetime | str,
    bill: Bill | None = ...,
    bottles: Sequence[Bottles] | None = ...,
    bridal_room: BridalRoom | None = ...,
    briefing: Sequence[Present] | None = ...,
    cold_dishes_checked: bool | None = ...,
    menu_copies: int | None = ...,
    preparation: Sequence[Done] | None = ...,
    roster: EveningRoster | None = ...,
    service: Mapping[str, bool | None] | None = ...,
    stands: EveningStands | None = ...,
    stock: Sequence[StationHeld] | None = ...,
    table_count_reconfirmed: bool | None = ...,
    tables: Sequence[TableEvening] | None = ...,
    tables_to_serve: Tables | None = ...,
    times: Mapping[str, datetime | str | None] | None = ...,
    policy: Policy = ...,
) -> Decision[EveningChecked]:
    """Holds a recorded banquet against its plan, part by part.

    It works out the plan as banquet_plan does and judges what was recorded: the preparation, the
    briefing, copies of the menu, who served where, landing tables and service stations, their stock, what was done by which clock
    time, the bridal room of a wedding, the fruit plate, every table's dishes, tea, plates and napkins, the conduct, the bottles
    and the bill. A part that was not recorded is not known. Findings carry the place in the list of their part.

    Arguments:
        banquet: The banquet as it was planned.
        banquet.confirmed_at: When it was confirmed, at the latest on its day.
        banquet.date: The day of the banquet.
        banquet.glass_kinds: How many kinds of glass are in use, 0 to 1000.
        banquet.hall: The hall.
        banquet.hall.sets (may be left out): How many sets of a landing table and a service station to
            build, 1 to 1000; left out, as the waiters ask for.
        banquet.hall.sets_adapted_because (may be left out): Why a manager has adapted the number of
            sets to the layout of the tables; left out, nobody has.
        banquet.hall.standard_stations (may be left out): How many of the hotel's own service stations
            there are, 0 to 1000.
        banquet.hall.stations_have_cupboard (may be left out): Whether the service stations have a
            cupboard; left out, the spares go into boxes.
        banquet.hall.trolley_can_enter (may be left out): Whether the food trolley can enter with all
            tables laid; left out, that is not known.
        banquet.kind: Its kind. One of "wedding" (A wedding), "other_banquet" (Any other).
        banquet.meal: The meal. One of "lunch" (Lunch), "dinner" (Dinner).
        banquet.menu: The dishes of the menu, the fruit plate left out; each name once.
        banquet.menu[].course: When it is served. One of "cold" (Before the banquet begins), "main_hot"
            (First of the hot dishes), "other_hot" (After the main hot dishes), "staple_food" (A staple
            food, served with the other hot dishes).
        banquet.menu[].kind: Its kind. One of "soup" (A soup), "steamed_soup" (A steamed soup),
            "vegetable" (A vegetable dish), "pork_knuckle" (Pork knuckle), "whole_chicken" (A whole
            chicken), "whole_duck" (A whole duck), "leg_of_lamb" (A leg of lamb), "small_hot_pot" (A
            small hot pot), "noodle_soup_staple" (A staple food in soup, such as noodles), "other_dish"
            (Any other dish).
        banquet.menu[].name: Its name, not blank.
        banquet.menu[].vessels (may be left out): Auxiliary vessels of this dish alone, such as crab
            tools: one of each for each table.
        banquet.menu[].without_spoon (may be left out): Whether the menu marks it as needing no serving
            spoon; left out, it needs one unless its kind has another utensil.
        banquet.seats_per_table: The seats of a table, 1 to 1000.
        banquet.tables: The tables that are laid, spare ones left out.
        banquet.tables.ordinary: All other tables, 0 to 1000.
        banquet.tables.guest_of_honour (may be left out): Guest-of-honour tables, 0 to 1000.
        banquet.tables.head (may be left out): Head tables, 0 to 1000.
        banquet.fruits (may be left out): The kinds of fruit on a fruit plate, each once; left out,
            there is none.
        banquet.posts (may be left out): Who has a duty alone.
        banquet.posts[].name: Who has it.
        banquet.posts[].post: The duty. One of "dirty_ware_clearer" (Clears dirty ware from landing
            tables and service stations), "dish_dispatcher" (Dispatches the dishes from the kitchen),
            "meal_prep_lead" (Is in charge of the meal preparation), "tea_server" (Serves the tea;
            several may), "hot_base_handler" (Brings open-flame bases and underplates).
        banquet.runners (may be left out): The food runners, each once; they take the landing tables in
            turn.
        banquet.waiters (may be left out): Who serves, each name once; left out, nobody is named yet.
        banquet.waiters[].name: Who it is.
        banquet.waiters[].rank: The standing. One of "manager" (A manager), "senior_staff" (An
            experienced member of staff), "ordinary_staff" (Any other member of staff), "newcomer" (A
            newcomer).
        now: The present.
        bill (may be left out): The bill.
        bill.checked_by (may be left out): Who has checked it.
        bill.checked_by[].name: Who it was.
        bill.checked_by[].role: In which capacity. One of "fnb_director" (The F&B director),
            "fnb_manager" (The F&B manager), "hall_supervisor" (The supervisor of the hall),
            "other_staff" (Any other member of staff).
        bill.extra_charges (may be left out): What the check says of the charges beside the meal, each
            once.
        bill.extra_charges[].charge: The charge. One of "large_screen" (The large screen), "entry_fee"
            (The fee of outside vendors who set up in the hall).
        bill.extra_charges[].state: What becomes of it. One of "billed" (It is on the bill), "not_used"
            (It was not used), "unbilled" (It was used and is not on the bill).
        bill.settled_by (may be left out): Who took the customer's payment; left out, it is not settled.
        bill.settled_by.name: Who it was.
        bill.settled_by.role: In which capacity. One of "fnb_director" (The F&B director), "fnb_manager"
            (The F&B manager), "hall_supervisor" (The supervisor of the hall), "other_staff" (Any other
            member of staff).
        bottles (may be left out): The bottles at the end, at least one entry.
        bottles[].bottles: How many, 0 to 1000.
        bottles[].drink: What they are called, not blank.
        bottles[].state: How full they are. One of "empty" (Nothing is left in it), "unfinished"
            (Something is left in it), "unopened" (It was not opened).
        bottles[].caps_and_boxes_kept (may be left out): Whether caps and packaging were kept, asked for
            of the others; left out, that is not known.
        bottles[].counted (may be left out): Whether the customer has counted them, asked for of empty
            ones that were taken away; left out, that is not known.
        bottles[].put_at (may be left out): Where they were put; left out, that is not known. One of
            "rubbish_bin" (The rubbish bin), "slop_bucket" (The slop bucket), "banquet_waste_bin" (The
            banquet waste bin beside a stand), "under_landing_table" (Under the landing table, hidden by
            its skirt), "designated_place" (The place that the hotel designates),
            "inside_service_station" (Inside the service station), "white_box_under_skirt" (A white
            collecting box under the table skirt), "another_place" (Anywhere else).
        bottles[].taken_away (may be left out): Whether they were taken away already.
        bridal_room (may be left out): The bridal room, asked for of a wedding.
        bridal_room.date: The day of the wedding.
        bridal_room.love_meal (may be left out): What the love meal is; left out, that is not known. One
            of "pastry" (Pastries), "staple" (A staple food other than noodles), "noodles" (Noodles),
            "other_meal" (Anything else).
        bridal_room.prepared_by (may be left out): Who prepared it; left out, that is not known. One of
            "hall_in_charge" (The person in charge of the hall at that meal), "another_person" (Anybody
            else).
        bridal_room.slipper_colour (may be left out): The colour of the slippers; left out, that is not
            known. One of "pink" (Pink), "red" (Red), "other_colour" (Any other colour).
        bridal_room.slipper_kind (may be left out): The kind of the slippers; left out, that is not
            known. One of "disposable" (Disposable ones), "reusable_sandals" (Sandals that are used
            again), "reusable_cotton_slippers" (Cotton slippers that are used again).
        briefing (may be left out): What the briefing had: items of the form `briefing`.
        briefing[].item: The item, or one of those that will do for it.
        briefing[].by (may be left out): Who presented it, filled it in or signed it; may be left out
            for a paper or signature of one certain person.
        cold_dishes_checked (may be left out): Whether the supervisor checked before the start that all
            cold dishes were on the tables; left out, that is not known.
        menu_copies (may be left out): How many copies of the menu were handed out to the waiters.
        preparation (may be left out): What was done about the calculation, earliest first: steps of the
            procedure `preparation`.
        preparation[].step: The step.
        preparation[].at (may be left out): When it was done, where that is known; not before any entry
            above it.
        preparation[].by (may be left out): Who did it; left out, that is taken on trust.
        roster (may be left out): Who served and who had a duty alone.
        roster.waiters: The waiters, each name once.
        roster.waiters[].name: Who it is.
        roster.waiters[].rank: The waiter's standing. One of "manager" (A manager), "senior_staff" (An
            experienced member of staff), "ordinary_staff" (Any other member of staff), "newcomer" (A
            newcomer).
        roster.waiters[].station (may be left out): The number of the service station that the waiter
            uses, from 1; left out, none yet.
        roster.waiters[].tables (may be left out): The numbers of the tables served, from 1, each once.
        roster.posts (may be left out): Who had which duty.
        roster.posts[].name: Who has it.
        roster.posts[].post: The duty. One of "dirty_ware_clearer" (Clears dirty ware from landing
            tables and service stations), "dish_dispatcher" (Dispatches the dishes from the kitchen),
            "meal_prep_lead" (Is in charge of the meal preparation), "tea_server" (Serves the tea;
            several may), "hot_base_handler" (Brings open-flame bases and underplates).
        service (may be left out): What was observed: items of the checklist `service`.
        stands (may be left out): How landing tables and service stations were built.
        stands.stands: All landing tables and service stations.
        stands.stands[].role: Which of the two it is. One of "landing_table" (Where dishes arrive),
            "service_station" (Where stock and tableware stand ready).
        stands.stands[].against_wall (may be left out): Whether it stands against a wall; left out, that
            is not known.
        stands.stands[].fastener (may be left out): What fastens its skirt; left out, that is not known.
            One of "skirt_clip" (Skirt clips), "pin" (Pins), "other_fastener" (Anything else),
            "no_skirt" (There is no skirt).
        stands.stands[].oil_mat (may be left out): Whether an oil-proof mat cut to size lies on it,
            asked for of a landing table; left out, that is not known.
        stands.stands[].place (may be left out): Where a landing table stands; left out, that is not
            known. Not asked for of a service station. One of "near_the_door" (Near the door of the
            hall), "beside_service_station" (Beside its service station, zone by zone), "elsewhere"
            (Anywhere else).
        stands.stands[].shape (may be left out): Its shape; left out, that is not known. One of
            "rectangular" (A long table), "round" (A round table), "other_shape" (Any other).
        stands.stands[].standard_issue (may be left out): Whether it is a service station that the hotel
            issues as such.
        stands.stands[].uses (may be left out): What it is used for, each once; left out, that is not
            known. One of "dishes_arriving" (Dishes arrive on it), "service_stock" (Stock and tableware
            stand on it), "auxiliary_utensils" (Auxiliary utensils of dishes lie on it).
        stands.waste_bins (may be left out): How many waste bins stood beside them; left out, that is
            not known.
        stock (may be left out): What the service stations held.
        stock[].held: What was counted, each thing once.
        stock[].held[].count: How much of it, in its unit, from 0.
        stock[].held[].item: What it is. One of "bone_plate" (Bone plates), "soup_bowl" (Soup bowls),
            "ashtray" (Ashtrays), "glass" (Glasses, of all kinds together), "chopsticks" (Chopsticks, in
            pairs), "porcelain_spoon" (Small porcelain spoons), "tray" (Trays), "debris_tongs" (Debris
            tongs), "towel_tongs" (Towel tongs), "rim_wiping_towel" (Towels for wiping plate rims),
            "vinegar" (Vinegar, in bottles), "vinegar_pot" (Vinegar pots), "sauce_dish" (Sauce dishes),
            "wine_opener" (Wine openers), "beer_opener" (Beer openers), "tea_cup" (Tea cups),
            "paper_napkins" (Paper napkins, in packs), "toothpicks" (Toothpicks, in packs),
            "takeaway_bags" (Takeaway bags, in rolls), "matches" (Matches, in boxes).
        stock[].set: The number of its set in the plan, from 1, each once.
        table_count_reconfirmed (may be left out): Whether the number of tables was confirmed once more
            before the start; left out, that is not known.
        tables (may be left out): What each table was given.
        tables[].number: Its number, from 1, each once.
        tables[].cloth_napkins_given (may be left out): Whether the cloth napkins were given to the
            guests, asked for of the head table; left out, that is not known.
        tables[].fruit_after (may be left out): How many dishes had been ticked off when the fruit plate
            was served; left out, it was not served.
        tables[].plate_changes (may be left out): How often each guest's bone plate was changed, the
            guest with the fewest changes; left out, that is not known.
        tables[].pots_of_tea (may be left out): How many pots of tea it had; left out, that is not
            known.
        tables[].served (may be left out): The dishes as they were ticked off, earliest first.
        tables_to_serve (may be left out): The tables to serve as they were confirmed once more, where
            they are others than were booked: portions go by them.
        tables_to_serve.ordinary: All other tables, 0 to 1000.
        tables_to_serve.guest_of_honour (may be left out): Guest-of-honour tables, 0 to 1000.
        tables_to_serve.head (may be left out): Head tables, 0 to 1000.
        times (may be left out): When each act of the schedules `preparation` and `lunch` or `dinner`
            was done; one that is left out is not done.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: A recorded banquet, held against its plan.
        value.sections: Each part that this banquet has, in the order of the meal.
        value.sections[].section: The part. One of "preparation" (The calculation, its approval and the
            preparation), "briefing" (The briefing), "menu_copies" (The copies of the menu), "roster"
            (Who served which tables and who had a duty alone), "stands" (How the landing tables and
            service stations were built), "stock" (What the service stations held), "times" (What was
            done by which clock time), "bridal_room" (The bridal room of a wedding), "fruit_plates" (The
            fruit plate), "tables" (The tables' dishes, tea, plates and napkins), "service" (The conduct
            of the service), "bottles" (The bottles at the end), "bill" (The bill).
        value.sections[].verdict: What follows from its findings. One of "ok" (It is in order),
            "refused" (A known fact breaks a clause), "pending" (Steps, papers or signatures are still
            to come), "undetermined" (A fact or a policy figure that is needed is not known).
        value.stock: Service stations that lacked something.
        value.stock[].lacking: What lacked of the least that passes.
        value.stock[].lacking[].item: What it is. One of "bone_plate" (Bone plates), "soup_bowl" (Soup
            bowls), "ashtray" (Ashtrays), "glass" (Glasses, of all kinds together), "chopsticks"
            (Chopsticks, in pairs), "porcelain_spoon" (Small porcelain spoons), "tray" (Trays),
            "debris_tongs" (Debris tongs), "towel_tongs" (Towel tongs), "rim_wiping_towel" (Towels for
            wiping plate rims), "vinegar" (Vinegar, in bottles), "vinegar_pot" (Vinegar pots),
            "sauce_dish" (Sauce dishes), "wine_opener" (Wine openers), "beer_opener" (Beer openers),
            "tea_cup" (Tea cups), "paper_napkins" (Paper napkins, in packs), "toothpicks" (Toothpicks,
            in packs), "takeaway_bags" (Takeaway bags, in rolls), "matches" (Matches, in boxes).
        value.stock[].lacking[].short: How much is lacking of the least that passes.
        value.stock[].lacking[].to_prepare: How much is lacking of what is to be prepared.
        value.stock[].set: The number of its set.
        value.tables: Tables that lack a dish.
        value.tables[].left: The dishes of the menu that are not ticked off.
        value.tables[].number: The table's number.
        value.times: When each act was due and whether it was done in time.
        value.times[].act: The act.
        value.times[].state: How it stands. One of "waiting" (Its event has not come), "not_yet_due" (It
            is not due yet), "open" (It is to be done, and in time so far), "overdue" (It is late and
            not done), "done" (It was done in time), "done_late" (It was done late), "done_early" (It
            was done too early), "not_needed" (This case does not need it), "undetermined" (That hangs
            on a fact that is not known).
        value.times[].deadline (or None): When it falls due, and what that follows from.
        value.times[].deadline.calendar: What it counts in. One of "elapsed" (Elapsed time, from instant
            to instant), "calendar_days" (Calendar days of the shop; the last one counts up to the next
            midnight), "clock_time" (A clock time of a calendar day of the shop).
        value.times[].deadline.due_at: When it falls due, in the shop's zone.
        value.times[].deadline.event: The event that it runs from, or is counted back from.
        value.times[].deadline.from: When that was, or is to be, in the shop's zone.
        value.times[].deadline.inclusive: Whether `due_at` itself is still in time: so for elapsed time
            and clock times, not for the midnight that ends a day.
        value.times[].deadline.length: How long it is, in `unit`.
        value.times[].deadline.unit: The unit of the length.
        value.times[].deadline.counted_back (or None): Whether it is counted back from its event.
        value.times[].deadline.resolved (or None): How a due time that the shop's clock jumps over, or
            shows twice, was resolved. One of "gap" (The clock jumps over it: the first instant after
            the gap), "overlap" (The clock shows it twice: the earlier one), "month_end" (The month is
            too short for the day's number: its last day).
        value.times[].done_at (or None): When it was done.
        value.times[].late_by_s (or None): By how many seconds it is late; where it is not needed any
            more, by how many it was when that came.
        value.times[].not_before (or None): From when on it may be done, where it may not be done at
            once.
        value.times[].who (or None): Who does it.
        value.bill (or None): What the bill lacks.
        value.bill.charges_missing: The charges that are not answered. One of "large_screen" (The large
            screen), "entry_fee" (The fee of outside vendors who set up in the hall).
        value.bill.checks_missing: Whose check is missing. One of "fnb_director" (The F&B director),
            "fnb_manager" (The F&B manager), "hall_supervisor" (The supervisor of the hall),
            "other_staff" (Any other member of staff).
        value.bill.may_settle: Whether it may be settled now: checked by both, every charge answered.
        value.bottles (or None): What becomes of the bottles.
        value.bottles.empties: Empty bottles for the customer to count.
        value.bottles.takeaway: Bottles for the customer to take away, with caps and boxes.
        value.roster (or None): Tables without a waiter and duties that nobody had.
        value.roster.unserved: The numbers of the tables that nobody serves.
        value.roster.vacant: The duties that nobody has. One of "dirty_ware_clearer" (Clears dirty ware
            from landing tables and service stations), "dish_dispatcher" (Dispatches the dishes from the
            kitchen), "meal_prep_lead" (Is in charge of the meal preparation), "tea_server" (Serves the
            tea; several may), "hot_base_handler" (Brings open-flame bases and underplates).

    Raises:
        InvalidInput: with every fault of the input; also as the functions and shapes that judge the
            parts, or where a table or a set is not of the plan or there twice, an act is of neither
            schedule, or the bridal room is of another day or of a banquet that is no wedding.

    Clauses:
        banquet.prep.plan_three_days_before: The requirement of staff and materials is calculated 3 days
            before the banquet. 宴会开始前3天完成人员与物品需求的计算。 (001_364cd028b96cdb15.txt, 225)
        banquet.prep.plan_approved_by_department_manager: The itemised calculation is submitted to the
            department manager for approval. 计算明细须上报部门经理审核。 (001_364cd028b96cdb15.txt, 225)
        banquet.prep.carry_out_after_approval: Preparation work is carried out promptly once, and only
            after, the calculation is approved. 审核通过后及时落实各项准备工作。 (001_364cd028b96cdb15.txt, 225)
        banquet.prep.short_notice_immediate: For a short-notice banquet the hotel prepares the same list
            of materials at once. 临时接待的宴席,立即按同样的物料清单准备。 (001_364cd028b96cdb15.txt, 225)
        banquet.briefing.hold_before_meal: A briefing is held before the meal and covers the six points
            (1)-(6): zone map, runner assignment, dirty-ware clearing, walk-through, clearing and
            turnover duties, dish explanation with menus.
            餐前须召开例会,内容包括六项:分工图、传菜分工、脏餐具清理、现场走位、收撤翻台分工、菜肴讲解并发菜单。 (001_364cd028b96cdb15.txt, 225)
        banquet.briefing.zone_map_on_whiteboard: The waiters' zone map is drawn on the whiteboard at the
            briefing. 例会须在白板上画出服务员服务区域分工图。 (001_364cd028b96cdb15.txt, 226)
        banquet.briefing.zone_map_threshold: A banquet of 10 tables or more must have a zone map.
            10桌及以上(含10桌)的宴会必须有区域分工图。 (001_364cd028b96cdb15.txt, 226)
        banquet.briefing.zone_map_notes_utensils: The zone map notes the auxiliary utensils that dishes
            must be served with. 分工图须备注菜肴需跟配的辅助器具。 (001_364cd028b96cdb15.txt, 226)
        banquet.briefing.zone_map_waiter_fields: The zone map states for each waiter the table numbers
            served, the service station and the landing table. 分工图须写明每位服务员的服务桌号及对应的服务台、落菜台。
            (001_364cd028b96cdb15.txt, 226)
        banquet.briefing.runner_landing_table_and_count: Each food runner is assigned a landing table
            and the number of portions to deliver to it. 明确每位传菜员对应的落菜台及该落菜台的上菜数量。
            (001_364cd028b96cdb15.txt, 226)
        banquet.briefing.dirty_ware_person: A dedicated person is named to clear dirty ware from the
            landing tables and service stations. 安排专人负责撤收落菜台及服务台上的脏餐具。 (001_364cd028b96cdb15.txt, 227)
        banquet.briefing.clearing_zone: The zone in which each clearer works is stated at the briefing.
            例会上明确撤餐区域。 (001_364cd028b96cdb15.txt, 227)
        banquet.clearing.sort_and_stack_dirty_ware: Dirty ware is cleared by kind and stacked neatly.
            脏餐具分类收撤、码放整齐。 (001_364cd028b96cdb15.txt, 227)
        banquet.briefing.clearing_and_turnover_duties: The hall supervisor splits the clearing and
            turnover work after the guests leave, item by item, to named persons on duty.
            宴会厅主管按在岗人员情况,将客人离席后的收撤、翻台工作逐项分工到人。 (001_364cd028b96cdb15.txt, 228)
        banquet.briefing.menu_per_waiter: The menu of the meal is handed out; every waiter must hold one
            copy. 分发当餐宴会菜单,每位服务员必须有一份。 (001_364cd028b96cdb15.txt, 229)
        banquet.station.every_waiter_has_one: Service stations are set up so that every waiter has the
            use of one. 服务台的搭设须保证每位服务员都有服务台可用。 (001_364cd028b96cdb15.txt, 226)
        banquet.station.no_trolley_near_door: Where the tables stand so close that the food trolley
            cannot enter the hall, the station that receives dishes is built near the door.
            桌数较多、餐车无法进厅时,摆放菜肴用的台子搭在靠近门口处。 (001_364cd028b96cdb15.txt, 231)
        banquet.station.utensils_on_service_station: Where the trolley cannot enter, the auxiliary
            utensils for dishes lie on the service station. 餐车无法进厅时,菜肴辅助器皿放在服务台上。
            (001_364cd028b96cdb15.txt, 231)
        banquet.station.trolley_zones: Where the trolley enters the hall, landing tables are laid out by
            zone, matched to the service stations and placed beside them. 餐车可进厅送菜时,落菜台分区域与服务台一一配置并摆放在一起。
            (001_364cd028b96cdb15.txt, 231)
        banquet.station.no_mixed_use: Landing tables and service stations have separate purposes and
            must never be used for each other. 落菜台与服务台用途须明确区分,严禁混用。 (001_364cd028b96cdb15.txt, 231)
        banquet.station.both_required: Building only landing tables or only service stations is
            forbidden; both are needed. 严禁只搭落菜台或只搭服务台,两者缺一不可。 (001_364cd028b96cdb15.txt, 231)
        banquet.station.landing_oil_mat: An oil-proof mat cut to size lies on every landing table.
            落菜台上放置裁剪合适的隔油垫。 (001_364cd028b96cdb15.txt, 232)
        banquet.station.waste_bin: One banquet waste bin stands beside each service station and each
            landing table. 每个服务台、每个落菜台旁各配宴会专用垃圾桶1个。 (001_364cd028b96cdb15.txt, 232)
        banquet.station.long_table_against_wall: Landing tables and service stations are built from
            rectangular tables against a wall, except the hotel's own standard-issue service stations.
            落菜台和服务台必须用长条桌靠墙搭建,酒店统一配置的服务台除外。 (001_364cd028b96cdb15.txt, 233)
        banquet.station.no_round_table: Round tables must never be used as landing tables or service
            stations. 禁止用圆桌搭落菜台或服务台。 (001_364cd028b96cdb15.txt, 233)
        banquet.station.skirt_clips: Skirts are fastened with skirt clips. 围台裙须使用台裙夹。
            (001_364cd028b96cdb15.txt, 234)
        banquet.station.no_pins: Pins must never be used to fasten skirts. 围台裙严禁使用大头针。
            (001_364cd028b96cdb15.txt, 234)
        banquet.station.staff_per_set: One set of a landing table and a service station is provided for
            every 2 to 3 waiters. 每2至3名服务员配置一组落菜台和服务台。 (001_364cd028b96cdb15.txt, 235)
        banquet.station.adapt_to_layout: The number of sets may be adapted to the banquet's table
            layout. 可根据宴会台型合理安排落菜台、服务台的搭建数量。 (001_364cd028b96cdb15.txt, 235)
        banquet.stock.bone_plates: A service station holds 12 bone plates per table served.
            服务台配骨碟:每桌12个。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.soup_bowls: A service station holds 5 soup bowls per table served. 服务台配口汤碗:每桌5个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.ashtrays: A service station holds 2 ashtrays per table served. 服务台配烟缸:每桌2个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.glasses: A service station holds 2 glasses of each kind per table served.
            服务台配各类玻璃杯:每类每桌2个。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.chopsticks: A service station holds 2 pairs of chopsticks per table served.
            服务台配筷子:每桌2双。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.porcelain_spoons: A service station holds 2 small porcelain spoons per table
            served. 服务台配小瓷勺:每桌2个。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.trays: Each service station holds 2 to 3 trays. 每个服务台配托盘2至3个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.debris_tongs: Each service station holds 2 to 3 debris tongs. 每个服务台配脏物夹2至3个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.towel_tongs: Each service station holds 2 to 3 towel tongs. 每个服务台配毛巾夹2至3个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.rim_towels: Each service station holds 10 to 15 towels for wiping plate rims.
            每个服务台配擦盘边毛巾10至15条。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.vinegar_bottles: Each service station holds 2 bottles of vinegar. 每个服务台配醋2瓶。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.vinegar_pot: Each service station holds 1 vinegar pot. 每个服务台配醋壶1个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.sauce_dishes: A service station holds 2 sauce dishes per table served.
            服务台配味碟:每桌2个。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.wine_openers: Each service station holds 5 wine openers. 每个服务台配红酒开瓶器5个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.beer_openers: Each service station holds 5 beer openers. 每个服务台配啤酒开瓶器5个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.tea_cups: A service station holds 5 tea cups per table served. 服务台配茶盅:每桌5个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.paper_napkins: Each service station holds 3 packs of paper napkins. 每个服务台配餐巾纸3包。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.toothpicks: Each service station holds 1 pack of toothpicks. 每个服务台配牙签1包。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.takeaway_bags: Each service station holds 1 roll of takeaway bags. 每个服务台配打包袋1卷。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.matches: Each service station holds matches and the like. 每个服务台配火柴等。
            (001_364cd028b96cdb15.txt, 236)
        banquet.accompany.count: A landing table prepares auxiliary utensils and spare tableware to the
            number of tables served times the number of menu dishes that need them.
            落菜台准备的辅助器具数=服务桌数×菜单中需配辅助器具和备用餐具的菜肴数。 (001_364cd028b96cdb15.txt, 237)
        banquet.accompany.hot_base_by_dedicated_person: A dedicated person brings the open-flame base or
            the underplate. 明火锅底座或垫盘由专人跟配。 (001_364cd028b96cdb15.txt, 238)
        banquet.dispatch.dedicated_dispatcher: A dedicated person is in charge of dispatching the
            banquet's dishes from the kitchen. 必须安排专人负责宴会出品调度。 (001_364cd028b96cdb15.txt, 240)
        banquet.dispatch.liaise_with_hall_heads: The dispatcher settles all dish matters with the head
            of each hall so that dishes reach the tables quickly and correctly.
            出品调度负责与各宴会厅厅长对接出品事宜,确保快速准确上桌。 (001_364cd028b96cdb15.txt, 240)
        banquet.staffing.tables_per_waiter_max: A waiter serves no more than 4 tables. 每名服务员服务不超过4桌。
            (001_364cd028b96cdb15.txt, 243)
        banquet.staffing.dedicated_for_head_and_honour_tables: The head table and the guest-of-honour
            table each have a dedicated server. 主桌和主宾桌必须安排专人服务。 (001_364cd028b96cdb15.txt, 243)
        banquet.staffing.senior_for_head_table: Managers or experienced staff are advised for the head
            and guest-of-honour tables. 主桌和主宾桌建议安排管理人员或老员工服务。 (001_364cd028b96cdb15.txt, 243)
        banquet.staffing.supervisor_watches_head_table: The supervisor pays special attention to the
            head and guest-of-honour tables. 主管重点关注主桌和主宾桌。 (001_364cd028b96cdb15.txt, 243)
        banquet.napkin.head_table_must: At the head table the cloth napkins must be given to the guests
            for use. 主桌口布必须给顾客使用。 (001_364cd028b96cdb15.txt, 245)
        banquet.napkin.other_tables_optional: At other tables cloth napkins need not be given to guests
            and may be taken away before dishes are served. 其他桌的口布可不给顾客使用,上菜前可撤除。
            (001_364cd028b96cdb15.txt, 245)
        banquet.inspection.hall_lunch: For lunch the F&B director or manager checks the hall set-up by
            10:00. 午餐:餐饮总监或经理须在10:00前检查厅内布置准备工作。 (001_364cd028b96cdb15.txt, 245)
        banquet.inspection.hall_dinner: For dinner the F&B director or manager checks the hall set-up by
            16:30. 晚餐:餐饮总监或经理须在16:30前检查厅内布置准备工作。 (001_364cd028b96cdb15.txt, 246)
        banquet.bridal_room.responsible: The person in charge of the hall at that meal prepares the
            special set-up of the bridal room. 新娘房的特殊布置由当餐宴会厅负责人负责。 (001_364cd028b96cdb15.txt, 247)
        banquet.bridal_room.slipper_colour: The disposable slippers are pink or red. 一次性拖鞋须为粉色或红色。
            (001_364cd028b96cdb15.txt, 247)
        banquet.bridal_room.no_reusable_slippers: Reusable sandals or cotton slippers must never be
            used. 严禁使用可回收的凉拖或棉拖。 (001_364cd028b96cdb15.txt, 247)
        banquet.bridal_room.love_meal: The love meal for the couple consists of pastries or a staple
            food. 爱心套餐为点心或主食。 (001_364cd028b96cdb15.txt, 247)
        banquet.bridal_room.no_noodles: Noodles must never be the love meal, because they clump
            together. 爱心套餐禁用面条,因易糊在一起。 (001_364cd028b96cdb15.txt, 247)
        banquet.bridal_room.hot_drinks_in_winter: In winter hot drinks may be offered. 冬季可提供热饮。
            (001_364cd028b96cdb15.txt, 247)
        banquet.bridal_room.love_meal_check_lunch: By 11:00 it is checked that the love meal is ready
            (lunch banquet). 午宴:上午11:00前检查爱心餐是否准备到位。 (001_364cd028b96cdb15.txt, 247)
        banquet.bridal_room.love_meal_check_dinner: By 17:00 it is checked that the love meal is ready
            (dinner banquet). 晚宴:17:00前检查爱心餐是否准备到位。 (001_364cd028b96cdb15.txt, 247)
        banquet.inspection.meal_prep_person: The hall names a dedicated person for the meal preparation.
            宴会厅安排专人负责餐备。 (001_364cd028b96cdb15.txt, 248)
        banquet.inspection.meal_prep_lunch: For lunch the supervisor finishes checking the meal
            preparation by 11:00. 午餐:主管11:00前完成餐备检查。 (001_364cd028b96cdb15.txt, 248)
        banquet.inspection.meal_prep_dinner: For dinner the supervisor finishes checking the meal
            preparation by 17:00. 晚餐:主管17:00前完成餐备检查。 (001_364cd028b96cdb15.txt, 248)
        banquet.tea.dedicated_person: A dedicated person or team is in charge of tea service.
            茶水服务由专人或专组负责。 (001_364cd028b96cdb15.txt, 249)
        banquet.tea.pot_per_table: Each table has one pot of tea. 每桌配茶水1壶。 (001_364cd028b96cdb15.txt,
            249)
        banquet.tea.ready_lunch: For lunch the tea is on every table by 11:00. 午餐:11:00前每桌茶水到位。
            (001_364cd028b96cdb15.txt, 249)
        banquet.tea.ready_dinner: For dinner the tea is on every table by 17:00. 晚餐:17:00前每桌茶水到位。
            (001_364cd028b96cdb15.txt, 249)
        banquet.tea.top_up: Tea is topped up at any time. 茶水随时续加。 (001_364cd028b96cdb15.txt, 249)
        banquet.liaison.cold_dishes_complete: Before the banquet formally begins the supervisor checks
            that all cold dishes are on the tables. 宴席正式开始前,主管检查冷菜是否上齐。 (001_364cd028b96cdb15.txt, 251)
        banquet.liaison.reconfirm_table_count: Before the banquet formally begins the number of tables
            to be served is confirmed once more. 宴席正式开始前再次确认上菜桌数。 (001_364cd028b96cdb15.txt, 251)
        banquet.serving.hot_main_dishes_first: Hot dishes and main dishes are served first. 热菜大菜先上。
            (001_364cd028b96cdb15.txt, 251)
        banquet.service.plate_change_min: During the meal each guest's bone plate is changed at least
            once. 餐中至少为顾客更换骨碟1次。 (001_364cd028b96cdb15.txt, 252)
        banquet.service.keep_table_clean: Table top and plates are kept clean promptly throughout.
            及时清理桌面和盘面卫生。 (001_364cd028b96cdb15.txt, 254)
        banquet.service.no_stacked_dishes: Dishes must never be stacked on one another on the table.
            餐中不允许叠菜。 (001_364cd028b96cdb15.txt, 254)
        banquet.service.avoid_dripping: Dripping and spilling of soup and sauce is avoided. 避免汤汁滴洒。
            (001_364cd028b96cdb15.txt, 254)
        banquet.serving.tick_off_dishes: The waiter ticks each dish off the list as it is served, so
            that none is wrong or missing. 服务员上菜必须划菜,防止上错、漏上。 (001_364cd028b96cdb15.txt, 255)
        banquet.clearing.during_meal_person: During the meal a dedicated person promptly clears dirty
            ware from landing tables and service stations. 餐中安排专人及时清理落菜台和服务台上的脏餐具。
            (001_364cd028b96cdb15.txt, 256)
        banquet.serving.fruit_last: The fruit plate is served only after all dishes are on the table.
            果盘须等所有菜肴上齐后再上。 (001_364cd028b96cdb15.txt, 256)
        banquet.serving.fruit_variety: A fruit plate holds at least 2 and preferably 4 kinds of fruit.
            果盘不少于2种水果,以2至4种为宜。 (001_364cd028b96cdb15.txt, 256)
        banquet.serving.no_browning_fruit: Fruit that discolours easily must never be served on the
            fruit plate. 容易变色的水果严禁做水果拼盘。 (001_364cd028b96cdb15.txt, 256)
        banquet.drinks.empties_for_count: Empty bottles are put at the designated place so that the
            customer can count them. 酒水空瓶放在指定位置,便于客人清点。 (001_364cd028b96cdb15.txt, 258)
        banquet.drinks.leftovers_for_takeaway: Drinks not finished are put at the designated place for
            the customer to take away. 客人未喝完的酒水放在指定位置,便于打包。 (001_364cd028b96cdb15.txt, 259)
        banquet.drinks.keep_caps_and_boxes: Bottle caps and packaging boxes are kept. 保留酒瓶盖及包装盒。
            (001_364cd028b96cdb15.txt, 259)
        banquet.settlement.bill_checked_by_both: The bill is checked by the F&B director or manager
            together with the hall supervisor. 由餐饮总监或经理与宴会厅主管共同核单。 (001_364cd028b96cdb15.txt, 260)
        banquet.settlement.other_charges: The bill check pays special attention to other charges, such
            as the large screen and the entry fee. 核单时特别注意其他收费项目,如大屏、进场费等。 (001_364cd028b96cdb15.txt,
            260)
        banquet.settlement.settled_by_fnb_head: The F&B director or manager settles the bill with the
            customer in person. 由餐饮总监或经理亲自为客人买单。 (001_364cd028b96cdb15.txt, 261)
    """

@_function
def waiters_needed(
    *,
    tables: Tables,
    policy: Policy = ...,
) -> Decision[Waiters]:
    """Says how many waiters a banquet needs, which tables each serves, and how many sets of stations they share.

    The head and the guest-of-honour table have a server each who serves no other; of the other tables a waiter serves at
    most the policy's number, four by the book, and they are shared out as evenly as can be. Two to three waiters share a
    set: at least a third of them, rounded up, at most half, rounded down, and one set for a lone waiter.

    Arguments:
        tables: The tables that are laid, at least one.
        tables.ordinary: All other tables, 0 to 1000.
        tables.guest_of_honour (may be left out): Guest-of-honour tables, 0 to 1000.
        tables.head (may be left out): Head tables, 0 to 1000.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: How many waiters are needed, and how many sets of
            a landing table and a service station they share.
        value.dedicated: Those of the head and guest-of-honour tables, one each.
        value.ordinary: Those of the other tables.
        value.serves: The numbers of the tables that each waiter serves, the dedicated ones first.
        value.sets: The sets to plan.
        value.sets_max: The most sets that pass without a reason.
        value.sets_min: The least sets that pass.
        value.total: All of them.

    Raises:
        InvalidInput: with every fault of the input; also where no table is laid, or more than 1000 of a
            kind.

    Clauses:
        banquet.station.staff_per_set: One set of a landing table and a service station is provided for
            every 2 to 3 waiters. 每2至3名服务员配置一组落菜台和服务台。 (001_364cd028b96cdb15.txt, 235)
        banquet.staffing.tables_per_waiter_max: A waiter serves no more than 4 tables. 每名服务员服务不超过4桌。
            (001_364cd028b96cdb15.txt, 243)
        banquet.staffing.dedicated_for_head_and_honour_tables: The head table and the guest-of-honour
            table each have a dedicated server. 主桌和主宾桌必须安排专人服务。 (001_364cd028b96cdb15.txt, 243)
    """

@_function
def roster_check(
    *,
    tables: Tables,
    hot_base_dishes: bool,
    posts: Sequence[PostHeld] = ...,
    waiters: Sequence[RosterWaiter] = ...,
    policy: Policy = ...,
) -> Decision[RosterChecked]:
    """Checks who serves which tables, from which station, and who has a duty alone.

    Every table is served, an ordinary waiter has at most the policy's number of tables, whoever serves a head or
    guest-of-honour table serves no other, and every waiter has a service station. A duty of one's own is nobody's second.
    Pending while tables, stations or duties are not given out. Managers and experienced staff are advised for the head and
    guest-of-honour tables.

    Arguments:
        hot_base_dishes: Whether the menu has a dish that stands on an open-flame base or an underplate.
        tables: The tables, numbered from 1: head tables, guest-of-honour tables, the others.
        tables.ordinary: All other tables, 0 to 1000.
        tables.guest_of_honour (may be left out): Guest-of-honour tables, 0 to 1000.
        tables.head (may be left out): Head tables, 0 to 1000.
        posts (may be left out): Who has which duty.
        posts[].name: Who has it.
        posts[].post: The duty. One of "dirty_ware_clearer" (Clears dirty ware from landing tables and
            service stations), "dish_dispatcher" (Dispatches the dishes from the kitchen),
            "meal_prep_lead" (Is in charge of the meal preparation), "tea_server" (Serves the tea;
            several may), "hot_base_handler" (Brings open-flame bases and underplates).
        waiters (may be left out): The waiters, each name once.
        waiters[].name: Who it is.
        waiters[].rank: The waiter's standing. One of "manager" (A manager), "senior_staff" (An
            experienced member of staff), "ordinary_staff" (Any other member of staff), "newcomer" (A
            newcomer).
        waiters[].station (may be left out): The number of the service station that the waiter uses,
            from 1; left out, none yet.
        waiters[].tables (may be left out): The numbers of the tables served, from 1, each once.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What a roster lacks.
        value.unserved: The numbers of the tables that nobody serves.
        value.vacant: The duties that nobody has. One of "dirty_ware_clearer" (Clears dirty ware from
            landing tables and service stations), "dish_dispatcher" (Dispatches the dishes from the
            kitchen), "meal_prep_lead" (Is in charge of the meal preparation), "tea_server" (Serves the
            tea; several may), "hot_base_handler" (Brings open-flame bases and underplates).

    Raises:
        InvalidInput: with every fault of the input; also where no table is laid, a table is not one of
            them or given to a waiter twice, a station is numbered 0, a name is blank, there twice among
            the waiters, or twice with the same duty.

    Clauses:
        banquet.briefing.dirty_ware_person: A dedicated person is named to clear dirty ware from the
            landing tables and service stations. 安排专人负责撤收落菜台及服务台上的脏餐具。 (001_364cd028b96cdb15.txt, 227)
        banquet.station.every_waiter_has_one: Service stations are set up so that every waiter has the
            use of one. 服务台的搭设须保证每位服务员都有服务台可用。 (001_364cd028b96cdb15.txt, 226)
        banquet.accompany.hot_base_by_dedicated_person: A dedicated person brings the open-flame base or
            the underplate. 明火锅底座或垫盘由专人跟配。 (001_364cd028b96cdb15.txt, 238)
        banquet.dispatch.dedicated_dispatcher: A dedicated person is in charge of dispatching the
            banquet's dishes from the kitchen. 必须安排专人负责宴会出品调度。 (001_364cd028b96cdb15.txt, 240)
        banquet.staffing.tables_per_waiter_max: A waiter serves no more than 4 tables. 每名服务员服务不超过4桌。
            (001_364cd028b96cdb15.txt, 243)
        banquet.staffing.dedicated_for_head_and_honour_tables: The head table and the guest-of-honour
            table each have a dedicated server. 主桌和主宾桌必须安排专人服务。 (001_364cd028b96cdb15.txt, 243)
        banquet.staffing.senior_for_head_table: Managers or experienced staff are advised for the head
            and guest-of-honour tables. 主桌和主宾桌建议安排管理人员或老员工服务。 (001_364cd028b96cdb15.txt, 243)
        banquet.inspection.meal_prep_person: The hall names a dedicated person for the meal preparation.
            宴会厅安排专人负责餐备。 (001_364cd028b96cdb15.txt, 248)
        banquet.tea.dedicated_person: A dedicated person or team is in charge of tea service.
            茶水服务由专人或专组负责。 (001_364cd028b96cdb15.txt, 249)
        banquet.clearing.during_meal_person: During the meal a dedicated person promptly clears dirty
            ware from landing tables and service stations. 餐中安排专人及时清理落菜台和服务台上的脏餐具。
            (001_364cd028b96cdb15.txt, 256)
    """

@_function
def station_stock(
    *,
    tables_served: int,
    seats_per_table: int,
    glass_kinds: int,
    has_cupboard: bool | None = ...,
    policy: Policy = ...,
) -> Decision[Stock]:
    """Works out what a service station holds: the least that passes and what to prepare of each thing.

    Plates, bowls, ashtrays, glasses, chopsticks, spoons, sauce dishes and tea cups follow the tables that it serves, the rest is
    so much a station. Of what the source gives as a range the lower end passes and the upper is prepared. Bone plates are
    the greater of the book's number and the plates that the guests' changes need. Glasses are counted for each kind in use.

    Arguments:
        glass_kinds: How many kinds of glass are in use at the banquet, 0 to 1000.
        seats_per_table: The seats of a table, 1 to 1000.
        tables_served: The tables that it serves, 0 to 1000.
        has_cupboard (may be left out): Whether the station has a cupboard; left out, the spares go into
            the box, which is always right.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What a service station holds.
        value.lines: Each thing, in the order of the book.
        value.lines[].item: What it is. One of "bone_plate" (Bone plates), "soup_bowl" (Soup bowls),
            "ashtray" (Ashtrays), "glass" (Glasses, of all kinds together), "chopsticks" (Chopsticks, in
            pairs), "porcelain_spoon" (Small porcelain spoons), "tray" (Trays), "debris_tongs" (Debris
            tongs), "towel_tongs" (Towel tongs), "rim_wiping_towel" (Towels for wiping plate rims),
            "vinegar" (Vinegar, in bottles), "vinegar_pot" (Vinegar pots), "sauce_dish" (Sauce dishes),
            "wine_opener" (Wine openers), "beer_opener" (Beer openers), "tea_cup" (Tea cups),
            "paper_napkins" (Paper napkins, in packs), "toothpicks" (Toothpicks, in packs),
            "takeaway_bags" (Takeaway bags, in rolls), "matches" (Matches, in boxes).
        value.lines[].min: The least that passes.
        value.lines[].prepare: What to prepare.
        value.lines[].unit: In what it is counted. One of "piece" (Single pieces), "pair" (Pairs),
            "bottle" (Bottles), "pack" (Packs), "roll" (Rolls), "match_box" (Boxes).
        value.spares_in: Where spare tea cups, paper napkins, toothpicks, takeaway bags and matches are
            kept. One of "inside_service_station" (Inside the service station), "white_box_under_skirt"
            (In a white collecting box under the table skirt).

    Raises:
        InvalidInput: with every fault of the input; also where a count is more than 1000 or a table has
            no seat.

    Clauses:
        banquet.stock.bone_plates: A service station holds 12 bone plates per table served.
            服务台配骨碟:每桌12个。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.soup_bowls: A service station holds 5 soup bowls per table served. 服务台配口汤碗:每桌5个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.ashtrays: A service station holds 2 ashtrays per table served. 服务台配烟缸:每桌2个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.glasses: A service station holds 2 glasses of each kind per table served.
            服务台配各类玻璃杯:每类每桌2个。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.chopsticks: A service station holds 2 pairs of chopsticks per table served.
            服务台配筷子:每桌2双。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.porcelain_spoons: A service station holds 2 small porcelain spoons per table
            served. 服务台配小瓷勺:每桌2个。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.trays: Each service station holds 2 to 3 trays. 每个服务台配托盘2至3个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.debris_tongs: Each service station holds 2 to 3 debris tongs. 每个服务台配脏物夹2至3个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.towel_tongs: Each service station holds 2 to 3 towel tongs. 每个服务台配毛巾夹2至3个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.rim_towels: Each service station holds 10 to 15 towels for wiping plate rims.
            每个服务台配擦盘边毛巾10至15条。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.vinegar_bottles: Each service station holds 2 bottles of vinegar. 每个服务台配醋2瓶。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.vinegar_pot: Each service station holds 1 vinegar pot. 每个服务台配醋壶1个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.sauce_dishes: A service station holds 2 sauce dishes per table served.
            服务台配味碟:每桌2个。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.wine_openers: Each service station holds 5 wine openers. 每个服务台配红酒开瓶器5个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.beer_openers: Each service station holds 5 beer openers. 每个服务台配啤酒开瓶器5个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.tea_cups: A service station holds 5 tea cups per table served. 服务台配茶盅:每桌5个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.paper_napkins: Each service station holds 3 packs of paper napkins. 每个服务台配餐巾纸3包。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.toothpicks: Each service station holds 1 pack of toothpicks. 每个服务台配牙签1包。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.takeaway_bags: Each service station holds 1 roll of takeaway bags. 每个服务台配打包袋1卷。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.matches: Each service station holds matches and the like. 每个服务台配火柴等。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.spares_storage: Spare tea cups, napkins, toothpicks, takeaway bags and matches are
            kept inside the service station, or in a white collecting box under the table skirt.
            备用茶盅、餐巾纸、牙签、打包袋、火柴等放在服务台内,或用白色收市盒装好放在台裙下。 (001_364cd028b96cdb15.txt, 236)
        banquet.service.plate_change_min: During the meal each guest's bone plate is changed at least
            once. 餐中至少为顾客更换骨碟1次。 (001_364cd028b96cdb15.txt, 252)
    """

@_function
def stock_check(
    *,
    station: StationCase,
    held: Sequence[HeldItem] = ...,
    policy: Policy = ...,
) -> Decision[StockChecked]:
    """Holds what a service station has against what it needs: station_stock.

    Less than the least of a thing is refused, more is no fault, and what was not counted is not known.

    Arguments:
        station: What the station has to serve.
        station.glass_kinds: How many kinds of glass are in use at the banquet, 0 to 1000.
        station.seats_per_table: The seats of a table, 1 to 1000.
        station.tables_served: The tables that it serves, 0 to 1000.
        station.has_cupboard (may be left out): Whether the station has a cupboard; left out, the spares
            go into the box, which is always right.
        held (may be left out): What was counted, each thing once; of what is left out it is not known.
        held[].count: How much of it, in its unit, from 0.
        held[].item: What it is. One of "bone_plate" (Bone plates), "soup_bowl" (Soup bowls), "ashtray"
            (Ashtrays), "glass" (Glasses, of all kinds together), "chopsticks" (Chopsticks, in pairs),
            "porcelain_spoon" (Small porcelain spoons), "tray" (Trays), "debris_tongs" (Debris tongs),
            "towel_tongs" (Towel tongs), "rim_wiping_towel" (Towels for wiping plate rims), "vinegar"
            (Vinegar, in bottles), "vinegar_pot" (Vinegar pots), "sauce_dish" (Sauce dishes),
            "wine_opener" (Wine openers), "beer_opener" (Beer openers), "tea_cup" (Tea cups),
            "paper_napkins" (Paper napkins, in packs), "toothpicks" (Toothpicks, in packs),
            "takeaway_bags" (Takeaway bags, in rolls), "matches" (Matches, in boxes).
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What a service station lacks.
        value.lacking: What lacks of the least that passes, in the order of the book.
        value.lacking[].item: What it is. One of "bone_plate" (Bone plates), "soup_bowl" (Soup bowls),
            "ashtray" (Ashtrays), "glass" (Glasses, of all kinds together), "chopsticks" (Chopsticks, in
            pairs), "porcelain_spoon" (Small porcelain spoons), "tray" (Trays), "debris_tongs" (Debris
            tongs), "towel_tongs" (Towel tongs), "rim_wiping_towel" (Towels for wiping plate rims),
            "vinegar" (Vinegar, in bottles), "vinegar_pot" (Vinegar pots), "sauce_dish" (Sauce dishes),
            "wine_opener" (Wine openers), "beer_opener" (Beer openers), "tea_cup" (Tea cups),
            "paper_napkins" (Paper napkins, in packs), "toothpicks" (Toothpicks, in packs),
            "takeaway_bags" (Takeaway bags, in rolls), "matches" (Matches, in boxes).
        value.lacking[].short: How much is lacking of the least that passes.
        value.lacking[].to_prepare: How much is lacking of what is to be prepared.

    Raises:
        InvalidInput: with every fault of the input; also as station_stock, or where a thing is counted
            twice.

    Clauses:
        banquet.stock.bone_plates: A service station holds 12 bone plates per table served.
            服务台配骨碟:每桌12个。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.soup_bowls: A service station holds 5 soup bowls per table served. 服务台配口汤碗:每桌5个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.ashtrays: A service station holds 2 ashtrays per table served. 服务台配烟缸:每桌2个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.glasses: A service station holds 2 glasses of each kind per table served.
            服务台配各类玻璃杯:每类每桌2个。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.chopsticks: A service station holds 2 pairs of chopsticks per table served.
            服务台配筷子:每桌2双。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.porcelain_spoons: A service station holds 2 small porcelain spoons per table
            served. 服务台配小瓷勺:每桌2个。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.trays: Each service station holds 2 to 3 trays. 每个服务台配托盘2至3个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.debris_tongs: Each service station holds 2 to 3 debris tongs. 每个服务台配脏物夹2至3个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.towel_tongs: Each service station holds 2 to 3 towel tongs. 每个服务台配毛巾夹2至3个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.rim_towels: Each service station holds 10 to 15 towels for wiping plate rims.
            每个服务台配擦盘边毛巾10至15条。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.vinegar_bottles: Each service station holds 2 bottles of vinegar. 每个服务台配醋2瓶。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.vinegar_pot: Each service station holds 1 vinegar pot. 每个服务台配醋壶1个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.sauce_dishes: A service station holds 2 sauce dishes per table served.
            服务台配味碟:每桌2个。 (001_364cd028b96cdb15.txt, 236)
        banquet.stock.wine_openers: Each service station holds 5 wine openers. 每个服务台配红酒开瓶器5个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.beer_openers: Each service station holds 5 beer openers. 每个服务台配啤酒开瓶器5个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.tea_cups: A service station holds 5 tea cups per table served. 服务台配茶盅:每桌5个。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.paper_napkins: Each service station holds 3 packs of paper napkins. 每个服务台配餐巾纸3包。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.toothpicks: Each service station holds 1 pack of toothpicks. 每个服务台配牙签1包。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.takeaway_bags: Each service station holds 1 roll of takeaway bags. 每个服务台配打包袋1卷。
            (001_364cd028b96cdb15.txt, 236)
        banquet.stock.matches: Each service station holds matches and the like. 每个服务台配火柴等。
            (001_364cd028b96cdb15.txt, 236)
    """

@_function
def station_check(
    *,
    stands: Sequence[Stand],
    adapted_because: str | None = ...,
    trolley_can_enter: bool | None = ...,
    waiters: int | None = ...,
    waste_bins: int | None = ...,
    policy: Policy = ...,
) -> Decision[LayoutChecked]:
    """Holds the landing tables and service stations of a hall against the building principles.

    Both kinds are needed, never one for the other's use; two to three waiters share a set unless a manager gives a reason.
    Rectangular tables against a wall, never round ones, the hotel's own service stations aside; skirts held by clips,
    never by pins. Where the trolley can enter, each service station has a landing table beside it; else the landing tables stand near
    the door and the auxiliary utensils lie on the service stations. What is not known of a stand is undetermined.

    Arguments:
        stands: All landing tables and service stations.
        stands[].role: Which of the two it is. One of "landing_table" (Where dishes arrive),
            "service_station" (Where stock and tableware stand ready).
        stands[].against_wall (may be left out): Whether it stands against a wall; left out, that is not
            known.
        stands[].fastener (may be left out): What fastens its skirt; left out, that is not known. One of
            "skirt_clip" (Skirt clips), "pin" (Pins), "other_fastener" (Anything else), "no_skirt"
            (There is no skirt).
        stands[].oil_mat (may be left out): Whether an oil-proof mat cut to size lies on it, asked for
            of a landing table; left out, that is not known.
        stands[].place (may be left out): Where a landing table stands; left out, that is not known. Not
            asked for of a service station. One of "near_the_door" (Near the door of the hall),
            "beside_service_station" (Beside its service station, zone by zone), "elsewhere" (Anywhere
            else).
        stands[].shape (may be left out): Its shape; left out, that is not known. One of "rectangular"
            (A long table), "round" (A round table), "other_shape" (Any other).
        stands[].standard_issue (may be left out): Whether it is a service station that the hotel issues
            as such.
        stands[].uses (may be left out): What it is used for, each once; left out, that is not known.
            One of "dishes_arriving" (Dishes arrive on it), "service_stock" (Stock and tableware stand
            on it), "auxiliary_utensils" (Auxiliary utensils of dishes lie on it).
        adapted_because (may be left out): Why a manager has adapted the number of sets to the layout of
            the tables; left out, nobody has.
        trolley_can_enter (may be left out): Whether the food trolley can enter the hall; left out, that
            is not known.
        waiters (may be left out): How many waiters use them, 1 to 1000; left out, that is not known.
        waste_bins (may be left out): How many waste bins stand beside them; left out, that is not
            known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: How the stands of a hall are built.
        value.landing_tables: How many landing tables there are.
        value.service_stations: How many service stations there are.
        value.waste_bins: How many waste bins they need.

    Raises:
        InvalidInput: with every fault of the input; also where there are more than 1000 stands, waiters
            or bins, a landing table is called standard issue, a use is named twice or a reason is
            blank.

    Clauses:
        banquet.station.no_trolley_near_door: Where the tables stand so close that the food trolley
            cannot enter the hall, the station that receives dishes is built near the door.
            桌数较多、餐车无法进厅时,摆放菜肴用的台子搭在靠近门口处。 (001_364cd028b96cdb15.txt, 231)
        banquet.station.utensils_on_service_station: Where the trolley cannot enter, the auxiliary
            utensils for dishes lie on the service station. 餐车无法进厅时,菜肴辅助器皿放在服务台上。
            (001_364cd028b96cdb15.txt, 231)
        banquet.station.trolley_zones: Where the trolley enters the hall, landing tables are laid out by
            zone, matched to the service stations and placed beside them. 餐车可进厅送菜时,落菜台分区域与服务台一一配置并摆放在一起。
            (001_364cd028b96cdb15.txt, 231)
        banquet.station.no_mixed_use: Landing tables and service stations have separate purposes and
            must never be used for each other. 落菜台与服务台用途须明确区分,严禁混用。 (001_364cd028b96cdb15.txt, 231)
        banquet.station.both_required: Building only landing tables or only service stations is
            forbidden; both are needed. 严禁只搭落菜台或只搭服务台,两者缺一不可。 (001_364cd028b96cdb15.txt, 231)
        banquet.station.landing_oil_mat: An oil-proof mat cut to size lies on every landing table.
            落菜台上放置裁剪合适的隔油垫。 (001_364cd028b96cdb15.txt, 232)
        banquet.station.waste_bin: One banquet waste bin stands beside each service station and each
            landing table. 每个服务台、每个落菜台旁各配宴会专用垃圾桶1个。 (001_364cd028b96cdb15.txt, 232)
        banquet.station.long_table_against_wall: Landing tables and service stations are built from
            rectangular tables against a wall, except the hotel's own standard-issue service stations.
            落菜台和服务台必须用长条桌靠墙搭建,酒店统一配置的服务台除外。 (001_364cd028b96cdb15.txt, 233)
        banquet.station.no_round_table: Round tables must never be used as landing tables or service
            stations. 禁止用圆桌搭落菜台或服务台。 (001_364cd028b96cdb15.txt, 233)
        banquet.station.skirt_clips: Skirts are fastened with skirt clips. 围台裙须使用台裙夹。
            (001_364cd028b96cdb15.txt, 234)
        banquet.station.no_pins: Pins must never be used to fasten skirts. 围台裙严禁使用大头针。
            (001_364cd028b96cdb15.txt, 234)
        banquet.station.staff_per_set: One set of a landing table and a service station is provided for
            every 2 to 3 waiters. 每2至3名服务员配置一组落菜台和服务台。 (001_364cd028b96cdb15.txt, 235)
        banquet.station.adapt_to_layout: The number of sets may be adapted to the banquet's table
            layout. 可根据宴会台型合理安排落菜台、服务台的搭建数量。 (001_364cd028b96cdb15.txt, 235)
        banquet.accompany.count: A landing table prepares auxiliary utensils and spare tableware to the
            number of tables served times the number of menu dishes that need them.
            落菜台准备的辅助器具数=服务桌数×菜单中需配辅助器具和备用餐具的菜肴数。 (001_364cd028b96cdb15.txt, 237)
    """

@_function
def dish_accompaniments(
    *,
    kind: Literal["soup", "steamed_soup", "vegetable", "pork_knuckle", "whole_chicken", "whole_duck", "leg_of_lamb", "small_hot_pot", "noodle_soup_staple", "other_dish"],
    asked_to_carve: bool = ...,
    without_spoon: bool = ...,
    policy: Policy = ...,
) -> Decision[Accompaniments]:
    """Says what a dish is served with, whether its base needs the person named for it, and who carves it.

    A soup gets a ladle, a vegetable dish serving chopsticks, a dish that is carved knife and fork, any other a serving spoon
    unless the menu says that it needs none. A small hot pot stands on a gas or alcohol stove, a steamed soup or a staple food in
    soup on an underplate, and only the person named for it brings either. The guests carve, the waiter if asked.

    Arguments:
        kind: Its kind. One of "soup" (A soup), "steamed_soup" (A steamed soup), "vegetable" (A
            vegetable dish), "pork_knuckle" (Pork knuckle), "whole_chicken" (A whole chicken),
            "whole_duck" (A whole duck), "leg_of_lamb" (A leg of lamb), "small_hot_pot" (A small hot
            pot), "noodle_soup_staple" (A staple food in soup, such as noodles), "other_dish" (Any other
            dish).
        asked_to_carve (may be left out): Whether a guest has asked for it to be carved; left out,
            nobody has.
        without_spoon (may be left out): Whether the menu marks it as needing no serving spoon; left
            out, it needs one unless its kind has another utensil.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What a dish is served with.
        value.base: What it stands on, any of these; empty where it needs no base. One of "soup_ladle"
            (A soup ladle), "serving_chopsticks" (A pair of serving chopsticks), "serving_spoon" (A
            serving spoon), "knife_and_fork" (A set of knife and fork), "gas_cassette_stove" (A gas
            cassette stove, an open-flame base), "alcohol_stove" (An alcohol stove, an open-flame base),
            "underplate" (An underplate).
        value.needs_handler: Whether only the person named for it brings the base.
        value.carved_by (or None): Who carves it; nothing where it is not carved at the table. One of
            "guest" (A guest), "waiter" (The waiter).
        value.utensil (or None): The utensil of its kind, one for each such dish and table; nothing
            where it needs none. One of "soup_ladle" (A soup ladle), "serving_chopsticks" (A pair of
            serving chopsticks), "serving_spoon" (A serving spoon), "knife_and_fork" (A set of knife and
            fork), "gas_cassette_stove" (A gas cassette stove, an open-flame base), "alcohol_stove" (An
            alcohol stove, an open-flame base), "underplate" (An underplate).

    Raises:
        InvalidInput: with every fault of the input; also None beyond what cannot be read.

    Clauses:
        banquet.accompany.soup_ladle: Every soup on the menu is served with a soup ladle. 汤类菜肴必须跟配汤勺。
            (001_364cd028b96cdb15.txt, 237)
        banquet.accompany.vegetable_chopsticks: Vegetable dishes are served with serving chopsticks.
            蔬菜类菜肴跟配公筷。 (001_364cd028b96cdb15.txt, 237)
        banquet.accompany.other_spoon: All other dishes are served with a serving spoon. 其他菜肴跟配公勺。
            (001_364cd028b96cdb15.txt, 237)
        banquet.accompany.hot_base_dishes: Small hot pots, steamed soups and noodle-soup staples are
            served on an open-flame pot base or an underplate. 锅仔类菜肴、蒸汤、汤面类主食须跟配明火锅底座或垫盘。
            (001_364cd028b96cdb15.txt, 238)
        banquet.accompany.hot_base_by_dedicated_person: A dedicated person brings the open-flame base or
            the underplate. 明火锅底座或垫盘由专人跟配。 (001_364cd028b96cdb15.txt, 238)
        banquet.accompany.spoon_where_needed: Dishes that need one are served with a serving spoon.
            需要的菜肴必须跟配公勺。 (001_364cd028b96cdb15.txt, 253)
        banquet.accompany.vegetable_chopsticks_service: Vegetable dishes are served with serving
            chopsticks. 蔬菜类菜肴跟配公筷。 (001_364cd028b96cdb15.txt, 253)
        banquet.accompany.soup_ladle_service: Soups are served with a soup ladle. 汤类菜肴必须跟配汤勺。
            (001_364cd028b96cdb15.txt, 253)
        banquet.accompany.hot_pot_stove: Small hot pots are served with a gas cassette stove or an
            alcohol stove. 锅仔类菜肴须跟配卡斯炉或酒精炉等。 (001_364cd028b96cdb15.txt, 253)
        banquet.accompany.carving_cutlery: Pork knuckle, whole chicken, whole duck and leg of lamb are
            served with knife and fork. 圆蹄、整鸡、整鸭、羊腿上桌须跟配刀叉。 (001_364cd028b96cdb15.txt, 253)
        banquet.service.guests_carve: By default the guests carve these dishes themselves. 默认由顾客自己切分。
            (001_364cd028b96cdb15.txt, 253)
        banquet.service.carve_on_request: If a guest asks, the waiter carves the dish. 顾客要求切分时,服务员须帮助切分。
            (001_364cd028b96cdb15.txt, 253)
    """

@_function
def dish_check(
    *,
    kind: Literal["soup", "steamed_soup", "vegetable", "pork_knuckle", "whole_chicken", "whole_duck", "leg_of_lamb", "small_hot_pot", "noodle_soup_staple", "other_dish"],
    asked_to_carve: bool | None = ...,
    base_brought_by: Literal["hot_base_handler", "other_person"] | None = ...,
    brought: Sequence[Literal["soup_ladle", "serving_chopsticks", "serving_spoon", "knife_and_fork", "gas_cassette_stove", "alcohol_stove", "underplate"]] | None = ...,
    carved_by: Literal["guest", "waiter"] | None = ...,
    without_spoon: bool = ...,
    policy: Policy = ...,
) -> Decision[DishChecked]:
    """Holds a dish as it was served against what it needs: dish_accompaniments.

    What is not known of it is undetermined. An open flame that anybody but the person named for it brought is refused. A waiter
    who carves unasked is noted as advice.

    Arguments:
        kind: Its kind. One of "soup" (A soup), "steamed_soup" (A steamed soup), "vegetable" (A
            vegetable dish), "pork_knuckle" (Pork knuckle), "whole_chicken" (A whole chicken),
            "whole_duck" (A whole duck), "leg_of_lamb" (A leg of lamb), "small_hot_pot" (A small hot
            pot), "noodle_soup_staple" (A staple food in soup, such as noodles), "other_dish" (Any other
            dish).
        asked_to_carve (may be left out): Whether a guest asked for it to be carved, asked for where it
            is carved; left out, that is not known.
        base_brought_by (may be left out): Who brought the base, asked for where it needs one; left out,
            that is not known. One of "hot_base_handler" (The person named for it), "other_person"
            (Anybody else).
        brought (may be left out): What it was served with, each once; left out, that is not known. One
            of "soup_ladle" (A soup ladle), "serving_chopsticks" (A pair of serving chopsticks),
            "serving_spoon" (A serving spoon), "knife_and_fork" (A set of knife and fork),
            "gas_cassette_stove" (A gas cassette stove, an open-flame base), "alcohol_stove" (An alcohol
            stove, an open-flame base), "underplate" (An underplate).
        carved_by (may be left out): Who carved it, asked for where it is carved; left out, that is not
            known. One of "guest" (A guest), "waiter" (The waiter).
        without_spoon (may be left out): Whether the menu marks it as needing no serving spoon.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What a dish lacked.
        value.lacking: What was not brought; where any of several will do, the first of them. One of
            "soup_ladle" (A soup ladle), "serving_chopsticks" (A pair of serving chopsticks),
            "serving_spoon" (A serving spoon), "knife_and_fork" (A set of knife and fork),
            "gas_cassette_stove" (A gas cassette stove, an open-flame base), "alcohol_stove" (An alcohol
            stove, an open-flame base), "underplate" (An underplate).

    Raises:
        InvalidInput: with every fault of the input; also where a thing is named twice.

    Clauses:
        banquet.accompany.soup_ladle: Every soup on the menu is served with a soup ladle. 汤类菜肴必须跟配汤勺。
            (001_364cd028b96cdb15.txt, 237)
        banquet.accompany.vegetable_chopsticks: Vegetable dishes are served with serving chopsticks.
            蔬菜类菜肴跟配公筷。 (001_364cd028b96cdb15.txt, 237)
        banquet.accompany.other_spoon: All other dishes are served with a serving spoon. 其他菜肴跟配公勺。
            (001_364cd028b96cdb15.txt, 237)
        banquet.accompany.hot_base_dishes: Small hot pots, steamed soups and noodle-soup staples are
            served on an open-flame pot base or an underplate. 锅仔类菜肴、蒸汤、汤面类主食须跟配明火锅底座或垫盘。
            (001_364cd028b96cdb15.txt, 238)
        banquet.accompany.hot_base_by_dedicated_person: A dedicated person brings the open-flame base or
            the underplate. 明火锅底座或垫盘由专人跟配。 (001_364cd028b96cdb15.txt, 238)
        banquet.accompany.spoon_where_needed: Dishes that need one are served with a serving spoon.
            需要的菜肴必须跟配公勺。 (001_364cd028b96cdb15.txt, 253)
        banquet.accompany.vegetable_chopsticks_service: Vegetable dishes are served with serving
            chopsticks. 蔬菜类菜肴跟配公筷。 (001_364cd028b96cdb15.txt, 253)
        banquet.accompany.soup_ladle_service: Soups are served with a soup ladle. 汤类菜肴必须跟配汤勺。
            (001_364cd028b96cdb15.txt, 253)
        banquet.accompany.hot_pot_stove: Small hot pots are served with a gas cassette stove or an
            alcohol stove. 锅仔类菜肴须跟配卡斯炉或酒精炉等。 (001_364cd028b96cdb15.txt, 253)
        banquet.accompany.carving_cutlery: Pork knuckle, whole chicken, whole duck and leg of lamb are
            served with knife and fork. 圆蹄、整鸡、整鸭、羊腿上桌须跟配刀叉。 (001_364cd028b96cdb15.txt, 253)
        banquet.service.guests_carve: By default the guests carve these dishes themselves. 默认由顾客自己切分。
            (001_364cd028b96cdb15.txt, 253)
        banquet.service.carve_on_request: If a guest asks, the waiter carves the dish. 顾客要求切分时,服务员须帮助切分。
            (001_364cd028b96cdb15.txt, 253)
    """

@_function
def utensils_needed(
    *,
    menu: Sequence[MenuDish],
    landing_tables: Sequence[int],
    trolley_can_enter: bool | None = ...,
    policy: Policy = ...,
) -> Decision[Utensils]:
    """Works out the auxiliary utensils of a menu, for each landing table and in all.

    One for each dish that needs it and each table served. Knife and fork are counted once, whatever the number of dishes to
    carve: two sets pass, and as many are prepared as tables are served, at least the policy's number, three by the book. They
    lie on the landing table where the trolley can enter the hall, else on the service station.

    Arguments:
        landing_tables: How many tables each landing table serves, 0 to 1000 each; at least one landing
            table.
        menu: The dishes of the menu, the fruit plate left out; each name once.
        menu[].course: When it is served. One of "cold" (Before the banquet begins), "main_hot" (First
            of the hot dishes), "other_hot" (After the main hot dishes), "staple_food" (A staple food,
            served with the other hot dishes).
        menu[].kind: Its kind. One of "soup" (A soup), "steamed_soup" (A steamed soup), "vegetable" (A
            vegetable dish), "pork_knuckle" (Pork knuckle), "whole_chicken" (A whole chicken),
            "whole_duck" (A whole duck), "leg_of_lamb" (A leg of lamb), "small_hot_pot" (A small hot
            pot), "noodle_soup_staple" (A staple food in soup, such as noodles), "other_dish" (Any other
            dish).
        menu[].name: Its name, not blank.
        menu[].vessels (may be left out): Auxiliary vessels of this dish alone, such as crab tools: one
            of each for each table.
        menu[].without_spoon (may be left out): Whether the menu marks it as needing no serving spoon;
            left out, it needs one unless its kind has another utensil.
        trolley_can_enter (may be left out): Whether the food trolley can enter the hall; left out, that
            is not known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: The auxiliary utensils of a banquet.
        value.landing_tables: Each landing table's, in the order given.
        value.landing_tables[].utensils: Utensils and bases.
        value.landing_tables[].utensils[].any_of: What it is: any of these will do. One of "soup_ladle"
            (A soup ladle), "serving_chopsticks" (A pair of serving chopsticks), "serving_spoon" (A
            serving spoon), "knife_and_fork" (A set of knife and fork), "gas_cassette_stove" (A gas
            cassette stove, an open-flame base), "alcohol_stove" (An alcohol stove, an open-flame base),
            "underplate" (An underplate).
        value.landing_tables[].utensils[].min: The least that passes.
        value.landing_tables[].utensils[].prepare: What to prepare.
        value.landing_tables[].vessels: Vessels of single dishes.
        value.landing_tables[].vessels[].name: What it is called.
        value.landing_tables[].vessels[].prepare: What to prepare.
        value.needs_handler: Whether a dish needs the person named for hot bases.
        value.total: All of them together.
        value.total.utensils: Utensils and bases.
        value.total.utensils[].any_of: What it is: any of these will do. One of "soup_ladle" (A soup
            ladle), "serving_chopsticks" (A pair of serving chopsticks), "serving_spoon" (A serving
            spoon), "knife_and_fork" (A set of knife and fork), "gas_cassette_stove" (A gas cassette
            stove, an open-flame base), "alcohol_stove" (An alcohol stove, an open-flame base),
            "underplate" (An underplate).
        value.total.utensils[].min: The least that passes.
        value.total.utensils[].prepare: What to prepare.
        value.total.vessels: Vessels of single dishes.
        value.total.vessels[].name: What it is called.
        value.total.vessels[].prepare: What to prepare.
        value.place (or None): Where they are prepared; nothing where it is not known whether the
            trolley can enter. One of "landing_table" (Where dishes arrive), "service_station" (Where
            stock and tableware stand ready).

    Raises:
        InvalidInput: with every fault of the input; also where a dish has no name or the same as
            another, a vessel is blank or named twice, there is no landing table, a list has more than
            1000 entries or a landing table serves more than 1000 tables.

    Clauses:
        banquet.station.utensils_on_service_station: Where the trolley cannot enter, the auxiliary
            utensils for dishes lie on the service station. 餐车无法进厅时,菜肴辅助器皿放在服务台上。
            (001_364cd028b96cdb15.txt, 231)
        banquet.accompany.count: A landing table prepares auxiliary utensils and spare tableware to the
            number of tables served times the number of menu dishes that need them.
            落菜台准备的辅助器具数=服务桌数×菜单中需配辅助器具和备用餐具的菜肴数。 (001_364cd028b96cdb15.txt, 237)
        banquet.accompany.soup_ladle: Every soup on the menu is served with a soup ladle. 汤类菜肴必须跟配汤勺。
            (001_364cd028b96cdb15.txt, 237)
        banquet.accompany.vegetable_chopsticks: Vegetable dishes are served with serving chopsticks.
            蔬菜类菜肴跟配公筷。 (001_364cd028b96cdb15.txt, 237)
        banquet.accompany.other_spoon: All other dishes are served with a serving spoon. 其他菜肴跟配公勺。
            (001_364cd028b96cdb15.txt, 237)
        banquet.accompany.carving_cutlery_stock: For pork knuckle and leg of lamb each landing table
            holds 2 to 3 sets of knife and fork. 有蹄髈、羊腿类菜肴时,每个落菜台配刀叉2至3副。 (001_364cd028b96cdb15.txt,
            237)
        banquet.accompany.hot_base_dishes: Small hot pots, steamed soups and noodle-soup staples are
            served on an open-flame pot base or an underplate. 锅仔类菜肴、蒸汤、汤面类主食须跟配明火锅底座或垫盘。
            (001_364cd028b96cdb15.txt, 238)
        banquet.accompany.hot_base_by_dedicated_person: A dedicated person brings the open-flame base or
            the underplate. 明火锅底座或垫盘由专人跟配。 (001_364cd028b96cdb15.txt, 238)
        banquet.accompany.spoon_where_needed: Dishes that need one are served with a serving spoon.
            需要的菜肴必须跟配公勺。 (001_364cd028b96cdb15.txt, 253)
        banquet.accompany.vegetable_chopsticks_service: Vegetable dishes are served with serving
            chopsticks. 蔬菜类菜肴跟配公筷。 (001_364cd028b96cdb15.txt, 253)
        banquet.accompany.soup_ladle_service: Soups are served with a soup ladle. 汤类菜肴必须跟配汤勺。
            (001_364cd028b96cdb15.txt, 253)
        banquet.accompany.hot_pot_stove: Small hot pots are served with a gas cassette stove or an
            alcohol stove. 锅仔类菜肴须跟配卡斯炉或酒精炉等。 (001_364cd028b96cdb15.txt, 253)
        banquet.accompany.carving_cutlery: Pork knuckle, whole chicken, whole duck and leg of lamb are
            served with knife and fork. 圆蹄、整鸡、整鸭、羊腿上桌须跟配刀叉。 (001_364cd028b96cdb15.txt, 253)
    """

@_function
def allot_trolleys(
    *,
    banquets: Sequence[SharingBanquet],
    food_trolleys: int,
    slop_buckets: int,
    policy: Policy = ...,
) -> Decision[Allotment]:
    """Shares food trolleys and slop buckets out among the banquets of a meal, by their tables; all of them are given out.

    A banquet whose share would be less than one gets one and drops out, the rest share what is left by the largest remainder,
    ties to the earlier start, then to the order given. Too few for one each are pending: the larger banquets come first.

    Arguments:
        banquets: The banquets, at least one, each name once.
        banquets[].name: What it is called, not blank.
        banquets[].tables: Its tables, 1 to 1000.
        banquets[].starts_at (may be left out): When it starts; left out, it comes after those whose
            start is known.
        food_trolleys: The food trolleys at hand, 0 to 1000.
        slop_buckets: The slop buckets at hand, 0 to 1000.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What every banquet gets.
        value.banquets: The banquets in the order given.
        value.banquets[].food_trolleys: Its food trolleys.
        value.banquets[].name: The banquet.
        value.banquets[].slop_buckets: Its slop buckets.
        value.buckets_short: How many slop buckets are lacking for one each.
        value.trolleys_short: How many food trolleys are lacking for one each.

    Raises:
        InvalidInput: with every fault of the input; also where there is no banquet, a name is blank or
            there twice, a banquet has no table, or a count is above 1000.

    Clauses:
        banquet.dispatch.allocate_trolleys_and_buckets: Food trolleys and slop buckets are computed and
            allotted to each banquet from the number of concurrent banquets and their tables.
            按宴会档数和桌数计算并分配各档宴会的传菜车和泔水桶。 (001_364cd028b96cdb15.txt, 240)
    """

@_function
def hall_surplus(
    *,
    things: Sequence[HallCount],
    policy: Policy = ...,
) -> Decision[HallChecked]:
    """Says which things have to leave the hall: whatever is beyond the approved list.

    Arguments:
        things: The things, at least one, each once.
        things[].in_hall: How many stand in the hall, from 0.
        things[].thing: What it is. One of "chair" (Chairs), "coat_rack" (Coat racks), "turntable"
            (Turntables), "hall_cup_rack" (Cup racks), "wedding_prop" (Wedding props), "other_thing"
            (Anything else).
        things[].needed (may be left out): How many the approved list needs; of cup racks also those
            that are hidden under the landing tables for clearing. Left out, that is not known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What has to leave the hall.
        value.surplus: The things that are too many, in the order given.
        value.surplus[].count: How many are too many.
        value.surplus[].thing: What it is. One of "chair" (Chairs), "coat_rack" (Coat racks),
            "turntable" (Turntables), "hall_cup_rack" (Cup racks), "wedding_prop" (Wedding props),
            "other_thing" (Anything else).

    Raises:
        InvalidInput: with every fault of the input; also where nothing is counted, a thing is counted
            twice or a count is above 1000.

    Clauses:
        banquet.hall.remove_surplus: Surplus chairs, coat racks, turntables, cup racks and wedding props
            must be removed from the hall. 宴会厅内多余的餐椅、衣架、转盘、杯筐、婚庆道具等必须撤出。 (001_364cd028b96cdb15.txt, 244)
        banquet.hall.no_surplus_stored_inside: Surplus items must never be left in the banquet hall.
            多余物品禁止放在宴会厅内。 (001_364cd028b96cdb15.txt, 244)
    """

@_function
def bridal_room_check(
    *,
    date: date | str,
    love_meal: Literal["pastry", "staple", "noodles", "other_meal"] | None = ...,
    prepared_by: Literal["hall_in_charge", "another_person"] | None = ...,
    slipper_colour: Literal["pink", "red", "other_colour"] | None = ...,
    slipper_kind: Literal["disposable", "reusable_sandals", "reusable_cotton_slippers"] | None = ...,
    policy: Policy = ...,
) -> Decision[BridalRoomChecked]:
    """Checks the choices for the bridal room of a wedding: who prepares it, the slippers, the love meal, hot drinks in winter.

    The person in charge of the hall at that meal prepares it. Slippers are disposable, pink or red; the love meal is pastries or
    a staple food, never noodles. In the policy's winter, December to February by default, hot drinks may be offered; not
    offering them is no finding. The things that stand in the room are the form `bridal_room`.

    Arguments:
        date: The day of the wedding.
        love_meal (may be left out): What the love meal is; left out, that is not known. One of "pastry"
            (Pastries), "staple" (A staple food other than noodles), "noodles" (Noodles), "other_meal"
            (Anything else).
        prepared_by (may be left out): Who prepared it; left out, that is not known. One of
            "hall_in_charge" (The person in charge of the hall at that meal), "another_person" (Anybody
            else).
        slipper_colour (may be left out): The colour of the slippers; left out, that is not known. One
            of "pink" (Pink), "red" (Red), "other_colour" (Any other colour).
        slipper_kind (may be left out): The kind of the slippers; left out, that is not known. One of
            "disposable" (Disposable ones), "reusable_sandals" (Sandals that are used again),
            "reusable_cotton_slippers" (Cotton slippers that are used again).
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What the bridal room may offer beside what it
            must.
        value.hot_drinks: Whether hot drinks may be offered, because it is winter.

    Raises:
        InvalidInput: with every fault of the input; also None beyond what cannot be read.

    Clauses:
        banquet.bridal_room.responsible: The person in charge of the hall at that meal prepares the
            special set-up of the bridal room. 新娘房的特殊布置由当餐宴会厅负责人负责。 (001_364cd028b96cdb15.txt, 247)
        banquet.bridal_room.slipper_colour: The disposable slippers are pink or red. 一次性拖鞋须为粉色或红色。
            (001_364cd028b96cdb15.txt, 247)
        banquet.bridal_room.no_reusable_slippers: Reusable sandals or cotton slippers must never be
            used. 严禁使用可回收的凉拖或棉拖。 (001_364cd028b96cdb15.txt, 247)
        banquet.bridal_room.love_meal: The love meal for the couple consists of pastries or a staple
            food. 爱心套餐为点心或主食。 (001_364cd028b96cdb15.txt, 247)
        banquet.bridal_room.no_noodles: Noodles must never be the love meal, because they clump
            together. 爱心套餐禁用面条,因易糊在一起。 (001_364cd028b96cdb15.txt, 247)
        banquet.bridal_room.hot_drinks_in_winter: In winter hot drinks may be offered. 冬季可提供热饮。
            (001_364cd028b96cdb15.txt, 247)
    """

@_function
def seat_guest(
    *,
    guest: Literal["parent", "other_guest"],
    faces_stage: bool | None = ...,
    table: Literal["head_table", "guest_of_honour_table", "ordinary_table"] | None = ...,
    policy: Policy = ...,
) -> Decision[SeatAnswer]:
    """Says where a guest of a wedding is seated: the parents of both sides at the head table, facing the stage.

    For anybody else no seat is laid down.

    Arguments:
        guest: Who the guest is. One of "parent" (A parent of either side), "other_guest" (Anybody
            else).
        faces_stage (may be left out): Whether the seat faces the stage; left out, that is not known.
        table (may be left out): At which kind of table the guest sits; left out, it is asked where a
            parent is to sit. One of "head_table" (The head table), "guest_of_honour_table" (The guest-
            of-honour table), "ordinary_table" (Any other table).
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: Where a guest sits.
        value.faces_stage: Whether the seat has to face the stage.
        value.table (or None): The table to be seated at; nothing where the source lays down none. One
            of "head_table" (The head table), "guest_of_honour_table" (The guest-of-honour table),
            "ordinary_table" (Any other table).

    Raises:
        InvalidInput: with every fault of the input; also where a seat faces the stage and no table is
            given.

    Clauses:
        banquet.seating.parents_at_head_table: Staff help seat the parents of both sides at the head
            table. 协助将双方父母安排在主桌就座。 (001_364cd028b96cdb15.txt, 241)
        banquet.seating.parents_face_stage: The parents of both sides sit at the head-table places that
            face the stage. 双方父母安排在主桌面朝舞台的座位。 (001_364cd028b96cdb15.txt, 241)
    """

@_function
def table_check(
    *,
    tables: Sequence[TableServed],
    policy: Policy = ...,
) -> Decision[TablesOwed]:
    """Checks what the guests of each table were given: a pot of tea, a change of the bone plate, and at the head table the cloth napkins.

    At other tables, the guest-of-honour table among them, cloth napkins are a matter of choice, and may be taken away before
    the dishes come.

    Arguments:
        tables: The tables, at least one.
        tables[].kind: The kind of table. One of "head_table" (The head table), "guest_of_honour_table"
            (The guest-of-honour table), "ordinary_table" (Any other table).
        tables[].cloth_napkins_given (may be left out): Whether the cloth napkins were given to the
            guests, asked for of the head table; left out, that is not known.
        tables[].plate_changes (may be left out): How often each guest's bone plate was changed, the
            guest with the fewest changes; left out, that is not known.
        tables[].pots_of_tea (may be left out): How many pots of tea it had; left out, that is not
            known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What each table is owed.
        value.tables: Each table, in the order given.
        value.tables[].cloth_napkins: Whether the guests have to be given the cloth napkins.
        value.tables[].plate_changes: Changes of each guest's bone plate at least.
        value.tables[].pots_of_tea: Pots of tea.

    Raises:
        InvalidInput: with every fault of the input; also where there is no table, or more than 1000.

    Clauses:
        banquet.napkin.head_table_must: At the head table the cloth napkins must be given to the guests
            for use. 主桌口布必须给顾客使用。 (001_364cd028b96cdb15.txt, 245)
        banquet.napkin.other_tables_optional: At other tables cloth napkins need not be given to guests
            and may be taken away before dishes are served. 其他桌的口布可不给顾客使用,上菜前可撤除。
            (001_364cd028b96cdb15.txt, 245)
        banquet.tea.pot_per_table: Each table has one pot of tea. 每桌配茶水1壶。 (001_364cd028b96cdb15.txt,
            249)
        banquet.service.plate_change_min: During the meal each guest's bone plate is changed at least
            once. 餐中至少为顾客更换骨碟1次。 (001_364cd028b96cdb15.txt, 252)
    """

@_function
def next_dish(
    *,
    menu: Sequence[CourseDish],
    cold_dishes_checked: bool | None = ...,
    fruit_after: int | None = ...,
    served: Sequence[str] = ...,
    table_count_reconfirmed: bool | None = ...,
    policy: Policy = ...,
) -> Decision[NextDish]:
    """Says which dish may be served next at a table, and what was wrong or is missing so far.

    The cold dishes stand on the table before the banquet begins and are checked, and the tables are counted once more; then come the
    main hot dishes, then the other hot dishes and staple food, and the fruit plate last of all. Each dish is ticked off: one that
    is not on the menu, or ticked twice, is wrong. Pending while dishes are left.

    Arguments:
        menu: The dishes of the table's menu, the fruit plate left out; each name once.
        menu[].course: When it is served. One of "cold" (Before the banquet begins), "main_hot" (First
            of the hot dishes), "other_hot" (After the main hot dishes), "staple_food" (A staple food,
            served with the other hot dishes).
        menu[].name: Its name, not blank.
        cold_dishes_checked (may be left out): Whether the supervisor has checked before the start that
            all cold dishes are on the tables; left out, that is not known.
        fruit_after (may be left out): How many dishes had been ticked off when the fruit plate was
            served; left out, it has not been served.
        served (may be left out): The dishes as they were ticked off, earliest first.
        table_count_reconfirmed (may be left out): Whether the number of tables was confirmed once more
            before the start; left out, that is not known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What may be served next.
        value.fruit_plate: Whether the fruit plate comes next.
        value.left: The dishes of the menu that are not ticked off.
        value.next: The dishes that may come next, in the order of the menu.
        value.wrong: Ticks, by their place in `served`, of what is not on the menu or was ticked off
            before.

    Raises:
        InvalidInput: with every fault of the input; also where the menu is empty, a name is blank or on
            the menu twice, or the fruit plate came after more dishes than were ticked off.

    Clauses:
        banquet.liaison.cold_dishes_complete: Before the banquet formally begins the supervisor checks
            that all cold dishes are on the tables. 宴席正式开始前,主管检查冷菜是否上齐。 (001_364cd028b96cdb15.txt, 251)
        banquet.liaison.reconfirm_table_count: Before the banquet formally begins the number of tables
            to be served is confirmed once more. 宴席正式开始前再次确认上菜桌数。 (001_364cd028b96cdb15.txt, 251)
        banquet.serving.hot_main_dishes_first: Hot dishes and main dishes are served first. 热菜大菜先上。
            (001_364cd028b96cdb15.txt, 251)
        banquet.serving.tick_off_dishes: The waiter ticks each dish off the list as it is served, so
            that none is wrong or missing. 服务员上菜必须划菜,防止上错、漏上。 (001_364cd028b96cdb15.txt, 255)
        banquet.serving.fruit_last: The fruit plate is served only after all dishes are on the table.
            果盘须等所有菜肴上齐后再上。 (001_364cd028b96cdb15.txt, 256)
    """

@_function
def fruit_plate_check(
    *,
    fruits: Sequence[str],
    policy: Policy = ...,
) -> Decision[FruitChecked]:
    """Checks a fruit plate: two kinds at least, four for preference, and none that discolours easily.

    Which fruits discolour the hotel's policy says, by default apple, pear, banana and peach.

    Arguments:
        fruits: The kinds of fruit on it, each once; those that discolour are known by their word or by
            their name in either language.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: How a fruit plate is.
        value.browning: Those that discolour easily.
        value.kinds: How many kinds it holds.

    Raises:
        InvalidInput: with every fault of the input; also where a fruit is blank or named twice, or
            there are more than 1000.

    Clauses:
        banquet.serving.fruit_variety: A fruit plate holds at least 2 and preferably 4 kinds of fruit.
            果盘不少于2种水果,以2至4种为宜。 (001_364cd028b96cdb15.txt, 256)
        banquet.serving.no_browning_fruit: Fruit that discolours easily must never be served on the
            fruit plate. 容易变色的水果严禁做水果拼盘。 (001_364cd028b96cdb15.txt, 256)
    """

@_function
def drink_allowed(
    *,
    action: Literal["add_drinks", "open_bottle", "add_and_open_bottle"],
    guest_consents: bool | None = ...,
    host_consents: bool | None = ...,
    policy: Policy = ...,
) -> Decision[DrinkAnswer]:
    """Says whether drinks may be added or a bottle opened.

    The host agrees to more, the guest at the table to the opening, and both to a bottle that is newly added. Without consent it is
    refused and not put on the bill; not knowing is undetermined.

    Arguments:
        action: What is to be done. One of "add_drinks" (A guest asks for more), "open_bottle" (A bottle
            that is there is opened), "add_and_open_bottle" (A bottle is added and opened).
        guest_consents (may be left out): Whether the guest for whom a bottle is opened agrees; left
            out, that is not known.
        host_consents (may be left out): Whether the host, who booked or pays, agrees to more; left out,
            that is not known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: Whether it may be done.
        value.allowed: Whether everybody who is asked has agreed; only then it goes on the bill.

    Raises:
        InvalidInput: with every fault of the input; also None beyond what cannot be read.

    Clauses:
        banquet.drinks.host_consents_to_more: When a guest asks for more drinks the host must agree
            first. 客人要添加酒水时,须先征得主人同意。 (001_364cd028b96cdb15.txt, 257)
        banquet.drinks.consent_before_opening: Before a bottle is opened the guest must agree.
            开酒水前须征得客人同意。 (001_364cd028b96cdb15.txt, 257)
    """

@_function
def bottles_plan(
    *,
    bottles: Sequence[Bottles],
    policy: Policy = ...,
) -> Decision[BottlesPlan]:
    """Says what becomes of the bottles at the end of a meal, and what of it was not done.

    Empty ones stand at the designated place until the customer has counted them, none is taken away before; those that are
    unfinished or unopened stand at the designated place for the customer to take away, with their caps and boxes.

    Arguments:
        bottles: The bottles, at least one entry.
        bottles[].bottles: How many, 0 to 1000.
        bottles[].drink: What they are called, not blank.
        bottles[].state: How full they are. One of "empty" (Nothing is left in it), "unfinished"
            (Something is left in it), "unopened" (It was not opened).
        bottles[].caps_and_boxes_kept (may be left out): Whether caps and packaging were kept, asked for
            of the others; left out, that is not known.
        bottles[].counted (may be left out): Whether the customer has counted them, asked for of empty
            ones that were taken away; left out, that is not known.
        bottles[].put_at (may be left out): Where they were put; left out, that is not known. One of
            "rubbish_bin" (The rubbish bin), "slop_bucket" (The slop bucket), "banquet_waste_bin" (The
            banquet waste bin beside a stand), "under_landing_table" (Under the landing table, hidden by
            its skirt), "designated_place" (The place that the hotel designates),
            "inside_service_station" (Inside the service station), "white_box_under_skirt" (A white
            collecting box under the table skirt), "another_place" (Anywhere else).
        bottles[].taken_away (may be left out): Whether they were taken away already.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What becomes of the bottles.
        value.empties: Empty bottles for the customer to count.
        value.takeaway: Bottles for the customer to take away, with caps and boxes.

    Raises:
        InvalidInput: with every fault of the input; also where there is no entry or more than 1000, a
            drink is blank or there are more than 1000 bottles in an entry.

    Clauses:
        banquet.drinks.empties_for_count: Empty bottles are put at the designated place so that the
            customer can count them. 酒水空瓶放在指定位置,便于客人清点。 (001_364cd028b96cdb15.txt, 258)
        banquet.drinks.leftovers_for_takeaway: Drinks not finished are put at the designated place for
            the customer to take away. 客人未喝完的酒水放在指定位置,便于打包。 (001_364cd028b96cdb15.txt, 259)
        banquet.drinks.keep_caps_and_boxes: Bottle caps and packaging boxes are kept. 保留酒瓶盖及包装盒。
            (001_364cd028b96cdb15.txt, 259)
    """

@_function
def place_for(
    *,
    thing: Literal["rubbish", "food_slops", "table_rubbish", "tableware_collecting_box", "cup_rack", "large_rubbish_bin", "linen_cart", "spares", "empty_bottles", "unfinished_drinks"],
    put_at: Literal["rubbish_bin", "slop_bucket", "banquet_waste_bin", "under_landing_table", "designated_place", "inside_service_station", "white_box_under_skirt", "another_place"] | None = ...,
    policy: Policy = ...,
) -> Decision[Places]:
    """Says where waste, clearing equipment, spare things, empty bottles and unfinished drinks go, and whether one was put there.

    Arguments:
        thing: What it is. One of "rubbish" (Rubbish among dirty ware), "food_slops" (Food slops,
            wherever they come from), "table_rubbish" (Leftover rubbish cleared from the banquet
            tables), "tableware_collecting_box" (Collecting boxes for tableware that are in use),
            "cup_rack" (Cup racks that are in use), "large_rubbish_bin" (Large rubbish bins),
            "linen_cart" (The linen cart), "spares" (Spare tea cups, paper napkins, toothpicks, takeaway
            bags and matches), "empty_bottles" (Empty bottles), "unfinished_drinks" (Drinks that are not
            finished).
        put_at (may be left out): Where it was put; left out, it is asked where it goes. One of
            "rubbish_bin" (The rubbish bin), "slop_bucket" (The slop bucket), "banquet_waste_bin" (The
            banquet waste bin beside a stand), "under_landing_table" (Under the landing table, hidden by
            its skirt), "designated_place" (The place that the hotel designates),
            "inside_service_station" (Inside the service station), "white_box_under_skirt" (A white
            collecting box under the table skirt), "another_place" (Anywhere else).
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: Where a thing goes.
        value.any_of: Any of these will do. One of "rubbish_bin" (The rubbish bin), "slop_bucket" (The
            slop bucket), "banquet_waste_bin" (The banquet waste bin beside a stand),
            "under_landing_table" (Under the landing table, hidden by its skirt), "designated_place"
            (The place that the hotel designates), "inside_service_station" (Inside the service
            station), "white_box_under_skirt" (A white collecting box under the table skirt),
            "another_place" (Anywhere else).

    Raises:
        InvalidInput: with every fault of the input; also None beyond what cannot be read.

    Clauses:
        banquet.clearing.rubbish_into_bin: Rubbish goes into the rubbish bin. 垃圾倒入垃圾桶。
            (001_364cd028b96cdb15.txt, 227)
        banquet.clearing.slops_into_slop_bucket: Food slops go into the slop bucket. 泔水倒入泔水桶。
            (001_364cd028b96cdb15.txt, 227)
        banquet.station.waste_bin_use: That bin is for leftover rubbish cleared from the banquet tables.
            该垃圾桶用于盛装台面收撤的残余垃圾。 (001_364cd028b96cdb15.txt, 232)
        banquet.stock.spares_storage: Spare tea cups, napkins, toothpicks, takeaway bags and matches are
            kept inside the service station, or in a white collecting box under the table skirt.
            备用茶盅、餐巾纸、牙签、打包袋、火柴等放在服务台内,或用白色收市盒装好放在台裙下。 (001_364cd028b96cdb15.txt, 236)
        banquet.clearing.boxes_under_skirt: Collecting boxes and cup racks are stored under the landing
            table, hidden by its skirt. 收市盒、杯筐存放在落菜台下,用台裙遮住。 (001_364cd028b96cdb15.txt, 239)
        banquet.clearing.bins_at_designated_place: Large rubbish bins and the linen cart stand at the
            designated place. 大垃圾桶、布草车放在指定位置。 (001_364cd028b96cdb15.txt, 239)
        banquet.drinks.empties_for_count: Empty bottles are put at the designated place so that the
            customer can count them. 酒水空瓶放在指定位置,便于客人清点。 (001_364cd028b96cdb15.txt, 258)
        banquet.drinks.leftovers_for_takeaway: Drinks not finished are put at the designated place for
            the customer to take away. 客人未喝完的酒水放在指定位置,便于打包。 (001_364cd028b96cdb15.txt, 259)
    """

@_function
def settle_bill(
    *,
    checked_by: Sequence[BillPerson] = ...,
    extra_charges: Sequence[ChargeChecked] = ...,
    settled_by: BillPerson | None = ...,
    policy: Policy = ...,
) -> Decision[BillChecked]:
    """Says what a bill lacks before it is settled, and whether whoever settles it may.

    The F&B director or manager checks it together with the hall supervisor, two different persons; each charge beside the meal
    is billed or was not used; then the F&B director or manager takes the customer's payment in person. Pending while something is
    still to come; a bill that was settled before is refused.

    Arguments:
        checked_by (may be left out): Who has checked it.
        checked_by[].name: Who it was.
        checked_by[].role: In which capacity. One of "fnb_director" (The F&B director), "fnb_manager"
            (The F&B manager), "hall_supervisor" (The supervisor of the hall), "other_staff" (Any other
            member of staff).
        extra_charges (may be left out): What the check says of the charges beside the meal, each once.
        extra_charges[].charge: The charge. One of "large_screen" (The large screen), "entry_fee" (The
            fee of outside vendors who set up in the hall).
        extra_charges[].state: What becomes of it. One of "billed" (It is on the bill), "not_used" (It
            was not used), "unbilled" (It was used and is not on the bill).
        settled_by (may be left out): Who took the customer's payment; left out, it is not settled.
        settled_by.name: Who it was.
        settled_by.role: In which capacity. One of "fnb_director" (The F&B director), "fnb_manager" (The
            F&B manager), "hall_supervisor" (The supervisor of the hall), "other_staff" (Any other
            member of staff).
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What a bill still lacks.
        value.charges_missing: The charges that are not answered. One of "large_screen" (The large
            screen), "entry_fee" (The fee of outside vendors who set up in the hall).
        value.checks_missing: Whose check is missing. One of "fnb_director" (The F&B director),
            "fnb_manager" (The F&B manager), "hall_supervisor" (The supervisor of the hall),
            "other_staff" (Any other member of staff).
        value.may_settle: Whether it may be settled now: checked by both, every charge answered.

    Raises:
        InvalidInput: with every fault of the input; also where a name is blank, somebody checks twice
            in one capacity or a charge is answered twice.

    Clauses:
        banquet.settlement.bill_checked_by_both: The bill is checked by the F&B director or manager
            together with the hall supervisor. 由餐饮总监或经理与宴会厅主管共同核单。 (001_364cd028b96cdb15.txt, 260)
        banquet.settlement.other_charges: The bill check pays special attention to other charges, such
            as the large screen and the entry fee. 核单时特别注意其他收费项目,如大屏、进场费等。 (001_364cd028b96cdb15.txt,
            260)
        banquet.settlement.settled_by_fnb_head: The F&B director or manager settles the bill with the
            customer in person. 由餐饮总监或经理亲自为客人买单。 (001_364cd028b96cdb15.txt, 261)
    """

@type_check_only
class _LimitTablesPerWaiter(Shape):
    @_verb
    def check(
        self,
        *,
        facts: LimitTablesPerWaiterCheckFacts = ...,
        table_count: Decimal | int | float | str | None = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: Tables that one waiter serves; the head table and the guest-of-honour table have servers of their own.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            table_count (may be left out): The measured value in count; null, or left out, it is not known.
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
            banquet.staffing.tables_per_waiter_max: A waiter serves no more than 4 tables. 每名服务员服务不超过4桌。
                (001_364cd028b96cdb15.txt, 243)
        """


@type_check_only
class _LimitFruitKinds(Shape):
    @_verb
    def check(
        self,
        *,
        facts: LimitFruitKindsCheckFacts = ...,
        fruit_kind_count: Decimal | int | float | str | None = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: Kinds of fruit on one fruit plate: the least.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            fruit_kind_count (may be left out): The measured value in count; null, or left out, it is not
                known.
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
            banquet.serving.fruit_variety: A fruit plate holds at least 2 and preferably 4 kinds of fruit.
                果盘不少于2种水果,以2至4种为宜。 (001_364cd028b96cdb15.txt, 256)
        """


@type_check_only
class _LimitFruitKindsRecommended(Shape):
    @_verb
    def check(
        self,
        *,
        facts: LimitFruitKindsRecommendedCheckFacts = ...,
        fruit_kind_count: Decimal | int | float | str | None = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: Kinds of fruit on one fruit plate: what to aim at.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            fruit_kind_count (may be left out): The measured value in count; null, or left out, it is not
                known.
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
            banquet.serving.fruit_variety: A fruit plate holds at least 2 and preferably 4 kinds of fruit.
                果盘不少于2种水果,以2至4种为宜。 (001_364cd028b96cdb15.txt, 256)
        """


@type_check_only
class _LimitCrossCuppedWine(Shape):
    @_verb
    def check(
        self,
        *,
        cup_count: Decimal | int | float | str | None = ...,
        facts: LimitCrossCuppedWineCheckFacts = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: Cups of cross-cupped wine that stand ready for the couple.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            cup_count (may be left out): The measured value in count; null, or left out, it is not known.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                wedding_banquet.
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
            banquet.ceremony.cross_cupped_wine: The customer (the couple) is provided with the cross-cupped
                wine. 为顾客(新人)提供交杯酒。 (001_364cd028b96cdb15.txt, 242)
        """


@type_check_only
class _LimitPlateChanges(Shape):
    @_verb
    def check(
        self,
        *,
        facts: LimitPlateChangesCheckFacts = ...,
        plate_change_count: Decimal | int | float | str | None = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: How often one guest's bone plate was changed in the meal.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            plate_change_count (may be left out): The measured value in count; null, or left out, it is not
                known.
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
            banquet.service.plate_change_min: During the meal each guest's bone plate is changed at least
                once. 餐中至少为顾客更换骨碟1次。 (001_364cd028b96cdb15.txt, 252)
        """


@overload
def limit(name: Literal['tables_per_waiter']) -> _LimitTablesPerWaiter: ...

@overload
def limit(name: Literal['fruit_kinds']) -> _LimitFruitKinds: ...

@overload
def limit(name: Literal['fruit_kinds_recommended']) -> _LimitFruitKindsRecommended: ...

@overload
def limit(name: Literal['cross_cupped_wine']) -> _LimitCrossCuppedWine: ...

@overload
def limit(name: Literal['plate_changes']) -> _LimitPlateChanges: ...

@type_check_only
class _SchedulePreparation(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: SchedulePreparationReviewDone = ...,
        events: SchedulePreparationReviewEvents = ...,
        facts: SchedulePreparationReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: Until when the requirement is calculated, counted back from the meal; a short-notice banquet is prepared at once.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: calculate_requirements, prepare_materials.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: booking_confirmed,
                meal_start.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                short_notice.
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
            banquet.prep.plan_three_days_before: The requirement of staff and materials is calculated 3 days
                before the banquet. 宴会开始前3天完成人员与物品需求的计算。 (001_364cd028b96cdb15.txt, 225)
            banquet.prep.short_notice_immediate: For a short-notice banquet the hotel prepares the same list
                of materials at once. 临时接待的宴席,立即按同样的物料清单准备。 (001_364cd028b96cdb15.txt, 225)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: SchedulePreparationToIcalendarDone = ...,
        events: SchedulePreparationToIcalendarEvents = ...,
        facts: SchedulePreparationToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: Until when the requirement is calculated, counted back from the meal; a short-notice banquet is prepared at once.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: calculate_requirements, prepare_materials.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: booking_confirmed,
                meal_start.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                short_notice.
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
            banquet.prep.plan_three_days_before: The requirement of staff and materials is calculated 3 days
                before the banquet. 宴会开始前3天完成人员与物品需求的计算。 (001_364cd028b96cdb15.txt, 225)
            banquet.prep.short_notice_immediate: For a short-notice banquet the hotel prepares the same list
                of materials at once. 临时接待的宴席,立即按同样的物料清单准备。 (001_364cd028b96cdb15.txt, 225)
        """


@type_check_only
class _ScheduleLunch(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleLunchReviewDone = ...,
        events: ScheduleLunchReviewEvents = ...,
        facts: ScheduleLunchReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: What has to be ready and checked on the day of a lunch banquet.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: check_love_meal, finish_meal_prep_check, inspect_hall, tea_on_every_table.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: meal_start.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                wedding_banquet.
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
            banquet.inspection.hall_lunch: For lunch the F&B director or manager checks the hall set-up by
                10:00. 午餐:餐饮总监或经理须在10:00前检查厅内布置准备工作。 (001_364cd028b96cdb15.txt, 245)
            banquet.bridal_room.love_meal_check_lunch: By 11:00 it is checked that the love meal is ready
                (lunch banquet). 午宴:上午11:00前检查爱心餐是否准备到位。 (001_364cd028b96cdb15.txt, 247)
            banquet.inspection.meal_prep_lunch: For lunch the supervisor finishes checking the meal
                preparation by 11:00. 午餐:主管11:00前完成餐备检查。 (001_364cd028b96cdb15.txt, 248)
            banquet.tea.ready_lunch: For lunch the tea is on every table by 11:00. 午餐:11:00前每桌茶水到位。
                (001_364cd028b96cdb15.txt, 249)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleLunchToIcalendarDone = ...,
        events: ScheduleLunchToIcalendarEvents = ...,
        facts: ScheduleLunchToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: What has to be ready and checked on the day of a lunch banquet.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: check_love_meal, finish_meal_prep_check, inspect_hall, tea_on_every_table.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: meal_start.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                wedding_banquet.
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
            banquet.inspection.hall_lunch: For lunch the F&B director or manager checks the hall set-up by
                10:00. 午餐:餐饮总监或经理须在10:00前检查厅内布置准备工作。 (001_364cd028b96cdb15.txt, 245)
            banquet.bridal_room.love_meal_check_lunch: By 11:00 it is checked that the love meal is ready
                (lunch banquet). 午宴:上午11:00前检查爱心餐是否准备到位。 (001_364cd028b96cdb15.txt, 247)
            banquet.inspection.meal_prep_lunch: For lunch the supervisor finishes checking the meal
                preparation by 11:00. 午餐:主管11:00前完成餐备检查。 (001_364cd028b96cdb15.txt, 248)
            banquet.tea.ready_lunch: For lunch the tea is on every table by 11:00. 午餐:11:00前每桌茶水到位。
                (001_364cd028b96cdb15.txt, 249)
        """


@type_check_only
class _ScheduleDinner(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleDinnerReviewDone = ...,
        events: ScheduleDinnerReviewEvents = ...,
        facts: ScheduleDinnerReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: What has to be ready and checked on the day of a dinner banquet.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: check_love_meal, finish_meal_prep_check, inspect_hall, tea_on_every_table.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: meal_start.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                wedding_banquet.
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
            banquet.inspection.hall_dinner: For dinner the F&B director or manager checks the hall set-up by
                16:30. 晚餐:餐饮总监或经理须在16:30前检查厅内布置准备工作。 (001_364cd028b96cdb15.txt, 246)
            banquet.bridal_room.love_meal_check_dinner: By 17:00 it is checked that the love meal is ready
                (dinner banquet). 晚宴:17:00前检查爱心餐是否准备到位。 (001_364cd028b96cdb15.txt, 247)
            banquet.inspection.meal_prep_dinner: For dinner the supervisor finishes checking the meal
                preparation by 17:00. 晚餐:主管17:00前完成餐备检查。 (001_364cd028b96cdb15.txt, 248)
            banquet.tea.ready_dinner: For dinner the tea is on every table by 17:00. 晚餐:17:00前每桌茶水到位。
                (001_364cd028b96cdb15.txt, 249)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleDinnerToIcalendarDone = ...,
        events: ScheduleDinnerToIcalendarEvents = ...,
        facts: ScheduleDinnerToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: What has to be ready and checked on the day of a dinner banquet.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: check_love_meal, finish_meal_prep_check, inspect_hall, tea_on_every_table.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: meal_start.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                wedding_banquet.
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
            banquet.inspection.hall_dinner: For dinner the F&B director or manager checks the hall set-up by
                16:30. 晚餐:餐饮总监或经理须在16:30前检查厅内布置准备工作。 (001_364cd028b96cdb15.txt, 246)
            banquet.bridal_room.love_meal_check_dinner: By 17:00 it is checked that the love meal is ready
                (dinner banquet). 晚宴:17:00前检查爱心餐是否准备到位。 (001_364cd028b96cdb15.txt, 247)
            banquet.inspection.meal_prep_dinner: For dinner the supervisor finishes checking the meal
                preparation by 17:00. 晚餐:主管17:00前完成餐备检查。 (001_364cd028b96cdb15.txt, 248)
            banquet.tea.ready_dinner: For dinner the tea is on every table by 17:00. 晚餐:17:00前每桌茶水到位。
                (001_364cd028b96cdb15.txt, 249)
        """


@type_check_only
class _ScheduleMeal(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleMealReviewDone = ...,
        events: ScheduleMealReviewEvents = ...,
        facts: ScheduleMealReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: What is due during the meal itself.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: bring_bridal_items_to_couple.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: meal_end.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                wedding_banquet.
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
            banquet.bridal_room.deliver_during_meal: The items are brought to the couple at that same meal.
                当餐送给新人使用。 (001_364cd028b96cdb15.txt, 247)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleMealToIcalendarDone = ...,
        events: ScheduleMealToIcalendarEvents = ...,
        facts: ScheduleMealToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: What is due during the meal itself.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: bring_bridal_items_to_couple.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: meal_end.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                wedding_banquet.
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
            banquet.bridal_room.deliver_during_meal: The items are brought to the couple at that same meal.
                当餐送给新人使用。 (001_364cd028b96cdb15.txt, 247)
        """


@type_check_only
class _ScheduleDish(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleDishReviewDone = ...,
        events: ScheduleDishReviewEvents = ...,
        facts: ScheduleDishReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: Until when a dish has the auxiliary utensils that suit it.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: bring_auxiliary_utensils.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: dish_reaches_table.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                dish_needs_auxiliary_utensils.
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
            banquet.accompany.promptly_by_dish: Every dish gets the auxiliary utensils that suit it, in
                time. 所有菜肴按特点及时跟配辅助器具。 (001_364cd028b96cdb15.txt, 253)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleDishToIcalendarDone = ...,
        events: ScheduleDishToIcalendarEvents = ...,
        facts: ScheduleDishToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: Until when a dish has the auxiliary utensils that suit it.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: bring_auxiliary_utensils.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: dish_reaches_table.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                dish_needs_auxiliary_utensils.
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
            banquet.accompany.promptly_by_dish: Every dish gets the auxiliary utensils that suit it, in
                time. 所有菜肴按特点及时跟配辅助器具。 (001_364cd028b96cdb15.txt, 253)
        """


@overload
def schedule(name: Literal['preparation']) -> _SchedulePreparation: ...

@overload
def schedule(name: Literal['lunch']) -> _ScheduleLunch: ...

@overload
def schedule(name: Literal['dinner']) -> _ScheduleDinner: ...

@overload
def schedule(name: Literal['meal']) -> _ScheduleMeal: ...

@overload
def schedule(name: Literal['dish']) -> _ScheduleDish: ...

@type_check_only
class _ProcedurePreparation(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedurePreparationNextDone] = ...,
        facts: ProcedurePreparationNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. From the calculated requirement to the preparation: approval opens the way, except at short notice, where it may follow.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `calculate_requirements`, `submit_calculation`, `approve_calculation`, `prepare_materials`, `prepare_at_once`, `approve_afterwards`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `department_manager`).
        - `facts`: true, false, or left out where not known: `short_notice`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "calculate_requirements", "submit_calculation",
                "approve_calculation", "prepare_materials", "prepare_at_once", "approve_afterwards".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `department_manager`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                short_notice.
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
            banquet.prep.plan_approved_by_department_manager: The itemised calculation is submitted to the
                department manager for approval. 计算明细须上报部门经理审核。 (001_364cd028b96cdb15.txt, 225)
            banquet.prep.carry_out_after_approval: Preparation work is carried out promptly once, and only
                after, the calculation is approved. 审核通过后及时落实各项准备工作。 (001_364cd028b96cdb15.txt, 225)
            banquet.prep.short_notice_immediate: For a short-notice banquet the hotel prepares the same list
                of materials at once. 临时接待的宴席,立即按同样的物料清单准备。 (001_364cd028b96cdb15.txt, 225)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedurePreparationReviewDone] = ...,
        facts: ProcedurePreparationReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. From the calculated requirement to the preparation: approval opens the way, except at short notice, where it may follow.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `calculate_requirements`, `submit_calculation`, `approve_calculation`, `prepare_materials`, `prepare_at_once`, `approve_afterwards`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `department_manager`).
        - `facts`: true, false, or left out where not known: `short_notice`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "calculate_requirements", "submit_calculation",
                "approve_calculation", "prepare_materials", "prepare_at_once", "approve_afterwards".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `department_manager`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                short_notice.
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
            banquet.prep.plan_approved_by_department_manager: The itemised calculation is submitted to the
                department manager for approval. 计算明细须上报部门经理审核。 (001_364cd028b96cdb15.txt, 225)
            banquet.prep.carry_out_after_approval: Preparation work is carried out promptly once, and only
                after, the calculation is approved. 审核通过后及时落实各项准备工作。 (001_364cd028b96cdb15.txt, 225)
            banquet.prep.short_notice_immediate: For a short-notice banquet the hotel prepares the same list
                of materials at once. 临时接待的宴席,立即按同样的物料清单准备。 (001_364cd028b96cdb15.txt, 225)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedurePreparationToMermaidDone] = ...,
        facts: ProcedurePreparationToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. From the calculated requirement to the preparation: approval opens the way, except at short notice, where it may follow.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `calculate_requirements`, `submit_calculation`, `approve_calculation`, `prepare_materials`, `prepare_at_once`, `approve_afterwards`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `department_manager`).
        - `facts`: true, false, or left out where not known: `short_notice`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "calculate_requirements", "submit_calculation",
                "approve_calculation", "prepare_materials", "prepare_at_once", "approve_afterwards".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `department_manager`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                short_notice.
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
            banquet.prep.plan_approved_by_department_manager: The itemised calculation is submitted to the
                department manager for approval. 计算明细须上报部门经理审核。 (001_364cd028b96cdb15.txt, 225)
            banquet.prep.carry_out_after_approval: Preparation work is carried out promptly once, and only
                after, the calculation is approved. 审核通过后及时落实各项准备工作。 (001_364cd028b96cdb15.txt, 225)
            banquet.prep.short_notice_immediate: For a short-notice banquet the hotel prepares the same list
                of materials at once. 临时接待的宴席,立即按同样的物料清单准备。 (001_364cd028b96cdb15.txt, 225)
        """


@type_check_only
class _ProcedureStartTime(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureStartTimeNextDone] = ...,
        facts: ProcedureStartTimeNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. The expected start of the meal, agreed and passed on; each change is passed on again.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `agree_expected_start`, `tell_chief_food_runner`, `tell_kitchen`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `supervisor`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "agree_expected_start", "tell_chief_food_runner", "tell_kitchen".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `supervisor`); left
                out, that is taken on trust.
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
            banquet.liaison.estimate_start: The supervisor agrees with the host and the master of ceremonies
                on the expected start of the meal. 主管及时与客人及司仪对接,预估开席时间。 (001_364cd028b96cdb15.txt, 250)
            banquet.liaison.tell_runner_and_kitchen: The supervisor passes the expected start promptly to
                the chief food runner and the kitchen. 主管及时与总传和厨部沟通。 (001_364cd028b96cdb15.txt, 250)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureStartTimeReviewDone] = ...,
        facts: ProcedureStartTimeReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. The expected start of the meal, agreed and passed on; each change is passed on again.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `agree_expected_start`, `tell_chief_food_runner`, `tell_kitchen`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `supervisor`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "agree_expected_start", "tell_chief_food_runner", "tell_kitchen".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `supervisor`); left
                out, that is taken on trust.
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
            banquet.liaison.estimate_start: The supervisor agrees with the host and the master of ceremonies
                on the expected start of the meal. 主管及时与客人及司仪对接,预估开席时间。 (001_364cd028b96cdb15.txt, 250)
            banquet.liaison.tell_runner_and_kitchen: The supervisor passes the expected start promptly to
                the chief food runner and the kitchen. 主管及时与总传和厨部沟通。 (001_364cd028b96cdb15.txt, 250)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureStartTimeToMermaidDone] = ...,
        facts: ProcedureStartTimeToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. The expected start of the meal, agreed and passed on; each change is passed on again.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `agree_expected_start`, `tell_chief_food_runner`, `tell_kitchen`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `supervisor`).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "agree_expected_start", "tell_chief_food_runner", "tell_kitchen".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `supervisor`); left
                out, that is taken on trust.
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
            banquet.liaison.estimate_start: The supervisor agrees with the host and the master of ceremonies
                on the expected start of the meal. 主管及时与客人及司仪对接,预估开席时间。 (001_364cd028b96cdb15.txt, 250)
            banquet.liaison.tell_runner_and_kitchen: The supervisor passes the expected start promptly to
                the chief food runner and the kitchen. 主管及时与总传和厨部沟通。 (001_364cd028b96cdb15.txt, 250)
        """


@type_check_only
class _ProcedureServing(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureServingNextDone] = ...,
        facts: ProcedureServingNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. One table's meal, from the cold dishes to the fruit plate.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `serve_cold_dishes`, `check_cold_dishes`, `reconfirm_table_count`, `start_banquet`, `serve_hot_main_dishes`, `serve_other_hot_dishes`, `serve_staple_food`, `serve_fruit_plate`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `supervisor`).
        - `facts`: true, false, or left out where not known: `menu_has_cold_dishes`, `menu_has_hot_main_dishes`, `menu_has_other_hot_dishes`, `menu_has_staple_food`, `menu_has_fruit_plate`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "serve_cold_dishes", "check_cold_dishes", "reconfirm_table_count",
                "start_banquet", "serve_hot_main_dishes", "serve_other_hot_dishes", "serve_staple_food",
                "serve_fruit_plate".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `supervisor`); left
                out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                menu_has_cold_dishes, menu_has_fruit_plate, menu_has_hot_main_dishes,
                menu_has_other_hot_dishes, menu_has_staple_food.
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
            banquet.liaison.cold_dishes_complete: Before the banquet formally begins the supervisor checks
                that all cold dishes are on the tables. 宴席正式开始前,主管检查冷菜是否上齐。 (001_364cd028b96cdb15.txt, 251)
            banquet.liaison.reconfirm_table_count: Before the banquet formally begins the number of tables
                to be served is confirmed once more. 宴席正式开始前再次确认上菜桌数。 (001_364cd028b96cdb15.txt, 251)
            banquet.serving.hot_main_dishes_first: Hot dishes and main dishes are served first. 热菜大菜先上。
                (001_364cd028b96cdb15.txt, 251)
            banquet.serving.fruit_last: The fruit plate is served only after all dishes are on the table.
                果盘须等所有菜肴上齐后再上。 (001_364cd028b96cdb15.txt, 256)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureServingReviewDone] = ...,
        facts: ProcedureServingReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. One table's meal, from the cold dishes to the fruit plate.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `serve_cold_dishes`, `check_cold_dishes`, `reconfirm_table_count`, `start_banquet`, `serve_hot_main_dishes`, `serve_other_hot_dishes`, `serve_staple_food`, `serve_fruit_plate`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `supervisor`).
        - `facts`: true, false, or left out where not known: `menu_has_cold_dishes`, `menu_has_hot_main_dishes`, `menu_has_other_hot_dishes`, `menu_has_staple_food`, `menu_has_fruit_plate`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "serve_cold_dishes", "check_cold_dishes", "reconfirm_table_count",
                "start_banquet", "serve_hot_main_dishes", "serve_other_hot_dishes", "serve_staple_food",
                "serve_fruit_plate".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `supervisor`); left
                out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                menu_has_cold_dishes, menu_has_fruit_plate, menu_has_hot_main_dishes,
                menu_has_other_hot_dishes, menu_has_staple_food.
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
            banquet.liaison.cold_dishes_complete: Before the banquet formally begins the supervisor checks
                that all cold dishes are on the tables. 宴席正式开始前,主管检查冷菜是否上齐。 (001_364cd028b96cdb15.txt, 251)
            banquet.liaison.reconfirm_table_count: Before the banquet formally begins the number of tables
                to be served is confirmed once more. 宴席正式开始前再次确认上菜桌数。 (001_364cd028b96cdb15.txt, 251)
            banquet.serving.hot_main_dishes_first: Hot dishes and main dishes are served first. 热菜大菜先上。
                (001_364cd028b96cdb15.txt, 251)
            banquet.serving.fruit_last: The fruit plate is served only after all dishes are on the table.
                果盘须等所有菜肴上齐后再上。 (001_364cd028b96cdb15.txt, 256)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureServingToMermaidDone] = ...,
        facts: ProcedureServingToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. One table's meal, from the cold dishes to the fruit plate.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `serve_cold_dishes`, `check_cold_dishes`, `reconfirm_table_count`, `start_banquet`, `serve_hot_main_dishes`, `serve_other_hot_dishes`, `serve_staple_food`, `serve_fruit_plate`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `supervisor`).
        - `facts`: true, false, or left out where not known: `menu_has_cold_dishes`, `menu_has_hot_main_dishes`, `menu_has_other_hot_dishes`, `menu_has_staple_food`, `menu_has_fruit_plate`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "serve_cold_dishes", "check_cold_dishes", "reconfirm_table_count",
                "start_banquet", "serve_hot_main_dishes", "serve_other_hot_dishes", "serve_staple_food",
                "serve_fruit_plate".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `supervisor`); left
                out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                menu_has_cold_dishes, menu_has_fruit_plate, menu_has_hot_main_dishes,
                menu_has_other_hot_dishes, menu_has_staple_food.
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
            banquet.liaison.cold_dishes_complete: Before the banquet formally begins the supervisor checks
                that all cold dishes are on the tables. 宴席正式开始前,主管检查冷菜是否上齐。 (001_364cd028b96cdb15.txt, 251)
            banquet.liaison.reconfirm_table_count: Before the banquet formally begins the number of tables
                to be served is confirmed once more. 宴席正式开始前再次确认上菜桌数。 (001_364cd028b96cdb15.txt, 251)
            banquet.serving.hot_main_dishes_first: Hot dishes and main dishes are served first. 热菜大菜先上。
                (001_364cd028b96cdb15.txt, 251)
            banquet.serving.fruit_last: The fruit plate is served only after all dishes are on the table.
                果盘须等所有菜肴上齐后再上。 (001_364cd028b96cdb15.txt, 256)
        """


@type_check_only
class _ProcedureDish(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureDishNextDone] = ...,
        facts: ProcedureDishNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. One dish on its way to one table.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `ready_auxiliary_vessel`, `bring_hot_base`, `serve_dish`, `announce_dish`, `tick_off_dish`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `hot_base_handler`).
        - `facts`: true, false, or left out where not known: `dish_needs_auxiliary_vessel`, `dish_needs_hot_base`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "ready_auxiliary_vessel", "bring_hot_base", "serve_dish",
                "announce_dish", "tick_off_dish".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `hot_base_handler`);
                left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                dish_needs_auxiliary_vessel, dish_needs_hot_base.
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
            banquet.accompany.hot_base_by_dedicated_person: A dedicated person brings the open-flame base or
                the underplate. 明火锅底座或垫盘由专人跟配。 (001_364cd028b96cdb15.txt, 238)
            banquet.serving.announce_dish: The name of each dish is announced as it is served. 上菜时报菜名。
                (001_364cd028b96cdb15.txt, 251)
            banquet.accompany.vessels_compulsory: A dish that needs auxiliary vessels must not be served
                without them. 需跟配辅助器皿的菜肴必须跟配。 (001_364cd028b96cdb15.txt, 253)
            banquet.serving.tick_off_dishes: The waiter ticks each dish off the list as it is served, so
                that none is wrong or missing. 服务员上菜必须划菜,防止上错、漏上。 (001_364cd028b96cdb15.txt, 255)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureDishReviewDone] = ...,
        facts: ProcedureDishReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. One dish on its way to one table.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `ready_auxiliary_vessel`, `bring_hot_base`, `serve_dish`, `announce_dish`, `tick_off_dish`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `hot_base_handler`).
        - `facts`: true, false, or left out where not known: `dish_needs_auxiliary_vessel`, `dish_needs_hot_base`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "ready_auxiliary_vessel", "bring_hot_base", "serve_dish",
                "announce_dish", "tick_off_dish".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `hot_base_handler`);
                left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                dish_needs_auxiliary_vessel, dish_needs_hot_base.
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
            banquet.accompany.hot_base_by_dedicated_person: A dedicated person brings the open-flame base or
                the underplate. 明火锅底座或垫盘由专人跟配。 (001_364cd028b96cdb15.txt, 238)
            banquet.serving.announce_dish: The name of each dish is announced as it is served. 上菜时报菜名。
                (001_364cd028b96cdb15.txt, 251)
            banquet.accompany.vessels_compulsory: A dish that needs auxiliary vessels must not be served
                without them. 需跟配辅助器皿的菜肴必须跟配。 (001_364cd028b96cdb15.txt, 253)
            banquet.serving.tick_off_dishes: The waiter ticks each dish off the list as it is served, so
                that none is wrong or missing. 服务员上菜必须划菜,防止上错、漏上。 (001_364cd028b96cdb15.txt, 255)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureDishToMermaidDone] = ...,
        facts: ProcedureDishToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. One dish on its way to one table.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `ready_auxiliary_vessel`, `bring_hot_base`, `serve_dish`, `announce_dish`, `tick_off_dish`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `hot_base_handler`).
        - `facts`: true, false, or left out where not known: `dish_needs_auxiliary_vessel`, `dish_needs_hot_base`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "ready_auxiliary_vessel", "bring_hot_base", "serve_dish",
                "announce_dish", "tick_off_dish".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `hot_base_handler`);
                left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                dish_needs_auxiliary_vessel, dish_needs_hot_base.
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
            banquet.accompany.hot_base_by_dedicated_person: A dedicated person brings the open-flame base or
                the underplate. 明火锅底座或垫盘由专人跟配。 (001_364cd028b96cdb15.txt, 238)
            banquet.serving.announce_dish: The name of each dish is announced as it is served. 上菜时报菜名。
                (001_364cd028b96cdb15.txt, 251)
            banquet.accompany.vessels_compulsory: A dish that needs auxiliary vessels must not be served
                without them. 需跟配辅助器皿的菜肴必须跟配。 (001_364cd028b96cdb15.txt, 253)
            banquet.serving.tick_off_dishes: The waiter ticks each dish off the list as it is served, so
                that none is wrong or missing. 服务员上菜必须划菜,防止上错、漏上。 (001_364cd028b96cdb15.txt, 255)
        """


@type_check_only
class _ProcedureEmptyBottles(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureEmptyBottlesNextDone] = ...,
        facts: ProcedureEmptyBottlesNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. The way of the empty bottles: none is taken away before the customer has counted.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `put_empties_at_designated_place`, `customer_counts_empties`, `take_empties_away`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `customer`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "put_empties_at_designated_place", "customer_counts_empties",
                "take_empties_away".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `customer`); left
                out, that is taken on trust.
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
            banquet.drinks.empties_for_count: Empty bottles are put at the designated place so that the
                customer can count them. 酒水空瓶放在指定位置,便于客人清点。 (001_364cd028b96cdb15.txt, 258)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureEmptyBottlesReviewDone] = ...,
        facts: ProcedureEmptyBottlesReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. The way of the empty bottles: none is taken away before the customer has counted.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `put_empties_at_designated_place`, `customer_counts_empties`, `take_empties_away`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `customer`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "put_empties_at_designated_place", "customer_counts_empties",
                "take_empties_away".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `customer`); left
                out, that is taken on trust.
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
            banquet.drinks.empties_for_count: Empty bottles are put at the designated place so that the
                customer can count them. 酒水空瓶放在指定位置,便于客人清点。 (001_364cd028b96cdb15.txt, 258)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureEmptyBottlesToMermaidDone] = ...,
        facts: ProcedureEmptyBottlesToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. The way of the empty bottles: none is taken away before the customer has counted.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `put_empties_at_designated_place`, `customer_counts_empties`, `take_empties_away`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `customer`).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "put_empties_at_designated_place", "customer_counts_empties",
                "take_empties_away".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `customer`); left
                out, that is taken on trust.
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
            banquet.drinks.empties_for_count: Empty bottles are put at the designated place so that the
                customer can count them. 酒水空瓶放在指定位置,便于客人清点。 (001_364cd028b96cdb15.txt, 258)
        """


@type_check_only
class _ProcedureNewBottle(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureNewBottleNextDone] = ...,
        facts: ProcedureNewBottleNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. A bottle that is newly added and opened: the host agrees first, then the guest.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `host_agrees`, `guest_agrees`, `bottle_opened`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `host`, `guest`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "host_agrees", "guest_agrees", "bottle_opened".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `host`, `guest`);
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
            banquet.drinks.host_consents_to_more: When a guest asks for more drinks the host must agree
                first. 客人要添加酒水时,须先征得主人同意。 (001_364cd028b96cdb15.txt, 257)
            banquet.drinks.consent_before_opening: Before a bottle is opened the guest must agree.
                开酒水前须征得客人同意。 (001_364cd028b96cdb15.txt, 257)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureNewBottleReviewDone] = ...,
        facts: ProcedureNewBottleReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. A bottle that is newly added and opened: the host agrees first, then the guest.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `host_agrees`, `guest_agrees`, `bottle_opened`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `host`, `guest`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "host_agrees", "guest_agrees", "bottle_opened".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `host`, `guest`);
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
            banquet.drinks.host_consents_to_more: When a guest asks for more drinks the host must agree
                first. 客人要添加酒水时,须先征得主人同意。 (001_364cd028b96cdb15.txt, 257)
            banquet.drinks.consent_before_opening: Before a bottle is opened the guest must agree.
                开酒水前须征得客人同意。 (001_364cd028b96cdb15.txt, 257)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureNewBottleToMermaidDone] = ...,
        facts: ProcedureNewBottleToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. A bottle that is newly added and opened: the host agrees first, then the guest.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `host_agrees`, `guest_agrees`, `bottle_opened`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `host`, `guest`).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "host_agrees", "guest_agrees", "bottle_opened".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `host`, `guest`);
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
            banquet.drinks.host_consents_to_more: When a guest asks for more drinks the host must agree
                first. 客人要添加酒水时,须先征得主人同意。 (001_364cd028b96cdb15.txt, 257)
            banquet.drinks.consent_before_opening: Before a bottle is opened the guest must agree.
                开酒水前须征得客人同意。 (001_364cd028b96cdb15.txt, 257)
        """


@type_check_only
class _ProcedureSettlement(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureSettlementNextDone] = ...,
        facts: ProcedureSettlementNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. From the check of the bill to the payment.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `check_bill_by_fnb_head`, `check_bill_by_hall_supervisor`, `answer_other_charges`, `settle_with_customer`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `hall_supervisor`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "check_bill_by_fnb_head", "check_bill_by_hall_supervisor",
                "answer_other_charges", "settle_with_customer".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `hall_supervisor`);
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
            banquet.settlement.bill_checked_by_both: The bill is checked by the F&B director or manager
                together with the hall supervisor. 由餐饮总监或经理与宴会厅主管共同核单。 (001_364cd028b96cdb15.txt, 260)
            banquet.settlement.other_charges: The bill check pays special attention to other charges, such
                as the large screen and the entry fee. 核单时特别注意其他收费项目,如大屏、进场费等。 (001_364cd028b96cdb15.txt,
                260)
            banquet.settlement.settled_by_fnb_head: The F&B director or manager settles the bill with the
                customer in person. 由餐饮总监或经理亲自为客人买单。 (001_364cd028b96cdb15.txt, 261)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureSettlementReviewDone] = ...,
        facts: ProcedureSettlementReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. From the check of the bill to the payment.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `check_bill_by_fnb_head`, `check_bill_by_hall_supervisor`, `answer_other_charges`, `settle_with_customer`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `hall_supervisor`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "check_bill_by_fnb_head", "check_bill_by_hall_supervisor",
                "answer_other_charges", "settle_with_customer".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `hall_supervisor`);
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
            banquet.settlement.bill_checked_by_both: The bill is checked by the F&B director or manager
                together with the hall supervisor. 由餐饮总监或经理与宴会厅主管共同核单。 (001_364cd028b96cdb15.txt, 260)
            banquet.settlement.other_charges: The bill check pays special attention to other charges, such
                as the large screen and the entry fee. 核单时特别注意其他收费项目,如大屏、进场费等。 (001_364cd028b96cdb15.txt,
                260)
            banquet.settlement.settled_by_fnb_head: The F&B director or manager settles the bill with the
                customer in person. 由餐饮总监或经理亲自为客人买单。 (001_364cd028b96cdb15.txt, 261)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureSettlementToMermaidDone] = ...,
        facts: ProcedureSettlementToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. From the check of the bill to the payment.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `check_bill_by_fnb_head`, `check_bill_by_hall_supervisor`, `answer_other_charges`, `settle_with_customer`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `hall_supervisor`).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "check_bill_by_fnb_head", "check_bill_by_hall_supervisor",
                "answer_other_charges", "settle_with_customer".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `hall_supervisor`);
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
            banquet.settlement.bill_checked_by_both: The bill is checked by the F&B director or manager
                together with the hall supervisor. 由餐饮总监或经理与宴会厅主管共同核单。 (001_364cd028b96cdb15.txt, 260)
            banquet.settlement.other_charges: The bill check pays special attention to other charges, such
                as the large screen and the entry fee. 核单时特别注意其他收费项目,如大屏、进场费等。 (001_364cd028b96cdb15.txt,
                260)
            banquet.settlement.settled_by_fnb_head: The F&B director or manager settles the bill with the
                customer in person. 由餐饮总监或经理亲自为客人买单。 (001_364cd028b96cdb15.txt, 261)
        """


@overload
def procedure(name: Literal['preparation']) -> _ProcedurePreparation: ...

@overload
def procedure(name: Literal['start_time']) -> _ProcedureStartTime: ...

@overload
def procedure(name: Literal['serving']) -> _ProcedureServing: ...

@overload
def procedure(name: Literal['dish']) -> _ProcedureDish: ...

@overload
def procedure(name: Literal['empty_bottles']) -> _ProcedureEmptyBottles: ...

@overload
def procedure(name: Literal['new_bottle']) -> _ProcedureNewBottle: ...

@overload
def procedure(name: Literal['settlement']) -> _ProcedureSettlement: ...

@type_check_only
class _FormRequirement(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormRequirementCheckFacts = ...,
        present: Sequence[FormRequirementCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The calculated requirement on paper.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `requirement_calculation_sheet`, `department_manager_approval`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `department_manager`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "requirement_calculation_sheet",
                "department_manager_approval".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `department_manager`); may be left out for a paper or signature of one
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
            banquet.prep.plan_approved_by_department_manager: The itemised calculation is submitted to the
                department manager for approval. 计算明细须上报部门经理审核。 (001_364cd028b96cdb15.txt, 225)
        """


@type_check_only
class _FormBriefing(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormBriefingCheckFacts = ...,
        present: Sequence[FormBriefingCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the briefing before the meal settles, point by point.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `zone_map_on_whiteboard`, `auxiliary_utensils_per_dish`, `table_numbers_per_waiter`, `service_station_per_waiter`, `landing_table_per_waiter`, `landing_table_per_runner`, `portions_per_runner`, `dirty_ware_clearer`, `clearing_zone_per_clearer`, `walk_through`, `clearing_duties`, `turnover_duties`, `dish_explanation`, `menus_handed_out`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `hall_supervisor`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `ten_tables_or_more`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                ten_tables_or_more.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "zone_map_on_whiteboard",
                "auxiliary_utensils_per_dish", "table_numbers_per_waiter", "service_station_per_waiter",
                "landing_table_per_waiter", "landing_table_per_runner", "portions_per_runner",
                "dirty_ware_clearer", "clearing_zone_per_clearer", "walk_through", "clearing_duties",
                "turnover_duties", "dish_explanation", "menus_handed_out".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `hall_supervisor`); may be left out for a paper or signature of one certain
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
            banquet.briefing.hold_before_meal: A briefing is held before the meal and covers the six points
                (1)-(6): zone map, runner assignment, dirty-ware clearing, walk-through, clearing and
                turnover duties, dish explanation with menus.
                餐前须召开例会,内容包括六项:分工图、传菜分工、脏餐具清理、现场走位、收撤翻台分工、菜肴讲解并发菜单。 (001_364cd028b96cdb15.txt, 225)
            banquet.briefing.zone_map_on_whiteboard: The waiters' zone map is drawn on the whiteboard at the
                briefing. 例会须在白板上画出服务员服务区域分工图。 (001_364cd028b96cdb15.txt, 226)
            banquet.briefing.zone_map_threshold: A banquet of 10 tables or more must have a zone map.
                10桌及以上(含10桌)的宴会必须有区域分工图。 (001_364cd028b96cdb15.txt, 226)
            banquet.briefing.zone_map_notes_utensils: The zone map notes the auxiliary utensils that dishes
                must be served with. 分工图须备注菜肴需跟配的辅助器具。 (001_364cd028b96cdb15.txt, 226)
            banquet.briefing.zone_map_waiter_fields: The zone map states for each waiter the table numbers
                served, the service station and the landing table. 分工图须写明每位服务员的服务桌号及对应的服务台、落菜台。
                (001_364cd028b96cdb15.txt, 226)
            banquet.briefing.runner_landing_table_and_count: Each food runner is assigned a landing table
                and the number of portions to deliver to it. 明确每位传菜员对应的落菜台及该落菜台的上菜数量。
                (001_364cd028b96cdb15.txt, 226)
            banquet.briefing.dirty_ware_person: A dedicated person is named to clear dirty ware from the
                landing tables and service stations. 安排专人负责撤收落菜台及服务台上的脏餐具。 (001_364cd028b96cdb15.txt, 227)
            banquet.briefing.clearing_zone: The zone in which each clearer works is stated at the briefing.
                例会上明确撤餐区域。 (001_364cd028b96cdb15.txt, 227)
            banquet.briefing.clearing_and_turnover_duties: The hall supervisor splits the clearing and
                turnover work after the guests leave, item by item, to named persons on duty.
                宴会厅主管按在岗人员情况,将客人离席后的收撤、翻台工作逐项分工到人。 (001_364cd028b96cdb15.txt, 228)
        """


@type_check_only
class _FormClearingEquipment(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormClearingEquipmentCheckFacts = ...,
        present: Sequence[FormClearingEquipmentCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What stands ready for clearing up.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `tableware_collecting_box`, `cup_rack`, `large_rubbish_bin`, `linen_cart`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "tableware_collecting_box",
                "cup_rack", "large_rubbish_bin", "linen_cart".
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
            banquet.clearing.equipment: For clearing up, tableware collecting boxes, cup racks, large
                rubbish bins and a linen cart are provided. 收市准备:餐具收市盒、杯筐、大垃圾桶、布草车等。
                (001_364cd028b96cdb15.txt, 239)
        """


@type_check_only
class _FormHallCheck(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormHallCheckCheckFacts = ...,
        present: Sequence[FormHallCheckCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the check of the hall before the meal covers, and who makes it.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `signboard_led_caption`, `table_cards`, `tables_chairs_cloths`, `head_table_setup`, `inspector_of_lunch`, `inspector_of_dinner`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `fnb_director`, `fnb_manager`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `lunch_banquet`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                lunch_banquet.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "signboard_led_caption",
                "table_cards", "tables_chairs_cloths", "head_table_setup", "inspector_of_lunch",
                "inspector_of_dinner".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `fnb_director`, `fnb_manager`); may be left out for a paper or signature of
                one certain person.
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
            banquet.inspection.hall_lunch: For lunch the F&B director or manager checks the hall set-up by
                10:00. 午餐:餐饮总监或经理须在10:00前检查厅内布置准备工作。 (001_364cd028b96cdb15.txt, 245)
            banquet.inspection.hall_items: The hall check covers the signboard (LED caption display), table
                cards, tables, chairs and cloths, and the head-table set-up. 检查内容:水牌(LED字幕)、台卡、桌椅桌布、主桌布置等。
                (001_364cd028b96cdb15.txt, 245)
            banquet.inspection.hall_dinner: For dinner the F&B director or manager checks the hall set-up by
                16:30. 晚餐:餐饮总监或经理须在16:30前检查厅内布置准备工作。 (001_364cd028b96cdb15.txt, 246)
        """


@type_check_only
class _FormDrinksServices(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormDrinksServicesCheckFacts = ...,
        present: Sequence[FormDrinksServicesCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. Which services for the guests' drinks are arranged, and by whom.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `drinks_temporary_storage`, `drinks_collection`, `drinks_placing`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `hall_in_charge`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "drinks_temporary_storage",
                "drinks_collection", "drinks_placing".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `hall_in_charge`); may be left out for a paper or signature of one certain
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
            banquet.drinks.storage_collection_placing: The person in charge of the hall at that meal
                arranges the guests' drinks services: temporary storage, collection and placing.
                由当餐宴会厅负责人为客人安排酒水临存、领取、摆放。 (001_364cd028b96cdb15.txt, 246)
        """


@type_check_only
class _FormBridalRoom(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormBridalRoomCheckFacts = ...,
        present: Sequence[FormBridalRoomCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the bridal room is stocked with, at least one of each; wedding banquets only.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `pastries`, `fruit_plate`, `tea`, `drinks`, `straws`, `disposable_slippers`, `love_meal`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `wedding_banquet`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                wedding_banquet.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "pastries", "fruit_plate", "tea",
                "drinks", "straws", "disposable_slippers", "love_meal".
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
            banquet.bridal_room.items: The bridal room is stocked with pastries, a fruit plate, tea, drinks
                with straws, disposable slippers and a love meal. 新娘房物品:点心、果盘、茶水、配吸管的饮品、一次性拖鞋、爱心套餐等。
                (001_364cd028b96cdb15.txt, 247)
            banquet.bridal_room.drinks_with_straws: Drinks in the bridal room come with straws. 新娘房饮品须配吸管。
                (001_364cd028b96cdb15.txt, 247)
        """


@type_check_only
class _FormLiaison(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormLiaisonCheckFacts = ...,
        present: Sequence[FormLiaisonCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the supervisor has settled with the customer and the master of ceremonies before the meal.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `expected_start_agreed_with_customer`, `expected_start_agreed_with_master_of_ceremonies`, `cold_dish_time`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `supervisor`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `has_master_of_ceremonies`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                has_master_of_ceremonies.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of
                "expected_start_agreed_with_customer", "expected_start_agreed_with_master_of_ceremonies",
                "cold_dish_time".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `supervisor`); may be left out for a paper or signature of one certain
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
            banquet.liaison.estimate_start: The supervisor agrees with the host and the master of ceremonies
                on the expected start of the meal. 主管及时与客人及司仪对接,预估开席时间。 (001_364cd028b96cdb15.txt, 250)
            banquet.liaison.cold_dish_time: The supervisor confirms with the customer when the cold dishes
                are to be served. 主管向客人确认上冷菜的时间。 (001_364cd028b96cdb15.txt, 251)
        """


@overload
def form(name: Literal['requirement']) -> _FormRequirement: ...

@overload
def form(name: Literal['briefing']) -> _FormBriefing: ...

@overload
def form(name: Literal['clearing_equipment']) -> _FormClearingEquipment: ...

@overload
def form(name: Literal['hall_check']) -> _FormHallCheck: ...

@overload
def form(name: Literal['drinks_services']) -> _FormDrinksServices: ...

@overload
def form(name: Literal['bridal_room']) -> _FormBridalRoom: ...

@overload
def form(name: Literal['liaison']) -> _FormLiaison: ...

@type_check_only
class _ChecklistBriefing(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistBriefingCheckFacts = ...,
        observed: ChecklistBriefingCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. How the briefing is held on site.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `operating_flow_walked_through`, `placement_areas_walked_through`, `staff_of_every_post_walked_through`, `dish_features_explained`, `service_points_explained`, `auxiliary_utensils_explained`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: auxiliary_utensils_explained, dish_features_explained,
                operating_flow_walked_through, placement_areas_walked_through, service_points_explained,
                staff_of_every_post_walked_through.
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
            banquet.briefing.walk_through: At the briefing the staff of every post are walked through the
                operating flow and the placement areas on site. 例会时带各岗位员工现场了解运作流程及摆放区。
                (001_364cd028b96cdb15.txt, 227)
            banquet.briefing.explain_dishes: At the briefing the hall supervisor explains to the waiters of
                that meal the features of the dishes and the points to mind, such as auxiliary utensils.
                宴会厅主管在例会上向当餐服务员讲解菜肴特点及服务注意事项(如辅助器皿)。 (001_364cd028b96cdb15.txt, 229)
        """


@type_check_only
class _ChecklistStationLook(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistStationLookCheckFacts = ...,
        observed: ChecklistStationLookCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. How landing tables, service stations and stage look and stand.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `stations_near_served_tables`, `aisle_kept_tidy`, `landing_cloth_matches`, `landing_skirt_matches`, `landing_tables_neat`, `service_station_skirt_colour_matches`, `stage_skirt_fits`.
        - `facts`: true, false, or left out where not known: `trolley_cannot_enter`, `hall_has_stage`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                hall_has_stage, trolley_cannot_enter.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: aisle_kept_tidy, landing_cloth_matches,
                landing_skirt_matches, landing_tables_neat, service_station_skirt_colour_matches,
                stage_skirt_fits, stations_near_served_tables.
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
            banquet.station.near_served_tables: A service station stands as near as possible to the tables
                that its waiters serve. 服务台尽量靠近所服务的餐台,方便拿取物品。 (001_364cd028b96cdb15.txt, 226)
            banquet.station.keep_aisle_tidy: A station near the door must not spoil the look of the aisle.
                靠门搭台以不影响通道美观为原则。 (001_364cd028b96cdb15.txt, 231)
            banquet.station.landing_cloth_matches: Cloth and skirt of the landing table match the banquet
                table cloths and are kept neat. 落菜台的台布和台裙与宴会台布整体一致,保持美观整齐。 (001_364cd028b96cdb15.txt, 232)
            banquet.station.skirt_colour: The skirts of all landing tables and service stations have the
                colour of the banquet table cloths. 所有落菜台、服务台的台裙颜色与宴会台布颜色一致。 (001_364cd028b96cdb15.txt, 234)
            banquet.station.stage_skirt_fits: The stage is edged with a stage skirt of fitting size.
                舞台必须用尺寸合适的舞台台裙围边。 (001_364cd028b96cdb15.txt, 234)
        """


@type_check_only
class _ChecklistService(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistServiceCheckFacts = ...,
        observed: ChecklistServiceCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. Conduct during the meal.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `supervisor_watches_head_table`, `supervisor_watches_guest_of_honour_table`, `dispatcher_settles_dishes_with_hall_heads`, `tea_topped_up`, `table_top_kept_clean`, `plates_kept_clean`, `dishes_stacked`, `served_without_dripping`, `dirty_ware_sorted`, `dirty_ware_stacked_neatly`.
        - `facts`: true, false, or left out where not known: `has_guest_of_honour_table`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                has_guest_of_honour_table.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: dirty_ware_sorted, dirty_ware_stacked_neatly,
                dishes_stacked, dispatcher_settles_dishes_with_hall_heads, plates_kept_clean,
                served_without_dripping, supervisor_watches_guest_of_honour_table,
                supervisor_watches_head_table, table_top_kept_clean, tea_topped_up.
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
            banquet.clearing.sort_and_stack_dirty_ware: Dirty ware is cleared by kind and stacked neatly.
                脏餐具分类收撤、码放整齐。 (001_364cd028b96cdb15.txt, 227)
            banquet.dispatch.liaise_with_hall_heads: The dispatcher settles all dish matters with the head
                of each hall so that dishes reach the tables quickly and correctly.
                出品调度负责与各宴会厅厅长对接出品事宜,确保快速准确上桌。 (001_364cd028b96cdb15.txt, 240)
            banquet.staffing.supervisor_watches_head_table: The supervisor pays special attention to the
                head and guest-of-honour tables. 主管重点关注主桌和主宾桌。 (001_364cd028b96cdb15.txt, 243)
            banquet.tea.top_up: Tea is topped up at any time. 茶水随时续加。 (001_364cd028b96cdb15.txt, 249)
            banquet.service.keep_table_clean: Table top and plates are kept clean promptly throughout.
                及时清理桌面和盘面卫生。 (001_364cd028b96cdb15.txt, 254)
            banquet.service.no_stacked_dishes: Dishes must never be stacked on one another on the table.
                餐中不允许叠菜。 (001_364cd028b96cdb15.txt, 254)
            banquet.service.avoid_dripping: Dripping and spilling of soup and sauce is avoided. 避免汤汁滴洒。
                (001_364cd028b96cdb15.txt, 254)
        """


@type_check_only
class _ChecklistDrinks(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistDrinksCheckFacts = ...,
        observed: ChecklistDrinksCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. What is kept of the guests' drinks.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `bottle_caps_kept`, `packaging_boxes_kept`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: bottle_caps_kept, packaging_boxes_kept.
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
            banquet.drinks.keep_caps_and_boxes: Bottle caps and packaging boxes are kept. 保留酒瓶盖及包装盒。
                (001_364cd028b96cdb15.txt, 259)
        """


@overload
def checklist(name: Literal['briefing']) -> _ChecklistBriefing: ...

@overload
def checklist(name: Literal['station_look']) -> _ChecklistStationLook: ...

@overload
def checklist(name: Literal['service']) -> _ChecklistService: ...

@overload
def checklist(name: Literal['drinks']) -> _ChecklistDrinks: ...

@type_check_only
class _PhraseAnnounceDish(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseAnnounceDishSaySlots,
        facts: PhraseAnnounceDishSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "{dish_name}. Please enjoy." ("{dish_name},请慢用。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `dish_name`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.dish_name: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            banquet.serving.announce_dish: The name of each dish is announced as it is served. 上菜时报菜名。
                (001_364cd028b96cdb15.txt, 251)
        """


def phrase(name: Literal['announce_dish']) -> _PhraseAnnounceDish: ...
