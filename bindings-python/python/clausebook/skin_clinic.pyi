"""Acne skin clinic (hydro-oxygen jet) (痤疮皮肤管理(水氧治疗)).

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
    "after_treatment_plan",
    "book",
    "check_handpiece",
    "check_pressure",
    "check_session",
    "check_telemetry",
    "checklist",
    "choose_gas",
    "choose_serum",
    "clauses",
    "forecast",
    "form",
    "lesion_endpoint",
    "limit",
    "next_session",
    "phrase",
    "procedure",
    "schedule",
    "site_order",
    "treatment_technique",
]

book: Book

def clauses() -> tuple[Clause, ...]:
    """The clauses of the trade, in the order of the book."""

class Policy(AnyPolicy):
    """What a shop sets, Acne skin clinic (hydro-oxygen jet) (痤疮皮肤管理(水氧治疗)): parameters inside the bounds of their clauses. It never changes."""
    __signature__: ClassVar[Signature]
    def __new__(
        cls,
        *,
        session_shortest_min: Decimal | int | float | str | None = ...,
        session_longest_min: Decimal | int | float | str | None = ...,
        course_sessions_least: int | None = ...,
        course_sessions_most: int | None = ...,
        interval_general_min_days: int | None = ...,
        interval_general_max_days: int | None = ...,
        interval_severe_first_min_days: int | None = ...,
        interval_severe_first_max_days: int | None = ...,
        interval_severe_later_min_days: int | None = ...,
        interval_severe_later_max_days: int | None = ...,
        pressure_min_mpa: Decimal | int | float | str | None = ...,
        pressure_max_mpa: Decimal | int | float | str | None = ...,
        sensitive_pressure_max_mpa: Decimal | int | float | str | None = ...,
        charge_tolerance_s: Decimal | int | float | str | None = ...,
        strong_pressure_min_mpa: Decimal | int | float | str | None = ...,
        angle_tolerance_deg: Decimal | int | float | str | None = ...,
        inflamed_distance_min_cm: Decimal | int | float | str | None = ...,
        inflamed_distance_max_cm: Decimal | int | float | str | None = ...,
        inflamed_circles_least: int | None = ...,
        inflamed_circles_most: int | None = ...,
        forehead_passes: int | None = ...,
        eye_distance_over_cm: Decimal | int | float | str | None = ...,
        review_days: int | None = ...,
        tcm_added_items: Sequence[str] | None = ...,
        hose_push_tolerance_mm: Decimal | int | float | str | None = ...,
        time_zone: str = ...,
        wording: Mapping[str, Mapping[str, str]] = ...,
    ) -> Self: ...
    @property
    def session_shortest_min(self) -> Decimal:
        """Shortest length of one service.
        单次服务的最短时长。

        Unit: min; at least 45; at most 90; by default 45.
        Clause: skin_clinic.session.duration.
        """

    @property
    def session_longest_min(self) -> Decimal:
        """Longest length of one service.
        单次服务的最长时长。

        Unit: min; at least 45; at most 90; by default 90.
        Clause: skin_clinic.session.duration.
        """

    @property
    def course_sessions_least(self) -> int:
        """Treatments from which a course counts as complete.
        疗程算作完整所需的最少次数。

        Unit: count; at least 1; at most 10; by default 8.
        Clause: skin_clinic.course.sessions_per_course.
        """

    @property
    def course_sessions_most(self) -> int:
        """Most treatments in one course; the next one starts a new course.
        一个疗程的最多次数;再下一次即为新疗程。

        Unit: count; at least 1; at most 20; by default 10.
        Clause: skin_clinic.course.sessions_per_course.
        """

    @property
    def interval_general_min_days(self) -> int:
        """Fewest days between two treatments; a shop may only lengthen it.
        两次治疗之间的最少天数,只能延长。

        Unit: d; at least 3; at most 7; by default 3.
        Clause: skin_clinic.course.interval_general.
        """

    @property
    def interval_general_max_days(self) -> int:
        """Days after which the next treatment is overdue.
        超过此天数,下次治疗即为逾期。

        Unit: d; at least 3; at most 7; by default 7.
        Clause: skin_clinic.course.interval_general.
        """

    @property
    def interval_severe_first_min_days(self) -> int:
        """Severe acne: fewest days between the first 3 treatments of the first course; a shop may only lengthen it.
        重度痤疮:首个疗程前3次治疗之间的最少天数,只能延长。

        Unit: d; at least 2; at most 3; by default 2.
        Clause: skin_clinic.course.interval_severe_first_three.
        """

    @property
    def interval_severe_first_max_days(self) -> int:
        """Severe acne: days after which one of the first 3 treatments is overdue.
        重度痤疮:前3次治疗中,超过此天数即为逾期。

        Unit: d; at least 2; at most 3; by default 3.
        Clause: skin_clinic.course.interval_severe_first_three.
        """

    @property
    def interval_severe_later_min_days(self) -> int:
        """Severe acne, after the first 3 treatments: fewest days advised between two treatments.
        重度痤疮前3次以后:建议的最少间隔天数。

        Unit: d; at least 5; at most 7; by default 5.
        Clause: skin_clinic.course.interval_severe_later.
        """

    @property
    def interval_severe_later_max_days(self) -> int:
        """Severe acne, after the first 3 treatments: most days advised between two treatments.
        重度痤疮前3次以后:建议的最多间隔天数。

        Unit: d; at least 5; at most 7; by default 7.
        Clause: skin_clinic.course.interval_severe_later.
        """

    @property
    def pressure_min_mpa(self) -> Decimal:
        """Lower end of the output pressure while treating.
        治疗时输出压力的下限。

        Unit: MPa; at least 0.3; at most 0.6; by default 0.3.
        Clause: skin_clinic.pressure.output_range.
        """

    @property
    def pressure_max_mpa(self) -> Decimal:
        """Upper end of the output pressure while treating.
        治疗时输出压力的上限。

        Unit: MPa; at least 0.3; at most 0.6; by default 0.6.
        Clause: skin_clinic.pressure.output_range.
        """

    @property
    def sensitive_pressure_max_mpa(self) -> Decimal | None:
        """Highest output pressure on sensitive or thin skin; the source says lower and gives no figure.
        皮肤敏感或较薄时的最高输出压力;原文只说降低,未给数值。

        Unit: MPa; at least 0.3; at most 0.6; without a default.
        Clause: skin_clinic.pressure.set_by_type_and_sensitivity.
        """

    @property
    def charge_tolerance_s(self) -> Decimal | None:
        """How far the charging of the bottle may be off its usual time without being noted; left open, every deviation is noted.
        充瓶时间偏离常值多少以内不作提示;不设则凡有偏差均提示。

        Unit: s; at least 0; without a default.
        Clause: skin_clinic.startup.bottle_charge_time.
        """

    @property
    def strong_pressure_min_mpa(self) -> Decimal | None:
        """Output pressure from which it counts as strong; the source gives no figure.
        自多少输出压力起算作强压;原文未给数值。

        Unit: MPa; at least 0.3; at most 0.6; without a default.
        Clause: skin_clinic.lesion.heads_blown_out.
        """

    @property
    def angle_tolerance_deg(self) -> Decimal:
        """How far the handpiece may be off its angle to the skin; a shop may only tighten it.
        手笔与皮肤夹角的允许偏差,只能收紧。

        Unit: deg; at least 0; at most 5; by default 5.
        Clause: skin_clinic.lesion.headed_angle_45.
        """

    @property
    def inflamed_distance_min_cm(self) -> Decimal:
        """Least distance from the skin on inflamed acne; a shop may only raise it.
        红肿炎症型痤疮的最小距离,只能加大。

        Unit: cm; at least 1; at most 2; by default 1.
        Clause: skin_clinic.lesion.inflamed_distance.
        """

    @property
    def inflamed_distance_max_cm(self) -> Decimal:
        """End of the working range on inflamed acne; beyond it is noted, not refused.
        红肿炎症型痤疮工作距离的远端;超出只提示,不拒绝。

        Unit: cm; at least 1; at most 2; by default 2.
        Clause: skin_clinic.lesion.inflamed_distance.
        """

    @property
    def inflamed_circles_least(self) -> int:
        """Fewest circles around an inflamed lesion.
        围绕红肿炎症型痤疮打圈的最少圈数。

        Unit: count; at least 3; at most 4; by default 3.
        Clause: skin_clinic.lesion.inflamed_circles.
        """

    @property
    def inflamed_circles_most(self) -> int:
        """Most circles around an inflamed lesion.
        围绕红肿炎症型痤疮打圈的最多圈数。

        Unit: count; at least 3; at most 4; by default 4.
        Clause: skin_clinic.lesion.inflamed_circles.
        """

    @property
    def forehead_passes(self) -> int:
        """Passes over the forehead in one session, all told.
        单次治疗中额头操作的总遍数。

        Unit: count; at least 1; at most 3; by default 2.
        Clause: skin_clinic.site.forehead_passes.
        """

    @property
    def eye_distance_over_cm(self) -> Decimal:
        """At the lower eyelid and the eye corner the handpiece stays farther away than this; a shop may only raise it.
        下眼睑和眼角处,手笔距离须大于此值,只能加大。

        Unit: cm; at least 2; by default 2.
        Clause: skin_clinic.eye.high_distance.
        """

    @property
    def review_days(self) -> int:
        """Days after the treatment on which the review is held.
        治疗后第几天复查。

        Unit: d; at least 1; at most 3; by default 3.
        Clause: skin_clinic.followup.review_date.
        """

    @property
    def tcm_added_items(self) -> tuple[str, ...]:
        """Wellness items that the shop offers beside those of the source.
        门店在原文所列之外提供的调理项目。

        Unit: words; without a default.
        Clause: skin_clinic.plan.tcm_items.
        """

    @property
    def hose_push_tolerance_mm(self) -> Decimal | None:
        """How far the push of the release ring may be off its usual depth without being noted; left open, every deviation is noted.
        接口推入深度偏离常值多少以内不作提示;不设则凡有偏差均提示。

        Unit: mm; at least 0; without a default.
        Clause: skin_clinic.shutdown.hose_release_depth.
        """

# A course of treatments so far, and the day that is planned next.
CourseSoFar = TypedDict('CourseSoFar', {
    'sessions_done': int,
    'acne_gone': NotRequired[bool | None],
    'decided_by': NotRequired[Literal["skin_health_manager", "skin_health_consultant", "other"] | None],
    'first_course': NotRequired[bool | None],
    'manager_consents': NotRequired[bool | None],
    'planned_on': NotRequired[date | str | None],
    'previous_treatment': NotRequired[datetime | str | None],
    'severe': NotRequired[bool | None],
})

# What the nutrition liquid is mixed for.
SerumChoice = TypedDict('SerumChoice', {
    'acne_types': Sequence[Literal["papule", "whitehead", "blackhead", "pustule", "cyst", "nodule", "inflamed", "other"]],
    'histories_recorded': NotRequired[bool | None],
    'large_area_clearing': NotRequired[bool | None],
    'leaflet_ratio': NotRequired[Decimal | int | float | str | None],
    'site_inspected': NotRequired[bool | None],
})

# A spot that a session plans to treat.
PlannedSpot = TypedDict('PlannedSpot', {
    'site': Literal["jaw", "cheek", "nasolabial_fold", "forehead", "nose", "lower_eyelid", "eye_corner"],
    'lesion': Literal["suppurating", "blackhead", "whitehead", "inflamed", "other"],
    'angle_deg': NotRequired[Decimal | int | float | str | None],
    'distance_cm': NotRequired[Decimal | int | float | str | None],
    'half': NotRequired[Literal["first", "second"] | None],
    'pass': NotRequired[Literal["clearing", "growth_factor"]],
    'pressure_mpa': NotRequired[Decimal | int | float | str | None],
    'sagging': NotRequired[bool | None],
})

# A stretch of a session during which one spot is treated.
Stretch = TypedDict('Stretch', {
    'from': datetime | str,
    'until': datetime | str,
    'site': Literal["jaw", "cheek", "nasolabial_fold", "forehead", "nose", "lower_eyelid", "eye_corner"],
    'lesion': Literal["suppurating", "blackhead", "whitehead", "inflamed", "other"],
    'pass': NotRequired[Literal["clearing", "growth_factor"]],
    'sagging': NotRequired[bool | None],
})

# One sample of the device's log; a value that is left out was not recorded.
Sample = TypedDict('Sample', {
    'at': datetime | str,
    'angle_deg': NotRequired[Decimal | int | float | str | None],
    'contact': NotRequired[bool | None],
    'distance_cm': NotRequired[Decimal | int | float | str | None],
    'pedal': NotRequired[bool | None],
    'pressure_mpa': NotRequired[Decimal | int | float | str | None],
})

# Facts of the case; one that is left out is not known.
LimitSessionDurationCheckFacts = TypedDict('LimitSessionDurationCheckFacts', {})

# Facts of the case; one that is left out is not known.
LimitSessionsPerCourseCheckFacts = TypedDict('LimitSessionsPerCourseCheckFacts', {})

# Facts of the case; one that is left out is not known.
LimitOutputPressureCheckFacts = TypedDict('LimitOutputPressureCheckFacts', {})

# Facts of the case; one that is left out is not known.
LimitBottleChargeTimeCheckFacts = TypedDict('LimitBottleChargeTimeCheckFacts', {})

# Facts of the case; one that is left out is not known.
LimitEgfPassesCheckFacts = TypedDict('LimitEgfPassesCheckFacts', {
    'large_area_clearing': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
LimitNoContactCheckFacts = TypedDict('LimitNoContactCheckFacts', {})

# Facts of the case; one that is left out is not known.
LimitHeadedAngleCheckFacts = TypedDict('LimitHeadedAngleCheckFacts', {
    'eye_site': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
LimitInflamedDistanceCheckFacts = TypedDict('LimitInflamedDistanceCheckFacts', {
    'eye_site': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
LimitInflamedCirclesCheckFacts = TypedDict('LimitInflamedCirclesCheckFacts', {})

# Facts of the case; one that is left out is not known.
LimitJawSaggingAngleCheckFacts = TypedDict('LimitJawSaggingAngleCheckFacts', {
    'sagging': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
LimitNoseAngleCheckFacts = TypedDict('LimitNoseAngleCheckFacts', {})

# Facts of the case; one that is left out is not known.
LimitForeheadPassesCheckFacts = TypedDict('LimitForeheadPassesCheckFacts', {})

# Facts of the case; one that is left out is not known.
LimitEyeImprovementCheckFacts = TypedDict('LimitEyeImprovementCheckFacts', {})

# Facts of the case; one that is left out is not known.
LimitEyeDistanceCheckFacts = TypedDict('LimitEyeDistanceCheckFacts', {})

# Facts of the case; one that is left out is not known.
LimitHosePushDepthCheckFacts = TypedDict('LimitHosePushDepthCheckFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleFollowUpReviewDone = TypedDict('ScheduleFollowUpReviewDone', {
    'next_day_call': NotRequired[datetime | str | None],
    'review': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleFollowUpReviewEvents = TypedDict('ScheduleFollowUpReviewEvents', {
    'treatment_began': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleFollowUpReviewFacts = TypedDict('ScheduleFollowUpReviewFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleFollowUpToIcalendarDone = TypedDict('ScheduleFollowUpToIcalendarDone', {
    'next_day_call': NotRequired[datetime | str | None],
    'review': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleFollowUpToIcalendarEvents = TypedDict('ScheduleFollowUpToIcalendarEvents', {
    'treatment_began': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleFollowUpToIcalendarFacts = TypedDict('ScheduleFollowUpToIcalendarFacts', {})

# When each act was done; one that is left out, or null, is not done.
ScheduleForecastsReviewDone = TypedDict('ScheduleForecastsReviewDone', {
    'inflamed_lesion_gone': NotRequired[datetime | str | None],
    'residual_heads_gone': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleForecastsReviewEvents = TypedDict('ScheduleForecastsReviewEvents', {
    'treatment_began': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleForecastsReviewFacts = TypedDict('ScheduleForecastsReviewFacts', {
    'heads_left': NotRequired[bool | None],
    'inflamed_lesion': NotRequired[bool | None],
})

# When each act was done; one that is left out, or null, is not done.
ScheduleForecastsToIcalendarDone = TypedDict('ScheduleForecastsToIcalendarDone', {
    'inflamed_lesion_gone': NotRequired[datetime | str | None],
    'residual_heads_gone': NotRequired[datetime | str | None],
})

# When each event happened, or is to happen where something is due before it; one that is left out, or null, has not happened.
ScheduleForecastsToIcalendarEvents = TypedDict('ScheduleForecastsToIcalendarEvents', {
    'treatment_began': NotRequired[datetime | str | None],
})

# Facts of the case; one that is left out is not known.
ScheduleForecastsToIcalendarFacts = TypedDict('ScheduleForecastsToIcalendarFacts', {
    'heads_left': NotRequired[bool | None],
    'inflamed_lesion': NotRequired[bool | None],
})

ProcedurePreparationNextDone = TypedDict('ProcedurePreparationNextDone', {
    'step': Literal["customer_file_opened", "histories_recorded", "consultant_notice", "prepare_materials", "explain_principle", "wrap_head", "wash_face", "explain_sensation_and_cooperation", "eye_mask_and_ear_plugs_on_patient", "operator_gloves_on", "disinfect", "jet_start"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedurePreparationNextFacts = TypedDict('ProcedurePreparationNextFacts', {
    'acne_gone_before_session': NotRequired[bool | None],
})

ProcedurePreparationReviewDone = TypedDict('ProcedurePreparationReviewDone', {
    'step': Literal["customer_file_opened", "histories_recorded", "consultant_notice", "prepare_materials", "explain_principle", "wrap_head", "wash_face", "explain_sensation_and_cooperation", "eye_mask_and_ear_plugs_on_patient", "operator_gloves_on", "disinfect", "jet_start"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedurePreparationReviewFacts = TypedDict('ProcedurePreparationReviewFacts', {
    'acne_gone_before_session': NotRequired[bool | None],
})

ProcedurePreparationToMermaidDone = TypedDict('ProcedurePreparationToMermaidDone', {
    'step': Literal["customer_file_opened", "histories_recorded", "consultant_notice", "prepare_materials", "explain_principle", "wrap_head", "wash_face", "explain_sensation_and_cooperation", "eye_mask_and_ear_plugs_on_patient", "operator_gloves_on", "disinfect", "jet_start"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedurePreparationToMermaidFacts = TypedDict('ProcedurePreparationToMermaidFacts', {
    'acne_gone_before_session': NotRequired[bool | None],
})

ProcedureStartUpNextDone = TypedDict('ProcedureStartUpNextDone', {
    'step': Literal["plug_in", "rocker_switch_on", "observe_pressure_gauge", "customer_in_room", "inspect_treatment_site", "mix_nutrition_liquid", "water_system_installed", "oxygen_cylinder_open", "source_valve_out", "oxygen_gauge_above_zero", "set_output_pressure", "acne_type_sensitivity_and_pressure_recorded", "safety_cap_off", "outlet_blocked_by_hand", "foot_switch_down_to_charge", "bubbles_visible", "bottle_pressurised", "trial_spray", "keep_charging_bottle", "water_mist_output", "handpiece_near_site", "foot_switch_down_to_treat", "mist_out"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureStartUpNextFacts = TypedDict('ProcedureStartUpNextFacts', {
    'aimed_at_person': NotRequired[bool | None],
    'allergy_history_unanswered': NotRequired[bool | None],
})

ProcedureStartUpReviewDone = TypedDict('ProcedureStartUpReviewDone', {
    'step': Literal["plug_in", "rocker_switch_on", "observe_pressure_gauge", "customer_in_room", "inspect_treatment_site", "mix_nutrition_liquid", "water_system_installed", "oxygen_cylinder_open", "source_valve_out", "oxygen_gauge_above_zero", "set_output_pressure", "acne_type_sensitivity_and_pressure_recorded", "safety_cap_off", "outlet_blocked_by_hand", "foot_switch_down_to_charge", "bubbles_visible", "bottle_pressurised", "trial_spray", "keep_charging_bottle", "water_mist_output", "handpiece_near_site", "foot_switch_down_to_treat", "mist_out"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureStartUpReviewFacts = TypedDict('ProcedureStartUpReviewFacts', {
    'aimed_at_person': NotRequired[bool | None],
    'allergy_history_unanswered': NotRequired[bool | None],
})

ProcedureStartUpToMermaidDone = TypedDict('ProcedureStartUpToMermaidDone', {
    'step': Literal["plug_in", "rocker_switch_on", "observe_pressure_gauge", "customer_in_room", "inspect_treatment_site", "mix_nutrition_liquid", "water_system_installed", "oxygen_cylinder_open", "source_valve_out", "oxygen_gauge_above_zero", "set_output_pressure", "acne_type_sensitivity_and_pressure_recorded", "safety_cap_off", "outlet_blocked_by_hand", "foot_switch_down_to_charge", "bubbles_visible", "bottle_pressurised", "trial_spray", "keep_charging_bottle", "water_mist_output", "handpiece_near_site", "foot_switch_down_to_treat", "mist_out"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureStartUpToMermaidFacts = TypedDict('ProcedureStartUpToMermaidFacts', {
    'aimed_at_person': NotRequired[bool | None],
    'allergy_history_unanswered': NotRequired[bool | None],
})

ProcedureTreatmentNextDone = TypedDict('ProcedureTreatmentNextDone', {
    'step': Literal["handpiece_near_site", "foot_switch_down", "treat_jaw_first_half", "treat_cheek_first_half", "treat_nasolabial_first_half", "treat_forehead", "treat_jaw_second_half", "treat_cheek_second_half", "treat_nasolabial_second_half", "warn_breathing_may_be_hampered", "treat_nose", "jet_stopped_before_eyes", "eye_mask_off", "pressure_lowered", "high_distance_set", "foot_switch_down_at_eyes", "lower_eyelid_outer_end", "lower_eyelid_inner_end", "eye_corner_below", "eye_corner_above", "eye_mask_on_again", "clearing_finished", "egf_pass", "jet_treatment_finished", "e_light_or_rf", "red_light", "cleaning", "mask", "home_product", "agree_review_date", "customer_left"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureTreatmentNextFacts = TypedDict('ProcedureTreatmentNextFacts', {
    'allergic_to_home_product': NotRequired[bool | None],
    'ear_plugs_in_at_warning': NotRequired[bool | None],
    'gas_only_output': NotRequired[bool | None],
    'large_area_clearing': NotRequired[bool | None],
    'site_follows_eyes': NotRequired[bool | None],
})

ProcedureTreatmentReviewDone = TypedDict('ProcedureTreatmentReviewDone', {
    'step': Literal["handpiece_near_site", "foot_switch_down", "treat_jaw_first_half", "treat_cheek_first_half", "treat_nasolabial_first_half", "treat_forehead", "treat_jaw_second_half", "treat_cheek_second_half", "treat_nasolabial_second_half", "warn_breathing_may_be_hampered", "treat_nose", "jet_stopped_before_eyes", "eye_mask_off", "pressure_lowered", "high_distance_set", "foot_switch_down_at_eyes", "lower_eyelid_outer_end", "lower_eyelid_inner_end", "eye_corner_below", "eye_corner_above", "eye_mask_on_again", "clearing_finished", "egf_pass", "jet_treatment_finished", "e_light_or_rf", "red_light", "cleaning", "mask", "home_product", "agree_review_date", "customer_left"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureTreatmentReviewFacts = TypedDict('ProcedureTreatmentReviewFacts', {
    'allergic_to_home_product': NotRequired[bool | None],
    'ear_plugs_in_at_warning': NotRequired[bool | None],
    'gas_only_output': NotRequired[bool | None],
    'large_area_clearing': NotRequired[bool | None],
    'site_follows_eyes': NotRequired[bool | None],
})

ProcedureTreatmentToMermaidDone = TypedDict('ProcedureTreatmentToMermaidDone', {
    'step': Literal["handpiece_near_site", "foot_switch_down", "treat_jaw_first_half", "treat_cheek_first_half", "treat_nasolabial_first_half", "treat_forehead", "treat_jaw_second_half", "treat_cheek_second_half", "treat_nasolabial_second_half", "warn_breathing_may_be_hampered", "treat_nose", "jet_stopped_before_eyes", "eye_mask_off", "pressure_lowered", "high_distance_set", "foot_switch_down_at_eyes", "lower_eyelid_outer_end", "lower_eyelid_inner_end", "eye_corner_below", "eye_corner_above", "eye_mask_on_again", "clearing_finished", "egf_pass", "jet_treatment_finished", "e_light_or_rf", "red_light", "cleaning", "mask", "home_product", "agree_review_date", "customer_left"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureTreatmentToMermaidFacts = TypedDict('ProcedureTreatmentToMermaidFacts', {
    'allergic_to_home_product': NotRequired[bool | None],
    'ear_plugs_in_at_warning': NotRequired[bool | None],
    'gas_only_output': NotRequired[bool | None],
    'large_area_clearing': NotRequired[bool | None],
    'site_follows_eyes': NotRequired[bool | None],
})

ProcedureShutDownNextDone = TypedDict('ProcedureShutDownNextDone', {
    'step': Literal["foot_switch_up", "handpiece_withdrawn", "oxygen_cylinder_closed", "vent_residual_gas", "rocker_switch_off", "regulator_pressed_in", "power_plug_out", "foot_switch_removed", "blue_ring_pushed_in", "hose_pulled", "store_hoses", "clean_handpiece", "cap_on", "put_back_device_and_items"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureShutDownNextFacts = TypedDict('ProcedureShutDownNextFacts', {
    'aimed_at_person': NotRequired[bool | None],
    'cap_still_on': NotRequired[bool | None],
})

ProcedureShutDownReviewDone = TypedDict('ProcedureShutDownReviewDone', {
    'step': Literal["foot_switch_up", "handpiece_withdrawn", "oxygen_cylinder_closed", "vent_residual_gas", "rocker_switch_off", "regulator_pressed_in", "power_plug_out", "foot_switch_removed", "blue_ring_pushed_in", "hose_pulled", "store_hoses", "clean_handpiece", "cap_on", "put_back_device_and_items"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureShutDownReviewFacts = TypedDict('ProcedureShutDownReviewFacts', {
    'aimed_at_person': NotRequired[bool | None],
    'cap_still_on': NotRequired[bool | None],
})

ProcedureShutDownToMermaidDone = TypedDict('ProcedureShutDownToMermaidDone', {
    'step': Literal["foot_switch_up", "handpiece_withdrawn", "oxygen_cylinder_closed", "vent_residual_gas", "rocker_switch_off", "regulator_pressed_in", "power_plug_out", "foot_switch_removed", "blue_ring_pushed_in", "hose_pulled", "store_hoses", "clean_handpiece", "cap_on", "put_back_device_and_items"],
    'at': NotRequired[datetime | str | None],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ProcedureShutDownToMermaidFacts = TypedDict('ProcedureShutDownToMermaidFacts', {
    'aimed_at_person': NotRequired[bool | None],
    'cap_still_on': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
FormCustomerFileCheckFacts = TypedDict('FormCustomerFileCheckFacts', {})

FormCustomerFileCheckPresent = TypedDict('FormCustomerFileCheckPresent', {
    'item': Literal["customer_treatment_file", "current_skin_state", "skin_problems", "problem_sites", "treatment_history", "allergy_history"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormMaterialsCheckFacts = TypedDict('FormMaterialsCheckFacts', {})

FormMaterialsCheckPresent = TypedDict('FormMaterialsCheckPresent', {
    'item': Literal["jet_device", "acne_factor", "base_beauty_liquid"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormTreatmentSettingsCheckFacts = TypedDict('FormTreatmentSettingsCheckFacts', {})

FormTreatmentSettingsCheckPresent = TypedDict('FormTreatmentSettingsCheckPresent', {
    'item': Literal["acne_type", "skin_sensitivity", "oxygen_pressure", "leaflet_ratio"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormTreatmentRecordCheckFacts = TypedDict('FormTreatmentRecordCheckFacts', {})

FormTreatmentRecordCheckPresent = TypedDict('FormTreatmentRecordCheckPresent', {
    'item': Literal["light_choice", "e_light", "rf", "mask_choice", "anti_inflammatory", "hydrating", "review_date"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormReviewCheckFacts = TypedDict('FormReviewCheckFacts', {
    'date_proposed_by_consultant': NotRequired[bool | None],
})

FormReviewCheckPresent = TypedDict('FormReviewCheckPresent', {
    'item': Literal["skin_changes", "next_treatment_time", "home_care_plan", "manager_consent"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
FormPlanCheckFacts = TypedDict('FormPlanCheckFacts', {})

FormPlanCheckPresent = TypedDict('FormPlanCheckPresent', {
    'item': Literal["maintenance_plan", "tcm_wellness_items"],
    'by': NotRequired[str | None],
})

# Facts of the case; one that is left out is not known.
ChecklistProtectionCheckFacts = TypedDict('ChecklistProtectionCheckFacts', {
    'eye_site': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistProtectionCheckObserved = TypedDict('ChecklistProtectionCheckObserved', {
    'cooperation_explained': NotRequired[bool | None],
    'ear_plugs_worn': NotRequired[bool | None],
    'eye_mask_taken_off': NotRequired[bool | None],
    'eye_mask_worn': NotRequired[bool | None],
    'eyes_closed': NotRequired[bool | None],
    'eyes_protected': NotRequired[bool | None],
    'gloves_worn': NotRequired[bool | None],
    'hands_and_site_disinfected': NotRequired[bool | None],
    'jet_kept_off_eyeball': NotRequired[bool | None],
    'sensation_explained': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
ChecklistHandlingCheckFacts = TypedDict('ChecklistHandlingCheckFacts', {
    'forehead_site': NotRequired[bool | None],
    'inflamed_lesion': NotRequired[bool | None],
    'large_area_clearing': NotRequired[bool | None],
    'nose_site': NotRequired[bool | None],
    'sagging': NotRequired[bool | None],
})

# For each item whether it was observed; one that is left out, or null, was not looked at.
ChecklistHandlingCheckObserved = TypedDict('ChecklistHandlingCheckObserved', {
    'angle_adjusted_to_skin_and_acne': NotRequired[bool | None],
    'circled_around_lesion': NotRequired[bool | None],
    'drops_dabbed_off': NotRequired[bool | None],
    'epidermis_uninjured': NotRequired[bool | None],
    'followed_skin_lines': NotRequired[bool | None],
    'forced_clearing': NotRequired[bool | None],
    'gentle_hand': NotRequired[bool | None],
    'handpiece_held_like_pen_in_right_hand': NotRequired[bool | None],
    'handpiece_touches_skin': NotRequired[bool | None],
    'handpiece_touches_sponge': NotRequired[bool | None],
    'handpiece_touches_towel': NotRequired[bool | None],
    'handpiece_turned_upward': NotRequired[bool | None],
    'mixing_watched': NotRequired[bool | None],
    'operating_procedure_followed': NotRequired[bool | None],
    'pressure_adjusted_to_skin_and_acne': NotRequired[bool | None],
    'pressure_controlled_at_nose': NotRequired[bool | None],
    'serum_absorbed': NotRequired[bool | None],
    'sponge_in_left_hand': NotRequired[bool | None],
})

# Facts of the case; one that is left out is not known.
PhraseSideBenefitsSayFacts = TypedDict('PhraseSideBenefitsSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseSideBenefitsSaySlots = TypedDict('PhraseSideBenefitsSaySlots', {})

# What fills the slots, each with 1 to 1000 characters.
PhrasePrincipleSaySlots = TypedDict('PhrasePrincipleSaySlots', {
    'customer_name': str,
    'consultant_name': str,
})

# Facts of the case; one that is left out is not known.
PhrasePrincipleSayFacts = TypedDict('PhrasePrincipleSayFacts', {})

# Facts of the case; one that is left out is not known.
PhraseCurePromiseSayFacts = TypedDict('PhraseCurePromiseSayFacts', {})

# What fills the slots, each with 1 to 1000 characters.
PhraseCurePromiseSaySlots = TypedDict('PhraseCurePromiseSaySlots', {})

@type_check_only
class NextSession(Value):
    """The next treatment."""
    @property
    def stop(self) -> bool:
        """Whether the treatment ends because the acne is gone."""

    @property
    def session(self) -> int:
        """Its number in its course, from 1."""

    @property
    def new_course(self) -> bool:
        """Whether it starts a new course."""

    @property
    def advised_from(self) -> date | None:
        """The first day that is advised."""

    @property
    def earliest(self) -> date | None:
        """The first day on which the skin may be treated again: a hard limit."""

    @property
    def latest(self) -> date | None:
        """The last day; later is overdue, not refused."""

    @property
    def proposed(self) -> date | None:
        """The day to propose."""

@type_check_only
class GasChosen(Value):
    """The gas and its valve."""
    @property
    def gas(self) -> Literal["oxygen", "self_made_gas"]:
        """The gas."""

    @property
    def source_valve(self) -> Literal["out", "in"]:
        """How the gas-source valve has to stand for it."""

@type_check_only
class SerumChosen(Value):
    """What goes into the bottle."""
    @property
    def acne_factor(self) -> Decimal:
        """The number of the acne factor."""

    @property
    def growth_factor_pass(self) -> bool | None:
        """Whether a pass with growth-factor serum follows; nothing where that is not known."""

    @property
    def leaflet_ratio(self) -> Decimal | None:
        """Parts of base nutrition liquid to one part of acne factor."""

@type_check_only
class PressureRange(Value):
    """The pressures that a spot takes."""
    @property
    def min_mpa(self) -> Decimal:
        """The lower end in MPa, which itself is allowed."""

    @property
    def max_mpa(self) -> Decimal:
        """The upper end in MPa, which itself is allowed; below the lower end where no pressure will do."""

    @property
    def strong(self) -> bool:
        """Whether strong pressure is asked for."""

    @property
    def below_mpa(self) -> Decimal | None:
        """The pressure in MPa that it must stay below, where the spot asks for weak or lowered pressure."""

@type_check_only
class HandpieceChecked(Value):
    """How far the handpiece is off."""
    @property
    def in_order(self) -> bool:
        """Whether nothing is to be said against it."""

    @property
    def stop(self) -> bool:
        """Whether the treatment stops at once."""

@type_check_only
class Technique(Value):
    """How a spot is treated. What the book leaves open at a spot is left out."""
    @property
    def pressure_min_mpa(self) -> Decimal:
        """The lowest output pressure in MPa."""

    @property
    def pressure_max_mpa(self) -> Decimal:
        """The highest output pressure in MPa, whatever the strength."""

    @property
    def strength(self) -> Literal["strong", "adjusted", "lowered", "weak"]:
        """How strong the jet is."""

    @property
    def angle_deg(self) -> Decimal | None:
        """The angle to the skin in degrees."""

    @property
    def angle_tolerance_deg(self) -> Decimal | None:
        """How far the angle may be off, in degrees."""

    @property
    def circles_least(self) -> int | None:
        """Fewest circles around the lesion."""

    @property
    def circles_most(self) -> int | None:
        """Most circles around the lesion."""

    @property
    def direction(self) -> Literal["along_skin_lines", "outer_to_inner", "upward", "around_lesion"] | None:
        """Which way the handpiece moves."""

    @property
    def distance_max_cm(self) -> Decimal | None:
        """The end of the working range in cm."""

    @property
    def distance_min_cm(self) -> Decimal | None:
        """The least distance in cm; at the eyes it has to be more than that."""

    @property
    def endpoint(self) -> Literal["fresh_blood", "circles_done", "cleared_without_force", "serum_absorbed", "passes_done"] | None:
        """What ends the work there."""

    @property
    def passes(self) -> int | None:
        """Passes over the site, all told."""

@type_check_only
class LesionEnd(Value):
    """What happens at the lesion."""
    @property
    def act(self) -> Literal["go_on", "leave", "stop_there", "leave_the_rest"]:
        """What happens next."""

@type_check_only
class SitesToCome(Value):
    """The sites still to come."""
    @property
    def open(self) -> tuple[Literal["jaw_first_half", "cheek_first_half", "nasolabial_first_half", "forehead", "jaw_second_half", "cheek_second_half", "nasolabial_second_half", "nose", "eyes"], ...]:
        """Every site not yet done, in the printed order."""

    @property
    def in_order(self) -> bool:
        """Whether the sites so far keep the printed order."""

    @property
    def next(self) -> Literal["jaw_first_half", "cheek_first_half", "nasolabial_first_half", "forehead", "jaw_second_half", "cheek_second_half", "nasolabial_second_half", "nose", "eyes"] | None:
        """The next site in the printed order; nothing where all are done."""

@type_check_only
class AfterTreatment(Value):
    """The days after a treatment."""
    @property
    def call_on(self) -> date:
        """The day on which the customer is called."""

    @property
    def review_on(self) -> date:
        """The day of the review."""

@type_check_only
class GoneBetween(Value):
    """The days on which something goes by itself."""
    @property
    def from_(self) -> date:
        """The first of them."""

    @property
    def until(self) -> date:
        """The last of them."""

@type_check_only
class Outlook(Value):
    """What may be forecast."""
    @property
    def cleared_at_once(self) -> tuple[Literal["papule", "whitehead", "blackhead", "pustule", "cyst", "nodule", "inflamed", "other"], ...]:
        """The types that may be said to be cleared in the same treatment, most of them at once."""

    @property
    def no_forecast(self) -> tuple[Literal["papule", "whitehead", "blackhead", "pustule", "cyst", "nodule", "inflamed", "other"], ...]:
        """The types for which nothing may be forecast."""

    @property
    def heads_gone(self) -> GoneBetween | None:
        """When blackheads and whiteheads that are left come away."""

    @property
    def inflamed_gone_by(self) -> date | None:
        """The day by which an inflamed lesion subsides."""

@type_check_only
class SessionPlan(Value):
    """What a planned session comes to."""
    @property
    def next(self) -> NextSession | None:
        """The next treatment of the course, into which the session falls."""

    @property
    def left_out(self) -> tuple[Literal["jaw_first_half", "cheek_first_half", "nasolabial_first_half", "forehead", "jaw_second_half", "cheek_second_half", "nasolabial_second_half", "nose", "eyes"], ...]:
        """The sites that the plan leaves out."""

    @property
    def spots(self) -> tuple[Technique, ...]:
        """How each spot is treated, in the order of the plan."""

    @property
    def serum(self) -> SerumChosen | None:
        """What goes into the bottle; nothing where that cannot be told."""

@type_check_only
class Excursion(Value):
    """A run of samples that break a rule, draw its advice, or lack a value that it needs."""
    @property
    def what(self) -> str:
        """What it is about: `pressure_mpa`, `distance_cm`, `angle_deg`, `contact`, `pedal`, or a fact that is not known."""

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses of the rule."""

    @property
    def outcome(self) -> Literal["met", "breached", "advice", "missing", "unknown"]:
        """What the clauses make of it."""

    @property
    def first_sample(self) -> int:
        """The place of its first sample in the log, from 0."""

    @property
    def samples(self) -> int:
        """How many samples it has."""

    @property
    def from_(self) -> datetime:
        """When its first sample was taken."""

    @property
    def until(self) -> datetime:
        """When its last sample was taken."""

    @property
    def by(self) -> Decimal | None:
        """By how much the worst value misses it."""

    @property
    def comparison(self) -> Literal["at_most", "at_least", "less_than", "more_than", "equal"] | None:
        """How a value is held against the limit."""

    @property
    def limit(self) -> Decimal | None:
        """What was allowed at the worst sample."""

    @property
    def worst(self) -> Decimal | None:
        """The worst value."""

