"""Calls of named functions: which version of which function, and where each parameter comes from.

    function f(int $a, $b = 2, ...$c) {}      f(1, c: 3)   ->   sources (Given 0, Default 2, Rest (1,))
"""
from __future__ import annotations

from typing import Any

from phpjit.analysis import facts as f
from phpjit.codegen.native.typing import consts, places
from phpjit.codegen.native.typing.coerce import fit
from phpjit.codegen.native.typing.domain import NOTHING, V_NULL, ObjRef, Val, join
from phpjit.codegen.native.typing.driver import State
from phpjit.codegen.native.typing.program import Default, Given, Rest, Source, Spread, UserCallee
from phpjit.codegen.native.typing.shared import called, misplaced
from phpjit.codegen.native.typing.walk import Walk
from phpjit.core import nodes as c
from phpjit.reasons import Reason


def call(w: Walk, node: c.Call) -> Val:
    """Type a call of a named function."""
    from phpjit.codegen.native.typing import builtins, closures
    if node.callable_syntax:
        return closures.named(w, node, node.name, node.fallback)
    found = resolve(w, node.name, node.fallback)
    if found is not None:
        unit, fn = found
        return user_call(w, node, unit, fn, node.args)
    return builtins.call(w, node, (node.fallback or node.name).lower(), node.args)


def resolve(w: Walk, name: str, fallback: str | None) -> tuple[c.Unit, c.Function] | None:
    """Find a user function by name."""
    for candidate in (name, fallback):
        if candidate is None:
            continue
        key = candidate.lower().lstrip("\\")
        found = w.typing.world.function(key)
        w.typing.dependencies.add(key)
        if found is not None:
            return found
    return None


def compilable(w: Walk, node: Any, fn: c.Function, name: str) -> None:
    """Refuse what cannot be compiled as a whole function."""
    if id(fn) in w.typing.compilable:
        return
    what = ""
    if fn.is_generator:
        what = f"the generator {name}()"
    elif fn.symbol_table:
        what = f"{name}(), which uses variables by name,"
    elif fn.uses_args:
        what = f"{name}(), which uses func_get_args(),"
    elif fn.by_ref_return:
        what = f"{name}(), which returns a reference,"
    elif misplaced(fn) is not None:
        what = f"{name}(), which has `global` or `static` inside of a block or behind other uses of the variable,"
    if what:
        raise w.refuse(Reason.SYNTAX, node, what)
    w.typing.compilable.add(id(fn))


# ---------------------------------------------------------------- user functions

def user_call(w: Walk, node: Any, unit: c.Unit, fn: c.Function, args: tuple[c.Arg, ...], *, this: ObjRef | None = None,
              base: Any = None, passes_this: bool = False, scope: str = "",
              captures: dict[str, Val] | None = None, closure: Any = None, late: str = "") -> Val:
    """Type a call of a user function, and record its callee."""
    compilable(w, node, fn, fn.name or "a function")
    vals = evaluate(w, fn, args)
    bound = bind(w, node, fn, args, vals, scope)
    if bound is None or w.env is None:
        return NOTHING
    sources, given = bound
    state = enter(w, node, unit, fn, given, this, scope, captures, late)
    by_reference(w, node, fn, args, sources, state)
    w.version.calls[id(node)] = UserCallee(state.version, tuple(sources), passes_this, base,
                                           closure if captures else None)
    return ended(w, state)


def ended(w: Walk, state: State) -> Val:
    """Return what a version gives; control does not come back from one that never returns."""
    if not state.result.kinds:
        w.env = None
        return NOTHING
    return state.result


def enter(w: Walk, node: Any, unit: c.Unit, fn: c.Function, given: list[Val], this: ObjRef | None, scope: str,
          captures: dict[str, Val] | None, late: str = "") -> State:
    """Find the version for bound arguments and walk it."""
    args = [fit(w, None if param.variadic else param.type, val, node)
            for param, val in zip(fn.params, given, strict=True)]
    for param, val, was in zip(fn.params, args, given, strict=True):
        if was.kinds and not val.kinds:
            raise w.refuse(Reason.SYNTAX, node, f"an argument of another type than ${param.name} declares")
    state = w.typing.state_for(unit, fn, args, this, scope, captures, late)
    from phpjit.codegen.native.types import NULL
    if not state.version.params:
        state.version.params = [(param.name, NULL, param.by_ref) for param in fn.params]
    w.state.callees.add(state.version.key)
    w.typing.run_state(state)
    called(w, state)
    return state


def evaluate(w: Walk, fn: c.Function, args: tuple[c.Arg, ...]) -> list[Val]:
    """Walk the arguments in order; of places passed by reference only what they are computed from."""
    vals = []
    for index, arg in enumerate(args):
        param = _param(fn, index, arg.name)
        if param is not None and param.by_ref and not arg.spread:
            places.prepare(w, arg.value)
            if isinstance(arg.value, c.Local):
                vals.append(_reference(w, arg.value))
            else:
                raise w.refuse(Reason.SYNTAX, arg.value, "an element or property passed by reference",
                               "pass a variable")
        else:
            vals.append(w.expr(arg.value))
    return vals


