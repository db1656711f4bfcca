"""Builtins that call a callable whose function is known: array_map, array_filter, array_reduce, array_walk.

    array_map(fn($x) => $x * $k, $a)     a loop that calls the closure's version; LLVM may inline it
"""
from __future__ import annotations

from typing import Any, Final

from llvmlite import ir

from phpjit.codegen.native.emit import arrays, literals
from phpjit.codegen.native.emit.builtins import gathering
from phpjit.codegen.native.emit.builtins.arrays import (
    Building,
    Form,
    array,
    as_array,
    each,
    evaluated,
    is_empty,
    size_of,
    unknown,
    wanted_array,
)
from phpjit.codegen.native.emit.builtins.callback import Callback
from phpjit.codegen.native.emit.builtins.chains import Chain
from phpjit.codegen.native.emit.builtins.subject import Subject
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import int_const
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import Array, NativeType
from phpjit.codegen.native.typing.program import BuiltinCallee
from phpjit.reasons import Reason


def _nothing_there(e: FunctionEmitter, node: Any, values: list[Value]) -> None:
    """Bail out unless arrays are empty whose elements the typing never saw."""
    for value in values:
        e.bail_if(e.b.not_(is_empty(e, value)), Reason.TYPE, node)


def _chain(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    """array_map of one array, array_filter: the last stage of a chain."""
    target = wanted_array(e, node)
    chain = Chain(e, node)
    if chain.filters and target.packed:
        raise unknown(node, callee.name)
    if chain.nothing_there:
        _nothing_there(e, node, [chain.source])
        made = Building(e, target, int_const(0)).result()
    else:
        made = gathering.built(chain, callee.name, node, target)
    chain.close()
    return made


def _map(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    if len(node.args) == 2:
        return _chain(e, node, callee)
    target = wanted_array(e, node)
    callback = Callback(e, node, callee, arrays.element_type(target))
    sources = [e.own(as_array(e, value, node)) for value in evaluated(e, node, 1)]
    made = Building(e, target, size_of(e, sources[0]))
    if callback.known:
        _map_several(e, node, callback, sources, made)
    else:
        _nothing_there(e, node, sources)
    for source in sources:
        e.done(source)
    callback.close()
    return made.result()


def _map_several(e: FunctionEmitter, node: Any, callback: Callback, sources: list[Value], made: Building) -> None:
    """array_map of arrays of one length; shorter ones would be filled up with null."""
    plain: list[Value] = []
    for source in sources:
        assert isinstance(source.type, Array)
        kind = Array(True, source.type.elem)
        plain.append(Value(kind, e.lib("pj_array_values", e.ctx, source.ir, bails=True), None, True))
    size = size_of(e, plain[0])
    for source in plain[1:]:
        e.bail_if(e.b.icmp_signed("!=", size, size_of(e, source)), Reason.TYPE, node)

    def one(index: ir.Value) -> None:
        e.poll()
        given = [e.get(arrays.vec_cell(e, source.ir, index, made_elem(source))) for source in plain]
        made.append(callback.call(given), node)
    literals.counting(e, size, one)
    for source in plain:
        e.done(source)


def made_elem(source: Value) -> NativeType:
    """Return the type of an array's elements."""
    assert isinstance(source.type, Array)
    return arrays.element_type(source.type)


def _reduce(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    kind = e.version.type(node)
    source = e.own(array(e, node, 0))
    callback = Callback(e, node, callee, kind)
    initial = e.expr(node.args[2].value) if len(node.args) > 2 else e.constant(None)
    carry = e.cell(kind)
    e.put(carry, e.own(e.convert(initial, kind, node)))
    if callback.known:
        each(e, source, lambda entry: e.assign(carry, e.own(e.convert(callback.call([e.get(carry), entry.value]), kind,
                                                                      node))))
    else:
        _nothing_there(e, node, [source])
    e.done(source)
    callback.close()
    result = e.get(carry)
    return Value(kind, result.ir, result.tag, e.counted(kind))


def _walk(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    if len(node.args) > 2:
        raise unknown(node, "array_walk with an extra argument")
    subject = Subject(e, node)
    callback = Callback(e, node, callee)
    source = subject.read()
    if callback.known:
        each(e, source, lambda entry: e.done(callback.call([entry.value, entry.key(e)])))
    else:
        _nothing_there(e, node, [source])
    e.done(source)
    subject.close()
    callback.close()
    return e.constant(True)


def _call_user_func(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    callback = Callback(e, node, callee, e.version.type(node))
    values = [e.own(value) for value in evaluated(e, node, 1)]      # the callee may replace a global variable
    result = callback.call(values)
    for value in values:
        e.done(value)
    callback.close()
    return result


FORMS: Final[dict[str, Form]] = {
    "array_map": _map, "array_filter": _chain, "array_reduce": _reduce, "array_walk": _walk,
    "call_user_func": _call_user_func,
}

__all__ = ["FORMS", "Callback"]
