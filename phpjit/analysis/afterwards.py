"""Which variables of a loop are used outside of it."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from phpjit.core import nodes as c
from phpjit.core.walk import children, descendants

_BY_NAME: Final = frozenset(("compact", "get_defined_vars", "extract", "func_get_args"))


def used_outside(fn: c.Function, loop: Any) -> Callable[[str], bool]:
    """Return a function that tells whether a variable of `fn` may be looked at outside of a loop, but for unset()."""
    names = {one.name for one in fn.params}     # traces show their values
    every = fn.symbol_table or fn.is_generator or not fn.name       # variables of a file are global
    stack: list[Any] = list(fn.body)
    while stack:
        node = stack.pop()
        if node is loop:
            if isinstance(loop, c.Foreach):
                stack.append(loop.subject)
            continue
        kind = node.__class__
        if kind is c.Local:
            names.add(node.name)
        elif kind is c.Closure:
            names.update(capture.name for capture in node.function.captures)
            continue
        elif kind is c.Unset and isinstance(node.place, c.Local):
            continue
        elif kind is c.Call and (node.fallback or node.name).lower() in _BY_NAME:
            every = True
        elif kind is c.Function or kind is c.ClassDecl:
            continue
        stack += children(node)
    names |= shared_variables(fn, loop)

    def used(name: str) -> bool:
        return every or name in names

    return used


def shared_variables(fn: c.Function, but: Any = None) -> set[str]:
    """Return the variables of a function that are known elsewhere, too, or by another name; `but`: within a loop."""
    within = {id(node) for node in descendants(but) if isinstance(node, c.Foreach)} if but is not None else ()
    names = {one.name for one in fn.params if one.by_ref} | {one.name for one in fn.captures if one.by_ref}
    for node in descendants(fn.body):
        match node:
            case c.GlobalDecl(name=str() as name) | c.StaticDecl(name=name):
                names.add(name)
            case c.AssignRef(target=target, source=source):
                names.update(place.name for place in (target, source) if isinstance(place, c.Local))
            case c.Closure(function=inner):
                names.update(capture.name for capture in inner.captures if capture.by_ref)
            case c.Foreach(by_ref=True, value=c.Local(name=name)) if id(node) not in within:
                names.add(name)
            case _:
                pass
    return names
