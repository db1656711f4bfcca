"""Declared types: what a value is after a parameter, return or property type has been satisfied.

    int given for float        ->  float (the emitter converts)
    int|float given for int    ->  int (a float bails out)
    string given for int       ->  refused: PHP would convert it, or throw
"""
from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any

from phpjit import phptypes
from phpjit.analysis import facts as f
from phpjit.codegen.native.typing.domain import V_FLOAT, Val, join
from phpjit.reasons import Reason

if TYPE_CHECKING:
    from phpjit.codegen.native.typing.walk import Walk

_BUILTIN_INTERFACES = frozenset(("countable", "stringable", "traversable", "iterator", "arrayaccess"))


def coerce(w: Walk, declared: phptypes.Type | None, val: Val, node: Any) -> Val:
    """Return what `val` is as a value of the declared type."""
    if declared is None or w.fn.is_generator:
        return val
    return fit(w, declared, val, node)


def fit(w: Walk, declared: phptypes.Type | None, val: Val, node: Any) -> Val:
    """Return what `val` is as a value of the declared type (None: anything)."""
    if declared is None:
        return val
    allowed = f.of_type(declared).kinds
    if isinstance(declared, phptypes.Named) and declared.name in ("void", "never"):
        return val
    by_name = allowed & ~plain(declared)
    if val.kinds & by_name:
        raise w.refuse(Reason.SYNTAX, node, "a callable that is a string or an array", "pass a closure: f(...)")
    result = val.keep(allowed)
    if val.kinds & f.BOOL & ~allowed and result.kinds and not result.kinds & ~f.BOOL:
        raise w.refuse(Reason.SYNTAX, node, f"a bool for {declared.show()}", "declare it bool")     # stored as a bool
    if val.kinds & f.INT and allowed & f.FLOAT and not allowed & f.INT:
        result = join(result, V_FLOAT)
    if result.kinds & f.OBJECT and val.obj is not None and not accepts(w, declared, val):
        result = result.without(f.OBJECT)
    if val.kinds & ~f.UNDEF and not result.kinds:
        if val.kinds & (f.SCALAR & ~f.NULL) and allowed & (f.SCALAR & ~f.NULL) and not w.fn.strict_types:
            raise w.refuse(Reason.SYNTAX, node, f"a conversion of {val.fact().show()} to {declared.show()}",
                           "convert it with a cast")
    return result


def plain(declared: phptypes.Type) -> int:
    """Return the kinds of which every value satisfies a type; that a string is a callable can only be looked up."""
    if isinstance(declared, phptypes.Union):
        return reduce(or_, map(plain, declared.members))
    if isinstance(declared, phptypes.Named) and declared.name == "callable":
        return f.OBJECT
    return f.of_type(declared).kinds


def accepts(w: Walk, declared: phptypes.Type, val: Val) -> bool:
    """Tell whether a declared type takes the object part of a value."""
    assert val.obj is not None
    match declared:
        case phptypes.Union(members=members):
            return any(accepts(w, member, val) for member in members)
        case phptypes.Intersection(members=members):
            return all(accepts(w, member, val) for member in members)
        case phptypes.Named(name=name):
            key = name.lower().lstrip("\\")
            if key in ("mixed", "object"):
                return True
            if val.obj.closure:
                return key in ("closure", "callable")
            if key in ("self", "static"):
                key = w.scope.lower()
            return is_a(w, val.obj.cls, key)
    return False


def is_a(w: Walk, cls: str, key: str) -> bool:
    """Tell whether a user class is, extends or implements the class with a lower-case name."""
    seen: set[str] = set()
    pending = [cls]
    while pending:
        name = pending.pop().lower().lstrip("\\")
        if name == key:
            return True
        if name in seen:
            continue
        seen.add(name)
        info = w.typing.world.cls(name)
        if info is not None:
            pending += [*([info.decl.parent] if info.decl.parent else []), *info.decl.interfaces]
    return False
