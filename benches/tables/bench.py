"""Whole tables beside their peers. Writes down what each took, on what, and whether the aims are met.

usage: bench.py [--rows ROWS] [--only BENCH]… [--data FOLDER] [--results FILE]
"""

import argparse
import json
import os
from importlib import import_module
from pathlib import Path

import machine

BENCHES = ("cancel", "growth", "memory", "telemetry", "spark")
ROOT = Path(__file__).parents[2]


def main() -> None:
    options = arguments()
    options.data.mkdir(parents=True, exist_ok=True)
    load = round(os.getloadavg()[0], 2)
    figures, aims = {}, []
    for name in options.only or BENCHES:
        print(name, flush=True)
        found = import_module(f"bench_{name}").run(options.rows, options.data)
        print(f"  {json.dumps(found.figures)}", *found.aims, sep="\n", flush=True)
        figures[name] = found.figures
        aims += [aim.told() for aim in found.aims]
    if options.results:
        result = {
            "bench": "tables",
            "date": machine.today(),
            "machine": {**machine.machine(), "load_before": load},
            "versions": {**machine.python_versions(), "rustc": machine.rustc()},
            "figures": figures,
            "aims": aims,
        }
        machine.write(options.results, result)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Whole tables beside their peers.")
    parser.add_argument(
        "--rows", type=int, default=5_000_000, help="of orders; of telemetry, and to grow to, twice that"
    )
    parser.add_argument("--only", choices=BENCHES, action="append", help="this bench, which may be said more than once")
    parser.add_argument("--data", type=Path, default=ROOT / "target" / "bench-tables", help="where the tables are kept")
    parser.add_argument("--results", type=Path, help="the file for the figures; left out, they are only printed")
    return parser.parse_args()


if __name__ == "__main__":
    main()
