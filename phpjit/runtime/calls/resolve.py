"""From a PHP value that names something callable to the Python function behind it.

    'strlen'  'A::f'  ['A', 'f']  [$o, 'f']  [$o, 'parent::f']  $closure  $invokable    ->  Callback, or a complaint
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from phpjit.builtin import PhpValue
from phpjit.runtime import backtrace
from phpjit.runtime.current import current
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.objects import ABSTRACT, PhpClass, PhpObject, is_subclass, visibility_name

if TYPE_CHECKING:
    from phpjit.runtime.values.objects import MethodInfo


class _Context:
    """Who asks: the class scope and `$this` of the calling PHP code."""

    __slots__ = ("called", "scope", "this")

    def __init__(self) -> None:
        frame = backtrace.calling_frame()
        self.scope: PhpClass | None = backtrace.frame_scope(frame)
        self.this: PhpObject | None = None
        self.called: PhpClass | None = None
        if frame is not None and self.scope is not None:
            this = backtrace.frame_local(frame, "this")
            if isinstance(this, PhpObject):
                self.this, self.called = this, type(this)
            elif isinstance(this, PhpClass):
                self.called = this


def is_callable(value: PhpValue, scope: PhpClass | None = None, quiet: bool = True) -> bool:
    """Whether a value is callable from the running code."""
    return not isinstance(resolve_callable(value, quiet), str)


def resolve_callable(value: PhpValue, quiet: bool = False) -> Callback | str:
    """Return the Callback of a PHP callable, or the text that says why it is none."""
    from phpjit.runtime.values.array import PhpArray
    if type(value) is str:
        return _resolve_string(value, quiet)
    if isinstance(value, PhpObject):
        found = object_callback(value)
        return found if found is not None else "no array or string given"
    if type(value) is PhpArray:
        return _resolve_array(value, quiet)
    return "no array or string given"


def object_callback(o: PhpObject) -> Callback | None:
    """Return the Callback of a closure or an object with __invoke."""
    info = type(o).info
    if info.key == "closure":
        from phpjit.runtime.values.closure import closure_callback
        return closure_callback(o)
    method = info.methods.get("__invoke")
    if method is None:
        return None
    return Callback(o, method.function, method.info, o, True)


def _resolve_string(name: str, quiet: bool) -> Callback | str:
    if "::" not in name:
        from phpjit.runtime.calls.registry import find_function
        function = find_function(current(), name.lstrip("\\").lower() if name[:1] == "\\" else name.lower())
        if function is None:
            return f'function "{name}" not found or invalid function name'
        return Callback(name, function, function.php)  # type: ignore[attr-defined]  # PHP functions have it
    class_part, _, method = name.rpartition("::")
    if class_part == "":
        return "invalid function name"
    context = _Context()
    cls = _named_class(class_part, context, quiet)
    if isinstance(cls, str):
        return cls
    return _resolve_method(name, cls, _implied_this(cls, class_part, context), method, context, quiet)


def _named_class(name: str, context: _Context, quiet: bool) -> PhpClass | str:
    key = name.lower()
    if key in {"self", "parent", "static"}:
        if context.scope is None:
            return f'cannot access "{key}" when no class scope is active'
        if not quiet:
            from phpjit.runtime.diagnostics import deprecated
            deprecated(f'Use of "{key}" in callables is deprecated')
        if key == "self":
            return context.scope
        if key == "static":
            return context.called or context.scope
        parent = context.scope.info.parent
        return parent if parent is not None else 'cannot access "parent" when current class scope has no parent'
    from phpjit.runtime.classes.registry import find_class
    cls = find_class(current(), name)
    return cls if cls is not None else f'class "{name}" not found'


def _implied_this(cls: PhpClass, name: str, context: _Context) -> PhpObject | PhpClass:
    """Return the object that a static-looking callable runs on: `$this` where its class fits, else the class."""
    key = name.lower()
    this = context.this
    if this is not None and is_subclass(type(this), cls) and context.scope is not None and (
            is_subclass(context.scope, cls) or key in {"self", "parent", "static"}):
        return this
    if key in {"self", "parent"} and context.called is not None:
        return context.called
    return cls


def _resolve_array(pair: Any, quiet: bool) -> Callback | str:
    if len(pair) != 2 or not pair.has(0) or not pair.has(1):
        return "array callback must have exactly two members"
    target, method = pair.get(0), pair.get(1)
    if type(target) is not str and not isinstance(target, PhpObject):
        return "first array member is not a valid class name or object"
    if type(method) is not str:
        return "second array member is not a valid method"
    context = _Context()
    this: PhpObject | PhpClass
    if isinstance(target, PhpObject):
        cls: PhpClass = type(target)
        this = target
    else:
        found = _named_class(target, context, quiet)
        if isinstance(found, str):
            return found
        cls = found
        this = _implied_this(cls, target, context)
    if "::" in method:
        class_part, _, rest = method.rpartition("::")
        scoped: PhpClass | str
        if class_part.lower() == "parent":
            scoped = cls.info.parent or 'cannot access "parent" when current class scope has no parent'
        elif class_part.lower() == "self":
            scoped = cls
        else:
            scoped = _named_class(class_part, context, True)
        if isinstance(scoped, str):
            return scoped
        if not is_subclass(cls, scoped):
            return f"class {cls.info.name} is not a subclass of {scoped.info.name}"
        if not quiet:
            from phpjit.runtime.diagnostics import deprecated
            deprecated(f'Callables of the form ["{cls.info.name}", "{method}"] are deprecated')
        receiver = this
        if not isinstance(this, PhpObject):     # the called class goes on only where it is not named
            called = context.called if class_part.lower() in ("self", "parent") else None
            receiver = called if called is not None and is_subclass(called, scoped) else scoped
        return _resolve_method(pair, scoped, receiver, rest, context, quiet)
    return _resolve_method(pair, cls, this, method, context, quiet)


def _resolve_method(value: PhpValue, cls: PhpClass, this: PhpObject | PhpClass, name: str, context: _Context,
                    quiet: bool) -> Callback | str:
    from phpjit.runtime.classes.lookup import accessible, select_method
    from phpjit.runtime.values.array import PhpArray
    scope = context.scope
    on_object = isinstance(this, PhpObject)
    named = type(value) is str or (type(value) is PhpArray and type(value.get(0)) is str)
    method = select_method(cls, name.lower(), None if named else scope)     # a private one first: of objects only
    if method is not None and not accessible(method, scope):
        if _magic(cls, on_object) is not None:
            method = None
        elif not method.is_static and not on_object:
            return f"non-static method {cls.info.name}::{method.name}() cannot be called statically"
        else:
            return f"cannot access {visibility_name(method.flags)} method {cls.info.name}::{method.name}()"
    if method is None:
        if not on_object and cls.info.magic_call is not None and context.this is not None and is_subclass(
                type(context.this), cls):
            this, on_object = context.this, True        # a class name inside of an object: its __call comes first
        magic = _magic(cls, on_object)
        if magic is not None:
            return Callback(value, magic.function, magic.info, this, True, magic=name)
        if on_object and cls.info.key == "closure" and name.lower() == "__invoke":
            # this: an object; Closure has a callback
            return object_callback(this)  # type: ignore[arg-type, return-value]
        return f'class {cls.info.name} does not have a method "{name}"'
    if method.flags & ABSTRACT:
        return f"cannot call abstract method {method.declaring.info.name}::{method.name}()"
    if method.is_static:
        called = type(this) if isinstance(this, PhpObject) else this
        return Callback(value, method.function, method.info, called, True)
    if not on_object:
        return f"non-static method {cls.info.name}::{method.name}() cannot be called statically"
    if isinstance(this, PhpObject) and cls.info.key == "closure":
        from phpjit.runtime.values.closure import invoke_callback
        return invoke_callback(value, method, this)
    return Callback(value, method.function, method.info, this, True)


def _magic(cls: PhpClass, on_object: bool) -> MethodInfo | None:
    info = cls.info
    return info.magic_call if on_object and info.magic_call is not None else info.magic_callstatic


def callable_name(value: PhpValue) -> str:
    """Return the display name of a callable, as is_callable's third argument gives it."""
    from phpjit.runtime.convert import to_str
    from phpjit.runtime.values.array import PhpArray
    if type(value) is str:
        return value
    if isinstance(value, PhpObject):
        return f"{type(value).info.name}::__invoke"
    if type(value) is PhpArray and len(value) == 2 and value.has(0) and value.has(1):
        target, method = value.get(0), value.get(1)
        if type(method) is str and isinstance(target, PhpObject):
            return f"{type(target).info.name}::{method}"
        if type(method) is str and type(target) is str:
            return f"{target}::{method}"
    if type(value) is PhpArray:
        return "Array"
    return to_str(value)


def method_callback(o: PhpObject, name: str) -> Callback | None:
    """Return the Callback of a public or magic method of an object, for runtime code that calls interface methods."""
    method = type(o).info.methods.get(name.lower())
    if method is None:
        magic = type(o).info.magic_call
        return None if magic is None else Callback(o, magic.function, magic.info, o, True, magic=name)
    this: Any = type(o) if method.is_static else o
    return Callback(o, method.function, method.info, this, True)


def call_method(o: PhpObject, name: str, *args: PhpValue) -> PhpValue:
    """Call a method of an object from runtime code, whatever its visibility; throws when there is none."""
    callback = method_callback(o, name)
    if callback is None:
        throw_error("Error", f"Call to undefined method {type(o).info.name}::{name}()")
    return callback.bind(len(args))(*args)
