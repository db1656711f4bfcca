"""Exceptions that native code has thrown: made here, with the file, line and trace that tier 0 gives them.

    throw new DomainException("no $x", 3);      native code hands out ("DomainException", 12, ("no 5", 3)) when it ends

A loop runs in the frame of its function; a function that is native has no frame, so its call is added to the trace.
"""
from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import NoReturn, TypeAlias

from phpjit.builtin import PhpValue
from phpjit.runtime import backtrace
from phpjit.runtime.classes.instantiate import instantiate
from phpjit.runtime.classes.registry import need_class
from phpjit.runtime.current import current
from phpjit.runtime.exception_text import base_name, frame_array, slot_key
from phpjit.runtime.throwables import PhpThrow
from phpjit.runtime.values.array import PhpArray

Thrown: TypeAlias = "tuple[str, int, Sequence[PhpValue]]"
"""(class, line, arguments of its constructor: none, a message, or a message and a code)."""


def throw_from_loop(thrown: Thrown) -> NoReturn:
    """Throw in the running PHP frame, as if it were at another line."""
    name, line, args = thrown
    o = instantiate(need_class(current(), name), *args)
    setattr(o, slot_key(o, "\0*\0line"), line)
    raise PhpThrow(o)


def throw_from_call(thrown: Thrown, function: Callable[..., PhpValue], first: PhpValue,
                    given: list[PhpValue]) -> NoReturn:
    """Throw in a call of a user function that the running code has just made.

    `first` is its `this` or called class, `given` what its parameters hold now.
    """
    name, line, args = thrown
    o = instantiate(need_class(current(), name), *args)
    with_args = not current().flag("zend.exception_ignore_args")
    entry = backtrace.call_of(function, first, given if with_args else [], sys._getframe(1))
    setattr(o, slot_key(o, "\0*\0file"), function.__code__.co_filename)
    setattr(o, slot_key(o, "\0*\0line"), line)
    key = f"\0{base_name(o)}\0trace"
    setattr(o, key, PhpArray([frame_array(entry, False, with_args), *getattr(o, key).values()]))
    raise PhpThrow(o)

