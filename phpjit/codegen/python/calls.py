"""Calls of functions, methods, constructors and closures.

    foo($a, 1)       ->  "foo/2"(a, 1)                      # a global of the request, filled by the linker
    $o->m($x)        ->  o.<"m/1">(x)                       # an attribute per arity, installed by the class linker
    foo(...$args)    ->  (t := php.ArgList(...), t.spread(args), t.call())[-1]

Whether an argument is taken by reference is known for functions of the file and builtins; otherwise arguments that are
places look at `byref_functions` / `byref_methods` first.
"""
from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from phpjit.analysis import facts as f
from phpjit.codegen.python.intrinsics import Intrinsics
from phpjit.codegen.python.sending import acts, brings_object, followed, is_heard
from phpjit.codegen.python.steps import Steps
from phpjit.core import nodes as c

# Builtins that take a reference where they can get one and a value otherwise.
PREFER_REF = frozenset(("extract", "array_multisort"))     # take a reference where they can get one
RESULTS = (c.Call, c.CallDynamic, c.MethodCall, c.StaticCall, c.New, c.Include, c.Yield, c.YieldFrom)
# Builtins that php compiles to instructions: what they give is a value like any other.
INSTRUCTIONS = frozenset((
    "strlen", "is_null", "is_bool", "is_int", "is_integer", "is_long", "is_float", "is_double", "is_string", "is_array",
    "is_object", "is_resource", "boolval", "intval", "floatval", "doubleval", "strval", "defined", "chr", "ord",
    "count", "sizeof", "get_class", "get_called_class", "gettype", "func_num_args", "func_get_args",
    "array_key_exists"))
ARGUMENT_FUNCTIONS = frozenset(("func_get_args", "func_get_arg", "func_num_args"))


