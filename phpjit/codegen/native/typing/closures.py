"""Closures and other callables whose function is known.

    $f = fn($x) => $x + $n;  array_map($f, $a);      the closure's key, its capture $n, one version of its body

A callable is an object whose type names the function; so calls of it are direct calls.
"""
from __future__ import annotations

from typing import Any

from phpjit.analysis import facts as f
from phpjit.codegen.native.typing import calls, consts
from phpjit.codegen.native.typing.domain import CONFLICT, NOTHING, Elem, ObjRef, Val, join, same, widen
from phpjit.codegen.native.typing.driver import ClosureSite
from phpjit.codegen.native.typing.program import ChoiceCallee, Default, Given, Rest, Source, UserCallee
from phpjit.codegen.native.typing.seeds import THIS
from phpjit.codegen.native.typing.walk import Walk, join_envs
from phpjit.core import nodes as c
from phpjit.reasons import Reason


def closure(w: Walk, node: c.Closure) -> Val:
    """Type a closure expression: its captures are read now."""
    from phpjit.codegen.native.typing import places
    fn = node.function
    calls.compilable(w, node, fn, "a closure")
    key, this = key_of(w, fn, w.version.unit), w.state.this
    called = ""
    if fn.uses_this:        # perhaps only to know what `static` or `self` mean
        called = this.cls if this is not None else late(w)
        key += f":{w.scope}:{called}"
    site = w.typing.closures.setdefault(key, ClosureSite(key, w.version.unit, fn, {}, w.scope, late=called))
    if fn.uses_this and this is not None and not fn.is_static:        # one more capture
        capture(w, site, THIS, Val(f.OBJECT, obj=this))
    for taken in fn.captures:
        if taken.by_ref:
            raise w.refuse(Reason.SYNTAX, node, f"the capture of ${taken.name} by reference",
                           "return the new value instead")
        val = w.read(taken.name)
        if fn.is_arrow and val.kinds == f.UNDEF:
            continue
        if val.kinds & f.UNDEF:
            val = places.local(w, c.Local(node.line, taken.name))
        capture(w, site, taken.name, val)
    w.version.allocates = w.version.allocates or bool(site.captures)
    return Val(f.OBJECT, obj=ObjRef("", key)) if w.env is not None else NOTHING


def late(w: Walk) -> str:
    """Return what `static` means where there is no $this; "" where that is not known."""
    from phpjit.codegen.native.typing.methods import class_info
    if w.state.late or not w.scope:
        return w.state.late
    known = w.typing.world.cls(w.scope.lower())
    return w.scope if known is not None and class_info(w, w.scope, w.fn).exact else ""


def capture(w: Walk, site: ClosureSite, name: str, val: Val) -> None:
    """Note what a closure captures."""
    old = site.captures.get(name, NOTHING)
    new = widen(old, val)
    if name not in site.captures or not same(old, new):
        site.captures[name] = new
        w.typing.changed = True


def this_of(site: ClosureSite) -> ObjRef | None:
    """Return the $this that a closure was made with, if it uses it."""
    return site.captures[THIS].obj if THIS in site.captures else None


def named(w: Walk, node: Any, name: str, fallback: str | None) -> Val:
    """Return a named function as a callable."""
    from phpjit.runtime.calls.registry import builtin_record
    found = calls.resolve(w, name, fallback)
    if found is not None:
        unit, fn = found
        calls.compilable(w, node, fn, fn.name)
        key = f"n{w.typing.world.function_id(unit, fn)}.{fn.name.lower()}"
        w.typing.closures.setdefault(key, ClosureSite(key, unit, fn))
        return Val(f.OBJECT, obj=ObjRef("", key))
    key = (fallback or name).lower().lstrip("\\")
    if builtin_record(key) is None:
        raise w.refuse(Reason.UNKNOWN_CALL, node, f"{name}()")
    w.typing.closures.setdefault(f"b.{key}", ClosureSite(f"b.{key}", builtin=key))
    return Val(f.OBJECT, obj=ObjRef("", f"b.{key}"))


def site_of(w: Walk, node: Any, val: Val) -> ClosureSite:
    """Return the function that a callable is."""
    if val.obj is None or not val.obj.closure or val.obj.cls == CONFLICT:
        raise w.refuse(Reason.UNKNOWN_CALL, node, "a callable", "call a named function, or one closure")
    if "|" in val.obj.closure:
        raise w.refuse(Reason.UNKNOWN_CALL, node, "one of several closures", "pass one closure")
    return w.typing.closures[val.obj.closure]


