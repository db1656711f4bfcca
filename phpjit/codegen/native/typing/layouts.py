"""The layouts of a typed program's classes: what native objects hold, and what crosses the border.

    class P { public float $x; function __construct($x) { $this->x = $x; $this->n = 0; } private $n; }

    Layout P: x float, n int; both are `sure` (set before anybody can look), so reading them needs no test
"""
from __future__ import annotations

from typing import Any

from phpjit.analysis import facts as f
from phpjit.codegen.native.typing.driver import Typing
from phpjit.codegen.native.typing.program import ClassInfo, Layout
from phpjit.codegen.native.typing.shared import less_taken
from phpjit.core import nodes as c
from phpjit.core.walk import descendants


def layout(typing: Typing, key: str, name: str, line: int) -> Layout:
    """Return the layout of a class by its lower-case name."""
    info = typing.world.cls(key)
    assert info is not None
    if info.decl.kind == "enum":
        return _enum(typing, info, line)
    order: dict[str, c.PropDecl] = {}
    constructor: c.Function | None = None
    for cls in _parents_first(info):
        for prop in cls.decl.props:
            if "static" not in prop.modifiers:
                order[prop.name] = prop
        for method in cls.decl.methods:
            if method.function.name.lower() == "__construct":
                constructor = method.function
    props = [(prop, typing.native(typing.prop(key, prop), line, f"the property ${prop}")) for prop in order]
    uninitialised = frozenset(
        prop_name for prop_name, prop in order.items() if prop.default is None and (
            prop.type is not None or not typing.prop(key, prop_name).kinds & f.NULL))
    return Layout(
        name, tuple(props), tuple(prop.default for prop in order.values()), uninitialised, key in typing.written,
        key in typing.created, _of(typing.read_outside, key), _of(typing.changed_outside, key),
        uninitialised & first_set(constructor) if constructor is not None else frozenset(),
        taken=less_taken((prop, kind, typing.prop(key, prop)) for prop, kind in props))


def _enum(typing: Typing, info: ClassInfo, line: int) -> Layout:
    key = info.decl.name.lower()
    names = ["name"] if info.decl.enum_type is None else ["name", "value"]
    props = tuple((prop, typing.native(typing.prop(key, prop), line)) for prop in names)
    cases = tuple((case.name, case.value.value if isinstance(case.value, c.Const)
                   and isinstance(case.value.value, int | str) else None)
                  for case in info.decl.consts if case.is_case)
    return Layout(info.decl.name, props, (None,) * len(props), cases=cases)


def _parents_first(info: ClassInfo) -> list[ClassInfo]:
    found: list[ClassInfo] = []
    current: ClassInfo | None = info
    while current is not None:
        found.append(current)
        current = current.parent
    return found[::-1]


def _of(pairs: set[tuple[str, str]], key: str) -> frozenset[str]:
    return frozenset(name for cls, name in pairs if cls == key)


def first_set(constructor: c.Function) -> frozenset[str]:
    """Return the properties that a constructor sets before anything can read them: what its body begins with."""
    found: set[str] = set()
    for statement in constructor.body:
        match statement:
            case c.ExprStmt(expr=c.Assign(target=c.Prop(base=c.This(), name=str() as name), value=value)) \
                    if not _looks(value):
                found.add(name)
            case _:
                break
    return frozenset(found)


def _looks(value: Any) -> bool:
    """Tell whether evaluating an expression may read properties of the new object: it calls, or mentions $this."""
    return any(isinstance(node, (c.This, c.Call, c.CallDynamic, c.MethodCall, c.StaticCall, c.New, c.Closure))
               for node in descendants((value,)))
