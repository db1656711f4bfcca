"""Writing elements and cells: the complete forms behind the fast paths that generated code writes out.

A *container* is what an element is written into: a PhpArray that the caller owns (see values/own.py), an object, or a
string.  `dim_base` and `dim_base_ref` make a variable's value a container, `dim_w` goes one level down.
"""
from __future__ import annotations

from collections.abc import Callable
from sys import getrefcount
from typing import Any, NoReturn

from phpjit.builtin import PhpValue
from phpjit.runtime.access.read import array_access, object_get, string_offset, undefined_key
from phpjit.runtime.access.variables import undefined_variable
from phpjit.runtime.calls.resolve import call_method
from phpjit.runtime.convert import to_str
from phpjit.runtime.convert.names import shown_class_name
from phpjit.runtime.diagnostics import deprecated, notice, warning
from phpjit.runtime.operators import concat
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, assign_ref, normalize_key, own_ref, string_key
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.own import RC_ARG
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF

Operator = Callable[[PhpValue, PhpValue], PhpValue]
Step = Callable[[PhpValue], PhpValue]


def scalar_as_array() -> NoReturn:
    """Throw what writing an element of an int, float, true or resource gives."""
    throw_error("Error", "Cannot use a scalar value as an array")


def dim_base(value: PhpValue) -> PhpValue:
    """Return the container for a variable's value: `$a = dim_base($a)`; nothing becomes a new array."""
    if type(value) is PhpArray:
        return value if getrefcount(value) <= RC_ARG else value.copy()
    if value is None or value is UNDEF:
        return PhpArray()
    if value is False:
        deprecated("Automatic conversion of false to array is deprecated")
        return PhpArray()
    if type(value) is str or isinstance(value, PhpObject):
        return value
    scalar_as_array()


def dim_base_ref(ref: Ref) -> PhpValue:
    """Return the container in a cell, owned for writing."""
    return own_ref(ref)


def dim_w(container: PhpValue, key: PhpValue) -> PhpValue:
    """Return the container in `container[key]`, owned for writing."""
    if type(container) is PhpArray:
        kind = type(key)
        if kind is str:
            key = string_key(key)
        elif kind is not int:
            key = normalize_key(key)
        return container.dim_w(key)
    if type(container) is str:
        throw_error("Error", "Cannot use string offset as an array")
    return _object_dim_w(container, key)


def _object_dim_w(o: PhpObject, key: PhpValue) -> PhpValue:
    """Return what `$o[key]` holds, for writing into it."""
    handler = type(o).info.handlers.get("dim_w")
    if handler is not None:
        return handler(o, key)
    array_access(o)
    method = type(o).info.methods.get("offsetget")
    if method is not None and method.info.by_ref_return:
        ref = method.function(o, key)
        if type(ref) is Ref:
            return own_ref(ref)
        found = ref
    else:
        found = object_get(o, key)
    if isinstance(found, PhpObject):
        return found
    notice(f"Indirect modification of overloaded element of {shown_class_name(o)} has no effect")
    return dim_base(found)


def dim_append_w(container: PhpValue) -> PhpValue:
    """Return the container in `container[]`: a new array."""
    if type(container) is PhpArray:
        return container.append_dim_w()
    if type(container) is str:
        throw_error("Error", "[] operator not supported for strings")
    return _object_dim_w(container, None)


def dim_obj_w(container: PhpValue, key: PhpValue) -> PhpValue:
    """Return the value at `container[key]` as the base of a property write; created as null when missing."""
    if type(container) is PhpArray:
        key = normalize_key(key)
        value = container.get(key, UNDEF)
        if value is UNDEF:
            container.set(key, None)
            return None
        return value
    if type(container) is str:
        throw_error("Error", "Cannot use string offset as an object")
    return object_get(container, key)


def append_obj_w(container: PhpValue) -> PhpValue:
    """Return the value at `container[]` as the base of a property write: null."""
    append_in(container, None)
    return None


# ---- assignment

