"""A progress bar for long tables, where somebody watches."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any


def bar(wanted: bool | None, function: str, table: Any) -> Any:
    """A bar of tqdm that counts rows. None asks for one only where tqdm is installed and a person watches."""
    if wanted is False or (wanted is None and not sys.stderr.isatty()):
        return None
    try:
        tqdm = import_module("tqdm.auto").tqdm
    except ImportError:
        if wanted is None:
            return None
        raise
    rows = len(table) if hasattr(table, "__len__") else None
    return tqdm(total=rows, desc=function, unit=" rows", unit_scale=True)
