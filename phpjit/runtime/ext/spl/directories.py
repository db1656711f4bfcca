"""DirectoryIterator, FilesystemIterator, RecursiveDirectoryIterator, GlobIterator."""
from __future__ import annotations

from typing import Final

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.convert import to_bool
from phpjit.runtime.ext.spl.create import construct_object
from phpjit.runtime.ext.spl.dispatch import call, set_state
from phpjit.runtime.ext.spl.file_info import Place, make_info
from phpjit.runtime.ext.spl.promote import promoted
from phpjit.runtime.ext.standard.file import stat
from phpjit.runtime.ext.standard.file.directories import open_directory
from phpjit.runtime.ext.standard.file.paths import base_name, glob
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.objects import PhpObject

_CURRENT_MASK: Final = 0xF0
_AS_PATHNAME: Final = 32
_KEY_AS_FILENAME: Final = 256
_SKIP_DOTS: Final = 0x1000
_FOLLOW: Final = 0x4000
_FLAGS: Final = 0x7FF0


class OpenDirectory(Place):
    """The state: the names found, the place among them; `name` is the whole path of the current entry."""

    __slots__ = ("at", "entries", "entry", "flags", "index", "is_glob", "sub_path")

    def __init__(self, path: str, entries: list[str], flags: int, is_glob: bool) -> None:
        super().__init__("", path)
        self.entries = entries
        self.flags = flags
        self.is_glob = is_glob
        self.sub_path = ""
        self.index = 0
        self.at = -1
        self.entry = ""
        self.step()

    def step(self) -> None:
        """Go to the next entry, skipping dots if so asked."""
        self.at += 1
        while self.flags & _SKIP_DOTS and self.at < len(self.entries) and self.entries[self.at] in (".", ".."):
            self.at += 1
        if self.at >= len(self.entries):
            self.entry = self.name = ""
        elif self.is_glob:
            self.name = self.entries[self.at]
            self.path = self.name.rpartition("/")[0]
            self.entry = base_name(self.name)
        else:
            self.entry = self.entries[self.at]
            self.name = f"{self.path}/{self.entry}" if self.path else self.entry

    def rewind(self) -> None:
        """Start again."""
        self.index = 0
        self.at = -1
        self.step()

    def filename(self) -> str:
        return self.entry

    def shown(self) -> dict[str, PhpValue]:
        """Return what dumps show besides the path."""
        return {"\0DirectoryIterator\0glob": f"glob://{self.path}" if self.is_glob else False,
                "\0RecursiveDirectoryIterator\0subPathName": self.sub_path}


def _open(this: PhpObject, class_name: str, directory: str, flags: int, pattern: bool = False) -> None:
    if directory == "":
        throw_error("ValueError", f"{class_name}::__construct(): Argument #1 "
                                  f"(${'pattern' if pattern else 'directory'}) cannot be empty")
    if "\0" in directory:
        throw_error("ValueError", f"{class_name}::__construct(): Argument #1 "
                                  f"(${'pattern' if pattern else 'directory'}) must not contain any null bytes")
    if "\0#spl" in this.__dict__:
        throw_error("Error", "Directory object is already initialized")
    if directory.startswith("glob://") or pattern:
        found = glob(directory.removeprefix("glob://"), 0)
        names = list(found.values()) if found is not False else []
        set_state(this, OpenDirectory(directory.rpartition("/")[0], names, flags, True))
        return
    with promoted("UnexpectedValueException", f"{class_name}::__construct"):
        stream = open_directory("opendir", directory)
    if stream is None:
        throw_error("UnexpectedValueException", f'Failed to open directory "{directory}"')
    names = []
    # the backend of a folder
    while (name := stream.backend.entry()) not in (None, False):  # type: ignore[attr-defined]
        names.append(name)
    path = directory[:-1] if len(directory) > 1 and directory.endswith("/") else directory
    set_state(this, OpenDirectory(path, names, flags, False))


def _dir(this: PhpObject) -> OpenDirectory:
    state = this.__dict__.get("\0#spl")
    if type(state) is not OpenDirectory:
        throw_error("Error", "Object not initialized")
    return state


@php_class("class DirectoryIterator extends SplFileInfo implements SeekableIterator")
class DirectoryIterator(PhpObject):
    HANDLERS = {"clone": lambda old, new: _clone(old, new)}

    @method("public function __construct(string $directory)")
    def construct(this, directory: str) -> None:
        _open(this, "DirectoryIterator", directory, 0)

    @method("public function getFilename(): string")
    def getFilename(this) -> str:
        return _dir(this).entry

    @method("public function getExtension(): string")
    def getExtension(this) -> str:
        entry = _dir(this).entry
        return entry.rpartition(".")[2] if "." in entry else ""

    @method("public function getBasename(string $suffix = \"\"): string")
    def getBasename(this, suffix: str) -> str:
        return base_name(_dir(this).entry, suffix)

    @method("public function isDot(): bool")
    def isDot(this) -> bool:
        return _dir(this).entry in (".", "..")

    @method("public function rewind(): void")
    def rewind(this) -> None:
        _dir(this).rewind()

    @method("public function valid(): bool")
    def valid(this) -> bool:
        return _dir(this).entry != ""

    @method("public function key(): mixed")
    def key(this) -> PhpValue:
        return _dir(this).index

    @method("public function current(): mixed")
    def current(this) -> PhpValue:
        _dir(this)
        return this

    @method("public function next(): void")
    def next(this) -> None:
        state = _dir(this)
        state.index += 1
        state.step()

    @method("public function seek(int $offset): void")
    def seek(this, offset: int) -> None:
        state = _dir(this)
        if state.index > offset:
            call(this, "rewind")
        while state.index < offset:
            if not to_bool(call(this, "valid")):
                throw_error("OutOfBoundsException", f"Seek position {offset} is out of range")
            call(this, "next")

    @method("public function __toString(): string")
    def toString(this) -> str:
        return _dir(this).entry