def assign_dim(base: PhpValue, key: PhpValue, value: PhpValue) -> PhpValue:
    """Do `$a[key] = value` for the value `base` of a variable; return the variable's new value."""
    if type(base) is PhpArray:
        if getrefcount(base) > RC_ARG:
            base = base.copy()
        kind = type(key)
        if kind is str:
            key = string_key(key)
        elif kind is not int:
            key = normalize_key(key)
        base.set(key, value)
        return base
    if type(base) is str:
        return string_assign(base, key, value)[0]
    base = dim_base(base)
    assign_in(base, key, value)
    return base


def append_dim(base: PhpValue, value: PhpValue) -> PhpValue:
    """Do `$a[] = value` for the value `base` of a variable; return the variable's new value."""
    if type(base) is PhpArray:
        if getrefcount(base) > RC_ARG:
            base = base.copy()
        base.append(value)
        return base
    base = dim_base(base)
    append_in(base, value)
    return base


def assigned_value(container: PhpValue, key: PhpValue, value: PhpValue) -> PhpValue:
    """Return the value of the expression `$a[key] = value` after it was done: one byte for a string."""
    if type(container) is not str:
        return value
    return value[:1] if type(value) is str else ("A" if type(value) is PhpArray else to_str(value)[:1])


def string_assign(base: str, key: PhpValue, value: PhpValue) -> tuple[str, str | None]:
    """Do `$s[key] = value`; return (new string, assigned byte or None)."""
    offset = string_offset(key)
    size = len(base)
    if offset < -size:
        warning(f"Illegal string offset {offset}")
        return base, None
    text = value if type(value) is str else to_str(value)
    if len(text) != 1:
        if not text:
            throw_error("Error", "Cannot assign an empty string to a string offset")
        warning("Only the first byte will be assigned to the string offset")
        text = text[0]
    if offset < 0:
        offset += size
    if offset >= size:
        return base + " " * (offset - size) + text, text
    return base[:offset] + text + base[offset + 1:], text


def assign_in(container: PhpValue, key: PhpValue, value: PhpValue) -> PhpValue:
    """Do `container[key] = value`; return the value."""
    if type(container) is PhpArray:
        container.set(normalize_key(key), value)
        return value
    if type(container) is str:
        throw_error("Error", "Cannot use string offset as an array")
    handler = type(container).info.handlers.get("dim_set")
    if handler is not None:
        handler(container, key, value)
        return value
    array_access(container)
    call_method(container, "offsetSet", key, value)
    return value


def append_in(container: PhpValue, value: PhpValue) -> PhpValue:
    """Do `container[] = value`; return the value."""
    if type(container) is PhpArray:
        container.append(value)
        return value
    if type(container) is str:
        throw_error("Error", "[] operator not supported for strings")
    return assign_in(container, None, value)


def assign_nested(container: PhpValue, first: PhpValue, key: PhpValue, value: PhpValue) -> PhpValue:
    """Do `container[first][key] = value`; return the value."""
    if type(container) is PhpArray:
        first = normalize_key(first)
        inner = container.dim_w(first)
        if type(inner) is PhpArray:
            inner.set(normalize_key(key), value)
            return value
        if type(inner) is str:
            inner, byte = string_assign(inner, key, value)
            container.set(first, inner)
            return byte
        return assign_in(inner, key, value)
    return assign_in(dim_w(container, first), key, value)


def append_nested(container: PhpValue, first: PhpValue, value: PhpValue) -> PhpValue:
    """Do `container[first][] = value`; return the value."""
    return append_in(dim_w(container, first), value)


def assign_dim_ref(ref: Ref, key: PhpValue, value: PhpValue) -> PhpValue:
    """Do `$a[key] = value` for a variable in a cell; return the value of the expression."""
    base = ref.v
    if type(base) is str:
        base, byte = string_assign(base, key, value)
        assign_ref(ref, base)
        return byte
    del base
    return assign_in(own_ref(ref), key, value)


def append_dim_ref(ref: Ref, value: PhpValue) -> PhpValue:
    """Do `$a[] = value` for a variable in a cell; return the value."""
    return append_in(own_ref(ref), value)


