"""Making objects: generated factories, and what runtime code uses to create objects of PHP classes.

    class A { public $x = 1; function __construct($n) { ... } }      K.<new/1>(n)  is

    def new(a0):
        o = allocate(K)
        o.x = D0
        o.<\\0#id> = pop() if free else grow()
        construct(o, a0)
        return o
"""
from __future__ import annotations

import ast
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

from phpjit.builtin import PhpValue
from phpjit.runtime import backtrace
from phpjit.runtime.calls.adapt import fit
from phpjit.runtime.classes.lookup import accessible
from phpjit.runtime.current import current
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.functions import Thunk
from phpjit.runtime.values.objects import (
    ABSTRACT,
    DESTRUCTED,
    ID,
    PRIVATE,
    PUBLIC,
    MethodInfo,
    PhpClass,
    PhpObject,
    PropInfo,
    has_end,
    instance_props,
    visibility_name,
)
from phpjit.runtime.values.sentinels import UNDEF

if TYPE_CHECKING:
    from phpjit.runtime.request import Request


def check_instantiable(cls: PhpClass) -> None:
    """Throw for abstract classes, interfaces, traits and enums."""
    info = cls.info
    if info.kind != "class":
        throw_error("Error", f"Cannot instantiate {info.kind} {info.name}")
    if info.flags & ABSTRACT:
        throw_error("Error", f"Cannot instantiate abstract class {info.name}")


def default_of(prop: PropInfo) -> PhpValue:
    """Return a property's default, evaluating its expression once."""
    if prop.lazy and isinstance(prop.default, Thunk):
        value = prop.default()
        if prop.type is not None:
            from phpjit.runtime.calls.coerce import coerce_prop
            value = coerce_prop(value, prop, strict=True)
        prop.default = value
        prop.lazy = False
    value = prop.default
    if type(value) is int and prop.type is not None:
        from phpjit.runtime.calls.coerce import coerce
        value = coerce(value, prop.type, True, prop.declaring)
    return value


def allocator(cls: PhpClass) -> Callable[[], PhpObject]:
    """Return the function that allocates objects of a class with default properties; made once per class."""
    found: Callable[[], PhpObject] | None = cls.__dict__.get("\0allocate")
    if found is None:
        check_instantiable(cls)
        _evaluate_constants(cls)
        _order_slots(cls)
        found = _factory(cls, None, 0)
        type.__setattr__(cls, "\0allocate", staticmethod(found))
    return found.__func__ if isinstance(found, staticmethod) else found


def _evaluate_constants(cls: PhpClass) -> None:
    """The first object of a class makes PHP evaluate all its constants and static properties."""
    from phpjit.runtime.classes.members import const_value, static_slot
    if cls.info.is_internal:
        return
    for const in cls.info.consts.values():
        if const.lazy:
            const_value(const)
    for prop in cls.info.statics.values():
        if prop.lazy:
            static_slot(prop)


def bare_object(cls: PhpClass) -> PhpObject:
    """Return an instance without any attribute."""
    make: Any = object.__new__
    made: PhpObject = make(cls)
    return made


def _order_slots(cls: PhpClass) -> None:
    """Fix the order of the attributes of a class by a first instance: declared properties, what the handler
    "state" of a builtin class lists, then the object's number.

    CPython releases attributes in that order, so numbers come back in Zend's order (see ObjectIds).
    """
    first = bare_object(cls)
    for prop in instance_props(cls):
        if not prop.key.startswith("__"):
            setattr(first, prop.key, None)
    for name in cls.info.handlers.get("state", tuple)():
        setattr(first, name, None)
    setattr(first, ID, 0)
    setattr(first, DESTRUCTED, True)
    del first


