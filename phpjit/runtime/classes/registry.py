"""The classes of a request: those declared, builtins linked at first use, autoloading."""
from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.objects import PhpClass

if TYPE_CHECKING:
    from phpjit.runtime.request import Request


def declared_class(request: Request, key: str) -> PhpClass | None:
    """Return a class by its lower-case name without autoloading; builtins are linked."""
    found = request.classes.get(key)
    if found is not None:
        return found
    from phpjit.runtime.ext._index import CLASSES
    place = CLASSES.get(key)
    if place is None:
        return None
    from phpjit.runtime.classes.builtins import link_builtin_class
    return link_builtin_class(request, key, place)


def find_class(request: Request, name: str, autoload: bool = True) -> PhpClass | None:
    """Return a class by name, running the autoloaders when it is not declared; None when there is none."""
    key = name.lower()
    if key[:1] == "\\":
        key, name = key[1:], name[1:]
    found = declared_class(request, key)
    if found is None and autoload and request.autoloaders:
        found = _autoload(request, name, key)
    return found


def _autoload(request: Request, name: str, key: str) -> PhpClass | None:
    if key in request.loading or not _valid_name(name):
        return None
    request.loading.add(key)
    try:
        for loader in list(request.autoloaders):
            loader(name)
            found = request.classes.get(key)
            if found is not None:
                return found
    finally:
        request.loading.discard(key)
    return None


def _valid_name(name: str) -> bool:
    return all(c.isalnum() or c in "_\\" or ord(c) >= 128 for c in name) and name != ""


def need_class(request: Request, name: str, kind: str = "Class") -> PhpClass:
    """Return a class by name, or throw `Class "X" not found`."""
    found = find_class(request, name)
    if found is None:
        missing_class(name, kind)
    return found


def missing_class(name: str, kind: str = "Class") -> NoReturn:
    """Throw `Class "X" not found`."""
    throw_error("Error", f'{kind} "{name.lstrip(chr(92))}" not found')
