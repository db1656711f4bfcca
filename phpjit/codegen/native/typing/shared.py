"""Global and static variables of functions: one variable for all versions of a program, a hidden input of its entry.

    function next() { global $seed; static $calls = 0; $calls++; return $seed = $seed * 5 % 7; }

uses the variables "g:seed" and "s:next:0" (in a method of C: "s:c::next:0").  In every function the declaration makes a
local variable stand for them; a call of what uses such a variable may change it.  A loop region whose own variable is
one of them (`$seed` in a loop of the main program) has it under both names.
"""
from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from phpjit.analysis import facts as f
from phpjit.codegen.native.types import Array, Mixed, NativeType, Object
from phpjit.codegen.native.typing.domain import NOTHING, V_NULL, Val, join
from phpjit.codegen.native.typing.driver import State, Typing
from phpjit.codegen.native.typing.walk import Walk
from phpjit.core import nodes as c
from phpjit.core.walk import assigned, descendants
from phpjit.reasons import Reason, Refused, Unseen


def key_of_global(name: str) -> str:
    """Return the key of a global variable."""
    return f"g:{name}"


def key_of_static(fn: c.Function, slot: int, scope: str) -> str:
    """Return the key of a static variable of a function, or of a method of the class `scope`."""
    owner = f"{scope.lower()}::" if scope else ""
    return f"s:{owner}{fn.name.lower()}:{slot}"


def declarations(fn: c.Function) -> list[Any]:
    """Return the `global` and `static` statements of a body."""
    return [part for part in descendants(fn.body) if isinstance(part, (c.GlobalDecl, c.StaticDecl))]


def misplaced(fn: c.Function) -> Any:
    """Return a declaration that does not stand before all uses of its variable at the top of the body, or None."""
    used = {param.name for param in fn.params} | {capture.name for capture in fn.captures}
    for statement in fn.body:
        if isinstance(statement, (c.GlobalDecl, c.StaticDecl)):
            if not isinstance(statement.name, str) or statement.name in used:
                return statement
            used.add(statement.name)
            continue
        for part in descendants((statement,)):
            match part:
                case c.GlobalDecl() | c.StaticDecl():
                    return part
                case c.Local(name=name):
                    used.add(name)
                case c.Closure(function=function):
                    used |= {capture.name for capture in function.captures}
                case _:
                    pass
    return None


def bindings(typing: Typing, state: State) -> dict[str, str]:
    """Return for each variable of a function that a declaration binds the key of what it stands for."""
    fn = state.version.fn
    found: dict[str, str] = {}
    for node in declarations(fn):
        if not isinstance(node.name, str):
            raise Refused(Reason.SYNTAX, node.line, "a global variable whose name is computed")
        if isinstance(node, c.GlobalDecl):
            found[node.name] = key_of_global(node.name)
            continue
        if not known(typing, state):
            raise Refused(Reason.EFFECT, node.line, "a static variable of a closure, or of a method of a trait",
                          "use a property, or a function")
        found[node.name] = key_of_static(fn, node.slot, state.scope)
    return found


def known(typing: Typing, state: State) -> bool:
    """Tell whether a function can be found by its name, or a method by its class and name."""
    fn = state.version.fn
    name = fn.name.lower()
    if fn.is_closure:
        return False
    if not state.scope:
        declared = typing.world.function(name)
        typing.dependencies.add(name)
        return declared is not None and declared[1] is fn
    info = typing.world.cls(state.scope.lower())
    typing.dependencies.add(f"class:{state.scope.lower()}")
    return info is not None and any(method.function is fn for method in info.decl.methods)


def of_region(unit: c.Unit, fn: c.Function, cells: frozenset[str], scope: str = "") -> dict[str, str]:
    """Return the keys that the variables of a loop region have elsewhere, with their names."""
    found = {}
    if fn is unit.main:
        found = {key_of_global(name): name for name in cells}
    for node in declarations(fn):
        if not isinstance(node.name, str):
            continue
        if node.name in cells:
            if isinstance(node, c.GlobalDecl):
                found[key_of_global(node.name)] = node.name
            elif not fn.is_closure:
                found[key_of_static(fn, node.slot, scope)] = node.name
    return found


