"""Observed types: from a run-time value to the native type that holds it, and to what the typing starts from.

    observe([1, 2.5])            vec(Mixed(int|float))
    observe(["a" => [1]])        map_of(vec(INT))
    join_seeds(INT, FLOAT)       Mixed(int|float)

Long arrays are sampled; what the sample missed is found when the value is unboxed.
"""
from __future__ import annotations

from sys import getrefcount
from typing import TYPE_CHECKING, Any, Final

from phpjit.analysis import facts as f
from phpjit.codegen.native.types import (
    BOOL,
    FLOAT,
    INT,
    NULL,
    STR,
    Array,
    Closure,
    Mixed,
    NativeType,
    Object,
    Scalar,
    of_kinds,
)
from phpjit.codegen.native.typing.domain import NOTHING, Elem, ObjRef, Shape, Val, widen
from phpjit.reasons import Reason, Refused

if TYPE_CHECKING:
    from phpjit.codegen.native.typing.driver import Typing

PhpValue = Any
Layouts = dict[str, dict[str, NativeType]]

_SCANNED: Final = 1 << 18      # a single int among floats would keep the whole array out of native code
_DEPTH: Final = 8


class Unobservable(Exception):
    """A value that native code cannot hold: a resource, a reference in an array, objects of many classes."""


def observe(value: PhpValue, layouts: Layouts | None = None) -> NativeType:
    """Return the type of a value; `layouts` collects the properties of objects by lower-case class name.

    Raises Unobservable, with a phrase that says why.
    """
    return _observe(value, layouts, 0)


def _observe(value: PhpValue, layouts: Layouts | None, depth: int) -> NativeType:
    kind = type(value)
    if kind is int:
        return INT
    if kind is float:
        return FLOAT
    if kind is str:
        return STR
    if kind is bool:
        return BOOL
    if value is None:
        return NULL
    from phpjit.runtime.values.array import PhpArray
    from phpjit.runtime.values.objects import PhpObject
    from phpjit.runtime.values.ref import Ref
    from phpjit.runtime.values.sentinels import UNDEF
    if value is UNDEF:
        return Mixed(f.UNDEF)
    if kind is Ref:
        return _observe(value.v, layouts, depth)
    if kind is PhpArray:
        return _array(value, layouts, depth)
    if isinstance(value, PhpObject):
        return _object(value, layouts, depth)
    raise Unobservable("a resource")


