"""SplFileObject and SplTempFileObject: an open file that iterates over its lines."""
from __future__ import annotations

from typing import Any, Final

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.convert import type_name
from phpjit.runtime.ext.spl.dispatch import call, overridden, set_state
from phpjit.runtime.ext.spl.file_info import Place, strip_slash
from phpjit.runtime.ext.spl.promote import promoted
from phpjit.runtime.ext.standard.file import handles, stat
from phpjit.runtime.ext.standard.file.csv import csv_line, parse_csv
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref

DROP_NEW_LINE: Final = 1
READ_AHEAD: Final = 2
SKIP_EMPTY: Final = 4
READ_CSV: Final = 8


class OpenFile(Place):
    """The state: the stream, the current line (text, or array when read as CSV) and its number."""

    __slots__ = ("csv", "flags", "line", "max_length", "mode", "number", "record", "stream")

    def __init__(self, name: str, path: str, mode: str, stream: Any) -> None:
        super().__init__(name, path)
        self.stream = stream
        self.mode = mode
        self.flags = 0
        self.line: str | None = None
        self.record: PhpArray | None = None
        self.number = 0
        self.max_length = 0
        self.csv = (",", '"', "\\")

    def shown(self) -> dict[str, PhpValue]:
        """Return what dumps show besides the path."""
        return {"\0SplFileObject\0openMode": self.mode, "\0SplFileObject\0delimiter": self.csv[0],
                "\0SplFileObject\0enclosure": self.csv[1]}

    def forget(self) -> None:
        """Drop the current line."""
        self.line = None
        self.record = None

    def read(self, quiet: bool, add: int, csv: bool = False) -> bool:
        """Read the next line; at the end fail, with an exception unless `quiet`."""
        self.forget()
        if self.stream.at_eof():
            if not quiet:
                throw_error("RuntimeException", f"Cannot read from file {self.name}")
            return False
        data = self.stream.line(self.max_length or None, "fgets")
        text = "" if data is None else data.decode("latin-1")
        if not csv and self.flags & DROP_NEW_LINE and text.endswith("\n"):
            text = text[:-2] if text.endswith("\r\n") else text[:-1]
        self.line = text
        self.number += add
        return True

    def empty(self) -> bool:
        """Whether the current line counts as empty."""
        line = self.line or ""
        if line == "":
            return True
        return bool(self.flags & READ_CSV and self.flags & DROP_NEW_LINE) and line in ("\n", "\r\n")

    def read_csv(self, csv: tuple[str, str, str], quiet: bool) -> bool:
        """Read the next line as a record."""
        while True:
            if not self.read(quiet, 1 if self.line is not None else 0, True):
                return False
            if not (self.flags & SKIP_EMPTY and self.empty()):
                break

        def more() -> str | None:
            data = self.stream.line(None, "fgetcsv")
            return None if data is None else data.decode("latin-1")
        self.record = PhpArray.from_list(parse_csv(self.line or "", *csv, more))
        return True

    def read_line(self, this: PhpObject, quiet: bool) -> bool:
        """Read what the flags ask for; empty lines may be skipped."""
        done = self._read_one(this, quiet)
        while done and self.flags & SKIP_EMPTY and self.empty():
            self.forget()
            done = self._read_one(this, quiet)
        return done

    def _read_one(self, this: PhpObject, quiet: bool) -> bool:
        if self.flags & READ_CSV:
            return self.read_csv(self.csv, quiet)
        if not overridden(this, "getcurrentline"):
            return self.read(quiet, 1 if self.line is not None else 0)
        self.forget()
        if self.stream.at_eof():
            if not quiet:
                throw_error("RuntimeException", f"Cannot read from file {self.name}")
            return False
        text = call(this, "getcurrentline")
        if type(text) is not str:
            throw_error("TypeError", f"{type(this).info.name}::getCurrentLine(): Return value must be of type string, "
                                     f"{type_name(text)} returned")
        if self.line is not None or self.record is not None:
            self.number += 1
        self.forget()
        self.line = text
        return True

    def rewind(self, this: PhpObject) -> None:
        """Go to the start."""
        if not self.stream.seek(0, 0):
            throw_error("RuntimeException", f"Cannot rewind file {self.name}")
        self.forget()
        self.number = 0
        if self.flags & READ_AHEAD:
            self.read_line(this, True)


def _file(this: PhpObject) -> OpenFile:
    state = this.__dict__.get("\0#spl")
    if type(state) is not OpenFile:
        throw_error("Error", "Object not initialized")
    return state


