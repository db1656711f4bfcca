"""Whether a loop in native code may run on several cores: independence.py, asked with the types of a version."""
from __future__ import annotations

from typing import Any, Final

from phpjit.analysis.afterwards import used_outside
from phpjit.analysis.builtins import Builtins
from phpjit.analysis.independence import Known, Verdict, judge
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.types import INT, Object
from phpjit.codegen.native.typing.program import (
    BuiltinCallee,
    ChoiceCallee,
    Given,
    NewCallee,
    Program,
    UserCallee,
    Version,
)
from phpjit.core import nodes as c
from phpjit.core.walk import descendants, root_local, targets
from phpjit.effects import Effects

CALLS: Final = (c.Call, c.CallDynamic, c.MethodCall, c.StaticCall, c.New)
Obstacle = tuple[str, str]


def verdict_of(e: FunctionEmitter, loop: Any, packed: bool = True) -> Verdict:
    """Return the verdict over a loop of the version that `e` emits; `packed`: what its foreach walks."""
    version = e.version
    used = used_outside(version.fn, loop)
    program = e.module.program

    def live(name: str) -> bool:
        cell = e.slots.get(name)
        return used(name) or (cell is not None and cell.given is not None)

    def operand(node: Any) -> int:
        known = version.constant(node)
        return version.type(node).kinds if known is None else version.fact(node).kinds

    def kinds(name: str) -> int:
        kind = version.locals.get(name)
        return 0 if kind is None else kind.kinds

    return judge(loop, Known(
        counted=lambda node: version.counted.get(id(node)) if counts(version, node, node is loop) else None,
        kinds=kinds, operand=operand, live=live, outer=lambda name: name in version.shared,
        by_ref=lambda node, index: by_reference(version, node, index),
        call=lambda node: obstacle(program, version.calls.get(id(node)), frozenset()),
        is_object=lambda node: isinstance(version.type(node), Object), packed=packed))


def counts(version: Version, loop: Any, strictly: bool) -> bool:
    """Tell whether a counted loop counts in ints; `strictly`: its variable is never unset either."""
    counted = version.counted.get(id(loop))
    return counted is not None and version.type(counted.bound) is INT \
        and (not strictly or version.locals.get(counted.variable) is INT)


def by_reference(version: Version, node: Any, index: int) -> bool:
    """Tell whether an argument of a call is passed by reference."""
    callee = version.calls.get(id(node))
    if isinstance(callee, BuiltinCallee):
        mask = Builtins().references(callee.name)
        return mask < 0 or bool(mask >> index & 1)
    if isinstance(callee, UserCallee):
        return any(by_ref and isinstance(source, Given) and source.index == index
                   for (_, _, by_ref), source in zip(callee.version.params, callee.sources, strict=True))
    return (root_local(node.args[index].value) or "") in version.by_ref


def obstacle(program: Program, callee: Any, seen: frozenset[str]) -> Obstacle | None:
    """Return (rule, why) something cannot be called by several threads at once."""
    match callee:
        case BuiltinCallee(name=name, callback=callback):
            if (Builtins().effects(name) or Effects(0)) & Effects.OUTPUT:
                return "output", f"{name}() prints"
            return None if callback is None else obstacle(program, callback, seen)
        case UserCallee(version=version):
            return in_version(program, version, seen)
        case ChoiceCallee(choices=choices):
            found = (obstacle(program, choice, seen) for _, choice in choices)
            return next((one for one in found if one is not None), None)
        case NewCallee():
            return "object", "an object is made"
        case _:
            return None


def in_version(program: Program, version: Version, seen: frozenset[str]) -> Obstacle | None:
    """Return what keeps a compiled function from being called by several threads at once."""
    if version.key in seen:
        return None
    seen |= {version.key}
    name = f"{version.fn.name}()"
    written = {row.key for row in program.hidden if row.written}
    if any(key in written for key, _ in version.hidden):
        return "scope", f"{name} writes a global or static variable"
    if version.prints:
        return "output", f"{name} prints"
    thrown = {id(part) for node in descendants(version.fn.body) if isinstance(node, c.Throw)
              for part in descendants(node)}       # tier 0 makes exceptions
    for node in descendants(version.fn.body):
        if id(node) in thrown:
            continue
        if isinstance(node, (c.New, c.Clone)) or (isinstance(node, c.ClassConst)
                                                  and isinstance(version.type(node), Object)):
            return "object", f"{name} makes an object"
        if isinstance(node, (c.Assign, c.AssignOp, c.AssignCoalesce, c.IncDec)) and any(
                _writes_object(place) for place in targets(node.target)):
            return "object", f"{name} writes an object"
        if isinstance(node, CALLS):
            found = obstacle(program, version.calls.get(id(node)), seen)
            if found is not None:
                return found[0], f"{name}: {found[1]}"
    return None


def _writes_object(place: Any) -> bool:
    while isinstance(place, c.Dim):
        place = place.base
    return isinstance(place, (c.Prop, c.StaticProp))


# ---------------------------------------------------------------- how long a round takes

NODE_NS: Final = 0.4        # of one node of the core tree, about
CALL_NS: Final = 4.0
ENOUGH_NS: Final = 3000.0   # rounds that take less than this together stay in the plain loop


def fewest_rounds(version: Version, loop: Any) -> int:
    """Return how many rounds are worth a question to the library."""
    taken = nanoseconds(version, loop.body, frozenset())
    return 2 if taken is None else max(2, min(int(ENOUGH_NS / taken), 5000))


def nanoseconds(version: Version, body: Any, seen: frozenset[str]) -> float | None:
    """Return how long a body takes, None when there are loops in it."""
    total = 1.0
    for node in descendants(body):
        total += NODE_NS
        if isinstance(node, (c.While, c.DoWhile, c.Foreach)):
            return None
        if isinstance(node, CALLS):
            callee = version.calls.get(id(node))
            total += CALL_NS
            if isinstance(callee, ChoiceCallee) or (isinstance(callee, BuiltinCallee) and callee.callback is not None):
                return None
            if isinstance(callee, UserCallee):
                inner = callee.version
                if inner.recursive or inner.has_loops or inner.key in seen:
                    return None
                more = nanoseconds(inner, inner.fn.body, seen | {inner.key})
                if more is None:
                    return None
                total += more
    return total
