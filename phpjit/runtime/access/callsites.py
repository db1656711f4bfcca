"""Calls that are no plain Python call: values, named and spread arguments, first-class callables, by-reference results.

    $f(1)              value_callee(f, 1)(1)
    f(...$a, x: 1)     b = ArgList(function_target("f", "f")); b.spread(a); b.named("x", 1); b.call()
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn

from phpjit.builtin import PhpValue
from phpjit.runtime.backtrace import function_name
from phpjit.runtime.calls.adapt import fit_raw
from phpjit.runtime.calls.by_value import NOTICE, message, plain_argument, prefers, refuse
from phpjit.runtime.calls.named import call_with_names, unpack
from phpjit.runtime.calls.registry import find_function
from phpjit.runtime.calls.resolve import object_callback, resolve_callable
from phpjit.runtime.classes.lookup import accessible, select_method
from phpjit.runtime.convert import to_str, type_name
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import notice, warning
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, own_ref
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.functions import FunctionInfo
from phpjit.runtime.values.objects import ABSTRACT, PhpClass, PhpObject, internal, is_subclass, visibility_name
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.rest import NamedRest
from phpjit.runtime.values.sentinels import UNDEF

Scope = PhpClass | None


def no_object(v: PhpValue, name: str) -> NoReturn:
    """Throw for a method call on what is no object."""
    throw_error("Error", f"Call to a member function {name}() on {type_name(v)}")


# ---------------------------------------------------------------- targets

def function_target(link: str, shown: str) -> Callback:
    """Return the Callback of a named function."""
    request = current()
    for name in link.split("|"):
        function = find_function(request, name)
        if function is not None:
            return Callback(name, function, function.php)  # type: ignore[attr-defined]  # PHP functions have it
    throw_error("Error", f"Call to undefined function {shown}()")


def function_mask(link: str) -> int:
    """Return the by-reference mask of a named function that is not known to the compiler."""
    request = current()
    for name in link.split("|"):
        function = find_function(request, name)
        if function is not None:
            info: FunctionInfo = function.php  # type: ignore[attr-defined]  # PHP functions have it
            mask = info.ref_mask
            return mask | (-1 << (len(info.params) - 1)) if info.variadic and info.params[-1].by_ref else mask
    return 0


def value_target(v: PhpValue) -> Callback:
    """Return the Callback of a called value."""
    known: Callback | None = getattr(v, "\0#callee", None)      # kept by values/closure.py
    if known is not None:
        return known
    if isinstance(v, PhpObject):
        if type(v).info.key == "closure":
            from phpjit.runtime.values.closure import closure_target
            return closure_target(v)
        found = object_callback(v)
        if found is None:
            throw_error("Error", "Object of type " + type(v).info.name + " is not callable")
        return found
    if type(v) is str:
        if "::" not in v:
            name = v[1:] if v[:1] == "\\" else v
            function = find_function(current(), name.lower())
            if function is None:
                throw_error("Error", f"Call to undefined function {name}()")
            return Callback(v, function, function.php)  # type: ignore[attr-defined]  # PHP functions have it
        cls_name, _, method = v.partition("::")
        from phpjit.runtime.access.classrefs import load_class
        return static_target(load_class(cls_name), method, _scope(), _this(), False)
    if type(v) is PhpArray:
        return _array_target(v)
    throw_error("Error", "Value of type " + type_name(v) + " is not callable")


def _array_target(v: PhpArray) -> Callback:
    if len(v) != 2 or not v.has(0) or not v.has(1):
        throw_error("Error", "Array callback must have exactly two elements")
    target, method = v.get(0), v.get(1)
    if type(target) is not str and not isinstance(target, PhpObject):
        throw_error("Error", "First array member is not a valid class name or object")
    if type(method) is not str:
        throw_error("Error", "Second array member is not a valid method")
    if "::" in method:
        found = resolve_callable(v)
        if isinstance(found, str):
            throw_error("Error", found)
        return found
    if isinstance(target, PhpObject):
        return method_target(target, method, _scope())
    from phpjit.runtime.access.classrefs import load_class
    return static_target(load_class(target), method, _scope(), _this(), False)


def _scope() -> Scope:
    from phpjit.runtime.backtrace import calling_scope
    return calling_scope()


def _this() -> Any:
    from phpjit.runtime.backtrace import calling_frame, frame_local
    frame = calling_frame()
    return None if frame is None else frame_local(frame, "this")


def value_callee(v: PhpValue, count: int) -> Callable[..., PhpValue]:
    """Return a Python callable for `$v(...)` with `count` plain arguments; a Closure keeps it for the next time."""
    key = f"\0#callee{count}"
    known: Any = getattr(v, key, None)
    if known is not None:
        return known  # type: ignore[no-any-return]  # a callable, kept by this function
    if isinstance(v, PhpObject) and type(v).info.key == "closure":
        from phpjit.runtime.values.closure import bind_closure_call, holding
        made = bind_closure_call(v, count)
        if internal(v, "function").php.generator:
            return holding(made, v)
        setattr(v, key, made)
        return made
    return value_target(v).callee(count)


def method_target(o: PhpValue, name: PhpValue, scope: Scope) -> Callback:
    """Return the Callback of `o->name` as seen from `scope`."""
    if type(name) is not str:
        if isinstance(name, PhpObject) and type(name).info.key == "closure":
            return value_target(name)
        throw_error("Error", "Method name must be a string")
    if not isinstance(o, PhpObject):
        no_object(o, name)
    cls = type(o)
    method = select_method(cls, name.lower(), scope)
    if method is None or not accessible(method, scope):
        if cls.info.key == "closure" and name.lower() == "__invoke":
            return value_target(o)
        magic = cls.info.magic_call
        if magic is not None:
            return Callback(o, magic.function, magic.info, o, True, magic=name)
        if method is None:
            throw_error("Error", f"Call to undefined method {cls.info.name}::{name}()")
        where = f"scope {scope.info.name}" if scope is not None else "global scope"
        throw_error("Error",
                    f"Call to {visibility_name(method.flags)} method {method.declaring.info.name}::{method.name}() "
                    f"from {where}")
    if method.is_static:
        return Callback(o, method.function, method.info, cls, True)
    if cls.info.key == "closure":
        from phpjit.runtime.values.closure import invoke_callback
        return invoke_callback(o, method, o)
    return Callback(o, method.function, method.info, o, True)


def static_target(cls: PhpClass, name: PhpValue, scope: Scope, this: Any, forward: bool) -> Callback:
    """Return the Callback of `cls::name`; `this` the object or called class of the calling code.

    `forward`: written with self, parent or static, so the called class is passed on.
    """
    if type(name) is not str:
        throw_error("Error", "Method name must be a string")
    info = cls.info
    method = select_method(cls, name.lower())
    usable = isinstance(this, PhpObject) and is_subclass(type(this), cls)
    if method is None or not accessible(method, scope):
        if usable and info.magic_call is not None:
            return Callback(name, info.magic_call.function, info.magic_call.info, this, True, magic=name)
        if info.magic_callstatic is not None:
            called = _called(cls, this, forward)
            return Callback(name, info.magic_callstatic.function, info.magic_callstatic.info, called, True, magic=name)
        if method is None:
            throw_error("Error", f"Call to undefined method {info.name}::{name}()")
        where = f"scope {scope.info.name}" if scope is not None else "global scope"
        throw_error("Error",
                    f"Call to {visibility_name(method.flags)} method {method.declaring.info.name}::{method.name}() "
                    f"from {where}")
    if method.flags & ABSTRACT:
        throw_error("Error", f"Cannot call abstract method {method.declaring.info.name}::{method.name}()")
    if method.is_static:
        return Callback(name, method.function, method.info, _called(cls, this, forward), True)
    if usable:
        return Callback(name, method.function, method.info, this, True)
    throw_error("Error", f"Non-static method {method.declaring.info.name}::{method.name}() cannot be called statically")


def _called(cls: PhpClass, this: Any, forward: bool) -> PhpClass:
    if forward:
        if isinstance(this, PhpObject):
            return type(this)
        if isinstance(this, PhpClass):
            return this
    return cls


class NewTarget:
    """Stands for a constructor in an ArgList; `o` is the object, which is there before the arguments."""

    __slots__ = ("cls", "info", "o", "ref_params")

    def __init__(self, cls: PhpClass, o: PhpObject | None = None) -> None:
        constructor = cls.info.constructor
        self.cls = cls
        self.o = o
        self.info = None if constructor is None else constructor.info
        self.ref_params = 0
        if constructor is not None:
            self.ref_params = Callback(cls, constructor.function, constructor.info).ref_params


def new_target(cls: Any) -> NewTarget:
    """Return the target of `new cls(...)`, for complaints."""
    from phpjit.runtime.access.classrefs import the_class
    return NewTarget(the_class(cls))


def made_target(cls: Any) -> NewTarget:
    """Return the target of `new cls(...)` with a new object."""
    from phpjit.runtime.access.classrefs import the_class
    from phpjit.runtime.classes.instantiate import unfinished_object
    found = the_class(cls)
    return NewTarget(found, unfinished_object(found))


def _target_name(target: Callback | NewTarget) -> str:
    if isinstance(target, Callback):
        return function_name(target.function)
    return "" if target.info is None else target.info.display


def sent(v: PhpValue, target: Callback | NewTarget, number: int, result: bool) -> PhpValue:
    """Return what a parameter that takes a reference gets for a value that is no variable; `result`: a call gave it."""
    info = target.info
    if info is None or prefers(info, number):
        return v
    refuse(_target_name(target), info, number, result)
    return Ref(v)


class ArgList:
    """Collects positional, spread and named arguments for one call."""

    __slots__ = ("args", "names", "target")

    def __init__(self, target: Callback | NewTarget) -> None:
        self.target = target
        self.args: list[PhpValue] = []
        self.names: dict[str, PhpValue] = {}

    def wants_ref(self, name: str | None = None) -> bool:
        """Whether the next positional (or the named) argument is taken by reference."""
        target = self.target
        mask = target.ref_params
        if not mask:
            return False
        if name is None:
            return bool(mask >> len(self.args) & 1)
        info = target.info
        if info is None:
            return False
        for number, param in enumerate(info.params):
            if param.name == name:
                return bool(mask >> number & 1)
        return bool(info.variadic and info.params[-1].by_ref)

    def add(self, v: PhpValue, result: bool = False) -> None:
        """Add a positional argument; `result`: a plain one that a call gave."""
        if self.names:
            throw_error("Error", "Cannot use positional argument after named argument during unpacking")
        if self.target.ref_params and type(v) is not Ref and self.wants_ref():
            v = self.by_value(v, len(self.args), result)
        self.args.append(v)

    def by_value(self, v: PhpValue, number: int, result: bool) -> PhpValue:
        """Complain of a value that is no variable where a reference is taken."""
        return sent(v, self.target, number, result)

    def spread(self, v: PhpValue, variable: Ref | None = None) -> None:
        """Add the elements of `...v`; those of a `variable` become references where the callee takes one."""
        if self.target.ref_params and type(v) is PhpArray:
            named_here = False
            keys = [key for key, _ in v.raw_items()]
            for key in keys:
                if type(key) is str:
                    self.named(key, self.element(v, key, variable, self.wants_ref(key)))
                    named_here = True
                    continue
                if named_here:
                    throw_error("Error", "Cannot use positional argument after named argument during unpacking")
                self.args.append(self.element(v, key, variable, self.wants_ref()))
            return
        first = len(self.args)
        unpack(v, self.args, self.names)
        for number in range(first, len(self.args) if self.target.ref_params else first):
            if self.target.ref_params >> number & 1:
                warning(f"Cannot pass by-reference argument {number + 1} of {self.callee_name()}() by unpacking a "
                        "Traversable, passing by-value instead")
                self.args[number] = Ref(self.args[number])

    def element(self, array: PhpArray, key: Any, variable: Ref | None, wanted: bool) -> PhpValue:
        """Return an element of `...$array`, or its Ref."""
        if not wanted:
            return array.get(key)
        if variable is not None:
            return own_ref(variable).ref(key)
        item = array.raw(key)
        return item if type(item) is Ref else Ref(item)

    def callee_name(self) -> str:
        """Return the name of what is called as messages give it."""
        return _target_name(self.target)

    def named(self, name: str, v: PhpValue, result: bool = False) -> None:
        """Add a named argument; `result`: a plain one that a call gave."""
        if name in self.names:
            throw_error("Error", f"Named parameter ${name} overwrites previous argument")
        if self.target.info is not None and type(v) is not Ref and self.wants_ref(name):
            numbers = [number for number, param in enumerate(self.target.info.params) if param.name == name]
            v = self.by_value(v, numbers[0] if numbers else len(self.target.info.params) - 1, result)
        self.names[name] = v

    def call(self) -> PhpValue:
        """Make the call."""
        target = self.target
        if isinstance(target, NewTarget):
            made, target.o = target.o, None
            assert made is not None
            from phpjit.runtime.classes.instantiate import construct_named
            construct_named(made, self.args, self.names)
            return made
        if self.names:
            return call_with_names(target, self.args, self.names)
        return target.bind(len(self.args))(*self.args)


# ---------------------------------------------------------------- first-class callables

def _closure(callback: Callback) -> PhpObject:
    from phpjit.runtime.values.closure import from_callback
    return from_callback(callback)


def first_class_function(link: str) -> PhpObject:
    """`f(...)`."""
    return _closure(function_target(link, link.partition("|")[0]))


def first_class_value(v: PhpValue) -> PhpObject:
    """`$f(...)`."""
    if isinstance(v, PhpObject) and type(v).info.key == "closure":
        return v
    return _closure(value_target(v))


def first_class_method(o: PhpValue, name: PhpValue, scope: Scope) -> PhpObject:
    """`$o->name(...)`."""
    return _closure(method_target(o, name, scope))


def first_class_static(callback: Callback) -> PhpObject:
    """`A::name(...)`."""
    return _closure(callback)


# ---------------------------------------------------------------- by-reference results and arguments

def raw_function(link: str, shown: str, count: int) -> Callable[..., PhpValue]:
    """Return a named function so that a returned Ref arrives as it is."""
    return raw_callback(function_target(link, shown), count)


def raw_callback(callback: Callback, count: int) -> Callable[..., PhpValue]:
    """Return a callable so that a returned Ref arrives as it is."""
    if callback.magic is not None or callback.info.internal:
        return callback.callee(count)
    made = fit_raw(callback.function, count, callback.takes_this)
    this = callback.this
    if callback.takes_this:
        return lambda *args: made(this, *args)
    return made


def call_ref(result: Any) -> Ref:
    """Return the Ref of `$x = &f()`: a function that returns a value gives a new one."""
    if type(result) is Ref:
        return result
    notice("Only variables should be assigned by reference")
    return Ref(result)


def write_ref(result: Any) -> Ref:
    """Return the Ref for writing into a call's result: `f()[0] = 1`."""
    return result if type(result) is Ref else Ref(result)


