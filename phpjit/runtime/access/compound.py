"""Elements and cells that are read and written: `$a[k] op= v`, `++$a[k]`, `$x .= v` on a Ref.

The shapes of the helpers are those of `elements`.
"""
from __future__ import annotations

from typing import Any, Final

from phpjit.builtin import PhpValue
from phpjit.runtime.access.dims import object_get, string_index, undefined_key
from phpjit.runtime.access.elements import (
    Operator,
    Step,
    append_in,
    dim_ref,
    dim_w,
    no_container,
    object_set,
    scalar_as_array,
)
from phpjit.runtime.access.variables import undefined_variable
from phpjit.runtime.convert import to_str
from phpjit.runtime.operators import add, concat
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, assign_ref
from phpjit.runtime.values.array_keys import known_key, normalize_key, string_key
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF

SMALL: Final = 1 << 62


def old_element(c: PhpValue, k: PhpValue) -> PhpValue:
    """Read the old value of an element that is about to be changed."""
    if type(c) is PhpArray:
        v = c.get(k, UNDEF)
        if v is UNDEF:
            undefined_key(k)
            return None
        return v
    return object_get(c, k)


def op_dim(c: PhpValue, k: PhpValue, operator: Operator, v: PhpValue) -> PhpValue:
    """`c[k] op= v`."""
    if type(c) is PhpArray:
        if type(k) is not int:
            k = string_key(k) if type(k) is str else normalize_key(k)
        d = c.d
        if d is not None and not c.r:
            old: Any = d.get(k)
            if type(old) is int and type(v) is int and operator is add:
                result = old + v
                if -SMALL <= result <= SMALL:
                    d[k] = result
                    return result
            elif type(old) is str and operator is concat:
                text = v if type(v) is str else to_str(v)
                if d.get(k) is old:
                    d[k] = None         # one holder: CPython can append in place
                    grown: Any = old
                    old = None
                    grown += text
                    d[k] = grown
                    return grown
                v = text
        result = operator(old_element(c, k), v)
        c.set(k, result)
        return result
    if type(c) is not str:
        k = known_key(k)
    if isinstance(c, PhpObject):
        result = operator(object_get(c, k), v)
        object_set(c, k, result)
        return result
    if type(c) is str:
        string_index(k)
        throw_error("Error", "Cannot use assign-op operators with string offsets")
    scalar_as_array()
    return None


def dim_rw(c: PhpValue, k: PhpValue) -> PhpValue:
    """Return the container in `c[k]` for reading and writing in it."""
    if type(c) is PhpArray:
        k = normalize_key(k)
        found = c.get(k, UNDEF)
        if found is UNDEF:
            undefined_key(k)
        elif no_container(found):
            return found
        del found
    return dim_w(c, k)


def announcing(operator: Operator, name: str) -> Operator:
    """Return the operator of `element op= $name` for an unset variable: PHP says so when it has read the element."""
    def operate(old: PhpValue, value: PhpValue) -> PhpValue:
        undefined_variable(name)
        return operator(old, None)
    return operate


def op_append(c: PhpValue, operator: Operator, v: PhpValue) -> PhpValue:
    """`c[] op= v`."""
    if isinstance(c, PhpObject):
        if "dim_rw" in type(c).info.handlers and type(c).info.methods["offsetget"].info.internal:
            result = operator(None, v)      # no key: nothing is read
            object_set(c, None, result)
            return result
        return op_dim(c, None, operator, v)
    return append_in(c, operator(None, v))


def op_ref(ref: Ref, operator: Operator, v: PhpValue, name: str) -> PhpValue:
    """`ref op= v`."""
    old = ref.v
    if old is UNDEF:
        from phpjit.runtime.access.variables import undefined_variable
        old = None
        if name:
            undefined_variable(name)
    result = operator(old, v)
    return assign_cell(ref, result)


def assign_cell(ref: Ref, v: PhpValue) -> PhpValue:
    """`ref = v`; returns the value stored."""
    if ref.types is None:
        ref.v = v
        return v
    assign_ref(ref, v)
    return ref.v


def pre_ref(ref: Ref, step: Step, name: str | None) -> PhpValue:
    """`++ref` or `--ref`."""
    old = ref.v
    if old is UNDEF:
        from phpjit.runtime.access.variables import undefined_variable
        old = None
        if name:
            undefined_variable(name)
    if ref.types is not None:
        return _typed_step(ref, step, old)
    ref.v = v = step(old)
    return v


def _typed_step(ref: Ref, step: Step, old: PhpValue) -> PhpValue:
    new = step(old)
    if type(old) is int and type(new) is float:
        for kind in ref.types:
            prop = kind.prop
            if prop.type is not None and "float" not in prop.type.show():
                word = "increment" if new > 0 else "decrement"
                bound = "maximal" if new > 0 else "minimal"
                throw_error("TypeError",
                            f"Cannot {word} a reference held by property {prop.declaring.info.name}::${prop.name} "
                                         f"of type {prop.type.show()} past its {bound} value")
    return assign_cell(ref, new)


def post_ref(ref: Ref, step: Step, name: str | None) -> PhpValue:
    """`ref++` or `ref--`."""
    old = ref.v
    if old is UNDEF:
        from phpjit.runtime.access.variables import undefined_variable
        old = None
        if name:
            undefined_variable(name)
    if ref.types is not None:
        _typed_step(ref, step, old)
    else:
        ref.v = step(old)
    return old


def pre_dim(c: PhpValue, k: PhpValue, step: Step) -> PhpValue:
    """`++c[k]`; k UNDEF means `c[]`."""
    return _step_dim(c, k, step)[1]


def post_dim(c: PhpValue, k: PhpValue, step: Step) -> PhpValue:
    """`c[k]++`."""
    return _step_dim(c, k, step)[0]


def _step_dim(c: PhpValue, k: PhpValue, step: Step) -> tuple[PhpValue, PhpValue]:
    if type(c) is PhpArray:
        if k is UNDEF:
            new = step(None)
            c.append(new)
            return None, new
        k = normalize_key(k)
        raw = c.raw(k, UNDEF)
        if type(raw) is Ref and raw.types is not None:
            old = raw.v
            return old, _typed_step(raw, step, old)
        old = old_element(c, k)
        new = step(old)
        c.set(k, new)
        return old, new
    if isinstance(c, PhpObject):     # only a reference that offsetGet returns can be changed
        handler = type(c).info.handlers.get("dim_rw")
        k = known_key(k)
        ref = dim_ref(c, None if k is UNDEF else k) if handler is None else handler(c, k)
        old = ref.v
        ref.v = new = step(old)
        return old, new
    if type(c) is str:
        string_index(k)
        throw_error("Error", "Cannot increment/decrement string offsets")
    scalar_as_array()
    return None, None
