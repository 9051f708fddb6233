"""Columns that are not what they say, built without anybody having looked through them."""

from collections.abc import Callable

import numpy as np
import pyarrow as pa


def numbers(values: list[int], kind: str = "int32") -> pa.Buffer:
    return pa.py_buffer(np.array(values, dtype=kind).tobytes())


def texts(offsets: list[int], data: bytes, kind: pa.DataType) -> pa.Array:
    width = "int64" if kind == pa.large_string() else "int32"
    return pa.Array.from_buffers(kind, len(offsets) - 1, [None, numbers(offsets, width), pa.py_buffer(data)])


def view(length: int, buffer: int, offset: int) -> pa.Array:
    """A text that lies in the only buffer of its column, of 32 bytes, or not."""
    told = np.array([length, 0, buffer, offset], "int32").tobytes()
    return pa.Array.from_buffers(pa.string_view(), 1, [None, pa.py_buffer(told), pa.py_buffer(b"x" * 32)])


def short_view(data: bytes) -> pa.Array:
    told = np.array([len(data)], "int32").tobytes() + data.ljust(12, b"\0")
    return pa.Array.from_buffers(pa.string_view(), 1, [None, pa.py_buffer(told)])


def keys(places: list[int], values: pa.Array) -> pa.Array:
    return pa.DictionaryArray.from_arrays(pa.array(places, pa.int8()), values, safe=False)


def lists(offsets: list[int], of: pa.Array) -> pa.Array:
    return pa.Array.from_buffers(pa.list_(of.type), len(offsets) - 1, [None, numbers(offsets)], children=[of])


def list_view(start: int, size: int) -> pa.Array:
    buffers = [None, numbers([start]), numbers([size])]
    return pa.Array.from_buffers(pa.list_view(pa.int8()), 1, buffers, children=[pa.array([1, 2, 3], pa.int8())])


def dense_union(places: list[int]) -> pa.Array:
    return pa.UnionArray.from_dense(
        pa.array([0, 1], pa.int8()), pa.array(places, pa.int32()), [pa.array([1]), pa.array([2])]
    )


NO_UTF8 = b"\xff\xfe"
COLUMNS: dict[str, Callable[[], pa.Array]] = {
    "utf8": lambda: texts([0, 1, 2], NO_UTF8, pa.string()),
    "large utf8": lambda: texts([0, 1, 2], NO_UTF8, pa.large_string()),
    "utf8 cut inside a sign": lambda: texts([0, 1, 2], "é".encode(), pa.string()),
    "utf8 in a view": lambda: short_view(NO_UTF8),
    "utf8 in a dictionary": lambda: keys([0], texts([0, 2], NO_UTF8, pa.string())),
    "utf8 in a list": lambda: lists([0, 1], texts([0, 2], NO_UTF8, pa.string())),
    "offsets out of order": lambda: texts([0, 5, 2, 6], b"abcdefgh", pa.string()),
    "a text's offset below zero": lambda: texts([0, -5, 2], b"abcdefgh", pa.string()),
    "a list's offsets out of order": lambda: lists([0, 3, 1], pa.array([1, 2, 3])),
    "a view into a buffer that is not there": lambda: view(20, 7, 0),
    "a view beyond its buffer": lambda: view(20, 0, 30),
    "a view of a length below zero": lambda: view(-5, 0, 0),
    "bytes behind the text of a short view": lambda: view(2, 65, 66),
    "a list view beyond its items": lambda: list_view(2, 9),
    "a list view of a size below zero": lambda: list_view(0, -1),
    "a key beyond the dictionary": lambda: keys([0, 7], pa.array(["a"])),
    "a key below zero": lambda: keys([0, -7], pa.array(["a"])),
    "a key into an empty dictionary": lambda: keys([0], pa.array([], pa.string())),
    "a union's offset beyond its values": lambda: dense_union([0, 9]),
    "a union's sort that is not there": lambda: pa.UnionArray.from_sparse(
        pa.array([0, 5], pa.int8()), [pa.array([1, 2]), pa.array([3, 4])]
    ),
}