def _clone(old: PhpObject, new: PhpObject) -> None:
    source = _dir(old)
    state = OpenDirectory(source.path, source.entries, source.flags, source.is_glob)
    while state.at < source.at:
        state.step()
    state.index = source.index
    state.sub_path = source.sub_path
    state.info_class, state.file_class = source.info_class, source.file_class
    set_state(new, state)


@php_class("class FilesystemIterator extends DirectoryIterator")
class FilesystemIterator(PhpObject):
    CONSTS = {"CURRENT_MODE_MASK": 240, "CURRENT_AS_PATHNAME": 32, "CURRENT_AS_FILEINFO": 0, "CURRENT_AS_SELF": 16,
              "KEY_MODE_MASK": 3840, "KEY_AS_PATHNAME": 0, "FOLLOW_SYMLINKS": 16384, "KEY_AS_FILENAME": 256,
              "NEW_CURRENT_AND_KEY": 256, "OTHER_MODE_MASK": 28672, "SKIP_DOTS": 4096, "UNIX_PATHS": 8192}

    @method("public function __construct(string $directory, int $flags = FilesystemIterator::KEY_AS_PATHNAME | "
            "FilesystemIterator::CURRENT_AS_FILEINFO | FilesystemIterator::SKIP_DOTS)")
    def construct(this, directory: str, flags: int) -> None:
        _open(this, "FilesystemIterator", directory, flags | _SKIP_DOTS)

    @method("public function rewind(): void")
    def rewind(this) -> None:
        _dir(this).rewind()

    @method("public function key(): string")
    def key(this) -> str:
        state = _dir(this)
        return state.entry if state.flags & _KEY_AS_FILENAME else state.name

    @method("public function current(): string|SplFileInfo|FilesystemIterator")
    def current(this) -> PhpValue:
        state = _dir(this)
        mode = state.flags & _CURRENT_MASK
        if mode == _AS_PATHNAME:
            return state.name
        if mode == 0:
            return make_info(state.info_class, state, state.name)
        return this

    @method("public function getFlags(): int")
    def getFlags(this) -> int:
        return _dir(this).flags & _FLAGS

    @method("public function setFlags(int $flags): void")
    def setFlags(this, flags: int) -> None:
        state = _dir(this)
        state.flags = state.flags & ~_FLAGS | flags & _FLAGS


@php_class("class RecursiveDirectoryIterator extends FilesystemIterator implements RecursiveIterator")
class RecursiveDirectoryIterator(PhpObject):
    @method("public function __construct(string $directory, int $flags = FilesystemIterator::KEY_AS_PATHNAME | "
            "FilesystemIterator::CURRENT_AS_FILEINFO)")
    def construct(this, directory: str, flags: int) -> None:
        _open(this, "RecursiveDirectoryIterator", directory, flags)

    @method("public function hasChildren(bool $allowLinks = false): bool")
    def hasChildren(this, allowLinks: bool) -> bool:
        state = _dir(this)
        if state.entry in ("", ".", ".."):
            return False
        if stat.is_link(state.name) and not allowLinks and not state.flags & _FOLLOW:
            return False
        return stat.is_dir(state.name)

    @method("public function getChildren(): RecursiveDirectoryIterator")
    def getChildren(this) -> PhpObject:
        state = _dir(this)
        made = construct_object(type(this), state.name, state.flags)
        inner = _dir(made)
        inner.sub_path = f"{state.sub_path}/{state.entry}" if state.sub_path else state.entry
        inner.info_class, inner.file_class = state.info_class, state.file_class
        return made

    @method("public function getSubPath(): string")
    def getSubPath(this) -> str:
        return _dir(this).sub_path

    @method("public function getSubPathname(): string")
    def getSubPathname(this) -> str:
        state = _dir(this)
        return f"{state.sub_path}/{state.entry}" if state.sub_path else state.entry


@php_class("class GlobIterator extends FilesystemIterator implements Countable")
class GlobIterator(PhpObject):
    @method("public function __construct(string $pattern, int $flags = FilesystemIterator::KEY_AS_PATHNAME | "
            "FilesystemIterator::CURRENT_AS_FILEINFO)")
    def construct(this, pattern: str, flags: int) -> None:
        _open(this, "GlobIterator", pattern, flags | _SKIP_DOTS, True)

    @method("public function count(): int")
    def count(this) -> int:
        return len(_dir(this).entries)
