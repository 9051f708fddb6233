#!/usr/bin/env python3
"""Writes demo/records anew: the same files each time, with Python's standard library alone."""

import importlib
import pkgutil

import maker

if __name__ == "__main__":
    for module in pkgutil.iter_modules(maker.__path__, "maker."):
        kind = importlib.import_module(module.name)
        if hasattr(kind, "make"):
            kind.make()
