"""The registry: every algorithm's name, block size, and how to run it."""
from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, Final, Protocol

from phpjit.records import dataclass


class Running(Protocol):
    """A hash in progress, as hashlib has them."""

    def update(self, data: bytes, /) -> None: ...
    def digest(self) -> bytes: ...
    def copy(self) -> Any: ...


class Collected:
    """A hash whose function wants all data at once."""

    __slots__ = ("data", "function")

    def __init__(self, function: Callable[[bytes], bytes], data: bytes | bytearray = b"") -> None:
        self.function = function
        self.data = bytearray(data)

    def update(self, data: bytes) -> None:
        """Take more data."""
        self.data += data

    def digest(self) -> bytes:
        """Return the digest of all data so far."""
        return self.function(bytes(self.data))

    def copy(self) -> Collected:
        """Return a hash that goes on from here."""
        return Collected(self.function, self.data)


@dataclass(frozen=True, slots=True)
class Algorithm:
    """`start(seed)` begins a hash; `block` is the block size HMAC works with; `is_crypto` whether HMAC may use it."""

    name: str
    size: int
    block: int
    start: Callable[[int], Running]
    is_crypto: bool = True
    seed_bits: int = 0


def _lib(name: str, python_name: str, size: int, block: int) -> Algorithm:
    def start(_: int) -> Running:
        found: Running = hashlib.new(python_name, usedforsecurity=False)
        return found
    return Algorithm(name, size, block, start)


def _load(place: str) -> Any:
    """Return `module.name` of this package; most modules build tables, so each is imported at first use."""
    module, _, name = place.partition(".")
    return getattr(import_module(f"phpjit.runtime.ext.hash.{module}"), name)


def _own(name: str, place: str, size: int, block: int, is_crypto: bool = True,
         made_by: tuple[Any, ...] = ()) -> Algorithm:
    """Declare a hash of ours; `made_by` are the arguments of a place that makes the function."""
    def start(_: int) -> Running:
        function = _load(place)
        return Collected(function(*made_by) if made_by else function)
    return Algorithm(name, size, block, start, is_crypto)


def _seeded(name: str, place: str, size: int, block: int, bits: int) -> Algorithm:
    def start(seed: int) -> Running:
        function = _load(place)
        return Collected(lambda data: function(data, seed))
    return Algorithm(name, size, block, start, False, bits)


_ALL: Final = (
    _own("md2", "md.md2", 16, 16), _own("md4", "md.md4", 16, 64),
    _lib("md5", "md5", 16, 64), _lib("sha1", "sha1", 20, 64),
    _lib("sha224", "sha224", 28, 64), _lib("sha256", "sha256", 32, 64), _lib("sha384", "sha384", 48, 128),
    _lib("sha512/224", "sha512_224", 28, 128), _lib("sha512/256", "sha512_256", 32, 128),
    _lib("sha512", "sha512", 64, 128), _lib("sha3-224", "sha3_224", 28, 144), _lib("sha3-256", "sha3_256", 32, 136),
    _lib("sha3-384", "sha3_384", 48, 104), _lib("sha3-512", "sha3_512", 64, 72),
    _own("ripemd128", "ripemd.ripemd128", 16, 64), _own("ripemd160", "ripemd.ripemd160", 20, 64),
    _own("ripemd256", "ripemd.ripemd256", 32, 64), _own("ripemd320", "ripemd.ripemd320", 40, 64),
    _own("whirlpool", "whirlpool.whirlpool", 64, 64),
    *(_own(f"tiger{8 * size},{passes}", "tiger.tiger", size, 64, True, (passes, size))
      for passes in (3, 4) for size in (16, 20, 24)),
    _own("gost", "gost.gost", 32, 32, True, (False,)),
    _own("gost-crypto", "gost.gost", 32, 32, True, (True,)),
    _own("adler32", "checksums.adler32", 4, 4, False), _own("crc32", "checksums.crc32", 4, 4, False),
    _own("crc32b", "checksums.crc32b", 4, 4, False), _own("crc32c", "checksums.crc32c", 4, 4, False),
    _own("fnv132", "checksums.fnv132", 4, 4, False), _own("fnv1a32", "checksums.fnv1a32", 4, 4, False),
    _own("fnv164", "checksums.fnv164", 8, 4, False), _own("fnv1a64", "checksums.fnv1a64", 8, 4, False),
    _own("joaat", "checksums.joaat", 4, 4, False),
    _seeded("murmur3a", "checksums.murmur3a", 4, 4, 32), _seeded("murmur3c", "checksums.murmur3c", 16, 4, 32),
    _seeded("murmur3f", "checksums.murmur3f", 16, 8, 32),
    _seeded("xxh32", "xxhash.xxh32", 4, 16, 32), _seeded("xxh64", "xxhash.xxh64", 8, 32, 64),
    _seeded("xxh3", "xxh3.xxh3", 8, 64, 64), _seeded("xxh128", "xxh3.xxh128", 16, 64, 64),
    *(_own(f"haval{bits},{passes}", "haval.haval", bits // 8, 128, True, (passes, bits))
      for passes in (3, 4, 5) for bits in (128, 160, 192, 224, 256)),
)

ALGORITHMS: Final[Mapping[str, Algorithm]] = {algorithm.name: algorithm for algorithm in _ALL}


class Hmac:
    """HMAC in progress, over any algorithm."""

    __slots__ = ("inner", "outer")

    def __init__(self, algorithm: Algorithm, key: bytes) -> None:
        if len(key) > algorithm.block:
            short = algorithm.start(0)
            short.update(key)
            key = short.digest()
        key = key.ljust(algorithm.block, b"\0")
        self.inner = algorithm.start(0)
        self.inner.update(bytes(byte ^ 0x36 for byte in key))
        self.outer = algorithm.start(0)
        self.outer.update(bytes(byte ^ 0x5C for byte in key))

    def update(self, data: bytes) -> None:
        """Take more data."""
        self.inner.update(data)

    def digest(self) -> bytes:
        """Return the HMAC of all data so far."""
        outer = self.outer.copy()
        outer.update(self.inner.digest())
        found: bytes = outer.digest()
        return found

    def copy(self) -> Hmac:
        """Return an HMAC that goes on from here."""
        made = Hmac.__new__(Hmac)
        made.inner = self.inner.copy()
        made.outer = self.outer.copy()
        return made
