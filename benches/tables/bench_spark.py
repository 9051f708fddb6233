"""``clausebook.spark.apply`` on two local cores, beside the rule as Spark SQL expressions; both read a Parquet file."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cancel_spark
import orders
from aims import Found, at_most
from clausebook import furniture_store as store
from clausebook.spark import apply
from pyspark.sql import DataFrame, SparkSession
from timing import medians

ROUNDS = 5
CHECKED = 100_000
MASTER = "local[2]"
# Batches for Python of the default size cost more than what is decided about them.
SETTINGS = {
    "spark.sql.execution.arrow.maxRecordsPerBatch": "100000",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.sql.session.timeZone": "UTC",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
}


def run(rows: int, data: Path) -> Found:
    with session() as spark:
        check(spark.read.parquet(str(orders.parquet(data, min(rows, CHECKED)))))
        requests = spark.read.parquet(str(orders.parquet(data, rows)))
        seconds = medians(
            {
                "spark": lambda: calculate(apply(requests, store.cancel, findings=False)),
                "spark_passing_through": lambda: calculate(
                    requests.mapInArrow(lambda batches: batches, requests.schema)
                ),
                "spark_sql": lambda: calculate(cancel_spark.cancel(requests)),
            },
            ROUNDS,
        )
    row = {name: took / rows * 1e9 for name, took in seconds.items()}
    return Found(
        {
            "rows": rows,
            "master": MASTER,
            "unit": "ns a row, median",
            **{name: round(ns, 1) for name, ns in row.items()},
        },
        [at_most("cancel_spark", row["spark"], row["spark_sql"], "ns", 1.5)],
    )


@contextmanager
def session() -> Iterator[SparkSession]:
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master(MASTER)
    for name, value in SETTINGS.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    try:
        yield spark
    finally:
        spark.stop()


def calculate(answers: DataFrame) -> None:
    """Has every row and column worked out, and keeps none."""
    answers.write.format("noop").mode("overwrite").save()


def check(requests: DataFrame) -> None:
    ours = apply(requests, store.cancel, findings=False).toArrow()
    theirs = cancel_spark.cancel(requests).toArrow().select(ours.column_names)
    assert ours.equals(theirs.cast(ours.schema)), "Spark SQL answers otherwise"
