"""What speaks Arrow's PyCapsule interface, and does not mean it."""

import ctypes
from collections.abc import Callable
from typing import Any

import pyarrow as pa

BATCH = pa.RecordBatch.from_pydict({"pressure_mpa": [0.5, 0.6, 0.7]})
C = ctypes


class Schema(C.Structure):
    """ArrowSchema of the C data interface."""


class Array(C.Structure):
    """ArrowArray of the C data interface."""


class Stream(C.Structure):
    """ArrowArrayStream of the C stream interface."""


Schema._fields_ = [
    ("format", C.c_char_p), ("name", C.c_char_p), ("metadata", C.c_char_p), ("flags", C.c_int64),
    ("n_children", C.c_int64), ("children", C.POINTER(C.POINTER(Schema))),
]  # fmt: skip
Array._fields_ = [
    ("length", C.c_int64), ("null_count", C.c_int64), ("offset", C.c_int64), ("n_buffers", C.c_int64),
    ("n_children", C.c_int64), ("buffers", C.POINTER(C.c_void_p)), ("children", C.POINTER(C.POINTER(Array))),
]  # fmt: skip
GetSchema, GetNext = (C.CFUNCTYPE(C.c_int, C.POINTER(Stream), C.c_void_p) for _ in range(2))
GetLastError = C.CFUNCTYPE(C.c_char_p, C.POINTER(Stream))
Stream._fields_ = [("get_schema", GetSchema), ("get_next", GetNext), ("get_last_error", GetLastError)]

pointer = C.pythonapi.PyCapsule_GetPointer
pointer.restype, pointer.argtypes = C.c_void_p, [C.py_object, C.c_char_p]
SORTS = {b"arrow_schema": Schema, b"arrow_array": Array, b"arrow_array_stream": Stream}


class Speaks:
    """Hands over whatever it was given."""

    def __init__(self, **methods: Any) -> None:
        self.__dict__.update({f"__arrow_c_{name}__": method for name, method in methods.items()})


def gives(**answers: Any) -> Callable[[], Speaks]:
    methods = {name: lambda requested_schema=None, answer=answer: answer for name, answer in answers.items()}
    return lambda: Speaks(**methods)


def raises(requested_schema: Any = None) -> Any:
    raise RuntimeError("the cable is out")


def lie(capsule: Any, name: bytes, lies: dict[str, Any]) -> None:
    """Changes fields of the structure in a capsule; of its first child those that begin with `child_`."""
    held = C.cast(pointer(capsule, name), C.POINTER(SORTS[name])).contents
    for field, value in lies.items():
        whose = held.children[0].contents if field.startswith("child_") else held
        setattr(whose, field.removeprefix("child_"), value)


def array(**lies: Any) -> Callable[[], Speaks]:
    def make() -> Speaks:
        capsules = BATCH.__arrow_c_array__()
        lie(capsules[1], b"arrow_array", lies)
        return Speaks(array=lambda requested_schema=None: capsules)

    return make


def schema(**lies: Any) -> Callable[[], Speaks]:
    def make() -> Speaks:
        capsules = BATCH.__arrow_c_array__()
        lie(capsules[0], b"arrow_schema", lies)
        return Speaks(array=lambda requested_schema=None: capsules)

    return make


def stream(**lies: Any) -> Callable[[], Speaks]:
    def make() -> Speaks:
        capsule = pa.table(BATCH).__arrow_c_stream__()
        lie(capsule, b"arrow_array_stream", lies)
        return Speaks(stream=lambda requested_schema=None: capsule)

    return make


def read_before() -> Speaks:
    capsule = pa.table(BATCH).__arrow_c_stream__()
    pa.RecordBatchReader._import_from_c_capsule(capsule).close()
    return Speaks(stream=lambda requested_schema=None: capsule)


def cut_short() -> pa.RecordBatchReader:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, BATCH.schema) as written:
        written.write_table(pa.table({"pressure_mpa": [0.5] * 1_000}))
    return pa.ipc.open_stream(sink.getvalue()[:-700])


