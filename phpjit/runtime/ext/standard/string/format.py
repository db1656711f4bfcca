"""The printf engine: one function that expands a format, used by sprintf and all its relatives.

`expand("sprintf", "%05.1f|%s", [2.5, "a"])` is `"002.5|a"`.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final, NoReturn, TypeAlias

from phpjit.runtime.convert import to_float, to_int, to_str
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import notice
from phpjit.runtime.throwables import throw_error

PhpValue: TypeAlias = Any

INT_MAX: Final = 2147483647
MAX_PRECISION: Final = 53
_U64: Final = 1 << 64
_ARGNUM: Final = re.compile(r"(\d*)\$")
_SIMPLE: Final = re.compile(r"%([-+ 0]*)([1-9][0-9]{0,8})?(?:\.([0-9]{1,8}))?l?([sduxXobcfFeEgGhH])")
_MAX_PLANS: Final = 1024
_NUMBER: Final = re.compile(r"\d+")


class _Missing(Exception):
    """The format asks for an argument that was not given."""


class _Expansion:
    """One run over a format string."""

    def __init__(self, function: str, args: Sequence[PhpValue]) -> None:
        self.function = function
        self.args = args
        self.next = 0
        self.missing = -1

    def _argnum(self, text: str, pos: int) -> tuple[int | None, int]:
        found = _ARGNUM.match(text, pos)
        if not found:
            return None, pos
        number = int(found[1] or 0)
        if not 0 < number < INT_MAX:
            throw_error("ValueError", f"Argument number specifier must be greater than zero and less than {INT_MAX}")
        return number - 1, found.end()

    def _argument(self, number: int | None) -> PhpValue:
        if number is None:
            number = self.next
            self.next += 1
        if number >= len(self.args):
            self.missing = max(self.missing, number)
            raise _Missing
        return self.args[number]

    def _specifier(self, text: str, pos: int, out: list[str]) -> int:
        """Expand the specifier after the `%` at pos - 1; return where the text goes on."""
        number: int | None = None
        left = sign = False
        pad = " "
        width, precision = 0, None
        size = len(text)
        if not text[pos:pos + 1].isalpha():
            number, pos = self._argnum(text, pos)
            while pos < size and text[pos] in " 0+-'":
                c = text[pos]
                if c == "-":
                    left = True
                elif c == "+":
                    sign = True
                elif c == "'":
                    pos += 1
                    if pos >= size:
                        throw_error("ValueError", "Missing padding character")
                    pad = text[pos]
                else:
                    pad = c
                pos += 1
            try:
                width, pos = self._width(text, pos)
                precision, pos = self._precision(text, pos)
            except _Missing as missing:
                return int(missing.args[0])
        if text[pos:pos + 1] == "l":
            pos += 1
        try:
            value = self._argument(number)
        except _Missing:
            return pos
        kind = text[pos:pos + 1]
        if precision == -1 and kind not in "gGhH":
            throw_error("ValueError", "Precision -1 is only supported for %g, %G, %h and %H")
        if kind == "":
            throw_error("ValueError", "Missing format specifier at end of string")
        out.append(self.format(kind, value, width, precision, pad, left, sign))
        return pos + 1

    def _width(self, text: str, pos: int) -> tuple[int, int]:
        if text[pos:pos + 1] == "*":
            number, pos = self._argnum(text, pos + 1)
            value = self._star(number, pos)
            if type(value) is not int:
                throw_error("ValueError", "Width must be an integer")
        elif found := _NUMBER.match(text, pos):
            value, pos = int(found[0]), found.end()
            if value == INT_MAX:
                value = -1
        else:
            return 0, pos
        if not 0 <= value <= INT_MAX:
            throw_error("ValueError", f"Width must be greater than zero and less than {INT_MAX}")
        return value, pos

    def _precision(self, text: str, pos: int) -> tuple[int | None, int]:
        if text[pos:pos + 1] != ".":
            return None, pos
        pos += 1
        if text[pos:pos + 1] == "*":
            number, pos = self._argnum(text, pos + 1)
            value = self._star(number, pos)
            if type(value) is not int:
                throw_error("ValueError", "Precision must be an integer")
            if not -1 <= value <= INT_MAX:
                throw_error("ValueError", f"Precision must be between -1 and {INT_MAX}")
            return value, pos
        found = _NUMBER.match(text, pos)
        if not found:
            return None, pos
        if int(found[0]) >= INT_MAX:
            throw_error("ValueError", f"Precision must be greater than zero and less than {INT_MAX}")
        return int(found[0]), found.end()

    def _star(self, number: int | None, pos: int) -> PhpValue:
        try:
            return self._argument(number)
        except _Missing:
            raise _Missing(pos) from None

    def format(self, kind: str, value: PhpValue, width: int, precision: int | None, pad: str, left: bool,
               sign: bool) -> str:
        """Format one value."""
        if kind == "s":
            text = to_str(value)
            return _place(text if precision is None else text[:precision], width, pad, left, False)
        if kind in "du":
            number = to_int(value)
            if kind == "u":
                number %= _U64
            if left and pad == "0":
                pad = " "
            text = f"+{number}" if sign and number >= 0 and kind == "d" else str(number)
            return _place(text, width, pad, left, kind == "d" and (number < 0 or sign))
        if kind in "eEfFgGhH":
            return self._float(kind, to_float(value), width, precision, pad, left, sign)
        if kind == "c":
            return chr(to_int(value) & 255)
        if kind in "xXob":
            text = f"{to_int(value) % _U64:{kind}}"
            return _place("" if precision is not None else text, width, pad, left, False)  # as PHP does
        if kind == "%":
            return "%"
        throw_error("ValueError", f'Unknown format specifier "{kind}"')

    def _float(self, kind: str, number: float, width: int, precision: int | None, pad: str, left: bool,
               sign: bool) -> str:
        if precision is None:
            precision = 6
        elif precision > MAX_PRECISION:
            notice(f"{self.function}(): Requested precision of {precision} digits was truncated to PHP maximum of "
                   f"{MAX_PRECISION} digits")
            precision = MAX_PRECISION
        if number != number:
            return _place("NaN", 3, pad, left, sign)
        if number in (float("inf"), float("-inf")):
            return _place("INF", 3, pad, left, number < 0 or sign, signed=number < 0)
        if kind in "fF":
            text = f"{abs(number):.{precision}f}"
        elif kind in "eE":
            text = f"{abs(number):.{precision}e}"
            mantissa, _, exponent = text.partition("e")
            text = f"{mantissa}{kind}{exponent[0]}{int(exponent[1:])}"
        else:
            text = general(abs(number), precision or 1, "e" if kind in "gh" else "E")
        negative = number < 0 or (kind in "gGhH" and str(number)[0] == "-")
        if negative:
            text = "-" + text
        elif sign:
            text = "+" + text
        return _place(text, width, pad, left, negative or sign, signed=negative)


def general(number: float, precision: int, exponent_char: str) -> str:
    """Format a non-negative float as zend_gcvt does (%g of C with another idea of exponents); -1 is the shortest."""
    if precision == -1:
        mantissa, _, exp = repr(number).partition("e") if "e" in repr(number) else f"{number!r}e0".partition("e")
        whole, _, fraction = mantissa.partition(".")
        point = len(whole) + int(exp)
        digits = (whole + fraction).lstrip("0")
        point -= len(whole + fraction) - len(digits)
        digits = digits.rstrip("0")
        precision = 17
    else:
        mantissa, _, exp = f"{number:.{precision - 1}e}".partition("e")
        digits = mantissa.replace(".", "").rstrip("0")
        point = int(exp) + 1
    if not digits:
        return "0"
    if point < -3 or point > precision:
        exponent = point - 1
        return f"{digits[0]}.{digits[1:] or '0'}{exponent_char}{'-' if exponent < 0 else '+'}{abs(exponent)}"
    if point <= 0:
        return "0." + "0" * -point + digits
    if len(digits) <= point:
        return digits.ljust(point, "0")
    return digits[:point] + "." + digits[point:]


def _place(text: str, width: int, pad: str, left: bool, has_sign: bool, *, signed: bool | None = None) -> str:
    """Pad to the width; zeros go between the sign and the digits."""
    missing = width - len(text)
    if missing <= 0 and not (has_sign and pad == "0" and text[:1] not in "+-"):
        return text
    if left:
        return text + pad * missing
    if has_sign and pad == "0":
        # Bug for bug: "INF" and "NaN" lose their first letter to the sign.
        head = text[0] if text[0] in "+-" else ("-" if signed else "+")
        return head + pad * missing + text[1:]
    return pad * missing + text


class _Plans:
    """Formats of the request that need nothing special, taken apart: literal texts and specifiers."""

    def __init__(self) -> None:
        self.plans: dict[str, list[str | _Spec] | None] = {}

    def plan(self, text: str) -> list[str | _Spec] | None:
        """Return the parts of the format, None for one that only the general way can do."""
        plans = self.plans
        if text in plans:
            return plans[text]
        if len(plans) >= _MAX_PLANS:
            plans.clear()
        plan = plans[text] = _take_apart(text)
        return plan


class _Spec:
    """A specifier without positions, stars and errors."""

    __slots__ = ("is_plain", "kind", "left", "pad", "precision", "sign", "width")

    def __init__(self, m: re.Match[str]) -> None:
        modifiers = m[1]
        self.left = "-" in modifiers
        self.sign = "+" in modifiers
        self.pad = " "
        for c in modifiers:
            if c in " 0":
                self.pad = c
        self.width = int(m[2] or 0)
        self.precision = int(m[3]) if m[3] else None
        self.kind = m[4]
        self.is_plain = not self.width and not self.sign


def _take_apart(text: str) -> list[str | _Spec] | None:
    parts: list[str | _Spec] = []
    pos = 0
    while (found := text.find("%", pos)) >= 0:
        if found > pos:
            parts.append(text[pos:found])
        if text[found + 1:found + 2] == "%":
            parts.append("%")
            pos = found + 2
            continue
        simple = _SIMPLE.match(text, found)
        if simple is None:
            return None
        parts.append(_Spec(simple))
        pos = simple.end()
    if pos < len(text):
        parts.append(text[pos:])
    return parts


def expand(function: str, text: str, args: Sequence[PhpValue], before: int = 1) -> str:
    """Expand `text`; `before` counts the parameters before the values (for error texts), -1 for an array of values."""
    plan = current().state("printf", _Plans).plan(text)
    if plan is not None:
        return _follow(plan, function, args, before)
    return _expand(function, text, args, before)


def _follow(plan: list[str | _Spec], function: str, args: Sequence[PhpValue], before: int) -> str:
    out: list[str] = []
    used = 0
    run: _Expansion | None = None
    for part in plan:
        if isinstance(part, str):
            out.append(part)
            continue
        if used >= len(args):
            _too_few(sum(type(p) is _Spec for p in plan), len(args), before)
        value = args[used]
        used += 1
        kind = part.kind
        if part.is_plain:
            if kind == "d" and type(value) is int:
                out.append(str(value))
                continue
            precision = part.precision
            if kind == "s" and type(value) is str and precision is None:
                out.append(value)
                continue
            if kind == "f" and type(value) is float and value - value == 0.0 and value:
                if precision is None:
                    precision = 6
                if precision <= MAX_PRECISION:
                    out.append(f"{value:.{precision}f}")
                    continue
        if run is None:
            run = _Expansion(function, args)
        out.append(run.format(kind, value, part.width, part.precision, part.pad, part.left, part.sign))
    return "".join(out)


def _too_few(needed: int, given: int, before: int) -> NoReturn:
    if before < 0:
        throw_error("ValueError", f"The arguments array must contain {needed} items, {given} given")
    throw_error("ArgumentCountError", f"{needed + before} arguments are required, {given + before} given")


def _expand(function: str, text: str, args: Sequence[PhpValue], before: int) -> str:
    out: list[str] = []
    pos = 0
    run = _Expansion(function, args)
    while (found := text.find("%", pos)) >= 0:
        out.append(text[pos:found])
        if text[found + 1:found + 2] == "%":
            out.append("%")
            pos = found + 2
        else:
            pos = run._specifier(text, found + 1, out)
    if run.missing >= 0:
        _too_few(run.missing + 1, len(args), before)
    out.append(text[pos:])
    return "".join(out)