def declare(w: Walk, node: c.GlobalDecl | c.StaticDecl) -> None:
    """Type `global $x` and `static $x`: from here on the variable stands for another one."""
    from phpjit.codegen.native.typing.entry import holdable
    from phpjit.codegen.native.typing.seeds import val_of
    assert isinstance(node.name, str)
    typing, name = w.typing, node.name
    key = w.state.shared[name]
    if key not in typing.shared:
        typing.changed = True
        region = typing.region_state
        if region is not None and key in typing.region_keys:
            region.shared[typing.region_keys[key]] = key
            region.hidden.add(key)
            typing.shared[key] = region.storage.get(typing.region_keys[key], NOTHING)
        elif key not in typing.seeds_of_shared:
            raise Unseen(key)
        else:
            seed = typing.seeds_of_shared[key]
            if seed is None:
                raise w.refuse(Reason.UNTYPED, node, f"${name}, which is not set before the function is called,",
                               "give it a value before")
            typing.shared[key] = val_of(typing, holdable(seed, node.line), True)
    if key not in w.state.hidden:
        w.state.hidden.add(key)
        typing.changed = True
    if typing.shared[key].kinds & f.UNDEF:
        typing.store(w.state, name, V_NULL)
    if w.env is not None:
        w.env[name] = now(typing, key)


def now(typing: Typing, key: str) -> Val:
    """Return what a shared variable may hold at any time, where it is bound."""
    val = typing.shared[key]
    if val.kinds & f.UNDEF:
        val = join(val.without(f.UNDEF), V_NULL)
    return val._replace(lo=f.INT_MIN, hi=f.INT_MAX)


def called(w: Walk, callee: State) -> None:
    """Forget what is known of the shared variables that a callee may change."""
    if not callee.hidden:
        return
    if not callee.hidden <= w.state.hidden:
        w.state.hidden |= callee.hidden
        w.typing.changed = True
    if w.env is None:
        return
    for name, key in w.state.shared.items():
        if key in callee.hidden and name in w.env:
            val = w.typing.shared[key]
            w.env[name] = val._replace(lo=f.INT_MIN, hi=f.INT_MAX, shape=val.shape and val.shape.find())
            w.forget(name)


def changed_keys(states: list[State]) -> set[str]:
    """Return the shared variables that somebody may write."""
    found = set()
    for state in states:
        if not state.shared:
            continue
        body: Any = state.version.fn.body if state.version.loop is None else (state.version.loop,)
        names = assigned(tuple(part for part in body if not isinstance(part, (c.GlobalDecl, c.StaticDecl))))
        names |= state.by_ref_locals
        found |= {key for name, key in state.shared.items()
                  if name in names or state.storage.get(name, NOTHING).kinds & f.UNDEF}
    return found


def taken(kind: NativeType, val: Val, depth: int = 0) -> NativeType:
    """Return the type of what may come in where `val` (of type `kind`) is stored.

    Nothing is known of objects from outside where only native code has put some so far: none may come in.
    """
    made = val.obj is not None and not val.obj.outside
    if isinstance(kind, Object):
        return Object("") if made else kind
    if isinstance(kind, Array):
        if val.shape is None or kind.elem is None or depth > 8:
            return kind
        return Array(kind.packed, taken(kind.elem, val.shape.elem.val, depth + 1))
    if isinstance(kind, Mixed):
        array = kind.array
        inner = None if array is None else taken(array, val, depth)
        obj = Object("") if made and isinstance(kind.object, Object) else kind.object
        return Mixed(kind.kinds, inner if isinstance(inner, Array) else None, obj)
    return kind


def less_taken(places: Iterable[tuple[str, NativeType, Val]]) -> dict[str, NativeType]:
    """Return, of (name, type, value) of places, the names where less than the type may come in, with what may."""
    found = [(name, kind, taken(kind, val)) for name, kind, val in places]
    return {name: less for name, kind, less in found if less != kind}