UNREADABLE = "unparsable table"
#: Each with what becomes of it: code and path of a fault, or the class of an exception.
SPEAKERS: dict[str, tuple[Callable[[], Any], str]] = {
    "a stream that raises": (lambda: Speaks(stream=raises), "RuntimeError"),
    "an array that raises": (lambda: Speaks(array=raises), "RuntimeError"),
    "a stream that is a number": (gives(stream=1), "TypeError"),
    "a stream that is nothing": (gives(stream=None), "TypeError"),
    "a method that is a number": (lambda: Speaks(stream=1), "TypeError"),
    "an array that is no pair": (gives(array=1), "TypeError"),
    "an array that is a pair of numbers": (gives(array=(1, 2)), "TypeError"),
    "an array without its schema": (gives(array=BATCH.__arrow_c_array__()[:1]), "IndexError"),
    "a schema in the place of a stream": (gives(stream=BATCH.schema.__arrow_c_schema__()), "ValueError"),
    "an array before its schema": (gives(array=BATCH.__arrow_c_array__()[::-1]), "ValueError"),
    "a stream that was read before": (read_before, "ValueError"),
    "a stream of numbers": (lambda: pa.chunked_array([[0.5]]), "ValueError"),
    "an array of numbers": (lambda: pa.array([0.5]), "ValueError"),
    "rows that are null": (lambda: pa.array([{"pressure_mpa": 0.5}, None]), "ValueError"),
    "a stream that was cut short": (cut_short, "OSError"),
    "a length below zero": (array(length=-1), UNREADABLE),
    "a column's length below zero": (array(child_length=-1), UNREADABLE),
    "an offset below zero": (array(offset=-1), UNREADABLE),
    "a column's offset below zero": (array(child_offset=-2), UNREADABLE),
    "a column that is shorter than the table": (array(length=9), UNREADABLE),
    "an array without its columns": (array(n_children=0), UNREADABLE),
    "fewer columns than none": (array(n_children=-1), UNREADABLE),
    "a column without buffers": (array(child_n_buffers=0), UNREADABLE),
    "a column with too many buffers": (array(child_n_buffers=3), "TypeError"),
    "a column whose buffers are nowhere": (array(child_buffers=None), UNREADABLE),
    "a count of nulls without nulls": (array(child_null_count=99), "judged 3"),
    "a schema without its columns": (schema(n_children=0), UNREADABLE),
    "a schema with fewer columns than none": (schema(n_children=-1), UNREADABLE),
    "a type that there is not": (schema(child_format=b"?"), "TypeError"),
    "a type without a name": (schema(child_format=None), UNREADABLE),
    "a type whose name is no text": (schema(child_format=b"\xff"), UNREADABLE),
    "a text that is a number": (schema(child_format=b"u"), UNREADABLE),
    "a list that is a number": (schema(child_format=b"+l"), UNREADABLE),
    "a decimal of too many digits": (schema(child_format=b"d:99999999999,1"), "TypeError"),
    "a width below zero": (schema(child_format=b"w:-5"), UNREADABLE),
    "a column whose name is no text": (schema(child_name=b"\xff"), UNREADABLE),
    "a stream without a schema": (stream(get_schema=GetSchema()), UNREADABLE),
    "a schema that fails": (stream(get_schema=GetSchema(lambda *_: 22)), "ValueError"),
    "a schema that is never written": (stream(get_schema=GetSchema(lambda *_: 0)), UNREADABLE),
    "a batch that fails without a word": (
        stream(get_next=GetNext(lambda *_: 5), get_last_error=GetLastError(lambda _: None)),
        UNREADABLE,
    ),
    "a batch that fails with no text": (
        stream(get_next=GetNext(lambda *_: 5), get_last_error=GetLastError(lambda _: b"\xff")),
        "OSError",
    ),
    "a stream without a next batch": (stream(get_next=GetNext()), UNREADABLE),
}