def returned_ref(result: Any) -> Ref:
    """Return the Ref of `return f()` in a function that returns by reference."""
    if type(result) is Ref:
        return result
    notice("Only variable references should be returned by reference")
    return Ref(result)


def returned_value(v: PhpValue) -> Ref:
    """Return the Ref of `return <expression>` in a function that returns by reference."""
    notice("Only variable references should be returned by reference")
    return Ref(v)


def check_returned_ref(ref: Ref, info: FunctionInfo, this: Any) -> Ref:
    """Check the declared return type of a function that returns by reference."""
    from phpjit.runtime.calls.coerce import coerce_return
    ref.v = coerce_return(None if ref.v is UNDEF else ref.v, info, this)
    return ref


def result_ref(result: Any) -> Ref:
    """Return the Ref for passing a call's result to a by-reference parameter."""
    if type(result) is Ref:
        return result
    notice(NOTICE)
    return Ref(result)


def value_ref(v: PhpValue, link: str, number: int) -> Ref:
    """Pass a value that is no variable to a by-reference parameter: an Error, unless it only prefers references."""
    request = current()
    for name in link.split("|"):
        function = find_function(request, name)
        if function is not None:
            info: FunctionInfo = function.php  # type: ignore[attr-defined]  # PHP functions have it
            if prefers(info, number):
                return Ref(v)
            throw_error("Error", message(info.display, info, number))
    return Ref(v)


