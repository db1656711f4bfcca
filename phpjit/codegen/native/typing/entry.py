"""The front door of the typing: a function or a loop with observed types becomes a Program."""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from phpjit.analysis import facts as f
from phpjit.codegen.native.types import NULL, Array, Closure, Mixed, NativeType, Object
from phpjit.codegen.native.typing import calls, objects
from phpjit.codegen.native.typing.coerce import fit
from phpjit.codegen.native.typing.domain import ObjRef
from phpjit.codegen.native.typing.driver import State, Typing
from phpjit.codegen.native.typing.finish import finish
from phpjit.codegen.native.typing.program import Assumptions, Program, World
from phpjit.codegen.native.typing.promote import promotable
from phpjit.codegen.native.typing.seeds import val_of
from phpjit.codegen.native.typing.shared import of_region
from phpjit.codegen.native.typing.walk import Walk
from phpjit.core import nodes as c
from phpjit.core.regions import region_parts, region_shape
from phpjit.core.walk import assigned
from phpjit.reasons import Reason, Refused

Promoted: TypeAlias = "dict[tuple[int, str], frozenset[str]]"

NO_ASSUMPTIONS = Assumptions()


def type_function(world: World, unit: c.Unit, fn: c.Function, seeds: Sequence[NativeType], *,
                  this: str | None = None, scope: str = "",
                  layouts: Mapping[str, Mapping[str, NativeType]] | None = None,
                  shared: Mapping[str, NativeType | None] | None = None,
                  assumptions: Assumptions = NO_ASSUMPTIONS) -> Program:
    """Type a function for observed parameter types (a parameter without seed takes its default).

    Behind the parameters' seeds stand those of a closure's captured values.
    `this`: the class of $this in a method; `scope`: the class whose method it is; `layouts`: observed properties of
    objects, by lower-case class name; `shared`: what global and static variables hold (see `shared`), None for unset
    ones.  Raises Refused, or Unseen for such a variable that is not among them.
    """
    def attempt(promoted: Promoted) -> tuple[Typing, State]:
        typing = _typing(world, layouts, assumptions, shared)
        typing.promoted = promoted
        state = _function_entry(typing, unit, fn, seeds, this, scope)
        typing.fixpoint(state)
        return typing, state

    typing, state = _promoting(attempt)
    if not state.result.kinds and state.version.left_out:
        raise next(iter(state.version.left_out.values()))       # it never returns natively
    return _boxable(finish(typing, state), fn.line)


def _promoting(attempt: Callable[[Promoted], tuple[Typing, State]]) -> tuple[Typing, State]:
    """Type a program, once more when variables of its functions can be floats from the start."""
    typing, state = attempt({})
    promoted = {(id(found.version.fn), found.signature): names for found in typing.states.values()
                if found.walked == typing.round and (names := promotable(found))}
    return attempt(promoted) if promoted else (typing, state)


def _function_entry(typing: Typing, unit: c.Unit, fn: c.Function, seeds: Sequence[NativeType], this: str | None,
                    scope: str) -> State:
    """Return the version that a program of a function begins with."""
    state = typing.new_state(unit, fn, "entry", scope)
    state.signature = "entry"
    state.this = ObjRef(this, "", True) if this is not None else None
    state.version.params = [(param.name, NULL, param.by_ref) for param in fn.params]
    walk = Walk(typing, state)
    calls.compilable(walk, fn, fn, fn.name or "the closure")
    _enter_classes(walk, seeds, fn)
    _capture(typing, state, fn, seeds[len(fn.params):])
    for index, param in enumerate(fn.params):
        if index < len(seeds):
            val = val_of(typing, holdable(seeds[index], fn.line), True)
            fitted = fit(walk, None if param.variadic else param.type, val, param)
            if not fitted.kinds:
                raise Refused(Reason.UNTYPED, param.line, f"${param.name}")
        elif param.default is not None:
            fitted = walk.expr(param.default)
        else:
            raise Refused(Reason.UNTYPED, param.line, f"${param.name}")
        state.params.append(fitted)
    _adopt(typing, state.signature, fn)
    return state


