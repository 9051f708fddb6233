"""Internet café (网咖).

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
    "answer_enquiry",
    "book",
    "card_route",
    "checklist",
    "clauses",
    "counter_sale",
    "counter_visit",
    "form",
    "game_points_check",
    "greet",
    "may_go_online",
    "phrase",
    "procedure",
    "session_price",
    "settle_card",
]

book: Book

def clauses() -> tuple[Clause, ...]:
    """The clauses of the trade, in the order of the book."""

class Policy(AnyPolicy):
    """What a shop sets, Internet café (网咖): parameters inside the bounds of their clauses. It never changes."""
    __signature__: ClassVar[Signature]
    def __new__(
        cls,
        *,
        morning_from_h: Decimal | int | float | str | None = ...,
        afternoon_from_h: Decimal | int | float | str | None = ...,
        evening_from_h: Decimal | int | float | str | None = ...,
        temporary_rate_min: Decimal | int | str | None = ...,
        member_rate_min: Decimal | int | str | None = ...,
        membership_opening_min: Decimal | int | str | None = ...,
        part_hour_step_min: Decimal | int | float | str | None = ...,
        member_balance_refunded: bool | None = ...,
        time_zone: str = ...,
        wording: Mapping[str, Mapping[str, str]] = ...,
    ) -> Self: ...
    @property
    def morning_from_h(self) -> Decimal:
        """Clock time of the shop from which the morning greeting is due, in hours after midnight.
        上午问候开始的钟点(店铺当地时间,零点后的小时数)。

        Unit: h; at least 0; at most 24; by default 5.
        Clause: net_cafe.greeting.by_time_of_day.
        """

    @property
    def afternoon_from_h(self) -> Decimal:
        """Clock time of the shop from which the afternoon greeting is due, in hours after midnight.
        下午问候开始的钟点(店铺当地时间,零点后的小时数)。

        Unit: h; at least 0; at most 24; by default 12.
        Clause: net_cafe.greeting.by_time_of_day.
        """

    @property
    def evening_from_h(self) -> Decimal:
        """Clock time of the shop from which the evening greeting is due, in hours after midnight.
        晚上问候开始的钟点(店铺当地时间,零点后的小时数)。

        Unit: h; at least 0; at most 24; by default 18.
        Clause: net_cafe.greeting.by_time_of_day.
        """

    @property
    def temporary_rate_min(self) -> Decimal:
        """Lowest price of an hour online with a temporary card; a shop may only raise it.
        临时卡上网每小时的最低价,只能提高。

        Unit: CNY; at least 5; by default 5.
        Clause: net_cafe.price.temporary_card_minimum.
        """

    @property
    def member_rate_min(self) -> Decimal:
        """Lowest price of an hour online with a member card; a shop may only raise it.
        会员卡上网每小时的最低价,只能提高。

        Unit: CNY; at least 4; by default 4.
        Clause: net_cafe.price.member_card_minimum.
        """

    @property
    def membership_opening_min(self) -> Decimal:
        """Smallest single top-up that opens a membership; a shop may only lower it.
        一次性充值开会员的最低金额,只能降低。

        Unit: CNY; at least 0; at most 20; by default 20.
        Clause: net_cafe.membership.opening_top_up.
        """

    @property
    def part_hour_step_min(self) -> Decimal | None:
        """Parts of an hour are charged in started steps of so many minutes, never more than the hour; 60 charges every started hour in full. The source gives no figure; not set, a session that is no whole number of hours has no price.
        不足一小时的部分按此分钟数向上取整计费,不超过一小时;60即按整小时计。原文未给数值;不设则非整小时的上网无法计价。

        Unit: min; at least 1; at most 60; without a default.
        Clause: net_cafe.price.member_card_minimum.
        """

    @property
    def member_balance_refunded(self) -> bool | None:
        """Whether a member who leaves gets the unused balance of the card back. The source is silent; not set, that is not determined.
        会员下机时是否退还卡上未用余额。原文未说明;不设则无法判定。

        Unit: flag; without a default.
        Clause: net_cafe.temporary_card.checkout_refund.
        """

# What is known of a guest's identity card.
Identity = TypedDict('Identity', {
    'identity_shown': NotRequired[bool | None],
    'own_card': NotRequired[bool | None],
    'swiped': NotRequired[bool | None],
    'wants_card_without_identity': NotRequired[bool],
})

# A guest at the counter who wants to go online.
Arrival = TypedDict('Arrival', {
    'add': NotRequired[Decimal | int | str | None],
    'balance': NotRequired[Decimal | int | str | None],
    'identity': NotRequired[Identity],
    'member': NotRequired[bool | None],
    'wants_membership': NotRequired[bool | None],
})

# A line of the zone price list.
ZoneRate = TypedDict('ZoneRate', {
    'zone': str,
    'temporary_rate': Decimal | int | str,
    'member_rate': Decimal | int | str,
})

# A session online.
Session = TypedDict('Session', {
    'card': Literal["temporary", "member"],
    'zone': str,
    'price_list': Sequence[ZoneRate],
    'minutes': int,
})

# A guest who leaves and settles the card.
Leaving = TypedDict('Leaving', {
    'session': Session,
    'prepaid': Decimal | int | str,
    'charged': NotRequired[Decimal | int | str],
})

# A guest who buys game points; what is left out, or blank, is still to be asked.
GamePoints = TypedDict('GamePoints', {
    'account': NotRequired[str | None],
    'account_again': NotRequired[str | None],
    'amount': NotRequired[Decimal | int | str | None],
    'game': NotRequired[str | None],
    'quantity': NotRequired[int | None],
    'region': NotRequired[str | None],
    'way': NotRequired[Literal["direct_top_up", "card_code"] | None],
})

# A thing that is sold.
Item = TypedDict('Item', {
    'name': str,
    'price': Decimal | int | str,
    'quantity': NotRequired[int],
})

# A purchase, paid on its own.
Purchase = TypedDict('Purchase', {
    'kind': Literal["game_points", "snack", "drink"],
    'game_points': NotRequired[GamePoints | None],
    'items': NotRequired[Sequence[Item]],
    'received': NotRequired[Decimal | int | str | None],
})

# The way to a place.
Way = TypedDict('Way', {
    'place': Literal["toilet", "office", "machine"],
    'direction': Literal["this_side", "that_side", "upstairs_and_in"],
    'machine': NotRequired[str | None],
})

# Where the shop's zones are, in the words of the answer's language, each 1 to 200 characters.
ZonePlaces = TypedDict('ZonePlaces', {
    'apple_zone': str,
    'esports_zone': str,
})

ProcedureGoingOnlineNextDone = TypedDict('ProcedureGoingOnlineNextDone', {
    'step': Literal["ask_for_identity_card", "take_identity_card", "swipe_identity_card", "top_up_or_open_card"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureGoingOnlineNextFacts = TypedDict('ProcedureGoingOnlineNextFacts', {
    'identity_card_of_somebody_else': NotRequired[bool | None],
    'no_own_identity_card': NotRequired[bool | None],
})

ProcedureGoingOnlineReviewDone = TypedDict('ProcedureGoingOnlineReviewDone', {
    'step': Literal["ask_for_identity_card", "take_identity_card", "swipe_identity_card", "top_up_or_open_card"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureGoingOnlineReviewFacts = TypedDict('ProcedureGoingOnlineReviewFacts', {
    'identity_card_of_somebody_else': NotRequired[bool | None],
    'no_own_identity_card': NotRequired[bool | None],
})

ProcedureGoingOnlineToMermaidDone = TypedDict('ProcedureGoingOnlineToMermaidDone', {
    'step': Literal["ask_for_identity_card", "take_identity_card", "swipe_identity_card", "top_up_or_open_card"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureGoingOnlineToMermaidFacts = TypedDict('ProcedureGoingOnlineToMermaidFacts', {
    'identity_card_of_somebody_else': NotRequired[bool | None],
    'no_own_identity_card': NotRequired[bool | None],
})

ProcedureMemberTopUpNextDone = TypedDict('ProcedureMemberTopUpNextDone', {
    'step': Literal["take_cash", "top_up_card", "return_change_and_identity_card", "offer_drinks"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureMemberTopUpNextFacts = TypedDict('ProcedureMemberTopUpNextFacts', {})

ProcedureMemberTopUpReviewDone = TypedDict('ProcedureMemberTopUpReviewDone', {
    'step': Literal["take_cash", "top_up_card", "return_change_and_identity_card", "offer_drinks"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureMemberTopUpReviewFacts = TypedDict('ProcedureMemberTopUpReviewFacts', {})

ProcedureMemberTopUpToMermaidDone = TypedDict('ProcedureMemberTopUpToMermaidDone', {
    'step': Literal["take_cash", "top_up_card", "return_change_and_identity_card", "offer_drinks"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureMemberTopUpToMermaidFacts = TypedDict('ProcedureMemberTopUpToMermaidFacts', {})

ProcedureMembershipNextDone = TypedDict('ProcedureMembershipNextDone', {
    'step': Literal["open_membership", "take_payment", "give_change", "announce_done", "offer_drinks"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureMembershipNextFacts = TypedDict('ProcedureMembershipNextFacts', {
    'change_due': NotRequired[bool | None],
})

ProcedureMembershipReviewDone = TypedDict('ProcedureMembershipReviewDone', {
    'step': Literal["open_membership", "take_payment", "give_change", "announce_done", "offer_drinks"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureMembershipReviewFacts = TypedDict('ProcedureMembershipReviewFacts', {
    'change_due': NotRequired[bool | None],
})

ProcedureMembershipToMermaidDone = TypedDict('ProcedureMembershipToMermaidDone', {
    'step': Literal["open_membership", "take_payment", "give_change", "announce_done", "offer_drinks"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureMembershipToMermaidFacts = TypedDict('ProcedureMembershipToMermaidFacts', {
    'change_due': NotRequired[bool | None],
})

ProcedureTemporaryCardNextDone = TypedDict('ProcedureTemporaryCardNextDone', {
    'step': Literal["ask_amount", "take_cash", "open_and_top_up_card", "print_ticket", "hand_over_ticket", "announce_done", "return_change_and_identity_card", "offer_drinks"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureTemporaryCardNextFacts = TypedDict('ProcedureTemporaryCardNextFacts', {})

ProcedureTemporaryCardReviewDone = TypedDict('ProcedureTemporaryCardReviewDone', {
    'step': Literal["ask_amount", "take_cash", "open_and_top_up_card", "print_ticket", "hand_over_ticket", "announce_done", "return_change_and_identity_card", "offer_drinks"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureTemporaryCardReviewFacts = TypedDict('ProcedureTemporaryCardReviewFacts', {})

ProcedureTemporaryCardToMermaidDone = TypedDict('ProcedureTemporaryCardToMermaidDone', {
    'step': Literal["ask_amount", "take_cash", "open_and_top_up_card", "print_ticket", "hand_over_ticket", "announce_done", "return_change_and_identity_card", "offer_drinks"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureTemporaryCardToMermaidFacts = TypedDict('ProcedureTemporaryCardToMermaidFacts', {})

ProcedureLeavingNextDone = TypedDict('ProcedureLeavingNextDone', {
    'step': Literal["log_off", "settle_at_counter"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureLeavingNextFacts = TypedDict('ProcedureLeavingNextFacts', {})

ProcedureLeavingReviewDone = TypedDict('ProcedureLeavingReviewDone', {
    'step': Literal["log_off", "settle_at_counter"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureLeavingReviewFacts = TypedDict('ProcedureLeavingReviewFacts', {})

ProcedureLeavingToMermaidDone = TypedDict('ProcedureLeavingToMermaidDone', {
    'step': Literal["log_off", "settle_at_counter"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureLeavingToMermaidFacts = TypedDict('ProcedureLeavingToMermaidFacts', {})

ProcedureDrinkNextDone = TypedDict('ProcedureDrinkNextDone', {
    'step': Literal["pay_for_drink", "lead_guest_to_seat", "record_machine_number", "make_drink", "serve_at_desk"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDrinkNextFacts = TypedDict('ProcedureDrinkNextFacts', {})

ProcedureDrinkReviewDone = TypedDict('ProcedureDrinkReviewDone', {
    'step': Literal["pay_for_drink", "lead_guest_to_seat", "record_machine_number", "make_drink", "serve_at_desk"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDrinkReviewFacts = TypedDict('ProcedureDrinkReviewFacts', {})

ProcedureDrinkToMermaidDone = TypedDict('ProcedureDrinkToMermaidDone', {
    'step': Literal["pay_for_drink", "lead_guest_to_seat", "record_machine_number", "make_drink", "serve_at_desk"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDrinkToMermaidFacts = TypedDict('ProcedureDrinkToMermaidFacts', {})

ProcedureDirectGameTopUpNextDone = TypedDict('ProcedureDirectGameTopUpNextDone', {
    'step': Literal["find_game", "guest_enters_account", "guest_enters_account_again", "ask_region_and_amount", "top_up_game_account", "announce_success", "take_payment", "give_change", "offer_drinks"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDirectGameTopUpNextFacts = TypedDict('ProcedureDirectGameTopUpNextFacts', {
    'accounts_differ': NotRequired[bool | None],
    'change_due': NotRequired[bool | None],
})

ProcedureDirectGameTopUpReviewDone = TypedDict('ProcedureDirectGameTopUpReviewDone', {
    'step': Literal["find_game", "guest_enters_account", "guest_enters_account_again", "ask_region_and_amount", "top_up_game_account", "announce_success", "take_payment", "give_change", "offer_drinks"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDirectGameTopUpReviewFacts = TypedDict('ProcedureDirectGameTopUpReviewFacts', {
    'accounts_differ': NotRequired[bool | None],
    'change_due': NotRequired[bool | None],
})

ProcedureDirectGameTopUpToMermaidDone = TypedDict('ProcedureDirectGameTopUpToMermaidDone', {
    'step': Literal["find_game", "guest_enters_account", "guest_enters_account_again", "ask_region_and_amount", "top_up_game_account", "announce_success", "take_payment", "give_change", "offer_drinks"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureDirectGameTopUpToMermaidFacts = TypedDict('ProcedureDirectGameTopUpToMermaidFacts', {
    'accounts_differ': NotRequired[bool | None],
    'change_due': NotRequired[bool | None],
})

ProcedureCardCodeNextDone = TypedDict('ProcedureCardCodeNextDone', {
    'step': Literal["ask_amount_and_quantity", "extract_code", "print_ticket", "hand_over_ticket", "take_payment", "give_change", "offer_drinks"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureCardCodeNextFacts = TypedDict('ProcedureCardCodeNextFacts', {
    'change_due': NotRequired[bool | None],
})

ProcedureCardCodeReviewDone = TypedDict('ProcedureCardCodeReviewDone', {
    'step': Literal["ask_amount_and_quantity", "extract_code", "print_ticket", "hand_over_ticket", "take_payment", "give_change", "offer_drinks"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureCardCodeReviewFacts = TypedDict('ProcedureCardCodeReviewFacts', {
    'change_due': NotRequired[bool | None],
})

ProcedureCardCodeToMermaidDone = TypedDict('ProcedureCardCodeToMermaidDone', {
    'step': Literal["ask_amount_and_quantity", "extract_code", "print_ticket", "hand_over_ticket", "take_payment", "give_change", "offer_drinks"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureCardCodeToMermaidFacts = TypedDict('ProcedureCardCodeToMermaidFacts', {
    'change_due': NotRequired[bool | None],
})

ProcedureSnackSaleNextDone = TypedDict('ProcedureSnackSaleNextDone', {
    'step': Literal["hand_over_goods", "take_payment", "give_change", "offer_drinks"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureSnackSaleNextFacts = TypedDict('ProcedureSnackSaleNextFacts', {
    'change_due': NotRequired[bool | None],
})

ProcedureSnackSaleReviewDone = TypedDict('ProcedureSnackSaleReviewDone', {
    'step': Literal["hand_over_goods", "take_payment", "give_change", "offer_drinks"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureSnackSaleReviewFacts = TypedDict('ProcedureSnackSaleReviewFacts', {
    'change_due': NotRequired[bool | None],
})

ProcedureSnackSaleToMermaidDone = TypedDict('ProcedureSnackSaleToMermaidDone', {
    'step': Literal["hand_over_goods", "take_payment", "give_change", "offer_drinks"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureSnackSaleToMermaidFacts = TypedDict('ProcedureSnackSaleToMermaidFacts', {
    'change_due': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
FormMessageForManagerCheckFacts = TypedDict('FormMessageForManagerCheckFacts', {
    'manager_returned': NotRequired[bool | None],
    'nothing_left_for_manager': NotRequired[bool | None],
})

FormMessageForManagerCheckPresent = TypedDict('FormMessageForManagerCheckPresent', {
    'item': Literal["contact_details", "phone_number", "message", "nothing_left", "passed_on_to_manager"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormSeatCheckFacts = TypedDict('FormSeatCheckFacts', {})

FormSeatCheckPresent = TypedDict('FormSeatCheckPresent', {
    'item': Literal["machine_number"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormTemporaryCardCheckFacts = TypedDict('FormTemporaryCardCheckFacts', {})

FormTemporaryCardCheckPresent = TypedDict('FormTemporaryCardCheckPresent', {
    'item': Literal["printed_ticket"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormDirectGameTopUpCheckFacts = TypedDict('FormDirectGameTopUpCheckFacts', {})

FormDirectGameTopUpCheckPresent = TypedDict('FormDirectGameTopUpCheckPresent', {
    'item': Literal["game", "account", "account_again", "region", "amount"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormCardCodeCheckFacts = TypedDict('FormCardCodeCheckFacts', {})

FormCardCodeCheckPresent = TypedDict('FormCardCodeCheckPresent', {
    'item': Literal["face_value", "quantity", "printed_ticket"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ChecklistCounterCheckFacts = TypedDict('ChecklistCounterCheckFacts', {
    'card_topped_up': NotRequired[bool | None],
    'change_due': NotRequired[bool | None],
    'goods_sold': NotRequired[bool | None],
    'guest_refused': NotRequired[bool | None],
    'identity_card_shown': NotRequired[bool | None],
    'membership_opened_now': NotRequired[bool | None],
    'paid_at_counter': NotRequired[bool | None],
    'ticket_printed': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistCounterCheckObserved = TypedDict('ChecklistCounterCheckObserved', {
    'cash_taken_with_both_hands': NotRequired[bool | None],
    'change_and_identity_card_returned_with_both_hands': NotRequired[bool | None],
    'drinks_offered': NotRequired[bool | None],
    'goods_handed_over_with_both_hands': NotRequired[bool | None],
    'identity_card_taken_with_both_hands': NotRequired[bool | None],
    'membership_change_with_both_hands': NotRequired[bool | None],
    'refusal_names_every_cafe': NotRequired[bool | None],
    'refusal_names_official_policy': NotRequired[bool | None],
    'ticket_handed_over_with_both_hands': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistGesturesCheckFacts = TypedDict('ChecklistGesturesCheckFacts', {
    'drinks_offered': NotRequired[bool | None],
    'way_asked': NotRequired[bool | None],
    'zone_prices_asked': NotRequired[bool | None],
    'zones_asked': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistGesturesCheckObserved = TypedDict('ChecklistGesturesCheckObserved', {
    'pointed_the_way': NotRequired[bool | None],
    'pointed_to_price_list': NotRequired[bool | None],
    'pointed_to_zones': NotRequired[bool | None],
    'pointed_up_to_drinks_list': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseWelcomeSaySlots = TypedDict('PhraseWelcomeSaySlots', {
    'time_greeting': str,
})

# Facts of the case; one that is left out is not known.
PhraseWelcomeSayFacts = TypedDict('PhraseWelcomeSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseAskToGoOnlineSaySlots = TypedDict('PhraseAskToGoOnlineSaySlots', {
    'honorific': str,
})

# Facts of the case; one that is left out is not known.
PhraseAskToGoOnlineSayFacts = TypedDict('PhraseAskToGoOnlineSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseHourlyPriceSaySlots = TypedDict('PhraseHourlyPriceSaySlots', {
    'temporary_min': str,
    'member_min': str,
})

# Facts of the case; one that is left out is not known.
PhraseHourlyPriceSayFacts = TypedDict('PhraseHourlyPriceSayFacts', {})

# Facts of the case; one that is left out is not known.
PhraseZonePricesSayFacts = TypedDict('PhraseZonePricesSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseZonePricesSaySlots = TypedDict('PhraseZonePricesSaySlots', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseZonePlacesSaySlots = TypedDict('PhraseZonePlacesSaySlots', {
    'apple_zone': str,
    'esports_zone': str,
})

# Facts of the case; one that is left out is not known.
PhraseZonePlacesSayFacts = TypedDict('PhraseZonePlacesSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseDirectionsSaySlots = TypedDict('PhraseDirectionsSaySlots', {
    'place': str,
    'direction': str,
})

# Facts of the case; one that is left out is not known.
PhraseDirectionsSayFacts = TypedDict('PhraseDirectionsSayFacts', {})

# Facts of the case; one that is left out is not known.
PhraseManagerCalledSayFacts = TypedDict('PhraseManagerCalledSayFacts', {
    'manager_in': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseManagerCalledSaySlots = TypedDict('PhraseManagerCalledSaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseManagerOutSayFacts = TypedDict('PhraseManagerOutSayFacts', {
    'manager_in': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseManagerOutSaySlots = TypedDict('PhraseManagerOutSaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseContactLeftSayFacts = TypedDict('PhraseContactLeftSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseContactLeftSaySlots = TypedDict('PhraseContactLeftSaySlots', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseEscalationSaySlots = TypedDict('PhraseEscalationSaySlots', {
    'honorific': str,
    'role': str,
})

# Facts of the case; one that is left out is not known.
PhraseEscalationSayFacts = TypedDict('PhraseEscalationSayFacts', {})

# Facts of the case; one that is left out is not known.
PhraseAskForIdentityCardSayFacts = TypedDict('PhraseAskForIdentityCardSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseAskForIdentityCardSaySlots = TypedDict('PhraseAskForIdentityCardSaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseOneMomentSayFacts = TypedDict('PhraseOneMomentSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseOneMomentSaySlots = TypedDict('PhraseOneMomentSaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseCertainlyOneMomentSayFacts = TypedDict('PhraseCertainlyOneMomentSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseCertainlyOneMomentSaySlots = TypedDict('PhraseCertainlyOneMomentSaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseIdentityRefusalSayFacts = TypedDict('PhraseIdentityRefusalSayFacts', {
    'own_identity_card_swiped': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseIdentityRefusalSaySlots = TypedDict('PhraseIdentityRefusalSaySlots', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseMemberBalanceSaySlots = TypedDict('PhraseMemberBalanceSaySlots', {
    'balance': str,
})

# Facts of the case; one that is left out is not known.
PhraseMemberBalanceSayFacts = TypedDict('PhraseMemberBalanceSayFacts', {
    'member': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseMemberToppedUpSaySlots = TypedDict('PhraseMemberToppedUpSaySlots', {
    'received': str,
    'top_up': str,
    'change': str,
})

# Facts of the case; one that is left out is not known.
PhraseMemberToppedUpSayFacts = TypedDict('PhraseMemberToppedUpSayFacts', {
    'change_due': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseMemberToppedUpExactSaySlots = TypedDict('PhraseMemberToppedUpExactSaySlots', {
    'received': str,
    'top_up': str,
})

# Facts of the case; one that is left out is not known.
PhraseMemberToppedUpExactSayFacts = TypedDict('PhraseMemberToppedUpExactSayFacts', {
    'change_due': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
PhraseDrinksOfferSayFacts = TypedDict('PhraseDrinksOfferSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseDrinksOfferSaySlots = TypedDict('PhraseDrinksOfferSaySlots', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseDrinkOrderedSaySlots = TypedDict('PhraseDrinkOrderedSaySlots', {
    'received': str,
    'change': str,
    'drink': str,
})

# Facts of the case; one that is left out is not known.
PhraseDrinkOrderedSayFacts = TypedDict('PhraseDrinkOrderedSayFacts', {
    'change_due': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseDrinkOrderedExactSaySlots = TypedDict('PhraseDrinkOrderedExactSaySlots', {
    'received': str,
    'drink': str,
})

# Facts of the case; one that is left out is not known.
PhraseDrinkOrderedExactSayFacts = TypedDict('PhraseDrinkOrderedExactSayFacts', {
    'change_due': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseDrinkServedSaySlots = TypedDict('PhraseDrinkServedSaySlots', {
    'drink': str,
})

# Facts of the case; one that is left out is not known.
PhraseDrinkServedSayFacts = TypedDict('PhraseDrinkServedSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseMembershipOfferSaySlots = TypedDict('PhraseMembershipOfferSaySlots', {
    'minimum': str,
})

# Facts of the case; one that is left out is not known.
PhraseMembershipOfferSayFacts = TypedDict('PhraseMembershipOfferSayFacts', {
    'member': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseMembershipOpenedSaySlots = TypedDict('PhraseMembershipOpenedSaySlots', {
    'received': str,
    'change': str,
})

# Facts of the case; one that is left out is not known.
PhraseMembershipOpenedSayFacts = TypedDict('PhraseMembershipOpenedSayFacts', {
    'change_due': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseMembershipOpenedExactSaySlots = TypedDict('PhraseMembershipOpenedExactSaySlots', {
    'received': str,
})

# Facts of the case; one that is left out is not known.
PhraseMembershipOpenedExactSayFacts = TypedDict('PhraseMembershipOpenedExactSayFacts', {
    'change_due': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
PhraseTemporaryCardAmountSayFacts = TypedDict('PhraseTemporaryCardAmountSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseTemporaryCardAmountSaySlots = TypedDict('PhraseTemporaryCardAmountSaySlots', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseTemporaryCardDoneSaySlots = TypedDict('PhraseTemporaryCardDoneSaySlots', {
    'received': str,
    'change': str,
})

# Facts of the case; one that is left out is not known.
PhraseTemporaryCardDoneSayFacts = TypedDict('PhraseTemporaryCardDoneSayFacts', {
    'change_due': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseTemporaryCardDoneExactSaySlots = TypedDict('PhraseTemporaryCardDoneExactSaySlots', {
    'received': str,
})

# Facts of the case; one that is left out is not known.
PhraseTemporaryCardDoneExactSayFacts = TypedDict('PhraseTemporaryCardDoneExactSayFacts', {
    'change_due': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseTemporaryCardSettledSaySlots = TypedDict('PhraseTemporaryCardSettledSaySlots', {
    'refund': str,
})

# Facts of the case; one that is left out is not known.
PhraseTemporaryCardSettledSayFacts = TypedDict('PhraseTemporaryCardSettledSayFacts', {
    'refund_due': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
PhraseTemporaryCardSettledNothingLeftSayFacts = TypedDict('PhraseTemporaryCardSettledNothingLeftSayFacts', {
    'refund_due': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseTemporaryCardSettledNothingLeftSaySlots = TypedDict('PhraseTemporaryCardSettledNothingLeftSaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseTemporaryCardWithoutIdentitySayFacts = TypedDict('PhraseTemporaryCardWithoutIdentitySayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseTemporaryCardWithoutIdentitySaySlots = TypedDict('PhraseTemporaryCardWithoutIdentitySaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseAskGamePointsSayFacts = TypedDict('PhraseAskGamePointsSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseAskGamePointsSaySlots = TypedDict('PhraseAskGamePointsSaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseEnterAccountSayFacts = TypedDict('PhraseEnterAccountSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseEnterAccountSaySlots = TypedDict('PhraseEnterAccountSaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseEnterAccountAgainSayFacts = TypedDict('PhraseEnterAccountAgainSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseEnterAccountAgainSaySlots = TypedDict('PhraseEnterAccountAgainSaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseAskRegionAndAmountSayFacts = TypedDict('PhraseAskRegionAndAmountSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseAskRegionAndAmountSaySlots = TypedDict('PhraseAskRegionAndAmountSaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseDirectTopUpDoneSayFacts = TypedDict('PhraseDirectTopUpDoneSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseDirectTopUpDoneSaySlots = TypedDict('PhraseDirectTopUpDoneSaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseAskCardValueSayFacts = TypedDict('PhraseAskCardValueSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseAskCardValueSaySlots = TypedDict('PhraseAskCardValueSaySlots', {})

# Facts of the case; one that is left out is not known.
PhraseCardCodeHandedOverSayFacts = TypedDict('PhraseCardCodeHandedOverSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseCardCodeHandedOverSaySlots = TypedDict('PhraseCardCodeHandedOverSaySlots', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseSnackSoldSaySlots = TypedDict('PhraseSnackSoldSaySlots', {
    'items': str,
    'total': str,
    'received': str,
    'change': str,
})

# Facts of the case; one that is left out is not known.
PhraseSnackSoldSayFacts = TypedDict('PhraseSnackSoldSayFacts', {
    'change_due': NotRequired[bool | None],
})

# What fills the slots, each with 1 to 1000 characters.
PhraseSnackSoldExactSaySlots = TypedDict('PhraseSnackSoldExactSaySlots', {
    'items': str,
    'total': str,
    'received': str,
})

# Facts of the case; one that is left out is not known.
PhraseSnackSoldExactSayFacts = TypedDict('PhraseSnackSoldExactSayFacts', {
    'change_due': NotRequired[bool | None],
})

@type_check_only
class Booked(Value):
    """One payment of a visit; received = change + total where it is done, and all goes back where it is not."""
    @property
    def sale(self) -> str:
        """What was to be sold; `card` or `game_points` where that is not decided."""

    @property
    def done(self) -> bool:
        """Whether it is sold."""

    @property
    def received(self) -> Decimal:
        """The cash received in CNY."""

    @property
    def change(self) -> Decimal:
        """What is handed back in CNY."""

    @property
    def shortfall(self) -> Decimal | None:
        """What is lacking of the total in CNY; nothing where that cannot be told."""

    @property
    def total(self) -> Decimal | None:
        """What is to be paid in CNY; nothing where that cannot be told."""

@type_check_only
class Till(Value):
    """The cash of a visit; received = onto the card + goods + change."""
    @property
    def received(self) -> Decimal:
        """All the cash received in CNY."""

    @property
    def onto_card(self) -> Decimal:
        """What of it went on the card in CNY."""

    @property
    def goods(self) -> Decimal:
        """What of it paid for game points, snacks and drinks in CNY."""

    @property
    def change(self) -> Decimal:
        """What of it was handed back in CNY."""

    @property
    def refund(self) -> Decimal:
        """What was paid out of a card that was settled in CNY."""

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
class Settled(Value):
    """What a settlement comes to; prepaid = cost + refund + balance kept."""
    @property
    def cost(self) -> Decimal:
        """The cost of use in CNY, never more than was prepaid."""

    @property
    def used_up(self) -> bool:
        """Whether the card was used up, which ended the session."""

    @property
    def say(self) -> tuple[Spoken, ...]:
        """What is said, in this order."""

    @property
    def balance_kept(self) -> Decimal | None:
        """What stays on the card in CNY; nothing where that is not determined."""

    @property
    def refund(self) -> Decimal | None:
        """What is paid back in CNY; nothing where that is not determined."""

@type_check_only
class Visit(Value):
    """What a visit comes to."""
    @property
    def legal_age_still_to_check(self) -> bool:
        """Whether it still has to be checked that the guest is of age, which is not decided here."""

    @property
    def payments(self) -> tuple[Booked, ...]:
        """The payments, the card's first."""

    @property
    def till(self) -> Till:
        """The cash."""

    @property
    def say(self) -> tuple[Spoken, ...]:
        """What is said, in this order."""

    @property
    def balance(self) -> Decimal | None:
        """The balance of the card at the end of the visit in CNY; nothing where it cannot be told or there is no card."""

    @property
    def part_of_day(self) -> Literal["morning", "afternoon", "evening"] | None:
        """The part of the day of the welcome."""

    @property
    def route(self) -> Literal["member_top_up", "open_membership", "temporary_card"] | None:
        """What is done for a guest who goes online; nothing where that is not decided."""

    @property
    def settled(self) -> Settled | None:
        """The settlement of a guest who leaves."""

