"""Clocks and waiting: microtime, hrtime, sleep, uniqid's clock stays with strings."""
from __future__ import annotations

import time
from typing import Final

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.current import current
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray

_CLOCK: Final = Effects.NONDET


@builtin("microtime(bool $as_float = false): string|float", effects=_CLOCK)
def microtime(as_float: bool) -> PhpValue:
    if as_float:
        return time.time()
    now = time.time_ns() // 1000
    return f"{now % 1_000_000 / 1e6:.8f} {now // 1_000_000}"


@builtin("hrtime(bool $as_number = false): array|int|float|false", effects=_CLOCK)
def hrtime(as_number: bool) -> PhpValue:
    now = time.monotonic_ns()
    return now if as_number else PhpArray.from_list([now // 1_000_000_000, now % 1_000_000_000])


@builtin("gettimeofday(bool $as_float = false): array|float", effects=_CLOCK)
def gettimeofday(as_float: bool) -> PhpValue:
    now = time.time()
    if as_float:
        return now
    return PhpArray.from_dict({"sec": int(now), "usec": int(now % 1 * 1e6), "minuteswest": 0, "dsttime": 0})


@builtin("sleep(int $seconds): int", effects=Effects.PROCESS)
def sleep(seconds: int) -> int:
    if seconds < 0:
        throw_error("ValueError", "sleep(): Argument #1 ($seconds) must be greater than or equal to 0")
    current().output.flush_sink()
    time.sleep(seconds)
    return 0


@builtin("usleep(int $microseconds): void", effects=Effects.PROCESS)
def usleep(microseconds: int) -> None:
    if microseconds < 0:
        throw_error("ValueError", "usleep(): Argument #1 ($microseconds) must be greater than or equal to 0")
    current().output.flush_sink()
    time.sleep(microseconds / 1e6)


@builtin("time_nanosleep(int $seconds, int $nanoseconds): array|bool", effects=Effects.PROCESS)
def time_nanosleep(seconds: int, nanoseconds: int) -> PhpValue:
    if seconds < 0:
        throw_error("ValueError", "time_nanosleep(): Argument #1 ($seconds) must be greater than or equal to 0")
    if nanoseconds < 0:
        throw_error("ValueError", "time_nanosleep(): Argument #2 ($nanoseconds) must be greater than or equal to 0")
    time.sleep(seconds + nanoseconds / 1e9)
    return True


@builtin("time_sleep_until(float $timestamp): bool", effects=Effects.PROCESS | Effects.WARNS)
def time_sleep_until(timestamp: float) -> bool:
    from phpjit.runtime.diagnostics import warning

    left = timestamp - time.time()
    if left <= 0:
        warning("time_sleep_until(): Argument #1 ($timestamp) must be greater than or equal to the current time")
        return False
    time.sleep(left)
    return True
