"""Transfer functions: the fact of an operation's result from the facts of its operands.

    int[0..9] * int[0..9]   ->  int[0..81]           no overflow check needed
    object + int            ->  nothing              throws: no class of ours overloads operators
    int + int               ->  int|float            the sum may leave 64 bits
    int[0..far] + 1         ->  int[0..far]          counting never gets there (facts.FAR)
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Final

from phpjit.analysis import facts as f
from phpjit.analysis.facts import Fact

_Range = tuple[int, int]


def _number(fact: Fact) -> Fact:
    """Return the fact after PHP's conversion of an arithmetic operand to a number (what throws has no result)."""
    kinds, lo, hi = fact.kinds, fact.lo, fact.hi
    result = f.NOTHING
    if kinds & f.INT:
        result = Fact(f.INT, lo, hi)
    if kinds & f.FLOAT:
        result = f.join(result, f.F_FLOAT)
    if kinds & (f.NULL | f.UNDEF | f.BOOL):
        result = f.join(result, f.int_range(0, 1))
    if kinds & (f.STRING | f.RESOURCE):
        result = f.join(result, f.F_NUMBER)
    return result


def _interval(low_high: Callable[[_Range, _Range], _Range]) -> Callable[[Fact, Fact], Fact]:
    def arithmetic(left: Fact, right: Fact) -> Fact:
        a, b = _number(left), _number(right)
        result = f.NOTHING
        if a.kinds & f.FLOAT or b.kinds & f.FLOAT:
            result = f.F_FLOAT
        if a.kinds & f.INT and b.kinds & f.INT:
            lo, hi = low_high((a.lo, a.hi), (b.lo, b.hi))
            if lo < f.INT_MIN or hi > f.INT_MAX:
                result = f.join(result, f.F_FLOAT)
            result = f.join(result, f.int_range(lo, hi))
        return result
    return arithmetic


def _counted(lo: int, hi: int, was: _Range, step: _Range) -> _Range:
    """Saturate at FAR what counting in small steps can never exceed."""
    if step[0] >= 0 and step[1] <= f.STEP and was[1] <= f.FAR:
        hi = min(hi, f.FAR)
    if step[0] >= -f.STEP and step[1] <= 0 and was[0] >= -f.FAR:
        lo = max(lo, -f.FAR)
    return lo, hi


def _add(a: _Range, b: _Range) -> _Range:
    lo, hi = _counted(a[0] + b[0], a[1] + b[1], a, b)
    return _counted(lo, hi, b, a)


def _sub(a: _Range, b: _Range) -> _Range:
    return _counted(a[0] - b[1], a[1] - b[0], a, (-b[1], -b[0]))


def _mul(a: _Range, b: _Range) -> _Range:
    corners = (a[0] * b[0], a[0] * b[1], a[1] * b[0], a[1] * b[1])
    return min(corners), max(corners)


_add_numbers: Final = _interval(_add)


def _plus(left: Fact, right: Fact) -> Fact:
    if left.kinds & f.ARRAY and right.kinds & f.ARRAY:
        elem = None if left.elem is None or right.elem is None else f.join(left.elem, right.elem)
        both = Fact(f.ARRAY, elem=elem)
        rest = _add_numbers(left.without(f.ARRAY), right.without(f.ARRAY))
        return f.join(both, rest)
    return _add_numbers(left, right)


def _divide(left: Fact, right: Fact) -> Fact:
    if _number(left).only(f.FLOAT) or _number(right).only(f.FLOAT):
        return f.F_FLOAT
    return f.F_NUMBER


def _modulo(left: Fact, right: Fact) -> Fact:
    lo, hi = f.INT_MIN + 1, f.INT_MAX
    if right.kinds == f.INT and right.lo > f.INT_MIN:
        hi = max(abs(right.lo), abs(right.hi)) - 1
        lo = -hi
    if left.kinds == f.INT:
        if left.lo >= 0:
            lo, hi = 0, min(hi, left.hi)
        elif left.hi <= 0:
            lo, hi = max(lo, left.lo), 0
    return f.int_range(lo, max(lo, hi))


def _power(left: Fact, right: Fact) -> Fact:
    return f.F_FLOAT if left.only(f.FLOAT) or right.only(f.FLOAT) else f.F_NUMBER


