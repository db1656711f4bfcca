"""The flags and errors of ext/json."""
from __future__ import annotations

from typing import Any, Final, NoReturn, TypeAlias

from phpjit.runtime.current import current
from phpjit.runtime.throwables import throw_error

PhpValue: TypeAlias = Any

HEX_TAG: Final = 1
HEX_AMP: Final = 2
HEX_APOS: Final = 4
HEX_QUOT: Final = 8
FORCE_OBJECT: Final = 16
NUMERIC_CHECK: Final = 32
UNESCAPED_SLASHES: Final = 64
PRETTY_PRINT: Final = 128
UNESCAPED_UNICODE: Final = 256
PARTIAL_OUTPUT_ON_ERROR: Final = 512
PRESERVE_ZERO_FRACTION: Final = 1024
UNESCAPED_LINE_TERMINATORS: Final = 2048
OBJECT_AS_ARRAY: Final = 1
BIGINT_AS_STRING: Final = 2
INVALID_UTF8_IGNORE: Final = 1 << 20
INVALID_UTF8_SUBSTITUTE: Final = 1 << 21
THROW_ON_ERROR: Final = 1 << 22

ERROR_NONE: Final = 0
ERROR_DEPTH: Final = 1
ERROR_STATE_MISMATCH: Final = 2
ERROR_CTRL_CHAR: Final = 3
ERROR_SYNTAX: Final = 4
ERROR_UTF8: Final = 5
ERROR_RECURSION: Final = 6
ERROR_INF_OR_NAN: Final = 7
ERROR_UNSUPPORTED_TYPE: Final = 8
ERROR_INVALID_PROPERTY_NAME: Final = 9
ERROR_UTF16: Final = 10
ERROR_NON_BACKED_ENUM: Final = 11

MESSAGES: Final = (
    "No error", "Maximum stack depth exceeded", "State mismatch (invalid or malformed JSON)",
    "Control character error, possibly incorrectly encoded", "Syntax error",
    "Malformed UTF-8 characters, possibly incorrectly encoded", "Recursion detected",
    "Inf and NaN cannot be JSON encoded", "Type is not supported", "The decoded property name is invalid",
    "Single unpaired UTF-16 surrogate in unicode escape", "Non-backed enums have no default serialization")

CONSTANTS: Final[dict[str, PhpValue]] = {
    "JSON_HEX_TAG": HEX_TAG, "JSON_HEX_AMP": HEX_AMP, "JSON_HEX_APOS": HEX_APOS, "JSON_HEX_QUOT": HEX_QUOT,
    "JSON_FORCE_OBJECT": FORCE_OBJECT, "JSON_NUMERIC_CHECK": NUMERIC_CHECK,
    "JSON_UNESCAPED_SLASHES": UNESCAPED_SLASHES, "JSON_PRETTY_PRINT": PRETTY_PRINT,
    "JSON_UNESCAPED_UNICODE": UNESCAPED_UNICODE, "JSON_PARTIAL_OUTPUT_ON_ERROR": PARTIAL_OUTPUT_ON_ERROR,
    "JSON_PRESERVE_ZERO_FRACTION": PRESERVE_ZERO_FRACTION,
    "JSON_UNESCAPED_LINE_TERMINATORS": UNESCAPED_LINE_TERMINATORS, "JSON_OBJECT_AS_ARRAY": OBJECT_AS_ARRAY,
    "JSON_BIGINT_AS_STRING": BIGINT_AS_STRING, "JSON_INVALID_UTF8_IGNORE": INVALID_UTF8_IGNORE,
    "JSON_INVALID_UTF8_SUBSTITUTE": INVALID_UTF8_SUBSTITUTE, "JSON_THROW_ON_ERROR": THROW_ON_ERROR,
    "JSON_ERROR_NONE": ERROR_NONE, "JSON_ERROR_DEPTH": ERROR_DEPTH,
    "JSON_ERROR_STATE_MISMATCH": ERROR_STATE_MISMATCH, "JSON_ERROR_CTRL_CHAR": ERROR_CTRL_CHAR,
    "JSON_ERROR_SYNTAX": ERROR_SYNTAX, "JSON_ERROR_UTF8": ERROR_UTF8, "JSON_ERROR_RECURSION": ERROR_RECURSION,
    "JSON_ERROR_INF_OR_NAN": ERROR_INF_OR_NAN, "JSON_ERROR_UNSUPPORTED_TYPE": ERROR_UNSUPPORTED_TYPE,
    "JSON_ERROR_INVALID_PROPERTY_NAME": ERROR_INVALID_PROPERTY_NAME, "JSON_ERROR_UTF16": ERROR_UTF16,
    "JSON_ERROR_NON_BACKED_ENUM": ERROR_NON_BACKED_ENUM}


class JsonState:
    """The error of the last call."""

    def __init__(self) -> None:
        self.error = ERROR_NONE


def json_state() -> JsonState:
    """Return the state of the current request."""
    state: JsonState = current().state("json", JsonState)
    return state


class JsonError(Exception):
    """Decoding or encoding failed with one of the ERROR_ codes."""

    def __init__(self, code: int) -> None:
        super().__init__(MESSAGES[code])
        self.code = code


def throw_json(code: int) -> NoReturn:
    """Throw the JsonException of an error."""
    throw_error("JsonException", MESSAGES[code], code)
