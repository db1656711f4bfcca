"""`& | ^ ~ << >>` for values of any type; on two strings they work byte by byte."""
from __future__ import annotations

from typing import Any, Final

from phpjit.runtime.convert.floats import float_to_int_checked
from phpjit.runtime.convert.names import type_name
from phpjit.runtime.operators.arithmetic import _overloaded, integers
from phpjit.runtime.values.sentinels import UNDEF

_MASK: Final = 0xFFFF_FFFF_FFFF_FFFF
_SIGN: Final = 0x8000_0000_0000_0000
_INVERTED: Final = {i: 255 - i for i in range(256)}


def _bytes_of(a: str, size: int) -> int:
    return int.from_bytes(a[:size].encode("latin-1"), "big")


def bit_and(a: Any, b: Any) -> Any:
    """`$a & $b`."""
    if type(a) is int and type(b) is int:
        return a & b
    if type(a) is str and type(b) is str:
        size = min(len(a), len(b))
        return (_bytes_of(a, size) & _bytes_of(b, size)).to_bytes(size, "big").decode("latin-1")
    r = _overloaded(a, b, "&")
    if r is UNDEF:
        x, y = integers(a, b, "&")
        return x & y
    return r


def bit_or(a: Any, b: Any) -> Any:
    """`$a | $b`."""
    if type(a) is int and type(b) is int:
        return a | b
    if type(a) is str and type(b) is str:
        size = min(len(a), len(b))
        both = (_bytes_of(a, size) | _bytes_of(b, size)).to_bytes(size, "big").decode("latin-1")
        return both + (a[size:] or b[size:])
    r = _overloaded(a, b, "|")
    if r is UNDEF:
        x, y = integers(a, b, "|")
        return x | y
    return r


def bit_xor(a: Any, b: Any) -> Any:
    """`$a ^ $b`."""
    if type(a) is int and type(b) is int:
        return a ^ b
    if type(a) is str and type(b) is str:
        size = min(len(a), len(b))
        return (_bytes_of(a, size) ^ _bytes_of(b, size)).to_bytes(size, "big").decode("latin-1")
    r = _overloaded(a, b, "^")
    if r is UNDEF:
        x, y = integers(a, b, "^")
        return x ^ y
    return r


def bit_not(a: Any) -> Any:
    """`~$a`."""
    t = type(a)
    if t is int:
        return ~a
    if t is float:
        return ~float_to_int_checked(a)
    if t is str:
        return a.translate(_INVERTED)
    r = _overloaded(a, None, "~")
    if r is UNDEF:
        from phpjit.runtime.throwables import throw_error
        throw_error("TypeError", f"Cannot perform bitwise not on {type_name(a)}")
    return r


def _bad_shift() -> None:
    from phpjit.runtime.throwables import throw_error
    throw_error("ArithmeticError", "Bit shift by negative number")


def shl(a: Any, b: Any) -> Any:
    """`$a << $b`: bits that leave the 64 are lost."""
    if type(a) is not int or type(b) is not int:
        r = _overloaded(a, b, "<<")
        if r is not UNDEF:
            return r
        a, b = integers(a, b, "<<")
    if b >= 64:
        return 0
    if b < 0:
        _bad_shift()
    return ((a << b & _MASK) ^ _SIGN) - _SIGN


def shr(a: Any, b: Any) -> Any:
    """`$a >> $b`: keeps the sign."""
    if type(a) is not int or type(b) is not int:
        r = _overloaded(a, b, ">>")
        if r is not UNDEF:
            return r
        a, b = integers(a, b, ">>")
    if b < 0:
        _bad_shift()
    return a >> b if b < 64 else -1 if a < 0 else 0
