"""The threshold part of the telemetry check in NumPy, written for speed: how many samples of each session miss which
bound. It finds no runs and no worst values, cites nothing, takes every value to be known and checks no input."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from telemetry import EYES, FLAGS, MEASURES

PRESSURE = (0.3, 0.6)
ANGLE = (40.0, 50.0)
INFLAMED_DISTANCE = (1.0, 2.0)
EYE_DISTANCE_OVER = 2.0
HEADED = ("suppurating", "blackhead", "whitehead")
CLAUSES = (
    "pressure.output_range",
    "nose.mind_pressure",
    "eye.lower_pressure",
    "pressure.egf_pass_weak",
    "lesion.heads_blown_out",
    "lesion.inflamed_strong_pressure",
    "eye.high_distance",
    "lesion.inflamed_distance",
    "lesion.headed_angle_45",
    "nose.angle_45",
    "site.jaw_sagging_angle",
    "handpiece.no_contact",
)

Counts = dict[str, NDArray[np.int64]]


@dataclass(slots=True)
class Stretch:
    """What is treated when; its instants in microseconds."""

    begin: int
    end: int
    site: str
    lesion: str
    passage: str
    sagging: bool


@dataclass
class Log:
    """Sessions as flat arrays: the samples, where each session's begin, and each session's stretches."""

    at: NDArray[np.int64]
    pressure: NDArray[np.float64]
    distance: NDArray[np.float64]
    angle: NDArray[np.float64]
    contact: NDArray[np.bool_]
    pedal: NDArray[np.bool_]
    begins: NDArray[np.int64]
    stretches: list[list[Stretch]]


def flat(sessions: pa.Table) -> Log:
    """The arrays of a table of sessions."""
    samples = sessions["samples"].combine_chunks()
    values = samples.values
    measures = [values.field(name).to_numpy() for name in MEASURES]
    flags = [values.field(name).to_numpy(zero_copy_only=False) for name in FLAGS]
    at = values.field("at").cast(pa.int64()).to_numpy()
    return Log(at, *measures, *flags, samples.offsets.to_numpy(), stretches(sessions["stretches"].combine_chunks()))


def stretches(column: pa.ListArray) -> list[list[Stretch]]:
    """Each session's stretches."""
    fields = [
        field.cast(pa.int64()) if pa.types.is_timestamp(field.type) else field for field in column.values.flatten()
    ]
    rows = [Stretch(*row) for row in zip(*(field.to_pylist() for field in fields), strict=True)]
    offsets = column.offsets.to_pylist()
    return [rows[begin:end] for begin, end in pairwise(offsets)]


def misses(log: Log) -> Counts:
    """How many samples of each session miss each bound, by clause."""
    counts = {clause: np.zeros(len(log.stretches), np.int64) for clause in CLAUSES}
    for session, stretches in enumerate(log.stretches):
        if not stretches:
            continue
        lowest = np.inf
        at = log.at[log.begins[session] : log.begins[session + 1]]
        froms = log.begins[session] + np.searchsorted(at, [stretch.begin for stretch in stretches])
        untils = log.begins[session] + np.searchsorted(at, [stretch.end for stretch in stretches], "right")
        whole = slice(froms[0], untils[-1])
        touching = log.contact[whole] | (log.distance[whole] <= 0)
        counts["handpiece.no_contact"][session] = np.count_nonzero(touching)
        for stretch, begin, end in zip(stretches, froms, untils, strict=True):
            lowest = at_spot(log, slice(begin, end), stretch, lowest, counts, session)
    return counts


def at_spot(log: Log, treated: slice, stretch: Stretch, lowest: float, counts: Counts, session: int) -> float:
    """Adds what the samples at one spot miss; answers with the lowest clearing pressure up to its end."""
    site, lesion, growth_factor = stretch.site, stretch.lesion, stretch.passage == "growth_factor"
    eye = site in EYES
    pedal = log.pedal[treated]
    pressure, angle, distance = log.pressure[treated], log.angle[treated], log.distance[treated]

    def count(clause: str, missed: NDArray[np.bool_]) -> None:
        counts[clause][session] += np.count_nonzero(missed & pedal)

    above = pressure > PRESSURE[1]
    outside = above | (pressure < PRESSURE[0])
    count("pressure.output_range", outside)
    if site == "nose":
        count("nose.mind_pressure", outside)
    if eye or growth_factor:
        strong = pressure >= lowest if PRESSURE[0] < lowest < np.inf else pressure > PRESSURE[0]
        if eye:
            count("eye.lower_pressure", strong)
        if growth_factor:
            count("pressure.egf_pass_weak", strong)
    elif lesion in ("blackhead", "whitehead"):
        count("lesion.heads_blown_out", above)
    elif lesion == "inflamed":
        count("lesion.inflamed_strong_pressure", above)
    if eye:
        count("eye.high_distance", distance <= EYE_DISTANCE_OVER)
        return lowest
    if lesion == "inflamed":
        near, far = INFLAMED_DISTANCE
        count("lesion.inflamed_distance", (distance < near) | (distance > far))
    slack = site == "jaw" and stretch.sagging
    if lesion in HEADED or site == "nose" or slack:
        tilted = (angle < ANGLE[0]) | (angle > ANGLE[1])
        if lesion in HEADED:
            count("lesion.headed_angle_45", tilted)
        if site == "nose":
            count("nose.angle_45", tilted)
        if slack:
            count("site.jaw_sagging_angle", tilted)
    return lowest if growth_factor else min(lowest, np.where(pedal, pressure, np.inf).min(initial=np.inf))
