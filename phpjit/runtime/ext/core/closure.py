"""The class Closure."""
from __future__ import annotations

from types import FunctionType
from typing import Any

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.calls.adapt import fit
from phpjit.runtime.calls.resolve import resolve_callable
from phpjit.runtime.classes.registry import find_class
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.closure import (
    CLOSURE,
    FUNCTION,
    METHOD,
    captured,
    closure_callback,
    closure_object,
    from_callback,
    rescoped,
)
from phpjit.runtime.values.functions import FunctionInfo, Thunk
from phpjit.runtime.values.objects import (
    NO_DYNAMIC,
    NOT_SERIALIZABLE,
    PhpClass,
    PhpObject,
    internal,
    is_subclass,
    set_internal,
)
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF


def debug_info(o: PhpObject) -> PhpArray:
    """What var_dump shows of a closure: captured variables, $this, parameters."""
    function = internal(o, "function")
    info: FunctionInfo = function.php
    table: dict[Any, Any] = {}
    if internal(o, "kind") != CLOSURE:
        magic = internal(o, "magic")
        name = info.name if magic is None else str(magic)
        table["function"] = name if info.declaring_class is None else f"{info.declaring_class.info.name}::{name}"
    statics: dict[str, Any] = dict(captured(o))
    for name, cell, initial in zip(info.static_names, info.statics, info.static_initials, strict=False):
        if cell is None:
            statics[name] = "<constant ast>" if isinstance(initial, Thunk) else initial
        else:
            statics[name] = None if cell.v is UNDEF else cell.v
    if statics:
        table["static"] = PhpArray.from_dict({name: slot.v if type(slot) is Ref else slot
                                              for name, slot in statics.items()})
    this = internal(o, "this")
    if isinstance(this, PhpObject):
        table["this"] = this
    if info.params and internal(o, "magic") is None:
        required = info.required
        table["parameter"] = PhpArray.from_dict({
            f"{'&' if param.by_ref else ''}${param.name}": "<required>" if number < required and not param.variadic
            else "<optional>" for number, param in enumerate(info.params)})
    return PhpArray.from_dict(table)


def compare_closures(a: PhpObject, b: PhpObject) -> int:
    """Closures made from the same function or method of the same object are equal; others are not comparable."""
    if CLOSURE in (internal(a, "kind"), internal(b, "kind")):
        return 1
    keys = ("this", "scope", "magic", "kind")
    first, second = internal(a, "function").php, internal(b, "function").php
    same = all(internal(a, key) is internal(b, key) or (internal(a, key) == internal(b, key) is not None
               and type(internal(a, key)) is str) for key in keys)
    return 0 if same and first.name == second.name and first.declaring_class is second.declaring_class else 1


def refuse_new(cls: PhpClass) -> None:
    """`new Closure`."""
    throw_error("Error", "Instantiation of class Closure is not allowed")


def clone_closure(old: PhpObject, new: PhpObject) -> None:
    """A cloned closure has static variables of its own."""
    for key in [key for key in new.__dict__ if key.startswith("\0#callee")]:
        delattr(new, key)
    function = internal(new, "function")
    if isinstance(function, FunctionType) and internal(new, "kind") == CLOSURE:
        set_internal(new, "function", rescoped(function, internal(new, "this"), internal(new, "scope")))


def rebind(closure: PhpObject, this: PhpObject | None, scope: PhpClass | None, called: PhpClass | None) -> PhpObject:
    """Return a copy of a closure bound to other things."""
    function = internal(closure, "function")
    kind = internal(closure, "kind")
    receiver: Any = this if this is not None else called if called is not None else scope
    if kind == CLOSURE and isinstance(function, FunctionType):
        function = rescoped(function, receiver, scope)
    return closure_object(function, receiver, scope, bool(internal(closure, "takes_this")), kind,
                          internal(closure, "magic"))


