"""The stream_* functions: contents, copies, lines, meta data, contexts, filters, wrappers, select."""
from __future__ import annotations

import os
from typing import Final

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.streams.arguments import need_context, need_stream
from phpjit.runtime.streams.filters import BUILTIN_FILTERS, Filter, make_filter
from phpjit.runtime.streams.state import (
    STANDARD_WRAPPERS,
    StreamContext,
    default_context,
    new_context,
    next_id,
    set_options,
    streams,
)
from phpjit.runtime.streams.stream import Stream
from phpjit.runtime.streams.wrappers import scheme_of
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.resource import Resource
from phpjit.runtime.values.sentinels import MISSING

CONSTANTS: Final[dict[str, PhpValue]] = {
    "STREAM_FILTER_READ": 1, "STREAM_FILTER_WRITE": 2, "STREAM_FILTER_ALL": 3, "PSFS_PASS_ON": 2, "PSFS_FEED_ME": 1,
    "PSFS_ERR_FATAL": 0, "PSFS_FLAG_NORMAL": 0, "PSFS_FLAG_FLUSH_INC": 1, "PSFS_FLAG_FLUSH_CLOSE": 2,
    "STREAM_USE_PATH": 1, "STREAM_REPORT_ERRORS": 8, "STREAM_MUST_SEEK": 16, "STREAM_URL_STAT_LINK": 1,
    "STREAM_URL_STAT_QUIET": 2, "STREAM_MKDIR_RECURSIVE": 1, "STREAM_IS_URL": 1, "STREAM_OPTION_BLOCKING": 1,
    "STREAM_OPTION_READ_TIMEOUT": 4, "STREAM_OPTION_READ_BUFFER": 2, "STREAM_OPTION_WRITE_BUFFER": 3,
    "STREAM_BUFFER_NONE": 0, "STREAM_BUFFER_LINE": 1, "STREAM_BUFFER_FULL": 2, "STREAM_CAST_AS_STREAM": 0,
    "STREAM_CAST_FOR_SELECT": 3, "STREAM_META_TOUCH": 1, "STREAM_META_OWNER": 3, "STREAM_META_OWNER_NAME": 2,
    "STREAM_META_GROUP": 5, "STREAM_META_GROUP_NAME": 4, "STREAM_META_ACCESS": 6, "STREAM_CLIENT_PERSISTENT": 1,
    "STREAM_CLIENT_ASYNC_CONNECT": 2, "STREAM_CLIENT_CONNECT": 4, "STREAM_SERVER_BIND": 4, "STREAM_SERVER_LISTEN": 8,
    "STREAM_SHUT_RD": 0, "STREAM_SHUT_WR": 1, "STREAM_SHUT_RDWR": 2, "STREAM_PF_INET": 2, "STREAM_PF_INET6": 10,
    "STREAM_PF_UNIX": 1, "STREAM_IPPROTO_IP": 0, "STREAM_IPPROTO_TCP": 6, "STREAM_IPPROTO_UDP": 17,
    "STREAM_SOCK_STREAM": 1, "STREAM_SOCK_DGRAM": 2, "STREAM_PEEK": 2, "STREAM_OOB": 1,
    "STREAM_NOTIFY_CONNECT": 2, "STREAM_NOTIFY_PROGRESS": 7, "STREAM_NOTIFY_COMPLETED": 8,
}
_IO: Final = Effects.FILE_IO | Effects.WARNS | Effects.THROWS


@builtin("stream_get_contents($stream, ?int $length = null, int $offset = -1): string|false", effects=_IO)
def stream_get_contents(stream: PhpValue, length: int | None, offset: int) -> PhpValue:
    from phpjit.runtime.ext.standard.file.contents import read_up_to

    if length is not None and length < 0 and length != -1:
        throw_error("ValueError", "stream_get_contents(): Argument #2 ($length) must be greater than or equal to 0")
    s = need_stream("stream_get_contents", stream)
    if offset >= 0 and s.position != offset:
        done = s.seek(offset, 0) if s.seekable else offset > s.position and s.seek(offset - s.position, 1)
        if not done:
            warning(f"stream_get_contents(): Failed to seek to position {offset} in the stream")
            return False
    return read_up_to(s, None if length in (None, -1) else length, "stream_get_contents").decode("latin-1")


