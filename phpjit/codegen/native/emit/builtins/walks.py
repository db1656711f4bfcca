"""array_walk: the callback sees each element, or gets a reference to it.

    array_walk($a, function (&$x, $k, $f) { $x *= $f; }, 3)       each element moves out, is changed, and moves back
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from llvmlite import ir

from phpjit.codegen.native.emit import arrays, harmless, literals, region
from phpjit.codegen.native.emit.builtins.arrays import Entry, Form, each, entry_at, evaluated, is_empty
from phpjit.codegen.native.emit.builtins.callback import Callback, trouble_of
from phpjit.codegen.native.emit.builtins.chains import WORK
from phpjit.codegen.native.emit.builtins.subject import Subject
from phpjit.codegen.native.emit.chunks import ChunkKernel, Job
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.maps import value_at
from phpjit.codegen.native.emit.module import (
    I64,
    LEN,
    MAP_USED,
    PTR,
    int_const,
)
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.types import Array
from phpjit.codegen.native.typing.program import BuiltinCallee
from phpjit.core import nodes as c
from phpjit.core.walk import descendants
from phpjit.reasons import Reason, Refused


def _walk(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    subject = Subject(e, node)
    names: set[Any] = {place.name for place in descendants(node.args[0].value) if isinstance(place, c.Prop)}
    if names and any(harmless.mentions(version, names, set()) for version in harmless.called_by(callee)):
        raise Refused(Reason.SYNTAX, node.line, "array_walk() over a property that its callback uses")
    callback = Callback(e, node, callee)
    extra = [e.own(value) for value in evaluated(e, node, 2)]
    if callback.by_ref:
        cell, kind = subject.writable()
        _change(e, node, callback, cell, kind, extra)
    else:
        source = subject.read()
        if callback.known:
            _look(e, node, callback, source, extra)
        else:
            e.bail_if(e.b.not_(is_empty(e, source)), Reason.TYPE, node)
        e.done(source)
    for value in extra:
        e.done(value)
    subject.close()
    callback.close()
    return e.constant(True)


def _either(e: FunctionEmitter, node: Any, callback: Callback, holes: bool, array: ir.Value, kind: Array,
            on_all: Callable[[], None], plain: Callable[[], None]) -> None:
    """Emit the job for many elements and the loop for few, or the loop alone; `holes`: whether a map may have some."""
    name, trouble = callback.callee.name, trouble_of(callback.callee)
    if not e.module.considers or e.chunked:
        plain()
        return
    if trouble is not None:
        e.module.stays_serial(name, node.line, *trouble)
        plain()
        return
    if not e.module.on_cores(name, node.line):
        plain()
        return
    many, few, after = e.new_block("many"), e.new_block("few"), e.new_block("walked")
    weight = callback.weight
    least = e.module.least(2 if weight >= harmless.HEAVY else WORK // weight)
    enough = e.b.icmp_signed(">=", e.header(array, LEN), least)
    if not (kind.packed or holes):
        enough = e.b.and_(enough, e.b.icmp_signed("==", e.header(array, LEN), e.header(array, MAP_USED)))
    e.b.cbranch(enough, many, few)
    for block, way in ((many, on_all), (few, plain)):
        e.at(block)
        way()
        e.jump(after)
    e.at(after)


def _kernel(job: Job, callback: Callback, extra: list[Value],
            ) -> tuple[ChunkKernel, ir.Value | None, list[Value]]:
    """Give a job what all its calls get; return its kernel with the callback's record and the extra arguments in it."""
    record_slot = None if callback.record is None else job.input(callback.record)
    extra_slots = [job.input(value) for value in extra]
    k = job.kernel()
    return k, None if record_slot is None else k.value(record_slot).ir, [k.value(slot) for slot in extra_slots]


def _look(e: FunctionEmitter, node: Any, callback: Callback, source: Value, extra: list[Value]) -> None:
    """Emit array_walk with the value of each element."""
    kind = source.type
    assert isinstance(kind, Array)

    def on_all() -> None:
        job = Job(e, callback.callee.name, node)
        slot = job.input(source)
        k, record, given = _kernel(job, callback, extra)
        array = k.value(slot).ir
        with k.rounds() as i:
            after = k.new_block("next")
            entry = entry_at(k, array, kind, i, after)
            k.done(callback.call([entry.value, entry.key(k), *given], k, record))
            k.jump(after)
            k.at(after)
        k.finish()
        job.run(int_const(0), e.header(source.ir, LEN if kind.packed else MAP_USED), e.poll)

    def plain() -> None:
        each(e, source, lambda entry: e.done(callback.call([entry.value, entry.key(e), *extra])))
    _either(e, node, callback, True, source.ir, kind, on_all, plain)