@type_check_only
class Recorded(Value):
    """What a recorded session shows."""
    @property
    def samples(self) -> int:
        """How many samples were checked."""

    @property
    def pedal_down(self) -> int:
        """How many of them were taken with the pedal down."""

    @property
    def excursions(self) -> tuple[Excursion, ...]:
        """Every run of samples that break a rule, draw advice, or lack a value that a rule needs, by their beginning."""

    @property
    def lowest_clearing_mpa(self) -> Decimal | None:
        """The lowest pressure in MPa with which the session cleared, the eye sites left out."""

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
def next_session(
    *,
    sessions_done: int,
    acne_gone: bool | None = ...,
    decided_by: Literal["skin_health_manager", "skin_health_consultant", "other"] | None = ...,
    first_course: bool | None = ...,
    manager_consents: bool | None = ...,
    planned_on: date | str | None = ...,
    previous_treatment: datetime | str | None = ...,
    severe: bool | None = ...,
    policy: Policy = ...,
) -> Decision[NextSession]:
    """Works out when the next treatment may be, which number it has, and whether a planned day will do.

    3 to 7 days after the previous treatment by the book, counted in the shop's calendar days from the day on which it
    began. Severe acne: 2 to 3 days between the first three treatments of the first course, then 5 to 7 days are advised
    and 3 days stay the hard floor. Only the lower end refuses; past the upper end the treatment is overdue. The end of
    the acne ends the treatment; an eleventh treatment starts a new course. The manager fixes the day.

    Arguments:
        sessions_done: How many treatments of this course are done, from 0.
        acne_gone (may be left out): Whether the acne is gone; left out, that is not known.
        decided_by (may be left out): Who fixed that day; left out, that is not known. One of
            "skin_health_manager" (The skin-health manager), "skin_health_consultant" (The skin-health
            consultant, who needs the manager's consent), "other" (Anyone else).
        first_course (may be left out): Whether it is the customer's first course; left out, that is not
            known.
        manager_consents (may be left out): Whether the manager consents to a day that the consultant
            fixed; left out, that is still to come.
        planned_on (may be left out): The day that is planned for the next treatment, in the shop's
            calendar; left out, none is planned yet.
        previous_treatment (may be left out): When the previous treatment began, in this course or the
            one before; left out, there was none.
        severe (may be left out): Whether the acne is severe; left out, that is not known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: The next treatment.
        value.new_course: Whether it starts a new course.
        value.session: Its number in its course, from 1.
        value.stop: Whether the treatment ends because the acne is gone.
        value.advised_from (or None): The first day that is advised.
        value.earliest (or None): The first day on which the skin may be treated again: a hard limit.
        value.latest (or None): The last day; later is overdue, not refused.
        value.proposed (or None): The day to propose.

    Raises:
        InvalidInput: with every fault of the input; also where treatments are done but the previous one
            is not given, or the planned day lies before it.

    Clauses:
        skin_clinic.course.interval_general: Two successive treatments are 3 to 7 days apart.
            相邻两次治疗间隔3至7天。 (000_85616e3e705de8b7.txt, 5)
        skin_clinic.course.interval_decided_by_manager: The skin-health manager fixes each interval from
            the state of the skin after each treatment. 每次间隔由皮肤健康管理师根据每次治疗后的皮肤状态确定。
            (000_85616e3e705de8b7.txt, 5)
        skin_clinic.course.sessions_per_course: A course is generally 8 to 10 treatments. 一个疗程一般为8至10次。
            (000_85616e3e705de8b7.txt, 33)
        skin_clinic.course.interval_severe_first_three: For severe acne the first 3 treatments are 2 to
            3 days apart. 重度痤疮前3次治疗每次间隔2至3天。 (000_85616e3e705de8b7.txt, 33)
        skin_clinic.course.interval_severe_later: For severe acne, after the first 3 treatments, one
            treatment every 5 to 7 days is suitable. 重度痤疮前3次以后,可每隔5至7天治疗一次。 (000_85616e3e705de8b7.txt,
            33)
        skin_clinic.course.until_acne_gone: Treatment goes on until the acne has disappeared.
            治疗持续至痤疮消失为止。 (000_85616e3e705de8b7.txt, 33)
        skin_clinic.followup.review_by: At the review the skin-health manager or the consultant looks at
            how the skin has changed. 复诊由皮肤健康管理师或顾问观察皮肤变化。 (000_85616e3e705de8b7.txt, 51)
    """

@_function
def choose_gas(
    *,
    indication: Literal["acne", "other"],
    gas: Literal["oxygen", "self_made_gas"] | None = ...,
    oxygen_gauge_mpa: Decimal | int | float | str | None = ...,
    source_valve: Literal["out", "in"] | None = ...,
    policy: Policy = ...,
) -> Decision[GasChosen]:
    """Chooses the gas and holds valve and gauge against it.

    Acne takes oxygen and nothing else; for other indications both gases are open and one has to be named. Oxygen needs
    the valve out and a gauge that shows a pressure, self-made gas the valve in.

    Arguments:
        indication: What is treated. One of "acne" (Acne), "other" (Anything else).
        gas (may be left out): The gas that is wanted; left out, the indication decides where it can.
            One of "oxygen" (Oxygen from the cylinder), "self_made_gas" (The gas that the device makes
            itself).
        oxygen_gauge_mpa (may be left out): What the oxygen gauge shows in MPa, from 0; left out, it has
            not been read yet.
        source_valve (may be left out): How the gas-source valve stands; left out, it has not been set
            yet. One of "out" (Pulled out), "in" (Pushed in).
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: The gas and its valve.
        value.gas: The gas. One of "oxygen" (Oxygen from the cylinder), "self_made_gas" (The gas that
            the device makes itself).
        value.source_valve: How the gas-source valve has to stand for it. One of "out" (Pulled out),
            "in" (Pushed in).

    Raises:
        InvalidInput: with every fault of the input; also where the gauge shows a negative pressure.

    Clauses:
        skin_clinic.gas.oxygen_valve_out: To work with oxygen, pull the gas-source valve out.
            使用氧气治疗时,将气源转换阀拔出。 (000_85616e3e705de8b7.txt, 12)
        skin_clinic.gas.oxygen_gauge_shows_pressure: With oxygen selected the oxygen gauge shows a
            pressure. 选用氧气后,氧气压力表应有压力显示。 (000_85616e3e705de8b7.txt, 12)
        skin_clinic.gas.own_air_valve: To work with the gas the device makes itself, set the gas-source
            valve over to that source. 使用自制气体时,将气源转换阀调整到相应位置。 (000_85616e3e705de8b7.txt, 12)
        skin_clinic.gas.acne_needs_oxygen: Acne must be treated with oxygen, not with self-made gas,
            because it is mainly caused by anaerobic acne bacteria. 治疗痤疮必须选用氧气(痤疮主要由大量厌氧型痤疮丙酸杆菌引起)。
            (000_85616e3e705de8b7.txt, 16)
        skin_clinic.gas.select_oxygen_by_valve: Pull the oxygen valve out to select oxygen.
            拔出氧气调节阀以选用氧气。 (000_85616e3e705de8b7.txt, 16)
    """

@_function
def choose_serum(
    *,
    acne_types: Sequence[Literal["papule", "whitehead", "blackhead", "pustule", "cyst", "nodule", "inflamed", "other"]],
    histories_recorded: bool | None = ...,
    large_area_clearing: bool | None = ...,
    leaflet_ratio: Decimal | int | float | str | None = ...,
    site_inspected: bool | None = ...,
    policy: Policy = ...,
) -> Decision[SerumChosen]:
    """Chooses the acne factor and says what is still missing before the liquid is mixed.

    Papules, whiteheads and blackheads take factor No. 1; pustules, cysts and nodules take No. 2, which also decides for a
    face with both. A type that the book assigns to neither leaves the answer undetermined, unless No. 2 is needed
    anyway. The ratio comes from the leaflet, never from here; an empty allergy field blocks the mixing.

    Arguments:
        acne_types: The types of acne on the face, at least one. One of "papule" (Papules), "whitehead"
            (Whiteheads), "blackhead" (Blackheads), "pustule" (Pustules), "cyst" (Cysts), "nodule"
            (Nodules), "inflamed" (Red, swollen, not suppurating spots), "other" (Any other type).
        histories_recorded (may be left out): Whether treatment and allergy history are asked and
            recorded, "none" included; left out, that is not known.
        large_area_clearing (may be left out): Whether a large area of the face is cleared, as the
            operator sees it; left out, that is not known.
        leaflet_ratio (may be left out): Parts of base nutrition liquid to one part of acne factor, from
            the factor's leaflet; above 0.
        site_inspected (may be left out): Whether the treatment site has been inspected; left out, that
            is not known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What goes into the bottle.
        value.acne_factor: The number of the acne factor.
        value.growth_factor_pass (or None): Whether a pass with growth-factor serum follows; nothing
            where that is not known.
        value.leaflet_ratio (or None): Parts of base nutrition liquid to one part of acne factor.

    Raises:
        InvalidInput: with every fault of the input; also where no type is named, one is named twice, or
            the ratio is not above 0.

    Clauses:
        skin_clinic.file.history_and_allergies: Ask for and record the treatment history and the allergy
            history. 询问并记录治疗史、过敏史等。 (000_85616e3e705de8b7.txt, 7)
        skin_clinic.serum.factor_1: Papular, whitehead and blackhead acne takes acne factor No. 1.
            丘疹型、白头粉刺型、黑头粉刺型痤疮选用1号痤疮因子。 (000_85616e3e705de8b7.txt, 19)
        skin_clinic.serum.factor_2: Pustular, cystic and nodular acne takes acne factor No. 2.
            脓包型、囊肿型、结节型痤疮选用2号痤疮因子。 (000_85616e3e705de8b7.txt, 19)
        skin_clinic.serum.inspect_site_first: Inspect the condition of the treatment site carefully
            before mixing. 配液前认真仔细观察治疗部位的基本情况。 (000_85616e3e705de8b7.txt, 20)
        skin_clinic.serum.ratio_by_leaflet: Mix the acne factor with the device's base nutrition liquid
            in the ratio of the acne factor's instructions. 按痤疮因子使用说明与化蝶基础美容营养液合理配比。
            (000_85616e3e705de8b7.txt, 20)
        skin_clinic.serum.egf_after_large_area: After clearing a large area of the face, use a nutrition
            liquid with epidermal growth factor. 面部大面积清疮时,应使用含表皮生长因子的营养液。 (000_85616e3e705de8b7.txt, 31)
    """

