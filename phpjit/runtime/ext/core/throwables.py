"""Throwable, Exception, Error and Zend's own subclasses of them."""
from __future__ import annotations

import sys
from types import FrameType
from typing import Any

from phpjit.builtin import PURE, Effects, PhpValue, method, php_class
from phpjit.runtime import backtrace
from phpjit.runtime.current import current
from phpjit.runtime.exception_text import frame_array, show_throwable, slot, slot_key, trace_string
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.sentinels import MISSING

_READS = Effects.READS_OBJECT
_PROPS = ("protected $message = ''", "private string $string = ''", "protected $code = 0",
          "protected string $file = ''", "protected int $line = 0", "private array $trace = []",
          "private ?Throwable $previous = null")


def init_throwable(o: PhpObject) -> None:
    """A new Throwable remembers where it was made."""
    base = "Error" if "error" in type(o).ancestors else "Exception"
    file, line = backtrace.position()
    _set(o, "\0*\0file", file)
    _set(o, "\0*\0line", line)
    with_args = not current().flag("zend.exception_ignore_args")
    entries = backtrace.collect(sys._getframe(1), with_args)
    setattr(o, f"\0{base}\0trace", PhpArray([frame_array(entry, False, with_args) for entry in entries]))


def add_call(o: PhpObject, frame: FrameType) -> None:
    """Move a new Throwable into a suspended frame (a generator's), as if the running code had called that."""
    base = "Error" if "error" in type(o).ancestors else "Exception"
    with_args = not current().flag("zend.exception_ignore_args")
    entry = backtrace.entry_of(frame, with_args)
    if entry is None:
        return
    file = slot(o, "\0*\0file")
    if file != "Unknown":
        entry.file, entry.line = file, slot(o, "\0*\0line")
    _set(o, "\0*\0file", frame.f_code.co_filename)
    _set(o, "\0*\0line", frame.f_lineno or 0)
    key = f"\0{base}\0trace"
    setattr(o, key, PhpArray([frame_array(entry, False, with_args), *getattr(o, key).values()]))


def _get(o: PhpObject, key: str, default: PhpValue = None) -> PhpValue:
    return slot(o, key, default)


def _set(o: PhpObject, key: str, value: PhpValue) -> None:
    setattr(o, slot_key(o, key), value)


def _construct(o: PhpObject, base: str, message: Any, code: Any, previous: PhpObject | None) -> None:
    if message is not MISSING:
        _set(o, "\0*\0message", message)
    if code is not MISSING and code:        # as php does: 0 leaves a default of the class
        _set(o, "\0*\0code", code)
    if previous is not None:
        setattr(o, f"\0{base}\0previous", previous)


@php_class("interface Throwable extends Stringable")
class Throwable(PhpObject):
    """What `throw` accepts."""

    @method("public function getMessage(): string", effects=_READS)
    def getMessage(this) -> PhpValue: ...

    @method("public function getCode()", effects=_READS)
    def getCode(this) -> PhpValue: ...

    @method("public function getFile(): string", effects=_READS)
    def getFile(this) -> PhpValue: ...

    @method("public function getLine(): int", effects=_READS)
    def getLine(this) -> PhpValue: ...

    @method("public function getTrace(): array", effects=_READS)
    def getTrace(this) -> PhpValue: ...

    @method("public function getPrevious(): ?Throwable", effects=_READS)
    def getPrevious(this) -> PhpValue: ...

    @method("public function getTraceAsString(): string", effects=_READS)
    def getTraceAsString(this) -> PhpValue: ...


@method("private function __clone(): void")
def _clone(this: PhpObject) -> None:
    return None


@method("public function __wakeup()")
def _wakeup(this: PhpObject) -> None:
    return None


@method("final public function getMessage(): string", effects=_READS)
def _get_message(this: PhpObject) -> PhpValue:
    return _get(this, "\0*\0message", "")


@method("final public function getCode()", effects=_READS)
def _get_code(this: PhpObject) -> PhpValue:
    return _get(this, "\0*\0code", 0)


@method("final public function getFile(): string", effects=_READS)
def _get_file(this: PhpObject) -> PhpValue:
    return _get(this, "\0*\0file", "")


@method("final public function getLine(): int", effects=_READS)
def _get_line(this: PhpObject) -> PhpValue:
    return _get(this, "\0*\0line", 0)


