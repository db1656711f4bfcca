"""Builtins that make arrays of one value or of a range."""
from __future__ import annotations

from typing import Any, Final

from llvmlite import ir

from phpjit.codegen.native.emit import arrays, dynamic
from phpjit.codegen.native.emit.builtins import large
from phpjit.codegen.native.emit.builtins.arrays import (
    FLOAT_KIND,
    INT_KIND,
    Building,
    Form,
    as_array,
    each,
    element_kind,
    evaluated,
    finish,
    int_argument,
    needs_key_elements,
    release_all,
    size_of,
    unknown,
    wanted_array,
)
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import I64, int_const
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import FLOAT, INT, STR, Array
from phpjit.codegen.native.typing.program import BuiltinCallee
from phpjit.reasons import Reason


def _filler(e: FunctionEmitter, node: Any, target: Array, value: Value) -> tuple[Value, ir.Value, ir.Value]:
    """Return the value as an element, its kind, its address."""
    if e.counted(arrays.element_type(target)):
        value = e.own(value)
    value = e.convert(value, arrays.element_type(target), node)
    return value, int_const(arrays.kind_code(target.elem)), dynamic.memory(e, value, "filler")


def _fill(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    target = wanted_array(e, node)
    start, count, value = evaluated(e, node)
    first, size = int_argument(e, node, start), int_argument(e, node, count)
    value, kind, address = _filler(e, node, target, value)
    if target.packed and large.possible(e, node):
        pointer = e.lib("pj_all_fill", e.ctx, *large.site(e, node, callee.name), kind, size, address, bails=True)
    elif target.packed:
        pointer = e.lib("pj_vec_fill", e.ctx, kind, size, address, bails=True)
    else:
        pointer = e.lib("pj_array_fill", e.ctx, first, size, kind, address, bails=True)
    e.done(value)
    return Value(target, pointer, None, True)


def _fill_keys(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    target = wanted_array(e, node)
    keys, value = evaluated(e, node)
    keys = as_array(e, keys, node)
    needs_key_elements(keys, node)
    value, kind, address = _filler(e, node, target, value)
    pointer = e.lib("pj_array_fill_keys", e.ctx, keys.ir, kind, address, bails=True)
    release_all(e, [keys, value])
    return finish(e, pointer, False, arrays.kind_code(target.elem), node)


def _pad(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    target = wanted_array(e, node)
    values = evaluated(e, node)
    source = as_array(e, values[0], node)
    assert isinstance(source.type, Array)
    size = int_argument(e, node, values[1])
    value, _, address = _filler(e, node, target, values[2])
    code = arrays.kind_code(target.elem)
    if not source.type.packed:
        made = _pad_keys(e, node, target, source, size, address)
        e.done(value)
        return made
    held = e.own(source)
    if element_kind(source) != code:
        held = finish(e, held.ir, True, element_kind(source), node, Array(True, target.elem))
    pointer = e.lib("pj_vec_pad", e.ctx, held.ir, size, address, bails=True)
    e.done(held)
    e.done(value)
    return finish(e, pointer, True, code, node)


def _pad_keys(e: FunctionEmitter, node: Any, target: Array, source: Value, size: ir.Value,
              address: ir.Value) -> Value:
    """array_pad of a map: its string keys stay, others are counted anew when something is added."""
    code = arrays.kind_code(target.elem)
    if element_kind(source) != code or target.packed:
        raise unknown(node, "array_pad of such an array")
    front = e.b.icmp_signed("<", size, int_const(0))
    missing = e.b.sub(e.b.select(front, e.b.neg(size), size), size_of(e, source))
    e.bail_if(e.b.icmp_unsigned(">", e.b.add(missing, int_const(1 << 62)), int_const((1 << 62) + (1 << 20))),
              Reason.BUILTIN, node)

    def padded() -> Value:
        filler = e.lib("pj_vec_fill", e.ctx, int_const(code), missing, address, bails=True)
        first, second = e.b.select(front, filler, source.ir), e.b.select(front, source.ir, filler)
        merged = e.lib("pj_array_merge", e.ctx, first, second, bails=True)
        e.done(Value(Array(True, target.elem), filler, None, True))
        return Value(target, merged, None, True)
    result = e.choose(e.b.icmp_signed(">", missing, int_const(0)), padded, lambda: Value(target, source.ir), target)
    e.done(source)
    return result


def _range(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    values = evaluated(e, node)
    kinds = {value.type for value in values}
    if values[0].type is STR and values[1].type is STR:
        return _letters(e, node, values)
    if kinds == {INT}:
        step = values[2].ir if len(values) > 2 else int_const(1)
        if large.possible(e, node):
            pointer = e.lib("pj_all_range_int", e.ctx, *large.site(e, node, callee.name), values[0].ir, values[1].ir,
                            step, bails=True)
        else:
            pointer = e.lib("pj_range_int", e.ctx, values[0].ir, values[1].ir, step, bails=True)
        return finish(e, pointer, True, INT_KIND, node)
    if FLOAT not in kinds or any(kind not in (INT, FLOAT) for kind in kinds):
        raise unknown(node, "range of such values")
    numbers = [e.as_double(value) for value in values]
    if len(numbers) < 3:
        numbers.append(ir.Constant(ir.DoubleType(), 1.0))
    return finish(e, e.lib("pj_range_float", e.ctx, *numbers, bails=True), True, FLOAT_KIND, node)


def _letters(e: FunctionEmitter, node: Any, values: list[Value]) -> Value:
    from phpjit.codegen.native.emit.module import DATA, I8
    from phpjit.codegen.native.emit.strings import character
    if len(values) > 2 and values[2].type is not INT:
        raise unknown(node, "range of letters with such a step")
    step = values[2].ir if len(values) > 2 else int_const(1)
    codes = [e.b.zext(e.load(e.field(value.ir, DATA), I8), I64) for value in values[:2]]
    numbers = e.lib("pj_range_int", e.ctx, *codes, step, bails=True)
    held = Value(Array(True, INT), numbers, None, True)
    made = Building(e, wanted_array(e, node), size_of(e, held))
    each(e, held, lambda entry: made.append(character(e, entry.value.ir), node))
    e.done(held)
    release_all(e, values)
    return made.result()


FORMS: Final[dict[str, Form]] = {
    "array_fill": _fill, "array_fill_keys": _fill_keys, "array_pad": _pad, "range": _range,
}
