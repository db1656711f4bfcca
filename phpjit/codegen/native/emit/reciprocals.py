"""Division by what a loop leaves alone: a multiplication by its reciprocal, which is computed once before the loop.

    while ($n > 0) { $base = $base * $base % $m; … }

    ->  r = floor((2**64 - 1) / $m)
        while ($n > 0) { a = $base * $base; q = the high word of a * r; $base = a - q * $m, less $m again if need be }

For 0 <= a < 2**63 and 0 < m < 2**63, q is the quotient or one less.  Other operands take the division of the CPU.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit.module import I64, int_const
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import INT
from phpjit.core import nodes as c
from phpjit.core.walk import assigned, descendants

if TYPE_CHECKING:
    from phpjit.codegen.native.emit.function import FunctionEmitter

I128 = ir.IntType(128)


@contextmanager
def around(e: FunctionEmitter, node: Any) -> Iterator[None]:
    """Emit the reciprocals of the divisors that a loop leaves alone; what is inside emits the loop."""
    own = e.reciprocals
    names = {name for part in descendants((node,)) if (name := divisor_name(part)) is not None} - own.keys()
    if names:
        names -= assigned((node,)) | e.version.by_ref
    made: dict[str, ir.Value] = {}
    for name in sorted(names):
        cell = e.slots.get(name)
        if cell is not None and cell.type is INT and e.version.fn.variables.get(name) is c.Storage.LOCAL:
            made[name] = reciprocal(e, e.get(cell).ir)
    e.reciprocals = {**own, **made}
    try:
        yield
    finally:
        e.reciprocals = own


def divisor_name(node: Any) -> str | None:
    """Return the variable by which an operation divides."""
    match node:
        case c.Binary(op="%", right=c.Local(name=name)) | c.AssignOp(op="%", value=c.Local(name=name)):
            return name
        case c.Call(args=(c.Arg(name=None), c.Arg(value=c.Local(name=name), name=None))) \
                if "intdiv" in (node.name, node.fallback):
            return name
        case _:
            return None


def reciprocal(e: FunctionEmitter, divisor: ir.Value) -> ir.Value:
    """Emit the reciprocal of a divisor, which may be anything here: the loop may have no round."""
    largest = e.module.intrinsic("llvm.umax", [I64], I64, [I64, I64])
    return e.b.udiv(int_const(-1), e.b.call(largest, [divisor, int_const(1)]))


def _divided(e: FunctionEmitter, left: ir.Value, divisor: ir.Value, inverse: ir.Value) -> tuple[ir.Value, ir.Value]:
    """Emit (quotient, remainder) of operands that are not negative, the divisor not zero."""
    b = e.b
    product = b.mul(b.zext(left, I128), b.zext(inverse, I128))
    estimate = b.trunc(b.lshr(product, ir.Constant(I128, 64)), I64)
    rest = b.sub(left, b.mul(estimate, divisor))
    less = b.sub(rest, divisor)
    above = b.icmp_unsigned(">=", rest, divisor)
    return b.select(above, b.add(estimate, int_const(1)), estimate), b.select(above, less, rest)


def inverse_of(e: FunctionEmitter, node: Any, divisor: ir.Value) -> ir.Value | None:
    """Return the reciprocal of the divisor of an operation, if a loop around has made it."""
    name = divisor_name(node)
    return None if name is None or isinstance(divisor, ir.Constant) else e.reciprocals.get(name)


def quotient(e: FunctionEmitter, left: ir.Value, right: ir.Value, inverse: ir.Value, facts: tuple[f.Fact, f.Fact],
             general: Callable[[], ir.Value]) -> Value:
    """Emit intdiv(); `facts`: what is known of the operands; `general` emits it for any signs."""
    return _by_signs(e, left, right, facts, lambda: _divided(e, left, right, inverse)[0], general)


def remainder(e: FunctionEmitter, left: ir.Value, right: ir.Value, inverse: ir.Value, facts: tuple[f.Fact, f.Fact],
              general: Callable[[], ir.Value]) -> Value:
    """Emit `%`; see `quotient`."""
    return _by_signs(e, left, right, facts, lambda: _divided(e, left, right, inverse)[1], general)


def _by_signs(e: FunctionEmitter, left: ir.Value, right: ir.Value, facts: tuple[f.Fact, f.Fact],
              fast: Callable[[], ir.Value], general: Callable[[], ir.Value]) -> Value:
    unknown = [value for value, fact in zip((left, right), facts, strict=True)
               if not (fact.kinds == f.INT and fact.lo >= 0)]
    if not unknown:
        return Value(INT, fast())
    signs = unknown[0] if len(unknown) == 1 else e.b.or_(*unknown)
    return e.choose(e.b.icmp_signed(">=", signs, int_const(0)), lambda: Value(INT, fast()),
                    lambda: Value(INT, general()), INT)


__all__ = ["around", "inverse_of", "quotient", "remainder"]
