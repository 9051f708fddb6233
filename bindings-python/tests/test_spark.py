"""Whole tables on Apache Spark: a local session, several partitions, each judged by a worker of its own."""

import doctest
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import clausebook
import pyarrow as pa
import pytest
from clausebook import InvalidInput, _spark
from clausebook import furniture_store as store
from clausebook import skin_clinic as clinic
from clausebook.spark import apply
from pyspark.errors import PythonException
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import types as of
from support import every_rule, examples, printed

ORDERED = datetime(2026, 3, 2, 2, tzinfo=UTC)
PARTITIONS = 4
SETTINGS = {
    "spark.default.parallelism": PARTITIONS,
    "spark.driver.bindAddress": "127.0.0.1",
    # It lives for a minute: compiling for speed takes longer than it saves.
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    "spark.driver.host": "127.0.0.1",
    "spark.sql.execution.arrow.maxRecordsPerBatch": 100,
    # None that a policy or a column has.
    "spark.sql.session.timeZone": "America/New_York",
    "spark.sql.shuffle.partitions": 2,
    "spark.ui.enabled": False,
}


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        builder = SparkSession.builder.master("local[2]")
        for name, value in SETTINGS.items():
            builder = builder.config(name, value)
        session = builder.getOrCreate()
        session.sparkContext.setLogLevel("OFF")
        yield session
        session.stop()


def orders(rows: int) -> pa.Table:
    """Orders of every kind, with a number each; some facts are not known."""
    kinds = ["regular", "custom", "clearance", "buyer_pickup"]
    return pa.table(
        {
            "order": list(range(rows)),
            "order_kind": [kinds[at % 4] for at in range(rows)],
            "order_amount": pa.array([Decimal(at) for at in range(rows)], pa.decimal128(12, 2)),
            "paid": pa.array([None if at % 3 else Decimal(at) / 4 for at in range(rows)], pa.decimal128(12, 2)),
            "ordered_at": pa.array([ORDERED] * rows, pa.timestamp("us", "UTC")),
            "requested_at": pa.array(
                [ORDERED + timedelta(hours=at % 97) for at in range(rows)], pa.timestamp("us", "UTC")
            ),
            "insisted": [None if at % 7 == 0 else at % 2 == 0 for at in range(rows)],
        }
    )


def alike(judged: DataFrame, local: Any) -> None:
    """A DataFrame holds what a local run answers, in its order, once both have Spark's types."""
    got = judged.toArrow()
    assert got.num_rows > 0 and got.equals(pa.table(local).cast(got.schema))


def test_partitions_answer_as_the_table_does_in_one_piece(spark: SparkSession) -> None:
    rows = orders(1_000)
    table = spark.createDataFrame(rows)
    assert table.rdd.mapPartitions(lambda part: [sum(1 for _ in part)]).collect() == [250] * PARTITIONS
    policy = store.Policy(cancellation_fee_rate="0.15", time_zone="Asia/Urumqi")
    options: dict[str, Any]
    for options in (
        {},
        {"policy": policy},
        {"findings": False, "threads": 2},
        {"on_error": "collect", "language": "zh", "policy": policy},
    ):
        alike(
            apply(table, store.cancel, keep=["order"], **options),
            store.cancel.batch(rows, keep=["order"], **options),
        )


def test_the_columns_have_types_of_spark(spark: SparkSession) -> None:
    judged = apply(spark.createDataFrame(orders(4)), store.cancel, keep=["order", "paid"], on_error="collect")
    types = {field.name: field.dataType.simpleString() for field in judged.schema}
    assert list(types)[2:] == ["verdict", "fee", "free_until", "owed", "refund", "cites", "findings", "error"]
    assert (types["paid"], types["verdict"], types["fee"]) == ("decimal(12,2)", "string", "decimal(20,2)")
    assert (types["free_until"], types["cites"]) == ("timestamp", "array<string>")
    assert types["findings"].startswith("array<struct<clause:string,outcome:string,what:string,at:bigint,")
    assert types["error"] == "array<struct<code:string,path:string,message:string>>"


