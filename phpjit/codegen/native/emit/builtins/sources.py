"""Where the elements of a chain come from: an array, or what range() and array_fill() would put into one.

    array_map($f, range(1, $n))     for ($i = 0; $i < $n; $i++) $f(1 + $i)      no array in between

What a callback gets from range() or array_fill() is seen by nobody else: it is computed where it is read, on each core.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import ir

from phpjit.codegen.native.emit import arrays
from phpjit.codegen.native.emit.builtins.arrays import (
    Entry,
    as_array,
    builtin_called,
    each_of,
    entry_at,
    evaluated,
    size_of,
)
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import LEN, MAP_USED, PTR, int_const
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import INT, Array
from phpjit.reasons import Reason

MOST = 1 << 31      # elements of an array


class Source:
    """Elements by position: `kind`, the type of their array; `parts`, what they are computed from (owned)."""

    def __init__(self, e: FunctionEmitter, kind: Array, parts: list[Value]) -> None:
        self.e, self.kind, self.parts = e, kind, parts

    def positions(self) -> ir.Value:
        """Return how many positions there are, those of deleted elements included."""
        return self.count()

    def count(self) -> ir.Value:
        """Return how many elements there are."""
        raise NotImplementedError

    def entry(self, k: FunctionEmitter, parts: list[Value], at: ir.Value, deleted: ir.Block) -> Entry:
        """Return the element at a position in a kernel that has the parts, too; for a deleted one go to `deleted`."""
        raise NotImplementedError

    def array(self) -> Value | None:
        """Return the array that they are the elements of (borrowed), if there is one."""
        return None

    def each(self, body: Callable[[Entry], None]) -> None:
        """Emit a loop over all elements."""
        e = self.e
        each_of(e, self.positions, lambda at, deleted: body(self.entry(e, self.parts, at, deleted)))

    def close(self) -> None:
        """Release the parts."""
        for part in self.parts:
            self.e.done(part)


class ArraySource(Source):
    """The elements of an array, owned."""

    def __init__(self, e: FunctionEmitter, value: Value) -> None:
        assert isinstance(value.type, Array)
        super().__init__(e, value.type, [value])

    def positions(self) -> ir.Value:
        return self.e.header(self.parts[0].ir, LEN if self.kind.packed else MAP_USED)

    def count(self) -> ir.Value:
        return size_of(self.e, self.parts[0])

    def entry(self, k: FunctionEmitter, parts: list[Value], at: ir.Value, deleted: ir.Block) -> Entry:
        return entry_at(k, parts[0].ir, self.kind, at, deleted)

    def array(self) -> Value | None:
        return self.parts[0]


class RangeSource(Source):
    """The ints from one on, by a step that is added as often as the position says; the parts: those, and how many."""

    def count(self) -> ir.Value:
        return self.parts[2].ir

    def entry(self, k: FunctionEmitter, parts: list[Value], at: ir.Value, deleted: ir.Block) -> Entry:
        first, step = parts[0].ir, parts[1].ir
        return Entry(Value(INT, k.b.add(first, k.b.mul(at, step))), ir.Constant(PTR, None), at, True)


class FillSource(Source):
    """One value again and again; the parts: it, and how often."""

    def count(self) -> ir.Value:
        return self.parts[1].ir

    def entry(self, k: FunctionEmitter, parts: list[Value], at: ir.Value, deleted: ir.Block) -> Entry:
        value = parts[0]
        return Entry(Value(value.type, value.ir, value.tag), ir.Constant(PTR, None), at, True)


def source_of(e: FunctionEmitter, expr: Any, node: Any) -> Source:
    """Emit an argument that must be an array as a source, without making the array where that can be."""
    callee = builtin_called(e, expr)
    if callee is not None:
        kind = e.version.type(expr)
        if callee.name == "range" and kind == Array(True, INT) \
                and all(e.version.type(argument.value) is INT for argument in expr.args):
            return _range(e, expr, kind)
        if callee.name == "array_fill" and isinstance(kind, Array) and kind.packed and kind.elem is not None \
                and e.version.type(expr.args[1].value) is INT:
            return _fill(e, expr, kind)
    return ArraySource(e, e.own(as_array(e, e.expr(expr), node)))


def _range(e: FunctionEmitter, expr: Any, kind: Array) -> Source:
    values = evaluated(e, expr)
    first, step = values[0], values[2].ir if len(values) > 2 else int_const(1)
    room = e.temporary("step")
    count = e.lib("pj_range_count", first.ir, values[1].ir, step, room)
    e.bail_if(e.b.icmp_signed("==", count, int_const(0)), Reason.BUILTIN, expr)
    return RangeSource(e, kind, [first, Value(INT, e.load(room)), Value(INT, count)])


def _fill(e: FunctionEmitter, expr: Any, kind: Array) -> Source:
    _, count, value = evaluated(e, expr)
    elem = arrays.element_type(kind)
    held = e.own(e.convert(value, elem, expr))
    e.bail_if(e.b.icmp_unsigned(">", count.ir, int_const(MOST)), Reason.BUILTIN, expr)
    return FillSource(e, kind, [held, count])


__all__ = ["ArraySource", "Source", "source_of"]
