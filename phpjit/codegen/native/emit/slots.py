"""Where an array lies: the pointer in a variable, an element or a property, which a library function may replace."""
from __future__ import annotations

from llvmlite import ir

from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import I64, PTR
from phpjit.codegen.native.emit.values import Cell
from phpjit.codegen.native.types import Mixed


def array_in(e: FunctionEmitter, cell: Cell) -> ir.Value:
    """Load the array pointer of a cell."""
    if isinstance(cell.type, Mixed):
        return e.b.inttoptr(e.load(cell.payload, I64, cell.alias), PTR)
    return e.load(cell.payload, PTR, cell.alias)


def set_array(e: FunctionEmitter, cell: Cell, pointer: ir.Value) -> None:
    """Store the array pointer of a cell."""
    if isinstance(cell.type, Mixed):
        pointer = e.b.ptrtoint(pointer, I64)
    e.store(pointer, cell.payload, cell.alias)


def through(e: FunctionEmitter, cell: Cell, name: str, *args: ir.Value) -> ir.Value:
    """Call a library function that may move the array of a cell.

    A variable's own slot must not escape to the library, or it would live in memory for ever: a shared slot does.
    """
    slot = e.temporary("moving", PTR)
    e.b.store(array_in(e, cell), slot)
    result = e.lib(name, e.ctx, slot, *args, bails=True)
    set_array(e, cell, e.b.load(slot, typ=PTR))
    return result
