"""Opening streams by name: plain files, php://, data:, glob:// and the wrappers that a program registers.

    open_stream("fopen", "php://memory", "w+")  -> Stream
    open_stream("fopen", "missing", "r")        -> None, after PHP's warning
"""
from __future__ import annotations

import binascii
import errno
import os
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote_to_bytes

from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.streams.backends import Backend, FileBackend, MemoryBackend, OutputBackend
from phpjit.runtime.streams.filters import make_filter
from phpjit.runtime.streams.state import local_path, next_id, streams
from phpjit.runtime.streams.stream import Stream

if TYPE_CHECKING:
    from phpjit.runtime.streams.user import UserWrapper

_SCHEME: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.")


def scheme_of(name: str) -> str | None:
    """The wrapper's name in `name`, if it looks like a URL."""
    at = name.find(":")
    if at <= 0:
        return None
    scheme = name[:at]
    if name[at:at + 3] == "://" and _SCHEME.issuperset(scheme):
        return scheme.lower()
    if scheme.lower() == "data":
        return "data"
    return None


def find_wrapper(function: str, name: str) -> tuple[str, Any]:
    """(wrapper name, user wrapper class or None) for `name`; warns about unknown ones and takes them as files."""
    scheme = scheme_of(name)
    if scheme is None:
        return "file", streams().wrappers.get("file")
    wrappers = streams().wrappers
    if scheme in wrappers:
        return scheme, wrappers[scheme]
    for known, user in wrappers.items():
        if known.lower() == scheme:
            return scheme, user
    shown = name[:name.index(":")]
    warning(f'{function}(): Unable to find the wrapper "{shown[:32]}"'
            " - did you forget to enable it when you configured PHP?")
    return "file", None


def plain_name(name: str) -> str:
    """Strip file://."""
    return name[7:] if name[:7].lower() == "file://" else name


def user_wrapper(function: str, name: str) -> UserWrapper | None:
    """A user wrapper for `name`, if one is registered for its scheme."""
    if scheme_of(name) is None and streams().wrappers.get("file") is None:
        return None
    _, cls = find_wrapper(function, name)
    if cls is None:
        return None
    from phpjit.runtime.streams.user import UserWrapper

    return UserWrapper(cls, name)


def open_stream(function: str, name: str, mode: str, *, use_include_path: bool = False, context: Any = None,
                quiet: bool = False, including: bool = False) -> Stream | None:
    """Open `name`; None after a warning when that fails."""
    scheme, cls = find_wrapper(function, name)
    if cls is not None:
        from phpjit.runtime.streams.user import open_user

        options = (1 if use_include_path else 0) | (0 if quiet else 8) | (128 if including else 0)
        return open_user(function, cls, name, mode, options, context, quiet)
    if scheme == "php":
        return _open_php(function, name, mode, context)
    if scheme == "data":
        return _open_data(function, name, mode, context)
    if scheme in ("http", "https", "ftp"):
        failed(function, name, "operation failed")
        return None
    if scheme == "glob":
        failed(function, name, "operation failed")
        return None
    return open_file(function, plain_name(name), mode, use_include_path=use_include_path, context=context, shown=name)


def failed(function: str, name: str, reason: str) -> None:
    """PHP's words for a failure to open."""
    warning(f"{function}({name}): Failed to open stream: {reason}")


def open_flags(mode: str) -> int | None:
    """The flags of open(2) for a mode of fopen; None for an invalid mode."""
    kind = mode[:1]
    plus = "+" in mode
    if kind == "r":
        flags = 0
    elif kind == "w":
        flags = os.O_CREAT | os.O_TRUNC
    elif kind == "a":
        flags = os.O_CREAT | os.O_APPEND
    elif kind == "x":
        flags = os.O_CREAT | os.O_EXCL
    elif kind == "c":
        flags = os.O_CREAT
    else:
        return None
    if plus:
        flags |= os.O_RDWR
    elif kind == "r":
        flags |= os.O_RDONLY
    else:
        flags |= os.O_WRONLY
    if "e" in mode:
        flags |= os.O_CLOEXEC
    if "n" in mode:
        flags |= os.O_NONBLOCK
    return flags


def open_file(function: str, name: str, mode: str, *, use_include_path: bool = False, context: Any = None,
              shown: str | None = None) -> Stream | None:
    """Open a plain file."""
    shown = name if shown is None else shown
    flags = open_flags(mode)
    if flags is None:
        failed(function, shown, f"`{mode}' is not a valid mode for fopen")
        return None
    path = local_path(name)
    if use_include_path and not name.startswith(("/", "./", "../")):
        from phpjit.runtime.include import find_in_include_path

        found = find_in_include_path(name)
        if found is not None:
            path = found
    try:
        fd = os.open(path, flags | os.O_CLOEXEC, 0o666)
    except OSError as e:
        failed(function, shown, e.strerror or "")
        return None
    except ValueError:
        failed(function, shown, os.strerror(errno.ENOENT))
        return None
    backend = FileBackend(fd)
    return Stream(next_id(), backend, mode, uri=shown, context=context)


def temporary_file() -> Stream:
    """tmpfile(): gone when it is closed."""
    import tempfile

    fd, path = tempfile.mkstemp(prefix=b"php", dir=os.fsencode(temp_directory()))
    return Stream(next_id(), FileBackend(fd, unlink=path), "r+b", uri=path.decode("latin-1"))


def temp_directory() -> str:
    """sys_get_temp_dir()."""
    chosen = current().ini.get("sys_temp_dir") or os.environ.get("TMPDIR") or "/tmp"
    return str(chosen).rstrip("/") or "/"