def test_every_rule_answers_in_types_of_spark() -> None:
    for rule in every_rule():
        fields = json.loads(rule._schemas()[0]).get("properties", {})
        asked = of.StructType([of.StructField(name, of.NullType()) for name in fields])
        answer = _spark.answer_schema(asked, rule, {"on_error": "collect"})
        assert [answer[name].dataType for name in ("verdict", "cites")] == [
            of.StringType(),
            of.ArrayType(of.StringType()),
        ]


def test_a_row_that_cannot_be_judged_fails_its_task(spark: SparkSession) -> None:
    rows = orders(2_000)
    kinds = ["regulr" if at == 1_250 else "regular" for at in range(2_000)]
    wrong = spark.createDataFrame(rows.set_column(1, "order_kind", [kinds]))
    judged = apply(wrong, store.cancel, keep=["order"])
    with pytest.raises(PythonException) as caught:
        judged.collect()
    told = str(caught.value)
    assert "InvalidInput: row 250: `order_kind`" in told
    assert "furniture_store.cancel, partition 2: unknown_word at order_kind" in told
    # The partitions before it are in order.
    assert len(judged.take(500)) == 500


def test_faults_are_collected_beside_the_answers(spark: SparkSession) -> None:
    rows = orders(400)
    kinds = ["regulr" if at == 250 else "regular" for at in range(400)]
    wrong = rows.set_column(1, "order_kind", [kinds])
    judged = apply(spark.createDataFrame(wrong), store.cancel, keep=["order"], on_error="collect")
    alike(judged, store.cancel.batch(wrong, keep=["order"], on_error="collect"))
    (row,) = judged.where("error is not null").collect()
    assert (row["order"], row["verdict"], row["findings"]) == (250, None, None)
    assert [(fault["code"], fault["path"]) for fault in row["error"]] == [("unknown_word", "order_kind")]


def test_instants_without_a_zone_and_amounts_in_fen_need_their_options(spark: SparkSession) -> None:
    types = "order_kind string, order_amount bigint, ordered_at timestamp_ntz, requested_at timestamp_ntz"
    day = datetime(2026, 3, 2, 10)
    naive = spark.createDataFrame([("regular", 1_280_000, day, day + timedelta(days=3))], types)
    with pytest.raises(InvalidInput) as caught:
        apply(naive, store.cancel)
    assert [fault.code for fault in caught.value.faults] == ["wrong_type", "naive_time", "naive_time"]
    judged = apply(naive, store.cancel, money="fen", naive_zone="Asia/Shanghai", keep=["ordered_at"])
    (row,) = judged.collect()
    assert (row["ordered_at"], row["fee"]) == (day, Decimal("1280.00"))
    assert row["findings"][1]["limit"] == "2026-03-04T10:00:00+08:00"


def test_logs_and_maps_are_judged(spark: SparkSession) -> None:
    moments = [ORDERED + timedelta(seconds=at) for at in range(4)]
    samples = [{"at": at, "pressure_mpa": 0.5 + place, "pedal": True} for place, at in enumerate(moments)]
    stretches = [{"from": moments[0], "until": moments[-1], "site": "cheek", "lesion": "inflamed"}]
    logs = pa.table({"samples": [samples, samples[:1], samples[2:]], "stretches": [stretches] * 3})
    alike(apply(spark.createDataFrame(logs), clinic.check_telemetry), clinic.check_telemetry.batch(logs))
    events = pa.array([[("repair_notice_completed", ORDERED)]] * 3, pa.map_(pa.string(), pa.timestamp("us", "UTC")))
    times = pa.table({"events": events, "now": pa.array(moments[:3], pa.timestamp("us", "UTC"))})
    review = store.schedule("repair").review
    alike(apply(spark.createDataFrame(times), review), review.batch(times))