@builtin("stream_copy_to_stream($from, $to, ?int $length = null, int $offset = 0): int|false", effects=_IO)
def stream_copy_to_stream(source: PhpValue, to: PhpValue, length: int | None, offset: int) -> PhpValue:
    from phpjit.runtime.ext.standard.file.contents import read_up_to

    reader = need_stream("stream_copy_to_stream", source, 1, "from")
    writer = need_stream("stream_copy_to_stream", to, 2, "to")
    if offset > 0 and not reader.seek(offset, 0):
        warning(f"stream_copy_to_stream(): Failed to seek to position {offset} in the stream")
        return False
    data = read_up_to(reader, length, "stream_copy_to_stream")
    done = writer.write(data, "stream_copy_to_stream")
    return False if done < 0 else done


@builtin("stream_get_line($stream, int $length, string $ending = \"\"): string|false", effects=_IO)
def stream_get_line(stream: PhpValue, length: int, ending: str) -> PhpValue:
    if length < 0:
        throw_error("ValueError", "stream_get_line(): Argument #2 ($length) must be greater than or equal to 0")
    s = need_stream("stream_get_line", stream)
    if not ending:
        data = s.read(length or 8192, "stream_get_line")
        return data.decode("latin-1") if data else False
    mark = ending.encode("latin-1")
    data = s.line(length + len(mark) if length else None, "stream_get_line", mark)
    if data is None:
        return False
    if data.endswith(mark):
        data = data[:-len(mark)]
        return data.decode("latin-1")
    if length and len(data) > length:
        s.at -= len(data) - length
        s.position -= len(data) - length
        data = data[:length]
    return data.decode("latin-1")


@builtin("stream_get_meta_data($stream): array", effects=_IO, aliases=("socket_get_status",))
def stream_get_meta_data(stream: PhpValue) -> PhpArray:
    s = need_stream("stream_get_meta_data", stream)
    table: dict[int | str, PhpValue] = {}
    if s.backend.stream_type not in ("TEMP", "RFC2397"):
        table.update({"timed_out": False, "blocked": s.blocked, "eof": s.eof})
    table.update(s.extra_meta)
    if s.wrapper_data is not None:
        table["wrapper_data"] = s.wrapper_data
    if s.wrapper_type is not None:
        table["wrapper_type"] = s.wrapper_type
    table.update({"stream_type": s.backend.stream_type, "mode": s.mode, "unread_bytes": len(s.buffer) - s.at,
                  "seekable": s.seekable})
    if s.uri is not None:
        table["uri"] = s.uri
    return PhpArray.from_dict(table)


@builtin("stream_set_blocking($stream, bool $enable): bool", effects=_IO, aliases=("socket_set_blocking",))
def stream_set_blocking(stream: PhpValue, enable: bool) -> bool:
    s = need_stream("stream_set_blocking", stream)
    option = getattr(s.backend, "set_option", None)
    if option is not None:
        return bool(option(1, int(enable), None))
    fd = s.backend.fileno()
    if fd is None:
        return False
    os.set_blocking(fd, enable)
    s.blocked = enable
    return True


@builtin("stream_set_timeout($stream, int $seconds, int $microseconds = 0): bool", effects=_IO,
         aliases=("socket_set_timeout",))
def stream_set_timeout(stream: PhpValue, seconds: int, microseconds: int) -> bool:
    s = need_stream("stream_set_timeout", stream)
    option = getattr(s.backend, "set_option", None)
    return bool(option(4, seconds, microseconds)) if option is not None else False


@builtin("stream_set_write_buffer($stream, int $size): int", effects=_IO, aliases=("set_file_buffer",))
def stream_set_write_buffer(stream: PhpValue, size: int) -> int:
    s = need_stream("stream_set_write_buffer", stream)
    option = getattr(s.backend, "set_option", None)
    if option is not None:
        return 0 if option(3, 2 if size else 0, size) else -1
    return -1


@builtin("stream_set_read_buffer($stream, int $size): int", effects=_IO)
def stream_set_read_buffer(stream: PhpValue, size: int) -> int:
    need_stream("stream_set_read_buffer", stream)
    return 0


@builtin("stream_set_chunk_size($stream, int $size): int", effects=_IO)
def stream_set_chunk_size(stream: PhpValue, size: int) -> int:
    if size <= 0:
        throw_error("ValueError", "stream_set_chunk_size(): Argument #2 ($size) must be greater than 0")
    s = need_stream("stream_set_chunk_size", stream)
    old, s.chunk = s.chunk, size
    return old


