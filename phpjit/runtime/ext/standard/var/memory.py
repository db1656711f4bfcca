"""Memory figures.

CPython has no allocator that is PHP's; usage is estimated from the blocks that its own allocator has given out.
"""
from __future__ import annotations

import sys
from typing import Final

from phpjit.builtin import builtin
from phpjit.effects import Effects
from phpjit.runtime.current import current

_BLOCK: Final = 72            # mean bytes of a live block
_SEGMENT: Final = 2 << 20     # PHP takes memory from the system in pieces of 2 MiB


class _Memory:
    """The highest usage seen so far."""

    def __init__(self) -> None:
        self.peak = 0
        self.base = max(0, sys.getallocatedblocks() * _BLOCK - 400_000)   # what the interpreter itself had then


def _state() -> _Memory:
    return current().state("memory", _Memory)


def _usage(real: bool) -> int:
    memory = _state()
    used = max(350_000, sys.getallocatedblocks() * _BLOCK - memory.base)
    memory.peak = max(memory.peak, used)
    return -(-used // _SEGMENT) * _SEGMENT if real else used


@builtin("memory_get_usage(bool $real_usage = false): int", effects=Effects.NONDET)
def memory_get_usage(real_usage: bool = False) -> int:
    return _usage(real_usage)


@builtin("memory_get_peak_usage(bool $real_usage = false): int", effects=Effects.NONDET)
def memory_get_peak_usage(real_usage: bool = False) -> int:
    _usage(real_usage)
    peak = _state().peak
    return -(-peak // _SEGMENT) * _SEGMENT if real_usage else peak


@builtin("memory_reset_peak_usage(): void", effects=Effects.WRITES_GLOBAL)
def memory_reset_peak_usage() -> None:
    _state().peak = 0
