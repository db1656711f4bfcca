"""Sorting: the library's, and with a comparison of the program's as an adapter that the library calls.

    usort($rows, fn($a, $b) => $a->x <=> $b->x)

    define internal i64 @f1_0.order(ctx, a, b, env)      elements in C's form (sort.c), captures in env
"""
from __future__ import annotations

from typing import Any, Final

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit import arrays, conversions, harmless
from phpjit.codegen.native.emit.builtins import gathering, large
from phpjit.codegen.native.emit.builtins.arrays import KEY, Form, unknown
from phpjit.codegen.native.emit.builtins.callback import Callback
from phpjit.codegen.native.emit.builtins.chains import Chain, Stage
from phpjit.codegen.native.emit.builtins.keys import KeyCallback, keys_of, lacking
from phpjit.codegen.native.emit.builtins.sources import ArraySource
from phpjit.codegen.native.emit.builtins.subject import Subject
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import DOUBLE, I1, I32, I64, LEN, PTR, int_const
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.types import BOOL, FLOAT, INT, Array, Mixed, NativeType
from phpjit.codegen.native.typing.program import BuiltinCallee
from phpjit.reasons import Reason, Refused

FEW = 16                                # fewer elements are sorted by comparisons, unless those are heavy
REGULAR, STRING, BY_BYTES = 0, 2, 2     # SORT_REGULAR, SORT_STRING; bit 1 of the library's `descending`


def _sort(name: str, descending: bool) -> Form:
    """sort, asort, ksort and their reverses with default flags or SORT_STRING."""
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        flags = e.version.constant(node.args[1].value) if len(node.args) > 1 else (REGULAR,)
        if flags not in ((REGULAR,), (STRING,)):
            raise unknown(node, f"{callee.name} with flags")
        subject = Subject(e, node)
        cell, kind = subject.cell()
        down = int_const(int(descending) | (BY_BYTES if flags == (STRING,) else 0))
        place = large.sort_sites(e, node, callee.name)
        if name != "sort":
            if kind.packed:
                raise unknown(node, callee.name)
            sited(e, cell, f"pj_all_map_{name}", place, down)
        elif kind.packed:
            sited(e, cell, "pj_all_vec_sort", place, down)
        else:
            _replace(e, cell, kind, e.lib("pj_all_map_sort", e.ctx, *place, arrays.array_in(e, cell), down, bails=True))
        subject.close()
        return e.constant(True)
    return form


def sited(e: FunctionEmitter, cell: Cell, name: str, place: tuple[ir.Value, ir.Value], *args: ir.Value) -> ir.Value:
    """Call a library function of a site that may move the array of a cell, as arrays.through does."""
    slot = e.temporary("moving", PTR)
    e.b.store(arrays.array_in(e, cell), slot)
    result = e.lib(name, e.ctx, *place, slot, *args, bails=True)
    arrays.set_array(e, cell, e.b.load(slot, typ=PTR))
    return result


def _replace(e: FunctionEmitter, cell: Cell, kind: Array, values: ir.Value) -> None:
    """Put a packed array, as a map, in place of the map of a cell."""
    made = e.lib("pj_map_from_vec", e.ctx, values, bails=True)
    e.done(Value(Array(True, kind.elem), values, None, True))
    old = Value(kind, arrays.array_in(e, cell), None, True)
    arrays.set_array(e, cell, made)
    e.done(old)


def _user_sort(name: str) -> Form:
    """usort, uasort, uksort."""
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        subject = Subject(e, node)
        callback = Callback(e, node, callee, INT)
        cell, kind = subject.cell()
        elem: NativeType = KEY if name == "uksort" else arrays.element_type(kind)
        if callback.known:
            order = _adapter(e, node, callback, elem)
            record = ir.Constant(PTR, None) if callback.record is None else callback.record.ir
            ordinary, after = e.new_block("compare"), e.new_block("sorted")
            _by_keys(e, node, name, callback, cell, kind, ordinary, after)
            e.jump(ordinary)
            e.at(ordinary)
            if name == "usort" and kind.packed:
                arrays.through(e, cell, "pj_vec_usort", order, record)
            elif name == "usort":
                made = e.lib("pj_map_usort", e.ctx, arrays.array_in(e, cell), order, record, bails=True)
                _replace(e, cell, kind, made)
            elif kind.packed:
                raise unknown(node, name)
            else:
                arrays.through(e, cell, f"pj_map_{name}", order, record)
            e.jump(after)
            e.at(after)
        subject.close()
        callback.close()
        return e.constant(True)
    return form


