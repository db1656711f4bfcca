"""Which variables of a loop are used outside of it."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from phpjit.core import nodes as c
from phpjit.core.walk import children

_BY_NAME: Final = frozenset(("compact", "get_defined_vars", "extract", "func_get_args"))


def used_outside(fn: c.Function, loop: Any) -> Callable[[str], bool]:
    """Return a function that tells whether a variable of `fn` may be looked at outside of a loop."""
    names: set[str] = set()
    every = fn.symbol_table or fn.is_generator
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
        elif kind is c.Call and (node.fallback or node.name).lower() in _BY_NAME:
            every = True
        elif kind is c.Function or kind is c.ClassDecl:
            continue
        stack += children(node)
    storage = fn.variables

    def used(name: str) -> bool:
        return every or name in names or storage.get(name) is not c.Storage.LOCAL

    return used
