"""Whole tables: from the libraries that hold them, with each option, and what goes wrong."""

import doctest
import pickle
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from clausebook import InvalidInput, Table, TableStream, _rule
from clausebook import furniture_store as store
from clausebook import skin_clinic as clinic
from support import cannot_be_sliced

ORDERED = datetime(2026, 3, 2, 2, tzinfo=UTC)
ROWS: dict[str, list[Any]] = {
    "order_kind": ["regular", "custom", "regular", "other"],
    "order_amount": [Decimal("12800.00"), Decimal("900.00"), Decimal("0.01"), Decimal("50.00")],
    "ordered_at": [ORDERED] * 4,
    "requested_at": [ORDERED + timedelta(hours=hours) for hours in (72, 1, 72, 48)],
    "insisted": [True, True, None, False],
}
VERDICTS = ["ok", "refused", "undetermined", "pending"]
FEES = [Decimal("1280.00"), None, Decimal("0.01"), Decimal("0.00")]


def wrong(at: int, rows: int) -> pa.Table:
    """Rows that are in order, but for one."""
    kinds = ["regular"] * rows
    kinds[at] = "regulr"
    return pa.table({name: kinds if name == "order_kind" else [held[0]] * rows for name, held in ROWS.items()})


def reader(table: pa.Table, rows: int = 10_000) -> pa.RecordBatchReader:
    """The table as a stream."""
    return pa.RecordBatchReader.from_batches(table.schema, table.to_batches(max_chunksize=rows))


TABLES: dict[str, Callable[[], Any]] = {
    "polars": lambda: pl.DataFrame(ROWS),
    "polars-chunked": lambda: pl.concat([pl.DataFrame(ROWS)[:1], pl.DataFrame(ROWS)[1:]], rechunk=False),
    "pandas": lambda: pd.DataFrame(ROWS),
    "pandas-arrow": lambda: pd.DataFrame(ROWS).convert_dtypes(dtype_backend="pyarrow"),
    "pandas-categories": lambda: pd.DataFrame(ROWS).astype({"order_kind": "category"}),
    "pyarrow": lambda: pa.table(ROWS),
    "pyarrow-batch": lambda: pa.RecordBatch.from_pydict(ROWS),
    "pyarrow-stream": lambda: reader(pa.table(ROWS), 1),
    "duckdb": lambda: duckdb.from_arrow(pa.table(ROWS)),
    "duckdb-stream": lambda: duckdb.from_arrow(pa.table(ROWS)).to_arrow_reader(),
}


@pytest.mark.parametrize("library", TABLES)
def test_every_library_can_bring_its_table(library: str) -> None:
    judged = store.cancel.batch(TABLES[library]())
    assert isinstance(judged, TableStream if library.endswith("stream") else Table)
    columns = pa.table(judged).to_pydict()
    assert (columns["verdict"], columns["fee"]) == (VERDICTS, FEES)
    assert columns["free_until"][0] == ORDERED + timedelta(hours=48)
    assert columns["cites"][1] == ["furniture_store.cancel.special_order_refused"]
    assert columns["findings"][2][0]["outcome"] == "unknown" and columns["findings"][2][0]["remedy"] == "find_out"


TAKERS: dict[str, Callable[[Any], list[Any]]] = {
    "polars": lambda table: pl.DataFrame(table)["verdict"].to_list(),
    "pandas": lambda table: pd.DataFrame.from_arrow(table)["verdict"].tolist(),
    "pyarrow": lambda table: pa.table(table)["verdict"].to_pylist(),
    "duckdb": lambda table: [row[0] for row in duckdb.from_arrow(table)["verdict"].fetchall()],
}


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("library", TAKERS)
def test_every_library_can_take_the_answers(library: str, stream: bool) -> None:
    table = pa.table(ROWS)
    assert TAKERS[library](store.cancel.batch(reader(table, 3) if stream else table)) == VERDICTS


def test_a_table_is_read_as_often_as_one_likes_and_a_stream_once() -> None:
    table = store.cancel.batch(pa.table(ROWS))
    assert pa.table(table) == pa.table(table) and len(table) == 4
    assert table.columns == ("verdict", "fee", "free_until", "owed", "refund", "cites", "findings")
    assert repr(table) == f"<clausebook table of 4 rows: {', '.join(table.columns)}>"
    stream = store.cancel.batch(reader(pa.table(ROWS)))
    assert stream.columns == table.columns and repr(stream) == f"<clausebook stream: {', '.join(table.columns)}>"
    assert pa.schema(stream) == pa.schema(table) == pa.table(stream).schema
    with pytest.raises(ValueError, match="read"):
        pa.table(stream)