def _bit_and(left: Fact, right: Fact) -> Fact:
    result = f.F_INT
    for one, other in ((left, right), (right, left)):
        if one.kinds == f.INT and one.lo >= 0 and not other.kinds & f.STRING:
            result = f.int_range(0, min(one.hi, result.hi))
    return f.join(result, f.F_STRING) if left.kinds & f.STRING and right.kinds & f.STRING else result


def _bit_or(left: Fact, right: Fact) -> Fact:
    result = f.F_INT
    if left.kinds == right.kinds == f.INT and left.lo >= 0 and right.lo >= 0:
        result = f.int_range(0, (1 << max(left.hi.bit_length(), right.hi.bit_length())) - 1)
    return f.join(result, f.F_STRING) if left.kinds & f.STRING and right.kinds & f.STRING else result


def _shift_left(left: Fact, right: Fact) -> Fact:
    if left.kinds == right.kinds == f.INT and right.lo >= 0 and right.hi < 64:
        corners = [bound << shift for bound in (left.lo, left.hi) for shift in (right.lo, right.hi)]
        if min(corners) >= f.INT_MIN and max(corners) <= f.INT_MAX:
            return f.int_range(min(corners), max(corners))
    return f.F_INT


def _shift_right(left: Fact, right: Fact) -> Fact:
    if left.kinds == right.kinds == f.INT and right.lo >= 0:
        down = min(right.lo, 63), min(right.hi, 63)
        corners = [left.lo >> down[0], left.lo >> down[1], left.hi >> down[0], left.hi >> down[1]]
        return f.int_range(min(corners), max(corners))
    return f.F_INT


def _compare(left: Fact, right: Fact) -> Fact:
    return f.F_BOOL


def _spaceship(left: Fact, right: Fact) -> Fact:
    return f.int_range(-1, 1)


BINARY: Final[dict[str, Callable[[Fact, Fact], Fact]]] = {
    "+": _plus, "-": _interval(_sub), "*": _interval(_mul), "/": _divide, "%": _modulo, "**": _power,
    "&": _bit_and, "|": _bit_or, "^": _bit_or, "<<": _shift_left, ">>": _shift_right,
    "==": _compare, "!=": _compare, "===": _compare, "!==": _compare, "<": _compare, "<=": _compare, ">": _compare,
    ">=": _compare, "xor": _compare, "<=>": _spaceship,
    ".": lambda left, right: f.F_STRING,
}


def binary(op: str, left: Fact, right: Fact) -> Fact:
    """Return the fact of `left op right` (when it does not throw)."""
    return BINARY[op](left, right)


def unary(op: str, operand: Fact) -> Fact:
    """Return the fact of `op operand`."""
    match op:
        case "!":
            return f.F_BOOL
        case "-":
            return binary("*", operand, f.of_constant(-1))
        case "+":
            return binary("*", operand, f.of_constant(1))
        case _:
            if operand.only(f.INT):
                return f.int_range(~operand.hi, ~operand.lo)
            return f.F_INT if operand.only(f.NUMBER) else Fact(f.INT | f.STRING)


def increment(operand: Fact, step: int) -> Fact:
    """Return the fact of a variable after `++` (step 1) or `--` (step -1)."""
    result = f.NOTHING
    if operand.kinds & f.NUMBER:
        result = binary("+", operand.without(~f.NUMBER), f.of_constant(step))
    if operand.kinds & (f.NULL | f.UNDEF):
        result = f.join(result, f.of_constant(1) if step > 0 else f.F_NULL)
    if operand.kinds & f.BOOL:
        result = f.join(result, Fact(operand.kinds & f.BOOL))
    if operand.kinds & f.STRING:
        result = f.join(result, Fact(f.STRING | f.NUMBER))
    if operand.kinds & (f.OBJECT | f.ARRAY | f.RESOURCE):
        result = f.join(result, f.UNKNOWN)
    return result


def cast(kind: str, operand: Fact) -> Fact:
    """Return the fact of `(kind) operand`."""
    match kind:
        case "int":
            if operand.only(f.INT):
                return operand
            return f.int_range(0, 1) if operand.only(f.BOOL | f.NULL | f.UNDEF) else f.F_INT
        case "float":
            return f.F_FLOAT
        case "string":
            return f.F_STRING
        case "bool":
            return f.F_BOOL
        case "array":
            return Fact(f.ARRAY, elem=operand.elem) if operand.only(f.ARRAY) else f.F_ARRAY
        case "object":
            return f.F_OBJECT
        case _:
            return f.F_NULL
