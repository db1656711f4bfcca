"""How string functions that take a file name read the file."""
from __future__ import annotations

from phpjit.runtime.streams.wrappers import open_stream
from phpjit.runtime.throwables import throw_error


def read_file(function: str, name: str) -> bytes | None:
    """Return the content of the file or stream `name`; None after the warning PHP gives."""
    if not name:
        throw_error("ValueError", "Path cannot be empty")
    stream = open_stream(function, name, "rb")
    if stream is None:
        return None
    try:
        return stream.rest(function)
    finally:
        stream.close()
