"""Which method a call runs, and whether code of a class may ask for it: PHP's lookup, for classes known now.

    class P { private function f() {}  function g() { $this->f(); } }   class C extends P { public function f() {} }
    (new C)->g()        calls P::f(): what is private to the class whose code it is comes before what the object has
"""
from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

from phpjit.codegen.native.typing.program import ClassInfo
from phpjit.codegen.native.typing.walk import Walk
from phpjit.core import nodes as c
from phpjit.reasons import Reason

_DEPTH: Final = 16

Found = tuple[ClassInfo, c.MethodDecl]


def class_info(w: Walk, name: str, node: Any) -> ClassInfo:
    """Return a class that can be compiled."""
    key = name.lower().lstrip("\\")
    info = w.typing.world.cls(key)
    w.typing.dependencies.add(f"class:{key}")
    if info is None:
        raise w.refuse(Reason.UNKNOWN_CALL, node, f"the class {name}")
    if info.decl.kind == "trait":       # its code means the class that uses it
        raise w.refuse(Reason.UNKNOWN_CALL, node, f"the trait {info.decl.name}", "name a class that uses it")
    return info


def lineage(w: Walk, info: ClassInfo, node: Any) -> list[ClassInfo]:
    """Return a class and its parents, parents first."""
    found: list[ClassInfo] = []
    current: ClassInfo | None = info
    while current is not None:
        found.append(current)
        w.typing.dependencies.add(f"class:{current.decl.name.lower()}")
        if current.decl.parent is not None and current.parent is None:
            raise w.refuse(Reason.SYNTAX, node, f"{info.decl.name}, which extends a builtin class,")
        current = current.parent
    return found[::-1]


def find(w: Walk, info: ClassInfo, name: str, node: Any) -> Found | None:
    """Find a method in a class, its traits and its parents: (the class whose code it is, its declaration)."""
    for cls in reversed(lineage(w, info, node)):
        method = own(w, cls, name, node)
        if method is not None:
            return cls, method
    return None


def own(w: Walk, cls: ClassInfo, name: str, node: Any) -> c.MethodDecl | None:
    """Find a method among those that a class itself declares or takes from traits."""
    method = declared(cls.decl, name)
    return method if method is not None else _of_traits(w, cls.decl, name, node, 0)


def declared(decl: c.ClassDecl, name: str) -> c.MethodDecl | None:
    """Find a method among those that a class or trait declares."""
    return next((method for method in decl.methods if method.function.name.lower() == name.lower()), None)


def _of_traits(w: Walk, decl: c.ClassDecl, name: str, node: Any, depth: int) -> c.MethodDecl | None:
    """Find a method that a class takes from a trait unchanged, under its own name."""
    if decl.traits and (decl.adaptations or depth > _DEPTH):
        raise w.refuse(Reason.SYNTAX, node, f"{decl.name}, which renames what it takes from traits,")
    for trait in _used(w, decl, node):
        method = declared(trait, name)
        if method is None or method.function.is_abstract:
            method = _of_traits(w, trait, name, node, depth + 1) or method
        if method is not None and not method.function.is_abstract:
            if method.function.static_slots or any(True for _ in _closures(method.function)):
                raise w.refuse(Reason.SYNTAX, node, f"{name}() of a trait, with a closure or static variables,")
            return method
    return None


def _used(w: Walk, decl: c.ClassDecl, node: Any) -> list[c.ClassDecl]:
    """Return the traits that a class or trait names."""
    found = []
    for trait_name in decl.traits:
        key = trait_name.lower().lstrip("\\")
        trait = w.typing.world.cls(key)
        w.typing.dependencies.add(f"class:{key}")
        if trait is None:
            raise w.refuse(Reason.UNKNOWN_CALL, node, f"the trait {trait_name}")
        found.append(trait.decl)
    return found


def traits_of(w: Walk, decl: c.ClassDecl, node: Any) -> list[c.ClassDecl]:
    """Return the traits of a class, and theirs."""
    found: list[c.ClassDecl] = []
    pending = _used(w, decl, node)
    while pending:
        trait = pending.pop()
        if not any(trait is one for one in found):
            found.append(trait)
            pending += _used(w, trait, node)
    return found


def _closures(fn: c.Function) -> Any:
    from phpjit.core.walk import descendants
    return (part for part in descendants(fn.body) if isinstance(part, c.Closure))


def select(w: Walk, info: ClassInfo, name: str, node: Any, private_first: bool = True) -> Found:
    """Return the method that a call from this code runs; refuse what PHP does not call.

    `private_first`: what is private to this code's class is preferred; not so in `C::f()`.
    """
    scope = w.scope.lower()
    found = find(w, info, name, node)
    if private_first and scope and (found is None or found[0].decl.name.lower() != scope):
        hidden = _private_here(w, info, name, node)
        if hidden is not None:
            found = hidden
    if found is None or found[1].function.is_abstract:
        raise w.refuse(Reason.UNKNOWN_CALL, node, f"{info.decl.name}::{name}()")
    owner = found[0].decl.name
    hides = hidden_by(w, found[1].modifiers, owner, node)
    if hides:
        raise w.refuse(Reason.SYNTAX, node, f"the {hides} method {owner}::{name}()")
    return found


def _private_here(w: Walk, info: ClassInfo, name: str, node: Any) -> Found | None:
    """Return the private method of the class whose code this is, where `info` inherits from that class."""
    here = next((cls for cls in lineage(w, info, node) if cls.decl.name.lower() == w.scope.lower()), None)
    if here is None or here is info:
        return None
    method = own(w, here, name, node)
    return (here, method) if method is not None and "private" in method.modifiers else None


def hidden_by(w: Walk, modifiers: Collection[str], owner: str, node: Any) -> str:
    """Return the modifier that keeps this code from what a class declares: private, protected, "" for none."""
    if "private" in modifiers:
        return "" if w.scope.lower() == owner.lower() else "private"
    return "protected" if "protected" in modifiers and not related(w, owner, node) else ""


def related(w: Walk, owner: str, node: Any) -> bool:
    """Tell whether the class whose code this is may see what is protected in another one."""
    if not w.scope:
        return False
    if w.scope.lower() == owner.lower():
        return True
    return descends(w, w.scope, owner, node) or descends(w, owner, w.scope, node)


def descends(w: Walk, name: str, above: str, node: Any) -> bool:
    """Tell whether a class is another one or inherits from it."""
    return any(cls.decl.name.lower() == above.lower() for cls in lineage(w, class_info(w, name, node), node))


__all__ = ["class_info", "declared", "descends", "find", "hidden_by", "lineage", "own", "related", "select",
           "traits_of"]
