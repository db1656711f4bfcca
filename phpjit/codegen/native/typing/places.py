"""Places: reading and writing variables, elements and properties, and what that says of the shapes of arrays.

    $a[$i] = 1;   in a loop that counts $i from 0         $a stays a list (a key beyond the end bails out: SPARSE)
    $a[$k] = 1;   where $k is no counter, $a began as []  $a is a map
"""
from __future__ import annotations

from typing import Any

from phpjit.analysis import facts as f
from phpjit.codegen.native.typing.domain import NOTHING, V_NULL, V_STRING, Shape, Val, join, of_constant
from phpjit.codegen.native.typing.walk import Walk
from phpjit.core import nodes as c
from phpjit.core.walk import assigned, descendants, late_read, targets
from phpjit.reasons import Reason

constant = of_constant
_VIVIFIES = f.UNDEF | f.NULL


# ---------------------------------------------------------------- reading

def local(w: Walk, node: c.Local, of_element: bool = False) -> Val:
    """Read a variable; an unset one bails out (`of_element`: an empty array in its place would bail out as well)."""
    val = w.read(node.name)
    if val.kinds & f.UNDEF and w.env is not None:
        w.note(node, val)
        w.typing.need_undef(w.state, node.name, of_element)
        val = val.without(f.UNDEF)
        w.env[node.name] = val
        if not val.kinds:
            w.env = None
    return val


def dim(w: Walk, node: c.Dim) -> Val:
    """Read an element; a missing one bails out."""
    if node.index is None:
        raise w.refuse(Reason.SYNTAX, node, "`[]` for reading")
    index = w.expr(node.index) if late_read(node.base, node.index) else None
    if isinstance(node.base, c.Local):
        base = local(w, node.base, True)
        w.note(node.base, base)
    else:
        base = w.expr(node.base)
    if index is None:
        index = w.expr(node.index)
    return element(w, node, base, index)


def element(w: Walk, node: Any, base: Val, index: Val) -> Val:
    """Return an element of `base`."""
    if base.kinds & f.OBJECT:
        raise w.refuse(Reason.SYNTAX, node, "ArrayAccess")
    result = NOTHING
    if base.kinds & f.ARRAY and base.shape is not None:
        elem = base.shape.elem.val
        w.note_place(node, elem)
        result = elem
    if base.kinds & f.STRING:
        result = join(result, V_STRING)
    return result if index.kinds else NOTHING


def quiet(w: Walk, node: Any) -> Val:
    """Read what may be missing."""
    match node:
        case c.Local(name=name):
            val = w.read(name)
            if val.kinds & f.UNDEF:
                w.typing.need_undef(w.state, name)
                val = join(val.without(f.UNDEF), V_NULL)
            return val
        case c.Dim(base=base, index=index) if index is not None:
            container = _quiet_base(w, base)
            key = w.expr(index)
            found = element(w, node, container, key)
            return join(found, V_NULL) if container.kinds and key.kinds else NOTHING
        case c.Prop():
            from phpjit.codegen.native.typing.objects import quiet_prop
            return quiet_prop(w, node)
        case c.NullsafeChain():
            from phpjit.codegen.native.typing.objects import chain
            return chain(w, node, w.quiet)
        case _:
            return w.expr(node)


def _quiet_base(w: Walk, base: Any) -> Val:
    if not isinstance(base, c.Local):
        return w.quiet(base)
    val = w.read(base.name)
    if val.kinds & f.UNDEF:
        w.typing.need_undef(w.state, base.name, True)
        val = join(val.without(f.UNDEF), V_NULL)
    w.note(base, val)
    return val


# ---------------------------------------------------------------- writing

def prepare(w: Walk, place: Any) -> None:
    """Walk what is evaluated when a place is about to be written: indexes, and bases that are no places."""
    match place:
        case c.Local():
            pass
        case c.Dim(base=base, index=index):
            prepare(w, base)
            if index is not None:
                w.expr(index)
        case c.Prop(base=base):
            w.expr(base)
        case c.ListPattern(items=items):
            for item in items:
                if item is not None and item.key is not None:
                    w.expr(item.key)
        case c.StaticProp() | c.Superglobal():
            raise w.refuse(Reason.EFFECT, place, "it uses a static property or a superglobal")
        case c.DynamicVar():
            raise w.refuse(Reason.SYNTAX, place, "a variable variable")
        case _:
            w.expr(place)


