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
    as_array,
    evaluated,
    finish,
    size_of,
    unknown,
    wanted_array,
)
from phpjit.codegen.native.emit.builtins.callback import Callback, trouble_of
from phpjit.codegen.native.emit.builtins.chains import WORK, Chain, Stage
from phpjit.codegen.native.emit.builtins.keys import KeyCallback, fold_of
from phpjit.codegen.native.emit.builtins.rows import transposed, zipped
from phpjit.codegen.native.emit.builtins.sources import source_of
from phpjit.codegen.native.emit.chunks import Job
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.harmless import HEAVY
from phpjit.codegen.native.emit.module import PTR, int_const
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import INT, Array, NativeType
from phpjit.codegen.native.typing.builtin_arrays import is_transposing, without_callback
from phpjit.codegen.native.typing.program import BuiltinCallee
from phpjit.reasons import Reason


def _nothing_there(e: FunctionEmitter, node: Any, counts: list[ir.Value]) -> None:
    """Bail out unless arrays are empty whose elements the typing never saw."""
    for count in counts:
        e.bail_if(e.b.icmp_signed("!=", count, int_const(0)), Reason.TYPE, node)


def _chain(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    """array_map of one array, array_filter: the last stage of a chain."""
    target = wanted_array(e, node)
    chain = Chain(e, node)
    if chain.filters and target.packed:
        raise unknown(node, callee.name)
    if chain.nothing_there:
        _nothing_there(e, node, [chain.source.count()])
        made = Building(e, target, int_const(0)).result()
    else:
        made = gathering.built(chain, callee.name, node, target)
    chain.close()
    return made


def _map(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    if is_transposing(node.args):
        return transposed(e, node)
    if without_callback(node.args):
        return zipped(e, node)
    if len(node.args) == 2:
        return _chain(e, node, callee)
    target = wanted_array(e, node)
    callback = Callback(e, node, callee, arrays.element_type(target))
    sources = [e.own(as_array(e, value, node)) for value in evaluated(e, node, 1)]
    if callback.known:
        result = _map_several(e, node, callback, sources, target)
    else:
        _nothing_there(e, node, [size_of(e, source) for source in sources])
        result = Building(e, target, int_const(0)).result()
    for source in sources:
        e.done(source)
    callback.close()
    return result


def _map_several(e: FunctionEmitter, node: Any, callback: Callback, sources: list[Value], target: Array) -> Value:
    """array_map of arrays of one length; shorter ones would be filled up with null."""
    lists: list[Value] = []
    for source in sources:
        assert isinstance(source.type, Array)
        kind = Array(True, source.type.elem)
        lists.append(Value(kind, e.lib("pj_array_values", e.ctx, source.ir, bails=True), None, True))
    size = size_of(e, lists[0])
    for source in lists[1:]:
        e.bail_if(e.b.icmp_signed("!=", size, size_of(e, source)), Reason.TYPE, node)

    def plain() -> Value:
        made = Building(e, target, size)

        def one(index: ir.Value) -> None:
            e.poll()
            given = [e.get(arrays.vec_cell(e, source.ir, index, made_elem(source))) for source in lists]
            made.append(callback.call(given), node)
        literals.counting(e, size, one)
        return made.result()
    trouble = trouble_of(callback.callee)
    looked_at = e.module.considers and not e.chunked
    if looked_at and trouble is None and e.module.on_cores(callback.callee.name, node.line):
        weight = callback.weight
        many = e.b.icmp_signed(">=", size, e.module.least(2 if weight >= HEAVY else WORK // weight))
        result = e.choose(many, lambda: _several_on_all(e, node, callback, lists, size, target), plain, target)
    else:
        if looked_at and trouble is not None:
            e.module.stays_serial(callback.callee.name, node.line, *trouble)
        result = plain()
    for source in lists:
        e.done(source)
    return result


def _several_on_all(e: FunctionEmitter, node: Any, callback: Callback, lists: list[Value], size: ir.Value,
                    target: Array) -> Value:
    elem = arrays.element_type(target)
    code = arrays.kind_code(target.elem)
    out = e.lib("pj_vec_room", e.ctx, int_const(code), size, bails=True)
    job = Job(e, callback.callee.name, node)
    slots, out_slot = [job.input(source) for source in lists], job.pointer(out)
    record_slot = None if callback.record is None else job.input(callback.record)
    if e.counted(elem):
        job.output(out)
    k = job.kernel()
    inside, result = [k.value(slot) for slot in slots], k.b.inttoptr(k.value(out_slot).ir, PTR)
    record = None if record_slot is None else k.value(record_slot).ir
    with k.rounds() as i:
        given = [k.get(arrays.vec_cell(k, source.ir, i, made_elem(source))) for source in inside]
        k.put(arrays.vec_cell(k, result, i, elem), k.own(k.convert(callback.call(given, k, record), elem, node)))
    k.finish()
    job.run(int_const(0), size, e.poll)
    return finish(e, out, True, code, node, target)


def made_elem(source: Value) -> NativeType:
    """Return the type of an array's elements."""
    assert isinstance(source.type, Array)
    return arrays.element_type(source.type)


def _reduce(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    kind = e.version.type(node)
    source = source_of(e, node.args[0].value, node)
    callback = Callback(e, node, callee, kind)
    initial = e.expr(node.args[2].value) if len(node.args) > 2 else e.constant(None)

    def plain() -> Value:
        carry = e.cell(kind)
        e.put(carry, e.own(e.convert(initial, kind, node)))
        source.each(lambda entry: e.assign(carry, e.own(e.convert(
            callback.call([e.get(carry), entry.value]), kind, node))))
        result = e.get(carry)
        return Value(kind, result.ir, result.tag, e.counted(kind))
    if not callback.known:
        _nothing_there(e, node, [source.count()])
        result = e.own(e.convert(initial, kind, node))
    else:
        fold = fold_of(callback) if kind is INT and initial.type is INT else None
        if fold is None:
            if e.module.considers and not e.chunked:
                e.module.stays_serial(callee.name, node.line, Reason.NOT_ASSOCIATIVE, "a fold of this kind")
            result = plain()
        else:
            op, key = fold
            chain = Chain(e, node, source, (Stage(KeyCallback(callback, key), INT),))
            result = gathering.reduced(chain, callee.name, node, op, initial.ir, plain)
    source.close()
    callback.close()
    return result


def _call_user_func(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    callback = Callback(e, node, callee, e.version.type(node))
    values = [e.own(value) for value in evaluated(e, node, 1)]      # the callee may replace a global variable
    result = callback.call(values)
    for value in values:
        e.done(value)
    callback.close()
    return result


FORMS: Final[dict[str, Form]] = {
    "array_map": _map, "array_filter": _chain, "array_reduce": _reduce,
    "call_user_func": _call_user_func,
}

__all__ = ["FORMS", "Callback"]
