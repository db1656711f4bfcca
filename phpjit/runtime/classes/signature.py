"""Compatibility of method signatures (LSP) and the declarations that PHP prints when they are not.

    class A { function f(string $a) {} }    class B extends A { function f(int $a) {} }
    Declaration of B::f(int $a) must be compatible with A::f(string $a)
"""
from __future__ import annotations

from enum import Enum

from phpjit.phptypes import Intersection, Named, Type, Union
from phpjit.runtime.calls.coerce import members_of, show_type
from phpjit.runtime.current import current
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.functions import FunctionInfo, ParamInfo, Thunk
from phpjit.runtime.values.objects import PhpClass, PhpObject
from phpjit.runtime.values.sentinels import MISSING


class Fit(Enum):
    """How an overriding method compares with the one it overrides."""

    OK = 0
    WARNING = 1
    ERROR = 2


class Unresolved(Exception):
    """A class that a comparison needs is not available."""


_ANY = frozenset(("object", "array", "string", "int", "float", "true", "false", "null", "resource"))


def shown(declared: Type, scope: PhpClass | None) -> str:
    """Return a type with `self` and `parent` resolved, as signatures print it."""
    return show_type(_resolved(declared, scope))


def _resolved(declared: Type, scope: PhpClass | None) -> Type:
    if isinstance(declared, Named):
        if scope is not None and declared.name in {"self", "parent"}:
            target = scope if declared.name == "self" else scope.info.parent
            if target is not None:
                name = target.info.name
                return Named(name if "\0" not in name else name.split("\0")[0])
        return declared
    if isinstance(declared, Intersection):
        return Intersection(tuple(m for m in (_resolved(m, scope) for m in declared.members) if isinstance(m, Named)))
    return Union(tuple(_resolved(m, scope) for m in declared.members), declared.nullable_syntax)


def declaration(info: FunctionInfo, scope: PhpClass | None, name: str | None = None,
                owner: PhpClass | None = None) -> str:
    """Return a method's signature as PHP prints it in messages; `self` in types means `scope`."""
    parts = []
    required = info.required
    for index, param in enumerate(info.params):
        text = shown(param.type, scope) + " " if param.type is not None else ""
        text += ("&" if param.by_ref else "") + ("..." if param.variadic else "") + "$" + param.name
        if index >= required and not param.variadic:
            text += " = " + default_text(param, info.internal)
        parts.append(text)
    prefix = ""
    if scope is not None:
        class_name = (owner or scope).info.name
        prefix = (class_name.split("\0")[0] if "\0" in class_name else class_name) + "::"
    result = f": {shown(info.return_type, scope)}" if info.return_type is not None else ""
    return f"{'& ' if info.by_ref_return else ''}{prefix}{name or info.name}({', '.join(parts)}){result}"


def default_text(param: ParamInfo, internal: bool = False) -> str:
    """Return a default value as signatures print it."""
    value = param.default
    if isinstance(value, Thunk):
        text = value.text
        if text is None:
            return "<expression>"
        text = text.lstrip("\\")
        plain = text.replace("::", "").replace("\\", "").replace("_", "")
        return text if internal or plain.isalnum() else "[]" if text == "[]" else "<expression>"
    if value is MISSING:
        return "<default>"
    if value is None:
        return "null"
    if value is True or value is False:
        return "true" if value else "false"
    if type(value) is str:
        return f"'{value[:10]}...'" if len(value) > 10 else f"'{value}'"
    if type(value) is PhpArray:
        return "[...]" if len(value) else "[]"
    if isinstance(value, PhpObject):
        return "<expression>"
    from phpjit.runtime.convert import to_str
    return to_str(value)


def compare(child: FunctionInfo, child_scope: PhpClass, parent: FunctionInfo, parent_scope: PhpClass) -> Fit:
    """Compare an overriding method with the overridden one; raises Unresolved with the missing class's name."""
    if parent.required < child.required or (parent.by_ref_return and not child.by_ref_return):
        return Fit.ERROR
    if parent.variadic and not child.variadic:
        return Fit.ERROR
    for index in range(max(len(parent.params), len(child.params))):
        theirs = _param_at(parent, index)
        if theirs is None:
            continue
        mine = _param_at(child, index)
        if mine is None or mine.by_ref != theirs.by_ref:
            return Fit.ERROR
        if mine.type is None or mine.type == Named("mixed"):
            continue
        if theirs.type is None or not covariant(theirs.type, parent_scope, mine.type, child_scope):
            return Fit.ERROR
    if parent.return_type is not None:
        bad = Fit.WARNING if parent.tentative else Fit.ERROR
        if child.return_type is None or not covariant(child.return_type, child_scope, parent.return_type, parent_scope):
            return bad
    return Fit.OK


def _param_at(info: FunctionInfo, index: int) -> ParamInfo | None:
    if index < len(info.params):
        return info.params[index]
    return info.params[-1] if info.variadic else None


