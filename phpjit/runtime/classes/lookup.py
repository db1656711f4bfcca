"""Finding members: which method a call means, and whether the caller may see it."""
from __future__ import annotations

from phpjit.runtime.current import current
from phpjit.runtime.values.objects import PRIVATE, PROTECTED, PUBLIC, ConstInfo, MethodInfo, PhpClass, is_subclass


def find_class(name: str, autoload: bool = True) -> PhpClass | None:
    """Return a class, interface, trait or enum by name, None when there is none."""
    from phpjit.runtime.classes.registry import find_class as find
    return find(current(), name, autoload)


def builtin_class(name: str) -> PhpClass:
    """Return a builtin class."""
    from phpjit.runtime.classes.registry import need_class
    return need_class(current(), name)


def select_method(cls: PhpClass, key: str, scope: PhpClass | None = None) -> MethodInfo | None:
    """Return the method that a call of `key` on `cls` from `scope` means.

    A private method of the calling class wins over one of the same name in a subclass, as in PHP.
    """
    method = cls.info.methods.get(key)
    if scope is not None and (method is None or method.declaring is not scope) and scope is not cls:
        own = scope.info.methods.get(key)
        if own is not None and own.flags & PRIVATE and own.declaring is scope and is_subclass(cls, scope):
            return own
    return method


def root_class(method: MethodInfo) -> PhpClass:
    """Return the class that introduced a method: protected access is judged by it."""
    while method.prototype is not None:
        method = method.prototype
    return method.declaring


def accessible(method: MethodInfo, scope: PhpClass | None) -> bool:
    """Whether code of class `scope` may call a method."""
    flags = method.flags
    if flags & PUBLIC:
        return True
    if scope is None:
        return False
    if method.declaring is scope:
        return True
    return bool(flags & PROTECTED) and related(root_class(method), scope)


def related(owner: PhpClass, scope: PhpClass) -> bool:
    """Whether protected members of `owner` are visible from `scope`."""
    return owner is scope or is_subclass(scope, owner) or is_subclass(owner, scope)


def const_accessible(const: ConstInfo, scope: PhpClass | None) -> bool:
    """Whether code of class `scope` may read a class constant."""
    if const.flags & PUBLIC:
        return True
    if scope is None:
        return False
    if const.flags & PRIVATE:
        return const.declaring is scope
    return related(const.declaring, scope)
