"""Members as Python attributes: how `o.<foo/2>(a, b)`, `K.<const:X>`, `K.<$x>` and `K.<new/2>(a)` find their way.

Every member name that generated code mentions is announced by `link_code`.  A `Stub` for it stands on the root class of
the request and on every class that declares a member of that name; a stub is a descriptor that finds the member,
checks visibility and arity, and where the answer never changes replaces itself by the plain Python function or value.

    foo/2        public method, as seen from anywhere            >foo/2     the same from inside of a class: no check of
    ::foo/2      public static call `K::foo()`                              protected (and a trait's private) access
    >foo@k/2     private method `foo` that class k declares      new/2      allocate and construct
    >::foo/2     `self::foo()` and kin from where `$this` may be no object of the class; also >::foo@k/2 and so on
    foo@/2       as foo/2, in closures; >foo@/2 on `$this`       >foo@static k/2   `static::foo()` in class k
    alloc/0      allocate only     ctor/2  construct only        const:X    class constant or enum case
    >const:X     the same from inside of a class                 =const:X   the same, `self::X` and kin in its own class
    $x           static property: its Ref                        >$x        the same from inside of a class
    other        a property name: UNDEF on the root class
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from types import CodeType, MethodType
from typing import TYPE_CHECKING, Any, NoReturn

from phpjit.builtin import PhpValue
from phpjit.runtime import backtrace
from phpjit.runtime.calls.adapt import fit
from phpjit.runtime.classes.lookup import accessible, const_accessible, related, select_method
from phpjit.runtime.current import current
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.functions import Thunk
from phpjit.runtime.values.objects import (
    ABSTRACT,
    OWN_NAMES,
    PRIVATE,
    PUBLIC,
    ConstInfo,
    MethodInfo,
    PhpClass,
    PhpObject,
    PropInfo,
    is_subclass,
    visibility_name,
)
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF

if TYPE_CHECKING:
    from phpjit.runtime.request import Request


class MemberTable:
    """What a request knows about announced member names: `names` by member, and the classes that declare each."""

    def __init__(self) -> None:
        self.seen: set[str] = set()
        self.names: dict[str, list[str]] = {}
        self.owners: dict[str, list[PhpClass]] = {}
        self.factories: list[str] = []
        self.classes: list[PhpClass] = []


def member_of(name: str) -> str:
    """Return the member an attribute name is about: "foo()" for a method, "X::" for a constant, "$x", else ""."""
    plain = name[1:] if name[:1] in (">", "=") else name
    if plain.startswith("const:"):
        return plain[6:] + "::"
    if plain.startswith("$"):
        return plain
    head, slash, _ = plain.rpartition("/")
    if not slash:
        return ""
    if plain.startswith("::"):
        head = head[2:]
    return head.partition("@")[0].lower() + "()"


def link_code(request: Request, code: CodeType) -> None:
    """Announce the member names that a code object and those inside of it mention."""
    link_members(request, all_names(code))


def all_names(code: CodeType) -> list[str]:
    """Return the names that a code object and those inside of it mention."""
    pending = [code]
    for one in pending:
        pending += [const for const in one.co_consts if isinstance(const, CodeType)]
    return [name for one in pending for name in one.co_names]


def link_members(request: Request, names: list[str]) -> None:
    """Announce member names."""
    table = request.state("members", MemberTable)
    for name in names:
        if name not in table.seen:
            _announce(request, table, name)


def _announce(request: Request, table: MemberTable, name: str) -> None:
    table.seen.add(name)
    root = request.root
    put = type.__setattr__
    if name.startswith(("new/", "alloc/", "ctor/")):
        table.factories.append(name)
        put(root, name, Stub(name, root))
        for cls in table.classes:
            put(cls, name, Stub(name, cls))
        return
    member = member_of(name)
    if not member:
        if not name.startswith("__") and name not in OWN_NAMES:
            put(root, name, UNDEF)
        return
    table.names.setdefault(member, []).append(name)
    put(root, name, Stub(name, root))
    for cls in table.owners.get(member, ()):
        put(cls, name, Stub(name, cls))


def renamed(code: CodeType, names: dict[str, str]) -> CodeType:
    """Return a code object, with those inside of it, that uses other attribute names."""
    return code.replace(
        co_names=tuple([names.get(name, name) for name in code.co_names]),
        co_consts=tuple([renamed(const, names) if isinstance(const, CodeType) else const for const in code.co_consts]))


def install_class(request: Request, cls: PhpClass) -> None:
    """Put stubs for everything a newly linked class declares."""
    table = request.state("members", MemberTable)
    put = type.__setattr__
    info = cls.info
    members = [method.key + "()" for method in info.methods.values()
               if method.declaring is cls or _imported(cls, method)]
    members += [name + "::" for name, const in info.consts.items() if _new_here(cls, const)]
    members += [name + "::" for name in _hidden_consts(info.parent) if name not in info.consts]
    for name, prop in info.statics.items():
        if prop.declaring is cls:
            members.append("$" + name)
    for member in members:
        table.owners.setdefault(member, []).append(cls)
        for name in table.names.get(member, ()):
            put(cls, name, Stub(name, cls))
    for name in table.factories:
        put(cls, name, Stub(name, cls))
    table.classes.append(cls)
    by_ref = request.namespace.setdefault("byref_methods", set())
    for method in info.methods.values():
        if method.info.ref_mask or (method.info.variadic and method.info.params[-1].by_ref):
            by_ref.add(method.key)
    if info.destructor is not None and "__del__" not in cls.__dict__:
        from phpjit.runtime.calls.unused import result_unused
        from phpjit.runtime.classes.destruct import finalizer
        from phpjit.runtime.values.array import release_in_order
        put(cls, "__del__", finalizer(request))
        release_in_order()
        request.namespace["php.result_unused"] = result_unused


def _imported(cls: PhpClass, method: MethodInfo) -> bool:
    """Whether the Python base does not bring the method: it comes from an interface."""
    return method.declaring.info.kind == "interface"


def _hidden_consts(cls: PhpClass | None) -> Iterator[str]:
    """Yield the names of constants that are private to a class or one above it: `=const:X` on it tells their values."""
    while cls is not None:
        for name, const in cls.info.consts.items():
            if const.flags & PRIVATE:
                yield name
        cls = cls.info.parent


def _new_here(cls: PhpClass, const: ConstInfo) -> bool:
    return const.declaring is cls or const.declaring.info.kind in {"interface", "trait"}


class Stub:
    """A member that has not been resolved yet, placed on class `owner`."""

    __slots__ = ("name", "owner")

    def __init__(self, name: str, owner: PhpClass) -> None:
        self.name = name
        self.owner = owner

    def __get__(self, instance: PhpObject | None, cls: PhpClass) -> Any:
        return resolve_member(self.name, self.owner, instance, cls)


def resolve_member(name: str, owner: PhpClass, instance: PhpObject | None, cls: PhpClass) -> Any:
    """Find what attribute `name` means for `instance` (or the class) and install it on `owner` where that is final."""
    if name.startswith("new/"):
        from phpjit.runtime.classes.instantiate import make_new
        return make_new(cls, name, int(name[4:]))
    if name.startswith("alloc/"):
        from phpjit.runtime.classes.instantiate import make_alloc
        return make_alloc(cls, name)
    if name.startswith("ctor/"):
        from phpjit.runtime.classes.instantiate import make_ctor
        made = make_ctor(cls, name, int(name[5:]))
        return made if instance is None else MethodType(made, instance)
    own = name[:1] == "="
    scoped = own or name[:1] == ">"
    plain = name[1:] if scoped else name
    if plain.startswith("const:"):
        return _resolve_const(name, plain[6:], scoped, own, owner, cls)
    if plain.startswith("$"):
        return _resolve_static(name, plain[1:], scoped, owner, cls)
    head, _, count = plain.rpartition("/")
    if plain.startswith("::") and not scoped:
        return _resolve_static_call(name, head[2:], int(count), owner, cls)
    key, at, private_of = head.removeprefix("::").partition("@")
    if private_of.startswith("static "):
        return _resolve_late(name, key, int(count), owner, cls)
    if private_of:
        return _resolve_private(name, key, private_of, int(count), owner, instance, cls)
    return _resolve_call(name, key, int(count), scoped and not at, owner, instance, cls)


# ---------------------------------------------------------------- methods

def _resolve_call(name: str, key: str, count: int, scoped: bool, owner: PhpClass, instance: PhpObject | None,
                  cls: PhpClass) -> Any:
    scope = backtrace.calling_scope()
    spelled, key = key, key.lower()
    if key == "__invoke" and cls.info.key == "closure" and instance is not None:
        from phpjit.runtime.values.closure import bind_closure_call
        return bind_closure_call(instance, count)
    method = select_method(cls, key, None if instance is None else scope)
    if method is None or not accessible(method, scope):
        return _unreachable(cls, instance, spelled, method, scope)
    if method.flags & ABSTRACT and instance is None:
        throw_error("Error", f"Cannot call abstract method {method.declaring.info.name}::{method.name}()")
    made = _for_object(name, method, count)
    final = method.flags & PUBLIC or (scoped and not method.flags & PRIVATE)
    if final and method is cls.info.methods.get(key):
        _install(owner, name, made, method, key)
    return _bound(made, instance, cls)


def _bound(made: Any, instance: PhpObject | None, cls: PhpClass) -> Any:
    if type(made) is classmethod:
        return made.__get__(None, cls)
    return made if instance is None else MethodType(made, instance)


def _guarded(function: Callable[..., PhpValue], method: MethodInfo) -> Any:
    """Return an instance method for callers that may have no object of the class that they name."""
    def call(cls: Any, this: Any, *args: PhpValue) -> PhpValue:
        if not isinstance(this, cls):
            not_static(method)
        return function(this, *args)
    return classmethod(call)


def _for_object(name: str, method: MethodInfo, count: int) -> Any:
    """Return the function for a call whose first argument is an object (a class for static methods)."""
    function = fit(method.function, count, has_this=True)
    if not method.is_static:
        return _guarded(function, method) if name.startswith(">::") else function

    def static_call(this: Any, *args: PhpValue) -> PhpValue:
        return function(this if isinstance(this, PhpClass) else type(this), *args)
    return static_call


def _install(owner: PhpClass, name: str, made: Any, method: MethodInfo, key: str) -> None:
    """Replace the stub when the class it stands on sees this very method."""
    if INFO_NAME in owner.__dict__ and owner.info.methods.get(key) is method:
        _put_method(owner, name, made, method)


def _put_method(owner: PhpClass, name: str, made: Any, method: MethodInfo) -> None:
    """Set a method's function on the Python class, or what tier 1 wants there in its place."""
    request = owner.info.request
    guarded = name.startswith(">::") and not method.is_static
    if request is not None and request.hot_method is not None and not method.info.internal and not guarded:
        hot = request.hot_method
        made = classmethod(hot(owner, name, made.__func__)) if type(made) is classmethod else hot(owner, name, made)
    type.__setattr__(owner, name, made)