def _array(array: Any, layouts: Layouts | None, depth: int) -> Array:
    if depth > _DEPTH:
        raise Unobservable("arrays nested too deep")
    from phpjit.runtime.values.ref import Ref
    packed = array.d is None
    if not packed and array.r:
        raise Unobservable("an array that holds references")
    values = array.l if packed else list(array.d.values())
    if len(values) > _SCANNED:
        step = max(1, (len(values) - _SCANNED) // 1024)
        values = [*values[:_SCANNED], *values[_SCANNED::step], values[-1]]
    kinds = set(map(type, values))
    if Ref in kinds:
        raise Unobservable("an array that holds references")
    elem: NativeType | None = None
    simple = {int: INT, float: FLOAT, str: STR, bool: BOOL, type(None): NULL}
    if kinds <= simple.keys():
        for php_kind in kinds:
            elem = join_seeds(elem, simple[php_kind])
    else:
        for value in values[:256] if depth else values[:1024]:
            elem = join_seeds(elem, _observe(value, layouts, depth + 1))
    if isinstance(elem, Scalar) and elem.kinds == f.NULL:
        elem = Mixed(f.NULL)
    return Array(packed, elem)


def _closure(value: Any, layouts: Layouts | None, depth: int) -> Closure:
    from phpjit.runtime.values.closure import CLOSURE, captured
    from phpjit.runtime.values.objects import internal
    function = internal(value, "function")
    php = getattr(function, "php", None)
    if internal(value, "kind") != CLOSURE or php is None or php.ident is None or php.uses_this or depth > _DEPTH:
        raise Unobservable("a callable that is no plain closure")
    found = captured(value)
    if any(type(held).__name__ == "Ref" for _, held in found):
        raise Unobservable("a closure that captures by reference")
    captures = [(name, _observe(held, layouts, depth + 1)) for name, held in found]
    if any(kind.kinds & f.UNDEF for _, kind in captures):
        raise Unobservable("a closure that captures an unset variable")
    return Closure(f"c{php.ident[1]}@{php.ident[0]}", tuple(captures))


def _object(value: Any, layouts: Layouts | None, depth: int) -> Object | Closure:
    cls = type(value)
    info = cls.info
    if info.key == "closure":
        return _closure(value, layouts, depth)
    if info.kind == "enum":
        return Object(info.name)
    if info.kind != "class" or info.is_internal:
        raise Unobservable(f"an object of {info.name}")
    name = info.name
    if layouts is not None and depth <= _DEPTH:
        seen = layouts.setdefault(name.lower(), {})
        from phpjit.runtime.values.objects import unmangle
        table = vars(value)
        for key in list(table):
            if key.startswith("\0#"):
                continue
            held = table[key]
            prop, _ = unmangle(key)
            if type(held).__name__ == "Ref":
                if getrefcount(held) > 3:      # `table`, `held`, the argument
                    raise Unobservable("a property that is a reference")
                held = held.v
            found = _observe(held, layouts, depth + 1)
            if isinstance(found, Mixed) and found.kinds == f.UNDEF:
                continue
            seen[prop] = join_seeds(seen.get(prop), found)
    return Object(name)


# ---------------------------------------------------------------- joining

def join_seeds(a: NativeType | None, b: NativeType | None) -> NativeType:
    """Return the least type that holds what either holds; raises Unobservable where there is none."""
    if a is None or b is None:
        assert a is not None or b is not None
        return a if a is not None else b  # type: ignore[return-value]  # one of them is
    if a == b:
        return a
    array = _join_arrays(_array_part(a), _array_part(b))
    obj = _join_objects(_object_part(a), _object_part(b))
    return of_kinds(_kinds(a) | _kinds(b), array, obj)


def _kinds(a: NativeType) -> int:
    return a.kinds


def _array_part(a: NativeType) -> Array | None:
    return a if isinstance(a, Array) else a.array if isinstance(a, Mixed) else None


def _object_part(a: NativeType) -> Object | Closure | None:
    return a if isinstance(a, Object | Closure) else a.object if isinstance(a, Mixed) else None


def _join_arrays(a: Array | None, b: Array | None) -> Array | None:
    if a is None or b is None or a == b:
        return a or b
    elem = None if a.elem is None and b.elem is None else join_seeds(a.elem, b.elem)
    return Array(a.packed and b.packed, elem)


def _join_objects(a: Object | Closure | None, b: Object | Closure | None) -> Object | Closure | None:
    if a is None or b is None or a == b:
        return a or b
    if isinstance(a, Closure) and isinstance(b, Closure) and a.key == b.key and \
            [name for name, _ in a.captures] == [name for name, _ in b.captures]:
        return Closure(a.key, tuple((name, join_seeds(one, other)) for (name, one), (_, other)
                                    in zip(a.captures, b.captures, strict=True)))
    raise Unobservable("objects of different classes")


# ---------------------------------------------------------------- into the typing

def val_of(typing: Typing, seed: NativeType, outside: bool = False) -> Val:
    """Return what the typing starts from for a value of an observed type (a new shape for each array)."""
    kinds = seed.kinds
    if kinds & f.BOOL:
        kinds |= f.BOOL
    array, obj = _array_part(seed), _object_part(seed)
    shape = None
    if array is not None:
        shape = Shape(typing)
        shape.note_filled()
        shape.add_keys(f.INT if array.packed else f.INT | f.STRING)
        if not array.packed:
            shape.make_map("the value observed is no list")
        if array.elem is not None:
            shape.use_elem(Elem(typing, val_of(typing, array.elem, outside)))
        elif array.packed:
            shape.find().appends = False      # still empty: it may yet become a map
    ref = None
    if isinstance(obj, Object):
        ref = ObjRef(obj.cls, "", outside)
    elif obj is not None:
        ref = ObjRef("", obj.key, outside)
        _closure_site(typing, obj)
    return Val(kinds, shape=shape, obj=ref)


def _closure_site(typing: Typing, seed: Closure) -> None:
    """Enter an observed closure among those of the program."""
    from phpjit.codegen.native.typing.driver import ClosureSite
    number, _, unit_key = seed.key[1:].partition("@")
    found = typing.world.closure(unit_key, int(number)) if number.isdigit() else None
    if found is None:
        raise Refused(Reason.UNKNOWN_CALL, 0, "a closure from outside")
    unit, fn, scope = found
    site = typing.closures.setdefault(seed.key, ClosureSite(seed.key, unit, fn, {}, scope))
    for name, kind in seed.captures:
        site.captures[name] = widen(site.captures.get(name, NOTHING), val_of(typing, kind, True))
