"""Declared types: names resolved, redundancy refused in PHP's words.

    ?int -> Union(int, null, nullable_syntax)      A|int|A -> Fatal error: Duplicate type A is redundant
"""
from __future__ import annotations

from typing import Final

from phpjit.core import nodes as core
from phpjit.lowering.names import CLASS_KEYWORDS, is_reserved_class
from phpjit.lowering.state import Lowering
from phpjit.phptypes import Intersection, Named, Type, Union
from phpjit.syntax import nodes as ast

_BUILTIN: Final = frozenset((
    "null", "true", "false", "int", "float", "string", "bool", "void", "never", "iterable", "object", "mixed", "array",
    "callable", "static"))
_CONFUSABLE: Final = {"boolean": "bool", "integer": "int", "double": "float", "resource": ""}


def lower_type(lw: Lowering, node: ast.Type, implicit_null: bool = False) -> Type:
    """Resolve and check a declared type; `implicit_null` adds null, as `T $x = null` does."""
    nullable = isinstance(node, ast.NullableType)
    inner = node.type if isinstance(node, ast.NullableType) else node
    if isinstance(inner, ast.UnionType):
        members = _union(lw, inner)
    elif isinstance(inner, ast.IntersectionType):
        members = [_intersection(lw, inner)]
    else:
        members = [_single(lw, inner)]
    names = {member.name for member in members if isinstance(member, Named) and is_plain(member)}
    if nullable and "mixed" in names:
        lw.error("Type mixed cannot be marked as nullable since mixed already includes null")
    if nullable and "null" in names:
        lw.error("null cannot be marked as nullable")
    add_null = (nullable or implicit_null) and not names & {"null", "mixed"}
    if add_null:
        members.append(Named("null"))
    if "void" in names and len(members) > 1:
        lw.error("Void can only be used as a standalone type")
    if "never" in names and len(members) > 1:
        lw.error("never can only be used as a standalone type")
    if len(members) == 1:
        return members[0]
    return Union(tuple(members), nullable_syntax=add_null and len(members) == 2)


def is_plain(member: Named) -> bool:
    """Whether Zend keeps this type in a bit mask (it is no class; `self` and `parent` are classes there)."""
    return member.name in _BUILTIN


def members_of(type_: Type) -> tuple[Named | Intersection, ...]:
    """The alternatives of a type."""
    if isinstance(type_, Union):
        return tuple([member for member in type_.members if not isinstance(member, Union)])
    return (type_,)


def type_names(type_: Type | None) -> frozenset[str]:
    """The builtin alternatives of a type, `mixed` and `iterable` spelled out as Zend's mask has them."""
    if type_ is None:
        return frozenset()
    names = {member.name for member in members_of(type_) if isinstance(member, Named) and is_plain(member)}
    if "iterable" in names:
        names.remove("iterable")
        names.add("array")
    if "mixed" in names:
        names |= {"null", "bool", "int", "float", "string", "array", "object"}
    return frozenset(names)


def has_class(type_: Type) -> bool:
    """Whether a class is among the alternatives (`iterable` is `Traversable|array`)."""
    return any(not isinstance(member, Named) or not is_plain(member) or member.name == "iterable"
               for member in members_of(type_))


def accepts_default(type_: Type, value: core.Expr) -> bool:
    """Whether a constant default value suits the type (an int suits float); unknown values do."""
    kind = constant_kind(value)
    if kind is None:
        return True
    names = type_names(type_)
    if kind == "bool":
        return "bool" in names or ("true" if isinstance(value, core.Const) and value.value else "false") in names
    return kind in names or (kind == "int" and "float" in names)


def constant_kind(value: core.Expr) -> str | None:
    """The type of a folded constant expression, None when it is not known yet."""
    if isinstance(value, core.ArrayLiteral):
        return "array" if is_constant(value) else None
    if not isinstance(value, core.Const):
        return None
    return scalar_kind(value.value)


def scalar_kind(value: core.Scalar) -> str:
    """PHP's name of a scalar's type."""
    if value is None:
        return "null"
    return {bool: "bool", int: "int", float: "float", str: "string"}[type(value)]


def is_constant(expr: core.Expr) -> bool:
    """Whether Zend would have this as a literal: a scalar, or an array of literals."""
    if isinstance(expr, core.ArrayLiteral):
        return all(not item.by_ref and is_constant(item.value) and (item.key is None or is_constant(item.key))
                   for item in expr.items)
    return isinstance(expr, core.Const)