@builtin("stream_supports_lock($stream): bool", effects=_IO)
def stream_supports_lock(stream: PhpValue) -> bool:
    s = need_stream("stream_supports_lock", stream)
    return s.backend.fileno() is not None or hasattr(s.backend, "lock")


@builtin("stream_is_local($stream): bool", effects=_IO)
def stream_is_local(stream: PhpValue) -> bool:
    if isinstance(stream, Stream):
        return True
    return scheme_of(str(stream)) not in ("http", "https", "ftp", "ftps")


@builtin("stream_isatty($stream): bool", effects=_IO)
def stream_isatty(stream: PhpValue) -> bool:
    fd = need_stream("stream_isatty", stream).backend.fileno()
    return fd is not None and os.isatty(fd)


@builtin("posix_isatty($file_descriptor): bool", effects=_IO)
def posix_isatty(file_descriptor: PhpValue) -> bool:
    if isinstance(file_descriptor, Stream):
        fd = file_descriptor.backend.fileno()
        return fd is not None and os.isatty(fd)
    try:
        return os.isatty(int(file_descriptor))
    except (OSError, ValueError, TypeError):
        return False


@builtin("stream_get_wrappers(): array", effects=Effects.READS_GLOBAL)
def stream_get_wrappers() -> PhpArray:
    return PhpArray.from_list([*streams().wrappers])


@builtin("stream_get_transports(): array", effects=Effects.READS_GLOBAL)
def stream_get_transports() -> PhpArray:
    return PhpArray.from_list(["tcp", "udp", "unix", "udg"])


@builtin("stream_get_filters(): array", effects=Effects.READS_GLOBAL)
def stream_get_filters() -> PhpArray:
    return PhpArray.from_list([*BUILTIN_FILTERS, *streams().user_filters])


# ---------------------------------------------------------------- contexts

@builtin("stream_context_create(?array $options = null, ?array $params = null)", effects=Effects.THROWS)
def stream_context_create(options: PhpArray | None, params: PhpArray | None) -> PhpValue:
    context = new_context(options)
    if params is not None:
        stream_context_set_params(context, params)
    return context


@builtin("stream_context_get_options($stream_or_context): array", effects=Effects.THROWS)
def stream_context_get_options(stream_or_context: PhpValue) -> PhpArray:
    context = _context("stream_context_get_options", stream_or_context)
    return PhpArray.from_dict({k: PhpArray.from_dict(dict(v)) for k, v in context.options.items()})


@builtin("stream_context_set_option($context, array|string $wrapper_or_options, ?string $option_name = null,"
         " mixed $value = UNKNOWN): bool", effects=Effects.WRITES_GLOBAL | Effects.THROWS)
def stream_context_set_option(context: PhpValue, wrapper_or_options: PhpValue, option_name: str | None = None,
                              value: PhpValue = MISSING) -> bool:
    found = _context("stream_context_set_option", context, "context")
    if isinstance(wrapper_or_options, PhpArray):
        if option_name is not None:
            throw_error("ValueError",
                        "stream_context_set_option(): Argument #3 ($option_name) must be null when argument #2"
                        " ($wrapper_or_options) is an array")
        if value is not MISSING:
            throw_error("ValueError", "stream_context_set_option(): Argument #4 ($value) cannot be provided when"
                                      " argument #2 ($wrapper_or_options) is an array")
        set_options(found, wrapper_or_options)
        return True
    if option_name is None:
        throw_error("ValueError", "stream_context_set_option(): Argument #3 ($option_name) cannot be null when"
                                  " argument #2 ($wrapper_or_options) is a string")
    if value is MISSING:
        throw_error("ValueError", "stream_context_set_option(): Argument #4 ($value) must be provided when"
                                  " argument #2 ($wrapper_or_options) is a string")
    found.options.setdefault(wrapper_or_options, {})[option_name] = value
    return True


@builtin("stream_context_set_params($context, array $params): bool", effects=Effects.WRITES_GLOBAL | Effects.THROWS)
def stream_context_set_params(context: PhpValue, params: PhpArray) -> bool:
    found = _context("stream_context_set_params", context, "context")
    for key, value in params.items():
        if key == "options":
            if not isinstance(value, PhpArray):
                throw_error("TypeError", "Invalid stream/context parameter")
            set_options(found, value)
        else:
            found.params[key] = value
    return True


