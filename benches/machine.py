"""What a bench ran on, for its results."""

import json
import os
import platform
import subprocess
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

CPU_INFO = Path("/proc/cpuinfo")
MEMORY_INFO = Path("/proc/meminfo")
REQUIREMENTS = Path(__file__).parent / "requirements.txt"


def machine() -> dict[str, Any]:
    """The processor, how many cores of it are ours, memory in GiB, and the system."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    kibibytes = told(MEMORY_INFO, "MemTotal").removesuffix("kB").strip()
    return {
        "cpu": told(CPU_INFO, "model name") or platform.processor(),
        "cores": cores,
        "memory_gib": round(int(kibibytes) / 2**20, 1) if kibibytes else None,
        "system": f"{platform.system()} {platform.machine()}",
    }


def told(path: Path, name: str) -> str:
    """What a file of ``name: value`` lines says of a name first; nothing where there is none."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return next((line.partition(":")[2].strip() for line in lines if line.startswith(name)), "")


def rustc() -> str:
    """The compiler that builds the library."""
    shown = subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True)
    return shown.stdout.split()[1]


def python_versions() -> dict[str, str]:
    """Of Python, of the library and of the packages that the benches ask for."""
    lines = REQUIREMENTS.read_text(encoding="utf-8").splitlines()
    packages = [line.partition("==")[0] for line in lines if "==" in line]
    return {"python": platform.python_version(), **{name: version(name) for name in ("clausebook", *packages)}}


def today() -> str:
    """The date of the run."""
    return date.today().isoformat()


def write(path: Path, results: dict[str, Any]) -> None:
    """Writes the results down."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(results, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
