"""xxHash: XXH32 and XXH64."""
from __future__ import annotations

from typing import Final

_M32: Final = 0xFFFFFFFF
_M64: Final = 0xFFFFFFFFFFFFFFFF
_P32: Final = (0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D, 0x27D4EB2F, 0x165667B1)
_P64: Final = (0x9E3779B185EBCA87, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x85EBCA77C2B2AE63, 0x27D4EB2F165667C5)


def _rotl(value: int, by: int, bits: int) -> int:
    return (value << by | value >> (bits - by)) & ((1 << bits) - 1)


def xxh32(data: bytes, seed: int = 0) -> bytes:
    """XXH32."""
    p1, p2, p3, p4, p5 = _P32
    seed &= _M32
    size = len(data)
    pos = 0
    if size >= 16:
        lanes = [seed + p1 + p2 & _M32, seed + p2 & _M32, seed, seed - p1 & _M32]
        while pos + 16 <= size:
            for i in range(4):
                word = int.from_bytes(data[pos + 4 * i:pos + 4 * i + 4], "little")
                lanes[i] = _rotl(lanes[i] + word * p2 & _M32, 13, 32) * p1 & _M32
            pos += 16
        value = sum(_rotl(lane, by, 32) for lane, by in zip(lanes, (1, 7, 12, 18), strict=True)) & _M32
    else:
        value = seed + p5 & _M32
    value = value + size & _M32
    while pos + 4 <= size:
        value = _rotl(value + int.from_bytes(data[pos:pos + 4], "little") * p3 & _M32, 17, 32) * p4 & _M32
        pos += 4
    for byte in data[pos:]:
        value = _rotl(value + byte * p5 & _M32, 11, 32) * p1 & _M32
    value = (value ^ value >> 15) * p2 & _M32
    value = (value ^ value >> 13) * p3 & _M32
    return (value ^ value >> 16).to_bytes(4, "big")


def _round64(lane: int, word: int) -> int:
    return _rotl(lane + word * _P64[1] & _M64, 31, 64) * _P64[0] & _M64


def avalanche64(value: int) -> int:
    """The final mixing of XXH64."""
    value = (value ^ value >> 33) * _P64[1] & _M64
    value = (value ^ value >> 29) * _P64[2] & _M64
    return value ^ value >> 32


def xxh64(data: bytes, seed: int = 0) -> bytes:
    """XXH64."""
    p1, p2, p3, p4, p5 = _P64
    seed &= _M64
    size = len(data)
    pos = 0
    if size >= 32:
        lanes = [seed + p1 + p2 & _M64, seed + p2 & _M64, seed, seed - p1 & _M64]
        while pos + 32 <= size:
            for i in range(4):
                lanes[i] = _round64(lanes[i], int.from_bytes(data[pos + 8 * i:pos + 8 * i + 8], "little"))
            pos += 32
        value = sum(_rotl(lane, by, 64) for lane, by in zip(lanes, (1, 7, 12, 18), strict=True)) & _M64
        for lane in lanes:
            value = ((value ^ _round64(0, lane)) * p1 + p4) & _M64
    else:
        value = seed + p5 & _M64
    value = value + size & _M64
    while pos + 8 <= size:
        value ^= _round64(0, int.from_bytes(data[pos:pos + 8], "little"))
        value = _rotl(value, 27, 64) * p1 + p4 & _M64
        pos += 8
    if pos + 4 <= size:
        value ^= int.from_bytes(data[pos:pos + 4], "little") * p1 & _M64
        value = _rotl(value, 23, 64) * p2 + p3 & _M64
        pos += 4
    for byte in data[pos:]:
        value = _rotl(value ^ byte * p5 & _M64, 11, 64) * p1 & _M64
    return avalanche64(value).to_bytes(8, "big")
