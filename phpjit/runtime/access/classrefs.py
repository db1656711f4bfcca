"""Classes as generated code names them: link names that load on first use, `static`, `parent`, static properties.

    Foo::bar(1)   ->  "class:foo".<"::bar/1">(1)      the global is a ClassStub until the class is there
"""
from __future__ import annotations

from typing import Any

from phpjit.builtin import PhpValue
from phpjit.runtime.calls.adapt import fit, fit_raw
from phpjit.runtime.classes.lookup import accessible, select_method
from phpjit.runtime.classes.members import sprop_ref
from phpjit.runtime.classes.members import static_slot as slot_of
from phpjit.runtime.classes.registry import find_class, missing_class
from phpjit.runtime.convert import type_name
from phpjit.runtime.current import current
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.objects import PhpClass, PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF


class ClassStub:
    """Stands for a class that has not been needed yet: any attribute loads it (running autoloaders)."""

    __slots__ = ("php_name",)

    def __init__(self, name: str) -> None:
        self.php_name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(load_class(self.php_name), name)


def load_class(name: str) -> PhpClass:
    """Return a class by name, make its link name mean it; throw when there is none."""
    request = current()
    cls = find_class(request, name)
    if cls is None:
        missing_class(name)
    if cls.info.key == name.lower():
        request.namespace["class:" + name.lower()] = cls
    return cls


def the_class(cls: Any) -> PhpClass:
    """Return the class itself for a link that may still be a stub."""
    return load_class(cls.php_name) if type(cls) is ClassStub else cls


def class_of_value(v: PhpValue) -> PhpClass:
    """Return the class in `$v::x` and `new $v`."""
    if isinstance(v, PhpObject):
        return type(v)
    if type(v) is str:
        cls = find_class(current(), v)
        if cls is None:
            missing_class(v)
        return cls
    throw_error("Error", "Cannot use value of type " + type_name(v) + " as class name" if False else
                "Class name must be a valid object or a string")


def self_class(scope: PhpClass | None) -> PhpClass:
    """Return `self` of code that may run outside of a class."""
    if scope is None:
        throw_error("Error", 'Cannot access "self" when no class scope is active')
    return scope


def parent_class(scope: PhpClass | None) -> PhpClass:
    """Return `parent`."""
    if scope is None:
        throw_error("Error", 'Cannot access "parent" when no class scope is active')
    parent = scope.info.parent
    if parent is None:
        throw_error("Error", 'Cannot access "parent" when current class scope has no parent')
    return parent


def static_class(this: Any, scope: PhpClass | None) -> PhpClass:
    """Return `static` of code that may run without an object."""
    if isinstance(this, PhpObject):
        return type(this)
    if isinstance(this, PhpClass):
        return this
    if scope is None:
        throw_error("Error", 'Cannot access "static" when no class scope is active')
    return scope


def forwarded(this: Any, scope: PhpClass | None) -> Any:
    """Return what `self::f()` passes on from a closure: the object, or the called class."""
    return this if this is not None else scope


def class_name(cls: PhpClass) -> str:
    """`static::class` and kin."""
    return cls.info.name


def class_keyword(word: str, this: Any, scope: PhpClass | None) -> str:
    """`self::class` and kin outside of class declarations."""
    if scope is None:
        throw_error("Error", f'Cannot use "{word}" in the global scope')
    if word == "parent" and scope.info.parent is None:
        throw_error("Error", 'Cannot use "parent" when current class scope has no parent')
    cls = static_class(this, scope) if word == "static" else parent_class(scope) if word == "parent" else scope
    return cls.info.name


def class_name_of(v: PhpValue) -> str:
    """`$v::class`."""
    if isinstance(v, PhpObject):
        return type(v).info.name
    throw_error("TypeError", f"Cannot use \"::class\" on value of type {type_name(v)}")


def magic_class(scope: PhpClass | None) -> str:
    """`__CLASS__`."""
    return "" if scope is None else scope.info.name


def magic_method(scope: PhpClass | None, name: str) -> str:
    """`__METHOD__`."""
    return name if scope is None or name == "{closure}" else f"{scope.info.name}::{name}"


def instance_of_value(v: PhpValue, cls: PhpValue) -> bool:
    """`v instanceof $cls`."""
    if isinstance(cls, PhpObject):
        return isinstance(v, PhpObject) and type(cls).info.key in type(v).ancestors
    if type(cls) is not str:
        throw_error("Error", "Class name must be a valid object or a string")
    if not isinstance(v, PhpObject):
        return False
    key = cls.lower()
    if key in type(v).ancestors:
        return True
    found = find_class(current(), cls, autoload=False)
    return found is not None and found.info.key in type(v).ancestors