def _open(this: PhpObject, class_name: str, name: str, mode: str, include: bool, context: PhpValue,
          path: str | None) -> None:
    if type(this.__dict__.get("\0#spl")) is OpenFile:
        throw_error("Error", "Cannot call constructor twice")
    if "\0" in name:
        throw_error("ValueError",
                    f"{class_name}::__construct(): Argument #1 ($filename) must not contain any null bytes")
    if stat.is_dir(name):
        throw_error("LogicException", "Cannot use SplFileObject with directories")
    with promoted("RuntimeException", f"{class_name}::__construct"):
        if name == "":
            throw_error("RuntimeException", "Cannot open file ''")
        stream = handles.fopen(name, mode, include, context)
        if stream is False:
            throw_error("RuntimeException", f"Cannot open file '{name}'")
    shown = strip_slash(name)
    state = OpenFile(shown, shown.rpartition("/")[0] if path is None else path, mode, stream)
    former = this.__dict__.get("\0#spl")
    if type(former) is Place:
        state.file_class, state.info_class = former.file_class, former.info_class
    set_state(this, state)


def _control(method_name: str, given: tuple[str, str, str]) -> tuple[str, str, str]:
    separator, enclosure, escape = given
    start = f"SplFileObject::{method_name}(): Argument #"
    first = 2 if method_name == "fputcsv" else 1
    if len(separator) != 1:
        throw_error("ValueError", f"{start}{first} ($separator) must be a single character")
    if len(enclosure) != 1:
        throw_error("ValueError", f"{start}{first + 1} ($enclosure) must be a single character")
    if len(escape) > 1:
        throw_error("ValueError", f"{start}{first + 2} ($escape) must be empty or a single character")
    return given


