"""Builtins that read arrays: sums, searches, keys, and new arrays made of old ones."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit import arithmetic, arrays, dynamic
from phpjit.codegen.native.emit.builtins.arrays import (
    KEY,
    PAIR,
    Building,
    Entry,
    array,
    as_array,
    each,
    element_kind,
    evaluated,
    finish,
    flag_argument,
    from_pair,
    int_argument,
    is_empty,
    size_of,
    unknown,
    wanted_array,
)
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import I1, I32, I64, LEN, PTR, T_BOOL, T_INT, int_const
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import BOOL, FLOAT, INT, NULL, STR, Array, Mixed
from phpjit.codegen.native.typing.program import BuiltinCallee
from phpjit.reasons import Reason

Form: TypeAlias = Callable[[FunctionEmitter, Any, BuiltinCallee], Value]
TO_THE_END: Final = (1 << 63) - 1
INT_KIND, STR_KIND, ARRAY_KIND, VALUE_KIND = 1, 3, 4, 5


def _true(e: FunctionEmitter, word: ir.Value) -> Value:
    return Value(BOOL, e.b.icmp_signed("!=", word, ir.Constant(I32, 0)))


def _release(e: FunctionEmitter, values: list[Value]) -> None:
    for value in values:
        e.done(value)


# ---------------------------------------------------------------- one value of an array

def _count(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    if len(node.args) > 1:
        raise unknown(node, "count with a mode")
    value = array(e, node, 0)
    size = size_of(e, value)
    e.done(value)
    return Value(INT, size)


def extreme_of(e: FunctionEmitter, node: Any, op: str) -> Value:
    """Emit min() or max() of one array; an empty one throws, in tier 0."""
    value = array(e, node, 0)
    assert isinstance(value.type, Array)
    name = "min" if op == "<" else "max"
    e.bail_if(is_empty(e, value), Reason.BUILTIN, node)
    if value.type.elem is INT:
        result = Value(INT, e.lib(f"pj_array_{name}_int", e.ctx, value.ir, bails=True))
    elif value.type.elem is FLOAT:
        result = Value(FLOAT, e.lib(f"pj_array_{name}_float", e.ctx, value.ir, bails=True))
    else:
        out = e.temporary("out", PAIR)
        e.lib(f"pj_array_{name}_value", e.ctx, value.ir, out, bails=True)
        result = from_pair(e, out, arrays.element_type(value.type), True)
    e.done(value)
    return result


def _total(op: str) -> Form:
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        value = array(e, node, 0)
        assert isinstance(value.type, Array)
        kind = e.version.type(node)
        elem = arrays.element_type(value.type)
        if op == "+" and kind is not INT and elem not in (INT, FLOAT):
            out = e.temporary("out", PAIR)
            e.lib("pj_array_sum_value", e.ctx, value.ir, out, bails=True)
            result = from_pair(e, out, arithmetic.NUMBER, False)
            if kind is FLOAT:
                e.bail_if(e.has_tag(result, T_INT), Reason.OVERFLOW, node)
                result = e.untag(result, FLOAT)
        else:
            if kind is FLOAT:       # of no elements it is int 0 or 1
                e.bail_if(is_empty(e, value), Reason.OVERFLOW, node)
            if elem.kinds & (f.ARRAY | f.OBJECT | f.STRING) or (kind is FLOAT and elem is not FLOAT):
                raise unknown(node, callee.name)
            start = 0 if op == "+" else 1
            total = e.cell(arithmetic.NUMBER if isinstance(kind, Mixed) else FLOAT if kind is FLOAT else INT)
            e.put(total, e.convert(e.constant(start), total.type))
            each(e, value, lambda entry: e.put(total, e.convert(
                arithmetic.operate(e, op, e.get(total), entry.value, node), total.type, node)))
            result = e.get(total)
        e.done(value)
        return result
    return form


def _edge_key(name: str) -> Form:
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        value = array(e, node, 0)
        out = e.temporary("out", PAIR)
        e.lib(f"pj_array_key_{name}", value.ir, out)
        kind = e.version.type(node)
        result = e.own(from_pair(e, out, kind if isinstance(kind, Mixed) else Mixed(KEY.kinds | f.NULL), False))
        e.done(value)
        return result
    return form


def _key_exists(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    index, value = evaluated(e, node)
    value = as_array(e, value, node)
    assert isinstance(value.type, Array)
    key = arrays.key_of(e, index, node, value.type.packed)
    if not value.type.packed:
        found = e.b.icmp_unsigned("!=", arrays.find(e, value.ir, key), ir.Constant(PTR, None))
    elif key.number is None:
        found = ir.Constant(I1, 0)
    else:
        found = e.b.icmp_unsigned("<", key.number, e.header(value.ir, LEN))
        if key.is_text is not None:
            found = e.b.and_(found, e.b.not_(key.is_text))
    _release(e, [index, value])
    return Value(BOOL, found)


def _is_list(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    value = array(e, node, 0)
    assert isinstance(value.type, Array)
    found = e.constant(True) if value.type.packed else _true(e, e.lib("pj_array_is_list", value.ir))
    e.done(value)
    return found


def _in_array(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    values = evaluated(e, node)
    needle, value = values[0], as_array(e, values[1], node)
    assert isinstance(value.type, Array)
    strict = flag_argument(e, node, values, 2)
    elem = value.type.elem
    if elem is INT and needle.type is INT:
        found = e.lib("pj_in_array_int", e.ctx, value.ir, needle.ir, bails=True)
    elif elem is FLOAT and needle.type is FLOAT:
        found = e.lib("pj_in_array_float", e.ctx, value.ir, needle.ir, bails=True)
    elif elem is STR and needle.type is STR:
        found = e.lib("pj_in_array_str", e.ctx, value.ir, needle.ir, strict, bails=True)
    else:
        found = e.lib("pj_in_array", e.ctx, value.ir, dynamic.memory(e, needle, "needle"), strict, bails=True)
    _release(e, [needle, value])
    return _true(e, found)


def _search(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    values = evaluated(e, node)
    needle, value = values[0], as_array(e, values[1], node)
    strict = flag_argument(e, node, values, 2)
    out = e.temporary("out", PAIR)
    found = _true(e, e.lib("pj_array_search", e.ctx, value.ir, dynamic.memory(e, needle, "needle"), strict, out,
                           bails=True)).ir
    kind = e.version.type(node)
    kind = kind if isinstance(kind, Mixed) else Mixed(KEY.kinds | f.BOOL)
    result = e.own(Value(kind, e.b.select(found, e.load(e.field(out, 8)), int_const(0)),
                         e.b.select(found, e.load(out), int_const(T_BOOL))))
    _release(e, [needle, value])
    return result


# ---------------------------------------------------------------- keys and elements

def _keys(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    if len(node.args) > 1:
        raise unknown(node, "array_keys with a value to search")
    value = array(e, node, 0)
    code = arrays.kind_code(wanted_array(e, node).elem)
    made = {INT_KIND: INT_KIND, STR_KIND: STR_KIND}.get(code, VALUE_KIND)
    name = {INT_KIND: "int", STR_KIND: "str", VALUE_KIND: "value"}[made]
    pointer = e.lib(f"pj_array_keys_{name}", e.ctx, value.ir, bails=True)
    e.done(value)
    return finish(e, pointer, True, made, node)


def _values(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    value = array(e, node, 0)
    pointer = e.lib("pj_array_values", e.ctx, value.ir, bails=True)
    e.done(value)
    return finish(e, pointer, True, element_kind(value), node)


def _optional_length(e: FunctionEmitter, node: Any, values: list[Value], index: int) -> ir.Value:
    if index >= len(values) or values[index].type is NULL:
        return int_const(TO_THE_END)
    value = values[index]
    if isinstance(value.type, Mixed) and value.type.kinds & f.NULL and not value.type.kinds & ~(f.INT | f.NULL):
        return e.b.select(e.has_tag(value, T_INT), value.ir, int_const(TO_THE_END))
    return int_argument(e, node, value)


def _slice(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    values = evaluated(e, node)
    value = as_array(e, values[0], node)
    assert isinstance(value.type, Array)
    offset, length = int_argument(e, node, values[1]), _optional_length(e, node, values, 2)
    packed = value.type.packed and len(values) < 4
    if packed:
        pointer = e.lib("pj_vec_slice", e.ctx, value.ir, offset, length, bails=True)
    else:
        keeps = flag_argument(e, node, values, 3)
        pointer = e.lib("pj_array_slice", e.ctx, value.ir, offset, length, keeps, bails=True)
    e.done(value)
    return finish(e, pointer, packed, element_kind(value), node)


def _reverse(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    values = evaluated(e, node)
    value = as_array(e, values[0], node)
    assert isinstance(value.type, Array)
    packed = value.type.packed and len(values) < 2
    if packed:
        pointer = e.lib("pj_vec_reverse", e.ctx, value.ir, bails=True)
    else:
        pointer = e.lib("pj_array_reverse", e.ctx, value.ir, flag_argument(e, node, values, 1), bails=True)
    e.done(value)
    return finish(e, pointer, packed, element_kind(value), node)


def _chunk(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    if len(node.args) > 2:
        raise unknown(node, "array_chunk that keeps keys")
    values = evaluated(e, node)
    value = as_array(e, values[0], node)
    target = wanted_array(e, node)
    inner = arrays.element_type(target)
    if inner != Array(True, value.type.elem if isinstance(value.type, Array) else None):
        raise unknown(node, "array_chunk into such arrays")
    plain = e.lib("pj_array_values", e.ctx, value.ir, bails=True)
    pointer = e.lib("pj_vec_chunk", e.ctx, plain, int_argument(e, node, values[1]), bails=True)
    e.done(Value(inner, plain, None, True))
    e.done(value)
    return finish(e, pointer, True, ARRAY_KIND, node)


def _column(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    rows, name = evaluated(e, node)
    rows = as_array(e, rows, node)
    assert isinstance(rows.type, Array)
    row = rows.type.elem
    target = wanted_array(e, node)
    if row is None:
        return Building(e, target, int_const(0)).result()
    if not isinstance(row, Array) or not target.packed:
        raise unknown(node, "array_column of such rows")
    made = Building(e, target, size_of(e, rows))

    def one(entry: Entry) -> None:
        after = e.new_block("next")

        def absent(test: ir.Value) -> None:
            there = e.new_block("there")
            e.b.cbranch(test, after, there)
            e.at(there)
        cell = arrays.element(e, entry.value.ir, row, name, node, absent)
        made.append(e.get(cell), node)
        e.jump(after)
        e.at(after)
    each(e, rows, one)
    _release(e, [rows, name])
    return made.result()


# ---------------------------------------------------------------- joining

def _merge(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    target = wanted_array(e, node)
    code = arrays.kind_code(target.elem)
    values = [as_array(e, value, node) for value in evaluated(e, node)]
    packed = all(isinstance(value.type, Array) and value.type.packed for value in values)
    name = "pj_vec_concat" if packed else "pj_array_merge"
    while len(values) < 2:
        values.append(Building(e, Array(packed, target.elem), int_const(0)).result())
    pointer = e.lib(name, e.ctx, values[0].ir, values[1].ir, bails=True)
    for value in values[2:]:
        before = Value(target, pointer, None, True)
        pointer = e.lib(name, e.ctx, pointer, value.ir, bails=True)
        e.done(before)
    _release(e, values)
    return finish(e, pointer, packed, code, node)


def _sieve(name: str) -> Form:
    """array_diff and kin, array_replace: one array after the other."""
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        values = [as_array(e, value, node) for value in evaluated(e, node)]
        if name in ("array_diff", "array_intersect"):
            for value in values:
                _needs_key_elements(value, node)
        if len(values) == 1:
            return finish(e, e.own(values[0]).ir, values[0].type.packed,  # type: ignore[union-attr]
                          element_kind(values[0]), node)
        pointer = e.lib(f"pj_{name}", e.ctx, values[0].ir, values[1].ir, bails=True)
        for value in values[2:]:
            before = Value(values[0].type, pointer, None, True)
            pointer = e.lib(f"pj_{name}", e.ctx, pointer, value.ir, bails=True)
            e.done(before)
        _release(e, values)
        return finish(e, pointer, False, element_kind(values[0]), node)
    return form


def _needs_key_elements(value: Value, node: Any) -> None:
    """Refuse elements other than ints and strings: their text would have to be compared."""
    kinds = arrays.element_type(value.type).kinds if isinstance(value.type, Array) else 0
    if isinstance(value.type, Array) and value.type.elem is not None and kinds & ~(f.INT | f.STRING):
        raise unknown(node, "this builtin for elements other than ints and strings")


def _sieve_assoc(wanted: bool) -> Form:
    """array_diff_assoc, array_intersect_assoc of two arrays: keys and elements must be the same text."""
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        from phpjit.codegen.native.emit.compare import identical
        if len(node.args) != 2:
            raise unknown(node, f"{callee.name} of so many arrays")
        first, second = (as_array(e, value, node) for value in evaluated(e, node))
        a, d = first.type, second.type
        assert isinstance(a, Array) and isinstance(d, Array)
        if a.elem not in (INT, STR, None) or d.elem not in (a.elem, None):
            raise unknown(node, f"{callee.name} of such elements")
        made = Building(e, Array(False, a.elem), int_const(8))

        def one(entry: Entry) -> None:
            absent, keep, after = e.new_block("absent"), e.new_block("keep"), e.new_block("next")

            def missing(test: ir.Value) -> None:
                there = e.new_block("there")
                e.b.cbranch(test, absent, there)
                e.at(there)
            cell = arrays.element(e, second.ir, d, entry.key(e), node, missing)
            same = identical(e, entry.value, e.get(cell)) if d.elem is not None else ir.Constant(I1, 0)
            e.b.cbranch(same, keep if wanted else after, after if wanted else keep)
            e.at(absent)
            e.b.branch(after if wanted else keep)
            e.at(keep)
            made.put(entry, entry.value, node)
            e.jump(after)
            e.at(after)
        each(e, first, one)
        _release(e, [first, second])
        return finish(e, made.result().ir, False, arrays.kind_code(a.elem), node)
    return form


# ---------------------------------------------------------------- arrays whose keys are elements

def _flip(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    value = array(e, node, 0)
    assert isinstance(value.type, Array)
    _needs_key_elements(value, node)
    target = wanted_array(e, node)
    if target.packed:
        raise unknown(node, "array_flip")
    if value.type.packed and target.elem is INT:
        pointer = e.lib("pj_array_flip", e.ctx, value.ir, bails=True)
        e.done(value)
        return finish(e, pointer, False, INT_KIND, node)
    made = Building(e, target, size_of(e, value))
    each(e, value, lambda entry: made.put_at(entry.value, entry.key(e), node))
    e.done(value)
    return made.result()


def _by_elements(name: str, code: int) -> Form:
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        if len(node.args) > 1:
            raise unknown(node, f"{callee.name} with flags")
        value = array(e, node, 0)
        _needs_key_elements(value, node)
        pointer = e.lib(name, e.ctx, value.ir, bails=True)
        e.done(value)
        return finish(e, pointer, False, code if code >= 0 else element_kind(value), node)
    return form


def _combine(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    keys, values = (as_array(e, value, node) for value in evaluated(e, node))
    _needs_key_elements(keys, node)
    pointer = e.lib("pj_array_combine", e.ctx, keys.ir, values.ir, bails=True)
    _release(e, [keys, values])
    return finish(e, pointer, False, element_kind(values), node)


# ---------------------------------------------------------------- filling

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
    if target.packed:
        pointer = e.lib("pj_vec_fill", e.ctx, kind, size, address, bails=True)
    else:
        pointer = e.lib("pj_array_fill", e.ctx, first, size, kind, address, bails=True)
    e.done(value)
    return Value(target, pointer, None, True)


def _fill_keys(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    target = wanted_array(e, node)
    keys, value = evaluated(e, node)
    keys = as_array(e, keys, node)
    _needs_key_elements(keys, node)
    value, kind, address = _filler(e, node, target, value)
    pointer = e.lib("pj_array_fill_keys", e.ctx, keys.ir, kind, address, bails=True)
    _release(e, [keys, value])
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
        pointer = e.lib("pj_range_int", e.ctx, values[0].ir, values[1].ir, step, bails=True)
        return finish(e, pointer, True, INT_KIND, node)
    if FLOAT not in kinds or any(kind not in (INT, FLOAT) for kind in kinds):
        raise unknown(node, "range of such values")
    numbers = [e.as_double(value) for value in values]
    if len(numbers) < 3:
        numbers.append(ir.Constant(ir.DoubleType(), 1.0))
    return finish(e, e.lib("pj_range_float", e.ctx, *numbers, bails=True), True, 2, node)


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
    _release(e, values)
    return made.result()


FORMS: Final[dict[str, Form]] = {
    "count": _count, "sizeof": _count, "array_sum": _total("+"), "array_product": _total("*"),
    "array_key_first": _edge_key("first"), "array_key_last": _edge_key("last"), "array_key_exists": _key_exists,
    "key_exists": _key_exists, "array_is_list": _is_list, "in_array": _in_array, "array_search": _search,
    "array_keys": _keys, "array_values": _values, "array_slice": _slice, "array_reverse": _reverse,
    "array_chunk": _chunk, "array_column": _column, "array_merge": _merge,
    "array_diff": _sieve("array_diff"), "array_diff_key": _sieve("array_diff_key"),
    "array_intersect": _sieve("array_intersect"), "array_intersect_key": _sieve("array_intersect_key"),
    "array_diff_assoc": _sieve_assoc(False), "array_intersect_assoc": _sieve_assoc(True), "array_flip": _flip,
    "array_replace": _sieve("array_replace"),
    "array_unique": _by_elements("pj_array_unique", -1),
    "array_count_values": _by_elements("pj_array_count_values", INT_KIND), "array_combine": _combine,
    "array_fill": _fill, "array_fill_keys": _fill_keys, "array_pad": _pad, "range": _range,
}

__all__ = ["FORMS", "extreme_of"]
