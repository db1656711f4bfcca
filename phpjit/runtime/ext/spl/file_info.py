"""SplFileInfo: a path and what the file system says about it."""
from __future__ import annotations

from collections.abc import Callable

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.classes.registry import find_class
from phpjit.runtime.current import current
from phpjit.runtime.ext.spl.create import construct_object, create_object
from phpjit.runtime.ext.spl.dispatch import set_state
from phpjit.runtime.ext.spl.members import debug_table
from phpjit.runtime.ext.spl.promote import promoted
from phpjit.runtime.ext.standard.file import stat
from phpjit.runtime.ext.standard.file.paths import base_name, realpath
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject


class Place:
    """The state: the whole path, its directory part, and the classes to make of it."""

    __slots__ = ("file_class", "info_class", "name", "path")

    def __init__(self, name: str, path: str | None = None) -> None:
        self.name = name
        if path is None:
            path = name.rpartition("/")[0]
        self.path = path
        self.file_class = "SplFileObject"
        self.info_class = "SplFileInfo"

    def filename(self) -> str:
        """Return the path without its directory."""
        if self.path and len(self.path) < len(self.name):
            return self.name[len(self.path) + 1:]
        return self.name


def place_of(this: PhpObject) -> Place:
    """Return the state; throws when the parent's constructor was not called."""
    state: Place | None = this.__dict__.get("\0#spl")
    if state is None:
        throw_error("Error", "Object not initialized")
    return state


def strip_slash(name: str) -> str:
    """Return the path without slashes at its end."""
    while len(name) > 1 and name.endswith("/"):
        name = name[:-1]
    return name


def _clone(old: PhpObject, new: PhpObject) -> None:
    source = old.__dict__.get("\0#spl")
    if type(source) is not Place:
        throw_error("Error", f"Trying to clone an uncloneable object of class {type(old).info.name}")
    place = Place(source.name, source.path)
    place.file_class, place.info_class = source.file_class, source.info_class
    set_state(new, place)


def _ask(this: PhpObject, method_name: str, question: Callable[[str], PhpValue]) -> PhpValue:
    """Ask the file system; its warnings become RuntimeExceptions."""
    with promoted("RuntimeException", f"SplFileInfo::{method_name}"):
        return question(place_of(this).name)


def _derived(name: str, function: str, base: str) -> str:
    found = find_class(current(), name, True)
    if found is None or base.lower() not in found.ancestors:
        throw_error("TypeError", f"SplFileInfo::{function}(): Argument #1 ($class) must be a class name derived from "
                                 f"{base}, {name} given")
    return found.info.name


def make_info(cls: str, place: Place, name: str) -> PhpObject:
    """Make the SplFileInfo (or heir) of a path."""
    found = find_class(current(), cls, True)
    if found is not None and not found.info.methods["__construct"].declaring.info.is_internal:
        return construct_object(found, name)
    made = create_object(cls)
    inner = Place(name)
    inner.file_class, inner.info_class = place.file_class, place.info_class
    set_state(made, inner)
    return made