def assign_cell(ref: Ref, value: PhpValue) -> PhpValue:
    """Assign to a cell; return what it holds then (a typed reference coerces)."""
    if ref.types is None:
        ref.v = value
        return value
    assign_ref(ref, value)
    return ref.v


# ---- compound assignment, ++ and --

def op_ref(ref: Ref, operator: Operator, value: PhpValue, shown: str) -> PhpValue:
    """Do `$x op= value` for a cell; `shown` names the variable for the warning when it is not set."""
    old = ref.v
    if old is UNDEF:
        undefined_variable(shown)
        old = None
    return assign_cell(ref, operator(old, value))


def op_dim(container: PhpValue, key: PhpValue, operator: Operator, value: PhpValue) -> PhpValue:
    """Do `container[key] op= value`; return the new value."""
    if type(container) is PhpArray:
        key = normalize_key(key)
        old = container.raw(key, UNDEF)
        if type(old) is Ref:
            return op_ref(old, operator, value, "")
        if old is UNDEF:
            undefined_key(key)
            old = None
        if operator is concat and type(old) is str:
            container.set(key, None)     # one holder: CPython appends in place
            old += value if type(value) is str else to_str(value)
            container.set(key, old)
            return old
        new = operator(old, value)
        container.set(key, new)
        return new
    if type(container) is str:
        throw_error("Error", "Cannot use assign-op operators with string offsets")
    return assign_in(container, key, operator(object_get(container, key), value))


def op_append(container: PhpValue, operator: Operator, value: PhpValue) -> PhpValue:
    """Do `container[] op= value`; return the new value."""
    if type(container) is PhpArray:
        return append_in(container, operator(None, value))
    if type(container) is str:
        throw_error("Error", "[] operator not supported for strings")
    return op_dim(container, None, operator, value)


def pre_ref(ref: Ref, step: Step, shown: str | None) -> PhpValue:
    """Do `++$x` or `--$x` for a cell; `shown` names the variable if its being unset is still to be announced."""
    old = ref.v
    if old is UNDEF:
        if shown is not None:
            undefined_variable(shown)
        old = None
    return _store_step(ref, step, old)


def post_ref(ref: Ref, step: Step, shown: str | None) -> PhpValue:
    """Do `$x++` or `$x--` for a cell; return the old value."""
    old = ref.v
    if old is UNDEF:
        if shown is not None:
            undefined_variable(shown)
        old = None
    _store_step(ref, step, old)
    return old


def _store_step(ref: Ref, step: Step, old: PhpValue) -> PhpValue:
    new = step(old)
    if ref.types is not None and type(old) is int and type(new) is float:
        for declared in ref.types:
            overflow = getattr(declared, "step_overflow", None)
            if overflow is not None:
                overflow(new > 0)
    return assign_cell(ref, new)


def pre_dim(container: PhpValue, key: PhpValue, step: Step) -> PhpValue:
    """Do `++container[key]` or `--…`; `key` UNDEF means `container[]`."""
    return _step_dim(container, key, step)[1]


def post_dim(container: PhpValue, key: PhpValue, step: Step) -> PhpValue:
    """Do `container[key]++` or `…--`; return the old value."""
    return _step_dim(container, key, step)[0]


def _step_dim(container: PhpValue, key: Any, step: Step) -> tuple[PhpValue, PhpValue]:
    """Return (old, new)."""
    if type(container) is PhpArray:
        if key is UNDEF:
            new = step(None)
            container.append(new)
            return None, new
        key = normalize_key(key)
        old = container.raw(key, UNDEF)
        if type(old) is Ref:
            before = old.v
            return before, _store_step(old, step, before)
        if old is UNDEF:
            undefined_key(key)
            old = None
        new = step(old)
        container.set(key, new)
        return old, new
    if type(container) is str:
        throw_error("Error", "[] operator not supported for strings" if key is UNDEF
                    else "Cannot increment/decrement string offsets")
    if key is UNDEF:
        key = None
    old = object_get(container, key)
    new = step(old)
    assign_in(container, key, new)
    return old, new
