"""Calls of compiled functions, methods and closures; builtins go to the tables in `builtins/`.

Arguments are borrowed by the callee.  A by-reference argument moves into a pj_value of the caller's frame for the time
of the call, and back.
"""
from __future__ import annotations

from typing import Any

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit import arrays, literals, region
from phpjit.codegen.native.emit.closures import capture_cell, choice_call, closure
from phpjit.codegen.native.emit.compare import _still
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import I64, LEN, PTR, T_OBJECT, T_UNDEF
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.types import Array, Mixed, NativeType
from phpjit.codegen.native.typing.program import (
    BuiltinCallee,
    ChoiceCallee,
    ConstantCallee,
    Default,
    Given,
    NewCallee,
    Rest,
    Spread,
    UserCallee,
    Version,
)
from phpjit.core import nodes as c
from phpjit.reasons import Reason, Refused


def call(e: FunctionEmitter, node: Any) -> Value:
    """Emit any call node."""
    callee = e.version.calls.get(id(node))
    match callee:
        case ConstantCallee(value=value):
            return e.constant(value)
        case UserCallee():
            return user_call(e, callee, node)
        case BuiltinCallee():
            from phpjit.codegen.native.emit.builtins import emit_builtin
            return emit_builtin(e, node, callee)
        case ChoiceCallee():
            return choice_call(e, callee, node)
        case NewCallee():
            from phpjit.codegen.native.emit.objects import new
            return new(e, node, callee)
        case None if getattr(node, "callable_syntax", False):
            return closure(e, node)
        case None if getattr(node, "nullsafe", False) and e.version.fact(node).kinds == f.NULL:
            from phpjit.codegen.native.emit.objects import link
            return link(e, node, e.expr(node.base))
        case None if not e.version.fact(node).kinds:
            return never(e, node)
        case _:
            raise Refused(Reason.COMPILER, node.line, f"a {type(node).__name__} that was not typed")


def never(e: FunctionEmitter, node: Any) -> Value:
    """Emit a call that is never made: its object is null, or an argument never comes to be (`f(intdiv(1, 0))`)."""
    if isinstance(node, c.MethodCall):
        e.expr(node.base)
    for arg in node.args:
        e.expr(arg.value)
    e.never(node)


def user_call(e: FunctionEmitter, callee: UserCallee, node: Any, this: Value | None = None) -> Value:
    """Emit a call of a version."""
    version = callee.version
    references = [by_ref for _, _, by_ref in version.params]
    receiver = this
    if callee.this and receiver is None:
        receiver = e.expr(c.This(node.line) if callee.base is None else callee.base)
        if receiver is not None and isinstance(node, c.MethodCall) and node.base is callee.base:
            from phpjit.codegen.native.emit.objects import link
            receiver = link(e, node, receiver)
        if receiver is not None and version.this is not None:
            receiver = e.convert(receiver, version.this, node)      # a call on null bails out
            if callee.base is not None and version.hidden:
                receiver = e.own(receiver)
    closure = None if callee.closure is None else e.expr(callee.closure)
    by_index = {source.index: number for number, source in enumerate(callee.sources) if isinstance(source, Given)}
    values: dict[int, Value] = {}
    for index, arg in enumerate(node.args):
        number = by_index.get(index)
        if number is not None and number < len(references) and references[number]:
            continue
        value = e.expr(arg.value)
        later = [one.value for one in node.args[index + 1:]]
        if e.counted(value.type) and not value.owned and (
                any(references) or version.hidden or not all(map(_still, later))):
            value = e.own(value)
        values[index] = value
    passed: list[Value] = []
    moved: list[tuple[Cell, Cell]] = []
    dropped: list[Cell] = []            # of by-reference parameters that no argument stands for
    temporaries = list(values.values())
    arguments: list[ir.Value] = [e.ctx]
    if receiver is not None:
        arguments.append(receiver.ir)
    for (_, kind, by_ref), source in zip(version.params, callee.sources, strict=True):
        if by_ref:
            room = e.alloca(ir.ArrayType(I64, 2))
            inside = region.reference_cell(e, kind, room)
            if isinstance(source, Default):
                e.put(inside, e.own(e.convert(foreign(e, version, source.expr), kind, node)))
                dropped.append(inside)
            else:
                place = node.args[source.index].value if isinstance(source, Given) else None
                cell = referenced(e, place, kind, node)
                e.put(inside, e.convert(e.get(cell), kind, node))
                moved.append((cell, inside))
            arguments.append(room)
            continue
        value = sourced(e, source, values, kind, version, node)
        if value.owned and not any(value is one for one in temporaries):
            temporaries.append(value)
        passed.append(value)
        arguments += words(value)
    if closure is not None:
        for number, (_, kind) in enumerate(version.captures):
            arguments += words(e.get(capture_cell(e, closure.ir, number, kind)))
    # what is returned right away needs no look at the bail flag: the caller looks, too
    last = node is e.last and version.result == e.version.result and not moved and not dropped \
        and not any(value.owned for value in (*temporaries, receiver, closure) if value is not None)
    result = invoke(e, version, arguments, not last, e.called.get(id(node)))
    for cell, inside in moved:
        e.put(cell, e.convert(e.get(inside), cell.type))
    for inside in dropped:
        value = e.get(inside)
        value.owned = e.counted(value.type)
        e.done(value)
    for value in temporaries:
        e.done(value)
    if receiver is not None and this is None:
        e.done(receiver)
    if closure is not None:
        e.done(closure)
    return result