def _factory(cls: PhpClass, construct: Callable[..., PhpValue] | None, count: int) -> Callable[..., PhpObject]:
    """Generate `new(a0, ...)`: allocate, set defaults, take a number, construct."""
    request = cls.info.request
    assert request is not None
    names: dict[str, Any] = {"allocate": object.__new__, "K": cls, "free": request.ids.free,
                             "pop": request.ids.free.pop, "grow": request.ids.grow}
    body: list[ast.stmt] = [_assign(ast.Name("o", ast.Store()), _call("allocate", _name("K")))]
    late: list[tuple[str, PhpValue]] = []
    for number, prop in enumerate(instance_props(cls)):
        value = default_of(prop)
        if value is UNDEF:
            continue
        if prop.key.startswith("__"):
            late.append((prop.key, value))
            continue
        names[f"D{number}"] = value
        body.append(_assign(ast.Attribute(_name("o"), prop.key, ast.Store()), _name(f"D{number}")))
    body.append(_assign(ast.Attribute(_name("o"), ID, ast.Store()),
                        ast.IfExp(_name("free"), _call("pop"), _call("grow"))))
    if has_end(cls):
        names["doom"] = request.doomed.add
        body.append(ast.Expr(_call("doom", _name("o"))))
    if late:
        names["late"] = lambda o: o.__dict__.update(late)
        body.append(ast.Expr(_call("late", _name("o"))))
    init = cls.info.handlers.get("init")
    if init is not None:
        names["init"] = init
        body.append(ast.Expr(_call("init", _name("o"))))
    args = [f"a{i}" for i in range(count)]
    if construct is not None:
        names["construct"] = construct
        run: ast.stmt = ast.Expr(_call("construct", _name("o"), *map(_name, args)))
        if cls.info.destructor is not None:
            names["DONE"] = DESTRUCTED
            fail = ast.ExceptHandler(None, None, [
                ast.Expr(ast.Call(_name("setattr"), [_name("o"), _name("DONE"), ast.Constant(True)], [])), ast.Raise()])
            run = ast.Try([run], [fail], [], [])
        body.append(run)
    body.append(ast.Return(_name("o")))
    function = ast.FunctionDef("new", ast.arguments([], [ast.arg(a) for a in args], None, [], [], None, []), body, [])
    tree = ast.fix_missing_locations(ast.Module([function], []))
    exec(compile(tree, "<new>", "exec"), names)
    made: Callable[..., PhpObject] = names["new"]
    return made


def _name(name: str) -> ast.Name:
    return ast.Name(name, ast.Load())


def _call(name: str, *args: ast.expr) -> ast.Call:
    return ast.Call(_name(name), list(args), [])


def _assign(target: ast.expr, value: ast.expr) -> ast.Assign:
    return ast.Assign([target], value)


def _constructor(cls: PhpClass) -> MethodInfo | None:
    """Return the constructor after checking that the calling code may use it."""
    refuse = cls.info.handlers.get("new")
    if refuse is not None:
        refuse(cls)
    constructor = cls.info.constructor
    if constructor is not None and not constructor.flags & PUBLIC:
        scope = backtrace.calling_scope()
        if not accessible(constructor, scope):
            where = f"scope {scope.info.name}" if scope is not None else "global scope"
            _ = _unfinished(allocator(cls))     # the exception's number comes after that object's
            throw_error("Error", f"Call to {visibility_name(constructor.flags)} "
                                 f"{constructor.declaring.info.name}::__construct() from "
                                 f"{where}")
    return constructor


def make_new(cls: PhpClass, name: str, count: int) -> Callable[..., PhpObject]:
    """Return `new/count` of a class; installed unless the constructor's visibility must be checked each time."""
    check_instantiable(cls)
    allocator(cls)
    constructor = _constructor(cls)
    construct = fit(constructor.function, count, has_this=True) if constructor is not None else None
    if constructor is None or constructor.flags & PUBLIC:
        made = _factory(cls, construct, count)
        type.__setattr__(cls, name, staticmethod(made))
        return made
    cached: dict[str, Callable[..., PhpObject]] | None = cls.__dict__.get("\0factories")
    if cached is None:
        cached = {}
        type.__setattr__(cls, "\0factories", cached)
    if name not in cached:
        cached[name] = _factory(cls, construct, count)
    return cached[name]


def unfinished_object(cls: PhpClass) -> PhpObject:
    """Return a new object whose constructor is still to be called."""
    check_instantiable(cls)
    _constructor(cls)
    return _allocator(cls)()


def make_alloc(cls: PhpClass, name: str) -> Callable[[], PhpObject]:
    """Return `alloc/0` of a class."""
    check_instantiable(cls)
    constructor = _constructor(cls)
    made = _allocator(cls)
    if constructor is None or constructor.flags & PUBLIC:
        type.__setattr__(cls, name, staticmethod(made))
    return made


def _allocator(cls: PhpClass) -> Callable[[], PhpObject]:
    made = allocator(cls)
    return made if cls.info.destructor is None else partial(_unfinished, made)


def _unfinished(made: Callable[[], PhpObject]) -> PhpObject:
    """Return a new object whose destructor does not run before `ctor/count` is called."""
    o = made()
    setattr(o, DESTRUCTED, True)
    return o


def make_ctor(cls: PhpClass, name: str, count: int) -> Callable[..., None]:
    """Return `ctor/count` of a class: the constructor's call after `alloc/0`."""
    constructor = cls.info.constructor
    if constructor is None:
        def construct(this: PhpObject, *args: PhpValue) -> None:
            if cls.info.destructor is not None:
                setattr(this, DESTRUCTED, False)
    else:
        function = fit(constructor.function, count, has_this=True)
        if cls.info.destructor is None:
            construct = function
        else:
            def construct(this: PhpObject, *args: PhpValue) -> None:
                setattr(this, DESTRUCTED, False)
                try:
                    function(this, *args)
                except BaseException:
                    setattr(this, DESTRUCTED, True)
                    raise
    type.__setattr__(cls, name, construct)
    return construct