def check_rest(rest: PhpArray, info: FunctionInfo, number: int, this: Any) -> None:
    """Check the types of what a variadic parameter collected; wrap values where it takes references."""
    from phpjit.runtime.calls.coerce import coerce_param
    param = info.params[number]
    if param.type is not None:
        for position, (key, value) in enumerate(list(rest.items())):
            checked = coerce_param(value, info, number + position, this)
            if checked is not value:
                rest.set(key, checked)
    if param.by_ref:
        for position, (key, slot) in enumerate(list(rest.raw_items())):
            if type(slot) is not Ref:
                rest.set_ref(key, plain_argument(slot, info, number + position))


def checked_rest(given: tuple[PhpValue, ...], rest: PhpArray) -> tuple[PhpValue, ...]:
    """Return arguments whose last ones were collected and checked, as the checks have left them."""
    values = [value for key, value in rest.raw_items() if type(key) is int]
    names = {key: value for key, value in rest.raw_items() if type(key) is str}
    before = len(given) - (1 if names else 0) - len(values)
    return (*given[:before], *values, *([NamedRest(names)] if names else []))


def missing_return(info: FunctionInfo, this: Any) -> PhpValue:
    """Control ran off the end of a function with a return type."""
    from phpjit.runtime.backtrace import callee_name, calling_frame
    from phpjit.runtime.calls.coerce import show_type
    declared = info.return_type
    assert declared is not None
    shown = show_type(declared)
    frame = calling_frame()
    name = info.display if frame is None else callee_name(frame)
    if shown == "never":
        throw_error("TypeError", f"{name.partition(chr(0))[0]}(): never-returning function must not implicitly "
                                 "return")
    throw_error("TypeError", f"{name}(): Return value must be of type {shown}, none returned")


def make_generator(body: Any, function: Any) -> PhpObject:
    """Wrap a Python generator."""
    from phpjit.runtime.ext.core.generators import make_generator as make
    return make(body, function)


def text_of(v: PhpValue) -> str:
    """Return a value as text."""
    return v if type(v) is str else to_str(v)
