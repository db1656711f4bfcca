"""Forks of a process that uses LLVM: they wait until no thread is inside it.

    lock_of_llvm().watch()      forks wait for llvmlite's lock, for LOCK_WAIT at most
    check()                     raises Unavailable in a child that was forked all the same

LLVM has locks and tables of its own, which a thread that the child does not have left as they were.
"""
from __future__ import annotations

import sys
from typing import Any

from phpjit.codegen.native.library import Unavailable
from phpjit.forks import Hold
from phpjit.once import once


@once
def lock_of_llvm() -> Hold:
    """Return the lock that llvmlite holds around each call of LLVM, as forks see it."""
    return Hold(_lock)


def check() -> None:
    """Raise Unavailable where LLVM cannot be used any more."""
    if lock_of_llvm().lost:
        raise Unavailable("the process was forked while a thread of it compiled")


def _lock() -> Any:
    found: Any = sys.modules.get("llvmlite.binding.ffi")        # nobody is in it where it was not imported
    for name in ("lib", "_lock", "_lock"):
        found = getattr(found, name, None)
    return found
