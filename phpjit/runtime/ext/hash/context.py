"""Incremental hashing: hash_init, hash_update, hash_final, hash_copy, and the class HashContext."""
from __future__ import annotations

from typing import Any, Final, TypeAlias

from phpjit.builtin import Effects, builtin, method, php_class
from phpjit.runtime.classes.instantiate import new_instance
from phpjit.runtime.ext.hash.algorithms import ALGORITHMS, Algorithm, Hmac, Running
from phpjit.runtime.ext.hash.functions import shown, start
from phpjit.runtime.ext.standard.string.ascii import argument_error, argument_type_error, lower
from phpjit.runtime.ext.standard.string.files import read_file
from phpjit.runtime.streams.arguments import need_stream
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject, internal, set_internal

PhpValue: TypeAlias = Any

_HMAC: Final = 1
_CHUNK: Final = 8192


def _clone(old: PhpObject, new: PhpObject) -> None:
    running: Running | None = internal(old, "running")
    if running is None:
        throw_error("ValueError", "Cannot clone a finalized HashContext")
    set_internal(new, "running", running.copy())


@php_class("final class HashContext")
class HashContext(PhpObject):
    """A hash in progress."""

    HANDLERS = {"clone": _clone}

    @method("private function __construct()")
    def __construct(this: PhpObject) -> None:
        throw_error("Error", "Illegal call to private/final constructor")

    @method("public function __serialize(): array")
    def __serialize(this: PhpObject) -> PhpArray:
        if internal(this, "hmac", False):
            throw_error("Exception", "HashContext with HASH_HMAC option cannot be serialized")
        algorithm: Algorithm = internal(this, "algorithm")
        throw_error("Exception", f'HashContext for algorithm "{algorithm.name}" cannot be serialized')

    @method("public function __unserialize(array $data): void")
    def __unserialize(this: PhpObject, data: PhpArray) -> None:
        throw_error("Exception", "Incomplete or ill-formed serialization data")


def _running(function: str, context: PhpObject) -> Running:
    """Return the hash of a context that has not been finalised."""
    found: Running | None = internal(context, "running")
    if found is None:
        argument_type_error(function, 1, "context", "must be a valid, non-finalized HashContext")
    return found


@builtin('hash_init(string $algo, int $flags = 0, string $key = "", array $options = []): HashContext',
         effects=Effects.THROWS)
def hash_init(algo: str, flags: int, key: str, options: PhpArray) -> PhpObject:
    algorithm = ALGORITHMS.get(lower(algo))
    if algorithm is None:
        argument_error("hash_init", 1, "algo", "must be a valid hashing algorithm")
    if flags & _HMAC:
        if not algorithm.is_crypto:
            argument_error("hash_init", 1, "algo", "must be a cryptographic hashing algorithm if HMAC is requested")
        if not key:
            argument_error("hash_init", 3, "key", "cannot be empty when HMAC is requested")
        running: Running = Hmac(algorithm, key.encode("latin-1"))
    else:
        running = start(algorithm, options)
    context = new_instance("HashContext")
    set_internal(context, "algorithm", algorithm)
    set_internal(context, "running", running)
    set_internal(context, "hmac", bool(flags & _HMAC))
    return context


@builtin("hash_update(HashContext $context, string $data): bool", effects=Effects.THROWS | Effects.WRITES_GLOBAL)
def hash_update(context: PhpObject, data: str) -> bool:
    _running("hash_update", context).update(data.encode("latin-1"))
    return True


@builtin("hash_update_stream(HashContext $context, $stream, int $length = -1): int",
         effects=Effects.THROWS | Effects.WRITES_GLOBAL | Effects.FILE_IO)
def hash_update_stream(context: PhpObject, stream: PhpValue, length: int) -> int:
    running = _running("hash_update_stream", context)
    source = need_stream("hash_update_stream", stream, 2)
    done = 0
    while length < 0 or done < length:
        data = source.read(_CHUNK if length < 0 else min(_CHUNK, length - done), "hash_update_stream")
        if not data:
            break
        running.update(data)
        done += len(data)
    return done


@builtin("hash_update_file(HashContext $context, string $filename, $stream_context = null): bool",
         effects=Effects.THROWS | Effects.WARNS | Effects.WRITES_GLOBAL | Effects.FILE_IO)
def hash_update_file(context: PhpObject, filename: str, stream_context: PhpValue) -> bool:
    running = _running("hash_update_file", context)
    data = read_file("hash_update_file", filename)
    if data is None:
        return False
    running.update(data)
    return True


@builtin("hash_final(HashContext $context, bool $binary = false): string",
         effects=Effects.THROWS | Effects.WRITES_GLOBAL)
def hash_final(context: PhpObject, binary: bool) -> str:
    running = _running("hash_final", context)
    set_internal(context, "running", None)
    return shown(running.digest(), binary)


@builtin("hash_copy(HashContext $context): HashContext", effects=Effects.THROWS)
def hash_copy(context: PhpObject) -> PhpObject:
    running = _running("hash_copy", context)
    copy = new_instance("HashContext")
    set_internal(copy, "algorithm", internal(context, "algorithm"))
    set_internal(copy, "hmac", internal(context, "hmac", False))
    set_internal(copy, "running", running.copy())
    return copy