def _param(fn: c.Function, index: int, name: str | None) -> c.Param | None:
    if name is not None:
        return next((param for param in fn.params if param.name == name), None)
    if index < len(fn.params):
        return fn.params[index]
    return fn.params[-1] if fn.params and fn.params[-1].variadic else None


def _reference(w: Walk, place: c.Local) -> Val:
    """Return what a variable that is passed by reference holds (unset becomes null)."""
    val = w.read(place.name)
    if val.kinds & f.UNDEF:
        w.typing.need_undef(w.state, place.name)
        val = join(val.without(f.UNDEF), V_NULL)
    w.state.by_ref_locals.add(place.name)
    w.store(place.name, val)
    w.note(place, val)
    return val


def by_reference(w: Walk, node: Any, fn: c.Function, args: tuple[c.Arg, ...], sources: list[Source],
                 state: State) -> None:
    """Let the caller's variables take what the callee leaves in its by-reference parameters."""
    seen: set[str] = set()
    for param, source in zip(fn.params, sources, strict=True):
        if not param.by_ref or not isinstance(source, Given):
            continue
        place = args[source.index].value
        assert isinstance(place, c.Local)
        if place.name in seen:
            raise w.refuse(Reason.SYNTAX, node, "one variable passed by reference twice")
        seen.add(place.name)
        if w.state.shared.get(place.name) in state.hidden:
            raise w.refuse(Reason.SYNTAX, node, f"${place.name} passed by reference to a function that uses it itself")
        w.typing.store(state, param.name, w.state.storage[place.name].without(f.UNDEF))
        left = state.storage[param.name].without(f.UNDEF)
        w.store(place.name, left._replace(lo=f.INT_MIN, hi=f.INT_MAX))     # storage has no ranges


def bind(w: Walk, node: Any, fn: c.Function, args: tuple[c.Arg, ...], vals: list[Val],
         scope: str) -> tuple[list[Source], list[Val]] | None:
    """Return for each parameter its source and value; None when an argument never comes to be."""
    if any(not val.kinds for val in vals):
        return None
    named = {arg.name: index for index, arg in enumerate(args) if arg.name is not None}
    positional = [index for index, arg in enumerate(args) if arg.name is None]
    spread = next((index for index in positional if args[index].spread), None)
    if spread is not None and spread != positional[-1]:
        raise w.refuse(Reason.SYNTAX, node, "arguments behind `...`")
    sources: list[Source] = []
    given: list[Val] = []
    for number, param in enumerate(fn.params):
        if param.variadic:
            _rest(w, node, param, args, vals, positional, number, sources, given, named)
            continue
        if number < len(positional) and not args[positional[number]].spread:
            index = positional[number]
            sources.append(Given(index))
            given.append(vals[index])
        elif spread is not None:
            shape = vals[spread].shape
            if shape is None or shape.mapped:
                raise w.refuse(Reason.SYNTAX, node, "`...` of what is no list")
            sources.append(Spread(spread, number - (len(positional) - 1), param.default))
            val = shape.elem.val
            given.append(val if param.default is None else join(val, consts.in_scope(w, param.default, scope)))
        elif param.name in named:
            index = named.pop(param.name)
            sources.append(Given(index))
            given.append(vals[index])
        elif param.default is not None:
            sources.append(Default(param.default))
            given.append(consts.in_scope(w, param.default, scope))
        else:
            raise w.refuse(Reason.SYNTAX, node, "a call with too few arguments")
    if named:
        raise w.refuse(Reason.SYNTAX, node, "an unknown named argument")
    return sources, given


def _rest(w: Walk, node: Any, param: c.Param, args: tuple[c.Arg, ...], vals: list[Val], positional: list[int],
          number: int, sources: list[Source], given: list[Val], named: dict[str, int]) -> None:
    if named:
        raise w.refuse(Reason.SYNTAX, node, "named arguments of a variadic function")
    shape = w.shape(node, 1)
    shape.note_filled()
    spread = next((index for index in positional if args[index].spread), None)
    plain = [index for index in positional[number:] if index != spread]
    for index in plain:
        fitted = fit(w, param.type, vals[index], node)
        if not fitted.kinds:
            raise w.refuse(Reason.SYNTAX, node, f"an argument of another type than ${param.name} declares")
        shape.elem.add(fitted)
    if spread is not None:
        inner = vals[spread].shape
        if inner is None or inner.mapped:
            raise w.refuse(Reason.SYNTAX, node, "`...` of what is no list")
        if param.type is None:
            shape.use_elem(inner.elem)
        else:
            shape.elem.add(fit(w, param.type, inner.elem.val, node))
    start = 0 if spread is None else max(number - (len(positional) - 1), 0)
    sources.append(Rest(tuple(plain), spread, start))
    given.append(Val(f.ARRAY, shape=shape.find()))