INFO_NAME = "\0info"


def not_static(method: MethodInfo) -> NoReturn:
    """Throw for an instance method called statically."""
    throw_error("Error", f"Non-static method {method.declaring.info.name}::{method.name}() cannot be called statically")


def _unreachable(cls: PhpClass, instance: PhpObject | None, key: str, method: MethodInfo | None,
                 scope: PhpClass | None) -> Any:
    """A method that is not there or not visible: __call, __callStatic, or PHP's Error."""
    info = cls.info
    shown = method.name if method is not None else key
    owner = method.declaring.info.name if method is not None else info.name
    if instance is not None and info.magic_call is not None:
        return magic_caller(info.magic_call, instance, _spelling(key))
    if instance is not None and method is None and "forward" in info.handlers:
        return _forwarded(instance, key)
    if instance is None:
        this = backtrace.frame_this(frame) if (frame := backtrace.calling_frame()) is not None else None
        if this is not None and info.magic_call is not None and isinstance(this, cls):
            top = type(this).info.magic_call
            assert top is not None
            caller = magic_caller(top, this, _spelling(key))
            return lambda first, *args: caller(*args)
        if info.magic_callstatic is not None:
            static, spelled = info.magic_callstatic, _spelling(key)

            def call_static(first: Any, *args: PhpValue) -> PhpValue:
                called: Any = cls if first is None else first if isinstance(first, PhpClass) else type(first)
                return magic_caller(static, called if is_subclass(called, cls) else cls, spelled)(*args)
            return call_static
    if method is None:
        if key == "__construct" and instance is None:
            throw_error("Error", "Cannot call constructor")
        throw_error("Error", f"Call to undefined method {info.name}::{_spelling(key)}()")
    where = f"scope {scope.info.name}" if scope is not None else "global scope"
    throw_error("Error", f"Call to {visibility_name(method.flags)} method {owner}::{shown}() from {where}")