@type_check_only
class Greeted(Value):
    """The welcome."""
    @property
    def part_of_day(self) -> Literal["morning", "afternoon", "evening"]:
        """The part of the day in the shop's zone."""

    @property
    def text(self) -> str:
        """The words of the welcome."""

@type_check_only
class Reply(Value):
    """The answer to a question."""
    @property
    def with_gesture(self) -> bool:
        """Whether the words go with a gesture."""

    @property
    def take_contact_details(self) -> bool:
        """Whether contact details are to be taken now."""

    @property
    def say(self) -> tuple[Spoken, ...]:
        """What is said, in this order."""

    @property
    def answered_by(self) -> Literal["front_desk", "shift_leader", "manager", "nobody"] | None:
        """Who settles it; nothing where that is not known."""

@type_check_only
class Admission(Value):
    """Whether the guest may go online."""
    @property
    def legal_age_still_to_check(self) -> bool:
        """Whether it still has to be checked that the guest is of age, which is not decided here."""

    @property
    def say(self) -> tuple[Spoken, ...]:
        """What is said now, in this order."""

    @property
    def allowed(self) -> bool | None:
        """Whether the rule on the identity card is kept; nothing where that is not known."""

@type_check_only
class Routed(Value):
    """What is done for the guest."""
    @property
    def say(self) -> tuple[Spoken, ...]:
        """What is said now, in this order."""

    @property
    def balance_after(self) -> Decimal | None:
        """The balance of the card once the amount is paid, in CNY; nothing where it cannot be told."""

    @property
    def route(self) -> Literal["member_top_up", "open_membership", "temporary_card"] | None:
        """What is done; nothing where that is not decided."""

@type_check_only
class Sold(Value):
    """What a sale comes to."""
    @property
    def done(self) -> bool:
        """Whether it is sold: paid in full, and nothing against it."""

    @property
    def total(self) -> Decimal:
        """What is to be paid in CNY."""

    @property
    def change(self) -> Decimal:
        """What is handed back in CNY: the change, or all that was received where nothing is sold."""

    @property
    def shortfall(self) -> Decimal:
        """What is lacking of the total in CNY."""

    @property
    def say(self) -> tuple[Spoken, ...]:
        """What is said, in this order."""

