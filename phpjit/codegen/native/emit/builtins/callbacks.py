"""Builtins that call a callable whose function is known: array_map, array_filter, array_reduce, array_walk.

    array_map(fn($x) => $x * $k, $a)     a loop that calls the closure's version; LLVM may inline it
"""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from llvmlite import ir

from phpjit.codegen.native.emit import arrays, calls, compare, literals
from phpjit.codegen.native.emit.builtins.arrays import (
    Building,
    Entry,
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
from phpjit.codegen.native.emit.builtins.given import call_builtin
from phpjit.codegen.native.emit.builtins.subject import Subject
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import int_const
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import BOOL, NULL, Array, NativeType
from phpjit.codegen.native.typing.program import BuiltinCallee, Given
from phpjit.reasons import Reason


class Callback:
    """The callable of a call, evaluated once; `record`: the captures of its closure, None where it has none."""

    def __init__(self, e: FunctionEmitter, node: Any, callee: BuiltinCallee, wanted: NativeType = NULL) -> None:
        self.e, self.node, self.callee, self.wanted = e, node, callee, wanted
        user = callee.callback
        self.record = None if user is None or user.closure is None else e.own(e.expr(user.closure))

    @property
    def known(self) -> bool:
        """Whether the typing saw a call at all: not for arrays that are always empty."""
        return self.callee.callback is not None or bool(self.callee.callback_builtin)

    def call(self, given: Sequence[Value], e: FunctionEmitter | None = None, record: ir.Value | None = None) -> Value:
        """Emit a call with borrowed values, in the kernel `e` with the closure's captures in `record`."""
        e = self.e if e is None else e
        user = self.callee.callback
        if user is None:
            return call_builtin(e, self.callee.callback_builtin, given, self.wanted, self.node)
        version = user.version
        values = {index: Value(value.type, value.ir, value.tag) for index, value in enumerate(given)}
        arguments: list[ir.Value] = [e.ctx]
        temporaries = []
        for (_, kind, _), source in zip(version.params, user.sources, strict=True):
            value = calls.sourced(e, source, values, kind, version, self.node)
            if not isinstance(source, Given):
                temporaries.append(value)
            arguments += calls.words(value)
        if self.record is not None:
            captures = self.record.ir if record is None else record
            for number, (_, kind) in enumerate(version.captures):
                arguments += calls.words(e.get(calls.capture_cell(e, captures, number, kind)))
        result = calls.invoke(e, version, arguments)
        for value in temporaries:
            e.done(value)
        return result

    def close(self) -> None:
        """Release the closure."""
        if self.record is not None:
            self.e.done(self.record)


def _nothing_there(e: FunctionEmitter, node: Any, values: list[Value]) -> None:
    """Bail out unless arrays are empty whose elements the typing never saw."""
    for value in values:
        e.bail_if(e.b.not_(is_empty(e, value)), Reason.TYPE, node)


def _map(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    target = wanted_array(e, node)
    callback = Callback(e, node, callee, arrays.element_type(target))
    sources = [e.own(as_array(e, value, node)) for value in evaluated(e, node, 1)]
    first = sources[0]
    assert isinstance(first.type, Array)
    made = Building(e, target, size_of(e, first))
    if not callback.known:
        _nothing_there(e, node, sources)
    elif len(sources) > 1:
        _map_several(e, node, callback, sources, made)
    elif target.packed or first.type.packed:
        each(e, first, lambda entry: made.append(callback.call([entry.value]), node))
    else:
        each(e, first, lambda entry: made.put(entry, callback.call([entry.value]), node))
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


def _filter(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    target = wanted_array(e, node)
    source = e.own(array(e, node, 0))
    callback = Callback(e, node, callee, BOOL)
    mode = 0
    if len(node.args) > 2:
        known = e.version.constant(node.args[2].value)
        if known is None:
            raise unknown(node, "array_filter with a mode that is no constant")
        mode = known[0]
    if target.packed:
        raise unknown(node, "array_filter")
    made = Building(e, target, int_const(8))
    is_default = len(node.args) < 2 or e.version.constant(node.args[1].value) == (None,)

    def one(entry: Entry) -> None:
        if callback.known:
            given = [entry.key(e)] if mode == 2 else [entry.value, entry.key(e)] if mode == 1 else [entry.value]
            result = callback.call(given)
            test = compare.truth(e, result)
            e.done(result)
        else:
            test = compare.truth(e, entry.value)
        with e.when(test):
            made.put(entry, entry.value, node)
    if callback.known or is_default:
        each(e, source, one)
    else:
        _nothing_there(e, node, [source])
    e.done(source)
    callback.close()
    return made.result()


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
    "array_map": _map, "array_filter": _filter, "array_reduce": _reduce, "array_walk": _walk,
    "call_user_func": _call_user_func,
}

__all__ = ["FORMS", "Callback"]
