"""The log of a skin-treatment device: sessions of ten samples a second, drawn with a fixed seed. Most of a session
keeps to the rules; some bursts of samples do not."""

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

SEED = 20_260_302
SAMPLES = 10_000
SESSIONS_OF_A_GROUP = 25
FIRST = 1_772_416_800_000_000
DAY, TICK = 86_400_000_000, 100_000
SITES = ("jaw", "cheek", "nasolabial_fold", "forehead", "nose", "cheek", "lower_eyelid", "eye_corner", "cheek", "nose")
EYES = ("lower_eyelid", "eye_corner")
LESIONS = ("suppurating", "blackhead", "whitehead", "inflamed", "other")
GROWTH_FACTOR_FROM = 8
PAUSE = 40
BURSTS, BURST = 12, 25

INSTANT = pa.timestamp("us", tz="UTC")
STRETCH = pa.struct(
    [
        ("from", INSTANT),
        ("until", INSTANT),
        ("site", pa.string()),
        ("lesion", pa.string()),
        ("pass", pa.string()),
        ("sagging", pa.bool_()),
    ]
)
MEASURES = ("pressure_mpa", "distance_cm", "angle_deg")
FLAGS = ("contact", "pedal")
SAMPLE = pa.struct(
    [("at", INSTANT), *((name, pa.float64()) for name in MEASURES), *((name, pa.bool_()) for name in FLAGS)]
)
SCHEMA = pa.schema([("stretches", pa.list_(STRETCH)), ("samples", pa.list_(SAMPLE)), ("skin_sensitive", pa.bool_())])

Floats = NDArray[np.float64]


def parquet(folder: Path, samples: int) -> Path:
    """The file with sessions of so many samples in all, written unless it is there."""
    sessions = max(samples // SAMPLES, 1)
    path = folder / f"telemetry-{sessions}.parquet"
    if not path.exists():
        part = path.with_suffix(".part")
        with pq.ParquetWriter(part, SCHEMA) as writer:
            for first in range(0, sessions, SESSIONS_OF_A_GROUP):
                drawn = [session(place) for place in range(first, min(first + SESSIONS_OF_A_GROUP, sessions))]
                writer.write_table(pa.concat_tables(drawn))
        part.rename(path)
    return path


def session(place: int) -> pa.Table:
    """One session: what was treated when, and a sample every tenth of a second."""
    random = np.random.default_rng([SEED, place])
    at = FIRST + place * DAY + np.arange(SAMPLES) * TICK
    ends = np.linspace(0, SAMPLES, len(SITES) + 1).astype(int)
    measured = {name: np.zeros(SAMPLES) for name in MEASURES}
    pedal = np.zeros(SAMPLES, bool)
    stretches = []
    for number, (site, begin, end) in enumerate(zip(SITES, ends, ends[1:], strict=False)):
        lesion, growth_factor = str(random.choice(LESIONS)), number >= GROWTH_FACTOR_FROM
        treated = slice(begin, end - PAUSE)
        pedal[treated] = True
        aimed = treatment(random, end - begin, site in EYES, growth_factor, lesion)
        for name, values in aimed.items():
            measured[name][begin:end] = values
        stretches.append(
            {
                "from": int(at[begin]),
                "until": int(at[end - PAUSE - 1]),
                "site": site,
                "lesion": lesion,
                "pass": "growth_factor" if growth_factor else "clearing",
                "sagging": bool(place % 2),
            }
        )
    contact = np.zeros(SAMPLES, bool)
    go_astray(random, measured, contact, pedal)
    columns = [pa.array(at, INSTANT), *(measured[name] for name in MEASURES), contact, pedal]
    samples = pa.StructArray.from_arrays([pa.array(column) for column in columns], fields=list(SAMPLE))
    return pa.table(
        [
            pa.array([stretches], pa.list_(STRETCH)),
            pa.ListArray.from_arrays(pa.array([0, SAMPLES], pa.int32()), samples),
            pa.array([False]),
        ],
        schema=SCHEMA,
    )


def treatment(
    random: np.random.Generator, samples: int, eye: bool, growth_factor: bool, lesion: str
) -> dict[str, Floats]:
    """A steady hand at a spot, read to 0.001 MPa, 0.01 cm and 0.1 degrees."""
    weak = eye or growth_factor
    distance = 3.0 if eye else 1.5 if lesion == "inflamed" else 2.5
    return {
        "pressure_mpa": random.normal(0.35 if weak else 0.48, 0.008, samples).round(3),
        "distance_cm": random.normal(distance, 0.08, samples).round(2),
        "angle_deg": random.normal(45, 0.9, samples).round(1),
    }


def go_astray(
    random: np.random.Generator, measured: dict[str, Floats], contact: NDArray[np.bool_], pedal: NDArray[np.bool_]
) -> None:
    """Bursts of too much pressure, too little distance, a tilted handpiece, contact, and a pedal that is let go."""
    for begin in random.integers(0, SAMPLES - BURST, BURSTS):
        burst = slice(begin, begin + BURST)
        match random.integers(5):
            case 0:
                measured["pressure_mpa"][burst] += 0.2
            case 1:
                measured["distance_cm"][burst] -= 1.2
            case 2:
                measured["angle_deg"][burst] += 9
            case 3:
                contact[burst] = True
            case _:
                pedal[burst] = False
    for name in MEASURES:
        measured[name] = measured[name].round(3)
