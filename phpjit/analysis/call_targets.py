"""Which code a call runs, and whose variables an expression stands for, as far as one file tells.

    $f = fn($x) => $x + 1;  array_map($f, $a);      the callback is {closure}:1
    $this->area()                                   area() of this class and of the classes here that override it
    (new Point(1, 2))->x = 3;                       writes a fresh object: nobody else sees it
    function f(&$a) { $b = &$a; $b[] = 1; }         writes the parameter $a
"""
from __future__ import annotations

from typing import Any, Final

from phpjit.analysis.program import ClassInfo, Declared, Program
from phpjit.core import nodes as c
from phpjit.core.walk import descendants, targets
from phpjit.phptypes import Named, Type, Union
from phpjit.records import dataclass

LABEL_DEPTH: Final = 3
FRESH_DEPTH: Final = 6


@dataclass(frozen=True, slots=True)
class Root:
    """Whose value a place belongs to.

    `kind`: local, ref (by-reference parameter), capture (by-reference capture), global, static, this, fresh (an object
    made here), object (one from outside), unknown.
    """

    kind: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """What a callable may run: a function of the unit (`key`), a builtin (its name), a parameter of the function."""

    kind: str                   # "user", "builtin", "param"
    name: str
    receiver: tuple[Root, ...] = ()