@php_class("class SplFileObject extends SplFileInfo implements RecursiveIterator, SeekableIterator")
class SplFileObject(PhpObject):
    CONSTS = {"DROP_NEW_LINE": 1, "READ_AHEAD": 2, "SKIP_EMPTY": 4, "READ_CSV": 8}

    @method("public function __construct(string $filename, string $mode = \"r\", bool $useIncludePath = false, "
            "$context = null)")
    def construct(this, filename: str, mode: str, useIncludePath: bool, context: PhpValue) -> None:
        _open(this, "SplFileObject", filename, mode, useIncludePath, context, None)

    @method("public function rewind(): void")
    def rewind(this) -> None:
        _file(this).rewind(this)

    @method("public function eof(): bool")
    def eof(this) -> bool:
        ended: bool = _file(this).stream.at_eof()
        return ended

    @method("public function valid(): bool")
    def valid(this) -> bool:
        state = this.__dict__.get("\0#spl")
        if type(state) is not OpenFile:
            return False
        if state.flags & READ_AHEAD:
            return state.line is not None or state.record is not None
        return not state.stream.at_eof()

    @method("public function fgets(): string")
    def fgets(this) -> str:
        state = _file(this)
        state.read(False, 1)
        return state.line or ""

    @method("public function fread(int $length): string|false")
    def fread(this, length: int) -> PhpValue:
        if length <= 0:
            throw_error("ValueError", "SplFileObject::fread(): Argument #1 ($length) must be greater than 0")
        return handles.fread(_file(this).stream, length)

    @method("public function fgetcsv(string $separator = \",\", string $enclosure = \"\\\"\", "
            "string $escape = \"\\\\\"): array|false")
    def fgetcsv(this, separator: str, enclosure: str, escape: str) -> PhpValue:
        state = _file(this)
        given = _control("fgetcsv", (separator, enclosure, escape))
        if given == (",", '"', "\\"):
            given = state.csv
        return state.record if state.read_csv(given, True) else False

    @method("public function fputcsv(array $fields, string $separator = \",\", string $enclosure = \"\\\"\", "
            "string $escape = \"\\\\\", string $eol = \"\\n\"): int|false")
    def fputcsv(this, fields: PhpArray, separator: str, enclosure: str, escape: str, eol: str) -> PhpValue:
        state = _file(this)
        given = _control("fputcsv", (separator, enclosure, escape))
        if given == (",", '"', "\\"):
            given = state.csv
        return handles.fwrite(state.stream, csv_line(fields, *given, eol), None)

    @method("public function setCsvControl(string $separator = \",\", string $enclosure = \"\\\"\", "
            "string $escape = \"\\\\\"): void")
    def setCsvControl(this, separator: str, enclosure: str, escape: str) -> None:
        _file(this).csv = _control("setCsvControl", (separator, enclosure, escape))

    @method("public function getCsvControl(): array")
    def getCsvControl(this) -> PhpArray:
        return PhpArray.from_list(list(_file(this).csv))

    @method("public function flock(int $operation, &$wouldBlock = null): bool")
    def flock(this, operation: int, wouldBlock: Ref) -> bool:
        return handles.flock(_file(this).stream, operation, wouldBlock)

    @method("public function fflush(): bool")
    def fflush(this) -> bool:
        return handles.fflush(_file(this).stream)

    @method("public function ftell(): int|false")
    def ftell(this) -> PhpValue:
        return handles.ftell(_file(this).stream)

    @method("public function fseek(int $offset, int $whence = SEEK_SET): int")
    def fseek(this, offset: int, whence: int) -> int:
        state = _file(this)
        state.forget()
        return handles.fseek(state.stream, offset, whence)

    @method("public function fgetc(): string|false")
    def fgetc(this) -> PhpValue:
        state = _file(this)
        state.forget()
        c = handles.fgetc(state.stream)
        if c == "\n":
            state.number += 1
        return c

    @method("public function fpassthru(): int")
    def fpassthru(this) -> int:
        return handles.fpassthru(_file(this).stream)

    @method("public function fscanf(string $format, mixed &...$vars): array|int|null")
    def fscanf(this, format: str, *variables: Ref) -> PhpValue:
        from phpjit.runtime.calls.registry import builtin_record
        state = _file(this)
        state.forget()
        state.number += 1
        data = state.stream.line(None, "fscanf")
        if data is None:
            return False
        record = builtin_record("sscanf")
        return record.body(data.decode("latin-1"), format, *variables) if record is not None else None

    @method("public function fwrite(string $data, int $length = 0): int|false")
    def fwrite(this, data: str, length: int) -> PhpValue:
        stream = _file(this).stream
        if length:
            data = data[:max(length, 0)]
        return handles.fwrite(stream, data, None) if data else 0

    @method("public function fstat(): array")
    def fstat(this) -> PhpValue:
        return handles.fstat(_file(this).stream)

    @method("public function ftruncate(int $size): bool")
    def ftruncate(this, size: int) -> bool:
        state = _file(this)
        if not state.stream.options.get("truncate", True):
            throw_error("LogicException", f"Can't truncate file {state.name}")
        return handles.ftruncate(state.stream, size)

    @method("public function current(): string|array|false")
    def current(this) -> PhpValue:
        state = _file(this)
        if state.line is None and state.record is None:
            state.read_line(this, True)
        if state.line is not None and (not state.flags & READ_CSV or state.record is None):
            return state.line
        return state.record if state.record is not None else False

    @method("public function key(): int")
    def key(this) -> int:
        return _file(this).number

    @method("public function next(): void")
    def next(this) -> None:
        state = _file(this)
        state.forget()
        if state.flags & READ_AHEAD:
            state.read_line(this, True)
        state.number += 1

    @method("public function setFlags(int $flags): void")
    def setFlags(this, flags: int) -> None:
        _file(this).flags = flags

    @method("public function getFlags(): int")
    def getFlags(this) -> int:
        return _file(this).flags & 15

    @method("public function setMaxLineLen(int $maxLength): void")
    def setMaxLineLen(this, maxLength: int) -> None:
        if maxLength < 0:
            throw_error("ValueError",
                        "SplFileObject::setMaxLineLen(): Argument #1 ($maxLength) must be greater than or equal to 0")
        _file(this).max_length = maxLength

    @method("public function getMaxLineLen(): int")
    def getMaxLineLen(this) -> int:
        return _file(this).max_length

    @method("public function hasChildren()")
    def hasChildren(this) -> bool:
        return False

    @method("public function getChildren()")
    def getChildren(this) -> None:
        return None

    @method("public function seek(int $line): void")
    def seek(this, line: int) -> None:
        state = _file(this)
        if line < 0:
            throw_error("ValueError",
                        "SplFileObject::seek(): Argument #1 ($line) must be greater than or equal to 0")
        state.rewind(this)
        for _ in range(line):
            if not state.read_line(this, True):
                return
        if line > 0 and not state.flags & READ_AHEAD:
            state.number += 1
            state.forget()

    @method("public function getCurrentLine(): string")
    def getCurrentLine(this) -> str:
        state = _file(this)
        state.read(False, 1)
        return state.line or ""

    @method("public function __toString(): string")
    def toString(this) -> str:
        state = _file(this)
        if state.line is None:
            state.read_line(this, False)
        return state.line or ""


@php_class("class SplTempFileObject extends SplFileObject")
class SplTempFileObject(PhpObject):
    @method("public function __construct(int $maxMemory = 2097152)")
    def construct(this, maxMemory: int) -> None:
        if maxMemory < 0:
            name = "php://memory"
        else:
            name = "php://temp" if maxMemory == 2097152 else f"php://temp/maxmemory:{maxMemory}"
        _open(this, "SplTempFileObject", name, "wb", False, None, "")
