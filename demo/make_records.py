#!/usr/bin/env python3
"""Writes demo/records anew: the same files each time, with Python's standard library alone."""

from maker import aftersale, clinic, community, complaints, device, orders, repairs, station

if __name__ == "__main__":
    for kind in (orders, repairs, complaints, aftersale, clinic, device, community, station):
        kind.make()
