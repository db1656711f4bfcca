"""Walking core trees generically: the children of a node, all nodes below it, the variables a block may change."""
from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from phpjit.core import nodes as c
from phpjit.records import fields

_PARTS: Final = (c.Node, c.ListItem, c.ArrayItem, c.Arg, c.MatchArm, c.Case, c.Catch, c.Attribute, c.Param, c.Capture,
                 c.ClassConstDecl, c.PropDecl, c.MethodDecl, c.TraitAdaptation)
_LEAVES: Final = frozenset(("bool", "str", "int", "str | None", "int | None", "frozenset[str]", "frozenset[str] | None",
                            "tuple[str, ...]", "Type | None", "dict[str, Storage]", "Scalar", "ClassRefKind"))

_NESTED: Final = frozenset((c.Closure, c.Function, c.ClassDecl))


@cache
def _is_part(cls: type) -> bool:
    """Tell whether instances of a class belong to the tree."""
    return issubclass(cls, _PARTS)


@cache
def _branches(cls: type) -> tuple[str, ...]:
    """Return the fields of a class that may hold nodes."""
    return tuple(field.name for field in fields(cls) if field.type not in _LEAVES)


def children(node: Any) -> list[Any]:
    """Return the nodes and parts (Arg, Case, ArrayItem …) directly below `node`."""
    found: list[Any] = []
    for name in _branches(node.__class__):
        value = getattr(node, name)
        if value.__class__ is tuple:
            found += [item for item in value if _is_part(item.__class__)]
        elif _is_part(value.__class__):
            found.append(value)
    return found


def descendants(root: Any, *, into_functions: bool = False) -> Iterator[Any]:
    """Yield `root` and everything below it; the bodies of closures and nested declarations only on request.

    A closure itself is always yielded, so that its captures can be looked at.
    """
    stack = [root]
    while stack:
        node = stack.pop()
        kind = node.__class__
        if kind is tuple:
            stack += node[::-1]
            continue
        yield node
        if not into_functions and kind in _NESTED and (kind is c.Closure or node is not root):
            continue
        for name in reversed(_branches(kind)):
            value = getattr(node, name)
            if value.__class__ is tuple:
                if value:
                    stack += [item for item in value[::-1] if _is_part(item.__class__)]
            elif _is_part(value.__class__):
                stack.append(value)


def root_local(place: Any) -> str | None:
    """Return the name of the local variable that a write to `place` changes, or None (object property, global …)."""
    while True:
        match place:
            case c.Local(name=name):
                return name
            case c.Dim(base=base):
                place = base
            case c.Prop(base=base):
                place = base     # a write to `$o->x['k']` may create $o only in PHP 7; harmless over-approximation
            case _:
                return None


def targets(pattern: Any) -> Iterator[Any]:
    """Yield the places inside a destructuring pattern, or the place itself."""
    if isinstance(pattern, c.ListPattern):
        for item in pattern.items:
            if item is not None:
                yield from targets(item.target)
    else:
        yield pattern


def assigned(block: Any) -> set[str]:
    """Return the names of the local variables that running `block` may change (cells may change anyway)."""
    names: set[str] = set()

    def add(place: Any) -> None:
        for target in targets(place):
            name = root_local(target)
            if name is not None:
                names.add(name)

    for node in descendants(block):
        match node:
            case (c.Assign(target=target) | c.AssignOp(target=target) | c.AssignCoalesce(target=target)
                  | c.IncDec(target=target)):
                add(target)
            case c.AssignRef(target=target, source=source):
                add(target)
                add(source)
            case c.Foreach(key=key, value=value, by_ref=by_ref, subject=subject):
                add(value)
                if key is not None:
                    add(key)
                if by_ref:
                    add(subject)
            case c.Unset(place=place):
                add(place)
            case c.Try(catches=catches):
                names.update(catch.variable for catch in catches if catch.variable is not None)
            case c.GlobalDecl(name=str() as name) | c.StaticDecl(name=name):
                names.add(name)
            case (c.Call(args=args) | c.CallDynamic(args=args) | c.MethodCall(args=args) | c.StaticCall(args=args)
                  | c.New(args=args)):
                for arg in args:     # an element of a local array may be passed by reference
                    if isinstance(arg.value, (c.Dim, c.Prop)):
                        add(arg.value)
            case c.ArrayLiteral(items=items):
                for item in items:
                    if item.by_ref:
                        add(item.value)
            case _:
                pass
    return names


_CHANGERS = (c.Assign, c.AssignOp, c.AssignCoalesce, c.AssignRef, c.IncDec, c.Call, c.CallDynamic, c.MethodCall,
             c.StaticCall, c.New)


def late_read(left: Any, right: Any) -> bool:
    """Tell whether the variable `left` has to be read after the operand `right`: `$i + $i++` sees the new `$i`."""
    if not isinstance(left, c.Local) or isinstance(right, (c.Const, c.Local, c.This)):
        return False
    return any(isinstance(part, _CHANGERS) for part in descendants(right))


def in_order(parts: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the parts of a concatenation in the order in which they are evaluated."""
    if len(parts) > 1 and late_read(parts[0], parts[1]):
        return (parts[1], parts[0], *parts[2:])
    return parts