def instance_of_class(v: PhpValue, cls: PhpClass) -> bool:
    """`v instanceof self`."""
    return isinstance(v, PhpObject) and cls.info.key in type(v).ancestors


# ---------------------------------------------------------------- static properties

def static_ref(cls: PhpClass, name: str, scope: PhpClass | None) -> Ref:
    """Return the slot of `cls::$name`."""
    return sprop_ref(cls, name, scope)


def static_value(ref: Ref, name: str) -> PhpValue:
    """Return the value of a static property; throw when it is not initialised."""
    v = ref.v
    if v is UNDEF:
        owner = ref.types[0].prop if ref.types else None
        shown = f"{owner.declaring.info.name}::${owner.name}" if owner is not None else "$" + name
        throw_error("Error", f"Typed static property {shown} must not be accessed before initialization")
    return v


def quiet_static(cls: PhpClass, name: str, scope: PhpClass | None) -> PhpValue:
    """`cls::$name ?? null`."""
    prop = cls.info.statics.get(name)
    if prop is None:
        return None
    from phpjit.runtime.classes.members import check_static
    from phpjit.runtime.throwables import PhpThrow
    try:
        check_static(cls, prop, scope)
    except PhpThrow:
        return None
    v = slot_of(prop).v
    return None if v is UNDEF else v


def bind_static(cls: PhpClass, name: str, scope: PhpClass | None, ref: Ref) -> Ref:
    """`cls::$name = &ref`."""
    old = sprop_ref(cls, name, scope)
    if ref.v is UNDEF:
        ref.v = None
    prop = cls.info.statics[name]
    if old.types is not None:
        for kind in old.types:
            ref.v = kind.check(ref.v)
        ref.types = (*(ref.types or ()), *old.types)
    declaring = prop.declaring
    type.__setattr__(declaring, "\0static:" + name, ref)
    for key, value in list(declaring.__dict__.items()):
        if value is old and key != "\0static:" + name:
            type.__setattr__(declaring, key, ref)
    return ref


def cannot_unset_static(cls: PhpClass, name: str) -> None:
    """`unset(A::$x)`."""
    throw_error("Error", f"Attempt to unset static property {cls.info.name}::${name}")


# ---------------------------------------------------------------- methods, where the attribute is not enough

def visible_method(o: PhpObject, key: str, count: int, scope: PhpClass | None) -> Any:
    """Return `o->key` bound for `count` arguments as seen from a class that has a private method of that name."""
    cls = type(o)
    method = select_method(cls, key, scope)
    if method is None or not accessible(method, scope):
        from phpjit.runtime.access.callsites import method_target
        return method_target(o, key, scope).bind(count)
    made = fit(method.function, count, has_this=True)
    this: Any = cls if method.is_static else o
    return lambda *args: made(this, *args)


def raw_method(o: PhpValue, name: str, scope: PhpClass | None, count: int) -> Any:
    """Return a method bound so that a returned Ref arrives as it is."""
    if not isinstance(o, PhpObject):
        from phpjit.runtime.access.callsites import no_object
        no_object(o, name)
    cls = type(o)
    method = select_method(cls, name.lower(), scope)
    if method is None or not accessible(method, scope):
        if "\0" not in name and cls.info.key == "closure" and name.lower() == "__invoke":
            from phpjit.runtime.access.callsites import raw_callback
            from phpjit.runtime.values.closure import closure_callback
            return raw_callback(closure_callback(o), count)
        from phpjit.runtime.access.callsites import method_target
        return method_target(o, name, scope).bind(count)
    made = fit_raw(method.function, count, has_this=True)
    this: Any = cls if method.is_static else o
    return lambda *args: made(this, *args)


def method_mask(o: PhpValue, key: str, scope: PhpClass | None) -> int:
    """Return the by-reference mask of `o->key`."""
    if not isinstance(o, PhpObject):
        return 0
    return _mask(select_method(type(o), key, scope))


def static_mask(cls: PhpClass, key: str, scope: PhpClass | None) -> int:
    """Return the by-reference mask of `cls::key`."""
    return _mask(select_method(cls, key))


def new_mask(cls: Any) -> int:
    """Return the by-reference mask of a constructor."""
    return _mask(the_class(cls).info.constructor)


def _mask(method: Any) -> int:
    if method is None:
        return 0
    info = method.info
    mask: int = info.ref_mask
    if info.variadic and info.params[-1].by_ref:
        mask |= -1 << (len(info.params) - 1)
    return mask