@builtin("stream_context_get_params($context): array", effects=Effects.THROWS)
def stream_context_get_params(context: PhpValue) -> PhpArray:
    found = _context("stream_context_get_params", context, "context")
    table = dict(found.params)
    table["options"] = stream_context_get_options(found)
    return PhpArray.from_dict(table)


@builtin("stream_context_get_default(?array $options = null)",
         effects=Effects.READS_GLOBAL | Effects.WRITES_GLOBAL | Effects.THROWS)
def stream_context_get_default(options: PhpArray | None) -> PhpValue:
    context = default_context()
    if options is not None:
        set_options(context, options)
    return context


@builtin("stream_context_set_default(array $options)", effects=Effects.WRITES_GLOBAL | Effects.THROWS)
def stream_context_set_default(options: PhpArray) -> PhpValue:
    context = default_context()
    set_options(context, options)
    return context


def _context(function: str, value: PhpValue, name: str = "stream_or_context") -> StreamContext:
    if isinstance(value, StreamContext):
        return value
    if isinstance(value, Stream) and not value.closed:
        if value.context is None:
            value.context = StreamContext(next_id())
        context: StreamContext = value.context
        return context
    if not isinstance(value, Resource):
        need_context(function, value if value is not None else False, 1, name)
    throw_error("TypeError", f"{function}(): Argument #1 (${name}) must be a valid stream/context")


# ---------------------------------------------------------------- filters

class FilterResource(Resource):
    """What stream_filter_append gives, for stream_filter_remove."""

    __slots__ = ("filters",)

    def __init__(self, id: int, filters: list[tuple[Stream, str, Filter]]) -> None:
        super().__init__(id, "stream filter")
        self.filters = filters


def _add_filter(function: str, stream: PhpValue, name: str, mode: int, params: PhpValue, front: bool) -> PhpValue:
    s = need_stream(function, stream)
    readable = "r" in s.mode or "+" in s.mode
    writable = s.mode[:1] != "r" or "+" in s.mode
    wanted = mode or 3
    added: list[tuple[Stream, str, Filter]] = []
    for bit, side, possible in ((1, "read", readable), (2, "write", writable)):
        if not wanted & bit or not possible:
            continue
        made = make_filter(name, params)
        if made is None:
            from phpjit.runtime.streams.user import make_user_filter

            made = make_user_filter(name, s, params, function)
        if made is None:
            warning(f'{function}(): Unable to create or locate filter "{name}"')
            return False
        chain = s.read_filters if side == "read" else s.write_filters
        chain.insert(0 if front else len(chain), made)
        if side == "read" and s.at < len(s.buffer):
            s.buffer, s.at = made.filter(s.buffer[s.at:], False), 0
        added.append((s, side, made))
    return FilterResource(next_id(), added)


@builtin("stream_filter_append($stream, string $filter_name, int $mode = 0, mixed $params = UNKNOWN)", effects=_IO)
def stream_filter_append(stream: PhpValue, filter_name: str, mode: int, params: PhpValue = MISSING) -> PhpValue:
    return _add_filter("stream_filter_append", stream, filter_name, mode, None if params is MISSING else params, False)


@builtin("stream_filter_prepend($stream, string $filter_name, int $mode = 0, mixed $params = UNKNOWN)", effects=_IO)
def stream_filter_prepend(stream: PhpValue, filter_name: str, mode: int, params: PhpValue = MISSING) -> PhpValue:
    return _add_filter("stream_filter_prepend", stream, filter_name, mode, None if params is MISSING else params, True)


@builtin("stream_filter_remove($stream_filter): bool", effects=_IO)
def stream_filter_remove(stream_filter: PhpValue) -> bool:
    if not isinstance(stream_filter, FilterResource) or stream_filter.closed:
        throw_error("TypeError", "stream_filter_remove(): supplied resource is not a valid stream filter resource")
    for stream, side, one in stream_filter.filters:
        chain = stream.read_filters if side == "read" else stream.write_filters
        if one in chain:
            if side == "write":
                rest = one.filter(b"", True)
                if rest:
                    stream.backend.write(rest, "fwrite")
            chain.remove(one)
            one.close()
    stream_filter.closed = True
    return True


@builtin("stream_filter_register(string $filter_name, string $class): bool",
         effects=Effects.WRITES_GLOBAL | Effects.THROWS)
