"""The class linker: from a ClassSpec to a PhpClass of the request.

    class B extends A implements I { use T; ... }   ->  PhpClass B (Python base A) with the tables of `ClassInfo`

It follows php-src's order: own members, the parent's, those of traits, those of interfaces, then the checks.
All refusals are PHP's fatal errors with PHP's words.
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from phpjit.runtime.classes import inherit
from phpjit.runtime.classes.members import install_class
from phpjit.runtime.classes.registry import declared_class, find_class, missing_class
from phpjit.runtime.classes.spec import ClassBody, ClassSpec, ConstSpec, MethodSpec, PropSpec
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import E_COMPILE_ERROR, E_ERROR, fatal
from phpjit.runtime.values.functions import Thunk
from phpjit.runtime.values.objects import (
    ABSTRACT,
    ALLOW_DYNAMIC,
    ANCESTORS,
    ANONYMOUS,
    EXPLICIT_ABSTRACT,
    FINAL,
    INFO,
    NO_DYNAMIC,
    PRIVATE,
    PROMOTED,
    PROTECTED,
    PUBLIC,
    READONLY,
    SHORTCUTS,
    STATIC,
    ClassInfo,
    ConstInfo,
    MethodInfo,
    PhpClass,
    PropInfo,
    mangle,
)
from phpjit.runtime.values.sentinels import MISSING, UNDEF

if TYPE_CHECKING:
    from phpjit.runtime.request import Request

_FLAGS = {"public": PUBLIC, "protected": PROTECTED, "private": PRIVATE, "static": STATIC, "final": FINAL,
          "abstract": ABSTRACT, "readonly": READONLY}


def flags_of(modifiers: frozenset[str]) -> int:
    """Return modifiers as a set of flags; the default visibility is public."""
    flags = 0
    for word in modifiers:
        flags |= _FLAGS.get(word, 0)
    return flags if flags & (PUBLIC | PROTECTED | PRIVATE) else flags | PUBLIC


def refuse(spec: ClassSpec, message: str, line: int | None = None) -> NoReturn:
    """Report a fatal error about a declaration."""
    fatal(message, E_COMPILE_ERROR, spec.file, spec.line if line is None else line)


def can_declare(spec: ClassSpec) -> bool:
    """Whether everything a hoisted class needs is there already, without autoloading; then it may be declared early."""
    request = current()
    if spec.name.lower() in request.classes:
        return False
    needed = [*([spec.parent] if spec.parent else []), *spec.interfaces, *spec.traits]
    return all(declared_class(request, name.lower().lstrip("\\")) is not None for name in needed)


def declare_class(spec: ClassSpec) -> PhpClass:
    """Link a declaration and enter the class into the request."""
    request = current()
    key = spec.name.lower()
    if declared_class(request, key) is not None:
        refuse(spec, f"Cannot declare {spec.kind} {shown_name(spec.name)}, because the name is already in use")
    resolving, request.resolving = request.resolving, False
    try:
        cls = link_class(request, spec)
    finally:
        request.resolving = resolving
    if declared_class(request, key) is not None:
        refuse(spec, f"Cannot declare {spec.kind} {shown_name(spec.name)}, because the name is already in use")
    request.classes[key] = cls
    _meet_obligations(request)
    return cls


def declare_early(spec: ClassSpec) -> PhpClass | None:
    """Declare a hoisted class before its file runs, if everything it needs is there; None when it has to wait."""
    from phpjit.runtime.classes.signature import Unresolved
    if not can_declare(spec):
        return None
    request = current()
    request.early = True
    try:
        return declare_class(spec)
    except Unresolved:
        return None
    finally:
        request.early = False


def _meet_obligations(request: Request) -> None:
    """Compare the signatures that mention classes which were not there: now with autoloading."""
    if request.resolving:
        return
    request.resolving = True
    try:
        while request.obligations:
            waiting, request.obligations = request.obligations, []
            for compare in waiting:
                compare()
            if len(request.obligations) >= len(waiting):
                return      # what is left waits for classes that are being loaded now
    finally:
        request.resolving = False


def shown_name(name: str) -> str:
    """Return a class name as C-string messages print it: anonymous classes end at their NUL."""
    return name.partition("\0")[0]


def link_class(request: Request, spec: ClassSpec, internal: bool = False) -> PhpClass:
    """Make the PhpClass of a declaration without entering it into the request."""
    parent = _parent(request, spec) if spec.parent else None
    interfaces = _interfaces(request, spec, parent)
    traits = _traits(request, spec)
    info = ClassInfo(spec.name, spec.name.lower(), spec.kind)
    info.request = request
    info.is_internal = internal
    info.parent = parent
    info.interfaces = interfaces
    info.traits = traits
    info.attributes, info.doc = spec.attributes, spec.doc
    info.file, info.line, info.end_line = spec.file, spec.line, spec.end_line
    info.enum_type = spec.enum_type
    info.flags = _class_flags(spec, parent)
    ancestors = {info.key}
    if parent is not None:
        ancestors |= parent.ancestors
    for interface in interfaces:
        ancestors |= interface.ancestors
    base = parent if parent is not None else request.root
    python_name = "".join(c if c.isalnum() else "_" for c in spec.name) or "_"
    cls = PhpClass(python_name, (base,), {INFO: info, ANCESTORS: frozenset(ancestors), "\0spec": spec,
                                               SHORTCUTS: {}})
    if parent is not None:
        info.handlers = dict(parent.info.handlers)
    if spec.kind == "enum":
        from phpjit.runtime.classes.enums import enum_members
        body = enum_members(cls, spec, spec.body(cls))
    else:
        body = spec.body(cls)
    own_members(cls, body)
    if parent is not None:
        inherit.from_parent(cls, spec, parent)
    if traits:
        from phpjit.runtime.classes.traits import apply_traits
        apply_traits(cls, spec, traits)
    for interface in interfaces:
        inherit.from_interface(cls, spec, interface)
    _magic_methods(info)
    if not internal:
        inherit.check_interfaces(cls, spec)
        inherit.check_abstract(cls, spec)
        if spec.kind == "enum":
            from phpjit.runtime.classes.enums import check_enum
            check_enum(cls, spec)
    install_class(request, cls)
    return cls


def _class_flags(spec: ClassSpec, parent: PhpClass | None) -> int:
    flags = 0
    if "abstract" in spec.modifiers:
        flags |= ABSTRACT | EXPLICIT_ABSTRACT
    if "final" in spec.modifiers or spec.kind == "enum":
        flags |= FINAL
    if "readonly" in spec.modifiers:
        flags |= READONLY | NO_DYNAMIC
    if spec.anonymous:
        flags |= ANONYMOUS
    if spec.kind == "enum":
        flags |= NO_DYNAMIC
    if parent is not None:
        flags |= parent.info.flags & (ALLOW_DYNAMIC | NO_DYNAMIC)
    if any(attribute.name.lower().lstrip("\\") == "allowdynamicproperties" for attribute in spec.attributes):
        flags |= ALLOW_DYNAMIC
    if spec.name.lower() == "stdclass":
        flags |= ALLOW_DYNAMIC
    return flags


def _parent(request: Request, spec: ClassSpec) -> PhpClass:
    assert spec.parent is not None
    parent = find_class(request, spec.parent)
    name = shown_name(spec.name)
    if parent is None:
        missing_class(spec.parent)
    info = parent.info
    if info.kind in {"interface", "trait"}:
        refuse(spec, f"Class {name} cannot extend {info.kind} {info.name}")
    if info.flags & FINAL:
        refuse(spec, f"Class {name} cannot extend final class {info.name}")
    if ("readonly" in spec.modifiers) != bool(info.flags & READONLY):
        mine, theirs = ("Readonly", "non-readonly") if "readonly" in spec.modifiers else ("Non-readonly", "readonly")
        if not (False):
            refuse(spec, f"{mine} class {name} cannot extend {theirs} class {info.name}")
    return parent


def _interfaces(request: Request, spec: ClassSpec, parent: PhpClass | None) -> tuple[PhpClass, ...]:
    rows: list[PhpClass] = list(parent.info.interfaces) if parent is not None else []
    own: list[PhpClass] = []
    name = shown_name(spec.name)
    implied = () if spec.kind != "enum" else ("UnitEnum",) if spec.enum_type is None else ("UnitEnum", "BackedEnum")
    for wanted in (*spec.interfaces, *implied):
        interface = find_class(request, wanted)
        if interface is None:
            missing_class(wanted, "Interface")
        if interface.info.kind != "interface":
            refuse(spec, f"{name} cannot implement {interface.info.name} - it is not an interface")
        if interface in own:
            refuse(spec, f"{spec.kind.capitalize()} {name} cannot implement previously implemented interface "
                         f"{interface.info.name}")
        own.append(interface)
    for interface in own:
        if interface not in rows:
            rows.append(interface)
    for interface in own:
        for above in interface.info.interfaces:
            if above not in rows:
                rows.append(above)
    return tuple(rows)


def _traits(request: Request, spec: ClassSpec) -> tuple[PhpClass, ...]:
    rows = []
    for wanted in spec.traits:
        trait = find_class(request, wanted)
        if trait is None:
            fatal(f'Trait "{wanted.lstrip(chr(92))}" not found', E_ERROR)      # nothing that a program could catch
        if trait.info.kind != "trait":
            refuse(spec, f"{shown_name(spec.name)} cannot use {trait.info.name} - it is not a trait")
        rows.append(trait)
    return tuple(rows)


def own_members(cls: PhpClass, body: ClassBody) -> None:
    """Enter the members that a class declares itself."""
    info = cls.info
    for const in body.consts:
        info.consts[const.name] = make_const(cls, const)
    for prop in body.props:
        made = make_prop(cls, prop)
        (info.statics if made.flags & STATIC else info.props)[prop.name] = made
    for method in body.methods:
        made_method = make_method(cls, method)
        info.methods[made_method.key] = made_method
    if "__tostring" in info.methods and info.kind != "trait" and "stringable" not in cls.ancestors:
        assert info.request is not None
        stringable = find_class(info.request, "Stringable")
        if stringable is not None:
            info.interfaces = (*info.interfaces, stringable)
            type.__setattr__(cls, ANCESTORS, cls.ancestors | {"stringable"})


def make_const(cls: PhpClass, spec: ConstSpec) -> ConstInfo:
    """Return the table row of a constant."""
    lazy = isinstance(spec.value, Thunk)
    return ConstInfo(spec.name, flags_of(spec.modifiers), cls, spec.value, lazy or spec.is_case, spec.is_case, spec.doc,
                     spec.attributes, spec.line)


def make_prop(cls: PhpClass, spec: PropSpec) -> PropInfo:
    """Return the table row of a property."""
    flags = flags_of(spec.modifiers)
    if cls.info.flags & READONLY and not flags & STATIC:
        flags |= READONLY
    if spec.promoted:
        flags |= PROMOTED
    default: Any = spec.default
    has_default = default is not MISSING and not spec.promoted
    if default is MISSING or (spec.promoted and spec.type is not None):
        default = UNDEF
    elif spec.promoted:
        default = None
    lazy = isinstance(default, Thunk)
    return PropInfo(spec.name, mangle(spec.name, flags, cls.info.name), flags, cls, spec.type, default, lazy,
                    has_default, spec.doc, spec.attributes, spec.line, spec.promoted)


def make_method(cls: PhpClass, spec: MethodSpec) -> MethodInfo:
    """Return the table row of a method; its FunctionInfo learns its class."""
    flags = flags_of(spec.modifiers)
    if cls.info.kind == "interface":
        flags |= ABSTRACT
    info = spec.info
    info.declaring_class = cls
    info.modifiers = spec.modifiers
    info.static = bool(flags & STATIC)
    name = info.name
    function = spec.function
    if function is None:
        flags |= ABSTRACT
        function = abstract_stub(cls, spec)
    return MethodInfo(name, name.lower(), flags, cls, function, info)


def abstract_stub(cls: PhpClass, spec: MethodSpec) -> Any:
    """Return the function of an abstract method: it throws."""
    from phpjit.runtime.throwables import throw_error

    def abstract(this: Any, *args: Any) -> NoReturn:
        throw_error("Error", f"Cannot call abstract method {cls.info.name}::{spec.info.name}()")
    abstract.php = spec.info  # type: ignore[attr-defined]  # PHP functions have it
    return abstract


_MAGIC = {"__get": "magic_get", "__set": "magic_set", "__isset": "magic_isset", "__unset": "magic_unset",
          "__call": "magic_call", "__callstatic": "magic_callstatic", "__construct": "constructor",
          "__destruct": "destructor"}


def _magic_methods(info: ClassInfo) -> None:
    for key, attribute in _MAGIC.items():
        setattr(info, attribute, info.methods.get(key))
