"""`== === < <= <=>` for values of any type, by PHP 8's rules.

An int and a float are compared as floats (PHP loses the int's low bits there; Python would not).
Whatever involves NAN, and arrays or objects that cannot be ordered, compares as "greater" on both sides.
"""
from __future__ import annotations

from typing import Any, Final, TypeAlias

from phpjit.runtime.convert.floats import float_repr
from phpjit.runtime.convert.names import shown_class_name
from phpjit.runtime.convert.numeric import numeric, numeric_overflow
from phpjit.runtime.convert.scalars import object_to_str, to_bool, to_number
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject, raw_slots
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF

Visiting: TypeAlias = "set[int] | None"
UNCOMPARABLE: Final = 1


def _order(x: Any, y: Any) -> int:
    return 0 if x == y else -1 if x < y else 1


def compare_strings(a: str, b: str) -> int:
    """Compare as `<=>` does: as numbers when both are numeric, else by bytes."""
    if a == b:
        return 0
    if a and b and a[0] <= "9" and b[0] <= "9":
        x, side_x = numeric_overflow(a)
        if x is not None:
            y, side_y = numeric_overflow(b)
            if y is not None:
                return _compare_numeric_strings(a, b, x, y, side_x, side_y)
    return -1 if a < b else 1


def _compare_numeric_strings(a: str, b: str, x: Any, y: Any, side_x: int, side_y: int) -> int:
    if side_x and side_x == side_y and x - y == 0.0:
        return -1 if a < b else 1   # both beyond the ints: the floats may have lost the difference
    if type(x) is float or type(y) is float:
        if type(x) is not float:
            if side_y:
                return -side_y
            x = float(x)
        elif type(y) is not float:
            if side_x:
                return side_x
            y = float(y)
        elif x == y and x - x != 0.0:
            return -1 if a < b else 1
    return _order(x, y)


def _compare_int_string(n: int, s: str) -> int:
    x = numeric(s)
    if x is None:
        return _order(str(n), s)
    return _order(n, x) if type(x) is int else _order(float(n), x)


def _compare_float_string(f: float, s: str) -> int:
    if f != f:
        return 1
    x = numeric(s)
    return _order(float_repr(f), s) if x is None else _order(f, float(x))


def compare(a: Any, b: Any, visiting: Visiting = None) -> int:
    """Return -1, 0 or 1 as `$a <=> $b`.  `visiting` holds the ids of the arrays and objects being compared."""
    ta = type(a)
    tb = type(b)
    if ta is int:
        if tb is int:
            return 0 if a == b else -1 if a < b else 1
        if tb is float:
            return _order(float(a), b)
        if tb is str:
            return _compare_int_string(a, b)
    elif ta is float:
        if tb is float or tb is int:
            return _order(a, float(b))
        if tb is str:
            return _compare_float_string(a, b)
    elif ta is str:
        if tb is str:
            return compare_strings(a, b)
        if tb is int:
            return -_compare_int_string(b, a)
        if tb is float:
            return 1 if b != b else -_compare_float_string(b, a)
        if b is None or b is UNDEF:
            return 0 if a == "" else 1
    elif ta is PhpArray:
        if tb is PhpArray:
            return compare_arrays(a, b, visiting)
    elif (a is None or a is UNDEF) and tb is str:
        return 0 if b == "" else -1
    return _compare_others(a, b, visiting)


def _compare_others(a: Any, b: Any, visiting: Visiting) -> int:
    if a is UNDEF:
        a = None
    if b is UNDEF:
        b = None
    if isinstance(a, PhpObject):
        return 1 if b is None else _compare_with_object(a, b, visiting)
    if isinstance(b, PhpObject):
        return -1 if a is None else _compare_with_object(a, b, visiting)
    if a is None or a is False:
        return -1 if to_bool(b) else 0
    if a is True:
        return 0 if to_bool(b) else 1
    if b is None or b is False:
        return 1 if to_bool(a) else 0
    if b is True:
        return 0 if to_bool(a) else -1
    if type(a) is PhpArray:
        return 1
    if type(b) is PhpArray:
        return -1
    return compare(to_number(a), to_number(b))


def _compare_with_object(a: Any, b: Any, visiting: Visiting) -> int:
    """Compare when at least one side is an object and none is null."""
    if a is b:
        return 0
    left = isinstance(a, PhpObject)
    o, v = (a, b) if left else (b, a)
    info = type(o).info
    if info.kind == "enum":
        return UNCOMPARABLE
    handler = info.handlers.get("compare")
    if handler is not None and isinstance(v, PhpObject):
        order = handler(a, b)
        if order is not NotImplemented:
            return int(order)
    if isinstance(v, PhpObject):
        return compare_objects(o, v, visiting)
    if v is True or v is False:
        made: Any = to_bool(o)
    elif type(v) is str:
        made = object_to_str(o)
        if made is None:
            return 1 if left else -1
    elif type(v) is int or type(v) is float:
        made = _object_to_number(o, v)
    else:
        return 1 if left else -1
    return compare(made, v) if left else compare(v, made)


