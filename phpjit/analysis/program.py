"""The functions and classes of one file, found by name; classes with their parents, traits and subclasses.

A class is taken to have no other subclasses than those of its file.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from phpjit.analysis.builtins import Builtins
from phpjit.core import nodes as c
from phpjit.core.walk import descendants
from phpjit.records import dataclass, field

if TYPE_CHECKING:
    from phpjit.analysis.call_targets import Scope


@dataclass(frozen=True, slots=True)
class Declared:
    """A function of a unit: its key, the class that it belongs to, the function in which it stands."""

    key: str
    fn: c.Function
    cls: c.ClassDecl | None
    outer: c.Function | None


@dataclass(slots=True)
class ClassInfo:
    """A class of the unit, with the methods that it declares or takes from traits of the unit."""

    key: str
    decl: c.ClassDecl
    methods: dict[str, tuple[str, c.MethodDecl]] = field(default_factory=dict)     # lower name -> (key, declaration)
    props: dict[str, c.PropDecl] = field(default_factory=dict)
    known: bool = True          # parents and traits are in the unit, or builtin
    children: list[ClassInfo] = field(default_factory=list)
    users: list[ClassInfo] = field(default_factory=list)       # of a trait


def declared_functions(unit: c.Unit) -> Iterator[Declared]:
    """Yield every function of a unit once: `f`, `class::method`, `{closure}:line`, `{main}`; `#2` tells namesakes."""
    taken: dict[str, int] = {}
    seen: set[int] = set()

    def named(key: str, fn: c.Function, cls: c.ClassDecl | None, outer: c.Function | None) -> Declared:
        taken[key] = count = taken.get(key, 0) + 1
        return Declared(key if count == 1 else f"{key}#{count}", fn, cls, outer)

    yield named("{main}", unit.main, None, None)
    pending: list[tuple[Any, c.ClassDecl | None, c.Function | None]] = [
        (unit.main.body, None, unit.main), (unit.functions, None, None), (unit.classes, None, None)]
    while pending:
        root, cls, outer = pending.pop(0)
        for node in descendants(root):
            found: tuple[c.Function, str, c.ClassDecl | None]
            match node:
                case c.Function():
                    found = node, node.name.lower(), None
                case c.Closure(function=fn):
                    found = fn, f"{{closure}}:{fn.line}", cls
                case c.ClassDecl():
                    for member in node.methods:
                        if id(member.function) not in seen:
                            seen.add(id(member.function))
                            yield named(f"{node.name.lower()}::{member.function.name.lower()}", member.function, node,
                                        outer)
                            pending.append((member.function.body, node, member.function))
                    continue
                case _:
                    continue
            fn, key, owner = found
            if id(fn) in seen:
                continue
            seen.add(id(fn))
            yield named(key, fn, owner, outer)
            pending.append((fn.body, owner, fn))


def display_name(item: Declared) -> str:
    """Return the name that reports use: as declared, closures by their line."""
    mark = item.key[item.key.index("#"):] if "#" in item.key else ""
    if item.key == "{main}" or item.fn.is_closure or item.fn.is_arrow:
        return item.key
    if item.cls is not None:
        return f"{item.cls.name}::{item.fn.name}{mark}"
    return item.fn.name + mark


class Program:
    """The functions and classes of a unit, found by name."""

    def __init__(self, unit: c.Unit, builtins: Builtins | None = None) -> None:
        self.unit = unit
        self.builtins = builtins or Builtins()
        self.functions = {fn.name.lower(): fn for fn in unit.functions}
        self.declared = list(declared_functions(unit))
        self.by_key = {item.key: item.fn for item in self.declared}
        self.names = {item.key: display_name(item) for item in self.declared}
        self.scopes: dict[int, Scope] = {}
        self.classes: dict[str, ClassInfo] = {}
        self.shared_names: set[str] = set()     # names of globals that functions of the unit may bind
        keys = {id(item.fn): item.key for item in self.declared}
        ambiguous: set[str] = set()
        decls: dict[int, c.ClassDecl] = {id(cls): cls for cls in unit.classes}
        for item in self.declared:
            for node in descendants(item.fn.body):
                if isinstance(node, c.ClassDecl):
                    decls[id(node)] = node
                elif isinstance(node, c.GlobalDecl):
                    self.shared_names.add(node.name if isinstance(node.name, str) else "*")
                elif isinstance(node, c.Superglobal) and node.name == "GLOBALS":
                    self.shared_names.add("*")
        for decl in decls.values():
            key = decl.name.lower()
            if decl.anonymous:
                key = f"{key}#{id(decl)}"
            if key in self.classes:
                ambiguous.add(key)
            self.classes[key] = ClassInfo(key, decl)
        self.of_decl = {id(info.decl): info for info in self.classes.values()}
        for info in self.classes.values():
            info.known = info.key not in ambiguous
            for member in info.decl.methods:
                info.methods[member.function.name.lower()] = (keys[id(member.function)], member)
            info.props = {prop.name: prop for prop in info.decl.props}
        for info in self.classes.values():
            self._link(info)
        from phpjit.analysis.call_targets import Scope

        for item in self.declared:
            self.scopes[id(item.fn)] = Scope(self, item, self.of_decl.get(id(item.cls)))

    def _link(self, info: ClassInfo) -> None:
        """Connect a class with its parent, its interfaces and its traits."""
        decl = info.decl
        for name in (decl.parent, *decl.interfaces):
            if name is None:
                continue
            above = self.classes.get(name.lower())
            if above is not None:
                above.children.append(info)
            elif name == decl.parent and not self.builtins.has_class(name.lower()):
                info.known = False
        for name in decl.traits:
            trait = self.classes.get(name.lower())
            if trait is None:
                info.known = False
                continue
            trait.users.append(info)
            for method, found in trait.methods.items():
                info.methods.setdefault(method, found)
            for prop_name, prop in trait.props.items():
                info.props.setdefault(prop_name, prop)
        for rule in decl.adaptations:
            if rule.alias is not None:
                for name in ((rule.trait,) if rule.trait else decl.traits):
                    trait = self.classes.get(name.lower())
                    if trait is not None and rule.method.lower() in trait.methods:
                        info.methods[rule.alias.lower()] = trait.methods[rule.method.lower()]
            for excluded in rule.insteadof:
                trait = self.classes.get((rule.trait or "").lower())
                if trait is not None and excluded and rule.method.lower() in trait.methods:
                    info.methods[rule.method.lower()] = trait.methods[rule.method.lower()]

    def parent(self, info: ClassInfo) -> ClassInfo | None:
        """Return the parent class, if it is in the unit."""
        return self.classes.get((info.decl.parent or "").lower())

    def builtin_ancestor(self, info: ClassInfo) -> str | None:
        """Return the builtin class that a class of the unit extends, if any."""
        at: ClassInfo | None = info
        while at is not None:
            above = self.parent(at)
            if above is None:
                return at.decl.parent.lower() if at.decl.parent else None
            at = above
        return None

    def method(self, info: ClassInfo, name: str) -> tuple[str, c.MethodDecl] | None:
        """Find a method (lower-case name) in a class or its ancestors."""
        at: ClassInfo | None = info
        for _ in range(64):
            if at is None:
                break
            if name in at.methods:
                return at.methods[name]
            at = self.parent(at)
        return None

    def prop(self, info: ClassInfo, name: str) -> c.PropDecl | None:
        """Find a declared property in a class or its ancestors."""
        at: ClassInfo | None = info
        for _ in range(64):
            if at is None:
                break
            if name in at.props:
                return at.props[name]
            at = self.parent(at)
        return None

    def below(self, info: ClassInfo) -> list[ClassInfo]:
        """Return a class's subclasses (for a trait: the classes that use it), itself first."""
        found, pending = [info], [info]
        while pending:
            at = pending.pop()
            for child in (*at.children, *at.users):
                if child not in found:
                    found.append(child)
                    pending.append(child)
        return found

    def virtual(self, info: ClassInfo, name: str, exact: bool) -> list[str] | None:
        """Return the keys of the methods that a call on an object of this class may run, None if it cannot be told."""
        own = self.method(info, name)
        if not info.known:
            return None
        keys: list[str] = []
        if own is not None:
            if not own[1].function.is_abstract:
                keys.append(own[0])
            if info.decl.kind == "trait":
                pass        # a class's own method comes before its trait's, private or not
            elif exact or "private" in own[1].modifiers or "final" in own[1].modifiers \
                    or "final" in info.decl.modifiers or info.decl.kind == "enum":
                return keys or None
        elif exact:
            return None
        for other in self.below(info)[1:]:
            found = other.methods.get(name) or (self.method(other, name) if own is None else None)
            if found is not None and not found[1].function.is_abstract and found[0] not in keys:
                keys.append(found[0])
        return keys or None

    def class_named(self, name: str) -> ClassInfo | None:
        """Return the class of the unit with this name."""
        return self.classes.get(name.lstrip("\\").lower())