def _forwarded(o: PhpObject, key: str) -> Callable[..., PhpValue]:
    """A method that an iterator does not have is that of the iterator inside."""
    from phpjit.runtime.calls.resolve import call_method
    target: PhpObject | None = o
    while target is not None and key not in type(target).info.methods:
        info = type(target).info
        forward = info.handlers.get("forward")
        if forward is None:
            if info.magic_call is not None:
                break
            throw_error("Error", f"Call to undefined method {info.name}::{_spelling(key)}()")
        target = forward(target)
    if target is None:
        throw_error("Error", f"Call to undefined method {type(o).info.name}::{_spelling(key)}()")
    inner, name = target, _spelling(key)
    return lambda *args: call_method(inner, name, *args)


def _spelling(key: str) -> str:
    """Return the name as the source wrote it; link names in lower case are looked up among the caller's constants."""
    if key != key.lower():
        return key
    from phpjit.runtime.current import current
    spellings: dict[str, str] = current().state("spellings", dict)
    frame = backtrace.calling_frame()
    if frame is not None:
        for const in frame.f_code.co_consts:
            if type(const) is str and const.lower() == key and const != key:
                return const
    return spellings.get("->" + key, key)


def magic_caller(method: MethodInfo, this: PhpObject | PhpClass, name: str) -> Callable[..., PhpValue]:
    """Return a function that collects its arguments for __call or __callStatic."""
    from phpjit.runtime.values.array import PhpArray
    function = method.function

    def call(*args: PhpValue) -> PhpValue:
        result = function(this, name, PhpArray([a.v if type(a) is Ref else a for a in args]))
        return result.v if type(result) is Ref else result
    return call


