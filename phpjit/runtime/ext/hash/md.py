"""MD2 and MD4, which OpenSSL no longer offers by default."""
from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

_M32: Final = 0xFFFFFFFF


def _pi_digits(count: int) -> Iterator[int]:
    """The decimal digits of pi (Machin's formula)."""
    unit: int = 10 ** (count + 10)

    def arctan(inverse: int) -> int:
        total = term = unit // inverse
        n, sign = 3, -1
        while term:
            term //= inverse * inverse
            total += sign * (term // n)
            sign, n = -sign, n + 2
        return total
    return map(int, str(4 * (4 * arctan(5) - arctan(239)))[:count])


def _md2_table() -> bytes:
    """Shuffle 0..255 by the digits of pi, as the table of MD2 was made."""
    digits = _pi_digits(722)
    table = list(range(256))
    for i in range(2, 257):
        while True:
            x, y = next(digits), 10
            if i > 10:
                x, y = x * 10 + next(digits), 100
            if i > 100:
                x, y = x * 10 + next(digits), 1000
            if x < i * (y // i):
                break
        j = x % i
        table[j], table[i - 1] = table[i - 1], table[j]
    return bytes(table)


_MD2: Final = _md2_table()


def md2(data: bytes) -> bytes:
    """MD2 (RFC 1319)."""
    fill = 16 - len(data) % 16
    data += bytes([fill]) * fill
    checksum = bytearray(16)
    last = 0
    for start in range(0, len(data), 16):
        for i in range(16):
            checksum[i] ^= _MD2[data[start + i] ^ last]
            last = checksum[i]
    state = bytearray(48)
    for block in [data[i:i + 16] for i in range(0, len(data), 16)] + [bytes(checksum)]:
        for i in range(16):
            state[16 + i] = block[i]
            state[32 + i] = block[i] ^ state[i]
        t = 0
        for turn in range(18):
            for i in range(48):
                t = state[i] = state[i] ^ _MD2[t]
            t = t + turn & 255
    return bytes(state[:16])


def padded(data: bytes, order: str = "<") -> bytes:
    """Pad as MD4 and its descendants do: a one bit, zeros, the length in bits."""
    return data + b"\x80" + b"\0" * (-(len(data) + 9) % 64) + struct.pack(order + "Q", len(data) * 8 & (1 << 64) - 1)


def _rotl(value: int, by: int) -> int:
    value &= _M32
    return (value << by | value >> (32 - by)) & _M32


def md4(data: bytes) -> bytes:
    """MD4 (RFC 1320)."""
    data = padded(data)
    state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476]
    orders = (range(16), (0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15),
              (0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15))
    shifts = ((3, 7, 11, 19), (3, 5, 9, 13), (3, 9, 11, 15))
    for start in range(0, len(data), 64):
        words = struct.unpack_from("<16I", data, start)
        a, b, c, d = state
        for turn in range(3):
            for step, index in enumerate(orders[turn]):
                if turn == 0:
                    f = b & c | ~b & d
                elif turn == 1:
                    f = (b & c | b & d | c & d) + 0x5A827999
                else:
                    f = (b ^ c ^ d) + 0x6ED9EBA1
                a, b, c, d = d, _rotl(a + f + words[index], shifts[turn][step % 4]), b, c
        state = [(x + y) & _M32 for x, y in zip(state, (a, b, c, d), strict=True)]
    return struct.pack("<4I", *state)