@php_class("class SplFileInfo implements Stringable")
class SplFileInfo(PhpObject):
    HANDLERS = {"clone": _clone}

    @method("public function __construct(string $filename)")
    def construct(this, filename: str) -> None:
        if "\0" in filename:
            throw_error("ValueError",
                        "SplFileInfo::__construct(): Argument #1 ($filename) must not contain any null bytes")
        set_state(this, Place(strip_slash(filename)))

    @method("public function getPath(): string")
    def getPath(this) -> str:
        return place_of(this).path

    @method("public function getFilename(): string")
    def getFilename(this) -> str:
        return place_of(this).filename()

    @method("public function getExtension(): string")
    def getExtension(this) -> str:
        base = base_name(place_of(this).filename())
        return base.rpartition(".")[2] if "." in base else ""

    @method("public function getBasename(string $suffix = \"\"): string")
    def getBasename(this, suffix: str) -> str:
        return base_name(place_of(this).filename(), suffix)

    @method("public function getPathname(): string")
    def getPathname(this) -> str:
        return place_of(this).name

    @method("public function getPerms(): int|false")
    def getPerms(this) -> PhpValue:
        return _ask(this, "getPerms", stat.fileperms)

    @method("public function getInode(): int|false")
    def getInode(this) -> PhpValue:
        return _ask(this, "getInode", stat.fileinode)

    @method("public function getSize(): int|false")
    def getSize(this) -> PhpValue:
        return _ask(this, "getSize", stat.filesize)

    @method("public function getOwner(): int|false")
    def getOwner(this) -> PhpValue:
        return _ask(this, "getOwner", stat.fileowner)

    @method("public function getGroup(): int|false")
    def getGroup(this) -> PhpValue:
        return _ask(this, "getGroup", stat.filegroup)

    @method("public function getATime(): int|false")
    def getATime(this) -> PhpValue:
        return _ask(this, "getATime", stat.fileatime)

    @method("public function getMTime(): int|false")
    def getMTime(this) -> PhpValue:
        return _ask(this, "getMTime", stat.filemtime)

    @method("public function getCTime(): int|false")
    def getCTime(this) -> PhpValue:
        return _ask(this, "getCTime", stat.filectime)

    @method("public function getType(): string|false")
    def getType(this) -> PhpValue:
        return _ask(this, "getType", stat.filetype)

    @method("public function isWritable(): bool")
    def isWritable(this) -> PhpValue:
        return stat.is_writable(place_of(this).name)

    @method("public function isReadable(): bool")
    def isReadable(this) -> PhpValue:
        return stat.is_readable(place_of(this).name)

    @method("public function isExecutable(): bool")
    def isExecutable(this) -> PhpValue:
        return stat.is_executable(place_of(this).name)

    @method("public function isFile(): bool")
    def isFile(this) -> PhpValue:
        return stat.is_file(place_of(this).name)

    @method("public function isDir(): bool")
    def isDir(this) -> PhpValue:
        return stat.is_dir(place_of(this).name)

    @method("public function isLink(): bool")
    def isLink(this) -> PhpValue:
        return stat.is_link(place_of(this).name)

    @method("public function getLinkTarget(): string|false")
    def getLinkTarget(this) -> PhpValue:
        name = place_of(this).name
        if name == "":
            throw_error("RuntimeException", "Empty filename")
        with promoted("RuntimeException", "SplFileInfo::getLinkTarget"):
            return stat.readlink(name)

    @method("public function getRealPath(): string|false")
    def getRealPath(this) -> PhpValue:
        return realpath(place_of(this).name)

    @method("public function getFileInfo(?string $class = null): SplFileInfo")
    def getFileInfo(this, class_name: str | None) -> PhpObject:
        place = place_of(this)
        cls = place.info_class if class_name is None else _derived(class_name, "getFileInfo", "SplFileInfo")
        return make_info(cls, place, place.name)

    @method("public function getPathInfo(?string $class = null): ?SplFileInfo")
    def getPathInfo(this, class_name: str | None) -> PhpValue:
        place = place_of(this)
        cls = place.info_class if class_name is None else _derived(class_name, "getPathInfo", "SplFileInfo")
        return make_info(cls, place, place.path) if place.path else None

    @method("public function openFile(string $mode = \"r\", bool $useIncludePath = false, $context = null): "
            "SplFileObject")
    def openFile(this, mode: str, useIncludePath: bool, context: PhpValue) -> PhpObject:
        place = place_of(this)
        return construct_object(place.file_class, place.name, mode, useIncludePath, context)

    @method("public function setFileClass(string $class = SplFileObject::class): void")
    def setFileClass(this, class_name: str) -> None:
        place_of(this).file_class = _derived(class_name, "setFileClass", "SplFileObject")

    @method("public function setInfoClass(string $class = SplFileInfo::class): void")
    def setInfoClass(this, class_name: str) -> None:
        place_of(this).info_class = _derived(class_name, "setInfoClass", "SplFileInfo")

    @method("public function __toString(): string")
    def toString(this) -> str:
        return place_of(this).name

    @method("public function __debugInfo(): array")
    def debugInfo(this) -> PhpArray:
        state = this.__dict__.get("\0#spl")
        if state is None:
            return debug_table(this, "SplFileInfo", pathName="")
        table = debug_table(this, "SplFileInfo", pathName=state.name, fileName=state.filename())
        shown = getattr(state, "shown", None)
        if shown is not None:
            for key, value in shown().items():
                table.set(key, value)
        return table

    @method("final public function _bad_state_ex(): void")
    def bad_state(this) -> None:
        throw_error("LogicException", "The parent constructor was not called: the instance is in an invalid state ")
