"""A compiled file as the engine keeps it: what the cache on disk stores, and how it gets into a request.

    unit = from_parts(cache.load(key))      main = load(unit, request)      main(request.globals, None, None)

Apart from the compiler (unit.py), so that a run from a warm cache imports nothing of it.
"""
from __future__ import annotations

from collections.abc import Callable
from types import CodeType
from typing import TYPE_CHECKING, Any

from phpjit.records import dataclass

if TYPE_CHECKING:
    from phpjit.runtime.request import Request


@dataclass(frozen=True, slots=True)
class CompiledUnit:
    """`names`: globals the code reads (helpers and link names); `spellings`: lower-case name -> name in the source.

    `unit_key` tells the unit from all others, in every process.  `loops`: a record for each loop site, (function id,
    index, line, name of the function, shape); the shape is for `core.regions.from_tuple`.
    """

    filename: str
    code: CodeType
    names: tuple[str, ...]
    attributes: tuple[str, ...]
    spellings: tuple[tuple[str, str], ...]
    strict_types: bool
    unit_key: str = "unit"
    loops: tuple[tuple[Any, ...], ...] = ()


def to_parts(unit: CompiledUnit) -> tuple[Any, ...]:
    """Return what the cache on disk stores."""
    return (unit.filename, unit.code, unit.names, unit.attributes, unit.spellings, unit.strict_types,
            unit.unit_key, unit.loops)


def from_parts(parts: tuple[Any, ...]) -> CompiledUnit:
    """Make a CompiledUnit of what the cache stored."""
    return CompiledUnit(*parts)


def load(unit: CompiledUnit, request: Request) -> Callable[..., Any]:
    """Return the main function of a unit for a request, with all the names it needs in place."""
    from phpjit.codegen.python.helpers import provide
    provide(request, unit)
    made: dict[str, Any] = {}
    exec(unit.code, request.namespace, made)
    main: Callable[..., Any] = made["main"]
    return main
