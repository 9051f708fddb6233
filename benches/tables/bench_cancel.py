"""``furniture_store.cancel`` over a table, beside the rule as a Polars expression, single calls and GoRules ZEN."""

from functools import partial
from pathlib import Path
from typing import Any

import cancel_polars
import orders
import polars as pl
import zen_peer
from aims import Found, at_most, times_faster
from clausebook import furniture_store as store
from peer import Peer
from timing import medians

ROUNDS = 5
CALLS = 20_000
ZEN_CALLS = 2_000


def run(rows: int, data: Path) -> Found:
    requests = pl.read_parquet(orders.parquet(data, 2 * rows), n_rows=rows)
    check_polars(requests)
    single = cases(requests.head(min(rows, CALLS)))
    asked = [zen_peer.request(case) for case in cases(requests.head(min(rows, ZEN_CALLS)))]
    check_zen(requests.head(len(asked)), asked)
    zen = {peer.name: partial(decide, peer, asked) for peer in zen_peer.PEERS}
    zen["zen_batch"] = partial(zen_peer.decide_all, asked)
    seconds = medians(
        {
            "clausebook": lambda: store.cancel.batch(requests, findings=False),
            "clausebook_with_findings": lambda: store.cancel.batch(requests),
            "polars_in_memory": lambda: cancel_polars.cancel(requests, "in-memory"),
            "polars_streaming": lambda: cancel_polars.cancel(requests, "streaming"),
            "single_calls": lambda: [store.cancel(**case) for case in single],
            **zen,
        },
        ROUNDS,
    )
    counts = {"single_calls": len(single), **dict.fromkeys(zen, len(asked))}
    row = {name: took / counts.get(name, rows) * 1e9 for name, took in seconds.items()}
    ours = row["clausebook"]
    polars = min(row["polars_in_memory"], row["polars_streaming"])
    return Found(
        {
            "rows": rows,
            "rows_a_round": counts,
            "unit": "ns a row, median",
            **{name: round(ns, 1) for name, ns in row.items()},
        },
        [
            at_most("cancel_polars", ours, polars, "ns"),
            times_faster("cancel_single_calls", ours, row["single_calls"], "ns", 10),
            *(times_faster(f"cancel_{name}", ours, row[name], "ns", 500) for name in zen),
        ],
    )


def decide(peer: Peer, requests: list[zen_peer.Request]) -> list[object]:
    """A peer's decisions, one after the other."""
    return [peer.decide(request) for request in requests]


def cases(requests: pl.DataFrame) -> list[dict[str, Any]]:
    """The rows as keywords of a single call."""
    return requests.to_dicts()


def judged(requests: pl.DataFrame) -> pl.DataFrame:
    """The library's answer in the types of the rule by hand."""
    ours = pl.DataFrame(store.cancel.batch(requests, findings=False))
    return ours.cast(dict(cancel_polars.cancel(requests.clear(), "in-memory").schema))


def check_polars(requests: pl.DataFrame) -> None:
    ours = judged(requests)
    for engine in cancel_polars.ENGINES:
        assert ours.equals(cancel_polars.cancel(requests, engine)), f"Polars, {engine}, answers otherwise"


def check_zen(requests: pl.DataFrame, asked: list[zen_peer.Request]) -> None:
    ours = judged(requests).to_dicts()
    assert ours == [zen_peer.answer(said) for said in zen_peer.decide_all(asked)], "ZEN's batch answers otherwise"
    for peer in zen_peer.PEERS:
        assert ours == [peer.answer(said) for said in decide(peer, asked)], f"{peer.name} answers otherwise"
