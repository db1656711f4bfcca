"""Builtins that change the array they get by reference: both ends, splices; end() and reset() only read it."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit import arrays, dynamic
from phpjit.codegen.native.emit.builtins.arrays import (
    PAIR,
    TO_THE_END,
    Building,
    Form,
    element_kind,
    evaluated,
    finish,
    from_pair,
    int_argument,
    unknown,
)
from phpjit.codegen.native.emit.builtins.subject import Subject
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.maps import key_at, value_at
from phpjit.codegen.native.emit.module import (
    I32,
    LEN,
    MAP_USED,
    PTR,
    int_const,
)
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.types import INT, NULL, Array, Mixed
from phpjit.codegen.native.typing.program import BuiltinCallee
from phpjit.reasons import Reason


def _or_else(e: FunctionEmitter, node: Any, size: ir.Value, make: Callable[[], Value], other: Value) -> Value:
    """Return what is made of an array that is not empty; of an empty one `other`, or a bail-out."""
    kind = e.version.type(node)
    empty = e.b.icmp_signed("==", size, int_const(0))
    if isinstance(kind, Mixed) and kind.kinds & other.type.kinds and not e.version.may_overflow(node):
        return e.choose(empty, lambda: other, make, kind)
    e.bail_if(empty, Reason.OVERFLOW, node)
    return make()


def _pop(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    subject = Subject(e, node)
    cell, kind = subject.writable()
    elem = arrays.element_type(kind)

    def take() -> Value:
        if not kind.packed:
            return _out(e, cell, "pj_map_pop", kind)
        array = arrays.array_in(e, cell)
        last = e.b.sub(e.header(array, LEN), int_const(1), flags=("nsw",))
        value = e.get(arrays.vec_cell(e, array, last, elem))
        e.store(last, e.field(array, LEN), "header")
        return Value(value.type, value.ir, value.tag, e.counted(elem))
    result = _or_else(e, node, e.header(arrays.array_in(e, cell), LEN), take, e.constant(None))
    subject.close()
    return result


def _out(e: FunctionEmitter, cell: Cell, name: str, kind: Array) -> Value:
    """Call a function that takes an element out of the array of a cell."""
    out = e.temporary("out", PAIR)
    arrays.through(e, cell, name, out)
    return from_pair(e, out, arrays.element_type(kind), True)


def _shift(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    subject = Subject(e, node)
    cell, kind = subject.writable()
    name = "pj_vec_shift" if kind.packed else "pj_map_shift"
    result = _or_else(e, node, e.header(arrays.array_in(e, cell), LEN), lambda: _out(e, cell, name, kind),
                      e.constant(None))
    subject.close()
    return result


def _push(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    subject = Subject(e, node)
    values = [e.own(value) for value in evaluated(e, node, 1)]
    cell, kind = subject.writable()
    elem = arrays.element_type(kind)
    for value in values:
        value = e.convert(value, elem, node)
        if kind.packed:
            target = arrays.append_cell(e, cell, elem)
        else:
            target = arrays.map_cell(e, arrays.through(e, cell, "pj_map_append"), elem)
        e.put(target, value)
    size = e.header(arrays.array_in(e, cell), LEN)
    subject.close()
    return Value(INT, size)


def _unshift(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    subject = Subject(e, node)
    values = [e.own(value) for value in evaluated(e, node, 1)]
    cell, kind = subject.writable()
    name = "pj_vec_unshift" if kind.packed else "pj_map_unshift"
    for value in reversed(values):
        value = e.convert(value, arrays.element_type(kind), node)
        arrays.through(e, cell, name, dynamic.memory(e, value, "first"))
        e.done(value)
    size = e.header(arrays.array_in(e, cell), LEN)
    subject.close()
    return Value(INT, size)


def _edge(last: bool) -> Form:
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        subject = Subject(e, node)
        held = subject.read()
        kind = held.type
        assert isinstance(kind, Array)
        size = e.header(held.ir, LEN)

        def take() -> Value:
            return e.own(e.get(_edge_cell(e, held.ir, kind, size, last)))
        result = _or_else(e, node, size, take, e.constant(False))
        e.done(held)
        subject.close()
        return result
    return form


def _edge_cell(e: FunctionEmitter, array: ir.Value, kind: Array, size: ir.Value, last: bool) -> Cell:
    """Return the first or last element of an array that is not empty."""
    elem = arrays.element_type(kind)
    if kind.packed:
        return arrays.vec_cell(e, array, e.b.sub(size, int_const(1)) if last else int_const(0), elem)
    used = e.header(array, MAP_USED)
    position = e.cell(INT)
    e.put(position, Value(INT, e.b.sub(used, int_const(1)) if last else int_const(0)))
    head, deleted, found = e.new_block("edge"), e.new_block("deleted"), e.new_block("found")
    e.b.branch(head)
    e.at(head)
    at = e.get(position).ir
    key_at(e, array, at, deleted)
    e.b.branch(found)
    e.at(deleted)
    e.put(position, Value(INT, e.b.add(at, int_const(-1 if last else 1))))
    e.b.branch(head)
    e.at(found)
    return arrays.map_cell(e, value_at(e, array, at), elem)


def _splice(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    subject = Subject(e, node)
    values = [e.own(value) for value in evaluated(e, node, 1)]
    offset = int_argument(e, node, values[0])
    length = int_const(TO_THE_END)
    if len(values) > 1 and values[1].type is not NULL:
        if values[1].type.kinds & f.NULL:
            raise unknown(node, "array_splice with a length that may be null")
        length = int_argument(e, node, values[1])
    cell, kind = subject.writable()
    replacement = _replacement(e, node, values[2], Array(True, kind.elem)) if len(values) > 2 else None
    if not kind.packed:
        made = _splice_keys(e, cell, kind, offset, length, replacement)
        subject.close()
        return finish(e, made, False, arrays.kind_code(kind.elem), node)
    removed = arrays.through(e, cell, "pj_vec_splice", offset, length,
                             ir.Constant(PTR, None) if replacement is None else replacement.ir)
    if replacement is not None:
        e.done(replacement)
    subject.close()
    return finish(e, removed, True, arrays.kind_code(kind.elem), node)


def _splice_keys(e: FunctionEmitter, cell: Cell, kind: Array, offset: ir.Value, length: ir.Value,
                 replacement: Value | None) -> ir.Value:
    """array_splice of a map: what is before, the replacement and what is after are merged; return what was removed."""
    b, zero = e.b, int_const(0)
    array = arrays.array_in(e, cell)
    count = e.header(array, LEN)
    back = b.add(offset, count)
    back = b.select(b.icmp_signed("<", back, zero), zero, back)
    start = b.select(b.icmp_signed("<", offset, zero), back,
                     b.select(b.icmp_signed(">", offset, count), count, offset))
    rest = b.sub(count, start)
    less = b.add(rest, length)
    less = b.select(b.icmp_signed("<", less, zero), zero, less)
    size = b.select(b.icmp_signed("<", length, zero), less, b.select(b.icmp_signed(">", length, rest), rest, length))

    def part(offset: ir.Value, length: ir.Value) -> ir.Value:
        return e.lib("pj_array_slice", e.ctx, array, offset, length, ir.Constant(I32, 0), bails=True)
    removed = part(start, size)
    parts = [part(zero, start), part(b.add(start, size), int_const(TO_THE_END))]
    if replacement is not None:
        parts.insert(1, replacement.ir)
    whole = parts[0]
    for one in parts[1:]:
        merged = e.lib("pj_array_merge", e.ctx, whole, one, bails=True)
        for old in (whole, one):
            e.done(Value(kind, old, None, True))
        whole = merged
    old_array = Value(kind, array, None, True)
    arrays.set_array(e, cell, whole)
    e.done(old_array)
    return removed


def _replacement(e: FunctionEmitter, node: Any, value: Value, kind: Array) -> Value:
    """Return what is put in as a packed array; takes the value over."""
    if isinstance(value.type, Array):
        if value.type.packed and element_kind(value) == arrays.kind_code(kind.elem):
            return value
        plain = e.lib("pj_array_values", e.ctx, value.ir, bails=True)
        e.done(value)
        return finish(e, plain, True, element_kind(value), node, kind)
    if value.type.kinds & f.ARRAY:
        raise unknown(node, "array_splice with such a replacement")
    made = Building(e, kind, int_const(1))
    made.append(value, node)
    return made.result()


FORMS: Final[dict[str, Form]] = {
    "array_pop": _pop, "array_shift": _shift, "array_push": _push, "array_unshift": _unshift, "end": _edge(True),
    "reset": _edge(False), "array_splice": _splice,
}

__all__ = ["FORMS"]
