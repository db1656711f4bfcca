"""Closure objects: a Python function with what it is bound to.

    $f = function ($a) use ($x) { ... };     ->  make_closure(template, (x,), this, scope)

The class that the closure's code runs in is the free variable SCOPE_VARIABLE of its Python function; the captured
values are the defaults of its last parameters (keyword-only ones behind a variadic).  Binding makes a new function.
Internal state of the object: function, this, scope, takes_this, kind.
"""
from __future__ import annotations

from collections.abc import Callable
from types import CellType, FunctionType
from typing import TYPE_CHECKING, Any, Final

from phpjit.builtin import PhpValue
from phpjit.runtime.calls.adapt import bound, fit
from phpjit.runtime.classes.spec import SCOPE_VARIABLE
from phpjit.runtime.current import current
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.closure_scope import template_for
from phpjit.runtime.values.functions import FunctionInfo
from phpjit.runtime.values.objects import PhpClass, PhpObject, internal, set_internal
from phpjit.runtime.values.ref import Ref

if TYPE_CHECKING:
    from phpjit.runtime.values.objects import MethodInfo

STATICS: Final = "php.S"       # free variables that hold the list of static cells begin so
TARGET: Final = "\0#callee"
CLOSURE: Final = "closure"     # written as `function () {}` or `fn () =>`
FUNCTION: Final = "function"   # made from a named function
METHOD: Final = "method"       # made from a method
MAGIC: Final = "magic"         # made from a method that only __call or __callStatic know


def make_closure(template: FunctionType, captures: tuple[Any, ...], this: Any, scope: PhpClass | None) -> PhpObject:
    """Return the Closure for a closure expression evaluated with `this` in class `scope`."""
    info: FunctionInfo = template.php  # type: ignore[attr-defined]  # PHP functions have it
    if info.static and isinstance(this, PhpObject):
        this = type(this)
    function = with_captures(template, captures, scope)
    return closure_object(function, this, scope, True, CLOSURE)


def with_captures(template: FunctionType, captures: tuple[Any, ...], scope: PhpClass | None) -> FunctionType:
    """Return a copy of the template with its own scope, captured values and static variables."""
    code = template.__code__
    cells = None
    if template.__closure__:
        cells = tuple([CellType(scope) if name == SCOPE_VARIABLE else
                       CellType([None] * len(cell.cell_contents)) if name[:5] == STATICS else cell
                       for name, cell in zip(code.co_freevars, template.__closure__, strict=True)])
    made = FunctionType(code, template.__globals__, template.__name__, template.__defaults__, cells)
    if captures:
        if code.co_kwonlyargcount:
            names = code.co_varnames[code.co_argcount:code.co_argcount + code.co_kwonlyargcount]
            made.__kwdefaults__ = dict(zip(names, captures, strict=True))
        else:
            made.__defaults__ = (template.__defaults__ or ())[:-len(captures)] + captures
    made.php = template.php  # type: ignore[attr-defined]  # PHP functions have it
    return made


def rescoped(function: FunctionType, this: Any, scope: PhpClass | None) -> FunctionType:
    """Return a copy of a closure's function for `this` in a class scope, with its own static variables."""
    template = template_for(function.php, this, scope)  # type: ignore[attr-defined]  # PHP functions have it
    code = template.__code__
    cells = tuple([CellType(scope) if name == SCOPE_VARIABLE else
                   CellType(_copied(old.cell_contents)) if name[:5] == STATICS else cell
                   for name, cell, old in zip(code.co_freevars, template.__closure__ or (), function.__closure__ or (),
                                              strict=True)])
    made = FunctionType(code, function.__globals__, function.__name__, function.__defaults__, cells)
    made.__kwdefaults__ = function.__kwdefaults__
    made.__dict__.update(function.__dict__)
    made.php = template.php  # type: ignore[attr-defined]  # PHP functions have it
    return made


def _copied(cells: list[Ref | None]) -> list[Ref | None]:
    return [None if cell is None else Ref(cell.v) for cell in cells]


def closure_object(function: Callable[..., PhpValue], this: Any, scope: PhpClass | None, takes_this: bool, kind: str,
                   magic: str | None = None) -> PhpObject:
    """Return a Closure object over a Python function."""
    from phpjit.runtime.classes.instantiate import allocate
    from phpjit.runtime.classes.registry import need_class
    o = allocate(need_class(current(), "Closure"))
    set_internal(o, "function", function)
    set_internal(o, "this", this)
    set_internal(o, "scope", scope)
    set_internal(o, "takes_this", takes_this)
    set_internal(o, "kind", kind)
    set_internal(o, "magic", magic)
    return o


def from_callback(callback: Callback) -> PhpObject:
    """Return the Closure of a resolved callable (first-class callable syntax, Closure::fromCallable)."""
    value = callback.value
    if isinstance(value, PhpObject) and type(value).info.key == "closure":
        return value
    info = callback.info
    scope: PhpClass | None = info.declaring_class
    if callback.magic is not None:
        return closure_object(callback.function, callback.this, scope, True, MAGIC, callback.magic)
    if not callback.takes_this:
        return closure_object(callback.function, None, None, False, FUNCTION)
    return closure_object(callback.function, callback.this, scope, True, METHOD)