def test_a_table_is_cast_where_its_reader_asks_for_it() -> None:
    judged = store.cancel.batch(pa.table(ROWS), findings=False)
    wanted = pa.schema([one.with_type(pa.string()) if one.name == "verdict" else one for one in pa.schema(judged)])
    assert pa.table(judged, schema=wanted)["verdict"].type == pa.string()


def test_an_empty_table_has_the_columns() -> None:
    judged = pa.table(store.cancel.batch(pa.table(ROWS).schema.empty_table()))
    assert judged.num_rows == 0 and judged.schema == pa.table(store.cancel.batch(pa.table(ROWS))).schema


def test_a_table_without_findings() -> None:
    assert "findings" not in store.cancel.batch(pa.table(ROWS), findings=False).columns


def test_columns_are_kept_in_front_as_they_are() -> None:
    rows = pa.table({**ROWS, "order": [7, None, 9, 10]})
    judged = pa.table(store.cancel.batch(rows, keep=["order", "insisted"]))
    assert judged.column_names[:3] == ["order", "insisted", "verdict"]
    assert judged["order"].equals(rows["order"]) and judged["insisted"].equals(rows["insisted"])


def test_a_policy_judges_the_table() -> None:
    dearer = store.Policy(cancellation_fee_rate="0.15", time_zone="Asia/Urumqi")
    judged = pa.table(store.cancel.batch(pa.table(ROWS), policy=dearer))
    assert judged["fee"][0].as_py() == Decimal("1920.00")
    assert judged["free_until"].type.tz == "Asia/Urumqi"


def test_a_shape_judges_a_table() -> None:
    rows = pl.DataFrame({"pressure_mpa": [0.5, 2.0, None]})
    judged = pl.DataFrame(clinic.limit("output_pressure").check.batch(rows))
    assert judged["verdict"].to_list() == ["ok", "refused", "undetermined"]


def test_money_in_fen_has_to_be_named() -> None:
    fen = pa.table({**ROWS, "order_amount": [1_280_000, 90_000, 1, 5_000]})
    with pytest.raises(InvalidInput) as caught:
        store.cancel.batch(fen)
    assert [(fault.code, fault.path) for fault in caught.value.faults] == [("wrong_type", "order_amount")]
    assert pa.table(store.cancel.batch(fen, money="fen"))["fee"].to_pylist() == FEES


def test_instants_without_a_zone_need_one() -> None:
    naive = pa.table({**ROWS, "ordered_at": [datetime(2026, 3, 2, 10)] * 4})
    with pytest.raises(InvalidInput) as caught:
        store.cancel.batch(naive)
    assert [(fault.code, fault.path) for fault in caught.value.faults] == [("naive_time", "ordered_at")]
    assert pa.table(store.cancel.batch(naive, naive_zone="Asia/Shanghai"))["fee"].to_pylist() == FEES
    with pytest.raises(InvalidInput) as caught:
        store.cancel.batch(naive, naive_zone="Asia/Shanhai")
    assert caught.value.faults[0].path == "naive_zone"


@pytest.mark.parametrize("at", [0, 5, 40_000, 99_999])
def test_the_first_row_that_cannot_be_judged_is_named(at: int) -> None:
    table = wrong(at, 100_000)
    with pytest.raises(InvalidInput) as caught:
        store.cancel.batch(table)
    error = caught.value
    assert error.row == at and error.faults[0].path == "order_kind" and error.faults[0].nearest == "regular"
    assert str(error) == f"row {at}: {error.message()}"
    assert pickle.loads(pickle.dumps(error)).row == at
    stream = store.cancel.batch(reader(table))
    with pytest.raises(InvalidInput) as caught:
        list(stream)
    assert caught.value.row == at and list(stream) == []
    with pytest.raises(pa.ArrowException, match=f"row {at}: `order_kind`"):
        pa.table(store.cancel.batch(reader(table)))


def test_a_nul_in_a_text_ends_no_message() -> None:
    table = pa.table({**ROWS, "order_kind": ["regular", "a\0b", "regular", "regular"]})
    with pytest.raises(pa.ArrowException, match="row 1: `order_kind`"):
        pa.table(store.cancel.batch(reader(table)))


def test_faults_are_collected_beside_the_answers() -> None:
    table = wrong(1, 3)
    judged = pa.table(store.cancel.batch(table, on_error="collect")).to_pylist()
    assert [row["verdict"] for row in judged] == ["ok", None, "ok"]
    assert judged[0]["error"] is None and judged[1]["cites"] is None and judged[1]["findings"] is None
    (fault,) = judged[1]["error"]
    assert (fault["code"], fault["path"]) == ("unknown_word", "order_kind") and "regulr" in fault["message"]
    told = pa.table(store.cancel.batch(table, on_error="collect", language="zh"))["error"][1][0]["message"].as_py()
    assert any("\u4e00" <= sign <= "\u9fff" for sign in told)


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"order": [1] * 4}, "unknown_field", "order"),
        ({"order_kind": None}, "missing_field", "order_kind"),
        ({"order_amount": [1.5] * 4}, "float_money", "order_amount"),
        ({"insisted": ["yes"] * 4}, "wrong_type", "insisted"),
    ],
)
def test_a_table_of_the_wrong_columns_is_refused_before_a_row_is_read(
    change: dict[str, Any], code: str, path: str
) -> None:
    columns = {name: held for name, held in {**ROWS, **change}.items() if held is not None}
    for table in (pa.table(columns), reader(pa.table(columns))):
        with pytest.raises(InvalidInput) as caught:
            store.cancel.batch(table)
        assert [(fault.code, fault.path) for fault in caught.value.faults] == [(code, path)]
        assert caught.value.row is None