def stream_filter_register(filter_name: str, class_name: str) -> bool:
    if not filter_name:
        throw_error("ValueError", "stream_filter_register(): Argument #1 ($filter_name) must be a non-empty string")
    if not class_name:
        throw_error("ValueError", "stream_filter_register(): Argument #2 ($class) must be a non-empty string")
    if filter_name in streams().user_filters or make_filter(filter_name) is not None:
        return False
    streams().user_filters[filter_name] = class_name
    return True


# ---------------------------------------------------------------- wrappers

@builtin("stream_wrapper_register(string $protocol, string $class, int $flags = 0): bool", effects=_IO,
         aliases=("stream_register_wrapper",))
def stream_wrapper_register(protocol: str, class_name: str, flags: int) -> bool:
    from phpjit.runtime.streams.user import wrapper_class

    cls = wrapper_class(class_name)
    if protocol in streams().wrappers:
        warning(f"stream_wrapper_register(): Protocol {protocol}:// is already defined.")
        return False
    if not protocol or not all(c.isalnum() or c in "+-." for c in protocol):
        warning(f"stream_wrapper_register(): Invalid protocol scheme specified. Unable to register wrapper class"
                f" {cls.info.name} to {protocol}://")
        return False
    streams().wrappers[protocol] = cls
    return True


@builtin("stream_wrapper_unregister(string $protocol): bool", effects=_IO)
def stream_wrapper_unregister(protocol: str) -> bool:
    if protocol not in streams().wrappers:
        warning(f"stream_wrapper_unregister(): Unable to unregister {protocol}://")
        return False
    del streams().wrappers[protocol]
    return True


@builtin("stream_wrapper_restore(string $protocol): bool", effects=_IO)
def stream_wrapper_restore(protocol: str) -> bool:
    from phpjit.runtime.diagnostics import notice

    wrappers = streams().wrappers
    if protocol not in STANDARD_WRAPPERS:
        warning(f"stream_wrapper_restore(): {protocol}:// never existed, nothing to restore")
        return False
    if protocol in wrappers and wrappers[protocol] is None:
        notice(f"stream_wrapper_restore(): {protocol}:// was never changed, nothing to restore")
        return True
    wrappers[protocol] = None
    return True


@builtin("stream_select(?array &$read, ?array &$write, ?array &$except, ?int $seconds, ?int $microseconds = null):"
         " int|false", effects=_IO | Effects.MUTATES_ARG)
def stream_select(read: Ref, write: Ref, except_: Ref, seconds: int | None, microseconds: int | None) -> PhpValue:
    import select

    if all(not isinstance(r.v, PhpArray) or not len(r.v) for r in (read, write, except_)):
        throw_error("ValueError", "No stream arrays were passed")
    if seconds is not None and seconds < 0:
        throw_error("ValueError", "stream_select(): Argument #4 ($seconds) must be greater than or equal to 0")
    sides = []
    ready_now: dict[int | str, PhpValue] = {}
    for ref in (read, write, except_):
        found = {}
        for key, one in ref.v.items() if isinstance(ref.v, PhpArray) else ():
            s = need_stream("stream_select", one)
            if ref is read and s.at < len(s.buffer):
                ready_now[key] = one
            fd = s.backend.fileno()
            if fd is None:
                warning("stream_select(): Cannot represent a stream of type "
                        f"{s.backend.stream_type} as a select()able descriptor")
                continue
            found[fd] = (key, one)
        sides.append(found)
    if ready_now:
        read.v = PhpArray.from_dict(ready_now)
        return len(ready_now)
    if not any(sides):
        throw_error("ValueError", "No stream arrays were passed")
    timeout = None if seconds is None else seconds + (microseconds or 0) / 1e6
    try:
        results = select.select(list(sides[0]), list(sides[1]), list(sides[2]), timeout)
    except (OSError, InterruptedError) as e:
        warning(f"stream_select(): Unable to select [{getattr(e, 'errno', 4)}]: {e.args[-1]} (max_fd=0)")
        return False
    for ref, side, ready in zip((read, write, except_), sides, results, strict=True):
        if isinstance(ref.v, PhpArray):
            ref.v = PhpArray.from_dict({side[fd][0]: side[fd][1] for fd in ready})
    return sum(map(len, results))


@builtin("stream_resolve_include_path(string $filename): string|false", effects=_IO)
def stream_resolve_include_path(filename: str) -> PhpValue:
    from phpjit.runtime.include import resolve

    if not filename:
        return False
    path = resolve(filename)
    return False if path is None else os.path.realpath(path).decode("latin-1")