# ---------------------------------------------------------------- for runtime code

def allocate(cls: PhpClass) -> PhpObject:
    """Return a new object without running its constructor."""
    return allocator(cls)()


def instantiate(cls: PhpClass, *args: PhpValue) -> PhpObject:
    """Return a new object: without its constructor when no arguments are given, else constructed with them."""
    return new_object(cls, *args) if args else allocate(cls)


def new_object(cls: PhpClass, *args: PhpValue) -> PhpObject:
    """Return a new object, constructed with positional arguments, whatever the constructor's visibility."""
    o = allocate(cls)
    constructor = cls.info.constructor
    if constructor is not None:
        try:
            fit(constructor.function, len(args), has_this=True)(o, *args)
        except BaseException:
            setattr(o, DESTRUCTED, True)
            raise
    return o


def new_named(cls: PhpClass, args: list[PhpValue], named: dict[str, PhpValue]) -> PhpObject:
    """Return a new object, constructed with positional and named arguments."""
    check_instantiable(cls)
    _constructor(cls)
    o = allocate(cls)
    construct_named(o, args, named)
    return o


def construct_named(o: PhpObject, placed: list[PhpValue], named: dict[str, PhpValue]) -> None:
    """Call the constructor of a new object with positional and named arguments."""
    cls = type(o)
    constructor = cls.info.constructor
    if cls.info.destructor is not None:
        setattr(o, DESTRUCTED, False)
    if constructor is None:
        if named:
            throw_error("Error", f"Unknown named parameter ${next(iter(named))}")
        return
    from phpjit.runtime.calls.named import call_with_names
    from phpjit.runtime.values.callback import Callback
    try:
        call_with_names(Callback(o, constructor.function, constructor.info, o, True), placed, named)
    except BaseException:
        setattr(o, DESTRUCTED, True)
        raise


def new_std() -> PhpObject:
    """Return a new stdClass object."""
    from phpjit.runtime.classes.registry import need_class
    return allocate(need_class(current(), "stdClass"))


def new_instance(name: str) -> PhpObject:
    """Return a new object of a class by name, without running its constructor."""
    from phpjit.runtime.classes.registry import need_class
    return allocate(need_class(current(), name))


def new_builtin(name: str, *args: PhpValue) -> PhpObject:
    """Return a new object of a class by name, constructed with positional arguments."""
    from phpjit.runtime.classes.registry import need_class
    return new_object(need_class(current(), name), *args)


def make_throwable(request: Request, class_name: str, message: str, code: int = 0,
                   previous: PhpObject | None = None) -> PhpObject:
    """Return a new Throwable without running a constructor; file, line and trace are those of the running code."""
    from phpjit.runtime.classes.registry import need_class
    cls = need_class(request, class_name)
    o = allocate(cls)
    setattr(o, "\0*\0message", message)
    if code:
        setattr(o, "\0*\0code", code)
    if previous is not None:
        base = "Error" if "error" in cls.ancestors else "Exception"
        setattr(o, f"\0{base}\0previous", previous)
    return o


def clone_object(o: PhpValue, scope: PhpClass | None = None) -> PhpObject:
    """`clone $o`."""
    if not isinstance(o, PhpObject):
        throw_error("Error", "__clone method called on non-object")
    cls = type(o)
    info = cls.info
    # False stands for "never"
    if info.kind == "enum" or info.handlers.get("clone") is False:  # type: ignore[comparison-overlap]
        _uncloneable(info.name)
    hook = info.methods.get("__clone")
    if hook is not None and hook.flags & PRIVATE and hook.info.internal:
        _uncloneable(info.name)
    if hook is not None and not hook.flags & PUBLIC and not accessible(hook, scope):
        where = f"scope {scope.info.name}" if scope is not None else "global scope"
        throw_error("Error", f"Call to {visibility_name(hook.flags)} {info.name}::__clone() from {where}")
    made = bare_object(cls)
    from phpjit.runtime.classes.cloning import copy_slots
    copy_slots(o, made)
    assert info.request is not None
    setattr(made, ID, info.request.ids.take())
    if info.destructor is not None:
        info.request.doomed.add(made)
    handler = info.handlers.get("clone")
    if handler is not None:
        handler(o, made)
    if hook is not None:
        hook.function(made)
    return made


def _uncloneable(name: str) -> NoReturn:
    throw_error("Error", f"Trying to clone an uncloneable object of class {name}")
