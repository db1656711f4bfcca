"""Classes, interfaces, traits, enums: members checked and gathered; which ones exist before the first statement.

Zend declares a top-level class early if it has no interfaces and uses no traits, and its parent, if any, exists
already.  Whether the parent does is known to the engine: such classes are in `Unit.classes` and, `hoisted`, in the
statements too.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from phpjit.core import nodes as core
from phpjit.lowering.attributes import lower_attributes
from phpjit.lowering.constants import constant_expr
from phpjit.lowering.functions import declare_method, modifiers, signature_of
from phpjit.lowering.names import is_reserved_class
from phpjit.lowering.state import ClassState, Lowering, Signature, StmtHandlers
from phpjit.lowering.types import accepts_default, constant_kind, lower_type, type_names
from phpjit.phptypes import Intersection, Named, Type, Union
from phpjit.records import dataclass, field
from phpjit.syntax import nodes as ast

ClassNode = ast.Class_ | ast.Interface_ | ast.Trait | ast.Enum_
_VISIBILITIES: Final = frozenset(("public", "protected", "private"))
_KINDS: Final = {ast.Class_: "class", ast.Interface_: "interface", ast.Trait: "trait", ast.Enum_: "enum"}


@dataclass(slots=True)
class _Members:
    """What the body of a class holds."""

    consts: list[core.ClassConstDecl] = field(default_factory=list)
    props: list[core.PropDecl] = field(default_factory=list)
    methods: list[core.MethodDecl] = field(default_factory=list)
    traits: list[str] = field(default_factory=list)
    adaptations: list[core.TraitAdaptation] = field(default_factory=list)


def class_statement(lw: Lowering, node: ClassNode, out: list[core.Stmt]) -> None:
    """A class declared when control reaches it."""
    out.append(core.ClassDeclStmt(node.line, declare_class(lw, node), hoisted=False))


def toplevel_class(lw: Lowering, node: ClassNode, out: list[core.Stmt]) -> None:
    """A class of the top level, declared early if PHP would."""
    decl = declare_class(lw, node)
    key = decl.name.lower()
    hoisted = not decl.interfaces and not decl.traits and decl.kind != "enum" and key not in lw.seen_classes
    lw.seen_classes.add(key)
    if hoisted:
        lw.hoisted_classes.append(decl)
    out.append(core.ClassDeclStmt(node.line, decl, hoisted))


def method_table(stmts: list[ast.Stmt]) -> dict[str, tuple[int, Signature]]:
    """The by-reference knowledge of the methods in a class body."""
    return {stmt.name.name.lower(): (stmt.flags, signature_of(stmt.params))
            for stmt in stmts if isinstance(stmt, ast.ClassMethod)}


def lower_anonymous(lw: Lowering, node: ast.Class_) -> tuple[core.ClassDecl, Signature | None]:
    """Lower `new class {…}`; also return what is known of its constructor."""
    prefix = "class"
    if node.extends is not None:
        prefix = lw.names.reserved_class_name(node.extends, "class name")
    elif node.implements:
        prefix = lw.names.reserved_class_name(node.implements[0], "interface name")
    decl = _declare(lw, node, f"{prefix}@anonymous")
    found = method_table(node.stmts).get("__construct")
    return decl, found[1] if found is not None else None


def declare_class(lw: Lowering, node: ClassNode) -> core.ClassDecl:
    """Lower a named class."""
    assert node.name is not None
    if lw.cls is not None:
        lw.error("Class declarations may not be nested")
    short = node.name.name
    if is_reserved_class(short):
        lw.error(f"Cannot use '{short}' as class name as it is reserved")
    name = lw.names.qualify(short)
    imported = lw.names.classes.get(short.lower())
    if imported is not None and imported.lower() != name.lower():
        lw.error(f"Cannot declare class {name} because the name is already in use")
    lw.names.seen.add((ast.USE_NORMAL, name.lower()))
    decl = _declare(lw, node, name)
    lw.line = node.end_line
    return decl


def _declare(lw: Lowering, node: ClassNode, name: str) -> core.ClassDecl:
    kind = _KINDS[type(node)]
    flags = node.flags if isinstance(node, ast.Class_) else ast.FINAL if kind == "enum" else 0
    anonymous = node.name is None
    parent = None
    if isinstance(node, ast.Class_) and node.extends is not None:
        parent = lw.names.reserved_class_name(node.extends, "class name")
    cls = ClassState(name, kind, parent, flags, anonymous, signatures=method_table(node.stmts))
    outer, lw.cls = lw.cls, cls
    attributes = lower_attributes(lw, node.attr_groups, "class", owner=cls)
    written = node.extends if isinstance(node, ast.Interface_) else getattr(node, "implements", [])
    interfaces = [lw.names.reserved_class_name(item, "interface name") for item in written]
    if isinstance(node, ast.Enum_) and node.scalar_type is not None:
        cls.enum_type = _enum_type(lw, node.scalar_type)
    if kind == "enum":
        cls.props.add("name")
        if cls.enum_type is not None:
            cls.props.add("value")
    members = _Members()
    for stmt in node.stmts:
        lw.line = stmt.line
        _MEMBER_HANDLERS[type(stmt)](lw, cls, members, stmt)
    lw.line = node.line
    _check_abstract(lw, cls)
    lw.cls = outer
    if "__tostring" in cls.methods and kind != "trait" and not any(item.lower() == "stringable" for item in interfaces):
        interfaces.append("Stringable")
    return core.ClassDecl(
        node.line, kind, name, parent, tuple(interfaces), modifiers(flags), tuple(members.consts), tuple(members.props),
        tuple(members.methods), tuple(members.traits), tuple(members.adaptations), cls.enum_type, anonymous,
        node.end_line, attributes, node.doc)


def _enum_type(lw: Lowering, node: ast.Type) -> Type:
    type_ = lower_type(lw, node)
    if not isinstance(type_, Named) or type_.name not in ("int", "string"):
        lw.error(f"Enum backing type must be int or string, {type_.show()} given")
    return type_


def _check_abstract(lw: Lowering, cls: ClassState) -> None:
    """A class with abstract methods of its own must say so (private ones it must even implement)."""
    if cls.kind in ("interface", "trait") or cls.flags & ast.ABSTRACT or not cls.abstract_methods:
        return
    names = [f"{cls.name}::{name}" for name, _private in cls.abstract_methods]
    shown = ", ".join(names[:3]) + (", ..." if len(names) > 3 else "")
    plural = "s" if len(names) > 1 else ""
    word = cls.kind.capitalize()
    if cls.kind == "enum":
        lw.error(f"{word} {cls.name} must implement {len(names)} abstract private method{plural} ({shown})")
    lw.error(f"{word} {cls.name} contains {len(names)} abstract method{plural} and must therefore be declared abstract "
             f"or implement the remaining methods ({shown})")


# ---------------------------------------------------------------- members

def _constants(lw: Lowering, cls: ClassState, members: _Members, node: ast.ClassConst) -> None:
    for item in node.consts:
        name = item.name.name
        for bit, word in ((ast.STATIC, "static"), (ast.ABSTRACT, "abstract"), (ast.READONLY, "readonly")):
            if node.flags & bit:
                lw.error(f"Cannot use '{word}' as constant modifier")
        if node.flags & ast.PRIVATE and node.flags & ast.FINAL:
            lw.error(f"Private constant {cls.name}::{name} cannot be final as it is not visible to other classes")
        value = constant_expr(lw, item.value)
        words = modifiers(node.flags)
        if not words & _VISIBILITIES:
            words |= {"public"}
        _declare_constant(lw, cls, name, words)
        attributes = lower_attributes(lw, node.attr_groups, "class constant")
        members.consts.append(core.ClassConstDecl(item.line, name, value, words, attributes=attributes, doc=item.doc))


def _declare_constant(lw: Lowering, cls: ClassState, name: str, words: frozenset[str]) -> None:
    if cls.kind == "interface" and "public" not in words:
        lw.error(f"Access type for interface constant {cls.name}::{name} must be public")
    if name.lower() == "class":
        lw.error("A class constant must not be called 'class'; it is reserved for class name fetching")
    if name in cls.consts:
        lw.error(f"Cannot redefine class constant {cls.name}::{name}")
    cls.consts.add(name)


def _enum_case(lw: Lowering, cls: ClassState, members: _Members, node: ast.EnumCase) -> None:
    if cls.kind != "enum":
        lw.error("Case can only be used in enums")
    name = node.name.name
    if cls.enum_type is not None and node.expr is None:
        lw.error(f"Case {name} of backed enum {cls.name} must have a value")
    if cls.enum_type is None and node.expr is not None:
        lw.error(f"Case {name} of non-backed enum {cls.name} must not have a value")
    value = constant_expr(lw, node.expr) if node.expr is not None else None
    words = frozenset(("public",))
    _declare_constant(lw, cls, name, words)
    attributes = lower_attributes(lw, node.attr_groups, "class constant")
    members.consts.append(core.ClassConstDecl(node.line, name, value, words, True, attributes, node.doc))


def _properties(lw: Lowering, cls: ClassState, members: _Members, node: ast.Property) -> None:
    if cls.kind == "interface":
        lw.error("Interfaces may not include properties")
    if cls.kind == "enum":
        lw.error(f"Enum {cls.name} cannot include properties")
    if node.flags & ast.ABSTRACT:
        lw.error("Properties cannot be declared abstract")
    for item in node.props:
        members.props.append(_property(lw, cls, node, item))


def _property(lw: Lowering, cls: ClassState, node: ast.Property, item: ast.PropertyProperty) -> core.PropDecl:
    name = item.name
    where = f"{cls.name}::${name}"
    type_ = None
    if node.type is not None:
        type_ = lower_type(lw, node.type)
        if type_names(type_) & {"void", "never", "callable"}:
            lw.error(f"Property {where} cannot have type {type_.show()}")
    if node.flags & ast.FINAL:
        lw.error(f"Cannot declare property {where} final, "
                 "the final modifier is allowed only for methods, classes, and class constants")
    if name in cls.props:
        lw.error(f"Cannot redeclare {where}")
    default = constant_expr(lw, item.default) if item.default is not None else None
    if default is not None and type_ is not None:
        default = _typed_default(lw, where, type_, default)
    flags = node.flags | (cls.flags & ast.READONLY)
    if flags & ast.READONLY:
        if type_ is None:
            lw.error(f"Readonly property {where} must have type")
        if default is not None:
            lw.error(f"Readonly property {where} cannot have default value")
        if flags & ast.STATIC:
            lw.error(f"Static property {where} cannot be readonly")
    cls.props.add(name)
    words = modifiers(flags)
    if not words & _VISIBILITIES:
        words |= {"public"}
    attributes = lower_attributes(lw, node.attr_groups, "property")
    return core.PropDecl(item.line, name, type_, default, words, attributes=attributes, doc=item.doc)


def _typed_default(lw: Lowering, where: str, type_: Type, default: core.Expr) -> core.Expr:
    kind = constant_kind(default)
    if not accepts_default(type_, default):
        if kind == "null" and not isinstance(type_, Intersection):
            members = type_.members if isinstance(type_, Union) else (type_,)
            nullable = Union((*members, Named("null")))
            lw.error(f"Default value for property of type {type_.show()} may not be null. "
                     f"Use the nullable type {nullable.show()} to allow null default value")
        lw.error(f"Cannot use {kind} as default value for property {where} of type {type_.show()}")
    names = type_names(type_)
    if kind == "int" and "float" in names and "int" not in names:
        assert isinstance(default, core.Const) and isinstance(default.value, int)
        return core.Const(default.line, float(default.value))
    return default


def _method(lw: Lowering, cls: ClassState, members: _Members, node: ast.ClassMethod) -> None:
    name = node.name.name
    flags = node.flags
    if not flags & ast.VISIBILITY_MASK:
        flags |= ast.PUBLIC
    where = f"{cls.name}::{name}()"
    interface = cls.kind == "interface"
    if flags & ast.READONLY:
        lw.error("Cannot use 'readonly' as method modifier")
    if flags & ast.PRIVATE and flags & ast.FINAL and name.lower() != "__construct":
        lw.warning("Private methods cannot be final as they are never overridden by other classes",
                   core.E_COMPILE_WARNING)
    if interface:
        if not flags & ast.PUBLIC:
            lw.error(f"Access type for interface method {where} must be public")
        if flags & ast.FINAL:
            lw.error(f"Interface method {where} must not be final")
        if flags & ast.ABSTRACT:
            lw.error(f"Interface method {where} must not be abstract")
        flags |= ast.ABSTRACT
    if flags & ast.ABSTRACT:
        word = "Interface" if interface else "Abstract"
        if flags & ast.PRIVATE and cls.kind != "trait":
            lw.error(f"{word} function {where} cannot be declared private")
        if node.stmts is not None:
            lw.error(f"{word} function {where} cannot contain body")
        cls.abstract_methods.append((name, bool(flags & ast.PRIVATE)))
    elif node.stmts is None:
        lw.error(f"Non-abstract method {where} must contain body")
    if name.lower() in cls.methods:
        lw.error(f"Cannot redeclare {where}")
    cls.methods[name.lower()] = name
    function = declare_method(lw, node, flags)
    members.props.extend(cls.promoted)
    cls.promoted.clear()
    members.methods.append(core.MethodDecl(node.line, modifiers(flags), function))


def _trait_use(lw: Lowering, cls: ClassState, members: _Members, node: ast.TraitUse) -> None:
    for trait in node.traits:
        if cls.kind == "interface":
            lw.error(f"Cannot use traits inside of interfaces. {trait.name} is used in {cls.name}")
        members.traits.append(lw.names.reserved_class_name(trait, "trait name"))
    for item in node.adaptations:
        if isinstance(item, ast.TraitUsePrecedence):
            first = lw.names.reserved_class_name(item.trait, "trait name")
            others = tuple([lw.names.reserved_class_name(name, "trait name") for name in item.insteadof])
            members.adaptations.append(core.TraitAdaptation(item.line, first, item.method.name, others))
            continue
        flag = item.new_modifier or 0
        for bit, word in ((ast.STATIC, "static"), (ast.ABSTRACT, "abstract"), (ast.FINAL, "final"),
                          (ast.READONLY, "readonly")):
            if flag & bit:
                lw.error(f"Cannot use '{word}' as method modifier")
        source = lw.names.reserved_class_name(item.trait, "trait name") if item.trait is not None else None
        alias = item.new_name.name if item.new_name is not None else None
        members.adaptations.append(core.TraitAdaptation(
            item.line, source, item.method.name, alias=alias, modifier=next(iter(modifiers(flag)), None)))


_MEMBER_HANDLERS: Final[dict[type, Callable[[Lowering, ClassState, _Members, Any], None]]] = {
    ast.ClassConst: _constants,
    ast.EnumCase: _enum_case,
    ast.Property: _properties,
    ast.ClassMethod: _method,
    ast.TraitUse: _trait_use,
}
HANDLERS: Final[StmtHandlers] = {
    ast.Class_: class_statement,
    ast.Interface_: class_statement,
    ast.Trait: class_statement,
    ast.Enum_: class_statement,
}