def key_of(w: Walk, fn: c.Function, unit: c.Unit) -> str:
    """Return the key of a closure expression's function, as observed closures have it too."""
    world = w.typing.world
    unit_key = world.unit_key(unit)
    return f"c{world.function_id(unit, fn)}" + (f"@{unit_key}" if unit_key else "")


def call_one_of(w: Walk, node: Any, callee: Val, base: Any) -> Val:
    """Type a call of one of several closures: each of them is called with the arguments."""
    assert callee.obj is not None
    before = None if w.env is None else dict(w.env)
    result, envs, choices = NOTHING, [], []
    for key in callee.obj.closure.split("|"):
        site = w.typing.closures[key]
        if site.fn is None or site.unit is None or any(param.by_ref or param.variadic for param in site.fn.params) \
                or any(arg.spread or arg.name is not None for arg in node.args):
            raise w.refuse(Reason.UNKNOWN_CALL, node, "one of several callables", "pass one closure")
        w.env = None if before is None else dict(before)
        result = join(result, call(w, node, site, base))
        made = w.version.calls.pop(id(node), None)
        if isinstance(made, UserCallee):
            choices.append((key, made))
        envs.append(w.env)
    w.env = join_envs(envs)
    w.version.calls[id(node)] = ChoiceCallee(tuple(choices), base)
    return result


def call_dynamic(w: Walk, node: c.CallDynamic) -> Val:
    """Type `$f(…)`."""
    from phpjit.codegen.native.typing import builtins
    if isinstance(node.callee, c.Const) and isinstance(node.callee.value, str):
        callee = named(w, node, node.callee.value, None)
    else:
        callee = w.expr(node.callee)
    if not callee.kinds:
        return NOTHING
    if callee.obj is not None and "|" in callee.obj.closure and not node.callable_syntax:
        return call_one_of(w, node, callee, node.callee)
    site = site_of(w, node, callee)
    if node.callable_syntax:
        return callee
    if site.fn is None or site.unit is None:
        return builtins.call(w, node, site.builtin, node.args)
    return call(w, node, site, node.callee)


def call(w: Walk, node: Any, site: ClosureSite, closure: Any) -> Val:
    """Type a call of a closure with the node's arguments."""
    assert site.fn is not None and site.unit is not None
    return calls.user_call(w, node, site.unit, site.fn, node.args, this=this_of(site), scope=site.scope,
                           captures=site.captures, closure=closure, late=site.late)


def call_with(w: Walk, node: Any, val: Val, given: list[Val], closure_expr: Any,
              element: Elem | None = None) -> tuple[UserCallee | None, str, Val]:
    """Type a call of a callable by a builtin with these values: (callee, builtin's name, result).

    `element`: what its first parameter may be a reference to.
    """
    from phpjit.codegen.native.typing import builtins
    site = site_of(w, node, val)
    if site.fn is None or site.unit is None:
        builtins.fits(w, node, site.builtin, len(given))
        builtins.by_value(w, node, site.builtin, len(given))
        return None, site.builtin, builtins.typed(w, node, site.builtin, given)
    sources: list[Source] = []
    vals: list[Val] = []
    for number, param in enumerate(site.fn.params):
        if param.by_ref and (number or element is None):
            raise w.refuse(Reason.SYNTAX, node, "a callback with a by-reference parameter")
        if param.variadic:
            shape = w.shape(node, 2)
            shape.note_filled()
            for extra in given[number:]:
                shape.elem.add(extra)
            sources.append(Rest(tuple(range(number, len(given)))))
            vals.append(Val(f.ARRAY, shape=shape.find()))
        elif number < len(given):
            sources.append(Given(number))
            vals.append(given[number])
        elif param.default is not None:
            sources.append(Default(param.default))
            vals.append(consts.in_scope(w, param.default, site.scope))
        else:
            raise w.refuse(Reason.SYNTAX, node, "a callback that wants more arguments")
    if any(not item.kinds for item in vals):
        return None, "", NOTHING
    state = calls.enter(w, node, site.unit, site.fn, vals, this_of(site), site.scope, site.captures, site.late)
    callee = UserCallee(state.version, tuple(sources), closure=closure_expr if site.captures else None)
    if element is not None and site.fn.params and site.fn.params[0].by_ref:
        name = site.fn.params[0].name
        w.typing.store(state, name, element.val)
        left = state.storage[name].without(f.UNDEF)
        element.add(left._replace(lo=f.INT_MIN, hi=f.INT_MAX) if left.kinds & f.INT else left)
    return callee, "", state.result

