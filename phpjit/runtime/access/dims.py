"""Reading elements: `$a[k]` of arrays, strings, ArrayAccess objects, and of what has no elements; loud and quiet.

    fetch_dim([1], 5)   ->  null, after  Warning: Undefined array key 5
    quiet_dim("ab", 5)  ->  null
"""
from __future__ import annotations

from typing import Any

from phpjit.builtin import PhpValue
from phpjit.runtime.convert import to_bool, type_name
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.array_keys import Unset, known_key, normalize_key, string_key
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF


def undefined_key(k: Any) -> None:
    """Warn about a missing element."""
    warning(f"Undefined array key {k}" if type(k) is int else f'Undefined array key "{k.partition(chr(0))[0]}"')


def fetch_dim(a: PhpValue, k: PhpValue) -> PhpValue:
    """Return `a[k]`; warn when there is none."""
    if type(a) is PhpArray:
        d = a.d
        if type(k) is not int:
            k = string_key(k) if type(k) is str else normalize_key(k)
        if d is None:
            if type(k) is int and 0 <= k < len(a.l):
                return a.l[k]
        else:
            v = d.get(k, UNDEF)
            if v is not UNDEF:
                return v.v if type(v) is Ref else v
        undefined_key(k)
        return None
    return fetch_other(a, k)


def fetch_key(a: PhpValue, k: str) -> PhpValue:
    """Return `a[k]` for a string key that is no number."""
    if type(a) is PhpArray:
        d = a.d
        if d is not None:
            v = d.get(k, UNDEF)
            if v is not UNDEF:
                return v.v if type(v) is Ref else v
        undefined_key(k)
        return None
    return fetch_other(a, k)


def fetch_other(a: PhpValue, k: PhpValue) -> PhpValue:
    """Return `a[k]` for what is no array."""
    if type(a) is str:
        return string_offset(a, k)
    if isinstance(a, PhpObject):
        return object_get(a, k)
    warning(f"Trying to access array offset on value of type {type_name(a)}")
    return None


def object_get(o: PhpObject, k: PhpValue) -> PhpValue:
    """Return `o[k]` of an ArrayAccess object."""
    info = type(o).info
    if type(k) is Unset:
        k = known_key(k)
    handler = info.handlers.get("dim_get")
    if handler is not None:
        return handler(o, k)
    if "arrayaccess" not in type(o).ancestors:
        not_an_array(o)
    result = info.methods["offsetget"].function(o, k)
    return result.v if type(result) is Ref else result


def not_an_array(o: PhpObject) -> None:
    """Throw for an object without ArrayAccess."""
    throw_error("Error", f"Cannot use object of type {type(o).info.name} as array")


def string_offset(s: str, k: PhpValue) -> PhpValue:
    """Return the character `s[k]`."""
    at = string_index(k)
    size = len(s)
    if not -size <= at < size:
        warning(f"Uninitialized string offset {at}")
        return ""
    return s[at]


def string_index(k: PhpValue) -> int:
    """Return the int that a string offset means, for reading."""
    if type(k) is Unset:
        k = known_key(k)
    t = type(k)
    if t is int:
        return k  # type: ignore[no-any-return]  # a key already
    if t is str:
        key = string_key(k)
        if type(key) is int:
            return key
        from phpjit.runtime.convert import numeric_prefix
        found = numeric_prefix(k)
        if found is not None and type(found[0]) is int:
            if not found[1]:
                warning(f'Illegal string offset "{k}"')
            return int(found[0])
        throw_error("TypeError", "Cannot access offset of type string on string")
    if t is float or t is bool or k is None:
        warning("String offset cast occurred")
        if t is float:
            from phpjit.runtime.convert import to_int
            return to_int(k)
        return int(k) if k is not None else 0
    throw_error("TypeError", f"Cannot access offset of type {type_name(k)} on string")


# ---------------------------------------------------------------- quiet reads

