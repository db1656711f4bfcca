"""Observed types: from a run-time value to the native type that holds it, and to what the typing starts from.

    observe([1, 2.5])            vec(Mixed(int|float))
    observe(["a" => [1]])        map_of(vec(INT))
    join_seeds(INT, FLOAT)       Mixed(int|float)

Long arrays are sampled; what the sample missed is found when the value is unboxed, and then `thorough` looks at more.
A chain of objects of one class ends somewhere: a property that leads on in it may be null, if its declaration allows.
A graph of objects is walked once, and not to its end: a program's main objects know all others.
"""
from __future__ import annotations

from collections import deque
from itertools import islice
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

_SAMPLED: Final = 1024         # elements at the start of an array, and as many among the others; inside, fewer …
_LEAST: Final = 16
_SCANNED: Final = 1 << 18      # … unless `thorough`: one int among floats would keep the whole array out of native code
_DEPTH: Final = 8
ENOUGH: Final = 512            # values that are looked at, one by one …
THOROUGH: Final = 16384        # … and when the first look was not enough
THIS: Final = "this"           # a closure's $this is its first capture


class Unobservable(Exception):
    """A value that native code cannot hold: a resource, a reference in an array, objects of many classes."""


class Unpaid(Exception):
    """There is more to look at than what was allowed."""


def observe(value: PhpValue, layouts: Layouts | None = None, thorough: bool = False) -> NativeType:
    """Return the type of a value; see Look."""
    return Look(layouts, thorough).at(value)


class Look:
    """A look at some values; `layouts` collects the properties of objects by lower-case class name.

    `most`: how many values may be looked at, those inside of others counted, until Unpaid is raised; without it, only
    the properties of so many objects are seen as are reached by ENOUGH values (or THOROUGH).
    """

    __slots__ = ("base", "layouts", "met", "most", "path", "seen", "strict", "thorough", "waiting")

    def __init__(self, layouts: Layouts | None, thorough: bool = False, most: int | None = None) -> None:
        self.layouts = layouts
        self.thorough = thorough
        self.strict = most is not None
        self.most = most if most is not None else THOROUGH if thorough else ENOUGH
        self.seen = 0
        self.path: tuple[type, ...] = ()     # classes of the objects that it is inside of, …
        self.base = 0                        # … and how deep the last of them is
        self.met: dict[int, int] = {}        # objects by their id -> how deep they were
        self.waiting: deque[tuple[Any, int, tuple[type, ...]]] = deque()

    def at(self, value: PhpValue) -> NativeType:
        """Return the type of a value; raises Unobservable, with a phrase that says why, and Unpaid."""
        self.path, self.base = (), 0
        found = _observe(value, self, 0)
        while self.waiting:
            held, self.base, path = self.waiting.popleft()
            if self.seen <= self.most:
                self.path = (*path, type(held))
                _properties(held, self, self.base)
        return found

    def later(self, value: PhpValue, depth: int) -> None:
        """Have the properties of an object looked at when those of the objects before it were."""
        if self.layouts is not None and depth <= _DEPTH and self.met.get(id(value), _DEPTH + 1) > depth:
            self.met[id(value)] = depth
            self.waiting.append((value, depth, self.path))


def _observe(value: PhpValue, look: Look, depth: int) -> NativeType:
    look.seen += 1
    if look.strict and look.seen > look.most:
        raise Unpaid
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
        return _observe(value.v, look, depth)
    if kind is PhpArray:
        return _array(value, look, depth)
    if isinstance(value, PhpObject):
        return _object(value, look, depth)
    raise Unobservable("a resource")