def type_loop(world: World, unit: c.Unit, fn: c.Function, loop: Any, seeds: Sequence[NativeType], *,
              foreach_array: NativeType | None = None, this: str | None = None, scope: str = "",
              layouts: Mapping[str, Mapping[str, NativeType]] | None = None,
              ranges: Mapping[str, tuple[int, int]] | None = None,
              shared: Mapping[str, NativeType | None] | None = None,
              assumptions: Assumptions = NO_ASSUMPTIONS) -> Program:
    """Type a loop for the observed types of its variables, in the order of `region_shape(loop, fn).variables`.

    `foreach_array`: the type of the array that a Foreach runs over.  `ranges`: what the kernel may take for granted of
    int variables at entry, having tested it (`Version.entry_ranges`).  Raises Refused, Unseen.
    """
    def attempt(promoted: Promoted) -> tuple[Typing, State]:
        typing = _typing(world, layouts, assumptions, shared)
        typing.promoted = promoted
        state = typing.region_state = typing.new_state(unit, fn, "entry", scope, loop)
        state.this = ObjRef(this, "", True) if this is not None else None
        shape = region_shape(loop, fn)
        typing.region_keys = of_region(unit, fn, shape.cells, scope)
        state.version.params = [(name, NULL, name in shape.cells) for name in shape.variables]
        for name, seed in zip(shape.variables, seeds, strict=True):
            val = val_of(typing, holdable(seed, loop.line), True)
            if val.kinds & f.INT and ranges is not None and name in ranges:
                low, high = ranges[name]
                val = val._replace(lo=low, hi=high)
                state.version.entry_ranges[name] = (low, high)
            state.params.append(val)
        if foreach_array is not None:
            if not isinstance(foreach_array, Array):
                raise Refused(Reason.SYNTAX, loop.line, "foreach over what is no array")
            state.foreach = val_of(typing, foreach_array, True)
        elif isinstance(loop, c.Foreach):
            raise Refused(Reason.UNTYPED, loop.line, "the array of the foreach")
        _enter_classes(Walk(typing, state), seeds, loop)
        typing.fixpoint(state)
        return typing, state

    typing, state = _promoting(attempt)
    return _boxable(finish(typing, state), loop.line)


def _boxable(program: Program, line: int) -> Program:
    """Refuse a program that hands a closure out: it has no form outside native code."""
    entry = program.entry
    leaving = [entry.result]
    if entry.loop is not None:
        shape = region_shape(entry.loop, entry.fn)
        changed = set(assigned(region_parts(entry.loop))) & shape.cells
        leaving += [entry.locals[name] for name in (*shape.written, *changed) if name in entry.locals]
    else:
        leaving += [kind for _, kind, by_ref in entry.params if by_ref]
    leaving += [row.type for row in program.hidden if row.written]
    pending, seen = list(leaving), set[str]()
    while pending:
        kind = pending.pop()
        if isinstance(kind, Closure):
            raise Refused(Reason.SYNTAX, line, "a closure that leaves native code")
        if isinstance(kind, Array) and kind.elem is not None:
            pending.append(kind.elem)
        elif isinstance(kind, Mixed):
            pending += [part for part in (kind.array, kind.object) if part is not None]
        elif isinstance(kind, Object) and kind.cls not in seen:
            seen.add(kind.cls)
            pending += [held for _, held in program.layouts[kind.cls].props] if kind.cls in program.layouts else []
    return program


def _capture(typing: Typing, state: State, fn: c.Function, seeds: Sequence[NativeType]) -> None:
    """Let the captured values of a closure come in behind its parameters."""
    if fn.captures and len(seeds) != len(fn.captures):
        raise Refused(Reason.UNTYPED, fn.line, "what the closure captures")
    for capture, seed in zip(fn.captures, seeds, strict=False):
        if capture.by_ref:
            raise Refused(Reason.SYNTAX, fn.line, f"the capture of ${capture.name} by reference",
                          "capture the value, and return what changes")
        if seed.kinds & f.UNDEF:
            raise Refused(Reason.UNTYPED, fn.line, f"the captured ${capture.name}, which is unset,")
        state.captures[capture.name] = val_of(typing, holdable(seed, fn.line), True)


def _typing(world: World, layouts: Mapping[str, Mapping[str, NativeType]] | None, assumptions: Assumptions,
            shared: Mapping[str, NativeType | None] | None) -> Typing:
    typing = Typing(world, assumptions)
    typing.seeds_of_shared = shared or {}
    typing.seeded = {cls: dict(props) for cls, props in (layouts or {}).items()}
    return typing


def holdable(seed: NativeType, line: int) -> NativeType:
    """Return the type unless native code cannot take such values from outside."""
    if seed.kinds & f.RESOURCE:
        raise Refused(Reason.UNTYPED, line, "a resource")
    return seed


def _enter_classes(walk: Walk, seeds: Sequence[NativeType], node: Any) -> None:
    """Enter the classes of objects that come in: the border asks for them even where nothing here looks inside."""
    pending = list(seeds)
    while pending:
        match pending.pop():
            case Object(cls=cls):
                objects.simple_class(walk, cls, node)
            case Array(elem=elem):
                pending += [] if elem is None else [elem]
            case Mixed(array=array, object=held):
                pending += [part for part in (array, held) if part is not None]
            case Closure(captures=captures):
                pending += [kind for _, kind in captures]
            case _:
                pass


def _adopt(typing: Typing, signature: str, fn: c.Function) -> None:
    """Let recursive calls with the same types find the entry's version.

    Their arguments widen the ranges of its parameters, which begin at the full range anyway.
    """
    state = typing.by_function[id(fn)][0]
    if any(param.by_ref or param.variadic for param in fn.params) or state.this is not None or fn.captures:
        return
    state.signature = ",".join(typing.signature(val) for val in state.params)