def _valid(closure: PhpObject, new_this: PhpObject | None, scope: PhpClass | None) -> bool:
    """Check a binding as PHP does; warn and return False when it is not possible."""
    function = internal(closure, "function")
    info: FunctionInfo = function.php
    kind = internal(closure, "kind")
    old_scope: PhpClass | None = internal(closure, "scope")
    if new_this is not None:
        if info.static and kind != FUNCTION:
            warning("Cannot bind an instance to a static closure")
            return False
        if kind == METHOD and old_scope is not None and not is_subclass(type(new_this), old_scope):
            warning(f"Cannot bind method {old_scope.info.name}::{info.name}() to object of class "
                    f"{type(new_this).info.name}")
            return False
    elif kind == METHOD and not info.static:
        warning("Cannot unbind $this of method")
        return False
    elif kind == CLOSURE and isinstance(internal(closure, "this"), PhpObject) and info.names_this:
        warning("Cannot unbind $this of closure using $this")
        return False
    if scope is not None and scope is not old_scope and scope.info.is_internal:
        warning(f"Cannot bind closure to scope of internal class {scope.info.name}")
        return False
    if kind in {METHOD, FUNCTION} and scope is not old_scope:
        warning(f"Cannot rebind scope of closure created from {'method' if kind == METHOD else 'function'}")
        return False
    return True


def bind_closure(closure: PhpObject, new_this: PhpObject | None, new_scope: PhpValue) -> PhpValue:
    """`Closure::bind`."""
    scope: PhpClass | None
    if isinstance(new_scope, PhpObject):
        scope = type(new_scope)
    elif new_scope is None:
        scope = None
    elif new_scope == "static":
        scope = internal(closure, "scope")
    else:
        from phpjit.runtime.convert import to_str
        name = to_str(new_scope)
        scope = find_class(current(), name)
        if scope is None:
            warning(f'Class "{name}" not found')
            return None
    if not _valid(closure, new_this, scope):
        return None
    called = type(new_this) if new_this is not None else scope
    kind = internal(closure, "kind")
    if new_this is not None and scope is None and kind == CLOSURE:
        scope = find_class(current(), "Closure")
    return rebind(closure, new_this, scope, called)


def state() -> tuple[str, ...]:
    """Return the attributes of closures: their number returns after the numbers of what only they hold."""
    names = ["function", "this", "scope", "takes_this", "kind", "magic", "callee", *(f"callee{n}" for n in range(6))]
    return tuple(f"\0#{name}" for name in names)


@php_class("final class Closure")
class Closure(PhpObject):
    """Anonymous functions and callables made into objects."""

    FLAGS = NO_DYNAMIC | NOT_SERIALIZABLE
    HANDLERS = {"debug_info": debug_info, "clone": clone_closure, "new": refuse_new,
                "compare": compare_closures, "state": state}

    @method("private function __construct()")
    def __construct(this) -> None:
        throw_error("Error", "Instantiation of class Closure is not allowed")

    @method("public static function bind(Closure $closure, ?object $newThis, object|string|null $newScope = 'static'): "
            "?Closure")
    def bind(this, closure: PhpObject, new_this: PhpObject | None, new_scope: PhpValue) -> PhpValue:
        return bind_closure(closure, new_this, new_scope)

    @method("public function bindTo(?object $newThis, object|string|null $newScope = 'static'): ?Closure")
    def bindTo(this, new_this: PhpObject | None, new_scope: PhpValue) -> PhpValue:
        return bind_closure(this, new_this, new_scope)

    @method("public function call(object $newThis, mixed ...$args): mixed")
    def call(this, new_this: PhpObject, *args: PhpValue, **names: PhpValue) -> PhpValue:
        if not _valid(this, new_this, type(new_this)):
            return None
        bound = rebind(this, new_this, type(new_this), type(new_this))
        if names:
            return closure_callback(bound).call_named(list(args), names)
        return closure_callback(bound).bind(len(args))(*args)

    @method("public static function fromCallable($callback): Closure")
    def fromCallable(this, callback: Any) -> PhpObject:
        return from_callable_value(callback)

    @method("public function __invoke(mixed ...$args): mixed")
    def __invoke(this, *args: PhpValue, **names: PhpValue) -> PhpValue:
        if names:
            return closure_callback(this).call_named(list(args), names)
        return closure_callback(this).bind(len(args))(*args)


def from_callable_value(value: PhpValue) -> PhpObject:
    """`Closure::fromCallable($value)` for runtime code; throws PHP's TypeError."""
    result = resolve_callable(value)
    if isinstance(result, str):
        throw_error("TypeError", f"Failed to create closure from callable: {result}")
    return from_callback(result)


__all__ = ["Closure", "fit"]
