"""Properties of whatever stands left of `->`: objects go to classes/properties.py, the rest gets PHP's complaint.

    null->x          Warning: Attempt to read property "x" on null
    null->x = 1      Error: Attempt to assign property "x" on null
"""
from __future__ import annotations

from typing import Any

from phpjit.builtin import PhpValue
from phpjit.runtime.access.elements import (
    Operator,
    Step,
    append_in,
    assign_in,
    dim_base,
    object_set,
    string_assign,
    unset_in,
)
from phpjit.runtime.classes import properties
from phpjit.runtime.classes.missing import prop_missing_w
from phpjit.runtime.classes.slots import find_slot
from phpjit.runtime.convert import to_str, type_name
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpClass, PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF

Scope = PhpClass | None


def prop_name(name: PhpValue) -> str:
    """Return a computed property name."""
    return name if type(name) is str else to_str(name)


def read_prop(o: PhpValue, name: str, scope: Scope) -> PhpValue:
    """`o->name`."""
    if isinstance(o, PhpObject):
        return properties.prop_get(o, name, scope)
    warning(f'Attempt to read property "{name}" on {type_name(o)}')
    return None


def quiet_prop(o: PhpValue, name: str, scope: Scope) -> PhpValue:
    """`o->name ?? null`."""
    return properties.prop_fetch_quiet(o, name, scope) if isinstance(o, PhpObject) else None


def isset_prop(o: PhpValue, name: str, scope: Scope) -> bool:
    """`isset(o->name)`."""
    return isinstance(o, PhpObject) and properties.prop_isset(o, name, scope)


def empty_prop(o: PhpValue, name: str, scope: Scope) -> bool:
    """`empty(o->name)`."""
    return not isinstance(o, PhpObject) or properties.prop_empty(o, name, scope)


def assign_prop(o: PhpValue, name: str, v: PhpValue, scope: Scope) -> PhpValue:
    """`o->name = v`."""
    if isinstance(o, PhpObject):
        return properties.prop_set(o, name, v, scope)
    throw_error("Error", f'Attempt to assign property "{name}" on {type_name(o)}')


def _modify(o: PhpValue, name: str) -> None:
    throw_error("Error", f'Attempt to modify property "{name}" on {type_name(o)}')


def prop_w(o: PhpValue, name: str, scope: Scope) -> PhpValue:
    """Return the container in `o->name` for writing into it."""
    if not isinstance(o, PhpObject):
        _modify(o, name)
    c = properties.prop_dim_w(o, name, scope)
    if type(c) is PhpArray or isinstance(c, PhpObject) or type(c) is str:
        return c
    return dim_base(c)


def prop_w_through(o: PhpValue, name: str, scope: Scope) -> PhpValue:
    """As `prop_w` where an element is fetched for writing next."""
    if not isinstance(o, PhpObject):
        _modify(o, name)
    c = properties.prop_dim_w(o, name, scope, True)
    if type(c) is PhpArray or isinstance(c, PhpObject) or type(c) is str:
        return c
    return dim_base(c)


def prop_rw(o: PhpValue, name: str, scope: Scope) -> PhpValue:
    """Return the container in `o->name` for reading and writing in it."""
    if isinstance(o, PhpObject) and type(o).info.magic_get is None \
            and properties.prop_fetch_quiet(o, name, scope) is None:
        properties.prop_get_rw(o, name, scope)      # says what is not there
    return prop_w(o, name, scope)


def prop_obj_w(o: PhpValue, name: str, scope: Scope) -> PhpValue:
    """Return the value of `o->name` as the base of another property write: a missing one is made, null."""
    return _base_of_write(o, name, scope, False)


def prop_obj_rw(o: PhpValue, name: str, scope: Scope) -> PhpValue:
    """Like `prop_obj_w` for reading and writing a property: what is not there is announced."""
    return _base_of_write(o, name, scope, True)


def _base_of_write(o: PhpValue, name: str, scope: Scope, announce: bool) -> PhpValue:
    if not isinstance(o, PhpObject):
        _modify(o, name)
    value = properties.prop_fetch_quiet(o, name, scope) if type(o).info.magic_get is None else None
    return value if value is not None else prop_missing_w(o, name, scope, announce)