def quiet_dim(a: PhpValue, k: PhpValue, fetched: bool = True) -> PhpValue:
    """Return `a[k]`, null when there is none; ArrayAccess objects are asked by offsetExists first.

    `fetched`: see quiet_index.
    """
    if type(a) is PhpArray:
        if type(k) is not int:
            k = string_key(k) if type(k) is str else normalize_key(k, "isset or empty")
        return a.get(k)
    if type(a) is str:
        at = quiet_index(k, fetched)
        return a[at] if at is not None and -len(a) <= at < len(a) else None
    if isinstance(a, PhpObject):
        return object_get(a, k) if object_has(a, k, False) else None
    return None


def quiet_key(a: PhpValue, k: str) -> PhpValue:
    """Return `a[k]` quietly for a string key that is no number."""
    if type(a) is PhpArray:
        d = a.d
        if d is None:
            return None
        v = d.get(k)
        return v.v if type(v) is Ref else v
    return quiet_dim(a, k)


def quiet_index(k: PhpValue, fetched: bool = False) -> int | None:
    """Return the int that a string offset means in isset; None when it means nothing.

    `fetched`: what is there is wanted (`??`, and all but the last offset in isset): a number in front is enough.
    Source: php-src, Zend/zend_execute.c (reading a dimension) and the opcode ISSET_ISEMPTY_DIM_OBJ.
    """
    t = type(k)
    if t is int:
        return k  # type: ignore[no-any-return]  # a key already
    if t is str:
        key = string_key(k)
        if type(key) is int:
            return key
        from phpjit.runtime.convert import numeric_prefix
        found = numeric_prefix(k)
        if found is None or type(found[0]) is not int or not (found[1] or fetched):
            return None
        if not found[1]:
            warning(f'Illegal string offset "{k}"')
        return int(found[0])
    if t is bool or k is None:
        return int(bool(k))
    if t is float:
        from phpjit.runtime.convert import to_int
        return to_int(k)
    return None


def note_fraction(k: float) -> None:
    """Tell that a float loses its fraction as an offset of a string."""
    if k != k or k % 1 != 0 or abs(k) >= 2.0 ** 63:
        from phpjit.runtime.convert import float_export
        from phpjit.runtime.diagnostics import deprecated
        deprecated(f"Implicit conversion from float {float_export(k)} to int loses precision")


def object_has(o: PhpObject, k: PhpValue, not_empty: bool) -> bool:
    """`isset(o[k])`, or `!empty(o[k])`."""
    info = type(o).info
    handler = info.handlers.get("dim_isset")
    if handler is not None:
        return bool(handler(o, k, not_empty))
    if "arrayaccess" not in type(o).ancestors:
        not_an_array(o)
    result = info.methods["offsetexists"].function(o, k)
    if not to_bool(result.v if type(result) is Ref else result):
        return False
    return not not_empty or to_bool(object_get(o, k))


def isset_dim(a: PhpValue, k: PhpValue) -> bool:
    """`isset(a[k])`."""
    if type(a) is PhpArray:
        if type(k) is not int:
            k = string_key(k) if type(k) is str else normalize_key(k, "isset or empty")
        return a.get(k) is not None
    if type(a) is str:
        if type(k) is float:
            note_fraction(k)
        at = quiet_index(k)
        return at is not None and -len(a) <= at < len(a)
    if isinstance(a, PhpObject):
        return object_has(a, k, False)
    return False


def isset_key(a: PhpValue, k: str) -> bool:
    """`isset(a[k])` for a string key that is no number."""
    if type(a) is PhpArray:
        d = a.d
        if d is None:
            return False
        v = d.get(k)
        return (v.v if type(v) is Ref else v) is not None
    return isset_dim(a, k)


def empty_dim(a: PhpValue, k: PhpValue) -> bool:
    """`empty(a[k])`."""
    if isinstance(a, PhpObject):
        return not object_has(a, k, True)
    if type(k) is float and type(a) is str:
        note_fraction(k)
    return not to_bool(quiet_dim(a, k, False))


def fetch_list(a: PhpValue, k: PhpValue) -> PhpValue:
    """Return element k for destructuring: what is no array gives null without a word."""
    if type(a) is PhpArray:
        return fetch_dim(a, k)
    if isinstance(a, PhpObject):
        return object_get(a, k)
    return None


def cannot_read_append() -> None:
    """`$a[]` where a value is wanted."""
    throw_error("Error", "Cannot use [] for reading")