@type_check_only
class PointsChecked(Value):
    """Whether game points may be sold."""
    @property
    def may_proceed(self) -> bool:
        """Whether the top-up or the printing of the code may go ahead."""

    @property
    def still_to_ask(self) -> tuple[str, ...]:
        """What is still to be asked, in this order."""

    @property
    def total(self) -> Decimal | None:
        """What the guest pays in CNY; nothing where that cannot be told yet."""

@type_check_only
class Price(Value):
    """What a session costs."""
    @property
    def rate(self) -> Decimal:
        """The price of an hour in that zone with that card in CNY."""

    @property
    def cost(self) -> Decimal | None:
        """The cost of the session in CNY; nothing where it cannot be told."""

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
def counter_visit(
    *,
    language: Literal["zh", "en"],
    honorific: Literal["sir", "madam", "student"],
    arrival: Arrival | None = ...,
    card_received: Decimal | int | str | None = ...,
    entered_at: datetime | str | None = ...,
    leaving: Leaving | None = ...,
    purchases: Sequence[Purchase] = ...,
    policy: Policy = ...,
) -> Decision[Visit]:
    """Decides a whole visit at the counter: the welcome, whether the guest may go online, the card, what is bought, the
    settlement, every word that is said, and money that always balances.

    Each part is decided as by its own function (`greet`, `card_route`, `counter_sale`, `game_points_check`, `session_price`,
    `settle_card`); a finding about a purchase says which by its place in the list. Whatever is not sold, because the guest may
    not go online, the cash is short or something is still to be asked, its cash goes back whole, so that the cash received is
    always what went on the card, what paid for goods and the change. Drinks are offered once.

    Arguments:
        honorific: How the guest is addressed. One of "sir" (Sir), "madam" (Madam), "student" (Student).
        language: The language of the words. One of "zh" (Simplified Chinese), "en" (English).
        arrival (may be left out): The guest who goes online; left out, the guest does not.
        arrival.add (may be left out): How much goes on the card in one payment in CNY; left out, the
            guest has not said. A member may add 0.
        arrival.balance (may be left out): The balance of the member's card in CNY.
        arrival.identity (may be left out): What is known of the guest's identity card.
        arrival.identity.identity_shown (may be left out): Whether the guest has shown an identity card;
            left out, the guest has not been asked.
        arrival.identity.own_card (may be left out): Whether it is the guest's own; left out, that is
            not known.
        arrival.identity.swiped (may be left out): Whether it has been swiped; left out, that is not
            known.
        arrival.identity.wants_card_without_identity (may be left out): Whether the guest asks for a
            temporary card without an identity card.
        arrival.member (may be left out): Whether the guest is a member; left out, that is not known.
        arrival.wants_membership (may be left out): Whether a guest who is no member wants to become
            one; left out, the guest has not been asked.
        card_received (may be left out): The cash received for the card in CNY; left out, it is still to
            come. Only with `arrival`.
        entered_at (may be left out): When the guest enters; left out, the guest is in already and no
            welcome is said.
        leaving (may be left out): The guest who leaves; not together with `arrival`.
        leaving.prepaid: What was on the card when the session began, in CNY.
        leaving.session: The session that ends.
        leaving.session.card: The card. One of "temporary" (A temporary card), "member" (A member card).
        leaving.session.minutes: How long the session lasted, in minutes from 0.
        leaving.session.price_list: The shop's price list, at least one zone, each once.
        leaving.session.price_list[].member_rate: The price of an hour with a member card in CNY.
        leaving.session.price_list[].temporary_rate: The price of an hour with a temporary card in CNY.
        leaving.session.price_list[].zone: The zone, as the price list calls it.
        leaving.session.zone: The zone, as the price list calls it.
        leaving.charged (may be left out): What else was charged to the card in CNY; left out, nothing.
        purchases (may be left out): What else is bought, at most 50 purchases.
        purchases[].kind: What is bought. One of "game_points" (Game points, topped up directly or as a
            code), "snack" (Snacks and soft drinks), "drink" (Drinks that are made and brought).
        purchases[].game_points (may be left out): The game points; none for snacks and drinks.
        purchases[].game_points.account (may be left out): The account as the guest typed it first; for
            a direct top-up.
        purchases[].game_points.account_again (may be left out): The account as the guest typed it
            again; for a direct top-up.
        purchases[].game_points.amount (may be left out): The amount of a direct top-up, or the face
            value of a card, in CNY above 0.
        purchases[].game_points.game (may be left out): The game.
        purchases[].game_points.quantity (may be left out): How many cards, from 1; for card codes.
        purchases[].game_points.region (may be left out): The game's region, "none" for a game without
            regions; for a direct top-up.
        purchases[].game_points.way (may be left out): Direct top-up or card code. One of
            "direct_top_up" (The guest's game account is topped up), "card_code" (The guest gets a code
            on a printed ticket).
        purchases[].items (may be left out): The snacks or drinks, 1 to 20; none for game points.
        purchases[].items[].name: What it is called, 1 to 40 characters.
        purchases[].items[].price: The price of one in CNY; for a card code its face value.
        purchases[].items[].quantity (may be left out): How many, from 1; left out, one.
        purchases[].received (may be left out): The cash received for it in CNY; left out, it is still
            to come.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What a visit comes to.
        value.legal_age_still_to_check: Whether it still has to be checked that the guest is of age,
            which is not decided here.
        value.payments: The payments, the card's first.
        value.payments[].change: What is handed back in CNY.
        value.payments[].done: Whether it is sold.
        value.payments[].received: The cash received in CNY.
        value.payments[].sale: What was to be sold; `card` or `game_points` where that is not decided.
        value.payments[].shortfall (or None): What is lacking of the total in CNY; nothing where that
            cannot be told.
        value.payments[].total (or None): What is to be paid in CNY; nothing where that cannot be told.
        value.say: What is said, in this order.
        value.say[].phrase: The phrase.
        value.say[].text: The words, filled in.
        value.till: The cash.
        value.till.change: What of it was handed back in CNY.
        value.till.goods: What of it paid for game points, snacks and drinks in CNY.
        value.till.onto_card: What of it went on the card in CNY.
        value.till.received: All the cash received in CNY.
        value.till.refund: What was paid out of a card that was settled in CNY.
        value.balance (or None): The balance of the card at the end of the visit in CNY; nothing where
            it cannot be told or there is no card.
        value.part_of_day (or None): The part of the day of the welcome. One of "morning" (Morning),
            "afternoon" (Afternoon), "evening" (Evening, until the next morning).
        value.route (or None): What is done for a guest who goes online; nothing where that is not
            decided. One of "member_top_up" (The member's card is topped up, or used as it is),
            "open_membership" (A membership is opened), "temporary_card" (A temporary card is opened).
        value.settled (or None): The settlement of a guest who leaves.
        value.settled.cost: The cost of use in CNY, never more than was prepaid.
        value.settled.say: What is said, in this order.
        value.settled.say[].phrase: The phrase.
        value.settled.say[].text: The words, filled in.
        value.settled.used_up: Whether the card was used up, which ended the session.
        value.settled.balance_kept (or None): What stays on the card in CNY; nothing where that is not
            determined.
        value.settled.refund (or None): What is paid back in CNY; nothing where that is not determined.

    Raises:
        InvalidInput: with every fault of the input; also where the guest arrives and leaves at once,
            cash for a card comes without an arrival, a purchase has no items or game points or those of
            the other kind, there are more than 50 purchases, the cash is beyond what money can be, or a
            part is bad as by its own function.

    Clauses:
        net_cafe.greeting.entry_phrase: When a guest enters, the front desk calls out a welcome with the
            greeting of the time of day. 客人进店时前台问候:“欢迎光临,上午好/下午好/晚上好!” (003_2454ff25c1100d27.txt, 371)
        net_cafe.greeting.by_time_of_day: The greeting is good morning, good afternoon or good evening
            by the time of day. 按时段说上午好、下午好或晚上好。 (003_2454ff25c1100d27.txt, 371)
        net_cafe.greeting.counter_phrase: When the guest reaches the counter, the front desk asks,
            unprompted, Sir / Madam / student, whether the guest wants to go online.
            客人到吧台时主动询问:“您好先生/女士/同学,请问上网吗?” (003_2454ff25c1100d27.txt, 371)
        net_cafe.price.temporary_card_minimum: With a temporary card an hour online costs at least 5
            CNY. 临时卡上网最低每小时5元。 (003_2454ff25c1100d27.txt, 371)
        net_cafe.price.member_card_minimum: With a member card an hour online costs at least 4 CNY.
            会员卡上网最低每小时4元。 (003_2454ff25c1100d27.txt, 371)
        net_cafe.identity.ask_phrase: A guest who wants to go online is asked for the identity card.
            客人上网时说:“好的,麻烦用一下您的身份证,谢谢!” (003_2454ff25c1100d27.txt, 373)
        net_cafe.identity.swipe_card: The front desk swipes the guest's identity card before any card is
            topped up or opened. 前台为客人刷身份证后再办理充值或开卡。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.identity.own_card_required: A guest may go online only after swiping the guest's own
            identity card. 必须用本人身份证刷卡才能上网。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.identity.refusal_phrase: A guest without an identity card is refused with an apology,
            naming the rule. 无身份证时致歉:“不好意思,这边规定必须要用自己身份证刷卡才能上网,非常抱歉!” (003_2454ff25c1100d27.txt, 373)
        net_cafe.identity.refusal_reason: The refusal makes clear that it is official policy and the
            same in every internet café. 说明是政策原因,所有网吧都不能上。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.top_up.balance_phrase: A member is told the card balance and asked how much to add.
            对会员说:“您卡上余额为××元,还需要加多少呢?” (003_2454ff25c1100d27.txt, 373)
        net_cafe.top_up.change: The change is the cash received less the amount topped up: 50 CNY
            received, 20 CNY topped up, 30 CNY change. 找零=收款−充值额:收50元,充20元,找30元。
            (003_2454ff25c1100d27.txt, 373)
        net_cafe.top_up.receipt_phrase: After the top-up the front desk names the amounts received,
            topped up and returned, and gives the identity card back.
            充值后说:“您好,收您××元,卡上充了××元,找您××元,请拿好您的身份证!” (003_2454ff25c1100d27.txt, 373)
        net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
            递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.drinks.offer_phrase: The offer names fresh coffee and milk tea and points upwards to
            the drinks price list. 推销用语提到现磨咖啡、奶茶,并以向上手势指饮品价目表。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.drinks.order_phrase: On a drinks order the front desk names the money received and
            returned and says that the drink will be brought. 点饮品后说:“好的,收您××元,找您××元,您点的××稍后为您送过来。”
            (003_2454ff25c1100d27.txt, 373)
        net_cafe.membership.offer_phrase: A guest who is not a member is asked whether to open a
            membership, naming the single top-up of 20 CNY. 对非会员说:“您好,需要帮您开会员吗?开会员只需一次性充20元就可以了。”
            (003_2454ff25c1100d27.txt, 373)
        net_cafe.membership.opening_top_up: A membership is opened by one single top-up of 20 CNY.
            一次性充值20元即可开通会员。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.membership.done_phrase: The new member is told that it is done and the money received
            and returned, with thanks. 开好后说:“已经帮您办好了,收您××元,找您××元,谢谢!” (003_2454ff25c1100d27.txt, 373)
        net_cafe.temporary_card.for_non_members: A guest with an identity card who declines membership
            becomes a temporary-card user. 有身份证而不开会员的客人为临时卡用户。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.temporary_card.amount_phrase: A temporary-card user is asked how much to put on the
            card. 对临时卡用户说:“好的,请问您需要加多少钱呢?” (003_2454ff25c1100d27.txt, 373)
        net_cafe.temporary_card.done_phrase: The temporary-card user is told the money received and
            returned, to take the identity card, and to settle at the counter when leaving.
            临时卡办好后说:“已经帮您办好了,收您××元,找您××元,请拿好您的身份证!……下机时请到吧台来结账,谢谢!” (003_2454ff25c1100d27.txt, 373)
        net_cafe.temporary_card.settle_at_counter: A temporary-card user settles the bill at the counter
            on logging off. 临时卡客人下机时到吧台结账。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.temporary_card.without_identity: A guest without an identity card asks for a temporary
            card and is given one. 客人没有身份证,要求开临时卡,前台予以办理。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.temporary_card.ticket_done_phrase: With the ticket the guest is told the money received
            and returned (change with both hands) and to settle at the counter when leaving; drinks are
            offered. 交票时说:“已经帮您办好了,收您××元,找您××元,下机时请到吧台来结账,谢谢!”,找零双手递,并推销饮品。 (003_2454ff25c1100d27.txt,
            373)
        net_cafe.temporary_card.checkout_phrase: At the final settlement of a temporary card the guest
            is told the amount returned. 临时卡结账时说:“好的,请稍等,找您××元,请收好。” (003_2454ff25c1100d27.txt, 373)
        net_cafe.temporary_card.checkout_refund: At settlement the unused balance of a temporary card is
            paid back. 临时卡结账时退还未用余额。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.game_points.ask_phrase: A guest buying game points is asked for the game and whether to
            top up directly or to take a card code. 充点卡时问:“您好,请问您充什么游戏的点卡呢,是直充还是提卡?”
            (003_2454ff25c1100d27.txt, 373)
        net_cafe.game_points.ways: Game points are sold in two ways: direct top-up of the account, or a
            card code. 点卡有直充和提卡两种方式。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.game_points.account_twice: The guest types the game account twice before a direct top-
            up. 直充前客人须输入账号两次。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.game_points.direct_required_fields: A direct top-up needs the game, the account, the
            game region and the amount. 直充须有游戏、账号、大区、金额。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.game_points.success_phrase: After a direct top-up the guest is told that it succeeded;
            money is taken, change given and drinks offered. 充值完成后说“已经充值成功了”,收钱找钱并推销饮品。
            (003_2454ff25c1100d27.txt, 373)
        net_cafe.game_points.card_code_ask_phrase: For a card code the guest is asked for the face value
            and the number of cards. 提卡时询问面额和数量:“您好,您充多少钱的卡呢?” (003_2454ff25c1100d27.txt, 373)
        net_cafe.game_points.card_code_done_phrase: On handing over the card the guest is asked to keep
            it safe and thanked. 交卡时说:“您好,请收好您的卡,谢谢”。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.snacks.sale_phrase: The front desk names the items, the total, the money received and
            returned, and asks about coffee or milk tea. 用语:“您的××,××,总共××元,收您××元,找您××元,请问还需要来点咖啡/奶茶吗?”
            (003_2454ff25c1100d27.txt, 373)
    """

@_function
def greet(
    *,
    language: Literal["zh", "en"],
    entered_at: datetime | str,
    policy: Policy = ...,
) -> Decision[Greeted]:
    """Says the welcome that is due when a guest enters: good morning, good afternoon or good evening.

    The clock of the shop's zone counts: morning from 05:00, afternoon from 12:00, evening from 18:00 until the next morning,
    each border included in the part that it opens; a policy may move the borders.

    Arguments:
        entered_at: When the guest enters.
        language: The language of the words. One of "zh" (Simplified Chinese), "en" (English).
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: The welcome.
        value.part_of_day: The part of the day in the shop's zone. One of "morning" (Morning),
            "afternoon" (Afternoon), "evening" (Evening, until the next morning).
        value.text: The words of the welcome.

    Raises:
        InvalidInput: with every fault of the input; also None beyond a malformed case.

    Clauses:
        net_cafe.greeting.entry_phrase: When a guest enters, the front desk calls out a welcome with the
            greeting of the time of day. 客人进店时前台问候:“欢迎光临,上午好/下午好/晚上好!” (003_2454ff25c1100d27.txt, 371)
        net_cafe.greeting.by_time_of_day: The greeting is good morning, good afternoon or good evening
            by the time of day. 按时段说上午好、下午好或晚上好。 (003_2454ff25c1100d27.txt, 371)
    """

