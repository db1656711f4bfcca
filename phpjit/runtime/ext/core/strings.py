"""strlen and the comparisons of byte strings that Zend itself defines."""
from __future__ import annotations

from phpjit.builtin import PURE, Effects, builtin
from phpjit.runtime.throwables import throw_error

_UPPER = {code: code + 32 for code in range(65, 91)}


def _order(a: str, b: str) -> int:
    """As php: the difference of the first bytes that differ, else the order of the lengths."""
    if a == b:
        return 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            return ord(x) - ord(y)
    return -1 if len(a) < len(b) else 1


@builtin("strlen(string $string): int", effects=PURE, fold=True)
def strlen(string: str) -> int:
    return len(string)


@builtin("strcmp(string $string1, string $string2): int", effects=PURE, fold=True)
def strcmp(string1: str, string2: str) -> int:
    return _order(string1, string2)


@builtin("strncmp(string $string1, string $string2, int $length): int", effects=Effects.THROWS, fold=True)
def strncmp(string1: str, string2: str, length: int) -> int:
    if length < 0:
        throw_error("ValueError", "strncmp(): Argument #3 ($length) must be greater than or equal to 0")
    return _order(string1[:length], string2[:length])


@builtin("strcasecmp(string $string1, string $string2): int", effects=PURE, fold=True)
def strcasecmp(string1: str, string2: str) -> int:
    return _order(string1.translate(_UPPER), string2.translate(_UPPER))


@builtin("strncasecmp(string $string1, string $string2, int $length): int", effects=Effects.THROWS, fold=True)
def strncasecmp(string1: str, string2: str, length: int) -> int:
    if length < 0:
        throw_error("ValueError", "strncasecmp(): Argument #3 ($length) must be greater than or equal to 0")
    return _order(string1[:length].translate(_UPPER), string2[:length].translate(_UPPER))
