"""Errors: error_reporting, handlers, trigger_error, backtraces, assert."""
from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Final

from phpjit.builtin import Effects, PhpValue, builtin, php_class
from phpjit.runtime import backtrace, diagnostics
from phpjit.runtime.calls.resolve import resolve_callable
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.exception_text import _frame_text, frame_array
from phpjit.runtime.throwables import PhpThrow, throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.objects import PhpObject

_STATE = Effects.WRITES_GLOBAL | Effects.THROWS
_USER_LEVELS: Final = (256, 512, 1024, 16384)
CONSTANTS: Final[dict[str, PhpValue]] = {
    "E_ERROR": 1, "E_WARNING": 2, "E_PARSE": 4, "E_NOTICE": 8, "E_CORE_ERROR": 16, "E_CORE_WARNING": 32,
    "E_COMPILE_ERROR": 64, "E_COMPILE_WARNING": 128, "E_USER_ERROR": 256, "E_USER_WARNING": 512, "E_USER_NOTICE": 1024,
    "E_STRICT": 2048, "E_RECOVERABLE_ERROR": 4096, "E_DEPRECATED": 8192, "E_USER_DEPRECATED": 16384, "E_ALL": 32767,
    "DEBUG_BACKTRACE_PROVIDE_OBJECT": 1, "DEBUG_BACKTRACE_IGNORE_ARGS": 2, "ASSERT_ACTIVE": 1, "ASSERT_CALLBACK": 2,
    "ASSERT_BAIL": 3, "ASSERT_WARNING": 4, "ASSERT_EXCEPTION": 5}


@builtin("error_reporting(?int $error_level = null): int", effects=_STATE)
def error_reporting(error_level: int | None) -> int:
    errors = current().errors
    old = errors.level
    if error_level is not None:
        errors.level = error_level
        current().ini.set("error_reporting", str(error_level))
    return old


@builtin("trigger_error(string $message, int $error_level = E_USER_NOTICE): bool",
         effects=Effects.WARNS | Effects.THROWS | Effects.READS_GLOBAL | Effects.WRITES_GLOBAL | Effects.CALLS_USER,
         aliases=("user_error",))
def trigger_error(message: str, error_level: int) -> bool:
    if error_level not in _USER_LEVELS:
        throw_error("ValueError", "trigger_error(): Argument #2 ($error_level) must be one of E_USER_ERROR, "
                                  "E_USER_WARNING, E_USER_NOTICE, or E_USER_DEPRECATED")
    diagnostics.report(error_level, message)
    return True


def _handler(callback: Callback) -> Callable[[int, str, str, int], PhpValue]:
    return callback.bind(4)


@builtin("set_error_handler(?callable $callback, int $error_levels = E_ALL)", effects=_STATE)
def set_error_handler(callback: Callback | None, error_levels: int) -> PhpValue:
    errors = current().errors
    old = errors.handler_value if errors.handler is not None else None
    if errors.handler is not None:
        errors.handler_stack.append((errors.handler, errors.handler_value, errors.handler_mask))
    else:
        errors.handler_stack.append((None, None, 32767))
    if callback is None:
        errors.handler, errors.handler_value = None, None
        return old
    errors.handler, errors.handler_value, errors.handler_mask = _handler(callback), callback.value, error_levels
    return old


@builtin("restore_error_handler(): bool", effects=_STATE)
def restore_error_handler() -> bool:
    errors = current().errors
    if errors.handler_stack:
        errors.handler, errors.handler_value, errors.handler_mask = errors.handler_stack.pop()
    else:
        errors.handler, errors.handler_value = None, None
    return True


@builtin("set_exception_handler(?callable $callback)", effects=_STATE)
def set_exception_handler(callback: Callback | None) -> PhpValue:
    errors = current().errors
    old = errors.exception_handler
    errors.exception_stack.append(old)
    errors.exception_handler = None if callback is None else callback
    return old.value if isinstance(old, Callback) else old


@builtin("restore_exception_handler(): bool", effects=_STATE)
def restore_exception_handler() -> bool:
    errors = current().errors
    errors.exception_handler = errors.exception_stack.pop() if errors.exception_stack else None
    return True


@builtin("error_get_last(): ?array", effects=Effects.READS_GLOBAL)
def error_get_last() -> PhpValue:
    last = current().errors.last
    if last is None:
        return None
    return PhpArray.from_dict(dict(zip(("type", "message", "file", "line"), last, strict=True)))