def fixed_keys(w: Walk, place: Any, value: Any = None) -> None:
    """Refuse a write with an index that is a variable which a later part changes: PHP reads it when all is known.

    The parts have been walked: what they pass by reference is known.
    """
    later = [] if value is None else [value]
    while isinstance(place, c.Dim):
        key = place.index
        if key is not None:
            if any(_changes(w, part, key) for part in later):
                raise w.refuse(Reason.SYNTAX, place, "an index that a later part of the statement changes")
            later.append(key)
        place = place.base


def _changes(w: Walk, part: Any, key: Any) -> bool:
    if not isinstance(key, c.Local) or not late_read(key, part):
        return False
    return key.name in assigned(part) or key.name in w.state.by_ref_locals or key.name in w.state.shared


def fetch(w: Walk, place: Any, of_element: bool = False) -> Val:
    """Return the value of a place that was prepared, for `op=`, `++` (an unset one bails out)."""
    match place:
        case c.Local():
            val = local(w, place, of_element)
        case c.Dim(base=base, index=index) if index is not None:
            val = element(w, place, fetch(w, base, True), value_of(w, index))
        case c.Prop():
            from phpjit.codegen.native.typing.objects import fetch_prop
            val = fetch_prop(w, place)
        case c.This():
            return w.expr(place)
        case _:
            raise w.refuse(Reason.SYNTAX, place, "`[]` for reading")
    w.note(place, val)
    return val


def value_of(w: Walk, expr: Any) -> Val:
    """Return what was recorded for an expression that was walked."""
    return of_constant(expr.value) if isinstance(expr, c.Const) else w.state.vals.get(id(expr), NOTHING)


def assign(w: Walk, target: Any, val: Val) -> None:
    """Assign to a place that was not prepared yet (foreach, list)."""
    prepare(w, target)
    write(w, target, val)


def write(w: Walk, place: Any, val: Val) -> None:
    """Note an assignment to a prepared place."""
    if w.env is None:
        return
    match place:
        case c.Local(name=name):
            w.store(name, val)
        case c.ListPattern():
            _destructure(w, place, val)
        case c.Dim(base=base, index=index):
            container = writable(w, base)
            if container.kinds & f.ARRAY and container.shape is not None:
                note_index(w, place, container.shape, index)
                container.shape.elem.add(val)
                w.note_place(place, container.shape.elem.val)
            elif container.kinds & f.STRING:
                w.note_place(place, V_STRING)
        case c.Prop():
            from phpjit.codegen.native.typing.objects import write_prop
            write_prop(w, place, val)
        case _:
            raise w.refuse(Reason.SYNTAX, place, "an assignment to this")


def _destructure(w: Walk, pattern: c.ListPattern, val: Val) -> None:
    if val.kinds & ~f.ARRAY & ~f.UNDEF and not val.kinds & f.ARRAY:
        raise w.refuse(Reason.SYNTAX, pattern, "list() of what is no array")
    elem = NOTHING if val.shape is None else val.shape.elem.val
    w.note_place(pattern, elem)
    for item in pattern.items:
        if item is None:
            continue
        if item.by_ref:
            raise w.refuse(Reason.SYNTAX, pattern, "a reference in list()")
        if item.key is not None and isinstance(item.target, c.ListPattern):
            prepare(w, item.target)
            write(w, item.target, elem)
        else:
            assign(w, item.target, elem)


def writable(w: Walk, place: Any) -> Val:
    """Return the array (or string) that a place holds, made if there is none, for a write into it."""
    if w.env is None:
        return NOTHING
    match place:
        case c.Local(name=name):
            val = w.read(name)
            if val.kinds & _VIVIFIES:
                if val.kinds & f.UNDEF:
                    w.typing.need_undef(w.state, name, True)
                made = Val(f.ARRAY, shape=w.shape(place))
                val = join(val.without(_VIVIFIES), made)
            val = val.keep(f.ARRAY | f.STRING)
            if val.kinds & f.ARRAY:
                val = val.keep(f.ARRAY)     # a string among them bails out
            w.store(name, val)
            w.note(place, val)
            return val
        case c.Dim(base=base, index=index):
            container = writable(w, base)
            if container.shape is None:
                return NOTHING
            shape = container.shape
            note_index(w, place, shape, index)
            elem = shape.elem.val
            if not elem.kinds & f.ARRAY:
                shape.elem.add(Val(f.ARRAY, shape=w.shape(place)))
            w.note_place(place, shape.elem.val)
            return shape.elem.val.keep(f.ARRAY)
        case c.Prop():
            from phpjit.codegen.native.typing.objects import writable_prop
            return writable_prop(w, place)
        case _:
            raise w.refuse(Reason.SYNTAX, place, "a write into what is no variable")