def invoke(e: FunctionEmitter, version: Version, arguments: list[ir.Value], look: bool = True,
           instead: tuple[ir.Function, bool] | None = None) -> Value:
    """Emit the call itself and the look at its bail flag; `instead`: of this function, which never bails out?"""
    if not e.hidden.keys() >= {key for key, _ in version.hidden}:
        raise Refused(Reason.SYNTAX, version.fn.line, "a callback that uses global or static variables")
    arguments += [e.hidden[key] for key, _ in version.hidden]
    if e.unrolls and version is e.version:
        from phpjit.codegen.native.emit.unrolled import unroll
        return unroll(e, arguments, look)
    kernel, safe = instead or (e.module.kernel(version), version.key in e.module.safe)
    result = e.b.call(kernel, arguments)
    if not safe:
        if look:
            e.check_bail()
        e.bail_out_block()      # this kernel is not safe either
    if isinstance(version.result, Mixed):
        value = Value(version.result, e.b.extract_value(result, 1), e.b.extract_value(result, 0))
    else:
        value = Value(version.result, result)
    value.owned = e.counted(value.type)
    return value


def words(value: Value) -> list[ir.Value]:
    """Return a value as kernel arguments."""
    if isinstance(value.type, Mixed):
        assert value.tag is not None
        return [value.tag, value.ir]
    return [value.ir]


def sourced(e: FunctionEmitter, source: Any, values: dict[int, Value], kind: NativeType, version: Version,
            node: Any) -> Value:
    """Return the value of a parameter."""
    match source:
        case Given(index=index):
            return keep_owner(e, values[index], e.convert(values[index], kind, node))
        case Default(expr=expr):
            return e.convert(foreign(e, e.version, expr), kind, node)
        case Spread():
            return spread_element(e, source, values[source.index], kind, node)
        case Rest(indexes=indexes, spread=spread, start=start):
            assert isinstance(kind, Array)
            cell = Cell(kind, e.alloca(PTR), None, PTR)
            e.put(cell, Value(kind, arrays.new_array(e, kind, len(indexes), False)))
            elem = arrays.element_type(kind)
            for index in indexes:
                value = e.own(e.convert(values[index], elem, node))
                values[index].owned = False
                e.put(arrays.place_element(e, cell, kind, None, node, False), value)
            if spread is not None:
                whole = values[spread]      # other parameters may hold elements of it: released after the call
                literals.spread(e, cell, Value(whole.type, whole.ir, whole.tag), node, start)
            return Value(kind, arrays.array_in(e, cell), None, True)
        case _:
            raise Refused(Reason.COMPILER, node.line, "an argument of an unknown kind")


def spread_element(e: FunctionEmitter, source: Spread, array: Value, kind: NativeType, node: Any) -> Value:
    """Return the element that a parameter takes of an array, or its default."""
    kept = array.type
    if not isinstance(kept, Array) or not kept.packed:
        raise Refused(Reason.SYNTAX, node.line, "a spread of something that is no packed array")
    place = e.constant(source.position)
    if source.default is None:
        return e.convert(e.get(arrays.element(e, array.ir, kept, place, node,
                                              lambda absent: e.bail_if(absent, Reason.TYPE_ERROR, node))), kind, node)
    elem = arrays.element_type(kept)
    return e.choose(e.b.icmp_unsigned("<", place.ir, e.header(array.ir, LEN)),
                    lambda: e.convert(e.get(arrays.vec_cell(e, array.ir, place.ir, elem)), kind, node),
                    lambda: e.convert(foreign(e, e.version, source.default), kind, node), kind)


def keep_owner(e: FunctionEmitter, source: Value, converted: Value) -> Value:
    """The source is released after the call: what was made of it must not be, too."""
    if converted is not source:
        return Value(converted.type, converted.ir, converted.tag, False)
    return converted


def foreign(e: FunctionEmitter, version: Version, expr: Any) -> Value:
    """Emit a constant expression that belongs to another version (a default value)."""
    own, e.version = e.version, version
    try:
        return e.expr(expr)
    finally:
        e.version = own


def referenced(e: FunctionEmitter, place: Any, kind: NativeType, node: Any) -> Cell:
    """Return the cell of a place that is passed by reference; what is unset becomes null."""
    match place:
        case c.Local(name=name):
            cell = e.slots[name]
        case c.Dim():
            root, dims = arrays.chain_of(place)
            cell, _ = arrays.target_cell(e, root, dims, arrays.indexes(e, dims), place)
        case _:
            raise Refused(Reason.SYNTAX, node.line, "this kind of argument by reference")
    if cell.type.kinds & ~f.UNDEF != kind.kinds:
        raise Refused(Reason.COMPILER, node.line, f"a reference to {cell.type.code} where {kind.code} is asked for")
    if cell.type.kinds & f.UNDEF and kind.kinds & f.NULL:
        with e.when(e.has_tag(e.get(cell), T_UNDEF), likely=False):
            e.put(cell, e.convert(e.constant(None), cell.type))
    return cell


__all__ = ["T_OBJECT", "call", "capture_cell", "closure", "invoke", "user_call", "words"]
