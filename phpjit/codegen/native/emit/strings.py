"""Strings: offsets, concatenation, `.=`, conversion to string, echo.

    $s .= $a . $i     appended part by part, in place while nobody else holds $s
    $s[$i]            one of 256 immortal one-byte strings
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit import dynamic
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import DATA, I8, I64, LEN, PTR, int_const, opaque
from phpjit.codegen.native.emit.symbols import SINGLE, SINGLE_SIZE
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.types import BOOL, FLOAT, INT, NULL, STR, Mixed
from phpjit.core import nodes as c
from phpjit.core.walk import descendants, in_order, late_read
from phpjit.reasons import Reason, Refused


def to_string(e: FunctionEmitter, value: Value, node: Any) -> Value:
    """Convert a value to a string; consumes it."""
    kind = value.type
    if kind is STR:
        return value
    if kind is INT:
        return Value(STR, e.lib("pj_int_to_str", e.ctx, value.ir, bails=True), None, True)
    if kind is FLOAT:
        return Value(STR, e.lib("pj_float_to_str", e.ctx, value.ir, bails=True), None, True)
    if kind is BOOL:
        return Value(STR, e.b.select(value.ir, e.module.string("1"), e.module.string("")))
    if kind is NULL:
        return e.constant("")
    if isinstance(kind, Mixed):
        return dynamic.to_string(e, value, node)
    e.bail(Reason.CONVERSION, node)
    e.at(e.new_block("dead"))
    return e.constant("")


def concat(e: FunctionEmitter, node: c.Concat) -> Value:
    """Emit an n-ary concatenation."""
    from phpjit.codegen.native.emit.compare import _still
    parts: list[Value] = []
    ordered = in_order(node.parts)
    for number, part in enumerate(ordered):
        value = e.expr(part)
        if e.counted(value.type) and not value.owned and not all(_still(one) for one in ordered[number + 1:]):
            value = e.own(value)
        parts.append(to_string(e, value, node))
    if ordered is not node.parts:
        parts[:2] = reversed(parts[:2])
    return join(e, parts)


def join(e: FunctionEmitter, parts: list[Value]) -> Value:
    """Concatenate strings; consumes them."""
    if len(parts) == 1:
        return parts[0]
    if len(parts) == 2:
        result = e.lib("pj_concat2", e.ctx, parts[0].ir, parts[1].ir, bails=True)
    else:
        array = e.temporary(f"parts.{len(parts)}", ir.ArrayType(PTR, len(parts)))
        for number, part in enumerate(parts):
            e.b.store(part.ir, e.field(array, number * 8))
        result = e.lib("pj_concat_n", e.ctx, int_const(len(parts)), array, bails=True)
    for part in parts:
        e.done(part)
    return Value(STR, result, None, True)


def append_to(e: FunctionEmitter, node: c.AssignOp) -> Value:
    """Emit `target .= value`."""
    from phpjit.codegen.native.emit.variables import modify
    target = node.target
    if isinstance(target, c.Local) and e.slots[target.name].type is STR:
        parts = node.value.parts if isinstance(node.value, c.Concat) else (node.value,)
        cell = e.slots[target.name]
        simple = not any((isinstance(part, (c.Local,)) and part.name == target.name) or not _plain(part)
                         for part in descendants((node.value,)))
        if simple:
            for part in parts:
                append(e, cell, e.expr(part), node)
        else:
            append(e, cell, e.expr(node.value), node)
        return e.get(cell)
    operand: list[Value] = []

    def change(old: Value) -> Value:
        left = to_string(e, Value(old.type, old.ir, old.tag), node)
        return join(e, [left, operand[0]])
    if isinstance(target, c.Dim) and e.version.places.get(id(target)) is STR:
        from phpjit.codegen.native.emit import arrays
        root, dims = arrays.chain_of(target)
        keys = arrays.indexes(e, dims)
        value = e.own(to_string(e, e.expr(node.value), node))
        cell, _ = arrays.target_cell(e, root, dims, keys, target, existing=True)
        append(e, cell, value, node)
        for key in keys:
            if key is not None:
                e.done(key)
        return e.get(cell)
    if isinstance(target, c.Prop):
        from phpjit.codegen.native.emit.objects import prop_cell
        value = e.own(to_string(e, e.expr(node.value), node))
        cell = prop_cell(e, target, write=True)
        if cell.type is STR:
            append(e, cell, value, node)
            return e.get(cell)
        operand.append(value)
        _, new = modify(e, target, change, node)
        return Value(new.type, new.ir, new.tag)
    _, new = modify(e, target, change, node,
                    lambda: operand.append(e.own(to_string(e, e.expr(node.value), node))))
    return e.narrow(Value(new.type, new.ir, new.tag), node)


def _plain(node: Any) -> bool:
    """Tell whether evaluating a node writes no variable."""
    return not isinstance(node, (c.Assign, c.AssignOp, c.IncDec, c.AssignCoalesce))


def append(e: FunctionEmitter, cell: Cell, value: Value, node: Any) -> None:
    """Append a value to the string in a cell; consumes the value."""
    slot = e.temporary("moving", PTR)
    current = e.load(cell.payload, PTR, cell.alias)
    e.b.store(current, slot)
    if value.type is INT:
        e.lib("pj_append_int", e.ctx, slot, value.ir, bails=True)
    elif value.type is FLOAT:
        e.lib("pj_append_float", e.ctx, slot, value.ir, bails=True)
    else:
        text = to_string(e, value, node)
        e.lib("pj_append", e.ctx, slot, text.ir, bails=True)
        e.store(e.b.load(slot, typ=PTR), cell.payload, cell.alias)
        e.done(text)
        return
    e.store(e.b.load(slot, typ=PTR), cell.payload, cell.alias)


# ---------------------------------------------------------------- offsets

def byte_at(e: FunctionEmitter, node: c.Dim) -> ir.Value:
    """Return the byte `$s[$i]` as an i8; a missing one bails out."""
    if id(node) in e.direct:
        return e.load(e.b.gep(e.field(e.direct[id(node)], DATA), [e.expr(node.index).ir], inbounds=True,
                              source_etype=I8), I8)
    if late_read(node.base, node.index):
        index = e.expr(node.index)
        base = e.expr(node.base)
    else:
        base = e.expr(node.base)
        index = e.expr(node.index)
    address = _byte(e, base, index, node, lambda absent: e.bail_if(absent, Reason.STRING_OFFSET, node))
    byte = e.load(address, I8)
    e.done(base)
    return byte


def _byte(e: FunctionEmitter, base: Value, index: Value, node: Any, absent: Callable[[ir.Value], None]) -> ir.Value:
    if index.type is not INT:
        index = e.convert(index, INT, node) if isinstance(index.type, Mixed) else index
        if index.type is not INT:
            raise Refused(Reason.SYNTAX, node.line, "a string offset that is no int")
    size = e.header(base.ir, LEN)
    position = index.ir
    fact = e.version.fact(node.index)
    if not (fact.kinds == f.INT and fact.lo >= 0):
        position = e.b.select(e.b.icmp_signed("<", position, int_const(0)), e.b.add(position, size), position)
    absent(e.b.icmp_unsigned(">=", position, size))
    return e.b.gep(e.field(base.ir, DATA), [position], inbounds=True, source_etype=I8)


def offset(e: FunctionEmitter, node: c.Dim) -> Value:
    """Emit `$s[$i]` as a string of one byte."""
    byte = byte_at(e, node)
    return character(e, e.b.zext(byte, I64))


def offset_of(e: FunctionEmitter, base: Value, index: Value, node: Any, absent: Callable[[ir.Value], None]) -> Value:
    """Return the one-byte string at an offset of a string value."""
    byte = e.load(_byte(e, base, index, node, absent), I8)
    e.done(base)
    return character(e, e.b.zext(byte, I64))


def character(e: FunctionEmitter, code: ir.Value) -> Value:
    """Return the immortal string of one byte (0..255): they lie in a table of the library."""
    table = e.module.ir.globals.get(SINGLE)
    if table is None:
        table = opaque(ir.GlobalVariable(e.module.ir, I8, SINGLE))
    return Value(STR, e.b.gep(table, [e.b.mul(code, int_const(SINGLE_SIZE))], source_etype=I8))


def assign_offset(e: FunctionEmitter, place: c.Dim, make: Callable[[], Value]) -> Value:
    """Emit `$s[$i] = 'x'` inside the string; other cases bail out."""
    base = place.base
    if not isinstance(base, c.Local) or place.index is None:
        raise Refused(Reason.SYNTAX, place.line, "a write to a string offset of this kind")
    cell = e.slots[base.name]
    index = e.expr(place.index)
    value = make()
    if value.type is not STR:
        raise Refused(Reason.SYNTAX, place.line, "a write of something else than a string to a string offset")
    e.bail_if(e.b.icmp_signed("!=", e.header(value.ir, LEN), int_const(1)), Reason.STRING_OFFSET, place)
    byte = e.load(e.field(value.ir, DATA), I8)
    slot = e.temporary("moving", PTR)
    e.b.store(e.load(cell.payload, PTR), slot)
    e.lib("pj_str_separate", e.ctx, slot, bails=True)
    e.store(e.b.load(slot, typ=PTR), cell.payload)
    address = _byte(e, Value(STR, e.load(cell.payload, PTR)), index, place,
                    lambda absent: e.bail_if(absent, Reason.STRING_OFFSET, place))
    e.store(byte, address)
    return Value(value.type, value.ir)


# ---------------------------------------------------------------- output

def echo(e: FunctionEmitter, node: c.Echo) -> None:
    """Emit `echo` into the region's buffer."""
    show(e, e.expr(node.operand), node)


def print_(e: FunctionEmitter, node: c.Print) -> Value:
    """Emit `print`."""
    show(e, e.expr(node.operand), node)
    return e.constant(1)


def show(e: FunctionEmitter, value: Value, node: Any) -> None:
    """Append a value to what the region has printed; consumes it."""
    if value.type is INT:
        e.lib("pj_echo_int", e.ctx, value.ir, bails=True)
    elif value.type is FLOAT:
        e.lib("pj_echo_float", e.ctx, value.ir, bails=True)
    else:
        text = to_string(e, value, node)
        e.lib("pj_echo_str", e.ctx, text.ir, bails=True)
        e.done(text)