@_function
def answer_enquiry(
    *,
    language: Literal["zh", "en"],
    question: Literal["hourly_price", "zone_prices", "zones", "way", "manager", "other"],
    honorific: Literal["sir", "madam", "student"],
    contact: Literal["left", "nothing_left"] | None = ...,
    front_desk_can_settle: bool | None = ...,
    manager_in: bool | None = ...,
    shift_leader_cannot_settle: bool = ...,
    shift_leader_in: bool | None = ...,
    way: Way | None = ...,
    zone_places: ZonePlaces | None = ...,
    policy: Policy = ...,
) -> Decision[Reply]:
    """Answers what a guest asks at the counter, or says who is called.

    Prices, zones and ways are answered by the front desk, zones and ways with a gesture. A guest who asks for the manager is
    told that the manager is called, or, if the manager is out, asked for a message and a phone number, both of which may be
    refused. What the front desk cannot settle goes to the shift leader, to the manager if no shift leader is on duty or the
    shift leader cannot settle it, and is pending, with contact details taken, if neither is there.

    Arguments:
        honorific: How the guest is addressed. One of "sir" (Sir), "madam" (Madam), "student" (Student).
        language: The language of the answer. One of "zh" (Simplified Chinese), "en" (English).
        question: The question. One of "hourly_price" (What an hour online costs), "zone_prices" (What
            the zones cost), "zones" (Where the zones are), "way" (The way to a place), "manager" (To
            see the manager), "other" (Anything else, problems included).
        contact (may be left out): What the guest left for a manager who is out; left out, the guest has
            not been asked. One of "left" (A phone number, a message or both), "nothing_left" (Neither).
        front_desk_can_settle (may be left out): Whether the front desk can settle the question itself;
            left out, that is not known.
        manager_in (may be left out): Whether the manager is in; left out, that is not known.
        shift_leader_cannot_settle (may be left out): Whether the shift leader has tried and cannot
            settle it.
        shift_leader_in (may be left out): Whether a shift leader is on duty; left out, that is not
            known.
        way (may be left out): The way; needed where the question is the way.
        way.direction: Where it is. One of "this_side" (Over here), "that_side" (Over there),
            "upstairs_and_in" (Upstairs and straight in).
        way.place: The place. One of "toilet" (The toilet), "office" (The office), "machine" (A machine,
            by its number).
        way.machine (may be left out): The machine's number, 1 to 40 characters; needed for a machine.
        zone_places (may be left out): Where the shop's zones are; left out, the example of the source.
        zone_places.apple_zone: Where the Apple zone is.
        zone_places.esports_zone: Where the esports zone is.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: The answer to a question.
        value.say: What is said, in this order.
        value.say[].phrase: The phrase.
        value.say[].text: The words, filled in.
        value.take_contact_details: Whether contact details are to be taken now.
        value.with_gesture: Whether the words go with a gesture.
        value.answered_by (or None): Who settles it; nothing where that is not known. One of
            "front_desk" (The front desk), "shift_leader" (The shift leader), "manager" (The manager),
            "nobody" (Nobody who is there).

    Raises:
        InvalidInput: with every fault of the input; also where the way is asked for and not given, a
            machine has no number, or a text is blank or too long.

    Clauses:
        net_cafe.price.temporary_card_minimum: With a temporary card an hour online costs at least 5
            CNY. 临时卡上网最低每小时5元。 (003_2454ff25c1100d27.txt, 371)
        net_cafe.price.member_card_minimum: With a member card an hour online costs at least 4 CNY.
            会员卡上网最低每小时4元。 (003_2454ff25c1100d27.txt, 371)
        net_cafe.price.answer_phrase: Asked for the hourly price, the front desk names the lowest
            temporary-card and member-card prices. 问价时答:“您好,我们这里临时卡最低5块,会员卡最低4块。”
            (003_2454ff25c1100d27.txt, 371)
        net_cafe.enquiry.zone_price_phrase: Asked which zone costs what, the front desk points, with a
            gesture, to the price list. 问区域价格时配合手势请看价目表。 (003_2454ff25c1100d27.txt, 371)
        net_cafe.enquiry.zone_layout: The Apple zone is in the first-floor hall, the esports zone at the
            far end of the second floor, everything else is the ordinary leisure zone.
            苹果区在一楼大厅,竞技区在二楼最里边,其他为普通休闲区。 (003_2454ff25c1100d27.txt, 371)
        net_cafe.enquiry.zone_layout_phrase: Asked for the zones, the front desk tells where each is,
            with a gesture. 问区域分布时配合手势说明各区位置。 (003_2454ff25c1100d27.txt, 371)
        net_cafe.enquiry.directions_phrase: Asked the way to the toilet, the office or a machine, the
            front desk tells it with a gesture. 问路时配合手势告知洗手间、办公室或某号机位置。 (003_2454ff25c1100d27.txt, 371)
        net_cafe.enquiry.manager_present: A guest who asks for the manager is told to wait a moment, and
            the manager is called at once. 客人找店长时说:“您好,请稍等,我马上通知店长”,并立即通知。 (003_2454ff25c1100d27.txt,
            371)
        net_cafe.enquiry.manager_absent: If the manager is out, the front desk apologises, offers to
            pass on a message and asks for a phone number. 店长不在时致歉,询问是否转告并请客人留电话。
            (003_2454ff25c1100d27.txt, 371)
        net_cafe.enquiry.record_contact: The contact details left for the absent manager are taken down
            and passed on at the manager's return. 记录客人联系方式,店长回来后转告。 (003_2454ff25c1100d27.txt, 371-373)
        net_cafe.enquiry.contact_left_phrase: After leaving contact details the guest is thanked and
            seen off. 客人留下联系方式后说:“好的,谢谢光临请慢走!” (003_2454ff25c1100d27.txt, 373)
        net_cafe.enquiry.escalate: A question or problem that the front desk cannot settle is passed at
            once to the shift leader or the manager. 自己不能回答或解决的问题,立即通知领班或店长处理。
            (003_2454ff25c1100d27.txt, 373)
        net_cafe.enquiry.escalate_phrase: The guest is told, with an apology, that the shift leader or
            manager is being called to help. 用语:“不好意思先生/女士/同学,请稍等一下,我马上通知领班/店长过来帮您处理”。
            (003_2454ff25c1100d27.txt, 373)
    """

@_function
def may_go_online(
    *,
    language: Literal["zh", "en"],
    identity: Identity,
    policy: Policy = ...,
) -> Decision[Admission]:
    """Decides whether a guest may go online: only after the guest's own identity card was swiped.

    A guest without a card, or with somebody else's, is refused with an apology that names the rule as official policy and
    the same in every internet café; no card is lent, and a temporary card without identity is declined. A card that is not
    swiped yet leaves the answer pending. Whether the guest is of age is not decided here, and an ok says so.

    Arguments:
        identity: What is known of the guest's identity card.
        identity.identity_shown (may be left out): Whether the guest has shown an identity card; left
            out, the guest has not been asked.
        identity.own_card (may be left out): Whether it is the guest's own; left out, that is not known.
        identity.swiped (may be left out): Whether it has been swiped; left out, that is not known.
        identity.wants_card_without_identity (may be left out): Whether the guest asks for a temporary
            card without an identity card.
        language: The language of the words. One of "zh" (Simplified Chinese), "en" (English).
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: Whether the guest may go online.
        value.legal_age_still_to_check: Whether it still has to be checked that the guest is of age,
            which is not decided here.
        value.say: What is said now, in this order.
        value.say[].phrase: The phrase.
        value.say[].text: The words, filled in.
        value.allowed (or None): Whether the rule on the identity card is kept; nothing where that is
            not known.

    Raises:
        InvalidInput: with every fault of the input; also None beyond a malformed case.

    Clauses:
        net_cafe.identity.ask_phrase: A guest who wants to go online is asked for the identity card.
            客人上网时说:“好的,麻烦用一下您的身份证,谢谢!” (003_2454ff25c1100d27.txt, 373)
        net_cafe.identity.swipe_card: The front desk swipes the guest's identity card before any card is
            topped up or opened. 前台为客人刷身份证后再办理充值或开卡。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.identity.own_card_required: A guest may go online only after swiping the guest's own
            identity card. 必须用本人身份证刷卡才能上网。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.identity.refusal_phrase: A guest without an identity card is refused with an apology,
            naming the rule. 无身份证时致歉:“不好意思,这边规定必须要用自己身份证刷卡才能上网,非常抱歉!” (003_2454ff25c1100d27.txt, 373)
        net_cafe.identity.refusal_reason: The refusal makes clear that it is official policy and the
            same in every internet café. 说明是政策原因,所有网吧都不能上。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.temporary_card.without_identity: A guest without an identity card asks for a temporary
            card and is given one. 客人没有身份证,要求开临时卡,前台予以办理。 (003_2454ff25c1100d27.txt, 373)
    """

@_function
def card_route(
    *,
    language: Literal["zh", "en"],
    arrival: Arrival,
    policy: Policy = ...,
) -> Decision[Routed]:
    """Decides which card a guest gets who wants to go online, and what is asked next.

    First the rule on the guest's own identity card is decided as by `may_go_online`; without it there is no card at all. A
    member is told the balance and may add any amount, or none. A guest who is no member is offered a membership, which one
    single payment of 20 CNY opens (two of 10 do not), and otherwise gets a temporary card. Until the guest has said how much,
    the answer is pending.

    Arguments:
        arrival: The guest.
        arrival.add (may be left out): How much goes on the card in one payment in CNY; left out, the
            guest has not said. A member may add 0.
        arrival.balance (may be left out): The balance of the member's card in CNY.
        arrival.identity (may be left out): What is known of the guest's identity card.
        arrival.identity.identity_shown (may be left out): Whether the guest has shown an identity card;
            left out, the guest has not been asked.
        arrival.identity.own_card (may be left out): Whether it is the guest's own; left out, that is
            not known.
        arrival.identity.swiped (may be left out): Whether it has been swiped; left out, that is not
            known.
        arrival.identity.wants_card_without_identity (may be left out): Whether the guest asks for a
            temporary card without an identity card.
        arrival.member (may be left out): Whether the guest is a member; left out, that is not known.
        arrival.wants_membership (may be left out): Whether a guest who is no member wants to become
            one; left out, the guest has not been asked.
        language: The language of the words. One of "zh" (Simplified Chinese), "en" (English).
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What is done for the guest.
        value.say: What is said now, in this order.
        value.say[].phrase: The phrase.
        value.say[].text: The words, filled in.
        value.balance_after (or None): The balance of the card once the amount is paid, in CNY; nothing
            where it cannot be told.
        value.route (or None): What is done; nothing where that is not decided. One of "member_top_up"
            (The member's card is topped up, or used as it is), "open_membership" (A membership is
            opened), "temporary_card" (A temporary card is opened).

    Raises:
        InvalidInput: with every fault of the input; also where the new balance is beyond what money can
            be.

    Clauses:
        net_cafe.identity.ask_phrase: A guest who wants to go online is asked for the identity card.
            客人上网时说:“好的,麻烦用一下您的身份证,谢谢!” (003_2454ff25c1100d27.txt, 373)
        net_cafe.identity.swipe_card: The front desk swipes the guest's identity card before any card is
            topped up or opened. 前台为客人刷身份证后再办理充值或开卡。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.identity.own_card_required: A guest may go online only after swiping the guest's own
            identity card. 必须用本人身份证刷卡才能上网。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.identity.refusal_phrase: A guest without an identity card is refused with an apology,
            naming the rule. 无身份证时致歉:“不好意思,这边规定必须要用自己身份证刷卡才能上网,非常抱歉!” (003_2454ff25c1100d27.txt, 373)
        net_cafe.identity.refusal_reason: The refusal makes clear that it is official policy and the
            same in every internet café. 说明是政策原因,所有网吧都不能上。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.top_up.balance_phrase: A member is told the card balance and asked how much to add.
            对会员说:“您卡上余额为××元,还需要加多少呢?” (003_2454ff25c1100d27.txt, 373)
        net_cafe.membership.offer_phrase: A guest who is not a member is asked whether to open a
            membership, naming the single top-up of 20 CNY. 对非会员说:“您好,需要帮您开会员吗?开会员只需一次性充20元就可以了。”
            (003_2454ff25c1100d27.txt, 373)
        net_cafe.membership.opening_top_up: A membership is opened by one single top-up of 20 CNY.
            一次性充值20元即可开通会员。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.temporary_card.for_non_members: A guest with an identity card who declines membership
            becomes a temporary-card user. 有身份证而不开会员的客人为临时卡用户。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.temporary_card.amount_phrase: A temporary-card user is asked how much to put on the
            card. 对临时卡用户说:“好的,请问您需要加多少钱呢?” (003_2454ff25c1100d27.txt, 373)
        net_cafe.temporary_card.without_identity: A guest without an identity card asks for a temporary
            card and is given one. 客人没有身份证,要求开临时卡,前台予以办理。 (003_2454ff25c1100d27.txt, 373)
    """

@_function
def counter_sale(
    *,
    language: Literal["zh", "en"],
    kind: Literal["member_top_up", "open_membership", "temporary_card", "direct_top_up", "card_code", "snack", "drink"],
    amount: Decimal | int | str | None = ...,
    items: Sequence[Item] = ...,
    received: Decimal | int | str | None = ...,
    policy: Policy = ...,
) -> Decision[Sold]:
    """Works out a sale at the counter: the total, the change, what is said and whether drinks are offered.

    The change is the cash received less the total, exact to the fen. Less than the total is refused, nothing is sold in part,
    and all the cash goes back. A membership opens with a single payment of 20 CNY or more. Where no change is due the words
    leave it out. Drinks are offered with every service, once.

    Arguments:
        kind: What is sold. One of "member_top_up" (A member's card is topped up), "open_membership" (A
            membership is opened), "temporary_card" (A temporary card is opened), "direct_top_up" (A
            game account is topped up), "card_code" (Codes of game points), "snack" (Snacks and soft
            drinks), "drink" (Drinks that are made and brought).
        language: The language of the words. One of "zh" (Simplified Chinese), "en" (English).
        amount (may be left out): The amount in CNY of a top-up, an opening or a temporary card; none
            for goods.
        items (may be left out): What is bought of card codes, snacks and drinks: 1 to 20 items; none
            for amounts.
        items[].name: What it is called, 1 to 40 characters.
        items[].price: The price of one in CNY; for a card code its face value.
        items[].quantity (may be left out): How many, from 1; left out, one.
        received (may be left out): The cash received in CNY; left out, it is still to come.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What a sale comes to.
        value.change: What is handed back in CNY: the change, or all that was received where nothing is
            sold.
        value.done: Whether it is sold: paid in full, and nothing against it.
        value.say: What is said, in this order.
        value.say[].phrase: The phrase.
        value.say[].text: The words, filled in.
        value.shortfall: What is lacking of the total in CNY.
        value.total: What is to be paid in CNY.

    Raises:
        InvalidInput: with every fault of the input; also where an amount is lacking or given for goods,
            items are lacking, given for an amount, more than 20, without a name, of quantity 0, or
            their total is beyond what money can be.

    Clauses:
        net_cafe.top_up.change: The change is the cash received less the amount topped up: 50 CNY
            received, 20 CNY topped up, 30 CNY change. 找零=收款−充值额:收50元,充20元,找30元。
            (003_2454ff25c1100d27.txt, 373)
        net_cafe.top_up.receipt_phrase: After the top-up the front desk names the amounts received,
            topped up and returned, and gives the identity card back.
            充值后说:“您好,收您××元,卡上充了××元,找您××元,请拿好您的身份证!” (003_2454ff25c1100d27.txt, 373)
        net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
            递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.drinks.offer_phrase: The offer names fresh coffee and milk tea and points upwards to
            the drinks price list. 推销用语提到现磨咖啡、奶茶,并以向上手势指饮品价目表。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.drinks.order_phrase: On a drinks order the front desk names the money received and
            returned and says that the drink will be brought. 点饮品后说:“好的,收您××元,找您××元,您点的××稍后为您送过来。”
            (003_2454ff25c1100d27.txt, 373)
        net_cafe.membership.opening_top_up: A membership is opened by one single top-up of 20 CNY.
            一次性充值20元即可开通会员。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.membership.done_phrase: The new member is told that it is done and the money received
            and returned, with thanks. 开好后说:“已经帮您办好了,收您××元,找您××元,谢谢!” (003_2454ff25c1100d27.txt, 373)
        net_cafe.temporary_card.done_phrase: The temporary-card user is told the money received and
            returned, to take the identity card, and to settle at the counter when leaving.
            临时卡办好后说:“已经帮您办好了,收您××元,找您××元,请拿好您的身份证!……下机时请到吧台来结账,谢谢!” (003_2454ff25c1100d27.txt, 373)
        net_cafe.temporary_card.ticket_done_phrase: With the ticket the guest is told the money received
            and returned (change with both hands) and to settle at the counter when leaving; drinks are
            offered. 交票时说:“已经帮您办好了,收您××元,找您××元,下机时请到吧台来结账,谢谢!”,找零双手递,并推销饮品。 (003_2454ff25c1100d27.txt,
            373)
        net_cafe.game_points.success_phrase: After a direct top-up the guest is told that it succeeded;
            money is taken, change given and drinks offered. 充值完成后说“已经充值成功了”,收钱找钱并推销饮品。
            (003_2454ff25c1100d27.txt, 373)
        net_cafe.game_points.card_code_done_phrase: On handing over the card the guest is asked to keep
            it safe and thanked. 交卡时说:“您好,请收好您的卡,谢谢”。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.snacks.sale_phrase: The front desk names the items, the total, the money received and
            returned, and asks about coffee or milk tea. 用语:“您的××,××,总共××元,收您××元,找您××元,请问还需要来点咖啡/奶茶吗?”
            (003_2454ff25c1100d27.txt, 373)
    """

