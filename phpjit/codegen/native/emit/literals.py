"""Array literals and list(): arrays made of, and taken apart into, values.

    [1, 2, 3]              constants: in the module's data; maps and nested ones are built at their first use and stay
    ['k' => $x, ...$rest]  a new array, filled in order
    [$a, $b] = $pair       element by element; a missing one bails out
"""
from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from llvmlite import ir

from phpjit.codegen.native.emit.arrays import (
    append_cell,
    array_in,
    element,
    element_type,
    kind_code,
    map_cell,
    new_array,
    place_element,
    through,
    vec_cell,
)
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import DOUBLE, I8, I64, IMMORTAL, LEN, PTR, int_const, opaque
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.types import BOOL, FLOAT, INT, STR, Array, Mixed
from phpjit.core import nodes as c
from phpjit.reasons import Reason, Refused


def literal(e: FunctionEmitter, node: c.ArrayLiteral) -> Value:
    """Emit an array literal; one of an element that never comes to be bails out there."""
    if not e.version.fact(node).kinds:
        for item in node.items:
            for part in (item.key, item.value):
                if part is not None:
                    e.expr(part)
        e.never(node)
    promised = e.version.type(node)
    kind = promised.array if isinstance(promised, Mixed) else promised
    if not isinstance(kind, Array):
        raise Refused(Reason.COMPILER, node.line, "an array literal without a type")
    if any(item.by_ref for item in node.items):
        raise Refused(Reason.SYNTAX, node.line, "a reference in an array")
    fixed = constant_array(e, node, kind)
    if fixed is not None:
        return fixed
    if is_constant(e, node):
        return frozen(e, kind, lambda: build(e, node, kind))
    return build(e, node, kind)


def is_constant(e: FunctionEmitter, node: c.ArrayLiteral) -> bool:
    """Tell whether a literal is made of constants, all the way down."""
    for item in node.items:
        if item.spread or (item.key is not None and e.version.constant(item.key) is None):
            return False
        inner = item.value
        if e.version.constant(inner) is None and not (isinstance(inner, c.ArrayLiteral) and is_constant(e, inner)):
            return False
    return bool(node.items)


def frozen(e: FunctionEmitter, kind: Array, make: Callable[[], Value]) -> Value:
    """Return an immortal array that is built at its first use."""
    slot = opaque(ir.GlobalVariable(e.module.ir, PTR, f"frozen.{len(e.module.ir.globals)}"))
    slot.linkage = "internal"
    slot.initializer = ir.Constant(PTR, None)
    with e.when(e.b.icmp_unsigned("==", e.b.load(slot, typ=PTR), ir.Constant(PTR, None)), likely=False):
        value = make()
        e.b.store(e.lib("pj_freeze", value.ir), slot)
        e.done(value)
    return Value(kind, e.b.load(slot, typ=PTR))


def build(e: FunctionEmitter, node: c.ArrayLiteral, kind: Array) -> Value:
    """Emit a literal as a new array."""
    cell = Cell(kind, e.alloca(PTR), None, PTR)
    e.put(cell, Value(kind, new_array(e, kind, len(node.items), bool(node.items))))
    elem = element_type(kind)
    if kind.packed and not any(item.spread or item.key is not None for item in node.items):
        for number, item in enumerate(node.items):
            value = e.own(e.convert(e.expr(item.value), elem, item.value))
            array = array_in(e, cell)
            e.put(vec_cell(e, array, int_const(number), elem), value)
            e.store(int_const(number + 1), e.field(array, LEN), "header")
        return Value(kind, array_in(e, cell), None, True)
    for item in node.items:
        if item.spread:
            spread(e, cell, e.expr(item.value), item.value)
            continue
        late = isinstance(item.key, c.Local)        # read when the value is there
        key = None if item.key is None or late else e.expr(item.key)
        value = e.own(e.expr(item.value))
        key = e.expr(item.key) if late else key
        target = place_element(e, cell, kind, key, node, False)
        value = e.convert(value, target.type, item.value)
        if e.counted(target.type):
            e.assign(target, value)
        else:
            e.put(target, value)
        if key is not None:
            e.done(key)
    return Value(kind, array_in(e, cell), None, True)


def spread(e: FunctionEmitter, cell: Cell, source: Value, node: Any, start: int = 0) -> None:
    """Append the elements of a packed array, from element `start` on."""
    if not isinstance(source.type, Array) or not source.type.packed:
        raise Refused(Reason.SYNTAX, getattr(node, "line", 0), "a spread of something that is no packed array")
    kind = cell.type
    assert isinstance(kind, Array)
    elem, given = element_type(kind), element_type(source.type)

    def one(index: ir.Value) -> None:
        value = e.own(e.convert(e.get(vec_cell(e, source.ir, index, given)), elem, node))
        target = append_cell(e, cell, elem) if kind.packed else map_cell(e, through(e, cell, "pj_map_append"), elem)
        e.put(target, value)
    counting(e, e.header(source.ir, LEN), one, start)
    e.done(source)