def _resolve_private(name: str, key: str, private_of: str, count: int, owner: PhpClass, instance: PhpObject | None,
                     cls: PhpClass) -> Any:
    mro: tuple[Any, ...] = cls.__mro__
    declaring: Any = next((c for c in mro if INFO_NAME in c.__dict__ and c.info.key == private_of), None)
    method = declaring.info.methods.get(key) if declaring is not None else None
    if method is None:
        return _resolve_call(name, key, count, True, owner, instance, cls)
    made = _for_object(name, method, count)
    if owner is declaring:
        _put_method(owner, name, made, method)
    return _bound(made, instance, cls)


def _resolve_late(name: str, key: str, count: int, owner: PhpClass, cls: PhpClass) -> Any:
    """`static::foo()` where foo() is private: unlike for `$this->foo()`, that of the called class is meant."""
    scope = backtrace.calling_scope()
    method = cls.info.methods.get(key)
    if method is None or not accessible(method, scope):
        return _unreachable(cls, None, key, method, scope)
    if method.flags & ABSTRACT:
        throw_error("Error", f"Cannot call abstract method {method.declaring.info.name}::{method.name}()")
    made = _for_object(name, method, count)
    if method.flags & PUBLIC or not name.partition("@static ")[2].startswith("/"):
        _install(owner, name, made, method, key)
    return _bound(made, None, cls)


