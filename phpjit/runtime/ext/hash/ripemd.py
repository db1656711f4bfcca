"""RIPEMD-128, -160, -256 and -320."""
from __future__ import annotations

import struct
from typing import Final

from phpjit.runtime.ext.hash.md import padded

_M32: Final = 0xFFFFFFFF
_RHO: Final = (7, 4, 13, 1, 10, 6, 15, 3, 12, 0, 9, 5, 2, 14, 11, 8)
_SHIFTS: Final = ((11, 14, 15, 12, 5, 8, 7, 9, 11, 13, 14, 15, 6, 7, 9, 8),
                  (12, 13, 11, 15, 6, 9, 9, 7, 12, 15, 11, 13, 7, 8, 7, 7),
                  (13, 15, 14, 11, 7, 7, 6, 8, 13, 14, 13, 12, 5, 5, 6, 9),
                  (14, 11, 12, 14, 8, 6, 5, 5, 15, 12, 15, 14, 9, 9, 8, 6),
                  (15, 12, 13, 13, 9, 5, 8, 6, 14, 11, 12, 11, 8, 6, 5, 5))
_LEFT_K: Final = (0, 0x5A827999, 0x6ED9EBA1, 0x8F1BBCDC, 0xA953FD4E)
_RIGHT_K: Final = (0x50A28BE6, 0x5C4DD124, 0x6D703EF3, 0x7A6D76E9, 0)
_START: Final = (0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0)
_START_RIGHT: Final = (0x76543210, 0xFEDCBA98, 0x89ABCDEF, 0x01234567, 0x3C2D1E0F)


def _orders() -> tuple[tuple[tuple[int, ...], ...], tuple[tuple[int, ...], ...]]:
    left, right = [tuple(range(16))], [tuple((9 * i + 5) % 16 for i in range(16))]
    for _ in range(4):
        left.append(tuple(_RHO[i] for i in left[-1]))
        right.append(tuple(_RHO[i] for i in right[-1]))
    return tuple(left), tuple(right)


_LEFT, _RIGHT = _orders()


def _f(turn: int, x: int, y: int, z: int) -> int:
    match turn:
        case 0:
            return x ^ y ^ z
        case 1:
            return x & y | ~x & z
        case 2:
            return (x | ~y & _M32) ^ z
        case 3:
            return x & z | y & ~z
    return x ^ (y | ~z & _M32)


def _rotl(value: int, by: int) -> int:
    value &= _M32
    return (value << by | value >> (32 - by)) & _M32


def _line(words: tuple[int, ...], state: list[int], turn: int, left: bool, turns: int) -> list[int]:
    """Run one round of 16 steps of one of the two parallel lines."""
    order = (_LEFT if left else _RIGHT)[turn]
    function = turn if left else turns - 1 - turn
    constant = _LEFT_K[turn] if left else (0 if turn == turns - 1 else _RIGHT_K[turn])
    for index in order:
        shift = _SHIFTS[turn][index]
        if turns == 5:
            a, b, c, d, e = state
            value = _rotl(a + _f(function, b, c, d) + words[index] + constant, shift) + e & _M32
            state = [e, value, b, _rotl(c, 10), d]
        else:
            a, b, c, d = state
            state = [d, _rotl(a + _f(function, b, c, d) + words[index] + constant, shift), b, c]
    return state


def _digest(data: bytes, words_out: int, turns: int, double: bool) -> bytes:
    data = padded(data)
    size = turns
    state = list(_START[:size])
    other = list(_START_RIGHT[:size])
    # After which round the lines of the double-width forms exchange which word.
    swaps = (0, 1, 2, 3) if turns == 4 else (1, 3, 0, 2, 4)
    for start in range(0, len(data), 64):
        words = struct.unpack_from("<16I", data, start)
        left, right = list(state), list(other if double else state)
        for turn in range(turns):
            left = _line(words, left, turn, True, turns)
            right = _line(words, right, turn, False, turns)
            if double:
                i = swaps[turn]
                left[i], right[i] = right[i], left[i]
        if double:
            state = [(x + y) & _M32 for x, y in zip(state, left, strict=True)]
            other = [(x + y) & _M32 for x, y in zip(other, right, strict=True)]
        else:
            state = [(state[(i + 1) % size] + left[(i + 2) % size] + right[(i + 3) % size]) & _M32 for i in range(size)]
    found = state + other if double else state
    return struct.pack(f"<{words_out}I", *found)


def ripemd128(data: bytes) -> bytes:
    """RIPEMD-128."""
    return _digest(data, 4, 4, False)


def ripemd160(data: bytes) -> bytes:
    """RIPEMD-160."""
    return _digest(data, 5, 5, False)


def ripemd256(data: bytes) -> bytes:
    """RIPEMD-256."""
    return _digest(data, 8, 4, True)


def ripemd320(data: bytes) -> bytes:
    """RIPEMD-320."""
    return _digest(data, 10, 5, True)
