"""A request's names, resolved to declarations: what native code is compiled against.

    identity(request, "f")     ->  "<unit key>:3", function 3 of that unit
    world_of(tiers).function("f")  ->  (core unit, its c.Function)
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from phpjit.runtime.request import Request
    from phpjit.tiering.requests import RequestTiers


def identity(request: Request, name: str) -> str | None:
    """Return which declaration a name has in a request; None while there is none."""
    if name.startswith("class:"):
        cls = request.classes.get(name[6:])
        if cls is None:
            return None
        info = cls.info
        parent = identity(request, "class:" + info.parent.info.key) if info.parent is not None else ""
        return f"{unit_of(request, info.file)}:{info.line}:{info.name}<{parent}"
    if name.startswith("const:"):
        value = request.constants.get(name[6:])
        return repr(value) if isinstance(value, bool | int | float | str) else None
    function = request.functions.get(name)
    if function is None:
        from phpjit.runtime.ext._index import FUNCTIONS

        return "builtin" if name in FUNCTIONS else None
    info = function.php  # type: ignore[attr-defined]
    if info.internal:
        return "builtin"
    return None if info.ident is None else f"{info.ident[0]}:{info.ident[1]}"


def unit_of(request: Request, file: str) -> str:
    """Return the key of the unit that a file is in this request."""
    units: dict[str, str] = request.state("units", dict)
    return units.get(file, "")


def class_of(tiers: RequestTiers, name: str) -> Any:
    """Return the typing's ClassInfo of a user class by its lower-case name."""
    from phpjit.codegen.native.typing.program import ClassInfo

    cls: Any = tiers.request.classes.get(name)
    if cls is None or not cls.info.file:
        return None
    key = unit_of(tiers.request, cls.info.file)
    if not key:
        return None
    unit, numbering = tiers.core(key)
    decl = find_class(numbering, name)
    if decl is None:
        return None
    parent = None
    if cls.info.parent is not None and cls.info.parent.info.key != "phproot":
        parent = class_of(tiers, cls.info.parent.info.key)
        if parent is None and cls.info.parent.info.name != "PhpRoot":
            return None
    return ClassInfo(decl, unit, parent, not cls.__subclasses__())


def find_class(numbering: Any, name: str) -> Any:
    """Return the only declaration of a class in a unit; None when there are several."""
    found = [decl for decl in numbering.classes if decl.name.lower() == name]
    return found[0] if len(found) == 1 else None


def world_of(tiers: RequestTiers) -> Any:
    """Return the World of a request."""
    from phpjit.codegen.native.typing.program import World

    request = tiers.request
    numberings: dict[int, Any] = {}

    def remembered(key: str) -> Any:
        unit, numbering = tiers.core(key)
        numberings[id(unit)] = numbering
        return unit, numbering

    def function(name: str) -> Any:
        found = request.functions.get(name)
        if found is None:
            return None
        ident = found.php.ident  # type: ignore[attr-defined]
        if ident is None:
            return None
        unit, numbering = remembered(ident[0])
        return unit, numbering.functions[ident[1]]

    def cls(name: str) -> Any:
        info = class_of(tiers, name)
        above = info
        while above is not None:
            remembered(unit_of(request, request.classes[above.decl.name.lower()].info.file))
            above = above.parent
        return info

    def constant(name: str) -> Any:
        value = request.constants.get(name)
        return (value,) if isinstance(value, bool | int | float | str) else None

    def numbering_of(unit: Any) -> Any:
        numbering = numberings.get(id(unit))
        if numbering is None:
            from phpjit.core.numbering import Numbering

            numbering = numberings[id(unit)] = tiers.manager.numbering_of(unit) or Numbering(unit)
        return numbering

    return World(function, cls, constant, lambda unit, fn: numbering_of(unit).function_id(fn),
                 lambda unit, fn, node: numbering_of(unit).ordinal(fn, node))
