"""Objects: reading and writing declared properties, `new`, `clone`, `instanceof`, $this, the cases of enums.

A pj_object has its properties in the order of the class's layout, each as a pj_value.  The case of an enum is an
immortal constant of the module.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit import arrays, region
from phpjit.codegen.native.emit.function import FunctionEmitter, tag_of
from phpjit.codegen.native.emit.module import DATA, I1, I64, IMMORTAL, PTR, T_OBJECT, T_UNDEF, Module, int_const, opaque
from phpjit.codegen.native.emit.symbols import cases_symbol
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.types import BOOL, NULL, Closure, Mixed, NativeType, Object
from phpjit.codegen.native.typing.program import Layout, NewCallee
from phpjit.core import nodes as c
from phpjit.reasons import Reason, Refused

ANY = Mixed(f.NULL | f.BOOL | f.INT | f.FLOAT | f.STRING)


def this(e: FunctionEmitter, node: c.This) -> Value:
    """Read $this."""
    if e.this is None and "this" in e.slots:       # a closure's
        return e.get(e.slots["this"])
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


def tag_address(e: FunctionEmitter, base: Value, name: str, node: Any) -> ir.Value:
    """Return where the tag of a property lies."""
    return e.field(base.ir, DATA + 16 * layout_of(e, base.type, node).index(name))


def may_be_unset(e: FunctionEmitter, base: Value, name: str, node: Any) -> bool:
    """Tell whether a property may be uninitialised when code looks at it."""
    layout = layout_of(e, base.type, node)
    return name in layout.uninitialised and name not in layout.sure


def is_unset(e: FunctionEmitter, base: Value, name: str, node: Any) -> ir.Value:
    """Return whether a property is uninitialised (i1)."""
    return e.b.icmp_unsigned("==", e.load(tag_address(e, base, name, node)), int_const(T_UNDEF))


def prop(e: FunctionEmitter, node: c.Prop) -> Value:
    """Emit `base->name` for reading; an uninitialised or unset property bails out."""
    if not isinstance(node.name, str):
        raise Refused(Reason.SYNTAX, node.line, "a property with a dynamic name")
    base = link(e, node, e.expr(node.base))
    if base.type is NULL and node.nullsafe:
        return base
    if is_never_object(e, base, node):
        e.never(node)
    base = plain(e, base, node)
    if may_be_unset(e, base, node.name, node):
        e.bail_if(is_unset(e, base, node.name, node), Reason.UNDEFINED_VARIABLE, node)
    value = e.get(slot(e, base, node.name, node))
    if base.owned:
        value = e.own(value)
        e.done(base)
    return value


def chain(e: FunctionEmitter, node: c.NullsafeChain) -> Value:
    """Emit a chain with `?->` in it: the first of its links that finds null makes it null."""
    merge = e.cell(e.version.type(node))
    outer, e.short = e.short, e.new_block("short")
    short, after = e.short, e.new_block("chained")
    e.way(lambda: e.expr(node.chain), merge, after, node)
    e.short = outer
    e.at(short)
    e.way(lambda: e.constant(None), merge, after, node)
    return e.meet(merge, after)


def link(e: FunctionEmitter, node: c.Prop | c.MethodCall, base: Value) -> Value:
    """Return the object that a link of a chain works on: for `?->` null ends the chain here."""
    if not node.nullsafe:
        return base
    if e.short is None:
        raise Refused(Reason.COMPILER, node.line, "`?->` outside of a chain")
    return arrays.not_null(e, base, e.short)


def plain(e: FunctionEmitter, base: Value, node: Any) -> Value:
    """Return a value that may be null as the object that it must be."""
    if isinstance(base.type, Mixed) and isinstance(base.type.object, Object):
        return e.convert(base, base.type.object, node)
    return base


def is_never_object(e: FunctionEmitter, base: Value, node: Any) -> bool:
    """Tell whether there is null where an object is used: what has been seen so far was nothing else."""
    return base.type is NULL and not e.version.fact(node).kinds


def prop_cell(e: FunctionEmitter, node: c.Prop, write: bool, anew: bool = False) -> Cell:
    """Return the cell of a property that is written; `anew`: whatever it was before."""
    if not isinstance(node.name, str) or node.nullsafe:
        raise Refused(Reason.SYNTAX, node.line, "a property with a dynamic name, or ?->")
    base = e.expr(node.base)
    if is_never_object(e, base, node):
        e.never(node)
    base = plain(e, base, node)
    cell = slot(e, base, node.name, node)
    if not anew:
        if may_be_unset(e, base, node.name, node):
            e.bail_if(is_unset(e, base, node.name, node), Reason.UNDEFINED_VARIABLE, node)
    elif cell.tag is None and node.name in layout_of(e, base.type, node).uninitialised:
        e.store(int_const(tag_of(cell.type)), tag_address(e, base, node.name, node))
    if base.owned:
        raise Refused(Reason.SYNTAX, node.line, "a write to a property of a temporary object")
    return cell


def assign_prop(e: FunctionEmitter, target: c.Prop, make: Callable[[], Value], node: Any) -> Value:
    """Emit `base->name = value`."""
    value = make()
    cell = prop_cell(e, target, write=True, anew=True)
    value = e.own(e.convert(value, cell.type, node))
    e.assign(cell, value)
    return Value(value.type, value.ir, value.tag)


def quiet_prop(e: FunctionEmitter, node: c.Prop, missing: ir.Block) -> Value:
    """Emit a property under isset or ??."""
    base = arrays.not_null(e, arrays.quiet(e, node.base, missing), missing)
    if base.type is NULL:
        return base
    if not isinstance(node.name, str):
        raise Refused(Reason.SYNTAX, node.line, "a property with a dynamic name")
    if may_be_unset(e, base, node.name, node):
        after = e.new_block("set")
        e.b.cbranch(is_unset(e, base, node.name, node), missing, after)
        e.at(after)
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
    number = list(e.module.program.layouts).index(callee.cls)
    record = e.lib("pj_new_object", e.ctx, int_const(number), int_const(len(layout.props)), bails=True)
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


def clone(e: FunctionEmitter, node: c.Clone) -> Value:
    """Emit `clone $o` of an object without __clone."""
    value = plain(e, e.expr(node.operand), node)
    layout_of(e, value.type, node)
    made = Value(value.type, e.lib("pj_clone_object", e.ctx, value.ir, bails=True), None, True)
    e.done(value)
    return made


def instance_of(e: FunctionEmitter, node: c.InstanceOf) -> Value:
    """Emit `instanceof` where the typing knows the answer, or null is the question."""
    value = e.expr(node.operand)
    if id(node) not in e.version.instances:
        test: ir.Value = ir.Constant(I1, 0)
    elif isinstance(value.type, Mixed):
        test = e.has_tag(value, T_OBJECT)
    else:
        test = ir.Constant(I1, int(isinstance(value.type, Object | Closure)))
    e.done(value)
    return Value(BOOL, test)


# ---------------------------------------------------------------- enums

def enum_case(e: FunctionEmitter, node: c.ClassConst) -> Value:
    """Emit the case of an enum: a constant."""
    kind = e.version.type(node)
    if not isinstance(kind, Object):
        raise Refused(Reason.SYNTAX, node.line, f"the constant {node.name}")
    names = [name for name, _ in layout_of(e, kind, node).cases]
    if node.name not in names:
        raise Refused(Reason.SYNTAX, node.line, f"the constant {kind.cls}::{node.name}")
    return Value(kind, cases(e.module, kind.cls)[names.index(node.name)])


def cases(module: Module, cls: str) -> list[ir.GlobalVariable]:
    """Return the objects of an enum's cases; at the first time, with the table that boxing finds them by."""
    number = list(module.program.layouts).index(cls)
    layout = module.program.layouts[cls]
    found = [module.ir.globals[f"case.{number}.{index}"] for index in range(len(layout.cases))
             if f"case.{number}.{index}" in module.ir.globals]
    if found or not layout.cases:
        return found
    for index, (name, value) in enumerate(layout.cases):
        words: list[ir.Constant] = [int_const(IMMORTAL), int_const(number), int_const(len(layout.props)),
                                    int_const(index << 1 | 1)]
        for held in (name, value)[:len(layout.props)]:
            words += [int_const(3), int_const(held)] if isinstance(held, int) else [int_const(5),
                                                                                    module.string(str(held))]
        kind = ir.LiteralStructType([word.type for word in words])
        case = opaque(ir.GlobalVariable(module.ir, kind, f"case.{number}.{index}"))
        case.linkage = "internal"
        case.align = 16
        case.initializer = ir.Constant(kind, words)
        found.append(case)
    table_type = ir.ArrayType(PTR, len(found))
    table = opaque(ir.GlobalVariable(module.ir, table_type, cases_symbol(number)))
    table.initializer = ir.Constant(table_type, found)
    return found


__all__ = ["I64", "assign_prop", "cases", "clone", "enum_case", "instance_of", "new", "prop", "prop_cell", "this"]
