"""What boxing is told of a program's classes: data that `marshal` can write; tiering makes it the library's table.

    class P { public int $x; }      ("P", (("x", "i", False),), changes, ())
    enum Op { case Add; }           ("Op", (), False, ("Add",)), and its cases at the symbol "cases.0"
"""
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:                        # a run that loads stored code never needs the emitter
    from phpjit.codegen.native.emit.module import Module
    from phpjit.codegen.native.typing.program import Layout


ACCOUNT = 24        # bytes of boxing.h's pj_account


def rows(module: Module) -> list[tuple[Any, ...]]:
    """Return (class, ((property, code, written back), ...), are objects made or written?, cases) of each class."""
    from phpjit.codegen.native.emit import objects

    found: list[tuple[Any, ...]] = []
    for layout in module.program.layouts.values():
        if layout.cases:
            objects.cases(module, layout.cls)
            found.append((layout.cls, (), False, tuple(name for name, _ in layout.cases)))
            continue
        props = tuple((name, code(layout, name, layout.taken.get(name, kind).code), name in layout.changed)
                      for name, kind in layout.props)
        found.append((layout.cls, props, layout.created or bool(layout.changed), ()))
    return found


def code(layout: Layout, name: str, text: str) -> str:
    """Return how a property of an object from outside is read: `_` not at all, `u` it may be uninitialised."""
    if name not in layout.read:
        return "_"
    return "u" + text if name in layout.uninitialised and name not in layout.sure else text


def table(found: list[tuple[Any, ...]], resolve: Any, address: Any, weighed: bool = True) -> tuple[Any, ...] | None:
    """Return the library's table for one request (see boxing.h), None without classes.

    `resolve(name)`: the request's class; `address(number)`: where the cases of the enum of row `number` lie;
    `weighed`: whether the library gives up where copying objects takes most of the time.
    """
    if not found:
        return None
    from phpjit.runtime.classes.instantiate import allocator
    from phpjit.runtime.classes.members import const_value
    from phpjit.runtime.values.objects import instance_props

    def preparing(cls: Any) -> Callable[[], None]:
        def prepare() -> None:
            allocator(cls)
        return prepare

    def cases_of(cls: Any, names: tuple[str, ...]) -> Callable[[int], Any]:
        return lambda index: const_value(cls.info.consts[names[index]])

    made: list[tuple[Any, ...]] = []
    for number, (name, props, changes, cases) in enumerate(found):
        cls = resolve(name.lower())
        if cases:
            made.append((name, cls, cases, cases_of(cls, cases), address(number)))
            continue
        keys = {prop.name: prop.key for prop in instance_props(cls)}
        made.append((name, cls, tuple([(keys[prop], text.encode("latin-1"), *([True] if written else []))
                                       for prop, text, written in props]), preparing(cls) if changes else None,
                     bytearray(ACCOUNT if weighed else 0)))
    return tuple(made)
