"""What the streams of one request share: the standard streams, contexts, user wrappers, the working directory."""
from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from phpjit.runtime.current import current
from phpjit.runtime.streams.backends import FileBackend
from phpjit.runtime.streams.stream import Stream
from phpjit.runtime.values.resource import Resource

if TYPE_CHECKING:
    from phpjit.runtime.values.array import PhpArray

STANDARD_WRAPPERS = ("php", "file", "glob", "data", "http", "ftp")


class StreamContext(Resource):
    """stream_context_create(): options by wrapper, and parameters."""

    __slots__ = ("options", "params")

    def __init__(self, id: int) -> None:
        super().__init__(id, "stream-context")
        self.options: dict[str, dict[str | int, Any]] = {}
        self.params: dict[str | int, Any] = {}


class StreamState:
    """Per request: see the module."""

    def __init__(self) -> None:
        self.default_context: StreamContext | None = None
        self.wrappers: dict[str, Any] = dict.fromkeys(STANDARD_WRAPPERS)   # name -> class of a user wrapper, or None
        self.user_filters: dict[str, str] = {}                             # pattern -> class name
        self.standard: dict[str, Stream] = {}
        self.cwd: bytes | None = None
        self.last_dir: Any = None
        self.input: bytes | None = None

    def close(self) -> None:
        """Flush and close at the end of the request."""
        for stream in self.standard.values():
            stream.flush(True)


def streams() -> StreamState:
    """The running request's streams."""
    state: StreamState = current().state("streams", StreamState)
    return state


def next_id() -> int:
    """The number of a new resource."""
    return current().next_resource_id()


def standard_stream(name: str) -> Stream:
    """STDIN, STDOUT or STDERR of the request (resources 1, 2, 3)."""
    state = streams()
    found = state.standard.get(name)
    if found is None:
        number = ("stdin", "stdout", "stderr").index(name)
        backend = FileBackend(number, owned=True)
        backend.seekable = False
        found = Stream(number + 1, backend, "rb" if number == 0 else "wb", uri=f"php://{name}", wrapper_type="PHP")
        state.standard[name] = found
    return found


def new_context(options: PhpArray | None = None) -> StreamContext:
    """A context resource with `options` (already checked) in it."""
    context = StreamContext(next_id())
    if options is not None:
        set_options(context, options)
    return context


def set_options(context: StreamContext, options: PhpArray) -> None:
    """Merge `[wrapper => [option => value]]`."""
    from phpjit.runtime.throwables import throw_error
    from phpjit.runtime.values.array import PhpArray

    for wrapper, values in options.items():
        if not isinstance(values, PhpArray) or not isinstance(wrapper, str):
            throw_error("ValueError", "Options should have the form [\"wrappername\"][\"optionname\"] = $value")
        context.options.setdefault(wrapper, {}).update(values.items())


def default_context() -> StreamContext:
    """stream_context_get_default()."""
    state = streams()
    if state.default_context is None:
        state.default_context = new_context()
    return state.default_context


def working_directory() -> bytes:
    """The request's current directory; a command-line run has the process's own."""
    return streams().cwd or os.getcwdb()


def local_path(name: str) -> bytes:
    """The system's path for a PHP file name."""
    path = name.encode("latin-1")
    cwd = streams().cwd
    if cwd is not None and not path.startswith(b"/"):
        return os.path.join(cwd, path)
    return path