def _by_keys(e: FunctionEmitter, node: Any, name: str, callback: Callback, cell: Cell, kind: Array,
             ordinary: ir.Block, after: ir.Block) -> None:
    """Sort by keys that are computed once, where the comparison compares keys; go on where they have no order."""
    keys = keys_of(callback)
    if not keys or (name != "usort" and kind.packed) or kind.elem is None:
        if e.module.considers and not e.chunked:
            e.module.stays_serial(name, node.line, Reason.NO_ORDER, lacking(callback))
        return
    array = arrays.array_in(e, cell)
    many = e.new_block("bykeys")
    least = int_const(2 if callback.weight >= harmless.HEAVY else FEW)
    e.b.cbranch(e.b.icmp_signed(">=", e.header(array, LEN), least), many, ordinary)
    e.at(many)
    if name == "uksort":
        source = Value(Array(True, KEY), e.lib("pj_array_keys_value", e.ctx, array, bails=True), None, True)
    else:
        source = e.own(Value(kind, array))
    computed = []
    for key in keys:
        stages = (Stage(KeyCallback(callback, key), key.type),)
        chain = Chain(e, node, ArraySource(e, e.own(Value(source.type, source.ir))), stages)
        computed.append(gathering.built(chain, f"{name} keys", node, Array(True, key.type)))
        chain.source.close()
    e.done(source)
    place = large.sort_sites(e, node, name)
    room = e.temporary(f"keys.{len(keys)}", ir.ArrayType(I64, 2 * len(keys)))
    for number, (key, values) in enumerate(zip(keys, computed, strict=True)):      # pj_key of parallel.h
        e.b.store(values.ir, e.field(room, 16 * number))
        e.b.store(int_const(key.flags), e.field(room, 16 * number + 8))
    given = [room, int_const(len(keys))]
    done = e.new_block("ordered")
    if kind.packed or name != "usort":
        function = "pj_vec_sort_by" if kind.packed else "pj_map_asort_by"
        sorted_ = sited(e, cell, function, place, *given)
        for values in computed:
            e.done(values)
        e.b.cbranch(e.b.icmp_signed("!=", sorted_, ir.Constant(I32, 0)), done, ordinary)
        e.at(done)
    else:
        made = e.lib("pj_map_sort_by", e.ctx, *place, arrays.array_in(e, cell), *given, bails=True)
        for values in computed:
            e.done(values)
        e.b.cbranch(e.b.icmp_unsigned("!=", made, ir.Constant(PTR, None)), done, ordinary)
        e.at(done)
        _replace(e, cell, kind, made)
    e.b.branch(after)
    e.at(e.new_block("dead"))


def _adapter(e: FunctionEmitter, node: Any, callback: Callback, elem: NativeType) -> ir.Value:
    """Emit the function that the library calls to compare two elements; return its address."""
    user = callback.callee.callback
    if user is not None and user.version.result.kinds & f.BOOL:
        raise Refused(Reason.CONVERSION, node.line, "a comparison that returns a bool")
    memory = I64 if elem in (INT, BOOL) else DOUBLE if elem is FLOAT else PTR
    number = sum(1 for key in e.module.made if key.endswith(".order"))
    name = f"{e.version.key}.{number}.order"
    function = e.module.made[name] = ir.Function(e.module.ir, ir.FunctionType(I64, [PTR, memory, memory, PTR]), name)
    function.linkage = "internal"
    function.attributes.add("nounwind")
    inner = FunctionEmitter(e.module, e.version, function)
    _, first, second, record = function.args
    given = [_element(inner, argument, elem) for argument in (first, second)]
    result = callback.call(given, inner, record)
    inner.b.ret(conversions.to_int(inner, result, node).ir)
    inner.allocas.branch(function.basic_blocks[1])
    return ir.FormattedConstant(PTR, f'@"{name}"')


def _element(e: FunctionEmitter, argument: ir.Value, elem: NativeType) -> Value:
    """Return an element as sort.c passes it."""
    if isinstance(elem, Mixed):
        return Value(elem, e.load(e.field(argument, 8)), e.load(argument))
    if elem is BOOL:
        return Value(BOOL, e.b.trunc(argument, I1))
    return Value(elem, argument)


FORMS: Final[dict[str, Form]] = {
    "sort": _sort("sort", False), "rsort": _sort("sort", True), "asort": _sort("asort", False),
    "arsort": _sort("asort", True), "ksort": _sort("ksort", False), "krsort": _sort("ksort", True),
    "usort": _user_sort("usort"), "uasort": _user_sort("uasort"), "uksort": _user_sort("uksort"),
}