@_function
def game_points_check(
    *,
    account: str | None = ...,
    account_again: str | None = ...,
    amount: Decimal | int | str | None = ...,
    game: str | None = ...,
    quantity: int | None = ...,
    region: str | None = ...,
    way: Literal["direct_top_up", "card_code"] | None = ...,
    policy: Policy = ...,
) -> Decision[PointsChecked]:
    """Checks what a sale of game points needs, and works out its total.

    A direct top-up needs game, account, region and amount, and the account typed twice alike: case counts, blanks around it
    do not. Two entries that differ are refused, and the guest starts again. A card code needs the game, its face value and the
    number of cards; the total is the face value times the number.

    Arguments:
        account (may be left out): The account as the guest typed it first; for a direct top-up.
        account_again (may be left out): The account as the guest typed it again; for a direct top-up.
        amount (may be left out): The amount of a direct top-up, or the face value of a card, in CNY
            above 0.
        game (may be left out): The game.
        quantity (may be left out): How many cards, from 1; for card codes.
        region (may be left out): The game's region, "none" for a game without regions; for a direct
            top-up.
        way (may be left out): Direct top-up or card code. One of "direct_top_up" (The guest's game
            account is topped up), "card_code" (The guest gets a code on a printed ticket).
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: Whether game points may be sold.
        value.may_proceed: Whether the top-up or the printing of the code may go ahead.
        value.still_to_ask: What is still to be asked, in this order.
        value.total (or None): What the guest pays in CNY; nothing where that cannot be told yet.

    Raises:
        InvalidInput: with every fault of the input; also where the amount is 0, the number of cards is
            0, or the total is beyond what money can be.

    Clauses:
        net_cafe.game_points.ask_phrase: A guest buying game points is asked for the game and whether to
            top up directly or to take a card code. 充点卡时问:“您好,请问您充什么游戏的点卡呢,是直充还是提卡?”
            (003_2454ff25c1100d27.txt, 373)
        net_cafe.game_points.ways: Game points are sold in two ways: direct top-up of the account, or a
            card code. 点卡有直充和提卡两种方式。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.game_points.account_twice: The guest types the game account twice before a direct top-
            up. 直充前客人须输入账号两次。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.game_points.direct_required_fields: A direct top-up needs the game, the account, the
            game region and the amount. 直充须有游戏、账号、大区、金额。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.game_points.card_code_ask_phrase: For a card code the guest is asked for the face value
            and the number of cards. 提卡时询问面额和数量:“您好,您充多少钱的卡呢?” (003_2454ff25c1100d27.txt, 373)
    """

@_function
def session_price(
    *,
    card: Literal["temporary", "member"],
    zone: str,
    price_list: Sequence[ZoneRate],
    minutes: int,
    policy: Policy = ...,
) -> Decision[Price]:
    """Works out what a session costs, and holds the price list against the lowest prices of an hour.

    Whole hours cost the zone's hourly price for the card. The source does not say how a part of an hour is charged: the
    policy's step does, in started steps and never more than the hour; without it a session that is no whole number of hours
    is undetermined. The cost is rounded once, half up to the fen. No temporary rate may lie below 5 CNY an hour and no member
    rate below 4; a list that breaks that is refused, with the line at fault, and has no cost. A zone that
    is not on the list has no known rate: undetermined.

    Arguments:
        card: The card. One of "temporary" (A temporary card), "member" (A member card).
        minutes: How long the session lasted, in minutes from 0.
        price_list: The shop's price list, at least one zone, each once.
        price_list[].member_rate: The price of an hour with a member card in CNY.
        price_list[].temporary_rate: The price of an hour with a temporary card in CNY.
        price_list[].zone: The zone, as the price list calls it.
        zone: The zone, as the price list calls it.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What a session costs.
        value.rate: The price of an hour in that zone with that card in CNY.
        value.cost (or None): The cost of the session in CNY; nothing where it cannot be told.

    Raises:
        InvalidInput: with every fault of the input; also where the price list is empty or names a zone
            twice.

    Clauses:
        net_cafe.price.temporary_card_minimum: With a temporary card an hour online costs at least 5
            CNY. 临时卡上网最低每小时5元。 (003_2454ff25c1100d27.txt, 371)
        net_cafe.price.member_card_minimum: With a member card an hour online costs at least 4 CNY.
            会员卡上网最低每小时4元。 (003_2454ff25c1100d27.txt, 371)
    """

@_function
def settle_card(
    *,
    language: Literal["zh", "en"],
    card: Literal["temporary", "member"],
    prepaid: Decimal | int | str,
    charged: Decimal | int | str = ...,
    cost_of_time: Decimal | int | str | None = ...,
    policy: Policy = ...,
) -> Decision[Settled]:
    """Settles a card when the guest leaves: the unused balance of a temporary card is paid back.

    The cost of use is the cost of the time online and what else was charged to the card, never more than the prepaid sum, for
    the session ends when that is used up. Where nothing is left the words leave the refund out. Whether a member's unused
    balance is paid back the source does not say: without the policy's word it is undetermined, else it is paid back or stays on
    the card.

    Arguments:
        card: The card. One of "temporary" (A temporary card), "member" (A member card).
        language: The language of the words. One of "zh" (Simplified Chinese), "en" (English).
        prepaid: What was on the card when the session began, in CNY.
        charged (may be left out): What else was charged to the card in CNY; left out, nothing.
        cost_of_time (may be left out): The cost of the time online in CNY; left out, it is not known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What a settlement comes to; prepaid = cost +
            refund + balance kept.
        value.cost: The cost of use in CNY, never more than was prepaid.
        value.say: What is said, in this order.
        value.say[].phrase: The phrase.
        value.say[].text: The words, filled in.
        value.used_up: Whether the card was used up, which ended the session.
        value.balance_kept (or None): What stays on the card in CNY; nothing where that is not
            determined.
        value.refund (or None): What is paid back in CNY; nothing where that is not determined.

    Raises:
        InvalidInput: with every fault of the input; also None beyond a malformed case.

    Clauses:
        net_cafe.temporary_card.settle_at_counter: A temporary-card user settles the bill at the counter
            on logging off. 临时卡客人下机时到吧台结账。 (003_2454ff25c1100d27.txt, 373)
        net_cafe.temporary_card.checkout_phrase: At the final settlement of a temporary card the guest
            is told the amount returned. 临时卡结账时说:“好的,请稍等,找您××元,请收好。” (003_2454ff25c1100d27.txt, 373)
        net_cafe.temporary_card.checkout_refund: At settlement the unused balance of a temporary card is
            paid back. 临时卡结账时退还未用余额。 (003_2454ff25c1100d27.txt, 373)
    """

