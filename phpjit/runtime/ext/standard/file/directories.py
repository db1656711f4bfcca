"""Directories: opendir, readdir, scandir, dir() and the class Directory, getcwd, chdir."""
from __future__ import annotations

import os
from typing import Any, Final

from phpjit.builtin import Effects, PhpValue, builtin, method, php_class
from phpjit.runtime.convert import type_name
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.streams.arguments import need_context, need_path
from phpjit.runtime.streams.backends import Backend
from phpjit.runtime.streams.state import local_path, next_id, streams, working_directory
from phpjit.runtime.streams.stream import Stream
from phpjit.runtime.streams.wrappers import plain_name, scheme_of, user_wrapper
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.resource import Resource

CONSTANTS: Final[dict[str, PhpValue]] = {"SCANDIR_SORT_ASCENDING": 0, "SCANDIR_SORT_DESCENDING": 1,
                                         "SCANDIR_SORT_NONE": 2}
_IO: Final = Effects.FILE_IO | Effects.WARNS | Effects.THROWS


class DirectoryBackend(Backend):
    """The names of a directory, read once."""

    stream_type = "dir"
    seekable = True

    def __init__(self, names: list[str]) -> None:
        self.names = names
        self.next = 0

    def entry(self) -> str | None:
        """The next name."""
        if self.next >= len(self.names):
            return None
        self.next += 1
        return self.names[self.next - 1]

    def rewind(self) -> None:
        """Start again."""
        self.next = 0

    def seek(self, offset: int, whence: int) -> int | None:
        self.next = 0
        return 0


def _names(path: bytes) -> list[str]:
    return [".", "..", *(name.decode("latin-1") for name in os.listdir(path))]


def open_directory(function: str, name: str) -> Stream | None:
    """A directory handle, or None after a warning."""
    need_path(function, name, 1, "directory")
    if name == "":
        throw_error("ValueError", f"{function}(): Argument #1 ($directory) cannot be empty") \
            if function == "scandir" else throw_error("ValueError", "Path cannot be empty")
    wrapper = user_wrapper(function, name)
    if wrapper is not None:
        backend = wrapper.open_directory(function, name)
        if backend is None:
            return None
        stream = Stream(next_id(), backend, "r", wrapper_type="user-space-dir")
        return stream
    if scheme_of(name) == "glob":
        from phpjit.runtime.ext.standard.file.paths import glob

        found = glob(name[7:], 0)
        stream = Stream(next_id(), DirectoryBackend([os.path.basename(n) for n in found.values()]), "r")
        stream.backend.stream_type = "glob"
        return stream
    try:
        names = _names(local_path(plain_name(name)))
    except OSError as e:
        warning(f"{function}({name}): Failed to open directory: {e.strerror}")
        return None
    return Stream(next_id(), DirectoryBackend(names), "r")


@builtin("opendir(string $directory, $context = null)", effects=_IO)
def opendir(directory: str, context: PhpValue) -> PhpValue:
    need_context("opendir", context, 2)
    stream = open_directory("opendir", directory)
    if stream is None:
        return False
    streams().last_dir = stream
    return stream


def _need_dir(function: str, handle: PhpValue) -> Any:
    if handle is None:
        handle = streams().last_dir
        if handle is None:
            throw_error("TypeError", "No resource supplied")
    if not isinstance(handle, Resource):
        throw_error("TypeError", f"{function}(): Argument #1 ($dir_handle) must be of type resource or null,"
                                 f" {type_name(handle)} given")
    if not isinstance(handle, Stream) or handle.closed:
        throw_error("TypeError", f"{function}(): supplied resource is not a valid stream resource"
                    if not isinstance(handle, Stream) or handle.closed else "")
    if not hasattr(handle.backend, "entry"):
        throw_error("TypeError", f"{function}(): Argument #1 ($dir_handle) must be a valid Directory resource")
    return handle


@builtin("readdir($dir_handle = null): string|false", effects=_IO)
def readdir(dir_handle: PhpValue) -> PhpValue:
    name = _need_dir("readdir", dir_handle).backend.entry()
    return False if name is None else name


@builtin("rewinddir($dir_handle = null): void", effects=_IO)
def rewinddir(dir_handle: PhpValue) -> None:
    _need_dir("rewinddir", dir_handle).backend.rewind()


@builtin("closedir($dir_handle = null): void", effects=_IO)
def closedir(dir_handle: PhpValue) -> None:
    handle = _need_dir("closedir", dir_handle)
    handle.close()
    if streams().last_dir is handle:
        streams().last_dir = None


@builtin("scandir(string $directory, int $sorting_order = SCANDIR_SORT_ASCENDING, $context = null): array|false",
         effects=_IO)
def scandir(directory: str, sorting_order: int, context: PhpValue) -> PhpValue:
    need_path("scandir", directory, 1, "directory")
    need_context("scandir", context, 3)
    if not directory:
        throw_error("ValueError", "scandir(): Argument #1 ($directory) cannot be empty")
    stream = open_directory("scandir", directory)
    if stream is None:
        warning("scandir(): (errno 2): No such file or directory" if not os.path.exists(local_path(directory)) else
                "scandir(): (errno 20): Not a directory")
        return False
    names: list[str] = []
    backend: Any = stream.backend
    while (name := backend.entry()) is not None:
        names.append(name)
    stream.close()
    if sorting_order == 0:
        names.sort()
    elif sorting_order == 1:
        names.sort(reverse=True)
    return PhpArray.from_list(list(names))


@builtin("getcwd(): string|false", effects=Effects.FILE_IO)
def getcwd() -> PhpValue:
    try:
        return working_directory().decode("latin-1")
    except OSError:
        return False


@builtin("chdir(string $directory): bool", effects=_IO)
def chdir(directory: str) -> bool:
    need_path("chdir", directory, 1, "directory")
    path = local_path(directory)
    options = current().options
    try:
        if options is None or options.own_process:
            os.chdir(path)
        else:     # a request among others: the directory is its own
            os.stat(os.path.join(path, b"."))
            streams().cwd = os.path.realpath(path)
    except OSError as e:
        warning(f"chdir(): {e.strerror} (errno {e.errno})")
        return False
    return True


@php_class("class Directory")
class Directory:
    """What dir() gives."""

    PROPS = ("public readonly string $path", "public readonly mixed $handle")

    @method("public function close(): void")
    def close(this: Any) -> None:
        closedir(_handle_of(this))

    @method("public function rewind(): void")
    def rewind(this: Any) -> None:
        rewinddir(_handle_of(this))

    @method("public function read(): string|false")
    def read(this: Any) -> PhpValue:
        return readdir(_handle_of(this))


def _handle_of(this: Any) -> PhpValue:
    handle = vars(this).get("handle")
    if handle is None:
        throw_error("Error", "Unable to find my handle property")
    return handle


@builtin("dir(string $directory, $context = null): Directory|false", effects=_IO)
def dir(directory: str, context: PhpValue) -> PhpValue:
    from phpjit.runtime.classes.instantiate import new_instance

    need_context("dir", context, 2)
    stream = open_directory("dir", directory)
    if stream is None:
        return False
    streams().last_dir = stream
    made = new_instance("Directory")
    slots = vars(made)
    slots["path"] = directory
    slots["handle"] = stream
    return made
