"""Writing elements: `$a[k] = v`, `$a[] = v`, `$a[i][j] = v`, `$a[k] op= v`, `unset($a[k])`, references to elements.

Three shapes of helpers, by what holds the container:
- `x_dim(a, ...)` gets the value of a Python local and returns the new value of that local;
- `x_dim_ref(ref, ...)` works on the content of a Ref;
- `x_in(c, ...)` gets a container that is owned already (`dim_base`, `dim_w`): an array to be changed in place, or an
  object.
Arguments arrive in CPython's registers exactly as `own` expects them (values/own.py): a helper's parameter counts one.
"""
from __future__ import annotations

from collections.abc import Callable
from sys import getrefcount
from typing import Any

from phpjit.builtin import PhpValue
from phpjit.runtime.access.dims import not_an_array, object_get, string_index, undefined_key
from phpjit.runtime.access.variables import undefined_variable
from phpjit.runtime.convert import to_str
from phpjit.runtime.diagnostics import deprecated, notice, warning
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, assign_ref, filled_quietly, made_by_writing, own_ref
from phpjit.runtime.values.array_keys import known_key, normalize_key, string_key
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.own import RC_ARG, RC_SLOT
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.resource import Resource
from phpjit.runtime.values.sentinels import UNDEF

Operator = Callable[[Any, Any], Any]
Step = Callable[[Any], Any]


def scalar_as_array() -> None:
    """Throw for writing an element of a number, true or a resource."""
    throw_error("Error", "Cannot use a scalar value as an array")


def no_container(v: PhpValue) -> bool:
    """Whether a value can have no elements, nor becomes an array by writing."""
    return v is True or type(v) is int or type(v) is float or isinstance(v, Resource)


# ---------------------------------------------------------------- containers

def dim_base(a: PhpValue) -> PhpValue:
    """Return the container for writing into the variable that holds `a`: `x = dim_base(x)`.

    Other scalars are returned as they are: whoever writes an element of them throws, having looked at the key.
    """
    if type(a) is PhpArray:
        if getrefcount(a) > RC_ARG:
            return a.copy()
        return a
    if a is None or a is UNDEF:
        return made_by_writing()
    if a is False:
        deprecated("Automatic conversion of false to array is deprecated")
        return made_by_writing()
    return a


def dim_base_ref(ref: Ref) -> PhpValue:
    """Return the container in a Ref for writing; other scalars as `dim_base` does."""
    return ref.v if no_container(ref.v) else own_ref(ref)


def dim_base_through(ref: Ref) -> PhpValue:
    """As `dim_base_ref` where an element is fetched for writing next; see `filled_quietly`."""
    if ref.v is False and hasattr(ref, "bound"):
        return filled_quietly(ref)
    return ref.v if no_container(ref.v) else own_ref(ref)


def dim_w_through(c: PhpValue, k: PhpValue) -> PhpValue:
    """As `dim_w` where an element is fetched for writing next."""
    if type(c) is PhpArray:
        return c.dim_w(normalize_key(k), True)
    return _object_w(c, k)


def dim_w(c: PhpValue, k: PhpValue) -> PhpValue:
    """Return the container in `c[k]` for writing into it."""
    if type(c) is PhpArray:
        return c.dim_w(normalize_key(k))
    return _object_w(c, k)


def _object_w(c: PhpValue, k: PhpValue) -> PhpValue:
    if isinstance(c, PhpObject):
        k = known_key(k)
        handlers = type(c).info.handlers
        if "dim_w" in handlers:
            return handlers["dim_w"](c, k)
        if "dim_get" not in handlers and "arrayaccess" in type(c).ancestors and _returns_ref(c):
            value = _raw_get(c, k)
            if type(value) is Ref:
                return own_ref(value)
        else:
            value = object_get(c, k)
        if not isinstance(value, PhpObject):
            notice(f"Indirect modification of overloaded element of {type(c).info.name} has no effect")
            return PhpArray() if value is None else dim_base(value)
        return value
    if type(c) is str:
        string_index(k)
        throw_error("Error", "Cannot use string offset as an array")
    scalar_as_array()
    return None


def _returns_ref(o: PhpObject) -> bool:
    return bool(type(o).info.methods["offsetget"].info.by_ref_return)


def _raw_get(o: PhpObject, k: PhpValue) -> Any:
    return type(o).info.methods["offsetget"].function(o, k)


def dim_append_w(c: PhpValue) -> PhpValue:
    """Return a new array appended to `c`, for writing into it."""
    if type(c) is PhpArray:
        return c.append_dim_w()
    if isinstance(c, PhpObject):
        return _object_w(c, None)
    if type(c) is str:
        throw_error("Error", "[] operator not supported for strings")
    scalar_as_array()
    return None


