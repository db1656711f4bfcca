"""Private arrays: local variables whose array nobody else can hold, so that a write need not ask who shares it.

    function f($n) { for ($i = 0; $i < $n; $i++) $a[$i] = $i; return $a; }

`$a` comes to be by writing elements and is only used by its elements until it is returned: it is private.
An assignment `$b = $a`, `foreach ($a …)`, a capture or an argument would let somebody else hold the array.
"""
from __future__ import annotations

from typing import Final

from phpjit.core import nodes as c
from phpjit.core.walk import descendants

_LOOKS_ONLY: Final = frozenset(("count", "sizeof", "in_array", "array_key_exists", "implode", "array_sum", "is_array"))
_BY_NAME: Final = frozenset(("compact", "get_defined_vars", "extract"))


def private_arrays(fn: c.Function) -> frozenset[str]:
    """Return the names of the local variables of a function that hold private arrays, if arrays."""
    if fn.symbol_table or fn.is_generator or fn.by_ref_return:
        return frozenset()
    names = {name for name, storage in fn.variables.items() if storage is c.Storage.LOCAL}
    names -= {param.name for param in fn.params}
    names -= {capture.name for capture in fn.captures}
    harmless: set[int] = set()
    uses: list[c.Local] = []
    for node in descendants(fn.body):
        match node:
            case c.Local():
                uses.append(node)
            case c.Dim(base=c.Local() as local):
                harmless.add(id(local))
            case c.Assign(target=c.Local() as local, value=c.ArrayLiteral(items=())):
                harmless.add(id(local))
            case c.Return(value=c.Local() as local) | c.Unset(place=c.Local() as local):
                harmless.add(id(local))
            case c.Call(name=name, args=args, fallback=None):
                if name.lower() in _BY_NAME:
                    return frozenset()
                if name.lower() in _LOOKS_ONLY:
                    harmless |= {id(arg.value) for arg in args if isinstance(arg.value, c.Local) and not arg.spread}
            case c.Call(fallback=str() as fallback) if fallback.lower() in _BY_NAME:
                return frozenset()
            case c.Closure(function=inner):
                names -= {capture.name for capture in inner.captures}
            case c.Try(final=final) if final is not None:      # it runs after `return $a`
                return frozenset()
            case c.Try(catches=catches):
                names -= {catch.variable for catch in catches if catch.variable is not None}
            case c.StaticDecl(name=name):
                names.discard(name)
            case _:
                pass
    return frozenset(names - {local.name for local in uses if id(local) not in harmless})