def _resolve_static_call(name: str, key: str, count: int, owner: PhpClass, cls: PhpClass) -> Any:
    frame = backtrace.calling_frame()
    scope = backtrace.frame_scope(frame)
    spelled, key = key, key.lower()
    method = select_method(cls, key)
    if method is None or not accessible(method, scope):
        unreachable = _unreachable(cls, None, spelled, method, scope)
        if cls.info.kind == "trait":
            _trait_call(cls, _spelling(spelled))
        return lambda *args: unreachable(None, *args)
    if method.flags & ABSTRACT:
        throw_error("Error", f"Cannot call abstract method {method.declaring.info.name}::{method.name}()")
    if not method.is_static:
        this = backtrace.frame_this(frame) if frame is not None else None
        if this is not None and method.declaring.info.key in type(this).ancestors:
            return MethodType(fit(method.function, count, has_this=True), this)
        not_static(method)
    made = classmethod(fit(method.function, count, has_this=True))
    if cls.info.kind == "trait":
        _trait_call(cls, method.name)
    elif method.flags & PUBLIC:
        _install(owner, name, made, method, key)
    return made.__get__(None, cls)


# ---------------------------------------------------------------- constants

def _resolve_const(name: str, const_name: str, scoped: bool, own: bool, owner: PhpClass, cls: PhpClass) -> PhpValue:
    const = cls.info.consts.get(const_name)
    if const is None:
        outer: list[ConstInfo] = current().state("constants", list)     # a constant's expression most likely says self
        shown = "self" if outer and outer[-1].declaring is cls else cls.info.name
        throw_error("Error", f"Undefined constant {shown}::{const_name}")
    if not const.flags & PUBLIC:
        check_const(cls, const, cls if own else backtrace.calling_scope())
    _prepare_enum(cls)
    if cls.info.kind == "trait" and not scoped:
        scope = backtrace.calling_scope()
        if scope is None or scope.info.kind != "trait":
            throw_error("Error", f"Cannot access trait constant {cls.info.name}::{const_name} directly")
    value = const_value(const)
    lasts = own or const.flags & PUBLIC or (scoped and not const.flags & PRIVATE)
    if lasts and INFO_NAME in owner.__dict__ and owner.info.consts.get(const_name) is const:
        type.__setattr__(owner, name, value)
    return value


def _prepare_enum(cls: PhpClass) -> None:
    """The first constant that is read of a backed enum makes all its cases."""
    if cls.info.enum_type is not None and not cls.__dict__.get("\0cases making"):
        from phpjit.runtime.classes.enums import case_table
        case_table(cls)


def check_const(cls: PhpClass, const: ConstInfo, scope: PhpClass | None) -> None:
    """Throw when a constant is not visible from `scope`."""
    if not const_accessible(const, scope):
        throw_error("Error", f"Cannot access {visibility_name(const.flags)} constant {cls.info.name}::{const.name}")


def const_value(const: ConstInfo) -> PhpValue:
    """Return a constant's value, evaluating its expression at first use."""
    if const.lazy:
        outer: list[Any] = current().state("constants", list)      # those being evaluated
        if const.evaluating:
            throw_error("Error", f"Cannot declare self-referencing constant {_self_reference(const, outer[-1])}")
        const.evaluating = bool(outer)      # php notices only the second time round for the first one
        outer.append(const)
        try:
            if const.is_case:
                from phpjit.runtime.classes.enums import make_case
                value = make_case(const)
            else:
                value = const.value()
        finally:
            outer.pop()
            const.evaluating = False
        const.value = value
        const.lazy = False
    return const.value