def test_options_are_checked() -> None:
    table, call = pa.table(ROWS), store.cancel.batch
    options: Any
    for options, code, path in [
        ({"on_error": "collct"}, "unknown_word", "on_error"),
        ({"money": "jiao"}, "unknown_word", "money"),
        ({"language": "fr"}, "unknown_word", "language"),
        ({"keep": ["ordr"]}, "unknown_field", "keep[0]"),
        ({"threads": 0}, "out_of_range", "threads"),
        ({"policy": None}, "wrong_type", "policy"),
        ({"policy": clinic.Policy()}, "wrong_policy", "policy"),
    ]:
        with pytest.raises(InvalidInput) as caught:
            call(table, **options)
        assert [(fault.code, fault.path) for fault in caught.value.faults] == [(code, path)]
    for options in ({"on_eror": "raise"}, {"keep": "order"}, {"findings": "no"}):
        with pytest.raises(TypeError):
            call(table, **options)


def test_what_speaks_no_arrow_is_refused() -> None:
    nothing: Any
    for nothing in (ROWS, [ROWS], None, 1):
        with pytest.raises(InvalidInput) as caught:
            store.cancel.batch(nothing)
        assert [(fault.code, fault.path) for fault in caught.value.faults] == [("wrong_type", "table")]


def test_what_a_stream_raises_is_told() -> None:
    def broken() -> Iterator[pa.RecordBatch]:
        yield pa.RecordBatch.from_pydict(ROWS)
        raise RuntimeError("the cable is out")

    schema = pa.table(ROWS).schema
    stream = store.cancel.batch(pa.RecordBatchReader.from_batches(schema, broken()), threads=1)
    assert len(next(stream)) == 4
    with pytest.raises(OSError, match="the cable is out"):
        next(stream)
    assert list(stream) == []


@pytest.mark.parametrize(
    "kind", [pa.struct([("x", pa.struct([("y", pa.int8())]))]), pa.list_(pa.struct([("y", pa.int8())]), 1)]
)
def test_a_slice_of_objects_in_objects_is_refused_until_arrow_takes_it(kind: pa.DataType) -> None:
    """A line of a list of exceptions: where this fails, the exception can go, from `cannot_be_sliced` as well."""
    table = pa.table({"pressure_mpa": [0.5] * 4, "kept": pa.nulls(4, kind)})
    assert cannot_be_sliced(kind) and len(clinic.limit("output_pressure").check.batch(table, keep=["kept"])) == 4
    with pytest.raises(InvalidInput) as caught:
        clinic.limit("output_pressure").check.batch(table.slice(1, 2), keep=["kept"])
    assert [(fault.code, fault.path) for fault in caught.value.faults] == [("unparsable", "table")]


def test_a_stream_is_read_no_further_than_it_has_to_be() -> None:
    read = 0

    def batches() -> Iterator[pa.RecordBatch]:
        nonlocal read
        for _ in range(1_000):
            read += 1
            yield pa.RecordBatch.from_pydict(ROWS)

    stream = store.cancel.batch(pa.RecordBatchReader.from_batches(pa.table(ROWS).schema, batches()), threads=2)
    assert read == 0
    assert len(next(stream)) == 4 and read == 2
    assert [len(part) for part in stream] == [4] * 999


def test_order_and_answers_do_not_depend_on_threads_or_batches() -> None:
    rows = 100_000
    hours = [at % 97 for at in range(rows)]
    table = pa.table(
        {
            "order_kind": ["regular"] * rows,
            "order_amount": [Decimal(at) for at in range(rows)],
            "ordered_at": [ORDERED] * rows,
            "requested_at": [ORDERED + timedelta(hours=one) for one in hours],
            "insisted": [None if at % 7 == 0 else at % 2 == 0 for at in range(rows)],
        }
    )
    judged = pl.DataFrame(store.cancel.batch(table, threads=1))
    assert judged["fee"].to_list() == [Decimal(at).scaleb(-1) if hour > 48 else 0 for at, hour in enumerate(hours)]
    for threads, size in ((2, None), (7, 999), (2, 1), (3, 32_769)):
        part = table if size != 1 else table.slice(0, 500)
        other = pl.DataFrame(store.cancel.batch(reader(part, size) if size else part, threads=threads))
        assert other.equals(judged[: part.num_rows])