def dim_obj_w(c: PhpValue, k: PhpValue) -> PhpValue:
    """Return the value of `c[k]` as the base of a property write: fetched for writing: a missing one becomes null."""
    if type(c) is PhpArray:
        key = normalize_key(k)
        if not c.has(key):
            c.set(key, None)
        return c.get(key)
    if isinstance(c, PhpObject):
        return object_get(c, k)
    if type(c) is str:
        string_index(k)
        throw_error("Error", "Cannot use string offset as an object")
    scalar_as_array()
    return None


def dim_obj_rw(c: PhpValue, k: PhpValue) -> PhpValue:
    """Like `dim_obj_w` for reading and writing a property: a missing element is announced."""
    if type(c) is PhpArray:
        key = normalize_key(k)
        if not c.has(key):
            undefined_key(key)
    return dim_obj_w(c, k)


def append_obj_w(c: PhpValue) -> PhpValue:
    """Append null as the base of a property write."""
    if type(c) is PhpArray:
        c.append(None)
        return None
    return dim_append_w(c)


# ---------------------------------------------------------------- assignment

def early_key(a: PhpValue, k: PhpValue) -> PhpValue:
    """Return the key of `x[k] = $v` for the local that holds `a`: php looks at it before it reads `$v`."""
    return normalize_key(k) if type(a) is PhpArray else k


def assign_dim(a: PhpValue, k: PhpValue, v: PhpValue) -> PhpValue:
    """`x[k] = v` for the local that holds `a`; returns its new value."""
    if type(a) is PhpArray:
        if getrefcount(a) > RC_ARG:
            a = a.copy()
        if type(k) is not int:
            k = string_key(k) if type(k) is str else normalize_key(k)
        d = a.d
        if d is not None and not a.r and (type(k) is str or k in d):
            d[k] = v
        else:
            a.set(k, v)
        return a
    if type(a) is str:
        return string_assign(a, k, v)
    a = dim_base(a)
    assign_in(a, k, v)
    return a


def append_dim(a: PhpValue, v: PhpValue) -> PhpValue:
    """`x[] = v` for the local that holds `a`; returns its new value."""
    if type(a) is PhpArray:
        if getrefcount(a) > RC_ARG:
            a = a.copy()
        a.append(v)
        return a
    a = dim_base(a)
    append_in(a, v)
    return a


def assigned_value(a: PhpValue, k: PhpValue, v: PhpValue) -> PhpValue:
    """Return the value of the expression `$a[k] = v`: for a string the one character that was written."""
    if type(a) is str:
        return to_str(v)[:1]
    return v


def assign_dim_ref(ref: Ref, k: PhpValue, v: PhpValue) -> PhpValue:
    """`ref[k] = v`."""
    a = ref.v
    if type(a) is PhpArray:
        if type(k) is int and getrefcount(a) <= RC_SLOT:
            d = a.d
            if d is None:
                items: Any = a.l
                if 0 <= k < len(items):
                    items[k] = v
                    return v
            elif k in d and not a.r:
                d[k] = v
                return v
    elif type(a) is str:
        assign_ref(ref, string_assign(a, k, v))
        return to_str(v)[:1]
    del a
    return assign_in(own_ref(ref), k, v)


def append_dim_ref(ref: Ref, v: PhpValue) -> PhpValue:
    """`ref[] = v`."""
    return append_in(own_ref(ref), v)


def assign_in(c: PhpValue, k: PhpValue, v: PhpValue) -> PhpValue:
    """`c[k] = v` for an owned container."""
    if type(c) is PhpArray:
        if type(k) is not int:
            k = string_key(k) if type(k) is str else normalize_key(k)
        c.set(k, v)
        return v
    if isinstance(c, PhpObject):
        object_set(c, k, v)
        return v
    if type(c) is str:
        string_assign(c, k, v)      # a string that is no variable: only its errors are seen
        return v
    scalar_as_array()
    return None


def assign_unset(c: PhpValue, k: PhpValue, name: str) -> None:
    """`c[k] = $name` for an owned container and a variable that is unset: read when the key has been looked at."""
    if type(c) is PhpArray and k is not UNDEF:
        k = normalize_key(k)
    elif type(c) is str and k is not UNDEF:
        k = string_index(k)
    elif isinstance(c, PhpObject):
        k = known_key(k)
    elif no_container(c):
        scalar_as_array()
    undefined_variable(name)
    if k is UNDEF:
        append_in(c, None)
    else:
        assign_in(c, k, None)


