"""XXH3 in its 64 and 128 bit forms."""
from __future__ import annotations

import struct
from typing import Final

from phpjit.runtime.ext.hash.xxhash import avalanche64

_M32: Final = 0xFFFFFFFF
_M64: Final = 0xFFFFFFFFFFFFFFFF
_P32: Final = (0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D)
_P64: Final = (0x9E3779B185EBCA87, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x85EBCA77C2B2AE63, 0x27D4EB2F165667C5)
_MIX: Final = 0x9FB21C651E98DF25
_SECRET: Final = bytes.fromhex(
    "b8fe6c3923a44bbe7c01812cf721ad1cded46de9839097db7240a4a4b7b3671fcb79e64eccc0e578825ad07dccff7221"
    "b8084674f743248ee03590e6813a264c3c2852bb91c300cb88d0658b1b532ea371644897a20df94e3819ef46a9deacd8a8"
    "fa763fe39c343ff9dcbbc7c70b4f1d8a51e04bcdb45931c89f7ec9d9787364eac5ac8334d3ebc3c581a0fffa1363eb17"
    "0ddd51b7f0da49d316552629d4689e2b16be587d47a1fc8ff8b8d17ad031ce45cb3a8f95160428afd7fbcabb4b407e")
_STRIPE: Final = 64
_BLOCK: Final = 1024


def _r32(data: bytes, at: int) -> int:
    return int.from_bytes(data[at:at + 4], "little")


def _r64(data: bytes, at: int) -> int:
    return int.from_bytes(data[at:at + 8], "little")


def _rotl(value: int, by: int) -> int:
    return (value << by | value >> (64 - by)) & _M64


def _swap(value: int, size: int) -> int:
    return int.from_bytes(value.to_bytes(size, "little"), "big")


def _fold(a: int, b: int) -> int:
    product = a * b
    return (product ^ product >> 64) & _M64


def _avalanche(h: int) -> int:
    h ^= h >> 37
    h = h * 0x165667919E3779F9 & _M64
    return h ^ h >> 32


def _mix16(data: bytes, at: int, key: int, seed: int) -> int:
    low = _r64(data, at) ^ (_r64(_SECRET, key) + seed & _M64)
    high = _r64(data, at + 8) ^ (_r64(_SECRET, key + 8) - seed & _M64)
    return _fold(low, high)


def _combined(data: bytes) -> int:
    size = len(data)
    return data[0] << 16 | data[size >> 1] << 24 | data[-1] | size << 8


def _short64(data: bytes, seed: int) -> int:
    size, s = len(data), _SECRET
    if size > 8:
        low = _r64(data, 0) ^ ((_r64(s, 24) ^ _r64(s, 32)) + seed & _M64)
        high = _r64(data, size - 8) ^ ((_r64(s, 40) ^ _r64(s, 48)) - seed & _M64)
        return _avalanche(size + _swap(low, 8) + high + _fold(low, high) & _M64)
    if size >= 4:
        seed ^= _swap(seed & _M32, 4) << 32
        h = _r32(data, size - 4) + (_r32(data, 0) << 32) ^ ((_r64(s, 8) ^ _r64(s, 16)) - seed & _M64)
        h ^= _rotl(h, 49) ^ _rotl(h, 24)
        h = h * _MIX & _M64
        h ^= (h >> 35) + size
        h = h * _MIX & _M64
        return h ^ h >> 28
    if size:
        return avalanche64(_combined(data) ^ ((_r32(s, 0) ^ _r32(s, 4)) + seed & _M64))
    return avalanche64(seed ^ _r64(s, 56) ^ _r64(s, 64))