@type_check_only
class _ProcedureGoingOnline(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureGoingOnlineNextDone] = ...,
        facts: ProcedureGoingOnlineNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. From the request to go online to the card: the guest's own identity card is swiped first.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `ask_for_identity_card`, `take_identity_card`, `swipe_identity_card`, `top_up_or_open_card`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
        - `facts`: true, false, or left out where not known: `identity_card_of_somebody_else`, `no_own_identity_card`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "ask_for_identity_card", "take_identity_card",
                "swipe_identity_card", "top_up_or_open_card".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`); left
                out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                identity_card_of_somebody_else, no_own_identity_card.
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
            net_cafe.identity.ask_phrase: A guest who wants to go online is asked for the identity card.
                客人上网时说:“好的,麻烦用一下您的身份证,谢谢!” (003_2454ff25c1100d27.txt, 373)
            net_cafe.identity.swipe_card: The front desk swipes the guest's identity card before any card is
                topped up or opened. 前台为客人刷身份证后再办理充值或开卡。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.identity.own_card_required: A guest may go online only after swiping the guest's own
                identity card. 必须用本人身份证刷卡才能上网。 (003_2454ff25c1100d27.txt, 373)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureGoingOnlineReviewDone] = ...,
        facts: ProcedureGoingOnlineReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. From the request to go online to the card: the guest's own identity card is swiped first.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `ask_for_identity_card`, `take_identity_card`, `swipe_identity_card`, `top_up_or_open_card`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
        - `facts`: true, false, or left out where not known: `identity_card_of_somebody_else`, `no_own_identity_card`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "ask_for_identity_card", "take_identity_card",
                "swipe_identity_card", "top_up_or_open_card".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`); left
                out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                identity_card_of_somebody_else, no_own_identity_card.
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
            net_cafe.identity.ask_phrase: A guest who wants to go online is asked for the identity card.
                客人上网时说:“好的,麻烦用一下您的身份证,谢谢!” (003_2454ff25c1100d27.txt, 373)
            net_cafe.identity.swipe_card: The front desk swipes the guest's identity card before any card is
                topped up or opened. 前台为客人刷身份证后再办理充值或开卡。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.identity.own_card_required: A guest may go online only after swiping the guest's own
                identity card. 必须用本人身份证刷卡才能上网。 (003_2454ff25c1100d27.txt, 373)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureGoingOnlineToMermaidDone] = ...,
        facts: ProcedureGoingOnlineToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. From the request to go online to the card: the guest's own identity card is swiped first.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `ask_for_identity_card`, `take_identity_card`, `swipe_identity_card`, `top_up_or_open_card`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
        - `facts`: true, false, or left out where not known: `identity_card_of_somebody_else`, `no_own_identity_card`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "ask_for_identity_card", "take_identity_card",
                "swipe_identity_card", "top_up_or_open_card".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`); left
                out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                identity_card_of_somebody_else, no_own_identity_card.
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
            net_cafe.identity.ask_phrase: A guest who wants to go online is asked for the identity card.
                客人上网时说:“好的,麻烦用一下您的身份证,谢谢!” (003_2454ff25c1100d27.txt, 373)
            net_cafe.identity.swipe_card: The front desk swipes the guest's identity card before any card is
                topped up or opened. 前台为客人刷身份证后再办理充值或开卡。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.identity.own_card_required: A guest may go online only after swiping the guest's own
                identity card. 必须用本人身份证刷卡才能上网。 (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _ProcedureMemberTopUp(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureMemberTopUpNextDone] = ...,
        facts: ProcedureMemberTopUpNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. Topping up a member's card.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `take_cash`, `top_up_card`, `return_change_and_identity_card`, `offer_drinks`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "take_cash", "top_up_card", "return_change_and_identity_card",
                "offer_drinks".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`); left
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
            net_cafe.top_up.take_cash_with_both_hands: Cash is taken with both hands, then the card is
                topped up, saying 'one moment please'. 双手接过现金,再给客人加钱,并说“请稍等!”。 (003_2454ff25c1100d27.txt,
                373)
            net_cafe.top_up.receipt_phrase: After the top-up the front desk names the amounts received,
                topped up and returned, and gives the identity card back.
                充值后说:“您好,收您××元,卡上充了××元,找您××元,请拿好您的身份证!” (003_2454ff25c1100d27.txt, 373)
            net_cafe.top_up.return_with_both_hands: Change and identity card are handed back with both
                hands. 双手将零钱和身份证递给客人。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureMemberTopUpReviewDone] = ...,
        facts: ProcedureMemberTopUpReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. Topping up a member's card.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `take_cash`, `top_up_card`, `return_change_and_identity_card`, `offer_drinks`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "take_cash", "top_up_card", "return_change_and_identity_card",
                "offer_drinks".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`); left
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
            net_cafe.top_up.take_cash_with_both_hands: Cash is taken with both hands, then the card is
                topped up, saying 'one moment please'. 双手接过现金,再给客人加钱,并说“请稍等!”。 (003_2454ff25c1100d27.txt,
                373)
            net_cafe.top_up.receipt_phrase: After the top-up the front desk names the amounts received,
                topped up and returned, and gives the identity card back.
                充值后说:“您好,收您××元,卡上充了××元,找您××元,请拿好您的身份证!” (003_2454ff25c1100d27.txt, 373)
            net_cafe.top_up.return_with_both_hands: Change and identity card are handed back with both
                hands. 双手将零钱和身份证递给客人。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureMemberTopUpToMermaidDone] = ...,
        facts: ProcedureMemberTopUpToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Topping up a member's card.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `take_cash`, `top_up_card`, `return_change_and_identity_card`, `offer_drinks`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "take_cash", "top_up_card", "return_change_and_identity_card",
                "offer_drinks".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`); left
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
            net_cafe.top_up.take_cash_with_both_hands: Cash is taken with both hands, then the card is
                topped up, saying 'one moment please'. 双手接过现金,再给客人加钱,并说“请稍等!”。 (003_2454ff25c1100d27.txt,
                373)
            net_cafe.top_up.receipt_phrase: After the top-up the front desk names the amounts received,
                topped up and returned, and gives the identity card back.
                充值后说:“您好,收您××元,卡上充了××元,找您××元,请拿好您的身份证!” (003_2454ff25c1100d27.txt, 373)
            net_cafe.top_up.return_with_both_hands: Change and identity card are handed back with both
                hands. 双手将零钱和身份证递给客人。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _ProcedureMembership(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureMembershipNextDone] = ...,
        facts: ProcedureMembershipNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. Opening a membership.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `open_membership`, `take_payment`, `give_change`, `announce_done`, `offer_drinks`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
        - `facts`: true, false, or left out where not known: `change_due`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "open_membership", "take_payment", "give_change", "announce_done",
                "offer_drinks".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`); left
                out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
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
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.membership.open_steps: Opening a membership: 'one moment please', open it, take the
                money, give the change, announce that it is done. 开会员:说“好的,请稍等!”,开会员、收钱、找钱,告知已办好。
                (003_2454ff25c1100d27.txt, 373)
            net_cafe.membership.change_with_both_hands: Change, where due, is handed over with both hands,
                and drinks are offered as usual. 如需找零,双手递与客人,并同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureMembershipReviewDone] = ...,
        facts: ProcedureMembershipReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. Opening a membership.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `open_membership`, `take_payment`, `give_change`, `announce_done`, `offer_drinks`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
        - `facts`: true, false, or left out where not known: `change_due`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "open_membership", "take_payment", "give_change", "announce_done",
                "offer_drinks".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`); left
                out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
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
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.membership.open_steps: Opening a membership: 'one moment please', open it, take the
                money, give the change, announce that it is done. 开会员:说“好的,请稍等!”,开会员、收钱、找钱,告知已办好。
                (003_2454ff25c1100d27.txt, 373)
            net_cafe.membership.change_with_both_hands: Change, where due, is handed over with both hands,
                and drinks are offered as usual. 如需找零,双手递与客人,并同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureMembershipToMermaidDone] = ...,
        facts: ProcedureMembershipToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Opening a membership.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `open_membership`, `take_payment`, `give_change`, `announce_done`, `offer_drinks`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
        - `facts`: true, false, or left out where not known: `change_due`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "open_membership", "take_payment", "give_change", "announce_done",
                "offer_drinks".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`); left
                out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
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
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.membership.open_steps: Opening a membership: 'one moment please', open it, take the
                money, give the change, announce that it is done. 开会员:说“好的,请稍等!”,开会员、收钱、找钱,告知已办好。
                (003_2454ff25c1100d27.txt, 373)
            net_cafe.membership.change_with_both_hands: Change, where due, is handed over with both hands,
                and drinks are offered as usual. 如需找零,双手递与客人,并同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _ProcedureTemporaryCard(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureTemporaryCardNextDone] = ...,
        facts: ProcedureTemporaryCardNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. Opening a temporary card for a guest whose own identity card was swiped: the cash first.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `ask_amount`, `take_cash`, `open_and_top_up_card`, `print_ticket`, `hand_over_ticket`, `announce_done`, `return_change_and_identity_card`, `offer_drinks`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "ask_amount", "take_cash", "open_and_top_up_card", "print_ticket",
                "hand_over_ticket", "announce_done", "return_change_and_identity_card", "offer_drinks".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`); left
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
            net_cafe.top_up.return_with_both_hands: Change and identity card are handed back with both
                hands. 双手将零钱和身份证递给客人。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.temporary_card.top_up_steps: Temporary card: 'one moment please', add the amount, take
                the cash with both hands, announce that it is done. 临时卡:说“好的,请稍等”,加钱,双手收现金,告知已办好。
                (003_2454ff25c1100d27.txt, 373)
            net_cafe.temporary_card.return_with_both_hands: Change and identity card are handed to the
                temporary-card user with both hands, and drinks are offered. 双手将零钱和身份证递给临时卡客人,同时推销饮品。
                (003_2454ff25c1100d27.txt, 373)
            net_cafe.temporary_card.issue_ticket: When a temporary card is issued, a ticket is printed and
                handed over with both hands, and the cash taken with both hands. 开临时卡时打票,双手递给客人,双手接过现金。
                (003_2454ff25c1100d27.txt, 373)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureTemporaryCardReviewDone] = ...,
        facts: ProcedureTemporaryCardReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. Opening a temporary card for a guest whose own identity card was swiped: the cash first.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `ask_amount`, `take_cash`, `open_and_top_up_card`, `print_ticket`, `hand_over_ticket`, `announce_done`, `return_change_and_identity_card`, `offer_drinks`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "ask_amount", "take_cash", "open_and_top_up_card", "print_ticket",
                "hand_over_ticket", "announce_done", "return_change_and_identity_card", "offer_drinks".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`); left
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
            net_cafe.top_up.return_with_both_hands: Change and identity card are handed back with both
                hands. 双手将零钱和身份证递给客人。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.temporary_card.top_up_steps: Temporary card: 'one moment please', add the amount, take
                the cash with both hands, announce that it is done. 临时卡:说“好的,请稍等”,加钱,双手收现金,告知已办好。
                (003_2454ff25c1100d27.txt, 373)
            net_cafe.temporary_card.return_with_both_hands: Change and identity card are handed to the
                temporary-card user with both hands, and drinks are offered. 双手将零钱和身份证递给临时卡客人,同时推销饮品。
                (003_2454ff25c1100d27.txt, 373)
            net_cafe.temporary_card.issue_ticket: When a temporary card is issued, a ticket is printed and
                handed over with both hands, and the cash taken with both hands. 开临时卡时打票,双手递给客人,双手接过现金。
                (003_2454ff25c1100d27.txt, 373)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureTemporaryCardToMermaidDone] = ...,
        facts: ProcedureTemporaryCardToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Opening a temporary card for a guest whose own identity card was swiped: the cash first.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `ask_amount`, `take_cash`, `open_and_top_up_card`, `print_ticket`, `hand_over_ticket`, `announce_done`, `return_change_and_identity_card`, `offer_drinks`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "ask_amount", "take_cash", "open_and_top_up_card", "print_ticket",
                "hand_over_ticket", "announce_done", "return_change_and_identity_card", "offer_drinks".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`); left
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
            net_cafe.top_up.return_with_both_hands: Change and identity card are handed back with both
                hands. 双手将零钱和身份证递给客人。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.temporary_card.top_up_steps: Temporary card: 'one moment please', add the amount, take
                the cash with both hands, announce that it is done. 临时卡:说“好的,请稍等”,加钱,双手收现金,告知已办好。
                (003_2454ff25c1100d27.txt, 373)
            net_cafe.temporary_card.return_with_both_hands: Change and identity card are handed to the
                temporary-card user with both hands, and drinks are offered. 双手将零钱和身份证递给临时卡客人,同时推销饮品。
                (003_2454ff25c1100d27.txt, 373)
            net_cafe.temporary_card.issue_ticket: When a temporary card is issued, a ticket is printed and
                handed over with both hands, and the cash taken with both hands. 开临时卡时打票,双手递给客人,双手接过现金。
                (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _ProcedureLeaving(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureLeavingNextDone] = ...,
        facts: ProcedureLeavingNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. A temporary-card user leaves: off the machine, then to the counter.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `log_off`, `settle_at_counter`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `guest`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "log_off", "settle_at_counter".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `guest`); left out,
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
            net_cafe.temporary_card.settle_at_counter: A temporary-card user settles the bill at the counter
                on logging off. 临时卡客人下机时到吧台结账。 (003_2454ff25c1100d27.txt, 373)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureLeavingReviewDone] = ...,
        facts: ProcedureLeavingReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. A temporary-card user leaves: off the machine, then to the counter.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `log_off`, `settle_at_counter`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `guest`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "log_off", "settle_at_counter".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `guest`); left out,
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
            net_cafe.temporary_card.settle_at_counter: A temporary-card user settles the bill at the counter
                on logging off. 临时卡客人下机时到吧台结账。 (003_2454ff25c1100d27.txt, 373)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureLeavingToMermaidDone] = ...,
        facts: ProcedureLeavingToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. A temporary-card user leaves: off the machine, then to the counter.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `log_off`, `settle_at_counter`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `guest`).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "log_off", "settle_at_counter".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `guest`); left out,
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
            net_cafe.temporary_card.settle_at_counter: A temporary-card user settles the bill at the counter
                on logging off. 临时卡客人下机时到吧台结账。 (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _ProcedureDrink(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureDrinkNextDone] = ...,
        facts: ProcedureDrinkNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. A drink from the payment to the guest's desk.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `pay_for_drink`, `lead_guest_to_seat`, `record_machine_number`, `make_drink`, `serve_at_desk`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `guest`, `floor_attendant`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "pay_for_drink", "lead_guest_to_seat", "record_machine_number",
                "make_drink", "serve_at_desk".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `guest`,
                `floor_attendant`); left out, that is taken on trust.
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
            net_cafe.drinks.seat_and_record_machine: The floor attendant leads the guest to the seat and
                records the guest's machine number. 前厅服务员引导客人入座并记录机号。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.drinks.serve_at_desk: When the drink is ready, the attendant brings it to the guest's
                desk. 饮品做好后由服务员送到客人桌上。 (003_2454ff25c1100d27.txt, 373)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureDrinkReviewDone] = ...,
        facts: ProcedureDrinkReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. A drink from the payment to the guest's desk.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `pay_for_drink`, `lead_guest_to_seat`, `record_machine_number`, `make_drink`, `serve_at_desk`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `guest`, `floor_attendant`).
        - `facts`: true, false, or left out where not known: none.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "pay_for_drink", "lead_guest_to_seat", "record_machine_number",
                "make_drink", "serve_at_desk".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `guest`,
                `floor_attendant`); left out, that is taken on trust.
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
            net_cafe.drinks.seat_and_record_machine: The floor attendant leads the guest to the seat and
                records the guest's machine number. 前厅服务员引导客人入座并记录机号。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.drinks.serve_at_desk: When the drink is ready, the attendant brings it to the guest's
                desk. 饮品做好后由服务员送到客人桌上。 (003_2454ff25c1100d27.txt, 373)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureDrinkToMermaidDone] = ...,
        facts: ProcedureDrinkToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. A drink from the payment to the guest's desk.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `pay_for_drink`, `lead_guest_to_seat`, `record_machine_number`, `make_drink`, `serve_at_desk`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `guest`, `floor_attendant`).
        - `facts`: true, false, or left out where not known: none.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "pay_for_drink", "lead_guest_to_seat", "record_machine_number",
                "make_drink", "serve_at_desk".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `guest`,
                `floor_attendant`); left out, that is taken on trust.
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
            net_cafe.drinks.seat_and_record_machine: The floor attendant leads the guest to the seat and
                records the guest's machine number. 前厅服务员引导客人入座并记录机号。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.drinks.serve_at_desk: When the drink is ready, the attendant brings it to the guest's
                desk. 饮品做好后由服务员送到客人桌上。 (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _ProcedureDirectGameTopUp(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureDirectGameTopUpNextDone] = ...,
        facts: ProcedureDirectGameTopUpNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. Topping up a game account directly; the payment is taken at any time until it is announced, or just after.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `find_game`, `guest_enters_account`, `guest_enters_account_again`, `ask_region_and_amount`, `top_up_game_account`, `announce_success`, `take_payment`, `give_change`, `offer_drinks`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`, `guest`).
        - `facts`: true, false, or left out where not known: `change_due`, `accounts_differ`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "find_game", "guest_enters_account", "guest_enters_account_again",
                "ask_region_and_amount", "top_up_game_account", "announce_success", "take_payment",
                "give_change", "offer_drinks".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`,
                `guest`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                accounts_differ, change_due.
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
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.game_points.direct_steps: Direct top-up: find the game, let the guest type the account,
                let it be typed again, ask the region and the amount, top up, announce success, take money
                and give change. 直充:找到游戏,客人输入账号,再输一次,询问大区和金额,充值,告知成功,收钱找钱。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.game_points.account_twice: The guest types the game account twice before a direct top-
                up. 直充前客人须输入账号两次。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.game_points.success_phrase: After a direct top-up the guest is told that it succeeded;
                money is taken, change given and drinks offered. 充值完成后说“已经充值成功了”,收钱找钱并推销饮品。
                (003_2454ff25c1100d27.txt, 373)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureDirectGameTopUpReviewDone] = ...,
        facts: ProcedureDirectGameTopUpReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. Topping up a game account directly; the payment is taken at any time until it is announced, or just after.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `find_game`, `guest_enters_account`, `guest_enters_account_again`, `ask_region_and_amount`, `top_up_game_account`, `announce_success`, `take_payment`, `give_change`, `offer_drinks`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`, `guest`).
        - `facts`: true, false, or left out where not known: `change_due`, `accounts_differ`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "find_game", "guest_enters_account", "guest_enters_account_again",
                "ask_region_and_amount", "top_up_game_account", "announce_success", "take_payment",
                "give_change", "offer_drinks".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`,
                `guest`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                accounts_differ, change_due.
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
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.game_points.direct_steps: Direct top-up: find the game, let the guest type the account,
                let it be typed again, ask the region and the amount, top up, announce success, take money
                and give change. 直充:找到游戏,客人输入账号,再输一次,询问大区和金额,充值,告知成功,收钱找钱。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.game_points.account_twice: The guest types the game account twice before a direct top-
                up. 直充前客人须输入账号两次。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.game_points.success_phrase: After a direct top-up the guest is told that it succeeded;
                money is taken, change given and drinks offered. 充值完成后说“已经充值成功了”,收钱找钱并推销饮品。
                (003_2454ff25c1100d27.txt, 373)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureDirectGameTopUpToMermaidDone] = ...,
        facts: ProcedureDirectGameTopUpToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Topping up a game account directly; the payment is taken at any time until it is announced, or just after.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `find_game`, `guest_enters_account`, `guest_enters_account_again`, `ask_region_and_amount`, `top_up_game_account`, `announce_success`, `take_payment`, `give_change`, `offer_drinks`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`, `guest`).
        - `facts`: true, false, or left out where not known: `change_due`, `accounts_differ`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "find_game", "guest_enters_account", "guest_enters_account_again",
                "ask_region_and_amount", "top_up_game_account", "announce_success", "take_payment",
                "give_change", "offer_drinks".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`,
                `guest`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                accounts_differ, change_due.
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
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.game_points.direct_steps: Direct top-up: find the game, let the guest type the account,
                let it be typed again, ask the region and the amount, top up, announce success, take money
                and give change. 直充:找到游戏,客人输入账号,再输一次,询问大区和金额,充值,告知成功,收钱找钱。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.game_points.account_twice: The guest types the game account twice before a direct top-
                up. 直充前客人须输入账号两次。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.game_points.success_phrase: After a direct top-up the guest is told that it succeeded;
                money is taken, change given and drinks offered. 充值完成后说“已经充值成功了”,收钱找钱并推销饮品。
                (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _ProcedureCardCode(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureCardCodeNextDone] = ...,
        facts: ProcedureCardCodeNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. Selling a card code; the payment is taken at any time until the ticket is handed over, or just after.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `ask_amount_and_quantity`, `extract_code`, `print_ticket`, `hand_over_ticket`, `take_payment`, `give_change`, `offer_drinks`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
        - `facts`: true, false, or left out where not known: `change_due`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "ask_amount_and_quantity", "extract_code", "print_ticket",
                "hand_over_ticket", "take_payment", "give_change", "offer_drinks".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`); left
                out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
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
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.game_points.card_code_steps: Card code: extract the code, print the ticket, hand it
                over with both hands, take money and give change, then offer drinks.
                提卡:提取卡密,打印出票,双手递给客人,收钱找钱,推销饮品。 (003_2454ff25c1100d27.txt, 373)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureCardCodeReviewDone] = ...,
        facts: ProcedureCardCodeReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. Selling a card code; the payment is taken at any time until the ticket is handed over, or just after.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `ask_amount_and_quantity`, `extract_code`, `print_ticket`, `hand_over_ticket`, `take_payment`, `give_change`, `offer_drinks`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
        - `facts`: true, false, or left out where not known: `change_due`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "ask_amount_and_quantity", "extract_code", "print_ticket",
                "hand_over_ticket", "take_payment", "give_change", "offer_drinks".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`); left
                out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
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
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.game_points.card_code_steps: Card code: extract the code, print the ticket, hand it
                over with both hands, take money and give change, then offer drinks.
                提卡:提取卡密,打印出票,双手递给客人,收钱找钱,推销饮品。 (003_2454ff25c1100d27.txt, 373)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureCardCodeToMermaidDone] = ...,
        facts: ProcedureCardCodeToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Selling a card code; the payment is taken at any time until the ticket is handed over, or just after.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `ask_amount_and_quantity`, `extract_code`, `print_ticket`, `hand_over_ticket`, `take_payment`, `give_change`, `offer_drinks`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
        - `facts`: true, false, or left out where not known: `change_due`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "ask_amount_and_quantity", "extract_code", "print_ticket",
                "hand_over_ticket", "take_payment", "give_change", "offer_drinks".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`); left
                out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
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
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.game_points.card_code_steps: Card code: extract the code, print the ticket, hand it
                over with both hands, take money and give change, then offer drinks.
                提卡:提取卡密,打印出票,双手递给客人,收钱找钱,推销饮品。 (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _ProcedureSnackSale(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureSnackSaleNextDone] = ...,
        facts: ProcedureSnackSaleNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. Selling snacks and soft drinks.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `hand_over_goods`, `take_payment`, `give_change`, `offer_drinks`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
        - `facts`: true, false, or left out where not known: `change_due`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "hand_over_goods", "take_payment", "give_change", "offer_drinks".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`); left
                out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
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
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.snacks.sale_steps: Snacks and soft drinks: 'one moment please', hand the goods over
                with both hands, take money and give change, offer drinks at the same time.
                买副食或软饮:说“好的,请稍等”,双手递商品,收钱找钱,同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureSnackSaleReviewDone] = ...,
        facts: ProcedureSnackSaleReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. Selling snacks and soft drinks.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `hand_over_goods`, `take_payment`, `give_change`, `offer_drinks`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
        - `facts`: true, false, or left out where not known: `change_due`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "hand_over_goods", "take_payment", "give_change", "offer_drinks".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`); left
                out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
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
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.snacks.sale_steps: Snacks and soft drinks: 'one moment please', hand the goods over
                with both hands, take money and give change, offer drinks at the same time.
                买副食或软饮:说“好的,请稍等”,双手递商品,收钱找钱,同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureSnackSaleToMermaidDone] = ...,
        facts: ProcedureSnackSaleToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Selling snacks and soft drinks.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `hand_over_goods`, `take_payment`, `give_change`, `offer_drinks`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `front_desk`).
        - `facts`: true, false, or left out where not known: `change_due`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "hand_over_goods", "take_payment", "give_change", "offer_drinks".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name `front_desk`); left
                out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
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
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.snacks.sale_steps: Snacks and soft drinks: 'one moment please', hand the goods over
                with both hands, take money and give change, offer drinks at the same time.
                买副食或软饮:说“好的,请稍等”,双手递商品,收钱找钱,同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
        """


@overload
def procedure(name: Literal['going_online']) -> _ProcedureGoingOnline: ...

@overload
def procedure(name: Literal['member_top_up']) -> _ProcedureMemberTopUp: ...

@overload
def procedure(name: Literal['membership']) -> _ProcedureMembership: ...

@overload
def procedure(name: Literal['temporary_card']) -> _ProcedureTemporaryCard: ...

@overload
def procedure(name: Literal['leaving']) -> _ProcedureLeaving: ...

@overload
def procedure(name: Literal['drink']) -> _ProcedureDrink: ...

@overload
def procedure(name: Literal['direct_game_top_up']) -> _ProcedureDirectGameTopUp: ...

@overload
def procedure(name: Literal['card_code']) -> _ProcedureCardCode: ...

@overload
def procedure(name: Literal['snack_sale']) -> _ProcedureSnackSale: ...

@type_check_only
class _FormMessageForManager(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormMessageForManagerCheckFacts = ...,
        present: Sequence[FormMessageForManagerCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What is taken down for a manager who is out.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `contact_details`, `phone_number`, `message`, `nothing_left`, `passed_on_to_manager`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `manager_returned`, `nothing_left_for_manager`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                manager_returned, nothing_left_for_manager.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "contact_details", "phone_number",
                "message", "nothing_left", "passed_on_to_manager".
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
            net_cafe.enquiry.record_contact: The contact details left for the absent manager are taken down
                and passed on at the manager's return. 记录客人联系方式,店长回来后转告。 (003_2454ff25c1100d27.txt, 371-373)
        """


@type_check_only
class _FormSeat(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormSeatCheckFacts = ...,
        present: Sequence[FormSeatCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What is recorded when a guest is led to the seat.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `machine_number`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `floor_attendant`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "machine_number".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `floor_attendant`); may be left out for a paper or signature of one certain
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
            net_cafe.drinks.seat_and_record_machine: The floor attendant leads the guest to the seat and
                records the guest's machine number. 前厅服务员引导客人入座并记录机号。 (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _FormTemporaryCard(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormTemporaryCardCheckFacts = ...,
        present: Sequence[FormTemporaryCardCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What a temporary card needs in writing.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `printed_ticket`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "printed_ticket".
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
            net_cafe.temporary_card.issue_ticket: When a temporary card is issued, a ticket is printed and
                handed over with both hands, and the cash taken with both hands. 开临时卡时打票,双手递给客人,双手接过现金。
                (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _FormDirectGameTopUp(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormDirectGameTopUpCheckFacts = ...,
        present: Sequence[FormDirectGameTopUpCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What a direct top-up of a game account needs.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `game`, `account`, `account_again`, `region`, `amount`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `guest`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "game", "account", "account_again",
                "region", "amount".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `guest`); may be left out for a paper or signature of one certain person.
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
            net_cafe.game_points.account_twice: The guest types the game account twice before a direct top-
                up. 直充前客人须输入账号两次。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.game_points.direct_required_fields: A direct top-up needs the game, the account, the
                game region and the amount. 直充须有游戏、账号、大区、金额。 (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _FormCardCode(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormCardCodeCheckFacts = ...,
        present: Sequence[FormCardCodeCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the sale of a card code needs in writing.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `face_value`, `quantity`, `printed_ticket`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "face_value", "quantity",
                "printed_ticket".
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
            net_cafe.game_points.card_code_ask_phrase: For a card code the guest is asked for the face value
                and the number of cards. 提卡时询问面额和数量:“您好,您充多少钱的卡呢?” (003_2454ff25c1100d27.txt, 373)
            net_cafe.game_points.card_code_steps: Card code: extract the code, print the ticket, hand it
                over with both hands, take money and give change, then offer drinks.
                提卡:提取卡密,打印出票,双手递给客人,收钱找钱,推销饮品。 (003_2454ff25c1100d27.txt, 373)
        """


@overload
def form(name: Literal['message_for_manager']) -> _FormMessageForManager: ...

@overload
def form(name: Literal['seat']) -> _FormSeat: ...

@overload
def form(name: Literal['temporary_card']) -> _FormTemporaryCard: ...

@overload
def form(name: Literal['direct_game_top_up']) -> _FormDirectGameTopUp: ...

@overload
def form(name: Literal['card_code']) -> _FormCardCode: ...

@type_check_only
class _ChecklistCounter(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistCounterCheckFacts = ...,
        observed: ChecklistCounterCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. Conduct at the counter.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `identity_card_taken_with_both_hands`, `refusal_names_official_policy`, `refusal_names_every_cafe`, `cash_taken_with_both_hands`, `change_and_identity_card_returned_with_both_hands`, `membership_change_with_both_hands`, `ticket_handed_over_with_both_hands`, `goods_handed_over_with_both_hands`, `drinks_offered`.
        - `facts`: true, false, or left out where not known: `identity_card_shown`, `guest_refused`, `card_topped_up`, `membership_opened_now`, `change_due`, `ticket_printed`, `goods_sold`, `paid_at_counter`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                card_topped_up, change_due, goods_sold, guest_refused, identity_card_shown,
                membership_opened_now, paid_at_counter, ticket_printed.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: cash_taken_with_both_hands,
                change_and_identity_card_returned_with_both_hands, drinks_offered,
                goods_handed_over_with_both_hands, identity_card_taken_with_both_hands,
                membership_change_with_both_hands, refusal_names_every_cafe, refusal_names_official_policy,
                ticket_handed_over_with_both_hands.
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
            net_cafe.identity.take_with_both_hands: The identity card is taken with both hands, saying 'one
                moment please'. 双手接过身份证并说“请稍等!”。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.identity.refusal_reason: The refusal makes clear that it is official policy and the
                same in every internet café. 说明是政策原因,所有网吧都不能上。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.top_up.take_cash_with_both_hands: Cash is taken with both hands, then the card is
                topped up, saying 'one moment please'. 双手接过现金,再给客人加钱,并说“请稍等!”。 (003_2454ff25c1100d27.txt,
                373)
            net_cafe.top_up.return_with_both_hands: Change and identity card are handed back with both
                hands. 双手将零钱和身份证递给客人。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.drinks.offer_after_payment: While handing back, the front desk also offers drinks.
                递还零钱和证件的同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.membership.change_with_both_hands: Change, where due, is handed over with both hands,
                and drinks are offered as usual. 如需找零,双手递与客人,并同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.temporary_card.top_up_steps: Temporary card: 'one moment please', add the amount, take
                the cash with both hands, announce that it is done. 临时卡:说“好的,请稍等”,加钱,双手收现金,告知已办好。
                (003_2454ff25c1100d27.txt, 373)
            net_cafe.temporary_card.return_with_both_hands: Change and identity card are handed to the
                temporary-card user with both hands, and drinks are offered. 双手将零钱和身份证递给临时卡客人,同时推销饮品。
                (003_2454ff25c1100d27.txt, 373)
            net_cafe.temporary_card.issue_ticket: When a temporary card is issued, a ticket is printed and
                handed over with both hands, and the cash taken with both hands. 开临时卡时打票,双手递给客人,双手接过现金。
                (003_2454ff25c1100d27.txt, 373)
            net_cafe.temporary_card.ticket_done_phrase: With the ticket the guest is told the money received
                and returned (change with both hands) and to settle at the counter when leaving; drinks are
                offered. 交票时说:“已经帮您办好了,收您××元,找您××元,下机时请到吧台来结账,谢谢!”,找零双手递,并推销饮品。 (003_2454ff25c1100d27.txt,
                373)
            net_cafe.game_points.card_code_steps: Card code: extract the code, print the ticket, hand it
                over with both hands, take money and give change, then offer drinks.
                提卡:提取卡密,打印出票,双手递给客人,收钱找钱,推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.snacks.sale_steps: Snacks and soft drinks: 'one moment please', hand the goods over
                with both hands, take money and give change, offer drinks at the same time.
                买副食或软饮:说“好的,请稍等”,双手递商品,收钱找钱,同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _ChecklistGestures(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistGesturesCheckFacts = ...,
        observed: ChecklistGesturesCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. Gestures that go with the words.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `pointed_to_price_list`, `pointed_to_zones`, `pointed_the_way`, `pointed_up_to_drinks_list`.
        - `facts`: true, false, or left out where not known: `zone_prices_asked`, `zones_asked`, `way_asked`, `drinks_offered`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                drinks_offered, way_asked, zone_prices_asked, zones_asked.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: pointed_the_way, pointed_to_price_list, pointed_to_zones,
                pointed_up_to_drinks_list.
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
            net_cafe.enquiry.zone_price_phrase: Asked which zone costs what, the front desk points, with a
                gesture, to the price list. 问区域价格时配合手势请看价目表。 (003_2454ff25c1100d27.txt, 371)
            net_cafe.enquiry.zone_layout_phrase: Asked for the zones, the front desk tells where each is,
                with a gesture. 问区域分布时配合手势说明各区位置。 (003_2454ff25c1100d27.txt, 371)
            net_cafe.enquiry.directions_phrase: Asked the way to the toilet, the office or a machine, the
                front desk tells it with a gesture. 问路时配合手势告知洗手间、办公室或某号机位置。 (003_2454ff25c1100d27.txt, 371)
            net_cafe.drinks.offer_phrase: The offer names fresh coffee and milk tea and points upwards to
                the drinks price list. 推销用语提到现磨咖啡、奶茶,并以向上手势指饮品价目表。 (003_2454ff25c1100d27.txt, 373)
        """


@overload
def checklist(name: Literal['counter']) -> _ChecklistCounter: ...

@overload
def checklist(name: Literal['gestures']) -> _ChecklistGestures: ...

@type_check_only
class _PhraseWelcome(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseWelcomeSaySlots,
        facts: PhraseWelcomeSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Welcome, {time_greeting}!" ("欢迎光临,{time_greeting}!")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `time_greeting`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.time_greeting: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.greeting.entry_phrase: When a guest enters, the front desk calls out a welcome with the
                greeting of the time of day. 客人进店时前台问候:“欢迎光临,上午好/下午好/晚上好!” (003_2454ff25c1100d27.txt, 371)
        """


@type_check_only
class _PhraseAskToGoOnline(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseAskToGoOnlineSaySlots,
        facts: PhraseAskToGoOnlineSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Hello {honorific}, would you like to go online?" ("您好{honorific},请问上网吗?")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `honorific`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.honorific: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.greeting.counter_phrase: When the guest reaches the counter, the front desk asks,
                unprompted, Sir / Madam / student, whether the guest wants to go online.
                客人到吧台时主动询问:“您好先生/女士/同学,请问上网吗?” (003_2454ff25c1100d27.txt, 371)
        """


@type_check_only
class _PhraseHourlyPrice(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseHourlyPriceSaySlots,
        facts: PhraseHourlyPriceSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Hello, with a temporary card an hour starts at {temporary_min} yuan here, with a member card at {member_min} yuan." ("您好,我们这里临时卡最低{temporary_min}块,会员卡最低{member_min}块。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `temporary_min`, `member_min`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.member_min: A text of 1 to 1000 characters.
            slots.temporary_min: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.price.answer_phrase: Asked for the hourly price, the front desk names the lowest
                temporary-card and member-card prices. 问价时答:“您好,我们这里临时卡最低5块,会员卡最低4块。”
                (003_2454ff25c1100d27.txt, 371)
        """


@type_check_only
class _PhraseZonePrices(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseZonePricesSayFacts = ...,
        slots: PhraseZonePricesSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Please look over here, this is our price list." ("请看这边,这里有我们的价目表。")

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
            net_cafe.enquiry.zone_price_phrase: Asked which zone costs what, the front desk points, with a
                gesture, to the price list. 问区域价格时配合手势请看价目表。 (003_2454ff25c1100d27.txt, 371)
        """


@type_check_only
class _PhraseZonePlaces(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseZonePlacesSaySlots,
        facts: PhraseZonePlacesSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Hello, the Apple zone is {apple_zone}, the esports zone is {esports_zone}, and everything else is the ordinary leisure zone." ("您好,苹果区在{apple_zone},竞技区在{esports_zone},其他的是普通休闲区。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `apple_zone`, `esports_zone`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.apple_zone: A text of 1 to 1000 characters.
            slots.esports_zone: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.enquiry.zone_layout_phrase: Asked for the zones, the front desk tells where each is,
                with a gesture. 问区域分布时配合手势说明各区位置。 (003_2454ff25c1100d27.txt, 371)
        """


@type_check_only
class _PhraseDirections(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseDirectionsSaySlots,
        facts: PhraseDirectionsSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Hello, {place}: {direction}." ("您好,{place},{direction}。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `place`, `direction`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.direction: A text of 1 to 1000 characters.
            slots.place: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.enquiry.directions_phrase: Asked the way to the toilet, the office or a machine, the
                front desk tells it with a gesture. 问路时配合手势告知洗手间、办公室或某号机位置。 (003_2454ff25c1100d27.txt, 371)
        """


@type_check_only
class _PhraseManagerCalled(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseManagerCalledSayFacts = ...,
        slots: PhraseManagerCalledSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Hello, one moment please, I will call the manager at once." ("您好,请稍等,我马上通知店长。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: none.
        - `facts`: true, false, or left out where not known: `manager_in`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                manager_in.
            slots (may be left out): What fills the slots, each with 1 to 1000 characters.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.enquiry.manager_present: A guest who asks for the manager is told to wait a moment, and
                the manager is called at once. 客人找店长时说:“您好,请稍等,我马上通知店长”,并立即通知。 (003_2454ff25c1100d27.txt,
                371)
        """


@type_check_only
class _PhraseManagerOut(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseManagerOutSayFacts = ...,
        slots: PhraseManagerOutSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "I am sorry, our manager is out. Is there anything I can pass on? Or leave me your phone number, and I will tell the manager on return." ("不好意思,我们店长有事出去了,有什么需要我转告的吗?要不您留下您的电话号码,等店长回来了我告诉他。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: none.
        - `facts`: true, false, or left out where not known: `manager_in`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                manager_in.
            slots (may be left out): What fills the slots, each with 1 to 1000 characters.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.enquiry.manager_absent: If the manager is out, the front desk apologises, offers to
                pass on a message and asks for a phone number. 店长不在时致歉,询问是否转告并请客人留电话。
                (003_2454ff25c1100d27.txt, 371)
        """


@type_check_only
class _PhraseContactLeft(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseContactLeftSayFacts = ...,
        slots: PhraseContactLeftSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "All right, thank you for coming, take care!" ("好的,谢谢光临,请慢走!")

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
            net_cafe.enquiry.contact_left_phrase: After leaving contact details the guest is thanked and
                seen off. 客人留下联系方式后说:“好的,谢谢光临请慢走!” (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseEscalation(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseEscalationSaySlots,
        facts: PhraseEscalationSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "I am sorry {honorific}, one moment please, I will call the {role} at once to help you." ("不好意思{honorific},请稍等一下,我马上通知{role}过来帮您处理。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `honorific`, `role`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.honorific: A text of 1 to 1000 characters.
            slots.role: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.enquiry.escalate_phrase: The guest is told, with an apology, that the shift leader or
                manager is being called to help. 用语:“不好意思先生/女士/同学,请稍等一下,我马上通知领班/店长过来帮您处理”。
                (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseAskForIdentityCard(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseAskForIdentityCardSayFacts = ...,
        slots: PhraseAskForIdentityCardSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Certainly, may I have your identity card please? Thank you!" ("好的,麻烦用一下您的身份证,谢谢!")

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
            net_cafe.identity.ask_phrase: A guest who wants to go online is asked for the identity card.
                客人上网时说:“好的,麻烦用一下您的身份证,谢谢!” (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseOneMoment(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseOneMomentSayFacts = ...,
        slots: PhraseOneMomentSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "One moment please!" ("请稍等!")

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
            net_cafe.identity.take_with_both_hands: The identity card is taken with both hands, saying 'one
                moment please'. 双手接过身份证并说“请稍等!”。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.top_up.take_cash_with_both_hands: Cash is taken with both hands, then the card is
                topped up, saying 'one moment please'. 双手接过现金,再给客人加钱,并说“请稍等!”。 (003_2454ff25c1100d27.txt,
                373)
        """


@type_check_only
class _PhraseCertainlyOneMoment(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseCertainlyOneMomentSayFacts = ...,
        slots: PhraseCertainlyOneMomentSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Certainly, one moment please!" ("好的,请稍等!")

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
            net_cafe.membership.open_steps: Opening a membership: 'one moment please', open it, take the
                money, give the change, announce that it is done. 开会员:说“好的,请稍等!”,开会员、收钱、找钱,告知已办好。
                (003_2454ff25c1100d27.txt, 373)
            net_cafe.temporary_card.top_up_steps: Temporary card: 'one moment please', add the amount, take
                the cash with both hands, announce that it is done. 临时卡:说“好的,请稍等”,加钱,双手收现金,告知已办好。
                (003_2454ff25c1100d27.txt, 373)
            net_cafe.temporary_card.issue_ticket: When a temporary card is issued, a ticket is printed and
                handed over with both hands, and the cash taken with both hands. 开临时卡时打票,双手递给客人,双手接过现金。
                (003_2454ff25c1100d27.txt, 373)
            net_cafe.game_points.enter_account_phrase: Handing over the keyboard, the front desk asks the
                guest to type the game account. 递键盘时说:“您好,请输入您的游戏账号”。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.game_points.region_amount_phrase: The guest is asked which region and how much, then to
                wait a moment. 问:“请问您充值哪个大区,充多少钱呢?”,再说“好的,请稍等”。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.game_points.card_code_steps: Card code: extract the code, print the ticket, hand it
                over with both hands, take money and give change, then offer drinks.
                提卡:提取卡密,打印出票,双手递给客人,收钱找钱,推销饮品。 (003_2454ff25c1100d27.txt, 373)
            net_cafe.snacks.sale_steps: Snacks and soft drinks: 'one moment please', hand the goods over
                with both hands, take money and give change, offer drinks at the same time.
                买副食或软饮:说“好的,请稍等”,双手递商品,收钱找钱,同时推销饮品。 (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseIdentityRefusal(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseIdentityRefusalSayFacts = ...,
        slots: PhraseIdentityRefusalSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "I am sorry, the rule is that you can only go online after swiping your own identity card. My sincere apologies!" ("不好意思,这边规定必须要用自己身份证刷卡才能上网,非常抱歉!")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: none.
        - `facts`: true, false, or left out where not known: `own_identity_card_swiped`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                own_identity_card_swiped.
            slots (may be left out): What fills the slots, each with 1 to 1000 characters.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.identity.refusal_phrase: A guest without an identity card is refused with an apology,
                naming the rule. 无身份证时致歉:“不好意思,这边规定必须要用自己身份证刷卡才能上网,非常抱歉!” (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseMemberBalance(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseMemberBalanceSaySlots,
        facts: PhraseMemberBalanceSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "The balance on your card is {balance} yuan. How much would you like to add?" ("您卡上余额为{balance}元,还需要加多少呢?")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `balance`.
        - `facts`: true, false, or left out where not known: `member`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.balance: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name: member.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.top_up.balance_phrase: A member is told the card balance and asked how much to add.
                对会员说:“您卡上余额为××元,还需要加多少呢?” (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseMemberToppedUp(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseMemberToppedUpSaySlots,
        facts: PhraseMemberToppedUpSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Received {received} yuan, topped up {top_up} yuan, here are {change} yuan change. Please take your identity card!" ("您好,收您{received}元,卡上充了{top_up}元,找您{change}元,请拿好您的身份证!")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `received`, `top_up`, `change`.
        - `facts`: true, false, or left out where not known: `change_due`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.change: A text of 1 to 1000 characters.
            slots.received: A text of 1 to 1000 characters.
            slots.top_up: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.top_up.receipt_phrase: After the top-up the front desk names the amounts received,
                topped up and returned, and gives the identity card back.
                充值后说:“您好,收您××元,卡上充了××元,找您××元,请拿好您的身份证!” (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseMemberToppedUpExact(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseMemberToppedUpExactSaySlots,
        facts: PhraseMemberToppedUpExactSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Received {received} yuan, topped up {top_up} yuan. Please take your identity card!" ("您好,收您{received}元,卡上充了{top_up}元,请拿好您的身份证!")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `received`, `top_up`.
        - `facts`: true, false, or left out where not known: `change_due`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.received: A text of 1 to 1000 characters.
            slots.top_up: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.top_up.receipt_phrase: After the top-up the front desk names the amounts received,
                topped up and returned, and gives the identity card back.
                充值后说:“您好,收您××元,卡上充了××元,找您××元,请拿好您的身份证!” (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseDrinksOffer(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseDrinksOfferSayFacts = ...,
        slots: PhraseDrinksOfferSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Would you like something to drink as well? We have freshly ground coffee, milk tea and more; our drinks list is up here." ("您好,您还需要来点饮品吗?我们这里有现磨的咖啡还有奶茶等,这上面是我们的饮品价目表。")

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
            net_cafe.drinks.offer_phrase: The offer names fresh coffee and milk tea and points upwards to
                the drinks price list. 推销用语提到现磨咖啡、奶茶,并以向上手势指饮品价目表。 (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseDrinkOrdered(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseDrinkOrderedSaySlots,
        facts: PhraseDrinkOrderedSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Certainly, received {received} yuan, here are {change} yuan change. Your {drink} will be brought to you shortly." ("好的,收您{received}元,找您{change}元,您点的{drink}稍后为您送过来。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `received`, `change`, `drink`.
        - `facts`: true, false, or left out where not known: `change_due`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.change: A text of 1 to 1000 characters.
            slots.drink: A text of 1 to 1000 characters.
            slots.received: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.drinks.order_phrase: On a drinks order the front desk names the money received and
                returned and says that the drink will be brought. 点饮品后说:“好的,收您××元,找您××元,您点的××稍后为您送过来。”
                (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseDrinkOrderedExact(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseDrinkOrderedExactSaySlots,
        facts: PhraseDrinkOrderedExactSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Certainly, received {received} yuan. Your {drink} will be brought to you shortly." ("好的,收您{received}元,您点的{drink}稍后为您送过来。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `received`, `drink`.
        - `facts`: true, false, or left out where not known: `change_due`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.drink: A text of 1 to 1000 characters.
            slots.received: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.drinks.order_phrase: On a drinks order the front desk names the money received and
                returned and says that the drink will be brought. 点饮品后说:“好的,收您××元,找您××元,您点的××稍后为您送过来。”
                (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseDrinkServed(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseDrinkServedSaySlots,
        facts: PhraseDrinkServedSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Hello, your {drink}. Enjoy it, and have a pleasant time online!" ("您好,您的{drink},请慢用,祝您上网愉快!")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `drink`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.drink: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.drinks.serve_phrase: On serving, the attendant names the drink and wishes the guest a
                pleasant time online. 送饮品时说:“您好,您的××,请慢用,祝您上网愉快!” (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseMembershipOffer(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseMembershipOfferSaySlots,
        facts: PhraseMembershipOfferSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Hello, shall I open a membership for you? A single top-up of {minimum} yuan is all it takes." ("您好,需要帮您开会员吗?开会员只需一次性充{minimum}元就可以了。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `minimum`.
        - `facts`: true, false, or left out where not known: `member`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.minimum: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name: member.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.membership.offer_phrase: A guest who is not a member is asked whether to open a
                membership, naming the single top-up of 20 CNY. 对非会员说:“您好,需要帮您开会员吗?开会员只需一次性充20元就可以了。”
                (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseMembershipOpened(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseMembershipOpenedSaySlots,
        facts: PhraseMembershipOpenedSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "It is all done: received {received} yuan, here are {change} yuan change. Thank you!" ("已经帮您办好了,收您{received}元,找您{change}元,谢谢!")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `received`, `change`.
        - `facts`: true, false, or left out where not known: `change_due`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.change: A text of 1 to 1000 characters.
            slots.received: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.membership.done_phrase: The new member is told that it is done and the money received
                and returned, with thanks. 开好后说:“已经帮您办好了,收您××元,找您××元,谢谢!” (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseMembershipOpenedExact(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseMembershipOpenedExactSaySlots,
        facts: PhraseMembershipOpenedExactSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "It is all done: received {received} yuan. Thank you!" ("已经帮您办好了,收您{received}元,谢谢!")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `received`.
        - `facts`: true, false, or left out where not known: `change_due`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.received: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.membership.done_phrase: The new member is told that it is done and the money received
                and returned, with thanks. 开好后说:“已经帮您办好了,收您××元,找您××元,谢谢!” (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseTemporaryCardAmount(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseTemporaryCardAmountSayFacts = ...,
        slots: PhraseTemporaryCardAmountSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Certainly, how much would you like to put on the card?" ("好的,请问您需要加多少钱呢?")

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
            net_cafe.temporary_card.amount_phrase: A temporary-card user is asked how much to put on the
                card. 对临时卡用户说:“好的,请问您需要加多少钱呢?” (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseTemporaryCardDone(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseTemporaryCardDoneSaySlots,
        facts: PhraseTemporaryCardDoneSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "It is all done: received {received} yuan, here are {change} yuan change. Please take your identity card! When you log off, please settle at the counter. Thank you!" ("已经帮您办好了,收您{received}元,找您{change}元,请拿好您的身份证!下机时请到吧台来结账,谢谢!")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `received`, `change`.
        - `facts`: true, false, or left out where not known: `change_due`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.change: A text of 1 to 1000 characters.
            slots.received: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.temporary_card.done_phrase: The temporary-card user is told the money received and
                returned, to take the identity card, and to settle at the counter when leaving.
                临时卡办好后说:“已经帮您办好了,收您××元,找您××元,请拿好您的身份证!……下机时请到吧台来结账,谢谢!” (003_2454ff25c1100d27.txt, 373)
            net_cafe.temporary_card.ticket_done_phrase: With the ticket the guest is told the money received
                and returned (change with both hands) and to settle at the counter when leaving; drinks are
                offered. 交票时说:“已经帮您办好了,收您××元,找您××元,下机时请到吧台来结账,谢谢!”,找零双手递,并推销饮品。 (003_2454ff25c1100d27.txt,
                373)
        """


@type_check_only
class _PhraseTemporaryCardDoneExact(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseTemporaryCardDoneExactSaySlots,
        facts: PhraseTemporaryCardDoneExactSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "It is all done: received {received} yuan. Please take your identity card! When you log off, please settle at the counter. Thank you!" ("已经帮您办好了,收您{received}元,请拿好您的身份证!下机时请到吧台来结账,谢谢!")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `received`.
        - `facts`: true, false, or left out where not known: `change_due`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.received: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.temporary_card.done_phrase: The temporary-card user is told the money received and
                returned, to take the identity card, and to settle at the counter when leaving.
                临时卡办好后说:“已经帮您办好了,收您××元,找您××元,请拿好您的身份证!……下机时请到吧台来结账,谢谢!” (003_2454ff25c1100d27.txt, 373)
            net_cafe.temporary_card.ticket_done_phrase: With the ticket the guest is told the money received
                and returned (change with both hands) and to settle at the counter when leaving; drinks are
                offered. 交票时说:“已经帮您办好了,收您××元,找您××元,下机时请到吧台来结账,谢谢!”,找零双手递,并推销饮品。 (003_2454ff25c1100d27.txt,
                373)
        """


@type_check_only
class _PhraseTemporaryCardSettled(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseTemporaryCardSettledSaySlots,
        facts: PhraseTemporaryCardSettledSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Certainly, one moment please. Here are {refund} yuan back, please keep them safe." ("好的,请稍等,找您{refund}元,请收好。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `refund`.
        - `facts`: true, false, or left out where not known: `refund_due`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.refund: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                refund_due.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.temporary_card.checkout_phrase: At the final settlement of a temporary card the guest
                is told the amount returned. 临时卡结账时说:“好的,请稍等,找您××元,请收好。” (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseTemporaryCardSettledNothingLeft(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseTemporaryCardSettledNothingLeftSayFacts = ...,
        slots: PhraseTemporaryCardSettledNothingLeftSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Certainly, one moment please." ("好的,请稍等。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: none.
        - `facts`: true, false, or left out where not known: `refund_due`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                refund_due.
            slots (may be left out): What fills the slots, each with 1 to 1000 characters.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.temporary_card.checkout_phrase: At the final settlement of a temporary card the guest
                is told the amount returned. 临时卡结账时说:“好的,请稍等,找您××元,请收好。” (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseTemporaryCardWithoutIdentity(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseTemporaryCardWithoutIdentitySayFacts = ...,
        slots: PhraseTemporaryCardWithoutIdentitySaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Declined: always refused. A session without the guest's own identity card evades the registration that the law demands of internet cafés. The guest is refused with an apology; no card is opened and none is lent.

        Arguments:
        - `language`: zh or en.

        Returns: no words; the finding's clause has the reason.

        Errors: a slot or a fact, for there is none.

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
            net_cafe.temporary_card.without_identity: A guest without an identity card asks for a temporary
                card and is given one. 客人没有身份证,要求开临时卡,前台予以办理。 (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseAskGamePoints(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseAskGamePointsSayFacts = ...,
        slots: PhraseAskGamePointsSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Hello, for which game would you like points: a direct top-up, or a card code?" ("您好,请问您充什么游戏的点卡呢,是直充还是提卡?")

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
            net_cafe.game_points.ask_phrase: A guest buying game points is asked for the game and whether to
                top up directly or to take a card code. 充点卡时问:“您好,请问您充什么游戏的点卡呢,是直充还是提卡?”
                (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseEnterAccount(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseEnterAccountSayFacts = ...,
        slots: PhraseEnterAccountSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Please type your game account." ("您好,请输入您的游戏账号。")

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
            net_cafe.game_points.enter_account_phrase: Handing over the keyboard, the front desk asks the
                guest to type the game account. 递键盘时说:“您好,请输入您的游戏账号”。 (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseEnterAccountAgain(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseEnterAccountAgainSayFacts = ...,
        slots: PhraseEnterAccountAgainSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Please type your account once more." ("请再输一次您的账号。")

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
            net_cafe.game_points.enter_again_phrase: After the first entry the guest is asked to type the
                account once more. 首次输入后说:“请再输一次您的账号”。 (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseAskRegionAndAmount(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseAskRegionAndAmountSayFacts = ...,
        slots: PhraseAskRegionAndAmountSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Which region is it, and how much would you like to top up?" ("请问您充值哪个大区,充多少钱呢?")

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
            net_cafe.game_points.region_amount_phrase: The guest is asked which region and how much, then to
                wait a moment. 问:“请问您充值哪个大区,充多少钱呢?”,再说“好的,请稍等”。 (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseDirectTopUpDone(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseDirectTopUpDoneSayFacts = ...,
        slots: PhraseDirectTopUpDoneSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "The top-up was successful." ("已经充值成功了。")

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
            net_cafe.game_points.success_phrase: After a direct top-up the guest is told that it succeeded;
                money is taken, change given and drinks offered. 充值完成后说“已经充值成功了”,收钱找钱并推销饮品。
                (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseAskCardValue(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseAskCardValueSayFacts = ...,
        slots: PhraseAskCardValueSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Hello, a card of how much would you like?" ("您好,您充多少钱的卡呢?")

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
            net_cafe.game_points.card_code_ask_phrase: For a card code the guest is asked for the face value
                and the number of cards. 提卡时询问面额和数量:“您好,您充多少钱的卡呢?” (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseCardCodeHandedOver(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseCardCodeHandedOverSayFacts = ...,
        slots: PhraseCardCodeHandedOverSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Please keep your card safe. Thank you." ("您好,请收好您的卡,谢谢。")

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
            net_cafe.game_points.card_code_done_phrase: On handing over the card the guest is asked to keep
                it safe and thanked. 交卡时说:“您好,请收好您的卡,谢谢”。 (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseSnackSold(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseSnackSoldSaySlots,
        facts: PhraseSnackSoldSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Your {items}: {total} yuan in all, received {received} yuan, here are {change} yuan change. Would you like a coffee or a milk tea as well?" ("您的{items},总共{total}元,收您{received}元,找您{change}元,请问还需要来点咖啡/奶茶吗?")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `items`, `total`, `received`, `change`.
        - `facts`: true, false, or left out where not known: `change_due`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.change: A text of 1 to 1000 characters.
            slots.items: A text of 1 to 1000 characters.
            slots.received: A text of 1 to 1000 characters.
            slots.total: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.snacks.sale_phrase: The front desk names the items, the total, the money received and
                returned, and asks about coffee or milk tea. 用语:“您的××,××,总共××元,收您××元,找您××元,请问还需要来点咖啡/奶茶吗?”
                (003_2454ff25c1100d27.txt, 373)
        """


@type_check_only
class _PhraseSnackSoldExact(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhraseSnackSoldExactSaySlots,
        facts: PhraseSnackSoldExactSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Your {items}: {total} yuan in all, received {received} yuan. Would you like a coffee or a milk tea as well?" ("您的{items},总共{total}元,收您{received}元,请问还需要来点咖啡/奶茶吗?")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `items`, `total`, `received`.
        - `facts`: true, false, or left out where not known: `change_due`.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.items: A text of 1 to 1000 characters.
            slots.received: A text of 1 to 1000 characters.
            slots.total: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                change_due.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            net_cafe.snacks.sale_phrase: The front desk names the items, the total, the money received and
                returned, and asks about coffee or milk tea. 用语:“您的××,××,总共××元,收您××元,找您××元,请问还需要来点咖啡/奶茶吗?”
                (003_2454ff25c1100d27.txt, 373)
        """


@overload
def phrase(name: Literal['welcome']) -> _PhraseWelcome: ...

@overload
def phrase(name: Literal['ask_to_go_online']) -> _PhraseAskToGoOnline: ...

@overload
def phrase(name: Literal['hourly_price']) -> _PhraseHourlyPrice: ...

@overload
def phrase(name: Literal['zone_prices']) -> _PhraseZonePrices: ...

@overload
def phrase(name: Literal['zone_places']) -> _PhraseZonePlaces: ...

@overload
def phrase(name: Literal['directions']) -> _PhraseDirections: ...

@overload
def phrase(name: Literal['manager_called']) -> _PhraseManagerCalled: ...

@overload
def phrase(name: Literal['manager_out']) -> _PhraseManagerOut: ...

@overload
def phrase(name: Literal['contact_left']) -> _PhraseContactLeft: ...

@overload
def phrase(name: Literal['escalation']) -> _PhraseEscalation: ...

@overload
def phrase(name: Literal['ask_for_identity_card']) -> _PhraseAskForIdentityCard: ...

@overload
def phrase(name: Literal['one_moment']) -> _PhraseOneMoment: ...

@overload
def phrase(name: Literal['certainly_one_moment']) -> _PhraseCertainlyOneMoment: ...

@overload
def phrase(name: Literal['identity_refusal']) -> _PhraseIdentityRefusal: ...

@overload
def phrase(name: Literal['member_balance']) -> _PhraseMemberBalance: ...

@overload
def phrase(name: Literal['member_topped_up']) -> _PhraseMemberToppedUp: ...

@overload
def phrase(name: Literal['member_topped_up_exact']) -> _PhraseMemberToppedUpExact: ...

@overload
def phrase(name: Literal['drinks_offer']) -> _PhraseDrinksOffer: ...

@overload
def phrase(name: Literal['drink_ordered']) -> _PhraseDrinkOrdered: ...

@overload
def phrase(name: Literal['drink_ordered_exact']) -> _PhraseDrinkOrderedExact: ...

@overload
def phrase(name: Literal['drink_served']) -> _PhraseDrinkServed: ...

@overload
def phrase(name: Literal['membership_offer']) -> _PhraseMembershipOffer: ...

@overload
def phrase(name: Literal['membership_opened']) -> _PhraseMembershipOpened: ...

@overload
def phrase(name: Literal['membership_opened_exact']) -> _PhraseMembershipOpenedExact: ...

@overload
def phrase(name: Literal['temporary_card_amount']) -> _PhraseTemporaryCardAmount: ...

@overload
def phrase(name: Literal['temporary_card_done']) -> _PhraseTemporaryCardDone: ...

@overload
def phrase(name: Literal['temporary_card_done_exact']) -> _PhraseTemporaryCardDoneExact: ...

@overload
def phrase(name: Literal['temporary_card_settled']) -> _PhraseTemporaryCardSettled: ...

@overload
def phrase(name: Literal['temporary_card_settled_nothing_left']) -> _PhraseTemporaryCardSettledNothingLeft: ...

@overload
def phrase(name: Literal['temporary_card_without_identity']) -> _PhraseTemporaryCardWithoutIdentity: ...

@overload
def phrase(name: Literal['ask_game_points']) -> _PhraseAskGamePoints: ...

@overload
def phrase(name: Literal['enter_account']) -> _PhraseEnterAccount: ...

@overload
def phrase(name: Literal['enter_account_again']) -> _PhraseEnterAccountAgain: ...

@overload
def phrase(name: Literal['ask_region_and_amount']) -> _PhraseAskRegionAndAmount: ...

@overload
def phrase(name: Literal['direct_top_up_done']) -> _PhraseDirectTopUpDone: ...

@overload
def phrase(name: Literal['ask_card_value']) -> _PhraseAskCardValue: ...

@overload
def phrase(name: Literal['card_code_handed_over']) -> _PhraseCardCodeHandedOver: ...

@overload
def phrase(name: Literal['snack_sold']) -> _PhraseSnackSold: ...

@overload
def phrase(name: Literal['snack_sold_exact']) -> _PhraseSnackSoldExact: ...