def from_function(function: Callable[..., PhpValue]) -> PhpObject:
    """Return the Closure of a named function."""
    return closure_object(function, None, None, False, FUNCTION)


def from_method(method: Any, receiver: Any) -> PhpObject:
    """Return the Closure of a method on an object; None for static methods means the declaring class."""
    this = receiver if receiver is not None else method.declaring
    return closure_object(method.function, this, method.declaring, True, METHOD)


def native_key(o: PhpObject) -> str:
    """Return the name that native code has for a closure's function, with the class whose code it is and what `static`
    means in it where that matters; "" for what it cannot be given.

        c3@unit   c5@unit:Shop:Shop\\Sale
    """
    function = internal(o, "function")
    info: FunctionInfo | None = getattr(function, "php", None)
    kind = internal(o, "kind")
    if info is None or info.ident is None or kind == MAGIC:
        return ""
    unit, number = info.ident
    if kind == FUNCTION or (kind == CLOSURE and not info.uses_this):
        return f"c{number}@{unit}"
    scope, this = internal(o, "scope"), internal(o, "this")
    called: Any = type(this) if isinstance(this, PhpObject) else this
    names = ["" if cls is None else cls.info.name for cls in (scope, called)]
    return "" if any(mark in name for name in names for mark in ":|\0") else f"c{number}@{unit}:" + ":".join(names)


def native_this(o: PhpObject) -> PhpObject | None:
    """Return the object that native code of a closure works with."""
    function, this = internal(o, "function"), internal(o, "this")
    info: FunctionInfo = function.php
    uses = info.uses_this if internal(o, "kind") == CLOSURE else internal(o, "kind") == METHOD
    return this if uses and not info.static and isinstance(this, PhpObject) else None


def unnumbered(callback: Callback) -> PhpObject:
    """Return the Closure of a method for native code alone: the program does not see it, so it has no number."""
    from phpjit.runtime.classes.registry import need_class
    cls: Any = need_class(current(), "Closure")
    o: PhpObject = object.__new__(cls)
    for name, value in (("function", callback.function), ("this", callback.this), ("takes_this", True),
                        ("scope", callback.info.declaring_class), ("kind", METHOD), ("magic", None)):
        set_internal(o, name, value)
    return o


closure_from_function = from_function
closure_from_method = from_method


def closure_callback(o: PhpObject) -> Callback:
    """Return the Callback of a Closure object."""
    function = internal(o, "function")
    return Callback(o, function, function.php, internal(o, "this"), bool(internal(o, "takes_this")),
                    internal(o, "magic"))


def closure_target(o: PhpObject) -> Callback:
    """Return the Callback of a Closure for a call site, kept for the next time; it does not keep the closure alive."""
    known: Callback | None = getattr(o, TARGET, None)
    if known is None:
        function = internal(o, "function")
        known = Callback(None, function, function.php, internal(o, "this"), bool(internal(o, "takes_this")),
                         internal(o, "magic"))
        setattr(o, TARGET, known)
    return known


def invoke_callback(value: PhpValue, method: MethodInfo, o: PhpObject) -> Callback:
    """Return the Callback of a method of a Closure object: its `__invoke` takes references where the closure does."""
    info = method.info
    function = internal(o, "function")
    if method.name == "__invoke" and internal(o, "magic") is None and any(p.by_ref for p in function.php.params):
        info = FunctionInfo(info.name, function.php.params, declaring_class=info.declaring_class, internal=True)
    return Callback(value, method.function, info, o, True)


def bind_closure_call(o: PhpObject, count: int) -> Callable[..., PhpValue]:
    """Return a Python callable for `$closure(...)` with exactly `count` arguments."""
    function = internal(o, "function")
    if internal(o, "magic") is not None or function.php.internal:
        return closure_callback(o).callee(count)
    takes_this = bool(internal(o, "takes_this"))
    made = fit(function, count, takes_this)
    hot = current().hot_callback
    if hot is not None:
        made = hot(made)
    return bound(made, internal(o, "this")) if takes_this else made


def holding(made: Callable[..., PhpValue], o: PhpObject) -> Callable[..., PhpValue]:
    """Return what makes generators that keep their closure alive until they end."""
    def call(*args: PhpValue) -> PhpValue:
        from phpjit.runtime.ext.core.generators import state_of
        generator = made(*args)
        state_of(generator).closure = o
        return generator
    return call


def captured(o: PhpObject) -> list[tuple[str, Any]]:
    """Return (name, value or Ref) of the captured variables of a closure."""
    function = internal(o, "function")
    info: FunctionInfo = function.php
    names = info.capture_names
    if not names or not isinstance(function, FunctionType):
        return []
    if function.__kwdefaults__:
        values: tuple[Any, ...] = tuple(function.__kwdefaults__.values())
    else:
        values = (function.__defaults__ or ())[-len(names):]
    return list(zip(names, values, strict=False))