def _array(array: Any, look: Look, depth: int) -> Array:
    if depth - look.base > _DEPTH:
        raise Unobservable("arrays nested too deep")
    from phpjit.runtime.values.ref import Ref
    if array.r:
        look.seen += len(array) >> 4         # what it takes, in values that are looked at
        if not array.collapse():
            raise Unobservable("an array that holds references")
    packed = array.d is None
    if packed and type(array.l) is not list and len(array.l):   # a native block knows its types
        values: Any = array.l.samples()
    elif not packed and type(array.d) is not dict:
        values = array.d.packed_values().samples()
    else:
        values = _sample(array.l if packed else array.d.values(), _SCANNED if look.thorough else max(
            _SAMPLED >> 3 * depth, _LEAST), look.thorough)
    kinds = set(map(type, values))
    if Ref in kinds:
        raise Unobservable("an array that holds references")
    elem: NativeType | None = None
    simple = {int: INT, float: FLOAT, str: STR, bool: BOOL, type(None): NULL}
    if kinds <= simple.keys():
        for php_kind in kinds:
            elem = join_seeds(elem, simple[php_kind])
    else:
        limit = (256 if depth else 1024) if look.thorough else max(_SAMPLED >> 3 * (depth + 1), _LEAST)
        for value in _sample(values, limit, False):
            elem = join_seeds(elem, _observe(value, look, depth + 1))
    if isinstance(elem, Scalar) and elem.kinds == f.NULL:
        elem = Mixed(f.NULL)
    return Array(packed, elem)


def _sample(values: Any, limit: int, thorough: bool) -> Any:
    """Return the first elements, some of the others, and the last one."""
    count = len(values)
    if count <= limit:
        return values
    step = max(1, (count - limit) // (_SAMPLED if thorough else limit)) | 1      # odd: patterns are mostly even
    last = values[-1] if type(values) is list else next(reversed(values))
    return [*islice(values, limit), *islice(values, limit, None, step), last]


def _closure(value: Any, look: Look, depth: int) -> Closure:
    from phpjit.runtime.values.closure import captured, native_key, native_this
    key = "" if depth - look.base > _DEPTH else native_key(value)
    if not key:
        raise Unobservable("a callable that is no plain closure")
    this = native_this(value)
    found = [*([] if this is None else [(THIS, this)]), *captured(value)]
    if any(type(held).__name__ == "Ref" for _, held in found):
        raise Unobservable("a closure that captures by reference")
    captures = [(name, _observe(held, look, depth + 1)) for name, held in found]
    if any(kind.kinds & f.UNDEF for _, kind in captures):
        raise Unobservable("a closure that captures an unset variable")
    return Closure(key, tuple(captures))


def _object(value: Any, look: Look, depth: int) -> Object | Closure:
    cls = type(value)
    info = cls.info
    if info.key == "closure":
        return _closure(value, look, depth)
    if info.kind == "enum":
        return Object(info.name)
    if info.kind != "class" or info.is_internal:
        raise Unobservable(f"an object of {info.name}")
    look.later(value, depth)
    return Object(info.name)


def _properties(value: Any, look: Look, depth: int) -> None:
    """Join the types of an object's properties to those that were seen."""
    from phpjit.runtime.values.objects import unmangle
    assert look.layouts is not None
    seen = look.layouts.setdefault(type(value).info.name.lower(), {})
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
        found = _observe(held, look, depth + 1)
        if isinstance(found, Mixed) and found.kinds == f.UNDEF:
            continue
        if type(held) in look.path and _may_be_null(type(value), prop):
            found = join_seeds(found, NULL)
        seen[prop] = join_seeds(seen.get(prop), found)


def _may_be_null(cls: Any, prop: str) -> bool:
    """Tell whether a property's declaration allows null."""
    from phpjit.phptypes import Named, Union
    info = cls.info.props.get(prop)
    declared = None if info is None else info.type
    members = declared.members if isinstance(declared, Union) else (declared,)
    return declared is None or any(isinstance(t, Named) and t.name in ("null", "mixed") for t in members)


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
    number, _, place = seed.key[1:].partition("@")
    unit_key, bound, classes = place.partition(":")
    found = typing.world.closure(unit_key, int(number)) if number.isdigit() else None
    if found is None:
        raise Refused(Reason.UNKNOWN_CALL, 0, "a closure from outside")
    unit, fn, scope = found
    late = ""
    if bound:
        scope, _, late = classes.partition(":")
    site = typing.closures.setdefault(seed.key, ClosureSite(seed.key, unit, fn, {}, scope, late=late))
    for name, kind in seed.captures:
        site.captures[name] = widen(site.captures.get(name, NOTHING), val_of(typing, kind, True))
