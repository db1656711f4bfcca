"""Narrowing: what a condition's outcome says about the variables in it (see `analysis.refine`; here on `Val`).

    if ($n < 10) …        int $n is int[min..9] inside
    if (is_int($x)) …     of an int $x the other branch is dead: it is not even typed
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from phpjit.analysis import facts as f
from phpjit.analysis.refine import MIRROR, NEGATED
from phpjit.analysis.refine import TESTS as FACT_TESTS
from phpjit.codegen.native.typing.domain import NOTHING, Val, of_constant

if TYPE_CHECKING:
    from phpjit.codegen.native.typing.walk import Walk

from phpjit.core import nodes as c

TESTS: Final = {**FACT_TESTS, "is_object": f.OBJECT, "is_scalar": f.SCALAR & ~f.NULL}


def refine(w: Walk, cond: Any, truth: bool) -> None:
    """Narrow `w.env` by the fact that `cond` came out as `truth`; None when it cannot."""
    if w.env is None:
        return
    match cond:
        case c.Const(value=value):
            if bool(value) != truth and value != "0":
                w.env = None
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
                if (fallback or name).lower() in TESTS and w.typing.world.function(name.lower()) is None:
            kinds = TESTS[(fallback or name).lower()]
            _keep(w, value, kinds if truth else ~kinds)
        case c.InstanceOf(operand=operand) if truth:
            _keep(w, operand, f.OBJECT)
        case c.Binary(op="%", left=left, right=right) if not truth:
            _divides(w, left, right)
        case c.Binary(op="&", left=left, right=c.Const(value=1)) if not truth:
            _divides(w, left, c.Const(cond.line, 2))
        case c.Binary(op=op, left=left, right=right) if op in NEGATED:
            if not truth:
                op = NEGATED[op]
            if op in ("==", "===") and isinstance(right, c.Const) and right.value == 0 and type(right.value) is int:
                refine(w, left, False) if isinstance(left, c.Binary) else None
            _compare(w, left, op, right)
            _compare(w, right, MIRROR[op], left)
        case c.Local() | c.Assign():
            if isinstance(cond, c.Assign) and _variable(cond) is None:
                return
            _keep(w, cond, ~(f.NULL | f.UNDEF | f.FALSE) if truth else ~(f.TRUE | f.OBJECT))
        case _:
            pass


def divisible_key(left: Any, right: Any) -> str | None:
    """Return the name under which the state holds that a variable is a multiple of a variable or constant."""
    if isinstance(left, c.Local):
        if isinstance(right, c.Local):
            return f"\0{left.name}%{right.name}"
        if isinstance(right, c.Const) and type(right.value) is int and right.value > 0:
            return f"\0{left.name}%{right.value}"
    return None


def _divides(w: Walk, left: Any, right: Any) -> None:
    key = divisible_key(left, right)
    if key is not None and w.env is not None and _value(w, left).kinds == f.INT == _value(w, right).kinds:
        w.env[key] = Val(f.TRUE)


def _variable(expr: Any) -> str | None:
    """Return the variable whose value `expr` is (an assignment yields its target)."""
    while isinstance(expr, c.Assign):
        expr = expr.target
    return expr.name if isinstance(expr, c.Local) else None


def _keep(w: Walk, expr: Any, kinds: int) -> None:
    name = _variable(expr)
    if name is not None:
        w.narrow(name, kinds)
    elif isinstance(expr, c.Prop | c.Dim | c.Call) and not w.state.vals.get(id(expr), NOTHING).kinds & kinds:
        return


def _value(w: Walk, expr: Any) -> Val:
    if isinstance(expr, c.Const):
        return of_constant(expr.value)
    name = _variable(expr)
    return w.read(name) if name is not None else w.state.vals.get(id(expr), NOTHING)


def _compare(w: Walk, subject: Any, op: str, other: Any) -> None:
    """Narrow `subject` by `subject op other`; of floats a negation says nothing (NaN), so ranges need two ints."""
    name = _variable(subject)
    if name is None or w.env is None:
        return
    val = w.read(name)
    bound = _value(w, other)
    if not bound.kinds:
        return
    if op == "===":
        kinds = bound.kinds | (f.UNDEF if bound.kinds & f.NULL else 0)
        w.narrow(name, kinds)
        if w.env is None:
            return
        val = w.read(name)
    elif op == "!==" and bound.only(f.NULL):
        w.narrow(name, ~(f.NULL | f.UNDEF))
        return
    elif op == "!==" and bound.kinds in (f.TRUE, f.FALSE):
        w.narrow(name, ~bound.kinds)
        return
    if bound.kinds != f.INT or val.kinds != f.INT:
        return
    lo, hi = val.lo, val.hi
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
        case "!=" | "!==" if bound.lo == bound.hi:
            lo, hi = lo + (lo == bound.lo), hi - (hi == bound.hi)
        case _:
            return
    if lo <= hi:
        w.env[name] = Val(f.INT, lo, hi)
    else:
        w.env = None
