"""Two levels of a small recursive function in one frame: its calls of itself are emitted in place, once.

    fib(n - 1)  ->  n - 1 < 2 ? n - 1 : (fib(n - 2) + fib(n - 3)), those being calls

A level more saves half of the calls, looks at the bail flag and tests of the stack.  What bails out in there leaves the
whole kernel at once.
"""
from __future__ import annotations

from llvmlite import ir

from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.region import FunctionKernel
from phpjit.codegen.native.emit.values import Cell, Value


class UnrolledKernel(FunctionKernel):
    """The inner level; `result` is where its value goes, None if a `return` of it is one of the outer level."""

    def __init__(self, outer: FunctionEmitter, result: Cell | None) -> None:
        super().__init__(outer.module, outer.version, outer.function, outer)
        self.outer = outer
        self.ends = result is None
        self.result = result
        self.after = outer.new_block("returned")

    def bail_out_block(self) -> ir.Block:
        """Return the block that leaves the kernel."""
        self.bail_block = self.outer.bail_out_block()
        return self.bail_block

    def give(self, value: Value) -> None:
        """Hand a value to the outer level."""
        if self.result is None:
            super().give(value)
            return
        self.put(self.result, value)
        self.b.branch(self.after)


def unroll(e: FunctionEmitter, arguments: list[ir.Value], look: bool) -> Value:
    """Emit a call of a kernel by itself; `look`: the value is not returned as it is."""
    result = e.cell(e.version.result)
    inner = UnrolledKernel(e, result if look else None)
    inner.emit_body(arguments[1:])
    e.at(inner.after)
    value = e.get(result)
    value.owned = e.counted(value.type)
    return value