class Calls(Intrinsics):
    """Calls."""

    rebind_after = False
    guards: list[ast.expr] | None = None

    # ---- arguments

    def is_plain(self, args: tuple[c.Arg, ...]) -> bool:
        """Tell whether arguments are positional without spreading."""
        return not any(arg.spread or arg.name is not None for arg in args)

    def needs_mask(self, args: tuple[c.Arg, ...]) -> bool:
        """Tell whether an unknown callee could take one of the arguments by reference, or refuse it too late."""
        return any(self.may_pass_ref(arg.value) for arg in args) or bool(followed(args))

    def may_pass_ref(self, value: Any) -> bool:
        """Tell whether an argument is a place that a by-reference parameter would change."""
        if isinstance(value, c.Local):
            return self.is_cell(value.name)
        if isinstance(value, (c.Call, c.MethodCall, c.StaticCall)):
            return isinstance(value.name, str) and value.name.lower() in self.state.returning_refs
        return self.is_place(value)

    def arguments(self, args: tuple[c.Arg, ...], mask: int | None, mask_name: str = "", shown: str = "",
                  target: Callable[[], ast.expr] | None = None) -> list[ast.expr]:
        """Emit positional arguments; `mask` None: bit i of the Python variable `mask_name` tells at run time.

        `target` emits the callee's Callback, for complaints.
        """
        result: list[ast.expr] = []
        early = followed(args) if target is not None and mask != 0 else frozenset()
        for number, arg in enumerate(args):
            if target is not None and number in early and not self.may_pass_ref(arg.value):
                if mask is None:
                    result.append(self.sent_maybe(arg.value, number, mask_name, target))
                elif mask >> number & 1:
                    result.append(self.sent(arg.value, self.argument_value(arg.value), number, target))
                else:
                    result.append(self.argument_value(arg.value))
            elif mask is not None:
                if mask >> number & 1:
                    result.append(self.argument_ref(arg.value, number, shown))
                else:
                    result.append(self.argument_value(arg.value))
            elif mask_name and self.may_pass_ref(arg.value):
                line = self.line
                wanted = self.taken(mask_name, number)
                ref = self.argument_ref(arg.value, number, "")
                self.line = line
                result.append(self.choose(wanted, ref, self.argument_value(arg.value)))
            else:
                result.append(self.argument_value(arg.value))
        return result

    def taken(self, mask_name: str, number: int) -> ast.expr:
        """Emit the test of a bit of a mask, which mostly is False or 0."""
        bit = self.binop(self.binop(self.name(mask_name), ">>", self.const(number)), "&", self.const(1))
        return self.both(self.name(mask_name), bit)

    def sent(self, node: Any, value: ast.expr, number: int, target: Callable[[], ast.expr]) -> ast.expr:
        """Emit an argument that is no variable for a parameter that takes a reference."""
        return self.do("sent", value, target(), self.const(number), self.const(self.is_result(node)))

    def sent_maybe(self, node: Any, number: int, mask_name: str, target: Callable[[], ast.expr]) -> ast.expr:
        """Emit an argument that is no variable for a parameter that may take a reference."""
        wanted, line = self.taken(mask_name, number), self.line
        if not acts(node):
            ref = self.sent(node, self.argument_value(node), number, target)
            self.line = line
            return self.choose(wanted, ref, self.argument_value(node))
        temp = self.temp(True)
        step = self.walrus(temp, self.argument_value(node))
        moved = self.choose(wanted, self.sent(node, self.name(temp), number, target), self.name(temp))
        return self.subscript(self.tuple([step, moved, self.walrus(temp, self.none())]), self.const(1))

    def argument_value(self, value: Any) -> ast.expr:
        """Emit an argument that is passed by value."""
        if isinstance(value, c.Dim) and value.index is None:
            return self.do("cannot_read_append")
        return self.expr(value)

    def argument_ref(self, value: Any, number: int, shown: str) -> ast.expr:
        """Emit an argument for a parameter that takes a reference."""
        if self.is_place(value):
            if isinstance(value, c.Local) and not self.is_cell(value.name):
                return self.do("Ref", self.quiet_local(value))
            return self.ref_expr(value)
        if shown.lower().rpartition("|")[2] in PREFER_REF:
            return self.do("Ref", self.expr(value))
        if self.is_result(value):
            return self.do("result_ref", self.call_raw(value))
        if not shown:
            return self.expr(value)         # the callee's prologue complains
        return self.do("value_ref", self.expr(value), self.const(shown), self.const(number))

    def is_result(self, value: Any) -> bool:
        """Tell whether an argument is what a call gives: by reference that is noticed, other values are refused."""
        if isinstance(value, c.Call) and value.fallback is None and value.name.lower() in INSTRUCTIONS:
            return False
        return isinstance(value, RESULTS) and not getattr(value, "callable_syntax", False)

    def marked(self, call: ast.expr, args: tuple[c.Arg, ...]) -> ast.expr:
        """Return a call whose columns tell which arguments are results of calls (runtime/calls/by_value.py)."""
        assert isinstance(call, ast.Call)
        call.end_col_offset = sum(1 << number for number, arg in enumerate(args[:24]) if self.is_result(arg.value))
        return call

    def argument_list(self, target: ast.expr, args: tuple[c.Arg, ...]) -> ast.expr:
        """Emit a call with named or spread arguments through an ArgList."""
        name = self.temp(True)
        builder = self.name(name)
        steps = [self.walrus(name, self.do("ArgList", target))]
        for arg in args:
            if arg.spread:
                value = self.expr(arg.value)
                variable = [self.cell(arg.value.name)] if isinstance(arg.value, c.Local) \
                    and self.is_cell(arg.value.name) else []
                steps.append(self.call(self.attr(builder, "spread"), value, *variable))
                continue
            value = self.expr(arg.value)
            if self.may_pass_ref(arg.value):
                wanted = self.call(self.attr(builder, "wants_ref"), *([self.const(arg.name)] if arg.name else []))
                value = self.choose(wanted, self.argument_ref(arg.value, 0, ""), value)
            result = [self.const(True)] if self.is_result(arg.value) else []
            if arg.name is not None:
                steps.append(self.call(self.attr(builder, "named"), self.const(arg.name), value, *result))
            else:
                steps.append(self.call(self.attr(builder, "add"), value, *result))
        return self.sequence(*steps, self.call(self.attr(builder, "call")))

    # ---- functions

    def callee(self, node: c.Call) -> tuple[str, int | None, c.Function | None]:
        """Return (link without arity, by-reference mask or None, function of this unit)."""
        key = node.name.lower()
        own = self.state.functions.get(key)
        if own is not None:
            mask = 0
            for number, param in enumerate(own.params):
                if param.by_ref:
                    mask |= (-1 << number) if param.variadic else 1 << number
            return key, mask, own
        if node.fallback is not None:
            global_key = node.fallback.lower()
            own = self.state.functions.get(global_key)
            mask_found = self.state.builtin_ref_mask(global_key)
            return f"{key}|{global_key}", mask_found, None
        return key, self.state.builtin_ref_mask(key), None

    def e_Call(self, node: c.Call) -> ast.expr:
        """Emit a call of a named function."""
        link, mask, own = self.callee(node)
        base = link.rpartition("|")[2]
        if node.callable_syntax:
            return self.do("first_class_function", self.const(link))
        special = self.special_call(node, base)
        if special is not None:
            return special
        if not self.is_plain(node.args):
            return self.argument_list(self.do("function_target", self.const(link), self.const(node.name)), node.args)
        if own is None and mask == 0:
            inline = self.intrinsic(node, base)
            if inline is not None:
                return inline
        args, steps = self.call_arguments(node, link, mask)
        if own is not None:
            args = self.trimmed(args, own)
        self.state.spell(node.name)
        name = f"{link}/{len(args)}"
        if own is None and mask is None and any(is_heard(arg.value, self.types) for arg in node.args):
            unresolved = self.compare(self.attr(self.link(name), "__class__"), "is", self.helper("LinkStub"))
            steps.insert(0, self.both(unresolved, self.call(self.attr(self.link(name), "resolve"))))
        call = self.marked(self.call(self.link(name), *args), node.args)
        return self.sequence(*steps, call)

    def call_arguments(self, node: c.Call, link: str, mask: int | None) -> tuple[list[ast.expr], list[ast.expr]]:
        """Return (arguments, steps before the call)."""
        if mask is not None or not self.needs_mask(node.args):
            return self.arguments(node.args, mask if mask is not None else 0, shown=link), []

        def target() -> ast.expr:
            return self.do("function_target", self.const(link), self.const(node.name))

        name = self.temp(False)
        names = link.split("|")
        known = self.either(*[self.compare(self.const(n), "in", self.helper("byref_functions")) for n in names])
        step = self.walrus(name, self.both(known, self.do("function_mask", self.const(link))))
        return self.arguments(node.args, None, name, target=target), [step]

    def trimmed(self, args: list[ast.expr], own: c.Function) -> list[ast.expr]:
        """Return the arguments of a call of a function of this unit (surplus ones are dropped by the link)."""
        return args

    def special_call(self, node: c.Call, key: str) -> ast.expr | None:
        """Emit the functions that work on the variables of their caller; None for all others."""
        if not self.is_plain(node.args):
            return None
        if key in ARGUMENT_FUNCTIONS and len(node.args) != (key == "func_get_arg"):
            return None         # the wrong number of arguments: the builtin's wrapper says so
        if key in ARGUMENT_FUNCTIONS and self.fn.uses_args and self.fn is not self.state.unit.main:
            values = self.tuple([self.raw_value(param.name) for param in self.fn.params if not param.variadic])
            return self.do(key, values, self.name("args."), *[self.expr(arg.value) for arg in node.args])
        if key in ARGUMENT_FUNCTIONS:
            return self.do("no_arguments", self.const(key))
        if key == "compact" and not self.fn.symbol_table and self.fn is not self.state.unit.main:
            names = self.list([self.expr(arg.value) for arg in node.args])
            return self.do("compact", names, self.variables_by_name(node), self.dynamic_this())
        if key == "get_defined_vars":
            return self.do("defined_vars", self.variables_by_name(node))
        if key in ("extract", "parse_str"):
            self.rebind_after = True
        return None

    def raw_value(self, name: str) -> ast.expr:
        """Return the content of a variable, UNDEF included."""
        return self.value_of_cell(name) if self.is_cell(name) else self.raw_local(name)

    def variables_by_name(self, node: c.Call) -> ast.expr:
        """Return a symbol table: the function's own, or a dict of name to value for those that can be meant."""
        if self.fn.symbol_table or self.fn is self.state.unit.main:
            return self.symbols()
        names = [name for name in self.fn.variables if name != "this"]
        if node.name.lower().endswith("compact"):
            wanted = {part.value for part in self.constants(node) if isinstance(part.value, str)}
            names = [name for name in names if name in wanted]
        return self.dict([self.const(name) for name in names], [self.raw_value(name) for name in names])

    def constants(self, node: Any) -> list[c.Const]:
        """Return the constants inside a node."""
        from phpjit.core.walk import descendants
        return [part for part in descendants(node) if isinstance(part, c.Const)]

    # ---- dynamic calls

    def e_CallDynamic(self, node: c.CallDynamic) -> ast.expr:
        """Emit a call of a value."""
        callee = self.expr(node.callee)
        if node.callable_syntax:
            return self.do("first_class_value", callee)
        if not self.is_plain(node.args):
            return self.argument_list(self.do("value_target", callee), node.args)
        temporary = isinstance(node.callee, (c.Closure, c.Call, c.CallDynamic, c.MethodCall, c.StaticCall))
        kept = self.temp(True) if temporary else ""
        callee = self.walrus(kept, callee) if temporary else callee
        if not self.needs_mask(node.args):
            function = self.do("value_callee", callee, self.const(len(node.args)))
            call: ast.expr = self.marked(self.call(function, *self.arguments(node.args, 0)), node.args)
        else:
            name, mask = self.temp(True), self.temp(False)
            steps = [self.walrus(name, self.do("value_target", callee)),
                     self.walrus(mask, self.attr(self.name(name), "ref_params"))]
            bound = self.call(self.attr(self.name(name), "callee"), self.const(len(node.args)))
            args = self.arguments(node.args, None, mask, target=lambda: self.name(name))
            call = self.sequence(*steps, self.marked(self.call(bound, *args), node.args))
        if temporary and node is not self.unwanted:     # the closure lives until its call has ended
            return self.subscript(self.tuple([call, self.walrus(kept, self.none())]), self.const(0))
        return call

    # ---- methods

    def method_link(self, node: c.MethodCall, count: int) -> str:
        """Return the attribute name of a method call."""
        assert isinstance(node.name, str)
        key = node.name.lower()
        if isinstance(node.base, c.This) and self.cls is not None:
            own = self.cls.methods.get(key)
            if own is not None and "private" in own.modifiers and not self.cls.is_trait and not self.cls.decl.anonymous:
                return f">{key}@{self.cls.decl.name.lower()}/{count}"
            return f">{key}/{count}"
        if self.fn.is_closure:      # a name that no function has
            return f">{key}@/{count}" if isinstance(node.base, c.This) else f"{key}@/{count}"
        return f"{key}/{count}"

    def e_MethodCall(self, node: c.MethodCall) -> ast.expr:
        """Emit `base->name(args)`."""
        if node.nullsafe:
            return self.nullsafe(node)
        base = self.expr(node.base)
        return self.method_call(node, base, self.is_simple(node.base) and isinstance(base, ast.Name),
                                self.is_kind(node.base, f.OBJECT) or isinstance(node.base, c.New))

    def method_call(self, node: c.MethodCall, base: ast.expr, simple: bool, is_object: bool) -> ast.expr:
        """Emit a method call on an emitted base."""
        if isinstance(node.base, c.This):
            is_object = True
        name = node.name
        if node.callable_syntax:
            text = self.const(name) if isinstance(name, str) else self.expr(name)
            return self.do("first_class_method", base, text, self.scope())
        if not isinstance(name, str) or not self.is_plain(node.args) or name.lower() == "__invoke":
            text = self.const(name) if isinstance(name, str) else self.expr(name)
            return self.argument_list(self.do("method_target", base, text, self.scope()), node.args)
        self.state.spell(name, "->")
        key = name.lower()
        steps = Steps()
        mask_name = ""
        own_mask = self.own_mask(key) if isinstance(node.base, c.This) else None
        needs = own_mask is None and self.needs_mask(node.args)
        obj = base
        if needs and not simple:
            temp = self.temp(True)
            steps.append(self.walrus(temp, base))
            obj, simple = self.name(temp), True
        if needs:
            mask_name = self.temp(False)
            known = self.compare(self.const(key), "in", self.helper("byref_methods"))
            steps.append(self.walrus(mask_name,
                                     self.both(known, self.do("method_mask", obj, self.const(key), self.scope()))))
        target = obj
        if not is_object:
            if not simple:
                temp = self.temp(True)
                first, obj = self.walrus(temp, base), self.name(temp)
            else:
                first = obj
            target = self.choose(self.call(self.py("isinstance"), first, self.helper("PhpObject")), obj,
                                 self.do("no_object", obj, self.const(name)))
        method = self.member(target, self.method_link(node, len(node.args)))
        own = self.own_protected(node)
        if own:
            method = self.do("visible_method", target, self.const(key), self.const(len(node.args)), self.scope())
        call = self.call(method, *self.arguments(
            node.args, None if needs else own_mask or 0, mask_name,
            target=lambda: self.do("method_target", obj, self.const(name), self.scope())))
        return self.sequence(*steps, self.marked(call, node.args))

    def own_mask(self, key: str) -> int | None:
        """Return the by-reference mask of a method that the class declares: overriding ones must have the same."""
        plain = self.cls is not None and not self.cls.is_trait and not self.fn.is_closure
        own = self.cls.methods.get(key) if self.cls is not None and plain else None
        if own is None:
            return None
        mask = 0
        for number, param in enumerate(own.function.params):
            if param.by_ref:
                mask |= (-1 << number) if param.variadic else 1 << number
        return mask

    def own_protected(self, node: c.MethodCall) -> bool:
        """Tell whether a call on another object may mean a private method of this class: only the scope decides."""
        if isinstance(node.base, c.This) or self.cls is None or not isinstance(node.name, str):
            return False
        own = self.cls.methods.get(node.name.lower())
        return own is not None and "private" in own.modifiers

    def may_import(self, own: c.MethodDecl | None) -> bool:
        """Tell whether a trait may make a method private to the class whose code it is."""
        return self.cls is not None and (self.cls.is_trait or (own is None and bool(self.cls.decl.traits)))

    def static_target(self, node: c.StaticCall, name: ast.expr) -> ast.expr:
        """Emit the Callback of a static call."""
        forward = node.cls.kind not in (c.ClassRefKind.NAME, c.ClassRefKind.EXPR)
        return self.do("static_target", self.class_value(node.cls), name, self.scope(), self.current_this(),
                       self.const(forward))

    def e_StaticCall(self, node: c.StaticCall) -> ast.expr:
        """Emit `class::name(args)`."""
        kind = node.cls.kind
        name = node.name
        if node.callable_syntax or not isinstance(name, str) or not self.is_plain(node.args):
            text = self.const(name) if isinstance(name, str) else self.expr(name)
            target = self.static_target(node, text)
            if node.callable_syntax:
                return self.do("first_class_static", target)
            return self.argument_list(target, node.args)
        self.state.spell(name, "->")
        key = name.lower()
        steps = Steps()
        mask_name = ""
        own_mask = self.own_mask(key) if kind in (c.ClassRefKind.SELF, c.ClassRefKind.STATIC) else None
        needs = own_mask is None and self.needs_mask(node.args)
        if needs:
            mask_name = self.temp(False)
            known = self.compare(self.const(key), "in", self.helper("byref_methods"))
            steps.append(self.walrus(mask_name, self.both(known, self.do(
                "static_mask", self.class_value(node.cls), self.const(key), self.scope()))))
        args = self.arguments(node.args, None if needs else own_mask or 0, mask_name,
                              target=lambda: self.static_target(node, self.const(name)))
        count = len(args)
        hidden = self.own_hidden_static(node.cls, key)
        if hidden:
            call = self.call(self.attr(self.scope(), f">::{hidden}/{count}"), self.scope(), *args)
        elif kind in (c.ClassRefKind.NAME, c.ClassRefKind.EXPR):
            call = self.call(self.attr(self.class_object(node.cls), f"::{key}/{count}"), *args)
        else:
            first = self.forwarded(node.cls)
            own = self.cls.methods.get(key) if self.cls is not None and kind is not c.ClassRefKind.PARENT else None
            sure = ">" if self.this_is_sure() else ">::"
            link = f"{sure}{key}/{count}"
            if own is not None and "private" in own.modifiers and self.cls is not None and not self.cls.is_trait \
                    and not self.cls.decl.anonymous:
                inherited = "static " if kind is c.ClassRefKind.STATIC else ""      # a subclass may have its own
                link = f"{sure}{key}@{inherited}{self.cls.decl.name.lower()}/{count}"
            elif kind is c.ClassRefKind.STATIC and (self.fn.is_closure or self.may_import(own)):
                link = f"{sure}{key}@static /{count}"
            call = self.call(self.member(self.class_object(node.cls), link), first, *args)
        return self.sequence(*steps, self.marked(call, node.args))

    def own_hidden_static(self, ref: c.ClassRef, key: str) -> str:
        """Return the member that `K::name()` is in class K, where that is a static method and not public, else ""."""
        own = self.cls.methods.get(key) if self.cls is not None and self.is_own_class(ref) else None
        if self.cls is None or own is None or "static" not in own.modifiers or self.cls.decl.anonymous:
            return ""
        if "private" in own.modifiers:
            return f"{key}@{self.cls.decl.name.lower()}"
        return key if "protected" in own.modifiers else ""

    def current_this(self) -> ast.expr:
        """Return the object or called class of the running code, or None."""
        return self.name("this") if self.has_scope() else self.none()

    def forwarded(self, ref: c.ClassRef) -> ast.expr:
        """Return what `self::`, `parent::` and `static::` calls pass on: the object, or the called class."""
        if self.fn.is_closure or self.fn is self.state.unit.main:
            return self.do("forwarded", self.name("this"), self.scope())
        return self.name("this")

    # ---- classes

    def class_object(self, ref: c.ClassRef) -> ast.expr:
        """Return a class for attribute access (a stub that autoloads, for names)."""
        match ref.kind:
            case c.ClassRefKind.NAME:
                self.state.spell(ref.name, "class:")
                if self.is_own_class(ref):
                    return self.scope()
                return self.link("class:" + ref.name.lower())
            case c.ClassRefKind.SELF:
                if self.cls is None:
                    return self.do("self_class", self.scope())
                if self.fn.is_closure:      # it may be bound to no class
                    return self.either(self.scope(), self.do("self_class", self.scope()))
                return self.scope()
            case c.ClassRefKind.PARENT:
                if (self.cls is not None and self.cls.decl.parent is not None and not self.cls.is_trait
                        and not self.fn.is_closure):
                    return self.link("class:" + self.cls.decl.parent.lower())
                return self.do("parent_class", self.scope())
            case c.ClassRefKind.STATIC:
                if self.this_is_sure():
                    return self.attr(self.name("this"), "__class__")
                if self.cls is not None and self.fn.is_static and not self.fn.is_closure:
                    return self.name("this")
                return self.do("static_class", self.current_this(), self.scope())
            case _:
                expr = ref.expr
                if isinstance(expr, c.NullsafeChain) and self.guards is not None:
                    expr = expr.chain       # `$a?->b()::$c`: one chain, it ends at its first null
                return self.do("class_of_value", self.expr(expr))

    def is_own_class(self, ref: c.ClassRef) -> bool:
        """Tell whether a class is named whose code this surely is."""
        return (ref.kind is c.ClassRefKind.NAME and self.cls is not None and not self.cls.is_trait
                and not self.fn.is_closure and ref.name.lower() == self.cls.decl.name.lower())

    def is_own_parent(self, ref: c.ClassRef) -> bool:
        """Tell whether the parent is named of the class whose code this surely is."""
        if ref.kind is not c.ClassRefKind.NAME or self.cls is None or self.cls.is_trait or self.fn.is_closure:
            return False
        parent: str | None = self.cls.decl.parent
        return parent is not None and ref.name.lower() == parent.lower()

    def class_value(self, ref: c.ClassRef) -> ast.expr:
        """Return the PhpClass itself."""
        made = self.class_object(ref)
        if ref.kind is c.ClassRefKind.NAME and not (isinstance(made, ast.Name) and made.id == "php.K"):
            return self.do("the_class", made)
        if ref.kind is c.ClassRefKind.PARENT and isinstance(made, ast.Name):
            return self.do("the_class", made)
        return made

    def e_New(self, node: c.New) -> ast.expr:
        """Emit `new class(args)`."""
        if node.anonymous is not None:
            cls = self.do("anonymous_class", self.name(self.anonymous_class(node)))
            cls_object = cls
        else:
            cls_object = self.class_object(node.cls)
        if not self.is_plain(node.args):
            return self.argument_list(self.do("made_target", cls_object), node.args)
        steps = Steps()
        mask_name = ""
        needs = self.needs_mask(node.args)
        if needs:
            temp = self.temp(True)
            steps.append(self.walrus(temp, cls_object))
            cls_object = self.name(temp)
            mask_name = self.temp(False)
            known = self.compare(self.const("__construct"), "in", self.helper("byref_methods"))
            steps.append(self.walrus(mask_name, self.both(known, self.do("new_mask", cls_object))))
        first = any(brings_object(arg.value) for arg in node.args)
        made = self.temp(True) if first else ""
        args = self.arguments(node.args, None if needs else 0, mask_name,
                              target=lambda: self.do("new_target", cls_object))
        if first:       # the new object is there, with its number, before those that its arguments make
            steps.append(self.walrus(made, self.call(self.attr(cls_object, "alloc/0"))))
            call = self.marked(self.call(self.attr(self.name(made), f"ctor/{len(args)}"), *args), node.args)
            return self.sequence(*steps, call, self.name(made))
        call = self.call(self.attr(cls_object, f"new/{len(args)}"), *args)
        return self.sequence(*steps, self.marked(call, node.args))

    def anonymous_class(self, node: c.New) -> str:
        """Return the Python variable with the spec of an anonymous class."""
        raise NotImplementedError

    # ---- calls that return references

    def call_raw(self, node: Any) -> ast.expr:
        """Emit a call whose returned Ref is wanted."""
        match node:
            case c.Call() if self.is_plain(node.args) and not node.callable_syntax:
                link, mask, _ = self.callee(node)
                if self.special_call(node, link.rpartition("|")[2]) is not None:
                    return self.expr(node)
                args, steps = self.call_arguments(node, link, mask)
                function = self.do("raw_function", self.const(link), self.const(node.name), self.const(len(args)))
                return self.sequence(*steps, self.marked(self.call(function, *args), node.args))
            case c.MethodCall(name=str() as name, nullsafe=False) \
                    if self.is_plain(node.args) and not node.callable_syntax:
                obj = self.temp(True)
                steps = [self.walrus(obj, self.expr(node.base))]
                needs = self.needs_mask(node.args)
                mask_name = ""
                if needs:
                    mask_name = self.temp(False)
                    known = self.compare(self.const(name.lower()), "in", self.helper("byref_methods"))
                    steps.append(self.walrus(mask_name, self.both(known, self.do(
                        "method_mask", self.name(obj), self.const(name.lower()), self.scope()))))
                args = self.arguments(
                    node.args, None if needs else 0, mask_name,
                    target=lambda: self.do("method_target", self.name(obj), self.const(name), self.scope()))
                function = self.do("raw_method", self.name(obj), self.const(name), self.scope(), self.const(len(args)))
                return self.sequence(*steps, self.marked(self.call(function, *args), node.args))
            case c.MethodCall(nullsafe=False) if self.is_plain(node.args) and not node.callable_syntax:
                return self.call_target(
                    self.do("method_target", self.expr(node.base), self.expr(node.name), self.scope()), node.args)
            case c.StaticCall(name=name) if self.is_plain(node.args) and not node.callable_syntax:
                shown = self.const(name) if isinstance(name, str) else self.expr(name)
                return self.call_target(self.static_target(node, shown), node.args)
            case c.CallDynamic() if self.is_plain(node.args) and not node.callable_syntax:
                return self.call_target(self.do("value_target", self.expr(node.callee)), node.args)
            case _:
                return self.expr(node)

    def call_target(self, target: ast.expr, given: tuple[c.Arg, ...]) -> ast.expr:
        """Emit a call of a target that is found first, and tells which arguments it takes by reference."""
        temp, mask_name = self.temp(True), self.temp(False)
        steps = [self.walrus(temp, target), self.walrus(mask_name, self.attr(self.name(temp), "ref_params"))]
        function = self.do("raw_callback", self.name(temp), self.const(len(given)))
        args = self.arguments(given, None, mask_name, target=lambda: self.name(temp))
        return self.sequence(*steps, self.marked(self.call(function, *args), given))