def _self_reference(const: ConstInfo, user: ConstInfo) -> str:
    """Name a constant as the expression of `user` most likely does."""
    owner = const.declaring
    return f"{'self' if owner is user.declaring else owner.info.name}::{const.name}"


def class_const(cls: PhpClass, name: str, scope: PhpClass | None = None) -> PhpValue:
    """Return `cls::name` as seen from `scope` (None: from the class itself, everything is visible)."""
    if name == "class":
        return cls.info.name
    const = cls.info.consts.get(name)
    if const is None:
        throw_error("Error", f"Undefined constant {cls.info.name}::{name}")
    if scope is not None and not const.flags & PUBLIC:
        check_const(cls, const, scope)
    _prepare_enum(cls)
    return const_value(const)


# ---------------------------------------------------------------- static properties

def _resolve_static(name: str, prop_name: str, scoped: bool, owner: PhpClass, cls: PhpClass) -> Ref:
    prop = cls.info.statics.get(prop_name)
    if prop is None:
        throw_error("Error", f"Access to undeclared static property {cls.info.name}::${prop_name}")
    if not prop.flags & PUBLIC:
        check_static(cls, prop, backtrace.calling_scope())
    ref = static_slot(prop)
    if cls.info.kind == "trait":
        _trait_static(cls, prop_name)
        return ref
    if (prop.flags & PUBLIC or (scoped and not prop.flags & PRIVATE)) and INFO_NAME in owner.__dict__ and (
            owner.info.statics.get(prop_name) is prop):
        type.__setattr__(owner, name, ref)
    return ref


def _trait_static(cls: PhpClass, name: str) -> None:
    from phpjit.runtime.diagnostics import deprecated
    deprecated(f"Accessing static trait property {cls.info.name}::${name} is deprecated, it should only be accessed "
               "on a class using the trait")


def _trait_call(cls: PhpClass, name: str) -> None:
    from phpjit.runtime.diagnostics import deprecated
    deprecated(f"Calling static trait method {cls.info.name}::{name} is deprecated, it should only be called on a "
               "class using the trait")


def check_static(cls: PhpClass, prop: PropInfo, scope: PhpClass | None) -> None:
    """Throw when a static property is not visible from `scope`."""
    if prop.flags & PUBLIC or (scope is not None and (
            prop.declaring is scope if prop.flags & PRIVATE else related(prop.declaring, scope))):
        return
    throw_error("Error", f"Cannot access {visibility_name(prop.flags)} property {cls.info.name}::${prop.name}")


def static_slot(prop: PropInfo) -> Ref:
    """Return the slot of a static property; its default is evaluated at first use."""
    key = "\0static:" + prop.name
    declaring = prop.declaring
    found: Ref | None = declaring.__dict__.get(key)
    if found is None:
        value = prop.default() if prop.lazy and isinstance(prop.default, Thunk) else prop.default
        if prop.type is not None and value is not UNDEF:
            from phpjit.runtime.calls.coerce import coerce_prop
            value = coerce_prop(value, prop, strict=True)
        found = Ref(value)
        if prop.type is not None:
            from phpjit.runtime.classes.slots import PropType
            found.types = (PropType(prop, None, found),)
        type.__setattr__(declaring, key, found)
    return found


def sprop_ref(cls: PhpClass, name: str, scope: PhpClass | None = None) -> Ref:
    """Return the Ref of `cls::$name` as seen from `scope`; throws when it is undeclared or hidden."""
    prop = cls.info.statics.get(name)
    if prop is None:
        throw_error("Error", f"Access to undeclared static property {cls.info.name}::${name}")
    check_static(cls, prop, scope)
    if cls.info.kind == "trait":
        _trait_static(cls, name)
    return static_slot(prop)
