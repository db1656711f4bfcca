"""Rows: array_column takes one element of each, array_map without a callback makes them of several arrays.

    array_column($rows, 'price')                [$rows[0]['price'], $rows[1]['price'] …], rows without one are left out
    array_column($rows, 'price', 'id')          by $row['id'], the last one wins; rows without an id are appended
    array_map(null, [1, 2], ['a', 'b'])         [[1, 'a'], [2, 'b']]
    array_map(null, ...$matrix)                 transposed
"""
from __future__ import annotations

from typing import Any, Final

from llvmlite import ir

from phpjit.codegen.native.emit import arrays, literals
from phpjit.codegen.native.emit.builtins import gathering
from phpjit.codegen.native.emit.builtins.arrays import (
    Building,
    Entry,
    Form,
    as_array,
    each,
    evaluated,
    is_empty,
    release_all,
    size_of,
    unknown,
    wanted_array,
)
from phpjit.codegen.native.emit.builtins.chains import Chain
from phpjit.codegen.native.emit.builtins.columns import column_of, field
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import int_const
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import INT, NULL, Array
from phpjit.codegen.native.typing.program import BuiltinCallee
from phpjit.reasons import Reason


def _column(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    if column_of(e, node) is not None:
        chain = Chain(e, node)
        result = gathering.built(chain, callee.name, node, wanted_array(e, node))
        chain.close()
        return result
    values = evaluated(e, node)
    rows, target = as_array(e, values[0], node), wanted_array(e, node)
    column, index = (None if value.type is NULL else value for value in (*values[1:], e.constant(None))[:2])
    assert isinstance(rows.type, Array)
    kind = rows.type.elem
    if kind is None:        # the typing saw no row
        e.bail_if(e.b.not_(is_empty(e, rows)), Reason.TYPE, node)
        release_all(e, [rows, *values[1:]])
        return Building(e, target, int_const(0)).result()
    if not isinstance(kind, Array) or target.packed is not (index is None):
        raise unknown(node, "array_column of such rows")
    made = Building(e, target, size_of(e, rows))

    def one(entry: Entry) -> None:
        after = e.new_block("next")
        value = entry.value if column is None else field(e, entry.value, column, node, after)
        if index is None:
            made.append(value, node)
        else:
            without = e.new_block("without")
            made.put_at(field(e, entry.value, index, node, without), value, node)
            e.jump(after)
            e.at(without)
            made.append(value, node)
        e.jump(after)
        e.at(after)
    each(e, rows, one)
    release_all(e, [rows, *values[1:]])
    return made.result()


def zipped(e: FunctionEmitter, node: Any) -> Value:
    """Emit array_map(null, …): one array is returned as it is, several give rows, which end with the longest."""
    sources = [e.own(as_array(e, value, node)) for value in evaluated(e, node, 1)]
    if len(sources) == 1:
        return sources[0]
    target = wanted_array(e, node)
    row = arrays.element_type(target)
    if not isinstance(row, Array) or not row.packed or not target.packed:
        raise unknown(node, "array_map without a callback into such rows")
    lists = []
    for source in sources:
        assert isinstance(source.type, Array)
        lists.append(Value(Array(True, source.type.elem), e.lib("pj_array_values", e.ctx, source.ir, bails=True), None,
                           True))
    size = size_of(e, lists[0])
    for one in lists[1:]:
        other = size_of(e, one)
        size = e.b.select(e.b.icmp_signed(">", other, size), other, size)
    made = Building(e, target, size)

    def append(position: ir.Value) -> None:
        e.poll()
        inner = Building(e, row, int_const(len(lists)))
        for one in lists:
            _append(e, inner, one, position, node)
        made.append(inner.result(), node)
    literals.counting(e, size, append)
    release_all(e, [*lists, *sources])
    return made.result()


def transposed(e: FunctionEmitter, node: Any) -> Value:
    """Emit array_map(null, ...$rows): column by column; a single row, which would be returned, and none bail out."""
    given = as_array(e, e.expr(node.args[1].value), node)
    assert isinstance(given.type, Array)
    target, source = wanted_array(e, node), given.type.elem
    row = arrays.element_type(target)
    if not isinstance(row, Array) or not row.packed or not target.packed \
            or not (source is None or (isinstance(source, Array) and source.packed)):
        raise unknown(node, "array_map that transposes such rows")
    rows = Value(Array(True, source), e.lib("pj_array_values", e.ctx, given.ir, bails=True), None, True)
    count = size_of(e, rows)
    e.bail_if(e.b.icmp_signed("<", count, int_const(2)), Reason.BUILTIN, node)
    if source is None:
        e.bail(Reason.TYPE, node)
        e.at(e.new_block("dead"))
        return Building(e, target, int_const(0)).result()
    width = e.cell(INT)
    e.put(width, e.constant(0))

    def measure(position: ir.Value) -> None:
        size, widest = size_of(e, _row(e, rows, position)), e.get(width).ir
        e.put(width, Value(INT, e.b.select(e.b.icmp_signed(">", size, widest), size, widest)))
    literals.counting(e, count, measure)
    made = Building(e, target, e.get(width).ir)

    def append(column: ir.Value) -> None:
        e.poll()
        inner = Building(e, row, count)
        literals.counting(e, count, lambda position: _append(e, inner, _row(e, rows, position), column, node))
        made.append(inner.result(), node)
    literals.counting(e, e.get(width).ir, append)
    release_all(e, [rows, given])
    return made.result()


def _row(e: FunctionEmitter, rows: Value, position: ir.Value) -> Value:
    """Return a row of a list of rows (borrowed)."""
    assert isinstance(rows.type, Array)
    value = e.get(arrays.vec_cell(e, rows.ir, position, arrays.element_type(rows.type)))
    return Value(value.type, value.ir)


def _append(e: FunctionEmitter, row: Building, source: Value, position: ir.Value, node: Any) -> None:
    """Append an element of a list to a row; null where the list is too short (once: then the typing knows of it)."""
    assert isinstance(source.type, Array)
    short = e.b.icmp_signed(">=", position, size_of(e, source))
    if not e.version.may_overflow(node):
        there, missing, after = e.new_block("there"), e.new_block("missing"), e.new_block("appended")
        e.b.cbranch(short, missing, there)
        e.at(missing)
        row.append(e.constant(None), node)
        e.jump(after)
        e.at(there)
    else:
        e.bail_if(short, Reason.OVERFLOW, node)
        after = None
    if source.type.elem is not None:
        value = e.get(arrays.vec_cell(e, source.ir, position, arrays.element_type(source.type)))
        row.append(Value(value.type, value.ir, value.tag), node)
    if after is not None:
        e.jump(after)
        e.at(after)


FORMS: Final[dict[str, Form]] = {"array_column": _column}

__all__ = ["FORMS", "transposed", "zipped"]
