"""Variables: reading, assigning, compound assignment, ++ and --, unset."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit import arithmetic, arrays, literals
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import I64, T_NULL, T_UNDEF, int_const
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.types import STR, Mixed
from phpjit.core import nodes as c
from phpjit.reasons import Reason, Refused


def local(e: FunctionEmitter, node: c.Local) -> Value:
    """Read a variable."""
    cell = e.slots.get(node.name)
    if cell is None:
        e.never(node, Reason.UNDEFINED_VARIABLE)
    value = e.get(cell)
    if e.version.fact(node).kinds & f.UNDEF:
        e.undefined(value, node)
    return value


def assign(e: FunctionEmitter, node: c.Assign) -> Value:
    """Emit `target = value`; the result is borrowed from the target."""
    target = node.target
    if isinstance(target, c.ListPattern):
        if literals.exchange(e, target, node):
            return e.constant(None)
        value = e.own(e.expr(node.value))
        literals.unpack(e, target, value, node)
        e.done(value)
        return Value(value.type, value.ir, value.tag) if not e.counted(value.type) else e.constant(None)
    return assign_to(e, target, lambda: e.expr(node.value), node)


def assign_to(e: FunctionEmitter, target: Any, make: Callable[[], Value], node: Any) -> Value:
    """Emit an assignment of what `make` emits."""
    match target:
        case c.Local(name=name):
            value = make()
            cell = e.slots.get(name)
            if cell is None:        # typing has seen that no value comes out
                e.never(node, Reason.UNDEFINED_VARIABLE)
            value = e.own(e.convert(value, cell.type, node))
            e.assign(cell, value)
            return Value(value.type, value.ir, value.tag)
        case c.Dim():
            return arrays.assign_dim(e, target, make)
        case c.Prop():
            from phpjit.codegen.native.emit.objects import assign_prop
            return assign_prop(e, target, make, node)
        case _:
            raise Refused(Reason.SYNTAX, node.line, f"an assignment to {type(target).__name__}")


def modify(e: FunctionEmitter, target: Any, change: Callable[[Value], Value], node: Any,
           before: Callable[[], None] = lambda: None) -> tuple[Value, Value]:
    """Emit a read, a change and a write of one place; return (old, new), both only good for plain values.

    `before` emits what PHP evaluates after the subscripts and before the place is read.
    """
    if not isinstance(target, c.Dim):
        before()
    if isinstance(target, c.Local):
        cell = e.slots.get(target.name)
        if cell is None:
            e.never(target, Reason.UNDEFINED_VARIABLE)
        old = e.get(cell)
        if isinstance(cell.type, Mixed) and cell.type.kinds & f.UNDEF:
            e.undefined(old, target)
            rest = cell.type.kinds & ~f.UNDEF
            kind = e.type_of_kinds(cell.type, rest)
            old = Value(kind, old.ir, old.tag) if isinstance(kind, Mixed) else e.untag(old, kind)
        old = e.narrow(old, target) if e.version.fact(target).kinds else old
        new = change(old)
        e.assign(cell, new)
        return old, new
    if isinstance(target, c.Dim):
        root, dims = arrays.chain_of(target)
        keys = arrays.indexes(e, dims)
        before()
        return _prepared(e, root, dims, keys, target, change)
    if isinstance(target, c.Prop):
        from phpjit.codegen.native.emit.objects import prop_cell
        cell = prop_cell(e, target, write=True)
        old = e.get(cell)
        new = change(old)
        e.assign(cell, new)
        return old, new
    raise Refused(Reason.SYNTAX, node.line, f"a change of {type(target).__name__}")


def _prepared(e: FunctionEmitter, root: Any, dims: list[c.Dim], keys: list[Value | None], target: c.Dim,
              change: Callable[[Value], Value]) -> tuple[Value, Value]:
    cell, _ = arrays.target_cell(e, root, dims, keys, target, existing=True)
    old = e.get(cell)
    new = e.convert(change(old), cell.type, target)
    if e.counted(cell.type):
        e.assign(cell, new)
    else:
        e.put(cell, new)
    for key in keys:
        if key is not None:
            e.done(key)
    return old, new


def assign_op(e: FunctionEmitter, node: c.AssignOp) -> Value:
    """Emit `target op= value`."""
    if node.op == ".":
        from phpjit.codegen.native.emit.strings import append_to
        return append_to(e, node)
    operand: list[Value] = []
    _, new = modify(e, node.target, lambda old: arithmetic.operate(e, node.op, old, operand[0], node), node,
                    lambda: operand.append(e.expr(node.value)))
    return e.narrow(Value(new.type, new.ir, new.tag), node)


def inc_dec(e: FunctionEmitter, node: c.IncDec) -> Value:
    """Emit `++` and `--`."""
    old, new = modify(e, node.target, lambda old: arithmetic.step(e, old, node.increment, node), node)
    return new if node.prefix else old


def assign_coalesce(e: FunctionEmitter, node: c.AssignCoalesce) -> Value:
    """Emit `target ??= value`."""
    merge = e.cell(e.version.type(node))
    missing, after = e.new_block("null"), e.new_block("coalesced")
    e.way(lambda: arrays.not_null(e, arrays.quiet(e, node.target, missing), missing), merge, after, node)
    e.at(missing)
    e.way(lambda: assign_to(e, node.target, lambda: e.expr(node.value), node), merge, after, node)
    return e.meet(merge, after)


def unset(e: FunctionEmitter, node: c.Unset) -> None:
    """Emit `unset(place)`."""
    match node.place:
        case c.Local(name=name):
            cell = e.slots.get(name)
            if cell is None or name in e.version.aliases:
                return
            if not (isinstance(cell.type, Mixed) and cell.type.kinds & f.UNDEF):
                if not e.counted(cell.type):
                    return      # never read again
                raise Refused(Reason.SYNTAX, node.line, f"unset(${name})")
            old = e.get(cell)
            e.store(int_const(T_UNDEF), cell.tag)
            e.store(int_const(0), cell.payload)
            if e.counted(cell.type):
                e.release(old)
        case c.Dim():
            arrays.unset_dim(e, node.place)
        case _:
            raise Refused(Reason.SYNTAX, node.line, "unset() of a property")


def declare(e: FunctionEmitter, name: str, kind: Any) -> Cell:
    """Make the slot of a variable, unset (or null, for counted ones) at first."""
    cell = e.slots[name] = e.cell(kind)
    reset(e, cell)
    return cell


def reset(e: FunctionEmitter, cell: Cell) -> None:
    """Make a slot what it is at first; what it holds is not released."""
    from llvmlite import ir
    e.b.store(ir.Constant(cell.memory, None if isinstance(cell.memory, ir.PointerType) else 0)
              if not isinstance(cell.memory, ir.DoubleType) else ir.Constant(cell.memory, 0.0), cell.payload)
    if cell.tag is not None:
        e.b.store(int_const(T_UNDEF if cell.type.kinds & f.UNDEF else T_NULL), cell.tag)


__all__ = ["I64", "STR", "assign", "assign_coalesce", "assign_op", "inc_dec", "local", "unset"]