@_function
def check_pressure(
    *,
    site: Literal["jaw", "cheek", "nasolabial_fold", "forehead", "nose", "lower_eyelid", "eye_corner"],
    lesion: Literal["suppurating", "blackhead", "whitehead", "inflamed", "other"],
    lowest_clearing_mpa: Decimal | int | float | str | None = ...,
    pass_: Literal["clearing", "growth_factor"] = ...,
    pressure_mpa: Decimal | int | float | str | None = ...,
    skin_sensitive: bool | None = ...,
    policy: Policy = ...,
) -> Decision[PressureRange]:
    """Holds an output pressure against the hard range of the device and the rules of its spot.

    0.3 to 0.6 MPa by the book, both ends included, whatever the site. At the lower eyelid, at the corner of the eye and
    in the growth-factor pass it also lies below the lowest clearing pressure so far, or at the book's lower end. On sensitive
    skin the policy's figure caps it; without that figure the answer is undetermined. Strong pressure stays inside the
    range.

    Arguments:
        lesion: What is treated there. One of "suppurating" (Acne that has come to a head with pus),
            "blackhead" (A blackhead that stands out of the skin), "whitehead" (A whitehead that stands
            out of the skin), "inflamed" (Red, swollen, not suppurating acne), "other" (Anything else,
            or no single lesion).
        site: The site. One of "jaw" (The jaw), "cheek" (The cheek), "nasolabial_fold" (The nasolabial
            fold), "forehead" (The forehead), "nose" (The nose and its wings), "lower_eyelid" (The lower
            eyelid), "eye_corner" (The corner of the eye).
        lowest_clearing_mpa (may be left out): The lowest pressure in MPa with which the session has
            cleared so far, the eye sites left out; left out, none is known.
        pass_ (may be left out): Which pass it is. One of "clearing" (Clearing the acne),
            "growth_factor" (The further pass with growth-factor serum).
        pressure_mpa (may be left out): The output pressure at the gauge in MPa, from 0; left out, it is
            not known and nothing passes.
        skin_sensitive (may be left out): Whether the skin is sensitive or thin; left out, that is not
            known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: The pressures that a spot takes.
        value.max_mpa: The upper end in MPa, which itself is allowed; below the lower end where no
            pressure will do.
        value.min_mpa: The lower end in MPa, which itself is allowed.
        value.strong: Whether strong pressure is asked for.
        value.below_mpa (or None): The pressure in MPa that it must stay below, where the spot asks for
            weak or lowered pressure.

    Raises:
        InvalidInput: with every fault of the input; also where a pressure is negative.

    Clauses:
        skin_clinic.pressure.usual_range: The usual oxygen output pressure is 0.3 to 0.6 MPa.
            氧气输出气压一般为0.3至0.6 MPa。 (000_85616e3e705de8b7.txt, 13)
        skin_clinic.pressure.set_by_type_and_sensitivity: Before treatment, set the oxygen pressure to
            suit the acne type and the sensitivity of the skin. 治疗前按痤疮类型和皮肤敏感程度调好氧气压力。
            (000_85616e3e705de8b7.txt, 17)
        skin_clinic.pressure.egf_pass_weak: That serum is applied in one further pass with weak pressure
            and a gentle hand. 用弱压、轻柔手法再做一遍治疗。 (000_85616e3e705de8b7.txt, 31)
        skin_clinic.pressure.output_range: The output pressure is kept between 0.3 and 0.6 MPa, as the
            treatment needs. 输出压力按治疗需要控制在0.3至0.6 MPa之间。 (000_85616e3e705de8b7.txt, 42)
        skin_clinic.lesion.heads_blown_out: Blackheads and whiteheads that stand out of the skin are
            cleared by strong pressure. 浮出表皮的黑头、白头在强压下清除。 (000_85616e3e705de8b7.txt, 24)
        skin_clinic.lesion.inflamed_strong_pressure: On red, swollen, not suppurating acne strong
            pressure is used. 未化脓的红肿炎症型痤疮采用强压。 (000_85616e3e705de8b7.txt, 25)
        skin_clinic.nose.mind_pressure: At the nose the pressure must be well controlled so that no skin
            is injured. 治疗鼻部须掌握好压力大小,以免损伤皮肤。 (000_85616e3e705de8b7.txt, 27)
        skin_clinic.eye.lower_pressure: At the lower eyelid the pressure is lowered. 治疗下眼睑时将压力降低。
            (000_85616e3e705de8b7.txt, 29)
    """

@_function
def check_handpiece(
    *,
    site: Literal["jaw", "cheek", "nasolabial_fold", "forehead", "nose", "lower_eyelid", "eye_corner"],
    lesion: Literal["suppurating", "blackhead", "whitehead", "inflamed", "other"],
    angle_deg: Decimal | int | float | str | None = ...,
    contact: bool | None = ...,
    distance_cm: Decimal | int | float | str | None = ...,
    sagging: bool | None = ...,
    policy: Policy = ...,
) -> Decision[HandpieceChecked]:
    """Holds angle, distance and contact of the handpiece against the rules of its spot.

    The handpiece touches nothing. Acne with a head, the wings of the nose and a sagging jaw take 45 degrees, within the
    policy's tolerance; inflamed acne takes 1 to 2 cm, of which the near end is hard; at the eyes more than 2 cm, and no
    lesion rule holds there. A measure that a rule needs and that is not known leaves the answer undetermined.

    Arguments:
        lesion: What is treated there. One of "suppurating" (Acne that has come to a head with pus),
            "blackhead" (A blackhead that stands out of the skin), "whitehead" (A whitehead that stands
            out of the skin), "inflamed" (Red, swollen, not suppurating acne), "other" (Anything else,
            or no single lesion).
        site: The site. One of "jaw" (The jaw), "cheek" (The cheek), "nasolabial_fold" (The nasolabial
            fold), "forehead" (The forehead), "nose" (The nose and its wings), "lower_eyelid" (The lower
            eyelid), "eye_corner" (The corner of the eye).
        angle_deg (may be left out): The angle between the axis of the handpiece and the skin in
            degrees, 0 to 90; left out, it is not known.
        contact (may be left out): Whether it touches skin, sponge, towel or the like; left out, the
            distance decides.
        distance_cm (may be left out): The distance from the skin in cm; at 0 or less the handpiece
            touches. Left out, it is not known.
        sagging (may be left out): Whether the face is slack or sagging; matters at the jaw only. Left
            out, that is not known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: How far the handpiece is off.
        value.in_order: Whether nothing is to be said against it.
        value.stop: Whether the treatment stops at once.

    Raises:
        InvalidInput: with every fault of the input; also where the angle is none between 0 and 90
            degrees.

    Clauses:
        skin_clinic.handpiece.no_contact: During treatment the handpiece must never touch skin, sponge,
            towel or the like, lest it block. 治疗中禁止手笔接触皮肤、吸水棉、毛巾等,防止堵塞。 (000_85616e3e705de8b7.txt, 48)
        skin_clinic.lesion.headed_angle_45: On acne that has come to a head at the surface (pus,
            blackhead, whitehead) the handpiece is kept at 45 degrees to the skin.
            遇表皮化脓的痤疮(黑头、白头),手笔与皮肤保持45度。 (000_85616e3e705de8b7.txt, 24)
        skin_clinic.lesion.inflamed_distance: On red, swollen, not suppurating acne the handpiece is
            kept about 1 to 2 cm from the skin. 红肿炎症型(未化脓)痤疮,手笔距皮肤保持约1至2 cm。 (000_85616e3e705de8b7.txt,
            25)
        skin_clinic.site.jaw_sagging_angle: At the jaw, when the face is slack or sagging, the head is
            turned upward at 45 degrees to the skin. 治疗下颌遇面部松弛、下垂时,手笔头向上呈45度作用于皮肤。
            (000_85616e3e705de8b7.txt, 26)
        skin_clinic.nose.angle_45: At the wings of the nose, rich in black- and whiteheads, the
            handpiece clears at 45 degrees to the skin. 鼻翼黑头、白头较多,手笔与皮肤呈45度角清除。
            (000_85616e3e705de8b7.txt, 27)
        skin_clinic.eye.high_distance: At the lower eyelid the handpiece works from a high distance.
            治疗下眼睑时手笔采用高距离操作。 (000_85616e3e705de8b7.txt, 29)
    """

@_function
def treatment_technique(
    *,
    site: Literal["jaw", "cheek", "nasolabial_fold", "forehead", "nose", "lower_eyelid", "eye_corner"],
    lesion: Literal["suppurating", "blackhead", "whitehead", "inflamed", "other"],
    pass_: Literal["clearing", "growth_factor"] = ...,
    sagging: bool | None = ...,
    skin_sensitive: bool | None = ...,
    policy: Policy = ...,
) -> Decision[Technique]:
    """Tells how a spot is treated: angle, distance, pressure, circles, passes, direction, and what ends the work.

    At the eyes the eye rules beat every lesion rule. On sensitive skin nothing is strong. What depends on a fact that is
    not known leaves the answer undetermined.

    Arguments:
        lesion: What is treated there. One of "suppurating" (Acne that has come to a head with pus),
            "blackhead" (A blackhead that stands out of the skin), "whitehead" (A whitehead that stands
            out of the skin), "inflamed" (Red, swollen, not suppurating acne), "other" (Anything else,
            or no single lesion).
        site: The site. One of "jaw" (The jaw), "cheek" (The cheek), "nasolabial_fold" (The nasolabial
            fold), "forehead" (The forehead), "nose" (The nose and its wings), "lower_eyelid" (The lower
            eyelid), "eye_corner" (The corner of the eye).
        pass_ (may be left out): Which pass it is. One of "clearing" (Clearing the acne),
            "growth_factor" (The further pass with growth-factor serum).
        sagging (may be left out): Whether the face is slack or sagging; matters at the jaw only. Left
            out, that is not known.
        skin_sensitive (may be left out): Whether the skin is sensitive or thin; left out, that is not
            known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: How a spot is treated. What the book leaves open
            at a spot is left out.
        value.pressure_max_mpa: The highest output pressure in MPa, whatever the strength.
        value.pressure_min_mpa: The lowest output pressure in MPa.
        value.strength: How strong the jet is. One of "strong" (Strong), "adjusted" (Suited to skin and
            acne), "lowered" (Lowered: below the sites before at the eyes, or where sensitive skin
            forbids strong pressure), "weak" (Weak, with a gentle hand).
        value.angle_deg (or None): The angle to the skin in degrees.
        value.angle_tolerance_deg (or None): How far the angle may be off, in degrees.
        value.circles_least (or None): Fewest circles around the lesion.
        value.circles_most (or None): Most circles around the lesion.
        value.direction (or None): Which way the handpiece moves. One of "along_skin_lines" (Along the
            lines of the skin), "outer_to_inner" (From the outside inwards), "upward" (Upwards),
            "around_lesion" (In circles around the lesion).
        value.distance_max_cm (or None): The end of the working range in cm.
        value.distance_min_cm (or None): The least distance in cm; at the eyes it has to be more than
            that.
        value.endpoint (or None): What ends the work there. One of "fresh_blood" (The first fresh
            blood), "circles_done" (The printed circles, with the epidermis uninjured),
            "cleared_without_force" (What comes out at once; the rest is left), "serum_absorbed" (The
            serum is absorbed), "passes_done" (The printed passes).
        value.passes (or None): Passes over the site, all told.

    Raises:
        InvalidInput: with every fault of the input; also None beyond the form of the input.

    Clauses:
        skin_clinic.pressure.usual_range: The usual oxygen output pressure is 0.3 to 0.6 MPa.
            氧气输出气压一般为0.3至0.6 MPa。 (000_85616e3e705de8b7.txt, 13)
        skin_clinic.pressure.set_by_type_and_sensitivity: Before treatment, set the oxygen pressure to
            suit the acne type and the sensitivity of the skin. 治疗前按痤疮类型和皮肤敏感程度调好氧气压力。
            (000_85616e3e705de8b7.txt, 17)
        skin_clinic.pressure.egf_pass_weak: That serum is applied in one further pass with weak pressure
            and a gentle hand. 用弱压、轻柔手法再做一遍治疗。 (000_85616e3e705de8b7.txt, 31)
        skin_clinic.serum.egf_absorption: The further pass goes on until the skin has fully absorbed the
            serum. 使皮肤充分吸收营养液。 (000_85616e3e705de8b7.txt, 31)
        skin_clinic.pressure.output_range: The output pressure is kept between 0.3 and 0.6 MPa, as the
            treatment needs. 输出压力按治疗需要控制在0.3至0.6 MPa之间。 (000_85616e3e705de8b7.txt, 42)
        skin_clinic.lesion.headed_angle_45: On acne that has come to a head at the surface (pus,
            blackhead, whitehead) the handpiece is kept at 45 degrees to the skin.
            遇表皮化脓的痤疮(黑头、白头),手笔与皮肤保持45度。 (000_85616e3e705de8b7.txt, 24)
        skin_clinic.lesion.heads_blown_out: Blackheads and whiteheads that stand out of the skin are
            cleared by strong pressure. 浮出表皮的黑头、白头在强压下清除。 (000_85616e3e705de8b7.txt, 24)
        skin_clinic.lesion.pus_until_fresh_blood: A suppurating lesion is clean when fresh blood flows.
            化脓的痤疮以流出鲜血为清洁彻底的标志。 (000_85616e3e705de8b7.txt, 24)
        skin_clinic.lesion.inflamed_distance: On red, swollen, not suppurating acne the handpiece is
            kept about 1 to 2 cm from the skin. 红肿炎症型(未化脓)痤疮,手笔距皮肤保持约1至2 cm。 (000_85616e3e705de8b7.txt,
            25)
        skin_clinic.lesion.inflamed_strong_pressure: On red, swollen, not suppurating acne strong
            pressure is used. 未化脓的红肿炎症型痤疮采用强压。 (000_85616e3e705de8b7.txt, 25)
        skin_clinic.lesion.inflamed_circles: Circle around that lesion 3 to 4 times. 围绕该部位打圈3至4圈。
            (000_85616e3e705de8b7.txt, 25)
        skin_clinic.lesion.inflamed_no_injury: On such a lesion it is best that the epidermis is not
            injured. 以不损伤表皮为最佳。 (000_85616e3e705de8b7.txt, 25)
        skin_clinic.site.jaw_sagging_angle: At the jaw, when the face is slack or sagging, the head is
            turned upward at 45 degrees to the skin. 治疗下颌遇面部松弛、下垂时,手笔头向上呈45度作用于皮肤。
            (000_85616e3e705de8b7.txt, 26)
        skin_clinic.nose.angle_45: At the wings of the nose, rich in black- and whiteheads, the
            handpiece clears at 45 degrees to the skin. 鼻翼黑头、白头较多,手笔与皮肤呈45度角清除。
            (000_85616e3e705de8b7.txt, 27)
        skin_clinic.nose.never_force: Heads that do not come out at once are not forced out.
            当场未能清除的黑头、白头不要强行清除。 (000_85616e3e705de8b7.txt, 27)
        skin_clinic.nose.mind_pressure: At the nose the pressure must be well controlled so that no skin
            is injured. 治疗鼻部须掌握好压力大小,以免损伤皮肤。 (000_85616e3e705de8b7.txt, 27)
        skin_clinic.site.forehead_passes: The oily forehead is gone over twice, along the lines of the
            skin. 额头油脂旺盛,顺皮肤纹理反复操作2遍。 (000_85616e3e705de8b7.txt, 28)
        skin_clinic.eye.lid_direction: The lower eyelid is treated from the outside inwards. 下眼睑由外向内治疗。
            (000_85616e3e705de8b7.txt, 28)
        skin_clinic.eye.corner_direction: At the corner of the eye the stroke goes from below upwards.
            到眼角处由下向上。 (000_85616e3e705de8b7.txt, 28)
        skin_clinic.eye.lower_pressure: At the lower eyelid the pressure is lowered. 治疗下眼睑时将压力降低。
            (000_85616e3e705de8b7.txt, 29)
        skin_clinic.eye.high_distance: At the lower eyelid the handpiece works from a high distance.
            治疗下眼睑时手笔采用高距离操作。 (000_85616e3e705de8b7.txt, 29)
    """

@_function
def lesion_endpoint(
    *,
    lesion: Literal["suppurating", "blackhead", "whitehead", "inflamed", "other"],
    epidermis_injured: bool | None = ...,
    forced_clearing: bool = ...,
    fresh_blood: bool | None = ...,
    heads_left: bool = ...,
    policy: Policy = ...,
) -> Decision[LesionEnd]:
    """Says whether the work on a lesion goes on, is done, or stops.

    A suppurating lesion is clean at the first fresh blood; on any other lesion blood, like a visible injury anywhere, stops
    the work there. Heads that do not come out at once are left to come away by themselves and never forced.

    Arguments:
        lesion: The lesion. One of "suppurating" (Acne that has come to a head with pus), "blackhead" (A
            blackhead that stands out of the skin), "whitehead" (A whitehead that stands out of the
            skin), "inflamed" (Red, swollen, not suppurating acne), "other" (Anything else, or no single
            lesion).
        epidermis_injured (may be left out): Whether the epidermis is visibly injured; left out, that is
            not known.
        forced_clearing (may be left out): Whether clearing them is being forced.
        fresh_blood (may be left out): Whether fresh blood flows; left out, that is not known.
        heads_left (may be left out): Whether heads are left that did not come out at once.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What happens at the lesion.
        value.act: What happens next. One of "go_on" (The work goes on), "leave" (The lesion is clean:
            the jet leaves it), "stop_there" (The skin is injured: the work there stops),
            "leave_the_rest" (What is left comes away by itself: the jet leaves it).

    Raises:
        InvalidInput: with every fault of the input; also None beyond the form of the input.

    Clauses:
        skin_clinic.handling.adjust_pressure_and_angle: During treatment adjust the pressure and angle
            of the handpiece to the thickness of the skin and the state of the acne, so that the skin is
            not injured. 治疗中按皮肤厚薄和痤疮状况调节手笔压力和角度,防止损伤皮肤。 (000_85616e3e705de8b7.txt, 49)
        skin_clinic.expectation.residual_heads: Blackheads and whiteheads not cleared come away with the
            skin's renewal in 3 to 5 days. 未清除的黑头、白头3至5天随新陈代谢脱落。 (000_85616e3e705de8b7.txt, 24)
        skin_clinic.lesion.pus_until_fresh_blood: A suppurating lesion is clean when fresh blood flows.
            化脓的痤疮以流出鲜血为清洁彻底的标志。 (000_85616e3e705de8b7.txt, 24)
        skin_clinic.lesion.inflamed_no_injury: On such a lesion it is best that the epidermis is not
            injured. 以不损伤表皮为最佳。 (000_85616e3e705de8b7.txt, 25)
        skin_clinic.nose.never_force: Heads that do not come out at once are not forced out.
            当场未能清除的黑头、白头不要强行清除。 (000_85616e3e705de8b7.txt, 27)
    """

@_function
def site_order(
    *,
    done: Sequence[Literal["jaw_first_half", "cheek_first_half", "nasolabial_first_half", "forehead", "jaw_second_half", "cheek_second_half", "nasolabial_second_half", "nose", "eyes"]],
    finished: bool = ...,
    operator_changed: bool | None = ...,
    policy: Policy = ...,
) -> Decision[SitesToCome]:
    """Says which site comes next, and what has been left out.

    Half by half: jaw, cheek, nasolabial fold, forehead, the same on the other half, then nose and eyes. Another order is
    noted, never refused, since the operator may change it to suit the acne; a site left out at the end is refused.

    Arguments:
        done: The sites in the order in which they were treated, each once. One of "jaw_first_half" (The
            jaw of the half that comes first), "cheek_first_half" (The cheek of that half),
            "nasolabial_first_half" (The nasolabial fold of that half), "forehead" (The forehead),
            "jaw_second_half" (The jaw of the other half), "cheek_second_half" (The cheek of the other
            half), "nasolabial_second_half" (The nasolabial fold of the other half), "nose" (The nose),
            "eyes" (The eyes).
        finished (may be left out): Whether the clearing is over, so that a site that is not done has
            been left out.
        operator_changed (may be left out): Whether the operator changed the order to suit the acne at
            each site; left out, that is not known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: The sites still to come.
        value.in_order: Whether the sites so far keep the printed order.
        value.open: Every site not yet done, in the printed order. One of "jaw_first_half" (The jaw of
            the half that comes first), "cheek_first_half" (The cheek of that half),
            "nasolabial_first_half" (The nasolabial fold of that half), "forehead" (The forehead),
            "jaw_second_half" (The jaw of the other half), "cheek_second_half" (The cheek of the other
            half), "nasolabial_second_half" (The nasolabial fold of the other half), "nose" (The nose),
            "eyes" (The eyes).
        value.next (or None): The next site in the printed order; nothing where all are done. One of
            "jaw_first_half" (The jaw of the half that comes first), "cheek_first_half" (The cheek of
            that half), "nasolabial_first_half" (The nasolabial fold of that half), "forehead" (The
            forehead), "jaw_second_half" (The jaw of the other half), "cheek_second_half" (The cheek of
            the other half), "nasolabial_second_half" (The nasolabial fold of the other half), "nose"
            (The nose), "eyes" (The eyes).

    Raises:
        InvalidInput: with every fault of the input; also where a site is named twice.

    Clauses:
        skin_clinic.order.half_faces: The face is treated half by half: jaw, cheek, nasolabial fold,
            forehead, then on the other half jaw, cheek, nasolabial fold, then nose, then eyes.
            分半边脸依次:下颌、面颊、鼻唇沟、额头,再另半边下颌、面颊、鼻唇沟,然后鼻子、眼部。 (000_85616e3e705de8b7.txt, 23)
        skin_clinic.order.operator_may_change: The operator may change that order to suit the acne at
            each site, so long as the accumulated debris is fully cleared.
            操作者可按各部位痤疮状况调整顺序,以彻底清除表皮垃圾为目的。 (000_85616e3e705de8b7.txt, 23)
    """

@_function
def after_treatment_plan(
    *,
    treated_at: datetime | str,
    adult_woman: bool | None = ...,
    allergic_to_home_product: bool | None = ...,
    home_product: bool = ...,
    light: Literal["e_light", "rf"] | None = ...,
    mask: Literal["anti_inflammatory", "hydrating", "both"] | None = ...,
    red_light: bool = ...,
    wellness_items: Sequence[str] | None = ...,
    policy: Policy = ...,
) -> Decision[AfterTreatment]:
    """Says what of the aftercare is still to be chosen, whether the choices will do, and when to call and review.

    Exactly one of E-light and RF, a mask after cleaning, the home product only where the allergy history allows it, the
    Yao bath together with at least one other wellness item; the call on the next day, the review on the policy's day
    (the third).

    Arguments:
        treated_at: When the treatment began.
        adult_woman (may be left out): Whether the customer is an adult woman; matters for ovarian care
            only. Left out, that is not known.
        allergic_to_home_product (may be left out): Whether the allergy history speaks against the home
            product; left out, that is not known.
        home_product (may be left out): Whether the home product is recommended.
        light (may be left out): The light that goes with the jet; left out, it is not chosen yet. One
            of "e_light" (E-light), "rf" (Radio frequency).
        mask (may be left out): The mask after cleaning; left out, it is not chosen yet. One of
            "anti_inflammatory" (Against inflammation), "hydrating" (Hydrating), "both" (One mask that
            does both).
        red_light (may be left out): Whether red-light repair is chosen.
        wellness_items (may be left out): The wellness items, by name: `yao_bath`,
            `liver_gallbladder_meridian`, `ovarian_care`, or one that the policy adds; left out, none is
            planned yet.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: The days after a treatment.
        value.call_on: The day on which the customer is called.
        value.review_on: The day of the review.

    Raises:
        InvalidInput: with every fault of the input; also where a wellness item is neither the book's
            nor the policy's, or is named twice.

    Clauses:
        skin_clinic.course.base_combination: The course combines the jet device with E-light or RF,
            chosen by the nature of the acne and the state of the epidermis.
            疗程采用化蝶治疗仪结合E光或RF,按痤疮性质和表皮状态选择。 (000_85616e3e705de8b7.txt, 5)
        skin_clinic.file.history_and_allergies: Ask for and record the treatment history and the allergy
            history. 询问并记录治疗史、过敏史等。 (000_85616e3e705de8b7.txt, 7)
        skin_clinic.light.e_light_or_rf: After the whole jet treatment, go on with E-light or RF, chosen
            by the state of the acne after cleaning. 整体治疗完毕后,按清洁后痤疮状况选用E光或RF进一步治疗。
            (000_85616e3e705de8b7.txt, 30)
        skin_clinic.light.red_light: After the operation, red-light repair is chosen as the treatment
            went. 操作完毕后,按治疗具体情况选择红光修复。 (000_85616e3e705de8b7.txt, 34)
        skin_clinic.aftercare.mask: After cleaning, a repairing mask is applied: anti-inflammatory or
            hydrating, as the treatment demands. 清洁后,按治疗项目选择消炎型或补水型面膜修复。 (000_85616e3e705de8b7.txt, 35)
        skin_clinic.aftercare.home_product: After treatment the customer may use the product 'Beifumei'
            at home to repair damaged skin, calm inflammation and balance sebum.
            治疗后可让顾客居家使用“贝复美”护理,帮助修复受损皮肤、消除炎症、平衡油脂。 (000_85616e3e705de8b7.txt, 32)
        skin_clinic.followup.review_date: A review is agreed for 3 days after the treatment.
            约定复查日期:治疗后3天。 (000_85616e3e705de8b7.txt, 36)
        skin_clinic.followup.next_day_call: The customer is called the day after the treatment.
            次日电话回访顾客。 (000_85616e3e705de8b7.txt, 36)
        skin_clinic.followup.review_after_three_days: The customer is seen again after 3 days. 3天后复诊。
            (000_85616e3e705de8b7.txt, 50)
        skin_clinic.plan.tcm_items: Suitable items: Chinese-style Yao herbal bath with liver-and-
            gallbladder meridian work or ovarian care. 可配合中国式SPA瑶浴加肝胆经络疏通或卵巢保养等调理项目。
            (000_85616e3e705de8b7.txt, 52)
    """

