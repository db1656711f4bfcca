"""Whirlpool, its S-box built from the three mini-boxes of its specification."""
from __future__ import annotations

from typing import Final

_E: Final = (0x1, 0xB, 0x9, 0xC, 0xD, 0x6, 0xF, 0x3, 0xE, 0x8, 0x7, 0x4, 0xA, 0x2, 0x5, 0x0)
_R: Final = (0x7, 0xC, 0xB, 0xD, 0xE, 0x4, 0x9, 0xF, 0x6, 0x3, 0x8, 0xA, 0x2, 0x5, 0x1, 0x0)
_ROW: Final = (1, 1, 4, 1, 8, 5, 2, 9)


def _sbox() -> tuple[int, ...]:
    inverse = {value: i for i, value in enumerate(_E)}
    box = []
    for x in range(256):
        left, right = _E[x >> 4], inverse[x & 15]
        middle = _R[left ^ right]
        box.append(_E[left ^ middle] << 4 | inverse[right ^ middle])
    return tuple(box)


def _times(a: int, b: int) -> int:
    product = 0
    while b:
        if b & 1:
            product ^= a
        a <<= 1
        if a & 0x100:
            a ^= 0x11D
        b >>= 1
    return product


def _tables() -> tuple[tuple[int, ...], ...]:
    """For each column the 64-bit contribution of each byte to a row after substitution and diffusion."""
    box = _sbox()
    rows = []
    for column in range(8):
        rows.append(tuple(
            int.from_bytes(bytes(_times(box[x], _ROW[(i - column) % 8]) for i in range(8)), "big") for x in range(256)))
    return tuple(rows)


_SBOX: Final = _sbox()
_T: Final = _tables()


def _round(state: list[int], key: list[int]) -> list[int]:
    # Row i of the result takes column t from row i - t (the cyclic shift of the columns).
    return [key[i] ^ _T[0][state[i] >> 56] ^ _T[1][state[i - 1] >> 48 & 255] ^ _T[2][state[i - 2] >> 40 & 255]
            ^ _T[3][state[i - 3] >> 32 & 255] ^ _T[4][state[i - 4] >> 24 & 255] ^ _T[5][state[i - 5] >> 16 & 255]
            ^ _T[6][state[i - 6] >> 8 & 255] ^ _T[7][state[i - 7] & 255] for i in range(8)]


def whirlpool(data: bytes) -> bytes:
    """Whirlpool, 512 bits."""
    data += b"\x80" + b"\0" * (-(len(data) + 33) % 64) + (len(data) * 8).to_bytes(32, "big")
    digest = [0] * 8
    zero = [0] * 7
    for start in range(0, len(data), 64):
        block = [int.from_bytes(data[i:i + 8], "big") for i in range(start, start + 64, 8)]
        key = digest
        state = [x ^ y for x, y in zip(block, key, strict=True)]
        for turn in range(10):
            constant = int.from_bytes(bytes(_SBOX[8 * turn:8 * turn + 8]), "big")
            key = _round(key, [constant, *zero])
            state = _round(state, key)
        digest = [d ^ s ^ b for d, s, b in zip(digest, state, block, strict=True)]
    return b"".join(value.to_bytes(8, "big") for value in digest)
