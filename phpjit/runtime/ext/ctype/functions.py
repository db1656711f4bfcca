"""ctype_*: whether all bytes of a string are of a class, as in the C locale."""
from __future__ import annotations

from typing import Any, Final, TypeAlias

from phpjit.builtin import Effects, builtin
from phpjit.runtime.convert import type_name
from phpjit.runtime.diagnostics import deprecated

PhpValue: TypeAlias = Any

_EFFECTS: Final = Effects.WARNS
_CNTRL: Final = "".join(map(chr, (*range(32), 127)))
_DIGIT: Final = "0123456789"
_LOWER: Final = "abcdefghijklmnopqrstuvwxyz"
_UPPER: Final = _LOWER.upper()
_ALPHA: Final = _UPPER + _LOWER
_ALNUM: Final = _ALPHA + _DIGIT
_GRAPH: Final = "".join(map(chr, range(33, 127)))
_PUNCT: Final = "".join(c for c in _GRAPH if c not in _ALNUM)
_SPACE: Final = " \t\n\r\v\f"
_XDIGIT: Final = _DIGIT + "abcdefABCDEF"


def _test(function: str, text: PhpValue, members: str, allow_digits: bool, allow_minus: bool) -> bool:
    """Test a string, or an int by the old rules: -128 to 255 is one byte, any other its digits."""
    if type(text) is str:
        return bool(text) and not text.strip(members)
    deprecated(f"{function}(): Argument of type {type_name(text)} will be interpreted as string in the future")
    if type(text) is not int:
        return False
    if -128 <= text <= 255:
        return chr(text & 255) in members
    return allow_digits if text >= 0 else allow_minus


@builtin("ctype_alnum(mixed $text): bool", effects=_EFFECTS, fold=True)
def ctype_alnum(text: PhpValue) -> bool:
    return _test("ctype_alnum", text, _ALNUM, True, False)


@builtin("ctype_alpha(mixed $text): bool", effects=_EFFECTS, fold=True)
def ctype_alpha(text: PhpValue) -> bool:
    return _test("ctype_alpha", text, _ALPHA, False, False)


@builtin("ctype_cntrl(mixed $text): bool", effects=_EFFECTS, fold=True)
def ctype_cntrl(text: PhpValue) -> bool:
    return _test("ctype_cntrl", text, _CNTRL, False, False)


@builtin("ctype_digit(mixed $text): bool", effects=_EFFECTS, fold=True)
def ctype_digit(text: PhpValue) -> bool:
    return _test("ctype_digit", text, _DIGIT, True, False)


@builtin("ctype_lower(mixed $text): bool", effects=_EFFECTS, fold=True)
def ctype_lower(text: PhpValue) -> bool:
    return _test("ctype_lower", text, _LOWER, False, False)


@builtin("ctype_graph(mixed $text): bool", effects=_EFFECTS, fold=True)
def ctype_graph(text: PhpValue) -> bool:
    return _test("ctype_graph", text, _GRAPH, True, True)


@builtin("ctype_print(mixed $text): bool", effects=_EFFECTS, fold=True)
def ctype_print(text: PhpValue) -> bool:
    return _test("ctype_print", text, _GRAPH + " ", True, True)


@builtin("ctype_punct(mixed $text): bool", effects=_EFFECTS, fold=True)
def ctype_punct(text: PhpValue) -> bool:
    return _test("ctype_punct", text, _PUNCT, False, False)


@builtin("ctype_space(mixed $text): bool", effects=_EFFECTS, fold=True)
def ctype_space(text: PhpValue) -> bool:
    return _test("ctype_space", text, _SPACE, False, False)


@builtin("ctype_upper(mixed $text): bool", effects=_EFFECTS, fold=True)
def ctype_upper(text: PhpValue) -> bool:
    return _test("ctype_upper", text, _UPPER, False, False)


@builtin("ctype_xdigit(mixed $text): bool", effects=_EFFECTS, fold=True)
def ctype_xdigit(text: PhpValue) -> bool:
    return _test("ctype_xdigit", text, _XDIGIT, True, False)
