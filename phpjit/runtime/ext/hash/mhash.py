"""The deprecated mhash_* functions, which are other names of ext/hash."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from phpjit.builtin import Effects, builtin
from phpjit.runtime.ext.hash.algorithms import ALGORITHMS, Hmac
from phpjit.runtime.ext.standard.string.ascii import argument_error

PhpValue: TypeAlias = Any

_COUNT: Final = 42
_NAMES: Final[Mapping[int, tuple[str, str]]] = {
    0: ("CRC32", "crc32"), 1: ("MD5", "md5"), 2: ("SHA1", "sha1"), 3: ("HAVAL256", "haval256,3"),
    5: ("RIPEMD160", "ripemd160"), 7: ("TIGER", "tiger192,3"), 8: ("GOST", "gost"), 9: ("CRC32B", "crc32b"),
    10: ("HAVAL224", "haval224,3"), 11: ("HAVAL192", "haval192,3"), 12: ("HAVAL160", "haval160,3"),
    13: ("HAVAL128", "haval128,3"), 14: ("TIGER128", "tiger128,3"), 15: ("TIGER160", "tiger160,3"),
    16: ("MD4", "md4"), 17: ("SHA256", "sha256"), 18: ("ADLER32", "adler32"), 19: ("SHA224", "sha224"),
    20: ("SHA512", "sha512"), 21: ("SHA384", "sha384"), 22: ("WHIRLPOOL", "whirlpool"),
    23: ("RIPEMD128", "ripemd128"), 24: ("RIPEMD256", "ripemd256"), 25: ("RIPEMD320", "ripemd320"),
    27: ("SNEFRU256", "snefru256"), 28: ("MD2", "md2"), 29: ("FNV132", "fnv132"), 30: ("FNV1A32", "fnv1a32"),
    31: ("FNV164", "fnv164"), 32: ("FNV1A64", "fnv1a64"), 33: ("JOAAT", "joaat"), 34: ("CRC32C", "crc32c"),
    35: ("MURMUR3A", "murmur3a"), 36: ("MURMUR3C", "murmur3c"), 37: ("MURMUR3F", "murmur3f"), 38: ("XXH32", "xxh32"),
    39: ("XXH64", "xxh64"), 40: ("XXH3", "xxh3"), 41: ("XXH128", "xxh128")}

CONSTANTS: Final[dict[str, PhpValue]] = {f"MHASH_{row[0]}": key for key, row in _NAMES.items()}

_EFFECTS: Final = Effects.WARNS | Effects.THROWS


@builtin("mhash(int $algo, string $data, ?string $key = null): string|false", effects=_EFFECTS, deprecated=True)
def mhash(algo: int, data: str, key: str | None) -> PhpValue:
    if algo not in _NAMES:
        return False
    algorithm = ALGORITHMS.get(_NAMES[algo][1])
    if algorithm is None or (key is not None and not algorithm.is_crypto):
        kind = "hashing" if key is None else "cryptographic hashing"
        argument_error("mhash", 1, "algo", f"must be a valid {kind} algorithm")
    running = algorithm.start(0) if key is None else Hmac(algorithm, key.encode("latin-1"))
    running.update(data.encode("latin-1"))
    return running.digest().decode("latin-1")


@builtin("mhash_get_hash_name(int $algo): string|false", effects=_EFFECTS, deprecated=True)
def mhash_get_hash_name(algo: int) -> PhpValue:
    return _NAMES[algo][0] if algo in _NAMES else False


@builtin("mhash_get_block_size(int $algo): int|false", effects=_EFFECTS, deprecated=True)
def mhash_get_block_size(algo: int) -> PhpValue:
    found = ALGORITHMS.get(_NAMES[algo][1]) if algo in _NAMES else None
    return False if found is None else found.size


@builtin("mhash_count(): int", effects=_EFFECTS, deprecated=True)
def mhash_count() -> int:
    return _COUNT - 1


@builtin("mhash_keygen_s2k(int $algo, string $password, string $salt, int $length): string|false", effects=_EFFECTS,
         deprecated=True)
def mhash_keygen_s2k(algo: int, password: str, salt: str, length: int) -> PhpValue:
    if length <= 0:
        argument_error("mhash_keygen_s2k", 4, "length", "must be a greater than 0")
    found = ALGORITHMS.get(_NAMES[algo][1]) if algo in _NAMES else None
    if found is None:
        return False
    data = salt[:8].ljust(8, "\0").encode("latin-1") + password.encode("latin-1")
    out = b""
    for i in range(-(-length // found.size)):
        running = found.start(0)
        running.update(b"\0" * i + data)
        out += running.digest()
    return out[:length].decode("latin-1")