class Scope:
    """One function: what its variables stand for."""

    def __init__(self, program: Program, item: Declared, cls: ClassInfo | None) -> None:
        self.program = program
        self.key = item.key
        self.fn = item.fn
        self.cls = cls
        self.is_main = item.fn is program.unit.main
        self._outer = item.outer
        self._values: dict[str, list[Any]] | None = None
        self._classes: dict[Any, tuple[ClassInfo, bool] | None] = {}     # by variable, or id of a call
        self._fresh: dict[str, bool] = {}
        self._fluents: dict[int, bool] = {}
        self.globals: set[str] = set()
        self.statics: set[str] = set()
        self.aliases: dict[str, list[Any]] = {}
        self.params = {param.name: param for param in self.fn.params}
        self.captures = {capture.name: capture for capture in self.fn.captures}

    @property
    def outer(self) -> Scope | None:
        """The function in which a closure stands."""
        return None if self._outer is None else self.program.scopes[id(self._outer)]

    # -- what is assigned to each variable

    def values(self) -> dict[str, list[Any]]:
        """Return what each variable is assigned in this function; None stands for a value that is not known."""
        if self._values is None:
            self._values = {}
            for node in descendants(self.fn.body):
                self._collect(node, self._values)
        return self._values

    def _collect(self, node: Any, values: dict[str, list[Any]]) -> None:
        def unknown(pattern: Any) -> None:
            for target in targets(pattern):
                if isinstance(target, c.Local):
                    values.setdefault(target.name, []).append(None)

        match node:
            case c.Assign(target=c.Local(name=name), value=value):
                values.setdefault(name, []).append(value)
            case c.Assign(target=target) | c.AssignOp(target=target) | c.AssignCoalesce(target=target) \
                    | c.IncDec(target=target):
                unknown(target)
            case c.AssignRef(target=target, source=source):
                unknown(target)
                if not isinstance(source, (c.Call, c.New)):
                    unknown(source)
                if isinstance(target, c.Local):
                    self.aliases.setdefault(target.name, []).append(source)
                if isinstance(source, c.Local):
                    self.aliases.setdefault(source.name, []).append(target)
            case c.Foreach(key=key, value=value, by_ref=by_ref, subject=subject):
                unknown(value)
                if key is not None:
                    unknown(key)
                if by_ref and isinstance(value, c.Local):
                    self.aliases.setdefault(value.name, []).append(subject)
            case c.Catch(variable=str() as name):
                values.setdefault(name, []).append(node)        # its classes are known, nothing else
            case c.GlobalDecl(name=str() as name):
                self.globals.add(name)
                values.setdefault(name, []).append(None)
            case c.StaticDecl(name=name):
                self.statics.add(name)
                values.setdefault(name, []).append(None)
            case c.Call(name=name, args=args, fallback=fallback):
                fn = self.program.functions.get(name.lower())
                lower = (fallback or name).lower()
                mask = 0 if fn is not None else self.program.builtins.references(lower)
                for at, arg in enumerate(args):
                    declared = fn is not None and at < len(fn.params) and fn.params[at].by_ref
                    if (declared or mask >> at & 1) and isinstance(arg.value, c.Local):
                        unknown(arg.value)
            case c.Closure(function=fn):
                for capture in fn.captures:
                    inner = self.program.scopes.get(id(fn))
                    if capture.by_ref and inner is not None and inner is not self and capture.name in inner.values():
                        values.setdefault(capture.name, []).append(None)
            case _:
                pass

    def is_plain(self, name: str) -> bool:
        """Tell whether only this function (or closures that do not write it) changes a variable."""
        self.values()
        if self.fn.symbol_table and not self.is_main:
            return False
        if name in self.globals or name in self.statics or name in self.aliases:
            return False
        if self.is_main and (name in self.program.shared_names or "*" in self.program.shared_names):
            return False
        return not (name in self.params and self.params[name].by_ref)

    # -- whose value a place is

    def roots(self, place: Any, depth: int = 0) -> tuple[Root, ...]:
        """Return whose values a write to `place` changes; nothing for a temporary."""
        if depth > 8:
            return (Root("unknown"),)
        match place:
            case c.Local(name=name):
                return self._local_roots(name, depth)
            case c.Dim(base=c.Superglobal()):
                return (Root("global", superglobal_text(place)),)
            case c.Dim(base=base) | c.NullsafeChain(chain=base) | c.Silence(operand=base):
                return self.roots(base, depth + 1)
            case c.This():
                return (Root("this", "$this"),)
            case c.Prop(base=base):
                return (self.object_root(base),)
            case c.StaticProp(name=name):
                return (Root("static", f"{self.class_text(place.cls)}::${name if isinstance(name, str) else '?'}"),)
            case c.Superglobal():
                return (Root("global", superglobal_text(place)),)
            case c.DynamicVar():
                return (Root("unknown"),)
            case _:
                return ()

    def _local_roots(self, name: str, depth: int) -> tuple[Root, ...]:
        self.values()
        found: list[Root] = []
        if self.is_main or name in self.globals:
            found.append(Root("global", f"${name}"))
        if name in self.statics:
            found.append(Root("static", f"static ${name}"))
        if name in self.params and self.params[name].by_ref:
            found.append(Root("ref", f"${name}"))
        if name in self.captures and self.captures[name].by_ref:
            found.append(Root("capture", f"${name}"))
        for source in self.aliases.get(name, ()):
            if not isinstance(source, c.Local):
                found += [root for root in self.roots(source, depth + 1) if root not in found]
            elif depth < 4:
                found += [root for root in self._local_roots(source.name, depth + 4) if root not in found]
        return tuple(found) or (Root("local", f"${name}"),)

    def object_root(self, base: Any) -> Root:
        """Return whose object an expression is: `$this`, a fresh one, one from outside."""
        if isinstance(base, c.This):
            return Root("this", "$this")
        if isinstance(base, c.MethodCall) and self._fluent(base):
            return self.object_root(base.base)
        if self.is_fresh(base):
            return Root("fresh")
        if isinstance(base, c.Local) and base.name in self.params and (
                self.values().get(base.name) or not self.is_plain(base.name)):
            return Root("object", f"an object in ${base.name}")     # not what the caller passed
        return Root("object", label(base))

    def is_fresh(self, expr: Any, depth: int = 0) -> bool:
        """Tell whether an expression is surely an object that this call made."""
        match expr:
            case c.New() | c.Clone() | c.Cast(kind="object", operand=c.ArrayLiteral()):
                return True
            case c.Call(name=name, callable_syntax=False) if depth < FRESH_DEPTH:
                fn = self.program.functions.get(name.lower())
                return fn is not None and self.program.scopes[id(fn)].returns_fresh(depth + 1)
            case c.MethodCall(callable_syntax=False) | c.StaticCall(callable_syntax=False) if depth < FRESH_DEPTH:
                if isinstance(expr, c.MethodCall) and self._fluent(expr):
                    return self.is_fresh(expr.base, depth + 1)
                keys = self.methods(expr)
                return bool(keys) and all(
                    self.program.scopes[id(self.program.by_key[key])].returns_fresh(depth + 1) for key in keys or ())
            case c.Local(name=name):
                found = self._fresh.get(name)
                if found is None:
                    self._fresh[name] = False       # while it is being found out
                    first, own = _chained(name, self.values().get(name, []))
                    found = bool(first) and name not in self.params and name not in self.captures \
                        and self.is_plain(name) and all(self.is_fresh(value, depth + 1) for value in first)
                    self._fresh[name] = found
                    if found and not all(self.is_fresh(value, depth + 1) for value in own):
                        self._fresh.clear()         # what was found by means of it does not hold
                        self._fresh[name] = found = False
                return found
            case _:
                return False

    def is_plain_object(self, expr: Any) -> bool:
        """Tell whether an expression is surely a fresh stdClass: no magic methods."""
        match expr:
            case c.New(cls=ref):
                return ref.kind is c.ClassRefKind.NAME and ref.name.lower() == "stdclass"
            case c.Cast(kind="object", operand=c.ArrayLiteral()):
                return True
            case c.Local(name=name):
                return self.is_fresh(expr) and all(
                    not isinstance(value, c.Local) and self.is_plain_object(value)
                    for value in self.values().get(name, ()))
            case _:
                return False

    def returns_fresh(self, depth: int = 0) -> bool:
        """Tell whether the function returns nothing but objects that the call made and kept to itself."""
        if self.fn.is_generator or self.fn.by_ref_return:
            return False
        returned = [node.value for node in descendants(self.fn.body) if isinstance(node, c.Return)]
        return bool(returned) and all(isinstance(value, (c.New, c.Clone)) for value in returned)

    def _fluent(self, call: c.MethodCall) -> bool:
        """Tell whether a method returns `$this` and nothing else."""
        found = self._fluents.get(id(call))
        if found is None:
            self._fluents[id(call)] = False
            self._fluents[id(call)] = found = not call.callable_syntax and self._returns_this(call)
        return found

    def _returns_this(self, call: c.MethodCall) -> bool:
        keys = self.methods(call)
        if not keys:
            return False
        for key in keys:
            fn = self.program.by_key[key]
            returned = [node.value for node in descendants(fn.body) if isinstance(node, c.Return)]
            if not returned or fn.is_generator or not all(isinstance(value, c.This) for value in returned):
                return False
        return True

    def property_type(self, expr: Any) -> Type | None:
        """Return the declared type of a property of a class of the unit."""
        if not isinstance(expr, c.Prop) or not isinstance(expr.name, str):
            return None
        owner = self.class_of(expr.base)
        prop = None if owner is None else self.program.prop(owner[0], expr.name)
        return None if prop is None or "static" in prop.modifiers else prop.type

    # -- classes

    def class_text(self, ref: c.ClassRef) -> str:
        """Return how a report names a class."""
        if ref.kind is c.ClassRefKind.NAME:
            return ref.name
        return self.cls.decl.name if self.cls is not None and ref.kind is c.ClassRefKind.SELF else ref.kind.value

    def class_of_ref(self, ref: c.ClassRef) -> tuple[ClassInfo, bool] | None:
        """Return the class of the unit that a reference means, and whether it is exactly that one."""
        found: ClassInfo | None = None
        match ref.kind:
            case c.ClassRefKind.NAME:
                found = self.program.class_named(ref.name)
            case c.ClassRefKind.SELF | c.ClassRefKind.STATIC:
                found = self.cls
            case c.ClassRefKind.PARENT:
                found = None if self.cls is None else self.program.parent(self.cls)
            case _:
                if ref.expr is not None:
                    return self.class_of(ref.expr)
        if found is None or not found.known:
            return None
        exact = ref.kind is not c.ClassRefKind.STATIC and found.decl.kind != "trait"
        return found, exact

    def class_of(self, expr: Any, depth: int = 0) -> tuple[ClassInfo, bool] | None:
        """Return the class of the unit whose object an expression surely is (or null), and whether exactly."""
        if depth > 6:
            return None
        match expr:
            case c.This():
                return None if self.cls is None else (self.cls, "final" in self.cls.decl.modifiers)
            case c.New(cls=ref, anonymous=anonymous):
                if anonymous is not None:
                    info = self.program.of_decl.get(id(anonymous))
                    return None if info is None else (info, True)
                return self.class_of_ref(ref)
            case c.Clone(operand=operand) | c.NullsafeChain(chain=operand) | c.Assign(value=operand):
                return self.class_of(operand, depth + 1)
            case c.Local(name=name):
                return self._class_of_local(name, depth)
            case c.Prop(base=base, name=str() as name):
                owner = self.class_of(base, depth + 1)
                prop = None if owner is None else self.program.prop(owner[0], name)
                return None if prop is None else self.class_of_type(prop.type)
            case c.Call(name=name):
                fn = self.program.functions.get(name.lower())
                return None if fn is None else self.program.scopes[id(fn)].result_class(depth + 1)
            case c.MethodCall() | c.StaticCall():
                if id(expr) not in self._classes:
                    self._classes[id(expr)] = None      # while it is being found out
                    self._classes[id(expr)] = self._class_of_call(expr, depth)
                return self._classes[id(expr)]
            case c.ClassConst(cls=ref):
                owner = self.class_of_ref(ref)
                return owner if owner is not None and owner[0].decl.kind == "enum" else None
            case _:
                return None

    def _class_of_call(self, call: c.MethodCall | c.StaticCall, depth: int) -> tuple[ClassInfo, bool] | None:
        if isinstance(call, c.MethodCall) and self._fluent(call):
            return self.class_of(call.base)
        return _same([self.program.scopes[id(self.program.by_key[key])].result_class(depth + 1)
                      for key in self.methods(call) or ()])

    def result_class(self, depth: int = 0) -> tuple[ClassInfo, bool] | None:
        """Return the class of what the function returns (or null): declared, or the same on every return."""
        if self.fn.is_generator or depth > 6:
            return None
        if self.fn.return_type is not None:
            return self.class_of_type(self.fn.return_type)
        returned = [node.value for node in descendants(self.fn.body) if isinstance(node, c.Return)]
        return _same([None if value is None else self.class_of(value, depth + 1) for value in returned])

    def _class_of_local(self, name: str, depth: int) -> tuple[ClassInfo, bool] | None:
        if name not in self._classes:
            self._classes[name] = None      # while it is being found out
            self._classes[name] = self._find_class_of_local(name, depth)
        return self._classes[name]

    def _find_class_of_local(self, name: str, depth: int) -> tuple[ClassInfo, bool] | None:
        if not self.is_plain(name):
            return None
        values = self.values().get(name, [])
        if name in self.params:
            return None if values or self.params[name].variadic else self.class_of_type(self.params[name].type)
        if name in self.captures:
            outer = self.outer
            return None if values or outer is None else outer._class_of_local(name, depth + 1)
        first, own = _chained(name, values)
        found = _same([None if value is None else self.class_of(value, depth + 1) for value in first])
        self._classes[name] = found
        if found is not None and own:
            joined = _same([found, *(self.class_of(value, depth + 1) for value in own)])
            if joined != found:
                self._classes.clear()       # what was found by means of it does not hold
                self._fluents.clear()
                return None
        return found

    def class_of_type(self, declared: Type | None) -> tuple[ClassInfo, bool] | None:
        """Return the class of the unit that a declared type names (null apart)."""
        names = [member for member in (declared.members if isinstance(declared, Union) else (declared,))
                 if not (isinstance(member, Named) and member.key == "null")]
        if len(names) != 1 or not isinstance(names[0], Named):
            return None
        name = names[0].key
        info = self.cls if name in ("self", "static") else self.program.class_named(name)
        if info is None or not info.known or info.decl.kind == "trait":
            return None
        return info, "final" in info.decl.modifiers or info.decl.kind == "enum"

    # -- callables

    def methods(self, node: c.MethodCall | c.StaticCall) -> list[str] | None:
        """Return the keys of the methods that a call may run, None if it cannot be told."""
        if not isinstance(node.name, str):
            return None
        if isinstance(node, c.MethodCall):
            found = self.class_of(node.base)
            return None if found is None else self.program.virtual(found[0], node.name.lower(), found[1])
        found = self.class_of_ref(node.cls)
        return None if found is None else self.program.virtual(found[0], node.name.lower(), found[1])

    def receiver(self, node: c.MethodCall | c.StaticCall) -> tuple[Root, ...]:
        """Return whose object the called method has as `$this`."""
        if isinstance(node, c.MethodCall):
            return (self.object_root(node.base),)
        forwards = node.cls.kind is not c.ClassRefKind.NAME or (self.cls is not None and self.fn.uses_this)
        return (Root("this", "$this"),) if forwards and not self.fn.is_static and self.cls is not None else ()

    def callables(self, expr: Any, depth: int = 0) -> list[Target] | None:
        """Return what calling an expression may run, None if it cannot be told."""
        if depth > 6:
            return None
        match expr:
            case c.Closure(function=fn):
                scope = self.program.scopes.get(id(fn))
                return None if scope is None else [Target("user", scope.key, (Root("this", "$this"),))]
            case c.Call(name=name, fallback=fallback, callable_syntax=True):
                return self.function_target(name, fallback)
            case c.StaticCall(callable_syntax=True) | c.MethodCall(callable_syntax=True):
                keys = self.methods(expr)
                return None if keys is None else [Target("user", key, self.receiver(expr)) for key in keys]
            case c.Const(value=str() as text):
                if "::" in text:
                    owner, _, method = text.partition("::")
                    return self._static_target(owner, method)
                return self.function_target(text.lstrip("\\"), None)
            case c.ArrayLiteral(items=(c.ArrayItem(value=base), c.ArrayItem(value=c.Const(value=str() as method)))):
                if isinstance(base, c.Const):
                    return self._static_target(str(base.value), method)
                if isinstance(base, c.ClassConst):
                    found = self.class_of_ref(base.cls)
                else:
                    found = self.class_of(base)
                keys = None if found is None else self.program.virtual(found[0], method.lower(), found[1])
                return None if keys is None else [Target("user", key, (self.object_root(base),)) for key in keys]
            case c.Local(name=name):
                return self._local_callables(name, depth)
            case c.Ternary(then=then, otherwise=otherwise):
                return self._all((then, otherwise), depth) if then is not None else None
            case c.Match(arms=arms):
                return self._all(tuple(arm.body for arm in arms), depth)
            case c.Assign(value=value):
                return self.callables(value, depth + 1)
            case _:
                found = self.class_of(expr)
                keys = None if found is None else self.program.virtual(found[0], "__invoke", found[1])
                return None if keys is None else [Target("user", key, (self.object_root(expr),)) for key in keys]

    def _all(self, exprs: tuple[Any, ...], depth: int) -> list[Target] | None:
        joined: list[Target] = []
        for expr in exprs:
            found = None if expr is None else self.callables(expr, depth + 1)
            if found is None:
                return None
            joined += [target for target in found if target not in joined]
        return joined

    def _local_callables(self, name: str, depth: int) -> list[Target] | None:
        if not self.is_plain(name):
            return None
        values = self.values().get(name, ())
        if name in self.params:
            return None if values or self.params[name].variadic else [Target("param", name)]
        if name in self.captures:
            outer = self.outer
            if values or outer is None:
                return None
            found = outer._local_callables(name, depth + 1)
            return None if found is None or any(target.kind == "param" for target in found) else found
        if not values:
            return None
        joined = self._all(tuple(values), depth)
        if joined is None:
            found_class = self._class_of_local(name, depth)
            keys = None if found_class is None else self.program.virtual(found_class[0], "__invoke", found_class[1])
            return None if keys is None else [Target("user", key, (self.object_root(c.Local(0, name)),))
                                              for key in keys]
        return joined

    def function_target(self, name: str, fallback: str | None) -> list[Target] | None:
        """Return what a named function is: one of the unit, else a builtin."""
        for candidate in (name.lower(), (fallback or name).lower()):
            if candidate in self.program.functions:
                return [Target("user", candidate)]
        lower = (fallback or name).lower()
        return [Target("builtin", lower)] if self.program.builtins.effects(lower) is not None else None

    def _static_target(self, owner: str, method: str) -> list[Target] | None:
        info = self.program.class_named(owner)
        keys = None if info is None else self.program.virtual(info, method.lower(), True)
        return None if keys is None else [Target("user", key) for key in keys]