def _accumulate(data: bytes, seed: int) -> tuple[list[int], bytes]:
    """Run the stripes of a long input; return the accumulators and the secret made for the seed."""
    secret = _SECRET
    if seed:
        parts = []
        for i in range(0, 192, 16):
            parts.append((_r64(_SECRET, i) + seed & _M64).to_bytes(8, "little"))
            parts.append((_r64(_SECRET, i + 8) - seed & _M64).to_bytes(8, "little"))
        secret = b"".join(parts)
    size = len(data)
    acc = [_P32[2], _P64[0], _P64[1], _P64[2], _P64[3], _P32[1], _P64[4], _P32[0]]

    def stripe(at: int, key_at: int) -> None:
        values = struct.unpack_from("<8Q", data, at)
        for i, (value, part) in enumerate(zip(values, struct.unpack_from("<8Q", secret, key_at), strict=True)):
            key = value ^ part
            acc[i ^ 1] = acc[i ^ 1] + value & _M64
            acc[i] = acc[i] + (key & _M32) * (key >> 32) & _M64

    blocks = (size - 1) // _BLOCK
    scramblers = struct.unpack_from("<8Q", secret, 128)
    for block in range(blocks):
        for n in range(16):
            stripe(block * _BLOCK + n * _STRIPE, 8 * n)
        for i in range(8):
            acc[i] = (acc[i] ^ acc[i] >> 47 ^ scramblers[i]) * _P32[0] & _M64
    for n in range((size - 1 - _BLOCK * blocks) // _STRIPE):
        stripe(blocks * _BLOCK + n * _STRIPE, 8 * n)
    stripe(size - _STRIPE, 192 - _STRIPE - 7)
    return acc, secret


def _merge(acc: list[int], secret: bytes, at: int, start: int) -> int:
    total = start
    for i in range(4):
        total += _fold(acc[2 * i] ^ _r64(secret, at + 16 * i), acc[2 * i + 1] ^ _r64(secret, at + 16 * i + 8))
    return _avalanche(total & _M64)


def xxh3(data: bytes, seed: int = 0) -> bytes:
    """XXH3, 64 bits."""
    size = len(data)
    if size <= 16:
        return _short64(data, seed).to_bytes(8, "big")
    if size > 240:
        acc, secret = _accumulate(data, seed)
        return _merge(acc, secret, 11, size * _P64[0] & _M64).to_bytes(8, "big")
    total = size * _P64[0]
    if size <= 128:
        for i in range((size - 1) // 32, -1, -1):
            total += _mix16(data, 16 * i, 32 * i, seed) + _mix16(data, size - 16 * (i + 1), 32 * i + 16, seed)
    else:
        total += sum(_mix16(data, 16 * i, 16 * i, seed) for i in range(8))
        total = _avalanche(total & _M64)
        total += sum(_mix16(data, 16 * i, 16 * (i - 8) + 3, seed) for i in range(8, size // 16))
        total += _mix16(data, size - 16, 136 - 17, seed)
    return _avalanche(total & _M64).to_bytes(8, "big")


def _short128(data: bytes, seed: int) -> tuple[int, int]:
    size, s = len(data), _SECRET
    if size > 8:
        first, last = _r64(data, 0), _r64(data, size - 8)
        product = (first ^ last ^ ((_r64(s, 32) ^ _r64(s, 40)) - seed & _M64)) * _P64[0]
        low, high = product + (size - 1 << 54) & _M64, product >> 64
        last ^= (_r64(s, 48) ^ _r64(s, 56)) + seed & _M64
        high = high + last + (last & _M32) * (_P32[1] - 1) & _M64
        low ^= _swap(high, 8)
        product = low * _P64[1]
        return _avalanche(product & _M64), _avalanche((product >> 64) + high * _P64[1] & _M64)
    if size >= 4:
        seed ^= _swap(seed & _M32, 4) << 32
        keyed = _r32(data, 0) + (_r32(data, size - 4) << 32) ^ ((_r64(s, 16) ^ _r64(s, 24)) + seed & _M64)
        product = keyed * (_P64[0] + (size << 2) & _M64)
        low = product & _M64
        high = (product >> 64) + (low << 1) & _M64
        low ^= high >> 3
        low = (low ^ low >> 35) * _MIX & _M64
        return low ^ low >> 28, _avalanche(high)
    if size:
        low = _combined(data)
        swapped = _swap(low, 4)
        high = (swapped << 13 | swapped >> 19) & _M32
        return (avalanche64(low ^ ((_r32(s, 0) ^ _r32(s, 4)) + seed & _M64)),
                avalanche64(high ^ ((_r32(s, 8) ^ _r32(s, 12)) - seed & _M64)))
    return avalanche64(seed ^ _r64(s, 64) ^ _r64(s, 72)), avalanche64(seed ^ _r64(s, 80) ^ _r64(s, 88))


def xxh128(data: bytes, seed: int = 0) -> bytes:
    """XXH3, 128 bits."""
    size = len(data)
    if size <= 16:
        low, high = _short128(data, seed)
    elif size > 240:
        acc, secret = _accumulate(data, seed)
        low = _merge(acc, secret, 11, size * _P64[0] & _M64)
        high = _merge(acc, secret, 192 - 64 - 11, ~(size * _P64[1]) & _M64)
    else:
        low, high = _middle128(data, seed)
    return high.to_bytes(8, "big") + low.to_bytes(8, "big")


def _middle128(data: bytes, seed: int) -> tuple[int, int]:
    size = len(data)
    low, high = size * _P64[0] & _M64, 0

    def mix(a: int, b: int, key: int, salt: int) -> None:
        nonlocal low, high
        low = low + _mix16(data, a, key, salt) & _M64 ^ (_r64(data, b) + _r64(data, b + 8) & _M64)
        high = high + _mix16(data, b, key + 16, salt) & _M64 ^ (_r64(data, a) + _r64(data, a + 8) & _M64)

    if size <= 128:
        for i in range((size - 1) // 32, -1, -1):
            mix(16 * i, size - 16 * (i + 1), 32 * i, seed)
    else:
        for i in range(32, 160, 32):
            mix(i - 32, i - 16, i - 32, seed)
        low, high = _avalanche(low), _avalanche(high)
        for i in range(160, size + 1, 32):
            mix(i - 32, i - 16, 3 + i - 160, seed)
        mix(size - 16, size - 32, 136 - 17 - 16, -seed & _M64)
    total = low * _P64[0] + high * _P64[3] + (size - seed) * _P64[1] & _M64
    return _avalanche(low + high & _M64), -_avalanche(total) & _M64
