"""A kernel that goes on after a division by zero and only notes it: what LLVM can make vector code of.

    function steps(float $x, float $y): float { ... $x / ($y + $i) ... }

    ->  double steps.deferred(ctx, x, y, noted)     *noted |= (the divisor is zero), and the quotient is INF or NAN

Whoever calls it looks at `*noted` after a block of elements; if it is set, the ordinary kernel does the block again and
bails out where it is due.  A function has this form when float divisions are all that it may bail out for, and its
loops are short ones of fixed length: nothing goes wrong then, whatever the numbers are.
"""
from __future__ import annotations

from typing import Any

from llvmlite import ir

from phpjit.codegen.native.emit.module import I8, PTR, Module, kernel_type
from phpjit.codegen.native.emit.region import FunctionKernel
from phpjit.codegen.native.types import FLOAT
from phpjit.codegen.native.typing.program import Version
from phpjit.core import nodes as c
from phpjit.reasons import Reason

MOST_ROUNDS = 64


class NotDeferredError(Exception):
    """The function has no such form."""


class DeferredKernel(FunctionKernel):
    """A function version that notes divisions by zero in its last argument."""

    whole_loops = True
    has_lanes = False

    def note_zero(self, is_zero: ir.Value) -> bool:
        """Note a division by zero; the division follows nevertheless."""
        noted = self.function.args[-1]
        self.b.store(self.b.or_(self.b.load(noted, typ=I8), self.b.zext(is_zero, I8)), noted)
        return True

    def bail(self, reason: Reason, node: Any) -> None:
        """Give up: there are other reasons to bail out."""
        raise NotDeferredError

    def bail_if(self, cond: ir.Value, reason: Reason, node: Any) -> None:
        """Give up, unless it surely does not bail out."""
        if not (isinstance(cond, ir.Constant) and not cond.constant):
            raise NotDeferredError

    def check_bail(self) -> None:
        """Give up: what it calls may bail out."""
        raise NotDeferredError

    def poll_head(self, node: Any) -> None:
        """Give up unless a loop is short; then it need not listen."""
        counted = self.version.counted.get(id(node))
        if counted is None:
            raise NotDeferredError
        at = node.cond[0].left if isinstance(node.cond[0].left, c.Local) else node.cond[0].right
        first, bound = self.version.fact(at), self.version.fact(counted.bound)
        way = bound.hi - first.lo if counted.step > 0 else first.hi - bound.lo
        if way > MOST_ROUNDS * abs(counted.step):
            raise NotDeferredError


def emit_deferred(module: Module, version: Version) -> ir.Function | None:
    """Return the function that notes divisions by zero, None where a version has no such form."""
    if version.result is not FLOAT or version.recursive or version.key in module.safe:
        return None
    kind = kernel_type(version)
    function = ir.Function(module.ir, ir.FunctionType(kind.return_type, [*kind.args, PTR]), f"{version.key}.deferred")
    function.linkage = "internal"
    for attribute in ("nounwind", "alwaysinline"):
        function.attributes.add(attribute)
    function.args[-1].add_attribute("noalias")
    emitter = DeferredKernel(module, version, function)
    try:
        emitter.emit()
    except NotDeferredError:
        del module.ir.globals[function.name]
        return None
    return function


__all__ = ["emit_deferred"]
