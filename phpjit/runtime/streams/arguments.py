"""Checks of the arguments that the file builtins share."""
from __future__ import annotations

from typing import Any

from phpjit.runtime.convert import to_str, type_name
from phpjit.runtime.streams.state import StreamContext, default_context
from phpjit.runtime.streams.stream import Stream
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.resource import Resource


def need_stream(function: str, value: Any, number: int = 1, name: str = "stream") -> Stream:
    """The open stream in a parameter that PHP declares without a type."""
    if type(value) is Stream and not value.closed:
        return value
    if isinstance(value, Stream) and not value.closed:
        return value
    if not isinstance(value, Resource):
        throw_error("TypeError", f"{function}(): Argument #{number} (${name}) must be of type resource,"
                                 f" {type_name(value)} given")
    throw_error("TypeError", f"{function}(): supplied resource is not a valid stream resource")


def need_path(function: str, value: str, number: int = 1, name: str = "filename") -> str:
    """A file name: no null bytes."""
    if "\0" in value:
        throw_error("ValueError", f"{function}(): Argument #{number} (${name}) must not contain any null bytes")
    return value


def need_context(function: str, value: Any, number: int, name: str = "context") -> StreamContext | None:
    """A context parameter: a context resource, a stream's context, or null."""
    if value is None:
        return None
    if isinstance(value, StreamContext):
        return value
    if isinstance(value, Stream):
        if value.context is None:
            value.context = default_context()
        return value.context if isinstance(value.context, StreamContext) else None
    if not isinstance(value, Resource):
        throw_error("TypeError", f"{function}(): Argument #{number} (${name}) must be of type resource or null,"
                                 f" {type_name(value)} given")
    throw_error("TypeError", f"{function}(): supplied resource is not a valid Stream-Context resource")


def text_of(value: Any) -> str:
    """A PHP string of any value, converted as PHP converts."""
    return value if type(value) is str else to_str(value)
