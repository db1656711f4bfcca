"""Warnings that become exceptions while a constructor opens something, as SPL's file classes do."""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import E_ALL
from phpjit.runtime.throwables import throw_error


@contextmanager
def promoted(class_name: str, function: str) -> Iterator[None]:
    """Throw `class_name` for any diagnostic inside; the message is said to come from `function`."""
    errors = current().errors
    former = errors.handler, errors.handler_mask

    def handler(level: int, message: str, file: str, line: int) -> bool:
        errors.handler, errors.handler_mask = former
        name, bracket, rest = message.partition("(")
        throw_error(class_name, f"{function}({rest}" if bracket and name.isidentifier() else message)
    errors.handler, errors.handler_mask = handler, E_ALL
    try:
        yield
    finally:
        errors.handler, errors.handler_mask = former
