"""Stream wrappers and filters that are PHP classes: calls go to their methods.

    stream_wrapper_register('var', 'VarStream'); fopen('var://x', 'r')   ->   VarStream::stream_open(…)
"""
from __future__ import annotations

import os
from types import SimpleNamespace
from typing import Any, Final

from phpjit.runtime.convert import to_bool, to_int
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.streams.backends import Backend
from phpjit.runtime.streams.filters import Filter
from phpjit.runtime.streams.state import StreamContext, default_context, next_id, streams
from phpjit.runtime.streams.stream import Stream
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref

_STAT_NAMES: Final = ("dev", "ino", "mode", "nlink", "uid", "gid", "rdev", "size", "atime", "mtime", "ctime",
                      "blksize", "blocks")


def wrapper_class(name: str) -> Any:
    """The class to register; PHP's TypeError when there is none."""
    from phpjit.runtime.classes.lookup import find_class

    cls = find_class(name)
    if cls is None:
        throw_error("TypeError", f"stream_wrapper_register(): Argument #2 ($class) must be a valid class name,"
                                 f" {name} given")
    return cls


def has_method(obj: PhpObject, name: str) -> bool:
    """Whether the object's class has the method (or __call)."""
    from phpjit.runtime.classes.lookup import select_method

    return select_method(type(obj), name.lower(), None) is not None


def call_method(obj: PhpObject, name: str, *args: Any) -> Any:
    """Call a public method by name."""
    from phpjit.runtime.calls.resolve import call_method as call

    return call(obj, name, *args)


def stat_of(value: Any) -> Any:
    """A stat result from the array that a wrapper gives, or None."""
    if not isinstance(value, PhpArray):
        return None
    table = dict(value.items())
    numbers = [to_int(table.get(n, table.get(i, 0))) for i, n in enumerate(_STAT_NAMES)]
    return _Stat(numbers)


class _Stat(SimpleNamespace):
    """Looks enough like os.stat_result."""

    def __init__(self, numbers: list[int]) -> None:
        super().__init__(**{f"st_{n}": v for n, v in zip(_STAT_NAMES, numbers, strict=True)})

    def __len__(self) -> int:
        return len(_STAT_NAMES)


class UserWrapper:
    """One use of a wrapper class for an operation on a name."""

    def __init__(self, cls: Any, name: str, context: StreamContext | None = None) -> None:
        from phpjit.runtime.classes.instantiate import allocate

        self.shown = cls.info.name
        obj = allocate(cls)
        vars(obj)["context"] = context
        if has_method(obj, "__construct"):
            call_method(obj, "__construct")
        self.obj = obj

    def _call(self, function: str, method: str, *args: Any) -> Any:
        if not has_method(self.obj, method):
            return NotImplemented
        return call_method(self.obj, method, *args)

    def url_stat(self, name: str, flags: int) -> Any:
        """stat, lstat, is_file …"""
        result = self._call("stat", "url_stat", name, flags)
        return None if result is NotImplemented else stat_of(result)

    def unlink(self, name: str) -> bool:
        """unlink()."""
        return self._simple("unlink", "unlink", "unlinking", name)

    def rename(self, old: str, new: str) -> bool:
        """rename()."""
        return self._simple("rename", "rename", "renaming", old, new)

    def mkdir(self, name: str, mode: int, recursive: bool) -> bool:
        """mkdir()."""
        return self._simple("mkdir", "mkdir", "creating directories", name, mode, 9 if recursive else 8)

    def rmdir(self, name: str) -> bool:
        """rmdir()."""
        return self._simple("rmdir", "rmdir", "removing directories", name, 8)

    def metadata(self, name: str, option: int, value: Any, function: str) -> bool:
        """touch, chmod, chown, chgrp."""
        result = self._call(function, "stream_metadata", name, option, value)
        if result is NotImplemented:
            warning(f"{function}(): {self.shown}::stream_metadata is not implemented!")
            return False
        return to_bool(result)

    def _simple(self, function: str, method: str, doing: str, *args: Any) -> bool:
        result = self._call(function, method, *args)
        if result is NotImplemented:
            warning(f"{function}(): {self.shown}::{method} is not implemented!")
            return False
        return to_bool(result)

    def open_directory(self, function: str, name: str) -> UserDirectory | None:
        """opendir()."""
        result = self._call(function, "dir_opendir", name, 0)
        if result is NotImplemented or not to_bool(result):
            if result is NotImplemented:
                warning(f'{function}({name}): Failed to open directory: "{self.shown}::dir_opendir"'
                        " is not implemented!")
            else:
                warning(f'{function}({name}): Failed to open directory: "{self.shown}::dir_opendir" call failed')
            return None
        return UserDirectory(self)