def _open_php(function: str, name: str, mode: str, context: Any) -> Stream | None:
    rest = name[6:]
    key = rest.lower()
    writable = "+" in mode or mode[:1] in ("w", "a", "x", "c")
    backend: Backend
    if key == "memory" or key == "temp" or key.startswith("temp/"):
        kind = "MEMORY" if key == "memory" else "TEMP"
        backend = MemoryBackend(stream_type=kind, append=mode[:1] == "a", readonly=not writable)
        shown = mode if mode[:1] == "r" and not writable else "w+b"
        if mode[:1] == "a":
            shown = "a+b"
        elif mode[:1] == "r":
            shown = "rb" if not writable else "r+b" if False else "w+b"
        return Stream(next_id(), backend, shown, uri=name, wrapper_type="PHP", context=context)
    if key == "output":
        return Stream(next_id(), OutputBackend(), "wb", uri=name, wrapper_type="PHP", context=context)
    if key == "input":
        data = streams().input
        backend = MemoryBackend(data or b"", stream_type="Input", readonly=True)
        return Stream(next_id(), backend, "rb", uri=name, wrapper_type="PHP", context=context)
    if key in ("stdin", "stdout", "stderr"):
        number = ("stdin", "stdout", "stderr").index(key)
        try:
            fd = os.dup(number)
        except OSError as e:
            failed(function, name, e.strerror or "")
            return None
        stream = Stream(next_id(), _StandardCopy(fd, number), mode, uri=name, wrapper_type="PHP", context=context)
        if not stream.backend.seekable:
            stream.seekable = False
        return stream
    if key.startswith("fd/"):
        digits = key[3:]
        if digits.isdigit():
            try:
                fd = os.dup(int(digits))
            except OSError as e:
                warning(f"{function}(): Error duping file descriptor {digits}; possibly it doesn't exist: "
                        f"[{e.errno}]: {e.strerror}")
                failed(function, name, "operation failed")
                return None
            return Stream(next_id(), _StandardCopy(fd, int(digits)), mode, uri=name, wrapper_type="PHP")
        failed(function, name, "php://fd/ stream must be specified in the form php://fd/<orig fd>")
        return None
    if key.startswith("filter/"):
        return _open_filter(function, name, rest[7:], mode, context)
    warning(f"{function}(): Invalid php:// URL specified")
    failed(function, name, "operation failed")
    return None


class _StandardCopy(FileBackend):
    """A duplicate of a standard descriptor: writes keep their order with `echo`."""

    def __init__(self, fd: int, number: int) -> None:
        super().__init__(fd)
        self.number = number

    def write(self, data: bytes, function: str) -> int:
        if self.number in (1, 2):
            current().output.flush_sink()
        return super().write(data, function)


def _open_filter(function: str, name: str, spec: str, mode: str, context: Any) -> Stream | None:
    at = spec.find("resource=")
    if at < 0:
        failed(function, name, "operation failed")
        return None
    inner = open_stream(function, spec[at + 9:], mode, context=context)
    if inner is None:
        return None
    for part in spec[:at].split("/"):
        if not part:
            continue
        key, eq, value = part.partition("=")
        names = unquote_to_bytes((value if eq else part).encode("latin-1")).decode("latin-1").split("|")
        for filter_name in names:
            for which in ("read", "write"):
                if eq and key not in (which,):
                    continue
                if which == "read" and not ("r" in mode or "+" in mode):
                    continue
                if which == "write" and mode[:1] == "r" and "+" not in mode:
                    continue
                made = make_filter(filter_name)
                if made is None:
                    from phpjit.runtime.streams.user import make_user_filter

                    made = make_user_filter(filter_name, inner, None, function)
                if made is None:
                    warning(f"{function}(): Unable to create filter ({filter_name})")
                    continue
                (inner.read_filters if which == "read" else inner.write_filters).append(made)
    inner.uri = name
    inner.wrapper_type = "PHP"
    return inner


def _open_data(function: str, name: str, mode: str, context: Any) -> Stream | None:
    rest = name[5:]
    rest = rest.removeprefix("//")
    if mode[:1] != "r" or "+" in mode:
        failed(function, name, "rfc2397: no comma in URL" if "," not in rest else "operation failed")
        return None
    head, comma, body = rest.partition(",")
    if not comma:
        warning(f"{function}(): rfc2397: no comma in URL")
        failed(function, name, "operation failed")
        return None
    media = "text/plain"
    is_base64 = False
    extra: dict[str, Any] = {}
    if head:
        parts = head.split(";")
        if "/" in parts[0]:
            media = parts.pop(0)
        elif parts[0] == "":
            parts.pop(0)
        elif parts[0] != "base64":
            warning(f"{function}(): rfc2397: illegal media type")
            failed(function, name, "operation failed")
            return None
        for part in parts:
            key, eq, value = part.partition("=")
            if not eq:
                if part != "base64" or is_base64:
                    warning(f"{function}(): rfc2397: illegal parameter")
                    failed(function, name, "operation failed")
                    return None
                is_base64 = True
            else:
                extra[key] = value
    data = body.encode("latin-1")
    if is_base64:
        try:
            text = unquote_to_bytes(data)
            data = binascii.a2b_base64(text + b"=" * (-len(text) % 4))
        except binascii.Error:
            warning(f"{function}(): rfc2397: unable to decode")
            failed(function, name, "operation failed")
            return None
    else:
        data = unquote_to_bytes(data.replace(b"+", b" "))
    stream = Stream(next_id(), MemoryBackend(data, stream_type="RFC2397", readonly=True), mode, uri=name,
                    wrapper_type="RFC2397", context=context)
    stream.extra_meta = {"mediatype": media, **extra, "base64": is_base64}
    return stream