def _object_to_number(o: PhpObject, v: Any) -> Any:
    kind = "int" if type(v) is int else "float"
    cast = type(o).info.handlers.get("cast")
    made = None if cast is None else cast(o, kind)
    if type(made) is type(v):
        return made
    from phpjit.runtime.diagnostics import notice
    notice(f"Object of class {shown_class_name(o)} could not be converted to {kind}")
    return type(v)(1)


def compare_objects(a: PhpObject, b: PhpObject, visiting: Visiting = None) -> int:
    """Compare two objects property by property; objects of different classes and enum cases are uncomparable."""
    if a is b:
        return 0
    info = type(a).info
    if type(a) is not type(b) or info.kind == "enum":
        return UNCOMPARABLE
    if visiting is None:
        visiting = set()
    elif id(a) in visiting:
        _too_deep()
    visiting.add(id(a))
    try:
        properties = info.handlers.get("properties")
        if properties is not None:
            return compare_arrays(properties(a), properties(b), visiting)
        mine = raw_slots(a)
        theirs = dict(raw_slots(b))
        if len(mine) != len(theirs):
            declared = info.slots
            if declared is None or len(declared) < max(len(mine), len(theirs)):
                return -1 if len(mine) < len(theirs) else 1
            return 1
        for k, v in mine:
            w = theirs.get(k, UNDEF)
            if w is UNDEF:
                return UNCOMPARABLE
            order = compare(v.v if type(v) is Ref else v, w.v if type(w) is Ref else w, visiting)
            if order:
                return order
        return 0
    finally:
        visiting.discard(id(a))


def _too_deep() -> None:
    from phpjit.runtime.diagnostics import fatal
    fatal("Nesting level too deep - recursive dependency?")


def compare_arrays(a: PhpArray, b: PhpArray, visiting: Visiting = None) -> int:
    """Compare by size, then the values key by key; uncomparable when b lacks a key."""
    if a is b:
        return 0
    size = len(a)
    if size != len(b):
        return -1 if size < len(b) else 1
    guarded = a.r
    if guarded:
        if visiting is None:
            visiting = set()
        elif id(a) in visiting:
            _too_deep()
        visiting.add(id(a))
    try:
        if a.d is None and b.d is None:
            for v, w in zip(a.l, b.l, strict=True):
                if v is not w or v.__class__ is float:
                    order = compare(v, w, visiting)
                    if order:
                        return order
            return 0
        for k, v in a.items():
            w = b.get(k, UNDEF)
            if w is UNDEF:
                return UNCOMPARABLE
            order = compare(v, w, visiting)
            if order:
                return order
        return 0
    finally:
        if guarded and visiting is not None:
            visiting.discard(id(a))


def loose_eq(a: Any, b: Any) -> bool:
    """`$a == $b`."""
    ta = type(a)
    tb = type(b)
    if ta is tb:
        if ta is int or ta is float or ta is bool:
            return a == b  # type: ignore[no-any-return]  # its type was tested
        if ta is str:
            if a == b:
                return True
            if not a or not b or a[0] > "9" or b[0] > "9":
                return False
            return compare_strings(a, b) == 0
    return compare(a, b) == 0


def less(a: Any, b: Any) -> bool:
    """`$a < $b`; `$a > $b` is `less(b, a)`."""
    ta = type(a)
    if (ta is int or ta is float) and ta is type(b):
        return a < b  # type: ignore[no-any-return]  # its type was tested
    return compare(a, b) < 0


def less_eq(a: Any, b: Any) -> bool:
    """`$a <= $b`; `$a >= $b` is `less_eq(b, a)`."""
    ta = type(a)
    if (ta is int or ta is float) and ta is type(b):
        return a <= b  # type: ignore[no-any-return]  # its type was tested
    return compare(a, b) <= 0


def spaceship(a: Any, b: Any) -> int:
    """`$a <=> $b`."""
    return compare(a, b)


def identical(a: Any, b: Any, visiting: Visiting = None) -> bool:
    """`$a === $b`."""
    t = type(a)
    if t is not type(b):
        return (a is None or a is UNDEF) and (b is None or b is UNDEF)
    if t is int or t is str or t is float:
        return a == b  # type: ignore[no-any-return]  # its type was tested
    if a is b:
        return True
    if t is PhpArray:
        return _identical_arrays(a, b, visiting)
    return False


def _identical_arrays(a: PhpArray, b: PhpArray, visiting: Visiting) -> bool:
    if len(a) != len(b):
        return False
    guarded = a.r
    if guarded:
        if visiting is None:
            visiting = set()
        elif id(a) in visiting:
            _too_deep()
        visiting.add(id(a))
    try:
        if a.d is None and b.d is None:
            return all(identical(v, w, visiting) for v, w in zip(a.l, b.l, strict=True))
        return all(k == j and identical(v, w, visiting) for (k, v), (j, w) in zip(a.items(), b.items(), strict=True))
    finally:
        if guarded and visiting is not None:
            visiting.discard(id(a))
