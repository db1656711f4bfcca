"""mt_rand, rand, random_int and kin, on the request's generator.

`request.random` is the Mt19937 that all functions share; `shuffle`, `array_rand` and `str_shuffle` draw from its
`range`.
"""
from __future__ import annotations

import os
import secrets
import time
from typing import Any, Final

from phpjit.builtin import PhpValue, builtin
from phpjit.effects import PURE, Effects
from phpjit.runtime.current import current
from phpjit.runtime.ext.random.engines import MT_MAX, MT_RAND_MT19937, MT_RAND_PHP, Mt19937
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.sentinels import MISSING

CONSTANTS: Final[dict[str, PhpValue]] = {"MT_RAND_MT19937": MT_RAND_MT19937, "MT_RAND_PHP": MT_RAND_PHP}

_DRAWS: Final = Effects.NONDET | Effects.THROWS


def generator() -> Mt19937:
    """Return the request's generator."""
    return current().random


@builtin("mt_srand(int $seed = UNKNOWN, int $mode = MT_RAND_MT19937): void", effects=Effects.WRITES_GLOBAL,
         aliases=("srand",))
def mt_srand(seed: Any = MISSING, mode: int = MT_RAND_MT19937) -> None:
    engine = generator()
    engine.mode = MT_RAND_PHP if mode == MT_RAND_PHP else MT_RAND_MT19937
    engine.seed(secrets.randbits(32) if seed is MISSING else seed)


@builtin("mt_rand(int $min = UNKNOWN, int $max = UNKNOWN): int", effects=_DRAWS)
def mt_rand(min: Any = MISSING, max: Any = MISSING) -> int:
    if min is MISSING:
        return generator().generate() >> 1
    if max is MISSING:
        throw_error("ArgumentCountError", "mt_rand() expects exactly 2 arguments, 1 given")
    if max < min:
        throw_error("ValueError", "mt_rand(): Argument #2 ($max) must be greater than or equal to argument #1 ($min)")
    return generator().scaled(min, max)


@builtin("rand(int $min = UNKNOWN, int $max = UNKNOWN): int", effects=_DRAWS)
def rand(min: Any = MISSING, max: Any = MISSING) -> int:
    if min is MISSING:
        return generator().generate() >> 1
    if max is MISSING:
        throw_error("ArgumentCountError", "rand() expects exactly 2 arguments, 1 given")
    return generator().scaled(max, min) if max < min else generator().scaled(min, max)


@builtin("mt_getrandmax(): int", effects=PURE, fold=True, aliases=("getrandmax",))
def mt_getrandmax() -> int:
    return MT_MAX


@builtin("random_bytes(int $length): string", effects=_DRAWS)
def random_bytes(length: int) -> str:
    if length < 1:
        throw_error("ValueError", "random_bytes(): Argument #1 ($length) must be greater than 0")
    return secrets.token_bytes(length).decode("latin-1")


@builtin("random_int(int $min, int $max): int", effects=_DRAWS)
def random_int(min: int, max: int) -> int:
    if min > max:
        throw_error("ValueError", "random_int(): Argument #1 ($min) must be less than or equal to argument #2 ($max)")
    return min + secrets.randbelow(max - min + 1)


class _Lcg:
    """The combined linear congruential generator."""

    def __init__(self) -> None:
        self.a = (time.time_ns() // 1000 ^ os.getpid()) % 2147483562 + 1
        self.b = (time.time_ns() ^ os.getpid() << 10) % 2147483398 + 1

    def value(self) -> float:
        q, r = divmod(self.a, 53668)
        self.a = 40014 * r - 12211 * q
        if self.a < 0:
            self.a += 2147483563
        q, r = divmod(self.b, 52774)
        self.b = 40692 * r - 3791 * q
        if self.b < 0:
            self.b += 2147483399
        z = self.a - self.b
        return (z + 2147483562 if z < 1 else z) * 4.656613e-10


@builtin("lcg_value(): float", effects=Effects.NONDET)
def lcg_value() -> float:
    return current().state("random.lcg", _Lcg).value()
