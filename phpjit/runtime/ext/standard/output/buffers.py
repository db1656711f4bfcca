"""ob_start and kin: PHP's functions on the stack of output buffers (runtime/output.py)."""
from __future__ import annotations

from typing import Final

from phpjit.builtin import PhpValue, builtin
from phpjit.effects import Effects
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import notice, warning
from phpjit.runtime.output import STDFLAGS, USER, OutputBuffer
from phpjit.runtime.values.array import PhpArray

CONSTANTS: Final[dict[str, PhpValue]] = {
    "PHP_OUTPUT_HANDLER_START": 1, "PHP_OUTPUT_HANDLER_WRITE": 0, "PHP_OUTPUT_HANDLER_CONT": 0,
    "PHP_OUTPUT_HANDLER_CLEAN": 2, "PHP_OUTPUT_HANDLER_FLUSH": 4, "PHP_OUTPUT_HANDLER_FINAL": 8,
    "PHP_OUTPUT_HANDLER_END": 8, "PHP_OUTPUT_HANDLER_CLEANABLE": 16, "PHP_OUTPUT_HANDLER_FLUSHABLE": 32,
    "PHP_OUTPUT_HANDLER_REMOVABLE": 64, "PHP_OUTPUT_HANDLER_STDFLAGS": STDFLAGS, "PHP_OUTPUT_HANDLER_STARTED": 0x1000,
    "PHP_OUTPUT_HANDLER_DISABLED": 0x2000}

_PRINTS: Final = Effects.OUTPUT | Effects.CALLS_USER | Effects.WRITES_GLOBAL | Effects.WARNS
_READS: Final = Effects.READS_GLOBAL


@builtin("ob_start($callback = null, int $chunk_size = 0, int $flags = PHP_OUTPUT_HANDLER_STDFLAGS): bool",
         effects=_PRINTS)
def ob_start(callback: PhpValue = None, chunk_size: int = 0, flags: int = STDFLAGS) -> bool:
    stack = current().output
    stack.check_not_running("ob_start")
    if callback is None:
        stack.start(chunk_size=chunk_size, flags=flags & STDFLAGS)
        return True
    from phpjit.runtime.calls.resolve import callable_name, resolve_callable
    found = resolve_callable(callback)
    if isinstance(found, str):
        warning(f"ob_start(): {found}")
        notice("ob_start(): Failed to create buffer")
        return False
    stack.start(found.bind(2), callable_name(callback), chunk_size, flags & STDFLAGS)
    return True


def _refused(function: str, verb: str, top: OutputBuffer) -> bool:
    notice(f"{function}(): Failed to {verb} buffer of {top.name} ({top.level})")
    return False


@builtin("ob_flush(): bool", effects=_PRINTS)
def ob_flush() -> bool:
    stack = current().output
    if not stack.levels:
        notice("ob_flush(): Failed to flush buffer. No buffer to flush")
        return False
    stack.check_not_running("ob_flush")
    top = stack.levels[-1]
    return stack.flush() or _refused("ob_flush", "flush", top)


@builtin("ob_clean(): bool", effects=_PRINTS)
def ob_clean() -> bool:
    stack = current().output
    if not stack.levels:
        notice("ob_clean(): Failed to delete buffer. No buffer to delete")
        return False
    stack.check_not_running("ob_clean")
    top = stack.levels[-1]
    return stack.clean() or _refused("ob_clean", "delete", top)


@builtin("ob_end_flush(): bool", effects=_PRINTS)
def ob_end_flush() -> bool:
    stack = current().output
    if not stack.levels:
        notice("ob_end_flush(): Failed to delete and flush buffer. No buffer to delete or flush")
        return False
    stack.check_not_running("ob_end_flush")
    top = stack.levels[-1]
    return stack.pop() or _refused("ob_end_flush", "send", top)


@builtin("ob_end_clean(): bool", effects=_PRINTS)
def ob_end_clean() -> bool:
    stack = current().output
    if not stack.levels:
        notice("ob_end_clean(): Failed to delete buffer. No buffer to delete")
        return False
    stack.check_not_running("ob_end_clean")
    top = stack.levels[-1]
    return stack.pop(discard=True) or _refused("ob_end_clean", "discard", top)


@builtin("ob_get_flush(): string|false", effects=_PRINTS)
def ob_get_flush() -> str | bool:
    stack = current().output
    text = stack.contents()
    if text is None:
        notice("ob_get_flush(): Failed to delete and flush buffer. No buffer to delete or flush")
        return False
    stack.check_not_running("ob_get_flush")
    top = stack.levels[-1]
    if not stack.pop():
        _refused("ob_get_flush", "send", top)
        _refused("ob_get_flush", "delete", top)
    return text


@builtin("ob_get_clean(): string|false", effects=_PRINTS)
def ob_get_clean() -> str | bool:
    stack = current().output
    text = stack.contents()
    if text is None:
        return False
    stack.check_not_running("ob_get_clean")
    top = stack.levels[-1]
    if not stack.pop(discard=True):
        _refused("ob_get_clean", "discard", top)
        _refused("ob_get_clean", "delete", top)
    return text


@builtin("ob_get_contents(): string|false", effects=_READS)
def ob_get_contents() -> str | bool:
    text = current().output.contents()
    return False if text is None else text


@builtin("ob_get_level(): int", effects=_READS)
def ob_get_level() -> int:
    return len(current().output.levels)


@builtin("ob_get_length(): int|false", effects=_READS)
def ob_get_length() -> int | bool:
    text = current().output.contents()
    return False if text is None else len(text)


@builtin("ob_list_handlers(): array", effects=_READS)
def ob_list_handlers() -> PhpArray:
    return PhpArray([level.name for level in current().output.levels])


def _status(level: OutputBuffer) -> PhpArray:
    return PhpArray.from_dict({
        "name": level.name, "type": level.flags & USER, "flags": level.flags, "level": level.level,
        "chunk_size": level.chunk_size, "buffer_size": level.buffer_size(), "buffer_used": len(level.contents())})


@builtin("ob_get_status(bool $full_status = false): array", effects=_READS)
def ob_get_status(full_status: bool = False) -> PhpArray:
    levels = current().output.levels
    if full_status:
        return PhpArray([_status(level) for level in levels])
    return _status(levels[-1]) if levels else PhpArray()


@builtin("ob_implicit_flush(bool $enable = true): void", effects=Effects.WRITES_GLOBAL)
def ob_implicit_flush(enable: bool = True) -> None:
    current().output.implicit_flush = enable


@builtin("flush(): void", effects=Effects.OUTPUT)
def flush() -> None:
    current().output.flush_sink()