@_function
def forecast(
    *,
    acne_types: Sequence[Literal["papule", "whitehead", "blackhead", "pustule", "cyst", "nodule", "inflamed", "other"]],
    treated_at: datetime | str,
    nose_treated: bool = ...,
    policy: Policy = ...,
) -> Decision[Outlook]:
    """Says what may be forecast after a treatment, and for what nothing may be.

    Pustules, whiteheads, blackheads and papules can be cleared at once, heads that stay come away in 3 to 5 days, inflamed
    spots subside in about 5. For cysts and nodules no clearing may be forecast. A forecast is told, never owed.

    Arguments:
        acne_types: The types of acne that were treated, at least one. One of "papule" (Papules),
            "whitehead" (Whiteheads), "blackhead" (Blackheads), "pustule" (Pustules), "cyst" (Cysts),
            "nodule" (Nodules), "inflamed" (Red, swollen, not suppurating spots), "other" (Any other
            type).
        treated_at: When the treatment began.
        nose_treated (may be left out): Whether the nose was treated.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What may be forecast.
        value.cleared_at_once: The types that may be said to be cleared in the same treatment, most of
            them at once. One of "papule" (Papules), "whitehead" (Whiteheads), "blackhead" (Blackheads),
            "pustule" (Pustules), "cyst" (Cysts), "nodule" (Nodules), "inflamed" (Red, swollen, not
            suppurating spots), "other" (Any other type).
        value.no_forecast: The types for which nothing may be forecast. One of "papule" (Papules),
            "whitehead" (Whiteheads), "blackhead" (Blackheads), "pustule" (Pustules), "cyst" (Cysts),
            "nodule" (Nodules), "inflamed" (Red, swollen, not suppurating spots), "other" (Any other
            type).
        value.heads_gone (or None): When blackheads and whiteheads that are left come away.
        value.heads_gone.from: The first of them.
        value.heads_gone.until: The last of them.
        value.inflamed_gone_by (or None): The day by which an inflamed lesion subsides.

    Raises:
        InvalidInput: with every fault of the input; also where no type is named, or one is named twice.

    Clauses:
        skin_clinic.expectation.cleared_at_once: Pustules, whiteheads, blackheads and papules can be
            cleared in the same treatment. 脓包型痤疮、白头粉刺、黑头粉刺、丘疹型痤疮可当次清除。 (000_85616e3e705de8b7.txt, 6)
        skin_clinic.expectation.residual_heads: Blackheads and whiteheads not cleared come away with the
            skin's renewal in 3 to 5 days. 未清除的黑头、白头3至5天随新陈代谢脱落。 (000_85616e3e705de8b7.txt, 24)
        skin_clinic.expectation.inflamed_subsides: Such a lesion disappears by itself in about 5 days.
            约5天自行消退。 (000_85616e3e705de8b7.txt, 25)
        skin_clinic.expectation.nose_residual_heads: Heads left on the nose generally come away with the
            skin's renewal in 3 to 5 days. 鼻部残留黑头、白头一般3至5天随新陈代谢脱落。 (000_85616e3e705de8b7.txt, 27)
    """

@_function
def check_session(
    *,
    course: CourseSoFar,
    serum: SerumChoice,
    spots: Sequence[PlannedSpot],
    duration_min: Decimal | int | float | str | None = ...,
    gas: Literal["oxygen", "self_made_gas"] | None = ...,
    operator_changed: bool | None = ...,
    skin_sensitive: bool | None = ...,
    policy: Policy = ...,
) -> Decision[SessionPlan]:
    """Checks a planned session for acne as a whole: day, gas, serum, length, order of the sites, and every spot's pressure,
    distance and angle.

    Each part is decided as by its own function; a finding about a spot says which by its place in the plan. At the eyes
    and in the growth-factor pass the planned pressure is held against the lowest planned before it. A large area needs
    the growth-factor pass.

    Arguments:
        course: The course so far, with the planned day.
        course.sessions_done: How many treatments of this course are done, from 0.
        course.acne_gone (may be left out): Whether the acne is gone; left out, that is not known.
        course.decided_by (may be left out): Who fixed that day; left out, that is not known. One of
            "skin_health_manager" (The skin-health manager), "skin_health_consultant" (The skin-health
            consultant, who needs the manager's consent), "other" (Anyone else).
        course.first_course (may be left out): Whether it is the customer's first course; left out, that
            is not known.
        course.manager_consents (may be left out): Whether the manager consents to a day that the
            consultant fixed; left out, that is still to come.
        course.planned_on (may be left out): The day that is planned for the next treatment, in the
            shop's calendar; left out, none is planned yet.
        course.previous_treatment (may be left out): When the previous treatment began, in this course
            or the one before; left out, there was none.
        course.severe (may be left out): Whether the acne is severe; left out, that is not known.
        serum: What the nutrition liquid is mixed for.
        serum.acne_types: The types of acne on the face, at least one. One of "papule" (Papules),
            "whitehead" (Whiteheads), "blackhead" (Blackheads), "pustule" (Pustules), "cyst" (Cysts),
            "nodule" (Nodules), "inflamed" (Red, swollen, not suppurating spots), "other" (Any other
            type).
        serum.histories_recorded (may be left out): Whether treatment and allergy history are asked and
            recorded, "none" included; left out, that is not known.
        serum.large_area_clearing (may be left out): Whether a large area of the face is cleared, as the
            operator sees it; left out, that is not known.
        serum.leaflet_ratio (may be left out): Parts of base nutrition liquid to one part of acne
            factor, from the factor's leaflet; above 0.
        serum.site_inspected (may be left out): Whether the treatment site has been inspected; left out,
            that is not known.
        spots: The spots in the order in which they are treated, at least one.
        spots[].lesion: What is treated there. One of "suppurating" (Acne that has come to a head with
            pus), "blackhead" (A blackhead that stands out of the skin), "whitehead" (A whitehead that
            stands out of the skin), "inflamed" (Red, swollen, not suppurating acne), "other" (Anything
            else, or no single lesion).
        spots[].site: The site. One of "jaw" (The jaw), "cheek" (The cheek), "nasolabial_fold" (The
            nasolabial fold), "forehead" (The forehead), "nose" (The nose and its wings), "lower_eyelid"
            (The lower eyelid), "eye_corner" (The corner of the eye).
        spots[].angle_deg (may be left out): The planned angle to the skin in degrees, 0 to 90.
        spots[].distance_cm (may be left out): The planned distance from the skin in cm.
        spots[].half (may be left out): Which half of the face; needed at jaw, cheek and nasolabial
            fold. One of "first" (The half that is treated first), "second" (The other half).
        spots[].pass (may be left out): Which pass it is. One of "clearing" (Clearing the acne),
            "growth_factor" (The further pass with growth-factor serum).
        spots[].pressure_mpa (may be left out): The planned output pressure in MPa, from 0.
        spots[].sagging (may be left out): Whether the face is slack or sagging; matters at the jaw
            only. Left out, that is not known.
        duration_min (may be left out): The planned length of the whole service in minutes; left out, it
            is not known.
        gas (may be left out): The gas; left out, oxygen. One of "oxygen" (Oxygen from the cylinder),
            "self_made_gas" (The gas that the device makes itself).
        operator_changed (may be left out): Whether the operator changes the order of the sites to suit
            the acne; left out, that is not known.
        skin_sensitive (may be left out): Whether the skin is sensitive or thin; left out, that is not
            known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What a planned session comes to.
        value.left_out: The sites that the plan leaves out. One of "jaw_first_half" (The jaw of the half
            that comes first), "cheek_first_half" (The cheek of that half), "nasolabial_first_half" (The
            nasolabial fold of that half), "forehead" (The forehead), "jaw_second_half" (The jaw of the
            other half), "cheek_second_half" (The cheek of the other half), "nasolabial_second_half"
            (The nasolabial fold of the other half), "nose" (The nose), "eyes" (The eyes).
        value.next: The next treatment of the course, into which the session falls.
        value.next.new_course: Whether it starts a new course.
        value.next.session: Its number in its course, from 1.
        value.next.stop: Whether the treatment ends because the acne is gone.
        value.next.advised_from (or None): The first day that is advised.
        value.next.earliest (or None): The first day on which the skin may be treated again: a hard
            limit.
        value.next.latest (or None): The last day; later is overdue, not refused.
        value.next.proposed (or None): The day to propose.
        value.spots: How each spot is treated, in the order of the plan.
        value.spots[].pressure_max_mpa: The highest output pressure in MPa, whatever the strength.
        value.spots[].pressure_min_mpa: The lowest output pressure in MPa.
        value.spots[].strength: How strong the jet is. One of "strong" (Strong), "adjusted" (Suited to
            skin and acne), "lowered" (Lowered: below the sites before at the eyes, or where sensitive
            skin forbids strong pressure), "weak" (Weak, with a gentle hand).
        value.spots[].angle_deg (or None): The angle to the skin in degrees.
        value.spots[].angle_tolerance_deg (or None): How far the angle may be off, in degrees.
        value.spots[].circles_least (or None): Fewest circles around the lesion.
        value.spots[].circles_most (or None): Most circles around the lesion.
        value.spots[].direction (or None): Which way the handpiece moves. One of "along_skin_lines"
            (Along the lines of the skin), "outer_to_inner" (From the outside inwards), "upward"
            (Upwards), "around_lesion" (In circles around the lesion).
        value.spots[].distance_max_cm (or None): The end of the working range in cm.
        value.spots[].distance_min_cm (or None): The least distance in cm; at the eyes it has to be more
            than that.
        value.spots[].endpoint (or None): What ends the work there. One of "fresh_blood" (The first
            fresh blood), "circles_done" (The printed circles, with the epidermis uninjured),
            "cleared_without_force" (What comes out at once; the rest is left), "serum_absorbed" (The
            serum is absorbed), "passes_done" (The printed passes).
        value.spots[].passes (or None): Passes over the site, all told.
        value.serum (or None): What goes into the bottle; nothing where that cannot be told.
        value.serum.acne_factor: The number of the acne factor.
        value.serum.growth_factor_pass (or None): Whether a pass with growth-factor serum follows;
            nothing where that is not known.
        value.serum.leaflet_ratio (or None): Parts of base nutrition liquid to one part of acne factor.

    Raises:
        InvalidInput: with every fault of the input; also where no spot is planned, a half is needed and
            not given, a pressure is negative, an angle is none between 0 and 90 degrees, or course or
            serum are bad.

    Clauses:
        skin_clinic.session.duration: One service takes 45 to 90 minutes, depending on the condition of
            the acne. 单次服务时长45至90分钟,视痤疮状态而定。 (000_85616e3e705de8b7.txt, 4)
        skin_clinic.course.interval_general: Two successive treatments are 3 to 7 days apart.
            相邻两次治疗间隔3至7天。 (000_85616e3e705de8b7.txt, 5)
        skin_clinic.course.interval_decided_by_manager: The skin-health manager fixes each interval from
            the state of the skin after each treatment. 每次间隔由皮肤健康管理师根据每次治疗后的皮肤状态确定。
            (000_85616e3e705de8b7.txt, 5)
        skin_clinic.course.sessions_per_course: A course is generally 8 to 10 treatments. 一个疗程一般为8至10次。
            (000_85616e3e705de8b7.txt, 33)
        skin_clinic.course.interval_severe_first_three: For severe acne the first 3 treatments are 2 to
            3 days apart. 重度痤疮前3次治疗每次间隔2至3天。 (000_85616e3e705de8b7.txt, 33)
        skin_clinic.course.interval_severe_later: For severe acne, after the first 3 treatments, one
            treatment every 5 to 7 days is suitable. 重度痤疮前3次以后,可每隔5至7天治疗一次。 (000_85616e3e705de8b7.txt,
            33)
        skin_clinic.course.until_acne_gone: Treatment goes on until the acne has disappeared.
            治疗持续至痤疮消失为止。 (000_85616e3e705de8b7.txt, 33)
        skin_clinic.file.history_and_allergies: Ask for and record the treatment history and the allergy
            history. 询问并记录治疗史、过敏史等。 (000_85616e3e705de8b7.txt, 7)
        skin_clinic.pressure.usual_range: The usual oxygen output pressure is 0.3 to 0.6 MPa.
            氧气输出气压一般为0.3至0.6 MPa。 (000_85616e3e705de8b7.txt, 13)
        skin_clinic.gas.acne_needs_oxygen: Acne must be treated with oxygen, not with self-made gas,
            because it is mainly caused by anaerobic acne bacteria. 治疗痤疮必须选用氧气(痤疮主要由大量厌氧型痤疮丙酸杆菌引起)。
            (000_85616e3e705de8b7.txt, 16)
        skin_clinic.pressure.set_by_type_and_sensitivity: Before treatment, set the oxygen pressure to
            suit the acne type and the sensitivity of the skin. 治疗前按痤疮类型和皮肤敏感程度调好氧气压力。
            (000_85616e3e705de8b7.txt, 17)
        skin_clinic.serum.factor_1: Papular, whitehead and blackhead acne takes acne factor No. 1.
            丘疹型、白头粉刺型、黑头粉刺型痤疮选用1号痤疮因子。 (000_85616e3e705de8b7.txt, 19)
        skin_clinic.serum.factor_2: Pustular, cystic and nodular acne takes acne factor No. 2.
            脓包型、囊肿型、结节型痤疮选用2号痤疮因子。 (000_85616e3e705de8b7.txt, 19)
        skin_clinic.serum.inspect_site_first: Inspect the condition of the treatment site carefully
            before mixing. 配液前认真仔细观察治疗部位的基本情况。 (000_85616e3e705de8b7.txt, 20)
        skin_clinic.serum.ratio_by_leaflet: Mix the acne factor with the device's base nutrition liquid
            in the ratio of the acne factor's instructions. 按痤疮因子使用说明与化蝶基础美容营养液合理配比。
            (000_85616e3e705de8b7.txt, 20)
        skin_clinic.serum.egf_after_large_area: After clearing a large area of the face, use a nutrition
            liquid with epidermal growth factor. 面部大面积清疮时,应使用含表皮生长因子的营养液。 (000_85616e3e705de8b7.txt, 31)
        skin_clinic.pressure.egf_pass_weak: That serum is applied in one further pass with weak pressure
            and a gentle hand. 用弱压、轻柔手法再做一遍治疗。 (000_85616e3e705de8b7.txt, 31)
        skin_clinic.pressure.output_range: The output pressure is kept between 0.3 and 0.6 MPa, as the
            treatment needs. 输出压力按治疗需要控制在0.3至0.6 MPa之间。 (000_85616e3e705de8b7.txt, 42)
        skin_clinic.handpiece.no_contact: During treatment the handpiece must never touch skin, sponge,
            towel or the like, lest it block. 治疗中禁止手笔接触皮肤、吸水棉、毛巾等,防止堵塞。 (000_85616e3e705de8b7.txt, 48)
        skin_clinic.order.half_faces: The face is treated half by half: jaw, cheek, nasolabial fold,
            forehead, then on the other half jaw, cheek, nasolabial fold, then nose, then eyes.
            分半边脸依次:下颌、面颊、鼻唇沟、额头,再另半边下颌、面颊、鼻唇沟,然后鼻子、眼部。 (000_85616e3e705de8b7.txt, 23)
        skin_clinic.order.operator_may_change: The operator may change that order to suit the acne at
            each site, so long as the accumulated debris is fully cleared.
            操作者可按各部位痤疮状况调整顺序,以彻底清除表皮垃圾为目的。 (000_85616e3e705de8b7.txt, 23)
        skin_clinic.lesion.headed_angle_45: On acne that has come to a head at the surface (pus,
            blackhead, whitehead) the handpiece is kept at 45 degrees to the skin.
            遇表皮化脓的痤疮(黑头、白头),手笔与皮肤保持45度。 (000_85616e3e705de8b7.txt, 24)
        skin_clinic.lesion.heads_blown_out: Blackheads and whiteheads that stand out of the skin are
            cleared by strong pressure. 浮出表皮的黑头、白头在强压下清除。 (000_85616e3e705de8b7.txt, 24)
        skin_clinic.lesion.inflamed_distance: On red, swollen, not suppurating acne the handpiece is
            kept about 1 to 2 cm from the skin. 红肿炎症型(未化脓)痤疮,手笔距皮肤保持约1至2 cm。 (000_85616e3e705de8b7.txt,
            25)
        skin_clinic.lesion.inflamed_strong_pressure: On red, swollen, not suppurating acne strong
            pressure is used. 未化脓的红肿炎症型痤疮采用强压。 (000_85616e3e705de8b7.txt, 25)
        skin_clinic.site.jaw_sagging_angle: At the jaw, when the face is slack or sagging, the head is
            turned upward at 45 degrees to the skin. 治疗下颌遇面部松弛、下垂时,手笔头向上呈45度作用于皮肤。
            (000_85616e3e705de8b7.txt, 26)
        skin_clinic.nose.angle_45: At the wings of the nose, rich in black- and whiteheads, the
            handpiece clears at 45 degrees to the skin. 鼻翼黑头、白头较多,手笔与皮肤呈45度角清除。
            (000_85616e3e705de8b7.txt, 27)
        skin_clinic.nose.mind_pressure: At the nose the pressure must be well controlled so that no skin
            is injured. 治疗鼻部须掌握好压力大小,以免损伤皮肤。 (000_85616e3e705de8b7.txt, 27)
        skin_clinic.eye.lower_pressure: At the lower eyelid the pressure is lowered. 治疗下眼睑时将压力降低。
            (000_85616e3e705de8b7.txt, 29)
        skin_clinic.eye.high_distance: At the lower eyelid the handpiece works from a high distance.
            治疗下眼睑时手笔采用高距离操作。 (000_85616e3e705de8b7.txt, 29)
        skin_clinic.followup.review_by: At the review the skin-health manager or the consultant looks at
            how the skin has changed. 复诊由皮肤健康管理师或顾问观察皮肤变化。 (000_85616e3e705de8b7.txt, 51)
    """

@_function
def check_telemetry(
    *,
    stretches: Sequence[Stretch],
    samples: Sequence[Sample],
    skin_sensitive: bool | None = ...,
    policy: Policy = ...,
) -> Decision[Recorded]:
    """Checks a recorded session sample by sample and finds every breach with its start, end and worst value.

    While the pedal is down, pressure, distance and angle are held to the rules of the spot being treated; contact is
    forbidden throughout, pedal up or down. Between the first spot and the last the pedal is down only while a spot is
    treated. At the eyes and in the growth-factor pass the pressure is held against the lowest clearing pressure up to
    that sample. A value that was not recorded, and that a rule needs, leaves the answer undetermined.

    Arguments:
        samples: The samples in the order of time, at least one and at most 100,000.
        samples[].at: When it was taken; never before the sample above it.
        samples[].angle_deg (may be left out): The angle to the skin in degrees, 0 to 90.
        samples[].contact (may be left out): Whether the handpiece touches skin, sponge, towel or the
            like.
        samples[].distance_cm (may be left out): The distance from the skin in cm; at 0 or less the
            handpiece touches.
        samples[].pedal (may be left out): Whether the pedal is down.
        samples[].pressure_mpa (may be left out): The output pressure in MPa, from 0.
        stretches: What was treated when, in order, without overlap.
        stretches[].from: When it begins; a sample at that instant belongs to it.
        stretches[].lesion: What is treated there. One of "suppurating" (Acne that has come to a head
            with pus), "blackhead" (A blackhead that stands out of the skin), "whitehead" (A whitehead
            that stands out of the skin), "inflamed" (Red, swollen, not suppurating acne), "other"
            (Anything else, or no single lesion).
        stretches[].site: The site. One of "jaw" (The jaw), "cheek" (The cheek), "nasolabial_fold" (The
            nasolabial fold), "forehead" (The forehead), "nose" (The nose and its wings), "lower_eyelid"
            (The lower eyelid), "eye_corner" (The corner of the eye).
        stretches[].until: When it ends; a sample at that instant still belongs to it, unless the next
            stretch begins there.
        stretches[].pass (may be left out): Which pass it is. One of "clearing" (Clearing the acne),
            "growth_factor" (The further pass with growth-factor serum).
        stretches[].sagging (may be left out): Whether the face is slack or sagging; matters at the jaw
            only. Left out, that is not known.
        skin_sensitive (may be left out): Whether the skin is sensitive or thin; left out, that is not
            known.
        policy (may be left out): a Policy of this trade; left out, the source's figures hold.

    Returns:
        Decision: verdict, findings, and as its value: What a recorded session shows.
        value.excursions: Every run of samples that break a rule, draw advice, or lack a value that a
            rule needs, by their beginning.
        value.excursions[].clauses: The clauses of the rule.
        value.excursions[].first_sample: The place of its first sample in the log, from 0.
        value.excursions[].from: When its first sample was taken.
        value.excursions[].outcome: What the clauses make of it. One of "met" (The clause is kept, or it
            is the one chosen), "breached" (The clause is broken), "advice" (The clause advises
            otherwise; nothing is refused), "missing" (Something that the clause asks for is still to
            come), "unknown" (A fact that the clause needs is not known).
        value.excursions[].samples: How many samples it has.
        value.excursions[].until: When its last sample was taken.
        value.excursions[].what: What it is about: `pressure_mpa`, `distance_cm`, `angle_deg`,
            `contact`, `pedal`, or a fact that is not known.
        value.excursions[].by (or None): By how much the worst value misses it.
        value.excursions[].comparison (or None): How a value is held against the limit. One of "at_most"
            (Up to and including the limit), "at_least" (The limit itself or more), "less_than" (Only
            below the limit), "more_than" (Only above the limit), "equal" (The limit itself).
        value.excursions[].limit (or None): What was allowed at the worst sample.
        value.excursions[].worst (or None): The worst value.
        value.pedal_down: How many of them were taken with the pedal down.
        value.samples: How many samples were checked.
        value.lowest_clearing_mpa (or None): The lowest pressure in MPa with which the session cleared,
            the eye sites left out.

    Raises:
        InvalidInput: with every fault of the input; also where there is no sample, samples or stretches
            are out of order, a pressure is negative or an angle none between 0 and 90 degrees.

    Clauses:
        skin_clinic.pressure.usual_range: The usual oxygen output pressure is 0.3 to 0.6 MPa.
            氧气输出气压一般为0.3至0.6 MPa。 (000_85616e3e705de8b7.txt, 13)
        skin_clinic.pressure.set_by_type_and_sensitivity: Before treatment, set the oxygen pressure to
            suit the acne type and the sensitivity of the skin. 治疗前按痤疮类型和皮肤敏感程度调好氧气压力。
            (000_85616e3e705de8b7.txt, 17)
        skin_clinic.pressure.egf_pass_weak: That serum is applied in one further pass with weak pressure
            and a gentle hand. 用弱压、轻柔手法再做一遍治疗。 (000_85616e3e705de8b7.txt, 31)
        skin_clinic.handling.aim_before_pedal: The foot switch is pressed only after the handpiece is at
            the site. 手笔靠近治疗部位后,才踩下脚踏开关开始治疗。 (000_85616e3e705de8b7.txt, 22)
        skin_clinic.pressure.output_range: The output pressure is kept between 0.3 and 0.6 MPa, as the
            treatment needs. 输出压力按治疗需要控制在0.3至0.6 MPa之间。 (000_85616e3e705de8b7.txt, 42)
        skin_clinic.handpiece.no_contact: During treatment the handpiece must never touch skin, sponge,
            towel or the like, lest it block. 治疗中禁止手笔接触皮肤、吸水棉、毛巾等,防止堵塞。 (000_85616e3e705de8b7.txt, 48)
        skin_clinic.lesion.headed_angle_45: On acne that has come to a head at the surface (pus,
            blackhead, whitehead) the handpiece is kept at 45 degrees to the skin.
            遇表皮化脓的痤疮(黑头、白头),手笔与皮肤保持45度。 (000_85616e3e705de8b7.txt, 24)
        skin_clinic.lesion.heads_blown_out: Blackheads and whiteheads that stand out of the skin are
            cleared by strong pressure. 浮出表皮的黑头、白头在强压下清除。 (000_85616e3e705de8b7.txt, 24)
        skin_clinic.lesion.inflamed_distance: On red, swollen, not suppurating acne the handpiece is
            kept about 1 to 2 cm from the skin. 红肿炎症型(未化脓)痤疮,手笔距皮肤保持约1至2 cm。 (000_85616e3e705de8b7.txt,
            25)
        skin_clinic.lesion.inflamed_strong_pressure: On red, swollen, not suppurating acne strong
            pressure is used. 未化脓的红肿炎症型痤疮采用强压。 (000_85616e3e705de8b7.txt, 25)
        skin_clinic.site.jaw_sagging_angle: At the jaw, when the face is slack or sagging, the head is
            turned upward at 45 degrees to the skin. 治疗下颌遇面部松弛、下垂时,手笔头向上呈45度作用于皮肤。
            (000_85616e3e705de8b7.txt, 26)
        skin_clinic.nose.angle_45: At the wings of the nose, rich in black- and whiteheads, the
            handpiece clears at 45 degrees to the skin. 鼻翼黑头、白头较多,手笔与皮肤呈45度角清除。
            (000_85616e3e705de8b7.txt, 27)
        skin_clinic.nose.mind_pressure: At the nose the pressure must be well controlled so that no skin
            is injured. 治疗鼻部须掌握好压力大小,以免损伤皮肤。 (000_85616e3e705de8b7.txt, 27)
        skin_clinic.eye.lower_pressure: At the lower eyelid the pressure is lowered. 治疗下眼睑时将压力降低。
            (000_85616e3e705de8b7.txt, 29)
        skin_clinic.eye.high_distance: At the lower eyelid the handpiece works from a high distance.
            治疗下眼睑时手笔采用高距离操作。 (000_85616e3e705de8b7.txt, 29)
    """

