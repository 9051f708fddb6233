"""The cancellation rule as a Polars expression, written for speed: amounts are whole fen while they are reckoned
with, and which clauses a row cites is looked up. It checks nothing that the library checks on its way."""

from typing import Literal, get_args

import polars as pl

CLAUSES = pl.Enum(
    [
        ACCEPT := "furniture_store.cancel.accept_if_insisted",
        WINDOW := "furniture_store.cancel.free_window",
        FEE := "furniture_store.cancel.fee_after_free_window",
        REFUND := "furniture_store.cancel_process.notify_refund",
        REGULAR_WINDOW := "furniture_store.cancel.regular_free_window",
        REGULAR_FEE := "furniture_store.cancel.regular_fee",
        CUSTOM := "furniture_store.cancel.special_order_refused",
        CLEARANCE := "furniture_store.cancel.clearance_refused",
    ]
)
CITES = pl.Series(
    [
        [WINDOW, REGULAR_WINDOW],
        [CUSTOM],
        [CLEARANCE],
        [ACCEPT, WINDOW, REGULAR_WINDOW],
        [ACCEPT, WINDOW, REFUND, REGULAR_WINDOW],
        [ACCEPT, WINDOW, FEE, REGULAR_WINDOW, REGULAR_FEE],
        [ACCEPT, WINDOW, FEE, REFUND, REGULAR_WINDOW, REGULAR_FEE],
    ],
    dtype=pl.List(CLAUSES),
)
VERDICT = pl.Enum(["ok", "refused", "pending", "undetermined"])
MONEY = pl.Decimal(20, 2)

Engine = Literal["in-memory", "streaming"]
ENGINES: tuple[Engine, ...] = get_args(Engine)


def fen(name: str) -> pl.Expr:
    return pl.col(name).reinterpret(dtype=pl.Int128).cast(pl.Int64)


def money(fen: pl.Expr) -> pl.Expr:
    return fen.cast(pl.Int128).reinterpret(dtype=MONEY)


def verdict(word: str) -> pl.Expr:
    return pl.lit(word, dtype=VERDICT)


def answers() -> list[pl.Expr]:
    """Verdict, the value's fields and the cited clauses of every row."""
    kind, insisted, requested_at = pl.col("order_kind"), pl.col("insisted"), pl.col("requested_at")
    handed_over = (pl.col("handed_over_at") <= requested_at).fill_null(False)
    custom, clearance = kind == "custom", kind == "clearance"
    refused = handed_over | custom | clearance
    free_until = pl.col("ordered_at") + pl.duration(hours=48)
    late = requested_at > free_until
    fee = pl.when(refused).then(None).when(late).then((fen("order_amount") + 9) // 10).otherwise(0)
    paid = fen("paid")
    accepted = 3 + 2 * late.cast(pl.UInt32) + pl.col("paid").is_not_null().cast(pl.UInt32)
    cites = pl.when(handed_over).then(0).when(custom).then(1).when(clearance).then(2).otherwise(accepted)
    return [
        pl.when(refused)
        .then(verdict("refused"))
        .when(insisted)
        .then(verdict("ok"))
        .when(insisted.is_null())
        .then(verdict("undetermined"))
        .otherwise(verdict("pending"))
        .alias("verdict"),
        money(fee).alias("fee"),
        pl.when(~refused).then(free_until.dt.convert_time_zone("Asia/Shanghai")).alias("free_until"),
        money((fee - paid).clip(0)).alias("owed"),
        money((paid - fee).clip(0)).alias("refund"),
        pl.lit(CITES).gather(cites).alias("cites"),
    ]


def cancel(orders: pl.DataFrame, engine: Engine) -> pl.DataFrame:
    """Judges every row."""
    return orders.lazy().select(answers()).collect(engine=engine)
