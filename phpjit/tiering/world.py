"""A request's names, resolved to declarations: what native code is compiled against.

    identity(request, "f")     ->  "<unit key>:3", function 3 of that unit
    world_of(tiers).function("f")  ->  (core unit, its c.Function)
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from phpjit.runtime.values.functions import info_of

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
    told = info_of(function)
    if told.internal:
        return "builtin"
    if told.ident is None:
        return f"{unit_of(request, told.file)}:{told.line}:{told.name}" if told.variadic and told.file else None
    return f"{told.ident[0]}:{told.ident[1]}"


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
        if parent is None and cls.info.parent.info.file:
            return None     # a builtin parent has no declaration
    return ClassInfo(decl, unit, parent, "final" in decl.modifiers or decl.kind == "enum")


def find_class(numbering: Any, name: str) -> Any:
    """Return the only declaration of a class in a unit; None when there are several."""
    found = [decl for decl in numbering.classes if decl.name.lower() == name]
    return found[0] if len(found) == 1 else None


def world_of(tiers: RequestTiers) -> Any:
    """Return the World of a request."""
    from phpjit.codegen.native.typing.program import World

    request = tiers.request
    asked: set[str] = set()
    numberings: dict[int, Any] = {}
    keys: dict[int, tuple[str, Any]] = {}        # of units that were asked for: a unit's id -> its key, the unit

    def remembered(key: str) -> Any:
        unit, numbering = tiers.core(key)
        numberings[id(unit)] = numbering
        keys[id(unit)] = key, unit
        return unit, numbering

    def function(name: str) -> Any:
        asked.add(name)
        found = request.functions.get(name)
        if found is None:
            return None
        info = info_of(found)
        if info.ident is not None:
            unit, numbering = remembered(info.ident[0])
            return unit, numbering.functions[info.ident[1]]
        key = unit_of(request, info.file) if info.variadic and not info.internal else ""
        if not key:
            return None
        unit, numbering = remembered(key)      # never an entry, but others may call it
        fns = [fn for fn in numbering.functions if fn.line == info.line and fn.name.lower().endswith(name)]
        return (unit, fns[0]) if len(fns) == 1 else None

    def cls(name: str) -> Any:
        asked.add(f"class:{name}")
        info = class_of(tiers, name)
        above = info
        while above is not None:
            remembered(unit_of(request, request.classes[above.decl.name.lower()].info.file))
            above = above.parent
        return info

    def constant(name: str) -> Any:
        asked.add(f"const:{name}")
        value = request.constants.get(name)
        return (value,) if isinstance(value, bool | int | float | str) else None

    def numbering_of(unit: Any) -> Any:
        numbering = numberings.get(id(unit))
        if numbering is None:
            from phpjit.core.numbering import Numbering

            numbering = numberings[id(unit)] = tiers.manager.numbering_of(unit) or Numbering(unit)
        return numbering

    def unit_key(unit: Any) -> str:
        found = keys.get(id(unit))
        return found[0] if found is not None else tiers.manager.key_of(unit)

    def closure(key: str, function_id: int) -> Any:
        unit, numbering = remembered(key)
        fn = numbering.functions[function_id]
        return unit, fn, scope_of(numbering, fn)

    return World(function, cls, constant, lambda unit, fn: numbering_of(unit).function_id(fn),
                 lambda unit, fn, node: numbering_of(unit).ordinal(fn, node), unit_key=unit_key, closure=closure,
                 parallel=tiers.backend.parallel, forced=tiers.backend.always_parallel,
                 asked=asked)


def scope_of(numbering: Any, fn: Any) -> str:
    """Return the name of the class whose code a closure is, "" outside classes."""
    from phpjit.core import nodes as c
    from phpjit.core.numbering import preorder

    def inside(outer: Any) -> bool:
        return any(node.function is fn or inside(node.function) for node in preorder(outer.body)
                   if isinstance(node, c.Closure))
    for decl in numbering.classes:
        if any(method.function is fn or inside(method.function) for method in decl.methods):
            return str(decl.name)
    return ""