def append_in(c: PhpValue, v: PhpValue) -> PhpValue:
    """`c[] = v` for an owned container."""
    if type(c) is PhpArray:
        c.append(v)
        return v
    if isinstance(c, PhpObject):
        object_set(c, None, v)
        return v
    if type(c) is str:
        throw_error("Error", "[] operator not supported for strings")
    scalar_as_array()
    return None


def object_set(o: PhpObject, k: PhpValue, v: PhpValue) -> None:
    """`o[k] = v` of an ArrayAccess object; `o[] = v` has k null."""
    info = type(o).info
    k = known_key(k)
    handler = info.handlers.get("dim_set")
    if handler is not None:
        handler(o, k, v)
        return
    if "arrayaccess" not in type(o).ancestors:
        not_an_array(o)
    info.methods["offsetset"].function(o, k, v)


def assign_nested(c: PhpValue, first: PhpValue, k: PhpValue, v: PhpValue) -> PhpValue:
    """`c[first][k] = v` for an owned container."""
    if type(c) is PhpArray:
        key = normalize_key(first)
        inner = c.dim_w(key)
        if type(inner) is str:
            c.set(key, string_assign(inner, k, v))
            return to_str(v)[:1]
        return assign_in(inner, k, v)
    return assign_in(dim_w(c, first), k, v)


def append_nested(c: PhpValue, first: PhpValue, v: PhpValue) -> PhpValue:
    """`c[first][] = v` for an owned container."""
    return append_in(dim_w(c, first), v)


def string_assign(s: str, k: PhpValue, v: PhpValue) -> PhpValue:
    """Return the string `s` after `$s[k] = v`."""
    at = string_index(k)
    size = len(s)
    if at < -size:
        warning(f"Illegal string offset {at}")
        return s
    text = v if type(v) is str else to_str(v)
    if len(text) != 1:
        if not text:
            throw_error("Error", "Cannot assign an empty string to a string offset")
        warning("Only the first byte will be assigned to the string offset")
        text = text[0]
    if at < 0:
        at += size
    if at >= size:
        return s + " " * (at - size) + text
    return s[:at] + text + s[at + 1:]


# ---------------------------------------------------------------- references to elements

def dim_ref(c: PhpValue, k: PhpValue) -> Ref:
    """Return the Ref of `c[k]`, making the element a reference."""
    if type(c) is PhpArray:
        return c.ref(normalize_key(k))
    if isinstance(c, PhpObject):
        k = known_key(k)
        handler = type(c).info.handlers.get("dim_ref")
        if handler is not None:
            return handler(c, k)  # type: ignore[no-any-return]  # a handler gives what the caller wants
        if "dim_get" not in type(c).info.handlers and "arrayaccess" in type(c).ancestors and _returns_ref(c):
            raw = _raw_get(c, k)
            return raw if type(raw) is Ref else Ref(raw)
        value = object_get(c, k)
        if not isinstance(value, PhpObject):
            notice(f"Indirect modification of overloaded element of {type(c).info.name} has no effect")
        return Ref(value)
    if type(c) is str:
        string_index(k)
        throw_error("Error", "Cannot create references to/from string offsets")
    known_key(k)
    scalar_as_array()
    return Ref(None)


def dim_append_ref(c: PhpValue) -> Ref:
    """Return the Ref of a new element `c[]`."""
    if type(c) is PhpArray:
        return c.append_ref()
    if isinstance(c, PhpObject):
        return dim_ref(c, None)
    if type(c) is str:
        throw_error("Error", "[] operator not supported for strings")
    scalar_as_array()
    return Ref(None)


def set_dim_ref(c: PhpValue, k: PhpValue, ref: Ref) -> Ref:
    """`c[k] = &ref`."""
    if ref.v is UNDEF:
        ref.v = None
    if type(c) is PhpArray:
        c.set_ref(normalize_key(k), ref)
    elif isinstance(c, PhpObject):
        throw_error("Error", "Cannot assign by reference to an array dimension of an object")
    elif type(c) is str:
        string_index(k)
        throw_error("Error", "Cannot create references to/from string offsets")
    else:
        scalar_as_array()
    return ref


def append_ref_in(c: PhpValue, ref: Ref) -> Ref:
    """`c[] = &ref`."""
    if ref.v is UNDEF:
        ref.v = None
    if type(c) is PhpArray:
        c.append(ref)
    elif isinstance(c, PhpObject):
        throw_error("Error", "Cannot assign by reference to an array dimension of an object")
    else:
        dim_append_ref(c)
    return ref


# ---------------------------------------------------------------- unset

def unset_base(a: PhpValue) -> PhpValue:
    """Return the container in a local, owned, for removing something inside: `x = unset_base(x)`."""
    if type(a) is PhpArray and getrefcount(a) > RC_ARG:
        return a.copy()
    return a