def _changed(k: FunctionEmitter, node: Any, callback: Callback, entry: Entry, extra: list[Value],
             record: ir.Value | None) -> Value:
    """Emit the call with a reference to an element that is owned; return what is there afterwards, owned."""
    user = callback.callee.callback
    assert user is not None
    param = user.version.params[0][1]
    room = k.temporary("reference", ir.ArrayType(I64, 2))
    inside = region.reference_cell(k, param, room)
    k.put(inside, k.convert(entry.value, param, node))
    k.done(callback.call([entry.value, entry.key(k), *extra], k, record, room))
    left = k.convert(k.get(inside), entry.value.type, node)
    return Value(left.type, left.ir, left.tag, k.counted(left.type))


def _change(e: FunctionEmitter, node: Any, callback: Callback, cell: Cell, kind: Array, extra: list[Value]) -> None:
    """Emit array_walk with a reference to each element of an array that is ours alone."""
    elem = arrays.element_type(kind)
    array = arrays.array_in(e, cell)

    def one(at: ir.Value) -> None:
        e.poll()
        skip = e.new_block("skip")
        entry = entry_at(e, array, kind, at, skip)
        place = _place(e, kind, array, at)
        moved = Value(entry.value.type, entry.value.ir, entry.value.tag, e.counted(elem))
        e.put(place, _changed(e, node, callback, Entry(moved, entry.text, entry.number, entry.packed), extra, None))
        e.jump(skip)
        e.at(skip)
    in_place = not e.counted(elem)
    on_all = _change_in_place if in_place else _change_on_all
    _either(e, node, callback, in_place, array, kind, lambda: on_all(e, node, callback, cell, kind, extra),
            lambda: literals.counting(e, e.header(array, LEN if kind.packed else MAP_USED), one))


def _place(e: FunctionEmitter, kind: Array, array: ir.Value, at: ir.Value) -> Cell:
    """Return the cell of the element at a position."""
    elem = arrays.element_type(kind)
    if kind.packed:
        return arrays.vec_cell(e, array, at, elem)
    return arrays.map_cell(e, value_at(e, array, at), elem)


def _change_in_place(e: FunctionEmitter, node: Any, callback: Callback, cell: Cell, kind: Array,
                     extra: list[Value]) -> None:
    """Emit the job over numbers, which nobody counts: each kernel changes its elements where they are."""
    array = arrays.array_in(e, cell)
    job = Job(e, callback.callee.name, node)
    slot = job.pointer(array)
    k, record, given = _kernel(job, callback, extra)
    inside = k.b.inttoptr(k.value(slot).ir, PTR)
    with k.rounds() as i:
        after = k.new_block("next")
        entry = entry_at(k, inside, kind, i, after)
        k.put(_place(k, kind, inside, i), _changed(k, node, callback, entry, given, record))
        k.jump(after)
        k.at(after)
    k.finish()
    job.run(int_const(0), e.header(array, LEN if kind.packed else MAP_USED), e.poll)


def _change_on_all(e: FunctionEmitter, node: Any, callback: Callback, cell: Cell, kind: Array,
                   extra: list[Value]) -> None:
    """Emit the job: the changed elements go to a new array, which takes the place of the old one; or back to a map."""
    elem = arrays.element_type(kind)
    source = e.own(Value(kind, arrays.array_in(e, cell)))
    count = e.header(source.ir, LEN)
    out = e.lib("pj_vec_room", e.ctx, int_const(arrays.kind_code(elem)), count, bails=True)
    job = Job(e, callback.callee.name, node)
    array_slot, out_slot = job.input(source), job.pointer(out)
    if e.counted(elem):
        job.output(out)
    k, record, given = _kernel(job, callback, extra)
    array, target = k.value(array_slot).ir, k.b.inttoptr(k.value(out_slot).ir, PTR)
    with k.rounds() as i:
        entry = entry_at(k, array, kind, i, k.bail_out_block())
        owned = Entry(k.own(entry.value), entry.text, entry.number, entry.packed)
        k.put(arrays.vec_cell(k, target, i, elem), _changed(k, node, callback, owned, given, record))
    k.finish()
    job.run(int_const(0), count, e.poll)
    e.done(source)
    if not kind.packed:
        def back(at: ir.Value) -> None:
            left = e.get(arrays.vec_cell(e, out, at, elem))
            e.assign(_place(e, kind, source.ir, at), Value(left.type, left.ir, left.tag, e.counted(elem)))
        literals.counting(e, count, back)
        e.store(int_const(0), e.field(out, LEN), "header")      # they have moved
        e.done(Value(Array(True, elem), out, None, True))
        return
    arrays.set_array(e, cell, out)
    e.done(Value(kind, source.ir, None, True))


FORMS: Final[dict[str, Form]] = {"array_walk": _walk}
