"""HAVAL with 3, 4 or 5 passes and 128 to 256 bits; its constants are the fraction of pi."""
from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Final

_M32: Final = 0xFFFFFFFF
_ORDERS: Final = (
    tuple(range(32)),
    (5, 14, 26, 18, 11, 28, 7, 16, 0, 23, 20, 22, 1, 10, 4, 8,
     30, 3, 21, 9, 17, 24, 29, 6, 19, 12, 15, 13, 2, 25, 31, 27),
    (19, 9, 4, 20, 28, 17, 8, 22, 29, 14, 25, 12, 24, 30, 16, 26,
     31, 15, 7, 3, 1, 0, 18, 27, 13, 6, 21, 10, 23, 11, 5, 2),
    (24, 4, 0, 14, 2, 7, 28, 23, 26, 6, 30, 20, 18, 25, 19, 3,
     22, 11, 31, 21, 8, 27, 12, 9, 1, 29, 5, 15, 17, 10, 16, 13),
    (27, 3, 21, 26, 17, 11, 20, 29, 19, 0, 12, 7, 13, 8, 31, 10,
     5, 9, 14, 30, 18, 6, 28, 24, 2, 23, 16, 22, 4, 1, 25, 15))
# Which register is which argument (x6 ... x0) of the boolean function, by number of passes and pass.
_PHI: Final = {
    3: ((1, 0, 3, 5, 6, 2, 4), (4, 2, 1, 0, 5, 3, 6), (6, 1, 2, 3, 4, 5, 0)),
    4: ((2, 6, 1, 4, 5, 3, 0), (3, 5, 2, 0, 1, 6, 4), (1, 4, 3, 6, 0, 2, 5), (6, 4, 0, 5, 2, 1, 3)),
    5: ((3, 4, 1, 0, 5, 2, 6), (6, 2, 1, 0, 3, 4, 5), (2, 6, 0, 4, 3, 1, 5), (1, 5, 3, 2, 0, 4, 6),
        (2, 5, 0, 6, 4, 3, 1))}


def _pi_words(count: int) -> tuple[int, ...]:
    """The first 32-bit words of the fraction of pi."""
    bits = 32 * count + 64
    one = 1 << bits

    def arctan(inverse: int) -> int:
        total = term = one // inverse
        n, sign = 3, -1
        while term:
            term //= inverse * inverse
            total += sign * (term // n)
            sign, n = -sign, n + 2
        return total
    fraction = 4 * (4 * arctan(5) - arctan(239)) - 3 * one
    return tuple(fraction >> (bits - 32 * (i + 1)) & _M32 for i in range(count))


_PI: Final = _pi_words(136)
_START: Final = _PI[:8]


def _f(number: int, x6: int, x5: int, x4: int, x3: int, x2: int, x1: int, x0: int) -> int:
    match number:
        case 0:
            return x1 & x4 ^ x2 & x5 ^ x3 & x6 ^ x0 & x1 ^ x0
        case 1:
            return (x1 & x2 & x3 ^ x2 & x4 & x5 ^ x1 & x2 ^ x1 & x4 ^ x2 & x6 ^ x3 & x5 ^ x4 & x5 ^ x0 & x2 ^ x0)
        case 2:
            return x1 & x2 & x3 ^ x1 & x4 ^ x2 & x5 ^ x3 & x6 ^ x0 & x3 ^ x0
        case 3:
            return (x1 & x2 & x3 ^ x2 & x4 & x5 ^ x3 & x4 & x6 ^ x1 & x4 ^ x2 & x6 ^ x3 & x4 ^ x3 & x5 ^ x3 & x6
                    ^ x4 & x5 ^ x4 & x6 ^ x0 & x4 ^ x0)
    return x1 & x4 ^ x2 & x5 ^ x3 & x6 ^ x0 & x1 & x2 & x3 ^ x0 & x5 ^ x0


def _rotr(value: int, by: int) -> int:
    return (value >> by | value << (32 - by)) & _M32


def _compress(state: list[int], block: bytes, passes: int) -> list[int]:
    words = struct.unpack("<32I", block)
    x = list(state)
    for turn in range(passes):
        phi = _PHI[passes][turn]
        for step, index in enumerate(_ORDERS[turn]):
            constant = _PI[8 + 32 * (turn - 1) + step] if turn else 0
            value = _f(turn, *(x[i] for i in phi))
            made = _rotr(value, 7) + _rotr(x[7], 11) + words[index] + constant & _M32
            x = [made, *x[:7]]
    return [a + b & _M32 for a, b in zip(state, x, strict=True)]


def _fold(f: list[int], bits: int) -> list[int]:
    """Shorten the 256 bits of the state."""
    f4, f5, f6, f7 = f[4:]
    if bits == 128:
        adds = [_rotr(f7 & 0xFF | f6 & 0xFF000000 | f5 & 0xFF0000 | f4 & 0xFF00, 8),
                _rotr(f7 & 0xFF00 | f6 & 0xFF | f5 & 0xFF000000 | f4 & 0xFF0000, 16),
                _rotr(f7 & 0xFF0000 | f6 & 0xFF00 | f5 & 0xFF | f4 & 0xFF000000, 24),
                f7 & 0xFF000000 | f6 & 0xFF0000 | f5 & 0xFF00 | f4 & 0xFF]
    elif bits == 160:
        adds = [_rotr(f7 & 0x3F | f6 & 0x7F << 25 | f5 & 0x3F << 19, 19),
                _rotr(f7 & 0x3F << 6 | f6 & 0x3F | f5 & 0x7F << 25, 25), f7 & 0x7F << 12 | f6 & 0x3F << 6 | f5 & 0x3F,
                (f7 & 0x3F << 19 | f6 & 0x7F << 12 | f5 & 0x3F << 6) >> 6,
                (f7 & 0x7F << 25 | f6 & 0x3F << 19 | f5 & 0x7F << 12) >> 12]
    elif bits == 192:
        adds = [_rotr(f7 & 0x1F | f6 & 0x3F << 26, 26), f7 & 0x1F << 5 | f6 & 0x1F,
                (f7 & 0x3F << 10 | f6 & 0x1F << 5) >> 5, (f7 & 0x1F << 16 | f6 & 0x3F << 10) >> 10,
                (f7 & 0x1F << 21 | f6 & 0x1F << 16) >> 16, (f7 & 0x3F << 26 | f6 & 0x1F << 21) >> 21]
    elif bits == 224:
        adds = [f7 >> 27 & 31, f7 >> 22 & 31, f7 >> 18 & 15, f7 >> 13 & 31, f7 >> 9 & 15, f7 >> 4 & 31, f7 & 15]
    else:
        return f
    return [a + b & _M32 for a, b in zip(f, adds, strict=False)]


def _haval(data: bytes, passes: int, bits: int) -> bytes:
    size = len(data)
    data += b"\x01" + b"\0" * (-(size + 11) % 128) + bytes([bits << 6 & 0xC0 | passes << 3 | 1, bits >> 2])
    data += struct.pack("<Q", size * 8)
    state = list(_START)
    for start in range(0, len(data), 128):
        state = _compress(state, data[start:start + 128], passes)
    found = _fold(state, bits)
    return struct.pack(f"<{len(found)}I", *found)


def haval(passes: int, bits: int) -> Callable[[bytes], bytes]:
    """Return the HAVAL function of so many passes and bits."""
    return lambda data: _haval(data, passes, bits)
