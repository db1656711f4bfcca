"""Constant folding with PHP's semantics, and only where PHP would say nothing and no ini setting decides.

    1 + 2 -> 3    "5" * "4" -> 20    PHP_INT_MAX + 1 -> float    1 / 0, "a" + 1, 1.5 . "" -> not folded
"""
from __future__ import annotations

import math
import re
from typing import Final

from phpjit.core.nodes import Scalar

INT_MIN: Final = -(1 << 63)
INT_MAX: Final = (1 << 63) - 1
NOT_FOLDED: Final = object()
_NUMERIC: Final = re.compile(r"[ \t\n\r\v\f]*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)[ \t\n\r\v\f]*\Z", re.ASCII)
_INTEGER: Final = re.compile(r"[+-]?\d+\Z", re.ASCII)


def parse_numeric(text: str) -> int | float | None:
    """Return the number a wholly numeric string stands for, None for any other string."""
    match = _NUMERIC.match(text)
    if match is None:
        return None
    digits = match.group(1)
    if _INTEGER.match(digits):
        number = int(digits)
        return number if INT_MIN <= number <= INT_MAX else float(digits)
    return float(digits)


def truth(value: Scalar) -> bool:
    """PHP's truth of a scalar."""
    return value != "0" and bool(value)


def fold_binary(op: str, left: Scalar, right: Scalar) -> object:
    """Return the value of `left op right`, or NOT_FOLDED."""
    if op == "===":
        return type(left) is type(right) and left == right
    if op == "!==":
        return not (type(left) is type(right) and left == right)
    if op == "xor":
        return truth(left) != truth(right)
    if op in _COMPARISONS:
        order = compare(left, right)
        if order is None:
            return NOT_FOLDED
        return _COMPARISONS[op](order)
    if op == ".":
        return _concat(left, right)
    if op in ("&", "|", "^") and isinstance(left, str) and isinstance(right, str):
        return _bitwise_strings(op, left, right)
    first, second = _number(left), _number(right)
    if first is None or second is None:
        return NOT_FOLDED
    if op in ("+", "-", "*", "/", "**"):
        return _arithmetic(op, first, second)
    if isinstance(first, float) or isinstance(second, float):
        return NOT_FOLDED
    return _integer(op, first, second)


def fold_unary(op: str, value: Scalar) -> object:
    """Return the value of `op value`, or NOT_FOLDED."""
    if op == "!":
        return not truth(value)
    if op == "~":
        if isinstance(value, int) and not isinstance(value, bool):
            return ~value
        return NOT_FOLDED
    number = _number(value)
    if number is None:
        return NOT_FOLDED
    return _arithmetic("*", number, 1 if op == "+" else -1)


def constant_text(value: Scalar) -> str | None:
    """Return the string a scalar becomes; None for floats, whose text depends on an ini setting."""
    if isinstance(value, str):
        return value
    if value is None or value is False:
        return ""
    if value is True:
        return "1"
    return None if isinstance(value, float) else str(value)


def compare(left: Scalar, right: Scalar) -> int | None:
    """Return PHP 8's loose order of two scalars: -1, 0, 1; None when that is left to run time (NaN, float texts)."""
    if isinstance(left, str) and isinstance(right, str):
        first, second = parse_numeric(left), parse_numeric(right)
        if first is None or second is None:
            return (left > right) - (left < right)
        if isinstance(first, float) or isinstance(second, float):
            return None
        return _order(first, second)
    if left is None and isinstance(right, str):
        return -1 if right else 0
    if right is None and isinstance(left, str):
        return 1 if left else 0
    if left is None or right is None or isinstance(left, bool) or isinstance(right, bool):
        return truth(left) - truth(right)
    if isinstance(left, str) or isinstance(right, str):
        return _compare_text(left, right)
    return _order(left, right)


def _compare_text(left: int | float | str, right: int | float | str) -> int | None:
    """Compare a number with a string: as numbers if the string is one, else as strings."""
    text, number = (left, right) if isinstance(left, str) else (right, left)
    assert isinstance(text, str) and not isinstance(number, str)
    parsed = parse_numeric(text)
    if parsed is not None:
        order = _order(number, parsed)
    elif isinstance(number, float):
        return None
    else:
        shown = str(number)
        order = (shown > text) - (shown < text)
    if order is None:
        return None
    return order if isinstance(right, str) else -order


def _order(left: int | float, right: int | float) -> int | None:
    if isinstance(left, float) or isinstance(right, float):
        first, second = float(left), float(right)       # as Zend: both become double
        return None if math.isnan(first) or math.isnan(second) else (first > second) - (first < second)
    return (left > right) - (left < right)


_COMPARISONS: Final = {
    "==": lambda order: order == 0, "!=": lambda order: order != 0, "<": lambda order: order < 0,
    "<=": lambda order: order <= 0, ">": lambda order: order > 0, ">=": lambda order: order >= 0,
    "<=>": lambda order: order,
}


def _concat(left: Scalar, right: Scalar) -> object:
    first, second = constant_text(left), constant_text(right)
    return NOT_FOLDED if first is None or second is None else first + second


def _bitwise_strings(op: str, left: str, right: str) -> str:
    if op == "|":
        longer, shorter = (left, right) if len(left) >= len(right) else (right, left)
        joined = "".join([chr(ord(a) | ord(b)) for a, b in zip(longer, shorter, strict=False)])
        return joined + longer[len(shorter):]
    pairs = zip(left, right, strict=False)
    return "".join([chr(ord(a) & ord(b) if op == "&" else ord(a) ^ ord(b)) for a, b in pairs])


def _number(value: Scalar) -> int | float | None:
    if isinstance(value, str):
        return parse_numeric(value)
    if value is None or isinstance(value, bool):
        return int(value or 0)
    return value


def _arithmetic(op: str, left: int | float, right: int | float) -> object:
    floats = isinstance(left, float) or isinstance(right, float)
    if op == "**":
        if floats or right < 0 or right > 64:
            return NOT_FOLDED
        power = left ** right
        return power if INT_MIN <= power <= INT_MAX else NOT_FOLDED
    if op == "/":
        if right == 0 or (left == INT_MIN and right == -1):
            return NOT_FOLDED
        if not floats and left % right == 0:
            return left // right
        return float(left) / float(right)
    if floats:
        first, second = float(left), float(right)
        return first + second if op == "+" else first - second if op == "-" else first * second
    exact = left + right if op == "+" else left - right if op == "-" else left * right
    if INT_MIN <= exact <= INT_MAX:
        return exact
    first, second = float(left), float(right)
    return first + second if op == "+" else first - second if op == "-" else first * second


def _integer(op: str, left: int, right: int) -> object:
    if op == "&":
        return left & right
    if op == "|":
        return left | right
    if op == "^":
        return left ^ right
    if op == "%":
        if right == 0:
            return NOT_FOLDED
        rest = abs(left) % abs(right)
        return -rest if left < 0 else rest
    if right < 0:
        return NOT_FOLDED
    if op == ">>":
        return left >> min(right, 63)
    if op == "<<":
        shifted = (left << right) & ((1 << 64) - 1) if right < 64 else 0
        return shifted - (1 << 64) if shifted > INT_MAX else shifted
    return NOT_FOLDED
