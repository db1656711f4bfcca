"""Reading elements: arrays, string offsets, ArrayAccess objects; with warnings, or quietly (isset, empty, ??)."""
from __future__ import annotations

from typing import Any

from phpjit.builtin import PhpValue
from phpjit.runtime.calls.resolve import call_method
from phpjit.runtime.convert import float_to_int_checked, numeric, numeric_prefix, to_bool, to_int, type_name
from phpjit.runtime.convert.names import shown_class_name
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, normalize_key, string_key
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF


def fetch_dim(base: PhpValue, key: PhpValue) -> PhpValue:
    """Return `base[key]`; null with PHP's warning where there is none."""
    if type(base) is PhpArray:
        kind = type(key)
        if kind is str:
            key = string_key(key)
        elif kind is not int:
            key = normalize_key(key)
        d = base.d
        if d is None:
            if type(key) is int and 0 <= key < len(base.l):
                return base.l[key]
        else:
            v = d.get(key, UNDEF)
            if v is not UNDEF:
                return v.v if type(v) is Ref else v
        undefined_key(key)
        return None
    return _fetch_other(base, key)


def fetch_key(base: PhpValue, key: str) -> PhpValue:
    """Return `base["key"]` for a constant key that is no decimal number."""
    if type(base) is PhpArray:
        d = base.d
        if d is not None:
            v = d.get(key, UNDEF)
            if v is not UNDEF:
                return v.v if type(v) is Ref else v
        undefined_key(key)
        return None
    return _fetch_other(base, key)


def undefined_key(key: int | str) -> None:
    """Warn that an array has no such key."""
    warning(f"Undefined array key {key}" if type(key) is int else f'Undefined array key "{key}"')


def _fetch_other(base: PhpValue, key: PhpValue) -> PhpValue:
    if type(base) is str:
        offset = string_offset(key)
        size = len(base)
        if -size <= offset < size:
            return base[offset]
        warning(f"Uninitialized string offset {offset}")
        return ""
    if isinstance(base, PhpObject):
        return object_get(base, key)
    if base is UNDEF:
        base = None
    warning(f"Trying to access array offset on value of type {type_name(base)}")
    return None


def string_offset(key: PhpValue, quiet: bool = False) -> int:
    """Return the int that a key means as a string offset, with PHP's warnings and TypeError.

    `quiet`: as `??` reads, which does not announce casts.
    """
    kind = type(key)
    if kind is int:
        return key  # type: ignore[no-any-return]
    if kind is str:
        found = numeric_prefix(key)
        if found is not None and type(found[0]) is int:
            if not found[1]:
                warning(f'Illegal string offset "{key}"')
            return found[0]
    elif key is None or kind is bool or kind is float:
        if not quiet:
            warning("String offset cast occurred")
        return to_int(key)
    throw_error("TypeError", f"Cannot access offset of type {type_name(key)} on string")


def _quiet_offset(base: str, key: PhpValue) -> str | None:
    """Return the byte that isset() and empty() look at, None where there is none."""
    kind = type(key)
    if kind is str:
        key = numeric(key)
        if type(key) is not int:
            return None
    elif kind is float:
        key = float_to_int_checked(key)
    elif key is None or kind is bool:
        key = to_int(key)
    elif kind is not int:
        return None
    size = len(base)
    return base[key] if -size <= key < size else None


# ---- objects

def _handler(o: PhpObject, name: str) -> Any:
    return type(o).info.handlers.get(name)


def array_access(o: PhpObject) -> None:
    """Throw unless the object can be used as an array."""
    if "arrayaccess" not in type(o).ancestors:
        throw_error("Error", f"Cannot use object of type {shown_class_name(o)} as array")


def object_get(o: PhpObject, key: PhpValue) -> PhpValue:
    """Return `$o[key]`."""
    handler = _handler(o, "dim_get")
    if handler is not None:
        return handler(o, key)
    array_access(o)
    return call_method(o, "offsetGet", key)


def object_has(o: PhpObject, key: PhpValue, empty: bool = False) -> bool:
    """Ask `offsetExists`; for `empty` the value too."""
    handler = _handler(o, "dim_isset")
    if handler is not None:
        return bool(handler(o, key, empty))
    array_access(o)
    if not to_bool(call_method(o, "offsetExists", key)):
        return False
    return not empty or to_bool(call_method(o, "offsetGet", key))


# ---- quiet

def quiet_dim(base: PhpValue, key: PhpValue) -> PhpValue:
    """Return `base[key]` for `??`: null where there is none."""
    if type(base) is PhpArray:
        kind = type(key)
        if kind is str:
            key = string_key(key)
        elif kind is not int:
            key = normalize_key(key)
        return base.get(key)
    if type(base) is str:
        if type(key) is str:
            found = numeric_prefix(key)
            if found is None or type(found[0]) is not int:
                return None
        offset = string_offset(key, quiet=True)
        return base[offset] if -len(base) <= offset < len(base) else None
    if isinstance(base, PhpObject):
        return object_get(base, key) if object_has(base, key) else None
    return None


def quiet_key(base: PhpValue, key: str) -> PhpValue:
    """Return `base["key"]` for `??` and a constant key that is no decimal number."""
    if type(base) is PhpArray:
        d = base.d
        if d is None:
            return None
        v = d.get(key)
        return v.v if type(v) is Ref else v
    return quiet_dim(base, key)


def isset_dim(base: PhpValue, key: PhpValue) -> bool:
    """Return `isset(base[key])`, `base` being read quietly."""
    if type(base) is PhpArray:
        kind = type(key)
        if kind is str:
            key = string_key(key)
        elif kind is not int:
            key = normalize_key(key, "isset or empty")
        return base.get(key) is not None
    if type(base) is str:
        return _quiet_offset(base, key) is not None
    return isinstance(base, PhpObject) and object_has(base, key)


def isset_key(base: PhpValue, key: str) -> bool:
    """Return `isset(base["key"])` for a constant key that is no decimal number."""
    if type(base) is PhpArray:
        d = base.d
        if d is None:
            return False
        v = d.get(key)
        return (v.v if type(v) is Ref else v) is not None
    return isset_dim(base, key)


def empty_dim(base: PhpValue, key: PhpValue) -> bool:
    """Return `empty(base[key])`, `base` being read quietly."""
    if type(base) is PhpArray:
        return not to_bool(base.get(normalize_key(key, "isset or empty")))
    if type(base) is str:
        found = _quiet_offset(base, key)
        return found is None or found == "0"
    return not (isinstance(base, PhpObject) and object_has(base, key, empty=True))