def counting(e: FunctionEmitter, count: ir.Value, body: Callable[[ir.Value], None], start: int = 0) -> None:
    """Emit a loop from `start` to count - 1."""
    index = e.cell(INT)
    e.put(index, e.constant(start))
    head, inner, after = e.new_block("each"), e.new_block("one"), e.new_block("end")
    e.b.branch(head)
    e.at(head)
    e.b.cbranch(e.b.icmp_signed("<", e.get(index).ir, count), inner, after)
    e.at(inner)
    body(e.get(index).ir)
    e.put(index, Value(INT, e.b.add(e.get(index).ir, int_const(1), flags=("nsw",))))
    e.jump(head)
    e.at(after)


def constant_array(e: FunctionEmitter, node: c.ArrayLiteral, kind: Array) -> Value | None:
    """Return a packed array of constants as an immortal one in the module's data."""
    if not kind.packed or kind.elem not in (INT, FLOAT, STR, BOOL) or not node.items:
        return None
    values = []
    for item in node.items:
        known = None if item.key is not None or item.spread else e.version.constant(item.value)
        if known is None:
            return None
        values.append(known[0])
    module = e.module
    memory = {INT: I64, FLOAT: DOUBLE, STR: PTR, BOOL: I8}[kind.elem]
    if kind.elem is STR:
        parts = [module.string(value) for value in values]
    else:
        parts = [ir.Constant(memory, float(value) if kind.elem is FLOAT else int(value)) for value in values]
    data = ir.Constant(ir.ArrayType(memory, len(parts)), parts)
    header = [int_const(IMMORTAL), int_const(len(parts)), int_const(len(parts)), int_const(kind_code(kind.elem))]
    whole = ir.LiteralStructType([I64, I64, I64, I64, data.type])
    name = f"array.{len(module.texts) + len(module.made)}.{len(module.ir.globals)}"
    variable = opaque(ir.GlobalVariable(module.ir, whole, name))
    variable.linkage = "internal"
    variable.align = 16
    variable.initializer = ir.Constant(whole, [*header, data])
    return Value(kind, variable)


# ---------------------------------------------------------------- list()

def exchange(e: FunctionEmitter, pattern: c.ListPattern, node: c.Assign) -> bool:
    """Emit `[$a, $b] = [$x, $y]` without the array; return whether the two sides have that form."""
    from phpjit.codegen.native.emit.variables import assign_to
    source = node.value
    kind = e.version.type(source)
    if not isinstance(source, c.ArrayLiteral) or not isinstance(kind, Array) or not kind.packed \
            or len(source.items) < len(pattern.items) \
            or any(item.spread or item.by_ref or item.key is not None for item in source.items) \
            or any(item is not None and (item.by_ref or item.key is not None or isinstance(item.target, c.ListPattern))
                   for item in pattern.items):
        return False
    elem = element_type(kind)
    values = [e.own(e.convert(e.expr(item.value), elem, item.value)) for item in source.items]
    for number, value in enumerate(values):
        item = pattern.items[number] if number < len(pattern.items) else None
        if item is None:
            e.done(value)
        else:
            assign_to(e, item.target, partial(_same, value), pattern)
    return True


def unpack(e: FunctionEmitter, pattern: c.ListPattern, source: Value, node: Any) -> None:
    """Emit `[$a, $b] = source`; a missing element bails out."""
    from phpjit.codegen.native.emit.variables import assign_to
    if isinstance(source.type, Mixed) and source.type.array is not None:
        source = e.convert(source, source.type.array, node)
    if not isinstance(source.type, Array):
        raise Refused(Reason.SYNTAX, pattern.line, "list() of something that is no array")
    for number, item in enumerate(pattern.items):
        if item is None:
            continue
        if item.by_ref:
            raise Refused(Reason.SYNTAX, pattern.line, "a reference in list()")
        key = e.constant(number) if item.key is None else e.expr(item.key)
        cell = element(e, source.ir, source.type, key, item.key or pattern,
                       lambda absent: e.bail_if(absent, Reason.UNDEFINED_INDEX, pattern))
        value = e.own(e.get(cell))
        if isinstance(item.target, c.ListPattern):
            unpack(e, item.target, value, node)
            e.done(value)
        else:
            assign_to(e, item.target, partial(_same, value), pattern)


def _same(value: Value) -> Value:
    return value