def unset_base_ref(ref: Ref, name: str | None = None) -> PhpValue:
    """Return the container in a Ref for removing something inside; `name`: the variable's, to warn if it is unset."""
    if type(ref.v) is PhpArray:
        return own_ref(ref)
    if ref.v is UNDEF:
        if name is not None:
            undefined_variable(name)
        return None
    return ref.v


def unset_w(c: PhpValue, k: PhpValue) -> PhpValue:
    """Return the container in `c[k]` for removing something inside; null when there is none."""
    if type(c) is PhpArray:
        k = normalize_key(k, "unset")
        v = c.get(k)
        if type(v) is PhpArray:
            del v
            return c.dim_w(k)
        return v
    if isinstance(c, PhpObject):
        k = known_key(k)
        handlers = type(c).info.handlers
        if "dim_w" in handlers:
            v = handlers["dim_get"](c, k) if handlers["dim_isset"](c, k, False) else None
            return handlers["dim_w"](c, k) if type(v) is PhpArray else v
        return object_get(c, k)
    if type(c) is str:
        throw_error("Error", "Cannot use string offset as an array")
    known_key(k)
    if c is not None and c is not False:
        throw_error("Error", "Cannot unset offset in a non-array variable")
    return None


def unset_dim(a: PhpValue, k: PhpValue) -> PhpValue:
    """`unset(x[k])` for the local that holds `a`; returns its new value."""
    if type(a) is PhpArray:
        if getrefcount(a) > RC_ARG:
            a = a.copy()
        a.remove(normalize_key(k, "unset"))
        return a
    unset_in(a, k)
    return a


def unset_dim_ref(ref: Ref, k: PhpValue, name: str = "") -> None:
    """`unset(ref[k])`; `name`: the variable's, to warn if it is unset."""
    if type(ref.v) is PhpArray:
        own_ref(ref).remove(normalize_key(k, "unset"))
    elif ref.v is not UNDEF:
        unset_in(ref.v, k)
    elif name:
        undefined_variable(name)


def unset_in(c: PhpValue, k: PhpValue) -> None:
    """`unset(c[k])` for an owned container."""
    if type(c) is PhpArray:
        c.remove(normalize_key(k, "unset"))
        return
    k = known_key(k)
    if isinstance(c, PhpObject):
        info = type(c).info
        handler = info.handlers.get("dim_unset")
        if handler is not None:
            handler(c, k)
            return
        if "arrayaccess" not in type(c).ancestors:
            not_an_array(c)
        info.methods["offsetunset"].function(c, k)
    elif type(c) is str:
        throw_error("Error", "Cannot unset string offsets")
    elif c is False:
        deprecated("Automatic conversion of false to array is deprecated")
    elif c is not None:
        throw_error("Error", "Cannot unset offset in a non-array variable")


# ---------------------------------------------------------------- literals

SPREAD = object()


def hash_array(d: dict[Any, PhpValue], following: int) -> PhpArray:
    """Return a hash array that takes a dict of normalised keys over."""
    a = PhpArray.__new__(PhpArray)
    a.l = ()
    a.d = d
    a.n = following
    a.pos = 0
    a.r = False
    return a


def make_array(*parts: Any) -> PhpArray:
    """Return the array of a literal: keys (MISSING for none, SPREAD before a spread) and values alternate."""
    return add_to_array(made_by_writing(), *parts)


def add_to_array(a: PhpArray, *parts: Any) -> PhpArray:
    """Add more of a literal to the array that was made of its beginning."""
    from phpjit.runtime.values.sentinels import MISSING
    for at in range(0, len(parts), 2):
        k, v = parts[at], parts[at + 1]
        if k is MISSING:
            a.append(v)
        elif k is SPREAD:
            spread_into(a, v)
        elif type(v) is Ref:
            a.set_ref(normalize_key(k), v)
        else:
            a.set(normalize_key(k), v)
    return a


def spread_into(a: PhpArray, v: PhpValue) -> None:
    """`[...v]`."""
    if type(v) is PhpArray:
        for k, item in v.items():
            if type(k) is int:
                a.append(item)
            else:
                a.set(k, item)
        return
    if isinstance(v, PhpObject) and "traversable" in type(v).ancestors:
        from phpjit.runtime.classes.iteration import iterate_object
        for k, item in iterate_object(v):
            if type(k) is str:
                a.set(normalize_key(k), item)
            elif type(k) is int:
                a.append(item)
            else:
                throw_error("Error", "Keys must be of type int|string during array unpacking")
        return
    throw_error("Error", "Only arrays and Traversables can be unpacked")
