"""Builtins that change an array given by reference, or call a callable.

    array_pop($stack)          what the elements are; an empty array bails out (once: then null is among the results)
    usort($rows, fn($a, $b) => $a['x'] <=> $b['x'])       one version of the closure for two elements
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from phpjit.analysis import facts as f
from phpjit.codegen.native.typing import callables, closures, places
from phpjit.codegen.native.typing.builtin_facts import like
from phpjit.codegen.native.typing.domain import (
    NOTHING,
    V_NULL,
    Elem,
    Shape,
    Val,
    int_range,
    join,
)
from phpjit.codegen.native.typing.program import BuiltinCallee
from phpjit.codegen.native.typing.walk import Walk
from phpjit.core import nodes as c
from phpjit.core.walk import descendants
from phpjit.reasons import Reason

Special: TypeAlias = Callable[[Walk, Any, "tuple[c.Arg, ...]"], Val]
_TRUE: Final = Val(f.TRUE)


def _subject(w: Walk, node: Any, args: tuple[c.Arg, ...]) -> Shape | None:
    """Return the shape of the array that the first argument, a place, holds; None where it has none."""
    if not args:
        raise w.refuse(Reason.SYNTAX, node, "a call with too few arguments")
    place = args[0].value
    places.prepare(w, place)
    match place:
        case c.Local():
            val = places.local(w, place)
            w.note(place, val)
            w.state.by_ref_locals.add(place.name)
        case c.Dim() | c.Prop():
            val = places.writable(w, place)
            w.note(place, val)
        case _:
            raise w.refuse(Reason.SYNTAX, node, "this argument by reference")
    return val.shape


def _removes(w: Walk, node: Any, args: tuple[c.Arg, ...]) -> Val:
    """Type array_pop and array_shift."""
    shape = _subject(w, node, args)
    if shape is None:
        return NOTHING
    elem = shape.elem.val
    if w.typing.site(w.state, node) in w.typing.assumptions.widened or _null_is_asked(w, node):
        return join(elem, V_NULL)
    w.version.overflows.add(id(node))
    return elem


def _null_is_asked(w: Walk, node: Any) -> bool:
    """Tell whether the program looks at the null that an empty array gives."""
    for part in descendants(w.fn.body):
        match part:
            case c.Binary(op="===" | "!==" | "==" | "!=", left=left, right=c.Const(value=None)):
                if _is_or_assigns(left, node):
                    return True
            case c.Coalesce(left=left):
                if _is_or_assigns(left, node):
                    return True
            case c.While(cond=(*_, cond)):
                if _is_or_assigns(cond, node):
                    return True
            case _:
                pass
    return False


def _is_or_assigns(expr: Any, node: Any) -> bool:
    while isinstance(expr, c.Assign):
        expr = expr.value
    return expr is node


def _adds(w: Walk, node: Any, args: tuple[c.Arg, ...]) -> Val:
    """Type array_push and array_unshift."""
    shape = _subject(w, node, args)
    for arg in args[1:]:
        val = w.expr(arg.value)
        if shape is not None:
            shape.elem.add(val)
    if shape is None or w.env is None:
        return NOTHING
    shape.note_filled()
    shape.add_keys(f.INT)
    return int_range(0, f.FAR)


def _edge(w: Walk, node: Any, args: tuple[c.Arg, ...]) -> Val:
    """Type end() and reset(): the internal pointer is never looked at in a region."""
    shape = _subject(w, node, args)
    if shape is None:
        return NOTHING
    if w.typing.site(w.state, node) in w.typing.assumptions.widened:
        return join(shape.elem.val, Val(f.FALSE))
    w.version.overflows.add(id(node))
    return shape.elem.val


def _splice(w: Walk, node: Any, args: tuple[c.Arg, ...]) -> Val:
    shape = _subject(w, node, args)
    vals = [w.expr(arg.value) for arg in args[1:]]
    if shape is None or w.env is None:
        return NOTHING
    if len(vals) > 2:
        if vals[2].shape is not None:
            shape.use_elem(vals[2].shape.elem)
        else:
            shape.elem.add(vals[2])
    return like(w, node, shape)


def _sort(w: Walk, node: Any, args: tuple[c.Arg, ...]) -> Val:
    shape = _subject(w, node, args)
    for arg in args[1:]:
        w.expr(arg.value)
    return _TRUE if shape is not None and w.env is not None else NOTHING


def _sort_keeping_keys(w: Walk, node: Any, args: tuple[c.Arg, ...]) -> Val:
    shape = _subject(w, node, args)
    if shape is not None:
        shape.make_map("a sort that keeps keys")
    for arg in args[1:]:
        w.expr(arg.value)
    return _TRUE if shape is not None and w.env is not None else NOTHING


def _record(w: Walk, node: Any, name: str, given: list[Val], callback: Val, index: int, expr: Any,
            element: Elem | None = None) -> Val:
    """Type what a builtin calls, and record it."""
    callee, builtin, result = closures.call_with(w, node, callback, given, expr, element)
    w.version.calls[id(node)] = BuiltinCallee(name, callee, builtin, index)
    return result


def _user_sort(name: str, keys: bool, by_key: bool) -> Special:
    def user_sort(w: Walk, node: Any, args: tuple[c.Arg, ...]) -> Val:
        shape = _subject(w, node, args)
        callback = callables.argument(w, args[1].value)
        if shape is None or not callback.kinds:
            return NOTHING
        if keys:
            shape.make_map("a sort that keeps keys")
        val = shape.key_val if by_key else shape.elem.val
        if val.kinds:
            _record(w, node, name, [val, val], callback, 1, args[1].value)
        return _TRUE
    return user_sort


def without_callback(args: tuple[c.Arg, ...]) -> bool:
    """Tell whether an array_map has null in place of a callback."""
    return isinstance(args[0].value, c.Const) and args[0].value.value is None


def is_transposing(args: tuple[c.Arg, ...]) -> bool:
    """Tell whether the arguments of an array_map are `null, ...$rows`."""
    return len(args) == 2 and args[1].spread and not args[0].spread and without_callback(args)


def _transpose(w: Walk, node: Any, rows: Val) -> Val:
    """Type array_map(null, ...$rows), of two rows or more: others bail out."""
    if not rows.kinds:
        return NOTHING
    row = None if rows.shape is None else rows.shape.elem.val
    if rows.shape is None or row is None or (row.kinds and row.shape is None) or rows.shape.key_val.kinds & f.STRING:
        raise w.refuse(Reason.SYNTAX, node, "`...` for array_map()")
    return _rows(w, node, [] if row.shape is None else [row.shape])


def _zip(w: Walk, node: Any, vals: list[Val]) -> Val:
    """Type array_map(null, …): the array itself, or rows; an array that is too short bails out (once: then nulls)."""
    if any(not val.kinds for val in vals):
        return NOTHING
    shapes = [val.shape for val in vals if val.shape is not None]
    if not vals or len(shapes) < len(vals):
        raise w.refuse(Reason.UNKNOWN_BUILTIN, node, "array_map")
    return vals[0] if len(vals) == 1 else _rows(w, node, shapes)


def _rows(w: Walk, node: Any, shapes: list[Shape]) -> Val:
    """Type a list of rows with elements of these arrays, and nulls once one was too short."""
    row = w.shape(node, 1)
    row.note_filled()
    row.add_keys(f.INT)
    for shape in shapes:
        row.elem.add(shape.elem.val)
    if w.typing.site(w.state, node) in w.typing.assumptions.widened:
        row.elem.add(V_NULL)
    else:
        w.version.overflows.add(id(node))
    return w.array(node, Val(f.ARRAY, shape=row.find()), f.INT)


def _map(w: Walk, node: Any, args: tuple[c.Arg, ...]) -> Val:
    if is_transposing(args):
        return _transpose(w, node, w.expr(args[1].value))
    if without_callback(args):
        return _zip(w, node, [w.expr(arg.value) for arg in args[1:]])
    callback = callables.argument(w, args[0].value)
    vals = [w.expr(arg.value) for arg in args[1:]]
    if not callback.kinds or any(not val.kinds for val in vals):
        return NOTHING
    if callback.kinds & f.NULL or not vals or any(val.shape is None for val in vals):
        raise w.refuse(Reason.UNKNOWN_BUILTIN, node, "array_map")
    shapes = [val.shape for val in vals if val.shape is not None]
    source = shapes[0]
    keeps = len(vals) == 1 and source.mapped
    result = w.array(node, keys=source.key_val.kinds if keeps else f.INT, why="array_map() of a map" if keeps else "")
    assert result.shape is not None
    elems = [shape.elem.val for shape in shapes]
    if all(elem.kinds for elem in elems):
        val = _record(w, node, "array_map", elems, callback, 0, args[0].value)
        result.shape.elem.add(val)
    return Val(f.ARRAY, shape=result.shape.find())


def _filter(w: Walk, node: Any, args: tuple[c.Arg, ...]) -> Val:
    val = w.expr(args[0].value)
    if not val.kinds:
        return NOTHING
    if val.shape is None:
        raise w.refuse(Reason.UNKNOWN_BUILTIN, node, "array_filter")
    elem, key = val.shape.elem.val, val.shape.key_val
    if len(args) > 1 and not (isinstance(args[1].value, c.Const) and args[1].value.value is None):
        callback = callables.argument(w, args[1].value)
        if not callback.kinds:
            return NOTHING
        given = [elem]
        if len(args) > 2:
            mode = w.expr(args[2].value)
            if mode.lo != mode.hi or mode.kinds != f.INT:
                raise w.refuse(Reason.UNKNOWN_BUILTIN, node, "array_filter")
            given = {2: [key], 1: [elem, key]}.get(mode.lo, [elem])
        if elem.kinds:
            _record(w, node, "array_filter", given, callback, 1, args[1].value)
    return like(w, node, val.shape, True)


def _reduce(w: Walk, node: Any, args: tuple[c.Arg, ...]) -> Val:
    val = w.expr(args[0].value)
    callback = callables.argument(w, args[1].value)
    initial = w.expr(args[2].value) if len(args) > 2 else V_NULL
    if not val.kinds or not callback.kinds or not initial.kinds:
        return NOTHING
    if val.shape is None:
        raise w.refuse(Reason.UNKNOWN_BUILTIN, node, "array_reduce")
    carry = w.shape(node, 3)
    carry.elem.add(initial)
    if val.shape.elem.val.kinds:
        for _ in range(4):
            before = carry.elem.val
            carry.elem.add(_record(w, node, "array_reduce", [before, val.shape.elem.val], callback, 1, args[1].value))
            if carry.elem.val == before:
                break
    return carry.elem.val


def _walk(w: Walk, node: Any, args: tuple[c.Arg, ...]) -> Val:
    shape = _subject(w, node, args)
    callback = callables.argument(w, args[1].value)
    extra = [w.expr(arg.value) for arg in args[2:]]
    if shape is None or not callback.kinds or any(not val.kinds for val in extra):
        return NOTHING
    if shape.elem.val.kinds:
        _record(w, node, "array_walk", [shape.elem.val, shape.key_val, *extra], callback, 1, args[1].value,
                shape.elem)
    return _TRUE


def _call_user_func(w: Walk, node: Any, args: tuple[c.Arg, ...]) -> Val:
    callback = callables.argument(w, args[0].value)
    vals = [w.expr(arg.value) for arg in args[1:]]
    if not callback.kinds or any(not val.kinds for val in vals):
        return NOTHING
    return _record(w, node, "call_user_func", vals, callback, 0, args[0].value)


SPECIAL: Final[dict[str, Special]] = {
    "array_pop": _removes, "array_shift": _removes, "array_push": _adds, "array_unshift": _adds, "end": _edge,
    "reset": _edge, "array_splice": _splice, "sort": _sort, "rsort": _sort, "ksort": _sort_keeping_keys,
    "krsort": _sort_keeping_keys, "asort": _sort_keeping_keys, "arsort": _sort_keeping_keys,
    "usort": _user_sort("usort", False, False), "uasort": _user_sort("uasort", True, False),
    "uksort": _user_sort("uksort", True, True), "array_map": _map, "array_filter": _filter,
    "array_reduce": _reduce, "array_walk": _walk, "call_user_func": _call_user_func,
}
