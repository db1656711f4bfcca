"""Narrowing: what a condition's outcome says about the variables in it.

    if ($n < 10) …        int $n is int[min..9] inside
    if (is_int($x)) …     $x is int inside, anything but int after else
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from phpjit.analysis import facts as f
from phpjit.analysis.facts import Fact
from phpjit.core import nodes as c

if TYPE_CHECKING:
    from phpjit.analysis.infer import Walk

TESTS: Final = {
    "is_int": f.INT, "is_integer": f.INT, "is_long": f.INT, "is_float": f.FLOAT, "is_double": f.FLOAT,
    "is_string": f.STRING, "is_array": f.ARRAY, "is_bool": f.BOOL, "is_null": f.NULL | f.UNDEF,
}
NEGATED: Final = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "==", "===": "!==", "!==": "==="}
MIRROR: Final = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!=", "===": "===", "!==": "!=="}


def refine(w: Walk, cond: Any, truth: bool) -> None:
    """Narrow `w.env` by the fact that `cond` came out as `truth`."""
    match cond:
        case c.Unary(op="!", operand=operand):
            refine(w, operand, not truth)
        case c.Logical(op="&&", left=left, right=right) if truth:
            refine(w, left, True)
            refine(w, right, True)
        case c.Logical(op="||", left=left, right=right) if not truth:
            refine(w, left, False)
            refine(w, right, False)
        case c.Isset(places=places) if truth:
            for place in places:
                _keep(w, place, ~(f.NULL | f.UNDEF))
        case c.Isset(places=(c.Local() as place,)):
            _keep(w, place, f.NULL | f.UNDEF)
        case c.Call(name=name, args=(c.Arg(value=value, spread=False),), fallback=fallback) \
                if (fallback or name).lower() in TESTS and name.lower() not in w.functions:
            kinds = TESTS[(fallback or name).lower()]
            _keep(w, value, kinds if truth else ~kinds)
        case c.InstanceOf(operand=operand) if truth:
            _keep(w, operand, f.OBJECT)
        case c.Binary(op=op, left=left, right=right) if op in NEGATED:
            if not truth:
                op = NEGATED[op]
            _compare(w, left, op, right)
            _compare(w, right, MIRROR[op], left)
        case c.Local() | c.Assign():
            _keep(w, cond, ~(f.NULL | f.UNDEF | f.FALSE) if truth else ~(f.TRUE | f.OBJECT))
        case _:
            pass


def _variable(expr: Any) -> str | None:
    """Return the variable whose value `expr` is (an assignment yields its target)."""
    while isinstance(expr, c.Assign):
        expr = expr.target
    return expr.name if isinstance(expr, c.Local) else None


def _keep(w: Walk, expr: Any, kinds: int) -> None:
    name = _variable(expr)
    if name is not None and name in w.tracked and w.env is not None:
        fact = w.read(name)
        w.env[name] = Fact(fact.kinds & kinds, fact.lo, fact.hi, fact.elem)


def _compare(w: Walk, subject: Any, op: str, other: Any) -> None:
    """Narrow `subject` by `subject op other`, where both are ints: of floats a negation says nothing (NaN)."""
    name = _variable(subject)
    if name is None or name not in w.tracked or w.env is None:
        return
    fact = w.read(name)
    if op in ("===", "!==") and isinstance(other, c.Const) and (other.value is None or isinstance(other.value, bool)):
        bits = {None: f.NULL | f.UNDEF, True: f.TRUE, False: f.FALSE}[other.value]
        w.env[name] = Fact(fact.kinds & (bits if op == "===" else ~bits), fact.lo, fact.hi, fact.elem)
        return
    bound = f.of_constant(other.value) if isinstance(other, c.Const) else w.facts.type_of(other)
    other_name = _variable(other)
    if other_name is not None:
        bound = w.read(other_name)
    if bound.kinds != f.INT or fact.kinds != f.INT:
        return
    lo, hi = fact.lo, fact.hi
    match op:
        case "<":
            hi = min(hi, bound.hi - 1)
        case "<=":
            hi = min(hi, bound.hi)
        case ">":
            lo = max(lo, bound.lo + 1)
        case ">=":
            lo = max(lo, bound.lo)
        case "==" | "===":
            lo, hi = max(lo, bound.lo), min(hi, bound.hi)
        case _:
            return
    w.env[name] = f.int_range(lo, hi) if lo <= hi else f.NOTHING