def test_other_threads_run_while_a_table_is_judged() -> None:
    table = wrong(299_999, 300_000).set_column(0, "order_kind", pa.array(["regular"] * 300_000))
    ticks: list[float] = []
    done = threading.Event()

    def tick() -> None:
        while not done.wait(0.001):
            ticks.append(time.perf_counter())

    ticker = threading.Thread(target=tick)
    ticker.start()
    begun = time.perf_counter()
    store.cancel.batch(table, threads=1)
    ended = time.perf_counter()
    done.set()
    ticker.join()
    assert any(begun < moment < ended for moment in ticks)


def test_a_fork_judges_as_well() -> None:
    store.cancel.batch(pa.table(ROWS))
    program = (
        "import multiprocessing, pyarrow as pa\n"
        "from clausebook import skin_clinic as clinic\n"
        "rows = pa.table({'pressure_mpa': [0.5] * 100_000})\n"
        "judge = lambda: len(clinic.limit('output_pressure').check.batch(rows))\n"
        "judge()\n"
        "child = multiprocessing.get_context('fork').Process(target=judge)\n"
        "child.start(); child.join(60)\n"
        "raise SystemExit(child.exitcode)\n"
    )
    assert subprocess.run([sys.executable, "-I", "-c", program], timeout=120, check=False).returncode == 0


def test_the_memory_of_a_stream_is_bounded_by_its_batches() -> None:
    program = (
        "import resource, sys, pyarrow as pa\n"
        "from clausebook import skin_clinic as clinic\n"
        "batch = pa.record_batch({'pressure_mpa': [0.5] * 50_000})\n"
        "batches = (batch for _ in range(int(sys.argv[1])))\n"
        "rows = pa.RecordBatchReader.from_batches(batch.schema, batches)\n"
        "count = sum(len(part) for part in clinic.limit('output_pressure').check.batch(rows))\n"
        "assert count == 50_000 * int(sys.argv[1])\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)\n"
    )

    def peak(batches: int) -> int:
        command = [sys.executable, "-I", "-c", program, str(batches)]
        return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)

    assert peak(60) < 1.2 * peak(12)


class Terminal:
    """A terminal that keeps what is written to it."""

    def __init__(self, watched: bool) -> None:
        self.watched, self.text = watched, ""

    def write(self, text: str) -> int:
        self.text += text
        return len(text)

    def flush(self) -> None: ...

    def isatty(self) -> bool:
        return self.watched


@pytest.mark.parametrize(
    ("watched", "wanted", "shown"),
    [(False, None, False), (True, None, True), (True, False, False), (False, True, True)],
)
def test_a_bar_is_shown_where_a_terminal_is_watched(
    watched: bool, wanted: bool | None, shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal(watched)
    monkeypatch.setattr(sys, "stderr", terminal)
    options: Any = {} if wanted is None else {"progress": wanted}
    store.cancel.batch(pa.table(ROWS), **options)
    assert ("furniture_store.cancel: 100%" in terminal.text) == shown and bool(terminal.text) == shown


def test_without_tqdm_there_is_no_bar_unless_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    monkeypatch.setattr(sys, "stderr", Terminal(True))
    assert len(store.cancel.batch(pa.table(ROWS))) == 4
    with pytest.raises(ImportError):
        store.cancel.batch(pa.table(ROWS), progress=True)


def test_ctrl_c_ends_a_long_table() -> None:
    program = (
        "import os, signal, threading, pyarrow as pa\n"
        "from clausebook import furniture_store as store\n"
        "rows = 3_000_000\n"
        "table = pa.table({'order_kind': ['regular'] * rows, 'order_amount': ['1'] * rows,"
        " 'ordered_at': ['2026-03-02T10:00:00Z'] * rows, 'requested_at': ['2026-03-02T10:00:00Z'] * rows})\n"
        "threading.Timer(0.2, lambda: os.kill(os.getpid(), signal.SIGINT)).start()\n"
        "try:\n"
        "    store.cancel.batch(table)\n"
        "except KeyboardInterrupt:\n"
        "    raise SystemExit(7)\n"
    )
    assert subprocess.run([sys.executable, "-I", "-c", program], timeout=120, check=False).returncode == 7


def test_the_documentation_runs() -> None:
    ran = doctest.testmod(_rule)
    assert ran.attempted > 0 and not ran.failed


def test_clausebook_needs_none_of_the_libraries() -> None:
    program = (
        "import sys, clausebook; print(sorted({'pyarrow', 'polars', 'pandas', 'pyspark', 'tqdm'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
