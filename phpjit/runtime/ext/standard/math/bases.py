"""Numbers in other bases: bindec, dechex, base_convert and kin."""
from __future__ import annotations

import math
from typing import Final

from phpjit.builtin import builtin
from phpjit.effects import PURE, Effects
from phpjit.runtime.convert.floats import INT_MAX

_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
_SPACE: Final = " \t\n\r\v\f"
_PREFIXES: Final = {16: ("0x", "0X"), 8: ("0o", "0O"), 2: ("0b", "0B")}
_MASK: Final = 0xFFFF_FFFF_FFFF_FFFF


def from_base(text: str, base: int) -> int | float:
    """Read a number; other characters are ignored with a deprecation, too large ones become floats."""
    text = text.strip(_SPACE)
    if text.startswith(_PREFIXES.get(base, ("\0",))):
        text = text[2:]
    digits = _DIGITS[:base]
    lowered = text.lower()
    good = "".join([c for c in lowered if c in digits])
    if len(good) != len(lowered):
        from phpjit.runtime.diagnostics import deprecated
        deprecated("Invalid characters passed for attempted conversion, these have been ignored")
    if not good:
        return 0
    if len(good) < 4000:
        n = int(good, base)
        if n <= INT_MAX:
            return n
    return _float_from_base(good, base)


def _float_from_base(digits: str, base: int) -> float:
    """Go on in floats from the digit that no int holds, rounding at each step as PHP does."""
    n = 0
    i = 0
    while i < len(digits):
        step = n * base + _DIGITS.index(digits[i])
        if step > INT_MAX:
            break
        n = step
        i += 1
    x = float(n)
    for c in digits[i:]:
        x = x * base + _DIGITS.index(c)
    return x


def to_base(n: int, base: int) -> str:
    """Write the 64 bits of n as an unsigned number."""
    value = n & _MASK
    if base == 16:
        return f"{value:x}"
    if base == 8:
        return f"{value:o}"
    if base == 2:
        return f"{value:b}"
    if not value:
        return "0"
    out = []
    while value:
        value, digit = divmod(value, base)
        out.append(_DIGITS[digit])
    return "".join(reversed(out))


def _float_to_base(x: float, base: int) -> str:
    x = float(math.floor(x)) if math.isfinite(x) else x
    if math.isinf(x):
        from phpjit.runtime.throwables import throw_error
        throw_error("ValueError", f"An infinite value cannot be converted to base {base}")
    out: list[str] = []
    while True:
        out.append(_DIGITS[int(math.fmod(x, base))])
        x /= base
        if len(out) >= 64 or abs(x) < 1:
            return "".join(reversed(out))


@builtin("bindec(string $binary_string): int|float", effects=Effects.WARNS, fold=False)
def bindec(binary_string: str) -> int | float:
    return from_base(binary_string, 2)


@builtin("hexdec(string $hex_string): int|float", effects=Effects.WARNS)
def hexdec(hex_string: str) -> int | float:
    return from_base(hex_string, 16)


@builtin("octdec(string $octal_string): int|float", effects=Effects.WARNS)
def octdec(octal_string: str) -> int | float:
    return from_base(octal_string, 8)


@builtin("decbin(int $num): string", effects=PURE, fold=True)
def decbin(num: int) -> str:
    return f"{num & _MASK:b}"


@builtin("decoct(int $num): string", effects=PURE, fold=True)
def decoct(num: int) -> str:
    return f"{num & _MASK:o}"


@builtin("dechex(int $num): string", effects=PURE, fold=True)
def dechex(num: int) -> str:
    return f"{num & _MASK:x}"


@builtin("base_convert(string $num, int $from_base, int $to_base): string", effects=Effects.WARNS | Effects.THROWS)
def base_convert(num: str, from_base_: int, to_base_: int) -> str:
    from phpjit.runtime.throwables import throw_error
    for place, name, base in ((2, "from_base", from_base_), (3, "to_base", to_base_)):
        if not 2 <= base <= 36:
            throw_error("ValueError",
                        f"base_convert(): Argument #{place} (${name}) must be between 2 and 36 (inclusive)")
    n = from_base(num, from_base_)
    return to_base(n, to_base_) if type(n) is int else _float_to_base(n, to_base_)