def _atoms(declared: Type) -> tuple[set[str], list[Type]]:
    """Split a type into builtin atoms (bool is true and false, iterable is array and Traversable) and class types."""
    atoms: set[str] = set()
    classes: list[Type] = []
    for member in members_of(declared):
        if isinstance(member, (Intersection, Union)):
            classes.append(member)
        elif member.name == "bool":
            atoms |= {"true", "false"}
        elif member.name == "iterable":
            atoms.add("array")
            classes.append(Named("Traversable"))
        elif member.name == "mixed":
            atoms |= _ANY
        elif member.is_builtin and member.name not in {"self", "parent"}:
            atoms.add(member.name)
        else:
            classes.append(member)
    return atoms, classes


def covariant(child: Type, child_scope: PhpClass, parent: Type, parent_scope: PhpClass) -> bool:
    """Whether every value of type `child` is one of type `parent`."""
    atoms, classes = _atoms(child)
    theirs, their_classes = _atoms(parent)
    if parent == Named("mixed"):
        return "void" not in atoms
    added = atoms - theirs
    if "static" in added and ("object" in theirs or any(
            isinstance(c, Named) and _is_a(_key(c, child_scope), _key(c2, parent_scope), child_scope, parent_scope)
            for c in [Named("self")] for c2 in their_classes if isinstance(c2, Named))):
        added.discard("static")
    if added == {"never"}:
        return True
    if added:
        return False
    if isinstance(child, Intersection):
        return _intersection_fits(child, child_scope, theirs, their_classes, parent, parent_scope)
    for member in classes:
        if isinstance(member, Intersection):
            if not _intersection_fits(member, child_scope, theirs, their_classes, parent, parent_scope):
                return False
        elif isinstance(member, Named) and not _class_fits(member, child_scope, theirs, parent, parent_scope):
            return False
    return True


def _class_fits(member: Named, scope: PhpClass, theirs: set[str], parent: Type, parent_scope: PhpClass) -> bool:
    key = _key(member, scope)
    if "object" in theirs or ("callable" in theirs and key == "closure"):
        return True
    if isinstance(parent, Intersection):
        return all(_is_a(key, _key(m, parent_scope), scope, parent_scope) for m in parent.members)
    failed: Unresolved | None = None
    for other in _atoms(parent)[1]:
        try:
            if isinstance(other, Intersection):
                if all(_is_a(key, _key(m, parent_scope), scope, parent_scope) for m in other.members):
                    return True
            elif isinstance(other, Named) and _is_a(key, _key(other, parent_scope), scope, parent_scope):
                return True
        except Unresolved as problem:
            failed = problem
    if failed is not None:
        raise failed
    return False


def _intersection_fits(child: Intersection, scope: PhpClass, theirs: set[str], their_classes: list[Type], parent: Type,
                       parent_scope: PhpClass) -> bool:
    if "object" in theirs:
        return True
    keys = [_key(m, scope) for m in child.members]
    groups = [parent] if isinstance(parent, Intersection) else their_classes
    failed: Unresolved | None = None
    for group in groups:
        members = group.members if isinstance(group, Intersection) else (group,)
        try:
            if all(_one_is_a(keys, _key(m, parent_scope), scope, parent_scope) for m in members
                   if isinstance(m, Named)):
                return True
        except Unresolved as problem:
            failed = problem
    if failed is not None:
        raise failed
    return False


def _one_is_a(keys: list[str], other: str, *known: PhpClass) -> bool:
    """Whether one of the classes is `other` or below it; those not available only matter when no other is."""
    failed: Unresolved | None = None
    for key in keys:
        try:
            if _is_a(key, other, *known):
                return True
        except Unresolved as problem:
            failed = failed or problem
    if failed is not None:
        raise failed
    return False


class _Key(str):
    """A lower-case class name that remembers how the source spells it (autoloaders are given that)."""

    shown: str


def _key(member: Type, scope: PhpClass) -> str:
    assert isinstance(member, Named)
    key = _Key(member.key)
    key.shown = member.name
    if key == "self":
        return scope.info.key
    if key == "parent" and scope.info.parent is not None:
        return scope.info.parent.info.key
    return key


def _is_a(key: str, other: str, *known: PhpClass) -> bool:
    """Whether class `key` is `other` or below it; equal names need no class."""
    if key == other:
        return True
    cls = _lookup(key, known)
    if cls is None:
        raise Unresolved(key)
    if other in cls.ancestors:
        return True
    target = _lookup(other, known)
    return target is not None and target.info.key in cls.ancestors


def _lookup(key: str, known: tuple[PhpClass, ...]) -> PhpClass | None:
    for cls in known:
        if cls.info.key == key:
            return cls
    from phpjit.runtime.classes.registry import declared_class, find_class
    request = current()
    if not request.resolving:
        return declared_class(request, key)
    return find_class(request, key.shown if isinstance(key, _Key) else key)


def spelled(key: str, *infos: FunctionInfo) -> str:
    """Return a class name as one of the signatures spells it."""
    for info in infos:
        types = [param.type for param in info.params] + [info.return_type]
        while types:
            one = types.pop()
            if isinstance(one, Union | Intersection):
                types.extend(one.members)
            elif one is not None and one.key == key:
                return one.name
    return key


def types_equal(a: Type | None, a_scope: PhpClass, b: Type | None, b_scope: PhpClass) -> bool:
    """Whether two property types are the same; raises Unresolved when a class would decide that is not there."""
    if a is None or b is None:
        return a is b
    if a == b:
        return True
    return covariant(a, a_scope, b, b_scope) and covariant(b, b_scope, a, a_scope)
