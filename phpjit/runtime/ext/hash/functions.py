"""hash, hash_hmac, hash_file, hash_algos, hash_equals, hash_pbkdf2, hash_hkdf."""
from __future__ import annotations

import hashlib
import hmac
from typing import Any, Final, TypeAlias

from phpjit.builtin import PURE, Effects, builtin
from phpjit.runtime.convert import type_name
from phpjit.runtime.ext.hash.algorithms import ALGORITHMS, Algorithm, Hmac, Running
from phpjit.runtime.ext.standard.string.ascii import argument_error, argument_type_error, lower
from phpjit.runtime.ext.standard.string.files import read_file
from phpjit.runtime.values.array import PhpArray

PhpValue: TypeAlias = Any

_INT_MAX: Final = 2147483647
_NATIVE: Final = frozenset(("md5", "sha1", "sha224", "sha256", "sha384", "sha512"))


def find_algorithm(function: str, name: str, crypto: bool = False) -> Algorithm:
    """Return the algorithm, or throw PHP's ValueError."""
    found = ALGORITHMS.get(lower(name))
    if found is None or (crypto and not found.is_crypto):
        kind = "cryptographic hashing" if crypto else "hashing"
        argument_error(function, 1, "algo", f"must be a valid {kind} algorithm")
    return found


def start(algorithm: Algorithm, options: PhpArray | None) -> Running:
    """Begin a hash with the options that some algorithms take."""
    seed = options.get("seed") if options is not None and algorithm.seed_bits else None
    return algorithm.start(seed & (1 << algorithm.seed_bits) - 1 if type(seed) is int else 0)


def shown(digest: bytes, binary: bool) -> str:
    """Return a digest as PHP gives it: hexadecimal or raw."""
    return digest.decode("latin-1") if binary else digest.hex()


@builtin("hash(string $algo, string $data, bool $binary = false, array $options = []): string",
         effects=Effects.THROWS)
def hash_(algo: str, data: str, binary: bool, options: PhpArray) -> str:
    running = start(find_algorithm("hash", algo), options)
    running.update(data.encode("latin-1"))
    return shown(running.digest(), binary)


def _no_nul(function: str, filename: str) -> None:
    if "\0" in filename:
        argument_error(function, 2, "filename", "must not contain any null bytes")


@builtin("hash_file(string $algo, string $filename, bool $binary = false, array $options = []): string|false",
         effects=Effects.THROWS | Effects.WARNS | Effects.FILE_IO)
def hash_file(algo: str, filename: str, binary: bool, options: PhpArray) -> PhpValue:
    running = start(find_algorithm("hash_file", algo), options)
    _no_nul("hash_file", filename)
    data = read_file("hash_file", filename)
    if data is None:
        return False
    running.update(data)
    return shown(running.digest(), binary)


@builtin("hash_hmac(string $algo, string $data, string $key, bool $binary = false): string", effects=Effects.THROWS)
def hash_hmac(algo: str, data: str, key: str, binary: bool) -> str:
    running = Hmac(find_algorithm("hash_hmac", algo, True), key.encode("latin-1"))
    running.update(data.encode("latin-1"))
    return shown(running.digest(), binary)


@builtin("hash_hmac_file(string $algo, string $filename, string $key, bool $binary = false): string|false",
         effects=Effects.THROWS | Effects.WARNS | Effects.FILE_IO)
def hash_hmac_file(algo: str, filename: str, key: str, binary: bool) -> PhpValue:
    running = Hmac(find_algorithm("hash_hmac_file", algo, True), key.encode("latin-1"))
    _no_nul("hash_hmac_file", filename)
    data = read_file("hash_hmac_file", filename)
    if data is None:
        return False
    running.update(data)
    return shown(running.digest(), binary)


@builtin("hash_algos(): array", effects=PURE)
def hash_algos() -> PhpArray:
    return PhpArray.from_list(list(ALGORITHMS))


@builtin("hash_hmac_algos(): array", effects=PURE)
def hash_hmac_algos() -> PhpArray:
    return PhpArray.from_list([name for name, algorithm in ALGORITHMS.items() if algorithm.is_crypto])


@builtin("hash_equals($known_string, $user_string): bool", effects=Effects.THROWS, fold=True)
def hash_equals(known_string: PhpValue, user_string: PhpValue) -> bool:
    if type(known_string) is not str:
        argument_type_error("hash_equals", 1, "known_string",
                            f"must be of type string, {type_name(known_string)} given")
    if type(user_string) is not str:
        argument_type_error("hash_equals", 2, "user_string", f"must be of type string, {type_name(user_string)} given")
    return hmac.compare_digest(known_string.encode("latin-1"), user_string.encode("latin-1"))


def _pbkdf2(algorithm: Algorithm, password: bytes, salt: bytes, iterations: int, length: int) -> bytes:
    if algorithm.name in _NATIVE:
        return hashlib.pbkdf2_hmac(algorithm.name, password, salt, iterations, length)
    keyed = Hmac(algorithm, password)
    out = b""
    block = 0
    while len(out) < length:
        block += 1
        turn = keyed.copy()
        turn.update(salt + block.to_bytes(4, "big"))
        value = turn.digest()
        total = int.from_bytes(value, "big")
        for _ in range(iterations - 1):
            turn = keyed.copy()
            turn.update(value)
            value = turn.digest()
            total ^= int.from_bytes(value, "big")
        out += total.to_bytes(algorithm.size, "big")
    return out[:length]


@builtin("hash_pbkdf2(string $algo, string $password, string $salt, int $iterations, int $length = 0, "
         "bool $binary = false, array $options = []): string", effects=Effects.THROWS)
def hash_pbkdf2(algo: str, password: str, salt: str, iterations: int, length: int, binary: bool,
                options: PhpArray) -> str:
    algorithm = find_algorithm("hash_pbkdf2", algo, True)
    if iterations <= 0:
        argument_error("hash_pbkdf2", 4, "iterations", "must be greater than 0")
    if length < 0:
        argument_error("hash_pbkdf2", 5, "length", "must be greater than or equal to 0")
    wanted = length or algorithm.size * (1 if binary else 2)
    size = wanted if binary else (wanted + 1) // 2
    key = _pbkdf2(algorithm, password.encode("latin-1"), salt.encode("latin-1"), iterations, size)
    return shown(key, binary)[:wanted]


@builtin('hash_hkdf(string $algo, string $key, int $length = 0, string $info = "", string $salt = ""): string',
         effects=Effects.THROWS)
def hash_hkdf(algo: str, key: str, length: int, info: str, salt: str) -> str:
    algorithm = find_algorithm("hash_hkdf", algo, True)
    if not key:
        argument_error("hash_hkdf", 2, "key", "cannot be empty")
    if length < 0:
        argument_error("hash_hkdf", 3, "length", "must be greater than or equal to 0")
    if length > algorithm.size * 255:
        argument_error("hash_hkdf", 3, "length", f"must be less than or equal to {algorithm.size * 255}")
    extract = Hmac(algorithm, salt.encode("latin-1"))
    extract.update(key.encode("latin-1"))
    keyed = Hmac(algorithm, extract.digest())
    wanted = length or algorithm.size
    out = last = b""
    for i in range(1, -(-wanted // algorithm.size) + 1):
        turn = keyed.copy()
        turn.update(last + info.encode("latin-1") + bytes([i]))
        last = turn.digest()
        out += last
    return out[:wanted].decode("latin-1")


CONSTANTS: Final[dict[str, PhpValue]] = {"HASH_HMAC": 1}
