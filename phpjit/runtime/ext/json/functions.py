"""json_encode, json_decode, json_last_error, and the classes of ext/json."""
from __future__ import annotations

from typing import Any, Final, TypeAlias

from phpjit.builtin import Effects, builtin, method, php_class
from phpjit.runtime.ext.json.decoder import decode
from phpjit.runtime.ext.json.encoder import encode
from phpjit.runtime.ext.json.options import (
    ERROR_NONE,
    ERROR_SYNTAX,
    MESSAGES,
    OBJECT_AS_ARRAY,
    PARTIAL_OUTPUT_ON_ERROR,
    THROW_ON_ERROR,
    JsonError,
    json_state,
    throw_json,
)
from phpjit.runtime.ext.standard.string.ascii import argument_error
from phpjit.runtime.values.objects import PhpObject

PhpValue: TypeAlias = Any

_INT_MAX: Final = 2147483647


@php_class("interface JsonSerializable")
class JsonSerializable(PhpObject):
    """Objects that say themselves what json_encode() shall write."""

    @method("public function jsonSerialize(): mixed")
    def jsonSerialize(this: PhpObject) -> PhpValue:
        """Abstract."""


@php_class("class JsonException extends Exception")
class JsonException(PhpObject):
    """Thrown under JSON_THROW_ON_ERROR."""


@builtin("json_encode(mixed $value, int $flags = 0, int $depth = 512): string|false",
         effects=Effects.THROWS | Effects.CALLS_USER | Effects.READS_INI | Effects.WRITES_GLOBAL)
def json_encode(value: PhpValue, flags: int, depth: int) -> PhpValue:
    text, error = encode(value, flags, depth)
    if flags & THROW_ON_ERROR and not flags & PARTIAL_OUTPUT_ON_ERROR:
        if error:
            throw_json(error)
        return text
    json_state().error = error
    return text if not error or flags & PARTIAL_OUTPUT_ON_ERROR else False


@builtin("json_decode(string $json, ?bool $associative = null, int $depth = 512, int $flags = 0): mixed",
         effects=Effects.THROWS | Effects.WRITES_GLOBAL)
def json_decode(json: str, associative: bool | None, depth: int, flags: int) -> PhpValue:
    if not flags & THROW_ON_ERROR:
        json_state().error = ERROR_NONE
    if json:
        if depth <= 0:
            argument_error("json_decode", 3, "depth", "must be greater than 0")
        if depth > _INT_MAX:
            argument_error("json_decode", 3, "depth", f"must be less than {_INT_MAX}")
        if associative is not None:
            flags = flags | OBJECT_AS_ARRAY if associative else flags & ~OBJECT_AS_ARRAY
    try:
        if not json:
            raise JsonError(ERROR_SYNTAX)
        return decode(json, flags, depth)
    except JsonError as error:
        code = error.code
    if flags & THROW_ON_ERROR:
        throw_json(code)
    json_state().error = code
    return None


@builtin("json_last_error(): int", effects=Effects.READS_GLOBAL)
def json_last_error() -> int:
    return json_state().error


@builtin("json_last_error_msg(): string", effects=Effects.READS_GLOBAL)
def json_last_error_msg() -> str:
    return MESSAGES[json_state().error]
