"""Builtins that join arrays, take some of their elements, or make keys of elements."""
from __future__ import annotations

from typing import Any, Final

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit import arrays
from phpjit.codegen.native.emit.builtins.arrays import (
    INT_KIND,
    Building,
    Entry,
    Form,
    array,
    as_array,
    each,
    element_kind,
    evaluated,
    finish,
    needs_key_elements,
    release_all,
    size_of,
    unknown,
    wanted_array,
)
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import I1, T_INT, T_STR, int_const
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import INT, STR, Array
from phpjit.codegen.native.typing.program import BuiltinCallee
from phpjit.reasons import Reason


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
    release_all(e, values)
    return finish(e, pointer, packed, code, node)


def _sieve(name: str) -> Form:
    """array_diff and kin, array_replace: one array after the other."""
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        values = [as_array(e, value, node) for value in evaluated(e, node)]
        if name in ("array_diff", "array_intersect"):
            for value in values:
                needs_key_elements(value, node)
        if len(values) == 1:
            return finish(e, e.own(values[0]).ir, values[0].type.packed,  # type: ignore[union-attr]  # an array
                          element_kind(values[0]), node)
        pointer = e.lib(f"pj_{name}", e.ctx, values[0].ir, values[1].ir, bails=True)
        for value in values[2:]:
            before = Value(values[0].type, pointer, None, True)
            pointer = e.lib(f"pj_{name}", e.ctx, pointer, value.ir, bails=True)
            e.done(before)
        release_all(e, values)
        return finish(e, pointer, False, element_kind(values[0]), node)
    return form


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
        release_all(e, [first, second])
        return finish(e, made.result().ir, False, arrays.kind_code(a.elem), node)
    return form




def _flip(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    value = array(e, node, 0)
    assert isinstance(value.type, Array)
    needs_key_elements(value, node)
    target = wanted_array(e, node)
    if target.packed:
        raise unknown(node, "array_flip")
    if value.type.packed and target.elem is INT:
        pointer = e.lib("pj_array_flip", e.ctx, value.ir, bails=True)
        e.done(value)
        return finish(e, pointer, False, INT_KIND, node)
    made = Building(e, target, size_of(e, value))

    def one(entry: Entry) -> None:
        if entry.value.type.kinds & ~(f.INT | f.STRING):        # skipped with a warning
            usable = e.b.or_(e.has_tag(entry.value, T_INT), e.has_tag(entry.value, T_STR))
            e.bail_if(e.b.not_(usable), Reason.WARNING, node)
        made.put_at(entry.value, entry.key(e), node)
    each(e, value, one)
    e.done(value)
    return made.result()


def _by_elements(name: str, code: int) -> Form:
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        if len(node.args) > 1:
            raise unknown(node, f"{callee.name} with flags")
        value = array(e, node, 0)
        needs_key_elements(value, node)
        pointer = e.lib(name, e.ctx, value.ir, bails=True)
        e.done(value)
        return finish(e, pointer, False, code if code >= 0 else element_kind(value), node)
    return form


def _combine(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    keys, values = (as_array(e, value, node) for value in evaluated(e, node))
    needs_key_elements(keys, node)
    pointer = e.lib("pj_array_combine", e.ctx, keys.ir, values.ir, bails=True)
    release_all(e, [keys, values])
    return finish(e, pointer, False, element_kind(values), node)


FORMS: Final[dict[str, Form]] = {
    "array_merge": _merge, "array_replace": _sieve("array_replace"),
    "array_diff": _sieve("array_diff"), "array_diff_key": _sieve("array_diff_key"),
    "array_intersect": _sieve("array_intersect"), "array_intersect_key": _sieve("array_intersect_key"),
    "array_diff_assoc": _sieve_assoc(False), "array_intersect_assoc": _sieve_assoc(True), "array_flip": _flip,
    "array_unique": _by_elements("pj_array_unique", -1),
    "array_count_values": _by_elements("pj_array_count_values", INT_KIND), "array_combine": _combine,
}