class UserDirectory(Backend):
    """An open directory of a user wrapper."""

    stream_type = "user-space-dir"

    def __init__(self, wrapper: UserWrapper) -> None:
        self.wrapper = wrapper

    def entry(self) -> str | None:
        """readdir()."""
        from phpjit.runtime.convert import to_str

        result = self.wrapper._call("readdir", "dir_readdir")
        if result is NotImplemented:
            warning(f"readdir(): {self.wrapper.shown}::dir_readdir is not implemented!")
            return None
        return None if result is False or result is None else to_str(result)

    def rewind(self) -> None:
        """rewinddir()."""
        self.wrapper._call("rewinddir", "dir_rewinddir")

    def close(self) -> None:
        self.wrapper._call("closedir", "dir_closedir")


def open_user(function: str, cls: Any, name: str, mode: str, options: int, context: Any, quiet: bool) -> Stream | None:
    """fopen() on a user wrapper."""
    state = streams()
    opening: set[str] = state.__dict__.setdefault("opening", set())
    if name in opening:
        warning(f"{function}(): infinite recursion prevented")
        return None
    opening.add(name)
    try:
        wrapper = UserWrapper(cls, name, context if context is not None else state.default_context)
        if context is None:
            vars(wrapper.obj)["context"] = default_context() if function == "fopen" else None
        opened = Ref(None)
        shown = f'"{wrapper.shown}::stream_open"'
        if not has_method(wrapper.obj, "stream_open"):
            warning(f"{function}({name}): Failed to open stream: {shown} is not implemented!")
            return None
        result = call_method(wrapper.obj, "stream_open", name, mode, options, opened)
    finally:
        opening.discard(name)
    if not to_bool(result):
        warning(f"{function}({name}): Failed to open stream: {shown} call failed")
        return None
    backend = UserBackend(wrapper.obj, wrapper.shown)
    stream = Stream(next_id(), backend, mode, uri=name, wrapper_type="user-space", context=context)
    stream.wrapper_data = wrapper.obj
    if mode[:1] == "a":
        backend.seek(0, os.SEEK_END, quiet=True)
    return stream


