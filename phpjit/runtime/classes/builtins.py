"""Links a builtin class: from a decorated Python class to a PhpClass of the request.

    @php_class("final class WeakReference")
    class WeakReference:
        CONSTS = {...}      PROPS = ("public string $name = ''", ...)      HANDLERS = {"debug_info": ...}    FLAGS = ...
        @method("public static function create(object $object): WeakReference")
        def create(this, object): ...

`FLAGS` may hold objects.ALLOW_DYNAMIC, NO_DYNAMIC, NOT_SERIALIZABLE.
"""
from __future__ import annotations

from types import FunctionType
from typing import TYPE_CHECKING

from phpjit.builtin import CLASS_ATTRIBUTE, METHOD_ATTRIBUTE, BuiltinMethod
from phpjit.runtime.calls.registry import load_member
from phpjit.runtime.calls.stub import ClassStub, parse_class, parse_method, parse_prop
from phpjit.runtime.calls.wrappers import extension_of, make_wrapper
from phpjit.runtime.classes.spec import ClassBody, ClassSpec, ConstSpec, MethodSpec, PropSpec
from phpjit.runtime.values.objects import NOT_SERIALIZABLE, PhpClass

if TYPE_CHECKING:
    from phpjit.runtime.request import Request


def link_builtin_class(request: Request, key: str, place: str) -> PhpClass:
    """Import, link and enter a builtin class."""
    from phpjit.runtime.classes.linker import link_class
    source = load_member(place)
    stub = parse_class(getattr(source, CLASS_ATTRIBUTE).stub)

    def body(cls: PhpClass) -> ClassBody:
        return make_body(cls, source, stub)
    interfaces = stub.interfaces
    if "__toString" in vars(source) and "Stringable" not in interfaces:
        interfaces = (*interfaces, "Stringable")
    spec = ClassSpec(stub.name, stub.kind, body, stub.parent, interfaces, stub.modifiers, enum_type=stub.backing)
    cls = link_class(request, spec, internal=True)
    info = cls.info
    info.extension = extension_of(source.__module__)
    info.handlers.update(getattr(source, "HANDLERS", {}))
    info.flags |= getattr(source, "FLAGS", 0)
    if info.parent is not None:
        info.flags |= info.parent.info.flags & NOT_SERIALIZABLE
    destroy = info.handlers.get("destroy")
    if destroy is not None:
        from phpjit.runtime.classes.destruct import native_finalizer
        type.__setattr__(cls, "__del__", native_finalizer(request, destroy))
    request.classes[key] = cls
    return cls


def make_body(cls: PhpClass, source: type, stub: ClassStub) -> ClassBody:
    """Return the members of a builtin class."""
    consts = tuple(ConstSpec(name, value) for name, value in vars(source).get("CONSTS", {}).items())
    props = []
    for text in vars(source).get("PROPS", ()):
        prop = parse_prop(text)
        props.append(PropSpec(prop.name, prop.type, prop.default, prop.modifiers))
    methods = []
    for member in vars(source).values():
        if isinstance(member, staticmethod):
            member = member.__func__
        record: BuiltinMethod | None = getattr(member, METHOD_ATTRIBUTE, None)
        if record is not None:
            methods.append(_method(stub, record, extension_of(source.__module__)))
    return ClassBody(consts, tuple(props), tuple(methods))


def _method(stub: ClassStub, record: BuiltinMethod, extension: str) -> MethodSpec:
    info = parse_method(record.stub)
    info.extension = extension
    info.tentative = True
    abstract = "abstract" in info.modifiers or stub.kind == "interface"
    if abstract:
        return MethodSpec(info, None, info.modifiers)
    function: FunctionType = make_wrapper(info, record.body, f"{stub.name}::{info.name}", is_method=True)
    return MethodSpec(info, function, info.modifiers)
