"""The type of a value: gettype, settype, is_*, intval and kin, is_callable (php-src: ext/standard/type.c)."""
from __future__ import annotations

import re
from typing import Final

from phpjit.builtin import PhpValue, builtin
from phpjit.effects import PURE, Effects
from phpjit.runtime.convert import (
    INT_MAX,
    INT_MIN,
    debug_type,
    legacy_type,
    numeric,
    to_array,
    to_bool,
    to_float,
    to_int,
    to_object,
    to_str,
)
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject, instance_of
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.resource import Resource

_CONVERTS: Final = Effects.WARNS | Effects.CALLS_USER
_DIGITS: Final = {base: re.compile(f"[{'0123456789abcdefghijklmnopqrstuvwxyz'[:base]}]+", re.IGNORECASE)
                  for base in range(2, 37)}


@builtin("gettype(mixed $value): string", effects=PURE, fold=True)
def gettype(value: PhpValue) -> str:
    return legacy_type(value)


@builtin("get_debug_type(mixed $value): string", effects=PURE, fold=True)
def get_debug_type(value: PhpValue) -> str:
    return debug_type(value)


@builtin("settype(mixed &$var, string $type): bool", effects=Effects.MUTATES_ARG | _CONVERTS)
def settype(var: Ref, type: str) -> bool:
    from phpjit.runtime.values.array import assign_ref
    name = type.lower()
    v = var.v
    if name in {"integer", "int"}:
        made: PhpValue = to_int(v)
    elif name in {"float", "double"}:
        made = to_float(v)
    elif name == "string":
        made = to_str(v)
    elif name == "array":
        made = to_array(v)
    elif name == "object":
        made = to_object(v)
    elif name in {"bool", "boolean"}:
        made = to_bool(v)
    elif name == "null":
        made = None
    else:
        from phpjit.runtime.throwables import throw_error
        throw_error("ValueError", "Cannot convert to resource type" if name == "resource" else
                    "settype(): Argument #2 ($type) must be a valid type")
    assign_ref(var, made)
    return True


@builtin("intval(mixed $value, int $base = 10): int", effects=_CONVERTS)
def intval(value: PhpValue, base: int = 10) -> int:
    if base == 10 or type(value) is not str:
        return to_int(value)
    if base in {0, 2}:
        return _prefixed_int(value, base)
    return _based_int(value, base)


def _prefixed_int(s: str, base: int) -> int:
    """Read an int that may have a prefix 0b; base 0 knows 0x and octal's leading 0 as well, as C does."""
    text = s.lstrip(" \t\n\r\v\f")
    sign = text[:1] if text[:1] in {"-", "+"} else ""
    rest = text[len(sign):]
    if len(text) > 2 and rest[:2] in {"0b", "0B"}:
        return _based_int(sign + rest[2:], 2)
    if base == 0:
        base = 16 if rest[:2] in {"0x", "0X"} else 8 if rest.startswith("0") else 10
    return _based_int(text, base)


def _based_int(s: str, base: int) -> int:
    """Read an int as C's strtol does: clamped to the ints."""
    if not 2 <= base <= 36:
        return 0
    text = s.lstrip(" \t\n\r\v\f")
    negative = text.startswith("-")
    if text[:1] in {"-", "+"}:
        text = text[1:]
    if base == 16 and text[:2] in {"0x", "0X"}:
        text = text[2:]
    found = _DIGITS[base].match(text)
    if found is None:
        return 0
    n = int(found[0][:200], base)
    return max(-n, INT_MIN) if negative else min(n, INT_MAX)


@builtin("floatval(mixed $value): float", effects=_CONVERTS, aliases=("doubleval",))
def floatval(value: PhpValue) -> float:
    return to_float(value)


@builtin("strval(mixed $value): string", effects=_CONVERTS)
def strval(value: PhpValue) -> str:
    return to_str(value)


@builtin("boolval(mixed $value): bool", effects=PURE, fold=True)
def boolval(value: PhpValue) -> bool:
    return to_bool(value)


@builtin("is_null(mixed $value): bool", effects=PURE, fold=True)
def is_null(value: PhpValue) -> bool:
    return value is None


@builtin("is_resource(mixed $value): bool", effects=PURE)
def is_resource(value: PhpValue) -> bool:
    return isinstance(value, Resource) and not value.closed


@builtin("is_bool(mixed $value): bool", effects=PURE, fold=True)
def is_bool(value: PhpValue) -> bool:
    return type(value) is bool


@builtin("is_int(mixed $value): bool", effects=PURE, fold=True, aliases=("is_integer", "is_long"))
def is_int(value: PhpValue) -> bool:
    return type(value) is int


@builtin("is_float(mixed $value): bool", effects=PURE, fold=True, aliases=("is_double",))
def is_float(value: PhpValue) -> bool:
    return type(value) is float


@builtin("is_string(mixed $value): bool", effects=PURE, fold=True)
def is_string(value: PhpValue) -> bool:
    return type(value) is str


@builtin("is_array(mixed $value): bool", effects=PURE, fold=True)
def is_array(value: PhpValue) -> bool:
    return type(value) is PhpArray


@builtin("is_object(mixed $value): bool", effects=PURE)
def is_object(value: PhpValue) -> bool:
    return isinstance(value, PhpObject)


@builtin("is_numeric(mixed $value): bool", effects=PURE, fold=True)
def is_numeric(value: PhpValue) -> bool:
    t = type(value)
    return t is int or t is float or (t is str and numeric(value) is not None)


@builtin("is_scalar(mixed $value): bool", effects=PURE, fold=True)
def is_scalar(value: PhpValue) -> bool:
    t = type(value)
    return t is int or t is str or t is float or t is bool


@builtin("is_iterable(mixed $value): bool", effects=PURE)
def is_iterable(value: PhpValue) -> bool:
    return type(value) is PhpArray or instance_of(value, "traversable")


@builtin("is_countable(mixed $value): bool", effects=PURE)
def is_countable(value: PhpValue) -> bool:
    return type(value) is PhpArray or instance_of(value, "countable") or (
        isinstance(value, PhpObject) and "count" in type(value).info.handlers)