def test_kept_columns_stay_what_they_are(spark: SparkSession) -> None:
    one = spark.sql(
        "select 0.5D pressure_mpa, interval '1 02:03:04' day to second took, timestamp_ntz'2026-03-02 10:00:00' shown,"
        " timestamp'2026-03-02 10:00:00' at, map('a', 1Y) counts, x'00ff' raw, date'2026-03-02' day, null nothing"
    )
    kept = one.columns[1:]
    judged = apply(one, clinic.limit("output_pressure").check, keep=kept)
    assert judged.select(kept).schema == one.select(kept).schema
    assert judged.select(kept).collect() == one.select(kept).collect()


def test_an_empty_table_and_empty_partitions_have_no_answers(spark: SparkSession) -> None:
    table = spark.createDataFrame(orders(400))
    assert apply(table.where("order < 0"), store.cancel, keep=["order"]).collect() == []
    judged = apply(table.where("order = 399"), store.cancel, keep=["order"])
    assert [row["order"] for row in judged.collect()] == [399]


def test_what_does_not_fit_is_told_before_a_task_runs(spark: SparkSession) -> None:
    table = spark.createDataFrame(orders(4))
    options: dict[str, Any]
    for options, code, path in [
        ({}, "unknown_field", "order"),
        ({"keep": ["order", "ordr"]}, "unknown_field", "keep[1]"),
        ({"keep": ["order"], "on_error": "collct"}, "unknown_word", "on_error"),
        ({"keep": ["order"], "policy": clinic.Policy()}, "wrong_policy", "policy"),
    ]:
        with pytest.raises(InvalidInput) as caught:
            apply(table, store.cancel, **options)
        assert [(fault.code, fault.path) for fault in caught.value.faults] == [(code, path)]
    for unknown in ("progress", "on_eror"):
        with pytest.raises(TypeError, match=unknown):
            apply(table, store.cancel, **{unknown: "raise"})


def test_the_recipe_prints_what_stands_below_it(
    spark: SparkSession, root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recipes = examples((root / "docs/tables.md").read_text(encoding="utf-8"))
    ((program, output),) = [recipe for recipe in recipes if "pyspark" in recipe[0]]
    printed(recipes[0][0], tmp_path)
    # Spark reads from the folder in which it was started.
    exec(program.replace('"orders"', repr(str(tmp_path / "orders"))), {})
    assert capsys.readouterr().out == output


@pytest.mark.parametrize("name", ["README.md", "README.zh.md"])
def test_the_calls_of_the_first_page_run(spark: SparkSession, root: Path, name: str) -> None:
    (calls,) = [
        program for program, _ in examples((root / name).read_text(encoding="utf-8")) if "spark.apply" in program
    ]
    rows = orders(10)
    cases = rows.drop_columns(["order"])
    names = {
        "clausebook": clausebook,
        "furniture_store": store,
        "orders": rows,
        "reader": cases.to_reader(),
        "df": spark.createDataFrame(cases),
        "stricter": store.Policy(cancellation_fee_rate="0.15"),
    }
    *local, apart = calls.splitlines()
    for call in local:
        exec(call, names)
        assert pa.table(names["judged"]).num_rows == 10
    exec(apart, names)
    alike(names["judged"], store.cancel.batch(cases, policy=names["stricter"]))


def test_the_documentation_runs(spark: SparkSession) -> None:
    ran = doctest.testmod(clausebook.spark, extraglobs={"spark": spark})
    assert ran.attempted > 0 and not ran.failed


@pytest.mark.parametrize("missing", ["pyspark", "pyarrow"])
def test_without_spark_the_way_to_it_is_told(missing: str) -> None:
    program = (
        f"import sys; sys.modules[{missing!r}] = None\n"
        "import clausebook\n"
        "try:\n"
        "    clausebook.spark.apply(None, None)\n"
        "except ImportError as error:\n"
        "    print(error)\n"
    )
    ran = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True)
    assert "pip install 'clausebook[spark]'" in ran.stdout
