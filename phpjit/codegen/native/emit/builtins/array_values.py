"""Builtins that read arrays: sums, searches, keys, pieces."""
from __future__ import annotations

from typing import Any, Final

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit import arithmetic, arrays, dynamic
from phpjit.codegen.native.emit.builtins import gathering, large
from phpjit.codegen.native.emit.builtins.arrays import (
    ARRAY_KIND,
    INT_KIND,
    KEY,
    PAIR,
    STR_KIND,
    TO_THE_END,
    VALUE_KIND,
    Form,
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
    release_all,
    size_of,
    unknown,
    wanted_array,
)
from phpjit.codegen.native.emit.builtins.chains import Chain, chained
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import I1, I32, LEN, PTR, T_BOOL, T_INT, int_const
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import BOOL, FLOAT, INT, NULL, STR, Array, Mixed
from phpjit.codegen.native.typing.program import BuiltinCallee
from phpjit.reasons import Reason


def _true(e: FunctionEmitter, word: ir.Value) -> Value:
    return Value(BOOL, e.b.icmp_signed("!=", word, ir.Constant(I32, 0)))


def _count(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    if len(node.args) > 1:
        raise unknown(node, "count with a mode")
    if chained(e, node.args[0].value):
        chain = Chain(e, node.args[0].value)
        total = gathering.counted(chain, callee.name, node)
        chain.close()
        return total
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
    if value.type.elem is INT or value.type.elem is FLOAT:
        elem = value.type.elem
        suffix = "int" if elem is INT else "float"
        result = large.extreme(e, node, name, op == ">", value, lambda: Value(
            elem, e.lib(f"pj_array_{name}_{suffix}", e.ctx, value.ir, bails=True)))
    else:
        out = e.temporary("out", PAIR)
        e.lib(f"pj_array_{name}_value", e.ctx, value.ir, out, bails=True)
        result = from_pair(e, out, arrays.element_type(value.type), True)
    e.done(value)
    return result


def _own_product(kind: Any, elem: Any) -> bool:
    """Tell whether ints may be multiplied to a float: array_product has a rule of its own for when they become one."""
    return isinstance(kind, Mixed) and elem is not FLOAT


def _numbers_of_chain(e: FunctionEmitter, expr: Any, op: str, kind: Any) -> bool:
    """Tell whether an array of ints or floats need not be made to be added up."""
    made = e.version.type(expr)
    return chained(e, expr) and isinstance(made, Array) and made.elem in (INT, FLOAT) \
        and not (kind is FLOAT and made.elem is not FLOAT) and not (kind is INT and made.elem is not INT) \
        and not (op == "*" and _own_product(kind, made.elem))


def _total(op: str) -> Form:
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        kind = e.version.type(node)
        if _numbers_of_chain(e, node.args[0].value, op, kind):
            chain = Chain(e, node.args[0].value)
            result = gathering.summed(chain, callee.name, node, op, kind)
            chain.close()
            return result
        value = array(e, node, 0)
        assert isinstance(value.type, Array)
        elem = arrays.element_type(value.type)
        by_value = kind is not INT and elem not in (INT, FLOAT) if op == "+" else _own_product(kind, elem)
        if by_value:
            out = e.temporary("out", PAIR)
            e.lib("pj_array_sum_value" if op == "+" else "pj_array_product_value", e.ctx, value.ir, out, bails=True)
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
            total_type = arithmetic.NUMBER if isinstance(kind, Mixed) else FLOAT if kind is FLOAT else INT

            def plain() -> Value:
                total = e.cell(total_type)
                e.put(total, e.convert(e.constant(start), total.type))
                each(e, value, lambda entry: e.put(total, e.convert(
                    arithmetic.operate(e, op, e.get(total), entry.value, node), total.type, node)))
                return e.get(total)
            result = large.total(e, node, callee.name, op, value, total_type, plain)
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
    release_all(e, [index, value])
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

    def plain() -> Value:
        if elem is INT and needle.type is INT:
            found = e.lib("pj_in_array_int", e.ctx, value.ir, needle.ir, bails=True)
        elif elem is FLOAT and needle.type is FLOAT:
            found = e.lib("pj_in_array_float", e.ctx, value.ir, needle.ir, bails=True)
        elif elem is STR and needle.type is STR:
            found = e.lib("pj_in_array_str", e.ctx, value.ir, needle.ir, strict, bails=True)
        else:
            found = e.lib("pj_in_array", e.ctx, value.ir, dynamic.memory(e, needle, "needle"), strict, bails=True)
        return _true(e, found)
    if large.searches(e, node, needle, value, _surely_strict(e, node)):
        result = large.search(e, node, callee.name, needle, value, strict, plain, BOOL)
    else:
        result = plain()
    release_all(e, [needle, value])
    return result


def _surely_strict(e: FunctionEmitter, node: Any) -> bool:
    return len(node.args) > 2 and e.version.constant(node.args[2].value) == (True,)


def _search(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    values = evaluated(e, node)
    needle, value = values[0], as_array(e, values[1], node)
    strict = flag_argument(e, node, values, 2)
    kind = e.version.type(node)
    kind = kind if isinstance(kind, Mixed) else Mixed(KEY.kinds | f.BOOL)

    def plain() -> Value:
        out = e.temporary("out", PAIR)
        found = _true(e, e.lib("pj_array_search", e.ctx, value.ir, dynamic.memory(e, needle, "needle"), strict, out,
                               bails=True)).ir
        return Value(kind, e.b.select(found, e.load(e.field(out, 8)), int_const(0)),
                     e.b.select(found, e.load(out), int_const(T_BOOL)))
    if large.searches(e, node, needle, value, _surely_strict(e, node)):
        result = large.search(e, node, callee.name, needle, value, strict, plain, kind)
    else:
        result = e.own(plain())
    release_all(e, [needle, value])
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


FORMS: Final[dict[str, Form]] = {
    "count": _count, "sizeof": _count, "array_sum": _total("+"), "array_product": _total("*"),
    "array_key_first": _edge_key("first"), "array_key_last": _edge_key("last"), "array_key_exists": _key_exists,
    "key_exists": _key_exists, "array_is_list": _is_list, "in_array": _in_array, "array_search": _search,
    "array_keys": _keys, "array_values": _values, "array_slice": _slice, "array_reverse": _reverse,
    "array_chunk": _chunk,
}

__all__ = ["FORMS", "extreme_of"]
