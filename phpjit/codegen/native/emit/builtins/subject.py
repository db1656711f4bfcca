"""The array that a builtin gets by reference: array_pop($this->stack), sort($rows[$i]).

Subscripts are evaluated first, then the other arguments, then the place is looked up.
"""
from __future__ import annotations

from typing import Any

from phpjit.codegen.native.emit import arrays
from phpjit.codegen.native.emit.builtins.arrays import no_array
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import I64, T_ARRAY, int_const
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.types import Array, Mixed
from phpjit.reasons import Reason


class Subject:
    """The place that the first argument is."""

    def __init__(self, e: FunctionEmitter, node: Any) -> None:
        self.e, self.node = e, node
        self.root, self.dims = arrays.chain_of(node.args[0].value)
        self.keys = arrays.indexes(e, self.dims)

    def cell(self) -> tuple[Cell, Array]:
        """Return the cell and the type of the array in it; what is no array bails out."""
        e = self.e
        cell, _ = arrays.target_cell(e, self.root, self.dims, self.keys, self.node, existing=True)
        kind = cell.type
        if isinstance(kind, Mixed) and kind.array is not None:
            assert cell.tag is not None
            tag = e.load(cell.tag, I64, cell.alias)
            e.bail_if(e.b.icmp_unsigned("!=", tag, int_const(T_ARRAY)), Reason.TYPE_ERROR, self.node)
            return cell, kind.array
        if not isinstance(kind, Array):
            return e.cell(no_array(e, self.node).type), Array(True, None)
        return cell, kind

    def writable(self) -> tuple[Cell, Array]:
        """Return the cell and type of the array, which nobody else holds then."""
        cell, kind = self.cell()
        arrays.writable(self.e, cell, self.node)
        return cell, kind

    def read(self) -> Value:
        """Return the array, with a reference of our own."""
        cell, kind = self.cell()
        return self.e.own(Value(kind, arrays.array_in(self.e, cell)))

    def close(self) -> None:
        """Release the subscripts."""
        for key in self.keys:
            if key is not None:
                self.e.done(key)