def _single(lw: Lowering, node: ast.Identifier | ast.Name) -> Named:
    if isinstance(node, ast.Identifier):
        return _builtin(lw, node.name.lower())
    name = node.name
    lower = name.lower()
    if lower in _BUILTIN and lower not in ("array", "callable", "static"):
        if node.kind != ast.UNQUALIFIED:
            lw.error(f"Type declaration '{lower}' must be unqualified")
        return _builtin(lw, lower)
    if lower == "static" and node.kind == ast.UNQUALIFIED:
        return _builtin(lw, lower)
    if lower in CLASS_KEYWORDS and node.kind != ast.FULLY_QUALIFIED:
        lw.check_class_keyword(lower)
        return Named(lower)
    resolved = lw.names.class_name(node)
    if is_reserved_class(resolved):
        lw.error(f"Cannot use '{resolved}' as class name as it is reserved")
    if node.kind == ast.UNQUALIFIED and name in _CONFUSABLE and lower not in lw.names.classes:
        extra = ' or import the class with "use"' if lw.names.namespace else ""
        meant = _CONFUSABLE[name]
        hint = (f'will be interpreted as a class name. Did you mean "{meant}"?' if meant
                else "is not a supported builtin type and will be interpreted as a class name.")
        lw.warning(f'"{name}" {hint} Write "\\{resolved}"{extra} to suppress this warning', core.E_COMPILE_WARNING)
    return Named(resolved)


def _builtin(lw: Lowering, name: str) -> Named:
    if name in ("self", "parent"):
        lw.check_class_keyword(name)
    if name == "static" and lw.cls is None and lw.scope_known():
        lw.error('Cannot use "static" when no class scope is active')
    return Named(name)


def _union(lw: Lowering, node: ast.UnionType) -> list[Named | Intersection]:
    members: list[Named | Intersection] = []
    names: set[str] = set()
    for part in node.types:
        if isinstance(part, ast.IntersectionType):
            intersection = _intersection(lw, part)
            for other in members:
                if isinstance(other, Intersection):
                    _refuse_redundant_intersections(lw, intersection, other)
                elif not is_plain(other):
                    _refuse_narrower(lw, intersection, other)
            members.append(intersection)
            continue
        member = _single(lw, part)
        name = member.name
        if not is_plain(member):
            for other in members:
                if isinstance(other, Intersection):
                    _refuse_narrower(lw, other, member)
                elif other.key == member.key or (other.name == "iterable" and member.key == "traversable"):
                    lw.error(f"Duplicate type {member.show()} is redundant")
            members.append(member)
            continue
        if name == "mixed":
            lw.error("Type mixed can only be used as a standalone type")
        if name in names or (name in ("true", "false") and "bool" in names):
            lw.error(f"Duplicate type {'array' if name == 'iterable' else name} is redundant")
        if name == "bool" and names & {"true", "false"}:
            lw.error(f"Duplicate type {(names & {'true', 'false'}).pop()} is redundant")
        if (name == "array" and "iterable" in names) or (name == "iterable" and "array" in names):
            lw.error("Duplicate type array is redundant")
        if (name == "false" and "true" in names) or (name == "true" and "false" in names):
            lw.error("Type contains both true and false, bool should be used instead")
        if name == "iterable" and any(isinstance(other, Named) and other.key == "traversable" for other in members):
            lw.error("Duplicate type Traversable is redundant")
        names.add(name)
        members.append(member)
    if "object" in names and ("static" in names or any(
            isinstance(member, Intersection) or not is_plain(member) for member in members)):
        shown = Union(tuple(members)).show()
        lw.error(f"Type {shown} contains both object and a class type, which is redundant")
    return members


def _intersection(lw: Lowering, node: ast.IntersectionType) -> Intersection:
    members: list[Named] = []
    for part in node.types:
        member = _single(lw, part)
        if member.is_builtin:
            lw.error(f"Type {member.show()} cannot be part of an intersection type")
        if any(other.key == member.key for other in members):
            lw.error(f"Duplicate type {member.show()} is redundant")
        members.append(member)
    return Intersection(tuple(members))


def _refuse_redundant_intersections(lw: Lowering, new: Intersection, old: Intersection) -> None:
    smaller, larger = (old, new) if len(old.members) < len(new.members) else (new, old)
    keys = {member.key for member in larger.members}
    if not all(member.key in keys for member in smaller.members):
        return
    if len(smaller.members) == len(larger.members):
        lw.error(f"Type {smaller.show()} is redundant with type {larger.show()}")
    lw.error(f"Type {larger.show()} is redundant as it is more restrictive than type {smaller.show()}")


def _refuse_narrower(lw: Lowering, intersection: Intersection, single: Named) -> None:
    if any(member.key == single.key for member in intersection.members):
        lw.error(f"Type {intersection.show()} is redundant as it is more restrictive than type {single.show()}")
