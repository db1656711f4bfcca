"""Large packed arrays: library functions that run on all cores, behind a test of the size, beside the plain forms.

    array_sum($a)     if (count($a) >= LEAST && pj_all_sum_int($a, &sum)) sum;  else the plain loop

The functions are in library/parallel_arrays.c.  Some of them give up where the order of the elements matters.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from llvmlite import ir

from phpjit.codegen.native.emit import dynamic
from phpjit.codegen.native.emit.builtins.arrays import PAIR, size_of
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import DOUBLE, I32, I64, PTR, int_const
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import BOOL, FLOAT, INT, STR, Array, Mixed, NativeType
from phpjit.reasons import Reason

SORT_PHASES: Final = ("preparing", "runs", "merging", "results")      # as sort.h has them
LEAST: Final = 1 << 16          # elements of some tenths of a nanosecond each


def possible(e: FunctionEmitter, node: Any) -> bool:
    """Tell whether a builtin's call may have a form for several cores here."""
    return e.module.considers and not e.chunked and not hasattr(node, "origin")


def site(e: FunctionEmitter, node: Any, name: str) -> tuple[ir.Value, ir.Value]:
    """Return what the library knows a call by."""
    return e.module.job_site(name, e.version, node.line)


def sort_sites(e: FunctionEmitter, node: Any, name: str) -> tuple[ir.Value, ir.Value]:
    """Return what the library knows the phases of a sort by (sort.h)."""
    if not possible(e, node):
        return ir.Constant(PTR, None), ir.Constant(PTR, None)
    return e.module.job_sites(name, SORT_PHASES, e.version, node.line)


def attempt(e: FunctionEmitter, source: Value, kind: NativeType, function: str, name: str, last: list[ir.Value],
            plain: Callable[[], Value], node: Any, shape: NativeType) -> Value:
    """Call a function (ctx, site, array, …, &out) for a large array; else, or where it gives up, do it plainly."""
    merge = e.cell(kind)
    large, ordinary, after = e.new_block("large"), e.new_block("ordinary"), e.new_block("either")
    e.b.cbranch(e.b.icmp_signed(">=", size_of(e, source), e.module.least(LEAST)), large, ordinary)
    e.at(large)
    out = e.temporary("out", PAIR)
    done = e.lib(function, e.ctx, *site(e, node, name), source.ir, *last, out, bails=True)
    taken = e.new_block("taken")
    e.b.cbranch(e.b.icmp_signed("!=", done, ir.Constant(I32, 0)), taken, ordinary)
    e.at(taken)
    e.way(lambda: Value(shape, e.load(out, DOUBLE if shape is FLOAT else I64)), merge, after, node)
    e.at(ordinary)
    e.way(plain, merge, after, node)
    return e.meet(merge, after)


def total(e: FunctionEmitter, node: Any, name: str, op: str, source: Value, kind: NativeType,
          plain: Callable[[], Value]) -> Value:
    """Emit array_sum or array_product of an array with int or float elements."""
    elem = source.type.elem if isinstance(source.type, Array) and source.type.packed else None
    if not possible(e, node) or elem not in (INT, FLOAT):
        return plain()
    if op == "*" and elem is FLOAT:
        e.module.stays_serial(name, node.line, Reason.NOT_ASSOCIATIVE, "a product of floats")
        return plain()
    function = "pj_all_product_int" if op == "*" else "pj_all_sum_int" if elem is INT else "pj_all_sum_float"
    return attempt(e, source, kind, function, name, [], plain, node, elem)


def extreme(e: FunctionEmitter, node: Any, name: str, greatest: bool, source: Value,
            plain: Callable[[], Value]) -> Value:
    """Emit min() or max() of an array with int or float elements that is not empty."""
    elem = source.type.elem if isinstance(source.type, Array) and source.type.packed else None
    if not possible(e, node) or elem not in (INT, FLOAT):
        return plain()
    if elem is FLOAT:
        return attempt(e, source, FLOAT, "pj_all_extreme_float", name, [int_const(int(greatest))], plain, node, FLOAT)

    def on_all() -> Value:
        return Value(INT, e.lib("pj_all_extreme_int", e.ctx, *site(e, node, name), source.ir,
                                int_const(int(greatest)), bails=True))
    return e.choose(e.b.icmp_signed(">=", size_of(e, source), e.module.least(LEAST)), on_all, plain, INT)


def searches(e: FunctionEmitter, node: Any, needle: Value, source: Value, strict: bool) -> bool:
    """Tell whether a search has a form for several cores; `strict`: surely a strict one."""
    if not possible(e, node) or not isinstance(source.type, Array) or not source.type.packed:
        return False
    elem = source.type.elem
    if needle.type == elem and elem in (INT, FLOAT, STR):
        return True
    return strict and isinstance(elem, Mixed)


def search(e: FunctionEmitter, node: Any, name: str, needle: Value, source: Value, strict: ir.Value,
           plain: Callable[[], Value], kind: NativeType) -> Value:
    """Emit in_array (BOOL) or array_search (a Mixed) of a large array."""
    def on_all() -> Value:
        found = e.lib("pj_all_search", e.ctx, *site(e, node, name), source.ir,
                      dynamic.memory(e, needle, "needle"), e.b.zext(strict, I64), bails=True)
        there = e.b.icmp_signed(">=", found, int_const(0))
        if kind is BOOL:
            return Value(BOOL, there)
        return e.choose(there, lambda: Value(INT, found), lambda: e.constant(False), kind)
    return e.choose(e.b.icmp_signed(">=", size_of(e, source), e.module.least(LEAST)), on_all, plain, kind)


__all__ = ["LEAST", "attempt", "extreme", "possible", "search", "searches", "site", "sort_sites", "total"]