def assign_prop_dim(o: PhpValue, name: str, scope: Scope, k: PhpValue, v: PhpValue) -> PhpValue:
    """`o->name[k] = v`."""
    c = prop_w(o, name, scope)
    if type(c) is PhpArray:
        return assign_in(c, k, v)
    if type(c) is str:
        properties.prop_set(o, name, string_assign(c, k, v), scope)
        return to_str(v)[:1]
    object_set(c, k, v)
    return v


def append_prop_dim(o: PhpValue, name: str, scope: Scope, v: PhpValue) -> PhpValue:
    """`o->name[] = v`."""
    return append_in(prop_w(o, name, scope), v)


def op_prop(o: PhpValue, name: str, scope: Scope, operator: Operator, v: PhpValue) -> PhpValue:
    """`o->name op= v`."""
    if not isinstance(o, PhpObject):
        throw_error("Error", f'Attempt to assign property "{name}" on {type_name(o)}')
    return properties.prop_set(o, name, operator(properties.prop_get_rw(o, name, scope), v), scope)


def pre_prop(o: PhpValue, name: str, scope: Scope, step: Step) -> PhpValue:
    """`++o->name`."""
    return _step_prop(o, name, scope, step)[1]


def post_prop(o: PhpValue, name: str, scope: Scope, step: Step) -> PhpValue:
    """`o->name++`."""
    return _step_prop(o, name, scope, step)[0]


def _step_prop(o: PhpValue, name: str, scope: Scope, step: Step) -> tuple[PhpValue, PhpValue]:
    if not isinstance(o, PhpObject):
        throw_error("Error", f'Attempt to increment/decrement property "{name}" on {type_name(o)}')
    old = properties.prop_get_rw(o, name, scope)
    new = step(old)
    if type(old) is int and type(new) is float:
        prop = find_slot(type(o).info, type(o), name, scope)
        declared = getattr(prop, "type", None)
        if declared is not None and "float" not in declared.show() and "mixed" not in declared.show():
            word, bound = ("increment", "maximal") if new > 0 else ("decrement", "minimal")
            held = "a reference held by " if type(o.__dict__.get(prop.key)) is Ref else ""
            throw_error("TypeError",
                        f"Cannot {word} {held}property {prop.declaring.info.name}::${name} of type {declared.show()} "
                                     f"past its {bound} value")
    return old, properties.prop_set(o, name, new, scope)


def prop_ref(o: PhpValue, name: str, scope: Scope) -> Ref:
    """Return the Ref of `o->name`."""
    if isinstance(o, PhpObject):
        return properties.prop_ref(o, name, scope)
    _modify(o, name)
    return Ref(None)


def bind_prop(o: PhpValue, name: str, scope: Scope, ref: Ref) -> Ref:
    """`o->name = &ref`."""
    if not isinstance(o, PhpObject):
        _modify(o, name)
    properties.set_prop_ref(o, name, ref, scope)
    return ref


def unset_prop(o: PhpValue, name: str, scope: Scope) -> None:
    """`unset(o->name)`."""
    if isinstance(o, PhpObject):
        properties.prop_unset(o, name, scope)
    elif o is not None and o is not UNDEF and o is not False:
        throw_error("Error", "Attempt to unset property \"" + name + f"\" on {type_name(o)}")


def unset_prop_w(o: PhpValue, name: str, scope: Scope) -> PhpValue:
    """Return the container in `o->name` for removing something inside; null when there is none."""
    if not isinstance(o, PhpObject):
        if o is not None and o is not False:
            throw_error("Error", f'Attempt to unset property "{name}" on {type_name(o)}')
        return None
    value: Any = properties.prop_get(o, name, scope) if properties.prop_isset(o, name, scope) else None
    if type(value) is PhpArray:
        del value
        return properties.prop_dim_w(o, name, scope)
    return value


def unset_prop_dim(o: PhpValue, name: str, scope: Scope, k: PhpValue) -> None:
    """`unset(o->name[k])`."""
    if not isinstance(o, PhpObject):
        return
    value = properties.prop_get(o, name, scope) if properties.prop_isset(o, name, scope) else None
    if type(value) is PhpArray:
        del value
        unset_in(properties.prop_dim_w(o, name, scope), k)
    else:
        unset_in(value, k)
