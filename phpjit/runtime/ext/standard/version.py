"""version_compare()."""
from __future__ import annotations

import re
from typing import Final

from phpjit.builtin import PURE, PhpValue, builtin
from phpjit.runtime.throwables import throw_error

_ORDER: Final = (("dev", 0), ("alpha", 1), ("a", 1), ("beta", 2), ("b", 2), ("RC", 3), ("rc", 3), ("#", 4), ("pl", 5),
                 ("p", 5))


def _parts(version: str) -> list[str]:
    text = re.sub(r"[-_+]", ".", version)
    text = re.sub(r"(\d)([^\d.])", r"\1.\2", text)
    text = re.sub(r"([^\d.])(\d)", r"\1.\2", text)
    return [p for p in re.sub(r"\.+", ".", text).split(".") if p] if version else []


def _form(part: str) -> int:
    for name, rank in _ORDER:
        if part.startswith(name):
            return rank
    return -7


def _compare_forms(a: str, b: str) -> int:
    x, y = _form(a), _form(b)
    return (x > y) - (x < y)


def compare_versions(a: str, b: str) -> int:
    """-1, 0 or 1."""
    if not a or not b:
        return bool(a) - bool(b)
    left, right = _parts(a), _parts(b)
    for x, y in zip(left, right, strict=False):
        if x[0].isdigit() and y[0].isdigit():
            result = (int(x) > int(y)) - (int(x) < int(y))
        elif not x[0].isdigit() and not y[0].isdigit():
            result = _compare_forms(x, y)
        else:
            result = _compare_forms("#N#" if x[0].isdigit() else x, "#N#" if y[0].isdigit() else y)
        if result:
            return result
    if len(left) > len(right):
        rest = left[len(right)]
        return 1 if rest[0].isdigit() else compare_versions(".".join(left[len(right):]), "#N#")
    if len(right) > len(left):
        rest = right[len(left)]
        return -1 if rest[0].isdigit() else compare_versions("#N#", ".".join(right[len(left):]))
    return 0


@builtin("version_compare(string $version1, string $version2, ?string $operator = null): int|bool", effects=PURE)
def version_compare(version1: str, version2: str, operator: str | None) -> PhpValue:
    result = compare_versions(version1, version2)
    if operator is None:
        return result
    if operator in ("<", "lt"):
        return result < 0
    if operator in ("<=", "le"):
        return result <= 0
    if operator in (">", "gt"):
        return result > 0
    if operator in (">=", "ge"):
        return result >= 0
    if operator in ("==", "=", "eq"):       # "=" is not in the manual
        return result == 0
    if operator in ("!=", "<>", "ne"):
        return result != 0
    throw_error("ValueError", "version_compare(): Argument #3 ($operator) must be a valid comparison operator")