@type_check_only
class _LimitSessionDuration(Shape):
    @_verb
    def check(
        self,
        *,
        duration_min: Decimal | int | float | str | None = ...,
        facts: LimitSessionDurationCheckFacts = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: Length of one service, from washing to mask, planned or actual.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            duration_min (may be left out): The measured value in min; null, or left out, it is not known.
            facts (may be left out): Facts of the case; one that is left out is not known.
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
            skin_clinic.session.duration: One service takes 45 to 90 minutes, depending on the condition of
                the acne. 单次服务时长45至90分钟,视痤疮状态而定。 (000_85616e3e705de8b7.txt, 4)
        """


@type_check_only
class _LimitSessionsPerCourse(Shape):
    @_verb
    def check(
        self,
        *,
        facts: LimitSessionsPerCourseCheckFacts = ...,
        session_count: Decimal | int | float | str | None = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: Treatments in one course: fewer is a course not complete, more starts a new course.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            session_count (may be left out): The measured value in count; null, or left out, it is not
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
            skin_clinic.course.sessions_per_course: A course is generally 8 to 10 treatments. 一个疗程一般为8至10次。
                (000_85616e3e705de8b7.txt, 33)
        """


@type_check_only
class _LimitOutputPressure(Shape):
    @_verb
    def check(
        self,
        *,
        facts: LimitOutputPressureCheckFacts = ...,
        pressure_mpa: Decimal | int | float | str | None = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: Output pressure while treating, read at the gauge with oxygen; every site and lesion.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            pressure_mpa (may be left out): The measured value in MPa; null, or left out, it is not known.
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
            skin_clinic.pressure.usual_range: The usual oxygen output pressure is 0.3 to 0.6 MPa.
                氧气输出气压一般为0.3至0.6 MPa。 (000_85616e3e705de8b7.txt, 13)
            skin_clinic.pressure.output_range: The output pressure is kept between 0.3 and 0.6 MPa, as the
                treatment needs. 输出压力按治疗需要控制在0.3至0.6 MPa之间。 (000_85616e3e705de8b7.txt, 42)
        """


@type_check_only
class _LimitBottleChargeTime(Shape):
    @_verb
    def check(
        self,
        *,
        charge_s: Decimal | int | float | str | None = ...,
        facts: LimitBottleChargeTimeCheckFacts = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: Time from pressing the foot switch until the inflow into the bottle stops.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            charge_s (may be left out): The measured value in s; null, or left out, it is not known.
            facts (may be left out): Facts of the case; one that is left out is not known.
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
            skin_clinic.startup.bottle_charge_time: Gas then fills the nutrition bottle and stops after
                about 3 seconds, depending on the gas space in the bottle. 气体充入营养瓶约3秒后停止,具体时间视瓶内空间而定。
                (000_85616e3e705de8b7.txt, 14)
        """


@type_check_only
class _LimitEgfPasses(Shape):
    @_verb
    def check(
        self,
        *,
        egf_pass_count: Decimal | int | float | str | None = ...,
        facts: LimitEgfPassesCheckFacts = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: Further passes with growth-factor serum after clearing a large area.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            egf_pass_count (may be left out): The measured value in count; null, or left out, it is not
                known.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                large_area_clearing.
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
            skin_clinic.pressure.egf_pass_weak: That serum is applied in one further pass with weak pressure
                and a gentle hand. 用弱压、轻柔手法再做一遍治疗。 (000_85616e3e705de8b7.txt, 31)
        """


@type_check_only
class _LimitNoContact(Shape):
    @_verb
    def check(
        self,
        *,
        distance_cm: Decimal | int | float | str | None = ...,
        facts: LimitNoContactCheckFacts = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: Distance of the handpiece from skin, sponge, towel or the like, pedal up or down.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            distance_cm (may be left out): The measured value in cm; null, or left out, it is not known.
            facts (may be left out): Facts of the case; one that is left out is not known.
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
            skin_clinic.handpiece.no_contact: During treatment the handpiece must never touch skin, sponge,
                towel or the like, lest it block. 治疗中禁止手笔接触皮肤、吸水棉、毛巾等,防止堵塞。 (000_85616e3e705de8b7.txt, 48)
        """


@type_check_only
class _LimitHeadedAngle(Shape):
    @_verb
    def check(
        self,
        *,
        angle_deg: Decimal | int | float | str | None = ...,
        facts: LimitHeadedAngleCheckFacts = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: Angle between handpiece and skin on acne that has come to a head.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            angle_deg (may be left out): The measured value in deg; null, or left out, it is not known.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                eye_site.
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
            skin_clinic.lesion.headed_angle_45: On acne that has come to a head at the surface (pus,
                blackhead, whitehead) the handpiece is kept at 45 degrees to the skin.
                遇表皮化脓的痤疮(黑头、白头),手笔与皮肤保持45度。 (000_85616e3e705de8b7.txt, 24)
        """


@type_check_only
class _LimitInflamedDistance(Shape):
    @_verb
    def check(
        self,
        *,
        distance_cm: Decimal | int | float | str | None = ...,
        facts: LimitInflamedDistanceCheckFacts = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: Distance of the handpiece from the skin on red, swollen, not suppurating acne.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            distance_cm (may be left out): The measured value in cm; null, or left out, it is not known.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                eye_site.
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
            skin_clinic.lesion.inflamed_distance: On red, swollen, not suppurating acne the handpiece is
                kept about 1 to 2 cm from the skin. 红肿炎症型(未化脓)痤疮,手笔距皮肤保持约1至2 cm。 (000_85616e3e705de8b7.txt,
                25)
        """


@type_check_only
class _LimitInflamedCircles(Shape):
    @_verb
    def check(
        self,
        *,
        circle_count: Decimal | int | float | str | None = ...,
        facts: LimitInflamedCirclesCheckFacts = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: Whole circles around one inflamed lesion in one session.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            circle_count (may be left out): The measured value in count; null, or left out, it is not known.
            facts (may be left out): Facts of the case; one that is left out is not known.
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
            skin_clinic.lesion.inflamed_circles: Circle around that lesion 3 to 4 times. 围绕该部位打圈3至4圈。
                (000_85616e3e705de8b7.txt, 25)
        """


@type_check_only
class _LimitJawSaggingAngle(Shape):
    @_verb
    def check(
        self,
        *,
        angle_deg: Decimal | int | float | str | None = ...,
        facts: LimitJawSaggingAngleCheckFacts = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: Angle of the head, turned upward, to the skin at the jaw of a slack or sagging face.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            angle_deg (may be left out): The measured value in deg; null, or left out, it is not known.
            facts (may be left out): Facts of the case; one that is left out is not known. By name: sagging.
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
            skin_clinic.site.jaw_sagging_angle: At the jaw, when the face is slack or sagging, the head is
                turned upward at 45 degrees to the skin. 治疗下颌遇面部松弛、下垂时,手笔头向上呈45度作用于皮肤。
                (000_85616e3e705de8b7.txt, 26)
        """


@type_check_only
class _LimitNoseAngle(Shape):
    @_verb
    def check(
        self,
        *,
        angle_deg: Decimal | int | float | str | None = ...,
        facts: LimitNoseAngleCheckFacts = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: Angle between handpiece and skin at the wings of the nose.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            angle_deg (may be left out): The measured value in deg; null, or left out, it is not known.
            facts (may be left out): Facts of the case; one that is left out is not known.
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
            skin_clinic.nose.angle_45: At the wings of the nose, rich in black- and whiteheads, the
                handpiece clears at 45 degrees to the skin. 鼻翼黑头、白头较多,手笔与皮肤呈45度角清除。
                (000_85616e3e705de8b7.txt, 27)
        """


@type_check_only
class _LimitForeheadPasses(Shape):
    @_verb
    def check(
        self,
        *,
        facts: LimitForeheadPassesCheckFacts = ...,
        forehead_pass_count: Decimal | int | float | str | None = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: Passes over the forehead in one session, all told; the growth-factor pass does not count.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            forehead_pass_count (may be left out): The measured value in count; null, or left out, it is not
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
            skin_clinic.site.forehead_passes: The oily forehead is gone over twice, along the lines of the
                skin. 额头油脂旺盛,顺皮肤纹理反复操作2遍。 (000_85616e3e705de8b7.txt, 28)
        """


@type_check_only
class _LimitEyeImprovement(Shape):
    @_verb
    def check(
        self,
        *,
        facts: LimitEyeImprovementCheckFacts = ...,
        session_count: Decimal | int | float | str | None = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: Treatments after which better eye bags, dark circles and eye-corner wrinkles may be named as a forecast.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            session_count (may be left out): The measured value in count; null, or left out, it is not
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
            skin_clinic.expectation.eye_improvement: After 3 to 4 treatments eye bags, dark circles and
                crow's feet improve. 经3至4次治疗后可改善眼袋、黑眼圈、眼角皱纹。 (000_85616e3e705de8b7.txt, 28)
        """


@type_check_only
class _LimitEyeDistance(Shape):
    @_verb
    def check(
        self,
        *,
        distance_cm: Decimal | int | float | str | None = ...,
        facts: LimitEyeDistanceCheckFacts = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: Distance of the handpiece from the skin at the lower eyelid and the eye corner.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            distance_cm (may be left out): The measured value in cm; null, or left out, it is not known.
            facts (may be left out): Facts of the case; one that is left out is not known.
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
            skin_clinic.eye.high_distance: At the lower eyelid the handpiece works from a high distance.
                治疗下眼睑时手笔采用高距离操作。 (000_85616e3e705de8b7.txt, 29)
        """


@type_check_only
class _LimitHosePushDepth(Shape):
    @_verb
    def check(
        self,
        *,
        facts: LimitHosePushDepthCheckFacts = ...,
        push_depth_mm: Decimal | int | float | str | None = ...,
        policy: Policy = ...,
    ) -> Decision[LimitChecked]:
        """Holds a measured value against the limit: How far the blue release ring is pushed in before a hose is pulled.

        A value that is not known is never within. The value says where the ends lie and how far it is off.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            push_depth_mm (may be left out): The measured value in mm; null, or left out, it is not known.
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
            skin_clinic.shutdown.hose_release_depth: At each hose connector press the blue part and push it
                inwards by about 2 mm. 按下各气管接口蓝色部位,向内推约2 mm。 (000_85616e3e705de8b7.txt, 40)
        """


@overload
def limit(name: Literal['session_duration']) -> _LimitSessionDuration: ...

@overload
def limit(name: Literal['sessions_per_course']) -> _LimitSessionsPerCourse: ...

@overload
def limit(name: Literal['output_pressure']) -> _LimitOutputPressure: ...

@overload
def limit(name: Literal['bottle_charge_time']) -> _LimitBottleChargeTime: ...

@overload
def limit(name: Literal['egf_passes']) -> _LimitEgfPasses: ...

@overload
def limit(name: Literal['no_contact']) -> _LimitNoContact: ...

@overload
def limit(name: Literal['headed_angle']) -> _LimitHeadedAngle: ...

@overload
def limit(name: Literal['inflamed_distance']) -> _LimitInflamedDistance: ...

@overload
def limit(name: Literal['inflamed_circles']) -> _LimitInflamedCircles: ...

@overload
def limit(name: Literal['jaw_sagging_angle']) -> _LimitJawSaggingAngle: ...

@overload
def limit(name: Literal['nose_angle']) -> _LimitNoseAngle: ...

@overload
def limit(name: Literal['forehead_passes']) -> _LimitForeheadPasses: ...

@overload
def limit(name: Literal['eye_improvement']) -> _LimitEyeImprovement: ...

@overload
def limit(name: Literal['eye_distance']) -> _LimitEyeDistance: ...

@overload
def limit(name: Literal['hose_push_depth']) -> _LimitHosePushDepth: ...

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
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: Call and review after a treatment.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: next_day_call, review.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: treatment_began.
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
            skin_clinic.followup.review_date: A review is agreed for 3 days after the treatment.
                约定复查日期:治疗后3天。 (000_85616e3e705de8b7.txt, 36)
            skin_clinic.followup.next_day_call: The customer is called the day after the treatment.
                次日电话回访顾客。 (000_85616e3e705de8b7.txt, 36)
            skin_clinic.followup.review_after_three_days: The customer is seen again after 3 days. 3天后复诊。
                (000_85616e3e705de8b7.txt, 50)
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
        """Makes a calendar of the acts with a due time, which a calendar program opens: Call and review after a treatment.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: next_day_call, review.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: treatment_began.
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
            skin_clinic.followup.review_date: A review is agreed for 3 days after the treatment.
                约定复查日期:治疗后3天。 (000_85616e3e705de8b7.txt, 36)
            skin_clinic.followup.next_day_call: The customer is called the day after the treatment.
                次日电话回访顾客。 (000_85616e3e705de8b7.txt, 36)
            skin_clinic.followup.review_after_three_days: The customer is seen again after 3 days. 3天后复诊。
                (000_85616e3e705de8b7.txt, 50)
        """


@type_check_only
class _ScheduleForecasts(Shape):
    @_verb
    def review(
        self,
        *,
        now: datetime | str,
        done: ScheduleForecastsReviewDone = ...,
        events: ScheduleForecastsReviewEvents = ...,
        facts: ScheduleForecastsReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleReviewed]:
        """Says of every act when it falls due, whether it is done, open or overdue, and by how long: What may be expected after a treatment; told, never overdue.

        Hours, minutes and seconds elapse from instant to instant, the end included; days are calendar days of the shop and count up to the next midnight. An event before which something is due may lie ahead.

        Arguments:
            now: The present.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: inflamed_lesion_gone, residual_heads_gone.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: treatment_began.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                heads_left, inflamed_lesion.
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
            skin_clinic.expectation.residual_heads: Blackheads and whiteheads not cleared come away with the
                skin's renewal in 3 to 5 days. 未清除的黑头、白头3至5天随新陈代谢脱落。 (000_85616e3e705de8b7.txt, 24)
            skin_clinic.expectation.inflamed_subsides: Such a lesion disappears by itself in about 5 days.
                约5天自行消退。 (000_85616e3e705de8b7.txt, 25)
            skin_clinic.expectation.nose_residual_heads: Heads left on the nose generally come away with the
                skin's renewal in 3 to 5 days. 鼻部残留黑头、白头一般3至5天随新陈代谢脱落。 (000_85616e3e705de8b7.txt, 27)
        """

    @_verb
    def to_icalendar(
        self,
        *,
        now: datetime | str,
        alarm_minutes: int | None = ...,
        done: ScheduleForecastsToIcalendarDone = ...,
        events: ScheduleForecastsToIcalendarEvents = ...,
        facts: ScheduleForecastsToIcalendarFacts = ...,
        language: Literal["zh", "en"] = ...,
        reference: str | None = ...,
        policy: Policy = ...,
    ) -> Decision[ScheduleCalendarMade]:
        """Makes a calendar of the acts with a due time, which a calendar program opens: What may be expected after a treatment; told, never overdue.

        Returns: `text`, an iCalendar file; none while no act has a due time. Each act is an event at the last second in which it is in time, with who does it and its clauses, and with an alarm while it is still to be done and not late. What is done or late says so and has no alarm; what is not needed any more is cancelled. A weekly act stands there for this week and the next 4. The verdict and the findings are those of `review`.

        Errors: as those of `review`; a reference that is empty, longer than 100 characters or not on one line; an alarm more than 43200 minutes ahead.

        Arguments:
            now: The present.
            alarm_minutes (may be left out): How many minutes before it is too late an alarm goes off; left
                out, 60.
            done (may be left out): When each act was done; one that is left out, or null, is not done. By
                name: inflamed_lesion_gone, residual_heads_gone.
            events (may be left out): When each event happened, or is to happen where something is due
                before it; one that is left out, or null, has not happened. By name: treatment_began.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                heads_left, inflamed_lesion.
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
            skin_clinic.expectation.residual_heads: Blackheads and whiteheads not cleared come away with the
                skin's renewal in 3 to 5 days. 未清除的黑头、白头3至5天随新陈代谢脱落。 (000_85616e3e705de8b7.txt, 24)
            skin_clinic.expectation.inflamed_subsides: Such a lesion disappears by itself in about 5 days.
                约5天自行消退。 (000_85616e3e705de8b7.txt, 25)
            skin_clinic.expectation.nose_residual_heads: Heads left on the nose generally come away with the
                skin's renewal in 3 to 5 days. 鼻部残留黑头、白头一般3至5天随新陈代谢脱落。 (000_85616e3e705de8b7.txt, 27)
        """


@overload
def schedule(name: Literal['follow_up']) -> _ScheduleFollowUp: ...

@overload
def schedule(name: Literal['forecasts']) -> _ScheduleForecasts: ...

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
        """Says which steps may come next, and who does them. From the customer's file to the first jet: file, notice, materials, explanation, protection.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `customer_file_opened`, `histories_recorded`, `consultant_notice`, `prepare_materials`, `explain_principle`, `wrap_head`, `wash_face`, `explain_sensation_and_cooperation`, `eye_mask_and_ear_plugs_on_patient`, `operator_gloves_on`, `disinfect`, `jet_start`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `skin_health_consultant`, `skin_health_manager`).
        - `facts`: true, false, or left out where not known: `acne_gone_before_session`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "customer_file_opened", "histories_recorded", "consultant_notice",
                "prepare_materials", "explain_principle", "wrap_head", "wash_face",
                "explain_sensation_and_cooperation", "eye_mask_and_ear_plugs_on_patient",
                "operator_gloves_on", "disinfect", "jet_start".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `skin_health_consultant`, `skin_health_manager`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                acne_gone_before_session.
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
            skin_clinic.course.until_acne_gone: Treatment goes on until the acne has disappeared.
                治疗持续至痤疮消失为止。 (000_85616e3e705de8b7.txt, 33)
            skin_clinic.file.skin_record: Open a treatment file for the customer with the present skin state
                and every skin problem with its site. 建立顾客治疗档案,登记皮肤现状、皮肤问题及所在部位。 (000_85616e3e705de8b7.txt,
                7)
            skin_clinic.file.history_and_allergies: Ask for and record the treatment history and the allergy
                history. 询问并记录治疗史、过敏史等。 (000_85616e3e705de8b7.txt, 7)
            skin_clinic.prep.after_consultant_notice: The skin-health manager prepares the treatment after
                notice from the skin-health consultant. 皮肤健康管理师接到皮肤健康管理顾问通知后开始准备。 (000_85616e3e705de8b7.txt,
                9)
            skin_clinic.prep.materials: Prepare, for the customer's skin condition, the jet device, the acne
                factor needed and the base beauty liquid. 按顾客皮肤状况备好化蝶治疗仪、所需痤疮因子和美容基础液。
                (000_85616e3e705de8b7.txt, 9)
            skin_clinic.explain.principle_before_start: Before the manager starts, the treatment principle
                of the device is explained to the customer. 皮肤健康管理师开始操作前,须向顾客讲解仪器治疗原理。
                (000_85616e3e705de8b7.txt, 20)
            skin_clinic.protection.preparation_order: Before the jet starts, in this order: wrap the head,
                wash the face, explain the sensation and the co-operation needed, put eye mask and ear plugs
                on the patient, put on gloves, disinfect. 治疗前依次:包头、洗面、介绍感受和需配合事项、给患者戴眼罩和耳塞、戴手套、消毒。
                (000_85616e3e705de8b7.txt, 21)
            skin_clinic.protection.explain_sensation: Tell the patient what it will feel like and what co-
                operation is needed. 向患者介绍治疗感受及需要配合的内容。 (000_85616e3e705de8b7.txt, 21)
            skin_clinic.protection.eye_mask_and_ear_plugs: The patient wears an eye mask and ear plugs
                before the jet starts. 开始喷射前,患者须戴好眼罩和耳塞。 (000_85616e3e705de8b7.txt, 21)
            skin_clinic.protection.gloves_and_disinfection: The operator wears gloves and disinfects before
                the jet starts. 操作者治疗前须戴手套并消毒。 (000_85616e3e705de8b7.txt, 21)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedurePreparationReviewDone] = ...,
        facts: ProcedurePreparationReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. From the customer's file to the first jet: file, notice, materials, explanation, protection.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `customer_file_opened`, `histories_recorded`, `consultant_notice`, `prepare_materials`, `explain_principle`, `wrap_head`, `wash_face`, `explain_sensation_and_cooperation`, `eye_mask_and_ear_plugs_on_patient`, `operator_gloves_on`, `disinfect`, `jet_start`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `skin_health_consultant`, `skin_health_manager`).
        - `facts`: true, false, or left out where not known: `acne_gone_before_session`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "customer_file_opened", "histories_recorded", "consultant_notice",
                "prepare_materials", "explain_principle", "wrap_head", "wash_face",
                "explain_sensation_and_cooperation", "eye_mask_and_ear_plugs_on_patient",
                "operator_gloves_on", "disinfect", "jet_start".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `skin_health_consultant`, `skin_health_manager`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                acne_gone_before_session.
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
            skin_clinic.course.until_acne_gone: Treatment goes on until the acne has disappeared.
                治疗持续至痤疮消失为止。 (000_85616e3e705de8b7.txt, 33)
            skin_clinic.file.skin_record: Open a treatment file for the customer with the present skin state
                and every skin problem with its site. 建立顾客治疗档案,登记皮肤现状、皮肤问题及所在部位。 (000_85616e3e705de8b7.txt,
                7)
            skin_clinic.file.history_and_allergies: Ask for and record the treatment history and the allergy
                history. 询问并记录治疗史、过敏史等。 (000_85616e3e705de8b7.txt, 7)
            skin_clinic.prep.after_consultant_notice: The skin-health manager prepares the treatment after
                notice from the skin-health consultant. 皮肤健康管理师接到皮肤健康管理顾问通知后开始准备。 (000_85616e3e705de8b7.txt,
                9)
            skin_clinic.prep.materials: Prepare, for the customer's skin condition, the jet device, the acne
                factor needed and the base beauty liquid. 按顾客皮肤状况备好化蝶治疗仪、所需痤疮因子和美容基础液。
                (000_85616e3e705de8b7.txt, 9)
            skin_clinic.explain.principle_before_start: Before the manager starts, the treatment principle
                of the device is explained to the customer. 皮肤健康管理师开始操作前,须向顾客讲解仪器治疗原理。
                (000_85616e3e705de8b7.txt, 20)
            skin_clinic.protection.preparation_order: Before the jet starts, in this order: wrap the head,
                wash the face, explain the sensation and the co-operation needed, put eye mask and ear plugs
                on the patient, put on gloves, disinfect. 治疗前依次:包头、洗面、介绍感受和需配合事项、给患者戴眼罩和耳塞、戴手套、消毒。
                (000_85616e3e705de8b7.txt, 21)
            skin_clinic.protection.explain_sensation: Tell the patient what it will feel like and what co-
                operation is needed. 向患者介绍治疗感受及需要配合的内容。 (000_85616e3e705de8b7.txt, 21)
            skin_clinic.protection.eye_mask_and_ear_plugs: The patient wears an eye mask and ear plugs
                before the jet starts. 开始喷射前,患者须戴好眼罩和耳塞。 (000_85616e3e705de8b7.txt, 21)
            skin_clinic.protection.gloves_and_disinfection: The operator wears gloves and disinfects before
                the jet starts. 操作者治疗前须戴手套并消毒。 (000_85616e3e705de8b7.txt, 21)
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
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. From the customer's file to the first jet: file, notice, materials, explanation, protection.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `customer_file_opened`, `histories_recorded`, `consultant_notice`, `prepare_materials`, `explain_principle`, `wrap_head`, `wash_face`, `explain_sensation_and_cooperation`, `eye_mask_and_ear_plugs_on_patient`, `operator_gloves_on`, `disinfect`, `jet_start`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name `skin_health_consultant`, `skin_health_manager`).
        - `facts`: true, false, or left out where not known: `acne_gone_before_session`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "customer_file_opened", "histories_recorded", "consultant_notice",
                "prepare_materials", "explain_principle", "wrap_head", "wash_face",
                "explain_sensation_and_cooperation", "eye_mask_and_ear_plugs_on_patient",
                "operator_gloves_on", "disinfect", "jet_start".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name
                `skin_health_consultant`, `skin_health_manager`); left out, that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                acne_gone_before_session.
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
            skin_clinic.course.until_acne_gone: Treatment goes on until the acne has disappeared.
                治疗持续至痤疮消失为止。 (000_85616e3e705de8b7.txt, 33)
            skin_clinic.file.skin_record: Open a treatment file for the customer with the present skin state
                and every skin problem with its site. 建立顾客治疗档案,登记皮肤现状、皮肤问题及所在部位。 (000_85616e3e705de8b7.txt,
                7)
            skin_clinic.file.history_and_allergies: Ask for and record the treatment history and the allergy
                history. 询问并记录治疗史、过敏史等。 (000_85616e3e705de8b7.txt, 7)
            skin_clinic.prep.after_consultant_notice: The skin-health manager prepares the treatment after
                notice from the skin-health consultant. 皮肤健康管理师接到皮肤健康管理顾问通知后开始准备。 (000_85616e3e705de8b7.txt,
                9)
            skin_clinic.prep.materials: Prepare, for the customer's skin condition, the jet device, the acne
                factor needed and the base beauty liquid. 按顾客皮肤状况备好化蝶治疗仪、所需痤疮因子和美容基础液。
                (000_85616e3e705de8b7.txt, 9)
            skin_clinic.explain.principle_before_start: Before the manager starts, the treatment principle
                of the device is explained to the customer. 皮肤健康管理师开始操作前,须向顾客讲解仪器治疗原理。
                (000_85616e3e705de8b7.txt, 20)
            skin_clinic.protection.preparation_order: Before the jet starts, in this order: wrap the head,
                wash the face, explain the sensation and the co-operation needed, put eye mask and ear plugs
                on the patient, put on gloves, disinfect. 治疗前依次:包头、洗面、介绍感受和需配合事项、给患者戴眼罩和耳塞、戴手套、消毒。
                (000_85616e3e705de8b7.txt, 21)
            skin_clinic.protection.explain_sensation: Tell the patient what it will feel like and what co-
                operation is needed. 向患者介绍治疗感受及需要配合的内容。 (000_85616e3e705de8b7.txt, 21)
            skin_clinic.protection.eye_mask_and_ear_plugs: The patient wears an eye mask and ear plugs
                before the jet starts. 开始喷射前,患者须戴好眼罩和耳塞。 (000_85616e3e705de8b7.txt, 21)
            skin_clinic.protection.gloves_and_disinfection: The operator wears gloves and disinfects before
                the jet starts. 操作者治疗前须戴手套并消毒。 (000_85616e3e705de8b7.txt, 21)
        """


@type_check_only
class _ProcedureStartUp(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureStartUpNextDone] = ...,
        facts: ProcedureStartUpNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. Starting the device with oxygen, from the plug to the mist on the site.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `plug_in`, `rocker_switch_on`, `observe_pressure_gauge`, `customer_in_room`, `inspect_treatment_site`, `mix_nutrition_liquid`, `water_system_installed`, `oxygen_cylinder_open`, `source_valve_out`, `oxygen_gauge_above_zero`, `set_output_pressure`, `acne_type_sensitivity_and_pressure_recorded`, `safety_cap_off`, `outlet_blocked_by_hand`, `foot_switch_down_to_charge`, `bubbles_visible`, `bottle_pressurised`, `trial_spray`, `keep_charging_bottle`, `water_mist_output`, `handpiece_near_site`, `foot_switch_down_to_treat`, `mist_out`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `allergy_history_unanswered`, `aimed_at_person`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "plug_in", "rocker_switch_on", "observe_pressure_gauge",
                "customer_in_room", "inspect_treatment_site", "mix_nutrition_liquid",
                "water_system_installed", "oxygen_cylinder_open", "source_valve_out",
                "oxygen_gauge_above_zero", "set_output_pressure",
                "acne_type_sensitivity_and_pressure_recorded", "safety_cap_off", "outlet_blocked_by_hand",
                "foot_switch_down_to_charge", "bubbles_visible", "bottle_pressurised", "trial_spray",
                "keep_charging_bottle", "water_mist_output", "handpiece_near_site",
                "foot_switch_down_to_treat", "mist_out".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                aimed_at_person, allergy_history_unanswered.
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
            skin_clinic.file.history_and_allergies: Ask for and record the treatment history and the allergy
                history. 询问并记录治疗史、过敏史等。 (000_85616e3e705de8b7.txt, 7)
            skin_clinic.prep.room_before_mixing: The nutrition liquid is mixed, for the customer's skin
                condition, after the customer has been taken to the room as the club's service procedure
                says. 按会所《服务流程》将顾客带到房间后,再按其皮肤状况调配营养液。 (000_85616e3e705de8b7.txt, 18)
            skin_clinic.startup.rocker_on: Start-up step 1: set the rocker switch on the side of the device
                to on, which powers the whole device. 开机第1步:将仪器侧面船式开关按到开启位置,整机通电。 (000_85616e3e705de8b7.txt,
                10)
            skin_clinic.startup.read_gauges_after_power: Start-up step 2: once the device is powered, look
                at what the pressure gauges show. 开机第2步:通电后观察压力表显示。 (000_85616e3e705de8b7.txt, 11)
            skin_clinic.gas.oxygen_valve_out: To work with oxygen, pull the gas-source valve out.
                使用氧气治疗时,将气源转换阀拔出。 (000_85616e3e705de8b7.txt, 12)
            skin_clinic.gas.oxygen_gauge_shows_pressure: With oxygen selected the oxygen gauge shows a
                pressure. 选用氧气后,氧气压力表应有压力显示。 (000_85616e3e705de8b7.txt, 12)
            skin_clinic.pressure.regulator_to_task: Start-up step 3, with oxygen: set the output pressure to
                the value the task needs with the regulator on the left. 开机第3步:使用氧气时,用左侧气压阀将输出气压调到操作所需数值。
                (000_85616e3e705de8b7.txt, 13)
            skin_clinic.startup.cap_off_before_pedal: Start-up step 4: take the safety cap off the
                handpiece, close its water outlet with the hand, then press the foot switch.
                开机第4步:取下治疗手笔安全盖,用手堵住出水口,再踩下脚踏开关。 (000_85616e3e705de8b7.txt, 14)
            skin_clinic.startup.spray_after_bottle_pressure: Start-up step 5: only when the bottle has built
                up pressure, bring the head to the site and press the foot switch, whereupon mist comes out.
                开机第5步:瓶内达到一定压力后,将治疗头靠近治疗部位,踩下脚踏开关即喷出水雾。 (000_85616e3e705de8b7.txt, 15)
            skin_clinic.startup.water_system_before_oxygen: Start-up step 6: the oxygen system is opened
                only after the water system is fully installed. 开机第6步:水系统安装完毕后,才可开启氧气系统进行治疗。
                (000_85616e3e705de8b7.txt, 16)
            skin_clinic.gas.select_oxygen_by_valve: Pull the oxygen valve out to select oxygen.
                拔出氧气调节阀以选用氧气。 (000_85616e3e705de8b7.txt, 16)
            skin_clinic.pressure.set_by_type_and_sensitivity: Before treatment, set the oxygen pressure to
                suit the acne type and the sensitivity of the skin. 治疗前按痤疮类型和皮肤敏感程度调好氧气压力。
                (000_85616e3e705de8b7.txt, 17)
            skin_clinic.startup.first_use_charge: A liquid bottle used for the first time is first charged
                with gas until bubbles can be seen in it. 液体瓶初次使用时,应先向瓶内充气(可见瓶内产生气泡)。
                (000_85616e3e705de8b7.txt, 43)
            skin_clinic.startup.first_use_trial: After that first charge a trial spray is made before
                treatment. 初次充气后先试喷,再正式操作。 (000_85616e3e705de8b7.txt, 43)
            skin_clinic.startup.gas_only_keep_charging: While the handpiece gives only gas, go on charging
                the bottle until it sprays water mist. 治疗手笔只有气体输出时,应继续向瓶内充气,直至喷出水雾。
                (000_85616e3e705de8b7.txt, 44)
            skin_clinic.serum.inspect_site_first: Inspect the condition of the treatment site carefully
                before mixing. 配液前认真仔细观察治疗部位的基本情况。 (000_85616e3e705de8b7.txt, 20)
            skin_clinic.startup.install_water_by_manual: Install the water system correctly, by its
                installation instructions, after mixing. 配液后按安装说明正确安装水系统。 (000_85616e3e705de8b7.txt, 20)
            skin_clinic.handling.aim_before_pedal: The foot switch is pressed only after the handpiece is at
                the site. 手笔靠近治疗部位后,才踩下脚踏开关开始治疗。 (000_85616e3e705de8b7.txt, 22)
            skin_clinic.handpiece.cap_off_before_use: Take the cap off the handpiece before operation, or
                the jet shoots it off and it is lost or broken. 操作前须打开手笔笔帽,以防被冲掉而丢失或损坏。
                (000_85616e3e705de8b7.txt, 45)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureStartUpReviewDone] = ...,
        facts: ProcedureStartUpReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. Starting the device with oxygen, from the plug to the mist on the site.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `plug_in`, `rocker_switch_on`, `observe_pressure_gauge`, `customer_in_room`, `inspect_treatment_site`, `mix_nutrition_liquid`, `water_system_installed`, `oxygen_cylinder_open`, `source_valve_out`, `oxygen_gauge_above_zero`, `set_output_pressure`, `acne_type_sensitivity_and_pressure_recorded`, `safety_cap_off`, `outlet_blocked_by_hand`, `foot_switch_down_to_charge`, `bubbles_visible`, `bottle_pressurised`, `trial_spray`, `keep_charging_bottle`, `water_mist_output`, `handpiece_near_site`, `foot_switch_down_to_treat`, `mist_out`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `allergy_history_unanswered`, `aimed_at_person`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "plug_in", "rocker_switch_on", "observe_pressure_gauge",
                "customer_in_room", "inspect_treatment_site", "mix_nutrition_liquid",
                "water_system_installed", "oxygen_cylinder_open", "source_valve_out",
                "oxygen_gauge_above_zero", "set_output_pressure",
                "acne_type_sensitivity_and_pressure_recorded", "safety_cap_off", "outlet_blocked_by_hand",
                "foot_switch_down_to_charge", "bubbles_visible", "bottle_pressurised", "trial_spray",
                "keep_charging_bottle", "water_mist_output", "handpiece_near_site",
                "foot_switch_down_to_treat", "mist_out".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                aimed_at_person, allergy_history_unanswered.
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
            skin_clinic.file.history_and_allergies: Ask for and record the treatment history and the allergy
                history. 询问并记录治疗史、过敏史等。 (000_85616e3e705de8b7.txt, 7)
            skin_clinic.prep.room_before_mixing: The nutrition liquid is mixed, for the customer's skin
                condition, after the customer has been taken to the room as the club's service procedure
                says. 按会所《服务流程》将顾客带到房间后,再按其皮肤状况调配营养液。 (000_85616e3e705de8b7.txt, 18)
            skin_clinic.startup.rocker_on: Start-up step 1: set the rocker switch on the side of the device
                to on, which powers the whole device. 开机第1步:将仪器侧面船式开关按到开启位置,整机通电。 (000_85616e3e705de8b7.txt,
                10)
            skin_clinic.startup.read_gauges_after_power: Start-up step 2: once the device is powered, look
                at what the pressure gauges show. 开机第2步:通电后观察压力表显示。 (000_85616e3e705de8b7.txt, 11)
            skin_clinic.gas.oxygen_valve_out: To work with oxygen, pull the gas-source valve out.
                使用氧气治疗时,将气源转换阀拔出。 (000_85616e3e705de8b7.txt, 12)
            skin_clinic.gas.oxygen_gauge_shows_pressure: With oxygen selected the oxygen gauge shows a
                pressure. 选用氧气后,氧气压力表应有压力显示。 (000_85616e3e705de8b7.txt, 12)
            skin_clinic.pressure.regulator_to_task: Start-up step 3, with oxygen: set the output pressure to
                the value the task needs with the regulator on the left. 开机第3步:使用氧气时,用左侧气压阀将输出气压调到操作所需数值。
                (000_85616e3e705de8b7.txt, 13)
            skin_clinic.startup.cap_off_before_pedal: Start-up step 4: take the safety cap off the
                handpiece, close its water outlet with the hand, then press the foot switch.
                开机第4步:取下治疗手笔安全盖,用手堵住出水口,再踩下脚踏开关。 (000_85616e3e705de8b7.txt, 14)
            skin_clinic.startup.spray_after_bottle_pressure: Start-up step 5: only when the bottle has built
                up pressure, bring the head to the site and press the foot switch, whereupon mist comes out.
                开机第5步:瓶内达到一定压力后,将治疗头靠近治疗部位,踩下脚踏开关即喷出水雾。 (000_85616e3e705de8b7.txt, 15)
            skin_clinic.startup.water_system_before_oxygen: Start-up step 6: the oxygen system is opened
                only after the water system is fully installed. 开机第6步:水系统安装完毕后,才可开启氧气系统进行治疗。
                (000_85616e3e705de8b7.txt, 16)
            skin_clinic.gas.select_oxygen_by_valve: Pull the oxygen valve out to select oxygen.
                拔出氧气调节阀以选用氧气。 (000_85616e3e705de8b7.txt, 16)
            skin_clinic.pressure.set_by_type_and_sensitivity: Before treatment, set the oxygen pressure to
                suit the acne type and the sensitivity of the skin. 治疗前按痤疮类型和皮肤敏感程度调好氧气压力。
                (000_85616e3e705de8b7.txt, 17)
            skin_clinic.startup.first_use_charge: A liquid bottle used for the first time is first charged
                with gas until bubbles can be seen in it. 液体瓶初次使用时,应先向瓶内充气(可见瓶内产生气泡)。
                (000_85616e3e705de8b7.txt, 43)
            skin_clinic.startup.first_use_trial: After that first charge a trial spray is made before
                treatment. 初次充气后先试喷,再正式操作。 (000_85616e3e705de8b7.txt, 43)
            skin_clinic.startup.gas_only_keep_charging: While the handpiece gives only gas, go on charging
                the bottle until it sprays water mist. 治疗手笔只有气体输出时,应继续向瓶内充气,直至喷出水雾。
                (000_85616e3e705de8b7.txt, 44)
            skin_clinic.serum.inspect_site_first: Inspect the condition of the treatment site carefully
                before mixing. 配液前认真仔细观察治疗部位的基本情况。 (000_85616e3e705de8b7.txt, 20)
            skin_clinic.startup.install_water_by_manual: Install the water system correctly, by its
                installation instructions, after mixing. 配液后按安装说明正确安装水系统。 (000_85616e3e705de8b7.txt, 20)
            skin_clinic.handling.aim_before_pedal: The foot switch is pressed only after the handpiece is at
                the site. 手笔靠近治疗部位后,才踩下脚踏开关开始治疗。 (000_85616e3e705de8b7.txt, 22)
            skin_clinic.handpiece.cap_off_before_use: Take the cap off the handpiece before operation, or
                the jet shoots it off and it is lost or broken. 操作前须打开手笔笔帽,以防被冲掉而丢失或损坏。
                (000_85616e3e705de8b7.txt, 45)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureStartUpToMermaidDone] = ...,
        facts: ProcedureStartUpToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Starting the device with oxygen, from the plug to the mist on the site.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `plug_in`, `rocker_switch_on`, `observe_pressure_gauge`, `customer_in_room`, `inspect_treatment_site`, `mix_nutrition_liquid`, `water_system_installed`, `oxygen_cylinder_open`, `source_valve_out`, `oxygen_gauge_above_zero`, `set_output_pressure`, `acne_type_sensitivity_and_pressure_recorded`, `safety_cap_off`, `outlet_blocked_by_hand`, `foot_switch_down_to_charge`, `bubbles_visible`, `bottle_pressurised`, `trial_spray`, `keep_charging_bottle`, `water_mist_output`, `handpiece_near_site`, `foot_switch_down_to_treat`, `mist_out`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `allergy_history_unanswered`, `aimed_at_person`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "plug_in", "rocker_switch_on", "observe_pressure_gauge",
                "customer_in_room", "inspect_treatment_site", "mix_nutrition_liquid",
                "water_system_installed", "oxygen_cylinder_open", "source_valve_out",
                "oxygen_gauge_above_zero", "set_output_pressure",
                "acne_type_sensitivity_and_pressure_recorded", "safety_cap_off", "outlet_blocked_by_hand",
                "foot_switch_down_to_charge", "bubbles_visible", "bottle_pressurised", "trial_spray",
                "keep_charging_bottle", "water_mist_output", "handpiece_near_site",
                "foot_switch_down_to_treat", "mist_out".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                aimed_at_person, allergy_history_unanswered.
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
            skin_clinic.file.history_and_allergies: Ask for and record the treatment history and the allergy
                history. 询问并记录治疗史、过敏史等。 (000_85616e3e705de8b7.txt, 7)
            skin_clinic.prep.room_before_mixing: The nutrition liquid is mixed, for the customer's skin
                condition, after the customer has been taken to the room as the club's service procedure
                says. 按会所《服务流程》将顾客带到房间后,再按其皮肤状况调配营养液。 (000_85616e3e705de8b7.txt, 18)
            skin_clinic.startup.rocker_on: Start-up step 1: set the rocker switch on the side of the device
                to on, which powers the whole device. 开机第1步:将仪器侧面船式开关按到开启位置,整机通电。 (000_85616e3e705de8b7.txt,
                10)
            skin_clinic.startup.read_gauges_after_power: Start-up step 2: once the device is powered, look
                at what the pressure gauges show. 开机第2步:通电后观察压力表显示。 (000_85616e3e705de8b7.txt, 11)
            skin_clinic.gas.oxygen_valve_out: To work with oxygen, pull the gas-source valve out.
                使用氧气治疗时,将气源转换阀拔出。 (000_85616e3e705de8b7.txt, 12)
            skin_clinic.gas.oxygen_gauge_shows_pressure: With oxygen selected the oxygen gauge shows a
                pressure. 选用氧气后,氧气压力表应有压力显示。 (000_85616e3e705de8b7.txt, 12)
            skin_clinic.pressure.regulator_to_task: Start-up step 3, with oxygen: set the output pressure to
                the value the task needs with the regulator on the left. 开机第3步:使用氧气时,用左侧气压阀将输出气压调到操作所需数值。
                (000_85616e3e705de8b7.txt, 13)
            skin_clinic.startup.cap_off_before_pedal: Start-up step 4: take the safety cap off the
                handpiece, close its water outlet with the hand, then press the foot switch.
                开机第4步:取下治疗手笔安全盖,用手堵住出水口,再踩下脚踏开关。 (000_85616e3e705de8b7.txt, 14)
            skin_clinic.startup.spray_after_bottle_pressure: Start-up step 5: only when the bottle has built
                up pressure, bring the head to the site and press the foot switch, whereupon mist comes out.
                开机第5步:瓶内达到一定压力后,将治疗头靠近治疗部位,踩下脚踏开关即喷出水雾。 (000_85616e3e705de8b7.txt, 15)
            skin_clinic.startup.water_system_before_oxygen: Start-up step 6: the oxygen system is opened
                only after the water system is fully installed. 开机第6步:水系统安装完毕后,才可开启氧气系统进行治疗。
                (000_85616e3e705de8b7.txt, 16)
            skin_clinic.gas.select_oxygen_by_valve: Pull the oxygen valve out to select oxygen.
                拔出氧气调节阀以选用氧气。 (000_85616e3e705de8b7.txt, 16)
            skin_clinic.pressure.set_by_type_and_sensitivity: Before treatment, set the oxygen pressure to
                suit the acne type and the sensitivity of the skin. 治疗前按痤疮类型和皮肤敏感程度调好氧气压力。
                (000_85616e3e705de8b7.txt, 17)
            skin_clinic.startup.first_use_charge: A liquid bottle used for the first time is first charged
                with gas until bubbles can be seen in it. 液体瓶初次使用时,应先向瓶内充气(可见瓶内产生气泡)。
                (000_85616e3e705de8b7.txt, 43)
            skin_clinic.startup.first_use_trial: After that first charge a trial spray is made before
                treatment. 初次充气后先试喷,再正式操作。 (000_85616e3e705de8b7.txt, 43)
            skin_clinic.startup.gas_only_keep_charging: While the handpiece gives only gas, go on charging
                the bottle until it sprays water mist. 治疗手笔只有气体输出时,应继续向瓶内充气,直至喷出水雾。
                (000_85616e3e705de8b7.txt, 44)
            skin_clinic.serum.inspect_site_first: Inspect the condition of the treatment site carefully
                before mixing. 配液前认真仔细观察治疗部位的基本情况。 (000_85616e3e705de8b7.txt, 20)
            skin_clinic.startup.install_water_by_manual: Install the water system correctly, by its
                installation instructions, after mixing. 配液后按安装说明正确安装水系统。 (000_85616e3e705de8b7.txt, 20)
            skin_clinic.handling.aim_before_pedal: The foot switch is pressed only after the handpiece is at
                the site. 手笔靠近治疗部位后,才踩下脚踏开关开始治疗。 (000_85616e3e705de8b7.txt, 22)
            skin_clinic.handpiece.cap_off_before_use: Take the cap off the handpiece before operation, or
                the jet shoots it off and it is lost or broken. 操作前须打开手笔笔帽,以防被冲掉而丢失或损坏。
                (000_85616e3e705de8b7.txt, 45)
        """


@type_check_only
class _ProcedureTreatment(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureTreatmentNextDone] = ...,
        facts: ProcedureTreatmentNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. One session on the face: every site (in an order that the operator may change), the growth-factor pass, light, cleaning, mask, and the review agreed.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `handpiece_near_site`, `foot_switch_down`, `treat_jaw_first_half`, `treat_cheek_first_half`, `treat_nasolabial_first_half`, `treat_forehead`, `treat_jaw_second_half`, `treat_cheek_second_half`, `treat_nasolabial_second_half`, `warn_breathing_may_be_hampered`, `treat_nose`, `jet_stopped_before_eyes`, `eye_mask_off`, `pressure_lowered`, `high_distance_set`, `foot_switch_down_at_eyes`, `lower_eyelid_outer_end`, `lower_eyelid_inner_end`, `eye_corner_below`, `eye_corner_above`, `eye_mask_on_again`, `clearing_finished`, `egf_pass`, `jet_treatment_finished`, `e_light_or_rf`, `red_light`, `cleaning`, `mask`, `home_product`, `agree_review_date`, `customer_left`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `site_follows_eyes`, `large_area_clearing`, `gas_only_output`, `ear_plugs_in_at_warning`, `allergic_to_home_product`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "handpiece_near_site", "foot_switch_down", "treat_jaw_first_half",
                "treat_cheek_first_half", "treat_nasolabial_first_half", "treat_forehead",
                "treat_jaw_second_half", "treat_cheek_second_half", "treat_nasolabial_second_half",
                "warn_breathing_may_be_hampered", "treat_nose", "jet_stopped_before_eyes", "eye_mask_off",
                "pressure_lowered", "high_distance_set", "foot_switch_down_at_eyes",
                "lower_eyelid_outer_end", "lower_eyelid_inner_end", "eye_corner_below", "eye_corner_above",
                "eye_mask_on_again", "clearing_finished", "egf_pass", "jet_treatment_finished",
                "e_light_or_rf", "red_light", "cleaning", "mask", "home_product", "agree_review_date",
                "customer_left".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                allergic_to_home_product, ear_plugs_in_at_warning, gas_only_output, large_area_clearing,
                site_follows_eyes.
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
            skin_clinic.course.base_combination: The course combines the jet device with E-light or RF,
                chosen by the nature of the acne and the state of the epidermis.
                疗程采用化蝶治疗仪结合E光或RF,按痤疮性质和表皮状态选择。 (000_85616e3e705de8b7.txt, 5)
            skin_clinic.file.history_and_allergies: Ask for and record the treatment history and the allergy
                history. 询问并记录治疗史、过敏史等。 (000_85616e3e705de8b7.txt, 7)
            skin_clinic.startup.gas_only_keep_charging: While the handpiece gives only gas, go on charging
                the bottle until it sprays water mist. 治疗手笔只有气体输出时,应继续向瓶内充气,直至喷出水雾。
                (000_85616e3e705de8b7.txt, 44)
            skin_clinic.serum.egf_after_large_area: After clearing a large area of the face, use a nutrition
                liquid with epidermal growth factor. 面部大面积清疮时,应使用含表皮生长因子的营养液。 (000_85616e3e705de8b7.txt, 31)
            skin_clinic.pressure.egf_pass_weak: That serum is applied in one further pass with weak pressure
                and a gentle hand. 用弱压、轻柔手法再做一遍治疗。 (000_85616e3e705de8b7.txt, 31)
            skin_clinic.protection.eye_mask_and_ear_plugs: The patient wears an eye mask and ear plugs
                before the jet starts. 开始喷射前,患者须戴好眼罩和耳塞。 (000_85616e3e705de8b7.txt, 21)
            skin_clinic.protection.protect_eyes: Take special care to protect the eyes during operation, so
                that the cornea is not injured. 操作时须特别注意保护眼睛,以免伤及角膜。 (000_85616e3e705de8b7.txt, 46)
            skin_clinic.handling.aim_before_pedal: The foot switch is pressed only after the handpiece is at
                the site. 手笔靠近治疗部位后,才踩下脚踏开关开始治疗。 (000_85616e3e705de8b7.txt, 22)
            skin_clinic.order.half_faces: The face is treated half by half: jaw, cheek, nasolabial fold,
                forehead, then on the other half jaw, cheek, nasolabial fold, then nose, then eyes.
                分半边脸依次:下颌、面颊、鼻唇沟、额头,再另半边下颌、面颊、鼻唇沟,然后鼻子、眼部。 (000_85616e3e705de8b7.txt, 23)
            skin_clinic.nose.warn_breathing_first: Before treating the nose, tell the customer that the
                strong pressure may hamper breathing and make sure it is understood.
                治疗鼻部前,先充分沟通,使顾客了解强压可能造成呼吸不畅。 (000_85616e3e705de8b7.txt, 27)
            skin_clinic.eye.lid_direction: The lower eyelid is treated from the outside inwards. 下眼睑由外向内治疗。
                (000_85616e3e705de8b7.txt, 28)
            skin_clinic.eye.corner_direction: At the corner of the eye the stroke goes from below upwards.
                到眼角处由下向上。 (000_85616e3e705de8b7.txt, 28)
            skin_clinic.eye.mask_off: The eye mask worn during treatment is taken off for the lower eyelid.
                治疗下眼睑时摘下眼罩。 (000_85616e3e705de8b7.txt, 29)
            skin_clinic.eye.lower_pressure: At the lower eyelid the pressure is lowered. 治疗下眼睑时将压力降低。
                (000_85616e3e705de8b7.txt, 29)
            skin_clinic.eye.high_distance: At the lower eyelid the handpiece works from a high distance.
                治疗下眼睑时手笔采用高距离操作。 (000_85616e3e705de8b7.txt, 29)
            skin_clinic.light.e_light_or_rf: After the whole jet treatment, go on with E-light or RF, chosen
                by the state of the acne after cleaning. 整体治疗完毕后,按清洁后痤疮状况选用E光或RF进一步治疗。
                (000_85616e3e705de8b7.txt, 30)
            skin_clinic.light.red_light: After the operation, red-light repair is chosen as the treatment
                went. 操作完毕后,按治疗具体情况选择红光修复。 (000_85616e3e705de8b7.txt, 34)
            skin_clinic.aftercare.mask: After cleaning, a repairing mask is applied: anti-inflammatory or
                hydrating, as the treatment demands. 清洁后,按治疗项目选择消炎型或补水型面膜修复。 (000_85616e3e705de8b7.txt, 35)
            skin_clinic.aftercare.home_product: After treatment the customer may use the product 'Beifumei'
                at home to repair damaged skin, calm inflammation and balance sebum.
                治疗后可让顾客居家使用“贝复美”护理,帮助修复受损皮肤、消除炎症、平衡油脂。 (000_85616e3e705de8b7.txt, 32)
            skin_clinic.followup.review_date: A review is agreed for 3 days after the treatment.
                约定复查日期:治疗后3天。 (000_85616e3e705de8b7.txt, 36)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureTreatmentReviewDone] = ...,
        facts: ProcedureTreatmentReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. One session on the face: every site (in an order that the operator may change), the growth-factor pass, light, cleaning, mask, and the review agreed.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `handpiece_near_site`, `foot_switch_down`, `treat_jaw_first_half`, `treat_cheek_first_half`, `treat_nasolabial_first_half`, `treat_forehead`, `treat_jaw_second_half`, `treat_cheek_second_half`, `treat_nasolabial_second_half`, `warn_breathing_may_be_hampered`, `treat_nose`, `jet_stopped_before_eyes`, `eye_mask_off`, `pressure_lowered`, `high_distance_set`, `foot_switch_down_at_eyes`, `lower_eyelid_outer_end`, `lower_eyelid_inner_end`, `eye_corner_below`, `eye_corner_above`, `eye_mask_on_again`, `clearing_finished`, `egf_pass`, `jet_treatment_finished`, `e_light_or_rf`, `red_light`, `cleaning`, `mask`, `home_product`, `agree_review_date`, `customer_left`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `site_follows_eyes`, `large_area_clearing`, `gas_only_output`, `ear_plugs_in_at_warning`, `allergic_to_home_product`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "handpiece_near_site", "foot_switch_down", "treat_jaw_first_half",
                "treat_cheek_first_half", "treat_nasolabial_first_half", "treat_forehead",
                "treat_jaw_second_half", "treat_cheek_second_half", "treat_nasolabial_second_half",
                "warn_breathing_may_be_hampered", "treat_nose", "jet_stopped_before_eyes", "eye_mask_off",
                "pressure_lowered", "high_distance_set", "foot_switch_down_at_eyes",
                "lower_eyelid_outer_end", "lower_eyelid_inner_end", "eye_corner_below", "eye_corner_above",
                "eye_mask_on_again", "clearing_finished", "egf_pass", "jet_treatment_finished",
                "e_light_or_rf", "red_light", "cleaning", "mask", "home_product", "agree_review_date",
                "customer_left".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                allergic_to_home_product, ear_plugs_in_at_warning, gas_only_output, large_area_clearing,
                site_follows_eyes.
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
            skin_clinic.course.base_combination: The course combines the jet device with E-light or RF,
                chosen by the nature of the acne and the state of the epidermis.
                疗程采用化蝶治疗仪结合E光或RF,按痤疮性质和表皮状态选择。 (000_85616e3e705de8b7.txt, 5)
            skin_clinic.file.history_and_allergies: Ask for and record the treatment history and the allergy
                history. 询问并记录治疗史、过敏史等。 (000_85616e3e705de8b7.txt, 7)
            skin_clinic.startup.gas_only_keep_charging: While the handpiece gives only gas, go on charging
                the bottle until it sprays water mist. 治疗手笔只有气体输出时,应继续向瓶内充气,直至喷出水雾。
                (000_85616e3e705de8b7.txt, 44)
            skin_clinic.serum.egf_after_large_area: After clearing a large area of the face, use a nutrition
                liquid with epidermal growth factor. 面部大面积清疮时,应使用含表皮生长因子的营养液。 (000_85616e3e705de8b7.txt, 31)
            skin_clinic.pressure.egf_pass_weak: That serum is applied in one further pass with weak pressure
                and a gentle hand. 用弱压、轻柔手法再做一遍治疗。 (000_85616e3e705de8b7.txt, 31)
            skin_clinic.protection.eye_mask_and_ear_plugs: The patient wears an eye mask and ear plugs
                before the jet starts. 开始喷射前,患者须戴好眼罩和耳塞。 (000_85616e3e705de8b7.txt, 21)
            skin_clinic.protection.protect_eyes: Take special care to protect the eyes during operation, so
                that the cornea is not injured. 操作时须特别注意保护眼睛,以免伤及角膜。 (000_85616e3e705de8b7.txt, 46)
            skin_clinic.handling.aim_before_pedal: The foot switch is pressed only after the handpiece is at
                the site. 手笔靠近治疗部位后,才踩下脚踏开关开始治疗。 (000_85616e3e705de8b7.txt, 22)
            skin_clinic.order.half_faces: The face is treated half by half: jaw, cheek, nasolabial fold,
                forehead, then on the other half jaw, cheek, nasolabial fold, then nose, then eyes.
                分半边脸依次:下颌、面颊、鼻唇沟、额头,再另半边下颌、面颊、鼻唇沟,然后鼻子、眼部。 (000_85616e3e705de8b7.txt, 23)
            skin_clinic.nose.warn_breathing_first: Before treating the nose, tell the customer that the
                strong pressure may hamper breathing and make sure it is understood.
                治疗鼻部前,先充分沟通,使顾客了解强压可能造成呼吸不畅。 (000_85616e3e705de8b7.txt, 27)
            skin_clinic.eye.lid_direction: The lower eyelid is treated from the outside inwards. 下眼睑由外向内治疗。
                (000_85616e3e705de8b7.txt, 28)
            skin_clinic.eye.corner_direction: At the corner of the eye the stroke goes from below upwards.
                到眼角处由下向上。 (000_85616e3e705de8b7.txt, 28)
            skin_clinic.eye.mask_off: The eye mask worn during treatment is taken off for the lower eyelid.
                治疗下眼睑时摘下眼罩。 (000_85616e3e705de8b7.txt, 29)
            skin_clinic.eye.lower_pressure: At the lower eyelid the pressure is lowered. 治疗下眼睑时将压力降低。
                (000_85616e3e705de8b7.txt, 29)
            skin_clinic.eye.high_distance: At the lower eyelid the handpiece works from a high distance.
                治疗下眼睑时手笔采用高距离操作。 (000_85616e3e705de8b7.txt, 29)
            skin_clinic.light.e_light_or_rf: After the whole jet treatment, go on with E-light or RF, chosen
                by the state of the acne after cleaning. 整体治疗完毕后,按清洁后痤疮状况选用E光或RF进一步治疗。
                (000_85616e3e705de8b7.txt, 30)
            skin_clinic.light.red_light: After the operation, red-light repair is chosen as the treatment
                went. 操作完毕后,按治疗具体情况选择红光修复。 (000_85616e3e705de8b7.txt, 34)
            skin_clinic.aftercare.mask: After cleaning, a repairing mask is applied: anti-inflammatory or
                hydrating, as the treatment demands. 清洁后,按治疗项目选择消炎型或补水型面膜修复。 (000_85616e3e705de8b7.txt, 35)
            skin_clinic.aftercare.home_product: After treatment the customer may use the product 'Beifumei'
                at home to repair damaged skin, calm inflammation and balance sebum.
                治疗后可让顾客居家使用“贝复美”护理,帮助修复受损皮肤、消除炎症、平衡油脂。 (000_85616e3e705de8b7.txt, 32)
            skin_clinic.followup.review_date: A review is agreed for 3 days after the treatment.
                约定复查日期:治疗后3天。 (000_85616e3e705de8b7.txt, 36)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureTreatmentToMermaidDone] = ...,
        facts: ProcedureTreatmentToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. One session on the face: every site (in an order that the operator may change), the growth-factor pass, light, cleaning, mask, and the review agreed.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `handpiece_near_site`, `foot_switch_down`, `treat_jaw_first_half`, `treat_cheek_first_half`, `treat_nasolabial_first_half`, `treat_forehead`, `treat_jaw_second_half`, `treat_cheek_second_half`, `treat_nasolabial_second_half`, `warn_breathing_may_be_hampered`, `treat_nose`, `jet_stopped_before_eyes`, `eye_mask_off`, `pressure_lowered`, `high_distance_set`, `foot_switch_down_at_eyes`, `lower_eyelid_outer_end`, `lower_eyelid_inner_end`, `eye_corner_below`, `eye_corner_above`, `eye_mask_on_again`, `clearing_finished`, `egf_pass`, `jet_treatment_finished`, `e_light_or_rf`, `red_light`, `cleaning`, `mask`, `home_product`, `agree_review_date`, `customer_left`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `site_follows_eyes`, `large_area_clearing`, `gas_only_output`, `ear_plugs_in_at_warning`, `allergic_to_home_product`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "handpiece_near_site", "foot_switch_down", "treat_jaw_first_half",
                "treat_cheek_first_half", "treat_nasolabial_first_half", "treat_forehead",
                "treat_jaw_second_half", "treat_cheek_second_half", "treat_nasolabial_second_half",
                "warn_breathing_may_be_hampered", "treat_nose", "jet_stopped_before_eyes", "eye_mask_off",
                "pressure_lowered", "high_distance_set", "foot_switch_down_at_eyes",
                "lower_eyelid_outer_end", "lower_eyelid_inner_end", "eye_corner_below", "eye_corner_above",
                "eye_mask_on_again", "clearing_finished", "egf_pass", "jet_treatment_finished",
                "e_light_or_rf", "red_light", "cleaning", "mask", "home_product", "agree_review_date",
                "customer_left".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                allergic_to_home_product, ear_plugs_in_at_warning, gas_only_output, large_area_clearing,
                site_follows_eyes.
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
            skin_clinic.course.base_combination: The course combines the jet device with E-light or RF,
                chosen by the nature of the acne and the state of the epidermis.
                疗程采用化蝶治疗仪结合E光或RF,按痤疮性质和表皮状态选择。 (000_85616e3e705de8b7.txt, 5)
            skin_clinic.file.history_and_allergies: Ask for and record the treatment history and the allergy
                history. 询问并记录治疗史、过敏史等。 (000_85616e3e705de8b7.txt, 7)
            skin_clinic.startup.gas_only_keep_charging: While the handpiece gives only gas, go on charging
                the bottle until it sprays water mist. 治疗手笔只有气体输出时,应继续向瓶内充气,直至喷出水雾。
                (000_85616e3e705de8b7.txt, 44)
            skin_clinic.serum.egf_after_large_area: After clearing a large area of the face, use a nutrition
                liquid with epidermal growth factor. 面部大面积清疮时,应使用含表皮生长因子的营养液。 (000_85616e3e705de8b7.txt, 31)
            skin_clinic.pressure.egf_pass_weak: That serum is applied in one further pass with weak pressure
                and a gentle hand. 用弱压、轻柔手法再做一遍治疗。 (000_85616e3e705de8b7.txt, 31)
            skin_clinic.protection.eye_mask_and_ear_plugs: The patient wears an eye mask and ear plugs
                before the jet starts. 开始喷射前,患者须戴好眼罩和耳塞。 (000_85616e3e705de8b7.txt, 21)
            skin_clinic.protection.protect_eyes: Take special care to protect the eyes during operation, so
                that the cornea is not injured. 操作时须特别注意保护眼睛,以免伤及角膜。 (000_85616e3e705de8b7.txt, 46)
            skin_clinic.handling.aim_before_pedal: The foot switch is pressed only after the handpiece is at
                the site. 手笔靠近治疗部位后,才踩下脚踏开关开始治疗。 (000_85616e3e705de8b7.txt, 22)
            skin_clinic.order.half_faces: The face is treated half by half: jaw, cheek, nasolabial fold,
                forehead, then on the other half jaw, cheek, nasolabial fold, then nose, then eyes.
                分半边脸依次:下颌、面颊、鼻唇沟、额头,再另半边下颌、面颊、鼻唇沟,然后鼻子、眼部。 (000_85616e3e705de8b7.txt, 23)
            skin_clinic.nose.warn_breathing_first: Before treating the nose, tell the customer that the
                strong pressure may hamper breathing and make sure it is understood.
                治疗鼻部前,先充分沟通,使顾客了解强压可能造成呼吸不畅。 (000_85616e3e705de8b7.txt, 27)
            skin_clinic.eye.lid_direction: The lower eyelid is treated from the outside inwards. 下眼睑由外向内治疗。
                (000_85616e3e705de8b7.txt, 28)
            skin_clinic.eye.corner_direction: At the corner of the eye the stroke goes from below upwards.
                到眼角处由下向上。 (000_85616e3e705de8b7.txt, 28)
            skin_clinic.eye.mask_off: The eye mask worn during treatment is taken off for the lower eyelid.
                治疗下眼睑时摘下眼罩。 (000_85616e3e705de8b7.txt, 29)
            skin_clinic.eye.lower_pressure: At the lower eyelid the pressure is lowered. 治疗下眼睑时将压力降低。
                (000_85616e3e705de8b7.txt, 29)
            skin_clinic.eye.high_distance: At the lower eyelid the handpiece works from a high distance.
                治疗下眼睑时手笔采用高距离操作。 (000_85616e3e705de8b7.txt, 29)
            skin_clinic.light.e_light_or_rf: After the whole jet treatment, go on with E-light or RF, chosen
                by the state of the acne after cleaning. 整体治疗完毕后,按清洁后痤疮状况选用E光或RF进一步治疗。
                (000_85616e3e705de8b7.txt, 30)
            skin_clinic.light.red_light: After the operation, red-light repair is chosen as the treatment
                went. 操作完毕后,按治疗具体情况选择红光修复。 (000_85616e3e705de8b7.txt, 34)
            skin_clinic.aftercare.mask: After cleaning, a repairing mask is applied: anti-inflammatory or
                hydrating, as the treatment demands. 清洁后,按治疗项目选择消炎型或补水型面膜修复。 (000_85616e3e705de8b7.txt, 35)
            skin_clinic.aftercare.home_product: After treatment the customer may use the product 'Beifumei'
                at home to repair damaged skin, calm inflammation and balance sebum.
                治疗后可让顾客居家使用“贝复美”护理,帮助修复受损皮肤、消除炎症、平衡油脂。 (000_85616e3e705de8b7.txt, 32)
            skin_clinic.followup.review_date: A review is agreed for 3 days after the treatment.
                约定复查日期:治疗后3天。 (000_85616e3e705de8b7.txt, 36)
        """


@type_check_only
class _ProcedureShutDown(Shape):
    @_verb
    def next(
        self,
        *,
        done: Sequence[ProcedureShutDownNextDone] = ...,
        facts: ProcedureShutDownNextFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureNextSteps]:
        """Says which steps may come next, and who does them. Shutting the device down, from the pedal to the last thing put away.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `foot_switch_up`, `handpiece_withdrawn`, `oxygen_cylinder_closed`, `vent_residual_gas`, `rocker_switch_off`, `regulator_pressed_in`, `power_plug_out`, `foot_switch_removed`, `blue_ring_pushed_in`, `hose_pulled`, `store_hoses`, `clean_handpiece`, `cap_on`, `put_back_device_and_items`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `cap_still_on`, `aimed_at_person`.

        Returns: `next`, the steps that would be in order now, each with `who` does it and whether it is `optional`; `remaining`, the steps that still have to be done; `complete`, whether there is none. Pending while steps remain, ok when complete; undetermined, with the facts by name, where a step hangs on a fact that is not known: what is offered beside it is certain. A log that breaks a binding clause is refused and gets no offers. What only advises an order never holds a step up.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "foot_switch_up", "handpiece_withdrawn", "oxygen_cylinder_closed",
                "vent_residual_gas", "rocker_switch_off", "regulator_pressed_in", "power_plug_out",
                "foot_switch_removed", "blue_ring_pushed_in", "hose_pulled", "store_hoses",
                "clean_handpiece", "cap_on", "put_back_device_and_items".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                aimed_at_person, cap_still_on.
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
            skin_clinic.startup.cap_off_before_pedal: Start-up step 4: take the safety cap off the
                handpiece, close its water outlet with the hand, then press the foot switch.
                开机第4步:取下治疗手笔安全盖,用手堵住出水口,再踩下脚踏开关。 (000_85616e3e705de8b7.txt, 14)
            skin_clinic.handpiece.cap_off_before_use: Take the cap off the handpiece before operation, or
                the jet shoots it off and it is lost or broken. 操作前须打开手笔笔帽,以防被冲掉而丢失或损坏。
                (000_85616e3e705de8b7.txt, 45)
            skin_clinic.handpiece.cap_on_after_use: Put the cap back on the handpiece after operation so
                that dust does not block the outlet. 操作完毕后盖上手笔笔帽,防止灰尘堵塞出水孔。 (000_85616e3e705de8b7.txt, 47)
            skin_clinic.shutdown.power_off_before_cleaning: The power is cut before the handpiece is
                cleaned. 先切断电源,再清洁治疗手笔。 (000_85616e3e705de8b7.txt, 37)
            skin_clinic.shutdown.put_back: Device and things are put back in their places. 将仪器、物品归于原位。
                (000_85616e3e705de8b7.txt, 37)
            skin_clinic.shutdown.release_then_withdraw: At the end of the treatment the foot switch is
                released first, then the handpiece is taken away from the site. 治疗完毕后先松开脚踏开关,再将治疗探头撤离治疗部位。
                (000_85616e3e705de8b7.txt, 38)
            skin_clinic.shutdown.close_cylinder: Then the main valve of the oxygen cylinder is closed.
                随后关闭氧气罐总开关。 (000_85616e3e705de8b7.txt, 38)
            skin_clinic.shutdown.vent_after_cylinder: After the cylinder is closed, press the foot switch to
                let out the gas left in the hose, so that the hose can be pulled.
                关闭氧气罐后,踩下脚踏开关放出气管残留气体,以便拔管。 (000_85616e3e705de8b7.txt, 38)
            skin_clinic.shutdown.rocker_off_after_vent: After venting, switch off the rocker switch on the
                left. 排气后关闭左侧船形开关。 (000_85616e3e705de8b7.txt, 39)
            skin_clinic.shutdown.regulator_in: Then press the pressure regulator in. 再将气压调节阀按下。
                (000_85616e3e705de8b7.txt, 39)
            skin_clinic.shutdown.unplug_after_regulator: Then pull the power plug, cutting the mains.
                然后拔下电源插头,切断总电源。 (000_85616e3e705de8b7.txt, 39)
            skin_clinic.shutdown.remove_foot_switch: Then take the foot switch off. 并取下脚踏开关。
                (000_85616e3e705de8b7.txt, 39)
            skin_clinic.shutdown.pull_hose_after_release: Only with the ring pushed in, grip the hose and
                pull it out. 推入后捏住气管向外拔出。 (000_85616e3e705de8b7.txt, 40)
            skin_clinic.shutdown.store_hoses: Store the hoses in a suitable place; this ends the operation.
                将气管保存在合适位置,操作结束。 (000_85616e3e705de8b7.txt, 40)
        """

    @_verb
    def review(
        self,
        *,
        done: Sequence[ProcedureShutDownReviewDone] = ...,
        facts: ProcedureShutDownReviewFacts = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureReviewed]:
        """Reviews a log of steps. Shutting the device down, from the pedal to the last thing put away.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `foot_switch_up`, `handpiece_withdrawn`, `oxygen_cylinder_closed`, `vent_residual_gas`, `rocker_switch_off`, `regulator_pressed_in`, `power_plug_out`, `foot_switch_removed`, `blue_ring_pushed_in`, `hose_pulled`, `store_hoses`, `clean_handpiece`, `cap_on`, `put_back_device_and_items`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `cap_still_on`, `aimed_at_person`.

        Returns: `faults`, every entry that was not in order, with its place `at` in the log (counted from 0), the `step`, the `fault` (skipped, out_of_order, forbidden, repeated, out_of_place, wrong_person), and where a step had to come first which one it `needs`; `open`, the steps that still have to be done; `complete`, whether there is none. Refused where an entry breaks a binding clause, pending while steps are open, undetermined where that hangs on a fact that is not known. Optional steps may be left out without a word.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "foot_switch_up", "handpiece_withdrawn", "oxygen_cylinder_closed",
                "vent_residual_gas", "rocker_switch_off", "regulator_pressed_in", "power_plug_out",
                "foot_switch_removed", "blue_ring_pushed_in", "hose_pulled", "store_hoses",
                "clean_handpiece", "cap_on", "put_back_device_and_items".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                aimed_at_person, cap_still_on.
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
            skin_clinic.startup.cap_off_before_pedal: Start-up step 4: take the safety cap off the
                handpiece, close its water outlet with the hand, then press the foot switch.
                开机第4步:取下治疗手笔安全盖,用手堵住出水口,再踩下脚踏开关。 (000_85616e3e705de8b7.txt, 14)
            skin_clinic.handpiece.cap_off_before_use: Take the cap off the handpiece before operation, or
                the jet shoots it off and it is lost or broken. 操作前须打开手笔笔帽,以防被冲掉而丢失或损坏。
                (000_85616e3e705de8b7.txt, 45)
            skin_clinic.handpiece.cap_on_after_use: Put the cap back on the handpiece after operation so
                that dust does not block the outlet. 操作完毕后盖上手笔笔帽,防止灰尘堵塞出水孔。 (000_85616e3e705de8b7.txt, 47)
            skin_clinic.shutdown.power_off_before_cleaning: The power is cut before the handpiece is
                cleaned. 先切断电源,再清洁治疗手笔。 (000_85616e3e705de8b7.txt, 37)
            skin_clinic.shutdown.put_back: Device and things are put back in their places. 将仪器、物品归于原位。
                (000_85616e3e705de8b7.txt, 37)
            skin_clinic.shutdown.release_then_withdraw: At the end of the treatment the foot switch is
                released first, then the handpiece is taken away from the site. 治疗完毕后先松开脚踏开关,再将治疗探头撤离治疗部位。
                (000_85616e3e705de8b7.txt, 38)
            skin_clinic.shutdown.close_cylinder: Then the main valve of the oxygen cylinder is closed.
                随后关闭氧气罐总开关。 (000_85616e3e705de8b7.txt, 38)
            skin_clinic.shutdown.vent_after_cylinder: After the cylinder is closed, press the foot switch to
                let out the gas left in the hose, so that the hose can be pulled.
                关闭氧气罐后,踩下脚踏开关放出气管残留气体,以便拔管。 (000_85616e3e705de8b7.txt, 38)
            skin_clinic.shutdown.rocker_off_after_vent: After venting, switch off the rocker switch on the
                left. 排气后关闭左侧船形开关。 (000_85616e3e705de8b7.txt, 39)
            skin_clinic.shutdown.regulator_in: Then press the pressure regulator in. 再将气压调节阀按下。
                (000_85616e3e705de8b7.txt, 39)
            skin_clinic.shutdown.unplug_after_regulator: Then pull the power plug, cutting the mains.
                然后拔下电源插头,切断总电源。 (000_85616e3e705de8b7.txt, 39)
            skin_clinic.shutdown.remove_foot_switch: Then take the foot switch off. 并取下脚踏开关。
                (000_85616e3e705de8b7.txt, 39)
            skin_clinic.shutdown.pull_hose_after_release: Only with the ring pushed in, grip the hose and
                pull it out. 推入后捏住气管向外拔出。 (000_85616e3e705de8b7.txt, 40)
            skin_clinic.shutdown.store_hoses: Store the hoses in a suitable place; this ends the operation.
                将气管保存在合适位置,操作结束。 (000_85616e3e705de8b7.txt, 40)
        """

    @_verb
    def to_mermaid(
        self,
        *,
        done: Sequence[ProcedureShutDownToMermaidDone] = ...,
        facts: ProcedureShutDownToMermaidFacts = ...,
        language: Literal["zh", "en"] = ...,
        policy: Policy = ...,
    ) -> Decision[ProcedureDrawing]:
        """Draws the procedure as a Mermaid flowchart, its steps coloured by how they stand after a log. Shutting the device down, from the pedal to the last thing put away.

        Arguments:
        - `done`: what has been done, earliest first, at most 100000 entries, each with
          `step` (one of `foot_switch_up`, `handpiece_withdrawn`, `oxygen_cylinder_closed`, `vent_residual_gas`, `rocker_switch_off`, `regulator_pressed_in`, `power_plug_out`, `foot_switch_removed`, `blue_ring_pushed_in`, `hose_pulled`, `store_hoses`, `clean_handpiece`, `cap_on`, `put_back_device_and_items`),
          `at` (optional: an instant with its offset, from 1970 to 2199, not before any entry above it) and
          `by` (optional: who did it, a name of the book; left out, that is taken on trust; the steps name none).
        - `facts`: true, false, or left out where not known: `cap_still_on`, `aimed_at_person`.
        - `language`: zh or en, of the labels; left out, English.

        Returns: `text`, the flowchart: a box a step with who does it, an arrow for each order that is demanded, a dotted one where it is only advised, a dashed border where the step depends on facts; `steps`, each `step` with its `state`, which is its class in the drawing. The verdict and the findings are those of `next`. A log that breaks a binding clause is drawn with its faults, and nothing in it comes next.

        Errors: a step that is not in the procedure, a person who is no name of the book, a fact that is not asked for, an instant before one above it, more than 100000 entries.

        Arguments:
            done (may be left out): What has been done, in the order in which it was done.
            done[].step: The step. One of "foot_switch_up", "handpiece_withdrawn", "oxygen_cylinder_closed",
                "vent_residual_gas", "rocker_switch_off", "regulator_pressed_in", "power_plug_out",
                "foot_switch_removed", "blue_ring_pushed_in", "hose_pulled", "store_hoses",
                "clean_handpiece", "cap_on", "put_back_device_and_items".
            done[].at (may be left out): When it was done, where that is known; not before any entry above
                it.
            done[].by (may be left out): Who did it: a name of the book (the steps name none); left out,
                that is taken on trust.
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                aimed_at_person, cap_still_on.
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
            skin_clinic.startup.cap_off_before_pedal: Start-up step 4: take the safety cap off the
                handpiece, close its water outlet with the hand, then press the foot switch.
                开机第4步:取下治疗手笔安全盖,用手堵住出水口,再踩下脚踏开关。 (000_85616e3e705de8b7.txt, 14)
            skin_clinic.handpiece.cap_off_before_use: Take the cap off the handpiece before operation, or
                the jet shoots it off and it is lost or broken. 操作前须打开手笔笔帽,以防被冲掉而丢失或损坏。
                (000_85616e3e705de8b7.txt, 45)
            skin_clinic.handpiece.cap_on_after_use: Put the cap back on the handpiece after operation so
                that dust does not block the outlet. 操作完毕后盖上手笔笔帽,防止灰尘堵塞出水孔。 (000_85616e3e705de8b7.txt, 47)
            skin_clinic.shutdown.power_off_before_cleaning: The power is cut before the handpiece is
                cleaned. 先切断电源,再清洁治疗手笔。 (000_85616e3e705de8b7.txt, 37)
            skin_clinic.shutdown.put_back: Device and things are put back in their places. 将仪器、物品归于原位。
                (000_85616e3e705de8b7.txt, 37)
            skin_clinic.shutdown.release_then_withdraw: At the end of the treatment the foot switch is
                released first, then the handpiece is taken away from the site. 治疗完毕后先松开脚踏开关,再将治疗探头撤离治疗部位。
                (000_85616e3e705de8b7.txt, 38)
            skin_clinic.shutdown.close_cylinder: Then the main valve of the oxygen cylinder is closed.
                随后关闭氧气罐总开关。 (000_85616e3e705de8b7.txt, 38)
            skin_clinic.shutdown.vent_after_cylinder: After the cylinder is closed, press the foot switch to
                let out the gas left in the hose, so that the hose can be pulled.
                关闭氧气罐后,踩下脚踏开关放出气管残留气体,以便拔管。 (000_85616e3e705de8b7.txt, 38)
            skin_clinic.shutdown.rocker_off_after_vent: After venting, switch off the rocker switch on the
                left. 排气后关闭左侧船形开关。 (000_85616e3e705de8b7.txt, 39)
            skin_clinic.shutdown.regulator_in: Then press the pressure regulator in. 再将气压调节阀按下。
                (000_85616e3e705de8b7.txt, 39)
            skin_clinic.shutdown.unplug_after_regulator: Then pull the power plug, cutting the mains.
                然后拔下电源插头,切断总电源。 (000_85616e3e705de8b7.txt, 39)
            skin_clinic.shutdown.remove_foot_switch: Then take the foot switch off. 并取下脚踏开关。
                (000_85616e3e705de8b7.txt, 39)
            skin_clinic.shutdown.pull_hose_after_release: Only with the ring pushed in, grip the hose and
                pull it out. 推入后捏住气管向外拔出。 (000_85616e3e705de8b7.txt, 40)
            skin_clinic.shutdown.store_hoses: Store the hoses in a suitable place; this ends the operation.
                将气管保存在合适位置,操作结束。 (000_85616e3e705de8b7.txt, 40)
        """


@overload
def procedure(name: Literal['preparation']) -> _ProcedurePreparation: ...

@overload
def procedure(name: Literal['start_up']) -> _ProcedureStartUp: ...

@overload
def procedure(name: Literal['treatment']) -> _ProcedureTreatment: ...

@overload
def procedure(name: Literal['shut_down']) -> _ProcedureShutDown: ...

@type_check_only
class _FormCustomerFile(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormCustomerFileCheckFacts = ...,
        present: Sequence[FormCustomerFileCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The customer's treatment file, before the first treatment.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `customer_treatment_file`, `current_skin_state`, `skin_problems`, `problem_sites`, `treatment_history`, `allergy_history`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "customer_treatment_file",
                "current_skin_state", "skin_problems", "problem_sites", "treatment_history",
                "allergy_history".
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
            skin_clinic.file.skin_record: Open a treatment file for the customer with the present skin state
                and every skin problem with its site. 建立顾客治疗档案,登记皮肤现状、皮肤问题及所在部位。 (000_85616e3e705de8b7.txt,
                7)
            skin_clinic.file.history_and_allergies: Ask for and record the treatment history and the allergy
                history. 询问并记录治疗史、过敏史等。 (000_85616e3e705de8b7.txt, 7)
        """


@type_check_only
class _FormMaterials(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormMaterialsCheckFacts = ...,
        present: Sequence[FormMaterialsCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What lies ready for the treatment, suited to the customer's skin.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `jet_device`, `acne_factor`, `base_beauty_liquid`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "jet_device", "acne_factor",
                "base_beauty_liquid".
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
            skin_clinic.prep.materials: Prepare, for the customer's skin condition, the jet device, the acne
                factor needed and the base beauty liquid. 按顾客皮肤状况备好化蝶治疗仪、所需痤疮因子和美容基础液。
                (000_85616e3e705de8b7.txt, 9)
        """


@type_check_only
class _FormTreatmentSettings(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormTreatmentSettingsCheckFacts = ...,
        present: Sequence[FormTreatmentSettingsCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What is recorded before the first spray.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `acne_type`, `skin_sensitivity`, `oxygen_pressure`, `leaflet_ratio`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "acne_type", "skin_sensitivity",
                "oxygen_pressure", "leaflet_ratio".
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
            skin_clinic.pressure.set_by_type_and_sensitivity: Before treatment, set the oxygen pressure to
                suit the acne type and the sensitivity of the skin. 治疗前按痤疮类型和皮肤敏感程度调好氧气压力。
                (000_85616e3e705de8b7.txt, 17)
            skin_clinic.serum.ratio_by_leaflet: Mix the acne factor with the device's base nutrition liquid
                in the ratio of the acne factor's instructions. 按痤疮因子使用说明与化蝶基础美容营养液合理配比。
                (000_85616e3e705de8b7.txt, 20)
        """


@type_check_only
class _FormTreatmentRecord(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormTreatmentRecordCheckFacts = ...,
        present: Sequence[FormTreatmentRecordCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What is recorded of the treatment before the customer leaves.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `light_choice`, `e_light`, `rf`, `mask_choice`, `anti_inflammatory`, `hydrating`, `review_date`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "light_choice", "e_light", "rf",
                "mask_choice", "anti_inflammatory", "hydrating", "review_date".
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
            skin_clinic.course.base_combination: The course combines the jet device with E-light or RF,
                chosen by the nature of the acne and the state of the epidermis.
                疗程采用化蝶治疗仪结合E光或RF,按痤疮性质和表皮状态选择。 (000_85616e3e705de8b7.txt, 5)
            skin_clinic.light.e_light_or_rf: After the whole jet treatment, go on with E-light or RF, chosen
                by the state of the acne after cleaning. 整体治疗完毕后,按清洁后痤疮状况选用E光或RF进一步治疗。
                (000_85616e3e705de8b7.txt, 30)
            skin_clinic.aftercare.mask: After cleaning, a repairing mask is applied: anti-inflammatory or
                hydrating, as the treatment demands. 清洁后,按治疗项目选择消炎型或补水型面膜修复。 (000_85616e3e705de8b7.txt, 35)
            skin_clinic.followup.review_date: A review is agreed for 3 days after the treatment.
                约定复查日期:治疗后3天。 (000_85616e3e705de8b7.txt, 36)
        """


@type_check_only
class _FormReview(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormReviewCheckFacts = ...,
        present: Sequence[FormReviewCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. What the review after the treatment must bring.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `skin_changes`, `next_treatment_time`, `home_care_plan`, `manager_consent`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name `skin_health_manager`, `skin_health_consultant`). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: `date_proposed_by_consultant`.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                date_proposed_by_consultant.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "skin_changes",
                "next_treatment_time", "home_care_plan", "manager_consent".
            present[].by (may be left out): Who presented it, filled it in or signed it: a name of the book
                (the items name `skin_health_manager`, `skin_health_consultant`); may be left out for a
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
            skin_clinic.course.interval_decided_by_manager: The skin-health manager fixes each interval from
                the state of the skin after each treatment. 每次间隔由皮肤健康管理师根据每次治疗后的皮肤状态确定。
                (000_85616e3e705de8b7.txt, 5)
            skin_clinic.followup.review_by: At the review the skin-health manager or the consultant looks at
                how the skin has changed. 复诊由皮肤健康管理师或顾问观察皮肤变化。 (000_85616e3e705de8b7.txt, 51)
            skin_clinic.followup.review_outcome: The review fixes the time of the next treatment and a home-
                care plan. 复诊须制定下次治疗时间和家居护理计划。 (000_85616e3e705de8b7.txt, 51)
        """


@type_check_only
class _FormPlan(Shape):
    @_verb
    def check(
        self,
        *,
        facts: FormPlanCheckFacts = ...,
        present: Sequence[FormPlanCheckPresent] = ...,
        policy: Policy = ...,
    ) -> Decision[FormFiled]:
        """Says what is missing, who hands it in, fills it in or signs it, and to whom it goes. The maintenance plan.

        Arguments:
        - `present`: what is there, each item once, each with
          `item` (one of `maintenance_plan`, `tcm_wellness_items`) and
          `by` (who brought, filled in or signed it, a name of the book; the items name none). It may be left out for what no person is named for, and for a paper or a signature that one person alone can bring; left out elsewhere it is not known.
        - `facts`: true, false, or left out where not known: none.

        Returns: `missing`, each item with its `sort`, what will do for it (`any_of`), `who` brings it and whom it goes `to`; `hand_to`, where the items go that are in order; `complete`. Pending while something is missing, refused where an item is by the wrong person, undetermined where a fact or a person is not known; what is only advised never holds anything up.

        Errors: an item that is not of this form or is there twice, a person who is no name of the book, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known.
            present (may be left out): The items that are there, each once.
            present[].item: The item, or one that will do for it. One of "maintenance_plan",
                "tcm_wellness_items".
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
            skin_clinic.plan.tcm_combination: A maintenance plan is drawn up that combines the treatment
                with traditional Chinese wellness items. 结合中医养生项目制定疗效型治疗保养方案。 (000_85616e3e705de8b7.txt, 52)
        """


@overload
def form(name: Literal['customer_file']) -> _FormCustomerFile: ...

@overload
def form(name: Literal['materials']) -> _FormMaterials: ...

@overload
def form(name: Literal['treatment_settings']) -> _FormTreatmentSettings: ...

@overload
def form(name: Literal['treatment_record']) -> _FormTreatmentRecord: ...

@overload
def form(name: Literal['review']) -> _FormReview: ...

@overload
def form(name: Literal['plan']) -> _FormPlan: ...

@type_check_only
class _ChecklistProtection(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistProtectionCheckFacts = ...,
        observed: ChecklistProtectionCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. What protects and informs the patient while the jet is in use.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `sensation_explained`, `cooperation_explained`, `eye_mask_worn`, `eye_mask_taken_off`, `ear_plugs_worn`, `gloves_worn`, `hands_and_site_disinfected`, `eyes_protected`, `eyes_closed`, `jet_kept_off_eyeball`.
        - `facts`: true, false, or left out where not known: `eye_site`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                eye_site.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: cooperation_explained, ear_plugs_worn, eye_mask_taken_off,
                eye_mask_worn, eyes_closed, eyes_protected, gloves_worn, hands_and_site_disinfected,
                jet_kept_off_eyeball, sensation_explained.
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
            skin_clinic.protection.explain_sensation: Tell the patient what it will feel like and what co-
                operation is needed. 向患者介绍治疗感受及需要配合的内容。 (000_85616e3e705de8b7.txt, 21)
            skin_clinic.protection.eye_mask_and_ear_plugs: The patient wears an eye mask and ear plugs
                before the jet starts. 开始喷射前,患者须戴好眼罩和耳塞。 (000_85616e3e705de8b7.txt, 21)
            skin_clinic.protection.gloves_and_disinfection: The operator wears gloves and disinfects before
                the jet starts. 操作者治疗前须戴手套并消毒。 (000_85616e3e705de8b7.txt, 21)
            skin_clinic.protection.protect_eyes: Take special care to protect the eyes during operation, so
                that the cornea is not injured. 操作时须特别注意保护眼睛,以免伤及角膜。 (000_85616e3e705de8b7.txt, 46)
            skin_clinic.eye.mask_off: The eye mask worn during treatment is taken off for the lower eyelid.
                治疗下眼睑时摘下眼罩。 (000_85616e3e705de8b7.txt, 29)
        """


@type_check_only
class _ChecklistHandling(Shape):
    @_verb
    def check(
        self,
        *,
        facts: ChecklistHandlingCheckFacts = ...,
        observed: ChecklistHandlingCheckObserved = ...,
        policy: Policy = ...,
    ) -> Decision[ChecklistChecked]:
        """Judges observed conduct. How the handpiece is used during treatment.

        Arguments:
        - `observed`: for each item true (it was done), false (it was not), or left out where nobody looked: `operating_procedure_followed`, `sponge_in_left_hand`, `handpiece_held_like_pen_in_right_hand`, `drops_dabbed_off`, `handpiece_touches_skin`, `handpiece_touches_sponge`, `handpiece_touches_towel`, `pressure_adjusted_to_skin_and_acne`, `angle_adjusted_to_skin_and_acne`, `mixing_watched`, `circled_around_lesion`, `epidermis_uninjured`, `handpiece_turned_upward`, `forced_clearing`, `pressure_controlled_at_nose`, `followed_skin_lines`, `gentle_hand`, `serum_absorbed`.
        - `facts`: true, false, or left out where not known: `inflamed_lesion`, `sagging`, `nose_site`, `forehead_site`, `large_area_clearing`.

        Returns: `items`, each with its `state`: done, not_done, breached (done though forbidden), not_observed, not_applicable, undetermined. Refused where something that must be done was not, or something forbidden was; undetermined where nobody looked at such an item, or a fact is not known; what only should be done is advice.

        Errors: an item that is not on the list, a fact that is not asked for.

        Arguments:
            facts (may be left out): Facts of the case; one that is left out is not known. By name:
                forehead_site, inflamed_lesion, large_area_clearing, nose_site, sagging.
            observed (may be left out): For each item whether it was observed; one that is left out, or
                null, was not looked at. By name: angle_adjusted_to_skin_and_acne, circled_around_lesion,
                drops_dabbed_off, epidermis_uninjured, followed_skin_lines, forced_clearing, gentle_hand,
                handpiece_held_like_pen_in_right_hand, handpiece_touches_skin, handpiece_touches_sponge,
                handpiece_touches_towel, handpiece_turned_upward, mixing_watched,
                operating_procedure_followed, pressure_adjusted_to_skin_and_acne,
                pressure_controlled_at_nose, serum_absorbed, sponge_in_left_hand.
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
            skin_clinic.startup.follow_procedure: Operate by the detailed operating procedure. 按照具体操作流程操作。
                (000_85616e3e705de8b7.txt, 15)
            skin_clinic.pressure.egf_pass_weak: That serum is applied in one further pass with weak pressure
                and a gentle hand. 用弱压、轻柔手法再做一遍治疗。 (000_85616e3e705de8b7.txt, 31)
            skin_clinic.serum.egf_absorption: The further pass goes on until the skin has fully absorbed the
                serum. 使皮肤充分吸收营养液。 (000_85616e3e705de8b7.txt, 31)
            skin_clinic.handling.hands: The left hand holds the absorbent sponge, the right hand holds the
                handpiece like a pen near the site. 左手拿吸水绵,右手以握笔姿势将手笔靠近治疗部位。 (000_85616e3e705de8b7.txt, 22)
            skin_clinic.handling.dab_drops: During treatment the left hand gently dabs the drops off the
                cheeks so that none run to neck or ears. 治疗中左手轻沾面颊水珠,防止流到颈部、耳部。 (000_85616e3e705de8b7.txt,
                22)
            skin_clinic.handpiece.no_contact: During treatment the handpiece must never touch skin, sponge,
                towel or the like, lest it block. 治疗中禁止手笔接触皮肤、吸水棉、毛巾等,防止堵塞。 (000_85616e3e705de8b7.txt, 48)
            skin_clinic.handling.adjust_pressure_and_angle: During treatment adjust the pressure and angle
                of the handpiece to the thickness of the skin and the state of the acne, so that the skin is
                not injured. 治疗中按皮肤厚薄和痤疮状况调节手笔压力和角度,防止损伤皮肤。 (000_85616e3e705de8b7.txt, 49)
            skin_clinic.handling.watch_mixing: During treatment watch that gas and beauty liquid combine.
                治疗中注意观察气体与美容液的结合状况。 (000_85616e3e705de8b7.txt, 50)
            skin_clinic.lesion.inflamed_circles: Circle around that lesion 3 to 4 times. 围绕该部位打圈3至4圈。
                (000_85616e3e705de8b7.txt, 25)
            skin_clinic.lesion.inflamed_no_injury: On such a lesion it is best that the epidermis is not
                injured. 以不损伤表皮为最佳。 (000_85616e3e705de8b7.txt, 25)
            skin_clinic.site.jaw_sagging_angle: At the jaw, when the face is slack or sagging, the head is
                turned upward at 45 degrees to the skin. 治疗下颌遇面部松弛、下垂时,手笔头向上呈45度作用于皮肤。
                (000_85616e3e705de8b7.txt, 26)
            skin_clinic.nose.never_force: Heads that do not come out at once are not forced out.
                当场未能清除的黑头、白头不要强行清除。 (000_85616e3e705de8b7.txt, 27)
            skin_clinic.nose.mind_pressure: At the nose the pressure must be well controlled so that no skin
                is injured. 治疗鼻部须掌握好压力大小,以免损伤皮肤。 (000_85616e3e705de8b7.txt, 27)
            skin_clinic.site.forehead_passes: The oily forehead is gone over twice, along the lines of the
                skin. 额头油脂旺盛,顺皮肤纹理反复操作2遍。 (000_85616e3e705de8b7.txt, 28)
        """


@overload
def checklist(name: Literal['protection']) -> _ChecklistProtection: ...

@overload
def checklist(name: Literal['handling']) -> _ChecklistHandling: ...

@type_check_only
class _PhraseSideBenefits(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseSideBenefitsSayFacts = ...,
        slots: PhraseSideBenefitsSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "Besides clearing the acne, the treatment can help oily skin and balance its sebum; the skin becomes firmer, finer, smoother and more elastic, the face looks lifted and the pores smaller. How much differs from person to person." ("除了清理痤疮,这项治疗还有助于改善油性肤质、平衡皮肤油脂,让皮肤更紧致、细腻光滑、有弹性,面部有提升感,毛孔也会收细。具体效果因人而异。")

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
            skin_clinic.expectation.side_benefits: Benefits that may be named: less oily skin, balanced
                sebum, firmer, finer, smoother and more elastic skin, lifted face, smaller pores.
                可介绍的附带效果:改善油性肤质、平衡油脂、紧致细滑有弹性、面部提升、收缩毛孔。 (000_85616e3e705de8b7.txt, 6)
        """


@type_check_only
class _PhrasePrinciple(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        slots: PhrasePrincipleSaySlots,
        facts: PhrasePrincipleSayFacts = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Says: "{customer_name}, {consultant_name}, your consultant, will have introduced the Huadie device to you; let me explain how it works. It uses aviation technology that comes from Israel: it mixes medical oxygen with nutrition liquid and sprays it through a specially made nozzle at 200 m/s, as a mist of 80 µm, finer than a pore, directly on the acne, clearing residue from the surface and cleaning the skin in depth; the acne factor in the liquid helps the sebaceous glands produce less and balances the oil, and together with RF it tightens the glands." ("{customer_name},刚才我们{consultant_name}顾问一定为您介绍过化蝶美容仪了吧,我再把原理给您介绍一下:化蝶美容仪引用的是航空技术,源于以色列;它将医用氧气和营养液充分结合,以200 m/s的速度由特殊设计的喷嘴以直径80 µm(小于毛孔直径)的喷雾流直接作用于痤疮处,清除表皮层垃圾,给皮肤深层清洁;美容液中加入的痤疮因子可改善皮脂腺的油脂分泌,平衡油脂,结合RF射频可收缩皮脂腺。")

        Arguments:
        - `language`: zh or en.
        - `slots`: a text of 1 to 1000 characters for each of: `customer_name`, `consultant_name`.
        - `facts`: true, false, or left out where not known: none.

        Returns: `text`, the words with their slots filled in, in the shop's own wording where its policy has one. Refused, without words, where the facts do not hold; undetermined where one is not known.

        Errors: a slot that is not filled in, blank or too long, a slot or a fact that is not of this phrase.

        Arguments:
            language: The language of the words. One of "zh", "en".
            slots: What fills the slots, each with 1 to 1000 characters.
            slots.consultant_name: A text of 1 to 1000 characters.
            slots.customer_name: A text of 1 to 1000 characters.
            facts (may be left out): Facts of the case; one that is left out is not known.
            policy (may be left out): a Policy of this trade; left out, the source's figures hold.

        Returns:
            Decision: verdict, findings, and as its value: The words.
            value.text: The words, filled in.

        Raises:
            InvalidInput: with every fault of the input.

        Clauses:
            skin_clinic.explain.principle_script: Words: the consultant has introduced the device; it uses
                aviation technology from Israel, mixes medical oxygen with nutrition liquid and sprays it at
                200 m/s in a mist of 80 µm, finer than a pore, on the acne; the acne factor balances sebum
                and RF tightens the glands. 话术:顾问已介绍过本仪器;原理为以色列航空技术,将医用氧气与营养液充分结合,以200 m/s喷雾流、直径80
                µm(小于毛孔)作用于痤疮处,清洁皮肤;痤疮因子平衡油脂,RF收缩皮脂腺。 (000_85616e3e705de8b7.txt, 20)
        """


@type_check_only
class _PhraseCurePromise(Shape):
    @_verb
    def say(
        self,
        *,
        language: Literal["zh", "en"],
        facts: PhraseCurePromiseSayFacts = ...,
        slots: PhraseCurePromiseSaySlots = ...,
        policy: Policy = ...,
    ) -> Decision[PhraseSaid]:
        """Declined: always refused. An unproven promise of cure: that the bacteria die at once, that the acne goes completely and hardly comes back. The document itself contradicts it (8 to 10 treatments, heads left for 3 to 5 days, a maintenance plan), so saying it would be misleading publicity.

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
            skin_clinic.explain.cure_promise: Telling the customer that the bacteria die at once on contact
                with oxygen, that the acne is removed completely and hardly comes back.
                向顾客宣称痤疮杆菌接触氧气立即死亡、彻底祛除痤疮且不易复发。 (000_85616e3e705de8b7.txt, 20)
        """


@overload
def phrase(name: Literal['side_benefits']) -> _PhraseSideBenefits: ...

@overload
def phrase(name: Literal['principle']) -> _PhrasePrinciple: ...

@overload
def phrase(name: Literal['cure_promise']) -> _PhraseCurePromise: ...
