"""From the last round of the typing to the Program: every value's native type, every variable's storage."""
from __future__ import annotations

from typing import Any

from phpjit.analysis import facts as f
from phpjit.codegen.native.types import NULL, Array, NativeType, Object
from phpjit.codegen.native.typing.domain import Val
from phpjit.codegen.native.typing.driver import State, Typing
from phpjit.codegen.native.typing.layouts import layout
from phpjit.codegen.native.typing.program import Hidden, Program, Version
from phpjit.codegen.native.typing.shared import changed_keys, less_taken, taken
from phpjit.core import nodes as c
from phpjit.core.regions import region_shape
from phpjit.core.walk import descendants
from phpjit.reasons import Reason, Refused


def finish(typing: Typing, entry: State) -> Program:
    """Return the program of a typing in which nothing grows any more."""
    reached = [state for state in typing.states.values() if state.walked == typing.round]
    reached.sort(key=lambda state: state is not entry)
    line = entry.version.fn.line
    hidden = _hidden(typing, entry, reached, line)
    for state in reached:
        _complete(typing, state)
        state.version.shared = {name: key for name, key in state.shared.items() if key in state.hidden}
        state.version.hidden = tuple((row.key, row.type) for row in hidden if row.key in state.hidden)
    program = Program(entry.version, [state.version for state in reached], hidden=hidden)
    for key, name in typing.made.items():
        program.layouts[name] = layout(typing, key, name, line)
    for key in typing.closures:
        program.closures[key] = typing.closure_type(key, line)
    program.dependencies = frozenset(typing.dependencies)
    calls = {state.version.key: state.callees for state in reached}
    for state in reached:
        state.version.recursive = _reaches(calls, state.version.key)
    return program


def _hidden(typing: Typing, entry: State, reached: list[State], line: int) -> tuple[Hidden, ...]:
    """Return the global and static variables of the program; the versions' variables take their types."""
    names = {key: name for name, key in entry.shared.items()} if entry.version.loop is not None else {}
    written = changed_keys(reached)
    rows = []
    for key in sorted(entry.hidden):
        what = f"the variable {key[2:]}"
        val = _storable(typing.shared[key])
        kind = typing.storage_type(val, line, what)
        rows.append(Hidden(key, kind, taken(kind, val), key in written, names.get(key, "")))
    for state in reached:
        for name, key in state.shared.items():
            if key in typing.shared:
                state.storage[name] = typing.shared[key]
    return tuple(rows)


def _complete(typing: Typing, state: State) -> None:
    """Fill a version."""
    version = state.version
    line = version.fn.line if version.loop is None else version.loop.line
    version.locals.clear()
    version.vivified = _vivified(state)
    version.by_ref = frozenset(state.by_ref_locals)
    if version.loop is not None:
        shape = region_shape(version.loop, version.fn)
        if version.by_ref - shape.cells - set(shape.written):
            raise Refused(Reason.SYNTAX, line, "a local variable passed by reference")
    for name, val in state.storage.items():
        if name in version.vivified:
            val = val.without(f.UNDEF)
        version.locals[name] = typing.storage_type(_storable(val), line, f"${name}")
    version.params = [(name, version.locals[name] if version.loop is not None or by_ref
                       else typing.native(param, line, f"${name}"), by_ref)
                      for (name, _, by_ref), param in zip(version.params, state.params, strict=True)]
    version.entering = _entering(typing, state, line)
    version.captures = [(name, typing.native(val, line, f"${name}")) for name, val in state.captures.items()]
    version.taken = less_taken([
        *((name, kind, state.storage[name] if version.loop is not None or by_ref else param)
          for (name, kind, by_ref), param in zip(version.params, state.params, strict=True)),
        *((name, kind, state.captures[name]) for name, kind in version.captures)])
    version.result = typing.native(state.result, line, "the result") if state.result.kinds else NULL
    version.result_fact = state.result.without(f.UNDEF).fact()
    version.this = Object(state.this.cls) if state.this is not None and "this" not in state.captures else None
    if state.foreach.shape is not None:
        array = typing.native(state.foreach, line, "the array")
        assert isinstance(array, Array)
        version.foreach_array, version.foreach_taken = array, taken(array, state.foreach)
    _nodes(typing, state, version)
    version.allocates = version.allocates or any(
        local.counted for local in version.locals.values())


def _entering(typing: Typing, state: State, line: int) -> dict[str, NativeType]:
    """Return the types of by-reference parameters, or of a loop's variables at its head, that are stored as more."""
    version = state.version
    given = {name: param for (name, _, by_ref), param in zip(version.params, state.params, strict=True) if by_ref}
    if version.loop is not None:
        head = state.heads.get(id(version.loop), {})
        given = {name: head[name] for name, _, _ in version.params if name in head}
    return {name: typing.storage_type(val, line, f"${name}") for name, val in given.items()
            if val.kinds and state.storage[name].kinds & ~f.UNDEF & ~val.kinds}


def _vivified(state: State) -> frozenset[str]:
    """Return the arrays that come to be by a write, of which an empty array in the beginning tells nothing else."""
    if state.version.loop is not None:
        return frozenset()
    given = {name for name, _, _ in state.version.params} | set(state.captures) | state.shared.keys()
    return frozenset(name for name, val in state.storage.items()
                     if val.kinds == f.ARRAY | f.UNDEF and name not in state.looked_at and name not in given)


def _storable(val: Val) -> Val:
    """Return what a variable that never holds anything is stored as."""
    return val if val.kinds else Val(f.UNDEF)


def _nodes(typing: Typing, state: State, version: Version) -> None:
    version.facts.clear()
    version.types.clear()
    version.places.clear()
    for key, val in state.vals.items():
        version.facts[key] = val.fact()
    body: Any = version.fn.body if version.loop is None else version.loop
    version.dead.clear()
    roots = [body, *(param.default for param in version.fn.params if param.default is not None)]
    for root in roots:
        for node in descendants(root):
            if not isinstance(node, c.Node):
                continue
            found = state.vals.get(id(node))
            if found is None:
                if not isinstance(node, c.Const):
                    version.dead.add(id(node))
            elif found.kinds:
                if isinstance(node, c.Local) and node.name in version.vivified:
                    version.facts[id(node)] = found.without(f.UNDEF).fact()
                version.types[id(node)] = typing.native(found, node.line, describe(node))
            place = state.places.get(id(node))
            if place is not None and place.kinds:
                version.places[id(node)] = typing.native(place, node.line, describe(node))
    for key, val in state.vals.items():     # defaults of callees
        if key not in version.types and val.kinds:
            try:
                version.types[key] = typing.native(val, version.fn.line)
            except Refused:
                continue


def describe(node: Any) -> str:
    """Return a phrase for a node, for refusals."""
    match node:
        case c.Local(name=name):
            return f"${name}"
        case c.Dim(base=base):
            return f"an element of {describe(base)}"
        case c.Prop(name=str() as name):
            return f"the property ${name}"
        case c.Call(name=name):
            return f"the result of {name}()"
        case c.MethodCall(name=str() as name) | c.StaticCall(name=str() as name):
            return f"the result of {name}()"
        case _:
            return "an expression"


def _reaches(calls: dict[str, set[str]], start: str) -> bool:
    """Tell whether a version may call itself."""
    pending, seen = list(calls[start]), set()
    while pending:
        key = pending.pop()
        if key == start:
            return True
        if key not in seen:
            seen.add(key)
            pending.extend(calls.get(key, ()))
    return False
