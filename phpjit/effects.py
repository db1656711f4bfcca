"""Effects: what a function may do besides computing its result.

One vocabulary for core nodes, builtins and user functions.  `PURE` is the absence of all.  The effects of a
higher-order builtin are its own joined with those of its callback: `CALLS_BACK`.
"""
from __future__ import annotations

from enum import Flag, auto
from typing import Final


class Effects(Flag):
    """A set of effects; join with `|`."""

    READS_GLOBAL = auto()    # globals, statics, superglobals, declared-ness of things
    WRITES_GLOBAL = auto()
    READS_INI = auto()       # ini settings, locale, time zone
    MUTATES_ARG = auto()     # writes through a by-reference parameter
    OUTPUT = auto()          # prints
    FILE_IO = auto()
    NETWORK_IO = auto()
    DATABASE = auto()
    PROCESS = auto()         # starts programs, sends signals, exits, sleeps
    THROWS = auto()
    WARNS = auto()           # may raise a diagnostic (which may call a user's error handler)
    NONDET = auto()          # time, random numbers, environment, object ids
    CALLS_BACK = auto()      # calls a callable argument
    CALLS_USER = auto()      # may run user code by other ways: __toString, destructors, autoloaders, iterators
    UNKNOWN = auto()         # not stated: assume the worst
    READS_OBJECT = auto()    # reads properties of an object that comes from outside
    WRITES_OBJECT = auto()   # writes properties of an object that comes from outside
    WRITES_THIS = auto()     # writes properties of $this
    OBJECT_HOOKS = auto()    # runs user code when an operand is an object: __toString, ArrayAccess, Iterator, __get
    SUSPENDS = auto()        # yields to its caller


PURE = Effects(0)

NEVER_UNSAFE: Final = Effects.THROWS | Effects.WARNS | Effects.READS_OBJECT
"""What may happen in a safe function: it can be discarded and run again, and its inputs may be objects."""

EXCLUDES_REGION: Final = (
    Effects.READS_GLOBAL | Effects.WRITES_GLOBAL | Effects.FILE_IO | Effects.NETWORK_IO | Effects.DATABASE
    | Effects.PROCESS | Effects.NONDET | Effects.CALLS_BACK | Effects.CALLS_USER | Effects.UNKNOWN
    | Effects.WRITES_OBJECT | Effects.WRITES_THIS | Effects.SUSPENDS)
"""What a native region cannot do.

Output is buffered until it commits; exceptions, warnings and object hooks bail out; ini settings do not change while it
runs; by-reference parameters are committed.
"""
