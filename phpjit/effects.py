"""Effects: what a function may do besides computing its result.

One vocabulary for core nodes, builtins and user functions.  `PURE` is the absence of all.  The effects of a
higher-order builtin are its own joined with those of its callback: `CALLS_BACK`.
"""
from __future__ import annotations

from enum import Flag, auto


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


PURE = Effects(0)