@method("final public function getTraceAsString(): string", effects=_READS)
def _get_trace_as_string(this: PhpObject) -> str:
    return trace_string(this)


@method("public function __toString(): string", effects=_READS | Effects.CALLS_USER)
def _to_string(this: PhpObject) -> str:
    return show_throwable(this)


@php_class("class Exception implements Throwable")
class Exception_(PhpObject):
    """Base of what programs throw."""

    PROPS = _PROPS
    HANDLERS = {"clone": False, "init": init_throwable}

    clone = _clone

    @method("public function __construct(string $message = UNKNOWN, int $code = UNKNOWN, ?Throwable $previous = null)",
            effects=PURE)
    def __construct(this, message: Any, code: Any, previous: PhpObject | None) -> None:
        _construct(this, "Exception", message, code, previous)

    wakeup = _wakeup
    getMessage = _get_message
    getCode = _get_code
    getFile = _get_file
    getLine = _get_line

    @method("final public function getTrace(): array", effects=_READS)
    def getTrace(this) -> PhpValue:
        return _get(this, "\0Exception\0trace")

    @method("final public function getPrevious(): ?Throwable", effects=_READS)
    def getPrevious(this) -> PhpValue:
        return _get(this, "\0Exception\0previous")

    getTraceAsString = _get_trace_as_string
    toString = _to_string


@php_class("class Error implements Throwable")
class Error_(PhpObject):
    """Base of what the engine throws."""

    PROPS = _PROPS
    HANDLERS = {"clone": False, "init": init_throwable}

    clone = _clone

    @method("public function __construct(string $message = UNKNOWN, int $code = UNKNOWN, ?Throwable $previous = null)",
            effects=PURE)
    def __construct(this, message: Any, code: Any, previous: PhpObject | None) -> None:
        _construct(this, "Error", message, code, previous)

    wakeup = _wakeup
    getMessage = _get_message
    getCode = _get_code
    getFile = _get_file
    getLine = _get_line

    @method("final public function getTrace(): array", effects=_READS)
    def getTrace(this) -> PhpValue:
        return _get(this, "\0Error\0trace")

    @method("final public function getPrevious(): ?Throwable", effects=_READS)
    def getPrevious(this) -> PhpValue:
        return _get(this, "\0Error\0previous")

    getTraceAsString = _get_trace_as_string
    toString = _to_string


@php_class("class ErrorException extends Exception")
class ErrorException(PhpObject):
    """A diagnostic turned into an exception."""

    PROPS = ("protected int $severity = E_ERROR",)

    @method("public function __construct(string $message = '', int $code = 0, int $severity = E_ERROR, "
            "?string $filename = null, ?int $line = null, ?Throwable $previous = null)",
            effects=PURE)
    def __construct(this, message: str, code: int, severity: int, filename: str | None, line: int | None,
                    previous: PhpObject | None) -> None:
        _construct(this, "Exception", message, code, previous)
        _set(this, "\0*\0severity", severity)
        if filename is not None:
            _set(this, "\0*\0file", filename)
            _set(this, "\0*\0line", 0 if line is None else line)
        elif line is not None:
            _set(this, "\0*\0line", line)

    @method("final public function getSeverity(): int", effects=_READS)
    def getSeverity(this) -> PhpValue:
        return _get(this, "\0*\0severity", 1)


@php_class("class CompileError extends Error")
class CompileError(PhpObject):
    """The source cannot be compiled."""


@php_class("class ParseError extends CompileError")
class ParseError(PhpObject):
    """The source cannot be parsed."""


@php_class("class TypeError extends Error")
class TypeError_(PhpObject):
    """A value has the wrong type."""


@php_class("class ArgumentCountError extends TypeError")
class ArgumentCountError(PhpObject):
    """A call passes too few or too many arguments."""


@php_class("class ValueError extends Error")
class ValueError_(PhpObject):
    """A value of the right type is out of range."""


@php_class("class ArithmeticError extends Error")
class ArithmeticError_(PhpObject):
    """Arithmetic without a result."""


@php_class("class DivisionByZeroError extends ArithmeticError")
class DivisionByZeroError(PhpObject):
    """Division by zero."""


@php_class("class UnhandledMatchError extends Error")
class UnhandledMatchError(PhpObject):
    """No arm of a match fits."""
