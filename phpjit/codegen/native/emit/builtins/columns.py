"""One element of each row: what array_column reads, alone or as a stage of a chain.

    array_sum(array_column($rows, 'n'))     for each row: if (isset … 'n') $sum += $row['n'];      no array in between
"""
from __future__ import annotations

from typing import Any, Final

from llvmlite import ir

from phpjit.codegen.native.emit import arrays
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import Array

WEIGHT: Final = 10          # nodes: a look-up


class Column:
    """In place of a chain's callback: the element `name`, a constant, of a row; rows without one are left out."""

    known = True
    record = None
    weight = WEIGHT

    def __init__(self, node: Any, name: int | str) -> None:
        self.node, self.name = node, name

    def of(self, k: FunctionEmitter, row: Value, missing: ir.Block) -> Value:
        """Return the element of a row, owned; control goes to `missing` where there is none."""
        value = field(k, row, k.constant(self.name), self.node, missing)
        return k.own(value)

    def close(self) -> None:
        """There is nothing to release."""


def field(e: FunctionEmitter, row: Value, name: Value, node: Any, missing: ir.Block) -> Value:
    """Return an element of a row (borrowed); control goes to `missing` where it has none."""
    assert isinstance(row.type, Array)

    def absent(test: ir.Value) -> None:
        there = e.new_block("there")
        e.b.cbranch(test, missing, there)
        e.at(there)
    value = e.get(arrays.element(e, row.ir, row.type, name, node, absent))
    return Value(value.type, value.ir, value.tag)


def column_of(e: FunctionEmitter, expr: Any) -> Column | None:
    """Return what an array_column reads where that is known and its rows are arrays, so that it can be a stage."""
    if len(expr.args) != 2:
        return None
    rows, made = e.version.type(expr.args[0].value), e.version.type(expr)
    known = e.version.constant(expr.args[1].value)
    if known is None or type(known[0]) not in (int, str) or not isinstance(made, Array) or not made.packed \
            or not isinstance(rows, Array) or not isinstance(rows.elem, Array):
        return None
    return Column(expr, known[0])


__all__ = ["Column", "column_of", "field"]