class UserBackend(Backend):
    """An open stream of a user wrapper."""

    stream_type = "user-space"
    seekable = True

    def __init__(self, obj: PhpObject, shown: str) -> None:
        self.obj = obj
        self.shown = shown
        self.ended = False

    def read(self, count: int, function: str) -> bytes | None:
        if not has_method(self.obj, "stream_read"):
            warning(f"{function}(): {self.shown}::stream_read is not implemented!")
            return None
        result = call_method(self.obj, "stream_read", 8192)
        data: bytes | None
        if result is False:
            data = None
        else:
            from phpjit.runtime.convert import to_str

            data = to_str(result).encode("latin-1")
            if len(data) > 8192:
                warning(f"{function}(): {self.shown}::stream_read - read {len(data) - 8192} bytes more data than"
                        f" requested ({len(data)} read, 8192 max) - excess data will be lost")
                data = data[:8192]
        if not has_method(self.obj, "stream_eof"):
            warning(f"{function}(): {self.shown}::stream_eof is not implemented! Assuming EOF")
            self.ended = True
        else:
            self.ended = to_bool(call_method(self.obj, "stream_eof"))
        return data

    def at_end(self) -> bool | None:
        return self.ended

    def write(self, data: bytes, function: str) -> int:
        if not has_method(self.obj, "stream_write"):
            warning(f"{function}(): {self.shown}::stream_write is not implemented!")
            return -1
        result = call_method(self.obj, "stream_write", data.decode("latin-1"))
        if result is False:
            return -1
        done = to_int(result)
        if done > len(data):
            warning(f"{function}(): {self.shown}::stream_write wrote {done - len(data)} bytes more data than"
                    f" requested ({done} written, {len(data)} max)")
            done = len(data)
        return done

    def seek(self, offset: int, whence: int, quiet: bool = False) -> int | None:
        if not has_method(self.obj, "stream_seek"):
            return None
        if not to_bool(call_method(self.obj, "stream_seek", offset, whence)):
            return None
        self.ended = False
        if not has_method(self.obj, "stream_tell"):
            warning(f"fseek(): {self.shown}::stream_tell is not implemented!")
            return None
        return to_int(call_method(self.obj, "stream_tell"))

    def flush(self) -> bool:
        if not has_method(self.obj, "stream_flush"):
            return False
        return to_bool(call_method(self.obj, "stream_flush"))

    def close(self) -> None:
        if has_method(self.obj, "stream_close"):
            call_method(self.obj, "stream_close")

    def stat(self) -> Any:
        if not has_method(self.obj, "stream_stat"):
            warning(f"fstat(): {self.shown}::stream_stat is not implemented!")
            return None
        return stat_of(call_method(self.obj, "stream_stat"))

    def truncate(self, size: int) -> bool | None:
        if not has_method(self.obj, "stream_truncate"):
            return None
        result = call_method(self.obj, "stream_truncate", size)
        if not isinstance(result, bool):
            warning(f"ftruncate(): {self.shown}::stream_truncate did not return a boolean!")
            return False
        return result

    def lock(self, operation: int) -> bool:
        """flock()."""
        if not has_method(self.obj, "stream_lock"):
            warning(f"flock(): {self.shown}::stream_lock is not implemented!")
            return False
        return to_bool(call_method(self.obj, "stream_lock", operation))

    def set_option(self, option: int, first: int, second: int | None) -> bool | None:
        """stream_set_blocking and kin; None when the class has no such method."""
        if not has_method(self.obj, "stream_set_option"):
            return None
        return to_bool(call_method(self.obj, "stream_set_option", option, first, second))


# ---------------------------------------------------------------- filters

class UserFilter(Filter):
    """A php_user_filter: `filter($in, $out, &$consumed, $closing)` moves buckets from one brigade to the other."""

    def __init__(self, obj: PhpObject, stream: Stream) -> None:
        self.obj = obj
        self.stream = stream
        self.closed = False

    def filter(self, data: bytes, closing: bool) -> bytes:
        from phpjit.runtime.ext.standard.file.buckets import Brigade

        incoming, outgoing = Brigade(next_id(), [data] if data else []), Brigade(next_id(), [])
        vars(self.obj).setdefault("stream", self.stream)
        consumed = Ref(0)
        status = to_int(call_method(self.obj, "filter", incoming, outgoing, consumed, closing))
        return outgoing.join() if status == 2 else b""

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            call_method(self.obj, "onClose")


def make_user_filter(name: str, stream: Stream, params: Any, function: str) -> Filter | None:
    """A filter of a class given to stream_filter_register, or None."""
    table = streams().user_filters
    class_name = table.get(name)
    pattern = name
    while class_name is None and "." in pattern:
        pattern = pattern[:pattern.rindex(".")]
        class_name = table.get(pattern + ".*")
    if class_name is None:
        return None
    from phpjit.runtime.classes.instantiate import allocate
    from phpjit.runtime.classes.lookup import find_class

    cls = find_class(class_name)
    if cls is None:
        warning(f'{function}(): File filter "{name}" requires class "{class_name}", but that class is not defined')
        return None
    obj = allocate(cls)
    vars(obj)["filtername"] = name
    vars(obj)["params"] = params
    if has_method(obj, "onCreate") and call_method(obj, "onCreate") is False:
        return None
    made = UserFilter(obj, stream)
    made.name = name
    return made