def _chained(name: str, values: list[Any]) -> tuple[list[Any], list[Any]]:
    """Split what a variable is assigned: what comes from elsewhere, and method calls on itself (`$q = $q->where()`)."""
    first: list[Any] = []
    own: list[Any] = []
    for value in values:
        base = value
        while isinstance(base, c.MethodCall):
            base = base.base
        (own if base is not value and isinstance(base, c.Local) and base.name == name else first).append(value)
    return first, own


def _same(found: list[tuple[ClassInfo, bool] | None]) -> tuple[ClassInfo, bool] | None:
    """Return the class that all of them are, exact if all are."""
    first = found[0] if found else None
    if first is None or any(other is None or other[0] is not first[0] for other in found):
        return None
    return first[0], all(other is not None and other[1] for other in found)


def label(expr: Any, depth: int = 0) -> str:
    """Return a short text of an expression for reports."""
    match expr:
        case c.Local(name=name):
            return f"${name}"
        case c.This():
            return "$this"
        case c.Prop(base=base, name=str() as name) if depth < LABEL_DEPTH:
            return f"{label(base, depth + 1)}->{name}"
        case c.Dim(base=c.Superglobal()):
            return superglobal_text(expr)
        case c.Dim(base=base) if depth < LABEL_DEPTH:
            return f"{label(base, depth + 1)}[]"
        case c.Call(name=name):
            return f"{name}()"
        case c.MethodCall(base=base, name=str() as name) if depth < LABEL_DEPTH:
            return f"{label(base, depth + 1)}->{name}()"
        case c.New(cls=cls):
            return f"new {cls.name}"
        case c.StaticCall(cls=cls, name=str() as name):
            return f"{cls.name or cls.kind.value}::{name}()"
        case c.Superglobal():
            return superglobal_text(expr)
        case _:
            return "an expression"


def superglobal_text(node: c.Superglobal | c.Dim) -> str:
    """Return `$_GET`, `$_GET['key']`; `$x` for `$GLOBALS['x']`."""
    if isinstance(node, c.Superglobal):
        return f"${node.name}"
    base = node.base
    name = base.name if isinstance(base, c.Superglobal) else "?"
    if isinstance(node.index, c.Const) and isinstance(node.index.value, (str, int)):
        return f"${node.index.value}" if name == "GLOBALS" else f"${name}['{node.index.value}']"
    return f"${name}[]"
