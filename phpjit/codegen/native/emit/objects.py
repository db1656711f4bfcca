"""Objects: reading and writing declared properties, `new`, `instanceof`, $this.

A pj_object has its properties in the order of the class's layout, each as a pj_value.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit import arrays, region
from phpjit.codegen.native.emit.function import FunctionEmitter, tag_of
from phpjit.codegen.native.emit.module import DATA, I1, T_OBJECT, T_UNDEF, int_const
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.types import BOOL, Mixed, NativeType, Object
from phpjit.codegen.native.typing.program import Layout, NewCallee
from phpjit.core import nodes as c
from phpjit.reasons import Reason, Refused


def this(e: FunctionEmitter, node: c.This) -> Value:
    """Read $this."""
    if e.this is None:
        raise Refused(Reason.SYNTAX, node.line, "$this")
    return e.this


def layout_of(e: FunctionEmitter, kind: NativeType, node: Any) -> Layout:
    """Return the layout of an object type."""
    if not isinstance(kind, Object):
        raise Refused(Reason.SYNTAX, node.line, "a property of something that is no object of a known class")
    return e.module.program.layouts[kind.cls]


def slot(e: FunctionEmitter, base: Value, name: str, node: Any) -> Cell:
    """Return the cell of a property."""
    layout = layout_of(e, base.type, node)
    number = layout.index(name)
    return region.reference_cell(e, layout.props[number][1], e.field(base.ir, DATA + 16 * number))


def prop(e: FunctionEmitter, node: c.Prop) -> Value:
    """Emit `base->name` for reading; an uninitialised or unset property bails out."""
    if not isinstance(node.name, str) or node.nullsafe:
        raise Refused(Reason.SYNTAX, node.line, "a property with a dynamic name, or ?->")
    base = e.expr(node.base)
    base = plain(e, base, node)
    value = e.get(slot(e, base, node.name, node))
    if isinstance(value.type, Mixed) and value.type.kinds & f.UNDEF:
        e.bail_if(e.has_tag(value, T_UNDEF), Reason.UNDEFINED_VARIABLE, node)
        kind = e.type_of_kinds(value.type, value.type.kinds & ~f.UNDEF)
        value = Value(kind, value.ir, value.tag) if isinstance(kind, Mixed) else e.untag(value, kind)
    if base.owned:
        value = e.own(value)
        e.done(base)
    return value


def plain(e: FunctionEmitter, base: Value, node: Any) -> Value:
    """Return a value that may be null as the object that it must be."""
    if isinstance(base.type, Mixed) and isinstance(base.type.object, Object):
        return e.convert(base, base.type.object, node)
    return base


def prop_cell(e: FunctionEmitter, node: c.Prop, write: bool) -> Cell:
    """Return the cell of a property that is written."""
    if not isinstance(node.name, str) or node.nullsafe:
        raise Refused(Reason.SYNTAX, node.line, "a property with a dynamic name, or ?->")
    base = plain(e, e.expr(node.base), node)
    cell = slot(e, base, node.name, node)
    if base.owned:
        raise Refused(Reason.SYNTAX, node.line, "a write to a property of a temporary object")
    return cell


def assign_prop(e: FunctionEmitter, target: c.Prop, make: Callable[[], Value], node: Any) -> Value:
    """Emit `base->name = value`."""
    value = make()
    if e.b.block.is_terminated:
        return value
    cell = prop_cell(e, target, write=True)
    value = e.own(e.convert(value, cell.type, node))
    e.assign(cell, value)
    return Value(value.type, value.ir, value.tag)


def quiet_prop(e: FunctionEmitter, node: c.Prop, missing: ir.Block) -> Value:
    """Emit a property under isset or ??."""
    base = arrays.not_null(e, arrays.quiet(e, node.base, missing), missing)
    if not isinstance(node.name, str):
        raise Refused(Reason.SYNTAX, node.line, "a property with a dynamic name")
    value = e.get(slot(e, base, node.name, node))
    value = arrays.not_null(e, value, missing)
    if base.owned:
        value = e.own(value)
        e.done(base)
    return value


def new(e: FunctionEmitter, node: c.New, callee: NewCallee) -> Value:
    """Emit `new C(...)`."""
    from phpjit.codegen.native.emit.calls import foreign, user_call
    layout = e.module.program.layouts[callee.cls]
    kind = Object(callee.cls)
    record = e.lib("pj_alloc", e.ctx, int_const(32 + 16 * len(layout.props)), bails=True)
    number = list(e.module.program.layouts).index(callee.cls)
    for offset, word in ((0, 1), (8, number), (16, len(layout.props)), (24, 0)):
        e.b.store(int_const(word), e.field(record, offset))
    for position, (name, prop_kind) in enumerate(layout.props):
        default = layout.defaults[position] if position < len(layout.defaults) else None
        address = e.field(record, DATA + 16 * position)
        if default is None:
            e.b.store(int_const(T_UNDEF if name in layout.uninitialised else 1), address)
            e.b.store(int_const(0), e.field(address, 8))
            continue
        value = e.own(e.convert(foreign(e, e.version, default), prop_kind, node))
        cell = region.reference_cell(e, prop_kind, address)
        e.put(cell, value)
        if cell.tag is None:
            e.b.store(int_const(tag_of(prop_kind)), address)
    made = Value(kind, record, None, True)
    if callee.constructor is not None:
        e.done(user_call(e, callee.constructor, node, made))
    return made


def instance_of(e: FunctionEmitter, node: c.InstanceOf) -> Value:
    """Emit `instanceof` where the typing knows the answer, or null is the question."""
    value = e.expr(node.operand)
    if isinstance(value.type, Mixed):
        test = e.has_tag(value, T_OBJECT)
    else:
        test = ir.Constant(I1, int(isinstance(value.type, Object)))
    e.done(value)
    return Value(BOOL, test)
