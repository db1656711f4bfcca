"""The calls of one function: along which edges effects come, and what builtins do with these arguments.

    array_map(fn($x) => $x + 1, $a)     as pure as the closure
    sort($this->items)                  WRITES_THIS: what the by-reference parameter stands for
    print_r($a, true)                   no output
    new Logger                          the constructor, the destructor; an autoloader if the class is not here
"""
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from phpjit.analysis import builtins as b
from phpjit.analysis import facts as f
from phpjit.analysis.call_targets import Root, Scope, Target, label
from phpjit.analysis.effects import Edge, FunctionEffects
from phpjit.core import nodes as c
from phpjit.effects import Effects
from phpjit.phptypes import Named, Union

if TYPE_CHECKING:
    from phpjit.analysis.infer import Facts
    from phpjit.phptypes import Type

_IO_WRAPPERS: Final = ("http://", "https://", "ftp://", "ftps://", "ssl://", "tcp://", "udp://", "tls://")


class CallNotes:
    """Fills the `FunctionEffects` of one function with its calls."""

    def __init__(self, own: FunctionEffects, scope: Scope, stated: Callable[[str], Effects | None],
                 facts: Facts | None, block: bool = False) -> None:
        self.own = own
        self.scope = scope
        self.program = scope.program
        self.builtins = scope.program.builtins
        self.stated = stated
        self.facts = facts
        self.block = block
        self.quiet: set[int] = set()        # places that are read without warnings
        self.bound: set[int] = set()        # variables that are only assigned there, not read

    def fact(self, expr: Any) -> f.Fact:
        """What is known of an expression's value."""
        if self.facts is not None:
            found = self.facts.type_of(expr)
            if found.kinds & f.VALUE != f.VALUE:
                return found
            declared = self._declared(expr.name) if isinstance(expr, c.Local) else self.scope.property_type(expr)
            return found if declared is None else f.of_type(declared)
        return f.of_constant(expr.value) if isinstance(expr, c.Const) else f.ANYTHING

    def _declared(self, name: str) -> Type | None:
        """The type of a by-reference parameter that nothing else can write: one that is never assigned as a whole."""
        param = self.scope.params.get(name)
        if param is None or param.type is None or not param.by_ref or name in self.scope.values() \
                or name in self.scope.aliases or self.scope.fn.symbol_table:
            return None
        others = sum(other.by_ref for other in self.scope.params.values()) + len(self.scope.captures)
        return param.type if others == 1 else None

    def roots(self, place: Any) -> tuple[Root, ...]:
        """Whose values a write to a place changes."""
        if self.block:
            at = place
            while isinstance(at, (c.Dim, c.NullsafeChain, c.Silence)):
                at = at.base if isinstance(at, c.Dim) else at.chain if isinstance(at, c.NullsafeChain) else at.operand
            if isinstance(at, c.Local):
                return (Root("local", f"${at.name}"),)
        return self.scope.roots(place)

    def magic(self, expr: Any, method: str, line: int, what: str) -> None:
        """Note that an object's magic method may run."""
        found = self.scope.class_of(expr)
        if found is None:
            name = {"__tostring": "__toString"}.get(method, method)
            self.own.add(Effects.OBJECT_HOOKS, line, f"{what} runs {name}() if {label(expr)} is an object",
                         subject=f"{name}() of {label(expr)}")
            return
        keys = self.program.virtual(found[0], method, found[1])
        if keys is None:
            self.own.add(Effects.THROWS, line, f"{what} of an object of {found[0].decl.name}", subject=what)
            return
        for key in keys:
            self.own.add(Effects.CALLS_USER, line, f"{what} runs {self.program.names[key]}()",
                         subject=f"{self.program.names[key]}()")
            self.edge(key, line, f"runs {self.program.names[key]}()", (), (self.scope.object_root(expr),), is_open=True)

    def protocol(self, expr: Any, methods: tuple[str, ...], line: int, what: str) -> bool:
        """Note what an object of a known class runs when it is counted, iterated or subscripted; False if not known."""
        found = self.scope.class_of(expr)
        if found is None:
            return False
        none = True
        for method in methods:
            for key in self.program.virtual(found[0], method, found[1]) or ():
                none = False
                self.own.add(Effects.CALLS_USER, line, f"{what} runs {self.program.names[key]}()",
                             subject=f"{self.program.names[key]}()")
                self.edge(key, line, f"runs {self.program.names[key]}()", (), (self.scope.object_root(expr),),
                          is_open=True)
        if none and self.program.builtin_ancestor(found[0]) is not None:
            return False
        if none:
            self.own.add(Effects.THROWS | Effects.READS_OBJECT, line, f"{what} of an object of {found[0].decl.name}")
        return True

    def edge(self, key: str, line: int, cause: str, args: tuple[c.Arg, ...], receiver: tuple[Root, ...] = (),
             known_args: bool = True, is_open: bool = False) -> None:
        """Add a call of a function of the unit."""
        fn = self.program.by_key[key]
        roots: dict[str, tuple[Root, ...]] = {}
        callables: dict[str, list[Target] | None] = {}
        spread = any(arg.spread for arg in args) or not known_args
        at = 0
        for arg in args:
            param = next((p for p in fn.params if p.name == arg.name), None) if arg.name else \
                fn.params[min(at, len(fn.params) - 1)] if fn.params and (
                    at < len(fn.params) or fn.params[-1].variadic) else None
            at += 1
            if param is None or arg.spread:
                continue
            place = isinstance(arg.value, (c.Local, c.This, c.Dim, c.Prop, c.StaticProp, c.Superglobal, c.DynamicVar,
                                           c.New, c.Clone))
            if place:
                roots[param.name] = roots.get(param.name, ()) + self._passed(arg.value, param)
                if param.by_ref and isinstance(arg.value, c.Local):
                    self.bound.add(id(arg.value))
            if not param.variadic:
                callables[param.name] = self.scope.callables(arg.value)
            if self.facts is not None and not self.scope.fn.strict_types and b.wants_string(param.type) \
                    and self.fact(arg.value).kinds & f.OBJECT:
                self.magic(arg.value, "__tostring", line, f"passing a string to {self.program.names[key]}()")
        capturing = self.program.scopes[id(fn)]
        self.own.calls.append(Edge(key, line, cause, None if spread else roots, receiver, callables,
                                   self._captures(capturing), open=is_open))

    def _passed(self, value: Any, param: c.Param) -> tuple[Root, ...]:
        if param.by_ref:
            return self.roots(value)
        if isinstance(value, c.This):
            return (Root("this", "$this"),)
        if isinstance(value, (c.Local, c.New, c.Clone)) and self.scope.is_fresh(value):
            return (Root("fresh"),)
        return (Root("object", label(value)),)

    def _captures(self, inner: Scope) -> Callable[[str], tuple[Root, ...]]:
        """Tell what a closure's by-reference capture stands for where the closure is called."""
        def of(name: str) -> tuple[Root, ...]:
            if inner is self.scope:
                return (Root("capture", f"${name}"),)
            if inner.outer is self.scope:
                return self.roots(c.Local(0, name))
            if name in self.scope.captures:
                return (Root("capture", f"${name}"),)
            return (Root("unknown", f"${name}"),)
        return of

    def targets(self, found: list[Target] | None, line: int, what: str, args: tuple[c.Arg, ...],
                known_args: bool = True, is_open: bool = False) -> None:
        """Note calls of callables; `is_open`: somebody else passes the arguments."""
        if found is None:
            self.own.add(Effects.UNKNOWN, line, f"{what} is resolved at run time")
            return
        for target in found:
            match target.kind:
                case "user":
                    self.edge(target.name, line, f"calls {self.program.names[target.name]}()", args, target.receiver,
                              known_args, is_open)
                case "param":
                    self.own.add(Effects.CALLS_BACK, line, f"calls its parameter ${target.name}",
                                 subject=f"${target.name}")
                case _:
                    self.builtin(target.name, args, line)

    def call(self, node: c.Call) -> None:
        """Note a call of a named function."""
        if node.callable_syntax:
            return
        for candidate in (node.name.lower(), (node.fallback or node.name).lower()):
            if candidate in self.program.functions:
                self.edge(candidate, node.line, f"calls {self.program.names[candidate]}()", node.args)
                return
        self.builtin((node.fallback or node.name).lower(), node.args, node.line)

    def builtin(self, name: str, args: tuple[c.Arg, ...], line: int) -> None:
        """Note a call of a builtin: what it states, less what these arguments rule out."""
        effects = self.stated(name)
        if effects is None:
            told = b.elsewhere(name)
            self.own.add(told or Effects.UNKNOWN, line, f"{name}() is not known", subject=f"{name}()")
            return
        subject = f"{name}()"
        spread = any(arg.spread for arg in args)
        if name in b.OWN_FRAME:
            effects &= ~(Effects.READS_GLOBAL | Effects.WRITES_GLOBAL)
            if name == "extract" and self.block:
                effects |= Effects.UNKNOWN
        if name in b.CALLBACKS:
            effects &= ~(Effects.CALLS_BACK | Effects.UNKNOWN)
            self._callbacks(name, args, line, spread)
        if effects & Effects.MUTATES_ARG:
            effects &= ~Effects.MUTATES_ARG
            mask = -1 if spread else self.builtins.references(name)
            for at, arg in enumerate(args):
                if mask >> at & 1 and isinstance(arg.value, (c.Local, c.Dim, c.Prop, c.StaticProp, c.Superglobal,
                                                             c.DynamicVar)):
                    self.own.write(self.roots(arg.value), line, f"{name}() writes {label(arg.value)}")
        at_text = b.RETURNS_TEXT.get(name)
        if at_text is not None and _is_true(args, at_text):
            effects &= ~Effects.OUTPUT
        if effects & Effects.CALLS_USER and not effects & (Effects.READS_GLOBAL | Effects.WRITES_GLOBAL
                                                           | Effects.UNKNOWN):
            effects &= ~Effects.CALLS_USER
            strict = name in b.NO_HOOKS_WHEN_STRICT and _is_true(args, b.NO_HOOKS_WHEN_STRICT[name])
            known = name in ("count", "sizeof") and bool(args) \
                and self.protocol(args[0].value, ("count",), line, f"{name}()")
            may = [arg for arg in args if not known and self._may_hold_objects(arg.value, name in b.SHALLOW)]
            if (may or (spread and not known)) and not strict:
                self.own.add(Effects.OBJECT_HOOKS, line, f"{name}() runs user code for objects in "
                             + (label(may[0].value) if may else "its arguments"), subject=subject)
        if name in b.FLOAT_TEXT and self.facts is not None and any(
                self.fact(arg.value).kinds & f.FLOAT or self._may_hold(arg.value, f.FLOAT) for arg in args):
            self.own.add(Effects.READS_INI, line, f"{name}() of floats", subject="ini setting precision" + b.IF_FLOAT)
        if self.facts is not None and not self.scope.fn.strict_types:
            for at, arg in enumerate(args):
                if self.fact(arg.value).kinds & f.OBJECT and self.builtins.string_parameter(name, at):
                    self.magic(arg.value, "__tostring", line, f"{name}()")
        if effects & Effects.FILE_IO and args and isinstance(args[0].value, c.Const) \
                and str(args[0].value.value).lower().startswith(_IO_WRAPPERS):
            effects = effects & ~Effects.FILE_IO | Effects.NETWORK_IO
        self.own.add(effects, line, subject)

    def _callbacks(self, name: str, args: tuple[c.Arg, ...], line: int, spread: bool) -> None:
        """Note what a higher-order builtin's callbacks do."""
        for at in b.callbacks_of(name, len(args)):
            if spread and at > 0:
                self.own.add(Effects.UNKNOWN, line, f"the callback of {name}() is not known")
                continue
            value = args[at].value
            if isinstance(value, c.Const) and value.value is None:
                continue
            found: list[Target] | None
            if name == "preg_replace_callback_array" and isinstance(value, c.ArrayLiteral):
                lists = [self.scope.callables(item.value) for item in value.items]
                found = None if any(one is None for one in lists) else [t for one in lists for t in one or ()]
            else:
                found = self.scope.callables(value)
            rest = args[at + 1:] if name in ("call_user_func", "forward_static_call") else ()
            exact = name not in ("call_user_func_array", "forward_static_call_array")
            if found is None:
                self.own.add(Effects.UNKNOWN, line, f"the callback of {name}() is not known",
                             subject=f"callback of {name}()")
            else:
                values = tuple(c.Arg(arg.value, arg.spread, arg.name) for arg in rest)
                self.targets(found, line, f"the callback of {name}()", values, exact, not rest and exact)

    def _may_hold(self, expr: Any, kinds: int) -> bool:
        fact = self.fact(expr)
        return bool(fact.kinds & f.ARRAY) and (fact.elem is None or bool(fact.elem.kinds & (kinds | f.ARRAY)))

    def _may_hold_objects(self, expr: Any, shallow: bool) -> bool:
        if isinstance(expr, c.Closure):
            return False
        return bool(self.fact(expr).kinds & f.OBJECT) or (not shallow and self._may_hold(expr, f.OBJECT))

    def call_dynamic(self, node: c.CallDynamic) -> None:
        """Note `$f(...)`."""
        if not node.callable_syntax:
            self.targets(self.scope.callables(node.callee), node.line, f"the call of {label(node.callee)}", node.args)

    def call_method(self, node: c.MethodCall | c.StaticCall) -> None:
        """Note a call of a method: of the unit, of a builtin class, or unknown."""
        if node.callable_syntax:
            return
        keys = self.scope.methods(node)
        name = node.name if isinstance(node.name, str) else None
        if keys is not None:
            for key in keys:
                self.edge(key, node.line, f"calls {self.program.names[key]}()", node.args, self.scope.receiver(node))
            return
        if name is not None and self._builtin_method(node, name):
            return
        if self._catch_all(node):
            return
        what = f"{label(node.base)}->{name or '...'}()" if isinstance(node, c.MethodCall) else \
            f"{self.scope.class_text(node.cls)}::{name or '...'}()"
        effects = Effects.UNKNOWN
        for cls in self._class_names(node):
            if self.program.class_named(cls) is None:
                effects |= b.class_elsewhere(cls) or Effects(0)
        if isinstance(node, c.StaticCall) and node.cls.kind is c.ClassRefKind.NAME \
                and self.program.class_named(node.cls.name) is None \
                and not self.builtins.has_class(node.cls.name.lower()):
            self.own.add(Effects.CALLS_USER, node.line, f"an autoloader may run for {node.cls.name}")
        self.own.add(effects, node.line, f"{what} is resolved at run time", subject=what)

    def _catch_all(self, node: c.MethodCall | c.StaticCall) -> bool:
        """Note a call that __call or __callStatic answers; return whether there is one."""
        if isinstance(node, c.MethodCall):
            owner, magic = self.scope.class_of(node.base), "__call"
        else:
            owner, magic = self.scope.class_of_ref(node.cls), "__callstatic"
        if owner is None or self.program.builtin_ancestor(owner[0]) is not None:
            return False
        keys = self.program.virtual(owner[0], magic, owner[1])
        for key in keys or ():
            self.own.add(Effects.CALLS_USER, node.line, f"calls {self.program.names[key]}()")
            self.edge(key, node.line, f"calls {self.program.names[key]}()", (), self.scope.receiver(node), is_open=True)
        return keys is not None

    def _class_names(self, node: c.MethodCall | c.StaticCall) -> list[str]:
        """Return the names of classes outside of the unit that the object surely has (lower case)."""
        if isinstance(node, c.StaticCall):
            if node.cls.kind is c.ClassRefKind.NAME:
                return [node.cls.name.lower()]
            above = None if self.scope.cls is None else self.program.builtin_ancestor(self.scope.cls)
            return [above] if above else []
        base = node.base
        declared = self.scope.property_type(base)
        if isinstance(base, c.Local) and base.name in self.scope.params and base.name not in self.scope.values():
            declared = self.scope.params[base.name].type
        members = declared.members if isinstance(declared, Union) else (declared,)
        named = [member.key for member in members if isinstance(member, Named) and member.key != "null"]
        if named:
            return named
        if isinstance(base, c.Local):
            values = self.scope.values().get(base.name, [])
            if values and all(isinstance(value, c.New) and value.cls.kind is c.ClassRefKind.NAME for value in values):
                return sorted({value.cls.name.lower() for value in values})
            if values and all(isinstance(value, c.Catch) for value in values):
                caught = [self.program.class_named(name) or name for value in values for name in value.classes]
                bases = [name.lower() if isinstance(name, str) else self.program.builtin_ancestor(name) or ""
                         for name in caught]
                overridden = any(self.program.virtual(cls, str(node.name).lower(), False)
                                 for cls in caught if not isinstance(cls, str))
                return [] if overridden else bases
        if isinstance(base, c.New) and base.cls.kind is c.ClassRefKind.NAME:
            return [base.cls.name.lower()]
        found = self.scope.class_of(base)
        if found is not None:
            above = self.program.builtin_ancestor(found[0])
            return [above] if above else ["unitenum"] if found[0].decl.kind == "enum" else []
        return []

    def _builtin_method(self, node: c.MethodCall | c.StaticCall, name: str) -> bool:
        """Note a method of a builtin class; return whether it was one."""
        classes = self._class_names(node)
        if isinstance(node, c.StaticCall):
            found = self.scope.class_of_ref(node.cls)
            if found is not None and found[0].decl.kind == "enum":
                classes = ["backedenum"]
        stated = [self.builtins.method_effects(cls, name.lower()) for cls in classes]
        if not stated or any(one is None or one & Effects.UNKNOWN for one in stated):
            return False
        for effects in stated:
            effects = effects or Effects(0)
            if effects & Effects.WRITES_THIS:
                self.own.write(self.scope.receiver(node), node.line, f"{classes[0]}::{name}()")
                effects &= ~Effects.WRITES_THIS
            self.own.add(effects, node.line, f"{classes[0]}::{name}()")
        return True

    def new(self, node: c.New) -> None:
        """Note `new`: the constructor, the destructor, the autoloader."""
        found = self.scope.class_of(node)
        line = node.line
        if found is not None:
            info, exact = found
            if info.decl.kind != "class" or ("abstract" in info.decl.modifiers and exact):
                self.own.add(Effects.THROWS, line, f"new {info.decl.name}")
            fresh = (Root("fresh"),)
            keys = self.program.virtual(info, "__construct", exact)
            for key in keys or ():
                self.edge(key, line, f"calls {self.program.names[key]}()", node.args, fresh)
            if keys is None and (above := self.program.builtin_ancestor(info)) is not None:
                self._construct_builtin(above, line)
            for key in self.program.virtual(info, "__destruct", exact) or ():
                self.own.add(Effects.CALLS_USER, line, f"destructor {self.program.names[key]}() runs",
                             subject=f"{self.program.names[key]}()")
                self.edge(key, line, f"destructor {self.program.names[key]}()", (), fresh)
            return
        if node.cls.kind is c.ClassRefKind.NAME:
            name = node.cls.name.lower()
            if self.program.class_named(name) is None and self.builtins.has_class(name):
                self._construct_builtin(name, line)
                return
            effects = Effects.UNKNOWN | Effects.CALLS_USER | (b.class_elsewhere(name) or Effects(0))
            self.own.add(effects, line, f"new {node.cls.name}: an autoloader may run", subject=f"new {node.cls.name}")
            return
        self.own.add(Effects.UNKNOWN, line, "new of a class that is known at run time only")

    def _construct_builtin(self, name: str, line: int) -> None:
        effects = self.builtins.method_effects(name, "__construct")
        if effects is not None:
            self.own.add(effects & ~Effects.WRITES_THIS, line, f"new {name}")

    def class_ref(self, ref: c.ClassRef, line: int) -> None:
        """Note that a class outside of the unit may be loaded."""
        if ref.kind is c.ClassRefKind.NAME and self.program.class_named(ref.name) is None \
                and not self.builtins.has_class(ref.name.lower()):
            self.own.add(Effects.CALLS_USER, line, f"an autoloader may run for {ref.name}")


def _is_true(args: tuple[c.Arg, ...], at: int) -> bool:
    value: Any = args[at].value if len(args) > at else None
    return isinstance(value, c.Const) and value.value is True