def unset_element(w: Walk, place: c.Dim) -> None:
    """Note `unset(base[index])`."""
    prepare(w, place)
    val = _existing(w, place.base)
    if val.shape is not None:
        val.shape.make_map("unset()")
        w.note_place(place, val.shape.elem.val)


def _existing(w: Walk, place: Any) -> Val:
    match place:
        case c.Local(name=name):
            val = w.read(name)
            if val.kinds & f.UNDEF:
                w.typing.need_undef(w.state, name, True)
            w.note(place, val)
            return val
        case c.Dim(base=base):
            container = _existing(w, base)
            elem = NOTHING if container.shape is None else container.shape.elem.val
            w.note_place(place, elem)
            return elem
        case c.Prop():
            from phpjit.codegen.native.typing.objects import writable_prop
            return writable_prop(w, place)
        case _:
            raise w.refuse(Reason.SYNTAX, place, "unset() of this")


# ---------------------------------------------------------------- keys

def key_kinds(expr: Any, val: Val) -> int:
    """Return the kinds (INT, STRING) of the array keys that a value becomes."""
    kinds = 0
    if val.kinds & (f.INT | f.FLOAT | f.BOOL):
        kinds |= f.INT
    if val.kinds & f.NULL:
        kinds |= f.STRING
    if val.kinds & f.STRING:
        if isinstance(expr, c.Const) and isinstance(expr.value, str):
            kinds |= f.INT if _is_int_key(expr.value) else f.STRING
        elif isinstance(expr, c.Concat) and isinstance(expr.parts[0], c.Const) \
                and isinstance(expr.parts[0].value, str) and expr.parts[0].value[:1].strip("-0123456789"):
            kinds |= f.STRING
        else:
            kinds |= f.INT | f.STRING
    return kinds


def _is_int_key(text: str) -> bool:
    try:
        return str(int(text)) == text and f.INT_MIN <= int(text) <= f.INT_MAX
    except ValueError:
        return False


def note_index(w: Walk, place: c.Dim, shape: Shape, index: Any) -> None:
    """Note a write of the element `index` (None: append) into arrays of a shape."""
    if index is None:
        shape.note_filled()
        shape.add_keys(f.INT)
        return
    val = value_of(w, index)
    kinds = key_kinds(index, val)
    shape.add_keys(kinds)
    if not kinds & f.INT or shape.find().is_map:
        return
    if w.typing.site(w.state, place) in w.typing.assumptions.maps:
        shape.make_map("keys beyond its end")
    elif val.kinds == f.INT and val.hi < 0:
        shape.make_map("negative keys")
    elif append_like(w, index, val):
        shape.note_filled()
    else:
        shape.note_sparse()


def append_like(w: Walk, index: Any, val: Val) -> bool:
    """Tell whether writes at `index` probably fill an empty array from 0 upwards."""
    if val.kinds & f.INT and (val.lo > 0 or val.hi < 0):
        return False
    match index:
        case c.Const():
            return True
        case c.IncDec(increment=increment, prefix=prefix):
            return increment and not prefix
        case c.Call(name=name, fallback=fallback):
            return (fallback or name).lower() in ("count", "sizeof")
        case c.Local(name=name):
            return _ascends(w, name)
        case c.Binary(op="+" | "*"):
            names = [node.name for node in descendants(index) if isinstance(node, c.Local)]
            return any(_ascends(w, name) for name in names)
        case _:
            return False


def _ascends(w: Walk, name: str) -> bool:
    """Tell whether a variable goes up in the innermost loop that changes it."""
    for loop in reversed(w.loops):
        up = down = False
        for node in descendants(loop):
            match node:
                case c.IncDec(target=c.Local(name=changed), increment=increment) if changed == name:
                    up, down = up or increment, down or not increment
                case c.AssignOp(op=op, target=c.Local(name=changed)) if changed == name:
                    up, down = up or op in "+*", down or op not in "+*"
                case c.Assign(target=c.Local(name=changed), value=c.Binary(op="+" | "*", left=left, right=right)) \
                        if changed == name:
                    used = {part.name for part in descendants((left, right)) if isinstance(part, c.Local)}
                    up = up or name in used or any(_ascends(w, other) for other in used - {name})
                case c.Foreach(key=key) if key is not None and any(
                        isinstance(target, c.Local) and target.name == name for target in targets(key)):
                    return True
                case _:
                    pass
        if up or down:
            return up and not down
    return False

