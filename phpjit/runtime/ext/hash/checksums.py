"""Checksums and the small non-cryptographic hashes: CRC-32 in three forms, Adler-32, FNV, Jenkins, MurmurHash3."""
from __future__ import annotations

import zlib
from typing import Final

_M32: Final = 0xFFFFFFFF
_M64: Final = 0xFFFFFFFFFFFFFFFF


def _reflected_table(polynomial: int) -> tuple[int, ...]:
    rows = []
    for value in range(256):
        for _ in range(8):
            value = value >> 1 ^ (polynomial if value & 1 else 0)
        rows.append(value)
    return tuple(rows)


def _forward_table(polynomial: int) -> tuple[int, ...]:
    rows = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = (value << 1 ^ (polynomial if value >> 31 else 0)) & _M32
        rows.append(value)
    return tuple(rows)


_CRC32C: Final = _reflected_table(0x82F63B78)
_CRC32_BZIP2: Final = _forward_table(0x04C11DB7)


def adler32(data: bytes) -> bytes:
    """Adler-32."""
    return zlib.adler32(data).to_bytes(4, "big")


def crc32(data: bytes) -> bytes:
    """The CRC-32 of bzip2, bytes in PHP's (reversed) order."""
    crc = _M32
    for byte in data:
        crc = (crc << 8 ^ _CRC32_BZIP2[crc >> 24 ^ byte]) & _M32
    return (crc ^ _M32).to_bytes(4, "little")


def crc32b(data: bytes) -> bytes:
    """The CRC-32 of zlib."""
    return zlib.crc32(data).to_bytes(4, "big")


def crc32c(data: bytes) -> bytes:
    """CRC-32C (Castagnoli)."""
    crc = _M32
    for byte in data:
        crc = crc >> 8 ^ _CRC32C[(crc ^ byte) & 255]
    return (crc ^ _M32).to_bytes(4, "big")


def fnv132(data: bytes) -> bytes:
    """FNV-1, 32 bits."""
    value = 0x811C9DC5
    for byte in data:
        value = value * 0x01000193 & _M32 ^ byte
    return value.to_bytes(4, "big")


def fnv1a32(data: bytes) -> bytes:
    """FNV-1a, 32 bits."""
    value = 0x811C9DC5
    for byte in data:
        value = (value ^ byte) * 0x01000193 & _M32
    return value.to_bytes(4, "big")


def fnv164(data: bytes) -> bytes:
    """FNV-1, 64 bits."""
    value = 0xCBF29CE484222325
    for byte in data:
        value = value * 0x100000001B3 & _M64 ^ byte
    return value.to_bytes(8, "big")


def fnv1a64(data: bytes) -> bytes:
    """FNV-1a, 64 bits."""
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & _M64
    return value.to_bytes(8, "big")


def joaat(data: bytes) -> bytes:
    """Jenkins's one-at-a-time hash."""
    value = 0
    for byte in data:
        value = value + byte & _M32
        value = value + (value << 10) & _M32
        value ^= value >> 6
    value = value + (value << 3) & _M32
    value ^= value >> 11
    return (value + (value << 15) & _M32).to_bytes(4, "big")


def _rotl32(value: int, by: int) -> int:
    return (value << by | value >> (32 - by)) & _M32


def _rotl64(value: int, by: int) -> int:
    return (value << by | value >> (64 - by)) & _M64


def _mix32(value: int) -> int:
    value ^= value >> 16
    value = value * 0x85EBCA6B & _M32
    value ^= value >> 13
    value = value * 0xC2B2AE35 & _M32
    return value ^ value >> 16


def _mix64(value: int) -> int:
    value ^= value >> 33
    value = value * 0xFF51AFD7ED558CCD & _M64
    value ^= value >> 33
    value = value * 0xC4CEB9FE1A85EC53 & _M64
    return value ^ value >> 33


def murmur3a(data: bytes, seed: int = 0) -> bytes:
    """MurmurHash3 x86, 32 bits."""
    value = seed & _M32
    c1, c2 = 0xCC9E2D51, 0x1B873593
    whole = len(data) & ~3
    for i in range(0, whole, 4):
        k = int.from_bytes(data[i:i + 4], "little") * c1 & _M32
        value = _rotl32(value ^ _rotl32(k, 15) * c2 & _M32, 13) * 5 + 0xE6546B64 & _M32
    k = int.from_bytes(data[whole:], "little") * c1 & _M32
    value ^= _rotl32(k, 15) * c2 & _M32
    return _mix32(value ^ len(data)).to_bytes(4, "big")


def murmur3c(data: bytes, seed: int = 0) -> bytes:
    """MurmurHash3 x86, 128 bits."""
    constants = (0x239B961B, 0xAB0E9789, 0x38B34AE5, 0xA1E38B93)
    adds = (0x561CCD1B, 0x0BCAA747, 0x96CD1C35, 0x32AC3B17)
    key_turns, turns = (15, 16, 17, 18), (19, 17, 15, 13)
    state = [seed & _M32] * 4
    whole = len(data) & ~15
    for i in range(0, whole, 16):
        for lane in range(4):
            k = int.from_bytes(data[i + 4 * lane:i + 4 * lane + 4], "little") * constants[lane] & _M32
            state[lane] ^= _rotl32(k, key_turns[lane]) * constants[(lane + 1) % 4] & _M32
            state[lane] = ((_rotl32(state[lane], turns[lane]) + state[(lane + 1) % 4]) * 5 + adds[lane]) & _M32
    for lane in range(4):
        k = int.from_bytes(data[whole + 4 * lane:whole + 4 * lane + 4], "little") * constants[lane] & _M32
        state[lane] ^= _rotl32(k, key_turns[lane]) * constants[(lane + 1) % 4] & _M32
    state = _spread([value ^ len(data) for value in state], _M32)
    state = _spread([_mix32(value) for value in state], _M32)
    return b"".join(value.to_bytes(4, "big") for value in state)


def _spread(state: list[int], mask: int) -> list[int]:
    first = sum(state) & mask
    return [first, *(first + value & mask for value in state[1:])]


def murmur3f(data: bytes, seed: int = 0) -> bytes:
    """MurmurHash3 x64, 128 bits."""
    h1 = h2 = seed & _M32
    c1, c2 = 0x87C37B91114253D5, 0x4CF5AD432745937F
    whole = len(data) & ~15
    for i in range(0, whole, 16):
        k1 = int.from_bytes(data[i:i + 8], "little") * c1 & _M64
        h1 ^= _rotl64(k1, 31) * c2 & _M64
        h1 = (_rotl64(h1, 27) + h2) * 5 + 0x52DCE729 & _M64
        k2 = int.from_bytes(data[i + 8:i + 16], "little") * c2 & _M64
        h2 ^= _rotl64(k2, 33) * c1 & _M64
        h2 = (_rotl64(h2, 31) + h1) * 5 + 0x38495AB5 & _M64
    k1 = int.from_bytes(data[whole:whole + 8], "little") * c1 & _M64
    h1 ^= _rotl64(k1, 31) * c2 & _M64
    k2 = int.from_bytes(data[whole + 8:], "little") * c2 & _M64
    h2 ^= _rotl64(k2, 33) * c1 & _M64
    h1, h2 = _spread([h1 ^ len(data), h2 ^ len(data)], _M64)
    h1, h2 = _spread([_mix64(h1), _mix64(h2)], _M64)
    return h1.to_bytes(8, "big") + h2.to_bytes(8, "big")