@builtin("error_clear_last(): void", effects=Effects.WRITES_GLOBAL)
def error_clear_last() -> None:
    current().errors.last = None


@builtin("error_log(string $message, int $message_type = 0, ?string $destination = null, "
         "?string $additional_headers = null): bool", effects=Effects.FILE_IO)
def error_log(message: str, message_type: int, destination: str | None, additional_headers: str | None) -> bool:
    if message_type == 3 and destination is not None:
        try:
            with open(destination.encode("latin-1"), "ab") as file:
                file.write(message.encode("latin-1"))
        except OSError as problem:
            warning(f"error_log({destination}): Failed to open stream: {problem.strerror}")
            return False
        return True
    if message_type == 2:
        warning("TCP/IP option not available!")
        return False
    current().log(message)
    return True


@builtin("debug_backtrace(int $options = DEBUG_BACKTRACE_PROVIDE_OBJECT, int $limit = 0): array",
         effects=Effects.READS_GLOBAL)
def debug_backtrace(options: int, limit: int) -> PhpArray:
    entries = backtrace.collect(sys._getframe(1), not options & 2, limit, skip=1)
    return PhpArray([frame_array(entry, bool(options & 1), not options & 2) for entry in entries])


@builtin("debug_print_backtrace(int $options = 0, int $limit = 0): void", effects=Effects.OUTPUT)
def debug_print_backtrace(options: int, limit: int) -> None:
    entries = backtrace.collect(sys._getframe(1), not options & 2, limit, skip=1)
    rows = [frame_array(entry, False, not options & 2) for entry in entries]
    current().output.write("".join(f"#{number} {_frame_text(row)}\n" for number, row in enumerate(rows)))


@php_class("class AssertionError extends Error")
class AssertionError_(PhpObject):
    """A failed assertion."""


def _assert_flag(name: str) -> bool:
    return current().flag(name)


@builtin("assert(mixed $assertion, Throwable|string|null $description = null): bool",
         effects=Effects.READS_INI | Effects.WARNS | Effects.THROWS | Effects.CALLS_USER)
def assert_(assertion: PhpValue, description: Any) -> bool:
    from phpjit.runtime.convert import to_bool
    request = current()
    level = request.ini.get("zend.assertions")
    if (level is not None and str(level) != "1") or not _assert_flag("assert.active") or to_bool(assertion):
        return True
    handler: list[Any] = request.state("assert_callback", list)
    configured = handler[0] if handler else request.ini.get("assert.callback")
    if configured:
        file, line = backtrace.position()
        callback = resolve_callable(configured)
        if not isinstance(callback, str):
            args: list[Any] = [file, line, None]
            if isinstance(description, str):
                args.append(description)
            callback(*args)
    if isinstance(description, PhpObject):
        if _assert_flag("assert.exception"):
            raise PhpThrow(description)
    elif _assert_flag("assert.exception"):
        throw_error("AssertionError", description or "", 1 if False else 0)
    if _assert_flag("assert.warning"):
        if description is None:
            warning("assert(): Assertion failed")
        else:
            from phpjit.runtime.convert import to_str
            warning(f"assert(): {to_str(description)} failed")
    if _assert_flag("assert.bail"):
        from phpjit.runtime.throwables import PhpExit
        raise PhpExit(255)
    return False


_OPTIONS: Final = {1: "assert.active", 3: "assert.bail", 4: "assert.warning", 5: "assert.exception"}


@builtin("assert_options(int $option, mixed $value = UNKNOWN): mixed", effects=_STATE)
def assert_options(option: int, value: PhpValue) -> PhpValue:
    from phpjit.runtime.convert import to_str
    from phpjit.runtime.values.sentinels import MISSING
    request = current()
    if option == 2:
        cell: list[Any] = request.state("assert_callback", list)
        old = cell[0] if cell else request.ini.get("assert.callback") or None
        if value is not MISSING:
            cell[:] = [value]
        return old
    name = _OPTIONS.get(option)
    if name is None:
        throw_error("ValueError", "assert_options(): Argument #1 ($option) must be an ASSERT_* constant")
    previous = 1 if request.flag(name) else 0
    if value is not MISSING:
        request.ini.set(name, to_str(value))
    return previous
